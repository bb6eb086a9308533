#include <bits/stdc++.h>
using namespace std;
typedef long long ll;
#define all(x) (x).begin(), (x).end()
#define rep(i, n) for (int i = 0; i < (int)(n); ++i)

template <typename Node, typename Tag>
struct LazyTree {
    int n;
    vector<Node> node;
    vector<Tag> tag;
    explicit LazyTree(const vector<ll>& values) : n(values.size()), node(4 * n), tag(4 * n) {
        build(1, 0, n - 1, values);
    }
    void build(int v, int l, int r, const vector<ll>& values) {
        if (l == r) {
            node[v] = Node(values[l]);
            return;
        }
        int m = (l + r) / 2;
        build(2 * v, l, m, values);
        build(2 * v + 1, m + 1, r, values);
        node[v] = node[2 * v] + node[2 * v + 1];
    }
    void apply(int v, int length, const Tag& t) {
        t.change(node[v], length);
        tag[v] += t;
    }
    void push(int v, int l, int r) {
        int m = (l + r) / 2;
        apply(2 * v, m - l + 1, tag[v]);
        apply(2 * v + 1, r - m, tag[v]);
        tag[v] = Tag();
    }
    void update(int v, int l, int r, int a, int b, const Tag& t) {
        if (b < l || r < a) return;
        if (a <= l && r <= b) {
            apply(v, r - l + 1, t);
            return;
        }
        push(v, l, r);
        int m = (l + r) / 2;
        update(2 * v, l, m, a, b, t);
        update(2 * v + 1, m + 1, r, a, b, t);
        node[v] = node[2 * v] + node[2 * v + 1];
    }
    Node query(int v, int l, int r, int a, int b) {
        if (a <= l && r <= b) return node[v];
        push(v, l, r);
        int m = (l + r) / 2;
        if (b <= m) return query(2 * v, l, m, a, b);
        if (a > m) return query(2 * v + 1, m + 1, r, a, b);
        return query(2 * v, l, m, a, b) + query(2 * v + 1, m + 1, r, a, b);
    }
};

struct Best {
    ll sum = 0, high = LLONG_MIN;
    Best() = default;
    explicit Best(ll x) : sum(x), high(x) {}
    Best operator+(const Best& o) const {
        Best out;
        out.sum = sum + o.sum;
        out.high = max(high, o.high);
        return out;
    }
};

struct Add {
    ll value = 0;
    void change(Best& b, int length) const { b.sum += value * length, b.high += value; }
    Add& operator+=(const Add& o) {
        value += o.value;
        return *this;
    }
};

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n, q;
    cin >> n >> q;
    vector<ll> a(n);
    for (auto& x : a) cin >> x;
    LazyTree<Best, Add> tree(a);
    rep(i, q) {
        int kind, l, r;
        cin >> kind >> l >> r;
        --l, --r;
        if (kind == 1) {
            Add t;
            cin >> t.value;
            tree.update(1, 0, n - 1, l, r, t);
        } else {
            Best b = tree.query(1, 0, n - 1, l, r);
            cout << b.sum << ' ' << b.high << '\n';
        }
    }
}
