"""Checks of a policy file's values; each returns the value or raises ``ValueError``."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from math import isfinite
from typing import Any
from urllib.parse import urlsplit

_OURS = ("messages", "model", "n", "prompt", "seed", "stream", "max_tokens", "temperature")
_HEADER = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def _address(value: Any) -> str:
    text = _text(value)
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("must be an address such as http://localhost:8000/v1")
    if parts.username is not None or parts.password is not None:
        raise ValueError("must hold no user name or password; use api_key_env or headers_env")
    if parts.query or parts.fragment:
        raise ValueError("must end with its path")
    _ = parts.port  # raises ValueError for one that is none
    return text.rstrip("/") if parts.path.rstrip("/") else f"{text.rstrip('/')}/v1"


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value:
        raise ValueError("must be a text")
    return value


def _any_text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError("must be a text")
    return value


def _template(value: Any) -> str:
    text = _text(value)
    if "{statement}" not in text:
        raise ValueError("must contain {statement}")
    return text


def _mode(value: Any) -> str:
    if value not in ("chat", "completions"):
        raise ValueError('must be "chat" or "completions"')
    return str(value)


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError("must be true or false")
    return value


def _whole(low: int, high: int) -> Callable[[Any], int]:
    def parse(value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise ValueError(f"must be a whole number from {low} to {high}")
        return value

    return parse


def _number(low: float, high: float) -> Callable[[Any], float]:
    def parse(value: Any) -> float:
        good = isinstance(value, (int, float)) and not isinstance(value, bool)
        if not good or not isfinite(value) or not low <= value <= high:
            raise ValueError(f"must be a number from {low:g} to {high:g}")
        return float(value)

    return parse


def _temperature(value: Any) -> tuple[float, float] | None:
    if value == "server":
        return None
    one = _number(0, 5)
    try:
        low, high = (one(v) for v in value) if isinstance(value, list) else (one(value),) * 2
    except ValueError:
        low, high = 1.0, 0.0
    if low > high:
        raise ValueError('must be a number from 0 to 5, [lowest, highest], or "server"')
    return low, high


def _list(item: Callable[[Any], Any]) -> Callable[[Any], tuple[Any, ...]]:
    def parse(value: Any) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise ValueError("must be a list")
        try:
            return tuple(item(each) for each in value)
        except ValueError as error:
            raise ValueError(f"must be a list; each item {error}") from None

    return parse


def _extra_body(value: Any) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise ValueError("must be a table")
    for name in _OURS:
        if name in value:
            raise ValueError(f"must not set {name!r}: it has a key of its own or is set per sample")
    return value


def _variable(value: Any) -> str:
    if not isinstance(value, str) or not _VARIABLE.fullmatch(value):
        raise ValueError("must be the name of an environment variable, never the key itself")
    return value


def _headers(value: Any) -> Mapping[str, str]:
    if not isinstance(value, dict) or not all(_HEADER.fullmatch(name) for name in value):
        raise ValueError("must be a table of header names")
    return {name: _variable(variable) for name, variable in value.items()}


PARSERS: Mapping[str, Callable[[Any], Any]] = {
    "base_url": _address,
    "model": _text,
    "mode": _mode,
    "system": _any_text,
    "template": _template,
    "max_statement_chars": _whole(100, 10_000_000),
    "ratings": _list(_whole(0, 10_000)),
    "tags": _list(_list(_text)),
    "temperature": _temperature,
    "top_p": _number(0.001, 1),
    "max_tokens": _whole(1, 10_000_000),
    "max_tokens_field": _text,
    "stop": _list(_text),
    "logprobs": _flag,
    "n": _whole(1, 1024),
    "extra_body": _extra_body,
    "concurrency": _whole(1, 1024),
    "requests_per_minute": _number(0.01, 1e9),
    "tokens_per_minute": _number(1, 1e12),
    "timeout_s": _number(0.1, 86_400),
    "attempts": _whole(1, 100),
    "retry_wait_s": _number(0.001, 600),
    "api_key_env": _variable,
    "headers_env": _headers,
    "price_in": _number(0, 1e6),
    "price_out": _number(0, 1e6),
}
"""A policy file's keys; the fields of ``ServerConfig``."""
