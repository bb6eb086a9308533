"""The smallest or largest number whose growing formula meets a bound."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_misc import outputs, twins, wrong
from problems.curriculum._schema import Int, line

_GROWTH = {
    "triangle": ("1 + 2 + ... + x", "x * (x + 1) // 2", "x"),
    "square": ("x * x", "x * x", "2 * x - 1"),
    "cube": ("x * x * x", "x * x * x", "3 * x * x - 3 * x + 1"),
    "linear": ("x * (x + {k})", "x * (x + {k})", "2 * x - 1 + {k}"),
    "times": ("{k} * x * x", "{k} * x * x", "{k} * (2 * x - 1)"),
    "savings": ("the sum {k} + ({k} + 1) + ... of x consecutive integers starting from {k}",
                "x * {k} + x * (x - 1) // 2", "x - 1 + {k}"),
}  # fmt: skip


def _reach_parameters(rng: Random) -> Parameters:
    kind = rng.choice(sorted(_GROWTH))
    return {"kind": kind, "k": rng.randint(2, 9) if kind in ("linear", "times", "savings") else 0,
            "ask": rng.choice(("least", "above", "most", "below", "gap"))}  # fmt: skip


_REACH_LOOPS = (
    """
x = $begin
while $go:
    x += 1
print($value)
""",
    """
l = $begin
r = 100000
while l < r:
    x = (l + r) // 2
    if $stay:
        l = x + 1
    else:
        r = x
x = l
print($value)
""",
    """
x = $begin
s = 0
while $sum:
    x += 1
    s += $grow
print($value)
""",
)


def _reach(parameters: Parameters, rng: Random) -> Spec:
    text, formula, grow = (part.format(k=parameters["k"]) for part in _GROWTH[parameters["kind"]])
    ask = parameters["ask"]
    sign = "<=" if ask in ("above", "most") else "<"
    words, value = {
        "least": ("the smallest non-negative integer x such that {f} is at least n", "x"),
        "above": ("the smallest non-negative integer x such that {f} is greater than n", "x"),
        "most": ("the largest non-negative integer x such that {f} is at most n", "x - 1"),
        "below": ("the largest non-negative integer x such that {f} is less than n", "x - 1"),
        "gap": ("the smallest possible value of {f} - n that is not negative, for an integer "
                "x ≥ 0", f"{formula} - n"),
    }[ask]  # fmt: skip
    question = words.format(f=f"({text})" if " " in text and ask == "gap" else text)
    parts = {"begin": "0", "go": f"{formula} {sign} n", "value": value, "grow": grow,
             "stay": f"{formula} {sign} n", "sum": f"s {sign} n"}  # fmt: skip
    python, cpp = twins(_REACH_LOOPS, (), **parts)
    off = parts | {"go": f"{formula} {'<' if sign == '<=' else '<='} n"}
    return Spec(
        titles=("Reach the Bound", "Smallest Number", "Growing Sum", "@A Searches", "Threshold"),
        stories=(
            f"Given an integer n, find {question}.",
            f"@A thinks of a number n. Help to find {question}.",
            f"You are given a positive integer n. Determine {question}.",
            f"@A builds a tower of n @T and asks the following: what is {question}?",
            f"For the given n, compute {question}.",
        ),
        schema=(line(Int("n", 1, rng.choice((100, 10_000, 10**7)))),),
        output=outputs("the required number"),
        python=python,
        cpp=cpp,
        wrong=(
            wrong("near condition", _REACH_LOOPS[0], **off),
            wrong("off by one", _REACH_LOOPS[0].replace("print(", "print(1 + "), **parts),
        ),
        adjust=lambda rng, size, values: values | {
            "n": min(values["n"], rng.choice((1, 3, 4, 6, 8, 10, 15, 16, 25, 27, 36, 45)))
        } if size in ("small", "edge") and rng.random() < 0.6 else values,
    )  # fmt: skip


FAMILIES = (Family("reach_the_bound", ("binary search", "math"), 1000, _reach_parameters, _reach),)
