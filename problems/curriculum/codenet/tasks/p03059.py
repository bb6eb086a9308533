"""Tasks p03059, p03076 and their relatives."""

from __future__ import annotations

from problems.curriculum._schema import (
    Int,
    Ints,
    line,
)
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p03059",
        schema=(line(Int("a", 1, 20), Int("b", 1, 20), Int("t", 1, 20)),),
        python=(
            "print(t // a * b)",
            "total = 0\nfor i in range(1, t + 1):\n    if i % a == 0:\n        total += "
            "b\nprint(total)",
        ),
        only_python=("print(b * (t // a))", "print(sum(b for _ in range(a, t + 1, a)))"),
        only_cpp=(
            "cout << t / a * b << endl;",
            "int ans = 0;\nfor (int i = a; i <= t; i += a) ans += b;\ncout << ans << endl;",
        ),
        titles=("Every a Seconds", "A Machine"),
        stories=(
            "A hen lays b eggs at once every a days: on day a, on day 2a, on day 3a, and so on. "
            "How many eggs has it laid by the end of day t?",
            "How many multiples of a are there among 1, 2, ..., t? Print their number, "
            "multiplied by b.",
        ),
        output=("Print the total.", "Print one integer."),
        adjust=lambda rng, _, values: (
            values | {"a": rng.randint(1, values["t"])} if rng.random() < 0.7 else values
        ),
        wrong={"proportional": "print(t * b // a)", "from the start": "print((t // a + 1) * b)"},
        tags=("math",),
    ),
    Task(
        id="p03059",
        relative="first-at-zero",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100), Int("t", 0, 1000)),),
        python=(
            "print((t // a + 1) * b)",
            "total = 0\nfor i in range(t + 1):\n    if i % a == 0:\n        total += "
            "b\nprint(total)",
        ),
        only_python=("print(len(range(0, t + 1, a)) * b)",),
        only_cpp=("int ans = b;\nfor (int i = a; i <= t; i += a) ans += b;\ncout << ans << endl;",),
        titles=("Shuttle Bus", "From Minute Zero"),
        stories=(
            "A bus with b seats leaves at minute 0 and then every a minutes. How many people "
            "can go by bus up to minute t, with a bus that leaves at minute t included?",
            "A lamp flashes b times at second 0, b times at second a, b times at second 2a, and "
            "so on. Print the number of flashes from second 0 to second t, both included.",
        ),
        output=("Print the number.", "Print the total."),
        wrong={"zero missed": "print(t // a * b)", "strict": "print((t + a - 1) // a * b)"},
        tags=("math",),
    ),
    Task(
        id="p03059",
        relative="two-machines",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100), Int("t", 1, 1000)),),
        python=(
            "count = 0\nfor i in range(1, t + 1):\n    if i % a == 0 or i % b == 0:\n        "
            "count += 1\nprint(count)",
            "both = 0\nfor i in range(1, t + 1):\n    if i % a == 0 and i % b == 0:\n        "
            "both += 1\nprint(t // a + t // b - both)",
        ),
        only_python=(
            "print(sum(i % a == 0 or i % b == 0 for i in range(1, t + 1)))",
            "print(len(set(range(a, t + 1, a)) | set(range(b, t + 1, b))))",
            "import math\nprint(t // a + t // b - t // math.lcm(a, b))",
        ),
        only_cpp=("int l = a / __gcd(a, b) * b;\ncout << t / a + t / b - t / l << endl;",),
        titles=("Two Bells", "Ring"),
        stories=(
            "One bell rings at the seconds a, 2a, 3a, ..., and another bell at the seconds b, "
            "2b, 3b, .... At how many of the seconds 1 to t does at least one bell ring?",
            "Count the integers from 1 to t that are divisible by a or by b (or by both).",
        ),
        output=("Print the count.", "Print the answer."),
        wrong={
            "counted twice": "print(t // a + t // b)",
            "product": "print(t // a + t // b - t // (a * b))",
        },
        rating=900,
        tags=("math", "number theory"),
    ),
    Task(
        id="p03076",
        schema=(
            line(Int("a", 1, 123)),
            line(Int("b", 1, 123)),
            line(Int("c", 1, 123)),
            line(Int("d", 1, 123)),
            line(Int("e", 1, 123)),
        ),
        python=(
            "times = [a, b, c, d, e]\ntotal = 0\nbest = 0\nfor t in times:\n    up = (t + 9) // "
            "10 * 10\n    total += up\n    best = max(best, up - t)\nprint(total - best)",
            "times = [a, b, c, d, e]\nanswer = 1000\nfor last in range(5):\n    now = 0\n    "
            "for i in range(5):\n        if i != last:\n            now += (times[i] + 9) // 10 "
            "* 10\n    answer = min(answer, now + times[last])\nprint(answer)",
        ),
        only_python=(
            "x = [a, b, c, d, e]\ny = [-(-v // 10) * 10 for v in x]\nprint(sum(y) - max(q - p "
            "for p, q in zip(x, y)))",
            "from itertools import permutations\nbest = 10**9\nfor p in permutations([a, b, c, "
            "d, e]):\n    t = 0\n    for v in p:\n        t = (t + 9) // 10 * 10 + v\n    best "
            "= min(best, t)\nprint(best)",
            "x = sorted([a, b, c, d, e], key=lambda v: (v - 1) % 10)\nt = x[0]\nfor v in "
            "x[1:]:\n    t += (v + 9) // 10 * 10\nprint(t)",
        ),
        only_cpp=(
            "int v[5] = {a, b, c, d, e};\nint sum = 0, gap = 0;\nfor (int x : v) {\n    int r = "
            "(x + 9) / 10 * 10;\n    sum += r;\n    gap = max(gap, r - x);\n}\ncout << sum - "
            "gap << endl;",
        ),
        titles=("Five Orders", "Rounded Up but One"),
        stories=(
            "A robot has five jobs that take a, b, c, d and e minutes. It does one job after "
            "another in an order that you choose, but it can begin a job only at minute 0, 10, "
            "20, 30 or another multiple of 10. A job can begin at the same minute at which the "
            "job before ends. Find the least minute at which all jobs can be finished.",
            "Five numbers are given, one per line. Round all but one of them up to a multiple "
            "of 10 (multiples of 10 stay as they are), leave the chosen one unchanged, and add "
            "up the five results. Print the smallest sum that you can reach.",
        ),
        output=("Print the minimum.", "Print one integer."),
        wrong={
            "all rounded": "times = [a, b, c, d, e]\ntotal = 0\nfor t in times:\n    total += "
            "(t + 9) // 10 * 10\nprint(total)",
            "given order": "times = [a, b, c, d, e]\ntotal = 0\nfor i in range(4):\n    total "
            "+= (times[i] + 9) // 10 * 10\nprint(total + e)",
        },
        rating=900,
        tags=("greedy", "brute force"),
    ),
    Task(
        id="p03076",
        relative="round-to-nearest-ten",
        schema=(line(Int("a", 0, 999), Int("b", 0, 999), Int("c", 0, 999)),),
        python=(
            "print((a + 5) // 10 * 10 + (b + 5) // 10 * 10 + (c + 5) // 10 * 10)",
            "prices = [a, b, c]\ntotal = 0\nfor p in prices:\n    if p % 10 < 5:\n        total "
            "+= p - p % 10\n    else:\n        total += p - p % 10 + 10\nprint(total)",
        ),
        only_python=("print(sum((x + 5) // 10 * 10 for x in (a, b, c)))",),
        only_cpp=(
            "int ans = 0;\nfor (int x : {a, b, c}) ans += (x + 5) / 10 * 10;\ncout << ans << endl;",
        ),
        titles=("Rounded Prices", "No Small Coins"),
        stories=(
            "In @P prices are rounded to the nearest multiple of 10, and a price that ends in 5 "
            "is rounded up. @A buys three things with the prices a, b and c, each of which is "
            "rounded on its own. Print the sum of the rounded prices.",
            "Round each of the integers a, b and c to a multiple of 10: a last digit from 0 to "
            "4 goes down, one from 5 to 9 goes up. Print the sum of the three results.",
        ),
        output=("Print the sum.", "Print the total."),
        wrong={
            "sum rounded": "print((a + b + c + 5) // 10 * 10)",
            "up": "print((a + 9) // 10 * 10 + (b + 9) // 10 * 10 + (c + 9) // 10 * 10)",
        },
        tags=("math",),
    ),
    Task(
        id="p03076",
        relative="longest-last",
        schema=(line(Int("n", 1, 100)), line(Ints("a", "n", 1, 1000))),
        python=(
            "total = 0\nbest = 0\nfor x in a:\n    total += x\n    best = max(best, "
            "x)\nprint(max(total - best, best))",
            "a.sort()\nrest = 0\nfor i in range(n - 1):\n    rest += a[i]\nif rest > a[n - "
            "1]:\n    print(rest)\nelse:\n    print(a[n - 1])",
        ),
        only_python=(
            "m = max(a)\nprint(max(m, sum(a) - m))",
            "*rest, last = sorted(a)\nprint(max(last, sum(rest)))",
        ),
        only_cpp=(
            "int m = *max_element(a.begin(), a.end());\nint s = accumulate(a.begin(), a.end(), "
            "0);\ncout << max(m, s - m) << endl;",
        ),
        titles=("Two Cooks", "The Longest Job"),
        stories=(
            "There are n dishes, and dish i takes a_i minutes. @A cooks only the dish that "
            "takes the longest (one of them, if there are several), while @B cooks all the "
            "others one after another. They begin together. After how many minutes is "
            "everything ready?",
            "Let m be the largest element of a and r the sum of all the other elements. Print "
            "the larger one of m and r.",
        ),
        output=("Print the number of minutes.", "Print one integer."),
        wrong={
            "sum": "total = 0\nfor x in a:\n    total += x\nprint(total)",
            "rest": "total = 0\nbest = 0\nfor x in a:\n    total += x\n    best = max(best, "
            "x)\nprint(total - best)",
        },
        rating=900,
        adjust=lambda rng, _, values: (
            values | {"a": [*values["a"][:-1], min(1000, sum(values["a"]))]}
            if rng.random() < 0.4
            else values
        ),
        tags=("math",),
    ),
)
