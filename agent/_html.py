"""HTML from Python values: the one place where text is escaped.

Whatever is no ``Html`` is text: ``tag`` and ``join`` escape it, and show what a page cannot hold or
would hide (NUL and other controls, lone surrogates, marks that change the direction of text) as
visible signs. So no program text, output or statement can become markup.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable

_VOID = frozenset({"br", "meta"})
_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)


class Html(str):
    """Text that is HTML already."""

    __slots__ = ()


def _sign(match: re.Match[str]) -> str:
    code = ord(match[0])
    if 0xDC80 <= code <= 0xDCFF:  # a byte that is no UTF-8, see "surrogateescape"
        code -= 0xDC00
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def escape(value: object) -> Html:
    """The value as HTML: ``Html`` as it is, anything else as text that shows all it holds."""
    if isinstance(value, Html):
        return value
    text = str(value).replace("\r\n", "\n")
    return Html(html.escape(_UNSAFE.sub(_sign, text)))


def join(parts: Iterable[object], between: object = "") -> Html:
    """The parts one after the other."""
    return Html(escape(between).join(escape(part) for part in parts))


def tag(name: str, /, *children: object, **attributes: object) -> Html:
    """An element.

    Args:
        name: of the element.
        children: its content; text is escaped.
        attributes: ``class_`` stands for ``class`` and ``aria_label`` for ``aria-label``; ``None``
            leaves the attribute out, ``True`` gives it no value.
    """
    words = [name]
    for key, value in attributes.items():
        known = key.rstrip("_").replace("_", "-")
        if value is True:
            words.append(known)
        elif value is not None:
            words.append(f'{known}="{escape(str(value))}"')
    start = f"<{' '.join(words)}>"
    return Html(start if name in _VOID else f"{start}{join(children)}</{name}>")
