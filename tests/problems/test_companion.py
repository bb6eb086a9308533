"""Competitive Companion's messages and the folders of online-judge-tools."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from problems import Limits, ProblemError, load_problem, load_problems, require_solvable

RECORDED = Path(__file__).parents[3] / "shared" / "data" / "companion"
TASK = {
    "name": "B2. Rows & Columns",
    "group": "Codeforces - Round",
    "url": "https://codeforces.com/contest/9001/problem/B2",
    "interactive": False,
    "memoryLimit": 512,
    "timeLimit": 1500,
    "tests": [{"input": "1\n", "output": "2"}, {"input": "\n3\n", "output": "4\n"}],
    "testType": "single",
    "input": {"type": "file", "fileName": "rows.in"},
    "output": {"type": "stdout"},
    "languages": {"java": {"mainClass": "Main", "taskClass": "B2RowsColumns"}},
    "batch": {"id": "x", "size": 1},
}


def write(path: Path, value: object) -> Path:
    path.write_text(json.dumps(value))
    return path


def test_message(tmp_path: Path) -> None:
    problem = load_problem(write(tmp_path / "task.json", TASK))
    assert (problem.id, problem.title) == ("9001B2", "Rows & Columns")
    assert problem.limits == Limits(1.5, 512)
    assert [(case.input, case.answer) for case in problem.samples] == [
        (b"1\n", b"2\n"),
        (b"\n3\n", b"4\n"),
    ]
    assert problem.origin == TASK["url"]
    assert "no statement" in problem.warnings[0]
    assert "rows.in" in problem.warnings[1]
    with pytest.raises(ProblemError, match="empty statement"):
        require_solvable(problem)


def test_task_of_an_unknown_site(tmp_path: Path) -> None:
    task = {**TASK, "url": "https://example.org/sum", "name": "Sum", "memoryLimit": 0}
    problem = load_problem(write(tmp_path / "task.json", task))
    assert (problem.id, problem.limits.memory_mib) == ("Sum", Limits().memory_mib)
    task = {**task, "name": "C - Two Sums"}
    assert load_problem(write(tmp_path / "task.json", task)).id == "C-Two-Sums"


def test_task_with_a_statement_that_was_added(tmp_path: Path) -> None:
    statement = "Print x within an absolute error of 10^-6.\n\nExample\nInput\n5\nOutput\n6\n"
    problem = load_problem(write(tmp_path / "task.json", TASK | {"statement": statement}))
    require_solvable(problem)
    assert problem.statement == "Print x within an absolute error of 10^-6."
    assert problem.checker.float_absolute == 1e-6
    assert [case.input for case in problem.samples] == [b"1\n", b"\n3\n"]
    assert len(problem.warnings) == 1
    assert "rows.in" in problem.warnings[0]
    bare = TASK | {"statement": statement, "tests": []}
    assert load_problem(write(tmp_path / "bare.json", bare)).samples[0].answer == b"6\n"


def test_tasks_from_a_page_with_all_problems(tmp_path: Path) -> None:
    url = "https://codeforces.com/contest/1/problems?locale=en"
    task = {**TASK, "name": "A. Theatre Square", "url": url}
    problem = load_problem(write(tmp_path / "task.json", task))
    assert (problem.id, problem.title) == ("1A", "Theatre Square")


def test_an_endless_address_makes_a_short_id(tmp_path: Path) -> None:
    task = {**TASK, "url": f"https://atcoder.jp/contests/a/tasks/{'a' * 5000}"}
    assert len(load_problem(write(tmp_path / "task.json", task)).id) <= 100


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("tests", [3], r"tests\[0\]: expected named fields"),
        ("timeLimit", "fast", "field 'timeLimit' must be a number"),
        ("tests", [{"input": ["1"], "output": ""}], "field 'input' must be text"),
        ("input", 4, "field 'input' must be named fields"),
    ],
)
def test_wrong_messages(tmp_path: Path, field: str, value: object, words: str) -> None:
    with pytest.raises(ProblemError, match=words):
        load_problem(write(tmp_path / "task.json", {**TASK, field: value}))


def test_recorded_messages() -> None:
    if not RECORDED.is_dir():
        pytest.skip("recorded messages are not beside this checkout (../shared/data/companion)")
    count = 0
    for path in sorted(RECORDED.glob("*/*.json")):
        recorded = json.loads(path.read_text())["result"]
        tasks = recorded if isinstance(recorded, list) else [recorded]
        problems = list(load_problems(path))
        assert len(problems) == len(tasks)
        for problem, task in zip(problems, tasks, strict=True):
            count += 1
            assert problem.id
            assert problem.interactive == task["interactive"]
            assert problem.limits.time_s == task["timeLimit"] / 1000
            shown = [
                {"input": c.input.decode(), "output": c.answer.decode()} for c in problem.samples
            ]
            assert shown == task["tests"]
    assert count > 20


def make_oj(folder: Path) -> Path:
    (folder / "test").mkdir(parents=True)
    for name in ("sample-2", "sample-10", "05_large"):
        (folder / "test" / f"{name}.in").write_text(name)
        (folder / "test" / f"{name}.out").write_text("1\n")
    (folder / "test" / "sample-11.in").write_text("no answer")
    return folder


def test_oj_folder(tmp_path: Path) -> None:
    folder = make_oj(tmp_path / "abc900_a")
    problem = load_problem(folder)
    assert problem.id == "abc900_a"
    assert [case.name for case in problem.samples] == ["sample/sample-2", "sample/sample-10"]
    assert [case.input for case in problem.tests] == [b"05_large"]
    said = " ".join(problem.warnings)
    assert "sample-11.in has no sample-11.out" in said
    assert "no statement" in said
    assert load_problem(folder / "test").id == "abc900_a"


def test_oj_folder_with_a_statement(tmp_path: Path) -> None:
    folder = make_oj(tmp_path / "a")
    (folder / "statement.md").write_text("Print 1.\n")
    assert load_problem(folder).statement == "Print 1."
    page = (
        '<link rel="canonical" href="https://codeforces.com/problemset/problem/7/A">'
        '<div class="problem-statement"><div class="header"><div class="title">A. One</div></div>'
        "<div>Print one.</div></div>"
    )
    (folder / "problem.html").write_text(page)
    problem = load_problem(folder)
    assert (problem.id, problem.title, problem.statement) == ("7A", "One", "Print one.")
    assert len(problem.samples) == 2
