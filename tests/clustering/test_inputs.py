"""New inputs: their kinds, their format, and how many are valid."""

from collections import Counter
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clustering import FormatWriter, change_numbers
from clustering._format import learn_format
from clustering._repair import is_valid
from problems import Case, Problem
from problems.curriculum import InvalidInputError, all_families, build, validate_input

WRITER = FormatWriter()
KINDS = ["tiny", "boundary", "random", "adversarial", "mutation"]


def problem_with(*inputs: bytes, statement: str = "Numbers (1 ≤ n ≤ 9).") -> Problem:
    cases = tuple(Case(str(i), data, b"") for i, data in enumerate(inputs))
    return Problem("p", "P", statement, cases)


LIST = problem_with(b"3\n1 2 3\n", b"2\n20 5\n", statement="1 ≤ n ≤ 2·10^5 and -10^9 ≤ a_i ≤ 10^9")


def lists(kind, count=60):
    written = WRITER.write(LIST, count, seed=0)
    return [list(map(int, w.data.split()))[1:] for w in written if w.kind == kind]


def test_the_seed_fixes_the_inputs_and_samples_are_not_repeated():
    first = WRITER.write(LIST, 30, seed=1)
    assert first == WRITER.write(LIST, 30, seed=1)
    assert first != WRITER.write(LIST, 30, seed=2)
    data = [written.data for written in first]
    assert len(set(data)) == len(data) == 30
    assert not set(data) & {case.input for case in LIST.samples}


def test_kinds_take_turns_and_fewer_inputs_are_the_first_of_more():
    written = WRITER.write(LIST, 20, seed=0)
    assert [each.kind for each in written] == KINDS * 4
    assert WRITER.write(LIST, 7, seed=0) == written[:7]


def test_tiny_inputs_are_all_there_are():
    written = WRITER.write(problem_with(b"12 7\n", b"3 9\n", statement="1 ≤ a, b ≤ 20"), 200, 0)
    found = {tuple(map(int, each.data.split())) for each in written}
    assert found >= {(a, b) for a in (1, 2, 3) for b in (1, 2, 3)}
    assert "tiny" not in {each.kind for each in written[-20:]}


def test_boundaries_are_reached():
    drawn = lists("boundary", 150)
    assert {min(values) for values in drawn} >= {-(10**9), 10**9}
    assert {len(values) for values in drawn} >= {1, 1000}


def test_adversarial_lists_are_regular():
    drawn = [values for values in lists("adversarial", 250) if len(values) >= 5]
    assert any(len(set(values)) == 1 for values in drawn)
    assert any(values == sorted(values) and len(set(values)) > 3 for values in drawn)
    assert any(values == sorted(values, reverse=True) and len(set(values)) > 3 for values in drawn)
    assert any(len(set(values)) == 2 and values[::2] == [values[0]] * len(values[::2])
               for values in drawn)  # fmt: skip


def test_mutations_stay_near_a_sample():
    near = [values for values in lists("mutation") if set(values) & {1, 2, 3, 5, 20}]
    assert len(near) >= 10


@pytest.mark.parametrize(
    ("inputs", "statement", "holds"),
    [
        ([b"3\n1 2 3\n", b"2\n4 5\n"], "1 ≤ n ≤ 9 and 1 ≤ a_i ≤ 20",
         lambda n, *a: len(a) == n <= 9 and all(1 <= v <= 20 for v in a)),
        ([b"4 2\n", b"9 9\n", b"5 1\n"], "integers n and k (1 ≤ n ≤ 100; 1 ≤ k ≤ 100; k ≤ n)",
         lambda n, k: 1 <= k <= n <= 100),
        ([b"4\n2 3 1 4\n", b"3\n3 1 2\n"], "a permutation, 1 ≤ n ≤ 100",
         lambda n, *a: sorted(a) == list(range(1, n + 1))),
        ([b"4\n1 2 2 4\n", b"3\n3 7 9\n"], "a sorted list, 1 ≤ n ≤ 100, 1 ≤ a_i ≤ 99",
         lambda n, *a: list(a) == sorted(a) and len(a) == n),
        ([b"4\n", b"8\n", b"2\n"], "1 ≤ n ≤ 100. It is guaranteed that n is even.",
         lambda n: n % 2 == 0),
        ([b"5 3\n1 4\n2 5\n3 3\n", b"7 4\n1 7\n2 2\n5 6\n4 7\n"],
         "1 ≤ n ≤ 100; 1 ≤ q ≤ 100; 1 ≤ l_i ≤ r_i ≤ 100; l ≤ r",
         lambda n, q, *rows: len(rows) == 2 * q and all(
             1 <= rows[i] <= rows[i + 1] <= n for i in range(0, 2 * q, 2))),
    ],
)  # fmt: skip
def test_relations_of_the_samples_are_kept(inputs, statement, holds):
    written = WRITER.write(problem_with(*inputs, statement=statement), 60, seed=0)
    assert len(written) >= 20
    assert all(holds(*map(int, each.data.split())) for each in written)


def test_words_keep_their_alphabet_and_length():
    statement = "Integers n and m (1 ≤ n, m ≤ 9), then n lines of m characters '.' or '#'."
    grid = problem_with(b"2 3\n..#\n.#.\n", b"1 4\n....\n", statement=statement)
    for each in WRITER.write(grid, 60, seed=0):
        head, *rows = each.data.decode().splitlines()
        height, width = map(int, head.split())
        assert len(rows) == height
        assert all(len(row) == width and set(row) <= {".", "#"} for row in rows)


def test_without_samples_or_format_there_is_no_crash():
    assert WRITER.write(problem_with(), 5, seed=0) == []
    odd = WRITER.write(problem_with(b"1 2\n\n3\n"), 5, seed=0)
    assert [each.kind for each in odd] == ["numbers"] * 5
    assert WRITER.write(problem_with(b"no numbers\n\nhere\n"), 5, seed=0) == []


def test_changed_numbers_keep_the_shape():
    sample = b"x 5 -3\n7"
    changed = change_numbers(sample, Random(1))
    assert len(changed.split()) == len(sample.split())
    assert change_numbers(b"no numbers", Random(1)) == b"no numbers"


token = st.one_of(st.integers(-20, 10**10).map(str), st.text("abY#", min_size=1, max_size=5))
text = st.lists(st.lists(token, min_size=1, max_size=5).map(" ".join), min_size=1, max_size=5).map(
    lambda lines: ("\n".join(lines) + "\n").encode()
)


@given(st.lists(text, min_size=1, max_size=3), st.integers(0, 9))
@settings(max_examples=25, deadline=None)
def test_whatever_the_samples_every_input_is_of_their_format(samples, seed):
    statement = "1 ≤ n ≤ 50, 0 ≤ k ≤ n. n is even."
    fmt = learn_format(samples, statement)
    for each in WRITER.write(problem_with(*samples, statement=statement), 15, seed):
        if fmt is not None:
            blocks = fmt.grammar.read(each.data)
            assert blocks is not None
            assert is_valid(fmt, blocks)


def test_most_inputs_for_curriculum_problems_pass_the_true_validators():
    written, valid = Counter(), Counter()
    for family in all_families():
        rng = Random(7)
        built = build(family, family.parameters(rng), rng)
        for each in WRITER.write(built.problem, 10, seed=0):
            written[each.kind] += 1
            try:
                validate_input(built.spec, built.multi, each.data.decode())
                valid[each.kind] += 1
            except InvalidInputError:
                continue
    assert all(valid[kind] / written[kind] > 0.95 for kind in KINDS)
