"""About few numbers or two lists: duels, checks of three to five numbers, products."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_numbers import balanced
from problems.curriculum._schema import Int, Ints, Schema, Values, line
from problems.curriculum._short import short_spec


def _duel_parameters(rng: Random) -> Parameters:
    return {
        "win": rng.randint(2, 12),
        "draw": rng.choice((0, 1, 1, rng.randint(1, 12))),
        "margin": rng.choice((0, 0, rng.randint(2, 20))),
        "bonus": rng.randint(1, 9),
        "ask": rng.choice(("first", "both", "winner")),
    }


def _duel(parameters: Parameters, rng: Random) -> Spec:
    win, draw, margin = parameters["win"], parameters["draw"], parameters["margin"]
    bonus, ask = parameters["bonus"], parameters["ask"]
    n = rng.choice((3, 5, 0))
    schema: Schema = (line(Ints("a", n or "n", 1, 100)), line(Ints("b", n or "n", 1, 100)))
    if not n:
        schema = (line(Int("n", 1, rng.choice((20, 100)))), *schema)
    size = n or "n"
    rule = f"gets {win} points" + (
        f", and {bonus} points more if it is greater by {margin} or more" if margin else ""
    )
    rule += f"; if they are equal, {f'each gets {draw}' if draw else 'nobody gets any'}"
    rule += " point" if draw == 1 else " points"
    question = {
        "first": "How many points does @A get in total?",
        "both": "Find the total points of @A and of @B.",
        "winner": 'Print "@A" if @A gets more points in total, "@B" if @B does, and "tie" if both '
        "get the same.",
    }[ask]
    question = question.replace('"@A"', '"first"').replace('"@B"', '"second"')
    show = {
        "first": "print(x)",
        "both": "print(x, y)",
        "winner": 'if x > y:\n    print("first")\nelif x < y:\n    print("second")\nelse:\n'
        '    print("tie")',
    }[ask]

    def side(name: str, p: str, q: str) -> str:
        text = f"        {name} += {win}\n"
        return text + (f"        if {p} >= {q} + {margin}:\n            {name} += {bonus}\n"
                       if margin else "")  # fmt: skip

    head = f"x = 0\ny = 0\nfor i in range({size}):\n"
    tie = f"    else:\n        x += {draw}\n        y += {draw}\n" if draw else ""
    body = f"{head}    if a[i] > b[i]:\n{side('x', 'a[i]', 'b[i]')}"
    body += f"    elif a[i] < b[i]:\n{side('y', 'b[i]', 'a[i]')}{tie}"
    second = f"{head}    if a[i] == b[i]:\n        x += {draw}\n        y += {draw}\n"
    second += f"    if b[i] < a[i]:\n{side('x', 'a[i]', 'b[i]')}"
    second += f"    if b[i] > a[i]:\n{side('y', 'b[i]', 'a[i]')}"
    pairs = body.replace("[i]", "").replace(f"for i in range({size})", "for p, q in zip(a, b)")
    for old, new in ((" a ", " p "), (" b:", " q:"), (" b ", " q "), (" a:", " p:")):
        pairs = pairs.replace(old, new)

    def adjust(rng: Random, size: str, values: Values) -> Values:
        shifts = (0, 0, margin, -margin, margin - 1, 1 - margin)
        b = [
            min(100, max(1, x + rng.choice(shifts))) if rng.random() < 0.6 else y
            for x, y in zip(values["a"], values["b"], strict=True)
        ]
        return {**values, "b": b}

    return short_spec(
        rng,
        schema,
        titles=("Duel", "@A against @B", "Round by Round"),
        stories=(
            f"@A and @B play {size} rounds. In round i, @A throws a_i and @B throws b_i. The "
            f"player with the greater number {rule}. {question}",
            f"@A has the numbers a_1, ..., a_{size}, and @B has b_1, ..., b_{size}. For each i, "
            f"a_i and b_i are compared. Whoever has the greater one {rule}. {question}",
            f"There are {size} races in @P. In race i, the team of @A has the score a_i and the "
            f"team of @B has the score b_i. The team with the greater score {rule}. {question}",
            f"You are given lists a (for @A) and b (for @B) with {size} integers each. At each "
            f"position i, the owner of the greater one of a_i and b_i {rule}. {question}",
            f"Two people lay {size} cards each on a table, @A a_1, ..., a_{size} and @B b_1, ..., "
            f"b_{size}. Cards at the same place are compared: the one who owns the greater number "
            f"{rule}. {question}",
        ),
        output=("Print the points of @A, then those of @B.", "Print two integers.")
        if ask == "both"
        else ("Print the answer.", "Print the answer on one line."),
        python=(body + show, second + show),
        only_python=(pairs + show,),
        wrong={
            "forgets equal numbers" if draw else "points for equal numbers": head
            + body.removeprefix(head).replace(tie or "\0", "")
            + ("" if draw else "    else:\n        x += 1\n")
            + show.replace("x > y", "x > y + 1").replace("x < y", "x + 1 < y"),
        },
        adjust=adjust,
    )


def _spread_parameters(rng: Random) -> Parameters:
    return {
        "count": rng.choice((3, 3, 4, 5)),
        "kind": rng.choice(("spread", "sum", "product", "largest", "smallest", "two")),
        "c": rng.randint(5, 150),
        "strict": rng.random() < 0.5,
        "less": rng.random() < 0.5,
        "words": rng.choice((["Yes", "No"], ["YES", "NO"], ["ok", "bad"], ["safe", "unsafe"])),
    }


_SPREADS = {
    "spread": ("the difference of the maximum and the minimum", "max({a}) - min({a})"),
    "sum": ("the sum of all of them", "{s}"),
    "product": ("the product of all of them", "{p}"),
    "largest": ("twice the maximum", "2 * max({a})"),
    "smallest": ("the sum of all except the minimum", "{s} - min({a})"),
    "two": ("the sum of the maximum and the minimum", "max({a}) + min({a})"),
}


def _spread(parameters: Parameters, rng: Random) -> Spec:
    names, kind, c = "abcde"[: parameters["count"]], parameters["kind"], parameters["c"]
    yes, no = parameters["words"]
    schema: Schema = (line(*(Int(x, 1, 100) for x in names)),)
    if rng.random() < 0.4:
        schema = tuple(line(Int(x, 1, 100)) for x in names)
    c = c**2 if kind == "product" else c
    put = {"a": ", ".join(names), "s": " + ".join(names), "p": " * ".join(names)}
    told, value = (text.format(**put) for text in _SPREADS[kind])
    sign, word = {
        (True, True): ("<", "less than"), (False, True): ("<=", "at most"),
        (True, False): (">", "greater than"), (False, False): (">=", "at least"),
    }[parameters["strict"], parameters["less"]]  # fmt: skip
    flip = {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}[sign]
    when = f"{told} is {word} {c}"
    listed = f"{', '.join(names[:-1])} and {names[-1]}"
    size = {3: "three", 4: "four", 5: "five"}[len(names)]
    show = f'    print("{yes}")\nelse:\n    print("{no}")'
    other = "\n".join(
        (f"big = {names[0]}", f"small = {names[0]}",
         *(f"if {x} > big:\n    big = {x}\nif {x} < small:\n    small = {x}" for x in names[1:]))
    )  # fmt: skip
    second = value.replace(f"max({put['a']})", "big").replace(f"min({put['a']})", "small")
    other = f"{other}\nif {second} {sign} {c}:\n{show}"
    if second == value:
        other = f't = {value}\nif not (t {sign} {c}):\n    print("{no}")\nelse:\n'
        other += f'    print("{yes}")'
    return short_spec(
        rng,
        schema,
        titles=(f"{size.capitalize()} Numbers", "Check Them", "Is It Fine?"),
        stories=(
            f"You are given {size} integers {listed}. Determine whether {when}.",
            f"@A throws {size} darts and scores {listed} points. Of these numbers, is it true "
            f"that {when}?",
            f"There are {size} @T of weights {listed}. Considering these weights, check whether "
            f"{when}.",
            f"@A visited @P {size} times and stayed {listed} minutes. @B wants to know if "
            f"{when}, among these numbers of minutes.",
            f"Decide whether for the {size} numbers {listed} it holds that {when}.",
        ),
        output=(f'If so, print "{yes}"; otherwise, print "{no}".',
                f"Print {yes} if it is the case, and {no} if not."),
        python=(f"if {value} {sign} {c}:\n{show}", other),
        only_python=(
            f'print("{yes}" if {value} {sign} {c} else "{no}")',
            f'print(["{no}", "{yes}"][{value} {sign} {c}])',
        ),
        wrong={
            "wrong comparison": f"if {value} {flip} {c}:\n{show}",
            "swaps the answers": f'if {value} {sign} {c}:\n    print("{no}")\nelse:\n'
            f'    print("{yes}")',
        },
        adjust=balanced(schema, f"{value} == {c}" if rng.random() < 0.5 and kind != "product"
                        and c < 190 else f"{value} {sign} {c}", share=0.5),
    )  # fmt: skip


def _limit_parameters(rng: Random) -> Parameters:
    return {
        "limit": rng.choice((rng.randint(10, 999), rng.randint(1, 90) * 10 ** rng.randint(2, 7))),
        "word": rng.choice(("-1", "0", "over", "large", "inf")),
        "start": rng.choice((1, 1, rng.randint(2, 9))),
        "add": rng.choice((0, 0, 1, rng.randint(2, 5))),
    }


def _limit(parameters: Parameters, rng: Random) -> Spec:
    limit, word, start = parameters["limit"], parameters["word"], parameters["start"]
    add = parameters["add"]
    high = rng.choice((10, 100))
    schema: Schema = (line(Int("n", 1, rng.choice((10, 50)))), line(Ints("a", "n", 1, high)))
    shown = word if word.lstrip("-").isdigit() else f'"{word}"'
    factor = f"a_i + {add}" if add else "a_i"
    code = f"(x + {add})" if add else "x"
    init = f"p = {start}\nfor x in a:\n    p *= {code}\n"
    show = f"if p > {limit}:\n    print({shown})\nelse:\n    print(p)"
    helper = f"def grown(a):\n    p = {start}\n    for x in a:\n        p *= {code}\n    return p\n"
    cut = f"    if p > {limit}:\n        p = {limit} + 1\n"
    no = rng.choice((f"print {word} instead", f"the answer is {word} instead"))
    index = init.replace("for x in a", "for i in range(n)").replace("x", "a[i]")
    stop = f"    if p > {limit}:\n        break\n"
    return short_spec(
        rng,
        schema,
        titles=("Product", "Growing", "Not Too Large"),
        stories=(
            f"You are given n integers a_1, ..., a_n. Starting with {start}, multiply by {factor} "
            f"for each i from 1 to n. Find the result, but if it is greater than {limit}, {no}.",
            f"@A has {start} @T. On day i of n days, the number of @T becomes {factor} times as "
            f"large. How many are there after n days? If there are more than {limit}, {no}.",
            f"A cell culture in @P has the size {start}. In hour i, its size is multiplied by "
            f"{factor} (i = 1, ..., n). Print its final size; if this exceeds {limit}, {no}.",
            f"Compute the product of {start} and all numbers {factor} for i = 1, ..., n. If the "
            f"product is more than {limit}, {no}.",
            f"A machine shows {start}. Then n buttons are pressed; button i multiplies the shown "
            f"number by {factor}. What does it show? For a number above {limit}, {no}.",
        ),
        python=(f"{init}{cut}{show}", f"{index}{stop}{show}"),
        only_python=(f"{init}print(p if p <= {limit} else {shown})",),
        wrong={
            "no limit": f"{init}{cut}print(p)",
            "forgets the start and the addition" if start > 1 or add else "adds": (
                f"p = 1\nfor x in a:\n    p *= x\n{cut}{show}"
                if start > 1 or add
                else f"p = 1\nfor x in a:\n    p += x\n{cut}{show}"
            ),
        },
        adjust=balanced(
            schema, f"grown(a) <= {limit}", helper
        ),
        wide=True,
    )  # fmt: skip


FAMILIES = (
    Family("short_list_duel", ("simulation",), 900, _duel_parameters, _duel),
    Family("short_list_spread", ("math", "implementation"), 800, _spread_parameters, _spread),
    Family("short_list_limit", ("math", "implementation"), 900, _limit_parameters, _limit),
)
