"""Tasks p02558 to p02576 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Rows, Values, line
from problems.curriculum.codenet._task import Task


def _vertices(rng: Random, size: str, values: Values) -> Values:
    n = values["n"]
    rows = [(row[0], row[1] % n, row[2] % n) for row in values["queries"]]
    rows[-1] = (1, *rows[-1][1:])
    return {**values, "queries": rows}


def _asked(values: Values) -> bool:
    rows = values["queries"]
    return rows[-1][0] == 1 and all(max(row[1:]) < values["n"] for row in rows)


def _edges(rng: Random, size: str, values: Values) -> Values:
    n = values["n"]
    return {**values, "edges": [((u - 1) % n + 1, (v - 1) % n + 1) for u, v in values["edges"]]}


_FIND = """while parent[u] != u:
    parent[u] = parent[parent[u]]
    u = parent[u]
while parent[v] != v:
    parent[v] = parent[parent[v]]
    v = parent[v]
"""
_INNER = "    " + _FIND.replace("\n", "\n    ").rstrip(" ")
_START = "parent = []\nfor i in range({}):\n    parent.append(i)\n"
_ROOT = """def root(parent, x):
    while parent[x] != x:
        parent[x] = parent[parent[x]]
        x = parent[x]
    return x
"""

TASKS = (
    Task(
        id="p02558",
        schema=(
            line(Int("n", 1, 200000), Int("q", 1, 200000)),
            line(Rows("queries", "q", ("t", "u", "v"), ((0, 1), (0, 199999), (0, 199999)))),
        ),
        python=(
            _START.format("n")
            + "for t, u, v in queries:\n"
            + _INNER
            + "    if t == 0:\n        parent[u] = v\n"
            + "    elif u == v:\n        print(1)\n    else:\n        print(0)",
            _START.format("n")
            + "size = [1] * n\nfor t, a, b in queries:\n    u = a\n    v = b\n"
            + _INNER
            + "    if t == 1:\n        if u == v:\n            print(1)\n        else:\n"
            "            print(0)\n    elif u != v:\n        if size[u] > size[v]:\n"
            "            u, v = v, u\n        parent[u] = v\n        size[v] += size[u]",
        ),
        only_python=(
            "parent = list(range(n))\nfor t, u, v in queries:\n"
            "    u, v = root(parent, u), root(parent, v)\n"
            "    if t == 0:\n        parent[u] = v\n    else:\n        print(int(u == v))",
        ),
        top_python=_ROOT,
        only_cpp=(
            "par.resize(n);\niota(par.begin(), par.end(), 0);\n"
            "for (auto &[t, u, v] : queries) {\n    int x = find_root(u), y = find_root(v);\n"
            "    if (t == 0) par[x] = y;\n    else cout << (x == y) << '\\n';\n}",
        ),
        top_cpp="vector<int> par;\n\nint find_root(int x) {\n"
        "    return par[x] == x ? x : par[x] = find_root(par[x]);\n}",
        titles=("Joining Islands", "Same Group or Not"),
        stories=(
            "There are n islands, 0 to n-1, and no bridge yet. @A writes q lines t u v in a "
            "diary. A line with t = 0 says that a bridge u-v was built. With t = 1 it asks "
            "whether one could walk from u to v at that moment: answer it by 1 (yes) or 0 (no).",
            "At first each of the numbers 0, 1, ..., n-1 is a group of its own. Then q commands "
            "follow. Command 0 u v merges the groups of u and v (nothing happens when they are one "
            "group already). For a command 1 u v, print 1 when u and v are in one group, else 0.",
        ),
        output=("Print the answers, one per line.", "For each t = 1, print 0 or 1 on a line."),
        adjust=_vertices,
        valid=_asked,
        constraints=("0 <= u, v < n", "the last line has t = 1"),
        wrong={
            "direct edges only": "parent = []\nfor i in range(n):\n    parent.append(i)\n"
            "for t, u, v in queries:\n    if t == 0:\n        parent[u] = parent[v]\n"
            "    elif parent[u] == parent[v]:\n        print(1)\n    else:\n        print(0)",
        },
        rating=1000,
        tags=("data structures", "graphs"),
    ),
    Task(
        id="p02558",
        relative="count-groups",
        schema=(
            line(Int("n", 1, 100000), Int("m", 1, 100000)),
            line(Rows("edges", "m", ("u", "v"), ((1, 100000), (1, 100000)))),
        ),
        python=(
            _START.format("n + 1")
            + "ans = n\nfor u, v in edges:\n"
            + _INNER
            + "    if u != v:\n        parent[u] = v\n        ans -= 1\nprint(ans)",
            _START.format("n + 1")
            + "for u, v in edges:\n"
            + _INNER
            + "    parent[u] = v\nans = 0\nfor i in range(1, n + 1):\n    if parent[i] == i:\n"
            "        ans += 1\nprint(ans)",
        ),
        only_python=(
            "parent = list(range(n + 1))\nfor u, v in edges:\n"
            "    parent[root(parent, u)] = root(parent, v)\n"
            "print(sum(parent[i] == i for i in range(1, n + 1)))",
        ),
        top_python=_ROOT,
        titles=("How Many Teams", "Groups of Friends"),
        stories=(
            "There are n children, numbered 1 to n. You are given m pairs (u, v): the children u "
            "and v are friends. Friends are always in the same team, and children that are not "
            "linked by a chain of friends are in different teams. How many teams are there?",
            "A graph has vertices 1 to n and m edges; edge i joins u and v (it may be a loop, and "
            "edges may repeat). Find the number of connected components.",
        ),
        output=("Print the number of teams.", "Print the answer."),
        adjust=_edges,
        valid=lambda values: all(max(r) <= values["n"] for r in values["edges"]),
        constraints=("1 <= u, v <= n",),
        wrong={"every edge counts": "ans = n - m\nprint(max(ans, 1))"},
        rating=1000,
        tags=("data structures", "graphs"),
    ),
    Task(
        id="p02558",
        relative="useless-edges",
        schema=(
            line(Int("n", 1, 100000), Int("m", 1, 100000)),
            line(Rows("edges", "m", ("u", "v"), ((1, 100000), (1, 100000)))),
        ),
        python=(
            _START.format("n + 1")
            + "ans = 0\nfor u, v in edges:\n"
            + _INNER
            + "    if u == v:\n        ans += 1\n    else:\n        parent[u] = v\nprint(ans)",
            _START.format("n + 1")
            + "ans = m\nfor u, v in edges:\n"
            + _INNER
            + "    if u != v:\n        ans -= 1\n        parent[v] = u\nprint(ans)",
        ),
        titles=("Needless Roads", "Closing Loops"),
        stories=(
            "@P has n towns, 1 to n, and at first no roads. Roads are built one after another, the "
            "i-th between the towns u and v. A road is needless if, when it is built, v can "
            "already be reached from u. Count the needless roads.",
            "Take the m edges (u, v) in the given order and add each to a graph on the vertices "
            "1 to n. How many of them join two vertices that were connected before the edge came?",
        ),
        output=("Print the number of such roads.", "Print one integer."),
        adjust=_edges,
        valid=lambda values: all(max(r) <= values["n"] for r in values["edges"]),
        constraints=("1 <= u, v <= n",),
        wrong={
            "loops only": "ans = 0\nfor u, v in edges:\n    if u == v:\n"
            "        ans += 1\nprint(ans)"
        },
        rating=1000,
        tags=("data structures", "graphs"),
    ),
    Task(
        id="p02576",
        schema=(line(Int("n", 1, 1000), Int("x", 1, 1000), Int("t", 1, 1000)),),
        python=(
            "print((n + x - 1) // x * t)",
            "rounds = n // x\nif n % x != 0:\n    rounds += 1\nprint(rounds * t)",
            "ans = 0\nwhile n > 0:\n    n -= x\n    ans += t\nprint(ans)",
        ),
        only_python=("print(-(-n // x) * t)", "print((n // x + (n % x > 0)) * t)"),
        only_cpp=("cout << (n / x + (n % x ? 1 : 0)) * t << endl;",),
        titles=("Baking in Rounds", "The Oven"),
        stories=(
            "An oven holds up to x @T, and one run of it lasts t minutes, even if it is not full. "
            "@A needs n @T. After how many minutes of baking are they done at the earliest?",
            "n people want to cross a river. The boat carries at most x of them, and every trip "
            "takes t seconds (coming back takes no time). Find the smallest total time of all "
            "trips.",
        ),
        output=("Print the time.", "Print the answer as an integer."),
        wrong={"one round too many": "print((n // x + 1) * t)", "down": "print(n // x * t)"},
        tags=("math",),
    ),
    Task(
        id="p02576",
        relative="boxes-left",
        schema=(line(Int("n", 1, 1000), Int("x", 1, 1000)),),
        python=(
            "print((x - n % x) % x)",
            "r = n % x\nif r == 0:\n    print(0)\nelse:\n    print(x - r)",
        ),
        only_python=("print(-n % x)",),
        only_cpp=("cout << (n % x ? x - n % x : 0) << endl;",),
        titles=("Free Places", "The Last Box"),
        stories=(
            "@A packs n @T into boxes for x pieces each, filling a box before the next one is "
            "opened. How many places stay free in the last box?",
            "Find the smallest non-negative integer y such that n + y is a multiple of x.",
        ),
        output=("Print the number.", "Print the answer."),
        wrong={"no zero": "print(x - n % x)"},
        tags=("math",),
    ),
    Task(
        id="p02576",
        relative="two-machines",
        schema=(line(Int("n", 1, 1000), Int("x", 1, 1000), Int("y", 1, 1000)),),
        python=(
            "print((n + x + y - 1) // (x + y))",
            "ans = 0\nwhile n > 0:\n    n -= x + y\n    ans += 1\nprint(ans)",
        ),
        only_python=("print(-(-n // (x + y)))",),
        only_cpp=("int s = x + y;\ncout << n / s + (n % s != 0) << endl;",),
        titles=("Two Machines", "Working Together"),
        stories=(
            "One machine makes x pieces of @T per hour, another one y pieces per hour. Both work "
            "side by side. A piece is ready at the end of its hour. After how many full hours are "
            "there at least n pieces?",
            "Each day @A reads x pages and @B reads y pages of a list of n pages; no page is read "
            "twice. On which day (the first day is day 1) do they finish?",
        ),
        output=("Print the answer.", "Print a single integer."),
        wrong={"rounded down": "print(n // (x + y))", "one more": "print(n // (x + y) + 1)"},
        tags=("math",),
    ),
)
