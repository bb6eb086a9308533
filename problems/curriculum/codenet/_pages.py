"""The statements of Project CodeNet, read from where the user keeps them; none is copied here.

Puri et al., "CodeNet: A Large-Scale AI for Code Dataset" (2021), arXiv 2105.12655; Apache-2.0. The
descriptions are HTML pages of AtCoder and Aizu, ``problem_descriptions/p00001.html`` and so on.
"""

from __future__ import annotations

import contextlib
import tarfile
from collections.abc import Container, Iterator
from functools import lru_cache
from pathlib import Path

from problems._errors import ProblemError
from problems._page import decode_page, problems_on
from problems._types import Problem
from problems.curriculum.codenet._task import is_held_out

_MOST_PAGE_BYTES = 4 << 20
_ENGLISH_BYTES = 1.06


@lru_cache(maxsize=4)
def load_pages(path: Path, wanted: frozenset[str]) -> dict[str, Problem]:
    """The wanted problems that the archive or folder has, by id.

    Args:
        path: ``Project_CodeNet``'s folder of descriptions, or a tar archive of it.
        wanted: ids, such as ``"p02534"``; one that is not there, or whose page shows no problem,
            is left out.

    Raises:
        ProblemError: the path is neither, or has none of the problems.
    """
    found: dict[str, Problem] = {}
    for identifier, data in _pages(path, wanted):
        try:
            [problem] = problems_on(decode_page(data), f"codenet:{identifier}", identifier)
        except (ProblemError, ValueError):
            continue
        if problem.samples:
            found[identifier] = problem
    if not found:
        raise ProblemError(
            f"{path}: none of the {len(wanted)} descriptions of Project CodeNet is here",
            "give the folder problem_descriptions/ of Project_CodeNet, or a tar archive of it",
        )
    return found


def training_texts(path: Path) -> Iterator[str]:
    """The English statements in the archive or folder that are not held out, in its order.

    Args:
        path: as of ``load_pages``.

    Raises:
        ProblemError: the path is neither a folder nor an archive.
    """
    for identifier, data in _pages(path, None):
        if is_held_out(identifier):
            continue
        with contextlib.suppress(ProblemError, ValueError):
            problems = problems_on(decode_page(data), identifier, identifier)
            yield from (p.statement for p in problems if _is_english(p.statement))


def _is_english(text: str) -> bool:
    """Whether next to all characters are ASCII; the pages have English, Japanese and both."""
    return len(text.encode()) < _ENGLISH_BYTES * len(text)


def _pages(path: Path, wanted: Container[str] | None) -> Iterator[tuple[str, bytes]]:
    if path.is_dir():
        for file in sorted(path.rglob("p*.html")):
            if wanted is None or file.stem in wanted:
                yield file.stem, file.read_bytes()
        return
    try:
        with tarfile.open(path) as archive:
            for member in archive:
                identifier = Path(member.name).stem
                small = member.isfile() and member.size <= _MOST_PAGE_BYTES
                if not small or (wanted is not None and identifier not in wanted):
                    continue
                if stream := archive.extractfile(member):
                    yield identifier, stream.read()
    except (OSError, tarfile.TarError, EOFError) as error:
        raise ProblemError(
            f"{path}: cannot read the descriptions of Project CodeNet: {error}",
            "give the folder problem_descriptions/ of Project_CodeNet, or a tar archive of it",
        ) from error
