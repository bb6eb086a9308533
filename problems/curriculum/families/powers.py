"""Remainders of long products and sums."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_numbers import overflowing, told, twins, wrong_twins
from problems.curriculum._schema import Int, Schema, line


@dataclass(frozen=True, slots=True)
class _Long:
    """A long product or sum, computed modulo ``M``; ``D`` is a digit.

    Attributes:
        words: its descriptions; none starts with "the" unless all of it is a noun phrase.
        names: the inputs, of ``a``, ``b`` and ``n``.
        start: the value before the loop.
        step: the new value of ``r``.
        steps: the values of ``i``, as arguments of ``range``.
        exact: a Python expression of the remainder; may be empty.
    """

    words: tuple[str, ...]
    names: str
    start: int
    step: str
    steps: str
    exact: str


_LONG = {
    "power": _Long(
        ("a to the power b", "a^b", "the product of b numbers that are all equal to a"),
        "ab", 1, "r * a", "b", "pow(a, b, M)",
    ),
    "factorial": _Long(
        ("1 * 2 * ... * n", "the product of all integers from 1 to n", "n!"),
        "n", 1, "r * i", "1, n + 1", "",
    ),
    "odd product": _Long(
        ("the product of the first n odd positive integers", "1 * 3 * 5 * ... * (2 * n - 1)"),
        "n", 1, "r * i", "1, 2 * n, 2", "",
    ),
    "squares": _Long(
        ("1 * 1 + 2 * 2 + ... + n * n", "the sum of the squares of all integers from 1 to n"),
        "n", 0, "r + i * i", "1, n + 1", "n * (n + 1) * (2 * n + 1) // 6",
    ),
    "cubes": _Long(
        ("1^3 + 2^3 + ... + n^3", "the sum of the cubes of all integers from 1 to n"),
        "n", 0, "r + i * i * i", "1, n + 1", "(n * (n + 1) // 2) ** 2",
    ),
    "geometric": _Long(
        ("1 + a + a^2 + ... + a^b", "the sum of a^i over all integers i from 0 to b"),
        "ab", 1, "r * a + 1", "b", "sum(pow(a, i, M) for i in range(b + 1))",
    ),
    "neighbours": _Long(
        ("1 * 2 + 2 * 3 + ... + n * (n + 1)", "the sum of i * (i + 1) over all i from 1 to n"),
        "n", 0, "r + i * (i + 1)", "1, n + 1", "n * (n + 1) * (n + 2) // 3",
    ),
    "repunit": _Long(
        ("the number written as n digits D in a row", "the n-digit number whose digits are all D"),
        "n", 0, "r * 10 + D", "n", "int('D' * n)",
    ),
}  # fmt: skip


def _parameters(rng: Random) -> Parameters:
    kind = rng.choice(list(_LONG))
    return {
        "kind": kind,
        "modulus": rng.choice((0, 0, 7, 9, 10, 11, 13, 17, 97, 100, 1000, 10007, 998244353)),
        "digit": rng.randint(1, 9) if kind == "repunit" else 0,
        "plus": rng.choice((0, 0, 0, 1, 2, 3, 5)),
    }


def _bodies(kind: _Long, step: str, modulus: str, result: str) -> tuple[str, str, str]:
    """A ``for`` loop, a ``while`` loop, and a loop that takes the remainder only at the end."""
    single = "+" not in step
    cut = f"{step} % {modulus}" if single else f"({step}) % {modulus}"
    begin = f"r = {kind.start}\n"
    head = f"{begin}for i in range({kind.steps}):\n"
    loop = f"{head}    r = {cut}\nprint({result})"
    parts = kind.steps.split(", ")
    low, stop = parts[:2] if len(parts) > 1 else ("0", parts[0])
    move = parts[2] if len(parts) > 2 else "1"
    test = f"i < {stop}".replace("< n + 1", "<= n")
    counted = f"{begin}i = {low}\nwhile {test}:\n    r = {cut}\n    i += {move}\nprint({result})"
    end = result if "%" in result else f"r % {modulus}"
    return loop, counted, f"{head}    r = {step}\nprint({end})"


def _build(parameters: Parameters, rng: Random) -> Spec:
    kind, digit = _LONG[parameters["kind"]], str(parameters["digit"])
    modulus = str(parameters["modulus"] or "m")
    plus = f" + {parameters['plus']}" if parameters["plus"] else ""
    high = rng.choice((50, 1000) if parameters["kind"] == "repunit" else (50, 300, 1000))
    fields = [Int(name, 1, high, wide=True) for name in kind.names]
    if modulus == "m":
        fields.append(Int("m", 2, 10**9, wide=True))
    schema: Schema = (line(*fields),)
    result = f"(r{plus}) % {modulus}" if plus else "r"
    step = kind.step.replace("D", digit)
    loop, counted, late = _bodies(kind, step, modulus, result)
    exact = kind.exact.replace("D", digit).replace("M", modulus)
    exact = f"({exact}{plus})" if plus else exact
    python = (f"print({exact} % {modulus})", late) if kind.exact else (late,)
    programs = twins(schema, rng, (loop, counted), python, wide=True)
    words = rng.choice(kind.words).replace("D", digit)
    lossy = loop.replace("n + 1)", "n)").replace("2 * n, 2", "2 * n - 1, 2")
    lossy = lossy.replace("range(b)", "range(b - 1)").replace("range(n)", "range(n - 1)")
    return Spec(
        titles=("Big Remainder", "Modulo", "Huge Number", "Remainder"),
        stories=_stories(rng, words, plus, modulus),
        schema=schema,
        output=(
            "Print the answer.",
            f"Print one integer from 0 to {'m - 1' if modulus == 'm' else int(modulus) - 1}.",
        ),
        python=programs.python,
        cpp=programs.cpp,
        wrong=(
            *wrong_twins(schema, rng, {"last step lost": lossy}, wide=True),
            *((overflowing(schema, rng, late),) if "r *" in step else ()),
        ),
    )


def _stories(rng: Random, words: str, plus: str, m: str) -> tuple[str, ...]:
    total = f"X{plus}"
    add = f" First {plus[3:]} is added to it." if plus else ""
    return told(
        rng,
        f"Let X be {words}. Find the remainder when {total} is divided by {m}.",
        f"@A wants to compute {words}.{add} As the result may be huge, find its remainder after "
        f"division by {m}.",
        f"Let X be equal to {words}. Compute {total} modulo {m}.",
        f"@A and @B look at a huge number X, which is {words}. @B asks for the remainder of "
        f"{total} modulo {m}. Help @A to find it.",
        f"There is a number X on a wall in @P: X is {words}. What remains when {total} is divided "
        f"by {m}?",
    )


FAMILIES = (Family("long_remainder", ("math", "number theory"), 900, _parameters, _build),)
