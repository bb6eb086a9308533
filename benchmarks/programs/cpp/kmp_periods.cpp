#include <iostream>
#include <cstdio>
#include <cstring>
#include <string>
#include <vector>
#include <algorithm>
using namespace std;

const int maxn = 1000005;
char text[maxn], pat[maxn];
int fail_[maxn], nxt[maxn][26];

void build_fail(const char *s, int n) {
    fail_[0] = -1;
    for (int i = 0, j = -1; i < n; ) {
        while (j >= 0 && s[i] != s[j]) j = fail_[j];
        i++; j++;
        fail_[i] = j;
    }
}

vector<int> z_function(const string &s) {
    int n = (int)s.length();
    vector<int> z(n);
    for (int i = 1, l = 0, r = 0; i < n; ++i) {
        if (i <= r)
            z[i] = min(r - i + 1, z[i - l]);
        while (i + z[i] < n && s[z[i]] == s[i + z[i]])
            ++z[i];
        if (i + z[i] - 1 > r)
            l = i, r = i + z[i] - 1;
    }
    return z;
}

int longest_palindrome(const string &s, int &start) {
    string t = "^#";
    for (size_t i = 0; i < s.size(); i++) { t += s[i]; t += '#'; }
    t += '$';
    vector<int> p(t.size());
    int c = 0, r = 0, best = 0;
    for (int i = 1; i + 1 < (int)t.size(); i++) {
        if (i < r) p[i] = min(r - i, p[2 * c - i]);
        while (t[i + p[i] + 1] == t[i - p[i] - 1]) p[i]++;
        if (i + p[i] > r) c = i, r = i + p[i];
        if (p[i] > best) best = p[i], start = (i - best - 1) / 2;
    }
    return best;
}

int main() {
    while (scanf("%s%s", text, pat) == 2) {
        int n = strlen(text), m = strlen(pat);
        build_fail(pat, m);
        int hits = 0, j = 0, first = -1;
        for (int i = 0; i < n; i++) {
            while (j >= 0 && text[i] != pat[j]) j = fail_[j];
            j++;
            if (j == m) {
                if (first < 0) first = i - m + 1;
                hits++;
                j = fail_[j];
            }
        }
        int period = m - fail_[m];
        printf("%d %d %d\n", hits, first, m % period == 0 ? m / period : 1);
        for (int b = fail_[m]; b > 0; b = fail_[b]) printf("%d ", b);
        vector<int> z = z_function(string(pat) + "|" + text);
        printf(": %d\n", *max_element(z.begin(), z.end()));
        int start = 0, length = longest_palindrome(text, start);
        printf("%d %.*s\n", length, length, text + start);
    }
    return 0;
}
