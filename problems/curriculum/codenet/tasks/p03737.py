"""Tasks p03737 and their relatives."""

from __future__ import annotations

from problems.curriculum._schema import Word, line
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p03737",
        schema=(line(Word("s1", 1, 10), Word("s2", 1, 10), Word("s3", 1, 10)),),
        python=(
            'small = "abcdefghijklmnopqrstuvwxyz"\nlarge = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"\n'
            'x = ""\ny = ""\nz = ""\nfor i in range(26):\n    if small[i] == s1[0]:\n'
            "        x += large[i]\n    if small[i] == s2[0]:\n        y += large[i]\n"
            "    if small[i] == s3[0]:\n        z += large[i]\nprint(x + y + z)",
            'initials = ""\ninitials += s1[0]\ninitials += s2[0]\ninitials += s3[0]\n'
            'abc = "abcdefghijklmnopqrstuvwxyz"\ncapital = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"\n'
            'result = ""\nfor i in range(3):\n    for j in range(26):\n'
            "        if abc[j] == initials[i]:\n            result += capital[j]\n"
            "print(result)",
        ),
        only_python=(
            "print((s1[0] + s2[0] + s3[0]).upper())",
            'print("".join(w[0].upper() for w in (s1, s2, s3)))',
            'for s in (s1, s2, s3):\n    print(chr(ord(s[0]) - 32), end="")\nprint()',
        ),
        only_cpp=(
            "cout << (char)toupper(s1[0]) << (char)toupper(s2[0]) << (char)toupper(s3[0]) << endl;",
            "string ans;\nfor (auto &s : {s1, s2, s3}) ans += s[0] - 'a' + 'A';\n"
            "cout << ans << endl;",
        ),
        titles=(
            "Short Name",
            "Three Initials",
        ),
        stories=(
            "@A wants to shorten the name of a club that consists of three words s1, s2 "
            "and s3 in small letters. The short name is made of the first letter of each "
            "word, in order, as capital letters. Print it.",
            "Take the first letters of the three given words, turn them into capitals, "
            "and print them next to each other.",
        ),
        output=(
            "Print the three letters without spaces.",
            "Print a string of three capital letters.",
        ),
        wrong={
            "small letters": "print(s1[0], s2[0], s3[0])",
            "only two": (
                'small = "abcdefghijklmnopqrstuvwxyz"\nlarge = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"\n'
                'x = ""\ny = ""\nfor i in range(26):\n    if small[i] == s1[0]:\n'
                "        x += large[i]\n    if small[i] == s3[0]:\n        y += large[i]\n"
                "print(x + y)"
            ),
        },
        tags=("strings",),
    ),
    Task(
        id="p03737",
        relative="first-and-last",
        schema=(line(Word("s", 1, 20), Word("t", 1, 20)),),
        python=(
            'small = "abcdefghijklmnopqrstuvwxyz"\nlarge = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"\n'
            'x = ""\ny = ""\nfor i in range(26):\n    if small[i] == s[0]:\n'
            "        x += large[i]\n    if small[i] == t[-1]:\n        y += large[i]\n"
            "print(x + y)",
            'small = "abcdefghijklmnopqrstuvwxyz"\nlarge = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"\n'
            "i = 0\nwhile small[i] != s[0]:\n    i += 1\nj = 0\n"
            'while small[j] != t[len(t) - 1]:\n    j += 1\nanswer = ""\n'
            "answer += large[i]\nanswer += large[j]\nprint(answer)",
        ),
        only_python=(
            "print((s[0] + t[-1]).upper())",
            "print(s[0].upper() + t[-1].upper())",
        ),
        only_cpp=(
            "cout << (char)toupper(s.front()) << (char)toupper(t.back()) << endl;",
            "cout << (char)(s[0] - 32) << (char)(t[t.size() - 1] - 32) << endl;",
        ),
        titles=(
            "First and Last",
            "Two Letters",
        ),
        stories=(
            "Two words s and t are given, in lowercase. Print the first letter of s "
            "followed by the last letter of t, both in uppercase and with nothing in "
            "between.",
            "@A abbreviates a first name s and a family name t in an odd way: the initial "
            "of s comes first, then the final letter of t, and both are capitals. What is "
            "the abbreviation?",
        ),
        output=(
            "Print two uppercase letters.",
            "Print the answer, a string of length 2.",
        ),
        wrong={
            "both first": (
                'small = "abcdefghijklmnopqrstuvwxyz"\nlarge = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"\n'
                'x = ""\ny = ""\nfor i in range(26):\n    if small[i] == s[0]:\n'
                "        x += large[i]\n    if small[i] == t[0]:\n        y += large[i]\n"
                "print(x + y)"
            ),
        },
        tags=("strings",),
    ),
    Task(
        id="p03737",
        relative="capital-name",
        schema=(line(Word("s", 1, 30)),),
        python=(
            'small = "abcdefghijklmnopqrstuvwxyz"\nlarge = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"\n'
            't = ""\nfor i in range(26):\n    if small[i] == s[0]:\n'
            "        t += large[i]\nfor i in range(1, len(s)):\n    t += s[i]\nprint(t)",
            'small = "abcdefghijklmnopqrstuvwxyz"\nlarge = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"\n'
            'k = 0\nwhile small[k] != s[0]:\n    k += 1\nname = ""\nname += large[k]\n'
            "print(name + s[1:])",
        ),
        only_python=(
            "print(s.capitalize())",
            "print(s[0].upper() + s[1:])",
        ),
        only_cpp=(
            "s[0] = toupper(s[0]);\ncout << s << endl;",
            "cout << char(s[0] - 'a' + 'A') << s.substr(1) << endl;",
        ),
        titles=(
            "Proper Name",
            "Capital First",
        ),
        stories=(
            "The word s consists of small letters. It is a name, so its first letter "
            "should be a capital one. Print the name with this correction; the other "
            "letters stay as they are.",
            "You are given a string s of lowercase English letters. Change the first "
            "character to uppercase and print the result.",
        ),
        output=(
            "Print the changed string.",
            "Print the name.",
        ),
        wrong={
            "unchanged": "print(s)",
            "letter lost": (
                'small = "abcdefghijklmnopqrstuvwxyz"\nlarge = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"\n'
                't = ""\nfor i in range(26):\n    if small[i] == s[0]:\n'
                "        t += large[i]\nfor i in range(2, len(s)):\n    t += s[i]\nprint(t)"
            ),
        },
        tags=("strings",),
    ),
)
