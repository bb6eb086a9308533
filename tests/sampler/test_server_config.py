"""Policy files and addresses: what is taken, and what one clear error says of the rest."""

from __future__ import annotations

import json
import re
from dataclasses import fields
from pathlib import Path

import pytest

from sampler import PolicyError, ServerConfig, open_policy
from sampler._server_config import read_config
from sampler._server_fields import PARSERS

EXAMPLE = Path(__file__).parents[2] / "examples" / "server-policy.toml"
LEAST = 'base_url = "http://127.0.0.1:1/v1"\nmodel = "m"\n'


def test_the_example_is_valid_and_names_every_key() -> None:
    config = read_config(EXAMPLE)
    assert config.temperature == (0.6, 1.0)
    text = EXAMPLE.read_text()
    for key in PARSERS:
        assert re.search(rf"^(# )?\[?{key}\b", text, re.MULTILINE), key


def test_what_the_example_shows_as_default_is_the_default(tmp_path: Path) -> None:
    keys = ("mode", "max_statement_chars", "max_tokens_field", "logprobs", "n", "timeout_s",
            "attempts", "retry_wait_s")  # fmt: skip
    shown = re.findall(rf"^# ((?:{'|'.join(keys)}) = .*)", EXAMPLE.read_text(), re.MULTILINE)
    assert len(shown) == len(keys)
    path = tmp_path / "shown.toml"
    path.write_text(LEAST + "\n".join(shown))
    assert read_config(path) == ServerConfig("http://127.0.0.1:1/v1", "m")


def test_every_key_has_a_check() -> None:
    assert [field.name for field in fields(ServerConfig)] == list(PARSERS)


def test_json_is_read_as_well(tmp_path: Path) -> None:
    path = tmp_path / "p.json"
    path.write_text(json.dumps({"base_url": "https://h:1/x/", "model": "m", "tags": [["dp"]]}))
    config = read_config(path)
    assert (config.base_url, config.tags, config.host) == ("https://h:1/x", (("dp",),), "h:1")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('modle = "m"', r"unknown key 'modle'\nhint: there are base_url, model, mode"),
        ("n = 0", "key 'n' must be a whole number from 1 to 1024"),
        ("n = true", "key 'n' must be a whole number"),
        ("temperature = [1.0, 0.5]", r"key 'temperature' must be .*\[lowest, highest\]"),
        ('temperature = "hot"', "key 'temperature' must be"),
        ("temperature = [1, 2, 3]", "key 'temperature' must be"),
        ("top_p = nan", "key 'top_p' must be a number"),
        ("timeout_s = inf", "key 'timeout_s' must be a number"),
        ('mode = "stream"', "key 'mode' must be"),
        ('template = "Solve."', r"key 'template' must contain \{statement\}"),
        ('api_key_env = "sk-abc.def"', "key 'api_key_env' must be the name of an environment"),
        ('tags = ["dp"]', "key 'tags' must be a list; each item must be a list"),
        ('ratings = ["x"]', "key 'ratings' must be a list; each item must be a whole number"),
        ("extra_body = { stream = true }", "key 'extra_body' must not set 'stream'"),
        ('headers_env = { "a b" = "X" }', "key 'headers_env' must be a table of header names"),
        ("[extra_body", "not TOML"),
    ],
)
def test_a_wrong_value_is_named_with_file_key_and_remedy(
    text: str, message: str, tmp_path: Path
) -> None:
    path = tmp_path / "p.toml"
    path.write_text(LEAST + text)
    with pytest.raises(PolicyError, match=rf"p\.toml: {message}") as caught:
        open_policy(f"server:{path}")
    assert "sk-abc" not in str(caught.value)


@pytest.mark.parametrize(
    ("address", "message"),
    [
        ("ftp://host/v1", "server:ftp://host/v1 is no server"),
        ("http://user:word@host/v1#m", "no user name or password"),
        ("http:///v1#m", "must be an address"),
        ("http://host/v1?x=1#m", "must end with its path"),
        ("http://host:99999/v1#m", "Port out of range"),
        ("nowhere.toml", r"nowhere\.toml: cannot be read: No such file"),
        ("", "server: is no server"),
    ],
)
def test_what_is_no_server_is_refused(address: str, message: str) -> None:
    with pytest.raises(PolicyError, match=message) as caught:
        open_policy(f"server:{address}")
    assert "word" not in str(caught.value).replace("password", "")


def test_a_missing_key_is_named(tmp_path: Path) -> None:
    path = tmp_path / "p.toml"
    path.write_text('base_url = "http://127.0.0.1:1"')
    with pytest.raises(PolicyError, match="key 'model' is missing"):
        read_config(path)


def test_a_server_that_is_not_there_is_told_at_once() -> None:
    with pytest.raises(PolicyError, match=r"Connection refused\nhint: start the server"):
        open_policy("server:http://127.0.0.1:9")


def test_a_variable_that_is_not_set_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "p.toml"
    path.write_text(LEAST + 'api_key_env = "NO_SUCH_KEY"')
    with pytest.raises(PolicyError, match="variable NO_SUCH_KEY is not set"):
        open_policy(f"server:{path}")
    monkeypatch.setenv("NO_SUCH_KEY", "two\nlines")
    with pytest.raises(PolicyError, match="NO_SUCH_KEY cannot be sent"):
        open_policy(f"server:{path}")
