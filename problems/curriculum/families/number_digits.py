"""Statistics of chosen decimal digits of a number."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_numbers import (
    longer_numbers,
    told,
    twins,
    wrong_twins,
)
from problems.curriculum._phrases_shared import Verdict, verdict
from problems.curriculum._schema import Int, Schema, line

_CHOSEN = {
    "all": ("digits of n", "", ""),
    "even": ("even digits of n", "d % 2 == 0", "d % 2 == 1"),
    "odd": ("odd digits of n", "d % 2 == 1", "d % 2 == 0"),
    "above": ("digits of n that are greater than {k}", "d > {k}", "d >= {k}"),
    "below": ("digits of n that are less than {k}", "d < {k}", "d <= {k}"),
    "not": ("digits of n that differ from {k}", "d != {k}", "d == {k}"),
    "multiple": ("digits of n that are divisible by 3", "d % 3 == 0", "d == 3"),
}
_FOLDS = {
    "count": ("the number of {w}", "s = 0", "s += 1"),
    "sum": ("the sum of the {w}", "s = 0", "s += d"),
    "product": ("the product of the {w} (1 if there are none)", "s = 1", "s *= d"),
    "squares": ("the sum of the squares of the {w}", "s = 0", "s += d * d"),
    "largest": ("the largest of the {w} (-1 if there are none)", "s = -1", "s = max(s, d)"),
    "smallest": ("the smallest of the {w} (10 if there are none)", "s = 10", "s = min(s, d)"),
}
_SHORT = {
    "count": "len(a)",
    "sum": "sum(a)",
    "squares": "sum(d * d for d in a)",
    "largest": "max(a, default=-1)",
    "smallest": "min(a, default=10)",
}


def _fold_parameters(rng: Random) -> Parameters:
    chosen = rng.choice(list(_CHOSEN))
    fold = rng.choice([f for f in _FOLDS if f != "count" or chosen != "all"])
    sums = ("sum", "squares")
    return {
        "chosen": chosen,
        "k": rng.randint(2, 7) if "{k}" in _CHOSEN[chosen][1] else 0,
        "fold": fold,
        "times": rng.choice((1, 1, 1, 2, 3)),
        "by_number": rng.choice(("", "", "plus n", "divides" if fold in sums else "")),
    }


def _fold_answer(parameters: Parameters, words: str, answer: Verdict) -> tuple[str, str, str]:
    """The question, the printing statement, and when the answer is positive."""
    times = parameters["times"]
    value = f"{times} * s" if times > 1 else "s"
    spoken = words if times == 1 else f"{times} times {words}"
    if parameters["by_number"] == "plus n":
        return f"n plus {spoken}", f"print(n + {value})", ""
    if parameters["by_number"] == "divides":
        when = f"n is divisible by 1 plus {spoken}"
        return when, f'print("{answer.yes}" if n % ({value} + 1) == 0 else "{answer.no}")', when
    return spoken, f"print({value})", ""


def _fold(parameters: Parameters, rng: Random) -> Spec:
    words, test, slip = (text.format(k=parameters["k"]) for text in _CHOSEN[parameters["chosen"]])
    question, start, update = _FOLDS[parameters["fold"]]
    answer = verdict(rng)
    asked, printing, when = _fold_answer(parameters, question.format(w=words), answer)
    schema: Schema = (line(Int("n", 1, rng.choice((9999, 10**6, 10**9 - 1)))),)
    product = parameters["fold"] == "product"
    if product:
        schema = (line(Int("n", 1, 10**9 - 1)),)
    m = "m" if "n" in printing.replace("print", "") else "n"
    copy = "m = n\n" if m == "m" else ""
    inner = f"    if {test}:\n        {update}\n" if test else f"    {update}\n"
    modular = f"{copy}{start}\nwhile {m} > 0:\n    d = {m} % 10\n{inner}    {m} //= 10\n{printing}"
    textual = f"{start}\nfor c in str(n):\n    d = int(c)\n{inner}{printing}"
    chosen = f"a = [d for d in map(int, str(n)){f' if {test}' if test else ''}]\n"
    fold = _SHORT.get(parameters["fold"])
    listed = (f"{chosen}s = {fold}\n{printing}",) if fold else ()
    slips = {"last digit lost": modular.replace(f"{m} > 0", f"{m} > 9")}
    if slip:
        slips["wrong digits"] = modular.replace(f"if {test}", f"if {slip}")
    programs = twins(schema, rng, (modular, textual), listed, wide=product)
    find = "Determine whether" if when else "Find"
    return Spec(
        titles=("Digits", "Digit Statistics", "Digits of n", "@A and Digits"),
        stories=_fold_stories(rng, asked, find, bool(when)),
        schema=schema,
        output=answer.output(when) if when else ("Print the answer.", "Print one integer."),
        python=programs.python,
        cpp=programs.cpp,
        wrong=wrong_twins(schema, rng, slips, wide=product),
        adjust=longer_numbers(schema),
    )


def _fold_stories(rng: Random, asked: str, find: str, decision: bool) -> tuple[str, ...]:
    decimal = "in decimal notation"
    return told(
        rng,
        f"You are given an integer n {decimal}. {find} {asked}.",
        f"@A looks at the decimal digits of the number n. {find} {asked}.",
        f"The ticket number of @A is n, written {decimal}. @A wants to know "
        f"{'whether ' if decision else ''}{asked}.",
        f"A bus with the number n stops in @P. @A is bored and asks @B "
        f"{'whether' if decision else 'to find'} {asked}. Help @B.",
        f"Consider the decimal digits of n. {find} {asked}.",
    )


FAMILIES = (Family("digit_fold", ("implementation", "math"), 800, _fold_parameters, _fold),)
