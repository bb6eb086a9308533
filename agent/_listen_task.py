"""One problem as Competitive Companion sends it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from problems import InputError, Problem, problem_from_json

_HINT = "click Competitive Companion's button on the page of a problem or a contest"
_ADDRESS = re.compile(r"https?://(?:www\.)?(?P<host>[\w.:-]+)(?P<path>[^\s?#]*)\S*")
_MOST_IN_BATCH = 200
_MOST_TIME_S = 3600.0
_MOST_MEMORY_MIB = 1 << 20


@dataclass(frozen=True, slots=True)
class Task:
    """A problem from the browser.

    Attributes:
        value: the JSON object, as ``problems.problem_from_json`` reads it. The extension sends no
            statement; one that was found for it stands in the field ``statement``.
        problem: what that makes, without a statement unless one was found.
        url: the problem's page.
        batch: what all problems of one click have in common.
        batch_size: how many they are.
    """

    value: Mapping[str, Any]
    problem: Problem
    url: str
    batch: str
    batch_size: int

    def with_statement(self, statement: str) -> Task:
        """The same task with a statement."""
        value = {**self.value, "statement": statement}
        return replace(self, value=value, problem=_problem(value, self.url))

    def channels(self) -> tuple[str, str]:
        """Names of the files that programs must read and write; empty for standard streams."""
        return _file_name(self.value.get("input")), _file_name(self.value.get("output"))


def read_task(data: bytes, where: str) -> Task:
    """The task in a posted body or a kept file; ``where`` names it in messages.

    Raises:
        InputError: it is not JSON, or not what Competitive Companion sends.
    """
    try:
        value = json.loads(data)
        json.dumps(value, ensure_ascii=False).encode()  # half a surrogate pair is no text
    except (ValueError, RecursionError):
        raise InputError(f"{where} is not JSON", _HINT) from None
    if not isinstance(value, dict) or not {"name", "url", "tests", "testType"} <= value.keys():
        raise InputError(f"{where} is no problem of Competitive Companion", _HINT)
    url = value["url"]
    if not isinstance(url, str) or not url.isprintable() or not _ADDRESS.fullmatch(url):
        raise InputError(f"{where}: field 'url' must be a web address", _HINT)
    batch = value.get("batch")
    identifier, size = (batch.get("id"), batch.get("size")) if isinstance(batch, dict) else ("", 1)
    if not isinstance(identifier, str) or not isinstance(size, int):
        raise InputError(f"{where}: field 'batch' must hold an id and a size", _HINT)
    problem = _problem(value, where)
    if problem.limits.time_s > _MOST_TIME_S or problem.limits.memory_mib > _MOST_MEMORY_MIB:
        raise InputError(f"{where}: the limits are beyond an hour or a tebibyte", _HINT)
    return Task(value, problem, url, identifier, min(max(1, size), _MOST_IN_BATCH))


def same_page(one: str, other: str) -> bool:
    """Whether two addresses name the same page, whatever their scheme, query and fragment."""
    return _page(one) == _page(other)


def _page(url: str) -> tuple[str, str]:
    match = _ADDRESS.match(url)
    return (match["host"].lower(), match["path"].rstrip("/")) if match else ("", url)


def _problem(value: Mapping[str, Any], where: str) -> Problem:
    return problem_from_json(value, where, "problem")


def _file_name(channel: object) -> str:
    name = channel.get("fileName") if isinstance(channel, dict) else None
    return name if isinstance(name, str) else ""
