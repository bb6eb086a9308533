"""Tasks p03544 and their relatives."""

from __future__ import annotations

from problems.curriculum._schema import Int, line
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p03544",
        schema=(line(Int("n", 1, 86)),),
        python=(
            "a = 2\nb = 1\nfor i in range(n):\n    a, b = b, a + b\nprint(a)",
            "l = [2, 1]\nfor i in range(2, n + 1):\n    l.append(l[i - 1] + l[i - 2])\nprint(l[n])",
            "print(lucas(n))",
        ),
        only_python=(
            "lucas = [2, 1]\nwhile len(lucas) <= n:\n"
            "    lucas += [lucas[-1] + lucas[-2]]\nprint(lucas[n])",
        ),
        only_cpp=(
            "long long l[90] = {2, 1};\n"
            "for (int i = 2; i <= n; i++) l[i] = l[i - 1] + l[i - 2];\n"
            "cout << l[n] << endl;",
        ),
        top=(
            "def lucas(k):\n    x = 2\n    y = 1\n    while k > 0:\n        z = x + y\n"
            "        x = y\n        y = z\n        k -= 1\n    return x"
        ),
        titles=(
            "Lucas Numbers",
            "Two, One, Three",
        ),
        stories=(
            "A sequence starts with L_0 = 2 and L_1 = 1. From then on, each term is the "
            "sum of the two terms just before it. Print L_n.",
            "@A saves money: 2 coins in month 0, 1 coin in month 1, and in every later "
            "month as many coins as in the last two months together. How many coins does "
            "@A save in month n?",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "one early": ("a = 2\nb = 1\nfor i in range(n - 1):\n    a, b = b, a + b\nprint(a)"),
            "one and two": ("a = 1\nb = 2\nfor i in range(n):\n    a, b = b, a + b\nprint(a)"),
        },
        wide=True,
        rating=900,
        tags=("dp",),
    ),
    Task(
        id="p03544",
        relative="sum-of-three",
        schema=(line(Int("n", 0, 60)),),
        python=(
            "t = [0, 1, 1]\nfor i in range(3, n + 1):\n"
            "    t.append(t[i - 1] + t[i - 2] + t[i - 3])\nprint(t[n])",
            "a = 0\nb = 1\nc = 1\nfor i in range(n):\n    d = a + b + c\n    a = b\n"
            "    b = c\n    c = d\nprint(a)",
        ),
        only_python=(
            "a, b, c = 0, 1, 1\nfor _ in range(n):\n    a, b, c = b, c, a + b + c\nprint(a)",
        ),
        only_cpp=(
            "vector<long long> t = {0, 1, 1};\nwhile ((int)t.size() <= n) {\n"
            "    int k = t.size();\n    t.push_back(t[k - 1] + t[k - 2] + t[k - 3]);\n}\n"
            "cout << t[n] << endl;",
        ),
        titles=(
            "Sum of Three",
            "Longer Memory",
        ),
        stories=(
            "Let T_0 = 0, T_1 = 1 and T_2 = 1. For i ≥ 3, T_i is the sum of T_{i-1}, "
            "T_{i-2} and T_{i-3}. Find T_n.",
            "In a garden, the number of flowers was 0 on day 0 and 1 on the days 1 and 2. "
            "Since then there are each day as many flowers as on the three days before it "
            "altogether. How many flowers are there on day n?",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "only two": (
                "t = [0, 1, 1]\nfor i in range(3, n + 1):\n    t.append(t[i - 1] + t[i - 2])\n"
                "print(t[n])"
            ),
        },
        wide=True,
        rating=900,
        tags=("dp",),
    ),
    Task(
        id="p03544",
        relative="last-digit",
        schema=(line(Int("a", 0, 9), Int("b", 0, 9), Int("n", 0, 1000)),),
        python=(
            "x = a\ny = b\nfor i in range(n):\n    x, y = y, (x + y) % 10\nprint(x)",
            "d = [a, b]\nfor i in range(2, n + 1):\n"
            "    d.append((d[i - 1] + d[i - 2]) % 10)\nprint(d[n])",
        ),
        only_python=("for _ in range(n):\n    a, b = b, (a + b) % 10\nprint(a)",),
        only_cpp=(
            "while (n--) {\n    int c = (a + b) % 10;\n    a = b;\n    b = c;\n}\n"
            "cout << a << endl;",
        ),
        titles=(
            "Last Digits",
            "Endless Digits",
        ),
        stories=(
            "@A writes down digits. The first two are a and b; they have the numbers 0 "
            "and 1. Each next digit is the last digit of the sum of the two digits before "
            "it. Which digit has the number n?",
            "Let x_0 = a, x_1 = b, and let x_i be the remainder of x_{i-1} + x_{i-2} "
            "divided by 10 for i ≥ 2. Print x_n.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "one late": ("x = a\ny = b\nfor i in range(n):\n    x, y = y, (x + y) % 10\nprint(y)"),
        },
        rating=900,
        tags=("math",),
    ),
)
