"""Tasks p03889 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import (
    Values,
    Word,
    line,
)
from problems.curriculum.codenet._task import Task


def _mirrored(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.6:
        s = values["s"][: (len(values["s"]) + 1) // 2]
        s += s[::-1].translate(str.maketrans("bdpq", "dbqp"))
        values["s"] = s if rng.random() < 0.7 and len(s) <= 100000 else s[1:]
    return values


TASKS = (
    Task(
        id="p03889",
        schema=(line(Word("s", 1, 100000, alphabet="bdpq")),),
        python=(
            'n = len(s)\nfrom_side = "bdpq"\nto_side = "dbqp"\nok = True\nfor i in range(n):\n  '
            "  for k in range(4):\n        if s[i] == from_side[k] and s[n - 1 - i] != "
            'to_side[k]:\n            ok = False\nif ok:\n    print("Yes")\nelse:\n    print("No")',
            "n = len(s)\nbad = 0\nfor i in range(n):\n    x = s[i]\n    y = s[n - 1 - i]\n    "
            'if x == "b" and y != "d":\n        bad += 1\n    if x == "d" and y != "b":\n       '
            ' bad += 1\n    if x == "p" and y != "q":\n        bad += 1\n    if x == "q" and y '
            '!= "p":\n        bad += 1\nprint("Yes" if bad == 0 else "No")',
        ),
        only_python=(
            'print("Yes" if s[::-1].translate(str.maketrans("bdpq", "dbqp")) == s else "No")',
            'd = {"b": "d", "d": "b", "p": "q", "q": "p"}\nprint("Yes" if s == "".join(d[c] for '
            'c in reversed(s)) else "No")',
        ),
        only_cpp=(
            "map<char, char> m = {{'b', 'd'}, {'d', 'b'}, {'p', 'q'}, {'q', 'p'}};\nstring "
            't(s.rbegin(), s.rend());\nfor (char &c : t) c = m[c];\ncout << (s == t ? "Yes" : '
            '"No") << endl;',
        ),
        titles=("In the Mirror", "Turned and Swapped"),
        stories=(
            "In a mirror beside a word the word appears backwards, b looks like d, d like b, p "
            "like q and q like p. The word s has only these four letters. Print Yes if s looks "
            "in the mirror just as it is, and No otherwise.",
            "Call b and d partners, and p and q as well. s consists of these letters. Check "
            "that for each i the i-th letter from the left and the i-th letter from the right "
            "are partners. Print Yes if that is so, and No if not.",
        ),
        output=("Print Yes or No.", "Print the answer."),
        adjust=_mirrored,
        wrong={
            "palindrome": 'print("Yes" if s == s[::-1] else "No")',
            "length": 'print("Yes" if len(s) % 2 == 0 else "No")',
        },
        tags=("strings",),
    ),
    Task(
        id="p03889",
        relative="half-turn-number",
        schema=(line(Word("s", 1, 100, alphabet="0123456789")),),
        python=(
            'n = len(s)\nfirst = "01689"\nsecond = "01986"\npairs = 0\nfor i in range(n):\n    '
            "for k in range(5):\n        if s[i] == first[k] and s[n - 1 - i] == second[k]:\n   "
            '         pairs += 1\nif pairs == n:\n    print("Yes")\nelse:\n    print("No")',
            'turned = "01****9*86"\ndigits = "0123456789"\nn = len(s)\nok = True\nfor i in '
            "range(n):\n    for k in range(10):\n        if s[i] == digits[k] and s[n - 1 - i] "
            '!= turned[k]:\n            ok = False\nprint("Yes" if ok else "No")',
        ),
        only_python=(
            'print("Yes" if s[::-1].translate(str.maketrans("2345769", "?????96")) == s else "No")',
        ),
        only_cpp=(
            'string f = "01****9*86";\nbool ok = true;\nint n = s.size();\nfor (int i = 0; i < '
            'n; i++) ok &= f[s[i] - \'0\'] == s[n - 1 - i];\ncout << (ok ? "Yes" : "No") << endl;',
        ),
        titles=("Upside Down", "Half a Turn"),
        stories=(
            "When a sheet of paper is turned upside down, the digits 0, 1 and 8 look as before, "
            "6 becomes 9, 9 becomes 6, and the other digits are not digits any more; the order "
            "of the digits is reversed. Does the string of digits s read the same upside down? "
            "Print Yes or No.",
            "Print Yes if rotating the digit string s by 180 degrees gives s again, and No "
            "otherwise. Here 0, 1 and 8 stay the same, 6 and 9 turn into each other, and 2, 3, "
            "4, 5 and 7 are not allowed at all.",
        ),
        output=("Print Yes or No.", "Print the answer."),
        adjust=lambda rng, _, values: (
            {
                "s": (h := "".join(rng.choice("01689") for _ in range((len(values["s"]) + 1) // 2)))
                + rng.choice(("", "8")) * (len(h) < 50)
                + h[::-1].translate(str.maketrans("69", rng.choice(("96", "96", "69"))))
            }
            if rng.random() < 0.7
            else values
        ),
        wrong={
            "palindrome": 'print("Yes" if s == s[::-1] else "No")',
            "allowed digits": 'bad = "23457"\nok = True\nfor c in s:\n    if c in bad:\n        '
            'ok = False\nprint("Yes" if ok else "No")',
        },
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p03889",
        relative="swap-case-of-two-letters",
        schema=(line(Word("s", 1, 100, alphabet="abc")),),
        python=(
            't = ""\nfor i in range(len(s)):\n    c = s[i]\n    if c == "a":\n        t += '
            '"b"\n    elif c == "b":\n        t += "a"\n    else:\n        t += "c"\nprint(t)',
            'old = "abc"\nnew_word = "bac"\nt = ""\nfor i in range(len(s)):\n    for k in '
            "range(3):\n        if s[i] == old[k]:\n            t += new_word[k]\nprint(t)",
        ),
        only_python=(
            'print(s.translate(str.maketrans("ab", "ba")))',
            'print(s.replace("a", "x").replace("b", "a").replace("x", "b"))',
            'd = dict(zip("abc", "bac"))\nprint("".join(d[c] for c in s))',
        ),
        only_cpp=(
            "for (char &c : s) {\n    if (c == 'a') c = 'b';\n    else if (c == 'b') c = "
            "'a';\n}\ncout << s << endl;",
        ),
        titles=("Exchange", "a and b Swapped"),
        stories=(
            "In the string s, which consists of a, b and c, replace every a by b and, at the "
            "same time, every b by a. Every c stays.",
            "Two keys of a keyboard, a and b, were mixed up: one writes the letter of the "
            "other. The key c is all right. @A means to type s. What does the keyboard write?",
        ),
        output=("Print the new string.", "Print the result."),
        wrong={
            "one after the other": 't = ""\nfor i in range(len(s)):\n    c = s[i]\n    if c == '
            '"a" or c == "b":\n        t += "a"\n    else:\n        t += "c"\nprint(t)',
            "only a": 't = ""\nfor i in range(len(s)):\n    c = s[i]\n    if c == "a":\n        '
            't += "b"\n    else:\n        t += s[i]\nprint(t)',
        },
        tags=("strings",),
    ),
)
