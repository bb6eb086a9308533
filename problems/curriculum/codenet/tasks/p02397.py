"""Tasks p02397 to p02399 and their relatives."""

from __future__ import annotations

from problems._types import Checker
from problems.curriculum._schema import Int, Rows, line
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p02397",
        relative="larger-first",
        schema=(line(Int("x", 0, 10000), Int("y", 0, 10000)),),
        python=(
            "if x >= y:\n    print(x, y)\nelse:\n    print(y, x)",
            "print(max(x, y), min(x, y))",
        ),
        only_python=(
            "print(*sorted([x, y], reverse=True))",
            "if x < y:\n    x, y = y, x\nprint(x, y)",
        ),
        only_cpp=(
            'if (x < y) swap(x, y);\ncout << x << " " << y << endl;',
            "cout << max(x, y) << ' ' << min(x, y) << endl;",
        ),
        titles=(
            "The Larger One First",
            "Two Scores",
        ),
        stories=(
            "Two teams scored x and y points. Print both scores on one line, the higher one first.",
            "You are given integers x and y. Print them in descending order, with a space "
            "between them.",
        ),
        output=(
            "Print two integers, separated by a space.",
            "Print the larger and then the smaller number.",
        ),
        wrong={
            "as given": "print(x, y)",
            "ascending": "print(min(x, y), max(x, y))",
        },
        tags=("implementation",),
    ),
    Task(
        id="p02397",
        relative="n-pairs",
        schema=(
            line(Int("n", 1, 1000)),
            line(Rows("pairs", "n", ("x", "y"), ((0, 10000), (0, 10000)))),
        ),
        python=(
            "for x, y in pairs:\n    if x > y:\n        print(y, x)\n    else:\n"
            "        print(x, y)",
            "for x, y in pairs:\n    low = min(x, y)\n    print(low, x + y - low)",
        ),
        only_python=(
            "for p in pairs:\n    print(*sorted(p))",
            'print("\\n".join(f"{min(p)} {max(p)}" for p in pairs))',
        ),
        only_cpp=(
            'for (auto [x, y] : pairs) cout << min(x, y) << " " << max(x, y) << "\\n";',
            "for (auto &p : pairs) {\n"
            "    if (p.first > p.second) swap(p.first, p.second);\n"
            '    cout << p.first << " " << p.second << endl;\n}',
        ),
        titles=(
            "Tidy Pairs",
            "From and To",
        ),
        stories=(
            "n pairs of integers (x_i, y_i) are given. For each pair, in the given order, "
            "print its smaller number and then its larger number on a line.",
            "Each of n sections of a road was reported by its two ends x_i and y_i, in "
            "either direction. Rewrite the reports so that the smaller end always comes "
            "first; do not change the order of the sections.",
        ),
        output=(
            "Print n lines with two integers each.",
            "For each pair, print a line with two integers, separated by a space.",
        ),
        wrong={
            "as given": "for x, y in pairs:\n    print(x, y)",
            "first pair only": (
                "done = 0\nfor x, y in pairs:\n    if done == 0 and x > y:\n"
                "        print(y, x)\n    else:\n        print(x, y)\n    done = 1"
            ),
        },
        tags=("implementation",),
    ),
    Task(
        id="p02399",
        schema=(line(Int("a", 1, 10**9, wide=True), Int("b", 1, 10**9, wide=True)),),
        python=(
            "d = a // b\nr = a % b\nf = r * 1000000 // b\n"
            'print(str(d) + " " + str(r) + " " + str(d) + "." + str(1000000 + f)[1:])',
            "micro = a * 1000000 // b\npart = str(1000000 + micro % 1000000)\n"
            'print(a // b, a % b, str(micro // 1000000) + "." + part[1:])',
        ),
        only_python=(
            'print(a // b, a % b, f"{a / b:.5f}")',
            'd, r = divmod(a, b)\nprint("%d %d %.6f" % (d, r, a / b))',
        ),
        only_cpp=(
            'printf("%d %d %.6f\\n", (int)(a / b), (int)(a % b), (double)a / b);',
            'cout << a / b << " " << a % b << " " << fixed << setprecision(6) << 1.0 * a / '
            "b << endl;",
        ),
        titles=(
            "Three Divisions",
            "Quotients",
        ),
        stories=(
            "Divide a by b. Print three numbers on one line: the quotient rounded down to "
            "an integer, the remainder, and the exact quotient as a decimal number, with "
            "an error of at most 0.00001.",
            "@A has a liters of juice and bottles of b liters. How many bottles can be "
            "filled completely, how many liters remain then, and what is a / b as a real "
            "number (an absolute error up to 10^-5 is fine)? Print the three answers, "
            "separated by spaces.",
        ),
        output=(
            "Print two integers and a decimal number.",
            "Print the three numbers in this order on one line.",
        ),
        wrong={
            "integer only": "print(a // b, a % b, a // b)",
            "order": "print(a % b, a // b, a // b)",
        },
        checker=Checker(float_absolute=1e-5),
        wide=True,
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p02399",
        relative="div-mod",
        schema=(line(Int("a", 0, 10**9), Int("b", 1, 10**9)),),
        python=(
            "print(a // b, a % b)",
            "q = a // b\nr = a - q * b\nprint(q, r)",
        ),
        only_python=(
            "print(*divmod(a, b))",
            'q, r = divmod(a, b)\nprint(f"{q} {r}")',
        ),
        only_cpp=('cout << a / b << " " << a % b << endl;',),
        titles=(
            "Quotient and Remainder",
            "Full Boxes",
        ),
        stories=(
            "There are a apples, and b apples fill a box. @A fills as many boxes as "
            "possible. Print the number of full boxes and the number of apples that are "
            "left, separated by a space.",
            "Given integers a and b, print the quotient (rounded down) and the remainder "
            "of the division of a by b.",
        ),
        output=(
            "Print two integers on one line.",
            "Print the two numbers, separated by a space.",
        ),
        wrong={
            "order": "print(a % b, a // b)",
            "rounded up": "print((a + b - 1) // b, a % b)",
        },
        adjust=lambda rng, _, values: (
            {**values, "b": rng.randint(1, max(1, values["a"]))} if rng.random() < 0.6 else values
        ),
        tags=("math",),
    ),
    Task(
        id="p02399",
        relative="half",
        schema=(line(Int("a", 0, 10**6), Int("b", 0, 10**6)),),
        python=(
            's = a + b\nif s % 2 == 0:\n    print(str(s // 2) + ".0")\nelse:\n'
            '    print(str(s // 2) + ".5")',
            't = (a + b) * 5\nprint(str(t // 10) + "." + str(t % 10))',
        ),
        only_python=(
            "print((a + b) / 2)",
            'print(f"{(a + b) / 2:.1f}")',
        ),
        only_cpp=(
            'printf("%.1f\\n", (a + b) / 2.0);',
            "cout << fixed << setprecision(1) << (a + b) / 2.0 << endl;",
        ),
        titles=(
            "The Middle",
            "Mean of Two",
        ),
        stories=(
            "Print the mean of the integers a and b with exactly one digit after the "
            "decimal point, such as 2.5 or 4.0.",
            "Two friends walk towards each other from the positions a and b of a straight "
            "road, at the same speed. Where do they meet? Print the position with one "
            "decimal digit, which is 0 or 5.",
        ),
        output=(
            "Print a number with one digit after the point.",
            "Print the answer with one decimal digit.",
        ),
        wrong={
            "rounded down": 'print(str((a + b) // 2) + ".0")',
            "difference": (
                's = abs(a - b)\nif s % 2 == 0:\n    print(str(s // 2) + ".0")\nelse:\n'
                '    print(str(s // 2) + ".5")'
            ),
        },
        tags=("math",),
    ),
)
