#include <array>
#include <cstdio>
#include <iostream>
#include <string>
#include <vector>
using namespace std;

using Board = array<array<int, 9>, 9>;

struct Sudoku {
    Board cell{};
    int rows[9] = {}, cols[9] = {}, boxes[9] = {};
    long long nodes = 0;

    bool place(int r, int c, int d) {
        int bit = 1 << d, b = r / 3 * 3 + c / 3;
        if ((rows[r] | cols[c] | boxes[b]) & bit) return false;
        rows[r] |= bit, cols[c] |= bit, boxes[b] |= bit;
        cell[r][c] = d;
        return true;
    }

    void take(int r, int c) {
        int bit = 1 << cell[r][c], b = r / 3 * 3 + c / 3;
        rows[r] ^= bit, cols[c] ^= bit, boxes[b] ^= bit;
        cell[r][c] = 0;
    }

    bool solve() {
        ++nodes;
        int br = -1, bc = -1, fewest = 10;
        for (int r = 0; r < 9; ++r)
            for (int c = 0; c < 9; ++c) {
                if (cell[r][c]) continue;
                int taken = rows[r] | cols[c] | boxes[r / 3 * 3 + c / 3];
                int open = 9 - __builtin_popcount(taken);
                if (open < fewest) fewest = open, br = r, bc = c;
            }
        if (br < 0) return true;
        for (int d = 1; d <= 9; ++d)
            if (place(br, bc, d)) {
                if (solve()) return true;
                take(br, bc);
            }
        return false;
    }
};

int queens(int n, int row, int cols, int left, int right, vector<int>& first) {
    static vector<int> chosen;
    if (row == n) {
        if (first.empty()) first = chosen;
        return 1;
    }
    int total = 0;
    for (int open = ((1 << n) - 1) & ~(cols | left | right); open; open &= open - 1) {
        int bit = open & -open;
        chosen.push_back(__builtin_ctz(bit));
        total += queens(n, row + 1, cols | bit, (left | bit) << 1, (right | bit) >> 1, first);
        chosen.pop_back();
    }
    return total;
}

int main() {
    Sudoku s;
    for (int r = 0; r < 9; ++r) {
        string line;
        cin >> line;
        for (int c = 0; c < 9; ++c)
            if (line[c] != '.' && !s.place(r, c, line[c] - '0')) {
                puts("contradiction");
                return 0;
            }
    }
    if (!s.solve()) return puts("no solution"), 0;
    for (auto& row : s.cell) {
        for (int d : row) printf("%d", d);
        putchar('\n');
    }
    vector<int> first;
    printf("%d:", queens(8, 0, 0, 0, 0, first));
    for (int c : first) printf(" %d", c);
    printf("\n%s\n", s.nodes < 1000 ? "easy" : "hard");
}
