"""Runs a command on a machine that lacks something: a filter makes the kernel refuse it.

Usage: python lacking.py NAME... -- COMMAND [ARGUMENT]...
"""

from __future__ import annotations

import ctypes
import os
import platform
import struct
import sys

_SET_NO_NEW_PRIVS, _SET_SECCOMP, _FILTER = 38, 22, 2
_EPERM, _ENOSYS = 1, 38
_NUMBERS = {"x86_64": {"unshare": 272, "seccomp": 317}, "aarch64": {"unshare": 97, "seccomp": 277}}
# Flags of unshare, by what it would make.
NAMESPACES = {
    "user": 0x10000000,
    "net": 0x40000000,
    "ipc": 0x08000000,
    "uts": 0x04000000,
    "pid": 0x20000000,
    "mount": 0x00020000,
}
_LOAD, _EQUAL, _ANY_BIT, _RETURN = 0x20, 0x15, 0x45, 0x06
_ALLOW, _ERRNO = 0x7FFF0000, 0x00050000
_NUMBER_AT, _FIRST_ARGUMENT_AT = 0, 16


def _step(code: int, value: int, on_true: int = 0, on_false: int = 0) -> bytes:
    return struct.pack("=HBBI", code, on_true, on_false, value)


def _filter(names: list[str]) -> bytes:
    numbers = _NUMBERS[platform.machine()]
    flags = sum(NAMESPACES[name] for name in names if name in NAMESPACES)
    no_seccomp = _step(_EQUAL, numbers["seccomp"], 0, 1) + _step(_RETURN, _ERRNO | _ENOSYS)
    return (
        _step(_LOAD, _NUMBER_AT)
        + (no_seccomp if "seccomp" in names else b"")
        + _step(_EQUAL, numbers["unshare"], 0, 3)
        + _step(_LOAD, _FIRST_ARGUMENT_AT)
        + _step(_ANY_BIT, flags, 0, 1)
        + _step(_RETURN, _ERRNO | _EPERM)
        + _step(_RETURN, _ALLOW)
    )


def main() -> None:
    """Install the filter and become the command."""
    split = sys.argv.index("--")
    code = ctypes.create_string_buffer(_filter(sys.argv[1:split]))
    steps = (len(code) - 1) // 8
    program = struct.pack("@HP", steps, ctypes.addressof(code))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_SET_NO_NEW_PRIVS, 1, 0, 0, 0) or libc.prctl(_SET_SECCOMP, _FILTER, program):
        sys.exit(f"cannot install the filter: {os.strerror(ctypes.get_errno())}")
    os.execvp(sys.argv[split + 1], sys.argv[split + 1 :])


if __name__ == "__main__":
    main()
