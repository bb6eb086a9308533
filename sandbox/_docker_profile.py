"""The system-call profile of a container: what programs may call, and what building jails takes.

Docker's own profile refuses the calls that make namespaces and mounts, on which the jails inside
the container rest. This one allows those and leaves out all else that programs cannot call anyway
(``worker/syscalls.inc``), so for the worker too there is no bpf, ptrace, keyctl, io_uring, module
or clock setting. The filter that each program gets from its worker stays the stricter one: where
two filters disagree the kernel takes the harsher answer.
"""

from __future__ import annotations

import functools
import json
import os
import re

from sandbox._build import WORKER_SOURCES

_RULE = re.compile(r"^X\((\w+), (\w+)\)", re.MULTILINE)
_ARCHITECTURES = {"x86_64": "SCMP_ARCH_X86_64", "aarch64": "SCMP_ARCH_AARCH64"}
_CALLABLE = ("ALLOW", "CLONE", "SOCKET", "IOCTL", "PRCTL")
# By the worker, and by runc between loading the profile and starting the worker.
_FOR_JAILS = (
    "accept4", "bind", "capset", "close_range", "execve", "execveat", "flistxattr", "fsconfig",
    "fsmount", "fsopen", "listen", "memfd_create", "mount", "mount_setattr", "move_mount",
    "open_tree", "openat2", "pidfd_open", "pivot_root", "recvfrom", "recvmsg", "seccomp",
    "sendfile", "sendmsg", "setgid", "setgroups", "sethostname", "setns", "setresgid", "setresuid",
    "setuid", "socketpair", "umask", "umount2", "unshare",
)  # fmt: skip


@functools.cache
def seccomp_profile() -> str:
    """The profile as Docker takes it (JSON of the Open Container Initiative's form)."""
    rules = _RULE.findall((WORKER_SOURCES / "syscalls.inc").read_text())
    names = {name for name, action in rules if action in _CALLABLE} | set(_FOR_JAILS)
    return json.dumps(
        {
            "defaultAction": "SCMP_ACT_ERRNO",
            "architectures": [_ARCHITECTURES[os.uname().machine]],
            "syscalls": [{"names": sorted(names), "action": "SCMP_ACT_ALLOW"}],
        }
    )
