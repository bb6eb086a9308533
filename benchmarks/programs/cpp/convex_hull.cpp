#include <bits/stdc++.h>
using namespace std;

typedef long double ld;
const ld EPS = 1e-9, PI = acosl(-1.0L);

template <class T>
struct Point {
    T x, y;
    Point(T x = 0, T y = 0) : x(x), y(y) {}
    bool operator<(const Point& p) const { return tie(x, y) < tie(p.x, p.y); }
    bool operator==(const Point& p) const { return tie(x, y) == tie(p.x, p.y); }
    Point operator+(const Point& p) const { return Point(x + p.x, y + p.y); }
    Point operator-(const Point& p) const { return Point(x - p.x, y - p.y); }
    Point operator*(T d) const { return Point(x * d, y * d); }
    T dot(const Point& p) const { return x * p.x + y * p.y; }
    T cross(const Point& p) const { return x * p.y - y * p.x; }
    T cross(const Point& a, const Point& b) const { return (a - *this).cross(b - *this); }
    T norm() const { return x * x + y * y; }
    ld dist() const { return sqrtl((ld)norm()); }
};

typedef Point<long long> P;

vector<P> convex_hull(vector<P> pts) {
    sort(pts.begin(), pts.end());
    pts.erase(unique(pts.begin(), pts.end()), pts.end());
    if (pts.size() <= 1) return pts;
    vector<P> h(pts.size() + 1);
    int s = 0, t = 0;
    for (int it = 2; it--; s = --t, reverse(pts.begin(), pts.end()))
        for (P p : pts) {
            while (t >= s + 2 && h[t - 2].cross(h[t - 1], p) <= 0) t--;
            h[t++] = p;
        }
    return {h.begin(), h.begin() + t - (t == 2 && h[0] == h[1])};
}

long long twice_area(const vector<P>& poly) {
    long long sum = 0;
    int n = poly.size();
    for (int i = 0; i < n; i++) sum += poly[i].cross(poly[(i + 1) % n]);
    return llabs(sum);
}

long long diameter(const vector<P>& s) {
    int n = s.size(), j = n < 2 ? 0 : 1;
    long long best = 0;
    for (int i = 0; i < j; i++)
        for (;; j = (j + 1) % n) {
            best = max(best, (s[i] - s[j]).norm());
            if ((s[(j + 1) % n] - s[j]).cross(s[i + 1] - s[i]) >= 0) break;
        }
    return best;
}

int main() {
    int n;
    cin >> n;
    vector<P> pts(n);
    for (P& p : pts) cin >> p.x >> p.y;
    vector<P> hull = convex_hull(pts);
    ld around = 0;
    for (size_t i = 0; i < hull.size(); i++) around += (hull[(i + 1) % hull.size()] - hull[i]).dist();
    cout << hull.size() << "\n";
    for (const P& p : hull) cout << p.x << " " << p.y << "\n";
    cout << fixed << setprecision(6) << around << " " << twice_area(hull) / 2.0 << "\n";
    cout << diameter(hull) << " " << setprecision(4) << atan2l(1, 1) / PI << "\n";
    long long boundary = 0;
    for (size_t i = 0; i < hull.size(); i++) {
        P d = hull[(i + 1) % hull.size()] - hull[i];
        boundary += __gcd(llabs(d.x), llabs(d.y));
    }
    cout << (twice_area(hull) - boundary + 2) / 2 << endl;
}
