"""The sampler's benchmark as metrics and as a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from benchmarks.estimates import Estimate, estimate, ratio
from benchmarks.peer_loop import Done
from benchmarks.report import spread
from benchmarks.sampler_limit import Device, limit
from benchmarks.sampler_model import Shape
from benchmarks.sampler_peers import OURS

HF = "Hugging Face"
LLAMA = "llama.cpp"
_VERSUS = {HF: "sampler_vs_hf", LLAMA: "sampler_vs_llamacpp"}


@dataclass(frozen=True, slots=True)
class Cell:
    """One setting.

    Attributes:
        prompt: its tokens.
        samples: drawn from it.
    """

    prompt: int
    samples: int

    def __str__(self) -> str:
        return f"{self.prompt}x{self.samples}"


@dataclass(slots=True)
class Measured:
    """The laps of one cell.

    Attributes:
        cell: the setting.
        laps: by engine, one per round.
        ways: in which each engine ran.
        heads: first tokens of the samples of all engines; one, if all agree.
    """

    cell: Cell
    laps: dict[str, list[Done]] = field(default_factory=dict)
    ways: dict[str, str] = field(default_factory=dict)
    heads: set[tuple[int, ...]] = field(default_factory=set)

    def rates(self, engine: str) -> list[float]:
        """New tokens a second, one per round."""
        return [lap.tokens / lap.seconds for lap in self.laps[engine]]

    def best_of_ours(self) -> list[float]:
        """Rates of the quicker of our engines."""
        return max(map(self.rates, OURS), key=lambda rates: estimate(rates).value)


@dataclass(frozen=True, slots=True)
class Bench:
    """What all cells have in common.

    Attributes:
        shape: of the model.
        device: its measured limits.
        new_tokens: of each sample.
    """

    shape: Shape
    device: Device
    new_tokens: int

    header = ("prompt x samples", "way", "tokens/s", "of the limit", "peak MiB", "ours against it")

    def metrics(self, measured: Sequence[Measured]) -> dict[str, tuple[Estimate, str]]:
        """Ratios of the first cell under their stable names, of the others with the cell's."""
        metrics = {}
        for each in measured:
            suffix = "" if each is measured[0] else f"/{each.cell}"
            ours = each.best_of_ours()
            for name in each.laps:
                if name in _VERSUS:
                    metrics[_VERSUS[name] + suffix] = (ratio(ours, each.rates(name)), "ratio")
                metrics[f"tokens_per_s/{name}/{each.cell}"] = (
                    estimate(each.rates(name)),
                    "tokens/s",
                )
                peaks = [lap.peak_mib for lap in each.laps[name]]
                metrics[f"peak_mib/{name}/{each.cell}"] = (estimate(peaks), "MiB")
            by_bandwidth, by_both = self._limits(each.cell)
            fraction = estimate([rate / by_bandwidth for rate in ours])
            metrics[f"sampler_bandwidth_fraction{suffix}"] = (fraction, "ratio")
            fraction = estimate([rate / by_both for rate in ours])
            metrics[f"sampler_limit_fraction{suffix}"] = (fraction, "ratio")
        return metrics

    def rows(self, each: Measured) -> list[list[str]]:
        """A line for the machine's limit, then one per engine, the quickest first."""
        ours, (_, most) = each.best_of_ours(), self._limits(each.cell)
        rows = [[str(each.cell), "the machine's limit", f"{most:,.0f}", "", "", ""]]
        for name in sorted(each.laps, key=lambda name: -estimate(each.rates(name)).value):
            rate = estimate(each.rates(name))
            peak = max(lap.peak_mib for lap in each.laps[name])
            against = "" if name in OURS else spread(ratio(ours, each.rates(name)), 2)
            way = name if name in OURS else f"{name}, {each.ways[name]}"
            rows.append(
                ["", way, spread(rate), f"{rate.value / most:.0%}", f"{peak:,.0f}", against]
            )
        return rows

    def notes(self, measured: Sequence[Measured], cells: int) -> list[str]:
        """What the limit rests on, which cells are missing, and whether engines agreed."""
        device = self.device
        notes = [
            f"{self.new_tokens} new tokens a sample; limit: memory read at "
            f"{device.bytes_per_s / 1e9:.1f} GB/s, {device.flops_per_s / 1e9:,.0f} GFLOP/s"
        ]
        if len(measured) < cells:
            notes.append(f"the time sufficed for {len(measured)} of {cells} settings")
        for each in measured:
            if len(each.heads) > 1:
                notes.append(f"{each.cell}: not all engines drew the same first tokens")
        return notes

    def _limits(self, cell: Cell) -> tuple[float, float]:
        """Tokens/s by bandwidth alone, and by bandwidth and arithmetic."""
        least = limit(self.shape, self.device, cell.prompt, cell.samples, self.new_tokens)
        tokens = cell.samples * self.new_tokens
        both = max(least.bandwidth_s, least.arithmetic_s)
        return tokens / least.bandwidth_s, tokens / both
