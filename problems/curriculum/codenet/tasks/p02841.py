"""Tasks p02841 to p02898 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, Word, line
from problems.curriculum.codenet._task import Task

DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _next_day(rng: Random, size: str, values: Values) -> Values:
    month = rng.randint(1, 12)
    length = DAYS[month - 1]
    day = length if month < 12 and rng.random() < 0.5 else rng.randint(1, length - 1)
    values["m1"], values["d1"] = month, day
    values["m2"], values["d2"] = (month + 1, 1) if day == length else (month, day + 1)
    return values


def _some_day(rng: Random, size: str, values: Values) -> Values:
    values["d"] = rng.randint(1, DAYS[values["m"] - 1])
    return values


def _doubled(rng: Random, size: str, values: Values) -> Values:
    n, s = values["n"], values["s"]
    if rng.random() < 0.7:
        s = (s[: n // 2] * 3)[:n] if n > 1 else s
        if rng.random() < 0.3:
            place = rng.randrange(n)
            s = s[:place] + "q" + s[place + 1 :]
    return {**values, "s": s}


def _even_word(rng: Random, size: str, values: Values) -> Values:
    s = values["s"]
    values["n"] = n = len(s) // 2
    half = [rng.choice("".join((s[i], s[n + i], s[i]))) for i in range(n)]
    return {**values, "s": s[:n] + "".join(half)}


def _some_height(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.7:
        values["k"] = rng.choice(values["h"])
    return values


TASKS = (
    Task(
        id="p02841",
        schema=(line(Int("m1", 1, 12), Int("d1", 1, 31)), line(Int("m2", 1, 12), Int("d2", 1, 31))),
        python=("if m1 != m2:\n    print(1)\nelse:\n    print(0)", "print(1 if d2 == 1 else 0)"),
        only_python=("print(int(m1 != m2))", "print(+(d2 < d1))", "print(int(d2 == 1))"),
        only_cpp=("cout << (m1 != m2) << endl;", "cout << (d2 == 1 ? 1 : 0) << endl;"),
        titles=("Tomorrow Is the First", "Does the Month End?"),
        stories=(
            "Today is day d1 of month m1, and tomorrow will be day d2 of month m2. Print 1 if "
            "a new month begins tomorrow, and 0 if it does not.",
            "@A tears one page off the calendar. The page that was removed shows month m1 and "
            "day d1; the next page, of the following day, shows month m2 and day d2. Print 1 "
            "if the removed page was the last one of its month, otherwise print 0.",
        ),
        output=("Print 0 or 1.", "Print 1 or 0, as described."),
        wrong={
            "day 30": "print(1 if d1 >= 30 else 0)",
            "reversed": "print(1 if m1 == m2 else 0)",
        },
        adjust=_next_day,
        valid=lambda values: values["m1"] * 31 + values["d1"] < values["m2"] * 31 + values["d2"],
        constraints=("m2/d2 is the day after m1/d1 in the year 2019",),
    ),
    Task(
        id="p02841",
        relative="days-left",
        schema=(line(Int("m", 1, 12), Int("d", 1, 31)),),
        python=(
            "days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]\nprint(days[m - 1] - d)",
            "if m == 2:\n    print(28 - d)\nelif m == 4 or m == 6 or m == 9 or m == 11:\n    "
            "print(30 - d)\nelse:\n    print(31 - d)",
        ),
        only_python=(
            "print((28 if m == 2 else 30 if m in (4, 6, 9, 11) else 31) - d)",
            "days = {2: 28, 4: 30, 6: 30, 9: 30, 11: 30}\nprint(days.get(m, 31) - d)",
        ),
        only_cpp=(
            "int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};\ncout << days[m - "
            "1] - d << endl;",
        ),
        titles=("Days Left in the Month", "When Does the Month End?"),
        stories=(
            "Today is day d of month m of the year 2019, which is not a leap year. How many "
            "days of this month come after today?",
            "You are given a date of the year 2019 as its month m and its day d. Print the "
            "number of later days in the same month. (January, March, May, July, August, "
            "October and December have 31 days, February has 28, and the other months have 30.)",
        ),
        output=("Print the number of days.", "Print one integer."),
        wrong={
            "always 31": "print(31 - d)",
            "leap year": (
                "days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]\nprint(days[m - 1] - d)"
            ),
        },
        adjust=_some_day,
        valid=lambda values: values["d"] <= DAYS[values["m"] - 1],
        constraints=("the date exists in the year 2019",),
    ),
    Task(
        id="p02841",
        relative="day-of-year",
        schema=(line(Int("m", 1, 12), Int("d", 1, 31)),),
        python=(
            "days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]\ntotal = d\nfor i in "
            "range(m - 1):\n    total += days[i]\nprint(total)",
            "total = d\nfor i in range(1, m):\n    if i == 2:\n        total += 28\n    elif i "
            "== 4 or i == 6 or i == 9 or i == 11:\n        total += 30\n    else:\n        "
            "total += 31\nprint(total)",
        ),
        only_python=(
            "print(sum([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][:m - 1]) + d)",
            "print((date(2019, m, d) - date(2018, 12, 31)).days)",
        ),
        only_cpp=(
            "int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};\ncout << "
            "accumulate(days, days + m - 1, d) << endl;",
        ),
        top_python="from datetime import date",
        titles=("Day of the Year", "Count the Days"),
        stories=(
            "A date in the year 2019 is given by its month m and its day d. Which day of the "
            "year is it? January 1 is day 1, and December 31 is day 365.",
            "@A began a diary on January 1, 2019 and wrote one page every day. How many pages "
            "are in it after day d of month m of that year? February had 28 days.",
        ),
        output=("Print the number.", "Print one integer, the answer."),
        wrong={
            "months of 30": "print((m - 1) * 30 + d)",
            "one off": (
                "days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]\ntotal = d\nfor i in "
                "range(m):\n    total += days[i]\nprint(total)"
            ),
        },
        adjust=_some_day,
        valid=lambda values: values["d"] <= DAYS[values["m"] - 1],
        constraints=("the date exists in the year 2019",),
    ),
    Task(
        id="p02860",
        schema=(line(Int("n", 1, 100)), line(Word("s", 1, 100, length="n"))),
        python=(
            "ok = n % 2 == 0\nhalf = n // 2\nfor i in range(half):\n    if s[i] != s[half + "
            'i]:\n        ok = False\nif ok:\n    print("Yes")\nelse:\n    print("No")',
            'if n % 2 == 1:\n    print("No")\nelif s[:n // 2] == s[n // 2:]:\n    '
            'print("Yes")\nelse:\n    print("No")',
        ),
        only_python=(
            'print("Yes" if s[:n // 2] * 2 == s else "No")',
            'print("No" if n % 2 or s[:n // 2] != s[n // 2:] else "Yes")',
        ),
        only_cpp=(
            'cout << (s.substr(0, n / 2) == s.substr((n + 1) / 2) && n % 2 == 0 ? "Yes" : '
            '"No") << endl;',
            'string t = s.substr(0, n / 2);\nputs(t + t == s ? "Yes" : "No");',
        ),
        titles=("Said Twice", "Echo"),
        stories=(
            "A child says some word and then at once says the same word again. @A hears only "
            "one long string s of n letters. Print Yes if s can come from a child that did "
            "this, and No if it cannot.",
            "You are given an integer n and a string s of n lowercase letters. Print Yes if n "
            "is even and the first half of s equals the second half. In all other cases, print "
            "No.",
        ),
        output=("Print Yes or No.", "Print the answer: Yes or No."),
        wrong={
            "odd length": (
                "half = n // 2\nok = True\nfor i in range(half):\n    if s[i] != s[n - half + "
                'i]:\n        ok = False\nprint("Yes" if ok else "No")'
            ),
            "mirrored": (
                "ok = n % 2 == 0\nfor i in range(n // 2):\n    if s[i] != s[n - 1 - "
                'i]:\n        ok = False\nprint("Yes" if ok else "No")'
            ),
        },
        adjust=_doubled,
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p02860",
        relative="half-differences",
        schema=(line(Int("n", 1, 50)), line(Word("s", 2, 100))),
        python=(
            "count = 0\nfor i in range(n):\n    if s[i] != s[n + i]:\n        count += 1\n"
            "print(count)",
            "count = n\nfor i in range(n):\n    if s[i] == s[i + n]:\n        count -= 1\n"
            "print(count)",
        ),
        only_python=(
            "print(sum(x != y for x, y in zip(s[:n], s[n:])))",
            "print(len([i for i in range(n) if s[i] != s[i + n]]))",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int i = 0; i < n; i++) ans += s[i] != s[n + i];\ncout << ans "
            "<< endl;",
        ),
        titles=("Make the Halves Equal", "Two Halves"),
        stories=(
            "You are given a string s of 2n lowercase letters. In one step you may replace one "
            "letter of s by any other letter. At least how many steps are needed until the "
            "first n letters of s are the same string as the last n letters?",
            "@A and @B each wrote down n letters; s contains the letters of @A, followed by "
            "those of @B. At how many of the n places do the two have different letters?",
        ),
        output=("Print the smallest number.", "Print one integer."),
        wrong={
            "zero or one": (
                "count = 0\nfor i in range(n):\n    if s[i] != s[n + i]:\n        count = 1\n"
                "print(count)"
            ),
            "mirrored": (
                "count = 0\nfor i in range(n):\n    if s[i] != s[2 * n - 1 - i]:\n        "
                "count += 1\nprint(count)"
            ),
        },
        adjust=_even_word,
        valid=lambda values: len(values["s"]) == 2 * values["n"],
        constraints=("The length of s is 2n",),
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p02860",
        relative="write-backwards-too",
        schema=(line(Int("n", 1, 100)), line(Word("s", 1, 100, length="n"))),
        python=(
            't = ""\nfor i in range(n):\n    t += s[i]\nfor i in range(n - 1, -1, -1):\n    t '
            "+= s[i]\nprint(t)",
            't = ""\nt += s\ni = n - 1\nwhile i >= 0:\n    t += s[i]\n    i -= 1\nprint(t)',
        ),
        only_python=("print(s + s[::-1])", 'print(s, "".join(reversed(s)), sep="")'),
        only_cpp=(
            "cout << s << string(s.rbegin(), s.rend()) << endl;",
            "string t = s;\nreverse(t.begin(), t.end());\ncout << s + t << endl;",
        ),
        titles=("Word and Mirror", "There and Back"),
        stories=(
            "Given an integer n and a string s of length n, print s and then, on the same line "
            "and without a space, the letters of s from the last one to the first one.",
            "A train with n carriages stands in front of a lake, where its mirror image is "
            "seen right behind it. The carriages have letters, from left to right they read s. "
            "What do the 2n letters of the train and its image, which has the order reversed, "
            "read together?",
        ),
        output=("Print a string of 2n letters.", "Print the resulting string."),
        wrong={
            "copied": 't = ""\nt += s\nt += s\nprint(t)',
            "middle once": (
                't = ""\nt += s\ni = n - 2\nwhile i >= 0:\n    t += s[i]\n    i -= 1\nprint(t)'
            ),
        },
        tags=("strings",),
    ),
    Task(
        id="p02898",
        schema=(line(Int("n", 1, 100000), Int("k", 1, 500)), line(Ints("h", "n", 1, 500))),
        python=(
            "count = 0\nfor x in h:\n    if x >= k:\n        count += 1\nprint(count)",
            "count = n\nfor i in range(n):\n    if h[i] < k:\n        count -= 1\nprint(count)",
        ),
        only_python=("print(sum(x >= k for x in h))", "print(len([x for x in h if x >= k]))"),
        only_cpp=(
            "cout << count_if(h.begin(), h.end(), [&](int x) { return x >= k; }) << endl;",
            "int ans = 0;\nfor (int x : h) ans += x >= k;\ncout << ans << endl;",
        ),
        wrong={
            "strict": "count = 0\nfor x in h:\n    if x > k:\n        count += 1\nprint(count)",
            "shorter ones": (
                "count = 0\nfor x in h:\n    if x <= k:\n        count += 1\nprint(count)"
            ),
        },
        adjust=_some_height,
        rating=900,
    ),
)
