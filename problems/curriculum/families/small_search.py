"""Exhaustive search on small inputs: tuples of elements, counting ways, the next good number."""

from __future__ import annotations

from random import Random
from typing import Any

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_misc import outputs, pick, twins, wrong
from problems.curriculum._schema import Int, Ints, line

_TUPLES = {
    "pairs": ("pairs of indices i < j", ("a_i", "a_j"), ("a[i]", "a[j]")),
    "triples": ("triples of indices i < j < k", ("a_i", "a_j", "a_k"), ("a[i]", "a[j]", "a[k]")),
}


def _tuple_parameters(rng: Random) -> Parameters:
    size = rng.choice(("pairs", "triples"))
    kinds = ["equals", "divides", "atmost", "atleast", "spread", "odd"]
    kinds += ["greater", "gap"] if size == "pairs" else ["triangle", "middle"]
    kind = rng.choice(kinds)
    fixed = kind in ("equals", "atmost", "atleast", "odd", "triangle", "middle")
    return {"size": size, "kind": kind, "k": 0 if fixed else rng.randint(2, 9)}


def _relation(kind: str, k: int, names: tuple[str, ...]) -> tuple[str, str]:
    """An expression, and a near miss, of the named numbers."""
    total = " + ".join(names)
    x, y, z = names[0], names[-2 if len(names) == 3 else -1], names[-1]
    return {
        "equals": (f"{total} == m", f"{total} <= m"),
        "divides": (f"({total}) % {k} == 0", " and ".join(f"{v} % {k} == 0" for v in names)),
        "atmost": (f"{total} <= m", f"{total} < m"),
        "atleast": (f"{total} >= m", f"{total} > m"),
        "spread": (f"abs({x} - {z}) == {k}", f"{x} - {z} == {k}"),
        "odd": (f"({total}) % 2 == 1", f"({total}) % 2 == 0"),
        "greater": (f"{x} > {k} * {z}", f"{x} >= {k} * {z}"),
        "gap": (f"abs({x} - {z}) > {k}", f"abs({x} - {z}) >= {k}"),
        "triangle": (f"{x} + {y} > {z} and {x} + {z} > {y} and {y} + {z} > {x}",
                     f"{x} + {y} > {z}"),
        "middle": (f"{x} < {y} and {y} < {z}", f"{x} <= {y} and {y} <= {z}"),
    }[kind]  # fmt: skip


def _relation_words(kind: str, k: int, names: tuple[str, ...]) -> str:
    total, x, z = " + ".join(names), names[0], names[-1]
    return {
        "equals": f"{total} is equal to m",
        "divides": f"{total} is divisible by {k}",
        "atmost": f"{total} is at most m",
        "atleast": f"{total} is at least m",
        "spread": f"|{x} - {z}| is exactly {k}",
        "odd": f"{total} is odd",
        "greater": f"{x} is greater than {k} times {z}",
        "gap": f"|{x} - {z}| is greater than {k}",
        "triangle": "the three numbers are sides of a triangle of positive area",
        "middle": f"{' < '.join(names)}",
    }[kind]


_TUPLE_LOOPS = {
    "pairs": (
        """
ans = 0
for i in range(n):
    for j in range(i + 1, n):
        if $cond:
            ans += 1
print(ans)
""",
        """
ans = 0
for j in range(n):
    for i in range(j):
        if $cond:
            ans += 1
print(ans)
""",
    ),
    "triples": (
        """
ans = 0
for i in range(n):
    for j in range(i + 1, n):
        for k in range(j + 1, n):
            if $cond:
                ans += 1
print(ans)
""",
        """
ans = 0
for k in range(n):
    for j in range(k):
        for i in range(j):
            if $cond:
                ans += 1
print(ans)
""",
    ),
}
_TUPLE_LIBRARY = """
from itertools import combinations
---
print(sum(1 for $names in combinations(a, $size) if $short))
"""


def _tuples(parameters: Parameters, rng: Random) -> Spec:
    size, kind, k = parameters["size"], parameters["kind"], parameters["k"]
    what, names, code = _TUPLES[size]
    short = ("x", "y", "z")[: len(names)]
    words = _relation_words(kind, k, names)
    parts: dict[str, Any] = {
        "cond": _relation(kind, k, code)[0], "short": _relation(kind, k, short)[0],
        "names": ", ".join(short), "size": len(names),
    }  # fmt: skip
    loops = _TUPLE_LOOPS[size]
    python, cpp = twins(loops, (_TUPLE_LIBRARY,), "int", **parts)
    bad = loops[0].replace("i + 1, n", "n", 1).replace("j + 1, n", "n", 1)
    most, high = rng.choice((10, 30, 50)), rng.choice((20, 50, 1000))
    given = pick(rng, "an array of n integers", "n integers a_1, ..., a_n")
    limit = kind in ("equals", "atmost", "atleast")
    extra = (Int("m", 1, len(names) * high),) if limit else ()
    asked = " and an integer m" if limit else ""
    one = size[:-1]
    tops = len(names)
    return Spec(
        titles=("Count the " + size.title(), "Good " + size.title(), "Brute Force",
                "@A's Numbers", "Small Search"),
        stories=(
            f"You are given {given}{asked}. Count the {what} such that {words}.",
            f"@A has n cards with numbers a_i{asked}. How many {what} are there for which {words}?",
            f"Given {given}{asked}, find the number of {what} with the property that {words}.",
            f"There are n @T in @P, the i-th of weight a_i. A {one} of them is good if {words}, "
            f"where {' < '.join('ijk'[:tops])} are their numbers. Count the good {size}.",
            f"In how many ways can @A choose indices {' < '.join('ijk'[:tops])} in the given array "
            f"so that {words}?",
        ),
        schema=(
            line(Int("n", 1, most), *extra),
            line(Ints("a", "n", 1, high)),
        ),
        output=outputs(f"the number of such {size}"),
        python=python,
        cpp=cpp,
        wrong=(
            wrong("near condition", loops[0], **parts | {"cond": _relation(kind, k, code)[1]}),
            wrong("ordered tuples", bad, **parts),
        ),
        adjust=lambda rng, size, values: values | {
            "m": sum(rng.choice(values["a"]) for _ in range(tops))
        } if limit and rng.random() < 0.7 else values,
    )  # fmt: skip


def _ways_parameters(rng: Random) -> Parameters:
    steps = sorted(rng.sample(range(1, 8), rng.choice((2, 2, 3))))
    return {"steps": steps, "ask": rng.choice(("ordered", "unordered", "least", "possible"))}


_WAYS = {
    "ordered": ("in how many ways n can be written as a sum of numbers {s}, where the order of the "
                "summands matters",
                "in how many ways a staircase of n steps can be climbed if each stride is one of "
                "{s} steps (different orders of strides are different ways)"),
    "unordered": ("in how many ways n can be written as a sum of numbers {s}, where the order of "
                  "the summands does not matter",
                  "in how many ways the amount n can be paid with coins of {s} (any number of "
                  "each, the order does not matter)"),
    "least": ("the smallest number of summands if n is written as a sum of numbers {s}, or -1 if "
              "that is impossible",
              "the smallest number of coins of {s} whose total is exactly n, or -1 if there are "
              "none"),
    "possible": ("how many of the integers 1, ..., n can be written as sums of numbers {s}",
                 "how many of the amounts from 1 to n can be paid exactly with coins of {s}"),
}  # fmt: skip
_WAYS_LOOPS = {
    "ordered": """
f = [0] * (n + 1)
f[0] = 1
for i in range(1, n + 1):
    $moves
print(f[n])
""",
    "unordered": """
f = [0] * (n + 1)
f[0] = 1
$coins
print(f[n])
""",
    "least": """
f = [1000] * (n + 1)
f[0] = 0
for i in range(1, n + 1):
    $mins
print(f[n] if f[n] < 1000 else -1)
""",
    "possible": """
f = [0] * (n + 1)
f[0] = 1
for i in range(1, n + 1):
    $reach
print(sum(f) - 1)
""",
}
_WAYS_PYTHON = {
    "ordered": """
f = [1] + [0] * n
for i in range(1, n + 1):
    f[i] = sum(f[i - c] for c in $list if i >= c)
print(f[n])
""",
    "unordered": """
f = [1] + [0] * n
for c in $list:
    for i in range(c, n + 1):
        f[i] += f[i - c]
print(f[n])
""",
    "least": """
f = [0] + [10**9] * n
for i in range(1, n + 1):
    for c in $list:
        if i >= c:
            f[i] = min(f[i], f[i - c] + 1)
print(f[n] if f[n] < 10**9 else -1)
""",
    "possible": """
f = [True] + [False] * n
for i in range(1, n + 1):
    f[i] = any(i >= c and f[i - c] for c in $list)
print(sum(f) - 1)
""",
}
_WAYS_CPP = {
    "ordered": "vector<long long> f(n + 1);\nf[0] = 1;\nfor (int i = 1; i <= n; i++) {\n"
               "    for (int c : {$braces}) if (i >= c) f[i] += f[i - c];\n}\n"
               "cout << f[n] << endl;",
    "unordered": "vector<long long> f(n + 1);\nf[0] = 1;\nfor (int c : {$braces}) {\n"
                 "    for (int i = c; i <= n; i++) f[i] += f[i - c];\n}\ncout << f[n] << endl;",
    "least": "vector<int> f(n + 1, 1e9);\nf[0] = 0;\nfor (int i = 1; i <= n; i++) {\n"
             "    for (int c : {$braces}) if (i >= c) f[i] = min(f[i], f[i - c] + 1);\n}\n"
             "cout << (f[n] < 1e9 ? f[n] : -1) << endl;",
    "possible": "vector<bool> f(n + 1);\nf[0] = true;\nint ans = 0;\n"
                "for (int i = 1; i <= n; i++) {\n    for (int c : {$braces})\n"
                "        if (i >= c && f[i - c]) f[i] = true;\n    ans += f[i];\n}\n"
                "cout << ans << endl;",
}  # fmt: skip


def _ways(parameters: Parameters, rng: Random) -> Spec:
    steps, ask = parameters["steps"], parameters["ask"]
    listed = ", ".join(map(str, steps[:-1])) + f" and {steps[-1]}"
    formal, dressed = (text.format(s=listed) for text in _WAYS[ask])

    def rows(body: str) -> str:
        return "\n".join(f"if i >= {c}:\n    {body.replace('$c', str(c))}" for c in steps)

    parts = {
        "moves": rows("f[i] += f[i - $c]"), "mins": rows("f[i] = min(f[i], f[i - $c] + 1)"),
        "reach": rows("f[i] = max(f[i], f[i - $c])"), "list": f"({', '.join(map(str, steps))})",
        "coins": "\n".join(f"for i in range({c}, n + 1):\n    f[i] += f[i - {c}]" for c in steps),
        "braces": ", ".join(map(str, steps)),
    }  # fmt: skip
    kind = "int" if ask in ("least", "possible") else "long long"
    python, cpp = twins((_WAYS_LOOPS[ask],), (_WAYS_PYTHON[ask],), kind, **parts)
    second = wrong("", _WAYS_CPP[ask], "cpp", **parts).code
    most = rng.choice((20, 30, 45)) if ask == "ordered" else rng.choice((50, 100, 500))
    mixed = {"ordered": "unordered", "unordered": "ordered"}.get(ask)
    return Spec(
        titles=("Number of Ways", "Stairs and Coins", "Sums", "@A Counts Ways", "Small Steps"),
        stories=(
            f"Given an integer n, find {formal}.",
            f"Find {dressed}.",
            f"@A wants to know {formal}. Help @A.",
            f"@A thinks about this question all day in @P: {dressed}. Answer it for the given n.",
            f"You are given a positive integer n. Determine {dressed}.",
        ),
        schema=(line(Int("n", 1, most)),),
        output=outputs("the required number"),
        python=python,
        cpp=(*cpp, second),
        wrong=(
            wrong("order mixed up", _WAYS_PYTHON[mixed], **parts)
            if mixed
            else wrong("only the largest number", "print(n // $top)", top=steps[-1]),
            wrong("a step forgotten", _WAYS_PYTHON[ask],
                  **parts | {"list": f"({', '.join(map(str, steps[1:]))},)"}),
        ),
    )  # fmt: skip


FAMILIES = (
    Family("small_tuples", ("brute force",), 900, _tuple_parameters, _tuples),
    Family("ways_with_steps", ("dp",), 1200, _ways_parameters, _ways),
)
