"""Tasks p03993 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def _likes(rng: Random, size: str, values: Values) -> Values:
    n = values["n"]
    a = [(i + rng.randint(1, n - 1)) % n + 1 for i in range(n)]
    for i in range(n):
        if rng.random() < 0.5:
            a[a[i] - 1] = i + 1
    return {"n": n, "a": a}


def _not_self(values: Values) -> bool:
    return all(x != i and x <= values["n"] for i, x in enumerate(values["a"], 1))


TASKS = (
    Task(
        id="p03993",
        schema=(
            line(Int("n", 2, 10**5)),
            line(Ints("a", "n", 1, 10**5)),
        ),
        python=(
            "count = 0\nfor i in range(n):\n    if a[a[i] - 1] == i + 1:\n"
            "        count += 1\nprint(count // 2)",
            "ans = 0\nfor i in range(n):\n    j = a[i] - 1\n"
            "    if i < j and a[j] - 1 == i:\n        ans += 1\nprint(ans)",
        ),
        only_python=("print(sum(a[x - 1] == i for i, x in enumerate(a, 1)) // 2)",),
        only_cpp=(
            "int ans = 0;\n"
            "for (int i = 1; i <= n; i++) if (i < a[i - 1] && a[a[i - 1] - 1] == i) ans++;\n"
            "cout << ans << endl;",
        ),
        titles=(
            "Friendly Pairs",
            "Letters",
        ),
        stories=(
            "Each of n children, numbered from 1, writes one letter: child i writes to "
            "child a_i, never to itself. How many pairs of children write to each other?",
            "You are given a_1, ..., a_n. Count the pairs i < j for which a_i = j and a_j = i.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "counted twice": (
                "count = 0\nfor i in range(n):\n    if a[a[i] - 1] == i + 1:\n"
                "        count += 1\nprint(count)"
            ),
        },
        adjust=_likes,
        valid=_not_self,
        constraints=(
            "a_i ≤ n",
            "a_i ≠ i",
        ),
        rating=900,
        tags=("implementation",),
    ),
    Task(
        id="p03993",
        relative="without-letters",
        schema=(
            line(Int("n", 2, 10**5)),
            line(Ints("a", "n", 1, 10**5)),
        ),
        python=(
            "liked = [0] * (n + 1)\nfor x in a:\n    liked[x] = 1\nprint(n - sum(liked))",
            "count = [0] * n\nfor i in range(n):\n    count[a[i] - 1] += 1\nans = 0\n"
            "for c in count:\n    if c == 0:\n        ans += 1\nprint(ans)",
        ),
        only_python=("print(n - len(set(a)))",),
        only_cpp=("cout << n - (int)set<int>(a.begin(), a.end()).size() << endl;",),
        titles=(
            "Nobody Writes to Them",
            "Unloved Rabbits",
        ),
        stories=(
            "There are n rabbits, numbered 1 to n, and rabbit i likes rabbit a_i. How "
            "many rabbits are not liked by any rabbit?",
            "Of the integers from 1 to n, how many are missing in the list a_1, ..., a_n?",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "the liked ones": (
                "liked = [0] * (n + 1)\nfor x in a:\n    liked[x] = 1\nprint(sum(liked))"
            ),
        },
        adjust=_likes,
        valid=_not_self,
        constraints=(
            "a_i ≤ n",
            "a_i ≠ i",
        ),
        tags=("counting",),
    ),
    Task(
        id="p03993",
        relative="most-liked",
        schema=(
            line(Int("n", 2, 10**5)),
            line(Ints("a", "n", 1, 10**5)),
        ),
        python=(
            "count = [0] * (n + 1)\nfor x in a:\n    count[x] += 1\nbest = 1\n"
            "for i in range(1, n + 1):\n    if count[i] > count[best]:\n        best = i\n"
            "print(best)",
            "a.sort(reverse=True)\nbest = 0\nmost = 0\nrun = 0\nfor i in range(n):\n"
            "    if i > 0 and a[i] == a[i - 1]:\n        run += 1\n    else:\n"
            "        run = 1\n    if run >= most:\n        most = run\n"
            "        best = a[i]\nprint(best)",
        ),
        only_python=("c = Counter(a)\nprint(min(c, key=lambda x: (-c[x], x)))",),
        only_cpp=(
            "vector<int> cnt(n + 1);\nfor (int x : a) cnt[x]++;\n"
            "cout << max_element(cnt.begin(), cnt.end()) - cnt.begin() << endl;",
        ),
        top_python=("from collections import Counter"),
        titles=(
            "Most Liked",
            "Election of the Captain",
        ),
        stories=(
            "In a team of n players, player i votes for player a_i, who is another "
            "player. Print the number of the player who gets the most votes; if several "
            "get equally many, print the smallest of their numbers.",
            "Print the value that occurs most often in the list a_1, ..., a_n, and the "
            "least such value if there are several.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "largest of the best": (
                "count = [0] * (n + 1)\nfor x in a:\n    count[x] += 1\nbest = 1\n"
                "for i in range(1, n + 1):\n    if count[i] >= count[best]:\n"
                "        best = i\nprint(best)"
            ),
        },
        adjust=_likes,
        valid=_not_self,
        constraints=(
            "a_i ≤ n",
            "a_i ≠ i",
        ),
        tags=("counting",),
    ),
)
