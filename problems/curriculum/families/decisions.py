"""Decisions about one, two or three numbers: conditions that are combined in many ways."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from problems.curriculum._family import Code, Family, Parameters, Spec, Wrong
from problems.curriculum._phrases_conditions import (
    ARITHMETIC,
    BOUNDS,
    DIGITS,
    SPECIAL,
    Condition,
    condition,
    draw_condition,
    linked,
    varied,
)
from problems.curriculum._phrases_numbers import (
    balanced,
    told,
    twins,
    wrong_twins,
)
from problems.curriculum._phrases_shared import Programs, Verdict, verdict
from problems.curriculum._schema import Int, Schema, Values, line


def _verdicts(
    schema: Schema, rng: Random, test: str, words: Verdict, top: str, inline: str = ""
) -> Programs:
    """Bodies that print one word or the other."""
    yes, no = words
    branches = f'if {test}:\n    print("{yes}")\nelse:\n    print("{no}")'
    short = _printing(test, words)
    variable = f'ans = "{no}"\nif {test}:\n    ans = "{yes}"\nprint(ans)'
    python = (
        (short.replace(test, inline), branches.replace(test, inline)) if inline else (variable,)
    )
    return twins(schema, rng, (branches, short, variable), python, top=top, inline_top=top)


def _printing(test: str, words: Verdict) -> str:
    return f'print("{words.yes}" if {test} else "{words.no}")'


def _predicate_parameters(rng: Random) -> Parameters:
    while not varied(_joined(parameters := _draw_predicate(rng))):
        pass
    return parameters


def _joined(parameters: Parameters) -> Condition:
    parts = [condition(described) for described in parameters["conditions"]]
    return parts[0] if len(parts) == 1 else linked(parts[0], parts[1], parameters["link"])


def _draw_predicate(rng: Random) -> Parameters:
    kinds = ARITHMETIC + BOUNDS + DIGITS + SPECIAL
    first = draw_condition(rng, kinds)
    link = rng.choice(("", "and", "or", "but not", "exactly one"))
    negative = ("lacks", "not_multiple") if link == "but not" else ()
    others = [k for k in kinds if k[:3] != first[0][:3] and k not in negative]
    if first[0] in BOUNDS:
        others = [k for k in others if k not in BOUNDS]
    return {
        "conditions": [first, draw_condition(rng, others)] if link else [first],
        "link": link,
    }


def _predicate(parameters: Parameters, rng: Random) -> Spec:
    c = _joined(parameters).about("n")
    answer = verdict(rng)
    schema: Schema = (line(Int("n", 1, rng.choice((100, 1000, 10_000)))),)
    one = rng.choice(c.one)
    when = f"n {one}"
    programs = _verdicts(schema, rng, c.plain, answer, c.top, c.python)
    return Spec(
        titles=("Yes or No", "Check the Number", "Good Number", "@A Checks"),
        stories=told(
            rng,
            f"You are given an integer n. Determine whether it {one}.",
            f"@A likes a number if it {one}. Does @A like the number n?",
            f"A ticket of @P with number n is lucky if n {one}. Is the ticket lucky?",
            f"An integer is called good if it {one}. Check whether n is good.",
            f"The door of a room opens to visitor number n only if n {one}. Decide whether the "
            "door opens.",
            f"@A thinks of the number n. @B wins if it {one}. Does @B win?",
        ),
        schema=schema,
        output=answer.output(when),
        python=programs.python,
        cpp=programs.cpp,
        wrong=(
            Wrong("python", Code(_printing(c.almost, answer)), "wrong condition"),
            *wrong_twins(
                schema,
                rng,
                {"swapped": _printing(c.plain, Verdict(answer.no, answer.yes))},
                top=c.top,
            ),
        ),
        adjust=balanced(schema, c.plain, c.top),
    )


@dataclass(frozen=True, slots=True)
class _Check:
    """A check of three numbers; ``slip`` is a typical mistake, ``idiom`` is short Python."""

    words: str
    test: str
    slip: str
    idiom: str


_CHECKS = {
    "increasing": _Check("a < b < c", "a < b and b < c", "a <= b and b <= c", "a < b < c"),
    "sorted": _Check("a <= b <= c", "a <= b and b <= c", "a < b and b < c", "a <= b <= c"),
    "monotone": _Check(
        "a, b, c is sorted in increasing or in decreasing order (equal neighbours are not allowed)",
        "a < b and b < c or a > b and b > c",
        "a <= b and b <= c or a >= b and b >= c",
        "a < b < c or a > b > c",
    ),
    "progression": _Check(
        "a, b, c is an arithmetic progression (b - a = c - b)", "b - a == c - b", "b - a == c - a",
        "a + c == 2 * b",
    ),
    "triangle": _Check(
        "there is a triangle of positive area with side lengths a, b and c",
        "a + b > c and a + c > b and b + c > a",
        "a + b >= c and a + c >= b and b + c >= a",
        "2 * max(a, b, c) < a + b + c",
    ),
    "equal": _Check(
        "all three numbers are equal", "a == b and b == c", "a == b or b == c",
        "a == b == c",
    ),
    "distinct": _Check(
        "all three numbers are different", "a != b and b != c and a != c", "a != b and b != c",
        "len({a, b, c}) == 3",
    ),
    "two equal": _Check(
        "at least two of the three numbers are equal", "a == b or b == c or a == c",
        "a == b or b == c",
        "len({a, b, c}) < 3",
    ),
    "exactly two": _Check(
        "exactly two of the three numbers are equal to each other",
        "(a == b) + (b == c) + (a == c) == 1",
        "a == b or b == c or a == c",
        "len({a, b, c}) == 2",
    ),
    "sum": _Check(
        "one of the three numbers is the sum of the other two",
        "a + b == c or a + c == b or b + c == a", "a + b == c",
        "2 * max(a, b, c) == a + b + c",
    ),
    "middle": _Check(
        "b lies strictly between a and c", "a < b and b < c or c < b and b < a",
        "a < b and b < c",
        "min(a, c) < b < max(a, c)",
    ),
    "multiple": _Check(
        "the sum of the three numbers is divisible by K", "(a + b + c) % K == 0",
        "(a * b * c) % K == 0",
        "sum([a, b, c]) % K == 0",
    ),
    "product": _Check(
        "the product of the three numbers is divisible by K", "a * b * c % K == 0",
        "(a + b + c) % K == 0",
        "a * b * c % K == 0",
    ),
    "big": _Check(
        "at least one of the three numbers is greater than K", "a > K or b > K or c > K",
        "a > K and b > K and c > K",
        "max(a, b, c) > K",
    ),
    "range": _Check(
        "the largest and the smallest of the three numbers differ by at most K",
        "max(a, max(b, c)) - min(a, min(b, c)) <= K", "abs(a - c) <= K",
        "max(a, b, c) - min(a, b, c) <= K",
    ),
    "parity": _Check(
        "all three numbers have the same parity", "a % 2 == b % 2 and b % 2 == c % 2",
        "(a + b + c) % 2 == 0",
        "a % 2 == b % 2 == c % 2",
    ),
}  # fmt: skip


def _triple_parameters(rng: Random) -> Parameters:
    checks = rng.sample(list(_CHECKS), rng.choice((1, 1, 2)))
    return {
        "checks": checks,
        "ks": [rng.randint(2, 9) if "K" in _CHECKS[check].test else 0 for check in checks],
        "link": rng.choice(("and", "or")) if len(checks) > 1 else "",
        "negated": len(checks) == 1 and rng.random() < 0.3,
    }


def _grouped(test: str, link: str) -> str:
    return f"({test})" if link == "and" and " or " in test else test


def _triple(parameters: Parameters, rng: Random) -> Spec:
    link, negated = parameters["link"], parameters["negated"]
    checks = [
        (_CHECKS[name], str(k))
        for name, k in zip(parameters["checks"], parameters["ks"], strict=True)
    ]
    joint = f" {link} "
    test = joint.join(_grouped(c.test, link).replace("K", k) for c, k in checks)
    slip = joint.join(_grouped(c.slip, link).replace("K", k) for c, k in checks)
    idiom = joint.join(_grouped(c.idiom, link).replace("K", k) for c, k in checks)
    words = f", {link} ".join(c.words.replace("K", k) for c, k in checks)
    if len(checks) > 1:
        words = f"{words} ({'both must hold' if link == 'and' else 'one of the two is enough'})"
    answer = verdict(rng)
    shown = Verdict(answer.no, answer.yes) if negated else answer
    high = rng.choice((20, 100, 1000))
    schema: Schema = (line(*(Int(name, 1, high) for name in "abc")),)
    programs = _verdicts(schema, rng, test, shown, "", idiom)
    inverse = f" Print {shown.yes} in this case." if negated else ""
    wrong = {"almost": _printing(slip, shown)}
    return Spec(
        titles=("Three Numbers", "Check the Triple", "Three of a Kind", "@A's Triple"),
        stories=told(
            rng,
            f"You are given three integers a, b and c. Determine whether {words}.{inverse}",
            f"@A has three sticks of lengths a, b and c. Is it true that {words}?{inverse}",
            f"Three numbers a, b, c are {'bad' if negated else 'good'} if {words}. Decide whether "
            f"the given numbers are good.",
            f"@A, @B and a friend chose the numbers a, b and c. Check this claim: {words}."
            f"{inverse}",
            f"In @P there are three towers with heights a, b and c. Find out whether the following "
            f"holds: {words}.{inverse}",
        ),
        schema=schema,
        output=(
            f"Print {shown.yes} if the condition on the three numbers holds, and {shown.no} "
            "otherwise.",
            f'Print "{shown.yes}" if it holds that {words}. Otherwise, print "{shown.no}".',
        ),
        python=programs.python,
        cpp=programs.cpp,
        wrong=wrong_twins(schema, rng, wrong),
        adjust=_close_triples(test),
    )


def _close_triples(test: str) -> Callable[[Random, str, Values], Values]:
    """Mostly small numbers, so that the test holds in about half of the draws."""
    balance = balanced((line(*(Int(name, 1, 9) for name in "abc")),), test)

    def adjust(rng: Random, size: str, values: Values) -> Values:
        return balance(rng, size, values) if rng.random() < 0.8 else values

    return adjust


FAMILIES = (
    Family("number_predicate", ("implementation", "math"), 800, _predicate_parameters, _predicate),
    Family("triple_check", ("implementation", "math"), 800, _triple_parameters, _triple),
)
