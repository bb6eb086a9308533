#include <iostream>
#include <vector>
#include <string>
#include <algorithm>
#include <iomanip>

using namespace std;

class BigInt {
    static const int BASE = 1000000000;
    vector<int> d;
    void trim() {
        while (!d.empty() && d.back() == 0) d.pop_back();
    }

public:
    BigInt(long long v = 0) {
        for (; v > 0; v /= BASE) d.push_back(v % BASE);
    }
    BigInt(const string& s) {
        for (int i = s.size(); i > 0; i -= 9) {
            int start = max(0, i - 9);
            d.push_back(stoi(s.substr(start, i - start)));
        }
        trim();
    }
    BigInt& operator+=(const BigInt& o) {
        int carry = 0;
        for (size_t i = 0; i < max(d.size(), o.d.size()) || carry; ++i) {
            if (i == d.size()) d.push_back(0);
            d[i] += carry + (i < o.d.size() ? o.d[i] : 0);
            carry = d[i] >= BASE;
            if (carry) d[i] -= BASE;
        }
        return *this;
    }
    friend BigInt operator+(BigInt a, const BigInt& b) { return a += b; }
    friend BigInt operator*(const BigInt& a, const BigInt& b) {
        BigInt c;
        c.d.assign(a.d.size() + b.d.size() + 1, 0);
        for (size_t i = 0; i < a.d.size(); ++i) {
            long long carry = 0;
            for (size_t j = 0; j < b.d.size() || carry; ++j) {
                long long cur = c.d[i + j] + carry;
                if (j < b.d.size()) cur += 1LL * a.d[i] * b.d[j];
                c.d[i + j] = cur % BASE;
                carry = cur / BASE;
            }
        }
        c.trim();
        return c;
    }
    int operator%(int m) const {
        long long r = 0;
        for (int i = (int)d.size() - 1; i >= 0; --i) r = (r * BASE + d[i]) % m;
        return r;
    }
    bool operator<(const BigInt& o) const {
        if (d.size() != o.d.size()) return d.size() < o.d.size();
        return lexicographical_compare(d.rbegin(), d.rend(), o.d.rbegin(), o.d.rend());
    }
    friend ostream& operator<<(ostream& os, const BigInt& b) {
        if (b.d.empty()) return os << 0;
        os << b.d.back();
        for (int i = (int)b.d.size() - 2; i >= 0; --i) os << setw(9) << setfill('0') << b.d[i];
        return os;
    }
    int digit_sum() const {
        int total = 0;
        for (int limb : d)
            for (; limb; limb /= 10) total += limb % 10;
        return total;
    }
};

BigInt power(BigInt b, int e) {
    BigInt r = 1;
    for (; e; e /= 2, b = b * b)
        if (e % 2) r = r * b;
    return r;
}

int main() {
    int n;
    string a, b;
    cin >> n >> a >> b;
    BigInt f = 1, x(a), y(b);
    for (int i = 2; i <= n; i++) f = f * BigInt(i);
    cout << f << "\n" << f.digit_sum() << " " << f % 1000000007 << endl;
    cout << x + y << "\n" << x * y << "\n" << (x < y ? "<" : y < x ? ">" : "=") << endl;
    BigInt p = 0, q = 1;
    for (int i = 0; i < 300; i++) {
        BigInt next = p + q;
        p = q;
        q = next;
    }
    cout << p << "\n" << power(2, 200) << endl;
}
