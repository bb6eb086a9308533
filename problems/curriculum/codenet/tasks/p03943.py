"""Tasks p03943 to p03970 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, Word, line
from problems.curriculum.codenet._task import Task


def _packs(rng: Random, size: str, values: Values) -> Values:
    a, b = min(values["a"], 50), min(values["b"], 50)
    c = rng.choice((a + b, abs(a - b), a + b + 1, values["c"]))
    a, b, c = rng.sample((a, b, min(100, max(1, c))), 3)
    return {**values, "a": a, "b": b, "c": c}


def _typos(rng: Random, size: str, values: Values) -> Values:
    s = list("CODEFESTIVAL2016")
    for _ in range(rng.choice((0, 1, 2, 4, 9, 30))):
        s[rng.randrange(16)] = rng.choice("CODEFSTIVALcodestival0O12I6xYz9")
    return {**values, "s": "".join(s)}


def _two_words(rng: Random, size: str, values: Values) -> Values:
    letters = rng.choice(("ab", "abc", "abcdefghijklmnopqrstuvwxyz"))
    s = [rng.choice(letters) for _ in values["s"]]
    t = [c if rng.random() < 0.6 else rng.choice(letters) for c in s]
    return {**values, "s": "".join(s), "t": "".join(t)}


ALNUM = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"


def _four(rng: Random, size: str, values: Values) -> Values:
    a, b, c = (rng.randint(1, 30) for _ in range(3))
    d = rng.choice((a + b + c, max(1, a + b - c), rng.randint(1, 30)))
    four = rng.sample((a, b, c, d), 4)
    return dict(zip("abcd", four, strict=True))


TASKS = (
    Task(
        id="p03943",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100), Int("c", 1, 100)),),
        python=(
            'if a + b == c or b + c == a or a + c == b:\n    print("Yes")\nelse:\n    print("No")',
            'if a + b + c == 2 * max(a, b, c):\n    print("Yes")\nelse:\n    print("No")',
        ),
        only_python=(
            'x, y, z = sorted([a, b, c])\nprint("Yes" if x + y == z else "No")',
            'print("Yes" if max(a, b, c) * 2 == a + b + c else "No")',
        ),
        only_cpp=(
            'cout << (max({a, b, c}) * 2 == a + b + c ? "Yes" : "No") << endl;',
            'int v[] = {a, b, c};\nsort(v, v + 3);\nputs(v[0] + v[1] == v[2] ? "Yes" : "No");',
        ),
        titles=(
            "Fair Shares",
            "Three Weights",
        ),
        stories=(
            "@A has three weights of a, b and c grams. Can all three be put onto the two sides "
            "of a scale such that it is balanced? Print Yes or No.",
            "Print Yes if one of the three positive integers a, b and c equals the sum of the "
            "other two; otherwise, print No.",
        ),
        output=(
            "Print Yes or No.",
            "Print the answer.",
        ),
        adjust=_packs,
        wrong={
            "only c": 'if a + b == c:\n    print("Yes")\nelse:\n    print("No")',
            "even sum": 'if (a + b + c) % 2 == 0:\n    print("Yes")\nelse:\n    print("No")',
        },
        tags=("math",),
    ),
    Task(
        id="p03943",
        relative="least-difference",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100), Int("c", 1, 100)),),
        python=(
            "print(min(abs(a + b - c), abs(a + c - b), abs(b + c - a)))",
            "big = max(a, b, c)\nrest = a + b + c - big\nprint(abs(big - rest))",
        ),
        only_python=("x, y, z = sorted([a, b, c])\nprint(abs(x + y - z))",),
        only_cpp=("cout << abs(a + b + c - 2 * max({a, b, c})) << endl;",),
        titles=(
            "As Fair as Possible",
            "Nearly Balanced",
        ),
        stories=(
            "Three bags with a, b and c nuts are given to two children, and no bag may be "
            "opened. By how many nuts do the two children differ at least?",
            "Put each of the integers a, b and c into one of two groups such that the sums of "
            "the groups differ as little as possible. What is the smallest difference? (The "
            "sum of an empty group is 0.)",
        ),
        output=(
            "Print the smallest difference.",
            "Print the minimum.",
        ),
        adjust=_packs,
        wrong={
            "given order": "print(abs(a + b - c))",
            "no absolute": "print(a + b + c - 2 * max(a, b, c))",
        },
        tags=(
            "math",
            "brute force",
        ),
    ),
    Task(
        id="p03943",
        relative="four-packs",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100), Int("c", 1, 100), Int("d", 1, 100)),),
        python=(
            "s = a + b + c + d\nbig = max(a, b, c, d)\n"
            "if big * 2 == s or (a + b) * 2 == s or (a + c) * 2 == s or (a + "
            'd) * 2 == s:\n    print("Yes")\nelse:\n    print("No")',
            'answer = "No"\nfor mask in range(16):\n    x = 0\n    y = 0\n'
            "    if mask % 2 == 1:\n        x += a\n    else:\n        y += a\n"
            "    if mask // 2 % 2 == 1:\n        x += b\n    else:\n"
            "        y += b\n    if mask // 4 % 2 == 1:\n        x += c\n"
            "    else:\n        y += c\n    if mask // 8 == 1:\n        x += d\n"
            '    else:\n        y += d\n    if x == y:\n        answer = "Yes"\n'
            "print(answer)",
        ),
        only_python=(
            "v = (a, b, c, d)\n"
            "ok = any(sum(p) * 2 == sum(v) for k in range(5) for p in "
            'combinations(v, k))\nprint("Yes" if ok else "No")',
        ),
        only_cpp=(
            "vector<int> v = {a, b, c, d};\nbool ok = false;\n"
            "for (int mask = 0; mask < 16; mask++) {\n    int diff = 0;\n"
            "    for (int i = 0; i < 4; i++) diff += mask >> i & 1 ? v[i] : "
            "-v[i];\n    if (diff == 0) ok = true;\n}\n"
            'cout << (ok ? "Yes" : "No") << endl;',
        ),
        top_python="from itertools import combinations",
        titles=(
            "Four Packs",
            "Two Friends, Four Gifts",
        ),
        stories=(
            "There are four boxes with a, b, c and d apples. @A and @B share the boxes among "
            "them without opening any. Can both get the same number of apples? Print Yes or No.",
            "Can the four integers a, b, c and d be split into two groups with equal sums? "
            "Every integer must be in exactly one group. Print Yes if so, and No otherwise.",
        ),
        output=(
            "Print Yes or No.",
            "Print the answer.",
        ),
        adjust=_four,
        wrong={
            "pairs only": "s = a + b + c + d\n"
            "if (a + b) * 2 == s or (a + c) * 2 == s or (a + "
            'd) * 2 == s:\n    print("Yes")\nelse:\n    print("No")',
            "even sum": 'if (a + b + c + d) % 2 == 0:\n    print("Yes")\nelse:\n    print("No")',
        },
        tags=("brute force",),
    ),
    Task(
        id="p03970",
        schema=(line(Word("s", 16, 16, alphabet=ALNUM)),),
        python=(
            't = "CODEFESTIVAL2016"\ncount = 0\nfor i in range(16):\n'
            "    if s[i] != t[i]:\n        count += 1\nprint(count)",
            't = "CODEFESTIVAL2016"\nsame = 0\ni = 0\nwhile i < len(t):\n'
            "    if t[i] == s[i]:\n        same += 1\n    i += 1\nprint(16 - same)",
        ),
        only_python=(
            'print(sum(x != y for x, y in zip(s, "CODEFESTIVAL2016")))',
            'print(len([1 for a, b in zip("CODEFESTIVAL2016", s) if a != b]))',
        ),
        only_cpp=(
            'string t = "CODEFESTIVAL2016";\nint ans = 0;\n'
            "for (size_t i = 0; i < t.size(); i++) ans += s[i] != t[i];\n"
            "cout << ans << endl;",
        ),
        titles=(
            "Wrong Letters",
            "Correcting a Sign",
        ),
        stories=(
            "A sign with 16 characters should read CODEFESTIVAL2016, but it reads s. To "
            "correct it, @A exchanges single characters. How many must be exchanged?",
            "In how many of its 16 positions does the string s differ from CODEFESTIVAL2016? "
            "Capital and small letters are different.",
        ),
        output=(
            "Print the count.",
            "Print an integer.",
        ),
        adjust=_typos,
        wrong={
            "same": 't = "CODEFESTIVAL2016"\ncount = 0\n'
            "for i in range(16):\n    if s[i] == t[i]:\n"
            "        count += 1\nprint(count)",
            "last one missing": 't = "CODEFESTIVAL2016"\ncount = 0\n'
            "for i in range(15):\n    if s[i] != t[i]:\n"
            "        count += 1\nprint(count)",
        },
        tags=("strings",),
    ),
    Task(
        id="p03970",
        relative="two-strings",
        schema=(
            line(Int("n", 1, 100)),
            line(Word("s", 1, 100, length="n")),
            line(Word("t", 1, 100, length="n")),
        ),
        python=(
            "count = 0\nfor i in range(n):\n    if s[i] != t[i]:\n"
            '        count += 1\nif count == 1:\n    print("Yes")\nelse:\n'
            '    print("No")',
            "i = 0\nsame = 0\nwhile i < n:\n    if s[i] == t[i]:\n"
            '        same += 1\n    i += 1\nanswer = "No"\nif same == n - 1:\n'
            '    answer = "Yes"\nprint(answer)',
        ),
        only_python=('print("Yes" if sum(x != y for x, y in zip(s, t)) == 1 else "No")',),
        only_cpp=(
            "int diff = 0;\nfor (int i = 0; i < n; i++) diff += s[i] != t[i];\n"
            'cout << (diff == 1 ? "Yes" : "No") << endl;',
        ),
        titles=(
            "Exactly One Mistake",
            "One Letter",
        ),
        stories=(
            "@A should copy the string s of length n and wrote t, which has the same length. "
            "Print Yes if t is wrong in exactly one position; print No if it is wrong in more "
            "positions or in none.",
            "You are given two strings s and t of n letters each. Is there exactly one index "
            "at which their letters differ? Print Yes or No.",
        ),
        output=(
            "Print Yes or No.",
            "Print the answer.",
        ),
        adjust=_two_words,
        wrong={
            "at most one": "count = 0\nfor i in range(n):\n    if s[i] != t[i]:\n"
            '        count += 1\nif count <= 1:\n    print("Yes")\n'
            'else:\n    print("No")',
            "any": 'if s != t:\n    print("Yes")\nelse:\n    print("No")',
        },
        tags=("strings",),
    ),
    Task(
        id="p03970",
        relative="first-mistake",
        schema=(
            line(Int("n", 1, 100)),
            line(Word("s", 1, 100, length="n")),
            line(Word("t", 1, 100, length="n")),
        ),
        python=(
            "answer = 0\nfor i in range(n):\n    if s[i] != t[i] and answer == 0:\n"
            "        answer = i + 1\nprint(answer)",
            "i = 0\nwhile i < n and s[i] == t[i]:\n    i += 1\nif i < n:\n"
            "    print(i + 1)\nelse:\n    print(0)",
        ),
        only_python=("print(next((i + 1 for i in range(n) if s[i] != t[i]), 0))",),
        only_cpp=(
            "int i = 0;\nwhile (i < n && s[i] == t[i]) i++;\ncout << (i < n ? i + 1 : 0) << endl;",
        ),
        titles=(
            "The First Mistake",
            "Where They Differ",
        ),
        stories=(
            "Two copies s and t of a text of n letters are compared letter by letter from the "
            "left. Print the position, counted from 1, of the first letter that differs, or 0 "
            "if the copies are equal.",
            "Find the smallest i from 1 to n for which the i-th characters of s and t are "
            "different. If there is none, the answer is 0.",
        ),
        output=(
            "Print the position or 0.",
            "Print the answer.",
        ),
        adjust=_two_words,
        wrong={
            "from zero": "i = 0\nwhile i < n and s[i] == t[i]:\n    i += 1\n"
            "if i < n:\n    print(i)\nelse:\n    print(0)",
            "last mistake": "answer = 0\nfor i in range(n):\n    if s[i] != t[i]:\n"
            "        answer = i + 1\nprint(answer)",
        },
        tags=("strings",),
    ),
)
