"""Drawing one problem's samples from a server.

One thread plans: it starts requests when the limits allow, and reads, repeats or gives up what
comes back. Every wait is in one place and ends by itself.
"""

from __future__ import annotations

import heapq
import json
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from math import inf

from problems import Problem
from sampler._extract import extract_program
from sampler._metadata import seed_of
from sampler._rate import Backoff, Charge, MinuteLimit
from sampler._server_answer import Answer, Choice, Malformed, read_answer
from sampler._server_client import Server, ServerError
from sampler._server_http import Exchanges, Reply, Unanswered
from sampler._server_prompt import Job, RequestWriter, estimated_tokens
from sampler._server_usage import Usage
from sampler._types import Candidate, SampleRequest

PATIENCE_S = 600.0
"""Longest time, in seconds, without any answer from a server that only says "later"."""
_HOPELESS = 4
"""Requests given up in a row after which a server counts as broken."""
_MOST_WAIT_S = 60.0
_TICK_S = 0.5
_AGAIN = (408, 409, 425, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529)
_DOUBTFUL = (400, 422, 501)
_SPENT = b"insufficient_quota"
"""OpenAI's code for an account without credit, sent with status 429."""


@dataclass(order=True, slots=True)
class _Waiting:
    """A job that may start again at a time."""

    ready_s: float
    first: int
    job: Job = field(compare=False)


@dataclass(frozen=True, slots=True)
class _Sent:
    """A request under way: whether it asks for log-probabilities, and what it was charged."""

    job: Job
    logprobs: bool
    tokens: Charge


class Draw:
    """The samples of one call of ``ServerPolicy.sample``.

    Args:
        server: to ask.
        writer: of the requests.
        problem: to be solved.
        request: what is wanted.
        name: of the policy.
        usage: is counted up.
    """

    def __init__(
        self,
        server: Server,
        writer: RequestWriter,
        problem: Problem,
        request: SampleRequest,
        name: str,
        usage: Usage,
    ) -> None:
        config = server.config
        self._server, self._writer, self._config = server, writer, config
        self._problem, self._request, self._name = problem, request, name
        self._usage = usage
        self._fresh = writer.jobs()
        self._waiting: list[_Waiting] = []
        self._requests = MinuteLimit(config.requests_per_minute)
        self._tokens = MinuteLimit(config.tokens_per_minute)
        seed = seed_of(request.seed, name, problem.id, "waits")
        self._backoff = Backoff(config.retry_wait_s, _MOST_WAIT_S, seed)
        self._pauses = self._lost_in_a_row = 0
        self._given_up, self._fault = False, ""
        self._paused_until_s = self._answered_s = now_s = time.monotonic()
        self._end_s = inf if request.deadline_s is None else now_s + request.deadline_s
        path = "/chat/completions" if config.mode == "chat" else "/completions"
        self._exchanges: Exchanges[_Sent] = Exchanges(server.connect, path, config.timeout_s)

    def candidates(self) -> Iterator[Candidate]:
        """Each sample that could be drawn, once.

        Raises:
            PolicyError: the server refuses the request.
            ServerError: it gives no answers, and no sample is known from before.
        """
        try:
            while (now_s := time.monotonic()) < self._end_s and not self._given_up:
                wait_s = self._start_ready(now_s)
                if wait_s is None and not self._exchanges:
                    break
                result = self._exchanges.wait(
                    min(_TICK_S if wait_s is None else wait_s, _TICK_S, self._end_s - now_s)
                )
                if result is not None:
                    yield from self._read(*result)
        finally:
            self._exchanges.close()
        self._report_lost()

    def _report_lost(self) -> None:
        usage, request, server = self._usage, self._request, self._server
        if self._given_up:
            usage.lost = request.samples - len(frozenset(request.done)) - usage.samples
        if usage.lost and not usage.samples and not request.done:
            raise ServerError(
                f"{server.where} gives no answers: {self._fault}",
                "see the server's log; the same command goes on from here",
            )
        if usage.lost:
            server.warnings.append(
                f"{server.where}: {usage.lost} samples could not be drawn ({self._fault}); "
                "the same command tries again"
            )

    def _start_ready(self, now_s: float) -> float | None:
        """Start what may start; seconds until the next may, ``None`` if none waits or all run."""
        while len(self._exchanges) < self._config.concurrency:
            job = self._next(now_s)
            if job is None:
                return None
            tokens = self._writer.expected_tokens(job)
            delay_s = max(
                self._waiting[0].ready_s - now_s,
                self._paused_until_s - now_s,
                self._requests.delay_s(now_s, 1),
                self._tokens.delay_s(now_s, tokens),
            )
            if delay_s > 0:
                return delay_s
            heapq.heappop(self._waiting)
            self._start(job, tokens)
        return None

    def _next(self, now_s: float) -> Job | None:
        """The job whose turn it is; it stays first of those that wait."""
        if not self._waiting or self._waiting[0].ready_s > now_s:
            fresh = next(self._fresh, None)
            if fresh is not None:
                self._queue(fresh, 0.0)
        return self._waiting[0].job if self._waiting else None

    def _queue(self, job: Job, ready_s: float) -> None:
        size = len(job.indices) if self._server.abilities.several else 1
        for at in range(0, len(job.indices), size):
            part = replace(job, indices=job.indices[at : at + size])
            heapq.heappush(self._waiting, _Waiting(ready_s, part.indices[0], part))

    def _start(self, job: Job, tokens: int) -> None:
        now_s, abilities = time.monotonic(), self._server.abilities
        body = json.dumps(self._writer.body(job, abilities)).encode()
        self._requests.charge(now_s, 1)
        sent = _Sent(job, abilities.logprobs, self._tokens.charge(now_s, tokens))
        self._usage.requests += 1
        self._exchanges.start(sent, body)

    def _read(self, sent: _Sent, outcome: Reply | Unanswered) -> list[Candidate]:
        """The samples that a result brought; what it did not bring waits again."""
        if isinstance(outcome, Unanswered):
            return self._again(sent.job, "no answer", str(outcome))
        if outcome.status == 200:
            try:
                return self._accept(sent, read_answer(outcome.body))
            except Malformed as error:
                return self._again(sent.job, "malformed answer", str(error))
        kind = f"HTTP {outcome.status}"
        if outcome.status == 429 and _SPENT not in outcome.body:
            return self._later(sent.job, outcome)
        if outcome.status in _AGAIN:
            return self._again(sent.job, kind, self._server.message(outcome), outcome.retry_after_s)
        if outcome.status in _DOUBTFUL and self._asks_less(sent):
            self._usage.errors[kind] += 1
            return []
        raise self._server.refusal(outcome)

    def _again(
        self, job: Job, kind: str, reason: str, wait_s: float | None = None
    ) -> list[Candidate]:
        """Let a job that failed wait for its next attempt, or give it up after the last."""
        self._usage.errors[kind] += 1
        job = job.failed()
        if job.failures < self._config.attempts:
            wait_s = self._backoff.wait_s(job.failures) if wait_s is None else wait_s
            self._queue(job, time.monotonic() + min(wait_s, PATIENCE_S))
            return []
        self._usage.lost += len(job.indices)
        self._lost_in_a_row += 1
        self._fault = self._server.shown(reason)
        self._given_up = self._lost_in_a_row >= _HOPELESS
        return []

    def _later(self, job: Job, reply: Reply) -> list[Candidate]:
        """Let everything wait: the server is asked too much. That is no failure of the job."""
        self._usage.errors["HTTP 429"] += 1
        now_s = time.monotonic()
        if now_s >= self._paused_until_s:
            self._pauses += 1
        wait_s = reply.retry_after_s
        if wait_s is None:
            wait_s = self._backoff.wait_s(self._pauses)
        self._paused_until_s = max(self._paused_until_s, now_s + wait_s)
        if self._answered_s + PATIENCE_S < min(self._paused_until_s, self._end_s):
            self._fault = f"{self._server.message(reply)} (asks to wait {wait_s:.0f} s)"
            self._given_up = True
        self._queue(job, 0.0)
        return []

    def _asks_less(self, sent: _Sent) -> bool:
        """After a refused request: ask again with less, if it asked for what is not needed."""
        if len(sent.job.indices) > 1:
            self._server.lacks_several()
        elif sent.logprobs:
            self._server.lacks_logprobs()
        else:
            return False
        self._queue(sent.job, 0.0)
        return True

    def _accept(self, sent: _Sent, answer: Answer) -> list[Candidate]:
        job = sent.job
        self._answered_s, self._pauses, self._lost_in_a_row = time.monotonic(), 0, 0
        given = job.indices[: len(answer.choices)]
        if len(given) < len(job.indices):
            if len(given) == 1:
                self._server.lacks_several()
            self._queue(job.part(job.indices[len(given) :]), 0.0)
        written = self._count(sent, answer)
        share = written // len(answer.choices)
        pairs = zip(given, answer.choices, strict=False)
        candidates = [self._candidate(job, index, choice, share) for index, choice in pairs]
        self._usage.samples += len(candidates)
        return candidates

    def _count(self, sent: _Sent, answer: Answer) -> int:
        """Count tokens and cost of an answer; returns the tokens written."""
        usage, config = self._usage, self._config
        read, written = answer.prompt_tokens, answer.completion_tokens
        if read is None or written is None:
            usage.estimated = True
        if read is None:
            read = estimated_tokens(config.system + self._writer.prompt(sent.job.metadata))
        if written is None:
            written = sum(estimated_tokens(c.text + c.reasoning) for c in answer.choices)
        # llama.cpp counts only one of several answers.
        written = max(written, sum(len(choice.tokens) for choice in answer.choices))
        usage.answers += 1
        usage.prompt_tokens += read
        usage.completion_tokens += written
        if usage.cost is not None:
            prices = (config.price_in or 0.0) * read + (config.price_out or 0.0) * written
            usage.cost += prices / 1e6
        self._tokens.correct(sent.tokens, read + written)
        return written

    def _candidate(self, job: Job, index: int, choice: Choice, share: int) -> Candidate:
        metadata, opening = job.metadata, self._writer.opening(job.metadata)
        found = extract_program(opening + choice.text, metadata.language, self._request.languages)
        return Candidate(
            problem_id=self._problem.id,
            policy=self._name,
            seed=self._request.seed,
            index=index,
            language=found.language,
            source=found.source,
            log_probability=choice.log_probability(
                found.start - len(opening), found.end - len(opening)
            ),
            tokens=len(choice.tokens) or share,
            temperature=None if self._config.temperature is None else metadata.temperature,
            rating=metadata.rating,
            tags=metadata.tags,
            finished=choice.finished,
        )
