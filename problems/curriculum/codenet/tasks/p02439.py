"""Tasks p02439 and its relatives."""

from __future__ import annotations

from problems.curriculum._schema import Int, line
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p02439",
        schema=(
            line(Int("a", -(10**9), 10**9), Int("b", -(10**9), 10**9), Int("c", -(10**9), 10**9)),
        ),
        python=(
            "print(min(a, b, c), max(a, b, c))",
            "low = a\nhigh = a\nif b < low:\n    low = b\nif b > high:\n"
            "    high = b\nif c < low:\n    low = c\nif c > high:\n    high = c\n"
            "print(low, high)",
        ),
        only_python=(
            "d = sorted([a, b, c])\nprint(d[0], d[-1])",
            "x, _, y = sorted((a, b, c))\nprint(x, y)",
        ),
        only_cpp=(
            "cout << min({a, b, c}) << ' ' << max({a, b, c}) << endl;",
            'auto p = minmax({a, b, c});\ncout << p.first << " " << p.second << endl;',
        ),
        titles=(
            "Coldest and Warmest",
            "Both Ends of Three",
        ),
        stories=(
            "A thermometer showed a, b and c degrees on three days. Print the "
            "lowest of these temperatures and then the highest.",
            "Of three given integers, output first the one that is not greater "
            "than the other two, and then the one that is not less than the other "
            "two.",
        ),
        output=(
            "Print two integers separated by a space.",
            "Print both in one line, the smaller one first.",
        ),
        wrong={
            "swapped": "print(max(a, b, c), min(a, b, c))",
            "first two": "print(min(a, b), max(a, b))",
            "zero": "print(min(a, b, c), max(a, b, c, 0))",
        },
    ),
    Task(
        id="p02439",
        relative="middle-of-three",
        schema=(
            line(Int("a", -(10**9), 10**9), Int("b", -(10**9), 10**9), Int("c", -(10**9), 10**9)),
        ),
        python=(
            "print(a + b + c - min(a, b, c) - max(a, b, c))",
            "if b <= a and a <= c or c <= a and a <= b:\n    print(a)\n"
            "elif a <= b and b <= c or c <= b and b <= a:\n    print(b)\nelse:\n"
            "    print(c)",
        ),
        only_python=(
            "print(sorted([a, b, c])[1])",
            "print(max(min(a, b), min(max(a, b), c)))",
        ),
        only_cpp=(
            "vector<long long> d = {a, b, c};\nsort(d.begin(), d.end());\ncout << d[1] << endl;",
        ),
        titles=(
            "The Median of Three",
            "Neither First nor Last",
        ),
        stories=(
            "Sort the integers a, b and c in ascending order. Which one is at the second place?",
            "Three friends threw dice and have a, b and c points. Nobody wants to "
            "be the best or the worst. How many points has the one in the middle "
            "when they are ordered by points?",
        ),
        output=(
            "Print the middle value.",
            "Print one integer.",
        ),
        wrong={
            "second given": "print(b)",
            "largest": "print(max(a, b, c))",
        },
        wide=True,
    ),
    Task(
        id="p02439",
        relative="pair-sums",
        schema=(
            line(Int("a", -(10**8), 10**8), Int("b", -(10**8), 10**8), Int("c", -(10**8), 10**8)),
        ),
        python=(
            "print(min(a + b, a + c, b + c), max(a + b, a + c, b + c))",
            "total = a + b + c\nprint(total - max(a, b, c), total - min(a, b, c))",
        ),
        only_python=("x, y, z = sorted((a, b, c))\nprint(x + y, y + z)",),
        only_cpp=(
            "int v[3] = {a, b, c};\nsort(v, v + 3);\n"
            "cout << v[0] + v[1] << ' ' << v[1] + v[2] << endl;",
        ),
        titles=(
            "Sums of Two",
            "Two of Three Cards",
        ),
        stories=(
            "@A holds three cards with the numbers a, b and c and shows two of "
            "them. What are the smallest and the largest possible sum of the two "
            "numbers shown?",
            "You are given three integers a, b and c. Print the least and the "
            "greatest of the sums a+b, a+c and b+c.",
        ),
        output=(
            "Print two integers: the smallest and the largest sum.",
            "Print the two sums, separated by a space.",
        ),
        wrong={
            "single": "print(min(a, b, c), max(a, b, c))",
            "all three": "print(min(a + b, a + c), max(a + b, a + c))",
        },
    ),
)
