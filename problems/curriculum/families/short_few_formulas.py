"""Short problems with a formula of the statement: two cases, steps in a row, intervals."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._schema import Int, Schema, line
from problems.curriculum._short import short_spec
from problems.curriculum.families.short_few_words import RELATIONS, mixed

_CASES = (
    ("x + {}", "x plus {}"),
    ("x * {}", "x times {}"),
    ("x * x + {}", "the square of x, plus {}"),
    ("x * 2 + {}", "twice x, plus {}"),
    ("{} - x", "{} minus x"),
    ("x % {}", "the remainder of x divided by {}"),
    ("x // {}", "x divided by {}, rounded down"),
)


def _cases_parameters(rng: Random) -> Parameters:
    first, second = rng.sample(range(len(_CASES)), 2)
    test = rng.choice(("even", "odd", *RELATIONS))
    return {
        "cases": [first, second],
        "by": [rng.randint(2, 50), rng.randint(2, 50)],
        "test": test,
        "k": rng.randint(5, 40),
    }


def _cases(parameters: Parameters, rng: Random) -> Spec:
    test, k = parameters["test"], parameters["k"]
    schema: Schema = (
        line(
            Int("x", 1, rng.choice((50, 100))),
        ),
    )
    (code, told), (code2, told2) = (
        tuple(text.format(by) for text in _CASES[case])
        for case, by in zip(parameters["cases"], parameters["by"], strict=True)
    )
    if test in RELATIONS:
        phrases, other = RELATIONS[test]
        said = [f"x is {rng.choice(phrases).format(k)}" for _ in range(5)]
        sure, wrong = f"x {test} {k}", f"x {other} {k}"
        marks: tuple[str, ...] = (f"x == {k}", f"x < {k}", f"x > {k}")
    else:
        rest = 0 if test == "even" else 1
        said = [f"x is {test}"] * 5
        sure, wrong = f"x % 2 == {rest}", f"x % 2 == {1 - rest}"
        marks = ("x % 2 == 0", "x % 2 == 1")
    return short_spec(
        rng,
        schema,
        titles=("Two Cases", "Formula", "One Number", "The Rule of @A"),
        stories=(
            f"You are given an integer x. If {said[0]}, print {told}. Otherwise, print {told2}.",
            f"@A says a number x to @B. @B answers with {told} if {said[1]}, and with {told2} if "
            "not. What does @B answer?",
            f"A machine in @P turns the number x into {told} when {said[2]}, and into {told2} in "
            "any other case. Find the result.",
            f"Let f(x) be {told} if {said[3]}, and {told2} otherwise. Find f(x).",
            f"The price for x @T is {told} if {said[4]}; for every other x it is {told2}. "
            "Compute it (it may be negative or zero).",
        ),
        python=(
            f"if {sure}:\n    print({code})\nelse:\n    print({code2})",
            f"ans = {code2}\nif {sure}:\n    ans = {code}\nprint(ans)",
        ),
        only_python=(
            f"print({code} if {sure} else {code2})",
            f"print([{code2}, {code}][{sure}])",
        ),
        wrong={
            "wrong condition": f"if {wrong}:\n    print({code})\nelse:\n    print({code2})",
            "one case": f"print({code})",
        },
        adjust=mixed(schema, *marks),
    )


_STEPS = (
    ("add {} to {n}", "{n} += {}"),
    ("multiply {n} by {}", "{n} *= {}"),
    ("add {m} to {n}", "{n} += {m}"),
    ("replace {n} by the larger of {n} and {}", "{n} = max({n}, {})"),
    ("replace {n} by the smaller of {n} and {}", "{n} = min({n}, {})"),
    ("replace {n} by {m} plus {}", "{n} = {m} + {}"),
    ("swap {n} and {m}", "{n}, {m} = {m}, {n}"),
)


def _moves_parameters(rng: Random) -> Parameters:
    count = rng.choice((2, 3, 3, 4))
    steps = rng.sample(range(len(_STEPS)), count)
    return {
        "steps": [[step, rng.randint(2, 12), rng.choice("ab")] for step in steps],
        "end": rng.choice(("a", "b", "a + b", "a * b")),
    }


def _moves(parameters: Parameters, rng: Random) -> Spec:
    schema: Schema = (line(Int("a", 1, rng.choice((20, 50))), Int("b", 1, rng.choice((20, 50)))),)
    said, codes = [], []
    for step, by, name in parameters["steps"]:
        other = "b" if name == "a" else "a"
        text, code = _STEPS[step]
        said.append(text.format(by, n=name, m=other))
        codes.append(code.format(by, n=name, m=other))
    end = parameters["end"]
    row = ", then ".join(said)
    listed = " ".join(f"({i}) {text}." for i, text in enumerate(said, 1))
    body = "\n".join(codes)
    value = {"a + b": "the sum of a and b", "a * b": "the product of a and b"}.get(end, end)
    return short_spec(
        rng,
        schema,
        titles=("In a Row", "Steps", "Two Variables", "The Program of @A"),
        stories=(
            f"You are given integers a and b. In this order, {row}. Print the value of {end} after "
            "this.",
            f"@A has two variables a and b and changes them step by step: {listed} Find "
            f"{value} at the end.",
            f"A robot in @P knows two numbers a and b. It is told to {row}. At the end, it says "
            f"{value}. What does it say?",
            f"Do the following with the given a and b, one after the other. {listed} The answer is "
            f"{value}.",
            f"@B plays with numbers a and b. Each step uses the numbers as the step before left "
            f"them: {row}. What is {value} in the end?",
        ),
        output=("Print the answer.", f"Print {end} after all steps."),
        python=(f"{body}\nprint({end})", f"{body}\nans = {end}\nprint(ans)"),
        wrong={
            "forgets a step": "\n".join([*codes[:-1], f"print({end})"]),
            "other order": "\n".join([*codes[::-1], f"print({end})"]),
        },
    )


def _overlap_parameters(rng: Random) -> Parameters:
    low = rng.randint(2, 40)
    return {"l": low, "r": low + rng.randint(5, 50)}


def _overlap(parameters: Parameters, rng: Random) -> Spec:
    left, right = parameters["l"], parameters["r"]
    schema: Schema = (line(Int("a", 0, 100), Int("b", 0, 100)),)
    size = f"min(b, {right}) - max(a, {left})"
    return short_spec(
        rng,
        schema,
        titles=("Overlap", "Two Intervals", "Common Time"),
        stories=(
            f"You are given integers a and b with a <= b. Find the length of the common part of "
            f"the intervals [a, b] and [{left}, {right}] (0 if there is none).",
            f"@A is in @P from minute a to minute b, and @B from minute {left} to minute {right}. "
            "For how many minutes are both there?",
            f"A road is painted red from position {left} to position {right}, and @A walks on it "
            "from a to b (a <= b). Find the length of the red part that @A walks.",
            f"A lamp is on between the seconds {left} and {right}. @A looks at it from second a to "
            "second b. For how many seconds does @A see it shine?",
            f"Two ropes lie on a line: one from a to b, a <= b, the other from {left} to {right}. "
            "How long is the part that both of them cover?",
        ),
        output=("Print the length.", "Print the answer."),
        python=(
            f"print(max(0, {size}))",
            f"l = max(a, {left})\nr = min(b, {right})\nif l < r:\n    print(r - l)\n"
            "else:\n    print(0)",
        ),
        only_python=(
            f"print(sum({left} <= i < {right} for i in range(a, b)))",
            f"print(len(range(max(a, {left}), min(b, {right}))))",
        ),
        wrong={
            "negative length": f"print({size})",
            "ends counted": f"print(max(0, {size} + 1))",
        },
        valid=lambda values: values["a"] <= values["b"],
        constraints=("a <= b",),
        adjust=mixed(
            schema,
            f"a <= b < {left}",
            f"{right} < a <= b",
            f"a < {left} < b < {right}",
            f"{left} < a < {right} < b",
            f"{left} < a < b < {right}",
            f"a < {left} and {right} < b",
        ),
    )


FAMILIES = (
    Family("short_few_cases", ("math", "implementation"), 800, _cases_parameters, _cases),
    Family("short_few_moves", ("simulation", "implementation"), 800, _moves_parameters, _moves),
    Family("short_few_overlap", ("math", "implementation"), 900, _overlap_parameters, _overlap),
)
