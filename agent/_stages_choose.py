"""Stages of a solve that cluster the survivors and choose among them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from agent._events import StageLog
from agent._run_clusters import cluster_run
from agent._stages_filter import stored_verdict
from agent._stages_run import tell_once
from agent._store import RunStore, StoredProgram, StoredSubmission
from agent._types import ChosenProgram, SolveOptions
from clustering import Cluster, Comparison
from problems import Problem
from reranker import Choice, Evidence, choose, next_choice
from sandbox import Program, Sandbox, Verdict, judge

_COMPARISON = "comparison"


def cluster_survivors(
    problem: Problem, survivors: Sequence[StoredProgram], store: RunStore, log: StageLog
) -> list[Cluster]:
    """Clusters of the survivors, the largest first; says where the checker could not make them."""
    with log.stage("cluster", len(survivors)) as meter:
        found = cluster_run(problem, survivors, store)
        meter.advance(len(survivors))
    how, why = found.signatures.comparison, found.signatures.reason
    if how is not Comparison.CHECKER and tell_once(store, _COMPARISON, {"by": how, "why": why}):
        log.progress.say(f"clusters by {how} of the outputs: {why}")
    return found.clusters


def choose_submissions(
    clusters: Sequence[Cluster], survivors: Sequence[StoredProgram], options: SolveOptions
) -> list[Choice]:
    """At most the wanted number of programs, best first."""
    return choose(
        clusters,
        evidence_of_survivors(survivors),
        rule=options.rule,
        limit=options.submissions,
        seed=options.seed,
    )


def evidence_of_survivors(survivors: Sequence[StoredProgram]) -> dict[str, Evidence]:
    """What the rules are told of each survivor, by key."""
    return {
        program.key: Evidence(
            program.samples, program.log_probability, program.log_odds, program.language
        )
        for program in survivors
    }


def next_program(
    clusters: Sequence[Cluster],
    survivors: Sequence[StoredProgram],
    options: SolveOptions,
    verdicts: Mapping[str, Verdict],
) -> str | None:
    """The key of the program to submit after these failed, or ``None`` where none is left.

    The posterior learns from the verdicts; the other rules go on with their list.
    """
    if options.rule == "posterior":
        choice = next_choice(clusters, evidence_of_survivors(survivors), verdicts)
        return choice.key if choice else None
    wanted = replace(options, submissions=len(survivors))
    listed = choose_submissions(clusters, survivors, wanted)
    return next((choice.key for choice in listed if choice.key not in verdicts), None)


def refuse_unconfirmed(
    problem: Problem,
    choices: Sequence[Choice],
    survivors: Sequence[StoredProgram],
    store: RunStore,
    sandbox: Sandbox,
) -> bool:
    """Compile the chosen C++ programs as a judge does, each by itself, and drop those that fail.

    Programs that were compiled together may use standard headers that they forgot to include.
    Returns whether any was dropped, so that the choice must be made anew.
    """
    chosen = {choice.key for choice in choices}
    refused = {}
    for program in survivors:
        if program.key in chosen and program.language == "cpp":
            source = Program(program.language, program.source)
            judgement = judge(problem, source, sandbox, cases=problem.samples)
            if judgement.verdict not in (Verdict.AC, Verdict.INTERNAL_ERROR):
                refused[program.key] = stored_verdict(judgement)
    store.add_verdicts("filtered", refused)
    return bool(refused)


def keep_choices(
    choices: Sequence[Choice], survivors: Sequence[StoredProgram], store: RunStore
) -> tuple[ChosenProgram, ...]:
    """Store the choice and return it with its programs."""
    chosen = [
        StoredSubmission(rank, c.key, c.cluster, c.cluster_size, c.score, c.reason)
        for rank, c in enumerate(choices, 1)
    ]
    if chosen != store.submissions():
        store.set_submissions(chosen)
    by_key = {program.key: program for program in survivors}
    return tuple(
        ChosenProgram(rank, c.key, by_key[c.key].language, by_key[c.key].source,
                      c.cluster_size, c.score, c.reason)
        for rank, c in enumerate(choices, 1)
    )  # fmt: skip
