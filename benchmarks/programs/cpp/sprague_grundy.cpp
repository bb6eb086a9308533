#include <bits/stdc++.h>
using namespace std;
#define ALL(v) v.begin(), v.end()
#define SZ(v) ((int)v.size())
#define TRACE(x) x

map<vector<int>, int> memo;
unordered_map<long long, int> board_memo;
vector<int> moves_;
int heaps[1 << 10];

int mex(const set<int>& s) {
    int m = 0;
    for (int x : s) {
        if (x != m) break;
        m++;
    }
    return m;
}

int grundy(int n) {
    if (n <= 0) return 0;
    if (heaps[n] >= 0) return heaps[n];
    set<int> s;
    for (int m : moves_)
        if (m <= n) s.insert(grundy(n - m));
    for (int i = 1; 2 * i < n; i++) s.insert(grundy(i) ^ grundy(n - i));
    return heaps[n] = mex(s);
}

bool wins(vector<int> state) {
    sort(ALL(state));
    while (!state.empty() && state[0] == 0) state.erase(state.begin());
    if (state.empty()) return false;
    auto it = memo.find(state);
    if (it != memo.end()) return it->second;
    int& answer = memo[state];
    for (int i = 0; i < SZ(state); i++)
        for (int take = 1; take <= 3 && take <= state[i]; take++) {
            auto next = state;
            next[i] -= take;
            if (!wins(next)) {
                memo[state] = 1;
                return true;
            }
        }
    return answer = 0;
}

int row_game(int length, long long mask) {
    auto it = board_memo.find(mask);
    if (it != board_memo.end()) return it->second;
    set<int> s;
    for (int i = 0; i < length; i++) {
        long long cover = 7LL << i >> 1;
        if (mask >> i & 1) continue;
        s.insert(row_game(length, mask | (cover & ((1LL << length) - 1))));
    }
    return board_memo[mask] = mex(s);
}

int main() {
    memset(heaps, -1, sizeof heaps);
    int k, n;
    scanf("%d", &k);
    moves_.resize(k);
    for (auto& m : moves_) scanf("%d", &m);
    scanf("%d", &n);
    int total = 0;
    for (int i = 0; i < n; i++) {
        int x;
        scanf("%d", &x);
        total ^= grundy(x);
        printf("%d%c", grundy(x), i + 1 < n ? ' ' : '\n');
    }
    puts(total ? "First" : "Second");
    puts(wins({3, 4, 5}) ? "First" : "Second");
    puts(wins({4, 4, 0}) ? "First" : "Second");
    printf("%d %d\n", row_game(9, 0), (int)board_memo.size());
}
