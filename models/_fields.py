"""Fields of a JSON file that someone else wrote, each checked as it is read."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from models._config import ModelError

_AGAIN = "download the folder again, or give another one"


class Fields:
    """A JSON object with defaults for absent fields; ``null`` says that there is no such thing.

    Args:
        path: the file it came from, for error messages.
        data: the object.
        defaults: values of fields that it lacks.
    """

    def __init__(
        self, path: Path, data: Mapping[str, Any], defaults: Mapping[str, Any] | None = None
    ) -> None:
        self.path = path
        self._data = data
        self._defaults = defaults or {}

    def get(self, name: str) -> Any:
        """The field as it stands, or ``None``."""
        return self._data.get(name, self._defaults.get(name))

    def integer(self, name: str) -> int:
        """A positive integer."""
        value = self._required(name)
        if isinstance(value, bool) or not isinstance(value, int) or value <= 0:
            raise self.wrong(name, "a positive integer")
        return value

    def number(self, name: str) -> float:
        """A positive number."""
        value = self._required(name)
        if isinstance(value, bool) or not isinstance(value, int | float) or not value > 0:
            raise self.wrong(name, "a positive number")
        return float(value)

    def optional_number(self, name: str) -> float:
        """A positive number, or 0 where there is none."""
        return 0.0 if self.get(name) is None else self.number(name)

    def flag(self, name: str) -> bool:
        """True or false; an absent field is false."""
        value = self.get(name)
        if value is not None and not isinstance(value, bool):
            raise self.wrong(name, "true or false")
        return bool(value)

    def object(self, name: str) -> Fields | None:
        """A nested object, or ``None``."""
        value = self.get(name)
        if value is None:
            return None
        if not isinstance(value, dict):
            raise self.wrong(name, "an object")
        return Fields(self.path, value)

    def wrong(self, name: str, wanted: str) -> ModelError:
        """The error that the field ``name`` is not what it should be."""
        return ModelError(
            f"{self.path}: field {name!r} must be {wanted}, not {self.get(name)!r}", _AGAIN
        )

    def _required(self, name: str) -> Any:
        value = self.get(name)
        if value is None:
            raise ModelError(f"{self.path}: field {name!r} is missing", _AGAIN)
        return value


def read_json(path: Path) -> dict[str, Any]:
    """The JSON object in ``path``; an absent file holds an empty one.

    Raises:
        ModelError: the file cannot be read or holds something else.
    """
    try:
        data = json.loads(path.read_bytes())
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise ModelError(f"{path}: cannot be read: {error}", _AGAIN) from None
    if not isinstance(data, dict):
        raise ModelError(f"{path}: holds no JSON object", _AGAIN)
    return data
