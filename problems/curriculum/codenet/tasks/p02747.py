"""Tasks p02747 to p02766 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, Word, line
from problems.curriculum.codenet._task import Task


def _hi(rng: Random, size: str, values: Values) -> Values:
    text = "hi" * rng.randint(1, 5)
    if rng.random() < 0.5:
        place = rng.randrange(len(text))
        text = rng.choice((text[:place] + text[place + 1 :], text[:place] + "hi"[::-1]))
        text = text or "h"
    if rng.random() < 0.8:
        values["s"] = text[:10]
    return values


def _laugh(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.9:
        values["s"] = "".join(rng.choice("hhaao") for _ in values["s"])
    return values


def _steps(rng: Random, size: str, values: Values) -> Values:
    letters = [rng.choice(("xy", "yx"))[i % 2] for i in (range(len(values["s"])))]
    start = rng.randint(0, 1)
    if rng.random() < 0.6:
        letters = ["xy"[(start + i) % 2] for i in range(len(letters))]
        if rng.random() < 0.3:
            letters[-1] = rng.choice("xy")
    return {**values, "s": "".join(letters)}


def _ends_in_zeros(rng: Random, size: str, values: Values) -> Values:
    for _ in range(rng.choice((0, 1, 2, 4, 7))):
        if values["n"] * values["k"] <= 1000000000:
            values["n"] *= values["k"]
    return values


TASKS = (
    Task(
        id="p02747",
        schema=(line(Word("s", 1, 10)),),
        python=(
            "ok = len(s) % 2 == 0\nfor i in range(len(s)):\n    c = s[i]\n    if i % 2 == 0 "
            'and c != "h":\n        ok = False\n    if i % 2 == 1 and c != "i":\n        ok = '
            'False\nif ok:\n    print("Yes")\nelse:\n    print("No")',
            't = "hi"\nwhile len(t) < len(s):\n    t += "hi"\nif t == s:\n    print("Yes")\n'
            'else:\n    print("No")',
        ),
        only_python=(
            'print("Yes" if s in ["hi" * i for i in range(1, 6)] else "No")',
            'print("No" if s.replace("hi", "") else "Yes")',
            'print("Yes" if s == "hi" * (len(s) // 2) else "No")',
        ),
        only_cpp=(
            'string t;\nwhile (t.size() < s.size()) t += "hi";\ncout << (s == t ? "Yes" : '
            '"No") << endl;',
            "bool ok = s.size() % 2 == 0;\nfor (int i = 0; i < s.size(); i++)\n    if (s[i] != "
            '"hi"[i % 2]) ok = false;\ncout << (ok ? "Yes" : "No") << endl;',
        ),
        titles=("Greetings Only", "Hi Hi Hi"),
        stories=(
            "A parrot can only say hi, but it may say it several times without a pause. @A "
            "wrote down some sounds as the string s. Print Yes if s is what one hears when the "
            "parrot says hi one or more times, and No otherwise.",
            "Print Yes if the string s can be written as hi repeated k times for some integer "
            "k with k at least 1. If there is no such k, print No.",
        ),
        output=("Print Yes or No.", "Print Yes if so, and No otherwise."),
        wrong={
            "any order of letters": (
                'ok = len(s) % 2 == 0\nfor i in range(len(s)):\n    c = s[i]\n    if c != "h" '
                'and c != "i":\n        ok = False\nprint("Yes" if ok else "No")'
            ),
            "odd length": (
                "ok = True\nfor i in range(len(s)):\n    c = s[i]\n    if i % 2 == 0 and c != "
                '"h":\n        ok = False\n    if i % 2 == 1 and c != "i":\n        ok = '
                'False\nprint("Yes" if ok else "No")'
            ),
        },
        adjust=_hi,
        tags=("strings",),
    ),
    Task(
        id="p02747",
        relative="count-hi",
        schema=(line(Word("s", 1, 50)),),
        python=(
            "count = 0\nfor i in range(len(s) - 1):\n    first = s[i]\n    second = s[i + "
            '1]\n    if first == "h" and second == "a":\n        count += 1\nprint(count)',
            "count = 0\nafter = False\nfor i in range(len(s)):\n    c = s[i]\n    if after and "
            'c == "a":\n        count += 1\n    after = c == "h"\nprint(count)',
        ),
        only_python=(
            'print(s.count("ha"))',
            'print(sum(s[i:i + 2] == "ha" for i in range(len(s))))',
        ),
        only_cpp=(
            "int ans = 0;\nfor (int i = 0; i + 1 < s.size(); i++) ans += s.substr(i, 2) == "
            '"ha";\ncout << ans << endl;',
        ),
        titles=("How Much Laughter?", "Ha Ha Ha"),
        stories=(
            "@A recorded a talk as a string s of lowercase letters. Every place where the "
            "letter h is directly followed by the letter a is a laugh. How often does somebody "
            "laugh in s?",
            "Given a string s, count how many times ha occurs in it as two neighboring letters.",
        ),
        output=("Print the number of times.", "Print the answer."),
        wrong={
            "letters apart": (
                "count = 0\nseen = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c == "
                '"h":\n        seen = 1\n    if c == "a" and seen == 1:\n        count += '
                "1\n        seen = 0\nprint(count)"
            ),
            "counts h": (
                'count = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c == "h":\n        '
                "count += 1\nprint(count)"
            ),
        },
        adjust=_laugh,
        tags=("strings",),
    ),
    Task(
        id="p02747",
        relative="alternating",
        schema=(line(Word("s", 1, 20, alphabet="xy")),),
        python=(
            "ok = True\nfor i in range(len(s) - 1):\n    if s[i] == s[i + 1]:\n        ok = "
            'False\nif ok:\n    print("Yes")\nelse:\n    print("No")',
            "same = 0\nfor i in range(1, len(s)):\n    if s[i] == s[i - 1]:\n        same += "
            '1\nprint("Yes" if same == 0 else "No")',
        ),
        only_python=(
            'print("No" if "xx" in s or "yy" in s else "Yes")',
            'print("Yes" if all(p != q for p, q in zip(s, s[1:])) else "No")',
        ),
        only_cpp=(
            "bool ok = true;\nfor (int i = 1; i < (int)s.size(); i++) ok &= s[i] != s[i - 1];\n"
            'puts(ok ? "Yes" : "No");',
        ),
        titles=("Left, Right, Left", "Alternating Steps"),
        stories=(
            "A dancer steps with the left foot, written x, or the right foot, written y. The "
            "dance s is neat if the same foot is never used in two steps in a row. Print Yes "
            "if s is neat, and No if it is not.",
            "You are given a string s of letters x and y. Print Yes if any two neighboring "
            "letters of s differ (this also holds if there is just one letter), and No "
            "otherwise.",
        ),
        output=("Print Yes or No.", "Print the answer."),
        wrong={
            "must begin with x": (
                "ok = True\nfor i in range(len(s)):\n    c = s[i]\n    if i % 2 == 0 and c != "
                '"x":\n        ok = False\n    if i % 2 == 1 and c != "y":\n        ok = '
                'False\nprint("Yes" if ok else "No")'
            ),
            "even length too": (
                "ok = len(s) % 2 == 0\nfor i in range(len(s) - 1):\n    if s[i] == s[i + "
                '1]:\n        ok = False\nprint("Yes" if ok else "No")'
            ),
        },
        adjust=_steps,
        tags=("strings",),
    ),
    Task(
        id="p02766",
        schema=(line(Int("n", 1, 1000000000), Int("k", 2, 10)),),
        python=(
            "count = 0\nwhile n > 0:\n    n //= k\n    count += 1\nprint(count)",
            "digits = 1\nwhile n >= k:\n    n = n // k\n    digits += 1\nprint(digits)",
        ),
        only_python=(
            "ans = 0\nwhile n:\n    n, ans = n // k, ans + 1\nprint(ans)",
            "print(next(i for i in range(1, 40) if k**i > n))",
        ),
        only_cpp=("int ans = 0;\nfor (; n; n /= k) ans++;\ncout << ans << endl;",),
        titles=("Length in Another Base", "How Many Divisions?"),
        stories=(
            "@A divides the number n by k and forgets the remainder, divides the result by k "
            "again, and goes on until it is 0. How many divisions does @A make?",
            "Let the number n be written in the system with base k, where each place is worth "
            "k times the one on its right, without leading zeros. How many places are used?",
        ),
        output=("Print the number.", "Print one integer."),
        wrong={
            "one short": "count = 0\nwhile n >= k:\n    n //= k\n    count += 1\nprint(count)",
            "decimal": "count = 0\nwhile n > 0:\n    n //= 10\n    count += 1\nprint(count)",
        },
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p02766",
        relative="digit-sum-base",
        schema=(line(Int("n", 1, 1000000000), Int("k", 2, 10)),),
        python=(
            "total = 0\nwhile n > 0:\n    total += n % k\n    n //= k\nprint(total)",
            "total = n % k\nwhile n >= k:\n    n //= k\n    total += n % k\nprint(total)",
        ),
        only_python=("ans = 0\nwhile n:\n    n, r = divmod(n, k)\n    ans += r\nprint(ans)",),
        only_cpp=("int ans = 0;\nwhile (n) ans += n % k, n /= k;\ncout << ans << endl;",),
        titles=("Digits in Base k", "Weights of Powers"),
        stories=(
            "Find the sum of the digits of n when n is written in base k.",
            "@A has many weights of 1, k, k^2, k^3 and so on grams. A load of exactly n grams "
            "is to be put together from as few weights as possible: no weight is used k times "
            "or more, since one larger weight would do. How many weights are needed? This is "
            "the sum of the digits of n in base k.",
        ),
        output=("Print the sum.", "Print the answer."),
        wrong={
            "number of digits": (
                "count = 0\nwhile n > 0:\n    n //= k\n    count += 1\nprint(count)"
            ),
            "decimal": "total = 0\nwhile n > 0:\n    total += n % 10\n    n //= 10\nprint(total)",
        },
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p02766",
        relative="zeros-at-the-end",
        schema=(line(Int("n", 1, 1000000000), Int("k", 2, 10)),),
        python=(
            "count = 0\nwhile n % k == 0:\n    n //= k\n    count += 1\nprint(count)",
            "count = 0\npower = k\nwhile n % power == 0:\n    power *= k\n    count += 1\n"
            "print(count)",
        ),
        only_python=(
            "ans = 0\nwhile not n % k:\n    n //= k\n    ans += 1\nprint(ans)",
            "print(max(i for i in range(31) if n % k**i == 0))",
        ),
        only_cpp=("int ans = 0;\nfor (; n % k == 0; n /= k) ans++;\ncout << ans << endl;",),
        titles=("Divide While Possible", "Zeros at the End"),
        stories=(
            "You are given integers n and k. Divide n by k as long as this leaves no "
            "remainder. How many times can you divide?",
            "When the number n is written in base k, with how many zeros does it end?",
        ),
        output=("Print the number of times.", "Print one integer."),
        wrong={
            "once only": "if n % k == 0:\n    print(1)\nelse:\n    print(0)",
            "all zeros": (
                "count = 0\nwhile n > 0:\n    if n % k == 0:\n        count += 1\n    n //= k\n"
                "print(count)"
            ),
        },
        adjust=_ends_in_zeros,
        rating=900,
        wide=True,
        tags=("math",),
    ),
)
