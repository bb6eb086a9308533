"""Tasks p03834 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Values, Word, line
from problems.curriculum.codenet._task import Task


def _commas(rng: Random, size: str, values: Values) -> Values:
    s = "".join(c if c != "," else rng.choice("abcxyz") for c in values["s"])
    return {"s": f"{s[:5]},{s[6:13]},{s[14:]}"}


def _with_commas(values: Values) -> bool:
    s = values["s"]
    return s[5] == s[13] == "," and s.count(",") == 2


def _date(rng: Random, size: str, values: Values) -> Values:
    year, month, day = rng.randint(1900, 2099), rng.randint(1, 12), rng.randint(1, 28)
    return {"s": f"{year}/{month:02}/{day:02}"}


def _number(rng: Random, size: str, values: Values) -> Values:
    digits = {"small": 6, "random": 15, "edge": 4, "max": 15}[size]
    return {"s": f"{rng.randint(1, 10 ** rng.randint(1, digits) - 1):,}"}


TASKS = (
    Task(
        id="p03834",
        schema=(line(Word("s", 19, 19, alphabet=",abcdefghijklmnopqrstuvwxyz")),),
        python=(
            't = ""\nfor i in range(len(s)):\n    if i == 5 or i == 13:\n'
            '        t += " "\n    else:\n        t += s[i]\nprint(t)',
            'text = ""\nfor i in range(19):\n    c = s[i]\n    if c == ",":\n'
            '        text += " "\n    else:\n        text += c\nprint(text)',
        ),
        only_python=(
            'print(s.replace(",", " "))',
            'print(*s.split(","))',
            "print(s[:5], s[6:13], s[14:])",
        ),
        only_cpp=(
            "s[5] = s[13] = ' ';\ncout << s << endl;",
            "for (char &c : s) if (c == ',') c = ' ';\ncout << s << endl;",
        ),
        titles=(
            "Commas to Spaces",
            "Three Words",
        ),
        stories=(
            "@A typed three words of 5, 7 and 5 small letters, but pressed the comma key "
            "in place of the space bar both times. The result is the string s. Print what "
            "@A wanted to type: s with a space where a comma stands.",
            "A record s has the form x,y,z with parts of length 5, 7 and 5 made of "
            "lowercase letters. Print the three parts on one line, divided by single "
            "spaces instead of commas.",
        ),
        output=(
            "Print the three words, separated by spaces.",
            "Print the corrected string.",
        ),
        wrong={
            "joined": (
                't = ""\nfor i in range(19):\n    if i != 5 and i != 13:\n        t += s[i]\n'
                "print(t)"
            ),
            "one comma": (
                't = ""\nfor i in range(19):\n    if i == 5:\n        t += " "\n    else:\n'
                "        t += s[i]\nprint(t)"
            ),
        },
        adjust=_commas,
        valid=_with_commas,
        constraints=("the characters 6 and 14 of s are commas, all others are letters",),
        tags=(
            "strings",
            "implementation",
        ),
    ),
    Task(
        id="p03834",
        relative="date",
        schema=(line(Word("s", 10, 10, alphabet="0123456789/")),),
        python=(
            't = ""\nfor i in range(10):\n    if i == 4 or i == 7:\n        t += "-"\n'
            "    else:\n        t += s[i]\nprint(t)",
            'text = ""\nfor i in range(len(s)):\n    c = s[i]\n    if c == "/":\n'
            '        text += "-"\n    else:\n        text += c\nprint(text)',
        ),
        only_python=(
            'print(s.replace("/", "-"))',
            'print("-".join(s.split("/")))',
        ),
        only_cpp=(
            "replace(s.begin(), s.end(), '/', '-');\ncout << s << endl;",
            "s[4] = '-';\ns[7] = '-';\ncout << s << endl;",
        ),
        titles=(
            "Another Date Format",
            "Slashes and Hyphens",
        ),
        stories=(
            "You are given a date s in the form YYYY/MM/DD. Rewrite it in the form "
            "YYYY-MM-DD and print it.",
            "In the diary of @A, days are noted as year, month and day with slashes "
            "between them, for example 2016/01/07. Convert the note s to the notation "
            "with hyphens, which would be 2016-01-07 here.",
        ),
        output=(
            "Print the date in the new form.",
            "Print the converted string.",
        ),
        wrong={
            "first only": (
                't = ""\nfor i in range(10):\n    if i == 4:\n        t += "-"\n    else:\n'
                "        t += s[i]\nprint(t)"
            ),
        },
        adjust=_date,
        valid=lambda values: (
            values["s"][4] == values["s"][7] == "/" and values["s"].count("/") == 2
        ),
        constraints=("s is a date in the form YYYY/MM/DD",),
        tags=(
            "strings",
            "implementation",
        ),
    ),
    Task(
        id="p03834",
        relative="plain-number",
        schema=(line(Word("s", 1, 19, alphabet="0123456789,")),),
        python=(
            't = ""\nfor i in range(len(s)):\n    c = s[i]\n    if c != ",":\n'
            "        t += c\nprint(t)",
            'result = ""\nk = len(s)\nfor i in range(k):\n    if (k - i) % 4 != 0:\n'
            "        result += s[i]\nprint(result)",
        ),
        only_python=(
            'print(s.replace(",", ""))',
            'print(int("".join(s.split(","))))',
        ),
        only_cpp=(
            "string t;\nfor (char c : s) if (isdigit(c)) t += c;\ncout << t << endl;",
            "for (char c : s) if (c != ',') cout << c;\ncout << endl;",
        ),
        titles=(
            "No Thousands Separators",
            "Plain Number",
        ),
        stories=(
            "On a bill, the amount s is written with commas between groups of three "
            "digits, such as 1,234,567 (small amounts have no comma). Print the amount "
            "without any comma.",
            "Remove every comma from the string s, which is a positive integer with "
            "thousands separators, and print what remains.",
        ),
        output=(
            "Print the number without commas.",
            "Print one integer.",
        ),
        wrong={
            "first group": (
                't = ""\ngoing = 1\nfor i in range(len(s)):\n    c = s[i]\n    if c == ",":\n'
                "        going = 0\n    if going == 1:\n        t += c\nprint(t)"
            ),
        },
        adjust=_number,
        valid=lambda values: f"{int(values['s'].replace(',', '') or 0):,}" == values["s"] != "0",
        constraints=(
            "s is a positive integer with a comma between each two groups of three "
            "digits, counted from the right, and no leading zero",
        ),
        tags=(
            "strings",
            "implementation",
        ),
    ),
)
