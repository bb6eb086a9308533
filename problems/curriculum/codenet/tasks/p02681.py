"""Tasks p02681 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Values, Word, line
from problems.curriculum.codenet._task import Task


def _longer(rng: Random, size: str, values: Values) -> Values:
    letters = list(values["s"])
    if rng.random() < 0.5:
        letters[rng.randrange(len(letters))] = rng.choice("abcxyz")
    values["t"] = "".join(letters) + rng.choice("abcxyz")
    return values


def _front(rng: Random, size: str, values: Values) -> Values:
    letters = list(values["s"])
    if rng.random() < 0.5:
        letters[rng.randrange(len(letters))] = rng.choice("abcxyz")
    values["t"] = rng.choice("abcxyz") + "".join(letters)
    return values


def _inserted(rng: Random, size: str, values: Values) -> Values:
    letters = list(values["s"])
    if rng.random() < 0.4:
        letters[rng.randrange(len(letters))] = rng.choice("abcxyz")
    letters.insert(rng.randint(0, len(letters)), rng.choice("abcxyz"))
    values["t"] = "".join(letters)
    return values


TASKS = (
    Task(
        id="p02681",
        schema=(
            line(Word("s", 1, 10)),
            line(Word("t", 2, 11)),
        ),
        python=(
            'if t[:len(s)] == s:\n    print("Yes")\nelse:\n    print("No")',
            "ok = True\nfor i in range(len(s)):\n    if s[i] != t[i]:\n        ok = False\nif"
            " ok:\n"
            '    print("Yes")\nelse:\n    print("No")',
        ),
        only_python=(
            'print("Yes" if t[:-1] == s else "No")',
            'print("Yes" if t.startswith(s) else "No")',
            'print("Yes" if s + t[-1] == t else "No")',
        ),
        only_cpp=(
            't.pop_back();\ncout << (s == t ? "Yes" : "No") << endl;',
            'cout << (t.substr(0, s.size()) == s ? "Yes" : "No") << endl;',
            'if (s + t.back() == t) cout << "Yes" << endl;\nelse cout << "No" << endl;',
        ),
        stories=(
            "The word t has one letter more than the word s. If the last letter of t is "
            "taken away, is s what remains?",
            "@A wrote the word s. Then @B may have added a single letter behind it. Could "
            "the text on the sheet now be t, whose length is one more than that of s?",
        ),
        titles=("One More Letter", "Longer Name"),
        output=("Output the answer, Yes or No.", "Print the word Yes or the word No."),
        wrong={
            "subset of letters": 'if t[0] == s[0]:\n    print("Yes")\nelse:\n    print("No")',
            "ends only": "if s[0] == t[0] and s[len(s) - 1] == t[len(s) - 1]:\n"
            '    print("Yes")\nelse:\n    print("No")',
        },
        adjust=_longer,
        valid=lambda values: len(values["t"]) == len(values["s"]) + 1,
        constraints=("t has exactly one letter more than s",),
        tags=("strings",),
    ),
    Task(
        id="p02681",
        relative="letter-in-front",
        schema=(
            line(Word("s", 1, 10)),
            line(Word("t", 2, 11)),
        ),
        python=(
            'if t[1:] == s:\n    print("Yes")\nelse:\n    print("No")',
            "different = 0\nfor i in range(len(s)):\n    if s[i] != t[i + 1]:\n"
            '        different += 1\nif different == 0:\n    print("Yes")\nelse:\n'
            '    print("No")',
        ),
        only_python=(
            'print("Yes" if t.endswith(s) else "No")',
            'print("Yes" if t[0] + s == t else "No")',
        ),
        only_cpp=('cout << (t.substr(1) == s ? "Yes" : "No") << endl;',),
        stories=(
            "You are given strings s and t, where t is longer than s by one. Is it "
            "possible to get t by writing one letter in front of s?",
            "@A removes the first letter of t, a word with one letter more than s. Is the "
            "result equal to s?",
        ),
        titles=("Letter in Front", "Without the First"),
        output=("Print Yes or No.", "Output the answer, Yes or No."),
        wrong={
            "behind": 'if t[:len(s)] == s:\n    print("Yes")\nelse:\n    print("No")',
            "last letters": 'if t[len(t) - 1] == s[len(s) - 1]:\n    print("Yes")\nelse:\n'
            '    print("No")',
        },
        adjust=_front,
        valid=lambda values: len(values["t"]) == len(values["s"]) + 1,
        constraints=("t has exactly one letter more than s",),
        tags=("strings",),
    ),
    Task(
        id="p02681",
        relative="inserted-letter",
        schema=(
            line(Word("s", 1, 10)),
            line(Word("t", 2, 11)),
        ),
        python=(
            'answer = "No"\nfor i in range(len(t)):\n    if t[:i] + t[i + 1:] == s:\n'
            '        answer = "Yes"\nprint(answer)',
            "i = 0\nwhile i < len(s) and s[i] == t[i]:\n    i += 1\nif t[i + 1:] == s[i:]:\n"
            '    print("Yes")\nelse:\n    print("No")',
        ),
        only_python=(
            'print("Yes" if any(t[:i] + t[i + 1:] == s for i in range(len(t))) else "No")',
            'print("Yes" if s in {t[:i] + t[i + 1:] for i in range(len(t))} else "No")',
        ),
        only_cpp=(
            "bool ok = false;\nfor (size_t i = 0; i < t.size(); i++) {\n    string u = t;\n"
            "    u.erase(i, 1);\n    if (u == s) ok = true;\n}\n"
            'cout << (ok ? "Yes" : "No") << endl;',
        ),
        stories=(
            "Given are two strings s and t, t being one character longer. Determine "
            "whether one letter can be deleted from t, at any place, such that s is left.",
            "While copying the word s, @A may have typed one letter too much, anywhere in "
            "the word: at the start, between two letters, or at the end. The word t came "
            "out, with one letter more than s. Can this be the only mistake?",
        ),
        titles=("One Letter Too Much", "Typing Mistake"),
        output=("Print Yes if it is so, and No otherwise.", "Print Yes or No."),
        wrong={
            "end only": 'if t[:len(s)] == s:\n    print("Yes")\nelse:\n    print("No")',
            "ends": 'if t[:len(s)] == s or t[1:] == s:\n    print("Yes")\nelse:\n    print("No")',
        },
        adjust=_inserted,
        valid=lambda values: len(values["t"]) == len(values["s"]) + 1,
        constraints=("t has exactly one letter more than s",),
        rating=900,
        tags=("strings",),
    ),
)
