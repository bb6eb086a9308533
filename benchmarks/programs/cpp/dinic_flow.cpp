#include <bits/stdc++.h>
using namespace std;

template <typename Cap>
struct MaxFlow {
    struct Edge {
        int to, rev;
        Cap cap;
    };
    vector<vector<Edge>> g;
    vector<int> level, iter;

    MaxFlow(int n) : g(n), level(n), iter(n) {}

    int add_edge(int from, int to, Cap cap) {
        int id = g[from].size();
        int back = g[to].size() + (from == to);
        g[from].push_back({to, back, cap});
        g[to].push_back({from, id, Cap(0)});
        return id;
    }

    bool bfs(int s, int t) {
        fill(level.begin(), level.end(), -1);
        queue<int> que;
        level[s] = 0;
        que.push(s);
        while (que.size()) {
            int v = que.front();
            que.pop();
            for (auto& e : g[v])
                if (e.cap > 0 && level[e.to] < 0) {
                    level[e.to] = level[v] + 1;
                    que.push(e.to);
                }
        }
        return level[t] >= 0;
    }

    Cap dfs(int v, int t, Cap f) {
        if (v == t) return f;
        for (int& i = iter[v]; i < (int)g[v].size(); i++) {
            Edge& e = g[v][i];
            if (e.cap <= 0 || level[v] >= level[e.to]) continue;
            Cap d = dfs(e.to, t, min(f, e.cap));
            if (d > 0) {
                e.cap -= d;
                g[e.to][e.rev].cap += d;
                return d;
            }
        }
        return 0;
    }

    Cap flow(int s, int t) {
        Cap total = 0;
        while (bfs(s, t)) {
            fill(iter.begin(), iter.end(), 0);
            while (Cap f = dfs(s, t, numeric_limits<Cap>::max())) total += f;
        }
        return total;
    }
};

int main() {
    cin.tie(0)->sync_with_stdio(0);
    int workers, jobs, pairs;
    cin >> workers >> jobs >> pairs;
    int s = workers + jobs, t = s + 1;
    MaxFlow<long long> net(t + 1);
    for (int i = 0; i < workers; i++) {
        int capacity;
        cin >> capacity;
        net.add_edge(s, i, capacity);
    }
    for (int i = 0; i < jobs; i++) net.add_edge(workers + i, t, 1);
    vector<array<int, 2>> candidates(pairs);
    vector<int> ids(pairs);
    for (int i = 0; i < pairs; i++) {
        auto& [a, b] = candidates[i];
        cin >> a >> b;
        ids[i] = net.add_edge(--a, workers + --b, 1);
    }
    cout << net.flow(s, t) << '\n';
    for (int i = 0; i < pairs; i++) {
        auto [a, b] = candidates[i];
        if (net.g[a][ids[i]].cap == 0) cout << a + 1 << "->" << b + 1 << '\n';
    }
    net.bfs(s, t);
    int left = count_if(net.level.begin(), net.level.end(), [](int l) { return l >= 0; });
    cout << "cut side " << left << '\n';
}
