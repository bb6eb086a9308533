"""Tasks p02441 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Rows, Values, line
from problems.curriculum.codenet._task import Task


def _queries(rng: Random, size: str, values: Values) -> Values:
    n, a = values["n"], values["a"]
    rows = []
    for b, e, k in values["query"]:
        b, e = sorted((b % (n + 1), e % (n + 1)))
        if b == e:
            b, e = max(0, b - 1), max(1, e)
        rows.append((b, e, rng.choice(a) if rng.random() < 0.7 else k))
    return {**values, "query": rows}


TASKS = (
    Task(
        id="p02441",
        schema=(
            line(Int("n", 1, 1000)),
            line(Ints("a", "n", -(10**9), 10**9)),
            line(Int("q", 1, 1000)),
            line(Rows("query", "q", ("b", "e", "k"), ((0, 999), (1, 1000), (-(10**9), 10**9)))),
        ),
        python=(
            "for b, e, k in query:\n    count = 0\n    for i in range(b, e):\n"
            "        if a[i] == k:\n            count += 1\n    print(count)",
            "for b, e, k in query:\n    count = 0\n    i = b\n    while i < e:\n"
            "        if a[i] == k:\n            count += 1\n        i += 1\n"
            "    print(count)",
        ),
        only_python=(
            "for b, e, k in query:\n    print(a[b:e].count(k))",
            'print(*(sum(x == k for x in a[b:e]) for b, e, k in query), sep="\\n")',
        ),
        only_cpp=(
            "for (auto [b, e, k] : query) cout << count(a.begin() + b, a.begin() + e, k) << '\\n';",
        ),
        adjust=_queries,
        valid=lambda values: all(b < e <= values["n"] for b, e, _ in values["query"]),
        constraints=("b is less than e and e is at most n in each query",),
        wrong={
            "whole": "for b, e, k in query:\n    count = 0\n"
            "    for i in range(n):\n        if a[i] == k:\n"
            "            count += 1\n    print(count)",
            "end included": "for b, e, k in query:\n    count = 0\n"
            "    for i in range(b, min(n, e + 1)):\n        if a[i] == k:\n"
            "            count += 1\n    print(count)",
        },
        tags=("implementation",),
    ),
)
