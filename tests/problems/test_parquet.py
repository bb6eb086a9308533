"""Parquet files of data sets; real ones, written with the reader's own library."""

from __future__ import annotations

import builtins
from pathlib import Path

import pytest

from problems import Limits, ProblemError, load_problem, load_problems

ROW = {
    "name": "9_A. Sum",
    "description": "Add.",
    "public_tests": {"input": ["1 2\n"], "output": ["3\n"]},
    "private_tests": {"input": [], "output": []},
    "generated_tests": {"input": ["å\n", "2 2\n"], "output": ["1\n", "4\n"]},
    "solutions": {"language": [3, 2], "solution": ["print(3)", "int main() {}"]},
    "incorrect_solutions": {"language": [1], "solution": ["print 4"]},
    "cf_tags": ["math"],
    "cf_rating": 900,
    "time_limit": {"seconds": 1, "nanos": 500_000_000},
    "memory_limit_bytes": 256_000_000,
}


def write(path: Path, rows: list[dict[str, object]]) -> Path:
    pytest.importorskip("pyarrow", reason="the extra 'parquet' is not installed")
    import pyarrow
    from pyarrow import parquet

    parquet.write_table(pyarrow.Table.from_pylist(rows), path, row_group_size=3)
    return path


def test_codecontests_columns(tmp_path: Path) -> None:
    problem = load_problem(write(tmp_path / "test.parquet", [ROW]))
    assert problem.id == "9_A.-Sum"
    assert problem.limits == Limits(1.5, 256)
    assert [case.input for case in problem.tests] == ["å\n".encode(), b"2 2\n"]
    assert [(one.language, one.label) for one in problem.submissions] == [
        ("python", "accepted"),
        ("cpp", "accepted"),
        ("python2", "rejected"),
    ]


def test_rows_stream(tmp_path: Path) -> None:
    rows: list[dict[str, object]] = [{**ROW, "name": f"p{number}"} for number in range(20)]
    rows[15]["description"] = ""
    stream = load_problems(write(tmp_path / "many.parquet", rows))
    assert [next(stream).id for _ in range(15)] == [f"p{number}" for number in range(15)]
    with pytest.raises(ProblemError, match=r"many\.parquet, row 16: no statement"):
        next(stream)


def test_open_r1_columns(tmp_path: Path) -> None:
    row = {
        "contest_id": "9",
        "index": "B",
        "description": "Print $$$n$$$.",
        "input_format": "One integer.",
        "examples": [{"input": "1", "output": "1"}],
        "official_tests": [{"input": "2", "output": "2"}],
        "rating": None,
        "tags": ["math"],
        "time_limit": 2.0,
    }
    problem = load_problem(write(tmp_path / "r1.parquet", [row]))
    assert (problem.id, problem.statement) == ("9B", "Print n.\n\nInput\n\nOne integer.")
    assert [case.input for case in problem.tests] == [b"2\n"]


def test_damaged_file(tmp_path: Path) -> None:
    path = write(tmp_path / "cut.parquet", [ROW])
    path.write_bytes(path.read_bytes()[:-9])
    with pytest.raises(ProblemError, match="no readable Parquet file"):
        load_problem(path)


def test_without_the_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "x.parquet").write_bytes(b"PAR1")
    real = builtins.__import__

    def refuse(name: str, *rest: object) -> object:
        if name.startswith("pyarrow"):
            raise ImportError(name)
        return real(name, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", refuse)
    with pytest.raises(ProblemError, match="needs the package pyarrow") as caught:
        load_problem(tmp_path / "x.parquet")
    assert "tenshot[parquet]" in caught.value.hint
