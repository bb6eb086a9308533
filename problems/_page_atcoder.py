"""Saved problem pages of AtCoder, and statements cut out of AtCoder's and Aizu's pages.

The structure read: headings (``h2``, ``h3``), each followed by its section, where ``Sample Input
1`` (or 入力例 1) and ``Sample Output 1`` are followed by a ``<pre>``. An AtCoder page has them in
``#task-statement``, in English inside ``.lang-en`` and in Japanese inside ``.lang-ja``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from problems._checker_fields import read_checker
from problems._fields import Fields
from problems._files import safe_name
from problems._html import Node, Page
from problems._html_text import Writer
from problems._page_address import page_address
from problems._shape_parts import mebibytes, seconds, tolerance
from problems._site_names import problem_name
from problems._types import Case, Limits, Problem

_HEADINGS = ("h1", "h2", "h3", "h4")
_INPUT = re.compile(r"^(?:sample\s*input|入力例|input example|example input)", re.IGNORECASE)
_OUTPUT = re.compile(
    r"^(?:sample\s*output|output\s*for\s*(?:the\s*)?sample|出力例|output example|example output)",
    re.IGNORECASE,
)
_LEGEND = re.compile(r"^(?:problem(?:\s*statement)?|問題文?)$", re.IGNORECASE)
_LIMITS = re.compile(r"(?:Time Limit|実行時間制限)\s*[::]?\s*([\d.]+\s*\w*)", re.IGNORECASE)
_MEMORY = re.compile(r"(?:Memory Limit|メモリ制限)\s*[::]?\s*([\d.]+\s*\w*)", re.IGNORECASE)
_INTERACTIVE = re.compile(
    r"\binteractive (?:problem|task)\b|インタラクティブ(?:形式の)?(?:問題)", re.IGNORECASE
)
_FORMULA = re.compile(r"\$[^$\n]*[\\_^][^$\n]*\$")
_INDEX = re.compile(r"^[A-Z][\w/]{0,3}\s*[-–.]\s+")
_SITE = re.compile(r"\s*\|\s*.*$| - AtCoder.*$")
_DEFAULT = Limits()


@dataclass(slots=True)
class _Section:
    heading: str
    nodes: list[Node | str] = field(default_factory=list)

    def block(self) -> Node | None:
        """The first preformatted block, where a sample stands."""
        found = (
            inner
            for node in self.nodes
            if isinstance(node, Node)
            for inner in ([node] if node.tag == "pre" else node.find_all("pre"))
        )
        return next(found, None)


def is_headed(page: Page) -> bool:
    """Whether the page is AtCoder's, or has a heading above a sample."""
    if page.root.find(name="task-statement") is not None:
        return True
    return any(_INPUT.match(_plain(node)) for node in page.root.walk() if node.tag in _HEADINGS)


def headed_problem(page: Page, where: str, fallback_id: str) -> Problem:
    """The problem on the page, in English where the page has it."""
    body = _body(page)
    sections = list(_sections(body))
    title = _title(page, sections)
    writer = Writer(single_dollars=_uses_dollars(body))
    warnings: list[str] = []
    samples = _samples(sections, warnings)
    text = _statement(sections, title, writer)
    if writer.images:
        warnings.append(f"the statement has {writer.images} image(s) that text cannot show")
    address = page_address(page)
    name = problem_name(address) or _linked_task(page) or fallback_id
    return Problem(
        id=safe_name(name, "problem"),
        title=title or name,
        statement=text,
        samples=samples,
        limits=_limits(page),
        checker=read_checker(Fields(tolerance(text), where), None),
        interactive=bool(_INTERACTIVE.search(text)),
        origin=address or where,
        warnings=tuple(warnings),
    )


def _uses_dollars(body: Node) -> bool:
    """Whether formulas stand between single dollar signs, as on Aizu's pages."""
    return body.find("var") is None and bool(_FORMULA.search(body.text()))


def _body(page: Page) -> Node:
    task = page.root.find(name="task-statement") or page.root
    for language in ("lang-en", "lang-ja"):
        if (found := task.find(name=language)) is not None:
            return found
    return task


def _plain(node: Node) -> str:
    return " ".join(Writer().write(*node.children).split())


def _sections(body: Node) -> Iterator[_Section]:
    """What stands between two headings, the first section being what comes before any."""
    section = _Section("")
    for node in _leaves(body):
        if isinstance(node, Node) and node.tag in _HEADINGS:
            yield section
            section = _Section(_plain(node))
        else:
            section.nodes.append(node)
    yield section


def _leaves(node: Node) -> Iterator[Node | str]:
    """The children, with those that hold headings of their own opened up."""
    for child in node.children:
        holds = isinstance(child, Node) and any(inner.tag in _HEADINGS for inner in child.walk())
        if isinstance(child, Node) and holds:
            yield from _leaves(child)
        else:
            yield child


def _samples(sections: list[_Section], warnings: list[str]) -> tuple[Case, ...]:
    blocks = {"input": [], "output": []}  # type: dict[str, list[str]]
    for section in sections:
        kind = _kind(section.heading)
        if kind and (block := section.block()) is not None:
            blocks[kind].append(Writer().block(block))
    given, wanted = blocks["input"], blocks["output"]
    if len(given) != len(wanted):
        warnings.append(f"the page shows {len(given)} sample inputs and {len(wanted)} outputs")
    pairs = enumerate(zip(given, wanted, strict=False), start=1)
    return tuple(
        Case(f"sample/{number}", one.encode(), two.encode()) for number, (one, two) in pairs
    )


def _kind(heading: str) -> str:
    if _INPUT.match(heading):
        return "input"
    return "output" if _OUTPUT.match(heading) else ""


def _statement(sections: list[_Section], title: str, writer: Writer) -> str:
    parts, notes = [], []
    for section in sections:
        if not _kind(section.heading):
            body = writer.write(*section.nodes)
            is_bare = _LEGEND.match(section.heading) or section.heading == title
            parts += [body if is_bare else f"{section.heading}\n\n{body}".strip()] if body else []
        elif note := _explanation(section, writer):
            notes.append(f"{section.heading}: {note}")
    if notes:
        parts.append("Note\n\n" + "\n\n".join(notes))
    return "\n\n".join(parts)


def _explanation(section: _Section, writer: Writer) -> str:
    """What a sample's section says beside the sample itself."""
    block = section.block()
    return writer.write(*(node for node in section.nodes if not _holds(node, block)))


def _holds(node: Node | str, block: Node | None) -> bool:
    return isinstance(node, Node) and (node is block or any(n is block for n in node.walk()))


def _title(page: Page, sections: list[_Section]) -> str:
    """From AtCoder's heading, else the page's title, else the first heading without a kind."""
    heading = page.root.find("span", "h2")
    title = page.root.find("title")
    text = heading.own_text() if heading else title.own_text() if title else ""
    if not text:
        named = (s.heading for s in sections[1:2] if not _kind(s.heading))
        text = next((name for name in named if not _LEGEND.match(name)), "")
    return _INDEX.sub("", _SITE.sub("", text)).strip()


def _linked_task(page: Page) -> str:
    """The task that the page's own links (submit, editorial) speak of."""
    for link in page.root.find_all("a"):
        href = link.attributes.get("href", "")
        if match := re.search(r"/contests/[\w-]+/(?:tasks/|submit\?taskScreenName=)(\w+)", href):
            return match.group(1)
    return ""


def _limits(page: Page) -> Limits:
    text = " ".join(page.root.text().split())
    time, memory = _LIMITS.search(text), _MEMORY.search(text)
    return Limits(
        time_s=(seconds(time.group(1)) if time else None) or _DEFAULT.time_s,
        memory_mib=(mebibytes(memory.group(1)) if memory else None) or _DEFAULT.memory_mib,
    )
