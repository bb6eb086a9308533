"""Statements of Polygon packages: English if there is one, else the first.

Taken from ``problem-properties.json``, which holds the sections as TeX, or from the files of
``statement-sections``, or from the whole ``problem.tex`` with the macros of ``olymp.sty``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import Element

from problems._fields import Fields
from problems._files import parse_json, read_text, to_bytes
from problems._tex import render_tex
from problems._types import Case

_SECTIONS = {
    "legend": "",
    "input": "Input",
    "output": "Output",
    "interaction": "Interaction",
    "scoring": "Scoring",
    "notes": "Note",
}
_OLYMP = (
    (re.compile(r"\\Examples?\b.*?(?=\\Note\b|\\Scoring\b|\\end\{problem\}|\Z)", re.DOTALL), ""),
    (re.compile(r"\\begin\{problem\}(?:\s*\{(?:[^{}]|\{[^{}]*\})*\}){0,5}"), ""),
    (re.compile(r"\\end\{problem\}"), ""),
    (re.compile(r"\\InputFile\b"), r"\\section*{Input}"),
    (re.compile(r"\\OutputFile\b"), r"\\section*{Output}"),
    (re.compile(r"\\(Interaction|Scoring|Note)\b"), r"\\section*{\1}"),
)


@dataclass(frozen=True, slots=True)
class PolygonStatement:
    """A statement and what stands beside it.

    Attributes:
        title: in the statement's language; may be empty.
        text: plain text without samples.
        samples: as the statement shows them, which may differ from the tests.
        warnings: what could not be carried over.
    """

    title: str = ""
    text: str = ""
    samples: tuple[Case, ...] = ()
    warnings: tuple[str, ...] = ()


def read_statement(folder: Path, root: Element) -> PolygonStatement:
    """The package's statement; an empty one, with a warning, where it has none.

    Raises:
        ProblemError: its properties are no JSON object.
    """
    languages = _languages(folder, root)
    for language in languages:
        for read in (_from_properties, _from_sections, _from_document):
            statement = read(folder, language)
            if statement is not None:
                return _noted(statement, language)
    return PolygonStatement(warnings=("the package has no statement in TeX",))


def _languages(folder: Path, root: Element) -> list[str]:
    named = [one.get("language", "") for one in root.iterfind("statements/statement")]
    named += [path.name for path in sorted(folder.glob("statement*/[!.]*")) if path.is_dir()]
    known = list(dict.fromkeys(name for name in named if re.fullmatch(r"[\w-]+", name)))
    return sorted(known, key=lambda name: name != "english")


def _noted(statement: PolygonStatement, language: str) -> PolygonStatement:
    if language == "english":
        return statement
    note = f"the package has no English statement; the one in {language} was taken"
    return PolygonStatement(
        statement.title, statement.text, statement.samples, (*statement.warnings, note)
    )


def _from_properties(folder: Path, language: str) -> PolygonStatement | None:
    path = folder / "statements" / language / "problem-properties.json"
    if not path.is_file():
        return None
    fields = Fields(parse_json(read_text(path, []), str(path)), str(path))
    samples = []
    for number, item in enumerate(fields.items("sampleTests"), start=1):
        test = Fields(item, f"{path}: sampleTests[{number - 1}]")
        given, wanted = (to_bytes(test.text(part)) for part in ("input", "output"))
        samples.append(Case(f"sample/{number}", given, wanted))
    sources = {name: fields.text(name) for name in _SECTIONS}
    return _rendered(fields.text("name"), sources, tuple(samples))


def _from_sections(folder: Path, language: str) -> PolygonStatement | None:
    place = folder / "statement-sections" / language
    sources = {name: _text(place / f"{name}.tex") for name in (*_SECTIONS, "name")}
    if not sources["legend"]:
        return None
    samples: list[Case] = []
    for path in sorted(place.glob("example.[0-9]*")):
        answer = path.with_name(path.name + ".a")
        if path.suffix != ".a" and answer.is_file():
            samples.append(Case(f"sample/{len(samples) + 1}", path, answer))
    return _rendered(sources.pop("name"), sources, tuple(samples))


def _rendered(
    title: str, sources: dict[str, str], samples: tuple[Case, ...]
) -> PolygonStatement | None:
    parts: list[str] = []
    warnings: list[str] = []
    for name, heading in _SECTIONS.items():
        rendered = render_tex(sources[name])
        warnings += rendered.warnings
        if rendered.text:
            parts.append(f"{heading}\n\n{rendered.text}".strip())
    if not parts:
        return None
    plain_title = render_tex(title).text
    return PolygonStatement(plain_title, "\n\n".join(parts), samples, tuple(warnings))


def _from_document(folder: Path, language: str) -> PolygonStatement | None:
    source = _text(folder / "statements" / language / "problem.tex")
    title = re.search(r"\\begin\{problem\}\s*\{((?:[^{}]|\{[^{}]*\})*)\}", source)
    for pattern, replacement in _OLYMP:
        source = pattern.sub(replacement, source)
    rendered = render_tex(source)
    if not rendered.text:
        return None
    name = render_tex(title.group(1)).text if title else rendered.title
    return PolygonStatement(name, rendered.text, (), rendered.warnings)


def _text(path: Path) -> str:
    return read_text(path, []) if path.is_file() else ""
