"""Parts that reports are made of: the page, cards, tables, program texts, verdicts, bars."""

from __future__ import annotations

import codecs
import math
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from itertools import takewhile, zip_longest

from agent._html import Html, join, tag
from sandbox import Verdict

SOURCE_BYTES, OUTPUT_BYTES = 32 << 10, 2 << 10
_MOST_LINES, _CONTEXT_LINES = 1000, 3
_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; "
    "form-action 'none'"
)
_VERDICT_LOOKS = {
    Verdict.AC: "good",
    Verdict.WA: "bad",
    Verdict.PE: "bad",
    Verdict.RE: "bad",
    Verdict.OLE: "bad",
    Verdict.TLE: "warn",
    Verdict.MLE: "warn",
    Verdict.SECURITY: "fault",
    Verdict.INTERNAL_ERROR: "fault",
}


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a page that its navigation links to."""

    id: str
    title: str
    body: Html


@dataclass(frozen=True, slots=True)
class Bar:
    """A line of a bar chart: its length, and the same in words."""

    label: object
    amount: float
    text: object


def page(title: str, head: Html, sections: Sequence[Section]) -> str:
    """A whole document that needs nothing else: no script, no request."""
    style = (files("agent") / "web" / "style.css").read_text(encoding="utf-8")
    links = (tag("a", one.title, href=f"#{one.id}") for one in sections)
    header = tag("header", head, tag("nav", *links, class_="nav"), class_="page-head")
    foot = tag("footer", "Written by tenshot report.", class_="page-foot")
    document = tag(
        "html",
        tag(
            "head",
            tag("meta", charset="utf-8"),
            tag("meta", http_equiv="Content-Security-Policy", content=_POLICY),
            tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
            tag("title", title),
            tag("style", Html(style)),
        ),
        tag("body", tag("main", header, *(one.body for one in sections), foot, class_="page")),
        lang="en",
    )
    return f"<!doctype html>\n{document}\n"


def section(identifier: str, title: str, *children: object) -> Section:
    """A card with a heading."""
    body = tag("section", tag("h2", title), *children, class_="card", id=identifier)
    return Section(identifier, title, body)


def table(
    head: Sequence[object],
    rows: Sequence[Sequence[object]],
    right: Collection[int] = (),
    ours: int | None = None,
) -> Html:
    """A table that scrolls inside the page.

    Args:
        head: titles of the columns.
        rows: cells; whole numbers get separators.
        right: columns with numbers, aligned to the right.
        ours: the row to stress.
    """

    def line(name: str, cells: Sequence[object]) -> Iterator[Html]:
        for column, cell in enumerate(cells):
            shown = f"{cell:,}" if isinstance(cell, int) else cell
            yield tag(name, shown, class_="num" if column in right else None)

    body = (
        tag("tr", *line("td", row), class_="ours" if number == ours else None)
        for number, row in enumerate(rows)
    )
    content = tag(
        "table", tag("thead", tag("tr", *line("th", head))), tag("tbody", *body), class_="table"
    )
    return tag("div", content, class_="scroll", tabindex=0)


def facts(values: Mapping[str, object]) -> Html:
    """Names with their values."""
    pairs = (join((tag("dt", name), tag("dd", value))) for name, value in values.items())
    return tag("dl", *pairs, class_="facts")


def disclosure(summary: object, *children: object, opened: bool = False) -> Html:
    """A part that can be folded away."""
    return tag("details", tag("summary", summary), *children, open=opened or None)


def verdict(value: Verdict) -> Html:
    """A verdict in its colours."""
    look = _VERDICT_LOOKS.get(value)
    return tag("span", value.value, class_=f"verdict verdict-{look}" if look else "verdict")


def bars(rows: Sequence[Bar], logarithmic: bool = False) -> Html:
    """Horizontal bars, the longest as wide as there is room."""

    def length(amount: float) -> float:
        return math.log1p(amount) if logarithmic else amount

    longest = max((length(row.amount) for row in rows), default=0.0) or 1.0
    return tag("div", *(_bar(row, length(row.amount) / longest) for row in rows), class_="funnel")


def _bar(row: Bar, share: float) -> Html:
    fill = tag("span", class_="bar-fill", style=f"width:{100 * share:.1f}%")
    return tag(
        "div",
        tag("span", row.label),
        tag("span", fill if row.amount else "", class_="bar", aria_hidden="true"),
        tag("span", row.text, class_="num"),
        class_="funnel-row",
    )


def funnel(counts: Mapping[str, int]) -> Html:
    """Bars from all samples down to the submissions, on a logarithmic scale."""
    total = next(iter(counts.values()))
    rows = [
        Bar(label, count, f"{count:,} ({count / total:.1%})" if total else f"{count:,}")
        for label, count in counts.items()
    ]
    return bars(rows, logarithmic=True)


def funnel_note() -> Html:
    """What the bars of a funnel show."""
    text = "Shares are of the samples; bars are on a logarithmic scale."
    return tag("p", text, class_="small muted")


def amount(count: int, name: str) -> str:
    """A number of things."""
    return f"{count:,} {name}{'s' * (count != 1)}"


def pair(*parts: tuple[str, Html]) -> Html:
    """Titled parts side by side where there is room."""
    return tag("div", *(tag("div", tag("h4", name), body) for name, body in parts), class_="pair")


def source(text: str) -> Html:
    """A program with numbered lines."""
    lines, more = _cut(text.encode("utf-8", "surrogateescape"), SOURCE_BYTES)
    return _code((tag("span", line) for line in lines), more, "code lines")


def output(data: bytes) -> Html:
    """Input or output of a program."""
    lines, more = _cut(data, OUTPUT_BYTES)
    return _code(lines, more, "code")


def compared_output(data: bytes, other: bytes) -> Html:
    """An output from shortly before its first line that the other one has otherwise."""
    lines, rivals = data.split(b"\n"), other.split(b"\n")
    alike = takewhile(lambda pair: pair[0] == pair[1], zip(lines, rivals, strict=False))
    skipped = max(0, sum(1 for _ in alike) - _CONTEXT_LINES)
    shown, more = _cut(b"\n".join(lines[skipped:]), OUTPUT_BYTES)
    against, _ = _cut(b"\n".join(rivals[skipped:]), OUTPUT_BYTES)
    marked = (
        line if line == rival else tag("mark", line or "\N{RETURN SYMBOL}", class_="differs")
        for line, rival in zip_longest(shown, against[: len(shown)])
    )
    before = f"… {amount(skipped, 'line')} alike\n" if skipped else ""
    return _code(marked, more, "code", before)


def _code(lines: Iterable[object], more: int, look: str, before: str = "") -> Html:
    # Without an element here a page would swallow an empty first line.
    start = tag("span", before, class_="cut")
    rest = tag("span", f"\n… {amount(more, 'byte')} more", class_="cut") if more else ""
    return tag("pre", start, join(lines, "\n"), rest, class_=look, tabindex=0)


def _cut(data: bytes, limit: int) -> tuple[list[str], int]:
    """The first lines of a text, and how many bytes were left out."""
    kept = b"\n".join(data[:limit].split(b"\n")[:_MOST_LINES])
    decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
    text = decoder.decode(kept, final=len(kept) == len(data))
    more = len(data) - len(text.encode("utf-8", "surrogateescape"))
    lines = text.replace("\r\n", "\n").split("\n")
    return lines[:-1] if lines[-1] == "" and not more and len(lines) > 1 else lines, more
