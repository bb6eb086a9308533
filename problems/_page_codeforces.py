"""Saved problem pages of Codeforces.

The structure read, as the site has written it for years: ``div.problem-statement`` with a
``.header`` (``.title``, ``.time-limit``, ``.memory-limit``, ``.input-file``, ``.output-file``), the
legend, ``.input-specification``, ``.output-specification``, sections such as Interaction and
``.note``, each with a ``.section-title``, and ``.sample-test`` with ``.input`` and ``.output``.
"""

from __future__ import annotations

import re

from problems._checker_fields import read_checker
from problems._fields import Fields
from problems._files import safe_name
from problems._html import Node, Page
from problems._html_text import Writer
from problems._page_address import page_address
from problems._shape_parts import file_warnings, mebibytes, seconds, tolerance
from problems._site_names import problem_name
from problems._types import Case, Limits, Problem

_DEFAULT = Limits()
_TITLE = re.compile(r"^([A-Z]\w{0,2})\.\s+(.*)$", re.DOTALL)
_PAGE_TITLE = re.compile(r"Problem - (\d*)([A-Z]\d?)\b")
_INTERACTION = re.compile(r"^(Interaction|Протокол взаимодействия|Взаимодействие)", re.IGNORECASE)
_HELD_TITLE = re.compile(r"^\s*(standard|стандартн)", re.IGNORECASE)


def is_codeforces(page: Page) -> bool:
    """Whether the page shows at least one Codeforces statement."""
    return page.root.find("div", "problem-statement") is not None


def codeforces_problems(page: Page, where: str, fallback_id: str) -> list[Problem]:
    """The problems on the page: one, or all of a contest's on its "complete problemset".

    Raises:
        ProblemError: an input of a sample has no output.
    """
    statements = page.root.find_all("div", "problem-statement")
    names = [_name(page, node, len(statements) == 1) for node in statements]
    fallbacks = [f"{fallback_id}-{number + 1}" for number in range(len(names))]
    if len(names) == 1:
        fallbacks = [fallback_id]
    problems = [
        _problem(page, node, name or fallback, where)
        for node, name, fallback in zip(statements, names, fallbacks, strict=True)
    ]
    return problems


def _name(page: Page, statement: Node, is_alone: bool) -> str:
    """``4A``, from the page's address, else from its title or the contest it links to."""
    address = page_address(page)
    if is_alone and (name := problem_name(address)):
        return name
    title = page.root.find("title")
    match = _PAGE_TITLE.search(title.text()) if title else None
    if is_alone and match and match.group(1):
        return match.group(1) + match.group(2)
    contest = re.search(r"/(?:contest|gym)/(\d+)", address) or _linked_contest(page)
    index = _TITLE.match(_header(statement, "title"))
    return contest.group(1) + index.group(1) if contest and index else ""


def _linked_contest(page: Page) -> re.Match[str] | None:
    """The contest whose name stands in the side bar."""
    for table in page.root.find_all("table", "rtable"):
        for link in table.find_all("a"):
            if match := re.search(r"/(?:contest|gym)/(\d+)$", link.attributes.get("href", "")):
                return match
    return None


def _problem(page: Page, statement: Node, name: str, where: str) -> Problem:
    writer = Writer()
    sections = [node for node in statement.elements() if _is_section(node)]
    text = "\n\n".join(filter(None, (_section(node, writer) for node in sections)))
    title = _header(statement, "title")
    match = _TITLE.match(title)
    warnings = file_warnings(_channel(statement, "input-file"), _channel(statement, "output-file"))
    if writer.images:
        warnings.append(f"the statement has {writer.images} image(s) that text cannot show")
    return Problem(
        id=safe_name(name, "problem"),
        title=match.group(2) if match else title or name,
        statement=text,
        samples=_samples(statement, warnings),
        limits=Limits(
            time_s=seconds(_header(statement, "time-limit")) or _DEFAULT.time_s,
            memory_mib=mebibytes(_memory(statement)) or _DEFAULT.memory_mib,
        ),
        checker=read_checker(Fields(tolerance(text), where), None),
        tags=_tags(page)[0],
        rating=_tags(page)[1],
        interactive=any(_INTERACTION.match(_section_title(node)) for node in sections),
        origin=page_address(page) or where,
        warnings=tuple(warnings),
    )


def _is_section(node: Node) -> bool:
    return "header" not in node.classes and "sample-tests" not in node.classes


def _section(node: Node, writer: Writer) -> str:
    heading = _section_title(node)
    body = writer.write(*(child for child in node.children if not _is_title(child)))
    return f"{heading}\n\n{body}".strip() if body else ""


def _section_title(node: Node) -> str:
    return next((" ".join(c.text().split()) for c in node.elements() if _is_title(c)), "")


def _is_title(child: Node | str) -> bool:
    return isinstance(child, Node) and "section-title" in child.classes


def _header(statement: Node, name: str) -> str:
    """What the header says there, without the name of the property."""
    header = statement.find("div", "header")
    node = header.find("div", name) if header else None
    if node is None:
        return ""
    kept = [c for c in node.children if isinstance(c, str) or "property-title" not in c.classes]
    return " ".join(Writer().write(*kept).split())


def _memory(statement: Node) -> str:
    """The memory limit with its unit in English, whichever language the page is in."""
    text = _header(statement, "memory-limit")
    return re.sub(r"мегабайт\w*", "megabytes", text)


def _channel(statement: Node, name: str) -> str:
    text = _header(statement, name)
    return "" if _HELD_TITLE.match(text) else text


def _samples(statement: Node, warnings: list[str]) -> tuple[Case, ...]:
    given, wanted = (
        [
            Writer().block(block)
            for test in statement.find_all("div", "sample-test")
            for part in test.find_all("div", name)
            if (block := part.find("pre")) is not None
        ]
        for name in ("input", "output")
    )
    if len(given) != len(wanted):
        warnings.append(f"the page shows {len(given)} sample inputs and {len(wanted)} outputs")
    pairs = enumerate(zip(given, wanted, strict=False), start=1)
    return tuple(
        Case(f"sample/{number}", one.encode(), two.encode()) for number, (one, two) in pairs
    )


def _tags(page: Page) -> tuple[tuple[str, ...], int | None]:
    """Tags and rating: the side bar shows the rating as a tag such as ``*1500``."""
    texts = [" ".join(node.text().split()) for node in page.root.find_all("span", "tag-box")]
    ratings = [int(text[1:]) for text in texts if re.fullmatch(r"\*\d{3,4}", text)]
    tags = tuple(text for text in texts if text and not text.startswith("*"))
    return tags, next(iter(ratings), None)
