"""Reading files with errors a user can act on."""

from __future__ import annotations

import json
import re
from pathlib import Path

import yaml

from problems._errors import ProblemError

_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")


def read_bytes(path: Path) -> bytes:
    """Contents of a file.

    Raises:
        ProblemError: it cannot be read.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        raise ProblemError(
            f"cannot read {path}: {error.strerror or error}",
            "check that the file exists and that you may read it",
        ) from None


def read_text(path: Path, warnings: list[str]) -> str:
    """Text of a UTF-8 file; other bytes are read as Windows-1252, with a warning."""
    data = read_bytes(path)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        warnings.append(f"{path.name} is not UTF-8 (byte {error.start}); read as Windows-1252")
        text = data.decode("cp1252", "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def to_bytes(text: str) -> bytes:
    """UTF-8 of a text; lone low surrogates stand for bytes that are none, as Python writes them."""
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogatepass")


def to_text(data: bytes) -> str:
    """The text that ``to_bytes`` turns back into ``data``."""
    return data.decode("utf-8", "surrogateescape")


def read_yaml(path: Path) -> object:
    """The document in a YAML file.

    Raises:
        ProblemError: it is not valid YAML; the message names the line.
    """
    try:
        return yaml.safe_load(read_text(path, []))
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        what = error.problem or "syntax error"
        raise ProblemError(f"{path}, line {line}: invalid YAML: {what}", _YAML_HINT) from None
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise ProblemError(f"{path}: invalid YAML: {_first_line(error)}", _YAML_HINT) from None


_YAML_HINT = "quote values that hold ': ' or '#', and indent with spaces"


def parse_json(text: str, where: str) -> object:
    """The value in a JSON text; ``where`` names its source in messages.

    Raises:
        ProblemError: it is not valid JSON; the message names line and column.
    """
    hint = "check the file with: python -m json.tool FILE"
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        place = f"{where}, line {error.lineno}, column {error.colno}"
        raise ProblemError(f"{place}: invalid JSON: {error.msg}", hint) from None
    except (ValueError, RecursionError) as error:
        raise ProblemError(f"{where}: invalid JSON: {_first_line(error)}", hint) from None


def _first_line(error: Exception) -> str:
    return (str(error) or type(error).__name__).splitlines()[0]


def natural_key(name: str) -> tuple[tuple[int, int | str], ...]:
    """Sort key under which ``2`` comes before ``10``."""
    parts = re.split(r"([0-9]+)", name)
    return tuple((0, int(p)) if p.isdecimal() and len(p) < 19 else (1, p) for p in parts if p)


def safe_name(text: str, fallback: str) -> str:
    """``text`` with everything but letters, digits and ``. _ -`` replaced; never a hidden name."""
    name = _UNSAFE.sub("-", text).strip("-.")[:100]
    return name or fallback
