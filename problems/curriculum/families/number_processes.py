"""Processes on one number: growth, decay, recurrences, and the fewest operations to a target."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_numbers import told, twins, wrong_twins
from problems.curriculum._schema import Int, Schema, Values, line


def _grow_parameters(rng: Random) -> Parameters:
    step = rng.choice(("times", "times plus", "plus times", "plus day", "share"))
    factor = rng.randint(2, 5) if "times" in step else rng.choice((2, 4, 5, 10))
    factor = 0 if step == "plus day" else factor
    return {
        "step": step,
        "factor": factor,
        "add": rng.randint(1, 10) if "plus" in step else 0,
        "strict": rng.random() < 0.4,
        "ask": rng.choice(("days", "days", "value")),
    }


def _growth(parameters: Parameters) -> tuple[str, str]:
    """One day in words and as an expression of ``x``, the current number, and ``d``, the day."""
    f, b = parameters["factor"], parameters["add"]
    return {
        "times": (f"is multiplied by {f}", f"x * {f}"),
        "times plus": (f"is multiplied by {f} and then increased by {b}", f"x * {f} + {b}"),
        "plus times": (f"is increased by {b} and then multiplied by {f}", f"(x + {b}) * {f}"),
        "plus day": (
            f"is increased by {b} times the number of the day (the first day is day 1)"
            if b > 1
            else "is increased by the number of the day (the first day is day 1)",
            f"x + {b} * d" if b > 1 else "x + d",
        ),
        "share": (f"grows by x / {f} rounded down, where x is its current value", f"x + x // {f}"),
    }[parameters["step"]]


def _grow(parameters: Parameters, rng: Random) -> Spec:
    words, step = _growth(parameters)
    strict, days = parameters["strict"], parameters["ask"] == "days"
    low = parameters["factor"] if parameters["step"] == "share" else 1
    schema: Schema = (line(Int("x", low, 100), Int("n", 1, rng.choice((1000, 10**6, 10**8)))),)
    goal = rng.choice(
        ("greater than n", "strictly greater than n")
        if strict
        else ("at least n", "not less than n")
    )
    ask = "After how many days" if days else "What value does it have on the first day when it"
    close = f"{ask} will it be {goal}" if days else f"{ask} is {goal}"
    start = "(maybe immediately, with 0 days)" if days else "(maybe at the very beginning)"
    while_test, d = f"x {'<=' if strict else '<'} n", "d" if "d" in step else ""
    result = "d" if days else "x"
    initial = "d = 0\n"
    body = f"    d += 1\n    x = {step}\n"
    if not days and not d:
        initial, body = "", f"    x = {step}\n"
    broken = f"while True:\n    if x {'>' if strict else '>='} n:\n        break\n"
    renamed = f"{initial}v = x\nwhile {while_test.replace('x', 'v')}:\n{body}print({result})"
    for old, new in ((f"x = {step}", f"v = {step.replace('x', 'v')}"), ("print(x)", "print(v)")):
        renamed = renamed.replace(old, new)
    bodies = (f"{initial}while {while_test}:\n{body}print({result})", renamed)
    slip = "<" if strict else "<="
    slips = {
        "strictness": bodies[0].replace(while_test, f"x {slip} n"),
        "one step too many": bodies[0].replace(f"print({result})", f"print({result} + 1)"),
    }
    programs = twins(schema, rng, bodies, (f"{initial}{broken}{body}print({result})",))
    return Spec(
        titles=("Growth", "How Many Days", "Bacteria", "@A Waits", "Reaching the Target"),
        stories=told(
            rng,
            f"There is an integer x. Every day it {words}. {close} {start}?",
            f"A plant in @P has height x. Each day its height {words}. {close} {start}?",
            f"@A has x @T and the collection changes daily: every day its size {words}. "
            f"{close} {start}?",
            f"You are given x and n. In one step the number {words}; step i happens on day i. "
            + (
                f"Find the smallest number of days (possibly 0) after which it is {goal}."
                if days
                else f"Find the first value that is {goal}; the initial x counts, too."
            ),
            f"At the start, @A's bank account holds x coins. Every day the amount {words}. "
            f"{close} {start}?",
        ),
        schema=schema,
        output=(
            "Print the answer.",
            "Print the number of days." if days else "Print the value.",
        ),
        python=programs.python,
        cpp=programs.cpp,
        wrong=wrong_twins(schema, rng, slips),
        adjust=_near_growth(step),
    )


def _near_growth(step: str) -> Callable[[Random, str, Values], Values]:
    code = compile(step, "<step>", "eval")

    def adjust(rng: Random, size: str, values: Values) -> Values:
        """Sometimes makes the target equal to a value of the process, for strictness."""
        if rng.random() < 0.3:
            x = values["x"]
            for d in range(1, rng.randint(1, 4) + 1):
                x = eval(code, {"x": x, "d": d})
            if x <= 1000:
                return {**values, "n": x}
        return values

    return adjust


def _shrink_parameters(rng: Random) -> Parameters:
    divisor = rng.choice((2, 2, 3, 4, 5, 6))
    others = ("minus one", "plus one", "remainder")
    return {
        "divisor": divisor,
        "otherwise": rng.choice(others if divisor > 2 else ("minus one", "plus one", "triple")),
        "until": rng.choice((1, 1, 2, 3, 5, 10)),
        "ask": rng.choice(("steps", "steps", "sum", "last", "second kind")),
    }


_OTHERWISE = {
    "minus one": ("it is decreased by 1", "x -= 1"),
    "plus one": ("it is increased by 1", "x += 1"),
    "remainder": ("its remainder modulo {p} is subtracted from it", "x -= x % {p}"),
    "triple": ("it is multiplied by {q} and then increased by {r}", "x = x * {q} + {r}"),
}


def _shrink(parameters: Parameters, rng: Random) -> Spec:
    p, low, ask = parameters["divisor"], parameters["until"], parameters["ask"]
    kind = parameters["otherwise"]
    words, code = (text.format(p=p, q=3, r=1) for text in _OTHERWISE[kind])
    end = f"is at most {low}" if low > 1 else "is equal to 1"
    question, count = {
        "steps": ("How many operations are performed?", "c += 1"),
        "sum": (
            "Find the sum of all values that the number takes, including the initial one.",
            "c += x",
        ),
        "last": ("What is the final value?", ""),
        "second kind": (f"In how many operations is the number not divided by {p}?", ""),
    }[ask]
    final = "x" if ask == "last" else "c"
    high = rng.choice((100, 1000) if ask == "sum" else (100, 1000, 100_000))
    schema: Schema = (line(Int("x", 1, high)),)
    begin = {"steps": "c = 0\n", "sum": "c = x\n", "last": "", "second kind": "c = 0\n"}[ask]
    test = f"x > {low}"
    divide = f"        x //= {p}\n"
    other = f"        {code}\n" + ("        c += 1\n" if ask == "second kind" else "")
    close = (f"    {count}\n" if count else "") + f"print({final})"
    first = f"{begin}while {test}:\n    if x % {p} == 0:\n{divide}    else:\n{other}{close}"
    second = f"{begin}while {test}:\n    if x % {p} != 0:\n{other}    else:\n{divide}{close}"
    both = f"if x % {p} == 0 else"
    value = code.removeprefix("x = ").replace("-=", "-").replace("+=", "+")
    third = f"{begin}while {test}:\n    x = x // {p} {both} {value}\n{close}"
    slips = {"stops late": first.replace(test, f"x > {low - 1}" if low > 1 else "x > 2")}
    slips["one more"] = first.replace(f"print({final})", f"print({final} + 1)")
    programs = twins(schema, rng, (first, second), () if ask == "second kind" else (third,))
    return Spec(
        titles=("Until the End", "Shrinking Number", "A Process", "@A Plays with a Number"),
        stories=told(
            rng,
            f"You are given x. While it is greater than {low}, do the following operation: if "
            f"x is divisible by {p}, divide it by {p}; otherwise {words}. {question}",
            f"@A has a number x. In one operation, a number divisible by {p} is divided by {p}; "
            f"otherwise {words}. @A stops as soon as the number {end} (maybe at once). {question}",
            f"A machine in @P shows a number x. It stops when the number {end}. Until then, each "
            f"second the number is divided by {p} if that is possible without remainder, and "
            f"otherwise {words}; this is one operation. {question}",
            f"Consider the operation on an integer: if it is a multiple of {p}, replace it by its "
            f"{_part(p)}, otherwise {words}. It is applied to x until the number {end}; "
            f"nothing happens if this holds already. {question}",
            f"@A and @B play with the number x. As long as the game goes on, they do this "
            f"operation: divide the number by {p} if it is divisible by {p}, and otherwise "
            f"{words}. The game ends when the number {end}. {question}",
        ),
        schema=schema,
        output=("Print the answer.", "Print a single integer, the answer to the question."),
        python=programs.python,
        cpp=programs.cpp,
        wrong=wrong_twins(schema, rng, slips),
    )


def _part(p: int) -> str:
    """``half``, ``third``, ... for a divisor."""
    return ("half", "third part", "fourth part", "fifth part", "sixth part")[p - 2]


FAMILIES = (
    Family("grow_until", ("simulation", "math"), 800, _grow_parameters, _grow),
    Family("shrink_until", ("simulation", "math"), 800, _shrink_parameters, _shrink),
)
