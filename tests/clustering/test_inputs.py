"""New inputs drawn from what the samples show."""

from random import Random

from clustering import MutationWriter
from clustering._inputs import change_numbers
from problems import Case, Problem
from problems.curriculum import InvalidInputError, all_families, build, validate_input

WRITER = MutationWriter()


def problem_with(*inputs: bytes, statement: str = "Numbers (1 ≤ n ≤ 9).") -> Problem:
    cases = tuple(Case(str(i), data, b"") for i, data in enumerate(inputs))
    return Problem("p", "P", statement, cases)


def test_the_seed_fixes_the_inputs_and_samples_are_not_repeated():
    problem = problem_with(b"3\n1 2 3\n", b"2\n4 5\n")
    first = WRITER.write(problem, 30, seed=1)
    assert first == WRITER.write(problem, 30, seed=1)
    assert first != WRITER.write(problem, 30, seed=2)
    assert len(set(first)) == len(first) == 30
    assert not set(first) & {case.input for case in problem.samples}


def test_lengths_stay_consistent_and_bounds_hold():
    problem = problem_with(b"3\n1 2 3\n", b"2\n4 5\n", statement="1 ≤ n ≤ 9 and 1 ≤ a_i ≤ 20")
    for text in WRITER.write(problem, 50, seed=0):
        count, numbers = text.decode().splitlines()
        values = list(map(int, numbers.split()))
        assert len(values) == int(count) <= 9
        assert all(1 <= value <= 20 for value in values)


def test_without_samples_or_format_there_is_no_crash():
    assert WRITER.write(problem_with(), 5, seed=0) == []
    odd = problem_with(b"1 2\n\n3\n")
    assert len(WRITER.write(odd, 5, seed=0)) == 5


def test_changed_numbers_keep_the_shape():
    sample = b"x 5 -3\n7"
    changed = change_numbers(sample, Random(1))
    assert len(changed.split()) == len(sample.split())
    assert change_numbers(b"no numbers", Random(1)) == b"no numbers"


def test_most_inputs_for_curriculum_problems_pass_the_true_validators():
    valid = total = 0
    for family in all_families():
        rng = Random(7)
        built = build(family, family.parameters(rng), rng)
        for text in WRITER.write(built.problem, 10, seed=0):
            total += 1
            try:
                validate_input(built.spec, built.multi, text.decode())
                valid += 1
            except InvalidInputError:
                continue
    assert valid / total > 0.8
