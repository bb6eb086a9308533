"""Tasks p02612 to p02639 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def _often_thousands(rng: Random, size: str, values: Values) -> Values:
    return {"n": rng.randint(1, 10) * 1000} if rng.random() < 0.3 else values


def _one_zero(rng: Random, size: str, values: Values) -> Values:
    x = [1, 2, 3, 4, 5]
    x[rng.randrange(5)] = 0
    return {"x": x}


def _one_raised(rng: Random, size: str, values: Values) -> Values:
    x = list(range(1, values["n"] + 1))
    x[rng.randrange(len(x))] += 1
    return {**values, "x": x}


def _is_raised(values: Values) -> bool:
    changed = [b - a for a, b in enumerate(values["x"], 1) if a != b]
    return changed == [1]


def _is_erased(values: Values) -> bool:
    changed = [b for a, b in enumerate(values["x"], 1) if a != b]
    return changed == [0]


def _one_other(rng: Random, size: str, values: Values) -> Values:
    usual, other = rng.sample(range(1, 101), 2)
    x = [usual] * 5
    x[rng.randrange(5)] = other
    return {"x": x}


TASKS = (
    Task(
        id="p02612",
        schema=(line(Int("n", 1, 10000)),),
        python=(
            "bills = (n + 999) // 1000\nprint(bills * 1000 - n)",
            "rest = n % 1000\nif rest == 0:\n    print(0)\nelse:\n    print(1000 - rest)",
            "paid = 0\nwhile paid < n:\n    paid += 1000\nprint(paid - n)",
        ),
        only_python=(
            "print(-n % 1000)",
            "print((1000 - n % 1000) % 1000)",
        ),
        only_cpp=(
            "cout << (1000 - n % 1000) % 1000 << endl;",
            "cout << (10000 - n) % 1000 << endl;",
        ),
        titles=(
            "Change",
            "Only Thousands",
        ),
        stories=(
            "@A buys a thing that costs n yen and has nothing but 1000-yen notes. @A "
            "hands over as few notes as are enough. How many yen does @A get back?",
            "Find the smallest multiple of 1000 that is at least n, and print by how much "
            "it is larger than n.",
            "A jug holds 1000 millilitres. @A fills as many jugs as needed for n "
            "millilitres of juice, one after the other. Print how much room is left in "
            "the last jug.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "full note back": "print(1000 - n % 1000)",
            "the rest": "print(n % 1000)",
        },
        adjust=_often_thousands,
        tags=("math",),
    ),
    Task(
        id="p02612",
        relative="number-of-bills",
        schema=(line(Int("n", 1, 10000)),),
        python=(
            "print((n + 999) // 1000)",
            "count = n // 1000\nif n % 1000 > 0:\n    count += 1\nprint(count)",
        ),
        only_python=(
            "print(-(-n // 1000))",
            "print(n // 1000 + (n % 1000 != 0))",
        ),
        only_cpp=("cout << n / 1000 + (n % 1000 ? 1 : 0) << endl;",),
        titles=(
            "Number of Notes",
            "Enough Notes",
        ),
        stories=(
            "The price of a coat is n yen. @A pays with notes of 1000 yen only and may "
            "get change. What is the smallest number of notes that @A must give?",
            "A truck carries at most 1000 kilograms. There are n kilograms of sand. Print "
            "how many trucks are necessary to carry all of it at once.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "rounded down": "print(n // 1000)",
            "one too many": "print(n // 1000 + 1)",
        },
        adjust=_often_thousands,
        tags=("math",),
    ),
    Task(
        id="p02612",
        relative="any-bill",
        schema=(line(Int("n", 1, 10**9, wide=True), Int("k", 1, 10**9, wide=True)),),
        python=(
            "rest = n % k\nif rest == 0:\n    print(0)\nelse:\n    print(k - rest)",
            "print((k - n % k) % k)",
        ),
        only_python=("print(-n % k)",),
        only_cpp=("cout << (n + k - 1) / k * k - n << endl;",),
        titles=(
            "Notes of K",
            "Up to a Multiple",
        ),
        stories=(
            "In the country of @A there is one kind of note, worth k. @A pays a price of "
            "n with the fewest notes that suffice. Print the change.",
            "You are given positive integers n and k. What is the smallest non-negative "
            "integer x such that n + x is divisible by k?",
            "Eggs are sold in cartons of k, and every carton is full when it leaves the "
            "farm. @A has n eggs. How many more eggs are needed so that none is left "
            "outside a full carton?",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "whole note": "print(k - n % k)",
            "remainder": "print(n % k)",
        },
        tags=("math",),
    ),
    Task(
        id="p02639",
        schema=(line(Ints("x", 5, 0, 5)),),
        python=(
            "for i in range(5):\n    if x[i] == 0:\n        print(i + 1)",
            "print(15 - sum(x))",
            "i = 0\nwhile x[i] != 0:\n    i += 1\nprint(i + 1)",
        ),
        only_python=(
            "print(x.index(0) + 1)",
            "print(15 - sum(x))",
            "print([i for i, v in enumerate(x, 1) if v == 0][0])",
        ),
        only_cpp=(
            "cout << find(x.begin(), x.end(), 0) - x.begin() + 1 << endl;",
            "int sum = 0;\nfor (int v : x) sum += v;\ncout << 15 - sum << endl;",
        ),
        titles=(
            "The Erased Number",
            "Which Became Zero",
        ),
        stories=(
            "The numbers 1, 2, 3, 4, 5 stood on a board in this order. Then @A replaced "
            "one of them by 0. You see the five numbers that are there now. Print the "
            "number that was replaced.",
            "Five boxes in a row hold 1, 2, 3, 4 and 5 @T, from left to right. Someone "
            "emptied exactly one box. You are given the present contents x_1, ..., x_5. "
            "Which box is empty? Print its position, counted from 1.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "counted from zero": "for i in range(5):\n    if x[i] == 0:\n        print(i)",
        },
        adjust=_one_zero,
        valid=_is_erased,
        constraints=("x_i is i for four of the indices i, and 0 for the remaining one",),
        tags=("implementation",),
    ),
    Task(
        id="p02639",
        relative="one-raised",
        schema=(
            line(Int("n", 1, 100)),
            line(Ints("x", "n", 1, 101)),
        ),
        python=(
            "for i in range(n):\n    if x[i] != i + 1:\n        print(i + 1)",
            "i = 0\nwhile x[i] == i + 1:\n    i += 1\nprint(x[i] - 1)",
        ),
        only_python=("print(next(i for i, v in enumerate(x, 1) if v != i))",),
        only_cpp=(
            "int ans = 0;\nfor (int i = 1; i <= n; i++) if (x[i - 1] != i) ans = i;\n"
            "cout << ans << endl;",
        ),
        titles=(
            "One Too Many",
            "The Raised Number",
        ),
        stories=(
            "A list had the numbers 1, 2, ..., n in this order. @A added 1 to exactly one "
            "of them. Given the list after that, print the number to which 1 was added, "
            "as it was before.",
            "There were i @T in the i-th of n boxes. Then one more was put into a single "
            "box, so that now box i contains x_i. Print the index of this box.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "value afterwards": "i = 0\nwhile x[i] == i + 1:\n    i += 1\nprint(x[i])",
        },
        adjust=_one_raised,
        valid=_is_raised,
        constraints=("exactly one x_i is i + 1, and all others are i",),
        tags=("implementation",),
    ),
    Task(
        id="p02639",
        relative="odd-one-out",
        schema=(line(Ints("x", 5, 1, 100)),),
        python=(
            "for i in range(5):\n    same = 0\n    for v in x:\n        if v == x[i]:\n"
            "            same += 1\n    if same == 1:\n        print(i + 1)",
            "usual = x[0]\nif x[0] != x[1] and x[0] != x[2]:\n    usual = x[1]\n"
            "for i in range(5):\n    if x[i] != usual:\n        print(i + 1)",
        ),
        only_python=("print([x.count(v) for v in x].index(1) + 1)",),
        only_cpp=(
            "for (int i = 0; i < 5; i++)\n"
            "    if (count(x.begin(), x.end(), x[i]) == 1) cout << i + 1 << endl;",
        ),
        titles=(
            "Odd One Out",
            "The Stranger",
        ),
        stories=(
            "Among five integers x_1, ..., x_5, four are equal and one is different. "
            "Print the index i of the different one.",
            "Five coins lie in a row. Four of them weigh the same, and one, the false "
            "coin, is heavier or lighter. You are given the five weights. At which "
            "position, counting from 1, is the false coin?",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "differs from the first": (
                "ans = 1\nfor i in range(1, 5):\n    if x[i] != x[0]:\n        ans = i + 1\n"
                "print(ans)"
            ),
            "the value": (
                "for i in range(5):\n    same = 0\n    for v in x:\n        if v == x[i]:\n"
                "            same += 1\n    if same == 1:\n        print(x[i])"
            ),
        },
        adjust=_one_other,
        valid=lambda values: sorted(map(values["x"].count, values["x"])) == [1, 4, 4, 4, 4],
        constraints=("four of the integers are equal and the other one is different",),
        tags=("implementation",),
    ),
)
