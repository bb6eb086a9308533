"""Tasks p02627 to p02657 and their relatives."""

from __future__ import annotations

import string
from random import Random

from problems.curriculum._schema import Int, Values, Word, line
from problems.curriculum.codenet._task import Task


def _vowel(rng: Random, size: str, values: Values) -> Values:
    return {"s": rng.choice("aeiou")} if rng.random() < 0.5 else values


def _digit(rng: Random, size: str, values: Values) -> Values:
    return {"s": rng.choice("0123456789")} if rng.random() < 0.5 else values


TASKS = (
    Task(
        id="p02627",
        schema=(line(Word("s", 1, 1, alphabet=string.ascii_letters)),),
        python=(
            'c = s[0]\nif c >= "a":\n    print("a")\nelse:\n    print("A")',
            'c = s[0]\nif c <= "Z":\n    print("A")\nelse:\n    print("a")',
        ),
        only_python=(
            'print("A" if s.isupper() else "a")',
            'print("a" if s.islower() else "A")',
        ),
        only_cpp=(
            'cout << (isupper(s[0]) ? "A" : "a") << endl;',
            "cout << (char)(s[0] >= 'a' && s[0] <= 'z' ? 'a' : 'A') << endl;",
        ),
        titles=(
            "Big or Small",
            "Upper Case or Lower Case",
        ),
        output=(
            "Print A or a.",
            "Print one letter, as described.",
        ),
        stories=(
            (
                "@A writes one English letter s on the board. Answer with a capital A when s is a "
                "capital letter, and with a small a when s is a small one."
            ),
            (
                "You are given a single letter s. Replace it by the letter A of the same kind: A "
                "for any of A, B, ..., Z and a for any of a, b, ..., z."
            ),
        ),
        wrong={
            "swapped": 'c = s[0]\nif c >= "a":\n    print("A")\nelse:\n    print("a")',
        },
        tags=("strings",),
    ),
    Task(
        id="p02627",
        relative="vowel",
        schema=(line(Word("s", 1, 1)),),
        python=(
            (
                "c = s[0]\n"
                'if c == "a" or c == "e" or c == "i" or c == "o" or c == "u":\n'
                '    print("vowel")\nelse:\n    print("consonant")'
            ),
            (
                'vowels = "aeiou"\nok = False\nfor v in vowels:\n'
                "    if s[0] == v:\n        ok = True\nif ok:\n"
                '    print("vowel")\nelse:\n    print("consonant")'
            ),
        ),
        only_python=('print("vowel" if s in "aeiou" else "consonant")',),
        only_cpp=(
            (
                'string v = "aeiou";\n'
                'cout << (v.find(s) != string::npos ? "vowel" : "consonant") << endl;'
            ),
        ),
        titles=(
            "Vowels",
            "What Kind of Letter",
        ),
        output=(
            "Print vowel or consonant.",
            "Print the word that describes s.",
        ),
        stories=(
            (
                "You are given a lowercase letter s. If s is one of a, e, i, o and u, print "
                "vowel; otherwise, print consonant."
            ),
            (
                "@A drew a card with a small English letter s on it. Is the letter a vowel (a, e, "
                "i, o, u) or a consonant?"
            ),
        ),
        wrong={
            "no u": (
                'c = s[0]\nif c == "a" or c == "e" or c == "i" or c == "o":\n'
                '    print("vowel")\nelse:\n    print("consonant")'
            ),
        },
        adjust=_vowel,
        tags=("strings",),
    ),
    Task(
        id="p02627",
        relative="digit-or-letter",
        schema=(line(Word("s", 1, 1, alphabet=string.ascii_lowercase + string.digits)),),
        python=(
            ('c = s[0]\nif c >= "0" and c <= "9":\n    print("digit")\nelse:\n    print("letter")'),
            ('c = s[0]\nif c < "a":\n    print("digit")\nelse:\n    print("letter")'),
        ),
        only_python=('print("digit" if s.isdigit() else "letter")',),
        only_cpp=('puts(isdigit(s[0]) ? "digit" : "letter");',),
        titles=(
            "Digit or Letter",
            "The Key",
        ),
        output=(
            "Print digit or letter.",
            "Print one of the two words.",
        ),
        stories=(
            (
                "@A pressed a key of the keyboard: a digit or a lowercase English letter, the "
                "character s. Say which of the two it was, in the words digit and letter."
            ),
            (
                "A character s is given that is one of 0 to 9 or one of a to z. Print digit in "
                "the former case and letter in the latter."
            ),
        ),
        wrong={
            "no zero": (
                'c = s[0]\nif c >= "1" and c <= "9":\n    print("digit")\n'
                'else:\n    print("letter")'
            ),
        },
        adjust=_digit,
        tags=("strings",),
    ),
    Task(
        id="p02657",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100)),),
        python=(
            "print(a * b)",
            "ans = 0\nfor i in range(b):\n    ans += a\nprint(ans)",
        ),
        only_python=("print(a.__mul__(b))",),
        only_cpp=('printf("%d\\n", a * b);',),
        titles=(
            "Product",
            "Rows and Columns",
        ),
        output=(
            "Print the product.",
            "Print one number.",
        ),
        stories=(
            "Two whole numbers a and b are given. Multiply them.",
            "A cinema has a rows, each with b seats. How many people can sit there at once?",
        ),
        wrong={
            "sum": "print(a + b)",
        },
        tags=("math",),
    ),
    Task(
        id="p02657",
        relative="frame",
        schema=(line(Int("a", 3, 100), Int("b", 3, 100)),),
        python=(
            "print(2 * a + 2 * b - 4)",
            "print(a * b - (a - 2) * (b - 2))",
        ),
        only_python=("print(sum(2 if 0 < i < a - 1 else b for i in range(a)))",),
        only_cpp=("int inner = (a - 2) * (b - 2);\ncout << a * b - inner << endl;",),
        titles=(
            "The Frame",
            "Border Squares",
        ),
        output=(
            "Print the number.",
            "Print the answer as an integer.",
        ),
        stories=(
            (
                "A board has a rows and b columns of squares. Count the squares on its border, "
                "that is, in the first or last row or in the first or last column."
            ),
            (
                "@A plants a rectangle of a by b flowers. The outermost flowers, all around, are "
                "red, the others white. Find the number of red flowers."
            ),
        ),
        wrong={
            "corners twice": "print(2 * a + 2 * b)",
            "inner squares": "print((a - 2) * (b - 2))",
        },
        tags=("math",),
    ),
    Task(
        id="p02657",
        relative="difference-of-products",
        schema=(
            line(Int("a", 1, 100), Int("b", 1, 100)),
            line(Int("c", 1, 100), Int("d", 1, 100)),
        ),
        python=(
            "print(abs(a * b - c * d))",
            ("x = a * b\ny = c * d\nif x > y:\n    print(x - y)\nelse:\n    print(y - x)"),
            "print(max(a * b, c * d) - min(a * b, c * d))",
        ),
        only_cpp=(("int x = a * b, y = c * d;\ncout << (x > y ? x - y : y - x) << endl;"),),
        titles=(
            "Two Gardens",
            "Difference of Areas",
        ),
        output=(
            "Print the difference.",
            "Print a non-negative integer.",
        ),
        stories=(
            (
                "@A's garden measures a by b metres, @B's garden c by d metres. By how many "
                "square metres do their areas differ?"
            ),
            (
                "Compute a × b and c × d, and print the absolute value of the difference of the "
                "two results."
            ),
        ),
        wrong={
            "no absolute value": "print(a * b - c * d)",
        },
        tags=("math",),
    ),
)
