"""What an ordinary run of the tests leaves to ``pytest -m slow``."""

import zlib

import pytest

_EVERY = 4


def some(items, always=lambda item: False):
    """Parameters for all items; three quarters of them, by name, are slow unless ``always``."""
    return [
        pytest.param(item, id=item.name, marks=() if now(item, always) else pytest.mark.slow)
        for item in items
    ]


def now(item, always):
    return always(item) or zlib.crc32(item.name.encode()) % _EVERY == 0
