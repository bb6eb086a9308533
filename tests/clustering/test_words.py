"""What samples and statements tell of words."""

from random import Random

import pytest

from clustering import FormatWriter
from clustering._words import learn_words, listed_words
from problems import Case, Problem


def written(statement: str, *samples: str, count: int = 60) -> list[str]:
    cases = tuple(Case(str(i), f"{text}\n".encode(), b"") for i, text in enumerate(samples))
    problem = Problem("p", "P", statement, cases)
    return [each.data.decode().strip() for each in FormatWriter().write(problem, count, seed=0)]


@pytest.mark.parametrize(
    ("statement", "seen", "words"),
    [
        ("s is one of tea, bread and rice.", {"tea", "rice"}, {"tea", "bread", "rice"}),
        ("S is `Sunny`, `Cloudy`, or `Rainy`.", {"Sunny", "Rainy"}, {"Sunny", "Cloudy", "Rainy"}),
        ('Each is "AC" or "WA".', {"AC", "WA"}, {"AC", "WA"}),
        ("Ann, Bob and Eve play. s is tea or rice.", {"tea", "milk"}, set()),
        ("s is one of tea, bread and rice.", {"tea"}, set()),
        ("s has letters a, b and c.", {"a", "b"}, set()),
    ],
)
def test_lists_in_statements(statement, seen, words):
    assert set(listed_words(seen, statement)) == words


@pytest.mark.parametrize(
    ("statement", "sizes"),
    [
        ("|s| = 4", {4}),
        ("a string of length 4", {4}),
        ("The length of S is exactly 4.", {4}),
        ("a four-letter word", {4}),
        ("a string of 4 lowercase letters", {4}),
        ("a word of at most 4 letters", {1, 2, 3, 4, 5, 6, 7, 8}),
        ("a string of length up to 9", {1, 2, 3, 4, 5, 6, 7, 8}),
    ],
)
def test_a_stated_length_is_kept(statement, sizes):
    assert {len(word) for word in written(statement, "abcd", "cdba", "bbdc")} & set(
        range(9)
    ) == sizes


def test_times_and_dates():
    for time in written("Given the time hh:mm.", "17:52", "02:00", "11:00"):
        hours, minutes = time.split(":")
        assert len(hours) == len(minutes) == 2
        assert int(hours) <= 23
        assert int(minutes) <= 59
    for date in written("Given a date s.", "2019/04/20", "2018/11/01"):
        year, month, day = map(int, date.split("/"))
        assert 2018 <= year <= 2019
        assert 1 <= month <= 12
        assert 1 <= day <= 28


def test_marks_stay_where_they_are():
    codes = written("The code s has two parts.", "ab-07", "cd-93", "ef-50")
    assert all(code[2] == "-" and code[3:].isdigit() and code[:2].isalpha() for code in codes)
    assert len(set(codes)) == len(codes) > 30


def test_a_form_reads_what_it_writes():
    model = learn_words(["07:45", "23:00"], [], 0, "the time")
    assert model.form is not None
    rng = Random(1)
    for _ in range(50):
        word = model.form.word(rng.randint)
        values = model.form.values(word)
        assert values is not None
        assert model.form.with_value(word, 0, 5)[:3] == "05:"
        assert model.form.with_value(word, 2, 9)[3:] == "09"
    assert model.form.values("24:00") is model.form.values("07:455") is None


def test_digit_strings_as_long_as_a_number_says():
    for text in written("n (1 ≤ n ≤ 10^5), s consists of digits", "6\n330088", "3\n103", "4\n0412"):
        size, digits = text.split("\n")
        assert len(digits) == int(size)


@pytest.mark.parametrize("sign", ["<", "≤"])
def test_an_order_of_two_names_is_kept(sign):
    statement = f"0 ≤ x ≤ 99, 1 ≤ y ≤ 100, x {sign} y"
    pairs = [tuple(map(int, text.split())) for text in written(statement, "4 19", "5 9")]
    assert all(x < y if sign == "<" else x <= y for x, y in pairs)
    assert sign == "<" or any(x == y for x, y in pairs)


def test_a_stated_divisor_is_kept():
    numbers = list(map(int, written("22 ≤ n ≤ 2200, n is a multiple of 22", "22", "110")))
    assert all(number % 22 == 0 and 22 <= number <= 2200 for number in numbers)
    assert len(numbers) > 30
