"""Greedy choices under a limit: shopping on a budget, packing in order."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_misc import Ask, outputs, pick, twins, wrong
from problems.curriculum._schema import Int, Ints, Schema, Values, line


def _array(rng: Random, text: str, limit: str) -> Schema:
    most, high = rng.choice((10, 100, 1000, 20_000)), rng.choice((100, 1000, 10**6))
    return (line(Int("n", 1, most), Int(limit, 1, high * 10)), line(Ints("a", "n", 1, high, text)))


def _buy_parameters(rng: Random) -> Parameters:
    return {"order": rng.choice(("cheap", "stop", "skip", "dear")), "fee": rng.randint(0, 4),
            "ask": rng.choice(("count", "left", "spent", "last"))}  # fmt: skip


_BUY_LOOPS = (
    """
$sort
r = s
$init
for x in a:
    if x$plus <= r:
        r -= x$fee
        $each
    $other
print($value)
""",
    """
$sort
r = s
$init
for i in range(n):
    if a[i]$plus > r:
        $skip
    x = a[i]
    r -= x$fee
    $each
print($value)
""",
)
_BUY_ORDERS = {
    "cheap": ("always taking the cheapest one left until it is too expensive", "a.sort()", "stop"),
    "dear": ("from the most expensive to the cheapest, leaving out each one for which the "
             "remaining money does not suffice", "a.sort(reverse=True)", "skip"),
    "stop": ("in the given order until the next one is too expensive", "", "stop"),
    "skip": ("in the given order, leaving out each one for which the remaining money does not "
             "suffice", "", "skip"),
}  # fmt: skip


def _budget(rng: Random, size: str, values: Values) -> Values:
    if size in ("small", "random"):
        most = min(values["s"] + 9, sum(values["a"]) + 5)
        values["s"] = rng.randint(most // 4 + 1, most) if most < 1000 else values["s"]
    return values


def _buy(parameters: Parameters, rng: Random) -> Spec:
    how, sort, mode = _BUY_ORDERS[parameters["order"]]
    fee = parameters["fee"]
    ask = {
        "count": Ask("how many are bought", "c = 0", "c += 1", "c"),
        "left": Ask("how much money is left", "", "", "r"),
        "spent": Ask("how much money is spent", "", "", "s - r"),
        "last": Ask("the price (without fees) of the last one bought, or 0 if nothing is bought",
                    "c = 0", "c = x", "c"),
    }[parameters["ask"]]  # fmt: skip
    stop = mode == "stop"
    plus = f" + {fee}" if fee else ""
    parts = ask.parts() | {"sort": sort, "plus": plus, "fee": plus,
                           "other": "else:\n    break" if stop else "",
                           "skip": "break" if stop else "continue"}  # fmt: skip
    python, cpp = twins(_BUY_LOOPS, (), **parts)
    extra = f" Each purchase costs an additional fee of {fee}." if fee else ""
    rest = "skip" if stop else "break"
    dear = parts | {"sort": "a.sort(reverse=True)"}
    other = parts | {"other": "" if stop else "else:\n    break"}
    return Spec(
        titles=("Shopping", "Budget", "At the Market", "@A Goes Shopping", "Gift Shop"),
        stories=(
            f"@A has s coins and n @T with prices a_i to choose from. @A buys them {how}.{extra} "
            f"Find {ask.words}.",
            f"There are n @T on sale; number i costs a_i. A customer with s coins buys some, {how}."
            f"{extra} Compute {ask.words}.",
            f"Items with prices a_i are bought with budget s {how}.{extra} Find {ask.words}.",
            f"In a shop in @P, @A wants to spend at most s on @T and purchases them {how}.{extra} "
            f"@B waits outside. Print {ask.words}.",
            f"A robot with s coins buys items of prices a_i {how}.{extra} Find {ask.words}.",
        ),
        schema=_array(rng, "the prices", "s"),
        output=outputs("the required number"),
        python=python,
        cpp=cpp,
        wrong=(
            wrong(f"{rest} instead", _BUY_LOOPS[0], **other)
            if parameters["order"] != "cheap"
            else wrong("most expensive first", _BUY_LOOPS[0], **dear),
            wrong("other order", _BUY_LOOPS[0], **parts | {"sort": "" if sort else "a.sort()"}),
            wrong("strict comparison", _BUY_LOOPS[0].replace("<=", "<"), **parts),
        ),
        adjust=_budget,
    )


def _pack_parameters(rng: Random) -> Parameters:
    return {"most": rng.choice((0, 2, 3, 4, 5)), "pad": rng.randint(0, 3),
            "ask": rng.choice(("boxes", "last", "free", "single"))}  # fmt: skip


_PACK_LOOPS = (
    """
b = 1
w = 0
$counter
$init
for x in a:
    if $full:
        $close
        b += 1
        w = 0
        $reset
    w += x$pad
    $inc
print($value)
""",
    """
b, w = 0, $huge
$counter
$init
for i in range(n):
    if $full2:
        $guard
        b += 1
        w = 0
        $reset
    w = w + a[i]$pad
    $inc
print($value)
""",
)


def _pack(parameters: Parameters, rng: Random) -> Spec:
    most, pad = parameters["most"], parameters["pad"]
    needs = parameters["ask"] == "single" or most > 0
    ask = {
        "boxes": Ask("the number of boxes used", "", "", "b"),
        "last": Ask("the total load of the last box", "", "", "w"),
        "free": Ask("the total unused capacity of all boxes", "f = 0", "f += m - w", "f + m - w"),
        "single": Ask("the number of boxes that contain exactly one item", "f = 0",
                      "if c == 1:\n    f += 1", "f + (c == 1)"),
    }[parameters["ask"]]  # fmt: skip
    plus = f" + {pad}" if pad else ""
    full = f"w + x{plus} > m" + (f" or c == {most}" if most else "")
    each = ask.each
    parts = ask.parts() | {
        "pad": plus, "full": full, "full2": full.replace("x", "a[i]"), "close": each,
        "guard": f"if b > 0:\n    {each}" if "\n" not in each and each else
                 each.replace("if c == 1", "if b > 0 and c == 1"),
        "huge": "m + 1", "counter": "c = 0" if needs else "", "reset": "c = 0" if needs else "",
        "inc": "c += 1" if needs else "",
    }  # fmt: skip
    python, cpp = twins(_PACK_LOOPS, (), **parts)
    limit = f" A box holds at most {most} items." if most else ""
    wrap = f" Wrapping adds {pad} to the weight of each item." if pad else ""
    rule = pick(
        rng,
        "an item goes into the current box if it still fits; otherwise the box is closed and a new "
        "one is started",
        "if the next item does not fit into the current box, that box is closed and a new one "
        "is taken",
    )
    loose = parts | {"full": full.replace("> m", ">= m")}
    never = parts | {"full": "w + x > m + 1"}
    return Spec(
        titles=("Boxes", "Packing", "Loading Trucks", "@A Packs", "Conveyor"),
        stories=(
            f"Items with weights a_1, ..., a_n are packed in this order into boxes of capacity m: "
            f"{rule}.{limit}{wrap} Find {ask.words}.",
            f"@A packs n @T with weights a_i, in the given order, into boxes with capacity m; "
            f"{rule}.{limit}{wrap} Compute {ask.words}.",
            f"You are given a sequence of n item weights and the capacity m of a box. Keeping the "
            f"order, {rule}.{limit}{wrap} Determine {ask.words}.",
            f"A conveyor in @P brings n items one by one, the i-th of weight a_i. Boxes have "
            f"capacity m, and {rule}.{limit}{wrap} Output {ask.words}.",
            f"Items come in order, {rule}. Every box has capacity m.{limit}{wrap} "
            f"Print {ask.words}.",
        ),
        schema=_array(rng, "the weights", "m"),
        output=outputs("the required number"),
        python=python,
        cpp=cpp,
        wrong=(
            wrong("strict capacity", _PACK_LOOPS[0], **loose),
            wrong("ignores a rule", _PACK_LOOPS[0], **never),
            wrong("last box lost", _PACK_LOOPS[0].replace("print(", "print(-1 + "), **parts),
        ),
        adjust=lambda rng, size, values: values | {
            "m": min(max(1, 10 * max(values["a"])), max(values["a"]) + pad + rng.randint(0, 15))
        } if values["m"] < max(values["a"]) + pad or size == "small" else values,
        valid=lambda values: max(values["a"]) + pad <= values["m"],
        constraints=("every item fits into an empty box",),
    )  # fmt: skip


FAMILIES = (
    Family("budget_shopping", ("greedy", "sorting"), 900, _buy_parameters, _buy),
    Family("packing_in_order", ("greedy", "implementation"), 1000, _pack_parameters, _pack),
)
