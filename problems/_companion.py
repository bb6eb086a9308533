"""Competitive Companion's objects: what the browser extension sends for a problem.

Fields as its documentation gives them (jmerle/competitive-companion): ``name``, ``group``, ``url``,
``interactive``, ``memoryLimit`` in MB, ``timeLimit`` in ms, ``tests``, ``testType``, ``input``,
``output``. It sends no statement: one that was found by other means may be added in a field
``statement`` of our own, with or without its examples, and what got lost on the way in
``warnings``.
"""

from __future__ import annotations

import re

from problems._checker_fields import read_checker
from problems._examples import split_examples
from problems._fields import Fields
from problems._files import safe_name, to_bytes
from problems._shape_parts import file_warnings, joined, tolerance
from problems._site_names import problem_name
from problems._types import Case, Limits, Problem

_DEFAULT = Limits()
_INDEX = re.compile(r"^([A-Z]\d?)\s*[.–-]\s+")
_WHOLE_CONTEST = re.compile(r"codeforces\.com/(?:contest|gym)/(\d+)/problems\b")


def is_companion(fields: Fields) -> bool:
    """Whether the object is a task as Competitive Companion sends it."""
    return "testType" in fields and "tests" in fields


def companion_problem(fields: Fields) -> Problem:
    """The problem; its id comes from the address, e.g. ``4A``.

    Raises:
        ProblemError: a field is of the wrong type.
    """
    name, url = fields.text("name"), fields.text("url")
    time_ms, memory = fields.number("timeLimit"), fields.number("memoryLimit")
    split = split_examples(fields.text("statement").strip())
    warnings = [*fields.texts("warnings"), *_channel_warnings(fields)]
    if not split.text:
        warnings.insert(0, "Competitive Companion sends no statement: add it before solving")
    return Problem(
        id=safe_name(_site_name(name, url) or _INDEX.sub(r"\1-", name), "problem"),
        title=_INDEX.sub("", name) or name,
        statement=split.text,
        samples=_samples(fields) or split.samples,
        limits=Limits(
            time_s=time_ms / 1000 if time_ms else _DEFAULT.time_s,
            memory_mib=max(1, int(memory)) if memory else _DEFAULT.memory_mib,
        ),
        checker=read_checker(Fields(tolerance(split.text), fields.where), None),
        interactive=fields.flag("interactive", False),
        origin=url or fields.where,
        warnings=tuple(dict.fromkeys(warnings)),
    )


def _site_name(name: str, url: str) -> str:
    """``4A`` from the problem's address, or from that of a page with all problems of a contest."""
    contest, index = _WHOLE_CONTEST.search(url), _INDEX.match(name)
    if contest and index:
        return contest.group(1) + index.group(1)
    return problem_name(url)


def _samples(fields: Fields) -> tuple[Case, ...]:
    samples = []
    for number, item in enumerate(fields.items("tests"), start=1):
        test = Fields(item, f"{fields.where}: tests[{number - 1}]")
        given, wanted = (to_bytes(str(joined(test.text(part)))) for part in ("input", "output"))
        samples.append(Case(f"sample/{number}", given, wanted))
    return tuple(samples)


def _channel_warnings(fields: Fields) -> list[str]:
    names = [
        channel.text("fileName") or channel.text("pattern") if channel.text("type") != name else ""
        for name, channel in (("stdin", fields.inner("input")), ("stdout", fields.inner("output")))
    ]
    return file_warnings(*names)
