"""A sampling process: one assignment from standard input, candidates to standard output.

Started by ``sampler._parallel``; both directions carry pickles. JAX is imported only after the
process has been pinned, because its thread pool takes its size from the cores it then sees.
"""

from __future__ import annotations

import os
import pickle
import sys
import time
from dataclasses import replace
from typing import BinaryIO

from problems import InputError
from sampler._parallel import Assignment


def main() -> None:
    """Draw the assigned samples; a fault of the input is reported, any other ends the process."""
    assignment: Assignment = pickle.load(sys.stdin.buffer)
    with os.fdopen(os.dup(1), "wb") as out:
        os.dup2(2, 1)  # what libraries print must not get between the pickles
        os.sched_setaffinity(0, {assignment.core})
        try:
            _work(assignment, out)
        except InputError as error:
            pickle.dump(error, out)


def _work(assignment: Assignment, out: BinaryIO) -> None:
    from models import load_model
    from sampler._compiled import keep_compiled
    from sampler._policy import JaxPolicy

    keep_compiled()
    model = load_model(assignment.folder)
    policy = JaxPolicy(
        assignment.name,
        model.params,
        model.config,
        model.tokenizer,
        model.manifest.sampling,
        processes=1,
        slots=assignment.slots,
    )
    request = assignment.request
    if assignment.deadline is not None:
        request = replace(request, deadline_s=max(0.0, assignment.deadline - time.monotonic()))
    for candidate in policy.sample(assignment.problem, request):
        pickle.dump(candidate, out)
        out.flush()


if __name__ == "__main__":
    main()
