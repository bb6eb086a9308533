input()
print(sum(a for a in map(int, input().split()) if a % 2 == 1))
