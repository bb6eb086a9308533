"""Pool files: round trips, and one clear error for each kind of damage."""

import json
from dataclasses import replace

import pytest
import zstandard
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent._pool import PoolProblem, PoolProgram, make_pool
from agent._pool_file import PoolError, is_pool_file, read_pool_file, write_pool_file
from agent._store import StoredVerdict
from clustering import Outcome
from problems import Case, Checker, InputError, Limits, Problem
from sandbox import Verdict
from tests.agent.pools import about, program

VERDICTS = st.sampled_from(list(Verdict))
OUTCOMES = st.one_of(
    st.builds(Outcome, st.just(Verdict.AC), st.binary(max_size=8)),
    st.builds(Outcome, VERDICTS.filter(lambda v: v is not Verdict.AC)),
)
SOURCES = st.text(max_size=20) | st.binary(max_size=8).map(
    lambda data: data.decode("utf-8", "surrogateescape")
)
PROGRAMS = st.builds(
    PoolProgram,
    key=st.text("0123456789abcdef", min_size=4),
    language=st.sampled_from(["cpp", "python"]),
    source=SOURCES,
    samples=st.lists(st.tuples(st.text(max_size=5), st.integers(0, 99)), max_size=3).map(tuple),
    log_probability=st.none() | st.floats(-99, 0),
    filtered=st.none() | VERDICTS,
    judged=st.none() | st.builds(StoredVerdict, VERDICTS, st.text(max_size=5), st.floats(0, 9)),
    outcomes=st.lists(OUTCOMES, max_size=3).map(tuple),
)
PROBLEM = Problem(
    id="sum",
    title="Sum",
    statement="Add the numbers.",
    samples=(Case("sample/1", b"1 2\n", b"3\n"),),
    limits=Limits(time_s=1.5, memory_mib=64),
    checker=Checker(float_absolute=1e-6),
    origin="here",
)
ABOUT = PoolProblem(PROBLEM, 12, "ab12", (b"1 1\n", b"\xff\n"), "CC0", "here", {"seed": 3})


def read_all(path):
    return [(about, list(programs)) for about, programs in read_pool_file(path)]


@settings(
    max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(PROGRAMS, max_size=4), st.lists(PROGRAMS, max_size=2))
def test_what_is_written_is_read(tmp_path, first, second):
    path = tmp_path / "a.pool.zst"
    records = [(ABOUT, first), (about("other"), second)]
    assert write_pool_file(path, records) == 2
    assert is_pool_file(path)
    read = read_all(path)
    assert [programs for _, programs in read] == [first, second]
    assert read[0][0] == ABOUT
    assert read[1][0].problem.id == "other"


def test_problems_whose_programs_are_not_read_are_passed_over(tmp_path):
    path = tmp_path / "a.pool.zst"
    write_pool_file(path, [(about(name), [program(name)] * 3) for name in ("a", "b", "c")])
    assert [head.problem.id for head, _ in read_pool_file(path)] == ["a", "b", "c"]


def test_a_pool_read_back_is_the_same_pool(tmp_path):
    programs = [program("a", "ab", correct=True, samples=2), program("b", "cd", first=2)]
    write_pool_file(tmp_path / "a.pool.zst", [(about(), programs)])
    ((head, read),) = read_all(tmp_path / "a.pool.zst")
    again, pool = make_pool(head, read), make_pool(about(), programs)
    assert (again.samples, again.signatures) == (pool.samples, pool.signatures)
    assert (again.correct, again.judged, again.likely) == (pool.correct, pool.judged, pool.likely)


def test_the_same_pool_gives_the_same_bytes(tmp_path):
    for name in ("a", "b"):
        write_pool_file(tmp_path / name, [(ABOUT, [program("a", "ab")])])
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_a_failed_write_leaves_nothing_behind(tmp_path):
    path = tmp_path / "a.pool.zst"
    with pytest.raises(PoolError, match="p comes twice"):
        write_pool_file(path, [(about(), []), (about(), [])])
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(PoolError, match="no problems"):
        write_pool_file(path, [])
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(PoolError, match="cannot write"):
        write_pool_file(tmp_path, [(about(), [])])


def pack(path, *objects):
    lines = "".join(o if isinstance(o, str) else json.dumps(o) + "\n" for o in objects)
    path.write_bytes(zstandard.compress(lines.encode()))


HEADER = {"format": "tenshot-pool", "version": 1}
HEAD = {"problem": {"id": "p", "title": "P", "statement": "Do."}, "hidden_tests": 1,
        "tests_sha256": "", "inputs": [], "licence": "", "source": "", "run": {}}  # fmt: skip
ROW = {"program": "a", "language": "cpp", "source": "", "samples": [], "log_probability": None,
       "on_samples": "AC", "on_tests": None, "outcomes": []}  # fmt: skip


def without(value, name):
    return {key: kept for key, kept in value.items() if key != name}


@pytest.mark.parametrize(
    ("objects", "words"),
    [
        ([{"format": "other"}], "no pool"),
        ([], "no pool"),
        ([HEADER | {"version": 9}], "'version' is 9"),
        ([HEADER, "{\n"], "line 2: not JSON"),
        ([HEADER, [1]], "line 2: not a JSON object"),
        ([HEADER, without(HEAD, "inputs")], "line 2: field 'inputs' is missing"),
        ([HEADER, HEAD | {"problem": {}}], "line 2"),
        ([HEADER, HEAD, without(ROW, "samples")], "line 3: field 'samples' is missing"),
        ([HEADER, HEAD, ROW | {"on_samples": "GREAT"}], "line 3: 'GREAT'"),
        ([HEADER, HEAD, ROW | {"outcomes": [7]}], "line 3"),
    ],
)
def test_damage_is_one_clear_message(tmp_path, objects, words):
    path = tmp_path / "a.pool.zst"
    pack(path, *objects)
    with pytest.raises(InputError, match=words) as caught:
        read_all(path)
    assert str(path) in caught.value.message


def test_files_that_are_no_pools(tmp_path):
    text = tmp_path / "a.txt"
    text.write_text("hello")
    assert not is_pool_file(text)
    assert not is_pool_file(tmp_path)
    assert not is_pool_file(tmp_path / "nowhere")
    pack(tmp_path / "b.zst", {"id": "problem"})
    assert not is_pool_file(tmp_path / "b.zst")
    whole = tmp_path / "c.zst"
    write_pool_file(whole, [(ABOUT, [program("a", "ab", samples=9)] * 50)])
    whole.write_bytes(whole.read_bytes()[:-30])
    with pytest.raises(PoolError, match=r"c\.zst"):
        read_all(whole)
    with pytest.raises(PoolError, match="cannot be read"):
        read_all(tmp_path / "nowhere")


def test_survivors_not_judged_or_not_run_are_left_out_of_the_choice():
    whole, unjudged, unrun = (program(key, "ab", first=n) for n, key in enumerate("abc"))
    unjudged, unrun = replace(unjudged, judged=None), replace(unrun, outcomes=())
    pool = make_pool(about(), [whole, unjudged, unrun])
    assert set(pool.signatures) == {"a"}
    assert len(pool.samples) == 3
