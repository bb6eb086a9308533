"""Tasks p02910 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Values, Word, line
from problems.curriculum.codenet._task import Task


def _steps(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.5:
        s = "".join(rng.choice("LUD" if i % 2 else "RUD") for i in range(len(values["s"])))
        return {"s": s}
    return values


def _left_right(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.6:
        n = len(values["s"])
        s = ("LR" * n)[:n] if rng.random() < 0.5 else ("RL" * n)[:n]
        if rng.random() < 0.3:
            i = rng.randrange(n)
            s = s[:i] + "L" + s[i + 1 :]
        return {"s": s}
    return values


TASKS = (
    Task(
        id="p02910",
        schema=(line(Word("s", 1, 100, alphabet="LRUD")),),
        python=(
            (
                "ok = True\nfor i in range(len(s)):\n    c = s[i]\n"
                '    if i % 2 == 0 and c == "L":\n        ok = False\n'
                '    if i % 2 == 1 and c == "R":\n        ok = False\nif ok:\n'
                '    print("Yes")\nelse:\n    print("No")'
            ),
            (
                "bad = 0\nn = len(s)\nfor i in range(0, n, 2):\n    c = s[i]\n"
                '    if c == "L":\n        bad += 1\nfor i in range(1, n, 2):\n'
                '    c = s[i]\n    if c == "R":\n        bad += 1\n'
                'if bad > 0:\n    print("No")\nelse:\n    print("Yes")'
            ),
        ),
        only_python=(
            'print("No" if "L" in s[::2] or "R" in s[1::2] else "Yes")',
            'print("Yes" if all(c != "LR"[i % 2] for i, c in enumerate(s)) else "No")',
        ),
        only_cpp=(
            (
                "bool ok = true;\nfor (int i = 0; i < (int)s.size(); i++) {\n"
                "    if (s[i] == (i % 2 ? 'R' : 'L')) ok = false;\n}\n"
                'cout << (ok ? "Yes" : "No") << endl;'
            ),
        ),
        titles=(
            "Dance Steps",
            "Forbidden Steps",
        ),
        output=(
            "Print Yes or No.",
            "Print the answer.",
        ),
        stories=(
            (
                "The steps of a dance are the letters of s (L, R, U or D), in this order. The "
                "steps number 1, 3, 5, ... must not be L and the steps number 2, 4, 6, ... must "
                "not be R. Are these rules kept? Answer Yes or No."
            ),
            (
                "@A walks by a list s of the letters L, R, U and D and uses the right foot for "
                "the first letter, the left foot for the second, and so on in turn. The right "
                "foot cannot do L, and the left foot cannot do R. Print Yes if @A can do the "
                "whole list, otherwise No."
            ),
        ),
        wrong={
            "swapped": (
                "ok = True\nfor i in range(len(s)):\n    c = s[i]\n"
                '    if i % 2 == 1 and c == "L":\n        ok = False\n'
                '    if i % 2 == 0 and c == "R":\n        ok = False\nif ok:\n'
                '    print("Yes")\nelse:\n    print("No")'
            ),
        },
        adjust=_steps,
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p02910",
        relative="count-forbidden",
        schema=(line(Word("s", 1, 100, alphabet="LRUD")),),
        python=(
            (
                "ans = 0\nfor i in range(0, len(s), 2):\n    c = s[i]\n"
                '    if c == "L" or c == "R":\n        ans += 1\nprint(ans)'
            ),
            (
                "ans = 0\nfor i in range(len(s)):\n    c = s[i]\n"
                '    if i % 2 == 0 and c != "U" and c != "D":\n'
                "        ans += 1\nprint(ans)"
            ),
        ),
        only_python=(
            't = s[::2]\nprint(t.count("L") + t.count("R"))',
            'print(sum(c in "LR" for c in s[::2]))',
        ),
        only_cpp=(
            (
                "int cnt = 0;\n"
                "for (size_t i = 0; i < s.size(); i += 2) cnt += s[i] == 'L' || s[i] == 'R';\n"
                "cout << cnt << endl;"
            ),
        ),
        titles=(
            "Every Other Letter",
            "Sideways",
        ),
        output=(
            "Print the count.",
            "Print one integer.",
        ),
        stories=(
            (
                "Given is a string s of the letters L, R, U and D. How many of its 1st, 3rd, 5th, "
                "... letters are L or R?"
            ),
            (
                "A robot follows the commands in s (U up, D down, L left, R right). Count the "
                "commands at odd positions, the first command being at position 1, that move it "
                "left or right."
            ),
        ),
        wrong={
            "even positions": (
                "ans = 0\nfor i in range(1, len(s), 2):\n    c = s[i]\n"
                '    if c == "L" or c == "R":\n        ans += 1\nprint(ans)'
            ),
            "all positions": (
                "ans = 0\nfor i in range(len(s)):\n    c = s[i]\n"
                '    if c == "L" or c == "R":\n        ans += 1\nprint(ans)'
            ),
        },
        rating=900,
        tags=("strings", "counting"),
    ),
    Task(
        id="p02910",
        relative="alternating-feet",
        schema=(line(Word("s", 1, 100, alphabet="LR")),),
        python=(
            (
                "ok = True\nfor i in range(1, len(s)):\n"
                "    if s[i] == s[i - 1]:\n        ok = False\nif ok:\n"
                '    print("Yes")\nelse:\n    print("No")'
            ),
            (
                "n = len(s)\ngood = 0\nfor i in range(n - 1):\n"
                "    if s[i] != s[i + 1]:\n        good += 1\n"
                'if good == n - 1:\n    print("Yes")\nelse:\n    print("No")'
            ),
        ),
        only_python=(
            'print("No" if "LL" in s or "RR" in s else "Yes")',
            'print("Yes" if all(x != y for x, y in zip(s, s[1:])) else "No")',
        ),
        only_cpp=(
            'cout << (adjacent_find(s.begin(), s.end()) == s.end() ? "Yes" : "No") << endl;',
        ),
        titles=(
            "Left and Right",
            "Marching",
        ),
        output=(
            "Print Yes or No.",
            "If the condition holds, print Yes, otherwise No.",
        ),
        stories=(
            (
                "A march is written as a string s of L (left foot) and R (right foot). It is good "
                "when no foot is used twice in a row. Is the march good?"
            ),
            (
                "The string s consists of L and R. Determine whether any two neighbouring "
                "characters of s differ. A string of length 1 counts as Yes."
            ),
        ),
        wrong={
            "must begin with L": (
                "ok = True\nfor i in range(len(s)):\n    c = s[i]\n"
                '    if i % 2 == 0 and c == "R":\n        ok = False\n'
                '    if i % 2 == 1 and c == "L":\n        ok = False\nif ok:\n'
                '    print("Yes")\nelse:\n    print("No")'
            ),
        },
        adjust=_left_right,
        rating=900,
        tags=("strings",),
    ),
)
