"""Peers that are services: go-judge (REST, started here) and SandboxFusion (where one answers).

Sources: the README of criyle/go-judge (REST API); `sandbox/server/sandbox_api.py` of
bytedance/SandboxFusion.
"""

from __future__ import annotations

import http.client
import json
import os
import secrets
import shutil
import socket
import subprocess
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.contest_programs import BenchmarkError
from benchmarks.lanes import AbsentError, Crew, Run

_START_SECONDS = 20.0
_CALL_SECONDS = 60.0
_OUTPUT_BYTES = 1 << 20
_FUSION_PORT = 8080


@dataclass(slots=True)
class Client:
    """One connection that stays open.

    Attributes:
        port: on this machine.
    """

    port: int
    _connection: http.client.HTTPConnection | None = field(default=None, init=False)

    def call(self, method: str, path: str, body: bytes, kind: str = "application/json") -> Any:
        """The JSON answer.

        Raises:
            BenchmarkError: it does not answer, or not well.
        """
        if self._connection is None:
            self._connection = http.client.HTTPConnection(
                "127.0.0.1", self.port, timeout=_CALL_SECONDS
            )
        try:
            self._connection.request(method, path, body, {"Content-Type": kind})
            answer = self._connection.getresponse()
            text = answer.read()
        except (OSError, http.client.HTTPException) as error:
            self.close()
            raise BenchmarkError(f"port {self.port}: {error}") from error
        if answer.status != http.HTTPStatus.OK:
            raise BenchmarkError(f"port {self.port}: {answer.status} {text[:200]!r}")
        return json.loads(text)

    def close(self) -> None:
        """Hang up."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None


@dataclass(slots=True)
class GoJudgeWork:
    """Runs by file id, so that the executable travels once."""

    client: Client
    file_ids: dict[str, str]

    def start(self, lane: int) -> None:
        """The first call connects."""

    def run(self, run: Run) -> bytes:
        """One command with its input in the request and its output in the answer."""
        command = {
            "args": ["main"],
            "env": ["PATH=/usr/bin:/bin"],
            "files": [
                {"content": run.stdin.decode()},
                {"name": "stdout", "max": _OUTPUT_BYTES},
                {"name": "stderr", "max": _OUTPUT_BYTES},
            ],
            "cpuLimit": 10 * 10**9,
            "clockLimit": 60 * 10**9,
            "memoryLimit": 256 << 20,
            "procLimit": 16,
            "copyIn": {"main": {"fileId": self.file_ids[run.name]}},
        }
        (result,) = self.client.call("POST", "/run", json.dumps({"cmd": [command]}).encode())
        if result["status"] != "Accepted":
            raise BenchmarkError(f"{run.name}: {result['status']} {result.get('error', '')}")
        return str(result["files"]["stdout"]).encode()

    def stop(self) -> None:
        """Hang up."""
        self.client.close()


class GoJudge(Crew):
    """A go-judge server of our own, and lanes that call it."""

    def __init__(
        self, server: subprocess.Popen[bytes], work: GoJudgeWork, runs: Sequence[Run]
    ) -> None:
        super().__init__("go-judge", work, runs)
        self._server = server

    @classmethod
    def find(cls, runs: Sequence[Run]) -> GoJudge:
        """Start the installed server and give it the executables.

        Raises:
            AbsentError: it is not installed, or does not start.
        """
        path = shutil.which("go-judge")
        if path is None:
            raise AbsentError("not installed")
        port, lanes = _free_port(), len(os.sched_getaffinity(0))
        server = subprocess.Popen(
            [path, f"-http-addr=127.0.0.1:{port}", f"-parallelism={lanes}", "-silent"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip
        try:
            client = Client(port)
            _wait_for(port, server)
            ids = {run.name: _upload(client, Path(run.argv[0])) for run in runs}
            client.close()
        except BaseException as error:
            _end(server)
            if isinstance(error, BenchmarkError):
                raise AbsentError(f"does not work here: {error.message}") from error
            raise
        return cls(server, GoJudgeWork(Client(port), ids), runs)

    def close(self) -> None:
        """End the lanes and the server."""
        super().close()
        _end(self._server)


def _upload(client: Client, path: Path) -> str:
    mark = secrets.token_hex(16)
    head = f'--{mark}\r\nContent-Disposition: form-data; name="file"; filename="main"\r\n\r\n'
    body = head.encode() + path.read_bytes() + f"\r\n--{mark}--\r\n".encode()
    return str(client.call("POST", "/file", body, f"multipart/form-data; boundary={mark}"))


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for(port: int, server: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + _START_SECONDS
    while time.monotonic() < end and server.poll() is None:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.05)
    raise AbsentError("does not start here")


def _end(server: subprocess.Popen[bytes]) -> None:
    server.terminate()
    try:
        server.wait(_START_SECONDS)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait(_START_SECONDS)


@dataclass(slots=True)
class SandboxFusionWork:
    """Sends a script's text with each run, which is the only way its service takes one."""

    client: Client

    def start(self, lane: int) -> None:
        """The first call connects."""

    def run(self, run: Run) -> bytes:
        """One script with its input."""
        body = {
            "code": Path(run.argv[-1]).read_text(),
            "language": "python",
            "stdin": run.stdin.decode(),
        }
        answer = self.client.call("POST", "/run_code", json.dumps(body).encode())
        if answer["status"] != "Success":
            raise BenchmarkError(f"{run.name}: {answer['status']} {answer['message'][:200]}")
        return str(answer["run_result"]["stdout"]).encode()

    def stop(self) -> None:
        """Hang up."""
        self.client.close()


class SandboxFusion(Crew):
    """A SandboxFusion service that already runs on its usual port."""

    @classmethod
    def find(cls, runs: Sequence[Run]) -> SandboxFusion:
        """Connect to it.

        Raises:
            AbsentError: none answers.
        """
        try:
            with socket.create_connection(("127.0.0.1", _FUSION_PORT), timeout=1):
                pass
        except OSError:
            raise AbsentError(f"no service answers on port {_FUSION_PORT}") from None
        return cls("SandboxFusion", SandboxFusionWork(Client(_FUSION_PORT)), runs)
