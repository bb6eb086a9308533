import sys
from functools import cache
from itertools import accumulate

sys.setrecursionlimit(10**6)


@cache
def best(left, right):
    if left > right:
        return 0
    total = prefix[right + 1] - prefix[left]
    return total - min(best(left + 1, right), best(left, right - 1))


@cache
def wins(a, b):
    if a == 0 and b == 0:
        return False
    moves = [(a - i, b) for i in range(1, a + 1)]
    moves += [(a, b - i) for i in range(1, b + 1)]
    moves += [(a - i, b - i) for i in range(1, min(a, b) + 1)]
    return any(not wins(*sorted(move)) for move in moves)


for _ in range(int(input())):
    n = int(input())
    cards = list(map(int, input().split()))
    prefix = [0, *accumulate(cards)]
    best.cache_clear()
    first = best(0, n - 1)
    print(first, sum(cards) - first)
print([(a, b) for a in range(12) for b in range(a, 12) if not wins(a, b)])
