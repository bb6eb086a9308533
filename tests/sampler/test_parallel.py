"""Several processes draw what one process draws, also when they die."""

from __future__ import annotations

import itertools
import os
import pickle
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from models import Manifest, ModelConfig, SamplingSettings, save_model, train_tokenizer
from problems import TenshotError
from sampler import SPECIAL_TOKENS, Candidate, PolicyError, SampleRequest, SamplerError, open_policy
from sampler import _parallel as parallel
from sampler._parallel import SamplingProcesses
from tests.sampler.tiny import CONFIG, PROBLEM, tiny_params

REQUEST = SampleRequest(samples=24, seed=1, max_tokens=30)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A model folder with random weights; compiled code is kept beside it, not in the home."""
    words = ("".join(letters) for letters in itertools.permutations("abcdef", 4))
    texts = [f"for (int {word} = 0; {word} < n; {word}++) cout << {word};\n" for word in words]
    tokenizer = train_tokenizer(texts, 512, SPECIAL_TOKENS)
    config = ModelConfig.from_dict(CONFIG.to_dict() | {"vocab_size": tokenizer.vocab_size})
    folder = tmp_path_factory.mktemp("models") / "tiny"
    manifest = Manifest(sampling=SamplingSettings(tag_combinations=(("dp",), ())))
    save_model(folder, tiny_params(config=config), config, manifest, tokenizer)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("JAX_COMPILATION_CACHE_DIR", str(folder.parent / "compiled"))
        patch.setattr("sampler._compiled.keep_compiled", lambda: None)
        yield folder


@pytest.fixture(scope="module")
def alone(folder: Path) -> dict[int, Candidate]:
    """What one process draws."""
    drawn = open_policy(str(folder), processes=1).sample(PROBLEM, REQUEST)
    return {candidate.index: candidate for candidate in drawn}


def test_two_processes_draw_the_same_samples(folder: Path, alone: dict[int, Candidate]) -> None:
    drawn = list(open_policy(str(folder), processes=2).sample(PROBLEM, REQUEST))
    assert len(drawn) == 24
    assert {candidate.index: candidate for candidate in drawn} == alone


def test_killed_processes_cost_no_sample(
    folder: Path, alone: dict[int, Candidate], monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[Any] = []
    start = parallel._start

    def spy(*args: Any) -> Any:
        started.append(start(*args))
        if len(started) == 1:
            started[0].process.kill()
        return started[-1]

    monkeypatch.setattr(parallel, "_start", spy)
    drawn = []
    for candidate in SamplingProcesses(folder, "tiny").sample(PROBLEM, REQUEST, 1):
        drawn.append(candidate)
        if len(drawn) == 1:
            started[1].process.kill()
    assert len(started) >= 2
    assert len(drawn) == 24
    assert {candidate.index: candidate for candidate in drawn} == alone


def test_processes_that_always_die_are_a_fault(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parallel.sys, "executable", "/bin/false")
    with pytest.raises(SamplerError, match="died 3 times"):
        list(SamplingProcesses(folder, "tiny").sample(PROBLEM, REQUEST, 2))


def test_bad_input_is_told_as_it_is_in_one_process(folder: Path) -> None:
    request = SampleRequest(samples=4, languages=("cobol",))
    with pytest.raises(PolicyError, match="writes no cobol") as caught:
        list(SamplingProcesses(folder, "tiny").sample(PROBLEM, request, 2))
    assert caught.value.hint == "ask for cpp or python"


def test_leaving_early_ends_the_processes(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    processes: list[subprocess.Popen[bytes]] = []

    class Spy(subprocess.Popen):
        def __init__(self, *args: Any, **kwargs: Any) -> None:
            super().__init__(*args, **kwargs)
            processes.append(self)

    monkeypatch.setattr(parallel.subprocess, "Popen", Spy)
    samples = SamplingProcesses(folder, "tiny").sample(PROBLEM, REQUEST, 2)
    next(samples)
    samples.close()  # type: ignore[attr-defined]
    assert len(processes) == 2
    assert all(process.poll() is not None for process in processes)


def test_processes_serve_one_problem_after_another(
    folder: Path, alone: dict[int, Candidate], monkeypatch: pytest.MonkeyPatch
) -> None:
    spawned: list[subprocess.Popen[bytes]] = []
    spawn = parallel._spawn
    monkeypatch.setattr(parallel, "_spawn", lambda: spawned.append(spawn()) or spawned[-1])
    workers = SamplingProcesses(folder, "tiny")
    for _ in range(2):
        drawn = list(workers.sample(PROBLEM, REQUEST, 2))
        assert {candidate.index: candidate for candidate in drawn} == alone
    assert len(spawned) == 2
    spawned[0].kill()
    spawned[0].wait(timeout=10)
    drawn = list(workers.sample(PROBLEM, REQUEST, 2))
    assert {candidate.index: candidate for candidate in drawn} == alone
    assert len(spawned) == 3
    workers.close()
    assert all(process.poll() is not None for process in spawned)


def test_shares_cover_what_is_wanted_once() -> None:
    request = SampleRequest(samples=100, done=set(range(0, 100, 3)))
    shares = parallel._shares(request, 4)
    assert sorted(index for share in shares for index in share) == [
        index for index in range(100) if index % 3
    ]
    assert max(map(len, shares)) - min(map(len, shares)) <= 1
    assert parallel._shares(SampleRequest(samples=2), 4) == [{0}, {1}]


def test_few_samples_stay_in_one_process(folder: Path) -> None:
    policy = open_policy(str(folder))
    assert policy._process_count(100) <= 1  # type: ignore[attr-defined]
    cores = len(os.sched_getaffinity(0))
    assert policy._process_count(10**6) == cores  # type: ignore[attr-defined]


def test_requests_and_errors_survive_pickling() -> None:
    assert pickle.loads(pickle.dumps(REQUEST)) == REQUEST
    error = pickle.loads(pickle.dumps(PolicyError("what", "do this")))
    assert isinstance(error, TenshotError)
    assert (error.message, error.hint) == ("what", "do this")
