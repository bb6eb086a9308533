"""Short problems with a condition and words: divisors, tables, two conditions."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._schema import Int, Schema, line
from problems.curriculum._short import short_spec
from problems.curriculum.families.short_few_words import (
    answers,
    indexed,
    judged,
    mixed,
    outputs,
    words,
)


def _divisors_parameters(rng: Random) -> Parameters:
    p, q = rng.sample((2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12), 2)
    if p % q == 0 or q % p == 0:
        p, q = q + 1, q
    return {"p": p, "q": q, "how": rng.choice(("both", "either", "only")), "words": answers(rng)}


_DIVISORS = {
    "both": ("x is divisible by both {} and {}", "x % {} == 0 and x % {} == 0", "or"),
    "either": ("x is divisible by {} or by {} (or by both)", "x % {} == 0 or x % {} == 0", "and"),
    "only": ("x is divisible by {} but not by {}", "x % {} == 0 and x % {} != 0", "or"),
}


def _divisors(parameters: Parameters, rng: Random) -> Spec:
    p, q, (yes, no) = parameters["p"], parameters["q"], parameters["words"]
    schema: Schema = (line(Int("x", 1, rng.choice((100, 200, 1000)))),)
    holds, test, other = _DIVISORS[parameters["how"]]
    holds, test = holds.format(p, q), test.format(p, q)
    wrong = test.replace(" and " if other == "or" else " or ", f" {other} ")
    multiple = holds.replace("divisible by", "a multiple of").replace("by ", "of ")
    divides = {
        "both": f"both {p} and {q} divide x",
        "either": f"at least one of {p} and {q} divides x",
        "only": f"{p} divides x and {q} does not",
    }[parameters["how"]]
    return short_spec(
        rng,
        schema,
        titles=("Divisors", "Multiples", f"{yes} or {no}", "A Number of @A"),
        stories=(
            f"You are given an integer x. Determine whether {holds}.",
            f"@A calls a number x {yes} if {multiple}, and {no} otherwise. Given x, what does @A "
            "call it?",
            f"There are x @T in @P. The answer is {yes} if {divides}, and {no} if this is not so.",
            f"@B chose an integer x and asks you to say {yes} when {holds}. In all other cases "
            f"you have to say {no}.",
            f"A lamp with the number x is {no}, unless {divides}: then it is {yes}. What is it?",
        ),
        output=outputs(rng, rng.choice((holds, divides)), yes, no),
        python=judged(test, yes, no),
        only_python=indexed(test, yes, no),
        wrong={
            "wrong word between": judged(wrong, yes, no)[0],
        },
        adjust=mixed(
            schema, test, f"x % {p} == 0 and x % {q}", f"x % {p} and x % {q} == 0", f"not({test})"
        ),
    )


def _table_parameters(rng: Random) -> Parameters:
    count = rng.randint(3, 6)
    return {
        "words": words(rng, count),
        "first": rng.choice((0, 1, 1, 1)),
        "cyclic": rng.random() < 0.5,
    }


def _table(parameters: Parameters, rng: Random) -> Spec:
    names, first, cyclic = parameters["words"], parameters["first"], parameters["cyclic"]
    count = len(names)
    top = rng.choice((50, 100, 1000)) if cyclic else first + count - 1
    schema: Schema = (line(Int("x", first, top)),)
    listed = ", ".join(names[:-1]) + " and " + names[-1]
    numbered = ", ".join(f"{first + i} is {w}" for i, w in enumerate(names))
    again = f" After {first + count - 1}, the words start again from {names[0]}." if cyclic else ""
    value = "x" if first == 0 else "(x - 1)" if cyclic else "x - 1"
    place = f"{value} % {count}" if cyclic else value
    chain = "".join(
        f'{"el" if i else ""}if x == {first + i}:\n    print("{w}")\n'
        for i, w in enumerate(names[:-1])
    )
    chain = f'{f"x %= {count}" + chr(10) if cyclic else ""}{chain}else:\n    print("{names[-1]}")'
    if cyclic:
        rest = [names[(i - first) % count] for i in range(count)]
        chain = f"r = x % {count}\n" + "".join(
            f'{"el" if i else ""}if r == {i}:\n    print("{w}")\n' for i, w in enumerate(rest[:-1])
        )
        chain += f'else:\n    print("{rest[-1]}")'
    listing = "[" + ", ".join(f'"{w}"' for w in names) + "]"
    ring = "in this order, over and over" if cyclic else "in this order"
    return short_spec(
        rng,
        schema,
        titles=("Table", "Words", "Which Word", "The List of @A"),
        stories=(
            f"Numbers stand for words: {numbered}.{again} Print the word for x.",
            f"@A says the words {listed}, {ring}. The first word has the number {first}, the next "
            f"{first + 1}, and so on. Find word number x.",
            f"The days in @P are numbered from {first} and are called {listed}, {ring}. What is "
            "the name of day x?",
            f"Cards with the words {listed} come out of a machine {ring}, with the numbers "
            f"{first}, {first + 1}, and so on. Which word has the card with the number x?",
            f"You are given an integer x. Counting from {first}, print the x-th word when {listed} "
            f"are written {ring}.",
        ),
        output=("Print the word.", "Print the answer."),
        python=(chain, f"names = {listing}\nprint(names[{place}])"),
        only_python=(f"print({listing}[{place}])", f'print("{" ".join(names)}".split()[{place}])'),
        wrong={
            "starts elsewhere": f"names = {listing}\nprint(names[(x + {1 - first}) % {count}])",
        },
    )


_TESTS = (
    ("{} is even", "{} % 2 == 0"),
    ("{} is odd", "{} % 2 == 1"),
    ("{} is at least K", "{} >= K"),
    ("{} is at most K", "{} <= K"),
    ("{} is greater than K", "{} > K"),
    ("{} is less than K", "{} < K"),
    ("{} is equal to K", "{} == K"),
    ("{} is not K", "{} != K"),
)


def _pair_parameters(rng: Random) -> Parameters:
    return {
        "tests": [rng.randrange(len(_TESTS)), rng.randrange(len(_TESTS))],
        "k": [rng.randint(3, 18), rng.randint(3, 18)],
        "how": rng.choice(("and", "or")),
        "words": answers(rng),
    }


def _pair(parameters: Parameters, rng: Random) -> Spec:
    how, (yes, no) = parameters["how"], parameters["words"]
    schema: Schema = (line(Int("a", 1, 20), Int("b", 1, 20)),)
    said, tests = [], []
    for name, index, k in zip("ab", parameters["tests"], parameters["k"], strict=True):
        said.append(_TESTS[index][0].format(name).replace("K", str(k)))
        tests.append(_TESTS[index][1].format(name).replace("K", str(k)))
    holds, test = f" {how} ".join(said), f" {how} ".join(tests)
    other = "or" if how == "and" else "and"
    must = "both of these hold" if how == "and" else "at least one of these holds"
    if how == "and":
        nested = (
            f'if {tests[0]}:\n    if {tests[1]}:\n        print("{yes}")\n    else:\n'
            f'        print("{no}")\nelse:\n    print("{no}")'
        )
    else:
        nested = (
            f'if {tests[0]}:\n    print("{yes}")\nelif {tests[1]}:\n    print("{yes}")\n'
            f'else:\n    print("{no}")'
        )
    call = "all" if how == "and" else "any"
    return short_spec(
        rng,
        schema,
        titles=("Two Conditions", "A and B", f"{yes} or {no}", "Two Numbers"),
        stories=(
            f"You are given integers a and b. Determine whether {holds}.",
            f"@A thought of a, and @B thought of b. The referee says {yes} if {must}: {said[0]}; "
            f"{said[1]}. Otherwise, the referee says {no}.",
            f"A gate in @P reads two numbers a and b. It shows {yes} whenever {holds}, and {no} "
            "in any other case. What does it show?",
            f"A box holds a @T, and another box holds b @T. Answer {yes} if {holds}, and {no} "
            "if not.",
            f"Consider two conditions. The first: {said[0]}. The second: {said[1]}. You are given "
            f"a and b; check whether {'both are' if how == 'and' else 'one or both are'} true.",
        ),
        output=outputs(rng, holds, yes, no),
        python=(*judged(test, yes, no), nested),
        only_python=(
            *indexed(test, yes, no),
            f'print("{yes}" if {call}(({tests[0]}, {tests[1]})) else "{no}")',
        ),
        wrong={
            "wrong word between": judged(f" {other} ".join(tests), yes, no)[0],
            "one condition only": judged(tests[0], yes, no)[1],
        },
        adjust=mixed(
            schema, f" {how} ".join(tests), f"({tests[0]}) and not ({tests[1]})",
            f"({tests[1]}) and not ({tests[0]})", f"not ({test})",
        ),
    )  # fmt: skip


FAMILIES = (
    Family("short_few_divisors", ("math",), 800, _divisors_parameters, _divisors),
    Family("short_few_table", ("implementation",), 800, _table_parameters, _table),
    Family("short_few_two_tests", ("implementation",), 800, _pair_parameters, _pair),
)
