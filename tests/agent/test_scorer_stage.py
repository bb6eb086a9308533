"""The scoring model in a solve, in an evaluation and from the command line."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import jax
import pytest

from agent import Progress, SolveOptions, solve
from agent.__main__ import main
from agent._events import StageLog
from agent._stages_score import ask_scorer
from agent._store import RunStore
from models import Manifest, ModelConfig, init_params, load_model, save_model
from problems import load_problem
from reranker import Scorer
from sampler import Candidate
from tests.sampler import fake_curriculum

PROBLEM = Path("examples/even-sum")


@pytest.fixture(scope="module")
def scorer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A scoring model with random weights and a head of ones."""
    from sampler import train_tokenizer_on_curriculum

    folder = tmp_path_factory.mktemp("scorer")
    tokenizer = train_tokenizer_on_curriculum(
        folder / "tokenizer.model", vocab_size=480, examples=50, source=fake_curriculum.stream
    )
    config = ModelConfig(480, layers=1, width=16, heads=1, kv_heads=1, head_dim=16, mlp_width=16)
    extra = {"head.weight": jax.numpy.ones(16), "head.bias": jax.numpy.zeros(())}
    params = init_params(config, jax.random.key(0))
    save_model(folder, params, config, Manifest("scorer"), tokenizer, extra=extra)
    return folder


@pytest.fixture
def store(tmp_path: Path):
    with RunStore(tmp_path / "run.sqlite", {"problem": "p"}) as opened:
        opened.add_candidates([
            Candidate("p", "policy", 0, number, "python", source)
            for number, source in enumerate(("print(1)\n", "print(2)\n", "print(3)\n"))
        ])  # fmt: skip
        yield opened


def odds(store: RunStore) -> dict[str, float | None]:
    return {program.source: program.log_odds for program in store.programs()}


def test_scores_are_kept_and_asked_for_once(scorer: Path, store: RunStore, monkeypatch) -> None:
    problem, log = load_problem(str(PROBLEM)), StageLog(store, Progress(quiet=True))
    asked: list[int] = []
    real = Scorer.log_odds

    def counted(self, problem, programs):
        asked.append(len(programs))
        return real(self, problem, programs)

    monkeypatch.setattr(Scorer, "log_odds", counted)
    programs = list(store.programs())
    ask_scorer(problem, programs[:2], str(scorer), store, log)
    ask_scorer(problem, programs, str(scorer), store, log)
    assert asked == [2, 1]
    expected = Scorer.load(scorer).log_odds(problem, [("python", one.source) for one in programs])
    assert list(odds(store).values()) == pytest.approx(expected, rel=1e-4)


def test_another_model_forgets_the_scores_of_the_first(scorer: Path, store: RunStore) -> None:
    problem, log = load_problem(str(PROBLEM)), StageLog(store, Progress(quiet=True))
    programs = list(store.programs())
    ask_scorer(problem, programs, str(scorer), store, log)
    assert None not in odds(store).values()
    ask_scorer(problem, programs[:1], "none", store, log)
    assert set(odds(store).values()) == {None}


def test_stores_of_earlier_versions_get_the_table(tmp_path: Path, store: RunStore) -> None:
    store._db.execute("DROP TABLE scores")
    store.close()
    with RunStore(store.path, {"problem": "p"}) as opened:
        assert set(odds(opened).values()) == {None}


PROGRAMS = {
    "right.py": "n = int(input())\na = list(map(int, input().split()))\n"
    "print(sum(x for x in a if x % 2 == 0))\n",
    "also.py": "n = int(input())\nprint(sum(x for x in map(int, input().split()) if x % 2 < 1))\n",
}


def test_a_solve_by_score_takes_the_best_program(scorer: Path, tmp_path: Path) -> None:
    for name, source in PROGRAMS.items():
        (tmp_path / name).write_text(source)
    problem = load_problem(str(PROBLEM))
    options = SolveOptions(
        policies=(f"replay:{tmp_path}",), samples=2, rule="score", scoring_model=str(scorer)
    )
    told: list[str] = []
    found = solve(
        problem, store=tmp_path / "run", options=options, on_event=lambda e: told.append(e.name)
    )
    model = Scorer.load(scorer)
    best = max(PROGRAMS.values(), key=lambda text: model.log_odds(problem, [("python", text)]))
    assert [chosen.source for chosen in found.submissions] == [best]
    assert found.scorer == "scoring model"
    assert told.index("cluster") < told.index("score") < told.index("choose")
    again = replace(options, scoring_model="none", rule="posterior")
    assert len(solve(problem, store=tmp_path / "run2", options=again).submissions) == 2


def test_bad_models_are_input_errors(
    scorer: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "right.py").write_text(PROGRAMS["right.py"])
    flags = ["--policy", f"replay:{tmp_path}", "--samples", "1", "--out", str(tmp_path / "run")]
    command = ["solve", str(PROBLEM), "--rule", "score", "--quiet", *flags]
    assert main([*command, "--scorer", str(tmp_path / "nowhere")]) == 2
    assert "nowhere: not a model folder" in capsys.readouterr().err
    assert main([*command, "--scorer", "none"]) == 2
    assert "needs a scoring model" in capsys.readouterr().err


def test_pools_train_a_scorer_and_are_evaluated_with_it(
    scorer: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pool, out = tmp_path / "training.pool.zst", tmp_path / "scorer"
    flags = ["--language", "python", "--samples", "60", "--inputs", "4", "--quiet"]
    sources = ["--policy", "programs", "--policy", "mutants:20"]
    assert main([
        "pool", "build", "training", *flags, *sources, "--limit", "4", "--out", str(pool),
        "--runs", str(tmp_path / "runs"),
    ]) == 0  # fmt: skip
    small = load_model(scorer)
    start = tmp_path / "start"
    save_model(start, small.params, small.config, Manifest(), small.tokenizer)
    train = ["train", "scorer", "--start", str(start), "--out", str(out), "--quiet"]
    assert main([*train, str(pool)]) == 2
    assert "give --minutes or --tokens" in capsys.readouterr().err
    assert main([*train, str(pool), "--tokens", "12288", "--generated", "30", "--json"]) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["tokens"] == 12288
    assert load_model(out).manifest.training["generated"]["problems"] == 30
    assert main(["eval", str(pool), "--scorer", str(out), "--subsets", "2", "--json"]) == 0
    table = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert table["scorer"] == "scoring model"
    assert {"score", "best score", "posterior"} <= set(table["methods"])


def test_pools_of_evaluation_problems_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pool = tmp_path / "held-out.pool.zst"
    flags = ["--language", "python", "--samples", "4", "--inputs", "2", "--quiet"]
    assert main([
        "pool", "build", "heldout-compositions", *flags, "--policy", "programs", "--limit", "1",
        "--out", str(pool), "--runs", str(tmp_path / "runs"),
    ]) == 0  # fmt: skip
    train = ["train", "scorer", str(pool), "--start", "nowhere", "--out", str(tmp_path / "out")]
    assert main([*train, "--minutes", "1"]) == 2
    assert "is held out for evaluation" in capsys.readouterr().err
