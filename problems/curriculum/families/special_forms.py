"""Numbers of a special form: is it one, how many are there, which one is next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_numbers import told, twins, wrong_twins
from problems.curriculum._phrases_shared import Verdict, verdict
from problems.curriculum._schema import Int, Schema, Values, line


@dataclass(frozen=True, slots=True)
class _Form:
    """An increasing sequence with a constant K: its first value, and the next after ``x``.

    In ``step`` the variable ``i`` is the index of the next value, which starts with 2.
    """

    words: tuple[str, ...]
    first: Callable[[int], int]
    step: str


_FORMS = {
    "square": _Form(
        ("equal to i * i + K for some positive integer i",), lambda k: 1 + k, "i * i + K"
    ),
    "cube": _Form(
        ("equal to i * i * i + K for some positive integer i",), lambda k: 1 + k, "i * i * i + K"
    ),
    "double square": _Form(
        ("equal to K * i * i for some positive integer i",), lambda k: k, "K * i * i"
    ),
    "power": _Form(
        ("a power of K (1 counts, too)", "one of the numbers 1, K, K^2, K^3, ..."),
        lambda k: 1,
        "x * K",
    ),
    "triangular": _Form(
        ("equal to K * (1 + 2 + ... + i) for some positive integer i",),
        lambda k: k,
        "x + K * i",
    ),
    "factorial": _Form(
        ("equal to K * (1 * 2 * ... * i) for some positive integer i",), lambda k: k, "x * i"
    ),
    "product": _Form(
        ("equal to i * (i + K) for some positive integer i",), lambda k: 1 + k, "i * (i + K)"
    ),
    "chain": _Form(
        ("in the sequence that starts with 1 and in which 2 * x + K follows x",),
        lambda k: 1,
        "2 * x + K",
    ),
}


def _parameters(rng: Random) -> Parameters:
    form = rng.choice(list(_FORMS))
    low = {"square": 0, "cube": 0, "power": 2, "double square": 2}.get(form, 1)
    return {
        "form": form,
        "k": rng.randint(low, 9),
        "ask": rng.choice(("is", "is", "count", "largest", "smallest", "greater")),
    }


def _plain(text: str, k: int) -> str:
    """Fill in K and leave out what does nothing."""
    text = text.replace("K", str(k)).replace(" + 0", "")
    return text.replace("1 * (", "(").replace("+ 1 * i", "+ i") if k == 1 else text


_LOOPS = {
    "is": ("x < n", "", ""),
    "count": ("x <= n", "c = 0\n", "    c += 1\n"),
    "largest": ("x <= n", "y = x\n", "    y = x\n"),
    "smallest": ("x < n", "", ""),
    "greater": ("x <= n", "", ""),
}


def _bodies(ask: str, first: int, step: str, printed: str) -> tuple[str, str, str]:
    """Two loops, and one that is too strict or not strict enough."""
    test, begin, inside = _LOOPS[ask]
    indexed = "i" in step
    move = ("    i += 1\n" if indexed else "") + f"    x = {step}\n"
    start = f"x = {first}\n" + ("i = 1\n" if indexed else "") + begin
    loop = f"{start}while {test}:\n{inside}{move}{printed}"
    stop = test.replace("<=", ">") if "=" in test else test.replace("<", ">=")
    endless = f"{start}while True:\n    if {stop}:\n        break\n{inside}{move}{printed}"
    near = test.replace("<=", "<") if "=" in test else test.replace("<", "<=")
    return loop, endless, f"{start}while {near}:\n{inside}{move}{printed}"


def _build(parameters: Parameters, rng: Random) -> Spec:
    k, ask, form = parameters["k"], parameters["ask"], _FORMS[parameters["form"]]
    first, step = form.first(k), _plain(form.step, k)
    yes, no = answer = verdict(rng)
    schema: Schema = (line(Int("n", first, rng.choice((100, 1000, 10**6, 10**8)))),)
    result = {"count": "c", "largest": "y"}.get(ask, "x")
    printed = f'print("{yes}" if x == n else "{no}")' if ask == "is" else f"print({result})"
    loop, endless, near = _bodies(ask, first, step, printed)
    choice = f'if x == n:\n    print("{yes}")\nelse:\n    print("{no}")'
    bodies = (loop, endless.replace(printed, choice) if ask == "is" else endless)
    wrong = {"strictness": near}
    programs = twins(schema, rng, bodies, _listed(ask, loop, printed, first, answer))
    output = ("Print the answer.", "Print one integer.")
    return Spec(
        titles=("Special Numbers", "Nice Numbers", "Of This Form", "@A Likes Numbers"),
        stories=_stories(rng, _plain(rng.choice(form.words), k), ask),
        schema=schema,
        output=answer.output("it is so") if ask == "is" else output,
        python=programs.python,
        cpp=programs.cpp,
        wrong=wrong_twins(schema, rng, wrong),
        adjust=_hitting(first, step),
    )


def _listed(ask: str, loop: str, printed: str, first: int, answer: Verdict) -> tuple[str, ...]:
    """A Python body that keeps all values in a list."""
    if ask not in ("is", "count", "largest"):
        return ()
    lines = [text for text in loop.splitlines() if not text.strip().startswith(("y", "c"))][:-1]
    at = next(i for i, text in enumerate(lines) if text.startswith("while"))
    lines[at : at + 1] = ["f = []", "while x <= n:", "    f.append(x)"]
    final = {
        "is": f'"{answer.yes}" if n in f else "{answer.no}"',
        "count": "len(f)",
        "largest": "f[-1]",
    }[ask]
    return ("\n".join([*lines, f"print({final})"]),)


def _hitting(first: int, step: str) -> Callable[[Random, str, Values], Values]:
    code = compile(step, "<step>", "eval")

    def adjust(rng: Random, size: str, values: Values) -> Values:
        """Often makes ``n`` one of the special numbers."""
        if rng.random() < 0.5 or values["n"] > 2000:
            return values
        x = first
        for i in range(2, rng.randint(2, 6)):
            x = eval(code, {"x": x, "i": i})
        return {"n": x} if x <= 100 else values

    return adjust


def _stories(rng: Random, words: str, ask: str) -> tuple[str, ...]:
    question = {
        "is": "Is the given number n nice?",
        "count": "How many nice integers are there among 1, 2, ..., n?",
        "largest": "Find the largest nice integer that does not exceed n.",
        "smallest": "Find the smallest nice integer that is at least n.",
        "greater": "Find the smallest nice integer that is strictly greater than n.",
    }[ask]
    direct = {
        "is": f"Determine whether n is {words}.",
        "count": f"Count the integers from 1 to n each of which is {words}.",
        "largest": f"Find the largest integer not greater than n that is {words}.",
        "smallest": f"Find the smallest integer not less than n that is {words}.",
        "greater": f"Find the smallest integer greater than n that is {words}.",
    }[ask]
    return told(
        rng,
        direct,
        f"An integer is called nice if it is {words}. {question}",
        f"@A says that a number is nice when it is {words}. {question}",
        f"In @P, people call a number nice if and only if it is {words}. {question}",
        f"You are given n. Numbers such as this are nice: a number that is {words}. {question}",
    )


FAMILIES = (Family("special_form", ("math", "brute force"), 800, _parameters, _build),)
