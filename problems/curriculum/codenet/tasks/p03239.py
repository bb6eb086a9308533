"""Tasks p03239 to p03261 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Rows, Values, Words, line
from problems.curriculum.codenet._task import Task


def distinct_routes(rng: Random, size: str, values: Values) -> Values:
    pairs = list(dict.fromkeys(values["routes"]))
    values["t"] = rng.choice((values["t"], min(t for _, t in pairs), rng.choice(pairs)[1]))
    if rng.random() < 0.2:
        values["t"] = max(1, min(t for _, t in pairs) - 1)
    return {**values, "n": len(pairs), "routes": pairs}


def shiritori(rng: Random, size: str, values: Values) -> Values:
    words: list[str] = []
    broken = rng.choice((-1, -1, -1, rng.randrange(values["n"])))
    for i, word in enumerate(values["w"]):
        first = words[-1][-1] if words and i != broken else word[0]
        words.append(first + word[1:])
    if rng.random() < 0.3:
        words[-1] = rng.choice(words[:-1])
    return {**values, "w": words}


def some_same_words(rng: Random, size: str, values: Values) -> Values:
    words = values["w"]
    if rng.random() < 0.5:
        words[rng.randrange(len(words))] = rng.choice(words)
    return values


TASKS = (
    Task(
        id="p03239",
        schema=(
            line(Int("n", 1, 100), Int("t", 1, 1000)),
            line(Rows("routes", "n", ("c", "t"), ((1, 1000), (1, 1000)))),
        ),
        python=(
            "best = 1001\nfor cost, time in routes:\n    if time <= t and cost < best:\n"
            '        best = cost\nif best == 1001:\n    print("TLE")\nelse:\n    print(best)',
            "ans = -1\nfor i in range(n):\n    x, y = routes[i]\n    if y <= t:\n        if "
            'ans == -1 or x < ans:\n            ans = x\nif ans < 0:\n    print("TLE")\n'
            "else:\n    print(ans)",
        ),
        only_python=(
            'print(min((c for c, x in routes if x <= t), default="TLE"))',
            'ok = [c for c, x in routes if x <= t]\nprint(min(ok) if ok else "TLE")',
        ),
        only_cpp=(
            "int ans = INT_MAX;\nfor (auto &[c, x] : routes)\n    if (x <= t) ans = min(ans, "
            'c);\nif (ans == INT_MAX) cout << "TLE" << endl;\nelse cout << ans << endl;',
        ),
        titles=("Cheapest in Time", "Way Home"),
        stories=(
            "There are n trains home. Train number i has a ticket price c_i and takes t_i "
            "minutes. @A must be home within t minutes (exactly t is allowed) and wants to "
            "pay as little as possible. Print the price of the ticket, or TLE if all trains "
            "take too long.",
            "Given are n pairs (c_i, t_i) and a limit t. Look only at the pairs whose second "
            "number is at most the limit t. Print the smallest first number among them. If no "
            "pair remains, print TLE.",
        ),
        output=("Print the minimum cost, or TLE.", "Output an integer or the word TLE."),
        adjust=distinct_routes,
        valid=lambda values: len(set(values["routes"])) == values["n"],
        constraints=("the pairs are different",),
        wrong={
            "strict": (
                "b = 1001\nfor x, y in routes:\n    if y < t and x < b:\n        b = x\nif b > "
                '1000:\n    print("TLE")\nelse:\n    print(b)'
            ),
            "sentinel printed": (
                "b = 1001\nfor x, y in routes:\n    if y <= t and x < b:\n        b = x\nprint(b)"
            ),
        },
        rating=900,
    ),
    Task(
        id="p03239",
        relative="latest-bus",
        schema=(
            line(Int("n", 1, 100), Int("t", 1, 1000)),
            line(Rows("buses", "n", ("s", "d"), ((1, 1000), (1, 1000)))),
        ),
        python=(
            "best = -1\nfor s, d in buses:\n    if s + d <= t and s > best:\n        best = "
            "s\nprint(best)",
            "ans = -1\nfor i in range(n):\n    s, d = buses[i]\n    if s + d > t:\n        "
            "continue\n    if ans < s:\n        ans = s\nprint(ans)",
        ),
        only_python=("print(max((s for s, d in buses if s + d <= t), default=-1))",),
        only_cpp=(
            "int ans = -1;\nfor (auto [s, d] : buses)\n    if (s + d <= t) ans = max(ans, "
            "s);\ncout << ans << endl;",
        ),
        titles=("Latest Bus", "Sleeping Longer"),
        stories=(
            "n buses go to @A's school. Bus i leaves at time s_i and arrives d_i minutes "
            "later. School starts at time t, and @A must arrive at time t or earlier. @A "
            "wants to leave as late as possible. Print the departure time of the bus that @A "
            "takes, or -1 if none of them is early enough.",
            "You are given an integer t and n pairs (s_i, d_i). Among the pairs with s_i + "
            "d_i at most t, find the largest s_i and print it. If there is no such pair, "
            "print -1.",
        ),
        output=("Print the departure time, or -1.", "Output one integer."),
        adjust=lambda rng, size, values: {
            **values,
            "t": min(1000, rng.choice((values["t"], 1000, sum(rng.choice(values["buses"]))))),
        },
        wrong={
            "strict": (
                "b = -1\nfor s, d in buses:\n    if s + d < t and s > b:\n        b = s\nprint(b)"
            ),
            "earliest": (
                "b = 1001\nfor s, d in buses:\n    if s + d <= t and s < b:\n        b = s\n"
                "print(b if b <= 1000 else -1)"
            ),
        },
        rating=900,
    ),
    Task(
        id="p03239",
        relative="count-in-budget",
        schema=(
            line(Int("n", 1, 100), Int("c", 1, 1000), Int("t", 1, 1000)),
            line(Rows("routes", "n", ("p", "q"), ((1, 1000), (1, 1000)))),
        ),
        python=(
            "count = 0\nfor p, q in routes:\n    if p <= c and q <= t:\n        count += 1\n"
            "print(count)",
            "ans = n\nfor p, q in routes:\n    if p > c or q > t:\n        ans -= 1\nprint(ans)",
        ),
        only_python=(
            "print(sum(p <= c and q <= t for p, q in routes))",
            "print(len([0 for p, q in routes if p <= c and q <= t]))",
        ),
        only_cpp=(
            "int k = 0;\nfor (auto &r : routes) k += r.first <= c && r.second <= t;\ncout << "
            "k << endl;",
        ),
        titles=("Cheap and Fast", "Good Routes"),
        stories=(
            "A navigation program found n ways to the airport. The i-th costs p_i yen and "
            "takes q_i minutes. @A has c yen and t minutes. Print how many of the ways are "
            "possible for @A.",
            "Count the pairs (p_i, q_i), i = 1, ..., n, that satisfy both p_i <= c and q_i <= "
            "t. Print the count.",
        ),
        output=("Print the count.", "Output one integer."),
        adjust=lambda rng, size, values: {
            **values,
            "c": rng.choice(values["routes"])[0],
            "t": rng.choice((values["t"], 1000, rng.choice(values["routes"])[1])),
        },
        wrong={
            "either": (
                "k = 0\nfor p, q in routes:\n    if p <= c or q <= t:\n        k += 1\nprint(k)"
            ),
            "strict": (
                "k = 0\nfor p, q in routes:\n    if p < c and q < t:\n        k += 1\nprint(k)"
            ),
        },
    ),
    Task(
        id="p03261",
        schema=(line(Int("n", 2, 100)), line(Words("w", "n", 1, 10))),
        python=(
            'ans = "Yes"\nfor i in range(n):\n    for j in range(i):\n        if w[i] == '
            'w[j]:\n            ans = "No"\n    if i > 0 and w[i][0] != w[i - 1][-1]:\n'
            '        ans = "No"\nprint(ans)',
            "ok = True\nfor i in range(1, n):\n    if w[i - 1][-1] != w[i][0]:\n        ok = "
            "False\nfor i in range(n):\n    for j in range(i + 1, n):\n        if w[i] == "
            'w[j]:\n            ok = False\nif ok:\n    print("Yes")\nelse:\n    print("No")',
        ),
        only_python=(
            "ok = len(set(w)) == n and all(x[-1] == y[0] for x, y in zip(w, w[1:]))\n"
            'print("Yes" if ok else "No")',
            "for i in range(1, n):\n    if w[i] in w[:i] or w[i][0] != w[i - 1][-1]:\n        "
            'print("No")\n        break\nelse:\n    print("Yes")',
        ),
        only_cpp=(
            "set<string> seen;\nbool ok = true;\nfor (int i = 0; i < n; i++) {\n    if "
            "(seen.count(w[i]) || (i && w[i - 1].back() != w[i].front())) ok = false;\n    "
            'seen.insert(w[i]);\n}\ncout << (ok ? "Yes" : "No") << endl;',
        ),
        titles=("Word Chain", "Shiritori"),
        stories=(
            "In a word chain no word may be said twice, and each word except the first has to "
            "begin with the letter with which the word before it ended. @A said the n words "
            "w_1, ..., w_n in this order. Was this a correct word chain? Print Yes or No.",
            "You are given n words. Print Yes if they are pairwise different and, for each i "
            "from 2 to n, the first letter of w_i equals the last letter of w_{i-1}. "
            "Otherwise, print No.",
        ),
        output=("Print Yes or No.", "Output the answer, Yes or No."),
        adjust=shiritori,
        wrong={
            "repeats": (
                'ans = "Yes"\nfor i in range(1, n):\n    if w[i - 1][-1] != w[i][0]:\n        ans '
                '= "No"\nprint(ans)'
            ),
            "links": (
                'ans = "Yes"\nfor i in range(n):\n    for j in range(i):\n        if w[i] == '
                'w[j]:\n            ans = "No"\nprint(ans)'
            ),
        },
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p03261",
        relative="first-mistake",
        schema=(line(Int("n", 2, 100)), line(Words("w", "n", 1, 10))),
        python=(
            "ans = 0\nfor i in range(1, n):\n    if w[i][0] != w[i - 1][-1]:\n        ans = i "
            "+ 1\n        break\nprint(ans)",
            "i = 1\nwhile i < n and w[i][0] == w[i - 1][-1]:\n    i += 1\nif i == n:\n    "
            "print(0)\nelse:\n    print(i + 1)",
        ),
        only_python=("print(next((i + 1 for i in range(1, n) if w[i][0] != w[i - 1][-1]), 0))",),
        only_cpp=(
            "int i = 1;\nwhile (i < n && w[i].front() == w[i - 1].back()) i++;\ncout << (i < "
            "n ? i + 1 : 0) << endl;",
        ),
        titles=("First Mistake", "The Chain Breaks"),
        stories=(
            "Children say n words, one after another. Every word should start with the last "
            "letter of the previous word. Print the number of the first word that breaks this "
            "rule, counting the words from 1. If nobody makes a mistake, print 0.",
            "Given words w_1, ..., w_n, find the smallest i (i at least 2) for which the "
            "first character of w_i is not the last character of w_{i-1}. Print i, or 0 if "
            "there is no such i.",
        ),
        output=("Print the number of the word, or 0.", "Output one integer."),
        adjust=lambda rng, size, values: (
            shiritori(rng, size, values) if rng.random() < 0.5 else values
        ),
        wrong={
            "from zero": (
                "ans = 0\nfor i in range(1, n):\n    if w[i][0] != w[i - 1][-1]:\n        ans = "
                "i\n        break\nprint(ans)"
            ),
            "last mistake": (
                "ans = 0\nfor i in range(1, n):\n    if w[i][0] != w[i - 1][-1]:\n        ans = i "
                "+ 1\nprint(ans)"
            ),
        },
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p03261",
        relative="new-words",
        schema=(line(Int("n", 1, 100)), line(Words("w", "n", 1, 10))),
        python=(
            "count = 0\nfor i in range(n):\n    fresh = True\n    for j in range(i):\n        "
            "if w[i] == w[j]:\n            fresh = False\n    if fresh:\n        count += 1\n"
            "print(count)",
            "ans = n\nfor i in range(n):\n    for j in range(i):\n        if w[j] == w[i]:\n"
            "            ans -= 1\n            break\nprint(ans)",
        ),
        only_python=(
            "print(len(set(w)))",
            "from collections import Counter\nprint(len(Counter(w)))",
        ),
        only_cpp=("cout << set<string>(w.begin(), w.end()).size() << endl;",),
        titles=("Vocabulary", "Different Words"),
        stories=(
            "A parrot has said n words today, in the order w_1, ..., w_n; it often repeats "
            "itself. How many different words did it say? Print the number.",
            "Given n strings, print how many distinct strings there are among them.",
        ),
        output=("Print the number of different words.", "Output one integer."),
        adjust=some_same_words,
        wrong={
            "all": "print(n)",
            "neighbours": (
                "c = 1\nfor i in range(1, n):\n    if w[i] != w[i - 1]:\n        c += 1\nprint(c)"
            ),
        },
        rating=900,
        tags=("strings",),
    ),
)
