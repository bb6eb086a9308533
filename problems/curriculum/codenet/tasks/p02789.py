"""Tasks p02789 to p02812 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, Word, line
from problems.curriculum.codenet._task import Task


def _passed(rng: Random, size: str, values: Values) -> Values:
    values["m"] = values["n"] if rng.random() < 0.5 else rng.randint(0, values["n"])
    if rng.random() < 0.2:
        values["m"] = values["n"] - 1
    return values


def _percent(rng: Random, size: str, values: Values) -> Values:
    n = values["n"] = rng.choice((values["n"], 20, 50, 100, 10, 4))
    values["m"] = rng.randint(0, n)
    if rng.random() < 0.7:
        values["p"] = min(100, max(1, 100 * values["m"] // n + rng.randint(0, 1)))
    return values


def _some_files(rng: Random, size: str, values: Values) -> Values:
    values["m"] = rng.randint(1, values["n"])
    return values


def _with_abc(rng: Random, size: str, values: Values) -> Values:
    text = "".join(rng.choice(("ABC", "AB", "C", "BC", "A", "Z", "ABC")) for _ in values["s"])
    if rng.random() < 0.9:
        values["s"] = text[: values["n"]]
    return values


def _runs(rng: Random, size: str, values: Values) -> Values:
    text = "".join(rng.choice("ABCK") * rng.choice((1, 2, 3, 4, 5)) for _ in values["s"])
    values["s"] = text[: values["n"]]
    return values


TASKS = (
    Task(
        id="p02789",
        schema=(line(Int("n", 1, 100), Int("m", 0, 100)),),
        python=(
            'if n == m:\n    print("Yes")\nelse:\n    print("No")',
            'print("Yes" if n - m == 0 else "No")',
        ),
        only_python=('print("YNeos"[n != m::2])', 'print("No" if m < n else "Yes")'),
        only_cpp=('cout << (n == m ? "Yes" : "No") << endl;', 'puts(m < n ? "No" : "Yes");'),
        titles=("All of Them", "Is the Album Full?"),
        stories=(
            "An album has places for n different stickers. @A has already found m of these "
            "stickers. Print Yes if the album is complete, and No if a sticker is still "
            "missing.",
            "@A has to do n exercises and did m of them. Were all exercises done? Print Yes or No.",
        ),
        output=("Print Yes or No.", "Print the answer."),
        wrong={
            "nearly all": 'print("Yes" if n - m <= 1 else "No")',
            "reversed": 'print("Yes" if m < n else "No")',
        },
        adjust=_passed,
        valid=lambda values: values["m"] <= values["n"],
        constraints=("m is at most n",),
    ),
    Task(
        id="p02789",
        relative="pass-mark",
        schema=(line(Int("n", 1, 100), Int("m", 0, 100), Int("p", 1, 100)),),
        python=(
            'if 100 * m >= p * n:\n    print("Pass")\nelse:\n    print("Fail")',
            'print("Fail" if m * 100 < n * p else "Pass")',
        ),
        only_python=(
            'print("Pass" if m / n * 100 >= p - 1e-9 else "Fail")',
            'print(["Fail", "Pass"][m * 100 >= p * n])',
        ),
        only_cpp=('cout << (100 * m >= p * n ? "Pass" : "Fail") << endl;',),
        titles=("Percent of the Test", "Pass or Fail"),
        stories=(
            "A test has n questions and @A answered m of them correctly. To pass, at least p "
            "percent of the questions must be answered correctly. Print Pass if @A passes and "
            "Fail if @A does not.",
            "You are given integers n, m and p. Print Pass if m is at least p percent of n, "
            "and Fail otherwise. Do not round anything.",
        ),
        output=("Print Pass or Fail.", "Print one word: Pass or Fail."),
        wrong={
            "strict": 'print("Pass" if 100 * m > p * n else "Fail")',
            "ignores n": 'print("Pass" if m >= p else "Fail")',
        },
        adjust=_percent,
        valid=lambda values: values["m"] <= values["n"],
        constraints=("m is at most n",),
        tags=("math",),
    ),
    Task(
        id="p02789",
        relative="missing-cases",
        schema=(line(Int("n", 1, 100), Int("m", 1, 100), Int("k", 1, 100)),),
        python=("if m == n:\n    print(k)\nelse:\n    print(k * m // n)", "print(m * k // n)"),
        only_python=("print(k - -(-(n - m) * k // n))", "print(int(k * m / n + 1e-9))"),
        only_cpp=("cout << k * m / n << endl;",),
        titles=("Partial Points", "Points by Progress"),
        stories=(
            "A problem is worth k points and is judged by n test files. A program that is "
            "right on m of the files gets k times m divided by n points, rounded down to an "
            "integer. Print how many points it gets.",
            "@A reads books for money: k coins for a book of n pages. For m pages read, @A "
            "gets the matching part of the k coins, that is km / n, and a part of a coin is "
            "not paid. How many coins does @A get for m pages?",
        ),
        output=("Print one integer.", "Print the answer."),
        wrong={
            "all or nothing": "if m == n:\n    print(k)\nelse:\n    print(0)",
            "rounded up": "print((k * m + n - 1) // n)",
        },
        adjust=_some_files,
        valid=lambda values: values["m"] <= values["n"],
        constraints=("m is at most n",),
        tags=("math",),
    ),
    Task(
        id="p02812",
        schema=(
            line(Int("n", 3, 50)),
            line(Word("s", 3, 50, alphabet="ABCDEFGHIJKLMNOPQRSTUVWXYZ", length="n")),
        ),
        python=(
            "count = 0\nfor i in range(n - 2):\n    x = s[i]\n    y = s[i + 1]\n    z = s[i + "
            '2]\n    if x == "A" and y == "B" and z == "C":\n        count += 1\nprint(count)',
            'count = 0\nfound = 0\nfor i in range(n):\n    c = s[i]\n    if c == "A":\n        '
            'found = 1\n    elif c == "B" and found == 1:\n        found = 2\n    elif c == '
            '"C" and found == 2:\n        count += 1\n        found = 0\n    else:\n        '
            "found = 0\nprint(count)",
        ),
        only_python=(
            'print(s.count("ABC"))',
            'print(len(s.split("ABC")) - 1)',
            'print(sum(s[i:i + 3] == "ABC" for i in range(n - 2)))',
        ),
        only_cpp=(
            'int ans = 0;\nfor (int i = 0; i + 2 < n; i++)\n    if (s.substr(i, 3) == "ABC") '
            "ans++;\ncout << ans << endl;",
            'int ans = 0;\nfor (size_t p = s.find("ABC"); p != string::npos; p = s.find("ABC", '
            "p + 1)) ans++;\ncout << ans << endl;",
        ),
        titles=("Count ABC", "The Alphabet in a Row"),
        stories=(
            "@A looks for the beginning of the alphabet in a row s of n letter blocks. At how "
            "many places does a block A have a block B directly on its right, which again has "
            "a block C directly on its right?",
            "Given a string s of n capital letters, count the positions i for which the "
            "letters i, i + 1 and i + 2 of s are A, B and C in this order.",
        ),
        output=("Print the count.", "Print one integer."),
        wrong={
            "not contiguous": (
                'count = 0\nfound = 0\nfor i in range(n):\n    c = s[i]\n    if c == "A" and '
                'found == 0:\n        found = 1\n    elif c == "B" and found == 1:\n        '
                'found = 2\n    elif c == "C" and found == 2:\n        count += 1\n        '
                "found = 0\nprint(count)"
            ),
            "last missed": (
                "count = 0\nfor i in range(n - 3):\n    x = s[i]\n    y = s[i + 1]\n    z = "
                's[i + 2]\n    if x == "A" and y == "B" and z == "C":\n        count += 1\n'
                "print(count)"
            ),
        },
        adjust=_with_abc,
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p02812",
        relative="triples-of-equals",
        schema=(
            line(Int("n", 3, 50)),
            line(Word("s", 3, 50, alphabet="ABCDEFGHIJKLMNOPQRSTUVWXYZ", length="n")),
        ),
        python=(
            "count = 0\nfor i in range(n - 2):\n    if s[i] == s[i + 1] and s[i + 1] == s[i + "
            "2]:\n        count += 1\nprint(count)",
            "count = 0\nrun = 1\nfor i in range(1, n):\n    if s[i] == s[i - 1]:\n        run "
            "+= 1\n    else:\n        run = 1\n    if run >= 3:\n        count += 1\n"
            "print(count)",
        ),
        only_python=(
            "print(sum(a == b == c for a, b, c in zip(s, s[1:], s[2:])))",
            "print(sum(len(set(s[i:i + 3])) == 1 for i in range(n - 2)))",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int i = 2; i < n; i++) ans += s[i] == s[i - 1] && s[i] == s[i "
            "- 2];\ncout << ans << endl;",
        ),
        titles=("Three of a Kind", "Equal Neighbors"),
        stories=(
            "A string s of n capital letters is given. Find how many pieces of three "
            "consecutive letters consist of one letter only. Pieces at different positions "
            "count separately, even if they overlap.",
            "n flags hang in a row, and the letter s_i tells the color of the i-th one. Count "
            "the flags that have a flag on both sides and the same color as both of these "
            "neighbors.",
        ),
        output=("Print the count.", "Print one integer."),
        wrong={
            "no overlaps": (
                "count = 0\nrun = 0\nfor i in range(n):\n    if i > 0 and s[i] == s[i - "
                "1]:\n        run += 1\n    else:\n        run = 1\n    if run == 3:\n        "
                "count += 1\n        run = 0\nprint(count)"
            ),
            "pairs": (
                "count = 0\nfor i in range(n - 1):\n    if s[i] == s[i + 1]:\n        count += "
                "1\nprint(count)"
            ),
        },
        adjust=_runs,
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p02812",
        relative="replace-abc",
        schema=(
            line(Int("n", 3, 50)),
            line(Word("s", 3, 50, alphabet="ABCDEFGHIJKLMNOPQRSTUVWXYZ", length="n")),
        ),
        python=(
            't = ""\ni = 0\nwhile i < n:\n    p = 0\n    if i + 1 < n:\n        x = '
            's[i]\n        y = s[i + 1]\n        if x == "A" and y == "B":\n            p = '
            '1\n    if p == 1:\n        t += "x"\n        i += 2\n    else:\n        t += '
            "s[i]\n        i += 1\nprint(t)",
            't = ""\nskip = False\nfor i in range(n):\n    x = s[i]\n    y = s[min(i + 1, n - '
            '1)]\n    if skip:\n        skip = False\n    elif x == "A" and y == "B":\n        '
            't += "x"\n        skip = True\n    else:\n        t += s[i]\nprint(t)',
        ),
        only_python=('print(s.replace("AB", "x"))', 'print("x".join(s.split("AB")))'),
        only_cpp=(
            'size_t p;\nwhile ((p = s.find("AB")) != string::npos) s.replace(p, 2, "x");\ncout '
            "<< s << endl;",
        ),
        titles=("Two Letters Become One", "Shortening"),
        stories=(
            "You are given a string s of n uppercase letters. Wherever the letter A is "
            "directly followed by the letter B, write a single lowercase x in place of these "
            "two letters. Print the string that results.",
            "To save space, @A replaces each AB in the text s, which has n letters, by the one "
            "letter x. All other letters are copied. What does @A write?",
        ),
        output=("Print the new string.", "Print the resulting string."),
        wrong={
            "keeps the second letter": (
                't = ""\nfor i in range(n):\n    x = s[i]\n    y = s[min(i + 1, n - 1)]\n    '
                'if x == "A" and y == "B":\n        t += "x"\n    else:\n        t += s[i]\n'
                "print(t)"
            ),
            "drops them": (
                't = ""\nskip = False\nfor i in range(n):\n    x = s[i]\n    y = s[min(i + 1, '
                'n - 1)]\n    if skip:\n        skip = False\n    elif x == "A" and y == '
                '"B":\n        skip = True\n    else:\n        t += s[i]\nprint(t + "")'
            ),
        },
        adjust=_with_abc,
        rating=900,
        tags=("strings",),
    ),
)
