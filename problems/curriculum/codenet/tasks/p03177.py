"""Tasks p03177 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Matrix, Values, line
from problems.curriculum.codenet._task import Task


def _small_graph(rng: Random, size: str, values: Values) -> Values:
    n = min(values["n"], 6)
    share = rng.choice((0.3, 0.6, 0.9))
    rows = [[int(i != j and rng.random() < share) for j in range(n)] for i in range(n)]
    return {**values, "n": n, "a": rows}


def _few_steps(rng: Random, size: str, values: Values) -> Values:
    n = min(values["n"], 20)
    share = rng.choice((0.3, 0.6, 0.9))
    rows = [[int(i != j and rng.random() < share) for j in range(n)] for i in range(n)]
    return {**values, "n": n, "a": rows}


def _no_loops(values: Values) -> bool:
    return all(row[i] == 0 for i, row in enumerate(values["a"]))


TASKS = (
    Task(
        id="p03177",
        schema=(
            line(Int("n", 1, 50), Int("k", 1, 10**18)),
            line(Matrix("a", "n", "n", 0, 1, text="one row of a")),
        ),
        python=(
            "mod = 10**9 + 7\np = []\nfor i in range(n):\n    for j in range(n):\n"
            "        p.append(a[i][j])\nv = [1] * n\nwhile k > 0:\n    if k % 2 == 1:\n"
            "        w = [0] * n\n        for i in range(n):\n"
            "            for j in range(n):\n"
            "                w[i] = (w[i] + p[i * n + j] * v[j]) % mod\n"
            "        for i in range(n):\n            v[i] = w[i]\n    q = [0] * (n * n)\n"
            "    for i in range(n):\n        for t in range(n):\n"
            "            for j in range(n):\n"
            "                q[i * n + j] = (q[i * n + j] + p[i * n + t] * p[t * n + j]) % "
            "mod\n    for i in range(n * n):\n        p[i] = q[i]\n    k //= 2\n"
            "print(sum(v) % mod)",
            "size = n * n\nbase = [0] * size\npower = [0] * size\nfor i in range(n):\n"
            "    power[i * n + i] = 1\n    for j in range(n):\n"
            "        base[i * n + j] = a[i][j]\nwhile k > 0:\n    for turn in range(2):\n"
            "        if turn == 1 or k % 2 == 1:\n            c = [0] * size\n"
            "            for i in range(n):\n                for j in range(n):\n"
            "                    total = 0\n                    for t in range(n):\n"
            "                        if turn == 0:\n"
            "                            total += power[i * n + t] * base[t * n + j] % "
            "1000000007\n                        else:\n"
            "                            total += base[i * n + t] * base[t * n + j] % "
            "1000000007\n                    c[i * n + j] = total % 1000000007\n"
            "            for i in range(size):\n                if turn == 0:\n"
            "                    power[i] = c[i]\n                else:\n"
            "                    base[i] = c[i]\n    k //= 2\n"
            "print(sum(power) % 1000000007)",
        ),
        only_python=(
            "v = [1] * n\nwhile k:\n    if k & 1:\n"
            "        v = [sum(x * y for x, y in zip(row, v)) % MOD for row in a]\n"
            "    a = mul(a, a)\n    k >>= 1\nprint(sum(v) % MOD)",
        ),
        only_cpp=(
            "auto mul = [&](const vector<vector<int>> &x, const vector<vector<int>> &y) {\n"
            "    vector<vector<int>> z(n, vector<int>(n));\n"
            "    for (int i = 0; i < n; i++)\n        for (int j = 0; j < n; j++)\n"
            "            for (int t = 0; t < n; t++) z[i][j] = (z[i][j] + 1LL * x[i][t] * "
            "y[t][j]) % 1000000007;\n    return z;\n};\n"
            "vector<vector<int>> r(n, vector<int>(n));\n"
            "for (int i = 0; i < n; i++) r[i][i] = 1;\nfor (; k > 0; k >>= 1) {\n"
            "    if (k & 1) r = mul(r, a);\n    a = mul(a, a);\n}\nlong long ans = 0;\n"
            "for (auto &row : r) for (int x : row) ans += x;\n"
            "cout << ans % 1000000007 << endl;",
        ),
        top_python=(
            "MOD = 10**9 + 7\n\ndef mul(x, y):\n    columns = list(zip(*y))\n"
            "    return [[sum(p * q for p, q in zip(row, col)) % MOD for col in columns] "
            "for row in x]"
        ),
        titles=(
            "Long Walks",
            "Counting Walks",
        ),
        stories=(
            "There are n rooms, and a one-way door leads from room i to room j exactly if "
            "a_ij is 1. A visitor starts in any room and goes through k doors; rooms and "
            "doors may be used again. In how many ways can this be done? Two ways are "
            "different if they start in different rooms or if some step uses different "
            "doors. Print the count modulo 1000000007.",
            "Count the sequences of k + 1 numbers from 1 to n in which any number i is "
            "followed directly by a number j only if a_ij = 1. Print the count modulo "
            "10^9 + 7.",
        ),
        output=(
            "Print the number modulo 1000000007.",
            "Print the answer modulo 10^9 + 7.",
        ),
        wrong={
            "one step too many": (
                "mod = 10**9 + 7\nk = min(k + 1, 3000)\nv = [1] * n\nfor step in range(k):\n"
                "    w = [0] * n\n    for i in range(n):\n        for j in range(n):\n"
                "            w[i] += a[i][j] * v[j]\n    for i in range(n):\n"
                "        v[i] = w[i] % mod\nprint(sum(v) % mod)"
            ),
        },
        adjust=_small_graph,
        valid=_no_loops,
        constraints=("a_ii = 0",),
        wide=True,
        rating=1000,
        tags=(
            "dp",
            "graphs",
        ),
    ),
    Task(
        id="p03177",
        relative="from-first-to-last",
        schema=(
            line(Int("n", 2, 50), Int("k", 1, 100)),
            line(Matrix("a", "n", "n", 0, 1, text="one row of a")),
        ),
        python=(
            "v = [0] * n\nv[0] = 1\nfor step in range(k):\n    w = [0] * n\n"
            "    for i in range(n):\n        for j in range(n):\n"
            "            if a[i][j] == 1:\n"
            "                w[j] = (w[j] + v[i]) % 1000000007\n    for i in range(n):\n"
            "        v[i] = w[i]\nprint(v[n - 1])",
            "mod = 10**9 + 7\nways = [0] * (n * (k + 1))\nways[n - 1] = 1\n"
            "for t in range(1, k + 1):\n    for i in range(n):\n        total = 0\n"
            "        for j in range(n):\n"
            "            total += a[i][j] * ways[(t - 1) * n + j]\n"
            "        ways[t * n + i] = total % mod\nprint(ways[k * n])",
        ),
        only_python=(
            "v = [1] + [0] * (n - 1)\nfor _ in range(k):\n"
            "    v = [sum(x for x, row in zip(v, a) if row[j]) % (10**9 + 7) for j in "
            "range(n)]\nprint(v[-1])",
        ),
        only_cpp=(
            "const long long MOD = 1000000007;\nvector<long long> v(n);\nv[0] = 1;\n"
            "while (k--) {\n    vector<long long> w(n);\n    for (int i = 0; i < n; i++)\n"
            "        for (int j = 0; j < n; j++) if (a[i][j]) w[j] = (w[j] + v[i]) % MOD;\n"
            "    v = w;\n}\ncout << v[n - 1] << endl;",
        ),
        titles=(
            "From First to Last",
            "K Flights",
        ),
        stories=(
            "There are n airports. If a_ij is 1, there is a flight from airport i to "
            "airport j, and if it is 0, there is none. @A starts at airport 1, takes "
            "exactly k flights and wants to be at airport n afterwards; airports may be "
            "visited several times. How many routes are possible? Print the number modulo "
            "1000000007.",
            "In a directed graph with n vertices, a_ij is 1 if an edge goes from vertex i "
            "to vertex j, and 0 if not. Find the number of walks with exactly k edges "
            "from vertex 1 to vertex n, modulo 10^9 + 7.",
        ),
        output=(
            "Print the number modulo 1000000007.",
            "Print the answer modulo 10^9 + 7.",
        ),
        wrong={
            "back to the start": (
                "v = [0] * n\nv[0] = 1\nfor step in range(k):\n    w = [0] * n\n"
                "    for i in range(n):\n        for j in range(n):\n"
                "            if a[i][j] == 1:\n"
                "                w[j] = (w[j] + v[i]) % 1000000007\n    for i in range(n):\n"
                "        v[i] = w[i]\nprint(v[0])"
            ),
        },
        adjust=_few_steps,
        valid=_no_loops,
        constraints=("a_ii = 0",),
        wide=True,
        rating=1000,
        tags=(
            "dp",
            "graphs",
        ),
    ),
    Task(
        id="p03177",
        relative="popular-vertices",
        schema=(
            line(Int("n", 2, 50)),
            line(Matrix("a", "n", "n", 0, 1, text="one row of a")),
        ),
        python=(
            "count = 0\nfor v in range(n):\n    into = 0\n    out = 0\n"
            "    for i in range(n):\n        into += a[i][v]\n        out += a[v][i]\n"
            "    if into > out:\n        count += 1\nprint(count)",
            "balance = [0] * n\nfor i in range(n):\n    for j in range(n):\n"
            "        if a[i][j] == 1:\n            balance[i] -= 1\n"
            "            balance[j] += 1\nans = 0\nfor x in balance:\n    if x > 0:\n"
            "        ans += 1\nprint(ans)",
        ),
        only_python=("print(sum(sum(col) > sum(row) for row, col in zip(a, zip(*a))))",),
        only_cpp=(
            "int ans = 0;\nfor (int v = 0; v < n; v++) {\n    int d = 0;\n"
            "    for (int i = 0; i < n; i++) d += a[i][v] - a[v][i];\n    ans += d > 0;\n"
            "}\ncout << ans << endl;",
        ),
        titles=(
            "Popular Vertices",
            "More Fans than Idols",
        ),
        stories=(
            "On a website with n users, a_ij is 1 if user i follows user j, and 0 "
            "otherwise. Count the users who are followed by more users than they follow "
            "themselves.",
            "You are given a table a of n rows and n columns with entries 0 and 1. For "
            "how many v is the sum of column v greater than the sum of row v?",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "the other way": (
                "count = 0\nfor v in range(n):\n    into = 0\n    out = 0\n"
                "    for i in range(n):\n        into += a[i][v]\n        out += a[v][i]\n"
                "    if into < out:\n        count += 1\nprint(count)"
            ),
        },
        adjust=_few_steps,
        valid=_no_loops,
        constraints=("a_ii = 0",),
        rating=900,
        tags=("graphs",),
    ),
)
