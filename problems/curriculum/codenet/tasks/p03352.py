"""Tasks p03352 to p03415 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Grid, Int, Ints, Matrix, Values, line
from problems.curriculum.codenet._task import Task


def tolls(rng: Random, size: str, values: Values) -> Values:
    n = max(3, values["n"])
    x = rng.randint(1, n - 1)
    free = [i for i in range(1, n) if i != x]
    m = rng.randint(1, len(free))
    return {"n": n, "m": m, "x": x, "a": sorted(rng.sample(free, m))}


TASKS = (
    Task(
        id="p03352",
        schema=(line(Int("x", 1, 1000)),),
        python=(
            "best = 1\nfor b in range(2, 32):\n    v = b * b\n    while v <= x:\n        if v "
            "> best:\n            best = v\n        v *= b\nprint(best)",
            "ans = 1\nfor i in range(1, x + 1):\n    for b in range(2, 32):\n        p = b * "
            "b\n        while p < i:\n            p *= b\n        if p == i:\n            ans "
            "= i\nprint(ans)",
        ),
        only_python=(
            "print(max(b ** p for b in range(1, 33) for p in range(2, 11) if b ** p <= x))",
            "s = {b ** p for b in range(1, 33) for p in range(2, 10)}\nwhile x not in s:\n    "
            "x -= 1\nprint(x)",
        ),
        only_cpp=(
            "int best = 1;\nfor (int b = 2; b * b <= x; b++) {\n    int v = b * b;\n    while "
            "(v * b <= x) v *= b;\n    best = max(best, v);\n}\ncout << best << endl;",
        ),
        titles=("Perfect Powers", "Largest Power"),
        stories=(
            "A number is called nice if it equals b multiplied by itself so that b occurs at "
            "least two times as a factor, for some positive integer b (1, 8 and 25 are nice). "
            "Print the largest nice number that is not above x.",
            "Consider all numbers b^p with integers b >= 1 and p >= 2. Which is the greatest "
            "of them that does not exceed x? Print it.",
        ),
        output=("Print the largest such number.", "Output one integer."),
        adjust=lambda rng, size, values: {
            "x": rng.choice(
                (values["x"], rng.choice((1, 8, 27, 32, 125, 127, 128, 243, 512, 1000)))
            )
        },
        wrong={
            "squares only": "b = 1\nwhile (b + 1) * (b + 1) <= x:\n    b += 1\nprint(b * b)",
            "strict": (
                "best = 1\nfor b in range(2, 32):\n    v = b * b\n    while v < x:\n        best "
                "= max(best, v)\n        v *= b\nprint(best)"
            ),
        },
        rating=900,
        tags=("brute force",),
    ),
    Task(
        id="p03352",
        relative="largest-square",
        schema=(line(Int("x", 1, 10**9)),),
        wide=True,
        python=(
            "b = 1\nwhile (b + 1) * (b + 1) <= x:\n    b += 1\nprint(b * b)",
            "ans = 1\nfor i in range(1, 40000):\n    if i * i > x:\n        break\n    ans = "
            "i * i\nprint(ans)",
        ),
        only_python=("from math import isqrt\nprint(isqrt(x) ** 2)",),
        only_cpp=(
            "long long r = sqrt((double)x);\nwhile (r * r > x) r--;\nwhile ((r + 1) * (r + 1) "
            "<= x) r++;\ncout << r * r << endl;",
        ),
        titles=("Square Garden", "Largest Square"),
        stories=(
            "@A has x square tiles of the same size and lays the largest possible square with "
            "them. Print how many tiles this square consists of.",
            "Print the largest square number (1, 4, 9, 16, ...) that is less than or equal to x.",
        ),
        output=("Print the number.", "Output one integer."),
        adjust=lambda rng, size, values: {
            "x": rng.choice((values["x"], rng.randint(1, 300) ** 2, rng.randint(2, 300) ** 2 - 1))
        },
        wrong={
            "side": "b = 1\nwhile (b + 1) * (b + 1) <= x:\n    b += 1\nprint(b)",
            "strict": "b = 1\nwhile (b + 1) * (b + 1) < x:\n    b += 1\nprint(b * b)",
        },
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p03352",
        relative="power-of-two",
        schema=(line(Int("x", 1, 10**9)),),
        wide=True,
        python=(
            "p = 1\nwhile p * 2 <= x:\n    p *= 2\nprint(p)",
            "ans = 1\nfor i in range(31):\n    if 1 << i <= x:\n        ans = 1 << i\nprint(ans)",
        ),
        only_python=("print(1 << x.bit_length() - 1)", "print(2 ** (len(bin(x)) - 3))"),
        only_cpp=("int p = 1;\nwhile (p <= x / 2) p *= 2;\ncout << p << endl;",),
        titles=("Power of Two", "Doubling Up"),
        stories=(
            "A tournament needs 2, 4, 8, 16, ... players, or just 1. There are x people. What "
            "is the largest number of them that can take part? Print it.",
            "Find the greatest number of the form 2^k (k is a non-negative integer) that is "
            "at most x. Print it.",
        ),
        output=("Print the number.", "Output one integer."),
        adjust=lambda rng, size, values: {
            "x": rng.choice((values["x"], 2 ** rng.randint(0, 29), 2 ** rng.randint(1, 29) - 1))
        },
        wrong={
            "strict": "p = 1\nwhile p * 2 < x:\n    p *= 2\nprint(p)",
            "next": "p = 1\nwhile p <= x:\n    p *= 2\nprint(p)",
        },
        tags=("math",),
    ),
    Task(
        id="p03378",
        schema=(
            line(Int("n", 2, 100), Int("m", 1, 100), Int("x", 1, 99)),
            line(Ints("a", "m", 1, 100, distinct=True, ascending=True)),
        ),
        python=(
            "left = 0\nfor v in a:\n    if v < x:\n        left += 1\nprint(min(left, m - left))",
            "l = 0\nr = 0\nfor i in range(m):\n    if a[i] > x:\n        r += 1\n    else:\n"
            "        l += 1\nif l < r:\n    print(l)\nelse:\n    print(r)",
        ),
        only_python=(
            "c = sum(v < x for v in a)\nprint(min(c, m - c))",
            "from bisect import bisect\ni = bisect(a, x)\nprint(min(i, m - i))",
        ),
        only_cpp=(
            "int k = lower_bound(a.begin(), a.end(), x) - a.begin();\ncout << min(k, m - k) "
            "<< endl;",
        ),
        adjust=tolls,
        valid=lambda values: (
            max(values["x"], *values["a"]) < values["n"] and values["x"] not in values["a"]
        ),
        constraints=("x and all a_i are less than n, and no a_i equals x",),
        wrong={
            "maximum": "l = 0\nfor v in a:\n    if v < x:\n        l += 1\nprint(max(l, m - l))"
        },
        rating=900,
    ),
    Task(
        id="p03415",
        schema=(line(Grid("c", 3, 3, "abcdefghijklmnopqrstuvwxyz")),),
        python=(
            't = ""\nfor i in range(3):\n    t += c[i][i]\nprint(t)',
            'ans = ""\nans += c[0][0]\nans += c[1][1]\nans += c[2][2]\nprint(ans)',
        ),
        only_python=(
            'print("".join(c[i][i] for i in range(3)))',
            "print(c[0][0] + c[1][1] + c[2][2])",
        ),
        only_cpp=(
            "cout << c[0][0] << c[1][1] << c[2][2] << endl;",
            'for (int i = 0; i < 3; i++) putchar(c[i][i]);\nputs("");',
        ),
        titles=("Diagonal", "Three Letters"),
        stories=(
            "Nine letters are written in a table of 3 rows and 3 columns. Read the letters "
            "from the upper left corner over the middle to the lower right corner, and print "
            "the word of three letters.",
            "You are given three words of three letters each. Print the first letter of the "
            "first word, the second letter of the second word and the third letter of the "
            "third word, without spaces.",
        ),
        output=("Print three letters.", "Output the string of length 3."),
        wrong={
            "other diagonal": 't = ""\nfor i in range(3):\n    t += c[i][2 - i]\nprint(t)',
            "first column": 't = ""\nfor i in range(3):\n    t += c[i][0]\nprint(t)',
        },
        tags=("strings", "grids"),
    ),
    Task(
        id="p03415",
        relative="both-diagonals",
        schema=(line(Int("n", 1, 50)), line(Matrix("a", "n", "n", 0, 1000))),
        python=(
            "x = 0\ny = 0\nfor i in range(n):\n    x += a[i][i]\n    y += a[i][n - 1 - i]\n"
            "print(x, y)",
            "first = 0\nsecond = 0\nfor i in range(n):\n    for j in range(n):\n        if i "
            "== j:\n            first += a[i][j]\n        if i + j == n - 1:\n            "
            "second += a[i][j]\nprint(first, second)",
        ),
        only_python=("print(sum(a[i][i] for i in range(n)), sum(a[i][-1 - i] for i in range(n)))",),
        only_cpp=(
            "int s[2] = {0, 0};\nfor (int i = 0; i < n; i++) s[0] += a[i][i], s[1] += a[i][n "
            '- i - 1];\ncout << s[0] << " " << s[1] << endl;',
        ),
        titles=("Both Diagonals", "X in a Square"),
        stories=(
            "A square table has n rows and n columns of integers a. Add up the numbers on the "
            "diagonal from the top left to the bottom right, and those on the diagonal from "
            "the top right to the bottom left. Print the two sums, in this order.",
            "You are given an n by n matrix a. Print the sum of the elements whose row and "
            "column numbers are equal, and then the sum of the elements whose row and column "
            "numbers (counted from 1) add up to n + 1.",
        ),
        output=("Print two integers separated by a space.", "Output the two sums in one line."),
        wrong={
            "one diagonal": "x = 0\nfor i in range(n):\n    x += a[i][i]\nprint(x, x)",
            "order": (
                "x = 0\ny = 0\nfor i in range(n):\n    x += a[i][i]\n    y += a[i][n - 1 - i]\n"
                "print(y, x)"
            ),
        },
        tags=("grids",),
    ),
    Task(
        id="p03415",
        relative="last-column",
        schema=(
            line(Int("h", 1, 20), Int("w", 1, 20)),
            line(Grid("c", "h", "w", "abcdefghijklmnopqrstuvwxyz")),
        ),
        python=(
            't = ""\nfor i in range(h):\n    t += c[i][w - 1]\nprint(t)',
            'ans = ""\nfor i in range(h):\n    ans = ans + c[i][w - 1]\nprint(ans)',
        ),
        only_python=('print("".join(row[-1] for row in c))',),
        only_cpp=("for (auto &row : c) cout << row.back();\ncout << endl;",),
        titles=("Last Column", "Reading Downwards"),
        stories=(
            "A board has h rows with w letters each. Read the letters in the rightmost column "
            "from top to bottom and print the word that they form.",
            "Given a grid of letters with h rows and w columns, print the string of the last "
            "characters of the rows, from the first row to the last.",
        ),
        output=("Print the word.", "Output a string of h letters."),
        wrong={
            "first column": 't = ""\nfor i in range(h):\n    t += c[i][0]\nprint(t)',
            "last row": "print(c[h - 1])",
        },
        tags=("strings", "grids"),
    ),
)
