"""What judging a program says, and the same for a lower time limit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from problems import Difference, Group
from sandbox._grading import GroupResult, grade
from sandbox._types import Verdict


@dataclass(frozen=True, slots=True)
class CaseResult:
    """A program on one case.

    Attributes:
        name: of the case.
        verdict: of this case.
        cpu_s: CPU seconds, of the slowest pass.
        wall_s: wall-clock seconds of all passes.
        memory_kib: peak memory.
        detail: why not AC, in one phrase.
        exit_code: exit status of the program, or ``None`` when a signal ended it.
        signal: number of that signal, or ``None``.
        isolation: what confined the program and limited its memory, as in ``RunResult``.
        difference: the first differing token, where tokens are compared.
        score: points that the checker gave.
        share: part of the case's full score that the checker gave.
        passes: runs of the program, more than one in multi-pass problems.
        settled: the interactor refused the program while it still ran, so that the verdict does
            not depend on the time limit.
    """

    name: str
    verdict: Verdict
    cpu_s: float
    wall_s: float
    memory_kib: int
    detail: str = ""
    exit_code: int | None = None
    signal: int | None = None
    isolation: str = ""
    difference: Difference | None = None
    score: float | None = None
    share: float | None = None
    passes: int = 1
    settled: bool = False


@dataclass(frozen=True, slots=True)
class Judgement:
    """A program on a problem.

    Attributes:
        verdict: INTERNAL_ERROR if any case had one, else that of the first case that is not AC,
            else AC; also where a problem gives partial scores.
        cases: in the order given; with ``stop_at_first`` they end at the first that is not AC.
        message: the compiler's words when the verdict is CE.
        time_limit_s: CPU seconds that a case was allowed; 0 where nothing was run.
        scoring: the tree of groups that gives partial scores, or ``None``.
        groups: result of each group of that tree, the root first.
    """

    verdict: Verdict
    cases: tuple[CaseResult, ...] = ()
    message: str = ""
    time_limit_s: float = 0.0
    scoring: Group | None = None
    groups: tuple[GroupResult, ...] = ()

    @property
    def score(self) -> float | None:
        """The total; ``None`` without partial scores, or when cases were left out."""
        return self.groups[0].score if self.groups else None


def make_judgement(
    cases: Sequence[CaseResult], time_limit_s: float, scoring: Group | None
) -> Judgement:
    """The judgement that follows from the results of the cases."""
    groups = grade(scoring, cases) if scoring is not None else ()
    return Judgement(_overall(cases), tuple(cases), "", time_limit_s, scoring, groups)


def _overall(results: Sequence[CaseResult]) -> Verdict:
    verdicts = [result.verdict for result in results if result.verdict is not Verdict.AC]
    if Verdict.INTERNAL_ERROR in verdicts:
        return Verdict.INTERNAL_ERROR
    return verdicts[0] if verdicts else Verdict.AC


def reclassify(judgement: Judgement, time_limit_s: float) -> Judgement:
    """What ``judge`` would have said under a lower time limit, without running anything.

    The CPU time measured decides, as in Kattis' problemtools (``judge/cache.py``): a case that took
    longer is TLE whatever else it did, unless the interactor had refused it before. Times near the
    lower limit are believed as they are.

    Raises:
        ValueError: the limit is not above 0, or above the one the program was judged under.
    """
    if judgement.verdict is Verdict.CE:
        return judgement
    if not 0 < time_limit_s <= judgement.time_limit_s:
        raise ValueError(
            f"time_limit_s must be above 0 and at most {judgement.time_limit_s:g}, "
            f"not {time_limit_s:g}"
        )
    cases = [_reclassified(case, time_limit_s) for case in judgement.cases]
    return make_judgement(cases, time_limit_s, judgement.scoring)


def _reclassified(case: CaseResult, time_limit_s: float) -> CaseResult:
    is_final = case.settled or case.verdict is Verdict.INTERNAL_ERROR
    if is_final or case.cpu_s <= time_limit_s:
        return case
    return replace(
        case, verdict=Verdict.TLE, detail="cpu time", difference=None, score=None, share=None
    )
