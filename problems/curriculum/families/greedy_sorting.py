"""Greedy choices from the extremes: two to a boat, and coins of canonical systems."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_misc import Ask, outputs, pick, twins, wrong
from problems.curriculum._schema import Int, Ints, line


def _boat_parameters(rng: Random) -> Parameters:
    return {"rule": rng.choice(("limit", "least")), "extra": rng.randint(0, 9),
            "ask": rng.choice(("groups", "pairs", "single"))}  # fmt: skip


_BOAT_LOOPS = (
    """
a.sort()
i, j = 0, n - 1
p = 0
while i < j:
    if a[i] + a[j]$extra <= m:
        p += 1
        i += 1
    j -= 1
print($value)
""",
    """
a.sort()
i = 0
p = 0
for j in range(n - 1, -1, -1):
    if i < j and a[i] + a[j]$extra <= m:
        i += 1
        p += 1
print($value)
""",
)
_LEAST_LOOPS = (
    """
a.sort()
i, j = 0, n - 1
p = 0
while i < j:
    if a[i] + a[j]$extra >= m:
        p += 1
        j -= 1
    i += 1
print($value)
""",
    """
a.sort()
j = n - 1
p = 0
for i in range(n):
    if i < j and a[i] + a[j]$extra >= m:
        j -= 1
        p += 1
print($value)
""",
)


def _boats(parameters: Parameters, rng: Random) -> Spec:
    limit, extra = parameters["rule"] == "limit", parameters["extra"]
    loops = _BOAT_LOOPS if limit else _LEAST_LOOPS
    words, value = {
        "groups": ("the smallest possible number of groups", "n - p"),
        "pairs": ("the largest possible number of pairs", "p"),
        "single": ("the smallest possible number of elements that stay alone", "n - 2 * p"),
    }[parameters["ask"]]
    parts = {"extra": f" + {extra}" if extra else "", "value": value}
    python, cpp = twins(loops, (), "int", **parts)
    total = f"their sum plus {extra}" if extra else "their sum"
    rule = f"{total} is at most m" if limit else f"{total} is at least m"
    rule += pick(rng, "", " (each element is in at most one pair)")
    most, high = rng.choice((10, 100, 10_000)), rng.choice((20, 100, 10**6))
    strict = [text.replace("<= m", "< m").replace(">= m", "> m") for text in loops]
    return Spec(
        titles=("Boats", "Two by Two", "Sharing", "Teams of Two", "@A's Trip"),
        stories=(
            f"Split n integers a_i into groups of one or two. Two elements may form a group (a "
            f"pair) only if {rule}. Find {words}.",
            f"n people with weights a_i are at the river in @P. A pair may share a boat if "
            f"{rule}; others go alone. For the groups so formed, find {words}.",
            f"You are given an array and a number m. Two elements can be paired if {rule}. "
            f"Unpaired ones form groups of one. Compute {words}.",
            f"@A divides n @T with values a_i into groups: either one alone or a pair, and a "
            f"pair is allowed if {rule}. Determine {words}.",
            f"Each of n numbers is used in at most one pair; a pair is good if {rule}. All numbers "
            f"not in good pairs are groups by themselves. What is {words}?",
        ),
        schema=(
            line(Int("n", 1, most), Int("m", 1, 2 * high)),
            line(Ints("a", "n", 1, high)),
        ),
        output=outputs("the required number"),
        python=python,
        cpp=cpp,
        wrong=(
            wrong("strict comparison", strict[0], **parts),
            wrong("no sorting", loops[0].replace("a.sort()\n", ""), **parts),
            wrong("neighbours in sorted order", """
a.sort()
p = 0
i = 1
while i < n:
    if a[i - 1] + a[i]$extra $sign m:
        p += 1
        i += 1
    i += 1
print($value)
""", **parts | {"sign": "<=" if limit else ">="}),
        ),
        adjust=lambda rng, size, values: values | {
            "m": min(2 * high, max(1, sum(rng.choice(values["a"]) for _ in range(2)) + extra))},
    )  # fmt: skip


_SYSTEMS = (
    (1, 5, 10), (1, 2, 5), (1, 5, 10, 50), (1, 2, 4, 8), (1, 10, 100), (1, 3, 9), (1, 4, 8),
    (1, 5, 25), (1, 2, 10), (1, 2, 6), (1, 3, 6, 12), (1, 5, 20, 100), (1, 7),
    (1, 6, 12), (1, 10, 50), (1, 4, 20), (1, 9), (1, 2, 5, 10, 20),
)  # fmt: skip


def _coin_parameters(rng: Random) -> Parameters:
    return {"coins": list(rng.choice(_SYSTEMS)),
            "ask": rng.choice(("count", "kinds", "largest", "ones", "most"))}  # fmt: skip


_COIN_LOOPS = (
    "$all\nprint(ans)",
    "$steps\nprint($value)",
)
_COIN_PYTHON = "$init\nfor c in ($list):\n    $each\n    n %= c\nprint(ans)"


def _coins(parameters: Parameters, rng: Random) -> Spec:
    coins = sorted(parameters["coins"], reverse=True)
    ask = {
        "count": Ask("the smallest number of coins", "ans = 0", "ans += n // c", ""),
        "kinds": Ask("how many different values of coins are used when the number of coins is as "
                     "small as possible", "ans = 0", "if n // c > 0:\n    ans += 1", ""),
        "largest": Ask(f"how many coins of value {coins[0]} are used when the number of coins is "
                       "as small as possible", "ans = 0", f"if c == {coins[0]}:\n    ans = n // c",
                       ""),
        "ones": Ask("how many coins of value 1 are used when the number of coins is as small as "
                    "possible", "ans = 0", "ans = n // c", ""),
        "most": Ask("the largest number of coins of one value when the number of coins is as small "
                    "as possible", "ans = 0", "ans = max(ans, n // c)", ""),
    }[parameters["ask"]]  # fmt: skip
    first = {"largest": coins[:1]}.get(parameters["ask"], coins)
    rows, names = [], []
    for index, coin in enumerate(coins):
        row = ask.each.replace("c", str(coin)) if coin in first else ""
        if parameters["ask"] == "largest":
            row = f"ans = n // {coin}" if coin in first else ""
        rows += [row, f"n %= {coin}"] if coin > 1 else [row.replace(" // 1", "")]
        name = "pqrxyz"[index]
        names.append(name)
    if parameters["ask"] == "largest":
        rows = rows[:1]
    elif parameters["ask"] != "ones":
        rows = ["ans = 0", *rows]
    if parameters["ask"] == "ones":
        rows = [row for row in rows if not row.startswith("ans")] + ["ans = n"]
    steps = [
        f"{name} = n // {coin}\nn = n % {coin}" for name, coin in zip(names, coins, strict=True)
    ]
    value = {"count": " + ".join(names), "largest": names[0], "ones": names[-1],
             "kinds": " + ".join(f"({name} > 0)" for name in names),
             "most": _nested_max(names)}[parameters["ask"]]  # fmt: skip
    parts = {"all": "\n".join(filter(None, rows)), "list": ", ".join(map(str, coins)),
             "init": ask.init, "each": ask.each, "value": value,
             "steps": "\n".join(steps)}  # fmt: skip
    python, cpp = twins(_COIN_LOOPS, (_COIN_PYTHON,), **parts)
    listed = ", ".join(map(str, coins[::-1][:-1])) + f" and {coins[0]}"
    backwards = ", ".join(map(str, coins[::-1]))
    return Spec(
        titles=("Change", "Coins", "Cash Machine", "Paying Exactly", "@A's Wallet"),
        stories=(
            f"In @P there are coins of values {listed}. An amount n is paid exactly. "
            f"Find {ask.words}.",
            f"@A has plenty of coins of values {listed} and must pay exactly n. "
            f"Compute {ask.words}.",
            f"You are given an integer n. Write it as a sum of coins, each worth one of {listed}. "
            f"Determine {ask.words}.",
            f"A machine gives out n with coins of {listed}, of which it has any number. "
            f"Output {ask.words}.",
            f"Only the values {listed} exist as coins. For the sum n, find {ask.words}.",
        ),
        schema=(line(Int("n", 1, rng.choice((100, 1000, 10**9)), "the amount")),),
        output=outputs("the required number"),
        python=python,
        cpp=cpp,
        wrong=(
            wrong("smallest coins first", _COIN_PYTHON, **parts | {"list": backwards})
            if parameters["ask"] not in ("ones", "largest")
            else wrong("no remainder", "print(n // $c)", c=coins[-2]),
            wrong("forgets a coin", "ans = 0\n" + _COIN_PYTHON,
                  **parts | {"list": ", ".join(map(str, coins[1:])) + ","})
            if len(coins) > 2
            else wrong("counts all", "print(n)"),
        ),
    )  # fmt: skip


def _nested_max(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"max({names[0]}, {_nested_max(names[1:])})"


FAMILIES = (
    Family("boats_of_two", ("greedy", "two pointers"), 1200, _boat_parameters, _boats),
    Family("canonical_coins", ("greedy", "math"), 900, _coin_parameters, _coins),
)
