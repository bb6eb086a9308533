"""Some of several numbers by their order, and short sequences of operations on a number."""

from __future__ import annotations

import ast
import re
from itertools import combinations
from random import Random

from problems.curriculum._family import Code, Family, Parameters, Spec, Wrong
from problems.curriculum._phrases_numbers import told, twins, upper, wrong_twins
from problems.curriculum._schema import Int, Schema, line

_POSITIONS = {
    3: ("smallest", "middle", "largest"),
    4: ("smallest", "second smallest", "second largest", "largest"),
}


def _chosen_parameters(rng: Random) -> Parameters:
    count = rng.choice((3, 3, 4))
    pair = rng.choice(list(combinations(range(count), 2)))
    paired = rng.random() < 0.85
    return {
        "count": count,
        "chosen": list(pair) if paired else [rng.randrange(1, count)],
        "use": rng.choice(("sum", "product", "difference")) if paired else "",
        "times": rng.choice((1, 1, 2, 3, 5)),
    }


def _chosen(parameters: Parameters, rng: Random) -> Spec:
    count, chosen, times = parameters["count"], parameters["chosen"], parameters["times"]
    names, high = "abcd"[:count], rng.choice((50, 100, 1000))
    labels = [_POSITIONS[count][i] for i in chosen]
    schema: Schema = (line(*(Int(name, 1, high) for name in names)),)
    items = [f"s[{i}]" for i in chosen]
    use = parameters["use"] or "sum"
    sign = {"sum": " + ", "product": " * ", "difference": " - "}[use]
    value = sign.join(reversed(items))
    factor = f"{times} * " if times > 1 else ""
    scaled = f"{factor}({value})" if factor and len(items) > 1 else factor + value
    listing = ", ".join(names)
    python = [Code(f"s = sorted([{listing}])\nprint({scaled})")]
    python.append(Code(f"s = [{listing}]\ns.sort()\nans = {value}\nprint({factor}ans)"))
    cpp = Code(
        f"vector<int> s = {{{listing}}};\nsort(s.begin(), s.end());\ncout << {scaled} << endl;"
    )
    array = Code(
        f"int s[] = {{{listing}}};\nsort(s, s + {count});\nint ans = {value};\n"
        f"cout << {factor}ans << '\\n';"
    )
    swaps = _bubble(names)
    by_name = sign.join(reversed([names[i] for i in chosen]))
    shown = f"{factor}({by_name})" if factor and len(items) > 1 else factor + by_name
    sorted_by_swaps = twins(schema, rng, (f"{swaps}print({shown})",))
    wrong = twins(schema, rng, (f"print({shown})",))
    words = (
        f"the {labels[0]} number"
        if len(labels) == 1
        else {
            "sum": f"the sum of the {labels[1]} and the {labels[0]} number",
            "product": f"the product of the {labels[1]} and the {labels[0]} number",
            "difference": f"the difference between the {labels[1]} and the {labels[0]} number",
        }[use]
    )
    words = words if times == 1 else f"{times} times {words}"
    many = {3: "three", 4: "four"}[count]
    given = ", ".join(names[:-1]) + f" and {names[-1]}"
    return Spec(
        titles=("Choose from Several", f"{upper(many)} Numbers", "Sort and Take", "@A Picks"),
        stories=told(
            rng,
            f"You are given {many} integers {given}. Find {words}.",
            f"@A has {many} cards with the numbers {given} (some may be equal). What is {words}?",
            f"There are {many} towers in @P with heights {given}. After sorting the heights, "
            f"compute {words}.",
            f"@A and @B wrote down {given}. They ask you for {words}.",
            f"Consider the {many} numbers {given}, sorted in non-decreasing order. Print {words}.",
        ),
        schema=schema,
        output=("Print the answer.", "Print one integer."),
        python=(*python, *sorted_by_swaps.python),
        cpp=(cpp, array, *sorted_by_swaps.cpp),
        wrong=(Wrong("python", wrong.python[0], "not sorted"),),
    )


def _bubble(names: str) -> str:
    """Swaps that sort the variables."""
    pairs = [(i, i + 1) for end in range(len(names) - 1, 0, -1) for i in range(end)]
    return "".join(
        f"if {names[i]} > {names[j]}:\n    {names[i]}, {names[j]} = {names[j]}, {names[i]}\n"
        for i, j in pairs
    )


_OPERATIONS = {
    "add": (("adds K to it", "increases it by K"), "x + K", "x += K"),
    "times": (("multiplies it by K",), "x * K", "x *= K"),
    "square": (("squares it", "multiplies it by itself"), "x * x", "x = x * x"),
    "divide": (("divides it by K, rounding down",), "x // K", "x //= K"),
    "modulo": (("replaces it by its remainder modulo K",), "x % K", "x %= K"),
    "minus": (("subtracts K from it, but not below 0",), "max(0, x - K)", "x = max(0, x - K)"),
    "at most": (("replaces it by K if it is greater than K",), "min(K, x)", "x = min(K, x)"),
    "gap": (("replaces it by |x - K|, where x is the number", ), "abs(x - K)", "x = abs(x - K)"),
    "other": (("adds y to it",), "x + y", "x += y"),
    "product": (("multiplies it by y",), "x * y", "x *= y"),
}  # fmt: skip
_BOUNDS = {"add": (2, 30), "times": (2, 9), "divide": (2, 9), "modulo": (3, 30),
           "minus": (2, 20), "at most": (15, 90), "gap": (5, 60)}  # fmt: skip


def _recipe_parameters(rng: Random) -> Parameters:
    while len(_results(parameters := _draw_recipe(rng))) < 5:
        pass
    return parameters


def _results(parameters: Parameters) -> set[int]:
    """What the recipe makes of small numbers."""
    found = {(x, 1 + x % 7): x for x in range(21)}
    for kind, k in parameters["operations"]:
        code = compile(_OPERATIONS[kind][1].replace("K", str(k)), "<operation>", "eval")
        found = {key: eval(code, {"x": value, "y": key[1]}) for key, value in found.items()}
    return set(found.values())


def _draw_recipe(rng: Random) -> Parameters:
    kinds: list[str] = []
    while len(kinds) < rng.choice((2, 3, 3)):
        kind = rng.choice([k for k in _OPERATIONS if not kinds or k != kinds[-1]])
        if kind != "square" or "square" not in kinds:
            kinds.append(kind)
    return {"operations": [[k, rng.randint(*_BOUNDS[k]) if k in _BOUNDS else 0] for k in kinds]}


def _recipe(parameters: Parameters, rng: Random) -> Spec:
    steps: list[str] = []
    values: list[str] = []
    words: list[str] = []
    for kind, k in parameters["operations"]:
        spoken, value, step = _OPERATIONS[kind]
        steps.append(step.replace("K", str(k)))
        values.append(value.replace("K", str(k)))
        words.append(rng.choice(spoken).replace("K", str(k)))
    fields = [Int("x", 0, rng.choice((20, 100)))]
    if any("y" in step for step in steps):
        fields.append(Int("y", 1, 20))
    schema: Schema = (line(*fields),)
    assigned = "\n".join(f"x = {value}" for value in values)
    lines = "\n".join(steps)
    nested = "x"
    for value in values:
        nested = re.sub(r"\bx\b", f"({nested})", value)
    nested = ast.unparse(ast.parse(nested))
    swapped = "\n".join(steps[:-2] + steps[:-3:-1])
    programs = twins(
        schema,
        rng,
        (f"{lines}\nprint(x)", f"{assigned}\nprint(x)"),
        (f"print({nested})",) if len(nested) < 60 else (),
    )
    order = ", then ".join(words)
    items = "; ".join(f"{i}) {word}" for i, word in enumerate(words, 1))
    also = " and a number y" if len(fields) > 1 else ""
    return Spec(
        titles=("Number Machine", "A Simple Recipe", "Step by Step", "@A Calculates"),
        stories=told(
            rng,
            f"@A takes the number x{also}. @A {order}, always going on with the new number. What "
            "is the result?",
            f"A machine in @P reads x{also}. In this order, it {order}. Each step uses the result "
            "of the previous one. Find the final number.",
            f"Start with x{also}. @A does these steps with the number: {items}. Print the result.",
            f"You are given x{also}. A program {order}, where every step changes the current "
            "number. Which number does it end with?",
            f"@B gives @A a number x{also}. @A {order}, and says the number obtained after the "
            "last step. Which number does @A say?",
        ),
        schema=schema,
        output=("Print the answer.", "Print the final number."),
        python=programs.python,
        cpp=programs.cpp,
        wrong=wrong_twins(schema, rng, {"steps in the wrong order": f"{swapped}\nprint(x)"}),
    )


FAMILIES = (
    Family("choose_by_order", ("sorting", "implementation"), 800, _chosen_parameters, _chosen),
    Family("number_recipe", ("implementation", "math"), 800, _recipe_parameters, _recipe),
)
