"""Tasks p02848 and its relatives."""

from __future__ import annotations

from problems.curriculum._schema import Int, Word, line
from problems.curriculum.codenet._task import Task

UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


TASKS = (
    Task(
        id="p02848",
        schema=(
            line(Int("n", 0, 26)),
            line(Word("s", 1, 10000, alphabet=UPPER)),
        ),
        python=(
            'letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"\nt = ""\nfor c in s:\n'
            "    for i in range(26):\n        if letters[i] == c:\n"
            "            t += letters[(i + n) % 26]\nprint(t)",
            'letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQRSTUVWXYZ"\n'
            't = ""\nfor i in range(len(s)):\n    k = 0\n'
            "    while letters[k] != s[i]:\n        k += 1\n"
            "    t += letters[k + n]\nprint(t)",
        ),
        only_python=(
            'print("".join(chr((ord(c) - 65 + n) % 26 + 65) for c in s))',
            "import string\nabc = string.ascii_uppercase\n"
            "print(s.translate(str.maketrans(abc, abc[n % 26:] + abc[:n % 26])))",
        ),
        only_cpp=(
            "for (char& c : s) c = 'A' + (c - 'A' + n) % 26;\ncout << s << endl;",
            "for (size_t i = 0; i < s.size(); i++) {\n    int x = s[i] - 'A' + n;\n"
            "    cout << char('A' + x % 26);\n}\ncout << endl;",
        ),
        titles=(
            "Secret Message",
            "Shifted Letters",
        ),
        stories=(
            "@A encrypts a message s of capital letters: each letter is replaced by the one "
            "that comes n places later in the alphabet, where the alphabet starts again with A "
            "after Z. Print the encrypted message.",
            "The 26 capital letters stand in a circle in alphabetical order, so that Z is "
            "followed by A. Move every letter of the string s forward by n steps on this "
            "circle. What is the resulting string?",
        ),
        output=(
            "Print the resulting string.",
            "Print the answer.",
        ),
        wrong={
            "backwards": 'letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"\nt = ""\n'
            "for c in s:\n    for i in range(26):\n"
            "        if letters[i] == c:\n"
            "            t += letters[(i + 26 - n) % 26]\nprint(t)",
            "stops at Z": 'letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"\nt = ""\n'
            "for c in s:\n    for i in range(26):\n"
            "        if letters[i] == c:\n"
            "            t += letters[min(i + n, 25)]\nprint(t)",
        },
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p02848",
        relative="decode",
        schema=(
            line(Int("n", 1, 25)),
            line(Word("s", 1, 1000)),
        ),
        python=(
            'letters = "abcdefghijklmnopqrstuvwxyz"\nt = ""\nfor c in s:\n'
            "    for i in range(26):\n        if letters[i] == c:\n"
            "            t += letters[(i + 26 - n) % 26]\nprint(t)",
            'letters = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz"\n'
            't = ""\nfor i in range(len(s)):\n    k = 26\n'
            "    while letters[k] != s[i]:\n        k += 1\n"
            "    t += letters[k - n]\nprint(t)",
        ),
        only_python=('print("".join(chr((ord(c) - ord("a") - n) % 26 + ord("a")) for c in s))',),
        only_cpp=("for (char& c : s) c = 'a' + (c - 'a' + 26 - n) % 26;\ncout << s << endl;",),
        titles=(
            "Decoding",
            "Backwards in the Alphabet",
        ),
        stories=(
            "@A wrote a text of lowercase letters and then replaced each letter by the one n "
            "places after it in the alphabet, going on with a after z. The result is s. "
            "Recover the original text.",
            "Replace each letter of s by the letter n places before it in the alphabet. The "
            "letter before a is z. Print the new string.",
        ),
        output=(
            "Print the string.",
            "Print the text.",
        ),
        wrong={
            "forwards": 'letters = "abcdefghijklmnopqrstuvwxyz"\nt = ""\n'
            "for c in s:\n    for i in range(26):\n"
            "        if letters[i] == c:\n"
            "            t += letters[(i + n) % 26]\nprint(t)",
        },
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p02848",
        relative="growing-shift",
        schema=(line(Word("s", 1, 1000, alphabet=UPPER)),),
        python=(
            'letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"\nt = ""\n'
            "for i in range(len(s)):\n    for j in range(26):\n"
            "        if letters[j] == s[i]:\n"
            "            t += letters[(j + i + 1) % 26]\nprint(t)",
            'letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"\nshift = 0\nt = ""\n'
            "for c in s:\n    shift += 1\n    if shift == 26:\n        shift = 0\n"
            "    k = 0\n    while letters[k] != c:\n        k += 1\n"
            "    t += letters[(k + shift) % 26]\nprint(t)",
        ),
        only_python=(
            'print("".join(chr((ord(c) - 65 + i) % 26 + 65) for i, c in enumerate(s, 1)))',
        ),
        only_cpp=(
            "for (int i = 0; i < (int)s.size(); i++) s[i] = 'A' + (s[i] - 'A' "
            "+ i + 1) % 26;\ncout << s << endl;",
        ),
        titles=(
            "Each One Further",
            "Growing Shift",
        ),
        stories=(
            "A string s of capital letters is encrypted as follows: the first letter moves "
            "forward by 1 place in the alphabet, the second one by 2 places, the third one by "
            "3 places, and so on. After Z the alphabet begins again with A. Print the result.",
            "For every i, replace the i-th character of s (counted from 1) by the letter that "
            "comes i places after it in the alphabet, which is taken to be cyclic, with A "
            "after Z.",
        ),
        output=(
            "Print the new string.",
            "Print the encrypted string.",
        ),
        wrong={
            "from zero": 'letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"\nt = ""\n'
            "for i in range(len(s)):\n    for j in range(26):\n"
            "        if letters[j] == s[i]:\n"
            "            t += letters[(j + i) % 26]\nprint(t)",
            "always one": 'letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"\nt = ""\n'
            "for i in range(len(s)):\n    for j in range(26):\n"
            "        if letters[j] == s[i]:\n"
            "            t += letters[(j + 1) % 26]\nprint(t)",
        },
        rating=900,
        tags=("strings",),
    ),
)
