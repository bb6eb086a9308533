"""Which C++ types and initialisers run no code of a program's own before ``main``."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass, field
from itertools import pairwise

from sandbox._cpp_items import Unshareable, head_of, split_items, without_template
from sandbox._cpp_lexer import Kind, Token

_ARITHMETIC = frozenset(
    """bool char short int long signed unsigned float double void auto size_t ssize_t ptrdiff_t
    wchar_t char8_t char16_t char32_t int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t
    uint64_t int_fast32_t int_fast64_t uintptr_t __int128 __int128_t __uint128_t
    int_least64_t uint_fast64_t uint_fast32_t int_fast16_t FILE time_t""".split()
)
_QUALIFIERS = frozenset(
    "const constexpr static inline volatile extern register mutable std typename struct".split()
)
# Their default constructors neither print, read nor allocate much.
CONTAINERS = frozenset(
    """vector string map set multimap multiset unordered_map unordered_set unordered_multimap
    unordered_multiset queue deque stack priority_queue pair tuple array bitset list forward_list
    complex function less greater hash basic_string optional string_view iterator
    mt19937 mt19937_64 minstd_rand stringstream ostringstream istringstream""".split()
)
_HOLDERS = frozenset(
    "vector deque list queue stack priority_queue set multiset unordered_set map multimap".split()
)
ENGINES = frozenset(("mt19937", "mt19937_64", "minstd_rand"))
_PURE = frozenset(
    """sizeof acos acosl asin atan atanl atan2 sqrt sqrtl exp log log2 log10 pow powl abs fabs cos
    sin tan min max numeric_limits""".split()
)
_CLOCKS = frozenset(("now", "time_since_epoch", "count", "time"))
_IMPURE = frozenset(
    "cin cout cerr clog ++ -- new delete throw goto this -> [ -= += *= /= %=".split()
)
_NOTHING = Token(Kind.MARK, "")
_OPERANDS = frozenset((")", "]", "}"))


@dataclass(slots=True)
class Declarations:
    """Top-level facts of a program.

    Attributes:
        names: all names that it declares at namespace scope, enumerators included.
        types: its own classes and enumerations.
        plain: those of them whose objects come to life without running code of its own.
        aliases: its ``typedef`` and ``using`` names that stand for trivial or container types.
        uses_std: it says ``using namespace std``.
        main_end: the brace that closes ``main``; ``None`` until it is found.
        main_parameters: ``main`` takes ``argc`` and ``argv``.
        loud: its macros that may hold more than types and constants.
        reaches: it has operators for types of the library.
    """

    names: set[str] = field(default_factory=set)
    types: set[str] = field(default_factory=set)
    plain: set[str] = field(default_factory=set)
    aliases: set[str] = field(default_factory=set)
    uses_std: bool = False
    main_end: Token | None = None
    main_parameters: bool = False
    loud: frozenset[str] = frozenset()
    reaches: bool = False


def is_trivial_type(words: Sequence[Token]) -> bool:
    """Whether the tokens name a built-in or container type, for macros such as ``ll``."""
    texts = {token.text for token in words if token.kind is Kind.NAME}
    return bool(texts) and texts <= _ARITHMETIC | CONTAINERS | _QUALIFIERS


def is_harmless(words: Sequence[Token], found: Declarations) -> bool:
    """Whether an object of this type comes to life without running the program's own code."""
    names = {token.text for token in words if token.kind is Kind.NAME}
    known = _ARITHMETIC | _QUALIFIERS | CONTAINERS | found.plain | found.aliases
    sizes = _in_angles(words) & (found.names - found.types)
    return bool(names) and names - _elements(words) <= known | sizes


def _elements(words: Sequence[Token]) -> set[str]:
    """Element types of containers, of which an empty container holds none."""
    return {
        token.text
        for container, bracket, token in zip(words, words[1:], words[2:], strict=False)
        if container.text in _HOLDERS and bracket.text == "<"
    }


def _in_angles(words: Sequence[Token]) -> set[str]:
    """Names in template arguments, where constants may stand as well as types."""
    depth, names = 0, set()
    for token in words:
        depth += (token.text == "<") - (token.text == ">")
        if depth and token.kind is Kind.NAME:
            names.add(token.text)
    return names


def is_quiet(body: Sequence[Token]) -> bool:
    """Whether a macro stands for a type or a constant, wherever it is used."""
    marks = {token.text for token in body if token.kind is Kind.MARK}
    names = {token.text for token in body if token.kind is Kind.NAME}
    types = _ARITHMETIC | _QUALIFIERS | CONTAINERS
    products = all(a.kind is Kind.NUMBER for a, b in pairwise(body) if b.text == "*")
    known = marks <= set("<>,+-*():") | {"::", "<<"} and names <= types
    return known and products and [token.text for token in body[:1]] != ["*"]


def is_pure(tokens: Sequence[Token], found: Declarations, clocks: bool = False) -> bool:
    """Constants, sizes, braces and lambdas that nothing calls; of functions only pure ones of the
    library. What could fail (division, pointers) counts as impure, and so do loud macros.

    Args:
        tokens: what follows a declared name: sizes in brackets, and the initialiser.
        found: facts of the program.
        clocks: also let it read a clock, as seeds of random engines do.
    """
    texts = [token.text for token in tokens]
    start = next((at for at, text in enumerate(texts) if text in ("=", "(", "{")), len(texts))
    value = texts[start:]
    if not found.loud.isdisjoint(texts):
        return False
    if value[:2] == ["=", "["]:
        return value[2:3] == ["]"] and value[-2:-1] == ["}"]
    calls = (_ARITHMETIC | found.aliases | _PURE | (_CLOCKS if clocks else set())) - found.names
    calls |= found.aliases
    return _IMPURE.isdisjoint(value) and all(
        _is_safe(before, token, after, calls)
        for before, token, after in zip([_NOTHING, *tokens], tokens, tokens[1:], strict=False)
    )


def _is_safe(before: Token, token: Token, after: Token, calls: Set[str]) -> bool:
    """Whether an operator can neither call what is not among ``calls`` nor fail."""
    if token.text == "(" and before.kind is Kind.NAME:
        return before.text in calls
    if token.text == "(":
        return before.text not in (">", *_OPERANDS)
    if token.text in ("/", "%"):
        return after.kind is Kind.NUMBER and after.text.strip("0.") != ""
    if token.text == "*":
        follows_value = before.kind in (Kind.NAME, Kind.NUMBER)
        return follows_value and after.text != ")" and before.text not in _ARITHMETIC
    return True


def is_plain_body(body: Sequence[Token], name: str, found: Declarations) -> bool:
    """No constructor, destructor or member that runs code when an object comes or goes.

    Raises:
        Unshareable: a static member's initialiser runs code without any object.
    """
    plain = True
    for member in split_items(body):
        while [token.text for token in member[1:2]] == [":"]:
            member = member[2:]
        head = head_of(without_template(member))
        texts = [token.text for token in head]
        if not found.loud.isdisjoint(texts):
            raise Unshareable("macros among its members")
        if "(" in texts:
            before = texts[: texts.index("(")]
            plain = plain and "~" not in before and before[-1:] != [name]
        elif texts and texts[0] not in ("using", "typedef", "friend"):
            plain = _is_plain_member(member, head, found) and plain
    return plain


def _is_plain_member(member: Sequence[Token], head: Sequence[Token], found: Declarations) -> bool:
    texts = {token.text for token in head}
    pure = "constexpr" in texts or is_pure(member[len(head) :], found)
    if "static" in texts and not pure:
        raise Unshareable("a static member that calls functions before main")
    types = [token for token in head if token.kind is Kind.NAME][:-1]
    own = any(t.text in found.types and not is_harmless([t], found) for t in types)
    return pure and (not own or ("*" in texts and "," not in texts))
