"""Questions about elements that meet a condition: where, whether, and which remain."""

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
    predicate,
)
from problems.curriculum._phrases_arrays import Scene, array_schema, ask, stories, sub
from problems.curriculum._phrases_folds import (
    Way,
    cpp_folds,
    cpp_print,
    fold,
    python_folds,
    python_list,
)
from problems.curriculum._schema import Values

_ENDS = {
    "first": ("the position of the first {}", "the index of the first {}"),
    "last": ("the position of the last {}", "the index of the last {}"),
    "sum": ("the sum of the positions of all {}", "the sum of the indices of all {}"),
}  # fmt: skip


def _search_parameters(rng: Random) -> Parameters:
    return {
        "which": rng.choice(("first", "last", "sum")),
        "base": rng.choice((1, 1, 0)),
        **draw_condition(rng),
    }


def _search(parameters: Parameters, rng: Random) -> Spec:
    cond = condition(parameters)
    base, which = parameters["base"], parameters["which"]
    f = fold({"first": "min", "last": "max", "sum": "sum"}[which], rng, True)
    short = cond.of in ("digit sum", "number of digits")
    schema = array_schema(rng, *cond.k, most=(100, 1000) if short else (100, 1000, 200_000))
    each = "i, x in enumerate(a, 1)" if base else "i, x in enumerate(a)"
    shift = "i + 1" if base else "i"
    at = Way("i in range(n)", shift, sub(cond.python, x="a[i]"))
    cpp_at = Way("int i = 0; i < n; i++", shift, sub(cond.cpp, x="a[i]"))
    values_of = Way("x in a", "x", cond.python)
    off = Way("i, x in enumerate(a)" if base else "i, x in enumerate(a, 1)", "i", cond.python)
    wrongs = {"index from the wrong base": off, "value, not position": values_of}

    def task(scene: Scene) -> str:
        one = f"{scene.item} {cond.of_one(rng)}"
        many = f"{scene.items} {cond.of_many(rng)}"
        words = rng.choice(_ENDS[which]).format(many if which == "sum" else one)
        none = "" if which == "sum" else f" If there is no such {scene.item}, print -1."
        return f"{ask(rng, words)} Positions are numbered from {base}.{none}"

    return Spec(
        titles=("Where Is It", "Search", "First and Last"),
        stories=stories(rng, task, k=bool(cond.k)),
        schema=schema,
        adjust=likely(cond),
        output=("Print the answer.", "Print one integer.", "Output a single integer: the answer."),
        python=(*python_folds(f, Way(each, "i", cond.python), at), *_search_more(which, at)),
        cpp=(*cpp_folds(f, rng, cpp_at, top=cond.top), _cpp_search(which, cpp_at, cond.top, rng)),
        wrong=tuple(Wrong("python", python_list(f, w), kind) for kind, w in wrongs.items()),
    )


def _search_more(which: str, at: Way) -> tuple[Code, ...]:
    if which == "sum":
        return ()
    each = at.each if which == "first" else "i in range(n - 1, -1, -1)"
    loop = f"for {each}:\n    if {at.cond}:\n        ans = {at.number}\n        break"
    return (Code(f"ans = -1\n{loop}\nprint(ans)"),)


def _cpp_search(which: str, at: Way, top: str, rng: Random) -> Code:
    if which == "sum":
        loop = f"for ({at.each})\n    if ({at.cond}) sum = sum + {at.number};"
        return Code(f"long long sum = 0;\n{loop}\n{cpp_print('sum', rng)}", top)
    more = "ans == -1 && " if which == "first" else ""
    loop = f"for ({at.each}) {{\n    if ({more}{at.cond}) ans = {at.number};\n}}"
    return Code(f"int ans = -1;\n{loop}\n{cpp_print('ans', rng)}", top)


_QUANTIFIERS = {
    "all": ("every {item} {one}", "all {items} {many}"),
    "any": ("at least one {item} {one}", "there is {a} {item} {that}"),
    "none": ("no {item} {one}", "none of the {items} {one}"),
    "half": ("more than half of the {items} {many}",),
    "least": ("at least {m} of the {items} {many}",),
    "exactly": ("exactly {m} of the {items} {many}",),
}


def _quantifier_parameters(rng: Random) -> Parameters:
    name = rng.choice((*_QUANTIFIERS, "all", "any"))
    m = rng.randint(2, 3) if name in ("least", "exactly") else 0
    return {"quantifier": name, "m": m, **draw_condition(rng)}


def _claim(name: str, m: int, cond: Condition, scene: Scene, rng: Random) -> str:
    adjective = rng.choice(cond.adjectives)
    of = f"has {'an' if cond.of[:1] in 'aeiou' else 'a'} {cond.of} that is " if cond.of else "is "
    return rng.choice(_QUANTIFIERS[name]).format(
        item=scene.item,
        items=scene.items,
        a="an" if scene.item[0] in "aeio" else "a",
        one=of + adjective,
        many=(of.replace("has", "have") if cond.of else "are ") + adjective,
        that=cond.of_one(rng),
        m=m,
    )


def _quantified(name: str, m: int) -> tuple[str, str, str]:
    """Comparison of the count c with the number asked for, its near miss, and Python's way."""
    tests = {
        "all": ("c == n", "c > 0", "all({})"),
        "any": ("c > 0", "c == n", "any({})"),
        "none": ("c == 0", "c < n", "not any({})"),
        "half": ("2 * c > n", "2 * c >= n", "2 * sum({}) > n"),
        "least": (f"c >= {m}", f"c > {m}", f"sum({{}}) >= {m}"),
        "exactly": (f"c == {m}", f"c >= {m}", f"sum({{}}) == {m}"),
    }
    return tests[name]


def _decided(name: str, cond: Condition, rng: Random, size: str, values: Values) -> Values:
    """Half the time, make the answer of "all", "any" or "none" the rare one."""
    test = predicate(cond)
    values = likely(cond)(rng, size, values)
    if name in ("all", "any", "none") and rng.random() < 0.5:
        k = values.get("k", 0)
        wanted = name == "all"
        good = [x for x in values["a"] if test(x, k) == wanted]
        if good:
            values["a"] = [x if test(x, k) == wanted else rng.choice(good) for x in values["a"]]
    return values


def _quantifier(parameters: Parameters, rng: Random) -> Spec:
    cond = condition(parameters)
    name, m = parameters["quantifier"], parameters["m"]
    test, near, python = _quantified(name, m)
    yes, no = rng.choice((("Yes", "No"), ("YES", "NO")))
    counted = f"c = sum(1 for x in a if {cond.python})\n"
    loop = f"c = 0\nfor x in a:\n    if {cond.python}:\n        c += 1\n"
    branch = f'if {{}}:\n    print("{yes}")\nelse:\n    print("{no}")'
    ternary = f'print("{yes}" if {{}} else "{no}")'
    generator = f"{cond.python} for x in a"
    start = f"int c = 0;\nfor (int x : a) {{\n    if ({cond.cpp}) c++;\n}}\n"
    at = sub(cond.cpp, x="a[i]")
    lambda_ = f"[{'&' if cond.k else ''}](int x) {{ return {cond.cpp}; }}"
    count_if = f"int c = count_if(a.begin(), a.end(), {lambda_});\n"
    shown = cpp_print(f'({test} ? "{yes}" : "{no}")', rng)

    def task(scene: Scene) -> str:
        claim = _claim(name, m, cond, scene, rng)
        return rng.choice(
            (
                f"Determine whether {claim}.",
                f"Is it true that {claim}?",
                f"@A claims that {claim}. Is @A right?",
                f"Check whether {claim}.",
            )
        )

    return Spec(
        titles=("True or False", "@A's Claim", "Check the Array", "Is It So", "All or Nothing"),
        stories=stories(rng, task, k=bool(cond.k)),
        schema=condition_schema(rng, cond),
        adjust=lambda rng, size, values: _decided(name, cond, rng, size, values),
        output=(
            f'Print "{yes}" if it is true, otherwise print "{no}".',
            f"Output {yes} or {no}.",
            f'If it is so, print "{yes}"; if not, print "{no}".',
        ),
        python=(
            Code(loop + branch.format(test)),
            Code(ternary.format(python.format(generator))),
            Code(counted + ternary.format(test)),
            Code(f"b = [x for x in a if {cond.python}]\n" + branch.format(sub(test, c="len(b)"))),
        ),
        cpp=(
            Code(start + shown, cond.top),
            Code(f"int c = 0;\nfor (int i = 0; i < n; i++) if ({at}) c++;\n{shown}", cond.top),
            Code(count_if + shown, cond.top),
        ),
        wrong=(
            Wrong("python", Code(counted + ternary.format(near)), "another quantifier"),
            Wrong(
                "python",
                Code(counted.replace(cond.python, cond.almost) + ternary.format(test)),
                "wrong condition",
            ),
        ),
    )


_ORDERS = {
    "same": ("in the original order", "", "b", ""),
    "reversed": ("in reverse order", "b.reverse()\n", "b[::-1]", "reverse(b.begin(), b.end());\n"),
    "ascending": ("in ascending order", "b.sort()\n", "sorted(b)", "sort(b.begin(), b.end());\n"),
    "descending": (
        "in descending order",
        "b.sort(reverse=True)\n",
        "sorted(b, reverse=True)",
        "sort(b.rbegin(), b.rend());\n",
    ),
}


def _keep_parameters(rng: Random) -> Parameters:
    return {"keep": rng.random() < 0.5, "order": rng.choice([*_ORDERS]), **draw_condition(rng)}


def _keep(parameters: Parameters, rng: Random) -> Spec:
    cond = condition(parameters)
    order, python_order, python_sorted, cpp_order = _ORDERS[parameters["order"]]
    test, cpp_test = cond.python, cond.cpp
    if not parameters["keep"]:
        test, cpp_test = negated(test), negated(cpp_test, cpp=True)
    left = f"b = [x for x in a if {test}]\n"
    loop = f"b = []\nfor x in a:\n    if {test}:\n        b.append(x)\n"
    first = rng.choice((-1, 0))
    shown = f"print(*b) if b else print({first})"
    filled = f"vector<int> b;\nfor (int x : a) {{\n    if ({cpp_test}) b.push_back(x);\n}}\n"
    shown_cpp = f"if (b.empty()) cout << {first};\nfor (int x : b) cout << x << ' ';\ncout << endl;"
    out = negated(cond.cpp, cpp=True) if parameters["keep"] else cond.cpp
    lambda_ = f"[{'&' if cond.k else ''}](int x) {{ return {out}; }}"
    erased = f"a.erase(remove_if(a.begin(), a.end(), {lambda_}), a.end());\n"

    def task(scene: Scene) -> str:
        some = f"{scene.items} {cond.of_many(rng)}"
        verbs = ("Remove all {}", "Delete the {}", "@A throws away all {}")
        if parameters["keep"]:
            verbs = ("Keep only the {}", "Choose all {}", "@A keeps only the {}")
        rest = rng.choice(("Print what remains", "Then print the remaining {items}"))
        if parameters["keep"]:
            rest = rng.choice(("Print them", "Then print the chosen {items}"))
        tail = f" {order}. If nothing remains, print {first}."
        return f"{rng.choice(verbs).format(some)}. {rest.format(items=scene.items)}{tail}"

    return Spec(
        titles=("Clean-Up", "Remove Some", "@A Tidies Up", "The Rest", "Leftovers", "Survivors"),
        stories=stories(rng, task, k=bool(cond.k)),
        schema=condition_schema(rng, cond),
        adjust=likely(cond),
        output=(
            f"Print the integers separated by spaces, or {first} if there are none.",
            f"Output the resulting list on one line ({first} if it is empty).",
        ),
        python=(
            Code(loop + python_order + shown),
            Code(left + python_order + f"if b:\n    print(*b)\nelse:\n    print({first})"),
            Code(left + f'print(" ".join(map(str, {python_sorted})) or {first})'),
            Code(f"b = list(filter(lambda x: {test}, a))\n{python_order}{shown}"),
        ),
        cpp=(
            Code(filled + cpp_order + shown_cpp, cond.top),
            Code(erased + sub(cpp_order + shown_cpp, b="a"), cond.top),
        ),
        wrong=(
            Wrong("python", Code(left + python_order + "print(*b)"), "prints nothing for none"),
            Wrong(
                "python",
                Code(left.replace(cond.python, cond.almost) + python_order + shown),
                "wrong condition",
            ),
            Wrong("python", Code(left + "b = list(set(b))\n" + shown), "drops repeated"),
        ),
    )


FAMILIES = (
    Family("array_search", ("implementation",), 800, _search_parameters, _search),
    Family("array_quantifier", ("implementation",), 800, _quantifier_parameters, _quantifier),
    Family("array_keep", ("implementation", "sorting"), 800, _keep_parameters, _keep),
)
