"""Tasks p03149 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Ints, Values, line
from problems.curriculum.codenet._task import Task


def _year(rng: Random, size: str, values: Values) -> Values:
    digits = list(rng.choice(((1, 9, 7, 4), (2, 0, 2, 5))))
    rng.shuffle(digits)
    if rng.random() < 0.4:
        digits[rng.randrange(4)] = rng.choice((rng.randint(0, 9), rng.choice(digits)))
    return {"d": digits} if rng.random() < 0.7 else values


TASKS = (
    Task(
        id="p03149",
        schema=(line(Ints("d", 4, 0, 9)),),
        python=(
            "d.sort()\nif d[0] == 1 and d[1] == 4 and d[2] == 7 and d[3] == 9:\n"
            '    print("YES")\nelse:\n    print("NO")',
            "seen = [0] * 10\nfor x in d:\n    seen[x] = 1\n"
            'if seen[1] + seen[9] + seen[7] + seen[4] == 4:\n    print("YES")\nelse:\n'
            '    print("NO")',
        ),
        only_python=(
            'print("YES" if sorted(d) == [1, 4, 7, 9] else "NO")',
            'print("YES" if set(d) == {1, 9, 7, 4} else "NO")',
        ),
        only_cpp=(
            "sort(d.begin(), d.end());\n"
            'cout << (d == vector<int>{1, 4, 7, 9} ? "YES" : "NO") << endl;',
        ),
        titles=(
            "Digits of a Year",
            "Is It 1974",
        ),
        stories=(
            "@A has four cards with one digit on each: d_1, d_2, d_3 and d_4. Can @A lay "
            "all four cards in a row so that the number 1974 is seen? Print YES or NO.",
            "Among four given digits, do 1, 4, 7 and 9 occur once each? Print YES if they "
            "do and NO if they do not.",
        ),
        output=(
            'Print "YES" if it is possible, and "NO" otherwise.',
            "Print YES or NO.",
        ),
        wrong={
            "already in order": (
                'if d[0] == 1 and d[1] == 9 and d[2] == 7 and d[3] == 4:\n    print("YES")\n'
                'else:\n    print("NO")'
            ),
            "sum of digits": 'if sum(d) == 21:\n    print("YES")\nelse:\n    print("NO")',
        },
        adjust=_year,
        tags=("implementation",),
    ),
    Task(
        id="p03149",
        relative="year-2025",
        schema=(line(Ints("d", 4, 0, 9)),),
        python=(
            "d.sort()\nif d[0] == 0 and d[1] == 2 and d[2] == 2 and d[3] == 5:\n"
            '    print("Yes")\nelse:\n    print("No")',
            "count = [0] * 10\nfor x in d:\n    count[x] += 1\n"
            'if count[2] == 2 and count[0] == 1 and count[5] == 1:\n    print("Yes")\n'
            'else:\n    print("No")',
        ),
        only_python=(
            'print("Yes" if sorted(d) == [0, 2, 2, 5] else "No")',
            'print("Yes" if Counter(d) == Counter([2, 0, 2, 5]) else "No")',
        ),
        only_cpp=(
            "sort(d.begin(), d.end());\n"
            'cout << (d[0] == 0 && d[1] == 2 && d[2] == 2 && d[3] == 5 ? "Yes" : "No") << '
            "endl;",
        ),
        top_python=("from collections import Counter"),
        titles=(
            "The Year 2025",
            "Birthday Candles",
        ),
        stories=(
            "You are given four digits. Print Yes if the number 2025 can be written with "
            "them, using each of the four digits exactly once; otherwise, print No.",
            "@A has four candles in the shape of the digits d_1, ..., d_4 and wants to "
            "put all of them on a cake so that they read 2025. Is this possible? Print "
            "Yes or No.",
        ),
        output=(
            'Print "Yes" if 2025 can be formed, and "No" otherwise.',
            "Print Yes or No.",
        ),
        wrong={
            "one two is enough": (
                "seen = [0] * 10\nfor x in d:\n    seen[x] = 1\n"
                'if seen[2] + seen[0] + seen[5] == 3:\n    print("Yes")\nelse:\n'
                '    print("No")'
            ),
        },
        adjust=_year,
        tags=("implementation",),
    ),
    Task(
        id="p03149",
        relative="largest-number",
        schema=(line(Ints("d", 4, 0, 9)),),
        python=(
            "d.sort()\nprint(d[3] * 1000 + d[2] * 100 + d[1] * 10 + d[0])",
            "d.sort(reverse=True)\nans = 0\nfor x in d:\n    ans = ans * 10 + x\nprint(ans)",
        ),
        only_python=(
            'print(int("".join(map(str, sorted(d, reverse=True)))))',
            "print(max(1000 * p + 100 * q + 10 * r + s for p, q, r, s in permutations(d)))",
        ),
        only_cpp=(
            "sort(d.rbegin(), d.rend());\n"
            "cout << stoi(to_string(d[0]) + to_string(d[1]) + to_string(d[2]) + "
            "to_string(d[3])) << endl;",
        ),
        top_python=("from itertools import permutations"),
        titles=(
            "Largest Number",
            "Four Digits",
        ),
        stories=(
            "Put four given digits in an order such that the number they form is as large "
            "as possible, and print this number, without zeros in front.",
            "A lock shows four digits, d_1 to d_4. @A may swap digits as often as @A "
            "likes. Print the largest integer that the lock can show in the end. An "
            "integer is printed without leading zeros, so four zeros give 0.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "smallest": "d.sort()\nprint(d[0] * 1000 + d[1] * 100 + d[2] * 10 + d[3])",
            "not sorted": "print(d[0] * 1000 + d[1] * 100 + d[2] * 10 + d[3])",
        },
        tags=(
            "greedy",
            "sorting",
        ),
    ),
)
