#include <iostream>
#include <vector>
#include <queue>
#include <set>
#include <string>
#include <algorithm>
#include <functional>
using std::cin;
using std::cout;
using std::string;
using std::vector;

struct Graph {
    int n;
    vector<vector<int>> out, in;
    Graph(int n) : n(n), out(n), in(n) {}
    void edge(int a, int b) {
        out[a].push_back(b);
        in[b].push_back(a);
    }
};

bool smallest_order(const Graph& g, vector<int>& order) {
    vector<int> degree(g.n);
    std::priority_queue<int, vector<int>, std::greater<int>> ready;
    for (int v = 0; v < g.n; v++) {
        degree[v] = g.in[v].size();
        if (degree[v] == 0) ready.push(v);
    }
    while (!ready.empty()) {
        int v = ready.top();
        ready.pop();
        order.push_back(v);
        for (int u : g.out[v])
            if (--degree[u] == 0) ready.push(u);
    }
    return (int)order.size() == g.n;
}

vector<int> find_cycle(const Graph& g) {
    vector<int> colour(g.n), stack, cycle;
    std::function<bool(int)> visit = [&](int v) {
        colour[v] = 1;
        stack.push_back(v);
        for (int u : g.out[v]) {
            if (colour[u] == 1) {
                cycle.assign(std::find(stack.begin(), stack.end(), u), stack.end());
                return true;
            }
            if (colour[u] == 0 && visit(u)) return true;
        }
        colour[v] = 2;
        stack.pop_back();
        return false;
    };
    for (int v = 0; v < g.n; v++)
        if (colour[v] == 0 && visit(v)) break;
    return cycle;
}

int main() {
    std::ios::sync_with_stdio(false);
    int tests;
    cin >> tests;
    while (tests--) {
        int n, m;
        cin >> n >> m;
        vector<int> cost(n);
        for (int& c : cost) cin >> c;
        Graph g(n);
        for (int i = 0; i < m; i++) {
            int a, b;
            cin >> a >> b;
            g.edge(a - 1, b - 1);
        }
        vector<int> order;
        if (!smallest_order(g, order)) {
            cout << "cycle";
            for (int v : find_cycle(g)) cout << ' ' << v + 1;
            cout << '\n';
            continue;
        }
        vector<long long> finish(n), ways(n, 1);
        for (int v : order) {
            long long start = 0;
            for (int u : g.in[v]) start = std::max(start, finish[u]);
            finish[v] = start + cost[v];
            for (int u : g.in[v]) ways[v] = (ways[v] + ways[u]) % 1000000007LL;
        }
        for (int v : order) cout << v + 1 << ' ';
        cout << "\n" << *std::max_element(finish.begin(), finish.end()) << ' ' << ways[order.back()] << '\n';
    }
}
