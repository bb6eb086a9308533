"""Tasks p03894 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Rows, Values, line
from problems.curriculum.codenet._task import Task


def _swaps(rng: Random, size: str, values: Values) -> Values:
    n = rng.randint(2, 12) if size in ("small", "random") else values["n"]
    start = min(values.get("k", 1), n)
    rows, ball = [], start
    for _ in values["ops"]:
        a, b = rng.sample(range(1, n + 1), 2)
        if rng.random() < 0.4:
            a, b = ball, (b if b != ball else a)
        rows.append((min(a, b), max(a, b)))
        if ball in (a, b):
            ball = a + b - ball
    changed = {**values, "n": n, "ops": rows}
    return {**changed, "k": start} if "k" in values else changed


def _good_swaps(values: Values) -> bool:
    inside = all(a < b <= values["n"] for a, b in values["ops"])
    return inside and values.get("k", 1) <= values["n"]


TASKS = (
    Task(
        id="p03894",
        schema=(
            line(Int("n", 2, 10**5), Int("q", 1, 10**5)),
            line(Rows("ops", "q", ("a", "b"), ((1, 10**5), (1, 10**5)))),
        ),
        python=(
            "can = [0] * (n + 2)\np = 1\ncan[2] = 1\nfor a, b in ops:\n"
            "    can[a], can[b] = can[b], can[a]\n    if p == a:\n        p = b\n"
            "    elif p == b:\n        p = a\n    can[p - 1] = 1\n    can[p + 1] = 1\n"
            "can[p] = 1\ncount = 0\nfor i in range(1, n + 1):\n    count += can[i]\n"
            "print(count)",
            "cup = [0] * (n + 2)\nfor i in range(n + 2):\n    cup[i] = i\n"
            "near = [0] * (n + 2)\nnear[1] = 1\nnear[2] = 1\np = 1\nfor a, b in ops:\n"
            "    cup[a], cup[b] = cup[b], cup[a]\n    if a == p:\n        p = b\n"
            "    elif b == p:\n        p = a\n    near[cup[p - 1]] = 1\n"
            "    near[cup[p + 1]] = 1\nnear[0] = 0\nnear[n + 1] = 0\nprint(sum(near))",
        ),
        only_python=(
            "may = [False] * (n + 2)\nmay[2] = True\nball = 1\nfor a, b in ops:\n"
            "    may[a], may[b] = may[b], may[a]\n    if ball in (a, b):\n"
            "        ball = a + b - ball\n    may[ball - 1] = may[ball + 1] = True\n"
            "may[ball] = True\nprint(sum(may[1:-1]))",
        ),
        only_cpp=(
            "vector<bool> ok(n + 2);\nok[2] = true;\nint ball = 1;\n"
            "for (auto [a, b] : ops) {\n    swap(ok[a], ok[b]);\n"
            "    if (ball == a) ball = b;\n    else if (ball == b) ball = a;\n"
            "    ok[ball - 1] = ok[ball + 1] = true;\n}\nok[ball] = true;\n"
            "cout << count(ok.begin() + 1, ok.begin() + n + 1, true) << endl;",
        ),
        titles=(
            "Magic Cups",
            "Where Is the Ball",
        ),
        stories=(
            "n cups stand in a line, mouth down, and a ball lies under the first of them. "
            "q times, the cups at places a_i and b_i change places, taking along what is "
            "under them. Once at most, at any moment (also at the very start or at the "
            "very end), @A may let the ball jump from its cup to a cup directly beside "
            "it. How many places are there where the ball can be in the end?",
            "A token starts at position 1 of the positions 1 to n. The i-th of q steps "
            "exchanges the contents of positions a_i and b_i. Before the first step, "
            "after the last one or between two steps you may move the token by one "
            "position to the left or to the right, but only once in total (you need not "
            "do it). Print the number of possible final positions of the token.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "edge counted": (
                "can = [0] * (n + 2)\np = 1\ncan[2] = 1\nfor a, b in ops:\n"
                "    can[a], can[b] = can[b], can[a]\n    if p == a:\n        p = b\n"
                "    elif p == b:\n        p = a\n    can[p - 1] = 1\n    can[p + 1] = 1\n"
                "can[p] = 1\nprint(sum(can))"
            ),
            "magic not at first": (
                "can = [0] * (n + 2)\np = 1\nfor a, b in ops:\n"
                "    can[a], can[b] = can[b], can[a]\n    if p == a:\n        p = b\n"
                "    elif p == b:\n        p = a\n    can[p - 1] = 1\n    can[p + 1] = 1\n"
                "can[p] = 1\ncount = 0\nfor i in range(1, n + 1):\n    count += can[i]\n"
                "print(count)"
            ),
        },
        adjust=_swaps,
        valid=_good_swaps,
        constraints=("a_i < b_i and b_i is at most n",),
        rating=900,
        tags=("simulation",),
    ),
    Task(
        id="p03894",
        relative="find-ball",
        schema=(
            line(Int("n", 2, 100), Int("k", 1, 100), Int("q", 1, 100)),
            line(Rows("ops", "q", ("a", "b"), ((1, 100), (1, 100)))),
        ),
        python=(
            "for a, b in ops:\n    if k == a:\n        k = b\n    elif k == b:\n"
            "        k = a\nprint(k)",
            "ball = [0] * (n + 1)\nball[k] = 1\nfor a, b in ops:\n"
            "    ball[a], ball[b] = ball[b], ball[a]\nplace = 0\n"
            "for i in range(1, n + 1):\n    if ball[i] == 1:\n        place = i\n"
            "print(place)",
        ),
        only_python=(
            "for a, b in ops:\n    k = {a: b, b: a}.get(k, k)\nprint(k)",
            "cups = list(range(n + 1))\nfor a, b in ops:\n"
            "    cups[a], cups[b] = cups[b], cups[a]\nprint(cups.index(k))",
        ),
        only_cpp=(
            "for (auto [a, b] : ops) {\n    if (k == a) k = b;\n"
            "    else if (k == b) k = a;\n}\ncout << k << endl;",
            "for (auto [a, b] : ops) if (k == a || k == b) k = a + b - k;\ncout << k << endl;",
        ),
        titles=(
            "Follow the Ball",
            "Shell Game",
        ),
        stories=(
            "There are n cups in a row and a ball under the k-th cup from the left. @A "
            "then swaps two cups q times: the i-th time, the cups that stand at positions "
            "a_i and b_i. A ball moves with its cup. Under which cup from the left is the "
            "ball afterwards?",
            "You stand at place k of a queue of n people. q times, the person at place "
            "a_i and the person at place b_i exchange their places. Determine the place "
            "where you are in the end.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "one direction": "for a, b in ops:\n    if k == a:\n        k = b\nprint(k)",
            "swapped back": (
                "for a, b in ops:\n    if k == a:\n        k = b\n    if k == b:\n"
                "        k = a\nprint(k)"
            ),
        },
        adjust=_swaps,
        valid=_good_swaps,
        constraints=("a_i < b_i, and b_i and k are at most n",),
        tags=("simulation",),
    ),
)
