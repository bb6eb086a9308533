"""Tasks p03011 to p03036 and their relatives."""

from __future__ import annotations

from problems.curriculum._schema import Int, Ints, line
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p03011",
        schema=(line(Int("p", 1, 100), Int("q", 1, 100), Int("r", 1, 100)),),
        python=(
            "print(min(p + q, q + r, r + p))",
            "ans = p + q\nif q + r < ans:\n    ans = q + r\nif p + r < ans:\n    ans = p + r\n"
            "print(ans)",
            "print(p + q + r - max(p, q, r))",
        ),
        only_python=("print(sum(sorted([p, q, r])[:2]))", "a = [p, q, r]\nprint(sum(a) - max(a))"),
        only_cpp=(
            "int v[3] = {p, q, r};\nsort(v, v + 3);\ncout << v[0] + v[1] << endl;",
            "cout << min({p + q, q + r, r + p}) << endl;",
        ),
        titles=("Two Flights", "Triangle Tour"),
        stories=(
            "Three towns are connected pairwise by roads that take p, q and r minutes. @A "
            "wants to see all three towns: starting in any of them, @A takes one road and "
            "then another one to the last town. Print the shortest total time.",
            "You are given integers p, q and r. Choose two of the three and add them. Print "
            "the smallest sum that you can get.",
        ),
        output=("Print the minimum.", "Output the smallest total."),
        wrong={"first two": "print(p + q)", "largest left in": "print(p + q + r - min(p, q, r))"},
    ),
    Task(
        id="p03011",
        relative="pay-two-of-three",
        schema=(line(Int("a", 1, 1000), Int("b", 1, 1000), Int("c", 1, 1000)),),
        python=(
            "total = a + b + c\ncheap = min(a, b, c)\nprint(total - cheap)",
            "ans = a + b\nif a + c > ans:\n    ans = a + c\nif b + c > ans:\n    ans = b + c\n"
            "print(ans)",
        ),
        only_python=("print(sum([a, b, c]) - min(a, b, c))", "print(sum(sorted((a, b, c))[1:]))"),
        only_cpp=("cout << max({a + b, b + c, c + a}) << endl;",),
        titles=("Cheapest for Free", "Three for Two"),
        stories=(
            "A shop sells three items for the price of two: the cheapest of the three is "
            "free. The prices are a, b and c yen. Print how much the customer pays for all "
            "three items together.",
            "Given are integers a, b and c. Pick two of them so that their sum is as large as "
            "possible, and print this sum.",
        ),
        output=("Print the amount.", "Output one integer."),
        wrong={"dearest free": "print(a + b + c - max(a, b, c))", "all paid": "print(a + b + c)"},
    ),
    Task(
        id="p03011",
        relative="best-two-dice",
        schema=(line(Int("n", 2, 100)), line(Ints("a", "n", 1, 1000))),
        python=(
            "a.sort()\nprint(a[0] + a[1])",
            "best = 1000000\nfor i in range(n):\n    for j in range(i):\n        if a[i] + "
            "a[j] < best:\n            best = a[i] + a[j]\nprint(best)",
        ),
        only_python=(
            "print(sum(sorted(a)[:2]))",
            "import heapq\nprint(sum(heapq.nsmallest(2, a)))",
        ),
        only_cpp=(
            "partial_sort(a.begin(), a.begin() + 2, a.end());\ncout << a[0] + a[1] << endl;",
        ),
        titles=("Two Cheapest", "Small Sum"),
        stories=(
            "There are n cakes in a shop; the i-th costs a_i yen. @A buys two different cakes "
            "and wants to spend as little as possible. How many yen does @A spend? Print the "
            "amount.",
            "You are given a sequence a_1, ..., a_n. Find the minimum of a_i + a_j over all "
            "pairs of different indices i and j, and print it.",
        ),
        output=("Print the minimum sum.", "Output one integer."),
        wrong={
            "neighbours": (
                "best = 1000000\nfor i in range(1, n):\n    best = min(best, a[i] + a[i - 1])\n"
                "print(best)"
            ),
            "same twice": "print(2 * min(a))",
        },
        tags=("sorting",),
    ),
    Task(
        id="p03036",
        schema=(line(Int("r", 2, 5), Int("d", 1, 100), Int("x", 2, 200)),),
        wide=True,
        python=(
            "for i in range(10):\n    x = r * x - d\n    print(x)",
            "cur = x\ncount = 0\nwhile count < 10:\n    cur *= r\n    cur -= d\n    "
            "print(cur)\n    count += 1",
        ),
        only_python=(
            "ans = []\nfor _ in range(10):\n    x = r * x - d\n    ans.append(x)\nprint(*ans, "
            "sep='\\n')",
        ),
        only_cpp=("for (int i = 0; i < 10; i++) cout << (x = r * x - d) << endl;",),
        titles=("Algae", "Ten Years"),
        stories=(
            "A heap of snow weighs x tons. Every year its weight is first multiplied by r, "
            "and then d tons melt away. Print the weight after 1, 2, ..., 10 years, one "
            "number per line.",
            "Repeat ten times: replace x by r times x minus d, and print the new x on a line "
            "of its own.",
        ),
        output=(
            "Print ten lines with one integer each.",
            "Output the ten numbers in order, one per line.",
        ),
        adjust=lambda rng, size, values: {**values, "d": rng.randint(1, min(100, values["x"] - 1))},
        valid=lambda values: values["d"] < values["x"],
        constraints=("d is less than x",),
        wrong={
            "one early": "for i in range(10):\n    print(x)\n    x = r * x - d",
            "minus first": "for i in range(10):\n    x = r * (x - d)\n    print(x)",
        },
        rating=900,
        tags=("simulation",),
    ),
    Task(
        id="p03036",
        relative="k-th-term",
        schema=(line(Int("a", 0, 100, wide=True), Int("b", 0, 100, wide=True), Int("k", 1, 40)),),
        wide=True,
        python=(
            "for i in range(k - 1):\n    a, b = b, a + b\nprint(a)",
            "f = [a, b]\nfor i in range(2, k):\n    f.append(f[i - 1] + f[i - 2])\nprint(f[k - 1])",
        ),
        only_python=(
            "s = [a, b]\nwhile len(s) < k:\n    s.append(s[-1] + s[-2])\nprint(s[k - 1])",
        ),
        only_cpp=(
            "vector<long long> f(k + 2);\nf[1] = a;\nf[2] = b;\nfor (int i = 3; i <= k; i++) "
            "f[i] = f[i - 1] + f[i - 2];\ncout << f[k] << endl;",
        ),
        titles=("Sum of the Last Two", "k-th Term"),
        stories=(
            "A sequence starts with a, then b, and each later term is the sum of the two "
            "terms right before it. Print the k-th term (the first term is a).",
            "Let x_1 = a, x_2 = b and x_i = x_{i-1} + x_{i-2} for i at least 3. Find x_k and "
            "print it.",
        ),
        output=("Print the k-th term.", "Output one integer."),
        wrong={
            "next term": "for i in range(k):\n    a, b = b, a + b\nprint(a)",
            "adds b only": "print(a + (k - 1) * b)",
        },
        rating=900,
        tags=("simulation",),
    ),
    Task(
        id="p03036",
        relative="until-large",
        schema=(
            line(
                Int("r", 2, 5), Int("d", 1, 100), Int("x", 0, 100, wide=True), Int("m", 100, 10**9)
            ),
        ),
        wide=True,
        python=(
            "count = 0\nwhile x <= m:\n    x = r * x + d\n    count += 1\nprint(count)\nprint(x)",
            "years = 0\ncur = x\nwhile True:\n    if cur > m:\n        break\n    cur = cur * "
            "r + d\n    years += 1\nprint(years)\nprint(cur)",
        ),
        only_python=("k = 0\nwhile x <= m:\n    x, k = r * x + d, k + 1\nprint(k, x, sep='\\n')",),
        only_cpp=(
            "int k = 0;\nlong long v = x;\nfor (; v <= m; k++) v = v * r + d;\ncout << k << "
            "endl << v << endl;",
        ),
        titles=("Above the Limit", "Too Many Fish"),
        stories=(
            "There are x fish in a lake. Each year the number of fish is multiplied by r and "
            "then d fish are added. On the first line, print after how many years there are "
            "more than m fish for the first time; on the second line, print the number of "
            "fish at that time.",
            "While x is not greater than m, replace x by r times x plus d. Print two lines: "
            "how often x was replaced, and the final x.",
        ),
        output=(
            "Print two integers, one per line.",
            "Output the count, and on the next line the final value.",
        ),
        wrong={
            "at least m": (
                "count = 0\nwhile x < m - 1:\n    x = r * x + d\n    count += 1\nprint(count)\n"
                "print(x)"
            ),
            "order": "c = 0\nwhile x <= m:\n    x = r * x + d\n    c += 1\nprint(x)\nprint(c)",
        },
        rating=900,
        tags=("simulation",),
    ),
)
