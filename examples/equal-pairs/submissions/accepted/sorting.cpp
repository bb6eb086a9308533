#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    std::cin >> n;
    std::vector<int> c(n);
    for (int& x : c) std::cin >> x;
    std::sort(c.begin(), c.end());
    long long pairs = 0, run = 0;
    for (int i = 0; i < n; i++) {
        run = (i > 0 && c[i] == c[i - 1]) ? run + 1 : 0;
        pairs += run;
    }
    std::cout << pairs << "\n";
}
