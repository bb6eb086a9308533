"""Tasks p03161 to p03206 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def _frog(rng: Random, size: str, values: Values) -> Values:
    return {**values, "k": rng.randint(1, 8)} if size == "max" else values


def _day(rng: Random, size: str, values: Values) -> Values:
    return {**values, "d": rng.choice((25, 24, 26, 31, 1, values["d"]))}


TASKS = (
    Task(
        id="p03161",
        schema=(
            line(Int("n", 2, 10**5), Int("k", 1, 100)),
            line(Ints("h", "n", 1, 10**4)),
        ),
        python=(
            "dp = [0] * n\nfor i in range(1, n):\n    best = 10**9\n"
            "    for j in range(max(0, i - k), i):\n"
            "        cost = dp[j] + abs(h[i] - h[j])\n        if cost < best:\n"
            "            best = cost\n    dp[i] = best\nprint(dp[n - 1])",
            "dp = [10**9] * n\ndp[0] = 0\nfor i in range(n):\n"
            "    for j in range(i + 1, min(n, i + k + 1)):\n"
            "        dp[j] = min(dp[j], dp[i] + abs(h[i] - h[j]))\nprint(dp[-1])",
        ),
        only_python=(
            "dp = [0]\nfor i in range(1, n):\n"
            "    dp.append(min(dp[j] + abs(h[i] - h[j]) for j in range(max(0, "
            "i - k), i)))\nprint(dp[-1])",
        ),
        only_cpp=(
            "vector<int> dp(n, INT_MAX);\ndp[0] = 0;\nfor (int i = 1; i < n; i++)\n"
            "    for (int j = 1; j <= k && j <= i; j++)\n"
            "        dp[i] = min(dp[i], dp[i - j] + abs(h[i] - h[i - j]));\n"
            "cout << dp[n - 1] << endl;",
        ),
        titles=(
            "Hopping Along",
            "Cheap Jumps",
        ),
        stories=(
            "There are n platforms in a row, and platform i has height h_i. @A is on platform "
            "1 and wants to get to platform n. One jump leads forward by 1 to k platforms and "
            "takes as much energy as the two heights differ. How little energy suffices for "
            "the whole way?",
            "Choose indices 1 = i_1 < i_2 < ... < i_m = n such that neighbouring indices "
            "differ by at most k. The price of the choice is the sum of |h_x - h_y| over all "
            "neighbouring indices x and y. Print the smallest price.",
        ),
        output=(
            "Print the smallest total.",
            "Print the minimum.",
        ),
        adjust=_frog,
        wrong={
            "greedy": "total = 0\ni = 0\nwhile i < n - 1:\n    best = i + 1\n"
            "    for j in range(i + 1, min(n, i + k + 1)):\n"
            "        if abs(h[j] - h[i]) < abs(h[best] - h[i]):\n"
            "            best = j\n"
            "    total += abs(h[best] - h[i])\n    i = best\n"
            "print(total)",
            "single steps": "total = 0\nfor i in range(1, n):\n"
            "    total += abs(h[i] - h[i - 1])\nprint(total)",
        },
        rating=1000,
        tags=("dp",),
    ),
    Task(
        id="p03161",
        relative="one-or-two",
        schema=(
            line(Int("n", 2, 10**5)),
            line(Ints("h", "n", 1, 10**4)),
        ),
        python=(
            "dp = [0] * n\ndp[1] = abs(h[1] - h[0])\nfor i in range(2, n):\n"
            "    dp[i] = min(dp[i - 1] + abs(h[i] - h[i - 1]), dp[i - 2] + "
            "abs(h[i] - h[i - 2]))\nprint(dp[n - 1])",
            "a = 0\nb = abs(h[1] - h[0])\nfor i in range(2, n):\n"
            "    c = min(b + abs(h[i] - h[i - 1]), a + abs(h[i] - h[i - 2]))\n"
            "    a = b\n    b = c\nprint(b)",
        ),
        only_python=(
            "dp = [0, abs(h[1] - h[0])]\nfor i in range(2, n):\n"
            "    dp += [min(dp[i - j] + abs(h[i] - h[i - j]) for j in (1, 2))]\n"
            "print(dp[-1])",
        ),
        only_cpp=(
            "vector<int> dp(n);\nfor (int i = 1; i < n; i++) {\n"
            "    dp[i] = dp[i - 1] + abs(h[i] - h[i - 1]);\n"
            "    if (i > 1) dp[i] = min(dp[i], dp[i - 2] + abs(h[i] - h[i - 2]));\n"
            "}\ncout << dp.back() << endl;",
        ),
        titles=(
            "Short Hops",
            "Skipping One",
        ),
        stories=(
            "Rocks 1, 2, ..., n with the heights h_1, ..., h_n lie in a line. From rock i, @A "
            "can go to rock i+1 or to rock i+2. Going from one rock to another costs the "
            "absolute difference of their heights. What does it cost at least to get from rock "
            "1 to rock n?",
            "You may delete elements of h_1, ..., h_n, but neither the first nor the last one, "
            "and no two that are next to each other in the given sequence. Then the absolute "
            "differences of neighbouring elements of the remaining sequence are added up. Find "
            "the least possible sum.",
        ),
        output=(
            "Print the minimum cost.",
            "Print the smallest possible value.",
        ),
        wrong={
            "single steps": "total = 0\nfor i in range(1, n):\n"
            "    total += abs(h[i] - h[i - 1])\nprint(total)",
            "greedy": "total = 0\ni = 0\nwhile i < n - 1:\n"
            "    if i + 2 < n and abs(h[i + 2] - h[i]) < "
            "abs(h[i + 1] - h[i]):\n"
            "        total += abs(h[i + 2] - h[i])\n"
            "        i += 2\n    else:\n"
            "        total += abs(h[i + 1] - h[i])\n"
            "        i += 1\nprint(total)",
        },
        rating=1000,
        tags=("dp",),
    ),
    Task(
        id="p03161",
        relative="no-neighbours",
        schema=(
            line(Int("n", 1, 10**5)),
            line(Ints("a", "n", 1, 10**4)),
        ),
        python=(
            "take = 0\nskip = 0\nfor x in a:\n    old = skip\n"
            "    skip = max(skip, take)\n    take = old + x\nprint(max(take, skip))",
            "dp = [0] * (n + 2)\nfor i in range(n):\n"
            "    dp[i + 2] = max(dp[i + 1], dp[i] + a[i])\nprint(dp[n + 1])",
        ),
        only_python=("p, q = 0, 0\nfor x in a:\n    p, q = q, max(q, p + x)\nprint(q)",),
        only_cpp=(
            "int p = 0, q = 0;\nfor (int x : a) {\n    int r = max(q, p + x);\n"
            "    p = q;\n    q = r;\n}\ncout << q << endl;",
        ),
        titles=(
            "Never Two in a Row",
            "Days Off",
        ),
        stories=(
            "On day i of a fair, @A can earn a_i coins by working. But after a day of work, @A "
            "must rest on the next day. How much can @A earn at most in the n days?",
            "Pick some of the numbers a_1, ..., a_n, no two of which are neighbours in the "
            "sequence, and make their sum as large as possible. Print that sum.",
        ),
        output=(
            "Print the largest total.",
            "Print the maximum.",
        ),
        wrong={
            "every other": "even = 0\nodd = 0\nfor i in range(n):\n"
            "    if i % 2 == 0:\n        even += a[i]\n    else:\n"
            "        odd += a[i]\nprint(max(even, odd))",
        },
        rating=1000,
        tags=("dp",),
    ),
    Task(
        id="p03206",
        schema=(line(Int("d", 22, 25)),),
        python=(
            'text = "Christmas"\nfor i in range(25 - d):\n    text += " Eve"\nprint(text)',
            'if d == 25:\n    print("Christmas")\nelse:\n    if d == 24:\n'
            '        print("Christmas Eve")\n    else:\n        if d == 23:\n'
            '            print("Christmas Eve Eve")\n        else:\n'
            '            print("Christmas Eve Eve Eve")',
        ),
        only_python=(
            'print("Christmas" + " Eve" * (25 - d))',
            'print(" ".join(["Christmas"] + ["Eve"] * (25 - d)))',
        ),
        only_cpp=(
            'cout << "Christmas";\nfor (int i = d; i < 25; i++) cout << " Eve";\ncout << endl;',
        ),
        titles=(
            "Before Christmas",
            "Eve of the Eve",
        ),
        stories=(
            "On the 25th of December @A prints the word Christmas. On each earlier day, @A "
            "prints the same text as on the following day and appends a blank and the word "
            "Eve. What is printed on the d-th of December?",
            "You are given d, which is 22, 23, 24 or 25. Print Christmas, followed by 25 - d "
            "times the word Eve. The words are separated by single spaces.",
        ),
        output=(
            "Print the text.",
            "Print one line.",
        ),
        wrong={
            "one short": 'text = "Christmas"\nfor i in range(24 - d):\n'
            '    text += " Eve"\nprint(text)',
            "one Eve": 'if d == 25:\n    print("Christmas")\nelse:\n    print("Christmas Eve")',
        },
        tags=(
            "implementation",
            "strings",
        ),
    ),
    Task(
        id="p03206",
        relative="cheers",
        schema=(line(Int("n", 1, 50)),),
        python=(
            'text = "Hip"\nfor i in range(n - 1):\n    text += " Hip"\nprint(text + " Hooray")',
            'text = ""\nwhile n > 0:\n    text += "Hip "\n    n -= 1\nprint(text + "Hooray")',
        ),
        only_python=(
            'print("Hip " * n + "Hooray")',
            'print(*["Hip"] * n, "Hooray")',
        ),
        only_cpp=('for (int i = 0; i < n; i++) cout << "Hip ";\ncout << "Hooray" << endl;',),
        titles=(
            "Hip Hip Hooray",
            "A Cheer",
        ),
        stories=(
            "To cheer @A up, the crowd shouts Hip n times and then Hooray once. Print the "
            "whole shout, with a space between any two words.",
            "Print one line that consists of n times the word Hip and, after them, the word "
            "Hooray. Neighbouring words are separated by one space.",
        ),
        output=(
            "Print the line.",
            "Print the words on one line.",
        ),
        wrong={
            "always two": 'print("Hip Hip Hooray")',
            "one less": 'text = ""\nfor i in range(1, n):\n    text += "Hip "\n'
            'print(text + "Hooray")',
        },
        tags=("strings",),
    ),
    Task(
        id="p03206",
        relative="days-left",
        schema=(line(Int("d", 1, 31)),),
        python=(
            "if d < 25:\n    print(25 - d)\nelse:\n    if d == 25:\n"
            '        print("Christmas")\n    else:\n        print("Over")',
            'left = 25 - d\nif left == 0:\n    print("Christmas")\nif left > 0:\n'
            '    print(left)\nif left < 0:\n    print("Over")',
        ),
        only_python=('print("Christmas" if d == 25 else 25 - d if d < 25 else "Over")',),
        only_cpp=(
            "if (d < 25) cout << 25 - d << endl;\n"
            'else cout << (d == 25 ? "Christmas" : "Over") << endl;',
        ),
        titles=(
            "Countdown",
            "Advent Calendar",
        ),
        stories=(
            "Today is the d-th of December. Before the 25th, print how many days there are "
            "until the 25th. On the 25th, print Christmas. After that, print Over.",
            "You are given an integer d from 1 to 31. If d is smaller than 25, print 25 - d; "
            "if d is equal to 25, print Christmas; and if d is greater, print Over.",
        ),
        output=(
            "Print an integer, Christmas or Over.",
            "Print the answer.",
        ),
        adjust=_day,
        wrong={
            "zero days": 'if d <= 25:\n    print(25 - d)\nelse:\n    print("Over")',
            "not over": 'if d < 25:\n    print(25 - d)\nelse:\n    print("Christmas")',
        },
        tags=("implementation",),
    ),
)
