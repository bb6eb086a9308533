"""Test groups as fields of our own folder format.

    scoring:
      scores: sum
      groups:
      - {name: secret/small, accept_score: 30, scores: min}
      - {name: secret/large, accept_score: 70, scores: min, requires: [secret/small]}

The fields are those of ``Group``; ``inf`` and ``-inf`` are written ``.inf`` and ``-.inf``.
"""

from __future__ import annotations

import math
from dataclasses import fields as dataclass_fields

from problems._errors import ProblemError
from problems._fields import Fields
from problems._groups import Group, ScoreRule, VerdictRule

_DEFAULT = Group()
_NAMES = tuple(field.name for field in dataclass_fields(Group))
_MAX_DEPTH = 8


def read_group(value: object, where: str, depth: int = 0) -> Group:
    """A group, with all below it, from its fields.

    Raises:
        ProblemError: a field is unknown or of the wrong type.
    """
    fields = Fields(value, where)
    if depth > _MAX_DEPTH:
        raise ProblemError(f"{where}: groups lie in each other too deeply", "flatten them")
    for name in fields.values:
        if name not in _NAMES:
            hint = f"use one of: {', '.join(_NAMES)}"
            raise ProblemError(f"{where}: unknown field '{name}'", hint)
    return Group(
        name=fields.text("name"),
        groups=tuple(
            read_group(item, f"{where}, group {number}", depth + 1)
            for number, item in enumerate(fields.items("groups"), start=1)
        ),
        accept_score=_number(fields, "accept_score"),
        reject_score=_number(fields, "reject_score"),
        scores=ScoreRule(_word(fields, "scores", tuple(ScoreRule))),
        verdicts=VerdictRule(_word(fields, "verdicts", tuple(VerdictRule))),
        accept_any=fields.flag("accept_any", _DEFAULT.accept_any),
        ignore_sample=fields.flag("ignore_sample", _DEFAULT.ignore_sample),
        stops=fields.flag("stops", _DEFAULT.stops),
        low=_number(fields, "low"),
        high=_number(fields, "high"),
        requires=fields.texts("requires"),
    )


def _number(fields: Fields, name: str) -> float:
    default: float = getattr(_DEFAULT, name)
    value = fields.get(name)
    if isinstance(value, float) and math.isinf(value):
        return value
    number = fields.number(name, -math.inf)
    return default if number is None else number


def _word(fields: Fields, name: str, words: tuple[str, ...]) -> str:
    word = fields.text(name, getattr(_DEFAULT, name))
    if word not in words:
        raise fields.wrong(name, "one of " + ", ".join(words))
    return word


def write_group(group: Group) -> dict[str, object]:
    """The fields that ``read_group`` reads, defaults left out."""
    written: dict[str, object] = {}
    for name in _NAMES:
        value = getattr(group, name)
        if value == getattr(_DEFAULT, name):
            continue
        if name == "groups":
            value = [write_group(inner) for inner in group.groups]
        elif name == "requires":
            value = list(value)
        written[name] = str(value) if name in ("scores", "verdicts") else value
    return written
