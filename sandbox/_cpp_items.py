"""The top-level structure of a C++ source: declarations, their heads and their brackets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sandbox._cpp_lexer import Kind, Token, is_code

TYPE_KEYS = frozenset(("struct", "class", "union", "enum"))
_CLOSES = {")": "(", "]": "[", "}": "{"}


class Unshareable(Exception):
    """The program must be compiled by itself; the message says why."""


class Malformed(Unshareable):
    """No compiler takes the program; the message says why, as a compiler would."""


def check_brackets(tokens: Iterable[Token]) -> None:
    """Find brackets that cannot be right, in a program whose macros and conditions hide none.

    Raises:
        Malformed: a bracket is never closed, or closes another one.
    """
    open_: list[tuple[str, int]] = []
    line = 1
    for token in tokens:
        line += token.text.count("\n")
        if not is_code(token) or token.kind is not Kind.MARK:
            continue
        if token.text in _CLOSES.values():
            open_.append((token.text, line))
        elif token.text in _CLOSES and (not open_ or open_.pop()[0] != _CLOSES[token.text]):
            raise Malformed(f"main.cpp:{line}: error: {token.text!r} closes nothing")
    if open_:
        bracket, line = open_[-1]
        raise Malformed(f"main.cpp:{line}: error: {bracket!r} is never closed")


def split_items(code: Sequence[Token]) -> Iterator[list[Token]]:
    """Top-level declarations: up to a semicolon, or to the brace that closes a function."""
    item: list[Token] = []
    depth = {"(": 0, "[": 0, "{": 0}
    for token in code:
        item.append(token)
        if token.kind is not Kind.MARK:
            continue
        if token.text in depth:
            depth[token.text] += 1
        elif token.text in _CLOSES:
            depth[_CLOSES[token.text]] -= 1
        if min(depth.values()) < 0:
            raise Unshareable("unbalanced brackets")
        if any(depth.values()):
            continue
        if token.text == ";" or (token.text == "}" and ends_with_its_brace(item)):
            if len(item) > 1 or token.text != ";":
                yield item
            item = []
    if item or any(depth.values()):
        raise Unshareable("the last declaration is not finished")


def head_of(item: Sequence[Token]) -> list[Token]:
    """The tokens before the first brace, equals sign or the end, outside brackets."""
    head: list[Token] = []
    depth = 0
    for token in item:
        if depth == 0 and token.text in ("{", "=", ";"):
            break
        depth += (token.text in ("(", "[")) - (token.text in (")", "]"))
        head.append(token)
    return head


def ends_with_its_brace(item: Sequence[Token]) -> bool:
    """Whether a declaration ends with a closing brace, without a semicolon."""
    return item[0].text == "namespace" or is_function(item)


def is_function(item: Sequence[Token]) -> bool:
    """Whether a declaration is a function's definition."""
    plain = without_template(item)
    head = head_of(plain)
    has_parameters = any(token.text == "(" for token in head)
    return has_parameters and [token.text for token in plain[len(head) : len(head) + 1]] == ["{"]


def without_template(item: Sequence[Token]) -> Sequence[Token]:
    """What follows ``template <...>``."""
    if not item or item[0].text != "template":
        return item
    depth = 0
    for at, token in enumerate(item):
        depth += (token.text == "<") - (token.text == ">")
        if depth == 0 and at > 0:
            return without_template(item[at + 1 :])
    raise Unshareable("a template that is not understood")


def matching_brace(item: Sequence[Token], opening: int) -> int:
    """Where the brace at ``opening`` is closed."""
    depth = 0
    for at in range(opening, len(item)):
        depth += (item[at].text == "{") - (item[at].text == "}")
        if depth == 0:
            return at
    raise Unshareable("unbalanced brackets")
