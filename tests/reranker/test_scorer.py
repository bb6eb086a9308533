"""A scoring model: trained to a folder, read back, and measured."""

from __future__ import annotations

import hashlib
import math
from dataclasses import replace

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from models import ModelConfig, ModelError, Objective, init_params, load_model, save_model
from problems import InputError
from reranker import (
    JudgedProblem,
    Scorer,
    ScorerDataOptions,
    ScorerTraining,
    Told,
    quality,
    tell,
    train_scorer,
)
from reranker._scorer_metrics import platt_scaling
from reranker._train_scorer import correctness_loss
from tests.reranker.judged import judged_problems

DATA = ScorerDataOptions(row_tokens=512, batch_rows=2, max_program_tokens=60)


@pytest.fixture(scope="module")
def training(small_policy):
    return ScorerTraining(small_policy, tokens=80 * 1024, learning_rate=3e-3, data=DATA, quiet=True)


@pytest.fixture(scope="module")
def trained(training, tmp_path_factory):
    out = tmp_path_factory.mktemp("scorer")
    train_scorer(out, judged_problems(60), training)
    return out


def test_it_learns_what_makes_a_program_right(trained):
    scorer = Scorer.load(trained)
    unseen = judged_problems(70)[60:]
    found = quality(tell(scorer, unseen))
    assert found.auc_within > 0.95
    assert found.brier < 0.5 * found.brier_base
    assert found.problems == found.problems_with_both == 10


def test_the_folder_says_how_it_came_about(trained):
    facts = load_model(trained).manifest.training
    assert facts["finished"] is True
    assert facts["programs"]["right"] == 6 * facts["programs"]["problems"]
    assert facts["held_out"]["problems"] == 60 - facts["programs"]["problems"]
    card = (trained / "card.md").read_text(encoding="utf-8")
    assert "AUC" in card
    assert "| said | right | programs |" in card


def test_programs_it_cannot_read_have_no_score(trained):
    problem = judged_problems(1)[0].problem
    programs = [("python", "print(1)\n"), ("python", "print(1)\n" * 99), ("rust", "fn main() {}")]
    odds = Scorer.load(trained).log_odds(problem, programs)
    assert math.isfinite(odds[0])
    assert odds[1:] == [None, None]
    assert Scorer.load(trained).log_odds(problem, []) == []


def test_a_score_does_not_depend_on_the_programs_beside_it(trained):
    (problem,) = judged_problems(1)
    programs = [(program.language, program.source) for program in problem.programs]
    together = Scorer.load(trained).log_odds(problem.problem, programs)
    alone = [Scorer.load(trained).log_odds(problem.problem, [each])[0] for each in programs]
    np.testing.assert_allclose(together, alone, rtol=1e-4, atol=1e-5)


def test_training_goes_on_to_the_same_weights(training, trained, tmp_path):
    half = replace(training, tokens=training.tokens // 2, decay_share=0.0)
    whole = replace(training, decay_share=0.0)
    train_scorer(tmp_path / "a", judged_problems(60), half)
    train_scorer(tmp_path / "a", judged_problems(60), whole)
    train_scorer(tmp_path / "b", judged_problems(60), whole)
    digests = {
        hashlib.sha256((tmp_path / name / "weights.safetensors").read_bytes()).hexdigest()
        for name in "ab"
    }
    assert len(digests) == 1
    with pytest.raises(ModelError, match="other settings"):
        train_scorer(tmp_path / "a", judged_problems(61), whole)


def test_only_scoring_models_can_be_opened(small_policy, trained, tmp_path):
    with pytest.raises(ModelError, match=r"'policy' scores no programs(.|\n)*train scorer"):
        Scorer.load(small_policy)
    model = load_model(trained)
    save_model(tmp_path, model.params, model.config, model.manifest, model.tokenizer)
    with pytest.raises(ModelError, match=r"'head\.weight' and 'head\.bias' are missing"):
        Scorer.load(tmp_path)


def test_programs_that_are_all_right_teach_nothing(training, tmp_path):
    with pytest.raises(InputError, match=r"both right and wrong(.|\n)*pool build"):
        train_scorer(tmp_path, judged_problems(20, hard=0, easy=0), training)


def test_the_loss_is_the_cross_entropy_of_the_labelled_tokens():
    config = ModelConfig(32, layers=1, width=8, heads=1, kv_heads=1, head_dim=8, mlp_width=8)
    body = init_params(config, jax.random.key(1))
    head = {"weight": jnp.zeros(8), "bias": jnp.float32(0.5)}
    arrays = {name: jnp.ones((1, 4), jnp.int32) for name in ("tokens", "documents")}
    arrays |= {"positions": jnp.arange(4)[None], "branches": jnp.zeros((1, 4), jnp.int32)}
    arrays["weights"] = jnp.array([[0.0, 1.0, -1.0, -1.0]])
    loss, _ = correctness_loss({"body": body, "head": head}, config, arrays, Objective())
    right, wrong = math.log1p(math.exp(-0.5)), math.log1p(math.exp(0.5))
    assert float(loss) == pytest.approx((right + 2 * wrong) / 3, rel=1e-5)


TOLD = [
    Told("a", np.array([2.0, 1.0, 0.0]), np.array([1.0, 0.0, 1.0])),
    Told("b", np.array([-1.0, -2.0]), np.array([1.0, 0.0])),
    Told("c", np.array([3.0]), np.array([0.0])),
]


def test_quality_by_hand():
    found = quality(TOLD)
    # Pairs of right {2, 0, -1} and wrong {1, -2, 3}: 2 beats two, 0 and -1 one each.
    assert found.auc == pytest.approx(4 / 9)
    assert found.auc_within == pytest.approx((1 / 2 + 1) / 2)
    assert (found.problems, found.programs, found.problems_with_both) == (3, 6, 2)
    assert found.brier_base == 0.25
    chances = 1 / (1 + np.exp(-np.array([2.0, 1, 0, -1, -2, 3])))
    assert found.brier == pytest.approx(((chances - [1, 0, 1, 1, 0, 0]) ** 2).mean())
    assert sum(each.count for each in found.reliability) == 6


def test_platt_scaling_finds_what_is_behind_the_labels():
    rng = np.random.default_rng(0)
    odds = rng.normal(0, 3, 4000)
    right = (rng.random(4000) < 1 / (1 + np.exp(-(0.5 * odds - 1)))).astype(float)
    factor, offset = platt_scaling([Told("p", odds, right)])
    assert factor == pytest.approx(0.5, abs=0.08)
    assert offset == pytest.approx(-1, abs=0.15)
    assert platt_scaling([]) == (1.0, 0.0)
    assert platt_scaling([replace(TOLD[2])]) == (1.0, 0.0)


def test_problems_without_passing_programs_are_left_out(trained):
    (problem,) = judged_problems(1, right=0, hard=0)
    assert tell(Scorer.load(trained), [problem]) == []
    assert tell(Scorer.load(trained), [JudgedProblem(problem.problem, ())]) == []
