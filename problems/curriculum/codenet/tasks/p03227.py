"""Tasks p03227 to p03251 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, Word, line
from problems.curriculum.codenet._task import Task


def _empires(rng: Random, size: str, values: Values) -> Values:
    x, y = sorted(rng.sample(range(-100, 101), 2))
    cut = rng.randint(x + 1, y)
    if cut == -100 or rng.random() < 0.3:
        cut = 0
    n, m = min(values["n"], 60), min(values["m"], 60)
    low = [v for v in range(max(-100, cut - n - 9), max(cut, -99)) if v != x]
    high = [v for v in range(min(cut, 100), min(101, cut + m + 9)) if v != y]
    n, m = min(n, len(low)), min(m, len(high))
    xs, ys = rng.sample(low, n), rng.sample(high, m)
    if xs and rng.random() < 0.4 and cut not in (x, 101):
        xs[0] = min(100, cut + rng.choice((0, 0, 1, 5)))
    return {"n": n, "m": m, "x": x, "y": y, "xs": xs, "ys": ys}


def _empires_sound(values: Values) -> bool:
    n, m, x, y, xs, ys = (values[name] for name in ("n", "m", "x", "y", "xs", "ys"))
    return (
        1 <= n == len(set(xs)) and 1 <= m == len(set(ys)) and x < y and x not in xs and y not in ys
    )


def _groups(rng: Random, size: str, values: Values) -> Values:
    a, b = values["a"], values["b"]
    if rng.random() < 0.6:
        shift = max(a) - min(b) + rng.choice((-1, 0, 0, 1))
        b = [max(-100, min(100, v + shift)) for v in b]
    return {**values, "b": b}


TASKS = (
    Task(
        id="p03227",
        schema=(line(Word("s", 2, 3)),),
        python=(
            "if len(s) == 2:\n    print(s)\nelse:\n    print(s[::-1])",
            "if len(s) == 3:\n    print(s[::-1])\nif len(s) < 3:\n    print(s)",
        ),
        only_python=(
            "print(s if len(s) == 2 else s[::-1])",
            "print(s[::-1] if len(s) > 2 else s)",
        ),
        only_cpp=("if (s.size() == 3) reverse(s.begin(), s.end());\ncout << s << endl;",),
        wrong={
            "always": "print(s[::-1])",
            "never": "print(s)",
        },
        tags=("strings",),
    ),
    Task(
        id="p03251",
        schema=(
            line(Int("n", 1, 100), Int("m", 1, 100), Int("x", -100, 100), Int("y", -100, 100)),
            line(Ints("xs", "n", -100, 100, distinct=True)),
            line(Ints("ys", "m", -100, 100, distinct=True)),
        ),
        python=(
            'if max(x, max(xs)) < min(y, min(ys)):\n    print("No War")\nelse:\n    print("War")',
            'answer = "War"\nfor z in range(x + 1, y + 1):\n    ok = True\n'
            "    for p in xs:\n        if p >= z:\n            ok = False\n"
            "    for q in ys:\n        if q < z:\n            ok = False\n"
            '    if ok:\n        answer = "No War"\nprint(answer)',
        ),
        only_python=(
            'print("No War" if max(xs + [x]) < min(ys + [y]) else "War")',
            'xs.append(x)\nys.append(y)\nprint("War" if max(xs) >= min(ys) else "No War")',
        ),
        only_cpp=(
            "xs.push_back(x);\nys.push_back(y);\n"
            "int a = *max_element(xs.begin(), xs.end()), b = "
            "*min_element(ys.begin(), ys.end());\n"
            'cout << (a < b ? "No War" : "War") << endl;',
        ),
        titles=(
            "Drawing a Border",
            "Two Groups of Towns",
        ),
        stories=(
            "Two neighbours share a line. One owns the point x and the n points in xs, the "
            "other owns the point y and the m points in ys, and x is less than y. They look "
            "for an integer z such that all points of the first are less than z and all points "
            "of the second are at least z, where z must also be greater than x and at most y. "
            "Print No War if there is such a z; otherwise, print War.",
            "You are given integers x < y, a list xs of n integers and a list ys of m "
            "integers. Put x into the first list and y into the second. If every element of "
            "the first list is then smaller than every element of the second, print No War; if "
            "not, print War.",
        ),
        output=(
            "Print No War or War.",
            "Print the answer.",
        ),
        adjust=_empires,
        valid=_empires_sound,
        constraints=(
            "x < y",
            "no element of xs is x, and no element of ys is y",
        ),
        wrong={
            "capitals forgotten": 'if max(xs) < min(ys):\n    print("No War")\nelse:\n'
            '    print("War")',
            "tie": "if max(x, max(xs)) <= min(y, min(ys)):\n"
            '    print("No War")\nelse:\n    print("War")',
        },
        rating=900,
        tags=("implementation",),
    ),
    Task(
        id="p03251",
        relative="separated",
        schema=(
            line(Int("n", 1, 100), Int("m", 1, 100)),
            line(Ints("a", "n", -100, 100)),
            line(Ints("b", "m", -100, 100)),
        ),
        python=(
            "count = 0\nfor z in range(-100, 101):\n"
            "    if max(a) <= z and z <= min(b):\n        count += 1\nprint(count)",
            "low = max(a)\nhigh = min(b)\nif low <= high:\n"
            "    print(high - low + 1)\nelse:\n    print(0)",
        ),
        only_python=("print(max(0, min(b) - max(a) + 1))",),
        only_cpp=(
            "int lo = *max_element(a.begin(), a.end()), hi = "
            "*min_element(b.begin(), b.end());\n"
            "cout << max(0, hi - lo + 1) << endl;",
        ),
        titles=(
            "Between the Lists",
            "Possible Limits",
        ),
        stories=(
            "Count the integers z such that no element of a_1, ..., a_n is greater than z and "
            "no element of b_1, ..., b_m is less than z.",
            "At a school, n pupils with the marks a_1, ..., a_n belong to group A and m pupils "
            "with the marks b_1, ..., b_m to group B. A limit z is an integer that is at least "
            "as large as each mark in A and at most as large as each mark in B. How many "
            "limits z are possible?",
        ),
        output=(
            "Print the count.",
            "Print how many such integers exist.",
        ),
        adjust=_groups,
        wrong={
            "one less": "print(max(0, min(b) - max(a)))",
            "negative": "print(min(b) - max(a) + 1)",
        },
        rating=900,
        tags=(
            "implementation",
            "counting",
        ),
    ),
    Task(
        id="p03251",
        relative="overlap",
        schema=(
            line(Int("n", 1, 100), Int("m", 1, 100)),
            line(Ints("a", "n", -100, 100)),
            line(Ints("b", "m", -100, 100)),
        ),
        python=(
            "limit = max(a)\ncount = 0\nfor x in b:\n    if x > limit:\n"
            "        count += 1\nprint(count)",
            "count = m\nfor x in b:\n    beaten = False\n    for y in a:\n"
            "        if y >= x:\n            beaten = True\n    if beaten:\n"
            "        count -= 1\nprint(count)",
        ),
        only_python=(
            "print(sum(x > max(a) for x in b))",
            "best = max(a)\nprint(len([x for x in b if x > best]))",
        ),
        only_cpp=(
            "int mx = *max_element(a.begin(), a.end());\n"
            "cout << count_if(b.begin(), b.end(), [&](int x) { return x > mx; "
            "}) << endl;",
        ),
        titles=(
            "Higher than All",
            "Beating the Other Team",
        ),
        stories=(
            "How many of the numbers b_1, ..., b_m are greater than every one of the numbers "
            "a_1, ..., a_n?",
            "Team A has n players with the results a_1, ..., a_n, and team B has m players "
            "with the results b_1, ..., b_m. Count the players of team B whose result is "
            "strictly better, that is larger, than the result of each player of team A.",
        ),
        output=(
            "Print the count.",
            "Print the number.",
        ),
        adjust=_groups,
        wrong={
            "tie": "limit = max(a)\ncount = 0\nfor x in b:\n"
            "    if x >= limit:\n        count += 1\nprint(count)",
            "some": "limit = min(a)\ncount = 0\nfor x in b:\n"
            "    if x > limit:\n        count += 1\nprint(count)",
        },
        tags=("implementation",),
    ),
)
