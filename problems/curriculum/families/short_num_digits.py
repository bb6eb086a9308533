"""Short problems about the decimal digits of one number: sums, tests, counts, formulas."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_numbers import evaluated
from problems.curriculum._schema import Int, Values, line
from problems.curriculum._short import short_spec

ANSWERS = (
    ["Yes", "No"], ["Yes", "No"], ["YES", "NO"], ["yes", "no"], ["OK", "NG"], ["Good", "Bad"],
    ["Lucky", "Unlucky"], ["Win", "Lose"], ["Accept", "Reject"],
)  # fmt: skip


def told_answers(yes: str, no: str, condition: str = "the condition holds") -> tuple[str, ...]:
    """Output texts that say which word is printed when."""
    return (
        f"Print {yes} if {condition}, and {no} otherwise.",
        f"If {condition}, print {yes}; otherwise, print {no}.",
    )


def steered(
    low: int, high: int, tests: Sequence[str], top: str = "", name: str = "n"
) -> Callable[[Random, str, Values], Values]:
    """An ``adjust`` hook: the number has any length, and one of the tests holds where possible."""
    checks = [evaluated(test, top) for test in tests]

    def adjust(rng: Random, size: str, values: Values) -> Values:
        if size == "max":
            return values
        wanted = rng.choice(checks)
        for _ in range(60):
            length = rng.randint(len(str(low)), len(str(high)))
            number = rng.randint(max(low, 10 ** (length - 1)), min(high, 10**length - 1))
            values = {**values, name: number}
            if wanted(values):
                break
        return values

    return adjust


# name: words, start, change for digit d, one-line expression, bounds of a limit
_MEASURES = {
    "sum": ("sum of the digits", 0, "v += d", "sum(map(int, str(n)))", 6, 20),
    "product": ("product of the digits", 1, "v *= d", "prod(map(int, str(n)))", 8, 200),
    "largest": ("largest digit", 0, "v = max(v, d)", "int(max(str(n)))", 4, 8),
    "smallest": ("smallest digit", 9, "v = min(v, d)", "int(min(str(n)))", 2, 5),
    "squares": ("sum of the squares of the digits", 0, "v += d * d",
                "sum(int(c) ** 2 for c in str(n))", 30, 150),
    "odd": ("number of odd digits", 0, "v += d % 2", "sum(int(c) % 2 for c in str(n))", 2, 3),
}  # fmt: skip
# name: words after the measure, test of v, mistaken test
_TESTS = {
    "least": ("is at least {k}", "v >= {k}", "v > {k}"),
    "most": ("is at most {k}", "v <= {k}", "v < {k}"),
    "more": ("is greater than {k}", "v > {k}", "v >= {k}"),
    "less": ("is smaller than {k}", "v < {k}", "v <= {k}"),
    "divides": ("is divisible by {k}", "v % {k} == 0", "n % {k} == 0"),
}


def _measure_parameters(rng: Random) -> Parameters:
    measure, test = rng.choice(list(_MEASURES)), rng.choice(list(_TESTS))
    low, high = _MEASURES[measure][4:]
    if test == "divides":
        measure = rng.choice(("sum", "squares", "product"))
        low, high = 3, 9
    return {"measure": measure, "test": test, "k": rng.randint(low, high),
            "words": rng.choice(ANSWERS)}  # fmt: skip


def _measure(parameters: Parameters, rng: Random) -> Spec:
    words, start, change, brief, *_ = _MEASURES[parameters["measure"]]
    after, test, mistake = (t.format(k=parameters["k"]) for t in _TESTS[parameters["test"]])
    yes, no = parameters["words"]
    high = rng.choice((9999, 99999, 999999, 10**8))
    loop = f"v = {start}\nfor c in str(n):\n    d = int(c)\n    {change}\n"
    divide = f"v = {start}\nwhile n > 0:\n    d = n % 10\n    {change}\n    n //= 10\n"
    show = f'if {test}:\n    print("{yes}")\nelse:\n    print("{no}")'
    brief_test = test.replace("v", brief, 1)
    top = f"from math import prod\ndef f(n):\n    return {brief}"
    value, off = (t.replace("v", "f(n)", 1) for t in (test, mistake))
    return short_spec(
        rng,
        (line(Int("n", 1, high)),),
        titles=("Digits", "@A and Digits", "Decimal Notation"),
        stories=(
            f"You are given a positive integer n. Determine whether the {words} of n in decimal "
            f"notation {after}.",
            f"@A calls a positive integer special if the {words} in its decimal "
            f"notation {after}. Is n special?",
            f"The number n is written on a card in base ten. @A wins the card if the {words} "
            f"{after}. Does @A win the card?",
            f"At the gate of @P, a visitor with ticket number n is let in only if the {words} of "
            f"the ticket number {after}. Decide whether ticket n is enough.",
            f"Look at the decimal digits of the integer n. Check if this is true: the {words} "
            f"{after}.",
        ),
        output=told_answers(yes, no, rng.choice(("it does", "so", f"the {words} {after}"))),
        python=(loop + show, divide + show),
        only_python=(
            f'print("{yes}" if {brief_test} else "{no}")',
            f"ans = {brief}\n" + show.replace(test, test.replace("v", "ans")),
        ),
        top_python="from math import prod",
        wrong={
            "wrong comparison": loop + show.replace(test, mistake),
            "last digit only": f"v = n % 10\n{show}",
        },
        adjust=steered(1, high, (value, f"not {value}", f"({value}) != ({off})"), top),
    )


def _equal_parameters(rng: Random) -> Parameters:
    kind = rng.choice(("is", "least", "most", "multiple", "either"))
    d, e = sorted(rng.sample(range(2, 9), 2))
    return {"kind": kind, "d": d, "e": e if kind == "either" else 0}


def _equal(parameters: Parameters, rng: Random) -> Spec:
    kind, d, e = parameters["kind"], parameters["d"], parameters["e"]
    words, test, mistake = {
        "is": (f"equal to {d}", f"d == {d}", f"d >= {d}"),
        "least": (f"{d} or more", f"d >= {d}", f"d > {d}"),
        "most": (f"{d} or less", f"d <= {d}", f"d < {d}"),
        "multiple": (f"different from {d}", f"d != {d}", f"d > {d}"),
        "either": (f"equal to {d} or {e}", f"d == {d} or d == {e}", f"d == {d}"),
    }[kind]
    high = rng.choice((9999, 999999, 10**9))
    brief = test.replace("d ", "int(c) ")
    count = f"if {test}:\n        ans += 1"
    return short_spec(
        rng,
        (line(Int("n", 1, high)),),
        titles=("Count the Digits", "Digits of n", "@A Counts"),
        stories=(
            f"You are given an integer n. How many of its decimal digits are {words}?",
            f"@A writes the integer n on a blackboard and circles every digit that is {words}. "
            f"How many digits are circled?",
            f"A shop in @P sells plates with one digit each. @A needs the plates that show the "
            f"number n, and those with a digit {words} are out of stock. Count the plates "
            f"that are out of stock, with repetition.",
            f"Find the number of positions in the decimal notation of n whose digit is {words}.",
            f"For the number n, written in base ten without leading zeros, count the digits "
            f"that are {words}.",
        ),
        output=("Print the number of these digits.", "Print the count."),
        python=(
            f"ans = 0\nfor c in str(n):\n    d = int(c)\n    {count}\nprint(ans)",
            f"ans = 0\nwhile n > 0:\n    d = n % 10\n    {count}\n    n //= 10\nprint(ans)",
        ),
        only_python=(
            f"print(sum({brief} for c in str(n)))",
            f"print(len([c for c in str(n) if {brief}]))",
            *((f'print(str(n).count("{d}"))',) if kind == "is" else ()),
        ),
        wrong={
            "wrong comparison": f"ans = 0\nfor c in str(n):\n    d = int(c)\n    "
            f"{count.replace(test, mistake)}\nprint(ans)",
            "forgets the first digit": f"ans = 0\nwhile n > 9:\n    d = n % 10\n    {count}\n"
            f"    n //= 10\nprint(ans)",
        },
        adjust=steered(1, high, ("True", f'"{d}" in str(n)')),
    )


def _apart_parameters(rng: Random) -> Parameters:
    size = rng.choice((3, 3, 4))
    weights = [rng.choice((0, 1, 1, 2, 3, 5, 10, 20)) for _ in range(size)]
    if sum(w > 0 for w in weights) < 2:
        weights[0], weights[-1] = rng.randint(2, 9), rng.randint(2, 9)
    return {"weights": weights, "plus": rng.choice((0, 0, rng.randint(1, 99)))}


def _apart(parameters: Parameters, rng: Random) -> Spec:
    weights, plus = parameters["weights"], parameters["plus"]
    size = len(weights)
    names = "abcd"[:size]
    places = ("thousands", "hundreds", "tens", "ones")[4 - size :]
    used = [(w, x, p) for w, x, p in zip(weights, names, places, strict=True) if w]
    parts = [x if w == 1 else f"{w} * {x}" for w, x, _ in used] + ([str(plus)] if plus else [])
    told = [f"{w} times the {p} digit" if w > 1 else f"the {p} digit" for w, _, p in used]
    told += [f"the number {plus}"] if plus else []
    listed = ", ".join(told[:-1]) + " and " + told[-1]
    takes = [f"{x} = n // {10 ** (size - 1 - i)} % 10\n" for i, x in enumerate(names)]
    cuts = [f"{x} = int(s[{i}])\n" for i, x in enumerate(names)]
    kept = [i for i, w in enumerate(weights) if w]
    total, formula = " + ".join(parts), " + ".join(parts).replace(" * ", "")
    digits = ", ".join(names)
    return short_spec(
        rng,
        (line(Int("n", 10 ** (size - 1), 10**size - 1)),),
        titles=("Digit Formula", "Taken Apart", "The Value of n"),
        stories=(
            f"You are given an integer n of {size} digits. Find the sum of {listed}.",
            f"Let {digits} be the digits of the {size}-digit integer n from left to right. Compute "
            f"{formula}.",
            f"A ticket in @P has a number n of exactly {size} digits. Its score is the sum of "
            f"{listed}. What is the score?",
            f"@A takes apart the {size}-digit number n: its decimal digits, from the first to the "
            f"last, are called {digits}. Find {formula}.",
            f"Every {size}-digit code n has a price, {formula} yen, where {digits} are its "
            f"digits in the order in which they are written. Find the price of the code n.",
        ),
        output=("Print the answer.", "Print the value as an integer."),
        python=(
            "".join(takes[i] for i in kept) + f"print({total})",
            "s = str(n)\n" + "".join(cuts[i] for i in kept) + f"print({total})",
        ),
        only_python=(
            f"{digits} = map(int, str(n))\nprint({total})",
            f"print(sum(int(x) * y for x, y in zip(str(n), {weights}))"
            + (f" + {plus})" if plus else ")"),
        ),
        wrong={
            "plain digit sum": "s = str(n)\n" + "".join(cuts) + f"print({' + '.join(names)})",
            "misses the last term": "s = str(n)\n"
            + "".join(cuts[i] for i in kept)
            + f"print({' + '.join(parts[:-1])})",
        },
        adjust=steered(10 ** (size - 1), 10**size - 1, ("True",)),
    )


FAMILIES = (
    Family("short_num_digit_measure", ("math", "implementation"), 800, _measure_parameters,
           _measure),
    Family("short_num_digit_count", ("implementation", "strings"), 800, _equal_parameters, _equal),
    Family("short_num_digit_formula", ("math", "implementation"), 800, _apart_parameters, _apart),
)  # fmt: skip
