"""Relations between two characters: neighbours in a string, or equal positions of two."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_letters import draw_letters, letters_of
from problems.curriculum._phrases_strings import (
    codes,
    rows,
    sprinkle,
    tally,
    text_input,
    wrong,
)
from problems.curriculum._schema import Int, Values, Word, line


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation of two characters ``{a}`` and ``{b}``, in words and as expressions."""

    words: str
    python: str
    cpp: str
    near: str


_RELATIONS = {
    "equal": Relation("{a} is equal to {b}", "{a} == {b}", "{a} == {b}", "{a} != {b}"),
    "differ": Relation("{a} is different from {b}", "{a} != {b}", "{a} != {b}", "{a} == {b}"),
    "less": Relation(
        "{a} comes before {b} in the alphabet", "{a} < {b}", "{a} < {b}", "{a} <= {b}",
    ),
    "more": Relation(
        "{a} comes after {b} in the alphabet", "{a} > {b}", "{a} > {b}", "{a} >= {b}",
    ),
    "at_least": Relation(
        "{a} is equal to {b} or comes after it in the alphabet",
        "{a} >= {b}", "{a} >= {b}", "{a} > {b}",
    ),
    "next": Relation(
        "{b} is the letter right after {a} in the alphabet",
        "ord({b}) - ord({a}) == 1", "{b} - {a} == 1", "abs(ord({b}) - ord({a})) == 1",
    ),
    "close": Relation(
        "{a} and {b} are neighbouring letters of the alphabet, in any order",
        "abs(ord({a}) - ord({b})) == 1", "abs({a} - {b}) == 1", "ord({b}) - ord({a}) == 1",
    ),
}  # fmt: skip


def _relation(code: str, rng: Random) -> tuple[Relation, str, str]:
    """A relation with its note and the characters to favour."""
    if code in _RELATIONS:
        return _RELATIONS[code], "", "aabbc"
    kind, _, letters = code.partition("/")
    f = letters_of(letters, rng)
    a, b = f.python.replace("{c}", "{a}"), f.python.replace("{c}", "{b}")
    x, y = f.cc_in("{a}"), f.cc_in("{b}")
    if " or " in a:
        a, b = f"({a})", f"({b})"
    if kind == "both":
        words = f"both {{a}} and {{b}} are {f.many}"
        relation = Relation(words, f"{a} and {b}", f"{x} && {y}", f"{a} or {b}")
    elif kind == "neither":
        words = f"neither {{a}} nor {{b}} is {f.one}"
        relation = Relation(words, f"not ({a} or {b})", f"!({x} || {y})", f"not ({a} and {b})")
    else:
        words = f"exactly one of {{a}} and {{b}} is {f.one}"
        relation = Relation(words, f"({a}) != ({b})", f"({x}) != ({y})", f"{a} or {b}")
    return relation, f.note, f.favoured


def _draw_relation(rng: Random) -> str:
    if rng.random() < 0.5:
        return rng.choice(tuple(_RELATIONS))
    kinds = ("letter", "vowel", "vowel_y", "consonant", "before", "after", "between", "either")
    return f"{rng.choice(('both', 'neither', 'one'))}/{draw_letters(rng, kinds)}"


def _adjacent_parameters(rng: Random) -> Parameters:
    return {"relation": _draw_relation(rng), "d": rng.choice((1, 1, 1, 2, 3, 4))}


def _adjacent(parameters: Parameters, rng: Random) -> Spec:
    d = parameters["d"]
    relation, note, favoured = _relation(parameters["relation"], rng)
    words = relation.words.format(a="s_i", b=f"s_{{i+{d}}}")
    condition = relation.python.format(a="s[i]", b=f"s[i + {d}]")
    cc = relation.cpp.format(a="s[i]", b=f"s[i + {d}]")
    back = relation.cpp.format(a=f"s[i - {d}]", b="s[i]")
    pair = relation.python.format(a="x", b="y")
    near = relation.near.format(a="x", b="y")
    text = text_input(rng, d + 1)
    apart = "neighbouring characters" if d == 1 else f"characters at distance {d}"
    xy = relation.words.format(a="x", b="y")
    other = f"zip(s, s[{d + 1}:])" if d < 3 else "zip(s, s[1:])"
    return Spec(
        titles=("Neighbours", "Pairs in a String", "@A Looks at Pairs", "Two Characters"),
        stories=(
            f"You are given a string s. Count the positions i such that {words}.{note}",
            f"Given a string s, find the number of indices i (1 ≤ i ≤ |s| - {d}) for which "
            f"{words}.{note}",
            f"@A looks at every pair of {apart} of the string s, from left to right. @A smiles at "
            f"a pair (x, y) if {xy}. How many times does @A smile?{note}",
            f"Each of the @T in a row has a letter; together they form the string s. Consider all "
            f"pairs of {apart}; x is the left and y the right one. In how many pairs is it true "
            f"that {xy}?{note}",
            f"A pair of {apart} (x on the left, y on the right) is called good if {xy}. Find the "
            f"number of good pairs in s.{note}",
        ),
        schema=text.schema,
        output=("Print the answer.", "Print one integer.", "Print the number of such pairs."),
        python=codes(
            tally(condition, f"for i in range({text.py} - {d})"),
            f"print(sum(1 for x, y in zip(s, s[{d}:]) if {pair}))",
            f"print(sum(1 for i in range(len(s) - {d}) if {condition}))",
        ),
        cpp=codes(
            rows(
                "int ans = 0;",
                f"for (int i = 0; i + {d} < {text.cpp}; i++) {{",
                f"    if ({cc}) ans++;",
                "}",
                "cout << ans << endl;",
            ),
            rows(
                "int cnt = 0;",
                f"for (int i = {d}; i < {text.cpp}; i++) {{",
                f"    if ({back}) cnt++;",
                "}",
                "cout << cnt << endl;",
            ),
        ),
        wrong=(
            wrong("wrong condition", f"print(sum(1 for x, y in zip(s, s[{d}:]) if {near}))"),
            wrong("wrong distance", f"print(sum(1 for x, y in {other} if {pair}))"),
        ),
        adjust=sprinkle(favoured),
    )


def _positions_parameters(rng: Random) -> Parameters:
    return {
        "relation": _draw_relation(rng),
        "twist": rng.choice(("plain", "plain", "reverse", "odd", "even")),
    }


_TWISTS = {
    "plain": ("", "a", "b", "b[i]", "0", "i++"),
    "reverse": ("", "a", "b[::-1]", "b[n - 1 - i]", "0", "i++"),
    "odd": (" with odd i", "a[::2]", "b[::2]", "b[i]", "0", "i += 2"),
    "even": (" with even i", "a[1::2]", "b[1::2]", "b[i]", "1", "i += 2"),
}


def _positions(parameters: Parameters, rng: Random) -> Spec:
    relation, note, favoured = _relation(parameters["relation"], rng)
    how, left, right, other, start, step = _TWISTS[parameters["twist"]]
    before = "First, b is reversed. " if parameters["twist"] == "reverse" else ""
    words = relation.words.format(a="a_i", b="b_i")
    xy = relation.words.format(a="x", b="y")
    pair = relation.python.format(a="x", b="y")
    near = relation.near.format(a="x", b="y")
    indexed = relation.python.format(a="a[i]", b=other)
    cc = relation.cpp.format(a="a[i]", b=other)
    note += " Positions are numbered from 1." if "with" in how else ""
    loop = {"i++": f"for i in range({start}, n)", "i += 2": f"for i in range({start}, n, 2)"}[step]
    loop = loop.replace("range(0, n)", "range(n)")
    first = (
        f"for (int i = {start}; i < n; {step}) {{\n    if ({cc}) ans++;\n}}\ncout << ans << endl;"
    )
    second = "reverse(b.begin(), b.end());\n" if before else ""
    cc2 = relation.cpp.format(a="a[i]", b="b[i]")
    most = rng.choice((20, 100, 1000, 100_000))
    swapped = relation.python.format(a="y", b="x") if before else pair
    careless = "zip(a, b)" if parameters["twist"] != "plain" else "zip(a[1:], b[1:])"
    return Spec(
        titles=("Two Strings", "Compare Positions", "@A and @B", "Same Place"),
        stories=(
            f"You are given two strings a and b of length n. {before}Count the positions i{how} "
            f"such that {words}.{note}",
            f"@A and @B wrote strings a and b of the same length. {before}For how many "
            f"positions i{how} is it true that {words}?{note}",
            f"Let a and b be strings of length n. {before}Find the number of indices i{how} "
            f"for which {words}.{note}",
            f"{before}@A writes the string b under the string a, letter under letter. "
            f"Let x be the upper and y the lower letter of a column. Count columns i{how} where "
            f"{xy}.{note}",
            f"Two messages a and b, each of n letters, arrived in @P. {before}Position i "
            f"is special if {words}. Print the number of special positions i{how}.{note}",
        ),
        schema=(
            line(Int("n", 2, most, rng.choice(("the length of the strings", "")))),
            line(Word("a", 2, most, length="n")),
            line(Word("b", 2, most, length="n")),
        ),
        output=("Print the answer.", "Print one integer: the number of such positions."),
        python=codes(
            f"print(sum(1 for x, y in zip({left}, {right}) if {pair}))",
            tally(indexed, loop),
            tally(pair, f"for x, y in zip({left}, {right})"),
        ),
        cpp=codes(
            f"int ans = 0;\n{first}",
            f"{second}int cnt = 0;\nfor (int i = {start}; i < n; {step}) {{\n"
            f'    if ({cc2}) cnt++;\n}}\ncout << cnt << "\\n";',
        ),
        wrong=(
            wrong("wrong condition", f"print(sum(1 for x, y in zip({left}, {right}) if {near}))"),
            wrong("twist ignored", f"print(sum(1 for x, y in {careless} if {swapped}))"),
        ),
        adjust=_alike(favoured),
    )


def _alike(favoured: str) -> Callable[[Random, str, Values], Values]:
    """Sprinkle both strings, then copy a part of the first into the second."""
    mix = sprinkle(favoured, "a", "b")

    def adjust(rng: Random, size: str, values: Values) -> Values:
        values = mix(rng, size, values)
        share = rng.choice((0.0, 0.4, 0.8))
        pairs = zip(values["a"], values["b"], strict=True)
        values["b"] = "".join(x if rng.random() < share else y for x, y in pairs)
        return values

    return adjust


_TAGS = ("implementation", "strings")
FAMILIES = (
    Family("string_adjacent", _TAGS, 800, _adjacent_parameters, _adjacent),
    Family("string_positions", _TAGS, 800, _positions_parameters, _positions),
)
