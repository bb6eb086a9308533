"""Short problems about n rows of pairs: products, relations, limits and totals."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._schema import Int, Rows, Schema, Values, line
from problems.curriculum._short import short_spec


def _rows(rng: Random, first: tuple[int, int], second: tuple[int, int]) -> Schema:
    return (
        line(Int("n", 1, rng.choice((10, 20, 100)))),
        line(Rows("v", "n", ("a", "b"), (first, second))),
    )


def _close(schema: Schema, *marks: int) -> Callable[[Random, str, Values], Values]:
    """Most rows have numbers near each other or near ``marks``."""
    field = schema[1][0]
    assert isinstance(field, Rows)
    (low, high), (least, most) = field.bounds

    def one(rng: Random, row: tuple[int, int]) -> tuple[int, int]:
        a, b = row
        mark = rng.choice(marks)
        match rng.randint(0, 5):
            case 0:
                b = a + rng.choice((0, mark, -mark)) + rng.randint(-1, 1)
            case 1:
                a = mark + rng.choice((0, 0, -1, 1, rng.randint(-9, 9)))
            case 2:
                b = mark + rng.choice((0, 0, -1, 1, rng.randint(-9, 9)))
            case 3:
                b = mark - a + rng.randint(-1, 1)
        return min(high, max(low, a)), min(most, max(least, b))

    def adjust(rng: Random, size: str, values: Values) -> Values:
        if size == "max":
            return values
        return {**values, "v": [one(rng, row) for row in values["v"]]}

    return adjust


_RELATIONS = {
    "sum": ("a_i + b_i is at least {c}", "a + b >= {c}"),
    "low sum": ("a_i + b_i is less than {c}", "a + b < {c}"),
    "ahead": ("b_i is greater than a_i by {c} or more", "b >= a + {c}"),
    "behind": ("b_i is less than a_i by {c} or more", "b + {c} <= a"),
    "close": ("the difference of a_i and b_i is at most {c}", "abs(a - b) <= {c}"),
    "far": ("the difference of a_i and b_i is greater than {c}", "abs(a - b) > {c}"),
    "product": ("the product of a_i and b_i is greater than {p}", "a * b > {p}"),
    "both": ("both a_i and b_i are at least {c}", "a >= {c} and b >= {c}"),
    "one": ("at least one of a_i and b_i is greater than {c}", "a > {c} or b > {c}"),
    "times": ("a_i is at least {k} times b_i", "a >= {k} * b"),
    "divided": ("a_i + b_i is divisible by {k}", "(a + b) % {k} == 0"),
    "mixed": ("a_i is at most {c} and b_i is at least {d}", "a <= {c} and b >= {d}"),
}
_VALUES = {
    "count": ("how many i satisfy that {}", "1"),
    "sum a": ("the sum of a_i over all i such that {}", "a"),
    "sum": ("the sum of a_i + b_i over all i such that {}", "a + b"),
    "max b": ("the maximum of b_i over all i such that {} (0 if there is no such i)", "b"),
    "max": ("the maximum of a_i + b_i over all i such that {} (0 if there is no such i)", "a + b"),
}


def _relation_parameters(rng: Random) -> Parameters:
    c = rng.randint(2, rng.choice((9, 40, 90)))
    return {
        "kind": rng.choice(tuple(_RELATIONS)),
        "ask": rng.choice(("count", *_VALUES)),
        "c": c,
        "d": rng.randint(2, 90),
        "p": c * rng.randint(2, 40),
        "k": rng.randint(2, 7),
    }


def _relation(parameters: Parameters, rng: Random) -> Spec:
    told, test = (text.format(**parameters) for text in _RELATIONS[parameters["kind"]])
    ask, value = _VALUES[parameters["ask"]]
    what = ask.format(told)
    schema = _rows(rng, (1, 100), (1, 100))
    top = parameters["ask"].startswith("max")
    step = f"ans = max(ans, {value})" if top else f"ans += {value}"
    body = f"ans = 0\nfor a, b in v:\n    if {test}:\n        {step}\nprint(ans)"
    second = (
        f"ans = 0\nfor a, b in v:\n    if not ({test}):\n        continue\n    {step}\nprint(ans)"
    )
    items = f"{value} for a, b in v if {test}"
    plain = f"ans = 0\nfor a, b in v:\n    {step}\nprint(ans)"
    return short_spec(
        rng,
        schema,
        titles=("Pairs", "Rows of Two", "Two Numbers Each"),
        stories=(
            f"You are given n pairs of integers (a_i, b_i). Find {what}.",
            f"n people in @P have two numbers each: person i has a_i and b_i. Print {what}.",
            f"@A plays n rounds against @B. In round i, @A scores a_i and @B scores b_i. What is "
            f"the answer to the question of @A: {what}?",
            f"There are n cards; a_i is on the front of card i and b_i on its back. Determine "
            f"{what}.",
            f"A table has n rows, and row i contains the integers a_i and b_i. Compute {what}.",
        ),
        python=(body, second),
        only_python=(
            f"print(max([{items}], default=0))" if top else f"print(sum({items}))",
            f"t = [{items}]\nprint({'max(t) if t else 0' if top else 'sum(t)'})",
        ),
        wrong={
            "takes all": plain,
            "misses the first": body.replace("ans = 0\n", "ans = 0\nfirst = True\n").replace(
                f"    if {test}", f"    if not first and ({test})"
            ).replace("\nprint", "\n    first = False\nprint"),
        },
        adjust=_close(schema, parameters["c"], parameters["d"]),
    )  # fmt: skip


def _order_parameters(rng: Random) -> Parameters:
    return {
        "fee": rng.choice((0, rng.randint(1, 90) * 10)),
        "free": rng.randint(5, 60) * 100,
        "many": rng.randint(2, 10),
        "off": rng.randint(1, 40),
        "rule": rng.choice(("fee", "many", "fixed")),
    }


def _order(parameters: Parameters, rng: Random) -> Spec:
    fee, free, many = parameters["fee"] + 10, parameters["free"], parameters["many"]
    off, rule = parameters["off"], parameters["rule"]
    schema = _rows(rng, (50, 500), (1, 20))
    told = {
        "fee": f"If the sum of all prices is less than {free} yen, {fee} yen are added for "
        f"delivery.",
        "many": f"For a product of which {many} or more pieces are bought, each piece costs {off} "
        f"yen less.",
        "fixed": f"For each product, {off} yen are added once for packing, but not if fewer than "
        f"{many} pieces of it are bought.",
    }[rule]
    inner = {
        "fee": "",
        "many": f"    if b >= {many}:\n        ans -= {off} * b\n",
        "fixed": f"    if b >= {many}:\n        ans += {off}\n",
    }[rule]
    after = f"if ans < {free}:\n    ans += {fee}\n" if rule == "fee" else ""
    start = "ans = 0\nfor a, b in v:\n"
    term = {
        "fee": "a * b",
        "many": f"(a - {off} if b >= {many} else a) * b",
        "fixed": f"a * b + ({off} if b >= {many} else 0)",
    }[rule]
    body = f"{start}    ans += a * b\n{inner}{after}print(ans)"
    wrong = body.replace(">=", ">").replace(f"ans < {free}", f"ans < {free * 2}")
    return short_spec(
        rng,
        schema,
        titles=("Order", "Shopping List", "What It Costs"),
        stories=(
            f"@A orders n products. One piece of product i costs a_i yen, and @A buys b_i pieces. "
            f"{told} Find the total price.",
            f"A shop in @P sells product i for a_i yen per piece, for i = 1, ..., n. {told} How "
            f"much must be paid for b_i pieces of each product i?",
            f"A bill has n lines; in line i there are the price a_i of one piece and the number "
            f"b_i of pieces. {told} Print the amount of the bill.",
            f"To build a house, @B needs b_i parts of kind i at a_i yen each (1 <= i <= n). "
            f"{told} Parts of one kind are one product. Compute the cost.",
            f"You are given n pairs (a_i, b_i): b_i pieces of product i are bought, at a_i yen a "
            f"piece. {told} What does the purchase cost in total?",
        ),
        output=("Print the price in yen.", "Print the answer."),
        python=(body, f"{start}    ans += {term}\n{after}print(ans)"),
        only_python=(
            f"ans = sum({term} for a, b in v)\n{after}print(ans)",
            f"ans = sum([{term} for a, b in v])\n"
            + (f"print(ans if ans >= {free} else ans + {fee})" if after else "print(ans)"),
        ),
        wrong={"wrong limit": wrong, "no rule": f"{start}    ans += a * b\nprint(ans)"},
        adjust=None if rule == "fee" else _close(schema, many),
    )


def _deadline_parameters(rng: Random) -> Parameters:
    return {
        "limit": rng.randint(5, 100),
        "strict": rng.random() < 0.3,
        "less": rng.random() < 0.5,
        "none": rng.choice(("-1", "TLE", "none", "0", "impossible", "no")),
        "extra": rng.choice((0, 0, rng.randint(1, 20))),
    }


def _deadline(parameters: Parameters, rng: Random) -> Spec:
    limit, none, extra = parameters["limit"], parameters["none"], parameters["extra"]
    less = parameters["less"]
    sign, word = ("<", "less than") if parameters["strict"] else ("<=", "at most")
    schema = _rows(rng, (1, 1000), (1, 150))
    time = f"b + {extra}" if extra else "b"
    told = f"b_i + {extra}" if extra else "b_i"
    pick, best, start, op = (
        ("min", "smallest", 100000, "<") if less else ("max", "largest", -1, ">")
    )
    shown = none if none.lstrip("-").isdigit() else f'"{none}"'
    otherwise = rng.choice((f"print {none}", f"the answer is {none}"))
    test = f"{time} {sign} {limit}"
    body = f"ans = {start}\nfor a, b in v:\n    if {test} and a {op} ans:\n        ans = a\n"
    show = f"if ans == {start}:\n    print({shown})\nelse:\n    print(ans)"
    count = f"found = False\nans = {start}\nfor a, b in v:\n    if {test}:\n        found = True\n"
    count += f"        ans = {pick}(ans, a)\nif found:\n    print(ans)\nelse:\n    print({shown})"
    flip = body.replace(f" {sign} {limit}", f" {'<=' if sign == '<' else '<'} {limit}")
    no = f"If there is no such i, {otherwise}."
    return short_spec(
        rng,
        schema,
        titles=("In Time", "Choice", f"The {best.capitalize()} Possible"),
        stories=(
            f"There are n ways to @P. Way i costs a_i yen and takes b_i minutes. Only those i "
            f"with {told} {word} {limit} come into question. Find the {best} possible cost. {no}",
            f"You are given n pairs (a_i, b_i). Find the {best} a_i over all i for which {told} "
            f"is {word} {limit}. {no}",
            f"@A looks at n offers, offer i with value a_i and duration b_i, and accepts an offer "
            f"i if {told} is {word} {limit}. Print the {best} value of an accepted offer. {no}",
            f"In a row of n @T, the i-th has price a_i and weight b_i. Among all i such that "
            f"{told} is {word} {limit}, what is the {best} price? {no}",
            f"n students took a test. Student i has a_i points and made b_i mistakes. Consider "
            f"each i where {told} is {word} {limit} and determine the {best} a_i among them. {no}",
        ),
        python=(body + show, count),
        only_python=(
            f"t = [a for a, b in v if {test}]\nprint({pick}(t) if t else {shown})",
            f"print({pick}((a for a, b in v if {test}), default={shown}))",
        ),
        wrong={
            "wrong comparison": flip + show,
            "ignores that there may be none": f"{body}print(ans)",
        },
        adjust=_close(schema, limit - extra if limit > extra else 1),
    )


FAMILIES = (
    Family("short_list_relation", ("implementation",), 800, _relation_parameters, _relation),
    Family("short_list_order", ("implementation", "math"), 800, _order_parameters, _order),
    Family("short_list_deadline", ("implementation",), 800, _deadline_parameters, _deadline),
)
