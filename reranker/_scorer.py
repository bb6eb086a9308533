"""The scoring model: the chance that a program that passes the samples is correct.

A decoder-only transformer reads the statement and the program, and a linear head turns the state
after the program's last token into log-odds, as in AlphaCode's value prediction (Li et al. 2022,
section 4.2). All programs of a problem share the statement, which is read once.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from models import Model, ModelError, load_model
from problems import Problem
from reranker._reading import HEAD_BIAS, HEAD_WEIGHT, KIND, program_tokens
from sampler import encode_prefix, score_continuations


class Scorer:
    """A scoring model in memory.

    Attributes:
        name: what it is called in reports.
        version: hash of its weights; only scores of one version can be compared.
    """

    def __init__(self, name: str, model: Model) -> None:
        """Take a model with a head.

        Raises:
            ModelError: the model is none of this kind, or its head does not fit.
        """
        if model.manifest.kind != KIND:
            raise ModelError(
                f"{name}: a model of kind {model.manifest.kind!r} scores no programs",
                "give a folder that 'tenshot train scorer' wrote",
            )
        weight, bias = (model.extra.get(tensor) for tensor in (HEAD_WEIGHT, HEAD_BIAS))
        if weight is None or bias is None or weight.shape != (model.config.width,):
            raise ModelError(
                f"{name}: tensors {HEAD_WEIGHT!r} and {HEAD_BIAS!r} are missing or do not fit",
                "copy the folder again from where it came, or train the model anew",
            )
        self.name, self.version = name, model.version
        self._model = model
        self._weight, self._bias = np.asarray(weight), float(bias)

    @classmethod
    def load(cls, folder: Path) -> Scorer:
        """Read a model folder.

        Raises:
            ModelError: the folder is damaged or holds another kind of model.
        """
        return cls(folder.resolve().name, load_model(folder))

    def log_odds(self, problem: Problem, programs: Sequence[tuple[str, str]]) -> list[float | None]:
        """Log-odds that each program is correct, given that it passes the samples.

        Args:
            problem: its statement and samples are read.
            programs: pairs of language and source.

        Returns:
            one for each, in their order; ``None`` for a program that is longer than those the
            model was trained on, or in a language that it does not know.
        """
        model, settings = self._model, self._model.manifest.sampling
        read = {
            place: tokens
            for place, (language, source) in enumerate(programs)
            if language in settings.languages
            and (tokens := program_tokens(
                model.tokenizer, language, source, settings.max_program_tokens
            ))
        }  # fmt: skip
        found: list[float | None] = [None] * len(programs)
        if not read:
            return found
        prompt = encode_prefix(model.tokenizer, problem, settings.max_prompt_tokens)
        states = score_continuations(model.params, model.config, prompt, list(read.values()))
        for place, state in zip(read, states, strict=True):
            found[place] = float(state.last_hidden @ self._weight) + self._bias
        return found
