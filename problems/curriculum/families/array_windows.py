"""Windows of a fixed length in an array."""

from __future__ import annotations

import re
from dataclasses import dataclass
from random import Random

from problems.curriculum._family import Code, Family, Parameters, Spec, Wrong
from problems.curriculum._phrases_arrays import (
    OUTPUT,
    array_schema,
    ask,
    stories,
)
from problems.curriculum._phrases_folds import cpp_for, cpp_print, joined, py_for
from problems.curriculum._schema import Int, Values


@dataclass(frozen=True, slots=True)
class Inner:
    """What is measured in a window: words, an expression of the list ``w``, C++ steps."""

    words: tuple[str, ...]
    python: str
    cpp_start: str
    cpp_step: str
    cpp_result: str
    limits: tuple[int, int]
    gain: str = ""


_INNER = {
    "sum": Inner(("sum",), "sum(w)", "int s = 0;", "s += a[j];", "s", (8, 40), "{}"),
    "max": Inner(
        ("maximum", "largest element"), "max(w)", "int s = 0;", "s = max(s, a[j]);", "s", (4, 12)
    ),
    "min": Inner(
        ("minimum", "smallest element"), "min(w)", "int s = 1e9;", "s = min(s, a[j]);", "s", (2, 8)
    ),
    "spread": Inner(
        ("difference between the maximum and the minimum", "spread (maximum minus minimum)"),
        "max(w) - min(w)",
        "int u = 1e9, v = 0;",
        "u = min(u, a[j]), v = max(v, a[j]);",
        "v - u",
        (2, 9),
    ),
    "evens": Inner(
        ("number of even elements",), "sum(1 for x in w if x % 2 == 0)", "int s = 0;",
        "if (a[j] % 2 == 0) s++;", "s", (1, 3), "({} % 2 == 0)",
    ),
    "odds": Inner(
        ("number of odd elements",), "sum(x % 2 for x in w)", "int s = 0;", "s += a[j] % 2;", "s",
        (1, 3), "{} % 2",
    ),
}  # fmt: skip


def _window_parameters(rng: Random) -> Parameters:
    inner = rng.choice([*_INNER])
    outer = rng.choice(("max", "min", "least", "most", "first"))
    if inner == outer:
        outer = rng.choice(("least", "most"))
    given = rng.random() < 0.4
    k = 0 if given else rng.randint(2, 4)
    low, high = _INNER[inner].limits
    if inner in ("evens", "odds") and k:
        low, high = (1, k) if outer == "least" else (0, k - 1)
    m = rng.randint(low, high) if outer in ("least", "most") else 0
    return {"inner": inner, "outer": outer, "m": m, "k": k, "k_in_input": given}


_OUTER = {
    "max": ("best = -1", "best = max(best, s)", "best", "s > best", "best = s;"),
    "min": ("best = 10**9", "best = min(best, s)", "best", "s < best", "best = s;"),
    "first": ("best, p = -1, 0", "if s > best:\n    best, p = s, i + 1", "p", "s > best",
              "{ best = s; p = i + 1; }"),
    "least": ("c = 0", "if s >= {m}:\n    c += 1", "c", "s >= {m}", "c++;"),
    "most": ("c = 0", "if s <= {m}:\n    c += 1", "c", "s <= {m}", "c++;"),
}  # fmt: skip
_OUTER_CPP = {"max": "int best = -1;", "min": "int best = 2e9;", "first": "int best = -1, p = 0;"}


def _windows_adjust(rng: Random, size: str, values: Values) -> Values:
    if size != "max" and rng.random() < 0.7:
        values["a"] = [rng.randint(1, 12) for _ in values["a"]]
    if "k" in values:
        values["k"] = rng.randint(1, min(values["n"], rng.choice((3, 3, 100))))
    return values


def _window(parameters: Parameters, rng: Random) -> Spec:
    inner, outer, m = _INNER[parameters["inner"]], parameters["outer"], parameters["m"]
    given = parameters["k_in_input"]
    k: int | str = "k" if given else parameters["k"]
    start, step, shown, test, then = (text.replace("{m}", str(m)) for text in _OUTER[outer])
    listed = {
        "max": "max(b)", "min": "min(b)", "first": "b.index(max(b)) + 1",
        "least": f"sum(x >= {m} for x in b)", "most": f"sum(x <= {m} for x in b)",
    }[outer]  # fmt: skip
    last, early = ("n - k + 1", "n - k") if given else (f"n - {int(k) - 1}", f"n - {k}")
    body = py_for(f"i in range({last})", f"w = a[i:i + {k}]", f"b.append({inner.python})")
    cpp_start = _OUTER_CPP.get(outer, "int c = 0;")
    window = cpp_for(
        f"int i = 0; i + {k} <= n; i++", inner.cpp_start,
        f"for (int j = i; j < i + {k}; j++) {inner.cpp_step}",
        "" if inner.cpp_result == "s" else f"int s = {inner.cpp_result};", f"if ({test}) {then}",
    )  # fmt: skip
    block = rng.choice(("window of {k} consecutive elements", "block of {k} neighbouring elements"))
    block = rng.choice((block, "contiguous segment of length {k}")).format(k=k)
    many = re.sub(r"\b(window|block|segment)\b", r"\1s", block)
    word = rng.choice(inner.words)
    what = {
        "max": f"the largest possible {word} of a {block}",
        "min": f"the smallest possible {word} of a {block}",
        "first": f"the starting position (from 1) of the {block} whose {word} is the largest; if "
        "there are several, the leftmost one",
        "least": f"the number of {many} whose {word} is at least {m}",
        "most": f"the number of {many} whose {word} is at most {m}",
    }[outer]

    def scan(stop: str, one: str = step) -> Code:
        loop = py_for(f"i in range({stop})", f"w = a[i:i + {k}]", f"s = {inner.python}", one)
        return Code(joined(start, loop, f"print({shown})"))

    slip = {"max": "min", "min": "max"}.get(outer, "")
    wrong = step.replace(outer, slip) if slip else step.replace(">=", ">").replace("<=", "<")
    wrong = step.replace(">", ">=") if outer == "first" else wrong
    return Spec(
        titles=("Sliding Window", "A Block of @T", "Best Segment", "Windows", "@A Takes a Part"),
        stories=stories(rng, lambda _: ask(rng, what), k=given),
        schema=array_schema(rng, *((Int("k", 1, 100),) if given else ()),
                            least=1 if given else int(k), most=(100, 1000), hi=(100, 1000, 10**6)),
        adjust=_windows_adjust,
        valid=(lambda values: values["k"] <= values["n"]) if given else None,
        constraints=("it is guaranteed that k ≤ n",) if given else (),
        output=OUTPUT,
        python=(
            scan(last),
            Code(f"b = []\n{body}\nprint({listed})"),
            *_sliding(inner, k, last, listed),
        ),
        cpp=(
            Code(joined(cpp_start, window, cpp_print(shown, rng))),
            Code(joined(cpp_start, _cpp_lambda(inner, k, test, then), cpp_print(shown, rng))),
        ),
        wrong=(
            Wrong("python", scan(early), "misses the last window"),
            Wrong("python", scan(last, wrong), "wrong comparison"),
        ),
    )  # fmt: skip


def _sliding(inner: Inner, k: int | str, last: str, listed: str) -> tuple[Code, ...]:
    """Prefix sums, where the measure is a sum."""
    if not inner.gain:
        return ()
    prefix = joined("p = [0]", py_for("x in a", f"p.append(p[-1] + {inner.gain.format('x')})"))
    return (Code(f"{prefix}\nb = [p[i + {k}] - p[i] for i in range({last})]\nprint({listed})"),)


def _cpp_lambda(inner: Inner, k: int | str, test: str, then: str) -> str:
    """Prefix sums, or the same loops with the end of the window as counter."""
    if inner.gain:
        fill = cpp_for("int i = 0; i < n; i++", f"p[i + 1] = p[i] + {inner.gain.format('a[i]')};")
        loop = cpp_for(
            f"int i = 0; i + {k} <= n; i++", f"int s = r[i + {k}] - r[i];", f"if ({test}) {then}"
        )
        return joined("vector<int> r(n + 1, 0);", fill.replace("p[", "r["), loop)
    ends = {"s": "*max_element({0})", "v - u": "*max_element({0}) - *min_element({0})"}
    name = "*min_element({0})" if "min" in inner.cpp_step else "*max_element({0})"
    expression = (ends["v - u"] if inner.cpp_result == "v - u" else name).format(
        f"a.begin() + i, a.begin() + i + {k}"
    )
    return cpp_for(f"int i = 0; i <= n - {k}; i++", f"int s = {expression};", f"if ({test}) {then}")


FAMILIES = (
    Family("array_window", ("implementation", "two pointers"), 1000, _window_parameters, _window),
)
