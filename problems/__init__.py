"""Problems: their types, the formats they come in, and the comparison of outputs.

``load_problem`` reads a folder of our own format, an ICPC/Kattis package or JSON; ``save_problem``
writes our own format. ``compare_outputs`` is the judge's comparison for every checker that is no
program; programs are run by the sandbox. This room imports none of our other rooms. Generated
problems live in ``problems.curriculum``, which is imported by its own name.
"""

from problems._compare import Comparison, compare_outputs
from problems._errors import FaultError, InputError, ProblemError, TenshotError
from problems._folder import save_problem
from problems._languages import language_of, suffix_of
from problems._limits import UNDERIVED_TIME_S, derived_time_limit
from problems._load import load_problem, load_problems, require_samples, require_solvable
from problems._types import Case, Checker, CheckerKind, Limits, Problem, Submission

__all__ = [
    "UNDERIVED_TIME_S",
    "Case",
    "Checker",
    "CheckerKind",
    "Comparison",
    "FaultError",
    "InputError",
    "Limits",
    "Problem",
    "ProblemError",
    "Submission",
    "TenshotError",
    "compare_outputs",
    "derived_time_limit",
    "language_of",
    "load_problem",
    "load_problems",
    "require_samples",
    "require_solvable",
    "save_problem",
    "suffix_of",
]
