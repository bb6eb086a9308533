"""A small tree of an HTML page: enough to find a statement in it and to turn it into text.

Built on the standard library's tokenizer. Of the HTML standard's rules for missing tags those are
followed that problem pages need: void elements, implied ends of paragraphs, list items, rows and
cells, and end tags without a start.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

_VOID = frozenset(
    [
        *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta"),
        *("source", "track", "wbr"),
    ]
)
_BLOCKS = frozenset(
    [
        *("address", "article", "aside", "blockquote", "center", "details", "div", "dl"),
        *("fieldset", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6"),
        *("header", "hr", "main", "nav", "ol", "p", "pre", "section", "table", "ul"),
    ]
)
# An opening tag on the left ends an open one on the right, unless the third lies between.
_ENDS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "li": (frozenset(["li"]), frozenset(["ul", "ol", "menu"])),
    "dt": (frozenset(["dt", "dd"]), frozenset(["dl"])),
    "dd": (frozenset(["dt", "dd"]), frozenset(["dl"])),
    "tr": (frozenset(["tr", "td", "th"]), frozenset(["table"])),
    "td": (frozenset(["td", "th"]), frozenset(["tr", "table"])),
    "th": (frozenset(["td", "th"]), frozenset(["tr", "table"])),
    "option": (frozenset(["option"]), frozenset(["select"])),
}
_PARAGRAPH_STAYS_IN = frozenset(["td", "th", "li", "div", "section", "table", "button", "center"])
_MOST_DEPTH = 150
_CONTROLS = re.compile("[\x00-\x08\x0b\x0e-\x1f]")


@dataclass(slots=True)
class Node:
    """An element.

    Attributes:
        tag: its name in lower case; the page itself is ``""``.
        attributes: by name in lower case.
        children: elements, and the text between them.
    """

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Node | str] = field(default_factory=list)

    @property
    def classes(self) -> list[str]:
        """The words of the attribute ``class``."""
        return self.attributes.get("class", "").split()

    def elements(self) -> list[Node]:
        """The children that are elements."""
        return [child for child in self.children if isinstance(child, Node)]

    def walk(self) -> Iterator[Node]:
        """Every element below, in document order."""
        for child in self.elements():
            yield child
            yield from child.walk()

    def find_all(self, tag: str = "", name: str = "") -> list[Node]:
        """Elements below with this tag and this class or id, where given."""
        return [
            node
            for node in self.walk()
            if (not tag or node.tag == tag)
            and (not name or name in node.classes or node.attributes.get("id") == name)
        ]

    def find(self, tag: str = "", name: str = "") -> Node | None:
        """The first of ``find_all``."""
        return next(iter(self.find_all(tag, name)), None)

    def text(self) -> str:
        """All text below, as it stands."""
        return "".join(c if isinstance(c, str) else c.text() for c in self.children)

    def own_text(self) -> str:
        """The text directly in this element, white space collapsed."""
        return " ".join(" ".join(c for c in self.children if isinstance(c, str)).split())


@dataclass(slots=True)
class Page:
    """A parsed page.

    Attributes:
        root: the tree.
        comments: its comments; browsers note there where a saved page came from.
    """

    root: Node
    comments: list[str]


def parse_html(source: str) -> Page:
    """Parse a page or a part of one. Nothing is refused: broken HTML gives some tree."""
    builder = _Builder()
    builder.feed(_CONTROLS.sub("", source))
    builder.close()
    return Page(builder.root, builder.comments)


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Node("")
        self.comments: list[str] = []
        self._open = [self.root]
        self._skip_newline = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._skip_newline = tag == "pre"
        if tag in _BLOCKS:
            self._end_implied(frozenset("p"), _PARAGRAPH_STAYS_IN)
        if tag in _ENDS:
            self._end_implied(*_ENDS[tag])
        node = Node(tag, {name: value or "" for name, value in attrs})
        self._open[-1].children.append(node)
        if tag not in _VOID and len(self._open) < _MOST_DEPTH:
            self._open.append(node)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        self._skip_newline = False
        for depth in range(len(self._open) - 1, 0, -1):
            if self._open[depth].tag == tag:
                del self._open[depth:]
                return

    def handle_data(self, data: str) -> None:
        if self._skip_newline:  # the standard drops a newline right after <pre>
            data = data.removeprefix("\r").removeprefix("\n")
            self._skip_newline = False
        if data:
            self._open[-1].children.append(data)

    def handle_comment(self, data: str) -> None:
        self.comments.append(data)

    def _end_implied(self, tags: frozenset[str], barriers: frozenset[str]) -> None:
        for depth in range(len(self._open) - 1, 0, -1):
            if self._open[depth].tag in tags:
                del self._open[depth:]
                return self._end_implied(tags, barriers) if "tr" in tags else None
            if self._open[depth].tag in barriers:
                return None
        return None
