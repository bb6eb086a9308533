"""What a benchmark gives back: named metrics with the machine, and a table for people."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from benchmarks.estimates import Estimate


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome of one benchmark.

    Attributes:
        machine: what it ran on.
        metrics: stable name → (estimate, unit); what could not be measured is left out.
        header: of the table.
        rows: of the table.
        notes: lines below it, such as which peers are absent and why.
    """

    machine: Mapping[str, object]
    metrics: Mapping[str, tuple[Estimate, str]]
    header: Sequence[str]
    rows: Sequence[Sequence[str]]
    notes: Sequence[str] = ()

    def to_json(self) -> dict[str, object]:
        """The object that ``tenshot bench NAME --json`` prints."""
        metrics = {
            name: {"value": e.value, "unit": unit, "low": e.low, "high": e.high}
            for name, (e, unit) in self.metrics.items()
        }
        return {"machine": dict(self.machine), "metrics": metrics}

    def to_text(self) -> str:
        """Machine, table, the ratios, notes."""
        machine = ", ".join(f"{name} {value}" for name, value in self.machine.items())
        ratios = [
            f"{name} = {e.value:.2f}  ({e.low:.2f} to {e.high:.2f})"
            for name, (e, unit) in self.metrics.items()
            if unit == "ratio"
        ]
        parts = [machine, format_table(self.header, self.rows), "\n".join(ratios)]
        return "\n\n".join([*parts, "\n".join(self.notes)]).rstrip()

    def show(self, as_json: bool) -> None:
        """Print it on standard output."""
        print(json.dumps(self.to_json()) if as_json else self.to_text())


def format_table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Columns wide enough for their cells; the first is text, the others end in line."""
    table = [list(header), *map(list, rows)]
    widths = [max(len(row[i]) for row in table) for i in range(len(header))]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if i == 0 else cell.rjust(width)
            for i, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in table
    )


def spread(e: Estimate, digits: int = 0) -> str:
    """``median (low-high)`` as one cell."""
    return f"{e.value:,.{digits}f} ({e.low:,.{digits}f}-{e.high:,.{digits}f})"
