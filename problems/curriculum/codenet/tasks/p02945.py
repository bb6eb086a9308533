"""Tasks p02945 to p02999 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def _close(rng: Random, size: str, values: Values) -> Values:
    a, b = values["a"], values["b"]
    return {**values, "b": a if rng.random() < 0.2 else b, "a": rng.choice((a, a, 0, 1, -1))}


def _ones(rng: Random, size: str, values: Values) -> Values:
    name = rng.choice("abcabcd")
    return {**values, name: 1} if name != "d" else values


def _level(rng: Random, size: str, values: Values) -> Values:
    return {**values, "x": values["a"]} if rng.random() < 0.3 else values


TASKS = (
    Task(
        id="p02945",
        schema=(line(Int("a", -100, 100), Int("b", -100, 100)),),
        python=(
            "print(max(a + b, a - b, a * b))",
            "best = a + b\nif a - b > best:\n    best = a - b\nif a * b > best:\n"
            "    best = a * b\nprint(best)",
        ),
        only_python=(
            "print(max([a + b, a - b, a * b]))",
            "print(max(a + abs(b), a * b))",
        ),
        only_cpp=(
            "cout << max({a + b, a - b, a * b}) << endl;",
            "cout << max(a + b, max(a - b, a * b)) << endl;",
        ),
        titles=(
            "Best Operation",
            "Plus, Minus or Times",
        ),
        stories=(
            "@A may put one of the signs +, - and * between the numbers a and b, in this "
            "order. What is the greatest result @A can get?",
            "Compute the sum, the difference (a minus b) and the product of the two integers a "
            "and b, and print the maximum of the three.",
        ),
        output=(
            "Print the greatest result.",
            "Print the maximum.",
        ),
        adjust=_close,
        wrong={
            "no product": "print(max(a + b, a - b))",
            "no difference": "print(max(a + b, a * b))",
        },
        tags=("math",),
    ),
    Task(
        id="p02945",
        relative="smallest",
        schema=(line(Int("a", -100, 100), Int("b", -100, 100)),),
        python=(
            "print(min(a + b, a - b, b - a, a * b))",
            "low = a + b\nif a - b < low:\n    low = a - b\nif b - a < low:\n"
            "    low = b - a\nif a * b < low:\n    low = a * b\nprint(low)",
        ),
        only_python=("print(min(a + b, -abs(a - b), a * b))",),
        only_cpp=("cout << min({a + b, a - b, b - a, a * b}) << endl;",),
        titles=(
            "The Smallest Result",
            "As Small as Possible",
        ),
        stories=(
            "You are given integers a and b. Print the smallest among a + b, a - b, b - a and "
            "a * b.",
            "On two cards are the numbers a and b. @A lays them side by side in either order "
            "and writes +, - or * between them. Find the least possible result.",
        ),
        output=(
            "Print the smallest value.",
            "Print the minimum.",
        ),
        adjust=_close,
        wrong={
            "one order": "print(min(a + b, a - b, a * b))",
            "maximum": "print(max(a + b, a - b, b - a, a * b))",
        },
        tags=("math",),
    ),
    Task(
        id="p02945",
        relative="three-numbers",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100), Int("c", 1, 100)),),
        python=(
            "print(max(a + b + c, a * b + c, a + b * c, a * b * c))",
            "best = a + b + c\nif a * b + c > best:\n    best = a * b + c\n"
            "if a + b * c > best:\n    best = a + b * c\nif a * b * c > best:\n"
            "    best = a * b * c\nprint(best)",
        ),
        only_python=('print(max(eval(f"{a}{x}{b}{y}{c}") for x in "+*" for y in "+*"))',),
        only_cpp=("cout << max({a + b + c, a * b + c, a + b * c, a * b * c}) << endl;",),
        titles=(
            "Two Signs",
            "Plus or Times, Twice",
        ),
        stories=(
            "The positive integers a, b and c are written in this order. @A puts + or * into "
            "each of the two gaps; multiplication is done before addition, and there are no "
            "brackets. What is the largest possible value?",
            "Print the maximum of a + b + c, a * b + c, a + b * c and a * b * c.",
        ),
        output=(
            "Print the largest value.",
            "Print the maximum.",
        ),
        adjust=_ones,
        wrong={
            "all products": "print(a * b * c)",
            "all alike": "print(max(a + b + c, a * b * c))",
        },
        tags=(
            "math",
            "brute force",
        ),
    ),
    Task(
        id="p02970",
        schema=(line(Int("n", 1, 20), Int("d", 1, 20)),),
        python=(
            "width = 2 * d + 1\nprint((n + width - 1) // width)",
            "count = 0\nseen = 0\nwhile seen < n:\n    count += 1\n"
            "    seen += 2 * d + 1\nprint(count)",
        ),
        only_python=(
            "print(-(-n // (2 * d + 1)))",
            "print((n + 2 * d) // (2 * d + 1))",
            "print(len(range(0, n, 2 * d + 1)))",
        ),
        only_cpp=(
            "cout << (n + 2 * d) / (2 * d + 1) << endl;",
            "int ans = 0;\nfor (int i = 0; i < n; i += 2 * d + 1) ans++;\ncout << ans << endl;",
        ),
        titles=(
            "Guards at the Wall",
            "Watching a Row",
        ),
        stories=(
            "There are n houses in a row, numbered from 1 to n. A lamp in front of house i "
            "lights every house whose number is from i - d to i + d. How few lamps are enough "
            "to light all houses?",
            "In a line of n seats, a person on a seat can see that seat and up to d seats on "
            "either side. Find the least number of persons who together see each of the n "
            "seats.",
        ),
        output=(
            "Print the least number.",
            "Print the minimum.",
        ),
        wrong={
            "one side": "print((n + d) // (d + 1))",
            "rounded down": "print(n // (2 * d + 1))",
            "one more": "print(n // (2 * d + 1) + 1)",
        },
        rating=900,
        tags=(
            "math",
            "greedy",
        ),
    ),
    Task(
        id="p02970",
        relative="buses",
        schema=(line(Int("n", 1, 1000), Int("s", 2, 100)),),
        python=(
            "seats = s - 1\nprint((n + seats - 1) // seats)",
            "buses = 0\nwhile n > 0:\n    n -= s - 1\n    buses += 1\nprint(buses)",
        ),
        only_python=(
            "print(-(-n // (s - 1)))",
            "print(ceil(n / (s - 1)))",
        ),
        only_cpp=("cout << (n + s - 2) / (s - 1) << endl;",),
        top_python="from math import ceil",
        titles=(
            "School Trip",
            "Enough Boats",
        ),
        stories=(
            "A class of n children goes on a trip by bus. Each bus has s seats, and one of "
            "them is taken by a teacher who rides along. How many buses are needed at least "
            "for all children?",
            "Each box has s places, but one place in every box must stay empty. Print the "
            "minimum number of boxes into which n balls fit, one ball per place.",
        ),
        output=(
            "Print the minimum number.",
            "Print the answer.",
        ),
        wrong={
            "teachers forgotten": "print((n + s - 1) // s)",
            "rounded down": "print(n // (s - 1))",
        },
        tags=("math",),
    ),
    Task(
        id="p02970",
        relative="given-trees",
        schema=(
            line(Int("n", 1, 1000), Int("d", 1, 1000)),
            line(Ints("x", "n", 1, 10000)),
        ),
        python=(
            "x.sort()\ncount = 0\nreach = 0\nfor p in x:\n    if p > reach:\n"
            "        count += 1\n        reach = p + 2 * d\nprint(count)",
            "x.sort()\ncount = 0\ni = 0\nwhile i < n:\n    first = x[i]\n"
            "    count += 1\n    while i < n and x[i] <= first + 2 * d:\n"
            "        i += 1\nprint(count)",
        ),
        only_python=(
            "count, reach = 0, 0\nfor p in sorted(set(x)):\n    if p > reach:\n"
            "        count, reach = count + 1, p + 2 * d\nprint(count)",
        ),
        only_cpp=(
            "sort(x.begin(), x.end());\nint ans = 0, reach = 0;\n"
            "for (int p : x) {\n    if (p <= reach) continue;\n    ans++;\n"
            "    reach = p + 2 * d;\n}\ncout << ans << endl;",
        ),
        titles=(
            "Radio Towers",
            "Covering Points",
        ),
        stories=(
            "There are houses at the positions x_1, ..., x_n of a straight road. A radio tower "
            "can be built at any position and reaches every house at a distance of at most d. "
            "How few towers reach all houses?",
            "Given n points x_1, ..., x_n on a line, cover all of them with segments of length "
            "2d, endpoints included. Find the smallest number of segments that suffices.",
        ),
        output=(
            "Print the minimum number.",
            "Print the answer.",
        ),
        wrong={
            "one side": "x.sort()\ncount = 0\nreach = 0\nfor p in x:\n"
            "    if p > reach:\n        count += 1\n"
            "        reach = p + d\nprint(count)",
            "unsorted": "count = 0\nreach = 0\nfor p in x:\n    if p > reach:\n"
            "        count += 1\n        reach = p + 2 * d\n"
            "print(count)",
        },
        rating=1000,
        tags=(
            "greedy",
            "sorting",
        ),
    ),
    Task(
        id="p02999",
        schema=(line(Int("x", 0, 9), Int("a", 0, 9)),),
        python=(
            "if x < a:\n    print(0)\nelse:\n    print(10)",
            "answer = 10\nif a > x:\n    answer = 0\nprint(answer)",
        ),
        only_python=(
            "print(0 if x < a else 10)",
            "print(10 * (x >= a))",
        ),
        only_cpp=("cout << (x < a ? 0 : 10) << endl;",),
        adjust=_level,
        wrong={
            "equal": "if x <= a:\n    print(0)\nelse:\n    print(10)",
        },
    ),
)
