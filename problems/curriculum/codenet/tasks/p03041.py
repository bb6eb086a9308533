"""Tasks p03041 to p03068 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, Word, line
from problems.curriculum.codenet._task import Task


def _kth(rng: Random, size: str, values: Values) -> Values:
    values["k"] = rng.randint(1, values["n"])
    return values


def _letter_k(rng: Random, size: str, values: Values) -> Values:
    values["k"] = rng.randint(1, values["n"])
    if rng.random() < 0.6:
        values["s"] = "".join(rng.choice("aeg") for _ in values["s"])
    return values


TASKS = (
    Task(
        id="p03041",
        schema=(
            line(Int("n", 1, 50), Int("k", 1, 50)),
            line(Word("s", 1, 50, alphabet="ABC", length="n")),
        ),
        python=(
            't = ""\nfor i in range(n):\n    c = s[i]\n    if i != k - 1:\n        t += '
            's[i]\n    elif c == "A":\n        t += "a"\n    elif c == "B":\n        t += '
            '"b"\n    else:\n        t += "c"\nprint(t)',
            'c = s[k - 1]\nlow = "c"\nif c == "A":\n    low = "a"\nif c == "B":\n    low = '
            '"b"\nprint(s[:k - 1] + low + s[k:])',
        ),
        only_python=(
            "print(s[:k - 1] + s[k - 1].lower() + s[k:])",
            't = list(s)\nt[k - 1] = t[k - 1].lower()\nprint("".join(t))',
            'print("".join(c.lower() if i == k else c for i, c in enumerate(s, 1)))',
        ),
        only_cpp=(
            "s[k - 1] = tolower(s[k - 1]);\ncout << s << endl;",
            "s[k - 1] += 'a' - 'A';\ncout << s << endl;",
        ),
        titles=("One Small Letter", "Shrink a Letter"),
        stories=(
            "A word s consists of n capital letters, each of them A, B or C. @A makes the "
            "letter at position k, counted from 1, a small letter and leaves the others as "
            "they are. Print the new word.",
            "You are given n, k and a string s of n letters A, B and C. Replace only the k-th "
            "letter of s by its lowercase form and print the string.",
        ),
        output=("Print the string.", "Print the changed word."),
        wrong={
            "off by one": (
                't = ""\nfor i in range(n):\n    c = s[i]\n    if i != k:\n        t += '
                's[i]\n    elif c == "A":\n        t += "a"\n    elif c == "B":\n        t += '
                '"b"\n    else:\n        t += "c"\nprint(t)'
            ),
            "letter removed": 'print(s[:k - 1] + "" + s[k:])',
        },
        adjust=_kth,
        valid=lambda values: values["k"] <= values["n"],
        constraints=("k is at most n",),
        tags=("strings",),
    ),
    Task(
        id="p03041",
        relative="delete-kth",
        schema=(line(Int("n", 2, 50), Int("k", 1, 50)), line(Word("s", 2, 50, length="n"))),
        python=(
            't = ""\nfor i in range(n):\n    if i + 1 != k:\n        t += s[i]\nprint(t)',
            "print(s[:k - 1] + s[k:])",
        ),
        only_python=(
            'print("".join(c for i, c in enumerate(s) if i != k - 1))',
            't = list(s)\nt.pop(k - 1)\nprint(*t, sep="")',
        ),
        only_cpp=(
            "s.erase(s.begin() + k - 1);\ncout << s << endl;",
            "cout << s.substr(0, k - 1) + s.substr(k) << endl;",
        ),
        titles=("Lost Letter", "Without the k-th Letter"),
        stories=(
            "A sign showed the string s of n letters, but the k-th letter from the left has "
            "fallen off. The others moved together so that no gap is left. What does the sign "
            "show now?",
            "You are given integers n and k and a string s of length n. Print s without its "
            "k-th letter.",
        ),
        output=("Print the remaining n - 1 letters.", "Print a string."),
        wrong={
            "off by one": (
                't = ""\nfor i in range(n):\n    if i != k % n:\n        t += s[i]\nprint(t)'
            ),
            "from the end": (
                't = ""\nfor i in range(n):\n    if i != n - k:\n        t += s[i]\nprint(t)'
            ),
        },
        adjust=_kth,
        valid=lambda values: values["k"] <= values["n"],
        constraints=("k is at most n",),
        tags=("strings",),
    ),
    Task(
        id="p03041",
        relative="double-kth",
        schema=(line(Int("n", 1, 50), Int("k", 1, 50)), line(Word("s", 1, 50, length="n"))),
        python=(
            't = ""\nfor i in range(n):\n    t += s[i]\n    if i + 1 == k:\n        t += s[i]\n'
            "print(t)",
            "print(s[:k] + s[k - 1:])",
        ),
        only_python=(
            "print(s[:k - 1] + s[k - 1] * 2 + s[k:])",
            'print("".join(c * (1 + (i == k)) for i, c in enumerate(s, 1)))',
        ),
        only_cpp=("s.insert(k, 1, s[k - 1]);\ncout << s << endl;",),
        titles=("Stuck Key", "Typed Twice"),
        stories=(
            "@A wants to type the string s of n letters, but at the k-th letter the key gets "
            "stuck, so that this letter appears twice in a row. All other letters appear once. "
            "What has @A typed?",
            "Given integers n and k and a string s of n lowercase letters, print the string of "
            "n + 1 letters that arises when the k-th letter of s is written two times.",
        ),
        output=("Print the typed string.", "Print the answer."),
        wrong={
            "every letter": 't = ""\nfor i in range(n):\n    t += s[i]\n    t += s[i]\nprint(t)',
            "unchanged": 'print(s[:k] + "" + s[k:])',
        },
        adjust=_kth,
        valid=lambda values: values["k"] <= values["n"],
        constraints=("k is at most n",),
        tags=("strings",),
    ),
    Task(
        id="p03068",
        schema=(line(Int("n", 1, 10)), line(Word("s", 1, 10, length="n")), line(Int("k", 1, 10))),
        python=(
            't = ""\nfor i in range(n):\n    if s[i] == s[k - 1]:\n        t += s[i]\n    '
            'else:\n        t += "*"\nprint(t)',
            'c = s[k - 1]\nt = ""\nfor i in range(n):\n    if s[i] != c:\n        t += '
            '"*"\n    else:\n        t += s[i]\nprint(t)',
        ),
        only_python=(
            'print("".join(c if c == s[k - 1] else "*" for c in s))',
            'print(*[c if c == s[k - 1] else "*" for c in s], sep="")',
            'print(sub("[^" + s[k - 1] + "]", "*", s))',
        ),
        only_cpp=(
            "char t = s[k - 1];\nfor (char& c : s)\n    if (c != t) c = '*';\ncout << s << endl;",
            "for (char c : s) cout << (c == s[k - 1] ? c : '*');\ncout << endl;",
        ),
        top_python="from re import sub",
        titles=("Keep One Letter", "Stars"),
        stories=(
            "Look at the letter at position k of the string s, which has n letters (positions "
            "are counted from 1). All letters of s equal to it stay; every other letter is "
            "covered by a star *. Print what can be seen then.",
            "In a word guessing game the secret word s has n letters. @A has just guessed the "
            "letter that is the k-th of s. The word is shown with this letter at all its "
            "places and with * instead of all other letters. What is shown?",
        ),
        output=("Print the string.", "Print n characters."),
        wrong={
            "only the k-th place": (
                't = ""\nfor i in range(n):\n    if i == k - 1:\n        t += s[i]\n    '
                'else:\n        t += "*"\nprint(t)'
            ),
            "reversed": (
                't = ""\nfor i in range(n):\n    if s[i] != s[k - 1]:\n        t += s[i]\n    '
                'else:\n        t += "*"\nprint(t)'
            ),
        },
        adjust=_letter_k,
        valid=lambda values: values["k"] <= values["n"],
        constraints=("k is at most n",),
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p03068",
        relative="hide-vowels",
        schema=(line(Int("n", 1, 50)), line(Word("s", 1, 50, length="n"))),
        python=(
            'vowels = "aeiou"\nt = ""\nfor i in range(n):\n    if s[i] in vowels:\n        t '
            '+= "?"\n    else:\n        t += s[i]\nprint(t)',
            't = ""\nfor i in range(n):\n    c = s[i]\n    if c == "a" or c == "e" or c == "i" '
            'or c == "o" or c == "u":\n        t += "?"\n    else:\n        t += s[i]\nprint(t)',
        ),
        only_python=(
            'print("".join("?" if c in "aeiou" else c for c in s))',
            'for v in "aeiou":\n    s = s.replace(v, "?")\nprint(s)',
        ),
        only_cpp=(
            "for (char& c : s)\n    if (string(\"aeiou\").find(c) != string::npos) c = '?';\n"
            "cout << s << endl;",
        ),
        titles=("Hidden Vowels", "Riddle Word"),
        stories=(
            "The vowels are a, e, i, o and u. In the string s of n lowercase letters, put a "
            "question mark in the place of each vowel and leave the other letters. Print the "
            "result.",
            "@A makes riddles: in a word s with n letters, all of the letters a, e, i, o, u "
            "are replaced by ?. What does the riddle look like?",
        ),
        output=("Print the string.", "Print the riddle."),
        wrong={
            "misses u": (
                'vowels = "aeio"\nt = ""\nfor i in range(n):\n    if s[i] in vowels:\n        '
                't += "?"\n    else:\n        t += s[i]\nprint(t)'
            ),
            "hides the consonants": (
                'vowels = "aeiou"\nt = ""\nfor i in range(n):\n    if s[i] in vowels:\n        '
                't += s[i]\n    else:\n        t += "?"\nprint(t)'
            ),
        },
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p03068",
        relative="count-same",
        schema=(
            line(Int("n", 1, 100)),
            line(Word("s", 1, 100, length="n")),
            line(Int("k", 1, 100)),
        ),
        python=(
            "count = 0\nfor i in range(n):\n    if i != k - 1 and s[i] == s[k - 1]:\n        "
            "count += 1\nprint(count)",
            "count = -1\nfor i in range(n):\n    if s[i] == s[k - 1]:\n        count += 1\n"
            "print(count)",
        ),
        only_python=("print(s.count(s[k - 1]) - 1)", "print(sum(c == s[k - 1] for c in s) - 1)"),
        only_cpp=("cout << count(s.begin(), s.end(), s[k - 1]) - 1 << endl;",),
        titles=("Brothers of a Letter", "The Same Letter Elsewhere"),
        stories=(
            "n children stand in a row, and each wears a shirt with one letter; s is the "
            "string of these letters. How many other children wear the same letter as the "
            "child at position k, counted from 1?",
            "You are given n, a string s of n lowercase letters, and an integer k. Count the "
            "positions different from k at which s has the same letter as at its k-th position.",
        ),
        output=("Print the count.", "Print one integer."),
        wrong={
            "counts itself": (
                "count = 0\nfor i in range(n):\n    if s[i] == s[k - 1]:\n        count += 1\n"
                "print(count)"
            ),
            "only later ones": (
                "count = 0\nfor i in range(k, n):\n    if s[i] == s[k - 1]:\n        count += "
                "1\nprint(count)"
            ),
        },
        adjust=_letter_k,
        valid=lambda values: values["k"] <= values["n"],
        constraints=("k is at most n",),
        rating=900,
        tags=("strings",),
    ),
)
