"""Tasks p03292 to p03337 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, Word, line
from problems.curriculum.codenet._task import Task


def _equal_pair(rng: Random, size: str, values: Values) -> Values:
    return {**values, "b": values["a"]} if rng.random() < 0.2 else values


TASKS = (
    Task(
        id="p03292",
        schema=(line(Ints("a", 3, 1, 100)),),
        python=(
            "print(max(a) - min(a))",
            "a.sort()\nprint(a[2] - a[1] + a[1] - a[0])",
            "x = abs(a[0] - a[1])\ny = abs(a[1] - a[2])\nz = abs(a[0] - a[2])\n"
            "print(min(x + y, y + z, x + z))",
        ),
        only_python=(
            "a.sort()\nprint(a[-1] - a[0])",
            "print(min(abs(p - q) + abs(q - r) for p, q, r in permutations(a)))",
        ),
        only_cpp=(
            "sort(a.begin(), a.end());\ncout << a[2] - a[0] << endl;",
            "cout << max({a[0], a[1], a[2]}) - min({a[0], a[1], a[2]}) << endl;",
        ),
        top_python="from itertools import permutations",
        titles=(
            "Three Jobs",
            "Order of Visits",
        ),
        stories=(
            "@A wants to visit three houses at the positions a_1, a_2 and a_3 of a street and "
            "may begin at any of them for free. Going from position x to position y takes |x - "
            "y| minutes. How many minutes of walking are needed at least?",
            "Arrange the three given integers a_1, a_2, a_3 as x, y, z such that |x - y| + |y "
            "- z| becomes as small as possible, and print this smallest value.",
        ),
        output=(
            "Print the minimum.",
            "Print the smallest total.",
        ),
        wrong={
            "given order": "print(abs(a[0] - a[1]) + abs(a[1] - a[2]))",
            "one step": "print(min(abs(a[0] - a[1]), abs(a[1] - a[2]), abs(a[0] - a[2])))",
        },
        tags=(
            "math",
            "greedy",
        ),
    ),
    Task(
        id="p03292",
        relative="longest",
        schema=(line(Ints("a", 3, 1, 100)),),
        python=(
            "x = abs(a[0] - a[1])\ny = abs(a[1] - a[2])\nz = abs(a[0] - a[2])\n"
            "print(max(x + y, y + z, x + z))",
            "a.sort()\nprint(a[2] - a[0] + max(a[1] - a[0], a[2] - a[1]))",
        ),
        only_python=("print(max(abs(p - q) + abs(q - r) for p, q, r in permutations(a)))",),
        only_cpp=(
            "sort(a.begin(), a.end());\n"
            "cout << max(2 * a[2] - a[1] - a[0], a[2] + a[1] - 2 * a[0]) << endl;",
        ),
        top_python="from itertools import permutations",
        titles=(
            "The Long Way",
            "As Far as Possible",
        ),
        stories=(
            "Three flags stand at the points a_1, a_2 and a_3 of a line. @A starts at one of "
            "them and runs to each of the other two, in an order of choice. Passing a flag on "
            "the way does not count as a visit, and the way from x to y is |x - y| long. What "
            "is the length of the longest possible run?",
            "Order the three integers a_1, a_2, a_3 as x, y, z so that |x - y| + |y - z| is "
            "largest. Print the largest value.",
        ),
        output=(
            "Print the maximum.",
            "Print the greatest length.",
        ),
        wrong={
            "spread": "print(max(a) - min(a))",
            "twice": "print(2 * (max(a) - min(a)))",
        },
        tags=(
            "math",
            "brute force",
        ),
    ),
    Task(
        id="p03292",
        relative="meet",
        schema=(line(Ints("a", 3, 1, 100)),),
        python=(
            "a.sort()\nprint(a[1])",
            "print(a[0] + a[1] + a[2] - max(a) - min(a))",
        ),
        only_python=(
            "print(sorted(a)[1])",
            "print(median(a))",
        ),
        only_cpp=("sort(a.begin(), a.end());\ncout << a[1] << endl;",),
        top_python="from statistics import median",
        titles=(
            "Meeting Point",
            "The Middle One",
        ),
        stories=(
            "Three friends live at the positions a_1, a_2 and a_3 of a street and want to meet "
            "at the point of the street for which the sum of their three distances is "
            "smallest. This point is the home of the one who lives between the other two. "
            "Print its position.",
            "Print the median of the three integers a_1, a_2 and a_3: the one in the middle if "
            "they are sorted.",
        ),
        output=(
            "Print the position in the middle.",
            "Print an integer.",
        ),
        wrong={
            "mean": "print((a[0] + a[1] + a[2]) // 3)",
            "second": "print(a[1])",
        },
        tags=("sorting",),
    ),
    Task(
        id="p03315",
        schema=(line(Word("s", 4, 4, alphabet="+-")),),
        python=(
            'x = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c == "+":\n'
            "        x += 1\n    else:\n        x -= 1\nprint(x)",
            'plus = 0\nfor i in range(4):\n    c = s[i]\n    if c == "+":\n'
            "        plus += 1\nprint(2 * plus - 4)",
        ),
        only_python=(
            'print(s.count("+") - s.count("-"))',
            'print(sum(1 if c == "+" else -1 for c in s))',
            'print(eval("0" + "".join(c + "1" for c in s)))',
        ),
        only_cpp=(
            "int x = 0;\nfor (char c : s) x += c == '+' ? 1 : -1;\ncout << x << endl;",
            "cout << count(s.begin(), s.end(), '+') * 2 - 4 << endl;",
        ),
        titles=(
            "Up and Down",
            "Four Buttons",
        ),
        stories=(
            "A counter shows 0. Its button + raises it by 1, and its button - lowers it by 1. "
            "@A presses four buttons, which are listed in s in this order. What does the "
            "counter show then?",
            "How many more characters + than characters - does the string s of length 4 have? "
            "If it has fewer, the answer is negative.",
        ),
        output=(
            "Print the number.",
            "Print an integer.",
        ),
        wrong={
            "pluses only": "x = 0\nfor i in range(len(s)):\n    c = s[i]\n"
            '    if c == "+":\n        x += 1\nprint(x)',
        },
        tags=(
            "strings",
            "implementation",
        ),
    ),
    Task(
        id="p03315",
        relative="highest",
        schema=(line(Word("s", 1, 100, alphabet="+-")),),
        python=(
            "x = 0\nbest = 0\nfor i in range(len(s)):\n    c = s[i]\n"
            '    if c == "+":\n        x += 1\n    else:\n        x -= 1\n'
            "    best = max(best, x)\nprint(best)",
            "x = 0\nbest = 0\nfor i in range(len(s)):\n    c = s[i]\n"
            '    if c == "-":\n        x -= 1\n    else:\n        x += 1\n'
            "    if x > best:\n        best = x\nprint(best)",
        ),
        only_python=('print(max(accumulate((1 if c == "+" else -1 for c in s), initial=0)))',),
        only_cpp=(
            "int x = 0, mx = 0;\nfor (char c : s) {\n    c == '+' ? x++ : x--;\n"
            "    mx = max(mx, x);\n}\ncout << mx << endl;",
        ),
        top_python="from itertools import accumulate",
        titles=(
            "The Highest Floor",
            "Peak Value",
        ),
        stories=(
            "An elevator starts at floor 0. For each character of s it goes one floor up if "
            "the character is +, and one floor down if it is -. What is the highest floor at "
            "which it has been, floor 0 at the start included?",
            "A number is 0 at first. Read s from left to right; + adds 1 to the number and - "
            "subtracts 1 from it. Print the largest value that the number ever has, including "
            "the 0 at the beginning.",
        ),
        output=(
            "Print the largest value.",
            "Print the highest floor.",
        ),
        wrong={
            "final value": "x = 0\nfor i in range(len(s)):\n    c = s[i]\n"
            '    if c == "+":\n        x += 1\n    else:\n'
            "        x -= 1\nprint(x)",
            "start left out": "x = 0\nbest = -1000\nfor i in range(len(s)):\n"
            '    c = s[i]\n    if c == "+":\n        x += 1\n'
            "    else:\n        x -= 1\n    best = max(best, x)\n"
            "print(best)",
        },
        tags=(
            "strings",
            "simulation",
        ),
    ),
    Task(
        id="p03315",
        relative="double",
        schema=(line(Word("s", 1, 20, alphabet="+*")),),
        python=(
            'x = 1\nfor i in range(len(s)):\n    c = s[i]\n    if c == "+":\n'
            "        x += 1\n    else:\n        x *= 2\nprint(x)",
            'x = 1\nfor i in range(len(s)):\n    c = s[i]\n    if c == "*":\n'
            "        x += x\n    else:\n        x += 1\nprint(x)",
        ),
        only_python=('x = 1\nfor c in s:\n    x = x + 1 if c == "+" else 2 * x\nprint(x)',),
        only_cpp=(
            "int x = 1;\nfor (char c : s) x = c == '+' ? x + 1 : x * 2;\ncout << x << endl;",
        ),
        titles=(
            "One More or Twice",
            "Two Keys",
        ),
        stories=(
            "A machine shows the number 1 and has the two keys + and *. The key + adds 1 to "
            "the number, and the key * doubles it. @A presses the keys in the string s from "
            "left to right. Which number is shown at the end?",
            "Let x be 1. For each character of the string s, replace x by x + 1 if the "
            "character is +, and by 2x if it is *. Print x.",
        ),
        output=(
            "Print the last number.",
            "Print the answer.",
        ),
        wrong={
            "from zero": "x = 0\nfor i in range(len(s)):\n    c = s[i]\n"
            '    if c == "+":\n        x += 1\n    else:\n'
            "        x *= 2\nprint(x)",
            "stars first": "x = 1\nfor i in range(len(s)):\n    c = s[i]\n"
            '    if c == "*":\n        x *= 2\n'
            "for i in range(len(s)):\n    c = s[i]\n"
            '    if c == "+":\n        x += 1\nprint(x)',
        },
        tags=(
            "strings",
            "simulation",
        ),
    ),
    Task(
        id="p03337",
        schema=(line(Int("a", -1000, 1000), Int("b", -1000, 1000)),),
        python=(
            "print(max(a + b, a - b, a * b))",
            "best = a + b\nif a - b > best:\n    best = a - b\nif a * b > best:\n"
            "    best = a * b\nprint(best)",
        ),
        only_python=("print(max([a + b, a - b, a * b]))",),
        only_cpp=("cout << max({a + b, a - b, a * b}) << endl;",),
        adjust=_equal_pair,
        wrong={
            "no product": "print(max(a + b, a - b))",
        },
        tags=("math",),
    ),
)
