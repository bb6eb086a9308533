"""Training learns, stops in time, and goes on after any kill."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import jax
import numpy as np
import pytest

from models import (
    Batch,
    ModelError,
    Objective,
    Position,
    TrainResult,
    forward,
    gold_weights,
    init_params,
    logits,
    next_token_loss,
    train,
)
from models._curves import read_log
from tests.models.tiny_training import CONFIG, LENGTH, OPTIONS, ROWS, STEPS, Counting, digest, run

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-m", "tests.models.tiny_training"]


def launch(folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen([*COMMAND, str(folder)], cwd=ROOT, stdout=subprocess.PIPE, text=True)


def wait_for(path: Path, deadline_s: float = 300) -> None:
    end = time.monotonic() + deadline_s
    while not path.exists():
        assert time.monotonic() < end, f"{path} never appeared"
        time.sleep(0.005)


def test_it_learns_and_logs(tmp_path: Path) -> None:
    result = run(tmp_path, replace(OPTIONS, checkpoint_minutes=60))
    assert result.steps == STEPS
    assert result.tokens == STEPS * ROWS * LENGTH
    assert result.solution_loss is not None
    assert result.solution_loss < 1.0 < np.log(31)
    rows = read_log(tmp_path / "log.csv")
    assert [row.step for row in rows] == list(range(5, STEPS + 1, 5))
    assert rows[-1].learning_rate < rows[10].learning_rate == OPTIONS.learning_rate
    assert (tmp_path / "loss.png").stat().st_size > 1000


def test_a_finished_run_is_not_trained_again(tmp_path: Path) -> None:
    short = replace(OPTIONS, tokens=10 * ROWS * LENGTH)
    first, again = run(tmp_path, short), run(tmp_path, short)
    assert again.steps == first.steps == 10
    assert digest(again) == digest(first)


def test_killed_runs_end_with_the_same_weights(tmp_path: Path) -> None:
    whole = launch(tmp_path / "whole")
    process = launch(tmp_path / "killed")
    wait_for(tmp_path / "killed" / "checkpoint.safetensors")
    process.kill()
    process.communicate(timeout=300)
    assert process.returncode == -signal.SIGKILL
    last = launch(tmp_path / "killed")
    expected, _ = whole.communicate(timeout=600)
    found, _ = last.communicate(timeout=600)
    assert len(expected) == 65
    assert found == expected
    steps = [row.step for row in read_log(tmp_path / "killed" / "log.csv")]
    assert steps == list(range(5, STEPS + 1, 5))


class Interrupting(Counting):
    """Sends this process a SIGTERM while the fourth batch is made."""

    def batches(self, position: Position | None = None) -> Generator[Batch, None, None]:
        for batch in super().batches(position):
            if batch.next_position == (4,):
                os.kill(os.getpid(), signal.SIGTERM)
            yield batch


def test_sigterm_stops_between_steps_and_saves(tmp_path: Path) -> None:
    before = signal.getsignal(signal.SIGTERM)
    endless = replace(OPTIONS, tokens=None, minutes=5, checkpoint_minutes=60)
    params = init_params(CONFIG, jax.random.key(0))
    with pytest.raises(KeyboardInterrupt):
        train(params, CONFIG, Interrupting(), endless, tmp_path)
    assert signal.getsignal(signal.SIGTERM) is before
    enough = replace(OPTIONS, tokens=4 * ROWS * LENGTH)
    assert digest(run(tmp_path / "other", enough)) == digest(run(tmp_path, enough))


def test_a_time_budget_counts_earlier_runs(tmp_path: Path) -> None:
    first = run(tmp_path, replace(OPTIONS, tokens=3 * ROWS * LENGTH))
    spent = replace(OPTIONS, tokens=None, minutes=first.elapsed_s / 60)
    assert run(tmp_path, spent).steps == 3
    more = run(tmp_path, replace(spent, minutes=(first.elapsed_s + 4) / 60))
    assert more.steps > 3
    # Training stops before a step that would end after the budget.
    assert first.elapsed_s + 3.5 <= more.elapsed_s <= first.elapsed_s + 8


def test_other_settings_are_refused(tmp_path: Path) -> None:
    run(tmp_path, replace(OPTIONS, tokens=ROWS * LENGTH))
    with pytest.raises(ModelError, match=r"learning_rate was 0\.01, now 0\.5"):
        run(tmp_path, replace(OPTIONS, learning_rate=0.5))


def test_a_damaged_checkpoint_is_refused(tmp_path: Path) -> None:
    run(tmp_path, replace(OPTIONS, tokens=ROWS * LENGTH))
    path = tmp_path / "checkpoint.safetensors"
    path.write_bytes(path.read_bytes()[:-9])
    with pytest.raises(ModelError, match="not a training checkpoint"):
        run(tmp_path, OPTIONS)


def test_bfloat16_passes_learn_too(tmp_path: Path) -> None:
    result = run(tmp_path, replace(OPTIONS, compute_dtype="bfloat16", checkpoint_minutes=60))
    assert result.solution_loss is not None
    assert result.solution_loss < 1.5
    assert all(leaf.dtype == np.float32 for leaf in jax.tree.leaves(result.params))


def test_checkpoints_are_announced(tmp_path: Path) -> None:
    seen: list[TrainResult] = []
    params = init_params(CONFIG, jax.random.key(0))
    options = replace(OPTIONS, tokens=3 * ROWS * LENGTH)
    train(params, CONFIG, Counting(), options, tmp_path, on_checkpoint=seen.append)
    assert [result.steps for result in seen] == [1, 2, 3]
    assert seen[0].loss is None


def one_batch(weights: np.ndarray) -> dict[str, jax.Array]:
    batch: Batch = next(Counting().batches())
    names = ("tokens", "positions", "documents", "branches")
    arrays = {name: jax.numpy.asarray(getattr(batch, name)) for name in names}
    return arrays | {"weights": jax.numpy.asarray(weights, jax.numpy.float32)}


def test_the_loss_is_the_weighted_mean() -> None:
    params = init_params(CONFIG, jax.random.key(1))
    rng = np.random.default_rng(0)
    first, second = np.zeros((2, ROWS, LENGTH))
    first[0, 3], second[2, 7] = 1, 1
    one = next_token_loss(params, CONFIG, one_batch(first))[0]
    two = next_token_loss(params, CONFIG, one_batch(second))[0]
    both, metrics = next_token_loss(params, CONFIG, one_batch(first + 0.5 * second))
    assert float(both) == pytest.approx(float(one + 0.5 * two) / 1.5, rel=1e-5)
    assert float(metrics["solution_loss"]) == pytest.approx(float(one), rel=1e-5)
    weights = rng.random((ROWS, LENGTH))
    weights[:, 1:] = 0
    assert float(next_token_loss(params, CONFIG, one_batch(weights))[0]) == 0


def test_gold_weights_are_those_of_the_paper() -> None:
    likely = jax.numpy.log(jax.numpy.array([0.9, 0.3, 0.01, 0.001]))
    assert gold_weights(likely).tolist() == pytest.approx([0.9487, 0.5477, 0.1, 0.05], abs=1e-4)
    slope = jax.grad(lambda x: gold_weights(x).sum())(likely)
    assert slope.tolist() == [0, 0, 0, 0]


def test_the_gradient_of_gold_is_the_weighted_one_of_tempered_likelihood() -> None:
    params = init_params(CONFIG, jax.random.key(1))
    weights = np.full((ROWS, LENGTH), 0.1)
    weights[:, LENGTH // 2 :] = 1
    batch = one_batch(weights)
    names = ("tokens", "positions", "documents", "branches")
    targets = np.asarray(batch["tokens"])[:, 1:]

    def tempered(params: object) -> jax.Array:
        hidden = forward(params, CONFIG, *(batch[name] for name in names))
        scores = jax.nn.log_softmax(logits(params, CONFIG, hidden[:, :-1]) / 0.2, axis=-1)
        return jax.numpy.take_along_axis(scores, targets[..., None], axis=-1)[..., 0]

    likely = np.exp(np.asarray(tempered(params), np.float64))
    fixed = weights[:, 1:] * np.where(weights[:, 1:] == 1, np.maximum(likely**0.5, 0.05), 1)
    expected = jax.grad(lambda p: -(tempered(p) * fixed).sum() / weights[:, 1:].sum())(params)
    asked = Objective(temperature=0.2, gold=True)
    found = jax.grad(lambda p: next_token_loss(p, CONFIG, batch, asked)[0])(params)
    for one, other in zip(jax.tree.leaves(found), jax.tree.leaves(expected), strict=True):
        np.testing.assert_allclose(one, other, rtol=2e-4, atol=1e-7)


def test_gold_begins_after_its_share_of_the_budget(tmp_path: Path) -> None:
    plain = run(tmp_path / "plain", OPTIONS)
    late = run(tmp_path / "late", replace(OPTIONS, gold_from=0.9))
    rows = [read_log(tmp_path / name / "log.csv") for name in ("plain", "late")]
    same = [a.loss == b.loss for a, b in zip(*rows, strict=True)]
    assert all(same[: int(0.9 * len(same))])
    assert not same[-1]
    assert digest(plain) != digest(late)
