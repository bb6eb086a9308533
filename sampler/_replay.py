"""A policy that hands out programs that exist already: a folder, a file, or recorded candidates."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from problems import Problem
from sampler._prompt import LANGUAGES
from sampler._sources import LANGUAGE_SUFFIXES, language_of
from sampler._types import Candidate, PolicyError, SampleRequest

_ACCEPTED = ", ".join(sorted(LANGUAGE_SUFFIXES))
_RECORD_HINT = 'each line is an object with at least {"language": "cpp", "source": "..."}'


class ReplayPolicy:
    """Yields each program once: sample i is the i-th, by path or by line, in a wanted language.

    Attributes:
        name: ``replay:`` and the name of the file or folder.
        warnings: what is left out, one sentence each; complete once ``sample`` has ended.
    """

    def __init__(self, path: Path) -> None:
        """Args:
        path: a folder, searched with its subfolders; a C++ or Python file; or a ``.jsonl`` file
            with one candidate per line (``language``, ``source`` and, if known,
            ``log_probability``).

        Raises:
            PolicyError: there is nothing to replay at ``path``.
        """
        self.name = f"replay:{path.name}"
        self.warnings: list[str] = []
        self._path = path
        self._recorded = path.suffix == ".jsonl"
        self._files = [] if self._recorded and path.is_file() else self._find_files()

    def sample(self, problem: Problem, request: SampleRequest) -> Iterator[Candidate]:
        """Yield the first ``request.samples`` programs, less those done.

        Raises:
            PolicyError: a file cannot be read, or a line is not a candidate.
        """
        done = frozenset(request.done)
        programs = (p for p in self._programs() if p["language"] in request.languages)
        for index, program in zip(range(request.samples), programs, strict=False):
            if index not in done:
                yield Candidate(problem.id, self.name, request.seed, index, **program)

    def _programs(self) -> Iterator[dict[str, Any]]:
        if self._recorded:
            yield from self._read_records()
        for path in self._files:
            yield {"language": language_of(path.name), "source": _read(path)}

    def _find_files(self) -> list[Path]:
        if self._path.is_file():
            found = [self._path]
        elif self._path.is_dir():
            found = sorted(path for path in self._path.rglob("*") if path.is_file())
        else:
            raise PolicyError(f"{self._path}: no such file or folder to replay")
        files = [path for path in found if language_of(path.name)]
        others = Counter(path.suffix or path.name for path in found if path not in set(files))
        self.warnings += [
            f"{self._path}: left out {count} file{'s' * (count > 1)} of type {suffix}"
            for suffix, count in sorted(others.items())
        ]
        if not files:
            raise PolicyError(
                f"{self._path}: no program to replay", f"programs end in {_ACCEPTED}; or .jsonl"
            )
        return files

    def _read_records(self) -> Iterator[dict[str, Any]]:
        left_out: Counter[str] = Counter()
        try:
            with self._path.open(encoding="utf-8") as lines:
                for number, line in enumerate(lines, 1):
                    if line.strip():
                        record = _parse(line, f"{self._path}:{number}")
                        if record["language"] in LANGUAGES:
                            yield record
                        else:
                            left_out[record["language"]] += 1
        except (OSError, UnicodeDecodeError) as error:
            raise PolicyError(f"{self._path}: cannot be read: {error}") from None
        finally:
            self.warnings = [
                f"{self._path}: left out {count} in {language}"
                for language, count in sorted(left_out.items())
            ]


def _parse(line: str, where: str) -> dict[str, Any]:
    """One line of a file of candidates."""
    try:
        record = json.loads(line)
    except ValueError as error:
        raise PolicyError(f"{where}: not JSON: {error}", _RECORD_HINT) from None
    if not isinstance(record, dict):
        raise PolicyError(f"{where}: not a JSON object", _RECORD_HINT)
    for name in ("language", "source"):
        if not isinstance(record.get(name), str):
            raise PolicyError(f"{where}: field {name!r} must be a string", _RECORD_HINT)
    score = record.get("log_probability")
    if score is not None and (isinstance(score, bool) or not isinstance(score, (int, float))):
        raise PolicyError(f"{where}: field 'log_probability' must be a number", _RECORD_HINT)
    return {
        "language": record["language"],
        "source": record["source"],
        "log_probability": score,
    }


def _read(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8", "replace")
    except OSError as error:
        raise PolicyError(f"{path}: cannot be read: {error.strerror}") from None
