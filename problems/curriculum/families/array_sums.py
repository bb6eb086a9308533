"""Sums of prefixes: where to cut an array in two, and running totals."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Code, Family, Parameters, Spec, Wrong
from problems.curriculum._phrases_arrays import OUTPUT, Scene, array_schema, ask, near, stories, sub
from problems.curriculum._phrases_folds import cpp_for, cpp_print, joined, py_for
from problems.curriculum._schema import Int, Ints, Schema, Values, line


def _split_parameters(rng: Random) -> Parameters:
    test = rng.choice(("equal", "more", "less", "near", "parity", "mod", "twice"))
    k = {"near": rng.randint(1, 9), "mod": rng.randint(3, 6)}.get(test, 0)
    return {"test": test, "k": k, "wanted": rng.choice(("count", "count", "first", "last"))}


def _split_tests(test: str, k: int) -> tuple[str, str, str, str]:
    """Words about the sums L and R, the same expression, C++, and a near miss."""
    return {
        "equal": ("the two sums are equal", "l == r", "l == r", "l >= r"),
        "more": ("the left sum is greater than the right sum", "l > r", "l > r", "l >= r"),
        "less": ("the left sum is less than the right sum", "l < r", "l < r", "l <= r"),
        "near": (
            f"the two sums differ by at most {k}", f"abs(l - r) <= {k}", f"abs(l - r) <= {k}",
            f"l - r <= {k}",
        ),
        "parity": (
            "the two sums have the same parity", "l % 2 == r % 2", "(l - r) % 2 == 0", "l % 2 == 0"
        ),
        "mod": (
            f"the left sum is divisible by {k}", f"l % {k} == 0", f"l % {k} == 0", f"r % {k} == 0"
        ),
        "twice": (
            "the left sum is at least twice the right sum", "l >= 2 * r", "l >= 2 * r", "l > 2 * r"
        ),
    }[test]  # fmt: skip


_PICKED = {"count": "len(b)", "first": "b[0] if b else -1", "last": "b[-1] if b else -1"}
_SPLITS = {
    "count": ("ans += 1", "ans++;", "0", ("the number of good cuts", "how many cuts are good")),
    "first": (
        "if ans == -1:\n            ans = i + 1", "if (ans == -1) ans = i + 1;", "-1",
        ("the smallest good i, or -1 if there is no good cut",),
    ),
    "last": (
        "ans = i + 1", "ans = i + 1;", "-1", ("the largest good i, or -1 if there is no good cut",)
    ),
}  # fmt: skip


def _even_sums(rng: Random, size: str, values: Values) -> Values:
    """Small numbers and symmetric arrays, so that balanced cuts occur."""
    values = near(rng, size, values)
    if size != "max" and rng.random() < 0.4:
        half = values["a"][: values["n"] // 2]
        values["a"][values["n"] - len(half) :] = half[::-1]
    return values


def _split(parameters: Parameters, rng: Random) -> Spec:
    words, test, cpp_test, almost = _split_tests(parameters["test"], parameters["k"])
    step, cpp_step, zero, asked = _SPLITS[parameters["wanted"]]
    loop = "ans = {}\nl, r = 0, sum(a)\nfor i in range({}):\n    l += a[i]\n    r -= a[i]\n"
    body = loop + "    if {}:\n        {}\nprint(ans)"
    prefix = "p = [0]\nfor x in a:\n    p.append(p[-1] + x)\nb = []\nfor i in range(1, n):\n"
    prefix += f"    l, r = p[i], p[n] - p[i]\n    if {test}:\n        b.append(i)\n"
    total = "long long l = 0, r = 0;\nfor (int x : a) r += x;\n"
    moved = f"    l += a[i];\n    r -= a[i];\n    if ({cpp_test}) {{\n        {cpp_step}\n    }}\n"
    sums = "vector<long long> p(n + 1, 0);\nfor (int i = 0; i < n; i++) p[i + 1] = p[i] + a[i];\n"
    taken = "    long long l = p[i], r = p[n] - p[i];\n"
    at_cpp = cpp_step.replace("i + 1", "i")
    shown = cpp_print("ans", rng)

    def task(scene: Scene) -> str:
        cut = rng.choice(
            (
                f"A cut after position i (1 ≤ i < n) is good if, for the sum of the first i "
                f"{scene.items} (left) and the sum of the others (right), {words}.",
                f"@A cuts the row after the i-th of the {scene.items} (1 ≤ i < n) and adds up both "
                f"parts. The cut is good if {words}.",
            )
        )
        return f"{cut} {ask(rng, rng.choice(asked))}"

    return Spec(
        titles=("Cut in Two", "Balance", "Two Parts", "@A and @B Share", "Splitting the Row"),
        stories=stories(rng, task),
        schema=array_schema(rng, least=2),
        adjust=_even_sums,
        output=OUTPUT,
        python=(
            Code(body.format(zero, "n - 1", test, step)),
            Code(prefix + f"print({_PICKED[parameters['wanted']]})"),
        ),
        cpp=(
            Code(
                f"{total}int ans = {zero};\nfor (int i = 0; i + 1 < n; i++) {{\n{moved}}}\n{shown}"
            ),
            Code(
                f"{sums}int ans = {zero};\nfor (int i = 1; i < n; i++) {{\n{taken}"
                f"    if ({cpp_test}) {at_cpp}\n}}\n{shown}"
            ),
        ),
        wrong=(
            Wrong("python", Code(body.format(zero, "n", test, step)), "cuts after the last"),
            Wrong("python", Code(body.format(zero, "n - 1", almost, step)), "wrong condition"),
        ),
    )


def _running_parameters(rng: Random) -> Parameters:
    test = rng.choice(("negative", "zero", "positive", "least", "even", "mod", "lowest", "highest"))
    k = {"least": rng.randint(5, 30), "mod": rng.randint(3, 7)}.get(test, 0)
    start = rng.choice((0, 0, rng.randint(1, 10)))
    wanted = rng.choice(("count", "count", "first", "last"))
    wanted = "value" if test in ("lowest", "highest") else wanted
    return {"test": test, "k": k, "start": start, "wanted": wanted}


_CHANGES = (
    "@A has {start} coins on an account in @P. On day i, for i = 1, ..., n, the balance changes by "
    "a_i (it may go below zero).",
    "A bus has {start} more passengers than seats, and at stop i this number changes by a_i (it "
    "may be negative); there are n stops.",
    "A counter shows {start}. In step i of n, a_i is added to it; a_i may be negative.",
    "@A stands at point {start} of a number line and makes n moves; move i adds a_i to the "
    "coordinate.",
    "In a game @A starts with {start} points and plays n rounds; round i changes the score by a_i, "
    "which may be negative.",
)


def _signed(rng: Random) -> Schema:
    high = rng.choice((10, 100, 10**9))
    return (line(Int("n", 1, rng.choice((100, 1000, 200_000)))), line(Ints("a", "n", -high, high)))


def _small_steps(rng: Random, size: str, values: Values) -> Values:
    if size != "max" and rng.random() < 0.7:
        span = rng.choice((1, 3, 8))
        values["a"] = [rng.randint(-span, span) for _ in values["a"]]
    return values


def _running(parameters: Parameters, rng: Random) -> Spec:
    if parameters["wanted"] == "value":
        return _running_extreme(parameters, rng)
    k, start = parameters["k"], parameters["start"]
    words, test, almost = {
        "negative": ("negative", "s < 0", "s <= 0"),
        "zero": ("equal to zero", "s == 0", "s <= 0"),
        "positive": ("positive", "s > 0", "s >= 0"),
        "least": (f"at least {k}", f"s >= {k}", f"s > {k}"),
        "even": ("even", "s % 2 == 0", "x % 2 == 0"),
        "mod": (f"divisible by {k}", f"s % {k} == 0", f"x % {k} == 0"),
    }[parameters["test"]]
    wanted = parameters["wanted"]
    asks = {
        "count": (f"the number of i such that the value after i changes is {words}",),
        "first": (f"the smallest i such that the value after i changes is {words}",),
        "last": (f"the largest i such that the value after i changes is {words}",),
    }[wanted]
    none = "" if wanted == "count" else " If there is no such i, print -1."
    step = {"count": "c += 1", "first": "c = i + 1\n    break", "last": "c = i + 1"}[wanted]
    cpp_step = {"count": "c++;", "first": "if (c == -1) c = i + 1;", "last": "c = i + 1;"}[wanted]
    zero = "0" if wanted == "count" else "-1"

    def body(test: str) -> Code:
        loop = py_for("i, x in enumerate(a)", "s += x", f"if {test}:", f"    {step}")
        return Code(f"s, c = {start}, {zero}\n{loop}\nprint(c)")

    picked = _PICKED[wanted]
    sums = f"accumulate([{start} + a[0]] + a[1:])" if start else "accumulate(a)"
    listed = f"b = [i for i, s in enumerate({sums}, 1) if {test}]\nprint({picked})"
    shown = cpp_print("c", rng)
    each = "int i = 0; i < n; i++"
    return Spec(
        titles=("Running Total", "Ups and Downs", "Balance", "@A's Account", "Step by Step"),
        stories=tuple(
            f"{text.format(start=start)} {ask(rng, rng.choice(asks))}{none}" for text in _CHANGES
        ),
        schema=_signed(rng),
        adjust=_small_steps,
        output=OUTPUT,
        python=(
            body(test),
            Code(listed, "from itertools import accumulate"),
        ),
        cpp=(
            Code(
                joined(
                    f"long long s = {start};\nint c = {zero};",
                    cpp_for(each, "s += a[i];", f"if ({test}) {{\n    {cpp_step}\n}}"),
                    shown,
                )
            ),
            Code(
                joined(
                    f"vector<long long> p(n + 1, {start});",
                    f"for ({each}) p[i + 1] = p[i] + a[i];",
                    f"int c = {zero};",
                    cpp_for(each, f"if ({sub(test, s='p[i + 1]')}) {{\n    {cpp_step}\n}}"),
                    shown,
                )
            ),
        ),
        wrong=(
            Wrong("python", body(almost), "wrong condition"),
            Wrong("python", body(test.replace("s ", "x ")), "one change, not the sum"),
        ),
    )  # fmt: skip


def _running_extreme(parameters: Parameters, rng: Random) -> Spec:
    start, word = parameters["start"], "min" if parameters["test"] == "lowest" else "max"
    words = ("the lowest value", "the smallest value ever")
    if word == "max":
        words = ("the highest value", "the largest value ever")
    tail = " reached, the initial one included"
    body = f"s = m = {start}\nfor x in a:\n    s += x\n    m = {word}(m, s)\nprint(m)"
    late = f"s = {start}\nb = []\nfor x in a:\n    s += x\n    b.append(s)\nprint({word}(b))"
    listed = f"p = [{start}]\nfor x in a:\n    p.append(p[-1] + x)\nprint({word}(p))"
    lib = f"print({word}(accumulate([{start}] + a)))"
    sums = f"vector<long long> p(n + 1, {start});\n"
    found = cpp_print(f"*{word}_element(p.begin(), p.end())", rng)
    return Spec(
        titles=("Running Total", "Ups and Downs", "Extreme Balance", "@A's Account"),
        stories=tuple(
            f"{text.format(start=start)} {ask(rng, rng.choice(words) + tail)}" for text in _CHANGES
        ),
        schema=_signed(rng),
        adjust=_small_steps,
        output=OUTPUT,
        python=(Code(body), Code(listed), Code(lib, "from itertools import accumulate")),
        cpp=(
            Code(
                joined(
                    f"long long s = {start}, m = {start};",
                    cpp_for("int x : a", "s += x;", f"m = {word}(m, s);"),
                    cpp_print("m", rng),
                )
            ),
            Code(f"{sums}for (int i = 0; i < n; i++) p[i + 1] = p[i] + a[i];\n{found}"),
        ),
        wrong=(
            Wrong("python", Code(late), "forgets the initial value"),
            Wrong("python", Code(body.replace("s += x", "s = x")), "does not add up"),
        ),
    )  # fmt: skip


FAMILIES = (
    Family("array_cut", ("implementation", "prefix sums"), 900, _split_parameters, _split),
    Family("array_running", ("implementation",), 900, _running_parameters, _running),
)
