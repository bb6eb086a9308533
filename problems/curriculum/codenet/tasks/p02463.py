"""Tasks p02463 to p02466 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def _shared(rng: Random, size: str, values: Values) -> Values:
    a, b = values["a"], values["b"]
    if rng.random() < 0.2 or size == "max":
        return values
    pool = sorted({*a, *b})
    a = [x for x in pool if rng.random() < 0.7] or pool[:1]
    b = [x for x in pool if rng.random() < 0.7] or pool[-1:]
    return {"n": len(a), "a": a, "m": len(b), "b": b}


def _repeated(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.2:
        return values
    pool = rng.sample(values["a"], rng.randint(1, len(values["a"])))
    return {**values, "a": [rng.choice(pool) for _ in values["a"]]}


TASKS = (
    Task(
        id="p02463",
        schema=(
            line(Int("n", 1, 200000)),
            line(Ints("a", "n", 0, 10**9, distinct=True, ascending=True)),
            line(Int("m", 1, 200000)),
            line(Ints("b", "m", 0, 10**9, distinct=True, ascending=True)),
        ),
        python=(
            "i = 0\nj = 0\nwhile i < n or j < m:\n    if j == m:\n        print(a[i])\n"
            "        i += 1\n    elif i == n:\n        print(b[j])\n        j += 1\n"
            "    elif a[i] < b[j]:\n        print(a[i])\n        i += 1\n"
            "    elif a[i] > b[j]:\n        print(b[j])\n        j += 1\n    else:\n"
            "        print(a[i])\n        i += 1\n        j += 1",
            "for x in b:\n    a.append(x)\na.sort()\nfor i in range(n + m):\n"
            "    if i == 0 or a[i] != a[i - 1]:\n        print(a[i])",
        ),
        only_python=(
            'print(*sorted(set(a) | set(b)), sep="\\n")',
            "for x in sorted({*a, *b}):\n    print(x)",
        ),
        only_cpp=(
            "set<int> s(a.begin(), a.end());\ns.insert(b.begin(), b.end());\n"
            'for (int x : s) cout << x << "\\n";',
            "a.insert(a.end(), b.begin(), b.end());\nsort(a.begin(), a.end());\n"
            "a.erase(unique(a.begin(), a.end()), a.end());\n"
            "for (int x : a) cout << x << '\\n';",
        ),
        titles=(
            "Union of Sets",
            "Two Lists in One",
        ),
        stories=(
            "@A and @B have lists of the numbers of the books they own, both ascending "
            "and without repetitions: a_1, ..., a_n and b_1, ..., b_m. Make a list of all "
            "books that at least one of them owns, in ascending order, in which no number "
            "appears twice. Print its entries, one per line.",
            "Print each integer that is an element of a or of b (or of both) once, from "
            "the smallest to the largest, each on its own line.",
        ),
        output=(
            "Print the integers in ascending order, one on each line.",
            "Print the resulting list, one entry per line.",
        ),
        wrong={
            "doubled": "for x in b:\n    a.append(x)\na.sort()\nfor x in a:\n    print(x)",
            "common only": (
                "for x in b:\n    a.append(x)\na.sort()\nfor i in range(1, n + m):\n"
                "    if a[i] == a[i - 1]:\n        print(a[i])"
            ),
        },
        adjust=_shared,
        rating=900,
        tags=(
            "sorting",
            "two pointers",
        ),
    ),
    Task(
        id="p02463",
        relative="how-many",
        schema=(
            line(Int("n", 1, 1000)),
            line(Ints("a", "n", 0, 10**9)),
            line(Int("m", 1, 1000)),
            line(Ints("b", "m", 0, 10**9)),
        ),
        python=(
            "for x in b:\n    a.append(x)\na.sort()\ncount = 1\n"
            "for i in range(1, n + m):\n    if a[i] != a[i - 1]:\n        count += 1\n"
            "print(count)",
            "seen = {a[0]}\nfor x in a:\n    seen.add(x)\nfor x in b:\n    seen.add(x)\n"
            "print(len(seen))",
        ),
        only_python=(
            "print(len(set(a) | set(b)))",
            "print(len(set(a + b)))",
        ),
        only_cpp=(
            "set<int> s;\nfor (int x : a) s.insert(x);\nfor (int x : b) s.insert(x);\n"
            "cout << s.size() << endl;",
        ),
        titles=(
            "Different Numbers",
            "Kinds of Stamps",
        ),
        stories=(
            "@A has n stamps with the values a_1, ..., a_n and @B has m stamps with the "
            "values b_1, ..., b_m. They put all their stamps together. How many different "
            "values are there?",
            "Count the distinct integers that appear in the sequence a, in the sequence "
            "b, or in both. Neither sequence is sorted, and numbers can be repeated.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "separate": "for x in b:\n    a.append(x)\nprint(len(a))",
            "a only": "seen = {a[0]}\nfor x in a:\n    seen.add(x)\nprint(len(seen))",
        },
        adjust=lambda rng, size, values: {
            **values,
            "b": [rng.choice(values["a"]) if rng.random() < 0.5 else x for x in values["b"]],
        },
        tags=(
            "sorting",
            "data structures",
        ),
    ),
    Task(
        id="p02466",
        relative="only-once",
        schema=(
            line(Int("n", 1, 1000)),
            line(Ints("a", "n", 0, 1000)),
        ),
        python=(
            "a.sort()\nfor i in range(n):\n    left = i == 0 or a[i - 1] != a[i]\n"
            "    right = i == n - 1 or a[i + 1] != a[i]\n    if left and right:\n"
            '        print(a[i])\nprint("end")',
            "count = [0] * 1001\nfor x in a:\n    count[x] += 1\nfor v in range(1001):\n"
            '    if count[v] == 1:\n        print(v)\nprint("end")',
        ),
        only_python=(
            "c = Counter(a)\nfor x in sorted(c):\n    if c[x] == 1:\n        print(x)\n"
            'print("end")',
            'print(*sorted(x for x in a if a.count(x) == 1), "end", sep="\\n")',
        ),
        only_cpp=(
            "map<int, int> m;\nfor (int x : a) m[x]++;\n"
            'for (auto [x, k] : m) if (k == 1) cout << x << "\\n";\ncout << "end" << endl;',
        ),
        top_python=("from collections import Counter"),
        titles=(
            "Only Once",
            "Unique Numbers",
        ),
        stories=(
            "@A opens n letters; letter i carries the number a_i. Print all numbers that "
            "are on exactly one letter, in ascending order and one per line. After them, "
            "print a line with the word end.",
            "Among the terms of the sequence a, find those that occur a single time in "
            "it. Print them from the smallest to the largest, each on a line, and finish "
            'with a line "end" (also if there are none).',
        ),
        output=(
            'Print the numbers, one per line, and then the line "end".',
            "Print the list as described.",
        ),
        wrong={
            "each once": (
                "a.sort()\nfor i in range(n):\n    if i == 0 or a[i - 1] != a[i]:\n"
                '        print(a[i])\nprint("end")'
            ),
            "no end": (
                "count = [0] * 1001\nfor x in a:\n    count[x] += 1\nfor v in range(1001):\n"
                "    if count[v] == 1:\n        print(v)"
            ),
        },
        adjust=_repeated,
        rating=900,
        tags=(
            "sorting",
            "implementation",
        ),
    ),
)
