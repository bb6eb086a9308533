"""Tasks p03486 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Values, Word, line
from problems.curriculum.codenet._task import Task


def _words(rng: Random, size: str, values: Values) -> Values:
    letters = rng.choice(("ab", "a", "xyz", "abcdefghijklmnopqrstuvwxyz"))
    s = "".join(rng.choice(letters) for _ in values["s"])
    t = "".join(rng.choice(letters) for _ in values["t"])
    match rng.randrange(5):
        case 0:
            t = "".join(rng.sample(s, len(s)))
        case 1:
            t = s[0] * len(t)
    return {**values, "s": s, "t": t}


TASKS = (
    Task(
        id="p03486",
        schema=(
            line(Word("s", 1, 100)),
            line(Word("t", 1, 100)),
        ),
        python=(
            'letters = "abcdefghijklmnopqrstuvwxyz"\nu = ""\nv = ""\n'
            "for i in range(26):\n    for c in s:\n        if c == letters[i]:\n"
            "            u += c\n    for c in t:\n"
            "        if c == letters[25 - i]:\n            v += c\nif u < v:\n"
            '    print("Yes")\nelse:\n    print("No")',
            'letters = "abcdefghijklmnopqrstuvwxyz"\nsmall = ""\n'
            "for i in range(26):\n    for j in range(len(s)):\n"
            "        if s[j] == letters[i]:\n            small += s[j]\n"
            'large = ""\nfor i in range(26):\n    for j in range(len(t)):\n'
            "        if t[j] == letters[i]:\n            large += t[j]\n"
            'large = large[::-1]\nanswer = "No"\nif small < large:\n'
            '    answer = "Yes"\nprint(answer)',
        ),
        only_python=(
            'print("Yes" if sorted(s) < sorted(t, reverse=True) else "No")',
            'u = "".join(sorted(s))\nv = "".join(sorted(t))[::-1]\nprint("Yes" if u < v else "No")',
        ),
        only_cpp=(
            "sort(s.begin(), s.end());\nsort(t.rbegin(), t.rend());\n"
            'cout << (s < t ? "Yes" : "No") << endl;',
        ),
        titles=(
            "Anagrams in Order",
            "Before in the Dictionary",
        ),
        stories=(
            "@A may put the letters of the word s into any order, and @B those of the word t. "
            "Can they get two words of which the one made from s comes strictly before the one "
            "made from t in a dictionary? Print Yes or No. A word that is continued by another "
            "word comes before it.",
            "Let u be the string of the letters of s in ascending order, and let v be the "
            "string of the letters of t in descending order. Print Yes if u is "
            "lexicographically smaller than v, and No if it is equal or larger.",
        ),
        output=(
            "Print Yes or No.",
            "Print the answer.",
        ),
        adjust=_words,
        wrong={
            "both ascending": 'letters = "abcdefghijklmnopqrstuvwxyz"\nu = ""\n'
            'v = ""\nfor i in range(26):\n    for c in s:\n'
            "        if c == letters[i]:\n            u += c\n"
            "    for c in t:\n        if c == letters[i]:\n"
            '            v += c\nif u < v:\n    print("Yes")\n'
            'else:\n    print("No")',
            "as given": 'if s < t:\n    print("Yes")\nelse:\n    print("No")',
        },
        rating=900,
        tags=(
            "strings",
            "greedy",
        ),
    ),
    Task(
        id="p03486",
        relative="smaller-word",
        schema=(
            line(Word("s", 1, 100)),
            line(Word("t", 1, 100)),
        ),
        python=(
            "if s < t:\n    print(s)\nelse:\n    print(t)",
            'answer = "" + t\nif s < t:\n    answer = "" + s\nprint(answer)',
        ),
        only_python=(
            "print(min(s, t))",
            "print(sorted([s, t])[0])",
        ),
        only_cpp=("cout << min(s, t) << endl;",),
        titles=(
            "The First Word",
            "Which Comes First?",
        ),
        stories=(
            "Print the one of the words s and t that comes first in a dictionary. If they are "
            "equal, print that word.",
            "@A compares two strings s and t in lexicographic order, where a proper prefix of "
            "a string is smaller than the string. Print the smaller one, or just s if both are "
            "the same.",
        ),
        output=(
            "Print the smaller word.",
            "Print the answer.",
        ),
        adjust=_words,
        wrong={
            "larger": "if s < t:\n    print(t)\nelse:\n    print(s)",
            "shorter": "if len(s) < len(t):\n    print(s)\nelse:\n    print(t)",
        },
        tags=("strings",),
    ),
)
