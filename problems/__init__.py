"""Problems: their types, the formats they come in, and the comparison of outputs.

``load_problem`` and ``load_problems`` read every format (docs/formats.md), ``save_as`` writes some
and says what each cannot carry, and ``check_problem`` says what is doubtful about a problem.
``compare_outputs`` is the judge's comparison for every checker that is no program; programs are run
by the sandbox. This room imports none of our other rooms. Generated problems live in
``problems.curriculum``, which is imported by its own name.
"""

from problems._check import Finding, FindingKind, check_problem
from problems._compare import Comparison, Difference, compare_outputs
from problems._errors import FaultError, InputError, ProblemError, TenshotError
from problems._export import Format, Loss, as_line, losses, save_as
from problems._folder import save_problem
from problems._groups import Group, ScoreRule, VerdictRule
from problems._json import problem_from_json
from problems._languages import language_of, suffix_of
from problems._limits import UNDERIVED_TIME_S, derived_time_limit
from problems._load import load_problem, load_problems, require_samples, require_solvable
from problems._page import problems_on
from problems._programs import program_files
from problems._types import (
    Case,
    Checker,
    CheckerKind,
    CheckerProtocol,
    Limits,
    Problem,
    Submission,
)

__all__ = [
    "UNDERIVED_TIME_S",
    "Case",
    "Checker",
    "CheckerKind",
    "CheckerProtocol",
    "Comparison",
    "Difference",
    "FaultError",
    "Finding",
    "FindingKind",
    "Format",
    "Group",
    "InputError",
    "Limits",
    "Loss",
    "Problem",
    "ProblemError",
    "ScoreRule",
    "Submission",
    "TenshotError",
    "VerdictRule",
    "as_line",
    "check_problem",
    "compare_outputs",
    "derived_time_limit",
    "language_of",
    "load_problem",
    "load_problems",
    "losses",
    "problem_from_json",
    "problems_on",
    "program_files",
    "require_samples",
    "require_solvable",
    "save_as",
    "save_problem",
    "suffix_of",
]
