"""Source files of checker programs and interactors."""

from __future__ import annotations

from pathlib import Path

from problems._languages import language_of

_HEADERS = frozenset((".h", ".hpp", ".hh", ".hxx", ".inc", ".inl", ".tpp"))


def program_files(program: Path) -> tuple[Path, ...]:
    """The files that make up a program, C++ headers included.

    A C++ file comes with the headers beside it; a folder with all its C++ and Python files.
    """
    if program.is_dir():
        below = sorted(path for path in program.rglob("*") if path.is_file())
        return tuple(path for path in below if _is_source(path))
    if language_of(program.name, "") != "cpp":
        return (program,)
    beside = sorted(path for path in program.parent.iterdir() if path.suffix in _HEADERS)
    return (program, *(path for path in beside if path.is_file()))


def _is_source(path: Path) -> bool:
    return path.suffix in _HEADERS or language_of(path.name, "") in ("cpp", "python")
