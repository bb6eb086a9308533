"""What the readers of other data sets' objects share: cases, limits, statements, tolerances."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Sequence

from problems._fields import Fields
from problems._markdown import plain_formulas

Shape = dict[object, object]

_TIME = re.compile(r"([\d.]+)\s*(ms\b|millis|msec)?", re.IGNORECASE)
_MEMORY = re.compile(r"([\d.]+)\s*(bytes|[KMG]i?B|(?:kilo|mega|giga)bytes?)?", re.IGNORECASE)
_DISPLAYED = re.compile(r"\${6}(.+?)\${6}", re.DOTALL)
_STANDARD = ("", "stdin", "stdout", "stdio", "standard input", "standard output")

_SENTENCE = re.compile(r"(?:[^.!?\n]|\.(?=\S)|\n(?!\n))*")
_SMALL = re.compile(
    r"10\s*\^?\s*[({]?\s*[-−–]\s*\{?\s*(\d{1,2})\b|\b1[eE]-(\d{1,2})\b|\b0?\.(0{1,11}1)\b"
)
_ANY_CASE = re.compile(
    r"\b(?:print|output)\b[^.\n]{0,60} in any (?:case|register)\b", re.IGNORECASE
)


def joined(value: object) -> object:
    """Text that ends in a newline; lines given as a list, as some data sets do, are joined."""
    if isinstance(value, list) and all(isinstance(line, str) for line in value):
        value = "\n".join(value)
    if isinstance(value, str) and not value.endswith("\n"):
        return value + "\n"
    return value


def pairs(fields: Fields, inputs: str, outputs: str) -> list[object]:
    """Two parallel lists as a list of cases."""
    given, wanted = fields.items(inputs), fields.items(outputs)
    if len(given) != len(wanted):
        raise fields.wrong(outputs, f"as long as '{inputs}' ({len(given)} items)")
    return [
        {"input": joined(one), "output": joined(two)}
        for one, two in zip(given, wanted, strict=True)
    ]


def cases(fields: Fields, name: str) -> list[object]:
    """Cases given as a list of objects, as a list of pairs, or as two parallel lists."""
    value = fields.get(name)
    if not isinstance(value, list):
        return pairs(fields.inner(name), "input", "output")
    return [_case(item) for item in value]


def _case(item: object) -> object:
    if isinstance(item, dict):
        return {key: joined(value) for key, value in item.items() if key in ("input", "output")}
    if isinstance(item, list) and len(item) == 2:
        return {"input": joined(item[0]), "output": joined(item[1])}
    return item


def embedded(fields: Fields, name: str) -> object:
    """A field that holds JSON as text, or the value itself."""
    value = fields.get(name)
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value) if value else None
    except (ValueError, RecursionError):
        raise fields.wrong(name, "JSON as text") from None


def literal_list(text: str) -> Sequence[str]:
    """The texts in a Python or JSON list written as text."""
    try:
        value = ast.literal_eval(text) if text else []
    except (ValueError, SyntaxError, RecursionError, MemoryError):
        return []
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []


def seconds(text: str) -> float | None:
    """``2 seconds``, ``1.5 s``, ``1500 ms`` or a bare number of seconds; ``None`` for the rest."""
    match = _TIME.search(text)
    value = _number(match.group(1)) if match else None
    if match is None or not value:
        return None
    return value / 1000 if match.group(2) else value


def mebibytes(text: str) -> int | None:
    """``256 megabytes``, ``1024 MiB``, ``65536 KB`` or ``256000000 bytes``, in MiB."""
    match = _MEMORY.search(text)
    value = _number(match.group(1)) if match else None
    if match is None or not value:
        return None
    unit = (match.group(2) or "megabytes").lower()
    if unit == "bytes":
        return mebibytes_of(value)
    scale = {"k": 1 / 1024, "m": 1.0, "g": 1024.0}[unit[0]]
    return max(1, int(value * scale))


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def mebibytes_of(amount: float) -> int:
    """Codeforces's "256 megabytes" are 256 MiB, but data sets write them as 256,000,000 bytes."""
    return max(1, int(amount / (1_000_000 if amount % 1_000_000 == 0 else 1 << 20)))


def readable(text: str) -> str:
    """``text`` with its formulas, between one, two, three or six dollar signs, made readable."""
    return plain_formulas(_DISPLAYED.sub(r"$$$\1$$$", text))


def sections(legend: str, *parts: tuple[str, str]) -> str:
    """A statement from its legend and headed parts; empty parts are left out."""
    texts = [readable(legend).strip()]
    texts += [f"{heading}\n\n{readable(text).strip()}" for heading, text in parts if text.strip()]
    return "\n\n".join(text for text in texts if text)


def tolerance(statement: str) -> dict[str, float]:
    """Checker fields that the statement asks for: "absolute or relative error at most 10^-6".

    A sentence that speaks of an absolute or relative error (or difference) and names a power of
    ten sets ``float_absolute`` and ``float_relative``; where several do, the largest one holds.
    "You can print each letter in any case" makes the comparison blind to the case of letters.
    """
    found: dict[str, float] = {"case_sensitive": False} if _ANY_CASE.search(statement) else {}
    for match in _SENTENCE.finditer(statement):
        sentence = match.group().lower()
        if "error" not in sentence and "difference" not in sentence:
            continue
        sizes = [_size(small) for small in _SMALL.finditer(sentence)]
        for kind in ("absolute", "relative"):
            if kind in sentence and sizes:
                name = f"float_{kind}"
                found[name] = max(found.get(name, 0.0), *sizes)
    return found


def _size(match: re.Match[str]) -> float:
    exponent = match.group(1) or match.group(2)
    return float(f"1e-{exponent}") if exponent else float("0." + match.group(3))


def file_warnings(source: str, target: str) -> list[str]:
    """A warning where the program has to read or write a file instead of standard streams."""
    named = [name for name in (source.strip(), target.strip()) if name.lower() not in _STANDARD]
    if not named:
        return []
    return [f"programs use files ({', '.join(named)}) there; here standard input and output"]
