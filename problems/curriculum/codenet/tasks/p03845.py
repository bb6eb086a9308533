"""Tasks p03845 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Rows, Values, line
from problems.curriculum.codenet._task import Task


def _problems(rng: Random, size: str, values: Values) -> Values:
    values["r"] = [((p - 1) % values["n"] + 1, x) for p, x in values["r"]]
    return values


def _exist(values: Values) -> bool:
    return all(p <= values["n"] for p, _ in values["r"])


TASKS = (
    Task(
        id="p03845",
        schema=(
            line(Int("n", 1, 100)),
            line(Ints("t", "n", 1, 10**5)),
            line(Int("m", 1, 100)),
            line(Rows("r", "m", ("p", "x"), ((1, 100), (1, 10**5)))),
        ),
        python=(
            "total = sum(t)\nfor p, x in r:\n    print(total - t[p - 1] + x)",
            "for p, x in r:\n    time = x\n    for i in range(n):\n"
            "        if i != p - 1:\n            time += t[i]\n    print(time)",
        ),
        only_python=("for p, x in r:\n    print(sum(t) + x - t[p - 1])",),
        only_cpp=(
            "int sum = accumulate(t.begin(), t.end(), 0);\n"
            "for (auto [p, x] : r) cout << sum - t[p - 1] + x << endl;",
        ),
        titles=(
            "Drinks",
            "One Change Each",
        ),
        stories=(
            "Walking through the n parts of a trail takes t_1, ..., t_n minutes. There "
            "are m plans; plan i would change the time of part p_i to x_i and leave all "
            "other parts as they are. For each plan on its own, print the time for the "
            "whole trail, one number per line.",
            "You are given a list t of n integers and m pairs (p_i, x_i). For every pair, "
            "print what the sum of the list would be if its element number p_i were x_i. "
            "The list itself does not change.",
        ),
        output=(
            "Print m lines with one integer each.",
            "Print the m answers, one per line.",
        ),
        wrong={
            "changes stay": "for p, x in r:\n    t[p - 1] = x\n    print(sum(t))",
            "old time kept": "total = sum(t)\nfor p, x in r:\n    print(total + x)",
        },
        adjust=_problems,
        valid=_exist,
        constraints=("p_i ≤ n",),
        rating=900,
        tags=("implementation",),
    ),
    Task(
        id="p03845",
        relative="best-drink",
        schema=(
            line(Int("n", 1, 100)),
            line(Ints("t", "n", 1, 10**5)),
            line(Int("m", 1, 100)),
            line(Rows("r", "m", ("p", "x"), ((1, 100), (1, 10**5)))),
        ),
        python=(
            "total = sum(t)\nbest = 10**9\nfor p, x in r:\n"
            "    time = total - t[p - 1] + x\n    if time < best:\n        best = time\n"
            "print(best)",
            "gain = -1000000\nfor p, x in r:\n    if t[p - 1] - x > gain:\n"
            "        gain = t[p - 1] - x\nprint(sum(t) - gain)",
        ),
        only_python=("print(sum(t) + min(x - t[p - 1] for p, x in r))",),
        only_cpp=(
            "int best = INT_MAX, sum = 0;\nfor (int x : t) sum += x;\n"
            "for (auto &q : r) best = min(best, sum - t[q.first - 1] + q.second);\n"
            "cout << best << endl;",
        ),
        titles=(
            "The Best Drink",
            "One Replacement",
        ),
        stories=(
            "A contest has n problems, for which @A needs t_1, ..., t_n seconds. There "
            "are m drinks, and @A has to take exactly one. After drink i, problem p_i "
            "takes x_i seconds, which may be more than before, and the others take the "
            "same time as ever. Print the smallest possible total time for all problems.",
            "Exactly one of m replacements has to be made in the list t_1, ..., t_n; "
            "replacement i sets the element number p_i to x_i. Find the least possible "
            "sum of the list afterwards.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "drink not needed": (
                "total = sum(t)\nbest = total\nfor p, x in r:\n"
                "    time = total - t[p - 1] + x\n    if time < best:\n        best = time\n"
                "print(best)"
            ),
        },
        adjust=_problems,
        valid=_exist,
        constraints=("p_i ≤ n",),
        rating=900,
        tags=("implementation",),
    ),
    Task(
        id="p03845",
        relative="all-drinks",
        schema=(
            line(Int("n", 1, 100)),
            line(Ints("t", "n", 1, 10**5)),
            line(Int("m", 1, 100)),
            line(Rows("r", "m", ("p", "x"), ((1, 100), (1, 10**5)))),
        ),
        python=(
            "for p, x in r:\n    t[p - 1] = x\nprint(sum(t))",
            "total = sum(t)\nfor p, x in r:\n    total += x - t[p - 1]\n    t[p - 1] = x\n"
            "print(total)",
        ),
        only_python=("last = dict(r)\nprint(sum(last.get(i, v) for i, v in enumerate(t, 1)))",),
        only_cpp=(
            "for (auto [p, x] : r) t[p - 1] = x;\n"
            "cout << accumulate(t.begin(), t.end(), 0) << endl;",
        ),
        titles=(
            "All Changes",
            "New Prices",
        ),
        stories=(
            "A shop sells n things with the prices t_1, ..., t_n. Then m notes are read "
            "one after the other; note i says that thing p_i costs x_i from now on. What "
            "do all n things cost together in the end?",
            "Carry out m assignments on the list t_1, ..., t_n, in the given order: "
            "assignment i sets the element number p_i to x_i. Print the sum of the list "
            "after the last one.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "old values": (
                "total = sum(t)\nfor p, x in r:\n    total += x - t[p - 1]\nprint(total)"
            ),
        },
        adjust=_problems,
        valid=_exist,
        constraints=("p_i ≤ n",),
        tags=("simulation",),
    ),
)
