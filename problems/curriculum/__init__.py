"""The curriculum: families of generated problems with statements, tests and programs.

What lives here: declarative input formats, the families, the split between training and
evaluation, and the self-check. What does not: running untrusted code; families' own reference
programs are trusted and run in this process.
"""

from problems.curriculum._build import (
    COMPOSITIONS,
    FAMILIES,
    SPLITS,
    TRAIN,
    Built,
    Example,
    build,
    draw_built,
    draw_input,
    examples,
    program,
    programs,
    run_python,
    split_named,
    split_of,
    validate_input,
)
from problems.curriculum._check import FamilyFault, check_built, check_family
from problems.curriculum._family import Code, Family, Spec, Wrong
from problems.curriculum._streams import benchmark, families_of, stream
from problems.curriculum._validate import InvalidInputError
from problems.curriculum.families import all_families

__all__ = [
    "COMPOSITIONS",
    "FAMILIES",
    "SPLITS",
    "TRAIN",
    "Built",
    "Code",
    "Example",
    "Family",
    "FamilyFault",
    "InvalidInputError",
    "Spec",
    "Wrong",
    "all_families",
    "benchmark",
    "build",
    "check_built",
    "check_family",
    "draw_built",
    "draw_input",
    "examples",
    "families_of",
    "program",
    "programs",
    "run_python",
    "split_named",
    "split_of",
    "stream",
    "validate_input",
]
