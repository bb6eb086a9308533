"""Tasks p03130 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Rows, Values, line
from problems.curriculum.codenet._task import Task


def _tree(rng: Random, size: str, values: Values) -> Values:
    towns = rng.sample(range(1, 5), 4)
    if rng.random() < 0.5:
        roads = [(towns[0], towns[1]), (towns[1], towns[2]), (towns[2], towns[3])]
    else:
        roads = [(towns[0], town) for town in towns[1:]]
    roads = [road if rng.random() < 0.5 else road[::-1] for road in roads]
    return {"r": rng.sample(roads, 3)}


def _is_tree(values: Values) -> bool:
    reached = {1}
    for _ in range(3):
        for a, b in values["r"]:
            if a in reached or b in reached:
                reached |= {a, b}
    return len(reached) == 4 and all(a != b for a, b in values["r"])


def _real_roads(rng: Random, size: str, values: Values) -> Values:
    roads = []
    for a, _ in values["r"]:
        a = (a - 1) % values["n"] + 1
        b = (a - 1 + rng.randint(1, values["n"] - 1)) % values["n"] + 1
        roads.append((a, b))
    return {**values, "r": roads}


def _are_real(values: Values) -> bool:
    return all(a != b and max(a, b) <= values["n"] for a, b in values["r"])


TASKS = (
    Task(
        id="p03130",
        schema=(line(Rows("r", 3, ("a", "b"), ((1, 4), (1, 4)))),),
        python=(
            "deg = [0] * 5\nfor a, b in r:\n    deg[a] += 1\n    deg[b] += 1\n"
            'if max(deg) == 3:\n    print("NO")\nelse:\n    print("YES")',
            "ends = 0\nfor t in range(1, 5):\n    roads = 0\n    for a, b in r:\n"
            "        if a == t or b == t:\n            roads += 1\n    if roads == 1:\n"
            '        ends += 1\nif ends == 2:\n    print("YES")\nelse:\n    print("NO")',
        ),
        only_python=(
            "towns = [t for road in r for t in road]\n"
            'print("YES" if all(towns.count(t) < 3 for t in range(1, 5)) else "NO")',
            "deg = sorted(Counter(sum(r, ())).values())\n"
            'print("YES" if deg == [1, 1, 2, 2] else "NO")',
        ),
        only_cpp=(
            "int deg[5] = {};\nfor (auto [a, b] : r) {\n    deg[a]++;\n    deg[b]++;\n}\n"
            'cout << (*max_element(deg, deg + 5) <= 2 ? "YES" : "NO") << endl;',
        ),
        top_python=("from collections import Counter"),
        titles=(
            "Path through Four Towns",
            "Every Road Once",
        ),
        stories=(
            "Four islands, numbered 1 to 4, are joined by three bridges; bridge i leads "
            "between the islands a_i and b_i, and every island can be reached from every "
            "other. Is there a walk that uses each bridge exactly once, and so visits all "
            "islands? Print YES or NO.",
            "A tree with the vertices 1, 2, 3, 4 is given by its three edges. Print YES "
            "if it is a path, that is, if no vertex has three neighbours, and NO "
            "otherwise.",
        ),
        output=(
            'Print "YES" if such a walk exists, and "NO" otherwise.',
            "Print YES or NO.",
        ),
        wrong={
            "chain in the given order": (
                "ok = True\nfor i in range(2):\n    a, b = r[i]\n    c, d = r[i + 1]\n"
                "    if a != c and a != d and b != c and b != d:\n        ok = False\nif ok:\n"
                '    print("YES")\nelse:\n    print("NO")'
            ),
            "always": 'print("YES")',
        },
        adjust=_tree,
        valid=_is_tree,
        constraints=("a_i ≠ b_i, and every town can be reached from every other",),
        rating=900,
        tags=("graphs",),
    ),
    Task(
        id="p03130",
        relative="center",
        schema=(line(Rows("r", 3, ("a", "b"), ((1, 4), (1, 4)))),),
        python=(
            "deg = [0] * 5\nfor a, b in r:\n    deg[a] += 1\n    deg[b] += 1\nans = 0\n"
            "for t in range(1, 5):\n    if deg[t] == 3:\n        ans = t\nprint(ans)",
            "ans = 0\nfor t in range(1, 5):\n    roads = 0\n    for a, b in r:\n"
            "        if a == t or b == t:\n            roads += 1\n    if roads == 3:\n"
            "        ans = t\nprint(ans)",
        ),
        only_python=("print(next((t for t in range(1, 5) if all(t in road for road in r)), 0))",),
        only_cpp=(
            "int ans = 0;\nfor (int t = 1; t <= 4; t++) {\n    int cnt = 0;\n"
            "    for (auto &e : r) cnt += e.first == t || e.second == t;\n"
            "    if (cnt == 3) ans = t;\n}\ncout << ans << endl;",
        ),
        titles=(
            "The Center",
            "Star of Four",
        ),
        stories=(
            "There are four people, 1 to 4, and three friendships between them: a_i and "
            "b_i are friends for i = 1, 2, 3. Is there a person who is a friend of all "
            "three others? Print the number of this person, or 0 if there is none.",
            "Three roads connect four towns, and road i joins the towns a_i and b_i; one "
            "can get from any town to any other. If one town lies at all three roads, "
            "print its number. If no town does, print 0.",
        ),
        output=(
            "Print the number, or 0.",
            "Print one integer.",
        ),
        wrong={
            "first pair only": (
                "a, b = r[0]\nc, d = r[1]\nif a == c or a == d:\n    print(a)\n"
                "elif b == c or b == d:\n    print(b)\nelse:\n    print(0)"
            ),
        },
        adjust=_tree,
        valid=_is_tree,
        constraints=("a_i ≠ b_i, and the three connections join all four into one group",),
        rating=900,
        tags=("graphs",),
    ),
    Task(
        id="p03130",
        relative="busiest-town",
        schema=(
            line(Int("n", 2, 100), Int("m", 1, 200)),
            line(Rows("r", "m", ("a", "b"), ((1, 100), (1, 100)))),
        ),
        python=(
            "deg = [0] * (n + 1)\nfor a, b in r:\n    deg[a] += 1\n    deg[b] += 1\n"
            "print(max(deg))",
            "best = 0\nfor t in range(1, n + 1):\n    roads = 0\n    for a, b in r:\n"
            "        if a == t or b == t:\n            roads += 1\n"
            "    best = max(best, roads)\nprint(best)",
        ),
        only_python=("print(max(Counter(t for road in r for t in road).values()))",),
        only_cpp=(
            "map<int, int> deg;\nint best = 0;\nfor (auto [a, b] : r) {\n"
            "    best = max(best, ++deg[a]);\n    best = max(best, ++deg[b]);\n}\n"
            "cout << best << endl;",
        ),
        top_python=("from collections import Counter"),
        titles=(
            "The Busiest Town",
            "Most Roads",
        ),
        stories=(
            "There are n towns and m roads; road i connects the two different towns a_i "
            "and b_i, and several roads may connect the same two towns. What is the "
            "largest number of roads that end in a single town?",
            "At a tournament, n players play m games, game i between the players a_i and "
            "b_i. Print how many games the player with the most games plays.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "one side": ("deg = [0] * (n + 1)\nfor a, b in r:\n    deg[a] += 1\nprint(max(deg))"),
        },
        adjust=_real_roads,
        valid=_are_real,
        constraints=(
            "1 ≤ a_i, b_i ≤ n",
            "a_i ≠ b_i",
        ),
        rating=900,
        tags=("graphs",),
    ),
)
