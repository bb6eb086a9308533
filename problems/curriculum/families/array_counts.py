"""How often values occur: frequencies, and the most or least frequent value."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Code, Family, Parameters, Spec, Wrong
from problems.curriculum._phrases_arrays import OUTPUT, Scene, array_schema, ask, stories
from problems.curriculum._phrases_folds import (
    Fold,
    Way,
    cpp_for,
    cpp_loop,
    cpp_print,
    cpp_step,
    fold,
    joined,
    py_for,
    python_generator,
    python_loop,
)
from problems.curriculum._schema import Int, Values

_TALLY = py_for("x in a", "freq[x] = freq.get(x, 0) + 1")
_COUNTER = "from collections import Counter"
_MAP = "map<int, int> freq;\nfor (int x : a) freq[x]++;"


def _times_parameters(rng: Random) -> Parameters:
    times = rng.choice(("exactly", "exactly", "least", "most", "odd", "even"))
    given = times not in ("odd", "even") and rng.random() < 0.25
    m = 0 if given or times in ("odd", "even") else rng.randint(2 if times == "least" else 1, 4)
    return {
        "times": times,
        "m": m,
        "k_in_input": given,
        "of": rng.choice(("all", "all", "even", "odd")),
        "wanted": rng.choice(("count", "sum", "min", "max", "items")),
    }


def _often(times: str, m: int | str, rng: Random) -> tuple[str, str, str]:
    """Words after "that", an expression of the multiplicity y, and a near miss."""
    named = {1: "once", 2: "twice"}.get(m if isinstance(m, int) else 0, f"{m} times")
    verb = rng.choice(("occur", "appear"))
    return {
        "exactly": (f"{verb} exactly {named}", f"y == {m}", f"y >= {m}"),
        "least": (f"{verb} at least {named}", f"y >= {m}", f"y > {m}"),
        "most": (f"{verb} at most {named}", f"y <= {m}", f"y < {m}"),
        "odd": (f"{verb} an odd number of times", "y % 2 == 1", "y > 0"),
        "even": (f"{verb} an even number of times", "y % 2 == 0", "y % 2 == 1"),
    }[times]


def _times(parameters: Parameters, rng: Random) -> Spec:
    given, of, wanted = parameters["k_in_input"], parameters["of"], parameters["wanted"]
    m: int | str = "k" if given else parameters["m"]
    words, test, almost = _often(parameters["times"], m, rng)
    only = {"all": "", "even": " and x % 2 == 0", "odd": " and x % 2 == 1"}[of]
    number = "y" if wanted == "items" else "x"
    f = fold("sum" if wanted == "items" else wanted, rng, True)
    cond, near_miss = test + only, almost + only
    cpp_cond = cond.replace(" and ", " && ")
    listed = Way("x, y in Counter(a).items()", number, cond)
    by_dict = Way("x, y in freq.items()", number, cond)
    among = f"{'' if of == 'all' else of + ' '}values"
    what = {
        "count": f"the number of different {among}{{where}} that {words}",
        "sum": f"the sum of the different {among}{{where}} that {words}, each added once",
        "min": f"the smallest of the {among}{{where}} that {words}",
        "max": f"the largest of the {among}{{where}} that {words}",
        "items": f"how many positions hold one of the {among}{{where}} that {words}",
    }[wanted]
    none = " If there is no such value, print -1." if f.none else ""

    def task(scene: Scene) -> str:
        where = rng.choice((f" among the {scene.items}", " in the list", " in the input"))
        return ask(rng, what.format(where=where)) + none

    return Spec(
        titles=("Frequencies", "How Often", "@A Counts @T", "Repeated Values", "Occurrences"),
        stories=stories(rng, task, k=given),
        schema=array_schema(
            rng, *((Int("k", 1, 100),) if given else ()), hi=(100, 1000), most=(100, 1000, 200_000)
        ),
        adjust=_repeated,
        output=OUTPUT,
        python=(
            _prefixed(f"freq = {{}}\n{_TALLY}", python_loop(f, by_dict)),
            python_generator(f, listed, _COUNTER),
            _prefixed("freq = Counter(a)", python_loop(f, by_dict, _COUNTER)),
            _prefixed("freq = Counter(a)", python_generator(f, by_dict, _COUNTER)),
        ),
        cpp=(
            _prefixed(_MAP, cpp_loop(f, Way("auto [x, y] : freq", number, cpp_cond), rng)),
            _grouped(f, number, cpp_cond, rng),
        ),
        wrong=(
            Wrong(
                "python",
                python_loop(f, Way("x, y in Counter(a).items()", number, near_miss), _COUNTER),
                "wrong condition",
            ),
            Wrong(
                "python",
                python_loop(f, Way("y, x in Counter(a).items()", number, cond), _COUNTER),
                "value and multiplicity swapped",
            ),
        ),
    )


def _prefixed(prefix: str, code: Code) -> Code:
    return Code(joined(prefix, code.body), code.top)


def _grouped(f: Fold, number: str, cond: str, rng: Random) -> Code:
    """Sort, then walk over groups of equal elements."""
    loop = cpp_for(
        "int i = 0, j = 0; i < n; i = j",
        "while (j < n && a[j] == a[i]) j++;",
        "int x = a[i], y = j - i;",
        cpp_step(f, Way("", number, cond)),
    )
    shown = cpp_print(f.cpp_result, rng)
    return Code(joined("sort(a.begin(), a.end());", f.cpp_start, loop, shown))


def _repeated(rng: Random, size: str, values: Values) -> Values:
    """Few different values, and a small k."""
    if size != "max" and rng.random() < 0.8:
        low, span = rng.randint(1, 3), rng.choice((1, 2, 3, 5))
        values["a"] = [rng.randint(low, low + span) for _ in values["a"]]
    if "k" in values and rng.random() < 0.8:
        values["k"] = rng.randint(1, 3)
    return values


def _mode_parameters(rng: Random) -> Parameters:
    return {
        "most": rng.random() < 0.65,
        "wanted": rng.choice(("smallest", "largest", "first", "times", "ways", "sum", "others")),
    }


def _mode(parameters: Parameters, rng: Random) -> Spec:
    word, wanted = "max" if parameters["most"] else "min", parameters["wanted"]
    rare = "most" if parameters["most"] else "least"
    value = f"the {rare} frequent value"
    what = {
        "smallest": f"{value}; if there are several, the smallest of them",
        "largest": f"{value}; if there are several, the largest of them",
        "first": f"{value}; if there are several, the one whose first occurrence is leftmost",
        "times": f"how many times {value} occurs",
        "ways": f"how many different values are {rare} frequent",
        "sum": f"the sum of all {rare} frequent values, each added once",
        "others": f"the number of elements left after deleting all copies of one {rare} frequent "
        "value",
    }[wanted]
    chosen = "x for x in freq if freq[x] == m"
    final = {
        "smallest": f"min({chosen})",
        "largest": f"max({chosen})",
        "first": f"[{chosen}][0]",
        "times": "m",
        "ways": f"len([{chosen}])",
        "sum": f"sum({chosen})",
        "others": "n - m",
    }[wanted]
    body = f"m = {word}(freq.values())\nprint({final})"
    sign = "-" if parameters["most"] else ""
    keyed = {
        "smallest": f"min(freq, key=lambda x: ({sign}freq[x], x))",
        "largest": f"min(freq, key=lambda x: ({sign}freq[x], -x))",
        "first": f"min(freq, key=lambda x: ({sign}freq[x], a.index(x)))",
    }
    more = (
        (Code(f"freq = Counter(a)\nprint({keyed[wanted]})", _COUNTER),) if wanted in keyed else ()
    )
    tie = {"smallest": f"max({chosen})", "largest": f"min({chosen})", "first": f"[{chosen}][-1]"}
    slip = tie.get(wanted, "m + 1" if wanted == "times" else "len(freq)")
    other = "min" if parameters["most"] else "max"

    def counted(body: str) -> Code:
        return Code(f"freq = Counter(a)\n{body}", _COUNTER)

    return Spec(
        titles=("Mode", "Favourite Number", "Rare or Common", "The Vote", "Popular @T"),
        stories=(
            *stories(rng, lambda _: ask(rng, what)),
            f"In an election in @P, n people voted, the i-th of them for candidate a_i; only "
            f"candidates with a vote count. {ask(rng, what)}",
        ),
        schema=array_schema(rng, hi=(100,), most=(100, 1000)),
        adjust=_repeated,
        output=OUTPUT,
        python=(
            Code(f"freq = {{}}\n{_TALLY}\n{body}"),
            counted(body),
            *more,
        ),
        cpp=_mode_cpp(wanted, parameters["most"], rng),
        wrong=(
            Wrong("python", counted(body.replace(f"m = {word}", f"m = {other}")), "other extreme"),
            Wrong("python", counted(f"m = {word}(freq.values())\nprint({slip})"), "wrong tie"),
        ),
    )


def _mode_cpp(wanted: str, most: bool, rng: Random) -> tuple[Code, ...]:
    """Multiplicities in a map or in an array; then a pass over the values."""
    word, limit, sign = ("max", "0", ">") if most else ("min", "n", "<")
    step = {
        "smallest": "if (freq[x] == m && (ans == -1 || x < ans)) ans = x;",
        "largest": "if (freq[x] == m) ans = max(ans, x);",
        "first": "if (freq[x] == m && ans == -1) ans = x;",
        "times": "if (freq[x] == m) ans = m;",
        "ways": "if (freq[x] == m) ans++;",
        "sum": "if (freq[x] == m) ans += x;",
        "others": "if (freq[x] == m) ans = n - m;",
    }[wanted]
    zero = "0" if wanted in ("ways", "sum", "times", "others") else "-1"
    once = "set<int> s(a.begin(), a.end());\n" if wanted in ("ways", "sum") else ""
    over = "s" if once else "a"
    best = f"int m = {limit};\nfor (int x : a) m = {word}(m, freq[x]);"
    tail = joined(f"int ans = {zero};", cpp_for(f"int x : {over}", step), cpp_print("ans", rng))
    table = "vector<int> freq(101, 0);\nfor (int i = 0; i < n; i++) freq[a[i]]++;"
    other = f"int m = {limit};\n" + cpp_for("int x : a", f"if (freq[x] {sign} m) m = freq[x];")
    return Code(joined(_MAP, best, once + tail)), Code(joined(table, other, once + tail))


FAMILIES = (
    Family("array_times", ("implementation", "data structures"), 900, _times_parameters, _times),
    Family("array_mode", ("implementation",), 900, _mode_parameters, _mode),
)
