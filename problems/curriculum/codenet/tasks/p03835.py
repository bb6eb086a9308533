"""Tasks p03835 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _triple(rng: Random, size: str, values: Values) -> Values:
    k = values["k"] if size == "max" else rng.randint(2, 30)
    return {**values, "k": k, "s": rng.randint(0, rng.choice((k, 3 * k)))}


def _three_dice(rng: Random, size: str, values: Values) -> Values:
    return {**values, "s": rng.randint(2, values["a"] + values["b"] + 1)}


def _triple_small(rng: Random, size: str, values: Values) -> Values:
    k = values["k"] if size == "max" else rng.randint(1, 30)
    return {**values, "k": k, "s": rng.randint(0, rng.choice((k, 3 * k)))}


TASKS = (
    Task(
        id="p03835",
        schema=(line(Int("k", 2, 2500), Int("s", 0, 7500)),),
        python=(
            "count = 0\nfor x in range(k + 1):\n    low = max(0, s - x - k)\n"
            "    high = min(k, s - x)\n    if low <= high:\n"
            "        count += high - low + 1\nprint(count)",
            "count = 0\nfor x in range(k + 1):\n    for y in range(k + 1):\n"
            "        z = s - x - y\n        if z >= 0 and z <= k:\n"
            "            count += 1\nprint(count)",
        ),
        only_python=(
            "print(sum(max(0, min(k, s - x) - max(0, s - x - k) + 1) for x in range(k + 1)))",
            "print(sum(0 <= s - x - y <= k for x in range(k + 1) for y in range(k + 1)))",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int x = 0; x <= k; x++)\n"
            "    for (int y = 0; y <= k; y++) {\n        int z = s - x - y;\n"
            "        ans += 0 <= z && z <= k;\n    }\ncout << ans << endl;",
        ),
        titles=(
            "Three Bowls",
            "Sum of Three",
        ),
        stories=(
            "@A distributes exactly s nuts to three different bowls, each of which holds at "
            "most k nuts and may stay empty. In how many ways can this be done? Only the "
            "numbers of nuts in the bowls matter.",
            "Count the triples (x, y, z) of integers from 0 to k whose sum is s.",
        ),
        output=(
            "Print the number of ways.",
            "Print the count.",
        ),
        adjust=_triple,
        valid=lambda values: values["s"] <= 3 * values["k"],
        constraints=("s is at most 3k",),
        wrong={
            "no limit for z": "count = 0\nfor x in range(k + 1):\n"
            "    for y in range(k + 1):\n"
            "        if s - x - y >= 0:\n            count += 1\n"
            "print(count)",
            "from one": "count = 0\nfor x in range(1, k + 1):\n"
            "    for y in range(1, k + 1):\n        z = s - x - y\n"
            "        if z >= 1 and z <= k:\n"
            "            count += 1\nprint(count)",
        },
        rating=900,
        tags=(
            "brute force",
            "counting",
        ),
    ),
    Task(
        id="p03835",
        relative="two-dice",
        schema=(line(Int("a", 1, 1000), Int("b", 1, 1000), Int("s", 2, 2000)),),
        python=(
            "count = 0\nfor x in range(1, a + 1):\n    y = s - x\n"
            "    if y >= 1 and y <= b:\n        count += 1\nprint(count)",
            "print(max(0, min(a, s - 1) - max(1, s - b) + 1))",
        ),
        only_python=(
            "print(sum(1 <= s - x <= b for x in range(1, a + 1)))",
            "print(len([x for x in range(1, a + 1) if 0 < s - x <= b]))",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int x = 1; x <= a; x++) {\n"
            "    if (s - x >= 1 && s - x <= b) ans++;\n}\ncout << ans << endl;",
        ),
        titles=(
            "Two Dice",
            "Sum of Two Wheels",
        ),
        stories=(
            "One die has the faces 1, 2, ..., a, and another one the faces 1, 2, ..., b. How "
            "many of the a * b possible throws of both dice have the sum s?",
            "Count the pairs (x, y) of integers with 1 <= x <= a, 1 <= y <= b and x + y = s.",
        ),
        output=(
            "Print the number.",
            "Print the count.",
        ),
        adjust=_three_dice,
        wrong={
            "no upper limit": "print(min(a, s - 1))",
            "from zero": "count = 0\nfor x in range(a + 1):\n    y = s - x\n"
            "    if y >= 0 and y <= b:\n        count += 1\n"
            "print(count)",
        },
        rating=900,
        tags=(
            "counting",
            "math",
        ),
    ),
    Task(
        id="p03835",
        relative="ordered",
        schema=(line(Int("k", 1, 300), Int("s", 0, 900)),),
        python=(
            "count = 0\nfor x in range(k + 1):\n    for y in range(x, k + 1):\n"
            "        z = s - x - y\n        if z >= y and z <= k:\n"
            "            count += 1\nprint(count)",
            "count = 0\nfor z in range(k + 1):\n    for y in range(z + 1):\n"
            "        x = s - y - z\n        if x >= 0 and x <= y:\n"
            "            count += 1\nprint(count)",
        ),
        only_python=(
            "print(sum(y <= s - x - y <= k for x in range(k + 1) for y in range(x, k + 1)))",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int x = 0; x <= k; x++)\n"
            "    for (int y = x; y <= k; y++)\n"
            "        if (s - x - y >= y && s - x - y <= k) ans++;\n"
            "cout << ans << endl;",
        ),
        titles=(
            "Three Numbers in Order",
            "Equal Bowls",
        ),
        stories=(
            "In how many ways can s be written as a sum x + y + z of integers with 0 <= x <= y "
            "<= z <= k?",
            "@A puts s nuts into three bowls that look alike, at most k into each. Two "
            "distributions are the same if they differ only by the order of the bowls. How "
            "many different distributions are there? A bowl may stay empty.",
        ),
        output=(
            "Print the count.",
            "Print the number of ways.",
        ),
        adjust=_triple_small,
        wrong={
            "ordered triples": "count = 0\nfor x in range(k + 1):\n"
            "    for y in range(k + 1):\n        z = s - x - y\n"
            "        if z >= 0 and z <= k:\n"
            "            count += 1\nprint(count)",
            "all different": "count = 0\nfor x in range(k + 1):\n"
            "    for y in range(x + 1, k + 1):\n"
            "        z = s - x - y\n        if z > y and z <= k:\n"
            "            count += 1\nprint(count)",
        },
        rating=900,
        tags=(
            "brute force",
            "counting",
        ),
    ),
)
