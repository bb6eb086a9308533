"""Text files that may be compressed, read as streams."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, TextIO, cast

import zstandard

from problems._errors import ProblemError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_CHUNK = 1 << 16
_ZSTD_WINDOW = 1 << 31
_MAGIC = {b"\x1f\x8b": ".gz", b"BZh": ".bz2", b"\xfd7zXZ\0": ".xz", b"\x28\xb5\x2f\xfd": ".zst"}
COMPRESSED = frozenset(_MAGIC.values())


def inner_name(path: Path) -> str:
    """Name of the file without the suffix of its compression: ``a.json.gz`` gives ``a.json``."""
    return path.stem if path.suffix.lower() in COMPRESSED else path.name


@contextmanager
def open_text(path: Path) -> Iterator[TextIO]:
    """Open a UTF-8 text file, decompressed as its first bytes say (gzip, bzip2, xz, Zstandard).

    Raises:
        ProblemError: the file is not UTF-8, or its compression is damaged or cut short.
    """
    with path.open("rb") as raw:
        packed = _unpacked(raw)
        try:
            with io.TextIOWrapper(packed, encoding="utf-8-sig") as text:
                yield text
        except UnicodeDecodeError as error:
            raise ProblemError(f"{path} is not UTF-8 (byte {error.start})", "convert it") from None
        except (EOFError, gzip.BadGzipFile, lzma.LZMAError, zstandard.ZstdError) as error:
            raise ProblemError(
                f"{path} is damaged or incomplete: {error}", "fetch the file again"
            ) from None


def _unpacked(raw: io.BufferedReader) -> IO[bytes]:
    head = raw.peek(6)
    kind = next((kind for magic, kind in _MAGIC.items() if head.startswith(magic)), "")
    if kind == ".gz":
        return cast(IO[bytes], gzip.GzipFile(fileobj=raw))
    if kind == ".bz2":
        return bz2.BZ2File(raw)
    if kind == ".xz":
        return lzma.LZMAFile(raw)
    if kind == ".zst":
        return io.BufferedReader(_Zstandard(raw), _CHUNK)
    return raw


class _Zstandard(io.RawIOBase):
    """Frames one after another; unlike the library's reader it notices a file that is cut short."""

    def __init__(self, source: io.BufferedReader) -> None:
        self._source = source
        self._engine = zstandard.ZstdDecompressor(max_window_size=_ZSTD_WINDOW)
        self._frame: zstandard.ZstdDecompressionObj | None = None
        self._unread = b""
        self._ready = io.BytesIO()

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        while not (count := self._ready.readinto(buffer)):
            packed = self._unread or self._source.read(_CHUNK)
            if not packed:
                if self._frame is not None:
                    raise EOFError("the last frame is cut short")
                return 0
            self._frame = self._frame or self._engine.decompressobj()
            self._ready, self._unread = io.BytesIO(self._frame.decompress(packed)), b""
            if self._frame.eof:
                self._unread, self._frame = self._frame.unused_data, None
        return count
