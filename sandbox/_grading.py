"""Scores of test groups.

The rules are those of Kattis' default grader and ``testdata.yaml`` (problem package format, "Test
data groups" and "Graders"); ``problems.Group`` says how the newer format is expressed by them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from problems import Group, ScoreRule, VerdictRule
from sandbox._types import Verdict

_WORST_FIRST = (
    Verdict.INTERNAL_ERROR,
    Verdict.SECURITY,
    Verdict.RE,
    Verdict.MLE,
    Verdict.TLE,
    Verdict.OLE,
    Verdict.WA,
    Verdict.PE,
    Verdict.CE,
)


class Scored(Protocol):
    """What grading needs of a case's result."""

    @property
    def name(self) -> str:
        """Of the case."""
        ...

    @property
    def verdict(self) -> Verdict:
        """Of the case."""
        ...

    @property
    def score(self) -> float | None:
        """Points from the checker."""
        ...

    @property
    def share(self) -> float | None:
        """Part of the full score from the checker."""
        ...


@dataclass(frozen=True, slots=True)
class GroupResult:
    """A group of tests.

    Attributes:
        name: of the group; ``""`` for the whole.
        verdict: by the group's rule.
        score: points.
        detail: why the group was not judged, or what is wrong with its score.
    """

    name: str
    verdict: Verdict
    score: float
    detail: str = ""


def grade(root: Group, results: Sequence[Scored]) -> tuple[GroupResult, ...]:
    """Results of all groups that were judged, each before its subgroups.

    ``results`` are those of all cases, but for cases that ``is_rejected_unseen``. The score of a
    rejected whole is 0.
    """
    graded = _grade(root, results)
    if not graded:
        return ()
    total = graded[0]
    if total.verdict is not Verdict.AC:
        total = GroupResult(total.name, total.verdict, 0.0, total.detail)
    return (total, *graded[1:])


def is_rejected_unseen(root: Group, case: str, results: Sequence[Scored]) -> bool:
    """Whether a case needs no run: its group has stopped, or requires one that has failed."""
    path = root.path_to(case)
    if any(_failed_requirement(group, results) for group in path):
        return True
    bad = [result.name for result in results if result.verdict is not Verdict.AC]
    return any(group.stops and any(group.holds(name) for name in bad) for group in path)


def _failed_requirement(group: Group, results: Sequence[Scored]) -> GroupResult | None:
    """The result of a group that is rejected because of another one's case."""
    for name in group.requires:
        for result in results:
            if result.name.startswith(name + "/") and result.verdict is not Verdict.AC:
                return GroupResult(group.name, result.verdict, 0.0, f"requires {name}")
    return None


def _grade(group: Group, results: Sequence[Scored]) -> list[GroupResult]:
    """The group's own result, then those below it; nothing where no case was judged."""
    unseen = _failed_requirement(group, results)
    if unseen is not None:
        return [unseen]
    below = {inner.name: _grade(inner, results) for inner in group.groups}
    parts: dict[str, GroupResult] = {}
    for result in results:
        if group.holds(result.name):
            inner = next((one.name for one in group.groups if one.holds(result.name)), None)
            if inner is None:
                parts[result.name] = _grade_case(group, result)
            else:
                parts[inner] = below[inner][0]
    # Groups rejected unseen have no case among the results, but they count.
    parts |= {name: graded[0] for name, graded in below.items() if graded and name not in parts}
    if not parts:
        return []
    return [
        _combine(group, list(parts.values())),
        *(one for all_ in below.values() for one in all_),
    ]


def _grade_case(group: Group, result: Scored) -> GroupResult:
    if result.verdict is not Verdict.AC:
        score = group.reject_score
    elif result.score is not None:
        score = result.score
    else:
        score = group.accept_score * (1.0 if result.share is None else result.share)
    return GroupResult(result.name, result.verdict, score)


def _combine(group: Group, parts: list[GroupResult]) -> GroupResult:
    if group.stops:
        parts = _until_rejected(parts)
    if group.ignore_sample:
        parts = parts[-1:]
    verdict = _verdict(group, [part.verdict for part in parts])
    score = _score(group.scores, [part.score for part in parts])
    if not group.low <= score <= group.high:
        detail = f"the score {score:g} is not within {group.low:g} and {group.high:g}"
        return GroupResult(group.name, Verdict.INTERNAL_ERROR, score, detail)
    return GroupResult(group.name, verdict, score)


def _until_rejected(parts: list[GroupResult]) -> list[GroupResult]:
    for number, part in enumerate(parts, start=1):
        if part.verdict is not Verdict.AC:
            return parts[:number]
    return parts


def _verdict(group: Group, verdicts: Sequence[Verdict]) -> Verdict:
    bad = [verdict for verdict in verdicts if verdict is not Verdict.AC]
    if Verdict.INTERNAL_ERROR in bad:
        return Verdict.INTERNAL_ERROR
    is_forgiven = group.verdicts is VerdictRule.ALWAYS_ACCEPT
    if not bad or is_forgiven or (group.accept_any and len(bad) < len(verdicts)):
        return Verdict.AC
    return bad[0] if group.verdicts is VerdictRule.FIRST_ERROR else min(bad, key=_WORST_FIRST.index)


def _score(rule: ScoreRule, scores: Sequence[float]) -> float:
    if rule is ScoreRule.MIN:
        return min(scores)
    if rule is ScoreRule.MAX:
        return max(scores)
    return sum(scores) / (len(scores) if rule is ScoreRule.AVG else 1)
