"""Tasks p03308 to p03331 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def _round_number(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.25:
        return {"n": rng.choice((10, 100, 1000, 10000, 100000))}
    return values


TASKS = (
    Task(
        id="p03308",
        schema=(
            line(Int("n", 2, 100)),
            line(Ints("a", "n", 1, 10**9)),
        ),
        python=(
            "print(max(a) - min(a))",
            (
                "ans = 0\nfor i in range(n):\n    for j in range(i + 1, n):\n"
                "        ans = max(ans, abs(a[i] - a[j]))\nprint(ans)"
            ),
        ),
        only_python=("a.sort()\nprint(a[-1] - a[0])",),
        only_cpp=(
            ("sort(a.begin(), a.end());\ncout << a.back() - a.front() << endl;"),
            ("auto p = minmax_element(a.begin(), a.end());\ncout << *p.second - *p.first << endl;"),
        ),
        titles=(
            "Widest Gap",
            "Rich and Poor",
        ),
        output=(
            "Print the difference.",
            "Print the answer.",
        ),
        stories=(
            (
                "n people own a_1, ..., a_n coins. By how much does the richest of them surpass "
                "the poorest?"
            ),
            (
                "Choose two positions i and j of the list a of n numbers so that a_i - a_j "
                "becomes as large as possible. What is this difference?"
            ),
        ),
        wrong={
            "neighbours only": (
                "ans = 0\nfor i in range(1, n):\n"
                "    ans = max(ans, abs(a[i] - a[i - 1]))\nprint(ans)"
            ),
            "ends": "print(abs(a[n - 1] - a[0]))",
        },
        rating=900,
        tags=("implementation",),
    ),
    Task(
        id="p03308",
        relative="smallest-difference",
        schema=(
            line(Int("n", 2, 100)),
            line(Ints("a", "n", 1, 10**9)),
        ),
        python=(
            (
                "ans = 10**9\nfor i in range(n):\n"
                "    for j in range(i + 1, n):\n"
                "        ans = min(ans, abs(a[i] - a[j]))\nprint(ans)"
            ),
            (
                "a.sort()\nans = a[1] - a[0]\nfor i in range(2, n):\n"
                "    ans = min(ans, a[i] - a[i - 1])\nprint(ans)"
            ),
        ),
        only_python=("a.sort()\nprint(min(y - x for x, y in zip(a, a[1:])))",),
        titles=(
            "Most Alike",
            "Smallest Difference",
        ),
        output=(
            "Print the difference.",
            "Print the minimum.",
        ),
        stories=(
            (
                "You are given n integers. Find the minimum absolute difference of two elements "
                "at different positions."
            ),
            (
                "@A has n @T of weights a_1, ..., a_n and picks two whose weights are as close to "
                "each other as possible. How much do they differ?"
            ),
        ),
        wrong={
            "unsorted neighbours": (
                "ans = 10**9\nfor i in range(1, n):\n"
                "    ans = min(ans, abs(a[i] - a[i - 1]))\nprint(ans)"
            ),
        },
        rating=900,
        tags=("sorting", "brute force"),
    ),
    Task(
        id="p03308",
        relative="without-extremes",
        schema=(
            line(Int("n", 3, 100)),
            line(Ints("a", "n", 1, 10**6)),
        ),
        python=(
            "print(sum(a) - max(a) - min(a))",
            ("a.sort()\ntotal = 0\nfor i in range(1, n - 1):\n    total += a[i]\nprint(total)"),
        ),
        only_python=("print(sum(sorted(a)[1:-1]))",),
        only_cpp=(
            (
                "sort(a.begin(), a.end());\n"
                "cout << accumulate(a.begin() + 1, a.end() - 1, 0) << endl;"
            ),
        ),
        titles=(
            "Judges",
            "Without the Extremes",
        ),
        output=(
            "Print the sum.",
            "Print one integer.",
        ),
        stories=(
            (
                "n judges give points to a dancer. One highest and one lowest mark are struck "
                "out. What is the sum of the other marks?"
            ),
            (
                "Remove one largest and one smallest element from the sequence a and compute the "
                "sum of what remains."
            ),
        ),
        wrong={
            "only the highest": "print(sum(a) - max(a))",
        },
        rating=900,
        tags=("implementation",),
    ),
    Task(
        id="p03331",
        schema=(line(Int("n", 2, 100000)),),
        python=(
            (
                "ans = 100\nfor a in range(1, n // 2 + 1):\n    s = 0\n"
                "    x = a\n    while x > 0:\n        s += x % 10\n"
                "        x //= 10\n    x = n - a\n    while x > 0:\n"
                "        s += x % 10\n        x //= 10\n    ans = min(ans, s)\n"
                "print(ans)"
            ),
            (
                "s = 0\nwhile n > 0:\n    s += n % 10\n    n //= 10\n"
                "if s == 1:\n    s = 10\nprint(s)"
            ),
        ),
        only_python=("s = sum(map(int, str(n)))\nprint(10 if s == 1 else s)",),
        only_cpp=(
            (
                "int s = 0;\nfor (char c : to_string(n)) s += c - '0';\n"
                "cout << (s == 1 ? 10 : s) << endl;"
            ),
        ),
        titles=(
            "Splitting a Number",
            "Few Digits",
        ),
        output=(
            "Print the smallest total.",
            "Print one integer.",
        ),
        stories=(
            (
                "@A writes n as a sum of two positive integers and then adds up all digits of the "
                "two. What is the smallest result that @A can get?"
            ),
            (
                "n coins are put on two tables, at least one on each. A guard writes down the two "
                "numbers of coins in decimal notation. Find the smallest possible total of all "
                "the digits written."
            ),
        ),
        wrong={
            "powers of ten": "s = 0\nwhile n > 0:\n    s += n % 10\n    n //= 10\nprint(s)",
        },
        adjust=_round_number,
        rating=900,
        tags=("brute force", "math"),
    ),
    Task(
        id="p03331",
        relative="largest-digit",
        schema=(line(Int("n", 1, 1000000000)),),
        python=(
            ("ans = 0\nwhile n > 0:\n    ans = max(ans, n % 10)\n    n //= 10\nprint(ans)"),
            (
                "best = 0\nfor i in range(10):\n    x = n % 10\n"
                "    if x > best:\n        best = x\n    n = n // 10\n"
                "print(best)"
            ),
        ),
        only_python=("print(max(str(n)))",),
        only_cpp=(("string t = to_string(n);\ncout << *max_element(t.begin(), t.end()) << endl;"),),
        titles=(
            "Largest Digit",
            "The Highest Key",
        ),
        output=(
            "Print the digit.",
            "Print one digit.",
        ),
        stories=(
            "Which is the largest digit of the integer n?",
            (
                "@A types the number n on a keypad. The key for the digit d makes a tone of pitch "
                "d. Find the pitch of the highest tone that is heard."
            ),
        ),
        wrong={
            "last digit": "print(n % 10)",
        },
        tags=("math",),
    ),
    Task(
        id="p03331",
        relative="digit-sum-divides",
        schema=(line(Int("n", 1, 1000000000)),),
        python=(
            (
                "s = 0\nx = n\nwhile x > 0:\n    s += x % 10\n    x //= 10\n"
                'if n % s == 0:\n    print("Yes")\nelse:\n    print("No")'
            ),
            (
                "s = 0\nm = n\nfor i in range(10):\n    s += m % 10\n"
                "    m = m // 10\nr = n - n // s * s\nif r > 0:\n"
                '    print("No")\nelse:\n    print("Yes")'
            ),
        ),
        only_python=('print("No" if n % sum(map(int, str(n))) else "Yes")',),
        titles=(
            "Divisible by the Digit Sum",
            "Kind Numbers",
        ),
        output=(
            "Print Yes or No.",
            "Print the answer.",
        ),
        stories=(
            (
                "@A calls a positive integer kind if it is divisible by the sum of its decimal "
                "digits. Is n kind?"
            ),
            (
                "Let s be the sum of the digits of n. Print Yes if n is a multiple of s, and No "
                "otherwise."
            ),
        ),
        wrong={
            "last digit forgotten": (
                "s = 0\nx = n // 10\nwhile x > 0:\n    s += x % 10\n"
                '    x //= 10\nif n % (s + 1) == 0:\n    print("Yes")\nelse:\n'
                '    print("No")'
            ),
        },
        tags=("math",),
    ),
)
