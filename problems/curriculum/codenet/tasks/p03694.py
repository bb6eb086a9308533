"""Tasks p03694 to p04011 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def _cheaper(rng: Random, size: str, values: Values) -> Values:
    return {
        **values,
        "y": rng.randint(1, values["x"] - 1),
        "k": rng.randint(1, 2 * values["n"]) if values["n"] <= 5000 else values["k"],
    }


TASKS = (
    Task(
        id="p03694",
        schema=(
            line(Int("n", 1, 100)),
            line(Ints("a", "n", 0, 1000)),
        ),
        python=(
            "print(max(a) - min(a))",
            "a.sort()\nprint(a[n - 1] - a[0])",
        ),
        only_python=("a = sorted(a)\nprint(a[-1] - a[0])",),
        only_cpp=("sort(a.begin(), a.end());\ncout << a[n - 1] - a[0] << endl;",),
        titles=(
            "Visiting All",
            "Mail Carrier",
        ),
        output=(
            "Print the shortest length.",
            "Print the answer.",
        ),
        stories=(
            (
                "A mail carrier has to pass n points a_1, ..., a_n of a straight road, in any "
                "order; the first and the last point may be chosen freely. How long is the "
                "shortest walk?"
            ),
            (
                "A rope lies on a number line and must cover all the points a_1, ..., a_n. Find "
                "the least length of such a rope."
            ),
        ),
        wrong={
            "from zero": "print(max(a))",
        },
        rating=900,
        tags=("greedy",),
    ),
    Task(
        id="p03694",
        relative="round-trip",
        schema=(
            line(Int("n", 1, 100), Int("x", 0, 1000)),
            line(Ints("a", "n", 0, 1000)),
        ),
        python=(
            ("low = min(x, min(a))\nhigh = max(x, max(a))\nprint(2 * (high - low))"),
            (
                "low = x\nhigh = x\nfor y in a:\n    low = min(low, y)\n"
                "    high = max(high, y)\nprint(2 * (high - low))"
            ),
        ),
        only_python=("a.append(x)\nprint((max(a) - min(a)) * 2)",),
        titles=(
            "Round Trip",
            "There and Back",
        ),
        output=(
            "Print the minimum distance.",
            "Print one integer.",
        ),
        stories=(
            (
                "@A lives at the point x of a straight road and wants to visit the points a_1, "
                "..., a_n in any order and come home again. Find the length of the shortest trip."
            ),
            (
                "A lift stands at height x. It must stop at the heights a_1, ..., a_n, in an "
                "order of its choice, and return to height x. How far does it move at least?"
            ),
        ),
        wrong={
            "home left out": "print(2 * (max(a) - min(a)))",
            "one way": "low = min(x, min(a))\nhigh = max(x, max(a))\nprint(high - low)",
        },
        rating=900,
        tags=("greedy",),
    ),
    Task(
        id="p04011",
        schema=(
            line(Int("n", 1, 10000)),
            line(Int("k", 1, 10000)),
            line(Int("x", 2, 10000)),
            line(Int("y", 1, 10000)),
        ),
        python=(
            ("if n <= k:\n    print(n * x)\nelse:\n    print(k * x + (n - k) * y)"),
            (
                "ans = 0\nfor i in range(1, n + 1):\n    if i <= k:\n"
                "        ans += x\n    else:\n        ans += y\nprint(ans)"
            ),
        ),
        only_python=("print(min(n, k) * x + max(n - k, 0) * y)",),
        only_cpp=("cout << min(n, k) * x + max(n - k, 0) * y << endl;",),
        titles=(
            "Cheaper Later",
            "Hotel Bill",
        ),
        output=(
            "Print the total.",
            "Print the answer.",
        ),
        stories=(
            (
                "@A rents a boat for n days. Each of the first k days costs x coins; from day k+1 "
                "on a day costs only y coins. What does @A pay in all?"
            ),
            (
                "Add up n numbers: those in the places 1 to k are x, and all later ones are y. "
                "(If n is not greater than k, all of them are x.)"
            ),
        ),
        constraints=("y < x",),
        wrong={
            "always k days": "print(k * x + max(n - k, 0) * y)",
            "all at x": "print(n * x)",
        },
        adjust=_cheaper,
        valid=lambda values: values["y"] < values["x"],
        tags=("math",),
    ),
    Task(
        id="p04011",
        relative="phone-bill",
        schema=(
            line(Int("n", 0, 10000), Int("k", 0, 10000)),
            line(Int("x", 1, 10000), Int("y", 1, 10000)),
        ),
        python=(
            "if n <= k:\n    print(x)\nelse:\n    print(x + (n - k) * y)",
            "print(x + max(n - k, 0) * y)",
        ),
        only_python=("print(x + (n - k) * y if n > k else x)",),
        titles=(
            "Phone Bill",
            "Free Minutes",
        ),
        output=(
            "Print the price.",
            "Print the number.",
        ),
        stories=(
            (
                "A phone contract costs x yen a month and includes k minutes. Each further minute "
                "costs y yen. What is to be paid in a month with n minutes?"
            ),
            (
                "Entering a museum costs x coins, and k exhibits may be seen for that. @A sees n "
                "exhibits and pays y coins for each one beyond k. How many coins does @A spend?"
            ),
        ),
        wrong={
            "no free minutes": "print(x + n * y)",
        },
        tags=("math",),
    ),
    Task(
        id="p04011",
        relative="cheaper-of-two",
        schema=(
            line(Int("n", 1, 10000)),
            line(Int("x", 1, 10000)),
            line(Int("y", 1, 10000)),
            line(Int("f", 0, 10000)),
        ),
        python=(
            "print(min(n * x, f + n * y))",
            "p = n * x\nq = f + n * y\nif q < p:\n    p = q\nprint(p)",
        ),
        only_python=("print(min(n * x, n * y + f))",),
        titles=(
            "Cheaper of Two",
            "Club Card",
        ),
        output=(
            "Print the smallest price.",
            "Print the answer.",
        ),
        stories=(
            (
                "One shop sells @T for x coins each. Another one takes y coins for each and in "
                "addition f coins for the delivery of everything. @A buys n of them, all in one "
                "shop. What is the smallest price?"
            ),
            "Print the smaller one of n × x and f + n × y.",
        ),
        wrong={
            "first shop": "print(n * x)",
            "per piece": "print(min(n * x, n * (y + f)))",
        },
        tags=("math",),
    ),
)
