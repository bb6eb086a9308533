"""Short problems that compare two weighted amounts, or a sum with a constant, and print a word."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._schema import Int, Schema, line
from problems.curriculum._short import short_spec
from problems.curriculum.families.short_few_words import (
    RELATIONS,
    answers,
    indexed,
    judged,
    mixed,
    outputs,
    words,
)


def _duel_parameters(rng: Random) -> Parameters:
    p, q = rng.sample(range(1, 10), 2)
    return {
        "p": p,
        "q": q,
        "plus": rng.choice((0, rng.randint(1, 20))),
        "words": words(rng, 3),
        "low": rng.random() < 0.3,
    }


def _duel(parameters: Parameters, rng: Random) -> Spec:
    p, q, plus, names = (parameters[key] for key in ("p", "q", "plus", "words"))
    first, second, same = names
    schema: Schema = (line(Int("a", 0, 100), Int("b", 0, 100)),)
    left = f"{p} * a" if p > 1 else "a"
    right = (f"{q} * b" if q > 1 else "b") + (f" + {plus}" if plus else "")
    best, sign = ("smaller", "<") if parameters["low"] else ("larger", ">")
    wins = "fewer" if parameters["low"] else "more"
    extra = f" plus {plus}" if plus else ""
    bonus = f" Team B also starts with {plus} points." if plus else ""

    def body(x: str, y: str) -> str:
        return (
            f'if {x} {sign} {y}:\n    print("{first}")\nelif {x} == {y}:\n    print("{same}")\n'
            f'else:\n    print("{second}")'
        )

    return short_spec(
        rng,
        schema,
        titles=("Duel", "Which Is Better", "Two Teams", f"{first}, {second} or {same}"),
        stories=(
            f"You are given a and b. Compare X = {left} with Y = {right}. The answer is {first} if "
            f"X is {best}, {second} if Y is {best}, and {same} if they are equal.",
            f"Team A has a wins, worth {p} points each, and team B has b wins, worth {q} points "
            f"each.{bonus} Print {first} if team A has {wins} points than team B, {second} if "
            f"team B has {wins}, and {same} if both have as many.",
            f"@A gets {p} points for each of a @T, and @B gets {q} points for each of b @T{extra}. "
            f"Whose total is {best}? Say {first} for @A, {second} for @B, {same} for a tie.",
            f"The value of the {first} offer is {p} times a. The value of the {second} offer is "
            f"{q} times b{extra}. Print the name of the offer with the {best} value, or {same} "
            "if the values are equal.",
            f"In @P, one picks the {best} of two amounts: {left}, which is called {first}, and "
            f"{right}, which is called {second}. Which one is picked? If the amounts are the "
            f"same, the answer is {same}.",
        ),
        output=(
            f"Print {first}, {second} or {same}.",
            f"Print one of the words {first}, {second} and {same}.",
        ),
        python=(
            body(left, right),
            f"x = {left}\ny = {right}\n{body('x', 'y')}",
            f'x = {left} - ({right})\nif x == 0:\n    print("{same}")\nelif x {sign} 0:\n'
            f'    print("{first}")\nelse:\n    print("{second}")',
        ),
        only_python=(
            f"x, y = {left}, {right}\n"
            f'print("{same}" if x == y else "{first}" if x {sign} y else "{second}")',
        ),
        wrong={
            "forgets the weights": body("a", "b"),
            "weights swapped": body(f"{q} * a", f"{p} * b"),
        },
        adjust=mixed(schema, f"{left} > {right}", f"{left} < {right}", f"{left} == {right}"),
    )


def _lamp_parameters(rng: Random) -> Parameters:
    return {
        "k": rng.randint(5, 99),
        "sign": rng.choice(list(RELATIONS)),
        "op": rng.choice(("+", "*", "gap")),
        "words": answers(rng),
    }


_JOINED = {
    "+": (("the sum of a and b", "a + b", "a and b added together"), "a + b"),
    "*": (("the product of a and b", "a times b", "a multiplied by b"), "a * b"),
    "gap": (("the difference of a and b", "the absolute value of a - b"), "abs(a - b)"),
}


def _lamp(parameters: Parameters, rng: Random) -> Spec:
    k, sign, (yes, no) = parameters["k"], parameters["sign"], parameters["words"]
    schema: Schema = (line(Int("a", 1, 100), Int("b", 1, 100)),)
    things, value = _JOINED[parameters["op"]]
    phrases, other = RELATIONS[sign]
    holds = [f"{rng.choice(things)} is {rng.choice(phrases).format(k)}" for _ in range(6)]
    flip = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}[sign]
    return short_spec(
        rng,
        schema,
        titles=("Two Numbers", f"{yes} or {no}", "Sum or Product", "Check"),
        stories=(
            f"You are given two integers a and b. Determine whether {holds[0]}.",
            f"@A has a @T and @B has b @T. If {holds[1]}, they say {yes}; if not, they say {no}. "
            "What do they say?",
            f"A pair of numbers (a, b) is called {yes} when {holds[2]}, and {no} in all other "
            "cases. What is the given pair called?",
            f"A lamp in @P is controlled by two switches, set to a and b. It shows {yes} if "
            f"{holds[3]}, and otherwise {no}. Find what it shows.",
            f"On two cards are the numbers a and b. The game ends with {yes} if {holds[4]}. Else "
            f"it ends with {no}. How does it end?",
        ),
        output=outputs(rng, holds[5], yes, no),
        python=(*judged(f"{value} {sign} {k}", yes, no), judged(f"{k} {flip} {value}", yes, no)[1]),
        only_python=indexed(f"{value} {sign} {k}", yes, no),
        wrong={
            "wrong at the limit": judged(f"{value} {other} {k}", yes, no)[0],
            "words swapped": judged(f"{value} {sign} {k}", no, yes)[1],
        },
        adjust=mixed(schema, f"{value} > {k}", f"{value} < {k}", f"{value} == {k}"),
    )


FAMILIES = (
    Family("short_few_duel", ("math", "implementation"), 800, _duel_parameters, _duel),
    Family("short_few_joined", ("math", "implementation"), 800, _lamp_parameters, _lamp),
)
