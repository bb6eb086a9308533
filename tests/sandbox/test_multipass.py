"""Multi-pass problems: the validator's next input, what persists, and the limit on passes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from problems import Case, Checker, CheckerKind, Limits, Problem
from sandbox import CaseResult, LocalSandbox, Program, judge

# Wants the input doubled, pass after pass, until it exceeds the answer; counts in its own file.
VALIDATOR = """
import os, sys
folder = sys.argv[3]
given = sys.stdin.read().split()
value = int(open(sys.argv[1]).read())
state = os.path.join(folder, "count")
count = int(open(state).read()) if os.path.exists(state) else 0
open(state, "w").write(str(count + 1))
with open(folder + "judgemessage.txt", "a") as messages:
    messages.write(f"pass {count + 1} ")
if given != [str(2 * value)]:
    if len(sys.argv) > 4:
        open(folder + "nextpass.in", "w").write("1")
    sys.exit(43)
if 2 * value <= int(open(sys.argv[2]).read()):
    open(folder + "nextpass.in", "w").write(str(2 * value))
sys.exit(42)
"""


@pytest.fixture
def doubling(tmp_path: Path) -> Problem:
    path = tmp_path / "validate.py"
    path.write_text(VALIDATOR)
    return Problem(
        "double",
        "Double",
        "",
        (),
        (Case("secret/1", b"3", b"20"),),
        Limits(time_s=1.0, memory_mib=256),
        Checker(CheckerKind.PROGRAM, program=path),
        passes=3,
    )


def judged(problem: Problem, box: LocalSandbox, source: str) -> CaseResult:
    return judge(problem, Program("python", source), box).cases[0]


@pytest.mark.parametrize(
    ("source", "verdict", "passes", "detail"),
    [
        ("print(2 * int(input()))", "AC", 3, ""),
        ("print(6)", "WA", 2, "pass 1 pass 2"),
        ("print(7)", "WA", 1, "pass 1"),
        ("n = int(input())\nprint(2 * n if n < 10 else 1 // 0)", "RE", 3, "exit code 1: Zero"),
    ],
)
def test_passes(
    sandbox: LocalSandbox, doubling: Problem, source: str, verdict: str, passes: int, detail: str
) -> None:
    result = judged(doubling, sandbox, source)
    assert (result.verdict, result.passes) == (verdict, passes), result
    assert result.detail.startswith(detail)


def test_too_many_passes_are_the_validators_fault(sandbox: LocalSandbox, doubling: Problem) -> None:
    result = judged(replace(doubling, passes=2), sandbox, "print(2 * int(input()))")
    assert (result.verdict, result.passes) == ("INTERNAL_ERROR", 2)
    assert "more passes than 2" in result.detail


def test_next_input_with_a_refusal_is_the_validators_fault(
    sandbox: LocalSandbox, doubling: Problem
) -> None:
    problem = replace(doubling, checker=replace(doubling.checker, flags=("confused",)))
    result = judged(problem, sandbox, "print(7)")
    assert result.verdict == "INTERNAL_ERROR"
    assert "nextpass.in" in result.detail


def test_each_pass_has_the_time_limit_for_itself(sandbox: LocalSandbox, doubling: Problem) -> None:
    burn = "import time\nwhile time.process_time() < 0.5:\n    pass\n"
    result = judged(doubling, sandbox, burn + "print(2 * int(input()))")
    assert (result.verdict, result.passes) == ("AC", 3)
    assert 0.5 <= result.cpu_s < 1.0
    assert result.wall_s >= 1.5


def test_interactive_passes(sandbox: LocalSandbox, tmp_path: Path) -> None:
    path = tmp_path / "talk.py"
    path.write_text(
        "import os, sys\nprint(open(sys.argv[1]).read(), flush=True)\n"
        "if sys.stdin.readline().strip() != 'got ' + open(sys.argv[1]).read():\n    sys.exit(43)\n"
        "state = sys.argv[3] + 'seen'\n"
        "if not os.path.exists(state):\n"
        "    open(state, 'w').close()\n    open(sys.argv[3] + 'nextpass.in', 'w').write('second')\n"
        "sys.exit(42)\n"
    )
    problem = Problem(
        "talk",
        "Talk",
        "",
        (),
        (Case("secret/1", b"first", b""),),
        Limits(time_s=1.0, memory_mib=256),
        Checker(CheckerKind.PROGRAM, program=path),
        interactive=True,
        passes=2,
    )
    result = judged(problem, sandbox, "print('got', input(), flush=True)")
    assert (result.verdict, result.passes) == ("AC", 2), result
    assert judged(problem, sandbox, "input()\nprint('got first')").verdict == "WA"
