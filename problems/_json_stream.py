"""JSON read one value at a time, in memory bounded by the largest value."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TextIO

from problems._errors import ProblemError
from problems._files import parse_json

_CHUNK = 1 << 20
_SPACE = re.compile(r"[ \t\n\r]*")
_HINT = "check the file with: python -m json.tool FILE"
# What the decoder says of a string that may only be cut off by the end of what was read so far.
_CUT_OFF = ("Unterminated string", "Invalid \\")
_LONGEST_WORD = 12
_LONGEST_TAIL = 3


@dataclass(frozen=True, slots=True)
class Item:
    """One value of a stream.

    Attributes:
        value: the parsed value.
        key: its name where the stream is the members of one object, else an empty string.
        start: offset of the value's first byte in the (decompressed) UTF-8 file.
        size: number of its bytes.
    """

    value: object
    key: str
    start: int
    size: int


class JsonReader:
    """Reads values from a text stream.

    The text is parsed from a window that holds one value and grows, doubling, until that value is
    complete; so the cost is linear in the file, and the memory in its largest value.

    Attributes:
        is_list: whether ``values``, once begun, gives the items of a top-level list.
    """

    def __init__(self, stream: TextIO, where: str) -> None:
        self.is_list = False
        self._stream = stream
        self._where = where
        self._text = ""
        self._at = 0
        self._bytes_before = 0
        self._lines_before = 0
        self._column_before = 0
        self._ended = False
        self._decoder = json.JSONDecoder()

    def values(self) -> Iterator[object]:
        """The items of a top-level list, or the values that follow one another.

        Raises:
            ProblemError: the text is no JSON; the message names the line.
        """
        if not self._next_char():
            raise self._error("expected a value")
        self.is_list = self._next_char() == "["
        if not self.is_list:
            while self._next_char():
                yield self._value()
            return
        self._at += 1
        more = self._next_char() != "]"
        while more:
            self._next_char()
            yield self._value()
            more = self._goes_on("]")
        self._expect_end()

    def members(self) -> Iterator[Item]:
        """The members of a top-level object, one at a time.

        Raises:
            ProblemError: the text is no JSON object.
        """
        if self._next_char() != "{":
            raise self._error("expected named fields")
        self._at += 1
        more = self._next_char() != "}"
        while more:
            key = self._key()
            self._next_char()
            start = self._offset()
            value = self._value()
            yield Item(value, key, start, self._offset() - start)
            more = self._goes_on("}")
        self._expect_end()

    def _goes_on(self, end: str) -> bool:
        """Whether a comma follows; else the closing bracket must, unless the list was empty."""
        mark = self._next_char()
        if mark not in (",", end):
            raise self._error(f"expected ',' or '{end}'")
        self._at += mark == ","
        return mark == ","

    def _key(self) -> str:
        self._next_char()
        key = self._value()
        if not isinstance(key, str) or self._next_char() != ":":
            raise self._error("expected a name in quotes and ':'")
        self._at += 1
        return key

    def _value(self) -> object:
        """The value at the current place, which moves behind it."""
        while True:
            try:
                value, end = self._decoder.raw_decode(self._text, self._at)
            except json.JSONDecodeError as error:
                if self._ended or not self._may_go_on(error):
                    self._at = min(error.pos, len(self._text))
                    raise self._error(error.msg) from None
            except RecursionError:
                raise self._error("nested too deeply") from None
            except ValueError as error:
                raise self._error(str(error).splitlines()[0]) from None
            else:
                # "12" may go on as "123", and "1" before "e+5" is no value of its own.
                if end + _LONGEST_TAIL < len(self._text) or self._ended:
                    self._at = end
                    return value
            self._read_more()

    def _may_go_on(self, error: json.JSONDecodeError) -> bool:
        """Whether more text could mend the error: it lies at the end of what was read."""
        cut_off = error.msg.startswith(_CUT_OFF)
        return cut_off or error.pos >= len(self._text) - _LONGEST_WORD

    def _next_char(self) -> str:
        """The next character that is no white space; empty at the end."""
        while True:
            match = _SPACE.match(self._text, self._at)
            self._at = match.end() if match else self._at
            if self._at < len(self._text):
                return self._text[self._at]
            if self._ended:
                return ""
            self._read_more()

    def _read_more(self) -> None:
        """Drop what lies before the current place and add at least as much as is left."""
        gone, rest = self._text[: self._at], self._text[self._at :]
        self._bytes_before += len(gone.encode("utf-8", "surrogatepass"))
        self._lines_before += gone.count("\n")
        self._column_before = self._column(gone)
        more = self._stream.read(max(_CHUNK, len(rest)))
        self._ended = not more
        self._text, self._at = rest + more, 0

    def _column(self, before: str) -> int:
        """Characters on the last line of ``before``, and of what was dropped where it began."""
        newline = before.rfind("\n")
        return len(before) - newline - 1 if newline >= 0 else self._column_before + len(before)

    def _offset(self) -> int:
        inside = self._text[: self._at].encode("utf-8", "surrogatepass")
        return self._bytes_before + len(inside)

    def _expect_end(self) -> None:
        self._at += 1
        if self._next_char():
            raise self._error("expected the end of the file")

    def _error(self, what: str) -> ProblemError:
        before = self._text[: self._at]
        line = self._lines_before + before.count("\n") + 1
        place = f"{self._where}, line {line}, column {self._column(before) + 1}"
        return ProblemError(f"{place}: invalid JSON: {what}", _HINT)


def json_lines(
    stream: TextIO, where: str, skip: Callable[[ProblemError], None] | None = None
) -> Iterator[tuple[object, str]]:
    """The value on each line that is not blank, and the words that name the line.

    Args:
        stream: the lines.
        where: what to call their source.
        skip: told of each line that is no JSON, which is then left out.

    Raises:
        ProblemError: without ``skip``, a line is no JSON.
    """
    for number, line in enumerate(stream, start=1):
        if not line.strip():
            continue
        place = f"{where}, line {number}"
        try:
            value = parse_json(line.rstrip("\n"), place)
        except ProblemError as error:
            if skip is None:
                raise
            skip(error)
        else:
            yield value, place
