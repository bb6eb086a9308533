"""Names of problems on Codeforces and AtCoder, and their addresses."""

from __future__ import annotations

import re

_CODEFORCES = (
    re.compile(r"codeforces\.(?:com|ru)/(?:[\w-]+/)*?(?:contest|gym)/(\d+)/problem/([A-Z]?\d*\w*)"),
    re.compile(r"codeforces\.(?:com|ru)/(?:[\w-]+/)*?problemset/problem/(\d+)/([A-Z]?\d*\w*)"),
    re.compile(r"codeforces\.(?:com|ru)/problemset/(gymProblem)/(\d+/\w+)"),
)
_ATCODER = re.compile(r"atcoder\.jp/contests/[\w-]+/tasks/([\w-]+)")
_CODEFORCES_ID = re.compile(r"(\d{1,6})/?([A-Za-z]\d?)")
_ATCODER_ID = re.compile(r"((?:abc|arc|agc|ahc|typical|practice|joi\w*|past\w*)[\w-]*)_(\w+)")
_ADDRESS = re.compile(r"https?://[^/\s]+(?:/\S*)?", re.IGNORECASE)
_FIRST_GYM = 100_000


def problem_name(url: str) -> str:
    """The problem an address names, e.g. ``4A`` or ``abc300_a``; empty for other addresses."""
    for pattern in _CODEFORCES:
        if match := pattern.search(url):
            contest = "" if match.group(1) == "gymProblem" else match.group(1)
            return (contest + match.group(2)).replace("/", "").upper()
    match = _ATCODER.search(url)
    return match.group(1) if match else ""


def problem_address(name: str) -> str | None:
    """The page of ``4A``, ``1971H`` or ``abc300_a``; ``None`` for what is no such name."""
    if match := _CODEFORCES_ID.fullmatch(name):
        contest, index = match.group(1), match.group(2).upper()
        if int(contest) >= _FIRST_GYM:
            return f"https://codeforces.com/gym/{contest}/problem/{index}"
        return f"https://codeforces.com/problemset/problem/{contest}/{index}"
    if match := _ATCODER_ID.fullmatch(name):
        contest = match.group(1).replace("_", "-")
        return f"https://atcoder.jp/contests/{contest}/tasks/{name}"
    return None


def address_of(text: str) -> str | None:
    """The web address that ``text`` is or stands for; ``None`` for anything else."""
    return text if _ADDRESS.fullmatch(text) else problem_address(text)
