#include <cstdio>
#include <cstdlib>
#include <cstring>

typedef long long ll;
const int BUF = 1 << 16;
char ibuf[BUF], obuf[BUF];
size_t ipos = 0, ilen = 0, opos = 0;

inline int gc() {
    if (ipos == ilen) {
        ilen = fread(ibuf, 1, BUF, stdin);
        ipos = 0;
        if (ilen == 0) return EOF;
    }
    return ibuf[ipos++];
}

template <class T>
inline bool rd(T& x) {
    int c = gc(), sign = 1;
    while (c != '-' && (c < '0' || c > '9')) {
        if (c == EOF) return false;
        c = gc();
    }
    if (c == '-') sign = -1, c = gc();
    x = 0;
    while (c >= '0' && c <= '9') x = x * 10 + (c - '0'), c = gc();
    x *= sign;
    return true;
}

inline void flush_out() {
    fwrite(obuf, 1, opos, stdout);
    opos = 0;
}

inline void wr(ll x, char end) {
    char digits[24];
    int k = 0;
    if (opos > BUF - 32) flush_out();
    if (x < 0) obuf[opos++] = '-', x = -x;
    do digits[k++] = '0' + x % 10;
    while (x /= 10);
    while (k) obuf[opos++] = digits[--k];
    obuf[opos++] = end;
}

ll sum[1005][1005];
int diff_[1005][1005];

ll area(int a, int b, int c, int d) {
    return sum[c][d] - sum[a - 1][d] - sum[c][b - 1] + sum[a - 1][b - 1];
}

int main() {
    int n, m, q;
    rd(n), rd(m), rd(q);
    for (int i = 1; i <= n; ++i)
        for (int j = 1; j <= m; ++j) {
            int x;
            rd(x);
            sum[i][j] = sum[i - 1][j] + sum[i][j - 1] - sum[i - 1][j - 1] + x;
        }
    while (q--) {
        int a, b, c, d;
        rd(a), rd(b), rd(c), rd(d);
        wr(area(a, b, c, d), '\n');
        ++diff_[a][b];
        --diff_[c + 1][b], --diff_[a][d + 1];
        ++diff_[c + 1][d + 1];
    }
    for (int i = 1; i <= n; i++)
        for (int j = 1; j <= m; j++) {
            diff_[i][j] += diff_[i - 1][j] + diff_[i][j - 1] - diff_[i - 1][j - 1];
            wr(diff_[i][j], j == m ? '\n' : ' ');
        }
    flush_out();
    return 0;
}
