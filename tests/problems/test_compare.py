"""Output comparison: the documented rules, and a slow oracle."""

from __future__ import annotations

import time
from decimal import Decimal
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from problems import Checker, CheckerKind, Difference, compare_outputs

TOKENS = Checker()
ANY_CASE = Checker(case_sensitive=False)
STRICT_SPACE = Checker(space_sensitive=True)
LINES = Checker(kind=CheckerKind.UNORDERED_LINES)


def near(absolute: float | None = None, relative: float | None = None) -> Checker:
    return Checker(float_absolute=absolute, float_relative=relative)


def near_lines(absolute: float) -> Checker:
    return Checker(kind=CheckerKind.UNORDERED_LINES, float_absolute=absolute)


ACCEPTED = {
    "equal": (TOKENS, b"1 2\n", b"1 2\n"),
    "crlf": (TOKENS, b"1 2\n3\n", b"1 2\r\n3\r\n"),
    "trailing spaces": (TOKENS, b"1 2\n3\n", b"1 2  \n3 \n\n"),
    "no final newline": (TOKENS, b"1 2\n", b"1 2"),
    "all on one line": (TOKENS, b"1\n2\n3\n", b"1 2 3"),
    "both empty": (TOKENS, b"", b" \n\t"),
    "bom in the answer": (TOKENS, b"\xef\xbb\xbf7\n", b"7\n"),
    "bom in both": (TOKENS, b"\xef\xbb\xbf7\n", b"\xef\xbb\xbf7"),
    "any case": (ANY_CASE, b"YES no\n", b"yes No"),
    "strict space, equal": (STRICT_SPACE, b"a  b\n", b"a  b\n"),
    "absolute, inclusive": (near(1e-6), b"0.3", b"0.300001"),
    "relative to the answer": (near(None, 1e-6), b"1000000", b"1000001"),
    "either tolerance": (near(1e-6, 1e-6), b"0.0000001", b"0"),
    "integers under relative tolerance": (near(None, 1e-6), b"%d" % 10**18, b"%d" % (10**18 + 1)),
    "negative zero with tolerance": (near(1e-9), b"0", b"-0.0"),
    "exponents": (near(1e-9), b"1500", b"1.5e3"),
    "points without digits": (near(1e-9), b"0.5 5", b".5 5."),
    "text beside numbers": (near(1e-6), b"case 1: 0.5", b"case 1: 0.5000001"),
    "equal nan is text": (near(1e-6), b"nan", b"nan"),
    "unordered": (LINES, b"1 2\n3\n", b"3 \r\n\n1  2"),
    "unordered repeats": (LINES, b"1\n1\n2\n", b"1\n2\n1\n"),
    "unordered under tolerance": (near_lines(0.1), b"1 2\n1.05 1\n", b"1.1 1\n1.02 2\n"),
    "strict space under tolerance": (
        Checker(space_sensitive=True, float_absolute=0.1),
        b"1 2\n",
        b"1.05 2\n",
    ),
}

REFUSED = {
    "moved space": (TOKENS, b"1 23", b"12 3"),
    "large integers": (TOKENS, b"%d" % 10**18, b"%d" % (10**18 + 1)),
    "large integers, absolute": (near(1e-6), b"%d" % 10**18, b"%d" % (10**18 + 1)),
    "huge integers": (near(0.5), b"1" + b"0" * 400, b"1" + b"0" * 399 + b"1"),
    "numbers as text": (TOKENS, b"1", b"1.0"),
    "negative zero": (TOKENS, b"0", b"-0"),
    "leading plus": (TOKENS, b"5", b"+5"),
    "case": (TOKENS, b"YES", b"yes"),
    "empty output": (TOKENS, b"1\n", b""),
    "too much output": (TOKENS, b"1\n", b"1\n2\n"),
    "nul": (TOKENS, b"1", b"1\x00"),
    "nul is no space": (TOKENS, b"1 2", b"1\x002"),
    "no-break space is no space": (TOKENS, b"1 2", "1\u00a02".encode()),
    "bom in the output": (TOKENS, b"7\n", b"\xef\xbb\xbf7\n"),
    "strict space": (STRICT_SPACE, b"a b\n", b"a  b\n"),
    "strict final newline": (STRICT_SPACE, b"a b\n", b"a b"),
    "strict crlf": (STRICT_SPACE, b"a\nb\n", b"a\r\nb\r\n"),
    "just outside": (near(1e-6), b"0.3", b"0.3000011"),
    "nan for a number": (near(1e-6), b"1", b"nan"),
    "infinity": (near(None, 1e-6), b"1", b"inf"),
    "infinity of the other sign": (near(1e-6), b"-inf", b"inf"),
    "overflow": (near(None, 1e-6), b"1e999", b"5"),
    "overflow in the output": (near(1e-6, 1e-6), b"5", b"1e999"),
    "absurd exponent": (near(1e-6, 1e-6), b"5", b"1e" + b"9" * 30),
    "underscore": (near(1e-6), b"1000", b"1_000"),
    "hexadecimal": (near(1e-6), b"31", b"0x1F"),
    "full-width digits": (near(1e-6), b"1", "１".encode()),
    "unordered lines differ": (LINES, b"1 2\n", b"2 1\n"),
    "unordered, wrong count": (LINES, b"1\n1\n2\n", b"1\n2\n2\n"),
    "unordered under tolerance, far": (near_lines(0.1), b"1\n2\n", b"2.3\n1\n"),
    "unordered, one partner for two": (near_lines(0.1), b"1\n1\n", b"1.05\n1.2\n"),
}


@pytest.mark.parametrize("name", ACCEPTED)
def test_accepts(name: str) -> None:
    result = compare_outputs(*ACCEPTED[name])
    assert result.accepted, result.reason
    assert result.reason == ""


@pytest.mark.parametrize("name", REFUSED)
def test_refuses_with_a_reason(name: str) -> None:
    result = compare_outputs(*REFUSED[name])
    assert not result.accepted
    assert result.reason


@pytest.mark.parametrize(
    ("checker", "answer", "output", "reason"),
    [
        (TOKENS, b"1\n2\n3 12\n", b"1 2\n3 13\n", "token 4 (line 3): expected '12', found '13'"),
        (TOKENS, b"1\n2\n", b"1\n", "token 2 (line 2): expected '2', found end of output"),
        (TOKENS, b"1\n", b"1\n\n5", "token 2 (line 3): expected end of output, found '5'"),
        (TOKENS, b"a", b"\x00", r"token 1 (line 1): expected 'a', found '\x00'"),
        (LINES, b"x\nx\n", b"x\n", "line 'x' expected 2 time(s), found 1"),
        (LINES, b"x\n", b"x\ny\n", "unexpected line 'y': 0 time(s), found 1"),
        (
            STRICT_SPACE,
            b"a\nb c",
            b"a\nb\tc",
            "white space before token 3 (line 2): expected ' ', found '\\t'",
        ),
    ],
)
def test_reason_names_values_and_place(
    checker: Checker, answer: bytes, output: bytes, reason: str
) -> None:
    assert compare_outputs(checker, answer, output).reason == reason


@pytest.mark.parametrize(
    ("checker", "answer", "output", "difference"),
    [
        (TOKENS, b"1\n2\n3 12\n", b"1 2\n3 13\n", Difference(4, 3, "12", "13")),
        (TOKENS, b"1\n2\n", b"1\n", Difference(2, 2, "2", None)),
        (TOKENS, b"1\n", b"1\n\n5", Difference(2, 3, None, "5")),
        (TOKENS, b"a", b"\xff", Difference(1, 1, "a", "\\xff")),
        (TOKENS, b"a" * 50, b"b", Difference(1, 1, "a" * 40 + "... (50 bytes)", "b")),
        (STRICT_SPACE, b"a\nb c", b"a\nb\tc", Difference(3, 2, " ", "\t", is_space=True)),
        (TOKENS, b"1 2", b"1 2", None),
        (LINES, b"x\n", b"y\n", None),
    ],
)
def test_difference_in_parts(
    checker: Checker, answer: bytes, output: bytes, difference: Difference | None
) -> None:
    assert compare_outputs(checker, answer, output).difference == difference


def test_long_values_are_shortened() -> None:
    reason = compare_outputs(TOKENS, b"a" * 5000, b"b" * 5000).reason
    assert len(reason) < 200
    assert "5000 bytes" in reason


def test_program_is_not_compared_here() -> None:
    with pytest.raises(ValueError, match="sandbox"):
        compare_outputs(Checker(kind=CheckerKind.PROGRAM), b"", b"")


def test_many_unordered_lines_under_tolerance() -> None:
    answer = b"".join(b"%d 0.5\n" % i for i in range(3000))
    output = b"".join(b"%d 0.5000001\n" % i for i in reversed(range(3000)))
    checker = near_lines(1e-6)
    assert compare_outputs(checker, answer, output).accepted
    assert not compare_outputs(checker, answer, output.replace(b"17 0.5", b"17 0.6", 1)).accepted


@pytest.mark.parametrize("size", [200_000])
def test_large_outputs_take_linear_time(size: int) -> None:
    """Shapes that a careless tokenizer or number pattern makes quadratic."""
    shapes = [
        (TOKENS, b"7 " * size, b"7\n" * size),
        (near(1e-6), b"1" * size + b"x", b"1" * size + b"y"),
        (near(1e-6), b"9" * size + b"1", b"9" * size + b"2"),
        (near(1e-6), b"1." + b"3" * size, b"1." + b"3" * size + b"4"),
        (STRICT_SPACE, b" " * size + b"a", b" " * size + b"b"),
        (LINES, b"".join(b"%d\n" % i for i in range(size)), b"1\n" * size),
    ]
    start = time.perf_counter()
    for checker, answer, output in shapes:
        compare_outputs(checker, answer, output)
    assert time.perf_counter() - start < 10


def test_blocks_join_at_token_borders() -> None:
    """Outputs longer than one block are split between tokens, never inside one."""
    answer = b" ".join(b"%d" % (i * i) for i in range(50_000))
    assert compare_outputs(TOKENS, answer, answer.replace(b" ", b"  \n")).accepted
    wrong = answer.replace(b" 1600000000 ", b" 1600000001 ")
    reason = compare_outputs(TOKENS, answer, wrong).reason
    assert reason == "token 40001 (line 1): expected '1600000000', found '1600000001'"


TOKEN_TEXTS = st.sampled_from(
    [b"0", b"1", b"-0", b"1.0", b"1.1", b"1.10", b"1.2", b"10", b"9.5", b"1e1", b"x", b"X", b"nan"]
)
SPACES = st.sampled_from([b" ", b"\n", b"  ", b"\r\n", b"\t"])
OUTPUTS = st.lists(st.tuples(TOKEN_TEXTS, SPACES), max_size=5).map(
    lambda pairs: b"".join(token + space for token, space in pairs)
)
CHECKERS = st.builds(
    Checker,
    kind=st.sampled_from([CheckerKind.TOKENS, CheckerKind.UNORDERED_LINES]),
    case_sensitive=st.booleans(),
    space_sensitive=st.booleans(),
    float_absolute=st.sampled_from([None, 0.0, 0.1]),
    float_relative=st.sampled_from([None, 0.1]),
)


def oracle(checker: Checker, answer: bytes, output: bytes) -> bool:
    """The rules written out plainly: exact decimals, and every order of lines tried."""
    if checker.kind is CheckerKind.TOKENS:
        return oracle_text(checker, answer, output)
    wanted, found = (oracle_lines(checker, data) for data in (answer, output))
    return len(wanted) == len(found) and any(
        all(oracle_text(checker, one, two) for one, two in zip(wanted, order, strict=True))
        for order in permutations(found)
    )


def oracle_lines(checker: Checker, data: bytes) -> list[bytes]:
    lines = data.split(b"\n")
    return lines if checker.space_sensitive else [line for line in lines if line.split()]


def oracle_text(checker: Checker, answer: bytes, output: bytes) -> bool:
    if checker.space_sensitive and oracle_gaps(answer) != oracle_gaps(output):
        return False
    wanted, found = answer.split(), output.split()
    return len(wanted) == len(found) and all(
        oracle_token(checker, one, two) for one, two in zip(wanted, found, strict=True)
    )


def oracle_gaps(data: bytes) -> list[bytes]:
    """The stretches of white space, with an empty one wherever a token stands between."""
    text = data
    for token in sorted(set(data.split()), key=len, reverse=True):
        text = text.replace(token, b"\x00")
    return text.split(b"\x00")


def oracle_token(checker: Checker, want: bytes, got: bytes) -> bool:
    if want == got or (not checker.case_sensitive and want.lower() == got.lower()):
        return True
    if any(token.isalpha() for token in (want, got)):
        return False
    one, two = Decimal(want.decode()), Decimal(got.decode())
    absolute, relative = checker.float_absolute, checker.float_relative
    return (absolute is not None and abs(one - two) <= Decimal(str(absolute))) or (
        relative is not None and abs(one - two) <= Decimal(str(relative)) * abs(one)
    )


@settings(max_examples=600, deadline=None)
@given(checker=CHECKERS, answer=OUTPUTS, output=OUTPUTS)
def test_agrees_with_the_oracle(checker: Checker, answer: bytes, output: bytes) -> None:
    result = compare_outputs(checker, answer, output)
    assert result.accepted == oracle(checker, answer, output), result.reason


@settings(max_examples=300, deadline=None)
@given(checker=CHECKERS, tokens=st.lists(TOKEN_TEXTS, min_size=1, max_size=5), data=st.data())
def test_agrees_with_the_oracle_on_near_misses(
    checker: Checker, tokens: list[bytes], data: st.DataObject
) -> None:
    """Outputs that differ from the answer in one token or one space."""
    spaces = data.draw(st.lists(SPACES, min_size=len(tokens), max_size=len(tokens)))
    answer = b"".join(token + space for token, space in zip(tokens, spaces, strict=True))
    index = data.draw(st.integers(0, len(tokens) - 1))
    changed, gaps = list(tokens), list(spaces)
    changed[index] = data.draw(TOKEN_TEXTS)
    gaps[index] = data.draw(SPACES)
    output = b"".join(token + space for token, space in zip(changed, gaps, strict=True))
    result = compare_outputs(checker, answer, output)
    assert result.accepted == oracle(checker, answer, output), result.reason


@settings(max_examples=300, deadline=None)
@given(data=st.binary(max_size=60), checker=CHECKERS)
def test_any_bytes_agree_with_themselves(data: bytes, checker: Checker) -> None:
    assert compare_outputs(checker, data, data).accepted
    if not checker.space_sensitive:
        assert compare_outputs(checker, data + b" ", b"\n" + data + b"\r\n").accepted or (
            data.startswith(b"\xef\xbb\xbf")
        )
