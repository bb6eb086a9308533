"""Numbers with changed decimal digits, and processes that replace a number by its digits."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from problems.curriculum._family import Code, Family, Parameters, Spec, Wrong
from problems.curriculum._phrases_numbers import longer_numbers, told, twins, upper, wrong_twins
from problems.curriculum._schema import Int, Schema, line


@dataclass(frozen=True, slots=True)
class _Change:
    """A change of each decimal digit ``d`` of a number; K and J are digits.

    Attributes:
        words: what happens to the number, about "its digits".
        digit: what is written instead of ``d``.
        keep: which digits are kept; all if empty.
        python: the new string, from the old string ``s``.
        slip: a wrong expression for it.
        scale: 100 where two digits are written.
    """

    words: str
    digit: str
    keep: str
    python: str
    slip: str
    scale: int = 10


_CHANGES = {
    "remove": _Change(
        "deleting all its digits K", "d", "d != K", "s.replace('K', '')", "s.replace('K', '', 1)"
    ),
    "replace": _Change(
        "replacing each of its digits K by the digit J",
        "(J if d == K else d)", "", "s.replace('K', 'J')", "s.replace('J', 'K')",
    ),
    "twice": _Change(
        "writing each of its digits twice (12 becomes 1122)",
        "11 * d", "", "''.join(c + c for c in s)", "s + s", 100,
    ),
    "shift": _Change(
        "adding K to each of its digits and keeping only the last digit of each result",
        "(d + K) % 10", "", "''.join(str((int(c) + K) % 10) for c in s)",
        "''.join(str(int(c) + K) for c in s)",
    ),
    "complement": _Change(
        "replacing each of its digits d by 9 - d",
        "(9 - d)", "", "''.join(str(9 - int(c)) for c in s)",
        "''.join(str((10 - int(c)) % 10) for c in s)",
    ),
    "even": _Change(
        "deleting all its odd digits", "d", "d % 2 == 0",
        "''.join(c for c in s if int(c) % 2 == 0)", "''.join(c for c in s if int(c) % 2 == 1)",
    ),
    "odd": _Change(
        "deleting all its even digits", "d", "d % 2 == 1",
        "''.join(c for c in s if int(c) % 2)", "''.join(c for c in s if int(c) % 2 == 0)",
    ),
    "at least": _Change(
        "deleting all its digits less than K", "d", "d >= K",
        "''.join(c for c in s if int(c) >= K)", "''.join(c for c in s if int(c) > K)",
    ),
    "remainder": _Change(
        "replacing each of its digits d by the remainder of d divided by K", "(d % K)", "",
        "''.join(str(int(c) % K) for c in s)", "''.join(str(int(c) // K) for c in s)",
    ),
    "cap": _Change(
        "replacing each of its digits greater than K by K", "min(d, K)", "",
        "''.join(min(c, 'K') for c in s)", "''.join(max(c, 'K') for c in s)",
    ),
}  # fmt: skip
_USES = {
    "value": ("m", "m"),
    "sum": ("n + m", "n + m"),
    "difference": ("|n - m|", "abs(n - m)"),
    "larger": ("the larger of n and m", "max(n, m)"),
    "smaller": ("the smaller of n and m", "min(n, m)"),
}


def _change_parameters(rng: Random) -> Parameters:
    change = rng.choice(list(_CHANGES))
    k = rng.randint(2, 7) if "K" in _CHANGES[change].words else 0
    return {
        "change": change,
        "k": k,
        "j": rng.choice([d for d in range(1, 10) if d != k]) if change == "replace" else 0,
        "reverse": rng.random() < 0.3,
        "use": rng.choice(list(_USES)),
    }


def _change_bodies(change: _Change, reverse: bool, result: str) -> tuple[str, str]:
    """From the highest digit with a string, and from the lowest with divisions."""
    append = f"m = m * {change.scale} + {change.digit}"
    prepend = f"m += {change.digit} * p"
    grow = f"p *= {change.scale}"
    first, second = ([prepend, grow], [append]) if reverse else ([append], [prepend, grow])
    begin = {True: "m, p = 0, 1\n", False: "m = 0\n"}

    def inside(statements: list[str]) -> str:
        if not change.keep:
            return "".join(f"    {text}\n" for text in statements)
        return f"    if {change.keep}:\n" + "".join(f"        {text}\n" for text in statements)

    high = f"{begin[reverse]}for c in str(n):\n    d = int(c)\n{inside(first)}print({result})"
    low = (
        f"{begin[not reverse]}x = n\nwhile x > 0:\n    d = x % 10\n{inside(second)}"
        f"    x //= 10\nprint({result})"
    )
    return high, low


def _filled(change: _Change, k: int, j: int) -> _Change:
    def fill(text: str) -> str:
        return text.replace("K", str(k)).replace("J", str(j))

    return _Change(
        fill(change.words), fill(change.digit), fill(change.keep), fill(change.python),
        fill(change.slip), change.scale,
    )  # fmt: skip


def _change(parameters: Parameters, rng: Random) -> Spec:
    change = _filled(_CHANGES[parameters["change"]], parameters["k"], parameters["j"])
    reverse, (wanted, result) = parameters["reverse"], _USES[parameters["use"]]
    schema: Schema = (line(Int("n", 1, rng.choice((999, 9999, 10**6)), wide=True)),)
    turned = "[::-1]" if reverse else ""
    # An empty string of digits counts as zero.
    empty = " or '0'" if change.keep else ""
    new, bad = (
        f"({text}){turned}" if turned and " for " not in text and "+" in text else f"{text}{turned}"
        for text in (change.python, change.slip)
    )
    textual = f"s = str(n)\nm = int({new}{empty})\nprint({result})"
    short = f"s = str(n)\nprint(int({new}{empty}))" if result == "m" else textual
    wrong = f"s = str(n)\nm = int({bad} or '0')\nprint({result})"
    programs = twins(schema, rng, _change_bodies(change, reverse, result), (short,), wide=True)
    words = change.words + (" and then reversing the order of the digits" if reverse else "")
    note = " If no digits are left, m = 0." if change.keep else ""
    note += rng.choice((" Leading zeros of m are dropped.", " Ignore leading zeros of m."))
    what = "Print m." if wanted == "m" else f"Find {wanted}."
    find = "m" if wanted == "m" else wanted
    return Spec(
        titles=("Changing Digits", "Digit Editor", "New Number", "@A Changes Digits"),
        stories=told(
            rng,
            f"The number m is obtained from the decimal notation of n by {words}.{note} {what}",
            f"@A gets a number m from a number n by {words}.{note} {what}",
            f"Let m be the result of taking n and {words}.{note} Compute {find}.",
            f"A broken calculator in @P turns each number n into a number m by {words}.{note} "
            f"For a given n, find {find}.",
            f"@A writes n on a board. Then @B makes a new number m out of it by {words}.{note} "
            f"Help @A to find {find}.",
        ),
        schema=schema,
        output=("Print the answer.", "Print one integer, without leading zeros."),
        python=programs.python,
        cpp=programs.cpp,
        wrong=(Wrong("python", Code(wrong), "wrong change"),),
        adjust=longer_numbers(schema, digit=parameters["k"]),
    )


_STEPS = {
    "sum": "the sum of its decimal digits",
    "squares": "the sum of the squares of its decimal digits",
    "drop": "itself minus the sum of its decimal digits",
    "gain": "itself plus the sum of its decimal digits",
    "reverse": "itself plus the number with its digits in reverse order",
    "twice": "the sum of its decimal digits, multiplied by {k}",
}


def _repeat_parameters(rng: Random) -> Parameters:
    step = rng.choice(list(_STEPS))
    times = rng.random() < 0.4 or step in ("squares", "twice")
    return {
        "step": step,
        "k": rng.randint(2, 9) if step == "twice" else 0,
        "times": rng.choice((0, 2, 3, 4, 5)) if times else -1,
        "until": rng.choice((10, 20, 30, 50)) if step == "drop" and not times else 0,
        "ask": rng.choice(("value", "total") if times else ("count", "value", "total")),
    }


def _digit_step(parameters: Parameters) -> str:
    """Indented statements that replace ``x``; they use ``s`` and ``y``."""
    step, k = parameters["step"], parameters["k"]
    change = {"drop": "x -= s", "gain": "x += s", "reverse": "x += s", "twice": f"x = {k} * s"}
    add = {
        "squares": "s += (y % 10) * (y % 10)",
        "reverse": "s = s * 10 + y % 10",
    }.get(step, "s += y % 10")
    return (
        f"    s = 0\n    y = x\n    while y > 0:\n        {add}\n        y //= 10\n"
        f"    {change.get(step, 'x = s')}\n"
    )


def _short_step(parameters: Parameters) -> str:
    digits = "sum(map(int, str(x)))"
    value = {
        "sum": digits,
        "squares": "sum(int(c) ** 2 for c in str(x))",
        "drop": f"x - {digits}",
        "gain": f"x + {digits}",
        "reverse": "x + int(str(x)[::-1])",
        "twice": f"{parameters['k']} * {digits}",
    }[parameters["step"]]
    return f"    x = {value}\n"


def _repeat_condition(parameters: Parameters) -> tuple[str, str]:
    """The loop that repeats the step, and the end of the process in words."""
    times, step = parameters["times"], parameters["step"]
    if times == 0:
        return "for i in range(k):", "exactly k times"
    if times > 0:
        return f"for i in range({times}):", f"exactly {times} times"
    if step in ("gain", "reverse"):
        return "while x < n:", "as long as the number is less than n"
    least = parameters["until"] or 10
    return f"while x >= {least}:", f"as long as the number is at least {least}"


def _repeat(parameters: Parameters, rng: Random) -> Spec:
    head, period = _repeat_condition(parameters)
    ask, words = parameters["ask"], _STEPS[parameters["step"]].format(k=parameters["k"])
    fields = [Int("x", 1, rng.choice((999, 9999)), wide=True)]
    if head.endswith("range(k):"):
        fields.append(Int("k", 1, 10, wide=True))
    if head == "while x < n:":
        fields.append(Int("n", 1, rng.choice((1000, 10_000)), wide=True))
    schema: Schema = (line(*fields),)
    begin, count, result = {
        "value": ("", "", "x"),
        "count": ("ans = 0\n", "    ans += 1\n", "ans"),
        "total": ("ans = x\n", "    ans += x\n", "ans"),
    }[ask]
    step = _digit_step(parameters)
    body = f"{begin}{head}\n{step}{count}print({result})"
    textual = f"{begin}{head}\n{_short_step(parameters)}{count}print({result})"
    once = f"{begin}if x > 0:\n{step}{count}print({result})"
    spelled = f"{begin}{head}\n{_text_step(parameters)}{count}print({result})"
    programs = twins(schema, rng, (body, spelled), (textual,), wide=True)
    question = {
        "value": "What is the final number?",
        "count": "How many times is the number replaced (possibly 0)?",
        "total": "Find the sum of all numbers that occur, from the initial to the final one.",
    }[ask]
    return Spec(
        titles=("Digits Again", "Repeated Digits", "Digit Process", "@A Keeps Going"),
        stories=told(
            rng,
            f"You are given a number x. Replace it by {words}, and do so {period}. {question}",
            f"@A writes the number x on a board. {upper(period)}, @A replaces the number on the "
            f"board by {words}. {question}",
            f"A display in @P shows x. It is then changed {period}: the number turns into {words}. "
            f"{question}",
            f"Consider the following operation on a number: it becomes {words}. Starting with x, "
            f"the operation is applied {period}. {question}",
            f"@A and @B have a number x. {upper(period)}, they replace it by {words}. {question}",
        ),
        schema=schema,
        output=("Print the answer.", "Print one integer, the answer to the question."),
        python=programs.python,
        cpp=programs.cpp,
        wrong=wrong_twins(schema, rng, {"only once": once}, wide=True),
    )


def _text_step(parameters: Parameters) -> str:
    """The step with a loop over characters, in the translatable subset."""
    step, k = parameters["step"], parameters["k"]
    change = {"drop": "x -= s", "gain": "x += s", "twice": f"x = {k} * s"}.get(step, "x = s")
    if step == "reverse":
        return "    w = str(x)\n    x += int(w[::-1])\n"
    digit = "int(c) * int(c)" if step == "squares" else "int(c)"
    return f"    s = 0\n    for c in str(x):\n        s += {digit}\n    {change}\n"


FAMILIES = (
    Family("digit_change", ("implementation", "strings"), 900, _change_parameters, _change),
    Family("digit_process", ("simulation", "math"), 900, _repeat_parameters, _repeat),
)
