"""Sorted arrays: fixed pairings, and taking elements until the sum suffices."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_misc import Ask, outputs, pick, twins, wrong
from problems.curriculum._schema import Int, Ints, line


def _pairing_parameters(rng: Random) -> Parameters:
    fold = rng.choice(("max", "min", "sum", "above", "above"))
    return {"value": rng.choice(("sum", "gap")), "pairs": rng.choice(sorted(_PAIRING)),
            "fold": fold, "k": rng.randint(2, 15) if fold == "above" else 0}  # fmt: skip


_PAIRING = {
    "ends": ("the smallest with the largest, the second smallest with the second largest, and so "
             "on", "a[i]", "a[n - 1 - i]"),
    "next": ("the two smallest together, then the next two smallest, and so on", "a[2 * i]",
             "a[2 * i + 1]"),
    "halves": ("the i-th smallest with the (n/2+i)-th smallest for each i from 1 to n/2", "a[i]",
               "a[n // 2 + i]"),
}  # fmt: skip
_PAIRING_LOOPS = (
    """
a.sort()
ans = $start
for i in range(n // 2):
    y = $value
    $step
print(ans)
""",
    """
a.sort()
ans = $start
for i in range(n // 2):
    p = $left
    q = $right
    y = $short
    $step
print(ans)
""",
)
_PAIRING_PYTHON = "a.sort()\nb = [$value for i in range(n // 2)]\nprint($answer)"


def _pairing(parameters: Parameters, rng: Random) -> Spec:
    how, left, right = _PAIRING[parameters["pairs"]]
    k, gap = parameters["k"], parameters["value"] == "gap"
    name = pick(rng, *(("difference", "absolute difference") if gap else ("sum", "total")))
    words, start, step, answer = {
        "max": (f"the largest {name} of a pair", "0", "ans = max(ans, y)", "max(b)"),
        "min": (f"the smallest {name} of a pair", "10**18", "ans = min(ans, y)", "min(b)"),
        "sum": (f"the sum of the squares of the pairs' {name}s", "0", "ans += y * y",
                "sum(y * y for y in b)"),
        "above": (f"the number of pairs whose {name} is greater than {k}", "0",
                  f"if y > {k}:\n    ans += 1", f"sum(y > {k} for y in b)"),
    }[parameters["fold"]]  # fmt: skip
    value = f"{right} - {left}" if gap else f"{left} + {right}"
    parts = {"left": left, "right": right, "short": "q - p" if gap else "p + q", "value": value,
             "start": start, "step": step, "answer": answer}  # fmt: skip
    python, cpp = twins(_PAIRING_LOOPS, (_PAIRING_PYTHON,), **parts)
    other = "next" if parameters["pairs"] == "ends" else "ends"
    _, p, q = _PAIRING[other]
    return Spec(
        titles=("Pairing", "Partners", "Two by Two", "@A's Pairs", "Couples"),
        stories=(
            f"You are given n integers (n is even). They are paired: {how}. Find {words}.",
            f"An even number n of players with skills a_i come to @P. They are matched: {how}. "
            f"Compute {words} (of skills).",
            f"@A sorts n @T by weight (n is even) and ties them together: {how}. For the weights, "
            f"determine {words}.",
            f"Form pairs from the numbers a_1, ..., a_n, where n is even, as follows: {how}. "
            f"Output {words}.",
            f"A teacher groups n students with marks a_i like this: {how}. For the marks, "
            f"find {words}.",
        ),
        schema=(
            line(Int("n", 2, rng.choice((10, 100, 10_000)))),
            line(Ints("a", "n", 0, rng.choice((100, 1000, 10**5)))),
        ),
        output=outputs("the required number"),
        python=python,
        cpp=cpp,
        wrong=(
            wrong("no sorting", _PAIRING_PYTHON.replace("a.sort()\n", ""), **parts),
            wrong("other pairs", _PAIRING_PYTHON,
                  **parts | {"value": f"{q} - {p}" if gap else f"{p} + {q}"})
            if parameters["fold"] != "sum"
            else wrong("no squares", _PAIRING_PYTHON, **parts | {"answer": "sum(b)"}),
        ),
        adjust=lambda rng, size, values: values | {
            "n": len(values["a"]) // 2 * 2, "a": values["a"][: len(values["a"]) // 2 * 2]},
        valid=lambda values: values["n"] % 2 == 0,
        constraints=("it is guaranteed that n is even",),
    )  # fmt: skip


def _take_parameters(rng: Random) -> Parameters:
    p, q = rng.choice(((1, 2), (1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (2, 5)))
    return {"order": rng.choice(("large", "left", "right", "small")), "p": p, "q": q,
            "strict": rng.random() < 0.5, "ask": rng.choice(("count", "sum", "last"))}  # fmt: skip


_TAKE_ORDERS = {
    "large": ("starting with the largest", "a.sort(reverse=True)", "a"),
    "small": ("starting with the smallest", "a.sort()", "a"),
    "left": ("from left to right", "", "a"),
    "right": ("from right to left", "a.reverse()", "a"),
}
_TAKE_LOOPS = (
    """
$sort
s = sum(a)
p = 0
$init
for x in a:
    p += x
    $each
    if $cond:
        break
print($value)
""",
    """
$sort
s = 0
for x in a:
    s += x
i = 0
p = 0
while $more:
    p += a[i]
    i += 1
print($after)
""",
)


def _take(parameters: Parameters, rng: Random) -> Spec:
    how, sort, _ = _TAKE_ORDERS[parameters["order"]]
    p, q, strict = parameters["p"], parameters["q"], parameters["strict"]
    ask = {
        "count": Ask("how many elements are taken", "c = 0", "c += 1", "c"),
        "sum": Ask("the sum of the taken elements", "", "", "p"),
        "last": Ask("the value of the last taken element", "c = 0", "c = x", "c"),
    }[parameters["ask"]]
    left, right = f"p * {q}" if q > 1 else "p", f"s * {p}" if p > 1 else "s"
    parts = ask.parts() | {
        "sort": sort, "more": f"{left} {'<=' if strict else '<'} {right}",
        "cond": f"{left} {'>' if strict else '>='} {right}",
        "after": {"count": "i", "sum": "p", "last": "a[i - 1]"}[parameters["ask"]],
    }  # fmt: skip
    python, cpp = twins(_TAKE_LOOPS, (), **parts)
    share = {(1, 2): "half", (1, 3): "a third", (2, 3): "two thirds", (1, 4): "a quarter",
             (3, 4): "three quarters", (2, 5): "two fifths"}[(p, q)]  # fmt: skip
    goal = f"greater than {share}" if strict else f"at least {share}"
    until = f"until the sum of the taken elements is {goal} of the sum of all elements"
    near = f"{left} {'>=' if strict else '>'} {right}"
    return Spec(
        titles=("Enough", "Fair Share", "Twins", "@A Takes Some", "Majority of the Sum"),
        stories=(
            f"You are given an array of n positive integers. Elements are taken one by one, {how}, "
            f"{until}. Find {ask.words}.",
            f"@A takes elements of a_1, ..., a_n, {how}, {until}. Then @A stops. "
            f"Compute {ask.words}.",
            f"From a sequence of n numbers, take elements, {how}, {until}. Determine {ask.words}.",
            f"There are n @T in a row in @P with weights a_i. @A removes them {how} {until}. "
            f"Regarding the weights as elements, output {ask.words}.",
            f"Given a_1, ..., a_n, take elements, {how}, {until}. Print {ask.words}.",
        ),
        schema=(
            line(Int("n", 1, rng.choice((10, 100, 10_000)))),
            line(Ints("a", "n", 1, rng.choice((100, 1000, 10**6)), "the elements")),
        ),
        output=outputs("the required number"),
        python=python,
        cpp=cpp,
        wrong=(
            wrong("near condition", _TAKE_LOOPS[0], **parts | {"cond": near}),
            wrong("other order", _TAKE_LOOPS[0],
                  **parts | {"sort": "a.sort()" if sort != "a.sort()" else ""}),
        ),
        adjust=lambda rng, size, values: values | {"a": [x % 4 + 1 for x in values["a"]]}
        if size == "small" and rng.random() < 0.5 else values,
    )  # fmt: skip


FAMILIES = (
    Family("sorted_pairing", ("greedy", "sorting"), 1000, _pairing_parameters, _pairing),
    Family("take_until_enough", ("greedy", "sorting"), 900, _take_parameters, _take),
)
