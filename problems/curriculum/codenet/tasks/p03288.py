"""Tasks p03288 to p03307 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _rating(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.5:
        values["r"] = rng.choice((1200, 2800)) + rng.randint(-1, 1)
    return values


def _age(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.6:
        values["a"] = rng.choice((6, 18, 65)) + rng.choice((-1, 0, 0))
    return values


TASKS = (
    Task(
        id="p03288",
        schema=(line(Int("r", 0, 4208)),),
        python=(
            'if r < 1200:\n    print("ABC")\nelif r < 2800:\n    print("ARC")\nelse:\n'
            '    print("AGC")',
            'name = "AGC"\nif r < 2800:\n    name = "ARC"\nif r < 1200:\n    name = "ABC"\n'
            "print(name)",
        ),
        only_python=(
            'print("ABC" if r < 1200 else "ARC" if r < 2800 else "AGC")',
            'print("A" + "BRG"[(r >= 1200) + (r >= 2800)] + "C")',
        ),
        only_cpp=('cout << (r < 1200 ? "ABC" : r < 2800 ? "ARC" : "AGC") << endl;',),
        stories=(
            "A club plays in three leagues: ABC for players with fewer than 1200 points, "
            "ARC for the other players with fewer than 2800 points, and AGC for everybody "
            "else. @A has r points. Which league is it?",
            "Given an integer r, print ABC if r is at most 1199, ARC if r is from 1200 to "
            "2799, and AGC if r is 2800 or more.",
        ),
        titles=("Three Leagues", "ABC, ARC, AGC"),
        output=("Print ABC, ARC or AGC.", "Print one of the three words."),
        wrong={
            "first border": 'if r <= 1200:\n    print("ABC")\nelif r < 2800:\n'
            '    print("ARC")\nelse:\n    print("AGC")',
            "second border": 'if r < 1200:\n    print("ABC")\nelif r <= 2800:\n'
            '    print("ARC")\nelse:\n    print("AGC")',
        },
        adjust=_rating,
    ),
    Task(
        id="p03288",
        relative="ticket",
        schema=(line(Int("a", 0, 120)),),
        python=(
            'if a < 6:\n    print("free")\nelif a < 18 or a >= 65:\n    print("half")'
            "\nelse:\n"
            '    print("full")',
            'kind = "full"\nif a < 18:\n    kind = "half"\nif a < 6:\n    kind = "free"\n'
            'if a > 64:\n    kind = "half"\nprint(kind)',
        ),
        only_python=('print("free" if a < 6 else "full" if 18 <= a < 65 else "half")',),
        only_cpp=('cout << (a < 6 ? "free" : a < 18 || a > 64 ? "half" : "full") << endl;',),
        stories=(
            "At the zoo, children under 6 years enter free. Visitors under 18 and "
            "visitors of 65 or more years pay half, all the others pay the full price. @A "
            "is a years old. Print free, half or full.",
            "You are given an integer a. Print free if a < 6, half if 6 ≤ a < 18 or 65 ≤ "
            "a, and full if 18 ≤ a < 65.",
        ),
        titles=("Zoo Ticket", "Free, Half or Full"),
        output=("Print free, half or full.", "Print one of the three words."),
        wrong={
            "no seniors": 'if a < 6:\n    print("free")\nelif a < 18:'
            '\n    print("half")\n'
            'else:\n    print("full")',
            "borders": 'if a <= 6:\n    print("free")\nelif a <= 18 or a > 65:\n'
            '    print("half")\nelse:\n    print("full")',
        },
        adjust=_age,
    ),
    Task(
        id="p03288",
        relative="count-contests",
        schema=(line(Int("r", 0, 4208)),),
        python=(
            "count = 1\nif r < 1200:\n    count += 1\nif r < 2800:\n    count += 1\nprint(count)",
            "if r < 1200:\n    print(3)\nelif r < 2800:\n    print(2)\nelse:\n    print(1)",
        ),
        only_python=("print(sum(r < limit for limit in (1200, 2800, 10 ** 9)))",),
        only_cpp=("cout << (r < 1200) + (r < 2800) + 1 << endl;",),
        stories=(
            "Three lifts go up a mountain. The first may be used only by skiers with a "
            "level below 1200, the second only by skiers with a level below 2800, the "
            "third by everyone. How many of the lifts may a skier of level r use?",
            "A site has three contests: one is open if your rating is less than 1200, one "
            "if it is less than 2800, and one always. How many contests are open for a "
            "rating of r?",
        ),
        titles=("Ski Lifts", "Open Contests"),
        output=("Print the result as an integer.", "Print the answer."),
        wrong={
            "borders": "if r <= 1200:\n    print(3)\nelif r <= 2800:\n    print(2)\nelse:\n"
            "    print(1)",
            "number of the contest": "if r < 1200:\n    print(1)\nelif r < 2800:\n"
            "    print(2)\nelse:\n    print(3)",
        },
        adjust=_rating,
    ),
    Task(
        id="p03307",
        schema=(line(Int("n", 1, 10**9, wide=True)),),
        python=(
            "if n % 2 == 0:\n    print(n)\nelse:\n    print(2 * n)",
            "answer = n\nwhile answer % 2 != 0:\n    answer += n\nprint(answer)",
        ),
        only_python=(
            "import math\nprint(n * 2 // math.gcd(n, 2))",
            "print(n << n % 2)",
            "print(n if n % 2 == 0 else n * 2)",
        ),
        only_cpp=("cout << n * (n % 2 + 1) << endl;", "cout << lcm(n, 2LL) << endl;"),
        stories=(
            "Lights blink every 2 seconds and every n seconds; they blink together at the "
            "start. After how many seconds do they blink together for the first time "
            "again?",
            "Print the least positive multiple of n that is an even number.",
        ),
        titles=("Blinking Lights", "Even Multiple"),
        output=("Print one integer: the answer.", "Print the answer."),
        wrong={
            "always doubled": "print(2 * n)",
            "next even number": "print(n + n % 2)",
        },
        wide=True,
        tags=("math", "number theory"),
    ),
    Task(
        id="p03307",
        relative="three-and-n",
        schema=(line(Int("n", 1, 10**9, wide=True)),),
        python=(
            "if n % 3 == 0:\n    print(n)\nelse:\n    print(3 * n)",
            "x = n\nwhile x % 3 > 0:\n    x += n\nprint(x)",
        ),
        only_python=("from math import gcd\nprint(3 * n // gcd(3, n))",),
        only_cpp=("cout << (n % 3 ? 3 * n : n) << endl;",),
        stories=(
            "What is the smallest positive integer that can be divided by n and also by 3 "
            "without remainder?",
            "Pencils are sold in packs of n, and erasers in packs of 3. @A wants equally "
            "many of both, at least one. How many pencils must @A buy at least?",
        ),
        titles=("Pencils and Erasers", "Multiple of Three"),
        output=("Print the number asked for.", "Write the answer on one line."),
        wrong={
            "always": "print(3 * n)",
            "next multiple of three": "print((n + 2) // 3 * 3)",
        },
        wide=True,
        tags=("math", "number theory"),
    ),
    Task(
        id="p03307",
        relative="two-numbers",
        schema=(line(Int("a", 1, 10**5, wide=True), Int("b", 1, 10**5, wide=True)),),
        python=(
            "x, y = a, b\nwhile y > 0:\n    x, y = y, x % y\nprint(a // x * b)",
            "multiple = a\nwhile multiple % b != 0:\n    multiple += a\nprint(multiple)",
        ),
        only_python=("from math import gcd\nprint(a * b // gcd(a, b))",),
        only_cpp=("cout << a / __gcd(a, b) * b << endl;",),
        stories=(
            "Given are positive integers a and b. Print the minimum positive integer that "
            "is a multiple of a and a multiple of b.",
            "Two buses leave a stop together. From then on, one leaves every a minutes "
            "and the other every b minutes. After how many minutes do both leave together "
            "again for the first time?",
        ),
        titles=("Two Buses", "Least Common Multiple"),
        output=("Print the result as an integer.", "Output the required number."),
        wrong={
            "product": "print(a * b)",
            "larger one": "print(max(a, b))",
        },
        wide=True,
        tags=("math", "number theory"),
    ),
)
