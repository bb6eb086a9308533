#include <iostream>
#include <deque>
#include <unordered_map>
#include <string>
#include <vector>
#include <chrono>
#include <algorithm>
#include <climits>
#define pb emplace_back
#define lli long long int
using namespace std;

struct custom_hash {
    static uint64_t splitmix64(uint64_t x) {
        x += 0x9e3779b97f4a7c15;
        x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
        x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
        return x ^ (x >> 31);
    }
    size_t operator()(uint64_t x) const {
        static const uint64_t FIXED_RANDOM = chrono::steady_clock::now().time_since_epoch().count();
        return splitmix64(x + FIXED_RANDOM);
    }
};

vector<int> window_minima(const vector<int>& a, int k) {
    deque<int> dq;
    vector<int> out;
    for (int i = 0; i < (int)a.size(); i++) {
        while (!dq.empty() && a[dq.back()] >= a[i]) dq.pop_back();
        dq.pb(i);
        if (dq.front() <= i - k) dq.pop_front();
        if (i >= k - 1) out.pb(a[dq.front()]);
    }
    return out;
}

lli subarrays_with_sum(const vector<int>& a, lli target) {
    unordered_map<lli, int, custom_hash> seen;
    seen[0] = 1;
    lli prefix = 0, total = 0;
    for (int x : a) {
        prefix += x;
        auto it = seen.find(prefix - target);
        if (it != seen.end()) total += it->second;
        seen[prefix]++;
    }
    return total;
}

lli at_most_distinct(const vector<int>& a, int k) {
    unordered_map<int, int, custom_hash> cnt;
    lli total = 0;
    for (size_t l = 0, r = 0; r < a.size(); r++) {
        cnt[a[r]]++;
        while ((int)cnt.size() > k) {
            if (--cnt[a[l]] == 0) cnt.erase(a[l]);
            l++;
        }
        total += r - l + 1;
    }
    return total;
}

string shortest_cover(const string& s, const string& need) {
    int have[256] = {0}, missing = need.size();
    for (char c : need) have[(int)c]++;
    size_t best = string::npos, start = 0;
    for (size_t l = 0, r = 0; r < s.size(); r++) {
        if (have[(int)s[r]]-- > 0) missing--;
        while (missing == 0) {
            if (r - l + 1 < best) best = r - l + 1, start = l;
            if (++have[(int)s[l++]] > 0) missing++;
        }
    }
    return best == string::npos ? "" : s.substr(start, best);
}

int32_t main() {
    int n, k;
    lli target;
    cin >> n >> k >> target;
    vector<int> a(n);
    for (auto& x : a) cin >> x;
    for (int x : window_minima(a, k)) cout << x << " ";
    cout << "\n" << subarrays_with_sum(a, target) << "\n" << at_most_distinct(a, k) << "\n";
    string s, need;
    cin >> s >> need;
    cout << "[" << shortest_cover(s, need) << "]" << endl;
}
