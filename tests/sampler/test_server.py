"""A server as a policy: what is asked, and what becomes of the answers."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from sampler import (
    Candidate,
    Metered,
    PolicyError,
    SampleRequest,
    ServerConfig,
    ServerPolicy,
    Usage,
    open_policy,
)
from tests.sampler.local_server import (
    CPP,
    PYTHON,
    LocalServer,
    asked_language,
    completion,
    fenced,
    good,
    serving,
)
from tests.sampler.tiny import PROBLEM

Body = dict[str, Any]


def make_policy(server: LocalServer, **config: Any) -> ServerPolicy:
    config = {"retry_wait_s": 0.001, "timeout_s": 10.0} | config
    return ServerPolicy(ServerConfig(server.url, "m", **config))


def draw(policy: ServerPolicy, samples: int = 4, **request: Any) -> list[Candidate]:
    return list(policy.sample(PROBLEM, SampleRequest(samples, **request)))


def by_index(candidates: list[Candidate]) -> dict[int, Candidate]:
    found = {candidate.index: candidate for candidate in candidates}
    assert len(found) == len(candidates)
    return found


def test_every_sample_comes_once_in_the_language_asked_for() -> None:
    with serving(good) as server:
        policy = make_policy(server)
        found = by_index(draw(policy, 9, seed=7))
        assert isinstance(policy, Metered)
    assert sorted(found) == list(range(9))
    for index, candidate in found.items():
        assert candidate.language == ("cpp", "python")[index % 2]
        assert candidate.source == (CPP, PYTHON)[index % 2]
        assert (candidate.problem_id, candidate.seed) == ("sum", 7)
        assert candidate.policy == policy.name == f"server:m@127.0.0.1:{server.server_address[1]}"
        assert (candidate.finished, candidate.tokens) == (True, 20)
        assert candidate.log_probability is None


def test_a_request_says_all_that_was_drawn_for_it() -> None:
    with serving(good) as server:
        policy = make_policy(server, top_p=0.9, max_tokens=77, extra_body={"top_k": 5})
        (candidate,) = draw(policy, 1)
    (body,) = server.requests
    user = body["messages"][1]["content"]
    assert body["messages"][0]["role"] == "system"
    assert "Print their sum." in user
    assert "Input:\n5 5\nOutput:\n10\n" in user
    assert f"about {candidate.rating}." in user
    assert all(tag in user for tag in candidate.tags)
    assert body["temperature"] == round(candidate.temperature or 0, 4)
    assert 0.6 <= body["temperature"] <= 1.0
    assert (body["model"], body["top_p"], body["max_tokens"], body["top_k"]) == ("m", 0.9, 77, 5)
    assert body["logprobs"] is True
    assert "n" not in body


def test_what_is_not_known_leaves_its_line_out() -> None:
    with serving(good) as server:
        draw(make_policy(server, ratings=(), tags=(), temperature=None), 1)
    (body,) = server.requests
    assert "Codeforces" not in body["messages"][1]["content"]
    assert "have to do with" not in body["messages"][1]["content"]
    assert "temperature" not in body


def test_a_number_always_stands_for_the_same_request() -> None:
    with serving(good) as server:
        policy = make_policy(server)
        draw(policy, 8, seed=3)
        first = sorted(map(json.dumps, server.requests))
        server.requests.clear()
        assert sorted(by_index(draw(policy, 8, seed=3, done={0, 1, 2}))) == [3, 4, 5, 6, 7]
        later = list(map(json.dumps, server.requests))
        server.requests.clear()
        draw(policy, 8, seed=4)
    assert len(set(first)) == 8
    assert set(later) < set(first)
    assert not set(map(json.dumps, server.requests)) & set(first)


def test_several_answers_per_request_share_all_but_the_text() -> None:
    def number_them(exchange: Any, body: Body, number: int) -> None:
        texts = [f"{fenced(body)} {at}" for at in range(body.get("n", 1))]
        answer = completion(*texts)
        answer["choices"].reverse()
        exchange.answer(answer)

    with serving(number_them) as server:
        found = by_index(draw(make_policy(server, n=4), 10, done={5, 6}))
    assert sorted(found) == [0, 1, 2, 3, 4, 7, 8, 9]
    assert sorted(body["n"] for body in server.requests) == [2, 2, 4]
    assert found[0].language == found[3].language != found[4].language
    assert found[4].temperature == found[7].temperature


@pytest.mark.parametrize("refuses", [False, True])
def test_a_server_without_n_is_asked_for_one_at_a_time(refuses: bool) -> None:
    def one(exchange: Any, body: Body, number: int) -> None:
        if refuses and "n" in body:
            exchange.answer({"error": {"message": "n must be 1"}}, 400)
        else:
            exchange.answer(completion(fenced(body)))

    with serving(one) as server:
        policy = make_policy(server, n=4, concurrency=2)
        assert sorted(by_index(draw(policy, 12))) == list(range(12))
        assert len(policy.warnings) == 1
        assert "one answer at a time" in policy.warnings[0]
        draw(policy, 2)
    assert policy.warnings == []
    assert sum("n" in body for body in server.requests) <= 2
    assert len({body["seed"] for body in server.requests if "n" not in body}) >= 8


def test_log_probabilities_are_summed_over_the_code_alone() -> None:
    def with_tokens(exchange: Any, body: Body, number: int) -> None:
        text = "Hi ü\n```python\nprint(1)\n```"
        pieces = ["thought", "Hi ", "ü", "\n```python\n", "print", "(1)\n", "```", "<end>"]
        tokens = [{"token": piece, "logprob": -1.0 - at} for at, piece in enumerate(pieces)]
        tokens[2] |= {"token": "?", "bytes": list("ü".encode())}
        answer = completion(text)
        answer["choices"][0]["logprobs"] = {"content": tokens}
        exchange.answer(answer)

    with serving(with_tokens) as server:
        (candidate,) = draw(make_policy(server), 1, languages=("python",))
    assert candidate.source == "print(1)\n"
    assert candidate.log_probability == -5.0 - 6.0
    assert candidate.tokens == 8


def test_a_server_that_refuses_log_probabilities_does_without() -> None:
    def refuse(exchange: Any, body: Body, number: int) -> None:
        if "logprobs" in body:
            exchange.answer({"error": {"message": "logprobs are not supported"}}, 400)
        else:
            good(exchange, body, number)

    with serving(refuse) as server:
        policy = make_policy(server, n=2, concurrency=4)
        assert len(by_index(draw(policy, 12))) == 12
    assert any("refuses log-probabilities" in warning for warning in policy.warnings)


def test_completions_go_on_behind_the_open_fence() -> None:
    def complete(exchange: Any, body: Body, number: int) -> None:
        assert body["prompt"].endswith(("```cpp\n", "```python\n"))
        assert body["stop"] == ["```"]
        code = CPP if asked_language(body) == "cpp" else PYTHON
        tokens = {"tokens": [code, "```\nIt"], "token_logprobs": [-2.0, -9.0]}
        choice = {"text": f"{code}```\nIt prints", "logprobs": tokens, "finish_reason": "length"}
        exchange.answer({"choices": [choice]})

    with serving(complete) as server:
        found = draw(make_policy(server, mode="completions"), 2)
    assert {candidate.source for candidate in found} == {CPP, PYTHON}
    assert not any(candidate.finished for candidate in found)


def test_reasoning_is_no_program() -> None:
    draft = "```python\nprint('draft')\n```"

    def think(exchange: Any, body: Body, number: int) -> None:
        answer = completion(f"<think>{draft}</think>\n{fenced(body)}" if number == 1 else "")
        message = answer["choices"][0]["message"]
        if number == 2:
            message |= {"content": None, "reasoning_content": draft}
        elif number == 3:
            message |= {"content": f"<think>\n{draft}"}
        exchange.answer(answer)

    with serving(think) as server:
        policy = make_policy(server, concurrency=1)
        sources = [candidate.source for candidate in draw(policy, 3, languages=("python",))]
    assert sources == [PYTHON, "", ""]


def test_a_program_in_the_other_language_is_taken_if_it_may_be() -> None:
    def python(exchange: Any, body: Body, number: int) -> None:
        exchange.answer(completion(f"```py\n{PYTHON}```"))

    with serving(python) as server:
        policy = make_policy(server)
        assert {candidate.language for candidate in draw(policy, 2)} == {"python"}
        assert {candidate.language for candidate in draw(policy, 2, languages=("cpp",))} == {"cpp"}


def test_a_language_that_cannot_be_asked_for_is_refused() -> None:
    policy = ServerPolicy(ServerConfig("http://127.0.0.1:9/v1", "m"))
    with pytest.raises(PolicyError, match="writes no java"):
        draw(policy, 1, languages=("java",))


def test_connections_are_kept_and_not_more_than_allowed() -> None:
    with serving(good) as server:
        draw(make_policy(server, concurrency=3), 40)
    assert server.connections <= 3
    assert server.most_at_once <= 3


def test_tokens_and_cost_are_counted() -> None:
    with serving(good) as server:
        policy = make_policy(server, price_in=2.0, price_out=10.0)
        draw(policy, 5)
        assert policy.usage.to_json() == {
            "requests": 5,
            "answers": 5,
            "samples": 5,
            "lost": 0,
            "errors": {},
            "prompt_tokens": 500,
            "completion_tokens": 100,
            "estimated": False,
            "cost": 0.002,
        }
        assert str(policy.usage) == "500 tokens read, 100 written, cost 0.002"
        assert Usage.from_json(policy.usage.to_json()) == policy.usage


def test_the_usage_of_several_calls_is_added() -> None:
    first = Usage(3, 2, 2, 1, Counter({"HTTP 500": 1}), 1_500, 40, False, 0.5)
    later = Usage(2, 1, 1, 0, Counter({"HTTP 500": 1}), 1_000_000, 20, True)
    total = first + later
    assert total == Usage(5, 3, 3, 0, Counter({"HTTP 500": 2}), 1_001_500, 60, True, 0.5)
    assert str(total) == "about 1M tokens read, 60 written, cost about 0.5, HTTP 500: 2×"
    assert (later + later).cost is None


def test_tokens_that_a_server_does_not_count_are_estimated() -> None:
    def silent(exchange: Any, body: Body, number: int) -> None:
        exchange.answer(completion(fenced(body), usage=None))

    with serving(silent) as server:
        policy = make_policy(server)
        (candidate,) = draw(policy, 1)
    assert policy.usage.estimated
    assert str(policy.usage).startswith("about ")
    assert policy.usage.prompt_tokens > 50
    assert candidate.tokens == policy.usage.completion_tokens > 10


def test_key_and_headers_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TENSHOT_API_KEY", "default-key")
    monkeypatch.setenv("OTHER", "other-key")
    with serving(good) as server:
        draw(make_policy(server), 1)
        draw(make_policy(server, api_key_env="OTHER", headers_env={"X-Team": "OTHER"}), 1)
    assert server.headers[0]["Authorization"] == "Bearer default-key"
    assert server.headers[1]["Authorization"] == "Bearer other-key"
    assert server.headers[1]["X-Team"] == "other-key"


def test_the_only_model_of_an_address_need_not_be_named() -> None:
    with serving(good) as server:
        assert open_policy(f"server:{server.url}").name.startswith("server:m@")
        assert open_policy(f"server:{server.url}#other").name.startswith("server:other@")
        server.models = ("a", "b")
        with pytest.raises(PolicyError, match=r"serves 2 models\nhint: name one.*#MODEL, of a, b"):
            open_policy(f"server:{server.url}")


def test_a_policy_file_is_named_by_what_it_asks(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"

    def name(text: str) -> str:
        path.write_text(f'model = "m"\n{text}')
        return open_policy(f"server:{path}").name

    here = 'base_url = "http://127.0.0.1:1/v1"\n'
    assert name(here).startswith("server:mine-")
    assert name(here) == name('base_url = "http://[::1]:2/v1"\nconcurrency = 3\nprice_in = 1')
    assert name(here) != name(here + "max_tokens = 9")
