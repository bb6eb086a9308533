"""Layout of rendered TeX: marks that survive the collapsing of white space, lists and tables."""

from __future__ import annotations

import re
from collections.abc import Callable

from problems._tex_scan import Scanner

PARAGRAPH, LINE, SPACE, LITERAL = "\x01", "\x02", "\x03", "\x04"

_VERBATIM = re.compile(
    r"\\begin\{(verbatim\*?|Verbatim|lstlisting|alltt)\}(?:\[[^\]\n]*\])?[ \t]*\n?(.*?)\\end\{\1\}"
    r"|\\url\s*\{([^{}\n]*)\}"
    r"|(?<!\\)\\(?:verb|lstinline)\*?(?:\[[^\]]*\])?(?:\{([^{}\n]*)\}|([^a-zA-Z\s{*])(.*?)\5)",
    re.DOTALL,
)
_ITEM_MARKS = re.compile(
    r"\\(begin|end)\s*\{(?:itemize|enumerate|description)\*?\}|\\item(?![a-zA-Z])"
)


def set_literals_aside(source: str, literals: list[str]) -> str:
    """Replace verbatim text and addresses by marks; their contents are added to ``literals``."""

    def replace(match: re.Match[str]) -> str:
        literals.append(next(filter(None, match.group(2, 3, 4, 6)), ""))
        mark = f"{LITERAL}{len(literals) - 1}{LITERAL}"
        return f"\n\n{mark}\n\n" if match.group(1) else mark

    return _VERBATIM.sub(replace, source)


def lay_out(text: str, literals: list[str]) -> str:
    """Plain text: single spaces, blank lines between paragraphs, literals back in place."""
    text = re.sub(r"[ \t]+", " ", text)
    text = re.sub(rf" *{LINE} *", LINE, text)
    text = re.sub(rf"[ {LINE}]*{PARAGRAPH}[ {PARAGRAPH}{LINE}]*", PARAGRAPH, text)
    text = text.strip(f" {PARAGRAPH}{LINE}")
    text = text.replace(PARAGRAPH, "\n\n").replace(LINE, "\n").replace(SPACE, " ")
    text = re.sub(rf"{LITERAL}(\d+){LITERAL}", lambda match: literals[int(match[1])].rstrip(), text)
    return "\n".join(line.rstrip() for line in text.split("\n"))


def lay_out_list(kind: str, body: str, depth: int, render: Callable[[str], str]) -> str:
    """One line an item, nested lists indented; ``depth`` is 1 for the outermost list."""
    indent = SPACE * 2 * (depth - 1)
    lines = []
    for number, item in enumerate(_items(body), start=1):
        scanner = Scanner(item)
        label = scanner.option()
        text = render(item[scanner.position :]).strip(f" {PARAGRAPH}{LINE}")
        mark = f"{number}." if kind == "enumerate" else "-"
        if label is not None:
            shown = render(label).strip()
            mark = f"- {shown}:" if kind == "description" else shown or "-"
        lines.append(f"{indent}{mark} {text}")
    edge = LINE if depth > 1 else PARAGRAPH
    return edge + LINE.join(lines) + edge


def _items(body: str) -> list[str]:
    """Texts after each ``\\item`` of this list, nested lists left whole."""
    depth, starts = 0, []
    for match in _ITEM_MARKS.finditer(body):
        if match.group(1):
            depth += 1 if match.group(1) == "begin" else -1
        elif depth == 0:
            starts.append((match.start(), match.end()))
    if not starts:
        return [body] if body.strip() else []
    ends = [start for start, _ in starts[1:]] + [len(body)]
    return [body[begin:end] for (_, begin), end in zip(starts, ends, strict=True)]


def lay_out_table(kind: str, body: str, render: Callable[[str], str]) -> str:
    """One line a row, cells separated by ``|``."""
    scanner = Scanner(body)
    scanner.option()
    for _ in range(2 if kind in ("tabularx", "tabulary") else 1):
        scanner.argument()
    rows = render(body[scanner.position :]).split(LINE)
    shown = [re.sub(rf"[\s{PARAGRAPH}]+", " ", row).strip() for row in rows]
    return PARAGRAPH + LINE.join(row for row in shown if row) + PARAGRAPH
