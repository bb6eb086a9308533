#include <cstdlib>
#include <algorithm>
#include <functional>
#include <iostream>
#include <numeric>
#include <utility>
#include <vector>

template <typename T, typename Op>
class SparseTable {
public:
    SparseTable(std::vector<T> values, Op op) : op_(std::move(op)) {
        const std::size_t n = values.size();
        rows_.push_back(std::move(values));
        for (std::size_t step = 1; 2 * step <= n; step *= 2) {
            const std::vector<T>& last = rows_.back();
            std::vector<T> row(n - 2 * step + 1);
            for (std::size_t i = 0; i < row.size(); ++i) row[i] = op_(last[i], last[i + step]);
            rows_.push_back(std::move(row));
        }
    }

    T query(std::size_t begin, std::size_t end) const {
        const int k = 31 - __builtin_clz(static_cast<unsigned>(end - begin));
        return op_(rows_[k][begin], rows_[k][end - (std::size_t{1} << k)]);
    }

private:
    Op op_;
    std::vector<std::vector<T>> rows_;
};

template <typename T, typename Op>
SparseTable<T, Op> make_table(std::vector<T> values, Op op) {
    return SparseTable<T, Op>(std::move(values), std::move(op));
}

int main() {
    std::ios_base::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n = 0, q = 0;
    std::cin >> n >> q;
    std::vector<long long> a(n);
    for (auto& x : a) std::cin >> x;
    const auto lowest = make_table(a, [](long long x, long long y) { return std::min(x, y); });
    const auto highest = make_table(a, [](long long x, long long y) { return std::max(x, y); });
    const auto divisor = make_table(a, [](long long x, long long y) { return std::gcd(x, y); });
    std::vector<std::pair<long long, int>> indexed(n);
    for (int i = 0; i < n; ++i) indexed[i] = {a[i], i};
    const auto argmax = make_table(indexed, [](const auto& x, const auto& y) { return std::max(x, y); });
    while (q-- > 0) {
        int l = 0, r = 0;
        std::cin >> l >> r;
        --l;
        std::cout << lowest.query(l, r) << ' ' << highest.query(l, r) << ' '
                  << divisor.query(l, r) << ' ' << argmax.query(l, r).second + 1 << '\n';
    }
    // The longest segment whose elements are all multiples of its minimum.
    int best = 0, where = 0;
    for (int i = 0; i < n; ++i) {
        int lo = i + 1, hi = n;
        while (lo < hi) {
            const int mid = (lo + hi + 1) / 2;
            if (divisor.query(i, mid) == a[i])
                lo = mid;
            else
                hi = mid - 1;
        }
        if (lo - i > best) best = lo - i, where = i;
    }
    std::cout << best << ' ' << where + 1 << std::endl;
    return EXIT_SUCCESS;
}
