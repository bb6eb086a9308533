"""Policies by name, as ``--policy`` takes them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

from sampler._options import NO_OPTIONS, PolicyOptions, split_options
from sampler._replay import ReplayPolicy
from sampler._types import Policy, PolicyError

ACCEPTED = (
    "give 'shipped' (the models that come with the program), the path of a model folder, "
    "server:URL or server:FILE.toml (an OpenAI-compatible server), or replay:PATH (a folder of "
    "programs, a program, or a .jsonl file of candidates); a model may be followed by options, as "
    "in FOLDER?int8&min_p=0.05"
)


def open_policy(spec: str = "shipped", *, processes: int | None = None) -> Policy:
    """Open a policy.

    Args:
        spec: ``shipped:NAME``, or ``shipped`` for the first of those, the path of a model folder,
            ``server:URL``, ``server:URL#MODEL``, ``server:FILE.toml``, or ``replay:PATH``; a model
            may be followed by options as ``?int8&top_k=40``, see ``PolicyOptions``.
        processes: for a model, worker processes to draw with; ``None`` decides by itself.

    Raises:
        PolicyError: nothing of that name, or its files cannot be used.
    """
    kind, colon, rest = spec.partition(":")
    if kind == "replay" and colon:
        if not rest:
            raise PolicyError("replay: needs a path", ACCEPTED)
        return ReplayPolicy(Path(rest).expanduser())
    if kind == "server" and colon:
        from sampler._server import open_server

        return open_server(rest)
    name, options = (spec, NO_OPTIONS) if Path(spec).is_dir() else split_options(spec)
    kind, _, rest = name.partition(":")
    if kind == "shipped":
        return _open_model(_shipped(rest), processes, options)
    folder = Path(name).expanduser()
    if folder.is_dir():
        return _open_model(folder, processes, options)
    if folder.is_file():
        raise PolicyError(f"policy {spec!r} is a file, not a model folder", ACCEPTED)
    raise PolicyError(f"no policy {spec!r}", ACCEPTED)


def open_policies(specs: Sequence[str]) -> list[Policy]:
    """Open the policies that share a sample budget, each once.

    Args:
        specs: as ``open_policy`` takes them; ``shipped`` stands for all models that come with the
            program.

    Raises:
        PolicyError: as ``open_policy``.
    """
    family = [f"shipped:{name}" for name in shipped_policies()] or ["shipped"]
    single = [name for spec in specs for name in (family if spec == "shipped" else [spec])]
    return [open_policy(spec) for spec in dict.fromkeys(single)]


def shipped_policies() -> dict[str, Path]:
    """The policy models that come with the program, by name."""
    root = Path(str(files("models"))) / "shipped"
    found = sorted(root.iterdir()) if root.is_dir() else []
    return {folder.name: folder for folder in found if _kind(folder) == "policy"}


def _kind(folder: Path) -> str | None:
    try:
        description = json.loads((folder / "manifest.json").read_bytes())
    except (OSError, ValueError):
        return None
    return description.get("kind") if isinstance(description, dict) else None


def _shipped(name: str) -> Path:
    """The folder of one shipped model; without a name the first."""
    found = shipped_policies()
    if not found:
        raise PolicyError(
            "this copy of the program comes without a policy model",
            "install it from a package, or " + ACCEPTED,
        )
    if name and name not in found:
        raise PolicyError(f"no shipped policy {name!r}", f"there is {', '.join(found)}")
    return found[name] if name else next(iter(found.values()))


def _open_model(folder: Path, processes: int | None, options: PolicyOptions) -> Policy:
    # JAX takes seconds to import: only a policy that needs it waits for it.
    from models import ModelError, is_open_model, load_model
    from sampler._compiled import keep_compiled
    from sampler._open_model import open_model_policy, placement_for
    from sampler._policy import JaxPolicy

    keep_compiled()
    if is_open_model(folder):
        return open_model_policy(folder, options)
    try:
        model = load_model(folder)
        placement = placement_for(options)
    except ModelError as error:
        raise PolicyError(error.message, error.hint) from None
    if model.manifest.kind != "policy":
        raise PolicyError(
            f"{folder}: a model of kind {model.manifest.kind!r} writes no programs", ACCEPTED
        )
    if options.bits:
        raise PolicyError(
            f"{folder}: 'int{options.bits}' is for open models; this one is small",
            "leave the option out",
        )
    return JaxPolicy(
        f"{folder.resolve().name}{options}",
        placement.weights(model.params) if placement else model.params,
        model.config,
        model.tokenizer,
        model.manifest.sampling,
        # Worker processes know the folder only: with options all samples are drawn in this one.
        folder=folder.resolve() if options == NO_OPTIONS else None,
        processes=processes,
        top_k=options.top_k or 0,
        min_p=options.min_p or 0.0,
        max_repeats=options.max_repeats,
        placement=placement,
    )
