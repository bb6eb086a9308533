"""Running totals: passengers on board, accounts and tanks with limits."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_misc import Ask, outputs, pick, plural, twins, wrong
from problems.curriculum._schema import Int, Ints, Rows, Values, line


def _bus_parameters(rng: Random) -> Parameters:
    ask = rng.choice(("most", "end", "above", "above", "first", "first", "income"))
    return {"ask": ask, "start": rng.choice((0, 0, 1, 2, 3, 5)),
            "k": rng.randint(2, 9) if ask in ("above", "first", "income") else 0}  # fmt: skip


def _bus_ask(ask: str, k: int) -> Ask:
    return {
        "most": Ask("the largest number of people on board at any time", "ans = c",
                    "ans = max(ans, c)", "ans"),
        "end": Ask("how many people are on board after the last stop", "", "", "c"),
        "above": Ask(f"the number of stops after which more than {k} people are on board",
                     "ans = 0", f"if c > {k}:\n    ans += 1", "ans"),
        "first": Ask(f"the number of the first stop after which at least {k} people are on board, "
                     "or -1 if there is none", "ans = -1",
                     f"if ans == -1 and c >= {k}:\n    ans = i + 1", "ans"),
        "income": Ask(f"the income if everyone who boards at one of the stops pays {k}", "ans = 0",
                      f"ans += y * {k}", "ans"),
    }[ask]  # fmt: skip


_BUS_LOOPS = (
    """
c = $start
$init
for x, y in a:
    c += y - x
    $each
print($value)
""",
    """
c = $start
$init
for i in range(n):
    x, y = a[i]
    c -= x
    c += y
    $each
print($value)
""",
)
_BUS_WHILE = """
c = $start
$init
i = 0
while i < n:
    x, y = a[i]
    c = c - x + y
    $each
    i += 1
print($value)
"""


def _ride(start: int) -> object:
    def adjust(rng: Random, size: str, values: Values) -> Values:
        board, rows = start, []
        for leaving, entering in values["a"]:
            leave = rng.randint(0, board) if leaving > board else leaving
            board += entering - leave
            rows.append((leave, entering))
        values["a"] = rows
        return values

    return adjust


def _never_negative(start: int) -> object:
    def valid(values: Values) -> bool:
        board = start
        for leaving, entering in values["a"]:
            board -= leaving
            if board < 0:
                return False
            board += entering
        return True

    return valid


def _bus(parameters: Parameters, rng: Random) -> Spec:
    start, k = parameters["start"], parameters["k"]
    ask = _bus_ask(parameters["ask"], k)
    parts = ask.parts() | {"start": start}
    loops = _BUS_LOOPS[1:] if parameters["ask"] == "first" else _BUS_LOOPS
    python, cpp = twins((*loops, _BUS_WHILE), (), "int", **parts)
    many = f"{plural(start, 'person', 'people')} on board" if start else "nobody on board"
    stop = pick(rng, "at the i-th stop x_i people get off and then y_i people get on",
                "at stop i, first x_i people leave, then y_i people enter")  # fmt: skip
    high, most = rng.choice((5, 10, 100)), rng.choice((10, 100, 1000))
    other = {"most": "c", "above": "n - ans", "first": "ans - 1", "income": "c"}
    return Spec(
        titles=("Tram", "Bus Ride", "Passengers", "Elevator", "@A's Bus"),
        stories=(
            f"A tram starts with {many} and makes n stops: {stop}. Find {ask.words}.",
            f"@A drives a bus with n stops through @P. At the beginning it has {many}, and {stop}. "
            f"Compute {ask.words}.",
            f"An elevator with {many} stops n times; {stop}. Determine {ask.words}.",
            f"A ferry leaves the harbour with {many}. It has n stops, and {stop}. "
            f"Your task is to find {ask.words}.",
            f"You are given n pairs (x_i, y_i) from the log of a train which had {many} before the "
            f"first stop: {stop}. Find {ask.words}.",
        ),
        schema=(
            line(Int("n", 1, most, "the number of stops")),
            line(Rows("a", "n", ("x", "y"), ((0, 1000 * high), (0, high)))),
        ),
        output=outputs("the required number"),
        python=python,
        cpp=cpp,
        wrong=(
            wrong("forgets who leaves", _BUS_LOOPS[1].replace("c -= x", "pass"), **parts),
            wrong("wrong value", _BUS_LOOPS[1], **parts | {
                "value": other.get(parameters["ask"], "c + 1")}),
            wrong("wrong start", _BUS_LOOPS[1], **parts | {"start": start + 1}),
        ),
        adjust=_ride(start),  # type: ignore[arg-type]
        valid=_never_negative(start),  # type: ignore[arg-type]
        constraints=("it is guaranteed that nobody leaves who is not on board",),
    )  # fmt: skip


_LEVEL_RULES = {
    "reject": ("a change that would make {it} negative is rejected completely (nothing happens)",
               "if c + x < 0:\n    $event\nelse:\n    c += x", "the number of rejected changes",
               "ans += 1"),
    "floor": ("if a change would make {it} negative, {it} becomes 0 instead",
              "c += x\nif c < 0:\n    $event\n    c = 0",
              "the number of changes that would have made it negative", "ans += 1"),
    "cap": ("whatever exceeds m is lost, and whenever {it} would become negative, it becomes 0",
            "c += x\nif c < 0:\n    c = 0\nif c > m:\n    $event\n    c = m",
            "the total amount lost because of the limit m", "ans += c - m"),
}  # fmt: skip


def _level_parameters(rng: Random) -> Parameters:
    ask = rng.choice(("end", "event", "most", "zero", "above"))
    return {"rule": rng.choice(sorted(_LEVEL_RULES)), "fee": rng.choice((0, 0, 1, 2, 3, 5)),
            "ask": ask, "k": rng.randint(2, 12) if ask == "above" else 0}  # fmt: skip


_LEVEL_LOOPS = (
    """
c = $begin
$init
for x in a:
    $change
    $fee
    $each
print($value)
""",
    """
c = $begin
$init
for i in range(n):
    x = a[i]
    $change
    $fee
    $each
print($value)
""",
)


def _both_signs(rng: Random, size: str, values: Values) -> Values:
    if size == "small":
        near = rng.choice((4, 7, 200))
        values["m"] = (values["m"] - 1) % near + 1
        values["a"] = [rng.choice((1, -1)) * (abs(x) % near) for x in values["a"]]
    return values


def _level(parameters: Parameters, rng: Random) -> Spec:
    rule, change, event, count = _LEVEL_RULES[parameters["rule"]]
    fee, k, happens = parameters["fee"], parameters["k"], parameters["ask"] == "event"
    it = pick(rng, "the balance", "the amount", "the value")
    ask = {
        "end": Ask(f"{it} at the end", "", "", "c"),
        "event": Ask(event, "ans = 0", "", "ans"),
        "most": Ask(f"the largest {it[4:]} right after a step", "ans = 0", "ans = max(ans, c)",
                    "ans"),
        "above": Ask(f"the number of steps after which {it} is greater than {k}", "ans = 0",
                     f"if c > {k}:\n    ans += 1", "ans"),
        "zero": Ask(f"the number of steps after which {it} is 0", "ans = 0",
                    "if c == 0:\n    ans += 1", "ans"),
    }[parameters["ask"]]  # fmt: skip
    change = change.replace("$event", count if happens else "")
    if parameters["rule"] == "reject" and not happens:
        change = "if c + x >= 0:\n    c += x"
    change = "\n".join(row for row in change.split("\n") if row.strip())
    cap = parameters["rule"] == "cap"
    parts = ask.parts() | {"change": change, "begin": "0" if cap else "m",
                           "fee": f"c = max(0, c - {fee})" if fee else ""}  # fmt: skip
    python, cpp = twins(_LEVEL_LOOPS, **parts)
    begin = "0" if cap else "m"
    after = f" At the end of every step it also drops by {fee}, but not below 0." if fee else ""
    rules = f"{rule.format(it='it')}.{after}"
    high = rng.choice((10, 100, 1000, 10**6))
    return Spec(
        titles=("Account", "Balance", "Tank", "Battery", "@A's Savings"),
        stories=(
            f"{it.capitalize()} is {begin} at first. Then n steps follow; step i changes it by a_i "
            f"(which may be negative), where {rules} Find {ask.words}.",
            f"@A has an account. {it.capitalize()} is initially {begin}. In step i it changes by "
            f"a_i: {rules} After n steps, compute {ask.words}.",
            f"A water tank in @P is filled and emptied n times. Let {it} of water be {begin} at "
            f"the start; the i-th operation adds a_i (if negative, takes away). However, {rules} "
            f"Determine {ask.words}.",
            f"You are given m and n changes a_1, ..., a_n that are applied in this order to "
            f"{it}, initially {begin}. Note that {rules} Output {ask.words}.",
            f"The battery of @A's phone is watched for n hours. {it.capitalize()} of energy starts "
            f"at {begin}, and in hour i it changes by a_i; {rules} One step is one hour. "
            f"Find {ask.words}.",
        ),
        schema=(
            line(Int("n", 1, rng.choice((10, 100, 10_000))), Int("m", 1, high)),
            line(Ints("a", "n", -high, high, "the changes")),
        ),
        output=outputs("the required number"),
        python=python,
        cpp=cpp,
        wrong=(
            wrong("no rule", _LEVEL_LOOPS[0], **parts | {"change": "c += x", "fee": ""}),
            wrong("other fee", _LEVEL_LOOPS[0],
                  **parts | {"fee": "" if fee else "c = max(0, c - 1)"}),
        ),
        adjust=_both_signs,
    )  # fmt: skip


FAMILIES = (
    Family("passengers", ("implementation", "simulation"), 900, _bus_parameters, _bus),
    Family("level_with_limits", ("implementation", "simulation"), 1000, _level_parameters, _level),
)
