"""Tasks p03067 to p03080 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, Word, line
from problems.curriculum.codenet._task import Task


def between(rng: Random, size: str, values: Values) -> Values:
    drawn = sorted(rng.sample(range(101), 3))
    if rng.random() < 0.5:
        drawn[1], drawn[2] = drawn[2], drawn[1]
    if rng.random() < 0.5:
        drawn[0], drawn[1] = drawn[1], drawn[0]
    if rng.random() < 0.4:
        rng.shuffle(drawn)
    return {**values, "a": drawn[0], "b": drawn[1], "c": drawn[2]}


def maybe_equal(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.3:
        values["c"] = (values["a"] + values["b"]) // 2
    return values


TASKS = (
    Task(
        id="p03067",
        schema=(line(Int("a", 0, 100), Int("b", 0, 100), Int("c", 0, 100)),),
        python=(
            'if a < c < b or b < c < a:\n    print("Yes")\nelse:\n    print("No")',
            'ans = "No"\nif min(a, b) < c and c < max(a, b):\n    ans = "Yes"\nprint(ans)',
        ),
        only_python=(
            'print("Yes" if sorted([a, b, c])[1] == c else "No")',
            'print("Yes" if (a - c) * (b - c) < 0 else "No")',
        ),
        only_cpp=(
            'cout << ((a < c) == (c < b) ? "Yes" : "No") << endl;',
            'if (a > b) swap(a, b);\ncout << (a < c && c < b ? "Yes" : "No") << endl;',
        ),
        titles=("On the Way", "Third House"),
        stories=(
            "On a straight road @A lives at kilometre a and @B at kilometre b. A shop is at "
            "kilometre c. Does @A come past the shop when walking directly to @B? Print Yes "
            "or No.",
            "You are given three different integers a, b and c. Print Yes if c lies strictly "
            "between a and b (a may be smaller or larger than b). Otherwise, print No.",
        ),
        output=("Print Yes or No.", "Output the answer, Yes or No."),
        adjust=between,
        valid=lambda values: len(set(values.values())) == 3,
        constraints=("a, b and c are different",),
        wrong={
            "one direction": 'print("Yes" if a < c < b else "No")',
            "one side": 'print("Yes" if c < max(a, b) else "No")',
        },
    ),
    Task(
        id="p03067",
        relative="the-middle-one",
        schema=(line(Int("a", 0, 100), Int("b", 0, 100), Int("c", 0, 100)),),
        python=(
            'if b < a < c or c < a < b:\n    print("A")\nelif a < b < c or c < b < a:\n    '
            'print("B")\nelse:\n    print("C")',
            'low = min(a, b, c)\nhigh = max(a, b, c)\nans = "C"\nif a != low and a != high:\n'
            '    ans = "A"\nif b != low and b != high:\n    ans = "B"\nprint(ans)',
        ),
        only_python=(
            'print("ABC"[[a, b, c].index(sorted([a, b, c])[1])])',
            'print(sorted(zip((a, b, c), "ABC"))[1][1])',
        ),
        only_cpp=(
            "pair<int, char> p[] = {{a, 'A'}, {b, 'B'}, {c, 'C'}};\nsort(p, p + 3);\ncout << "
            "p[1].second << endl;",
        ),
        titles=("Who Is in the Middle", "Median Name"),
        stories=(
            "Three friends A, B and C have different heights a, b and c. They line up from "
            "the smallest to the tallest. Print the name of the one in the middle: A, B or C.",
            "Integers a, b and c are given, no two of them equal. Print A if a is neither the "
            "smallest nor the largest, B if this holds for b, and C if it holds for c.",
        ),
        output=("Print A, B or C.", "Output one letter."),
        adjust=between,
        valid=lambda values: len(set(values.values())) == 3,
        constraints=("a, b and c are different",),
        wrong={
            "always b": 'print("B")',
            "one order": 'print("A" if b < a < c else "B" if a < b < c else "C")',
        },
    ),
    Task(
        id="p03067",
        relative="nearer-house",
        schema=(line(Int("a", 0, 100), Int("b", 0, 100), Int("c", 0, 100)),),
        python=(
            "x = abs(a - c)\ny = abs(b - c)\nif x < y:\n    print(1)\nelif y < x:\n    "
            "print(2)\nelse:\n    print(0)",
            "ans = 0\nif abs(c - a) < abs(c - b):\n    ans = 1\nif abs(c - a) > abs(c - b):\n"
            "    ans = 2\nprint(ans)",
        ),
        only_python=("x, y = abs(a - c), abs(b - c)\nprint((x < y) + 2 * (x > y))",),
        only_cpp=(
            "int x = abs(a - c), y = abs(b - c);\ncout << (x == y ? 0 : x < y ? 1 : 2) << endl;",
        ),
        titles=("Nearer Shop", "Closer Friend"),
        stories=(
            "Two bakeries stand at coordinates a and b of a street. @A is at coordinate c and "
            "walks to the nearer one. Print 1 if that is the bakery at a, 2 if it is the one "
            "at b, and 0 if both are equally far away.",
            "Given integers a, b and c, compare the distance between a and c with the "
            "distance between b and c. If the first is smaller, print 1; if the second is "
            "smaller, print 2; if they are equal, print 0.",
        ),
        output=("Print 0, 1 or 2.", "Output one of the numbers 0, 1, 2."),
        adjust=maybe_equal,
        wrong={
            "no abs": "print(1 if a - c < b - c else 2 if a - c > b - c else 0)",
            "ties": "print(1 if abs(a - c) <= abs(b - c) else 2)",
        },
    ),
    Task(
        id="p03080",
        schema=(line(Int("n", 1, 100)), line(Word("s", 1, 100, alphabet="BR", length="n"))),
        python=(
            'red = 0\nfor i in range(n):\n    c = s[i]\n    if c == "R":\n        red += 1\n'
            'if red > n - red:\n    print("Yes")\nelse:\n    print("No")',
            'diff = 0\nfor i in range(n):\n    c = s[i]\n    if c == "R":\n        diff += 1\n'
            '    else:\n        diff -= 1\nprint("Yes" if diff > 0 else "No")',
        ),
        only_python=('print("Yes" if s.count("R") > s.count("B") else "No")',),
        only_cpp=('cout << (count(s.begin(), s.end(), \'R\') * 2 > n ? "Yes" : "No") << endl;',),
        wrong={
            "ties": (
                'c = 0\nfor i in range(n):\n    t = s[i]\n    if t == "R":\n        c += 1\n'
                'print("Yes" if c * 2 >= n else "No")'
            )
        },
        adjust=lambda rng, size, values: (
            {
                "n": 2 * len(values["s"][:50]),
                "s": (values["s"][:50] + values["s"][:50].translate({66: 82, 82: 66})),
            }
            if rng.random() < 0.4
            else values
        ),
        rating=900,
        tags=("strings",),
    ),
)
