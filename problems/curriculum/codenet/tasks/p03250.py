"""Tasks p03250 to p03272 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _i_at_most_n(rng: Random, size: str, values: Values) -> Values:
    return {**values, "i": rng.randint(1, values["n"])}


def _two_places(rng: Random, size: str, values: Values) -> Values:
    x, y = rng.sample(range(1, values["n"] + 1), 2)
    return {**values, "x": x, "y": y}


TASKS = (
    Task(
        id="p03250",
        schema=(line(Int("a", 1, 9), Int("b", 1, 9), Int("c", 1, 9)),),
        python=(
            "print(a + b + c + 9 * max(a, b, c))",
            "v = [a, b, c]\nv.sort()\nprint(10 * v[2] + v[1] + v[0])",
        ),
        only_python=(("x, y, z = sorted([a, b, c], reverse=True)\nprint(10 * x + y + z)"),),
        only_cpp=("cout << a + b + c + 9 * max({a, b, c}) << endl;",),
        titles=(
            "Three Digits and a Plus",
            "Largest Sum",
        ),
        output=(
            "Print the largest sum.",
            "Print the answer.",
        ),
        stories=(
            (
                "From the digits a, b and c, @A forms a number of two digits and a number of one "
                "digit, using each given digit once. How large can the sum of the two numbers be?"
            ),
            (
                "Three cards show the digits a, b and c. Two of them are put next to each other, "
                "so that they are read as a number below 100, and the third card's digit is added "
                "to it. Find the largest possible result."
            ),
        ),
        wrong={
            "given order": "print(10 * a + b + c)",
            "three digits": "print(100 * max(a, b, c))",
        },
        tags=("greedy", "math"),
    ),
    Task(
        id="p03250",
        relative="smallest-sum",
        schema=(line(Int("a", 1, 9), Int("b", 1, 9), Int("c", 1, 9)),),
        python=(
            "print(a + b + c + 9 * min(a, b, c))",
            (
                "ans = 10 * a + b + c\nans = min(ans, 10 * b + a + c)\n"
                "ans = min(ans, 10 * c + a + b)\nprint(ans)"
            ),
        ),
        only_python=("x, y, z = sorted((a, b, c))\nprint(10 * x + y + z)",),
        titles=(
            "Smallest Sum of Three Digits",
            "Low Score",
        ),
        output=(
            "Print the smallest value.",
            "Print one integer.",
        ),
        stories=(
            (
                "You have three digits a, b and c. Join two of them to a two-digit number in an "
                "order of your choice and add the remaining digit. Print the smallest value that "
                "you can get."
            ),
            (
                "In a game, one of the three numbers a, b and c counts ten times and the others "
                "count once. @A wants to have as few points as possible. How many will it be?"
            ),
        ),
        wrong={
            "maximum": "print(a + b + c + 9 * max(a, b, c))",
        },
        tags=("greedy", "math"),
    ),
    Task(
        id="p03250",
        relative="largest-number",
        schema=(line(Int("a", 1, 9), Int("b", 1, 9), Int("c", 1, 9)),),
        python=(
            "v = [a, b, c]\nv.sort()\nprint(100 * v[2] + 10 * v[1] + v[0])",
            (
                "x = max(a, b, c)\nz = min(a, b, c)\ny = a + b + c - x - z\n"
                "print(100 * x + 10 * y + z)"
            ),
        ),
        only_python=('print("".join(map(str, sorted([a, b, c])[::-1])))',),
        only_cpp=(
            (
                "vector<int> v = {a, b, c};\nsort(v.rbegin(), v.rend());\n"
                "cout << v[0] << v[1] << v[2] << endl;"
            ),
        ),
        titles=(
            "Largest Number",
            "Sorting Digits",
        ),
        output=(
            "Print the number.",
            "Print a number of three digits.",
        ),
        stories=(
            (
                "Write the digits a, b and c one after another in such an order that the "
                "three-digit number becomes as large as possible."
            ),
            (
                "A lock opens with the digits a, b, c, ordered from the largest to the smallest. "
                "Which number has to be entered?"
            ),
        ),
        wrong={
            "smallest": "v = [a, b, c]\nv.sort()\nprint(100 * v[0] + 10 * v[1] + v[2])",
        },
        tags=("sorting",),
    ),
    Task(
        id="p03272",
        schema=(line(Int("n", 1, 100), Int("i", 1, 100)),),
        python=(
            "print(n - i + 1)",
            "j = 1\nwhile i < n:\n    i += 1\n    j += 1\nprint(j)",
        ),
        only_python=("print(list(range(n, 0, -1))[i - 1])",),
        only_cpp=("cout << n + 1 - i << endl;",),
        titles=(
            "From the Other End",
            "Place in the Queue",
        ),
        output=(
            "Print the number.",
            "Print the answer.",
        ),
        stories=(
            (
                "n people stand in a queue. @A is in place i, counted from the front. What is "
                "@A's place when one counts from the end?"
            ),
            (
                "A book has n pages. Counted from the beginning, @A is on page number i. Which "
                "number has this page if the last page is called 1, the one before it 2, and so "
                "on?"
            ),
        ),
        constraints=("i <= n",),
        wrong={
            "off by one": "print(n - i)",
        },
        adjust=_i_at_most_n,
        valid=lambda values: values["i"] <= values["n"],
        tags=("math",),
    ),
    Task(
        id="p03272",
        relative="distance-to-nearest-end",
        schema=(line(Int("n", 1, 100), Int("i", 1, 100)),),
        python=(
            "print(min(i - 1, n - i))",
            "x = i - 1\ny = n - i\nif y < x:\n    x = y\nprint(x)",
        ),
        only_python=("print(min(len(range(1, i)), len(range(i, n))))",),
        titles=(
            "Nearest End",
            "Getting Out",
        ),
        output=(
            "Print the smallest number.",
            "Print the answer.",
        ),
        stories=(
            (
                "@A sits on seat i of a row of n seats, numbered from 1. To leave the row, @A has "
                "to pass all people to the left or all people to the right. If all other seats "
                "are taken, how many people must @A pass at least?"
            ),
            (
                "The cells 1, 2, ..., n form a line. Find the number of steps from cell i to the "
                "nearer one of the two end cells."
            ),
        ),
        constraints=("i <= n",),
        wrong={
            "one too many": "print(min(i, n - i + 1))",
            "left only": "print(i - 1)",
        },
        adjust=_i_at_most_n,
        valid=lambda values: values["i"] <= values["n"],
        tags=("math",),
    ),
    Task(
        id="p03272",
        relative="people-between",
        schema=(line(Int("n", 2, 100), Int("x", 1, 100), Int("y", 1, 100)),),
        python=(
            "print(abs(x - y) - 1)",
            "if x < y:\n    print(y - x - 1)\nelse:\n    print(x - y - 1)",
        ),
        only_python=("print(len(range(min(x, y) + 1, max(x, y))))",),
        titles=(
            "People Between",
            "Houses Between",
        ),
        output=(
            "Print the number.",
            "Print one integer.",
        ),
        stories=(
            (
                "In a queue of n people, @A is the x-th and @B is the y-th one from the front. "
                "How many people stand between the two?"
            ),
            (
                "A street has n houses in a line. @A lives in house x and @B in another house, y. "
                "Count the houses that lie strictly between theirs."
            ),
        ),
        constraints=("x and y are different and at most n",),
        wrong={
            "difference": "print(abs(x - y))",
        },
        adjust=_two_places,
        valid=lambda v: v["x"] != v["y"] and max(v["x"], v["y"]) <= v["n"],
        tags=("math",),
    ),
)
