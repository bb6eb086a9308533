"""The names that ``bits/stdc++.h`` gives a program, read off the preprocessed header."""

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
    """

    macros: frozenset[str]
    visible: frozenset[str]
    words: frozenset[str]


def read_library_names(preprocessed: str, definitions: str) -> LibraryNames:
    """Read the names from ``g++ -E -P`` and ``g++ -E -dM`` of the header."""
    code = [token for token in tokenize(preprocessed) if is_code(token)]
    macros = (line.split()[1] for line in definitions.splitlines() if line.startswith("#define "))
    return LibraryNames(
        macros=frozenset(name.split("(")[0] for name in macros),
        visible=frozenset(_visible(code)),
        words=frozenset(token.text for token in code if token.kind is Kind.NAME),
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
            if token.kind is Kind.NAME and not parentheses and '""' not in statement[-1:]:
                names.add(text)
            statement.append(text)
            if text == ";" and not parentheses:
                statement = []
        elif scopes[-1] == "enumerators" and token.kind is Kind.NAME:
            names.add(text)
    return names


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
