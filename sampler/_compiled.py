"""Compiled code kept between runs: the engine's dozen seconds of compiling are paid once."""

from __future__ import annotations

import hashlib
import os
import platform
from pathlib import Path

MIN_COMPILE_S = 0.2
"""What compiles faster than this is not worth a file."""
_FOLDER_OPTION = "jax_compilation_cache_dir"


def keep_compiled() -> None:
    """Let JAX keep compiled code below ``$XDG_CACHE_HOME/tenshot`` (``~/.cache/tenshot``).

    A folder that is already set (``JAX_COMPILATION_CACHE_DIR``) stays; where none can be written,
    nothing is kept. The folder's name carries the processor's features: code for another one may
    not run here.
    """
    import jax

    if getattr(jax.config, _FOLDER_OPTION) is not None:
        return
    home = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    folder = home / "tenshot" / f"jax-{jax.__version__}-{_processor()}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return
    if os.access(folder, os.W_OK):
        jax.config.update(_FOLDER_OPTION, str(folder))
        jax.config.update("jax_persistent_cache_min_compile_time_secs", MIN_COMPILE_S)


def _processor() -> str:
    """Eight hexadecimal digits that stand for the processor's model and features."""
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        lines = []
    # "flags" on x86, "Features" on ARM: one line per core, all alike.
    features = sorted({line for line in lines if line.startswith(("flags", "Features", "model"))})
    text = "\n".join([platform.machine(), *features])
    return hashlib.sha256(text.encode()).hexdigest()[:8]
