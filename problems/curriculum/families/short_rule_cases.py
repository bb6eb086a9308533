"""Short problems with rules of two or three cases: drawn conditions, drawn results."""

from __future__ import annotations

from random import Random
from typing import Any

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_rules import code, draw_formula, mistakes, said, share, spread
from problems.curriculum._phrases_rules_checks import (
    NUMBER,
    PAIR,
    STRING,
    almost,
    coded,
    draw_condition,
    listing,
    told,
)
from problems.curriculum._phrases_rules_texts import (
    WORDS,
    branches,
    chosen,
    quoted,
    rule_sentences,
)
from problems.curriculum._schema import Int, Ints, Schema, Word, line
from problems.curriculum._short import short_spec

_TITLES = ("Cases", "Follow the Rules", "Rules of @P", "Which Case", "If and Otherwise", "Decide")
_PROBE: Schema = (line(Int("a", 1, 50), Int("b", 1, 50), Int("c", 1, 50), Word("s", 2, 8)),)
Rule = list[Any]


def _lively(rng: Random, count: int, about: tuple[str, ...], names: str) -> list[Rule]:
    """Conditions with their subjects such that each case of the rules is met quite often."""
    for _ in range(300):
        rules: list[Rule] = []
        for _ in range(count):
            kind = rng.choice(about)
            x, *rest = rng.sample(names, len(names))
            rules.append([draw_condition(rng, kind), x, rest[0] if kind == PAIR else ""])
        tests = [coded(*rule) for rule in rules]
        parts = [tests[0], f"not ({tests[0]})"]
        if count == 2:
            parts[1:] = [f"not ({tests[0]}) and {tests[1]}", f"not ({tests[0]} or {tests[1]})"]
        if min(share(_PROBE, part) for part in parts) >= 0.12:
            return rules
    raise RuntimeError("no lively rules in 300 draws")


def _case(tests: list[str]) -> str:
    return chosen(tests, [str(index) for index in range(len(tests) + 1)])


def _stories(rules: list[Rule], results: list[list[str]], what: str, rng: Random) -> list[str]:
    """Definitions by cases; ``results`` has several wordings of each result."""

    def sentences(act: str) -> str:
        clauses = [told(rule[0], rng, *rule[1:]) for rule in rules]
        return rule_sentences(clauses, [rng.choice(texts) for texts in results], rng, act)

    return [
        f"You are given {what}. {sentences('print')}",
        f"@A reads {what} and follows these rules. {sentences('write down')} What does @A write?",
        f"A machine in @P is fed with {what}. {sentences('it shows')} Find what it shows.",
        f"@A tells @B {what}. {sentences('@B answers')} Find the answer of @B.",
        f"{sentences('the result is')} Print the result for the given {what}.",
        f"Given {what}, print one thing. {sentences('print')}",
    ]


def _programs(tests: list[str], results: list[str]) -> tuple[str, ...]:
    return (
        branches(tests, results),
        branches(tests, results, "ans = {}") + "print(ans)",
        f"print({chosen(tests, results)})",
    )


def _slips(rules: list[Rule], tests: list[str], results: list[str]) -> dict[str, str]:
    first = almost(*rules[0])
    found = {"first condition slightly off": chosen([first, *tests[1:]], results)}
    found["first two results swapped"] = chosen(tests, [results[1], results[0], *results[2:]])
    if len(tests) == 2:
        found["conditions in the wrong order"] = chosen(
            tests[::-1], [results[1], results[0], results[2]]
        )
    return found


def _word_parameters(rng: Random) -> Parameters:
    count = rng.randint(1, 2)
    rules = _lively(rng, count, (NUMBER,), "a")
    return {"rules": rules, "words": rng.sample(WORDS, count + 1)}


def _words(parameters: Parameters, rng: Random) -> Spec:
    rules, words = parameters["rules"], parameters["words"]
    schema: Schema = (line(Int("a", 1, rng.choice((50, 100, 1000)))),)
    tests, results = [coded(*rule) for rule in rules], quoted(words)
    return short_spec(
        rng,
        schema,
        titles=_TITLES,
        stories=_stories(rules, [[word] for word in words], "an integer a", rng),
        output=("Print the word.", f"Print one of the words {listing(words)}."),
        python=_programs(tests, results),
        wrong=mistakes(schema, rng, chosen(tests, results), _slips(rules, tests, results)),
        adjust=spread(schema, _case(tests), range(len(words))),
    )


def _formula_parameters(names: str) -> Any:
    def parameters(rng: Random) -> Parameters:
        count = rng.randint(1, 2)
        rules = _lively(rng, count, (NUMBER, PAIR), names)
        results: list[Any] = [draw_formula(rng, rng.sample(names, 2), 0)]
        while len(results) <= count:
            kind = rng.random()
            new: Any = rng.choice(names) if kind < 0.3 else rng.randint(0, 99)
            if kind > 0.5:
                new = draw_formula(rng, rng.sample(names, rng.randint(1, 2)), 1)
            if new not in results:
                results.append(new)
        return {"rules": rules, "results": rng.sample(results, len(results))}

    return parameters


def _formulas(parameters: Parameters, rng: Random) -> Spec:
    rules, formulas = parameters["rules"], parameters["results"]
    used = str(parameters)
    names = "abc" if "'c'" in used.replace("'c':", "") else "ab"
    high = rng.choice((50, 100))
    schema: Schema = (line(*(Int(name, 1, high) for name in names)),)
    tests, results = [coded(*rule) for rule in rules], [code(f) for f in formulas]
    told_results = [[said(f, rng) for _ in range(3)] for f in formulas]
    return short_spec(
        rng,
        schema,
        titles=_TITLES,
        stories=_stories(rules, told_results, f"integers {listing(list(names))}", rng),
        python=_programs(tests, results),
        wrong=mistakes(schema, rng, chosen(tests, results), _slips(rules, tests, results)),
        adjust=spread(schema, _case(tests), range(len(results))),
    )


def _string_parameters(rng: Random) -> Parameters:
    count = rng.randint(1, 2)
    rules = _lively(rng, count, (STRING,), "s")
    results = ["s", "s + s", "s[::-1]", *(f'"{w}"' for w in rng.sample(WORDS, 2))]
    results += [f's + "{rng.choice(WORDS)}"', f'"{rng.choice(WORDS)}" + s']
    return {"rules": rules, "results": rng.sample(results, count + 1)}


def _result_words(text: str, rng: Random) -> str:
    fixed = {
        "s": ("s itself", "s as it is"),
        "s + s": ("s written twice in a row", "two copies of s in a row"),
        "s[::-1]": ("s in reverse", "the reverse of s"),
    }
    if text in fixed:
        return rng.choice(fixed[text])
    if text.startswith("s + "):
        return rng.choice(("s followed by {}", "s with {} appended")).format(text[5:-1])
    if text.endswith(" + s"):
        return f"{text[1:-5]} followed by s"
    return f"the word {text[1:-1]}"


def _strings(parameters: Parameters, rng: Random) -> Spec:
    rules, results = parameters["rules"], parameters["results"]
    used = "".join(rule[0][1].get("p", "") for rule in rules)
    alphabet = "".join(sorted(set(used + rng.choice(("abcde", "aekr", "lmnop")))))
    schema: Schema = (line(Word("s", 2, rng.choice((8, 10)), alphabet=alphabet)),)
    tests = [coded(*rule) for rule in rules]
    texts = [[_result_words(text, rng) for _ in range(2)] for text in results]
    return short_spec(
        rng,
        schema,
        titles=_TITLES,
        stories=_stories(rules, texts, "a string s", rng),
        python=(branches(tests, results), branches(tests, results)),
        only_python=(f"print({chosen(tests, results)})",),
        wrong=mistakes(schema, rng, chosen(tests, results), _slips(rules, tests, results)),
        adjust=spread(schema, _case(tests), range(len(results))),
    )


def _total_parameters(rng: Random) -> Parameters:
    count = rng.randint(1, 2)
    rules = _lively(rng, count, (NUMBER,), "a")
    results: list[Any] = [rng.choice((0, rng.randint(1, 50))), rng.randint(51, 200)]
    results.append(rng.choice(("a", ["*", 2, "a"], ["+", "a", rng.randint(2, 30)], 0)))
    rng.shuffle(results)
    return {"rules": rules, "results": results[: count + 1]}


def _totals(parameters: Parameters, rng: Random) -> Spec:
    rules, formulas = parameters["rules"], parameters["results"]
    rules = [[rule[0], "x", ""] for rule in rules]
    tests, results = [coded(*rule) for rule in rules], [code(f, a="x") for f in formulas]
    texts = ["x" if f == "a" else code(f, a="x") for f in formulas]
    schema: Schema = (line(Int("n", 1, 100)), line(Ints("v", "n", 1, rng.choice((50, 100)))))

    def sentences(act: str) -> str:
        return rule_sentences([told(rule[0], rng, "x") for rule in rules], texts, rng, act)

    wrong = _slips(rules, tests, results)
    body = "ans = 0\nfor x in v:\n    ans += {}\nprint(ans)"
    return short_spec(
        rng,
        schema,
        titles=("Total Points", "Scores", "What They Pay", "Sum by Rules"),
        stories=(
            f"You are given n integers v_1, ..., v_n. Each of them scores points; let x be its "
            f"value. {sentences('it scores')} Find the sum of all scores.",
            f"n people visit @P; the i-th of them is v_i years old. Let x be the age of a person. "
            f"{sentences('this person pays')} How much do they pay in total?",
            f"@A has n @T with weights v_1, ..., v_n. Let x be the weight of one. "
            f"{sentences('the price is')} Find the sum of the prices.",
            f"Define f(x) by these rules. {sentences('f(x) is')} Print f(v_1) + ... + f(v_n).",
            f"@A plays n rounds and rolls x = v_i in round i. {sentences('add')} What is the final "
            f"score, starting from 0?",
        ),
        python=(
            "ans = 0\nfor x in v:\n"
            + "".join(f"    {row}\n" for row in branches(tests, results, "ans += {}").splitlines())
            + "print(ans)",
            body.format(f"({chosen(tests, results)})"),
        ),
        only_python=(f"print(sum({chosen(tests, results)} for x in v))",),
        wrong={kind: body.format(f"({text})") for kind, text in wrong.items()},
    )


_MATH, _TEXT = ("math", "implementation"), ("strings", "implementation")
FAMILIES = (
    Family("short_rule_case_words", ("implementation",), 800, _word_parameters, _words),
    Family("short_rule_case_two", _MATH, 800, _formula_parameters("ab"), _formulas),
    Family("short_rule_case_three", _MATH, 900, _formula_parameters("abc"), _formulas),
    Family("short_rule_case_string", _TEXT, 800, _string_parameters, _strings),
    Family("short_rule_case_total", _MATH, 900, _total_parameters, _totals),
)
