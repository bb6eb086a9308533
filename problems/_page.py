"""Saved web pages: HTML and MHTML files, and pages fetched from an address."""

from __future__ import annotations

import email
import email.policy
import re
from email.message import EmailMessage
from pathlib import Path

from problems._errors import ProblemError
from problems._files import read_bytes
from problems._html import Page, parse_html
from problems._page_atcoder import headed_problem, is_headed
from problems._page_codeforces import codeforces_problems, is_codeforces
from problems._types import Problem

_SUFFIXES = frozenset([".html", ".htm", ".xhtml", ".mhtml", ".mht"])
_CHARSET = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_REFUSAL = re.compile(
    r"just a moment|attention required|checking your browser|cf-chl|captcha|access denied"
    r"|enable javascript and cookies",
    re.IGNORECASE,
)
_HEAD_BYTES = 4096


def is_page_file(path: Path) -> bool:
    """Whether the name is that of a saved page."""
    return path.suffix.lower() in _SUFFIXES


def load_page(path: Path) -> list[Problem]:
    """The problems on a saved page.

    Raises:
        ProblemError: the page cannot be read or shows no problem.
    """
    data = read_bytes(path)
    if path.suffix.lower() in (".mhtml", ".mht"):
        data = _main_part(data, path)
    return problems_on(decode_page(data), str(path), path.stem)


def problems_on(source: str, where: str, fallback_id: str) -> list[Problem]:
    """The problems in the HTML of a Codeforces, AtCoder or similar page.

    Args:
        source: the HTML.
        where: its place, for messages.
        fallback_id: id of a problem whose page does not tell it.

    Raises:
        ProblemError: it shows no problem.
    """
    page = parse_html(source)
    if is_codeforces(page):
        return codeforces_problems(page, where, fallback_id)
    if is_headed(page):
        return [headed_problem(page, where, fallback_id)]
    if is_refusal(page):
        raise ProblemError(
            f"{where} is no problem but a check whether a robot is asking",
            "open the address in a browser and save the page once the problem shows",
        )
    raise ProblemError(
        f"{where} shows no problem",
        "save the page of one problem from Codeforces or AtCoder, with its samples",
    )


def is_refusal(page: Page) -> bool:
    """Whether the page is a site's check for robots."""
    title = page.root.find("title")
    return bool(_REFUSAL.search(title.text() if title else page.root.text()[:2000]))


def decode_page(data: bytes, charset: str = "") -> str:
    """Text of a page: by the given charset, the one it names, UTF-8, or else Windows-1252."""
    named = _CHARSET.search(data[:_HEAD_BYTES])
    for name in (charset, named.group(1).decode("ascii") if named else "", "utf-8-sig"):
        try:
            return data.decode(name) if name else data.decode("utf-8-sig")
        except (UnicodeDecodeError, LookupError):
            continue
    return data.decode("cp1252", "replace")


def _main_part(data: bytes, path: Path) -> bytes:
    message = email.message_from_bytes(data, policy=email.policy.default)
    for part in message.walk():
        if isinstance(part, EmailMessage) and part.get_content_type() == "text/html":
            content = part.get_payload(decode=True)
            if isinstance(content, bytes):
                address = part.get("Content-Location", "")
                return f"<!-- saved from url=(0){address} -->".encode() + content
    raise ProblemError(f"{path} holds no HTML page", "save it as 'Webpage, HTML only'")
