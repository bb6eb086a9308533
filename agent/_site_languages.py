"""What judges call our languages, and where a solution is handed in.

Sites change versions and numbers every year or so: a user should go by the name where the number is
gone. As of November 2025:

- Codeforces: the options of ``programTypeId`` in its submit form.
- AtCoder: ``data.LanguageId`` in its submit form, and
  https://img.atcoder.jp/file/language-update/2025-10/language-list.html
- Kattis: names as its own client sends them (Kattis/kattis-cli, ``submit.py``); Python 3 is PyPy.

Python goes to PyPy where a site has both: the same program is rarely slower there.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True)
class SiteLanguage:
    """A choice in a submit form.

    Attributes:
        name: as the form shows it.
        id: the value of the form's field, or ``None`` where the site has none.
    """

    name: str
    id: str | None = None


@dataclass(frozen=True, slots=True)
class _Site:
    hosts: tuple[str, ...]
    languages: Mapping[str, SiteLanguage]
    problem_path: re.Pattern[str]
    submit_path: str


_SITES = (
    _Site(
        ("codeforces.com", "codeforces.net", "codeforc.es"),
        {
            "cpp": SiteLanguage("GNU G++20 13.2 (64 bit, winlibs)", "89"),
            "python": SiteLanguage("PyPy 3.10 (7.3.15, 64bit)", "70"),
        },
        re.compile(r"(.*)/problems?(/.*)?"),
        r"\1/submit\2",
    ),
    _Site(
        ("atcoder.jp",),
        {
            "cpp": SiteLanguage("C++23 (GCC 15.2.0)", "6017"),
            "python": SiteLanguage("Python (PyPy 3.11-v7.3.20)", "6083"),
        },
        re.compile(r"(/contests/[\w-]+)/tasks/(\w+)"),
        r"\1/submit?taskScreenName=\2",
    ),
    _Site(
        ("kattis.com",),
        {"cpp": SiteLanguage("C++"), "python": SiteLanguage("Python 3")},
        re.compile(r"(.*/problems/\w+)"),
        r"\1/submit",
    ),
)
_PLAIN = {
    "cpp": SiteLanguage("C++ (the newest of GCC's)"),
    "python": SiteLanguage("Python 3 (PyPy if there is one)"),
}


def site_language(url: str, language: str) -> SiteLanguage:
    """What the site of a problem's page calls ``"cpp"`` or ``"python"``."""
    site = _site(url)
    return (site.languages if site else _PLAIN)[language]


def submit_address(url: str) -> str:
    """The page with the submit form; the problem's own page where it is not known."""
    site, parts = _site(url), urlsplit(url)
    match = site.problem_path.fullmatch(parts.path.rstrip("/")) if site else None
    if site is None or match is None:
        return url
    path = match.expand(site.submit_path)
    return f"{parts.scheme}://{parts.netloc}{path}"


def _site(url: str) -> _Site | None:
    host = urlsplit(url).hostname or ""
    return next((site for site in _SITES if _is_on(host, site)), None)


def _is_on(host: str, site: _Site) -> bool:
    return any(host == name or host.endswith(f".{name}") for name in site.hosts)
