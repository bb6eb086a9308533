"""``tenshot listen``."""

from __future__ import annotations

import argparse
import queue
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from functools import partial
from pathlib import Path

from agent._backend import open_sandbox
from agent._listen_inbox import Click, ClickCollector, Entry, Inbox
from agent._listen_server import KNOWN_PORTS, CompanionServer
from agent._listen_solve import Solver
from agent._listen_statement import StatementSources
from agent._listen_task import read_task
from agent._output import make_progress, print_json, solve_options
from agent._progress import Progress
from problems import FaultError, InputError
from sampler import open_policies

_POLL_S = 0.2
_OK, _UNSOLVED, _FAULT = 0, 1, 3

Work = Callable[[Entry], int]
Arrivals = queue.SimpleQueue[Entry]


def run(args: argparse.Namespace) -> int:
    """Exit code 0 if there is something to submit for every problem, else 1; 3 if programs are
    left untested because of a fault."""
    progress = make_progress(args)
    inbox = Inbox(_out(args) / "inbox")
    waiting = inbox.waiting()
    arrivals: Arrivals = queue.SimpleQueue()
    with ExitStack() as stack:
        if not args.resume:
            ports = args.port or [KNOWN_PORTS[0]]
            receive = partial(_receive, inbox, arrivals, progress)
            stack.enter_context(CompanionServer(ports, receive))
            progress.say(f"listening on localhost:{', '.join(map(str, ports))}; Ctrl-C ends")
        work = stack.enter_context(_open_work(args, inbox, progress))
        codes = [work(entry) for entry in waiting]
        if not args.resume:
            codes += _listen(arrivals, work, args.once)
    return max(codes, default=_OK)


def _receive(inbox: Inbox, arrivals: Arrivals, progress: Progress, body: bytes) -> str:
    """Keep a problem; called in the server's threads."""
    try:
        entry = inbox.add(read_task(body, "the message"))
    except FaultError as error:
        _tell(str(error))
        raise
    arrivals.put(entry)
    progress.say(f"{entry.task.problem.id} came in")
    return f"{entry.task.problem.id} is kept"


def _listen(arrivals: Arrivals, work: Work, is_once: bool) -> list[int]:
    """Work on what comes in, click by click; returns the exit codes."""
    codes: list[int] = []
    for click in _clicks(arrivals):
        if click.missing:
            came = ", ".join(entry.task.problem.id for entry in click.entries)
            _tell(f"{click.missing} of the contest's problems did not come; there are: {came}")
        codes += [work(entry) for entry in click.entries]
        if is_once:
            break
    return codes


def _clicks(arrivals: Arrivals) -> Iterator[Click]:
    collector = ClickCollector()
    while True:
        with suppress(queue.Empty):
            collector.add(arrivals.get(timeout=_POLL_S), time.monotonic())
        if click := collector.pop(time.monotonic()):
            yield click


@contextmanager
def _open_work(args: argparse.Namespace, inbox: Inbox, progress: Progress) -> Iterator[Work]:
    """What is done with each problem; models and the sandbox are opened once for all."""
    if args.no_solve:
        yield partial(_show, args)
        return
    statements = Path(args.statements) if args.statements else None
    if statements is not None and not statements.is_dir():
        raise InputError(f"no folder {statements}", "make it; saved pages may come later")
    sources = StatementSources(
        folder=statements,
        fetch=not args.no_fetch,
        paste=sys.stdin.isatty() and sys.stderr.isatty(),
        progress=progress,
    )
    options = solve_options(args)
    policies = open_policies(options.policies)
    with open_sandbox(args) as sandbox:
        solver = Solver(policies, sandbox, options, _out(args), progress, args.json)
        yield partial(_solve, inbox, sources, solver)


def _show(args: argparse.Namespace, entry: Entry) -> int:
    if args.json:
        problem = entry.task.problem.id
        print_json({"problem": problem, "url": entry.task.url, "kept": str(entry.path)})
    else:
        print(entry.path, flush=True)
    return _OK


def _solve(inbox: Inbox, sources: StatementSources, solver: Solver, entry: Entry) -> int:
    """Solve a problem that waits; it goes on waiting where that cannot be done."""
    name = f"{entry.task.problem.id} ({entry.task.url})"
    if entry.task.problem.interactive:
        inbox.remove(entry)
        _tell(f"{name} is interactive: such problems cannot be solved")
        return _UNSOLVED
    try:
        task = sources.complete(entry.task)
        if task is None:
            _tell(
                f"{name} waits for its statement: save the page or its text in a folder, then:\n"
                f"  tenshot listen --resume --statements DIR --out {solver.out}"
            )
            return _UNSOLVED
        solution = solver.solve(inbox.change(entry, task).task)
    except InputError as error:
        _tell(f"{error}\nIt waits in {entry.path}; remove that file to forget it.")
        return _UNSOLVED
    if solution.faults and not solution.submissions:
        return _FAULT
    inbox.remove(entry)
    return _OK if solution.submissions else _UNSOLVED


def _out(args: argparse.Namespace) -> Path:
    return Path(args.out or "runs")


def _tell(text: str) -> None:
    print(f"tenshot: {text}", file=sys.stderr, flush=True)
