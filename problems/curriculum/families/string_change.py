"""Rewriting a string: letter by letter, or by a few operations in order."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_letters import draw_letters, letters_of
from problems.curriculum._phrases_strings import codes, rows, sprinkle, text_input, wrong


@dataclass(frozen=True, slots=True)
class Action:
    """What happens to a chosen character ``c``: in words, and what stands in its place."""

    words: tuple[str, ...]
    python: str
    cpp: str


def _action(code: str) -> Action:
    kind, _, y = code.partition(":")
    return {
        "put": Action(
            (f"replace {{it}} by '{y}'", f"change {{it}} to '{y}'"), f"'{y}'", f"r += '{y}';"
        ),
        "delete": Action(("delete {it}", "remove {it}", "erase {it}"), "''", ""),
        "double": Action(
            ("write {it} twice", "double {it}"), "c + c", "r += string(2, c);",
        ),
        "upper": Action(
            ("make {it} uppercase", "change {it} to the same uppercase letter"),
            "c.upper()", "r += toupper(c);",
        ),
        "mark": Action(
            (f"insert '{y}' before {{it}}", f"put a '{y}' in front of {{it}}"),
            f"'{y}' + c", f"r += '{y}', r += c;",
        ),
        "tail": Action(
            (f"insert '{y}' after {{it}}", f"put a '{y}' right after {{it}}"),
            f"c + '{y}'", f"r += c, r += '{y}';",
        ),
    }[kind]  # fmt: skip


def _letters_parameters(rng: Random) -> Parameters:
    action = rng.choice(("put", "put", "delete", "double", "upper", "mark", "tail"))
    if action in ("put", "mark", "tail"):
        action += ":" + rng.choice("*#.x-")
    return {"of": draw_letters(rng), "do": action}


def _letters_python(action: Action, condition: str, deletes: bool) -> tuple[str, ...]:
    if deletes:
        return (
            f"print(''.join(c for c in s if not ({condition})))",
            rows(
                "r = ''", "for c in s:", f"    if not ({condition}):", "        r += c", "print(r)"
            ),
            f"print(*[c for c in s if not ({condition})], sep='')",
        )
    return (
        f"print(''.join({action.python} if {condition} else c for c in s))",
        rows("r = ''", "for c in s:", f"    if {condition}:", f"        r += {action.python}",
             "    else:", "        r += c", "print(r)"),
        rows("r = []", "for c in s:", f"    r.append({action.python} if {condition} else c)",
             "print(''.join(r))"),
    )  # fmt: skip


def _letters_cpp(action: Action, condition: str, kind: str) -> tuple[str, ...]:
    if kind == "delete":
        return (
            rows("string r;", "for (char c : s) {", f"    if (!({condition})) r += c;", "}",
                 "cout << r << endl;"),
            rows("for (char c : s) {", f"    if (!({condition})) cout << c;", "}",
                 "cout << endl;"),
        )  # fmt: skip
    grow = rows("string r;", "for (char c : s) {", f"    if ({condition}) {action.cpp}",
                "    else r += c;", "}", "cout << r << endl;")  # fmt: skip
    shown = action.cpp.replace("r += ", "cout << ").replace(", cout", "; cout")
    if kind in ("put", "upper"):
        put = action.cpp.replace("r +=", "c =")
        return grow, rows(
            "for (char &c : s) {", f"    if ({condition}) {put}", "}", "cout << s << endl;"
        )
    return grow, rows("for (char c : s) {", f"    if ({condition}) {{ {shown} }}",
                      "    else cout << c;", "}", "cout << endl;")  # fmt: skip


def _letters(parameters: Parameters, rng: Random) -> Spec:
    f, action = letters_of(parameters["of"], rng), _action(parameters["do"])
    kind = parameters["do"].partition(":")[0]
    do = rng.choice(action.words)
    every = do.format(it=f"every character that is {f.one}")
    pronoun, note = do.format(it="it"), f.note
    text = text_input(rng, 1, (20, 100, 1000, 5000))
    python = list(_letters_python(action, f.py(), kind == "delete"))
    if kind != "upper" and parameters["of"].startswith("letter"):
        x = parameters["of"][-1]
        python.append(f"print(s.replace('{x}', {action.python.replace('c', repr(x))}))")
    opposite = f"print(''.join({action.python} if not ({f.py()}) else c for c in s))"
    once = (
        f"r = ''\nk = 0\nfor c in s:\n    if {f.py_in()} and k == 0:\n        r += {action.python}"
    )
    return Spec(
        titles=("Rewrite the String", "String Task", "Change Letters", "@A's Message"),
        stories=(
            f"You are given a string s. {every[0].upper()}{every[1:]} and print the result.{note}",
            f"@A writes messages in an unusual way: to send a message s, @A has to {every}. What "
            f"does @A send?{note}",
            f"Consider each character c of the string s from left to right. If c is {f.one}, then "
            f"{pronoun}. Other characters stay as they are. Find the resulting string.{note}",
            f"A printer in @P is broken. Before printing a string s, you should {every}. Write a "
            f"program that does this.{note}",
            f"Given s, {every}. All other characters are kept in the same order. Output the new "
            f"string.{note}",
        ),
        schema=text.schema,
        output=("Print the resulting string.", "Print the answer.", "Output the new string."),
        python=codes(*python),
        cpp=codes(*_letters_cpp(action, f.cc(), kind)),
        wrong=(
            wrong("opposite condition", opposite + "\nprint()"),
            wrong("only the first one", rows(once, "        k = 1", "    else:", "        r += c",
                                             "print(r)")),
        ),
        adjust=sprinkle(f.favoured),
        valid=(lambda v: not set(v["s"]) <= set(f.members)) if kind == "delete" else None,
        constraints=("it is guaranteed that the answer is not empty",) if kind == "delete" else (),
    )  # fmt: skip


_TAGS = ("implementation", "strings")
FAMILIES = (Family("string_change_letters", _TAGS, 800, _letters_parameters, _letters),)
