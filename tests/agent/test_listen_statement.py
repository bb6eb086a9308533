"""Where the statement of a problem from the browser comes from."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from agent import Progress
from agent._listen_statement import StatementSources
from agent._listen_task import read_task, same_page
from problems import InputError
from tests.agent.companion import free_port, make_task

QUIET = Progress(quiet=True)
PAGE = """<link rel="canonical" href="https://codeforces.com/contest/9001/problem/{index}">
<div class="problem-statement"><div class="header"><div class="title">{index}. {title}</div></div>
<div>Add what is even, with an absolute error of at most 10<sup>-6</sup>.</div>
<div class="sample-tests"><div class="sample-test">
<div class="input"><pre>2<br>4 5</pre></div><div class="output"><pre>4</pre></div></div></div></div>
"""


def task(**fields):
    return read_task(json.dumps(make_task(**fields)).encode(), "the message")


def found(folder, one, fetch=False):
    complete = StatementSources(folder, fetch=fetch, paste=False, progress=QUIET).complete(one)
    return complete and complete.problem


@pytest.mark.parametrize("name", ["9001A.txt", "9001a.md", "even-sum.txt", "Even Sum.TXT"])
def test_a_text_file_called_after_the_problem(tmp_path, name):
    (tmp_path / name).write_text("Add what is even.\n\nExamples\nInput\n9\nOutput\n0\n")
    (tmp_path / "9001B.txt").write_text("Another.")
    problem = found(tmp_path, task())
    assert problem.statement == "Add what is even."
    assert len(problem.samples) == 3
    assert not problem.warnings


def test_examples_of_a_text_stand_in_for_tests(tmp_path):
    (tmp_path / "9001A.txt").write_text("Add.\n\nExample\nInput\n1\n2\nOutput\n2\n")
    problem = found(tmp_path, task(tests=[]))
    assert [(case.input, case.answer) for case in problem.samples] == [(b"1\n2\n", b"2\n")]


def test_a_saved_page_told_by_its_address(tmp_path):
    (tmp_path / "Problem - B.html").write_text(PAGE.format(index="B", title="Odd Sum"))
    assert found(tmp_path, task()) is None
    (tmp_path / "Problem - A.html").write_text(PAGE.format(index="A", title="Even Sum"))
    (tmp_path / "other.html").write_text("<p>nothing</p>")
    problem = found(tmp_path, task(tests=[]))
    assert problem.statement.startswith("Add what is even")
    assert problem.checker.float_absolute == 1e-6
    assert [case.input for case in problem.samples] == [b"2\n4 5\n"]
    assert problem.limits.time_s == 1.0
    assert problem.id == "9001A"


def test_a_saved_page_told_by_its_name(tmp_path):
    nameless = PAGE.format(index="A", title="X").partition("\n")[2]
    (tmp_path / "even-sum.html").write_text(nameless)
    (tmp_path / "other.html").write_text(nameless)
    one = task(url="https://judge.example/p/77", name="Even Sum")
    assert found(tmp_path, one).statement.startswith("Add what is even")


def test_an_interactive_page_is_told(tmp_path):
    section = (
        '<div><div class="section-title">Interaction</div>Ask.</div><div class="sample-tests">'
    )
    text = PAGE.format(index="A", title="Even Sum").replace('<div class="sample-tests">', section)
    (tmp_path / "a.html").write_text(text)
    assert found(tmp_path, task()).interactive


def test_what_a_page_cannot_tell_is_said(tmp_path):
    text = PAGE.format(index="A", title="Even Sum").replace("Add", '<img src="x.png"> Add')
    (tmp_path / "a.html").write_text(text)
    (warning,) = found(tmp_path, task()).warnings
    assert "image" in warning


def test_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(InputError, match=r"cannot read .*nowhere"):
        found(tmp_path / "nowhere", task())


class _Site(BaseHTTPRequestHandler):
    pages: dict[str, str] = {}  # noqa: RUF012  (filled by each test)

    def do_GET(self):
        page = self.pages.get(self.path.partition("?")[0])
        self.send_response(200 if page else 404)
        self.end_headers()
        self.wfile.write((page or "no").encode())

    def log_message(self, *args):
        """Quiet."""


@pytest.fixture
def site():
    with ThreadingHTTPServer(("127.0.0.1", 0), _Site) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_fetched_from_the_site(site, monkeypatch):
    page = PAGE.format(index="A", title="Something else").partition("\n")[2]
    monkeypatch.setattr(_Site, "pages", {"/p/even-sum": page})
    one = task(url=f"{site}/p/even-sum?lang=en")
    assert found(None, one, fetch=True).statement.startswith("Add what is even")
    assert found(None, one, fetch=False) is None
    assert found(None, task(url=f"{site}/p/gone"), fetch=True) is None


def test_robots_are_asked_to_keep_away(site, monkeypatch):
    robots = "User-agent: *\nDisallow: /\n"
    pages = {"/robots.txt": robots, "/p": PAGE.format(index="A", title="Even Sum")}
    monkeypatch.setattr(_Site, "pages", pages)
    assert found(None, task(url=f"{site}/p"), fetch=True) is None


def test_a_site_out_of_reach():
    assert found(None, task(url=f"http://127.0.0.1:{free_port()}/p"), fetch=True) is None


def test_a_statement_kept_from_before_gives_way_to_the_folder_only(tmp_path):
    kept = task(url=f"http://127.0.0.1:{free_port()}/a").with_statement("Mine.")
    assert found(tmp_path, kept, fetch=True).statement == "Mine."
    (tmp_path / "even-sum.txt").write_text("Better.")
    assert found(tmp_path, kept).statement == "Better."


def test_same_page():
    assert same_page("https://a.org/x/?y=1#z", "http://www.A.org/x")
    assert not same_page("https://a.org/x", "https://a.org/y")
    assert not same_page("https://a.org/x", "https://b.org/x")
    assert not same_page("page.html", "https://b.org/x")
