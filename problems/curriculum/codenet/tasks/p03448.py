"""Tasks p03448 to p03477 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _coins(rng: Random, size: str, values: Values) -> Values:
    if values["a"] + values["b"] + values["c"] == 0:
        values["c"] = 1
    total = sum(v * rng.randint(0, values[k]) for k, v in (("a", 500), ("b", 100), ("c", 50)))
    values["x"] = values["x"] // 50 * 50
    if rng.random() < 0.85:
        values["x"] = total
    return {**values, "x": min(20000, max(50, values["x"]))}


def _price(rng: Random, size: str, values: Values) -> Values:
    total = 500 * values["a"] + 100 * values["b"] + 50 * values["c"]
    if rng.random() < 0.7:
        values["x"] = min(30000, max(0, total + rng.choice((0, 0, 50, 7, -1, -120, -500))))
    return values


def _balanced(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.4:
        values["d"] = min(10, max(1, values["a"] + values["b"] - values["c"]))
    return values


def _balanced_any(rng: Random, size: str, values: Values) -> Values:
    names = rng.sample("abcd", 4)
    if rng.random() < 0.6:
        p, q, r, s = (values[name] for name in names)
        values[names[3]] = min(10, max(1, rng.choice((p + q - r, s))))
    return values


TASKS = (
    Task(
        id="p03448",
        schema=(
            line(Int("a", 0, 50)),
            line(Int("b", 0, 50)),
            line(Int("c", 0, 50)),
            line(Int("x", 50, 20000)),
        ),
        python=(
            "count = 0\nfor i in range(a + 1):\n    for j in range(b + 1):\n        for k in "
            "range(c + 1):\n            if 500 * i + 100 * j + 50 * k == x:\n                "
            "count += 1\nprint(count)",
            "count = 0\nfor i in range(a + 1):\n    for j in range(b + 1):\n        rest = x - "
            "500 * i - 100 * j\n        if rest >= 0 and rest <= 50 * c:\n            count += "
            "1\nprint(count)",
        ),
        only_python=(
            "print(sum(0 <= x - 500 * i - 100 * j <= 50 * c for i in range(a + 1) for j in "
            "range(b + 1)))",
            "sums = [500 * i + 100 * j + 50 * k for i, j, k in product(range(a + 1), range(b + "
            "1), range(c + 1))]\nprint(sums.count(x))",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int i = 0; i <= a; i++)\n    for (int j = 0; j <= b; j++) "
            "{\n        int rest = x - 500 * i - 100 * j;\n        if (rest >= 0 && rest / 50 "
            "<= c) ans++;\n    }\ncout << ans << endl;",
        ),
        top_python="from itertools import product",
        titles=("Pay with Coins", "Stamps for a Parcel"),
        stories=(
            "@A has stamps worth 500, 100 and 50 yen: a, b and c pieces of them. Stamps of "
            "equal worth look the same. How many different choices of stamps have a total "
            "worth of exactly x yen? The number x is a multiple of 50.",
            "You are given integers a, b, c and x, where x is divisible by 50. Count the "
            "triples (i, j, k) of non-negative integers with i at most a, j at most b, k at "
            "most c and 500i + 100j + 50k = x.",
        ),
        output=("Print the number of ways.", "Print the count."),
        wrong={
            "more coins than there are": (
                "count = 0\nfor i in range(a + 1):\n    for j in range(b + 1):\n        if x - "
                "500 * i - 100 * j >= 0:\n            count += 1\nprint(count)"
            ),
            "last coin missed": (
                "count = 0\nfor i in range(a):\n    for j in range(b):\n        rest = x - 500 "
                "* i - 100 * j\n        if rest >= 0 and rest < 50 * c:\n            count += "
                "1\nprint(count)"
            ),
        },
        adjust=_coins,
        valid=lambda values: values["a"] + values["b"] + values["c"] > 0 and values["x"] % 50 == 0,
        constraints=("a + b + c is at least 1", "x is a multiple of 50"),
        rating=900,
        tags=("brute force",),
    ),
    Task(
        id="p03448",
        relative="total-change",
        schema=(line(Int("a", 0, 50), Int("b", 0, 50), Int("c", 0, 50), Int("x", 0, 30000)),),
        python=(
            "total = 500 * a + 100 * b + 50 * c\nif total >= x:\n    print(total - x)\n"
            'else:\n    print("Short")',
            'rest = 500 * a + 100 * b + 50 * c - x\nif rest < 0:\n    print("Short")\n'
            "else:\n    print(rest)",
        ),
        only_python=(
            'rest = a * 500 + b * 100 + c * 50 - x\nprint(rest if rest >= 0 else "Short")',
        ),
        only_cpp=(
            'int rest = 500 * a + 100 * b + 50 * c - x;\ncout << (rest < 0 ? "Short" : '
            "to_string(rest)) << endl;",
        ),
        titles=("Enough Money?", "Empty the Piggy Bank"),
        stories=(
            "In a piggy bank there are a coins of 500 yen, b coins of 100 yen and c coins of "
            "50 yen. @A wants to buy a toy for x yen with this money. Print how much money is "
            "left over after that, or Short if the money is not enough.",
            "You are given integers a, b, c and x. Let m be 500a + 100b + 50c. If m is less "
            "than x, print Short; otherwise print m - x.",
        ),
        output=("Print an integer or Short.", "Print the answer."),
        wrong={
            "equality": (
                'rest = 500 * a + 100 * b + 50 * c - x\nif rest <= 0:\n    print("Short")\n'
                "else:\n    print(rest)"
            ),
            "how much is missing": (
                "rest = 500 * a + 100 * b + 50 * c - x\nif rest < 0:\n    print(-rest)\n"
                "else:\n    print(rest)"
            ),
        },
        adjust=_price,
    ),
    Task(
        id="p03448",
        relative="fewest-coins-back",
        schema=(line(Int("x", 0, 100000)),),
        python=(
            "count = x // 500\nx %= 500\ncount += x // 100\nx %= 100\ncount += x // 50\nx %= "
            "50\ncount += x // 10\ncount += x % 10\nprint(count)",
            "coins = [500, 100, 50, 10, 1]\ncount = 0\nfor i in range(5):\n    while x >= "
            "coins[i]:\n        x -= coins[i]\n        count += 1\nprint(count)",
        ),
        only_python=(
            "ans = 0\nfor c in (500, 100, 50, 10, 1):\n    q, x = divmod(x, c)\n    ans += q\n"
            "print(ans)",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int c : {500, 100, 50, 10, 1}) {\n    ans += x / c;\n    x %= "
            "c;\n}\ncout << ans << endl;",
        ),
        titles=("Fewest Coins", "Change Machine"),
        stories=(
            "A machine pays out x yen with coins of 500, 100, 50, 10 and 1 yen, of which it "
            "has as many as it likes. It uses as few coins as possible. How many coins does it "
            "pay out?",
            "Write x as 500p + 100q + 50r + 10s + t with non-negative integers p, q, r, s and "
            "t such that their sum is as small as possible. Print this sum.",
        ),
        output=("Print the number of coins.", "Print one integer."),
        wrong={
            "no fifty": (
                "count = x // 500\nx %= 500\ncount += x // 100\nx %= 100\ncount += x // 10\n"
                "count += x % 10\nprint(count)"
            ),
            "large coins only": "print(x // 500 + x % 500 // 100)",
        },
        tags=("greedy",),
    ),
    Task(
        id="p03477",
        schema=(line(Int("a", 1, 10), Int("b", 1, 10), Int("c", 1, 10), Int("d", 1, 10)),),
        python=(
            'if a + b > c + d:\n    print("Left")\nelif a + b == c + d:\n    '
            'print("Balanced")\nelse:\n    print("Right")',
            'left = a + b\nright = c + d\nanswer = "Balanced"\nif left > right:\n    answer = '
            '"Left"\nif left < right:\n    answer = "Right"\nprint(answer)',
        ),
        only_python=(
            'print("Left" if a + b > c + d else "Right" if a + b < c + d else "Balanced")',
            'x = a + b - c - d\nprint(["Balanced", "Left", "Right"][(x > 0) - (x < 0)])',
        ),
        only_cpp=(
            'int x = a + b - c - d;\ncout << (x > 0 ? "Left" : x < 0 ? "Right" : "Balanced") '
            "<< endl;",
        ),
        titles=("Seesaw", "Two Against Two"),
        stories=(
            "Two children with weights a and b sit on the left end of a seesaw, and two with "
            "weights c and d on the right end. The heavier end goes down. Print Left or Right "
            "for the end that goes down, or Balanced if neither does.",
            "You are given a, b, c and d. Compare the sum of the first two numbers with the "
            "sum of the last two: print Left if the first sum is larger, Right if the last sum "
            "is larger, Balanced if they agree.",
        ),
        output=("Print Left, Balanced or Right.", "Print one word."),
        wrong={
            "swapped": (
                'if a + b > c + d:\n    print("Right")\nelif a + b == c + d:\n    '
                'print("Balanced")\nelse:\n    print("Left")'
            ),
            "wrong pairs": (
                'if a + c > b + d:\n    print("Left")\nelif a + c == b + d:\n    '
                'print("Balanced")\nelse:\n    print("Right")'
            ),
        },
        adjust=_balanced,
    ),
    Task(
        id="p03477",
        relative="best-of-three",
        schema=(line(Int("a", 0, 9), Int("b", 0, 9), Int("c", 0, 9), Int("d", 0, 9)),),
        python=(
            "print(max(a, b) - max(c, d))",
            "x = a\nif b > a:\n    x = b\ny = c\nif d > c:\n    y = d\nprint(x - y)",
        ),
        only_python=(
            "print(max([a, b]) - max([c, d]))",
            "print(sorted((a, b))[1] - sorted((c, d))[1])",
        ),
        only_cpp=("cout << max(a, b) - max(c, d) << endl;",),
        titles=("The Better Jump Counts", "Lead"),
        stories=(
            "@A jumped twice and got a and b points; @B also jumped twice and got c and d "
            "points. For each of them only the better jump counts. Print the points of @A "
            "minus the points of @B; this may be negative.",
            "Four integers a, b, c and d are given. Subtract the larger of c and d from the "
            "larger of a and b and print the result.",
        ),
        output=("Print the difference.", "Print one integer."),
        wrong={
            "sums": "print(a + b - c - d)",
            "absolute": "print(abs(max(a, b) - max(c, d)))",
        },
        tags=("math",),
    ),
    Task(
        id="p03477",
        relative="equal-split",
        schema=(line(Int("a", 1, 10), Int("b", 1, 10), Int("c", 1, 10), Int("d", 1, 10)),),
        python=(
            'if a + b == c + d or a + c == b + d or a + d == b + c:\n    print("Yes")\n'
            'else:\n    print("No")',
            "total = a + b + c + d\nif 2 * (a + b) == total or 2 * (a + c) == total or 2 * (a "
            '+ d) == total:\n    print("Yes")\nelse:\n    print("No")',
        ),
        only_python=(
            'p, q, r, s = sorted((a, b, c, d))\nprint("Yes" if p + s == q + r else "No")',
            'total = a + b + c + d\nprint("Yes" if any(2 * (x + y) == total for x, y in '
            'combinations((a, b, c, d), 2)) else "No")',
        ),
        only_cpp=(
            "vector<int> v = {a, b, c, d};\nsort(v.begin(), v.end());\ncout << (v[0] + v[3] == "
            'v[1] + v[2] ? "Yes" : "No") << endl;',
        ),
        top_python="from itertools import combinations",
        titles=("Two Teams of Two", "Fair Pairs"),
        stories=(
            "Four players have the strengths a, b, c and d. They form two teams of two players "
            "each. Can the teams be chosen so that both have the same total strength? Print "
            "Yes or No.",
            "Print Yes if the four integers a, b, c and d can be divided into two pairs with "
            "equal sums, and No if this is impossible.",
        ),
        output=("Print Yes or No.", "Print the answer."),
        wrong={
            "fixed pairs": 'if a + b == c + d:\n    print("Yes")\nelse:\n    print("No")',
            "even total": 'if (a + b + c + d) % 2 == 0:\n    print("Yes")\nelse:\n    print("No")',
        },
        adjust=_balanced_any,
        rating=900,
        tags=("brute force",),
    ),
)
