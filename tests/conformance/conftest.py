"""Every backend, opened once; one whose machinery is not on this machine is skipped."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sandbox import (
    DockerSandbox,
    LocalSandbox,
    NoEngineError,
    Program,
    RunLimits,
    RunResult,
    Verdict,
)
from tests.conformance.programs import MARK, host_processes

BACKENDS = ("local", "docker")
Backend = LocalSandbox | DockerSandbox


def open_backend(name: str, slots: int, python: str = "auto", warm: bool = True) -> Backend:
    if name == "local":
        return LocalSandbox(slots, python=python, warm=warm)  # type: ignore[arg-type]
    try:
        return DockerSandbox(slots, python=python, warm=warm)  # type: ignore[arg-type]
    except NoEngineError as error:
        pytest.skip(f"{error.message} (scripts/docker-engine starts one)")


@pytest.fixture(scope="session", params=BACKENDS)
def sandbox(request: pytest.FixtureRequest) -> Iterator[Backend]:
    with open_backend(request.param, slots=2) as box:
        yield box


@pytest.fixture(
    scope="session",
    params=[(name, warm) for name in BACKENDS for warm in (True, False)],
    ids=lambda value: f"{value[0]}-{'warm' if value[1] else 'cold'}",
)
def cpython(request: pytest.FixtureRequest) -> Iterator[Backend]:
    name, warm = request.param
    with open_backend(name, slots=1, python="cpython", warm=warm) as box:
        yield box


@pytest.fixture
def host_is_unharmed(sandbox: Backend) -> Iterator[None]:
    """The next program runs as if nothing had been, and nothing of the last one lives on."""
    yield
    source = '#include <cstdio>\nint main(){puts("fine");}'
    executable = sandbox.compile(Program("cpp", source)).executable
    assert executable is not None
    result: RunResult = sandbox.run(executable, b"", RunLimits(wall_s=30.0))
    assert (result.verdict, result.stdout) == (Verdict.AC, b"fine\n")
    assert host_processes(MARK) == []
