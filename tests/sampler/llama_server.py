"""llama.cpp's own server on a tiny Llama with random weights: ``python llama_server.py FOLDER``.

Needs the packages xllamacpp (llama.cpp and its server as a wheel) and gguf; the interpreter need
not be the project's. Prints the server's address and serves until it is killed.
"""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import gguf
import numpy as np
import xllamacpp

LAYERS, WIDTH, HEADS, KV_HEADS, MLP, CONTEXT = 2, 64, 4, 2, 128, 4096
SPECIAL = ["<unk>", "<s>", "</s>", "\u2581"]
TEMPLATE = "{% for m in messages %}{{ m['role'] }}: {{ m['content'] }}\n{% endfor %}assistant: "
CONTROL, UNKNOWN, NORMAL, BYTE = 3, 2, 1, 6


def write_model(path: Path) -> None:
    """A Llama of 80 thousand parameters whose tokens are bytes."""
    writer = gguf.GGUFWriter(str(path), "llama")
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(WIDTH)
    writer.add_block_count(LAYERS)
    writer.add_feed_forward_length(MLP)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(KV_HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(WIDTH // HEADS)
    add_tokenizer(writer)
    add_weights(writer, len(SPECIAL) + 256)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def add_tokenizer(writer: gguf.GGUFWriter) -> None:
    """Special tokens, then one per byte."""
    tokens = SPECIAL + [f"<0x{byte:02X}>" for byte in range(256)]
    writer.add_vocab_size(len(tokens))
    writer.add_tokenizer_model("llama")
    writer.add_token_list(tokens)
    writer.add_token_scores([0.0] * len(tokens))
    writer.add_token_types([UNKNOWN, CONTROL, CONTROL, NORMAL] + [BYTE] * 256)
    writer.add_unk_token_id(0)
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    writer.add_chat_template(TEMPLATE)


def add_weights(writer: gguf.GGUFWriter, vocabulary: int) -> None:
    """Random weights, large enough that the next token is no coin toss among all."""
    random = np.random.default_rng(0)

    def add(name: str, *shape: int) -> None:
        weights = 0.5 * random.standard_normal(shape)
        writer.add_tensor(f"{name}.weight", weights.astype(np.float32))

    def ones(name: str) -> None:
        writer.add_tensor(f"{name}.weight", np.ones(WIDTH, np.float32))

    add("token_embd", vocabulary, WIDTH)
    add("output", vocabulary, WIDTH)
    ones("output_norm")
    for layer in range(LAYERS):
        block, kv_width = f"blk.{layer}", KV_HEADS * WIDTH // HEADS
        ones(f"{block}.attn_norm")
        ones(f"{block}.ffn_norm")
        add(f"{block}.attn_q", WIDTH, WIDTH)
        add(f"{block}.attn_k", kv_width, WIDTH)
        add(f"{block}.attn_v", kv_width, WIDTH)
        add(f"{block}.attn_output", WIDTH, WIDTH)
        add(f"{block}.ffn_gate", MLP, WIDTH)
        add(f"{block}.ffn_up", MLP, WIDTH)
        add(f"{block}.ffn_down", WIDTH, MLP)


def main() -> None:
    path = Path(sys.argv[1]) / "tiny.gguf"
    write_model(path)
    params = xllamacpp.CommonParams()
    params.model.path = str(path)
    params.model_alias = {"tiny-random"}
    params.hostnames = ["127.0.0.1"]
    params.port = 0
    params.n_ctx, params.n_parallel, params.n_gpu_layers = 4 * CONTEXT, 4, 0
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = 1
    params.warmup = False
    server = xllamacpp.Server(params)
    print(server.listening_address, flush=True)
    threading.Event().wait()


if __name__ == "__main__":
    main()
