"""Tasks p03214 to p03242 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def _ones_and_nines(rng: Random, size: str, values: Values) -> Values:
    return {**values, "n": int("".join(rng.choice("19") for _ in range(3)))}


def _is_one_nine(values: Values) -> bool:
    return set(str(values["n"])) <= {"1", "9"}


TASKS = (
    Task(
        id="p03214",
        schema=(line(Int("n", 1, 100)), line(Ints("a", "n", 1, 100))),
        python=(
            "total = sum(a)\nbest = 0\nfor i in range(n):\n    if abs(a[i] * n - total) < "
            "abs(a[best] * n - total):\n        best = i\nprint(best)",
            "total = 0\nfor x in a:\n    total += x\nanswer = 0\nlow = 1000000\nfor i in "
            "range(n):\n    gap = abs(n * a[i] - total)\n    if gap < low:\n        low = "
            "gap\n        answer = i\nprint(answer)",
        ),
        only_python=(
            "print(min(range(n), key=lambda i: abs(a[i] * n - sum(a))))",
            "gaps = [abs(x * n - sum(a)) for x in a]\nprint(gaps.index(min(gaps)))",
        ),
        only_cpp=(
            "int s = 0, t = 0;\nfor (int x : a) s += x;\nfor (int i = 1; i < n; i++)\n    if "
            "(abs(a[i] * n - s) < abs(a[t] * n - s)) t = i;\ncout << t << endl;",
        ),
        titles=("The Most Ordinary Day", "Closest to the Mean"),
        stories=(
            "On n days, numbered 0 to n - 1, @A sold a_0, ..., a_{n-1} cakes. A typical day is "
            "one on which the number of cakes differs as little as possible from the mean of "
            "the n numbers (which is not rounded). Print the number of the first typical day.",
            "You are given n integers a_0, a_1, ..., a_{n-1}. Find the smallest index t, "
            "counted from 0, for which the absolute difference of a_t and the arithmetic mean "
            "of all n integers is minimal.",
        ),
        output=("Print the index.", "Print t."),
        wrong={
            "last of equals": (
                "total = sum(a)\nbest = 0\nfor i in range(n):\n    if abs(a[i] * n - total) <= "
                "abs(a[best] * n - total):\n        best = i\nprint(best)"
            ),
            "rounded mean": (
                "mean = sum(a) // n\nbest = 0\nfor i in range(n):\n    if abs(a[i] - mean) < "
                "abs(a[best] - mean):\n        best = i\nprint(best)"
            ),
            "counted from one": (
                "total = sum(a)\nbest = 0\nfor i in range(n):\n    if abs(a[i] * n - total) < "
                "abs(a[best] * n - total):\n        best = i\nprint(best + 1)"
            ),
        },
        rating=900,
        tags=("implementation", "math"),
    ),
    Task(
        id="p03214",
        relative="nearest-to-x",
        schema=(line(Int("n", 1, 100), Int("x", 1, 100)), line(Ints("a", "n", 1, 100))),
        python=(
            "best = a[0]\nfor i in range(1, n):\n    if abs(a[i] - x) < abs(best - "
            "x):\n        best = a[i]\n    elif abs(a[i] - x) == abs(best - x):\n        best "
            "= max(best, a[i])\nprint(best)",
            "best = 0\nfor v in range(1, 101):\n    for i in range(n):\n        if a[i] == "
            "v:\n            if best == 0 or abs(v - x) <= abs(best - x):\n                "
            "best = v\nprint(best)",
        ),
        only_python=(
            "print(min(a, key=lambda v: (abs(v - x), -v)))",
            "print(sorted(a, key=lambda v: (abs(v - x), -v))[0])",
        ),
        only_cpp=(
            "sort(a.rbegin(), a.rend());\nint ans = a[0];\nfor (int v : a)\n    if (abs(v - x) "
            "< abs(ans - x)) ans = v;\ncout << ans << endl;",
        ),
        titles=("Closest Price", "A Gift for About x Coins"),
        stories=(
            "A shop has n things, and the i-th one costs a_i coins. @A wants to spend about x "
            "coins on one thing, so that the price is as close to x as possible. If two prices "
            "are equally close, @A takes the higher one. What does @A pay?",
            "You are given n integers a_i and an integer x. Print the value among the a_i with "
            "the smallest distance to x; of two such values, the larger one.",
        ),
        output=("Print the value.", "Print one integer."),
        wrong={
            "smaller of equals": (
                "best = a[0]\nfor i in range(1, n):\n    if abs(a[i] - x) < abs(best - "
                "x):\n        best = a[i]\n    elif abs(a[i] - x) == abs(best - x):\n        "
                "best = min(best, a[i])\nprint(best)"
            ),
            "not above x": (
                "best = 0\nfor i in range(n):\n    if a[i] <= x:\n        best = max(best, "
                "a[i])\nprint(best)"
            ),
        },
        rating=900,
    ),
    Task(
        id="p03214",
        relative="index-of-max",
        schema=(line(Int("n", 2, 100)), line(Ints("a", "n", 1, 100))),
        python=(
            "low = 0\nhigh = 0\nfor i in range(n):\n    if a[i] < a[low]:\n        low = "
            "i\n    if a[i] > a[high]:\n        high = i\nprint(abs(high - low))",
            "low = n - 1\nhigh = n - 1\nfor i in range(n - 1, -1, -1):\n    if a[i] <= "
            "a[low]:\n        low = i\n    if a[i] >= a[high]:\n        high = i\n"
            "print(max(low, high) - min(low, high))",
        ),
        only_python=("print(abs(a.index(max(a)) - a.index(min(a))))",),
        only_cpp=(
            "int p = min_element(a.begin(), a.end()) - a.begin();\nint q = "
            "max_element(a.begin(), a.end()) - a.begin();\ncout << abs(p - q) << endl;",
        ),
        titles=("From the Smallest to the Largest", "Distance of the Extremes"),
        stories=(
            "@A hangs n pictures with widths a_1, ..., a_n in a row. Let i be the position of "
            "the narrowest picture and j the position of the widest one; where several are "
            "equal, the leftmost of them counts. Print |i - j|.",
            "Given n integers a_i, find the first position at which the minimum occurs and the "
            "first position at which the maximum occurs. Print the absolute difference of "
            "these two positions.",
        ),
        output=("Print the difference.", "Print one integer."),
        wrong={
            "last maximum": (
                "low = 0\nhigh = 0\nfor i in range(n):\n    if a[i] < a[low]:\n        low = "
                "i\n    if a[i] >= a[high]:\n        high = i\nprint(abs(high - low))"
            ),
            "difference of values": "print(max(a) - min(a))",
        },
        rating=900,
    ),
    Task(
        id="p03242",
        schema=(line(Int("n", 111, 999)),),
        python=(
            "print(1110 - n)",
            "result = 0\nplace = 1\nwhile n > 0:\n    if n % 10 == 1:\n        result += 9 * "
            "place\n    else:\n        result += place\n    place *= 10\n    n //= 10\n"
            "print(result)",
        ),
        only_python=(
            'print(str(n).translate(str.maketrans("19", "91")))',
            'print("".join("9" if c == "1" else "1" for c in str(n)))',
            'print(str(n).replace("1", "x").replace("9", "1").replace("x", "9"))',
        ),
        only_cpp=(
            "cout << 1110 - n << endl;",
            "for (char c : to_string(n)) cout << (c == '1' ? '9' : '1');\ncout << endl;",
        ),
        titles=("Ones and Nines", "The Swapped Digits"),
        stories=(
            "A machine prints numbers of three digits, and each digit is 1 or 9. By a fault it "
            "prints 9 where 1 should be and 1 where 9 should be. It printed n. Which number "
            "should have been printed?",
            "You are given a three-digit number n made of the digits 1 and 9 only. Turn all "
            "ones into nines and, at the same time, all nines into ones. Print the number that "
            "you get.",
        ),
        output=("Print the number.", "Print one integer."),
        wrong={
            "unchanged": "print(n)",
            "only ones": (
                "result = 0\nplace = 1\nwhile n > 0:\n    result += 9 * place\n    place *= "
                "10\n    n //= 10\nprint(result)"
            ),
        },
        adjust=_ones_and_nines,
        valid=_is_one_nine,
        constraints=("All digits of n are 1 or 9",),
        tags=("math",),
    ),
    Task(
        id="p03242",
        relative="reverse-number",
        schema=(line(Int("n", 100, 999)),),
        python=(
            "print(n % 10 * 100 + n // 10 % 10 * 10 + n // 100)",
            "result = 0\nwhile n > 0:\n    result = result * 10 + n % 10\n    n //= 10\n"
            "print(result)",
        ),
        only_python=("print(int(str(n)[::-1]))", "a, b, c = str(n)\nprint(int(c + b + a))"),
        only_cpp=(
            "string s = to_string(n);\nreverse(s.begin(), s.end());\ncout << stoi(s) << endl;",
        ),
        titles=("Read from the Right", "Mirror Number"),
        stories=(
            "You are given an integer n with three digits. Write its digits in the opposite "
            "order and print the result as an integer, so without zeros in front: 120 becomes "
            "21.",
            "@A reads the number n, which has exactly three digits, from right to left. Which "
            "number does @A read? If the last digit of n is 0, it does not count as a digit of "
            "the number read.",
        ),
        output=("Print the integer.", "Print the answer."),
        wrong={
            "outer digits kept": "print(n // 100 * 100 + n // 10 % 10 * 10 + n % 10)",
            "rotated": "print(n % 10 * 100 + n // 10)",
        },
        tags=("math",),
    ),
    Task(
        id="p03242",
        relative="complement-nine",
        schema=(line(Int("n", 1, 1000000)),),
        python=(
            "power = 1\nwhile power <= n:\n    power *= 10\nprint(power - 1 - n)",
            "result = 0\nplace = 1\nwhile n > 0:\n    result += (9 - n % 10) * place\n    "
            "place *= 10\n    n //= 10\nprint(result)",
        ),
        only_python=(
            "print(10 ** len(str(n)) - 1 - n)",
            'print(int("".join(str(9 - int(c)) for c in str(n))))',
        ),
        only_cpp=(
            "string s = to_string(n);\nfor (char& c : s) c = '0' + ('9' - c);\ncout << stoi(s) "
            "<< endl;",
        ),
        titles=("Nine Minus Each Digit", "Opposite Digits"),
        stories=(
            "Replace every digit d of the positive integer n by 9 - d. Print the resulting "
            "integer without leading zeros (if only zeros remain, print 0).",
            "Let m be the largest integer that has as many digits as n, all of them nines. "
            "Print m - n.",
        ),
        output=("Print one integer.", "Print the answer without leading zeros."),
        wrong={
            "ten minus": "\npower = 1\nwhile power <= n:\n    power *= 10\nprint(power - n)",
            "last digit only": "print(n - n % 10 + 9 - n % 10)",
        },
        tags=("math",),
    ),
)
