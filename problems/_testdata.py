"""Groups of tests in Kattis packages: ``testdata.yaml`` and the newer ``test_group.yaml``.

Sources: problem package format, "Test data groups" (legacy) and "Test data configuration" and
"Result aggregation" (2023-07, 2025-09).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from problems._fields import Fields
from problems._files import read_yaml
from problems._groups import Group, ScoreRule, VerdictRule
from problems._types import Case

_OLD, _NEW = "testdata.yaml", "test_group.yaml"
_MAX_SCORE = 100


def read_groups(data: Path, cases: Sequence[Case], is_legacy: bool, warnings: list[str]) -> Group:
    """The tree of groups of a scoring package, with ``data`` as its root.

    Raises:
        ProblemError: a configuration file holds a wrong value.
    """
    names = sorted({name for case in cases for name in _folders(case.name)})
    reader = _Reader(data, tuple(names), tuple(case.name for case in cases), warnings)
    return reader.old("", Group()) if is_legacy else reader.new_root()


def _folders(case: str) -> list[str]:
    """``secret/a/1`` lies in ``secret`` and ``secret/a``."""
    parts = case.split("/")[:-1]
    return ["/".join(parts[:length]) for length in range(1, len(parts) + 1)]


@dataclass(frozen=True, slots=True)
class _Reader:
    data: Path
    folders: tuple[str, ...]
    cases: tuple[str, ...]
    warnings: list[str]

    def old(self, name: str, above: Group) -> Group:
        """A legacy group; what its file does not say is as in the group above."""
        fields = self._fields(name, _OLD)
        if fields.text("grading") == "custom":
            self.warnings.append(f"group '{name or 'data'}' has a grader of its own: left out")
        group = _with_flags(replace(above, name=name, groups=()), fields)
        low, high = _range(fields, (above.low, above.high))
        group = replace(
            group,
            stops=fields.text("on_reject", "break" if above.stops else "continue") == "break",
            accept_score=_number(fields, "accept_score", above.accept_score),
            reject_score=_number(fields, "reject_score", above.reject_score),
            low=low,
            high=high,
        )
        inner = tuple(self.old(folder, group) for folder in self._below(name))
        return replace(group, groups=inner)

    def new_root(self) -> Group:
        """The whole of a newer package: the score is that of ``secret``."""
        groups = []
        if "sample" in self.folders:
            groups.append(Group("sample", accept_score=0.0, stops=False))
        if "secret" in self.folders:
            groups.append(self._new("secret", "sum", _MAX_SCORE))
        return Group(
            groups=tuple(groups), accept_any=True, ignore_sample=len(groups) == 2, stops=False
        )

    def _new(self, name: str, rule: str, most: float) -> Group:
        fields = self._fields(name, _NEW)
        rule = fields.text("score_aggregation", rule)
        if rule not in ("pass-fail", "sum", "min"):
            raise fields.wrong("score_aggregation", "one of pass-fail, sum, min")
        if "static_validation_score" in fields:
            self.warnings.append(f"static validation of group '{name}' is left out")
        if fields.get("max_score") == "unbounded":
            most = math.inf
        elif (number := fields.number("max_score")) is not None:
            most = number
        inner = tuple(
            self._new(folder, "pass-fail", math.inf)
            for folder in self._below(name)
            if (self.data / folder / _NEW).is_file()
        )
        passes = rule == "pass-fail"
        return Group(
            name=name,
            groups=inner,
            accept_score=self._case_score(name, rule, most),
            scores=ScoreRule.SUM if rule == "sum" else ScoreRule.MIN,
            accept_any=not passes,
            stops=passes,
            low=0.0,
            high=most,
            requires=fields.texts("require_pass"),
        )

    def _case_score(self, name: str, rule: str, most: float) -> float:
        """What an accepted case is worth; unbounded ones get theirs from the validator."""
        if math.isinf(most):
            return 0.0
        if rule != "sum":
            return most
        return most / (sum(case.startswith(f"{name}/") for case in self.cases) or 1)

    def _below(self, name: str) -> list[str]:
        prefix = f"{name}/" if name else ""
        return [
            folder
            for folder in self.folders
            if folder.startswith(prefix) and "/" not in folder[len(prefix) :] and folder != name
        ]

    def _fields(self, name: str, file: str) -> Fields:
        path = self.data / name / file
        return Fields(read_yaml(path) if path.is_file() else None, str(path))


def _with_flags(group: Group, fields: Fields) -> Group:
    """The default grader's flags; without the field those of the group above hold."""
    if "grader_flags" not in fields:
        return replace(group, ignore_sample=False)
    flags = fields.text("grader_flags").split()
    scores, verdicts = ScoreRule.SUM, VerdictRule.WORST_ERROR
    for flag in flags:
        if flag in set(ScoreRule):
            scores = ScoreRule(flag)
        elif flag in set(VerdictRule):
            verdicts = VerdictRule(flag)
    return replace(
        group,
        scores=scores,
        verdicts=verdicts,
        accept_any="accept_if_any_accepted" in flags,
        ignore_sample="ignore_sample" in flags,
    )


def _number(fields: Fields, name: str, default: float) -> float:
    number = fields.number(name, -math.inf)
    return default if number is None else number


def _range(fields: Fields, default: tuple[float, float]) -> tuple[float, float]:
    """Two numbers, ``inf`` allowed."""
    text = fields.text("range")
    if not text:
        return default
    try:
        low, high = map(float, text.split())
    except ValueError:
        raise fields.wrong("range", "two numbers, e.g. '0 100'") from None
    if not low <= high:
        raise fields.wrong("range", "two numbers in ascending order")
    return low, high
