"""Tasks p03509 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Rows, Values, line
from problems.curriculum.codenet._task import Task


def _ones(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.3:
        values["p"] = rng.choice((25, 50, 75, 100))
        values["r"] = [(1, 1) for _ in values["r"]]
    return values


TASKS = (
    Task(
        id="p03509",
        schema=(
            line(Int("n", 1, 10**5), Int("p", 1, 100, wide=True)),
            line(Rows("r", "n", ("w", "b"), ((1, 10**9), (1, 10**9)))),
        ),
        python=(
            "gain = []\nneed = 0\nfor w, b in r:\n    need += p * b\n"
            "    gain.append((100 - p) * w + p * b)\ngain.sort(reverse=True)\ncount = 0\n"
            "while need > 0:\n    need -= gain[count]\n    count += 1\nprint(count)",
            "gain = []\nbalance = 0\nfor w, b in r:\n    balance -= p * b\n"
            "    gain.append(p * b + (100 - p) * w)\ngain.sort()\nans = 0\n"
            "for i in range(n - 1, -1, -1):\n    if balance < 0:\n"
            "        balance += gain[i]\n        ans += 1\nprint(ans)",
        ),
        only_python=(
            "need = p * sum(b for _, b in r)\n"
            "gains = sorted(((100 - p) * w + p * b for w, b in r), reverse=True)\n"
            "print(next(i for i, s in enumerate(accumulate(gains), 1) if s >= need))",
        ),
        only_cpp=(
            "long long need = 0;\nvector<long long> gain;\nfor (auto [w, b] : r) {\n"
            "    need += p * b;\n    gain.push_back((100 - p) * w + p * b);\n}\n"
            "sort(gain.rbegin(), gain.rend());\nint ans = 0;\n"
            "while (need > 0) need -= gain[ans++];\ncout << ans << endl;",
        ),
        top_python=("from itertools import accumulate"),
        titles=(
            "Ballots",
            "Passing a Law",
        ),
        stories=(
            "There are n partners in a company. A partner i who agrees with a plan gives "
            "w_i yes-votes, and one who does not agree gives b_i no-votes. The plan is "
            "carried out if the yes-votes are at least p percent of all votes given. "
            "Print the smallest number of partners who have to agree.",
            "For each i from 1 to n you choose either w_i white balls or b_i blue balls "
            "and put them into an urn. In the end at least p percent of the balls in the "
            "urn have to be white. For how many i, at least, must you choose white?",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "by white only": (
                "whole = 0\ngain = []\nfor w, b in r:\n    whole += p * b\n"
                "    gain.append(100 * w - p * w)\ngain.sort(reverse=True)\ni = 0\n"
                "while i < n and whole > 0:\n    whole -= gain[i]\n    i += 1\nprint(i)"
            ),
            "more than p": (
                "gain = []\nneed = 0\nfor w, b in r:\n    need += p * b\n"
                "    gain.append((100 - p) * w + p * b)\ngain.sort(reverse=True)\ncount = 0\n"
                "while count < n and need >= 0:\n    need -= gain[count]\n    count += 1\n"
                "print(count)"
            ),
        },
        adjust=_ones,
        wide=True,
        rating=1000,
        tags=(
            "greedy",
            "sorting",
        ),
    ),
    Task(
        id="p03509",
        relative="majority",
        schema=(
            line(Int("n", 1, 10**5)),
            line(Ints("w", "n", 1, 10**9, wide=True)),
        ),
        python=(
            "w.sort(reverse=True)\ntotal = sum(w)\ncount = 0\nhave = 0\n"
            "while 2 * have <= total:\n    have += w[count]\n    count += 1\nprint(count)",
            "w.sort()\nrest = sum(w)\nhave = 0\nans = 0\nfor i in range(n - 1, -1, -1):\n"
            "    if have <= rest:\n        have += w[i]\n        rest -= w[i]\n"
            "        ans += 1\nprint(ans)",
        ),
        only_python=(
            "half = sum(w) // 2\n"
            "print(next(i for i, s in enumerate(accumulate(sorted(w)[::-1]), 1) if s > half))",
        ),
        only_cpp=(
            "sort(w.rbegin(), w.rend());\n"
            "long long sum = accumulate(w.begin(), w.end(), 0LL), have = 0;\nint k = 0;\n"
            "while (have * 2 <= sum) have += w[k++];\ncout << k << endl;",
        ),
        top_python=("from itertools import accumulate"),
        titles=(
            "Majority",
            "Fewest Members",
        ),
        stories=(
            "A council has n members; member i has w_i votes. A proposal needs more than "
            "half of all votes. What is the smallest number of members that can have it "
            "accepted?",
            "Choose as few as possible of the numbers w_1, ..., w_n so that the chosen "
            "ones have a larger sum than those not chosen. How many do you choose?",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "half is enough": (
                "w.sort(reverse=True)\ntotal = sum(w)\ncount = 0\nhave = 0\n"
                "while 2 * have < total:\n    have += w[count]\n    count += 1\nprint(count)"
            ),
            "half of the members": "print(n // 2 + 1)",
        },
        wide=True,
        rating=900,
        tags=(
            "greedy",
            "sorting",
        ),
    ),
    Task(
        id="p03509",
        relative="stronger-side",
        schema=(
            line(Int("n", 1, 10**5), Int("p", 1, 100, wide=True)),
            line(Rows("r", "n", ("w", "b"), ((1, 10**9), (1, 10**9)))),
        ),
        python=(
            "need = 0\nfor w, b in r:\n    if w > b:\n        need += (100 - p) * w\n"
            '    else:\n        need -= p * b\nif need >= 0:\n    print("Passed")\nelse:\n'
            '    print("Rejected")',
            "white = 0\nblue = 0\nfor w, b in r:\n    if w > b:\n        white += w\n"
            "    else:\n        blue += b\nif white * 100 >= (white + blue) * p:\n"
            '    print("Passed")\nelse:\n    print("Rejected")',
        ),
        only_python=(
            "white = sum(w for w, b in r if w > b)\ntotal = sum(map(max, r))\n"
            'print("Passed" if 100 * white >= p * total else "Rejected")',
        ),
        only_cpp=(
            "long long white = 0, total = 0;\nfor (auto &x : r) {\n"
            "    total += max(x.first, x.second);\n"
            "    if (x.first > x.second) white += x.first;\n}\n"
            'cout << (white * 100 >= total * p ? "Passed" : "Rejected") << endl;',
        ),
        titles=(
            "The Bigger Pile",
            "Voting with Piles",
        ),
        stories=(
            "Member i of a club owns w_i white and b_i blue balls. A member with more "
            "white than blue balls puts all own white balls into a box; any other member "
            "puts in all own blue balls. If at least p percent of the balls in the box "
            "are white, print Passed. Otherwise print Rejected.",
            "There are n pairs (w_i, b_i). Let x be the sum of all w_i with w_i > b_i, "
            "and y the sum of the b_i of all other pairs. Print Passed if x is at least p "
            "percent of x + y, and Rejected if it is less.",
        ),
        output=(
            'Print "Passed" if the white share is at least p percent, and "Rejected" otherwise.',
            "Print Passed or Rejected.",
        ),
        wrong={
            "ties are white": (
                "white = 0\nblue = 0\nfor w, b in r:\n    if w >= b:\n        white += w\n"
                "    else:\n        blue += b\nif white * 100 >= (white + blue) * p:\n"
                '    print("Passed")\nelse:\n    print("Rejected")'
            ),
            "share of members": (
                "white = 0\nfor w, b in r:\n    if w > b:\n        white += 1\n"
                'if white * 100 >= n * p:\n    print("Passed")\nelse:\n    print("Rejected")'
            ),
        },
        wide=True,
        rating=900,
        tags=("implementation",),
    ),
)
