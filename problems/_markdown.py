"""Markdown statements as plain text: formulas, images, links, emphasis and HTML."""

from __future__ import annotations

import html
import re

from problems._rendered import RenderedStatement
from problems._tex_math import render_math

_FENCE = re.compile(r"^(```|~~~)[^\n]*\n(.*?)^\1[ \t]*$", re.DOTALL | re.MULTILINE)
_CODE = re.compile(r"(`+)(?!`)(.+?)(?<!`)\1(?!`)")
_MATH = re.compile(
    r"(?<!\\)\$\$\$(.+?)\$\$\$|(?<!\\)\$\$(.+?)\$\$|(?<![\\$])\$(?!\s)((?:\\.|[^$\\\n]|\n(?!\s*\n))+?)\$",
    re.DOTALL,
)
_IMAGE = re.compile(r"!\[[^\]]*\]\([^)\n]*\)(?:\{[^}\n]*\})?|<img\b[^>]*>", re.IGNORECASE)
_LINK = re.compile(r"\[([^\]\n]+)\]\([^)\s]*(?:\s+\"[^\"\n]*\")?\)")
_TAG = re.compile(r"</?[a-zA-Z][a-zA-Z0-9-]*(?:\s[^<>]*)?/?>")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_TEMPLATE = re.compile(r"\{\{\s*[\w.]+\s*\}\}")
_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$", re.MULTILINE)
_UNDERLINED = re.compile(r"^(\S.*)\n(?:={3,}|-{3,})[ \t]*$", re.MULTILINE)
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_EMPHASIS = re.compile(
    r"(?<![\w*])\*(?=[^\s*])([^*\n]+?)(?<=\S)\*(?![\w*])|(?<!\w)_([^_\n]+?)_(?!\w)"
)
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.!|$<>-])")
_HELD = re.compile("\x01(\\d+)\x01")


def render_markdown(source: str) -> RenderedStatement:
    """Turn a Markdown statement into plain text; its first ``# heading`` is the title."""
    held: list[str] = []

    def hold(text: str) -> str:
        held.append(text)
        return f"\x01{len(held) - 1}\x01"

    text = re.sub(r"[\x00-\x08]", "", source)
    text = _FENCE.sub(lambda match: hold(match.group(2).rstrip()), text)
    text = _CODE.sub(lambda match: hold(match.group(2).strip()), text)
    text = _MATH.sub(lambda match: hold(_formula(match)), text)
    text, images = _IMAGE.subn("[image]", _COMMENT.sub("", text))
    text = _ESCAPE.sub(lambda match: hold(match.group(1)), _TEMPLATE.sub("", text))
    text = _without_markup(text)
    title = ""
    if match := re.match(r"\s*#[ \t]+(.+?)[ \t]*#*\n", text):
        title, text = match.group(1), text[match.end() :]
    text = _UNDERLINED.sub(r"\n\1\n", _HEADING.sub(r"\n\1\n", text))
    for _ in range(3):  # a held formula may stand inside held code
        text = _HELD.sub(lambda match: held[int(match.group(1))], text)
        title = _HELD.sub(lambda match: held[int(match.group(1))], title)
    warnings = (f"the statement has {images} image(s) that text cannot show",) if images else ()
    return RenderedStatement(_tidy(text), title, warnings)


def plain_formulas(text: str) -> str:
    """``text`` with its ``$...$`` formulas made readable and all else left alone."""
    return _MATH.sub(_formula, text)


def _formula(match: re.Match[str]) -> str:
    return render_math(next(filter(None, match.groups())))


def _without_markup(text: str) -> str:
    text = re.sub(r"<br\s*/?>|</p>|</li>", "\n", text, flags=re.IGNORECASE)
    text = re.sub(r"<sup>\s*", "^", re.sub(r"<sub>\s*", "_", text))
    text = re.sub(r"<li>\s*", "- ", text, flags=re.IGNORECASE)
    text = html.unescape(_TAG.sub("", _LINK.sub(r"\1", text)))
    text = _STRONG.sub(r"\2", text)
    return _EMPHASIS.sub(lambda match: match.group(1) or match.group(2), text)


def _tidy(text: str) -> str:
    lines = [line.rstrip() for line in text.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
