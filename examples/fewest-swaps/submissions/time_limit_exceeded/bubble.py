s = list(input().strip())
swaps = 0
changed = True
while changed:
    changed = False
    for i in range(len(s) - 1):
        if s[i] == "H" and s[i + 1] == "L":
            s[i], s[i + 1] = "L", "H"
            swaps += 1
            changed = True
print(swaps)
