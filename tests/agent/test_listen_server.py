"""The receiver on loopback: what Competitive Companion sends gets in, and nothing else does."""

import http.client
import socket
import threading
import time

import pytest

from agent import _listen_server
from agent._listen_server import CompanionServer
from agent._listen_task import read_task
from problems import InputError
from tests.agent.companion import (
    CHROME,
    FIREFOX,
    RECORDED,
    free_port,
    make_task,
    post,
    recorded_tasks,
)


@pytest.fixture
def received():
    return []


@pytest.fixture
def port(received):
    def receive(body):
        received.append(read_task(body, "the message"))
        return "kept"

    number = free_port()
    with CompanionServer([number], receive):
        yield number


def raw(port, data, host="127.0.0.1", wait_s=5.0):
    """Send bytes as they are; returns all that comes back."""
    with socket.create_connection((host, port), timeout=wait_s) as client:
        client.sendall(data)
        answer = b""
        while chunk := client.recv(4096):
            answer += chunk
        return answer.decode()


def head(*lines, method="POST / HTTP/1.1"):
    return "\r\n".join([method, *lines, "", ""]).encode()


@pytest.mark.parametrize("origin", [CHROME, FIREFOX])
def test_a_problem_from_the_extension(port, received, origin):
    assert post(port, make_task(), Origin=origin) == (200, "kept\n")
    assert received[0].problem.id == "9001A"
    assert received[0].batch_size == 1


def test_every_recorded_problem_is_accepted(port, received):
    if not RECORDED.is_dir():
        pytest.skip("recorded messages are not beside this checkout (../shared/data/companion)")
    tasks = list(recorded_tasks())
    assert [post(port, task)[0] for task in tasks] == [200] * len(tasks)
    assert len(tasks) == len(received) > 20
    for task, got in zip(tasks, received, strict=True):
        assert got.value == task
        assert got.problem.interactive == task["interactive"]


def test_both_loopback_addresses_and_no_other(port):
    for host in ("127.0.0.1", "::1"):
        if host == "::1" and not has_loopback_6():
            continue
        assert post(port, make_task(), host=host)[0] == 200
    other = own_address()
    if other is not None:
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection((other, port), timeout=5).close()


def has_loopback_6():
    with socket.socket(socket.AF_INET6) as probe:
        try:
            probe.bind(("::1", 0))
        except OSError:
            return False
        return True


def own_address():
    """An address of this machine that is not loopback; nothing is sent to find it."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("198.51.100.1", 9))
        except OSError:
            return None
        return probe.getsockname()[0]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "not JSON"),
        (b"{", "not JSON"),
        (b"\xff\xfe", "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b"[]", "no problem of Competitive Companion"),
        (b'{"statement": "Add.", "samples": []}', "no problem of Competitive Companion"),
        (make_task(url="file:///etc/passwd"), "web address"),
        (make_task(url="/etc/passwd"), "web address"),
        (make_task(url="http://[/"), "web address"),
        (make_task(url=7), "web address"),
        (make_task(url="https://example.org/\x1b[2J"), "web address"),
        (make_task(tests=[3]), "tests[0]"),
        (make_task(timeLimit="fast"), "timeLimit"),
        (make_task(batch={"id": 4, "size": 1}), "batch"),
        (make_task(batch={"id": "x", "size": "many"}), "batch"),
    ],
)
def test_what_is_no_problem_gets_one_line(port, received, body, words):
    status, text = post(port, body)
    assert status == 400
    assert words in text
    assert text.count("\n") == 1
    assert received == []


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "https://x-extension.example"}, 403),
        ({"Host": "evil.example"}, 403),
        ({"Host": "localhost.evil.example"}, 403),
        ({"Host": "127.0.0.1.evil.example:80"}, 403),
        ({"Content-Type": "text/plain"}, 415),
        ({"Content-Type": "application/x-www-form-urlencoded"}, 415),
    ],
)
def test_web_pages_are_refused(port, received, headers, status):
    names = {name.replace("-", "_"): text for name, text in headers.items()}
    assert post(port, make_task(), **names)[0] == status
    assert received == []


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH"])
def test_only_post(port, method):
    connection = http.client.HTTPConnection("localhost", port, timeout=20)
    connection.request(method, "/", headers={"Origin": "https://evil.example"})
    reply = connection.getresponse()
    reply.read()
    connection.close()
    assert reply.status == 405
    assert reply.getheader("Allow") == "POST"
    assert reply.getheader("Access-Control-Allow-Origin") is None


def test_hostile_heads(port):
    assert " 411 " in raw(port, head("Host: localhost"))
    assert " 411 " in raw(port, head("Host: localhost", "Transfer-Encoding: chunked"))
    assert " 411 " in raw(port, head("Host: localhost", "Content-Length: -1"))
    assert " 413 " in raw(port, head("Host: localhost", "Content-Length: 999999999999999999"))
    assert " 413 " in raw(port, head("Host: localhost", f"Content-Length: {5 << 20}"))
    assert " 414 " in raw(port, head(method=f"POST /{'a' * 70_000} HTTP/1.1"))
    assert " 431 " in raw(port, head(*[f"X-{number}: 1" for number in range(200)]))
    assert " 501 " in raw(port, head(method="BREW / HTTP/1.1"))
    elsewhere = head("Host: localhost", "Content-Type: application/json", "Content-Length: 0",
                     method="POST /x HTTP/1.1")  # fmt: skip
    assert " 404 " in raw(port, elsewhere)


def test_slow_clients_are_cut_off_and_keep_nobody_waiting(port, received, monkeypatch):
    monkeypatch.setattr(_listen_server, "_DEADLINE_S", 2.0)
    start = time.monotonic()
    slow = socket.create_connection(("127.0.0.1", port), timeout=10)
    silent = socket.create_connection(("127.0.0.1", port), timeout=10)
    with slow, silent:
        slow.sendall(head("Host: localhost", "Content-Length: 100"))
        drip = threading.Thread(target=drip_into, args=(slow,))
        drip.start()
        assert post(port, make_task())[0] == 200
        assert time.monotonic() - start < 1.9
        assert silent.recv(100) == b""
        drip.join(timeout=10)
        assert not drip.is_alive()
        assert 1.9 < time.monotonic() - start < 10
    assert len(received) == 1


def drip_into(client):
    """A byte at a time, until the other side hangs up."""
    try:
        while True:
            client.sendall(b" ")
            time.sleep(0.05)
    except OSError:
        return


def test_many_connections_are_bounded(port, received, monkeypatch):
    monkeypatch.setattr(_listen_server, "_DEADLINE_S", 1.0)
    before = threading.active_count()
    clients = [socket.create_connection(("127.0.0.1", port), timeout=10) for _ in range(100)]
    try:
        time.sleep(0.3)
        # Each connection has a thread and a timer.
        assert threading.active_count() - before <= 2 * _listen_server._MOST_CONNECTIONS
        assert all(client.recv(100) == b"" for client in clients)
    finally:
        for client in clients:
            client.close()
    end = time.monotonic() + 10
    while threading.active_count() > before and time.monotonic() < end:
        time.sleep(0.05)
    assert post(port, make_task())[0] == 200


def test_a_taken_port_is_one_clear_error():
    number = free_port()
    taken = pytest.raises(InputError, match=f"port {number} is in use")
    with CompanionServer([number], str), taken as caught:
        CompanionServer([free_port(), number], str)
    assert "--port" in caught.value.hint
    assert "10045" in caught.value.hint


def test_several_ports_and_the_same_port_again(received):
    ports = [free_port(), free_port()]
    for _ in range(2):
        with CompanionServer([*ports, ports[0]], lambda body: "kept"):
            assert [post(number, make_task())[0] for number in ports] == [200, 200]
    with pytest.raises(ConnectionRefusedError):
        post(ports[0], make_task())
