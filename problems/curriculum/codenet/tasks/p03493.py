"""Tasks p03493 to p03564 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import (
    Int,
    Values,
    Word,
    line,
)
from problems.curriculum.codenet._task import Task


def _four_digits(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.6:
        d, e = rng.choice("123456789"), rng.choice("0123456789")
        values["n"] = int(rng.choice((d * 3 + e, d + e * 3, d * 2 + e + d, d * 2 + e * 2)))
    return values


TASKS = (
    Task(
        id="p03493",
        schema=(line(Word("s", 3, 3, alphabet="01")),),
        python=(
            'count = 0\nfor i in range(3):\n    c = s[i]\n    if c == "1":\n        count += '
            "1\nprint(count)",
            'if s == "000":\n    print(0)\nelif s == "111":\n    print(3)\nelif s == "100" or s '
            '== "010" or s == "001":\n    print(1)\nelse:\n    print(2)',
        ),
        only_python=(
            'print(s.count("1"))',
            "print(sum(map(int, s)))",
            'print(sum(c == "1" for c in s))',
        ),
        only_cpp=(
            "cout << count(s.begin(), s.end(), '1') << endl;",
            "cout << (s[0] - '0') + (s[1] - '0') + (s[2] - '0') << endl;",
        ),
        titles=("Marbles", "Count the Ones"),
        stories=(
            "Three lamps are described by a string s of three characters: 1 is a lamp that is "
            "on, 0 is one that is off. How many lamps are on?",
            "How often does the character 1 occur in s, a string of length 3 made of 0 and 1?",
        ),
        output=("Print the number.", "Print one integer from 0 to 3."),
        wrong={
            "zeros": 'count = 0\nfor i in range(3):\n    c = s[i]\n    if c == "0":\n        '
            "count += 1\nprint(count)",
            "any": 'if s == "000":\n    print(0)\nelse:\n    print(1)',
        },
        tags=("strings", "implementation"),
    ),
    Task(
        id="p03493",
        relative="majority-of-three",
        schema=(line(Int("a", 0, 1), Int("b", 0, 1), Int("c", 0, 1)),),
        python=(
            "if a + b + c >= 2:\n    print(1)\nelse:\n    print(0)",
            "if a == b:\n    print(a)\nelse:\n    print(c)",
        ),
        only_python=(
            "print(sorted([a, b, c])[1])",
            "print(1 if a + b + c > 1 else 0)",
            "print((a + b + c) // 2)",
        ),
        only_cpp=("cout << (a + b + c >= 2) << endl;", "cout << (a & b | b & c | a & c) << endl;"),
        titles=("Majority", "Three Votes"),
        stories=(
            "Three friends vote on a trip, with 1 for yes and 0 for no. Their votes are a, b "
            "and c. Print what the majority wants, 1 or 0.",
            "Each of a, b and c is 0 or 1. Which of these two values occurs at least twice?",
        ),
        output=("Print 0 or 1.", "Print the value."),
        wrong={"any": "print(max(a, max(b, c)))", "all": "print(min(a, min(b, c)))"},
    ),
    Task(
        id="p03493",
        relative="flip-all",
        schema=(line(Word("s", 1, 100, alphabet="01")),),
        python=(
            't = ""\nfor i in range(len(s)):\n    c = s[i]\n    if c == "0":\n        t += '
            '"1"\n    else:\n        t += "0"\nprint(t)',
            'other = "10"\nt = ""\nfor i in range(len(s)):\n    c = s[i]\n    k = 0\n    if c '
            '== "1":\n        k = 1\n    t += other[k]\nprint(t)',
        ),
        only_python=(
            'print("".join("1" if c == "0" else "0" for c in s))',
            'print(s.translate(str.maketrans("01", "10")))',
            'print("".join(str(1 - int(c)) for c in s))',
        ),
        only_cpp=(
            "for (char &c : s) c = c == '0' ? '1' : '0';\ncout << s << endl;",
            "for (auto c : s) cout << 1 - (c - '0');\ncout << endl;",
        ),
        titles=("Flip All", "Reversed Coins"),
        stories=(
            "Coins lie in a row: 0 shows heads and 1 shows tails, as given by the string s. @A "
            "turns each coin over. Print the row of coins after that, in the same notation.",
            "Replace each 0 of the string s by 1 and each 1 by 0.",
        ),
        output=("Print the new string.", "Print the result."),
        wrong={"unchanged": "print(s)", "reversed": "print(s[::-1])"},
        tags=("strings",),
    ),
    Task(
        id="p03543",
        schema=(line(Int("n", 1000, 9999)),),
        python=(
            "x = n // 10\ny = n % 1000\nif x % 111 == 0 or y % 111 == 0:\n    "
            'print("Yes")\nelse:\n    print("No")',
            "t = str(n)\nif t[1] == t[2] and (t[0] == t[1] or t[2] == t[3]):\n    "
            'print("Yes")\nelse:\n    print("No")',
        ),
        only_python=('a, b, c, d = str(n)\nprint("Yes" if a == b == c or b == c == d else "No")',),
        only_cpp=(
            "string s = to_string(n);\nbool ok = s[1] == s[2] && (s[0] == s[1] || s[2] == "
            's[3]);\ncout << (ok ? "Yes" : "No") << endl;',
        ),
        adjust=_four_digits,
        wrong={
            "all four": 'print("Yes" if n % 1111 == 0 else "No")',
            "first three": 'print("Yes" if n // 10 % 111 == 0 else "No")',
        },
    ),
    Task(
        id="p03564",
        schema=(line(Int("n", 1, 10)), line(Int("k", 1, 10))),
        python=(
            "x = 1\nfor i in range(n):\n    x = min(x * 2, x + k)\nprint(x)",
            "value = 1\nwhile n > 0:\n    if value < k:\n        value *= 2\n    else:\n        "
            "value += k\n    n -= 1\nprint(value)",
        ),
        only_python=(
            "x = 1\nfor _ in range(n):\n    x += min(x, k)\nprint(x)",
            "x = 1\nfor i in range(n):\n    x = 2 * x if x < k else x + k\nprint(x)",
        ),
        only_cpp=(
            "int x = 1;\nwhile (n--) x = min(2 * x, x + k);\ncout << x << endl;",
            "int x = 1;\nfor (int i = 0; i < n; i++) x += x < k ? x : k;\ncout << x << endl;",
        ),
        titles=("As Small as Possible", "Double or Add"),
        stories=(
            "A calculator shows 1. @A presses n keys, and each of them is either the key that "
            "doubles the number or the key that adds k to it. What is the least number that can "
            "be shown in the end?",
            "Start with x = 1 and change x exactly n times, every time by your choice to 2x or "
            "to x + k. Print the smallest possible final x.",
        ),
        output=("Print the minimum.", "Print one integer."),
        wrong={
            "maximum": "x = 1\nfor i in range(n):\n    x = max(x * 2, x + k)\nprint(x)",
            "only doubling": "x = 1\nfor i in range(n):\n    x *= 2\nprint(x)",
        },
        rating=900,
        tags=("greedy", "brute force"),
    ),
    Task(
        id="p03564",
        relative="largest-after-steps",
        schema=(line(Int("a", 0, 10), Int("n", 1, 20), Int("k", 0, 10)),),
        python=(
            "x = a\nfor i in range(n):\n    x = max(x * 2, x + k)\nprint(x)",
            "while n > 0:\n    if a > k:\n        a += a\n    else:\n        a += k\n    n -= "
            "1\nprint(a)",
        ),
        only_python=("for _ in range(n):\n    a += max(a, k)\nprint(a)",),
        only_cpp=("while (n--) a = max(a * 2, a + k);\ncout << a << endl;",),
        titles=("As Large as Possible", "Grow"),
        stories=(
            "A plant is a centimetres high. Each day @A gives it either a drink that doubles "
            "its height or a drink that adds k centimetres. How high can it be after n days at "
            "the most?",
            "You start with the number a and make n moves. In each move you either double the "
            "number or increase it by k. What is the maximum possible result?",
        ),
        output=("Print the maximum.", "Print one integer."),
        wrong={
            "minimum": "x = a\nfor i in range(n):\n    x = min(x * 2, x + k)\nprint(x)",
            "only doubling": "x = a\nfor i in range(n):\n    x *= 2\nprint(x)",
        },
        rating=900,
        tags=("greedy",),
    ),
    Task(
        id="p03564",
        relative="alternating-buttons",
        schema=(line(Word("s", 1, 20, alphabet="AB"), Int("k", 1, 10)),),
        python=(
            'x = 1\nfor i in range(len(s)):\n    c = s[i]\n    if c == "A":\n        x *= 2\n   '
            " else:\n        x += k\nprint(x)",
            'x = 1\ni = 0\nwhile i < len(s):\n    c = s[i]\n    if c == "B":\n        x += k\n  '
            '  if c == "A":\n        x += x\n    i += 1\nprint(x)',
        ),
        only_python=('x = 1\nfor c in s:\n    x = x * 2 if c == "A" else x + k\nprint(x)',),
        only_cpp=(
            "int x = 1;\nfor (char c : s) x = c == 'A' ? 2 * x : x + k;\ncout << x << endl;",
        ),
        titles=("Buttons", "Follow the Log"),
        stories=(
            "A display shows 1. Button A doubles the number, button B adds k to it. The string "
            "s tells which buttons @A pressed, in order. What does the display show at the end?",
            "Let x be 1. Read s from left to right; for each A multiply x by 2, and for each B "
            "add k to x. Print x at last.",
        ),
        output=("Print the final number.", "Print one integer."),
        wrong={
            "swapped": 'x = 1\nfor i in range(len(s)):\n    c = s[i]\n    if c == "B":\n        '
            "x *= 2\n    else:\n        x += k\nprint(x)",
            "from zero": 'x = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c == "A":\n      '
            "  x *= 2\n    else:\n        x += k\nprint(x)",
        },
        tags=("simulation", "strings"),
    ),
)
