#include <bits/stdc++.h>
using namespace std;
#define f0r(i, a) for (ll i = 0; i < (a); i++)
typedef long long ll;
typedef vector<ll> vl;
typedef vector<vl> Matrix;
ll md = 1e9 + 7;

Matrix operator*(const Matrix& a, const Matrix& b) {
    Matrix c(a.size(), vl(b[0].size(), 0));
    f0r(i, (ll)a.size()) f0r(k, (ll)b.size()) {
        if (a[i][k] == 0) continue;
        f0r(j, (ll)b[0].size()) c[i][j] = (c[i][j] + a[i][k] * b[k][j]) % md;
    }
    return c;
}

Matrix unit(int n) {
    Matrix e(n, vl(n, 0));
    f0r(i, n) e[i][i] = 1;
    return e;
}

Matrix operator^(Matrix a, ll e) {
    Matrix r = unit(a.size());
    while (e) {
        if (e & 1) r = r * a;
        a = a * a;
        e >>= 1;
    }
    return r;
}

ll fib(ll n) {
    static map<ll, ll> memo;
    if (n <= 2) return n > 0;
    if (memo.count(n)) return memo[n];
    ll k = n / 2;
    ll a = fib(k), b = fib(k + 1);
    ll r = n % 2 ? a * a + b * b : a * ((2 * b - a + md) % md);
    return memo[n] = r % md;
}

ll count_walks(int n, int m, ll k) {
    Matrix adj(n, vl(n, 0));
    f0r(i, m) {
        int u, v;
        cin >> u >> v;
        adj[u - 1][v - 1]++;
    }
    Matrix r = adj ^ k;
    return r[0][n - 1];
}

ll recurrence(const vl& coef, const vl& init, ll n) {
    int k = coef.size();
    if (n < k) return init[n] % md;
    Matrix step(k, vl(k, 0));
    f0r(i, k) step[0][i] = coef[i];
    f0r(i, k - 1) step[i + 1][i] = 1;
    Matrix p = step ^ (n - k + 1);
    ll out = 0;
    f0r(i, k) out = (out + p[0][i] * init[k - 1 - i]) % md;
    return out;
}

int main() {
    ll n;
    cin >> n;
    cout << fib(n) << "\n";
    Matrix f = {{1, 1}, {1, 0}};
    cout << (f ^ n)[0][1] << "\n";
    int v, m;
    ll k;
    cin >> v >> m >> k;
    cout << count_walks(v, m, k) << "\n";
    cout << recurrence({1, 2, 3}, {0, 1, 1}, n) << "\n";
    cout << recurrence({1, 1}, {0, 1}, 50) << "\n";
}
