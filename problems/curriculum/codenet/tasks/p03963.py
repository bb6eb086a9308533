"""Tasks p03963 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _fits(values: Values) -> bool:
    n, k = values["n"], values["k"]
    return k * (k - 1) ** (n - 1) < 2**31


def _fitting(rng: Random, size: str, values: Values) -> Values:
    k = values["k"] if size == "max" else rng.choice((2, 3, 4, 5, 10, 30, 300, values["k"]))
    most = 1000 if k == 2 else 1
    while most < 1000 and k * (k - 1) ** most < 2**31:
        most += 1
    n = rng.randint(1, min(most, 8 if size == "small" else 1000))
    return {"n": most if size == "max" else n, "k": k}


TASKS = (
    Task(
        id="p03963",
        schema=(line(Int("n", 1, 1000), Int("k", 2, 1000)),),
        python=(
            "ways = k\nfor _ in range(n - 1):\n    ways *= k - 1\nprint(ways)",
            "answer = 1\nfor i in range(n):\n    if i == 0:\n        answer = answer * k\n"
            "    else:\n        answer = answer * (k - 1)\nprint(answer)",
        ),
        only_python=(
            "print(k * (k - 1) ** (n - 1))",
            "print(k * pow(k - 1, n - 1))",
        ),
        only_cpp=("long long ans = k;\nwhile (--n) ans *= k - 1;\ncout << ans << endl;",),
        titles=(
            "Colors in a Row",
            "Painted Fence",
        ),
        stories=(
            "A fence has n boards and @A owns paint of k colors. Every board gets one "
            "color, and boards that touch each other may not look the same. In how many "
            "ways can the fence be painted?",
            "Count the sequences of n integers between 1 and k in which no two "
            "consecutive terms are equal.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "neighbors alike": (
                "ways = 1\nfor _ in range(n):\n    ways *= k\n    if ways > 10000000000:\n"
                "        break\nprint(ways)"
            ),
            "one too many": (
                "ways = k\nfor _ in range(n):\n    ways *= k - 1\n    if ways > 10000000000:\n"
                "        break\nprint(ways)"
            ),
        },
        adjust=_fitting,
        valid=_fits,
        constraints=("the answer is less than 2147483648",),
        wide=True,
        rating=900,
        tags=(
            "counting",
            "math",
        ),
    ),
    Task(
        id="p03963",
        relative="all-different",
        schema=(line(Int("n", 1, 10), Int("k", 1, 30)),),
        python=(
            "ways = 1\nfor i in range(n):\n    ways *= k - i\nprint(ways)",
            "if n > k:\n    print(0)\nelse:\n    answer = 1\n"
            "    for x in range(k - n + 1, k + 1):\n        answer *= x\n    print(answer)",
        ),
        only_python=(
            "print(perm(k, n))",
            "print(prod(k - i for i in range(n)))",
        ),
        only_cpp=(
            "long long ans = 1;\nfor (int i = 0; i < n; i++) ans *= k - i;\ncout << ans << endl;",
        ),
        top_python=("from math import perm, prod"),
        titles=(
            "No Color Twice",
            "Different Flags",
        ),
        stories=(
            "n flags hang in a row. Each is painted in one of k colors, and no color is "
            "used for two flags. Print the number of ways to paint the flags; it is 0 if "
            "there are too few colors.",
            "How many sequences of n pairwise different integers from 1 to k are there?",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "like before": ("ways = k\nfor i in range(n - 1):\n    ways *= k - 1\nprint(ways)"),
            "starts below": ("ways = 1\nfor i in range(1, n + 1):\n    ways *= k - i\nprint(ways)"),
        },
        wide=True,
        tags=(
            "counting",
            "math",
        ),
    ),
    Task(
        id="p03963",
        relative="palindrome",
        schema=(line(Int("n", 1, 1000), Int("k", 1, 1000)),),
        python=(
            "mod = 10**9 + 7\nways = 1\nfor _ in range((n + 1) // 2):\n"
            "    ways = ways * k % mod\nprint(ways)",
            "answer = 1\ni = 0\nj = n - 1\nwhile i <= j:\n"
            "    answer = answer * k % 1000000007\n    i += 1\n    j -= 1\nprint(answer)",
        ),
        only_python=(
            "print(pow(k, (n + 1) // 2, 10**9 + 7))",
            "print(k ** -(-n // 2) % (10**9 + 7))",
        ),
        only_cpp=(
            "const int MOD = 1000000007;\nlong long ans = 1;\n"
            "for (int i = 0; i < n - n / 2; i++) ans = ans * k % MOD;\n"
            "cout << ans << endl;",
        ),
        titles=(
            "Mirrored Colors",
            "Same from Both Sides",
        ),
        stories=(
            "@A paints n balls that lie in a row, each in one of k colors. The row should "
            "look the same when it is read from the left and from the right. Find the "
            "number of ways, modulo 10^9+7.",
            "How many sequences of n integers, all between 1 and k, are palindromes "
            "(equal to their own reversal)? Print this count modulo 1000000007.",
        ),
        output=(
            "Print the count modulo 10^9+7.",
            "Print one integer, the remainder asked for.",
        ),
        wrong={
            "rounded down": (
                "ways = 1\nfor _ in range(n // 2):\n    ways = ways * k % 1000000007\nprint(ways)"
            ),
            "all free": (
                "ways = 1\nfor _ in range(n):\n    ways = ways * k % 1000000007\nprint(ways)"
            ),
        },
        wide=True,
        rating=1000,
        tags=(
            "counting",
            "strings",
        ),
    ),
)
