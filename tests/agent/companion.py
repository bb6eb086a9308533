"""Competitive Companion as its listener meets it."""

from __future__ import annotations

import http.client
import json
import socket
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "examples" / "even-sum"
RECORDED = ROOT.parent / "shared" / "data" / "companion"
CHROME = "chrome-extension://cjnmckjndlpiamhfimnnjmnckgghkjbl"
FIREFOX = "moz-extension://2c127fa4-62c7-7e4f-90e5-472b45eecfdc"


def make_task(**fields):
    """The problem of ``examples/even-sum`` as the extension sends it."""
    samples = sorted((EXAMPLE / "samples").glob("*.in"))
    task = {
        "name": "A. Even Sum",
        "group": "Codeforces - Examples",
        "url": "https://codeforces.com/contest/9001/problem/A",
        "interactive": False,
        "memoryLimit": 256,
        "timeLimit": 1000,
        "tests": [
            {"input": path.read_text(), "output": path.with_suffix(".out").read_text()}
            for path in samples
        ],
        "testType": "single",
        "input": {"type": "stdin"},
        "output": {"type": "stdout"},
        "languages": {"java": {"mainClass": "Main", "taskClass": "AEvenSum"}},
        "batch": {"id": "123e67c8-03c6-44a4-a3f9-5918533f9fb2", "size": 1},
    }
    return task | fields


def recorded_tasks():
    """Every task in the extension's own recordings, which lack the batch."""
    for path in sorted(RECORDED.glob("*/*.json")):
        result = json.loads(path.read_text())["result"]
        yield from result if isinstance(result, list) else [result]


def free_port():
    """A port that was free a moment ago, on both loopback addresses."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def post(port, value, host="localhost", **headers):
    """Post as the extension does; returns status and text of the answer."""
    body = value if isinstance(value, bytes) else json.dumps(value).encode()
    sent = {"Content-Type": "application/json", "Origin": CHROME} | {
        name.replace("_", "-"): text for name, text in headers.items()
    }
    connection = http.client.HTTPConnection(host, port, timeout=20)
    try:
        connection.request("POST", "/", body, sent)
        reply = connection.getresponse()
        return reply.status, reply.read().decode()
    finally:
        connection.close()
