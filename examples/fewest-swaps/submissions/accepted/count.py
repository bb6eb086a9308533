thick = swaps = 0
for book in input().strip():
    if book == "H":
        thick += 1
    else:
        swaps += thick
print(swaps)
