#include <bits/stdc++.h>

using namespace std;
using ll = long long;
template <class T>
using min_queue = priority_queue<T, vector<T>, greater<T>>;
template <class T>
bool chmin(T& a, const T& b) {
    return b < a ? a = b, true : false;
}

class Solver {
public:
    void read() {
        cin >> n_ >> m_ >> coupons_;
        graph_.resize(n_);
        for (int i = 0; i < m_; ++i) {
            int u, v;
            ll w;
            cin >> u >> v >> w;
            --u;
            --v;
            graph_[u].emplace_back(v, w);
            graph_[v].emplace_back(u, w);
        }
    }

    void solve() {
        const ll inf = numeric_limits<ll>::max() / 4;
        vector<vector<ll>> dist(n_, vector<ll>(coupons_ + 1, inf));
        vector<vector<pair<int, int>>> from(n_, vector<pair<int, int>>(coupons_ + 1, {-1, -1}));
        min_queue<tuple<ll, int, int>> queue;
        dist[0][0] = 0;
        queue.emplace(0, 0, 0);
        while (!queue.empty()) {
            auto [d, v, used] = queue.top();
            queue.pop();
            if (d != dist[v][used]) continue;
            for (const auto& [to, w] : graph_[v]) {
                if (chmin(dist[to][used], d + w)) {
                    from[to][used] = {v, used};
                    queue.emplace(d + w, to, used);
                }
                if (used < coupons_ && chmin(dist[to][used + 1], d + w / 2)) {
                    from[to][used + 1] = {v, used};
                    queue.emplace(d + w / 2, to, used + 1);
                }
            }
        }
        int best = min_element(dist[n_ - 1].begin(), dist[n_ - 1].end()) - dist[n_ - 1].begin();
        if (dist[n_ - 1][best] >= inf) {
            cout << -1 << endl;
            return;
        }
        cout << dist[n_ - 1][best] << endl;
        vector<int> path;
        for (pair<int, int> at(n_ - 1, best); at.first >= 0; at = from[at.first][at.second])
            path.push_back(at.first + 1);
        reverse(path.begin(), path.end());
        for (size_t i = 0; i < path.size(); ++i) cout << path[i] << " \n"[i + 1 == path.size()];
    }

private:
    int n_, m_, coupons_;
    vector<vector<pair<int, ll>>> graph_;
};

int main() {
    ios_base::sync_with_stdio(0), cin.tie(0);
    Solver solver;
    solver.read();
    solver.solve();
    return 0;
}
