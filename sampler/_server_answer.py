"""What an OpenAI-compatible server answers, read with suspicion.

Formats: OpenAI's chat completions and completions, and how vLLM, SGLang and llama.cpp fill them in
(llama.cpp gives log-probabilities of completions in the form of chat completions, and of several
answers to a chat only for the first).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from math import isfinite
from typing import Any


class Malformed(Exception):
    """An answer that is none; its text says what is wrong."""


@dataclass(frozen=True, slots=True)
class Token:
    """A token that was drawn: its bytes and its log-probability."""

    data: bytes
    log_probability: float


@dataclass(frozen=True, slots=True)
class Choice:
    """One of an answer's samples.

    Attributes:
        text: without the reasoning that the server sets apart.
        finished: whether it ended by itself, not at the length limit.
        tokens: drawn ones, reasoning included; empty if the server does not tell.
        reasoning: what the server set apart.
    """

    text: str
    finished: bool
    tokens: tuple[Token, ...] = ()
    reasoning: str = ""

    def log_probability(self, start: int, end: int) -> float | None:
        """Sum over the tokens of ``text[start:end]``; ``None`` where that cannot be told."""
        if not self.tokens or start >= end:
            return None
        if (start, end) == (0, len(self.text)) and not self.reasoning:
            return sum(token.log_probability for token in self.tokens)
        said = b"".join(token.data for token in self.tokens)
        at = said.rfind(self.text.encode())  # reasoning may stand before it, end marks behind it
        if at < 0:
            return None
        first, last = (at + len(self.text[:offset].encode()) for offset in (start, end))
        total, position = 0.0, 0
        for token in self.tokens:
            position += len(token.data)
            if position > first and position - len(token.data) < last:
                total += token.log_probability
        return total


@dataclass(frozen=True, slots=True)
class Answer:
    """The samples of a request.

    Attributes:
        choices: at least one.
        prompt_tokens: as the server counts them, or ``None``.
        completion_tokens: of all choices together, or ``None``.
    """

    choices: tuple[Choice, ...]
    prompt_tokens: int | None
    completion_tokens: int | None


def read_answer(body: bytes) -> Answer:
    """Read the body of a successful answer.

    Raises:
        Malformed: it is not JSON, or not of the form.
    """
    raw = _object(_json(body), "the answer")
    listed = raw.get("choices")
    if not isinstance(listed, list) or not listed:
        raise Malformed(f"no choices{_said(raw)}")
    choices = [_object(choice, "a choice") for choice in listed]
    if all(isinstance(choice.get("index"), int) for choice in choices):
        choices.sort(key=lambda choice: int(choice["index"]))
    usage = raw.get("usage")
    counts: Mapping[str, Any] = usage if isinstance(usage, dict) else {}
    return Answer(
        tuple(map(_choice, choices)),
        _count(counts.get("prompt_tokens")),
        _count(counts.get("completion_tokens")),
    )


def error_message(body: bytes) -> str:
    """What a server says of an error, as it says it."""
    try:
        return _message(_json(body))
    except Malformed:
        return body.decode("utf-8", "replace")


def served_models(body: bytes) -> list[str]:
    """The names in the answer to ``GET /models``.

    Raises:
        Malformed: it is not of the form.
    """
    listed = _object(_json(body), "the answer").get("data")
    if not isinstance(listed, list):
        raise Malformed("no list of models")
    return [str(_object(model, "a model").get("id")) for model in listed]


def _json(body: bytes) -> Any:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        kind = "a web page" if body.lstrip().startswith(b"<") else "not JSON"
        raise Malformed(f"{kind} ({len(body)} bytes)") from None


def _object(value: Any, what: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise Malformed(f"{what} is not an object")
    return value


def _said(raw: Mapping[str, Any]) -> str:
    return f" ({_message(raw)})" if "error" in raw else ""


def _message(raw: Any) -> str:
    """``{"error": {"message": ...}}``, ``{"error": ...}``, ``{"message": ...}`` or the whole."""
    for key in ("error", "message", "detail"):
        if isinstance(raw, dict) and raw.get(key):
            raw = raw[key]
    return raw if isinstance(raw, str) else json.dumps(raw)


def _choice(raw: Mapping[str, Any]) -> Choice:
    message = raw.get("message")
    if message is None:
        text, reasoning = raw.get("text"), ""
    else:
        message = _object(message, "a message")
        text = message.get("content")
        # The first is DeepSeek's and vLLM's name, the second OpenRouter's and newer vLLM's.
        reasoning = message.get("reasoning_content") or message.get("reasoning") or ""
    if isinstance(text, list):
        text = "".join(part.get("text") or "" for part in text if isinstance(part, dict))
    # A model that spent its answer on reasoning, or refused, has no content.
    if text is None and message is not None:
        text = ""
    if not isinstance(text, str):
        raise Malformed("a choice has no text")
    return Choice(
        _encodable(text),
        raw.get("finish_reason") != "length",
        _tokens(raw.get("logprobs")),
        reasoning if isinstance(reasoning, str) else "",
    )


def _encodable(text: str) -> str:
    """JSON can escape half a character; no file and no compiler takes it."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _tokens(raw: Any) -> tuple[Token, ...]:
    """Log-probabilities in either form; none at all if any of them is missing."""
    if not isinstance(raw, dict):
        return ()
    try:
        if isinstance(raw.get("content"), list):
            tokens = tuple(_token(entry) for entry in raw["content"])
        else:
            pairs = zip(raw["tokens"], raw["token_logprobs"], strict=True)
            tokens = tuple(Token(_bytes(text), float(value)) for text, value in pairs)
    except (KeyError, TypeError, ValueError):
        return ()
    return tokens if all(isfinite(token.log_probability) for token in tokens) else ()


def _token(raw: Mapping[str, Any]) -> Token:
    data = raw.get("bytes")
    return Token(_bytes(raw["token"]) if data is None else bytes(data), float(raw["logprob"]))


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "replace")


def _count(value: Any) -> int | None:
    good = isinstance(value, int) and not isinstance(value, bool) and value >= 0
    return value if good else None
