"""Training: a data-parallel AdamW loop that can be killed at any point and goes on.

One file, ``checkpoint.safetensors``, holds weights, optimiser, counters and the position in the
data; it is replaced whole. With a token budget, the same command on the same devices gives the same
weights whether or not it was interrupted.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax
from jax.sharding import Mesh, NamedSharding, PartitionSpec

from models._batch import Batch, BatchSource
from models._config import ModelConfig, ModelError
from models._curves import LogRow, TrainingLog
from models._loss import Arrays, Objective, next_token_loss
from models._memory import keep_freed_memory
from models._schedule import Budget, learning_rate
from models._state import Progress, load_state, save_state
from models._stop import stop_requests
from models._train_config import TrainConfig, TrainResult
from models._transformer import Params

Loss = Callable[[Params, ModelConfig, Arrays, Objective], tuple[jax.Array, dict[str, jax.Array]]]
_ARRAYS = ("tokens", "positions", "documents", "branches", "weights")


def configure_devices(cpu_devices: int) -> None:
    """Split the host's CPU into ``cpu_devices`` devices for data parallelism.

    Two devices of one thread each beat two threads in one device. Without effect once JAX has
    started, and on the devices of an accelerator. Memory that a step frees is kept for the next.
    """
    keep_freed_memory()
    with contextlib.suppress(RuntimeError):
        jax.config.update("jax_num_cpu_devices", cpu_devices)


def train(
    params: Params,
    config: ModelConfig,
    source: BatchSource,
    options: TrainConfig,
    folder: Path,
    *,
    loss: Loss = next_token_loss,
    settings: Mapping[str, Any] | None = None,
    on_checkpoint: Callable[[TrainResult], None] | None = None,
) -> TrainResult:
    """Train until the budget is spent, going on from ``folder``'s checkpoint if there is one.

    Args:
        params: initial weights; not read where there is a checkpoint.
        config: sizes.
        source: of batches; their number of rows is a multiple of the number of devices.
        options: how to train.
        folder: takes ``checkpoint.safetensors``, ``log.csv`` and ``loss.png``.
        loss: scalar to minimise and numbers to log, ``solution_loss`` among them.
        settings: what else, ready for JSON, a checkpoint must agree on, e.g. the data's options.
        on_checkpoint: called after each checkpoint on the way.

    Raises:
        ModelError: the checkpoint is unusable or of another configuration, or the rows cannot be
            split over the devices.
        KeyboardInterrupt: SIGINT or SIGTERM came, and a checkpoint has been written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    budget = Budget(options.minutes, options.tokens)
    trainer = _Trainer(params, config, options, folder, loss, settings or {})
    log = TrainingLog(folder, trainer.progress.step, quiet=options.quiet)
    with contextlib.ExitStack() as stack:
        stack.callback(log.close)
        batches = stack.enter_context(closing(source.batches(trainer.progress.position)))
        stopped = stack.enter_context(stop_requests())
        trainer.run(batches, budget, log, stopped, on_checkpoint or (lambda result: None))
    return trainer.result(log)


class _Trainer:
    """Weights, optimiser and counters of one run."""

    def __init__(
        self,
        params: Params,
        config: ModelConfig,
        options: TrainConfig,
        folder: Path,
        loss: Loss,
        settings: Mapping[str, Any],
    ) -> None:
        mesh = Mesh(np.array(jax.devices()), ("data",))
        self._by_row = NamedSharding(mesh, PartitionSpec("data"))
        self._everywhere = NamedSharding(mesh, PartitionSpec())
        self._options, self._path = options, folder / "checkpoint.safetensors"
        optimizer = _optimizer(options)
        self._settings = {
            "config": config.to_dict(),
            "options": options.numerics(),
            **settings,
            "devices": f"{len(jax.devices())} {jax.devices()[0].platform}",
        }
        state = (params, optimizer.init(params))
        loaded = load_state(self._path, state, self._settings)
        self.progress = Progress() if loaded is None else loaded.progress
        self._state = jax.device_put(state if loaded is None else loaded.state, self._everywhere)
        self._steps = {
            gold: _compile_step(config, options, optimizer, loss, self._everywhere, gold)
            for gold in (False, True)
        }

    def run(
        self,
        batches: Iterator[Batch],
        budget: Budget,
        log: TrainingLog,
        stopped: threading.Event,
        on_checkpoint: Callable[[TrainResult], None],
    ) -> None:
        """Step until the budget is spent or a signal asks to stop; checkpoint on the way."""
        clock = _Clock(self.progress.elapsed_s)
        window = _Window(clock.elapsed_s)
        saved_s = clock.elapsed_s
        while (spent := budget.spent(clock.elapsed_s, self.progress.tokens)) < 1:
            window.add(*self._advance(next(batches), spent))
            self.progress = replace(self.progress, elapsed_s=clock.elapsed_s)
            if stopped.is_set():
                self._save()
                raise KeyboardInterrupt
            if self.progress.step % self._options.log_steps == 0:
                log.add(window.row(self.progress), spent)
                window = _Window(clock.elapsed_s)
            if clock.elapsed_s - saved_s >= 60 * self._options.checkpoint_minutes:
                self._save()
                on_checkpoint(self.result(log))
                saved_s = clock.elapsed_s
        if window.losses:
            log.add(window.row(self.progress), 1.0)
        self._save()

    def result(self, log: TrainingLog) -> TrainResult:
        """The weights on the host, with the last logged losses."""
        last = log.rows[-1] if log.rows else None
        return TrainResult(
            params=jax.tree.map(np.asarray, self._state[0]),
            steps=self.progress.step,
            tokens=self.progress.tokens,
            elapsed_s=self.progress.elapsed_s,
            loss=last.loss if last else None,
            solution_loss=last.solution_loss if last else None,
        )

    def _advance(self, batch: Batch, spent: float) -> tuple[dict[str, float], int]:
        """One optimiser step; returns what to log and the number of tokens."""
        rows, devices = len(batch.tokens), len(self._by_row.device_set)
        if rows % devices:
            raise ModelError(
                f"a batch of {rows} rows cannot be split over {devices} devices",
                "choose a multiple of the number of devices",
            )
        options, progress = self._options, self.progress
        rate = learning_rate(
            options.learning_rate, progress.step, options.warmup_steps, spent, options.decay_share
        )
        arrays = {name: getattr(batch, name) for name in _ARRAYS}
        arrays = jax.device_put(arrays, self._by_row)
        step = self._steps[spent >= options.gold_from]
        self._state, metrics = step(self._state, arrays, jnp.float32(rate))
        values = {name: float(value) for name, value in metrics.items()} | {"learning_rate": rate}
        self.progress = Progress(
            step=progress.step + 1,
            tokens=progress.tokens + batch.tokens.size,
            elapsed_s=progress.elapsed_s,
            position=batch.next_position,
        )
        return values, batch.tokens.size

    def _save(self) -> None:
        save_state(self._path, self._state, self.progress, self._settings)


def _optimizer(options: TrainConfig) -> optax.GradientTransformation:
    """AdamW without its learning rate, which each step gets from the schedule."""
    return optax.chain(
        optax.clip_by_global_norm(options.clip_norm),
        optax.scale_by_adam(options.beta1, options.beta2, options.epsilon),
        optax.add_decayed_weights(
            options.weight_decay, mask=lambda tree: jax.tree.map(lambda leaf: leaf.ndim > 1, tree)
        ),
    )


def _compile_step(
    config: ModelConfig,
    options: TrainConfig,
    optimizer: optax.GradientTransformation,
    loss: Loss,
    everywhere: NamedSharding,
    gold: bool,
) -> Callable[[Any, Arrays, jax.Array], tuple[Any, dict[str, jax.Array]]]:
    compute = jnp.dtype(options.compute_dtype)
    objective = Objective(options.temperature, gold)

    def minimised(params: Params, batch: Arrays) -> tuple[jax.Array, dict[str, jax.Array]]:
        cast = jax.tree.map(lambda leaf: leaf.astype(compute), params)
        return loss(cast, config, batch, objective)

    def step(state: Any, batch: Arrays, rate: jax.Array) -> tuple[Any, dict[str, jax.Array]]:
        params, optimizer_state = state
        (value, metrics), gradients = jax.value_and_grad(minimised, has_aux=True)(params, batch)
        updates, optimizer_state = optimizer.update(gradients, optimizer_state, params)
        params = jax.tree.map(lambda leaf, update: leaf - rate * update, params, updates)
        return (params, optimizer_state), {"loss": value, **metrics}

    return jax.jit(step, donate_argnums=0, out_shardings=everywhere)


class _Clock:
    """Training time, earlier runs included."""

    def __init__(self, before_s: float) -> None:
        self._before_s, self._start = before_s, time.monotonic()

    @property
    def elapsed_s(self) -> float:
        return self._before_s + time.monotonic() - self._start


class _Window:
    """Means since the last line of the log."""

    def __init__(self, start_s: float) -> None:
        self._start_s = start_s
        self._tokens = 0
        self.losses: list[dict[str, float]] = []

    def add(self, metrics: dict[str, float], tokens: int) -> None:
        self.losses.append(metrics)
        self._tokens += tokens

    def row(self, progress: Progress) -> LogRow:
        seconds = max(1e-9, progress.elapsed_s - self._start_s)
        return LogRow(
            step=progress.step,
            tokens=progress.tokens,
            loss=float(np.mean([values["loss"] for values in self.losses])),
            solution_loss=float(np.mean([values["solution_loss"] for values in self.losses])),
            learning_rate=self.losses[-1]["learning_rate"],
            tokens_per_s=self._tokens / seconds,
            elapsed_s=progress.elapsed_s,
        )


def mean_solution_loss(
    params: Params,
    config: ModelConfig,
    batches: Iterable[Batch],
    count: int,
    temperature: float = 1.0,
) -> float:
    """Mean loss over solution tokens of the first ``count`` batches, in nats per token."""
    objective = Objective(temperature)
    evaluate = jax.jit(lambda weights, batch: next_token_loss(weights, config, batch, objective)[1])
    losses = []
    for batch in islice(batches, count):
        arrays = {name: jnp.asarray(getattr(batch, name)) for name in _ARRAYS}
        losses.append(float(evaluate(params, arrays)["solution_loss"]))
    return float(np.mean(losses))
