"""Reports of solves: real runs, hostile programs, old and unfinished runs, and their size."""

import http.server
import json
import sqlite3
import threading
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from agent import RunStore, SolveOptions, StoredVerdict, run_manifest, solve
from agent._progress import Progress
from agent._report import make_report
from agent._report_run import load_run, stage_times
from agent._run_problem import keep_problem, kept_problem
from agent._stages_filter import judge_programs
from agent._stored import StoredSubmission
from clustering import Outcome
from problems import Case, Checker, InputError, Limits, Problem
from sampler import Candidate, open_policy, source_key
from sandbox import LocalSandbox, Verdict
from tests.agent.browser import dump_dom, find_chromium, overflow
from tests.agent.pages import read_page
from tests.agent.programs import BROKEN, FIRST_THREE, RIGHT_LOOP, RIGHT_PYTHON, WRONG
from tests.agent.test_cli import tenshot

ELEMENTS = set(
    "a body dd details div dl dt footer h1 h2 h3 h4 head header html main mark meta nav p pre "
    "section span strong style summary table tbody td th thead title tr".split()
)
ATTRIBUTES = set(
    "aria-hidden charset class content href http-equiv id lang name open style tabindex".split()
)
ATTACK = (
    '# </pre></style><script>document.title = "taken"</script><img src=x onerror="alert(1)">'
    '<!-- \u202e "\' &amp; <iframe src=//%s></iframe><img src="http://%s/x">\n'
)
PROBLEM = Problem(
    id="line-sum",
    title="Line <b>Sum</b>",
    statement="Given are integers a_1, ..., a_n on one line (1 ≤ n ≤ 9, 1 ≤ a_i ≤ 50). <i>&amp;",
    samples=(Case("sample/1", b"1 2\n", b"3\n"), Case("sample/2", b"4 5 6\n", b"15\n")),
    tests=(Case("secret/1", b"1 1 1 1\n", b"4\n"),),
    limits=Limits(time_s=1.0, memory_mib=128),
)
OPTIONS = SolveOptions(inputs=10)


@pytest.fixture(scope="module")
def server():
    """A listener on loopback, and how often it was asked for anything."""
    asked = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_error(404)

        def log_message(self, *_):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listener:
        threading.Thread(target=listener.serve_forever, daemon=True).start()
        yield f"127.0.0.1:{listener.server_port}", asked
        listener.shutdown()


@pytest.fixture(scope="module")
def run_folder(tmp_path_factory, server):
    """A judged solve over hostile programs."""
    attack = ATTACK % (server[0], server[0])
    show = f"if len(a) > 5: print({attack!r} + chr(0) + 'y' * 9000)\n"
    programs = {
        "a.py": attack + RIGHT_PYTHON,
        "b.py": attack + RIGHT_LOOP,
        "c.py": attack + FIRST_THREE,
        "d.py": attack + "a = input().split()\nprint(sum(map(int, a)))\n" + show,
        "e.py": attack + f"raise ValueError({attack!r})\n",
        "f.py": attack + WRONG,
        "g.cpp": "// " + attack + BROKEN,
    }
    folder = tmp_path_factory.mktemp("run")
    pool = folder / "pool"
    pool.mkdir()
    for name, source in programs.items():
        (pool / name).write_text(source)
    policy = open_policy(f"replay:{pool}")
    manifest = run_manifest(PROBLEM, [policy], OPTIONS)
    with LocalSandbox() as sandbox, RunStore(folder / "run.sqlite", manifest) as store:
        solve(PROBLEM, [policy], sandbox, store, OPTIONS)
        keep_problem(store, PROBLEM)
        survivors = list(store.programs("passed"))
        quiet = Progress(quiet=True)
        judge_programs(PROBLEM, PROBLEM.tests, survivors, "judged", store, sandbox, quiet)
    return folder


@pytest.fixture(scope="module")
def report(run_folder):
    """The file's path."""
    path = run_folder / "report.html"
    path.write_text(make_report([run_folder]).html)
    return path


def test_the_report_tells_what_the_run_found(run_folder, report):
    page = read_page(report.read_text())
    run = load_run(run_folder / "run.sqlite")
    assert (run.samples, run.unique, len(run.survivors)) == (7, 7, 4)
    assert len(run.clusters) == 3
    for text in (
        "3 of 4 judged submissions accepted; 4 submissions from 7 samples",
        "sampled7 (100.0%)",
        "compiled6 (85.7%)",
        "pass the samples4 (57.1%)",
        "Cluster 1 2 samples (50.0%), 2 programs",
        "2 of 4 samples behave alike, ",
        "Line <b>Sum</b>",
        "1 ≤ a_i ≤ 50). <i>&amp;",
        "sample/2",
        "problem_sha256",
        "bytes more",
        "filter on the samples",
    ):
        assert text in page.text, text
    for program in run.survivors.values():
        assert program.source.splitlines()[1] in page.text
    assert "secret" not in page.text.replace("failed onsecret/1", "")


def test_the_inputs_that_set_clusters_apart_are_shown_with_both_outputs(run_folder, report):
    run = load_run(run_folder / "run.sqlite")
    text = read_page(report.read_text()).text
    first, other = run.clusters[:2]
    position = next(
        n for n, (a, b) in enumerate(zip(first.behaviour, other.behaviour, strict=True)) if a != b
    )
    number = run.valid[position]
    given = run.inputs[number].decode().rstrip("\n")
    assert f"Input {number + 1}{given}cluster 1" in text
    expected = run.outcomes[first.members[0]][number].output.decode().strip()
    assert int(expected) == sum(map(int, given.split()))
    assert f"cluster 1{expected}cluster 2" in text


def test_hostile_texts_make_no_element_and_no_address(report):
    page = read_page(report.read_text())
    assert {name for name, _ in page.elements} <= ELEMENTS
    assert {key for _, known in page.elements for key in known} <= ATTRIBUTES
    assert all(address.startswith("#") for address in page.attributes("href"))
    identifiers = page.attributes("id")
    assert len(identifiers) == len(set(identifiers))
    assert {address[1:] for address in page.attributes("href")} <= set(identifiers)
    (policy,) = [known["content"] for name, known in page.elements if known.get("http-equiv")]
    assert policy.startswith("default-src 'none'; ")
    assert "script" not in policy


@pytest.mark.skipif(find_chromium() is None, reason="no chromium here")
def test_in_a_browser_no_script_runs_and_nothing_is_asked_for(report, server):
    dom = dump_dom(report.as_uri())
    page = read_page(dom[dom.index("<html") :])
    assert "taken" not in dom.split("</title>")[0]
    assert {name for name, _ in page.elements} <= ELEMENTS
    assert server[1] == []


@pytest.mark.skipif(find_chromium() is None, reason="no chromium here")
@pytest.mark.parametrize("width", [390, 1280])
def test_the_page_is_no_wider_than_the_window(report, width):
    opened = report.with_name("opened.html")
    opened.write_text(report.read_text().replace("<details>", "<details open>"))
    assert overflow(opened.as_uri(), width) == 0


def candidates(count, source):
    return [Candidate("p", "made", 0, n, "python", source(n)) for n in range(count)]


def test_a_run_of_an_old_version_says_what_is_missing(tmp_path):
    with RunStore(tmp_path / "run.sqlite", {"problem": "old"}) as store:
        store.add_candidates(candidates(3, lambda n: f"print({n})\n"))
    text = read_page(make_report([tmp_path]).html).text
    assert "did not keep the problem" in text
    assert "kept no stage events" in text
    assert "3 programs have not been tested yet" in text
    assert "0 submissions from 3 samples" in text


def test_a_large_run_gives_a_small_report(tmp_path):
    programs = candidates(1000, lambda n: f"# {n}\n" + "<" * 40_000 + "\n")
    keys = [source_key(program) for program in programs]
    passed = StoredVerdict(Verdict.AC)
    with RunStore(tmp_path / "run.sqlite", {"problem": "large"}) as store:
        store.add_candidates(programs)
        store.add_verdicts("filtered", dict.fromkeys(keys, passed))
        store.set_inputs("made", [b"1 " * 50_000, b"2\n"])
        store.add_outcomes(
            (key, number, Outcome(Verdict.AC, b"%d " % (n % 300) * 2000))
            for n, key in enumerate(keys)
            for number in range(2)
        )
        store.set_submissions(
            [StoredSubmission(n + 1, keys[n], 0, 14, 0.1, "why") for n in range(100)]
        )
    report = make_report([tmp_path]).html
    page = read_page(report)
    assert "… and 290 more clusters with 960 samples." in page.text
    assert "… and 80 more." in page.text
    assert "… and 1 more program." in page.text
    assert len(report) < 8e6


def test_the_problem_comes_back_from_the_store(tmp_path):
    problem = replace(
        PROBLEM,
        samples=(Case("sample/1", b"\xff\x00\r\n", b"1\n"),),
        checker=Checker(float_absolute=1e-6),
        rating=800,
        tags=("math",),
    )
    with RunStore(tmp_path / "run.sqlite", {}) as store:
        assert kept_problem(store) is None
        keep_problem(store, problem)
        keep_problem(store, replace(problem, title="another"))
        kept = kept_problem(store)
        assert len(store.events("problem")) == 1
    assert replace(kept, origin="") == replace(problem, tests=())


def test_stage_times_add_up_what_was_cut_off():
    def event(name, state, done, seconds, **more):
        return {"name": name, "state": state, "done": done, "total": 9, "seconds": seconds} | more

    sample, tested = stage_times(
        [
            event("sample", "started", 0, 0.0),
            event("sample", "running", 5, 2.5),
            event("sample", "started", 5, 0.0),
            event("sample", "finished", 9, 1.5),
            event("filter", "started", 0, 0.0, passed=0),
            event("filter", "finished", 9, 0.5, passed=3),
        ]
    )
    assert (sample.seconds, sample.starts, sample.done, sample.passed) == (4.0, 2, 9, None)
    assert (tested.seconds, tested.starts, tested.passed) == (0.5, 1, 3)


def test_what_is_no_run_is_refused_and_left_alone(tmp_path):
    text = tmp_path / "notes.txt"
    text.write_text("not a run")
    for place, words in (
        (tmp_path / "nowhere", "neither run.sqlite nor a finished contest"),
        (tmp_path, "neither run.sqlite nor a finished contest"),
        (text, "not a run"),
    ):
        with pytest.raises(InputError, match=words):
            make_report([place])
    assert text.read_text() == "not a run"
    assert list(tmp_path.iterdir()) == [text]


def test_a_damaged_run_is_refused(run_folder, tmp_path):
    other = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(other)) as database:
        database.execute("CREATE TABLE manifest (key, value)")
    broken = tmp_path / "broken.sqlite"
    whole = (run_folder / "run.sqlite").read_bytes()
    broken.write_bytes(whole[:4096] + b"x" * (len(whole) - 4096))
    for path in (other, broken):
        with pytest.raises(InputError, match=path.name):
            make_report([path])


def test_the_command(run_folder, tmp_path):
    target = tmp_path / "sub" / "page.html"
    done = tenshot("report", run_folder / "run.sqlite", "--out", target, "--json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told == {"report": str(target), "kind": "solve", "bytes": target.stat().st_size}
    assert target.read_text() == make_report([run_folder]).html
    blocked = tenshot("report", run_folder, "--out", target / "below")
    assert blocked.returncode == 2
    assert "--out" in blocked.stderr


def test_a_solve_from_the_command_line_keeps_its_problem(tmp_path):
    example = Path(__file__).parents[2] / "examples" / "even-sum"
    done = tenshot("solve", example, "--policy", f"replay:{example}", "--out", tmp_path, "--quiet")
    assert done.returncode == 0, done.stderr
    plain = tenshot("report", tmp_path)
    assert plain.stdout.startswith(f"wrote {tmp_path / 'report.html'}")
    text = read_page((tmp_path / "report.html").read_text()).text
    assert "Mira keeps a list of n integers" in text
    assert "not judged on hidden tests" in text
