"""Tasks p03075 and its relatives."""

from __future__ import annotations

from itertools import pairwise
from random import Random

from problems.curriculum._schema import Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def _antennas(rng: Random, size: str, values: Values) -> Values:
    top = 123 if size in ("edge", "max") else 40
    places = sorted(rng.sample(range(top + 1), 5))
    width = places[4] - places[0]
    k = min(123, max(0, width + rng.choice((-1, 0, 0, 1, rng.randint(-30, 30)))))
    return {**values, **dict(zip("abcde", places, strict=True)), "k": k}


def _rising(values: Values) -> bool:
    places = [values[name] for name in "abcde"]
    return places == sorted(set(places))


def _near_antennas(rng: Random, size: str, values: Values) -> Values:
    steps = sorted(set(values["x"]))
    limit = max((y - x for x, y in pairwise(steps)), default=0)
    return {**values, "k": max(0, limit + rng.choice((-1, 0, 0, 1)))}


TASKS = (
    Task(
        id="p03075",
        schema=(
            line(Int("a", 0, 123)),
            line(Int("b", 0, 123)),
            line(Int("c", 0, 123)),
            line(Int("d", 0, 123)),
            line(Int("e", 0, 123)),
            line(Int("k", 0, 123)),
        ),
        python=(
            'if e - a > k:\n    print(":(")\nelse:\n    print("Yay!")',
            'answer = "Yay!"\n'
            "if b - a > k or c - a > k or d - a > k or e - a > k:\n"
            '    answer = ":("\n'
            "if e - b > k or d - b > k or c - b > k or e - c > k:\n"
            '    answer = ":("\nprint(answer)',
        ),
        only_python=(
            'print("Yay!" if e - a <= k else ":(")',
            'p = [a, b, c, d, e]\nprint(":(" if any(y - x > k for x in p for y in p) else "Yay!")',
        ),
        only_cpp=('cout << (e - a <= k ? "Yay!" : ":(") << endl;',),
        titles=(
            "Five Lighthouses",
            "Within Calling Distance",
        ),
        stories=(
            "Five friends stand on a line at the positions a < b < c < d < e. Two of them can "
            "hear each other if they are at most k apart. If everybody hears everybody, print "
            "Yay!, and if some two do not hear each other, print :( instead.",
            "You are given five increasing integers a, b, c, d, e and an integer k. Print Yay! "
            "if the difference of any two of the five is at most k; otherwise, print :( (a "
            "colon and a bracket).",
        ),
        output=(
            "Print Yay! or :(.",
            "Print one of the two strings.",
        ),
        adjust=_antennas,
        valid=_rising,
        constraints=("a < b < c < d < e",),
        wrong={
            "strict": 'if e - a >= k:\n    print(":(")\nelse:\n    print("Yay!")',
            "neighbours": "if b - a > k or c - b > k or d - c > k or e - d > k:\n"
            '    print(":(")\nelse:\n    print("Yay!")',
        },
        tags=("implementation",),
    ),
    Task(
        id="p03075",
        relative="chain",
        schema=(
            line(Int("n", 2, 100), Int("k", 0, 1000)),
            line(Ints("x", "n", 0, 1000, ascending=True)),
        ),
        python=(
            "ok = True\nfor i in range(n - 1):\n    if x[i + 1] - x[i] > k:\n"
            '        ok = False\nif ok:\n    print("Yes")\nelse:\n    print("No")',
            "gap = 0\nfor i in range(1, n):\n    gap = max(gap, x[i] - x[i - 1])\n"
            'if gap <= k:\n    print("Yes")\nelse:\n    print("No")',
        ),
        only_python=('print("Yes" if all(q - p <= k for p, q in zip(x, x[1:])) else "No")',),
        only_cpp=(
            "bool ok = true;\n"
            "for (int i = 0; i + 1 < n; i++) ok = ok && x[i + 1] - x[i] <= k;\n"
            'cout << (ok ? "Yes" : "No") << endl;',
        ),
        titles=(
            "Passing a Message",
            "Stepping Stones",
        ),
        stories=(
            "Stones lie in a river at the positions x_1, ..., x_n, in increasing order. @A "
            "stands on stone 1 and can jump from a stone to the next one if their distance is "
            "at most k. Print Yes if @A can reach stone n, otherwise No.",
            "You are given a sequence x_1 <= x_2 <= ... <= x_n and an integer k. Print Yes if "
            "every two neighbouring elements differ by at most k, and No if some two differ by "
            "more.",
        ),
        output=(
            "Print Yes or No.",
            "Print the answer.",
        ),
        adjust=_near_antennas,
        wrong={
            "strict": "ok = True\nfor i in range(n - 1):\n"
            "    if x[i + 1] - x[i] >= k:\n        ok = False\n"
            'if ok:\n    print("Yes")\nelse:\n    print("No")',
            "ends": 'if x[-1] - x[0] <= k:\n    print("Yes")\nelse:\n    print("No")',
        },
        tags=("implementation",),
    ),
    Task(
        id="p03075",
        relative="pairs",
        schema=(
            line(Int("n", 2, 100), Int("k", 0, 1000)),
            line(Ints("x", "n", 0, 1000)),
        ),
        python=(
            "count = 0\nfor i in range(n):\n    for j in range(i):\n"
            "        if abs(x[i] - x[j]) <= k:\n            count += 1\n"
            "print(count)",
            "x.sort()\ncount = 0\nleft = 0\nfor i in range(n):\n"
            "    while x[i] - x[left] > k:\n        left += 1\n"
            "    count += i - left\nprint(count)",
        ),
        only_python=(
            "print(sum(abs(x[i] - x[j]) <= k for i in range(n) for j in range(i)))",
            "print(sum(abs(p - q) <= k for p, q in combinations(x, 2)))",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int i = 0; i < n; i++)\n"
            "    for (int j = i + 1; j < n; j++)\n"
            "        if (abs(x[i] - x[j]) <= k) ans++;\ncout << ans << endl;",
        ),
        top_python="from itertools import combinations",
        titles=(
            "Radio Contact",
            "Near Pairs",
        ),
        stories=(
            "Person i of n persons stands at position x_i of a line. Two persons can talk if "
            "the distance between them is k or less. How many pairs of persons can talk?",
            "Count the pairs (i, j) with i < j for which x_i and x_j differ by at most k.",
        ),
        output=(
            "Print the number of pairs.",
            "Print the count.",
        ),
        adjust=_near_antennas,
        wrong={
            "strict": "count = 0\nfor i in range(n):\n"
            "    for j in range(i):\n"
            "        if abs(x[i] - x[j]) < k:\n"
            "            count += 1\nprint(count)",
            "one direction": "count = 0\nfor i in range(n):\n"
            "    for j in range(i):\n        if x[i] - x[j] <= k:\n"
            "            count += 1\nprint(count)",
        },
        tags=("brute force",),
    ),
)
