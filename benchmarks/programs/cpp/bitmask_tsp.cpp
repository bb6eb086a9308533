#include <iostream>
#include <vector>
#include <string>
#include <climits>
#include <cmath>
#include <algorithm>
#include <bitset>

#define FR(i, a, b) for (int i = (a); i <= (b); ++i)
#define RF(i, a, b) for (int i = (a); i >= (b); --i)
#define CHK(mask, i) ((mask) >> (i) & 1)
using namespace std;

const int MX = 16;
int n;
int w[MX][MX], best[1 << MX][MX], parent_[1 << MX][MX];
pair<int, int> city[MX];

int tour() {
    FR(mask, 0, (1 << n) - 1) FR(i, 0, n - 1) best[mask][i] = INT_MAX / 2;
    best[1][0] = 0;
    FR(mask, 1, (1 << n) - 1) FR(i, 0, n - 1) {
        if (!CHK(mask, i) || best[mask][i] >= INT_MAX / 2) continue;
        FR(j, 0, n - 1) {
            if (CHK(mask, j)) continue;
            int next = mask | 1 << j, cost = best[mask][i] + w[i][j];
            if (cost < best[next][j]) {
                best[next][j] = cost;
                parent_[next][j] = i;
            }
        }
    }
    int full = (1 << n) - 1, end = 0;
    FR(i, 1, n - 1) if (!end || best[full][i] + w[i][0] < best[full][end] + w[end][0]) end = i;
    vector<int> order;
    for (int mask = full, at = end; mask != 1;) {
        order.push_back(at);
        int before = parent_[mask][at];
        mask ^= 1 << at;
        at = before;
    }
    cout << "0";
    RF(i, (int)order.size() - 1, 0) cout << "-" << order[i];
    cout << "-0\n";
    return best[full][end] + w[end][0];
}

int assignment() {
    vector<int> dp(1 << n, INT_MAX / 2);
    dp[0] = 0;
    FR(mask, 0, (1 << n) - 1) {
        int row = bitset<MX>(mask).count();
        FR(col, 0, n - 1) if (!CHK(mask, col)) {
            int& to = dp[mask | 1 << col];
            to = min(to, dp[mask] + w[row][(col + 1) % n]);
        }
    }
    return dp.back();
}

long long hamiltonian_paths(int reach) {
    vector<vector<long long>> ways(1 << n, vector<long long>(n));
    FR(i, 0, n - 1) ways[1 << i][i] = 1;
    FR(mask, 1, (1 << n) - 1) FR(i, 0, n - 1) if (ways[mask][i]) FR(j, 0, n - 1)
        if (!CHK(mask, j) && w[i][j] <= reach) ways[mask | 1 << j][j] += ways[mask][i];
    long long total = 0;
    FR(i, 0, n - 1) total += ways.back()[i];
    return total;
}

int main() {
    cin >> n;
    FR(i, 0, n - 1) cin >> city[i].first >> city[i].second;
    FR(i, 0, n - 1) FR(j, 0, n - 1)
        w[i][j] = abs(city[i].first - city[j].first) + abs(city[i].second - city[j].second);
    int length = tour();
    cout << length << "\n" << assignment() << "\n" << hamiltonian_paths(length / n + 1) << endl;
}
