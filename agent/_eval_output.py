"""An evaluation as tables for people, as CSV and as a plot."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from agent._eval_compare import label
from agent._eval_methods import BEST_SCORE, LOG_PROBABILITY, ORACLE, scorer_of
from agent._eval_types import Comparison, Evaluation, SolveRate, funnel
from agent._metrics import Rate
from problems import InputError

_NAME_WIDTH = 24


def format_evaluation(evaluation: Evaluation) -> str:
    """Tables of n@k, a line per method on what it gains, and the funnel."""
    sizes = [len(pool.samples) for pool in evaluation.pools]
    most, fewest = max(sizes), min(sizes)
    lines = [f"{evaluation.benchmark}: {len(sizes)} problems, seed {evaluation.options.seed}"]
    if fewest < most:
        lines.append(f"pools of {fewest} to {most} samples; k beyond a pool means all of it")
    for n in sorted({1, evaluation.options.submissions}):
        lines += ["", f"solved with {n} submission{'s' * (n > 1)} out of k samples"]
        lines += _table_lines(evaluation, n)
    lines += ["", f"beside '{evaluation.options.against}' at k = {most} (95% intervals, paired)"]
    lines += [_comparison_line(one) for one in evaluation.comparisons]
    lines += [f"left out: {name} ({why})" for name, why in evaluation.left_out.items()]
    error = max(r.drawing_error for rates in evaluation.table.values() for r in rates.values())
    lines.append(f"{evaluation.subsets} subsets drawn: standard error at most {error:.2%}")
    if BEST_SCORE in evaluation.table and scorer_of(evaluation.pools) == LOG_PROBABILITY:
        lines.append(f"scores are the policy's {LOG_PROBABILITY}: no scoring model was asked")
    shares = (f"{name} {value:.4g}" for name, value in funnel(evaluation.pools).items())
    return "\n".join([*lines, "", ", ".join(shares)])


def _table_lines(evaluation: Evaluation, n: int) -> Iterator[str]:
    """Powers of ten and the largest k; finer steps are in the files."""
    last = evaluation.budgets[-1]
    shown = [k for k in evaluation.budgets if str(k).strip("0") == "1" or k == last]
    yield f"{'k':>{_NAME_WIDTH}}" + "".join(f"{k:>19,}" for k in shown)
    for name, rates in evaluation.table.items():
        cells = (rates[label(0 if name == ORACLE else n, k)] for k in shown)
        yield f"{name:>{_NAME_WIDTH}}" + "".join(f"{_cell(rate):>19}" for rate in cells)


def _cell(rate: SolveRate) -> str:
    return f"{rate.value:.1%} [{100 * rate.low:.0f}, {100 * rate.high:.0f}]"


def _comparison_line(one: Comparison) -> str:
    more = f"{one.more_solved.value:+.2f} problems {_interval(one.more_solved)}"
    gap = one.gap_closed
    closed = f"closes {gap.value:.0%} of the gap to the oracle {_interval(gap)}" if gap else ""
    name = f"{one.method:>{_NAME_WIDTH}}"
    return f"{one.submissions:>4} submitted  {name}  {more:<32}  {closed}".rstrip()


def _interval(rate: Rate) -> str:
    return f"[{rate.low:.2f}, {rate.high:.2f}]"


def write_csv(evaluation: Evaluation, path: Path) -> None:
    """One row per problem, method, n and k, and rows over all problems with intervals.

    Raises:
        InputError: the file cannot be written.
    """
    try:
        with path.open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(["problem", "method", "n@k", "value", "low", "high"])
            writer.writerows(_csv_rows(evaluation))
    except OSError as error:
        raise InputError(f"cannot write {path}: {error.strerror}", "check the folder") from error


def _csv_rows(evaluation: Evaluation) -> Iterator[list[Any]]:
    for method, rates in evaluation.table.items():
        for name, rate in rates.items():
            yield ["all", method, name, rate.value, rate.low, rate.high]
    for problem, methods in evaluation.per_problem.items():
        for method, values in methods.items():
            for name, value in values.items():
                yield [problem, method, name, value, "", ""]


def draw_plot(evaluation: Evaluation, path: Path) -> None:
    """Solve rate against k for all methods with shaded intervals, a panel for each n, as PNG.

    Raises:
        InputError: matplotlib is missing, or the file cannot be written.
    """
    try:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
    except ImportError:
        raise InputError("--plot needs matplotlib", "pip install 'tenshot[plot]'") from None
    limits = sorted({1, evaluation.options.submissions})
    figure = Figure(figsize=(1 + 5 * len(limits), 4.5), layout="constrained")
    figure.suptitle(f"{Path(evaluation.benchmark).name}: {len(evaluation.pools)} problems")
    panels = figure.subplots(1, len(limits), sharey=True, squeeze=False)[0]
    for axes, n in zip(panels, limits, strict=True):
        _draw_panel(axes, evaluation, n)
    panels[0].set(ylabel="share of problems solved", ylim=(0, 1.02))
    panels[-1].legend(loc="lower right", fontsize="small")
    try:
        FigureCanvasAgg(figure).print_png(str(path))
    except OSError as error:
        raise InputError(f"cannot write {path}: {error.strerror}", "check the folder") from error


def _draw_panel(axes: Any, evaluation: Evaluation, n: int) -> None:
    budgets = evaluation.budgets
    for number, (name, rates) in enumerate(evaluation.table.items()):
        oracle = name == ORACLE
        own = [rates[label(0 if oracle else n, k)] for k in budgets]
        look = {"color": "black", "linestyle": "--"} if oracle else {"color": f"C{number}"}
        legend = "oracle (pass@k)" if oracle else name
        axes.plot(budgets, [rate.value for rate in own], marker=".", label=legend, **look)
        low, high = [rate.low for rate in own], [rate.high for rate in own]
        axes.fill_between(budgets, low, high, color=look["color"], alpha=0.06, linewidth=0)
    axes.set(title=f"{n} submission{'s' * (n > 1)}", xlabel="samples per problem (k)", xscale="log")
    axes.grid(alpha=0.3)
