"""``tenshot problem``: show, check, convert and import problems of every format."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

from agent._import_problems import ImportTally, import_problems
from agent._output import make_progress, print_json
from problems import (
    Finding,
    Format,
    Problem,
    check_problem,
    load_problem,
    load_problems,
    save_as,
)
from sampler import render_samples


def run(args: argparse.Namespace) -> int:
    """Exit code 0; 1 if ``check`` finds something."""
    return {"show": _show, "check": _check, "convert": _convert, "import": _import}[args.action](
        args
    )


def _selected(name: str) -> Iterator[Problem]:
    """The one problem that ``FILE#ID`` picks, else all that are there."""
    if "#" in name and not Path(name).exists():
        return iter([load_problem(name)])
    return load_problems(name)


def _show(args: argparse.Namespace) -> int:
    found = _selected(args.problem)
    first, second = next(found, None), next(found, None)
    if first is None or second is None:
        problem = first or load_problem(args.problem)
        if args.json:
            print_json(_summary(problem))
        else:
            print(f"{problem.title}\n\n{problem.statement}\n\n{render_samples(problem)}")
        return 0
    rows = ((problem.id, problem.title) for problem in chain((first, second), found))
    if args.json:
        print_json({"problems": [{"id": name, "title": title} for name, title in rows]})
    else:
        for name, title in rows:
            print(f"{name}  {title}" if title != name else name)
    return 0


def _summary(problem: Problem) -> dict[str, Any]:
    return {
        "id": problem.id,
        "title": problem.title,
        "statement": problem.statement,
        "samples": len(problem.samples),
        "tests": len(problem.tests),
        "time_s": problem.limits.time_s,
        "memory_mib": problem.limits.memory_mib,
        "checker": problem.checker.kind.value,
        "tags": list(problem.tags),
        "rating": problem.rating,
        "interactive": problem.interactive,
        "submissions": {s.name: s.label for s in problem.submissions},
        "origin": problem.origin,
        "warnings": list(problem.warnings),
    }


def _check(args: argparse.Namespace) -> int:
    rows: list[dict[str, Any]] = []
    counts: Counter[str] = Counter()
    number = 0
    for problem in _selected(args.problem):
        number += 1
        found = check_problem(problem)
        counts.update({str(finding.kind) for finding in found})
        if args.json:
            rows.append({"problem": problem.id, "findings": [_finding(one) for one in found]})
        else:
            _print_findings(problem, found)
    if args.json:
        several = {"problems": rows, "counts": dict(counts)}
        print_json(rows[0] if number == 1 else several)
    elif number > 1:
        _print_counts(number, counts)
    return 1 if counts else 0


def _finding(finding: Finding) -> dict[str, str]:
    return {"kind": str(finding.kind), "message": finding.message}


def _print_findings(problem: Problem, found: tuple[Finding, ...]) -> None:
    for finding in found:
        print(f"{problem.id}: {finding.kind}: {finding.message}")
    if not found:
        print(f"{problem.id}: nothing to complain about")


def _print_counts(number: int, counts: Counter[str]) -> None:
    print(f"{number} problems; how many have findings of each kind:")
    for kind, count in counts.most_common():
        print(f"{count:7d}  {kind}")


def _convert(args: argparse.Namespace) -> int:
    problem = load_problem(args.problem)
    form = _format(args.to, args.target)
    lost = save_as(problem, Path(args.target), form)
    if args.json:
        print_json(
            {
                "problem": problem.id,
                "target": args.target,
                "format": str(form),
                "lost": [{"field": loss.field, "message": loss.message} for loss in lost],
                "warnings": list(problem.warnings),
            }
        )
        return 0
    print(f"wrote {args.target}")
    for loss in lost:
        print(f"not carried: {loss.message}")
    for warning in problem.warnings:
        print(f"warning: {warning}")
    return 0


def _format(name: str | None, target: str) -> Format:
    """The format asked for; else by the target's name."""
    if name is not None:
        return Format(name)
    return Format.JSONL if Path(target).suffix in (".jsonl", ".json") else Format.FOLDER


def _import(args: argparse.Namespace) -> int:
    form = _format(args.to, args.target)
    tally = import_problems(args.source, Path(args.target), form, args.limit, make_progress(args))
    if args.json:
        print_json(tally.as_json())
    else:
        _print_tally(tally, args.target)
    return 0


def _print_tally(tally: ImportTally, target: str) -> None:
    kept = f", {tally.kept} were there already" if tally.kept else ""
    print(f"wrote {tally.written} problems to {target}{kept}")
    for message in tally.refused:
        print(f"left out: {message}")
    for title, counts in (("finding", tally.findings), ("not carried", tally.lost)):
        for name, count in counts.most_common():
            print(f"{title}: {name}: {count} problems")
