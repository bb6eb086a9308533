"""Tasks p02646 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _tag(rng: Random, size: str, values: Values) -> Values:
    if size != "max" and rng.random() < 0.7:
        speed = rng.randint(1, 9)
        values["t"] = rng.randint(1, 10)
        values["w"] = rng.randint(1, 20)
        values["v"] = values["w"] + speed
        values["a"] = rng.randint(-20, 20)
        distance = max(1, speed * values["t"] + rng.randint(-2, 2))
        values["b"] = values["a"] + distance * rng.choice((-1, 1))
    return values


def _meeting(rng: Random, size: str, values: Values) -> Values:
    if size != "max" and rng.random() < 0.7:
        values["v"], values["w"] = rng.randint(1, 9), rng.randint(1, 9)
        values["a"] = rng.randint(-20, 20)
        distance = (values["v"] + values["w"]) * rng.randint(1, 9) + rng.choice((0, 0, 1))
        values["b"] = values["a"] + distance * rng.choice((-1, 1))
    return values


TASKS = (
    Task(
        id="p02646",
        schema=(
            line(Int("a", -(10**9), 10**9, wide=True), Int("v", 1, 10**9, wide=True)),
            line(Int("b", -(10**9), 10**9, wide=True), Int("w", 1, 10**9, wide=True)),
            line(Int("t", 1, 10**9, wide=True)),
        ),
        python=(
            'if abs(a - b) <= (v - w) * t:\n    print("YES")\nelse:\n    print("NO")',
            'distance = abs(b - a)\nif v <= w:\n    print("NO")\nelif distance > (v - w) * t:\n'
            '    print("NO")\nelse:\n    print("YES")',
            'print("YES" if v * t >= w * t + abs(a - b) else "NO")',
        ),
        only_python=(
            'd = max(a, b) - min(a, b)\nprint("YES" if (v - w) * t >= d else "NO")',
            'print(["NO", "YES"][abs(a - b) + w * t <= v * t])',
        ),
        only_cpp=(
            'cout << (abs(a - b) <= (v - w) * t ? "YES" : "NO") << endl;',
            "long long need = llabs(a - b), gain = (v - w) * t;\n"
            'puts(gain >= need ? "YES" : "NO");',
        ),
        stories=(
            "A dog at point a of a straight road runs after a cat at point b. The dog "
            "covers v meters a second, the cat w meters a second, and the cat always "
            "flees straight away from the dog. Does the dog reach the cat after t seconds "
            "or sooner?",
            "On a number line a hunter starts from a with speed v, and a prey starts from "
            "b with speed w. The prey runs away in the direction opposite to the hunter. "
            "Decide whether the hunter is level with the prey at some moment not later "
            "than t.",
        ),
        titles=("Dog and Cat", "Hunter and Prey"),
        output=("Output the answer, YES or NO.", "Print YES or NO."),
        wrong={
            "exact time missed": 'if abs(a - b) < (v - w) * t:\n    print("YES")\nelse:\n'
            '    print("NO")',
            "prey stands still": 'if abs(a - b) <= v * t:\n    print("YES")\nelse:\n'
            '    print("NO")',
            "no absolute value": 'if b - a <= (v - w) * t:\n    print("YES")\nelse:\n'
            '    print("NO")',
        },
        adjust=_tag,
        valid=lambda values: values["a"] != values["b"],
        constraints=("a ≠ b",),
        wide=True,
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p02646",
        relative="distance-later",
        schema=(
            line(Int("a", -(10**9), 10**9, wide=True), Int("v", 1, 10**9, wide=True)),
            line(Int("b", -(10**9), 10**9, wide=True), Int("w", 1, 10**9, wide=True)),
            line(Int("t", 1, 10**9, wide=True)),
        ),
        python=(
            "print(max(0, abs(a - b) - (v - w) * t))",
            "gap = abs(a - b) + w * t - v * t\nif gap < 0:\n    gap = 0\nprint(gap)",
        ),
        only_python=("gap = abs(a - b) - (v - w) * t\nprint(gap if gap > 0 else 0)",),
        only_cpp=("cout << max(0LL, llabs(a - b) - (v - w) * t) << endl;",),
        stories=(
            "@A at coordinate a chases @B at coordinate b on a number line, for t "
            "seconds. @A moves v per second towards @B, and @B moves w per second away "
            "from @A. When @A reaches @B, they stop there together. Print the distance "
            "between them after t seconds.",
            "A police car drives with speed v after a truck whose speed is w, both in the "
            "same direction on a straight road. At the beginning they are at the points a "
            "and b of the road, the truck being ahead of the car in their direction. How "
            "far is the car from the truck after t seconds? If it has caught the truck by "
            "then, the answer is 0.",
        ),
        titles=("After t Seconds", "How Far Behind"),
        output=("Print the number asked for.", "Write the answer on one line."),
        wrong={
            "negative": "print(abs(a - b) - (v - w) * t)",
            "absolute value": "print(abs(abs(a - b) - (v - w) * t))",
        },
        adjust=_tag,
        valid=lambda values: values["a"] != values["b"],
        constraints=("a ≠ b",),
        wide=True,
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p02646",
        relative="meeting",
        schema=(
            line(Int("a", -(10**9), 10**9, wide=True), Int("v", 1, 10**9, wide=True)),
            line(Int("b", -(10**9), 10**9, wide=True), Int("w", 1, 10**9, wide=True)),
        ),
        python=(
            "distance = abs(a - b)\nif distance % (v + w) == 0:\n    print(distance // (v + w))\n"
            "else:\n    print(-1)",
            "time = abs(a - b) // (v + w)\nif time * (v + w) != abs(a - b):\n    time = -1\n"
            "print(time)",
        ),
        only_python=("q, r = divmod(abs(a - b), v + w)\nprint(-1 if r else q)",),
        only_cpp=("long long d = llabs(a - b), s = v + w;\ncout << (d % s ? -1 : d / s) << endl;",),
        stories=(
            "@A stands at coordinate a and moves v per second, @B stands at b and moves w "
            "per second. They walk straight towards each other. If they meet after a "
            "whole number of seconds, print this number, otherwise print -1.",
            "You are given the coordinates a and b of two robots on a line and their "
            "speeds v and w. The robots start at the same time and drive towards each "
            "other. Print the time in seconds until they meet if it is an integer, and -1 "
            "if not.",
        ),
        titles=("Walking Towards Each Other", "Two Robots Meet"),
        output=("Print the number asked for.", "Write the answer on one line."),
        wrong={
            "rounds": "print(abs(a - b) // (v + w))",
            "difference of speeds": "if abs(a - b) % max(v, w) == 0:\n"
            "    print(abs(a - b) // max(v, w))\nelse:\n    print(-1)",
        },
        adjust=_meeting,
        valid=lambda values: values["a"] != values["b"],
        constraints=("a ≠ b",),
        wide=True,
        rating=900,
        tags=("math",),
    ),
)
