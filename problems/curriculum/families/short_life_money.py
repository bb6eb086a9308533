"""Short problems about money: coins, change, discounts."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_numbers import balanced
from problems.curriculum._schema import Int, Schema, line
from problems.curriculum._short import short_spec

_WORDS = (("Yes", "No"), ("YES", "NO"), ("yes", "no"))
_PRICE = ("Print the price in yen.", "Print the answer in yen.")
_DISCOUNT = {
    "each": ("each piece becomes {d} yen cheaper", "n * ({c} - {d})"),
    "total": ("the total price becomes {d} yen lower", "n * {c} - {d}"),
    "above": (
        "the {k}-th and all later pieces cost {d} yen less each",
        "n * {c} - (n - {k1}) * {d}",
    ),
    "free": ("one of the pieces is free", "(n - 1) * {c}"),
    "half": ("the total price is halved", "n * {c} // 2"),
}


def _purse_parameters(rng: Random) -> Parameters:
    return {
        "values": rng.sample((1, 2, 3, 4, 5, 7, 8, 10, 15, 20, 25, 30, 50), rng.randint(2, 3)),
        "ask": rng.choice(("total", "enough", "left", "lack")),
        "price": rng.randint(10, 120),
    }


def _purse(parameters: Parameters, rng: Random) -> Spec:
    values, ask, price = parameters["values"], parameters["ask"], parameters["price"]
    names = ("x", "y", "z")[: len(values)]
    schema: Schema = (line(*(Int(name, 0, rng.choice((20, 100))) for name in names)),)
    pairs = list(zip(names, values, strict=True))
    total = " + ".join(f"{name} * {v}" for name, v in pairs)
    one = f"{', '.join(f'{n} coins of {v} yen' for n, v in pairs[:-1])}"
    coins = f"{one} and {names[-1]} coins of {values[-1]} yen"
    yes, no = rng.choice(_WORDS)
    sums = "".join(f"s += {v} * {n}\n" for n, v in zip(names, values, strict=True))
    start = f"s = 0\n{sums}"
    asked, value, output = {
        "total": ("How much is this in total?", "s", ("Print the sum in yen.", "Print the total.")),
        "enough": (
            f"Is this enough for a book of {price} yen?",
            f'"{yes}" if s >= {price} else "{no}"',
            (f"Print `{yes}` if it is enough, and `{no}` otherwise.",) * 2,
        ),
        "left": (
            f"How much is left after buying as many pens of {price} yen as possible?",
            f"s % {price}",
            ("Print what is left, in yen.", "Print the rest in yen."),
        ),
        "lack": (
            f"How much is missing for a ticket of {price} yen? If nothing is missing, it is 0.",
            f"max(0, {price} - s)",
            ("Print the missing amount in yen.", "Print the answer in yen."),
        ),
    }[ask]
    if ask == "enough":
        output = (output[0], f"If it is enough, print `{yes}`; if not, print `{no}`.")
    vector = f"sum(p * q for p, q in zip(({', '.join(names)}), {tuple(values)}))"
    missed = " + ".join(f"{n} * {v}" for n, v in zip(names, values[1:] + values[:1], strict=True))
    wrong = {"mixes the coins": f"s = {missed}\nprint({value})"}
    if ask == "enough":
        wrong["just enough"] = f"s = {total}\nprint({value.replace('>=', '>')})"
    if ask == "lack":
        wrong["negative"] = f"s = {total}\nprint({price} - s)"
    return short_spec(
        rng,
        schema,
        titles=("Purse", "Coins", "Money of @A"),
        stories=(
            f"@A has {coins}. {asked}",
            f"There are {coins} in a purse. {asked}",
            f"Numbers of coins are given: {coins}. {asked}",
            f"In @P, coins of {', '.join(map(str, values))} yen are used. @B has "
            f"{', '.join(names)} of them, respectively. {asked}",
            f"@A found {coins} under the bed, and owns no other money. {asked}",
        ),
        output=output,
        python=(f"s = {total}\nprint({value})", f"{start}print({value})"),
        only_python=(f"s = {vector}\nprint({value})",),
        wrong=wrong,
        adjust=balanced(schema, f"{total} == {price}", share=0.3) if ask == "enough" else None,
    )


def _notes_parameters(rng: Random) -> Parameters:
    values = [1]
    for _ in range(rng.randint(1, 3)):
        values.append(values[-1] * rng.randint(2, 9))
    return {"values": values, "each": rng.random() < 0.4}


def _notes(parameters: Parameters, rng: Random) -> Spec:
    values, each = list(parameters["values"]), parameters["each"]
    high = rng.choice((10**3, 10**4))
    schema: Schema = (line(Int("n", 1, high)),)
    down = values[::-1]
    shown = ", ".join(map(str, down))
    listed = f"{', '.join(map(str, down[:-1]))} and {down[-1]}"
    parts = [
        f"n // {v}" if i == 0 else f"n % {down[i - 1]} // {v}".replace(" // 1", "")
        for i, v in enumerate(down)
    ]
    asked = (
        f"how many coins of {listed} yen (in this order) are used"
        if each
        else "the number of coins"
    )
    result = ", ".join(parts) if each else " + ".join(parts)
    names = "abcd"[: len(down)]
    steps = "".join(f"{c} = n // {v}\nn -= {c} * {v}\n" for c, v in zip(names, down, strict=True))
    loops = "".join(
        f"{c} = 0\nwhile n >= {v}:\n    n -= {v}\n    {c} += 1\n"
        for c, v in zip(names, down, strict=True)
    )
    last = f"print({(', ' if each else ' + ').join(names)})"
    only = f"ans = []\nfor v in ({shown}):\n    ans.append(n // v)\n    n %= v\n"
    bad = ", ".join(f"n // {v}" for v in down) if each else " + ".join(f"n // {v}" for v in down)
    return short_spec(
        rng,
        schema,
        titles=("Fewest Coins", "Coins of @P", "Paying"),
        stories=(
            f"The coins of @P are worth {listed} yen. @A pays exactly n yen with as few coins as "
            f"possible. Find {asked}.",
            f"You are given an integer n. Write it as a sum of the smallest number of terms, each "
            f"of them a coin of {listed} yen. Find {asked}.",
            f"A machine pays out n yen in coins of {listed} yen, and always uses the minimum "
            f"number of coins. Determine {asked}.",
            f"@A wants to pay n yen to @B without change. There are coins of {listed} yen, any "
            f"number of each, and few coins are better. Print {asked} in the best case.",
            f"There are {len(down)} kinds of coins: {listed} yen. The sum of n yen is to be made "
            f"with the minimum number of coins. Find {asked}.",
        ),
        output=("Print the numbers, separated by spaces.", "Print the answer on one line."),
        python=(f"print({result})", f"{steps}{last}", f"{loops}{last}"),
        only_python=(f"{only}print({'*ans' if each else 'sum(ans)'})",),
        wrong={"forgets the rest": f"print({bad})"},
        adjust=balanced(schema, f"n >= {down[0]}", share=0.7) if down[0] < 150 else None,
    )


def _change_parameters(rng: Random) -> Parameters:
    return {
        "price": rng.randint(11, 199),
        "note": rng.choice((100, 200, 250, 300, 500, 700, 800, 1000)),
        "ask": rng.choice(("change", "notes")),
        "fee": rng.choice((0, 0, rng.randint(5, 90))),
    }


def _change(parameters: Parameters, rng: Random) -> Spec:
    price, note, fee = parameters["price"], parameters["note"], parameters["fee"]
    schema: Schema = (line(Int("n", 1, rng.choice((100, 1000)))),)
    more = f" and {fee} yen for the bag" if fee else ""
    cost = f"{price} * n + {fee}" if fee else f"{price} * n"
    change = parameters["ask"] == "change"
    asked = "How much change does @A get?" if change else "How many notes does @A hand over?"
    value = f"({note} - s % {note}) % {note}" if change else f"(s + {note - 1}) // {note}"
    loop = f"k = 0\nwhile k * {note} < {cost}:\n    k += 1\n"
    bad = f"{note} - s % {note}" if change else f"s // {note} + 1"
    return short_spec(
        rng,
        schema,
        titles=("Change", "Notes", "At the Counter"),
        stories=(
            f"@A buys n @T for {price} yen each{more}, and pays with as few {note}-yen notes as "
            f"possible, using no other money. {asked}",
            f"One of the @T costs {price} yen. @A takes n of them{more.replace(' and', ', pays')}, "
            f"and hands over the smallest sufficient number of notes of {note} yen. {asked}",
            f"@A only has notes of {note} yen, but plenty of them. The bill consists of n pieces "
            f"at {price} yen{more}. No more notes are given than needed. {asked}",
            f"In @P one pays with notes of {note} yen only. @A has to pay {price} yen for each of "
            f"n tickets{more}, and gives the minimum number of notes. {asked}",
            f"You are given an integer n. The sum of n times {price} yen"
            f"{more.replace('and', 'plus')} is paid by @A with the fewest possible "
            f"{note}-yen notes. {asked}",
        ),
        output=_PRICE if change else ("Print the number of notes.", "Print how many notes."),
        python=(
            f"s = {cost}\nprint({value})",
            f"{loop}print({f'k * {note} - ({cost})' if change else 'k'})",
        ),
        only_python=(f"print(-({cost}) % {note})" if change else f"print(-(-({cost}) // {note}))",),
        wrong={
            "pays one note too many": f"s = {cost}\nprint({bad})",
            "forgets a price": f"s = {price + 1} * n\nprint({value})",
        },
        adjust=balanced(schema, f"({cost}) % {note} == 0", share=0.2),
    )


def _discount_parameters(rng: Random) -> Parameters:
    cost = rng.randint(10, 99) * 2
    return {
        "cost": cost,
        "k": rng.randint(3, 15),
        "d": rng.randint(1, cost // 2),
        "kind": rng.choice(sorted(_DISCOUNT)),
    }


def _discount(parameters: Parameters, rng: Random) -> Spec:
    cost, k, d = parameters["cost"], parameters["k"], parameters["d"]
    words, value = _DISCOUNT[parameters["kind"]]
    words = words.format(d=d, k=k).replace("3-th", "3rd")
    value = value.format(c=cost, d=d, k1=k - 1)
    schema: Schema = (line(Int("n", 1, rng.choice((50, 100)))),)
    return short_spec(
        rng,
        schema,
        titles=("Discount", "Many @T", "Sale in @P"),
        stories=(
            f"A shop sells @T at {cost} yen per piece. If one buys {k} pieces or more, {words}. "
            "How much do n pieces cost?",
            f"One piece costs {cost} yen. From {k} pieces on, {words}. Find the price of n pieces.",
            f"@A buys n @T, which cost {cost} yen each. For purchases of at least {k} pieces, "
            f"{words}. How much does @A pay?",
            f"The price of n stamps is n times {cost} yen, except that for n not less than {k}, "
            f"{words}. Print the price.",
            f"You are given an integer n. @B orders n @T of {cost} yen. With fewer than {k} "
            f"pieces there is no discount; otherwise, {words}. Calculate the price.",
        ),
        output=_PRICE,
        python=(
            f"if n >= {k}:\n    print({value})\nelse:\n    print(n * {cost})",
            f"ans = n * {cost}\nif n >= {k}:\n    ans = {value}\nprint(ans)",
            f"print(n * {cost} if n < {k} else {value})",
        ),
        only_python=(f"print([n * {cost}, {value}][n >= {k}])",),
        wrong={
            "wrong at the limit": f"print({value} if n > {k} else n * {cost})"
            if parameters["kind"] != "above" or k > 1
            else f"print(n * {cost})",
            "no discount": f"print(n * {cost})",
        },
        adjust=balanced(schema, f"n == {k}", share=0.3),
    )


FAMILIES = (
    Family("short_life_purse", ("math", "implementation"), 800, _purse_parameters, _purse),
    Family("short_life_notes", ("greedy", "math"), 900, _notes_parameters, _notes),
    Family("short_life_change", ("math",), 800, _change_parameters, _change),
    Family("short_life_discount", ("implementation", "math"), 800, _discount_parameters, _discount),
)
