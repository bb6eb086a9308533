"""Whose fault it is when a program and its interactor did not part in peace.

The rules are those of Kattis' problemtools (``judge/execute.py``): an interactor that refuses
before the program has ended is right, whatever the program does then; otherwise the program's own
failure comes first, then the interactor's word. Beyond them, a program that failed by itself before
its interactor is judged by that failure even where the interactor then breaks down: it was left
alone in the middle of a conversation.
"""

from __future__ import annotations

from dataclasses import dataclass

from sandbox._checker import CheckOutcome
from sandbox._extended import Conversation
from sandbox._types import Verdict

_IDLE = "idle: the program and the interactor wait for each other"


@dataclass(frozen=True, slots=True)
class Decision:
    """A verdict on a conversation.

    Attributes:
        outcome: the verdict.
        settled: the interactor refused while the program still ran.
    """

    outcome: CheckOutcome
    settled: bool = False


def decide(talk: Conversation, word: CheckOutcome) -> Decision:
    """The verdict on a program, given the interactor's word."""
    run = talk.program
    if run.verdict is Verdict.INTERNAL_ERROR:
        return Decision(CheckOutcome(run.verdict, run.detail))
    if talk.idle:
        return Decision(CheckOutcome(Verdict.TLE, _IDLE))
    if talk.partner_first and (talk.stopped or word.verdict is not Verdict.AC):
        return Decision(word, settled=word.verdict is not Verdict.INTERNAL_ERROR)
    if run.verdict is Verdict.AC or talk.stopped:
        return Decision(word)
    if talk.waiting:
        detail = f"the program waited {run.wall_s:.1f} s for the interactor, which still worked"
        return Decision(CheckOutcome(Verdict.INTERNAL_ERROR, detail))
    return Decision(CheckOutcome(run.verdict, run.detail))
