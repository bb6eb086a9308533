"""Tasks p03888 to p03895 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Rows, Values, line
from problems.curriculum.codenet._task import Task


def _sleep(rng: Random, size: str, values: Values) -> Values:
    if size == "max" or rng.random() < 0.3:
        return values
    unit = rng.choice((600, 3600, 10800, 7200))
    steps = [(unit * rng.randint(1, 9), unit * rng.randint(1, 9)) for _ in values["days"]]
    return {**values, "days": [(min(a, 10**5), min(b, 10**5)) for a, b in steps]}


def _naps(rng: Random, size: str, values: Values) -> Values:
    rows = values["days"]
    if size != "max" and rng.random() < 0.5:
        rows = [(rng.randint(1, 9), rng.randint(1, 9)) for _ in rows]
    if size != "max" and rng.random() < 0.3:
        second = rng.sample([a for a, _ in rows], len(rows))
        rows = [(a, b) for (a, _), b in zip(rows, second, strict=True)]
    return {**values, "days": rows}


TASKS = (
    Task(
        id="p03888",
        relative="fraction",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100)),),
        python=(
            "p = a * b\nq = a + b\nx = p\ny = q\nwhile y > 0:\n    r = x % y\n"
            "    x = y\n    y = r\nprint(p // x, q // x)",
            "p = a * b\nq = a + b\nd = 2\nwhile d <= q:\n"
            "    if p % d == 0 and q % d == 0:\n        p //= d\n        q //= d\n"
            "    else:\n        d += 1\nprint(p, q)",
        ),
        only_python=(
            "g = gcd(a * b, a + b)\nprint(a * b // g, (a + b) // g)",
            "f = Fraction(a * b, a + b)\nprint(f.numerator, f.denominator)",
        ),
        only_cpp=(
            'int g = __gcd(a * b, a + b);\ncout << a * b / g << " " << (a + b) / g << endl;',
        ),
        top_python="from fractions import Fraction\nfrom math import gcd",
        titles=(
            "Product over Sum",
            "Two Resistors as a Fraction",
        ),
        stories=(
            "You are given positive integers a and b. Write the number a*b / (a+b) as a "
            "fraction in lowest terms. Print its numerator and its denominator, separated by a "
            "space. (The denominator is 1 if the number is an integer.)",
            "Two resistors of a ohm and b ohm in parallel act like one of a*b / (a+b) ohm. "
            "Reduce this fraction as far as possible and print the numerator, a space, and the "
            "denominator.",
        ),
        output=(
            "Print two integers.",
            "Print the numerator and the denominator.",
        ),
        wrong={
            "not reduced": "print(a * b, a + b)",
            "halved only": "p = a * b\nq = a + b\n"
            "while p % 2 == 0 and q % 2 == 0:\n    p //= 2\n"
            "    q //= 2\nprint(p, q)",
        },
        rating=900,
        tags=(
            "number theory",
            "math",
        ),
    ),
    Task(
        id="p03888",
        relative="together",
        schema=(line(Int("a", 1, 1000), Int("b", 1, 1000), Int("n", 1, 10**6)),),
        python=(
            "print(n // a + n // b)",
            "total = 0\nfor x in range(1, n + 1):\n    if x % a == 0:\n"
            "        total += 1\n    if x % b == 0:\n        total += 1\n"
            "print(total)",
        ),
        only_python=("print(sum(n // x for x in (a, b)))",),
        only_cpp=("cout << n / a + n / b << endl;",),
        titles=(
            "Two Bakers",
            "Working Side by Side",
        ),
        stories=(
            "@A bakes one bread every a minutes, and @B one bread every b minutes. Both start "
            "at the same time with nothing in the oven. How many whole breads have they "
            "finished together after n minutes?",
            "Round n / a and n / b down to integers and print the sum of the two.",
        ),
        output=(
            "Print the number.",
            "Print the total.",
        ),
        wrong={
            "joint rate": "print(n * (a + b) // (a * b))",
            "rounded up": "print((n + a - 1) // a + (n + b - 1) // b)",
        },
        tags=("math",),
    ),
    Task(
        id="p03895",
        schema=(
            line(Int("n", 1, 10**5)),
            line(Rows("days", "n", ("a", "b"), ((1, 10**5), (1, 10**5)))),
        ),
        python=(
            "times = []\nnow = 0\nfor a, b in days:\n    now += a\n"
            "    times.append(now % 86400)\n    now += b\ntimes.sort()\n"
            "for i in range(n):\n    times.append(times[i] + 86400)\nbest = 0\n"
            "j = 0\nfor i in range(n):\n"
            "    while j < 2 * n and times[j] <= times[i] + 10800:\n"
            "        j += 1\n    best = max(best, j - i)\nprint(best)",
            "count = [0] * 172801\nnow = 0\nfor a, b in days:\n"
            "    t = (now + a) % 86400\n    count[t] += 1\n"
            "    count[t + 86400] += 1\n    now += a + b\nwindow = 0\nbest = 0\n"
            "for t in range(172800):\n    window += count[t]\n    if t > 10800:\n"
            "        window -= count[t - 10801]\n    best = max(best, window)\n"
            "print(best)",
        ),
        only_python=(
            "t, now = [], 0\nfor a, b in days:\n    t.append((now + a) % 86400)\n"
            "    now += a + b\nt.sort()\nt += [x + 86400 for x in t]\n"
            "print(max(bisect_right(t, t[i] + 10800) - i for i in range(n)))",
        ),
        only_cpp=(
            "vector<int> t;\nlong long now = 0;\nfor (auto [a, b] : days) {\n"
            "    t.push_back((now + a) % 86400);\n    now += a + b;\n}\n"
            "sort(t.begin(), t.end());\n"
            "for (int i = 0; i < n; i++) t.push_back(t[i] + 86400);\n"
            "int best = 0;\nfor (int i = 0; i < n; i++) {\n"
            "    int k = upper_bound(t.begin(), t.end(), t[i] + 10800) - "
            "t.begin();\n    best = max(best, k - i);\n}\ncout << best << endl;",
        ),
        top_python="from bisect import bisect_right",
        titles=(
            "Early Bird",
            "Waking Times",
        ),
        stories=(
            "From some unknown moment on, @A slept a_1 seconds, was awake b_1 seconds, slept "
            "a_2 seconds, was awake b_2 seconds, and so on, up to b_n. So @A woke up n times. "
            "A day has 86400 seconds. At most how many of these n times can have been between "
            "4 and 7 o'clock in the morning (a span of 10800 seconds, both ends included), if "
            "the unknown moment is chosen best?",
            "On a circle with 86400 points, a marker makes a_1 steps forward, then b_1, then "
            "a_2, then b_2, ..., and at last b_n steps. After each of the n moves a_i, the "
            "point at which it stands is noted. An arc of 10801 consecutive points is chosen. "
            "What is the largest possible number of notes, counted with repetition, that lie "
            "on the arc?",
        ),
        output=(
            "Print the largest possible number.",
            "Print the maximum.",
        ),
        adjust=_sleep,
        wrong={
            "all": "print(n)",
        },
        wide=True,
        rating=1200,
        tags=(
            "two pointers",
            "sorting",
        ),
    ),
    Task(
        id="p03895",
        relative="total-sleep",
        schema=(
            line(Int("n", 1, 1000)),
            line(Rows("days", "n", ("a", "b"), ((1, 10**5), (1, 10**5)))),
        ),
        python=(
            "asleep = 0\nawake = 0\nfor a, b in days:\n    asleep += a\n"
            '    awake += b\nif asleep > awake:\n    print("asleep")\nelse:\n'
            '    if asleep < awake:\n        print("awake")\n    else:\n'
            '        print("equal")',
            'diff = 0\nfor a, b in days:\n    diff += a - b\nanswer = "equal"\n'
            'if diff > 0:\n    answer = "asleep"\nif diff < 0:\n'
            '    answer = "awake"\nprint(answer)',
        ),
        only_python=(
            "d = sum(a - b for a, b in days)\n"
            'print("asleep" if d > 0 else "awake" if d < 0 else "equal")',
        ),
        only_cpp=(
            "long long d = 0;\nfor (auto [a, b] : days) d += a - b;\n"
            'cout << (d > 0 ? "asleep" : d < 0 ? "awake" : "equal") << endl;',
        ),
        titles=(
            "More Sleep or Less?",
            "Day and Night Record",
        ),
        stories=(
            "@A noted for n days: on day i, a_i seconds of sleep and b_i seconds awake. Print "
            "asleep if @A slept longer than @A was awake in total, awake if it was the other "
            "way round, and equal if both totals are the same.",
            "Compare the sum of a_1, ..., a_n with the sum of b_1, ..., b_n. If the first one "
            "is larger, print asleep; if the second one is larger, print awake; otherwise, "
            "print equal.",
        ),
        output=(
            "Print asleep, awake or equal.",
            "Print one word.",
        ),
        adjust=_naps,
        wrong={
            "day by day": "days_won = 0\nfor a, b in days:\n    if a > b:\n"
            "        days_won += 1\n    if a < b:\n"
            "        days_won -= 1\nif days_won > 0:\n"
            '    print("asleep")\nelse:\n    if days_won < 0:\n'
            '        print("awake")\n    else:\n'
            '        print("equal")',
        },
        tags=("implementation",),
    ),
    Task(
        id="p03895",
        relative="clock",
        schema=(line(Int("h", 0, 23), Int("m", 0, 59), Int("k", 0, 10000)),),
        python=(
            "t = (h * 60 + m + k) % 1440\nprint(t // 60, t % 60)",
            "m += k\nwhile m >= 60:\n    m -= 60\n    h += 1\n    if h == 24:\n"
            "        h = 0\nprint(h, m)",
        ),
        only_python=("print(*divmod((h * 60 + m + k) % 1440, 60))",),
        only_cpp=(
            'int t = (60 * h + m + k) % (24 * 60);\ncout << t / 60 << " " << t % 60 << endl;',
        ),
        titles=(
            "Alarm Clock",
            "k Minutes Later",
        ),
        stories=(
            "It is h hours and m minutes on a 24-hour clock. @A sleeps for k minutes. What "
            "does the clock show when @A wakes up? After 23 hours and 59 minutes it shows 0 "
            "hours and 0 minutes again. Print the hours and the minutes as two integers.",
            "Add k minutes to the time h:m of a day with 24 hours, and print the hour (0 to "
            "23) and the minute (0 to 59) of the new time. If midnight is passed, the count of "
            "hours starts again at 0.",
        ),
        output=(
            "Print two integers, separated by a space.",
            "Print the hour and the minute.",
        ),
        wrong={
            "no new day": "t = h * 60 + m + k\nprint(t // 60, t % 60)",
            "minutes only": "print(h, (m + k) % 60)",
        },
        tags=(
            "math",
            "implementation",
        ),
    ),
)
