#include <bits/stdc++.h>
using namespace std;
typedef long long ll;

struct Node {
    int l, r;
    mutable ll v;
    Node(int l, int r = -1, ll v = 0) : l(l), r(r), v(v) {}
    bool operator<(const Node& o) const { return l < o.l; }
};

set<Node> s;
typedef set<Node>::iterator iter;

iter split(int pos) {
    iter it = s.lower_bound(Node(pos));
    if (it != s.end() && it->l == pos) return it;
    --it;
    int l = it->l, r = it->r;
    ll v = it->v;
    s.erase(it);
    s.insert(Node(l, pos - 1, v));
    return s.insert(Node(pos, r, v)).first;
}

void add(int l, int r, ll x) {
    iter last = split(r + 1), first = split(l);
    for (; first != last; ++first) first->v += x;
}

void assign_range(int l, int r, ll x) {
    iter last = split(r + 1), first = split(l);
    s.erase(first, last);
    s.insert(Node(l, r, x));
}

ll rank_of(int l, int r, int k) {
    vector<pair<ll, int>> values;
    iter last = split(r + 1), first = split(l);
    for (; first != last; ++first) values.push_back(make_pair(first->v, first->r - first->l + 1));
    sort(values.begin(), values.end());
    for (auto& p : values) {
        k -= p.second;
        if (k <= 0) return p.first;
    }
    return -1;
}

ll power(ll a, ll e, ll mod) {
    ll result = 1 % mod;
    for (a %= mod; e; e >>= 1, a = a * a % mod)
        if (e & 1) result = result * a % mod;
    return result;
}

ll sum_of_powers(int l, int r, ll e, ll mod) {
    ll total = 0;
    iter last = split(r + 1), first = split(l);
    for (; first != last; ++first)
        total = (total + (ll)(first->r - first->l + 1) % mod * power(first->v, e, mod)) % mod;
    return total;
}

int main() {
    int n, m;
    cin >> n >> m;
    for (int i = 1; i <= n; ++i) {
        int x;
        cin >> x;
        s.insert(Node(i, i, x));
    }
    s.insert(Node(n + 1, n + 1, 0));
    while (m--) {
        int op, l, r;
        ll x, y;
        cin >> op >> l >> r >> x;
        if (op == 1) add(l, r, x);
        if (op == 2) assign_range(l, r, x);
        if (op == 3) cout << rank_of(l, r, x) << endl;
        if (op == 4) {
            cin >> y;
            cout << sum_of_powers(l, r, x, y) << endl;
        }
    }
    cout << s.size() - 1 << endl;
    return 0;
}
