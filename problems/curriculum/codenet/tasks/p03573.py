"""Tasks p03573 to p03592 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _odd_one(rng: Random, size: str, values: Values) -> Values:
    a, b = values["a"], values["b"]
    if a == b:
        b = a - 1 if a > 0 else a + 1
    for name, value in zip("abc", rng.sample((a, a, b), 3), strict=True):
        values[name] = value
    return values


def _two_equal(values: Values) -> bool:
    return len({values["a"], values["b"], values["c"]}) == 2


def _few_marks(rng: Random, size: str, values: Values) -> Values:
    pool = (values["a"], values["a"], values["b"], values["c"])
    return {name: rng.choice(pool) for name in "abc"}


def _reachable(rng: Random, size: str, values: Values) -> Values:
    if size in ("small", "random"):
        values["n"], values["m"] = 1 + values["n"] % 12, 1 + values["m"] % 12
    n, m = values["n"], values["m"]
    i, j = rng.randint(0, n), rng.randint(0, m)
    exact = i * (m - j) + j * (n - i)
    return {**values, "k": exact if rng.random() < 0.5 else rng.randint(0, n * m)}


def _presses(rng: Random, size: str, values: Values) -> Values:
    return {**values, "i": rng.randint(0, values["n"]), "j": rng.randint(0, values["m"])}


def _area(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.6:
        values["k"] = rng.randint(1, values["n"]) * rng.randint(1, values["m"])
    return values


TASKS = (
    Task(
        id="p03573",
        schema=(line(Int("a", -100, 100), Int("b", -100, 100), Int("c", -100, 100)),),
        python=(
            "if a == b:\n    print(c)\nelif a == c:\n    print(b)\nelse:\n    print(a)",
            "answer = a\nif a == b:\n    answer = c\nif a == c:\n    answer = b\nprint(answer)",
        ),
        only_python=(
            "print(a ^ b ^ c)",
            "print(min((a, b, c), key=[a, b, c].count))",
            "print(c if a == b else b if a == c else a)",
        ),
        only_cpp=("cout << (a == b ? c : a == c ? b : a) << endl;", "cout << (a ^ b ^ c) << endl;"),
        titles=("The Odd One Out", "Wrong Thermometer"),
        stories=(
            "Three thermometers show a, b and c degrees. Exactly two of them agree, and the "
            "third one is broken. Print what the broken one shows.",
            "Of the integers a, b and c, two are equal and one is not equal to them. Print the "
            "one that occurs only once.",
        ),
        output=("Print the integer.", "Print one integer."),
        wrong={
            "the equal one": (
                "if a == b:\n    print(a)\nelif a == c:\n    print(a)\nelse:\n    print(b)"
            ),
            "largest": "print(max(a, b, c))",
        },
        adjust=_odd_one,
        valid=_two_equal,
        constraints=("exactly two of a, b and c are equal",),
    ),
    Task(
        id="p03573",
        relative="how-many-equal",
        schema=(line(Int("a", 1, 10), Int("b", 1, 10), Int("c", 1, 10)),),
        python=(
            "if a == b and b == c:\n    print(3)\nelif a == b or b == c or a == c:\n    "
            "print(2)\nelse:\n    print(1)",
            "best = 1\nif a == b or b == c or a == c:\n    best = 2\nif a == b and a == "
            "c:\n    best = 3\nprint(best)",
        ),
        only_python=(
            "print(4 - len({a, b, c}))",
            "print(max([a, b, c].count(x) for x in (a, b, c)))",
        ),
        only_cpp=("cout << 4 - set<int>{a, b, c}.size() << endl;",),
        titles=("Most Frequent", "Same Votes"),
        stories=(
            "Three judges give the marks a, b and c. How many judges gave the most frequent "
            "mark: 1 if all marks differ, 2 if just two of them agree, or 3 if all agree?",
            "You are given integers a, b and c. Find the largest number of times that some "
            "value occurs among them.",
        ),
        output=("Print 1, 2 or 3.", "Print one integer."),
        wrong={
            "last pair forgotten": (
                "if a == b and b == c:\n    print(3)\nelif a == b or b == c:\n    print(2)\n"
                "else:\n    print(1)"
            ),
            "distinct values": (
                "if a == b and b == c:\n    print(1)\nelif a == b or b == c or a == c:\n    "
                "print(2)\nelse:\n    print(3)"
            ),
        },
        adjust=_few_marks,
    ),
    Task(
        id="p03573",
        relative="middle-value",
        schema=(line(Int("a", -100, 100), Int("b", -100, 100), Int("c", -100, 100)),),
        python=(
            "print(a + b + c - max(a, b, c) - min(a, b, c))",
            "low = min(a, b)\nhigh = max(a, b)\nprint(max(low, min(high, c)))",
        ),
        only_python=("print(sorted((a, b, c))[1])",),
        only_cpp=(
            "vector<int> v = {a, b, c};\nsort(v.begin(), v.end());\ncout << v[1] << endl;",
            "cout << max(min(a, b), min(max(a, b), c)) << endl;",
        ),
        titles=("The Middle One", "Neither Largest nor Smallest"),
        stories=(
            "Sort the integers a, b and c by size and print the one in the middle.",
            "On three days the temperature was a, b and c degrees. Print the median of these "
            "three values, that is, the second value after they have been put in ascending "
            "order.",
        ),
        output=("Print one integer.", "Print the middle value."),
        wrong={
            "always b": "print(b)",
            "largest": "print(max(a, b, c))",
        },
        tags=("sorting",),
    ),
    Task(
        id="p03592",
        schema=(line(Int("n", 1, 1000), Int("m", 1, 1000), Int("k", 0, 1000000)),),
        python=(
            "ok = False\nfor i in range(n + 1):\n    for j in range(m + 1):\n        if i * (m "
            '- j) + j * (n - i) == k:\n            ok = True\nif ok:\n    print("Yes")\n'
            'else:\n    print("No")',
            "count = 0\nfor i in range(n + 1):\n    for j in range(m + 1):\n        black = i "
            "* m + j * n - 2 * i * j\n        if black == k:\n            count += 1\n"
            'print("Yes" if count > 0 else "No")',
        ),
        only_python=(
            'print("Yes" if any(i * m + j * (n - 2 * i) == k for i in range(n + 1) for j in '
            'range(m + 1)) else "No")',
        ),
        only_cpp=(
            "bool ok = false;\nfor (int i = 0; i <= n; i++)\n    for (int j = 0; j <= m; "
            'j++)\n        if (i * (m - j) + (n - i) * j == k) ok = true;\ncout << (ok ? "Yes" '
            ': "No") << endl;',
        ),
        titles=("Flip Rows and Columns", "Lights in a Hall"),
        stories=(
            "In a hall, lamps are arranged in n rows with m lamps each, and all are off. @A "
            "can choose a row or a column and toggle all its lamps: those that are on go off "
            "and the others go on. This may be repeated as often as @A likes. Print Yes if @A "
            "can reach a state with exactly k lamps on; otherwise print No.",
            "Print Yes if there are integers i and j, with i from 0 to n and j from 0 to m, "
            "such that i(m - j) + j(n - i) = k. If there are none, print No.",
        ),
        output=("Print Yes or No.", "Print the answer."),
        wrong={
            "rows only": 'if k % m == 0:\n    print("Yes")\nelse:\n    print("No")',
            "crossing counted twice": (
                "ok = False\nfor i in range(n + 1):\n    for j in range(m + 1):\n        if i "
                '* m + j * n - i * j == k:\n            ok = True\nprint("Yes" if ok else "No")'
            ),
        },
        adjust=_reachable,
        valid=lambda values: values["k"] <= values["n"] * values["m"],
        constraints=("k is at most nm",),
        rating=1000,
        tags=("brute force", "grids"),
    ),
    Task(
        id="p03592",
        relative="black-after-presses",
        schema=(
            line(Int("n", 1, 1000), Int("m", 1, 1000)),
            line(Int("i", 0, 1000), Int("j", 0, 1000)),
        ),
        python=(
            "print(i * (m - j) + j * (n - i))",
            "black = i * m\nblack += j * n\nblack -= 2 * i * j\nprint(black)",
        ),
        only_python=(
            "print(i * m + j * n - i * j * 2)",
            "print(n * m - i * j - (n - i) * (m - j))",
        ),
        only_cpp=("cout << i * (m - j) + (n - i) * j << endl;",),
        titles=("Toggle Rows, Then Columns", "Painted Twice"),
        stories=(
            "All squares of a board with n rows and m columns are white. First the color of "
            "all squares in i of the rows is switched (white to black, black to white), then "
            "the color of all squares in j of the columns. How many squares are black in the "
            "end?",
            "A field has n rows and m columns of lamps, all off. @A toggles every lamp in i "
            "different rows and afterwards every lamp in j different columns. A lamp toggled "
            "twice is off again. Print the number of lamps that are on.",
        ),
        output=("Print the count.", "Print one integer."),
        wrong={
            "crossing once": "print(i * m + j * n - i * j)",
            "crossing ignored": "print(i * m + j * n)",
        },
        adjust=_presses,
        valid=lambda values: values["i"] <= values["n"] and values["j"] <= values["m"],
        constraints=("i is at most n and j is at most m",),
        rating=900,
        tags=("math", "grids"),
    ),
    Task(
        id="p03592",
        relative="rectangle-of-area",
        schema=(line(Int("n", 1, 1000), Int("m", 1, 1000), Int("k", 1, 1000000)),),
        python=(
            "ok = False\nfor i in range(1, n + 1):\n    if k % i == 0 and k // i <= "
            'm:\n        ok = True\nif ok:\n    print("Yes")\nelse:\n    print("No")',
            "count = 0\nfor i in range(1, n + 1):\n    for j in range(1, m + 1):\n        if i "
            '* j == k:\n            count += 1\nprint("Yes" if count > 0 else "No")',
        ),
        only_python=(
            'print("Yes" if any(k % i == 0 and k // i <= m for i in range(1, n + 1)) else "No")',
        ),
        only_cpp=(
            'string ans = "No";\nfor (int i = 1; i <= n; i++)\n    if (k % i == 0 && k / i <= '
            'm) ans = "Yes";\ncout << ans << endl;',
        ),
        titles=("Cut Out a Rectangle", "A Bar of Chocolate"),
        stories=(
            "From a bar of chocolate with n rows and m columns of pieces, @A wants to cut a "
            "rectangle of exactly k pieces with its sides along the rows and columns. Print "
            "Yes if this can be done, and No if it cannot.",
            "You are given integers n, m and k. Are there integers i and j with 1 <= i <= n, 1 "
            "<= j <= m and i * j = k? Print Yes or No.",
        ),
        output=("Print Yes or No.", "Print the answer."),
        wrong={
            "area only": 'if k <= n * m:\n    print("Yes")\nelse:\n    print("No")',
            "ignores m": (
                "ok = False\nfor i in range(1, n + 1):\n    if k % i == 0:\n        ok = True\n"
                'print("Yes" if ok else "No")'
            ),
        },
        adjust=_area,
        rating=900,
        tags=("brute force",),
    ),
)
