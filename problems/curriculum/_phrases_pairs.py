"""Problems about x and y: neighbours of an array, pairs of its elements, or two arrays."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from random import Random
from typing import Any

from problems.curriculum._family import Code, Parameters, Spec, Wrong
from problems.curriculum._phrases_array_conditions import negated
from problems.curriculum._phrases_arrays import Adjust, ask, outputs, sub
from problems.curriculum._phrases_folds import (
    Fold,
    Way,
    cpp_folds,
    cpp_print,
    fold,
    joined,
    overflow,
    python_folds,
    python_loop,
)
from problems.curriculum._phrases_relations import (
    RELATIONS,
    VALUES,
    Relation,
    draw_relation,
    relation,
)
from problems.curriculum._schema import Int, Schema, Values


@dataclass(frozen=True, slots=True)
class Layout:
    """Where x and y come from.

    Attributes:
        titles: to choose from.
        x: how statements write the first number.
        y: how statements write the second.
        each: the things counted, with their range ("indices i (1 ≤ i < n)").
        one: singular of ``each`` without range ("index i").
        python: loop headers with the expressions of x and y.
        cpp: the same in C++.
        wrong: a header with a typical mistake, and what it is.
        schema: input format from (rng, more scalars, bounds).
        stories: from (rng, task sentence maker, k in the input).
        adjust: makes answers interesting.
        places: all (x, y) of drawn values.
        top: Python imports of the first header.
    """

    titles: tuple[str, ...]
    x: str
    y: str
    each: tuple[str, ...]
    one: str
    python: tuple[tuple[str, str, str], ...]
    cpp: tuple[tuple[str, str, str], ...]
    wrong: tuple[str, str, str, str]
    schema: Callable[[Random, tuple[Int, ...], tuple[int, ...]], Schema]
    stories: Callable[[Random, Callable[[], str], bool], tuple[str, ...]]
    adjust: Adjust
    places: Callable[[Values], Iterable[tuple[int, int]]]
    top: str = ""


def ways(rows: tuple[tuple[str, str, str], ...], number: str, cond: str) -> list[Way]:
    """Loop headers with the number and condition filled in."""
    return [Way(each, sub(number, x=x, y=y), sub(cond, x=x, y=y)) for each, x, y in rows]


def _k_field(parameters: Parameters) -> tuple[Int, ...]:
    return (Int("k", 1, 100),) if parameters["k_in_input"] else ()


def _answers(
    layout: Layout, f: Fold, number: tuple[str, str], cond: tuple[str, str], rng: Random
) -> tuple[tuple[Code, ...], tuple[Code, ...]]:
    """Python and C++ bodies."""
    python = python_folds(f, *ways(layout.python, number[0], cond[0]))
    python = tuple(
        Code(code.body, joined(code.top, layout.top if "combinations" in code.body else ""))
        for code in python
    )
    return python, cpp_folds(f, rng, *ways(layout.cpp, number[1], cond[1]))


def _wrong_way(layout: Layout, number: str, cond: str) -> Way:
    each, x, y, _ = layout.wrong
    return Way(each, sub(number, x=x, y=y), sub(cond, x=x, y=y))


def count_spec(layout: Layout, parameters: Parameters, rng: Random) -> Spec:
    """Count the places where the relation holds."""
    r = relation(parameters)
    f = fold("count", rng)
    python, cpp = _answers(layout, f, ("1", "1"), (r.python, r.cpp), rng)

    def what() -> str:
        words = rng.choice(r.words).format(x=layout.x, y=layout.y)
        return f"the number of {rng.choice(layout.each)} such that {words}"

    near = ways(layout.python[1:], "1", r.almost)[0]
    return Spec(
        titles=layout.titles,
        stories=layout.stories(rng, lambda: ask(rng, what()), parameters["k_in_input"]),
        schema=layout.schema(rng, _k_field(parameters), (100, 1000, 10**9)),
        adjust=layout.adjust,
        output=outputs(what()),
        python=python,
        cpp=cpp,
        wrong=(
            Wrong("python", python_loop(f, _wrong_way(layout, "1", r.python)), layout.wrong[3]),
            Wrong("python", python_loop(f, near), "wrong relation"),
        ),
    )


def fold_parameters(rng: Random, choices: tuple[str, ...] = RELATIONS) -> dict[str, Any]:
    """A value, a fold, and sometimes a relation that restricts it."""
    value = rng.choice([*VALUES])
    drawn: dict[str, Any] = {"relation": "", "k": 0, "k_in_input": False}
    if rng.random() < 0.4:
        drawn = draw_relation(rng, choices)
    folds = [name for name in ("sum", "sum", "max", "min", "distinct") if name != value]
    return {"value": value, "fold": rng.choice(folds), **drawn}


def fold_spec(layout: Layout, parameters: Parameters, rng: Random) -> Spec:
    """Fold a function of x and y, over all places or those where a relation holds."""
    v = VALUES[parameters["value"]]
    r = relation(parameters) if parameters["relation"] else None
    f = fold(parameters["fold"], rng, r is not None, v.kind)
    cond = (r.python, r.cpp) if r else ("", "")
    python, cpp = _answers(layout, f, (v.python, v.cpp), cond, rng)
    schema = layout.schema(rng, _k_field(parameters), v.hi)
    none = f" If there is no such {layout.one}, {f.none}." if r and f.none else ""

    def task() -> str:
        value = rng.choice(v.words).format(x=layout.x, y=layout.y)
        where = f"over all {rng.choice(layout.each)}"
        if r:
            where += f" such that {rng.choice(r.words).format(x=layout.x, y=layout.y)}"
        return ask(rng, f"{rng.choice(f.words).format(value)} {where}") + none

    mistaken = python_loop(f, ways(layout.python[1:], v.wrong, cond[0])[0])
    return Spec(
        titles=layout.titles,
        stories=layout.stories(rng, task, parameters["k_in_input"]),
        schema=schema,
        adjust=layout.adjust,
        output=("Print the answer.", "Print a single integer.", "Output one integer: the answer."),
        python=python,
        cpp=cpp,
        wrong=(
            Wrong("python", python_loop(f, _wrong_way(layout, v.python, cond[0])), layout.wrong[3]),
            Wrong("python", mistaken, "wrong function"),
            *overflow(cpp[0], schema, not r and parameters["fold"] == "sum"),
        ),
    )


def question_parameters(rng: Random, choices: tuple[str, ...] = RELATIONS) -> dict[str, Any]:
    """A relation, and whether it should hold somewhere, everywhere or nowhere."""
    return {"holds": rng.choice(("some", "every", "no")), **draw_relation(rng, choices)}


def _both_answers(layout: Layout, r: Relation, holds: str) -> Adjust:
    """Make yes and no about equally likely, by drawing again, shorter each time."""
    test: Callable[[int, int, int], bool] = eval(f"lambda x, y, k: {r.python}")
    every = holds == "every"

    def adjust(rng: Random, size: str, values: Values) -> Values:
        values = layout.adjust(rng, size, values)
        wanted = rng.random() < 0.5
        while size != "max":
            k = values.get("k", 0)
            if wanted == any(test(x, y, k) != every for x, y in layout.places(values)):
                break
            if rng.random() < 0.4:
                shorter = rng.randint(2, max(2, values["n"]))
                values = {
                    name: value[:shorter] if isinstance(value, list) else value
                    for name, value in values.items()
                } | {"n": min(values["n"], shorter)}
            if rng.random() < 0.03:
                break
            values = layout.adjust(rng, size, values)
        return values

    return adjust


def question_spec(layout: Layout, parameters: Parameters, rng: Random) -> Spec:
    """Ask whether the relation holds somewhere, everywhere or nowhere."""
    r, holds = relation(parameters), parameters["holds"]
    yes, no = rng.choice((("Yes", "No"), ("YES", "NO")))
    words: tuple[str, ...] = {
        "some": ("there is an {one} such that {r}", "at least one {one} satisfies: {r}"),
        "every": ("for every {one}, {r}", "the following holds for all {each}: {r}"),
        "no": ("there is no {one} such that {r}", "no {one} satisfies: {r}"),
    }[holds]
    if not layout.one.startswith("index"):
        words = tuple(text.replace("an {one}", "a {one}") for text in words)

    def task() -> str:
        claim = rng.choice(words).format(
            one=layout.one,
            each=layout.each[0],
            r=rng.choice(r.words).format(x=layout.x, y=layout.y),
        )
        text = rng.choice(("Determine whether {}.", "Is it true that {}?", "Check whether {}."))
        return text.format(claim)

    return Spec(
        titles=layout.titles,
        stories=layout.stories(rng, task, parameters["k_in_input"]),
        schema=layout.schema(rng, _k_field(parameters), (100, 1000, 10**9)),
        adjust=_both_answers(layout, r, holds),
        output=(f'Print "{yes}" if so, and "{no}" otherwise.', f"Output {yes} or {no}."),
        python=_python_answers(layout, r, holds, yes, no),
        cpp=_cpp_answers(layout, r, holds, yes, no, rng),
        wrong=_wrong_answers(layout, r, holds, yes, no),
    )


def _asked(holds: str) -> tuple[str, str, str]:
    """Python's function, and the flag at the start and after a relevant place."""
    return {
        "some": ("any", "False", "True"),
        "every": ("all", "True", "False"),
        "no": ("not any", "True", "False"),
    }[holds]


def _python_answers(layout: Layout, r: Relation, holds: str, yes: str, no: str) -> tuple[Code, ...]:
    function, start, then = _asked(holds)
    found: list[Code] = []
    for way in ways(layout.python, "x", r.python):
        top = layout.top if "combinations" in way.each else ""
        test = negated(way.cond) if holds == "every" else way.cond
        body = f"if {test}:\n    ok = {then}"
        for header in reversed(way.each.split(" for ")):
            body = f"for {header}:\n" + "\n".join(f"    {line}" for line in body.split("\n"))
        shown = f'print("{yes}" if ok else "{no}")'
        found.append(Code(f"ok = {start}\n{body}\n{shown}", top))
        quick = f"{function}({way.cond} for {way.each})"
        found.append(Code(f'print("{yes}" if {quick} else "{no}")', top))
    return tuple(found)


def _cpp_answers(
    layout: Layout, r: Relation, holds: str, yes: str, no: str, rng: Random
) -> tuple[Code, ...]:
    _, start, then = _asked(holds)
    found: list[Code] = []
    for way in ways(layout.cpp, "x", r.cpp):
        test = negated(way.cond, cpp=True) if holds == "every" else way.cond
        body = f"if ({test}) ok = {then.lower()};"
        for header in reversed(way.each.split(" | ")):
            body = f"for ({header}) {{\n" + "\n".join(f"    {x}" for x in body.split("\n")) + "\n}"
        shown = cpp_print(f'(ok ? "{yes}" : "{no}")', rng)
        found.append(Code(f"bool ok = {start.lower()};\n{body}\n{shown}"))
    return tuple(found)


def _wrong_answers(layout: Layout, r: Relation, holds: str, yes: str, no: str) -> tuple[Wrong, ...]:
    function = _asked(holds)[0]
    other = {"any": "all", "all": "any", "not any": "not all"}[function]
    way = ways(layout.python[1:], "x", r.python)[0]
    near = ways(layout.python[1:], "x", r.almost)[0]
    shown = f'print("{yes}" if {{}}({{}} for {{}}) else "{no}")'
    return (
        Wrong("python", Code(shown.format(other, way.cond, way.each)), "another quantifier"),
        Wrong("python", Code(shown.format(function, near.cond, near.each)), "wrong relation"),
    )
