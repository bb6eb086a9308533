"""Tasks p03636 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Values, Word, line
from problems.curriculum.codenet._task import Task


def _alike(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.6:
        s = values["s"]
        values["t"] = s[0] + "".join(rng.sample(s[1:-1], len(s) - 2)) + s[-1]
    elif rng.random() < 0.5:
        values["t"] = values["s"][0] + values["t"][1:]
    return values


TASKS = (
    Task(
        id="p03636",
        schema=(line(Word("s", 3, 100)),),
        python=(
            "n = len(s)\nans = s[:1] + str(n - 2) + s[n - 1:]\nprint(ans)",
            "count = 0\nfor i in range(1, len(s) - 1):\n    count += 1\nn = len(s)\n"
            "print(s[:1] + str(count) + s[n - 1:])",
        ),
        only_python=("print(s[0] + str(len(s) - 2) + s[-1])",),
        only_cpp=(
            "cout << s[0] << s.size() - 2 << s.back() << endl;",
            "int n = s.size();\ncout << s.front() << n - 2 << s[n - 1] << endl;",
        ),
        titles=(
            "Short Form",
            "Abbreviation",
        ),
        stories=(
            "@A shortens a word s of three or more letters like this: only its first and "
            "its last letter are kept, and between them comes the number of letters left "
            'out. So "kitten" becomes k4n. Print the short form of s.',
            "Print, without spaces, the first character of s, then the length of s minus "
            "2, then the last character of s.",
        ),
        output=(
            "Print the short form.",
            "Print one string.",
        ),
        wrong={
            "whole length": "n = len(s)\nprint(s[:1] + str(n) + s[n - 1:])",
        },
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p03636",
        relative="long-words-only",
        schema=(line(Word("s", 1, 100)),),
        python=(
            "n = len(s)\nif n > 10:\n    print(s[:1] + str(n - 2) + s[n - 1:])\nelse:\n"
            "    print(s)",
            "n = len(s)\nif n <= 10:\n    print(s)\nelse:\n"
            "    brief = s[:1] + str(n - 2)\n    print(brief + s[n - 1:])",
        ),
        only_python=("print(s if len(s) <= 10 else s[0] + str(len(s) - 2) + s[-1])",),
        only_cpp=(
            "if (s.size() <= 10) cout << s << endl;\n"
            "else cout << s[0] << s.size() - 2 << s.back() << endl;",
        ),
        titles=(
            "Long Words",
            "Too Long",
        ),
        stories=(
            "A newspaper prints words of up to ten letters as they are. A word of more "
            "than ten letters is printed as its first letter, the number of letters "
            "between the first and the last one, and its last letter, without spaces. How "
            "is the word s printed?",
            "If s has more than 10 characters, replace everything between its first and "
            "its last character by the number of characters there. Otherwise leave s "
            "unchanged. Print the result.",
        ),
        output=(
            "Print the resulting string.",
            "Print one string.",
        ),
        wrong={
            "ten is long": (
                "n = len(s)\nif n >= 10:\n    print(s[:1] + str(n - 2) + s[n - 1:])\nelse:\n"
                "    print(s)"
            ),
            "always": "n = len(s)\nprint(s[:1] + str(n - 2) + s[n - 1:])",
        },
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p03636",
        relative="same-short-form",
        schema=(
            line(Word("s", 3, 100)),
            line(Word("t", 3, 100)),
        ),
        python=(
            "n = len(s)\nif n == len(t) and s[0] == t[0] and s[n - 1] == t[n - 1]:\n"
            '    print("Yes")\nelse:\n    print("No")',
            "n = len(s)\nm = len(t)\nsame = n == m\n"
            "if s[0] != t[0] or s[n - 1] != t[m - 1]:\n    same = False\nif same:\n"
            '    print("Yes")\nelse:\n    print("No")',
        ),
        only_python=('print("Yes" if (s[0], len(s), s[-1]) == (t[0], len(t), t[-1]) else "No")',),
        only_cpp=(
            'cout << (s.size() == t.size() && s[0] == t[0] && s.back() == t.back() ? "Yes" '
            ': "No") << endl;',
        ),
        titles=(
            "Same Short Form",
            "Confused Words",
        ),
        stories=(
            "The short form of a word consists of its first letter, the number of its "
            'inner letters and its last letter; "house" becomes h3e. Do the words s and t '
            "have the same short form? Print Yes or No.",
            "Print Yes if the strings s and t have the same length, the same first "
            "character and the same last character. If one of these three things differs, "
            "print No.",
        ),
        output=(
            'Print "Yes" if the short forms are equal, and "No" otherwise.',
            "Print Yes or No.",
        ),
        wrong={
            "length ignored": (
                "n = len(s)\nm = len(t)\nif s[0] == t[0] and s[n - 1] == t[m - 1]:\n"
                '    print("Yes")\nelse:\n    print("No")'
            ),
            "equal words": 'if s == t:\n    print("Yes")\nelse:\n    print("No")',
        },
        adjust=_alike,
        rating=900,
        tags=("strings",),
    ),
)
