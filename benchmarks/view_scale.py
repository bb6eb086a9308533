"""How fast ``tenshot view`` shows, scrolls and searches a run of 100,000 different candidates.

The run is made through the run store; a fresh viewer and a fresh Chromium open it. Times are taken
inside the page, from the start of loading it, from a jump of the scroll bar and from a keystroke
until the rows asked for are drawn.

    .venv/bin/python -m benchmarks.view_scale [--candidates N] [--json]
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random
from statistics import median

from agent import RunStore, StoredVerdict
from agent._stored import StoredSubmission
from benchmarks.machine import describe_machine
from clustering import Outcome
from sampler import Candidate
from sandbox import Verdict
from tests.agent.browser import find_chromium
from tests.agent.devtools import Page

_INPUTS = 40
_BATCH = 2000
_VERDICTS = [Verdict.WA] * 14 + [Verdict.CE] * 3 + [Verdict.RE, Verdict.TLE, Verdict.AC]
_WORDS = (
    "for i in range(n): a.append b = sorted(x) print(max(a)) if else: while return lambda sum min "
    "input().split() map(int, list() dict() += 1 == 0 and not or def solve(): break continue len()"
).split()
_ROWS = "document.querySelectorAll('.grid-body .cell-verdict .verdict').length > 10"
_SETTLED = """new Promise((done) => {
  const grid = document.getElementById('grid'), began = performance.now();
  new MutationObserver((_, observer) => {
    if (grid.getAttribute('aria-busy') !== 'false') return;
    observer.disconnect();
    done(performance.now() - began);
  }).observe(grid, {attributes: true, attributeFilter: ['aria-busy']});
  %s;
})"""


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds: the longest and the median where there are several."""

    longest: float
    median: float


def write_run(path: Path, candidates: int, seed: int = 0) -> None:
    """Different programs of about 700 bytes, one in twenty of which passes the samples."""
    rng = Random(seed)
    with RunStore(path, {"problem": "synthetic", "samples": candidates, "seed": seed}) as store:
        for start in range(0, candidates, _BATCH):
            numbers = range(start, min(start + _BATCH, candidates))
            store.add_candidates([_candidate(number, rng) for number in numbers])
        keys = [program.key for program in store.programs()]
        verdicts = {
            key: StoredVerdict(rng.choice(_VERDICTS), f"sample/{rng.randint(1, 3)}", rng.random())
            for key in keys
        }
        store.add_verdicts("filtered", verdicts)
        store.set_inputs("synthetic", [b"%d\n" % number for number in range(_INPUTS)])
        passed = [key for key, stored in verdicts.items() if stored.verdict is Verdict.AC]
        store.add_outcomes(_outcomes(passed, rng))
        store.set_submissions(
            [StoredSubmission(n, key, n - 1, 1, 0.1, "") for n, key in enumerate(passed[:10], 1)]
        )


def _candidate(number: int, rng: Random) -> Candidate:
    lines = (" ".join(rng.choices(_WORDS, k=6)) for _ in range(22))
    source = f"# candidate {number}\n" + "\n".join(lines) + "\n"
    language = rng.choice(("python", "cpp"))
    return Candidate("synthetic", "p", 0, number, language, source, -50 * rng.random(), 200, 0.8)


def _outcomes(keys: Sequence[str], rng: Random) -> Iterator[tuple[str, int, Outcome]]:
    """Behaviours of a few large clusters and many small ones."""
    for key in keys:
        kind = int(rng.paretovariate(0.7))
        for number in range(_INPUTS):
            yield key, number, Outcome(Verdict.AC, b"%d\n" % (number if number % 7 else kind))


def measure(path: Path) -> dict[str, Times]:
    """Open the run in a fresh viewer and a fresh browser."""
    command = [sys.executable, "-m", "agent", "view", str(path), "--quiet"]
    with Page() as page, subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as viewer:
        try:
            assert viewer.stdout
            page.open(viewer.stdout.readline().strip())
            found = {"first rows": _since_load(page, _ROWS)}
            found["everything read"] = _since_load(page, _complete())
            found["scroll"] = _times(page, [_scroll(place / 20) for place in (*range(1, 20), 3, 8)])
            found["search"] = _times(page, [_search(text) for text in _searches()])
            found["sort"] = _times(page, [_sort(name) for name in ("cpu", "likely", "language")])
            assert not page.complaints, page.complaints
        finally:
            viewer.kill()
    return found


def _since_load(page: Page, condition: str) -> Times:
    page.wait(condition, 120)
    now = page.run("performance.now()")
    return Times(now, now)


def _times(page: Page, actions: Sequence[str]) -> Times:
    taken = [page.run(_SETTLED % action) for action in actions]
    return Times(max(taken), median(taken))


def _complete() -> str:
    """Sources, clusters and all: the first row, the first submission, has its cluster."""
    return (
        "(document.querySelector('.grid-body .cell-cluster')?.textContent ?? '–') !== '–'"
        " && document.getElementById('grid').getAttribute('aria-busy') === 'false'"
    )


def _scroll(part: float) -> str:
    return f"grid.scrollTop = {part} * grid.scrollHeight"


def _search(text: str) -> str:
    return (
        f"const field = document.querySelector('[name=q]'); field.value = {json.dumps(text)};"
        " field.dispatchEvent(new Event('input', {bubbles: true}))"
    )


def _searches() -> list[str]:
    """Rare, frequent and absent texts, and one typed letter by letter."""
    typed = [("lambda sum min"[:length]) for length in range(1, 15)]
    return ["candidate 77777", "e", "no such text", "sorted(x) print", *typed, ""]


def _sort(column: str) -> str:
    return f"document.querySelector('.cell-{column} .sort').click()"


def main() -> int:
    """Print a row per action."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--candidates", type=int, default=100_000)
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    if find_chromium() is None:
        print("view_scale: there is no Chromium here (Debian: apt-get install chromium)")
        return 3
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "run.sqlite"
        write_run(path, args.candidates)
        machine = describe_machine()
        found = measure(path)
    load = round(os.getloadavg()[0], 2)
    if args.json:
        times = {name: asdict(each) for name, each in found.items()}
        print(json.dumps({"machine": machine | {"load_after": load}, "milliseconds": times}))
        return 0
    print(f"{args.candidates:,} candidates, load {machine['load_before']} to {load}")
    print(f"{'milliseconds':16} {'median':>8} {'longest':>8}")
    for name, each in found.items():
        print(f"{name:16} {each.median:8.0f} {each.longest:8.0f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
