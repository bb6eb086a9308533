"""Tasks p02424 to p02442 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def _prefix(rng: Random, size: str, values: Values) -> Values:
    a = values["a"]
    if rng.random() < 0.2:
        return values
    b = a[: rng.randint(1, len(a))]
    if rng.random() < 0.4:
        b += [rng.randint(0, 9) for _ in range(rng.randint(1, 3))]
    if rng.random() < 0.4:
        b[-1] = max(0, min(1000, b[-1] + rng.randint(-1, 1)))
    if rng.random() < 0.4:
        rng.shuffle(b)
    a, b = (a, b) if rng.random() < 0.5 else (b, a)
    return {"n": len(a[:1000]), "a": a[:1000], "m": len(b[:1000]), "b": b[:1000]}


TASKS = (
    Task(
        id="p02424",
        schema=(line(Int("a", 0, 2**32 - 1), Int("b", 0, 2**32 - 1)),),
        python=(
            'results = [a & b, a | b, a ^ b]\nfor x in results:\n    text = ""\n'
            "    for i in range(31, -1, -1):\n        if (x >> i) & 1 == 1:\n"
            '            text += "1"\n        else:\n            text += "0"\n'
            "    print(text)",
            'both = ""\nsome = ""\none = ""\npower = 2147483648\nwhile power > 0:\n'
            "    x = a // power % 2\n    y = b // power % 2\n"
            '    both += "1" if x + y == 2 else "0"\n'
            '    some += "1" if x + y > 0 else "0"\n'
            '    one += "1" if x + y == 1 else "0"\n    power //= 2\nprint(both)\n'
            "print(some)\nprint(one)",
        ),
        only_python=(
            'for x in (a & b, a | b, a ^ b):\n    print(f"{x:032b}")',
            'print(*[bin(x)[2:].zfill(32) for x in (a & b, a | b, a ^ b)], sep="\\n")',
        ),
        only_cpp=(
            "cout << bitset<32>(a & b) << '\\n' << bitset<32>(a | b) << '\\n' << "
            "bitset<32>(a ^ b) << endl;",
            "for (long long x : {a & b, a | b, a ^ b}) {\n"
            "    for (int i = 31; i >= 0; i--) cout << (x >> i & 1);\n    cout << endl;\n}",
        ),
        titles=(
            "Bitwise Operations",
            "Rows of Bits",
        ),
        stories=(
            "Two rows of 32 lamps show the integers a and b in binary (lit means 1, the "
            "highest bit is on the left). Print three rows of 32 characters 0 or 1: one "
            "with a 1 where both rows are lit, one with a 1 where at least one row is "
            "lit, and one with a 1 where exactly one row is lit.",
            "Compute the bitwise AND, the bitwise OR and the bitwise XOR of a and b, and "
            "print each of them as a binary number of exactly 32 digits on its own line, "
            "in this order.",
        ),
        output=(
            "Print three lines of 32 digits each.",
            "Print three binary numbers, one per line, with leading zeros.",
        ),
        wrong={
            "xor missed": (
                'results = [a & b, a | b, a | b]\nfor x in results:\n    text = ""\n'
                "    for i in range(31, -1, -1):\n        if (x >> i) & 1 == 1:\n"
                '            text += "1"\n        else:\n            text += "0"\n'
                "    print(text)"
            ),
            "low bit first": (
                'results = [a & b, a | b, a ^ b]\nfor x in results:\n    text = ""\n'
                "    for i in range(32):\n        if (x >> i) & 1 == 1:\n"
                '            text += "1"\n        else:\n            text += "0"\n'
                "    print(text)"
            ),
        },
        wide=True,
        rating=900,
        tags=("bitmasks",),
    ),
    Task(
        id="p02424",
        relative="different-bits",
        schema=(line(Int("a", 0, 2**32 - 1), Int("b", 0, 2**32 - 1)),),
        python=(
            "x = a ^ b\ncount = 0\nwhile x > 0:\n    if x % 2 == 1:\n        count += 1\n"
            "    x //= 2\nprint(count)",
            "count = 0\nfor i in range(32):\n    p = (a >> i) & 1\n    q = (b >> i) & 1\n"
            "    if p != q:\n        count += 1\nprint(count)",
        ),
        only_python=(
            'print(bin(a ^ b).count("1"))',
            'print(sum(x != y for x, y in zip(f"{a:032b}", f"{b:032b}")))',
        ),
        only_cpp=(
            "cout << __builtin_popcountll(a ^ b) << endl;",
            "cout << bitset<32>(a ^ b).count() << endl;",
        ),
        titles=(
            "Different Bits",
            "Switches to Change",
        ),
        stories=(
            "Write the integers a and b as binary numbers of 32 digits. At how many "
            "places do their digits differ?",
            "32 switches are set according to the binary digits of a. They should be set "
            "according to the binary digits of b. What is the number of switches that "
            "have to be changed?",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "common ones": (
                "x = a & b\ncount = 0\nwhile x > 0:\n    count += x % 2\n    x //= 2\nprint(count)"
            ),
            "numbers of ones": (
                "count = 0\nfor i in range(32):\n    count += (a >> i) & 1\n"
                "    count -= (b >> i) & 1\nprint(abs(count))"
            ),
        },
        wide=True,
        rating=900,
        tags=("bitmasks",),
    ),
    Task(
        id="p02424",
        relative="flip-8",
        schema=(line(Int("x", 0, 255)),),
        python=(
            'text = ""\nfor i in range(7, -1, -1):\n    if (x >> i) & 1 == 1:\n'
            '        text += "0"\n    else:\n        text += "1"\nprint(text)',
            'y = 255 - x\nrow = ""\nfor i in range(8):\n    if y % 2 == 1:\n'
            '        row = "1" + row\n    else:\n        row = "0" + row\n    y //= 2\n'
            "print(row)",
        ),
        only_python=(
            'print(f"{255 - x:08b}")',
            "print(bin(x ^ 255)[2:].zfill(8))",
        ),
        only_cpp=(
            "cout << bitset<8>(~x) << endl;",
            "for (int i = 7; i >= 0; i--) cout << (x >> i & 1 ^ 1);\ncout << endl;",
        ),
        titles=(
            "Inverted Byte",
            "Negative Picture",
        ),
        stories=(
            "A picture row of 8 pixels is stored as the integer x: the binary digits of "
            "x, with leading zeros up to 8 digits, are the pixels. Print the negative of "
            "the row, that is, the 8 digits with each 0 changed to 1 and each 1 to 0.",
            "Write x in binary with exactly 8 digits, then exchange zeros and ones. Print "
            "the resulting string.",
        ),
        output=(
            "Print a string of 8 digits.",
            "Print the 8 characters without spaces.",
        ),
        wrong={
            "not inverted": (
                'text = ""\nfor i in range(7, -1, -1):\n    text += str((x >> i) & 1)\nprint(text)'
            ),
            "backwards": (
                'text = ""\nfor i in range(8):\n    if (x >> i) & 1 == 1:\n'
                '        text += "0"\n    else:\n        text += "1"\nprint(text)'
            ),
        },
        tags=(
            "bitmasks",
            "strings",
        ),
    ),
    Task(
        id="p02442",
        schema=(
            line(Int("n", 1, 1000)),
            line(Ints("a", "n", 0, 1000)),
            line(Int("m", 1, 1000)),
            line(Ints("b", "m", 0, 1000)),
        ),
        python=(
            "if a < b:\n    print(1)\nelse:\n    print(0)",
            "k = 0\nwhile k < n and k < m and a[k] == b[k]:\n    k += 1\nif k == m:\n"
            "    print(0)\nelif k == n:\n    print(1)\nelif a[k] < b[k]:\n    print(1)\n"
            "else:\n    print(0)",
        ),
        only_python=(
            "print(int(a < b))",
            "for x, y in zip(a, b):\n    if x != y:\n        print(1 if x < y else 0)\n"
            "        break\nelse:\n    print(1 if n < m else 0)",
        ),
        only_cpp=("cout << (a < b) << endl;",),
        titles=(
            "Compare Sequences",
            "Dictionary of Numbers",
        ),
        stories=(
            "Sequences of numbers are ordered like words in a dictionary: at the first "
            "place where two of them differ, the smaller number decides, and a sequence "
            "comes before every longer one that begins with it. Print 1 if a comes before "
            "b in this order. Print 0 if b comes before a or if they are equal.",
            "Is the sequence a_1, ..., a_n lexicographically smaller than b_1, ..., b_m? "
            "Print 1 if so and 0 if not. (The first unequal pair of terms counts; when "
            "there is none, the shorter sequence is smaller.)",
        ),
        output=(
            "Print 1 or 0.",
            "Print one digit, the answer.",
        ),
        wrong={
            "equal too": "if a <= b:\n    print(1)\nelse:\n    print(0)",
            "lengths first": (
                "if n < m:\n    print(1)\nelif n > m:\n    print(0)\nelif a < b:\n"
                "    print(1)\nelse:\n    print(0)"
            ),
        },
        adjust=_prefix,
        rating=900,
        tags=("implementation",),
    ),
    Task(
        id="p02442",
        relative="common-start",
        schema=(
            line(Int("n", 1, 1000)),
            line(Ints("a", "n", 0, 1000)),
            line(Int("m", 1, 1000)),
            line(Ints("b", "m", 0, 1000)),
        ),
        python=(
            "k = 0\nwhile k < n and k < m and a[k] == b[k]:\n    k += 1\nprint(k)",
            "count = 0\nsame = 1\nfor i in range(min(n, m)):\n    if a[i] != b[i]:\n"
            "        same = 0\n    count += same\nprint(count)",
        ),
        only_python=(
            "k = 0\nfor x, y in zip(a, b):\n    if x != y:\n        break\n    k += 1\nprint(k)",
            "print(max(k for k in range(min(n, m) + 1) if a[:k] == b[:k]))",
        ),
        only_cpp=("int k = 0;\nwhile (k < min(n, m) && a[k] == b[k]) k++;\ncout << k << endl;",),
        titles=(
            "Common Beginning",
            "How Long the Same",
        ),
        stories=(
            "@A and @B walked through a town. @A passed the crossings a_1, ..., a_n and "
            "@B passed b_1, ..., b_m, in this order. How many crossings, counted from the "
            "start, did they have in common before their ways differed or one of the ways "
            "ended?",
            "Find the length of the longest common prefix of the two sequences a and b.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "equal places": (
                "count = 0\nfor i in range(min(n, m)):\n    if a[i] == b[i]:\n"
                "        count += 1\nprint(count)"
            ),
            "position of difference": (
                "k = 0\nwhile k < n and k < m and a[k] == b[k]:\n    k += 1\nprint(k + 1)"
            ),
        },
        adjust=_prefix,
        tags=("implementation",),
    ),
)
