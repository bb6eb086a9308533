"""Groups of tests that give partial scores."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum


class ScoreRule(StrEnum):
    """How a group's score follows from the scores of its parts."""

    SUM = "sum"
    MIN = "min"
    MAX = "max"
    AVG = "avg"


class VerdictRule(StrEnum):
    """How a group's verdict follows from the verdicts of its parts."""

    WORST_ERROR = "worst_error"
    FIRST_ERROR = "first_error"
    ALWAYS_ACCEPT = "always_accept"


@dataclass(frozen=True, slots=True)
class Group:
    """A node in the tree of a scoring problem's test groups.

    The parts of a group are its subgroups and the cases that lie in it and in none of them. The
    fields are those of Kattis' ``testdata.yaml`` and its default grader; the newer
    ``test_group.yaml`` is expressed by them.

    Attributes:
        name: folder of its cases, e.g. ``"secret/small"``; ``""`` for the root.
        groups: its subgroups.
        accept_score: score of an accepted case, unless its checker gave one.
        reject_score: score of a rejected case.
        scores: how parts' scores become the group's.
        verdicts: how parts' verdicts become the group's.
        accept_any: accepted as soon as one part is.
        ignore_sample: only the last part counts.
        stops: no further part is judged after a rejected one.
        low: least score that the group may have.
        high: highest score that the group may have.
        requires: groups whose cases must all be accepted, else this one is rejected unseen.
    """

    name: str = ""
    groups: tuple[Group, ...] = ()
    accept_score: float = 1.0
    reject_score: float = 0.0
    scores: ScoreRule = ScoreRule.SUM
    verdicts: VerdictRule = VerdictRule.WORST_ERROR
    accept_any: bool = False
    ignore_sample: bool = False
    stops: bool = True
    low: float = -math.inf
    high: float = math.inf
    requires: tuple[str, ...] = ()

    def holds(self, name: str) -> bool:
        """Whether a case or group of this name lies below the group."""
        return not self.name or name.startswith(self.name + "/")

    def path_to(self, case: str) -> tuple[Group, ...]:
        """The groups a case lies in, from this one inwards."""
        for group in self.groups:
            if group.holds(case):
                return (self, *group.path_to(case))
        return (self,)
