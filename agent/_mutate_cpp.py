"""C++ programs with one typical mistake put in, at the level of tokens and simple expressions.

The same kinds of mistakes as in ``_mutate_python``, and narrower types. What the compiler refuses
must be dropped by the caller: tokens alone do not tell types.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from random import Random

_TOKEN = re.compile(
    r"""
    (?P<directive>^[ \t]*\#(?:\\\r?\n|[^\n])*)
  | (?P<space>\s+)
  | (?P<comment>//[^\n]*|/\*.*?\*/)
  | (?P<literal>R"([^(\s]{0,16})\(.*?\)\5"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+')
  | (?P<number>\.?[0-9](?:[eE][+-]?[0-9]+|'?[0-9A-Za-z_]|\.)*)
  | (?P<name>[A-Za-z_]\w*)
  | (?P<mark><<=|>>=|<=>|->|\+\+|--|<<|>>|<=|>=|==|!=|&&|\|\||::|[-+*/%&|^]=|.)
    """,
    re.VERBOSE | re.DOTALL | re.MULTILINE,
)
_INTEGER = re.compile(r"([0-9]+)([uUlL]*)")
_TWINS = {
    "<": ("<=", ">"), "<=": ("<", ">="), ">": (">=", "<"), ">=": (">", "<="),
    "==": ("!=",), "!=": ("==",), "&&": ("||",), "||": ("&&",),
    "+": ("-",), "-": ("+",), "*": ("+",), "/": ("%",), "^": ("|",),
    "+=": ("-=", "="), "-=": ("+=",), "*=": ("+=",), "^=": ("|=",),
    "min": ("max",), "max": ("min",), "lower_bound": ("upper_bound",),
    "upper_bound": ("lower_bound",), "floor": ("ceil",), "ceil": ("floor",),
}  # fmt: skip
_BINARY = frozenset(("+", "-", "*", "/", "^", "<", ">"))
_KEYWORDS = frozenset(
    "auto bool break case char class const constexpr continue delete do double else float for if "
    "inline int long new return short signed static struct switch template throw typedef typename "
    "unsigned using void while goto".split()
)
_ASSIGNMENTS = frozenset(("=", "+=", "-=", "*=", "/=", "%=", "|=", "&=", "^=", "<<=", ">>="))


@dataclass(frozen=True, slots=True)
class Edit:
    """Tokens ``start`` to ``end`` (exclusive) become ``text``."""

    start: int
    end: int
    text: str


Tokens = Sequence[str]


def mutate_cpp(source: str, rng: Random) -> str | None:
    """The program with one change, drawn evenly over the kinds of change that apply.

    Returns:
        A program with other tokens, or ``None`` where there is none to make.
    """
    pieces = [(str(match.lastgroup), match.group()) for match in _TOKEN.finditer(source)]
    code = [
        n for n, (kind, _) in enumerate(pieces) if kind in ("literal", "number", "name", "mark")
    ]
    tokens = [pieces[number][1] for number in code]
    kinds = [edits for edits in ([*find(tokens)] for find in _CHANGES) if edits]
    if not kinds:
        return None
    edit = rng.choice(rng.choice(kinds))
    texts = [text for _, text in pieces]
    first = code[edit.start]
    texts[first : code[edit.end - 1] + 1] = [edit.text]
    return "".join(texts)


def _is_operand_end(token: str) -> bool:
    return token in (")", "]") or (_is_word(token) and token not in _KEYWORDS)


def _is_word(token: str) -> bool:
    return token[0].isalnum() or token[0] == "_"


def _closing_angle(tokens: Tokens, at: int) -> int | None:
    """Where a ``<`` at ``at`` is closed, if all between could be template arguments."""
    depth = 0
    for number in range(at, min(at + 40, len(tokens))):
        token = tokens[number]
        depth += {"<": 1, ">": -1, ">>": -2}.get(token, 0)
        if depth <= 0:
            return number
        if not (_is_word(token) or token in ("<", ">", "::", ",", "*", "&", "(", ")")):
            return None
    return None


def _template_angles(tokens: Tokens) -> set[int]:
    found: set[int] = set()
    for number, token in enumerate(tokens):
        end = _closing_angle(tokens, number) if token == "<" else None
        if end is not None:
            found |= {n for n in range(number, end + 1) if tokens[n] in ("<", ">")}
    return found


def _twins(tokens: Tokens) -> Iterator[Edit]:
    """Another operator or function in place of the right one."""
    angles = _template_angles(tokens)
    for number, token in enumerate(tokens[1:], 1):
        if number in angles or (token in _BINARY and not _is_operand_end(tokens[number - 1])):
            continue
        for other in _TWINS.get(token, ()):
            yield Edit(number, number + 1, other)


def _off_by_one(tokens: Tokens) -> Iterator[Edit]:
    for number, token in enumerate(tokens):
        match = _INTEGER.fullmatch(token)
        if match and (match[1] == "0" or match[1][0] != "0"):
            value = int(match[1])
            yield Edit(number, number + 1, f"{value + 1}{match[2]}")
            if value:
                yield Edit(number, number + 1, f"{value - 1}{match[2]}")


def _bounds(tokens: Tokens) -> Iterator[Edit]:
    """Comparisons with a name, and subscripts, off by one."""
    angles = _template_angles(tokens)
    for number in range(1, len(tokens) - 1):
        before, token, after = tokens[number - 1 : number + 2]
        compared = before in ("<", "<=", ">", ">=") and after in (";", ")")
        index = before == "[" and after == "]"
        if token.isidentifier() and number - 1 not in angles and (compared or index):
            yield Edit(number, number + 1, f"{token} - 1")
            yield Edit(number, number + 1, f"{token} + 1")


def _missing_modulo(tokens: Tokens) -> Iterator[Edit]:
    for number, token in enumerate(tokens[:-1]):
        if token == "%" and _is_word(tokens[number + 1]):
            following = tokens[number + 2] if number + 2 < len(tokens) else ""
            if following not in ("(", "[", ".", "->", "::"):
                yield Edit(number, number + 2, "")


def _swapped_operands(tokens: Tokens) -> Iterator[Edit]:
    for number in range(1, len(tokens) - 3):
        before, left, operator, right, after = tokens[number - 1 : number + 4]
        alone = before in ("(", "=", ",", "return", "[", "<<") and after in (")", ";", ",", "]")
        if operator in ("-", "/", "%") and alone and _is_word(left) and _is_word(right):
            yield Edit(number, number + 3, f"{right} {operator} {left}")


def _condition(tokens: Tokens) -> Iterator[Edit]:
    for number, token in enumerate(tokens[:-1]):
        if token == "!":
            yield Edit(number, number + 1, "")
        if token == "if" and tokens[number + 1] == "(":
            end = _closing_round(tokens, number + 1)
            if end is not None:
                yield Edit(number + 1, end, f"(!({' '.join(tokens[number + 2 : end - 1])}))")


def _closing_round(tokens: Tokens, start: int) -> int | None:
    """The place after the parenthesis that closes the one at ``start``."""
    depth = 0
    for number in range(start, len(tokens)):
        depth += {"(": 1, ")": -1}.get(tokens[number], 0)
        if depth == 0:
            return number + 1
    return None


def _narrow_type(tokens: Tokens) -> Iterator[Edit]:
    for number, token in enumerate(tokens[:-1]):
        if token == "long" and tokens[number + 1] == "long":
            yield Edit(number, number + 2, "int")
        if token in ("double", "int64_t"):
            yield Edit(number, number + 1, {"double": "float", "int64_t": "int"}[token])


def _dropped_statement(tokens: Tokens) -> Iterator[Edit]:
    """Statements that assign, call or leave a loop; a declaration starts with two names."""
    for number in range(1, len(tokens) - 2):
        if tokens[number - 1] not in (";", "{", "}"):
            continue
        first, second = tokens[number], tokens[number + 1]
        leaves = first in ("break", "continue")
        acts = (
            first.isidentifier()
            and first not in _KEYWORDS
            and (second in _ASSIGNMENTS or second in ("[", "(", ".", "->", "++", "--"))
        )
        end = _statement_end(tokens, number) if leaves or acts else None
        if end is not None:
            yield Edit(number, end + 1, ";")


def _statement_end(tokens: Tokens, start: int) -> int | None:
    """The semicolon that ends a simple statement, or ``None`` if a block comes before it."""
    for number in range(start, len(tokens)):
        if tokens[number] == ";":
            return number
        if tokens[number] in ("{", "}"):
            return None
    return None


_CHANGES: tuple[Callable[[Tokens], Iterator[Edit]], ...] = (
    _twins,
    _off_by_one,
    _bounds,
    _missing_modulo,
    _swapped_operands,
    _condition,
    _narrow_type,
    _dropped_statement,
)
