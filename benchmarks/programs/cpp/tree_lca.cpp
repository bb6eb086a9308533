#include <bits/stdc++.h>
using namespace std;

template <class F>
struct y_combinator {
    F f;
    template <class... Args>
    decltype(auto) operator()(Args&&... args) const {
        return f(*this, std::forward<Args>(args)...);
    }
};
template <class F>
y_combinator(F) -> y_combinator<F>;

template <typename A, typename B>
ostream& operator<<(ostream& os, const pair<A, B>& p) {
    return os << '(' << p.first << ", " << p.second << ')';
}

template <typename T>
ostream& operator<<(ostream& os, const vector<T>& v) {
    os << '{';
    string sep;
    for (const T& x : v) os << sep << x, sep = ", ";
    return os << '}';
}

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int N, Q;
    cin >> N >> Q;
    vector<vector<pair<int, int64_t>>> adj(N);
    for (int i = 1; i < N; i++) {
        int a, b;
        int64_t w;
        cin >> a >> b >> w;
        a--, b--;
        adj[a].push_back({b, w});
        adj[b].push_back({a, w});
    }
    const int LOG = max(1, 32 - __builtin_clz(N));
    vector<vector<int>> up(LOG, vector<int>(N));
    vector<int> depth(N), tin(N), tout(N);
    vector<int64_t> dist(N);
    int timer = 0;
    auto dfs = y_combinator{[&](auto self, int v, int p) -> void {
        tin[v] = timer++;
        up[0][v] = p;
        for (auto& [u, w] : adj[v])
            if (u != p) {
                depth[u] = depth[v] + 1;
                dist[u] = dist[v] + w;
                self(u, v);
            }
        tout[v] = timer;
    }};
    dfs(0, 0);
    for (int k = 1; k < LOG; k++)
        for (int v = 0; v < N; v++) up[k][v] = up[k - 1][up[k - 1][v]];
    auto ancestor = [&](int a, int b) { return tin[a] <= tin[b] && tout[b] <= tout[a]; };
    auto lca = [&](int a, int b) {
        if (ancestor(a, b)) return a;
        if (ancestor(b, a)) return b;
        for (int k = LOG - 1; k >= 0; k--)
            if (!ancestor(up[k][a], b)) a = up[k][a];
        return up[0][a];
    };
    auto climb = [&](int v, int steps) {
        for (int k = 0; k < LOG; k++)
            if (steps >> k & 1) v = up[k][v];
        return v;
    };
    while (Q--) {
        int a, b, k;
        cin >> a >> b >> k;
        a--, b--;
        int c = lca(a, b);
        int down = depth[a] - depth[c], length = down + depth[b] - depth[c];
        k = min(k, length);
        int at = k <= down ? climb(a, k) : climb(b, length - k);
        cout << make_pair(c + 1, dist[a] + dist[b] - 2 * dist[c]) << ' ' << at + 1 << '\n';
    }
    cout << depth << '\n';
}
