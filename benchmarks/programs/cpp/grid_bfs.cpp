#include <bits/stdc++.h>
#define int long long
#define endl '\n'
#define sz(x) (int)(x).size()
#define FOR(i, a, b) for (int i = (a); i < (b); i++)
using namespace std;

const int dx[] = {0, 1, 0, -1};
const int dy[] = {1, 0, -1, 0};
const char name[] = "RDLU";
int h, w;
vector<string> g;
vector<vector<int>> fire, walk;

bool inside(int x, int y) { return x >= 0 && y >= 0 && x < h && y < w; }

void bfs(vector<vector<int>>& d, const vector<pair<int, int>>& start, bool careful) {
    d.assign(h, vector<int>(w, LLONG_MAX));
    queue<pair<int, int>> q;
    for (auto p : start) {
        d[p.first][p.second] = 0;
        q.push(p);
    }
    while (!q.empty()) {
        auto [x, y] = q.front();
        q.pop();
        FOR(k, 0, 4) {
            int nx = x + dx[k], ny = y + dy[k];
            if (!inside(nx, ny) || g[nx][ny] == '#' || d[nx][ny] != LLONG_MAX) continue;
            if (careful && fire[nx][ny] <= d[x][y] + 1) continue;
            d[nx][ny] = d[x][y] + 1;
            q.push({nx, ny});
        }
    }
}

void solve() {
    cin >> h >> w;
    g.resize(h);
    vector<pair<int, int>> flames, me;
    FOR(i, 0, h) {
        cin >> g[i];
        FOR(j, 0, w) {
            if (g[i][j] == 'F') flames.push_back({i, j});
            if (g[i][j] == 'S') me.push_back({i, j});
        }
    }
    bfs(fire, flames, false);
    bfs(walk, me, true);
    int best = LLONG_MAX, bx = -1, by = -1;
    FOR(i, 0, h) FOR(j, 0, w) {
        bool border = i == 0 || j == 0 || i == h - 1 || j == w - 1;
        if (border && walk[i][j] < best) best = walk[i][j], bx = i, by = j;
    }
    if (bx < 0) {
        cout << "NO" << endl;
        return;
    }
    string path;
    while (walk[bx][by]) {
        FOR(k, 0, 4) {
            int px = bx - dx[k], py = by - dy[k];
            if (inside(px, py) && walk[px][py] == walk[bx][by] - 1) {
                path += name[k];
                bx = px, by = py;
                break;
            }
        }
    }
    reverse(path.begin(), path.end());
    cout << "YES " << sz(path) << endl << path << endl;
}

signed main() {
    ios::sync_with_stdio(false);
    cin.tie(0);
    int t = 1;
    cin >> t;
    while (t--) solve();
}
