"""Tasks p04043 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _haiku(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.7:
        a, b, c = rng.choice(((5, 7, 5), (5, 5, 7), (7, 5, 5), (7, 7, 5), (5, 7, 7), (5, 5, 5)))
        return {"a": a, "b": b, "c": c}
    return values


TASKS = (
    Task(
        id="p04043",
        schema=(line(Int("a", 1, 10), Int("b", 1, 10), Int("c", 1, 10)),),
        python=(
            (
                "v = [a, b, c]\nv.sort()\n"
                'if v[0] == 5 and v[1] == 5 and v[2] == 7:\n    print("YES")\n'
                'else:\n    print("NO")'
            ),
            ('if a * b * c == 175 and a + b + c == 17:\n    print("YES")\nelse:\n    print("NO")'),
        ),
        only_python=('print("YES" if sorted([a, b, c]) == [5, 5, 7] else "NO")',),
        only_cpp=(
            (
                "multiset<int> t = {a, b, c};\n"
                'cout << (t == multiset<int>{5, 5, 7} ? "YES" : "NO") << endl;'
            ),
        ),
        titles=(
            "Five, Seven, Five",
            "Poem Lines",
        ),
        output=(
            "Print YES or NO.",
            "Print the answer in capital letters.",
        ),
        stories=(
            (
                "@A has three lines of a, b and c syllables. Can they be put into an order in "
                "which the first line has 5, the second 7 and the third 5 syllables?"
            ),
            (
                "Three numbers are given. Say YES when two of them are 5 and the remaining one is "
                "7, and NO in every other case."
            ),
        ),
        wrong={
            "given order": (
                'if a == 5 and b == 7 and c == 5:\n    print("YES")\nelse:\n    print("NO")'
            ),
            "sum only": 'if a + b + c == 17:\n    print("YES")\nelse:\n    print("NO")',
        },
        adjust=_haiku,
        tags=("implementation",),
    ),
    Task(
        id="p04043",
        relative="exactly-two-equal",
        schema=(line(Int("a", 1, 10), Int("b", 1, 10), Int("c", 1, 10)),),
        python=(
            (
                "if a == b and b != c or a == c and b != c or b == c and a != b:\n"
                '    print("YES")\nelse:\n    print("NO")'
            ),
            (
                "k = 0\nif a == b:\n    k += 1\nif b == c:\n    k += 1\n"
                'if a == c:\n    k += 1\nif k == 1:\n    print("YES")\nelse:\n'
                '    print("NO")'
            ),
        ),
        only_python=('print("YES" if len({a, b, c}) == 2 else "NO")',),
        titles=(
            "A Pair",
            "Two of a Kind",
        ),
        output=(
            "Print YES or NO.",
            "Print the answer.",
        ),
        stories=(
            (
                "Among three cards with the numbers a, b and c, are there exactly two with the "
                "same number (the third one being different)?"
            ),
            (
                "Print YES if the number of different values among a, b and c is exactly two. "
                "Otherwise, print NO."
            ),
        ),
        wrong={
            "three equal": (
                'if a == b or b == c or a == c:\n    print("YES")\nelse:\n    print("NO")'
            ),
        },
        adjust=_haiku,
        tags=("implementation",),
    ),
    Task(
        id="p04043",
        relative="count-fives",
        schema=(line(Int("a", 1, 10), Int("b", 1, 10), Int("c", 1, 10)),),
        python=(
            ("ans = 0\nv = [a, b, c]\nfor x in v:\n    if x == 5:\n        ans += 1\nprint(ans)"),
            (
                "ans = 0\nif a == 5:\n    ans += 1\nif b == 5:\n    ans += 1\n"
                "if c == 5:\n    ans += 1\nprint(ans)"
            ),
        ),
        only_python=("print([a, b, c].count(5))",),
        only_cpp=("cout << (a == 5) + (b == 5) + (c == 5) << endl;",),
        titles=(
            "Fives",
            "How Many Fives",
        ),
        output=(
            "Print the count.",
            "Print a number from 0 to 3.",
        ),
        stories=(
            "Three dice with ten faces show a, b and c. How many of them show a 5?",
            "Count how often the number 5 occurs among the integers a, b and c.",
        ),
        wrong={
            "at most one": ("if a == 5 or b == 5 or c == 5:\n    print(1)\nelse:\n    print(0)"),
        },
        adjust=_haiku,
        tags=("counting",),
    ),
)
