"""Tasks p03738 to p03779 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, Word, line
from problems.curriculum.codenet._task import Task


def big_numbers(rng: Random, size: str, values: Values) -> Values:
    a, b = (rng.choice("123456789") + values[name][1:] for name in "ab")
    kind = rng.random()
    if kind < 0.2:
        b = a
    elif kind < 0.6:
        place = rng.randrange(len(a))
        b = a[:place] + rng.choice("123456789") + a[place + 1 :]
    return {"a": a, "b": b}


def triangular(rng: Random, size: str, values: Values) -> Values:
    k = rng.randint(1, 44000) if size != "small" else rng.randint(1, 20)
    return {"x": rng.choice((values["x"], k * (k + 1) // 2, k * (k + 1) // 2 + 1))}


TASKS = (
    Task(
        id="p03738",
        schema=(
            line(Word("a", 1, 100, alphabet="0123456789")),
            line(Word("b", 1, 100, alphabet="0123456789")),
        ),
        python=(
            'if len(a) > len(b):\n    print("GREATER")\nelif len(a) < len(b):\n    '
            'print("LESS")\nelif a > b:\n    print("GREATER")\nelif a < b:\n    '
            'print("LESS")\nelse:\n    print("EQUAL")',
            'ans = "EQUAL"\nif len(a) != len(b):\n    ans = "LESS"\n    if len(a) > len(b):\n'
            '        ans = "GREATER"\nelse:\n    for i in range(len(a)):\n        if a[i] != '
            'b[i]:\n            ans = "LESS"\n            if a[i] > b[i]:\n                '
            'ans = "GREATER"\n            break\nprint(ans)',
        ),
        only_python=(
            'a, b = int(a), int(b)\nprint("GREATER" if a > b else "LESS" if a < b else "EQUAL")',
        ),
        only_cpp=(
            "auto p = make_pair(a.size(), a), q = make_pair(b.size(), b);\ncout << (p > q ? "
            '"GREATER" : p < q ? "LESS" : "EQUAL") << endl;',
        ),
        titles=("Huge Numbers", "Compare"),
        stories=(
            "@A has a coins and @B has b coins; both numbers may have up to 100 digits. Print "
            "GREATER if @A has more coins than @B, LESS if @A has fewer, and EQUAL if they "
            "have the same number.",
            "Two positive integers a and b without leading zeros are given, one per line. "
            "They may be far too big for 64 bits. Print GREATER, LESS or EQUAL, depending on "
            "whether a is greater than, less than or equal to b.",
        ),
        output=("Print GREATER, LESS or EQUAL.", "Output one word in capital letters."),
        adjust=big_numbers,
        valid=lambda values: values["a"][0] != "0" and values["b"][0] != "0",
        constraints=("neither a nor b begins with 0",),
        wrong={
            "as words": 'print("GREATER" if a > b else "LESS" if a < b else "EQUAL")',
            "length only": (
                'print("GREATER" if len(a) > len(b) else "LESS" if len(a) < len(b) else "EQUAL")'
            ),
        },
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p03738",
        relative="longer-word",
        schema=(line(Word("s", 1, 20)), line(Word("t", 1, 20))),
        python=(
            "if len(s) > len(t):\n    print(s)\nelif len(s) < len(t):\n    print(t)\nelif s < "
            "t:\n    print(s)\nelse:\n    print(t)",
            "swap = False\nif len(t) > len(s):\n    swap = True\nif len(t) == len(s) and t < "
            "s:\n    swap = True\nif swap:\n    print(t)\nelse:\n    print(s)",
        ),
        only_python=("print(min(s, t, key=lambda w: (-len(w), w)))",),
        only_cpp=(
            "cout << (s.size() > t.size() || (s.size() == t.size() && s < t) ? s : t) << endl;",
        ),
        titles=("Longer Word", "Word Duel"),
        stories=(
            "Of two words s and t, the longer one wins. If both have the same length, the one "
            "that is first in dictionary order wins. Print the word that wins.",
            "You are given strings s and t. Print the one with more characters. If their "
            "lengths are equal, print the lexicographically smaller one.",
        ),
        output=("Print one word.", "Output the winning word."),
        adjust=lambda rng, size, values: (
            {**values, "t": (values["t"] * 20)[: len(values["s"])]}
            if rng.random() < 0.5
            else values
        ),
        wrong={
            "alphabetical": "print(s if s < t else t)",
            "first on ties": "print(s if len(s) >= len(t) else t)",
        },
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p03738",
        relative="last-digit-of-sum",
        schema=(
            line(
                Word("a", 1, 100, alphabet="0123456789"), Word("b", 1, 100, alphabet="0123456789")
            ),
        ),
        python=(
            'digits = "0123456789"\nx = 0\ny = 0\nfor i in range(10):\n    if digits[i] == '
            "a[-1]:\n        x = i\n    if digits[i] == b[-1]:\n        y = i\nprint((x + y) "
            "% 10)",
            'c = a[-1]\nd = b[-1]\nx = 0\ny = 0\nif c != "0":\n    x = int(c)\nif d != "0":\n'
            "    y = int(d)\ns = x + y\nif s >= 10:\n    s -= 10\nprint(s)",
        ),
        only_python=("print((int(a[-1]) + int(b[-1])) % 10)", "print(str(int(a) + int(b))[-1])"),
        only_cpp=("cout << (a.back() - '0' + b.back() - '0') % 10 << endl;",),
        titles=("Last Digit", "Huge Sum"),
        stories=(
            "@A adds the positive integers a and b, which may have up to 100 digits, but has "
            "room to write only the last digit of the sum. Which digit does @A write? Print "
            "it.",
            "You are given two very large positive integers a and b without leading zeros. "
            "Print the remainder of a + b when divided by 10.",
        ),
        output=("Print one digit.", "Output the last digit of the sum."),
        adjust=big_numbers,
        valid=lambda values: values["a"][0] != "0" and values["b"][0] != "0",
        constraints=("neither a nor b begins with 0",),
        wrong={"no carry": 'c = a[-1]\nx = 0\nif c != "0":\n    x = int(c)\nprint(x)'},
        tags=("strings", "math"),
    ),
    Task(
        id="p03779",
        schema=(line(Int("x", 1, 10**9)),),
        wide=True,
        python=(
            "t = 0\npos = 0\nwhile pos < x:\n    t += 1\n    pos += t\nprint(t)",
            "ans = 0\nwhile x > 0:\n    ans += 1\n    x -= ans\nprint(ans)",
            "t = 1\nwhile t * (t + 1) // 2 < x:\n    t += 1\nprint(t)",
        ),
        only_python=(
            "from itertools import count, accumulate\nprint(next(i for i, s in "
            "enumerate(accumulate(count(1)), 1) if s >= x))",
            "from math import isqrt\nt = (isqrt(8 * x) - 1) // 2\nwhile t * (t + 1) < 2 * x:\n"
            "    t += 1\nprint(t)",
        ),
        only_cpp=("int t = 0;\nfor (int s = 0; s < x; s += ++t);\ncout << t << endl;",),
        titles=("Kangaroo", "Growing Jumps"),
        stories=(
            "A robot stands at 0 on a line. In second number i it may stay where it is or "
            "move by exactly i units, to either side. After how many seconds can it be at "
            "position x for the first time? Print that number.",
            "What is the smallest integer t for which some of the numbers 1, 2, ..., t can be "
            "given plus or minus signs such that their sum is x (the others are left out)? "
            "Print t.",
        ),
        output=("Print the earliest time.", "Output one integer."),
        adjust=triangular,
        wrong={
            "strict": "t = 0\np = 0\nwhile p <= x:\n    t += 1\n    p += t\nprint(t)",
            "one early": "t = 0\np = 0\nwhile p + t + 1 < x:\n    t += 1\n    p += t\nprint(t)",
        },
        rating=900,
        tags=("math", "greedy"),
    ),
    Task(
        id="p03779",
        relative="exact-triangle",
        schema=(line(Int("x", 1, 10**9)),),
        wide=True,
        python=(
            "row = 0\ntotal = 0\nwhile total < x:\n    row += 1\n    total += row\nif total "
            "== x:\n    print(row)\nelse:\n    print(-1)",
            "i = 1\nwhile x >= i:\n    x -= i\n    i += 1\nif x == 0:\n    print(i - 1)\n"
            "else:\n    print(-1)",
        ),
        only_python=(
            "from math import isqrt\nr = (isqrt(8 * x + 1) - 1) // 2\nprint(r if r * (r + 1) "
            "== 2 * x else -1)",
        ),
        only_cpp=("int r = 0;\nwhile (x > 0) x -= ++r;\ncout << (x == 0 ? r : -1) << endl;",),
        titles=("Triangle of Coins", "Rows of Cans"),
        stories=(
            "@A lays coins in rows: 1 coin in the first row, 2 in the second, 3 in the third, "
            "and so on. If all x coins can be used so that the last row is complete, print "
            "the number of rows; otherwise print -1.",
            "Find the integer r with 1 + 2 + ... + r = x and print it. If there is no such "
            "integer, print -1.",
        ),
        output=("Print the number of rows, or -1.", "Output one integer."),
        adjust=triangular,
        wrong={
            "incomplete": "r = 0\nt = 0\nwhile t < x:\n    r += 1\n    t += r\nprint(r)",
            "even steps": (
                "r = 0\nwhile x > 0:\n    r += 1\n    x -= 2 * r\nprint(r if x == 0 else -1)"
            ),
        },
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p03779",
        relative="growing-runs",
        schema=(line(Int("x", 1, 10**9), Int("d", 1, 1000)),),
        wide=True,
        python=(
            "pos = 0\nstep = 0\ncount = 0\nwhile pos < x:\n    step += d\n    pos += step\n"
            "    count += 1\nprint(count)",
            "k = 0\nwhile d * k * (k + 1) // 2 < x:\n    k += 1\nprint(k)",
        ),
        only_python=("k = s = 0\nwhile s < x:\n    k += 1\n    s += k * d\nprint(k)",),
        only_cpp=(
            "int k = 0;\nlong long s = 0;\nwhile (s < x) s += 1LL * d * ++k;\ncout << k << endl;",
        ),
        titles=("Training Plan", "Longer Every Day"),
        stories=(
            "On day 1 @A runs d metres, on day 2 twice as far, on day 3 three times as far, "
            "and so on. Print the number of the first day after which @A has run x metres or "
            "more altogether.",
            "Print the smallest k for which d + 2d + 3d + ... + kd is at least x.",
        ),
        output=("Print the number of days.", "Output one integer."),
        adjust=lambda rng, size, values: {
            **values,
            "x": rng.choice((values["x"], values["d"], 3 * values["d"], 6 * values["d"] + 1)),
        },
        wrong={
            "constant": "print((x + d - 1) // d)",
            "strict": "k = 0\ns = 0\nwhile s <= x:\n    k += 1\n    s += k * d\nprint(k)",
        },
        rating=900,
        tags=("simulation",),
    ),
)
