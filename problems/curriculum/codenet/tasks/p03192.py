"""Tasks p03192 to p03219 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _twos(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.6:
        digits = [rng.choice("123456789"), *(rng.choice("0123456789") for _ in range(3))]
        for i in range(4):
            if rng.random() < 0.4:
                digits[i] = "2"
        values["n"] = int("".join(digits))
    return values


def _even_fare(rng: Random, size: str, values: Values) -> Values:
    values["y"] += values["y"] % 2
    return values


TASKS = (
    Task(
        id="p03192",
        schema=(line(Int("n", 1000, 9999)),),
        python=(
            "count = 0\nwhile n > 0:\n    if n % 10 == 2:\n        count += 1\n    n //= 10\n"
            "print(count)",
            'count = 0\nfor c in str(n):\n    if c == "2":\n        count += 1\nprint(count)',
        ),
        only_python=('print(str(n).count("2"))', 'print(sum(c == "2" for c in str(n)))'),
        only_cpp=(
            "string s = to_string(n);\ncout << count(s.begin(), s.end(), '2') << endl;",
            "int res = 0;\nfor (; n; n /= 10) res += n % 10 == 2;\ncout << res << endl;",
        ),
        stories=(
            "A sign shows the four-digit number n. How many of its four digits are a 2?",
            "@A collects stickers with the digit 2, and needs one for every digit 2 of "
            "the year n, which is from 1000 to 9999. Print the number of stickers that "
            "are needed.",
        ),
        titles=("Digit Two", "Stickers"),
        output=("Print the number asked for.", "Print the answer."),
        wrong={
            "at most one": "if n % 10 == 2 or n // 10 % 10 == 2 or n // 100 % 10 == 2 or"
            " n // 1000 == 2:\n"
            "    print(1)\nelse:\n    print(0)",
            "first digit missed": "count = 0\nwhile n >= 10:\n    if n % 10 == 2:\n"
            "        count += 1\n    n //= 10\nprint(count)",
        },
        adjust=_twos,
    ),
    Task(
        id="p03192",
        relative="digit-d",
        schema=(line(Int("n", 1, 10**9), Int("d", 0, 9)),),
        python=(
            "count = 0\nwhile n > 0:\n    if n % 10 == d:\n        count += 1\n    n //= 10\n"
            "print(count)",
            "count = 0\nfor c in str(n):\n    if int(c) == d:\n        count += 1\nprint(count)",
        ),
        only_python=("print(str(n).count(str(d)))", "print(list(str(n)).count(str(d)))"),
        only_cpp=(
            "int cnt = 0;\nfor (char c : to_string(n)) if (c - '0' == d) cnt++;\n"
            "cout << cnt << endl;",
        ),
        stories=(
            "You are given a positive integer n and a digit d. Print how many times d "
            "appears when n is written down without leading zeros.",
            "@A paints the number n on a wall, digit by digit, and has a separate brush "
            "for every digit. How often is the brush of digit d used?",
        ),
        titles=("How Often the Digit d", "Brushes"),
        output=("Print one integer: the answer.", "Print the number asked for."),
        wrong={
            "first digit missed": "count = 0\nwhile n >= 10:\n    if n % 10 == d:\n"
            "        count += 1\n    n //= 10\nprint(count)",
            "different digits": "count = 0\nwhile n > 0:\n    if n % 10 != d:\n"
            "        count += 1\n    n //= 10\nprint(count)",
        },
    ),
    Task(
        id="p03192",
        relative="even-digits",
        schema=(line(Int("n", 1000, 9999)),),
        python=(
            "total = 0\nwhile n > 0:\n    if n % 2 == 0:\n        total += n % 10\n    n //= 10\n"
            "print(total)",
            "total = 0\nfor c in str(n):\n    if int(c) % 2 == 0:\n        total += int(c)\n"
            "print(total)",
        ),
        only_python=('print(sum(int(c) for c in str(n) if c in "2468"))',),
        only_cpp=(
            "int sum = 0;\nfor (char c : to_string(n)) if ((c - '0') % 2 == 0) sum += c - '0';\n"
            "cout << sum << endl;",
        ),
        stories=(
            "Given a four-digit integer n, add up those of its digits that are even and "
            "print the sum. The sum is 0 if all digits are odd.",
            "@A erases every odd digit of the four-digit number n. What is the sum of the "
            "digits that remain (0 if none does)?",
        ),
        titles=("Sum of Even Digits", "Odd Ones Erased"),
        output=("Print the number asked for.", "Print the answer."),
        wrong={
            "count": "count = 0\nwhile n > 0:\n    if n % 2 == 0:\n        count += 1\n"
            "    n //= 10\nprint(count)",
            "all digits": "total = 0\nwhile n > 0:\n    total += n % 10\n    n //= 10\n"
            "print(total)",
        },
    ),
    Task(
        id="p03219",
        schema=(line(Int("x", 1, 100), Int("y", 1, 100)),),
        python=(
            "print(x + y // 2)",
            "half = y // 2\ntotal = x + half\nprint(total)",
            "print((2 * x + y) // 2)",
        ),
        only_python=("print(x + int(y / 2))", "print(sum([x, y >> 1]))"),
        only_cpp=("cout << x + y / 2 << endl;",),
        stories=(
            "@A buys a cup for x yen and, with a coupon that halves its price, a plate "
            "that normally costs y yen (y is even). How many yen does @A pay altogether?",
            "A trip has two parts. The first takes x minutes. The second would take y "
            "minutes on foot, but it takes half of that by bike. Find the length of the "
            "whole trip in minutes; y is an even number.",
        ),
        titles=("Cup and Plate", "Half of the Second"),
        output=("Write the answer on one line.", "Print the result as an integer."),
        wrong={
            "half of the first": "print(x // 2 + y)",
            "half of all": "print((x + y) // 2)",
        },
        adjust=_even_fare,
        valid=lambda values: values["y"] % 2 == 0,
        constraints=("y is even",),
    ),
    Task(
        id="p03219",
        relative="cheaper-half",
        schema=(line(Int("x", 2, 100), Int("y", 2, 100)),),
        python=(
            "if x < y:\n    print(x // 2 + y)\nelse:\n    print(x + y // 2)",
            "print(x + y - min(x, y) + min(x, y) // 2)",
        ),
        only_python=("a, b = sorted([x, y])\nprint(a // 2 + b)",),
        only_cpp=("if (x > y) swap(x, y);\ncout << x / 2 + y << endl;",),
        stories=(
            "Two books cost x and y yen. The cheaper of them is sold at half its price, "
            "rounded down to an integer; if both cost the same, only one of them is. What "
            "is the total price?",
            "You are given integers x and y. Divide the smaller one by 2, dropping the "
            "fraction, add the larger one, and print the result.",
        ),
        titles=("Cheaper Book at Half Price", "Half of the Smaller"),
        output=("Print the answer.", "Print one integer: the answer."),
        wrong={
            "dearer one": "if x > y:\n    print(x // 2 + y)\nelse:\n    print(x + y // 2)",
            "rounds up": "if x < y:\n    print((x + 1) // 2 + y)\nelse:\n"
            "    print(x + (y + 1) // 2)",
        },
    ),
    Task(
        id="p03219",
        relative="free-third",
        schema=(line(Int("x", 1, 100), Int("n", 1, 100)),),
        python=(
            "print((n - n // 3) * x)",
            "total = 0\nfor i in range(1, n + 1):\n    if i % 3 != 0:\n        total += x\n"
            "print(total)",
        ),
        only_python=(
            "print(sum(x for i in range(n) if i % 3 != 2))",
            "q, r = divmod(n, 3)\nprint((2 * q + r) * x)",
        ),
        only_cpp=("cout << (n - n / 3) * x << endl;",),
        stories=(
            "A bus ride costs x yen, but every third ride (the 3rd, the 6th, the 9th, and "
            "so on) is free. How much do n rides cost?",
            "@A drinks n cups of tea for x yen each. The cafe gives a free cup for every "
            "two cups that are paid: after two paid cups the next one is free. What does "
            "@A pay for the n cups?",
        ),
        titles=("Every Third Ride", "Tea"),
        output=("Output the required number.", "Print the result as an integer."),
        wrong={
            "all paid": "print(n * x)",
            "every second free": "print((n - n // 2) * x)",
        },
    ),
)
