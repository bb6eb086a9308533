"""Tasks p02818 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task

_TRILLION = 10**12


def _eaten(rng: Random, size: str, values: Values) -> Values:
    a, b = values["a"], values["b"]
    k = rng.choice((values["k"], rng.randint(0, a), a + rng.randint(0, b), a, a + b))
    return {**values, "k": min(k, _TRILLION)}


TASKS = (
    Task(
        id="p02818",
        schema=(line(Int("a", 0, 10**12), Int("b", 0, 10**12), Int("k", 0, 10**12)),),
        python=(
            "x = min(a, k)\na -= x\nk -= x\nb -= min(b, k)\nprint(a, b)",
            (
                "if k <= a:\n    print(a - k, b)\nelif k <= a + b:\n"
                "    print(0, a + b - k)\nelse:\n    print(0, 0)"
            ),
        ),
        only_python=("print(max(a - k, 0), max(min(b, a + b - k), 0))",),
        only_cpp=(
            (
                'if (k <= a) {\n    cout << a - k << " " << b << endl;\n'
                "} else {\n"
                '    cout << 0 << " " << max(0LL, b - (k - a)) << endl;\n}'
            ),
        ),
        titles=(
            "Two Jars",
            "Eating in Order",
        ),
        output=(
            "Print the two numbers, separated by a space.",
            "Print what is left of a and what is left of b, in this order.",
        ),
        stories=(
            (
                "On the left there is a jar with a sweets, on the right one with b sweets. Each "
                "of k visitors takes one sweet: from the left jar as long as it is not empty, "
                "then from the right one; when nothing is left, a visitor gets nothing. How many "
                "sweets remain in the left and in the right jar?"
            ),
            (
                "A battery holds a units and a spare battery b units. A device needs k units. It "
                "uses the first battery up before it touches the spare one, and it stops when "
                "both are empty. Find the units left in each."
            ),
        ),
        wrong={
            "no rest from the second": "print(max(a - k, 0), b)",
            "negative": "x = min(a, k)\nprint(a - x, b - (k - x))",
        },
        adjust=_eaten,
        wide=True,
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p02818",
        relative="how-many-hungry",
        schema=(line(Int("a", 0, 10**12), Int("b", 0, 10**12), Int("k", 0, 10**12)),),
        python=(
            "print(max(k - a - b, 0))",
            "k -= min(a, k)\nk -= min(b, k)\nprint(k)",
        ),
        only_python=("print(0 if k < a + b else k - a - b)",),
        only_cpp=("cout << (k > a + b ? k - a - b : 0) << endl;",),
        titles=(
            "Not Enough Bread",
            "Missing Chairs",
        ),
        output=(
            "Print the number.",
            "Print one integer.",
        ),
        stories=(
            (
                "There are a loaves in one shop and b loaves in another, and k people want one "
                "loaf each. How many of them go home without bread?"
            ),
            (
                "You have a red and b blue chairs for a party with k guests. Print the number of "
                "chairs that are missing, or 0 when there are enough."
            ),
        ),
        wrong={
            "negative": "print(k - a - b)",
            "one shop": "print(max(k - a, 0))",
        },
        adjust=_eaten,
        wide=True,
        tags=("math",),
    ),
    Task(
        id="p02818",
        relative="give-away",
        schema=(line(Int("a", 0, 10**12), Int("b", 0, 10**12), Int("k", 0, 10**12)),),
        python=(
            "x = min(a, k)\nprint(a - x, b + x)",
            ("if k <= a:\n    print(a - k, b + k)\nelse:\n    print(0, a + b)"),
        ),
        only_python=("k = min(k, a)\nprint(a - k, b + k)",),
        titles=(
            "Presents",
            "Moving Coins",
        ),
        output=(
            "Print both numbers with a space between them.",
            "Print a and b as they are in the end.",
        ),
        stories=(
            (
                "@A owns a @T and @B owns b @T. k times, @A gives one of them to @B; nothing "
                "happens when @A has none left. How many does each of the two own at the end?"
            ),
            (
                "Two integers a and b are given. Repeat k times: if a is positive, decrease a by "
                "1 and increase b by 1. Print the final values."
            ),
        ),
        wrong={
            "gives too much": "print(max(a - k, 0), b + k)",
        },
        adjust=_eaten,
        wide=True,
        rating=900,
        tags=("math",),
    ),
)
