"""Problem pages fetched from the web, as robots.txt and the site allow."""

from __future__ import annotations

import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from http.client import HTTPException
from urllib.parse import urlsplit
from urllib.robotparser import RobotFileParser

from problems._errors import ProblemError
from problems._html import parse_html
from problems._page import decode_page, is_refusal, problems_on
from problems._types import Problem

AGENT = "tenshot"
_REFUSED = frozenset([401, 403, 429, 503])
_MOST_BYTES = 16 << 20
_DEADLINE_S = 60.0
_SILENCE_S = 20.0
_BY_HAND = (
    "open the page in your browser, save it (Ctrl+S) and give the file, or send it with "
    "Competitive Companion"
)


@dataclass(frozen=True, slots=True)
class _Reply:
    status: int
    body: bytes
    charset: str = ""


def fetch_problems(address: str) -> list[Problem]:
    """The problems on the page at this address. Nobody is logged in and nothing is sent.

    Raises:
        ProblemError: the site is out of reach, has no such page, or refuses robots.
    """
    _ask_leave(address)
    reply = _get(address)
    host = urlsplit(address).hostname
    if reply.status in _REFUSED:
        raise ProblemError(f"{host} refuses robots (HTTP {reply.status} for {address})", _BY_HAND)
    if reply.status != 200:
        raise ProblemError(
            f"{address} answers with HTTP {reply.status}", "check the address in your browser"
        )
    page = decode_page(reply.body, reply.charset)
    if is_refusal(parse_html(page)):
        raise ProblemError(f"{host} refuses robots (it checks the browser first)", _BY_HAND)
    return problems_on(f"<!-- saved from url=(0){address} -->{page}", address, "problem")


def _ask_leave(address: str) -> None:
    """Follow robots.txt as RFC 9309 says: none found means leave, a failing server means no."""
    parts = urlsplit(address)
    reply = _get(f"{parts.scheme}://{parts.netloc}/robots.txt")
    rules = RobotFileParser()
    rules.parse(reply.body.decode("utf-8", "replace").splitlines() if reply.status == 200 else [])
    if reply.status >= 500 or not rules.can_fetch(AGENT, address):
        raise ProblemError(f"{parts.hostname} asks robots to keep away from {address}", _BY_HAND)


def _get(address: str) -> _Reply:
    headers = {"User-Agent": f"{AGENT}/0.1", "Accept-Language": "en", "Accept": "text/html, */*"}
    request = urllib.request.Request(address, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=_SILENCE_S) as reply:
            charset = reply.headers.get_content_charset() or ""
            return _Reply(reply.status, _body(reply, address), charset)
    except urllib.error.HTTPError as error:
        with error:
            return _Reply(error.code, b"")
    except (OSError, HTTPException, ValueError) as error:
        reason = getattr(error, "reason", None) or error
        raise ProblemError(f"cannot reach {address}: {reason}", _BY_HAND) from None


def _body(reply: object, address: str) -> bytes:
    """The whole body, within a time and a size."""
    end = time.monotonic() + _DEADLINE_S
    data = bytearray()
    while chunk := reply.read1(1 << 16):  # type: ignore[attr-defined]
        data += chunk
        if len(data) > _MOST_BYTES or time.monotonic() > end:
            raise ProblemError(f"{address} is too large or too slow for a problem page", _BY_HAND)
    return bytes(data)
