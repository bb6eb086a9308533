"""A page in headless Chromium that tests drive, through the DevTools protocol over two pipes.

The protocol: https://chromedevtools.github.io/devtools-protocol/ (``--remote-debugging-pipe``:
messages are JSON, each ended by a zero byte, read from descriptor 3 and written to descriptor 4).
"""

import base64
import json
import os
import select
import subprocess
import sys
import tempfile
import time

from tests.agent.browser import find_chromium

_FLAGS = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--disable-dev-shm-usage", "--remote-debugging-pipe",
)  # fmt: skip
_LAUNCHER = """
import fcntl, os, sys
ours = [fcntl.fcntl(int(given), fcntl.F_DUPFD, 10) for given in sys.argv[1:3]]
for own, wanted in zip(ours, (3, 4)):
    os.dup2(own, wanted)
os.execv(sys.argv[3], sys.argv[3:])
"""
_DEADLINE_S = 30.0
_TEXTS = {"Enter": "\r"}
_CODES = {"Backspace": 8, "Enter": 13, "Escape": 27}  # for what the browser itself does


class Page:
    """One page of a browser of its own.

    Attributes:
        requests: addresses it has asked for.
        complaints: what it wrote to the console, and its uncaught exceptions.
    """

    def __init__(self, width=1280, height=800, dark=False):
        self.requests, self.complaints = [], []
        self._profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        read_theirs, self._to = os.pipe()
        self._from, write_theirs = os.pipe()
        command = [find_chromium(), *_FLAGS, f"--user-data-dir={self._profile.name}", "about:blank"]
        self._process = subprocess.Popen(
            [sys.executable, "-ISc", _LAUNCHER, str(read_theirs), str(write_theirs), *command],
            pass_fds=(read_theirs, write_theirs), stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(read_theirs)
        os.close(write_theirs)
        self._unread, self._number, self._session = b"", 0, None
        targets = self.send("Target.getTargets")["targetInfos"]
        page = next(one["targetId"] for one in targets if one["type"] == "page")
        attached = self.send("Target.attachToTarget", targetId=page, flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.send(f"{domain}.enable")
        self.look(width, height, dark)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._process.kill()
        self._process.wait(_DEADLINE_S)
        os.close(self._to)
        os.close(self._from)
        self._profile.cleanup()

    def send(self, method, **parameters):
        """Call a method of the protocol and return its result."""
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._to, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._receive()
            if answer.get("id") == self._number:
                assert "error" not in answer, (method, answer["error"])
                return answer["result"]
            self._note(answer)

    def _receive(self):
        deadline = time.monotonic() + _DEADLINE_S
        while b"\0" not in self._unread:
            ready, _, _ = select.select([self._from], [], [], max(0, deadline - time.monotonic()))
            assert ready, "the browser does not answer"
            data = os.read(self._from, 1 << 20)
            assert data, "the browser has ended"
            self._unread += data
        message, _, self._unread = self._unread.partition(b"\0")
        return json.loads(message)

    def _note(self, event):
        given = event.get("params", {})
        match event.get("method"):
            case "Network.requestWillBeSent":
                self.requests.append(given["request"]["url"])
            case "Runtime.consoleAPICalled":
                self.complaints.append(str(given["args"]))
            case "Runtime.exceptionThrown":
                self.complaints.append(str(given["exceptionDetails"]))
            case "Log.entryAdded":
                self.complaints.append(str(given["entry"]))

    def look(self, width, height, dark=False):
        """Set the size of the window, and whether the user likes it dark."""
        self.send("Emulation.setDeviceMetricsOverride", width=width, height=height,
                  deviceScaleFactor=1, mobile=False)  # fmt: skip
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.send("Emulation.setEmulatedMedia", features=[scheme])

    def open(self, url):
        """Go to an address, without waiting for it."""
        self.send("Page.navigate", url=url)

    def run(self, script):
        """The value of a JavaScript expression; promises are waited for."""
        answer = self.send(
            "Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True
        )
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    def wait(self, condition, seconds=_DEADLINE_S):
        """Wait until an expression is true and return its value."""
        deadline = time.monotonic() + seconds
        while not (value := self.run(condition)):
            assert time.monotonic() < deadline, f"never came true: {condition}"
            time.sleep(0.01)
        return value

    def press(self, *keys):
        """Press keys one after the other, by the names that ``KeyboardEvent.key`` has."""
        for key in keys:
            text = _TEXTS.get(key, key if len(key) == 1 else "")
            code = _CODES.get(key, 0)
            for kind, typed in (("keyDown", text), ("keyUp", "")):
                self.send("Input.dispatchKeyEvent", type=kind, key=key, text=typed,
                          windowsVirtualKeyCode=code)  # fmt: skip

    def screenshot(self, path):
        """Write what is in sight to a PNG file."""
        path.write_bytes(base64.b64decode(self.send("Page.captureScreenshot")["data"]))
