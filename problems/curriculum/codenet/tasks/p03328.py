"""Tasks p03328 to p03423 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _towers(rng: Random, size: str, values: Values) -> Values:
    k = rng.randint(2, 998 if size == "max" else rng.choice((10, 998)))
    depth = rng.randint(1, k * (k - 1) // 2 - 1) if k > 2 else 1
    values["a"] = max(1, k * (k - 1) // 2 - depth)
    values["b"] = values["a"] + k
    return values


def _is_village(values: Values) -> bool:
    k = values["b"] - values["a"]
    return 2 <= k <= 999 and k * (k - 1) // 2 - values["a"] >= 1


def _near_tower(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.6:
        k = rng.randint(2, rng.choice((10, 998)))
        values["h"] = k * (k + 1) // 2 + rng.choice((-1, 0, 0, 1))
    return values


def _short_range(rng: Random, size: str, values: Values) -> Values:
    a, k = values["a"], values["k"]
    if rng.random() < 0.7:
        values["b"] = min(10**9, a + rng.randint(0, 3 * k))
    else:
        values["a"], values["b"] = sorted((a, values["b"]))
    return values


TASKS = (
    Task(
        id="p03328",
        schema=(line(Int("a", 1, 499498), Int("b", 2, 499499)),),
        python=(
            "k = b - a\nprint(k * (k - 1) // 2 - a)",
            "height = 0\nfor i in range(1, b - a):\n    height += i\nprint(height - a)",
        ),
        only_python=("print(sum(range(b - a)) - a)", "print(sum(range(1, b - a + 1)) - b)"),
        only_cpp=("int d = b - a;\ncout << d * (d + 1) / 2 - b << endl;",),
        stories=(
            "Poles stand in a row. The first is 1 meter high, the second 1+2 meters, the "
            "third 1+2+3 meters, and so on up to the 999th. After a flood, a meters of "
            "some pole and b meters of the pole right after it are seen above the water, "
            "which is equally deep everywhere. How many meters deep is the water?",
            "Let t(k) = 1 + 2 + ... + k. For some k and some positive integer x, both a = "
            "t(k) - x and b = t(k+1) - x hold. You are given a and b. Find x.",
        ),
        titles=("Poles in the Water", "Depth of the Flood"),
        output=("Print one integer: the answer.", "Print the answer."),
        wrong={
            "next tower": "k = b - a\nprint(k * (k + 1) // 2 - a)",
            "difference": "print(b - a)",
        },
        adjust=_towers,
        valid=_is_village,
        constraints=("there is such a depth, and it is at least 1",),
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p03328",
        relative="tower-height",
        schema=(line(Int("n", 1, 999)),),
        python=(
            "print(n * (n + 1) // 2)",
            "height = 0\nfor i in range(1, n + 1):\n    height += i\nprint(height)",
        ),
        only_python=("print(sum(range(n + 1)))", "print(sum(i + 1 for i in range(n)))"),
        only_cpp=("cout << n * (n + 1) / 2 << endl;",),
        stories=(
            "@A builds a tower in n days. On the first day it gets 1 meter high, and on "
            "day i @A adds i more meters. How high is the finished tower?",
            "Print 1 + 2 + ... + n for the given integer n.",
        ),
        titles=("Height of the Tower", "Sum up to n"),
        output=("Output the required number.", "Print the result as an integer."),
        wrong={
            "without the last": "print(n * (n - 1) // 2)",
            "square": "print(n * n)",
        },
        tags=("math",),
    ),
    Task(
        id="p03328",
        relative="which-step",
        schema=(line(Int("h", 1, 499500)),),
        python=(
            "k = 0\nheight = 0\nwhile height < h:\n    k += 1\n    height += k\nprint(k)",
            "k = 1\nwhile k * (k + 1) // 2 < h:\n    k += 1\nprint(k)",
        ),
        only_python=(
            "print(next(k for k in range(1, 1000) if k * (k + 1) // 2 >= h))",
            "from bisect import bisect_left\nfrom itertools import accumulate\n"
            "print(bisect_left(list(accumulate(range(1, 1000))), h) + 1)",
        ),
        only_cpp=("int k = 0;\nfor (int left = h; left > 0; left -= k) k++;\ncout << k << endl;",),
        stories=(
            "There are 999 towers; the k-th has a height of 1 + 2 + ... + k meters. What "
            "is the smallest k such that the k-th tower is at least h meters high?",
            "@A saves 1 yen on day 1, 2 yen on day 2, 3 yen on day 3, and so on. After "
            "which day does @A own at least h yen for the first time?",
        ),
        titles=("High Enough", "Saving"),
        output=("Print the number asked for.", "Print the answer."),
        wrong={
            "more than h": "k = 0\nheight = 0\nwhile height <= h:\n    k += 1\n"
            "    height += k\nprint(k)",
            "day before": "k = 0\nheight = 0\nwhile height < h:\n    k += 1\n    height"
            " += k\n"
            "print(k - 1)",
        },
        adjust=_near_tower,
        rating=900,
        tags=("math", "brute force"),
    ),
    Task(
        id="p03360",
        schema=(
            line(Int("a", 1, 50), Int("b", 1, 50), Int("c", 1, 50)),
            line(Int("k", 1, 10)),
        ),
        python=(
            "top = max(a, b, c)\ntotal = a + b + c - top\nfor i in range(k):\n    top *= 2\n"
            "print(total + top)",
            "for i in range(k):\n    if a >= b and a >= c:\n        a *= 2\n    elif b >= c:\n"
            "        b *= 2\n    else:\n        c *= 2\nprint(a + b + c)",
        ),
        only_python=(
            "print(a + b + c + max(a, b, c) * (2 ** k - 1))",
            "v = sorted([a, b, c])\nv[-1] <<= k\nprint(sum(v))",
        ),
        only_cpp=("int m = max({a, b, c});\ncout << a + b + c - m + (m << k) << endl;",),
        stories=(
            "Three plants are a, b and c centimeters high. A drop of a magic potion makes "
            "one plant twice as high. @A has k drops and uses them all, on plants of @A's "
            "choice, also several on the same one. Find the greatest possible sum of the "
            "three heights.",
            "@A owns a, b and c coins in three pots. k times in turn, @A picks a pot and "
            "doubles the coins in it. How many coins can there be in the pots in total at "
            "the end, at most?",
        ),
        titles=("Magic Potion", "Doubling"),
        output=("Print the number asked for.", "Print one integer: the answer."),
        wrong={
            "doubled once": "print(a + b + c + max(a, b, c))",
            "times k": "print(a + b + c - max(a, b, c) + max(a, b, c) * 2 * k)",
        },
        rating=900,
        tags=("greedy",),
    ),
    Task(
        id="p03360",
        relative="smallest-sum",
        schema=(
            line(Int("a", 1, 50), Int("b", 1, 50), Int("c", 1, 50)),
            line(Int("k", 1, 10)),
        ),
        python=(
            "for i in range(k):\n    if a <= b and a <= c:\n        a *= 2\n    elif b <= c:\n"
            "        b *= 2\n    else:\n        c *= 2\nprint(a + b + c)",
            "v = [a, b, c]\nfor i in range(k):\n    v.sort()\n    v[0] *= 2\nprint(sum(v))",
        ),
        only_python=(
            "import heapq\nq = [a, b, c]\nheapq.heapify(q)\nfor _ in range(k):\n"
            "    heapq.heappush(q, heapq.heappop(q) * 2)\nprint(sum(q))",
            "print(min((a << i) + (b << j) + (c << k - i - j) for i in range(k + 1) for j in"
            " range(k + 1 - i)))",
        ),
        only_cpp=(
            "vector<int> v = {a, b, c};\nwhile (k--) *min_element(v.begin(), v.end()) *= 2;\n"
            "cout << accumulate(v.begin(), v.end(), 0) << endl;",
        ),
        stories=(
            "Three integers a, b, c are written on a blackboard. Exactly k times, one of "
            "them must be chosen and replaced by its double. What is the smallest "
            "possible sum of the three numbers afterwards?",
            "@A has three debts of a, b and c yen. In each of k months one of the debts, "
            "chosen by @A, doubles. Print the least total debt that is possible after k "
            "months.",
        ),
        titles=("Three Debts", "Smallest Sum"),
        output=("Write the answer on one line.", "Print the result as an integer."),
        wrong={
            "always the smallest": "low = min(a, b, c)\ntotal = a + b + c - low\n"
            "for i in range(k):\n    low *= 2\nprint(total + low)",
            "largest": "high = max(a, b, c)\ntotal = a + b + c - high\nfor i in range(k):\n"
            "    high *= 2\nprint(total + high)",
        },
        rating=900,
        tags=("greedy", "simulation"),
    ),
    Task(
        id="p03360",
        relative="plus-or-double",
        schema=(line(Int("n", 1, 10), Int("k", 1, 10)),),
        python=(
            "value = 1\nfor i in range(n):\n    value = min(2 * value, value + k)\nprint(value)",
            "value = 1\nfor i in range(n):\n    if value < k:\n        value *= 2\n    else:\n"
            "        value += k\nprint(value)",
        ),
        only_python=(
            "values = {1}\nfor _ in range(n):\n"
            "    values = {w for v in values for w in (v * 2, v + k)}\nprint(min(values))",
        ),
        only_cpp=("int v = 1;\nwhile (n--) v = v < k ? v * 2 : v + k;\ncout << v << endl;",),
        stories=(
            "A display shows 1. There are two buttons: one doubles the number on the "
            "display, the other adds k to it. After n presses in total, what is the "
            "smallest number that the display can show?",
            "Start with the integer 1 and perform n operations. In each one, either "
            "multiply your integer by 2 or increase it by k. Minimize the final integer, "
            "and print it.",
        ),
        titles=("Two Buttons", "Double or Add"),
        output=("Print one integer: the answer.", "Write the answer on one line."),
        wrong={
            "only doubling": "value = 1\nfor i in range(n):\n    value *= 2\nprint(value)",
            "only adding": "print(min(1 + n * k, 1024))",
        },
        rating=900,
        tags=("greedy",),
    ),
    Task(
        id="p03386",
        schema=(line(Int("a", 1, 10**9), Int("b", 1, 10**9), Int("k", 1, 100)),),
        python=(
            "for x in range(a, min(a + k, b + 1)):\n    print(x)\n"
            "for x in range(max(b - k + 1, a + k), b + 1):\n    print(x)",
            "if b - a + 1 <= 2 * k:\n    for x in range(a, b + 1):\n        print(x)\nelse:\n"
            "    for i in range(k):\n        print(a + i)\n    for i in range(k):\n"
            "        print(b - k + 1 + i)",
        ),
        only_python=('r = range(a, b + 1)\nprint(*sorted(set(r[:k]) | set(r[-k:])), sep="\\n")',),
        only_cpp=(
            "set<int> s;\n"
            "for (int i = 0; i < k && a + i <= b; i++) s.insert(a + i), s.insert(b - i);\n"
            'for (int x : s) cout << x << "\\n";',
        ),
        wrong={
            "twice": "for x in range(a, min(a + k, b + 1)):\n    print(x)\n"
            "for x in range(max(b - k + 1, a), b + 1):\n    print(x)",
        },
        adjust=_short_range,
        valid=lambda values: values["a"] <= values["b"],
        rating=900,
        tags=("implementation",),
    ),
    Task(
        id="p03423",
        schema=(line(Int("n", 1, 1000)),),
        python=(
            "print(n // 3)",
            "groups = 0\nwhile n >= 3:\n    n -= 3\n    groups += 1\nprint(groups)",
        ),
        only_python=("print(int(n / 3))",),
        only_cpp=("cout << n / 3 << endl;",),
        wrong={
            "rounds up": "print((n + 2) // 3)",
            "pairs": "print(n // 2)",
        },
        tags=("math",),
    ),
)
