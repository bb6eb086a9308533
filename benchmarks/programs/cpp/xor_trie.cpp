#include <cstdio>
#include <algorithm>
#include <vector>

const int BITS = 30;
const int MAX_NODES = 1 << 20;

int child[MAX_NODES][2], many[MAX_NODES], used = 1;

void insert(int x, int delta) {
    int at = 0;
    many[at] += delta;
    for (int b = BITS - 1; b >= 0; --b) {
        int bit = x >> b & 1;
        if (!child[at][bit]) child[at][bit] = used++;
        at = child[at][bit];
        many[at] += delta;
    }
}

int best_partner(int x) {
    int at = 0, value = 0;
    for (int b = BITS - 1; b >= 0; --b) {
        int bit = x >> b & 1;
        int other = child[at][bit ^ 1];
        if (other && many[other]) {
            value |= 1 << b;
            at = other;
        } else {
            at = child[at][bit];
        }
    }
    return value;
}

int count_below(int x, int limit) {
    int at = 0, total = 0;
    for (int b = BITS - 1; b >= 0; --b) {
        int bit = x >> b & 1;
        if (limit >> b & 1) {
            if (child[at][bit]) total += many[child[at][bit]];
            at = child[at][bit ^ 1];
        } else {
            at = child[at][bit];
        }
        if (!at) return total;
    }
    return total;
}

struct Basis {
    std::vector<int> rows;
    bool add(int x) {
        for (int r : rows) x = std::min(x, x ^ r);
        if (!x) return false;
        rows.push_back(x);
        return true;
    }
    int top() const {
        int x = 0;
        for (int r : rows) x = std::max(x, x ^ r);
        return x;
    }
};

int main() {
    int q;
    Basis basis;
    std::scanf("%d", &q);
    while (q--) {
        char kind;
        int x, limit;
        std::scanf(" %c %d", &kind, &x);
        switch (kind) {
            case '+':
                insert(x, 1);
                std::printf("%s\n", basis.add(x) ? "independent" : "dependent");
                break;
            case '-':
                insert(x, -1);
                break;
            case '?':
                if (many[0]) std::printf("%d\n", best_partner(x));
                break;
            case '<':
                std::scanf("%d", &limit);
                std::printf("%d\n", count_below(x, limit));
                break;
        }
    }
    std::printf("%d %d\n", basis.top(), used);
}
