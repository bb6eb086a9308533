"""Filter, map and fold one array: the most common shape of an easy problem."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from problems.curriculum._family import Code, Family, Parameters, Spec, Wrong
from problems.curriculum._phrases_array_conditions import (
    Condition,
    condition,
    condition_schema,
    draw_condition,
    likely,
)
from problems.curriculum._phrases_arrays import Scene, array_schema, ask, outputs, stories, sub
from problems.curriculum._phrases_folds import (
    Fold,
    Way,
    cpp_folds,
    cpp_print,
    cpp_reading,
    fold,
    overflow,
    python_folds,
    python_list,
    python_loop,
)
from problems.curriculum._schema import Int

_TITLES = ("Counting", "Special Numbers", "@A and @T", "Array Query", "Chosen Elements", "Filter")


def _count_stories(rng: Random, cond: Condition, what: str, signed: bool) -> tuple[str, ...]:
    def task(scene: Scene) -> str:
        some = f"{scene.items} {cond.of_many(rng)}"
        return rng.choice(
            (
                f"Count the {some}.",
                f"How many {some} are there?",
                ask(rng, f"the number of {some}"),
                ask(rng, what),
                f"@A calls x good if {cond.about(rng, 'x')}. Count the good {scene.items}.",
            )
        )

    return stories(rng, task, signed, bool(cond.k))


def _count(parameters: Parameters, rng: Random) -> Spec:
    cond = condition(parameters)
    signed = not cond.of and parameters["if"] != "remainder" and rng.random() < 0.3
    schema = array_schema(rng, *cond.k, lo=-1) if signed else condition_schema(rng, cond)
    what = f"the number of indices i such that {cond.about(rng, 'a_i')}"
    f = fold("count", rng)
    way = Way("x in a", "x", cond.python)
    by_index = Way("i in range(n)", "a[i]", sub(cond.python, x="a[i]"))
    capture = "&" if cond.k else ""
    lambda_ = f"[{capture}](int x) {{ return {cond.cpp}; }}"
    return Spec(
        titles=(*_TITLES, "How Many"),
        stories=_count_stories(rng, cond, what, signed),
        schema=schema,
        adjust=likely(cond),
        output=outputs(what),
        python=(
            *python_folds(f, way, by_index),
            Code(f"print(len([x for x in a if {cond.python}]))"),
        ),
        cpp=(
            *cpp_folds(f, rng, Way("int x : a", "x", cond.cpp), top=cond.top),
            cpp_reading(f, Way("", "x", cond.cpp), rng, schema, cond.top),
            Code(cpp_print(f"count_if(a.begin(), a.end(), {lambda_})", rng), cond.top),
        ),
        wrong=(
            Wrong("python", python_loop(f, Way("x in a", "x", cond.almost)), "wrong condition"),
            Wrong("python", python_loop(f, Way("x in a[1:]", "x", cond.python)), "skips the first"),
            Wrong("python", Code(f"print(sum(x for x in a if {cond.python}))"), "sum, not count"),
        ),
    )


_FOLDS = ("sum", "sum", "max", "min", "xor", "product", "distinct", "average")


def _fold_parameters(rng: Random) -> Parameters:
    return {"fold": rng.choice(_FOLDS), **draw_condition(rng)}


def _none(f: Fold, scene: Scene) -> str:
    return f" If there are no such {scene.items}, {f.none}." if f.none else ""


def _fold(parameters: Parameters, rng: Random) -> Spec:
    cond = condition(parameters)
    f = fold(parameters["fold"], rng, may_be_none=True)
    schema = condition_schema(rng, cond)
    way = Way("x in a", "x", cond.python)
    by_index = Way("i in range(n)", "a[i]", sub(cond.python, x="a[i]"))
    cpp = Way("int x : a", "x", cond.cpp)
    at = Way("int i = 0; i < n; i++", "a[i]", sub(cond.cpp, x="a[i]"))
    bodies = cpp_folds(f, rng, cpp, at, top=cond.top)
    sure = not cond.of and parameters["if"] in ("even", "odd", "other", "above", "least")
    sure = sure and parameters["fold"] in ("sum", "product", "average")
    empty = " (the product of no numbers is 1)" if parameters["fold"] == "product" else ""

    def task(scene: Scene) -> str:
        the = rng.choice(("all ", "the ", "those "))
        some = f"{the}{scene.items} {cond.of_many(rng)}{empty}"
        return ask(rng, rng.choice(f.words).format(some)) + _none(f, scene)

    return Spec(
        titles=_TITLES,
        stories=stories(rng, task, k=bool(cond.k)),
        schema=schema,
        adjust=likely(cond),
        output=("Print the answer.", "Print a single integer.", "Output one integer: the answer."),
        python=python_folds(f, way, by_index),
        cpp=(*bodies, cpp_reading(f, Way("", "x", cond.cpp), rng, schema, cond.top)),
        wrong=(
            Wrong("python", python_list(f, Way("x in a", "x", cond.almost)), "wrong condition"),
            Wrong("python", python_loop(f, Way("x in a[:-1]", "x", cond.python)), "skips the last"),
            *overflow(bodies[0], schema, sure),
        ),
    )


@dataclass(frozen=True, slots=True)
class Map:
    """A function of a number: words around a plural, expressions of ``x``."""

    words: tuple[str, ...]
    python: str
    cpp: str
    wrong: str
    kind: str = "int"
    signed: bool = False
    most: tuple[int, ...] = (100, 1000, 200_000)
    hi: tuple[int, ...] = (100, 1000, 10**9)


def _map(name: str, k: int | str) -> Map:
    short = (100, 1000)
    return {
        "abs": Map(("the absolute values of {}",), "abs(x)", "abs(x)", "x", signed=True),
        "square": Map(
            ("the squares of {}",), "x * x", "1LL * x * x", "x + x", "long long", True,
            hi=(100, 10**6),
        ),
        "digits": Map(
            ("the digit sums of {}", "the sums of digits of {}"),
            "sum(map(int, str(x)))", "digsum(x)", "len(str(x))", most=short,
        ),
        "length": Map(
            ("the numbers of digits of {}", "the lengths in decimal of {}"),
            "len(str(x))", "(int)to_string(x).size()", "len(str(x - 1))", most=short,
        ),
        "last": Map(("the last digits of {}",), "x % 10", "x % 10", "x // 10"),
        "mod": Map(
            (f"the remainders of {{}} modulo {k}", f"the remainders when {{}} are divided by {k}"),
            f"x % {k}", f"x % {k}", f"x // {k}",
        ),
        "div": Map(
            (f"the quotients of {{}} divided by {k} (each rounded down)",),
            f"x // {k}", f"x / {k}", f"(x + 1) // {k}",
        ),
        "distance": Map(
            (f"the absolute differences between {{}} and {k}", f"the distances from {{}} to {k}"),
            f"abs(x - {k})", f"abs(x - {k})", f"x - {k}",
        ),
    }[name]  # fmt: skip


_MAPS = ("abs", "square", "digits", "length", "last", "mod", "div", "distance")
_NOT_ALL = ("all", "all", "even", "odd", "above", "below", "multiple")


def _map_parameters(rng: Random) -> Parameters:
    name = rng.choice(_MAPS)
    given = name in ("mod", "div", "distance") and rng.random() < 0.3
    k = rng.randint(2, 12) if name in ("mod", "div", "distance") and not given else 0
    folds = ("sum", "sum", "max", "min", "distinct") + (("xor",) if name != "square" else ())
    kept = rng.choice(_NOT_ALL)
    bound = {
        "above": rng.randint(2, 20),
        "below": rng.randint(5, 50),
        "multiple": rng.randint(3, 7),
    }
    return {
        "map": name, "k": k, "k_in_input": given, "fold": rng.choice(folds), "if": kept,
        "m": bound.get(kept, 0),
    }  # fmt: skip


def _map_fold(parameters: Parameters, rng: Random) -> Spec:
    given = parameters["k_in_input"]
    m = _map(parameters["map"], "k" if given else parameters["k"])
    cond = None
    if parameters["if"] != "all":
        filter_ = {"of": "value", "if": parameters["if"], "k": parameters["m"], "k_in_input": False}
        cond = condition(filter_)
    f = fold(parameters["fold"], rng, cond is not None, m.kind)
    lo = -1 if m.signed and cond is None else 1
    more = (Int("k", 2, 100),) if given else ()
    schema = array_schema(rng, *more, lo=lo, most=m.most, hi=m.hi)
    top = condition({"of": "digit sum", "if": "even", "k": 0, "k_in_input": False}).top
    top = top if "digsum" in m.cpp else ""
    keep, keep_cpp = (cond.python, cond.cpp) if cond else ("", "")
    way = Way("x in a", m.python, keep)
    at = Way("i in range(n)", sub(m.python, x="a[i]"), sub(keep, x="a[i]"))
    cpp = cpp_folds(
        f, rng, Way("int x : a", m.cpp, keep_cpp),
        Way("int i = 0; i < n; i++", sub(m.cpp, x="a[i]"), sub(keep_cpp, x="a[i]")), top=top,
    )  # fmt: skip

    sure = parameters["map"] in ("abs", "div", "distance") and parameters["fold"] == "sum"
    sure = sure and parameters["if"] in ("all", "even", "odd", "above")

    def task(scene: Scene) -> str:
        some = f"the {scene.items} {cond.of_many(rng)}" if cond else f"all {scene.items}"
        what = rng.choice(f.words).format(rng.choice(m.words).format(some))
        return ask(rng, what) + (_none(f, scene) if cond else "")

    return Spec(
        titles=("Transformed", "Sum of Something", "@A's Numbers", "Change and Count"),
        stories=stories(rng, task, lo < 0, given),
        schema=schema,
        output=("Print the answer.", "Print a single integer.", "Output one integer: the answer."),
        python=python_folds(f, way, at),
        cpp=(*cpp, cpp_reading(f, Way("", m.cpp, keep_cpp), rng, schema, top)),
        wrong=(
            Wrong("python", python_loop(f, Way("x in a", m.wrong, keep)), "wrong function"),
            Wrong("python", python_loop(f, Way("x in a[1:]", m.python, keep)), "skips the first"),
            *overflow(cpp[0], schema, sure),
        ),
    )


FAMILIES = (
    Family("array_filter_count", ("implementation",), 800, draw_condition, _count),
    Family("array_filter_fold", ("implementation", "math"), 800, _fold_parameters, _fold),
    Family("array_map_fold", ("implementation", "math"), 800, _map_parameters, _map_fold),
)
