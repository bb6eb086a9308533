"""Tasks p03146, p03162 and their relatives."""

from __future__ import annotations

from problems.curriculum._schema import (
    Int,
    Ints,
    Rows,
    line,
)
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p03146",
        schema=(line(Int("s", 1, 100)),),
        python=(
            "seen = {s}\nm = 1\nwhile True:\n    if s % 2 == 0:\n        s //= 2\n    else:\n   "
            "     s = 3 * s + 1\n    m += 1\n    if s in seen:\n        break\n    "
            "seen.add(s)\nprint(m)",
            "m = 1\nx = s\nif s == 1 or s == 2:\n    print(4)\nelse:\n    while x != 4:\n       "
            " if x % 2 == 0:\n            x //= 2\n        else:\n            x = 3 * x + 1\n   "
            "     m += 1\n    print(m + 3)",
        ),
        only_python=(
            "a = [s]\nwhile len(set(a)) == len(a):\n    x = a[-1]\n    a.append(3 * x + 1 if x "
            "% 2 else x // 2)\nprint(len(a))",
            "used = set()\nm = 1\nwhile s not in used:\n    used.add(s)\n    s = s // 2 if s % "
            "2 == 0 else 3 * s + 1\n    m += 1\nprint(m)",
        ),
        only_cpp=(
            "set<int> st;\nint m = 1;\nwhile (!st.count(s)) {\n    st.insert(s);\n    s = s % 2 "
            "? 3 * s + 1 : s / 2;\n    m++;\n}\ncout << m << endl;",
        ),
        titles=("Half or Three Times", "Seen Before"),
        stories=(
            "@A writes down the number s and then continues: after an even number comes its "
            "half, after an odd number x comes 3x + 1. @A stops when the number just written "
            "had been written before. How many numbers has @A written, including the repeated one?",
            "Start with x = s. In each step an even x is halved, and an odd x becomes 3x + 1. "
            "Consider the list of all values of x, beginning with s. Print the smallest "
            "position (from 1) of an element of this list that is equal to an earlier element.",
        ),
        output=("Print the answer.", "Print one integer."),
        wrong={
            "until one": "m = 1\nwhile s != 1:\n    if s % 2 == 0:\n        s //= 2\n    "
            "else:\n        s = 3 * s + 1\n    m += 1\nprint(m)",
            "one less": "m = 1\nif s == 1 or s == 2:\n    print(3)\nelse:\n    while s != 4:\n  "
            "      if s % 2 == 0:\n            s //= 2\n        else:\n            s = 3 * s + "
            "1\n        m += 1\n    print(m + 2)",
        },
        rating=900,
        tags=("simulation", "data structures"),
    ),
    Task(
        id="p03146",
        relative="steps-to-one",
        schema=(line(Int("n", 1, 10**9)),),
        python=(
            "count = 0\nwhile n > 1:\n    if n % 3 == 0:\n        n //= 3\n    else:\n        n "
            "-= 1\n    count += 1\nprint(count)",
            "count = 0\nx = n\nwhile x != 1:\n    if x % 3 != 0:\n        x -= 1\n    else:\n   "
            "     x = x // 3\n    count += 1\nprint(count)",
        ),
        only_python=(
            "k = 0\nwhile n != 1:\n    n = n - 1 if n % 3 else n // 3\n    k += 1\nprint(k)",
        ),
        only_cpp=("int k = 0;\nfor (; n > 1; k++) n = n % 3 ? n - 1 : n / 3;\ncout << k << endl;",),
        titles=("Down to One", "Divide or Step Back"),
        stories=(
            "Repeat the following until n is 1: if n is divisible by 3, divide it by 3; if not, "
            "subtract 1 from it. How many times is this done?",
            "@A has n @T. While there is more than one, @A keeps just a third of them if their "
            "number is a multiple of three, and gives one away otherwise. After how many such "
            "steps does @A have a single one?",
        ),
        output=("Print the number of steps.", "Print the count."),
        wrong={
            "other divisor": "count = 0\nwhile n > 1:\n    if n % 2 == 0:\n        n //= 2\n    "
            "else:\n        n -= 1\n    count += 1\nprint(count)",
            "down to zero": "count = 0\nwhile n > 0:\n    if n % 3 == 0:\n        n //= 3\n    "
            "else:\n        n -= 1\n    count += 1\nprint(count)",
        },
        tags=("simulation",),
    ),
    Task(
        id="p03146",
        relative="kth-term",
        schema=(line(Int("a", 1, 1000), Int("k", 1, 100)),),
        python=(
            "x = a\nfor i in range(k - 1):\n    if x % 5 == 0:\n        x = x // 5\n    else:\n "
            "       x = x + 2\nprint(x)",
            "i = 1\nwhile i < k:\n    if a % 5 != 0:\n        a += 2\n    else:\n        a //= "
            "5\n    i += 1\nprint(a)",
        ),
        only_python=("for _ in range(k - 1):\n    a = a + 2 if a % 5 else a // 5\nprint(a)",),
        only_cpp=("while (--k) a = a % 5 ? a + 2 : a / 5;\ncout << a << endl;",),
        titles=("Follow the Rule", "The k-th Term"),
        stories=(
            "A sequence starts with a. The term after a multiple of 5 is this multiple divided "
            "by 5; the term after any other number is that number plus 2. Find the k-th term, "
            "where a itself is the first.",
            "@A says the number a, and then k - 1 more numbers. After x, @A says x / 5 if x is "
            "divisible by 5, and x + 2 if not. Which number does @A say last?",
        ),
        output=("Print the k-th term.", "Print one integer."),
        wrong={
            "one more": "x = a\nfor i in range(k):\n    if x % 5 == 0:\n        x = x // 5\n    "
            "else:\n        x = x + 2\nprint(x)",
            "no division": "print(a + 2 * (k - 1))",
        },
        tags=("simulation",),
    ),
    Task(
        id="p03162",
        schema=(
            line(Int("n", 1, 100000)),
            line(Rows("days", "n", ("a", "b", "c"), ((1, 10000), (1, 10000), (1, 10000)))),
        ),
        python=(
            "x = 0\ny = 0\nz = 0\nfor a, b, c in days:\n    p = max(y, z) + a\n    q = max(x, "
            "z) + b\n    r = max(x, y) + c\n    x = p\n    y = q\n    z = r\nprint(max(x, y, z))",
            "x = [0] * n\ny = [0] * n\nz = [0] * n\nfor i in range(n):\n    a, b, c = days[i]\n "
            "   x[i] = a\n    y[i] = b\n    z[i] = c\n    if i > 0:\n        x[i] += max(y[i - "
            "1], z[i - 1])\n        y[i] += max(x[i - 1], z[i - 1])\n        z[i] += max(x[i - "
            "1], y[i - 1])\nprint(max(x[n - 1], y[n - 1], z[n - 1]))",
        ),
        only_python=(
            "dp = [0, 0, 0]\nfor day in days:\n    dp = [day[j] + max(dp[k] for k in range(3) "
            "if k != j) for j in range(3)]\nprint(max(dp))",
            "x = y = z = 0\nfor a, b, c in days:\n    x, y, z = a + max(y, z), b + max(x, z), c "
            "+ max(x, y)\nprint(max(x, y, z))",
        ),
        only_cpp=(
            "vector<array<int, 3>> dp(n + 1);\nfor (int i = 0; i < n; i++) {\n    for (int j = "
            "0; j < 3; j++) {\n        dp[i + 1][j] = days[i][j] + max(dp[i][(j + 1) % 3], "
            "dp[i][(j + 2) % 3]);\n    }\n}\ncout << *max_element(dp[n].begin(), dp[n].end()) "
            "<< endl;",
        ),
        titles=("Holiday Plans", "Never Twice in a Row"),
        stories=(
            "On each of n days @A plays one of three games. On day i the first game gives a_i "
            "points, the second one b_i points and the third one c_i points. The game of a day "
            "must differ from the game of the day before. What is the greatest total of points?",
            "From each of n rows with three numbers a_i, b_i, c_i choose exactly one number, "
            "but never from the same column in two successive rows. Maximize the sum of the "
            "chosen numbers.",
        ),
        output=("Print the maximum total.", "Print the largest sum."),
        wrong={
            "best of each day": "total = 0\nfor a, b, c in days:\n    total += max(a, max(b, "
            "c))\nprint(total)",
            "constant column": "x = 0\ny = 0\nz = 0\nfor a, b, c in days:\n    x += a\n    y += "
            "b\n    z += c\nprint(max(x, y, z))",
        },
        rating=1000,
        tags=("dp",),
    ),
    Task(
        id="p03162",
        relative="no-two-adjacent",
        schema=(line(Int("n", 1, 100000)), line(Ints("a", "n", 1, 10000))),
        python=(
            "take = 0\nskip = 0\nfor v in a:\n    best = skip + v\n    skip = max(skip, take)\n  "
            "  take = best\nprint(max(take, skip))",
            "dp = [0] * (n + 2)\nfor i in range(n):\n    dp[i + 2] = max(dp[i + 1], dp[i] + "
            "a[i])\nprint(dp[n + 1])",
        ),
        only_python=("x = y = 0\nfor v in a:\n    x, y = y, max(y, x + v)\nprint(y)",),
        only_cpp=(
            "int x = 0, y = 0;\nfor (int v : a) {\n    int z = max(y, x + v);\n    x = y;\n    "
            "y = z;\n}\ncout << y << endl;",
        ),
        titles=("Rest in Between", "Not Next to Each Other"),
        stories=(
            "@A can work on day i for a_i yen. @A never works on two days in a row. What is the "
            "most that @A can earn in n days?",
            "Choose some elements of a so that no two of them are adjacent. What is the maximum "
            "possible sum of the chosen elements?",
        ),
        output=("Print the maximum.", "Print the largest sum."),
        wrong={
            "even or odd": "even = 0\nodd = 0\nfor i in range(n):\n    if i % 2 == 0:\n        "
            "even += a[i]\n    else:\n        odd += a[i]\nprint(max(even, odd))",
            "all": "total = 0\nfor v in a:\n    total += v\nprint(total)",
        },
        rating=1000,
        tags=("dp",),
    ),
    Task(
        id="p03162",
        relative="jumps-of-one-or-two",
        schema=(line(Int("n", 1, 50)),),
        python=(
            "x = 1\ny = 1\nfor i in range(n - 1):\n    z = x + y\n    x = y\n    y = z\nprint(y)",
            "ways = [1] * (n + 1)\nfor i in range(2, n + 1):\n    ways[i] = ways[i - 1] + "
            "ways[i - 2]\nprint(ways[n])",
        ),
        only_python=("a, b = 1, 1\nfor _ in range(n):\n    a, b = b, a + b\nprint(a)",),
        only_cpp=(
            "vector<long long> w(n + 1, 1);\nfor (int i = 2; i <= n; i++) w[i] = w[i - 1] + w[i "
            "- 2];\ncout << w[n] << endl;",
        ),
        titles=("Staircase", "One or Two"),
        stories=(
            "@A climbs a staircase with n steps and goes up one or two steps at a time. In how "
            "many different ways can @A reach the top?",
            "How many sequences of the numbers 1 and 2 have the sum n? Sequences with the same "
            "numbers in another order are different.",
        ),
        output=("Print the number of ways.", "Print the count."),
        wrong={
            "doubling": "w = 1\nfor i in range(n - 1):\n    w *= 2\nprint(w)",
            "shifted": "x = 0\ny = 1\nfor i in range(n - 1):\n    z = x + y\n    x = y\n    y = "
            "z\nprint(y)",
        },
        wide=True,
        rating=900,
        tags=("dp", "counting"),
    ),
)
