"""Short problems about one list: totals with caps, rounding, packing and numbers of moves."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_numbers import balanced
from problems.curriculum._schema import Int, Ints, Schema, line
from problems.curriculum._short import short_spec
from problems.curriculum.families.short_list_counts import given, near, small_list


def _capped_parameters(rng: Random) -> Parameters:
    return {
        "kind": rng.choice(("cap", "floor", "over", "under")),
        "c": rng.randint(3, rng.choice((30, 100, 800))),
        "price": rng.choice((1, rng.randint(2, 9), rng.randint(2, 30) * 5)),
        "extra": rng.choice((0, 0, rng.randint(1, 500))),
    }


_CAPPED = {
    "cap": ("counts as a_i, but as {c} if a_i is greater than {c}", "min(x, {c})", "<"),
    "floor": ("counts as a_i, but as {c} if a_i is less than {c}", "max(x, {c})", ">"),
    "over": ("counts as the excess of a_i over {c}, or 0 if a_i is at most {c}",
             "max(0, x - {c})", ">"),
    "under": ("counts as what a_i lacks to {c}, or 0 if a_i is at least {c}",
              "max(0, {c} - x)", "<"),
}  # fmt: skip


def _capped(parameters: Parameters, rng: Random) -> Spec:
    c, price, extra = parameters["c"], parameters["price"], parameters["extra"]
    told, value, _ = (text.format(c=c) for text in _CAPPED[parameters["kind"]])
    schema = small_list(rng, 1000)
    times = f" multiplied by {price}" if price > 1 else ""
    plus = f", plus {extra}" if extra else ""
    show = "ans" + (f" * {price}" if price > 1 else "") + (f" + {extra}" if extra else "")
    steps = {
        "cap": f"    if x > {c}:\n        ans += {c}\n    else:\n        ans += x\n",
        "floor": f"    if x < {c}:\n        ans += {c}\n    else:\n        ans += x\n",
        "over": f"    if x > {c}:\n        ans += x - {c}\n",
        "under": f"    if x < {c}:\n        ans += {c} - x\n",
    }
    return short_spec(
        rng,
        schema,
        titles=("Counted Differently", "Total Charge", "Limits"),
        stories=(
            f"{given(rng)} Each number a_i {told}. Find the sum of these values{times}{plus}.",
            f"@A drove on n days, a_i kilometers on day i. For the refund, day i {told}. The "
            f"refund is the total over all days{times}{plus}. Find the refund.",
            f"@A buys n @T of weights a_1, ..., a_n in @P. The i-th of them {told}. The bill is "
            f"the sum of the counted values{times}{plus}. How much is the bill?",
            f"In a list a of n integers, the i-th one {told}. Print the sum of what they count "
            f"as{times}{plus}.",
            f"A game has n rounds, and @B scores a_i in round i, which {told}. The final result "
            f"is the sum over all rounds{times}{plus}. Print the final result.",
        ),
        python=(
            f"ans = 0\nfor x in a:\n    ans += {value}\nprint({show})",
            f"ans = 0\nfor x in a:\n{steps[parameters['kind']]}print({show})",
        ),
        only_python=(f"print({show.replace('ans', f'sum({value} for x in a)')})",),
        wrong={"forgets the limit": f"ans = sum(a)\nprint({show})"},
        adjust=near(schema, "a", c, 2 * c),
    )


def _rounded_parameters(rng: Random) -> Parameters:
    return {
        "c": rng.choice((rng.randint(3, 12), rng.randint(2, 20) * 5, rng.randint(13, 365))),
        "kind": rng.choice(("up", "down", "boxes", "full", "rest", "lack", "near")),
        "add": rng.choice((0, rng.randint(1, 99))),
    }


_ROUNDED = {
    "up": ("the smallest multiple of {c} that is at least {s}", "({e} + {d}) // {c} * {c}"),
    "down": ("the largest multiple of {c} that is at most {s}", "{e} // {c} * {c}"),
    "boxes": ("the number of boxes that are needed to pack {s} items when a box holds {c}",
              "({e} + {d}) // {c}"),
    "full": ("how many groups of {c} can be formed from {s} items", "{e} // {c}"),
    "rest": ("how many items remain when {s} items are put into as many full groups of {c} as "
             "possible", "{e} % {c}"),
    "lack": ("the smallest non-negative number that must be added to {s} to get a multiple of {c}",
             "({c} - {e} % {c}) % {c}"),
    "near": ("the smallest multiple of {c} that is strictly greater than {s}",
             "({e} // {c} + 1) * {c}"),
}  # fmt: skip


def _rounded(parameters: Parameters, rng: Random) -> Spec:
    c, add, kind = parameters["c"], parameters["add"], parameters["kind"]
    count = rng.choice((0, 3, 4, 5))
    schema: Schema = small_list(rng, 100)
    lead = given(rng)
    if count:
        schema = (line(Ints("a", count, 1, 100)),)
        lead = f"You are given {count} integers a_1, ..., a_{count}."
    told, value = _ROUNDED[kind]
    name = rng.choice(("s", "t"))
    put = {"c": c, "d": c - 1, "s": name}
    ask, code = told.format(**put), value.format(e=name, **put)
    what = f"a_1 + ... + a_{count or 'n'}"
    total = f"the sum {name} = {what}" + (f" + {add}" if add else "")
    first = f"{name} = sum(a)" + (f" + {add}" if add else "")
    loop = f"{name} = {add}\nfor x in a:\n    {name} += x\n"
    wrong = code.replace(f"+ {c - 1}", "").replace("+ 1)", ")") if "+ " in code else f"{name}"
    people = f"Each of {count or 'n'} people brings some @T to @P; the i-th brings a_i."
    return short_spec(
        rng,
        schema,
        titles=("Rounded Sum", "Groups", "A Round Number"),
        stories=(
            f"{lead} Let {name} be {total.split(' = ')[1]}. Find {ask}.",
            f"{people} Let {name} = {total.split(' = ')[1]}. Find {ask}.",
            f"{lead} Compute {total}, and print {ask}.",
            f"@A adds the numbers a_1, ..., a_{count or 'n'}"
            + (f" and {add}" if add else "")
            + f", and calls the result {name}. Print {ask}.",
            f"Determine {ask}, where {name} is {total.split(' = ')[1]}.",
        ),
        python=(
            f"{first}\nprint({code})",
            f"{loop}print({code})",
        ),
        only_python=(f"print({code.replace(name, '(' + first[4:] + ')')})",)
        if code.count(name) == 1
        else (),
        wrong={
            "rounds the wrong way": f"{first}\nprint({wrong})",
            "another constant": f"{first}\nprint({value.format(e=name, **{**put, 'c': c + 1})})",
        },
    )


def _moves_parameters(rng: Random) -> Parameters:
    c = rng.randint(5, rng.choice((20, 90, 400)))
    return {
        "kind": rng.choice(("equal", "below", "above", "range")),
        "c": c,
        "d": c + rng.randint(2, 50),
        "k": rng.choice((1, 1, 2, 3, 5, 10)),
    }


def _moves(parameters: Parameters, rng: Random) -> Spec:
    c, d, k = parameters["c"], parameters["d"], parameters["k"]
    kind = parameters["kind"]
    k = 1 if kind in ("equal", "range") else k
    goal, value = {
        "equal": (f"all numbers are equal to {c}", f"abs(x - {c})"),
        "below": (f"all numbers are at most {c}", f"max(0, x - {c} + {k - 1}) // {k}"),
        "above": (f"all numbers are at least {c}", f"max(0, {c + k - 1} - x) // {k}"),
        "range": (
            f"all numbers are between {c} and {d}, inclusive",
            f"max(0, {c} - x, x - {d})",
        ),
    }[kind]
    value = value.replace(" + 0)", ")").removesuffix(" // 1")
    change = f"increase or decrease it by {k}"
    step = {
        "equal": f"    if x > {c}:\n        ans += x - {c}\n    else:\n        ans += {c} - x\n",
        "below": f"    while x > {c}:\n        x -= {k}\n        ans += 1\n",
        "above": f"    while x < {c}:\n        x += {k}\n        ans += 1\n",
        "range": f"    if x < {c}:\n        ans += {c} - x\n    if x > {d}:\n"
        f"        ans += x - {d}\n",
    }[kind]
    schema = small_list(rng, 1000)
    slow = {"below": f"    if x > {c}:\n        ans += (x - {c}) // {k}\n",
            "above": f"    if x < {c}:\n        ans += ({c} - x) // {k}\n"}  # fmt: skip
    bad = f"ans = 0\nfor x in a:\n{slow.get(kind, '')}print(ans)"
    if k == 1:
        bad = f"ans = 0\nfor x in a:\n    if x != {c}:\n        ans += 1\nprint(ans)"
    return short_spec(
        rng,
        schema,
        titles=("Make It Right", "Few Moves", "Raise and Lower"),
        stories=(
            f"{given(rng)} In one operation, you can choose a number and {change}. Find the "
            f"minimum number of operations after which {goal}.",
            f"@A has n heaps of @T; heap i has a_i. A move is to choose one heap and {change}. "
            f"How few moves are enough so that {goal}?",
            f"There are n machines in @P, and machine i shows a_i. To press a button of a "
            f"machine is to {change.replace('it', 'its number')}. At least how many presses are "
            f"needed until {goal}?",
            f"{given(rng)} @B may repeatedly take one of them and {change}, as often as needed. "
            f"What is the smallest possible number of such steps such that finally {goal}?",
            f"Write a program that reads a_1, ..., a_n and prints the minimum number of changes "
            f"until {goal}. One change is to take one of the numbers and {change}.",
        ),
        python=(
            f"ans = 0\nfor x in a:\n    ans += {value}\nprint(ans)",
            f"ans = 0\nfor x in a:\n{step}print(ans)",
        ),
        only_python=(f"print(sum({value} for x in a))",),
        wrong={
            "rounds down or counts numbers": bad,
            "only the worst number": f"ans = 0\nfor x in a:\n    ans = max(ans, {value})\n"
            f"print(ans)",
        },
        adjust=near(schema, "a", c, c, d),
    )


def _discount_parameters(rng: Random) -> Parameters:
    return {
        "limit": rng.randint(5, 60) * 10,
        "off": rng.randint(5, 45),
        "kind": rng.choice(("each", "total", "items")),
        "strict": rng.random() < 0.4,
        "many": rng.randint(3, 8),
    }


def _discount(parameters: Parameters, rng: Random) -> Spec:
    limit, off, kind = parameters["limit"], parameters["off"], parameters["kind"]
    many, strict = parameters["many"], parameters["strict"]
    sign, word = (">", "more than") if strict else (">=", "at least")
    schema: Schema = (
        line(Int("n", 1, rng.choice((10, 50)))),
        line(Ints("a", "n", 50, 1000)),
    )
    rule, test = {
        "each": (f"each item that costs {word} {limit} yen gets {off} yen cheaper", ""),
        "total": (
            f"if the total is {word} {limit * 4} yen, {off} yen per item are taken off",
            f"ans {sign} {limit * 4}",
        ),
        "items": (
            f"if {word} {many} items are bought, {off} yen are taken off for each item",
            f"n {sign} {many}",
        ),
    }[kind]
    if kind == "each":
        body = f"ans = 0\nfor x in a:\n    ans += x\n    if x {sign} {limit}:\n        ans -= {off}"
        other = (
            f"ans = sum(a)\nfor i in range(n):\n    if a[i] {sign} {limit}:\n        ans -= {off}"
        )
        short = f"print(sum(x - {off} * (x {sign} {limit}) for x in a))"
    else:
        body = f"ans = sum(a)\nif {test}:\n    ans -= {off} * n"
        other = f"ans = 0\nfor i in range(n):\n    ans += a[i]\nif {test}:\n    ans -= n * {off}"
        short = f"print(sum(a) - {off} * n * ({test.replace('ans', 'sum(a)')}))"
    flip = body.replace(f" {sign} ", " >= " if strict else " > ")
    adjust = {
        "each": near(schema, "a", limit),
        "total": balanced(schema, f"sum(a) == {limit * 4} or sum(a) > {limit * 4 + 90}", share=0.6),
        "items": balanced(schema, f"n == {many}", share=0.4),
    }[kind]
    return short_spec(
        rng,
        schema,
        titles=("Sale", "Cheaper", "The Bill"),
        stories=(
            f"@A buys n items that cost a_1, ..., a_n yen. Today, {rule}. How much does @A pay?",
            f"In a shop in @P, {rule}. @B takes n things with the prices a_1, ..., a_n. Find the "
            f"sum to pay.",
            f"A bill lists n items; the i-th costs a_i yen. By the rules of the shop, {rule}. "
            f"Print the final amount.",
            f"You are given the prices a_1, ..., a_n of n items bought together. Moreover, "
            f"{rule}. Find the price of all.",
            f"The market sells n different @T to @A, at a_i yen for the i-th. There is a rule: "
            f"{rule}. Compute what @A has to pay in total.",
        ),
        output=("Print the amount in yen.", "Print the answer."),
        python=(f"{body}\nprint(ans)", f"{other}\nprint(ans)"),
        only_python=(short,),
        wrong={
            "no discount": "print(sum(a))",
            **({"wrong side of the limit": f"{flip}\nprint(ans)"} if kind != "total" else {}),
        },
        adjust=adjust,
    )


FAMILIES = (
    Family("short_list_capped", ("math", "implementation"), 800, _capped_parameters, _capped),
    Family("short_list_rounded", ("math",), 800, _rounded_parameters, _rounded),
    Family("short_list_moves", ("greedy", "math"), 900, _moves_parameters, _moves),
    Family("short_list_discount", ("implementation",), 800, _discount_parameters, _discount),
)
