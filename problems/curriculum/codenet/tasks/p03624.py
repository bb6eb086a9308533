"""Tasks p03624 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Values, Word, line
from problems.curriculum.codenet._task import Task


def _most_letters(rng: Random, size: str, values: Values) -> Values:
    kind = rng.randrange(4)
    letters = list("abcdefghijklmnopqrstuvwxyz")
    if kind < 2 and size != "edge":
        if kind:
            letters.remove(rng.choice(letters[:8]))
        length = max(len(values["s"]), 26)
        extra = [rng.choice(letters) for _ in range(length - len(letters))]
        letters += extra
        rng.shuffle(letters)
        values["s"] = "".join(letters)
    elif kind == 2:
        values["s"] = "".join(rng.choice("abcdeg") for _ in values["s"])
    return values


TASKS = (
    Task(
        id="p03624",
        schema=(line(Word("s", 1, 100000)),),
        python=(
            'answer = "None"\nletters = "zyxwvutsrqponmlkjihgfedcba"\nfor c in letters:\n'
            "    if c not in s:\n        answer = c\nprint(answer)",
            'letters = "abcdefghijklmnopqrstuvwxyz"\nk = 0\nwhile k < 26 and letters[k] in s:\n'
            '    k += 1\nif k == 26:\n    print("None")\nelse:\n    print(letters[k])',
        ),
        only_python=(
            'missing = sorted(set("abcdefghijklmnopqrstuvwxyz") - set(s))\n'
            'print(missing[0] if missing else "None")',
            'print(min(set(map(chr, range(97, 123))) - set(s), default="None"))',
            'for c in map(chr, range(ord("a"), ord("z") + 1)):\n    if c not in s:\n'
            '        print(c)\n        break\nelse:\n    print("None")',
        ),
        only_cpp=(
            "char c = 'a';\nwhile (c <= 'z' && s.find(c) != string::npos) c++;\n"
            "if (c > 'z') cout << \"None\" << endl;\nelse cout << c << endl;",
        ),
        stories=(
            "@A has a box of stamps with all 26 small letters, and every letter that is "
            "used in s is lost. Which of the remaining letters comes first in the "
            "alphabet? If no letter remains, print None.",
            "Find the first letter of the alphabet, from a to z, that is missing in the "
            "string s. The answer is None when s contains all 26 letters.",
        ),
        titles=("First Missing Letter", "Stamps"),
        output=("Print a letter, or None.", "Print the letter; if there is none, print None."),
        wrong={
            "last missing": 'answer = "None"\nletters = "abcdefghijklmnopqrstuvwxyz"\n'
            "for c in letters:\n    if c not in s:\n        answer = c\n"
            "print(answer)",
            "first present": 'answer = "None"\nletters = "zyxwvutsrqponmlkjihgfedcba"\n'
            "for c in letters:\n    if c in s:\n        answer = c\n"
            "print(answer)",
        },
        adjust=_most_letters,
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p03624",
        relative="count-missing",
        schema=(line(Word("s", 1, 100000)),),
        python=(
            'count = 0\nletters = "abcdefghijklmnopqrstuvwxyz"\nfor c in letters:\n'
            "    if c not in s:\n        count += 1\nprint(count)",
            'missing = 26\nletters = "abcdefghijklmnopqrstuvwxyz"\nfor c in letters:\n'
            "    if c in s:\n        missing -= 1\nprint(missing)",
        ),
        only_python=("print(26 - len(set(s)))",),
        only_cpp=("cout << 26 - set<char>(s.begin(), s.end()).size() << endl;",),
        stories=(
            "How many of the 26 lowercase English letters do not occur in the string s?",
            "@A wants to collect cards with all letters from a to z, one card each at "
            "least. So far @A has the letters of s. Print the number of letters that @A "
            "has no card of.",
        ),
        titles=("Missing Letters", "Cards from a to z"),
        output=("Write the answer on one line.", "Print the result as an integer."),
        wrong={
            "length": "print(max(0, 26 - len(s)))",
            "present": 'count = 0\nletters = "abcdefghijklmnopqrstuvwxyz"\n'
            "for c in letters:\n    if c in s:\n        count += 1\nprint(count)",
        },
        adjust=_most_letters,
        tags=("strings",),
    ),
    Task(
        id="p03624",
        relative="largest-letter",
        schema=(line(Word("s", 1, 100000)),),
        python=(
            'answer = "a"\nletters = "abcdefghijklmnopqrstuvwxyz"\nfor c in letters:\n'
            "    if c in s:\n        answer = c\nprint(answer)",
            'letters = "zyxwvutsrqponmlkjihgfedcba"\nk = 0\nwhile letters[k] not in s:\n'
            "    k += 1\nprint(letters[k])",
        ),
        only_python=("print(max(s))", "print(sorted(s)[-1])"),
        only_cpp=("cout << *max_element(s.begin(), s.end()) << endl;",),
        stories=(
            "Print the letter of the string s that comes last in the alphabet.",
            "Every letter of s is a note, and later letters of the alphabet are higher "
            "notes. Which is the highest note in s?",
        ),
        titles=("Highest Note", "Latest Letter"),
        output=("Print one letter.", "Output the letter."),
        wrong={
            "last of the word": "print(s[len(s) - 1])",
            "earliest": 'answer = "z"\nletters = "zyxwvutsrqponmlkjihgfedcba"\n'
            "for c in letters:\n    if c in s:\n        answer = c\nprint(answer)",
        },
        tags=("strings",),
    ),
)
