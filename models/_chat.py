"""Chat templates: a conversation as the text that a model was trained to read."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, NoReturn

from models._config import ModelError
from models._fields import read_json

_FILE = "chat_template.jinja"


class ChatTemplate:
    """A Jinja2 template that came with a model; it runs in Jinja2's sandbox.

    Args:
        source: text of the template.
        tokens: names of special tokens that it may use, such as ``bos_token``.
        where: the file it came from, for error messages.

    Raises:
        ModelError: it is no template, or the ``jinja2`` package is not installed.
    """

    def __init__(self, source: str, tokens: Mapping[str, str], where: str) -> None:
        try:
            from jinja2.sandbox import ImmutableSandboxedEnvironment
        except ImportError:
            raise ModelError(
                f"{where}: the package 'jinja2' is needed for its chat template",
                "pip install 'tenshot[hf]'",
            ) from None
        # As Hugging Face transformers renders them (utils/chat_template_utils.py).
        environment = ImmutableSandboxedEnvironment(
            trim_blocks=True, lstrip_blocks=True, extensions=["jinja2.ext.loopcontrols"]
        )
        environment.globals.update(raise_exception=_refuse, strftime_now=_now)
        environment.filters["tojson"] = partial(json.dumps, ensure_ascii=False)
        self._where, self._tokens = where, dict(tokens)
        try:
            self._template = environment.from_string(source)
        except Exception as error:  # someone else's code: any error is the template's
            raise self._wrong(error) from None

    def render(self, messages: Sequence[Mapping[str, str]]) -> str:
        """The conversation, and the beginning of the model's answer.

        Reasoning before the answer is switched off where the template has a switch for it.

        Args:
            messages: each with ``role`` and ``content``.

        Raises:
            ModelError: the template does not take these messages.
        """
        try:
            return self._template.render(
                messages=list(messages),
                tools=None,
                documents=None,
                add_generation_prompt=True,
                enable_thinking=False,
                **self._tokens,
            )
        except Exception as error:  # as above
            raise self._wrong(error) from None

    def _wrong(self, error: Exception) -> ModelError:
        return ModelError(
            f"{self._where}: the chat template cannot be used: {error}",
            "download the folder again, or remove the template to complete plain text",
        )


def read_chat_template(folder: Path, settings: Mapping[str, Any]) -> ChatTemplate | None:
    """The template of a model folder, or ``None``: it is a base model.

    Args:
        folder: of the model; ``chat_template.jinja`` in it wins.
        settings: its ``tokenizer_config.json``.
    """
    names = ("bos_token", "eos_token", "unk_token", "pad_token")
    tokens = {name: token_name(settings.get(name)) for name in names if settings.get(name)}
    path = folder / _FILE
    if path.is_file():
        return ChatTemplate(path.read_text(encoding="utf-8"), tokens, str(path))
    source = settings.get("chat_template") or read_json(folder / "chat_template.json").get(
        "chat_template"
    )
    if isinstance(source, list):  # several by name
        named = {one.get("name"): one.get("template") for one in source}
        source = named.get("default")
    if not isinstance(source, str):
        return None
    return ChatTemplate(source, tokens, str(folder / "tokenizer_config.json"))


def token_name(token: Any) -> str:
    """Text of a special token in ``tokenizer_config.json``: a string, or an object with one."""
    return str(token["content"]) if isinstance(token, dict) else str(token)


def _refuse(message: str) -> NoReturn:
    raise ValueError(message)


def _now(form: str) -> str:
    return datetime.now(UTC).strftime(form)
