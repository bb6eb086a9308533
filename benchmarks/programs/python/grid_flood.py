def main():
    h, w = map(int, input().split())
    grid = [list(input()) for _ in range(h)]
    seen = [[False] * w for _ in range(h)]
    sizes = []
    for i in range(h):
        for j in range(w):
            if grid[i][j] == "#" or seen[i][j]:
                continue
            stack, size, edge = [(i, j)], 0, False
            seen[i][j] = True
            while stack:
                x, y = stack.pop()
                size += 1
                if x in (0, h - 1) or y in (0, w - 1):
                    edge = True
                for dx, dy in ((0, 1), (1, 0), (0, -1), (-1, 0)):
                    u, v = x + dx, y + dy
                    if 0 <= u < h and 0 <= v < w and not seen[u][v] and grid[u][v] != "#":
                        seen[u][v] = True
                        stack.append((u, v))
            sizes.append((size, "open" if edge else "closed"))
    for size, kind in sorted(sizes):
        print(f"{kind:>7}: {size:3d}")
    print(f"{100 * sum(size for size, _ in sizes) / (h * w):.2f}%")


if __name__ == "__main__":
    main()
