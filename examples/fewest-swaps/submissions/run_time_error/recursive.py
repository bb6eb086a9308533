def swaps(s, i, thick):
    if i == len(s):
        return 0
    if s[i] == "H":
        return swaps(s, i + 1, thick + 1)
    return thick + swaps(s, i + 1, thick)


print(swaps(input().strip(), 0, 0))
