"""Tasks p02645 to p02676 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, Word, line
from problems.curriculum.codenet._task import Task


def _length_near(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.7:
        values["k"] = min(100, max(1, len(values["s"]) + rng.randint(-3, 1)))
    return values


def _pad_near(rng: Random, size: str, values: Values) -> Values:
    values["k"] = min(100, max(1, len(values["s"]) + rng.randint(-2, 9)))
    return values


TASKS = (
    Task(
        id="p02645",
        schema=(line(Word("s", 3, 20)),),
        python=("print(s[:3])", 'name = ""\nfor i in range(3):\n    name += s[i]\nprint(name)'),
        only_python=("print(s[0] + s[1] + s[2])", 'print("".join(s[i] for i in range(3)))'),
        only_cpp=(
            "cout << s.substr(0, 3) << endl;",
            "for (int i = 0; i < 3; i++) cout << s[i];\ncout << '\\n';",
        ),
        titles=("First Three Letters", "Short Name"),
        stories=(
            "The name of a town is written in lowercase letters as s. On the road signs there "
            "is room for just three letters, so the first three letters of s are used. What do "
            "the signs say?",
            "You are given a string s of length 3 or more. Print its first three characters.",
        ),
        output=("Print the three letters.", "Print a string of three characters."),
        wrong={
            "last letters": (
                'name = ""\nfor i in range(3):\n    name += s[len(s) - 3 + i]\nprint(name)'
            ),
            "too few": "print(s[:2])",
        },
        tags=("strings",),
    ),
    Task(
        id="p02645",
        relative="last-three",
        schema=(line(Word("s", 3, 20)),),
        python=(
            "print(s[len(s) - 3:])",
            'name = ""\nfor i in range(len(s) - 3, len(s)):\n    name += s[i]\nprint(name)',
        ),
        only_python=("print(s[-3:])", "print(s[-3] + s[-2] + s[-1])"),
        only_cpp=("cout << s.substr(s.size() - 3) << endl;",),
        titles=("The Ending", "Three Letters at the End"),
        stories=(
            "Given a string s of at least three lowercase letters, print its last three "
            "letters in their order.",
            "@A looks for rhymes and compares only how words end. Print the part of the word s "
            "that matters: its final three letters.",
        ),
        output=("Print three letters.", "Print the ending."),
        wrong={
            "first letters": "print(s[:3])",
            "one too many": "start = len(s) - 4\nif start < 0:\n    start = 0\nprint(s[start:])",
        },
        tags=("strings",),
    ),
    Task(
        id="p02645",
        relative="first-and-last",
        schema=(line(Word("s", 3, 20)),),
        python=(
            't = ""\nt += s[0]\nt += str(len(s) - 2)\nt += s[len(s) - 1]\nprint(t)',
            't = ""\nt += s[:1] + str(len(s) - 2)\nt += s[len(s) - 1]\nprint(t)',
        ),
        only_python=(
            "print(s[0] + str(len(s) - 2) + s[-1])",
            'print(f"{s[0]}{len(s[1:-1])}{s[-1]}")',
            'print(s[0], len(s) - 2, s[-1], sep="")',
        ),
        only_cpp=("cout << s[0] << s.size() - 2 << s.back() << endl;",),
        titles=("Numeronym", "Shorten the Word"),
        stories=(
            "The word internationalization is often shortened to i18n: the first letter, then "
            "how many letters are left out, then the last letter. Shorten the given word s in "
            "the same manner.",
            "You are given a string s of length at least 3. Print its first character, the "
            "number of characters strictly between the first and the last one, and its last "
            "character, with nothing between these three parts.",
        ),
        output=("Print the short form.", "Print the resulting string."),
        wrong={
            "whole length": 't = ""\nt += s[:1] + str(len(s))\nt += s[len(s) - 1]\nprint(t)',
            "off by one": 't = ""\nt += s[:1] + str(len(s) - 1)\nt += s[len(s) - 1]\nprint(t)',
        },
        tags=("strings",),
    ),
    Task(
        id="p02676",
        schema=(line(Int("k", 1, 100)), line(Word("s", 1, 100))),
        python=(
            'if len(s) <= k:\n    print(s)\nelse:\n    print(s[:k] + "...")',
            't = ""\nfor i in range(min(k, len(s))):\n    t += s[i]\nif len(s) > k:\n    t += '
            '"..."\nprint(t)',
        ),
        only_python=(
            'print(s if len(s) <= k else s[:k] + "...")',
            'print(s[:k] + "..." * (len(s) > k))',
        ),
        only_cpp=(
            'cout << (s.size() <= k ? s : s.substr(0, k) + "...") << endl;',
            'if ((int)s.size() > k) {\n    s.resize(k);\n    s += "...";\n}\ncout << s << endl;',
        ),
        titles=("Too Long for the Display", "Cut the Title"),
        stories=(
            "A small display shows at most k letters. A title s that fits is shown as it is. "
            "Of a longer title the first k letters are shown, followed by three dots. What "
            "appears on the display for the title s?",
            "You are given an integer k and a string s. If s has more than k characters, "
            "remove everything after the k-th character and write ... there; otherwise leave s "
            "alone. Print the result.",
        ),
        output=("Print the resulting string.", "Print what is shown."),
        wrong={
            "always dots": 'print(s[:k] + "...")',
            "boundary": 'if len(s) < k:\n    print(s)\nelse:\n    print(s[:k] + "...")',
            "no dots": "print(s[:k])",
        },
        adjust=_length_near,
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p02676",
        relative="pad-with-dots",
        schema=(line(Int("k", 1, 100)), line(Word("s", 1, 100))),
        python=(
            't = ""\nt += s\nwhile len(t) < k:\n    t += "."\nprint(t)',
            't = ""\nt += s\nfor i in range(k - len(s)):\n    t += "."\nprint(t)',
        ),
        only_python=('print(s.ljust(k, "."))', 'print(s + "." * (k - len(s)))'),
        only_cpp=(
            "while (s.size() < k) s += '.';\ncout << s << endl;",
            "if ((int)s.size() < k) s += string(k - s.size(), '.');\ncout << s << endl;",
        ),
        titles=("Fill with Dots", "Table of Contents"),
        stories=(
            "Given an integer k and a string s, append dots to the end of s until its length "
            "is k. A string s that is k characters long or longer stays unchanged. Print the "
            "final string.",
            "In a table of contents the name s of a chapter is followed by dots, so that name "
            "and dots together take k characters. There are no dots after a name of k or more "
            "letters. Print the name with its dots.",
        ),
        output=("Print the string.", "Print the answer."),
        wrong={
            "dots of the whole width": 't = ""\nt += s\nfor i in range(k):\n    t += "."\nprint(t)',
            "one dot short": (
                't = ""\nt += s\nfor i in range(k - len(s) - 1):\n    t += "."\nprint(t)'
            ),
        },
        adjust=_pad_near,
        tags=("strings",),
    ),
    Task(
        id="p02676",
        relative="drop-first-k",
        schema=(line(Int("k", 1, 100)), line(Word("s", 1, 100))),
        python=(
            'if len(s) <= k:\n    print("EMPTY")\nelse:\n    print(s[k:])',
            't = ""\nfor i in range(k, len(s)):\n    t += s[i]\nif len(t) == 0:\n    '
            'print("EMPTY")\nelse:\n    print(t)',
        ),
        only_python=('print(s[k:] or "EMPTY")', 'print(s[k:] if k < len(s) else "EMPTY")'),
        only_cpp=('cout << ((int)s.size() > k ? s.substr(k) : "EMPTY") << endl;',),
        titles=("What Remains", "Eaten Letters"),
        stories=(
            "A mouse eats the first k letters of the word s, or the whole word if there are at "
            "most k letters. Print the letters that are left. If none is left, print EMPTY.",
            "You are given an integer k and a string s. Remove the first k characters from s "
            "and print the rest. If s is not longer than k, print EMPTY instead.",
        ),
        output=("Print the remaining string or EMPTY.", "Print the answer."),
        wrong={
            "removes the rest": 'if len(s) <= k:\n    print("EMPTY")\nelse:\n    print(s[:k])',
            "off by one": 'if len(s) <= k - 1:\n    print("EMPTY")\nelse:\n    print(s[k - 1:])',
        },
        adjust=_length_near,
        rating=900,
        tags=("strings",),
    ),
)
