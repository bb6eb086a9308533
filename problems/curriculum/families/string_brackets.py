"""Brackets of one kind, under several names: balance, depth and repair."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_strings import (
    codes,
    decision_outputs,
    rows,
    text_input,
    wrong,
    yes_no,
)
from problems.curriculum._schema import Values

_KINDS = ("()", "[]", "<>", "{}", "ab", "IO", "+-", "ud", "oc", "/\\")


@dataclass(frozen=True, slots=True)
class Task:
    """What is asked: a phrase, what happens in the loop, and what is printed at the end.

    The loop keeps the depth ``k`` and the number ``bad`` of closing symbols without a partner
    (which do not change ``k``); ``ans`` is free. Lines are (Python, C++).
    """

    ask: str
    step: tuple[str, str]
    end: str


_NOTHING = ("", "")
_TASKS = {
    "balanced": Task("whether s is correct", _NOTHING, "k == 0 BOTH bad == 0"),
    "depth": Task(
        "the largest number of partners open at the same time",
        ("    ans = max(ans, k)", "    ans = max(ans, k);"), "ans",
    ),
    "repair": Task(
        "the smallest number of symbols to insert to make s correct", _NOTHING, "bad + k"
    ),
    "open": Task("the number of opening symbols that have no partner", _NOTHING, "k"),
    "close": Task("the number of closing symbols that have no partner", _NOTHING, "bad"),
    "pairs": Task("the number of pairs of partners", _NOTHING, "(len(s) - k - bad) // 2"),
    "kept": Task(
        "the greatest number of symbols that can be kept so that the kept symbols, in the same "
        "order, are correct",
        _NOTHING, "len(s) - k - bad",
    ),
    "closed": Task(
        "the number of positions after which every opening symbol so far has its partner",
        ("    ans += k == 0", "    ans += k == 0;"), "ans",
    ),
}  # fmt: skip


def _parameters(rng: Random) -> Parameters:
    return {"kind": rng.choice(_KINDS), "ask": rng.choice(tuple(_TASKS))}


def _quoted(c: str) -> str:
    return "'\\\\'" if c == "\\" else f"'{c}'"


def _python(x: str, task: Task, show: str) -> list[str]:
    needs = "ans = k = bad = 0" if "ans" in task.end else "k = bad = 0"
    extra = [task.step[0]] if task.step[0] else []
    loop = rows(needs, "for c in s:", f"    if c == {x}:", "        k += 1", "    elif k > 0:",
                "        k -= 1", "    else:", "        bad += 1", *extra, show)  # fmt: skip
    stack = rows("ans = bad = 0" if "ans" in task.end else "bad = 0", "st = []", "for c in s:",
                 f"    if c == {x}:", "        st.append(c)", "    elif st:", "        st.pop()",
                 "    else:", "        bad += 1", "    k = len(st)", *extra, show)  # fmt: skip
    return [loop, stack]


def _cpp(x: str, task: Task, show: str) -> list[str]:
    names = "int k = 0, bad = 0, ans = 0;" if "ans" in task.end else "int k = 0, bad = 0;"
    extra = [task.step[1]] if task.step[1] else []
    loop = rows(names, "for (char c : s) {", f"    if (c == {x}) k++;", "    else if (k > 0) k--;",
                "    else bad++;", *extra, "}", show)  # fmt: skip
    second = loop.replace("for (char c : s) {", "for (int i = 0; i < (int)s.size(); i++) {")
    return [loop, second.replace("(c ==", "(s[i] ==")]


def _nested(kind: str) -> Callable[[Random, str, Values], Values]:
    """Strings that are balanced, or nearly."""

    def adjust(rng: Random, size: str, values: Values) -> Values:
        length, share, k, out = len(values["s"]), rng.choice((0.5, 0.65)), 0, []
        if rng.random() < 0.25:
            return values
        for i in range(length):
            up = k == 0 or (k < length - i and rng.random() < share)
            k += 1 if up else -1
            out.append(kind[0] if up else kind[1])
        if rng.random() < 0.4:
            i = rng.randrange(length)
            out[i] = kind[1] if out[i] == kind[0] else kind[0]
        return values | {"s": "".join(out)}

    return adjust


def _brackets(parameters: Parameters, rng: Random) -> Spec:
    kind, task = parameters["kind"], _TASKS[parameters["ask"]]
    a, b = kind
    x, y = _quoted(a), _quoted(b)
    yes, no = yes_no(rng)
    if parameters["ask"] == "balanced":
        show = f"print('{yes}' if {task.end.replace('BOTH', 'and')} else '{no}')"
        cshow = f'cout << ({task.end.replace("BOTH", "&&")} ? "{yes}" : "{no}") << endl;'
        careless = f"print('{yes}' if s.count({x}) == s.count({y}) else '{no}')"
    else:
        end = task.end.replace("//", "/").replace("len(s)", "(int)s.size()")
        show, cshow = f"print({task.end})", f"cout << {end} << endl;"
        careless = f"print(abs(s.count({x}) - s.count({y})))"
    text = text_input(rng, 2, (20, 100, 1000, 100_000), "".join(sorted(kind)))
    below = rows("k = bad = ans = 0", "for c in s:", f"    if c == {x}:", "        k += 1",
                 "    else:", "        k -= 1", *([task.step[0]] if task.step[0] else []),
                 show)  # fmt: skip
    rule = (
        f"From left to right, each '{b}' takes the nearest '{a}' before it that is still open as "
        f"its partner, if there is one"
    )
    correct = "" if "correct" not in task.ask else " s is correct if all have partners."
    if parameters["ask"] == "kept":
        correct = " A string is correct if all its symbols have partners."
    return Spec(
        titles=("Brackets", "Partners", "Open and Close", "@A's Brackets"),
        stories=(
            f"In a string s, '{a}' opens and '{b}' closes. {rule}.{correct} Find {task.ask}.",
            f"You are given a string s of '{a}' (it opens) and '{b}' (it closes). {rule}."
            f"{correct} Determine {task.ask}.",
            f"@A draws the symbols of s one by one; '{a}' is an opening and '{b}' a closing "
            f"symbol. {rule}.{correct} @B asks for {task.ask}.".replace(
                "asks for whether", "asks whether"
            ),
            f"The symbols '{a}' and '{b}' work like an opening and a closing bracket. {rule}."
            f"{correct} Given s, compute {task.ask}.",
            f"A wall in @P shows a string s of '{a}' and '{b}', where '{a}' is the opening and "
            f"'{b}' the closing symbol. {rule}.{correct} Print {task.ask}.",
        ),
        schema=text.schema,
        output=decision_outputs(yes, no, "s is correct")
        if parameters["ask"] == "balanced"
        else ("Print the answer.", "Print one integer."),
        python=codes(*_python(x, task, show)),
        cpp=codes(*_cpp(x, task, cshow)),
        wrong=(
            wrong("order ignored", careless),
            wrong("depth below zero", below),
        ),
        adjust=_nested(kind),
    )


FAMILIES = (Family("string_brackets", ("implementation", "greedy"), 1000, _parameters, _brackets),)
