"""Tasks p03434, p03470 and their relatives."""

from __future__ import annotations

from problems.curriculum._schema import (
    Int,
    Ints,
    Rows,
    line,
)
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p03434",
        schema=(line(Int("n", 1, 100)), line(Ints("a", "n", 1, 100))),
        python=(
            "a.sort(reverse=True)\ndiff = 0\nfor i in range(n):\n    if i % 2 == 0:\n        "
            "diff += a[i]\n    else:\n        diff -= a[i]\nprint(diff)",
            "a.sort()\nalice = 0\nbob = 0\nfor i in range(n):\n    if (n - i) % 2 == 1:\n       "
            " alice += a[i]\n    else:\n        bob += a[i]\nprint(alice - bob)",
        ),
        only_python=(
            "a.sort(reverse=True)\nprint(sum(a[::2]) - sum(a[1::2]))",
            "a = sorted(a)[::-1]\nprint(sum(x if i % 2 == 0 else -x for i, x in enumerate(a)))",
        ),
        only_cpp=(
            "sort(a.rbegin(), a.rend());\nint ans = 0;\nfor (int i = 0; i < n; i++) ans += i % "
            "2 ? -a[i] : a[i];\ncout << ans << endl;",
            "sort(a.begin(), a.end(), greater<int>());\nint p[2] = {0, 0};\nfor (int i = 0; i < "
            "n; i++) p[i & 1] += a[i];\ncout << p[0] - p[1] << endl;",
        ),
        titles=("Card Game", "Always the Best"),
        stories=(
            "n bags with a_1, ..., a_n sweets are on a table. @A and @B pick bags in turn, one "
            "at a time, until none is left; @A begins. Both want as many sweets as possible and "
            "play perfectly. How many more sweets than @B does @A end up with?",
            "Two players alternately remove the largest remaining number of a list and add it "
            "to their own score. By how much does the score of the player who starts exceed the "
            "score of the other one when the list is empty?",
        ),
        output=("Print the difference.", "Print one integer, the difference of the two totals."),
        wrong={
            "not sorted": "diff = 0\nfor i in range(n):\n    if i % 2 == 0:\n        diff += "
            "a[i]\n    else:\n        diff -= a[i]\nprint(diff)",
            "smallest first": "a.sort()\ndiff = 0\nfor i in range(n):\n    if i % 2 == 0:\n     "
            "   diff += a[i]\n    else:\n        diff -= a[i]\nprint(abs(diff) + 1)",
        },
        rating=900,
        tags=("greedy", "sorting"),
    ),
    Task(
        id="p03434",
        relative="three-players",
        schema=(line(Int("n", 1, 100)), line(Ints("a", "n", 1, 100))),
        python=(
            "a.sort(reverse=True)\ntotal = 0\nfor i in range(2, n, 3):\n    total += "
            "a[i]\nprint(total)",
            "a.sort()\na.reverse()\ntotal = 0\nfor i in range(n):\n    if i % 3 == 2:\n        "
            "total += a[i]\nprint(total)",
        ),
        only_python=("print(sum(sorted(a, reverse=True)[2::3]))",),
        only_cpp=(
            "sort(a.rbegin(), a.rend());\nint s = 0;\nfor (int i = 2; i < n; i += 3) s += "
            "a[i];\ncout << s << endl;",
        ),
        titles=("The Third Player", "Three Pirates"),
        stories=(
            "Three pirates share n coins of the values a_1, ..., a_n. They take turns, the "
            "captain first, the mate second and the cook third, and everyone always takes the "
            "most valuable coin that is left. What is the total value of the coins of the cook?",
            "Sort a in descending order and print the sum of the elements at the positions 3, "
            "6, 9, ... of the sorted sequence. The sum is 0 if there are no such positions.",
        ),
        output=("Print the sum.", "Print one integer."),
        wrong={
            "ascending": "a.sort()\ntotal = 0\nfor i in range(2, n, 3):\n    total += "
            "a[i]\nprint(total)",
            "second": "a.sort(reverse=True)\ntotal = 0\nfor i in range(1, n, 3):\n    total += "
            "a[i]\nprint(total)",
        },
        rating=900,
        tags=("greedy", "sorting"),
    ),
    Task(
        id="p03434",
        relative="sum-without-extremes",
        schema=(line(Int("n", 3, 100)), line(Ints("a", "n", 0, 100))),
        python=(
            "a.sort()\ntotal = 0\nfor i in range(1, n - 1):\n    total += a[i]\nprint(total // "
            "(n - 2))",
            "low = a[0]\nhigh = a[0]\ntotal = 0\nfor x in a:\n    total += x\n    low = "
            "min(low, x)\n    high = max(high, x)\nprint((total - low - high) // (n - 2))",
        ),
        only_python=(
            "print((sum(a) - max(a) - min(a)) // (n - 2))",
            "print(sum(sorted(a)[1:-1]) // (n - 2))",
        ),
        only_cpp=(
            "sort(a.begin(), a.end());\ncout << accumulate(a.begin() + 1, a.end() - 1, 0) / (n "
            "- 2) << endl;",
        ),
        titles=("Fair Judges", "Without the Extremes"),
        stories=(
            "n judges give the scores a_1, ..., a_n to a dance. One highest and one lowest "
            "score are crossed out. The result is the mean of the other scores, rounded down to "
            "an integer. Find the result.",
            "Remove one smallest and one largest element from a. Print the average of the n - 2 "
            "elements left, without its fractional part.",
        ),
        output=("Print the result.", "Print one integer."),
        wrong={
            "all": "total = 0\nfor x in a:\n    total += x\nprint(total // n)",
            "divided by n": "a.sort()\ntotal = 0\nfor i in range(1, n - 1):\n    total += "
            "a[i]\nprint(total // n)",
        },
        rating=900,
        tags=("sorting", "math"),
    ),
    Task(
        id="p03470",
        schema=(line(Int("n", 1, 100)), line(Rows("d", "n", ("d",), ((1, 100),)))),
        python=(
            "d.sort()\ncount = 1\nfor i in range(1, n):\n    if d[i] != d[i - 1]:\n        "
            "count += 1\nprint(count)",
            "seen = [0] * 101\nfor x in d:\n    seen[x] = 1\ncount = 0\nfor x in range(101):\n  "
            "  count += seen[x]\nprint(count)",
        ),
        only_python=(
            "print(len(set(d)))",
            "from collections import Counter\nprint(len(Counter(d)))",
        ),
        only_cpp=(
            "set<int> st(d.begin(), d.end());\ncout << st.size() << endl;",
            "sort(d.begin(), d.end());\ncout << unique(d.begin(), d.end()) - d.begin() << endl;",
        ),
        titles=("Tower of Discs", "Rice Cakes"),
        stories=(
            "@A has n round plates; plate i has a diameter of d_i. A plate may be put on "
            "another one only if it is strictly smaller. Of how many plates can a tower consist "
            "at the most?",
            "n integers are given, one per line. Print the number of different values among them.",
        ),
        output=("Print the maximum.", "Print the answer."),
        wrong={
            "all": "print(n)",
            "neighbours": "count = 1\nfor i in range(1, n):\n    if d[i] != d[i - 1]:\n        "
            "count += 1\nprint(count)",
        },
        rating=900,
        tags=("sorting", "data structures"),
        adjust=lambda rng, _, values: (
            values | {"d": [rng.choice(values["d"]) for _ in values["d"]]}
            if rng.random() < 0.6
            else values
        ),
    ),
    Task(
        id="p03470",
        relative="values-that-occur-once",
        schema=(line(Int("n", 1, 100)), line(Ints("a", "n", 1, 100))),
        python=(
            "times = [0] * 101\nfor x in a:\n    times[x] += 1\ncount = 0\nfor x in "
            "range(101):\n    if times[x] == 1:\n        count += 1\nprint(count)",
            "count = 0\nfor x in a:\n    same = 0\n    for y in a:\n        if x == y:\n        "
            "    same += 1\n    if same == 1:\n        count += 1\nprint(count)",
        ),
        only_python=(
            "from collections import Counter\nprint(sum(v == 1 for v in Counter(a).values()))",
            "print(len([x for x in a if a.count(x) == 1]))",
        ),
        only_cpp=(
            "map<int, int> m;\nfor (int x : a) m[x]++;\nint ans = 0;\nfor (auto [x, c] : m) ans "
            "+= c == 1;\ncout << ans << endl;",
        ),
        titles=("Only Once", "Unique Birthdays"),
        stories=(
            "Count the integers that occur exactly once in the sequence a_1, ..., a_n.",
            "n people each say a number from 1 to 100; the i-th says a_i. A person wins if "
            "nobody else says the same number. How many people win?",
        ),
        output=("Print the count.", "Print the number of winners or integers asked for."),
        wrong={
            "different": "times = [0] * 101\ncount = 0\nfor x in a:\n    if times[x] == 0:\n    "
            "    count += 1\n    times[x] = 1\nprint(count)",
            "more than once": "times = [0] * 101\nfor x in a:\n    times[x] += 1\ncount = "
            "0\nfor x in range(101):\n    if times[x] > 1:\n        count += 1\nprint(count)",
        },
        rating=900,
        tags=("implementation", "data structures"),
    ),
    Task(
        id="p03470",
        relative="second-largest-value",
        schema=(line(Int("n", 2, 100)), line(Ints("d", "n", 1, 100))),
        python=(
            "best = 0\nsecond = -1\nfor x in d:\n    best = max(best, x)\nfor x in d:\n    if x "
            "< best:\n        second = max(second, x)\nprint(second)",
            "d.sort()\ni = n - 1\nwhile i >= 0 and d[i] == d[n - 1]:\n    i -= 1\nif i < 0:\n   "
            " print(-1)\nelse:\n    print(d[i])",
        ),
        only_python=(
            "s = sorted(set(d))\nprint(s[-2] if len(s) > 1 else -1)",
            "print(max([x for x in d if x < max(d)], default=-1))",
        ),
        only_cpp=(
            "set<int> s(d.begin(), d.end());\nif (s.size() == 1) cout << -1 << endl;\nelse cout "
            "<< *next(s.rbegin()) << endl;",
        ),
        titles=("Second Place", "Just below the Top"),
        stories=(
            "Find the largest element of d that is smaller than the maximum of d. If all "
            "elements are equal, the answer is -1.",
            "n jumpers reach the heights d_1, ..., d_n. All those with the greatest height win "
            "gold. Which height wins silver, that is, which is the greatest one apart from the "
            "gold height? Print -1 if nobody is left for silver.",
        ),
        output=("Print the answer, or -1.", "Print one integer."),
        adjust=lambda rng, _, values: (
            values | {"d": [rng.choice(values["d"][:2]) for _ in values["d"]]}
            if rng.random() < 0.4
            else values
        ),
        wrong={"ties": "d.sort()\nprint(d[n - 2])", "minimum": "d.sort()\nprint(d[0])"},
        rating=900,
        tags=("sorting", "implementation"),
    ),
)
