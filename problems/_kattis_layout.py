"""What the 2023-07 and 2025-09 versions of the Kattis package format add to a package's layout.

Constants are put in place; what else a package may bring and a ``Problem`` cannot hold is said.
Source: problem package format, versions 2023-07 and 2025-09 ("Constants", "Test cases",
"Included files").
"""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path

from problems._fields import Fields
from problems._types import Submission

_SEQUENCE = re.compile(
    r"\{\{([A-Za-z_]\w*)(?:\.([A-Za-z_]\w*))?\}\}|\\constant\{([A-Za-z_]\w*)(?:\.([A-Za-z_]\w*))?\}"
)


def read_constants(fields: Fields) -> dict[str, str]:
    """The constants of ``problem.yaml`` by name and by ``name.variant``.

    Raises:
        ProblemError: they are not a map of values.
    """
    found: dict[str, str] = {}
    constants = fields.inner("constants")
    for name in map(str, constants.values):
        if isinstance(constants.get(name), dict):
            variants = constants.inner(name)
            found |= {f"{name}.{key}": variants.text(str(key)) for key in variants.values}
            found[name] = variants.text("value")
        else:
            found[name] = found[f"{name}.value"] = constants.text(name)
    return found


def put_constants(text: str, constants: dict[str, str]) -> str:
    """``text`` with ``{{name}}`` and ``\\constant{name}`` replaced; unknown names stay."""

    def value(match: re.Match[str]) -> str:
        name, variant = match[1] or match[3], match[2] or match[4]
        return constants.get(f"{name}.{variant}" if variant else name, match.group())

    return _SEQUENCE.sub(value, text) if constants else text


def with_constants(
    submissions: tuple[Submission, ...], constants: dict[str, str]
) -> tuple[Submission, ...]:
    """The submissions with constants put into their sources."""
    return tuple(
        dataclasses.replace(one, source=put_constants(one.source, constants)) for one in submissions
    )


def layout_warnings(folder: Path, constants: dict[str, str]) -> list[str]:
    """What the package brings that a ``Problem`` cannot hold, one sentence each."""
    warnings = []
    if _files_below(folder / "include"):
        warnings.append("the package has files to add to each program (include/): left out")
    if _files_below(folder / "static_validator"):
        warnings.append("the package judges sources with a static validator, which is not run")
    data = folder / "data"
    for pattern, what in (
        ("**/*.files", "files of its own for the program"),
        ("**/*.args", "arguments for the program"),
        ("**/*.interaction", "an interaction to show as a sample"),
    ):
        if count := len(list(data.glob(pattern))):
            warnings.append(f"{count} of the tests bring {what}: left out")
    count = sum(path.with_suffix(".in").is_file() for path in data.rglob("*.yaml"))
    if count:
        warnings.append(f"the settings of {count} single tests are left out")
    if constants and _validators_use(folder):
        warnings.append("a validator uses constants of problem.yaml, which are not put into it")
    return warnings


def _validators_use(folder: Path) -> bool:
    places = (folder / "output_validator", folder / "output_validators")
    files = [path for place in places for path in _files_below(place)]
    return any(_SEQUENCE.search(path.read_text("utf-8", "replace")) for path in files)


def _files_below(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]
