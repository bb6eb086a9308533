"""Tasks p03166 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Rows, Values, line
from problems.curriculum.codenet._task import Task


def _acyclic(rng: Random, size: str, values: Values) -> Values:
    n, m = values["n"], values["m"]
    while n * (n - 1) // 2 < m:
        n += 1
    values["n"] = n
    order = rng.sample(range(1, n + 1), n)
    near = rng.random() < 0.5
    chosen: set[tuple[int, int]] = set()
    while len(chosen) < m:
        i = rng.randrange(n - 1)
        j = rng.randint(i + 1, min(n - 1, i + 3) if near and rng.random() < 0.9 else n - 1)
        chosen.add((order[i], order[j]))
    values["edges"] = rng.sample(sorted(chosen), m)
    return values


def _is_acyclic(values: Values) -> bool:
    n, edges = values["n"], values["edges"]
    if len(set(edges)) < len(edges) or any(max(edge) > n for edge in edges):
        return False
    following: list[list[int]] = [[] for _ in range(n + 1)]
    entering = [0] * (n + 1)
    for x, y in edges:
        following[x].append(y)
        entering[y] += 1
    free = [v for v in range(1, n + 1) if not entering[v]]
    for x in free:
        for y in following[x]:
            entering[y] -= 1
            if not entering[y]:
                free.append(y)
    return len(free) == n


def _streets(rng: Random, size: str, values: Values) -> Values:
    n = values["n"]
    values["edges"] = [tuple(rng.sample(range(1, n + 1), 2)) for _ in values["edges"]]
    return values


def _is_street(values: Values) -> bool:
    return all(x != y and max(x, y) <= values["n"] for x, y in values["edges"])


TASKS = (
    Task(
        id="p03166",
        schema=(
            line(Int("n", 2, 10**5), Int("m", 1, 10**5)),
            line(Rows("edges", "m", ("x", "y"), ((1, 10**5), (1, 10**5)))),
        ),
        python=(
            "head = [-1] * (n + 1)\nafter = [-1] * m\ntarget = [0] * m\ndegree = [0] * (n + 1)\n"
            "k = 0\nfor x, y in edges:\n    target[k] = y\n    after[k] = head[x]\n"
            "    head[x] = k\n    degree[y] += 1\n    k += 1\nqueue = [0] * n\nsize = 0\n"
            "for v in range(1, n + 1):\n    if degree[v] == 0:\n        queue[size] = v\n"
            "        size += 1\nlongest = [0] * (n + 1)\ni = 0\nwhile i < size:\n    v ="
            " queue[i]\n"
            "    i += 1\n    e = head[v]\n    while e != -1:\n        u = target[e]\n"
            "        longest[u] = max(longest[u], longest[v] + 1)\n        degree[u] -= 1\n"
            "        if degree[u] == 0:\n            queue[size] = u\n            size += 1\n"
            "        e = after[e]\nprint(max(longest))",
            "start = [0] * (n + 2)\nentering = [0] * (n + 1)\nfor x, y in edges:\n"
            "    start[x + 1] += 1\n    entering[y] += 1\nfor v in range(1, n + 2):\n"
            "    start[v] += start[v - 1]\nplace = [0] * (n + 2)\nfor v in range(n + 2):\n"
            "    place[v] = start[v]\nfollowing = [0] * m\nfor x, y in edges:\n"
            "    following[place[x]] = y\n    place[x] += 1\nlength = 0\nlayer = [0] * 0\n"
            "for v in range(1, n + 1):\n    if entering[v] == 0:\n        layer.append(v)\n"
            "while len(layer) > 0:\n    deeper = [0] * 0\n    for v in layer:\n"
            "        for k in range(start[v], start[v + 1]):\n            u = following[k]\n"
            "            entering[u] -= 1\n            if entering[u] == 0:\n"
            "                deeper.append(u)\n    layer = deeper\n    if len(layer) > 0:\n"
            "        length += 1\nprint(length)",
        ),
        only_python=(
            "from collections import deque\ng = [[] for _ in range(n + 1)]\ndeg = [0] * (n + 1)\n"
            "for x, y in edges:\n    g[x].append(y)\n    deg[y] += 1\ndp = [0] * (n + 1)\n"
            "q = deque(v for v in range(1, n + 1) if deg[v] == 0)\nwhile q:\n    v ="
            " q.popleft()\n"
            "    for u in g[v]:\n        dp[u] = max(dp[u], dp[v] + 1)\n        deg[u] -= 1\n"
            "        if deg[u] == 0:\n            q.append(u)\nprint(max(dp))",
        ),
        only_cpp=(
            "vector<vector<int>> g(n + 1);\nfor (auto [x, y] : edges) g[x].push_back(y);\n"
            "vector<int> dp(n + 1, -1);\nfunction<int(int)> go = [&](int v) {\n"
            "    if (dp[v] >= 0) return dp[v];\n    dp[v] = 0;\n"
            "    for (int u : g[v]) dp[v] = max(dp[v], go(u) + 1);\n    return dp[v];\n};\n"
            "int best = 0;\nfor (int v = 1; v <= n; v++) best = max(best, go(v));\n"
            "cout << best << endl;",
        ),
        stories=(
            "A town has n squares and m one-way streets, the i-th of which leads from "
            "square x_i to square y_i. No walk along the streets ever comes back to where "
            "it began. Print the largest number of streets that a single walk can have.",
            "There are n tasks and m rules: task y_i can only begin on a later day than "
            "task x_i. The rules never form a circle. A chain is a list of tasks in which "
            "each rule from one task to the following one is given. Print the number of "
            "rules used in the longest chain.",
        ),
        titles=("One-Way Streets", "Longest Chain"),
        output=("Print the number asked for.", "Output the required number."),
        wrong={
            "vertices": "head = [-1] * (n + 1)\nafter = [-1] * m\ntarget = [0] * m\n"
            "degree = [0] * (n + 1)\nk = 0\nfor x, y in edges:\n    target[k]"
            " = y\n"
            "    after[k] = head[x]\n    head[x] = k\n    degree[y] += 1\n"
            "    k += 1\nprint(max(degree))",
        },
        adjust=_acyclic,
        valid=_is_acyclic,
        constraints=("the pairs (x_i, y_i) are distinct", "the graph has no directed cycle"),
        rating=1400,
        tags=("dp", "graphs"),
    ),
    Task(
        id="p03166",
        relative="sources",
        schema=(
            line(Int("n", 2, 10**5), Int("m", 1, 10**5)),
            line(Rows("edges", "m", ("x", "y"), ((1, 10**5), (1, 10**5)))),
        ),
        python=(
            "entered = [False] * (n + 1)\nfor x, y in edges:\n    entered[y] = True\ncount = 0\n"
            "for v in range(1, n + 1):\n    if not entered[v]:\n        count += 1\nprint(count)",
            "degree = [0] * n\ncount = n\nfor x, y in edges:\n    if degree[y - 1] == 0:\n"
            "        count -= 1\n    degree[y - 1] += 1\nprint(count)",
        ),
        only_python=("print(n - len({y for x, y in edges}))",),
        only_cpp=(
            "set<int> entered;\nfor (auto [x, y] : edges) entered.insert(y);\n"
            "cout << n - entered.size() << endl;",
        ),
        stories=(
            "A directed graph has the vertices 1, ..., n and m edges; edge i goes from "
            "x_i to y_i. Count the vertices at which no edge ends.",
            "There are n islands and m ferries. Ferry i runs from island x_i to island "
            "y_i, never back. How many islands cannot be reached by any ferry?",
        ),
        titles=("Islands Without Ferry", "No Edge Ends Here"),
        output=("Output the required number.", "Write the answer on one line."),
        wrong={
            "no edge begins": "entered = [False] * (n + 1)\nfor x, y in edges:\n"
            "    entered[x] = True\ncount = 0\nfor v in range(1, n + 1):\n"
            "    if not entered[v]:\n        count += 1\nprint(count)",
            "n minus m": "print(max(0, n - m))",
        },
        adjust=_streets,
        valid=_is_street,
        constraints=("x_i and y_i are different and at most n",),
        rating=1000,
        tags=("graphs",),
    ),
    Task(
        id="p03166",
        relative="busiest",
        schema=(
            line(Int("n", 2, 10**5), Int("m", 1, 10**5)),
            line(Rows("edges", "m", ("x", "y"), ((1, 10**5), (1, 10**5)))),
        ),
        python=(
            "degree = [0] * (n + 1)\nfor x, y in edges:\n    degree[x] += 1\n    degree[y] += 1\n"
            "print(max(degree))",
            "count = [0] * n\nbest = 0\nfor x, y in edges:\n    count[x - 1] += 1\n"
            "    count[y - 1] += 1\n    best = max(best, count[x - 1], count[y - 1])\nprint(best)",
        ),
        only_python=(
            "from collections import Counter\n"
            "print(max(Counter(v for edge in edges for v in edge).values()))",
        ),
        only_cpp=(
            "vector<int> deg(n + 1);\nfor (auto [x, y] : edges) deg[x]++, deg[y]++;\n"
            "cout << *max_element(deg.begin(), deg.end()) << endl;",
        ),
        stories=(
            "There are n towns and m roads. Road i joins the towns x_i and y_i; two towns "
            "may be joined by several roads. How many roads meet in the town with the "
            "most roads?",
            "At a party of n guests there were m handshakes, the i-th between guest x_i "
            "and guest y_i. Print the number of handshakes of the guest who took part in "
            "the most.",
        ),
        titles=("Handshakes", "Town with Most Roads"),
        output=("Output the required number.", "Print the number asked for."),
        wrong={
            "first ends": "degree = [0] * (n + 1)\nfor x, y in edges:\n    degree[x] += 1\n"
            "print(max(degree))",
        },
        adjust=_streets,
        valid=_is_street,
        constraints=("x_i and y_i are different and at most n",),
        rating=1000,
        tags=("graphs",),
    ),
)
