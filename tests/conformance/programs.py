"""Short ways to run a program in a backend, and to look at the host afterwards."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

from sandbox import Program, RunLimits, RunResult, Sandbox

# Wall limits are wide where they are not what is tested: the machine may be busy.
LIMITS = RunLimits(cpu_s=1.0, wall_s=30.0, memory_mib=256, stdout_bytes=1 << 20)
MARK = "tenshot-escaped"
HEADERS = (
    "#include <cstdio>\n#include <cstdlib>\n#include <cstring>\n#include <cerrno>\n"
    "#include <csignal>\n#include <fcntl.h>\n#include <sched.h>\n#include <unistd.h>\n"
    "#include <sys/mman.h>\n#include <sys/mount.h>\n#include <sys/prctl.h>\n"
    "#include <sys/ptrace.h>\n#include <sys/resource.h>\n#include <sys/shm.h>\n"
    "#include <sys/socket.h>\n#include <sys/stat.h>\n#include <sys/syscall.h>\n"
    "#include <sys/wait.h>\n#include <dirent.h>\n#include <spawn.h>\n#include <initializer_list>\n"
    "#include <vector>\n"
)


def run_source(
    box: Sandbox, language: str, source: str, stdin: bytes = b"", limits: RunLimits = LIMITS
) -> RunResult:
    compiled = box.compile(Program(language, source))
    assert compiled.executable is not None, compiled.message
    return box.run(compiled.executable, stdin, limits)


def run_body(
    box: Sandbox, body: str, limits: RunLimits = LIMITS, stdin: bytes = b"5\n"
) -> RunResult:
    """Run the body of a C++ ``main``."""
    return run_source(box, "cpp", f"{HEADERS}int main(){{{body}}}", stdin, limits)


def list_folder(box: Sandbox, path: str) -> list[str]:
    """What a program sees in a folder of the jail."""
    body = (
        f'DIR*d=opendir("{path}");if(!d)return 0;for(dirent*e;(e=readdir(d));)'
        "if(e->d_name[0]!='.')puts(e->d_name);"
    )
    return sorted(run_body(box, body).stdout.decode().split())


def host_processes(name: str) -> list[int]:
    """Processes of this machine whose name or command line holds ``name``."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit() and int(entry.name) != os.getpid():
            try:
                words = (entry / "cmdline").read_bytes() + (entry / "comm").read_bytes()
            except OSError:
                continue
            if name.encode() in words:
                found.append(int(entry.name))
    return found


def wait_until(condition: Callable[[], bool], seconds: float = 5.0) -> bool:
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True
