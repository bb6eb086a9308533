"""Requests to a server: the prompt of a sample and the fields that go with it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from problems import Problem
from sampler._metadata import Metadata, draw_metadata, seed_of
from sampler._prompt import render_samples
from sampler._server_config import ServerConfig
from sampler._types import SampleRequest

_LANGUAGE_NAMES = {"cpp": "C++20", "python": "Python 3"}
_PLACEHOLDER = re.compile(
    r"\{(statement|samples|title|language|fence|rating|tags|time_limit|memory_limit)\}"
)
_CHARS_PER_TOKEN = 3
"""Few, so that an estimate of tokens is rather too high."""
_SEED_BITS = 31
"""The largest seed that every server takes."""


@dataclass(frozen=True, slots=True)
class Job:
    """Samples to draw with one request.

    Attributes:
        indices: sample indices; they share ``metadata``.
        metadata: in the prompt.
        failures: attempts that failed.
    """

    indices: tuple[int, ...]
    metadata: Metadata
    failures: int = 0

    def part(self, indices: tuple[int, ...]) -> Job:
        """A new request for some of the samples."""
        return Job(indices, self.metadata)

    def failed(self) -> Job:
        """After one more attempt that failed."""
        return replace(self, failures=self.failures + 1)


@dataclass(slots=True)
class Abilities:
    """What a server has not refused yet.

    Attributes:
        several: answers per request.
        logprobs: log-probabilities.
    """

    several: bool
    logprobs: bool


class RequestWriter:
    """Writes the requests for the samples of one problem.

    A sample's rating, tags and temperature depend on the request's seed, the policy's name and the
    index of its group of ``config.n`` samples; its random seed on the index of the first sample
    that is asked for with it.
    """

    def __init__(
        self, config: ServerConfig, name: str, problem: Problem, request: SampleRequest
    ) -> None:
        self._config, self._name = config, name
        self._problem, self._request = problem, request
        self._statement = problem.statement.strip()[: config.max_statement_chars]
        self._samples = render_samples(problem)

    def jobs(self) -> Iterator[Job]:
        """All wanted samples, in groups."""
        done, size = frozenset(self._request.done), self._config.n
        for first in range(0, self._request.samples, size):
            last = min(first + size, self._request.samples)
            wanted = tuple(index for index in range(first, last) if index not in done)
            if wanted:
                yield Job(wanted, self._metadata(first // size))

    def _metadata(self, group: int) -> Metadata:
        languages, seed = self._request.languages, self._request.seed
        return draw_metadata(self._config, languages, seed, self._name, group)

    def prompt(self, metadata: Metadata) -> str:
        """The template with everything filled in."""
        values = {
            "statement": self._statement,
            "samples": self._samples,
            "title": self._problem.title,
            "language": _LANGUAGE_NAMES[metadata.language],
            "fence": metadata.language,
            "rating": str(metadata.rating or ""),
            "tags": ", ".join(metadata.tags),
            "time_limit": f"{self._problem.limits.time_s:g}",
            "memory_limit": str(self._problem.limits.memory_mib),
        }
        lines = self._config.prompt_template.splitlines(keepends=True)
        kept = (line for line in lines if all(values[name] for name in _PLACEHOLDER.findall(line)))
        return _PLACEHOLDER.sub(lambda match: values[match[1]], "".join(kept))

    def body(self, job: Job, abilities: Abilities) -> dict[str, Any]:
        """The body of a job's request."""
        config, prompt = self._config, self.prompt(job.metadata)
        body: dict[str, Any] = {"model": config.model, **self._asked(prompt)}
        body[config.max_tokens_field] = config.max_tokens
        body["seed"] = self._seed(job)
        if config.temperature is not None:
            body["temperature"] = round(job.metadata.temperature, 4)
        if config.top_p is not None:
            body["top_p"] = config.top_p
        if stop := self._stop():
            body["stop"] = stop
        if len(job.indices) > 1:
            body["n"] = len(job.indices)
        if abilities.logprobs:
            body |= _LOGPROBS[config.mode]
        return body | dict(config.extra_body)

    def _asked(self, prompt: str) -> dict[str, Any]:
        if self._config.mode == "completions":
            return {"prompt": prompt}
        user = {"role": "user", "content": prompt}
        system = {"role": "system", "content": self._config.system}
        return {"messages": [system, user] if self._config.system else [user]}

    def _seed(self, job: Job) -> int:
        seed = seed_of(self._request.seed, self._name, self._problem.id, job.indices[0])
        return seed >> (64 - _SEED_BITS)

    def _stop(self) -> list[str]:
        if self._config.stop is not None:
            return list(self._config.stop)
        return ["```"] if self._config.mode == "completions" else []

    def opening(self, metadata: Metadata) -> str:
        """The fence that a prompt to complete leaves open, as the answer's first line."""
        if self._config.mode == "chat":
            return ""
        last = self.prompt(metadata).rstrip("\n").rpartition("\n")[2]
        return f"{last}\n" if last.startswith("```") else ""

    def expected_tokens(self, job: Job) -> int:
        """A high estimate of what a job's request will read and write."""
        prompt = estimated_tokens(self.prompt(job.metadata) + self._config.system)
        return prompt + self._config.max_tokens * len(job.indices)


_LOGPROBS: dict[str, dict[str, Any]] = {
    # llama.cpp sends twenty alternatives to each token unless it is told how many.
    "chat": {"logprobs": True, "top_logprobs": 1},
    "completions": {"logprobs": 1},
}


def estimated_tokens(text: str) -> int:
    """About how many tokens a text has, rather too many."""
    return len(text) // _CHARS_PER_TOKEN + 1
