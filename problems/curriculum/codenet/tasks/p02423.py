"""Tasks p02423 and its relatives."""

from __future__ import annotations

from problems.curriculum._schema import Int, line
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p02423",
        schema=(line(Int("x", 0, 2**32 - 1)),),
        python=(
            "full = 4294967295\n"
            "numbers = [x, full - x, x * 2 % (full + 1), x // 2]\n"
            'for v in numbers:\n    bits = ""\n    for k in range(32):\n'
            "        bits = str(v % 2) + bits\n        v = v // 2\n    print(bits)",
            'bits = ""\ninverted = ""\nfor k in range(31, -1, -1):\n'
            "    bit = x >> k & 1\n    bits += str(bit)\n"
            "    inverted += str(1 - bit)\nprint(bits)\nprint(inverted)\n"
            'print(bits[1:] + "0")\nprint("0" + bits[:31])',
        ),
        only_python=(
            'b = f"{x:032b}"\nprint(b)\n'
            'print(b.translate(str.maketrans("01", "10")))\nprint(b[1:] + "0")\n'
            'print("0" + b[:-1])',
            "m = (1 << 32) - 1\nfor v in (x, x ^ m, x << 1 & m, x >> 1):\n"
            '    print(format(v, "032b"))',
        ),
        only_cpp=(
            "bitset<32> b(x);\n"
            "cout << b << endl << ~b << endl << (b << 1) << endl << (b >> 1) << "
            "endl;",
        ),
        titles=(
            "Thirty-Two Lamps",
            "Bit Patterns",
        ),
        stories=(
            "Write x in the binary system with exactly 32 digits, zeros in front "
            "where needed. Print this text, then in a second line the text with "
            "each 0 replaced by 1 and each 1 by 0, in a third line the text "
            "without its first digit but with a 0 added at its end, and in a "
            "fourth line the text without its last digit but with a 0 added at its "
            "beginning.",
            "A 32-bit unsigned number x is given. Output the bits (highest first, "
            "all 32 of them) of x, of x with every bit flipped, of x moved left by "
            "one place (the highest bit is lost), and of x moved right by one "
            "place, one per line.",
        ),
        output=(
            "Print four lines of 32 digits each.",
            "Print the four bit strings, one per line.",
        ),
        wrong={
            "no inversion": "full = 4294967295\n"
            "numbers = [x, x, x * 2 % (full + 1), x // 2]\nfor v in numbers:\n"
            '    bits = ""\n    for k in range(32):\n'
            "        bits = str(v % 2) + bits\n        v = v // 2\n    print(bits)",
            "rotation": 'bits = ""\ninverted = ""\nfor k in range(31, -1, -1):\n'
            "    bit = x >> k & 1\n    bits += str(bit)\n"
            "    inverted += str(1 - bit)\nprint(bits)\nprint(inverted)\n"
            'print(bits[1:] + bits[:1])\nprint("0" + bits[:31])',
        },
        wide=True,
        rating=900,
        tags=("bitmasks",),
    ),
    Task(
        id="p02423",
        relative="count-ones",
        schema=(line(Int("x", 0, 2**31 - 1)),),
        python=(
            "ones = 0\nwhile x > 0:\n    ones += x % 2\n    x = x // 2\nprint(ones)",
            "ones = 0\nfor k in range(31):\n    if x >> k & 1 == 1:\n"
            "        ones += 1\nprint(ones)",
        ),
        only_python=(
            'print(bin(x).count("1"))',
            "ans = 0\nwhile x:\n    x &= x - 1\n    ans += 1\nprint(ans)",
        ),
        only_cpp=(
            "cout << __builtin_popcount(x) << endl;",
            "int cnt = 0;\nfor (; x; x >>= 1) cnt += x & 1;\ncout << cnt << endl;",
        ),
        titles=(
            "Ones in Binary",
            "Weights of One, Two, Four",
        ),
        stories=(
            "How many digits 1 does the integer x have when it is written in the binary system?",
            "@A has one weight each of 1, 2, 4, 8, 16, ... grams (every power of "
            "two) and wants to put exactly x grams on a scale. How many weights "
            "does @A need?",
        ),
        output=(
            "Print the count.",
            "Print the number of ones or weights.",
        ),
        wrong={
            "zeros": "zeros = 0\nwhile x > 0:\n    zeros += 1 - x % 2\n"
            "    x = x // 2\nprint(zeros)",
            "length": "length = 0\nwhile x > 0:\n    length += 1\n    x = x // 2\nprint(length)",
        },
        tags=("bitmasks",),
    ),
    Task(
        id="p02423",
        relative="binary-text",
        schema=(line(Int("x", 1, 10**9)),),
        python=(
            'text = ""\nwhile x > 0:\n    text = str(x % 2) + text\n    x = x // 2\nprint(text)',
            'power = 1\nwhile power * 2 <= x:\n    power *= 2\ntext = ""\n'
            'while power > 0:\n    if x >= power:\n        text += "1"\n'
            '        x -= power\n    else:\n        text += "0"\n'
            "    power = power // 2\nprint(text)",
        ),
        only_python=(
            "print(bin(x)[2:])",
            'print(f"{x:b}")',
        ),
        only_cpp=(
            "string s;\nfor (; x; x /= 2) s += char('0' + x % 2);\n"
            "reverse(s.begin(), s.end());\ncout << s << endl;",
        ),
        titles=(
            "In Binary",
            "Two Digits Only",
        ),
        stories=(
            "Write the positive integer x in the binary system, without zeros in front.",
            "On a planet people know only the digits 0 and 1 and count 1, 10, 11, "
            "100, 101, ... How do they write the number that we call x?",
        ),
        output=(
            "Print the binary digits.",
            "Print the number in base 2.",
        ),
        wrong={
            "reversed": 'text = ""\nwhile x > 0:\n    text += str(x % 2)\n'
            "    x = x // 2\nprint(text)",
            "one digit short": 'text = ""\nwhile x > 1:\n    text = str(x % 2) + text\n'
            '    x = x // 2\nprint(text + "1")',
        },
        wide=True,
        tags=(
            "bitmasks",
            "math",
        ),
    ),
)
