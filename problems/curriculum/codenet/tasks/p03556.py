"""Tasks p03556 to p03577 and their relatives."""

from __future__ import annotations

import string
from random import Random

from problems.curriculum._schema import Int, Values, Word, line
from problems.curriculum.codenet._task import Task


def _square_often(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.3:
        return {"n": rng.randint(1, 31622) ** 2}
    return values


def _festival(rng: Random, size: str, values: Values) -> Values:
    n = rng.randint(1, 42) if size != "max" else 42
    return {"s": "".join(rng.choice("ABCDEFILSTV") for _ in range(n)) + "FESTIVAL"}


def _shorter_k(rng: Random, size: str, values: Values) -> Values:
    return {**values, "k": rng.randint(1, len(values["s"]))}


TASKS = (
    Task(
        id="p03556",
        schema=(line(Int("n", 1, 10**9)),),
        python=(
            "i = 1\nwhile (i + 1) * (i + 1) <= n:\n    i += 1\nprint(i * i)",
            (
                "low = 1\nhigh = 40000\nwhile high - low > 1:\n"
                "    mid = (low + high) // 2\n    if mid * mid <= n:\n"
                "        low = mid\n    else:\n        high = mid\n"
                "print(low * low)"
            ),
        ),
        only_python=(
            "print(int(n**0.5) ** 2)",
            "from math import isqrt\nprint(isqrt(n) ** 2)",
        ),
        only_cpp=("int r = sqrt(n);\ncout << r * r << endl;",),
        titles=(
            "Square Carpet",
            "Below n",
        ),
        output=(
            "Print the number.",
            "Print the answer.",
        ),
        stories=(
            (
                "@A has n equal square tiles and lays as many of them as possible into one big "
                "full square. How many tiles does it contain?"
            ),
            (
                "Among 1, 4, 9, 16, 25 and so on, which number is the last that does not go "
                "beyond n?"
            ),
        ),
        wrong={
            "strictly below": "i = 0\nwhile (i + 1) * (i + 1) < n:\n    i += 1\nprint(i * i)",
            "root": "i = 1\nwhile (i + 1) * (i + 1) <= n:\n    i += 1\nprint(i)",
        },
        wide=True,
        adjust=_square_often,
        rating=900,
        tags=("math", "brute force"),
    ),
    Task(
        id="p03556",
        relative="smallest-square-from",
        schema=(line(Int("n", 1, 10**9)),),
        python=(
            "i = 1\nwhile i * i < n:\n    i += 1\nprint(i * i)",
            (
                "low = 0\nhigh = 40000\nwhile high - low > 1:\n"
                "    mid = (low + high) // 2\n    if mid * mid >= n:\n"
                "        high = mid\n    else:\n        low = mid\n"
                "print(high * high)"
            ),
        ),
        only_python=("from math import isqrt\nprint((isqrt(n - 1) + 1) ** 2)",),
        titles=(
            "The Next Square",
            "Filling the Square",
        ),
        output=(
            "Print the number.",
            "Print one integer.",
        ),
        stories=(
            "Find the smallest square number (a number of the form i × i) that is n or more.",
            (
                "@A has n tiles and buys some more, as few as possible (perhaps none), so that "
                "all tiles together form a full square. How many tiles does @A have then?"
            ),
        ),
        wrong={
            "equal skipped": "i = 1\nwhile i * i <= n:\n    i += 1\nprint(i * i)",
        },
        wide=True,
        adjust=_square_often,
        rating=900,
        tags=("math", "brute force"),
    ),
    Task(
        id="p03556",
        relative="triangular",
        schema=(line(Int("n", 1, 10**9)),),
        python=(
            ("k = 0\ns = 0\nwhile s + k + 1 <= n:\n    k += 1\n    s += k\nprint(k)"),
            "k = 1\nwhile k * (k + 1) // 2 <= n:\n    k += 1\nprint(k - 1)",
        ),
        titles=(
            "Rows of Coins",
            "Triangle",
        ),
        output=(
            "Print the number of rows.",
            "Print k.",
        ),
        stories=(
            (
                "@A lays n coins into rows: 1 coin into the first row, 2 into the second, 3 into "
                "the third and so on. How many rows can be completed?"
            ),
            "Find the largest integer k such that 1 + 2 + ... + k is at most n.",
        ),
        wrong={
            "one more": "k = 0\ns = 0\nwhile s < n:\n    k += 1\n    s += k\nprint(k)",
        },
        wide=True,
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p03577",
        schema=(line(Word("s", 9, 50, alphabet=string.ascii_uppercase)),),
        python=(
            "print(s[:len(s) - 8])",
            't = ""\nfor i in range(len(s) - 8):\n    t += s[i]\nprint(t)',
        ),
        only_python=(
            "print(s[:-8])",
            'print(s.removesuffix("FESTIVAL"))',
        ),
        only_cpp=(
            "cout << s.substr(0, s.size() - 8) << endl;",
            "s.erase(s.size() - 8);\ncout << s << endl;",
        ),
        titles=(
            "What Is Celebrated",
            "Cut the End",
        ),
        output=(
            "Print the remaining word.",
            "Print a string.",
        ),
        stories=(
            (
                "The word s was made from some shorter word by writing FESTIVAL behind it. Which "
                "word was it?"
            ),
            (
                "A poster shows s, whose last eight letters are FESTIVAL. @A cuts exactly these "
                "eight letters off. What can be read on the rest?"
            ),
        ),
        constraints=("s ends with FESTIVAL",),
        wrong={
            "seven letters": "print(s[:len(s) - 7])",
        },
        adjust=_festival,
        valid=lambda values: values["s"].endswith("FESTIVAL"),
        tags=("strings",),
    ),
    Task(
        id="p03577",
        relative="last-k-letters",
        schema=(
            line(Word("s", 1, 50)),
            line(Int("k", 1, 50)),
        ),
        python=(
            "print(s[len(s) - k:])",
            ('t = ""\nfor i in range(len(s) - k, len(s)):\n    t += s[i]\nprint(t)'),
        ),
        only_python=("print(s[-k:])",),
        only_cpp=("cout << s.substr(s.size() - k) << endl;",),
        titles=(
            "The Last Letters",
            "Ending",
        ),
        output=(
            "Print the ending.",
            "Print k letters.",
        ),
        stories=(
            (
                "You are given a word s and an integer k. Print the last k letters of s, in their "
                "order in s."
            ),
            (
                "Two words rhyme, says @A, if their last k letters are equal. Which ending of "
                "length k does the word s have?"
            ),
        ),
        constraints=("k is at most the length of s",),
        wrong={
            "first letters": "print(s[:k])",
        },
        adjust=_shorter_k,
        valid=lambda values: values["k"] <= len(values["s"]),
        tags=("strings",),
    ),
    Task(
        id="p03577",
        relative="drop-first-and-last",
        schema=(line(Word("s", 3, 50)),),
        python=(
            ('n = len(s)\nt = ""\nfor i in range(1, n - 1):\n    t += s[i]\nprint(t)'),
            "n = len(s)\nprint(s[1:][:n - 2])",
        ),
        only_python=("print(s[1:-1])",),
        only_cpp=("cout << s.substr(1, s.size() - 2) << endl;",),
        titles=(
            "Without the Ends",
            "The Middle of a Word",
        ),
        output=(
            "Print the remaining string.",
            "Print a word.",
        ),
        stories=(
            "Remove the first and the last letter of the string s and print what remains.",
            (
                "@A eats the crusts of a sandwich: of the letters of s, all are left except for "
                "the outermost two, one on each side. Which word is left?"
            ),
        ),
        wrong={
            "only the first": "print(s[1:])",
        },
        tags=("strings",),
    ),
)
