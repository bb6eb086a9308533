"""Decisions about one string: a property after a twist, or several rules at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_checks import Check, check_of, draw_check
from problems.curriculum._phrases_strings import codes, decision_outputs, rows, wrong, yes_no
from problems.curriculum._schema import LOWER, Values, Word, line


@dataclass(frozen=True, slots=True)
class Twist:
    """A change of ``s`` before a property is looked at.

    Attributes:
        words: what follows the property, with a space before it, or nothing.
        python, cpp: statements that change ``s``.
        apply: the same change.
        undo: makes a string that the change turns into the given one.
    """

    words: tuple[str, ...]
    python: str
    cpp: str
    apply: Callable[[str], str]
    undo: Callable[[Random, str], str]


def _scatter(x: str) -> Callable[[Random, str], str]:
    def undo(rng: Random, s: str) -> str:
        return "".join(c + x * (rng.random() < 0.3) for c in s)

    return undo


def _shuffle_in(rng: Random, s: str) -> str:
    return "".join(c + rng.choice(LOWER) for c in s)[: 2 * len(s) - 1 + rng.randint(0, 1)]


def _twist(code: str) -> Twist:
    kind, _, x = code.partition(":")
    return {
        "none": Twist(("",), "", "", lambda s: s, lambda rng, s: s),
        "delete": Twist(
            (f" after all letters '{x}' are deleted from it", f" when every '{x}' is erased"),
            f"s = s.replace('{x}', '')",
            rows("string r;", f"for (char c : s) if (c != '{x}') r += c;", "s = r;"),
            lambda s: s.replace(x, ""), _scatter(x),
        ),
        "tail": Twist(
            (" after its first character is deleted", " when its first character is ignored"),
            "s = s[1:]", "s = s.substr(1);", lambda s: s[1:],
            lambda rng, s: rng.choice(LOWER) + s,
        ),
        "head": Twist(
            (" after its last character is deleted", " when its last character is ignored"),
            "s = s[:-1]", "s.pop_back();", lambda s: s[:-1],
            lambda rng, s: s + rng.choice(LOWER),
        ),
        "odd": Twist(
            (" when only its 1st, 3rd, 5th, ... characters are kept",),
            "s = s[::2]",
            rows("string r;", "for (int i = 0; i < (int)s.size(); i += 2) r += s[i];", "s = r;"),
            lambda s: s[::2], _shuffle_in,
        ),
    }[kind]  # fmt: skip


def _is_parameters(rng: Random) -> Parameters:
    check = draw_check(rng)
    twist = rng.choice(("none", "delete", "delete", "tail", "head", "odd"))
    if twist == "delete":
        twist += ":" + rng.choice([x for x in "abxyz" if x not in check[-3:]])
    return {"check": check, "twist": twist}


def _made(checks: list[Check], twist: Twist, high: int) -> Callable[[Random, str, Values], Values]:
    """An ``adjust`` hook after which each number of the properties holds about as often."""

    def adjust(rng: Random, size: str, values: Values) -> Values:
        target, start = rng.randint(0, len(checks)), values["s"]
        if size == "max":
            return values | {"s": rng.choice(checks).make(rng, start)}
        for _ in range(15):
            s = start[: rng.randint(1, len(start))] if rng.random() < 0.3 else start
            for check in rng.sample(checks, target):
                s = check.make(rng, s)
            if rng.random() < 0.3:
                at = rng.randrange(len(s))
                s = s[:at] + rng.choice(s + LOWER) + s[at + 1 :]
            s = twist.undo(rng, s)[:high]
            seen = twist.apply(s)
            if seen and sum(check.holds(seen) for check in checks) == target:
                break
        return values | {"s": s}

    return adjust


def _is_stories(clause: str, rng: Random, yes: str, no: str) -> tuple[str, ...]:
    likes = rng.choice(("likes", "calls beautiful", "would buy"))
    return (
        f"You are given a string s. Check whether s {clause}.",
        f"@A {likes} a string if it {clause}. @B gives @A a string s. Is it such a string?",
        f"Determine whether it is true that the given string s {clause}.",
        f"In @P a word is called lucky if it {clause}. Find out whether the word s is lucky.",
        f"A string is good if it {clause}. Print {yes} for a good string and {no} for any other.",
    )


def _decide(expression: str, yes: str, no: str, before: str = "") -> str:
    test = rows(f"if {expression}:", f"    print('{yes}')", "else:", f"    print('{no}')")
    return rows(before, test) if before else test


def _is(parameters: Parameters, rng: Random) -> Spec:
    check, twist = check_of(parameters["check"], rng), _twist(parameters["twist"])
    yes, no = yes_no(rng)
    clause = rng.choice(check.verb) + rng.choice(twist.words)
    high = rng.choice((50, 100, 1000))
    least = 2 if parameters["twist"] in ("tail", "head") else 1
    one = f"print('{yes}' if {check.python[0]} else '{no}')"
    test = f'cout << ({check.cpp} ? "{yes}" : "{no}") << endl;'
    longer = rows(f'if ({check.cpp}) cout << "{yes}" << endl;', f'else cout << "{no}" << endl;')
    deletes = parameters["twist"].startswith("delete")
    twisted = bool(twist.python)
    return Spec(
        titles=("Check the String", "Good String", "@A's Word", "Yes or No"),
        stories=tuple(s + check.note for s in _is_stories(clause, rng, yes, no)),
        schema=(line(Word("s", least, high)),),
        output=decision_outputs(
            yes, no, rng.choice(("the answer is positive", "it is so", "it is true"))
        ),
        python=codes(
            _decide(check.python[0], yes, no, twist.python),
            _decide(check.python[1], yes, no, twist.python),
            rows(twist.python, one) if twisted else one,
        ),
        cpp=codes(
            rows(twist.cpp, test) if twisted else test,
            rows(twist.cpp, longer) if twisted else longer,
            top=check.top,
        ),
        wrong=(
            wrong("wrong condition", _decide(check.near, yes, no, twist.python)),
            wrong("twist forgotten", _decide(check.python[0], yes, no))
            if twisted
            else wrong("answers exchanged", _decide(check.python[0], no, yes)),
        ),
        adjust=_made([check], twist, high),
        valid=(lambda v: bool(twist.apply(v["s"]))) if deletes else None,
        constraints=("it is guaranteed that something remains after the deletion",)
        if deletes
        else (),
    )


def _topic(code: str) -> str:
    """Rules of one topic could exclude each other."""
    kind = code.partition("/")[0]
    topics = {"short": "length", "long": "length"} | dict.fromkeys(
        ("few", "many", "equal", "distinct"), "kinds"
    )
    return topics.get(kind, kind)


def _rules_parameters(rng: Random) -> Parameters:
    count = rng.choice((2, 2, 3))
    found: list[str] = []
    while len(found) < count:
        code = draw_check(rng, heavy=False)
        if _topic(code) not in map(_topic, found):
            found.append(code)
    return {"rules": found, "ask": rng.choice(("all", "all", "any", "none", "count"))}


_QUANTIFIERS = {
    "all": ("all of these rules hold", " and ", " && ", "all(v)"),
    "any": ("at least one of these rules holds", " or ", " || ", "any(v)"),
    "none": ("none of these rules holds", "", "", "not any(v)"),
}


def _rules_code(checks: list[Check], ask: str, yes: str, no: str) -> tuple[list[str], list[str]]:
    """Python and C++ bodies."""
    tests = [c.python[0] for c in checks]
    values = "v = [" + ", ".join(tests) + "]"
    adds = [f"if {c.python[1]}:\n    k += 1" for c in checks]
    cadds = [f"if ({c.cpp}) k++;" for c in checks]
    goal = {"all": f"k == {len(checks)}", "any": "k > 0", "none": "k == 0"}.get(ask, "")
    if ask == "count":
        return (
            [f"{values}\nprint(sum(v))", rows("k = 0", *adds, "print(k)")],
            [
                rows("int k = 0;", *cadds, "cout << k << endl;"),
                rows("int k = 0;", *(f"k += {_operand(c.cpp)};" for c in checks), "cout << k;"),
            ],
        )
    between, cbetween = _QUANTIFIERS[ask][1:3]
    joined = between.join(f"({x})" if " and " in x or " or " in x else x for x in tests)
    cjoined = cbetween.join(_operand(c.cpp) for c in checks)
    if ask == "none":
        joined = " and ".join(f"not ({x})" for x in tests)
        cjoined = " && ".join(f"!({c.cpp})" for c in checks)
    end = f'cout << ({goal} ? "{yes}" : "{no}") << endl;'
    return (
        [
            _decide(joined, yes, no),
            rows("k = 0", *adds, f"print('{yes}' if {goal} else '{no}')"),
            f"{values}\n" + _decide(_QUANTIFIERS[ask][3], yes, no),
        ],
        [
            rows(f'if ({cjoined}) cout << "{yes}";', f'else cout << "{no}";', "cout << endl;"),
            rows("int k = 0;", *cadds, end),
        ],
    )


def _operand(expression: str) -> str:
    return f"({expression})" if "||" in expression or "&&" in expression else expression


def _rules(parameters: Parameters, rng: Random) -> Spec:
    checks = [check_of(code, rng) for code in parameters["rules"]]
    ask, (yes, no) = parameters["ask"], yes_no(rng)
    verbs = [rng.choice(c.verb) for c in checks]
    listed = "; ".join(f"({i + 1}) it {verb}" for i, verb in enumerate(verbs))
    note = "".join(dict.fromkeys(c.note for c in checks))
    python, cpp = _rules_code(checks, ask, yes, no)
    if ask == "count":
        what, end = "how many of these rules hold", '<< "\\n";'
        cpp = [cpp[0], cpp[1].replace("cout << k;", f"cout << k {end}")]
        output: tuple[str, ...] = ("Print the number of rules.", "Print one integer.")
    else:
        what = "whether " + _QUANTIFIERS[ask][0]
        output = decision_outputs(yes, no, _QUANTIFIERS[ask][0])
    lost = _rules_code(checks[:-1], ask, yes, no)[0][0]
    other = {"all": "any", "any": "all", "none": "all", "count": "all"}[ask]
    high = rng.choice((20, 50, 100))
    return Spec(
        titles=("Password", "String Rules", "Registration", "@A's Rules"),
        stories=(
            f"A website has rules for passwords: {listed}. Given a password s, find {what}.{note}",
            f"You are given a string s. Consider these rules: {listed}. Determine {what}.{note}",
            f"@A chooses a name s for a new cat. The rules are: {listed}. Find out {what}.{note}",
            f"In @P, words are judged by rules: {listed}. For the word s, find out {what}.{note}",
            f"@A checks a code word s. @A has {len(checks)} rules: {listed}. Tell @A {what}.{note}",
        ),
        schema=(line(Word("s", 1, high)),),
        output=output,
        python=codes(*python),
        cpp=codes(*cpp, top=rows(*dict.fromkeys(c.top for c in checks if c.top))),
        wrong=(
            wrong("last rule forgotten", lost),
            wrong("wrong combination", _rules_code(checks, other, yes, no)[0][0]),
        ),
        adjust=_made(checks, _twist("none"), high),
    )


_TAGS = ("implementation", "strings")
FAMILIES = (
    Family("string_is", _TAGS, 800, _is_parameters, _is),
    Family("string_rules", _TAGS, 900, _rules_parameters, _rules),
)
