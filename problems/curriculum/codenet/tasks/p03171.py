"""Tasks p03171 to p03178 and their relatives."""

from __future__ import annotations

from problems.curriculum._schema import Int, Ints, line
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p03171",
        schema=(line(Int("n", 1, 3000)), line(Ints("a", "n", 1, 10**9, wide=True))),
        wide=True,
        python=(
            "dp = [0] * n\nfor i in range(n):\n    dp[i] = a[i]\nfor length in range(1, n):\n"
            "    for i in range(n - length):\n        left = a[i] - dp[i + 1]\n        right "
            "= a[i + length] - dp[i]\n        if left > right:\n            dp[i] = left\n"
            "        else:\n            dp[i] = right\nprint(dp[0])",
            "best = [0] * (n + 1)\nfor i in range(n - 1, -1, -1):\n    best[i] = a[i]\n    "
            "for j in range(i + 1, n):\n        x = a[i] - best[j]\n        y = a[j] - best[j "
            "- 1]\n        if x < y:\n            x = y\n        best[j] = x\nprint(best[n - "
            "1])",
        ),
        only_python=(
            "dp = a[:]\nfor k in range(1, n):\n    dp = [max(x - q, y - p) for x, y, p, q in "
            "zip(a, a[k:], dp, dp[1:])]\nprint(dp[0])",
        ),
        only_cpp=(
            "vector<vector<long long>> dp(n, vector<long long>(n));\nfor (int l = n - 1; l >= "
            "0; l--) {\n    dp[l][l] = a[l];\n    for (int r = l + 1; r < n; r++) dp[l][r] = "
            "max(a[l] - dp[l + 1][r], a[r] - dp[l][r - 1]);\n}\ncout << dp[0][n - 1] << endl;",
        ),
        titles=("Deque Game", "From Both Ends"),
        stories=(
            "Cards with the numbers a_1, ..., a_n lie in a row. @A and @B take turns, @A "
            "first; in a turn one takes the leftmost or the rightmost card that is still "
            "there and adds its number to one's own score. Both want to be ahead of the other "
            "by as much as possible. Print the score of @A minus the score of @B when both "
            "play perfectly.",
            "Two players alternately take an element off the left or right end of the list "
            "a_1, ..., a_n until it is empty. The player who moves first wants to maximize D, "
            "the sum of the elements that the first player took minus the sum of those that "
            "the second one took; the second player wants to minimize D. Print D under best "
            "play.",
        ),
        output=("Print the difference.", "Output one integer, possibly negative."),
        wrong={
            "greedy": (
                "l = 0\nr = n - 1\nd = 0\nsign = 1\nwhile l <= r:\n    if a[l] > a[r]:\n        d "
                "+= sign * a[l]\n        l += 1\n    else:\n        d += sign * a[r]\n        r "
                "-= 1\n    sign = 0 - sign\nprint(d)"
            )
        },
        rating=1000,
        tags=("dp", "games"),
    ),
    Task(
        id="p03171",
        relative="greedy-ends",
        schema=(line(Int("n", 1, 1000)), line(Ints("a", "n", 1, 1000, distinct=True))),
        python=(
            "l = 0\nr = n - 1\nscores = [0, 0]\nturn = 0\nwhile l <= r:\n    if a[l] > a[r]:\n"
            "        scores[turn] += a[l]\n        l += 1\n    else:\n        scores[turn] += "
            "a[r]\n        r -= 1\n    turn = 1 - turn\nprint(scores[0], scores[1])",
            "first = 0\nsecond = 0\nl = 0\nr = n - 1\nfor k in range(n):\n    x = max(a[l], "
            "a[r])\n    if x == a[l]:\n        l += 1\n    else:\n        r -= 1\n    if k % "
            "2 == 0:\n        first += x\n    else:\n        second += x\nprint(first, second)",
        ),
        only_python=(
            "s = [0, 0]\nfor i in range(n):\n    s[i % 2] += a.pop(0 if a[0] > a[-1] else "
            "-1)\nprint(*s)",
        ),
        only_cpp=(
            "deque<int> d(a.begin(), a.end());\nint s[2] = {0, 0};\nfor (int i = 0; i < n; "
            "i++) {\n    if (d.front() > d.back()) s[i % 2] += d.front(), d.pop_front();\n    "
            'else s[i % 2] += d.back(), d.pop_back();\n}\ncout << s[0] << " " << s[1] << endl;',
        ),
        titles=("Greedy Players", "Larger End First"),
        stories=(
            "There are n cards in a row with different numbers a_1, ..., a_n. @A and @B take "
            "turns, beginning with @A. Each time, the player compares the cards at the two "
            "ends of the row and takes the one with the larger number (the last card is "
            "simply taken). Print the sum of @A's numbers and the sum of @B's numbers, "
            "separated by a space.",
            "Two greedy players share a list of n distinct integers: in turns, each removes "
            "the greater one of the first and the last element and adds it to their points. "
            "Print the points of the player who began, then the points of the other one.",
        ),
        output=("Print two integers separated by a space.", "Output both totals in one line."),
        wrong={
            "smaller end": (
                "l = 0\nr = n - 1\ns = [0, 0]\nfor k in range(n):\n    if a[l] < a[r]:\n        "
                "s[k % 2] += a[l]\n        l += 1\n    else:\n        s[k % 2] += a[r]\n        r "
                "-= 1\nprint(s[0], s[1])"
            ),
            "order": "s = [0, 0]\nfor i in range(n):\n    s[i % 2] += a[i]\nprint(s[0], s[1])",
        },
        rating=1000,
        tags=("simulation", "two pointers"),
    ),
    Task(
        id="p03171",
        relative="largest-card",
        schema=(line(Int("n", 1, 1000)), line(Ints("a", "n", 1, 10**6))),
        python=(
            "a.sort(reverse=True)\nans = 0\nfor i in range(n):\n    if i % 2 == 0:\n        "
            "ans += a[i]\n    else:\n        ans -= a[i]\nprint(ans)",
            "a.sort()\nx = 0\ny = 0\ni = n - 1\nwhile i >= 0:\n    x += a[i]\n    if i > 0:\n"
            "        y += a[i - 1]\n    i -= 2\nprint(x - y)",
        ),
        only_python=("a.sort(reverse=True)\nprint(sum(a[::2]) - sum(a[1::2]))",),
        only_cpp=(
            "sort(a.rbegin(), a.rend());\nint d = 0;\nfor (int i = 0; i < n; i++) d += i % 2 "
            "? -a[i] : a[i];\ncout << d << endl;",
        ),
        titles=("Best Card First", "Lead at the End"),
        stories=(
            "n coins with the values a_1, ..., a_n lie on a table. @A and @B take one coin at "
            "a time in turns, and @A goes first. Both always take the most valuable coin on "
            "the table. By how much is @A's total greater than @B's when all coins are taken? "
            "Print it.",
            "Sort the integers a_1, ..., a_n in descending order. Print the sum of those at "
            "odd positions minus the sum of those at even positions (the first position is 1).",
        ),
        output=("Print the difference.", "Output one integer."),
        wrong={
            "unsorted": (
                "d = 0\nfor i in range(n):\n    d += a[i] if i % 2 == 0 else 0 - a[i]\nprint(d)"
            ),
            "ascending": (
                "a.sort()\nd = 0\nfor i in range(n):\n    if i % 2 == 0:\n        d += a[i]\n    "
                "else:\n        d -= a[i]\nprint(d)"
            ),
        },
        rating=900,
        tags=("sorting", "games"),
    ),
    Task(
        id="p03178",
        relative="harshad",
        schema=(line(Int("n", 1, 10**9)),),
        python=(
            "total = 0\nm = n\nwhile m > 0:\n    total += m % 10\n    m //= 10\nif n % total "
            '== 0:\n    print("Yes")\nelse:\n    print("No")',
            't = str(n)\ns = 0\nfor i in range(len(t)):\n    s += int(t[i])\nprint("Yes" if n '
            '% s == 0 else "No")',
        ),
        only_python=('print("Yes" if n % sum(map(int, str(n))) == 0 else "No")',),
        only_cpp=(
            "int s = 0;\nfor (char c : to_string(n)) s += c - '0';\ncout << (n % s ? \"No\" : "
            '"Yes") << endl;',
        ),
        titles=("Divisible by Its Digits", "Digit Sum Divisor"),
        stories=(
            "@A likes a positive integer if it is a multiple of the sum of its own decimal "
            "digits. Does @A like n? Print Yes or No.",
            "Let s be the sum of all digits of n in base ten. Print Yes if s divides n, and "
            "No if it does not.",
        ),
        output=("Print Yes or No.", "Output Yes or No."),
        adjust=lambda rng, size, values: {
            "n": values["n"]
            if rng.random() < 0.4
            else rng.choice((12, 111, 1729, 2025, 18, 999999999, 10**9, 27 * rng.randint(1, 999)))
        },
        wrong={
            "last digit": 'd = n % 10\nprint("Yes" if d > 0 and n % d == 0 else "No")',
            "divisible by nine": 'print("Yes" if n % 9 == 0 else "No")',
        },
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p03178",
        relative="digit-sum-multiples",
        schema=(line(Int("k", 1, 10000), Int("d", 1, 40)),),
        python=(
            "count = 0\nfor i in range(1, k + 1):\n    s = 0\n    x = i\n    while x > 0:\n"
            "        s += x % 10\n        x //= 10\n    if s % d == 0:\n        count += 1\n"
            "print(count)",
            "sums = [0] * (k + 1)\nans = 0\nfor i in range(1, k + 1):\n    sums[i] = sums[i "
            "// 10] + i % 10\n    if sums[i] % d == 0:\n        ans += 1\nprint(ans)",
        ),
        only_python=("print(sum(sum(map(int, str(i))) % d == 0 for i in range(1, k + 1)))",),
        only_cpp=(
            "int ans = 0;\nfor (int i = 1; i <= k; i++) {\n    int s = 0;\n    for (char c : "
            "to_string(i)) s += c - '0';\n    ans += s % d == 0;\n}\ncout << ans << endl;",
        ),
        titles=("Small Digit Sums", "Multiples of d"),
        stories=(
            "Houses are numbered from 1 to k. A house is lucky if the digits of its number "
            "add up to a multiple of d. Print the number of lucky houses.",
            "How many integers x with 1 <= x <= k have a digit sum (in base ten) that is "
            "divisible by d? Print the count.",
        ),
        output=("Print the count.", "Output one integer."),
        wrong={
            "numbers themselves": "print(k // d)",
            "end missed": (
                "c = 0\nfor i in range(1, k):\n    s = 0\n    x = i\n    while x > 0:\n        s "
                "+= x % 10\n        x //= 10\n    if s % d == 0:\n        c += 1\nprint(c)"
            ),
        },
        adjust=lambda rng, size, values: {**values, "d": rng.choice((values["d"], 1, 2, 3))},
        rating=900,
        tags=("brute force",),
    ),
)
