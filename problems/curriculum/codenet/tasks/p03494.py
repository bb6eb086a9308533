"""Tasks p03494 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def _powers(rng: Random, size: str, values: Values) -> Values:
    least = rng.randint(0, 8)
    numbers = []
    for x in values["a"]:
        x = max(1, x % 2**20)
        x <<= rng.randint(least, least + 1)
        numbers.append(x)
    return {**values, "a": numbers}


TASKS = (
    Task(
        id="p03494",
        schema=(
            line(Int("n", 1, 200)),
            line(Ints("a", "n", 1, 10**9)),
        ),
        python=(
            "count = 0\nodd = False\nwhile not odd:\n    for x in a:\n"
            "        if x % 2 == 1:\n            odd = True\n    if not odd:\n"
            "        for i in range(n):\n            a[i] //= 2\n        count += 1\n"
            "print(count)",
            "ans = 100\nfor x in a:\n    y = x\n    times = 0\n    while y % 2 == 0:\n"
            "        y //= 2\n        times += 1\n    ans = min(ans, times)\nprint(ans)",
            "p = 1\nok = True\nans = -1\nwhile ok:\n    ans += 1\n    p *= 2\n"
            "    for x in a:\n        if x % p != 0:\n            ok = False\nprint(ans)",
        ),
        only_python=(
            "ans = 0\nwhile all(x % 2 == 0 for x in a):\n    a = [x // 2 for x in a]\n"
            "    ans += 1\nprint(ans)",
            'print(min(len(bin(x)) - len(bin(x).rstrip("0")) for x in a))',
        ),
        only_cpp=(
            "int ans = 30;\nfor (int x : a) ans = min(ans, __builtin_ctz(x));\n"
            "cout << ans << endl;",
        ),
        titles=(
            "Only Halving",
            "All Even",
        ),
        stories=(
            "@A has n heaps with a_1, ..., a_n @T. As long as every heap has an even "
            "number of @T, @A throws away one half of each heap. How often does @A do "
            "this?",
            "What is the greatest integer k such that each of the numbers a_1, ..., a_n "
            "is divisible by 2 to the power k?",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "first only": (
                "count = 0\nx = a[0]\nwhile x % 2 == 0:\n    x //= 2\n    count += 1\nprint(count)"
            ),
            "maximum": (
                "ans = 0\nfor x in a:\n    y = x\n    times = 0\n    while y % 2 == 0:\n"
                "        y //= 2\n        times += 1\n    ans = max(ans, times)\nprint(ans)"
            ),
        },
        adjust=_powers,
        rating=900,
        tags=("implementation",),
    ),
    Task(
        id="p03494",
        relative="until-all-odd",
        schema=(
            line(Int("n", 1, 200)),
            line(Ints("a", "n", 1, 10**9)),
        ),
        python=(
            "count = 0\nfor x in a:\n    y = x\n    while y % 2 == 0:\n        y //= 2\n"
            "        count += 1\nprint(count)",
            "total = 0\nfor i in range(n):\n    p = 2\n"
            "    while p <= a[i] and a[i] % p == 0:\n        total += 1\n        p *= 2\n"
            "print(total)",
        ),
        only_python=("print(sum((x & -x).bit_length() - 1 for x in a))",),
        only_cpp=(
            "int ans = 0;\nfor (int x : a) {\n    while (x % 2 == 0) {\n        x /= 2;\n"
            "        ans++;\n    }\n}\ncout << ans << endl;",
        ),
        titles=(
            "Until All Are Odd",
            "Cutting in Halves",
        ),
        stories=(
            "There are n integers on a blackboard. In one move, choose an even integer "
            "among them and replace it by its half. This is repeated until no even "
            "integer is left. How many moves are made in total?",
            "@A factors each of a_1, ..., a_n into primes and counts all the twos that "
            "appear. Print the count.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "even numbers": (
                "count = 0\nfor x in a:\n    if x % 2 == 0:\n        count += 1\nprint(count)"
            ),
        },
        adjust=_powers,
        rating=900,
        tags=("implementation",),
    ),
    Task(
        id="p03494",
        relative="rounding-down",
        schema=(
            line(Int("n", 1, 200)),
            line(Ints("a", "n", 1, 10**9)),
        ),
        python=(
            "count = 0\nx = max(a)\nwhile x > 0:\n    x //= 2\n    count += 1\nprint(count)",
            "rounds = 0\nleft = True\nwhile left:\n    left = False\n"
            "    for i in range(n):\n        if a[i] > 0:\n            left = True\n"
            "            a[i] //= 2\n    if left:\n        rounds += 1\nprint(rounds)",
        ),
        only_python=(
            "print(max(a).bit_length())",
            "print(len(bin(max(a))) - 2)",
        ),
        only_cpp=(
            "int x = *max_element(a.begin(), a.end()), ans = 0;\n"
            "for (; x; x >>= 1) ans++;\ncout << ans << endl;",
        ),
        titles=(
            "Down to Zero",
            "Halve and Round Down",
        ),
        stories=(
            "Every second, each of the n integers a_1, ..., a_n is replaced by its half, "
            "rounded down. After how many seconds are all of them 0 for the first time?",
            "There are n candles, candle i being a_i millimetres high. Each hour, the "
            "height h of a candle becomes the integer part of h / 2. Print the number of "
            "hours until every candle has height 0.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "down to one": (
                "count = 0\nx = max(a)\nwhile x > 1:\n    x //= 2\n    count += 1\nprint(count)"
            ),
            "smallest": (
                "count = 0\nx = min(a)\nwhile x > 0:\n    x //= 2\n    count += 1\nprint(count)"
            ),
        },
        rating=900,
        tags=("implementation",),
    ),
)
