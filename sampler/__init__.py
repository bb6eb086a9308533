"""Sampling: prompts, the decoding engine and the policies that write candidate programs.

Knows problems and models; nothing of running, clustering or choosing programs. Names that need JAX
load on first use, so that importing this package does not import JAX.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from sampler._metadata import Metadata, draw_metadata
from sampler._open import open_policies, open_policy, shipped_policies
from sampler._parallel import SamplerError
from sampler._prompt import (
    LANGUAGES,
    RATINGS,
    SPECIAL_TOKENS,
    TAGS,
    encode_metadata,
    encode_prefix,
    render_samples,
    render_statement,
)
from sampler._replay import ReplayPolicy
from sampler._server_usage import Metered, Usage
from sampler._sources import language_of, normalized_source, source_key
from sampler._types import Candidate, Policy, PolicyError, SampleRequest

if TYPE_CHECKING:
    from sampler._decode import Decoded, DecodeLimits, Job, decode
    from sampler._packing import Document, Row, Segment, batches_of, pack
    from sampler._policy import JaxPolicy
    from sampler._scoring import Scored, score_continuations
    from sampler._server import ServerPolicy
    from sampler._server_client import ServerError
    from sampler._server_config import ServerConfig
    from sampler._train_policy import train_policy, train_tokenizer_on_curriculum
    from sampler._training_facts import PolicyTraining

_MODULES = {
    "DecodeLimits": "_decode",
    "Decoded": "_decode",
    "Document": "_packing",
    "JaxPolicy": "_policy",
    "Job": "_decode",
    "PolicyTraining": "_training_facts",
    "Row": "_packing",
    "Scored": "_scoring",
    "Segment": "_packing",
    "ServerConfig": "_server_config",
    "ServerError": "_server_client",
    "ServerPolicy": "_server",
    "batches_of": "_packing",
    "decode": "_decode",
    "pack": "_packing",
    "score_continuations": "_scoring",
    "train_policy": "_train_policy",
    "train_tokenizer_on_curriculum": "_train_policy",
}

__all__ = [
    "LANGUAGES",
    "RATINGS",
    "SPECIAL_TOKENS",
    "TAGS",
    "Candidate",
    "DecodeLimits",
    "Decoded",
    "Document",
    "JaxPolicy",
    "Job",
    "Metadata",
    "Metered",
    "Policy",
    "PolicyError",
    "PolicyTraining",
    "ReplayPolicy",
    "Row",
    "SampleRequest",
    "SamplerError",
    "Scored",
    "Segment",
    "ServerConfig",
    "ServerError",
    "ServerPolicy",
    "Usage",
    "batches_of",
    "decode",
    "draw_metadata",
    "encode_metadata",
    "encode_prefix",
    "language_of",
    "normalized_source",
    "open_policies",
    "open_policy",
    "pack",
    "render_samples",
    "render_statement",
    "score_continuations",
    "shipped_policies",
    "source_key",
    "train_policy",
    "train_tokenizer_on_curriculum",
]


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{module}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)
