"""Tasks p02927 to p02957 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _product(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.8:
        values["x"] = rng.randint(1, values["m"]) * rng.randint(1, values["d"])
    return values


def _two_places(rng: Random, size: str, values: Values) -> Values:
    if values["a"] == values["b"]:
        values["b"] = values["a"] + rng.choice((1, 2)) if values["a"] < 900000000 else 7
    return values


def _third(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.6 or values["a"] == values["b"]:
        other = values["a"] + 3 * rng.randint(1, 50)
        values["b"] = other if other <= 1000000 else values["a"] - 300
    if rng.random() < 0.5:
        values["a"], values["b"] = values["b"], values["a"]
    return values


def _guesses(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.4:
        away = min(values["k"], 1000 - values["k"], rng.randint(1, 9))
        values["a"], values["b"] = values["k"] + away, values["k"] - away
    return values


TASKS = (
    Task(
        id="p02927",
        schema=(line(Int("m", 1, 100), Int("d", 1, 99)),),
        python=(
            "count = 0\nfor i in range(1, m + 1):\n    for j in range(22, d + 1):\n        x = "
            "j // 10\n        y = j % 10\n        if x >= 2 and y >= 2 and x * y == "
            "i:\n            count += 1\nprint(count)",
            "count = 0\nfor day in range(1, d + 1):\n    tens = day // 10\n    ones = day % "
            "10\n    if min(tens, ones) >= 2 and tens * ones <= m:\n        count += 1\n"
            "print(count)",
        ),
        only_python=(
            "ans = 0\nfor j in range(d + 1):\n    x, y = divmod(j, 10)\n    ans += x > 1 and y "
            "> 1 and x * y <= m\nprint(ans)",
            "print(sum(j % 10 > 1 and j // 10 > 1 and j % 10 * (j // 10) <= m for j in "
            "range(1, d + 1)))",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int i = 1; i <= m; i++)\n    for (int j = 20; j <= d; "
            "j++)\n        if (j % 10 >= 2 && j / 10 >= 2 && (j % 10) * (j / 10) == i) ans++;\n"
            "cout << ans << endl;",
        ),
        titles=("Days of Multiplication", "Tens Times Ones"),
        stories=(
            "In a strange country a year has m months, numbered from 1, and each month has d "
            "days, numbered from 1. People celebrate on a day if its number has two digits, "
            "both of them 2 or more, and the product of these digits is the number of the "
            "month. How many times a year do they celebrate?",
            "Count the pairs (i, j) with i from 1 to m and j from 1 to d such that j is a "
            "two-digit number without the digits 0 and 1 and multiplying its two digits gives "
            "i.",
        ),
        output=("Print the number.", "Print one integer, the answer."),
        wrong={
            "ones allowed": (
                "count = 0\nfor day in range(10, d + 1):\n    product = day // 10 * (day % "
                "10)\n    if product >= 1 and product <= m:\n        count += 1\nprint(count)"
            ),
            "last month missed": (
                "count = 0\nfor day in range(1, d + 1):\n    tens = day // 10\n    ones = day "
                "% 10\n    if min(tens, ones) >= 2 and tens * ones < m:\n        count += 1\n"
                "print(count)"
            ),
        },
        rating=900,
        tags=("brute force",),
    ),
    Task(
        id="p02927",
        relative="digit-sum-days",
        schema=(line(Int("m", 1, 100), Int("d", 1, 99)),),
        python=(
            "count = 0\nfor i in range(1, m + 1):\n    for j in range(1, d + 1):\n        if j "
            "// 10 + j % 10 == i:\n            count += 1\nprint(count)",
            "count = 0\nfor day in range(1, d + 1):\n    if day // 10 + day % 10 <= "
            "m:\n        count += 1\nprint(count)",
        ),
        only_python=(
            "print(sum(sum(map(int, str(j))) <= m for j in range(1, d + 1)))",
            "print(sum(sum(divmod(j, 10)) <= m for j in range(1, d + 1)))",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int j = 1; j <= d; j++) ans += j / 10 + j % 10 <= m;\ncout << "
            "ans << endl;",
        ),
        titles=("Days of Addition", "Month Equals Digit Sum"),
        stories=(
            "A calendar has m months with d days each; months and days are numbered from 1. A "
            "date is called neat if the sum of the digits of the day is equal to the number of "
            "the month. How many neat dates does a year have?",
            "For how many pairs of integers (i, j) with i between 1 and m and j between 1 and "
            "d does the digit sum of j equal i?",
        ),
        output=("Print the number.", "Print the answer as an integer."),
        wrong={
            "two digits only": (
                "count = 0\nfor day in range(10, d + 1):\n    if day // 10 + day % 10 <= "
                "m:\n        count += 1\nprint(count)"
            ),
            "last month missed": (
                "count = 0\nfor day in range(1, d + 1):\n    if day // 10 + day % 10 < "
                "m:\n        count += 1\nprint(count)"
            ),
        },
        rating=900,
        tags=("brute force",),
    ),
    Task(
        id="p02927",
        relative="product-table",
        schema=(line(Int("m", 1, 100), Int("d", 1, 100), Int("x", 1, 10000)),),
        python=(
            "count = 0\nfor i in range(1, m + 1):\n    for j in range(1, d + 1):\n        if i "
            "* j == x:\n            count += 1\nprint(count)",
            "count = 0\nfor i in range(1, m + 1):\n    if x % i == 0 and x // i <= d:\n        "
            "count += 1\nprint(count)",
        ),
        only_python=(
            "print(sum(i * j == x for i in range(1, m + 1) for j in range(1, d + 1)))",
            "print(sum(x % i == 0 and x // i <= d for i in range(1, m + 1)))",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int i = 1; i <= m; i++)\n    for (int j = 1; j <= d; j++) ans "
            "+= i * j == x;\ncout << ans << endl;",
        ),
        titles=("In the Times Table", "How Often Is It There?"),
        stories=(
            "A multiplication table has m rows and d columns, and the number in row i and "
            "column j is i times j. How many times does the number x stand in the table?",
            "Count the ways to write x as i * j, where i is an integer from 1 to m and j is an "
            "integer from 1 to d. The order matters: i comes first.",
        ),
        output=("Print the count.", "Print one integer."),
        wrong={
            "counts all divisors": (
                "count = 0\nfor i in range(1, m + 1):\n    if x % i == 0:\n        count += 1\n"
                "print(count)"
            ),
            "strict bound": (
                "count = 0\nfor i in range(1, m + 1):\n    if x % i == 0 and x // i < "
                "d:\n        count += 1\nprint(count)"
            ),
        },
        adjust=_product,
        rating=900,
        tags=("brute force", "math"),
    ),
    Task(
        id="p02957",
        schema=(line(Int("a", 0, 1000000000), Int("b", 0, 1000000000)),),
        python=(
            'if (a + b) % 2 == 0:\n    print((a + b) // 2)\nelse:\n    print("IMPOSSIBLE")',
            "low = min(a, b)\nhigh = max(a, b)\nif (high - low) % 2 == 1:\n    "
            'print("IMPOSSIBLE")\nelse:\n    print(low + (high - low) // 2)',
        ),
        only_python=(
            'print("IMPOSSIBLE" if (a + b) % 2 else (a + b) // 2)',
            'print((a + b) // 2 if a % 2 == b % 2 else "IMPOSSIBLE")',
            'q, r = divmod(a + b, 2)\nprint(q if r == 0 else "IMPOSSIBLE")',
        ),
        only_cpp=(
            'if ((a ^ b) & 1) cout << "IMPOSSIBLE" << endl;\nelse cout << (a + b) / 2 << endl;',
            'int s = a + b;\ncout << (s % 2 ? "IMPOSSIBLE" : to_string(s / 2)) << endl;',
        ),
        titles=("Meet in the Middle", "Half Way"),
        stories=(
            "Two friends live at kilometers a and b of a long road, where a and b are "
            "different. They want to meet at a kilometer stone, an integer position, that is "
            "equally far from both. Print its position, or IMPOSSIBLE if there is no such "
            "stone.",
            "You are given different integers a and b. If some integer lies exactly in the "
            "middle between them, print that integer. If not, print IMPOSSIBLE.",
        ),
        output=("Print the integer or IMPOSSIBLE.", "Print the answer."),
        wrong={
            "always rounded": "print((a + b) // 2)",
            "distance": (
                "if (a + b) % 2 == 0:\n    print((max(a, b) - min(a, b)) // 2)\nelse:\n    "
                'print("IMPOSSIBLE")'
            ),
        },
        adjust=_two_places,
        valid=lambda values: values["a"] != values["b"],
        constraints=("a and b are different",),
        tags=("math",),
    ),
    Task(
        id="p02957",
        relative="third-term",
        schema=(line(Int("a", 1, 1000000), Int("b", 1, 1000000)),),
        python=(
            "low = min(a, b)\nhigh = max(a, b)\nif (high - low) % 3 == 0:\n    print(low + "
            "(high - low) // 3)\nelse:\n    print(-1)",
            "x = (2 * min(a, b) + max(a, b)) // 3\nif 3 * x == 2 * min(a, b) + max(a, b):\n    "
            "print(x)\nelse:\n    print(-1)",
        ),
        only_python=(
            "p, q = sorted((a, b))\nd, r = divmod(q - p, 3)\nprint(-1 if r else p + d)",
            "print(-1 if (b - a) % 3 else min(a, b) + abs(a - b) // 3)",
        ),
        only_cpp=(
            "if (a > b) swap(a, b);\ncout << ((b - a) % 3 == 0 ? a + (b - a) / 3 : -1) << endl;",
        ),
        titles=("One Third of the Way", "Near the Smaller One"),
        stories=(
            "Two different integers a and b mark two points on a line. Find the integer k "
            "between them whose distance to the larger of the two is exactly twice its "
            "distance to the smaller one. If no integer does this, print -1.",
            "A rope is stretched from position a to position b, where a and b are not equal. A "
            "knot is tied at one third of its length, seen from the end with the smaller "
            "position. If the knot is at an integer position, print that position; otherwise "
            "print -1.",
        ),
        output=("Print k or -1.", "Print one integer."),
        wrong={
            "from the larger end": (
                "low = min(a, b)\nhigh = max(a, b)\nif (high - low) % 3 == 0:\n    print(high "
                "- (high - low) // 3)\nelse:\n    print(-1)"
            ),
            "rounded": "print(min(a, b) + (max(a, b) - min(a, b)) // 3)",
        },
        adjust=_third,
        valid=lambda values: values["a"] != values["b"],
        constraints=("a and b are different",),
        tags=("math",),
    ),
    Task(
        id="p02957",
        relative="nearer-to-k",
        schema=(line(Int("a", 0, 1000), Int("b", 0, 1000), Int("k", 0, 1000)),),
        python=(
            "if abs(a - k) < abs(b - k):\n    print(a)\nelif abs(a - k) > abs(b - k):\n    "
            "print(b)\nelse:\n    print(min(a, b))",
            "p = abs(a - k)\nq = abs(b - k)\nif p == q:\n    print(min(a, b))\nelse:\n    "
            "print(a if p < q else b)",
        ),
        only_python=(
            "print(min(sorted((a, b)), key=lambda x: abs(x - k)))",
            "print(min((abs(a - k), a), (abs(b - k), b))[1])",
        ),
        only_cpp=(
            "auto p = min(make_pair(abs(a - k), a), make_pair(abs(b - k), b));\ncout << "
            "p.second << endl;",
        ),
        titles=("Good Guess", "The Better Estimate"),
        stories=(
            "@A guessed that there are a beans in a glass, @B guessed b, and the true number "
            "is k. Print the guess that is closer to k. If both are off by the same amount, "
            "print the smaller guess.",
            "You are given integers a, b and k. Which of a and b has the smaller distance to "
            "k? Print that integer; when the distances agree, print the minimum of a and b.",
        ),
        output=("Print a or b.", "Print one integer."),
        wrong={
            "tie to the larger": (
                "if abs(a - k) < abs(b - k):\n    print(a)\nelif abs(a - k) > abs(b - k):\n    "
                "print(b)\nelse:\n    print(max(a, b))"
            ),
            "farther": "if abs(a - k) > abs(b - k):\n    print(a)\nelse:\n    print(b)",
        },
        adjust=_guesses,
        tags=("math",),
    ),
)
