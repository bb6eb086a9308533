"""llama.cpp in the sampler's benchmark: ``PYTHON -m benchmarks.peer_llamacpp FOLDER``.

The interpreter needs the packages ``xllamacpp`` (llama.cpp and its server as a wheel) and ``gguf``.
One request asks for all samples: llama.cpp reads the prompt once and decodes all samples in one
batch, either over one cache that shares the prompt's cells or over a cache of its own for each.
"""

from __future__ import annotations

import json
import os
import struct
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import xllamacpp

from benchmarks.peer_loop import Lap, serve

SHARED = "one cache"
WAYS = (SHARED, "a cache each")
MOST_SEQUENCES = 256
"""llama.cpp's own limit (LLAMA_MAX_SEQ); of more samples it draws so many."""
_NAMES = {
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
    "input_layernorm": "attn_norm",
    "post_attention_layernorm": "ffn_norm",
}
_OUTSIDE = {
    "model.embed_tokens.weight": "token_embd.weight",
    "model.norm.weight": "output_norm.weight",
}
_NORMAL, _CONTROL = 1, 3


def write_gguf(folder: Path, path: Path) -> None:
    """The folder's model as GGUF, in f32."""
    config = json.loads((folder / "config.json").read_text())
    writer = gguf.GGUFWriter(str(path), "llama")
    writer.add_context_length(config["max_position_embeddings"])
    writer.add_embedding_length(config["hidden_size"])
    writer.add_block_count(config["num_hidden_layers"])
    writer.add_feed_forward_length(config["intermediate_size"])
    writer.add_head_count(config["num_attention_heads"])
    writer.add_head_count_kv(config["num_key_value_heads"])
    writer.add_layer_norm_rms_eps(config["rms_norm_eps"])
    writer.add_rope_dimension_count(config["head_dim"])
    writer.add_rope_freq_base(config["rope_theta"])
    _add_tokens(writer, config["vocab_size"])
    for name, array in _tensors(folder / "model.safetensors").items():
        heads = {"q_proj": config["num_attention_heads"], "k_proj": config["num_key_value_heads"]}
        part = name.split(".")[-2]
        writer.add_tensor(_name(name), _interleaved(array, heads[part]) if part in heads else array)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _add_tokens(writer: Any, size: int) -> None:
    writer.add_vocab_size(size)
    writer.add_tokenizer_model("llama")
    writer.add_token_list(["<unk>", "<s>", "</s>", *(f"t{n}" for n in range(3, size))])
    writer.add_token_scores([0.0] * size)
    writer.add_token_types([_CONTROL] * 3 + [_NORMAL] * (size - 3))
    writer.add_unk_token_id(0)
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)


def _tensors(path: Path) -> dict[str, Any]:
    """The f32 tensors of a safetensors file (its format: an 8-byte length, JSON, the data)."""
    data = path.read_bytes()
    (length,) = struct.unpack("<Q", data[:8])
    header = json.loads(data[8 : 8 + length])
    header.pop("__metadata__", None)
    return {
        name: np.frombuffer(data, np.float32, int(np.prod(entry["shape"])),
                            8 + length + entry["data_offsets"][0]).reshape(entry["shape"])
        for name, entry in header.items()
    }  # fmt: skip


def _name(name: str) -> str:
    if name in _OUTSIDE:
        return _OUTSIDE[name]
    _, _, layer, rest = name.split(".", 3)
    return f"blk.{layer}.{_NAMES[rest.removesuffix('.weight')]}.weight"


def _interleaved(matrix: Any, heads: int) -> Any:
    """Rows of queries or keys as llama.cpp turns them: in neighbouring pairs, not in halves."""
    rows, columns = matrix.shape
    halves = matrix.reshape(heads, 2, rows // heads // 2, columns)
    return np.ascontiguousarray(halves.swapaxes(1, 2).reshape(rows, columns))


class Engine:
    """llama.cpp's server, called in this process without HTTP, anew for each size of a lap.

    Args:
        path: of the GGUF file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._made: tuple[str, int, int] | None = None
        self._server: Any = None

    def _make(self, way: str, sequences: int, cells: int) -> None:
        """A server that decodes so many samples at once and holds so many tokens."""
        self._server = None  # two would take memory twice
        params = xllamacpp.CommonParams()
        params.model.path = str(self._path)
        params.n_ctx, params.n_parallel, params.kv_unified = cells, sequences, way == SHARED
        params.n_batch = params.n_ubatch = 512
        threads = len(os.sched_getaffinity(0))
        params.cpuparams.n_threads = params.cpuparams_batch.n_threads = threads
        params.port, params.hostnames, params.warmup = 0, ["127.0.0.1"], False
        params.cache_ram_mib, params.n_ctx_checkpoints = 0, 0
        self._server = xllamacpp.Server(params)
        self._made = (way, sequences, cells)

    def draw(self, lap: Lap) -> Sequence[Sequence[int]]:
        """The new tokens of each sample.

        Raises:
            RuntimeError: a sample is shorter than asked for.
        """
        sequences = min(lap.samples, MOST_SEQUENCES)
        wanted = (
            lap.way,
            sequences,
            sequences * -(-(len(lap.prompt) + lap.new_tokens) // 256) * 256,
        )
        if self._made != wanted:
            self._make(*wanted)
        request = {
            "prompt": list(lap.prompt),
            "max_tokens": lap.new_tokens,
            "n": sequences,
            "samplers": ["top_k"],
            "top_k": 1,
            "ignore_eos": True,
            "cache_prompt": False,
        }
        choices = self._server.handle_completions(request)["choices"]
        if any(choice["finish_reason"] != "length" for choice in choices):
            raise RuntimeError("llama.cpp ended a sample early")
        # Only the text comes back. Marks have none, so a sample may look shorter than it is.
        texts = [[int(word) for word in choice["text"].split("t")[1:]] for choice in choices]
        return [(text + [0] * lap.new_tokens)[: lap.new_tokens] for text in texts]


def main() -> None:
    """Serve laps."""
    folder = Path(sys.argv[1])
    path = folder / "model.gguf"
    if not path.is_file():
        write_gguf(folder, path)
    serve(Engine(path).draw, WAYS, f"llama.cpp of xllamacpp {xllamacpp.__version__}")


if __name__ == "__main__":
    main()
