"""Arguments of output validators in Kattis packages, for the package and its test groups.

A legacy package's ``validator_flags`` come first, then the ``output_validator_flags`` of the
nearest ``testdata.yaml`` above a case, as in Kattis' problemtools (``verifyproblem.py``). Newer
packages have only ``output_validator_args``, in ``test_group.yaml``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from problems._fields import Fields
from problems._files import read_yaml
from problems._types import Case, Checker

_FILES = ("test_group.yaml", "testdata.yaml")
_FIELDS = ("output_validator_args", "output_validator_flags")


def validator_flags(package: Path, fields: Fields, place: str) -> tuple[str, ...]:
    """Flags for the cases in the folder ``place`` below ``data``.

    Raises:
        ProblemError: a file holds something else.
    """
    return (*_words(fields, "validator_flags"), *_group_flags(package / "data", place))


def with_own_checkers(
    cases: Sequence[Case],
    checker: Checker,
    flags_in: Callable[[str], tuple[str, ...]],
    checker_with: Callable[[tuple[str, ...]], Checker],
) -> tuple[Case, ...]:
    """The cases; those in groups with flags of their own have a checker of their own."""
    known: dict[str, Checker | None] = {}
    for case in cases:
        place = case.name.rpartition("/")[0]
        if place not in known:
            own = checker_with(flags_in(place))
            known[place] = None if own == checker else own
    places = [case.name.rpartition("/")[0] for case in cases]
    return tuple(
        replace(case, checker=known[place]) for case, place in zip(cases, places, strict=True)
    )


def _group_flags(data: Path, place: str) -> tuple[str, ...]:
    parts = place.split("/")
    for length in range(len(parts), -1, -1):
        for name in _FILES:
            path = data.joinpath(*parts[:length], name)
            if not path.is_file():
                continue
            group = Fields(read_yaml(path), str(path))
            for field in _FIELDS:
                if field in group:
                    return _words(group, field)
    return ()


def _words(fields: Fields, name: str) -> tuple[str, ...]:
    value = fields.get(name)
    if isinstance(value, dict):
        return _words(fields.inner(name), "flags")
    if isinstance(value, list):
        return tuple(map(str, value))
    return tuple(fields.text(name).split())
