"""Random and mutated frames at a real worker, and garbage from one.

A worker must answer or end, within a deadline, never by a signal, leaving no process; whoever reads
its answers must end with a report or with one of the errors it documents.
"""

from __future__ import annotations

import array
import contextlib
import itertools
import os
import re
import signal
import socket
import struct
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sandbox import LocalSandbox, Program, RunLimits, SandboxError
from sandbox._build import default_cache_dir, worker_path
from sandbox._core import NATIVE_ENV
from sandbox._frames import _REQUEST as REQUEST
from sandbox._frames import MAGIC, REPLY, RUN_NATIVE, Reply, Report, Task, pack_request
from sandbox._gate import ExecutableFiles
from sandbox._local import extra_binds
from sandbox._machine import NATIVE_TARGET, find_python, find_tools, jail_options
from sandbox._python import ENV, run_task
from sandbox._worker import Worker, WorkerDied, expect_worker

END_SECONDS = 20.0
ANSWER_SECONDS = 0.06
LIMITS = RunLimits(cpu_s=0.5, wall_s=1.0, memory_mib=128, stdout_bytes=1 << 16)
SOURCE = '#include <cstdio>\nint main(){int a;scanf("%d",&a);printf("%d",2*a);}'
STDIN, STDOUT = b"21\n", b"42"


def header_fields() -> list[tuple[int, int]]:
    """Offset and size of each number in a request's header."""
    fields, at = [], 0
    for count, code in re.findall(r"(\d*)([A-Za-z])", REQUEST.format):
        for _ in range(int(count or 1)):
            fields.append((at, struct.calcsize(f"={code}")))
            at += fields[-1][1]
    return fields


FIELDS = header_fields()
# All between flags and counts: limits, which may be absurd but leave the frame in one piece.
LIMIT_FIELDS = FIELDS[2:10]
EDGES = [0, 1, 2, 3, 7, 64, 255, 256, 257, 65536, 2**28, 2**28 + 1, 2**31 - 1, 2**31, 2**32 - 1]
EDGES += [2**32, 2**63 - 1, 2**63, 2**64 - 4096, 2**64 - 1]

# For a long run set TENSHOT_FUZZ, e.g. to 100.
EFFORT = int(os.environ.get("TENSHOT_FUZZ", "1"))
FUZZ = settings(max_examples=40 * EFFORT, deadline=None, suppress_health_check=list(HealthCheck))
FUZZ_READER = settings(
    max_examples=200 * EFFORT, deadline=None, suppress_health_check=list(HealthCheck)
)


@dataclass
class Peer:
    """A real worker whose socket is in the test's hands, and who cannot hide how it ended.

    The process left outside the jail is stopped, so that the worker inside stays a zombie with its
    exit status until somebody has looked.
    """

    socket: socket.socket = field(init=False)
    process: subprocess.Popen[bytes] = field(init=False)

    def __post_init__(self) -> None:
        self.socket, theirs = socket.socketpair()
        expect_worker(self.socket)
        binds = extra_binds(find_tools("cpython"), default_cache_dir())
        with theirs:
            self.process = subprocess.Popen(
                [str(worker_path()), *jail_options(binds)],
                stdin=theirs.fileno(), env={}, cwd="/", start_new_session=True,
            )  # fmt: skip
        self.worker = Worker(self.socket, self._end)
        (self.inside,) = children(self.process.pid)
        self.mounts = os.readlink(f"/proc/{self.inside}/ns/mnt")
        os.kill(self.process.pid, signal.SIGSTOP)

    def _end(self) -> None:
        self.process.kill()
        self.process.wait(END_SECONDS)

    def send(self, frame: bytes, fds: list[int]) -> None:
        """Send a frame; a worker that has refused it no longer listens to the rest."""
        rights = (socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", fds))
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            sent = self.socket.sendmsg([frame], [rights] if fds else [])
            self.socket.sendall(frame[sent:])

    def receive(self, seconds: float) -> bytes:
        """What it says until it is silent for so long, or has ended."""
        self.socket.settimeout(seconds)
        data = b""
        with contextlib.suppress(TimeoutError, ConnectionResetError):
            while part := self.socket.recv(1 << 16):
                data += part
        return data

    def hang_up(self) -> bytes:
        """Tell it that nothing more will come, and hear the rest."""
        self.socket.shutdown(socket.SHUT_WR)
        return self.receive(END_SECONDS)

    def end_status(self) -> int:
        """Wait for its end and return its status as from ``wait4``; 0 means it left by itself."""
        stop = time.monotonic() + END_SECONDS
        while time.monotonic() < stop:
            state, *rest = stat_fields(self.inside)
            if state == "Z":
                return int(rest[-1])
            time.sleep(0.002)
        raise AssertionError("the worker neither answers nor ends")

    def survivors(self) -> list[int]:
        """Processes that still live in its jail."""
        found = []
        for entry in Path("/proc").iterdir():
            with contextlib.suppress(OSError):
                if entry.name.isdigit() and os.readlink(entry / "ns" / "mnt") == self.mounts:
                    found.append(int(entry.name))
        return found

    def close(self) -> None:
        os.kill(self.process.pid, signal.SIGCONT)
        self.worker.close()


def children(pid: int) -> list[int]:
    found = []
    for entry in Path("/proc").iterdir():
        with contextlib.suppress(OSError):
            if entry.name.isdigit() and int(stat_fields(int(entry.name))[1]) == pid:
                found.append(int(entry.name))
    return found


def stat_fields(pid: int) -> list[str]:
    """Fields of ``/proc/PID/stat`` from the state on; the exit status is the last."""
    return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()


@pytest.fixture(scope="module")
def frames() -> Iterator[list[tuple[bytes, list[int]]]]:
    """Good frames of each kind: executable, shared object, script; all print twice the input."""
    files = ExecutableFiles(4)
    interpreter = find_python("cpython")
    assert interpreter is not None
    script = b"print(2 * int(input()), end='')"
    with contextlib.ExitStack() as stack:
        fds = []
        for warm in (False, True):
            with LocalSandbox(slots=1, warm=warm) as box:
                executable = box.compile(Program("cpp", SOURCE)).executable
            assert executable is not None
            fds.append(stack.enter_context(files.borrow(executable)))
        cold = Task(("main",), ENV, STDIN, LIMITS, fds[0], {"a": b"x"}, {"b": 10})
        native = Task((NATIVE_TARGET,), NATIVE_ENV, STDIN, LIMITS, fds[1], server_mode=RUN_NATIVE)
        python = run_task(interpreter, True, script, STDIN, LIMITS)
        yield [
            (pack_request(task, in_cgroup=False), [fd] if (fd := task.executable_fd) else [])
            for task in (cold, native, python)
        ]
    files.close()


def replies(data: bytes) -> list[bytes]:
    """The standard outputs of a sequence of complete replies."""
    outputs = []
    while data:
        assert len(data) >= REPLY.size, "a reply was cut short"
        reply = Reply(*REPLY.unpack_from(data))
        assert reply.magic == MAGIC
        sizes = struct.unpack_from(f"={reply.collects}q", data, REPLY.size)
        end = reply.streams_end + sum(max(size, 0) for size in sizes)
        assert len(data) >= end, "a reply was cut short"
        outputs.append(data[reply.streams_at : reply.streams_at + reply.stdout_bytes])
        data = data[end:]
    return outputs


def converse(messages: list[tuple[bytes, list[int]]]) -> list[bytes]:
    """Send frames to a fresh worker, hear it out and see that it ended well."""
    peer = Peer()
    try:
        heard = b""
        for frame, fds in messages:
            peer.send(frame, fds)
            heard += peer.receive(ANSWER_SECONDS)
        heard += peer.hang_up()
        status = peer.end_status()
        assert not os.WIFSIGNALED(status), f"killed by signal {os.WTERMSIG(status)}"
        assert peer.survivors() in ([], [peer.process.pid])
    finally:
        peer.close()
    assert peer.process.returncode == 0 or peer.process.returncode == -signal.SIGKILL
    return replies(heard)


@st.composite
def damaged(draw: st.DrawFn, kinds: int = 3) -> tuple[int, list[tuple[str, int, int]]]:
    """Which good frame to damage, and how: (what, where, with what)."""
    header = st.sampled_from(FIELDS).flatmap(
        lambda f: st.tuples(st.just(f"field{f[1]}"), st.just(f[0]), value_of(f[1]))
    )
    byte = st.tuples(st.just("byte"), st.integers(0, 400), st.integers(0, 255))
    cut = st.tuples(st.just("cut"), st.integers(0, 400), st.just(0))
    extra = st.tuples(st.just("insert"), st.integers(0, 400), st.integers(1, 300))
    changes = draw(st.lists(st.one_of(header, byte, cut, extra), min_size=1, max_size=3))
    return draw(st.integers(0, kinds - 1)), changes


def value_of(size: int) -> st.SearchStrategy[int]:
    return st.one_of(st.sampled_from(EDGES), st.integers(0, 2**64 - 1)).map(
        lambda value: value % 256**size
    )


def damage(frame: bytes, changes: list[tuple[str, int, int]]) -> bytes:
    data = bytearray(frame)
    for what, at, value in changes:
        at = min(at, len(data))
        if what.startswith("field"):
            size = int(what[5:])
            data[at : at + size] = value.to_bytes(size, "little")
        elif what == "byte":
            data[at : at + 1] = bytes([value])
        elif what == "cut":
            del data[at:]
        else:
            data[at:at] = bytes(value)
    return bytes(data)


def test_good_frames_are_answered(frames: list[tuple[bytes, list[int]]]) -> None:
    """The ground the fuzz stands on: unharmed, each frame runs its program, in any order."""
    for one, two in itertools.permutations(frames, 2):
        peer = Peer()
        try:
            for frame, fds in (one, two):
                peer.send(frame, fds)
                assert replies(receive_reply(peer)) == [STDOUT]
            assert peer.hang_up() == b""
            assert peer.end_status() == 0
        finally:
            peer.close()


def receive_reply(peer: Peer) -> bytes:
    """One whole reply, or less if the worker ends."""
    peer.socket.settimeout(END_SECONDS)
    data = b""
    while True:
        with contextlib.suppress(AssertionError, struct.error):
            if replies(data):
                return data
        part = peer.socket.recv(1 << 16)
        if not part:
            return data
        data += part


@FUZZ
@given(data=st.binary(max_size=600), fds=st.integers(0, 4))
def test_random_bytes(data: bytes, fds: int) -> None:
    assert converse([(data, [0] * fds if data else [])]) == []


@FUZZ
@given(plan=damaged())
def test_damaged_frames(
    frames: list[tuple[bytes, list[int]]], plan: tuple[int, list[tuple[str, int, int]]]
) -> None:
    frame, fds = frames[plan[0]]
    converse([(damage(frame, plan[1]), fds)])


@FUZZ
@given(
    plans=st.lists(damaged(), min_size=2, max_size=3),
    riders=st.lists(st.integers(0, 4), min_size=3, max_size=3),
)
def test_damaged_frames_in_a_row_with_any_descriptors(
    frames: list[tuple[bytes, list[int]]],
    plans: list[tuple[int, list[tuple[str, int, int]]]],
    riders: list[int],
) -> None:
    messages = []
    for (kind, changes), count in zip(plans, riders, strict=False):
        frame = damage(frames[kind][0], changes)
        messages.append((frame, (frames[kind][1] or [0]) * count if frame else []))
    converse(messages)


@FUZZ
@given(
    kind=st.integers(0, 2),
    where=st.sampled_from(LIMIT_FIELDS),
    value=st.one_of(st.sampled_from(EDGES), st.integers(0, 2**64 - 1)),
)
def test_strange_limits_do_not_touch_the_next_run(
    frames: list[tuple[bytes, list[int]]], kind: int, where: tuple[int, int], value: int
) -> None:
    """A frame whose limits make no sense is still one frame: the worker ends, or goes on well."""
    frame, fds = frames[kind]
    at, size = where
    strange = frame[:at] + (value % 256**size).to_bytes(size, "little") + frame[at + size :]
    peer = Peer()
    try:
        peer.send(strange, fds)
        if receive_reply(peer):
            for good, good_fds in frames:
                peer.send(good, good_fds)
                assert replies(receive_reply(peer)) == [STDOUT]
        peer.hang_up()
        assert not os.WIFSIGNALED(peer.end_status())
    finally:
        peer.close()


def listen_to(data: bytes, task: Task) -> Report:
    """Make a request of a worker whose every word is ``data``; it never listens itself."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        theirs.sendall(b"r" + data)
        theirs.shutdown(socket.SHUT_WR)
        return Worker(ours, lambda: None).request(task)


def reply_header(**fields: int) -> bytes:
    return REPLY.pack(*Reply(**{name: fields.get(name, 0) for name in Reply._fields}))


HELLO = reply_header(magic=MAGIC, stdout_bytes=4) + b"jail"


@st.composite
def answers(draw: st.DrawFn) -> bytes:
    """Replies with honest or absurd lengths, cut short or followed by noise."""
    lengths = st.one_of(st.integers(0, 40), st.sampled_from(EDGES[6:]))
    signed, unsigned = st.integers(-(2**31), 2**31 - 1), st.integers(0, 2**64 - 1)
    header = reply_header(
        magic=draw(st.sampled_from([MAGIC, MAGIC, MAGIC, 0, MAGIC ^ 1])),
        flags=draw(unsigned) % 2**32,
        status=draw(signed),
        error=draw(st.one_of(st.just(0), signed)),
        cpu_us=draw(unsigned),
        wall_us=draw(unsigned),
        memory_kib=draw(unsigned),
        stdout_bytes=draw(lengths),
        stderr_bytes=draw(lengths),
        collects=draw(st.sampled_from([0, 1, 2, 4, 2**16, 2**32 - 1])),
    )
    return header + draw(st.binary(max_size=200))


@FUZZ_READER
@given(answer=st.one_of(answers(), st.binary(max_size=200)))
def test_a_worker_that_talks_nonsense(answer: bytes) -> None:
    task = Task(("main",), {}, b"", LIMITS, collect={"a": 10, "b": 10})
    try:
        report = listen_to(HELLO + answer, task)
    except WorkerDied:
        return
    assert isinstance(report, Report)
    assert len(report.stdout) <= len(answer)


@FUZZ_READER
@given(hello=st.one_of(answers(), st.binary(max_size=200)))
def test_a_worker_that_starts_with_nonsense(hello: bytes) -> None:
    task = Task(("main",), {}, b"", LIMITS)
    with contextlib.suppress(SandboxError, WorkerDied):
        listen_to(hello, task)
