"""Tasks p03164 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Rows, Values, line
from problems.curriculum.codenet._task import Task


def light_items(rng: Random, size: str, values: Values) -> Values:
    c = values["c"]
    most = max(1, c // rng.choice((1, 2, 4)))
    values["items"] = [(1 + (w - 1) % most, v) for w, v in values["items"]]
    return values


TASKS = (
    Task(
        id="p03164",
        schema=(
            line(Int("n", 1, 100), Int("c", 1, 10**9)),
            line(Rows("items", "n", ("w", "v"), ((1, 10**9), (1, 1000)))),
        ),
        wide=True,
        python=(
            "total = 0\nfor w, v in items:\n    total += v\nbig = 10**15\ndp = [big] * (total "
            "+ 1)\ndp[0] = 0\nreach = 0\nfor w, v in items:\n    reach += v\n    for j in "
            "range(reach, v - 1, -1):\n        if dp[j - v] + w < dp[j]:\n            dp[j] = "
            "dp[j - v] + w\nans = 0\nfor j in range(total + 1):\n    if dp[j] <= c:\n        "
            "ans = j\nprint(ans)",
            "size = 0\nfor i in range(n):\n    w, v = items[i]\n    size += v\nbest = [c + 1] "
            "* (size + 1)\nbest[0] = 0\nfor w, v in items:\n    for j in range(size, v - 1, "
            "-1):\n        if best[j - v] < c + 1 - w:\n            if best[j - v] + w < "
            "best[j]:\n                best[j] = best[j - v] + w\nwhile best[size] > c:\n    "
            "size -= 1\nprint(size)",
        ),
        only_python=(
            "least = {0: 0}\nfor w, v in items:\n    for value, weight in "
            "sorted(least.items(), reverse=True):\n        new = weight + w\n        if new "
            "<= c and new < least.get(value + v, c + 1):\n            least[value + v] = new\n"
            "print(max(least))",
        ),
        only_cpp=(
            "vector<long long> dp(100001, 4e18);\ndp[0] = 0;\nfor (auto &[w, v] : items)\n    "
            "for (int j = 100000; j >= v; j--)\n        if (dp[j - v] < 4e18) dp[j] = "
            "min(dp[j], dp[j - v] + w);\nint ans = 100000;\nwhile (dp[ans] > c) ans--;\ncout "
            "<< ans << endl;",
        ),
        titles=("Heavy Knapsack", "Valuable Load"),
        stories=(
            "@A's bag holds a weight of at most c. There are n things; the i-th weighs w_i "
            "and is worth v_i, and each exists only once. @A packs some of them so that their "
            "total weight is not above c and their total worth is as large as possible. Print "
            "this largest worth.",
            "You are given n pairs (w_i, v_i) and an integer c. Select any of the pairs, each "
            "not more than once, such that the sum of the selected w_i does not exceed c. "
            "Find the maximum of the sum of the selected v_i and print it. Note that the w_i "
            "can be very large, while the v_i are small.",
        ),
        output=("Print the maximum total value.", "Output one integer."),
        adjust=light_items,
        valid=lambda values: all(w <= values["c"] for w, _ in values["items"]),
        constraints=("each w_i is at most c",),
        wrong={
            "in given order": (
                "ans = 0\nfor w, v in items:\n    if w <= c:\n        c -= w\n        ans += v\n"
                "print(ans)"
            ),
            "all items": "ans = 0\nfor w, v in items:\n    ans += v\nprint(ans)",
        },
        rating=1000,
        tags=("dp",),
    ),
    Task(
        id="p03164",
        relative="as-many-as-possible",
        schema=(line(Int("n", 1, 1000), Int("c", 1, 10**9)), line(Ints("w", "n", 1, 10**6))),
        python=(
            "w.sort()\ncount = 0\nfor x in w:\n    if x > c:\n        break\n    c -= x\n    "
            "count += 1\nprint(count)",
            "w.sort()\ntotal = 0\nans = 0\nfor i in range(n):\n    total += w[i]\n    if "
            "total <= c:\n        ans = i + 1\nprint(ans)",
        ),
        only_python=(
            "from itertools import accumulate\nprint(sum(t <= c for t in accumulate(sorted(w))))",
        ),
        only_cpp=(
            "sort(w.begin(), w.end());\nint i = 0;\nwhile (i < n && w[i] <= c) c -= w[i++];\n"
            "cout << i << endl;",
        ),
        titles=("As Many as Possible", "Filling the Bag"),
        stories=(
            "There are n stones; stone i weighs w_i. @A's bag can carry a total weight of c. "
            "What is the greatest number of stones that @A can carry at once? Print it.",
            "Given are n positive integers w_1, ..., w_n and an integer c. Choose as many of "
            "them as possible while their sum stays at most c. Print how many you chose.",
        ),
        output=("Print the maximum number.", "Output one integer."),
        adjust=lambda rng, size, values: {
            **values,
            "c": max(
                1,
                rng.choice(
                    (
                        sum(values["w"]),
                        sum(values["w"]) // 2,
                        min(values["w"]) - 1,
                        sum(sorted(values["w"])[:2]),
                    )
                ),
            ),
        },
        wrong={
            "in given order": (
                "k = 0\nfor x in w:\n    if x > c:\n        break\n    c -= x\n    k += 1\nprint(k)"
            ),
            "strict": (
                "w.sort()\nk = 0\nfor x in w:\n    if x >= c:\n        break\n    c -= x\n    k "
                "+= 1\nprint(k)"
            ),
        },
        rating=900,
        tags=("greedy", "sorting"),
    ),
    Task(
        id="p03164",
        relative="one-item",
        schema=(
            line(Int("n", 1, 100), Int("c", 1, 1000)),
            line(Rows("items", "n", ("w", "v"), ((1, 1000), (1, 1000)))),
        ),
        python=(
            "best = 0\nfor w, v in items:\n    if w <= c and v > best:\n        best = v\n"
            "print(best)",
            "ans = 0\nfor i in range(n):\n    w, v = items[i]\n    if w > c:\n        "
            "continue\n    if ans < v:\n        ans = v\nprint(ans)",
        ),
        only_python=("print(max((v for w, v in items if w <= c), default=0))",),
        only_cpp=(
            "int best = 0;\nfor (auto [w, v] : items) best = w <= c ? max(best, v) : best;\n"
            "cout << best << endl;",
        ),
        titles=("Only One Thing", "Souvenir"),
        stories=(
            "A shop has n things; the i-th one weighs w_i and is worth v_i. @A can carry a "
            "single thing, of weight at most c. What is the greatest worth of a thing that @A "
            "can carry? Print it, or 0 if every thing is too heavy.",
            "You are given n pairs of integers (w_i, v_i) and an integer c. Among the pairs "
            "with w_i not greater than c, find the largest v_i. If there are no such pairs, "
            "the answer is 0. Print the answer.",
        ),
        output=("Print the largest value.", "Output one integer."),
        adjust=lambda rng, size, values: {
            **values,
            "c": rng.choice(
                (values["c"], min(w for w, _ in values["items"]), rng.choice(values["items"])[0])
            ),
        },
        wrong={
            "strict": "b = 0\nfor w, v in items:\n    if w < c and v > b:\n        b = v\nprint(b)",
            "weight ignored": "b = 0\nfor w, v in items:\n    if v > b:\n        b = v\nprint(b)",
        },
    ),
)
