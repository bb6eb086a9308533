"""Tasks p03363 to p03456 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def _zero_sums(rng: Random, size: str, values: Values) -> Values:
    if size == "max" or rng.random() < 0.8:
        k = rng.choice((0, 1, 1, 2, 4))
        return {**values, "a": [rng.randint(-k, k) for _ in values["a"]]}
    return values


def _square(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.5:
        pairs = ("1 21", "1 44", "16 9", "8 1", "2 25", "10 24", "64 64", "6 4", "1 69")
        a, b = map(int, rng.choice(pairs).split())
        return {"a": a, "b": b}
    return values


TASKS = (
    Task(
        id="p03363",
        schema=(
            line(Int("n", 1, 200000)),
            line(Ints("a", "n", -(10**9), 10**9)),
        ),
        python=(
            (
                "p = [0]\nfor x in a:\n    p.append(p[-1] + x)\np.sort()\n"
                "ans = 0\nrun = 0\nfor i in range(1, n + 1):\n"
                "    if p[i] == p[i - 1]:\n        run += 1\n    else:\n"
                "        run = 0\n    ans += run\nprint(ans)"
            ),
            (
                "p = [0] * (n + 1)\nfor i in range(n):\n"
                "    p[i + 1] = p[i] + a[i]\np.sort()\nans = 0\nk = 1\n"
                "for i in range(1, n + 1):\n    if p[i] != p[i - 1]:\n"
                "        ans += k * (k - 1) // 2\n        k = 0\n    k += 1\n"
                "print(ans + k * (k - 1) // 2)"
            ),
        ),
        only_python=(
            (
                "seen = {0: 1}\ns = ans = 0\nfor x in a:\n    s += x\n"
                "    ans += seen.get(s, 0)\n    seen[s] = seen.get(s, 0) + 1\n"
                "print(ans)"
            ),
        ),
        only_cpp=(
            (
                "map<long long, long long> cnt;\nlong long s = 0, ans = 0;\n"
                "cnt[0] = 1;\nfor (int x : a) {\n    s += x;\n"
                "    ans += cnt[s]++;\n}\ncout << ans << endl;"
            ),
        ),
        titles=(
            "Blocks with Sum Zero",
            "Nothing Gained",
        ),
        output=(
            "Print the number.",
            "Print the count.",
        ),
        stories=(
            (
                "On day i, @A wins a_i coins (a negative number is a loss). Count the periods of "
                "one or more days in a row during which @A neither gained nor lost anything in "
                "total."
            ),
            (
                "How many pairs (l, r) with 1 <= l <= r <= n are there such that a_l + ... + a_r "
                "is 0?"
            ),
        ),
        wrong={
            "from the first element only": (
                "s = 0\nans = 0\nfor x in a:\n    s += x\n    if s == 0:\n"
                "        ans += 1\nprint(ans)"
            ),
        },
        adjust=_zero_sums,
        wide=True,
        rating=1000,
        tags=("prefix sums", "counting"),
    ),
    Task(
        id="p03363",
        relative="highest-balance",
        schema=(
            line(Int("n", 1, 200000)),
            line(Ints("a", "n", -(10**9), 10**9)),
        ),
        python=(
            ("s = 0\nbest = 0\nfor x in a:\n    s += x\n    best = max(best, s)\nprint(best)"),
            ("p = [0] * (n + 1)\nfor i in range(n):\n    p[i + 1] = p[i] + a[i]\nprint(max(p))"),
        ),
        only_python=(("from itertools import accumulate\nprint(max(0, max(accumulate(a))))"),),
        only_cpp=(
            (
                "long long s = 0, best = 0;\n"
                "for (auto x : a) best = max(best, s += x);\n"
                "cout << best << endl;"
            ),
        ),
        titles=(
            "Highest Balance",
            "Peak",
        ),
        output=(
            "Print the maximum.",
            "Print one integer.",
        ),
        stories=(
            (
                "An account is empty at first. Then n payments a_1, ..., a_n are booked in this "
                "order (negative ones are withdrawals; the balance may be negative). What is the "
                "highest balance that the account ever has, counting also the start?"
            ),
            (
                "Find the maximum of a_1 + ... + a_k over all k from 0 to n, where the sum for k "
                "= 0 is 0."
            ),
        ),
        wrong={
            "final balance": "print(max(sum(a), 0))",
        },
        wide=True,
        rating=900,
        tags=("prefix sums",),
    ),
    Task(
        id="p03399",
        schema=(
            line(Int("a", 1, 1000)),
            line(Int("b", 1, 1000)),
            line(Int("c", 1, 1000)),
            line(Int("d", 1, 1000)),
        ),
        python=(
            "print(min(a, b) + min(c, d))",
            "if b < a:\n    a = b\nif d < c:\n    c = d\nprint(a + c)",
        ),
        only_python=("print(sum(map(min, (a, c), (b, d))))",),
        only_cpp=("cout << (a < b ? a : b) + (c < d ? c : d) << endl;",),
        titles=(
            "Two Choices",
            "Cheap Journey",
        ),
        output=(
            "Print the smallest sum.",
            "Print the price.",
        ),
        stories=(
            (
                "@A needs a pen and a book. Pens cost a coins in one shop and b in another; the "
                "book costs c and d coins in two further shops. How much does @A pay when buying "
                "both where they are cheapest?"
            ),
            (
                "Take one of the numbers a and b, and one of the numbers c and d, and add them. "
                "What is the smallest possible sum?"
            ),
        ),
        wrong={
            "one shop for both": "print(min(a + c, b + d))",
            "maximum": "print(max(a, b) + max(c, d))",
        },
        tags=("greedy",),
    ),
    Task(
        id="p03399",
        relative="best-total",
        schema=(
            line(Int("a", 1, 1000), Int("b", 1, 1000)),
            line(Int("c", 1, 1000), Int("d", 1, 1000)),
        ),
        python=(
            "print(max(a + b, c + d))",
            "x = a + b\ny = c + d\nif x < y:\n    x = y\nprint(x)",
        ),
        only_python=("print(max(sum(p) for p in ((a, b), (c, d))))",),
        titles=(
            "Better Team",
            "Two Teams",
        ),
        output=(
            "Print the number.",
            "Print one integer.",
        ),
        stories=(
            (
                "A team of two players scores a and b points, a second team c and d points. How "
                "many points does the better team have?"
            ),
            "Print the larger one of the two sums a + b and c + d.",
        ),
        wrong={
            "smaller": "print(min(a + b, c + d))",
            "best players": "print(max(a, b) + max(c, d))",
        },
        tags=("implementation",),
    ),
    Task(
        id="p03399",
        relative="day-ticket",
        schema=(line(Int("a", 1, 1000), Int("b", 1, 1000), Int("n", 1, 100)),),
        python=(
            "print(min(a * n, b))",
            (
                "cost = 0\nfor i in range(n):\n    cost += a\nif cost > b:\n"
                "    cost = b\nprint(cost)"
            ),
        ),
        only_python=("print(b if a * n > b else a * n)",),
        only_cpp=("cout << (a * n < b ? a * n : b) << endl;",),
        titles=(
            "Day Ticket",
            "Rides",
        ),
        output=(
            "Print the price.",
            "Print the answer.",
        ),
        stories=(
            (
                "One bus ride costs a yen, and a ticket for any number of rides costs b yen. @A "
                "will take the bus n times. How much must @A pay at least?"
            ),
            "You are given a, b and n. Print n × a, but if this is more than b, print b.",
        ),
        wrong={
            "one ride": "print(min(a, b))",
            "no ticket": "print(a * n)",
        },
        tags=("math",),
    ),
    Task(
        id="p03456",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100)),),
        python=(
            (
                "if b < 10:\n    x = a * 10 + b\nelif b < 100:\n"
                "    x = a * 100 + b\nelse:\n    x = a * 1000 + b\nok = False\n"
                "for i in range(1, 400):\n    if i * i == x:\n"
                '        ok = True\nif ok:\n    print("Yes")\nelse:\n'
                '    print("No")'
            ),
            (
                "p = 10\nwhile p <= b:\n    p *= 10\nx = a * p + b\ni = 1\n"
                "while i * i < x:\n    i += 1\nif i * i == x:\n"
                '    print("Yes")\nelse:\n    print("No")'
            ),
        ),
        only_python=(
            ('x = int(str(a) + str(b))\nprint("Yes" if int(x**0.5) ** 2 == x else "No")'),
        ),
        only_cpp=(
            (
                "int x = stoi(to_string(a) + to_string(b));\n"
                "int r = round(sqrt(x));\n"
                'cout << (r * r == x ? "Yes" : "No") << endl;'
            ),
        ),
        adjust=_square,
        rating=900,
        tags=("math", "brute force"),
    ),
)
