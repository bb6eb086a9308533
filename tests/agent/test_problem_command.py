"""``tenshot problem`` on files of many problems, and imports that are stopped and go on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from agent.__main__ import main
from agent._import_problems import import_problems
from agent._progress import Progress
from problems import Format, ProblemError, load_problems

SAMPLE = {"input": "1 2\n", "output": "3\n"}


def record(name: str, **fields: object) -> dict[str, object]:
    return {"id": name, "statement": "Add.", "samples": [SAMPLE], "tests": [SAMPLE], **fields}


@pytest.fixture
def data_set(tmp_path: Path) -> Path:
    """Four good problems, two of one name, and two faulty ones."""
    records = [
        record("a"),
        {"id": "empty"},
        record("b", tests=[{"input": "5 5\n", "output": "1..."}]),
        record("A"),
        record("c", checker={"kind": "nonsense"}),
        record("d", interactive=True),
    ]
    path = tmp_path / "set.jsonl"
    path.write_text("".join(json.dumps(one) + "\n" for one in records))
    return path


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    code = main(["problem", *map(str, arguments)])
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def test_import_into_folders(
    data_set: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = run(capsys, "import", data_set, tmp_path / "out", "--json")
    tally = json.loads(out)
    assert code == 0
    assert (tally["written"], tally["kept"], len(tally["refused"])) == (4, 0, 2)
    assert "line 2: no statement" in tally["refused"][0]
    assert tally["findings"] == {"no_tests": 3, "truncated_test": 1, "interactive": 1}
    assert [problem.id for problem in load_problems(tmp_path / "out")] == ["A-2", "a", "b", "d"]


@pytest.mark.parametrize("form", [Format.FOLDER, Format.KATTIS])
def test_a_stopped_import_into_folders_goes_on(
    data_set: Path, tmp_path: Path, form: Format
) -> None:
    target = tmp_path / "out"
    quiet = Progress(quiet=True)
    assert import_problems(str(data_set), target, form, 2, quiet).written == 2
    (target / ".A-2.partial").mkdir()
    (target / ".A-2.partial" / "rest").write_text("of a run that was killed")
    tally = import_problems(str(data_set), target, form, None, quiet)
    assert (tally.written, tally.kept) == (2, 2)
    assert sorted(path.name for path in target.iterdir()) == ["A-2", "a", "b", "d"]


@pytest.mark.parametrize("form", [Format.JSONL, Format.CODECONTESTS])
def test_a_stopped_import_into_a_file_goes_on(data_set: Path, tmp_path: Path, form: Format) -> None:
    whole, target = tmp_path / "whole.jsonl", tmp_path / "cut.jsonl"
    quiet = Progress(quiet=True)
    import_problems(str(data_set), whole, form, None, quiet)
    text = whole.read_bytes()
    partial = tmp_path / "cut.jsonl.partial"
    for end in (0, 5, text.index(b"\n") + 1, len(text) - 3, len(text)):
        partial.write_bytes(text[:end])
        tally = import_problems(str(data_set), target, form, None, quiet)
        assert target.read_bytes() == text
        assert tally.written + tally.kept == 4
        assert not partial.exists()
        target.unlink()


def test_import_refuses_targets_of_the_wrong_kind(data_set: Path, tmp_path: Path) -> None:
    quiet = Progress(quiet=True)
    with pytest.raises(ProblemError, match="is a file"):
        import_problems(str(data_set), data_set, Format.FOLDER, None, quiet)
    with pytest.raises(ProblemError, match="is there already"):
        import_problems(str(data_set), data_set, Format.JSONL, None, quiet)


def test_check_counts_over_many(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "two.json"
    path.write_text(json.dumps([record("a", tests=[{"input": "2", "output": "2"}]), record("b")]))
    code, out, _ = run(capsys, "check", path)
    assert code == 1
    assert "a: nothing to complain about" in out
    assert "b: no_tests: no hidden tests" in out
    assert out.endswith("      1  no_tests\n")
    _, out, _ = run(capsys, "check", path, "--json")
    assert json.loads(out)["counts"] == {"no_tests": 1}
    code, out, _ = run(capsys, "check", f"{path}#a", "--json")
    assert (code, json.loads(out)) == (0, {"problem": "a", "findings": []})


def test_show_lists_many(
    data_set: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(capsys, "import", data_set, tmp_path / "all.jsonl")
    code, out, _ = run(capsys, "show", tmp_path / "all.jsonl")
    assert (code, out.split()) == (0, ["a", "b", "A-2", "A", "d"])
    _, out, _ = run(capsys, "show", tmp_path / "all.jsonl", "--json")
    assert [one["id"] for one in json.loads(out)["problems"]] == ["a", "b", "A-2", "d"]


def test_convert_says_what_is_lost(
    data_set: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "one.jsonl"
    code, out, _ = run(capsys, "convert", f"{data_set}#a", target, "--to", "codecontests")
    assert code == 0
    assert f"wrote {target}\n" in out
    assert "not carried: the origin" in out
    code, out, _ = run(capsys, "convert", f"{data_set}#a", tmp_path / "two.jsonl", "--json")
    assert (code, json.loads(out)["lost"], json.loads(out)["format"]) == (0, [], "jsonl")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("show", "nowhere.html"), "no such file"),
        (("check", "SET#zebra"), "has no problem 'zebra'; 2 of its"),
        (("convert", "SET#a", "SET", "--to", "jsonl"), "is there already"),
        (("convert", "SET", "new"), "no statement"),
    ],
)
def test_mistakes_are_one_line_and_exit_2(
    data_set: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    words: str,
) -> None:
    given = [argument.replace("SET", str(data_set)) for argument in arguments]
    code, out, err = run(capsys, *given)
    assert (code, out) == (2, "")
    assert words in err
