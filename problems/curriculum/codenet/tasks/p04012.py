"""Tasks p04012 to p04044 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Grid, Int, Values, Word, line
from problems.curriculum.codenet._task import Task


def _paired(rng: Random, size: str, values: Values) -> Values:
    w = values["w"]
    if len(w) > 1 and rng.random() < 0.7:
        half = w[: len(w) // 2]
        w = "".join(rng.sample(half * 2, 2 * len(half)))
        if rng.random() < 0.4:
            w = w[1:] + rng.choice("ab")
    return {**values, "w": w}


def _distinct(rng: Random, size: str, values: Values) -> Values:
    w = rng.sample("abcdefghijklmnopqrstuvwxyz", len(values["w"]))
    if rng.random() < 0.5:
        w[rng.randrange(len(w))] = rng.choice(w)
    return {**values, "w": "".join(w)}


TASKS = (
    Task(
        id="p04012",
        schema=(line(Word("w", 1, 100)),),
        python=(
            'letters = "abcdefghijklmnopqrstuvwxyz"\nok = True\n'
            "for i in range(26):\n    count = 0\n    for j in range(len(w)):\n"
            "        if w[j] == letters[i]:\n            count += 1\n"
            '    if count % 2 == 1:\n        ok = False\nif ok:\n    print("Yes")\n'
            'else:\n    print("No")',
            'answer = "Yes"\nfor i in range(len(w)):\n    count = 0\n'
            "    for j in range(len(w)):\n        if w[i] == w[j]:\n"
            "            count += 1\n    if count % 2 != 0:\n"
            '        answer = "No"\nprint(answer)',
        ),
        only_python=(
            'print("No" if any(w.count(c) % 2 for c in w) else "Yes")',
            'print("Yes" if all(v % 2 == 0 for v in Counter(w).values()) else "No")',
            'odd = set()\nfor c in w:\n    odd ^= {c}\nprint("No" if odd else "Yes")',
        ),
        only_cpp=(
            "int mask = 0;\nfor (char c : w) mask ^= 1 << (c - 'a');\n"
            'cout << (mask == 0 ? "Yes" : "No") << endl;',
            "int cnt[26] = {};\nfor (char c : w) cnt[c - 'a']++;\nbool ok = true;\n"
            "for (int x : cnt) if (x % 2) ok = false;\n"
            'cout << (ok ? "Yes" : "No") << endl;',
        ),
        top_python="from collections import Counter",
        titles=(
            "Letters in Pairs",
            "Even Everywhere",
        ),
        stories=(
            "The letters of the word w are written on cards, one on each. Can @A sort all "
            "cards into pairs of equal letters? Print Yes or No.",
            "Print Yes if no letter from a to z is contained an odd number of times in the "
            "string w; otherwise, print No.",
        ),
        output=(
            "Print Yes or No.",
            "Print the answer.",
        ),
        adjust=_paired,
        wrong={
            "even length": 'if len(w) % 2 == 0:\n    print("Yes")\nelse:\n    print("No")',
            "exactly two": 'answer = "Yes"\nfor i in range(len(w)):\n'
            "    count = 0\n    for j in range(len(w)):\n"
            "        if w[i] == w[j]:\n            count += 1\n"
            '    if count != 2:\n        answer = "No"\n'
            "print(answer)",
        },
        rating=900,
        tags=(
            "strings",
            "counting",
        ),
    ),
    Task(
        id="p04012",
        relative="how-many-odd",
        schema=(line(Word("w", 1, 100)),),
        python=(
            'letters = "abcdefghijklmnopqrstuvwxyz"\nodd = 0\nfor i in range(26):\n'
            "    count = 0\n    for j in range(len(w)):\n"
            "        if w[j] == letters[i]:\n            count += 1\n"
            "    if count % 2 == 1:\n        odd += 1\nprint(odd)",
            "odd = 0\nfor i in range(len(w)):\n    count = 0\n    first = True\n"
            "    for j in range(len(w)):\n        if w[i] == w[j]:\n"
            "            count += 1\n            if j < i:\n"
            "                first = False\n    if first and count % 2 == 1:\n"
            "        odd += 1\nprint(odd)",
        ),
        only_python=(
            "print(sum(w.count(c) % 2 for c in set(w)))",
            "print(sum(v % 2 for v in Counter(w).values()))",
        ),
        only_cpp=(
            "set<char> odd;\nfor (char c : w) {\n"
            "    if (!odd.insert(c).second) odd.erase(c);\n}\n"
            "cout << odd.size() << endl;",
        ),
        top_python="from collections import Counter",
        titles=(
            "Single Letters",
            "Cards Left Over",
        ),
        stories=(
            "The letters of w lie on a table as cards. @A takes away two cards with the same "
            "letter as long as there are two such cards. How many cards remain?",
            "How many different letters occur in the string w an odd number of times?",
        ),
        output=(
            "Print the number.",
            "Print the answer.",
        ),
        adjust=_paired,
        wrong={
            "occurrences of one": "odd = 0\nfor i in range(len(w)):\n    count = 0\n"
            "    for j in range(len(w)):\n"
            "        if w[i] == w[j]:\n            count += 1\n"
            "    if count == 1:\n        odd += 1\nprint(odd)",
            "length parity": "print(len(w) % 2)",
        },
        rating=900,
        tags=(
            "strings",
            "counting",
        ),
    ),
    Task(
        id="p04012",
        relative="all-different",
        schema=(line(Word("w", 1, 26)),),
        python=(
            "ok = True\nfor i in range(len(w)):\n    for j in range(i):\n"
            "        if w[i] == w[j]:\n            ok = False\nif ok:\n"
            '    print("Yes")\nelse:\n    print("No")',
            "twice = 0\nfor i in range(len(w)):\n"
            "    for j in range(i + 1, len(w)):\n        if w[i] == w[j]:\n"
            '            twice += 1\nif twice > 0:\n    print("No")\nelse:\n'
            '    print("Yes")',
        ),
        only_python=('print("Yes" if len(set(w)) == len(w) else "No")',),
        only_cpp=(
            "set<char> st(w.begin(), w.end());\n"
            'cout << (st.size() == w.size() ? "Yes" : "No") << endl;',
        ),
        titles=(
            "No Letter Twice",
            "All Different",
        ),
        stories=(
            "Print Yes if the characters of the word w are pairwise different. If some letter "
            "occurs in w more than once, print No.",
            "@A has exactly one rubber stamp for every letter from a to z and does not want to "
            "use any of them twice. Can @A stamp the word w? Print Yes or No.",
        ),
        output=(
            "Print Yes or No.",
            "Print the answer.",
        ),
        adjust=_distinct,
        wrong={
            "neighbours": "ok = True\nfor i in range(len(w) - 1):\n"
            "    if w[i] == w[i + 1]:\n        ok = False\nif ok:\n"
            '    print("Yes")\nelse:\n    print("No")',
        },
        tags=("strings",),
    ),
    Task(
        id="p04044",
        schema=(
            line(Int("n", 1, 100), Int("l", 1, 100)),
            line(Grid("s", "n", "l", "abcdefghijklmnopqrstuvwxyz")),
        ),
        python=(
            's.sort()\nt = ""\nfor i in range(n):\n    t += s[i]\nprint(t)',
            "for i in range(n):\n    for j in range(n - 1):\n"
            "        if s[j] > s[j + 1]:\n"
            '            s[j], s[j + 1] = s[j + 1], s[j]\nt = ""\n'
            "for i in range(n):\n    t += s[i]\nprint(t)",
        ),
        only_python=(
            'print("".join(sorted(s)))',
            'print(*sorted(s), sep="")',
        ),
        only_cpp=("sort(s.begin(), s.end());\nfor (string& t : s) cout << t;\ncout << endl;",),
        wrong={
            "given order": 't = ""\nfor i in range(n):\n    t += s[i]\nprint(t)',
        },
        rating=900,
        tags=(
            "strings",
            "sorting",
        ),
    ),
)
