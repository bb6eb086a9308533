"""Tasks p03407 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import (
    Int,
    Values,
    line,
)
from problems.curriculum.codenet._task import Task


def _toy(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.7:
        values["c"] = max(1, min(1000, values["a"] + values["b"] + rng.randint(-1, 1)))
    return values


TASKS = (
    Task(
        id="p03407",
        schema=(line(Int("a", 1, 500), Int("b", 1, 500), Int("c", 1, 1000)),),
        python=(
            'if a + b >= c:\n    print("Yes")\nelse:\n    print("No")',
            'rest = c - a - b\nprint("Yes" if rest <= 0 else "No")',
        ),
        only_python=(
            'print("Yes" if c <= a + b else "No")',
            'print(["No", "Yes"][a + b >= c])',
            'print("YNeos"[a + b < c::2])',
        ),
        only_cpp=(
            'cout << (a + b >= c ? "Yes" : "No") << endl;',
            'puts(a + b < c ? "No" : "Yes");',
        ),
        titles=("Two Coins", "Enough Money"),
        stories=(
            "@A has two banknotes, worth a and b. A bicycle costs c. Print Yes if @A can pay "
            "for it, where change is given, and No if the money is not enough.",
            "Print Yes if the sum of a and b is at least c. Print No if it is less.",
        ),
        output=("Print Yes or No.", "Print the answer, Yes or No."),
        adjust=_toy,
        wrong={
            "strict": 'print("Yes" if a + b > c else "No")',
            "one coin": 'print("Yes" if max(a, b) >= c else "No")',
        },
        tags=("math",),
    ),
    Task(
        id="p03407",
        relative="exact-payment",
        schema=(line(Int("a", 1, 500), Int("b", 1, 500), Int("c", 1, 1000)),),
        python=(
            'if a == c or b == c or a + b == c:\n    print("Yes")\nelse:\n    print("No")',
            "ok = False\nfor x in range(2):\n    for y in range(2):\n        if a * x + b * y "
            '== c:\n            ok = True\nprint("Yes" if ok else "No")',
        ),
        only_python=(
            'print("Yes" if c in (a, b, a + b) else "No")',
            'print("Yes" if c in {a, b, a + b} else "No")',
        ),
        only_cpp=(
            'bool ok = c == a || c == b || c == a + b;\ncout << (ok ? "Yes" : "No") << endl;',
        ),
        titles=("Exact Change", "A Machine without Change"),
        stories=(
            "@A has one coin of a yen and one coin of b yen. A machine takes exactly c yen and "
            "gives no change. Print Yes if @A can pay with one coin or with both, and No "
            "otherwise.",
            "Is c equal to a, to b, or to their sum? Print Yes or No.",
        ),
        output=("Print Yes or No.", "Print the answer."),
        adjust=lambda rng, _, values: (
            values
            | {"c": rng.choice((values["a"], values["b"], values["a"] + values["b"], values["c"]))}
        ),
        wrong={
            "both needed": 'print("Yes" if a + b == c else "No")',
            "enough": 'print("Yes" if a + b >= c else "No")',
        },
    ),
    Task(
        id="p03407",
        relative="missing-money",
        schema=(line(Int("a", 0, 1000), Int("b", 0, 1000), Int("c", 0, 1000), Int("p", 1, 5000)),),
        python=(
            "print(max(0, p - a - b - c))",
            "have = a + b + c\nif have >= p:\n    print(0)\nelse:\n    print(p - have)",
        ),
        only_python=("print(max(p - sum((a, b, c)), 0))",),
        only_cpp=("cout << max(0, p - (a + b + c)) << endl;",),
        titles=("A Present", "How Much Is Missing"),
        stories=(
            "Three friends have a, b and c yen and want to buy a present for p yen together. "
            "How many yen are missing? The answer is 0 if they have enough.",
            "You are given a, b, c and p. By how much is a + b + c smaller than p? Print 0 if "
            "it is not smaller.",
        ),
        output=("Print the missing amount.", "Print one integer."),
        wrong={"negative": "print(p - a - b - c)", "difference": "print(abs(p - a - b - c))"},
        tags=("math",),
    ),
)
