"""The self-check of a family: references agree, validators are strict, wrong programs fail."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

from problems._compare import compare_outputs
from problems.curriculum._build import (
    Built,
    InvalidInputError,
    build,
    draw_input,
    program,
    run_python,
    validate_input,
)
from problems.curriculum._family import Family, Wrong

RunCpp = Callable[[Sequence[str], Sequence[str]], Sequence[Sequence[str]]]
"""Compile C++ programs and run each on every input; raises on any failure."""

_SIZES = ("small",) * 10 + ("random",) * 10 + ("edge",) * 6 + ("max",) * 2


class FamilyFault(AssertionError):
    """A family breaks its own promises; the message says which and how."""


def check_family(
    family: Family,
    seed: int,
    draws: int = 3,
    run_cpp: RunCpp | None = None,
    refute: bool = True,
) -> list[str]:
    """Check ``draws`` parameter choices of a family; return the kinds of wrong programs refuted.

    Args:
        family: the family.
        seed: consumed for parameters, inputs and styles.
        draws: how many parameter choices.
        run_cpp: where given, C++ references and wrong programs are run too.
        refute: also run the wrong programs; a mistake may be none for some parameters, so each has
            to fail in one draw only, and few draws may miss it.

    Raises:
        FamilyFault: programs disagree, a validator errs, or a wrong program passes every test of
            every draw.
    """
    passed: dict[str, bool] = {}
    for index in range(draws):
        rng = Random(f"check/{family.name}/{seed}/{index}")
        built = build(family, family.parameters(rng), rng)
        _check_shape(built)
        for kind, survives in check_built(built, rng, run_cpp, refute).items():
            passed[kind] = passed.get(kind, True) and survives
    never = [kind for kind, survives in passed.items() if survives]
    if never:
        raise FamilyFault(f"{family.name}: wrong programs that pass every test: {never}")
    return sorted(passed)


def check_built(
    built: Built, rng: Random, run_cpp: RunCpp | None = None, refute: bool = True
) -> dict[str, bool]:
    """Check one problem; whether each wrong program that could be judged passes every test.

    Args:
        built: the problem.
        rng: consumed for inputs and styles.
        run_cpp: where given, C++ references and wrong programs are run too.
        refute: also run the wrong programs.

    Raises:
        FamilyFault: programs disagree or a validator errs.
    """
    inputs = [draw_input(built.spec, built.multi, rng, size) for size in _SIZES]
    inputs += [case.input.decode() for case in built.problem.samples]
    _check_validator(built, inputs)
    answers = [run_python(program(built, "python", rng, built.spec.python[0]), t) for t in inputs]
    _check_references(built, inputs, answers, rng, run_cpp)
    judged = (
        (wrong.kind, _survives(built, wrong, inputs, answers, rng, run_cpp))
        for wrong in (built.spec.wrong if refute else ())
    )
    return {kind: survives for kind, survives in judged if survives is not None}


def _fail(built: Built, what: str) -> FamilyFault:
    return FamilyFault(f"{built.problem.origin}: {what}")


def _check_shape(built: Built) -> None:
    spec = built.spec
    if len(spec.stories) < 4 or len(set(spec.stories)) != len(spec.stories):
        raise _fail(built, "fewer than four different stories")
    if len(spec.python) < 2 or len(spec.cpp) < 2 or len(spec.output) < 2:
        raise _fail(built, "fewer than two python bodies, cpp bodies or output texts")
    if len(built.problem.samples) < 2:
        raise _fail(built, "fewer than two samples")
    if "@" in built.problem.statement or "None" in built.problem.statement:
        raise _fail(built, "an unfilled mark in the statement")


def _check_validator(built: Built, inputs: Sequence[str]) -> None:
    for text in inputs:
        try:
            validate_input(built.spec, built.multi, text)
        except InvalidInputError as error:
            raise _fail(built, f"the generator breaks the validator: {error}") from error
    for broken in (inputs[0] + "7\n", inputs[0].rstrip("\n"), " " + inputs[0], "", "x|\n"):
        try:
            validate_input(built.spec, built.multi, broken)
        except InvalidInputError:
            continue
        raise _fail(built, f"the validator accepts {broken[:40]!r}")


def _accepts(built: Built, answers: Sequence[str], outputs: Sequence[str]) -> bool:
    return all(
        compare_outputs(built.spec.checker, a.encode(), o.encode()).accepted
        for a, o in zip(answers, outputs, strict=True)
    )


def _check_references(
    built: Built, inputs: Sequence[str], answers: Sequence[str], rng: Random, run_cpp: RunCpp | None
) -> None:
    if any(not answer.strip() for answer in answers):
        raise _fail(built, "an empty answer")
    for number, code in enumerate(built.spec.python):
        for _ in range(3):
            source = program(built, "python", rng, code)
            if not _accepts(built, answers, [run_python(source, text) for text in inputs]):
                raise _fail(built, f"python body {number} disagrees with the oracle:\n{source}")
    if run_cpp:
        sources = [program(built, "cpp", rng, code) for code in built.spec.cpp]
        for number, outputs in enumerate(run_cpp(sources, inputs)):
            if not _accepts(built, answers, outputs):
                raise _fail(
                    built, f"cpp body {number} disagrees with the oracle:\n{sources[number]}"
                )


def _survives(
    built: Built,
    wrong: Wrong,
    inputs: Sequence[str],
    answers: Sequence[str],
    rng: Random,
    run_cpp: RunCpp | None,
) -> bool | None:
    """Whether a wrong program passes everything; ``None`` where it cannot be judged here."""
    if wrong.label == "time_limit_exceeded" or (wrong.language == "cpp" and run_cpp is None):
        return None
    source = program(built, wrong.language, rng, wrong.code)
    try:
        if wrong.language == "cpp" and run_cpp is not None:
            [outputs] = run_cpp([source], inputs)
        else:
            outputs = [run_python(source, text) for text in inputs]
    except Exception:
        return False
    return _accepts(built, answers, outputs)
