n = int(input())
c = input().split()
pairs = 0
for i in range(n):
    for j in range(i):
        if c[i] == c[j]:
            pairs += 1
print(pairs)
