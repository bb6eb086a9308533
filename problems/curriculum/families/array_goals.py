"""The least number of unit steps, or of changed elements, that gives an array a property."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from problems.curriculum._family import Code, Family, Parameters, Spec, Wrong
from problems.curriculum._phrases_arrays import OUTPUT, Scene, array_schema, near, stories, sub
from problems.curriculum._phrases_folds import cpp_for, cpp_print, joined, py_for
from problems.curriculum._schema import Int


@dataclass(frozen=True, slots=True)
class Goal:
    """A property to reach, element by element.

    Attributes:
        move: which step is allowed.
        words: the property, after "so that".
        start: what ``m`` is before the pass, as Python and C++ expressions; empty without ``m``.
        python: steps that the element ``x`` needs.
        cpp: the same in C++.
        near: a near miss of ``python``.
        after: what ``m`` becomes after ``x``; empty where it stays.
        backwards: the pass goes from the last element to the first.
    """

    move: str
    words: tuple[str, ...]
    start: tuple[str, str]
    python: str
    cpp: str
    near: str
    after: str = ""
    backwards: bool = False


_UP, _DOWN, _BOTH = "increase one element by 1", "decrease one element by 1", "both"
_NONE = ("", "")
_EXTREMES = "*max_element(a.begin(), a.end())", "*min_element(a.begin(), a.end())"


def _levels(k: int | str) -> dict[str, Goal]:
    return {
        "equal up": Goal(
            _UP, ("all elements are equal", "all n numbers become the same"),
            ("max(a)", _EXTREMES[0]), "m - x", "m - x", "m - x + 1",
        ),
        "equal down": Goal(
            _DOWN, ("all elements are equal", "all n numbers become the same"),
            ("min(a)", _EXTREMES[1]), "x - m", "x - m", "x - m + 1",
        ),
        "floor": Goal(
            _UP, (f"every element is at least {k}", f"no element is less than {k}"), _NONE,
            f"max({k} - x, 0)", f"max({k} - x, 0)", f"max({k} - x + 1, 0)",
        ),
        "ceiling": Goal(
            _DOWN, (f"every element is at most {k}", f"no element is greater than {k}"), _NONE,
            f"max(x - {k}, 0)", f"max(x - {k}, 0)", f"abs(x - {k})",
        ),
        "exactly": Goal(
            _BOTH, (f"every element is equal to {k}",), _NONE,
            f"abs(x - {k})", f"abs(x - {k})", f"max(x - {k}, 0)",
        ),
        "multiples up": Goal(
            _UP, (f"every element is divisible by {k}", f"all elements are multiples of {k}"),
            _NONE, f"-x % {k}", f"({k} - x % {k}) % {k}", f"{k} - x % {k}",
        ),
        "multiples down": Goal(
            _DOWN, (f"every element is divisible by {k} (0 is divisible too)",), _NONE,
            f"x % {k}", f"x % {k}", f"{k} - x % {k}",
        ),
        "multiples": Goal(
            _BOTH, (f"every element is divisible by {k}", f"all elements are multiples of {k}"),
            _NONE, f"min(x % {k}, {k} - x % {k})", f"min(x % {k}, {k} - x % {k})", f"x % {k}",
        ),
    }  # fmt: skip


_ORDERS = {
    "ascending": Goal(
        _UP, ("the array is non-decreasing", "no element is less than the one before it"),
        ("a[0]", "a[0]"), "max(m - x, 0)", "max(m - x, 0)", "abs(m - x)", "max(m, x)",
    ),
    "descending": Goal(
        _UP, ("the array is non-increasing", "no element is greater than the one before it"),
        ("a[-1]", "a[n - 1]"), "max(m - x, 0)", "max(m - x, 0)", "abs(m - x)", "max(m, x)", True,
    ),
    "ascending down": Goal(
        _DOWN, ("the array is non-decreasing", "no element is less than the one before it"),
        ("a[-1]", "a[n - 1]"), "max(x - m, 0)", "max(x - m, 0)", "abs(m - x)", "min(m, x)", True,
    ),
    "descending down": Goal(
        _DOWN, ("the array is non-increasing", "no element is greater than the one before it"),
        ("a[0]", "a[0]"), "max(x - m, 0)", "max(x - m, 0)", "abs(m - x)", "min(m, x)",
    ),
    "strict": Goal(
        _UP, ("the array is strictly increasing", "each element is greater than the one before it"),
        ("0", "0"), "max(m + 1 - x, 0)", "max(m + 1 - x, 0)", "max(m - x, 0)", "max(m + 1, x)",
    ),
}  # fmt: skip
_RANGES = {
    "floor": (5, 25), "ceiling": (3, 20), "exactly": (3, 20), "multiples up": (2, 9),
    "multiples down": (2, 9), "multiples": (3, 9),
}  # fmt: skip


def _parameters(rng: Random) -> Parameters:
    goal = rng.choice([*_levels(2), *_ORDERS])
    given = goal in _RANGES and rng.random() < 0.3
    k = rng.randint(*_RANGES[goal]) if goal in _RANGES and not given else 0
    wanted = rng.choice(("steps", "steps", "price", "touched", "most"))
    price = rng.randint(2, 6) if wanted == "price" else 0
    return {"goal": goal, "k": k, "k_in_input": given, "wanted": wanted, "price": price}


def _result(wanted: str, price: int) -> tuple[str, str, str]:
    """How steps ``{}`` of one element are added up: Python, C++, and the question."""
    return {
        "steps": ("s += {}", "s += {};", "the least number of operations"),
        "price": ("s += {}", "s += {};", f"the least total price (one operation costs {price})"),
        "touched": (
            "if {} > 0:\n    s += 1", "if ({} > 0) s++;",
            "how many elements change in a shortest sequence of operations",
        ),
        "most": (
            "s = max(s, {})", "s = max<long long>(s, {});",
            "the largest number of operations on one element in a shortest sequence of operations",
        ),
    }[wanted]  # fmt: skip


def _story(goal: Goal, asked: str, rng: Random) -> str:
    can = goal.move
    if can == _BOTH:
        can = rng.choice(
            ("increase or decrease one element by 1", "add 1 to one element or subtract 1 from it")
        )
    words = rng.choice(goal.words)
    return rng.choice(
        (
            f"In one operation you may {can}. Find {asked} so that {words}.",
            f"@A wants to reach this: {words}. In one operation @A can {can}. Find {asked}.",
            f"The only operation is to {can}. The goal is that {words}. Determine {asked}.",
        )
    )


def _python(goal: Goal, wanted: str, price: int) -> tuple[Code, ...]:
    start = f"m = {goal.start[0]}" if goal.start[0] else ""
    over = "a[::-1]" if goal.backwards else "a"
    shown = f"print(s * {price})" if price else "print(s)"
    step = _result(wanted, price)[0]
    after = f"m = {goal.after}" if goal.after else ""
    body = py_for(f"x in {over}", step.format(goal.python), after)
    kept = py_for(f"x in {over}", f"d = {goal.python}", step.format("d"), after)
    listed = {"touched": "sum(d > 0 for d in b)", "most": "max(b)"}.get(wanted, "sum(b)")
    listed += f" * {price}" if price else ""
    if goal.after:
        fill = py_for(f"x in {over}", f"b.append({goal.python})", after)
        last = joined(start, "b = []", fill, f"print({listed})")
    else:
        last = joined(start, f"b = [{goal.python} for x in a]", f"print({listed})")
    return (
        Code(joined(start, "s = 0", body, shown)),
        Code(joined(start, "s = 0", kept, shown)),
        Code(last),
    )


def _cpp(goal: Goal, wanted: str, price: int, rng: Random) -> tuple[Code, ...]:
    start = f"int m = {goal.start[1]};" if goal.start[1] else ""
    shown = cpp_print(f"s * {price}" if price else "s", rng)
    step = _result(wanted, price)[1]
    after = f"m = {goal.after};" if goal.after else ""
    header = "int i = n - 1; i >= 0; i--" if goal.backwards else "int i = 0; i < n; i++"
    flip = "reverse(a.begin(), a.end());" if goal.backwards else ""
    indexed = [sub(text, x="a[i]") for text in (step.format(goal.cpp), after) if text]
    loop = cpp_for("int x : a", f"int d = {goal.cpp};", step.format("d"), after)
    first = joined(start, "long long s = 0;", cpp_for(header, *indexed), shown)
    return Code(first), Code(joined(start, flip, "long long s = 0;", loop, shown))


def _build(parameters: Parameters, rng: Random) -> Spec:
    k: int | str = "k" if parameters["k_in_input"] else parameters["k"]
    goal = {**_levels(k), **_ORDERS}[parameters["goal"]]
    wanted, price = parameters["wanted"], parameters["price"]
    asked = _result(wanted, price)[2]
    python = _python(goal, wanted, price)
    cpp = _cpp(goal, wanted, price, rng)
    more = (Int("k", 2, 50),) if parameters["k_in_input"] else ()
    schema = array_schema(rng, *more, hi=(100, 1000, 10**6))
    missed = python[0].body.replace(goal.python, goal.near)
    slip = python[0].body.replace("in a:", "in a[1:-1]:").replace("a[::-1]:", "a[::-1][1:-1]:")

    def task(_: Scene) -> str:
        return _story(goal, asked, rng)

    return Spec(
        titles=("Reach the Goal", "Small Steps", "@A Repairs an Array", "Plus One", "Adjusting"),
        stories=stories(rng, task, k=bool(more)),
        schema=schema,
        adjust=near,
        output=OUTPUT,
        python=python,
        cpp=cpp,
        wrong=(
            Wrong("python", Code(missed), "wrong number of steps"),
            Wrong("python", Code(slip), "forgets the ends"),
        ),
    )


FAMILIES = (Family("array_goal", ("greedy", "math"), 900, _parameters, _build),)
