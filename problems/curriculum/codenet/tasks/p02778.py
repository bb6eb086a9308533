"""Tasks p02778 and its relatives."""

from __future__ import annotations

from problems.curriculum._schema import (
    Word,
    line,
)
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p02778",
        schema=(line(Word("s", 1, 100)),),
        python=(
            't = ""\nfor i in range(len(s)):\n    t += "x"\nprint(t)',
            't = "x"\nwhile len(t) < len(s):\n    t += "x"\nprint(t)',
        ),
        only_python=(
            'print("x" * len(s))',
            'print("".join("x" for c in s))',
            'import re\nprint(re.sub(".", "x", s))',
        ),
        only_cpp=(
            "cout << string(s.size(), 'x') << endl;",
            "for (auto &c : s) c = 'x';\ncout << s << endl;",
        ),
        titles=("Masked", "Only x"),
        stories=(
            "@A does not want anyone to read the password s on the screen, so an x is shown in "
            "place of each of its letters. What is on the screen?",
            "You are given a word s. Print a string of the same length in which all letters are x.",
        ),
        output=("Print the new string.", "Print the answer in one line."),
        wrong={
            "one short": 't = ""\nfor i in range(len(s) - 1):\n    t += "x"\nprint(t)',
            "unchanged": "print(s)",
        },
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p02778",
        relative="keep-first-letter",
        schema=(line(Word("s", 1, 100)),),
        python=(
            't = ""\nfor i in range(len(s)):\n    if i == 0:\n        t += s[0]\n    else:\n    '
            '    t += "*"\nprint(t)',
            't = ""\nt += s[0]\nwhile len(t) < len(s):\n    t += "*"\nprint(t)',
        ),
        only_python=('print(s[0] + "*" * (len(s) - 1))', 'print(s[0].ljust(len(s), "*"))'),
        only_cpp=("cout << s[0] << string(s.size() - 1, '*') << endl;",),
        titles=("Stars", "Hidden Name"),
        stories=(
            "Replace every character of s except the first one by an asterisk '*', and print "
            "what you get.",
            "In a report the name s has to be hidden. Its first letter stays readable, and all "
            "the other letters become stars (*). Print the hidden name.",
        ),
        output=("Print the string.", "Print the resulting string."),
        wrong={"all hidden": 't = ""\nfor i in range(len(s)):\n    t += "*"\nprint(t)'},
        tags=("strings",),
    ),
    Task(
        id="p02778",
        relative="replace-one-letter",
        schema=(line(Word("s", 1, 100)), line(Word("c", 1, 1))),
        python=(
            't = ""\nfor i in range(len(s)):\n    if s[i] == c[0]:\n        t += "x"\n    '
            "else:\n        t += s[i]\nprint(t)",
            't = ""\nfor d in s:\n    if d != c[0]:\n        t += d\n    else:\n        t += '
            '"x"\nprint(t)',
        ),
        only_python=('print(s.replace(c, "x"))', 'print("".join("x" if d == c else d for d in s))'),
        only_cpp=(
            "for (char &d : s) {\n    if (d == c[0]) d = 'x';\n}\ncout << s << endl;",
            "replace(s.begin(), s.end(), c[0], 'x');\ncout << s << endl;",
        ),
        titles=("Strike Out", "One Letter Less"),
        stories=(
            "Given are a string s and a letter c. Change each occurrence of c in s to x. Leave "
            "the other letters as they are.",
            "The key for the letter c on the keyboard of @A is broken and types x. @A wants to "
            "type s. Print what appears.",
        ),
        output=("Print the string.", "Print the changed string."),
        adjust=lambda rng, _, values: (
            values | {"c": rng.choice(values["s"])} if rng.random() < 0.7 else values
        ),
        wrong={
            "all": 't = ""\nfor i in range(len(s)):\n    t += "x"\nprint(t)',
            "removed": 't = ""\nfor d in s:\n    if d != c[0]:\n        t += d\nprint(t + "x")',
        },
        tags=("strings",),
    ),
)
