"""Tasks p02717 to p02765 and their relatives."""

from __future__ import annotations

from problems.curriculum._schema import Int, Rows, line
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p02717",
        schema=(line(Int("x", 1, 100), Int("y", 1, 100), Int("z", 1, 100)),),
        python=(
            "print(z, x, y)",
            "x, y = y, x\nx, z = z, x\nprint(x, y, z)",
            "t = x\nx = y\ny = t\nt = x\nx = z\nz = t\nprint(x, y, z)",
        ),
        only_python=("print(*[z, x, y])", 'print(f"{z} {x} {y}")'),
        only_cpp=(
            'cout << z << " " << x << " " << y << endl;',
            'swap(x, y);\nswap(x, z);\nprintf("%d %d %d\\n", x, y, z);',
        ),
        titles=("Two Swaps", "Three Boxes"),
        stories=(
            "Three drawers in a row hold the numbers x, y and z. @A exchanges what is in the "
            "first two drawers, and after that exchanges what is in the first drawer and the "
            "third. Print the numbers in the drawers from first to last, separated by spaces.",
            "Let (p, q, r) = (x, y, z). Swap p and q; then swap p and r. Print p, q and r in "
            "this order with spaces between them.",
        ),
        output=(
            "Print three integers separated by spaces.",
            "Output the final contents, separated by spaces.",
        ),
        wrong={"other direction": "print(y, z, x)", "one swap": "print(y, x, z)"},
    ),
    Task(
        id="p02717",
        relative="rotate-four",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100), Int("c", 1, 100), Int("d", 1, 100)),),
        python=("print(d, a, b, c)", "t = d\nd = c\nc = b\nb = a\na = t\nprint(a, b, c, d)"),
        only_python=(
            "print(*([a, b, c, d][-1:] + [a, b, c]))",
            "a, b, c, d = d, a, b, c\nprint(a, b, c, d)",
        ),
        only_cpp=(
            "vector<int> v = {a, b, c, d};\nrotate(v.begin(), v.begin() + 3, v.end());\nfor "
            '(int x : v) cout << x << " ";\ncout << endl;',
        ),
        titles=("Rotate Four", "Round Table"),
        stories=(
            "Four children sit in a circle with a, b, c and d cards. All at once, every child "
            "passes all its cards on: the first to the second, the second to the third, the "
            "third to the fourth, and the fourth to the first. How many cards do the four "
            "children hold now? Print the four numbers in order.",
            "Given integers a, b, c and d, shift them cyclically by one position to the "
            "right, so that the last one comes first. Print the four integers after the shift.",
        ),
        output=(
            "Print four integers separated by spaces.",
            "Output the numbers in order, separated by spaces.",
        ),
        wrong={"left": "print(b, c, d, a)", "reversed": "print(d, c, b, a)"},
    ),
    Task(
        id="p02717",
        relative="follow-the-ball",
        schema=(
            line(Int("n", 3, 100), Int("q", 1, 1000)),
            line(Rows("s", "q", ("u", "v"), ((1, 100), (1, 100)))),
        ),
        python=(
            "ball = 1\nfor u, v in s:\n    if u == ball:\n        ball = v\n    elif v == "
            "ball:\n        ball = u\nprint(ball)",
            "cups = [0] * (n + 1)\ncups[1] = 1\nfor u, v in s:\n    cups[u], cups[v] = "
            "cups[v], cups[u]\nans = 0\nfor i in range(1, n + 1):\n    if cups[i] == 1:\n"
            "        ans = i\nprint(ans)",
        ),
        only_python=(
            "a = list(range(n + 1))\nfor u, v in s:\n    a[u], a[v] = a[v], a[u]\n"
            "print(a.index(1))",
            "p = 1\nfor u, v in s:\n    p = v if p == u else u if p == v else p\nprint(p)",
        ),
        only_cpp=(
            "int p = 1;\nfor (auto [u, v] : s) {\n    if (p == u) p = v;\n    else if (p == "
            "v) p = u;\n}\ncout << p << endl;",
        ),
        titles=("Under Which Cup", "Shell Game"),
        stories=(
            "There are n cups in a row, numbered 1 to n, and a ball is under cup place 1. "
            "Then q exchanges follow; in each, the cups at places u and v are exchanged (with "
            "the ball, if it is under one of them). Print the place of the ball at the end.",
            "You start at position 1. For each of the q pairs (u, v), in order: if you are at "
            "u, move to v; if you are at v, move to u; otherwise stay. The positions are 1, "
            "2, ..., n. Print your final position.",
        ),
        output=("Print the final place.", "Output one integer, the place of the ball."),
        adjust=lambda rng, size, values: {
            **values,
            "s": [
                tuple(rng.sample(range(1, 1 + rng.choice((3, min(values["n"], 6)))), 2))
                for _ in values["s"]
            ],
        },
        valid=lambda values: all(u != v and max(u, v) <= values["n"] for u, v in values["s"]),
        constraints=("in each pair, u and v differ and are at most n",),
        wrong={
            "one way": "ball = 1\nfor u, v in s:\n    if u == ball:\n        ball = v\nprint(ball)",
            "two ifs": (
                "ball = 1\nfor u, v in s:\n    if u == ball:\n        ball = v\n    if v == "
                "ball:\n        ball = u\nprint(ball)"
            ),
        },
        rating=900,
        tags=("simulation",),
    ),
    Task(
        id="p02742",
        schema=(line(Int("h", 1, 10**9, wide=True), Int("w", 1, 10**9, wide=True)),),
        wide=True,
        python=(
            "if h == 1 or w == 1:\n    print(1)\nelse:\n    print((h * w + 1) // 2)",
            "ans = h * w // 2 + h * w % 2\nif min(h, w) == 1:\n    ans = 1\nprint(ans)",
            "if h == 1 or w == 1:\n    print(1)\nelse:\n    odd = (w + 1) // 2\n    even = w "
            "// 2\n    print((h + 1) // 2 * odd + h // 2 * even)",
        ),
        only_python=(
            "print(1 if 1 in (h, w) else -(-h * w // 2))",
            "print(1 if h == 1 or w == 1 else (h * w + 1) // 2)",
        ),
        only_cpp=("cout << (h == 1 || w == 1 ? 1LL : (1LL * h * w + 1) / 2) << endl;",),
        titles=("Bishop", "Diagonal Moves"),
        stories=(
            "A bishop stands in a corner of a board of h by w squares. It moves along "
            "diagonals only, any distance, as often as it likes, and never leaves the board. "
            "Print how many squares, its own included, it can get to.",
            "On a grid with h rows and w columns, a piece begins at the upper left cell. In "
            "one move it goes any number of cells in one diagonal direction. Count the cells "
            "that it can visit by a sequence of moves (its first cell counts as well), and "
            "print the count.",
        ),
        output=("Print the number of squares.", "Output one integer, the count."),
        adjust=lambda rng, size, values: {
            **values,
            rng.choice(("h", "w", "h")): rng.choice((1, 3, 10**9 - 1, values["h"])),
        },
        wrong={
            "one row": "print((h * w + 1) // 2)",
            "rounded down": "print(1 if h == 1 or w == 1 else h * w // 2)",
        },
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p02742",
        relative="rook-and-corner",
        schema=(
            line(
                Int("h", 1, 10**9, wide=True),
                Int("w", 1, 10**9, wide=True),
                Int("r", 1, 10**9, wide=True),
                Int("c", 1, 10**9, wide=True),
            ),
        ),
        wide=True,
        python=(
            "up = r - 1\ndown = h - r\nleft = c - 1\nright = w - c\nprint(min(up, left) + "
            "min(up, right) + min(down, left) + min(down, right))",
            "ans = 0\nif r - 1 < c - 1:\n    ans += r - 1\nelse:\n    ans += c - 1\nans += "
            "min(r - 1, w - c)\nans += min(h - r, c - 1)\nans += min(h - r, w - c)\nprint(ans)",
        ),
        only_python=("print(sum(min(i, j) for i in (r - 1, h - r) for j in (c - 1, w - c)))",),
        only_cpp=(
            "long long ans = 0;\nfor (long long i : {r - 1, h - r})\n    for (long long j : "
            "{c - 1, w - c}) ans += min(i, j);\ncout << ans << endl;",
        ),
        titles=("One Bishop Move", "Attacked Squares"),
        stories=(
            "A bishop is placed on row r, column c of an otherwise empty board with h rows "
            "and w columns. In a single move it can go any positive number of squares along "
            "one of the four diagonals. Print the number of squares that it can reach in "
            "exactly one move.",
            "Consider a grid of h rows and w columns. Print how many cells, other than cell "
            "(r, c) itself, lie on one of the two diagonals through the cell (r, c).",
        ),
        output=("Print the number of squares.", "Output how many squares there are."),
        adjust=lambda rng, size, values: {
            **values,
            "r": rng.choice((1, values["h"], rng.randint(1, values["h"]))),
            "c": rng.choice((1, values["w"], rng.randint(1, values["w"]))),
        },
        valid=lambda values: values["r"] <= values["h"] and values["c"] <= values["w"],
        constraints=("r is at most h", "c is at most w"),
        wrong={
            "two directions": "print(min(r - 1, c - 1) + min(h - r, w - c))",
            "own square": (
                "a = min(r - 1, c - 1) + min(r - 1, w - c)\nb = min(h - r, c - 1) + min(h - r, w "
                "- c)\nprint(a + b + 1)"
            ),
        },
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p02742",
        relative="black-squares",
        schema=(line(Int("n", 1, 10**9, wide=True)),),
        wide=True,
        python=(
            "if n == 1:\n    print(1)\nelse:\n    print(2 * n - 2)",
            "ans = (n - 1) * 2\nif ans == 0:\n    ans = 1\nprint(ans)",
        ),
        only_python=("print(max(1, 2 * n - 2))",),
        only_cpp=("cout << (n == 1 ? 1LL : 2LL * n - 2) << endl;",),
        titles=("Peaceful Bishops", "Many Bishops"),
        stories=(
            "It is known that on a board of n by n squares one can place 2n - 2 bishops so "
            "that no two of them attack each other, and not more, except that on the board "
            "with a single square one bishop fits. @A wants to place as many bishops as "
            "possible. Print this largest number.",
            "You are given an integer n. If n is 1, print 1. Otherwise, print the number that "
            "is two less than twice n.",
        ),
        output=("Print the largest number of bishops.", "Output one integer."),
        adjust=lambda rng, size, values: {"n": rng.choice((1, values["n"], values["n"]))},
        wrong={"single square": "print(2 * n - 2)", "one more": "print(2 * n - 1)"},
        tags=("math",),
    ),
    Task(
        id="p02765",
        schema=(line(Int("n", 1, 100), Int("r", 0, 4111)),),
        python=(
            "if n >= 10:\n    print(r)\nelse:\n    print(r + 100 * (10 - n))",
            "k = 10 - n\nif k < 0:\n    k = 0\nprint(r + 100 * k)",
        ),
        only_python=(
            "print(r + 100 * max(0, 10 - n))",
            "print(r if n >= 10 else r + 100 * (10 - n))",
        ),
        only_cpp=("cout << r + 100 * max(0, 10 - n) << endl;",),
        wrong={
            "subtracts": "print(r - 100 * max(0, 10 - n))",
            "no limit": "print(r + 100 * (10 - n))",
        },
    ),
)
