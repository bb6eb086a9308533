"""Operations on a whole string, as phrases and statements."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from problems.curriculum._phrases_strings import rows


@dataclass(frozen=True, slots=True)
class Change:
    """An operation on the string ``s``.

    Attributes:
        words: an imperative clause.
        python, cpp: statements that change ``s``; two Python ways.
        least: shortest string it may be applied to.
        length: of the result, from the length before.
    """

    words: tuple[str, ...]
    python: tuple[str, str]
    cpp: str
    least: int = 1
    length: Callable[[int], int] = lambda n: n


def caesar(k: int | str) -> Change:
    """The Caesar cipher with a number, or a variable, k."""
    loop = rows("r = ''", "for c in s:", f"    r += chr((ord(c) - 97 + {k}) % 26 + 97)", "s = r")
    return Change(
        (f"replace every letter by the letter {k} places later in the alphabet (after z comes a)",
         f"shift every letter forward by {k} in the cyclic alphabet (z is followed by a)"),
        (f"s = ''.join(chr((ord(c) - 97 + {k}) % 26 + 97) for c in s)", loop),
        f"for (char &c : s) c = (c - 'a' + {k}) % 26 + 'a';",
    )  # fmt: skip


def moving(kind: str, k: int | str) -> Change:
    """Operations with a number k, which may also be the name of a variable."""
    some = f"{k} characters" if k != 1 else "character"
    least = k if isinstance(k, int) else 1
    fewer = least + 1
    return {
        "rotl": Change(
            (f"move the first {some} to the end", f"shift it cyclically to the left by {k}"),
            (f"s = s[{k}:] + s[:{k}]", rows(f"for i in range({k}):", "    s = s[1:] + s[0]")),
            f"s = s.substr({k}) + s.substr(0, {k});", least,
        ),
        "rotr": Change(
            (f"move the last {some} to the front", f"shift it cyclically to the right by {k}"),
            (f"s = s[-{k}:] + s[:-{k}]", rows(f"for i in range({k}):", "    s = s[-1] + s[:-1]")),
            f"s = s.substr(s.size() - {k}) + s.substr(0, s.size() - {k});", least,
        ),
        "dropl": Change(
            (f"delete the first {some}", f"remove the first {some}"),
            (f"s = s[{k}:]", f"s = ''.join(s[i] for i in range({k}, len(s)))"),
            f"s = s.substr({k});", fewer, lambda n: n - least,
        ),
        "dropr": Change(
            (f"delete the last {some}", f"remove the last {some}"),
            (f"s = s[:-{k}]", f"s = s[:len(s) - {k}]"),
            f"s = s.substr(0, s.size() - {k});", fewer, lambda n: n - least,
        ),
        "copyl": Change(
            (f"append a copy of its first {some} to the end",),
            (f"s = s + s[:{k}]", f"s += s[:{k}]"), f"s += s.substr(0, {k});", least,
            lambda n: n + least,
        ),
        "revl": Change(
            (f"reverse its first {some}",) if k != 1 else ("reverse it",),
            (f"s = s[:{k}][::-1] + s[{k}:]", f"s = ''.join(reversed(s[:{k}])) + s[{k}:]"),
            f"reverse(s.begin(), s.begin() + {k});", least,
        ),
    }[kind]  # fmt: skip


PLAIN = {
    "reverse": Change(
        ("reverse the whole string",), ("s = s[::-1]", "s = ''.join(reversed(s))"),
        "reverse(s.begin(), s.end());",
    ),
    "sort": Change(
        ("sort its letters alphabetically", "arrange its letters in alphabetical order"),
        ("s = ''.join(sorted(s))", rows("v = list(s)", "v.sort()", "s = ''.join(v)")),
        "sort(s.begin(), s.end());",
    ),
    "sort_down": Change(
        ("sort its letters from z to a", "arrange its letters in reverse alphabetical order"),
        ("s = ''.join(sorted(s, reverse=True))", "s = ''.join(sorted(s)[::-1])"),
        "sort(s.rbegin(), s.rend());",
    ),
    "odd": Change(
        ("keep only its 1st, 3rd, 5th, ... characters", "delete all characters at even positions"),
        ("s = s[::2]", "s = ''.join(s[i] for i in range(0, len(s), 2))"),
        rows("string r;", "for (int i = 0; i < (int)s.size(); i += 2) r += s[i];", "s = r;"),
        1, lambda n: (n + 1) // 2,
    ),
    "even": Change(
        ("keep only its 2nd, 4th, 6th, ... characters", "delete all characters at odd positions"),
        ("s = s[1::2]", "s = ''.join(s[i] for i in range(1, len(s), 2))"),
        rows("string q;", "for (int i = 1; i < (int)s.size(); i += 2) q += s[i];", "s = q;"),
        2, lambda n: n // 2,
    ),
    "ends": Change(
        ("swap its first and last characters", "exchange the first and the last character"),
        ("s = s[-1] + s[1:-1] + s[0]", rows("v = list(s)", "v[0], v[-1] = v[-1], v[0]",
                                            "s = ''.join(v)")),
        "swap(s[0], s[s.size() - 1]);", 2,
    ),
    "mirror": Change(
        ("append its reverse to the end", "write its reversed copy after it"),
        ("s = s + s[::-1]", "s += s[::-1]"),
        "s += string(s.rbegin(), s.rend());", 1, lambda n: 2 * n,
    ),
    "twice": Change(
        ("write it twice in a row", "append a copy of it to the end"),
        ("s = s + s", "s = s * 2"), "s = s + s;", 1, lambda n: 2 * n,
    ),
    "atbash": Change(
        ("replace a by z, b by y, c by x, and so on up to z by a",
         "replace every letter by its mirror image in the alphabet (a and z, b and y, ...)"),
        ("s = ''.join(chr(219 - ord(c)) for c in s)",
         rows("r = ''", "for c in s:", "    r += chr(219 - ord(c))", "s = r")),
        "for (char &c : s) c = 'a' + 'z' - c;",
    ),
}  # fmt: skip
MOVING = ("rotl", "rotr", "dropl", "dropr", "copyl", "revl")


def change_of(code: str) -> Change:
    """The operation that a code such as ``"rotl:2"`` names."""
    kind, _, k = code.partition(":")
    if kind == "caesar":
        return caesar(int(k))
    return PLAIN[kind] if kind in PLAIN else moving(kind, int(k))


def draw_change(rng: Random) -> str:
    """Draw the code of an operation."""
    kind = rng.choice((*PLAIN, *MOVING, "caesar"))
    if kind == "caesar":
        return f"caesar:{rng.randint(1, 13)}"
    return kind if kind in PLAIN else f"{kind}:{rng.randint(2 if kind == 'revl' else 1, 4)}"
