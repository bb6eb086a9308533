"""Tasks p02474 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, Word, line
from problems.curriculum.codenet._task import Task


def _no_zero(rng: Random, size: str, values: Values) -> Values:
    a = values["a"]
    if rng.random() < 0.2:
        a = rng.choice("19") * len(a)
    return {**values, "a": rng.choice("123456789") + a[1:] if a[0] == "0" else a}


def _signs(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.2:
        values[rng.choice("ab")] = 0
    return values


TASKS = (
    Task(
        id="p02474",
        relative="times-digit",
        schema=(line(Word("a", 1, 200, alphabet="0123456789"), Int("d", 1, 9)),),
        python=(
            'x = "0" + a\nanswer = ""\ncarry = 0\n'
            "for i in range(len(x) - 1, -1, -1):\n"
            "    value = int(x[i]) * d + carry\n"
            "    answer = str(value % 10) + answer\n    carry = value // 10\n"
            'if answer[0] == "0":\n    answer = answer[1:]\nprint(answer)',
            'x = "0" + a\nanswer = ""\nvalue = 0\ni = len(x) - 1\n'
            "while i > 0 or value > 0:\n    if i > 0:\n"
            "        value += int(x[i]) * d\n        i -= 1\n"
            "    answer = str(value % 10) + answer\n    value = value // 10\n"
            "print(answer)",
        ),
        only_python=("print(int(a) * d)",),
        only_cpp=(
            "string s;\nint carry = 0;\n"
            "for (int i = (int)a.size() - 1; i >= 0; i--) {\n"
            "    carry += (a[i] - '0') * d;\n    s += char('0' + carry % 10);\n"
            "    carry /= 10;\n}\nif (carry) s += char('0' + carry);\n"
            "reverse(s.begin(), s.end());\ncout << s << endl;",
        ),
        titles=(
            "A Long Number Times a Digit",
            "d Copies",
        ),
        stories=(
            "Multiply the positive integer a, which has up to 200 digits and no "
            "zeros in front, by the one-digit number d. Print the product.",
            "There are d boxes with a grains of rice each. The number a is "
            "positive, written without leading zeros, and may have 200 digits. How "
            "many grains are there?",
        ),
        output=(
            "Print the product.",
            "Print the number without leading zeros.",
        ),
        adjust=_no_zero,
        valid=lambda values: values["a"][0] != "0",
        constraints=("a does not begin with 0",),
        wrong={
            "carry lost": 'x = "0" + a\nanswer = ""\nfor i in range(1, len(x)):\n'
            "    value = int(x[i]) * d\n    answer += str(value)\nprint(answer)",
            "unchanged": "print(a)",
        },
        rating=1000,
        tags=(
            "implementation",
            "math",
        ),
    ),
    Task(
        id="p02474",
        relative="sign-of-product",
        schema=(line(Int("a", -(10**18), 10**18), Int("b", -(10**18), 10**18)),),
        python=(
            "if a == 0 or b == 0:\n    print(0)\n"
            "elif a > 0 and b > 0 or a < 0 and b < 0:\n    print(1)\nelse:\n"
            "    print(-1)",
            "sign = 1\nif a < 0:\n    sign = -sign\nif b < 0:\n    sign = -sign\n"
            "if a == 0 or b == 0:\n    sign = 0\nprint(sign)",
        ),
        only_python=(
            "p = a * b\nprint((p > 0) - (p < 0))",
            "print(0 if a * b == 0 else 1 if (a < 0) == (b < 0) else -1)",
        ),
        only_cpp=(
            "auto sgn = [](long long v) { return (v > 0) - (v < 0); };\n"
            "cout << sgn(a) * sgn(b) << endl;",
        ),
        titles=(
            "Sign of the Product",
            "Plus or Minus",
        ),
        stories=(
            "You are given integers a and b. Print 1 if their product is positive, "
            "-1 if it is negative, and 0 if it is zero. Beware: the product itself "
            "may not fit into 64 bits.",
            "@A multiplies a by b, numbers as large as 10^18, and wants to know "
            "only this about the result: is it above zero (then print 1), below "
            "zero (then print -1), or zero (then print 0)?",
        ),
        output=(
            "Print 1, 0 or -1.",
            "Print the answer: -1, 0 or 1.",
        ),
        adjust=_signs,
        wrong={
            "zero is positive": "sign = 1\nif a < 0:\n    sign = -sign\nif b < 0:\n"
            "    sign = -sign\nprint(sign)",
            "two negatives": "if a == 0 or b == 0:\n    print(0)\n"
            "elif a > 0 and b > 0:\n    print(1)\nelse:\n    print(-1)",
        },
        wide=True,
        rating=800,
        tags=("math",),
    ),
)
