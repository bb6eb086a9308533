"""What each policy gave to a run, and what it used for that over all calls."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import add
from typing import Any

from agent._store import RunStore
from sampler import Metered, Policy, Usage

_KIND = "usage"


@dataclass(frozen=True, slots=True)
class PolicyUse:
    """One policy's part in a run.

    Attributes:
        name: of the policy.
        samples: programs that it gave.
        usage: requests, tokens and cost, for policies that count them.
    """

    name: str
    samples: int
    usage: Usage | None = None

    def to_json(self) -> dict[str, Any]:
        """All fields, without ``usage`` where there is none."""
        fields: dict[str, Any] = {"name": self.name, "samples": self.samples}
        return fields if self.usage is None else fields | {"usage": self.usage.to_json()}

    @classmethod
    def from_json(cls, fields: Mapping[str, Any]) -> PolicyUse:
        """The reverse of ``to_json``."""
        usage = fields.get("usage")
        return cls(fields["name"], fields["samples"], usage and Usage.from_json(usage))

    def __str__(self) -> str:
        text = f"{self.name}: {self.samples} samples"
        return text if self.usage is None else f"{text}, {self.usage}"


def record_usage(store: RunStore, policy: Policy) -> None:
    """Keep what a policy's latest call used, if it counts that and did anything."""
    if isinstance(policy, Metered) and policy.usage.requests:
        data = {"policy": policy.name, "usage": policy.usage.to_json()}
        store.add_event(time.time(), _KIND, data)


def policy_uses(store: RunStore, policies: Sequence[Policy]) -> tuple[PolicyUse, ...]:
    """What each policy gave and used, over all calls on this store."""
    events = store.events(_KIND)
    uses = []
    for policy in policies:
        rows = [row["usage"] for row in events if row["policy"] == policy.name]
        usage = reduce(add, map(Usage.from_json, rows)) if rows else None
        uses.append(PolicyUse(policy.name, len(store.drawn(policy.name)), usage))
    return tuple(uses)
