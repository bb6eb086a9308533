# Swaps any two books, not only neighbours.
s = input().strip()
print(s[: s.count("L")].count("H"))
