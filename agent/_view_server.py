"""The viewer's web server: on loopback, GET only, nothing can be changed through it.

Programs of a run are hostile text. The page shows them as text only, and the headers let it run
no script but ours, load nothing from elsewhere and sit in no frame. The ``Host`` header must name
loopback: a name of somebody else's that was rebound to 127.0.0.1 is refused.
"""

from __future__ import annotations

import errno
import json
import secrets
import sys
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from agent._view_api import NotFound, answer
from agent._view_live import LiveRun
from agent._view_store import UNREADABLE
from problems import InputError

ADDRESS = "127.0.0.1"
_DEADLINE_S = 30.0
_TYPES = {"html": "text/html", "css": "text/css", "js": "text/javascript"}
_PAGES = {
    "/": "view.html",
    **{f"/{name}": name for name in ("style.css", "view.css", "view.js", "view_table.js",
                                     "view_program.js", "view_tabs.js", "view_dom.js")},
}  # fmt: skip
_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
        "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-cache",
}


class ViewServer(ThreadingHTTPServer):
    """Serves one run until it is closed.

    Args:
        live: the run.
        port: where to listen; 0 for any free port.

    Raises:
        InputError: the port is taken or not allowed.
    """

    daemon_threads = True

    def __init__(self, live: LiveRun, port: int) -> None:
        self.live = live
        self.instance = secrets.token_hex(4)
        try:
            super().__init__((ADDRESS, port), _Handler)
        except OSError as error:
            why = "is in use" if error.errno == errno.EADDRINUSE else f"({error.strerror})"
            raise InputError(
                f"--port {port}: the port {why}", "choose another, or 0 for any free one"
            ) from error
        port = self.server_address[1]
        self.hosts = {f"{ADDRESS}:{port}", f"localhost:{port}"}
        if port == 80:
            self.hosts |= {ADDRESS, "localhost"}

    @property
    def url(self) -> str:
        """Where a browser finds it."""
        return f"http://{ADDRESS}:{self.server_address[1]}/"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Browsers drop connections as they like; anything else is ours and is shown."""
        if not isinstance(sys.exception(), ConnectionError | TimeoutError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    """Answers one connection, request after request."""

    server: ViewServer
    protocol_version = "HTTP/1.1"
    server_version, sys_version = "tenshot", ""
    timeout = _DEADLINE_S
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        if self.headers.get("Host", "").lower() not in self.server.hosts:
            self._fail(HTTPStatus.MISDIRECTED_REQUEST, "use the address that tenshot view printed")
            return
        address = urlsplit(self.path)
        if address.path.startswith("/api/"):
            parameters = dict(parse_qsl(address.query))
            self._answer(unquote(address.path.removeprefix("/api/")), parameters)
        elif address.path in _PAGES:
            name = _PAGES[address.path]
            kind = f"{_TYPES[name.rpartition('.')[2]]}; charset=utf-8"
            self._send(HTTPStatus.OK, kind, (files("agent") / "web" / name).read_bytes())
        else:
            self._fail(HTTPStatus.NOT_FOUND, "nothing here")

    def _answer(self, path: str, parameters: dict[str, str]) -> None:
        tag = f'"{self.server.instance}-{self.server.live.snapshot.revision}"'
        if self.headers.get("If-None-Match") == tag:
            self._send(HTTPStatus.NOT_MODIFIED, "application/json", b"", tag)
            return
        try:
            found = answer(self.server.live, path, parameters)
        except NotFound as error:
            self._fail(HTTPStatus.NOT_FOUND, str(error))
        except InputError as error:
            self._fail(HTTPStatus.BAD_REQUEST, str(error))
        except UNREADABLE as error:
            self._fail(HTTPStatus.SERVICE_UNAVAILABLE, f"the run cannot be read now: {error}")
        else:
            self._send(HTTPStatus.OK, "application/json", json.dumps(found).encode(), tag)

    def _fail(self, status: HTTPStatus, message: str) -> None:
        self._send(status, "application/json", json.dumps({"error": message}).encode())

    def _send(self, status: HTTPStatus, kind: str, body: bytes, tag: str = "") -> None:
        self.send_response(status)
        for name, value in _HEADERS.items():
            self.send_header(name, value)
        if tag:
            self.send_header("ETag", tag)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Of the base class, for requests that make no sense and for other methods than GET."""
        status = HTTPStatus(code)
        self.close_connection = True
        self._fail(status, message or status.phrase)

    def log_message(self, format: str, *args: Any) -> None:
        """Requests are nobody's concern."""
