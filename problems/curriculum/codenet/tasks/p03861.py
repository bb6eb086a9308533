"""Tasks p03861 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _ordered(rng: Random, size: str, values: Values) -> Values:
    a, b = sorted((values["a"], values["b"]))
    x = values["x"]
    if rng.random() < 0.4:
        a -= a % x
    if rng.random() < 0.3:
        b = max(a, b - b % x)
    return {**values, "a": a, "b": b}


def _sorted_ends(rng: Random, size: str, values: Values) -> Values:
    a, b = sorted((values["a"], values["b"]))
    return {**values, "a": a, "b": b}


TASKS = (
    Task(
        id="p03861",
        schema=(line(Int("a", 0, 10**18), Int("b", 0, 10**18), Int("x", 1, 10**18)),),
        python=(
            "count = b // x - a // x\nif a % x == 0:\n    count += 1\nprint(count)",
            "first = (a + x - 1) // x\nlast = b // x\nprint(last - first + 1)",
        ),
        only_python=(
            "print(b // x - (a - 1) // x)",
            "print(b // x + 1 - (a - 1 + x) // x)",
        ),
        only_cpp=("cout << (a == 0 ? b / x + 1 : b / x - (a - 1) / x) << endl;",),
        titles=(
            "Multiples in a Range",
            "Every x-th Number",
        ),
        stories=(
            "Houses carry the numbers a, a+1, ..., b. Those whose number is a "
            "multiple of x (0 counts as a multiple) get a red door. How many doors "
            "are red?",
            "Count the integers k with a <= k <= b such that k leaves no remainder "
            "when divided by x. Note that the numbers can be as large as 10^18.",
        ),
        output=(
            "Print the count.",
            "Print how many there are.",
        ),
        adjust=_ordered,
        valid=lambda values: values["a"] <= values["b"],
        constraints=("a is at most b",),
        wrong={
            "without a": "print(b // x - a // x)",
            "length": "print((b - a) // x + 1)",
            "plus one": "print(b // x - a // x + 1)",
        },
        wide=True,
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p03861",
        relative="not-divisible",
        schema=(line(Int("a", 1, 10**18), Int("b", 1, 10**18), Int("x", 2, 10**9)),),
        python=(
            "multiples = b // x - (a - 1) // x\nprint(b - a + 1 - multiples)",
            "upper = b - b // x\nlower = (a - 1) - (a - 1) // x\nprint(upper - lower)",
        ),
        only_python=("def count(m):\n    return m - m // x\n\nprint(count(b) - count(a - 1))",),
        only_cpp=(
            "auto f = [&](long long m) { return m - m / x; };\ncout << f(b) - f(a - 1) << endl;",
        ),
        titles=(
            "Not a Multiple",
            "Numbers Left Over",
        ),
        stories=(
            "All integers from a to b, both included, are written on a wall. @A "
            "wipes out each one that x divides. How many numbers stay on the wall?",
            "You are given integers a, b and x. How many integers between a and b, "
            "inclusive, are not divisible by x?",
        ),
        output=(
            "Print the number of integers that remain.",
            "Print the count.",
        ),
        adjust=_sorted_ends,
        valid=lambda values: values["a"] <= values["b"],
        constraints=("a is at most b",),
        wrong={
            "divisible": "print(b // x - (a - 1) // x)",
            "a is lost": "print(b - a - b // x + a // x)",
        },
        wide=True,
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p03861",
        relative="sum-of-multiples",
        schema=(line(Int("n", 1, 10**9), Int("x", 1, 10**9)),),
        python=(
            "k = n // x\nprint(k * (k + 1) // 2 * x)",
            "count = n // x\nlast = count * x\nprint((x + last) * count // 2)",
        ),
        only_python=("print(sum((x, n - n % x)) * (n // x) // 2)",),
        only_cpp=("long long k = n / x;\ncout << x * (k * (k + 1) / 2) << endl;",),
        titles=(
            "Sum of Multiples",
            "Adding Every x-th",
        ),
        stories=(
            "Add up all positive multiples of x that do not exceed n. If there are "
            "none, the sum is 0.",
            "From a row of cards with the numbers 1 to n, @A takes those whose "
            "number can be divided by x without remainder. What is the total of "
            "the numbers on the cards taken? It is 0 when no card is taken.",
        ),
        output=(
            "Print the sum.",
            "Print the total as an integer.",
        ),
        wrong={
            "the count": "print(n // x)",
            "up to n": "print(n * (n + 1) // 2 // x)",
            "last left out": "k = n // x\nprint(k * (k - 1) // 2 * x)",
        },
        wide=True,
        rating=900,
        tags=("math",),
    ),
)
