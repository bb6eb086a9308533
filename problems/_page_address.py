"""Where a saved page came from."""

from __future__ import annotations

import re

from problems._html import Page

_SAVED_FROM = re.compile(r"saved from url=\(\d+\)(\S+)")
_SINGLE_FILE = re.compile(r"^\s*url:\s*(\S+)", re.MULTILINE)


def page_address(page: Page) -> str:
    """The address in the browser's comment, the canonical link or ``og:url``; or an empty text."""
    for comment in page.comments:
        for pattern in (_SAVED_FROM, _SINGLE_FILE):
            if match := pattern.search(comment):
                return match.group(1)
    for link in page.root.find_all("link"):
        if link.attributes.get("rel") == "canonical":
            return link.attributes.get("href", "")
    for meta in page.root.find_all("meta"):
        if meta.attributes.get("property") == "og:url":
            return meta.attributes.get("content", "")
    return ""
