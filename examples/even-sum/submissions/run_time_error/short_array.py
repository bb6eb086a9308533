n = int(input())
numbers = list(map(int, input().split()))
print(sum(numbers[i] for i in range(n + 1) if numbers[i] % 2 == 0))
