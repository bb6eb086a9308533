"""Tasks p03957 to p03976 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, Word, Words, line
from problems.curriculum.codenet._task import Task

UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def c_and_f(rng: Random, size: str, values: Values) -> Values:
    s = list(values["s"])
    for letter in rng.choice(("CF", "CF", "FC", "C", "F", "CFC")):
        s[rng.randrange(len(s))] = letter
    return {"s": "".join(s)}


def first_letters(rng: Random, size: str, values: Values) -> Values:
    letters = rng.sample(UPPER, rng.randint(1, 26))
    names = [rng.choice(letters) + name[1:] for name in values["p"]]
    return {**values, "k": rng.randint(1, min(26, len(letters) + 1)), "p": names}


TASKS = (
    Task(
        id="p03957",
        schema=(line(Word("s", 2, 100, alphabet=UPPER)),),
        python=(
            'seen = False\nans = "No"\nfor i in range(len(s)):\n    c = s[i]\n    if c == '
            '"C":\n        seen = True\n    if c == "F" and seen:\n        ans = "Yes"\n'
            "print(ans)",
            'key = "CF"\nans = "No"\nfor i in range(len(s)):\n    for j in range(i):\n        '
            'if s[j] == key[0] and s[i] == key[1]:\n            ans = "Yes"\nprint(ans)',
        ),
        only_python=(
            'print("Yes" if "C" in s and "F" in s[s.index("C"):] else "No")',
            'import re\nprint("Yes" if re.search("C.*F", s) else "No")',
        ),
        only_cpp=(
            "size_t i = s.find('C');\ncout << (i != string::npos && s.find('F', i) != "
            'string::npos ? "Yes" : "No") << endl;',
        ),
        adjust=c_and_f,
        wrong={"adjacent": 'print("Yes" if "CF" in s else "No")'},
        tags=("strings",),
    ),
    Task(
        id="p03976",
        schema=(
            line(Int("n", 1, 10000), Int("k", 1, 26)),
            line(Words("p", "n", 1, 10, alphabet=UPPER)),
        ),
        python=(
            'letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"\ncount = [0] * 26\nfor i in range(n):\n'
            "    for j in range(26):\n        if p[i][0] == letters[j]:\n            count[j] "
            "+= 1\nans = 0\nwhile True:\n    total = 0\n    for x in count:\n        total += "
            "min(x, ans + 1)\n    if total < k * (ans + 1):\n        break\n    ans += 1\n"
            "print(ans)",
            'letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"\ncount = [0] * 26\nfor j in range(26):\n'
            "    for i in range(n):\n        if p[i][0] == letters[j]:\n            count[j] "
            "+= 1\nlow = 0\nhigh = n + 1\nwhile high - low > 1:\n    mid = (low + high) // 2\n"
            "    total = 0\n    for x in count:\n        if x < mid:\n            total += x\n"
            "        else:\n            total += mid\n    if total >= k * mid:\n        low = "
            "mid\n    else:\n        high = mid\nprint(low)",
        ),
        top_python="from collections import Counter",
        only_python=(
            "c = Counter(w[0] for w in p).values()\nm = 0\nwhile sum(min(x, m + 1) for x in "
            "c) >= k * (m + 1):\n    m += 1\nprint(m)",
            "c = sorted(Counter(w[0] for w in p).values(), reverse=True)\nans = 0\nwhile "
            "len(c) >= k and c[k - 1] > 0:\n    for i in range(k):\n        c[i] -= 1\n    "
            "c.sort(reverse=True)\n    ans += 1\nprint(ans)",
        ),
        only_cpp=(
            "priority_queue<int> q;\nmap<char, int> m;\nfor (auto &w : p) m[w[0]]++;\nfor "
            "(auto &e : m) q.push(e.second);\nint ans = 0;\nwhile ((int)q.size() >= k) {\n    "
            "vector<int> used;\n    for (int i = 0; i < k; i++) used.push_back(q.top()), "
            "q.pop();\n    for (int x : used)\n        if (x > 1) q.push(x - 1);\n    ans++;\n"
            "}\ncout << ans << endl;",
        ),
        titles=("Many Contests", "Different Initials"),
        stories=(
            "n children with the names p_1, ..., p_n form teams of exactly k children. Nobody "
            "may be in two teams, and within a team all names must begin with different "
            "letters. Print the largest possible number of teams.",
            "You are given n words. Build as many groups as you can, where a group consists "
            "of k of the words with k different first letters, and each of the n words is "
            "used at most once (equal words count separately). Print the number of groups.",
        ),
        output=("Print the maximum number.", "Output one integer."),
        adjust=first_letters,
        wrong={
            "letters ignored": "print(n // k)",
            "one round": (
                'letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"\nkinds = 0\nfor c in letters:\n    found '
                "= 0\n    for i in range(n):\n        if p[i][0] == c:\n            found = 1\n"
                "    kinds += found\nif kinds < k:\n    print(0)\nelse:\n    print(1)"
            ),
        },
        rating=1000,
        tags=("greedy", "binary search"),
    ),
    Task(
        id="p03976",
        relative="same-initial",
        schema=(line(Int("n", 1, 1000)), line(Words("p", "n", 1, 10))),
        python=(
            'letters = "abcdefghijklmnopqrstuvwxyz"\nbest = 0\nfor c in letters:\n    count = '
            "0\n    for i in range(n):\n        if p[i][0] == c:\n            count += 1\n    "
            "if count > best:\n        best = count\nprint(best)",
            "best = 0\nfor i in range(n):\n    same = 0\n    for j in range(n):\n        if "
            "p[j][0] == p[i][0]:\n            same += 1\n    best = max(best, same)\n"
            "print(best)",
        ),
        top_python="from collections import Counter",
        only_python=(
            "print(max(Counter(w[0] for w in p).values()))",
            "f = [w[0] for w in p]\nprint(max(map(f.count, f)))",
        ),
        only_cpp=(
            "map<char, int> m;\nint best = 0;\nfor (auto &w : p) best = max(best, "
            "++m[w[0]]);\ncout << best << endl;",
        ),
        titles=("Same Initial", "Largest Group"),
        stories=(
            "A teacher puts n children into groups; children whose names start with the same "
            "letter come into the same group. The names are p_1, ..., p_n. Print the size of "
            "the largest group.",
            "Given n words, find the letter with which most of them begin. Print how many "
            "words begin with it.",
        ),
        output=("Print the largest number.", "Output one integer."),
        wrong={
            "kinds": (
                'k = 0\nletters = "abcdefghijklmnopqrstuvwxyz"\nfor c in letters:\n    f = 0\n    '
                "for i in range(n):\n        if p[i][0] == c:\n            f = 1\n    k += f\n"
                "print(k)"
            ),
            "first word": (
                "k = 0\nfor i in range(n):\n    if p[i][0] == p[0][0]:\n        k += 1\nprint(k)"
            ),
        },
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p03976",
        relative="teams-of-k",
        schema=(line(Int("n", 1, 1000), Int("k", 1, 26)), line(Words("p", "n", 1, 10))),
        python=(
            'letters = "abcdefghijklmnopqrstuvwxyz"\nteams = 0\nfor c in letters:\n    count '
            "= 0\n    for i in range(n):\n        if p[i][0] == c:\n            count += 1\n"
            "    teams += count // k\nprint(teams)",
            'letters = "abcdefghijklmnopqrstuvwxyz"\ncount = [0] * 26\nfor i in range(n):\n'
            "    for j in range(26):\n        if letters[j] == p[i][0]:\n            count[j] "
            "+= 1\nans = 0\nfor x in count:\n    while x >= k:\n        x -= k\n        ans "
            "+= 1\nprint(ans)",
        ),
        top_python="from collections import Counter",
        only_python=("print(sum(v // k for v in Counter(w[0] for w in p).values()))",),
        only_cpp=(
            "int cnt[26] = {}, ans = 0;\nfor (auto &w : p) cnt[w[0] - 'a']++;\nfor (int x : "
            "cnt) ans += x / k;\ncout << ans << endl;",
        ),
        titles=("Teams by Letter", "Alphabet Tables"),
        stories=(
            "Guests with the names p_1, ..., p_n are to sit at tables of exactly k people "
            "each. People at one table must have the same first letter in their names; some "
            "guests may remain standing. Print the largest number of tables that can be "
            "filled.",
            "You are given n words. For each letter, let f be the number of words that begin "
            "with it. Print the sum of floor(f / k) over all letters.",
        ),
        output=("Print the maximum number.", "Output one integer."),
        adjust=lambda rng, size, values: (
            {**values, "k": rng.randint(1, 3)} if rng.random() < 0.7 else values
        ),
        wrong={
            "letters ignored": "print(n // k)",
            "rounded up": (
                'letters = "abcdefghijklmnopqrstuvwxyz"\nt = 0\nfor c in letters:\n    f = 0\n    '
                "for i in range(n):\n        if p[i][0] == c:\n            f += 1\n    t += (f + "
                "k - 1) // k\nprint(t)"
            ),
        },
        rating=900,
        tags=("strings",),
    ),
)
