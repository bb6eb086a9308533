"""One string made from two."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_strings import codes, rows, wrong
from problems.curriculum._schema import Int, Values, Word, line


@dataclass(frozen=True, slots=True)
class Merge:
    """A way to make r from a and b: a gerund, a Python expression, loop bodies."""

    words: str
    python: str
    loop: str
    cpp: str


def _chosen(words: str, python: str, cpp: str) -> Merge:
    """One character for every i: expressions of ``x`` and ``y``, or of ``a[i]`` and ``b[i]``."""
    each = python.replace("x", "a[i]").replace("y", "b[i]").replace("maa[i]", "max")
    return Merge(
        words, f"''.join({python} for x, y in zip(a, b))", f"    r += {each}", f"    r += {cpp};"
    )


_MERGES = {
    "zip": Merge(
        "writing a_1, b_1, a_2, b_2, and so on", "''.join(x + y for x, y in zip(a, b))",
        "    r += a[i] + b[i]", "    r += a[i];\n    r += b[i];",
    ),
    "min": _chosen(
        "taking, for every i, the alphabetically smaller of a_i and b_i", "min(x, y)",
        "min(a[i], b[i])",
    ),
    "max": _chosen(
        "taking, for every i, the alphabetically larger of a_i and b_i", "max(x, y)",
        "max(a[i], b[i])",
    ),
    "star": _chosen(
        "copying a, but with '*' in place of every a_i that is different from b_i",
        "x if x == y else '*'", "(a[i] == b[i] ? a[i] : '*')",
    ),
    "mask": _chosen(
        "writing '1' for every i such that a_i = b_i, and '0' for every other i",
        "'1' if x == y else '0'", "(a[i] == b[i] ? '1' : '0')",
    ),
    "order": _chosen(
        "writing '<' if a_i comes before b_i in the alphabet, and '.' if not, for every i",
        "'<' if x < y else '.'", "(a[i] < b[i] ? '<' : '.')",
    ),
    "turns": Merge(
        "taking a_i for every odd i and b_i for every even i",
        "''.join((b if i % 2 else a)[i] for i in range(n))",
        "    r += b[i] if i % 2 else a[i]", "    r += i % 2 ? b[i] : a[i];",
    ),
    "both": Merge(
        "writing a_i for every i such that a_i = b_i, and a_i followed by b_i for every other i",
        "''.join(x if x == y else x + y for x, y in zip(a, b))",
        "    r += a[i]\n    if a[i] != b[i]:\n        r += b[i]",
        "    r += a[i];\n    if (a[i] != b[i]) r += b[i];",
    ),
    "halves": Merge(
        "writing the first floor(n / 2) letters of a and then all other letters of b",
        "a[:n // 2] + b[n // 2:]", "    r += a[i] if i < n // 2 else b[i]",
        "    r += i < n / 2 ? a[i] : b[i];",
    ),
}  # fmt: skip
_FIRST = {
    "none": ("", "", ""),
    "reverse_b": ("First, b is reversed. ", "b = b[::-1]", "reverse(b.begin(), b.end());"),
    "reverse_a": ("First, a is reversed. ", "a = a[::-1]", "reverse(a.begin(), a.end());"),
    "sort_a": ("First, the letters of a are sorted alphabetically. ", "a = ''.join(sorted(a))",
               "sort(a.begin(), a.end());"),
    "sort_b": ("First, the letters of b are sorted alphabetically. ", "b = ''.join(sorted(b))",
               "sort(b.begin(), b.end());"),
    "swap": ("First, the two strings are exchanged: the old b is now a, and the old a is b. ",
             "a, b = b, a", "swap(a, b);"),
    "shift_b": ("First, the first letter of b is moved to its end. ", "b = b[1:] + b[0]",
                "b = b.substr(1) + b[0];"),
    "shift_a": ("First, the last letter of a is moved to its front. ", "a = a[-1] + a[:-1]",
                "a = a.substr(n - 1) + a.substr(0, n - 1);"),
}  # fmt: skip
_LAST = {
    "none": ("", "print(r)", "cout << r << endl;"),
    "reverse": (" Finally, r is reversed.", "print(r[::-1])",
                "reverse(r.begin(), r.end());\ncout << r << endl;"),
    "odd": (" Finally, only the characters at odd positions of r (1, 3, ...) are kept.",
            "print(r[::2])",
            "for (int i = 0; i < (int)r.size(); i += 2) cout << r[i];\ncout << endl;"),
}  # fmt: skip


def _parameters(rng: Random) -> Parameters:
    return {
        "merge": rng.choice(tuple(_MERGES)),
        "first": rng.choice(tuple(_FIRST)),
        "last": rng.choice(("none", "none", *_LAST)),
    }


def _alike(rng: Random, size: str, values: Values) -> Values:
    share = rng.choice((0.0, 0.3, 0.6))
    pairs = zip(values["a"], values["b"], strict=True)
    return values | {"b": "".join(x if rng.random() < share else y for x, y in pairs)}


def _merge(parameters: Parameters, rng: Random) -> Spec:
    merge = _MERGES[parameters["merge"]]
    before, start, cstart = _FIRST[parameters["first"]]
    after, end, cend = _LAST[parameters["last"]]
    most = rng.choice((20, 100, 1000, 5000))
    loop = rows("r = ''", "for i in range(n):", merge.loop)
    cloop = rows("string r;", "for (int i = 0; i < n; i++) {", merge.cpp, "}")
    short = rows(f"r = {merge.python}", end)
    other = _MERGES["zip" if parameters["merge"] != "zip" else "turns"].python
    what = f"let r be the string obtained by {merge.words}.{after}"
    what = f"{before}{rng.choice(('Then', 'After that,', 'Next,', 'Now'))} {what}"
    if not before:
        what = f"Let r be the string obtained by {merge.words}.{after}"
    opened = f"{start}\n" if start else ""
    copened = f"{cstart}\n" if cstart else ""
    return Spec(
        titles=("Merge", "Two Into One", "@A and @B Mix", "Combined String"),
        stories=(
            f"You are given two strings a and b of length n. {what} Print r.",
            f"@A has a string a, @B has a string b, both of length n. {what} "
            f"Which string r do they get?",
            f"Given strings a and b of the same length n, make a new string. {what} Output r.",
            f"A machine in @P takes two strings a and b of length n. {what} Print the "
            f"string r that the machine makes.",
            f"Let a and b be strings of n letters. {what} Find r.",
        ),
        schema=(
            line(Int("n", 2, most, rng.choice(("the length of both strings", "")))),
            line(Word("a", 2, most, length="n")),
            line(Word("b", 2, most, length="n")),
        ),
        output=("Print the resulting string.", "Print r.", "Print the answer."),
        python=codes(opened + short, rows(opened + loop, end)),
        cpp=codes(
            rows(copened + cloop, cend),
            rows(copened + cloop.replace("string r;", 'string r = "";'), cend),
        ),
        wrong=(
            wrong("first step forgotten", short)
            if start
            else wrong("strings exchanged", f"a, b = b, a[::-1]\n{short}"),
            wrong("wrong rule", rows(f"{opened}r = {other}", end)),
        ),
        adjust=_alike,
    )


FAMILIES = (Family("string_merge", ("implementation", "strings"), 800, _parameters, _merge),)
