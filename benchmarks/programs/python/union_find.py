import sys


def find(parent, x):
    while parent[x] != x:
        parent[x] = parent[parent[x]]
        x = parent[x]
    return x


def solve(lines):
    n, m = map(int, next(lines).split())
    edges = sorted(
        (w, u - 1, v - 1) for u, v, w in (map(int, next(lines).split()) for _ in range(m))
    )
    parent = list(range(n))
    size = [1] * n
    total, used = 0, []
    for w, u, v in edges:
        u, v = find(parent, u), find(parent, v)
        if u == v:
            continue
        if size[u] < size[v]:
            u, v = v, u
        parent[v] = u
        size[u] += size[v]
        total += w
        used.append(w)
    roots = {find(parent, v) for v in range(n)}
    return f"{total} {len(roots)} {max(size[r] for r in roots)} {used}"


stream = iter(sys.stdin)
for case in range(1, int(next(stream)) + 1):
    print(f"Case #{case}: {solve(stream)}")
