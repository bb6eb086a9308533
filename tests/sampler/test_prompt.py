"""Prompts: the shared part, the metadata, and their limits."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import SamplingSettings
from problems import Case, Problem
from sampler import (
    LANGUAGES,
    RATINGS,
    SPECIAL_TOKENS,
    TAGS,
    draw_metadata,
    encode_metadata,
    encode_prefix,
    render_samples,
    render_statement,
)
from tests.sampler.tiny import PROBLEM, TOKENIZER


def _names(ids: list[int]) -> list[str]:
    return [SPECIAL_TOKENS[i] for i in ids]


def test_special_tokens_are_unique_and_cover_the_lists() -> None:
    assert len(set(SPECIAL_TOKENS)) == len(SPECIAL_TOKENS)
    assert SPECIAL_TOKENS[0] == "<pad>"
    assert {f"<rating:{rating}>" for rating in RATINGS} < set(SPECIAL_TOKENS)
    assert {f"<tag:{tag}>" for tag in TAGS} < set(SPECIAL_TOKENS)
    assert {f"<lang:{language}>" for language in LANGUAGES} < set(SPECIAL_TOKENS)


def test_a_prompt_in_full() -> None:
    prefix = encode_prefix(TOKENIZER, PROBLEM, 1000)
    assert prefix.dtype == np.int32
    assert SPECIAL_TOKENS[prefix[0]] == "<statement>"
    assert TOKENIZER.decode(prefix.tolist()) == (
        "Read two integers.\nPrint their sum.\n\n"
        "Input:\n1 2\nOutput:\n3\nInput:\n5 5\nOutput:\n10\n"
    )
    assert render_statement(PROBLEM, 1000) == TOKENIZER.decode(prefix.tolist())


def test_metadata_in_full() -> None:
    ids = encode_metadata(TOKENIZER, "cpp", 1234, ("dp", "no such tag", "brute force"))
    assert _names(ids) == [
        "<rating:1200>",
        "<tag:dp>",
        "<tag:brute force>",
        "<lang:cpp>",
        "<correct>",
        "<program>",
    ]
    assert _names(encode_metadata(TOKENIZER, "python", correct=False)) == [
        "<lang:python>",
        "<wrong>",
        "<program>",
    ]


@pytest.mark.parametrize(
    ("rating", "token"), [(0, "<rating:800>"), (9999, "<rating:3500>"), (1949, "<rating:1900>")]
)
def test_ratings_are_rounded_into_their_range(rating: int, token: str) -> None:
    assert _names(encode_metadata(TOKENIZER, "cpp", rating))[0] == token


@given(
    statement=st.text(max_size=300),
    sample=st.text(max_size=300),
    max_tokens=st.integers(32, 400),
)
def test_prompts_fit_and_keep_head_and_samples(
    statement: str, sample: str, max_tokens: int
) -> None:
    problem = Problem("p", "P", statement, (Case("s", sample.encode("utf-8", "replace"), b"1"),))
    prefix = encode_prefix(TOKENIZER, problem, max_tokens).tolist()
    assert len(prefix) <= max_tokens
    samples = TOKENIZER.encode(render_samples(problem))
    kept = min(len(samples), max_tokens // 2)
    assert prefix[-kept:] == samples[:kept]
    assert len(render_statement(problem, max_tokens)) <= max_tokens


def test_long_samples_are_cut_with_a_mark() -> None:
    problem = Problem("p", "P", "s", (Case("s", b"7 " * 10**6, b"1"),))
    text = render_samples(problem)
    assert len(text) < 450
    assert "7...\nOutput:\n1\n" in text


def test_line_ends_and_trailing_spaces_do_not_reach_the_model() -> None:
    problem = Problem("p", "P", "a  \r\nb\r\n\r\n", (Case("s", b"1 \r\n2\r\n", b"3\n\n"),))
    assert render_statement(problem, 99) == "a\nb\n\nInput:\n1\n2\nOutput:\n3\n"


def test_metadata_depends_on_seed_policy_and_index_alone() -> None:
    settings = SamplingSettings(tag_combinations=(("dp",), ("math", "greedy")))
    draws = [draw_metadata(settings, LANGUAGES, 1, "p", i) for i in range(50)]
    assert draws == [draw_metadata(settings, LANGUAGES, 1, "p", i) for i in range(50)]
    for seed, policy in ((2, "p"), (1, "q")):
        other = [draw_metadata(settings, LANGUAGES, seed, policy, i) for i in range(50)]
        assert sum(a == b for a, b in zip(draws, other, strict=True)) < 5


def test_metadata_is_even_over_what_the_settings_allow() -> None:
    settings = SamplingSettings(
        ratings=(800, 900, 1000, 1100),
        tag_combinations=(("dp",), ()),
        temperature_low=0.4,
        temperature_high=0.6,
    )
    draws = [draw_metadata(settings, LANGUAGES, 0, "p", i) for i in range(2000)]
    assert all(430 < count < 570 for count in Counter(d.rating for d in draws).values())
    assert set(Counter(d.tags for d in draws)) == {("dp",), ()}
    assert Counter(d.language for d in draws) == {"cpp": 1000, "python": 1000}
    temperatures = [d.temperature for d in draws]
    assert 0.4 <= min(temperatures) < 0.41
    assert 0.59 < max(temperatures) <= 0.6


def test_empty_settings_leave_rating_and_tags_out() -> None:
    settings = SamplingSettings(ratings=(), tag_combinations=())
    metadata = draw_metadata(settings, ("cpp",), 0, "p", 3)
    assert metadata.rating is None
    assert metadata.tags == ()
