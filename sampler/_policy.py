"""The policy that runs a model of ours in this process or, for many samples, in several."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import jax

from models import ModelConfig, Params, SamplingSettings, Tokenizer
from problems import Problem
from sampler._decode import Decoded, DecodeLimits, Job, decode, slots_for
from sampler._metadata import Metadata, draw_metadata, seed_of
from sampler._parallel import SamplingProcesses
from sampler._prompt import encode_metadata, encode_prefix
from sampler._types import Candidate, PolicyError, SampleRequest

METADATA_TOKENS = 16
"""Room kept in the context for what stands between statement and program."""
MIN_PROMPT_TOKENS = 32
SAMPLES_PER_PROCESS = 256
"""A further process must have this many samples to be worth its start."""


class JaxPolicy:
    """Samples programs from a decoder-only model.

    A sample depends on the problem, the request's seed, the policy's name, its own index, the
    device and the number of slots (hence on ``request.samples`` unless ``slots`` is given); not on
    ``done``, on the number of processes, or on when it is drawn.

    Attributes:
        name: stands in every candidate.
    """

    def __init__(
        self,
        name: str,
        params: Params,
        config: ModelConfig,
        tokenizer: Tokenizer,
        settings: SamplingSettings,
        *,
        folder: Path | None = None,
        processes: int | None = None,
        slots: int | None = None,
    ) -> None:
        """Args:
        name: of the policy.
        params: weights.
        config: sizes.
        tokenizer: of the model.
        settings: what the model's prompts may hold, and the temperatures.
        folder: whence worker processes load the same model; without it there is one process.
        processes: worker processes; ``None`` takes one per core when there are enough samples
            and no accelerator; 1 stays in this process.
        slots: samples in flight; ``None`` decides from ``request.samples``.
        """
        self.name = name
        self._params = params
        self._config = config
        self._tokenizer = tokenizer
        self._settings = settings
        self._workers = SamplingProcesses(folder, name, slots) if folder is not None else None
        self._processes = processes
        self._slots = slots

    def sample(self, problem: Problem, request: SampleRequest) -> Iterator[Candidate]:
        """Yield each wanted sample once, in the order in which they end.

        Raises:
            PolicyError: the model knows none of the languages, or ``max_tokens`` leaves no room.
            SamplerError: worker processes died again and again.
        """
        done = frozenset(request.done)
        wanted = [index for index in range(request.samples) if index not in done]
        processes = self._process_count(len(wanted))
        if self._workers is not None and processes > 1:
            return self._workers.sample(problem, request, processes)
        return self._sample_here(problem, request, wanted)

    def _process_count(self, wanted: int) -> int:
        if self._processes is not None:
            return min(self._processes, max(wanted, 1))
        if jax.default_backend() != "cpu":
            return 1
        return min(len(os.sched_getaffinity(0)), wanted // SAMPLES_PER_PROCESS)

    def _sample_here(
        self, problem: Problem, request: SampleRequest, wanted: Sequence[int]
    ) -> Iterator[Candidate]:
        started = time.monotonic()
        languages = self._languages(request)
        prompt = encode_prefix(self._tokenizer, problem, self._prompt_room(request))
        drawn: dict[int, Metadata] = {}

        def jobs() -> Iterator[Job]:
            for index in wanted:
                metadata = draw_metadata(self._settings, languages, request.seed, self.name, index)
                drawn[index] = metadata
                yield Job(index, self._forced(metadata), metadata.temperature)

        root = jax.random.key(seed_of(request.seed, self.name, problem.id) >> 1)
        limits = self._limits(request, started)
        for sample in decode(self._params, self._config, prompt, jobs(), root, limits):
            yield self._candidate(problem, request, drawn.pop(sample.index), sample)

    def _languages(self, request: SampleRequest) -> tuple[str, ...]:
        known = self._settings.languages
        languages = tuple(name for name in request.languages if name in known)
        if not languages:
            raise PolicyError(
                f"policy {self.name!r} writes no {' or '.join(request.languages) or 'program'}",
                f"ask for {' or '.join(known)}",
            )
        return languages

    def _prompt_room(self, request: SampleRequest) -> int:
        rest = self._config.context_tokens - request.max_tokens - METADATA_TOKENS
        if rest < MIN_PROMPT_TOKENS:
            raise PolicyError(
                f"programs of {request.max_tokens} tokens leave no room for the statement in "
                f"policy {self.name!r} with a context of {self._config.context_tokens}",
                "lower max_tokens",
            )
        return min(rest, self._settings.max_prompt_tokens)

    def _limits(self, request: SampleRequest, started: float) -> DecodeLimits:
        end = self._tokenizer.special("<end>")
        wordless = (i for i in range(self._tokenizer.vocab_size) if not self._tokenizer.decode([i]))
        deadline = None if request.deadline_s is None else started + request.deadline_s
        return DecodeLimits(
            slots=self._slots or slots_for(request.samples, jax.default_backend()),
            max_tokens=request.max_tokens,
            end=end,
            forbidden=tuple(token for token in wordless if token != end),
            deadline=deadline,
        )

    def _forced(self, metadata: Metadata) -> tuple[int, ...]:
        return tuple(
            encode_metadata(self._tokenizer, metadata.language, metadata.rating, metadata.tags)
        )

    def _candidate(
        self, problem: Problem, request: SampleRequest, metadata: Metadata, sample: Decoded
    ) -> Candidate:
        return Candidate(
            problem_id=problem.id,
            policy=self.name,
            seed=request.seed,
            index=sample.index,
            language=metadata.language,
            source=self._tokenizer.decode(sample.tokens),
            log_probability=sample.log_probability,
            tokens=len(sample.tokens) + sample.finished,
            temperature=metadata.temperature,
            rating=metadata.rating,
            tags=metadata.tags,
            finished=sample.finished,
        )
