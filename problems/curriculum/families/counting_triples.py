"""Brute force over triples of numbers with a given weighted sum."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_numbers import told, twins, wrong_twins
from problems.curriculum._schema import Int, Schema, line


def _triple_parameters(rng: Random) -> Parameters:
    weights = sorted(rng.sample(range(1, 11), 3)) if rng.random() < 0.75 else [1, 1, 1]
    return {
        "weights": weights,
        "relation": rng.choice(("exactly", "at most")),
        "positive": rng.random() < 0.3,
        "limit": rng.random() < 0.5,
    }


def _triple_stories(rng: Random, parameters: Parameters) -> tuple[str, ...]:
    p, q, r = parameters["weights"]
    many = rng.choice(("at most k",)) if parameters["limit"] else ""
    relation = parameters["relation"]
    sign = "=" if relation == "exactly" else "<="
    low = "positive" if parameters["positive"] else "non-negative"
    left = "x + y + z" if r == 1 else f"{p} * x + {q} * y + {r} * z".replace("1 * x", "x")
    none = (
        "at least one item of every kind"
        if parameters["positive"]
        else "possibly zero items of some kinds"
    )
    capped = " Each of x, y and z must be at most k." if many else ""
    stock = f" and {many} items of every kind" if many else ""
    kinds = f"An item of the first kind costs {p}, of the second {q}, of the third {r}"
    boxes = f"{p}, {q} and {r}" if r > 1 else "1, 1 and 1"
    return told(
        rng,
        f"Count the triples of {low} integers (x, y, z) with {left} {sign} n.{capped}",
        f"{kinds}. @A takes {none}{stock}, spending {relation} n coins in total. "
        "How many different sets of items are possible?",
        f"How many ways are there to choose {low} integers x, y, z"
        f"{', each at most k,' if many else ''} such that {left} {sign} n?",
        f"There are three kinds of @T, weighing {boxes}. @A puts x, y and z of them into a bag"
        f"{', at most k of each kind' if many else ''}, where x, y and z are {low}. Count the "
        f"choices (x, y, z) with a total weight of {relation} n.",
        f"@A plays three kinds of games, worth {boxes} points each time. Every kind is played "
        f"{'at least once' if parameters['positive'] else 'any number of times (maybe zero)'}"
        f"{' but at most k times' if many else ''}. How many triples of counts give {relation} "
        "n points?",
    )


def _triples(parameters: Parameters, rng: Random) -> Spec:
    p, q, r = parameters["weights"]
    low, limit = int(parameters["positive"]), parameters["limit"]
    fields = (Int("n", 1, rng.choice((30, 50, 60))),)
    schema: Schema = (line(*fields, Int("k", 1, 20)) if limit else line(*fields),)
    px, qy = (f"{w} * {v}" if w > 1 else v for w, v in ((p, "x"), (q, "y")))
    tops = ["k"] * 3 if limit else [f"n // {w}" if w > 1 else "n" for w in (p, q, r)]
    ranges = [f"range({low}, {top} + 1)" for top in tops]
    ranges = [
        text.replace("range(0, ", "range(") if rng.random() < 0.6 else text for text in ranges
    ]
    exact = parameters["relation"] == "exactly"
    sign, rz = "==" if exact else "<=", f"{r} * z" if r > 1 else "z"
    total = f"{px} + {qy} + {rz}"
    loops = f"ans = 0\nfor x in {ranges[0]}:\n    for y in {ranges[1]}:\n        "
    naive = f"for z in {ranges[2]}:\n            if {total} {sign} n:\n                ans += 1"
    rest = f"d = n - {px} - {qy}\n        "
    fits = [f"d >= {r * low}"]
    if exact and r > 1:
        fits.append(f"d % {r} == 0")
    count = f"d // {r}" if r > 1 else "d"
    if limit and exact:
        fits.append(f"{count} <= k")
    each = "1" if exact else f"{f'min({count}, k)' if limit else count}{'' if low else ' + 1'}"
    quick = f"{rest}if {' and '.join(fits)}:\n            ans += {each}"
    comprehension = (
        f"print(sum(1 for x in {ranges[0]} for y in {ranges[1]} for z in {ranges[2]} "
        f"if {total} {sign} n))"
    )
    programs = twins(
        schema, rng, (f"{loops}{quick}\nprint(ans)", f"{loops}{naive}\nprint(ans)"),
        (comprehension,),
    )  # fmt: skip
    slips = {
        "wrong relation": f"{loops}{naive}\nprint(ans)".replace(f"{sign} n:", "< n:"),
        "last value lost": f"{loops}{naive}\nprint(ans)".replace(" + 1)", ")"),
    }
    return Spec(
        titles=("Three Kinds", "Triples", "Choosing Three Counts", "Shopping Bag"),
        stories=_triple_stories(rng, parameters),
        schema=schema,
        output=("Print the answer.", "Print the number of such triples."),
        python=programs.python,
        cpp=programs.cpp,
        wrong=wrong_twins(schema, rng, slips),
        multi=limit,
    )


FAMILIES = (Family("triple_count", ("brute force", "counting"), 900, _triple_parameters, _triples),)
