"""Tasks p03680 and its relatives."""

from __future__ import annotations

from itertools import pairwise
from random import Random

from problems.curriculum._schema import Int, Ints, Rows, Values, line
from problems.curriculum.codenet._task import Task


def _buttons(rng: Random, size: str, values: Values) -> Values:
    n = values["n"]
    nxt = [rng.randint(1, n) for _ in range(n)]
    if rng.random() < 0.6:
        path = [1, *rng.sample(range(3, n + 1), rng.randint(0, n - 2)), 2]
        for here, there in pairwise(path):
            nxt[here - 1] = there
    elif rng.random() < 0.5:
        nxt = [v if v != 2 else 1 for v in nxt]
    return {**values, "a": [(v,) for v in nxt]}


def _jumps(rng: Random, size: str, values: Values) -> Values:
    return {**values, "a": [rng.randint(1, values["n"]) for _ in values["a"]]}


TASKS = (
    Task(
        id="p03680",
        schema=(
            line(Int("n", 2, 10**5)),
            line(Rows("a", "n", ("a",), ((1, 10**5),))),
        ),
        python=(
            "here = 1\nsteps = 0\nwhile here != 2 and steps <= n:\n"
            "    here = a[here - 1]\n    steps += 1\nif here == 2:\n"
            "    print(steps)\nelse:\n    print(-1)",
            "answer = -1\nbutton = 0\nfor i in range(n):\n"
            "    button = a[button] - 1\n    if button == 1:\n"
            "        answer = i + 1\n        break\nprint(answer)",
        ),
        only_python=(
            "seen = set()\nnow, cnt = 1, 0\nwhile now != 2 and now not in seen:\n"
            "    seen.add(now)\n    now = a[now - 1]\n    cnt += 1\n"
            "print(cnt if now == 2 else -1)",
            "x = 1\nfor i in range(1, n + 1):\n    x = a[x - 1]\n    if x == 2:\n"
            "        print(i)\n        break\nelse:\n    print(-1)",
        ),
        only_cpp=(
            "vector<bool> used(n);\nint cur = 0, cnt = 0;\n"
            "while (cur != 1 && !used[cur]) {\n    used[cur] = true;\n"
            "    cur = a[cur] - 1;\n    cnt++;\n}\n"
            "cout << (cur == 1 ? cnt : -1) << endl;",
        ),
        titles=(
            "From One to Two",
            "Follow the Light",
        ),
        stories=(
            "n rooms are numbered from 1 to n, and the only door out of room i "
            "leads into room a_i (it may lead back into the same room). @A stands "
            "in room 1 and wants to get to room 2. Print how many doors @A walks "
            "through until that happens for the first time, or -1 if it never "
            "happens.",
            "You are given integers a_1, ..., a_n between 1 and n. Let x be 1 at "
            "first; one step replaces x by a_x. Find the smallest number of steps "
            "after which x is 2. Print -1 if x never becomes 2.",
        ),
        output=(
            "Print the number of steps, or -1.",
            "Print one integer: the answer, or -1 if there is none.",
        ),
        adjust=_buttons,
        valid=lambda values: all(v <= values["n"] for (v,) in values["a"]),
        constraints=("each a_i is at most n",),
        wrong={
            "one too many": "here = 1\nsteps = 0\nwhile here != 2 and steps <= n:\n"
            "    here = a[here - 1]\n    steps += 1\nif here == 2:\n"
            "    print(steps + 1)\nelse:\n    print(-1)",
            "gives up early": "if a[0] == 2:\n    print(1)\nelif a[a[0] - 1] == 2:\n"
            "    print(2)\nelse:\n    print(-1)",
        },
        rating=1000,
        tags=(
            "simulation",
            "graphs",
        ),
    ),
    Task(
        id="p03680",
        relative="rooms-seen",
        schema=(
            line(Int("n", 1, 1000)),
            line(Ints("a", "n", 1, 1000)),
        ),
        python=(
            "seen = [0] * (n + 1)\nhere = 1\ncount = 0\nwhile seen[here] == 0:\n"
            "    seen[here] = 1\n    count += 1\n    here = a[here - 1]\n"
            "print(count)",
            "seen = [False] * n\nhere = 0\nfor i in range(n):\n"
            "    seen[here] = True\n    here = a[here] - 1\ncount = 0\n"
            "for i in range(n):\n    if seen[i]:\n        count += 1\nprint(count)",
        ),
        only_python=(
            "visited = set()\nx = 1\nwhile x not in visited:\n    visited.add(x)\n"
            "    x = a[x - 1]\nprint(len(visited))",
        ),
        only_cpp=(
            "set<int> visited;\nint x = 1;\n"
            "while (visited.insert(x).second) x = a[x - 1];\n"
            "cout << visited.size() << endl;",
        ),
        titles=(
            "Rooms Visited",
            "Until It Repeats",
        ),
        stories=(
            "There are n islands. A ferry leaves island i only for island a_i, "
            "which can be i itself. @A starts on island 1 and takes ferries for "
            "ever. How many different islands, island 1 included, does @A see?",
            "A list a_1, ..., a_n holds numbers from 1 to n. Start with x = 1 and "
            "replace x by a_x again and again. Count the distinct values that x "
            "takes, its first value 1 among them.",
        ),
        output=(
            "Print the number of islands or values seen.",
            "Print one integer, the count.",
        ),
        adjust=_jumps,
        valid=lambda values: max(values["a"]) <= values["n"],
        constraints=("each a_i is at most n",),
        wrong={
            "without the first": "seen = [0] * (n + 1)\nhere = 1\ncount = 0\n"
            "while seen[here] == 0:\n    seen[here] = 1\n    count += 1\n"
            "    here = a[here - 1]\nprint(count - 1)",
            "all": "print(n)",
        },
        rating=900,
        tags=(
            "simulation",
            "graphs",
        ),
    ),
    Task(
        id="p03680",
        relative="after-k",
        schema=(
            line(Int("n", 1, 100), Int("k", 1, 1000)),
            line(Ints("a", "n", 1, 100)),
        ),
        python=(
            "here = 1\nfor i in range(k):\n    here = a[here - 1]\nprint(here)",
            "x = 0\nwhile k > 0:\n    x = a[x] - 1\n    k -= 1\nprint(x + 1)",
        ),
        only_python=("a = [0] + a\np = 1\nfor _ in range(k):\n    p = a[p]\nprint(p)",),
        only_cpp=("int p = 1;\nwhile (k--) p = a[p - 1];\ncout << p << endl;",),
        titles=(
            "Passing the Ball",
            "After k Throws",
        ),
        stories=(
            "n children are numbered 1 to n. Child i always throws a ball to child "
            "a_i (who may be i: then the ball goes straight up). Child 1 has the "
            "ball now. Who has it after k throws?",
            "You are given n, k and a sequence a_1, ..., a_n of integers from 1 to "
            "n. Set x to 1 and then do the following k times: replace x by a_x. "
            "Output the final x.",
        ),
        output=(
            "Print the number.",
            "Print the answer as one integer.",
        ),
        adjust=_jumps,
        valid=lambda values: max(values["a"]) <= values["n"],
        constraints=("each a_i is at most n",),
        wrong={
            "one short": "here = 1\nfor i in range(k - 1):\n    here = a[here - 1]\nprint(here)",
            "the kth": "print(a[(k - 1) % n])",
        },
        rating=800,
        tags=("simulation",),
    ),
)
