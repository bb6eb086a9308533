#include <bits/stdc++.h>
using namespace std;
typedef unsigned long long ull;
typedef __uint128_t u128;

const ull MOD = (1ULL << 61) - 1;

ull mul(ull a, ull b) {
    u128 t = (u128)a * b;
    ull r = (ull)(t & MOD) + (ull)(t >> 61);
    if (r >= MOD) r -= MOD;
    return r;
}

ull add(ull a, ull b) {
    a += b;
    return a >= MOD ? a - MOD : a;
}

struct Hash {
    static vector<ull> power;
    static ull base;
    vector<ull> pre;
    Hash(const string& s) : pre(s.size() + 1) {
        while (power.size() <= s.size()) power.push_back(mul(power.back(), base));
        for (size_t i = 0; i < s.size(); i++) pre[i + 1] = add(mul(pre[i], base), s[i] - 'a' + 1);
    }
    ull get(int l, int r) const {  // [l, r)
        return add(pre[r], MOD - mul(pre[l], power[r - l]));
    }
};
vector<ull> Hash::power(1, 1);
ull Hash::base = 911382323;

int common_prefix(const Hash& h, int n, int i, int j) {
    int lo = 0, hi = n - max(i, j);
    while (lo < hi) {
        int mid = (lo + hi + 1) / 2;
        if (h.get(i, i + mid) == h.get(j, j + mid))
            lo = mid;
        else
            hi = mid - 1;
    }
    return lo;
}

int main() {
    ios::sync_with_stdio(false);
    cin.tie(NULL);
    string s, t;
    cin >> s >> t;
    Hash a(s), b(t);
    int n = s.size(), m = t.size();
    int lo = 0, hi = min(n, m), where = 0;
    while (lo < hi) {
        int mid = (lo + hi + 1) >> 1;
        unordered_set<ull> seen;
        for (int i = 0; i + mid <= n; i++) seen.insert(a.get(i, i + mid));
        bool ok = false;
        for (int i = 0; i + mid <= m && !ok; i++)
            if (seen.count(b.get(i, i + mid))) ok = true, where = i;
        if (ok)
            lo = mid;
        else
            hi = mid - 1;
    }
    for (int i = 0; i + lo <= m; i++)
        if (s.find(t.substr(i, lo)) != string::npos) {
            where = i;
            break;
        }
    cout << lo << ' ' << t.substr(where, lo) << '\n';
    vector<int> order(n);
    iota(order.begin(), order.end(), 0);
    sort(order.begin(), order.end(), [&](int i, int j) {
        int k = common_prefix(a, n, i, j);
        if (max(i, j) + k == n) return i > j;
        return s[i + k] < s[j + k];
    });
    for (int i : order) cout << i << ' ';
    cout << '\n';
}
