"""A tiny model with random weights and a byte tokenizer: no files, no training."""

from __future__ import annotations

from collections.abc import Sequence

import jax
import jax.numpy as jnp
import numpy as np

from models import ModelConfig, Params, forward, init_params, logits
from problems import Case, Problem
from sampler import SPECIAL_TOKENS

PROBLEM = Problem(
    id="sum",
    title="Sum",
    statement="Read two integers.\nPrint their sum.",
    samples=(Case("sample/1", b"1 2\n", b"3\n"), Case("sample/2", b"5 5\n", b"10\n")),
)


class ByteTokenizer:
    """Special tokens first, then one token per byte."""

    vocab_size = len(SPECIAL_TOKENS) + 256

    def encode(self, text: str) -> list[int]:
        return [len(SPECIAL_TOKENS) + byte for byte in text.encode()]

    def decode(self, ids: Sequence[int]) -> str:
        offset = len(SPECIAL_TOKENS)
        return bytes(i - offset for i in ids if i >= offset).decode("utf-8", "replace")

    def token_bytes(self, id: int) -> bytes:
        offset = len(SPECIAL_TOKENS)
        return bytes([id - offset]) if id >= offset else b""

    def special(self, name: str) -> int:
        return SPECIAL_TOKENS.index(name)


TOKENIZER = ByteTokenizer()
END = TOKENIZER.special("<end>")
CONFIG = ModelConfig(
    vocab_size=TOKENIZER.vocab_size,
    layers=2,
    width=32,
    heads=4,
    kv_heads=2,
    head_dim=8,
    mlp_width=48,
    tied_embeddings=False,
)
LETTERS = tuple(TOKENIZER.encode("abcdefghijklmnopqrstuvwxyz \n=+()"))
FORBIDDEN = tuple(sorted(set(range(CONFIG.vocab_size)) - {*LETTERS, END}))
"""With only ``LETTERS`` allowed a random model ends a program after some dozens of tokens."""

_ROW = 320


def tiny_params(seed: int = 0, config: ModelConfig = CONFIG) -> Params:
    """Random weights, larger than at the start of training: attention is far from even."""
    return jax.tree.map(lambda x: 1.5 * x, init_params(config, jax.random.key(seed)))


def next_logits(params: Params, tokens: Sequence[int]) -> np.ndarray:
    """f32[T, V] logits by the training pass, which knows no caches."""
    row = np.zeros((1, _ROW), np.int32)
    row[0, : len(tokens)] = tokens
    return np.array(_row_logits(params, row))[0, : len(tokens)]


def allowed_argmax(scores: np.ndarray) -> list[int]:
    """The most likely token of each row f32[T, V] among those that are not ``FORBIDDEN``."""
    scores = scores.copy()
    scores[:, list(FORBIDDEN)] = -np.inf
    return scores.argmax(-1).tolist()


@jax.jit
def _row_logits(params: Params, row: jax.Array) -> jax.Array:
    # Padding follows the tokens: the mask is causal, so they do not see it.
    positions = jnp.arange(_ROW)[None]
    hidden = forward(params, CONFIG, row, positions, jnp.ones_like(row), jnp.zeros_like(row))
    return logits(params, CONFIG, hidden)
