"""Tasks p03023 to p03042 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, Word, line
from problems.curriculum.codenet._task import Task


def _months(rng: Random, size: str, values: Values) -> Values:
    numbers = [rng.choice((0, rng.randint(1, 12), rng.randint(0, 99))) for _ in range(2)]
    parts = [f"{number:02}" for number in numbers]
    values["s"] = "".join(parts)
    return values


def _day(rng: Random, size: str, values: Values) -> Values:
    hour = rng.choice((rng.randint(0, 23), rng.randint(22, 25), rng.randint(0, 99)))
    minute = rng.choice((rng.randint(0, 59), rng.randint(58, 61), rng.randint(0, 99)))
    values["s"] = f"{hour:02}{minute:02}"
    return values


_DIGITS = "0123456789"


TASKS = (
    Task(
        id="p03023",
        schema=(line(Int("n", 3, 100)),),
        python=(
            "print((n - 2) * 180)",
            "total = 0\nfor i in range(n - 2):\n    total += 180\nprint(total)",
        ),
        only_python=("print(180 * n - 360)",),
        only_cpp=("cout << 180 * (n - 2) << endl;",),
        wrong={
            "one angle": "print((n - 2) * 180 // n)",
            "full angle": "print(n * 180)",
        },
        tags=("math", "geometry"),
    ),
    Task(
        id="p03042",
        schema=(line(Word("s", 4, 4, alphabet=_DIGITS)),),
        python=(
            'text = ""\ntext += s\nfirst = int(text[:2])\nsecond = int(text[2:])\n'
            "if 1 <= first and first <= 12:\n    if 1 <= second and second <= 12:\n"
            '        print("AMBIGUOUS")\n    else:\n        print("MMYY")\n'
            'elif 1 <= second and second <= 12:\n    print("YYMM")\nelse:\n    print("NA")',
            'left = s[:2] >= "01" and s[:2] <= "12"\n'
            'right = s[2:] >= "01" and s[2:] <= "12"\nif left and right:\n'
            '    print("AMBIGUOUS")\nelif left:\n    print("MMYY")\nelif right:\n'
            '    print("YYMM")\nelse:\n    print("NA")',
        ),
        only_python=(
            "a, b = 1 <= int(s[:2]) <= 12, 1 <= int(s[2:]) <= 12\n"
            'print("AMBIGUOUS" if a and b else "MMYY" if a else "YYMM" if b else "NA")',
            'months = [f"{m:02d}" for m in range(1, 13)]\n'
            'print([["NA", "YYMM"], ["MMYY", "AMBIGUOUS"]][s[:2] in months][s[2:] in'
            " months])",
        ),
        only_cpp=(
            "int x = stoi(s.substr(0, 2)), y = stoi(s.substr(2));\n"
            "bool a = 1 <= x && x <= 12, b = 1 <= y && y <= 12;\n"
            'cout << (a && b ? "AMBIGUOUS" : a ? "MMYY" : b ? "YYMM" : "NA") << endl;',
        ),
        stories=(
            "A ticket bears four digits s: a month from 01 to 12 and the last two digits "
            "of a year from 00 to 99, but nobody knows which comes first. Print MMYY if "
            "only the reading with the month first makes sense, YYMM if only the reading "
            "with the month last does, AMBIGUOUS if both do, and NA if none does.",
            "Cut the four digits of s into two numbers of two digits. If both are from 1 "
            "to 12, print AMBIGUOUS. If just the first is, print MMYY; if just the second "
            "is, print YYMM; and if neither is, print NA.",
        ),
        titles=("Month and Year", "Which Is the Month"),
        output=("Print MMYY, YYMM, AMBIGUOUS or NA.", "Output one of the four words."),
        wrong={
            "month zero": 'text = ""\ntext += s\nfirst = int(text[:2])\n'
            "second = int(text[2:])\nif first <= 12:\n    if second <= 12:\n"
            '        print("AMBIGUOUS")\n    else:\n        print("MMYY")\n'
            'elif second <= 12:\n    print("YYMM")\nelse:\n    print("NA")',
            "swapped": 'text = ""\ntext += s\nfirst = int(text[:2])\nsecond ='
            " int(text[2:])\n"
            "if 1 <= first and first <= 12:\n    if 1 <= second and second <="
            " 12:\n"
            '        print("AMBIGUOUS")\n    else:\n        print("YYMM")\n'
            'elif 1 <= second and second <= 12:\n    print("MMYY")\nelse:\n'
            '    print("NA")',
        },
        adjust=_months,
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p03042",
        relative="clock-time",
        schema=(line(Word("s", 4, 4, alphabet=_DIGITS)),),
        python=(
            'text = ""\ntext += s\nhour = int(text[:2])\nminute = int(text[2:])\n'
            'if hour < 24 and minute < 60:\n    print("Yes")\nelse:\n    print("No")',
            'text = ""\ntext += s\nnumber = int(text)\n'
            'if number // 100 <= 23 and number % 100 <= 59:\n    print("Yes")\nelse:\n'
            '    print("No")',
        ),
        only_python=('print("Yes" if s[:2] < "24" and s[2:] < "60" else "No")',),
        only_cpp=('cout << (s.substr(0, 2) <= "23" && s[2] <= \'5\' ? "Yes" : "No") << endl;',),
        stories=(
            "A digital clock shows hours from 00 to 23 and minutes from 00 to 59, two "
            "digits each, hours first. Can it show the four digits s?",
            "Given are four digits s. The first two form a number h, the last two form a "
            "number m. Print Yes if 0 ≤ h ≤ 23 and 0 ≤ m ≤ 59, and No otherwise.",
        ),
        titles=("Digital Clock", "Is It a Time?"),
        output=("Output the answer, Yes or No.", "Print the word Yes or the word No."),
        wrong={
            "borders": 'text = ""\ntext += s\nhour = int(text[:2])\nminute ='
            " int(text[2:])\n"
            'if hour <= 24 and minute <= 60:\n    print("Yes")\nelse:\n'
            '    print("No")',
            "hours only": 'text = ""\ntext += s\nif int(text[:2]) < 24:'
            '\n    print("Yes")\n'
            'else:\n    print("No")',
        },
        adjust=_day,
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p03042",
        relative="two-halves",
        schema=(line(Word("s", 4, 4, alphabet=_DIGITS)),),
        python=(
            'text = ""\ntext += s\nfirst = int(text[:2])\nsecond = int(text[2:])\n'
            "print(abs(first - second))",
            'text = ""\ntext += s\nnumber = int(text)\nleft = number // 100\n'
            "right = number % 100\nif left < right:\n    print(right - left)\nelse:\n"
            "    print(left - right)",
        ),
        only_python=(
            "print(abs(int(s[:2]) - int(s[2:])))",
            "a, b = divmod(int(s), 100)\nprint(max(a, b) - min(a, b))",
        ),
        only_cpp=("int n = stoi(s);\ncout << abs(n / 100 - n % 100) << endl;",),
        stories=(
            "The first two digits of s form one number, the last two form another (a "
            "leading zero is possible). Print the difference of the two numbers, the "
            "smaller one taken from the larger one.",
            "@A tears a ticket with the four digits s in the middle and reads a two-digit "
            "number on both parts. By how much do these numbers differ?",
        ),
        titles=("Torn Ticket", "Difference of the Halves"),
        output=("Print one integer: the answer.", "Print the number asked for."),
        wrong={
            "sum": 'text = ""\ntext += s\nfirst = int(text[:2])\nsecond = int(text[2:])\n'
            "print(first + second)",
            "sign": 'text = ""\ntext += s\nfirst = int(text[:2])\nsecond = int(text[2:])\n'
            "print(first - second)",
        },
        rating=900,
        tags=("strings",),
    ),
)
