"""Typed access to the fields of a parsed YAML or JSON object."""

from __future__ import annotations

import math
from typing import cast

from problems._errors import ProblemError


class Fields:
    """One mapping and the words that name it in messages.

    Every getter gives ``default`` where the field is missing or null, and raises ``ProblemError``
    naming file and field where its type is wrong.
    """

    def __init__(self, value: object, where: str) -> None:
        if value is None:
            value = {}
        if not isinstance(value, dict):
            raise ProblemError(
                f"{where}: expected named fields, found {describe(value)}",
                "write it as NAME: VALUE pairs",
            )
        self.values = cast(dict[object, object], value)
        self.where = where

    def __contains__(self, name: str) -> bool:
        return self.values.get(name) is not None

    def get(self, name: str) -> object:
        """The value as it was parsed, or ``None``."""
        return self.values.get(name)

    def wrong(self, name: str, wanted: str) -> ProblemError:
        """The error for a field that is not ``wanted``, e.g. ``"a number above 0"``."""
        found = describe(self.values.get(name))
        return ProblemError(
            f"{self.where}: field '{name}' must be {wanted}, found {found}", "correct that field"
        )

    def text(self, name: str, default: str = "") -> str:
        """A string; plain numbers are taken as their digits."""
        value = self.values.get(name)
        if value is None:
            return default
        if isinstance(value, bool) or not isinstance(value, str | int | float):
            raise self.wrong(name, "text")
        return str(value)

    def flag(self, name: str, default: bool) -> bool:
        """True or false."""
        value = self.values.get(name)
        if value is None:
            return default
        if not isinstance(value, bool):
            raise self.wrong(name, "true or false")
        return value

    def number(self, name: str, least: float = 0.0, above: bool = False) -> float | None:
        """A finite number, at least (or strictly above) ``least``.

        Numeric text is taken too: YAML reads ``1e-6`` as text, for want of a dot.
        """
        value = self.values.get(name)
        if value is None:
            return None
        wanted = f"a number {'above' if above else 'of at least'} {least:g}"
        if isinstance(value, bool) or not isinstance(value, str | int | float):
            raise self.wrong(name, wanted)
        try:
            number = float(value)
        except (ValueError, OverflowError):
            raise self.wrong(name, wanted) from None
        if not math.isfinite(number) or number < least or (above and number == least):
            raise self.wrong(name, wanted)
        return number

    def whole(self, name: str, least: int = 0) -> int | None:
        """A whole number, at least ``least``."""
        number = self.number(name, least)
        if number is not None and number != int(number):
            raise self.wrong(name, "a whole number")
        return None if number is None else int(number)

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of texts; one text alone stands for a list of one."""
        value = self.values.get(name)
        if value is None:
            return ()
        items = [value] if isinstance(value, str) else value
        if not isinstance(items, list) or not all(isinstance(item, str) for item in items):
            raise self.wrong(name, "a list of texts")
        return tuple(items)

    def items(self, name: str) -> list[object]:
        """A list of anything."""
        value = self.values.get(name)
        if value is None:
            return []
        if not isinstance(value, list):
            raise self.wrong(name, "a list")
        return value

    def inner(self, name: str) -> Fields:
        """The mapping in a field; an empty one where it is missing."""
        value = self.values.get(name)
        if value is not None and not isinstance(value, dict):
            raise self.wrong(name, "named fields")
        return Fields(value, f"{self.where}: {name}")


def describe(value: object) -> str:
    """A short word for a parsed value, for messages."""
    if value is None:
        return "nothing"
    if isinstance(value, bool | int | float):
        return str(value)[:40]
    if isinstance(value, str):
        return repr(value if len(value) <= 40 else value[:37] + "...")
    if isinstance(value, list):
        return "a list"
    return "named fields" if isinstance(value, dict) else type(value).__name__
