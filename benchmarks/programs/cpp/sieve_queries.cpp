#include <iostream>
#include <vector>
#include <algorithm>
#include <numeric>
#include <cstdint>

using namespace std;

class Sieve {
public:
    explicit Sieve(int limit) : smallest(limit + 1), phi(limit + 1), mobius(limit + 1) {
        phi[1] = mobius[1] = 1;
        for (int i = 2; i <= limit; ++i) {
            if (!smallest[i]) {
                smallest[i] = i;
                phi[i] = i - 1;
                mobius[i] = -1;
                primes.push_back(i);
            }
            for (int p : primes) {
                if (p > smallest[i] || 1LL * i * p > limit) break;
                smallest[i * p] = p;
                if (i % p == 0) {
                    phi[i * p] = phi[i] * p;
                    mobius[i * p] = 0;
                } else {
                    phi[i * p] = phi[i] * (p - 1);
                    mobius[i * p] = -mobius[i];
                }
            }
        }
    }

    vector<pair<int, int>> factor(int n) const {
        vector<pair<int, int>> out;
        while (n > 1) {
            int p = smallest[n];
            if (out.empty() || out.back().first != p) out.push_back({p, 0});
            ++out.back().second;
            n /= p;
        }
        return out;
    }

    vector<int> divisors(int n) const {
        vector<int> out{1};
        for (auto pe : factor(n)) {
            size_t before = out.size();
            int power = 1;
            for (int e = 1; e <= pe.second; ++e) {
                power *= pe.first;
                for (size_t i = 0; i < before; ++i) out.push_back(out[i] * power);
            }
        }
        sort(out.begin(), out.end());
        return out;
    }

    vector<int> smallest, phi, mobius, primes;
};

uint64_t coprime_pairs(const Sieve& sieve, int n) {
    uint64_t total = 0;
    for (int d = 1; d <= n; ++d) total += static_cast<int64_t>(sieve.mobius[d]) * (n / d) * (n / d);
    return total;
}

int main() {
    ios::sync_with_stdio(false);
    Sieve sieve(20000);
    int q;
    cin >> q;
    for (int i = 0; i < q; ++i) {
        int n;
        cin >> n;
        for (auto pe : sieve.factor(n)) cout << pe.first << '^' << pe.second << ' ';
        vector<int> d = sieve.divisors(n);
        cout << "| " << sieve.phi[n] << ' ' << d.size() << ' '
             << accumulate(d.begin(), d.end(), 0LL) << ' ' << coprime_pairs(sieve, n) << '\n';
    }
    cout << sieve.primes.size() << ' ' << sieve.primes.back() << endl;
}
