"""One kept-alive connection to a server, and requests on several of them at once.

A request has one deadline for everything: connecting, sending, waiting, reading. Proxies are not
used and redirects not followed, so that a key goes to no other server than the configured one.
"""

from __future__ import annotations

import contextlib
import http.client
import queue
import socket
import ssl
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from email.message import Message
from email.utils import parsedate_to_datetime
from typing import Generic, TypeVar
from urllib.parse import urlsplit

Tag = TypeVar("Tag")

MOST_BYTES = 64 << 20
"""Answers larger than this are refused."""
CONNECT_S = 20.0
_JOIN_S = 1.0


class Unanswered(Exception):
    """A request got no usable answer; its text says why."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What a server answered.

    Attributes:
        status: of HTTP.
        body: whole.
        retry_after_s: seconds that the server asks to wait, or ``None``.
        location: where it redirects to, or an empty string.
    """

    status: int
    body: bytes
    retry_after_s: float | None = None
    location: str = ""


class Connection:
    """A connection to a server, opened when it is needed and kept for the next request.

    Args:
        base_url: its path is put before each request's.
        headers: of each request.
    """

    def __init__(self, base_url: str, headers: Mapping[str, str]) -> None:
        parts = urlsplit(base_url)
        self._tls = ssl.create_default_context() if parts.scheme == "https" else None
        self._host, self._port, self._path = parts.hostname or "", parts.port, parts.path
        self._headers = dict(headers)
        self._http: http.client.HTTPConnection | None = None
        self._socket: socket.socket | None = None
        self._aborted = False

    def request(
        self, method: str, path: str, body: bytes | None = None, *, timeout_s: float
    ) -> Reply:
        """Send a request and read the answer within ``timeout_s`` seconds.

        Raises:
            Unanswered: nothing, too little or too much came.
        """
        end = time.monotonic() + timeout_s
        timer = threading.Timer(timeout_s, self.abort)
        timer.daemon = True
        timer.start()
        try:
            return self._request(method, path, body, end)
        except (OSError, http.client.HTTPException, ValueError) as error:
            self.close()
            if self._aborted or isinstance(error, TimeoutError):
                raise Unanswered(f"no answer within {timeout_s:g} s") from None
            raise Unanswered(_reason(error)) from None
        except Unanswered:
            self.close()
            raise
        finally:
            timer.cancel()
            self._aborted = False

    def _request(self, method: str, path: str, body: bytes | None, end: float) -> Reply:
        kept = self._http is not None
        try:
            return self._exchange(method, path, body, end)
        except (ConnectionError, http.client.BadStatusLine):
            # A server may close a connection that has been idle, just as it is used again.
            if not kept or self._aborted:
                raise
            self.close()
            return self._exchange(method, path, body, end)

    def _exchange(self, method: str, path: str, body: bytes | None, end: float) -> Reply:
        connection = self._http or self._connect(end)
        self._socket = connection.sock
        if self._aborted:
            raise TimeoutError
        connection.sock.settimeout(max(0.001, end - time.monotonic()))
        connection.request(method, self._path + path, body, self._headers)
        with connection.getresponse() as response:
            data = response.read(MOST_BYTES + 1)
            if len(data) > MOST_BYTES:
                raise Unanswered(f"an answer of more than {MOST_BYTES >> 20} MiB")
            if response.length:
                raise Unanswered(f"the connection was cut with {response.length} bytes to come")
            # Not every server says that it will close the connection.
            if response.will_close:
                self.close()
            headers = response.headers
            return Reply(response.status, data, _retry_after_s(headers), headers["Location"] or "")

    def _connect(self, end: float) -> http.client.HTTPConnection:
        left = max(0.001, min(CONNECT_S, end - time.monotonic()))
        if self._tls is None:
            opened = http.client.HTTPConnection(self._host, self._port, timeout=left)
        else:
            opened = http.client.HTTPSConnection(
                self._host, self._port, timeout=left, context=self._tls
            )
        opened.connect()
        self._http = opened
        return opened

    def abort(self) -> None:
        """End the request under way, from another thread."""
        self._aborted = True
        if self._socket is not None:
            # TLS's own shutdown would change state that the other thread is using.
            with contextlib.suppress(OSError):
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)

    def close(self) -> None:
        """Close the connection; the next request opens another."""
        if self._http is not None:
            self._http.close()
        self._http = self._socket = None


def _reason(error: Exception) -> str:
    if isinstance(error, http.client.IncompleteRead):
        return "the connection was cut in the middle of the answer"
    if isinstance(error, http.client.RemoteDisconnected):
        return "the connection was closed without an answer"
    return getattr(error, "strerror", None) or str(error) or type(error).__name__


def _retry_after_s(headers: Message) -> float | None:
    """``Retry-After`` (RFC 9110, 10.2.3: seconds or a date), or OpenAI's ``retry-after-ms``."""
    with contextlib.suppress(ValueError):
        return max(0.0, float(headers["retry-after-ms"] or "") / 1000)
    text = headers["Retry-After"] or ""
    with contextlib.suppress(ValueError):
        return max(0.0, float(text))
    with contextlib.suppress(ValueError, TypeError):
        return max(0.0, parsedate_to_datetime(text).timestamp() - time.time())
    return None


class Exchanges(Generic[Tag]):
    """POST requests under way, each on a connection of its own in a thread of its own.

    For use by one thread.

    Args:
        connect: makes a connection.
        path: of all requests.
        timeout_s: of each, in seconds.
    """

    def __init__(self, connect: Callable[[], Connection], path: str, timeout_s: float) -> None:
        self._connect, self._path, self._timeout_s = connect, path, timeout_s
        self._idle: list[Connection] = []
        self._busy: dict[Connection, threading.Thread] = {}
        self._results: queue.SimpleQueue[tuple[Connection, Tag, Reply | Exception]] = (
            queue.SimpleQueue()
        )

    def __len__(self) -> int:
        """How many are under way."""
        return len(self._busy)

    def start(self, tag: Tag, body: bytes) -> None:
        """Send a request; ``wait`` will return its tag."""
        connection = self._idle.pop() if self._idle else self._connect()
        thread = threading.Thread(
            target=self._run, args=(connection, tag, body), name="server-request", daemon=True
        )
        self._busy[connection] = thread
        thread.start()

    def _run(self, connection: Connection, tag: Tag, body: bytes) -> None:
        outcome: Reply | Exception
        try:
            outcome = connection.request("POST", self._path, body, timeout_s=self._timeout_s)
        except Exception as error:
            outcome = error
        self._results.put((connection, tag, outcome))

    def wait(self, timeout_s: float) -> tuple[Tag, Reply | Unanswered] | None:
        """The next result, or ``None`` if there is none within ``timeout_s`` seconds."""
        try:
            connection, tag, outcome = self._results.get(timeout=timeout_s)
        except queue.Empty:
            return None
        del self._busy[connection]
        self._idle.append(connection)
        if isinstance(outcome, (Reply, Unanswered)):
            return tag, outcome
        raise outcome

    def close(self) -> None:
        """End what is under way, and the connections."""
        for connection in self._busy:
            connection.abort()
        end = time.monotonic() + _JOIN_S
        for connection, thread in self._busy.items():
            thread.join(max(0.0, end - time.monotonic()))
            self._idle.append(connection)
        for connection in self._idle:
            connection.close()
        self._busy, self._idle = {}, []
