"""CodeContests' problem objects, in and out.

Fields and enumerations are those of ``contest_problem.proto`` (google-deepmind/code_contests). Read
are its two usual spellings: the columns of the Parquet files, where tests and solutions are
parallel lists, and the JSON form of the proto, with camel case names, lists of objects, languages
by name and durations such as ``"1.5s"``.
"""

from __future__ import annotations

import re

from problems._fields import Fields
from problems._shape_parts import (
    Shape,
    cases,
    file_warnings,
    mebibytes_of,
    readable,
    seconds,
    tolerance,
)

LANGUAGE_CODES = {"python2": 1, "cpp": 2, "python": 3, "java": 4}
_LANGUAGES: dict[object, str] = {code: language for language, code in LANGUAGE_CODES.items()}
_LANGUAGES |= {"PYTHON": "python2", "CPP": "cpp", "PYTHON3": "python", "JAVA": "java"}
_LEAST_RATING = 800
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def is_codecontests(fields: Fields) -> bool:
    """Whether the object has the proto's fields, in either spelling."""
    return "public_tests" in fields or "publicTests" in fields


def codecontests_shape(fields: Fields) -> Shape:
    """The object in our own shape; public tests are the samples, all others are hidden."""
    fields = _snake_case(fields)
    memory = fields.number("memory_limit_bytes")
    rating = fields.whole("cf_rating") or 0
    statement = readable(fields.text("description"))
    warnings = file_warnings(fields.text("input_file"), fields.text("output_file"))
    return {
        "id": fields.text("name"),
        "title": fields.text("name"),
        "statement": statement,
        "samples": cases(fields, "public_tests"),
        "tests": [*cases(fields, "private_tests"), *cases(fields, "generated_tests")],
        "time_limit_s": _time_limit(fields),
        "memory_limit_mib": mebibytes_of(memory) if memory else None,
        "tags": [tag for tag in fields.texts("cf_tags") if tag],
        "rating": rating if rating >= _LEAST_RATING else None,
        "checker": tolerance(statement),
        "submissions": [
            *_solutions(fields, "solutions", "accepted", warnings),
            *_solutions(fields, "incorrect_solutions", "rejected", warnings),
        ],
        "warnings": warnings,
    }


def _snake_case(fields: Fields) -> Fields:
    if "publicTests" not in fields:
        return fields
    named = {_CAMEL.sub("_", str(name)).lower(): value for name, value in fields.values.items()}
    return Fields(named, fields.where)


def _time_limit(fields: Fields) -> float | None:
    if isinstance(fields.get("time_limit"), str):
        return seconds(fields.text("time_limit"))
    limit = fields.inner("time_limit")
    return (limit.number("seconds") or 0) + (limit.number("nanos") or 0) / 1e9 or None


def _solutions(fields: Fields, name: str, label: str, warnings: list[str]) -> list[object]:
    value = fields.get(name)
    if isinstance(value, list):
        given = [Fields(item, f"{fields.where}: {name}") for item in value]
        coded = [(item.get("language"), item.get("solution")) for item in given]
    else:
        inner = fields.inner(name)
        coded = list(zip(inner.items("language"), inner.items("solution"), strict=False))
    known = [
        {"language": _LANGUAGES[code], "source": source, "label": label}
        for code, source in coded
        if isinstance(code, int | str) and code in _LANGUAGES
    ]
    if len(known) < len(coded):
        missing = len(coded) - len(known)
        warnings.append(f"{missing} {name} in an unknown language are left out")
    return list(known)
