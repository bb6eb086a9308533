"""Text of tokens as they come: whole characters only, up to a stop string."""

from __future__ import annotations

import codecs
from collections.abc import Sequence

from models._tokenizer import Tokenizer


class TextStream:
    """The text of one sample while it is drawn.

    A character whose bytes are spread over several tokens appears with the last of them; what all
    tokens give together is ``tokenizer.decode`` of them.

    Args:
        tokenizer: of the model.
        stops: strings that end the text; the earliest found counts and is not part of it.

    Attributes:
        stopped: whether a stop string has come.
    """

    def __init__(self, tokenizer: Tokenizer, stops: Sequence[str] = ()) -> None:
        self._tokenizer = tokenizer
        self._stops = stops
        self._longest = max(map(len, stops), default=0)
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._text = ""
        self.stopped = False

    @property
    def text(self) -> str:
        """The text so far, without an unfinished character at its end."""
        return self._text

    def push(self, ids: Sequence[int]) -> int | None:
        """Take further tokens.

        Returns:
            how many of them it took when one completed a stop string, else ``None``.
        """
        for count, id in enumerate(ids, 1):
            self._append(self._decoder.decode(self._tokenizer.token_bytes(id)))
            if self.stopped:
                return count
        return None

    def finish(self) -> str:
        """The whole text; an unfinished character at its end becomes U+FFFD."""
        if not self.stopped:
            self._append(self._decoder.decode(b"", final=True))
        return self._text

    def _append(self, new: str) -> None:
        """Add text; a stop string that it completes is cut off with what follows."""
        start = max(0, len(self._text) - self._longest + 1)
        self._text += new
        found = [at for at in (self._text.find(stop, start) for stop in self._stops) if at >= 0]
        if found:
            self._text, self.stopped = self._text[: min(found)], True
