"""The run store."""

import sqlite3

import pytest

from agent import RunStore, StoredVerdict, StoreError
from clustering import Outcome
from problems import InputError
from sampler import Candidate
from sandbox import Verdict

MANIFEST = {"problem": "p", "seed": 0}


def candidate(index, source, policy="a", likely=-1.0):
    return Candidate("p", policy, 0, index, "python", source, log_probability=likely)


@pytest.fixture
def store(tmp_path):
    with RunStore(tmp_path / "run.sqlite", MANIFEST) as opened:
        yield opened


def test_a_program_is_stored_once_and_counted_per_sample(store):
    store.add_candidates([candidate(0, "print(1)\n"), candidate(1, "print(2)\n")])
    store.add_candidates([candidate(2, "print(1)   \r\n\n", likely=-3.0)])
    programs = list(store.programs())
    assert [(p.source, p.samples) for p in programs] == [("print(1)\n", 2), ("print(2)\n", 1)]
    assert programs[0].log_probability == pytest.approx(-2.0)
    assert store.drawn("a") == {0, 1, 2}
    assert store.drawn("b") == set()


def test_writes_are_idempotent(store):
    for _ in range(2):
        store.add_candidates([candidate(0, "x = 1\n")])
        store.set_inputs("mutation", [b"1\n", b"2\n"])
    assert store.count("candidates") == store.count("programs") == 1
    assert store.inputs() == [b"1\n", b"2\n"]


def test_verdicts_sort_programs(store):
    store.add_candidates([candidate(0, "a\n"), candidate(1, "b\n"), candidate(2, "c\n")])
    keys = [program.key for program in store.programs()]
    store.add_verdicts(
        "filtered", {keys[0]: StoredVerdict(Verdict.AC), keys[1]: StoredVerdict(Verdict.WA, "1")}
    )
    assert [p.key for p in store.programs("passed")] == [keys[0]]
    assert [p.key for p in store.programs("unfiltered")] == [keys[2]]
    assert store.verdicts("filtered")[keys[1]].verdict is Verdict.WA


def test_outcomes_come_back(store):
    store.add_outcomes([("k", 0, Outcome(Verdict.AC, b"\x00\xff")), ("k", 1, Outcome(Verdict.RE))])
    assert store.outcomes_of("k") == {0: Outcome(Verdict.AC, b"\x00\xff"), 1: Outcome(Verdict.RE)}
    assert store.outcomes_of("unknown") == {}


def test_hostile_text_survives(store):
    source = "# \udcff \x00 'quote'); DROP TABLE programs;--\n"
    store.add_candidates([candidate(0, source)])
    assert next(iter(store.programs())).source == source


def test_another_run_is_refused(tmp_path):
    path = tmp_path / "run.sqlite"
    RunStore(path, MANIFEST).close()
    RunStore(path, MANIFEST).close()
    with pytest.raises(InputError, match=r"holds another run \(seed is 0, not 1\)"):
        RunStore(path, {**MANIFEST, "seed": 1})
    with pytest.raises(InputError, match="no run here"):
        RunStore(tmp_path / "none.sqlite")


def test_a_damaged_file_is_reported(tmp_path):
    path = tmp_path / "run.sqlite"
    path.write_bytes(b"this is not a database" * 100)
    with pytest.raises(StoreError, match=r"run\.sqlite"):
        RunStore(path, MANIFEST)


def test_uncommitted_work_is_lost_as_a_whole(tmp_path):
    path = tmp_path / "run.sqlite"
    with RunStore(path, MANIFEST) as store:
        store.add_candidates([candidate(0, "a\n")])
    connection = sqlite3.connect(path)
    connection.execute("BEGIN")
    connection.execute("DELETE FROM candidates")
    connection.close()
    with RunStore(path, MANIFEST) as store:
        assert store.drawn("a") == {0}
