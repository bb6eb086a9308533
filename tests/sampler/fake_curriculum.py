"""An endless, deterministic stream of small problems, for tests of the training data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from problems import Case, Problem, Submission

CPP = """#include <iostream>
using namespace std;
int main() {{
    long long {v};
    cin >> {v};
    cout << {v} * {k} << endl;
}}
"""
PYTHON = "{v} = int(input())\nprint({v} * {k})\n"


@dataclass(frozen=True, slots=True)
class FakeExample:
    """A problem and programs that solve it."""

    problem: Problem
    solutions: tuple[Submission, ...]


def stream(split: str, seed: int) -> Iterator[FakeExample]:
    """Multiply the input by some number."""
    rng = Random(f"{split}/{seed}")
    while True:
        yield example(rng)


def broken_stream(split: str, seed: int) -> Iterator[FakeExample]:
    """Two examples, then a failure."""
    rng = Random(seed)
    yield example(rng)
    yield example(rng)
    raise ValueError("no more problems")


def example(rng: Random, programs: int = 4) -> FakeExample:
    """One example with ``programs`` programs, C++ and Python in turn."""
    k, x = rng.randint(2, 999), rng.randint(1, 99)
    noun = rng.choice(("apples", "pears", "stones", "boxes", "cards"))
    problem = Problem(
        id=f"multiply-{k}",
        title="Multiply",
        statement=f"Mina has n times {k} {noun}. Print how many {noun} that is.\n\nInput\nn",
        samples=(Case("sample/1", f"{x}\n".encode(), f"{x * k}\n".encode()),),
        tags=("math", "implementation"),
        rating=rng.choice((800, 900, 1200)),
    )
    solutions = []
    for number in range(programs):
        language, text = (("cpp", CPP), ("python", PYTHON))[number % 2]
        source = text.format(v=rng.choice("nxvk"), k=k)
        solutions.append(Submission(f"{number}", language, source, "accepted"))
    return FakeExample(problem, tuple(solutions))
