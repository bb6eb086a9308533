import sys

input = sys.stdin.readline


class SegmentTree:
    def __init__(self, values, op, neutral):
        self.op, self.neutral = op, neutral
        self.size = 1
        while self.size < len(values):
            self.size *= 2
        self.node = [neutral] * self.size + values + [neutral] * (self.size - len(values))
        for i in range(self.size - 1, 0, -1):
            self.node[i] = op(self.node[2 * i], self.node[2 * i + 1])

    def set(self, i, value):
        i += self.size
        self.node[i] = value
        while i > 1:
            i //= 2
            self.node[i] = self.op(self.node[2 * i], self.node[2 * i + 1])

    def get(self, left, right):
        low = high = self.neutral
        left += self.size
        right += self.size
        while left < right:
            if left % 2:
                low = self.op(low, self.node[left])
                left += 1
            if right % 2:
                right -= 1
                high = self.op(self.node[right], high)
            left //= 2
            right //= 2
        return self.op(low, high)


n, q = map(int, input().split())
tree = SegmentTree(list(map(int, input().split())), min, 10**9)
out = []
for _ in range(q):
    kind, a, b = map(int, input().split())
    if kind == 1:
        tree.set(a - 1, b)
    else:
        out.append(tree.get(a - 1, b))
print("\n".join(map(str, out)))
