"""Problems as JSON objects: our own fields, and the shapes of common data sets.

Our own object::

    {"id": "sum", "title": "Sum", "statement": "...",
     "samples": [{"input": "1 2\\n", "output": "3\\n"}], "tests": [...],
     "time_limit_s": 1.0, "memory_limit_mib": 256, "checker": {"float_absolute": 1e-6},
     "tags": ["math"], "rating": 800,
     "submissions": [{"language": "cpp", "source": "...", "label": "accepted"}]}

Only the statement is required. Other shapes are first turned into this one, see ``_shapes``.
"""

from __future__ import annotations

from problems._checker_fields import read_checker
from problems._companion import companion_problem, is_companion
from problems._errors import ProblemError
from problems._examples import split_examples
from problems._fields import Fields, describe
from problems._files import safe_name, to_bytes
from problems._group_fields import read_group
from problems._languages import suffix_of
from problems._shapes import own_shape
from problems._types import Case, Limits, Problem, Submission

_DEFAULT = Limits()


def problem_from_json(value: object, where: str, fallback_id: str) -> Problem:
    """A problem from a parsed JSON object.

    A statement that holds its own examples keeps them out of the text: they become the samples
    where the object has none, and are dropped where it has.

    Args:
        value: the object.
        where: its source, for messages, e.g. ``"problems.jsonl, line 3"``.
        fallback_id: id of a problem that brings none.

    Raises:
        ProblemError: a field is missing or of the wrong type.
    """
    given = Fields(value, where)
    if is_companion(given):
        return companion_problem(given)
    fields = Fields(own_shape(given), where)
    statement = fields.text("statement", fields.text("description")).strip()
    if not statement:
        raise ProblemError(f"{where}: no statement", "put the text into the field 'statement'")
    split = split_examples(statement)
    samples = _cases(fields, "samples", "sample") or split.samples
    identifier = safe_name(fields.text("id", fallback_id), "problem")
    return Problem(
        id=identifier,
        title=fields.text("title", identifier),
        statement=split.text,
        samples=samples,
        tests=without_samples(samples, _cases(fields, "tests", "secret")),
        limits=_limits(fields),
        checker=read_checker(fields.inner("checker"), None),
        tags=fields.texts("tags"),
        rating=fields.whole("rating"),
        interactive=fields.flag("interactive", False),
        submissions=_submissions(fields),
        origin=fields.text("origin", where),
        warnings=fields.texts("warnings"),
        passes=fields.whole("passes", 1) or 1,
        scoring=read_group(fields.get("scoring"), where) if "scoring" in fields else None,
    )


def _limits(fields: Fields) -> Limits:
    return Limits(
        time_s=fields.number("time_limit_s", above=True) or _DEFAULT.time_s,
        memory_mib=fields.whole("memory_limit_mib", 1) or _DEFAULT.memory_mib,
        output_kib=fields.whole("output_limit_kib", 1) or _DEFAULT.output_kib,
        derived_multiplier=fields.number("derived_multiplier", above=True),
    )


def _cases(fields: Fields, name: str, prefix: str) -> tuple[Case, ...]:
    cases = []
    for number, item in enumerate(fields.items(name), start=1):
        case = Fields(item, f"{fields.where}: {name}[{number - 1}]")
        given, wanted = (_case_text(case, part) for part in ("input", "output"))
        cases.append(Case(f"{prefix}/{case.text('name', str(number))}", given, wanted))
    if len({case.name for case in cases}) < len(cases):
        raise ProblemError(f"{fields.where}: two {name} have the same name", "rename one of them")
    return tuple(cases)


def without_samples(samples: tuple[Case, ...], tests: tuple[Case, ...]) -> tuple[Case, ...]:
    """The tests that do not repeat a sample; data sets often list the samples among the tests."""
    shown = {(tuple(case.input.split()), tuple(case.answer.split())) for case in samples}
    return tuple(
        case
        for case in tests
        if (tuple(case.input.split()), tuple(case.answer.split())) not in shown
    )


def _case_text(case: Fields, part: str) -> bytes:
    value = case.get(part)
    if not isinstance(value, str):
        raise ProblemError(
            f"{case.where}: field '{part}' must be text, found {describe(value)}",
            "give each case an 'input' and an 'output'",
        )
    return to_bytes(value)


def _submissions(fields: Fields) -> tuple[Submission, ...]:
    found = []
    for number, item in enumerate(fields.items("submissions"), start=1):
        inner = Fields(item, f"{fields.where}: submissions[{number - 1}]")
        language, label = inner.text("language"), inner.text("label") or None
        if not language:
            raise inner.wrong("language", "the name of a language")
        name = inner.text("name", f"{label or 'program'}-{number}{suffix_of(language)}")
        found.append(Submission(name, language, inner.text("source"), label))
    return tuple(found)
