"""Made-up judged programs: which ones are right can be read off their text."""

from __future__ import annotations

from problems import Case, Problem
from reranker import JudgedProblem, JudgedProgram


def judged_problems(
    count: int, right: int = 6, hard: int = 4, easy: int = 4
) -> list[JudgedProblem]:
    """Multiply a number: right programs use the right operator, wrong ones say ``+``."""
    return [_problem(number, right, hard, easy) for number in range(count)]


def _problem(number: int, right: int, hard: int, easy: int) -> JudgedProblem:
    factor = number + 2
    problem = Problem(
        f"multiply-{factor}",
        "Multiply",
        f"Print n times {factor}.",
        samples=(Case("sample/1", b"3\n", f"{3 * factor}\n".encode()),),
    )
    kinds = (("good", "*", right, True, True), ("hard", "+", hard, True, False),
             ("easy", "-", easy, False, False))  # fmt: skip
    programs = [
        JudgedProgram(
            "python", f"{word}{each} = int(input())\nprint({word}{each} {operator} {factor})\n",
            passes, is_right,
        )
        for word, operator, times, passes, is_right in kinds
        for each in range(times)
    ]  # fmt: skip
    return JudgedProblem(problem, tuple(programs))
