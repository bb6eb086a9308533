"""Tasks p03289 and its relatives."""

from __future__ import annotations

import string
from random import Random

from problems.curriculum._schema import LOWER, Values, Word, line
from problems.curriculum.codenet._task import Task


def _nearly_accepted(rng: Random, size: str, values: Values) -> Values:
    n = rng.randint(4, 10)
    s = ["A", *(rng.choice(LOWER) for _ in range(n - 1))]
    s[rng.randint(2, n - 2)] = "C"
    if rng.random() < 0.5:
        s[rng.randrange(n)] = rng.choice("ACacBD")
    return {"s": "".join(s)}


def _capital(rng: Random, size: str, values: Values) -> Values:
    s = values["s"]
    if rng.random() < 0.7:
        s = s[0].upper() + s[1:].lower()
    if rng.random() < 0.3:
        i = rng.randrange(len(s))
        s = s[:i] + s[i].upper() + s[i + 1 :]
    return {"s": s}


TASKS = (
    Task(
        id="p03289",
        schema=(line(Word("s", 4, 10, alphabet=string.ascii_letters)),),
        python=(
            (
                "n = len(s)\nupper = 0\nmid = 0\nfor i in range(n):\n"
                '    c = s[i]\n    if c <= "Z":\n        upper += 1\n'
                '        if i >= 2 and i <= n - 2 and c == "C":\n'
                "            mid += 1\nc = s[0]\n"
                'if c == "A" and upper == 2 and mid == 1:\n    print("AC")\n'
                'else:\n    print("WA")'
            ),
            (
                'n = len(s)\nfirst = s[0]\nok = first == "A"\ncount = 0\n'
                "for i in range(1, n):\n    c = s[i]\n"
                '    if c == "C" and i >= 2 and i < n - 1:\n'
                '        count += 1\n    elif c < "a":\n        ok = False\n'
                'if ok and count == 1:\n    print("AC")\nelse:\n    print("WA")'
            ),
        ),
        only_python=(
            (
                't = s[1:].replace("C", "c", 1)\n'
                'print("AC" if s[0] == "A" and s[2:-1].count("C") == 1 and t.islower() else "WA")'
            ),
            ('import re\nprint("AC" if re.fullmatch("A[a-z]+C[a-z]+", s) else "WA")'),
        ),
        only_cpp=(
            (
                "bool ok = s[0] == 'A';\n"
                "ok &= count(s.begin() + 2, s.end() - 1, 'C') == 1;\n"
                "int big = 0;\nfor (char c : s) big += isupper(c) ? 1 : 0;\n"
                'cout << (ok && big == 2 ? "AC" : "WA") << endl;'
            ),
        ),
        titles=(
            "A and C",
            "Checking a Name",
        ),
        output=(
            "Print AC or WA.",
            "Print two capital letters.",
        ),
        stories=(
            (
                "A name s is accepted if it begins with A, has one or more small letters after "
                "that, then a capital C, then one or more small letters up to its end. Print AC "
                "for an accepted name and WA for any other."
            ),
            (
                "@A checks words of capital and small letters. Exactly two letters of a good word "
                "are capital: its first letter, an A, and a C that is neither among the first two "
                "letters nor the last letter. Is s a good word? Then the answer is AC, else WA."
            ),
        ),
        wrong={
            "C at the end": (
                "n = len(s)\nupper = 0\nmid = 0\nfor i in range(n):\n"
                '    c = s[i]\n    if c <= "Z":\n        upper += 1\n'
                '        if i >= 2 and c == "C":\n            mid += 1\n'
                'c = s[0]\nif c == "A" and upper == 2 and mid == 1:\n'
                '    print("AC")\nelse:\n    print("WA")'
            ),
        },
        adjust=_nearly_accepted,
        rating=1000,
        tags=("strings",),
    ),
    Task(
        id="p03289",
        relative="capitalized",
        schema=(line(Word("s", 1, 20, alphabet=string.ascii_letters)),),
        python=(
            (
                'first = s[0]\nok = first <= "Z"\nfor i in range(1, len(s)):\n'
                '    c = s[i]\n    if c <= "Z":\n        ok = False\nif ok:\n'
                '    print("Yes")\nelse:\n    print("No")'
            ),
            (
                "big = 0\nfor i in range(len(s)):\n    c = s[i]\n"
                '    if c >= "A" and c <= "Z":\n        big += 1\nc = s[0]\n'
                'if big == 1 and c < "a":\n    print("Yes")\nelse:\n'
                '    print("No")'
            ),
        ),
        only_python=('print("Yes" if s == s.capitalize() else "No")',),
        only_cpp=(
            (
                "bool ok = isupper(s[0]);\n"
                "for (size_t i = 1; i < s.size(); i++) ok = ok && islower(s[i]);\n"
                'cout << (ok ? "Yes" : "No") << endl;'
            ),
        ),
        titles=(
            "Capitalized",
            "Proper Names",
        ),
        output=(
            "Print Yes or No.",
            "Print the answer.",
        ),
        stories=(
            (
                "A name is written correctly if its first letter is uppercase and all others are "
                "lowercase. Is the name s written correctly?"
            ),
            (
                "You are given a string s of English letters. Print Yes if it starts with a "
                "capital letter and contains no further capital letter. Otherwise, print No."
            ),
        ),
        wrong={
            "first letter only": (
                'c = s[0]\nif c <= "Z":\n    print("Yes")\nelse:\n    print("No")'
            ),
        },
        adjust=_capital,
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p03289",
        relative="count-capitals",
        schema=(line(Word("s", 1, 100, alphabet=string.ascii_letters)),),
        python=(
            (
                "ans = 0\nfor i in range(len(s)):\n    c = s[i]\n"
                '    if c <= "Z":\n        ans += 1\nprint(ans)'
            ),
            (
                "small = 0\nfor i in range(len(s)):\n    c = s[i]\n"
                '    if c >= "a":\n        small += 1\nprint(len(s) - small)'
            ),
        ),
        only_python=(
            "print(sum(map(str.isupper, s)))",
            "print(len([c for c in s if c.isupper()]))",
        ),
        only_cpp=(
            "cout << count_if(s.begin(), s.end(), [](char c) { return isupper(c); }) << endl;",
        ),
        titles=(
            "Counting Capitals",
            "Shouting",
        ),
        output=(
            "Print the number.",
            "Print one integer.",
        ),
        stories=(
            ("How many capital letters does the string s contain? It consists of English letters."),
            (
                "Every word of a sentence written without spaces begins with an uppercase letter, "
                "and all its other letters are lowercase. Count the words of the sentence s. "
                "(Count only words that begin with an uppercase letter.)"
            ),
        ),
        wrong={
            "small letters": (
                "ans = 0\nfor i in range(len(s)):\n    c = s[i]\n"
                '    if c >= "a":\n        ans += 1\nprint(ans)'
            ),
        },
        rating=800,
        tags=("strings", "counting"),
    ),
)
