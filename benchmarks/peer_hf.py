"""Hugging Face transformers in the sampler's benchmark: ``PYTHON -m benchmarks.peer_hf FOLDER``.

The interpreter needs the packages ``torch`` and ``transformers``; on a GPU that torch knows it runs
there, in bfloat16.
"""

from __future__ import annotations

import sys
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
import transformers
from transformers import AutoModelForCausalLM, DynamicCache

from benchmarks.peer_loop import Lap, serve

ONCE = "prompt read once"
WAYS = ("dynamic", "static", ONCE)
"""Caches of ``generate``: one that grows, one of full size, and one that holds the prompt already,
read once and repeated for each sample."""
BATCH = 64
"""Samples at once on a CPU, where more gain nothing; of more samples one such batch is drawn."""


class Engine:
    """``generate``, greedy, without an end mark.

    Args:
        folder: of the model.
    """

    def __init__(self, folder: Path) -> None:
        cuda = torch.cuda.is_available()
        self._device = torch.device("cuda" if cuda else "cpu")
        self._batch = sys.maxsize if cuda else BATCH
        dtype = torch.bfloat16 if cuda else torch.float32
        model = AutoModelForCausalLM.from_pretrained(folder, dtype=dtype)
        self._model = model.to(self._device).eval()
        self._model.generation_config.eos_token_id = None
        self._model.generation_config.pad_token_id = 0

    @torch.inference_mode()
    def draw(self, lap: Lap) -> Sequence[Sequence[int]]:
        """The new tokens of each sample."""
        rows = min(lap.samples, self._batch)
        prompt = torch.tensor([lap.prompt], device=self._device).repeat(rows, 1)
        cache: dict[str, Any] = {}
        if lap.way == ONCE:
            cache["past_key_values"] = self._read(prompt[:1, :-1], rows)
        elif lap.way == "static":
            cache["cache_implementation"] = "static"
        output = self._model.generate(
            prompt,
            attention_mask=torch.ones_like(prompt),
            do_sample=False,
            min_new_tokens=lap.new_tokens,
            max_new_tokens=lap.new_tokens,
            **cache,
        )
        new: list[list[int]] = output[:, len(lap.prompt) :].tolist()
        return new

    def _read(self, prompt: Any, rows: int) -> DynamicCache:
        """The prompt's keys and values, once for each sample."""
        cache = DynamicCache(config=self._model.config)
        self._model(prompt, past_key_values=cache, logits_to_keep=1)
        cache.batch_repeat_interleave(rows)
        return cache


def main() -> None:
    """Serve laps."""
    warnings.simplefilter("ignore")
    transformers.logging.set_verbosity_error()
    about = f"transformers {transformers.__version__}, torch {torch.__version__}"
    serve(Engine(Path(sys.argv[1])).draw, WAYS, about)


if __name__ == "__main__":
    main()
