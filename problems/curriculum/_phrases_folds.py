"""Folds of array elements into one number: their words, and programs in several styles."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from textwrap import indent

from problems.curriculum._family import Code, Wrong
from problems.curriculum._schema import Schema

MOD = 1_000_000_007
_REDUCE = "from functools import reduce"


@dataclass(frozen=True, slots=True)
class Fold:
    """What becomes of many numbers; ``{}`` stands for one of them in steps.

    Attributes:
        words: noun phrases; ``{}`` stands for a plural noun phrase ("all even elements").
        python: expression of a generator ``{}``.
        of_list: expression of a list ``b``.
        start: Python initialisation.
        step: Python statement.
        cpp_start: C++ initialisation.
        cpp_step: C++ statement.
        result: what the Python loop prints.
        cpp_result: what the C++ loop prints.
        none: sentence about no numbers at all, empty where it needs no words.
        value: what stands for each number, where it is not the number itself.
        top: Python imports of ``python``.
    """

    words: tuple[str, ...]
    python: str
    of_list: str
    start: str
    step: str
    cpp_start: str
    cpp_step: str
    result: str
    cpp_result: str
    none: str = ""
    value: str = ""
    top: str = ""


def _count(name: str) -> Fold:
    return Fold(
        ("the number of {}",), "sum({})", "len(b)",
        f"{name} = 0", f"{name} += 1", f"int {name} = 0;", f"{name}++;", name, name, value="1",
    )  # fmt: skip


def _sum(name: str) -> Fold:
    return Fold(
        ("the sum of {}", "the sum of {}", "the total of {}"), "sum({})", "sum(b)",
        f"{name} = 0", f"{name} += {{}}", f"long long {name} = 0;", f"{name} += {{}};", name, name,
    )  # fmt: skip


def _xor(name: str) -> Fold:
    return Fold(
        ("the bitwise XOR of {}", "the XOR of {}"), "reduce(lambda p, q: p ^ q, ({}), 0)",
        "reduce(lambda p, q: p ^ q, b, 0)",
        f"{name} = 0", f"{name} ^= {{}}", f"int {name} = 0;", f"{name} ^= {{}};", name, name,
        top=_REDUCE,
    )  # fmt: skip


def _product(name: str) -> Fold:
    return Fold(
        ("the product of {} modulo 10^9 + 7", "the product of {}, modulo 10^9 + 7"),
        f"reduce(lambda p, q: p * q % {MOD}, ({{}}), 1)",
        f"reduce(lambda p, q: p * q % {MOD}, b, 1)",
        f"{name} = 1", f"{name} = {name} * ({{}}) % {MOD}",
        f"long long {name} = 1;", f"{name} = {name} * ({{}}) % {MOD};", name, name,
        top=_REDUCE,
    )  # fmt: skip


def _distinct(name: str) -> Fold:
    return Fold(
        ("the number of distinct values among {}", "the number of different values among {}"),
        "len(set({}))", "len(set(b))",
        f"{name} = set()", f"{name}.add({{}})", f"set<long long> {name};", f"{name}.insert({{}});",
        f"len({name})", f"{name}.size()",
    )  # fmt: skip


def _best(name: str, largest: bool, may_be_none: bool, kind: str) -> Fold:
    word, bound = ("max", "-10**18") if largest else ("min", "10**18")
    words = ("the maximum of {}", "the largest of {}", "the maximum among {}")
    if not largest:
        words = ("the minimum of {}", "the smallest of {}", "the minimum among {}")
    cpp_step = f"{name} = {word}{'<long long>' if kind == 'long long' else ''}({name}, {{}});"
    if not may_be_none:
        limit = {"int": "2e9", "long long": "4e18"}[kind]
        return Fold(
            words, f"{word}({{}})", f"{word}(b)", f"{name} = {bound}",
            f"{name} = {word}({name}, {{}})",
            f"{kind} {name} = {'-' if largest else ''}{limit};", cpp_step, name, name,
        )  # fmt: skip
    step = f"{name} = {word}({name}, {{}})"
    if not largest:
        step = f"if {name} == -1 or {{}} < {name}:\n    {name} = {{}}"
        cpp_step = f"if ({name} == -1 || {{}} < {name}) {name} = {{}};"
    return Fold(
        words, f"{word}(({{}}), default=-1)", f"{word}(b) if b else -1", f"{name} = -1", step,
        f"{kind} {name} = -1;", cpp_step, name, name, "print -1",
    )  # fmt: skip


def _average() -> Fold:
    return Fold(
        ("the average of {}, rounded down", "the arithmetic mean of {}, rounded down"),
        "", "sum(b) // len(b) if b else 0", "s = c = 0", "s += {}\nc += 1",
        "long long s = 0, c = 0;", "s += {}, c++;", "s // c if c else 0", "(c ? s / c : 0)",
        "print 0",
    )  # fmt: skip


def fold(name: str, rng: Random, may_be_none: bool = False, kind: str = "int") -> Fold:
    """The fold of this name.

    Args:
        name: count, sum, max, min, xor, product, distinct or average.
        rng: consumed for the accumulator's name.
        may_be_none: there may be no numbers: max and min are -1 then (numbers are non-negative).
        kind: C++ type of one number.
    """
    ans = rng.choice(("ans", "ans", "res", "s"))
    best = rng.choice(("best", "ans", "ans", "res"))
    match name:
        case "count":
            return _count(rng.choice(("ans", "cnt", "c")))
        case "sum":
            return _sum(rng.choice((ans, "total")))
        case "xor":
            return _xor(ans)
        case "product":
            return _product(ans)
        case "distinct":
            return _distinct("s")
        case "average":
            return _average()
    return _best(best, name == "max", may_be_none, kind)


@dataclass(frozen=True, slots=True)
class Way:
    """One way to go through the numbers: the loop's header, a number, and when it counts."""

    each: str
    number: str
    cond: str = ""


def joined(*pieces: str) -> str:
    """Lines of a program from its non-empty pieces."""
    return "\n".join(piece for piece in pieces if piece)


def py_for(header: str, *lines: str) -> str:
    """A Python loop."""
    return f"for {header}:\n" + indent(joined(*lines), "    ")


def cpp_for(header: str, *lines: str) -> str:
    """A C++ loop with braces."""
    return f"for ({header}) {{\n" + indent(joined(*lines), "    ") + "\n}"


def _whole(way: Way) -> bool:
    """Whether the numbers are just the elements of a list that already exists."""
    return way.number == "x" and way.each.startswith("x in ") and not way.cond


def python_generator(f: Fold, way: Way, top: str = "") -> Code:
    """One expression, or a list and an expression."""
    tail = f" if {way.cond}" if way.cond else ""
    if not f.python:
        return python_list(f, way, top)
    generator = f"{f.value or way.number} for {way.each}{tail}"
    if _whole(way) and not f.value:
        return Code(f"print({f.python.format(way.each[5:])})", joined(f.top, top))
    return Code(f"print({f.python.format(generator)})", joined(f.top, top))


def python_list(f: Fold, way: Way, top: str = "") -> Code:
    """A list first, then an expression of it."""
    tail = f" if {way.cond}" if way.cond else ""
    items = way.each[5:] if _whole(way) else f"[{way.number} for {way.each}{tail}]"
    body = f"b = {items}\nprint({f.of_list})"
    return Code(body, joined(f.top, top))


def python_loop(f: Fold, way: Way, top: str = "") -> Code:
    """A loop with an accumulator; a header with an inner ``for`` becomes two loops."""
    step = f.step
    if way.cond and step.startswith("if "):
        test, statement = step[3:].split(":\n", 1)
        step = f"if {way.cond} and ({test}):\n{statement}"
    elif way.cond:
        step = f"if {way.cond}:\n{indent(step, '    ')}"
    step = step.format(*[way.number] * 2)
    for header in reversed(way.each.split(" for ")):
        step = f"for {header}:\n{indent(step, '    ')}"
    return Code(f"{f.start}\n{step}\nprint({f.result})", top)


def cpp_step(f: Fold, way: Way) -> str:
    """The guarded accumulation of one number."""
    step = f.cpp_step
    if way.cond and step.startswith("if ("):
        test, statement = step[4:].split(") ", 1)
        step = f"if ({way.cond} && ({test})) {statement}"
    elif way.cond:
        step = f"if ({way.cond}) {step}"
    return step.format(*[way.number] * 2)


def cpp_loop(f: Fold, way: Way, rng: Random, top: str = "") -> Code:
    """A loop with an accumulator; a header with ``|`` becomes two loops."""
    loop = cpp_step(f, way)
    for header in reversed(way.each.split(" | ")):
        braces = rng.random() < 0.7
        inner = f"{{\n{indent(loop, '    ')}\n}}" if braces else loop
        loop = f"for ({header}) {inner}"
    return Code(f"{f.cpp_start}\n{loop}\n{cpp_print(f.cpp_result, rng)}", top)


def cpp_reading(f: Fold, way: Way, rng: Random, schema: Schema, top: str = "") -> Code:
    """A loop that reads the elements one at a time; ``way`` speaks of ``x``."""
    names = [field.name for field in schema[0]]
    step = cpp_step(f, way)
    body = (
        f"int {', '.join(names)};\ncin >> {' >> '.join(names)};\n{f.cpp_start}\n"
        f"for (int i = 0; i < n; i++) {{\n    int x;\n    cin >> x;\n    {step}\n}}\n"
        f"{cpp_print(f.cpp_result, rng)}"
    )
    return Code(body, top, reads=True)


def python_folds(f: Fold, *ways: Way, top: str = "") -> tuple[Code, ...]:
    """Python bodies of every style: expressions of the first way, loops of each."""
    first = python_generator(f, ways[0], top), python_list(f, ways[0], top)
    loops = tuple(python_loop(f, way, top) for way in ways)
    return (loops[0], *dict.fromkeys(first), *loops[1:])


def cpp_folds(f: Fold, rng: Random, *ways: Way, top: str = "") -> tuple[Code, ...]:
    """C++ bodies: a loop for each way."""
    return tuple(cpp_loop(f, way, rng, top) for way in ways)


def cpp_print(expression: str, rng: Random) -> str:
    """Print one value and a newline."""
    end = rng.choice(("endl", '"\\n"', "'\\n'"))
    return f"cout << {expression} << {end};"


def narrow(code: Code) -> Code:
    """The same C++ with 32-bit accumulators."""
    body = code.body.replace("long long", "int").replace("1LL * ", "")
    return Code(body, code.top, code.reads)


def overflow(code: Code, schema: Schema, sure: bool = True) -> tuple[Wrong, ...]:
    """The 32-bit mistake, where the bounds are large enough for it and the sums surely large."""
    n, a = schema[0][0], schema[1][0]
    most, high = getattr(n, "hi", 0), getattr(a, "hi", 0)
    if not sure or high < 10**9 or most < 1000:
        return ()
    return (Wrong("cpp", narrow(code), "32-bit overflow"),)
