"""Tasks p00006 and its relatives."""

from __future__ import annotations

from problems.curriculum._schema import Word, line
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p00006",
        schema=(line(Word("s", 1, 20, alphabet="abcdefghijklmnopqrstuvwxyz0123456789")),),
        python=(
            'answer = ""\nfor i in range(len(s) - 1, -1, -1):\n    answer += s[i]\nprint(answer)',
            't = ""\nfor i in range(len(s)):\n    t = s[i] + t\nprint(t)',
            "print(s[::-1])",
        ),
        only_python=(
            'print("".join(reversed(s)))',
            'letters = list(s)\nletters.reverse()\nprint(*letters, sep="")',
        ),
        only_cpp=(
            "reverse(s.begin(), s.end());\ncout << s << endl;",
            "cout << string(s.rbegin(), s.rend()) << endl;",
            "for (int i = (int)s.size() - 1; i >= 0; i--) cout << s[i];\ncout << endl;",
        ),
        titles=(
            "Backwards",
            "Mirror Writing",
        ),
        stories=(
            "@A wrote a word s, but from right to left. Write it so that its last "
            "character comes first and its first one comes last.",
            "A string s of small letters and digits is given. Output its "
            "characters in the opposite order.",
        ),
        output=(
            "Print the string read from its end.",
            "Print the reversed string.",
        ),
        wrong={
            "as it is": "print(s)",
            "first letter lost": 'answer = ""\nfor i in range(len(s) - 1, 0, -1):\n'
            '    answer += s[i]\nprint(answer + "")',
        },
        tags=("strings",),
    ),
    Task(
        id="p00006",
        relative="forth-and-back",
        schema=(line(Word("s", 1, 50)),),
        python=(
            'answer = ""\nfor i in range(len(s)):\n    answer += s[i]\n'
            "for i in range(len(s) - 1, -1, -1):\n    answer += s[i]\n"
            "print(answer)",
            "print(s + s[::-1])",
        ),
        only_python=(
            'print(s, s[::-1], sep="")',
            'print(s + "".join(s[i] for i in range(len(s) - 1, -1, -1)))',
        ),
        only_cpp=(
            "string t = s;\nreverse(t.begin(), t.end());\ncout << s + t << endl;",
            "cout << s << string(s.rbegin(), s.rend()) << endl;",
        ),
        titles=(
            "Forth and Back",
            "A Word and Its Mirror",
        ),
        stories=(
            "A lake mirrors the word s: right after its last letter the same "
            "letters follow once more in reverse. Print what can be seen, the word "
            "and its mirror image, without a space between them.",
            "Given a string s, output s followed at once by s reversed. The result "
            "has twice as many letters as s.",
        ),
        output=(
            "Print the resulting string.",
            "Print one word, of twice the length.",
        ),
        wrong={
            "mirror first": "print(s[::-1] + s)",
            "twice": "print(s + s)",
        },
        tags=("strings",),
    ),
    Task(
        id="p00006",
        relative="odd-places-back",
        schema=(line(Word("s", 1, 50)),),
        python=(
            'answer = ""\nfor i in range(len(s)):\n    if i % 2 == 0:\n'
            "        answer = s[i] + answer\nprint(answer)",
            'i = (len(s) - 1) // 2 * 2\nanswer = ""\nwhile i >= 0:\n'
            "    answer += s[i]\n    i -= 2\nprint(answer)",
        ),
        only_python=("print(s[::2][::-1])",),
        only_cpp=(
            "string t;\nfor (int i = 0; i < (int)s.size(); i += 2) t += s[i];\n"
            "reverse(t.begin(), t.end());\ncout << t << endl;",
        ),
        titles=(
            "Every Other Letter, Backwards",
            "Odd Places",
        ),
        stories=(
            "Take the letters at the odd places of s, that is its first, third, "
            "fifth letter and so on, and write them from the last of them to the "
            "first. Print the string that results.",
            "@A crosses out the second, the fourth, the sixth ... letter of the "
            "word s and then reads the other letters from right to left. What does "
            "@A read?",
        ),
        output=(
            "Print the string.",
            "Print the letters as one word.",
        ),
        wrong={
            "even places": 'answer = ""\nfor i in range(len(s)):\n'
            "    if i % 2 == 1:\n        answer = s[i] + answer\nprint(answer)",
            "not reversed": 'answer = ""\nfor i in range(0, len(s), 2):\n'
            "    answer += s[i]\nprint(answer)",
        },
        tags=("strings",),
    ),
)
