"""Other data sets' problem objects, turned into our own shape.

Known, each by the fields it has: CodeContests (Li et al. 2022, the proto's fields), APPS (Hendrycks
et al. 2021), TACO (Li et al. 2023), LiveCodeBench (Jain et al. 2024), open-r1's codeforces,
xCodeEval (Khan et al. 2023), CodeElo (Quan et al. 2025), and the flattened ``{"problem", "tests"}``
objects of several training sets. Anything else passes unchanged.
"""

from __future__ import annotations

import html
import re

from problems._examples import SplitStatement, split_examples
from problems._fields import Fields
from problems._files import to_text
from problems._shape_parts import (
    Shape,
    embedded,
    joined,
    literal_list,
    mebibytes,
    pairs,
    readable,
    seconds,
    tolerance,
)
from problems._shapes_codecontests import codecontests_shape, is_codecontests
from problems._shapes_codeforces import (
    codeelo_shape,
    is_codeelo,
    is_open_r1,
    is_xcodeeval,
    open_r1_shape,
    xcodeeval_shape,
)
from problems._shapes_livecodebench import is_livecodebench, livecodebench_shape

_TIME = re.compile(
    r"^\s*Time Limit:\s*(?:\{'seconds':\s*(\d+)(?:,\s*'nanos':\s*(\d+))?\}"
    r"|([\d.]+\s*(?:ms|milliseconds?|s|sec\w*)\b)).*$",
    re.IGNORECASE | re.MULTILINE,
)
_MEMORY = re.compile(
    r"^\s*Memory Limit:\s*([\d.]+\s*(?:bytes|[KMG]i?B|megabytes)\b).*$",
    re.IGNORECASE | re.MULTILINE,
)
_TAGS = re.compile(r"^Tags:\s*(\[.*\])\s*$", re.MULTILINE)


def own_shape(fields: Fields) -> Shape:
    """The object's fields in our own shape, whichever known shape they came in."""
    for is_known, convert in (
        (is_codecontests, codecontests_shape),
        (is_livecodebench, livecodebench_shape),
        (is_open_r1, open_r1_shape),
        (is_codeelo, codeelo_shape),
        (is_xcodeeval, xcodeeval_shape),
        (_is_apps, _apps),
        (_is_flattened, _flattened),
    ):
        if is_known(fields):
            return convert(fields)
    return fields.values


def _is_apps(fields: Fields) -> bool:
    return "question" in fields


def _apps(fields: Fields) -> Shape:
    given = Fields(embedded(fields, "input_output"), f"{fields.where}: input_output")
    warnings = []
    tests: list[object] = []
    if "fn_name" in given:
        name = given.text("fn_name")
        warnings.append(f"its tests call a function ({name}) instead of running a program")
    else:
        tests = pairs(given, "inputs", "outputs")
    split = split_examples(fields.text("question"))
    statement = readable(split.text)
    return {
        "id": fields.text("id", fields.text("problem_id")) or None,
        "title": fields.text("name", fields.text("title")) or None,
        "statement": statement,
        "samples": _as_items(split) or tests[:1],
        "tests": tests if split.samples else tests[1:],
        "time_limit_s": seconds(fields.text("time_limit")),
        "memory_limit_mib": mebibytes(fields.text("memory_limit")),
        "tags": literal_list(fields.text("tags")),
        "checker": tolerance(statement),
        "submissions": _python_solutions(embedded(fields, "solutions")),
        "warnings": warnings,
    }


def _python_solutions(value: object) -> list[object]:
    """All of APPS's and TACO's solutions are Python 3 and accepted."""
    sources = value if isinstance(value, list) else []
    return [
        {"language": "python", "source": source, "label": "accepted"}
        for source in sources
        if isinstance(source, str) and source.strip()
    ]


def _as_items(split: SplitStatement) -> list[dict[str, str]]:
    return [
        {"input": to_text(case.input), "output": to_text(case.answer)} for case in split.samples
    ]


def _is_flattened(fields: Fields) -> bool:
    return "problem" in fields and "statement" not in fields


def _flattened(fields: Fields) -> Shape:
    """One text with limits and tags at its end; tests as pairs or as two parallel lists.

    Where the text shows no examples the tests given as pairs are the samples.
    """
    text = fields.text("problem")
    tags = _TAGS.search(text)
    tests = fields.get("tests")
    if isinstance(tests, dict):
        found = pairs(fields.inner("tests"), "inputs", "outputs")
    else:
        found = [_ended(item) for item in fields.items("tests")]
    split = split_examples(_TAGS.sub("", _MEMORY.sub("", _TIME.sub("", text))).strip())
    statement = readable(split.text)
    only_samples = isinstance(tests, list) and not split.samples
    memory = _MEMORY.search(text)
    return {
        "id": fields.text("id") or None,
        "title": fields.text("title") or None,
        "statement": statement,
        "samples": found if only_samples else _unescaped(_as_items(split)),
        "tests": None if only_samples else found,
        "time_limit_s": _time_line(text),
        "memory_limit_mib": mebibytes(memory.group(1)) if memory else None,
        "tags": literal_list(tags.group(1)) if tags else None,
        "checker": tolerance(statement),
    }


def _unescaped(items: list[dict[str, str]]) -> list[dict[str, str]]:
    """Examples cut out of web pages still have ``&lt;`` in them; the tests have not."""
    return [{key: html.unescape(text) for key, text in item.items()} for item in items]


def _ended(case: object) -> object:
    return {key: joined(value) for key, value in case.items()} if isinstance(case, dict) else case


def _time_line(text: str) -> float | None:
    match = _TIME.search(text)
    if match is None:
        return None
    if match.group(1):
        return int(match.group(1)) + int(match.group(2) or 0) / 1e9
    return seconds(match.group(3))
