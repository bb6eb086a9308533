"""Tasks p02801, p02830 and their relatives."""

from __future__ import annotations

from problems.curriculum._schema import (
    LOWER,
    Int,
    Word,
    line,
)
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p02801",
        schema=(line(Word("c", 1, 1, alphabet=LOWER[:25])),),
        python=(
            f'letters = "{LOWER}"\nfor i in range(25):\n    if letters[i] == c[0]:\n        '
            "print(letters[i + 1])",
            f'letters = "{LOWER}"\ni = 0\nwhile letters[i] != c[0]:\n    i += '
            "1\nprint(letters[i + 1])",
        ),
        only_python=(
            "print(chr(ord(c) + 1))",
            f's = "{LOWER}"\nprint(s[s.index(c) + 1])',
            "import string\nt = string.ascii_lowercase\nprint(t[t.find(c) + 1])",
        ),
        only_cpp=("cout << (char)(c[0] + 1) << endl;", "c[0]++;\ncout << c << endl;"),
        titles=("Next Letter", "One Further"),
        stories=(
            "You are given a letter c from a to y. Which letter stands directly behind it in "
            "the alphabet?",
            "@A encodes letters by moving each of them one place ahead: a becomes b, b becomes "
            "c, and so on up to y, which becomes z. What becomes of c?",
        ),
        output=("Print the letter.", "Print one letter."),
        wrong={
            "same": "print(c)",
            "two further": f'letters = "{LOWER}a"\nfor i in range(25):\n '
            "   if letters[i] == c[0]:\n        print(letters[i + 2])",
        },
        tags=("strings", "implementation"),
    ),
    Task(
        id="p02801",
        relative="letter-number",
        schema=(line(Word("c", 1, 1)),),
        python=(
            f'letters = "{LOWER}"\nfor i in range(26):\n    if letters[i] == c[0]:\n        '
            "print(i + 1)",
            f'letters = "{LOWER}"\nk = 0\nwhile letters[k] != c[0]:\n    k += 1\nprint(k + 1)',
        ),
        only_python=(
            'print(ord(c) - ord("a") + 1)',
            "print(ord(c) - 96)",
            f'print("{LOWER}".index(c) + 1)',
        ),
        only_cpp=("cout << c[0] - 'a' + 1 << endl;",),
        titles=("Number of a Letter", "Alphabet"),
        stories=(
            "In the alphabet a is letter number 1, b is number 2, and so on, up to z with "
            "number 26. Print the number of the letter c.",
            "@A counts the alphabet on fingers, from a up to and including c. How many letters "
            "does @A count?",
        ),
        output=("Print the number.", "Print one integer."),
        wrong={
            "from zero": f'letters = "{LOWER}"\nfor i in range(26):\n    if letters[i] == '
            "c[0]:\n        print(i)"
        },
        tags=("strings",),
    ),
    Task(
        id="p02801",
        relative="k-letters-further",
        schema=(line(Word("c", 1, 1), Int("k", 0, 100)),),
        python=(
            f'letters = "{LOWER}"\ni = 0\nwhile letters[i] != c[0]:\n    i += '
            "1\nprint(letters[(i + k) % 26])",
            f'letters = "{LOWER}"\nfor i in range(26):\n    if letters[i] == c[0]:\n        j = '
            "i\n        for step in range(k):\n            j += 1\n            if j == 26:\n    "
            "            j = 0\n        print(letters[j])",
        ),
        only_python=(
            'print(chr((ord(c) - ord("a") + k) % 26 + ord("a")))',
            f's = "{LOWER}"\nprint(s[(s.index(c) + k) % 26])',
        ),
        only_cpp=("cout << char((c[0] - 'a' + k) % 26 + 'a') << endl;",),
        titles=("Ring of Letters", "Shifted"),
        stories=(
            "The letters a to z stand around a circle in this order, so that a comes after z. "
            "Start at the letter c and walk k letters forward. Print the letter where you end.",
            "Given a letter c and an integer k, replace c by the following letter k times. The "
            "letter that follows z is a. What is the result?",
        ),
        output=("Print the letter.", "Print one letter, the answer."),
        wrong={
            "one circle only": f'letters = "{LOWER}{LOWER[:10]}"\ni = 0\nwhile letters[i] != '
            "c[0]:\n    i += 1\nprint(letters[(i + k) % 25])",
            "backwards": f'letters = "{LOWER}"\ni = 0\nwhile letters[i] != c[0]:\n    i += '
            "1\nprint(letters[(i + 104 - k) % 26])",
        },
        rating=900,
        tags=("strings", "math"),
    ),
    Task(
        id="p02830",
        schema=(
            line(Int("n", 1, 100)),
            line(Word("s", 1, 100, length="n"), Word("t", 1, 100, length="n")),
        ),
        python=(
            'u = ""\nfor i in range(n):\n    u += s[i]\n    u += t[i]\nprint(u)',
            'u = ""\nfor i in range(2 * n):\n    if i % 2 == 0:\n        u += s[i // 2]\n    '
            "else:\n        u += t[i // 2]\nprint(u)",
        ),
        only_python=(
            'print("".join(x + y for x, y in zip(s, t)))',
            'ans = ""\nfor i in range(n):\n    ans += s[i] + t[i]\nprint(ans)',
            'print(*[x + y for x, y in zip(s, t)], sep="")',
        ),
        only_cpp=("for (int i = 0; i < n; i++) cout << s[i] << t[i];\ncout << endl;",),
        titles=("Zipper", "Two Words in One"),
        stories=(
            "Two ribbons of n letters each, s and t, are sewn together like a zipper: letters "
            "are taken in turn from s and from t, beginning with s, each time the first letter "
            "not used yet. Print the letters in the order in which they are taken.",
            "Given words s and t of the same length n, build the word s_1 t_1 s_2 t_2 ... s_n t_n.",
        ),
        output=("Print the string built.", "Print the result."),
        wrong={
            "wrong order": 'u = ""\nfor i in range(n):\n    u += t[i]\n    u += s[i]\nprint(u)',
            "appended": "print(s + t)",
        },
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p02830",
        relative="count-equal-places",
        schema=(
            line(Int("n", 1, 100)),
            line(Word("s", 1, 100, length="n", alphabet="abc")),
            line(Word("t", 1, 100, length="n", alphabet="abc")),
        ),
        python=(
            "count = 0\nfor i in range(n):\n    if s[i] == t[i]:\n        count += 1\nprint(count)",
            "count = n\nfor i in range(n):\n    if s[i] != t[i]:\n        count -= 1\nprint(count)",
        ),
        only_python=(
            "print(sum(x == y for x, y in zip(s, t)))",
            "print(len([i for i in range(n) if s[i] == t[i]]))",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int i = 0; i < n; i++) ans += s[i] == t[i];\ncout << ans << endl;",
        ),
        titles=("Matching Places", "Quiz"),
        stories=(
            "A quiz has n questions with the possible answers a, b and c. s holds the answers "
            "of @A and t the right answers. How many questions did @A answer correctly?",
            "You are given two strings s and t of length n. At how many positions do they have "
            "the same letter?",
        ),
        output=("Print the number.", "Print the count."),
        wrong={
            "different": "count = 0\nfor i in range(n):\n    if s[i] != t[i]:\n        count "
            "+= 1\nprint(count)"
        },
        tags=("strings",),
    ),
    Task(
        id="p02830",
        relative="every-second-letter",
        schema=(line(Word("s", 2, 100)),),
        python=(
            't = ""\nu = ""\nfor i in range(len(s)):\n    if i % 2 == 0:\n        t += s[i]\n   '
            " else:\n        u += s[i]\nprint(t, u)",
            't = ""\nfor i in range(0, len(s), 2):\n    t += s[i]\nu = ""\nfor i in range(1, '
            "len(s), 2):\n    u += s[i]\nprint(t, u)",
        ),
        only_python=("print(s[::2], s[1::2])",),
        only_cpp=(
            "string t, u;\nfor (int i = 0; i < (int)s.size(); i++) (i % 2 ? u : t) += "
            's[i];\ncout << t << " " << u << endl;',
        ),
        titles=("Unzip", "Pulled Apart"),
        stories=(
            "Split s into two words: the first one consists of its 1st, 3rd, 5th, ... letters, "
            "the second one of its 2nd, 4th, 6th, ... letters, in this order.",
            "@A deals the letters of s, from left to right, onto two piles in turn, starting "
            "with the first pile. Print the letters of the first pile and then those of the "
            "second pile, each in the order in which they were dealt.",
        ),
        output=(
            "Print the two words, separated by a space.",
            "Print both words in one line with a space between them.",
        ),
        wrong={
            "swapped": 't = ""\nu = ""\nfor i in range(len(s)):\n    if i % 2 == 1:\n        t '
            "+= s[i]\n    else:\n        u += s[i]\nprint(t, u)",
            "halves": "h = len(s) // 2\nprint(s[:h], s[h:])",
        },
        rating=900,
        tags=("strings",),
    ),
)
