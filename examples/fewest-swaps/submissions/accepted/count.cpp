#include <iostream>
#include <string>

int main() {
    std::string s;
    std::cin >> s;
    long long thick = 0, swaps = 0;
    for (char book : s) {
        if (book == 'H') thick++;
        else swaps += thick;
    }
    std::cout << swaps << "\n";
}
