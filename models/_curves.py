"""The log of a training run: ``log.csv``, progress on stderr, and ``loss.png``."""

from __future__ import annotations

import csv
import sys
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from models._files import write_atomically


@dataclass(frozen=True, slots=True)
class LogRow:
    """One line of ``log.csv``.

    Attributes:
        step: steps done.
        tokens: row tokens consumed, padding included.
        loss: weighted mean of the steps since the last line, in nats.
        solution_loss: mean over solution tokens, in nats.
        learning_rate: of the last step.
        tokens_per_s: since the last line.
        elapsed_s: training time in all.
    """

    step: int
    tokens: int
    loss: float
    solution_loss: float
    learning_rate: float
    tokens_per_s: float
    elapsed_s: float


_HEADER = [field.name for field in fields(LogRow)]


def read_log(path: Path) -> list[LogRow]:
    """Rows of a ``log.csv``; none where there is no file. A half-written last line is dropped."""
    if not path.exists():
        return []
    with path.open(newline="") as file:
        lines = list(csv.reader(file))[1:]
    return [
        LogRow(int(line[0]), int(line[1]), *map(float, line[2:]))
        for line in lines
        if len(line) == len(_HEADER) and all(line)
    ]


class TrainingLog:
    """Appends to ``log.csv`` and shows progress.

    Args:
        folder: of the run.
        step: the step the run goes on from; later rows of an interrupted run are dropped.
        quiet: shows nothing.
    """

    def __init__(self, folder: Path, step: int, *, quiet: bool = False) -> None:
        self.path = folder / "log.csv"
        self.rows = [row for row in read_log(self.path) if row.step <= step]
        write_atomically(self.path, _csv([_HEADER, *map(_values, self.rows)]))
        self._bar: Any = None
        self._quiet = quiet

    def add(self, row: LogRow, spent: float) -> None:
        """Append a row; ``spent`` is the share of the budget used."""
        self.rows.append(row)
        with self.path.open("ab") as file:
            file.write(_csv([_values(row)]))
        if not self._quiet:
            self._show(row, min(1.0, spent))

    def close(self) -> None:
        """Draw ``loss.png`` where matplotlib is installed, and end the progress bar."""
        if self._bar is not None:
            self._bar.close()
        draw_curve(self.rows, self.path.with_name("loss.png"))

    def _show(self, row: LogRow, spent: float) -> None:
        text = (
            f"step {row.step}  loss {row.loss:.3f}  solution {row.solution_loss:.3f}  "
            f"{row.tokens_per_s:,.0f} tokens/s"
        )
        if not sys.stderr.isatty():
            print(f"{spent:6.1%}  {text}  {row.elapsed_s:,.0f} s", file=sys.stderr, flush=True)
            return
        if self._bar is None:
            from tqdm import tqdm

            self._bar = tqdm(total=1.0, bar_format="{percentage:5.1f}% |{bar}| {desc}")
        self._bar.set_description_str(text)
        self._bar.update(spent - self._bar.n)


def _values(row: LogRow) -> list[Any]:
    return [round(v, 6) if isinstance(v, float) else v for v in asdict(row).values()]


def _csv(lines: list[list[Any]]) -> bytes:
    return "".join(",".join(map(str, line)) + "\n" for line in lines).encode()


def draw_curve(rows: list[LogRow], path: Path) -> bool:
    """Plot losses against tokens; returns whether matplotlib was there to do it."""
    try:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
    except ImportError:
        return False
    figure = Figure(figsize=(7, 4), layout="constrained")
    axes = figure.subplots()
    millions = [row.tokens / 1e6 for row in rows]
    axes.plot(millions, [row.loss for row in rows], label="loss (weighted)")
    axes.plot(millions, [row.solution_loss for row in rows], label="solution tokens")
    axes.set(xlabel="million tokens", ylabel="nats per token", yscale="log")
    axes.grid(alpha=0.3)
    axes.legend()
    FigureCanvasAgg(figure).print_png(str(path))
    return True
