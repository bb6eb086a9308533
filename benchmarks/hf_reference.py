"""Our logits and greedy continuations against Hugging Face transformers', for every family.

The checkpoints are tiny, with random weights, and written by transformers itself; both sides read
the same files and compute in float32. Run it where torch, transformers and Tenshot are installed:

    python benchmarks/hf_reference.py                          the table
    python benchmarks/hf_reference.py --fixtures tests/fixtures/hf    write what the tests read
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jax
import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.hf_cases import CASES, Case
from models import OpenWeights, forward, load_open_weights, logits
from sampler import DecodeLimits, Job, decode

POSITIONS = 512
PROMPT = 150
"""Tokens before the greedy continuation: more than any window."""
CONTINUATION = 64
KEPT_POSITIONS = (0, 1, 31, 47, 48, 100, 255, 256, 383, 511)
"""Positions whose logits a fixture keeps whole; of the others it keeps the normaliser."""
LIMIT = 1e-4


@dataclass(frozen=True, slots=True)
class Reference:
    """What the reference computes for one checkpoint.

    Attributes:
        tokens: i32[512].
        logits: f32[512, V].
        continuation: i32[64], greedy after the first 150 tokens.
    """

    tokens: NDArray[np.int32]
    logits: NDArray[np.float32]
    continuation: NDArray[np.int32]


def write_checkpoint(case: Case, folder: Path, seed: int) -> None:
    """Let transformers write a model with random weights far from those of a fresh one."""
    import torch
    from transformers import AutoConfig, AutoModelForCausalLM

    torch.manual_seed(seed)
    config = AutoConfig.for_model(case.model_type, **case.config())
    model = AutoModelForCausalLM.from_config(config)
    with torch.no_grad():
        for name, weight in model.named_parameters():
            if weight.ndim == 1:  # norms and biases stay around where they begin
                weight.add_(0.3 * torch.randn_like(weight))
            elif "embed_tokens" in name and config.tie_word_embeddings:
                # Small: a tied output would otherwise repeat its input for ever.
                weight.copy_(0.05 * torch.randn_like(weight))
            else:
                weight.copy_(1.5 * weight.shape[-1] ** -0.5 * torch.randn_like(weight))
    model.generation_config.eos_token_id = case.config()["eos_token_id"]
    model.to(getattr(torch, case.stored)).save_pretrained(folder, max_shard_size=case.shard)


def reference(folder: Path, seed: int) -> Reference:
    """What transformers computes from the files in ``folder``, in float32 and without fusing."""
    import torch
    from transformers import AutoModelForCausalLM

    model = AutoModelForCausalLM.from_pretrained(
        folder, dtype=torch.float32, attn_implementation="eager"
    ).eval()
    vocabulary = model.config.vocab_size
    tokens = np.random.default_rng(seed).integers(3, vocabulary, POSITIONS, dtype=np.int32)
    prompt = torch.from_numpy(tokens).long()[None]
    with torch.no_grad():
        scores = model(prompt).logits[0].numpy()
        whole = model.generate(
            prompt[:, :PROMPT],
            do_sample=False,
            max_new_tokens=CONTINUATION,
            min_new_tokens=CONTINUATION,
            eos_token_id=None,
        )
    return Reference(tokens, scores, whole[0, PROMPT:].numpy().astype(np.int32))


def our_logits(model: OpenWeights, tokens: NDArray[np.int32]) -> NDArray[np.float32]:
    """f32[T, V] by the training pass."""
    row, ones = tokens[None], np.ones((1, len(tokens)), np.int32)
    places = np.arange(len(tokens), dtype=np.int32)[None]
    hidden = forward(model.params, model.config, row, places, ones, 0 * ones)
    return np.asarray(logits(model.params, model.config, hidden))[0]


def our_continuation(model: OpenWeights, prompt: NDArray[np.int32], count: int) -> tuple[int, ...]:
    """Greedy tokens by the decoding engine; the prompt's last four are forced, not shared."""
    job = Job(0, tuple(prompt[-4:].tolist()), 0.0)
    limits = DecodeLimits(slots=8, max_tokens=count, ends=())
    key = jax.random.key(0)
    (sample,) = decode(model.params, model.config, prompt[:-4], [job], key, limits)
    return sample.tokens


def relative_error(ours: NDArray[np.float32], theirs: NDArray[np.float32]) -> float:
    """Largest difference over the largest magnitude."""
    return float(np.abs(ours - theirs).max() / np.abs(theirs).max())


def compare(name: str, case: Case, folder: Path, seed: int) -> bool:
    """Print one row of the table; whether both comparisons hold."""
    write_checkpoint(case, folder, seed)
    theirs, model = reference(folder, seed), load_open_weights(folder)
    error = relative_error(our_logits(model, theirs.tokens), theirs.logits)
    ours = our_continuation(model, theirs.tokens[:PROMPT], CONTINUATION)
    same = sum(a == b for a, b in zip(ours, theirs.continuation.tolist(), strict=True))
    print(f"{name:28}{error:12.1e}{same:8} of {CONTINUATION}", flush=True)
    return error <= LIMIT and same == CONTINUATION


def write_fixture(case: Case, folder: Path, seed: int) -> None:
    """Write the checkpoint and ``reference.npz``, a fingerprint of what transformers computes."""
    write_checkpoint(case, folder, seed)
    theirs = reference(folder, seed)
    kept = list(KEPT_POSITIONS)
    top = theirs.logits.max(-1)
    normaliser = top + np.log(np.exp(theirs.logits - top[:, None]).sum(-1))
    arrays: dict[str, Any] = {
        "tokens": theirs.tokens.astype(np.int16),
        "positions": np.asarray(kept, np.int16),
        "logits": theirs.logits[kept],
        "normaliser": normaliser.astype(np.float32),
        "continuation": theirs.continuation.astype(np.int16),
    }
    np.savez_compressed(folder / "reference.npz", **arrays)
    for file in folder.iterdir():
        file.chmod(0o644)


def _seed(name: str) -> int:
    return list(CASES).index(name)


def _silence() -> None:
    """Keep transformers' progress bars and advice out of the table."""
    from transformers.utils import logging

    warnings.simplefilter("ignore")
    logging.set_verbosity_error()
    logging.disable_progress_bar()


def main(words: Sequence[str] | None = None) -> int:
    """Print the table, or write fixtures; 1 if a comparison fails."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--fixtures", type=Path, help="folder to write the tests' fixtures into")
    parser.add_argument("--case", choices=list(CASES), help="only this one")
    args = parser.parse_args(words)
    _silence()
    chosen = {name: CASES[name] for name in ([args.case] if args.case else CASES)}
    if args.fixtures:
        for name, case in chosen.items():
            write_fixture(case, args.fixtures / name, _seed(name))
        return 0
    print(f"{'model':28}{'logits':>12}{'greedy':>14}")
    with tempfile.TemporaryDirectory() as folder:
        held = [
            compare(name, case, Path(folder) / name, _seed(name)) for name, case in chosen.items()
        ]
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
