#include <iostream>
#include <vector>

int main() {
    int n;
    std::cin >> n;
    std::vector<int> count(1000001);
    long long pairs = 0;
    for (int i = 0; i < n; i++) {
        int c;
        std::cin >> c;
        pairs += count.at(c)++;  // throws for colours above 10^6
    }
    std::cout << pairs << "\n";
}
