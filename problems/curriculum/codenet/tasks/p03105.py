"""Tasks p03105 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _near_limit(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.6:
        values["a"] = rng.randint(1, 12)
        values["c"] = rng.randint(1, 20)
    return values


TASKS = (
    Task(
        id="p03105",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100), Int("c", 1, 100)),),
        python=(
            "print(min(b // a, c))",
            "count = 0\nwhile b >= a and count < c:\n    b -= a\n    count += 1\nprint(count)",
        ),
        only_python=(
            "print(c if a * c <= b else b // a)",
            "print(min(c, b // a))",
        ),
        only_cpp=(
            "cout << min(b / a, c) << endl;",
            "cout << (b / a < c ? b / a : c) << endl;",
        ),
        titles=(
            "Favorite Sound",
            "Enough Is Enough",
        ),
        stories=(
            "One ride on the carousel costs a coins. @A has b coins and stops after c "
            "rides at the latest. Print how many rides @A takes, if @A rides as often as "
            "possible.",
            "Find the largest integer x for which x ≤ c and x × a ≤ b.",
            "@A bakes cakes; each cake needs a eggs, there are b eggs in the house, and "
            "nobody wants more than c cakes. How many cakes does @A bake at most?",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "no limit": "print(b // a)",
            "limit only": "print(c)",
        },
        adjust=_near_limit,
        tags=("math",),
    ),
    Task(
        id="p03105",
        relative="money-left",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100), Int("c", 1, 100)),),
        python=(
            "times = min(b // a, c)\nprint(b - times * a)",
            "count = 0\nwhile b >= a and count < c:\n    b -= a\n    count += 1\nprint(b)",
        ),
        only_python=(
            "print(b - a * min(c, b // a))",
            "print(max(b % a, b - a * c))",
        ),
        only_cpp=("for (int i = 0; i < c && b >= a; i++) b -= a;\ncout << b << endl;",),
        titles=(
            "What Is Left",
            "Pocket Money",
        ),
        stories=(
            "A song in the jukebox costs a yen. @A has b yen and listens to songs until "
            "the money no longer suffices for another one, or until c songs have been "
            "played. How many yen does @A keep?",
            "Subtract a from b again and again, but at most c times, and never so that "
            "the result would be negative. Print the final value of b.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "no limit": "print(b % a)",
            "negative": "print(b - a * c)",
        },
        adjust=_near_limit,
        tags=("math",),
    ),
    Task(
        id="p03105",
        relative="missing-money",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100), Int("c", 1, 100)),),
        python=(
            "print(max(0, a * c - b))",
            "need = a * c\nif b >= need:\n    print(0)\nelse:\n    print(need - b)",
        ),
        only_python=("print(a * c - b if a * c > b else 0)",),
        only_cpp=("cout << max(0, a * c - b) << endl;",),
        titles=(
            "Not Enough Money",
            "How Much Is Missing",
        ),
        stories=(
            "@A wants to buy c notebooks at a price of a each, and has b coins. How many "
            "more coins does @A need? Print 0 if there are enough.",
            "A wall takes c rows of a bricks each. There are b bricks. Print the number "
            "of bricks that are missing, or 0 if none are.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "negative": "print(a * c - b)",
            "absolute": "print(abs(a * c - b))",
        },
        adjust=_near_limit,
        tags=("math",),
    ),
)
