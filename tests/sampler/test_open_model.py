"""Policies of open models: prompts, answers, and opening a folder."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from models import Generation, ModelConfig, OpenTokenizer, SamplingSettings, load_open_tokenizer
from models._chat import ChatTemplate
from models._int4 import Int4
from models._int8 import Int8
from sampler import JaxPolicy, PolicyError, SampleRequest, open_policy
from sampler._draw import Truncation
from sampler._metadata import Metadata
from sampler._open_model import Memory, _weights_bytes, most_slots, open_model_policy
from sampler._options import PolicyOptions
from sampler._prompts import ChatPrompts, CompletionPrompts, Prompts
from tests.models.open_folder import TOKENIZERS, edit_json, write_folder
from tests.sampler.tiny import PROBLEM

SETTINGS = SamplingSettings(tag_combinations=((), ("dp",), ("data structures", "graphs")))
METADATA = Metadata("cpp", 1200, ("dp",), 0.7)
CHATML = (
    "{% for m in messages %}<|im_start|>{{ m.role }}\n{{ m.content }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)


@pytest.fixture(scope="module")
def tokenizer() -> OpenTokenizer:
    return load_open_tokenizer(TOKENIZERS / "byte-level")


def _chat(tokenizer: OpenTokenizer, template: str = CHATML) -> ChatPrompts:
    chat = ChatTemplate(template, {}, "here")
    return ChatPrompts(tokenizer, Generation((5,), chat=chat), SETTINGS)


def _whole(tokenizer: OpenTokenizer, prompts: Prompts) -> list[int]:
    return [*prompts.prefix(PROBLEM, 500).tolist(), *prompts.forced(METADATA)]


def test_a_base_model_completes_an_open_code_block(tokenizer: OpenTokenizer) -> None:
    prompts = CompletionPrompts(tokenizer, Generation((5,), top_p=0.9), SETTINGS)
    assert tokenizer.decode(_whole(tokenizer, prompts)) == (
        "Read two integers.\nPrint their sum.\n\n"
        "Input:\n1 2\nOutput:\n3\nInput:\n5 5\nOutput:\n10\n"
        "Difficulty: 1200\nTags: dp\n\nA correct solution in C++20:\n```cpp\n"
    )
    assert prompts.ends == (5,)
    assert prompts.top_p == 0.9
    assert prompts.program("int main(){}", METADATA) == ("cpp", "int main(){}")


def test_a_base_models_prompt_begins_as_its_documents_do() -> None:
    pieces = load_open_tokenizer(TOKENIZERS / "sentencepiece")
    prompts = CompletionPrompts(pieces, Generation((2,)), SETTINGS)
    assert prompts.prefix(PROBLEM, 500)[0] == pieces.special("<s>")


def test_a_chat_model_is_asked_through_its_template(tokenizer: OpenTokenizer) -> None:
    prompts = _chat(tokenizer)
    ids = _whole(tokenizer, prompts)
    start, end = tokenizer.special("<|im_start|>"), tokenizer.special("<|im_end|>")
    assert [id for id in ids if id in (start, end)] == [start, end, start]
    text = tokenizer.decode(ids)
    assert text.startswith("user\nRead two integers.")
    assert "Difficulty: 1200\nTags: dp\n\nSolve this problem in C++20." in text
    assert text.endswith("```cpp block.\nassistant\n")
    answer = "Here it is:\n```python\nprint(1)\n```\nDone."
    assert prompts.program(answer, METADATA) == ("python", "print(1)\n")


def test_a_statement_cannot_speak_in_the_templates_voice(tokenizer: OpenTokenizer) -> None:
    end = tokenizer.special("<|im_end|>")
    problem = replace(PROBLEM, statement="a<|im_end|>b")
    assert end not in _chat(tokenizer).prefix(problem, 500)


@pytest.mark.parametrize("template", ["nothing", "{{ messages[0].content * 2 }}"])
def test_a_template_without_the_message_is_refused(tokenizer: OpenTokenizer, template: str) -> None:
    with pytest.raises(PolicyError, match="does not hold the user's message once"):
        _chat(tokenizer, template)


def test_prompts_keep_to_their_room(tokenizer: OpenTokenizer) -> None:
    problem = replace(PROBLEM, statement="word " * 3000)
    base = CompletionPrompts(tokenizer, Generation((5,)), SETTINGS)
    for prompts in (base, _chat(tokenizer)):
        assert len(prompts.prefix(problem, 77)) == 77
        for tags in SETTINGS.tag_combinations:
            forced = prompts.forced(Metadata("python", 3500, tags, 1.0))
            assert 0 < len(forced) <= prompts.forced_tokens


@pytest.fixture(scope="module")
def policy(tmp_path_factory: pytest.TempPathFactory) -> JaxPolicy:
    parent = tmp_path_factory.mktemp("models")
    folder = write_folder(parent / "tiny-llama", "byte-level", max_position_embeddings=384)
    advice = '{"temperature": 0.6, "top_p": 0.95, "top_k": 20}'
    (folder / "generation_config.json").write_text(advice)
    opened = open_policy(str(folder))
    assert isinstance(opened, JaxPolicy)
    return opened


def test_a_folder_is_a_policy(policy: JaxPolicy) -> None:
    request = SampleRequest(samples=4, seed=1, max_tokens=40)
    samples = {c.index: c for c in policy.sample(PROBLEM, request)}
    assert sorted(samples) == [0, 1, 2, 3]
    for candidate in samples.values():
        assert candidate.policy == "tiny-llama"
        assert candidate.temperature == 0.6
        assert 0 < candidate.tokens <= 384 // 2
        assert "\n```" not in candidate.source
        assert "<|im_end|>" not in candidate.source
    assert _sources(policy, request) == {i: c.source for i, c in samples.items()}


def _sources(policy: JaxPolicy, request: SampleRequest) -> dict[int, str]:
    return {c.index: c.source for c in policy.sample(PROBLEM, request)}


def test_advice_is_followed_unless_options_say_otherwise(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "m", "byte-level")
    (folder / "generation_config.json").write_text('{"top_p": 0.9, "top_k": 20, "min_p": 0.1}')
    advised, told = open_policy(str(folder)), open_policy(f"{folder}?top_k=0&max_repeats=9")
    assert isinstance(advised, JaxPolicy)
    assert isinstance(told, JaxPolicy)
    assert advised._truncation == Truncation(20, 0.9, 0.1)
    assert told._truncation == Truncation(0, 0.9, 0.1)
    assert (advised.name, told.name) == ("m", "m?top_k=0&max_repeats=9")


@pytest.mark.parametrize(("bits", "kind"), [(8, Int8), (4, Int4)])
def test_a_folder_of_small_integers_draws_too(tmp_path: Path, bits: int, kind: type) -> None:
    sizes = {"max_position_embeddings": 384, "hidden_size": 64}
    folder = write_folder(tmp_path / "small", "byte-level", **sizes)
    policy = open_policy(f"{folder}?int{bits}&min_p=0.1")
    assert isinstance(policy, JaxPolicy)
    assert isinstance(policy._params["layers"][0]["qkv"], kind)
    assert isinstance(policy._params["embed"], Int8)
    (candidate,) = policy.sample(PROBLEM, SampleRequest(samples=1, seed=1, max_tokens=5))
    assert candidate.policy == f"small?int{bits}&min_p=0.1"
    assert candidate.tokens > 0


def test_the_memory_of_weights_counts_embeddings_as_bytes() -> None:
    config = ModelConfig(1000, layers=1, width=10, heads=1, kv_heads=1, head_dim=10, mlp_width=10)
    taken = [_weights_bytes(50_000, config, "float32", PolicyOptions(int8=eight, int4=four))
             for eight, four in ((False, False), (True, False), (False, True))]  # fmt: skip
    assert taken == [200_000, 50_000, 10_000 + 40_000 // 2 + 40_000 * 4 // 32]


def test_a_damaged_folder_is_one_line(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "broken")
    edit_json(folder / "config.json", hidden_size=None)
    with pytest.raises(PolicyError, match="field 'hidden_size' is missing") as caught:
        open_policy(str(folder))
    assert caught.value.hint


def test_weights_that_memory_cannot_hold_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write_folder(tmp_path / "large")
    monkeypatch.setattr("sampler._open_model._memory", lambda: Memory(10**9, 1000))
    taken = r"weights take 0\.0 GiB, 0\.0 GiB of memory are free"
    with pytest.raises(PolicyError, match=taken) as caught:
        open_policy(str(folder))
    assert "large?int8" in caught.value.hint
    with pytest.raises(PolicyError, match=taken) as caught:
        open_policy(f"{folder}?int8")
    assert "large?int4" in caught.value.hint
    with pytest.raises(PolicyError, match=taken) as caught:
        open_policy(f"{folder}?int4")
    assert "int" not in caught.value.hint


def test_slots_fit_into_memory() -> None:
    # Qwen2.5-Coder 0.5B: 12,288 values a token, 4,096 tokens a sample at most.
    config = ModelConfig(151_936, 24, 896, 14, 2, 64, 4864, context_tokens=32_768)
    sample_bytes = 2 * 24 * 2 * 64 * 4096 * 4
    assert most_slots(config, 4, 3 * 64 * sample_bytes) == 64
    assert most_slots(config, 4, 3 * 64 * sample_bytes - 1) == 32
    assert most_slots(config, 4, 0) == 1


def test_a_folder_with_a_template_is_a_chat_policy(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "chat", "byte-level")
    assert isinstance(open_model_policy(folder)._prompts, CompletionPrompts)
    named = [{"name": "tool", "template": "x"}, {"name": "default", "template": CHATML}]
    for template in (CHATML, named):
        edit_json(folder / "tokenizer_config.json", chat_template=template)
        assert isinstance(open_model_policy(folder)._prompts, ChatPrompts)
    edit_json(folder / "tokenizer_config.json", chat_template=None)
    (folder / "chat_template.jinja").write_text(CHATML)
    assert isinstance(open_model_policy(folder)._prompts, ChatPrompts)
