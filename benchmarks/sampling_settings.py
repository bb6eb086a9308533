"""Which temperatures and metadata suit a policy: correct samples on unseen problems.

Problems come from the training split with a seed that training does not use, so that nothing is
tuned on an evaluation split.

    .venv/bin/python benchmarks/sampling_settings.py MODEL [--problems N] [--samples N]
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from random import Random

from agent import pass_at_k
from models import Model, SamplingSettings, load_model
from problems import Problem
from problems.curriculum import TRAIN, draw_built, families_of
from sampler import Candidate, JaxPolicy, SampleRequest, source_key
from sandbox import LocalSandbox, Program, Sandbox, Verdict, judge, parallel

SEED = 20_000


@dataclass(frozen=True, slots=True)
class Outcome:
    """Shares over all samples, and pass@k over problems."""

    compiled: float
    correct: float
    pass_at_10: float
    pass_at_all: float


def draw_problems(count: int) -> list[Problem]:
    """Problems of the training split with hidden tests, families at random."""
    families = families_of(TRAIN)
    drawn = (
        draw_built(families, TRAIN, Random(f"settings/{SEED}/{index}"), tests=10)
        for index in range(10 * count)
    )
    return [built.problem for built in islice((b for b in drawn if b is not None), count)]


def candidates_for(settings: dict[str, SamplingSettings]) -> dict[str, SamplingSettings]:
    """The grid: temperature ranges, with and without metadata."""
    base = settings["as shipped"]
    grid = dict(settings)
    for low, high in ((0.2, 0.4), (0.4, 0.6), (0.6, 0.8), (0.8, 1.0), (0.3, 0.9)):
        grid[f"T {low}-{high}"] = replace(base, temperature_low=low, temperature_high=high)
    middle = grid["T 0.4-0.6"]
    grid["T 0.4-0.6, no tags"] = replace(middle, tag_combinations=((),))
    grid["T 0.4-0.6, no tags, no rating"] = replace(middle, tag_combinations=((),), ratings=())
    return grid


def measure(
    policy: JaxPolicy, problems: Sequence[Problem], samples: int, sandbox: Sandbox
) -> Outcome:
    """Draw and judge ``samples`` Python programs per problem."""
    compiled = correct = 0
    at_10: list[float] = []
    at_all: list[float] = []
    for problem in problems:
        request = SampleRequest(samples=samples, seed=1, languages=("python",))
        drawn = list(policy.sample(problem, request))
        verdicts = _verdicts(problem, drawn, sandbox)
        labels = [verdicts[source_key(candidate)] for candidate in drawn]
        right = labels.count(Verdict.AC)
        compiled += sum(label is not Verdict.CE for label in labels)
        correct += right
        at_10.append(pass_at_k(samples, right, 10))
        at_all.append(float(right > 0))
    total = samples * len(problems)
    mean = [sum(values) / len(problems) for values in (at_10, at_all)]
    return Outcome(compiled / total, correct / total, *mean)


def _verdicts(problem: Problem, drawn: Sequence[Candidate], sandbox: Sandbox) -> dict[str, Verdict]:
    distinct = {source_key(candidate): candidate for candidate in drawn}

    def work(item: tuple[str, Candidate]) -> tuple[str, Verdict]:
        program = Program(item[1].language, item[1].source)
        return item[0], judge(problem, program, sandbox).verdict

    return dict(parallel(work, distinct.items(), sandbox.slots))


def make_policy(model: Model, settings: SamplingSettings) -> JaxPolicy:
    """The model with other sampling settings, in this process."""
    return JaxPolicy("settings", model.params, model.config, model.tokenizer, settings, processes=1)


def main() -> int:
    """Print a row per setting."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("model", type=Path)
    parser.add_argument("--problems", type=int, default=24)
    parser.add_argument("--samples", type=int, default=64)
    args = parser.parse_args()
    model = load_model(args.model)
    problems = draw_problems(args.problems)
    print(f"{'settings':32} {'compile':>8} {'correct':>8} {'pass@10':>8} pass@{args.samples}")
    with LocalSandbox(python="cpython") as sandbox:
        for name, settings in candidates_for({"as shipped": model.manifest.sampling}).items():
            found = measure(make_policy(model, settings), problems, args.samples, sandbox)
            print(
                f"{name:32} {found.compiled:8.1%} {found.correct:8.2%} {found.pass_at_10:8.1%} "
                f"{found.pass_at_all:6.1%}",
                flush=True,
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
