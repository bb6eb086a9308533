"""The decoding engine's host side: slots are filled, run block by block, and refilled."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

import jax
import jax.numpy as jnp
import numpy as np
from numpy.typing import NDArray

from models import ModelConfig, Params, Placement
from sampler._draw import EVERY_TOKEN, Truncation
from sampler._engine import (
    STEPS,
    SUFFIX_CHUNK,
    Block,
    empty_suffix,
    prefill,
    resize_suffix,
    run_block,
)

Clock = Callable[[], float]
Watch = Callable[[int, Sequence[int]], int | None]
"""``(sample index, tokens just drawn) -> how many of them it keeps if it ends there, or None``."""


@dataclass(frozen=True, slots=True)
class Job:
    """One sample to decode.

    Attributes:
        index: sample index, folded into the random key.
        forced: tokens that stand between the prompt and what is drawn; at least one.
        temperature: of this sample; 0 is greedy.
    """

    index: int
    forced: tuple[int, ...]
    temperature: float


@dataclass(frozen=True, slots=True)
class Decoded:
    """One sample as it came out.

    Attributes:
        index: the job's.
        tokens: drawn tokens, without the end mark.
        log_probability: sum over the drawn tokens and the end mark, at temperature 1.
        finished: whether it ended by itself before the length limit.
    """

    index: int
    tokens: tuple[int, ...]
    log_probability: float
    finished: bool


@dataclass(frozen=True, slots=True)
class DecodeLimits:
    """How to decode one prompt's samples.

    Attributes:
        slots: samples in flight; with the device it fixes the samples bit for bit.
        max_tokens: tokens drawn per sample, the end mark included.
        ends: ids of the end marks.
        forbidden: ids that are never drawn.
        truncation: which unlikely tokens are never drawn.
        deadline: ``time.monotonic()`` after which no sample is started, or ``None``.
    """

    slots: int
    max_tokens: int
    ends: tuple[int, ...]
    forbidden: tuple[int, ...] = ()
    truncation: Truncation = EVERY_TOKEN
    deadline: float | None = None


@dataclass(slots=True)
class _Slot:
    """A sample in flight: what it has drawn, and where it stands at the next block's start."""

    job: Job
    start: int = 0
    drawn: list[int] = field(default_factory=list)
    log_probability: float = 0.0


def slots_for(samples: int, backend: str, data: int = 1) -> int:
    """Slots for so many samples: a power of two, so that few shapes are ever compiled.

    Split over ``data`` groups of devices they are a multiple of that, and up to as many times more.

    On a CPU more than 64 gain nothing: the activations of a step leave the core's cache, and the
    last samples of a problem leave more slots idle. An accelerator wants as many as it can get.
    """
    most = 64 if backend == "cpu" else 1024
    each = -(-samples // data)
    return data * min(most, 1 << max(3, (each - 1).bit_length()))


def decode(
    params: Params,
    config: ModelConfig,
    prompt: NDArray[np.int32],
    jobs: Iterable[Job],
    root: jax.Array,
    limits: DecodeLimits,
    clock: Clock = time.monotonic,
    watch: Watch | None = None,
    placement: Placement | None = None,
) -> Iterator[Decoded]:
    """Decode samples of one prompt, each yielded as it ends.

    Args:
        params: weights.
        config: the model's sizes.
        prompt: i32[P], shared by all samples.
        jobs: taken one by one as slots fall free.
        root: key, consumed; ``fold_in(fold_in(root, job.index), position)`` draws each token.
        limits: see ``DecodeLimits``.
        clock: seconds; compared with the deadline.
        watch: sees what each sample has drawn after every block and may end it, e.g. at a stop
            string; end marks are not shown.
        placement: devices that the slots are split over, a multiple of its ``data``; those that
            ``params`` lie on.
    """
    prefix = prefill(params, config, prompt)
    suffix = empty_suffix(config, limits.slots, params["embed"].dtype)
    suffix = placement.caches(suffix) if placement else suffix
    bias = jnp.zeros(config.vocab_size).at[jnp.asarray(limits.forbidden, jnp.int32)].set(-jnp.inf)
    board: list[_Slot | None] = [None] * limits.slots
    queue = iter(jobs)
    while _refill(board, queue, limits, clock):
        room = _room(board)
        if room != suffix[0].keys.shape[2]:
            suffix = resize_suffix(suffix, room)
        suffix, tokens, log_probabilities = run_block(
            params, config, prefix, suffix, _block(board, placement), root, bias, limits.truncation
        )
        if placement is not None:
            tokens, log_probabilities = map(placement.everywhere, (tokens, log_probabilities))
        yield from _collect(board, np.asarray(tokens), np.asarray(log_probabilities), limits, watch)


def _refill(
    board: list[_Slot | None], queue: Iterator[Job], limits: DecodeLimits, clock: Clock
) -> bool:
    """Fill free slots until the jobs or the time run out; whether any slot is in use."""
    if limits.deadline is None or clock() < limits.deadline:
        for place, slot in enumerate(board):
            if slot is None:
                job = next(queue, None)
                if job is None:
                    break
                board[place] = _Slot(job)
    return any(slot is not None for slot in board)


def _room(board: list[_Slot | None]) -> int:
    """Tokens the caches must hold after the next block, in whole chunks."""
    needed = max(slot.start for slot in board if slot is not None) + STEPS
    return -(-needed // SUFFIX_CHUNK) * SUFFIX_CHUNK


def _block(board: list[_Slot | None], placement: Placement | None) -> Block:
    """The slots as arrays; free ones decode from position 0 and nobody looks."""
    size = len(board)
    tokens, starts = np.zeros(size, np.int32), np.zeros(size, np.int32)
    forced = np.full((STEPS, size), -1, np.int32)
    samples, temperatures = np.zeros(size, np.uint32), np.ones(size, np.float32)
    for place, slot in enumerate(board):
        if slot is None:
            continue
        coming = slot.job.forced[slot.start + 1 : slot.start + 1 + STEPS]
        tokens[place] = slot.drawn[-1] if slot.drawn else slot.job.forced[slot.start]
        starts[place] = slot.start
        forced[: len(coming), place] = coming
        samples[place] = slot.job.index
        temperatures[place] = slot.job.temperature
    block = (tokens, starts, forced, samples, temperatures)
    if placement is None:
        return Block(*map(jnp.asarray, block))
    return Block(*(placement.rows(array, axis=array.ndim - 1) for array in block))


def _collect(
    board: list[_Slot | None],
    tokens: NDArray[np.int32],
    log_probabilities: NDArray[np.float32],
    limits: DecodeLimits,
    watch: Watch | None,
) -> Iterator[Decoded]:
    """Move each slot's new tokens into it; free and yield those that ended."""
    for place, slot in enumerate(board):
        if slot is None:
            continue
        skip = min(max(len(slot.job.forced) - 1 - slot.start, 0), STEPS)
        slot.start += STEPS
        room = limits.max_tokens - len(slot.drawn)
        new = tokens[skip : skip + room, place].tolist()
        marks = [at for at, token in enumerate(new) if token in limits.ends]
        shown = new[: marks[0]] if marks else new
        stopped = watch(slot.job.index, shown) if watch else None
        slot.drawn += shown[:stopped]
        taken = len(shown) + bool(marks) if stopped is None else stopped
        slot.log_probability += float(log_probabilities[skip : skip + taken, place].sum())
        finished = bool(marks) or stopped is not None
        if finished or len(slot.drawn) == limits.max_tokens:
            board[place] = None
            yield Decoded(slot.job.index, tuple(slot.drawn), slot.log_probability, finished)
