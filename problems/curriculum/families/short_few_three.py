"""Short problems about three integers: sums against the third, a progression, equal ones."""

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

_ORDERS = ("abc", "acb", "bac", "bca", "cab", "cba")


def _sums_parameters(rng: Random) -> Parameters:
    minus = rng.random() < 0.3
    return {
        "names": rng.choice(_ORDERS),
        "k": rng.randint(1, 12 if minus else 40),
        "sign": rng.choice(list(RELATIONS)),
        "minus": minus,
        "words": answers(rng),
    }


def _sums(parameters: Parameters, rng: Random) -> Spec:
    (p, q, r), k, sign = parameters["names"], parameters["k"], parameters["sign"]
    yes, no = parameters["words"]
    schema: Schema = (line(Int("a", 1, 100), Int("b", 1, 100), Int("c", 1, 100)),)
    op, joined = (
        ("-", f"{p} minus {q}") if parameters["minus"] else ("+", f"the sum of {p} and {q}")
    )
    test, phrases = f"{p} {op} {q} {sign} {r} + {k}", RELATIONS[sign][0]
    other = RELATIONS[sign][1]
    said = [f"{joined} is {rng.choice(phrases).format(f'{r} plus {k}')}" for _ in range(3)]
    return short_spec(
        rng,
        schema,
        titles=("Three Numbers", "Sum and Third", f"{yes} or {no}"),
        stories=(
            f"You are given integers a, b and c. Determine whether {p} {op} {q} {sign} {r} + {k}.",
            f"@A wrote three numbers a, b and c. If {said[0]}, the answer is {yes}, and otherwise "
            f"it is {no}.",
            f"Three boxes in @P hold a, b and c @T. Answer {yes} when {said[1]}, and {no} when "
            "that does not hold.",
            f"Let X = {p} {op} {q} and Y = {r} + {k}. Say {yes} if X {sign} Y, and {no} if not, "
            "for the given a, b and c.",
            f"@A asks @B about three integers a, b and c: is it true that {said[2]}? @B says "
            f"{yes} if it is true and {no} if it is false.",
        ),
        output=outputs(rng, test, yes, no),
        python=judged(test, yes, no)[:2],
        only_python=indexed(test, yes, no),
        wrong={
            "forgets the constant": judged(f"{p} {op} {q} {sign} {r}", yes, no)[0],
            "wrong at the limit": judged(f"{p} {op} {q} {other} {r} + {k}", yes, no)[0],
        },
        adjust=mixed(
            schema,
            f"{p} {op} {q} == {r} + {k}",
            f"{r} < {p} {op} {q} < {r} + {k}",
            f"{p} {op} {q} > {r} + {k}",
            f"{p} {op} {q} < {r} + {k}",
        ),
    )


def _equal_parameters(rng: Random) -> Parameters:
    return {"words": words(rng, 3)}


def _equal(parameters: Parameters, rng: Random) -> Spec:
    three, two, none = parameters["words"]
    high = rng.choice((5, 6, 9, 10, 20, 100))
    schema: Schema = (line(Int("a", 1, high), Int("b", 1, high), Int("c", 1, high)),)
    all_same, some = "a == b and b == c", "a == b or b == c or a == c"

    def chain(first: str, second: str) -> str:
        return (
            f'if {first}:\n    print("{three}")\nelif {second}:\n    print("{two}")\n'
            f'else:\n    print("{none}")'
        )

    return short_spec(
        rng,
        schema,
        titles=("Three Cards", "Equal Numbers", "How Many Are Equal"),
        stories=(
            f"You are given integers a, b and c. If all three are equal, print {three}. If exactly "
            f"two of them are equal, print {two}. If all are different, print {none}.",
            f"@A draws three cards with the numbers a, b and c. Three equal numbers are called "
            f"{three}, a pair and another number {two}, and three different numbers {none}. What "
            "did @A draw?",
            f"A machine in @P shows three numbers a, b and c. It pays {none} if no two are equal, "
            f"{three} if all of them are equal, and {two} in any other case. What does it pay?",
            f"Count the different values among a, b and c. For one value the answer is {three}, "
            f"for two values {two}, and for three values {none}.",
            f"Three people have a, b and c @T. @A says {none} if they all have different numbers "
            f"of @T, {two} if exactly two of them have the same number, and {three} if all of them "
            "have the same number. What does @A say?",
        ),
        output=(f"Print {three}, {two} or {none}.", "Print the word."),
        python=(
            chain(all_same, some),
            f"k = 0\nif a == b:\n    k += 1\nif b == c:\n    k += 1\nif a == c:\n    k += 1\n"
            f"{chain('k == 3', 'k == 1')}",
        ),
        only_python=(
            f'print(["{three}", "{two}", "{none}"][len({{a, b, c}}) - 1])',
            f"n = len(set([a, b, c]))\n{chain('n == 1', 'n == 2')}",
        ),
        wrong={
            "forgets a pair": chain(all_same, "a == b or b == c"),
            "swapped": chain(some, all_same),
        },
        adjust=mixed(
            schema, "a == b == c", "a == b != c", "a == c != b", "b == c != a", "a != b != c != a"
        ),
    )


def _progress_parameters(rng: Random) -> Parameters:
    p, q = rng.randint(1, 12), rng.randint(1, 12)
    return {"p": p, "q": q, "words": answers(rng), "names": rng.choice(_ORDERS)}


def _progress(parameters: Parameters, rng: Random) -> Spec:
    p, q, (x, y, z) = parameters["p"], parameters["q"], parameters["names"]
    yes, no = parameters["words"]
    schema: Schema = (line(Int("a", 1, 30), Int("b", 1, 30), Int("c", 1, 30)),)
    test = f"{y} - {x} >= {p} and {z} - {y} >= {q}"
    return short_spec(
        rng,
        schema,
        titles=("Steps", "Enough Distance", "Three Heights"),
        stories=(
            f"You are given integers a, b and c. Check whether {y} is at least {x} + {p} and "
            f"{z} is at least {y} + {q}.",
            f"A stair in @P has steps of heights a, b and c. It is called {yes} if {y} exceeds {x} "
            f"by {p} or more and {z} exceeds {y} by {q} or more, and {no} otherwise.",
            f"@A says that three numbers a, b and c are {yes} if {x} + {p} <= {y} and "
            f"{y} + {q} <= {z}, and {no} otherwise. What are the given numbers?",
            f"Three trains leave @P at the times a, b and c. The plan is {yes} if {y} is {p} or "
            f"more later than {x}, and {z} is {q} or more later than {y}. Else it is {no}.",
            f"Given a, b and c, both {y} - {x} >= {p} and {z} - {y} >= {q} should hold. The answer "
            f"is {yes} if they do, and {no} if at least one of them does not.",
        ),
        output=outputs(rng, f"{y} - {x} >= {p} and {z} - {y} >= {q}", yes, no),
        python=(
            judged(test, yes, no)[0],
            judged(f"{x} + {p} <= {y} and {y} + {q} <= {z}", yes, no)[1],
        ),
        only_python=indexed(test, yes, no),
        wrong={
            "strictly": judged(test.replace(">=", ">"), yes, no)[0],
            "forgets the constants": judged(f"{x} <= {y} and {y} <= {z}", yes, no)[1],
        },
        adjust=mixed(
            schema,
            test,
            f"{y} - {x} == {p} and {z} - {y} >= {q}",
            f"{x} <= {y} < {x} + {p} and {z} - {y} >= {q}",
            f"{y} <= {z} < {y} + {q} and {y} - {x} >= {p}",
            f"not ({test})",
        ),
    )


FAMILIES = (
    Family("short_few_sums", ("math", "implementation"), 800, _sums_parameters, _sums),
    Family("short_few_equal", ("implementation",), 800, _equal_parameters, _equal),
    Family("short_few_steps", ("implementation", "math"), 800, _progress_parameters, _progress),
)
