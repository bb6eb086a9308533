"""What a server was asked for and what it cost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Protocol, runtime_checkable


@dataclass(slots=True)
class Usage:
    """Requests, tokens and cost of a call of ``Policy.sample``, or of several.

    Attributes:
        requests: sent, retried ones included.
        answers: that brought at least one sample.
        samples: candidates handed over.
        lost: samples given up after the last attempt; a further call draws them.
        errors: how often an attempt failed, by kind (``"HTTP 429"``, ``"no answer"``, ...).
        prompt_tokens: read by the server, as it says or as estimated.
        completion_tokens: written by it, reasoning included.
        estimated: whether some of the tokens are an estimate, for the server did not count them.
        cost: in the unit of the configured prices; ``None`` without prices.
    """

    requests: int = 0
    answers: int = 0
    samples: int = 0
    lost: int = 0
    errors: Counter[str] = field(default_factory=Counter)
    prompt_tokens: int = 0
    completion_tokens: int = 0
    estimated: bool = False
    cost: float | None = None

    def __add__(self, later: Usage) -> Usage:
        """Of two calls together; what is lost is what the later one left."""
        costs = [cost for cost in (self.cost, later.cost) if cost is not None]
        return Usage(
            requests=self.requests + later.requests,
            answers=self.answers + later.answers,
            samples=self.samples + later.samples,
            lost=later.lost,
            errors=self.errors + later.errors,
            prompt_tokens=self.prompt_tokens + later.prompt_tokens,
            completion_tokens=self.completion_tokens + later.completion_tokens,
            estimated=self.estimated or later.estimated,
            cost=sum(costs) if costs else None,
        )

    def to_json(self) -> dict[str, Any]:
        """All fields, ready for JSON."""
        cost = None if self.cost is None else round(self.cost, 6)
        return asdict(self) | {"errors": dict(sorted(self.errors.items())), "cost": cost}

    @classmethod
    def from_json(cls, fields: Mapping[str, Any]) -> Usage:
        """The reverse of ``to_json``."""
        return cls(**{**fields, "errors": Counter(fields["errors"])})

    def __str__(self) -> str:
        about = "about " if self.estimated else ""
        parts = [
            f"{about}{_short(self.prompt_tokens)} tokens read, "
            f"{_short(self.completion_tokens)} written"
        ]
        if self.cost is not None:
            parts.append(f"cost {about}{self.cost:.4g}")
        parts += [f"{kind}: {count}×" for kind, count in sorted(self.errors.items())]
        if self.lost:
            parts.append(f"{self.lost} lost")
        return ", ".join(parts)


@runtime_checkable
class Metered(Protocol):
    """A policy that counts what it uses.

    Attributes:
        usage: of the latest call of ``sample``; it grows while that call goes on.
    """

    usage: Usage

    @property
    def warnings(self) -> list[str]:
        """What went amiss in the latest call of ``sample``, one sentence each."""
        ...


def _short(count: int) -> str:
    """A count in at most four figures."""
    for unit, size in (("M", 1_000_000), ("k", 1_000)):
        if count >= size:
            return f"{count / size:.3g}{unit}"
    return str(count)
