"""Perfect matching between two lists of equal length, for lines in any order under a tolerance."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence

_MOST_AUGMENTED = 1000


def has_perfect_matching(
    left: Sequence[bytes], right: Sequence[bytes], agree: Callable[[bytes, bytes], bool]
) -> bool:
    """Whether the items can be paired off so that every pair agrees.

    Pairs in sorted order are tried first, which settles equal-looking outputs in linear time.
    What stays unpaired is matched by augmenting paths (Kuhn 1955), cubic at worst; with more than
    1,000 such items the answer is ``False``.
    """
    if len(left) != len(right):
        return False
    pairs = list(zip(sorted(left, key=_sort_key), sorted(right, key=_sort_key), strict=True))
    unpaired = [pair for pair in pairs if not agree(*pair)]
    if not unpaired:
        return True
    if len(pairs) > _MOST_AUGMENTED:
        return False
    lefts = [pair[0] for pair in pairs]
    rights = [pair[1] for pair in pairs]
    edges = [[j for j, r in enumerate(rights) if agree(item, r)] for item in lefts]
    owner: dict[int, int] = {}
    return all(_augment(start, edges, owner) for start in range(len(lefts)))


def _sort_key(line: bytes) -> list[tuple[int, float, bytes]]:
    return [_token_key(token) for token in line.split()]


def _token_key(token: bytes) -> tuple[int, float, bytes]:
    try:
        value = float(token)
    except ValueError:
        return (1, 0.0, token)
    return (0, value, b"") if value == value else (1, 0.0, token)


def _augment(start: int, edges: list[list[int]], owner: dict[int, int]) -> bool:
    """Give ``start`` a partner, moving others along the shortest alternating path."""
    came_from: dict[int, int] = {}
    queue = deque([start])
    while queue:
        left = queue.popleft()
        for right in edges[left]:
            if right in came_from:
                continue
            came_from[right] = left
            if right not in owner:
                _flip(right, start, came_from, owner)
                return True
            queue.append(owner[right])
    return False


def _flip(right: int, start: int, came_from: dict[int, int], owner: dict[int, int]) -> None:
    """Reassign each right item on the path that ends at ``right``; it begins at ``start``."""
    while True:
        left = came_from[right]
        previous = next((r for r, who in owner.items() if who == left), None)
        owner[right] = left
        if left == start or previous is None:
            return
        right = previous
