"""One pass with a memory: local extremes and records."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Code, Family, Parameters, Spec, Wrong
from problems.curriculum._phrases_arrays import OUTPUT, Scene, array_schema, ask, near, stories
from problems.curriculum._phrases_folds import cpp_for, cpp_print, joined, py_for


def _by(margin: int, largest: bool, rng: Random) -> str:
    """How much an element must differ from others: "greater than", "at least 3 less than"."""
    word = rng.choice(("greater", "larger") if largest else ("less", "smaller"))
    if margin == 0:
        return f"{word} than or equal to"
    if margin == 1:
        return rng.choice((f"{word} than", f"strictly {word} than"))
    return f"at least {margin} {word} than"


def _beats(x: str, y: str, margin: int, largest: bool) -> str:
    """Expression of "x beats y by the margin"."""
    if margin < 2:
        sign = {(0, True): ">=", (1, True): ">", (0, False): "<=", (1, False): "<"}
        return f"{x} {sign[margin, largest]} {y}"
    return f"{x} >= {y} + {margin}" if largest else f"{x} <= {y} - {margin}"


def _extreme_parameters(rng: Random) -> Parameters:
    return {
        "largest": rng.random() < 0.5,
        "margin": rng.choice((0, 1, 1, 2, 3)),
        "ends": rng.random() < 0.4,
        "wanted": rng.choice(("count", "count", "sum", "last")),
    }


_WANTED = {
    "count": (
        "c += 1",
        "c++;",
        ("the number of such positions", "how many such indices there are"),
    ),
    "sum": ("c += a[i]", "c += a[i];", ("the sum of a_i over all such positions i",)),
    "last": ("c = i + 1", "c = i + 1;", ("the largest such position, or 0 if there is none",)),
}


def _extreme(parameters: Parameters, rng: Random) -> Spec:
    largest, margin, ends = parameters["largest"], parameters["margin"], parameters["ends"]
    step, cpp_step, words = _WANTED[parameters["wanted"]]
    left = _beats("a[i]", "a[i - 1]", margin, largest)
    right = _beats("a[i]", "a[i + 1]", margin, largest)
    each, cpp_each = "i in range(1, n - 1)", "int i = 1; i < n - 1; i++"
    if ends:
        left, right = f"(i == 0 or {left})", f"(i == n - 1 or {right})"
        each, cpp_each = "i in range(n)", "int i = 0; i < n; i++"
    both = f"{left} and {right}"
    cpp = both.replace(" and ", " && ").replace(" or ", " || ")
    zipped = "for x, y, z in zip(a, a[1:], a[2:])"
    if ends:
        pad = "-10**18" if largest else "10**18"
        zipped = f"for x, y, z in zip([{pad}] + a, a, a[1:] + [{pad}])"
    triple = f"{_beats('y', 'x', margin, largest)} and {_beats('y', 'z', margin, largest)}"
    more = {
        "count": f"print(sum(1 {zipped} if {triple}))",
        "sum": f"print(sum(y {zipped} if {triple}))",
        "last": f"b = [i + 1 for {each} if {both}]\nprint(max(b) if b else 0)",
    }[parameters["wanted"]]
    split = cpp.split(" && ")
    start = f"{'long long' if parameters['wanted'] == 'sum' else 'int'} c = 0;"
    skip = f"if (!({split[0]})) continue;", f"if ({split[1]}) {cpp_step}"
    loose = both.replace(">=", "@").replace(">", ">=").replace("@", ">")
    loose = loose if largest else both.replace("<=", "@").replace("<", "<=").replace("@", "<")

    def scan(test: str) -> Code:
        return Code(f"c = 0\n{py_for(each, f'if {test}:', f'    {step}')}\nprint(c)")

    def task(scene: Scene) -> str:
        by = _by(margin, largest, rng)
        who = rng.choice(("both its neighbours", "each of its neighbours"))
        edge = " The first and the last element are not counted."
        if ends:
            who = rng.choice(("all its neighbours", "every neighbour it has"))
            edge = " The first and the last have one neighbour only."
        name = rng.choice(("special", "a peak" if largest else "a valley", "notable"))
        what = f"Position i is called {name} if a_i is {by} {who}.{edge}"
        return f"{what} {ask(rng, rng.choice(words))}"

    return Spec(
        titles=("Peaks", "Local Extremes", "Hills and Valleys", "Neighbours", "@A's Mountains"),
        stories=stories(rng, task),
        schema=array_schema(rng, least=2 if ends else 3),
        adjust=near,
        output=OUTPUT,
        python=(scan(both), Code(more)),
        cpp=(
            Code(joined(start, cpp_for(cpp_each, f"if ({cpp}) {cpp_step}"), cpp_print("c", rng))),
            Code(joined(start, cpp_for(cpp_each, *skip), cpp_print("c", rng))),
        ),
        wrong=(
            Wrong("python", scan(loose), "strictness"),
            Wrong("python", scan(left), "one side only"),
        ),
    )


def _record_parameters(rng: Random) -> Parameters:
    return {
        "largest": rng.random() < 0.6,
        "margin": rng.choice((0, 1, 1, 2, 3, 5)),
        "right": rng.random() < 0.35,
        "wanted": rng.choice(("count", "count", "sum", "list")),
    }


_RECORDS = {
    "count": ("c = 0", "c += 1", "print(c)", "the number of records"),
    "sum": ("c = 0", "c += x", "print(c)", "the sum of all records"),
    "list": ("r = []", "r.append(x)", "print(*r)", "all records in the order they are met"),
}


def _record(parameters: Parameters, rng: Random) -> Spec:
    largest, margin, wanted = parameters["largest"], parameters["margin"], parameters["wanted"]
    word = "max" if largest else "min"
    test = _beats("x", "m", margin, largest)
    inf = "-10**18" if largest else "10**18"
    cpp_inf = "-4e18" if largest else "4e18"
    over = "reversed(a)" if parameters["right"] else "a"
    start, step, shown, _ = _RECORDS[wanted]
    cpp_step = {"count": "c++;", "sum": "c += x;", "list": "cout << x << ' ';"}[wanted]
    cpp_end = "cout << endl;" if wanted == "list" else cpp_print("c", rng)
    reverse = "reverse(a.begin(), a.end());" if parameters["right"] else ""
    flip = "a = a[::-1]\n" if parameters["right"] else ""
    header = "int i = n - 1; i >= 0; i--" if parameters["right"] else "int i = 0; i < n; i++"
    inner = f"if ({test}) {cpp_step}", f"m = {word}<long long>(m, x);"
    first = joined(f"long long m = {cpp_inf};", "" if wanted == "list" else "long long c = 0;")
    loose = _beats("x", "m", 1 - min(margin, 1), largest)

    def task(scene: Scene) -> str:
        by = _by(margin, largest, rng)
        side = "right to left" if parameters["right"] else "left to right"
        one = scene.item
        what = rng.choice(
            (
                f"Reading from {side}, {one} x is a record if it is {by} all {scene.items} read "
                f"before it; the first one read is always a record.",
                f"@A looks at the {scene.items} from {side}. The first {one} is a record, so is "
                f"every {one} that is {by} each {one} seen earlier.",
            )
        )
        return f"{what} {ask(rng, _RECORDS[wanted][3])}"

    def program(better: str, keep: str) -> Code:
        loop = f"    if {better}:\n        {step}\n    {keep}\n"
        return Code(f"m = {inf}\n{start}\nfor x in {over}:\n{loop}{shown}")

    body = py_for("x in a", f"if {test}:", "    r.append(x)", f"m = {word}(m, x)")
    final = {"count": "print(len(r))", "sum": "print(sum(r))", "list": "print(*r)"}[wanted]
    return Spec(
        titles=("Records", "New Best", "@A Keeps Records", "Best So Far", "Breaking Records"),
        stories=stories(rng, task),
        schema=array_schema(rng),
        adjust=near,
        output=("Print the records separated by spaces.", "Output the list of records on one line.")
        if wanted == "list"
        else OUTPUT,
        python=(
            program(test, f"m = {word}(m, x)"),
            Code(f"{flip}r = []\nm = {inf}\n{body}\n{final}"),
        ),
        cpp=(
            Code(joined(first, reverse, cpp_for("int x : a", *inner), cpp_end)),
            Code(joined(first, cpp_for(header, "int x = a[i];", *inner), cpp_end)),
        ),
        wrong=(
            Wrong("python", program(loose, f"m = {word}(m, x)"), "strictness"),
            Wrong("python", program(test, "m = x"), "compares with the previous only"),
        ),
    )


FAMILIES = (
    Family("array_extremes", ("implementation",), 900, _extreme_parameters, _extreme),
    Family("array_records", ("implementation",), 900, _record_parameters, _record),
)
