"""A sampling process: assignments from standard input, candidates to standard output.

Started by ``sampler._parallel``; both directions carry pickles. JAX is imported only after the
process has been pinned, because its thread pool takes its size from the cores it then sees. All
assignments of a process name the same model and core; it ends when its standard input does.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import sys
import time
from dataclasses import replace
from typing import TYPE_CHECKING, BinaryIO

from problems import InputError
from sampler._parallel import Assignment, End

if TYPE_CHECKING:
    from sampler._policy import JaxPolicy


def main() -> None:
    """Draw assigned samples; a fault of the input is reported, any other ends the process."""
    with os.fdopen(os.dup(1), "wb") as out, contextlib.suppress(EOFError):
        os.dup2(2, 1)  # what libraries print must not get between the pickles
        policy: JaxPolicy | None = None
        while True:
            assignment: Assignment = pickle.load(sys.stdin.buffer)
            os.sched_setaffinity(0, {assignment.core})
            policy = policy or _open(assignment)
            try:
                _draw(policy, assignment, out)
            except InputError as error:
                pickle.dump(error, out)
            pickle.dump(End.FINISHED, out)
            out.flush()


def _open(assignment: Assignment) -> JaxPolicy:
    from models import load_model
    from sampler._compiled import keep_compiled
    from sampler._policy import JaxPolicy

    keep_compiled()
    model = load_model(assignment.folder)
    return JaxPolicy(
        assignment.name,
        model.params,
        model.config,
        model.tokenizer,
        model.manifest.sampling,
        processes=1,
        slots=assignment.slots,
    )


def _draw(policy: JaxPolicy, assignment: Assignment, out: BinaryIO) -> None:
    request = assignment.request
    if assignment.deadline is not None:
        request = replace(request, deadline_s=max(0.0, assignment.deadline - time.monotonic()))
    for candidate in policy.sample(assignment.problem, request):
        pickle.dump(candidate, out)
        out.flush()


if __name__ == "__main__":
    main()
