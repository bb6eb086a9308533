"""Properties of one string, as verb phrases, expressions and makers of examples."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from problems.curriculum._phrases_letters import draw_letters, letters_of
from problems.curriculum._schema import LOWER

Make = Callable[[Random, str], str]


@dataclass(frozen=True, slots=True)
class Check:
    """A property of the string ``s``.

    Attributes:
        verb: what follows "s", such as ``"is a palindrome"``.
        python, cpp: expressions of ``s``; two Python ways.
        near: a Python expression that is almost the same.
        make: bends a random string so that the property holds, where it can.
        note: a sentence with a space before it, or nothing.
        top: a C++ function that ``cpp`` calls, or nothing.
    """

    verb: tuple[str, ...]
    python: tuple[str, str]
    cpp: str
    near: str
    make: Make
    note: str = ""
    top: str = ""

    def holds(self, s: str) -> bool:
        """Whether the property holds, by its own Python expression."""
        return bool(eval(self.python[0], {"s": s}))


def _same(rng: Random, s: str) -> str:
    return s[0] * len(s)


def _mirror(rng: Random, s: str) -> str:
    half = s[: (len(s) + 1) // 2]
    return half + half[::-1][len(s) % 2 :]


def _distinct(rng: Random, s: str) -> str:
    return "".join(rng.sample(LOWER, min(len(s), 26)))


def _apart(rng: Random, s: str) -> str:
    x, y = rng.sample(LOWER, 2)
    return "".join(x if i % 2 else y for i in range(len(s)))


def _ends(rng: Random, s: str) -> str:
    return s[:-1] + s[0]


def _square(rng: Random, s: str) -> str:
    return (s[: len(s) // 2] or s[0]) * 2


def _sorted(rng: Random, s: str) -> str:
    return "".join(sorted(s))


_APART_TOP = """bool apart(const string &s) {
    for (int i = 1; i < (int)s.size(); i++) {
        if (s[i] == s[i - 1]) return false;
    }
    return true;
}"""
_FIXED = {
    "palindrome": Check(
        ("is a palindrome", "reads the same from left to right and from right to left"),
        ("s == s[::-1]", "all(s[i] == s[-1 - i] for i in range(len(s)))"),
        "s == string(s.rbegin(), s.rend())", "s[0] == s[-1]", _mirror,
    ),
    "equal": Check(
        ("consists of equal letters only", "is made of a single letter, maybe repeated"),
        ("len(set(s)) == 1", "s == s[0] * len(s)"),
        "s == string(s.size(), s[0])", "s[0] == s[-1]", _same,
    ),
    "distinct": Check(
        ("has no letter that occurs twice", "consists of different letters only"),
        ("len(set(s)) == len(s)", "all(s.count(c) == 1 for c in s)"),
        "set<char>(s.begin(), s.end()).size() == s.size()",
        "all(x != y for x, y in zip(s, s[1:]))", _distinct,
    ),
    "apart": Check(
        ("has no two equal neighbouring letters", "never has the same letter twice in a row"),
        ("all(x != y for x, y in zip(s, s[1:]))",
         "all(s[i] != s[i + 1] for i in range(len(s) - 1))"),
        "apart(s)", "len(set(s)) == len(s)", _apart, "", _APART_TOP,
    ),
    "ends": Check(
        ("begins and ends with the same letter",),
        ("s[0] == s[-1]", "s[0] == s[len(s) - 1]"),
        "s[0] == s.back()", "s == s[::-1]", _ends,
    ),
    "square": Check(
        ("is some string written twice in a row",),
        ("len(s) % 2 == 0 and s[:len(s) // 2] == s[len(s) // 2:]", "s[:len(s) // 2] * 2 == s"),
        "s.substr(0, s.size() / 2) + s.substr(0, s.size() / 2) == s",
        "s[:len(s) // 2] == s[len(s) // 2:][::-1]", _square,
    ),
    "sorted": Check(
        ("has its letters in alphabetical order", "is sorted from a to z"),
        ("list(s) == sorted(s)", "all(x <= y for x, y in zip(s, s[1:]))"),
        "is_sorted(s.begin(), s.end())", "all(x < y for x, y in zip(s, s[1:]))", _sorted,
    ),
    "even": Check(
        ("has an even length", "consists of an even number of characters"),
        ("len(s) % 2 == 0", "not len(s) % 2"), "s.size() % 2 == 0", "len(s) % 2 == 1",
        lambda rng, s: s + s[0] if len(s) % 2 else s,
    ),
}  # fmt: skip


def _sized(kind: str, k: int) -> Check:
    short = Check(
        (f"has at most {k} characters", f"is not longer than {k} characters"),
        (f"len(s) <= {k}", f"len(s) < {k + 1}"), f"(int)s.size() <= {k}", f"len(s) < {k}",
        lambda rng, s: s[:k],
    )  # fmt: skip
    long = Check(
        (f"has at least {k} characters", f"has length {k} or more"),
        (f"len(s) >= {k}", f"len(s) > {k - 1}"), f"(int)s.size() >= {k}", f"len(s) > {k}",
        lambda rng, s: s + s[:1] * max(0, k - len(s)),
    )  # fmt: skip
    few = Check(
        (f"has at most {k} different letters",),
        (f"len(set(s)) <= {k}", f"len(set(s)) < {k + 1}"),
        f"set<char>(s.begin(), s.end()).size() <= {k}", f"len(set(s)) < {k}",
        lambda rng, s: "".join(rng.choice((s * k)[:k]) for _ in s),
    )  # fmt: skip
    many = Check(
        (f"has at least {k} different letters",),
        (f"len(set(s)) >= {k}", f"not len(set(s)) < {k}"),
        f"set<char>(s.begin(), s.end()).size() >= {k}", f"len(set(s)) > {k}",
        lambda rng, s: "".join(rng.sample(LOWER, k)) + s[k:],
    )  # fmt: skip
    return {"short": short, "long": long, "few": few, "many": many}[kind]


def _classed(kind: str, of: str, rng: Random) -> Check:
    f = letters_of(of, rng)
    lamb = f"[](char c) {{ return {f.cc()}; }}"
    whole = "(s.begin(), s.end(), "
    first, last = f.members[0], f.members[-1]
    checks = {
        "any": Check(
            (f"has at least one character that is {f.one}",),
            (f"any({f.py()} for c in s)", f"sum({f.py()} for c in s) > 0"),
            f"any_of{whole}{lamb})", f.py("s[0]"), lambda rng, s: s[:-1] + rng.choice(f.members),
        ),
        "all": Check(
            (f"has no characters other than {f.many}",),
            (f"all({f.py()} for c in s)", f"sum({f.py()} for c in s) == len(s)"),
            f"all_of{whole}{lamb})", f"any({f.py()} for c in s)",
            lambda rng, s: "".join(rng.choice(f.members) for _ in s),
        ),
        "starts": Check(
            (f"begins with a character that is {f.one}",),
            (f.py("s[0]"), f.py("s[:1]") if "in" not in f.python else f.py("s[0]")),
            f.cc("s[0]"), f.py("s[-1]"), lambda rng, s: rng.choice(first + last) + s[1:],
        ),
        "ends_in": Check(
            (f"ends with a character that is {f.one}",),
            (f.py("s[-1]"), f.py("s[len(s) - 1]")),
            f.cc("s[s.size() - 1]"), f.py("s[0]"),
            lambda rng, s: s[:-1] + rng.choice(first + last),
        ),
    }  # fmt: skip
    found = checks[kind]
    return Check(found.verb, found.python, found.cpp, found.near, found.make, f.note)


def _counted(x: str, y: str) -> Check:
    def make(rng: Random, s: str) -> str:
        letters = [x, y] * (len(s) // 2) + [rng.choice(LOWER)] * (len(s) % 2)
        rng.shuffle(letters)
        return "".join(letters)

    return Check(
        (f"has as many letters '{x}' as letters '{y}'",),
        (f"s.count('{x}') == s.count('{y}')", f"s.count('{x}') - s.count('{y}') == 0"),
        f"count(s.begin(), s.end(), '{x}') == count(s.begin(), s.end(), '{y}')",
        f"s.count('{x}') >= s.count('{y}')", make,
    )  # fmt: skip


_SIZED, _CLASSED = ("short", "long", "few", "many"), ("any", "all", "starts", "ends_in")


def draw_check(rng: Random, heavy: bool = True) -> str:
    """Draw the code of a property; ``heavy`` favours those of the whole string."""
    kind = rng.choice((*_FIXED, *_SIZED, *_CLASSED, "count", *(_FIXED if heavy else _CLASSED)))
    if kind in _FIXED:
        return kind
    if kind in _SIZED:
        return f"{kind}/{rng.randint(2, 7 if kind in ('short', 'long') else 4)}"
    if kind == "count":
        return "count/" + "".join(rng.sample(LOWER, 2))
    kinds = ("letter", "either", "vowel", "vowel_y", "consonant", "before", "after", "between")
    return f"{kind}/{draw_letters(rng, kinds)}"


def check_of(code: str, rng: Random) -> Check:
    """The property that a code names; ``rng`` chooses between synonyms."""
    kind, _, rest = code.partition("/")
    if kind in _FIXED:
        return _FIXED[kind]
    if kind in _SIZED:
        return _sized(kind, int(rest))
    if kind == "count":
        return _counted(rest[0], rest[1])
    return _classed(kind, rest, rng)
