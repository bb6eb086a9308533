"""Examples that stand in the text of a statement."""

from __future__ import annotations

import re
from dataclasses import dataclass

from problems._files import to_bytes
from problems._types import Case

_SECTION = re.compile(
    r"^[ \t#*]*(?:Examples?|Sample(?:s| tests?| cases?)?)[ \t:*]*\n+(?=[ \t#*]*(?:Sample )?Input)",
    re.IGNORECASE | re.MULTILINE,
)
_PART = re.compile(
    r"^[ \t#*]*(?:Sample |Example )?(Input|Output)(?:[ \t]*#?\d+)?[ \t:*]*$",
    re.IGNORECASE | re.MULTILINE,
)
_AFTER = re.compile(r"^[ \t#*]*(?:Notes?|Explanations?|Hints?)\b[ \t:*]*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class SplitStatement:
    """A statement without its examples.

    Attributes:
        text: the statement with the examples taken out; notes after them stay.
        samples: the examples, as cases ``sample/1``, ``sample/2``, ...
    """

    text: str
    samples: tuple[Case, ...]


def split_examples(statement: str) -> SplitStatement:
    """Take the section ``Example`` or ``Examples`` out of a Codeforces-like statement.

    The section runs from its heading to ``Note`` or the end, and holds ``Input`` and ``Output``
    headings in turn. A statement without such a section, or with an odd one, comes back whole.
    """
    heading = _SECTION.search(statement)
    if heading is None:
        return SplitStatement(statement, ())
    after = _AFTER.search(statement, heading.end())
    end = after.start() if after else len(statement)
    section = statement[heading.end() : end]
    marks = list(_PART.finditer(section))
    names = [mark.group(1).lower() for mark in marks]
    if not marks or names != ["input", "output"] * (len(marks) // 2):
        return SplitStatement(statement, ())
    stops = [mark.start() for mark in marks[1:]] + [len(section)]
    bodies = [
        section[mark.end() : stop].strip("\n").rstrip() + "\n"
        for mark, stop in zip(marks, stops, strict=True)
    ]
    samples = tuple(
        Case(f"sample/{number}", to_bytes(given), to_bytes(wanted))
        for number, (given, wanted) in enumerate(zip(bodies[::2], bodies[1::2], strict=True), 1)
    )
    text = f"{statement[: heading.start()].rstrip()}\n\n{statement[end:]}".strip()
    return SplitStatement(text, samples)
