"""Tasks p03193 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Rows, Values, line
from problems.curriculum.codenet._task import Task


def _fitting(rng: Random, size: str, values: Values) -> Values:
    h, w = values["h"], values["w"]

    def near(x: int) -> int:
        return min(10**9, max(1, x + rng.choice((-1, 0, 0, 1, rng.randint(-9, 99)))))

    rows = [(near(h), near(w)) for _ in values["plates"]]
    rows = [row if rng.random() < 0.6 else row[::-1] for row in rows]
    return {**values, "plates": rows}


TASKS = (
    Task(
        id="p03193",
        schema=(
            line(Int("n", 1, 1000), Int("h", 1, 10**9), Int("w", 1, 10**9)),
            line(Rows("plates", "n", ("a", "b"), ((1, 10**9), (1, 10**9)))),
        ),
        python=(
            (
                "ans = 0\nfor a, b in plates:\n    if a >= h and b >= w:\n"
                "        ans += 1\nprint(ans)"
            ),
            ("ans = n\nfor a, b in plates:\n    if a < h or b < w:\n        ans -= 1\nprint(ans)"),
        ),
        only_python=(
            "print(sum(a >= h and b >= w for a, b in plates))",
            "print(len([1 for a, b in plates if h <= a and w <= b]))",
        ),
        only_cpp=(
            (
                "int cnt = 0;\n"
                "for (auto &[a, b] : plates) cnt += a >= h && b >= w;\n"
                "cout << cnt << endl;"
            ),
        ),
        titles=(
            "Large Enough",
            "Cloth for a Flag",
        ),
        output=(
            "Print the count.",
            "Print the answer.",
        ),
        stories=(
            (
                "@A needs a piece of cloth exactly h cm high and w cm wide. In the shop there are "
                "n pieces; piece i is a cm high and b cm wide. It may be made smaller with "
                "scissors but not turned, since the cloth has stripes. How many of the pieces "
                "will do?"
            ),
            (
                "You are given n pairs (a, b). Count those with a not smaller than h and, at the "
                "same time, b not smaller than w."
            ),
        ),
        wrong={
            "strictly larger": (
                "ans = 0\nfor a, b in plates:\n    if a > h and b > w:\n"
                "        ans += 1\nprint(ans)"
            ),
            "turning allowed": (
                "ans = 0\nfor a, b in plates:\n"
                "    if max(a, b) >= max(h, w) and min(a, b) >= min(h, w):\n"
                "        ans += 1\nprint(ans)"
            ),
        },
        adjust=_fitting,
        rating=900,
        tags=("implementation",),
    ),
    Task(
        id="p03193",
        relative="turning-allowed",
        schema=(
            line(Int("n", 1, 1000), Int("h", 1, 10**9), Int("w", 1, 10**9)),
            line(Rows("plates", "n", ("a", "b"), ((1, 10**9), (1, 10**9)))),
        ),
        python=(
            (
                "ans = 0\nfor a, b in plates:\n"
                "    if a >= h and b >= w or a >= w and b >= h:\n"
                "        ans += 1\nprint(ans)"
            ),
            (
                "x = max(h, w)\ny = min(h, w)\nans = 0\nfor a, b in plates:\n"
                "    if max(a, b) >= x and min(a, b) >= y:\n        ans += 1\n"
                "print(ans)"
            ),
        ),
        only_python=("print(sum(max(p) >= max(h, w) and min(p) >= min(h, w) for p in plates))",),
        titles=(
            "It May Be Turned",
            "Boards for a Shelf",
        ),
        output=(
            "Print the count.",
            "Print one integer.",
        ),
        stories=(
            (
                "A wooden board of height h and width w is wanted. There are n boards; the i-th "
                "one measures a by b. Boards may be turned by 90 degrees and sawn smaller. How "
                "many of them can be used?"
            ),
            (
                "Count the pairs (a, b) among the n given ones into which a rectangle with the "
                "sides h and w fits, where its sides must be parallel to those of the a × b "
                "rectangle, in either of the two orientations."
            ),
        ),
        wrong={
            "no turning": (
                "ans = 0\nfor a, b in plates:\n    if a >= h and b >= w:\n"
                "        ans += 1\nprint(ans)"
            ),
        },
        adjust=_fitting,
        rating=900,
        tags=("implementation",),
    ),
    Task(
        id="p03193",
        relative="smallest-fitting",
        schema=(
            line(Int("n", 1, 1000), Int("h", 1, 10**9)),
            line(Ints("a", "n", 1, 10**9)),
        ),
        python=(
            (
                "best = 10**9 + 1\nfor x in a:\n    if x >= h and x < best:\n"
                "        best = x\nif best > 10**9:\n    print(-1)\nelse:\n"
                "    print(best - h)"
            ),
            (
                "a.sort()\nans = -1\nfor i in range(n - 1, -1, -1):\n"
                "    if a[i] >= h:\n        ans = a[i] - h\nprint(ans)"
            ),
        ),
        only_python=("print(min((x - h for x in a if x >= h), default=-1))",),
        only_cpp=(
            (
                "sort(a.begin(), a.end());\n"
                "auto it = lower_bound(a.begin(), a.end(), h);\n"
                "cout << (it == a.end() ? -1 : *it - h) << endl;"
            ),
        ),
        titles=(
            "Cutting Rope",
            "As Little Waste as Possible",
        ),
        output=(
            "Print the answer or -1.",
            "Print one integer.",
        ),
        stories=(
            (
                "@A needs a rope of length h and has n ropes of lengths a_1, ..., a_n. One of "
                "them is cut to length h, and the rest of it is thrown away. How short can the "
                "rest be? If all ropes are too short, print -1."
            ),
            (
                "Among the numbers a_1, ..., a_n, find the smallest one that is at least h, and "
                "print by how much it exceeds h. If there is none, the answer is -1."
            ),
        ),
        wrong={
            "equal refused": (
                "best = 10**9 + 1\nfor x in a:\n    if x > h and x < best:\n"
                "        best = x\nif best > 10**9:\n    print(-1)\nelse:\n"
                "    print(best - h)"
            ),
        },
        rating=900,
        tags=("implementation", "sorting"),
    ),
)
