"""Elements chosen by their positions, and relations between positions and elements."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from problems.curriculum._family import Family, Parameters, Spec, Wrong
from problems.curriculum._phrases_array_conditions import Condition, condition, likely
from problems.curriculum._phrases_arrays import Scene, array_schema, ask, outputs, stories, sub
from problems.curriculum._phrases_folds import (
    Way,
    cpp_folds,
    fold,
    overflow,
    python_folds,
    python_loop,
)
from problems.curriculum._schema import Int, Values

_TITLES = ("Positions", "Every Other One", "@A and the Row", "Indices", "Some of the @T", "Steps")


@dataclass(frozen=True, slots=True)
class Place:
    """A set of positions: in words, as a slice of ``a``, as loop headers over ``i``
    from 0, and as a test of ``i`` from 1."""

    words: tuple[str, ...]
    slice: str
    python: str
    cpp: str
    wrong: str
    test: str
    least: int | str = 1


def _place(name: str, k: int | str) -> Place:
    return {
        "odd": Place(
            ("at odd positions", "with odd indices", "a_1, a_3, a_5, ..."),
            "a[::2]", "i in range(0, n, 2)", "int i = 0; i < n; i += 2", "a[1::2]", "i % 2 == 1",
        ),
        "even": Place(
            ("at even positions", "with even indices", "a_2, a_4, a_6, ..."),
            "a[1::2]", "i in range(1, n, 2)", "int i = 1; i < n; i += 2", "a[::2]", "i % 2 == 0", 2,
        ),
        "every": Place(
            (f"at positions divisible by {k}", f"whose index is a multiple of {k}"),
            f"a[{k} - 1::{k}]" if k == "k" else f"a[{int(k) - 1}::{k}]",
            f"i in range({k} - 1, n, {k})", f"int i = {k} - 1; i < n; i += {k}", f"a[::{k}]",
            f"i % {k} == 0", k,
        ),
        "first": Place(
            (f"among the first {k}", f"with index at most {k}"),
            f"a[:{k}]", f"i in range({k})", f"int i = 0; i < {k}; i++", "a", f"i <= {k}", k,
        ),
        "last": Place(
            (f"among the last {k}", f"in the last {k} positions"),
            f"a[-{k}:]", f"i in range(n - {k}, n)", f"int i = n - {k}; i < n; i++", f"a[:{k}]",
            f"i > n - {k}", k,
        ),
        "after": Place(
            (f"after position {k}", f"with index greater than {k}"),
            f"a[{k}:]", f"i in range({k}, n)", f"int i = {k}; i < n; i++", f"a[{k} - 1:]",
            f"i > {k}", k,
        ),
    }[name]  # fmt: skip


def _place_parameters(rng: Random) -> Parameters:
    place = rng.choice(("odd", "even", "every", "first", "last", "after"))
    free = place not in ("odd", "even")
    given = free and rng.random() < 0.4
    kept = rng.choice(("all", "all", "all", "even", "odd", "above"))
    folds = ("sum", "sum", "max", "min", "xor", "distinct")
    return {
        "place": place, "k": rng.randint(2, 4) if free and not given else 0, "k_in_input": given,
        "fold": rng.choice(folds if kept == "all" else (*folds, "count", "count")), "if": kept,
        "m": rng.randint(3, 15) if kept == "above" else 0,
    }  # fmt: skip


def _shorten_k(cond: Condition | None, rng: Random, size: str, values: Values) -> Values:
    if "k" in values:
        most = min(values["n"], rng.choice((2, 3, 100)))
        values = values | {"k": rng.randint(1, most)}
    return likely(cond)(rng, size, values) if cond else values


def _place_fold(parameters: Parameters, rng: Random) -> Spec:
    given = parameters["k_in_input"]
    p = _place(parameters["place"], "k" if given else parameters["k"])
    least = p.least if isinstance(p.least, int) else 1
    schema = array_schema(rng, *((Int("k", 1, 100),) if given else ()), least=least)
    filter_ = {"of": "value", "if": parameters["if"], "k": parameters["m"], "k_in_input": False}
    cond = None if parameters["if"] == "all" else condition(filter_)
    empty = cond is not None or parameters["place"] == "after"
    f = fold(parameters["fold"], rng, empty)
    none = f" If there are no such elements, {f.none}." if empty and f.none else ""
    keep, keep_cpp = (cond.python, cond.cpp) if cond else ("", "")
    ways = (Way(f"x in {p.slice}", "x", keep), Way(p.python, "a[i]", sub(keep, x="a[i]")))
    tested = f"{p.test} && {sub(keep_cpp, x='a[i - 1]')}" if cond else p.test
    cpp = cpp_folds(
        f, rng, Way(p.cpp, "a[i]", sub(keep_cpp, x="a[i]")),
        Way("int i = 1; i <= n; i++", "a[i - 1]", tested),
    )  # fmt: skip
    wrongs = {"wrong positions": p.wrong, "all but the last": p.slice + "[:-1]"}

    def task(scene: Scene) -> str:
        where = rng.choice(p.words)
        some = f"all {scene.items} {where}" if "..." not in where else f"the numbers {where}"
        what = rng.choice(f.words).format(f"{some} {cond.of_many(rng)}" if cond else some)
        note = rng.choice((" Positions are numbered from 1.", " Indices start from 1."))
        return ask(rng, what) + ("" if "..." in where else note) + none

    return Spec(
        titles=_TITLES,
        stories=stories(rng, task, k=given),
        schema=schema,
        adjust=lambda rng, size, values: _shorten_k(cond, rng, size, values),
        valid=(lambda values: values["k"] <= values["n"]) if given else None,
        constraints=("it is guaranteed that k ≤ n",) if given else (),
        output=("Print the answer.", "Print a single integer.", "Output one integer: the answer."),
        python=python_folds(f, *ways),
        cpp=cpp,
        wrong=(
            *(
                Wrong("python", python_loop(f, Way(f"x in {wrong}", "x", keep)), kind)
                for kind, wrong in wrongs.items()
            ),
            *overflow(cpp[0], schema, parameters["fold"] == "sum" and p.test.startswith("i %")),
        ),
    )


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation of ``i`` and ``x``, the element at position i."""

    words: tuple[str, ...]
    python: str
    almost: str


def _relation(name: str, k: int | str) -> Relation:
    return {
        "equal": Relation(("a_i = i", "a_i is equal to i"), "x == i", "x == i - 1"),
        "more": Relation(("a_i > i", "a_i is greater than i"), "x > i", "x >= i"),
        "less": Relation(("a_i < i", "a_i is less than i"), "x < i", "x <= i"),
        "multiple": Relation(("a_i is divisible by i",), "x % i == 0", "i % x == 0"),
        "divisor": Relation(("i is divisible by a_i", "a_i divides i"), "i % x == 0", "x % i == 0"),
        "same": Relation(
            ("a_i and i have the same parity", "a_i + i is even"), "(x + i) % 2 == 0", "x % 2 == 0"
        ),
        "differ": Relation(
            ("a_i and i have different parities", "a_i + i is odd"),
            "(x + i) % 2 == 1", "x % 2 == 1",
        ),
        "near": Relation((f"|a_i - i| ≤ {k}",), f"abs(x - i) <= {k}", f"x - i <= {k}"),
        "far": Relation((f"|a_i - i| > {k}",), f"abs(x - i) > {k}", f"abs(x - i) >= {k}"),
        "plus": Relation((f"a_i + i > {k}",), f"x + i > {k}", f"x + i >= {k}"),
        "mod": Relation(
            (f"a_i + i is divisible by {k}", f"{k} divides a_i + i"),
            f"(x + i) % {k} == 0", f"(x + i - 1) % {k} == 0",
        ),
        "times": Relation((f"a_i ≥ {k} · i",), f"x >= {k} * i", f"x > {k} * i"),
    }[name]  # fmt: skip


_RELATIONS = (
    "equal", "more", "less", "multiple", "divisor", "same", "differ", "near", "far", "plus", "mod",
    "times",
)  # fmt: skip
_WANTED = {
    "count": ("count", "x", ("the number of indices i such that {}",)),
    "sum": ("sum", "x", ("the sum of a_i over i with {}", "the sum of all a_i for which {}")),
    "indices": ("sum", "i", ("the sum of all indices i such that {}",)),
    "last": ("max", "i", ("the largest index i such that {}", "the last position i such that {}")),
    "first": ("min", "i", ("the smallest index i such that {}", "the first i such that {}")),
    "max": ("max", "x", ("the largest a_i such that {}",)),
}  # fmt: skip


def _relation_parameters(rng: Random) -> Parameters:
    relation = rng.choice(_RELATIONS)
    free = relation in ("near", "far", "plus", "mod", "times")
    given = free and rng.random() < 0.3
    k = rng.randint(2, 5) if free and not given else 0
    if k and relation == "plus":
        k = rng.randint(5, 15)
    return {"relation": relation, "k": k, "k_in_input": given, "wanted": rng.choice([*_WANTED])}


def _near_index(rng: Random, size: str, values: Values) -> Values:
    a = values["a"]
    if size != "max":
        for i in range(len(a)):
            if rng.random() < 0.6:
                a[i] = min(max(1, i + 1 + rng.randint(-2, 2)), 100)
    return values


def _relation_fold(parameters: Parameters, rng: Random) -> Spec:
    given = parameters["k_in_input"]
    r = _relation(parameters["relation"], "k" if given else parameters["k"])
    name, number, words = _WANTED[parameters["wanted"]]
    f = fold(name, rng, True, "int")
    schema = array_schema(rng, *((Int("k", 1, 20),) if given else ()))
    none = " If there is no such index, print -1." if f.none else ""
    names = {"x": "a[i]", "i": "(i + 1)"}
    at = Way("i in range(n)", sub(number, x="a[i]", i="i + 1"), sub(r.python, **names))
    cpp_number = sub(number, x="a[i - 1]")
    skewed = Way("i, x in enumerate(a)", number, sub(r.python, i="(i + 1)"))
    cpp = cpp_folds(
        f, rng,
        Way("int i = 1; i <= n; i++", cpp_number, sub(r.python, x="a[i - 1]")),
        Way("int i = 0; i < n; i++", at.number, at.cond),
    )  # fmt: skip
    what = rng.choice(words).format(rng.choice(r.words))
    wrong_base = Way("i, x in enumerate(a)", number, r.python.replace("% i ", "% max(i, 1) "))
    return Spec(
        titles=(*_TITLES, "Numbers and Places", "At Home"),
        stories=stories(
            rng, lambda _: ask(rng, rng.choice(words).format(rng.choice(r.words))) + none, k=given
        ),
        schema=schema,
        adjust=_near_index,
        output=outputs(what),
        python=python_folds(f, Way("i, x in enumerate(a, 1)", number, r.python), at),
        cpp=cpp,
        wrong=(
            Wrong("python", python_loop(f, wrong_base), "positions from 0"),
            Wrong(
                "python", python_loop(f, Way("i, x in enumerate(a, 1)", number, r.almost)),
                "wrong condition",
            ),
            *((Wrong("python", python_loop(f, skewed), "adds i from 0"),) if number == "i" else ()),
        ),
    )  # fmt: skip


FAMILIES = (
    Family("array_place_fold", ("implementation",), 800, _place_parameters, _place_fold),
    Family("array_index_relation", ("implementation",), 800, _relation_parameters, _relation_fold),
)
