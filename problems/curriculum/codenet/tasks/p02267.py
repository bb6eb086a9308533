"""Tasks p02267 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def _shared(rng: Random, size: str, values: Values) -> Values:
    t = list(
        dict.fromkeys(rng.choice(values["s"]) if rng.random() < 0.5 else v for v in values["t"])
    )
    while len(t) < values["q"]:
        v = rng.randint(0, 10**9)
        if v not in t:
            t.append(v)
    return {**values, "t": t}


def _shared_small(rng: Random, size: str, values: Values) -> Values:
    t = list(
        dict.fromkeys(rng.choice(values["s"]) if rng.random() < 0.5 else v for v in values["t"])
    )
    rest = [v for v in range(2 * values["q"]) if v not in t]
    t += rng.sample(rest, values["q"] - len(t))
    return {**values, "t": t}


TASKS = (
    Task(
        id="p02267",
        schema=(
            line(Int("n", 1, 10000)),
            line(Ints("s", "n", 0, 10**9)),
            line(Int("q", 1, 500)),
            line(Ints("t", "q", 0, 10**9, distinct=True)),
        ),
        python=(
            "known = {s[0]}\nfor x in s:\n    known.add(x)\ncount = 0\n"
            "for x in t:\n    if x in known:\n        count += 1\nprint(count)",
            "s.sort()\nt.sort()\ni = 0\ncount = 0\nfor x in t:\n"
            "    while i < n and s[i] < x:\n        i += 1\n"
            "    if i < n and s[i] == x:\n        count += 1\nprint(count)",
        ),
        only_python=(
            "print(len(set(s) & set(t)))",
            "values = set(s)\nprint(sum(x in values for x in t))",
            "print(sum(1 for x in t if x in s))",
        ),
        only_cpp=(
            "sort(s.begin(), s.end());\nint cnt = 0;\n"
            "for (int x : t) cnt += binary_search(s.begin(), s.end(), x);\n"
            "cout << cnt << endl;",
            "set<int> known(s.begin(), s.end());\nint c = 0;\nfor (int x : t)\n"
            "    if (known.count(x)) c++;\ncout << c << endl;",
        ),
        titles=(
            "Known Numbers",
            "Search",
        ),
        stories=(
            "@A owns n books with the numbers s_1, ..., s_n, some of them perhaps "
            "several times. A list of wishes holds q different numbers t_1, ..., "
            "t_q. How many of the wishes are numbers of books that @A owns?",
            "Two sequences s and t are given; the elements of t differ from each "
            "other. Count the elements of t that occur anywhere in s.",
        ),
        output=(
            "Print the count.",
            "Print how many there are.",
        ),
        adjust=_shared,
        wrong={
            "not found": "known = {s[0]}\nfor x in s:\n    known.add(x)\n"
            "count = 0\nfor x in t:\n    if x not in known:\n        count += 1\n"
            "print(count)",
            "equal elements again": "wanted = {t[0]}\nfor x in t:\n    wanted.add(x)\n"
            "count = 0\nfor x in s:\n    if x in wanted:\n        count += 1\n"
            "print(count)",
        },
        rating=800,
        tags=(
            "binary search",
            "data structures",
        ),
    ),
    Task(
        id="p02267",
        relative="missing-sum",
        schema=(
            line(Int("n", 1, 1000)),
            line(Ints("s", "n", 0, 10**6)),
            line(Int("q", 1, 500)),
            line(Ints("t", "q", 0, 10**6, distinct=True)),
        ),
        python=(
            "total = 0\nfor x in t:\n    found = False\n    for y in s:\n"
            "        if x == y:\n            found = True\n    if not found:\n"
            "        total += x\nprint(total)",
            "known = {s[0]}\nfor y in s:\n    known.add(y)\ntotal = 0\n"
            "for x in t:\n    if x not in known:\n        total += x\nprint(total)",
        ),
        only_python=(
            "print(sum(set(t) - set(s)))",
            "print(sum(x for x in t if x not in s))",
        ),
        only_cpp=(
            "long long sum = 0;\nfor (int x : t)\n"
            "    if (find(s.begin(), s.end(), x) == s.end()) sum += x;\n"
            "cout << sum << endl;",
        ),
        titles=(
            "Sum of the Missing",
            "New Stamps",
        ),
        stories=(
            "You are given a sequence s of n integers and a sequence t of q "
            "different integers. Print the sum of those elements of t that do not "
            "appear in s. The sum of no elements is 0.",
            "@A has stamps with the values s_1, ..., s_n. Of the q stamps in a "
            "shop, which all have different values t_1, ..., t_q, @A buys each one "
            "whose value is not among the stamps at home, and pays its value. How "
            "much does @A pay in all?",
        ),
        output=(
            "Print the sum.",
            "Print one integer, the total.",
        ),
        adjust=_shared_small,
        wrong={
            "found": "total = 0\nfor x in t:\n    found = False\n"
            "    for y in s:\n        if x == y:\n            found = True\n"
            "    if found:\n        total += x\nprint(total)",
            "count": "count = 0\nfor x in t:\n    found = False\n"
            "    for y in s:\n        if x == y:\n            found = True\n"
            "    if not found:\n        count += 1\nprint(count)",
        },
        rating=800,
        tags=(
            "implementation",
            "data structures",
        ),
    ),
)
