"""Tasks p02415 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Values, Word, line
from problems.curriculum.codenet._task import Task


def _letters(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.3:
        values["s"] = rng.choice((values["s"].lower(), values["s"].upper(), values["s"].title()))
    return values


TASKS = (
    Task(
        id="p02415",
        relative="count-cases",
        schema=(
            line(
                Word("s", 1, 100, alphabet="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
            ),
        ),
        python=(
            "upper = 0\nlower = 0\nfor i in range(len(s)):\n    c = s[i]\n"
            '    if c >= "A" and c <= "Z":\n        upper += 1\n    else:\n'
            "        lower += 1\nprint(upper, lower)",
            'small = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c >= "a":\n'
            "        small += 1\nprint(len(s) - small, small)",
        ),
        only_python=("u = sum(c.isupper() for c in s)\nprint(u, len(s) - u)",),
        only_cpp=(
            "int up = 0;\nfor (char c : s) if (isupper(c)) up++;\n"
            "cout << up << ' ' << s.size() - up << endl;",
        ),
        titles=(
            "Large and Small Letters",
            "Two Kinds of Letters",
        ),
        stories=(
            "The word s is made of uppercase and lowercase English letters. Count "
            "those of either kind, and print the number of uppercase letters first.",
            "A sign says s. A painter takes 2 colors: red for capital letters and "
            "blue for small ones. How many letters become red, and how many become "
            "blue? Print both numbers in this order.",
        ),
        output=(
            "Print two integers separated by a space.",
            "Print both counts in one line.",
        ),
        adjust=_letters,
        wrong={
            "swapped": "upper = 0\nfor i in range(len(s)):\n    c = s[i]\n"
            '    if c <= "Z":\n        upper += 1\nprint(len(s) - upper, upper)',
            "without z": "upper = 0\nfor i in range(len(s)):\n    c = s[i]\n"
            '    if c < "Z":\n        upper += 1\nprint(upper, len(s) - upper)',
        },
        tags=("strings",),
    ),
    Task(
        id="p02415",
        relative="only-first-capital",
        schema=(
            line(
                Word("s", 1, 100, alphabet="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
            ),
        ),
        python=(
            'small = "abcdefghijklmnopqrstuvwxyz"\n'
            'large = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"\nanswer = ""\n'
            "for i in range(len(s)):\n    for k in range(26):\n"
            "        if s[i] == small[k] or s[i] == large[k]:\n"
            "            if i == 0:\n                answer += large[k]\n"
            "            else:\n                answer += small[k]\nprint(answer)",
            'small = "abcdefghijklmnopqrstuvwxyz"\n'
            'large = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"\nanswer = ""\n'
            "for i in range(len(s)):\n    place = 0\n"
            "    while s[i] != small[place] and s[i] != large[place]:\n"
            '        place += 1\n    if answer == "":\n'
            "        answer += large[place]\n    else:\n"
            "        answer += small[place]\nprint(answer)",
        ),
        only_python=(
            "print(s.capitalize())",
            "print(s[0].upper() + s[1:].lower())",
        ),
        only_cpp=("for (char &c : s) c = tolower(c);\ns[0] = toupper(s[0]);\ncout << s << endl;",),
        titles=(
            "Names Need Capitals",
            "One Capital Letter",
        ),
        stories=(
            "A child wrote the name s and mixed capital and small letters as it "
            "liked. Write it properly: the first letter as a capital, all the "
            "others small.",
            "You are given a string s of English letters. Change its first letter "
            "to uppercase and every other letter to lowercase, where they are not "
            "so already, and output the result.",
        ),
        output=(
            "Print the corrected string.",
            "Print the resulting word.",
        ),
        adjust=_letters,
        wrong={
            "only the first": 'small = "abcdefghijklmnopqrstuvwxyz"\n'
            'large = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"\nanswer = ""\n'
            "for i in range(len(s)):\n    for k in range(26):\n"
            "        if i == 0 and s[i] == small[k]:\n"
            "            answer += large[k]\n    if len(answer) <= i:\n"
            "        answer += s[i]\nprint(answer)",
            "all small": 'small = "abcdefghijklmnopqrstuvwxyz"\n'
            'large = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"\nanswer = ""\n'
            "for i in range(len(s)):\n    for k in range(26):\n"
            "        if s[i] == small[k] or s[i] == large[k]:\n"
            "            answer += small[k]\nprint(answer)",
        },
        tags=("strings",),
    ),
)
