"""Files of problem objects: JSON, JSON Lines and Parquet, compressed or not, read as streams."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from problems._errors import ProblemError
from problems._fields import describe
from problems._json import problem_from_json
from problems._json_stream import JsonReader, json_lines
from problems._parquet import parquet_rows
from problems._streams import inner_name, open_text
from problems._types import Problem
from problems._unit_tests import NAME as UNIT_TEST_FILE
from problems._unit_tests import UnitTests

Skip = Callable[[ProblemError], None]
"""Told of a problem that is left out for its faults."""


def is_data_file(path: Path) -> bool:
    """Whether the name is that of a file of problem objects."""
    return Path(inner_name(path)).suffix.lower() in (".json", ".jsonl", ".ndjson", ".parquet")


def load_data(path: Path, skip: Skip | None = None) -> Iterator[Problem]:
    """Yield the problems in the file, one at a time; those without an id are numbered.

    Args:
        path: the file.
        skip: told of each faulty object, which is then left out.

    Raises:
        ProblemError: the file is wrong, or, without ``skip``, the object reached is.
    """
    stem = Path(inner_name(path)).stem
    tests = UnitTests(path.with_name(UNIT_TEST_FILE))
    number = 0
    for value, where in _values(path, skip):
        items = _unwrapped(value)
        for item in items:
            number += 1
            is_only = where == str(path) and len(items) == 1
            name = stem if is_only else f"{stem}-{number}"
            try:
                problem = problem_from_json(tests.add_to(item), where, name)
            except ProblemError as error:
                if skip is None:
                    raise
                skip(error)
            else:
                yield problem


def _values(path: Path, skip: Skip | None) -> Iterator[tuple[object, str]]:
    suffix = Path(inner_name(path)).suffix.lower()
    if suffix == ".parquet":
        for number, row in enumerate(parquet_rows(path), start=1):
            yield row, f"{path}, row {number}"
        return
    with open_text(path) as text:
        if suffix == ".json":
            yield from _json_values(JsonReader(text, str(path)), path)
        else:
            yield from json_lines(text, str(path), skip)


def _json_values(reader: JsonReader, path: Path) -> Iterator[tuple[object, str]]:
    """Items of a list, or objects one after another; the first of those is named by its file."""
    for number, value in enumerate(reader.values(), start=1):
        is_first = number == 1 and not reader.is_list
        yield _object(value, path), str(path) if is_first else f"{path}, item {number}"


def _object(value: object, path: Path) -> object:
    if not isinstance(value, dict):
        raise ProblemError(
            f"{path}: expected a problem, found {describe(value)}",
            "accepted are one object, a list of objects, or one object a line",
        )
    return value


def _unwrapped(value: object) -> list[object]:
    """The problem objects inside a page of a data set viewer or a recorded Companion message."""
    if isinstance(value, dict):
        if isinstance(value.get("rows"), list):
            rows = value["rows"]
            return [row.get("row", row) if isinstance(row, dict) else row for row in rows]
        if "parser" in value and "result" in value:
            result = value["result"]
            return result if isinstance(result, list) else [result]
    return [value]
