"""Packing with division and remainders, and measures of rectangles and boxes."""

from __future__ import annotations

import re
from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_numbers import told, twins, upper, wrong_twins
from problems.curriculum._schema import Int, Schema, line

_BEFORE = {
    "n": ("", "n"),
    "less": (" First, K of them are given away.", "n - K"),
    "more": (" Then K more of them are added.", "n + K"),
    "groups": ("", "n * K"),
}
_PACK = {
    "boxes": (
        (
            "How many {box} are needed to hold all of them?",
            "What is the fewest {box} that suffice?",
        ),
        ("({n} + b - 1) // b", "c = {n} // b\nif {n} % b > 0:\n    c += 1\nprint(c)"),
        "{n} // b + 1",
    ),
    "full": (
        ("How many {box} become completely full?", "How many {box} can be filled completely?"),
        ("{n} // b", "c, r = 0, {n}\nwhile r >= b:\n    r -= b\n    c += 1\nprint(c)"),
        "({n} + b - 1) // b",
    ),
    "rest": (
        ("As many {box} as possible are filled completely. How many {thing} are left over?",),
        ("{n} % b", "r = {n}\nwhile r >= b:\n    r -= b\nprint(r)"),
        "{n} // b",
    ),
    "missing": (
        ("How many more {thing} (possibly 0) are needed so that all used {box} are full?",),
        ("(b - {n} % b) % b", "c = 0\nwhile ({n} + c) % b > 0:\n    c += 1\nprint(c)"),
        "b - {n} % b",
    ),
    "cost": (
        ("Each of the {box} costs P coins. How much do the fewest {box} that hold all cost?",),
        ("({n} + b - 1) // b * P", "c = {n} // b\nif {n} % b > 0:\n    c += 1\nprint(c * P)"),
        "{n} * P // b",
    ),
}
_PACKS = (
    ("@T", "boxes", "fit into one box"),
    ("people", "buses", "fit into one bus"),
    ("guests", "tables", "can sit at one table"),
    ("photos", "pages", "fit on one page"),
    ("students", "rooms", "can sleep in one room"),
    ("books", "shelves", "fit on one shelf"),
    ("eggs", "cartons", "fit into one carton"),
)


def _packing_parameters(rng: Random) -> Parameters:
    ask, before = rng.choice(list(_PACK)), rng.choice(list(_BEFORE))
    return {
        "ask": ask,
        "before": before,
        "k": 0 if before == "n" else rng.randint(2, 12),
        "size": 0 if rng.random() < 0.5 else rng.randint(3, 20),
        "price": rng.randint(2, 15) if ask == "cost" else 0,
    }


def _packing(parameters: Parameters, rng: Random) -> Spec:
    b, k, price = (str(parameters[name]) for name in ("size", "k", "price"))
    b = b if parameters["size"] else "b"
    extra, number = (text.replace("K", k) for text in _BEFORE[parameters["before"]])
    questions, shown, wrong = _PACK[parameters["ask"]]

    def fill(text: str, n: str) -> str:
        text = text.replace("{n}", n).replace("P", price)
        if parameters["size"]:
            text = text.replace("b - 1", str(parameters["size"] - 1))
        return re.sub(r"\bb\b", b, text)

    simple = number == "n"
    inner = number if simple else f"({number})"
    direct = f"print({fill(shown[0], inner)})"
    stepwise = fill(shown[1], "n") if simple else f"n = {number}\n{fill(shown[1], 'n')}"
    if not simple:
        direct = f"n = {number}\nprint({fill(shown[0], 'n')})"
    fields = [Int("n", 15, rng.choice((100, 1000, 10_000)))]
    fields += [] if parameters["size"] else [Int("b", 2, 50)]
    schema: Schema = (line(*fields),)
    negated = f"print(-(-{inner} // {b}))" if parameters["ask"] == "boxes" else ""
    one = f"ans = {fill(shown[0], inner)}\nprint(ans)"
    programs = twins(schema, rng, (direct, stepwise), (negated or one,))
    thing, box, fit = rng.choice(_PACKS)
    question = rng.choice(questions).format(box=box, thing=thing).replace("P", price)
    slip = (
        f"n = {number}\nprint({fill(wrong, 'n')})" if not simple else f"print({fill(wrong, 'n')})"
    )
    many = f"n groups of {k} {thing} each" if parameters["before"] == "groups" else f"n {thing}"
    return Spec(
        titles=("Packing", f"{upper(box)}", "Filling Up", "@A Organizes", "Just Enough"),
        stories=told(
            rng,
            f"There are {many} and {b} {thing} {fit}.{extra} {question}",
            f"@A has to take care of {many}.{extra} At most {b} {thing} {fit}. {question}",
            f"In @P there are {many}.{extra} Exactly {b} {thing} {fit} when it is full. {question}",
            f"@A and @B have {box}; up to {b} {thing} {fit}. They start with {many}.{extra} "
            f"{question}",
            f"You are given {many}.{extra} {upper(box)} are used for them, and {b} {thing} {fit}. "
            f"{question}",
        ),
        schema=schema,
        output=("Print the answer.", "Print one integer."),
        python=programs.python,
        cpp=programs.cpp,
        wrong=wrong_twins(schema, rng, {"wrong rounding": slip}),
        adjust=lambda rng, size, v: (
            {**v, "n": v["n"] // 10 * 10 + 20} if rng.random() < 0.2 and v["n"] < 80 else v
        ),
    )


_SHAPES = {
    "area": ("ab", "the area of a rectangle with sides a and b", "a * b"),
    "perimeter": ("ab", "the perimeter of a rectangle with sides a and b", "2 * (a + b)"),
    "border": (
        "ab", "the number of border cells of a grid with a rows and b columns", "2 * (a + b) - 4",
    ),
    "inner": (
        "ab", "the number of cells of an a by b grid that are not on its border",
        "(a - 2) * (b - 2)",
    ),
    "segments": (
        "ab", "the number of unit segments in the drawing of an a by b grid of unit squares",
        "a * (b + 1) + b * (a + 1)",
    ),
    "square area": ("a", "the area of a square with side a", "a * a"),
    "square perimeter": ("a", "the perimeter of a square with side a", "4 * a"),
    "square border": (
        "a", "the number of border cells of a square grid with a rows and a columns", "4 * a - 4",
    ),
    "volume": ("abc", "the volume of a box with edges a, b and c", "a * b * c"),
    "surface": (
        "abc", "the surface area of a box with edges a, b and c", "2 * (a * b + b * c + a * c)",
    ),
    "edges": ("abc", "the total length of all 12 edges of a box of a by b by c", "4 * (a + b + c)"),
    "cube surface": ("a", "the surface area of a cube with edge a", "6 * a * a"),
    "cube volume": ("a", "the volume of a cube with edge a", "a * a * a"),
}  # fmt: skip
_SHAPE_TWISTS = {
    "": ("", "s"),
    "price": (" Each unit of it costs K coins. Find the total cost.", "s * K"),
    "packs": (
        " Material for it is sold only in packs of K units. How many packs must be bought?",
        "(s + K - 1) // K",
    ),
    "minus": (" Subtract K from it, but the result must not be below 0.", "max(0, s - K)"),
    "copies": (" Find the total for K equal objects plus one extra unit.", "K * s + 1"),
    "modulo": (" It is divided by K. Find the remainder.", "s % K"),
}


def _shape_parameters(rng: Random) -> Parameters:
    twist = rng.choice(list(_SHAPE_TWISTS))
    return {
        "shape": rng.choice(list(_SHAPES)),
        "twist": twist,
        "k": rng.randint(2, 20) if twist else 0,
    }


def _shape(parameters: Parameters, rng: Random) -> Spec:
    names, words, formula = _SHAPES[parameters["shape"]]
    after, value = (
        text.replace("K", str(parameters["k"])) for text in _SHAPE_TWISTS[parameters["twist"]]
    )
    high = rng.choice((20, 100, 200) if len(names) == 3 else (20, 100, 1000))
    if parameters["shape"] == "cube volume":
        high = min(high, 200)
    schema: Schema = (line(*(Int(name, 2, high) for name in names)),)
    two_steps = f"s = {formula}\nprint({value})"
    one = f"print({formula})" if value == "s" else f"print({value.replace('s', f'({formula})', 1)})"
    programs = twins(
        schema,
        rng,
        (one, two_steps),
        (
            f"ans = {formula}\n"
            + (f"ans = {value.replace('s', 'ans', 1)}\n" if value != "s" else "")
            + "print(ans)",
        ),
    )
    mistakes = {"+": "-", "2 *": "3 *", "4 *": "3 *", "6 *": "5 *", "* b": "+ b"}
    old = next((text for text in mistakes if text in formula), "* a")
    slip = two_steps.replace(formula, formula.replace(old, mistakes.get(old, "+ a"), 1))
    return Spec(
        titles=("Geometry", "Measure It", "@A Builds", "Sides", "Grid and Box"),
        stories=told(
            rng,
            f"Compute {words}.{after}",
            f"@A wants to know {words}.{after}",
            f"In the workshop of @P, people need this number: {words}.{after or ' Find it.'}",
            f"Let s be {words}.{after.replace(' it', ' s', 1) if after else ' Find s.'}",
            f"@A asks @B for {words}.{after}",
        ),
        schema=schema,
        output=("Print the answer.", "Print one integer."),
        python=programs.python,
        cpp=programs.cpp,
        wrong=wrong_twins(schema, rng, {"wrong formula": slip}),
    )


FAMILIES = (
    Family("packing", ("math", "implementation"), 800, _packing_parameters, _packing),
    Family("shape_measure", ("geometry", "math"), 800, _shape_parameters, _shape),
)
