"""An OpenAI-compatible server on a real socket that does as a test tells it, good or bad."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

CPP = "#include <iostream>\nint main() { std::cout << 3; }\n"
PYTHON = "print(sum(map(int, input().split())))\n"


class Exchange(BaseHTTPRequestHandler):
    """One connection; ``answer`` and ``send`` are for behaviours."""

    protocol_version = "HTTP/1.1"
    wbufsize = 1 << 16
    server: LocalServer

    def setup(self) -> None:
        super().setup()
        self.server.connections += 1

    def do_GET(self) -> None:
        self.answer({"data": [{"id": name} for name in self.server.models]})

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        server = self.server
        with server.lock:
            server.requests.append(body)
            server.headers.append(dict(self.headers))
            server.times.append(time.monotonic())
            number = len(server.requests)
            server.at_once += 1
            server.most_at_once = max(server.most_at_once, server.at_once)
        try:
            server.behaviour(self, body, number)
        finally:
            with server.lock:
                server.at_once -= 1

    def answer(self, value: Any, status: int = 200, **headers: str) -> None:
        """Send JSON."""
        self.send(json.dumps(value).encode(), status, **headers)

    def send(self, data: bytes, status: int = 200, **headers: str) -> None:
        """Send a body as it is."""
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: Any) -> None:
        pass


Behaviour = Callable[[Exchange, dict[str, Any], int], None]


class LocalServer(ThreadingHTTPServer):
    """The server; ``behaviour(exchange, body, number)`` answers request ``number`` from 1."""

    daemon_threads = True

    def __init__(self, behaviour: Behaviour, models: tuple[str, ...] = ("m",)) -> None:
        super().__init__(("127.0.0.1", 0), Exchange)
        self.behaviour, self.models = behaviour, models
        self.lock = threading.Lock()
        self.requests: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self.times: list[float] = []
        self.connections = self.at_once = self.most_at_once = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/v1"

    def handle_error(self, *_: Any) -> None:
        pass  # clients that hang up are part of the tests


@contextmanager
def serving(behaviour: Behaviour, models: tuple[str, ...] = ("m",)) -> Iterator[LocalServer]:
    """A server for the time of a ``with`` block."""
    with LocalServer(behaviour, models) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join(5)


def asked_language(body: dict[str, Any]) -> str:
    """The language that a request with the default template asks for."""
    text = body["prompt"] if "prompt" in body else body["messages"][-1]["content"]
    return "cpp" if "C++20" in text else "python"


def fenced(body: dict[str, Any]) -> str:
    """A right answer: a program in the language that is asked for."""
    language = asked_language(body)
    return f"Here it is:\n```{language}\n{CPP if language == 'cpp' else PYTHON}```\nDone."


def completion(*texts: str, **more: Any) -> dict[str, Any]:
    """The body of an answer to a chat."""
    choices = [
        {"index": index, "message": {"content": text}, "finish_reason": "stop"}
        for index, text in enumerate(texts)
    ]
    usage = {"prompt_tokens": 100, "completion_tokens": 20 * len(texts)}
    return {"choices": choices, "usage": usage} | more


def good(exchange: Exchange, body: dict[str, Any], number: int) -> None:
    """Answer as a good server does."""
    exchange.answer(completion(*[fenced(body)] * body.get("n", 1)))
