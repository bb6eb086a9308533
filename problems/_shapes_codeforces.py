"""Objects of the data sets made from Codeforces: open-r1, CodeElo and xCodeEval.

Field names are those of their data set cards (huggingface.co: open-r1/codeforces, Qwen/CodeElo,
NTU-NLP-sg/xCodeEval).
"""

from __future__ import annotations

from problems._fields import Fields
from problems._shape_parts import (
    Shape,
    cases,
    embedded,
    file_warnings,
    joined,
    mebibytes,
    pairs,
    seconds,
    sections,
    tolerance,
)

UNIT_TESTS = "hidden_unit_tests"
"""Field that holds xCodeEval's hidden tests, in the object or brought in from its test file."""


def is_open_r1(fields: Fields) -> bool:
    """Whether the object is one of open-r1's codeforces."""
    return "description" in fields and ("input_format" in fields or "official_tests" in fields)


def open_r1_shape(fields: Fields) -> Shape:
    """An open-r1 object: examples are the samples, official tests are hidden."""
    text = fields.text
    statement = sections(
        text("description"),
        ("Input", text("input_format")),
        ("Output", text("output_format")),
        ("Interaction", text("interaction_format")),
        ("Note", text("note")),
    )
    memory = fields.number("memory_limit")
    return {
        "id": _contest_id(fields),
        "title": text("title") or None,
        "statement": statement,
        "samples": cases(fields, "examples"),
        "tests": cases(fields, "official_tests"),
        "time_limit_s": fields.number("time_limit") or None,
        "memory_limit_mib": max(1, int(memory)) if memory else None,
        "tags": list(fields.texts("tags")),
        "rating": fields.whole("rating") or None,
        "interactive": bool(text("interaction_format").strip()),
        "checker": tolerance(statement),
        "warnings": _open_r1_warnings(fields),
    }


def _open_r1_warnings(fields: Fields) -> list[str]:
    warnings = []
    if fields.text("input_mode") == "file":
        warnings += file_warnings("input.txt", "output.txt")
    if fields.text("generated_checker"):
        warnings.append("its checker, a Python program in 'generated_checker', is not taken over")
    if not fields.flag("official_tests_complete", True):
        warnings.append("the official tests are incomplete: the longest are missing in the source")
    return warnings


def _contest_id(fields: Fields) -> str | None:
    contest, index = fields.text("contest_id"), fields.text("index")
    return f"{contest}{index}" if contest and index else fields.text("id") or None


def is_codeelo(fields: Fields) -> bool:
    """Whether the object is one of CodeElo's."""
    return "description" in fields and "time_limit_ms" in fields


def codeelo_shape(fields: Fields) -> Shape:
    """A CodeElo object, which has no hidden tests."""
    text = fields.text
    statement = sections(
        text("description"),
        ("Input", text("input")),
        ("Output", text("output")),
        ("Interaction", text("interaction")),
        ("Note", text("note")),
    )
    time_ms = fields.number("time_limit_ms")
    return {
        "id": text("problem_id") or None,
        "title": text("title") or None,
        "statement": statement,
        "samples": cases(fields, "examples"),
        "time_limit_s": time_ms / 1000 if time_ms else None,
        "memory_limit_mib": fields.whole("memory_limit_mb") or None,
        "tags": list(fields.texts("tags")),
        "rating": fields.whole("rating") or None,
        "interactive": bool(text("interaction").strip()),
        "checker": tolerance(statement),
    }


def is_xcodeeval(fields: Fields) -> bool:
    """Whether the object is one of xCodeEval's problem descriptions."""
    return "src_uid" in fields and ("description" in fields or "prob_desc_description" in fields)


def xcodeeval_shape(fields: Fields) -> Shape:
    """An xCodeEval object; the fields of a task's rows carry the prefix ``prob_desc_``."""
    fields = _without_prefix(fields)
    text = fields.text
    statement = sections(
        text("description"),
        ("Input", text("input_spec")),
        ("Output", text("output_spec")),
        ("Note", text("notes").removeprefix("Note")),
    )
    warnings = file_warnings(text("input_from"), text("output_to"))
    return {
        "id": text("src_uid"),
        "statement": statement,
        "samples": _samples(fields),
        "tests": _unit_tests(fields, warnings),
        "time_limit_s": seconds(text("time_limit")),
        "memory_limit_mib": mebibytes(text("memory_limit")),
        "tags": list(fields.texts("tags")),
        "rating": fields.whole("difficulty") or None,
        "checker": tolerance(statement),
        "warnings": warnings,
    }


def _without_prefix(fields: Fields) -> Fields:
    named = {str(name).removeprefix("prob_desc_"): value for name, value in fields.values.items()}
    return Fields(named, fields.where)


def _samples(fields: Fields) -> list[object]:
    lists = {name: embedded(fields, name) for name in ("sample_inputs", "sample_outputs")}
    return pairs(Fields(lists, fields.where), "sample_inputs", "sample_outputs")


def _unit_tests(fields: Fields, warnings: list[str]) -> list[object]:
    """``[{"input": "...", "output": ["...", ...]}]``: an input and every output seen accepted."""
    name = UNIT_TESTS if UNIT_TESTS in fields else "hidden_unit_test"
    value = embedded(fields, name)
    if value is None:
        return []
    if not isinstance(value, list):
        raise fields.wrong(name, "a list of tests")
    tests, several = [], 0
    for number, item in enumerate(value):
        test = Fields(item, f"{fields.where}: {name}[{number}]")
        outputs = test.texts("output")
        several += len(set(outputs)) > 1
        first = next(iter(outputs), "")
        tests.append({"input": joined(test.get("input")), "output": joined(first)})
    if several:
        warnings.append(f"{several} tests have several accepted outputs; the first of each is kept")
    return list(tests)
