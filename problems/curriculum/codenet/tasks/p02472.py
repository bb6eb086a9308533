"""Tasks p02472 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Values, Word, line
from problems.curriculum.codenet._task import Task


def _no_zero_first(rng: Random, size: str, values: Values) -> Values:
    def fixed(word: str) -> str:
        return rng.choice("123456789") + word[1:] if word[0] == "0" else word

    a, b = fixed(values["a"]), fixed(values["b"])
    if rng.random() < 0.5:
        place = rng.randrange(len(a))
        b = a[:place] + rng.choice("123456789") + a[place + 1 :]
    return {**values, "a": a, "b": b}


def _alike(rng: Random, size: str, values: Values) -> Values:
    a, b = (w.replace("0", "7") if w[0] == "0" else w for w in (values["a"], values["b"]))
    way = rng.random()
    if way < 0.25:
        b = a
    elif way < 0.6:
        place = rng.randrange(len(a))
        b = a[:place] + rng.choice("123456789") + a[place + 1 :]
    return {**values, "a": a, "b": b}


TASKS = (
    Task(
        id="p02472",
        relative="big-sum",
        schema=(
            line(
                Word("a", 1, 200, alphabet="0123456789"), Word("b", 1, 200, alphabet="0123456789")
            ),
        ),
        python=(
            'x = "0" + a\ny = "0" + b\nwhile len(x) < len(y):\n    x = "0" + x\n'
            'while len(y) < len(x):\n    y = "0" + y\nanswer = ""\ncarry = 0\n'
            "for i in range(len(x) - 1, -1, -1):\n"
            "    total = int(x[i]) + int(y[i]) + carry\n"
            "    answer = str(total % 10) + answer\n    carry = total // 10\n"
            'if answer[0] == "0":\n    answer = answer[1:]\nprint(answer)',
            'x = "0" + a\ny = "0" + b\ni = len(x) - 1\nj = len(y) - 1\n'
            'answer = ""\ncarry = 0\nwhile i > 0 or j > 0 or carry > 0:\n'
            "    if i > 0:\n        carry += int(x[i])\n        i -= 1\n"
            "    if j > 0:\n        carry += int(y[j])\n        j -= 1\n"
            "    answer = str(carry % 10) + answer\n    carry = carry // 10\n"
            "print(answer)",
        ),
        only_python=("print(int(a) + int(b))",),
        only_cpp=(
            "reverse(a.begin(), a.end());\nreverse(b.begin(), b.end());\n"
            "string s;\nint carry = 0;\n"
            "for (size_t i = 0; i < max(a.size(), b.size()) || carry; i++) {\n"
            "    if (i < a.size()) carry += a[i] - '0';\n"
            "    if (i < b.size()) carry += b[i] - '0';\n"
            "    s += char('0' + carry % 10);\n    carry /= 10;\n}\n"
            "reverse(s.begin(), s.end());\ncout << s << endl;",
        ),
        titles=(
            "Long Addition",
            "Sum of Long Numbers",
        ),
        stories=(
            "You are given two positive integers a and b with up to 200 digits "
            "each, without zeros in front. Print a + b.",
            "@A counted a stars in one half of the sky and b stars in the other; "
            "both are positive numbers of at most 200 decimal digits that do not "
            "begin with 0. How many stars are there in all?",
        ),
        output=(
            "Print the sum.",
            "Print the sum in decimal, without leading zeros.",
        ),
        adjust=_no_zero_first,
        valid=lambda values: "0" not in (values["a"][0], values["b"][0]),
        constraints=("a and b do not begin with 0",),
        wrong={
            "joined": "print(a + b)",
            "no carry": 'x = "0" + a\ny = "0" + b\nwhile len(x) < len(y):\n'
            '    x = "0" + x\nwhile len(y) < len(x):\n    y = "0" + y\n'
            'answer = ""\nfor i in range(1, len(x)):\n'
            "    total = int(x[i]) + int(y[i])\n    answer += str(total % 10)\n"
            "print(answer)",
        },
        rating=1000,
        tags=(
            "implementation",
            "math",
        ),
    ),
    Task(
        id="p02472",
        relative="greater-long-number",
        schema=(
            line(Word("a", 1, 200, alphabet="0123456789")),
            line(Word("b", 1, 200, alphabet="0123456789")),
        ),
        python=(
            'if len(a) > len(b):\n    print("GREATER")\nelif len(a) < len(b):\n'
            '    print("LESS")\nelif a > b:\n    print("GREATER")\nelif a < b:\n'
            '    print("LESS")\nelse:\n    print("EQUAL")',
            'answer = "EQUAL"\nif len(a) == len(b):\n    for i in range(len(a)):\n'
            '        if a[i] < b[i]:\n            answer = "LESS"\n'
            "            break\n        if a[i] > b[i]:\n"
            '            answer = "GREATER"\n            break\n'
            'elif len(a) < len(b):\n    answer = "LESS"\nelse:\n'
            '    answer = "GREATER"\nprint(answer)',
        ),
        only_python=(
            'x, y = int(a), int(b)\nprint("GREATER" if x > y else "LESS" if x < y else "EQUAL")',
            "p, q = (len(a), a), (len(b), b)\n"
            'print("EQUAL" if p == q else "LESS" if p < q else "GREATER")',
        ),
        only_cpp=(
            "auto p = make_pair(a.size(), a), q = make_pair(b.size(), b);\n"
            'cout << (p < q ? "LESS" : p > q ? "GREATER" : "EQUAL") << endl;',
        ),
        titles=(
            "Comparing Long Numbers",
            "Whose Number Is Larger?",
        ),
        stories=(
            "a and b are positive integers of up to 200 digits without leading "
            "zeros. Print GREATER if a is the larger one, LESS if it is the "
            "smaller one, and EQUAL if they are the same.",
            "@A says the number a, @B says the number b; both are positive, have "
            "at most 200 digits and do not begin with 0. Compare them: print LESS "
            "for a < b, EQUAL for a = b and GREATER for a > b.",
        ),
        output=(
            "Print GREATER, LESS or EQUAL.",
            "Print one of the three words.",
        ),
        adjust=_alike,
        valid=lambda values: "0" not in (values["a"][0], values["b"][0]),
        constraints=("a and b do not begin with 0",),
        wrong={
            "as words": 'if a > b:\n    print("GREATER")\nelif a < b:\n'
            '    print("LESS")\nelse:\n    print("EQUAL")',
            "by length": 'if len(a) > len(b):\n    print("GREATER")\n'
            'elif len(a) < len(b):\n    print("LESS")\nelse:\n    print("EQUAL")',
        },
        rating=900,
        tags=(
            "strings",
            "implementation",
        ),
    ),
)
