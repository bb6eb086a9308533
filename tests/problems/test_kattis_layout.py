"""What the newer versions of the Kattis format add."""

from __future__ import annotations

from pathlib import Path

import pytest

from problems import Limits, ProblemError, load_problem

YAML = """
problem_format_version: 2025-09
uuid: 7b0a0bd2-5d7a-4f0e-9d1a-3f6f4a3a1c11
name: {sv: Summa, en: Sum}
type: pass-fail
limits: {time_limit: 1.5, memory: 256}
keywords: [two pointers]
constants:
  max_n: {value: 200000, shown: "2 \\\\cdot 10^5"}
  limit: 7
"""
STATEMENT = "Add {{max_n}} numbers, $n \\le {{max_n.shown}}$, {{limit.value}}, {{other}}.\n"


@pytest.fixture
def package(tmp_path: Path) -> Path:
    folder = tmp_path / "sum"
    for name in ("statement", "data/sample", "data/secret/big", "submissions/accepted"):
        (folder / name).mkdir(parents=True)
    (folder / "problem.yaml").write_text(YAML)
    (folder / "statement" / "problem.en.md").write_text(STATEMENT)
    (folder / "submissions" / "accepted" / "a.py").write_text("print({{limit}})\n")
    for name in ("sample/1", "secret/big/2"):
        (folder / "data" / f"{name}.in").write_text("1\n")
        (folder / "data" / f"{name}.ans").write_text("1\n")
    return folder


def test_package_of_2025(package: Path) -> None:
    problem = load_problem(package)
    assert (problem.title, problem.tags) == ("Sum", ("two pointers",))
    assert problem.limits == Limits(1.5, 256)
    assert problem.statement == "Add 200000 numbers, n ≤ 2 · 10^5, 7, ."
    assert problem.submissions[0].source == "print(7)\n"
    assert [case.name for case in problem.tests] == ["secret/big/2"]
    assert problem.warnings == ()


def test_constants_in_tex(package: Path) -> None:
    (package / "statement" / "problem.en.md").unlink()
    (package / "statement" / "problem.en.tex").write_text(
        "At most $\\constant{max_n.shown}$ or \\constant{limit}.\n"
    )
    assert load_problem(package).statement == "At most 2 · 10^5 or 7."


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("include/default/lib.py", "x", "files to add to each program"),
        ("static_validator/v.py", "x", "static validator"),
        ("data/secret/big/2.files/extra.txt", "x", "1 of the tests bring files"),
        ("data/sample/1.args", "--x", "1 of the tests bring arguments"),
        ("data/sample/3.interaction", "<1", "1 of the tests bring an interaction"),
        ("data/secret/big/2.yaml", "output_validator_args: [x]", "settings of 1 single tests"),
        ("output_validator/v.py", "LIMIT = {{limit}}", "a validator uses constants"),
    ],
)
def test_what_is_left_out_is_said(package: Path, name: str, text: str, words: str) -> None:
    (package / name).parent.mkdir(parents=True, exist_ok=True)
    (package / name).write_text(text)
    assert any(words in warning for warning in load_problem(package).warnings)


def test_wrong_constants(package: Path) -> None:
    (package / "problem.yaml").write_text(YAML.replace("limit: 7", "limit: [7]"))
    with pytest.raises(ProblemError, match=r"constants: field 'limit' must be text"):
        load_problem(package)
