from collections import Counter, defaultdict, deque

n, k = map(int, input().split())
words = [input().strip() for _ in range(n)]
counts = Counter(words)
for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:k]:
    print(word, count)

groups = defaultdict(list)
for word in counts:
    groups["".join(sorted(word))].append(word)
print(max(len(group) for group in groups.values()))


def neighbours(word):
    for i in range(len(word)):
        for c in "abcdefghijklmnopqrstuvwxyz":
            other = word[:i] + c + word[i + 1 :]
            if other != word and other in counts:
                yield other


def ladder(start, end):
    distance = {start: 0}
    queue = deque([start])
    while queue:
        word = queue.popleft()
        if word == end:
            return distance[word]
        for other in neighbours(word):
            if other not in distance:
                distance[other] = distance[word] + 1
                queue.append(other)
    return -1


print(ladder(words[0], words[-1]))
