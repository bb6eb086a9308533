"""Tasks p03005 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _enough(rng: Random, size: str, values: Values) -> Values:
    return {**values, "k": min(values["k"], values["n"])}


def _enough_each(rng: Random, size: str, values: Values) -> Values:
    n = values["n"]
    k = min(values["k"], n)
    return {"n": n, "k": k, "l": rng.randint(0, n // k)}


TASKS = (
    Task(
        id="p03005",
        schema=(line(Int("n", 1, 100), Int("k", 1, 100)),),
        python=(
            "if k == 1:\n    print(0)\nelse:\n    print(n - k)",
            "most = n - (k - 1)\nleast = 1\nif k == 1:\n    least = most\nprint(most - least)",
        ),
        only_python=(
            "print(n - k if k > 1 else 0)",
            "print((n - k) * (k != 1))",
        ),
        only_cpp=("cout << (k == 1 ? 0 : n - k) << endl;",),
        titles=(
            "Unfair Shares",
            "Biggest Difference",
        ),
        stories=(
            "@A gives n @T to k children, and no child may go away with empty hands. Let "
            "p be the largest and q the smallest number that a child gets. How large can "
            "p - q become?",
            "Write n as a sum of k positive integers. Find the maximum of the largest "
            "term minus the smallest term; with a single term, this is 0.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "one child": "print(n - k)",
            "one too many": "if k == 1:\n    print(0)\nelse:\n    print(n - k + 1)",
        },
        adjust=_enough,
        valid=lambda values: values["k"] <= values["n"],
        constraints=("k ≤ n",),
        tags=("math",),
    ),
    Task(
        id="p03005",
        relative="fair",
        schema=(line(Int("n", 1, 100), Int("k", 1, 100)),),
        python=(
            "if n % k == 0:\n    print(0)\nelse:\n    print(1)",
            "least = n // k\nmost = (n + k - 1) // k\nprint(most - least)",
        ),
        only_python=(
            "print(1 if n % k else 0)",
            "print(min(1, n % k))",
        ),
        only_cpp=("cout << (n % k != 0) << endl;",),
        titles=(
            "Fair Shares",
            "Smallest Difference",
        ),
        stories=(
            "All of n sweets are given to k children, as fairly as possible: the "
            "difference between the child with the most sweets and the child with the "
            "fewest should be minimal. Print this difference.",
            "Choose k non-negative integers whose sum is n so that the largest minus the "
            "smallest of them is as small as possible, and print that value.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "remainder": "print(n % k)",
        },
        tags=("math",),
    ),
    Task(
        id="p03005",
        relative="at-least-some",
        schema=(line(Int("n", 1, 100), Int("k", 1, 100), Int("l", 0, 100)),),
        python=(
            "if k == 1:\n    print(0)\nelse:\n    print(n - k * l)",
            "most = n\nfor i in range(k - 1):\n    most -= l\nif k == 1:\n    print(0)\n"
            "else:\n    print(most - l)",
        ),
        only_python=("print(0 if k == 1 else n - k * l)",),
        only_cpp=("cout << (k > 1 ? n - k * l : 0) << endl;",),
        titles=(
            "At Least L Each",
            "Rich and Poor",
        ),
        stories=(
            "A company pays n gold coins to its k workers, and each worker must receive l "
            "coins or more. What is the greatest possible difference between the best "
            "paid and the worst paid worker?",
            "You are given n, k and l. Consider all ways to write n as a sum of k "
            "integers that are not smaller than l. In which of them is the gap between "
            "the largest and the smallest term greatest? Print this gap.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "one worker": "print(n - k * l)",
            "best pay": "print(n - (k - 1) * l)",
        },
        adjust=_enough_each,
        valid=lambda values: (
            values["k"] <= values["n"] and values["k"] * values["l"] <= values["n"]
        ),
        constraints=(
            "k ≤ n",
            "k × l ≤ n",
        ),
        rating=900,
        tags=("math",),
    ),
)
