"""Pages fetched from a server of the test's own."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from problems import ProblemError, load_problem, load_problems

PAGE = (Path(__file__).parents[1] / "fixtures/problems/codeforces/current.html").read_bytes()
CHECK = b"<html><title>Just a moment...</title></html>"
PLACES: dict[str, tuple[int, bytes]] = {
    "/ok/problem": (200, PAGE),
    "/secret/problem": (200, PAGE),
    "/forbidden": (403, CHECK),
    "/busy": (429, b""),
    "/checked": (200, CHECK),
    "/blog": (200, b"<p>Hello</p>"),
    "/big": (200, b"x" * (17 << 20)),
}
ROBOTS = b"User-agent: *\nDisallow: /secret/\n"


class Site(BaseHTTPRequestHandler):
    robots = (200, ROBOTS)
    agents: list[str] = []  # noqa: RUF012

    def do_GET(self) -> None:
        self.agents.append(self.headers["User-Agent"])
        if self.path == "/moved":
            self.send_response(302)
            self.send_header("Location", "/ok/problem")
            self.end_headers()
            return
        status, body = (
            self.robots if self.path == "/robots.txt" else PLACES.get(self.path, (404, b""))
        )
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        try:
            self.wfile.write(body)
        except OSError:
            self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(Site, "robots", (200, ROBOTS))
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize("place", ["/ok/problem", "/moved"])
def test_a_page_becomes_a_problem(site: str, place: str) -> None:
    problem = load_problem(site + place)
    assert (problem.id, problem.title) == ("9001B", "Fair & Square Piles")
    assert problem.origin == site + place
    assert set(Site.agents) == {"tenshot/0.1"}


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("/secret/problem", "asks robots to keep away"),
        ("/forbidden", r"refuses robots \(HTTP 403"),
        ("/busy", r"refuses robots \(HTTP 429"),
        ("/checked", "refuses robots"),
        ("/nowhere", "answers with HTTP 404"),
        ("/blog", "shows no problem"),
        ("/big", "too large or too slow"),
    ],
)
def test_refusals_are_clear(site: str, place: str, words: str) -> None:
    with pytest.raises(ProblemError, match=words) as caught:
        list(load_problems(site + place))
    assert "127.0.0.1" in caught.value.message
    assert caught.value.hint


@pytest.mark.parametrize(("status", "allowed"), [(404, True), (403, True), (500, False)])
def test_a_site_without_rules(
    site: str, status: int, allowed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As RFC 9309, section 2.3.1, has it."""
    monkeypatch.setattr(Site, "robots", (status, b""))
    if allowed:
        assert load_problem(f"{site}/secret/problem").id == "9001B"
    else:
        with pytest.raises(ProblemError, match="keep away"):
            load_problem(f"{site}/ok/problem")


def test_a_site_out_of_reach() -> None:
    with pytest.raises(ProblemError, match=r"cannot reach http://127\.0\.0\.1:9/") as caught:
        load_problem("http://127.0.0.1:9/problem")
    assert "browser" in caught.value.hint


def test_a_file_called_like_a_problem_is_the_file(tmp_path: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(tmp_path)
        Path("4A").mkdir()
        with pytest.raises(ProblemError, match="4A holds no problem"):
            load_problem("4A")
