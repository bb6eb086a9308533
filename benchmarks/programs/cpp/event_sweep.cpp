#include <array>
#include <compare>
#include <algorithm>
#include <iostream>
#include <map>
#include <set>
#include <tuple>
#include <vector>
using namespace std;
using i64 = long long;

enum class Kind { Close = 0, Open = 1 };

struct Event {
    int x;
    Kind kind;
    int lo, hi, id;
    bool operator<(const Event& o) const {
        return tie(x, kind, lo, hi, id) < tie(o.x, o.kind, o.lo, o.hi, o.id);
    }
};

struct Room {
    int free_at, number;
    auto operator<=>(const Room&) const = default;
};

i64 union_area(const vector<array<int, 4>>& rects) {
    vector<Event> events;
    vector<int> ys;
    for (int i = 0; i < (int)rects.size(); i++) {
        auto [a, b, c, d] = rects[i];
        events.push_back({a, Kind::Open, b, d, i});
        events.push_back({c, Kind::Close, b, d, i});
        ys.push_back(b);
        ys.push_back(d);
    }
    sort(events.begin(), events.end());
    sort(ys.begin(), ys.end());
    ys.erase(unique(ys.begin(), ys.end()), ys.end());
    vector<int> cover(ys.size());
    i64 area = 0;
    int last = events.empty() ? 0 : events[0].x;
    for (const auto& e : events) {
        i64 length = 0;
        for (size_t i = 0; i + 1 < ys.size(); i++)
            if (cover[i] > 0) length += ys[i + 1] - ys[i];
        area += length * (e.x - last);
        last = e.x;
        int lo = lower_bound(ys.begin(), ys.end(), e.lo) - ys.begin();
        int hi = lower_bound(ys.begin(), ys.end(), e.hi) - ys.begin();
        for (int i = lo; i < hi; i++) cover[i] += e.kind == Kind::Open ? 1 : -1;
    }
    return area;
}

vector<int> assign_rooms(const vector<pair<int, int>>& meetings, int& rooms) {
    vector<int> order(meetings.size()), room(meetings.size());
    for (size_t i = 0; i < order.size(); i++) order[i] = i;
    stable_sort(order.begin(), order.end(), [&](int a, int b) { return meetings[a] < meetings[b]; });
    multiset<Room> busy;
    for (int i : order) {
        auto it = busy.begin();
        if (it != busy.end() && it->free_at < meetings[i].first) {
            room[i] = it->number;
            busy.erase(it);
        } else {
            room[i] = ++rooms;
        }
        busy.insert({meetings[i].second, room[i]});
    }
    return room;
}

int main() {
    int n;
    cin >> n;
    vector<array<int, 4>> rects(n);
    for (auto& r : rects)
        for (int& v : r) cin >> v;
    cout << union_area(rects) << '\n';
    int m, rooms = 0;
    cin >> m;
    vector<pair<int, int>> meetings(m);
    for (auto& [a, b] : meetings) cin >> a >> b;
    auto room = assign_rooms(meetings, rooms);
    cout << rooms << '\n';
    for (int r : room) cout << r << ' ';
    cout << '\n';
    map<int, int> change;
    for (auto [a, b] : meetings) change[a]++, change[b + 1]--;
    int now = 0, peak = 0, when = 0;
    for (auto [t, d] : change)
        if ((now += d) > peak) peak = now, when = t;
    cout << peak << " at " << when << endl;
}
