#include <bits/stdc++.h>
using namespace std;
#define forn(i, n) for (int i = 0; i < int(n); ++i)
#define x first
#define y second

const int MOD = 1000 * 1000 * 1000 + 7;

struct Pt {
    int len, cnt;
};

Pt combine(Pt a, Pt b) {
    if (a.len != b.len) return a.len > b.len ? a : b;
    return {a.len, (a.cnt + b.cnt) % MOD};
}

int n;
vector<int> a;
vector<Pt> f;

void upd(int pos, Pt val) {
    for (int i = pos; i < int(f.size()); i |= i + 1) f[i] = combine(f[i], val);
}

Pt get(int pos) {
    Pt res = {0, 0};
    for (int i = pos; i >= 0; i = (i & (i + 1)) - 1) res = combine(res, f[i]);
    return res;
}

inline bool read() {
    if (!(cin >> n)) return false;
    a.resize(n);
    forn(i, n) cin >> a[i];
    return true;
}

inline void solve() {
    vector<int> vals(a);
    sort(vals.begin(), vals.end());
    vals.erase(unique(vals.begin(), vals.end()), vals.end());
    forn(i, n) a[i] = lower_bound(vals.begin(), vals.end(), a[i]) - vals.begin();
    f.assign(vals.size(), {0, 0});
    Pt total = {0, 0};
    vector<int> last(n);
    forn(i, n) {
        Pt cur = get(a[i] - 1);
        cur.len++;
        if (cur.len == 1) cur.cnt = 1;
        upd(a[i], cur);
        total = combine(total, cur);
        last[i] = cur.len;
    }
    cout << total.len << " " << total.cnt << "\n";
    vector<int> chain;
    int need = total.len, bound = INT_MAX;
    for (int i = n - 1; i >= 0 && need; i--)
        if (last[i] == need && a[i] < bound) {
            chain.push_back(vals[a[i]]);
            bound = a[i];
            need--;
        }
    reverse(chain.begin(), chain.end());
    for (int v : chain) cout << v << " ";
    puts("");
}

int main() {
    cout << fixed << setprecision(10);
    while (read()) solve();
    return 0;
}
