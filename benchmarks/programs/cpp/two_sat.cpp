#include <bits/stdc++.h>
using namespace std;

const int MAXN = 2e5 + 10;
vector<int> adj[MAXN];
int low[MAXN], num[MAXN], comp[MAXN], timer_, comps;
stack<int> st;
bool on_stack[MAXN];
int n, m;

int lit(int x) { return x > 0 ? 2 * (x - 1) : 2 * (-x - 1) + 1; }

void implies(int a, int b) {
    adj[a].push_back(b);
    adj[b ^ 1].push_back(a ^ 1);
}

void tarjan(int u) {
    low[u] = num[u] = ++timer_;
    st.push(u);
    on_stack[u] = 1;
    for (int v : adj[u]) {
        if (!num[v]) {
            tarjan(v);
            low[u] = min(low[u], low[v]);
        } else if (on_stack[v]) {
            low[u] = min(low[u], num[v]);
        }
    }
    if (low[u] == num[u]) {
        while (true) {
            int v = st.top();
            st.pop();
            on_stack[v] = 0;
            comp[v] = comps;
            if (v == u) break;
        }
        comps++;
    }
}

void reset() {
    for (int i = 0; i < 2 * n; i++) adj[i].clear(), num[i] = low[i] = 0, on_stack[i] = false;
    timer_ = comps = 0;
}

void solve_case() {
    cin >> n >> m;
    reset();
    for (int i = 0; i < m; i++) {
        string kind;
        int a, b;
        cin >> kind >> a >> b;
        if (kind == "or") implies(lit(-a), lit(b));
        if (kind == "xor") implies(lit(a), lit(-b)), implies(lit(-a), lit(b));
        if (kind == "same") implies(lit(a), lit(b)), implies(lit(-a), lit(-b));
    }
    for (int i = 0; i < 2 * n; i++)
        if (!num[i]) tarjan(i);
    for (int i = 0; i < n; i++) {
        if (comp[2 * i] == comp[2 * i + 1]) {
            cout << "IMPOSSIBLE\n";
            return;
        }
    }
    cout << "POSSIBLE";
    for (int i = 0; i < n; i++) cout << ' ' << (comp[2 * i] < comp[2 * i + 1]);
    cout << " (" << comps << ")\n";
}

int main() {
    ios_base::sync_with_stdio(false);
    cin.tie(nullptr);
    int tt;
    cin >> tt;
    for (int test = 1; test <= tt; test++) {
        cout << "Case #" << test << ": ";
        solve_case();
    }
}
