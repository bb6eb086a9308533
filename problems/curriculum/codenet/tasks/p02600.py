"""Tasks p02600 to p02622 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, Word, line
from problems.curriculum.codenet._task import Task


def _similar(rng: Random, size: str, values: Values) -> Values:
    s = values["s"]
    letters = list(s)
    kind = rng.randrange(4)
    if kind == 0:
        rng.shuffle(letters)
    elif kind < 3:
        for _ in range(rng.randint(0, 4)):
            letters[rng.randrange(len(s))] = rng.choice("abcxyz")
    else:
        letters = [rng.choice("ab") for _ in s]
    values["t"] = "".join(letters)
    return values


def _near_limit(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.6:
        values["x"] = rng.choice((100, 250, 500, 1000)) + rng.choice((0, 0, 1))
    return values


TASKS = (
    Task(
        id="p02600",
        schema=(line(Int("x", 400, 1999)),),
        python=(
            "print(10 - x // 200)",
            "if x < 600:\n    print(8)\nelif x < 800:\n    print(7)\nelif x < 1000:"
            "\n    print(6)\n"
            "elif x < 1200:\n    print(5)\nelif x < 1400:\n    print(4)\nelif x < 1600:\n"
            "    print(3)\nelif x < 1800:\n    print(2)\nelse:\n    print(1)",
            "kyu = 8\nlow = 400\nwhile x >= low + 200:\n    low += 200\n    kyu -= 1\nprint(kyu)",
        ),
        only_python=(
            "print(8 - (x - 400) // 200)",
            "print(next(8 - i for i in range(8) if x < 600 + 200 * i))",
        ),
        only_cpp=(
            "cout << 10 - x / 200 << endl;",
            "int k = 1;\nfor (int low = 1800; x < low; low -= 200) k++;\ncout << k << endl;",
        ),
        stories=(
            "In a club, points decide the class. Points 400 to 599 make class 8, the next "
            "200 points (600 to 799) class 7, and so on: every further 200 points lower "
            "the class number by 1, until 1800 to 1999 points make class 1. @A has x "
            "points. Print the number of the class of @A.",
            "The integers from 400 to 1999 are cut into eight blocks of 200 consecutive "
            "integers. The block that begins with 400 is numbered 8, the following one 7, "
            "and the last one, which begins with 1800, is numbered 1. Print the number of "
            "the block that contains x.",
        ),
        titles=("Class of a Player", "Eight Blocks"),
        output=("Print the result as an integer.", "Print one integer: the answer."),
        wrong={
            "borders belong below": "print(10 - (x - 1) // 200)",
            "rising": "print(x // 200 - 1)",
        },
    ),
    Task(
        id="p02600",
        relative="age-group",
        schema=(line(Int("x", 0, 119)),),
        python=(
            "print(x // 10 * 10)",
            "low = 0\nwhile low + 10 <= x:\n    low += 10\nprint(low)",
            "print(x - x % 10)",
        ),
        only_python=('print(int(str(x)[:-1] + "0"))', "print(x - int(str(x)[-1]))"),
        only_cpp=("cout << x / 10 * 10 << endl;", "cout << x - x % 10 << endl;"),
        stories=(
            "A survey sorts people into groups by their age: 0 to 9, 10 to 19, 20 to 29, "
            "and so on. @A is x years old. Print the lowest age of the group to which @A "
            "belongs.",
            "You are given an integer x. Print the greatest multiple of 10 that does not exceed x.",
        ),
        titles=("Age Group", "Round Down to Ten"),
        output=("Print the result as an integer.", "Print one integer: the answer."),
        wrong={
            "rounds up": "print((x + 9) // 10 * 10)",
            "group number": "print(x // 10)",
        },
    ),
    Task(
        id="p02600",
        relative="parcel-price",
        schema=(line(Int("x", 1, 2000)),),
        python=(
            "if x <= 100:\n    print(140)\nelif x <= 250:\n    print(210)\nelif x <= 500:\n"
            "    print(390)\nelif x <= 1000:\n    print(580)\nelse:\n    print(900)",
            "price = 140\nif x > 100:\n    price = 210\nif x > 250:\n    price = 390\nif x >"
            " 500:\n"
            "    price = 580\nif x > 1000:\n    price = 900\nprint(price)",
        ),
        only_python=(
            "print(140 if x <= 100 else 210 if x <= 250 else 390 if x <= 500 else 580 if x <="
            " 1000 else 900)",
            "for limit, price in [(100, 140), (250, 210), (500, 390), (1000, 580), (2000,"
            " 900)]:\n"
            "    if x <= limit:\n        print(price)\n        break",
        ),
        only_cpp=(
            "cout << (x <= 100 ? 140 : x <= 250 ? 210 : x <= 500 ? 390 : x <= 1000 ? 580 :"
            " 900) << endl;",
        ),
        stories=(
            "Sending a parcel costs 140 yen up to 100 grams, 210 yen up to 250 grams, 390 "
            "yen up to 500 grams, 580 yen up to 1000 grams and 900 yen if it is heavier; "
            "each limit belongs to the cheaper price. How many yen does a parcel of x "
            "grams cost?",
            "@A posts a letter that weighs x grams. The post office takes 140 yen if x is "
            "at most 100, otherwise 210 yen if x is at most 250, otherwise 390 yen if x "
            "is at most 500, otherwise 580 yen if x is at most 1000, and otherwise 900 "
            "yen. Print the price in yen.",
        ),
        titles=("Parcel", "Price by Weight"),
        output=("Output the required number.", "Print one integer: the answer."),
        wrong={
            "limits": "if x < 100:\n    print(140)\nelif x < 250:\n    print(210)\n"
            "elif x < 500:\n    print(390)\nelif x < 1000:\n    print(580)\nelse:\n"
            "    print(900)",
            "no last class": "if x <= 100:\n    print(140)\nelif x <= 250:\n    print(210)\n"
            "elif x <= 500:\n    print(390)\nelse:\n    print(580)",
        },
        adjust=_near_limit,
    ),
    Task(
        id="p02622",
        schema=(
            line(Word("s", 1, 200000)),
            line(Word("t", 1, 200000)),
        ),
        python=(
            "count = 0\nfor i in range(len(s)):\n    if s[i] != t[i]:\n        count += 1\n"
            "print(count)",
            "same = 0\nfor i in range(len(t)):\n    if s[i] == t[i]:\n        same += 1\n"
            "print(len(s) - same)",
        ),
        only_python=(
            "print(sum(x != y for x, y in zip(s, t)))",
            "print(len([i for i in range(len(s)) if s[i] != t[i]]))",
            "ans = 0\nfor x, y in zip(s, t):\n    ans += x != y\nprint(ans)",
        ),
        only_cpp=(
            "int cnt = 0;\nfor (size_t i = 0; i < s.size(); i++) cnt += s[i] != t[i];\n"
            "cout << cnt << endl;",
            "cout << s.size() - inner_product(s.begin(), s.end(), t.begin(), 0, plus<int>(),"
            " equal_to<char>()) << endl;",
        ),
        stories=(
            "A sign shows the word s, and @A wants it to show t, a word of the same "
            "length. Each letter plate can be exchanged for another plate, one at a time. "
            "How many plates must be exchanged at least?",
            "Two words s and t have the same length. Count the positions where their "
            "letters differ.",
        ),
        titles=("Exchange Plates", "Different Letters"),
        output=("Print the result as an integer.", "Print the answer."),
        wrong={
            "counts equal ones": "count = 0\nfor i in range(len(s)):\n    if s[i] == t[i]:\n"
            "        count += 1\nprint(count)",
            "skips the first": "count = 0\nfor i in range(1, len(s)):\n    if s[i] != t[i]:\n"
            "        count += 1\nprint(count)",
        },
        adjust=_similar,
        valid=lambda values: len(values["s"]) == len(values["t"]),
        constraints=("s and t have the same length",),
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p02622",
        relative="first-difference",
        schema=(
            line(Word("s", 1, 200000)),
            line(Word("t", 1, 200000)),
        ),
        python=(
            "i = 0\nwhile i < len(s) and s[i] == t[i]:\n    i += 1\nif i == len(s):\n"
            "    print(-1)\nelse:\n    print(i + 1)",
            "answer = -1\nfor i in range(len(s) - 1, -1, -1):\n    if s[i] != t[i]:\n"
            "        answer = i + 1\nprint(answer)",
        ),
        only_python=(
            "print(next((i for i, (x, y) in enumerate(zip(s, t), 1) if x != y), -1))",
            "different = [i + 1 for i in range(len(s)) if s[i] != t[i]]\n"
            "print(different[0] if different else -1)",
        ),
        only_cpp=(
            "auto p = mismatch(s.begin(), s.end(), t.begin());\n"
            "if (p.first == s.end()) cout << -1 << endl;\n"
            "else cout << p.first - s.begin() + 1 << endl;",
        ),
        stories=(
            "You are given two strings s and t of equal length. Print the smallest i such "
            "that the i-th characters of s and t are not the same, where the first "
            "character has i = 1. If s and t are equal, print -1.",
            "@A copied the word s and got t, which has as many letters. At which letter, "
            "counted from 1, did the first mistake happen? The answer is -1 if the copy "
            "has no mistake.",
        ),
        titles=("First Mistake", "Where They Differ"),
        output=("Print the number asked for.", "Print one integer: the answer."),
        wrong={
            "counts from zero": "answer = -1\nfor i in range(len(s) - 1, -1, -1):\n"
            "    if s[i] != t[i]:\n        answer = i\nprint(answer)",
            "last difference": "answer = -1\nfor i in range(len(s)):\n    if s[i] != t[i]:\n"
            "        answer = i + 1\nprint(answer)",
        },
        adjust=_similar,
        valid=lambda values: len(values["s"]) == len(values["t"]),
        constraints=("s and t have the same length",),
        tags=("strings",),
    ),
    Task(
        id="p02622",
        relative="longest-agreement",
        schema=(
            line(Word("s", 1, 200000)),
            line(Word("t", 1, 200000)),
        ),
        python=(
            "best = 0\nrun = 0\nfor i in range(len(s)):\n    if s[i] == t[i]:\n        run += 1\n"
            "        best = max(best, run)\n    else:\n        run = 0\nprint(best)",
            "best = 0\nstart = 0\nfor i in range(len(s)):\n    if s[i] != t[i]:\n"
            "        start = i + 1\n    best = max(best, i + 1 - start)\nprint(best)",
        ),
        only_python=(
            "from itertools import groupby\nmarks = [x == y for x, y in zip(s, t)]\n"
            "print(max((sum(g) for k, g in groupby(marks) if k), default=0))",
            'marks = "".join("o" if x == y else "." for x, y in zip(s, t))\n'
            'print(max(map(len, marks.split("."))))',
        ),
        only_cpp=(
            "int best = 0, run = 0;\nfor (int i = 0; i < (int)s.size(); i++) {\n"
            "    run = s[i] == t[i] ? run + 1 : 0;\n    best = max(best, run);\n}\n"
            "cout << best << endl;",
        ),
        stories=(
            "Strings s and t have equal lengths. We say they agree at position i if their "
            "i-th characters are equal. Find the maximum number of consecutive positions "
            "at which they agree.",
            "@A and @B both answered a quiz; the i-th letters of s and t are their "
            "answers to question i. What is the length of the longest run of questions in "
            "a row that both answered alike? Print 0 if there is no such question.",
        ),
        titles=("Longest Agreement", "Same Answers in a Row"),
        output=("Write the answer on one line.", "Print the number asked for."),
        wrong={
            "all agreements": "count = 0\nfor i in range(len(s)):\n    if s[i] == t[i]:\n"
            "        count += 1\nprint(count)",
            "last run": "run = 0\nfor i in range(len(s)):\n    if s[i] == t[i]:\n"
            "        run += 1\n    else:\n        run = 0\nprint(run)",
        },
        adjust=_similar,
        valid=lambda values: len(values["s"]) == len(values["t"]),
        constraints=("s and t have the same length",),
        rating=900,
        tags=("strings",),
    ),
)
