"""Tasks p04005 to p04031 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def _odd_sides(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.7:
        for name in "abc":
            if name in values:
                values[name] = min(values[name] | 1, 10**9 - 1)
    return values


def _common(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.6:
        numbers = [rng.randint(-100, 100) for _ in range(rng.randint(1, 6))]
        values["a"] = [rng.choice(numbers) for _ in values["a"]]
    return values


TASKS = (
    Task(
        id="p04005",
        schema=(line(*(Int(name, 2, 10**9, wide=True) for name in "abc")),),
        python=(
            "if a % 2 == 0 or b % 2 == 0 or c % 2 == 0:\n    print(0)\nelse:\n"
            "    print(min(a * b, b * c, a * c))",
            "if a * b * c % 2 == 0:\n    print(0)\nelse:\n    print(min(min(a * b, b * c), a * c))",
            "best = b * c * (a % 2)\nbest = min(best, a * c * (b % 2))\n"
            "best = min(best, a * b * (c % 2))\nprint(best)",
        ),
        only_python=(
            "x, y, z = sorted([a, b, c])\nprint(x * y if x % 2 and y % 2 and z % 2 else 0)",
            "print(0 if any(v % 2 == 0 for v in (a, b, c)) else a * b * c // max(a, b, c))",
        ),
        only_cpp=("cout << (a % 2 && b % 2 && c % 2 ? min({a * b, b * c, c * a}) : 0LL) << endl;",),
        stories=(
            "A cake of a times b times c unit cubes is cut by one straight cut along the "
            "borders of the cubes into two boxes, neither of them empty. @A and @B get "
            "one box each. Print the smallest possible difference between the numbers of "
            "cubes in the two boxes.",
            "A block has integer sides a, b and c. A plane parallel to one of its faces "
            "divides it into two blocks, again with positive integer sides. How close can "
            "the two volumes be? Print the minimum of their difference.",
        ),
        titles=("Cut the Cake", "Two Blocks"),
        output=("Write the answer on one line.", "Print the answer."),
        wrong={
            "even ignored": "print(min(a * b, b * c, a * c))",
            "first side": "print(b * c * (a % 2))",
        },
        adjust=_odd_sides,
        wide=True,
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p04005",
        relative="rectangle",
        schema=(line(Int("a", 2, 10**9, wide=True), Int("b", 2, 10**9, wide=True)),),
        python=(
            "if a % 2 == 0 or b % 2 == 0:\n    print(0)\nelse:\n    print(min(a, b))",
            "first = a % 2 * b\nsecond = b % 2 * a\nprint(min(first, second))",
        ),
        only_python=(
            "print(min(a, b) if a * b % 2 else 0)",
            "print(0 if a % 2 == 0 or b % 2 == 0 else sorted([a, b])[0])",
        ),
        only_cpp=("cout << (a * b % 2 ? min(a, b) : 0) << endl;",),
        stories=(
            "A sheet of paper has a rows and b columns of small squares. It is cut in two "
            "along one line of the squares, from side to side, horizontally or "
            "vertically. What is the smallest possible difference between the numbers of "
            "squares on the two pieces?",
            "Divide an a × b rectangle into two rectangles with positive integer sides so "
            "that their areas differ as little as possible. Print the difference of the "
            "areas.",
        ),
        titles=("Two Rectangles", "Cut the Sheet"),
        output=("Print one integer: the answer.", "Print the result as an integer."),
        wrong={
            "parity": "print(a * b % 2)",
            "even ignored": "print(min(a, b))",
        },
        adjust=_odd_sides,
        wide=True,
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p04005",
        relative="larger-piece",
        schema=(line(Int("a", 2, 10**9, wide=True), Int("b", 2, 10**9, wide=True)),),
        python=(
            "print(max(a // 2 * b, b // 2 * a))",
            "rows = a // 2\ncolumns = b // 2\nif rows * b > columns * a:\n    print(rows * b)\n"
            "else:\n    print(columns * a)",
        ),
        only_python=("print(max(x // 2 * y for x, y in ((a, b), (b, a))))",),
        only_cpp=("cout << max(a / 2 * b, b / 2 * a) << endl;",),
        stories=(
            "@A breaks a chocolate bar of a rows and b columns into two pieces, once and "
            "along a line between two rows or between two columns. @B takes the larger "
            "piece, and @A gets the smaller one (either, if they are equal). At most how "
            "many squares can @A get?",
            "Split an a × b grid by one horizontal or vertical line into two non-empty "
            "parts. What is the maximum possible number of squares in the smaller part?",
        ),
        titles=("Smaller Piece", "Break the Chocolate"),
        output=("Write the answer on one line.", "Print the answer."),
        wrong={
            "half of all": "print(a * b // 2)",
            "rows only": "print(a // 2 * b)",
        },
        adjust=_odd_sides,
        wide=True,
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p04031",
        schema=(
            line(Int("n", 1, 100)),
            line(Ints("a", "n", -100, 100)),
        ),
        python=(
            "best = 10 ** 9\nfor y in range(-100, 101):\n    cost = 0\n    for x in a:\n"
            "        cost += (x - y) * (x - y)\n    best = min(best, cost)\nprint(best)",
            "answer = -1\nfor y in range(min(a), max(a) + 1):\n    cost = 0\n"
            "    for i in range(n):\n        cost += (a[i] - y) * (a[i] - y)\n"
            "    if answer == -1 or cost < answer:\n        answer = cost\nprint(answer)",
        ),
        only_python=(
            "print(min(sum((x - y) ** 2 for x in a) for y in range(-100, 101)))",
            "m = round(sum(a) / n)\nprint(sum((x - m) ** 2 for x in a))",
        ),
        only_cpp=(
            "int best = INT_MAX;\nfor (int y = -100; y <= 100; y++) {\n    int cost = 0;\n"
            "    for (int x : a) cost += (x - y) * (x - y);\n    best = min(best, cost);\n}\n"
            "cout << best << endl;",
        ),
        stories=(
            "n lamps hang at the heights a_1, ..., a_n. All of them shall hang at one "
            "common height, an integer. Moving a lamp by d costs d × d yen, each lamp "
            "separately. Find the lowest total price.",
            "Choose an integer y and add up the squares of the differences between y and "
            "the n numbers a_1, ..., a_n. What is the smallest sum that you can get?",
        ),
        titles=("Lamps at One Height", "Smallest Sum of Squares"),
        output=("Output the required number.", "Print the result as an integer."),
        wrong={
            "sum of distances": "best = 10 ** 9\nfor y in range(-100, 101):\n    cost = 0\n"
            "    for x in a:\n        cost += abs(x - y)\n"
            "    best = min(best, cost)\nprint(best)",
            "to the first": "cost = 0\nfor x in a:\n    cost += (x - a[0]) * (x - a[0])\n"
            "print(cost)",
        },
        rating=900,
        tags=("brute force", "math"),
    ),
    Task(
        id="p04031",
        relative="distances",
        schema=(
            line(Int("n", 1, 100)),
            line(Ints("a", "n", -100, 100)),
        ),
        python=(
            "best = 10 ** 9\nfor y in range(-100, 101):\n    cost = 0\n    for x in a:\n"
            "        cost += abs(x - y)\n    best = min(best, cost)\nprint(best)",
            "a.sort()\nmiddle = a[n // 2]\ntotal = 0\nfor x in a:\n    total += abs(x - middle)\n"
            "print(total)",
        ),
        only_python=(
            "m = sorted(a)[n // 2]\nprint(sum(abs(x - m) for x in a))",
            "print(min(sum(abs(x - y) for x in a) for y in a))",
        ),
        only_cpp=(
            "sort(a.begin(), a.end());\nint sum = 0;\nfor (int x : a) sum += abs(x - a[n / 2]);\n"
            "cout << sum << endl;",
        ),
        stories=(
            "You may change any of the integers a_1, ..., a_n; to change x into y costs "
            "|x - y|. Make all n integers equal for the smallest total cost, and print "
            "this cost.",
            "On a straight street, n friends live at the points a_1, ..., a_n. They want "
            "to meet at a point of the street so that the distances they have to go are "
            "as small as possible in total. Print this total.",
        ),
        titles=("Meeting Point", "Make Them Equal"),
        output=("Print the answer.", "Write the answer on one line."),
        wrong={
            "squares": "best = 10 ** 9\nfor y in range(-100, 101):\n    cost = 0\n"
            "    for x in a:\n        cost += (x - y) * (x - y)\n"
            "    best = min(best, cost)\nprint(best)",
            "unsorted middle": "total = 0\nfor x in a:\n    total += abs(x - a[n // 2])\n"
            "print(total)",
        },
        rating=900,
        tags=("brute force", "sorting"),
    ),
    Task(
        id="p04031",
        relative="change-one-value",
        schema=(
            line(Int("n", 1, 100)),
            line(Ints("a", "n", -100, 100)),
        ),
        python=(
            "best = 0\nfor i in range(n):\n    same = 0\n    for j in range(n):\n"
            "        if a[i] == a[j]:\n            same += 1\n    best = max(best, same)\n"
            "print(n - best)",
            "count = [0] * 201\nfor x in a:\n    count[x + 100] += 1\nprint(n - max(count))",
        ),
        only_python=(
            "from collections import Counter\nprint(n - Counter(a).most_common(1)[0][1])",
            "print(n - max(map(a.count, a)))",
        ),
        only_cpp=(
            "map<int, int> cnt;\nint best = 0;\nfor (int x : a) best = max(best, ++cnt[x]);\n"
            "cout << n - best << endl;",
        ),
        stories=(
            "Given are n integers a_1, ..., a_n. In one operation you replace one of them "
            "by an integer of your choice. How many operations are needed at least until "
            "all n integers are equal?",
            "n students wear caps with the numbers a_1, ..., a_n. All should wear the "
            "same number, and exchanging a cap for one with any other number costs 1 yen. "
            "What is the minimum cost in yen?",
        ),
        titles=("Same Caps", "Fewest Changes"),
        output=("Print one integer: the answer.", "Print the result as an integer."),
        wrong={
            "different values": "count = 0\nfor i in range(n):\n    new = 1\n"
            "    for j in range(i):\n        if a[i] == a[j]:\n"
            "            new = 0\n    count += new\nprint(count - 1)",
            "to the first": "count = 0\nfor x in a:\n    if x != a[0]:\n        count += 1\n"
            "print(count)",
        },
        adjust=_common,
        rating=900,
        tags=("brute force", "counting"),
    ),
)
