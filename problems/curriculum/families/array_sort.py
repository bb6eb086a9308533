"""Order and multiplicity: sorting by keys, order statistics, frequencies, rearrangements."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from problems.curriculum._family import Code, Family, Parameters, Spec, Wrong
from problems.curriculum._phrases_arrays import OUTPUT, Scene, array_schema, ask, near, stories
from problems.curriculum._phrases_folds import cpp_for, cpp_print, py_for
from problems.curriculum._schema import Int, Values

_LINE = (
    "Print the resulting array on one line, separated by spaces.",
    "Output n integers: the answer.",
    "Print the numbers in this order.",
)
_SHOW = cpp_for("int x : a", "cout << x << ' ';") + "\ncout << endl;"


@dataclass(frozen=True, slots=True)
class Key:
    """A sorting key: words after "by", and expressions of ``x``."""

    words: tuple[str, ...]
    python: str
    cpp: str
    signed: bool = False


def _key(name: str, k: int) -> Key:
    return {
        "value": Key(("value",), "x", "x", True),
        "abs": Key(("absolute value",), "abs(x)", "abs(x)", True),
        "last": Key(("last digit",), "x % 10", "x % 10"),
        "digits": Key(
            ("number of digits", "length in decimal notation"),
            "len(str(x))", "(int)to_string(x).size()",
        ),
        "digit sum": Key(("digit sum", "sum of digits"), "sum(map(int, str(x)))", "digsum(x)"),
        "mod": Key(
            (f"remainder modulo {k}", f"remainder after division by {k}"), f"x % {k}", f"x % {k}"
        ),
        "distance": Key(
            (f"distance to {k}", f"absolute difference from {k}"), f"abs(x - {k})", f"abs(x - {k})"
        ),
        "parity": Key(("parity, the even numbers counting as smaller",), "x % 2", "x % 2"),
    }[name]  # fmt: skip


_DIGSUM = (
    "int digsum(int x) {\n    int s = 0;\n    for (; x > 0; x /= 10) s += x % 10;\n    return s;\n}"
)
_TIES = {
    "value": ("the smaller number comes first", "x"),
    "value down": ("the larger number comes first", "-x"),
    "order": ("the order of the input is kept", ""),
}


def _sort_parameters(rng: Random) -> Parameters:
    key = rng.choice(("value", "abs", "last", "digits", "digit sum", "mod", "distance", "parity"))
    k = {"mod": rng.randint(3, 9), "distance": rng.randint(5, 20)}.get(key, 0)
    ties = "value" if key == "value" else rng.choice([*_TIES])
    return {"key": key, "k": k, "down": rng.random() < 0.4, "ties": ties}


def _sort(parameters: Parameters, rng: Random) -> Spec:
    key, down = _key(parameters["key"], parameters["k"]), parameters["down"]
    ties, then = _TIES[parameters["ties"]]
    sign = "-" if down else ""
    main = f"{sign}({key.python})" if down and " %" in key.python else f"{sign}{key.python}"
    by = f"({main}, {then})" if then else main
    if parameters["key"] == "value":
        by = main
    python = _sort_python(by, main, then, parameters)
    body = _sort_cpp(key, down, then)

    def task(scene: Scene) -> str:
        if parameters["key"] == "value":
            order = rng.choice(
                ("in descending order", "from the largest to the smallest", "in decreasing order")
                if down
                else ("in ascending order", "from the smallest to the largest", "in sorted order")
            )
            return rng.choice(("Sort the {0} {1}.", "Print all {0} {1}.")).format(
                scene.items, order
            )
        order = rng.choice(("descending", "decreasing") if down else ("ascending", "increasing"))
        first = f"Sort the {scene.items} in {order} order of their {rng.choice(key.words)}"
        return f"{first}; {rng.choice(('if these are equal', 'in case of ties'))}, {ties}."

    short = parameters["key"] in ("digits", "digit sum")
    return Spec(
        titles=("Sorting", "In Order", "@A Sorts @T", "A Strange Order", "Line Up", "Arrange Them"),
        stories=stories(rng, task, key.signed),
        schema=array_schema(
            rng, lo=-1 if key.signed else 1, most=(100, 1000) if short else (100, 1000, 200_000)
        ),
        adjust=_spread,
        output=_LINE,
        python=python,
        cpp=(
            Code(f"{body}\n{_SHOW}", _DIGSUM if "digsum" in body else ""),
            *_pairs(key, down, then),
        ),
        wrong=(
            Wrong("python", Code(f"a.sort(key=lambda x: {by}, reverse=True)\nprint(*a)"), "order"),
            Wrong("python", Code("print(*sorted(set(a)))"), "drops repeated, sorts by value"),
        ),
    )  # fmt: skip


def _spread(rng: Random, size: str, values: Values) -> Values:
    """Two-digit numbers with ties in most keys."""
    if size != "max" and rng.random() < 0.5:
        values["a"] = [rng.randint(1, rng.choice((9, 30, 99))) for _ in values["a"]]
    return values


def _sort_python(by: str, main: str, then: str, parameters: Parameters) -> tuple[Code, ...]:
    if parameters["key"] == "value":
        down = parameters["down"]
        return (
            Code(f"a.sort({'reverse=True' if down else ''})\nprint(*a)"),
            Code(f"print(*sorted(a{', reverse=True' if down else ''}))"),
            Code("a = sorted(a)[::-1]\nprint(*a)" if down else "a = sorted(a)\nprint(*a)"),
        )
    first = {"x": "a.sort()\n", "-x": "a.sort(reverse=True)\n", "": ""}[then]
    return (
        Code(f"a.sort(key=lambda x: {by})\nprint(*a)"),
        Code(f"print(*sorted(a, key=lambda x: {by}))"),
        Code(f"{first}a.sort(key=lambda x: {main})\nprint(*a)"),
    )


def _sort_cpp(key: Key, down: bool, then: str) -> str:
    if key.cpp == "x":
        return "sort(a.rbegin(), a.rend());" if down else "sort(a.begin(), a.end());"
    x, y = key.cpp.replace("x", "p"), key.cpp.replace("x", "q")
    if "max" in key.cpp or "size" in key.cpp:
        x, y = "(int)to_string(p).size()", "(int)to_string(q).size()"
    sign = ">" if down else "<"
    lines = [f"    int u = {x}, v = {y};"]
    if then:
        lines.append(f"    if (u == v) return p {'<' if then == 'x' else '>'} q;")
    lines.append(f"    return u {sign} v;")
    name = "sort" if then else "stable_sort"
    return f"{name}(a.begin(), a.end(), [](int p, int q) {{\n" + "\n".join(lines) + "\n});"


def _pairs(key: Key, down: bool, then: str) -> tuple[Code, ...]:
    """The second C++ way: sort pairs of key and number (or position)."""
    if key.cpp == "x":
        body = f"sort(a.begin(), a.end(){', greater<int>()' if down else ''});\n"
        return (Code(body + _SHOW),)
    second = {"x": "a[i]", "-x": "-a[i]", "": "i"}[then]
    at = key.cpp.replace("x", "a[i]") if "size" not in key.cpp else "(int)to_string(a[i]).size()"
    if down:
        at = f"-({at})" if "%" in at else f"-{at}"
    number = {"x": "p.second", "-x": "-p.second", "": "a[p.second]"}[then]
    fill = cpp_for("int i = 0; i < n; i++", f"b.push_back({{{at}, {second}}});")
    body = f"vector<pair<int, int>> b;\n{fill}\nsort(b.begin(), b.end());\n"
    shown = cpp_for("auto p : b", f"cout << {number} << ' ';") + "\ncout << endl;"
    return (Code(body + shown, _DIGSUM if "digsum" in at else ""),)


def _rank_parameters(rng: Random) -> Parameters:
    given = rng.random() < 0.35
    return {
        "largest": rng.random() < 0.5,
        "distinct": rng.random() < 0.35,
        "k": 0 if given else rng.randint(2, 5),
        "k_in_input": given,
        "wanted": rng.choice(("kth", "kth", "sum", "rest")),
    }


def _ordinal(k: int | str) -> str:
    if k == "k":
        return "k-th"
    return {2: "second", 3: "third", 4: "fourth", 5: "fifth"}[int(k)]


def _rank(parameters: Parameters, rng: Random) -> Spec:
    given, wanted, distinct = parameters["k_in_input"], parameters["wanted"], parameters["distinct"]
    largest = parameters["largest"]
    k: int | str = "k" if given else parameters["k"]
    last = f"a[{k} - 1]" if given else f"a[{int(k) - 1}]"
    picked = {"kth": last, "sum": f"sum(a[:{k}])", "rest": f"sum(a[{k}:])"}[wanted]
    source = "set(a)" if distinct else "a"
    down = ", reverse=True" if largest else ""
    word = "largest" if largest else "smallest"
    which = {"kth": f"a[{k} - 1]", "sum": f"accumulate(a.begin(), a.begin() + {k}, 0LL)",
             "rest": f"accumulate(a.begin() + {k}, a.end(), 0LL)"}[wanted]  # fmt: skip
    unique = "a.erase(unique(a.begin(), a.end()), a.end());\n" if distinct else ""
    sort = "sort(a.begin(), a.end());\n"
    flipped = "reverse(a.begin(), a.end());\n" if largest else ""
    bounds = {"kth": (f"{k} - 1", f"{k}"), "sum": ("0", f"{k}"), "rest": (f"{k}", "(int)a.size()")}
    low, high = bounds[wanted]
    loop = f"long long s = 0;\nfor (int i = {low}; i < {high}; i++) s += a[i];\n"
    order = f", greater<{'int'}>()" if largest else ""
    if distinct:
        fill = f"set<int{', greater<int>' if largest else ''}> u(a.begin(), a.end());\n"
        second = f"{fill}a.assign(u.begin(), u.end());\n{loop}{cpp_print('s', rng)}"
    else:
        second = f"sort(a.begin(), a.end(){order});\n{loop}{cpp_print('s', rng)}"

    def task(scene: Scene) -> str:
        values = f"distinct values among the {scene.items}" if distinct else scene.items
        among = f"the distinct values of the {scene.items}" if distinct else f"the {scene.items}"
        what = {
            "kth": f"the {_ordinal(k)} {word} of {among}",
            "sum": f"the sum of the {k} {word} {values}",
            "rest": f"the sum of all {values} except the {k} {word} ones",
        }[wanted]
        note = " Equal numbers count separately." if not distinct and rng.random() < 0.5 else ""
        return ask(rng, what) + note

    opposite = "" if largest else ", reverse=True"
    other = "a" if distinct else "set(a)"
    guard = f"a += [0] * {k}\n" if not distinct else ""
    return Spec(
        titles=("Second Best", "Order Statistics", "Top of the List", "@A Ranks @T", "Ranking"),
        stories=stories(rng, task, k=given),
        schema=array_schema(
            rng, *((Int("k", 1, 100),) if given else ()), least=1 if given else int(k),
        ),
        adjust=_enough,
        valid=lambda values: len(set(values["a"])) >= (values["k"] if given else int(k)),
        constraints=(f"the array contains at least {k} distinct values",),
        output=OUTPUT,
        python=(
            Code(f"a = sorted({source}{down})\nprint({picked})"),
            _popping(parameters, source),
            Code(f"a = list({source})\na.sort({down[2:]})\nprint({picked})"),
        ),
        cpp=(Code(f"{sort}{unique}{flipped}{cpp_print(which, rng)}"), Code(second)),
        wrong=(
            Wrong("python", Code(f"a = sorted({other}{down})\n{guard}print({picked})"), "repeats"),
            Wrong("python", Code(f"a = sorted({source}{opposite})\nprint({picked})"), "wrong end"),
        ),
    )  # fmt: skip


def _popping(parameters: Parameters, source: str) -> Code:
    """Take the k extreme numbers one at a time from a heap."""
    k = "k" if parameters["k_in_input"] else parameters["k"]
    sign = "-" if parameters["largest"] else ""
    heap = f"h = [{sign}x for x in {source}]\nheapify(h)\n"
    taken = {"kth": f"s = {sign}x", "sum": f"s += {sign}x", "rest": f"s -= {sign}x"}
    start = f"sum({source})" if parameters["wanted"] == "rest" else "0"
    step = taken[parameters["wanted"]].replace("-= -x", "+= x").replace("+= -x", "-= x")
    loop = py_for(f"i in range({k})", "x = heappop(h)", step)
    return Code(f"{heap}s = {start}\n{loop}\nprint(s)", "from heapq import heapify, heappop")


def _enough(rng: Random, size: str, values: Values) -> Values:
    """A k no larger than the number of distinct values."""
    values = near(rng, size, values)
    if "k" in values:
        values = values | {"k": rng.randint(1, min(100, len(set(values["a"]))))}
    return values


FAMILIES = (
    Family("array_sort", ("sorting",), 900, _sort_parameters, _sort),
    Family("array_rank", ("sorting",), 900, _rank_parameters, _rank),
)
