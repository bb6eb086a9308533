"""Tasks p03447 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def shopping(rng: Random, size: str, values: Values) -> Values:
    low = values["a"] + values["b"]
    x = max(low, values["x"])
    if rng.random() < 0.3:
        x = values["a"] + values["b"] * rng.randint(1, (10000 - values["a"]) // values["b"])
    return {**values, "x": x}


TASKS = (
    Task(
        id="p03447",
        schema=(line(Int("x", 2, 10000)), line(Int("a", 1, 1000)), line(Int("b", 1, 1000))),
        python=(
            "print((x - a) % b)",
            "x -= a\nwhile x >= b:\n    x -= b\nprint(x)",
            "rest = x - a\ndonuts = rest // b\nprint(rest - donuts * b)",
        ),
        only_python=("print(divmod(x - a, b)[1])",),
        only_cpp=("x -= a;\nx %= b;\ncout << x << endl;", 'printf("%d\\n", (x - a) % b);'),
        titles=("Cake and Donuts", "Change"),
        stories=(
            "@A has x coins. First @A pays a coins for a ticket. Then @A buys pencils at b "
            "coins apiece until the money no longer suffices for another one. Print how many "
            "coins @A has in the end.",
            "Subtract a from x once. After that, subtract b again and again, as long as the "
            "result does not become negative. Print the final value.",
        ),
        output=("Print the remaining amount.", "Output one integer."),
        adjust=shopping,
        valid=lambda values: values["x"] >= values["a"] + values["b"],
        constraints=("x is at least a + b",),
        wrong={"no cake": "print(x % b)", "count": "print((x - a) // b)"},
        tags=("math",),
    ),
    Task(
        id="p03447",
        relative="how-many-rides",
        schema=(line(Int("x", 1, 10000)), line(Int("e", 1, 1000)), line(Int("r", 1, 1000))),
        python=(
            "if x < e:\n    print(0)\nelse:\n    print((x - e) // r)",
            "x -= e\nrides = 0\nwhile x >= r:\n    x -= r\n    rides += 1\nprint(rides)",
        ),
        only_python=("print(max(0, x - e) // r)",),
        only_cpp=("cout << max(0, (x - e)) / r << endl;",),
        titles=("Amusement Park", "How Many Rides"),
        stories=(
            "The entrance to a park costs e yen, and each ride in it costs r yen. @A has x "
            "yen. What is the greatest number of rides that @A can take? Print it. If @A "
            "cannot pay the entrance, the answer is 0.",
            "You are given x, e and r. If x is less than e, print 0. Otherwise print the "
            "largest integer k such that e + k times r is at most x.",
        ),
        output=("Print the number of rides.", "Output one integer."),
        wrong={
            "free entrance": "print(x // r)",
            "rest": "if x < e:\n    print(0)\nelse:\n    print((x - e) % r)",
        },
        tags=("math",),
    ),
    Task(
        id="p03447",
        relative="two-sizes",
        schema=(line(Int("x", 1, 10000)), line(Int("a", 1, 100), Int("b", 1, 100))),
        python=(
            "rest = x % a\nprint(x // a, rest // b, rest % b)",
            "big = 0\nwhile x >= a:\n    x -= a\n    big += 1\nsmall = 0\nwhile x >= b:\n    "
            "x -= b\n    small += 1\nprint(big, small, x)",
        ),
        only_python=("p, x = divmod(x, a)\nprint(p, *divmod(x, b))",),
        only_cpp=("cout << x / a << ' ' << x % a / b << ' ' << x % a % b << endl;",),
        titles=("Two Box Sizes", "Large Boxes First"),
        stories=(
            "@A packs x balls. As many large boxes as possible are filled with a balls each; "
            "then as many small boxes as possible are filled with b balls each; the others "
            "stay outside. Print the number of large boxes, the number of small boxes and the "
            "number of balls outside.",
            "Given integers x, a and b with a > b, buy with x coins as many things of price a "
            "as you can, and with what is left as many of price b as you can. Print both "
            "numbers of things and the coins that you keep.",
        ),
        output=(
            "Print three integers separated by spaces.",
            "Output the three numbers in one line.",
        ),
        adjust=lambda rng, size, values: {
            **values,
            "a": max(values["a"], values["b"] + 1, 2),
            "b": min(values["b"], 99),
        },
        valid=lambda values: 100 >= values["a"] > values["b"],
        constraints=("a is greater than b",),
        wrong={
            "small first": "rest = x % b\nprint(rest // a, x // b, rest % a)",
            "same money": "print(x // a, x // b, x % a % b)",
        },
        tags=("math",),
    ),
)
