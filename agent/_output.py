"""What commands print: JSON objects and short tables, always on standard output."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from agent._progress import Progress
from agent._types import ChosenProgram, Solution, SolveOptions
from problems import suffix_of


def print_json(value: Any) -> None:
    """Print one JSON object on one line."""
    print(json.dumps(value, ensure_ascii=False))


def make_progress(args: argparse.Namespace) -> Progress:
    """Progress as the flags ask for."""
    return Progress(quiet=args.quiet)


def solve_options(args: argparse.Namespace) -> SolveOptions:
    """Options from the flags of ``solve`` and ``eval``."""
    languages = ("cpp", "python") if args.language == "both" else (args.language,)
    return SolveOptions(
        samples=args.samples,
        policies=tuple(args.policy or ("shipped",)),
        languages=languages,
        seed=args.seed,
        inputs=args.inputs,
        submissions=args.submissions,
        rule=args.rule,
        scoring_model=args.scorer,
        filters=tuple(getattr(args, "human_filter", None) or ()),
        time_budget_s=getattr(args, "time_budget", None),
    )


def write_submissions(folder: Path, solution: Solution) -> list[Path]:
    """Write the chosen programs as ``submissions/01.cpp`` and so on; return their paths."""
    target = folder / "submissions"
    target.mkdir(parents=True, exist_ok=True)
    for old in target.iterdir():
        old.unlink()
    paths = []
    for chosen in solution.submissions:
        path = target / f"{chosen.rank:02d}{suffix_of(chosen.language)}"
        path.write_text(chosen.source, encoding="utf-8", errors="surrogateescape")
        paths.append(path)
    return paths


def solution_json(
    solution: Solution, paths: list[Path], verdicts: dict[str, str] | None = None
) -> dict[str, Any]:
    """The object that ``solve --json`` prints."""

    def submission(chosen: ChosenProgram, path: Path) -> dict[str, Any]:
        row: dict[str, Any] = {
            "rank": chosen.rank,
            "source": str(path),
            "language": chosen.language,
            "cluster_size": chosen.cluster_size,
            "score": round(chosen.score, 4),
            "probability": round(chosen.score, 4) if solution.has_probabilities else None,
            "reason": chosen.reason,
        }
        if verdicts is not None:
            row["verdict"] = verdicts.get(chosen.key, "INTERNAL_ERROR")
        return row

    return {
        "problem": solution.problem,
        "samples": solution.samples,
        "unique": solution.unique,
        "compiled": solution.compiled,
        "passed_samples": solution.passed_samples,
        "kept": solution.kept,
        "clusters": solution.clusters,
        "scorer": solution.scorer,
        "faults": solution.faults,
        "submissions": [
            submission(*pair) for pair in zip(solution.submissions, paths, strict=True)
        ],
        "policies": [use.to_json() for use in solution.policies],
        "seconds": round(solution.seconds, 1),
    }


def print_solution(
    solution: Solution, paths: list[Path], verdicts: dict[str, str] | None = None
) -> None:
    """The funnel and the choice for people."""
    kept = "" if solution.kept is None else f"{solution.kept} pass your filters → "
    print(
        f"{solution.problem}: {solution.samples} samples → {solution.unique} unique → "
        f"{solution.compiled} compile → {solution.passed_samples} pass the samples → {kept}"
        f"{solution.clusters} cluster{'s' * (solution.clusters != 1)} "
        f"(ranked by {solution.scorer}, {solution.seconds:.0f} s)"
    )
    if len(solution.policies) > 1 or any(use.usage for use in solution.policies):
        print("\n".join(f"  {use}" for use in solution.policies))
    if solution.faults:
        print(f"{solution.faults} programs could not be tested: run the same command again")
    if not solution.submissions:
        print(f"nothing to submit: {_why_nothing(solution)}; try more --samples")
    for chosen, path in zip(solution.submissions, paths, strict=True):
        verdict = f"{verdicts.get(chosen.key, 'INTERNAL_ERROR'):>5}  " if verdicts else ""
        print(f"{chosen.rank:3d}. {verdict}{path}  {chosen.reason}")


def _why_nothing(solution: Solution) -> str:
    if not solution.samples:
        return "the policies gave no program"
    if not solution.compiled:
        return "no program compiles"
    if solution.passed_samples and solution.kept == 0:
        return "your filters keep none of the programs"
    return "no program passes the samples"
