"""A lexer for C++ sources: enough of [lex] to find names, braces, literals and directives."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

_RAW = re.compile(r'(?:u8|[uUL])?R"([^()\\\s]{0,16})\(')
_TOKEN = re.compile(
    r"""
    (?P<space>(?:[ \t\r\f\v]|\\\r?\n)+)
  | (?P<newline>\n)
  | (?P<comment>//(?:\\\r?\n|[^\n])*|/\*.*?\*/)
  | (?P<literal>(?:u8|[uUL])?"(?:\\.|[^"\\\n])*"|(?:u8|[uUL])?'(?:\\.|[^'\\\n])+')
  | (?P<number>\.?[0-9](?:[eEpP][+-]|'?[0-9A-Za-z_]|\.)*)
  | (?P<name>[A-Za-z_][A-Za-z_0-9]*)
  | (?P<mark>->\*?|\+\+|--|<<=?|>=|<=>|<=|==|!=|&&|\|\||::|\.\.\.|[-+*/%&|^]=|\#\#|.)
    """,
    re.VERBOSE | re.DOTALL,
)


class Kind(StrEnum):
    """What a token is. ``MARK`` is any operator or punctuator; ``>>`` comes as two of them."""

    SPACE = "space"
    NEWLINE = "newline"
    COMMENT = "comment"
    LITERAL = "literal"
    NUMBER = "number"
    NAME = "name"
    MARK = "mark"


@dataclass(slots=True)
class Token:
    """A piece of the source; the texts of all tokens together are the source.

    Attributes:
        kind: what it is.
        text: its characters.
        directive: it belongs to a preprocessor line.
    """

    kind: Kind
    text: str
    directive: bool = False


def tokenize(source: str) -> list[Token]:
    """Split a source. Broken literals come as single marks; nothing is ever refused."""
    tokens: list[Token] = []
    at, fresh, directive = 0, True, False
    while at < len(source):
        raw = _RAW.match(source, at)
        match = _TOKEN.match(source, at)
        assert match is not None
        kind, text = Kind(str(match.lastgroup)), match.group()
        if raw is not None:
            end = source.find(f'){raw[1]}"', raw.end())
            if end >= 0:
                kind, text = Kind.LITERAL, source[at : end + len(raw[1]) + 2]
        if kind is Kind.NEWLINE:
            fresh, directive = True, False
        elif kind not in (Kind.SPACE, Kind.COMMENT):
            directive = directive or (fresh and text == "#")
            fresh = False
        tokens.append(Token(kind, text, directive))
        at += len(text)
    return tokens


def is_code(token: Token) -> bool:
    """Whether the parser sees it: neither white space nor comment nor directive."""
    return not token.directive and token.kind not in (Kind.SPACE, Kind.NEWLINE, Kind.COMMENT)
