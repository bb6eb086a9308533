"""Tasks p03408 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, Words, line
from problems.curriculum.codenet._task import Task


def _same_words(rng: Random, size: str, values: Values) -> Values:
    pool = [*values["s"][:3], *values.get("t", [])[:1]]
    for name in ("s", "t"):
        if name in values and size != "edge":
            values[name] = [rng.choice(pool) if rng.random() < 0.8 else w for w in values[name]]
    if size == "edge" and "t" in values:
        values["t"] = (values["t"] + values["s"])[-values["m"] :]
        values["s"] = [values["t"][-1]] * values["n"]
    return values


TASKS = (
    Task(
        id="p03408",
        schema=(
            line(Int("n", 1, 100)),
            line(Words("s", "n", 1, 10)),
            line(Int("m", 1, 100)),
            line(Words("t", "m", 1, 10)),
        ),
        python=(
            "best = 0\nfor i in range(n):\n    money = 0\n    for j in range(n):\n"
            "        if s[j] == s[i]:\n            money += 1\n    for j in range(m):\n"
            "        if t[j] == s[i]:\n            money -= 1\n"
            "    best = max(best, money)\nprint(best)",
            "ans = 0\nfor k in range(n):\n    plus = 0\n    minus = 0\n"
            "    for j in range(max(n, m)):\n        if j < n and s[j] == s[k]:\n"
            "            plus += 1\n        if j < m and t[j] == s[k]:\n"
            "            minus += 1\n    if plus - minus > ans:\n"
            "        ans = plus - minus\nprint(ans)",
        ),
        only_python=(
            "print(max(0, max(s.count(w) - t.count(w) for w in s)))",
            "print(max([0] + list((Counter(s) - Counter(t)).values())))",
        ),
        only_cpp=(
            "map<string, int> score;\nfor (auto &w : s) score[w]++;\n"
            "for (auto &w : t) score[w]--;\nint best = 0;\n"
            "for (auto &p : score) best = max(best, p.second);\ncout << best << endl;",
        ),
        top_python=("from collections import Counter"),
        titles=(
            "Blue and Red Words",
            "One Word to Say",
        ),
        stories=(
            "There are n white and m black cards, each with a word: s_i on the i-th white "
            "card and t_i on the i-th black card. @A names a word of any kind. Every "
            "white card with exactly this word brings 1 point, and every black card with "
            "it costs 1 point. How many points can @A get at most? A word that is on no "
            "card gives 0 points.",
            "Given the words s_1, ..., s_n and t_1, ..., t_m, let f(w) be the number of "
            "times w occurs among the first minus the number of times it occurs among the "
            "second. Print the maximum of f(w) over all words w, including words that do "
            "not occur at all.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "red ones ignored": (
                "best = 0\nfor i in range(n):\n    money = 0\n    for j in range(n):\n"
                "        if s[j] == s[i]:\n            money += 1\n"
                "    best = max(best, money)\nprint(best)"
            ),
        },
        adjust=_same_words,
        rating=900,
        tags=(
            "strings",
            "counting",
        ),
    ),
    Task(
        id="p03408",
        relative="different-words",
        schema=(
            line(Int("n", 1, 100)),
            line(Words("s", "n", 1, 10)),
        ),
        python=(
            "count = 0\nfor i in range(n):\n    fresh = True\n    for j in range(i):\n"
            "        if s[j] == s[i]:\n            fresh = False\n    if fresh:\n"
            "        count += 1\nprint(count)",
            "repeated = 0\nfor i in range(n):\n    later = 0\n"
            "    for j in range(i + 1, n):\n        if s[j] == s[i]:\n"
            "            later = 1\n    repeated += later\nprint(n - repeated)",
        ),
        only_python=("print(len(set(s)))",),
        only_cpp=("set<string> kinds(s.begin(), s.end());\ncout << kinds.size() << endl;",),
        titles=(
            "Different Words",
            "Guest List",
        ),
        stories=(
            "A list has n words. How many different words are there?",
            "At the door, n guests said their names s_1, ..., s_n, but some guests came "
            "in several times. Guests have different names. Print the number of guests.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "all of them": "print(n)",
            "neighbours": (
                "count = 1\nfor i in range(1, n):\n    if s[i] != s[i - 1]:\n"
                "        count += 1\nprint(count)"
            ),
        },
        adjust=_same_words,
        tags=(
            "strings",
            "counting",
        ),
    ),
    Task(
        id="p03408",
        relative="not-on-red",
        schema=(
            line(Int("n", 1, 100)),
            line(Words("s", "n", 1, 10)),
            line(Int("m", 1, 100)),
            line(Words("t", "m", 1, 10)),
        ),
        python=(
            "count = 0\nfor i in range(n):\n    found = False\n    for j in range(m):\n"
            "        if t[j] == s[i]:\n            found = True\n    if not found:\n"
            "        count += 1\nprint(count)",
            "ans = n\nfor i in range(n):\n    j = 0\n    while j < m and t[j] != s[i]:\n"
            "        j += 1\n    if j < m:\n        ans -= 1\nprint(ans)",
        ),
        only_python=("print(sum(w not in t for w in s))",),
        only_cpp=(
            "set<string> bad(t.begin(), t.end());\n"
            "cout << count_if(s.begin(), s.end(), [&](const string &w) { return "
            "!bad.count(w); }) << endl;",
        ),
        titles=(
            "Forbidden Words",
            "Unknown Words",
        ),
        stories=(
            "@A wrote a text of n words s_1, ..., s_n. There is a list of m forbidden "
            "words t_1, ..., t_m. Count the words of the text that are not forbidden; a "
            "word that occurs several times in the text is counted each time.",
            "For how many indices i from 1 to n is s_i different from each of t_1, ..., t_m?",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "forbidden ones": (
                "count = 0\nfor i in range(n):\n    found = False\n    for j in range(m):\n"
                "        if t[j] == s[i]:\n            found = True\n    if found:\n"
                "        count += 1\nprint(count)"
            ),
        },
        adjust=_same_words,
        rating=900,
        tags=("strings",),
    ),
)
