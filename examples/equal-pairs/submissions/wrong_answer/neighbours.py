input()
c = sorted(input().split())
print(sum(a == b for a, b in zip(c, c[1:])))
