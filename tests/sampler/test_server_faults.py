"""A server that misbehaves costs time, never a sample, and never becomes a wrong program."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest

from sampler import Candidate, PolicyError, SampleRequest, ServerConfig, ServerError, ServerPolicy
from tests.sampler.local_server import (
    CPP,
    PYTHON,
    Behaviour,
    Exchange,
    LocalServer,
    completion,
    fenced,
    good,
    serving,
)
from tests.sampler.tiny import PROBLEM

Body = dict[str, Any]
Fault = Callable[[Exchange, Body], None]


def make_policy(server: LocalServer, **config: Any) -> ServerPolicy:
    config = {"retry_wait_s": 0.001, "timeout_s": 10.0} | config
    return ServerPolicy(ServerConfig(server.url, "m", **config), name="faulty")


def draw(policy: ServerPolicy, samples: int, **request: Any) -> list[Candidate]:
    return list(policy.sample(PROBLEM, SampleRequest(samples, **request)))


def sometimes(fault: Fault, every: int = 3) -> Behaviour:
    """The fault in all but each ``every``-th request."""

    def behave(exchange: Exchange, body: Body, number: int) -> None:
        if number % every:
            fault(exchange, body)
        else:
            good(exchange, body, number)

    return behave


def cut_body(exchange: Exchange, body: Body) -> None:
    data = json.dumps(completion(fenced(body))).encode()
    exchange.send_response(200)
    exchange.send_header("Content-Length", str(len(data)))
    exchange.end_headers()
    exchange.wfile.write(data[: len(data) // 2])
    exchange.close_connection = True


def cut_chunk(exchange: Exchange, body: Body) -> None:
    exchange.send_response(200)
    exchange.send_header("Transfer-Encoding", "chunked")
    exchange.end_headers()
    exchange.wfile.write(b'40\r\n{"choices": [')
    exchange.close_connection = True


def cut_headers(exchange: Exchange, body: Body) -> None:
    exchange.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Le")
    exchange.close_connection = True


def hang_up(exchange: Exchange, body: Body) -> None:
    exchange.close_connection = True


def no_http(exchange: Exchange, body: Body) -> None:
    exchange.wfile.write(b"SSH-2.0-OpenSSH_9.2\r\n")
    exchange.close_connection = True


def huge(exchange: Exchange, body: Body) -> None:
    exchange.send_response(200)
    exchange.send_header("Content-Length", str(100_000_000))
    exchange.end_headers()
    for _ in range(100):
        exchange.wfile.write(b" " * 1_000_000)


FAULTS: dict[str, tuple[Fault, str]] = {
    "500": (lambda e, b: e.answer({"error": {"message": "oops"}}, 500), "HTTP 500"),
    "502 with a page": (lambda e, b: e.send(b"<html>Bad gateway</html>", 502), "HTTP 502"),
    "503 with Retry-After": (lambda e, b: e.answer({}, 503, Retry_After="0.01"), "HTTP 503"),
    "429": (lambda e, b: e.answer({"error": "slow down"}, 429), "HTTP 429"),
    "429 until a date gone by": (
        lambda e, b: e.answer({}, 429, Retry_After="Wed, 21 Oct 2015 07:28:00 GMT"),
        "HTTP 429",
    ),
    "cut body": (cut_body, "no answer"),
    "cut chunk": (cut_chunk, "no answer"),
    "cut headers": (cut_headers, "malformed answer"),
    "hang-up": (hang_up, "no answer"),
    "another protocol": (no_http, "no answer"),
    "not JSON": (lambda e, b: e.send(b'{"choices": [{"mess'), "malformed answer"),
    "not UTF-8": (lambda e, b: e.send(b'{"choices": "\xff"}'), "malformed answer"),
    "deep JSON": (lambda e, b: e.send(b"[" * 200_000), "malformed answer"),
    "empty body": (lambda e, b: e.send(b""), "malformed answer"),
    "no choices": (lambda e, b: e.answer({"choices": []}), "malformed answer"),
    "an error with status 200": (
        lambda e, b: e.answer({"error": {"message": "busy"}}),
        "malformed answer",
    ),
    "choices of another kind": (lambda e, b: e.answer({"choices": ["x"]}), "malformed answer"),
    "a message of another kind": (
        lambda e, b: e.answer({"choices": [{"message": "x"}]}),
        "malformed answer",
    ),
    "a text of another kind": (
        lambda e, b: e.answer({"choices": [{"message": {"content": 5}}]}),
        "malformed answer",
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_what_fails_is_asked_for_again(name: str) -> None:
    fault, kind = FAULTS[name]
    with serving(sometimes(fault)) as server:
        policy = make_policy(server, attempts=100, concurrency=3)
        found = draw(policy, 9)
    assert sorted(candidate.index for candidate in found) == list(range(9))
    assert {candidate.source for candidate in found} == {CPP, PYTHON}
    assert policy.usage.samples == 9
    assert policy.usage.lost == 0
    assert policy.usage.errors[kind] >= 5
    assert len(policy.usage.errors) == 1


def test_an_answer_of_100_mb_is_refused_without_being_kept() -> None:
    with serving(sometimes(huge, every=2)) as server:
        policy = make_policy(server, concurrency=1)
        assert len(draw(policy, 2)) == 2
    assert policy.usage.errors == {"no answer": 2}


def test_a_chunked_answer_is_read_whole() -> None:
    def chunked(exchange: Exchange, body: Body, number: int) -> None:
        data = json.dumps(completion(fenced(body))).encode()
        exchange.send_response(200)
        exchange.send_header("Transfer-Encoding", "chunked")
        exchange.end_headers()
        for at in range(0, len(data), 7):
            piece = data[at : at + 7]
            exchange.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
        exchange.wfile.write(b"0\r\n\r\n")

    with serving(chunked) as server:
        assert len(draw(make_policy(server, concurrency=1), 3)) == 3
    assert server.connections == 1


def test_any_text_becomes_a_source_that_can_be_stored() -> None:
    def unicode(exchange: Exchange, body: Body, number: int) -> None:
        exchange.send(
            b'{"choices": [{"text": "print(\'\xc3\xa9\xf0\x9f\x8e\x89 \\ud83d \\u0000\')"}]}'
        )

    with serving(unicode) as server:
        (candidate,) = draw(make_policy(server), 1, languages=("python",))
    assert candidate.source == "print('é🎉 ? \0')"
    candidate.source.encode()


def test_a_slow_answer_is_given_up_and_asked_for_again() -> None:
    release = threading.Event()

    def slow(exchange: Exchange, body: Body, number: int) -> None:
        if number == 1:
            release.wait(5)
        elif number == 2:
            # One byte now and then: no single wait is long, but the whole is.
            exchange.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
            while not release.wait(0.02):
                exchange.wfile.write(b" ")
                exchange.wfile.flush()
        else:
            good(exchange, body, number)

    with serving(slow) as server:
        policy = make_policy(server, timeout_s=0.3, concurrency=1)
        start = time.monotonic()
        assert len(draw(policy, 1)) == 1
        release.set()
    assert time.monotonic() - start < 3
    assert policy.usage.errors == {"no answer": 2}


def test_everything_waits_as_long_as_the_server_asks() -> None:
    def later(exchange: Exchange, body: Body, number: int) -> None:
        if number == 1:
            exchange.answer({"error": {"message": "rate limit"}}, 429, Retry_After="0.4")
        else:
            good(exchange, body, number)

    with serving(later) as server:
        policy = make_policy(server, concurrency=1, attempts=1)
        assert len(draw(policy, 3)) == 3
    assert server.times[1] - server.times[0] >= 0.4
    assert policy.usage.errors == {"HTTP 429": 1}


def test_a_wait_of_hours_ends_the_work() -> None:
    with serving(lambda e, b, n: e.answer({}, 429, Retry_After="7200")) as server:
        with pytest.raises(ServerError, match=r"HTTP 429: .* \(asks to wait 7200 s\)"):
            draw(make_policy(server), 3)
        # With little time there is no need to complain: it ends before the wait does.
        assert draw(make_policy(server), 3, deadline_s=0.2) == []


def test_numbers_that_fail_for_good_are_left_for_the_next_call() -> None:
    def unlucky(exchange: Exchange, body: Body, number: int) -> None:
        if body["seed"] % 3 == 0:
            exchange.answer({"error": {"message": "cannot parse my own output"}}, 500)
        else:
            good(exchange, body, number)

    with serving(unlucky) as server:
        policy = make_policy(server, attempts=2, concurrency=1)
        found = {candidate.index for candidate in draw(policy, 20)}
        assert 0 < len(found) < 20
        assert policy.usage.lost == 20 - len(found)
        assert f"{policy.usage.lost} lost" in str(policy.usage)
        server.behaviour = good
        rest = {candidate.index for candidate in draw(policy, 20, done=found)}
    assert found | rest == set(range(20))
    assert not found & rest


def test_a_server_that_never_answers_is_a_fault() -> None:
    with serving(lambda e, b, n: e.answer({"error": {"message": "no GPU"}}, 500)) as server:
        with pytest.raises(ServerError, match=r"no answers: HTTP 500: no GPU") as caught:
            draw(make_policy(server, attempts=3), 50)
        assert server.url in str(caught.value)
        assert len(server.requests) <= 3 * 4 + 8 * 3
    with pytest.raises(ServerError, match=r"no answers: Connection refused"):
        draw(make_policy(server, attempts=2), 1)


def test_a_server_that_dies_leaves_what_has_come() -> None:
    def die(exchange: Exchange, body: Body, number: int) -> None:
        if number > 5:
            exchange.answer({}, 503)
        else:
            good(exchange, body, number)

    with serving(die) as server:
        policy = make_policy(server, attempts=2, concurrency=2)
        assert len(draw(policy, 50)) == 5
        assert policy.usage.lost == 45
        assert draw(policy, 50, done={1, 2, 3}) == []
        assert policy.usage.lost == 47
    assert "47 samples could not be drawn (HTTP 503: {})" in policy.warnings[0]


@pytest.mark.parametrize(
    ("status", "hint"),
    [
        (400, "policy file"),
        (401, "environment variable MY_KEY"),
        (403, "MY_KEY does not allow"),
        (404, "base_url"),
    ],
)
def test_a_refusal_ends_with_one_clear_error_and_without_the_key(
    status: int, hint: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MY_KEY", "sk-secret")

    def refuse(exchange: Exchange, body: Body, number: int) -> None:
        said = f"wrong key: {exchange.headers['Authorization']}\n or so{'.' * 371}sk-secret"
        exchange.answer({"error": {"message": said}}, status)

    with serving(refuse) as server:
        policy = make_policy(server, api_key_env="MY_KEY")
        with pytest.raises(PolicyError) as caught:
            draw(policy, 50)
    message = str(caught.value)
    assert f"HTTP {status}: wrong key: Bearer [key] or so..." in message
    assert hint in message
    assert "sk-" not in message + repr(policy) + json.dumps(policy.usage.to_json())
    assert len(server.requests) <= 2 * 8


def test_an_account_without_credit_is_no_reason_to_wait() -> None:
    spent = {"error": {"message": "You exceeded your quota", "code": "insufficient_quota"}}
    with (
        serving(lambda e, b, n: e.answer(spent, 429)) as server,
        pytest.raises(PolicyError, match="exceeded your quota"),
    ):
        draw(make_policy(server), 5)


def test_redirects_are_named_not_followed(monkeypatch: pytest.MonkeyPatch) -> None:
    with (
        serving(lambda e, b, n: e.answer({}, 307, Location="https://example.org/v1")) as server,
        pytest.raises(PolicyError, match=r"redirects to https://example\.org/v1"),
    ):
        draw(make_policy(server), 5)


def test_a_connection_closed_while_idle_is_opened_again() -> None:
    def close_after(exchange: Exchange, body: Body, number: int) -> None:
        good(exchange, body, number)
        exchange.close_connection = True  # without saying so

    with serving(close_after) as server:
        policy = make_policy(server, concurrency=1)
        assert len(draw(policy, 5)) == 5
    assert policy.usage.errors == {}
    assert server.connections == 5


def hold(exchange: Exchange, body: Body, number: int) -> None:
    """Answer the first two requests and leave the others without an answer."""
    if number <= 2:
        good(exchange, body, number)
    else:
        exchange.server.closing.wait(10)  # type: ignore[attr-defined]


@pytest.fixture
def holding() -> Any:
    with serving(hold) as server:
        server.closing = threading.Event()  # type: ignore[attr-defined]
        yield server
        server.closing.set()  # type: ignore[attr-defined]


def test_the_deadline_drops_what_is_under_way_and_keeps_what_has_come(holding: Any) -> None:
    start = time.monotonic()
    assert len(draw(make_policy(holding), 50, deadline_s=0.5)) == 2
    assert time.monotonic() - start < 2


def test_whoever_stops_reading_stops_the_requests(holding: Any) -> None:
    candidates = make_policy(holding, concurrency=4).sample(PROBLEM, SampleRequest(50))
    next(candidates)
    start = time.monotonic()
    candidates.close()  # type: ignore[attr-defined]
    assert time.monotonic() - start < 1
    assert len(holding.requests) <= 6
    assert not [t for t in threading.enumerate() if t.name.startswith("server-request")]


def test_limits_per_minute_are_kept() -> None:
    with serving(good) as server:
        policy = make_policy(server, requests_per_minute=3)
        assert len(draw(policy, 50, deadline_s=0.3)) == 3
        policy = make_policy(server, tokens_per_minute=2000, max_tokens=1000, concurrency=1)
        # Each answer is charged what it took, not the thousand tokens that it might have taken.
        assert 4 < len(draw(policy, 50, deadline_s=0.5)) <= 20
