"""LiveCodeBench's objects, with their hidden tests.

The hidden tests are JSON, or JSON in a pickled string that is deflated and written in base64. A
pickle can run any code when it is loaded, so none is: the few instructions that push one string
are followed by hand, and anything else is refused.
"""

from __future__ import annotations

import base64
import binascii
import json
import pickletools
import zlib

from problems._errors import ProblemError
from problems._fields import Fields
from problems._shape_parts import Shape, cases, embedded, readable, tolerance

_LARGEST_TESTS = 1 << 30
_PUSHES_TEXT = frozenset(["SHORT_BINUNICODE", "BINUNICODE", "BINUNICODE8", "UNICODE"])
_HARMLESS = frozenset(["PROTO", "FRAME", "MEMOIZE", "BINPUT", "LONG_BINPUT", "PUT", "STOP"])


def is_livecodebench(fields: Fields) -> bool:
    """Whether the object is one of LiveCodeBench's."""
    return "question_content" in fields


def livecodebench_shape(fields: Fields) -> Shape:
    """The object in our own shape. Tests that call a function instead of a program are left out.

    Raises:
        ProblemError: the hidden tests are damaged, or not what they should be.
    """
    warnings: list[str] = []
    statement = readable(fields.text("question_content"))
    return {
        "id": fields.text("question_id"),
        "title": fields.text("question_title"),
        "statement": statement,
        "samples": _runnable(fields, "public_test_cases", warnings),
        "tests": _runnable(fields, "private_test_cases", warnings),
        "checker": tolerance(statement),
        "warnings": warnings,
    }


def _runnable(fields: Fields, name: str, warnings: list[str]) -> list[object]:
    value = fields.get(name)
    packed = isinstance(value, str) and not value.lstrip().startswith("[")
    tests = unpack_tests(fields, name) if packed else embedded(fields, name)
    if not isinstance(tests, list):
        tests = []
    kept = [test for test in tests if not _is_call(test)]
    if len(kept) < len(tests):
        warnings.append(f"{len(tests) - len(kept)} of {name} call a function and are left out")
    return cases(Fields({name: kept}, fields.where), name)


def _is_call(test: object) -> bool:
    return isinstance(test, dict) and test.get("testtype") == "functional"


def unpack_tests(fields: Fields, name: str) -> object:
    """The value in base64 of deflated, pickled JSON text; ``None`` for an empty field.

    Raises:
        ProblemError: it is damaged, larger than 1 GiB, or holds more than one plain string.
    """
    text = fields.text(name).strip()
    if not text:
        return None
    try:
        data = zlib.decompressobj()
        pickled = data.decompress(base64.b64decode(text, validate=True), _LARGEST_TESTS)
        if data.unconsumed_tail:
            raise _refused(fields, name, "they are larger than 1 GiB")
        if not data.eof:
            raise _refused(fields, name, "they are cut short")
        return json.loads(only_string(pickled))
    except (binascii.Error, zlib.error, ValueError, RecursionError) as error:
        raise _refused(fields, name, str(error)) from None


def only_string(pickled: bytes) -> str:
    """The string in a pickle that holds nothing else; no instruction of it is carried out.

    Raises:
        ValueError: it holds anything but one string.
    """
    found: list[str] = []
    for opcode, argument, _ in pickletools.genops(pickled):
        if opcode.name in _PUSHES_TEXT and isinstance(argument, str):
            found.append(argument)
        elif opcode.name not in _HARMLESS:
            raise ValueError(f"the pickle holds more than a string ({opcode.name})")
    if len(found) != 1:
        raise ValueError(f"the pickle holds {len(found)} strings instead of one")
    return found[0]


def _refused(fields: Fields, name: str, why: str) -> ProblemError:
    return ProblemError(
        f"{fields.where}: field '{name}' cannot be unpacked: {why}",
        "fetch the data set again from its source",
    )
