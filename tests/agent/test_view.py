"""The viewer's server over runs that the run store wrote: what it answers and what it refuses."""

import http.client
import json
import re
import sqlite3
import threading
import time
from contextlib import closing, contextmanager
from importlib.resources import files

import pytest

from agent import RunStore, SolveOptions, StoredVerdict, run_manifest, solve
from agent._events import StageLog
from agent._progress import Progress
from agent._stored import StoredSubmission
from agent._view_live import LiveRun
from agent._view_server import ViewServer
from agent._view_store import RunReader, check_run, find_run
from clustering import Outcome
from problems import Case, InputError, Limits, Problem
from sampler import Candidate, open_policy
from sandbox import LocalSandbox, Verdict
from tests.agent.programs import BROKEN, FIRST_THREE, RIGHT_CPP, RIGHT_LOOP, WRONG

MANIFEST = {"problem": "line-sum", "samples": 8, "seed": 0}
SOURCES = ["print(1)", "print(2)", "print(3)", "x = 'Needle'", "int main() {}"]


def candidate(index, source, policy="a", likely=-1.0):
    language = "cpp" if "main" in source else "python"
    return Candidate("line-sum", policy, 0, index, language, source, likely, 7, 0.5, 800, ("dp",))


def write_run(path):
    """Five programs, two of them passing and in different clusters; return their keys."""
    with RunStore(path, MANIFEST) as store:
        store.add_candidates([candidate(n, source) for n, source in enumerate(SOURCES)])
        store.add_candidates([candidate(0, SOURCES[1], "b"), candidate(1, SOURCES[1], "b")])
        by_source = {program.source: program.key for program in store.programs()}
        keys = [by_source[source] for source in SOURCES]
        passed, failed = StoredVerdict(Verdict.AC, "sample/1", 0.25), Verdict.WA
        store.add_verdicts("filtered", {keys[0]: passed, keys[1]: passed})
        store.add_verdicts("filtered", {keys[2]: StoredVerdict(failed, "sample/2", 0.5, "1 ≠ 2")})
        store.set_inputs("mutation", [b"1\n", b"2\n"])
        store.add_outcomes([(keys[0], 0, Outcome(Verdict.AC, b"1")), (keys[0], 1, right(b"1"))])
        store.add_outcomes([(keys[1], 0, right(b"1")), (keys[1], 1, right(b"2"))])
        store.set_submissions(
            [
                StoredSubmission(1, keys[1], 0, 3, 0.75, "largest"),
                StoredSubmission(2, keys[0], 1, 1, 0.25, "x"),
            ]
        )
        store.add_verdicts("judged", {keys[1]: StoredVerdict(Verdict.TLE, "secret/7", 2.0)})
    return keys


def right(output):
    return Outcome(Verdict.AC, output)


@contextmanager
def serving(path, port=0):
    with LiveRun(path) as live, ViewServer(live, port) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


def ask(server, path, method="GET", **headers):
    """The answer's status, headers and body."""
    host = headers.pop("Host", f"127.0.0.1:{server.server_address[1]}")
    connection = http.client.HTTPConnection("127.0.0.1", server.server_address[1], timeout=10)
    try:
        connection.request(method, path, headers={"Host": host, **headers})
        response = connection.getresponse()
        return response.status, response.headers, response.read()
    finally:
        connection.close()


def get(server, path):
    status, _, body = ask(server, f"/api/{path}")
    assert status == 200, body
    return json.loads(body)


def wait_for(condition, seconds=20):
    deadline = time.monotonic() + seconds
    while not (value := condition()):
        assert time.monotonic() < deadline, "never came true"
        time.sleep(0.01)
    return value


def read_to_the_end(server):
    """Wait until the run is read, its clusters too."""
    wait_for(lambda: server.live.snapshot.clustering.clusters)
    return get(server, "run")


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    path = tmp_path_factory.mktemp("run") / "run.sqlite"
    keys = write_run(path)
    with serving(path) as server:
        read_to_the_end(server)
        yield server, keys


def sources_of(server, keys, query):
    rows = get(server, f"candidates?{query}")["rows"]
    return [SOURCES[keys.index(row["key"])] for row in rows]


def test_the_summary_counts_everything(run):
    server, _ = run
    summary = get(server, "run")
    assert summary["funnel"] == {
        "wanted": 8, "samples": 7, "unique": 5, "judged": 3, "compiled": 3, "passed": 2,
        "clusters": 2, "chosen": 2,
    }  # fmt: skip
    assert summary["verdicts"] == {"AC": 2, "WA": 1}
    assert summary["languages"] == {"cpp": 1, "python": 4}
    assert summary["policies"] == {"a": 5, "b": 2}
    assert (summary["state"], summary["error"], summary["inputs"]) == ("finished", "", 2)
    assert summary["manifest"]["seed"] == 0


def test_a_row_says_what_is_known_of_a_program(run):
    server, keys = run
    row = get(server, "candidates")["rows"][0]
    assert row == {
        "number": 2, "key": keys[1], "language": "python", "samples": 3, "policies": ["a", "b"],
        "log_probability": -1.0, "verdict": "AC", "case_name": "sample/1", "cpu_s": 0.25,
        "cluster": 1, "rank": 1, "judged": "TLE",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("query", "places"),
    [
        ("", [1, 0, 2, 3, 4]),
        ("sort=found", [0, 1, 2, 3, 4]),
        ("sort=-found", [4, 3, 2, 1, 0]),
        ("sort=-samples&limit=1", [1]),
        ("sort=-cpu_s", [2, 0, 1, 3, 4]),
        ("sort=found&offset=3", [3, 4]),
        ("sort=found&offset=3&limit=1", [3]),
        ("verdict=AC", [1, 0]),
        ("verdict=none&sort=found", [3, 4]),
        ("language=cpp", [4]),
        ("policy=b", [1]),
        ("cluster=2", [0]),
        ("cluster=3", []),
        ("q=NEEDLE", [3]),
        ("q=print%28&sort=found", [0, 1, 2]),
        ("q=print&verdict=WA", [2]),
        ("q=%22%27%20OR%201", []),
    ],
)
def test_candidates_are_searched_filtered_sorted_and_cut(run, query, places):
    server, keys = run
    assert sources_of(server, keys, query) == [SOURCES[place] for place in places]


def test_a_key_is_found_by_its_beginning(run):
    server, keys = run
    assert sources_of(server, keys, f"q={keys[3][:12]}") == [SOURCES[3]]


def test_a_program_tells_its_outputs_beside_the_largest_cluster(run):
    server, keys = run
    program = get(server, f"program/{keys[0]}")
    assert (program["source"], program["cluster"]) == ("print(1)", 2)
    assert program["compared_with"] == keys[1]
    assert [output["same"] for output in program["outputs"]] == [True, False]
    second = program["outputs"][1]
    assert (second["text"], second["own"]["text"], second["major"]["text"]) == ("2\n", "1", "2")
    assert program["drawn"] == [
        {"policy": "a", "seed": 0, "number": 0, "log_probability": -1.0, "tokens": 7,
         "temperature": 0.5, "rating": 800, "tags": "dp", "finished": 1}
    ]  # fmt: skip
    assert program["submission"]["reason"] == "x"
    failed = get(server, f"program/{keys[2]}")
    assert (failed["verdict"], failed["detail"], failed["outputs"]) == ("WA", "1 ≠ 2", [])


def test_clusters_inputs_and_submissions(run):
    server, keys = run
    answer = get(server, "clusters")
    first, second = answer["clusters"]
    assert answer["total"] == 2
    assert (first["members"], first["samples"], first["ranks"]) == ([keys[1]], 3, [1])
    assert (first["differs"], first["example"]) == (0, None)
    assert (second["differs"], second["example"]["own"]["text"]) == (1, "1")
    inputs = get(server, "inputs")["inputs"]
    assert [(row["text"], row["kept"], row["outputs"]) for row in inputs] == [
        ("1\n", True, 1), ("2\n", True, 2),
    ]  # fmt: skip
    rows = get(server, "submissions")["submissions"]
    assert [(row["rank"], row["key"], row["cluster"], row["verdict"]) for row in rows] == [
        (1, keys[1], 1, "TLE"), (2, keys[0], 2, None),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("path", "status", "words"),
    [
        ("/api/candidates?sort=luck", 400, "luck"),
        ("/api/candidates?offset=-1", 400, "offset"),
        ("/api/candidates?limit=many", 400, "limit"),
        ("/api/program/0000", 404, "no such program"),
        ("/api/secrets", 404, "secrets"),
        ("/view.py", 404, "nothing"),
        ("/../_store.py", 404, "nothing"),
        ("/%2e%2e/_store.py", 404, "nothing"),
    ],
)
def test_what_makes_no_sense_is_refused_in_words(run, path, status, words):
    found, _, body = ask(run[0], path)
    assert found == status
    assert words in json.loads(body)["error"]


@pytest.mark.parametrize("path", ["/", "/view.js", "/style.css", "/api/run", "/nowhere"])
def test_every_answer_carries_the_security_headers(run, path):
    _, headers, _ = ask(run[0], path)
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self';" in policy
    assert "unsafe" not in policy
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert "Access-Control-Allow-Origin" not in headers


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1", "127.0.0.1:1", "localhost.evil:80"])
def test_another_host_is_refused(run, host):
    status, _, body = ask(run[0], "/api/run", Host=host)
    assert status == 421
    assert b"funnel" not in body


def test_localhost_is_a_name_of_ours(run):
    port = run[0].server_address[1]
    assert ask(run[0], "/api/run", Host=f"LocalHost:{port}")[0] == 200


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "TRACE"])
def test_only_reading_is_allowed(run, method):
    status, headers, _ = ask(run[0], "/api/run", method=method)
    assert status == 501
    assert "default-src 'none'" in headers["Content-Security-Policy"]


def test_what_has_not_changed_is_not_sent_again(run):
    server, _ = run
    _, headers, _ = ask(server, "/api/candidates")
    status, _, body = ask(server, "/api/candidates", **{"If-None-Match": headers["ETag"]})
    assert (status, body) == (304, b"")


def test_a_port_in_use_is_one_clear_error(run):
    server, _ = run
    with pytest.raises(InputError, match="is in use"):
        ViewServer(server.live, server.server_address[1])


def test_rows_added_by_a_writer_show_up_and_the_writer_is_never_blocked(tmp_path):
    path = tmp_path / "run.sqlite"
    total = 3000
    with RunStore(path, MANIFEST) as store:
        store._db.execute("PRAGMA busy_timeout = 0")
        log = StageLog(store, Progress(quiet=True))
        with serving(path) as server, log.stage("sample", total) as meter:
            seen = []
            for start in range(0, total, 50):
                store.add_candidates([candidate(n, f"x = {n}") for n in range(start, start + 50)])
                meter.advance(50)
                seen.append(get(server, "candidates")["total"])
            assert get(server, "run")["state"] == "running"
            wait_for(lambda: get(server, "candidates?q=x+%3D+2999")["total"] == 1)
            assert seen == sorted(seen)
            page = get(server, f"candidates?sort=found&offset={total - 2}")
            assert page["total"] == total
            assert [row["samples"] for row in page["rows"]] == [1, 1]


def test_a_verdict_that_is_taken_back_is_seen(tmp_path):
    path = tmp_path / "run.sqlite"
    keys = write_run(path)
    with serving(path) as server:
        read_to_the_end(server)
        with RunStore(path) as store:
            store.add_verdicts("filtered", {keys[0]: StoredVerdict(Verdict.CE)})
        wait_for(lambda: get(server, "run")["verdicts"] == {"AC": 1, "WA": 1, "CE": 1})
        wait_for(lambda: get(server, "candidates?verdict=CE")["total"] == 1)
        wait_for(lambda: get(server, "clusters")["total"] == 1)


def test_a_run_started_again_is_read_anew(tmp_path):
    path = tmp_path / "run.sqlite"
    write_run(path)
    with serving(path) as server:
        read_to_the_end(server)
        path.unlink()
        wait_for(lambda: "any more" in get(server, "run")["error"])
        with RunStore(path, MANIFEST) as store:
            store.add_candidates([candidate(0, "print('anew')")])
        wait_for(lambda: get(server, "run")["funnel"]["unique"] == 1)
        wait_for(lambda: get(server, "candidates?q=anew")["total"] == 1)
        assert get(server, "run")["error"] == ""


def test_looking_leaves_no_trace(tmp_path):
    path = tmp_path / "run.sqlite"
    write_run(path)
    before = path.read_bytes()
    with serving(path) as server:
        read_to_the_end(server)
        get(server, "clusters")
    assert [each.name for each in tmp_path.iterdir()] == ["run.sqlite"]
    assert path.read_bytes() == before


def test_a_reader_cannot_write(tmp_path):
    path = tmp_path / "run.sqlite"
    write_run(path)
    with RunReader(path) as reader, pytest.raises(sqlite3.OperationalError, match="readonly"):
        reader._db.execute("DELETE FROM programs")


def test_hostile_bytes_arrive_as_text(tmp_path):
    path = tmp_path / "run.sqlite"
    source = "# \udcff \x00 </script><script>\n"
    with RunStore(path, MANIFEST) as store:
        store.add_candidates([candidate(0, source)])
        key = next(store.programs()).key
    with serving(path) as server:
        wait_for(lambda: get(server, "candidates?q=script")["total"] == 1)
        _, headers, body = ask(server, f"/api/program/{key}")
        assert headers["Content-Type"] == "application/json"
        assert json.loads(body)["source"] == "# � \x00 </script><script>\n"


def test_a_real_solve(tmp_path):
    problem = Problem(
        id="line-sum",
        title="Line Sum",
        statement="You are given integers a_1, ..., a_n on one line (1 ≤ n ≤ 9, 1 ≤ a_i ≤ 50).",
        samples=(Case("sample/1", b"1 2\n", b"3\n"), Case("sample/2", b"4 5 6\n", b"15\n")),
        limits=Limits(time_s=1.0, memory_mib=128),
    )
    pool = tmp_path / "pool"
    pool.mkdir()
    programs = {"a.cpp": RIGHT_CPP, "b.py": RIGHT_LOOP, "c.py": FIRST_THREE, "d.py": WRONG}
    for name, source in (programs | {"e.cpp": BROKEN}).items():
        (pool / name).write_text(source)
    options = SolveOptions(inputs=10)
    policy = open_policy(f"replay:{pool}")
    path = tmp_path / "run.sqlite"
    with (
        RunStore(path, run_manifest(problem, [policy], options)) as store,
        LocalSandbox() as sandbox,
        serving(path) as server,
    ):
        solution = solve(problem, [policy], sandbox, store, options)
        wait_for(lambda: get(server, "run").get("funnel", {}).get("clusters") == solution.clusters)
        wait_for(lambda: get(server, "run")["state"] == "finished")
        summary = get(server, "run")
        assert summary["funnel"]["chosen"] == len(solution.submissions)
        assert summary["stages"][-1]["state"] == "finished"
        rows = get(server, "candidates")["rows"]
        assert [row["key"] for row in rows[:3]] == [chosen.key for chosen in solution.submissions]
        clusters = get(server, "clusters")["clusters"]
        assert [one["samples"] for one in clusters] == [2, 1]
        assert clusters[0]["ranks"] == [1, 3]


def test_a_damaged_run_says_so_and_shows_what_it_has(tmp_path):
    path = tmp_path / "run.sqlite"
    keys = write_run(path)
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE programs SET source = x'00' WHERE key = ?", (keys[0],))
    with serving(path) as server:
        wait_for(lambda: "cannot be read now" in get(server, "run")["error"])
        assert get(server, "candidates")["total"] == len(SOURCES)
        status, _, body = ask(server, f"/api/program/{keys[0]}")
        assert status == 503
        assert "cannot be read now" in json.loads(body)["error"]


def test_no_script_of_ours_makes_markup_of_text():
    scripts = sorted((files("agent") / "web").glob("*.js"))
    assert len(scripts) == 5
    for script in scripts:
        assert not re.search(r"HTML\b|document\.write|\beval\b|Function\(", script.read_text())


def test_the_run_is_found_by_folder_or_file(tmp_path):
    write_run(tmp_path / "one" / "run.sqlite")
    assert find_run(tmp_path / "one") == tmp_path / "one" / "run.sqlite"
    assert find_run(tmp_path / "one" / "run.sqlite") == tmp_path / "one" / "run.sqlite"
    write_run(tmp_path / "season" / "a.sqlite")
    assert find_run(tmp_path / "season") == tmp_path / "season" / "a.sqlite"
    write_run(tmp_path / "season" / "b.sqlite")
    with pytest.raises(InputError, match="holds 2 runs"):
        find_run(tmp_path / "season")


def test_what_is_no_run_is_refused(tmp_path):
    with pytest.raises(InputError, match="no run here"):
        check_run(tmp_path / "run.sqlite")
    (tmp_path / "run.sqlite").write_text("no data base at all, but a text of some length\n" * 50)
    with pytest.raises(InputError, match="not a run"):
        check_run(tmp_path / "run.sqlite")
    assert not (tmp_path / "none").exists()
