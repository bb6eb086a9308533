"""Tasks p03598 to p03631 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def _on_the_way(rng: Random, size: str, values: Values) -> Values:
    k = max(2, values["k"])
    return {**values, "k": k, "x": [rng.randint(1, k - 1) for _ in values["x"]]}


def _mirrored(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.5:
        x = rng.randint(1, 9)
        return {"n": 101 * x + 10 * rng.randint(0, 9)}
    return values


def _triple(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.4:
        return {"n": 111 * rng.randint(1, 9)}
    return _mirrored(rng, size, values)


TASKS = (
    Task(
        id="p03598",
        schema=(
            line(Int("n", 1, 100)),
            line(Int("k", 1, 100)),
            line(Ints("x", "n", 1, 99)),
        ),
        python=(
            "ans = 0\nfor p in x:\n    ans += 2 * min(p, k - p)\nprint(ans)",
            (
                "ans = 0\nfor i in range(n):\n    if 2 * x[i] < k:\n"
                "        ans += x[i]\n    else:\n        ans += k - x[i]\n"
                "print(ans * 2)"
            ),
        ),
        only_python=("print(sum(min(p, k - p) for p in x) * 2)",),
        only_cpp=(
            ("int ans = 0;\nfor (int p : x) ans += min(p, k - p);\ncout << ans * 2 << endl;"),
        ),
        titles=(
            "Left or Right",
            "Fetching Balls",
        ),
        output=(
            "Print the result.",
            "Print the smallest total length.",
        ),
        stories=(
            (
                "A street of length k has a helper at each end, at 0 and at k, on every floor of "
                "a building with n floors. On floor i a box lies x_i metres from the end 0. One "
                "of the two helpers of that floor goes to the box and returns to the own end with "
                "it. How many metres are walked on all floors at least?"
            ),
            (
                "For each of the n numbers x_i, take the smaller one of x_i and k - x_i. Add up "
                "all that you took, and double the sum."
            ),
        ),
        constraints=("0 < x_i < k",),
        wrong={
            "one way": "ans = 0\nfor p in x:\n    ans += min(p, k - p)\nprint(ans)",
            "left end only": "ans = 0\nfor p in x:\n    ans += 2 * p\nprint(ans)",
        },
        adjust=_on_the_way,
        valid=lambda values: max(values["x"]) < values["k"],
        rating=900,
        tags=("greedy",),
    ),
    Task(
        id="p03598",
        relative="last-helper",
        schema=(
            line(Int("n", 1, 100)),
            line(Int("k", 1, 100)),
            line(Ints("x", "n", 1, 99)),
        ),
        python=(
            ("ans = 0\nfor p in x:\n    ans = max(ans, min(p, k - p))\nprint(ans)"),
            (
                "ans = 0\nfor i in range(n):\n    d = x[i]\n"
                "    if k - x[i] < d:\n        d = k - x[i]\n    if d > ans:\n"
                "        ans = d\nprint(ans)"
            ),
        ),
        only_python=("print(max(min(p, k - p) for p in x))",),
        titles=(
            "Leaving the Bridge",
            "The Last Ant",
        ),
        output=(
            "Print the answer.",
            "Print one integer.",
        ),
        stories=(
            (
                "n ants are on a stick of length k, ant i at distance x_i from the left end. Each "
                "ant runs to the end that is nearer to it, at 1 unit per second (they do not "
                "disturb each other). After how many seconds have all ants reached an end?"
            ),
            (
                "You are given integers x_1, ..., x_n between 0 and k. For each, find its "
                "distance to the nearer one of 0 and k. Print the largest of these distances."
            ),
        ),
        constraints=("0 < x_i < k",),
        wrong={
            "sum": "ans = 0\nfor p in x:\n    ans += min(p, k - p)\nprint(ans)",
            "farther end": ("ans = 0\nfor p in x:\n    ans = max(ans, max(p, k - p))\nprint(ans)"),
        },
        adjust=_on_the_way,
        valid=lambda values: max(values["x"]) < values["k"],
        rating=900,
        tags=("greedy",),
    ),
    Task(
        id="p03598",
        relative="nearer-to-the-left",
        schema=(
            line(Int("n", 1, 100)),
            line(Int("k", 1, 100)),
            line(Ints("x", "n", 1, 99)),
        ),
        python=(
            ("ans = 0\nfor p in x:\n    if p < k - p:\n        ans += 1\nprint(ans)"),
            ("ans = 0\nfor i in range(n):\n    if 2 * x[i] < k:\n        ans += 1\nprint(ans)"),
        ),
        only_python=("print(sum(p * 2 < k for p in x))",),
        titles=(
            "Nearer to the Left",
            "Two Exits",
        ),
        output=(
            "Print the count.",
            "Print one integer.",
        ),
        stories=(
            (
                "A corridor is k metres long and has an exit at either end, 0 and k. n people "
                "stand in it, person i at x_i. How many are strictly nearer to the exit at 0?"
            ),
            "Count the elements of x that are less than half of k.",
        ),
        constraints=("0 < x_i < k",),
        wrong={
            "middle counts": (
                "ans = 0\nfor p in x:\n    if p <= k - p:\n        ans += 1\nprint(ans)"
            ),
        },
        adjust=_on_the_way,
        valid=lambda values: max(values["x"]) < values["k"],
        rating=800,
        tags=("counting",),
    ),
    Task(
        id="p03631",
        schema=(line(Int("n", 100, 999)),),
        python=(
            ('if n // 100 == n % 10:\n    print("Yes")\nelse:\n    print("No")'),
            (
                "r = 0\nx = n\nwhile x > 0:\n    r = r * 10 + x % 10\n"
                '    x //= 10\nif r == n:\n    print("Yes")\nelse:\n'
                '    print("No")'
            ),
        ),
        only_python=('print("Yes" if str(n) == str(n)[::-1] else "No")',),
        only_cpp=(('string t = to_string(n);\ncout << (t[0] == t[2] ? "Yes" : "No") << endl;'),),
        titles=(
            "Mirror Number",
            "Both Ways",
        ),
        output=(
            "Print Yes or No.",
            "Print the answer.",
        ),
        stories=(
            (
                "Does the three-digit number n stay the same when its digits are written in the "
                "opposite order? Say Yes or No."
            ),
            (
                "@A likes a number of three digits if its first digit equals its last one. Does "
                "@A like n?"
            ),
        ),
        wrong={
            "first two digits": (
                'if n // 100 == n // 10 % 10:\n    print("Yes")\nelse:\n    print("No")'
            ),
        },
        adjust=_mirrored,
        tags=("math",),
    ),
    Task(
        id="p03631",
        relative="repdigit",
        schema=(line(Int("n", 100, 999)),),
        python=(
            'if n % 111 == 0:\n    print("Yes")\nelse:\n    print("No")',
            (
                "a = n // 100\nb = n // 10 % 10\nc = n % 10\n"
                'if a == b and b == c:\n    print("Yes")\nelse:\n'
                '    print("No")'
            ),
        ),
        only_python=('print("Yes" if len(set(str(n))) == 1 else "No")',),
        titles=(
            "All the Same",
            "Lucky Ticket",
        ),
        output=(
            "Print Yes or No.",
            "Print Yes if so, and No if not.",
        ),
        stories=(
            "Determine whether the three digits of n are all equal.",
            (
                "A ticket with a three-digit number wins if the number is 111, 222, ..., 888 or "
                "999. @A's ticket has the number n. Does it win?"
            ),
        ),
        wrong={
            "palindromes": ('if n // 100 == n % 10:\n    print("Yes")\nelse:\n    print("No")'),
        },
        adjust=_triple,
        tags=("math",),
    ),
    Task(
        id="p03631",
        relative="reversed",
        schema=(line(Int("n", 100, 999)),),
        python=(
            "print(n % 10 * 100 + n // 10 % 10 * 10 + n // 100)",
            ("r = 0\nwhile n > 0:\n    r = 10 * r + n % 10\n    n //= 10\nprint(r)"),
        ),
        only_python=("print(int(str(n)[::-1]))",),
        only_cpp=(
            ("string t = to_string(n);\nreverse(t.begin(), t.end());\ncout << stoi(t) << endl;"),
        ),
        titles=(
            "Reversed",
            "Read Backwards",
        ),
        output=(
            "Print the integer.",
            "Print the number.",
        ),
        stories=(
            (
                "@A reads the three-digit number n from right to left. Which number is that? "
                "Zeros at its beginning are not written."
            ),
            (
                "Reverse the order of the decimal digits of n and print the resulting integer "
                "without leading zeros."
            ),
        ),
        wrong={
            "sorted digits": (
                "v = [n // 100, n // 10 % 10, n % 10]\nv.sort()\n"
                "print(v[2] * 100 + v[1] * 10 + v[0])"
            ),
        },
        tags=("math",),
    ),
)
