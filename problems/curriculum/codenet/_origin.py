"""Whether a problem made here serves evaluation, told by its origin."""

from __future__ import annotations

from problems.curriculum._build import TRAIN, split_named
from problems.curriculum.codenet._task import is_held_out

_TASK = "codenet-"


def serves_evaluation(origin: str) -> bool:
    """Whether the problem of this origin is held out, so that no model may learn from it.

    Args:
        origin: as ``Problem.origin`` has it; problems that were not made here serve no evaluation
            that this can know of.
    """
    kind, _, rest = origin.partition(":")
    if kind == "codenet":
        return is_held_out(rest)
    name, _, parameters = rest.partition(":")
    if kind != "curriculum":
        return False
    if name.startswith(_TASK):
        return is_held_out(name.removeprefix(_TASK).partition("-")[0])
    return split_named(name, parameters) != TRAIN
