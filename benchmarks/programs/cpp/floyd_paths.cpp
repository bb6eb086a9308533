#include <iostream>
#include <iomanip>
#include <string>
#include <map>
#include <vector>
#include <cmath>

using namespace std;

const double INF = 1e100;
map<string, int> ids;
vector<string> names;
double dist_[105][105];
int via[105][105];

int id(const string& name) {
    if (ids.find(name) == ids.end()) {
        int next = ids.size();
        ids[name] = next;
        names.push_back(name);
    }
    return ids[name];
}

void print_path(int a, int b) {
    int k = via[a][b];
    if (k == -1) {
        cout << " -> " << names[b];
        return;
    }
    print_path(a, k);
    print_path(k, b);
}

int main(int argc, char** argv) {
    int n, m;
    for (int round = 1; cin >> n >> m && (n || m); round++) {
        ids.clear();
        names.clear();
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++) {
                dist_[i][j] = i == j ? 0 : INF;
                via[i][j] = -1;
            }
        for (int i = 0; i < m; i++) {
            string a, b;
            double w;
            cin >> a >> b >> w;
            int u = id(a), v = id(b);
            if (w < dist_[u][v]) dist_[u][v] = w;
        }
        for (int k = 0; k < n; k++)
            for (int i = 0; i < n; i++)
                for (int j = 0; j < n; j++)
                    if (dist_[i][k] < INF && dist_[k][j] < INF && dist_[i][k] + dist_[k][j] < dist_[i][j] - 1e-12) {
                        dist_[i][j] = dist_[i][k] + dist_[k][j];
                        via[i][j] = k;
                    }
        cout << "Network " << round << endl;
        bool negative = false;
        for (int i = 0; i < n; i++)
            if (dist_[i][i] < 0) negative = true;
        if (negative) {
            cout << "negative cycle" << endl;
            continue;
        }
        double far = 0;
        int reached = 0;
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++)
                if (dist_[i][j] < INF) {
                    reached++;
                    far = max(far, dist_[i][j]);
                }
        cout << fixed << setprecision(3) << far << " " << setw(4) << reached << " "
             << setprecision(5) << sqrt(far) << endl;
        for (int j = 1; j < (int)names.size(); j++)
            if (dist_[0][j] < INF) {
                cout << names[0];
                print_path(0, j);
                cout << " : " << setprecision(2) << dist_[0][j] << "\n";
            }
    }
    return 0;
}
