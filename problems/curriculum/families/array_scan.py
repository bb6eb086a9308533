"""One pass over an array: runs, local extremes, records, prefix sums and balance points."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Code, Family, Parameters, Spec, Wrong
from problems.curriculum._phrases_array_conditions import (
    Condition,
    condition,
    condition_schema,
    draw_condition,
    likely,
    negated,
)
from problems.curriculum._phrases_arrays import Scene, array_schema, ask, outputs, stories, sub
from problems.curriculum._phrases_folds import cpp_print
from problems.curriculum._phrases_relations import Relation, draw_relation, relation
from problems.curriculum._schema import Int, Values

_CHAINED = (
    "less", "less", "more", "equal", "differ", "same_parity", "other_parity", "multiple", "near",
    "far", "gap", "sum_above", "sum_most", "sum_mod", "even_product",
)  # fmt: skip


_NAMED = {
    "less": ("that is strictly increasing", "in which each element is less than the next one"),
    "more": ("that is strictly decreasing", "in which each element is greater than the next one"),
    "equal": ("in which all elements are equal", "that consists of equal numbers"),
    "differ": ("in which no two neighbouring elements are equal",),
    "same_parity": ("in which all elements have the same parity",),
    "other_parity": ("in which even and odd elements alternate",),
}


def _close(rng: Random, size: str, values: Values) -> Values:
    """Small numbers in short walks, so that runs of every kind occur."""
    if size != "max" and rng.random() < 0.8:
        a, step = [rng.randint(1, 12)], rng.choice((1, 2, 4))
        while len(a) < values["n"]:
            a.append(min(max(1, a[-1] + rng.randint(-step, step)), 100))
        values["a"] = a
    if "k" in values and rng.random() < 0.6:
        values["k"] = rng.randint(1, 8)
    return values


def _run_parameters(rng: Random) -> Parameters:
    return {"wanted": rng.choice(("longest", "longest", "parts")), **draw_relation(rng, _CHAINED)}


def _longest_python(test: str, at: str) -> tuple[Code, ...]:
    """Three ways to find the longest run; ``test`` is about i - 1 and i, ``at`` about j."""
    return (
        Code(
            f"ans = c = 1\nfor i in range(1, n):\n    if {test}:\n        c += 1\n    else:\n"
            "        c = 1\n    ans = max(ans, c)\nprint(ans)"
        ),
        Code(
            f"d = [1] * n\nfor i in range(1, n):\n    if {test}:\n        d[i] = d[i - 1] + 1\n"
            "print(max(d))"
        ),
        Code(
            f"ans = i = 0\nwhile i < n:\n    j = i + 1\n    while j < n and {at}:\n"
            "        j += 1\n    ans = max(ans, j - i)\n    i = j\nprint(ans)"
        ),
    )


def _longest_cpp(test: str, rng: Random) -> tuple[Code, ...]:
    return (
        Code(
            f"int ans = 1, c = 1;\nfor (int i = 1; i < n; i++) {{\n    if ({test}) c++;\n"
            f"    else c = 1;\n    ans = max(ans, c);\n}}\n{cpp_print('ans', rng)}"
        ),
        Code(
            f"vector<int> d(n, 1);\nfor (int i = 1; i < n; i++)\n    if ({test}) "
            f"d[i] = d[i - 1] + 1;\n{cpp_print('*max_element(d.begin(), d.end())', rng)}"
        ),
    )


def _run_codes(r: Relation, wanted: str, rng: Random) -> tuple[tuple[Code, ...], tuple[Code, ...]]:
    names = {"x": "a[i - 1]", "y": "a[i]"}
    if wanted == "longest":
        python = _longest_python(sub(r.python, **names), sub(r.python, x="a[j - 1]", y="a[j]"))
        return python, _longest_cpp(sub(r.cpp, **names), rng)
    test, test_cpp = negated(sub(r.python, **names)), negated(sub(r.cpp, **names), cpp=True)
    pairs = f"print(1 + sum(1 for x, y in zip(a, a[1:]) if {negated(r.python)}))"
    loop = f"c = 1\nfor i in range(1, n):\n    if {test}:\n        c += 1\nprint(c)"
    cpp = f"int c = 1;\nfor (int i = 1; i < n; i++) {{\n    if ({test_cpp}) c++;\n}}\n"
    other = (
        f"int ans = 0;\nfor (int i = 0; i < n; i++) {{\n    if (i == 0 || {test_cpp}) ans++;\n}}\n"
    )
    return (Code(loop), Code(pairs)), (
        Code(cpp + cpp_print("c", rng)),
        Code(other + cpp_print("ans", rng)),
    )


def _run(parameters: Parameters, rng: Random) -> Spec:
    r, wanted = relation(parameters), parameters["wanted"]
    given = parameters["k_in_input"]
    python, cpp = _run_codes(r, wanted, rng)
    almost = Relation(r.words, r.almost, r.almost, r.almost)
    late = (
        python[0]
        .body.replace("    ans = max(ans, c)\n", "")
        .replace("        c = 1\n", "        ans = max(ans, c)\n        c = 1\n")
    )

    def what() -> str:
        words = rng.choice(r.words)
        pair = words.format(x="a_i", y="a_{i+1}")
        inside = rng.choice(
            (
                *_NAMED.get(parameters["relation"], ()),
                f"in which every two neighbours a_i, a_{{i+1}} satisfy: {pair}",
                f"such that for each a_i and the next a_{{i+1}} in it, {pair}",
            )
        )
        if wanted == "longest":
            block = rng.choice(("block of consecutive elements", "subarray", "contiguous segment"))
            return f"the length of the longest {block} {inside}"
        parts = rng.choice(("consecutive parts", "contiguous segments", "blocks of neighbours"))
        return f"the smallest number of {parts} to cut the array into, each of them one {inside}"

    first_bad = "print(1)" if wanted == "parts" else late
    return Spec(
        titles=("Runs", "Longest Block", "@A's Streak", "Segments", "In a Row", "Good Segments"),
        stories=stories(rng, lambda _: ask(rng, what()), k=given),
        schema=array_schema(rng, *((Int("k", 1, 100),) if given else ())),
        adjust=_close,
        output=outputs(what()),
        python=python,
        cpp=cpp,
        wrong=(
            Wrong("python", Code(first_bad), "misses the last run"),
            Wrong("python", _run_codes(almost, wanted, rng)[0][0], "wrong relation"),
        ),
    )


def _streak_parameters(rng: Random) -> Parameters:
    return {"wanted": rng.choice(("longest", "number", "sum")), **draw_condition(rng)}


def _number_codes(cond: Condition, rng: Random) -> tuple[tuple[Code, ...], tuple[Code, ...]]:
    """Programs that count maximal runs."""
    t, shown = cond.python, cpp_print("c", rng)
    now, now_cpp = sub(t, x="a[i]"), sub(cond.cpp, x="a[i]")
    before = negated(sub(t, x="a[i - 1]"))
    before_cpp = negated(sub(cond.cpp, x="a[i - 1]"), cpp=True)
    loop = f"    q = {t}\n    if q and not p:\n        c += 1\n    p = q\n"
    loop_cpp = f"    bool q = {cond.cpp};\n    if (q && !p) c++;\n    p = q;\n"
    start = f"    if {now} and (i == 0 or {before}):\n        c += 1\n"
    start_cpp = f"    if ({now_cpp} && (i == 0 || {before_cpp})) c++;\n"
    for_cpp = "for (int i = 0; i < n; i++)"
    return (
        Code(f"c, p = 0, False\nfor x in a:\n{loop}print(c)"),
        Code(f"c = 0\nfor i in range(n):\n{start}print(c)"),
        Code(f's = "".join("x" if {t} else " " for x in a)\nprint(len(s.split()))'),
    ), (
        Code(f"int c = 0;\nbool p = false;\nfor (int x : a) {{\n{loop_cpp}}}\n{shown}", cond.top),
        Code(f"int c = 0;\n{for_cpp} {{\n{start_cpp}}}\n{shown}", cond.top),
    )


def _streak_codes(
    cond: Condition, wanted: str, rng: Random
) -> tuple[tuple[Code, ...], tuple[Code, ...]]:
    if wanted == "number":
        return _number_codes(cond, rng)
    more, kind = ("1", "int") if wanted == "longest" else ("x", "long long")
    step = f"    c = c + {more} if {cond.python} else 0\n"
    step_cpp = f"    c = ({cond.cpp} ? c + {more} : 0);\n    if (c > ans) ans = c;\n"
    loop = f"    if {cond.python}:\n        c += {more}\n        ans = max(ans, c)\n"
    loop_cpp = f"    if ({cond.cpp}) c += {more};\n    else c = 0;\n    ans = max(ans, c);\n"
    start_cpp, shown = f"{kind} ans = 0, c = 0;\nfor (int x : a) {{\n", cpp_print("ans", rng)
    return (
        Code(f"ans = c = 0\nfor x in a:\n{loop}    else:\n        c = 0\nprint(ans)"),
        Code(f"ans = c = 0\nfor x in a:\n{step}    ans = max(ans, c)\nprint(ans)"),
        Code(f"c = 0\nb = [0]\nfor x in a:\n{step}    b.append(c)\nprint(max(b))"),
    ), (
        Code(f"{start_cpp}{loop_cpp}}}\n{shown}", cond.top),
        Code(f"{start_cpp}{step_cpp}}}\n{shown}", cond.top),
    )


def _streak(parameters: Parameters, rng: Random) -> Spec:
    cond, wanted = condition(parameters), parameters["wanted"]
    python, cpp = _streak_codes(cond, wanted, rng)

    def task(scene: Scene) -> str:
        some = f"consecutive {scene.items} {cond.of_many(rng)}"
        words = {
            "longest": (
                f"the length of the longest run of {some}",
                f"the largest number of {some} (0 if there are none)",
            ),
            "number": (
                f"the number of maximal groups of {some}",
                f"how many streaks of {some} there are (a streak is as long as possible)",
            ),
            "sum": (
                f"the largest sum of a run of {some} (0 if there are none)",
                f"the maximum possible total of a block of {some}, or 0 if no such block exists",
            ),
        }
        return ask(rng, rng.choice(words[wanted]))

    forgetful = python[0].body.replace("    else:\n        c = 0\n", "").replace(" and not p", "")
    near = Condition(cond.of, cond.adjectives, cond.almost, cond.cpp, cond.almost, cond.top)
    return Spec(
        titles=("Streak", "In a Row", "The Longest Run", "Consecutive", "Lucky Streaks of @A"),
        stories=stories(rng, task, k=bool(cond.k)),
        schema=condition_schema(rng, cond),
        adjust=likely(cond),
        output=("Print the answer.", "Print one integer.", "Output a single integer: the answer."),
        python=python,
        cpp=cpp,
        wrong=(
            Wrong("python", Code(forgetful), "does not reset"),
            Wrong("python", _streak_codes(near, wanted, rng)[0][0], "wrong condition"),
        ),
    )


FAMILIES = (
    Family("array_run", ("implementation", "two pointers"), 900, _run_parameters, _run),
    Family("array_streak", ("implementation",), 900, _streak_parameters, _streak),
)
