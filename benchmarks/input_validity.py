"""How many generated inputs are valid, by kind, and which wrong programs they expose.

Problems of the curriculum have a strict validator, a generator and typically wrong programs of
their own. For each problem as many inputs are written by each of three writers: this project's, the
family's own generator as the best there can be, and integers of the samples changed as the least.
A wrong program that passes the samples is exposed by an input on which it fails or gives another
answer than the right one; only valid inputs count. Python programs only; the curriculum's own
programs are trusted and run in this process, each within a deadline.

    .venv/bin/python -m benchmarks.input_validity [--split train] [--problems 120] [--inputs 40]
"""

from __future__ import annotations

import argparse
import signal
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from random import Random

from benchmarks.report import format_table
from clustering import FormatWriter, WrittenInput, change_numbers
from problems import compare_outputs
from problems.curriculum import (
    SPLITS,
    Built,
    InvalidInputError,
    draw_built,
    draw_input,
    families_of,
    program,
    run_python,
    validate_input,
)

_DEADLINE_S = 1.0
_SIZES = ("small", "random", "edge", "max")
Writer = Callable[[Built, int, int], list[WrittenInput]]


@dataclass(slots=True)
class Tally:
    """Counts of one writer over all problems."""

    written: Counter[str] = field(default_factory=Counter)
    valid: Counter[str] = field(default_factory=Counter)
    exposed: Counter[int] = field(default_factory=Counter)


def problems(split: str, limit: int, seed: int) -> Iterator[Built]:
    """Problems of the split, families in turn."""
    families = families_of(split)
    for turn in range(limit):
        family = families[turn % len(families)]
        built = draw_built([family], split, Random(f"validity/{split}/{seed}/{turn}"))
        if built is not None:
            yield built


def by_format(built: Built, count: int, seed: int) -> list[WrittenInput]:
    """This project's inputs."""
    return FormatWriter().write(built.problem, count, seed)


def by_family(built: Built, count: int, seed: int) -> list[WrittenInput]:
    """The family's own inputs, all sizes in turn."""
    rng = Random(f"family/{built.problem.id}/{seed}")
    sizes = (_SIZES[number % len(_SIZES)] for number in range(count))
    return [
        WrittenInput("family", draw_input(built.spec, built.multi, rng, size).encode())
        for size in sizes
    ]


def by_numbers(built: Built, count: int, seed: int) -> list[WrittenInput]:
    """Samples with one or two integers changed."""
    rng = Random(f"numbers/{built.problem.id}/{seed}")
    samples = [case.input for case in built.problem.samples]
    return [WrittenInput("numbers", change_numbers(rng.choice(samples), rng)) for _ in range(count)]


WRITERS: dict[str, Writer] = {"format": by_format, "family": by_family, "numbers": by_numbers}


def is_valid(built: Built, data: bytes) -> bool:
    """Whether the family's validator accepts an input."""
    try:
        validate_input(built.spec, built.multi, data.decode())
    except InvalidInputError:
        return False
    return True


def answer(source: str, stdin: bytes) -> bytes | None:
    """What a program prints, or ``None`` where it fails or takes too long."""

    def stop(*_: object) -> None:
        raise TimeoutError

    signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, _DEADLINE_S)
    try:
        return run_python(source, stdin.decode()).encode()
    except Exception:
        return None
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def fails(built: Built, source: str, given: bytes, wanted: bytes) -> bool:
    """Whether a program does not give the right answer."""
    got = answer(source, given)
    return got is None or not compare_outputs(built.spec.checker, wanted, got).accepted


def passing_wrong(built: Built) -> list[str]:
    """Wrong Python programs that pass all samples."""
    rng = Random(f"wrong/{built.problem.id}")
    sources = [
        program(built, wrong.language, rng, wrong.code)
        for wrong in built.spec.wrong
        if wrong.language == "python" and wrong.label != "time_limit_exceeded"
    ]
    samples = built.problem.samples
    return [s for s in sources if not any(fails(built, s, c.input, c.answer) for c in samples)]


def exposed_by(built: Built, right: str, wrong: set[str], given: bytes) -> set[str]:
    """The wrong programs that a valid input tells from the right one."""
    wanted = answer(right, given)
    if wanted is None:
        return set()
    return {source for source in wrong if fails(built, source, given, wanted)}


def measure(built: Built, tallies: dict[str, Tally], counts: Sequence[int], seed: int) -> int:
    """Add one problem to the tallies; return how many wrong programs pass its samples."""
    right = program(built, "python", Random(3), built.spec.python[0])
    wrong = passing_wrong(built)
    for name, writer in WRITERS.items():
        tally, hidden = tallies[name], set(wrong)
        for number, each in enumerate(writer(built, max(counts), seed), 1):
            tally.written[each.kind] += 1
            if not is_valid(built, each.data):
                continue
            tally.valid[each.kind] += 1
            found = exposed_by(built, right, hidden, each.data)
            hidden -= found
            for count in counts:
                tally.exposed[count] += len(found) * (number <= count)
    return len(set(wrong))


def show(tallies: dict[str, Tally], wrong: int, counts: Sequence[int]) -> None:
    """Print validity by writer and kind, then the programs exposed by so many inputs."""
    rows = [
        [f"{name}: {kind}", str(written), f"{1 - tally.valid[kind] / written:.1%}"]
        for name, tally in tallies.items()
        for kind, written in tally.written.items()
    ]
    print(format_table(["inputs", "written", "invalid"], rows))
    rows = [
        [
            name,
            *(f"{tally.exposed[count]} ({tally.exposed[count] / wrong:.1%})" for count in counts),
        ]
        for name, tally in tallies.items()
    ]
    print(f"\nof {wrong} wrong programs that pass the samples, exposed by the first")
    print(format_table(["writer", *(f"{count} inputs" for count in counts)], rows))


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--split", choices=SPLITS, default="train")
    parser.add_argument("--problems", type=int, default=120)
    parser.add_argument("--inputs", type=int, default=40)
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    counts = sorted({max(1, args.inputs // 5), max(1, args.inputs * 3 // 5), args.inputs})
    tallies = {name: Tally() for name in WRITERS}
    found = list(problems(args.split, args.problems, args.seed))
    wrong = sum(measure(built, tallies, counts, args.seed) for built in found)
    print(f"{len(found)} problems of {args.split}, seed {args.seed}\n")
    show(tallies, wrong, counts)
    return 0


if __name__ == "__main__":
    sys.exit(main())
