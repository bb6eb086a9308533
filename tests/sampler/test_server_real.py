"""The server policy against llama.cpp's own server, with a tiny random model.

Needs an interpreter with the packages xllamacpp and gguf, in ``LLAMA_PYTHON`` or this one.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sampler import (
    Candidate,
    PolicyError,
    SampleRequest,
    ServerConfig,
    ServerPolicy,
    open_policy,
)
from tests.sampler.tiny import PROBLEM

pytestmark = pytest.mark.slow
PYTHON = os.environ.get("LLAMA_PYTHON", sys.executable)
SCRIPT = Path(__file__).parent / "llama_server.py"
MAX_TOKENS = 24


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    have = subprocess.run([PYTHON, "-c", "import gguf, xllamacpp"], capture_output=True, timeout=60)
    if have.returncode:
        pytest.skip(f"{PYTHON} has no xllamacpp and gguf; name one that has in LLAMA_PYTHON")
    command = [PYTHON, str(SCRIPT), str(tmp_path_factory.mktemp("llama"))]
    with (
        open(os.devnull, "w") as nowhere,
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=nowhere, text=True) as server,
    ):
        try:
            assert server.stdout is not None
            yield server.stdout.readline().strip()
        finally:
            server.kill()


def draw(
    url: str, samples: int = 8, request: dict[str, Any] | None = None, **config: Any
) -> tuple[dict[int, Candidate], ServerPolicy]:
    config = {"max_tokens": MAX_TOKENS, "concurrency": 2} | config
    policy = ServerPolicy(ServerConfig(f"{url}/v1", "tiny-random", **config))
    candidates = list(policy.sample(PROBLEM, SampleRequest(samples, **(request or {}))))
    print(f"\n{config}: {policy.usage}; {policy.warnings or 'no warnings'}")
    assert len({candidate.index for candidate in candidates}) == len(candidates)
    return {candidate.index: candidate for candidate in candidates}, policy


def test_the_model_is_found(url: str) -> None:
    assert open_policy(f"server:{url}").name.startswith("server:tiny-random@127.0.0.1")


@pytest.mark.parametrize("mode", ["chat", "completions"])
def test_all_samples_come_with_tokens_and_log_probabilities(url: str, mode: str) -> None:
    found, policy = draw(url, mode=mode)
    assert sorted(found) == list(range(8))
    usage = policy.usage
    assert (usage.answers, usage.errors, usage.estimated) == (8, {}, False)
    assert usage.prompt_tokens > 8 * 100
    assert 8 < usage.completion_tokens <= 8 * MAX_TOKENS
    assert all(candidate.tokens <= MAX_TOKENS for candidate in found.values())
    likely = [candidate.log_probability for candidate in found.values() if candidate.source]
    assert all(value is not None and value < 0 for value in likely)
    assert any(not candidate.finished for candidate in found.values())


def test_the_seed_is_the_server_s_too(url: str) -> None:
    first, _ = draw(url, 6, concurrency=1)
    again, _ = draw(url, 6, {"done": {0, 3}}, concurrency=1)
    other, _ = draw(url, 6, {"seed": 1}, concurrency=1)
    assert sorted(again) == [1, 2, 4, 5]
    # Another batch rounds otherwise, which may turn a rare draw: most are the same.
    assert sum(again[index].source == first[index].source for index in again) >= 3
    assert all(other[index].source != first[index].source for index in other)


@pytest.mark.parametrize("mode", ["chat", "completions"])
def test_several_answers_per_request(url: str, mode: str) -> None:
    found, policy = draw(url, 8, n=4, mode=mode)
    assert sorted(found) == list(range(8))
    assert policy.usage.requests == 2
    assert len({candidate.source for candidate in found.values()}) == 8
    assert policy.usage.completion_tokens > 4 * MAX_TOKENS


def test_a_wrong_address_is_refused(url: str) -> None:
    policy = ServerPolicy(ServerConfig(f"{url}/nowhere", "tiny-random"))
    with pytest.raises(PolicyError, match="HTTP 404"):
        list(policy.sample(PROBLEM, SampleRequest(3)))
