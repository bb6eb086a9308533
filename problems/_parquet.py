"""Rows of Parquet files. Needs ``pyarrow`` (the extra ``parquet``)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from problems._errors import ProblemError

_ROWS = 8


def parquet_rows(path: Path) -> Iterator[object]:
    """Yield the rows as objects, a few at a time.

    Raises:
        ProblemError: ``pyarrow`` is not installed, or the file is damaged.
    """
    parquet, failures = _reader()
    try:
        with parquet.ParquetFile(path, memory_map=True, pre_buffer=False) as file:
            for batch in file.iter_batches(batch_size=_ROWS, use_threads=False):
                yield from batch.to_pylist()
    except failures as error:
        raise ProblemError(f"{path} is no readable Parquet file: {_first(error)}", _HINT) from None


_HINT = "fetch the file again"


def _reader() -> tuple[Any, type[Exception]]:
    try:
        from pyarrow import ArrowException, parquet
    except ImportError:
        raise ProblemError(
            "reading Parquet files needs the package pyarrow", "pip install 'tenshot[parquet]'"
        ) from None
    return parquet, ArrowException


def _first(error: Exception) -> str:
    return (str(error) or type(error).__name__).splitlines()[0]
