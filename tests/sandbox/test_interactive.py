"""Interactive problems: who ends first, who is to blame, and that nothing ever hangs."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest

from problems import Case, Checker, CheckerKind, CheckerProtocol, Limits, Problem, ProblemError
from sandbox import LocalSandbox, Program, Verdict, judge
from tests.sandbox.guessing import (
    CASES,
    GUESSING,
    SEARCH,
    SEARCH_CPP,
    SEARCH_EXECUTABLE,
    on_first_case,
    problem_with,
    with_flags,
)


@pytest.fixture
def guess(tmp_path: Path) -> Problem:
    return problem_with(tmp_path / "guess.py", GUESSING)


@pytest.mark.parametrize(
    ("language", "source"),
    [("python", SEARCH), ("cpp", SEARCH_CPP), ("cpp", SEARCH_EXECUTABLE)],
    ids=["python", "native", "executable"],
)
@pytest.mark.parametrize("warm", [True, False])
def test_right_program_in_every_mode(
    guess: Problem, language: str, source: str, warm: bool
) -> None:
    with LocalSandbox(slots=1, warm=warm) as box:
        for _ in range(2):
            result = on_first_case(guess, box, source, language)
            assert (result.verdict, result.exit_code) == (Verdict.AC, 0), result


PROGRAMS = {
    "wrong": (
        "for i in range(99):\n    print(i, flush=True)\n    input()",
        "WA",
        "too many guesses",
    ),
    "no number": ("print('abc', flush=True)\ninput()", "WA", "not a number"),
    "crashes on the refusal": ("print('abc', flush=True)\n1 / len(input())", "WA", "not a number"),
    "writes on and on": ("while True:\n    print('abc')", "WA", "not a number"),
    "ends at once": ("", "WA", "silence"),
    "crashes at once": ("1 / 0", "RE", "ZeroDivisionError"),
    "crashes in the middle": ("print(1, flush=True)\ninput()\n1 / 0", "RE", "ZeroDivisionError"),
    "waits for a word": ("input()", "TLE", "idle"),
    "forgets to flush": ("import os\nos.write(1, b'5')\nos.read(0, 1)", "TLE", "idle"),
    "sleeps": ("import time\ntime.sleep(60)", "TLE", "idle"),
    "burns": ("while True:\n    pass", "TLE", "cpu time"),
    "burns after the end": (SEARCH + "while True:\n    pass", "TLE", "cpu time"),
    "crashes after the end": (SEARCH + "1 / 0", "RE", "ZeroDivisionError"),
    "closes its output": ("import os\nos.close(1)\nos.read(0, 9)", "TLE", "idle"),
    "signals itself": ("import os\nos.kill(os.getpid(), 11)", "RE", "SIGSEGV"),
    "opens a socket": ("import socket\nsocket.socket()", "SECURITY", ""),
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_verdict(sandbox: LocalSandbox, guess: Problem, name: str) -> None:
    source, verdict, words = PROGRAMS[name]
    result = on_first_case(guess, sandbox, source)
    assert result.verdict == verdict, result
    assert words in result.detail
    assert result.wall_s < 8


def test_idleness_is_noticed_before_the_wall_limit(sandbox: LocalSandbox, guess: Problem) -> None:
    start = time.monotonic()
    result = on_first_case(guess, sandbox, "input()")
    assert result.detail == "idle: the program and the interactor wait for each other"
    assert 1.0 < time.monotonic() - start < 6.0
    assert result.cpu_s < 0.5


def test_pauses_are_not_idleness(sandbox: LocalSandbox, guess: Problem) -> None:
    slow = SEARCH.replace("reply = input()", "import time; time.sleep(0.25); reply = input()")
    assert on_first_case(guess, sandbox, slow).verdict is Verdict.AC


@pytest.mark.parametrize("mode", ["crash", "accept at once", "refuse at once"])
@pytest.mark.parametrize("source", [SEARCH, "", "input()", "while True:\n    print(1)"])
def test_interactor_that_ends_at_once(
    sandbox: LocalSandbox, guess: Problem, mode: str, source: str
) -> None:
    result = on_first_case(with_flags(guess, mode), sandbox, source)
    expected = {"crash": {"INTERNAL_ERROR"}, "refuse at once": {"WA"}}
    # Left alone, a program that wants an answer crashes at the end of its input.
    left_alone = {"AC", "RE", "OLE", "TLE"} if source else {"AC"}
    assert result.verdict in expected.get(mode, left_alone), result


def test_fault_of_the_interactor_is_not_the_programs(sandbox: LocalSandbox, guess: Problem) -> None:
    result = on_first_case(with_flags(guess, "crash"), sandbox, SEARCH)
    assert result.verdict is Verdict.INTERNAL_ERROR
    assert "ZeroDivisionError" in result.detail


def test_crash_before_the_interactor_breaks_down_is_the_programs(
    sandbox: LocalSandbox, guess: Problem
) -> None:
    result = on_first_case(with_flags(guess, "fragile"), sandbox, "1 / 0")
    assert (result.verdict, result.exit_code) == (Verdict.RE, 1)


def test_refusal_is_settled_whatever_the_program_does_then(
    sandbox: LocalSandbox, guess: Problem
) -> None:
    result = on_first_case(guess, sandbox, "print('abc', flush=True)\nwhile True:\n    pass")
    assert (result.verdict, result.settled) == (Verdict.WA, True)


def test_endless_talk_is_bounded(sandbox: LocalSandbox, guess: Problem) -> None:
    problem = with_flags(guess, "chatter")
    result = on_first_case(problem, sandbox, "import sys\nwhile sys.stdin.read(4096):\n    pass")
    assert result.verdict in (Verdict.INTERNAL_ERROR, Verdict.TLE), result
    deaf = "import sys\nsys.stdout.write('1\\n' * 10**7)\nsys.stdout.flush()"
    assert on_first_case(guess, sandbox, deaf).verdict in (Verdict.WA, Verdict.TLE)


def test_output_limit(sandbox: LocalSandbox, tmp_path: Path) -> None:
    listener = "import sys\nwhile sys.stdin.read(65536):\n    pass\nsys.exit(42)\n"
    problem = problem_with(tmp_path / "listen.py", listener)
    problem = replace(problem, limits=replace(problem.limits, output_kib=512))
    assert on_first_case(problem, sandbox, "print('x' * 400_000)").verdict is Verdict.AC
    result = on_first_case(problem, sandbox, "print('x' * 600_000)")
    assert (result.verdict, result.detail) == (Verdict.OLE, "standard output")


def test_everything_said_arrives(sandbox: LocalSandbox, tmp_path: Path) -> None:
    """More than any pipe holds, in both directions, and the last words after the end."""
    echo = (
        "import sys\n"
        "data = sys.stdin.buffer.read(3_000_000)\n"
        "sys.stdout.buffer.write(data)\nsys.stdout.flush()\n"
        "sys.exit(42 if sys.stdin.buffer.read() == b'bye' * 100_000 else 43)\n"
    )
    talker = (
        "import sys\n"
        "data = bytes(range(250)) * 12_000\n"
        "sys.stdout.buffer.write(data)\nsys.stdout.flush()\n"
        "assert sys.stdin.buffer.read(3_000_000) == data\n"
        "sys.stdout.buffer.write(b'bye' * 100_000)\n"
    )
    result = on_first_case(problem_with(tmp_path / "echo.py", echo), sandbox, talker)
    assert result.verdict is Verdict.AC, result


def test_slow_interactor_is_not_the_programs_fault(
    sandbox: LocalSandbox, guess: Problem, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sandbox._referee._TALK_WALL_S", 1.5)
    problem = replace(guess, limits=replace(guess.limits, time_s=0.1))
    result = on_first_case(with_flags(problem, "burn"), sandbox, "input()")
    assert result.verdict is Verdict.INTERNAL_ERROR, result
    assert "interactor" in result.detail


TESTLIB_INTERACTOR = """
import sys
out = open(sys.argv[2], "w")
print(open(sys.argv[1]).read().strip(), flush=True)
word = sys.stdin.readline().strip()
if not word.isdigit():
    sys.stderr.write("wrong output format no number")
    sys.exit(2)
out.write(word)
"""
TESTLIB_CHECKER = """
import sys
output, answer = (open(name).read().split() for name in sys.argv[2:4])
sys.stderr.write("ok" if output == answer else "wrong answer differs")
sys.exit(output != answer)
"""


@pytest.mark.parametrize(
    ("source", "verdict"),
    [
        ("print(int(input()) ** 2)", Verdict.AC),
        ("print(int(input()) + 1)", Verdict.WA),
        ("print('?')", Verdict.PE),
        ("input()\ninput()", Verdict.TLE),
    ],
)
def test_interactor_whose_output_is_checked_afterwards(
    sandbox: LocalSandbox, tmp_path: Path, source: str, verdict: Verdict
) -> None:
    (tmp_path / "talk.py").write_text(TESTLIB_INTERACTOR)
    (tmp_path / "check.py").write_text(TESTLIB_CHECKER)
    kind, dialect = CheckerKind.PROGRAM, CheckerProtocol.TESTLIB
    problem = Problem(
        "square",
        "Square",
        "",
        (),
        (Case("secret/1", b"12\n", b"144\n"),),
        Limits(time_s=1.0, memory_mib=256),
        Checker(kind, program=tmp_path / "check.py", protocol=dialect),
        interactive=True,
        interactor=Checker(kind, program=tmp_path / "talk.py", protocol=dialect),
    )
    assert on_first_case(problem, sandbox, source).verdict is verdict


def test_interactive_problem_without_interactor(sandbox: LocalSandbox) -> None:
    problem = Problem("guess", "Guess", "", (), CASES, interactive=True)
    with pytest.raises(ProblemError, match="has no interactor"):
        judge(problem, Program("python", SEARCH), sandbox)


@pytest.mark.parametrize(
    "theft",
    [
        "open('input').read()",
        "open('/proc/self/cwd/input').read()",
        "next(p.read_text() for p in __import__('pathlib').Path('/').glob('w/*') "
        "if p.name == 'input')",
        "open('/proc/self/fd/0', 'w').write('777')",
    ],
)
def test_program_cannot_come_at_the_interactors_files(
    sandbox: LocalSandbox, guess: Problem, theft: str
) -> None:
    result = on_first_case(guess, sandbox, f"secret = {theft}\n{SEARCH}")
    assert result.verdict is Verdict.RE, result
