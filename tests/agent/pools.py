"""Small pools made by hand."""

from agent._pool import PoolProblem, PoolProgram, make_pool
from agent._store import StoredVerdict
from clustering import Outcome
from problems import Problem
from sandbox import Verdict

INPUTS = (b"1\n", b"2\n")


def about(name="p"):
    problem = Problem(name, "A title", "Do something.", samples=())
    return PoolProblem(problem, 3, "00", INPUTS, "CC0", "made by hand", {"seed": 1})


def program(key, outputs=None, *, correct=False, samples=1, likely=None, first=0):
    """A program; one without outputs fails the samples."""
    verdict = Verdict.AC if correct else Verdict.WA
    return PoolProgram(
        key=key,
        language="python",
        source=f"print('{key}')\n",
        samples=tuple(("policy", first + number) for number in range(samples)),
        log_probability=likely,
        filtered=Verdict.WA if outputs is None else Verdict.AC,
        judged=None if outputs is None else StoredVerdict(verdict, "secret/1", 0.1, "a detail"),
        outcomes=tuple(Outcome(Verdict.AC, text.encode()) for text in outputs or ()),
    )


def pool_of(groups, name="p", likely=None):
    """A pool from ``(outputs or None, correct, samples)`` per program, samples numbered on."""
    programs, first = [], 0
    for number, (outputs, correct, samples) in enumerate(groups):
        chance = None if likely is None else likely[number]
        one = program(
            f"{name}{number}", outputs, correct=correct, samples=samples, likely=chance, first=first
        )
        programs.append(one)
        first += samples
    return make_pool(about(name), programs)
