"""Tasks p04019, p04047 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import (
    Int,
    Ints,
    Values,
    Word,
    line,
)
from problems.curriculum.codenet._task import Task


def _trip(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.7:
        letters = rng.choice(("NS", "EW", "NSEW", "NSE", "NEW"))
        values["s"] = "".join(rng.choice(letters) for _ in values["s"])
    return values


TASKS = (
    Task(
        id="p04019",
        schema=(line(Word("s", 1, 1000, alphabet="NWSE")),),
        python=(
            "north = False\nsouth = False\neast = False\nwest = False\nfor i in "
            'range(len(s)):\n    c = s[i]\n    if c == "N":\n        north = True\n    elif c '
            '== "S":\n        south = True\n    elif c == "E":\n        east = True\n    '
            "else:\n        west = True\nif north == south and east == west:\n    "
            'print("Yes")\nelse:\n    print("No")',
            'if ("N" in s) == ("S" in s) and ("E" in s) == ("W" in s):\n    '
            'print("Yes")\nelse:\n    print("No")',
        ),
        only_python=(
            'print("Yes" if set(s) in [set("NS"), set("EW"), set("NSEW")] else "No")',
            'a, b, c, d = (x in s for x in "NSEW")\nprint("Yes" if a == b and c == d else "No")',
        ),
        only_cpp=(
            "set<char> st(s.begin(), s.end());\nbool ok = st.count('N') == st.count('S') && "
            "st.count('E') == st.count('W');\ncout << (ok ? \"Yes\" : \"No\") << endl;",
        ),
        titles=("Home Again", "A Trip with Free Distances"),
        stories=(
            "A ship leaves its harbour. On day i it sails to the north, west, south or east, as "
            "the i-th letter of s says (N, W, S, E). The captain may choose the distance of "
            "each day freely, but it must be greater than 0. Print Yes if the ship can be in "
            "the harbour after the last day, and No if that cannot be.",
            "Each letter N, W, S or E of s is an arrow in that direction whose positive length "
            "may be any you like. Can the lengths be chosen so that all arrows together, one "
            "after another, lead back to the start? Print Yes or No.",
        ),
        output=("Print Yes or No.", "Print the answer."),
        adjust=_trip,
        wrong={
            "equal lengths": "x = 0\ny = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c == "
            '"N":\n        y += 1\n    elif c == "S":\n        y -= 1\n    elif c == "E":\n     '
            '   x += 1\n    else:\n        x -= 1\nprint("Yes" if x == 0 and y == 0 else "No")',
            "one axis": 'print("Yes" if ("N" in s) == ("S" in s) else "No")',
        },
        rating=900,
        tags=("strings", "greedy"),
    ),
    Task(
        id="p04019",
        relative="unit-steps-distance",
        schema=(line(Word("s", 1, 1000, alphabet="NWSE")),),
        python=(
            'x = 0\ny = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c == "N":\n        y '
            '+= 1\n    elif c == "S":\n        y -= 1\n    elif c == "E":\n        x += 1\n    '
            "else:\n        x -= 1\nprint(abs(x) + abs(y))",
            "north = 0\nsouth = 0\neast = 0\nwest = 0\nfor i in range(len(s)):\n    c = s[i]\n  "
            '  if c == "N":\n        north += 1\n    if c == "S":\n        south += 1\n    if c '
            '== "E":\n        east += 1\n    if c == "W":\n        west += 1\nprint(abs(north - '
            "south) + abs(east - west))",
        ),
        only_python=(
            'print(abs(s.count("N") - s.count("S")) + abs(s.count("E") - s.count("W")))',
            'z = sum({"N": 1j, "S": -1j, "E": 1, "W": -1}[c] for c in s)\nprint(int(abs(z.real) '
            "+ abs(z.imag)))",
        ),
        only_cpp=(
            "auto f = [&](char c) { return (int)count(s.begin(), s.end(), c); };\ncout << "
            "abs(f('N') - f('S')) + abs(f('E') - f('W')) << endl;",
        ),
        titles=("The Way Back", "Blocks in a City"),
        stories=(
            "@A walks through a city whose streets form a grid. Each letter of s is a walk of "
            "one block to the north (N), south (S), east (E) or west (W). How many blocks long "
            "is the shortest way back to the start?",
            "A robot at (0, 0) obeys the commands in s: N adds 1 to y, S subtracts 1 from y, E "
            "adds 1 to x, and W subtracts 1 from x. Print |x| + |y| for the point (x, y) where "
            "it ends.",
        ),
        output=("Print the distance.", "Print one integer."),
        wrong={
            "length": "print(len(s))",
            "larger side": "x = 0\ny = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c == "
            '"N":\n        y += 1\n    elif c == "S":\n        y -= 1\n    elif c == "E":\n     '
            "   x += 1\n    else:\n        x -= 1\nprint(max(abs(x), abs(y)))",
        },
        rating=900,
        tags=("strings", "simulation"),
    ),
    Task(
        id="p04019",
        relative="count-turns",
        schema=(line(Word("s", 1, 1000, alphabet="NWSE")),),
        python=(
            "turns = 0\nfor i in range(1, len(s)):\n    if s[i] != s[i - 1]:\n        turns += "
            "1\nprint(turns)",
            "straight = 0\nfor i in range(len(s) - 1):\n    if s[i] == s[i + 1]:\n        "
            "straight += 1\nprint(len(s) - 1 - straight)",
        ),
        only_python=(
            "print(sum(x != y for x, y in zip(s, s[1:])))",
            "from itertools import groupby\nprint(len(list(groupby(s))) - 1)",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int i = 1; i < (int)s.size(); i++) ans += s[i] != s[i - "
            "1];\ncout << ans << endl;",
        ),
        titles=("Changes of Direction", "Turns"),
        stories=(
            "A ship sails n days, one letter of s for each day: N, W, S or E is its direction "
            "on that day. On how many days, except the first, is its direction different from "
            "that of the day before?",
            "How many pairs of neighbouring letters of s consist of two different letters?",
        ),
        output=("Print the count.", "Print one integer."),
        wrong={
            "blocks": "blocks = 1\nfor i in range(1, len(s)):\n    if s[i] != s[i - 1]:\n       "
            " blocks += 1\nprint(blocks)",
            "first": "turns = 0\nfor i in range(1, len(s)):\n    if s[i] != s[0]:\n        "
            "turns += 1\nprint(turns)",
        },
        tags=("strings",),
    ),
    Task(
        id="p04047",
        relative="pairs-of-skewers",
        schema=(line(Int("n", 2, 200)), line(Ints("a", "n", 1, 100))),
        python=(
            "a.sort()\ntotal = 0\nfor i in range(0, n, 2):\n    total += a[i]\nprint(total)",
            "a.sort(reverse=True)\ntotal = 0\nfor i in range(n // 2):\n    total += min(a[2 * "
            "i], a[2 * i + 1])\nprint(total)",
        ),
        only_python=("print(sum(sorted(a)[::2]))", "a.sort()\nprint(sum(a[0::2]))"),
        only_cpp=(
            "sort(a.begin(), a.end());\nint s = 0;\nfor (int i = 0; i < n; i += 2) s += "
            "a[i];\ncout << s << endl;",
        ),
        titles=("Pairs of Sticks", "The Weaker Partner"),
        stories=(
            "n children, n being even, form pairs for a game. Child i has the strength a_i, and "
            "a pair is as strong as its weaker child. Choose the pairs so that the strengths of "
            "all pairs have the largest possible sum, and print this sum.",
            "You are given n integers, where n is even. Put them into n / 2 pairs, add up the "
            "minimum of each pair, and find the maximum of this sum over all ways to form the "
            "pairs.",
        ),
        output=("Print the maximum sum.", "Print one integer."),
        adjust=lambda rng, _, values: {
            "n": values["n"] // 2 * 2,
            "a": values["a"][: values["n"] // 2 * 2],
        },
        valid=lambda values: values["n"] % 2 == 0,
        constraints=("n is even",),
        wrong={
            "smallest half": "a.sort()\ntotal = 0\nfor i in range(n // 2):\n    total += "
            "a[i]\nprint(total)",
            "given order": "total = 0\nfor i in range(0, n, 2):\n    total += min(a[i], a[i + "
            "1])\nprint(total)",
        },
        rating=900,
        tags=("greedy", "sorting"),
    ),
    Task(
        id="p04047",
        relative="strong-and-weak-pairs",
        schema=(line(Int("n", 2, 200)), line(Ints("a", "n", 1, 100))),
        python=(
            "a.sort()\nbest = 0\nfor i in range(n // 2):\n    best = max(best, a[i] + a[n - 1 - "
            "i])\nprint(best)",
            "a.sort()\ni = 0\nj = n - 1\nanswer = 0\nwhile i < j:\n    if a[i] + a[j] > "
            "answer:\n        answer = a[i] + a[j]\n    i += 1\n    j -= 1\nprint(answer)",
        ),
        only_python=("a.sort()\nprint(max(x + y for x, y in zip(a, a[::-1])))",),
        only_cpp=(
            "sort(a.begin(), a.end());\nint ans = 0;\nfor (int i = 0; i < n / 2; i++) ans = "
            "max(ans, a[i] + a[n - 1 - i]);\ncout << ans << endl;",
        ),
        titles=("Boats for Two", "Balanced Pairs"),
        stories=(
            "n people, n being even, cross a lake in boats, exactly two in each boat. Person i "
            "weighs a_i. The boats are all alike and must bear the heaviest pair. How small can "
            "the weight of the heaviest pair be if the pairs are chosen well?",
            "Divide the n given integers (n is even) into n / 2 pairs so that the largest sum "
            "of a pair is as small as possible. Print this largest sum.",
        ),
        output=("Print the minimum.", "Print one integer."),
        adjust=lambda rng, _, values: {
            "n": values["n"] // 2 * 2,
            "a": values["a"][: values["n"] // 2 * 2],
        },
        valid=lambda values: values["n"] % 2 == 0,
        constraints=("n is even",),
        wrong={
            "neighbours": "a.sort()\nprint(a[n - 1] + a[n - 2])",
            "only extremes": "a.sort()\nprint(a[0] + a[n - 1])",
        },
        rating=900,
        tags=("greedy", "sorting"),
    ),
)
