"""Pairs of letters and patterns inside one string."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_letters import draw_letters, letters_of
from problems.curriculum._phrases_strings import (
    blend,
    codes,
    rows,
    sprinkle,
    tally,
    text_input,
    wrong,
)
from problems.curriculum._schema import LOWER, Values


def _pairs_parameters(rng: Random) -> Parameters:
    kinds = ("letter", "letter", "vowel", "before", "after", "either", "consonant")
    first, second = draw_letters(rng, kinds), draw_letters(rng, kinds)
    return {"first": first, "second": second}


def _pairs(parameters: Parameters, rng: Random) -> Spec:
    f, g = letters_of(parameters["first"], rng), letters_of(parameters["second"], rng)
    note = f.note + (g.note if g.note[-12:] != f.note[-12:] else "")
    text = text_input(rng, 2, (100, 1000, 100_000))
    forward, renamed = (
        rows(
            f"{ans} = {k} = 0",
            "for c in s:",
            f"    if {g.py()}:",
            f"        {ans} += {k}",
            f"    if {f.py()}:",
            f"        {k} += 1",
            f"print({ans})",
        )
        for ans, k in (("ans", "k"), ("r", "left"))
    )
    backward = rows(
        f"k = sum(1 for c in s if {g.py()})",
        "ans = 0",
        "for c in s:",
        f"    if {g.py()}:",
        "        k -= 1",
        f"    if {f.py()}:",
        "        ans += k",
        "print(ans)",
    )
    mistake = forward.replace(f.py(), "@").replace(g.py(), f.py()).replace("@", g.py())
    near = f"{f.py_in('s[i]')} and {g.py_in('s[i + 1]')}"
    product = f"sum(1 for c in s if {f.py()}) * sum(1 for c in s if {g.py()})"
    cpp = f"    if ({g.cc()}) ans += k;\n    if ({f.cc()}) k++;\n"
    after = f"    if ({f.cc('s[i]')}) ans += k;\n    if ({g.cc('s[i]')}) k++;\n"
    return Spec(
        titles=("Ordered Pairs", "Left and Right", "@A Counts Pairs", "Two-Letter Subsequences"),
        stories=(
            f"Given a string s, count the pairs of positions i < j such that s_i is {f.one} and "
            f"s_j is {g.one}.{note}",
            f"@A chooses two different positions of the string s. The left character must be "
            f"{f.one}, and the right one must be {g.one}. In how many ways can @A choose?{note}",
            f"You are given a string s. Find the number of pairs (i, j), i < j, for which s_i is "
            f"{f.one} and s_j is {g.one}.{note}",
            f"People stand in a line in @P, and the i-th has the letter s_i on the shirt. A person "
            f"with a letter that is {f.one} greets everybody further right whose letter is "
            f"{g.one}. How many greetings are there?{note}",
            f"In how many ways can we keep two characters of s, without changing their order, so "
            f"that the first is {f.one} and the second is {g.one}?{note} Ways that keep different "
            f"positions are different.",
        ),
        schema=text.schema,
        output=("Print the answer.", "Print one integer: the number of pairs."),
        python=codes(forward, renamed, backward),
        cpp=codes(
            f"long long ans = 0, k = 0;\nfor (char c : s) {{\n{cpp}}}\ncout << ans << endl;",
            f"long long ans = 0, k = 0;\nfor (int i = {text.cpp} - 1; i >= 0; i--) {{\n{after}}}\n"
            "cout << ans << endl;",
        ),
        wrong=(
            wrong("order ignored", f"print({product})"),
            wrong("right to left", mistake),
            wrong("only neighbours", tally(near, "for i in range(len(s) - 1)")),
        ),
        adjust=sprinkle(blend(f.favoured, g.favoured)),
    )  # fmt: skip


def _pattern_parameters(rng: Random) -> Parameters:
    letters = rng.sample(LOWER, 2)
    pattern = rng.choice(("ab", "aa", "aba", "aab", "abb", "aaa", "ba", "abab"))
    name = "".join(letters["ab".index(c)] for c in pattern)
    return {"pattern": name, "ask": rng.choice(("overlap", "overlap", "apart", "first", "last"))}


@dataclass(frozen=True, slots=True)
class Ask:
    """What is asked about the occurrences of a pattern, and the programs that answer it."""

    what: str
    python: tuple[str, ...]
    cpp: tuple[str, ...]
    near: str


def _asked(ask: str, p: str, size: str) -> Ask:
    m = len(p)
    fits = f's.substr(i, {m}) == "{p}"'
    loop = f"for (int i = 0; i + {m} <= {size}; i++) {{\n"
    if ask == "overlap":
        return Ask(
            f'the number of times that "{p}" occurs in s as a substring (occurrences may overlap)',
            (f"print(sum(1 for i in range(len(s)) if s[i:i + {m}] == '{p}'))",
             tally(f"s[i:i + {m}] == '{p}'", f"for i in range(len(s) - {m - 1})"),
             tally(f"s.startswith('{p}', i)", "for i in range(len(s))")),
            (f"int ans = 0;\n{loop}    if ({fits}) ans++;\n}}\ncout << ans << endl;",
             rows("int ans = 0;", f'size_t i = s.find("{p}");', "while (i != string::npos) {",
                  "    ans++;", f'    i = s.find("{p}", i + 1);', "}", "cout << ans << endl;")),
            f"print(s.count('{p[:-1]}'))",
        )  # fmt: skip
    if ask == "apart":
        return Ask(
            f'the greatest number of substrings "{p}" that can be cut out of s so that no two '
            "overlap",
            (f"print(s.count('{p}'))",
             f"ans = i = 0\nwhile i < len(s):\n    if s[i:i + {m}] == '{p}':\n        ans += 1\n"
             f"        i += {m}\n    else:\n        i += 1\nprint(ans)",
             f"print(len(s.split('{p}')) - 1)"),
            (rows(f"int ans = 0;\n{loop}    if ({fits}) {{", "        ans++;",
                  f"        i += {m - 1};", "    }", "}", "cout << ans << endl;"),
             f'int ans = 0;\nsize_t i = 0;\nwhile ((i = s.find("{p}", i)) != string::npos) {{\n'
             f"    ans++;\n    i += {m};\n}}\ncout << ans << endl;"),
            f"print(sum(1 for i in range(len(s)) if s[i:i + {m - 1}] == '{p[1:]}'))",
        )  # fmt: skip
    name = {"first": "find", "last": "rfind"}[ask]
    place = {"first": "smallest", "last": "greatest"}[ask]
    stop = " && ans == -1" if ask == "first" else ""
    return Ask(
        f'the {place} position where an occurrence of "{p}" in s starts, counted from 1, or -1 if '
        f'"{p}" does not occur',
        (f"i = s.{name}('{p}')\nprint(i + 1 if i >= 0 else -1)",
         f"p = [i + 1 for i in range(len(s)) if s[i:i + {m}] == '{p}']\nif p:\n"
         f"    print({'min' if ask == 'first' else 'max'}(p))\nelse:\n    print(-1)"),
        (f"int ans = -1;\n{loop}    if ({fits}{stop}) ans = i + 1;\n}}\ncout << ans << endl;",
         f'size_t i = s.{name}("{p}");\nif (i == string::npos) cout << -1 << endl;\n'
         "else cout << i + 1 << endl;"),
        f"print(s.{name}('{p}'))",
    )  # fmt: skip


def _pattern(parameters: Parameters, rng: Random) -> Spec:
    p = parameters["pattern"]
    text = text_input(rng, 1, (50, 1000, 100_000))
    ask = _asked(parameters["ask"], p, text.cpp)
    return Spec(
        titles=("Find the Pattern", "Substring", f"@A and {p}", "Occurrences"),
        stories=(
            f"Given a string s, find {ask.what}.",
            f"You are given a string s of lowercase letters. Your task is to compute {ask.what}.",
            f"@A's favourite string is \"{p}\". @B gave @A a string s. Find {ask.what}.",
            f"The string s is painted on a long wall in @P. Help @A to find {ask.what}.",
            f"A substring is a contiguous part of a string. Determine {ask.what}.",
        ),
        schema=text.schema,
        output=("Print the answer.", "Print one integer."),
        python=codes(*ask.python),
        cpp=codes(*ask.cpp),
        wrong=(wrong("wrong occurrences", ask.near),
               wrong("only whether it occurs", f"print(1 if '{p}' in s else 0)")),
        adjust=_planted(p),
    )  # fmt: skip


def _planted(pattern: str) -> Callable[[Random, str, Values], Values]:
    """Write the pattern, or a part of it, over random places of the string."""
    mix = sprinkle(pattern)

    def adjust(rng: Random, size: str, values: Values) -> Values:
        s = mix(rng, size, values)["s"]
        for _ in range(rng.randint(0, 1 + min(len(s) // 4, 10))):
            piece = pattern * rng.choice((1, 1, 2))
            at = rng.randrange(len(s))
            s = (s[:at] + piece + s[at + len(piece) :])[: len(s)]
        values["s"] = s
        return values

    return adjust


_TAGS = ("implementation", "strings")
FAMILIES = (
    Family("string_letter_pairs", ("dp", "strings"), 1100, _pairs_parameters, _pairs),
    Family("string_pattern", _TAGS, 900, _pattern_parameters, _pattern),
)
