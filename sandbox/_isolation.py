"""What a machine may lack, and the sandbox may do without if the user says so.

Everything else (pid and mount namespaces, a root of its own, resource limits) is never given up:
without it no run could be ended or kept from the machine's files.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from types import MappingProxyType

from problems import InputError
from sandbox._frames import Report
from sandbox._types import SandboxError

WEAKER = MappingProxyType(
    {
        "user": "no user namespace: only root can build the rest, and a fault of the kernel in a "
        "system call that programs may use is met with root's namespace around them",
        "net": "no network namespace: the system-call filter alone keeps programs from sockets",
        "ipc": "no ipc namespace: the system-call filter alone keeps programs from shared memory "
        "and message queues of other processes",
        "uts": "no uts namespace: programs see the machine's host name",
        "seccomp": "no system-call filter: programs reach every system call their user may make",
    }
)
"""Name for ``--allow-weaker-isolation`` → what is lost."""

_USER_NAMESPACES = (
    "allow unprivileged user namespaces: `sysctl -w user.max_user_namespaces=15000`, "
    "`kernel.unprivileged_userns_clone=1` (Debian), "
    "`kernel.apparmor_restrict_unprivileged_userns=0` (Ubuntu 24.04); in a container, "
    "run it with `--security-opt seccomp=unconfined`"
)
_FIXES = {
    "user": _USER_NAMESPACES,
    "net": "raise `user.max_net_namespaces` with sysctl",
    "ipc": "raise `user.max_ipc_namespaces` with sysctl",
    "uts": "raise `user.max_uts_namespaces` with sysctl",
    "seccomp": "use a kernel with CONFIG_SECCOMP_FILTER; in a container, allow the call seccomp",
}


class WeakerIsolationError(SandboxError):
    """The machine lacks something that ``allow_weaker`` could do without.

    Args:
        missing: its name, a key of ``WEAKER``.
        step: what the worker tried.
        why: the kernel's answer.
    """

    def __init__(self, missing: str, step: str, why: str) -> None:
        super().__init__(
            f"the sandbox cannot {step}: {why}",
            f"{_FIXES[missing]}; or go on with less: --allow-weaker-isolation {missing} "
            f"({WEAKER[missing]})",
        )
        self.missing = missing


def allow_options(names: Iterable[str]) -> list[str]:
    """Worker options for what may be missing.

    Raises:
        InputError: no such name.
    """
    options: list[str] = []
    for name in sorted(names):
        if name not in WEAKER:
            raise InputError(
                f"nothing called {name!r} can be left out of the isolation",
                f"names are {', '.join(WEAKER)}",
            )
        options += ["--allow", name]
    return options


def refusal(hello: Report) -> SandboxError:
    """What the first frame of a worker that gave up means."""
    step, missing = hello.stderr.decode(errors="replace"), hello.stdout.decode(errors="replace")
    why = os.strerror(hello.error)
    if missing in WEAKER:
        return WeakerIsolationError(missing, step, why)
    message = f"the sandbox cannot {step}: {why}"
    if "namespace" in step or "map the" in step or "mounts" in step:
        return SandboxError(message, _USER_NAMESPACES)
    return SandboxError(message, "run `tenshot doctor`; the kernel must be Linux 5.14 or newer")
