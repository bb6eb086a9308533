"""Decisions about two strings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_strings import codes, decision_outputs, rows, wrong, yes_no
from problems.curriculum._schema import LOWER, Values, Word, line

Make = Callable[[Random, str], str]


@dataclass(frozen=True, slots=True)
class Link:
    """A relation of a and b: a clause, Python and C++ expressions, a near one, a maker of b."""

    clause: str
    python: tuple[str, str]
    cpp: str
    near: str
    make: Make
    top: str = ""
    ctop: str = ""


def _shuffled(rng: Random, a: str) -> str:
    return "".join(rng.sample(a, len(a)))


def _rotated(rng: Random, a: str) -> str:
    k = rng.randrange(len(a))
    return a[k:] + a[:k]


def _thinned(rng: Random, a: str) -> str:
    return "".join(c for c in a if rng.random() < 0.6) or a[-1]


def _slice(rng: Random, a: str) -> str:
    i = rng.randrange(len(a))
    return a[i : rng.randint(i + 1, len(a))]


def _changed(rng: Random, a: str) -> str:
    i = rng.randrange(len(a))
    return a[:i] + rng.choice(LOWER) + a[i + 1 :]


_SUBSEQUENCE = rows("def inside(b, a):", "    j = 0", "    for c in a:",
                    "        if j < len(b) and c == b[j]:", "            j += 1",
                    "    return j == len(b)")  # fmt: skip
_CSUBSEQUENCE = rows("bool inside(string b, string a) {", "    size_t j = 0;",
                     "    for (char c : a) if (j < b.size() && c == b[j]) j++;",
                     "    return j == b.size();", "}")  # fmt: skip
_CNORMAL = rows("string f(string x) {", "    sort(x.begin(), x.end());", "    return x;", "}")
_CDIFF = rows("int f(string a, string b) {", "    if (a.size() != b.size()) return 1000000;",
              "    int k = 0;", "    for (size_t i = 0; i < a.size(); i++) k += a[i] != b[i];",
              "    return k;", "}")  # fmt: skip
_CSET = "set<char> f(string x) {\n    return set<char>(x.begin(), x.end());\n}"

_LINKS = {
    "anagram": Link(
        "the letters of a can be rearranged to get b",
        ("sorted(a) == sorted(b)", "all(a.count(c) == b.count(c) for c in a + b)"),
        "f(a) == f(b)", "set(a) == set(b)", _shuffled, ctop=_CNORMAL,
    ),
    "equal": Link(
        "a and b are equal", ("a == b", "not a != b"), "a == b", "sorted(a) == sorted(b)",
        lambda rng, a: a,
    ),
    "rotation": Link(
        "b can be obtained from a by a cyclic shift",
        ("len(a) == len(b) and b in a + a", "any(a[i:] + a[:i] == b for i in range(len(a)))"),
        "a.size() == b.size() && (a + a).find(b) != string::npos", "b in a + a", _rotated,
    ),
    "substring": Link(
        "b occurs in a as a contiguous part",
        ("b in a", "a.find(b) >= 0"), "a.find(b) != string::npos", "set(b) <= set(a)", _slice,
    ),
    "prefix": Link(
        "a begins with b", ("a.startswith(b)", "a[:len(b)] == b"),
        "a.substr(0, b.size()) == b", "b in a", lambda rng, a: a[: rng.randint(1, len(a))],
    ),
    "suffix": Link(
        "a ends with b", ("a.endswith(b)", "a[::-1].startswith(b[::-1])"),
        "a.size() >= b.size() && a.substr(a.size() - b.size()) == b", "b in a",
        lambda rng, a: a[rng.randrange(len(a)) :],
    ),
    "subsequence": Link(
        "b can be obtained from a by deleting some letters (maybe none)",
        ("inside(b, a)", "inside(b, a) and len(b) <= len(a)"), "inside(b, a)", "b in a",
        _thinned, _SUBSEQUENCE, _CSUBSEQUENCE,
    ),
    "one_off": Link(
        "a and b have the same length and differ in at most one position",
        ("len(a) == len(b) and sum(x != y for x, y in zip(a, b)) <= 1",
         "len(a) == len(b) and len([i for i in range(len(a)) if a[i] != b[i]]) < 2"),
        "f(a, b) <= 1", "a == b", _changed, ctop=_CDIFF,
    ),
    "same_set": Link(
        "every letter that occurs in one of a and b also occurs in the other",
        ("set(a) == set(b)", "all(c in b for c in a) and all(c in a for c in b)"),
        "f(a) == f(b)", "sorted(a) == sorted(b)",
        lambda rng, a: _shuffled(rng, a + rng.choice(a)), ctop=_CSET,
    ),
    "common": Link(
        "a and b have at least one letter in common",
        ("set(a) & set(b)", "any(c in b for c in a)"),
        "a.find_first_of(b) != string::npos", "a[0] in b", _changed,
    ),
    "build": Link(
        "b can be written with letters cut out of a (each letter of a is used at most once)",
        ("all(a.count(c) >= b.count(c) for c in set(b))",
         "not any(b.count(c) > a.count(c) for c in b)"),
        "inside(f(b), f(a))", "set(b) <= set(a)",
        lambda rng, a: _shuffled(rng, _thinned(rng, a)), "", f"{_CNORMAL}\n\n{_CSUBSEQUENCE}",
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Prepare:
    """What is done to a and b first: an opening, statements, and how b is drawn accordingly."""

    words: str
    python: str
    cpp: str
    undo: Make


def _prepare(code: str) -> Prepare:
    kind, _, x = code.partition(":")
    erase = "string {v}2;\nfor (char c : {v}) if (c != '@') {v}2 += c;\n{v} = {v}2;".replace("@", x)
    return {
        "none": Prepare("", "", "", lambda rng, b: b),
        "reverse": Prepare(
            "First, b is reversed. ", "b = b[::-1]", "reverse(b.begin(), b.end());",
            lambda rng, b: b[::-1],
        ),
        "delete": Prepare(
            f"First, all letters '{x}' are deleted from b (some other letters remain). ",
            f"b = b.replace('{x}', '')", erase.replace("{v}", "b"),
            lambda rng, b: "".join(c + x * (rng.random() < 0.3) for c in b),
        ),
        "tail": Prepare(
            "First, the first letter of b is deleted. ", "b = b[1:]", "b = b.substr(1);",
            lambda rng, b: rng.choice(LOWER) + b,
        ),
        "head": Prepare(
            "First, the last letter of b is deleted. ", "b = b[:-1]", "b.pop_back();",
            lambda rng, b: b + rng.choice(LOWER),
        ),
    }[kind]  # fmt: skip


def _link_parameters(rng: Random) -> Parameters:
    first = rng.choice(("none", "none", "reverse", "delete", "tail", "head"))
    if first == "delete":
        first += ":" + rng.choice("aexz")
    return {"link": rng.choice(tuple(_LINKS)), "first": first}


def _related(link: Link, prepare: Prepare, high: int) -> Callable[[Random, str, Values], Values]:
    def adjust(rng: Random, size: str, values: Values) -> Values:
        a, b = values["a"], values["b"]
        if rng.random() < 0.7:
            b = link.make(rng, a)
        if rng.random() < 0.3:
            b = rng.choice((_changed, _shuffled, _thinned))(rng, b)
        return {"a": a, "b": prepare.undo(rng, b)[:high].ljust(2, rng.choice("bcd"))}

    return adjust


def _branches(test: str, yes: str, no: str, cpp: bool = False) -> str:
    if cpp:
        return f'if ({test}) cout << "{yes}" << endl;\nelse cout << "{no}" << endl;'
    return rows(f"if {test}:", f"    print('{yes}')", "else:", f"    print('{no}')")


def _link(parameters: Parameters, rng: Random) -> Spec:
    link, first = _LINKS[parameters["link"]], _prepare(parameters["first"])
    (yes, no), high = yes_no(rng), rng.choice((20, 50, 100))
    started, cstarted = (f"{x}\n" if x else "" for x in (first.python, first.cpp))
    inline = f'cout << ({link.cpp} ? "{yes}" : "{no}") << endl;'
    line_ = rng.random() < 0.4
    words = (Word("a", 2, high), Word("b", 2, high))
    deletes = parameters["first"].partition(":")[2]
    return Spec(
        titles=("Two Words", "Compare the Strings", "@A and @B Write", "Is It Possible?"),
        stories=(
            f"You are given two strings a and b. {first.words}Check whether {link.clause}.",
            f"@A wrote a word a, and @B wrote a word b. {first.words}Is it true that "
            f"{link.clause}?",
            f"Given strings a and b, answer one question. {first.words}Is it true that "
            f"{link.clause}?",
            f"In @P two signs show the strings a and b. {first.words}Determine whether "
            f"{link.clause}.",
            f"Let a and b be two strings of lowercase letters. {first.words}Find out if it holds "
            f"that {link.clause}.",
        ),
        schema=(line(*words),) if line_ else tuple(line(w) for w in words),
        output=decision_outputs(yes, no, "the statement is true"),
        python=codes(
            started + _branches(link.python[0], yes, no),
            started + _branches(link.python[1], yes, no),
            f"{started}print('{yes}' if {link.python[0]} else '{no}')",
            top=link.top,
        ),
        cpp=codes(cstarted + inline, cstarted + _branches(link.cpp, yes, no, True), top=link.ctop),
        wrong=(
            wrong("weaker or stronger test", started + _branches(link.near, yes, no)),
            wrong("first step forgotten", _branches(link.python[0], yes, no), top=link.top)
            if started
            else wrong("answers exchanged", _branches(link.python[0], no, yes), top=link.top),
        ),
        adjust=_related(link, first, high),
        valid=(lambda v: not set(v["b"]) <= set(deletes)) if deletes else None,
    )


FAMILIES = (
    Family("string_pair_check", ("implementation", "strings"), 900, _link_parameters, _link),
)
