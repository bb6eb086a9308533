"""Tasks p03102, p03129 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import (
    Int,
    Ints,
    Matrix,
    Values,
    Word,
    line,
)
from problems.curriculum.codenet._task import Task


def _linear(rng: Random, size: str, values: Values) -> Values:
    rows, b = values["a"], values["b"]
    sums = sorted(sum(x * y for x, y in zip(row, b, strict=True)) for row in rows)
    if rng.random() < 0.7:
        values["c"] = max(-100, min(100, -rng.choice(sums)))
    return values


def _gaps(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.7:
        values["k"] = max(1, min(100, (values["n"] + 1) // 2 + rng.randint(-1, 1)))
    return values


TASKS = (
    Task(
        id="p03102",
        schema=(
            line(Int("n", 1, 20), Int("m", 1, 20), Int("c", -100, 100)),
            line(Ints("b", "m", -100, 100)),
            line(Matrix("a", "n", "m", -100, 100)),
        ),
        python=(
            "count = 0\nfor i in range(n):\n    total = c\n    for j in range(m):\n        "
            "total += a[i][j] * b[j]\n    if total > 0:\n        count += 1\nprint(count)",
            "answer = n\nfor i in range(n):\n    s = 0\n    for j in range(m):\n        s = s + "
            "b[j] * a[i][j]\n    if s + c <= 0:\n        answer -= 1\nprint(answer)",
        ),
        only_python=(
            "print(sum(sum(x * y for x, y in zip(row, b)) + c > 0 for row in a))",
            "ans = 0\nfor row in a:\n    if sum(row[j] * b[j] for j in range(m)) + c > 0:\n     "
            "   ans += 1\nprint(ans)",
        ),
        only_cpp=(
            "int ans = 0;\nfor (auto &row : a) {\n    int s = c;\n    for (int j = 0; j < m; "
            "j++) s += row[j] * b[j];\n    ans += s > 0;\n}\ncout << ans << endl;",
        ),
        titles=("Weighted Sums", "Good Rows"),
        stories=(
            "A judge gives m grades to each of n cakes; grade j of cake i is a_ij. Grade j has "
            "the weight b_j, and c points are added for everybody. A cake wins a prize if the "
            "sum of its grades times their weights, plus c, is positive. How many cakes win a "
            "prize?",
            "For each row of an n by m table, multiply the j-th number by b_j, add up the "
            "products, and add c. Count the rows whose result is greater than 0.",
        ),
        output=("Print the count.", "Print one integer."),
        adjust=_linear,
        wrong={
            "zero too": "count = 0\nfor i in range(n):\n    total = c\n    for j in range(m):\n "
            "       total += a[i][j] * b[j]\n    if total >= 0:\n        count += 1\nprint(count)",
            "c missed": "count = 0\nfor i in range(n):\n    total = 0\n    for j in range(m):\n "
            "       total += a[i][j] * b[j]\n    if total > 0:\n        count += 1\nprint(count)",
        },
        rating=900,
    ),
    Task(
        id="p03102",
        relative="dot-product",
        schema=(
            line(Int("n", 1, 1000)),
            line(Ints("a", "n", -1000, 1000)),
            line(Ints("b", "n", -1000, 1000)),
        ),
        python=(
            "total = 0\nfor i in range(n):\n    total += a[i] * b[i]\nif total == 0:\n    "
            'print("Yes")\nelse:\n    print("No")',
            "plus = 0\nminus = 0\nfor i in range(n):\n    v = a[i] * b[i]\n    if v > 0:\n      "
            '  plus += v\n    else:\n        minus -= v\nprint("Yes" if plus == minus else "No")',
        ),
        only_python=('print("No" if sum(x * y for x, y in zip(a, b)) else "Yes")',),
        only_cpp=(
            'cout << (inner_product(a.begin(), a.end(), b.begin(), 0LL) == 0 ? "Yes" : "No") << '
            "endl;",
        ),
        titles=("Inner Product", "Right Angle"),
        stories=(
            "You are given sequences a and b of n integers each. Decide whether a_1 b_1 + a_2 "
            "b_2 + ... + a_n b_n is 0. Print Yes or No.",
            "@A trades n kinds of @T. Of kind i, a_i pieces come in (go out, if a_i is "
            "negative) at a price of b_i yen each, and prices can be negative too. Print Yes if "
            "the sum of all a_i times b_i is exactly 0, and No otherwise.",
        ),
        output=("Print Yes or No.", "Print the answer."),
        adjust=lambda rng, _, values: (
            values
            | {
                "a": [*values["a"][:-2], values["b"][-1], -values["b"][-2]],
                "b": [0] * (values["n"] - 2) + values["b"][-2:],
            }
            if rng.random() < 0.5 and values["n"] > 1
            else values
        ),
        wrong={
            "sums equal": 'total = 0\nfor i in range(n):\n    total += a[i] - b[i]\nprint("Yes" '
            'if total == 0 else "No")',
            "positive": 'total = 0\nfor i in range(n):\n    total += a[i] * b[i]\nprint("Yes" '
            'if total >= 0 else "No")',
        },
        rating=900,
        tags=("math", "implementation"),
    ),
    Task(
        id="p03102",
        relative="largest-row-sum",
        schema=(line(Int("n", 1, 20), Int("m", 1, 20)), line(Matrix("a", "n", "m", 0, 100))),
        python=(
            "best = 0\nfor i in range(n):\n    total = 0\n    for j in range(m):\n        total "
            "+= a[i][j]\n    best = max(best, total)\nprint(best)",
            "answer = -1\ni = 0\nwhile i < n:\n    s = 0\n    for x in a[i]:\n        s += x\n  "
            "  if s > answer:\n        answer = s\n    i += 1\nprint(answer)",
        ),
        only_python=("print(max(sum(row) for row in a))", "print(max(map(sum, a)))"),
        only_cpp=(
            "int best = 0;\nfor (auto &row : a) best = max(best, accumulate(row.begin(), "
            "row.end(), 0));\ncout << best << endl;",
        ),
        titles=("Best of All", "The Largest Row"),
        stories=(
            "n players take part in a tournament of m rounds. Player i scores a_ij points in "
            "round j. How many points does the best player have in total?",
            "Given a table of n rows with m integers each, find the largest sum of the numbers "
            "of one row.",
        ),
        output=("Print the maximum.", "Print the largest sum."),
        wrong={
            "columns": "best = 0\nfor j in range(m):\n    total = 0\n    for i in range(n):\n   "
            "     total += a[i][j]\n    best = max(best, total)\nprint(best)",
            "not reset": "best = 0\ntotal = 0\nfor i in range(n):\n    for j in range(m):\n     "
            "   total += a[i][j]\n    best = max(best, total)\nprint(best)",
        },
        rating=900,
    ),
    Task(
        id="p03129",
        schema=(line(Int("n", 1, 100), Int("k", 1, 100)),),
        python=(
            'if (n + 1) // 2 >= k:\n    print("YES")\nelse:\n    print("NO")',
            'count = 0\nfor i in range(1, n + 1, 2):\n    count += 1\nprint("YES" if count >= k '
            'else "NO")',
        ),
        only_python=(
            'print("YES" if 2 * k - 1 <= n else "NO")',
            'print("YES" if len(range(0, n, 2)) >= k else "NO")',
        ),
        only_cpp=(
            'cout << (2 * k - 1 <= n ? "YES" : "NO") << endl;',
            'puts((n + 1) / 2 >= k ? "YES" : "NO");',
        ),
        titles=("No Neighbours", "Seats Apart"),
        stories=(
            "n chairs stand in a line. k guests want to sit down on them so that no two guests "
            "are direct neighbours. Print YES if they can, and NO if they cannot.",
            "Is there a set of k numbers taken from 1, 2, ..., n in which no two numbers are "
            "consecutive? Answer YES or NO.",
        ),
        output=("Print YES or NO.", "Print the answer in capital letters."),
        adjust=_gaps,
        wrong={
            "rounded down": 'print("YES" if n // 2 >= k else "NO")',
            "no gap": 'print("YES" if n >= k else "NO")',
        },
        tags=("math", "greedy"),
    ),
    Task(
        id="p03129",
        relative="gap-of-d",
        schema=(line(Int("n", 1, 10**9), Int("d", 1, 10**9)),),
        python=(
            "print((n - 1) // d + 1)",
            "count = n // d\nif n % d > 0:\n    count += 1\nprint(count)",
        ),
        only_python=("print(len(range(1, n + 1, d)))", "print(-(-n // d))"),
        only_cpp=("cout << (n - 1) / d + 1 << endl;",),
        titles=("Trees with Distance", "Far Enough Apart"),
        stories=(
            "At most how many different integers from 1 to n can you choose so that any two of "
            "them differ by d or more?",
            "Along a road there are n places in a row, each 1 metre from the next. Trees must "
            "have a distance of at least d metres from each other. Print the maximum number of "
            "trees that can be planted at these places.",
        ),
        output=("Print the maximum number.", "Print one integer."),
        wrong={"down": "print(n // d)", "plus one": "print(n // d + 1)"},
        tags=("math", "greedy"),
    ),
    Task(
        id="p03129",
        relative="between-people-empty",
        schema=(line(Word("s", 1, 100, alphabet=".#")),),
        python=(
            'ok = True\nfor i in range(1, len(s)):\n    c = s[i]\n    if c == "#" and s[i] == '
            's[i - 1]:\n        ok = False\nif ok:\n    print("Yes")\nelse:\n    print("No")',
            "pairs = 0\nfor i in range(len(s) - 1):\n    c = s[i]\n    d = s[i + 1]\n    if c "
            '== "#" and d == "#":\n        pairs += 1\nprint("Yes" if pairs == 0 else "No")',
        ),
        only_python=(
            'print("No" if "##" in s else "Yes")',
            'print("Yes" if s.count("##") == 0 else "No")',
        ),
        only_cpp=('cout << (s.find("##") == string::npos ? "Yes" : "No") << endl;',),
        titles=("Empty Chairs", "Distance"),
        stories=(
            "A string s describes a row of chairs: # is a taken chair and . is a free one. "
            "Print Yes if no two taken chairs are next to each other, and No otherwise.",
            "s consists of the characters # and '.'. Does it have no two adjacent #? Print Yes "
            "or No.",
        ),
        output=("Print Yes or No.", "Print the answer."),
        adjust=lambda rng, _, values: (
            {"s": values["s"].replace("##", "#.").replace("##", ".#")}
            if rng.random() < 0.6
            else values
        ),
        wrong={
            "free chairs": "ok = True\nfor i in range(1, len(s)):\n    if s[i] == s[i - 1]:\n   "
            '     ok = False\nprint("Yes" if ok else "No")',
            "half": 'count = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c == "#":\n       '
            ' count += 1\nprint("Yes" if count <= (len(s) + 1) // 2 else "No")',
        },
        tags=("strings",),
    ),
)
