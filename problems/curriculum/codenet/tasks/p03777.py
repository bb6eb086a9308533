"""Tasks p03777, p03804 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import (
    Grid,
    Int,
    Values,
    Word,
    line,
)
from problems.curriculum.codenet._task import Task


def _template(rng: Random, size: str, values: Values) -> Values:
    n, m = values["n"], min(values["m"], values["n"])
    if rng.random() < 0.5:
        m = min(m, 3)
    i, j = rng.randint(0, n - m), rng.randint(0, n - m)
    b = [row[j : j + m] for row in values["a"][i : i + m]]
    if rng.random() < 0.4:
        k = rng.randrange(m)
        b[k] = b[k][:-1] + ("." if b[k][-1] == "#" else "#")
    return values | {"m": m, "b": b}


TASKS = (
    Task(
        id="p03777",
        schema=(line(Word("a", 1, 1, alphabet="HD"), Word("b", 1, 1, alphabet="HD")),),
        python=(
            'if a == b:\n    print("H")\nelse:\n    print("D")',
            'x = a[0]\ny = b[0]\nif x == "H":\n    print(b)\nelif y == "H":\n    '
            'print("D")\nelse:\n    print("H")',
        ),
        only_python=('print("H" if a == b else "D")', 'print("DH"[a == b])'),
        only_cpp=('cout << (a == b ? "H" : "D") << endl;', "cout << (a == b ? 'H' : 'D') << endl;"),
        titles=("Liars", "Honest or Not"),
        stories=(
            "H stands for honest and D for dishonest. Honest people only say what is true, "
            "dishonest people only what is false. @A is of kind a, and says that @B is of kind "
            "b. Of which kind is @B really?",
            "A witness of type a claims that the thief is of type b. Type H never lies, and "
            "type D always lies; there are no other types. Print the true type of the thief.",
        ),
        output=("Print H or D.", "Print one letter."),
        wrong={
            "believed": "print(b)",
            "and": 'x = a[0]\ny = b[0]\nif x == "H" and y == "H":\n    print("H")\nelse:\n    '
            'print("D")',
        },
    ),
    Task(
        id="p03777",
        relative="rock-paper-scissors",
        schema=(line(Word("a", 1, 1, alphabet="RPS"), Word("b", 1, 1, alphabet="RPS")),),
        python=(
            'x = a[0]\ny = b[0]\nif x == y:\n    print("draw")\nelif (x == "R" and y == "S") or '
            '(x == "S" and y == "P") or (x == "P" and y == "R"):\n    print("first")\nelse:\n   '
            ' print("second")',
            'win = "RSPR"\nresult = "second"\nfor i in range(3):\n    if win[i] == a[0] and '
            'win[i + 1] == b[0]:\n        result = "first"\nif a == b:\n    result = '
            '"draw"\nprint(result)',
        ),
        only_python=(
            'print("draw" if a == b else "first" if a + b in ("RS", "SP", "PR") else "second")',
            's = "RPS"\nprint(["draw", "first", "second"][(s.index(a) - s.index(b)) % 3])',
        ),
        only_cpp=(
            'if (a == b) cout << "draw" << endl;\nelse cout << (string("RSPR").find(a + b) != '
            'string::npos ? "first" : "second") << endl;',
        ),
        titles=("Rock, Paper, Scissors", "One Round"),
        stories=(
            "Two players show a and b, where R is rock, P is paper and S is scissors. Rock "
            "beats scissors, scissors beat paper, and paper beats rock. Print first if the "
            "player with a wins, second if the player with b wins, and draw if both show the same.",
            "In a round of rock-paper-scissors @A chose a and @B chose b (R, P or S; R beats S, "
            "S beats P, P beats R). Print draw for equal choices, first if @A won, and second "
            "if @B won.",
        ),
        output=("Print first, second or draw.", "Print one word."),
        wrong={
            "no draw": 'x = a[0]\ny = b[0]\nif (x == "R" and y == "S") or (x == "S" and y == '
            '"P") or (x == "P" and y == "R"):\n    print("first")\nelse:\n    print("second")',
            "paper": 'x = a[0]\ny = b[0]\nif x == y:\n    print("draw")\nelif (x == "R" and y '
            '== "S") or (x == "S" and y == "P"):\n    print("first")\nelse:\n    print("second")',
        },
        tags=("implementation", "games"),
    ),
    Task(
        id="p03777",
        relative="number-of-lies",
        schema=(line(Word("s", 1, 50, alphabet="HD")),),
        python=(
            'lies = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c == "D":\n        lies += '
            '1\nif lies % 2 == 0:\n    print("H")\nelse:\n    print("D")',
            'right = True\nfor i in range(len(s)):\n    c = s[i]\n    if c == "D":\n        right '
            '= not right\nprint("H" if right else "D")',
        ),
        only_python=('print("HD"[s.count("D") % 2])', 'print("D" if s.count("D") & 1 else "H")'),
        only_cpp=("cout << (count(s.begin(), s.end(), 'D') % 2 ? 'D' : 'H') << endl;",),
        titles=("A Chain of Reports", "Turned Around"),
        stories=(
            "A message that is H at first is passed through a chain of people, described by the "
            "letters of s. An H in s passes the message on as it is; a D turns H into D and D "
            "into H. Print the message at the end of the chain.",
            "Print D if the letter D occurs an odd number of times in s, and H if it occurs an "
            "even number of times (0 is even).",
        ),
        output=("Print H or D.", "Print one letter."),
        wrong={
            "any": 'lies = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c == "D":\n        '
            'lies += 1\nprint("H" if lies == 0 else "D")',
            "length": 'print("H" if len(s) % 2 == 0 else "D")',
        },
        tags=("strings", "math"),
    ),
    Task(
        id="p03804",
        schema=(
            line(Int("n", 1, 50), Int("m", 1, 50)),
            line(Grid("a", "n", "n", "#.")),
            line(Grid("b", "m", "m", "#.")),
        ),
        python=(
            "found = False\nfor i in range(n - m + 1):\n    for j in range(n - m + 1):\n        "
            "same = True\n        for x in range(m):\n            for y in range(m):\n          "
            "      if a[i + x][j + y] != b[x][y]:\n                    same = False\n        if "
            'same:\n            found = True\nif found:\n    print("Yes")\nelse:\n    print("No")',
            "count = 0\nfor i in range(n - m + 1):\n    for j in range(n - m + 1):\n        bad "
            "= 0\n        for x in range(m):\n            for y in range(m):\n                "
            "if bad == 0 and a[i + x][j + y] != b[x][y]:\n                    bad = 1\n        "
            'if bad == 0:\n            count += 1\nprint("Yes" if count > 0 else "No")',
        ),
        only_python=(
            'r = range(n - m + 1)\nprint("Yes" if any([row[j:j + m] for row in a[i:i + m]] == b '
            'for i in r for j in r) else "No")',
            'ans = "No"\nfor i in range(n - m + 1):\n    for j in range(n - m + 1):\n        if '
            "all(a[i + k][j:j + m] == b[k] for k in range(m)):\n            ans = "
            '"Yes"\nprint(ans)',
        ),
        only_cpp=(
            "bool ans = false;\nfor (int i = 0; i + m <= n; i++) {\n    for (int j = 0; j + m "
            "<= n; j++) {\n        bool ok = true;\n        for (int k = 0; k < m; k++) {\n     "
            "       if (a[i + k].substr(j, m) != b[k]) ok = false;\n        }\n        ans |= "
            'ok;\n    }\n}\ncout << (ans ? "Yes" : "No") << endl;',
        ),
        titles=("Find the Stamp", "A Part of the Picture"),
        stories=(
            "A floor of n by n tiles, black (#) or white (.), is given by the rows of a, and a "
            "pattern of m by m tiles by the rows of b. Print Yes if some m by m square of the "
            "floor looks just like the pattern, which may not be turned, and No if none does.",
            "Two square grids of the characters # and . are given: a with the side n and b with "
            "the side m. Does b occur in a as a block of m successive rows and m successive "
            "columns? Print Yes or No.",
        ),
        output=("Print Yes or No.", "Print the answer."),
        adjust=_template,
        valid=lambda values: values["m"] <= values["n"],
        constraints=("m is at most n",),
        wrong={
            "last row": "found = False\nfor i in range(n - m):\n    for j in range(n - m):\n    "
            "    same = True\n        for x in range(m):\n            for y in range(m):\n      "
            "          if a[i + x][j + y] != b[x][y]:\n                    same = False\n       "
            ' if same:\n            found = True\nprint("Yes" if found else "No")',
            "corner only": "same = True\nfor x in range(m):\n    for y in range(m):\n        if "
            'a[x][y] != b[x][y]:\n            same = False\nprint("Yes" if same else "No")',
        },
        rating=1000,
        tags=("grids", "brute force"),
    ),
    Task(
        id="p03804",
        relative="count-black-blocks",
        schema=(line(Int("n", 1, 50), Int("m", 1, 50)), line(Grid("g", "n", "m", "#."))),
        python=(
            "count = 0\nfor i in range(n - 1):\n    for j in range(m - 1):\n        c = "
            'g[i][j]\n        if c == "#" and g[i + 1][j] == c and g[i][j + 1] == c and g[i + '
            "1][j + 1] == c:\n            count += 1\nprint(count)",
            "count = 0\nfor i in range(1, n):\n    for j in range(1, m):\n        black = 0\n   "
            "     for x in range(2):\n            for y in range(2):\n                c = g[i - "
            'x][j - y]\n                if c == "#":\n                    black += 1\n        '
            "if black == 4:\n            count += 1\nprint(count)",
        ),
        only_python=(
            'print(sum(g[i][j:j + 2] == g[i + 1][j:j + 2] == "##" for i in range(n - 1) for j '
            "in range(m - 1)))",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int i = 0; i + 1 < n; i++) {\n    for (int j = 0; j + 1 < m; "
            'j++) {\n        if (g[i].substr(j, 2) == "##" && g[i + 1].substr(j, 2) == "##") '
            "ans++;\n    }\n}\ncout << ans << endl;",
        ),
        titles=("Black Squares", "Two by Two"),
        stories=(
            "The grid has n rows and m columns; # is a black cell and . is a white one. Count "
            "the 2 by 2 squares, overlapping ones as well, whose four cells are all black.",
            "A wall of n by m tiles is given, where # marks a dark tile. At how many inner "
            "corner points do four dark tiles meet?",
        ),
        output=("Print the count.", "Print the number."),
        adjust=lambda rng, _, values: (
            values | {"g": [row.replace("...", "###").replace("#.#", "###") for row in values["g"]]}
        ),
        wrong={
            "three cells": "count = 0\nfor i in range(n - 1):\n    for j in range(m - 1):\n     "
            '   c = g[i][j]\n        if c == "#" and g[i + 1][j] == c and g[i][j + 1] == c:\n   '
            "         count += 1\nprint(count)",
            "white too": "count = 0\nfor i in range(n - 1):\n    for j in range(m - 1):\n       "
            " if g[i][j] == g[i + 1][j] and g[i][j + 1] == g[i + 1][j + 1] and g[i][j] == "
            "g[i][j + 1]:\n            count += 1\nprint(count)",
        },
        rating=900,
        tags=("grids",),
    ),
    Task(
        id="p03804",
        relative="differences-of-two-pictures",
        schema=(
            line(Int("n", 1, 50), Int("m", 1, 50)),
            line(Grid("a", "n", "m", "#.")),
            line(Grid("b", "n", "m", "#.")),
        ),
        python=(
            "count = 0\nfor i in range(n):\n    for j in range(m):\n        if a[i][j] != "
            "b[i][j]:\n            count += 1\nprint(count)",
            "same = 0\nfor i in range(n):\n    for j in range(m):\n        if a[i][j] == "
            "b[i][j]:\n            same += 1\nprint(n * m - same)",
        ),
        only_python=("print(sum(x != y for p, q in zip(a, b) for x, y in zip(p, q)))",),
        only_cpp=(
            "int ans = 0;\nfor (int i = 0; i < n; i++) {\n    for (int j = 0; j < m; j++) ans "
            "+= a[i][j] != b[i][j];\n}\ncout << ans << endl;",
        ),
        titles=("Spot the Differences", "Two Pictures"),
        stories=(
            "Two pictures a and b of n rows and m columns consist of the pixels # and '.'. In "
            "how many places do they differ?",
            "@A has painted the grid a and wants it to look like the grid b of the same size. "
            "Repainting one cell costs 1 yen. Print the cost.",
        ),
        output=("Print the number.", "Print one integer."),
        wrong={
            "rows": "count = 0\nfor i in range(n):\n    if a[i] != b[i]:\n        count += "
            "1\nprint(count)",
            "same": "count = 0\nfor i in range(n):\n    for j in range(m):\n        if a[i][j] "
            "== b[i][j]:\n            count += 1\nprint(count)",
        },
        rating=900,
        tags=("grids",),
    ),
)
