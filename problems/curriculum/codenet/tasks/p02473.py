"""Tasks p02473 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, Word, line
from problems.curriculum.codenet._task import Task


def _long(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.5:
        s = values["s"].lstrip("0") or "7"
        tail = rng.randint(0, len(s))
        return {**values, "s": s[: len(s) - tail] + "9" * tail}
    return {**values, "s": values["s"].lstrip("0") or "1"}


def _two_long(rng: Random, size: str, values: Values) -> Values:
    return {name: word.lstrip("0") or "5" for name, word in values.items()}


TASKS = (
    Task(
        id="p02473",
        relative="moderate",
        schema=(line(Int("a", -(10**18), 10**18), Int("b", -(10**18), 10**18)),),
        python=(
            "print(a - b)",
            "a -= b\nprint(a)",
        ),
        only_python=("print(a + -b)",),
        only_cpp=(
            "cout << a - b << endl;",
            "long long d = a - b;\ncout << d << endl;",
        ),
        titles=(
            "Large Difference",
            "From b to a",
        ),
        stories=(
            "You are given two integers a and b, which can be very large or negative. "
            "Subtract b from a and print the result.",
            "The water level was b and is a now (both in nanometers, measured from a "
            "mark; levels below the mark are negative). By how much did it rise? If it "
            "fell, print a negative number.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "other way": "print(b - a)",
            "absolute": "print(abs(a - b))",
        },
        wide=True,
        tags=("math",),
    ),
    Task(
        id="p02473",
        relative="plus-one",
        schema=(line(Word("s", 1, 100, alphabet="0123456789")),),
        python=(
            'digits = "0123456789"\nt = ""\ncarry = 1\n'
            "for i in range(len(s) - 1, -1, -1):\n    d = 0\n"
            "    while digits[d] != s[i]:\n        d += 1\n    d += carry\n"
            "    carry = d // 10\n    t = str(d % 10) + t\nif carry == 1:\n"
            '    t = "1" + t\nprint(t)',
            "nines = 0\nk = len(s)\ngoing = True\nwhile going and nines < k:\n"
            '    c = s[k - 1 - nines]\n    if c == "9":\n        nines += 1\n    else:\n'
            '        going = False\ndigits = "0123456789"\nt = ""\nif nines == k:\n'
            '    t += "1"\nfor i in range(k - nines):\n    for d in range(10):\n'
            "        if digits[d] == s[i]:\n            if i == k - nines - 1:\n"
            "                d += 1\n            t += str(d)\n            break\n"
            'for i in range(nines):\n    t += "0"\nprint(t)',
        ),
        only_python=("print(int(s) + 1)",),
        only_cpp=(
            "int i = s.size() - 1;\nwhile (i >= 0 && s[i] == '9') s[i--] = '0';\n"
            'if (i < 0) s = "1" + s;\nelse s[i]++;\ncout << s << endl;',
        ),
        titles=(
            "Plus One",
            "The Next Long Number",
        ),
        stories=(
            "The string s is a positive integer with up to 100 digits. Print the integer "
            "that follows it. Note that usual integer types may be too small.",
            "A machine with many wheels counts visitors and shows the number s, which may "
            "have as many as 100 digits. What does it show after one more visitor?",
        ),
        output=(
            "Print the integer without leading zeros.",
            "Print the next integer.",
        ),
        wrong={
            "no carry": (
                'digits = "0123456789"\nt = ""\nfor i in range(len(s) - 1):\n    t += s[i]\n'
                "for d in range(10):\n    if digits[d] == s[-1]:\n"
                "        t += str((d + 1) % 10)\nprint(t)"
            ),
            "length kept": (
                'digits = "0123456789"\nt = ""\ncarry = 1\n'
                "for i in range(len(s) - 1, -1, -1):\n    d = 0\n"
                "    while digits[d] != s[i]:\n        d += 1\n    d += carry\n"
                "    carry = d // 10\n    t = str(d % 10) + t\nprint(t)"
            ),
        },
        adjust=_long,
        valid=lambda values: not values["s"].startswith("0"),
        constraints=("s does not begin with 0",),
        rating=1000,
        tags=(
            "strings",
            "implementation",
        ),
    ),
    Task(
        id="p02473",
        relative="longer-number",
        schema=(
            line(Word("s", 1, 100, alphabet="0123456789")),
            line(Word("t", 1, 100, alphabet="0123456789")),
        ),
        python=(
            "if len(s) != len(t):\n    if len(s) > len(t):\n        print(s)\n    else:\n"
            "        print(t)\nelif s > t:\n    print(s)\nelse:\n    print(t)",
            'k = len(s)\nwinner = ""\nwinner += s\nif len(t) > k:\n    winner = t\n'
            "elif len(t) == k:\n    i = 0\n    while i < k and s[i] == t[i]:\n"
            "        i += 1\n    if i < k and s[i] < t[i]:\n        winner = t\n"
            "print(winner)",
        ),
        only_python=(
            "print(max(int(s), int(t)))",
            "print(max(s, t, key=lambda x: (len(x), x)))",
        ),
        only_cpp=(
            "if (s.size() != t.size()) cout << (s.size() > t.size() ? s : t) << endl;\n"
            "else cout << max(s, t) << endl;",
        ),
        titles=(
            "The Greater Long Number",
            "Who Is Richer",
        ),
        stories=(
            "Two kings own s and t gold coins. Both s and t are positive integers with up "
            "to 100 digits, too long for usual integer types. Print the fortune of the "
            "richer king (or the common one, if they are equally rich).",
            "You are given decimal representations s and t of two positive integers "
            "without leading zeros, each of at most 100 digits. Print the larger integer.",
        ),
        output=(
            "Print the greater number.",
            "Print one integer.",
        ),
        wrong={
            "like words": "if s > t:\n    print(s)\nelse:\n    print(t)",
            "only length": "if len(s) >= len(t):\n    print(s)\nelse:\n    print(t)",
        },
        adjust=_two_long,
        valid=lambda values: values["s"][0] != "0" != values["t"][0],
        constraints=("neither s nor t begins with 0",),
        rating=900,
        tags=(
            "strings",
            "implementation",
        ),
    ),
)
