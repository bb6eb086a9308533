"""The policy that asks a server: OpenAI's chat completions or completions, whoever speaks them.

A sample number stands for one request, whose seed, prompt and temperature follow from it; it is
drawn once. What fails is asked for again, and a number that stays without an answer is left for the
next call: a fault of the server is never a program.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from problems import Problem
from sampler._prompt import LANGUAGES
from sampler._server_client import Server
from sampler._server_config import ServerConfig, config_of_address, read_config
from sampler._server_draw import Draw
from sampler._server_prompt import RequestWriter
from sampler._server_usage import Usage
from sampler._types import Candidate, PolicyError, SampleRequest

_ACCEPTED = "give server:URL, server:URL#MODEL or server:FILE (.toml or .json)"


class ServerPolicy:
    """Samples programs from a server. For use by one thread at a time.

    Attributes:
        name: stands in every candidate.
        usage: of the latest call of ``sample``.
    """

    def __init__(self, config: ServerConfig, name: str | None = None) -> None:
        """Args:
        config: how to use the server.
        name: of the policy; ``None`` makes one of model and host.

        Raises:
            PolicyError: a variable of the environment that ``config`` names is missing.
        """
        self.name = name or f"server:{config.model}@{config.host}"
        self.usage = Usage()
        self._config = config
        self._server = Server(config)

    @property
    def warnings(self) -> list[str]:
        """What the server did not do in the latest call of ``sample``, one sentence each."""
        return self._server.warnings

    def sample(self, problem: Problem, request: SampleRequest) -> Iterator[Candidate]:
        """Yield each wanted sample at most once, in the order in which answers come.

        What could not be drawn is counted in ``usage.lost``; a further call draws it. At the
        deadline requests under way are dropped. ``request.max_tokens`` is not used: answers hold
        more than a program, so the policy has a limit of its own.

        Raises:
            PolicyError: the server refuses the request (HTTP 400, 401, 403, 404, ...), or none of
                the languages can be asked for.
            ServerError: it gives no answers, and none is known from before.
        """
        languages = tuple(name for name in request.languages if name in LANGUAGES)
        if not languages:
            raise PolicyError(
                f"policy {self.name!r} writes no {' or '.join(request.languages) or 'program'}",
                f"ask for {' or '.join(LANGUAGES)}",
            )
        request = replace(request, languages=languages)
        self._server.warnings.clear()
        priced = self._config.price_in is not None or self._config.price_out is not None
        self.usage = Usage(cost=0.0 if priced else None)
        writer = RequestWriter(self._config, self.name, problem, request)
        draw = Draw(self._server, writer, problem, request, self.name, self.usage)
        return draw.candidates()


def open_server(rest: str) -> ServerPolicy:
    """Open what follows ``server:``.

    A policy file gives the name ``server:NAME-HASH``, where the hash stands for all that changes
    what is asked; an address gives ``server:MODEL@HOST``.

    Raises:
        PolicyError: neither an address nor a policy file, or the model must be named.
    """
    if rest.startswith(("http://", "https://")):
        address, _, model = rest.partition("#")
        return ServerPolicy(config_of_address(address, model or _only_model(address)))
    path = Path(rest).expanduser()
    if not rest or path.suffix not in (".toml", ".json"):
        raise PolicyError(f"server:{rest} is no server", _ACCEPTED)
    config = read_config(path)
    return ServerPolicy(config, f"server:{path.stem}-{config.fingerprint}")


def _only_model(address: str) -> str:
    models = Server(config_of_address(address, "")).models()
    if len(models) != 1:
        raise PolicyError(
            f"{address} serves {len(models)} models",
            f"name one: server:{address}#MODEL, of {', '.join(models) or 'none'}",
        )
    return models[0]
