"""Tasks p03228, p03254 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import (
    Int,
    Ints,
    Values,
    line,
)
from problems.curriculum.codenet._task import Task


def _sweets(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.7:
        values["a"] = [rng.randint(1, 50) for _ in values["a"]]
        total = sum(sorted(values["a"])[: rng.randint(1, values["n"])])
        values["x"] = max(1, total + rng.choice((-1, 0, 0, 1, 5)))
    return values


TASKS = (
    Task(
        id="p03228",
        schema=(line(Int("a", 1, 10**9), Int("b", 1, 10**9), Int("k", 1, 100)),),
        python=(
            "for i in range(k):\n    if i % 2 == 0:\n        a //= 2\n        b += a\n    "
            "else:\n        b //= 2\n        a += b\nprint(a, b)",
            "turn = 0\nwhile turn < k:\n    if turn % 2 == 0:\n        if a % 2 == 1:\n         "
            "   a -= 1\n        b += a // 2\n        a -= a // 2\n    else:\n        if b % 2 "
            "== 1:\n            b -= 1\n        a += b // 2\n        b -= b // 2\n    turn += "
            "1\nprint(a, b)",
        ),
        only_python=(
            "for i in range(k):\n    if i % 2:\n        a, b = a + b // 2, b // 2\n    else:\n  "
            "      a, b = a // 2, b + a // 2\nprint(a, b)",
            "for _ in range(k):\n    a, b = b + a // 2, a // 2\nprint(*((b, a) if k % 2 else "
            "(a, b)))",
        ),
        only_cpp=(
            "for (int i = 0; i < k; i++) {\n    a /= 2;\n    b += a;\n    swap(a, b);\n}\nif (k "
            '% 2) swap(a, b);\ncout << a << " " << b << endl;',
        ),
        titles=("Cookies to and fro", "Give Away Half"),
        stories=(
            "@A has a stones and @B has b stones. They take turns, @A first, and make k moves "
            "altogether. In a move, a player with an odd number of stones throws one away; then "
            "the player hands half of the own stones to the other. How many stones does each of "
            "them have in the end?",
            "Two numbers a and b are changed k times. In the steps 1, 3, 5, ... a is halved "
            "(rounded down), and the new a is added to b. In the steps 2, 4, 6, ... b is halved "
            "(rounded down), and the new b is added to a. Print a and b after step k.",
        ),
        output=(
            "Print the final values of both, that of a first, separated by a space.",
            "Print two integers in one line, first for a and then for b.",
        ),
        wrong={
            "one player": "for i in range(k):\n    a //= 2\n    b += a\nprint(a, b)",
            "swapped": "for i in range(k):\n    if i % 2 == 0:\n        a //= 2\n        b += "
            "a\n    else:\n        b //= 2\n        a += b\nprint(b, a)",
        },
        wide=True,
        rating=900,
        tags=("simulation",),
    ),
    Task(
        id="p03228",
        relative="subtract-smaller",
        schema=(line(Int("a", 1, 1000), Int("b", 1, 1000)),),
        python=(
            "steps = 0\nwhile a != b:\n    if a > b:\n        a -= b\n    else:\n        b -= "
            "a\n    steps += 1\nprint(steps, a)",
            "count = 0\nwhile a != b:\n    low = min(a, b)\n    high = max(a, b)\n    a = low\n "
            "   b = high - low\n    count += 1\nprint(count, a)",
        ),
        only_python=(
            "n = 0\nwhile a != b:\n    a, b = sorted((abs(a - b), min(a, b)))\n    n += "
            "1\nprint(n, a)",
        ),
        only_cpp=(
            "int n = 0;\nwhile (a != b) {\n    (a > b ? a -= b : b -= a);\n    n++;\n}\ncout << "
            'n << " " << a << endl;',
        ),
        titles=("Subtract and Subtract", "Until They Are Equal"),
        stories=(
            "As long as a and b differ, the smaller one is subtracted from the larger one. "
            "Print how often this happens, and the value that a and b have in the end.",
            "Two towers are a and b blocks high. In one step @A takes off the higher tower as "
            "many blocks as the lower one has. @A stops when both have the same height. Print "
            "the number of steps and this height.",
        ),
        output=(
            "Print two integers, separated by a space.",
            "Print the number of steps and the final value in one line.",
        ),
        wrong={
            "one step only": "print(1, abs(a - b))",
            "one more": "steps = 1\nwhile a != b:\n    if a > b:\n        a -= b\n    else:\n   "
            "     b -= a\n    steps += 1\nprint(steps, a)",
        },
        rating=900,
        tags=("simulation", "number theory"),
    ),
    Task(
        id="p03228",
        relative="grow-by-half",
        schema=(line(Int("a", 2, 1000), Int("x", 2, 10**9)),),
        python=(
            "days = 0\nwhile a < x:\n    a += a // 2\n    days += 1\nprint(days)",
            "count = 0\nvalue = a\nwhile True:\n    if value >= x:\n        break\n    value = "
            "value + value // 2\n    count += 1\nprint(count)",
        ),
        only_python=("k = 0\nwhile a < x:\n    a = a * 3 // 2\n    k += 1\nprint(k)",),
        only_cpp=("int k = 0;\nfor (; a < x; a += a / 2) k++;\ncout << k << endl;",),
        titles=("Growing Herd", "Half as Many Again"),
        stories=(
            "There are a rabbits. Every month their number grows by half of what it was, "
            "rounded down. After how many months are there x rabbits or more for the first "
            "time? The answer is 0 if there are enough already.",
            "How many times must a be replaced by a + floor(a / 2) until it is at least x?",
        ),
        output=("Print the number.", "Print one integer."),
        wrong={
            "strict": "days = 0\nwhile a <= x:\n    a += a // 2\n    days += 1\nprint(days)",
            "doubling": "days = 0\nwhile a < x:\n    a += a\n    days += 1\nprint(days)",
        },
        wide=True,
        adjust=lambda rng, _, values: (
            values | {"x": values["a"] + values["a"] // 2} if rng.random() < 0.3 else values
        ),
        tags=("simulation",),
    ),
    Task(
        id="p03254",
        schema=(line(Int("n", 2, 100), Int("x", 1, 10**9)), line(Ints("a", "n", 1, 10**9))),
        python=(
            "a.sort()\ncount = 0\nfor i in range(n):\n    if a[i] <= x:\n        x -= a[i]\n    "
            "    count += 1\n    else:\n        x = 0\n        break\nif x > 0:\n    count -= "
            "1\nprint(count)",
            "a.sort()\nrest = x\nk = 0\nwhile k < n and rest >= a[k]:\n    rest -= a[k]\n    k "
            "+= 1\nif k == n and rest != 0:\n    k -= 1\nprint(k)",
        ),
        only_python=(
            "from itertools import accumulate\ns = list(accumulate(sorted(a)))\nk = sum(v <= x "
            "for v in s)\nprint(k - 1 if k == n and s[-1] < x else k)",
            "a.sort()\nans = 0\nfor v in a:\n    x -= v\n    if x < 0:\n        break\n    ans "
            "+= 1\nprint(ans - (x > 0))",
        ),
        only_cpp=(
            "sort(a.begin(), a.end());\nint ans = 0;\nfor (int v : a) {\n    if (x < v) {\n     "
            "   x = 0;\n        break;\n    }\n    x -= v;\n    ans++;\n}\ncout << ans - (x > "
            "0) << endl;",
        ),
        titles=("Happy Children", "Exactly Enough"),
        stories=(
            "All of x litres of water have to be poured into n buckets, a whole number of "
            "litres into each (0 is allowed, and a bucket can take any amount). Bucket i is "
            "perfect if it gets exactly a_i litres. What is the largest possible number of "
            "perfect buckets?",
            "Choose non-negative integers b_1, ..., b_n with the sum x so that b_i = a_i holds "
            "for as many indices i as possible. Print how many these are.",
        ),
        output=("Print the maximum number.", "Print one integer."),
        adjust=_sweets,
        wrong={
            "rest ignored": "a.sort()\nk = 0\nwhile k < n and x >= a[k]:\n    x -= a[k]\n    k "
            "+= 1\nprint(k)",
            "unsorted": "k = 0\nwhile k < n and x >= a[k]:\n    x -= a[k]\n    k += 1\nif k == "
            "n and x > 0:\n    k -= 1\nprint(k)",
        },
        rating=1000,
        tags=("greedy", "sorting"),
    ),
    Task(
        id="p03254",
        relative="most-items-for-money",
        schema=(line(Int("n", 2, 100), Int("x", 1, 10**9)), line(Ints("a", "n", 1, 10**9))),
        python=(
            "a.sort()\nk = 0\nwhile k < n and x >= a[k]:\n    x -= a[k]\n    k += 1\nprint(k)",
            "a.sort()\ncount = 0\nfor v in a:\n    if v <= x:\n        count += 1\n        x -= "
            "v\n    else:\n        x = 0\nprint(count)",
        ),
        only_python=(
            "from itertools import accumulate\nprint(sum(s <= x for s in accumulate(sorted(a))))",
        ),
        only_cpp=(
            "sort(a.begin(), a.end());\nint k = 0;\nwhile (k < n && a[k] <= x) x -= "
            "a[k++];\ncout << k << endl;",
        ),
        titles=("Shopping", "As Many as Possible"),
        stories=(
            "@A has x yen. A shop sells n @T, each of them once, and the i-th costs a_i yen. "
            "What is the largest number of @T that @A can buy?",
            "Select as many of the numbers a_1, ..., a_n as possible such that their sum is at "
            "most x. How many can you select?",
        ),
        output=("Print the maximum number.", "Print the answer."),
        adjust=_sweets,
        wrong={
            "unsorted": "k = 0\nwhile k < n and x >= a[k]:\n    x -= a[k]\n    k += 1\nprint(k)",
            "strict": "a.sort()\nk = 0\nwhile k < n and x > a[k]:\n    x -= a[k]\n    k += "
            "1\nprint(k)",
        },
        rating=900,
        tags=("greedy", "sorting"),
    ),
    Task(
        id="p03254",
        relative="count-affordable",
        schema=(line(Int("n", 2, 100), Int("x", 1, 1000)), line(Ints("a", "n", 1, 1000))),
        python=(
            "count = 0\nfor v in a:\n    if v <= x:\n        count += 1\nprint(count, n - count)",
            "cheap = 0\nhigh = 0\nfor i in range(n):\n    if a[i] > x:\n        high += 1\n    "
            "else:\n        cheap += 1\nprint(cheap, high)",
        ),
        only_python=(
            "k = sum(v <= x for v in a)\nprint(k, n - k)",
            "b = [v for v in a if v <= x]\nprint(len(b), n - len(b))",
        ),
        only_cpp=(
            "int k = count_if(a.begin(), a.end(), [&](int v) { return v <= x; });\ncout << k << "
            '" " << n - k << endl;',
        ),
        titles=("Small and Large", "Sorted into Two Heaps"),
        stories=(
            "@A puts n stones with the weights a_1 to a_n on two heaps: stones of weight x or "
            "less on the left heap, heavier stones on the right one. Print the sizes of the "
            "left and of the right heap.",
            "How many elements of a are at most x, and how many are greater than x?",
        ),
        output=(
            "Print the two numbers in this order, separated by a space.",
            "Print two integers in one line.",
        ),
        adjust=lambda rng, _, values: (
            values | {"x": rng.choice(values["a"])} if rng.random() < 0.6 else values
        ),
        wrong={
            "strict": "count = 0\nfor v in a:\n    if v < x:\n        count += 1\nprint(count, "
            "n - count)",
            "swapped": "count = 0\nfor v in a:\n    if v <= x:\n        count += 1\nprint(n - "
            "count, count)",
        },
    ),
)
