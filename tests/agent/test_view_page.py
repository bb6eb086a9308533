"""The viewer's page in headless Chromium: hostile text, keys, search, live rows, widths."""

import subprocess
import sys
import threading
from contextlib import contextmanager

import pytest

from agent import RunStore, StoredVerdict
from agent._events import StageLog
from agent._progress import Progress
from agent._stored import StoredSubmission
from agent._view_live import LiveRun
from agent._view_server import ViewServer
from clustering import Outcome
from sampler import Candidate
from sandbox import Verdict
from tests.agent.browser import find_chromium
from tests.agent.devtools import Page

pytestmark = pytest.mark.skipif(find_chromium() is None, reason="no Chromium here")

MANIFEST = {"problem": "<b>bold</b>", "samples": 2500, "note": "<img src=x onerror=hacked=1>"}
HOSTILE = (
    "# </pre></script><script>window.hacked = 1</script>\n"
    "# <img src='http://evil.example/x.png' onerror='window.hacked = 1'>\n"
    "# \u202eesrever \x00 \x1b[31m </style><style>body{display:none}</style>\n"
    "print('needle in the hay')\n"
)
BAD_OUTPUT = b"<iframe src='javascript:parent.hacked=1'></iframe>\n"


def candidate(index, source):
    return Candidate("p", "<i>policy</i>", 0, index, "python", source, -1.0, 9, 0.5)


def write_run(path):
    """2,500 programs, of which the hostile one and another pass and differ."""
    with RunStore(path, MANIFEST) as store:
        store.add_candidates([candidate(n, f"print({n})\n") for n in range(2499)])
        store.add_candidates([candidate(2499, HOSTILE), candidate(2500, HOSTILE)])
        keys = {program.source: program.key for program in store.programs()}
        bad, good = keys[HOSTILE], keys["print(7)\n"]
        verdicts = dict.fromkeys(keys.values(), StoredVerdict(Verdict.WA, "sample/1", 0.01, "<b>"))
        passed = StoredVerdict(Verdict.AC, "sample/2", 0.02)
        store.add_verdicts("filtered", verdicts | {bad: passed, good: passed})
        store.set_inputs("mutation", [b"<u>1</u>\n"])
        store.add_outcomes([(bad, 0, Outcome(Verdict.AC, BAD_OUTPUT))])
        store.add_outcomes([(good, 0, Outcome(Verdict.AC, b"7\n"))])
        store.set_submissions(
            [
                StoredSubmission(1, bad, 0, 2, 0.7, "<s>reason</s>"),
                StoredSubmission(2, good, 1, 1, 0.3, "x"),
            ]
        )
    return bad, good


@contextmanager
def serving(path):
    with LiveRun(path) as live, ViewServer(live, 0) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield server.url
        finally:
            server.shutdown()
            thread.join()


@pytest.fixture(scope="module")
def shown(tmp_path_factory):
    """A page of the run, the run's path and the two keys."""
    path = tmp_path_factory.mktemp("run") / "run.sqlite"
    keys = write_run(path)
    with serving(path) as url, Page() as page:
        yield page, url, path, keys
        assert page.complaints == []
        assert {address.split("/")[2] for address in page.requests} == {url.split("/")[2]}


@pytest.fixture
def page(shown):
    """The page, loaded anew and read to the end."""
    page, url, _, _ = shown
    page.look(1280, 800)
    page.open("about:blank")
    page.wait("location.href === 'about:blank'")
    page.open(url)
    page.wait("document.querySelector('#funnel li:nth-child(5) strong')?.textContent === '2'")
    page.wait(SETTLED)
    yield page
    assert page.run("window.hacked === undefined")


COUNT = "(document.getElementById('count')?.textContent ?? '')"
SETTLED = "document.getElementById('grid')?.getAttribute('aria-busy') === 'false'"
# A finished run is asked about every ten seconds, and when the page is turned to again.
LOOK_NOW = "document.dispatchEvent(new Event('visibilitychange'))"
SELECTED = "document.querySelector('.grid-row[aria-selected=true] .cell-number')?.textContent"
SOURCE = "document.querySelector('#program pre.lines')?.textContent"


def count_text(page, text):
    page.wait(f"{COUNT}.startsWith('{text}')")


def selected(page, number):
    page.wait(f"{SELECTED} === '{number}'")


def test_hostile_text_is_shown_as_text(page):
    page.press("Enter")
    source = page.wait(SOURCE)
    assert "<script>window.hacked = 1</script>" in source
    assert "<U+202E>esrever <U+0000> <U+001B>[31m" in source
    page.run("document.querySelector('#program summary').click()")
    page.wait("document.querySelector('#program details').textContent.includes('<iframe src=')")
    assert page.run("document.querySelectorAll('script, iframe, img, style').length") == 1
    words = {2: "<iframe", 3: "<s>reason</s>", 4: "<u>1</u>", 5: "<img src=x onerror=hacked=1>"}
    names = {2: "clusters", 3: "submissions", 4: "inputs", 5: "overview"}
    for number, word in words.items():
        page.press(str(number))
        page.wait(f"document.getElementById('{names[number]}').textContent.includes('{word}')")
    assert page.run("document.getElementById('title').textContent") == "<b>bold</b>"
    assert page.run("document.querySelectorAll('script, iframe, img, style').length") == 1


def test_keys_move_open_and_close(page):
    selected(page, "2,500")
    page.press("j", "j")
    selected(page, "1")
    page.press("k")
    selected(page, "8")
    page.press("Enter")
    page.wait(f"{SOURCE} === 'print(7)\\n'")
    page.press("j")
    page.wait(f"{SOURCE} === 'print(0)\\n'")
    page.press("Escape")
    page.wait("document.getElementById('program').hidden")
    page.press("End")
    selected(page, "2,499")
    page.press("Home")
    selected(page, "2,500")
    page.press("?")
    page.wait("document.getElementById('help').open")
    page.press("Escape")
    page.wait("!document.getElementById('help').open")


def test_slash_searches_while_typing(page):
    page.press("/", *"Needle")
    count_text(page, "1 of 2,500 programs from 2,501 samples")
    page.press("Enter", "Enter")
    assert "needle in the hay" in page.wait(SOURCE)
    page.press("Escape", "/", "Backspace")
    count_text(page, "2,500 programs from 2,501 samples")


def test_filters_and_sorting(page):
    page.run(
        "(() => { const field = document.querySelector('[name=verdict]'); field.value = 'AC';"
        " field.dispatchEvent(new Event('input', {bubbles: true})) })()"
    )
    count_text(page, "2 of 2,500")
    page.run("document.querySelector('.cell-number .sort').click()")
    selected(page, "8")
    page.run("document.querySelector('.cell-number .sort').click()")
    selected(page, "2,500")
    assert (
        page.run("document.querySelector('[aria-sort]').getAttribute('aria-sort')") == "descending"
    )


def test_only_the_rows_in_sight_exist_and_scrolling_fills_them(page):
    assert page.run("document.querySelectorAll('.grid-body .grid-row').length") < 40
    page.run("document.getElementById('grid').scrollTop = 40000")
    numbers = "[...document.querySelectorAll('.grid-body .cell-number')].map((c) => c.textContent)"
    page.wait(f"{numbers}.includes('1,250')")
    assert page.run("document.querySelectorAll('.grid-body .grid-row').length") < 40


def test_a_cluster_leads_to_its_candidates(page):
    page.press("2")
    page.wait("document.querySelectorAll('#clusters section').length === 2")
    page.run("document.querySelectorAll('#clusters button')[1].click()")
    count_text(page, "1 of 2,500")
    selected(page, "8")


def test_an_address_opens_a_program(shown, page):
    _, url, _, (_, good) = shown
    page.open("about:blank")
    page.open(f"{url}#program/{good}")
    page.wait(f"{SOURCE} === 'print(7)\\n'")


@pytest.mark.parametrize("width", [320, 390, 768, 1280])
def test_nothing_is_wider_than_the_window(page, width):
    page.look(width, 800)
    for number in range(1, 6):
        page.press(str(number))
        page.wait(f"document.querySelector('.tab:nth-child({number})').ariaSelected === 'true'")
        assert page.run("document.documentElement.scrollWidth") <= width
    page.press("1", "Enter")
    page.wait(SOURCE)
    assert page.run("document.documentElement.scrollWidth") <= width
    assert page.run("document.getElementById('grid').scrollWidth") <= width


def test_dark_is_dark(page):
    page.look(1280, 800, dark=True)
    color = page.run("getComputedStyle(document.body).backgroundColor")
    assert max(map(int, color.removeprefix("rgb(").removesuffix(")").split(","))) < 60


def test_new_rows_appear_by_themselves(shown, page):
    _, _, path, _ = shown
    with RunStore(path) as store:
        store.add_candidates([candidate(3000, "print('late')\n")])
    page.wait(f"{LOOK_NOW} && {COUNT}.startsWith('2,501 programs from 2,502 samples')")


def test_a_run_fills_before_the_eyes(tmp_path):
    with RunStore(tmp_path / "run.sqlite", MANIFEST) as store, Page() as page:
        log = StageLog(store, Progress(quiet=True))
        with serving(tmp_path / "run.sqlite") as url, log.stage("sample", 50) as meter:
            page.open(url)
            page.wait(f"{COUNT} === '0 programs from 0 samples'")
            store.add_candidates([candidate(0, "print('first')\n")])
            meter.advance()
            meter.tell("running")
            count_text(page, "1 programs from 1 samples")
            assert "sample 1 of 50" in page.run("document.getElementById('funnel').innerText")
            selected(page, "1")


def test_the_end_of_the_viewer_is_told(tmp_path):
    write_run(tmp_path / "run.sqlite")
    command = [sys.executable, "-m", "agent", "view", str(tmp_path), "--quiet"]
    with Page() as page:
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as viewer:
            page.open(viewer.stdout.readline().strip())
            page.wait(SETTLED)
            viewer.kill()
        page.wait(f"{LOOK_NOW} && document.getElementById('error').innerText.includes('has ended')")
