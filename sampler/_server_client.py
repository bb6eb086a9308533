"""A server as a policy knows it: its address, its key, and what it has refused so far."""

from __future__ import annotations

import os

from problems import FaultError
from sampler._server_answer import Malformed, error_message, served_models
from sampler._server_config import ServerConfig
from sampler._server_http import Connection, Reply, Unanswered
from sampler._server_prompt import Abilities
from sampler._types import PolicyError

DEFAULT_KEY_ENV = "TENSHOT_API_KEY"
_ASK_S = 20.0
_SHOWN_CHARS = 400
_HINTS = {
    401: "put a valid key into the environment variable {key}",
    402: "the account has no credit left",
    403: "the key in the environment variable {key} does not allow this",
    404: "check base_url (it mostly ends in /v1), mode and model",
}


class ServerError(FaultError):
    """A server gives no answers."""


class Server:
    """One server.

    Attributes:
        config: how to use it.
        abilities: what to ask it for; shrinks as it refuses.
        warnings: what it does not do or did not answer, one sentence each.
    """

    def __init__(self, config: ServerConfig) -> None:
        """Args:
        config: how to use it.

        Raises:
            PolicyError: a variable of the environment is missing or cannot be a header.
        """
        self.config = config
        self.abilities = Abilities(several=config.n > 1, logprobs=config.logprobs)
        self.warnings: list[str] = []
        self._secret = _secret_headers(config)

    @property
    def where(self) -> str:
        """The server's address, for messages."""
        return self.config.base_url

    def connect(self) -> Connection:
        """A connection that is not open yet."""
        headers = {"Content-Type": "application/json", "User-Agent": "tenshot", **self._secret}
        return Connection(self.config.base_url, headers)

    def shown(self, text: str) -> str:
        """The text on one line, not too long, and without keys that the server repeated."""
        for value in self._secret.values():
            text = text.replace(value.removeprefix("Bearer "), "[key]")
        return " ".join(text.split())[:_SHOWN_CHARS]

    def message(self, reply: Reply) -> str:
        """The status and what the server says about it."""
        return self.shown(f"HTTP {reply.status}: {error_message(reply.body)}")

    def models(self) -> list[str]:
        """The names of the models that it serves.

        Raises:
            PolicyError: it cannot be reached or does not tell.
        """
        connection = self.connect()
        try:
            reply = connection.request("GET", "/models", timeout_s=_ASK_S)
        except Unanswered as error:
            raise PolicyError(
                f"{self.where}: {error}", "start the server, or check its address"
            ) from None
        finally:
            connection.close()
        if reply.status != 200:
            raise self.refusal(reply)
        try:
            return served_models(reply.body)
        except Malformed as error:
            raise PolicyError(
                f"{self.where}/models: {self.shown(str(error))}", "name the model: server:URL#MODEL"
            ) from None

    def lacks_several(self) -> None:
        """From now on one answer per request."""
        if self.abilities.several:
            self.abilities.several = False
            self.warnings.append(f"{self.where} takes no n: it is asked for one answer at a time")

    def lacks_logprobs(self) -> None:
        """From now on without log-probabilities."""
        if self.abilities.logprobs:
            self.abilities.logprobs = False
            self.warnings.append(f"{self.where} refuses log-probabilities: samples have none")

    def refusal(self, reply: Reply) -> PolicyError:
        """The error for an answer that asking again does not change."""
        if reply.location:
            return PolicyError(
                f"{self.where} redirects to {self.shown(reply.location)}",
                "give that address as base_url",
            )
        hint = _HINTS.get(reply.status, "check the policy file against the server's manual")
        key = self.config.api_key_env or DEFAULT_KEY_ENV
        return PolicyError(f"{self.where}: {self.message(reply)}", hint.format(key=key))


def _secret_headers(config: ServerConfig) -> dict[str, str]:
    """Key and further headers from the environment."""
    headers = {}
    if config.api_key_env or DEFAULT_KEY_ENV in os.environ:
        headers["Authorization"] = f"Bearer {_secret(config.api_key_env or DEFAULT_KEY_ENV)}"
    for name, variable in config.headers_env.items():
        headers[name] = _secret(variable)
    return headers


def _secret(variable: str) -> str:
    value = os.environ.get(variable, "").strip()
    if not value:
        raise PolicyError(
            f"the environment variable {variable} is not set", f"export {variable}=..."
        )
    if not value.isascii() or not value.isprintable():
        raise PolicyError(f"the environment variable {variable} cannot be sent as a header")
    return value
