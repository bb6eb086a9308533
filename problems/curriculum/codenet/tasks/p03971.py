"""Tasks p03971, p03992 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import (
    Int,
    Ints,
    Values,
    Word,
    line,
)
from problems.curriculum.codenet._task import Task


def _places(rng: Random, size: str, values: Values) -> Values:
    n = max(2, values["n"])
    a = rng.randint(1, n - 1)
    b = rng.randint(1, n - a)
    if rng.random() < 0.6:
        a, b = max(1, a // 3), max(1, b // 4)
    s = "".join(rng.choice("aabbc") for _ in range(n))
    return {"n": n, "a": a, "b": b, "s": s}


TASKS = (
    Task(
        id="p03971",
        schema=(
            line(Int("n", 1, 100000), Int("a", 1, 100000), Int("b", 1, 100000)),
            line(Word("s", 1, 100000, length="n", alphabet="abc")),
        ),
        python=(
            "passed = 0\nforeign = 0\nfor i in range(n):\n    c = s[i]\n    ok = False\n    if "
            'c == "a" and passed < a + b:\n        ok = True\n    if c == "b":\n        if '
            "passed < a + b and foreign < b:\n            ok = True\n        foreign += 1\n    "
            'if ok:\n        passed += 1\n        print("Yes")\n    else:\n        print("No")',
            'left = a + b\nfor i in range(n):\n    c = s[i]\n    if left > 0 and c == "a":\n    '
            '    left -= 1\n        print("Yes")\n    elif left > 0 and c == "b" and b > 0:\n   '
            '     left -= 1\n        b -= 1\n        print("Yes")\n    else:\n        print("No")',
        ),
        only_python=(
            'x = y = 0\nfor c in s:\n    if x < a + b and (c == "a" or c == "b" and y < b):\n   '
            '     print("Yes")\n        x += 1\n        y += c == "b"\n    else:\n        '
            'print("No")',
            'ans = []\np = q = 0\nfor c in s:\n    if c == "a" and p < a + b:\n        p += 1\n '
            '       ans.append("Yes")\n    elif c == "b" and p < a + b and q < b:\n        p += '
            '1\n        q += 1\n        ans.append("Yes")\n    else:\n        '
            'ans.append("No")\nprint(*ans, sep="\\n")',
        ),
        only_cpp=(
            "int total = 0, foreign = 0;\nfor (char c : s) {\n    bool ok = total < a + b && (c "
            "== 'a' || (c == 'b' && foreign < b));\n    if (ok) total++;\n    if (ok && c == "
            '\'b\') foreign++;\n    cout << (ok ? "Yes" : "No") << "\\n";\n}',
        ),
        titles=("Qualified", "Admission to the Final"),
        stories=(
            "n people queue for a concert, in the order of the letters of s. Members (letter a) "
            "are let in while fewer than a + b people are inside. Guests (letter b) are let in "
            "if fewer than a + b people are inside and the guest is among the first b guests of "
            "the queue. Nobody with the letter c is let in, and nobody leaves. For each person "
            "in turn, print Yes if the person is let in and No if not.",
            "Go through the string s of the letters a, b and c from the left and accept or "
            "refuse each letter. At most a + b letters are accepted in all: an a is accepted as "
            "long as this limit is not reached, a b only if in addition it is one of the first "
            "b letters b of s, and a c never. Print Yes for each accepted letter and No for "
            "each refused one.",
        ),
        output=(
            "Print n lines, the i-th of which is Yes or No for the i-th letter.",
            "Print Yes or No for each letter of s, each on its own line.",
        ),
        adjust=_places,
        valid=lambda values: values["a"] + values["b"] <= values["n"],
        constraints=("a + b is at most n",),
        wrong={
            "no limit for b": 'passed = 0\nfor i in range(n):\n    c = s[i]\n    if c != "c" '
            'and passed < a + b:\n        passed += 1\n        print("Yes")\n    else:\n        '
            'print("No")',
            "a places": 'x = a\ny = b\nfor i in range(n):\n    c = s[i]\n    if c == "a" and x '
            '> 0:\n        x -= 1\n        print("Yes")\n    elif c == "b" and y > 0:\n        '
            'y -= 1\n        print("Yes")\n    else:\n        print("No")',
        },
        rating=1000,
        tags=("implementation", "simulation"),
    ),
    Task(
        id="p03971",
        relative="first-k-vowels",
        schema=(line(Word("s", 1, 100), Int("k", 1, 10)),),
        python=(
            'vowels = "aeiou"\ncount = 0\nfor c in s:\n    if c in vowels:\n        count += '
            '1\nif count >= k:\n    print("Yes")\nelse:\n    print("No")',
            'vowels = "aeiou"\nleft = k\nfor i in range(len(s)):\n    for j in range(5):\n      '
            '  if s[i] == vowels[j]:\n            left -= 1\nprint("Yes" if left <= 0 else "No")',
        ),
        only_python=(
            'print("Yes" if sum(c in "aeiou" for c in s) >= k else "No")',
            'print("Yes" if sum(map(s.count, "aeiou")) >= k else "No")',
        ),
        only_cpp=(
            'string v = "aeiou";\nint cnt = 0;\nfor (char c : s) cnt += v.find(c) != '
            'string::npos;\ncout << (cnt >= k ? "Yes" : "No") << endl;',
        ),
        titles=("Enough Vowels", "Singing"),
        stories=(
            "A word is good for singing if it has k vowels or more. The vowels are a, e, i, o "
            "and u, and each occurrence counts. Print Yes if s is good for singing, and No "
            "otherwise.",
            "Count the letters of s that are one of a, e, i, o, u. Is the count at least k? "
            "Print Yes or No.",
        ),
        output=("Print Yes or No.", "Print the answer."),
        adjust=lambda rng, _, values: (
            values
            | {"k": max(1, min(10, sum(c in "aeiou" for c in values["s"]) + rng.randint(-1, 1)))}
        ),
        wrong={
            "strict": 'vowels = "aeiou"\ncount = 0\nfor c in s:\n    if c in vowels:\n        '
            'count += 1\nprint("Yes" if count > k else "No")',
            "length": 'print("Yes" if len(s) >= k else "No")',
        },
        tags=("strings",),
    ),
    Task(
        id="p03971",
        relative="lift-with-capacity",
        schema=(line(Int("n", 1, 100), Int("x", 1, 1000)), line(Ints("w", "n", 1, 500))),
        python=(
            "load = 0\nfor v in w:\n    if load + v <= x:\n        load += v\n        "
            'print("Yes")\n    else:\n        print("No")',
            'rest = x\nfor i in range(n):\n    if w[i] > rest:\n        print("No")\n    '
            'else:\n        rest -= w[i]\n        print("Yes")',
        ),
        only_python=(
            'for v in w:\n    ok = v <= x\n    x -= v * ok\n    print("Yes" if ok else "No")',
        ),
        only_cpp=(
            "for (int v : w) {\n    bool ok = v <= x;\n    if (ok) x -= v;\n    cout << (ok ? "
            '"Yes" : "No") << "\\n";\n}',
        ),
        titles=("Lift", "Loading the Boat"),
        stories=(
            "n parcels come to a lift one after another; parcel i weighs w_i kilograms. A "
            "parcel is loaded if the total weight in the lift does not exceed x kilograms with "
            "it; otherwise it stays outside for good, and the next one comes. For each parcel "
            "print Yes if it is loaded and No if it is not.",
            "Let r be x. For i = 1, ..., n in this order: if w_i is at most r, subtract w_i "
            "from r and print Yes; else print No.",
        ),
        output=(
            "Print n lines, each of them Yes or No.",
            "Print Yes or No for each i, each on a line of its own.",
        ),
        wrong={
            "strict": "load = 0\nfor v in w:\n    if load + v < x:\n        load += v\n        "
            'print("Yes")\n    else:\n        print("No")',
            "stops": "load = 0\nfor v in w:\n    load += v\n    if load <= x:\n        "
            'print("Yes")\n    else:\n        print("No")',
        },
        adjust=lambda rng, _, values: (
            values | {"x": min(1000, sum(values["w"][: rng.randint(1, values["n"])]))}
            if rng.random() < 0.7
            else values
        ),
        rating=900,
        tags=("simulation", "implementation"),
    ),
    Task(
        id="p03992",
        schema=(line(Word("s", 12, 12, alphabet="ABCDEFGHIJKLMNOPQRSTUVWXYZ")),),
        python=(
            "print(s[:4], s[4:])",
            't = ""\nfor i in range(12):\n    if i == 4:\n        t += " "\n    t += '
            "s[i]\nprint(t)",
        ),
        only_python=('print(s[:4] + " " + s[4:])', "print(*[s[:4], s[4:]])"),
        only_cpp=(
            'cout << s.substr(0, 4) << " " << s.substr(4) << endl;',
            's.insert(4, " ");\ncout << s << endl;',
        ),
        titles=("The Missing Space", "Four and Eight"),
        stories=(
            "@A typed a name of twelve capital letters without the gap that belongs behind its "
            "fourth letter. Print the name with the gap.",
            "Split the 12-letter string s into a word of four letters and a word of eight "
            "letters. Write both on one line with a blank between them.",
        ),
        output=(
            "Print the two parts with one space between them.",
            "Print the result in one line.",
        ),
        wrong={"after five": "print(s[:5], s[5:])", "unchanged": "print(s)"},
        tags=("strings",),
    ),
    Task(
        id="p03992",
        relative="split-at-k",
        schema=(line(Word("s", 2, 100), Int("k", 1, 99)),),
        python=(
            "print(s[k:] + s[:k])",
            't = ""\nfor i in range(len(s)):\n    t += s[(i + k) % len(s)]\nprint(t)',
        ),
        only_python=(
            "for _ in range(k):\n    s = s[1:] + s[0]\nprint(s)",
            "print((s * 2)[k:k + len(s)])",
        ),
        only_cpp=(
            "rotate(s.begin(), s.begin() + k, s.end());\ncout << s << endl;",
            "cout << s.substr(k) + s.substr(0, k) << endl;",
        ),
        titles=("Cut the Deck", "Move to the End"),
        stories=(
            "Cut off the first k letters of s and attach them, in the same order, behind the "
            "other letters.",
            "@A holds a deck of cards with the letters of s from top to bottom. The k topmost "
            "cards are put under the rest of the deck without changing their order. Print the "
            "deck from top to bottom.",
        ),
        output=("Print the resulting string.", "Print the new string."),
        adjust=lambda rng, _, values: values | {"k": rng.randint(1, len(values["s"]) - 1)},
        valid=lambda values: values["k"] < len(values["s"]),
        constraints=("k is less than the length of s",),
        wrong={
            "other way": "n = len(s)\nprint(s[n - k:] + s[:n - k])",
            "one letter": "print(s[1:] + s[:1])",
        },
        tags=("strings",),
    ),
    Task(
        id="p03992",
        relative="remove-letter-at",
        schema=(line(Word("s", 2, 100), Int("k", 1, 100)),),
        python=(
            't = ""\nfor i in range(len(s)):\n    if i != k - 1:\n        t += s[i]\nprint(t)',
            "print(s[:k - 1] + s[k:])",
        ),
        only_python=(
            'print("".join(c for i, c in enumerate(s, 1) if i != k))',
            'a = list(s)\na.pop(k - 1)\nprint("".join(a))',
        ),
        only_cpp=("s.erase(k - 1, 1);\ncout << s << endl;",),
        titles=("Without One Letter", "Typing Error"),
        stories=(
            "@A typed a word and got s, but the k-th letter is too much. Print the word without "
            "this letter.",
            "Delete the character at position k from s, where the first position is 1.",
        ),
        output=("Print the string that remains.", "Print the result."),
        adjust=lambda rng, _, values: values | {"k": rng.randint(1, len(values["s"]))},
        valid=lambda values: values["k"] <= len(values["s"]),
        constraints=("k is at most the length of s",),
        wrong={
            "from zero": 't = ""\nfor i in range(len(s)):\n    if i != k:\n        t += '
            "s[i]\nprint(t)",
            "cut": "print(s[:k - 1])",
        },
        tags=("strings",),
    ),
)
