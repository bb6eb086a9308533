"""Chat templates: rendered as their makers meant, and in a sandbox."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from models import ChatTemplate, ModelError
from models._chat import read_chat_template

MESSAGES = [{"role": "user", "content": "<hi>"}] * 2


def test_variables_and_blocks_are_those_of_the_reference() -> None:
    source = (
        "{{ bos_token }}\n{% for m in messages %}\n"
        "  {% if loop.index0 > 0 %}{% break %}{% endif %}\n"
        "[{{ m['content'] | tojson }}]{% endfor %}\n"
        "{% if add_generation_prompt %}A:{% if not enable_thinking %}!{% endif %}{% endif %}"
    )
    assert ChatTemplate(source, {"bos_token": "<s>"}, "x").render(MESSAGES) == '<s>\n["<hi>"]A:!'


def test_a_template_may_refuse() -> None:
    template = ChatTemplate("{{ raise_exception('no system role') }}", {}, "here.json")
    with pytest.raises(ModelError, match=r"here\.json: .*no system role"):
        template.render(MESSAGES)


@pytest.mark.parametrize(
    "source", ["{% if %}", "{{ messages.append(1) }}", "{{ 1 + 'a' }}", "{{ ''.__class__.mro() }}"]
)
def test_broken_and_hostile_templates_are_one_error(source: str) -> None:
    with pytest.raises(ModelError, match="the chat template cannot be used"):
        print(ChatTemplate(source, {}, "x").render(MESSAGES))


def test_the_template_is_found_where_folders_keep_it(tmp_path: Path) -> None:
    assert read_chat_template(tmp_path, {}) is None
    (tmp_path / "chat_template.json").write_text(json.dumps({"chat_template": "one"}))
    found = [read_chat_template(tmp_path, {})]
    settings = {"chat_template": "{{ eos_token }}", "eos_token": {"content": "</s>"}}
    found.append(read_chat_template(tmp_path, settings))
    (tmp_path / "chat_template.jinja").write_text("three")
    found.append(read_chat_template(tmp_path, settings))
    assert [one.render(MESSAGES) for one in found if one] == ["one", "</s>", "three"]
