"""Tasks p02796 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Rows, Values, line
from problems.curriculum.codenet._task import Task


def _robots(rng: Random, size: str, values: Values) -> Values:
    high = 10**9 if size in ("max", "edge") else 40
    places = rng.sample(range(high + 1), values["n"]) if values["n"] <= high else []
    reach = (high, 5, 9)[rng.randrange(3)]
    rows = [(x, rng.randint(1, reach)) for x in places]
    return {**values, "robots": rows or values["robots"]}


def _apart(values: Values) -> bool:
    return len({x for x, _ in values["robots"]}) == values["n"]


def _shows(rng: Random, size: str, values: Values) -> Values:
    top = 10**9 if size == "max" else 30
    shows = []
    for _ in range(values["n"]):
        start = rng.randint(0, top - 1)
        shows.append((start, rng.randint(start + 1, min(top, start + rng.choice((2, 6, top))))))
    return {**values, "shows": shows}


def _proper(values: Values) -> bool:
    return all(s < e for s, e in values["shows"])


TASKS = (
    Task(
        id="p02796",
        schema=(
            line(Int("n", 1, 100000)),
            line(Rows("robots", "n", ("x", "l"), ((0, 10**9), (1, 10**9)))),
        ),
        python=(
            "keys = []\nfor x, l in robots:\n"
            "    keys.append((x + l) * 4000000000 + x - l + 1000000000)\n"
            "keys.sort()\nlast = -1000000000\ncount = 0\nfor key in keys:\n"
            "    start = key % 4000000000 - 1000000000\n    if start >= last:\n"
            "        count += 1\n        last = key // 4000000000\nprint(count)",
            "keys = []\nfor x, l in robots:\n"
            "    keys.append((x - l + 1000000000) * 4000000000 + x + l)\n"
            "keys.sort(reverse=True)\nfirst = 2000000000\ncount = 0\n"
            "for key in keys:\n    end = key % 4000000000\n    if end <= first:\n"
            "        count += 1\n        first = key // 4000000000 - 1000000000\n"
            "print(count)",
        ),
        only_python=(
            "count, last = 0, -10**18\n"
            "for x, l in sorted(robots, key=lambda r: r[0] + r[1]):\n"
            "    if x - l >= last:\n        count += 1\n        last = x + l\n"
            "print(count)",
            "arms = sorted((x + l, x - l) for x, l in robots)\nans = 0\n"
            'now = -float("inf")\nfor right, left in arms:\n    if now <= left:\n'
            "        ans += 1\n        now = right\nprint(ans)",
        ),
        only_cpp=(
            "vector<pair<long long, long long>> v;\n"
            "for (auto [x, l] : robots) v.push_back({(long long)x + l, (long "
            "long)x - l});\nsort(v.begin(), v.end());\nlong long last = -4e18;\n"
            "int ans = 0;\nfor (auto [r, l] : v) {\n    if (last <= l) {\n"
            "        ans++;\n        last = r;\n    }\n}\ncout << ans << endl;",
        ),
        titles=(
            "Robots in a Row",
            "Open Intervals",
        ),
        stories=(
            "On a long road stand n sprinklers. The i-th stands at position x_i and wets all "
            "places less than l_i away from it. Some sprinklers are switched off so that no "
            "place is wet by two of them. How many can stay on at most? Ranges that only touch "
            "at an end do not overlap.",
            "For each i from 1 to n there is an interval from x_i - l_i to x_i + l_i without "
            "its two endpoints. Choose as many of these intervals as possible such that no two "
            "of the chosen ones have a common point.",
        ),
        output=(
            "Print the largest possible number.",
            "Print the maximum.",
        ),
        adjust=_robots,
        valid=_apart,
        constraints=("the x_i are pairwise different",),
        wrong={
            "touching": "keys = []\nfor x, l in robots:\n"
            "    keys.append((x + l) * 4000000000 + x - l + "
            "1000000000)\nkeys.sort()\nlast = -2000000000\n"
            "count = 0\nfor key in keys:\n"
            "    start = key % 4000000000 - 1000000000\n"
            "    if start > last:\n        count += 1\n"
            "        last = key // 4000000000\nprint(count)",
            "by left end": "keys = []\nfor x, l in robots:\n"
            "    keys.append((x - l + 1000000000) * 4000000000 "
            "+ x + l)\nkeys.sort()\nlast = -1000000000\ncount = 0\n"
            "for key in keys:\n"
            "    start = key // 4000000000 - 1000000000\n"
            "    if start >= last:\n        count += 1\n"
            "        last = key % 4000000000\nprint(count)",
        },
        wide=True,
        rating=1000,
        tags=(
            "greedy",
            "sorting",
        ),
    ),
    Task(
        id="p02796",
        relative="first-robot",
        schema=(
            line(Int("n", 2, 1000)),
            line(Rows("robots", "n", ("x", "l"), ((0, 10**9), (1, 10**9)))),
        ),
        python=(
            "left = 0\nright = 0\nfirst = True\ncount = 0\nfor x, l in robots:\n"
            "    if first:\n        left = x - l\n        right = x + l\n"
            "        first = False\n    else:\n"
            "        if x - l < right and left < x + l:\n            count += 1\n"
            "print(count)",
            "x0 = -1\nl0 = 0\ncount = 0\nfor x, l in robots:\n    if x0 < 0:\n"
            "        x0 = x\n        l0 = l\n    else:\n"
            "        if abs(x - x0) < l + l0:\n            count += 1\nprint(count)",
        ),
        only_python=("a, r = robots[0]\nprint(sum(abs(x - a) < l + r for x, l in robots[1:]))",),
        only_cpp=(
            "int ans = 0;\nfor (int i = 1; i < n; i++) {\n"
            "    if (abs(robots[i].first - robots[0].first) < robots[i].second "
            "+ robots[0].second) ans++;\n}\ncout << ans << endl;",
        ),
        titles=(
            "Within Reach",
            "Lamp Number One",
        ),
        stories=(
            "There are n lamps on a street. Lamp i is at position x_i and lights the open "
            "interval from x_i - l_i to x_i + l_i. Count the lamps other than lamp 1 whose lit "
            "interval has a point in common with the one of lamp 1. The ends of an interval do "
            "not belong to it.",
            "How many of the numbers i = 2, ..., n satisfy |x_i - x_1| < l_i + l_1?",
        ),
        output=(
            "Print the count.",
            "Print the answer.",
        ),
        adjust=_robots,
        valid=_apart,
        constraints=("the x_i are pairwise different",),
        wrong={
            "touching": "x0 = -1\nl0 = 0\ncount = 0\nfor x, l in robots:\n"
            "    if x0 < 0:\n        x0 = x\n        l0 = l\n"
            "    else:\n        if abs(x - x0) <= l + l0:\n"
            "            count += 1\nprint(count)",
        },
        tags=(
            "geometry",
            "implementation",
        ),
    ),
    Task(
        id="p02796",
        relative="closed-shows",
        schema=(
            line(Int("n", 1, 1000)),
            line(Rows("shows", "n", ("s", "e"), ((0, 10**9), (0, 10**9)))),
        ),
        python=(
            "best = 0\ntotal = 0\nfor s, e in shows:\n    total += e - s\n"
            "    best = max(best, e - s)\nprint(best, total)",
            "total = 0\nlongest = -1\nfor s, e in shows:\n    length = e - s\n"
            "    if length > longest:\n        longest = length\n"
            "    total += length\nprint(longest, total)",
        ),
        only_python=(
            "d = [e - s for s, e in shows]\nprint(max(d), sum(d))",
            "print(max(e - s for s, e in shows), sum(e - s for s, e in shows))",
        ),
        only_cpp=(
            "long long sum = 0, mx = 0;\nfor (auto& [s, e] : shows) {\n"
            "    long long d = e - s;\n    sum += d;\n    mx = max(mx, d);\n}\n"
            'cout << mx << " " << sum << endl;',
        ),
        titles=(
            "Lengths of Intervals",
            "Working Times",
        ),
        stories=(
            "@A worked n times; the i-th time from second s_i to second e_i, that is, for e_i "
            "- s_i seconds. Print the length of the longest time and the sum of all lengths, "
            "separated by a space.",
            "Let d_i = e_i - s_i for each of n given pairs. Print two integers: the largest "
            "d_i, and d_1 + ... + d_n.",
        ),
        output=(
            "Print the maximum and the sum.",
            "Print two integers on one line.",
        ),
        adjust=_shows,
        valid=_proper,
        constraints=("s_i < e_i for every i",),
        wrong={
            "swapped": "best = 0\ntotal = 0\nfor s, e in shows:\n"
            "    total += e - s\n    best = max(best, e - s)\n"
            "print(total, best)",
        },
        wide=True,
        tags=("implementation",),
    ),
)
