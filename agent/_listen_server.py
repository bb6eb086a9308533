"""The HTTP server that Competitive Companion posts to, on loopback only.

The extension posts each problem from its background page to ``http://localhost:PORT/`` as
``application/json`` and waits half a second (jmerle/competitive-companion, ``CustomHost.ts`` and
``Host.ts``). Its ``Origin`` is ``chrome-extension://...`` or ``moz-extension://...``.

Web pages cannot get anything in: a page may send ``application/json`` elsewhere only after a
preflight, which is refused, its ``Origin`` is not an extension's, and a name that was rebound to
127.0.0.1 is not the ``Host`` we answer to. Programs of this machine's users can post, as they can
to any port on loopback; what they send is kept within a size, a time and a number of connections.
"""

from __future__ import annotations

import errno
import re
import socket
import threading
from collections.abc import Callable, Sequence
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from socketserver import ThreadingTCPServer
from types import TracebackType
from typing import Any

from problems import FaultError, InputError

KNOWN_PORTS = (10043, 10045, 10042, 1327, 4244, 6174, 27121)
_LOOPBACK = ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1"))
_NAMES = frozenset(["localhost", "127.0.0.1", "[::1]"])
_PORT = re.compile(r":\d+$")
_EXTENSION = re.compile(r"[a-z]+(?:-[a-z]+)*-extension://")
_MOST_BYTES = 4 << 20
_MOST_CONNECTIONS = 32
_DEADLINE_S = 10.0
_POLL_S = 0.1
_NO_SUCH_ADDRESS = frozenset([errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT])

Receive = Callable[[bytes], str]


class CompanionServer:
    """Listens on 127.0.0.1 and, where there is one, on ::1.

    Args:
        ports: where to listen.
        receive: takes a body and returns the line to answer with; called in threads. An
            ``InputError`` is answered with status 400, a ``FaultError`` with 500.

    Raises:
        InputError: a port is taken or not allowed.
    """

    def __init__(self, ports: Sequence[int], receive: Receive) -> None:
        self._servers: list[_Server] = []
        try:
            for port in dict.fromkeys(ports):
                self._servers += _bind(port, receive)
        except InputError:
            self._close()
            raise
        self._threads = [
            threading.Thread(target=server.serve_forever, args=(_POLL_S,), daemon=True)
            for server in self._servers
        ]

    def __enter__(self) -> CompanionServer:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for server in self._servers:
            server.shutdown()
        self._close()

    def _close(self) -> None:
        for server in self._servers:
            server.server_close()


class _Server(ThreadingTCPServer):
    """Serves one address, a bounded number of connections at a time."""

    allow_reuse_address = True
    daemon_threads = True
    request_queue_size = 128

    def __init__(
        self, family: socket.AddressFamily, host: str, port: int, receive: Receive
    ) -> None:
        self.address_family = family
        self.receive = receive
        self._free = threading.BoundedSemaphore(_MOST_CONNECTIONS)
        super().__init__((host, port), _Handler)

    def server_bind(self) -> None:
        if self.address_family == socket.AF_INET6:
            self.socket.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        super().server_bind()

    def verify_request(self, request: Any, client_address: Any) -> bool:
        return self._free.acquire(blocking=False)

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._free.release()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is nobody's concern."""


def _bind(port: int, receive: Receive) -> list[_Server]:
    servers: list[_Server] = []
    for family, host in _LOOPBACK:
        try:
            servers.append(_Server(family, host, port, receive))
        except OSError as error:
            if servers and error.errno in _NO_SUCH_ADDRESS:
                continue
            for server in servers:
                server.server_close()
            raise _refused(host, port, error) from None
    return servers


def _refused(host: str, port: int, error: OSError) -> InputError:
    others = ", ".join(str(known) for known in KNOWN_PORTS if known != port)
    hint = f"take another port with --port; Competitive Companion also sends to {others}"
    if error.errno == errno.EADDRINUSE:
        return InputError(
            f"port {port} is in use on {host}", f"end the program that listens there, or {hint}"
        )
    return InputError(f"cannot listen on port {port} of {host}: {error.strerror}", hint)


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    server_version = "tenshot"
    sys_version = ""

    def setup(self) -> None:
        super().setup()
        # A read timeout alone would let a client send one byte at a time for ever.
        self._leash = threading.Timer(_DEADLINE_S, self._cut)
        self._leash.daemon = True
        self._leash.start()

    def finish(self) -> None:
        self._leash.cancel()
        super().finish()

    def _cut(self) -> None:
        try:
            self.connection.shutdown(socket.SHUT_RDWR)
        except OSError:
            return  # it has gone by itself

    def do_POST(self) -> None:
        length = self.headers.get("Content-Length", "")
        if not length.isdecimal():
            return self._reply(HTTPStatus.LENGTH_REQUIRED, "send Content-Length")
        if len(length) > 9 or int(length) > _MOST_BYTES:
            size = f"the body may have {_MOST_BYTES >> 20} MiB at most"
            return self._reply(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, size)
        body = self.rfile.read(int(length))
        if len(body) < int(length):
            return self._reply(HTTPStatus.REQUEST_TIMEOUT, "the body is not complete")
        if refusal := self._refusal():
            return self._reply(*refusal)
        try:
            self._reply(HTTPStatus.OK, self.server.receive(body))
        except InputError as error:
            self._reply(HTTPStatus.BAD_REQUEST, error.message)
        except FaultError as error:
            self._reply(HTTPStatus.INTERNAL_SERVER_ERROR, error.message)

    def _refusal(self) -> tuple[HTTPStatus, str] | None:
        """Why this is not Competitive Companion."""
        if _PORT.sub("", self.headers.get("Host", "")).lower() not in _NAMES:
            return HTTPStatus.FORBIDDEN, "send to localhost by its name"
        origin = self.headers.get("Origin")
        if origin is not None and not _EXTENSION.match(origin):
            return HTTPStatus.FORBIDDEN, "web pages may not send problems"
        if self.headers.get_content_type() != "application/json":
            return HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "send application/json"
        if self.path != "/":
            return HTTPStatus.NOT_FOUND, "send to /"
        return None

    def _only_post(self) -> None:
        self._reply(HTTPStatus.METHOD_NOT_ALLOWED, "only POST is served")

    do_GET = do_HEAD = do_OPTIONS = do_PUT = do_PATCH = do_DELETE = _only_post  # noqa: N815

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """The base class's own refusals, as one plain line too."""
        self._reply(code, message or HTTPStatus(code).phrase)

    def _reply(self, status: int, line: str) -> None:
        body = (" ".join(line.split()) + "\n").encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        if status == HTTPStatus.METHOD_NOT_ALLOWED:
            self.send_header("Allow", "POST")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing: what matters is told by who receives it."""
