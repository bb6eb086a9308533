"""Tasks p03433 to p03469 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, Word, line
from problems.curriculum.codenet._task import Task


def _payment(rng: Random, size: str, values: Values) -> Values:
    n = values["n"] if size != "small" else rng.randint(1, 3000)
    a = rng.choice((0, n % 500, max(0, n % 500 - 1), n % 500 + 1, rng.randint(0, 1000)))
    return {**values, "n": n, "a": a}


def _payment_both(rng: Random, size: str, values: Values) -> Values:
    c, k = rng.randint(2, 60), rng.randint(0, 9)
    n = rng.choice((c * k + rng.randint(0, c), rng.randint(1, 600)))
    a = rng.choice((n % c, max(0, n % c - 1), n, rng.randint(0, 60)))
    return {**values, "n": max(1, n), "a": a, "b": rng.choice((k, rng.randint(0, 9))), "c": c}


def _date(rng: Random, size: str, values: Values) -> Values:
    return {**values, "s": f"2017/01/{rng.randint(1, 31):02}"}


def _any_date(rng: Random, size: str, values: Values) -> Values:
    year = rng.choice((2018, 2017, 2020, rng.randint(1000, 9999)))
    return {**values, "s": f"{year:04}/{rng.randint(1, 12):02}/{rng.randint(1, 28):02}"}


def _is_date(values: Values) -> bool:
    s = values["s"]
    return s[4] == s[7] == "/" and s.replace("/", "").isdigit() and len(s.replace("/", "")) == 8


def _small_c(rng: Random, size: str, values: Values) -> Values:
    return {**values, "c": rng.randint(2, 12)} if rng.random() < 0.5 else values


TASKS = (
    Task(
        id="p03433",
        schema=(
            line(Int("n", 1, 10000)),
            line(Int("a", 0, 1000)),
        ),
        python=(
            'if n % 500 <= a:\n    print("Yes")\nelse:\n    print("No")',
            'rest = n\nwhile rest >= 500:\n    rest -= 500\nanswer = "No"\n'
            'if rest <= a:\n    answer = "Yes"\nprint(answer)',
        ),
        only_python=(
            'print("Yes" if n % 500 <= a else "No")',
            'print(["No", "Yes"][n % 500 <= a])',
        ),
        only_cpp=(
            'cout << (n % 500 <= a ? "Yes" : "No") << endl;',
            'puts(a < n % 500 ? "No" : "Yes");',
        ),
        titles=(
            "Coins of Two Kinds",
            "Exact Change",
        ),
        stories=(
            "@A owns as many 500-yen coins as one could wish for, but only a coins of 1 yen. "
            "Is it possible to pay n yen without getting change? Print Yes or No.",
            "Print Yes if n can be written as 500*x + y with integers x >= 0 and 0 <= y <= a. "
            "If that is impossible, print No.",
        ),
        output=(
            "Print Yes or No.",
            "Print Yes if it is possible; otherwise, print No.",
        ),
        adjust=_payment,
        wrong={
            "strict": 'if n % 500 < a:\n    print("Yes")\nelse:\n    print("No")',
            "all in ones": 'if n <= a:\n    print("Yes")\nelse:\n    print("No")',
        },
        tags=("math",),
    ),
    Task(
        id="p03433",
        relative="limited-both",
        schema=(
            line(Int("n", 1, 10000), Int("c", 2, 500)),
            line(Int("a", 0, 1000), Int("b", 0, 20)),
        ),
        python=(
            'big = min(b, n // c)\nif n - big * c <= a:\n    print("Yes")\nelse:\n    print("No")',
            'answer = "No"\nfor i in range(b + 1):\n    rest = n - i * c\n'
            '    if rest >= 0 and rest <= a:\n        answer = "Yes"\nprint(answer)',
        ),
        only_python=('print("Yes" if any(0 <= n - i * c <= a for i in range(b + 1)) else "No")',),
        only_cpp=('cout << (n - min(b, n / c) * c <= a ? "Yes" : "No") << endl;',),
        titles=(
            "Ones and Notes",
            "Limited Money",
        ),
        stories=(
            "In her purse @A has a coins of value 1 and b notes of value c. Can she pay "
            "exactly n? Print Yes or No.",
            "You are given integers n, c, a and b. Print Yes if there are integers x from 0 to "
            "a and y from 0 to b with x + c*y = n, and No otherwise.",
        ),
        output=(
            "Print Yes or No.",
            "Print the answer.",
        ),
        adjust=_payment_both,
        wrong={
            "any number of notes": 'if n % c <= a:\n    print("Yes")\nelse:\n    print("No")',
            "total only": 'if n <= a + b * c:\n    print("Yes")\nelse:\n    print("No")',
        },
        rating=900,
        tags=(
            "math",
            "greedy",
        ),
    ),
    Task(
        id="p03433",
        relative="ones-needed",
        schema=(
            line(Int("n", 1, 10000)),
            line(Int("c", 2, 500)),
        ),
        python=(
            "print(n // c + n % c)",
            "coins = 0\nwhile n >= c:\n    n -= c\n    coins += 1\nprint(coins + n)",
        ),
        only_python=("print(sum(divmod(n, c)))",),
        only_cpp=("cout << n / c + n % c << endl;",),
        titles=(
            "Few Coins",
            "A Heavy Purse",
        ),
        stories=(
            "In @P there are coins of value 1 and of value c. How many coins does @A need at "
            "least to pay exactly n?",
            "Print the sum of the quotient and the remainder when n is divided by c. It is the "
            "smallest number of coins with the values 1 and c that make n.",
        ),
        output=(
            "Print the smallest number of coins.",
            "Print the answer.",
        ),
        adjust=_small_c,
        wrong={
            "quotient": "print(n // c)",
            "rounded up": "print((n + c - 1) // c)",
        },
        tags=(
            "math",
            "greedy",
        ),
    ),
    Task(
        id="p03469",
        schema=(line(Word("s", 10, 10, alphabet="0123456789/")),),
        python=(
            'print("2018" + s[4:])',
            't = "2018/01/"\nt += s[8]\nt += s[9]\nprint(t)',
        ),
        only_python=(
            'print(s.replace("2017", "2018"))',
            'print("2018/01/" + s[-2:])',
        ),
        only_cpp=(
            "s[3] = '8';\ncout << s << endl;",
            'cout << "2018" << s.substr(4) << endl;',
        ),
        titles=(
            "The Wrong Year",
            "New Year, Old Habit",
        ),
        stories=(
            "In January 2018, @A still writes 2017 as the year. The string s is a date that @A "
            "wrote in January, in the form 2017/01/dd. Print the date with the year 2018 "
            "instead.",
            "You are given a string s of ten characters, beginning with 2017/01/ and ending "
            "with a day of two digits. Print s with its fourth character changed to 8.",
        ),
        output=(
            "Print the corrected date.",
            "Print the new string.",
        ),
        adjust=_date,
        valid=lambda values: values["s"][:8] == "2017/01/" and "01" <= values["s"][8:] <= "31",
        constraints=("s is 2017/01/ followed by a day from 01 to 31",),
        wrong={
            "unchanged": "print(s)",
            "day lost": 'print("2018/01")',
        },
        tags=("strings",),
    ),
    Task(
        id="p03469",
        relative="is-2018",
        schema=(line(Word("s", 10, 10, alphabet="0123456789/")),),
        python=(
            'if s[:4] == "2018":\n    print("Yes")\nelse:\n    print("No")',
            'year = "" + s[:4]\nanswer = "No"\nif year == "2018":\n'
            '    answer = "Yes"\nprint(answer)',
        ),
        only_python=(
            'print("Yes" if s.startswith("2018") else "No")',
            'print("Yes" if s.split("/")[0] == "2018" else "No")',
        ),
        only_cpp=('cout << (s.substr(0, 4) == "2018" ? "Yes" : "No") << endl;',),
        titles=(
            "In 2018?",
            "The Year of a Date",
        ),
        stories=(
            "The string s is a date, written as year/month/day with four, two and two digits. "
            "Print Yes if its year is 2018, and No for any other year.",
            "Do the first four characters of the date s read 2018? Print Yes or No.",
        ),
        output=(
            "Print Yes or No.",
            "Print the answer.",
        ),
        adjust=_any_date,
        valid=_is_date,
        constraints=("s has the form yyyy/mm/dd",),
        wrong={
            "two thousand": 'if s[:3] == "201":\n    print("Yes")\nelse:\n    print("No")',
        },
        tags=("strings",),
    ),
    Task(
        id="p03469",
        relative="day-first",
        schema=(line(Word("s", 10, 10, alphabet="0123456789/")),),
        python=(
            't = "" + s[8:]\nt += "." + s[5:][:2]\nt += "." + s[:4]\nprint(t)',
            't = ""\nt += s[8]\nt += s[9]\nt += "."\nt += s[5]\nt += s[6]\n'
            't += "."\nfor i in range(4):\n    t += s[i]\nprint(t)',
        ),
        only_python=(
            'y, m, d = s.split("/")\nprint(f"{d}.{m}.{y}")',
            'print(".".join(reversed(s.split("/"))))',
            'print(s[8:] + "." + s[5:7] + "." + s[:4])',
        ),
        only_cpp=(
            'cout << s.substr(8) << "." << s.substr(5, 2) << "." << s.substr(0, 4) << endl;',
        ),
        titles=(
            "Day First",
            "Another Date Format",
        ),
        stories=(
            "A date s is written in the form yyyy/mm/dd. Write it in the form dd.mm.yyyy "
            "instead, with the day first, then the month, then the year.",
            "You are given a date such as 2018/01/23. Print the same date with the order of "
            "its three parts reversed and dots between them; for the example, this is "
            "23.01.2018.",
        ),
        output=(
            "Print the date in the new form.",
            "Print the string.",
        ),
        adjust=_any_date,
        valid=_is_date,
        constraints=("s has the form yyyy/mm/dd",),
        wrong={
            "slashes": 't = ""\nt += s[8]\nt += s[9]\nt += "/"\nt += s[5]\n'
            't += s[6]\nt += "/"\nfor i in range(4):\n'
            "    t += s[i]\nprint(t)",
        },
        tags=("strings",),
    ),
)
