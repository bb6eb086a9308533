"""Judging: comparison, validators, near-limit reruns, and whose fault a failure is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from problems import Case, Checker, CheckerKind, Difference, Limits, Problem, ProblemError
from sandbox import (
    CompileResult,
    Executable,
    LocalSandbox,
    Program,
    RunLimits,
    RunResult,
    Verdict,
    judge,
)

CASES = tuple(
    Case(f"secret/{n}", f"{n} {n * n}\n".encode(), f"{n + n * n}\n".encode()) for n in range(1, 4)
)
PROBLEM = Problem(
    id="sum",
    title="Sum",
    statement="Add two numbers.",
    samples=(Case("sample/1", b"1 2\n", b"3\n"),),
    tests=CASES,
    limits=Limits(time_s=1.0, memory_mib=256),
)
RIGHT = Program("python", "print(sum(map(int, input().split())))")
WRONG = Program("python", "a, b = map(int, input().split())\nprint(a + b if a < 2 else 0)")

CPP_VALIDATOR = """
#include "validate.h"
#include <cstdlib>
int main(int argc, char** argv) {
    std::ifstream in(argv[1]), answer(argv[2]);
    long a, b, given;
    in >> a >> b;
    if (argc > 4 && std::string(argv[4]) == "crash") abort();
    if (!(std::cin >> given)) refuse(argv[3], "no number");
    if (given != a + b) refuse(argv[3], "not the sum");
    return 42;
}
"""
CPP_HEADER = """
#pragma once
#include <fstream>
#include <iostream>
#include <string>
void refuse(const std::string& folder, const std::string& why);
"""
CPP_LIBRARY = """
#include "validate.h"
void refuse(const std::string& folder, const std::string& why) {
    std::ofstream(folder + "/judgemessage.txt") << why;
    exit(43);
}
"""
PYTHON_VALIDATOR = """
import sys
from helper import total
with open(sys.argv[1]) as f:
    want = total(f.read())
got = sys.stdin.read().split()
if got != [str(want)]:
    with open(sys.argv[3] + "/judgemessage.txt", "w") as f:
        f.write("not the sum")
    sys.exit(43)
sys.exit(42)
"""


def with_checker(program: Path, *flags: str) -> Problem:
    checker = Checker(CheckerKind.PROGRAM, program=program, flags=flags)
    return Problem("sum", "Sum", "", PROBLEM.samples, CASES, PROBLEM.limits, checker)


@pytest.fixture
def cpp_validator(tmp_path: Path) -> Path:
    folder = tmp_path / "output_validators" / "check"
    folder.mkdir(parents=True)
    (folder / "main.cpp").write_text(CPP_VALIDATOR)
    (folder / "validate.h").write_text(CPP_HEADER)
    (folder / "validate.cc").write_text(CPP_LIBRARY)
    return folder.parent


@pytest.fixture
def python_validator(tmp_path: Path) -> Path:
    folder = tmp_path / "check"
    folder.mkdir()
    (folder / "main.py").write_text(PYTHON_VALIDATOR)
    (folder / "helper.py").write_text("def total(text):\n    return sum(map(int, text.split()))\n")
    return folder


def test_right_program_is_accepted_on_samples_and_tests(sandbox: LocalSandbox) -> None:
    judgement = judge(PROBLEM, RIGHT, sandbox)
    assert judgement.verdict is Verdict.AC
    assert [case.name for case in judgement.cases] == ["sample/1", *(c.name for c in CASES)]


def test_wrong_answer_stops_at_first_and_says_why(sandbox: LocalSandbox) -> None:
    judgement = judge(PROBLEM, WRONG, sandbox)
    assert judgement.verdict is Verdict.WA
    assert [case.verdict for case in judgement.cases] == [Verdict.AC, Verdict.AC, Verdict.WA]
    assert judgement.cases[-1].detail


def test_all_cases_when_asked(sandbox: LocalSandbox) -> None:
    judgement = judge(PROBLEM, WRONG, sandbox, stop_at_first=False)
    assert len(judgement.cases) == 4
    assert judgement.verdict is Verdict.WA


def test_chosen_cases_only(sandbox: LocalSandbox) -> None:
    judgement = judge(PROBLEM, WRONG, sandbox, cases=PROBLEM.samples)
    assert judgement.verdict is Verdict.AC
    assert len(judgement.cases) == 1


def test_compile_error_carries_the_message(sandbox: LocalSandbox) -> None:
    judgement = judge(PROBLEM, Program("cpp", "int main( {"), sandbox)
    assert judgement.verdict is Verdict.CE
    assert "main.cpp:1" in judgement.message
    assert judgement.cases == ()


def test_time_limit(sandbox: LocalSandbox) -> None:
    judgement = judge(PROBLEM, Program("cpp", "int main(){volatile int i=0;for(;;)i=1;}"), sandbox)
    assert judgement.verdict is Verdict.TLE
    assert judgement.cases[0].detail in ("cpu time", "wall time")


@pytest.mark.parametrize("kind", ["cpp_validator", "python_validator"])
def test_custom_validator(sandbox: LocalSandbox, kind: str, request: pytest.FixtureRequest) -> None:
    problem = with_checker(request.getfixturevalue(kind))
    assert judge(problem, RIGHT, sandbox).verdict is Verdict.AC
    refused = judge(problem, WRONG, sandbox)
    assert refused.verdict is Verdict.WA
    assert refused.cases[-1].detail == "not the sum"


def test_single_file_validator(sandbox: LocalSandbox, tmp_path: Path) -> None:
    source = tmp_path / "check.py"
    source.write_text("import sys\nsys.exit(42 if '3' in sys.stdin.read() else 43)\n")
    problem = with_checker(source)
    assert judge(problem, RIGHT, sandbox, cases=PROBLEM.samples).verdict is Verdict.AC


def test_failing_validator_is_never_a_wrong_answer(
    sandbox: LocalSandbox, cpp_validator: Path
) -> None:
    judgement = judge(with_checker(cpp_validator, "crash"), RIGHT, sandbox)
    assert judgement.verdict is Verdict.INTERNAL_ERROR
    assert "SIGABRT" in judgement.cases[0].detail


@pytest.mark.parametrize("status", [0, 1, 44])
def test_other_validator_statuses_are_internal_errors(
    sandbox: LocalSandbox, tmp_path: Path, status: int
) -> None:
    source = tmp_path / "check.py"
    source.write_text(f"import sys\nsys.exit({status})\n")
    judgement = judge(with_checker(source), RIGHT, sandbox)
    assert judgement.verdict is Verdict.INTERNAL_ERROR
    assert f"exit code {status}" in judgement.cases[0].detail


def test_validator_that_does_not_compile_names_its_file(
    sandbox: LocalSandbox, tmp_path: Path
) -> None:
    source = tmp_path / "check.cpp"
    source.write_text("int main( {")
    with pytest.raises(ProblemError, match=r"check\.cpp.*does not compile"):
        judge(with_checker(source), RIGHT, sandbox)


@pytest.mark.parametrize("make", [lambda p: p / "none.cpp", lambda p: p])
def test_missing_validator(sandbox: LocalSandbox, tmp_path: Path, make: object) -> None:
    with pytest.raises(ProblemError, match="validator"):
        judge(with_checker(make(tmp_path)), RIGHT, sandbox)  # type: ignore[operator]


def test_validator_scripts_are_reported_as_unsupported(
    sandbox: LocalSandbox, tmp_path: Path
) -> None:
    (tmp_path / "build").write_text("#!/bin/sh\n")
    (tmp_path / "check.py").write_text("")
    with pytest.raises(ProblemError, match="build"):
        judge(with_checker(tmp_path), RIGHT, sandbox)


def test_evidence_of_a_wrong_answer(sandbox: LocalSandbox) -> None:
    result = judge(PROBLEM, WRONG, sandbox).cases[-1]
    assert result.difference == Difference(token=1, line=1, expected="6", found="0")
    assert result.detail == "token 1 (line 1): expected '6', found '0'"
    assert (result.exit_code, result.signal) == (0, None)
    assert "seccomp" in result.isolation


@pytest.mark.parametrize(
    ("source", "exit_code", "signal"),
    [("raise SystemExit(7)", 7, None), ("import os\nos.kill(os.getpid(), 6)", None, 6)],
)
def test_evidence_of_a_crash(
    sandbox: LocalSandbox, source: str, exit_code: int | None, signal: int | None
) -> None:
    result = judge(PROBLEM, Program("python", source), sandbox).cases[-1]
    assert (result.verdict, result.exit_code, result.signal) == (Verdict.RE, exit_code, signal)


class ScriptedSandbox:
    """Answers runs from a list and counts those asked for alone."""

    slots = 1
    isolation = "none"

    def __init__(self, results: list[RunResult], alone: list[RunResult]) -> None:
        self.results, self.alone = results, alone

    def compile(self, program: Program) -> CompileResult:
        return CompileResult(Executable("k", program.language, b""), Verdict.AC)

    def compile_many(self, programs: Sequence[Program], fast: bool = False) -> list[CompileResult]:
        return [self.compile(program) for program in programs]

    def run(self, executable: Executable, stdin: bytes, limits: RunLimits) -> RunResult:
        return self.results.pop(0)

    def run_alone(self, executable: Executable, stdin: bytes, limits: RunLimits) -> RunResult:
        return self.alone.pop(0)

    def close(self) -> None:
        pass


SLOW = RunResult(Verdict.AC, b"3\n", cpu_s=1.05)
QUICK = RunResult(Verdict.AC, b"3\n", cpu_s=0.95)
TIMEOUT = RunResult(Verdict.TLE, cpu_s=1.1, detail="cpu time")
CROWDED = RunResult(Verdict.TLE, cpu_s=0.9, wall_s=3.0, detail="wall time")
ASLEEP = RunResult(Verdict.TLE, cpu_s=0.0, wall_s=3.0, detail="wall time")


@pytest.mark.parametrize(
    ("first", "alone", "verdict"),
    [
        (QUICK, [], Verdict.AC),
        (SLOW, [QUICK], Verdict.AC),
        (SLOW, [TIMEOUT], Verdict.TLE),
        (CROWDED, [QUICK], Verdict.AC),
        (ASLEEP, [], Verdict.TLE),
        (TIMEOUT, [], Verdict.TLE),
    ],
)
def test_runs_near_the_limit_are_repeated_alone(
    first: RunResult, alone: list[RunResult], verdict: Verdict
) -> None:
    box = ScriptedSandbox([first], list(alone))
    assert judge(PROBLEM, RIGHT, box, cases=PROBLEM.samples).verdict is verdict
    assert box.alone == []


def test_infrastructure_faults_outrank_other_failures() -> None:
    results = [
        RunResult(Verdict.RE, detail="SIGSEGV"),
        RunResult(Verdict.INTERNAL_ERROR, detail="worker"),
    ]
    judgement = judge(
        PROBLEM, RIGHT, ScriptedSandbox(results, []), cases=CASES[:2], stop_at_first=False
    )
    assert judgement.verdict is Verdict.INTERNAL_ERROR
