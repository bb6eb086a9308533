"""How to use a server: a policy file (TOML or JSON), or just its address."""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from sampler._prompt import RATINGS, TAGS
from sampler._server_fields import PARSERS
from sampler._types import PolicyError

Mode = Literal["chat", "completions"]

SYSTEM = (
    "You are an expert competitive programmer. You write correct and fast programs that read "
    "standard input and write standard output."
)
CHAT_TEMPLATE = """\
Solve this problem in {language}.

{statement}

{samples}
Time limit: {time_limit} s. Memory limit: {memory_limit} MiB.
Its difficulty on Codeforces is about {rating}.
It may have to do with: {tags}.

Answer with one complete program in a single ```{fence} block.
"""
COMPLETION_TEMPLATE = """\
{statement}

{samples}
Difficulty: {rating}
Tags: {tags}

A correct solution in {language}:
```{fence}
"""
_ANYWHERE = ("base_url", "api_key_env", "headers_env", "concurrency", "requests_per_minute",
             "tokens_per_minute", "timeout_s", "attempts", "retry_wait_s", "price_in",
             "price_out")  # fmt: skip
"""Fields that say where and how fast a server is asked, not what for."""


@dataclass(frozen=True, slots=True)
class ServerConfig:
    """How to draw programs from an OpenAI-compatible server. The fields are the policy file's keys.

    Attributes:
        base_url: such as ``http://localhost:8000/v1``; ``/chat/completions`` is appended.
        model: the name that the server knows the model by.
        mode: ``"chat"``, or ``"completions"`` for a base model.
        system: system message; empty for none. Chat only.
        template: of the user's message, or of the prompt to complete. ``{statement}``,
            ``{samples}``, ``{title}``, ``{language}``, ``{fence}`` (the language's name for a code
            block), ``{rating}``, ``{tags}``, ``{time_limit}`` (seconds) and ``{memory_limit}``
            (MiB) are filled in; a line that names something which is not known is left out.
            Empty for the mode's own.
        max_statement_chars: characters kept of the statement.
        ratings: one is drawn per sample; empty for none.
        tags: combinations of tags; one is drawn per sample.
        temperature: lowest and highest, one is drawn per sample; ``None`` leaves it to the server.
        top_p: nucleus mass, ``None`` for the server's own.
        max_tokens: length limit of one answer, reasoning and prose included.
        max_tokens_field: what the server calls it; newer OpenAI models want
            ``max_completion_tokens``.
        stop: strings that end an answer; ``None`` for the mode's own.
        logprobs: whether to ask for log-probabilities.
        n: answers per request; samples of one request share rating, tags, language and temperature.
        extra_body: further fields of each request's body.
        concurrency: requests in flight.
        requests_per_minute: at most; ``None`` for no limit.
        tokens_per_minute: at most, read and written together; ``None`` for no limit.
        timeout_s: seconds in which an answer must be complete.
        attempts: per request, before its samples are given up.
        retry_wait_s: longest wait after the first failed attempt; it doubles with each.
        api_key_env: the environment variable that holds the key; it may be unset if it is not
            named in a file.
        headers_env: further headers, each with the environment variable that holds its value.
        price_in: per million tokens read.
        price_out: per million tokens written.
    """

    base_url: str
    model: str
    mode: Mode = "chat"
    system: str = SYSTEM
    template: str = ""
    max_statement_chars: int = 24_000
    ratings: tuple[int, ...] = RATINGS
    tags: tuple[tuple[str, ...], ...] = ((), *((tag,) for tag in TAGS))
    temperature: tuple[float, float] | None = (0.6, 1.0)
    top_p: float | None = None
    max_tokens: int = 4096
    max_tokens_field: str = "max_tokens"
    stop: tuple[str, ...] | None = None
    logprobs: bool = True
    n: int = 1
    extra_body: Mapping[str, Any] = field(default_factory=dict)
    concurrency: int = 8
    requests_per_minute: float | None = None
    tokens_per_minute: float | None = None
    timeout_s: float = 600.0
    attempts: int = 8
    retry_wait_s: float = 1.0
    api_key_env: str = ""
    headers_env: Mapping[str, str] = field(default_factory=dict)
    price_in: float | None = None
    price_out: float | None = None

    @property
    def tag_combinations(self) -> tuple[tuple[str, ...], ...]:
        """``tags``, under the name that ``draw_metadata`` reads."""
        return self.tags

    @property
    def temperature_low(self) -> float:
        """The lowest temperature; 0 where the server decides."""
        return self.temperature[0] if self.temperature else 0.0

    @property
    def temperature_high(self) -> float:
        """The highest temperature; 0 where the server decides."""
        return self.temperature[1] if self.temperature else 0.0

    @property
    def prompt_template(self) -> str:
        """The template, or the mode's own."""
        own = CHAT_TEMPLATE if self.mode == "chat" else COMPLETION_TEMPLATE
        return self.template or own

    @property
    def fingerprint(self) -> str:
        """Eight hexadecimal digits that stand for what is asked; not for where or how fast."""
        asked = {f.name: getattr(self, f.name) for f in fields(self) if f.name not in _ANYWHERE}
        text = json.dumps(asked, sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()[:8]

    @property
    def host(self) -> str:
        """The server's name and port."""
        return urlsplit(self.base_url).netloc


def read_config(path: Path) -> ServerConfig:
    """Read a policy file.

    Raises:
        PolicyError: it cannot be read, or a key is unknown, missing or has a wrong value.
    """
    raw = _read(path)
    known = [f.name for f in fields(ServerConfig)]
    for key in raw:
        if key not in known:
            raise PolicyError(f"{path}: unknown key {key!r}", f"there are {', '.join(known)}")
    for key in ("base_url", "model"):
        if key not in raw:
            raise PolicyError(f"{path}: key {key!r} is missing", "see examples/server-policy.toml")
    return ServerConfig(**{key: _parsed(path, key, value) for key, value in raw.items()})


def _read(path: Path) -> dict[str, Any]:
    try:
        text = path.read_text(encoding="utf-8")
        raw = json.loads(text) if path.suffix == ".json" else tomllib.loads(text)
    except OSError as error:
        raise PolicyError(f"{path}: cannot be read: {error.strerror}") from None
    except (ValueError, RecursionError) as error:
        kind = "JSON" if path.suffix == ".json" else "TOML"
        raise PolicyError(f"{path}: not {kind}: {error}") from None
    if not isinstance(raw, dict):
        raise PolicyError(f"{path}: not a table of keys", "see examples/server-policy.toml")
    return raw


def _parsed(path: Path, key: str, value: Any) -> Any:
    try:
        return PARSERS[key](value)
    except ValueError as error:
        raise PolicyError(f"{path}: key {key!r} {error}") from None


def config_of_address(address: str, model: str) -> ServerConfig:
    """The default use of a server.

    Raises:
        PolicyError: the address is none.
    """
    try:
        return ServerConfig(base_url=PARSERS["base_url"](address), model=model)
    except ValueError as error:
        shown = address.rpartition("@")[2]  # a password may stand before it
        raise PolicyError(f"policy server:{shown}: the address {error}") from None
