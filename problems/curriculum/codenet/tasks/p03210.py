"""Tasks p03210 to p03238 and their relatives."""

from __future__ import annotations

from problems.curriculum._schema import Int, line
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p03210",
        schema=(line(Int("x", 1, 9)),),
        python=(
            'if x == 3 or x == 5 or x == 7:\n    print("YES")\nelse:\n    print("NO")',
            'if x % 2 == 1 and x != 1 and x != 9:\n    print("YES")\nelse:\n    print("NO")',
        ),
        only_python=(
            'print("YES" if x in (3, 5, 7) else "NO")',
            'print("YES" if str(x) in "357" else "NO")',
        ),
        only_cpp=(
            'cout << (x == 7 || x == 5 || x == 3 ? "YES" : "NO") << endl;',
            'switch (x) {\n    case 3: case 5: case 7: cout << "YES" << endl; break;\n'
            '    default: cout << "NO" << endl;\n}',
        ),
        titles=(
            "Three Ages",
            "Festival for Children",
        ),
        stories=(
            "A festival honours children who are three, five or seven years old. @A is x "
            "years old. Is it a festival for @A this year? Print YES or NO.",
            "Print YES if x is one of the numbers 3, 5 and 7. Print NO if x is any other number.",
        ),
        output=(
            'Print "YES" if x is 3, 5 or 7, and "NO" otherwise.',
            "Print YES or NO.",
        ),
        wrong={
            "all odd": 'if x % 2 == 1:\n    print("YES")\nelse:\n    print("NO")',
            "five forgotten": ('if x == 3 or x == 7:\n    print("YES")\nelse:\n    print("NO")'),
        },
        tags=("implementation",),
    ),
    Task(
        id="p03210",
        relative="long-month",
        schema=(line(Int("x", 1, 12)),),
        python=(
            'if x == 2 or x == 4 or x == 6 or x == 9 or x == 11:\n    print("NO")\nelse:\n'
            '    print("YES")',
            "days = [1, 0, 1, 0, 1, 0, 1, 1, 0, 1, 0, 1]\nif days[x - 1] == 1:\n"
            '    print("YES")\nelse:\n    print("NO")',
        ),
        only_python=('print("YES" if x in {1, 3, 5, 7, 8, 10, 12} else "NO")',),
        only_cpp=(
            "set<int> shorter = {2, 4, 6, 9, 11};\n"
            'cout << (shorter.count(x) ? "NO" : "YES") << endl;',
        ),
        titles=(
            "Long Months",
            "Thirty-One Days",
        ),
        stories=(
            "January is month 1 and December is month 12. Print YES if month x has 31 "
            "days, and NO if it has fewer.",
            "@A goes swimming on the 31st day of each month that has one. Does @A go "
            "swimming in the x-th month of the year? Print YES or NO. Recall that the "
            "months 2, 4, 6, 9 and 11 are the shorter ones.",
        ),
        output=(
            'Print "YES" if the month has 31 days, and "NO" otherwise.',
            "Print YES or NO.",
        ),
        wrong={
            "by turns": 'if x % 2 == 1:\n    print("YES")\nelse:\n    print("NO")',
        },
        tags=("implementation",),
    ),
    Task(
        id="p03210",
        relative="small-prime",
        schema=(line(Int("x", 1, 100)),),
        python=(
            "count = 0\nfor d in range(1, x + 1):\n    if x % d == 0:\n"
            '        count += 1\nif count == 2:\n    print("YES")\nelse:\n    print("NO")',
            "prime = x >= 2\nd = 2\nwhile d * d <= x:\n    if x % d == 0:\n"
            '        prime = False\n    d += 1\nif prime:\n    print("YES")\nelse:\n'
            '    print("NO")',
        ),
        only_python=('print("YES" if x > 1 and all(x % d for d in range(2, x)) else "NO")',),
        only_cpp=(
            "bool ok = x > 1;\nfor (int d = 2; d < x; d++) if (x % d == 0) ok = false;\n"
            'cout << (ok ? "YES" : "NO") << endl;',
        ),
        titles=(
            "Is It Prime",
            "Lucky Age",
        ),
        stories=(
            "@A celebrates a birthday with fireworks if the new age is a prime number. "
            "This time @A turns x. Print YES if there are fireworks and NO if there are "
            "none.",
            "A prime is an integer greater than 1 that is divisible only by 1 and by "
            "itself. Is x a prime? Print YES or NO.",
        ),
        output=(
            'Print "YES" if x is a prime, and "NO" otherwise.',
            "Print YES or NO.",
        ),
        wrong={
            "one is prime": (
                "prime = True\nfor d in range(2, x):\n    if x % d == 0:\n"
                '        prime = False\nif prime:\n    print("YES")\nelse:\n    print("NO")'
            ),
            "odd numbers": (
                'if x == 2 or (x > 1 and x % 2 == 1):\n    print("YES")\nelse:\n    print("NO")'
            ),
        },
        tags=("math",),
    ),
    Task(
        id="p03238",
        relative="hello-or-sum",
        schema=(line(Int("n", 1, 2), Int("a", 1, 9), Int("b", 1, 9)),),
        python=(
            'if n == 1:\n    print("Hello World")\nelse:\n    print(a + b)',
            'if n == 2:\n    print(a + b)\nif n == 1:\n    print("Hello World")',
        ),
        only_python=(
            'print("Hello World" if n == 1 else a + b)',
            'print(["Hello World", a + b][n - 1])',
        ),
        only_cpp=('if (n == 1) cout << "Hello World" << endl;\nelse cout << a + b << endl;',),
        titles=(
            "Two Exams",
            "Greeting or Sum",
        ),
        stories=(
            "Three integers n, a and b are given. If n is 1, print the words Hello World "
            "and forget about a and b. If n is 2, print the sum of a and b.",
            'A toy robot has a switch. In position 1 it says "Hello World", whatever else '
            "happens; in position 2 it adds the numbers on its two keys a and b and says "
            "the result. The switch is in position n. What does it say?",
        ),
        output=(
            "Print Hello World or the sum.",
            "Print what is asked for.",
        ),
        wrong={
            "always the sum": "print(a + b)",
            "the other way": ('if n == 2:\n    print("Hello World")\nelse:\n    print(a + b)'),
        },
        tags=("implementation",),
    ),
    Task(
        id="p03238",
        relative="three-operations",
        schema=(line(Int("n", 1, 3), Int("a", 1, 100), Int("b", 1, 100)),),
        python=(
            "if n == 1:\n    print(a + b)\nelif n == 2:\n    print(a - b)\nelse:\n    print(a * b)",
            "results = [a + b, a - b, a * b]\nprint(results[n - 1])",
        ),
        only_python=(
            "print(a + b if n == 1 else a - b if n == 2 else a * b)",
            "print({1: a + b, 2: a - b, 3: a * b}[n])",
        ),
        only_cpp=("cout << (n == 1 ? a + b : n == 2 ? a - b : a * b) << endl;",),
        titles=(
            "Three Keys",
            "Simple Calculator",
        ),
        stories=(
            "A calculator has three keys: key 1 adds, key 2 subtracts and key 3 "
            "multiplies. @A enters a, presses key n and enters b. Print the result; with "
            "key 2 it is a - b.",
            "You are given n, a and b. Print a + b when n is 1, a - b when n is 2, and a "
            "× b when n is 3.",
        ),
        output=(
            "Print one integer, which may be negative.",
            "Print the result.",
        ),
        wrong={
            "difference without sign": (
                "if n == 1:\n    print(a + b)\nelif n == 2:\n    print(abs(a - b))\nelse:\n"
                "    print(a * b)"
            ),
            "two and three swapped": (
                "if n == 1:\n    print(a + b)\nelif n == 3:\n    print(a - b)\nelse:\n"
                "    print(a * b)"
            ),
        },
        tags=("implementation",),
    ),
)
