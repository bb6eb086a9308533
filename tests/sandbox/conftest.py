"""One local sandbox for all tests of the room."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from sandbox import LocalSandbox, RunResult
from tests.conformance.programs import LIMITS, host_processes, run_source, wait_until

__all__ = ["LIMITS", "RunSource", "host_processes", "run_source", "wait_until"]

RunSource = Callable[..., RunResult]


@pytest.fixture(scope="session")
def sandbox() -> Iterator[LocalSandbox]:
    with LocalSandbox(slots=2) as box:
        yield box
