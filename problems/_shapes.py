"""Other data sets' problem objects, turned into our own shape.

Known: CodeContests (DeepMind), APPS and TACO, LiveCodeBench (its public tests), and the flattened
``{"problem", "tests"}`` objects of several training sets. Anything else passes unchanged.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Sequence

from problems._examples import SplitStatement, split_examples
from problems._fields import Fields
from problems._markdown import plain_formulas

_TIME = re.compile(
    r"^\s*Time Limit:\s*(?:\{'seconds':\s*(\d+)(?:,\s*'nanos':\s*(\d+))?\}"
    r"|([\d.]+)\s*(ms|milliseconds?|s|sec\w*)\b).*$",
    re.IGNORECASE | re.MULTILINE,
)
_MEMORY = re.compile(
    r"^\s*Memory Limit:\s*([\d.]+)\s*(bytes|[KMG]i?B|megabytes)\b.*$", re.IGNORECASE | re.MULTILINE
)
_TAGS = re.compile(r"^Tags:\s*(\[.*\])\s*$", re.MULTILINE)
_MIB = {"kb": 1 / 1024, "kib": 1 / 1024, "gb": 1024.0, "gib": 1024.0}
_CODECONTESTS_LANGUAGES = {1: "python2", 2: "cpp", 3: "python", 4: "java"}
_LEAST_RATING = 800


def own_shape(fields: Fields) -> dict[object, object]:
    """The object's fields in our own shape, whichever known shape they came in."""
    if "public_tests" in fields:
        return _codecontests(fields)
    if "question_content" in fields:
        return _livecodebench(fields)
    if "question" in fields:
        return _apps(fields)
    if "problem" in fields and "statement" not in fields:
        return _flattened(fields)
    return fields.values


def _codecontests(fields: Fields) -> dict[object, object]:
    limit = fields.inner("time_limit")
    seconds = (limit.number("seconds") or 0) + (limit.number("nanos") or 0) / 1e9
    memory = fields.number("memory_limit_bytes")
    rating = fields.whole("cf_rating") or 0
    hidden = [*_paired(fields, "private_tests"), *_paired(fields, "generated_tests")]
    return {
        "id": fields.text("name"),
        "title": fields.text("name"),
        "statement": fields.text("description"),
        "samples": _paired(fields, "public_tests"),
        "tests": hidden,
        "time_limit_s": seconds or None,
        "memory_limit_mib": _from_bytes(memory) if memory else None,
        "tags": [tag for tag in fields.texts("cf_tags") if tag],
        "rating": rating if rating >= _LEAST_RATING else None,
        "submissions": [
            *_solutions(fields, "solutions", "accepted"),
            *_solutions(fields, "incorrect_solutions", "rejected"),
        ],
    }


def _paired(fields: Fields, name: str) -> list[object]:
    return _pairs(fields.inner(name), "input", "output")


def _pairs(fields: Fields, inputs: str, outputs: str) -> list[object]:
    """Two parallel lists as a list of cases."""
    given, wanted = fields.items(inputs), fields.items(outputs)
    if len(given) != len(wanted):
        raise fields.wrong(outputs, f"as long as '{inputs}' ({len(given)} items)")
    return [
        {"input": _joined(one), "output": _joined(two)}
        for one, two in zip(given, wanted, strict=True)
    ]


def _joined(value: object) -> object:
    """Text that ends in a newline; lines given as a list, as some data sets do, are joined."""
    if isinstance(value, list) and all(isinstance(line, str) for line in value):
        value = "\n".join(value)
    if isinstance(value, str) and not value.endswith("\n"):
        return value + "\n"
    return value


def _ended(case: object) -> object:
    return {key: _joined(value) for key, value in case.items()} if isinstance(case, dict) else case


def _solutions(fields: Fields, name: str, label: str) -> list[object]:
    inner = fields.inner(name)
    pairs = zip(inner.items("language"), inner.items("solution"), strict=False)
    return [
        {"language": _CODECONTESTS_LANGUAGES[code], "source": source, "label": label}
        for code, source in pairs
        if isinstance(code, int) and code in _CODECONTESTS_LANGUAGES
    ]


def _livecodebench(fields: Fields) -> dict[object, object]:
    cases = _embedded(fields, "public_test_cases")
    warnings = []
    if "private_test_cases" in fields:
        # They come as a compressed pickle, and unpickling runs whatever the file says.
        warnings.append("private_test_cases are not read: unpickling a data file is unsafe")
    return {
        "id": fields.text("question_id"),
        "title": fields.text("question_title"),
        "statement": plain_formulas(fields.text("question_content")),
        "samples": cases if isinstance(cases, list) else None,
        "warnings": warnings,
    }


def _apps(fields: Fields) -> dict[object, object]:
    cases = _embedded(fields, "input_output")
    tests = _pairs(Fields(cases, f"{fields.where}: input_output"), "inputs", "outputs")
    time_s, memory_mib = fields.get("time_limit"), fields.get("memory_limit")
    split = split_examples(fields.text("question"))
    return {
        "id": fields.text("id", fields.text("problem_id")) or None,
        "title": fields.text("name", fields.text("title")) or None,
        "statement": plain_formulas(split.text),
        "samples": _as_items(split) or tests[:1],
        "tests": tests if split.samples else tests[1:],
        "time_limit_s": _seconds(f"Time Limit: {time_s}"),
        "memory_limit_mib": _mebibytes(f"Memory Limit: {memory_mib}"),
        "tags": _literal_list(fields.text("tags")),
    }


def _as_items(split: SplitStatement) -> list[object]:
    return [
        {"input": case.input.decode(), "output": case.answer.decode()} for case in split.samples
    ]


def _embedded(fields: Fields, name: str) -> object:
    """A field that holds JSON as text."""
    value = fields.get(name)
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value) if value else None
    except (ValueError, RecursionError):
        raise fields.wrong(name, "JSON as text") from None


def _flattened(fields: Fields) -> dict[object, object]:
    """One text with limits and tags at its end; tests as pairs or as two parallel lists.

    Where the text shows no examples the tests given as pairs are the samples.
    """
    text = fields.text("problem")
    tags = _TAGS.search(text)
    tests = fields.get("tests")
    if isinstance(tests, dict):
        pairs = _pairs(fields.inner("tests"), "inputs", "outputs")
    else:
        pairs = [_ended(item) for item in fields.items("tests")]
    statement = _TAGS.sub("", _MEMORY.sub("", _TIME.sub("", text))).strip()
    split = split_examples(statement)
    only_samples = isinstance(tests, list) and not split.samples
    return {
        "id": fields.text("id") or None,
        "title": fields.text("title") or None,
        "statement": plain_formulas(split.text),
        "samples": pairs if only_samples else _as_items(split),
        "tests": None if only_samples else pairs,
        "time_limit_s": _seconds(text),
        "memory_limit_mib": _mebibytes(text),
        "tags": _literal_list(tags.group(1)) if tags else None,
    }


def _seconds(text: str) -> float | None:
    match = _TIME.search(text)
    if match is None:
        return None
    if match.group(1):
        return int(match.group(1)) + int(match.group(2) or 0) / 1e9
    return float(match.group(3)) / (1000 if match.group(4).lower().startswith("m") else 1)


def _mebibytes(text: str) -> int | None:
    match = _MEMORY.search(text)
    if match is None:
        return None
    amount, unit = float(match.group(1)), match.group(2).lower()
    return _from_bytes(amount) if unit == "bytes" else max(1, int(amount * _MIB.get(unit, 1.0)))


def _from_bytes(amount: float) -> int:
    """Codeforces's "256 megabytes" are 256 MiB, but data sets write them as 256,000,000 bytes."""
    return max(1, int(amount / (1_000_000 if amount % 1_000_000 == 0 else 1 << 20)))


def _literal_list(text: str) -> Sequence[str]:
    """The texts in a Python or JSON list written as text."""
    try:
        value = ast.literal_eval(text) if text else []
    except (ValueError, SyntaxError, RecursionError, MemoryError):
        return []
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []
