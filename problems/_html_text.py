"""Parts of an HTML page as plain text: paragraphs, lists, tables, formulas, sample blocks.

Formulas are read from all the ways problem pages write them: between dollar signs (Codeforces),
in ``<var>`` (AtCoder), as the TeX source that MathJax 2 and KaTeX keep beside what they rendered,
and as italics with ``<sub>`` and ``<sup>``.
"""

from __future__ import annotations

import re

from problems._html import Node
from problems._tex_math import render_math

_PARAGRAPH, _LINE, _HELD = "\x01", "\x02", re.compile("\x03(\\d+)\x03")
_BREAKS = re.compile(
    f"[{_LINE}{_PARAGRAPH} \\n\\t]*[{_LINE}{_PARAGRAPH}][{_LINE}{_PARAGRAPH} \\n\\t]*"
)
_SPACES = re.compile(r"[ \t\r\n\f\v\u00a0\u2000-\u200a\u202f\u205f]+")
_INVISIBLE = re.compile("[\u200b-\u200d\u2060\ufeff\u00ad]")
_SKIPPED_TAGS = frozenset(
    ["script", "style", "noscript", "template", "svg", "button", "select", "textarea", "head"]
)
_SKIPPED_CLASSES = frozenset(
    [
        *("MathJax", "MathJax_Preview", "MathJax_Display", "MathJax_CHTML", "MathJax_SVG"),
        *("MathJax_SVG_Display", "MJX_Assistive_MathML", "katex-html"),
        *("input-output-copier", "btn", "btn-copy"),
    ]
)
_BLOCKS = frozenset(
    [
        *("p", "div", "section", "article", "center", "blockquote", "ul", "ol", "dl"),
        *("table", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "details"),
    ]
)
_LINES = frozenset(["div", "p", "li"])
_PLAIN = frozenset(["span", "b", "i", "strong", "em", "code", "font", "ul", "ol", "tt"])
_ORDINALS = frozenset(["st", "nd", "rd", "th"])
_WORD = re.compile(r"[-+−]?\w+'*")
_FORMULA = re.compile(r"\${6}(.+?)\${6}|\${3}(.+?)\${3}", re.DOTALL)
_ANY_FORMULA = re.compile(r"\$\$([^$]+)\$\$|\$([^$]+)\$")
_CDATA = re.compile(r"^\s*%?\s*<!\[CDATA\[|\]\]>\s*$")


class Writer:
    """Turns elements into text and counts the images it meets.

    Attributes:
        images: how many images text could not show.
    """

    def __init__(self, single_dollars: bool = False) -> None:
        """Formulas stand between three dollar signs, or also between one or two."""
        self.images = 0
        self._single_dollars = single_dollars
        self._held: list[str] = []

    def write(self, *nodes: Node | str) -> str:
        """Plain text of the nodes, paragraphs separated by blank lines."""
        marked = "".join(self._render(node) for node in nodes)
        return self._restored(self._formulas(self._lay_out(marked))).strip("\n")

    def _formulas(self, text: str) -> str:
        pattern = _ANY_FORMULA if self._single_dollars else _FORMULA
        return pattern.sub(lambda match: render_math(next(filter(None, match.groups()))), text)

    def block(self, node: Node) -> str:
        """The text of a sample's ``<pre>``, line by line as shown, ending in one newline.

        Lines stand in the text itself, are ended by ``<br>``, or come as one ``<div>`` each (as
        Codeforces colours the lines of each test). Spaces that do not break become plain ones.
        """
        lines = self._restored(self._preformatted(node)).replace("\r\n", "\n").split("\n")
        while lines and not lines[-1].strip():
            lines.pop()
        return "".join(line + "\n" for line in lines)

    def _restored(self, text: str) -> str:
        while _HELD.search(text):  # a formula may stand inside a preformatted block
            text = _HELD.sub(lambda match: self._held[int(match.group(1))], text)
        return text

    def _render(self, node: Node | str) -> str:
        if isinstance(node, str):
            return _INVISIBLE.sub("", node)
        if source := tex_source(node):
            return self._hold(render_math(source))
        if node.tag in _SKIPPED_TAGS or not _SKIPPED_CLASSES.isdisjoint(node.classes):
            return ""
        match node.tag:
            case "br":
                return _LINE
            case "img":
                self.images += 1
                return " [image] "
            case "pre":
                return _PARAGRAPH + self._hold(self._shown(node)) + _PARAGRAPH
            case "var":
                return self._variable(node)
            case "sub" | "sup":
                return self._script(node.tag, node)
            case "msub" | "msup" if len(node.elements()) == 2:
                base, script = node.elements()
                return self._render(base) + self._script(node.tag[1:], script)
            case "ul" | "ol":
                return _PARAGRAPH + self._items(node) + _PARAGRAPH
            case "tr":
                return _LINE + self._row(node)
            case "dt" | "dd":
                return _LINE + self._inner(node)
        inner = self._inner(node)
        return _PARAGRAPH + inner + _PARAGRAPH if node.tag in _BLOCKS else inner

    def _inner(self, node: Node) -> str:
        return "".join(self._render(child) for child in node.children)

    def _flat(self, node: Node) -> str:
        """The element's text on one line."""
        return _SPACES.sub(" ", re.sub(f"[{_PARAGRAPH}{_LINE}]", " ", self._inner(node))).strip()

    def _variable(self, node: Node) -> str:
        """AtCoder's ``<var>``: TeX, unless it holds elements of its own, as on the oldest pages."""
        if node.elements():
            return self._inner(node)
        return self._hold(render_math(node.text()))

    def _script(self, tag: str, node: Node) -> str:
        inner = self._flat(node)
        if not inner or inner in _ORDINALS:
            return inner
        mark, left, right = ("_", "{", "}") if tag == "sub" else ("^", "(", ")")
        simple = _WORD.fullmatch(inner) or inner in ("*", "'")
        return mark + (inner if simple else f"{left}{inner}{right}")

    def _items(self, node: Node) -> str:
        lines, number = [], 0
        for child in node.elements():
            if child.tag in ("ul", "ol"):
                lines.append(self._items(child))
            elif inner := self._trimmed(child):
                number += 1
                mark = f"{number}." if node.tag == "ol" else "-"
                lines.append(f"{mark} {inner}")
        return _LINE.join(lines)

    def _trimmed(self, node: Node) -> str:
        """The element's text, with line marks in place of paragraphs and none at its ends."""
        return _BREAKS.sub(_LINE, self._inner(node)).strip(_LINE + " \n\t")

    def _row(self, node: Node) -> str:
        cells = [self._flat(cell) for cell in node.elements() if cell.tag in ("td", "th")]
        return " | ".join(cells)

    def _shown(self, node: Node) -> str:
        return self._formulas(self._preformatted(node).rstrip())

    def _preformatted(self, node: Node) -> str:
        parts: list[str] = []
        for child in node.children:
            if isinstance(child, str):
                parts.append(_INVISIBLE.sub("", child).replace("\u00a0", " "))
            elif child.tag == "br":
                parts.append("\n")
            elif child.tag in _LINES:
                at_start = not parts or parts[-1].endswith("\n")
                inner = self._preformatted(child).removesuffix("\n")
                parts.append(("" if at_start else "\n") + inner + "\n")
            elif child.tag in _PLAIN:
                parts.append(self._preformatted(child))
            else:
                parts.append(_BREAKS.sub("\n", self._render(child)))
        return "".join(parts)

    def _hold(self, text: str) -> str:
        self._held.append(text)
        return f"\x03{len(self._held) - 1}\x03"

    @staticmethod
    def _lay_out(marked: str) -> str:
        text = _SPACES.sub(" ", marked)
        text = re.sub(f" ?{_LINE} ?", "\n", text)
        text = re.sub(rf"[ \n]*(?:{_PARAGRAPH}[ \n]*)+", "\n\n", text)
        return text.strip()


def tex_source(node: Node) -> str:
    """The TeX of a formula that a script has rendered; empty for any other element."""
    if node.tag == "script" and node.attributes.get("type", "").startswith("math/tex"):
        return _CDATA.sub("", _CDATA.sub("", node.text())).strip().removesuffix("%")
    if "katex" in node.classes:
        for inner in node.find_all("annotation"):
            if "tex" in inner.attributes.get("encoding", ""):
                return inner.text()
    return ""
