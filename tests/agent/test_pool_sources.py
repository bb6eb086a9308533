"""Programs for pools: those that came with a problem, mutants of them, the curriculum's."""

from dataclasses import replace
from itertools import islice

import pytest

from agent._pool_curriculum import labelled_problems
from agent._pool_sources import benchmark_problems, open_sources
from problems import InputError, Problem, Submission, load_problem, save_as
from problems._export import Format
from problems.curriculum import COMPOSITIONS, FAMILIES, benchmark
from sampler import SampleRequest
from sandbox import LocalSandbox, Program, Verdict, judge_many
from tests.agent.programs import BROKEN, FIRST_THREE, RIGHT_CPP, RIGHT_LOOP

PROBLEM = Problem(
    id="line-sum",
    title="Line Sum",
    statement="Add the numbers.",
    samples=(),
    submissions=(
        Submission("a.cpp", "cpp", RIGHT_CPP, "accepted"),
        Submission("b.py", "python", RIGHT_LOOP, "accepted"),
        Submission("c.java", "java", "class A {}", "accepted"),
        Submission("d.py", "python", FIRST_THREE, "wrong_answer"),
    ),
)


@pytest.fixture(scope="module")
def sandbox():
    with LocalSandbox(python="cpython") as opened:
        yield opened


def drawn(spec, sandbox, problem=PROBLEM, **request):
    (policy,) = open_sources([spec], sandbox)
    return list(policy.sample(problem, SampleRequest(**{"samples": 500, "seed": 3} | request)))


def test_programs_are_handed_out_in_order(sandbox):
    found = drawn("programs", sandbox)
    assert [one.source for one in found] == [RIGHT_CPP, RIGHT_LOOP, FIRST_THREE]
    assert [one.index for one in found] == [0, 1, 2]
    assert {one.policy for one in found} == {"programs"}
    assert [one.index for one in drawn("programs", sandbox, done={0, 2})] == [1]
    assert len(drawn("programs", sandbox, samples=2)) == 2
    assert len(drawn("programs", sandbox, languages=("python",))) == 2


def test_mutants_compile_and_are_the_same_when_drawn_in_parts(sandbox):
    whole = drawn("mutants:20", sandbox)
    assert [one.index for one in whole] == list(range(20))
    programs = [Program(one.language, one.source) for one in whole]
    assert len(set(programs)) == 20
    results = sandbox.compile_many(programs)
    assert all(result.verdict is not Verdict.CE for result in results)
    rest = drawn("mutants:20", sandbox, done=set(range(7)))
    assert rest == whole[7:]
    assert drawn("mutants:20", sandbox, seed=4) != whole
    assert drawn("mutants:20", sandbox, samples=5, done=set(range(5))) == []


def test_nothing_is_made_of_nothing(sandbox):
    bare = replace(PROBLEM, submissions=())
    assert drawn("mutants:5", sandbox, bare) == drawn("programs", sandbox, bare) == []
    broken = replace(PROBLEM, submissions=(Submission("e.cpp", "cpp", BROKEN),))
    assert drawn("mutants:5", sandbox, broken) == []


@pytest.mark.parametrize("spec", ["mutants:", "mutants:0", "mutants:many", "mutants", "nobody"])
def test_unknown_policies_are_refused(sandbox, spec):
    with pytest.raises(InputError, match=spec):
        open_sources([spec], sandbox)


@pytest.mark.parametrize("split", [COMPOSITIONS, FAMILIES])
def test_labelled_problems_are_those_of_the_benchmark(split):
    labelled = list(labelled_problems(split, 6, 5))
    assert [replace(one, submissions=()) for one in labelled] == benchmark(split, 6, 5)
    for problem in labelled:
        labels = {one.label for one in problem.submissions}
        assert {"accepted", "wrong_answer"} <= labels
        assert len({one.name for one in problem.submissions}) == len(problem.submissions)


def test_right_programs_of_the_curriculum_pass_and_most_wrong_ones_fail(sandbox):
    wrong = refused = 0
    for problem in labelled_problems(COMPOSITIONS, 2, 1):
        python = [one for one in problem.submissions if one.language == "python"]
        programs = [Program(one.language, one.source) for one in python]
        judgements = judge_many(problem, programs, sandbox, cases=problem.tests)
        for one, judgement in zip(python, judgements, strict=True):
            if one.label == "accepted":
                assert judgement.verdict is Verdict.AC, one.name
            else:
                wrong += 1
                refused += judgement.verdict is Verdict.WA
    assert wrong / 2 < refused


def test_problems_that_cannot_be_evaluated_are_left_out_and_named(tmp_path):
    whole = replace(load_problem("examples/even-sum"), submissions=())
    bare = replace(whole, id="bare", tests=())
    silent = replace(whole, id="silent", samples=())
    for number, problem in enumerate((bare, silent, whole)):
        save_as(problem, tmp_path / f"{number}", Format.FOLDER)
    said = []
    found = list(benchmark_problems(str(tmp_path), 1, 0, said.append))
    assert [(problem.title, len(problem.tests)) for problem in found] == [
        (whole.title, len(whole.tests))
    ]
    assert len(said) == 2
    assert "no hidden tests" in said[0]
    assert "samples" in said[1]
    names = [one.id for one in islice(benchmark_problems(COMPOSITIONS, 2, 0, said.append), 9)]
    assert len(names) == 2
