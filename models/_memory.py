"""Memory that the allocator keeps instead of giving it back to the kernel between steps."""

from __future__ import annotations

import ctypes

_TRIM_THRESHOLD, _MMAP_MAX, _ARENA_MAX = -1, -4, -8
_MOST = 2**31 - 1


def keep_freed_memory() -> bool:
    """Let this process keep what it frees, up to 2 GiB; whether the C library could be told.

    A training step on a CPU allocates and frees hundreds of megabytes. glibc maps large pieces anew
    each time, and the kernel then hands out their pages one fault at a time: a sixth of the time on
    a virtual machine. Call it before the first large allocation; see ``mallopt(3)``.
    """
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError):
        return False
    wanted = ((_MMAP_MAX, 0), (_TRIM_THRESHOLD, _MOST), (_ARENA_MAX, 1))
    return all(mallopt(option, value) == 1 for option, value in wanted)
