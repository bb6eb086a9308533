"""Tasks p02981, p03000 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import (
    Int,
    Ints,
    Values,
    line,
)
from problems.curriculum.codenet._task import Task


def _bounce(rng: Random, size: str, values: Values) -> Values:
    total = sum(values["l"])
    part = sum(values["l"][: rng.randint(0, values["n"])])
    values["x"] = max(1, min(10000, rng.choice((part, part + 1, part - 1, rng.randint(1, total)))))
    return values


def _train(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.6:
        values["a"] = max(1, min(50, values["b"] // values["n"] + rng.randint(-1, 2)))
    return values


TASKS = (
    Task(
        id="p02981",
        schema=(line(Int("n", 1, 20), Int("a", 1, 50), Int("b", 1, 50)),),
        python=(
            "print(min(n * a, b))",
            "if n * a < b:\n    print(n * a)\nelse:\n    print(b)",
        ),
        only_python=("print(b if a * n > b else a * n)", "print(sorted([a * n, b])[0])"),
        only_cpp=("cout << min(a * n, b) << endl;", "cout << (a * n < b ? a * n : b) << endl;"),
        titles=("Train or Taxi", "A Cheap Ride"),
        stories=(
            "A group of n friends visits a museum. Single tickets cost a yen per person; a "
            "group ticket for all of them costs b yen. What is the least that they can pay in sum?",
            "One loaf costs a yen, and a basket with all that you need costs b yen. You need n "
            "loaves. Print the smaller one of the costs of buying n single loaves and of buying "
            "the basket.",
        ),
        output=("Print the minimum cost.", "Print the smallest sum in yen."),
        adjust=_train,
        wrong={"per person": "print(min(a, b))", "maximum": "print(max(n * a, b))"},
        tags=("math",),
    ),
    Task(
        id="p02981",
        relative="single-and-ten-tickets",
        schema=(line(Int("n", 1, 1000), Int("a", 1, 100), Int("b", 1, 1000)),),
        python=(
            "print(min(n * a, n // 10 * b + n % 10 * a, (n + 9) // 10 * b))",
            "best = n * a\nfor k in range(1, 101):\n    cost = k * b + max(0, n - 10 * k) * a\n "
            "   best = min(best, cost)\nprint(best)",
        ),
        only_python=("print(min(k * b + max(0, n - 10 * k) * a for k in range(n // 10 + 2)))",),
        only_cpp=(
            "int ans = n * a;\nfor (int k = 1; k <= (n + 9) / 10; k++) ans = min(ans, k * b + "
            "max(0, n - 10 * k) * a);\ncout << ans << endl;",
        ),
        titles=("Ten at Once", "Packs of Ten"),
        stories=(
            "Pencils are sold singly for a yen each and in packs of 10 for b yen each. @A needs "
            "at least n pencils and may buy more. Print the least amount of money that is enough.",
            "A bus ride costs a yen, and a card for 10 rides costs b yen. @A will ride n times "
            "and can buy any number of tickets and cards; rides of a card may be left over. How "
            "little can @A pay?",
        ),
        output=("Print the minimum price.", "Print one integer, the least cost."),
        adjust=lambda rng, _, values: (
            values | {"b": max(1, min(1000, values["a"] * rng.randint(1, 12)))}
        ),
        wrong={
            "nothing left over": "print(min(n * a, n // 10 * b + n % 10 * a))",
            "all packs or all single": "print(min(n * a, (n + 9) // 10 * b))",
        },
        rating=900,
        tags=("greedy", "math"),
    ),
    Task(
        id="p02981",
        relative="who-pays-more",
        schema=(line(Int("n", 1, 20), Int("a", 1, 50), Int("b", 1, 1000)),),
        python=(
            'if n * a < b:\n    print("train")\nelif n * a > b:\n    print("taxi")\nelse:\n    '
            'print("equal")',
            'd = n * a - b\nif d == 0:\n    print("equal")\nelse:\n    print("train" if d < 0 '
            'else "taxi")',
        ),
        only_python=('print("train" if a * n < b else "taxi" if a * n > b else "equal")',),
        only_cpp=(
            'string ans = "equal";\nif (n * a < b) ans = "train";\nif (n * a > b) ans = '
            '"taxi";\ncout << ans << endl;',
        ),
        titles=("The Cheaper Way", "Compare the Fares"),
        stories=(
            "The train costs a yen for each of n people. One taxi that takes all of them costs "
            "b yen. Print train if going by train is cheaper for the whole group, taxi if the "
            "taxi is cheaper, and equal if both cost the same.",
            "Compare n times a with b: print train if the product is smaller than b, taxi if it "
            "is greater, and equal if they are the same.",
        ),
        output=("Print train, taxi or equal.", "Print one word."),
        adjust=lambda rng, _, values: (
            values | {"b": max(1, values["n"] * values["a"] + rng.randint(-1, 1))}
            if rng.random() < 0.7
            else values
        ),
        wrong={
            "no tie": 'print("train" if n * a < b else "taxi")',
            "one person": 'if a < b:\n    print("train")\nelif a > b:\n    '
            'print("taxi")\nelse:\n    print("equal")',
        },
    ),
    Task(
        id="p03000",
        schema=(line(Int("n", 1, 100), Int("x", 1, 10000)), line(Ints("l", "n", 1, 100))),
        python=(
            "count = 1\nd = 0\nfor v in l:\n    d += v\n    if d <= x:\n        count += "
            "1\nprint(count)",
            "d = 0\nk = 0\nwhile k < n and d + l[k] <= x:\n    d += l[k]\n    k += 1\nprint(k + 1)",
        ),
        only_python=(
            "from itertools import accumulate\nprint(1 + sum(d <= x for d in accumulate(l)))",
            "print(sum(sum(l[:i]) <= x for i in range(n + 1)))",
            "from bisect import bisect_right\nd = [0]\nfor v in l:\n    d.append(d[-1] + "
            "v)\nprint(bisect_right(d, x))",
        ),
        only_cpp=(
            "int d = 0, ans = 1;\nfor (int i = 0; i < n; i++) {\n    d += l[i];\n    if (d <= "
            "x) ans++;\n}\ncout << ans << endl;",
        ),
        titles=("Bouncing", "Steps of a Kangaroo"),
        stories=(
            "A kangaroo starts at point 0 of a straight road and hops n times to the right; the "
            "i-th hop has length l_i. It touches the ground at 0 and after each hop. How many "
            "of these n + 1 points are not beyond x?",
            "Consider the sums 0, l_1, l_1 + l_2, ..., l_1 + l_2 + ... + l_n. Print how many of "
            "these n + 1 sums are less than or equal to x.",
        ),
        output=("Print the number.", "Print the count."),
        adjust=_bounce,
        wrong={
            "start forgotten": "count = 0\nd = 0\nfor v in l:\n    d += v\n    if d <= x:\n     "
            "   count += 1\nprint(count)",
            "strict": "count = 1\nd = 0\nfor v in l:\n    d += v\n    if d < x:\n        count "
            "+= 1\nprint(count)",
        },
        rating=900,
        tags=("implementation", "prefix sums"),
    ),
    Task(
        id="p03000",
        relative="days-until-goal",
        schema=(line(Int("n", 1, 100), Int("x", 1, 10000)), line(Ints("l", "n", 1, 100))),
        python=(
            "total = 0\nanswer = -1\nfor i in range(n):\n    total += l[i]\n    if total >= x "
            "and answer == -1:\n        answer = i + 1\nprint(answer)",
            "total = 0\nday = 0\nwhile day < n and total < x:\n    total += l[day]\n    day += "
            "1\nif total >= x:\n    print(day)\nelse:\n    print(-1)",
        ),
        only_python=("print(next((i for i in range(1, n + 1) if sum(l[:i]) >= x), -1))",),
        only_cpp=(
            "int sum = 0, ans = -1;\nfor (int i = 0; i < n; i++) {\n    sum += l[i];\n    if "
            "(sum >= x) {\n        ans = i + 1;\n        break;\n    }\n}\ncout << ans << endl;",
        ),
        titles=("Saving Up", "Goal Reached"),
        stories=(
            "@A puts l_i yen into a money box on day i, for i from 1 to n. On which day does "
            "the box hold x yen or more for the first time? Print -1 if this never happens.",
            "Find the smallest k such that the sum of the first k elements of l is at least x. "
            "If the sum of all n elements is less than x, the answer is -1.",
        ),
        output=("Print the day, or -1.", "Print one integer."),
        adjust=_bounce,
        wrong={
            "strict": "total = 0\nday = 0\nwhile day < n and total <= x:\n    total += l[day]\n "
            "   day += 1\nif total > x:\n    print(day)\nelse:\n    print(-1)",
            "never missed": "total = 0\nday = 0\nwhile day < n and total < x:\n    total += "
            "l[day]\n    day += 1\nprint(day)",
        },
        rating=900,
        tags=("implementation", "prefix sums"),
    ),
    Task(
        id="p03000",
        relative="dangerous-height",
        schema=(line(Int("n", 1, 100), Int("h", -100, 100)), line(Ints("d", "n", -100, 100))),
        python=(
            "best = h\nfor v in d:\n    h += v\n    best = max(best, h)\nprint(best)",
            "best = h\ncurrent = h\nfor i in range(n):\n    current += d[i]\n    if current > "
            "best:\n        best = current\nprint(best)",
        ),
        only_python=(
            "from itertools import accumulate\nprint(max(accumulate([h] + d)))",
            "print(max(h + sum(d[:i]) for i in range(n + 1)))",
        ),
        only_cpp=(
            "int best = h;\nfor (int v : d) {\n    h += v;\n    best = max(best, h);\n}\ncout "
            "<< best << endl;",
        ),
        titles=("Balloon", "The Highest Point"),
        stories=(
            "A balloon floats at height h. Then its height changes n times; the i-th change "
            "adds d_i, which is negative when the balloon sinks. Find the greatest height that "
            "it has at the start or after some change.",
            "A shop has h yen in the morning (a negative value is a debt). n payments follow, "
            "and d_i is added by the i-th one. What is the largest balance during the day, the "
            "one in the morning included?",
        ),
        output=("Print the maximum.", "Print one integer."),
        wrong={
            "start missed": "best = h + d[0]\nfor v in d:\n    h += v\n    best = max(best, "
            "h)\nprint(best)",
            "last": "for v in d:\n    h += v\nprint(h)",
        },
        rating=900,
        tags=("implementation", "prefix sums"),
    ),
)
