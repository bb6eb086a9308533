"""Classes of letters, as phrases and expressions.

A class is named by a short code such as ``"between:c:h"``, so that a family's parameters stay
small JSON values. Conditions hold ``{c}`` where the tested character goes.
"""

from __future__ import annotations

import string
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from problems.curriculum._schema import LOWER

MIXED = string.ascii_letters
UPPER = string.ascii_uppercase
_CONSONANTS = "".join(c for c in LOWER if c not in "aeiou")
_WORDS = ("contest", "berland", "python", "apple", "school", "winter", "stone", "cloud", "magic")
LOWER_KINDS = (
    "letter", "letter", "either", "vowel", "vowel_y", "consonant", "before", "after", "between",
    "word",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Letters:
    """A class of characters.

    Attributes:
        many: plural noun phrase (``"vowels"``).
        one: what follows ``is`` (``"a vowel"``).
        python, cpp: the condition on ``{c}``.
        near: a Python condition that a careless reader would write.
        favoured: members, and neighbours of members, worth drawing often.
        members: all characters of the class.
        note: a sentence that defines the class, with a space before it, or nothing.
        alphabet: of the strings in which the class makes sense.
    """

    many: str
    one: str
    python: str
    cpp: str
    near: str
    favoured: str
    members: str
    note: str = ""
    alphabet: str = LOWER

    def py(self, name: str = "c") -> str:
        """The Python condition on ``name``."""
        return self.python.format(c=name)

    def cc(self, name: str = "c") -> str:
        """The C++ condition on ``name``."""
        return self.cpp.format(c=name)

    def py_in(self, name: str = "c") -> str:
        """The Python condition as an operand of a larger one."""
        return f"({self.py(name)})" if " or " in self.python else self.py(name)

    def cc_in(self, name: str = "c") -> str:
        """The C++ condition as an operand of a larger one."""
        return f"({self.cc(name)})" if "||" in self.cpp else self.cc(name)


def draw_letters(rng: Random, kinds: tuple[str, ...] = LOWER_KINDS) -> str:
    """Draw the code of a class of letters."""
    kind = rng.choice(kinds)
    match kind:
        case "letter":
            return f"letter:{rng.choice(LOWER)}"
        case "either" | "between":
            first, last = sorted(rng.sample(range(26), 2))
            if kind == "between" and last - first < 3:
                last = min(25, first + 4)
                first = last - 4
            return f"{kind}:{LOWER[first]}:{LOWER[last]}"
        case "before" | "after":
            return f"{kind}:{rng.choice(LOWER[3:23])}"
        case "word":
            return f"word:{rng.choice(_WORDS)}"
    return kind


def letters_of(code: str, rng: Random) -> Letters:
    """The class that a code names; ``rng`` chooses between synonyms."""
    kind, *arguments = code.split(":")
    return _KINDS[kind](rng, *arguments)


def _letter(rng: Random, x: str) -> Letters:
    many = rng.choice((f"letters '{x}'", f"characters '{x}'", f"occurrences of the letter '{x}'"))
    one = rng.choice((f"'{x}'", f"the letter '{x}'", f"equal to '{x}'"))
    condition = f"{{c}} == '{x}'"
    return Letters(many, one, condition, condition, f"{{c}} >= '{x}'", 2 * x + _around(x), x)


def _either(rng: Random, x: str, y: str) -> Letters:
    many = rng.choice((f"letters that are '{x}' or '{y}'", f"letters equal to '{x}' or '{y}'"))
    one = rng.choice((f"'{x}' or '{y}'", f"either '{x}' or '{y}'"))
    python = rng.choice((f"{{c}} == '{x}' or {{c}} == '{y}'", f"{{c}} in '{x}{y}'"))
    cpp = f"{{c}} == '{x}' || {{c}} == '{y}'"
    return Letters(many, one, python, cpp, f"{{c}} == '{x}'", x + y, x + y)


def _members(many: str, one: str, members: str, near: str, note: str = "") -> Letters:
    cpp = f'string("{members}").find({{c}}) != string::npos'
    return Letters(
        many, one, f"{{c}} in '{members}'", cpp, near, members[:6] + "rsz", members, note
    )


def _vowel(rng: Random) -> Letters:
    note = rng.choice(
        (" The vowels are a, e, i, o, u.", " Vowels are the letters a, e, i, o and u.")
    )
    return _members("vowels", "a vowel", "aeiou", "{c} in 'aeiouy'", note)


def _vowel_y(rng: Random) -> Letters:
    note = rng.choice(
        (" The vowels are a, e, i, o, u, y.", " The letter y is a vowel, like a, e, i, o, u.")
    )
    return _members("vowels", "a vowel", "aeiouy", "{c} in 'aeiou'", note)


def _consonant(rng: Random) -> Letters:
    note = " Consonants are all letters but a, e, i, o, u."
    cpp = 'string("aeiou").find({c}) == string::npos'
    near = "{c} in 'aeiou'"
    return Letters(
        "consonants",
        "a consonant",
        "{c} not in 'aeiou'",
        cpp,
        near,
        "aeioubdfst",
        _CONSONANTS,
        note,
    )


def _before(rng: Random, x: str) -> Letters:
    many = f"letters that come before '{x}' in the alphabet"
    one = rng.choice((f"before '{x}' in the alphabet", f"alphabetically smaller than '{x}'"))
    condition = f"{{c}} < '{x}'"
    at = LOWER.index(x)
    near, favoured = f"{{c}} <= '{x}'", LOWER[at - 3 : at + 2]
    return Letters(many, one, condition, condition, near, favoured, LOWER[:at])


def _after(rng: Random, x: str) -> Letters:
    many = f"letters that come after '{x}' in the alphabet"
    one = rng.choice((f"after '{x}' in the alphabet", f"alphabetically greater than '{x}'"))
    condition = f"{{c}} > '{x}'"
    at = LOWER.index(x)
    near, favoured = f"{{c}} >= '{x}'", LOWER[at - 1 : at + 4]
    return Letters(many, one, condition, condition, near, favoured, LOWER[at + 1 :])


def _between(rng: Random, x: str, y: str) -> Letters:
    many = rng.choice(
        (f"letters from '{x}' to '{y}'", f"letters between '{x}' and '{y}' inclusive")
    )
    one = rng.choice(
        (f"one of the letters from '{x}' to '{y}'", f"between '{x}' and '{y}' inclusive")
    )
    cpp = f"{{c}} >= '{x}' && {{c}} <= '{y}'"
    near = f"'{x}' < {{c}} < '{y}'"
    favoured = x + y + _around(x) + _around(y)
    members = LOWER[LOWER.index(x) : LOWER.index(y) + 1]
    return Letters(many, one, f"'{x}' <= {{c}} <= '{y}'", cpp, near, favoured, members)


def _word(rng: Random, word: str) -> Letters:
    many = rng.choice((f'letters that occur in the word "{word}"', f'letters of the word "{word}"'))
    one = f'a letter of the word "{word}"'
    return _members(many, one, word, f"{{c}} in '{word[1:]}'")


def _upper(rng: Random) -> Letters:
    name = rng.choice(("uppercase", "capital"))
    one = "an uppercase letter" if name == "uppercase" else "a capital letter"
    cpp = rng.choice(("isupper({c})", "{c} >= 'A' && {c} <= 'Z'"))
    python = rng.choice(("{c}.isupper()", "'A' <= {c} <= 'Z'"))
    return Letters(f"{name} letters", one, python, cpp, "{c} < 'Z'", "AZaz", UPPER, alphabet=MIXED)


def _lower(rng: Random) -> Letters:
    name = rng.choice(("lowercase", "small"))
    cpp = rng.choice(("islower({c})", "{c} >= 'a' && {c} <= 'z'"))
    python = rng.choice(("{c}.islower()", "'a' <= {c} <= 'z'"))
    near = "'a' < {c} <= 'z'"
    many, one = f"{name} letters", f"a {name} letter"
    return Letters(many, one, python, cpp, near, "AZaz", LOWER, alphabet=MIXED)


def _around(x: str) -> str:
    return "".join(chr(code) for code in (ord(x) - 1, ord(x), ord(x) + 1) if chr(code) in LOWER)


_KINDS: dict[str, Callable[..., Letters]] = {
    "letter": _letter,
    "either": _either,
    "vowel": _vowel,
    "vowel_y": _vowel_y,
    "consonant": _consonant,
    "before": _before,
    "after": _after,
    "between": _between,
    "word": _word,
    "upper": _upper,
    "lower": _lower,
}
