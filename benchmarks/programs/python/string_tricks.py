import re
import string
from bisect import bisect_left
from itertools import groupby, permutations


def prefix_function(s):
    pi = [0] * len(s)
    for i in range(1, len(s)):
        k = pi[i - 1]
        while k and s[i] != s[k]:
            k = pi[k - 1]
        pi[i] = k + (s[i] == s[k])
    return pi


def longest_increasing(s):
    tails = []
    for c in s:
        at = bisect_left(tails, c)
        tails[at : at + 1] = [c]
    return len(tails)


def rotate(s, k):
    table = str.maketrans(
        string.ascii_lowercase, string.ascii_lowercase[k:] + string.ascii_lowercase[:k]
    )
    return s.translate(table)


text = input()
while text != ".":
    n = len(text)
    period = n - prefix_function(text)[-1]
    print(n // period if n % period == 0 else 1, longest_increasing(text))
    print("".join(f"{c}{len(list(run))}" for c, run in groupby(text)))
    print(rotate(text, 13), re.sub(r"(.)\1+", r"<\1>", text))
    print(sum(1 for p in set(permutations(text[:5])) if "".join(p) == "".join(p)[::-1]))
    text = input()
