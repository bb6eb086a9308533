"""Blobs on disk, written atomically and pruned by age."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path


def write_atomically(target: Path, data: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.chmod(name, 0o644)
        os.replace(name, target)
    except OSError:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise


class DiskCache:
    """Blobs by key; the oldest go when the folder outgrows its size.

    Args:
        folder: where the blobs lie.
        max_bytes: size to prune to.
    """

    _PRUNE_EVERY = 64

    def __init__(self, folder: Path, max_bytes: int) -> None:
        self._folder = folder
        self._max_bytes = max_bytes
        self._puts = 0

    def get(self, key: str) -> bytes | None:
        """The blob, or ``None``."""
        path = self._folder / key[:2] / key
        try:
            data = path.read_bytes()
            os.utime(path)
        except OSError:
            return None
        return data

    def put(self, key: str, data: bytes) -> None:
        """Store a blob; a full disk only costs the cache entry."""
        with contextlib.suppress(OSError):
            write_atomically(self._folder / key[:2] / key, data)
        self._puts += 1
        if self._puts % self._PRUNE_EVERY == 1:
            self._prune()

    def _prune(self) -> None:
        entries: list[tuple[float, int, Path]] = []
        for path in self._folder.glob("*/*"):
            with contextlib.suppress(OSError):
                info = path.stat()
                entries.append((info.st_mtime, info.st_size, path))
        total = sum(size for _, size, _ in entries)
        for _, size, path in sorted(entries):
            if total <= self._max_bytes:
                return
            with contextlib.suppress(OSError):
                path.unlink()
            total -= size
