"""Tasks p02640 to p02694 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def some_legs(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.6:
        x = min(values["x"], 40)
        values["x"] = x
        values["y"] = max(1, min(100, 2 * x + rng.choice((-2, -1, 0, 1, 2, x, 2 * x, 2 * x + 2))))
    return values


def some_wheels(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.6:
        x = min(values["x"], 33)
        values["x"] = x
        values["y"] = max(1, min(100, 2 * x + rng.choice((-1, 0, 1, x, x + 1, x // 2))))
    return values


TASKS = (
    Task(
        id="p02640",
        schema=(line(Int("x", 1, 100), Int("y", 1, 100)),),
        python=(
            'if y % 2 == 0 and 2 * x <= y <= 4 * x:\n    print("Yes")\nelse:\n    print("No")',
            'ans = "No"\nfor i in range(x + 1):\n    if 2 * i + 4 * (x - i) == y:\n        '
            'ans = "Yes"\nprint(ans)',
        ),
        only_python=(
            'print("Yes" if any(2 * i + 4 * (x - i) == y for i in range(x + 1)) else "No")',
        ),
        only_cpp=('cout << (y % 2 == 0 && 2 * x <= y && y <= 4 * x ? "Yes" : "No") << endl;',),
        adjust=some_legs,
        wrong={
            "parity missed": 'print("Yes" if 2 * x <= y <= 4 * x else "No")',
            "only mixed": 'print("Yes" if y % 2 == 0 and 2 * x < y < 4 * x else "No")',
        },
        rating=900,
        tags=("math", "brute force"),
    ),
    Task(
        id="p02675",
        schema=(line(Int("n", 1, 999)),),
        python=(
            'd = n % 10\nif d == 3:\n    print("bon")\nelif d == 0 or d == 1 or d == 6 or d '
            '== 8:\n    print("pon")\nelse:\n    print("hon")',
            'd = n % 10\nans = "pon"\nif d == 3:\n    ans = "bon"\nif d == 2 or d == 4 or d '
            '== 5 or d == 7 or d == 9:\n    ans = "hon"\nprint(ans)',
        ),
        only_python=(
            'd = n % 10\nprint("bon" if d == 3 else "pon" if d in (0, 1, 6, 8) else "hon")',
            's = str(n)\nif s[-1] in "24579":\n    print("hon")\nelif s[-1] in "0168":\n    '
            'print("pon")\nelse:\n    print("bon")',
        ),
        only_cpp=(
            'int d = n % 10;\ncout << (d == 3 ? "bon" : d == 0 || d == 1 || d == 6 || d == 8 '
            '? "pon" : "hon") << endl;',
            'switch (n % 10) {\n    case 3: cout << "bon"; break;\n    case 0: case 1: case '
            '6: case 8: cout << "pon"; break;\n    default: cout << "hon";\n}\ncout << endl;',
        ),
        titles=("Counting Pencils", "Hon, Pon, Bon"),
        stories=(
            "Which of three words follows a number n depends on its last digit only. After 3 "
            "comes bon, after 0, 1, 6 and 8 comes pon, and after the remaining digits (2, 4, "
            "5, 7, 9) comes hon. Print the word for n.",
            '@A counts long things. A number n that ends in 3 is followed by "bon", a number '
            'that ends in 0, 1, 6 or 8 by "pon", any other number by "hon". Print the word '
            "that follows n.",
        ),
        output=("Print hon, pon or bon.", "Output the word."),
        adjust=lambda rng, size, values: {
            "n": rng.choice(
                (values["n"], max(1, values["n"] // 10 * 10 + 3), max(1, values["n"] // 10 * 10))
            )
        },
        wrong={
            "divisible by three": (
                'd = n % 10\nprint("bon" if d % 3 == 0 else "pon" if d == 1 or d == 8 else "hon")'
            ),
            "zero missed": (
                'd = n % 10\nprint("bon" if d == 3 else "pon" if d == 1 or d == 6 or d == 8 else '
                '"hon")'
            ),
        },
    ),
    Task(
        id="p02675",
        relative="ordinal-suffix",
        schema=(line(Int("n", 1, 99)),),
        python=(
            'd = n % 10\nt = n // 10\nif t != 1 and d == 1:\n    print(str(n) + "st")\nelif t '
            '!= 1 and d == 2:\n    print(str(n) + "nd")\nelif t != 1 and d == 3:\n    '
            'print(str(n) + "rd")\nelse:\n    print(str(n) + "th")',
            'ans = "th"\nif n < 11 or n > 13:\n    if n % 10 == 1:\n        ans = "st"\n    '
            'if n % 10 == 2:\n        ans = "nd"\n    if n % 10 == 3:\n        ans = "rd"\n'
            "print(str(n) + ans)",
        ),
        only_python=(
            "print(f\"{n}{'th' if 11 <= n <= 13 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, "
            "'th')}\")",
        ),
        only_cpp=(
            'string ends[] = {"th", "st", "nd", "rd"};\nint d = n % 10;\nif (d > 3 || n / 10 '
            "== 1) d = 0;\ncout << n << ends[d] << endl;",
        ),
        titles=("Ordinals", "First, Second, Third"),
        stories=(
            "Write the number n as an English ordinal: n followed directly by st if its last "
            "digit is 1, nd if it is 2, rd if it is 3, and th otherwise. The numbers 11, 12 "
            "and 13 are exceptions and take th. Print the ordinal, such as 21st.",
            "@A comes in at place n in a race and wants to write the place in short: 1st, "
            "2nd, 3rd, 4th and so on. The ending depends on the last digit (1: st, 2: nd, 3: "
            "rd, others: th), but 11, 12 and 13 always get th. What does @A write? Print it "
            "without spaces.",
        ),
        output=(
            "Print n with its ending.",
            "Output the number and its ending, without a space between them.",
        ),
        adjust=lambda rng, size, values: {
            "n": rng.choice((values["n"], 11, 12, 13, values["n"] // 10 * 10 + rng.randint(1, 3)))
        },
        wrong={
            "teens": (
                'd = n % 10\nprint(str(n) + ("st" if d == 1 else "nd" if d == 2 else "rd" if d == '
                '3 else "th"))'
            )
        },
        tags=("strings",),
    ),
    Task(
        id="p02675",
        relative="first-digit",
        schema=(line(Int("n", 1, 999)),),
        python=(
            'd = n\nwhile d >= 10:\n    d = d // 10\nif d <= 3:\n    print("low")\nelif d <= '
            '6:\n    print("middle")\nelse:\n    print("high")',
            't = str(n)\nd = int(t[0])\nans = "high"\nif d < 4:\n    ans = "low"\nelif d < '
            '7:\n    ans = "middle"\nprint(ans)',
        ),
        only_python=('print(["low", "middle", "high"][(int(str(n)[0]) - 1) // 3])',),
        only_cpp=(
            "char c = to_string(n)[0];\nif (c <= '3') cout << \"low\" << endl;\nelse if (c <= "
            '\'6\') cout << "middle" << endl;\nelse cout << "high" << endl;',
        ),
        titles=("Leading Digit", "Shelves"),
        stories=(
            "Books are sorted onto three shelves by the leftmost digit of their number n. "
            "Digits 1 to 3 mean the shelf low, 4 to 6 the shelf middle and 7 to 9 the shelf "
            "high. Print the name of the shelf for book n.",
            "Let d be the first digit of n in decimal. If d is 1, 2 or 3, print low; if d is "
            "4, 5 or 6, print middle; if d is 7, 8 or 9, print high.",
        ),
        output=("Print low, middle or high.", "Output the word for n."),
        wrong={
            "last digit": 'd = n % 10\nprint("low" if d <= 3 else "middle" if d <= 6 else "high")',
            "three not low": (
                'd = n\nwhile d > 9:\n    d //= 10\nprint("low" if d < 3 else "middle" if d <= 6 '
                'else "high")'
            ),
        },
    ),
    Task(
        id="p02694",
        schema=(line(Int("x", 101, 10**18)),),
        wide=True,
        python=(
            "money = 100\nyears = 0\nwhile money < x:\n    money += money // 100\n    years "
            "+= 1\nprint(years)",
            "m = 100\nans = 0\nwhile True:\n    if m >= x:\n        break\n    m = m + m // "
            "100\n    ans += 1\nprint(ans)",
        ),
        only_python=("y = 100\nc = 0\nwhile y < x:\n    y = y * 101 // 100\n    c += 1\nprint(c)",),
        only_cpp=(
            "long long m = 100;\nint t;\nfor (t = 0; m < x; t++) m += m / 100;\ncout << t << endl;",
        ),
        titles=("Savings", "One Percent"),
        stories=(
            "@A puts 100 coins into a bank. At the end of every year the bank adds 1 percent "
            "of the current amount, rounded down to whole coins. After how many years does @A "
            "own at least x coins? Print that number of years.",
            "Start with m = 100. In one step, m grows by the integer part of m / 100. Print "
            "the smallest number of steps after which m is not less than x.",
        ),
        output=("Print the number of years.", "Output one integer, the smallest number of steps."),
        wrong={
            "strict": "m = 100\nc = 0\nwhile m <= x:\n    m += m // 100\n    c += 1\nprint(c)",
            "one yen a year": "print(x - 100)",
        },
        adjust=lambda rng, size, values: {
            "x": rng.choice((values["x"], rng.randint(101, 200), 10 ** rng.randint(3, 18)))
        },
        rating=900,
        tags=("simulation",),
    ),
    Task(
        id="p02694",
        relative="double-plus-one",
        schema=(line(Int("a", 1, 100, wide=True), Int("x", 1, 10**17)),),
        wide=True,
        python=(
            "count = 0\nwhile a < x:\n    a = 2 * a + 1\n    count += 1\nprint(count)",
            "ans = 0\ncur = a\nwhile cur < x:\n    cur += cur + 1\n    ans += 1\nprint(ans)",
        ),
        only_python=("t = 0\nwhile ((a + 1) << t) - 1 < x:\n    t += 1\nprint(t)",),
        only_cpp=(
            "int t = 0;\nfor (long long v = a; v < x; v = v * 2 + 1) t++;\ncout << t << endl;",
        ),
        titles=("Double and One", "Growing Bacteria"),
        stories=(
            "A dish holds a cells. Every hour the number of cells doubles and then one more "
            "cell is added. Print how many hours it takes until there are x cells or more. "
            "The answer is 0 if this is so from the beginning.",
            "You have an integer a. An operation replaces a by 2a + 1. Find the minimum "
            "number of operations needed to make a greater than or equal to x, and print it.",
        ),
        output=("Print the number of operations.", "Output the answer as an integer."),
        adjust=lambda rng, size, values: {
            "a": values["a"],
            "x": rng.choice((values["x"], values["a"], 2 * values["a"] + 1, 4 * values["a"] + 4)),
        },
        wrong={
            "only doubles": "t = 0\nwhile a < x:\n    a *= 2\n    t += 1\nprint(t)",
            "strict": "t = 0\nwhile a <= x:\n    a = 2 * a + 1\n    t += 1\nprint(t)",
        },
        rating=900,
        tags=("simulation",),
    ),
    Task(
        id="p02694",
        relative="shrinking-debt",
        schema=(line(Int("d", 1, 10**9), Int("p", 1, 10**6)),),
        python=(
            "years = 0\nwhile d > p:\n    d -= d // 10\n    if d > p:\n        d -= p\n    "
            "else:\n        d = 0\n    years += 1\nif d > 0:\n    years += 1\nprint(years)",
            "years = 0\nwhile d > 0:\n    if d > p:\n        d -= d // 10\n    d = max(0, d - "
            "p)\n    years += 1\nprint(years)",
        ),
        only_python=(
            "c = 0\nwhile d > 0:\n    d = max(0, d - (d // 10 if d > p else 0) - p)\n    c += "
            "1\nprint(c)",
        ),
        only_cpp=(
            "int c = 0;\nwhile (d > 0) {\n    if (d > p) d -= d / 10;\n    d -= p;\n    c++;\n"
            "}\ncout << c << endl;",
        ),
        titles=("Paying Back", "Kind Bank"),
        stories=(
            "@A owes d coins to a kind bank. Each year, if @A still owes more than p coins, "
            "the bank first forgives one tenth of the debt (rounded down to an integer). Then "
            "@A pays p coins, or all that is owed if this is less. In how many years is the "
            "debt gone? Print this number.",
            "You are given integers d and p. While d is positive, do the following: if d > p, "
            "subtract floor(d / 10) from d; then subtract p from d. Print how many times this "
            "was done.",
        ),
        output=("Print the number of years.", "Output how many rounds there are."),
        wrong={
            "nothing forgiven": "print((d + p - 1) // p)",
            "pays first": (
                "c = 0\nwhile d > 0:\n    d -= p\n    if d > 0:\n        d -= d // 10\n    c += "
                "1\nprint(c)"
            ),
        },
        adjust=lambda rng, size, values: {
            "d": values["d"],
            "p": rng.choice(
                (values["p"], rng.randint(10**5, 10**6), max(1, min(10**6, values["d"] // 7)))
            ),
        },
        valid=lambda values: values["d"] <= 3000 * values["p"],
        constraints=("d is at most 3000p",),
        rating=1000,
        tags=("simulation",),
    ),
)
