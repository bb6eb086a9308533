"""The posterior in a real solve, and what it says of its choice."""

import json

import pytest

from agent import RunStore, SolveOptions, run_manifest, solve
from agent._output import solution_json
from agent._types import Solution
from sampler import open_policy
from sandbox import LocalSandbox
from tests.agent.programs import FIRST_THREE, PROBLEM, RIGHT_CPP, RIGHT_LOOP


@pytest.fixture(scope="module")
def solution(tmp_path_factory):
    folder = tmp_path_factory.mktemp("posterior")
    pool = folder / "pool"
    pool.mkdir()
    programs = {"a.cpp": RIGHT_CPP, "b.py": RIGHT_LOOP, "c.py": FIRST_THREE}
    for name, source in programs.items():
        (pool / name).write_text(source)
    policies, options = [open_policy(f"replay:{pool}")], SolveOptions(inputs=10, rule="posterior")
    manifest = run_manifest(PROBLEM, policies, options)
    with LocalSandbox() as sandbox, RunStore(folder / "run.sqlite", manifest) as store:
        return solve(PROBLEM, policies, sandbox, store, options)


def test_agreement_of_both_languages_goes_first_and_is_said(solution):
    first = solution.submissions[0]
    assert first.source in (RIGHT_CPP, RIGHT_LOOP)
    assert first.reason.startswith("2 of 3 samples in several languages behave alike, ")
    assert f"{first.score:.0%} likely right" in first.reason


def test_scores_are_told_as_probabilities(solution, tmp_path):
    paths = [tmp_path / str(chosen.rank) for chosen in solution.submissions]
    told = solution_json(solution, paths)
    assert told["scorer"] == "posterior"
    chances = [row["probability"] for row in told["submissions"]]
    assert chances == [row["score"] for row in told["submissions"]]
    assert 0 < chances[1] < chances[0] < 1


def test_it_survives_the_record_of_a_run(solution):
    again = Solution.from_record(json.loads(json.dumps(solution.to_record())))
    assert again == solution
    assert again.has_probabilities
