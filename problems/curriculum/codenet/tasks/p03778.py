"""Tasks p03778 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _near_w(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.5:
        values["w"] = rng.randint(1, max(1, 2 * abs(values["a"] - values["b"]) % 100000))
    return values


TASKS = (
    Task(
        id="p03778",
        schema=(line(Int("w", 1, 10**5), Int("a", 1, 10**5), Int("b", 1, 10**5)),),
        python=(
            "print(max(0, abs(a - b) - w))",
            "if a + w < b:\n    print(b - a - w)\nelif b + w < a:\n    print(a - b - w)\n"
            "else:\n    print(0)",
        ),
        only_python=("print(max(a - b - w, b - a - w, 0))",),
        only_cpp=("cout << max({0, a - b - w, b - a - w}) << endl;",),
        titles=(
            "Two Bars",
            "Sliding Together",
        ),
        stories=(
            "On a long shelf two boxes of width w stand at different heights. One reaches "
            "from a to a + w and the other from b to b + w. The second box is to be "
            "pushed left or right until the two stretches share at least one point. How "
            "far must it be pushed at least?",
            "Print the gap between the segments [a, a + w] and [b, b + w] of the number "
            "line: the distance between their nearest ends, or 0 if they touch or overlap.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "one side": "print(max(0, b - a - w))",
            "negative": "print(abs(a - b) - w)",
        },
        adjust=_near_w,
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p03778",
        relative="shared-width",
        schema=(line(Int("w", 1, 10**5), Int("a", 1, 10**5), Int("b", 1, 10**5)),),
        python=(
            "print(max(0, w - abs(a - b)))",
            "left = max(a, b)\nright = min(a, b) + w\nif left >= right:\n    print(0)\n"
            "else:\n    print(right - left)",
        ),
        only_python=("print(max(0, min(a, b) + w - max(a, b)))",),
        only_cpp=("cout << max(0, w - abs(a - b)) << endl;",),
        titles=(
            "Shared Width",
            "Overlapping Posters",
        ),
        stories=(
            "Two lamps light up the parts [a, a + w] and [b, b + w] of a wall. How long "
            "is the part that is lit by both? Print 0 if there is none.",
            "@A is at home from minute a for w minutes, and @B is at home from minute b "
            "for w minutes. For how many minutes are both at home together?",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "one side": "print(max(0, min(w, a + w - b)))",
            "negative": "print(w - abs(a - b))",
        },
        adjust=_near_w,
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p03778",
        relative="covered-length",
        schema=(line(Int("w", 1, 10**5), Int("a", 1, 10**5), Int("b", 1, 10**5)),),
        python=(
            "print(w + min(w, abs(a - b)))",
            "d = abs(a - b)\nif d >= w:\n    print(2 * w)\nelse:\n    print(w + d)",
        ),
        only_python=("print(2 * w - max(0, w - abs(a - b)))",),
        only_cpp=("cout << min(2 * w, w + abs(a - b)) << endl;",),
        titles=(
            "Covered Length",
            "Two Carpets",
        ),
        stories=(
            "Two carpets of length w lie in a corridor, one from a to a + w, the other "
            "from b to b + w. What total length of the floor is covered by at least one "
            "carpet?",
            "Find the length of the union of the segments [a, a + w] and [b, b + w].",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "no overlap": "print(2 * w)",
            "from end to end": "print(w + abs(a - b))",
        },
        adjust=_near_w,
        rating=900,
        tags=("math",),
    ),
)
