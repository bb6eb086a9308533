"""Formulas of two statistics of an array, and duels between two arrays."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from problems.curriculum._family import Code, Family, Parameters, Spec, Wrong
from problems.curriculum._phrases_arrays import OUTPUT, Scene, array_schema, ask, near, stories, sub
from problems.curriculum._phrases_folds import cpp_for, cpp_print, joined, py_for
from problems.curriculum._schema import Int, Ints, Schema, Values, line


@dataclass(frozen=True, slots=True)
class Statistic:
    """A number computed from the array.

    Attributes:
        words: with ``{item}`` and ``{items}`` for the scene's nouns.
        python: expression.
        cpp: expression, of ``a`` or of its sorted copy ``s``.
        near: Python expression of a near miss.
        start: Python statement before a loop over elements ``z``; ``{v}`` is the variable.
        step: Python statement in the loop.
        cpp_step: the same in C++.
        end: Python statement after the loop.
    """

    words: tuple[str, ...]
    python: str
    cpp: str
    near: str
    start: str
    step: str = ""
    cpp_step: str = ""
    end: str = ""


_EVENS = "count_if(a.begin(), a.end(), [](int x) { return x % 2 == 0; })"
_STATISTICS = {
    "max": Statistic(
        ("the maximum", "the largest {item}"), "max(a)", "*max_element(a.begin(), a.end())",
        "max(a[1:])", "{v} = a[0]", "{v} = max({v}, z)", "{v} = max<long long>({v}, z);",
    ),
    "min": Statistic(
        ("the minimum", "the smallest {item}"), "min(a)", "*min_element(a.begin(), a.end())",
        "min(a[1:])", "{v} = a[0]", "{v} = min({v}, z)", "{v} = min<long long>({v}, z);",
    ),
    "sum": Statistic(
        ("the sum of all {items}", "the total of the {items}"), "sum(a)",
        "accumulate(a.begin(), a.end(), 0LL)", "sum(a[1:])", "{v} = 0", "{v} += z", "{v} += z;",
    ),
    "first": Statistic(("the first {item}", "a_1"), "a[0]", "a[0]", "a[1]", "{v} = a[0]"),
    "last": Statistic(("the last {item}", "a_n"), "a[-1]", "a[n - 1]", "a[-2]", "{v} = a[n - 1]"),
    "mean": Statistic(
        ("the average of the {items} rounded down",), "sum(a) // n",
        "accumulate(a.begin(), a.end(), 0LL) / n", "sum(a) // (n - 1)", "{v} = 0", "{v} += z",
        "{v} += z;", "{v} //= n",
    ),
    "second": Statistic(
        ("the second largest {item} (it may equal the largest)",), "sorted(a)[-2]", "s[n - 2]",
        "sorted(set(a))[-1]", "{v} = sorted(a, reverse=True)[1]",
    ),
    "distinct": Statistic(
        ("the number of distinct {items}",), "len(set(a))",
        "(int)set<int>(a.begin(), a.end()).size()", "len(a)", "{v} = len(set(a))",
    ),
    "evens": Statistic(
        ("the number of even {items}",), "sum(x % 2 == 0 for x in a)", _EVENS,
        "sum(x % 2 for x in a)", "{v} = 0", "if z % 2 == 0:\n    {v} += 1",
        "if (z % 2 == 0) {v}++;",
    ),
}  # fmt: skip
_OPERATIONS = {
    "plus": ("the sum of {} and {}", "{} + {}"),
    "minus": ("{} minus {}", "{} - {}"),
    "times": ("the product of {} and {}", "{} * {}"),
    "gap": ("the absolute difference between {} and {}", "abs({} - {})"),
    "mod": ("the remainder when {} is divided by {}", "{} % {}"),
}


def _formula_parameters(rng: Random) -> Parameters:
    first, second = rng.sample([*_STATISTICS], 2)
    operation = rng.choice([*_OPERATIONS])
    if operation == "mod" and second in ("evens",):
        second = "max" if first != "max" else "min"
    return {"first": first, "second": second, "operation": operation}


def _formula(parameters: Parameters, rng: Random) -> Spec:
    x, y = _STATISTICS[parameters["first"]], _STATISTICS[parameters["second"]]
    words, form = _OPERATIONS[parameters["operation"]]
    plain = form.format("x", "y")
    inline = form.format(*(f"({s.python})" if "//" in s.python else s.python for s in (x, y)))

    def task(scene: Scene) -> str:
        parts = [rng.choice(s.words).format(item=scene.item, items=scene.items) for s in (x, y)]
        return ask(rng, words.format(*parts))

    ordered = "vector<int> s = a;\nsort(s.begin(), s.end());" if "s[" in x.cpp + y.cpp else ""
    named = f"long long x = {x.cpp};\nlong long y = {y.cpp};\n{cpp_print(plain, rng)}"
    return Spec(
        titles=("Formula", "Two Numbers", "@A Computes", "Statistics", "Max and Min", "Report"),
        stories=stories(rng, task),
        schema=array_schema(rng, least=2, hi=(100, 1000, 10**6)),
        adjust=near,
        output=OUTPUT,
        python=(
            Code(f"x = {x.python}\ny = {y.python}\nprint({plain})"),
            Code(f"print({inline})"),
            Code(joined(_loops(x, y), f"print({plain})")),
        ),
        cpp=(Code(joined(ordered, named)), _cpp_loops(x, y, plain, rng)),
        wrong=(
            Wrong("python", Code(f"x = {x.near}\ny = {y.python}\nprint({plain})"), "first number"),
            Wrong("python", Code(f"x = {x.python}\ny = {y.near}\nprint({plain})"), "second number"),
        ),
    )


def _loops(x: Statistic, y: Statistic) -> str:
    """Python statements that compute x and y in one loop."""
    both = ((x, "x"), (y, "y"))
    steps = [s.step.format(v=v) for s, v in both if s.step]
    return joined(
        *(s.start.format(v=v) for s, v in both),
        py_for("z in a", *steps) if steps else "",
        *(s.end.format(v=v) for s, v in both),
    )


def _cpp_loops(x: Statistic, y: Statistic, plain: str, rng: Random) -> Code:
    """The same in C++; what has no step is an expression."""
    both = ((x, "x"), (y, "y"))
    ordered = "vector<int> s = a;\nsort(s.begin(), s.end());" if "s[" in x.cpp + y.cpp else ""
    starts = [f"long long {v} = {s.start[6:] if s.step else s.cpp};" for s, v in both]
    steps = [s.cpp_step.format(v=v) for s, v in both if s.step]
    loop = cpp_for("int z : a", *steps) if steps else ""
    ends = [f"{v} /= n;" for s, v in both if s.end]
    return Code(joined(ordered, *starts, loop, *ends, cpp_print(plain, rng)))


_RULES = {
    "higher": ("the one with the larger number wins the round", "x > y", "x < y"),
    "lower": ("the one with the smaller number wins the round", "x < y", "x > y"),
    "last": (
        "the one whose number has the larger last digit wins", "x % 10 > y % 10", "x % 10 < y % 10"
    ),
    "close": (
        "the one whose number is closer to {k} wins", "abs(x - {k}) < abs(y - {k})",
        "abs(x - {k}) > abs(y - {k})",
    ),
    "lead": ("a player who has at least {k} more than the other wins", "x - y >= {k}",
             "y - x >= {k}"),
}  # fmt: skip


def _duel_parameters(rng: Random) -> Parameters:
    rule = rng.choice([*_RULES])
    k = {"close": rng.randint(5, 12), "lead": rng.randint(2, 5)}.get(rule, 0)
    return {
        "rule": rule,
        "k": k,
        "win": rng.randint(1, 3),
        "draw": rng.choice((0, 0, 1)),
        "wanted": rng.choice(("winner", "winner", "score", "margin")),
    }


def _duel_schema(rng: Random) -> Schema:
    most, high = rng.choice((100, 1000)), rng.choice((20, 100, 1000))
    return (line(Int("n", 1, most)), line(Ints("a", "n", 1, high)), line(Ints("b", "n", 1, high)))


def _duel_adjust(rng: Random, size: str, values: Values) -> Values:
    if size != "max" and rng.random() < 0.7:
        values["a"] = [rng.randint(1, 15) for _ in values["a"]]
        values["b"] = [max(1, x + rng.randint(-4, 4)) for x in values["a"]]
    return values


_DUELS = (
    "@A and @B play n rounds. In round i @A draws the number a_i and @B draws b_i;",
    "@A and @B have n cards each. In round i they show cards with numbers a_i (@A) and b_i (@B);",
    "Two players, @A and @B, roll dice n times; a_i and b_i are what they get in round i, and",
    "In a contest in @P, @A and @B compete n times with results a_i for @A and b_i for @B, and",
    "@A and @B pick numbers of @T on n days, a_i and b_i on day i; each day is a round, and",
)


def _duel(parameters: Parameters, rng: Random) -> Spec:
    words, first, second = (t.format(k=parameters["k"]) for t in _RULES[parameters["rule"]])
    win, draw, wanted = parameters["win"], parameters["draw"], parameters["wanted"]
    tie = f" and for a round without a winner both get {draw}" if draw else ", the loser none"
    prize = f"{win} point{'s' if win > 1 else ''}"
    rule = f"{words}. The winner of a round gets {prize}{tie}."
    ask_for = {
        "winner": 'Who has more in the end? Print "First" for @A, "Second" for @B, or "Draw".',
        "score": "Print the final scores of @A and @B.",
        "margin": "Find the absolute difference of the final scores.",
    }[wanted]

    def python(one: str, other: str, header: str = "x, y in zip(a, b)") -> Code:
        lines = [f"if {one}:\n    p += {win}", f"elif {other}:\n    q += {win}"]
        lines += [f"else:\n    p += {draw}\n    q += {draw}"] if draw else []
        loop = py_for(header, *lines)
        return Code(joined("p = q = 0", loop, _DUEL_SHOWN[wanted]))

    index = {"x": "a[i]", "y": "b[i]"}
    at = sub(first, **index), sub(second, **index)
    tests = (("p", first), ("q", second))
    times = f"{win} * " if win > 1 else ""
    listed = [f"{v} = {times}sum({t} for x, y in zip(a, b))" for v, t in tests]
    drawn = f"d = sum(not ({first} or {second}) for x, y in zip(a, b))\np += d\nq += d"
    steps = f"if ({at[0]}) p += {win};\nelse if ({at[1]}) q += {win};"
    more = f"\nelse p += {draw}, q += {draw};" if draw else ""
    shown = _DUEL_CPP[wanted]
    loop = cpp_for("int i = 0; i < n; i++", steps + more)
    plus = [f"if ({at[0]}) p += {win};", f"if ({at[1]}) q += {win};"]
    plus += [f"if (!({at[0]}) && !({at[1]})) p += {draw}, q += {draw};"] if draw else []
    return Spec(
        titles=("Duel", "@A against @B", "Rounds", "Who Wins", "The Match", "Score"),
        stories=tuple(f"{text} {rule} {ask_for}" for text in _DUELS),
        schema=_duel_schema(rng),
        adjust=_duel_adjust,
        output=_DUEL_OUTPUT[wanted],
        python=(
            python(first, second),
            python(at[0], at[1], "i in range(n)"),
            Code(joined(*listed, drawn if draw else "", _DUEL_SHOWN[wanted])),
        ),
        cpp=(
            Code(joined("int p = 0, q = 0;", loop, shown)),
            Code(joined("int p = 0, q = 0;", cpp_for("int i = 0; i < n; i++", *plus), shown)),
        ),
        wrong=(
            Wrong("python", python(second, first), "the rule upside down"),
            Wrong("python", Code(f"p, q = sum(a), sum(b)\n{_DUEL_SHOWN[wanted]}"), "adds points"),
        ),
    )


_DUEL_SHOWN = {
    "winner": 'print("First" if p > q else "Second" if q > p else "Draw")',
    "score": "print(p, q)",
    "margin": "print(abs(p - q))",
}
_DUEL_CPP = {
    "winner": 'cout << (p > q ? "First" : p < q ? "Second" : "Draw") << endl;',
    "score": "cout << p << ' ' << q << endl;",
    "margin": "cout << abs(p - q) << endl;",
}
_DUEL_OUTPUT = {
    "winner": ("Print First, Second or Draw.", 'Print "First", "Second" or "Draw".'),
    "score": ("Print two integers: the score of @A and the score of @B.", "Print both scores."),
    "margin": ("Print one integer.", "Print the absolute difference of the two scores."),
}


FAMILIES = (
    Family("array_formula", ("implementation", "math"), 800, _formula_parameters, _formula),
    Family("array_duel", ("implementation",), 800, _duel_parameters, _duel),
)
