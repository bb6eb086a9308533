"""Tasks p03327 to p03359 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _near_thousand(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.4:
        values["n"] = rng.choice((998, 999, 1000, 1001))
    return values


def _near_medals(rng: Random, size: str, values: Values) -> Values:
    return {**values, "n": rng.choice((values["n"], 49, 50, 79, 80, rng.randint(0, 100)))}


MONTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _day_of_month(rng: Random, size: str, values: Values) -> Values:
    month = values["a"]
    near = min(MONTHS[month - 1], max(1, month + rng.randint(-1, 1)))
    values["b"] = near if rng.random() < 0.6 else rng.randint(1, MONTHS[month - 1])
    return values


def _payday(rng: Random, size: str, values: Values) -> Values:
    values["b"] = min(values["b"], MONTHS[values["a"] - 1])
    if rng.random() < 0.6:
        values["c"] = min(28, max(1, values["b"] + rng.randint(-1, 1)))
    return values


def _two_dates(rng: Random, size: str, values: Values) -> Values:
    values["c"] = rng.choice((values["a"], values["c"]))
    values["b"] = min(values["b"], MONTHS[values["a"] - 1])
    values["d"] = min(rng.choice((values["b"], values["d"])), MONTHS[values["c"] - 1])
    return values


TASKS = (
    Task(
        id="p03327",
        schema=(line(Int("n", 1, 1998)),),
        python=(
            'if n <= 999:\n    print("ABC")\nelse:\n    print("ABD")',
            'print("ABC" if n < 1000 else "ABD")',
        ),
        only_python=('print("AB" + "CD"[n > 999])', 'print("ABD" if n // 1000 else "ABC")'),
        only_cpp=(
            'cout << (n < 1000 ? "ABC" : "ABD") << endl;',
            'cout << "AB" << "CD"[n > 999] << endl;',
        ),
        titles=("Three Letters", "The Second Thousand"),
        stories=(
            "The tickets of a lottery are labeled ABC001 to ABC999, and after these ABD001 to "
            "ABD999. So the 1000-th ticket is ABD001. With which three letters does the label "
            "of the n-th ticket begin?",
            "A library has 1998 books in a fixed order. The first 999 have signs that begin "
            "with ABC; the signs of all others begin with ABD. Print the letters at the "
            "beginning of the sign of book n.",
        ),
        output=("Print ABC or ABD.", "Print the three letters."),
        wrong={
            "off by one": 'print("ABC" if n <= 1000 else "ABD")',
            "half": 'print("ABC" if n < 999 else "ABD")',
        },
        adjust=_near_thousand,
    ),
    Task(
        id="p03327",
        relative="full-label",
        schema=(line(Int("n", 1, 1998)),),
        python=(
            't = "ABC"\nif n > 999:\n    t = "ABD"\n    n -= 999\nif n < 100:\n    t += "0"\n'
            'if n < 10:\n    t += "0"\nt += str(n)\nprint(t)',
            'm = n\nt = "ABC"\nif n >= 1000:\n    t = "ABD"\n    m = n - 999\nt += str(m // '
            "100)\nt += str(m // 10 % 10)\nt += str(m % 10)\nprint(t)",
        ),
        only_python=(
            'print(f"ABC{n:03}" if n < 1000 else f"ABD{n - 999:03}")',
            'print("AB" + "CD"[n > 999] + str((n - 1) % 999 + 1).zfill(3))',
        ),
        only_cpp=(
            "printf(\"AB%c%03d\\n\", n < 1000 ? 'C' : 'D', n < 1000 ? n : n - 999);",
            'int m = (n - 1) % 999 + 1;\ncout << (n > 999 ? "ABD" : "ABC") << setw(3) << '
            "setfill('0') << m << endl;",
        ),
        titles=("The Whole Label", "Ticket Numbers"),
        stories=(
            "Lottery tickets have labels of three letters and three digits: ABC001, ABC002, "
            "..., ABC999, then ABD001, ABD002, ..., ABD999. Print the label of the n-th ticket.",
            "You are given n. If n is at most 999, print ABC followed by n; otherwise print "
            "ABD followed by n - 999. Write the number with exactly three digits, adding zeros "
            "in front where needed.",
        ),
        output=("Print the label.", "Print the six characters."),
        wrong={
            "no zeros": (
                't = "ABC"\nif n > 999:\n    t = "ABD"\n    n -= 999\nt += str(n)\nprint(t)'
            ),
            "minus thousand": (
                'm = n\nt = "ABC"\nif n >= 1000:\n    t = "ABD"\n    m = n - 1000\nt += str(m '
                "// 100)\nt += str(m // 10 % 10)\nt += str(m % 10)\nprint(t)"
            ),
        },
        adjust=_near_thousand,
        tags=("strings",),
    ),
    Task(
        id="p03327",
        relative="three-classes",
        schema=(line(Int("n", 0, 100)),),
        python=(
            'if n >= 80:\n    print("Gold")\nelif n >= 50:\n    print("Silver")\nelse:\n    '
            'print("Bronze")',
            'medal = "Bronze"\nif n > 49:\n    medal = "Silver"\nif n > 79:\n    medal = '
            '"Gold"\nprint(medal)',
        ),
        only_python=(
            'print("Gold" if n >= 80 else "Silver" if n >= 50 else "Bronze")',
            'print(["Bronze", "Silver", "Gold"][(n >= 50) + (n >= 80)])',
        ),
        only_cpp=('cout << (n < 50 ? "Bronze" : n < 80 ? "Silver" : "Gold") << endl;',),
        titles=("Medals", "Gold, Silver, Bronze"),
        stories=(
            "In a quiz, players with 80 points or more get a Gold medal, players with fewer "
            "points but at least 50 get a Silver medal, and everybody else gets a Bronze "
            "medal. @A has n points. Which medal does @A get?",
            "You are given an integer n between 0 and 100. Print Bronze if n is less than 50, "
            "Silver if n is from 50 to 79, and Gold if n is 80 or larger.",
        ),
        output=("Print Gold, Silver or Bronze.", "Print the name of the medal."),
        wrong={
            "strict": (
                'if n > 80:\n    print("Gold")\nelif n > 50:\n    print("Silver")\nelse:\n    '
                'print("Bronze")'
            ),
            "order": (
                'if n >= 50:\n    print("Silver")\nelif n >= 80:\n    print("Gold")\n'
                'else:\n    print("Bronze")'
            ),
        },
        adjust=_near_medals,
    ),
    Task(
        id="p03359",
        schema=(line(Int("a", 1, 12), Int("b", 1, 31)),),
        python=(
            "if b >= a:\n    print(a)\nelse:\n    print(a - 1)",
            "count = 0\nfor i in range(1, 13):\n    if i < a or i == a and i <= b:\n        "
            "count += 1\nprint(count)",
        ),
        only_python=(
            "print(a if a <= b else a - 1)",
            "print(a - (a > b))",
            "print(sum((i, i) <= (a, b) for i in range(1, 13)))",
        ),
        only_cpp=("cout << (a <= b ? a : a - 1) << endl;", "cout << a - (b < a) << endl;"),
        titles=("Twin Dates", "Month Equals Day"),
        stories=(
            "@A calls January 1, February 2, March 3 and so on up to December 12 twin dates, "
            "since the number of the month is also the number of the day. How many twin dates "
            "does a year have from its first day to day b of month a, that day included?",
            "Days are written as pairs (month, day). Given the day (a, b) of a year, count the "
            "days (x, x) that are not later than it.",
        ),
        output=("Print the number.", "Print one integer."),
        wrong={
            "day itself missed": "print(a if b > a else a - 1)",
            "months only": "print(a)",
        },
        adjust=_day_of_month,
        valid=lambda values: values["b"] <= MONTHS[values["a"] - 1],
        constraints=("the date exists in the year 2018",),
        tags=("math",),
    ),
    Task(
        id="p03359",
        relative="paydays",
        schema=(line(Int("a", 1, 12), Int("b", 1, 31), Int("c", 1, 28)),),
        python=(
            "if b >= c:\n    print(13 - a - 1)\nelse:\n    print(13 - a)",
            "count = 12 - a\nif b < c:\n    count += 1\nprint(count)",
        ),
        only_python=(
            "print(12 - a + (b < c))",
            "print(sum((m, c) > (a, b) for m in range(1, 13)))",
        ),
        only_cpp=("cout << 12 - a + (b < c ? 1 : 0) << endl;",),
        titles=("Paydays Left", "How Many Times This Year?"),
        stories=(
            "@A is paid on day c of every month. Today is day b of month a, and today's "
            "payment, if there is one, has already been made. How many times will @A still be "
            "paid in this year?",
            "You are given a date of the year, day b of month a, and an integer c. Count the "
            "months of the year for which day c of the month is strictly later than the given "
            "date.",
        ),
        output=("Print the number of times.", "Print the count."),
        wrong={
            "today counts": "print(12 - a + (1 if b <= c else 0))",
            "this month forgotten": "print(12 - a)",
        },
        adjust=_payday,
        valid=lambda values: values["b"] <= MONTHS[values["a"] - 1],
        constraints=("day b exists in month a of the year 2018",),
        tags=("math",),
    ),
    Task(
        id="p03359",
        relative="earlier-date",
        schema=(line(Int("a", 1, 12), Int("b", 1, 31)), line(Int("c", 1, 12), Int("d", 1, 31))),
        python=(
            'if a < c:\n    print("First")\nelif a > c:\n    print("Second")\nelif b < d:\n    '
            'print("First")\nelif b > d:\n    print("Second")\nelse:\n    print("Same")',
            'x = a * 100 + b\ny = c * 100 + d\nif x == y:\n    print("Same")\nelse:\n    '
            'print("First" if x < y else "Second")',
        ),
        only_python=(
            'print("Same" if (a, b) == (c, d) else "First" if (a, b) < (c, d) else "Second")',
        ),
        only_cpp=(
            'auto p = make_pair(a, b), q = make_pair(c, d);\ncout << (p < q ? "First" : p == q '
            '? "Same" : "Second") << endl;',
        ),
        titles=("Who Is Older?", "Compare Two Dates"),
        stories=(
            "Two dates of one year are given: day b of month a, and day d of month c. Print "
            "First if the first date comes earlier, Second if the second one does, and Same if "
            "they are the same day.",
            "@A and @B were born in the same year, @A on day b of month a and @B on day d of "
            "month c. Print First if @A is older, Second if @B is older, and Same if they have "
            "the same birthday.",
        ),
        output=("Print First, Second or Same.", "Print one word."),
        wrong={
            "days first": (
                'if b < d:\n    print("First")\nelif b > d:\n    print("Second")\nelif a < '
                'c:\n    print("First")\nelif a > c:\n    print("Second")\nelse:\n    '
                'print("Same")'
            ),
            "months only": (
                'if a < c:\n    print("First")\nelif a > c:\n    print("Second")\nelse:\n    '
                'print("Same")'
            ),
        },
        adjust=_two_dates,
        valid=lambda values: all(values[d] <= MONTHS[values[m] - 1] for m, d in ("ab", "cd")),
        constraints=("both dates exist in the year 2018",),
    ),
)
