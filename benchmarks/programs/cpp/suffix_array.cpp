#include <bits/stdc++.h>
using namespace std;

#define REP(i, a, b) for (int i = int(a); i < int(b); i++)
#define debug(x) cerr << #x << " = " << (x) << endl

namespace suffix {
const int MAX = 1 << 17;
int sa[MAX], rk[MAX], tmp[MAX], lcp_[MAX];
int n, len;

bool cmp(int i, int j) {
    if (rk[i] != rk[j]) return rk[i] < rk[j];
    int a = i + len <= n ? rk[i + len] : -1;
    int b = j + len <= n ? rk[j + len] : -1;
    return a < b;
}

void build(const string& s) {
    n = s.size();
    REP(i, 0, n + 1) sa[i] = i, rk[i] = i < n ? s[i] : -1;
    for (len = 1; len <= n; len *= 2) {
        sort(sa, sa + n + 1, cmp);
        tmp[sa[0]] = 0;
        REP(i, 1, n + 1) tmp[sa[i]] = tmp[sa[i - 1]] + (cmp(sa[i - 1], sa[i]) ? 1 : 0);
        copy(tmp, tmp + n + 1, rk);
    }
}

void build_lcp(const string& s) {
    REP(i, 0, n + 1) rk[sa[i]] = i;
    int h = 0;
    lcp_[0] = 0;
    REP(i, 0, n) {
        int j = sa[rk[i] - 1];
        if (h > 0) h--;
        for (; j + h < n && i + h < n; h++)
            if (s[j + h] != s[i + h]) break;
        lcp_[rk[i] - 1] = h;
    }
}
}  // namespace suffix

long long distinct_substrings(const string& s) {
    long long n = s.size(), answer = n * (n + 1) / 2;
    REP(i, 0, n) answer -= suffix::lcp_[i];
    return answer;
}

string kth(const string& s, long long k) {
    REP(i, 1, s.size() + 1) {
        long long fresh = (long long)s.size() - suffix::sa[i] - suffix::lcp_[i - 1];
        if (k <= fresh) return s.substr(suffix::sa[i], suffix::lcp_[i - 1] + k);
        k -= fresh;
    }
    return "-";
}

int main() {
    string s;
    int q;
    getline(cin, s);
    cin >> q;
    suffix::build(s);
    suffix::build_lcp(s);
    cout << distinct_substrings(s) << endl;
    while (q--) {
        long long k;
        cin >> k;
        cout << kth(s, k) << endl;
    }
    int best = max_element(suffix::lcp_, suffix::lcp_ + s.size() + 1) - suffix::lcp_;
    cout << s.substr(suffix::sa[best], suffix::lcp_[best]) << endl;
    return 0;
}
