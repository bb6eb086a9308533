"""The policy that runs a model of ours in this process or, for many samples, in several."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import jax

from models import ModelConfig, Params, Placement, SamplingSettings, TextStream, Tokenizer
from problems import Problem
from sampler._decode import Decoded, DecodeLimits, Job, decode, slots_for
from sampler._draw import Truncation
from sampler._metadata import Metadata, draw_metadata, seed_of
from sampler._parallel import SamplingProcesses
from sampler._prompts import Prompts, TrainedPrompts
from sampler._repetition import RepetitionWatch
from sampler._types import Candidate, PolicyError, SampleRequest

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
        most_slots: int | None = None,
        prompts: Prompts | None = None,
        top_k: int = 0,
        min_p: float = 0.0,
        max_repeats: int = 0,
        placement: Placement | None = None,
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
        most_slots: as many as memory can hold, where that decides; ``None`` for no limit.
        prompts: how the model is asked; ``None`` as the models trained here.
        top_k: only so many of the most likely tokens are drawn from; 0 for all.
        min_p: least share of the most likely token's probability that is drawn.
        max_repeats: a program is ended that repeats a piece of itself more often in a row; 0
            for never.
        placement: devices that hold ``params`` and share the samples; ``None`` for one.
        """
        self.name = name
        self._params = params
        self._config = config
        self._tokenizer = tokenizer
        self._settings = settings
        self._workers = SamplingProcesses(folder, name, slots) if folder is not None else None
        self._processes = processes
        self._slots = slots
        self._most_slots = most_slots
        self._prompts = prompts or TrainedPrompts(tokenizer)
        self._truncation = Truncation(top_k, self._prompts.top_p, min_p)
        self._max_repeats = max_repeats
        self._placement = placement

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
        tokens = self._answer_tokens(request)
        prompt = self._prompts.prefix(problem, self._prompt_room(tokens))
        drawn: dict[int, _Drawn] = {}

        def jobs() -> Iterator[Job]:
            for index in wanted:
                metadata = draw_metadata(self._settings, languages, request.seed, self.name, index)
                text = TextStream(self._tokenizer, self._prompts.stops)
                drawn[index] = _Drawn(metadata, text, RepetitionWatch(self._max_repeats))
                yield Job(index, self._prompts.forced(metadata), metadata.temperature)

        def watch(index: int, tokens: Sequence[int]) -> int | None:
            stopped = drawn[index].text.push(tokens)
            if stopped is None and self._max_repeats and drawn[index].repetition.push(tokens):
                return len(tokens)
            return stopped

        root = jax.random.key(seed_of(request.seed, self.name, problem.id) >> 1)
        limits = self._limits(request, tokens, started)
        for sample in decode(
            self._params, self._config, prompt, jobs(), root, limits,
            watch=watch, placement=self._placement,
        ):  # fmt: skip
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

    def _answer_tokens(self, request: SampleRequest) -> int:
        """Length limit of an answer; what the model adds to the program has half of the context."""
        most = self._prompts.answer_tokens(request.max_tokens)
        return max(request.max_tokens, min(most, self._config.context_tokens // 2))

    def _prompt_room(self, answer_tokens: int) -> int:
        rest = self._config.context_tokens - answer_tokens - self._prompts.forced_tokens
        if rest < MIN_PROMPT_TOKENS:
            raise PolicyError(
                f"programs of {answer_tokens} tokens leave no room for the statement in "
                f"policy {self.name!r} with a context of {self._config.context_tokens}",
                "lower max_tokens",
            )
        return min(rest, self._settings.max_prompt_tokens)

    def _limits(self, request: SampleRequest, max_tokens: int, started: float) -> DecodeLimits:
        known = min(self._tokenizer.vocab_size, self._config.vocab_size)
        wordless = (id for id in range(known) if not self._tokenizer.token_bytes(id))
        # A model may have more rows than its tokenizer has tokens.
        never = {*wordless, *range(known, self._config.vocab_size)} - {*self._prompts.ends}
        deadline = None if request.deadline_s is None else started + request.deadline_s
        data = self._placement.data if self._placement else 1
        slots = self._slots or slots_for(request.samples, jax.default_backend(), data)
        slots = max(min(slots, self._most_slots or slots) // data, 1) * data
        return DecodeLimits(
            slots=slots,
            max_tokens=max_tokens,
            ends=self._prompts.ends,
            forbidden=tuple(sorted(never)),
            truncation=self._truncation,
            deadline=deadline,
        )

    def _candidate(
        self, problem: Problem, request: SampleRequest, drawn: _Drawn, sample: Decoded
    ) -> Candidate:
        metadata = drawn.metadata
        finished = sample.finished and not drawn.repetition.repeated
        language, source = self._prompts.program(drawn.text.finish(), metadata)
        return Candidate(
            problem_id=problem.id,
            policy=self.name,
            seed=request.seed,
            index=sample.index,
            language=language,
            source=source,
            log_probability=sample.log_probability,
            tokens=len(sample.tokens) + (finished and not drawn.text.stopped),
            temperature=metadata.temperature,
            rating=metadata.rating,
            tags=metadata.tags,
            finished=finished,
        )


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A sample in flight: what its prompt says, and what it has drawn so far."""

    metadata: Metadata
    text: TextStream
    repetition: RepetitionWatch
