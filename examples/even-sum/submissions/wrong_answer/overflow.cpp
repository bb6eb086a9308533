#include <iostream>

int main() {
    int n;
    std::cin >> n;
    unsigned sum = 0;  // wraps around at 2^32
    for (int i = 0; i < n; i++) {
        int a;
        std::cin >> a;
        if (a % 2 == 0) sum += static_cast<unsigned>(a);
    }
    std::cout << static_cast<int>(sum) << "\n";
}
