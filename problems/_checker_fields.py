"""Limits and checkers as fields of our own formats."""

from __future__ import annotations

from pathlib import Path

from problems._errors import ProblemError
from problems._fields import Fields
from problems._types import Checker, CheckerKind, CheckerProtocol, Limits

_DEFAULT_LIMITS = Limits()
_DEFAULT_CHECKER = Checker()
_CHECKER_FIELDS = frozenset(Checker.__dataclass_fields__)


def read_limits(fields: Fields) -> Limits:
    """Limits from ``time_s``, ``memory_mib``, ``output_kib`` and ``derived_multiplier``."""
    return Limits(
        time_s=fields.number("time_s", above=True) or _DEFAULT_LIMITS.time_s,
        memory_mib=fields.whole("memory_mib", 1) or _DEFAULT_LIMITS.memory_mib,
        output_kib=fields.whole("output_kib", 1) or _DEFAULT_LIMITS.output_kib,
        derived_multiplier=fields.number("derived_multiplier", above=True),
    )


def write_limits(limits: Limits) -> dict[str, object]:
    """The fields that ``read_limits`` reads; ``derived_multiplier`` only where it is set."""
    fields: dict[str, object] = {
        "time_s": limits.time_s,
        "memory_mib": limits.memory_mib,
        "output_kib": limits.output_kib,
    }
    if limits.derived_multiplier is not None:
        fields["derived_multiplier"] = limits.derived_multiplier
    return fields


def read_checker(fields: Fields, folder: Path | None) -> Checker:
    """A checker from fields named as ``Checker``'s; ``program`` is a path below ``folder``.

    Raises:
        ProblemError: a field is unknown, of the wrong type, or names a program that is not there.
    """
    for name in fields.values:
        if name not in _CHECKER_FIELDS:
            known = ", ".join(sorted(_CHECKER_FIELDS))
            raise ProblemError(f"{fields.where}: unknown field '{name}'", f"use one of: {known}")
    program = _program(fields, folder)
    return Checker(
        kind=_kind(fields, program),
        case_sensitive=fields.flag("case_sensitive", _DEFAULT_CHECKER.case_sensitive),
        space_sensitive=fields.flag("space_sensitive", _DEFAULT_CHECKER.space_sensitive),
        float_absolute=fields.number("float_absolute"),
        float_relative=fields.number("float_relative"),
        program=program,
        flags=fields.texts("flags"),
        protocol=_protocol(fields),
    )


def _kind(fields: Fields, program: Path | None) -> CheckerKind:
    default = CheckerKind.TOKENS if program is None else CheckerKind.PROGRAM
    name = fields.text("kind", default)
    if name not in set(CheckerKind):
        raise fields.wrong("kind", "one of " + ", ".join(CheckerKind))
    if (name == CheckerKind.PROGRAM) != (program is not None):
        raise fields.wrong("kind", "'program' exactly when the field 'program' is given")
    return CheckerKind(name)


def _protocol(fields: Fields) -> CheckerProtocol:
    name = fields.text("protocol", _DEFAULT_CHECKER.protocol)
    if name not in set(CheckerProtocol):
        raise fields.wrong("protocol", "one of " + ", ".join(CheckerProtocol))
    return CheckerProtocol(name)


def _program(fields: Fields, folder: Path | None) -> Path | None:
    name = fields.text("program")
    if not name:
        return None
    if folder is None:
        raise fields.wrong("program", "left out: only a problem in a folder can bring a checker")
    path = folder / name
    if not path.resolve().is_relative_to(folder.resolve()) or not path.exists():
        raise fields.wrong("program", "the path of a file or folder inside the problem's folder")
    return path


def write_checker(checker: Checker, program: str = "") -> dict[str, object]:
    """The fields that ``read_checker`` reads, defaults left out; ``program`` is the saved path."""
    fields: dict[str, object] = {"kind": str(checker.kind)}
    for name in ("case_sensitive", "space_sensitive", "float_absolute", "float_relative"):
        value = getattr(checker, name)
        if value != getattr(_DEFAULT_CHECKER, name):
            fields[name] = value
    if checker.protocol is not _DEFAULT_CHECKER.protocol:
        fields["protocol"] = str(checker.protocol)
    if checker.flags:
        fields["flags"] = list(checker.flags)
    if program:
        fields["program"] = program
    return fields
