"""The benchmark's programs: real ones, in many styles, with the same output however they run."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from benchmarks.contest_programs import BenchmarkError, check_output, contest_programs
from benchmarks.own import LIMITS
from sandbox import LocalSandbox, Program, Verdict

CPP, PYTHON = contest_programs("cpp"), contest_programs("python")


@pytest.fixture(scope="module")
def box() -> Iterator[LocalSandbox]:
    with LocalSandbox(python="cpython") as sandbox:
        yield sandbox


def outputs(box: LocalSandbox, language: str, fast: bool = False) -> dict[str, bytes]:
    programs = contest_programs(language)
    compiled = box.compile_many([Program(p.language, p.source) for p in programs], fast=fast)
    found = {}
    for program, result in zip(programs, compiled, strict=True):
        assert result.executable is not None, f"{program.name}: {result.message}"
        run = box.run(result.executable, program.stdin, LIMITS)
        assert run.verdict is Verdict.AC, (program.name, run)
        found[program.name] = run.stdout
    return found


def test_they_are_of_contest_size_and_half_use_the_header_with_everything() -> None:
    assert len(CPP) == 32
    sizes = [program.source.count("\n") for program in CPP]
    assert all(40 <= size <= 130 for size in sizes)
    assert sum("bits/stdc++.h" in program.source for program in CPP) == 16
    assert len(PYTHON) == 8
    assert all(program.stdin for program in CPP + PYTHON)


def test_both_compile_tiers_print_the_same(box: LocalSandbox) -> None:
    fast, speedy = outputs(box, "cpp", fast=True), outputs(box, "cpp")
    assert fast == speedy
    assert all(len(text) > 3 for text in fast.values())
    assert len(set(fast.values())) == 32


def test_scripts_print_the_same_on_both_interpreters(box: LocalSandbox) -> None:
    with LocalSandbox(slots=1, python="auto") as other:
        assert outputs(box, "python") == outputs(other, "python")


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("digit_dp", b"64"),
        ("backtracking_queens", b"534678912"),
        ("kruskal_dsu", b"15 5"),
        ("matrix_power", b"%d" % (12586269025 % (10**9 + 7))),
        ("expression_parser", b"((0 - x) + (y * y)) = 389"),
    ],
)
def test_some_answers_are_known(box: LocalSandbox, name: str, line: bytes) -> None:
    (program,) = (program for program in CPP if program.name == name)
    executable = box.compile(Program("cpp", program.source)).executable
    assert executable is not None
    assert line in box.run(executable, program.stdin, LIMITS).stdout.splitlines()


def test_a_wrong_output_stops_the_measurement() -> None:
    check_output("peer", "sum", b"3\n", b"3\n")
    with pytest.raises(BenchmarkError, match=r"peer: sum printed b'4\\n' instead of b'3\\n'"):
        check_output("peer", "sum", b"3\n", b"4\n")
