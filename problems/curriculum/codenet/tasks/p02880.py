"""Tasks p02880 to p02915 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _kind_of_product(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.5:
        return {**values, "n": rng.randint(1, 9) * rng.randint(1, 9)}
    return values


def _kind_of_square(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.5:
        root = int((values["n"] - 1) ** 0.5)
        return {**values, "n": max(1, root * root)}
    return values


TASKS = (
    Task(
        id="p02880",
        schema=(line(Int("n", 1, 100)),),
        python=(
            "found = False\nfor i in range(1, 10):\n    for j in range(1, 10):\n"
            "        if i * j == n:\n            found = True\nif found:\n"
            '    print("Yes")\nelse:\n    print("No")',
            'answer = "No"\nfor i in range(1, 10):\n'
            '    if n % i == 0 and n // i <= 9:\n        answer = "Yes"\n'
            "print(answer)",
        ),
        only_python=(
            'print("Yes" if any(n == i * j for i in range(1, 10) for j in range(1, 10)) else "No")',
            "table = {i * j for i in range(1, 10) for j in range(1, 10)}\n"
            'print("Yes" if n in table else "No")',
        ),
        only_cpp=(
            "bool ok = false;\n"
            "for (int i = 1; i <= 9; i++) ok |= n % i == 0 && n / i <= 9;\n"
            'cout << (ok ? "Yes" : "No") << endl;',
        ),
        titles=(
            "Times Table",
            "Nine by Nine",
        ),
        stories=(
            "@A knows the products of all pairs of one-digit positive integers by heart. Is n "
            "one of these products? Print Yes or No.",
            "A rectangle is to be made of exactly n square tiles, and both its sides must be 1 "
            "to 9 tiles long. Print Yes if this is possible, and No if not.",
        ),
        output=(
            "Print Yes or No.",
            "Print Yes if there is such a product; otherwise, print No.",
        ),
        adjust=_kind_of_product,
        wrong={
            "up to 81": 'if n <= 81:\n    print("Yes")\nelse:\n    print("No")',
            "below nine": 'answer = "No"\nfor i in range(1, 9):\n'
            "    if n % i == 0 and n // i <= 8:\n"
            '        answer = "Yes"\nprint(answer)',
        },
        rating=900,
        tags=(
            "math",
            "brute force",
        ),
    ),
    Task(
        id="p02880",
        relative="ways",
        schema=(line(Int("n", 1, 200), Int("k", 1, 20)),),
        python=(
            "count = 0\nfor i in range(1, k + 1):\n    for j in range(1, k + 1):\n"
            "        if i * j == n:\n            count += 1\nprint(count)",
            "count = 0\nfor i in range(1, k + 1):\n    if n % i == 0:\n"
            "        if n // i <= k:\n            count += 1\nprint(count)",
        ),
        only_python=(
            "print(sum(i * j == n for i in range(1, k + 1) for j in range(1, k + 1)))",
            "print(sum(n % i == 0 and n // i <= k for i in range(1, k + 1)))",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int i = 1; i <= k; i++) {\n"
            "    if (n % i == 0 && n / i <= k) ans++;\n}\ncout << ans << endl;",
        ),
        titles=(
            "How Often in the Table?",
            "Products in a Square Table",
        ),
        stories=(
            "A multiplication table has k rows and k columns; the cell in row i and column j "
            "holds i * j. In how many cells does the number n stand?",
            "Two dice have k sides each, numbered from 1 to k. @A throws the one, and @B "
            "throws the other. In how many of the k * k possible outcomes is the product of "
            "the two numbers equal to n?",
        ),
        output=(
            "Print the count.",
            "Print the answer.",
        ),
        adjust=_kind_of_product,
        wrong={
            "unordered": "count = 0\nfor i in range(1, k + 1):\n"
            "    for j in range(i, k + 1):\n"
            "        if i * j == n:\n            count += 1\n"
            "print(count)",
            "all divisors": "count = 0\nfor i in range(1, n + 1):\n"
            "    if n % i == 0:\n        count += 1\nprint(count)",
        },
        rating=900,
        tags=(
            "math",
            "counting",
        ),
    ),
    Task(
        id="p02880",
        relative="perfect-square",
        schema=(line(Int("n", 1, 10000)),),
        python=(
            "found = False\nfor i in range(1, 101):\n    if i * i == n:\n"
            '        found = True\nif found:\n    print("Yes")\nelse:\n'
            '    print("No")',
            "i = 1\nwhile i * i < n:\n    i += 1\nif i * i == n:\n"
            '    print("Yes")\nelse:\n    print("No")',
        ),
        only_python=(
            'print("Yes" if any(i * i == n for i in range(101)) else "No")',
            'print("Yes" if isqrt(n) ** 2 == n else "No")',
        ),
        only_cpp=('int r = sqrt(n) + 0.5;\ncout << (r * r == n ? "Yes" : "No") << endl;',),
        top_python="from math import isqrt",
        titles=(
            "Square Number",
            "Square Field",
        ),
        stories=(
            "@A has n square tiles of the same size and wants to lay all of them out as one "
            "filled square. Print Yes if that works, otherwise No.",
            "Is there a positive integer whose product with itself equals n? Print Yes or No.",
        ),
        output=(
            "Print Yes or No.",
            "Print Yes if n is a perfect square, and No otherwise.",
        ),
        adjust=_kind_of_square,
        wrong={
            "even": 'if n % 2 == 0:\n    print("Yes")\nelse:\n    print("No")',
            "small only": "found = False\nfor i in range(1, 10):\n"
            "    if i * i == n:\n        found = True\nif found:\n"
            '    print("Yes")\nelse:\n    print("No")',
        },
        tags=("math",),
    ),
    Task(
        id="p02915",
        schema=(line(Int("n", 1, 9)),),
        python=(
            "print(n * n * n)",
            "count = 0\nfor i in range(n):\n    for j in range(n):\n"
            "        for k in range(n):\n            count += 1\nprint(count)",
        ),
        only_python=(
            "print(n ** 3)",
            "print(pow(n, 3))",
        ),
        only_cpp=(
            "cout << n * n * n << endl;",
            "cout << (int)round(pow(n, 3)) << endl;",
        ),
        titles=(
            "Number Lock",
            "Three Dials",
        ),
        stories=(
            "A lock has three dials, and each dial can be set to any number from 1 to n. How "
            "many settings does the lock have?",
            "Count the three-digit codes in which every digit is one of 1, 2, ..., n. Digits "
            "may be repeated, and their order matters.",
        ),
        output=(
            "Print the count.",
            "Print the number of possibilities.",
        ),
        wrong={
            "three times": "print(3 * n)",
            "two dials": "print(n * n)",
        },
        tags=(
            "math",
            "counting",
        ),
    ),
    Task(
        id="p02915",
        relative="all-different",
        schema=(line(Int("n", 1, 9)),),
        python=(
            "print(n * (n - 1) * (n - 2))",
            "count = 0\nfor i in range(n):\n    for j in range(n):\n"
            "        for k in range(n):\n"
            "            if i != j and j != k and i != k:\n"
            "                count += 1\nprint(count)",
        ),
        only_python=(
            "print(n * (n - 1) * (n - 2))",
            "print(len(list(permutations(range(n), 3))))",
        ),
        only_cpp=("cout << n * (n - 1) * (n - 2) << endl;",),
        top_python="from itertools import permutations",
        titles=(
            "No Digit Twice",
            "Gold, Silver, Bronze",
        ),
        stories=(
            "@A makes a code of three digits out of the digits 1 to n, and no digit may occur "
            "more than once. How many codes are there?",
            "In a race with n runners, three different ones get the gold, the silver and the "
            "bronze medal. In how many ways can the medals be awarded? The answer is 0 if "
            "there are fewer than three runners.",
        ),
        output=(
            "Print the number of ways.",
            "Print the answer.",
        ),
        wrong={
            "repeated": "print(n * n * n)",
            "no order": "print(n * (n - 1) * (n - 2) // 6)",
        },
        tags=(
            "math",
            "counting",
        ),
    ),
    Task(
        id="p02915",
        relative="length-k",
        schema=(line(Int("n", 1, 9), Int("k", 1, 9)),),
        python=(
            "count = 1\nfor i in range(k):\n    count *= n\nprint(count)",
            "answer = n\nwhile k > 1:\n    answer *= n\n    k -= 1\nprint(answer)",
        ),
        only_python=("print(n ** k)",),
        only_cpp=("int ans = 1;\nfor (int i = 0; i < k; i++) ans *= n;\ncout << ans << endl;",),
        titles=(
            "Longer Passwords",
            "Words over an Alphabet",
        ),
        stories=(
            "A password has exactly k characters, and each of them is a digit from 1 to n. How "
            "many different passwords exist?",
            "An alphabet has n letters. Print the number of words of length k that can be "
            "written with it; every sequence of letters is a word.",
        ),
        output=(
            "Print the count.",
            "Print the answer.",
        ),
        wrong={
            "the other way": "count = 1\nfor i in range(n):\n    count *= k\nprint(count)",
            "product": "print(n * k)",
        },
        tags=(
            "math",
            "counting",
        ),
    ),
)
