"""Checker programs of both protocols: exit codes, points, feedback files and their faults."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from problems import Case, Checker, CheckerKind, CheckerProtocol, Limits, Problem, ProblemError
from sandbox import CaseResult, LocalSandbox, Program, RunLimits, Verdict, judge

CASE = Case("secret/1", b"1 2\n", b"3\n")
PRINTS = Program("python", "print(3)")

# Called the testlib way; includes a header as those programs do.
TESTLIB_CPP = """
#include "helper.h"
int main(int argc, char** argv) {
    std::ifstream input(argv[1]), output(argv[2]), answer(argv[3]);
    long a, b, given, wanted;
    input >> a >> b;
    answer >> wanted;
    if (argc > 4) return finish(std::atoi(argv[4]), "as told");
    if (a + b != wanted) return finish(3, "FAIL the jury is wrong");
    if (!(output >> given)) return finish(2, "wrong output format no number");
    return given == wanted ? finish(0, "ok") : finish(1, "wrong answer not the sum");
}
"""
HELPER = """
#include <cstdlib>
#include <fstream>
#include <iostream>
inline int finish(int code, const char* words) { std::cerr << words; return code; }
"""


def problem_with(program: Path, protocol: CheckerProtocol, *flags: str) -> Problem:
    checker = Checker(CheckerKind.PROGRAM, program=program, flags=flags, protocol=protocol)
    return Problem("sum", "Sum", "", (), (CASE,), Limits(1.0, 256), checker)


@pytest.fixture
def testlib(tmp_path: Path) -> Problem:
    (tmp_path / "check.cpp").write_text(TESTLIB_CPP)
    (tmp_path / "helper.h").write_text(HELPER)
    return problem_with(tmp_path / "check.cpp", CheckerProtocol.TESTLIB)


def kattis(tmp_path: Path, source: str) -> Problem:
    path = tmp_path / "validate.py"
    path.write_text(f"import sys\n{source}\n")
    return problem_with(path, CheckerProtocol.KATTIS)


def checked(problem: Problem, box: LocalSandbox, source: str = "print(3)") -> CaseResult:
    return judge(problem, Program("python", source), box).cases[0]


@pytest.mark.parametrize(
    ("source", "verdict", "words"),
    [
        ("print(3)", Verdict.AC, ""),
        ("print(4)", Verdict.WA, "wrong answer not the sum"),
        ("print('x')", Verdict.PE, "wrong output format no number"),
        ("", Verdict.PE, "wrong output format no number"),
        ("1 / 0", Verdict.RE, "exit code 1: ZeroDivisionError: division by zero"),
    ],
)
def test_testlib_checker(
    sandbox: LocalSandbox, testlib: Problem, source: str, verdict: Verdict, words: str
) -> None:
    result = checked(testlib, sandbox, source)
    assert (result.verdict, result.detail) == (verdict, words)


@pytest.mark.parametrize(
    ("code", "verdict"),
    [
        (0, Verdict.AC),
        (1, Verdict.WA),
        (2, Verdict.PE),
        (3, Verdict.INTERNAL_ERROR),
        (4, Verdict.PE),
        (6, Verdict.INTERNAL_ERROR),
        (7, Verdict.INTERNAL_ERROR),
        (8, Verdict.PE),
        (42, Verdict.INTERNAL_ERROR),
        (255, Verdict.INTERNAL_ERROR),
    ],
)
def test_testlib_exit_codes(
    sandbox: LocalSandbox, testlib: Problem, code: int, verdict: Verdict
) -> None:
    checker = replace(testlib.checker, flags=(str(code),))
    assert checked(replace(testlib, checker=checker), sandbox).verdict is verdict


def test_testlib_fault_carries_its_words(sandbox: LocalSandbox, testlib: Problem) -> None:
    wrong_answer_file = replace(testlib, tests=(replace(CASE, answer_source=b"5\n"),))
    result = checked(wrong_answer_file, sandbox)
    assert result.verdict is Verdict.INTERNAL_ERROR
    assert result.detail == "output validator: RE (exit code 3) FAIL the jury is wrong"


@pytest.mark.parametrize(
    ("words", "verdict", "score"),
    [
        ("points 12.5 well done", Verdict.AC, 12.5),
        ("points 0 nothing", Verdict.WA, 0.0),
        ("points many", Verdict.INTERNAL_ERROR, None),
    ],
)
def test_testlib_points(
    sandbox: LocalSandbox, tmp_path: Path, words: str, verdict: Verdict, score: float | None
) -> None:
    path = tmp_path / "check.py"
    path.write_text(f"import sys\nsys.stderr.write({words!r})\nsys.exit(7)\n")
    result = checked(problem_with(path, CheckerProtocol.TESTLIB), sandbox)
    assert (result.verdict, result.score) == (verdict, score)


def test_missing_testlib_is_named(sandbox: LocalSandbox, tmp_path: Path) -> None:
    path = tmp_path / "check.cpp"
    path.write_text('#include "testlib.h"\nint main() {}\n')
    with pytest.raises(ProblemError, match="does not compile") as caught:
        checked(problem_with(path, CheckerProtocol.TESTLIB), sandbox)
    assert caught.value.hint == f"put your testlib.h beside it: {tmp_path}"


FEEDBACK: Mapping[str, tuple[str, str, object]] = {
    "message": ("put('judgemessage.txt', 'fine'); sys.exit(43)", "WA", "fine"),
    "message for the team": ("put('teammessage.txt', 'near'); sys.exit(43)", "WA", "near"),
    "no message": ("sys.exit(43)", "WA", "refused by the output validator"),
    "score of a refused output": ("put('score.txt', '1'); sys.exit(43)", "INTERNAL_ERROR", None),
    "score that is no number": ("put('score.txt', 'x'); sys.exit(42)", "INTERNAL_ERROR", None),
    "negative score": ("put('score.txt', '-1'); sys.exit(42)", "INTERNAL_ERROR", None),
    "exit code 0": ("", "INTERNAL_ERROR", None),
    "exception": ("1 / 0", "INTERNAL_ERROR", None),
    "signal": ("import os; os.kill(os.getpid(), 9)", "INTERNAL_ERROR", None),
    "next pass where there is one only": (
        "put('nextpass.in', '1'); sys.exit(42)",
        "INTERNAL_ERROR",
        "output validator: wants more passes than 1",
    ),
}
PUT = "def put(name, text):\n    open(sys.argv[3] + name, 'w').write(text)\n"


@pytest.mark.parametrize("name", FEEDBACK)
def test_kattis_feedback(sandbox: LocalSandbox, tmp_path: Path, name: str) -> None:
    source, verdict, detail = FEEDBACK[name]
    result = checked(kattis(tmp_path, PUT + source), sandbox)
    assert result.verdict == verdict, result
    assert detail in (None, result.detail)


def test_flags_of_a_single_case(sandbox: LocalSandbox, tmp_path: Path) -> None:
    source = "sys.exit(42 if sys.argv[4:] == ['--strict'] else 43)"
    problem = kattis(tmp_path, source)
    assert checked(problem, sandbox).verdict is Verdict.WA
    own = replace(problem.checker, flags=("--strict",))
    problem = replace(problem, tests=(replace(CASE, checker=own),))
    assert checked(problem, sandbox).verdict is Verdict.AC


def test_kattis_scores(sandbox: LocalSandbox, tmp_path: Path) -> None:
    result = checked(kattis(tmp_path, PUT + "put('score.txt', '7.5\\n'); sys.exit(42)"), sandbox)
    assert (result.verdict, result.score, result.share) == (Verdict.AC, 7.5, None)
    source = PUT + "put('score_multiplier.txt', '0.25'); sys.exit(42)"
    result = checked(kattis(tmp_path, source), sandbox)
    assert (result.verdict, result.score, result.share) == (Verdict.AC, None, 0.25)


def test_checker_that_runs_out_of_time(
    sandbox: LocalSandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sandbox._jury._LIMITS", RunLimits(cpu_s=0.3, wall_s=9.0, memory_mib=512))
    result = checked(kattis(tmp_path, "while True:\n    pass"), sandbox)
    assert result.verdict is Verdict.INTERNAL_ERROR
    assert result.detail == "output validator: TLE (cpu time)"


def test_links_and_folders_in_the_feedback_folder_are_not_followed(
    sandbox: LocalSandbox, tmp_path: Path
) -> None:
    source = (
        "import os\nos.symlink('/etc/passwd', sys.argv[3] + 'judgemessage.txt')\n"
        "os.mkdir(sys.argv[3] + 'teammessage.txt')\n"
        "sys.exit(43)"
    )
    result = checked(kattis(tmp_path, source), sandbox)
    assert (result.verdict, result.detail) == (Verdict.WA, "refused by the output validator")


def test_feedback_folder_that_is_replaced(sandbox: LocalSandbox, tmp_path: Path) -> None:
    source = "import os\nos.rmdir(sys.argv[3])\nos.symlink('/usr', 'feedback')\nsys.exit(43)"
    result = checked(kattis(tmp_path, source), sandbox)
    assert result.verdict in (Verdict.WA, Verdict.INTERNAL_ERROR)
