"""Tasks p03578 to p03605 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def _contests(rng: Random, size: str, values: Values) -> Values:
    d, m = values["d"], values["m"]
    if rng.random() < 0.7:
        m = min(m, len(d))
        t = rng.sample(d, m)
        if rng.random() < 0.5:
            t[rng.randrange(m)] = rng.choice((*d, min(d[0] + 1, 10**9)))
        return {**values, "m": m, "t": t}
    return values


def _small_contests(rng: Random, size: str, values: Values) -> Values:
    top = rng.choice((5, 30, 1000))
    d = [rng.randint(1, top) for _ in values["d"]]
    return {**values, "d": d, "t": [rng.randint(1, top) for _ in values["t"]]}


def _nines(rng: Random, size: str, values: Values) -> Values:
    return {
        **values,
        "n": rng.choice((values["n"], rng.randint(90, 99), rng.randint(1, 9) * 10 + 9)),
    }


TASKS = (
    Task(
        id="p03578",
        schema=(
            line(Int("n", 1, 200000)),
            line(Ints("d", "n", 1, 10**9)),
            line(Int("m", 1, 200000)),
            line(Ints("t", "m", 1, 10**9)),
        ),
        python=(
            "d.sort()\nt.sort()\ni = 0\nj = 0\nwhile i < n and j < m:\n"
            "    if d[i] == t[j]:\n        j += 1\n    i += 1\nif j == m:\n"
            '    print("YES")\nelse:\n    print("NO")',
            "d.sort()\nt.sort()\ni = 0\nok = True\nfor x in t:\n"
            "    while i < n and d[i] < x:\n        i += 1\n"
            "    if i < n and d[i] == x:\n        i += 1\n    else:\n"
            '        ok = False\nif ok:\n    print("YES")\nelse:\n    print("NO")',
        ),
        only_python=(
            'print("NO" if Counter(t) - Counter(d) else "YES")',
            "have = Counter(d)\nhave.subtract(t)\n"
            'print("YES" if min(have.values()) >= 0 else "NO")',
        ),
        only_cpp=(
            "map<int, int> cnt;\nfor (int x : d) cnt[x]++;\nbool ok = true;\n"
            "for (int x : t) {\n    if (--cnt[x] < 0) ok = false;\n}\n"
            'cout << (ok ? "YES" : "NO") << endl;',
            "sort(d.begin(), d.end());\nsort(t.begin(), t.end());\n"
            'cout << (includes(d.begin(), d.end(), t.begin(), t.end()) ? "YES" '
            ': "NO") << endl;',
        ),
        top_python="from collections import Counter",
        titles=(
            "Enough in Stock",
            "Choosing from a List",
        ),
        stories=(
            "A shop has n screws with the lengths d_1, ..., d_n. @A needs m screws with the "
            "lengths t_1, ..., t_m, all of them at the same time. Print YES if the shop can "
            "deliver them all, and NO if it cannot.",
            "Print YES if each integer occurs among t_1, ..., t_m at most as often as among "
            "d_1, ..., d_n. Print NO otherwise.",
        ),
        output=(
            "Print YES or NO.",
            "Print the answer.",
        ),
        adjust=_contests,
        wrong={
            "without counts": "d.sort()\nt.sort()\ni = 0\nok = True\nfor x in t:\n"
            "    while i < n and d[i] < x:\n        i += 1\n"
            "    if i == n or d[i] != x:\n        ok = False\n"
            'if ok:\n    print("YES")\nelse:\n    print("NO")',
            "numbers only": 'if n >= m:\n    print("YES")\nelse:\n    print("NO")',
        },
        rating=900,
        tags=(
            "sorting",
            "data structures",
        ),
    ),
    Task(
        id="p03578",
        relative="at-least",
        schema=(
            line(Int("n", 1, 1000), Int("m", 1, 1000)),
            line(Ints("d", "n", 1, 10**9)),
            line(Ints("t", "m", 1, 10**9)),
        ),
        python=(
            "d.sort()\nt.sort()\ni = 0\nj = 0\nwhile i < n and j < m:\n"
            "    if d[i] >= t[j]:\n        j += 1\n    i += 1\nprint(j)",
            "d.sort(reverse=True)\nt.sort()\nanswer = 0\n"
            "for k in range(1, min(n, m) + 1):\n    ok = True\n"
            "    for i in range(k):\n        if d[k - 1 - i] < t[i]:\n"
            "            ok = False\n    if ok:\n        answer = k\nprint(answer)",
        ),
        only_python=(
            "t.sort()\nj = 0\nfor x in sorted(d):\n    if j < m and x >= t[j]:\n"
            "        j += 1\nprint(j)",
        ),
        only_cpp=(
            "sort(d.begin(), d.end());\nsort(t.begin(), t.end());\nint j = 0;\n"
            "for (int x : d) {\n    if (j < m && t[j] <= x) j++;\n}\n"
            "cout << j << endl;",
        ),
        titles=(
            "Boxes and Balls",
            "Children and Beds",
        ),
        stories=(
            "There are n beds with the lengths d_1, ..., d_n and m guests with the heights "
            "t_1, ..., t_m. A guest fits into a bed that is at least as long as the guest is "
            "tall, and each bed is for one guest only. How many guests can get a bed at most?",
            "Form as many pairs (i, j) as possible with d_i >= t_j such that no i and no j is "
            "in more than one pair. How many pairs can be formed?",
        ),
        output=(
            "Print the maximum number.",
            "Print the answer.",
        ),
        adjust=_contests,
        wrong={
            "strict": "d.sort()\nt.sort()\ni = 0\nj = 0\n"
            "while i < n and j < m:\n    if d[i] > t[j]:\n"
            "        j += 1\n    i += 1\nprint(j)",
            "unsorted": "i = 0\nj = 0\nwhile i < n and j < m:\n"
            "    if d[i] >= t[j]:\n        j += 1\n    i += 1\n"
            "print(j)",
        },
        rating=1000,
        tags=(
            "sorting",
            "greedy",
            "two pointers",
        ),
    ),
    Task(
        id="p03578",
        relative="missing",
        schema=(
            line(Int("n", 1, 1000), Int("m", 1, 1000)),
            line(Ints("d", "n", 1, 1000)),
            line(Ints("t", "m", 1, 1000)),
        ),
        python=(
            "have = [0] * 1001\nfor x in d:\n    have[x] += 1\nmissing = 0\n"
            "for x in t:\n    if have[x] > 0:\n        have[x] -= 1\n    else:\n"
            "        missing += 1\nprint(missing)",
            "missing = 0\ndiff = [0] * 1001\nfor x in t:\n    diff[x] += 1\n"
            "for x in d:\n    diff[x] -= 1\nfor x in diff:\n    if x > 0:\n"
            "        missing += x\nprint(missing)",
        ),
        only_python=("print(sum((Counter(t) - Counter(d)).values()))",),
        only_cpp=(
            "multiset<int> st(d.begin(), d.end());\nint ans = 0;\n"
            "for (int x : t) {\n    auto it = st.find(x);\n"
            "    if (it == st.end()) ans++;\n    else st.erase(it);\n}\n"
            "cout << ans << endl;",
        ),
        top_python="from collections import Counter",
        titles=(
            "What Has to Be Bought",
            "Missing Cards",
        ),
        stories=(
            "@A has n cards with the numbers d_1, ..., d_n and wants to lay out m cards with "
            "the numbers t_1, ..., t_m. Every card that @A does not have must be bought. How "
            "many cards must be bought?",
            "For each integer v, let c_v be how much more often v occurs among t_1, ..., t_m "
            "than among d_1, ..., d_n, or 0 if it does not occur more often. Print the sum of "
            "all c_v.",
        ),
        output=(
            "Print the number of missing cards, that is, the sum.",
            "Print the answer.",
        ),
        adjust=_small_contests,
        wrong={
            "without counts": "have = [0] * 1001\nfor x in d:\n    have[x] = 1\n"
            "missing = 0\nfor x in t:\n    if have[x] == 0:\n"
            "        missing += 1\nprint(missing)",
            "numbers only": "print(max(0, m - n))",
        },
        rating=900,
        tags=(
            "data structures",
            "implementation",
        ),
    ),
    Task(
        id="p03605",
        schema=(line(Int("n", 10, 99)),),
        python=(
            'if n % 10 == 9 or n // 10 == 9:\n    print("Yes")\nelse:\n    print("No")',
            "found = False\nwhile n > 0:\n    if n % 10 == 9:\n"
            '        found = True\n    n //= 10\nif found:\n    print("Yes")\n'
            'else:\n    print("No")',
        ),
        only_python=(
            'print("Yes" if "9" in str(n) else "No")',
            'print("Yes" if 9 in divmod(n, 10) else "No")',
        ),
        only_cpp=('cout << (n % 10 == 9 || n >= 90 ? "Yes" : "No") << endl;',),
        adjust=_nines,
        wrong={
            "last digit": 'if n % 10 == 9:\n    print("Yes")\nelse:\n    print("No")',
        },
    ),
)
