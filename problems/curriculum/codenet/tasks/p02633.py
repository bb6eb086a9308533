"""Tasks p02633, p02663 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import (
    Int,
    Values,
    line,
)
from problems.curriculum.codenet._task import Task


def _day(rng: Random, size: str, values: Values) -> Values:
    first = rng.randint(0, 22 * 60)
    last = rng.randint(first + 1, 24 * 60 - 1)
    if size in ("edge", "max"):
        first, last = rng.choice(((0, 1439), (first, first + 1), (first, last)))
    k = rng.choice((last - first, 1, rng.randint(1, last - first), rng.randint(1, last - first)))
    return {"h1": first // 60, "m1": first % 60, "h2": last // 60, "m2": last % 60, "k": k}


def _awake(values: Values) -> bool:
    minutes = (values["h2"] - values["h1"]) * 60 + values["m2"] - values["m1"]
    return minutes >= values.get("k", 1) > 0


TASKS = (
    Task(
        id="p02633",
        schema=(line(Int("x", 1, 179)),),
        python=(
            "print(360 // gcd(x, 360))",
            "k = 1\nwhile k * x % 360 != 0:\n    k += 1\nprint(k)",
            "k = 1\nangle = x\nwhile angle != 0:\n    angle = (angle + x) % 360\n    k += 1\n"
            "print(k)",
        ),
        only_python=(
            "import math\nprint(math.lcm(360, x) // x)",
            "print(next(k for k in range(1, 361) if k * x % 360 == 0))",
        ),
        only_cpp=(
            "cout << 360 / __gcd(360, x) << endl;",
            "int k = 1;\nwhile ((k * x) % 360) k++;\ncout << k << endl;",
        ),
        top="from math import gcd",
        titles=("Turtle", "Walk and Turn"),
        stories=(
            "A robot on a plane repeats one move: it rolls forward by 1 and then turns left by x "
            "degrees. After how many moves is it back where it started for the first time?",
            "@A draws a closed line with a turtle. Each step is one unit straight ahead and a left "
            "turn of x degrees. Print the least positive number of steps after which the turtle is "
            "again at its first point.",
        ),
        output=("Print the number of steps.", "Print the answer."),
        wrong={
            "plain division": "print(360 // x)",
            "half turn": "k = 1\nwhile k * x % 180 != 0:\n    k += 1\nprint(k)",
        },
        rating=900,
        tags=("math", "number theory"),
    ),
    Task(
        id="p02633",
        relative="clock-jumps",
        schema=(line(Int("n", 2, 1000), Int("d", 1, 999)),),
        python=(
            "print(n // gcd(n, d))",
            "pos = d % n\nk = 1\nwhile pos != 0:\n    pos = (pos + d) % n\n    k += 1\nprint(k)",
        ),
        only_python=(
            "print(next(k for k in range(1, n + 1) if k * d % n == 0))",
            "from math import gcd\nprint(n // gcd(n, d))",
        ),
        only_cpp=("cout << n / __gcd(n, d) << endl;",),
        top="from math import gcd",
        titles=("Jumping Around a Pond", "Back to the Start"),
        stories=(
            "n stones, numbered 0 to n - 1, lie in a circle. A frog sits on stone 0 and always "
            "jumps "
            "d stones further around. After how many jumps does it sit on stone 0 again?",
            "You are given integers n and d. Find the smallest positive integer k such that k "
            "times "
            "d is divisible by n.",
        ),
        output=("Print the number.", "Print the smallest such integer."),
        wrong={"always n": "print(n)", "division": "print(n // d + 1)"},
        rating=900,
        tags=("math", "number theory"),
    ),
    Task(
        id="p02633",
        relative="polygon-angle",
        schema=(line(Int("n", 3, 360)),),
        python=(
            "if 360 % n == 0:\n    print(360 // n)\nelse:\n    print(-1)",
            "turn = -1\nfor d in range(1, 121):\n    if d * n == 360:\n        turn = d\n"
            "print(turn)",
        ),
        only_python=("print(-1 if 360 % n else 360 // n)",),
        only_cpp=("cout << (360 % n ? -1 : 360 / n) << endl;",),
        titles=("Regular Polygon", "Turning Angle"),
        stories=(
            "To walk once around a regular polygon with n sides, you turn by the same angle at "
            "each "
            "corner, and the n angles add up to 360 degrees. Print the angle if it is a whole "
            "number "
            "of degrees, and -1 if it is not.",
            "@A cuts a round cake of 360 degrees into n equal pieces. How many degrees does one "
            "piece have? If this is not an integer, the answer is -1.",
        ),
        output=("Print the angle, or -1.", "Print one integer."),
        adjust=lambda rng, _, values: (
            {"n": rng.choice([d for d in range(3, 361) if 360 % d == 0])}
            if rng.random() < 0.5
            else values
        ),
        wrong={
            "rounded": "print(360 // n)",
            "inner angle": "if 360 % n == 0:\n    print(180 - 360 // n)\nelse:\n    print(-1)",
        },
        tags=("math", "geometry"),
    ),
    Task(
        id="p02663",
        schema=(
            line(
                Int("h1", 0, 23),
                Int("m1", 0, 59),
                Int("h2", 0, 23),
                Int("m2", 0, 59),
                Int("k", 1, 1439),
            ),
        ),
        python=(
            "print((h2 - h1) * 60 + m2 - m1 - k)",
            "start = h1 * 60 + m1\nend = h2 * 60 + m2\nprint(end - start - k)",
        ),
        only_python=(
            "up, bed = 60 * h1 + m1, 60 * h2 + m2\nprint(max(0, bed - k - up))",
            "print(len(range(h1 * 60 + m1, h2 * 60 + m2)) - k)",
        ),
        only_cpp=(
            "int start = h1 * 60 + m1, finish = h2 * 60 + m2;\ncout << finish - start - k << endl;",
        ),
        titles=("Time to Begin", "Homework"),
        stories=(
            "Today @A is awake from h1:m1 until h2:m2 on a 24-hour clock. A film of k minutes "
            "is to "
            "be watched without a break and must be over at h2:m2 at the latest. The earliest and "
            "the latest moment to start it are how many minutes apart?",
            "A shop is open from h1 hours m1 minutes to h2 hours m2 minutes of the same day. A "
            "repair "
            "takes k minutes and has to lie within that time. Print the length in minutes of the "
            "interval of possible starting moments.",
        ),
        output=("Print the length in minutes.", "Print an integer."),
        adjust=_day,
        valid=_awake,
        constraints=("h1:m1 is before h2:m2, and there are at least k minutes between them",),
        wrong={
            "k forgotten": "print((h2 - h1) * 60 + m2 - m1)",
            "one more": "print((h2 - h1) * 60 + m2 - m1 - k + 1)",
        },
        tags=("math",),
    ),
    Task(
        id="p02663",
        relative="minutes-between",
        schema=(line(Int("h1", 0, 23), Int("m1", 0, 59), Int("h2", 0, 23), Int("m2", 0, 59)),),
        python=(
            "first = h1 * 60 + m1\nlast = h2 * 60 + m2\nif last < first:\n    last += 1440\n"
            "print(last - first)",
            "print((h2 * 60 + m2 - h1 * 60 - m1 + 1440) % 1440)",
        ),
        only_python=(
            "print(((h2 - h1) * 60 + m2 - m1) % 1440)",
            "a, b = 60 * h1 + m1, 60 * h2 + m2\nprint(b - a if b >= a else b - a + 24 * 60)",
        ),
        only_cpp=(
            "int d = (h2 - h1) * 60 + m2 - m1;\nif (d < 0) d += 24 * 60;\ncout << d << endl;",
        ),
        titles=("Night Shift", "How Long Until"),
        stories=(
            "It is h1:m1 now, and an alarm is set to h2:m2, both on a 24-hour clock. In how many "
            "minutes will it ring? It rings tomorrow if the time of the alarm is past for "
            "today, and "
            "at once if the two times are equal.",
            "A guard starts at h1 hours and m1 minutes and stops less than a day later, when the "
            "clock shows h2 hours and m2 minutes. Print the number of minutes in between. This may "
            "include midnight. If the times agree, print 0.",
        ),
        output=("Print the number of minutes.", "Print one integer."),
        wrong={
            "no midnight": "print((h2 - h1) * 60 + m2 - m1)",
            "absolute": "print(abs((h2 - h1) * 60 + m2 - m1))",
        },
        tags=("math", "implementation"),
    ),
    Task(
        id="p02663",
        relative="clock-after",
        schema=(line(Int("h", 0, 23), Int("m", 0, 59), Int("k", 0, 1000)),),
        python=(
            "total = (h * 60 + m + k) % 1440\nprint(total // 60, total % 60)",
            "for i in range(k):\n    m += 1\n    if m == 60:\n        m = 0\n        h += 1\n"
            "    if h == 24:\n        h = 0\nprint(h, m)",
        ),
        only_python=(
            "q, r = divmod(h * 60 + m + k, 60)\nprint(q % 24, r)",
            "m += k\nh += m // 60\nprint(h % 24, m % 60)",
        ),
        only_cpp=('m += k;\nh = (h + m / 60) % 24;\nm %= 60;\ncout << h << " " << m << endl;',),
        titles=("Later", "The Clock in a While"),
        stories=(
            "A digital clock shows h hours and m minutes; after 23 hours 59 minutes it goes on "
            "with 0 "
            "hours 0 minutes. What does it show k minutes from now?",
            "@A puts a cake into the oven at h:m (24-hour clock) and takes it out after k minutes. "
            "Tell the hour and the minute at which this happens.",
        ),
        output=(
            "Print the hour and the minute, separated by a space, without leading zeros.",
            "Print two integers, the hour (0 to 23) and the minute (0 to 59).",
        ),
        wrong={
            "day ignored": "total = h * 60 + m + k\nprint(total // 60, total % 60)",
            "hour not carried": "print(h, (m + k) % 60)",
        },
        tags=("math", "implementation"),
    ),
)
