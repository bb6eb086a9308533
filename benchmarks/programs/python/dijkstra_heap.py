import heapq
import sys

INF = float("inf")


def main():
    data = iter(sys.stdin.read().split())
    n, m, source = int(next(data)), int(next(data)), int(next(data))
    graph = [[] for _ in range(n + 1)]
    for _ in range(m):
        u, v, w = int(next(data)), int(next(data)), int(next(data))
        graph[u].append((v, w))
        graph[v].append((u, w))
    dist = [INF] * (n + 1)
    before = [0] * (n + 1)
    dist[source] = 0
    heap = [(0, source)]
    while heap:
        d, u = heapq.heappop(heap)
        if d > dist[u]:
            continue
        for v, w in graph[u]:
            if d + w < dist[v]:
                dist[v] = d + w
                before[v] = u
                heapq.heappush(heap, (d + w, v))
    print(*(d if d < INF else -1 for d in dist[1:]))
    path = [n]
    while path[-1] != source and before[path[-1]]:
        path.append(before[path[-1]])
    print(*reversed(path))


main()
