from collections import Counter

input()
print(sum(k * (k - 1) // 2 for k in Counter(input().split()).values()))
