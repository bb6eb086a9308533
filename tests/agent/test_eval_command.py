"""``tenshot eval`` and ``tenshot pool`` on real parts, and that finished work is not done again."""

import csv
import json
from pathlib import Path

import pytest

from agent import RunStore, SolveOptions, evaluate
from agent.__main__ import main
from agent._eval import judged_runs
from problems import load_problem
from sampler import open_policy
from sandbox import LocalSandbox

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "examples" / "even-sum"
PACKAGES = ROOT.parent / "shared" / "data" / "packages.tar.xz"


@pytest.fixture(scope="module")
def pool(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pool")
    code = main(
        ["pool", "build", str(EXAMPLE), "--policy", "programs", "--policy", "mutants:20",
         "--inputs", "8", "--runs", str(folder / "runs"), "--out", str(folder / "a.pool.zst"),
         "--licence", "Apache-2.0", "--source", "the examples", "--quiet"]
    )  # fmt: skip
    assert code == 0
    return folder / "a.pool.zst"


def run_json(capsys, *arguments):
    capsys.readouterr()
    assert main([*map(str, arguments), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_a_built_pool_says_what_it_holds(pool, capsys):
    told = run_json(capsys, "pool", "info", pool)
    (row,) = told["problems"]
    assert row["problem"] == "even-sum"
    assert row["samples"] == row["unique"] > 20
    assert 1 <= row["correct"] < row["passing"]
    assert (row["licence"], row["source"]) == ("Apache-2.0", "the examples")
    assert row["run"]["policies"] == ["programs", "mutants:20"]
    assert main(["pool", "info", str(pool)]) == 0
    assert "licence: Apache-2.0" in capsys.readouterr().out


def test_a_pool_is_evaluated_without_running_anything(pool, capsys, tmp_path):
    table, plot = tmp_path / "t.csv", tmp_path / "t.png"
    value = run_json(
        capsys, "eval", pool, "--submissions", "3", "--csv", table, "--plot", plot, "--seed", "2"
    )
    largest = value["rows"][0]["samples"]
    assert value["methods"]["size"]["n@k"][f"3@{largest}"]["value"] == 1.0
    assert value["solved"] == ["even-sum"]
    assert value["seed"] == 2
    assert value["rows"][0]["hidden_tests"] == len(load_problem(EXAMPLE).tests)
    assert set(value["left_out"]) == {"best score", "score"}
    assert {row["method"] for row in csv.DictReader(table.read_text().splitlines())} == {
        "random", "largest cluster", "size", "posterior", "posterior with verdicts", "oracle",
    }  # fmt: skip
    assert plot.stat().st_size > 10_000
    assert main(["eval", str(pool), "--against", "random"]) == 0
    out = capsys.readouterr().out
    assert "solved with 10 submissions" in out
    assert "beside 'random'" in out


def test_evaluating_the_problem_gives_what_its_pool_gives(pool, capsys):
    again = run_json(
        capsys, "eval", EXAMPLE, "--policy", "programs", "--policy", "mutants:20", "--inputs", "8",
        "--out", pool.parent / "runs", "--quiet",
    )  # fmt: skip
    from_file = run_json(capsys, "eval", pool)
    assert again["methods"] == from_file["methods"]
    assert again["samples"] == from_file["samples"]


def test_pools_are_merged(pool, capsys, tmp_path):
    merged = tmp_path / "both.pool.zst"
    assert run_json(capsys, "pool", "merge", pool, "--out", merged)["problems"] == 1
    assert (
        run_json(capsys, "pool", "info", merged)["problems"]
        == (run_json(capsys, "pool", "info", pool)["problems"])
    )
    assert main(["pool", "merge", str(pool), str(pool), "--out", str(merged)]) == 2
    assert "even-sum comes twice" in capsys.readouterr().err
    assert main(["pool", "merge", str(pool), "--out", str(pool)]) == 2
    assert "name a new file" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["pool", "info", "nowhere"], "nowhere"),
        (["pool", "info", str(EXAMPLE / "problem.yaml")], "damaged"),
        (["pool", "build", "nowhere", "--out", "x"], "nowhere"),
        (["pool", "build", str(EXAMPLE), "--policy", "mutants:x", "--out", "x"], "mutants:x"),
    ],
)
def test_mistakes_are_one_line_and_exit_2(arguments, words, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == 2
    assert words in capsys.readouterr().err


class Counting:
    """A policy that counts what is drawn from it."""

    def __init__(self, inner):
        self.inner, self.name, self.drawn = inner, inner.name, 0

    def sample(self, problem, request):
        for candidate in self.inner.sample(problem, request):
            self.drawn += 1
            yield candidate


def test_an_interrupted_evaluation_goes_on_where_it_stopped(tmp_path):
    problems = [load_problem(ROOT / "examples" / name) for name in ("even-sum", "equal-pairs")]
    policy = Counting(open_policy(f"replay:{EXAMPLE / 'submissions'}"))
    options = SolveOptions(inputs=5)
    with LocalSandbox(python="cpython") as sandbox:
        runs = judged_runs(problems, [policy], sandbox, tmp_path, options)
        next(runs)
        runs.close()
        first = policy.drawn
        result = evaluate("both", problems, [policy], sandbox, tmp_path, options)
        assert policy.drawn == 2 * first
        again = evaluate("both", problems, [policy], sandbox, tmp_path, options)
    assert policy.drawn == 2 * first
    assert again.table == result.table
    with RunStore(tmp_path / "even-sum.sqlite") as store:
        assert set(store.verdicts("judged")) == {p.key for p in store.programs("passed")}


@pytest.mark.skipif(not PACKAGES.exists(), reason="real packages are not beside this checkout")
def test_a_pool_of_human_programs(tmp_path, capsys):
    import tarfile

    with tarfile.open(PACKAGES) as packed:
        members = [m for m in packed.getmembers() if "kth-challenge-2013__flagquiz" in m.name]
        packed.extractall(tmp_path, members=members, filter="data")
    (folder,) = (path.parent for path in tmp_path.rglob("problem.yaml"))
    out = tmp_path / "human.pool.zst"
    arguments = ("--policy", "programs", "--inputs", "5", "--runs", tmp_path / "runs", "--quiet")
    run_json(capsys, "pool", "build", folder, *arguments, "--out", out)
    (row,) = run_json(capsys, "pool", "info", out)["problems"]
    assert row["samples"] >= 2
    assert row["correct"] >= 1
