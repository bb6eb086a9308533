"""Time and memory of clustering many survivors by their outcomes on many inputs.

The outcomes are synthetic: four in ten programs are right, the others follow one of a thousand
mistakes that show on some inputs, and one in twenty fails in a way of its own. Each size runs in a
process of its own, whose peak resident memory is the figure.

    .venv/bin/python -m benchmarks.cluster_scale [--survivors 50000] [--inputs 100]
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import time
from random import Random

from benchmarks.machine import describe_machine
from benchmarks.report import format_table
from clustering import Outcome, OutcomeTable, behaviours, make_clusters, valid_inputs
from problems import Checker
from sandbox import Verdict

_MISTAKES = 1000
_SHARES = (1, 2, 4)
_DEADLINE_S = 900


def synthetic_table(survivors: int, inputs: int, seed: int) -> OutcomeTable:
    """Outcomes of so many programs."""
    rng = Random(seed)
    table = OutcomeTable(inputs)
    shows = [{n for n in range(inputs) if rng.random() < 0.2} for _ in range(_MISTAKES)]
    for row in range(survivors):
        kind = rng.random()
        mistake = None if kind < 0.4 else rng.randrange(_MISTAKES)
        own = row if kind > 0.95 else mistake
        for number in range(inputs):
            wrong = mistake is not None and number in shows[mistake]
            output = b"%d %d\n" % (number, -1 if own is None or not wrong else own)
            crashes = wrong and mistake is not None and mistake % 10 == 0
            outcome = Outcome(Verdict.RE) if crashes else Outcome(Verdict.AC, output)
            table.add(f"p{row}", number, outcome)
    return table.complete()


def measure(survivors: int, inputs: int, seed: int) -> dict[str, float]:
    """Fill a table and cluster it."""
    start = time.perf_counter()
    table = synthetic_table(survivors, inputs, seed)
    filled = time.perf_counter()
    weights = dict.fromkeys(table.keys, 1)
    signatures = behaviours(Checker(), table, valid_inputs(table, weights))
    clusters = make_clusters(signatures, weights)
    return {
        "fill_s": filled - start,
        "cluster_s": time.perf_counter() - filled,
        "clusters": len(clusters),
        "outputs": len(table.outputs),
        "peak_mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def in_a_process(survivors: int, inputs: int, seed: int) -> dict[str, float]:
    """``measure`` in a new process."""
    command = [sys.executable, "-m", "benchmarks.cluster_scale", "--measure", "--survivors",
               str(survivors), "--inputs", str(inputs), "--seed", str(seed)]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=_DEADLINE_S)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def main() -> int:
    """Print a row per size."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--survivors", type=int, default=50_000)
    parser.add_argument("--inputs", type=int, default=100)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--measure", action="store_true", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.measure:
        print(json.dumps(measure(args.survivors, args.inputs, args.seed)))
        return 0
    rows = []
    for share in reversed(_SHARES):
        survivors = args.survivors // share
        found = in_a_process(survivors, args.inputs, args.seed)
        cells = (found["clusters"], found["outputs"], found["fill_s"], found["cluster_s"],
                 found["peak_mib"])  # fmt: skip
        rows.append([str(survivors), *(f"{cell:,.1f}" for cell in cells)])
    print(", ".join(f"{name} {value}" for name, value in describe_machine().items()))
    header = ["survivors", "clusters", "outputs", "fill (s)", "cluster (s)", "peak MiB"]
    print(format_table(header, rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
