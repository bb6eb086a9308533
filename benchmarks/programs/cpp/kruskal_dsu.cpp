#include <bits/stdc++.h>
using namespace std;

#define fi first
#define se second
#define pb push_back
#define mp make_pair
typedef long long ll;
typedef pair<int, int> pii;
const int N = 200005;
const ll INF = 1e18;

int n, m;
int parent_[N], sz[N];
vector<pii> tree_[N];
bool seen[N];
ll far_, far_node;

int find_set(int v) {
    return parent_[v] == v ? v : parent_[v] = find_set(parent_[v]);
}

bool union_sets(int a, int b) {
    a = find_set(a), b = find_set(b);
    if (a == b) return false;
    if (sz[a] < sz[b]) swap(a, b);
    parent_[b] = a;
    sz[a] += sz[b];
    return true;
}

struct Edge {
    int u, v;
    ll w;
    bool operator<(const Edge& other) const {
        if (w != other.w) return w < other.w;
        return mp(u, v) < mp(other.u, other.v);
    }
} edges[N];

void dfs(int v, int p, ll d) {
    seen[v] = true;
    if (d > far_) far_ = d, far_node = v;
    for (auto [to, w] : tree_[v])
        if (to != p) dfs(to, v, d + w);
}

int main() {
    scanf("%d %d", &n, &m);
    for (int i = 1; i <= n; i++) parent_[i] = i, sz[i] = 1;
    for (int i = 0; i < m; i++) scanf("%d %d %lld", &edges[i].u, &edges[i].v, &edges[i].w);
    sort(edges, edges + m);
    ll total = 0, heaviest = -INF;
    for (int i = 0; i < m; i++) {
        auto& e = edges[i];
        if (!union_sets(e.u, e.v)) continue;
        total += e.w;
        heaviest = max(heaviest, e.w);
        tree_[e.u].pb({e.v, (int)e.w});
        tree_[e.v].pb({e.u, (int)e.w});
    }
    printf("%lld %lld\n", total, heaviest);
    int parts = 0;
    for (int v = 1; v <= n; v++) {
        if (seen[v]) continue;
        parts++;
        far_ = -1;
        dfs(v, 0, 0);
        int start = far_node;
        far_ = -1;
        dfs(start, 0, 0);
        printf("%d: %d %lld\n", parts, sz[find_set(v)], far_);
    }
    return 0;
}
