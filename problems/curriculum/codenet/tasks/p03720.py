"""Tasks p03720 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Rows, Values, line
from problems.curriculum.codenet._task import Task


def _roads(rng: Random, size: str, values: Values) -> Values:
    n = values["n"]
    near = n if rng.random() < 0.5 else max(2, n // 2)
    pairs = [rng.sample(range(1, near + 1), 2) for _ in values["roads"]]
    return {**values, "roads": [(a, b) for a, b in pairs]}


def _good_roads(values: Values) -> bool:
    return all(a != b and max(a, b) <= values["n"] for a, b in values["roads"])


TASKS = (
    Task(
        id="p03720",
        schema=(
            line(Int("n", 2, 50), Int("m", 2, 50)),
            line(Rows("roads", "m", ("a", "b"), ((1, 50), (1, 50)))),
        ),
        python=(
            "deg = [0] * (n + 1)\nfor a, b in roads:\n    deg[a] += 1\n    deg[b] += 1\n"
            "for i in range(1, n + 1):\n    print(deg[i])",
            "for i in range(1, n + 1):\n    count = 0\n    for a, b in roads:\n"
            "        if a == i or b == i:\n            count += 1\n    print(count)",
        ),
        only_python=(
            "ends = [x for road in roads for x in road]\nfor i in range(n):\n"
            "    print(ends.count(i + 1))",
            "c = Counter(a for a, b in roads) + Counter(b for a, b in roads)\n"
            'print(*[c[i] for i in range(1, n + 1)], sep="\\n")',
        ),
        only_cpp=(
            "vector<int> d(n);\nfor (auto [a, b] : roads) d[a - 1]++, d[b - 1]++;\n"
            "for (int x : d) cout << x << endl;",
        ),
        top_python=("from collections import Counter"),
        titles=(
            "Roads at Every City",
            "Degrees",
        ),
        stories=(
            "A group of n people, numbered 1 to n, shook hands m times: the i-th "
            "handshake was between person a_i and person b_i, and the same two may have "
            "shaken hands several times. For each person from 1 to n, print how many "
            "handshakes that person took part in.",
            "Given is an undirected graph with vertices 1, ..., n and m edges; edge i "
            "joins a_i with b_i, and parallel edges are possible. Print the degree of "
            "each vertex, one number per line, in the order of the vertices.",
        ),
        output=(
            "Print n lines, one number each.",
            "Print one number for each of 1, ..., n, each on a line of its own.",
        ),
        wrong={
            "one end": (
                "deg = [0] * (n + 1)\nfor a, b in roads:\n    deg[a] += 1\n"
                "for i in range(1, n + 1):\n    print(deg[i])"
            ),
            "last missed": (
                "deg = [0] * (n + 1)\nfor a, b in roads:\n    deg[a] += 1\n    deg[b] += 1\n"
                "for i in range(1, n):\n    print(deg[i])"
            ),
        },
        adjust=_roads,
        valid=_good_roads,
        constraints=("a_i and b_i are different and at most n",),
        rating=1000,
        tags=(
            "graphs",
            "counting",
        ),
    ),
    Task(
        id="p03720",
        relative="busiest",
        schema=(
            line(Int("n", 2, 50), Int("m", 1, 100)),
            line(Rows("roads", "m", ("a", "b"), ((1, 50), (1, 50)))),
        ),
        python=(
            "deg = [0] * (n + 1)\nfor a, b in roads:\n    deg[a] += 1\n    deg[b] += 1\n"
            "best = 1\nfor i in range(2, n + 1):\n    if deg[i] > deg[best]:\n"
            "        best = i\nprint(best, deg[best])",
            "city = 0\nmost = 0\nfor i in range(1, n + 1):\n    count = 0\n"
            "    for a, b in roads:\n        if a == i:\n            count += 1\n"
            "        if b == i:\n            count += 1\n    if count > most:\n"
            "        most = count\n        city = i\nprint(city, most)",
        ),
        only_python=(
            "deg = [0] * n\nfor a, b in roads:\n    deg[a - 1] += 1\n    deg[b - 1] += 1\n"
            "x = max(deg)\nprint(deg.index(x) + 1, x)",
        ),
        only_cpp=(
            "vector<int> d(n);\n"
            "for (auto &r : roads) d[r.first - 1]++, d[r.second - 1]++;\n"
            "auto it = max_element(d.begin(), d.end());\n"
            'cout << it - d.begin() + 1 << " " << *it << endl;',
        ),
        titles=(
            "The Busiest City",
            "Hub",
        ),
        stories=(
            "There are n cities and m roads. Road i connects the cities a_i and b_i. Find "
            "the city at which the most roads end; if several cities share this maximum, "
            "take the one with the smallest number. Print the number of the city and how "
            "many roads end there, with a space between them.",
            "In a tournament of n players, game i was played by players a_i and b_i (two "
            "players may meet more than once). Which player appeared in the largest "
            "number of games? Choose the smallest player number among equals, and print "
            "it together with that number of games.",
        ),
        output=(
            "Print two integers, separated by a space.",
            "Print the number found and the maximum, in this order.",
        ),
        wrong={
            "last of ties": (
                "deg = [0] * (n + 1)\nfor a, b in roads:\n    deg[a] += 1\n    deg[b] += 1\n"
                "best = 1\nfor i in range(2, n + 1):\n    if deg[i] >= deg[best]:\n"
                "        best = i\nprint(best, deg[best])"
            ),
        },
        adjust=_roads,
        valid=_good_roads,
        constraints=("a_i and b_i are different and at most n",),
        rating=1000,
        tags=(
            "graphs",
            "counting",
        ),
    ),
    Task(
        id="p03720",
        relative="lonely",
        schema=(
            line(Int("n", 2, 50), Int("m", 1, 50)),
            line(Rows("roads", "m", ("a", "b"), ((1, 50), (1, 50)))),
        ),
        python=(
            "seen = [False] * (n + 1)\nfor a, b in roads:\n    seen[a] = True\n"
            "    seen[b] = True\ncount = 0\nfor i in range(1, n + 1):\n"
            "    if not seen[i]:\n        count += 1\nprint(count)",
            "found = {0}\nfor a, b in roads:\n    found.add(a)\n    found.add(b)\n"
            "print(n - len(found) + 1)",
        ),
        only_python=(
            "print(n - len({x for road in roads for x in road}))",
            "used = set()\nfor a, b in roads:\n    used |= {a, b}\nprint(n - len(used))",
        ),
        only_cpp=(
            "set<int> s;\nfor (auto [a, b] : roads) s.insert(a), s.insert(b);\n"
            "cout << n - (int)s.size() << endl;",
        ),
        titles=(
            "Cities without a Road",
            "Nobody Calls",
        ),
        stories=(
            "A country has n cities, numbered from 1, and m roads; the i-th of them runs "
            "between city a_i and city b_i. How many cities have no road at all?",
            "Out of n students, m pairs have talked to each other; pair i consists of "
            "students a_i and b_i, and a pair can be listed repeatedly. Count the "
            "students who have talked to nobody.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "only first ends": (
                "seen = [False] * (n + 1)\nfor a, b in roads:\n    seen[a] = True\ncount = 0\n"
                "for i in range(1, n + 1):\n    if not seen[i]:\n        count += 1\n"
                "print(count)"
            ),
            "reached instead": (
                "found = {0}\nfor a, b in roads:\n    found.add(a)\n    found.add(b)\n"
                "print(len(found) - 1)"
            ),
        },
        adjust=_roads,
        valid=_good_roads,
        constraints=("a_i and b_i are different and at most n",),
        rating=1000,
        tags=(
            "graphs",
            "counting",
        ),
    ),
)
