"""Reading contest, field and population files: JSON with errors that name file and field."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any, cast

from problems import InputError


class ContestError(InputError):
    """A contest, a field, a round or a population is wrong or cannot be read."""


def read_json(path: Path) -> Any:
    """The value in a JSON file.

    Raises:
        ContestError: the file cannot be read or is not JSON.
    """
    try:
        return json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        reason = error.strerror or str(error)
        raise ContestError(f"{path}: {reason}", "give the name of a JSON file") from None
    except json.JSONDecodeError as error:
        place = f"{path}, line {error.lineno}, column {error.colno}"
        hint = "check the file with: python -m json.tool FILE"
        raise ContestError(f"{place}: invalid JSON: {error.msg}", hint) from None
    except (ValueError, RecursionError) as error:
        raise ContestError(f"{path}: invalid JSON: {error}", "save it as UTF-8 text") from None


class Entry:
    """One JSON object and the words that name it in messages; every getter checks the type."""

    def __init__(self, value: object, where: str) -> None:
        if not isinstance(value, dict):
            raise ContestError(f"{where}: expected an object, found {kind_of(value)}", _OBJECT_HINT)
        self.values = cast(dict[str, object], value)
        self.where = where

    def only(self, *known: str) -> None:
        """Refuse fields other than those known, so that a misspelt one is noticed."""
        for name in self.values:
            if name not in known:
                raise ContestError(
                    f"{self.where}: unknown field {name!r}", f"known are: {', '.join(known)}"
                )

    def has(self, name: str) -> bool:
        """Whether the field is there and not null."""
        return self.values.get(name) is not None

    def wrong(self, name: str, wanted: str) -> ContestError:
        """The error for a field that is not ``wanted``, e.g. ``"a number above 0"``."""
        if not self.has(name):
            return ContestError(f"{self.where}: no field {name!r}", f"it must be {wanted}")
        found = kind_of(self.values[name])
        return ContestError(
            f"{self.where}: field {name!r} must be {wanted}, found {found}", "correct that field"
        )

    def text(self, name: str, default: str | None = None) -> str:
        """A string with at least one character that is not white space."""
        value = self.values.get(name)
        if value is None and default is not None:
            return default
        if not isinstance(value, str) or not value.strip():
            raise self.wrong(name, "a text")
        return value

    def choice(self, name: str, options: tuple[str, ...], default: str | None = None) -> str:
        """One of the given words."""
        value = self.text(name, default)
        if value not in options:
            raise self.wrong(name, f"one of {', '.join(options)}")
        return value

    def number(self, name: str, wanted: str = "a number", above: float = -math.inf) -> float:
        """A finite number above ``above``."""
        value = self.values.get(name)
        if not is_number(value) or not cast(float, value) > above:
            raise self.wrong(name, wanted)
        return cast(float, value)

    def whole(self, name: str, wanted: str = "a whole number", above: float = -math.inf) -> int:
        """A whole number above ``above``."""
        value = self.number(name, wanted, above)
        if value != int(value):
            raise self.wrong(name, wanted)
        return int(value)

    def items(self, name: str) -> list[object]:
        """A list with at least one item."""
        value = self.values.get(name)
        if not isinstance(value, list) or not value:
            raise self.wrong(name, "a list that is not empty")
        return value


_OBJECT_HINT = 'write it as {"name": value, ...}'


def is_number(value: object) -> bool:
    """Whether a JSON value is a finite number."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return math.isfinite(value)


def kind_of(value: object) -> str:
    """A short word for a JSON value, for messages."""
    if value is None:
        return "null"
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list):
        return "a list"
    text = json.dumps(value)
    return text if len(text) <= 40 else text[:37] + "..."
