"""Short problems about one list: extremes, neighbours, positions, prefixes and streaks."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._short import short_spec
from problems.curriculum.families.short_list_counts import (
    condition_of,
    draw_condition,
    given,
    near,
    small_list,
)


def _best_parameters(rng: Random) -> Parameters:
    return {
        **draw_condition(rng, rng.choice((20, 90, 900))),
        "most": rng.random() < 0.5,
        "none": rng.choice((-1, 0, rng.randint(1000, 9999))),
    }


def _best(parameters: Parameters, rng: Random) -> Spec:
    told, test = condition_of(parameters, rng)
    most, none = parameters["most"], parameters["none"]
    schema = small_list(rng, 1000)
    pick, word, money = ("max", "largest", "highest") if most else ("min", "smallest", "lowest")
    worst, sign = ("-1", ">") if most else ("10000000", "<")
    both = f"({test}) and x {sign} best" if " or " in test else f"{test} and x {sign} best"
    sort = "a.sort(reverse=True)" if most else "a.sort()"
    body = f"best = {worst}\nfor x in a:\n    if {both}:\n        best = x\n"
    return short_spec(
        rng,
        schema,
        titles=("The Best One", f"{word.capitalize()} of Them", "@A Chooses"),
        stories=(
            f"{given(rng)} Find the {word} number that is {told}, or {none} if there is none.",
            f"A shop in @P sells n kinds of @T, and kind i costs a_i yen. @A only buys at a price "
            f"that is {told}. Print the {money} such price, or {none} if no price is suitable.",
            f"{given(rng)} Consider only those that are {told}. If there are any, print the "
            f"{word} of them; otherwise, print {none}.",
            f"@A has n cards with the numbers a_1, ..., a_n and throws away each card whose "
            f"number is not allowed. A number is allowed when it is {told}. What is the {word} "
            f"number on the cards that are left? If no card is left, the answer is {none}.",
            f"Write a program that prints the {word} a_i (1 <= i <= n) which is {told}. Print "
            f"{none} if none of a_1, ..., a_n is {told}.",
        ),
        python=(
            f"{body}if best == {worst}:\n    best = {none}\nprint(best)",
            f"{sort}\nans = {none}\nfor x in a:\n    if {test}:\n        ans = x\n"
            f"        break\nprint(ans)",
        ),
        only_python=(
            f"print({pick}([x for x in a if {test}], default={none}))",
            f"v = [x for x in a if {test}]\nprint({pick}(v) if v else {none})",
            f"v = sorted(x for x in a if {test})\nprint(v[{-1 if most else 0}] if v else {none})",
        ),
        wrong={
            "forgets that there may be none": f"{body}print(best)",
            "ignores the condition": f"print({pick}(a))",
        },
        adjust=near(schema, "a", parameters["c"], parameters["d"], parameters["k"] * 3),
    )


_ADJACENT = {
    "rise": ("a_(i+1) is greater than a_i by {c} or more", "a[i + 1] >= a[i] + {c}"),
    "fall": ("a_(i+1) is less than a_i by {c} or more", "a[i + 1] <= a[i] - {c}"),
    "rise over": ("a_(i+1) is greater than a_i by more than {c}", "a[i + 1] > a[i] + {c}"),
    "close": (
        "the absolute difference of a_i and a_(i+1) is at most {c}",
        "abs(a[i] - a[i + 1]) <= {c}",
    ),
    "far": (
        "the absolute difference of a_i and a_(i+1) is greater than {c}",
        "abs(a[i] - a[i + 1]) > {c}",
    ),
    "exact": (
        "the absolute difference of a_i and a_(i+1) is exactly {c}",
        "abs(a[i] - a[i + 1]) == {c}",
    ),
    "sum": ("a_i + a_(i+1) is at least {c}", "a[i] + a[i + 1] >= {c}"),
    "low sum": ("a_i + a_(i+1) is less than {c}", "a[i] + a[i + 1] < {c}"),
    "equal sum": ("a_i + a_(i+1) is equal to {c}", "a[i] + a[i + 1] == {c}"),
    "divided": ("a_i + a_(i+1) is divisible by {k}", "(a[i] + a[i + 1]) % {k} == 0"),
    "both": ("both a_i and a_(i+1) are at least {c}", "min(a[i], a[i + 1]) >= {c}"),
    "cross": ("a_i is less than {c} and a_(i+1) is at least {c}", "a[i] < {c} <= a[i + 1]"),
}


def _adjacent_parameters(rng: Random) -> Parameters:
    return {
        "kind": rng.choice(tuple(_ADJACENT)),
        "c": rng.randint(2, rng.choice((9, 40, 300))),
        "k": rng.randint(2, 9),
        "ask": rng.choice(("count", "count", "first")),
    }


def _adjacent(parameters: Parameters, rng: Random) -> Spec:
    told, test = (text.format(**parameters) for text in _ADJACENT[parameters["kind"]])
    c = parameters["c"]
    schema = small_list(rng, rng.choice((500, 1000)), least=2)
    if parameters["ask"] == "count":
        ask, none = "the number of integers i with 1 <= i <= n - 1 such that", ""
        step, stop = "ans += 1", ""
        short = f"print(sum({test} for i in range(n - 1)))"
        pairs = test.replace("a[i + 1]", "y").replace("a[i]", "x")
        other = f"print(sum(1 for x, y in zip(a, a[1:]) if {pairs}))"
    else:
        ask, none = "the smallest i with 1 <= i <= n - 1 such that", ", or -1 if there is none"
        step, stop = "ans = i + 1", "        break\n"
        short = f"v = [i + 1 for i in range(n - 1) if {test}]\nprint(v[0] if v else -1)"
        other = f"print(next((i + 1 for i in range(n - 1) if {test}), -1))"
    start = 0 if parameters["ask"] == "count" else -1
    back = test.replace("i + 1", "#").replace("[i]", "[i - 1]").replace("#", "i")
    second = f"ans = {start}\ni = 0\nwhile i < n - 1:\n    if {test}:\n        {step}\n"
    second += f"{stop}    i += 1\nprint(ans)"
    if parameters["ask"] == "count":
        second = f"ans = 0\nfor i in range(1, n):\n    if {back}:\n        ans += 1\nprint(ans)"
    inner = f"    if {test}:\n        {step}\n{stop}print(ans)"
    return short_spec(
        rng,
        schema,
        titles=("Neighbours", "Adjacent Numbers", "Side by Side"),
        stories=(
            f"{given(rng)} Find {ask} {told}{none}.",
            f"@A measured the height of a plant in @P n times, and the i-th result was a_i. Print "
            f"{ask} {told}{none}.",
            f"n people stand in a line, and the i-th of them has a_i @T. @B wants to know {ask} "
            f"{told}. Print this number{none}.",
            f"For a list a_1, ..., a_n, consider neighbouring elements a_i and a_(i+1). Determine "
            f"{ask} {told}{none}.",
            f"In @P, a_i buses left on day i, for each i from 1 to n. What is {ask} {told}? "
            f"Print the answer{none}.",
        ),
        python=(f"ans = {start}\nfor i in range(n - 1):\n{inner}", second),
        only_python=(short, other),
        wrong={
            "skips the last pair": f"ans = {start}\nfor i in range(n - 2):\n{inner}",
            "pairs do not overlap": f"ans = {start}\nfor i in range(0, n - 1, 2):\n{inner}",
        },
        adjust=near(schema, "a", c, max(1, c // 2), c + 1),
    )


def _places_parameters(rng: Random) -> Parameters:
    k = rng.randint(2, 6)
    return {
        "k": k,
        "r": rng.randint(0, k - 1),
        "ask": rng.choice(("sum", "max", "min", "count", "weight")),
        "c": rng.randint(3, 50),
    }


_PLACE_ASKS = {
    "sum": ("the sum of a_i over {where}", "ans += a[i]", "sum({})", "0"),
    "max": ("the maximum of a_i over {where} (0 if there is no such i)",
            "ans = max(ans, a[i])", "max({} + [0])", "0"),
    "min": ("the minimum of {c} and of all a_i over {where}",
            "ans = min(ans, a[i])", "min({} + [{c}])", "{c}"),
    "count": ("the number of a_i greater than {c} among {where}",
              "if a[i] > {c}:\n            ans += 1", "sum(x > {c} for x in {})", "0"),
    "weight": ("the sum of all a_1, ..., a_n, where a_i is counted {c} times for {where} and once "
               "for all other i", "ans += a[i] * {d}", "sum(a) + {d} * sum({})", "sum(a)"),
}  # fmt: skip


def _places(parameters: Parameters, rng: Random) -> Spec:
    k, r, c = parameters["k"], parameters["r"], parameters["c"]
    text, step, short, start = (
        part.replace("{c}", str(c)).replace("{d}", str(c - 1))
        for part in _PLACE_ASKS[parameters["ask"]]
    )
    where = f"all i that are {f'equal to {r} modulo {k}' if r else f'divisible by {k}'}"
    if k == 2:
        where = f"all {'odd' if r else 'even'} i"
    told = text.replace("{where}", where)
    schema = small_list(rng, 100)
    first = (r or k) - 1
    part = f"a[{first or ''}::{k}]"
    body = "ans = {}\nfor i in range(n):\n    if {} % {} == {}:\n        {}\nprint(ans)"
    return short_spec(
        rng,
        schema,
        titles=("Every Few", "Positions", "Some of the Places"),
        stories=(
            f"{given(rng)} Find {told}.",
            f"@A lays out n numbers a_1, ..., a_n in a row. Print {told}.",
            f"@A ran a_i laps on day i of a training camp of n days. @B asks for {told}. What is "
            f"the answer?",
            f"n @T stand on a shelf in @P; the i-th of them weighs a_i grams. Compute {told}.",
            f"For given integers a_1, ..., a_n (positions are counted from 1), determine {told}.",
        ),
        python=(
            body.format(start, "(i + 1)", k, r, step),
            f"ans = {start}\nfor i in range({first}, n, {k}):\n    "
            + step.replace("            ", "        ") + "\nprint(ans)",
        ),
        only_python=(f"print({short.replace('{}', part)})",),
        wrong={
            "counts from zero": body.format(start, "i", k, r, step),
            "all positions": f"ans = {start}\nfor i in range(n):\n    "
            + step.replace("            ", "        ") + "\nprint(ans)",
        },
        adjust=near(schema, "a", c, share=0.7),
    )  # fmt: skip


def _streak_parameters(rng: Random) -> Parameters:
    return {**draw_condition(rng, rng.choice((20, 90, 400))), "length": rng.choice((0, 0, 2, 3, 4))}


def _streak(parameters: Parameters, rng: Random) -> Spec:
    told, test = condition_of(parameters, rng)
    length = parameters["length"]
    schema = small_list(rng, 1000)
    if length:
        yes, no = rng.choice((("Yes", "No"), ("YES", "NO"), ("alarm", "safe")))
        ask = f'Print "{yes}" if there are {length} consecutive numbers that are all {told}, and '
        ask += f'"{no}" otherwise.'
        show = f'print("{yes}" if best >= {length} else "{no}")'
        fail = f'print("{yes}" if best > {length} else "{no}")'
        output: tuple[str, ...] = (f"Print {yes} or {no}.", f'Print "{yes}" or "{no}".')
    else:
        ask = f"Find the largest number of consecutive elements that are all {told} (0 if there "
        ask += "is no such element)."
        show, output = "print(best)", ("Print the answer.", "Print the length.")
        fail = "print(best + 1)"
    loop = f"best = 0\ncur = 0\nfor x in a:\n    if {test}:\n        cur += 1\n"
    update = "best = max(best, cur)\n"
    return short_spec(
        rng,
        schema,
        titles=("Streak", "In a Row", "Consecutive"),
        stories=(
            f"{given(rng)} {ask}",
            f"On day i of n days, a_i people came to @P. {ask}",
            f"@A writes down n numbers a_1, ..., a_n one after another. {ask}",
            f"A sensor in @P gave n values a_1, ..., a_n, one each minute. {ask}",
            f"The list a has n elements. {ask}",
        ),
        output=output,
        python=(
            f"{loop}    else:\n        cur = 0\n    {update}{show}",
            f"{loop}        {update}    else:\n        cur = 0\n{show}",
        ),
        only_python=(
            f's = "".join("o" if {test} else " " for x in a)\n'
            f"best = max([len(t) for t in s.split()] + [0])\n{show}",
        ),
        wrong={
            "does not start anew": f"{loop}    {update}{show}",
            "off by one": f"{loop}    else:\n        cur = 0\n    {update}{fail}",
        },
        adjust=near(schema, "a", parameters["c"], parameters["d"], parameters["k"] * 3),
    )


FAMILIES = (
    Family("short_list_best_if", ("implementation",), 800, _best_parameters, _best),
    Family("short_list_adjacent", ("implementation",), 800, _adjacent_parameters, _adjacent),
    Family("short_list_places", ("implementation",), 800, _places_parameters, _places),
    Family("short_list_streak", ("implementation",), 900, _streak_parameters, _streak),
)
