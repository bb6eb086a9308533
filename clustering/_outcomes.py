"""What programs did on inputs, in memory that a million runs fit in."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sandbox import RunResult, Verdict

_VERDICTS = tuple(Verdict)
_NUMBER_OF = {verdict: number for number, verdict in enumerate(_VERDICTS)}
_NOT_RUN = 255
_KEPT_BYTES = 1 << 14
_FIRST_ROWS = 64


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one program did on one input: a verdict, and the output where it ended well."""

    verdict: Verdict
    output: bytes = b""

    @classmethod
    def of(cls, result: RunResult) -> Outcome:
        """Keep of a run what a signature needs."""
        ended = result.verdict is Verdict.AC
        return cls(result.verdict, result.stdout if ended else b"")


class OutcomeTable:
    """Outcomes of programs (rows) on inputs (columns); each different output is held once.

    Of an output beyond 16 KiB only a 128-bit digest of its tokens is held, so that it is equal to
    nothing but the same tokens, whatever the checker allows.

    Attributes:
        keys: of the programs, one per row.
        verdicts: u8[P, I], numbers of verdicts; 255 where a program was not run.
        numbers: i32[P, I], number of the output.
        outputs: by number.
    """

    def __init__(self, inputs: int) -> None:
        """An empty table for ``inputs`` inputs."""
        self.keys: list[str] = []
        self.outputs: list[bytes] = []
        self._rows: dict[str, int] = {}
        self._number_of: dict[bytes, int] = {}
        self._verdicts = np.full((_FIRST_ROWS, inputs), _NOT_RUN, dtype=np.uint8)
        self._numbers = np.zeros((_FIRST_ROWS, inputs), dtype=np.int32)

    @classmethod
    def of(cls, rows: Mapping[str, Sequence[Outcome]]) -> OutcomeTable:
        """The table of programs that have all been run on the same inputs."""
        table = cls(len(next(iter(rows.values()), ())))
        for key, row in rows.items():
            for number, outcome in enumerate(row):
                table.add(key, number, outcome)
        return table

    @property
    def verdicts(self) -> NDArray[np.uint8]:
        """See the class."""
        return self._verdicts[: len(self.keys)]

    @property
    def numbers(self) -> NDArray[np.int32]:
        """See the class."""
        return self._numbers[: len(self.keys)]

    def add(self, key: str, number: int, outcome: Outcome) -> None:
        """Note what a program did on input ``number``."""
        row = self._rows.get(key)
        if row is None:
            row = self._rows[key] = len(self.keys)
            self.keys.append(key)
            if row == len(self._verdicts):
                self._grow()
        output = _kept(outcome.output)
        place = self._number_of.setdefault(output, len(self.outputs))
        if place == len(self.outputs):
            self.outputs.append(output)
        self._verdicts[row, number] = _NUMBER_OF[outcome.verdict]
        self._numbers[row, number] = place

    def _grow(self) -> None:
        more = np.full_like(self._verdicts, _NOT_RUN)
        self._verdicts = np.concatenate([self._verdicts, more])
        self._numbers = np.concatenate([self._numbers, np.zeros_like(self._numbers)])

    def complete(self) -> OutcomeTable:
        """The rows of those programs that have been run on every input."""
        chosen = np.flatnonzero((self.verdicts != _NOT_RUN).all(axis=1))
        table = OutcomeTable(0)
        table.keys = [self.keys[row] for row in chosen.tolist()]
        table.outputs, table._number_of = self.outputs, self._number_of
        table._rows = {key: row for row, key in enumerate(table.keys)}
        table._verdicts, table._numbers = self.verdicts[chosen], self.numbers[chosen]
        return table

    def ended(self, number: int) -> NDArray[np.bool_]:
        """bool[P]: whether each program ended well on an input."""
        return self.verdicts[:, number] == _NUMBER_OF[Verdict.AC]

    def timed_out(self, number: int) -> NDArray[np.bool_]:
        """bool[P]: whether each program ran out of time on an input."""
        return self.verdicts[:, number] == _NUMBER_OF[Verdict.TLE]

    def verdict_counts(self, number: int) -> dict[Verdict, int]:
        """How many programs ended how on an input, the most frequent first."""
        found, counts = np.unique(self.verdicts[:, number], return_counts=True)
        pairs = zip(found.tolist(), counts.tolist(), strict=True)
        return {_VERDICTS[v]: n for v, n in sorted(pairs, key=lambda pair: (-pair[1], pair[0]))}

    def outputs_on(self, number: int) -> dict[int, bytes]:
        """The different outputs on an input, by number."""
        found = np.unique(self.numbers[self.ended(number), number])
        return {place: self.outputs[place] for place in found.tolist()}

    def symbols(self, number: int, class_of: Mapping[bytes, int]) -> NDArray[np.int32]:
        """i32[P]: the class of each output on an input, or what went wrong, below zero."""
        classes = np.zeros(max(1, len(self.outputs)), dtype=np.int32)
        for place, output in self.outputs_on(number).items():
            classes[place] = class_of[output]
        wrong = -1 - self.verdicts[:, number].astype(np.int32)
        return np.where(self.ended(number), classes[self.numbers[:, number]], wrong)


Outcomes = OutcomeTable | Mapping[str, Sequence[Outcome]]
"""A table, or the outcomes of each program in the order of the inputs."""


def as_table(outcomes: Outcomes) -> OutcomeTable:
    """The outcomes as a table."""
    return outcomes if isinstance(outcomes, OutcomeTable) else OutcomeTable.of(outcomes)


def symbol_text(symbol: int) -> str:
    """A symbol as signatures show it: ``"=3"`` or a verdict."""
    return f"={symbol}" if symbol >= 0 else _VERDICTS[-1 - symbol].value


def weights_of(table: OutcomeTable, weights: Mapping[str, int]) -> NDArray[np.int64]:
    """i64[P]: the weight of each row."""
    return np.array([weights[key] for key in table.keys], dtype=np.int64)


def _kept(output: bytes) -> bytes:
    if len(output) <= _KEPT_BYTES:
        return output
    return b"\0" + hashlib.blake2b(b" ".join(output.split()), digest_size=16).digest()
