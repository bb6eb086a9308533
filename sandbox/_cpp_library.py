"""The names that the library gives a program, read off its preprocessed headers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sandbox._cpp_lexer import Kind, Token, is_code, tokenize

KEYWORDS = frozenset(
    """alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t
    char32_t class compl concept const consteval constexpr constinit const_cast continue co_await
    co_return co_yield decltype default delete do double dynamic_cast else enum explicit export
    extern false final float for friend goto if import inline int long module mutable namespace new
    noexcept not not_eq nullptr operator or or_eq override private protected public register
    reinterpret_cast requires return short signed sizeof static static_assert static_cast struct
    switch template this thread_local throw true try typedef typeid typename typeof union unsigned
    using virtual void volatile wchar_t while xor xor_eq
    define undef ifdef ifndef elif endif defined include pragma error line warning
    nodiscard maybe_unused fallthrough likely unlikely noreturn deprecated
    no_unique_address""".split()
)


@dataclass(frozen=True, slots=True)
class LibraryNames:
    """Names that must not be changed in a program.

    Attributes:
        macros: of the compiler and the headers.
        visible: declared in the global namespace or in ``std``: a program that declares one of
            them too may mean an overload, an ambiguity or a replacement.
        words: all names of the headers, members and parameters included.
        left_out: those that only the headers left out of ``tenshot_common.h`` declare.
    """

    macros: frozenset[str]
    visible: frozenset[str]
    words: frozenset[str]
    left_out: frozenset[str]


def read_library_names(common: tuple[str, ...], every: tuple[str, ...]) -> LibraryNames:
    """Read the names from what ``g++ -E -P`` and ``g++ -E -dM`` print of the common header and of
    ``bits/stdc++.h``."""
    macros, visible, words = _names(*common)
    other_macros, other_visible, _ = _names(*every)
    return LibraryNames(macros, visible, words, (other_macros | other_visible) - macros - visible)


def _names(
    preprocessed: str, definitions: str
) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Macros, visible names and all words of a header."""
    code = [token for token in tokenize(preprocessed) if is_code(token)]
    macros = (line.split()[1] for line in definitions.splitlines() if line.startswith("#define "))
    return (
        frozenset(name.split("(")[0] for name in macros),
        frozenset(_visible(code)),
        frozenset(token.text for token in code if token.kind is Kind.NAME),
    )


def _visible(code: Iterable[Token]) -> set[str]:
    """Names at the level of the global namespace, ``std`` and its inline namespaces.

    Type names that a declaration uses there are visible names anyway.
    """
    names: set[str] = set()
    scopes: list[str] = []
    statement: list[str] = []
    parentheses = 0
    for token in code:
        text = token.text
        open_ = all(scope == "open" for scope in scopes)
        if text == "{":
            scopes.append(_scope(statement) if open_ and not parentheses else "closed")
            if scopes[-1] == "open":
                statement = []
        elif text == "}":
            kind = scopes.pop() if scopes else "closed"
            finished = "namespace" in statement or (")" in statement and "=" not in statement)
            if kind == "open" or finished:
                statement = []
        elif open_:
            parentheses += (text == "(") - (text == ")")
            if token.kind is Kind.NAME and not parentheses and not _is_member(statement):
                names.add(text)
            statement.append(text)
            if text == ";" and not parentheses:
                statement = []
        elif scopes[-1] == "enumerators" and token.kind is Kind.NAME:
            names.add(text)
    return names


def _is_member(statement: list[str]) -> bool:
    """Whether the name after these words belongs to a class, or is that of a literal."""
    return statement[-1:] == ['""'] or (statement[-1:] == ["::"] and statement[0] != "using")


def _scope(statement: list[str]) -> str:
    """What the brace after these words opens."""
    if statement[:1] == ["extern"] and len(statement) == 2:
        return "open"
    if "namespace" in statement and "using" not in statement:
        inline = "inline" in statement
        return (
            "open" if inline or statement[-1] == "std" or "__attribute__" in statement else "closed"
        )
    if "enum" in statement and not {"class", "struct"} & set(statement):
        return "enumerators"
    return "closed"
