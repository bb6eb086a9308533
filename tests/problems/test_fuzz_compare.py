"""Fuzz of the output comparison against an oracle that shares no code with it.

The oracle reads byte by byte, keeps numbers as exact fractions and tries every pairing of lines.
For a long run set TENSHOT_FUZZ, e.g. to 100.
"""

from __future__ import annotations

import dataclasses
import os
import time
import tracemalloc
from fractions import Fraction
from itertools import permutations

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from problems import Checker, CheckerKind, compare_outputs

EFFORT = int(os.environ.get("TENSHOT_FUZZ", "1"))
FUZZ = settings(max_examples=500 * EFFORT, deadline=None, suppress_health_check=list(HealthCheck))

SPACES = b" \t\n\v\f\r"
BOM = b"\xef\xbb\xbf"
MIB = 1 << 20
TOKENS = Checker()
LINES = Checker(kind=CheckerKind.UNORDERED_LINES)
STRICT = Checker(space_sensitive=True)
NEAR = Checker(float_absolute=1e-6, float_relative=1e-6)


# The oracle.


def right(checker: Checker, answer: bytes, output: bytes) -> bool:
    """Whether the documented rules accept the output."""
    if answer[:3] == BOM:
        answer = answer[3:]
        output = output[3:] if output[:3] == BOM else output
    if checker.kind is CheckerKind.TOKENS:
        return same_text(checker, answer, output)
    wanted, found = lines(checker, answer), lines(checker, output)
    if len(wanted) != len(found):
        return False
    return any(
        all(same_text(checker, one, two) for one, two in zip(wanted, order, strict=True))
        for order in permutations(found)
    )


def lines(checker: Checker, data: bytes) -> list[bytes]:
    found, line = [], b""
    for value in data:
        if value == ord("\n"):
            found.append(line)
            line = b""
        else:
            line += bytes([value])
    found.append(line)
    return [one for one in found if checker.space_sensitive or tokens(one)]


def same_text(checker: Checker, answer: bytes, output: bytes) -> bool:
    wanted, found = pieces(answer), pieces(output)
    if not checker.space_sensitive:
        wanted, found = tokens(answer), tokens(output)
    if len(wanted) != len(found):
        return False
    return all(same_piece(checker, one, two) for one, two in zip(wanted, found, strict=True))


def pieces(data: bytes) -> list[bytes]:
    """Tokens and stretches of white space in turn."""
    found: list[bytes] = []
    for value in data:
        one = bytes([value])
        if found and (found[-1][0] in SPACES) == (value in SPACES):
            found[-1] += one
        else:
            found.append(one)
    return found


def tokens(data: bytes) -> list[bytes]:
    return [piece for piece in pieces(data) if piece[0] not in SPACES]


def same_piece(checker: Checker, want: bytes, got: bytes) -> bool:
    if not checker.case_sensitive:
        want, got = small_letters(want), small_letters(got)
    if want == got:
        return True
    one, two = number(want), number(got)
    if one is None or two is None:
        return False
    absolute, relative = checker.float_absolute, checker.float_relative
    gap = abs(one - two)
    if absolute is not None and gap <= Fraction(repr(absolute)):
        return True
    return relative is not None and gap <= Fraction(repr(relative)) * abs(one)


def small_letters(text: bytes) -> bytes:
    return bytes(v + 32 if ord("A") <= v <= ord("Z") else v for v in text)


def number(token: bytes) -> Fraction | None:
    """[sign] digits [. digits] [e [sign] digits], with at least one digit before the exponent."""
    rest = token[1:] if token[:1] in (b"+", b"-") else token
    mantissa, exponent = rest, b"0"
    for mark in (b"e", b"E"):
        if mark in rest:
            mantissa, exponent = rest.split(mark, 1)
            break
    whole, _, fraction = mantissa.partition(b".")
    power = exponent[1:] if exponent[:1] in (b"+", b"-") else exponent
    if not all_digits(power) or not (whole or fraction):
        return None
    if not (all_digits(whole) or not whole) or not (all_digits(fraction) or not fraction):
        return None
    value = Fraction(int(whole + fraction), 10 ** len(fraction)) * Fraction(10) ** int(exponent)
    return -value if token[:1] == b"-" else value


def all_digits(text: bytes) -> bool:
    return len(text) > 0 and all(ord("0") <= value <= ord("9") for value in text)


# What is compared.

ODD_TOKENS = [
    b"nan", b"NaN", b"inf", b"-inf", b"Infinity", b"0x10", b"1_0", b"1e", b"e5", b".", b"-", b"+",
    b"-.e1", b"1e+", b"1.2.3", b"1e1e1", b"1e1.5", b"--1", b"\x00", b"1\x00", b"\x85", b"\xa0",
    b"\x1c", b"\x1f", BOM, BOM + b"1", b"\xc2\xa0", b"YES", b"yes", b"\xc3\x89", b"\xc3\xa9",
    b"1000000000000000000", b"1000000000000000001", b"999999999999999999.999999",
    b"0", b"-0", b"+0", b"0.0", b"-0.0", b"00", b"1", b"1.", b"01", b"+1", b".1", b"0.1", b"1e0",
    b"1E0", b"0.99", b"1.1", b"1.05", b"10", b"1e1", b"23", b"12", b"3", b"2", b"1e300", b"1e-300",
    b"1e400", b"0.1000000000000000055511151231257827", b"0.09999999999999999",
]  # fmt: skip
NUMBERS = st.builds(
    lambda sign, digits, point, exponent: sign + shifted(digits, point) + exponent,
    st.sampled_from([b"", b"", b"-", b"+"]),
    st.text("0123456789", min_size=1, max_size=20),
    st.integers(-1, 20),
    st.sampled_from([b"", b"", b"", b"e0", b"e1", b"E-2", b"e+5", b"e-20", b"e30"]),
)
TOKEN = st.one_of(
    st.sampled_from(ODD_TOKENS),
    NUMBERS,
    st.binary(min_size=1, max_size=4).map(lambda b: b.translate(None, SPACES) or b"?"),
)
GAP = st.one_of(
    st.sampled_from([b" ", b"\n", b" ", b"\n"]),
    st.lists(st.sampled_from(list(SPACES)), min_size=1, max_size=3).map(bytes),
)
TEXT = st.tuples(
    st.sampled_from([b"", b"", b"", BOM, BOM + BOM, b" ", b"\n"]),
    st.lists(st.tuples(TOKEN, GAP), max_size=6),
    st.sampled_from([b"", b"", b"1", b"\n\n", b"\r\n", b"\x00"]),
).map(lambda t: t[0] + b"".join(token + gap for token, gap in t[1]) + t[2])
TOLERANCE = st.sampled_from([None, None, 0.0, 1e-9, 1e-6, 0.05, 0.1, 0.5, 1.0])
CHECKER = st.builds(
    Checker,
    kind=st.sampled_from([CheckerKind.TOKENS, CheckerKind.UNORDERED_LINES]),
    case_sensitive=st.booleans(),
    space_sensitive=st.booleans(),
    float_absolute=TOLERANCE,
    float_relative=TOLERANCE,
)


def shifted(digits: str, point: int) -> bytes:
    return (digits if point < 0 else digits[:point] + "." + digits[point:]).encode()


@st.composite
def near_miss(draw: st.DrawFn) -> tuple[bytes, bytes]:
    """An answer and an output made of it by a few small changes."""
    answer = draw(TEXT)
    parts = pieces(answer)
    for _ in range(draw(st.integers(0, 3))):
        if not parts:
            break
        at = draw(st.integers(0, len(parts) - 1))
        action = draw(st.sampled_from(["gap", "token", "nudge", "drop", "swap", "double"]))
        if action == "gap" and parts[at][0] in SPACES:
            parts[at] = draw(GAP)
        elif action == "token" and parts[at][0] not in SPACES:
            parts[at] = draw(TOKEN)
        elif action == "nudge" and parts[at][0] not in SPACES:
            parts[at] = nudged(parts[at], draw(st.integers(-2, 2)), draw(st.integers(0, 19)))
        elif action == "drop":
            del parts[at]
        elif action == "swap":
            other = draw(st.integers(0, len(parts) - 1))
            parts[at], parts[other] = parts[other], parts[at]
        elif action == "double":
            parts.insert(at, parts[at])
    return answer, b"".join(parts)


def nudged(token: bytes, change: int, places: int) -> bytes:
    """The same number, off by a little in one decimal place; other text as it is."""
    if not all_digits(token):
        return token
    return str(int(token) * 10**places + change).encode() + b"e-%d" % places


def check(checker: Checker, answer: bytes, output: bytes) -> None:
    result = compare_outputs(checker, answer, output)
    assert result.accepted == right(checker, answer, output), result.reason
    assert result.accepted == (result.reason == "")
    assert len(result.reason) < 400


@FUZZ
@given(checker=CHECKER, answer=TEXT, output=TEXT)
def test_two_texts(checker: Checker, answer: bytes, output: bytes) -> None:
    check(checker, answer, output)


@FUZZ
@given(checker=CHECKER, pair=near_miss())
@example(TOKENS, (b"1 23", b"12 3"))
@example(NEAR, (b"1 23", b"12 3"))
@example(TOKENS, (b"1000000000000000000", b"1000000000000000001"))
@example(Checker(float_absolute=0.5), (b"1000000000000000000", b"1000000000000000001"))
@example(Checker(float_absolute=1.0), (b"1000000000000000000", b"1000000000000000001"))
def test_near_misses(checker: Checker, pair: tuple[bytes, bytes]) -> None:
    check(checker, *pair)
    check(checker, pair[1], pair[0])


@FUZZ
@given(checker=CHECKER, answer=st.binary(max_size=30), output=st.binary(max_size=30))
def test_any_bytes(checker: Checker, answer: bytes, output: bytes) -> None:
    if answer.count(b"\n") < 6 and output.count(b"\n") < 6:
        check(checker, answer, output)
    assert compare_outputs(checker, answer, answer).accepted


@FUZZ
@given(
    checker=CHECKER,
    rows=st.lists(st.lists(TOKEN, min_size=1, max_size=3), min_size=1, max_size=6),
    data=st.data(),
)
def test_lines_in_any_order(checker: Checker, rows: list[list[bytes]], data: st.DataObject) -> None:
    """What differs only in the order of lines is right exactly for unordered lines."""
    checker = dataclasses.replace(checker, kind=CheckerKind.UNORDERED_LINES)
    order = data.draw(st.permutations(rows))
    answer, output = (b"".join(b" ".join(row) + b"\n" for row in r) for r in (rows, order))
    if not answer.startswith(BOM) and not output.startswith(BOM):
        assert compare_outputs(checker, answer, output).accepted
    check(checker, answer, output)


CLOSE_LINES = st.lists(
    st.lists(st.sampled_from([b"1", b"1.1", b"1.2", b"0.9", b"x"]), min_size=1, max_size=2),
    max_size=6,
)


@FUZZ
@given(tolerance=TOLERANCE, rows=CLOSE_LINES, others=CLOSE_LINES, strict=st.booleans())
@example(0.1, [[b"1.1"], [b"1"]], [[b"1.1"], [b"1.2"]], False)
@example(0.1, [[b"1.1"], [b"1"], [b"1"]], [[b"1.1"], [b"1.2"], [b"0.9"]], True)
def test_lines_that_are_close_to_several(
    tolerance: float | None, rows: list[list[bytes]], others: list[list[bytes]], strict: bool
) -> None:
    """Pairing equal lines first is not always right: closeness is not transitive."""
    checker = dataclasses.replace(LINES, float_absolute=tolerance, space_sensitive=strict)
    answer, output = (b"".join(b" ".join(row) + b"\n" for row in r) for r in (rows, others))
    check(checker, answer, output)
    check(dataclasses.replace(checker, float_relative=0.1), answer, output)


def test_a_chain_of_close_lines_is_paired_off_in_little_time() -> None:
    answer = b"".join(b"%d.0\n" % number for number in range(300))
    output = b"".join(b"%d.0\n" % number for number in range(1, 301))
    start = time.process_time()
    assert compare_outputs(dataclasses.replace(LINES, float_absolute=1.0), answer, output).accepted
    assert not compare_outputs(
        dataclasses.replace(LINES, float_absolute=0.9), answer, output
    ).accepted
    many = b"".join(b"%d 1\n" % number for number in range(100_000))
    wrong = many.replace(b"\n77 1\n", b"\n77 2\n")
    assert not compare_outputs(dataclasses.replace(LINES, float_absolute=0.5), many, wrong).accepted
    assert time.process_time() - start < 20


# Long lines. Each must take linear time and a small multiple of its size in memory.

LONG = 64 * MIB
ONE_TOKEN = b"x" * LONG
NULS = b"\x00" * LONG
ROW = b"12345 -0.5 " * (LONG // 11)
BLANK = b" " * LONG
HUGE_LINES = {
    "one token, equal but for the newline": (TOKENS, ONE_TOKEN + b"\n", ONE_TOKEN, True),
    "one token, last byte differs": (TOKENS, ONE_TOKEN, ONE_TOKEN[:-1] + b"y", False),
    "one token, one byte more": (LINES, ONE_TOKEN, ONE_TOKEN + b"x", False),
    "nul bytes": (TOKENS, NULS, NULS + b"\r\n", True),
    "nul bytes, one more": (TOKENS, NULS, NULS + b"\x00", False),
    "a row, other spaces": (TOKENS, ROW, b"\n" + ROW.replace(b"  ", b" ") + b"\n", True),
    "a row, last number differs": (TOKENS, ROW, ROW.rstrip()[:-1] + b"6", False),
    "a row among lines": (LINES, b"a\n" + ROW, ROW + b" \r\na", True),
    "blank": (TOKENS, b"", BLANK, True),
    "blank, strict": (STRICT, BLANK, BLANK + b" ", False),
    "blank line among lines": (LINES, b"1\n", BLANK + b"\n1", True),
    "digits under a tolerance": (NEAR, b"7" * MIB, b"7" * (MIB - 1) + b"8", True),
}


@pytest.mark.parametrize("name", HUGE_LINES)
def test_lines_of_64_mib(name: str) -> None:
    checker, answer, output, accepted = HUGE_LINES[name]
    start = time.process_time()
    result = compare_outputs(checker, answer, output)
    assert time.process_time() - start < 30
    assert result.accepted == accepted, result.reason
    assert len(result.reason) < 400


def test_long_lines_need_little_memory() -> None:
    """Splitting a line into a list of its tokens would take fifty times its size."""
    row = b"7 " * MIB
    tracemalloc.start()
    try:
        for checker in (TOKENS, LINES, STRICT, NEAR):
            tracemalloc.reset_peak()
            compare_outputs(checker, b"a\n" + row, row + b" \na")
            assert tracemalloc.get_traced_memory()[1] < 8 * len(row), checker
    finally:
        tracemalloc.stop()
