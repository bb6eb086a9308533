"""Tasks p03567 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Values, Word, line
from problems.curriculum.codenet._task import Task


def _with_ac(rng: Random, size: str, values: Values) -> Values:
    s = values["s"]
    if rng.random() < 0.8:
        s = "".join(rng.choice("AACCB") for _ in s)
    return {"s": s}


TASKS = (
    Task(
        id="p03567",
        schema=(line(Word("s", 2, 5, alphabet="ABCDEFGHIJKLMNOPQRSTUVWXYZ")),),
        python=(
            'if "AC" in s:\n    print("Yes")\nelse:\n    print("No")',
            "found = False\nfor i in range(len(s) - 1):\n    c = s[i]\n    d = s[i + 1]\n"
            '    if c == "A" and d == "C":\n        found = True\nif found:\n'
            '    print("Yes")\nelse:\n    print("No")',
        ),
        only_python=(
            'print("Yes" if "AC" in s else "No")',
            'print("Yes" if s.find("AC") >= 0 else "No")',
        ),
        only_cpp=(
            'cout << (s.find("AC") != string::npos ? "Yes" : "No") << endl;',
            'string ans = "No";\n'
            'for (size_t i = 0; i + 1 < s.size(); i++) if (s.substr(i, 2) == "AC") ans = '
            '"Yes";\ncout << ans << endl;',
        ),
        titles=(
            "Looking for AC",
            "A Then C",
        ),
        stories=(
            "Does the string s have the letter A at some place with the letter C directly "
            "behind it? Print Yes or No.",
            "@A cuts pieces of two neighbouring letters out of the word s. Print Yes if "
            "such a piece can read AC, and No if none can.",
        ),
        output=(
            'Print "Yes" if AC occurs in s, and "No" otherwise.',
            "Print Yes or No.",
        ),
        wrong={
            "anywhere": (
                "a = False\nok = False\nfor i in range(len(s)):\n    c = s[i]\n"
                '    if c == "A":\n        a = True\n    if c == "C" and a:\n'
                '        ok = True\nif ok:\n    print("Yes")\nelse:\n    print("No")'
            ),
        },
        adjust=_with_ac,
        tags=("strings",),
    ),
    Task(
        id="p03567",
        relative="how-often",
        schema=(line(Word("s", 2, 100, alphabet="ABCDEFGHIJKLMNOPQRSTUVWXYZ")),),
        python=(
            "count = 0\nfor i in range(len(s) - 1):\n    c = s[i]\n    d = s[i + 1]\n"
            '    if c == "A" and d == "C":\n        count += 1\nprint(count)',
            'count = 0\nlast = "X"\nfor i in range(len(s)):\n    c = s[i]\n'
            '    if c == "A":\n        last = "A"\n    elif c == "C" and last == "A":\n'
            '        count += 1\n        last = "X"\n    else:\n        last = "X"\n'
            "print(count)",
        ),
        only_python=(
            'print(s.count("AC"))',
            'print(len(s.split("AC")) - 1)',
        ),
        only_cpp=(
            "int ans = 0;\n"
            "for (size_t i = 1; i < s.size(); i++) if (s[i - 1] == 'A' && s[i] == 'C') "
            "ans++;\ncout << ans << endl;",
        ),
        titles=(
            "How Many ACs",
            "Accepted",
        ),
        stories=(
            "Count the positions of the string s at which the substring AC begins.",
            "A long strip of letters s is searched for an A with a C as its right "
            "neighbour. How many such pairs does the strip contain?",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "counts A": (
                'count = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c == "A":\n'
                "        count += 1\nprint(count)"
            ),
        },
        adjust=_with_ac,
        tags=("strings",),
    ),
    Task(
        id="p03567",
        relative="subsequence",
        schema=(line(Word("s", 2, 20, alphabet="ABCDEFGHIJKLMNOPQRSTUVWXYZ")),),
        python=(
            "seen = False\nok = False\nfor i in range(len(s)):\n    c = s[i]\n"
            '    if c == "A":\n        seen = True\n    if c == "C" and seen:\n'
            '        ok = True\nif ok:\n    print("Yes")\nelse:\n    print("No")',
            "pairs = 0\nfor i in range(len(s)):\n    for j in range(i):\n"
            '        c = s[j]\n        d = s[i]\n        if c == "A" and d == "C":\n'
            '            pairs += 1\nif pairs > 0:\n    print("Yes")\nelse:\n'
            '    print("No")',
        ),
        only_python=('print("Yes" if "A" in s and "C" in s[s.index("A"):] else "No")',),
        only_cpp=(
            "size_t i = s.find('A');\n"
            'cout << (i != string::npos && s.find(\'C\', i) != string::npos ? "Yes" : "No") '
            "<< endl;",
        ),
        titles=(
            "A before C",
            "Crossing Out",
        ),
        stories=(
            "@A wants to get the word AC out of s by crossing out some letters, perhaps "
            "none, and leaving the others in their order. Is this possible? Print Yes or "
            "No.",
            "Print Yes if in the string s some letter A stands to the left of some letter "
            "C, not necessarily next to it. Otherwise, print No.",
        ),
        output=(
            'Print "Yes" if it is possible, and "No" otherwise.',
            "Print Yes or No.",
        ),
        wrong={
            "adjacent only": 'if "AC" in s:\n    print("Yes")\nelse:\n    print("No")',
            "any order": ('if "A" in s and "C" in s:\n    print("Yes")\nelse:\n    print("No")'),
        },
        adjust=_with_ac,
        tags=("strings",),
    ),
)
