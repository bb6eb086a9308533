"""The model policy, and opening policies by name."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from models import ModelConfig, SamplingSettings
from sampler import (
    Candidate,
    JaxPolicy,
    PolicyError,
    SampleRequest,
    open_policies,
    open_policy,
    shipped_policies,
)
from tests.sampler.tiny import CONFIG, PROBLEM, TOKENIZER, tiny_params

SETTINGS = SamplingSettings(
    ratings=(800, 900), tag_combinations=(("dp",), ()), temperature_low=0.5, temperature_high=0.9
)
REQUEST = SampleRequest(samples=12, seed=3, max_tokens=40)


@pytest.fixture(scope="module")
def params() -> Any:
    return tiny_params()


@pytest.fixture(scope="module")
def policy(params: Any) -> JaxPolicy:
    return JaxPolicy("tiny", params, CONFIG, TOKENIZER, SETTINGS)


@pytest.fixture(scope="module")
def samples(policy: JaxPolicy) -> dict[int, Candidate]:
    return {candidate.index: candidate for candidate in policy.sample(PROBLEM, REQUEST)}


def test_every_sample_comes_once_with_its_facts(samples: dict[int, Candidate]) -> None:
    assert sorted(samples) == list(range(12))
    for index, candidate in samples.items():
        assert (candidate.problem_id, candidate.policy, candidate.seed) == ("sum", "tiny", 3)
        assert candidate.language == ("cpp", "python")[index % 2]
        assert candidate.rating in (800, 900)
        assert candidate.tags in (("dp",), ())
        assert candidate.temperature is not None
        assert 0.5 <= candidate.temperature <= 0.9
        assert candidate.log_probability is not None
        assert candidate.log_probability < 0
        assert 1 <= candidate.tokens <= 40
        assert candidate.finished or candidate.tokens == 40
    assert len({candidate.source for candidate in samples.values()}) > 8


def test_known_samples_are_not_drawn_again(
    policy: JaxPolicy, samples: dict[int, Candidate]
) -> None:
    request = SampleRequest(samples=12, seed=3, max_tokens=40, done=range(9))
    rest = {candidate.index: candidate for candidate in policy.sample(PROBLEM, request)}
    assert rest == {index: samples[index] for index in (9, 10, 11)}


def test_seed_and_name_change_the_samples(
    policy: JaxPolicy, params: Any, samples: dict[int, Candidate]
) -> None:
    other_seed = policy.sample(PROBLEM, SampleRequest(samples=12, seed=4, max_tokens=40))
    other_name = JaxPolicy("other", params, CONFIG, TOKENIZER, SETTINGS)
    for drawn in (other_seed, other_name.sample(PROBLEM, REQUEST)):
        same = sum(candidate.source == samples[candidate.index].source for candidate in drawn)
        assert same < 6


def test_a_deadline_in_the_past_starts_nothing(policy: JaxPolicy) -> None:
    request = SampleRequest(samples=12, deadline_s=0.0, max_tokens=40)
    assert list(policy.sample(PROBLEM, request)) == []


def test_a_model_of_one_language_writes_that_one(params: Any) -> None:
    settings = SamplingSettings(languages=("cpp",))
    policy = JaxPolicy("tiny", params, CONFIG, TOKENIZER, settings)
    request = SampleRequest(samples=12, max_tokens=5)
    assert {c.language for c in policy.sample(PROBLEM, request)} == {"cpp"}
    with pytest.raises(PolicyError, match="writes no python"):
        list(policy.sample(PROBLEM, SampleRequest(samples=3, languages=("python",))))


def test_programs_longer_than_the_context_are_refused(params: Any) -> None:
    config = ModelConfig.from_dict(CONFIG.to_dict() | {"context_tokens": 128})
    policy = JaxPolicy("tiny", params, config, TOKENIZER, SETTINGS)
    with pytest.raises(PolicyError, match="leave no room for the statement"):
        list(policy.sample(PROBLEM, SampleRequest(samples=1, max_tokens=400)))


@pytest.mark.parametrize(
    ("spec", "message"),
    [
        ("nonesuch", "no policy 'nonesuch'"),
        ("replay:", "replay: needs a path"),
        ("shipped:nonesuch", "shipped|without a policy model"),
        (__file__, "is a file, not a model folder"),
    ],
)
def test_unknown_policies_are_refused_with_what_there_is(spec: str, message: str) -> None:
    with pytest.raises(PolicyError, match=message) as caught:
        open_policy(spec)
    assert "hint: " in str(caught.value)


def test_shipped_is_the_whole_family_each_once() -> None:
    family = [f"shipped:{name}" for name in shipped_policies()]
    assert len(family) > 1
    opened = [policy.name for policy in open_policies(["shipped", family[-1], "shipped"])]
    assert opened == [open_policy(spec).name for spec in family]
    assert [policy.name for policy in open_policies([family[-1]])] == opened[-1:]


def test_a_folder_that_is_no_model_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(PolicyError) as caught:
        open_policy(str(tmp_path))
    assert "\n" not in caught.value.message
    assert str(tmp_path) in caught.value.message


def test_importing_the_package_does_not_import_jax() -> None:
    code = "import sampler, sys; sys.exit('jax' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
