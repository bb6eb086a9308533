"""Tasks p02784 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def near_sum(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.7:
        values["h"] = max(1, sum(values["a"]) + rng.choice((-1, 0, 1, -5, 5)))
    return values


TASKS = (
    Task(
        id="p02784",
        schema=(line(Int("h", 1, 10**9), Int("n", 1, 100000)), line(Ints("a", "n", 1, 10000))),
        python=(
            'if sum(a) >= h:\n    print("Yes")\nelse:\n    print("No")',
            'total = 0\nfor x in a:\n    total += x\nif total < h:\n    print("No")\nelse:\n'
            '    print("Yes")',
            'for i in range(n):\n    h -= a[i]\nif h <= 0:\n    print("Yes")\nelse:\n    '
            'print("No")',
        ),
        only_python=('print("Yes" if sum(a) >= h else "No")', 'print("YNeos"[h > sum(a)::2])'),
        only_cpp=(
            'int damage = accumulate(a.begin(), a.end(), 0);\ncout << (damage >= h ? "Yes" : '
            '"No") << endl;',
            'for (int x : a) h -= x;\nputs(h <= 0 ? "Yes" : "No");',
        ),
        titles=("Monster Hunt", "Each Attack Once"),
        stories=(
            "A dragon has h life points. @A knows n attacks; attack number i takes away a_i "
            "points and works only a single time. Print Yes if @A can bring the life points "
            "of the dragon down to zero or less, and No otherwise.",
            "A wall is h bricks high and @A has n hammers. The i-th hammer knocks off a_i "
            "bricks and then breaks. Can @A remove the whole wall? Print Yes or No.",
            "You are given an integer h and n integers a_1, ..., a_n. Determine if the sum of "
            "all a_i is at least h; print Yes if it is, otherwise No.",
        ),
        output=("Print Yes or No.", "Output the answer, Yes or No."),
        adjust=near_sum,
        wrong={
            "strict": 'print("Yes" if sum(a) > h else "No")',
            "strongest only": 'print("Yes" if max(a) * n >= h else "No")',
        },
        rating=900,
    ),
    Task(
        id="p02784",
        relative="heavy-boxes",
        schema=(line(Int("n", 1, 1000), Int("k", 1, 100)), line(Ints("a", "n", 1, 100))),
        python=(
            "total = 0\nfor x in a:\n    if x >= k:\n        total += x\nprint(total)",
            "ans = 0\nfor i in range(n):\n    if not a[i] < k:\n        ans += a[i]\nprint(ans)",
        ),
        only_python=(
            "print(sum(x for x in a if x >= k))",
            "print(sum(filter(lambda x: x >= k, a)))",
        ),
        only_cpp=("int sum = 0;\nfor (int x : a) sum += x >= k ? x : 0;\ncout << sum << endl;",),
        titles=("Heavy Boxes", "Only the Large Ones"),
        stories=(
            "There are n boxes, and the i-th weighs a_i kilograms. @A carries exactly those "
            "boxes that weigh k kilograms or more. What is the total weight that @A carries? "
            "Print it (0 if there is no such box).",
            "Given n integers a_1, ..., a_n and an integer k, compute the sum of the integers "
            "that are not less than k. If there are no such integers, the sum is 0. Print the "
            "sum.",
        ),
        output=("Print the total.", "Output one integer, the sum."),
        wrong={
            "strict": "t = 0\nfor x in a:\n    if x > k:\n        t += x\nprint(t)",
            "counts": "t = 0\nfor x in a:\n    if x >= k:\n        t += 1\nprint(t)",
        },
        rating=900,
    ),
    Task(
        id="p02784",
        relative="fewest-attacks",
        schema=(line(Int("h", 1, 10**9), Int("n", 1, 100000)), line(Ints("a", "n", 1, 10000))),
        python=(
            "a.sort()\ncount = 0\ni = n - 1\nwhile i >= 0 and h > 0:\n    h -= a[i]\n    "
            "count += 1\n    i -= 1\nif h > 0:\n    print(-1)\nelse:\n    print(count)",
            "a.sort(reverse=True)\nans = -1\ntotal = 0\nfor i in range(n):\n    total += "
            "a[i]\n    if total >= h:\n        ans = i + 1\n        break\nprint(ans)",
        ),
        only_python=(
            "c = 0\nfor x in sorted(a, reverse=True):\n    if h <= 0:\n        break\n    h "
            "-= x\n    c += 1\nprint(c if h <= 0 else -1)",
        ),
        only_cpp=(
            "sort(a.rbegin(), a.rend());\nint c = 0;\nwhile (c < n && h > 0) h -= a[c++];\n"
            "cout << (h > 0 ? -1 : c) << endl;",
        ),
        titles=("Fewest Attacks", "Strong Moves First"),
        stories=(
            "A troll has h health points. @A can use each of n spells at most once; the i-th "
            "one reduces the health by a_i. Find the minimum number of spells that bring the "
            "health to 0 or below, and print it. If all the spells together are too weak, "
            "print -1.",
            "You are given n positive integers a_1, ..., a_n and an integer h. Choose as few "
            "of them as possible such that their sum is h or more. Print how many you choose, "
            "or -1 if it cannot be done.",
        ),
        output=("Print the minimum number, or -1.", "Output one integer."),
        adjust=lambda rng, size, values: {
            **values,
            "h": max(
                1, sum(values["a"]) * rng.choice((1, 2, 5, 9, 10)) // 10 + rng.choice((0, 0, 1))
            ),
        },
        wrong={
            "in given order": (
                "c = -1\nt = 0\nfor i in range(n):\n    t += a[i]\n    if t >= h:\n        c = i "
                "+ 1\n        break\nprint(c)"
            ),
            "strict": (
                "a.sort(reverse=True)\nc = -1\nt = 0\nfor i in range(n):\n    t += a[i]\n    if t "
                "> h:\n        c = i + 1\n        break\nprint(c)"
            ),
        },
        rating=1000,
        tags=("greedy", "sorting"),
    ),
)
