"""What a page of HTML is made of, read strictly."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

_VOID = {"br", "meta"}


@dataclass
class Page:
    """What ``read_page`` found.

    Attributes:
        elements: (name, attributes) of every element in order.
        text: everything outside of elements' tags, the stylesheet left out.
    """

    elements: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)
    text: str = ""

    def attributes(self, name):
        """All values of an attribute."""
        return [known[name] for _, known in self.elements if name in known]


def read_page(html):
    """Read a page in which every element is closed in the order in which they were opened."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    assert reader.opened == []
    return reader.page


class _Reader(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.page, self.opened = Page(), []

    def handle_starttag(self, tag, attrs):
        self.page.elements.append((tag, dict(attrs)))
        if tag not in _VOID:
            self.opened.append(tag)

    def handle_endtag(self, tag):
        assert self.opened.pop() == tag

    def handle_data(self, data):
        if "style" not in self.opened:
            self.page.text += data

    def handle_comment(self, data):
        raise AssertionError(f"a comment: {data}")
