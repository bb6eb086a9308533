#include <cstring>
#include <iostream>
#include <string>
#include <algorithm>
using namespace std;

typedef long long int64;
int64 dp[20][10][2][2][180];
string digits;
int want;

int64 go(int pos, int last, bool tight, bool started, int total) {
    if (total > want) return 0;
    if (pos == (int)digits.size()) return started && total == want;
    int64& res = dp[pos][last][tight][started][total];
    if (res != -1) return res;
    res = 0;
    int top = tight ? digits[pos] - '0' : 9;
    for (int d = 0; d <= top; d++) {
        if (started && d == last) continue;  // no two equal neighbours
        res += go(pos + 1, d, tight && d == top, started || d > 0, total + d);
    }
    return res;
}

int64 upto(int64 x) {
    if (x <= 0) return 0;
    digits = to_string(x);
    memset(dp, -1, sizeof dp);
    return go(0, 0, true, false, 0);
}

int64 brute(int64 a, int64 b) {
    int64 found = 0;
    for (int64 x = a; x <= b; x++) {
        string s = to_string(x);
        int total = 0;
        bool fine = true;
        for (size_t i = 0; i < s.size(); i++) {
            total += s[i] - '0';
            if (i && s[i] == s[i - 1]) fine = false;
        }
        found += fine && total == want;
    }
    return found;
}

int64 kth(int64 k) {
    int64 lo = 1, hi = 1000000000000000000LL;
    while (lo < hi) {
        int64 mid = lo + (hi - lo) / 2;
        if (upto(mid) >= k)
            hi = mid;
        else
            lo = mid + 1;
    }
    return lo;
}

int main() {
    int t;
    cin >> t;
    while (t--) {
        int64 a, b;
        cin >> a >> b >> want;
        int64 answer = upto(b) - upto(a - 1);
        cout << answer;
        if (b - a <= 3000) cout << (answer == brute(a, b) ? " ok" : " BAD");
        cout << '\n';
    }
    want = 10;
    cout << kth(5) << '\n';
}
