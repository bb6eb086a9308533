"""Labelled submissions in a ``submissions`` folder."""

from __future__ import annotations

from pathlib import Path

from problems._files import natural_key, read_text
from problems._languages import language_of, suffix_of
from problems._types import Submission

UNLABELLED = "unlabelled"
_NOT_SOURCES = frozenset(
    (
        *(".txt", ".md", ".yaml", ".yml", ".h", ".hpp", ".in", ".ans", ".out", ".pdf", ".zip"),
        *(".class", ".jar", ".o", ".pyc", ".dll"),
    )
)


def read_submissions(folder: Path, warnings: list[str]) -> tuple[Submission, ...]:
    """Every program below ``folder``; the label is the name of the folder it lies in.

    Programs directly in ``folder``, or in ``unlabelled``, have no label. A submission of several
    files is left out with a warning, and so is a file whose language its suffix does not tell.
    """
    found: list[Submission] = []
    if not folder.is_dir():
        return ()
    for entry in sorted(folder.iterdir(), key=lambda path: natural_key(path.name)):
        if entry.is_dir():
            label = None if entry.name == UNLABELLED else entry.name
            for path in sorted(entry.iterdir(), key=lambda path: natural_key(path.name)):
                found += _read_one(path, label, warnings)
        else:
            found += _read_one(entry, None, warnings)
    return tuple(found)


def _read_one(path: Path, label: str | None, warnings: list[str]) -> list[Submission]:
    name = f"{label}/{path.name}" if label else path.name
    if path.name.startswith((".", "__")):
        return []
    if path.is_dir():
        sources = [inner for inner in path.rglob("*") if _is_source(inner)]
        if len(sources) != 1:
            warnings.append(f"submission {name} has {len(sources)} source files and is left out")
            return []
        path = sources[0]
    if not _is_source(path):
        return []
    source = read_text(path, warnings)
    language = language_of(path.name, source)
    if language is None:
        if path.suffix in ("", ".exe"):
            warnings.append(f"submission {name} is in no known language and is left out")
            return []
        language = path.suffix[1:].lower()
    return [Submission(name, language, source, label)]


def _is_source(path: Path) -> bool:
    return path.is_file() and path.suffix.lower() not in _NOT_SOURCES and path.name[0] != "."


def file_name(submission: Submission) -> str:
    """Name of the file, without folders, that reads back as the same language."""
    name = submission.name.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]
    name = name.lstrip("._") or "program"
    if language_of(name, submission.source) == submission.language:
        return name
    suffix = suffix_of(submission.language)
    return name if name.lower().endswith(suffix) else name + suffix
