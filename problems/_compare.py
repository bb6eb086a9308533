"""Comparison of a program's output with the judge's answer.

Rules, for the kinds ``TOKENS`` and ``UNORDERED_LINES``:

- White space is the six ASCII characters (space, tab, newline, carriage return, vertical tab, form
  feed). Unless the checker is space sensitive only its presence counts: CRLF, trailing spaces,
  blank lines and a missing final newline change nothing, while ``1 23`` and ``12 3`` differ.
- A space-sensitive checker wants every white-space byte equal, the final newline included.
- Tokens are equal byte for byte, ASCII letters in either case where the checker allows it. Without
  a tolerance numbers are text: ``1.0`` is not ``1`` and ``-0`` is not ``0``.
- With a tolerance two different tokens still agree when both are numbers in decimal notation and
  close enough; ``-0`` is 0 then. ``nan``, ``inf``, ``0x1F`` and ``1_000`` are text, equal only to
  themselves. Integers of any size are compared exactly: ``10**18`` and ``10**18 + 1`` differ by 1.
- A byte-order mark at the start of the answer is an editor's leftover: it is dropped there, and in
  the output where that has one too. Any other byte, NUL included, is part of a token.
- ``UNORDERED_LINES`` compares the lines as a multiset; blank lines count only for a
  space-sensitive checker. With a tolerance some way of pairing the lines off must exist; among
  thousands of lines that differ, the less obvious ways are not looked for.

Time is linear in the two sizes, and memory a small multiple of them however long their lines are,
but for unordered lines under a tolerance.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import islice, zip_longest

from problems._matching import has_perfect_matching
from problems._numbers import numbers_agree
from problems._types import Checker, CheckerKind

_BOM = b"\xef\xbb\xbf"
_BLOCK_BYTES = 1 << 16
_SHOWN_BYTES = 40
_MOST_TRIED = 1 << 18
_SPACE = re.compile(rb"\s")
_TOKEN = re.compile(rb"\S+")
_PIECE = re.compile(rb"\s+|\S+")
_TO_SPACE = bytes.maketrans(b"\t\n\v\f\r", b" " * 5)


@dataclass(frozen=True, slots=True)
class Difference:
    """The first place where an output is not what was expected.

    Attributes:
        token: number of the token, or of the one after differing white space, from 1.
        line: number of the line in the answer, from 1; in the output where the answer has ended.
        expected: the answer's value, shortened; ``None`` where the answer has ended.
        found: the output's value, shortened; ``None`` where the output has ended.
        is_space: whether the values are white space.
    """

    token: int
    line: int
    expected: str | None
    found: str | None
    is_space: bool = False


@dataclass(frozen=True, slots=True)
class Comparison:
    """Outcome of a comparison.

    Attributes:
        accepted: whether the output is right.
        reason: the first difference with both values and its place; empty when accepted.
        difference: the same in parts, where tokens are compared in order.
    """

    accepted: bool
    reason: str = ""
    difference: Difference | None = None


_ACCEPTED = Comparison(True)


def compare_outputs(checker: Checker, answer: bytes, output: bytes) -> Comparison:
    """Compare ``output`` with the judge's ``answer`` by the checker's rules (see the module).

    Raises:
        ValueError: the checker is a program; the sandbox runs those.
    """
    if checker.kind is CheckerKind.PROGRAM:
        raise ValueError("a checker program must be run by the sandbox")
    if answer == output:
        return _ACCEPTED
    if answer.startswith(_BOM):
        answer, output = answer[len(_BOM) :], output.removeprefix(_BOM)
    if not checker.space_sensitive and answer.rstrip() == output.rstrip():
        return _ACCEPTED
    if checker.kind is CheckerKind.UNORDERED_LINES:
        return _compare_lines(checker, answer, output)
    if checker.space_sensitive:
        return _compare_pieces(checker, answer, output)
    return _compare_tokens(checker, answer, output)


def _compare_tokens(checker: Checker, answer: bytes, output: bytes) -> Comparison:
    small = len(answer) <= _BLOCK_BYTES and len(output) <= _BLOCK_BYTES
    if small and answer.split() == output.split():
        return _ACCEPTED
    pairs = zip_longest(_tokens(answer), _tokens(output))
    for index, (want, got) in enumerate(pairs):
        if want != got and not _agree(checker, want, got):
            line = _line_of_token(answer if want is not None else output, index)
            return _refused(index + 1, line, want, got)
    return _ACCEPTED


def _compare_pieces(checker: Checker, answer: bytes, output: bytes) -> Comparison:
    """Tokens and the white space between them, in order."""
    line = token = 1
    wanted, found = _PIECE.finditer(answer), _PIECE.finditer(output)
    for want_match, got_match in zip_longest(wanted, found):
        want = want_match.group() if want_match else None
        got = got_match.group() if got_match else None
        blank = (want or got or b"").isspace()
        if want != got and (blank or not _agree(checker, want, got)):
            return _refused(token, line, want, got, blank)
        line += (want or b"").count(b"\n")
        token += not blank
    return _ACCEPTED


def _compare_lines(checker: Checker, answer: bytes, output: bytes) -> Comparison:
    wanted, found = Counter(_lines(checker, answer)), Counter(_lines(checker, output))
    missing, extra = wanted - found, found - wanted
    if not missing and not extra:
        return _ACCEPTED
    if missing.total() == extra.total() and _has_tolerance(checker):
        agree = partial(_line_agrees, checker)
        if _pair_off(missing, extra, wanted & found, agree):
            return _ACCEPTED
    if missing:
        line = next(iter(missing))
        return Comparison(False, f"line {_show(line)} expected {_times(wanted, found, line)}")
    line = next(iter(extra))
    return Comparison(False, f"unexpected line {_show(line)}: {_times(wanted, found, line)}")


def _pair_off(
    missing: Counter[bytes],
    extra: Counter[bytes],
    equal: Counter[bytes],
    agree: Callable[[bytes, bytes], bool],
) -> bool:
    """Whether every missing line finds an extra one that agrees, if need be by way of equal pairs.

    Closeness is not transitive: 1 and 1.1 of the answer are 1.1 and 1.2 of the output within 0.1,
    though 1.1 occurs in both. So the equal lines within reach may change their partners too.
    """
    left, right = list(missing.elements()), list(extra.elements())
    if has_perfect_matching(left, right, agree):
        return True
    reached, todo = dict[bytes, None](), list(missing)
    for line in todo:
        if len(todo) * len(equal) > _MOST_TRIED:
            return False
        near = [other for other in equal if other not in reached and agree(line, other)]
        reached |= dict.fromkeys(near)
        todo += near
    shared = [line for line in reached for _ in range(equal[line])]
    return bool(shared) and has_perfect_matching(left + shared, right + shared, agree)


def _times(wanted: Counter[bytes], found: Counter[bytes], line: bytes) -> str:
    return f"{wanted[line]} time(s), found {found[line]}"


def _lines(checker: Checker, data: bytes) -> Iterator[bytes]:
    """Each line in the form two equal lines share."""
    for line in data.split(b"\n"):
        text = line if checker.case_sensitive else line.lower()
        if checker.space_sensitive:
            yield text
        elif spaced := _single_spaced(text):
            yield spaced


def _single_spaced(line: bytes) -> bytes:
    """Its tokens with one space between; a list of a long line's tokens would be fifty times it."""
    if len(line) <= _BLOCK_BYTES:
        return b" ".join(line.split())
    line = line.translate(_TO_SPACE).strip()
    while b"  " in line:
        line = line.replace(b"  ", b" ")
    return line


def _line_agrees(checker: Checker, want: bytes, got: bytes) -> bool:
    compare = _compare_pieces if checker.space_sensitive else _compare_tokens
    return compare(checker, want, got).accepted


def _agree(checker: Checker, want: bytes | None, got: bytes | None) -> bool:
    if want is None or got is None:
        return False
    if not checker.case_sensitive and want.lower() == got.lower():
        return True
    return _has_tolerance(checker) and numbers_agree(
        want, got, checker.float_absolute, checker.float_relative
    )


def _has_tolerance(checker: Checker) -> bool:
    return checker.float_absolute is not None or checker.float_relative is not None


def _tokens(data: bytes) -> Iterator[bytes]:
    """Tokens in order, split a block at a time so that a large output needs little memory."""
    start = 0
    while start < len(data):
        match = _SPACE.search(data, start + _BLOCK_BYTES)
        end = match.start() if match else len(data)
        yield from data[start:end].split()
        start = end


def _line_of_token(data: bytes, index: int) -> int:
    match = next(islice(_TOKEN.finditer(data), index, None))
    return data.count(b"\n", 0, match.start()) + 1


def _refused(
    token: int, line: int, want: bytes | None, got: bytes | None, is_space: bool = False
) -> Comparison:
    what = "white space before token" if is_space else "token"
    reason = f"{what} {token} (line {line}): expected {_show(want)}, found {_show(got)}"
    difference = Difference(token, line, _shorten(want), _shorten(got), is_space)
    return Comparison(False, reason, difference)


def _shorten(value: bytes | None) -> str | None:
    if value is None:
        return None
    text = value[:_SHOWN_BYTES].decode("utf-8", "backslashreplace")
    return text if len(value) <= _SHOWN_BYTES else f"{text}... ({len(value)} bytes)"


def _show(value: bytes | None) -> str:
    if value is None:
        return "end of output"
    text = repr(value[:_SHOWN_BYTES].decode("utf-8", "backslashreplace"))
    return text if len(value) <= _SHOWN_BYTES else f"{text}... ({len(value)} bytes)"
