#include <bits/stdc++.h>
using namespace std;

template <int mod>
class ModInt {
    int v;

public:
    constexpr ModInt(long long x = 0) : v(int(x % mod + mod) % mod) {}
    explicit operator int() const { return v; }
    ModInt& operator+=(ModInt o) {
        if ((v += o.v) >= mod) v -= mod;
        return *this;
    }
    ModInt& operator-=(ModInt o) {
        if ((v -= o.v) < 0) v += mod;
        return *this;
    }
    ModInt& operator*=(ModInt o) {
        v = 1LL * v * o.v % mod;
        return *this;
    }
    ModInt& operator/=(ModInt o) { return *this *= o.inverse(); }
    friend ModInt operator+(ModInt a, ModInt b) { return a += b; }
    friend ModInt operator-(ModInt a, ModInt b) { return a -= b; }
    friend ModInt operator*(ModInt a, ModInt b) { return a *= b; }
    friend ModInt operator/(ModInt a, ModInt b) { return a /= b; }
    friend bool operator==(ModInt a, ModInt b) { return a.v == b.v; }
    friend istream& operator>>(istream& in, ModInt& a) {
        long long x;
        in >> x;
        a = x;
        return in;
    }
    friend ostream& operator<<(ostream& out, ModInt a) { return out << a.v; }
    ModInt pow(long long e) const {
        ModInt result = 1, b = *this;
        for (; e > 0; e >>= 1, b *= b)
            if (e & 1) result *= b;
        return result;
    }
    ModInt inverse() const { return pow(mod - 2); }
};

using mint = ModInt<998244353>;
const int MAX = 5005;
mint fact[MAX], inv_fact[MAX];

mint choose(int n, int k) {
    if (k < 0 || k > n) return 0;
    return fact[n] * inv_fact[k] * inv_fact[n - k];
}

mint paths_around(int h, int w, vector<pair<int, int>> walls) {
    walls.emplace_back(h, w);
    sort(begin(walls), end(walls));
    vector<mint> ways(walls.size());
    for (size_t i = 0; i < walls.size(); i++) {
        auto [x, y] = walls[i];
        ways[i] = choose(x + y - 2, x - 1);
        for (size_t j = 0; j < i; j++) {
            auto [a, b] = walls[j];
            if (a <= x && b <= y) ways[i] -= ways[j] * choose(x - a + y - b, x - a);
        }
    }
    return ways.back();
}

int main() {
    fact[0] = 1;
    for (int i = 1; i < MAX; i++) fact[i] = fact[i - 1] * i;
    inv_fact[MAX - 1] = fact[MAX - 1].inverse();
    for (int i = MAX - 1; i > 0; i--) inv_fact[i - 1] = inv_fact[i] * i;
    int h, w, n;
    cin >> h >> w >> n;
    vector<pair<int, int>> walls(n);
    for (auto& [x, y] : walls) cin >> x >> y;
    cout << paths_around(h, w, walls) << endl;
    cout << choose(2 * h, h) / (h + 1) << endl;
    mint p;
    cin >> p;
    mint expected = 0;
    for (int i = 0; i <= n; i++) expected += choose(n, i) * p.pow(i) * (mint(1) - p).pow(n - i) * i;
    cout << expected << ' ' << (expected == p * n) << endl;
}
