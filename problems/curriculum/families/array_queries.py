"""Range queries over one array."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Code, Family, Parameters, Spec, Wrong
from problems.curriculum._phrases_array_conditions import condition, draw_condition
from problems.curriculum._phrases_arrays import stories, sub
from problems.curriculum._phrases_folds import cpp_for, cpp_print, joined, py_for
from problems.curriculum._schema import Int, Ints, Rows, Schema, Values, line

_ASKED = ("sum", "max", "min", "count", "count", "distinct", "spread")


def _query_parameters(rng: Random) -> Parameters:
    asked = rng.choice(_ASKED)
    if asked in ("max", "min", "distinct", "spread"):
        return {"asked": asked, "of": "", "base": rng.choice((0, 1, 1))}
    kept = draw_condition(rng, ("value",))
    if kept["k_in_input"] or (asked == "sum" and rng.random() < 0.3):
        kept = {"of": ""}
        asked = "sum"
    return {"asked": asked, "base": rng.choice((0, 1, 1)), **kept}


def _query_schema(rng: Random, base: int) -> Schema:
    n, high = rng.choice((100, 500)), rng.choice((100, 1000, 10**6))
    return (
        line(Int("n", 1, n), Int("q", 1, n)),
        line(Ints("a", "n", 1, high)),
        line(Rows("queries", "q", ("l", "r"), ((base, n),) * 2, "a query")),
    )


def _query(parameters: Parameters, rng: Random) -> Spec:
    asked, base = parameters["asked"], parameters["base"]
    cond = condition(parameters) if parameters["of"] else None
    part = "a[l - 1:r]" if base else "a[l:r + 1]"
    some = f"x for x in {part} if {cond.python}" if cond else part
    python = {
        "sum": f"sum({some})", "max": f"max({part})", "min": f"min({part})",
        "count": f"len([{some}])", "distinct": f"len(set({part}))",
        "spread": f"max({part}) - min({part})",
    }[asked]  # fmt: skip
    range_ = f"a.begin() + l{' - 1' if base else ''}, a.begin() + r{'' if base else ' + 1'}"
    gain = "x" if asked == "sum" else "1"
    test, cpp_test = (cond.python, sub(cond.cpp, x="a[i]")) if cond else ("True", "")
    if asked in ("sum", "count"):
        answers = _prefix_query(base, gain, test, cpp_test)
    else:
        answers = _scan_query(asked, base, range_)
    each = cpp_for(f"int i = l{' - 1' if base else ''}; i {'<' if base else '<='} r; i++",
                   _query_step(asked, cpp_test))  # fmt: skip
    start, result = _QUERY_CPP[asked]
    loop = cpp_for("auto [l, r] : queries", start, each, cpp_print(result, rng))
    items = rng.choice(("elements", "numbers"))
    what = {
        "sum": f"the sum of the {items}", "max": f"the largest of the {items}",
        "min": f"the smallest of the {items}", "count": f"the number of {items}",
        "distinct": f"the number of distinct {items}",
        "spread": f"the difference between the largest and the smallest of the {items}",
    }[asked]  # fmt: skip
    what += f" {cond.of_many(rng)}" if cond else ""
    ends = rng.choice(
        ("among a_l, ..., a_r", "at positions from l to r", "with indices from l to r, inclusive")
    )
    numbered = f" Positions are numbered from {base}."
    if not base:
        ends = "at positions from l to r, inclusive"
        numbered = " Positions are numbered from 0, so the first element has position 0."
    verb = rng.choice(("For each query (l, r), find", "Answer q queries: for given l and r, print"))
    off = python.replace("l - 1:r", "l:r").replace("l:r + 1", "l:r")

    def each_query(expression: str) -> Code:
        return Code(py_for("l, r in queries", f"print({expression})"))

    return Spec(
        titles=("Range Queries", "Questions about a Part", "From l to r", "@A Asks", "Intervals"),
        stories=stories(rng, lambda _: f"{verb} {what} {ends}.{numbered}"),
        schema=_query_schema(rng, base),
        adjust=lambda rng, size, values: _ordered(base, rng, size, values),
        valid=lambda values: all(p <= q < values["n"] + base for p, q in values["queries"]),
        constraints=(f"for each query, l ≤ r and r ≤ n{'' if base else ' - 1'}",),
        output=("Print q integers, one per line.", "Print each answer on its own line."),
        python=(each_query(python), answers[0]),
        cpp=(Code(loop), answers[1]),
        wrong=(
            Wrong("python", each_query(f"{off} if r > l else 0"), "range"),
            Wrong("python", each_query(python.replace(part, "a[:r]")), "ignores l"),
        ),
        multi=False,
    )  # fmt: skip


_QUERY_CPP = {
    "sum": ("long long s = 0;", "s"),
    "count": ("int s = 0;", "s"),
    "max": ("int s = 0;", "s"),
    "min": ("int s = 1e9;", "s"),
    "distinct": ("set<int> s;", "s.size()"),
    "spread": ("int p = 1e9, s = 0;", "s - p"),
}


def _query_step(asked: str, test: str) -> str:
    step = {
        "sum": "s += a[i];", "count": "s++;", "max": "s = max(s, a[i]);",
        "min": "s = min(s, a[i]);", "distinct": "s.insert(a[i]);",
        "spread": "s = max(s, a[i]), p = min(p, a[i]);",
    }[asked]  # fmt: skip
    return f"if ({test}) {step}" if test else step


def _prefix_query(base: int, gain: str, test: str, cpp_test: str) -> tuple[Code, Code]:
    """Answers from prefix sums."""
    low, high = ("l - 1", "r") if base else ("l", "r + 1")
    more = gain if test == "True" else f"({gain} if {test} else 0)"
    python = joined("p = [0]", py_for("x in a", f"p.append(p[-1] + {more})"))
    number = "a[i]" if gain == "x" else "1"
    cpp_more = f"({cpp_test} ? {number} : 0)" if cpp_test else number
    fill = (
        f"vector<long long> p(n + 1, 0);\nfor (int i = 0; i < n; i++) p[i + 1] = p[i] + {cpp_more};"
    )
    loop = cpp_for("auto [l, r] : queries", f"cout << p[{high}] - p[{low}] << '\\n';")
    return (
        Code(joined(python, py_for("l, r in queries", f"print(p[{high}] - p[{low}])"))),
        Code(joined(fill, loop)),
    )


def _scan_query(asked: str, base: int, range_: str) -> tuple[Code, Code]:
    """Answers from a copy of the part."""
    part = "a[l - 1:r]" if base else "a[l:r + 1]"
    python = {"max": "b[-1]", "min": "b[0]", "distinct": "len(b)", "spread": "b[-1] - b[0]"}[asked]
    cpp = {"max": "*s.rbegin()", "min": "*s.begin()", "distinct": "s.size()",
           "spread": "*s.rbegin() - *s.begin()"}[asked]  # fmt: skip
    loop = cpp_for("auto [l, r] : queries", f"set<int> s({range_});", f"cout << {cpp} << '\\n';")
    body = py_for("l, r in queries", f"b = sorted(set({part}))", f"print({python})")
    return Code(body), Code(loop)


def _ordered(base: int, rng: Random, size: str, values: Values) -> Values:
    """Queries inside the array, and small numbers."""
    n = values["n"]
    if size != "max" and rng.random() < 0.6:
        values["a"] = [rng.randint(1, 15) for _ in values["a"]]
    ends = [sorted((rng.randrange(n), rng.randrange(n))) for _ in values["queries"]]
    values["queries"] = [(p + base, q + base) for p, q in ends]
    return values


FAMILIES = (
    Family("array_range_query", ("implementation", "prefix sums"), 1000, _query_parameters, _query),
)
