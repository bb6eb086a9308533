"""Tasks p02730, p02759 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import (
    Int,
    Values,
    Word,
    line,
)
from problems.curriculum.codenet._task import Task


def _strong(rng: Random, size: str, values: Values) -> Values:
    s = values["s"]
    if rng.random() < 0.4:
        s = s[: max(1, len(s) // 4)]
        s += s[-1 - rng.randrange(2) :: -1][: len(s)]
    if len(s) % 2 == 0:
        s = s[:-1] if len(s) > 3 else s + "a"
    if rng.random() < 0.7:
        half = s[: len(s) // 2]
        if rng.random() < 0.7:
            half = (half + half[::-1])[: 2 * len(half)]
            half = half[: len(half) // 2][: (len(half) + 3) // 4]
            half += half[::-1][rng.randrange(2) :]
        s = half + "m" + half[::-1]
    s = s if len(s) >= 3 else s + "ab"
    values["s"] = s[:99]
    return values


def _mirror(rng: Random, size: str, values: Values) -> Values:
    s = values["s"]
    if rng.random() < 0.7:
        s = s[: (len(s) + 1) // 2] + s[: len(s) // 2][::-1]
        if rng.random() < 0.5:
            i = rng.randrange(len(s))
            s = s[:i] + rng.choice("abxyz") + s[i + 1 :]
    values["s"] = s
    return values


TASKS = (
    Task(
        id="p02730",
        schema=(line(Word("s", 3, 99)),),
        python=(
            "n = len(s)\nok = True\nfor i in range(n):\n    if s[i] != s[n - 1 - i]:\n        "
            "ok = False\nh = n // 2\nfor i in range(h):\n    if s[i] != s[h - 1 - i]:\n        "
            'ok = False\nif ok:\n    print("Yes")\nelse:\n    print("No")',
            "n = len(s)\nh = n // 2\nbad = 0\nfor i in range(h):\n    if s[i] != s[n - 1 - i] "
            'or s[i] != s[h - 1 - i]:\n        bad += 1\nprint("Yes" if bad == 0 else "No")',
        ),
        only_python=(
            'h = len(s) // 2\nleft, right = s[:h], s[h + 1:]\nprint("Yes" if s == s[::-1] and '
            'left == left[::-1] and right == right[::-1] else "No")',
            "def pal(t):\n    return t == t[::-1]\n\nn = len(s)\nif pal(s) and pal(s[:(n - 1) "
            '// 2]) and pal(s[(n + 3) // 2 - 1:]):\n    print("Yes")\nelse:\n    print("No")',
        ),
        only_cpp=(
            "int h = s.size() / 2;\nstring l = s.substr(0, h), r = s.substr(h + 1);\nbool ok = "
            'l == string(l.rbegin(), l.rend()) && l == r;\ncout << (ok ? "Yes" : "No") << endl;',
        ),
        titles=("Twice a Palindrome", "Strong Words"),
        stories=(
            "The length of s is odd. Take away its middle letter, and two halves are left. "
            "Print Yes if s as a whole and both halves read the same from either end, and No "
            "otherwise.",
            "A word s of odd length is called a jewel when the word itself, the part in front "
            "of its middle letter and the part behind the middle letter are all palindromes. "
            "Decide whether s is a jewel. Print Yes or No.",
        ),
        output=("Print Yes or No.", "Print Yes if the condition holds, and No if it does not."),
        adjust=_strong,
        valid=lambda values: len(values["s"]) % 2 == 1 and 3 <= len(values["s"]) <= 99,
        constraints=("the length of s is odd",),
        wrong={
            "whole only": 'print("Yes" if s == s[::-1] else "No")',
            "half only": "h = len(s) // 2\nok = True\nfor i in range(h):\n    if s[i] != s[h - "
            '1 - i]:\n        ok = False\nprint("Yes" if ok else "No")',
        },
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p02730",
        relative="changes-to-palindrome",
        schema=(line(Word("s", 1, 100)),),
        python=(
            "n = len(s)\ncount = 0\nfor i in range(n // 2):\n    if s[i] != s[n - 1 - i]:\n     "
            "   count += 1\nprint(count)",
            "i = 0\nj = len(s) - 1\ncount = 0\nwhile i < j:\n    if s[i] != s[j]:\n        "
            "count += 1\n    i += 1\n    j -= 1\nprint(count)",
        ),
        only_python=(
            "print(sum(x != y for x, y in zip(s, s[::-1])) // 2)",
            "n = len(s)\nprint(sum(s[i] != s[-i - 1] for i in range(n // 2)))",
        ),
        only_cpp=(
            "int n = s.size(), ans = 0;\nfor (int i = 0; i < n / 2; i++) ans += s[i] != "
            "s[n - 1 - i];\ncout << ans << endl;",
        ),
        titles=("Repair a Palindrome", "Hug"),
        stories=(
            "In one step you may replace one letter of s by any other letter. What is the least "
            "number of steps that makes s equal to its reverse?",
            "@A wants a word that reads the same forwards and backwards, and has the word s. @A "
            "can overwrite letters; each overwritten letter costs 1. Print the lowest cost.",
        ),
        output=("Print the minimum.", "Print one integer."),
        adjust=_mirror,
        wrong={
            "both sides": "n = len(s)\ncount = 0\nfor i in range(n):\n    if s[i] != s[n - 1 - "
            "i]:\n        count += 1\nprint(count)",
            "zero or one": "if s == s[::-1]:\n    print(0)\nelse:\n    print(1)",
        },
        rating=900,
        tags=("strings", "greedy"),
    ),
    Task(
        id="p02730",
        relative="halves-equal",
        schema=(line(Word("s", 2, 100)),),
        python=(
            "n = len(s)\nok = n % 2 == 0\nfor i in range(n // 2):\n    if ok and s[i] != s[n // "
            '2 + i]:\n        ok = False\nif ok:\n    print("Yes")\nelse:\n    print("No")',
            'h = len(s) // 2\nif s[:h] == s[h:]:\n    print("Yes")\nelse:\n    print("No")',
        ),
        only_python=('print("Yes" if s == s[:len(s) // 2] * 2 else "No")',),
        only_cpp=(
            'string t = s.substr(0, s.size() / 2);\ncout << (t + t == s ? "Yes" : "No") << endl;',
        ),
        titles=("Echo", "The Same Twice"),
        stories=(
            "Is s the concatenation of some word with itself? For example, abab is, but aba and "
            "abba are not. Print Yes or No.",
            "Cut the string s into two parts of equal length. Print Yes if this is possible and "
            "the two parts are the same, and No otherwise.",
        ),
        output=("Print Yes or No.", "Print the answer."),
        adjust=lambda rng, _, values: (
            {"s": (values["s"][:50] * 2)[rng.randrange(2) :]} if rng.random() < 0.6 else values
        ),
        wrong={
            "palindrome": 'print("Yes" if s == s[::-1] else "No")',
            "length only": 'print("Yes" if len(s) % 2 == 0 else "No")',
        },
        tags=("strings",),
    ),
    Task(
        id="p02759",
        schema=(line(Int("n", 1, 100)),),
        python=(
            "print((n + 1) // 2)",
            "if n % 2 == 0:\n    print(n // 2)\nelse:\n    print(n // 2 + 1)",
        ),
        only_python=(
            "print(-(-n // 2))",
            "print(n // 2 + n % 2)",
            "import math\nprint(math.ceil(n / 2))",
        ),
        only_cpp=("cout << (n + 1) / 2 << endl;", "cout << n / 2 + n % 2 << endl;"),
        titles=("Both Sides", "Sheets"),
        stories=(
            "Each sheet has a front and a back, and either side takes one page. How many sheets "
            "does a book of n pages need at the least?",
            "n children go for a ride in boats with two seats. Print the smallest number of "
            "boats that gives everybody a seat.",
        ),
        output=("Print the answer.", "Print the least number."),
        wrong={"rounded down": "print(n // 2)", "always one more": "print(n // 2 + 1)"},
        tags=("math",),
    ),
    Task(
        id="p02759",
        relative="boxes-of-k",
        schema=(line(Int("n", 0, 10**9), Int("k", 1, 10**9)),),
        python=(
            "print((n + k - 1) // k)",
            "boxes = n // k\nif n % k > 0:\n    boxes += 1\nprint(boxes)",
        ),
        only_python=("print(-(-n // k))", "q, r = divmod(n, k)\nprint(q + (r > 0))"),
        only_cpp=("cout << n / k + (n % k != 0) << endl;",),
        titles=("Packing", "Boxes for Eggs"),
        stories=(
            "A box has room for k eggs. How many boxes do n eggs need at least?",
            "You are given integers n and k. Print n divided by k, rounded up to an integer.",
        ),
        output=("Print the number.", "Print one integer."),
        wrong={"down": "print(n // k)", "plus one": "print(n // k + 1)"},
        tags=("math",),
        wide=True,
    ),
    Task(
        id="p02759",
        relative="two-prices-of-sheets",
        schema=(line(Int("n", 1, 1000), Int("a", 1, 100), Int("b", 1, 100)),),
        python=(
            "print(n // 2 * a + n % 2 * b)",
            "cost = 0\nwhile n >= 2:\n    cost += a\n    n -= 2\nif n == 1:\n    cost += "
            "b\nprint(cost)",
        ),
        only_python=("print(a * (n // 2) + (b if n % 2 else 0))",),
        only_cpp=("cout << n / 2 * a + (n & 1 ? b : 0) << endl;",),
        titles=("Copy Shop", "Front and Back"),
        stories=(
            "A copy shop asks a yen for a sheet printed on both sides and b yen for a sheet "
            "printed on one side only. @A has n pages and uses as few sheets as possible. How "
            "much does @A pay?",
            "n people share rooms: as many pairs as possible take double rooms at a yen each, "
            "and if one person is left over, that person takes a single room for b yen. Print "
            "the total price.",
        ),
        output=("Print the price.", "Print the total in yen."),
        wrong={
            "no single": "print(n // 2 * a)",
            "cheaper for the last": "print(n // 2 * a + n % 2 * min(a, b))",
        },
        tags=("math",),
    ),
)
