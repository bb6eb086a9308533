"""Tasks p03170 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def _game(rng: Random, size: str, values: Values) -> Values:
    k = min(values["k"], 2000)
    top = min(k, rng.choice((4, 8, 20, 2000)))
    count = rng.randint(1, min(top, 5 if size != "max" else 30))
    return {"n": count, "k": k, "a": sorted(rng.sample(range(1, top + 1), count))}


def _small_steps(values: Values) -> bool:
    return values["a"][-1] <= values["k"]


TASKS = (
    Task(
        id="p03170",
        schema=(
            line(Int("n", 1, 100), Int("k", 1, 10**5)),
            line(Ints("a", "n", 1, 10**5, distinct=True, ascending=True)),
        ),
        python=(
            "win = [False] * (k + 1)\nfor i in range(k + 1):\n    for x in a:\n"
            "        if x <= i and not win[i - x]:\n            win[i] = True\n"
            'if win[k]:\n    print("First")\nelse:\n    print("Second")',
            "dp = [0] * (k + 1)\nfor i in range(k):\n    if dp[i] == 0:\n"
            "        for x in a:\n            if i + x <= k:\n"
            '                dp[i + x] = 1\nif dp[k] == 1:\n    print("First")\nelse:\n'
            '    print("Second")',
        ),
        only_python=(
            "dp = [False] * (k + 1)\nfor i in range(1, k + 1):\n"
            "    dp[i] = any(not dp[i - x] for x in a if x <= i)\n"
            'print("First" if dp[k] else "Second")',
        ),
        only_cpp=(
            "vector<bool> win(k + 1);\nfor (int i = 1; i <= k; i++)\n"
            "    for (int x : a) if (i >= x && !win[i - x]) win[i] = true;\n"
            'cout << (win[k] ? "First" : "Second") << endl;',
        ),
        titles=(
            "Taking Stones",
            "Stone Game",
        ),
        stories=(
            "A heap has k stones. Two players move in turn; in a move, one takes a_1 or "
            "a_2 or ... or a_n stones, as one likes, but not more than there are. Whoever "
            "has no possible move loses. Both play as well as possible. Print First if "
            "the player who begins wins, otherwise Second.",
            "A token stands on field k of a strip with the fields 0, 1, ..., k. By turns, "
            "@A and @B move it down by one of the distances a_1, ..., a_n, never below 0. "
            "The one who cannot move has lost. @A starts, and nobody makes mistakes. "
            "Print First if @A wins and Second if @B wins.",
        ),
        output=(
            'Print "First" if the beginning player wins, and "Second" otherwise.',
            "Print First or Second.",
        ),
        wrong={
            "largest step only": (
                "turns = 0\nwhile k >= a[0]:\n    best = 0\n    for x in a:\n"
                "        if x <= k:\n            best = x\n    k -= best\n    turns += 1\n"
                'if turns % 2 == 1:\n    print("First")\nelse:\n    print("Second")'
            ),
            "remainder": (
                'if k % (a[0] + a[n - 1]) >= a[0]:\n    print("First")\nelse:\n    print("Second")'
            ),
        },
        adjust=_game,
        valid=_small_steps,
        constraints=("a_n ≤ k",),
        rating=1000,
        tags=(
            "games",
            "dp",
        ),
    ),
    Task(
        id="p03170",
        relative="stuck-wins",
        schema=(
            line(Int("n", 1, 100), Int("k", 1, 10**5)),
            line(Ints("a", "n", 1, 10**5, distinct=True, ascending=True)),
        ),
        python=(
            "win = [False] * (k + 1)\nfor i in range(k + 1):\n    if i < a[0]:\n"
            "        win[i] = True\n    for x in a:\n"
            "        if x <= i and not win[i - x]:\n            win[i] = True\n"
            'if win[k]:\n    print("First")\nelse:\n    print("Second")',
            "dp = [0] * (k + 1)\nfor i in range(k + 1):\n    if i < a[0]:\n"
            "        dp[i] = 1\n    if dp[i] == 0:\n        for x in a:\n"
            "            if i + x <= k:\n                dp[i + x] = 1\nif dp[k] == 1:\n"
            '    print("First")\nelse:\n    print("Second")',
        ),
        only_python=(
            "dp = [True] * (k + 1)\nfor i in range(a[0], k + 1):\n"
            "    dp[i] = not all(dp[i - x] for x in a if x <= i)\n"
            'print("First" if dp[k] else "Second")',
        ),
        only_cpp=(
            "vector<int> win(k + 1, 0);\nfor (int i = 0; i <= k; i++) {\n"
            "    if (i < a[0]) win[i] = 1;\n"
            "    for (int x : a) if (x <= i && win[i - x] == 0) win[i] = 1;\n}\n"
            'cout << (win[k] ? "First" : "Second") << endl;',
        ),
        titles=(
            "Stuck and Happy",
            "The Other Stone Game",
        ),
        stories=(
            "Two players take stones in turn from a heap of k stones. Each move takes a "
            "number of stones that is one of a_1, ..., a_n and not larger than the heap. "
            "The player who cannot make a move at his turn is the winner. With best play "
            "of both, who wins? Print First for the player who moves first, or Second.",
            "@A and @B lower a counter that shows k, in turn, @A first. A turn subtracts "
            "one of a_1, ..., a_n, and the counter must not become negative. The one "
            "whose turn it is when nothing can be subtracted wins the game. Print First "
            "if @A can force a win, and Second otherwise.",
        ),
        output=(
            'Print "First" if the first player can win, and "Second" otherwise.',
            "Print First or Second.",
        ),
        wrong={
            "stuck player loses": (
                "win = [False] * (k + 1)\nfor i in range(k + 1):\n    for x in a:\n"
                "        if x <= i and not win[i - x]:\n            win[i] = True\n"
                'if win[k]:\n    print("First")\nelse:\n    print("Second")'
            ),
        },
        adjust=_game,
        valid=_small_steps,
        constraints=("a_n ≤ k",),
        rating=1000,
        tags=(
            "games",
            "dp",
        ),
    ),
    Task(
        id="p03170",
        relative="number-of-ways",
        schema=(
            line(Int("n", 1, 100), Int("k", 1, 10**5)),
            line(Ints("a", "n", 1, 10**5, distinct=True, ascending=True)),
        ),
        python=(
            "ways = [0] * (k + 1)\nways[0] = 1\nfor i in range(1, k + 1):\n"
            "    for x in a:\n        if x <= i:\n"
            "            ways[i] = (ways[i] + ways[i - x]) % 1000000007\nprint(ways[k])",
            "mod = 10**9 + 7\ndp = [0] * (k + 1)\ndp[0] = 1\nfor i in range(k):\n"
            "    if dp[i] > 0:\n        for x in a:\n            if i + x <= k:\n"
            "                dp[i + x] += dp[i]\n                dp[i + x] %= mod\n"
            "print(dp[k])",
        ),
        only_python=(
            "dp = [1]\nfor i in range(1, k + 1):\n"
            "    dp.append(sum(dp[i - x] for x in a if x <= i) % (10**9 + 7))\n"
            "print(dp[k])",
        ),
        only_cpp=(
            "const int MOD = 1e9 + 7;\nvector<int> dp(k + 1);\ndp[0] = 1;\n"
            "for (int i = 1; i <= k; i++)\n"
            "    for (int x : a) if (x <= i) dp[i] = (dp[i] + dp[i - x]) % MOD;\n"
            "cout << dp[k] << endl;",
        ),
        titles=(
            "Ways to Climb",
            "Jumps",
        ),
        stories=(
            "A frog sits on stone 0 and wants to reach stone k. With one jump it moves "
            "forward by a_1, a_2, ..., or a_n stones. Print the number of different "
            "sequences of jumps that end exactly on stone k, modulo 1000000007.",
            "In how many ways can k be written as a sum of numbers taken from a_1, ..., "
            "a_n? Numbers may be used several times, and the order matters, so 1 + 2 and "
            "2 + 1 are two ways. Print the result modulo 10^9 + 7.",
        ),
        output=(
            "Print the number of ways modulo 1000000007.",
            "Print the answer modulo 10^9 + 7.",
        ),
        wrong={
            "order ignored": (
                "ways = [0] * (k + 1)\nways[0] = 1\nfor x in a:\n"
                "    for i in range(x, k + 1):\n"
                "        ways[i] = (ways[i] + ways[i - x]) % 1000000007\nprint(ways[k])"
            ),
        },
        adjust=_game,
        valid=_small_steps,
        constraints=("a_n ≤ k",),
        wide=True,
        rating=1000,
        tags=(
            "dp",
            "counting",
        ),
    ),
)
