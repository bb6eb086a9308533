#pragma GCC optimize("O3,unroll-loops")
#include <bits/stdc++.h>
using namespace std;
#define ll long long
#define vi vector<int>
#define vvi vector<vi>
#define ff first
#define ss second
#define IOS                       \
    ios_base::sync_with_stdio(0); \
    cin.tie(0);                   \
    cout.tie(0)

constexpr int LIMIT = 100001;
bitset<LIMIT> can;

vi split_counts(const map<int, int>& counts) {
    vi out;
    for (auto& entry : counts) {
        int left = entry.ss;
        for (int take = 1; left > 0; take *= 2) {
            int now = min(take, left);
            out.push_back(now * entry.ff);
            left -= now;
        }
    }
    return out;
}

void subset_sums(int n) {
    map<int, int> counts;
    int total = 0;
    for (int i = 0; i < n; i++) {
        int w;
        cin >> w;
        counts[w]++;
        total += w;
    }
    can.reset();
    can[0] = 1;
    for (int w : split_counts(counts)) can |= can << w;
    cout << can.count() << '\n';
    int half = total / 2;
    while (!can[half]) half--;
    cout << total - 2 * half << '\n';
}

void zero_one(int n, int capacity) {
    vi weight(n), value(n);
    for (int i = 0; i < n; i++) cin >> weight[i] >> value[i];
    vvi dp(n + 1, vi(capacity + 1));
    for (int i = 1; i <= n; i++)
        for (int c = 0; c <= capacity; c++) {
            dp[i][c] = dp[i - 1][c];
            if (c >= weight[i - 1]) dp[i][c] = max(dp[i][c], dp[i - 1][c - weight[i - 1]] + value[i - 1]);
        }
    cout << dp[n][capacity] << '\n';
    vi chosen;
    for (int i = n, c = capacity; i > 0; i--)
        if (dp[i][c] != dp[i - 1][c]) {
            chosen.push_back(i);
            c -= weight[i - 1];
        }
    cout << chosen.size();
    for (auto it = chosen.rbegin(); it != chosen.rend(); ++it) cout << ' ' << *it;
    cout << '\n';
}

int main() {
    IOS;
    int n, k, capacity;
    cin >> n;
    subset_sums(n);
    cin >> k >> capacity;
    zero_one(k, capacity);
    return 0;
}
