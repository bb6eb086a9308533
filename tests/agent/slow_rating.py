"""Codeforces' rating changes by the book, O(n² log R), to compare the fast arithmetic with."""

import math


def slow_deltas(rows):
    """Deltas of rows (handle, points, penalty, rating or None)."""
    ratings = [1400 if row[3] is None else row[3] for row in rows]
    keys = [(-row[1], row[2]) for row in rows]
    ranks = [sum(other <= key for other in keys) for key in keys]

    def seed(i, rating):
        return 1 + sum(
            1 / (1 + 10 ** ((rating - other) / 400)) for j, other in enumerate(ratings) if j != i
        )

    deltas = []
    for i, rating in enumerate(ratings):
        middle = math.sqrt(ranks[i] * seed(i, rating))
        left, right = 1, 8000
        while right - left > 1:
            mid = (left + right) // 2
            left, right = (left, mid) if seed(i, mid) < middle else (mid, right)
        deltas.append(math.trunc((left - rating) / 2))
    count = len(rows)
    shift = math.trunc(-sum(deltas) / count) - 1
    deltas = [delta + shift for delta in deltas]
    leaders = sorted(range(count), key=lambda i: (-ratings[i], keys[i]))
    leaders = leaders[: min(count, 4 * int(math.sqrt(count) + 0.5))]
    shift = math.trunc(-sum(deltas[i] for i in leaders) / len(leaders))
    return [delta + min(max(shift, -10), 0) for delta in deltas]
