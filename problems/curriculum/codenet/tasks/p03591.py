"""Tasks p03591 to p03643 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, Word, line
from problems.curriculum.codenet._task import Task

UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def yaki(rng: Random, size: str, values: Values) -> Values:
    start = rng.choice(("YAKI", "YAKI", "YAKI", "YAK", "YAKU", "AYAKI", ""))
    return {"s": (start + values["s"])[: max(len(values["s"]), 3)]}


def san(rng: Random, size: str, values: Values) -> Values:
    s = values["s"]
    return {"s": s[:-3] + rng.choice(("san", "san", "sa", "son", s[-3:]))} if len(s) > 3 else values


TASKS = (
    Task(
        id="p03591",
        schema=(line(Word("s", 1, 10, alphabet=UPPER)),),
        python=(
            'if s[:4] == "YAKI":\n    print("Yes")\nelse:\n    print("No")',
            'key = "YAKI"\nans = "Yes"\nif len(s) < 4:\n    ans = "No"\nelse:\n    for i in '
            'range(4):\n        if s[i] != key[i]:\n            ans = "No"\nprint(ans)',
        ),
        only_python=(
            'print("Yes" if s.startswith("YAKI") else "No")',
            'print("Yes" if s.find("YAKI") == 0 else "No")',
        ),
        only_cpp=(
            'cout << (s.substr(0, 4) == "YAKI" ? "Yes" : "No") << endl;',
            'puts(s.find("YAKI") == 0 ? "Yes" : "No");',
        ),
        titles=("Grilled Food", "Yaki Prefix"),
        stories=(
            "@A eats only dishes whose name begins with the four letters Y, A, K, I, in this "
            "order. Will @A eat the dish s? Print Yes or No.",
            "You are given a string s of capital letters. If YAKI is a prefix of s, print "
            "Yes. In all other cases (also when s is too short) print No.",
        ),
        output=("Print Yes or No.", "Output Yes or No."),
        adjust=yaki,
        wrong={
            "anywhere": 'print("Yes" if "YAKI" in s else "No")',
            "three letters": 'print("Yes" if s[:3] == "YAK" else "No")',
        },
        tags=("strings",),
    ),
    Task(
        id="p03591",
        relative="polite-ending",
        schema=(line(Word("s", 1, 20)),),
        python=(
            'n = len(s)\nif n >= 3 and s[max(0, n - 3):] == "san":\n    print("polite")\n'
            'else:\n    print("rude")',
            'key = "san"\nn = len(s)\nans = "rude"\nif n >= 3:\n    if s[n - 3] == key[0] and '
            's[n - 2] == key[1] and s[n - 1] == key[2]:\n        ans = "polite"\nprint(ans)',
        ),
        only_python=(
            'print("polite" if s.endswith("san") else "rude")',
            'print("polite" if s[-3:] == "san" else "rude")',
        ),
        only_cpp=(
            'int n = s.size();\ncout << (n >= 3 && s.substr(n - 3) == "san" ? "polite" : '
            '"rude") << endl;',
        ),
        titles=("Polite Ending", "Mr. or Mrs."),
        stories=(
            "A name is polite if its last three letters are s, a, n. Print polite if the name "
            "s is polite, and rude otherwise.",
            'You are given a word s. Print polite if s ends with "san"; if not, print rude.',
        ),
        output=("Print polite or rude.", "Output one word."),
        adjust=san,
        wrong={
            "anywhere": 'print("polite" if "sa" in s else "rude")',
            "start": 'print("polite" if s[:3] == "san" else "rude")',
        },
        tags=("strings",),
    ),
    Task(
        id="p03591",
        relative="at-either-end",
        schema=(line(Word("s", 1, 10, alphabet=UPPER), Word("t", 1, 3, alphabet=UPPER)),),
        python=(
            'n = len(s)\nm = len(t)\nans = "No"\nif m <= n:\n    if s[:m] == t or s[n - m:] '
            '== t:\n        ans = "Yes"\nprint(ans)',
            "n = len(s)\nm = len(t)\nfront = 0\nback = 0\nif m <= n:\n    for i in range(m):\n"
            "        if s[i] == t[i]:\n            front += 1\n        if s[n - m + i] == "
            't[i]:\n            back += 1\nif front == m or back == m:\n    print("Yes")\n'
            'else:\n    print("No")',
        ),
        only_python=('print("Yes" if s.startswith(t) or s.endswith(t) else "No")',),
        only_cpp=(
            "int n = s.size(), m = t.size();\nbool ok = m <= n && (s.compare(0, m, t) == 0 || "
            's.compare(n - m, m, t) == 0);\ncout << (ok ? "Yes" : "No") << endl;',
        ),
        titles=("At Either End", "Beginning or End"),
        stories=(
            "Two words s and t are given on one line. Print Yes if s begins with t or ends "
            "with t (or both); otherwise print No.",
            "@A looks for the syllable t in the word s, but only at the very beginning and at "
            "the very end of s. Print Yes if it is found at one of these places, and No if "
            "not.",
        ),
        output=("Print Yes or No.", "Output Yes or No."),
        adjust=lambda rng, size, values: {
            "s": values["s"],
            "t": rng.choice(
                (
                    values["s"][:2],
                    values["s"][-2:],
                    values["t"],
                    values["s"][1:3] or "A",
                    (values["s"] + "AB")[:3],
                )
            ),
        },
        wrong={
            "beginning": 'm = len(t)\nprint("Yes" if s[:m] == t else "No")',
            "both": (
                'n = len(s)\nm = len(t)\nans = "No"\nif m <= n:\n    if s[:m] == t and s[n - m:] '
                '== t:\n        ans = "Yes"\nprint(ans)'
            ),
        },
        tags=("strings",),
    ),
    Task(
        id="p03610",
        schema=(line(Word("s", 1, 100000)),),
        python=(
            't = ""\nfor i in range(0, len(s), 2):\n    t += s[i]\nprint(t)',
            'ans = ""\nfor i in range(len(s)):\n    if i % 2 == 0:\n        ans += s[i]\n'
            "print(ans)",
            't = ""\ni = 0\nwhile i < len(s):\n    t += s[i]\n    i += 2\nprint(t)',
        ),
        only_python=("print(s[::2])", 'print("".join(c for i, c in enumerate(s) if i % 2 == 0))'),
        only_cpp=("for (int i = 0; i < (int)s.size(); i += 2) cout << s[i];\ncout << endl;",),
        titles=("Every Other Letter", "Odd Positions"),
        stories=(
            "@A crosses out the second letter of the word s, the fourth, the sixth, and so "
            "on. Print the letters that remain, without spaces.",
            "You are given a string s. Print the first, third, fifth, ... character of s, "
            "joined to one string.",
        ),
        output=("Print the resulting string.", "Output the letters that are kept."),
        wrong={
            "even positions": (
                't = ""\nfor i in range(len(s)):\n    if i % 2 == 1:\n        t += s[i]\nif '
                "len(s) == 1:\n    t += s[0]\nprint(t)"
            ),
            "all": "print(s)",
        },
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p03610",
        relative="every-k-th",
        schema=(line(Int("k", 1, 10)), line(Word("s", 10, 1000))),
        python=(
            't = ""\nfor i in range(k - 1, len(s), k):\n    t += s[i]\nprint(t)',
            'ans = ""\nfor i in range(len(s)):\n    if (i + 1) % k == 0:\n        ans += '
            "s[i]\nprint(ans)",
        ),
        only_python=("print(s[k - 1::k])",),
        only_cpp=(
            "string t;\nfor (size_t i = k - 1; i < s.size(); i += k) t.push_back(s[i]);\ncout "
            "<< t << endl;",
        ),
        titles=("Every k-th Letter", "Counting Off"),
        stories=(
            "Letters stand in a row and form the word s. They count off 1, 2, ..., k, 1, 2, "
            "..., k, and so on. All letters that said k step forward. Print the word that "
            "they form, in the same order.",
            "Print the characters of s whose positions (starting with 1) are multiples of k, "
            "as one string.",
        ),
        output=("Print the resulting word.", "Output one string."),
        wrong={
            "from the first": 't = ""\nfor i in range(0, len(s), k):\n    t += s[i]\nprint(t)',
            "others": (
                't = ""\nfor i in range(len(s)):\n    if k == 1 or (i + 1) % k != 0:\n        t '
                "+= s[i]\nprint(t)"
            ),
        },
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p03610",
        relative="swap-neighbours",
        schema=(line(Word("s", 1, 1000)),),
        python=(
            't = ""\nn = len(s)\nfor i in range(0, n, 2):\n    if i + 1 < n:\n        t += '
            "s[i + 1]\n    t += s[i]\nprint(t)",
            't = ""\ni = 0\nwhile i + 1 < len(s):\n    t += s[i + 1]\n    t += s[i]\n    i += '
            "2\nif i < len(s):\n    t += s[i]\nprint(t)",
        ),
        only_python=('print("".join(s[i:i + 2][::-1] for i in range(0, len(s), 2)))',),
        only_cpp=(
            "for (size_t i = 1; i < s.size(); i += 2) swap(s[i - 1], s[i]);\ncout << s << endl;",
        ),
        titles=("Swapped Pairs", "Change Places"),
        stories=(
            "Children with letters stand in a row; from left to right the letters read s. The "
            "first and the second child change places, then the third and the fourth, and so "
            "on; if the number of children is odd, the last one stays. Print what the letters "
            "read now.",
            "Split s into blocks of two characters from the left (the last block may have "
            "one). Reverse every block and print the new string.",
        ),
        output=("Print the resulting string.", "Output one string."),
        wrong={"reversed": "print(s[::-1])", "unchanged": "print(s)"},
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p03643",
        schema=(line(Int("n", 100, 999)),),
        python=('print("ABC" + str(n))', 't = str(n)\nprint("ABC" + t)'),
        only_python=('print(f"ABC{n}")', 'print("ABC", n, sep="")', 'print("ABC%d" % n)'),
        only_cpp=('cout << "ABC" << n << endl;', 'printf("ABC%d\\n", n);'),
        titles=("Round Name", "ABC and a Number"),
        stories=(
            "A club names its meetings with the letters ABC and the number of the meeting "
            "right behind them. Print the name of meeting number n.",
            'You are given a three-digit integer n. Print the string that consists of "ABC" '
            "followed by n, with no space between.",
        ),
        output=("Print the name.", "Output one string without spaces."),
        wrong={"space": 'print("ABC", n)', "other letters": 'print("ARC" + str(n))'},
        tags=("strings",),
    ),
    Task(
        id="p03643",
        relative="three-digits",
        schema=(line(Int("n", 1, 999)),),
        python=(
            't = str(1000 + n)\nprint("ABC" + t[1:])',
            't = str(n)\nwhile len(t) < 3:\n    t = "0" + t\nprint("ABC" + t)',
        ),
        only_python=('print(f"ABC{n:03d}")', 'print("ABC" + str(n).zfill(3))'),
        only_cpp=('printf("ABC%03d\\n", n);',),
        titles=("Leading Zeros", "Three Digits"),
        stories=(
            "Rounds are called ABC001, ABC002, ..., ABC999: the letters ABC and the round "
            "number with three digits, filled up with zeros on the left. Print the name of "
            "round n.",
            "Write n with exactly three digits, adding zeros at the front if necessary, and "
            'put "ABC" directly before it. Print the result.',
        ),
        output=("Print the name.", "Output one string."),
        wrong={"no zeros": 'print("ABC" + str(n))', "one zero": 'print("ABC0" + str(n))'},
        tags=("strings",),
    ),
    Task(
        id="p03643",
        relative="which-contest",
        schema=(line(Int("n", 1, 2000)),),
        python=(
            'if n <= 999:\n    print("ABC")\nelse:\n    print("ABD")',
            'ans = "ABC"\nif n > 999:\n    ans = "ABD"\nprint(ans)',
        ),
        only_python=('print("ABC" if n < 1000 else "ABD")',),
        only_cpp=('cout << (n < 1000 ? "ABC" : "ABD") << endl;',),
        titles=("A New Series", "After Round 999"),
        stories=(
            "The first 999 rounds of a contest are called ABC, all later ones ABD. Print how "
            "round number n is called.",
            "Print ABC if n is at most 999. Otherwise, print ABD.",
        ),
        output=("Print ABC or ABD.", "Output three letters."),
        adjust=lambda rng, size, values: {
            "n": rng.choice((values["n"], rng.randint(1000, 2000), 999, 1000))
        },
        wrong={
            "tie": 'print("ABC" if n < 999 else "ABD")',
            "thousand": 'print("ABC" if n <= 1000 else "ABD")',
        },
    ),
)
