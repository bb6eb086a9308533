"""Tasks p03474 to p03501 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, Word, line
from problems.curriculum.codenet._task import Task


def postal(rng: Random, size: str, values: Values) -> Values:
    a, b = values["a"], values["b"]
    s = [rng.choice("0123456789") for _ in range(a + b + 1)]
    if rng.random() < 0.85:
        s[a] = "-"
    if rng.random() < 0.4:
        s[rng.randrange(len(s))] = "-"
    return {**values, "s": "".join(s)}


def clock_text(rng: Random, size: str, values: Values) -> Values:
    h, m = rng.randint(0, 23), rng.randint(0, 59)
    if rng.random() < 0.3:
        h = rng.choice((24, 25, 30, 99))
    elif rng.random() < 0.3:
        m = rng.choice((60, 61, 75, 99))
    return {"h": h, "m": m}


def one_dash(rng: Random, size: str, values: Values) -> Values:
    s = values["s"].replace("-", "a")
    place = rng.randint(0, len(s))
    return {"s": (s[:place] + "-" + s[place:])[:100] if place < 100 else s[:99] + "-"}


def hours_near(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.4:
        values["b"] = min(2000, max(1, values["n"] * values["a"] + rng.choice((-1, 0, 1))))
    return values


TASKS = (
    Task(
        id="p03474",
        schema=(
            line(Int("a", 1, 5), Int("b", 1, 5)),
            line(Word("s", 3, 11, alphabet="-0123456789")),
        ),
        python=(
            'ans = "Yes"\nfor i in range(a + b + 1):\n    c = s[i]\n    if i == a and c != '
            '"-":\n        ans = "No"\n    if i != a and c == "-":\n        ans = "No"\n'
            "print(ans)",
            'dashes = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c == "-":\n        '
            'dashes += 1\nmiddle = s[a]\nif dashes == 1 and middle == "-":\n    print("Yes")\n'
            'else:\n    print("No")',
        ),
        only_python=(
            'print("Yes" if s[a] == "-" and s.count("-") == 1 else "No")',
            't = s.split("-")\nprint("Yes" if len(t) == 2 and len(t[0]) == a else "No")',
            'import re\nprint("Yes" if re.fullmatch(r"\\d{%d}-\\d{%d}" % (a, b), s) else "No")',
        ),
        only_cpp=(
            "bool ok = s[a] == '-' && count(s.begin(), s.end(), '-') == 1;\ncout << (ok ? "
            '"Yes" : "No") << endl;',
            "bool ok = true;\nfor (int i = 0; i < (int)s.size(); i++) {\n    if ((s[i] == "
            '\'-\') != (i == a)) ok = false;\n}\nputs(ok ? "Yes" : "No");',
        ),
        titles=("Postal Code", "One Hyphen"),
        stories=(
            "A correct phone number has a digits, then a hyphen, then b digits. The text s "
            "has a + b + 1 characters, all of them digits or hyphens. Is s a correct phone "
            "number? Print Yes or No.",
            "You are given integers a and b and a string s of length a + b + 1 that consists "
            "of digits and '-'. Print Yes if s has exactly one '-' and there are exactly a "
            "characters before it. Otherwise, print No.",
        ),
        output=("Print Yes or No.", "Output Yes or No."),
        adjust=postal,
        valid=lambda values: len(values["s"]) == values["a"] + values["b"] + 1,
        constraints=("the length of s is a + b + 1",),
        wrong={
            "hyphen only": 'c = s[a]\nprint("Yes" if c == "-" else "No")',
            "count only": (
                'd = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c == "-":\n        d += 1\n'
                'print("Yes" if d == 1 else "No")'
            ),
        },
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p03474",
        relative="valid-time",
        schema=(line(Int("h", 0, 99), Int("m", 0, 99)),),
        python=(
            'if h < 24 and m < 60:\n    print("Yes")\nelse:\n    print("No")',
            'ans = "Yes"\nif h > 23:\n    ans = "No"\nif m > 59:\n    ans = "No"\nprint(ans)',
        ),
        only_python=('print("Yes" if h in range(24) and m in range(60) else "No")',),
        only_cpp=('cout << (h / 24 + m / 60 == 0 ? "Yes" : "No") << endl;',),
        titles=("Digital Clock", "Is It a Time"),
        stories=(
            "A clock with two windows shows h in the left one (hours) and m in the right one "
            "(minutes). Real times go from 0 hours 0 minutes to 23 hours 59 minutes. Can it "
            "be a real time? Print Yes or No.",
            "Print Yes if h is at most 23 and m is at most 59; otherwise print No.",
        ),
        output=("Print Yes or No.", "Output Yes or No."),
        adjust=clock_text,
        wrong={
            "inclusive": 'print("Yes" if h <= 24 and m <= 60 else "No")',
            "minutes only": 'print("Yes" if m < 60 else "No")',
        },
    ),
    Task(
        id="p03474",
        relative="around-the-hyphen",
        schema=(line(Word("s", 1, 100, alphabet="-abcdefghijklmnopqrstuvwxyz")),),
        python=(
            'place = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c == "-":\n        '
            "place = i\nprint(place, len(s) - 1 - place)",
            "left = 0\nright = 0\nseen = False\nfor i in range(len(s)):\n    c = s[i]\n    if "
            'c == "-":\n        seen = True\n    elif seen:\n        right += 1\n    else:\n'
            "        left += 1\nprint(left, right)",
        ),
        only_python=(
            'print(*map(len, s.split("-")))',
            'i = s.index("-")\nprint(i, len(s) - i - 1)',
        ),
        only_cpp=("int i = s.find('-');\ncout << i << \" \" << s.size() - 1 - i << endl;",),
        titles=("Around the Hyphen", "Two Halves"),
        stories=(
            "The string s consists of lowercase letters and exactly one hyphen. Print the "
            "number of letters before the hyphen and the number of letters after it.",
            "@A writes two parts of a word (each may be empty) with a '-' between them, which "
            "gives s. How many letters do the left and the right part have? Print both "
            "numbers.",
        ),
        output=("Print two integers separated by a space.", "Output both lengths in one line."),
        adjust=one_dash,
        valid=lambda values: values["s"].count("-") == 1,
        constraints=("s contains exactly one hyphen",),
        wrong={
            "hyphen counted": (
                'p = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c == "-":\n        p = i\n'
                "print(p, len(s) - p)"
            ),
            "swapped": (
                'p = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c == "-":\n        p = i\n'
                "print(len(s) - 1 - p, p)"
            ),
        },
        tags=("strings",),
    ),
    Task(
        id="p03501",
        schema=(line(Int("n", 1, 20), Int("a", 1, 100), Int("b", 1, 2000)),),
        python=("print(min(n * a, b))", "fee = n * a\nif b < fee:\n    fee = b\nprint(fee)"),
        only_python=("print(a * n if a * n < b else b)", "print(sorted([n * a, b])[0])"),
        only_cpp=("cout << min(a * n, b) << endl;", "cout << (n * a < b ? n * a : b) << endl;"),
        titles=("Parking", "Two Plans"),
        stories=(
            "A swimming pool asks a coins for every hour, or b coins for a day ticket with "
            "which one may stay as long as one likes. @A stays for n hours and pays in the "
            "cheaper way. Print how much @A pays.",
            "Print the smaller one of the two numbers b and n times a.",
        ),
        output=("Print the minimum fee.", "Output one integer."),
        adjust=hours_near,
        wrong={"hourly": "print(n * a)", "maximum": "print(max(n * a, b))"},
    ),
    Task(
        id="p03501",
        relative="first-hours-free",
        schema=(line(Int("n", 1, 20), Int("f", 0, 20), Int("a", 1, 100), Int("b", 1, 2000)),),
        python=(
            "hours = max(0, n - f)\nprint(min(hours * a, b))",
            "fee = 0\nfor i in range(n):\n    if i >= f:\n        fee += a\nif fee > b:\n    "
            "fee = b\nprint(fee)",
        ),
        only_python=("print(min(b, a * max(n - f, 0)))",),
        only_cpp=("cout << min(b, n > f ? (n - f) * a : 0) << endl;",),
        titles=("First Hours Free", "Capped Fee"),
        stories=(
            "In a parking garage the first f hours are free, and each further hour costs a "
            "yen. However, nobody pays more than b yen. Print the fee for parking n hours.",
            "Let k be n - f, or 0 if n is less than f. Print the minimum of k times a and b.",
        ),
        output=("Print the fee.", "Output one integer."),
        adjust=lambda rng, size, values: {**values, "b": rng.choice((values["b"], 2000, 300))},
        wrong={"nothing free": "print(min(n * a, b))", "no cap": "print(max(0, n - f) * a)"},
    ),
    Task(
        id="p03501",
        relative="cheaper-plan",
        schema=(line(Int("n", 0, 100), Int("p", 1, 100), Int("q", 1, 100), Int("r", 1, 2000)),),
        python=(
            'x = n * p\ny = r + n * q\nif x < y:\n    print("A")\nelif y < x:\n    '
            'print("B")\nelse:\n    print("same")',
            'd = n * p - n * q - r\nans = "same"\nif d < 0:\n    ans = "A"\nif d > 0:\n    '
            'ans = "B"\nprint(ans)',
        ),
        only_python=('x, y = n * p, r + n * q\nprint("A" if x < y else "B" if x > y else "same")',),
        only_cpp=(
            'int d = n * (p - q) - r;\ncout << (d == 0 ? "same" : d < 0 ? "A" : "B") << endl;',
        ),
        titles=("Cheaper Plan", "Phone Bill"),
        stories=(
            "With phone plan A one pays p yen per call. With plan B one pays r yen every "
            "month and in addition q yen per call. Someone makes n calls a month. Print A or "
            "B, whichever plan is cheaper for one month, or same if both cost the same.",
            "Compare x = n times p with y = r + n times q. If x is smaller, print A; if y is "
            "smaller, print B; if they are equal, print same.",
        ),
        output=("Print A, B or same.", "Output the answer."),
        adjust=lambda rng, size, values: (
            {**values, "r": max(1, min(2000, values["n"] * (values["p"] - values["q"])))}
            if rng.random() < 0.3
            else values
        ),
        wrong={
            "ties": 'print("A" if n * p <= r + n * q else "B")',
            "no base fee": 'print("A" if p < q else "B" if q < p else "same")',
        },
    ),
)
