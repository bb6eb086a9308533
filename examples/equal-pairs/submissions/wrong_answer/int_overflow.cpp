#include <iostream>
#include <map>

int main() {
    int n;
    std::cin >> n;
    std::map<int, unsigned> count;
    unsigned pairs = 0;  // wraps around at 2^32
    for (int i = 0; i < n; i++) {
        int c;
        std::cin >> c;
        pairs += count[c]++;
    }
    std::cout << pairs << "\n";
}
