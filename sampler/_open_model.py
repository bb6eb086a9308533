"""The policy of an open model: a local Hugging Face folder."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

import jax

from models import (
    ModelConfig,
    ModelError,
    Placement,
    SamplingSettings,
    bytes_per_weight,
    inspect_open_model,
    load_open_model,
)
from sampler._options import NO_OPTIONS, PolicyOptions
from sampler._policy import JaxPolicy
from sampler._prompt import RATINGS, TAGS
from sampler._prompts import CHAT_TOKENS, ChatPrompts, CompletionPrompts
from sampler._types import PolicyError

MAX_PROMPT_TOKENS = 4096
"""Statements longer than this are cut."""
TEMPERATURES = (0.6, 1.0)
"""Drawn from where a model's makers advise none."""
_BYTES = {"float32": 4, "bfloat16": 2}


class Memory(NamedTuple):
    """Of the device that computes, in bytes."""

    total: int
    free: int


def open_model_policy(folder: Path, options: PolicyOptions = NO_OPTIONS) -> JaxPolicy:
    """A policy that draws from the model in ``folder``.

    All samples are drawn in this process: each further one would need the weights again.

    Raises:
        PolicyError: the folder cannot be used, or memory cannot hold its weights.
    """
    dtype = "float32" if jax.default_backend() == "cpu" else "bfloat16"
    memory = _memory()
    try:
        placement = placement_for(options)
        groups = placement.data if placement else 1
        facts = inspect_open_model(folder)
        weights_bytes = _weights_bytes(facts.weights.parameters, facts.config, dtype, options)
        # Devices of a CPU share its memory; of others each has its own.
        shared = jax.default_backend() == "cpu"
        weights_bytes = weights_bytes * groups if shared else weights_bytes // options.tensor
        _check_memory(folder, weights_bytes, memory, options)
        model = load_open_model(folder, dtype, options.bits, placement)
    except ModelError as error:
        raise PolicyError(error.message, error.hint) from None
    slots = most_slots(model.config, _BYTES[dtype], memory.total - weights_bytes)
    advice = model.generation
    low, high = (advice.temperature,) * 2 if advice.temperature else TEMPERATURES
    settings = SamplingSettings(
        ratings=RATINGS,
        tag_combinations=((), *((tag,) for tag in TAGS)),
        temperature_low=low,
        temperature_high=high,
        max_prompt_tokens=MAX_PROMPT_TOKENS,
    )
    write = ChatPrompts if advice.chat else CompletionPrompts
    return JaxPolicy(
        f"{folder.resolve().name}{options}",
        model.params,
        model.config,
        model.tokenizer,
        settings,
        most_slots=slots if shared else slots * groups,
        prompts=write(model.tokenizer, advice, settings),
        top_k=advice.top_k if options.top_k is None else options.top_k,
        min_p=advice.min_p if options.min_p is None else options.min_p,
        max_repeats=options.max_repeats,
        placement=placement,
    )


def placement_for(options: PolicyOptions) -> Placement | None:
    """All devices there are, or ``None`` where there is one.

    Raises:
        ModelError: their number is no multiple of ``options.tensor``.
    """
    several = jax.device_count() > 1 or options.tensor > 1
    return Placement(options.tensor) if several else None


def most_slots(config: ModelConfig, value_bytes: int, room: int) -> int:
    """Samples in flight, a power of two, whose caches take at most a third of ``room`` bytes.

    A third, because caches are copied while they grow. Of all memory rather than of what is free
    at the moment, because samples depend on the number of slots.
    """
    tokens = min(CHAT_TOKENS, config.context_tokens)
    values = 2 * config.layers * config.kv_heads * config.head_dim * tokens
    return 1 << max(0, (room // 3 // (values * value_bytes)).bit_length() - 1)


def _weights_bytes(parameters: int, config: ModelConfig, dtype: str, options: PolicyOptions) -> int:
    """Memory that the weights take; an embedding is never kept in less than 8 bits."""
    size = _BYTES[dtype]
    embedding = config.vocab_size * config.width
    rest = (parameters - embedding) * bytes_per_weight(options.bits, size)
    return round(rest + embedding * bytes_per_weight(8 if options.bits else None, size))


def _check_memory(folder: Path, needed: int, memory: Memory, options: PolicyOptions) -> None:
    """Refuse weights that would not leave the machine standing."""
    if needed > memory.free:
        fewer = {None: "int8 to keep them as bytes", 8: "int4 to keep them as half bytes"}
        smaller = f"write {folder.name}?{fewer[options.bits]}, " if options.bits != 4 else ""
        raise PolicyError(
            f"{folder}: its weights take {needed / 2**30:.1f} GiB, "
            f"{memory.free / 2**30:.1f} GiB of memory are free",
            f"{smaller}take a smaller model, or run it on a server and give server:URL",
        )


def _memory() -> Memory:
    stats = jax.local_devices()[0].memory_stats()
    if stats and "bytes_limit" in stats:
        return Memory(stats["bytes_limit"], stats["bytes_limit"] - stats.get("bytes_in_use", 0))
    total = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    try:
        lines = Path("/proc/meminfo").read_text().splitlines()
    except OSError:
        return Memory(total, total)
    kib = next(int(line.split()[1]) for line in lines if line.startswith("MemAvailable:"))
    return Memory(total, kib * 1024)
