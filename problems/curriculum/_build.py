"""Problems from families: samples, hidden tests, programs, and the split by hash."""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random
from typing import Any

from problems._types import Case, Limits, Problem, Submission
from problems.curriculum._code import cpp_program, python_program
from problems.curriculum._family import Code, Family, Parameters, Spec
from problems.curriculum._render import render
from problems.curriculum._schema import Int, Values, draw, to_text
from problems.curriculum._validate import InvalidInputError, parse
from problems.curriculum._words import choose_words

TRAIN, COMPOSITIONS, FAMILIES = "train", "heldout-compositions", "heldout-families"
SPLITS = (TRAIN, COMPOSITIONS, FAMILIES)
_MULTI_SHARE = 0.25
_MOST_CASES = 100
_TEST_SIZES = ("small",) * 6 + ("random",) * 8 + ("edge",) * 4 + ("max",) * 2


def _bucket(text: str, buckets: int) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big") % buckets


def split_of(family: Family, parameters: Parameters) -> str:
    """The split that (family, parameters) belongs to, by hash: never both train and evaluation."""
    return split_named(family.name, json.dumps(parameters, sort_keys=True))


def split_named(family: str, canonical: str) -> str:
    """The same from the family's name and the parameters as they stand in a problem's origin."""
    if _bucket(f"family:{family}", 10) == 0:
        return FAMILIES
    held_out = _bucket(f"composition:{family}:{canonical}", 8) == 0
    return COMPOSITIONS if held_out else TRAIN


@dataclass(frozen=True, slots=True)
class Built:
    """A specification with its cosmetic choices made.

    Attributes:
        family: it came from.
        parameters: that define the task.
        spec: the specification.
        multi: several test cases in one input.
        problem: statement and samples; hidden tests only where asked for.
    """

    family: Family
    parameters: Parameters
    spec: Spec
    multi: bool
    problem: Problem


def run_python(source: str, stdin: str) -> str:
    """Run a trusted Python program of ours in this process and return what it printed."""
    lines = iter(stdin.splitlines())
    out = io.StringIO()

    def read_line() -> str:
        try:
            return next(lines)
        except StopIteration:
            raise EOFError from None

    def write(*items: Any, sep: str = " ", end: str = "\n") -> None:
        out.write(sep.join(map(str, items)) + end)

    scope = {"__name__": "__main__", "input": read_line, "print": write}
    with contextlib.redirect_stdout(out):
        exec(compile(source, "<reference>", "exec"), scope)
    return out.getvalue()


def draw_case(spec: Spec, rng: Random, size: str) -> Values:
    """Draw one test case that meets the specification's own condition.

    Raises:
        RuntimeError: no draw met it in 500 tries, a fault of the family.
    """
    for _ in range(500):
        values = draw(spec.schema, rng, size)
        if spec.adjust:
            values = spec.adjust(rng, size, values)
        if spec.valid is None or spec.valid(values):
            return values
    raise RuntimeError(f"no valid {size} input in 500 draws of {spec.titles[0]!r}")


def _longest(spec: Spec) -> int:
    highs = [f.hi for fields in spec.schema for f in fields if isinstance(f, Int)]
    return max(highs, default=1)


def draw_input(spec: Spec, multi: bool, rng: Random, size: str) -> str:
    """Draw one input text."""
    if not multi:
        return to_text(spec.schema, draw_case(spec, rng, size))
    count = {"small": rng.randint(2, 4), "random": 20, "edge": 5, "max": 3}[size]
    cases = [to_text(spec.schema, draw_case(spec, rng, size)) for _ in range(count)]
    return f"{count}\n" + "".join(cases)


def validate_input(spec: Spec, multi: bool, text: str) -> None:
    """Check an input text strictly.

    Raises:
        InvalidInputError: it breaks the format, a bound or the family's condition.
    """
    if not text.endswith("\n"):
        raise InvalidInputError("no newline at the end")
    lines = iter(text.split("\n")[:-1])
    count = 1
    if multi:
        first = next(lines, "")
        if not first.isdecimal() or not 1 <= int(first) <= _MOST_CASES:
            raise InvalidInputError(f"t = {first!r} is not in [1, {_MOST_CASES}]")
        count = int(first)
    for _ in range(count):
        values = parse(spec.schema, lines)
        if spec.valid is not None and not spec.valid(values):
            raise InvalidInputError("the family's condition does not hold")
    if next(lines, None) is not None:
        raise InvalidInputError("lines after the last test case")


def oracle(spec: Spec, multi: bool) -> str:
    """The reference program, in a fixed style."""
    return python_program(spec, spec.python[0], multi, Random(3))


def build(family: Family, parameters: Parameters, rng: Random, tests: int = 0) -> Built:
    """Make one problem with two or three samples and ``tests`` hidden tests."""
    spec = family.build(parameters, rng)
    multi = spec.multi and rng.random() < _MULTI_SHARE
    words = choose_words(rng)
    title, statement = render(spec, rng, words, multi, _MOST_CASES)
    reference = oracle(spec, multi)
    canonical = json.dumps(parameters, sort_keys=True)
    digest = hashlib.sha256(f"{canonical}/{statement}".encode()).hexdigest()[:8]
    problem = Problem(
        id=f"{family.name}-{digest}",
        title=title,
        statement=statement,
        samples=_samples(spec, multi, reference, rng),
        limits=Limits(time_s=2.0, memory_mib=256),
        checker=spec.checker,
        tags=family.tags,
        rating=family.rating,
        origin=f"curriculum:{family.name}:{canonical}",
    )
    if tests:
        sizes = [_TEST_SIZES[i % len(_TEST_SIZES)] for i in range(tests)]
        inputs = [draw_input(spec, multi, rng, size) for size in sizes]
        cases = tuple(_case(f"test/{i + 1}", text, reference) for i, text in enumerate(inputs))
        problem = replace(problem, tests=cases)
    return Built(family, parameters, spec, multi, problem)


def _case(name: str, text: str, reference: str) -> Case:
    return Case(name, text.encode(), run_python(reference, text).encode())


def _samples(spec: Spec, multi: bool, reference: str, rng: Random) -> tuple[Case, ...]:
    """Two or three samples, with answers as different as a few tries allow."""
    drawn: dict[str, str] = {}
    for _ in range(8):
        text = draw_input(spec, multi, rng, "small")
        drawn.setdefault(text, run_python(reference, text))
    fresh: dict[str, str] = {}
    for text, answer in drawn.items():
        fresh.setdefault(answer, text)
    texts = [*fresh.values(), *(text for text in drawn if text not in fresh.values())]
    return tuple(
        Case(f"sample/{number}", text.encode(), drawn[text].encode())
        for number, text in enumerate(texts[: 2 if multi else 3], 1)
    )


def programs(
    built: Built, rng: Random, count: int, wrong_share: float = 0.0
) -> tuple[Submission, ...]:
    """``count`` programs in random languages, algorithms and styles.

    Args:
        built: the problem.
        rng: consumed for every choice.
        count: of programs; all are correct but for
        wrong_share: of them that make one of the problem's typical mistakes, labelled so.
    """
    return tuple(_submission(built, rng, index, wrong_share) for index in range(count))


def _submission(built: Built, rng: Random, index: int, wrong_share: float) -> Submission:
    if wrong_share and built.spec.wrong and rng.random() < wrong_share:
        wrong = rng.choice(built.spec.wrong)
        source = program(built, wrong.language, rng, wrong.code)
        return Submission(f"wrong-{index}", wrong.language, source, wrong.label)
    language = rng.choices(("python", "cpp"), (2, 1))[0]
    return Submission(f"{language}-{index}", language, program(built, language, rng), "accepted")


def program(built: Built, language: str, rng: Random, code: Code | None = None) -> str:
    """One complete program; a random correct body where ``code`` is not given."""
    bodies = built.spec.python if language == "python" else built.spec.cpp
    assemble = python_program if language == "python" else cpp_program
    return assemble(built.spec, code or rng.choice(bodies), built.multi, rng)


@dataclass(frozen=True, slots=True)
class Example:
    """Training material: a problem and several programs, labelled right or wrong."""

    problem: Problem
    solutions: tuple[Submission, ...]


def draw_built(families: list[Family], split: str, rng: Random, tests: int = 0) -> Built | None:
    """Draw a family evenly, then parameters of the split; ``None`` where a family has none."""
    family = rng.choice(families)
    for _ in range(40):
        parameters = family.parameters(rng)
        if split_of(family, parameters) == split:
            return build(family, parameters, rng, tests)
    return None


def examples(
    families: list[Family],
    split: str,
    seed: int,
    programs_each: int = 4,
    wrong_share: float = 0.0,
) -> Iterator[Example]:
    """Endless examples of a split; the same arguments give the same sequence."""
    index = 0
    while True:
        rng = Random(f"{split}/{seed}/{index}")
        index += 1
        built = draw_built(families, split, rng)
        if built is not None:
            yield Example(built.problem, programs(built, rng, programs_each, wrong_share))
