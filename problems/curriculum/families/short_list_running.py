"""Short problems about one list read from left to right: balances, records, tanks and goals."""

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


def _score_parameters(rng: Random) -> Parameters:
    return {
        **draw_condition(rng, rng.choice((20, 90, 400))),
        "start": rng.choice((0, rng.randint(1, 100))),
        "gain": rng.randint(1, 20),
        "loss": rng.randint(1, 20),
        "floor": rng.random() < 0.4,
        "ask": rng.choice(("end", "end", "top")),
    }


def _score(parameters: Parameters, rng: Random) -> Spec:
    told, test = condition_of(parameters, rng)
    start, gain, loss = parameters["start"], parameters["gain"], parameters["loss"]
    floor, top = parameters["floor"], parameters["ask"] == "top"
    schema = small_list(rng, 1000)
    never = rng.choice(
        (" The score never gets negative: if it would, it becomes 0 instead.",
         " Whenever the score would fall below 0, it is set to 0.")
    ) if floor else ""  # fmt: skip
    ask = "What is the score at the end?"
    if top:
        ask = "What is the largest score at any time, including the beginning and the end?"
    init = f"ans = {start}\n" + (f"best = {start}\n" if top else "")
    body = f"    if {test}:\n        ans += {gain}\n    else:\n        ans -= {loss}\n"
    fix = "    if ans < 0:\n        ans = 0\n" if floor else ""
    keep = "    best = max(best, ans)\n" if top else ""
    show = "print(best)" if top else "print(ans)"
    down = f"max(0, ans - {loss})" if floor else f"ans - {loss}"
    wrong = {
        "swaps gain and loss": f"{init}for x in a:\n    if {test}:\n        ans -= {gain}\n"
        f"    else:\n        ans += {loss}\n{fix}{keep}{show}"
    }
    if floor:
        wrong["never sets to 0"] = f"{init}for x in a:\n{body}{keep}{show}"
    if top:
        wrong["the final score"] = f"{init}for x in a:\n{body}{fix}print(ans)"
    return short_spec(
        rng,
        schema,
        titles=("Score", "Ups and Downs", "The Rating of @A"),
        stories=(
            f"@A plays n games and starts with a score of {start}. If the result a_i of game i is "
            f"{told}, the score rises by {gain}; otherwise, it falls by {loss}.{never} {ask}",
            f"{given(rng)} A score is {start} at first. For i = 1, ..., n in this order, it is "
            f"increased by {gain} if a_i is {told}, and decreased by {loss} if not.{never} {ask}",
            f"The members of a club in @P have a common score, {start} in the beginning. On day i, "
            f"a_i of them come. The score grows by {gain} if this number is {told}; else it "
            f"shrinks by {loss}.{never} {ask}",
            f"A program starts with the score {start} and reads n numbers a_1, ..., a_n. For each "
            f"number that is {told}, it adds {gain}; for each other, it subtracts {loss}.{never} "
            f"{ask}",
            f"@B gives {start} points to @A. Then n dice are thrown, and the i-th shows a_i. @A "
            f"wins {gain} points for every value that is {told} and loses {loss} points for every "
            f"other value, one after another.{never} The points of @A are the score. {ask}",
        ),
        output=("Print the score.", "Print the answer."),
        python=(
            f"{init}for x in a:\n{body}{fix}{keep}{show}",
            f"{init}for x in a:\n    if {test}:\n        ans = ans + {gain}\n    else:\n"
            f"        ans = {down}\n{keep}{show}",
        ),
        only_python=(
            f"{init}for x in a:\n    ans += {gain} if {test} else -{loss}\n{fix}{keep}{show}",
        ),
        wrong=wrong,
        adjust=near(schema, "a", parameters["c"], parameters["d"], parameters["k"] * 3),
    )


def _record_parameters(rng: Random) -> Parameters:
    return {
        "kind": rng.choice(("high", "low", "even high", "even low")),
        "margin": rng.choice((0, 0, rng.randint(2, 9), rng.randint(2, 40))),
        "ask": rng.choice(("count", "count", "sum", "last")),
        "first": rng.random() < 0.5,
    }


_RECORD_ASKS = {
    "count": ("the number of records", "ans += 1", 1),
    "sum": ("the sum of all records", "ans += a[i]", "a[0]"),
    "last": ("the position i of the last record", "ans = i + 1", 1),
}


def _record(parameters: Parameters, rng: Random) -> Spec:
    kind, margin, first = parameters["kind"], parameters["margin"], parameters["first"]
    ask, step, start = _RECORD_ASKS[parameters["ask"]]
    high, even = "high" in kind, kind.startswith("even")
    word = "greater" if high else "less"
    told = f"{word} than all the numbers before it"
    if even:
        told = f"{word} than or equal to all the numbers before it"
    if margin:
        told = f"{word} than each number before it by {margin} or more"
        even = True
    test = ("a[i] {s} best + {m}" if high else "a[i] {s} best - {m}").format(
        s=(">" if high else "<") + ("=" if even else ""), m=margin
    ).removesuffix(" + 0").removesuffix(" - 0")  # fmt: skip
    pick = "max" if high else "min"
    own = "The first number is a record, too." if first else "The first number is no record."
    none = "" if first else " If there is no record, the answer is 0."
    begin = f"ans = {start if first else 0}\nbest = a[0]\n"
    keep = f"    best = {pick}(best, a[i])\n"
    loop = f"for i in range(1, n):\n    if {test}:\n        {step}\n"
    small = f"        if a[i] {'>' if high else '<'} best:\n            best = a[i]\n"
    short = test.replace("best", f"{pick}(a[:i])")
    value = {"count": "1", "sum": "a[i]", "last": "i + 1"}[parameters["ask"]]
    fold = "max" if parameters["ask"] == "last" else "sum"
    items = f"[{start if first else 0}] + [{value} for i in range(1, n) if {short}]"
    other = f"{begin}for i in range(n):\n    if i > 0:\n        if {test}:\n            {step}\n"
    schema = small_list(rng, rng.choice((100, 1000)))
    flip = test.replace(">=", "#").replace("<=", "@").replace("> ", ">= ").replace("< ", "<= ")
    flip = flip.replace("#", ">").replace("@", "<")
    return short_spec(
        rng,
        schema,
        titles=("Records", "Better Than Before", "The Best So Far"),
        stories=(
            f"{given(rng)} A number is called a record if it is {told}. {own} Find {ask}.{none}",
            f"@A jumps n times; the result of jump i is a_i. A result is a record when it is "
            f"{told}. {own} Print {ask}.{none}",
            f"The numbers a_1, ..., a_n are read from left to right. We say that a number is a "
            f"record if it is {told}. {own} What is {ask}?{none}",
            f"For n days, @B wrote down the number of visitors of @P, a_i on day i. @B calls a "
            f"number in the list a record if it is {told}. {own} Determine {ask}.{none}",
            f"In the list a_1, ..., a_n, records are the numbers that are "
            f"{told.replace('before it', 'before them')}. {own} Write a program that finds "
            f"{ask}.{none}",
        ),
        python=(f"{begin}{loop}{keep}print(ans)", f"{other}{small}print(ans)"),
        only_python=(f"print({fold}({items}))",),
        wrong={
            "compares with the previous one": f"{begin}{loop}    best = a[i]\nprint(ans)",
            "wrong comparison": f"{begin}for i in range(1, n):\n    if {flip}:\n        {step}\n"
            f"{keep}print(ans)",
        },
        adjust=near(schema, "a", 20, 40, 40 + margin),
    )


def _tank_parameters(rng: Random) -> Parameters:
    cap = rng.randint(2, 30) * 10
    return {
        "cap": cap,
        "leak": rng.randint(1, max(2, cap // 6)),
        "start": rng.choice((0, rng.randint(1, cap))),
        "ask": rng.choice(("end", "spill")),
    }


def _tank(parameters: Parameters, rng: Random) -> Spec:
    cap, leak, start = parameters["cap"], parameters["leak"], parameters["start"]
    spill = parameters["ask"] == "spill"
    schema = small_list(rng, 200, low=0)
    ask = "How much is lost by this in total?" if spill else "How much is there after day n?"
    init = f"cur = {start}\n" + ("lost = 0\n" if spill else "")
    over = f"    if cur > {cap}:\n" + (f"        lost += cur - {cap}\n" if spill else "")
    over += f"        cur = {cap}\n"
    show = "print(lost)" if spill else "print(cur)"
    first = f"{init}for x in a:\n    cur += x\n{over}    cur = max(0, cur - {leak})\n{show}"
    lost = f"    lost += max(0, cur + x - {cap})\n" if spill else ""
    second = f"{init}for x in a:\n{lost}    cur = min({cap}, cur + x)\n    if cur >= {leak}:\n"
    second += f"        cur -= {leak}\n    else:\n        cur = 0\n{show}"
    return short_spec(
        rng,
        schema,
        titles=("Tank", "Store", "Water for @P"),
        stories=(
            f"A tank for {cap} liters contains {start} liters. On each of n days, first a_i liters "
            f"flow in on day i, and what exceeds {cap} liters is lost. Then {leak} liters are "
            f"used, or all if there are less. {ask}",
            f"@A stores @T. There is place for {cap}, and {start} are there before day 1. On day "
            f"i, a_i arrive; those for which there is no place are thrown away and lost. In the "
            f"evening @B takes {leak}, or all that are there if they are fewer. {ask}",
            f"A number is {start} at first. For i = 1, ..., n, add a_i to it, then replace it by "
            f"{cap} if it is greater (the excess is lost), then subtract {leak} from it, but "
            f"replace a negative result by 0. "
            + (ask if spill else "What is the number in the end?"),
            f"@B has {start} coins in a purse that holds at most {cap} coins. On day i of n days, "
            f"a_i coins are added, but coins that do not fit are lost; after that, {leak} coins "
            f"are spent (as many as there are, if there are fewer). {ask}",
            f"The battery of a robot in @P holds {start} units of energy now and never more than "
            f"{cap}. Day i brings a_i units (units above {cap} are lost), and afterwards {leak} "
            f"units are consumed, or all of them if fewer are left. There are n days. {ask}",
        ),
        python=(first, second),
        only_python=(
            ()
            if spill
            else (f"{init}for x in a:\n    cur = max(min(cur + x, {cap}) - {leak}, 0)\n{show}",)
        ),
        wrong={
            "no limit above": f"{init}for x in a:\n    cur += x\n"
            f"    cur = max(0, cur - {leak})\n{show}",
            "limit after use": f"{init}for x in a:\n    cur += x\n    cur = max(0, cur - {leak})\n"
            f"{over}{show}",
        },
        adjust=near(schema, "a", leak, cap),
    )


def _goal_parameters(rng: Random) -> Parameters:
    return {
        "start": rng.choice((0, rng.randint(1, 50))),
        "goal": rng.randint(60, rng.choice((200, 900))),
        "daily": rng.choice((0, 0, rng.randint(1, 9))),
        "strict": rng.random() < 0.4,
        "none": rng.choice((-1, 0, "n + 1")),
    }


def _goal(parameters: Parameters, rng: Random) -> Spec:
    start, goal, daily = parameters["start"], parameters["goal"], parameters["daily"]
    strict, none = parameters["strict"], parameters["none"]
    sign, word = (">", "more than") if strict else (">=", "at least")
    schema = small_list(rng, rng.choice((100, 300)))
    lack, flip = goal - start, ">=" if strict else ">"
    add = f" + {daily}" if daily else ""
    gain = f"a[i] + {daily}" if daily else "a[i]"
    stop = f"    if cur {sign} {goal}:\n        ans = i + 1\n        break\nprint(ans)"
    no = f"If this does not happen within n days, print {none}."
    other = f"cur = {start}\ni = 0\nwhile i < n and cur {'<=' if strict else '<'} {goal}:\n"
    other += f"    cur += {gain}\n    i += 1\nif cur {sign} {goal}:\n    print(i)\nelse:\n"
    body = f"ans = {none}\ncur = {start}\nfor i in range(n):\n    cur += {gain}\n"
    value = f"{start} + sum(a[:i])" + (f" + {daily} * i" if daily else "")
    return short_spec(
        rng,
        schema,
        titles=("Saving", "Reaching the Goal", "How Many Days?"),
        stories=(
            f"@A has {start} coins and gets a_i{add} coins on day i, for i = 1, ..., n. On which "
            f"day does @A have {word} {goal} coins for the first time? {no}",
            f"{start} pages of a book are already read. On day i of n days, @B reads a_i{add} "
            f"pages. Find the number of the first day after which {word} {goal} pages are read. "
            f"{no}",
            f"{given(rng)} A sum is {start} at first. On day i, a_i{add} is added. Find the "
            f"smallest i such that the sum is {word} {goal} after day i. {no}",
            f"A road in @P is {start} meters long, and a_i{add} meters are built on day i (1 <= "
            f"i <= n). Print the first day at whose end its length is {word} {goal} meters. {no}",
            f"A counter shows {start}. Every day i from 1 to n, it grows by a_i{add}. After how "
            f"many days does it show {word} {goal} for the first time? {no}",
        ),
        python=(body + stop, f"{other}    print({none})"),
        only_python=(
            f"v = [i for i in range(1, n + 1) if {value} {sign} {goal}]\n"
            f"print(v[0] if v else {none})",
        ),
        wrong={
            "wrong comparison": f"{body}{stop}".replace(f"{sign} {goal}", f"{flip} {goal}"),
            "another start": f"{body}{stop}".replace(f"cur = {start}", f"cur = {start + 3}"),
        },
        adjust=near(schema, "a", lack - daily, lack // 2 - daily, lack // 3 - daily),
    )


FAMILIES = (
    Family("short_list_score", ("simulation",), 800, _score_parameters, _score),
    Family("short_list_record", ("implementation",), 900, _record_parameters, _record),
    Family("short_list_tank", ("simulation",), 900, _tank_parameters, _tank),
    Family("short_list_goal", ("simulation", "prefix sums"), 800, _goal_parameters, _goal),
)
