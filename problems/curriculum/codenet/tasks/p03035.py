"""Tasks p03035 to p03672 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, Word, line
from problems.curriculum.codenet._task import Task


def _sixteen(rng: Random, size: str, values: Values) -> Values:
    a = rng.randint(6, 10) if rng.random() < 0.6 else min(15, values["a"])
    return {"a": a, "b": min(values["b"], 16 - a)}


def _cats(rng: Random, size: str, values: Values) -> Values:
    a, b = values["a"], values["b"]
    if rng.random() < 0.7:
        values["x"] = rng.choice((a, a + b, rng.randint(a, a + b), min(200, a + b + 1)))
    return values


def _even_word(rng: Random, size: str, values: Values) -> Values:
    piece = values["s"][: rng.randint(1, 25)]
    half = piece * rng.randint(2, 4)
    if rng.random() < 0.6:
        half = (piece * 2 + values["s"][: rng.randint(0, 20)])[:100]
    return {"s": half * 2}


def _is_even(values: Values) -> bool:
    s = values["s"]
    lengths = [k for k in range(1, len(s) // 2 + 1) if s[:k] == s[k : 2 * k]]
    return len(s) % 2 == 0 and len(s) // 2 in lengths and len(lengths) > 1


def _even_price(rng: Random, size: str, values: Values) -> Values:
    age = values["a"] if rng.random() < 0.5 else rng.randint(3, 15)
    return {"a": age, "b": max(2, values["b"] // 2 * 2)}


TASKS = (
    Task(
        id="p03035",
        schema=(line(Int("a", 0, 100), Int("b", 2, 1000)),),
        python=(
            "if a >= 13:\n    print(b)\nelif a >= 6:\n    print(b // 2)\nelse:\n    print(0)",
            "cost = b\nif a <= 5:\n    cost = 0\nelif a <= 12:\n    cost = b // 2\nprint(cost)",
        ),
        only_python=("print(b if a > 12 else b // 2 if a > 5 else 0)",),
        only_cpp=("cout << (a >= 13 ? b : a >= 6 ? b / 2 : 0) << endl;",),
        wrong={
            "twelve pays all": (
                "if a >= 12:\n    print(b)\nelif a >= 6:\n    print(b // 2)\nelse:\n    print(0)"
            ),
            "six is free": (
                "if a >= 13:\n    print(b)\nelif a > 6:\n    print(b // 2)\nelse:\n    print(0)"
            ),
        },
        adjust=_even_price,
        valid=lambda values: values["b"] % 2 == 0,
        constraints=("b is even",),
        tags=("implementation",),
    ),
    Task(
        id="p03323",
        schema=(line(Int("a", 1, 16), Int("b", 1, 16)),),
        python=(
            'if a <= 8 and b <= 8:\n    print("Yay!")\nelse:\n    print(":(")',
            'if max(a, b) > 8:\n    print(":(")\nelse:\n    print("Yay!")',
        ),
        only_python=('print("Yay!" if max(a, b) <= 8 else ":(")',),
        only_cpp=('cout << (max(a, b) <= 8 ? "Yay!" : ":(") << endl;',),
        wrong={
            "eight is too much": ('if a < 8 and b < 8:\n    print("Yay!")\nelse:\n    print(":(")'),
        },
        adjust=_sixteen,
        valid=lambda values: values["a"] + values["b"] <= 16,
        constraints=("a + b ≤ 16",),
        tags=("implementation",),
    ),
    Task(
        id="p03377",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100), Int("x", 1, 200)),),
        python=(
            'if a <= x and x <= a + b:\n    print("YES")\nelse:\n    print("NO")',
            'if x < a or x > a + b:\n    print("NO")\nelse:\n    print("YES")',
        ),
        only_python=('print("YES" if a <= x <= a + b else "NO")',),
        only_cpp=('cout << (a <= x && x - a <= b ? "YES" : "NO") << endl;',),
        wrong={
            "too few only": 'if x <= a + b:\n    print("YES")\nelse:\n    print("NO")',
            "not all": ('if a <= x and x < a + b:\n    print("YES")\nelse:\n    print("NO")'),
        },
        adjust=_cats,
        tags=("implementation",),
    ),
    Task(
        id="p03672",
        schema=(line(Word("s", 2, 200)),),
        python=(
            "n = len(s)\nans = 0\nfor k in range(1, n // 2):\n    same = True\n"
            "    for i in range(k):\n        if s[i] != s[i + k]:\n"
            "            same = False\n    if same:\n        ans = 2 * k\nprint(ans)",
            "k = len(s) // 2 - 1\nsame = False\nwhile not same:\n    same = True\n"
            "    for i in range(k):\n        if s[i] != s[k + i]:\n"
            "            same = False\n    if not same:\n        k -= 1\nprint(2 * k)",
        ),
        only_python=("print(max(2 * k for k in range(1, len(s) // 2) if s[:k] == s[k:2 * k]))",),
        only_cpp=(
            "int n = s.size() - 2;\n"
            "while (s.substr(0, n / 2) != s.substr(n / 2, n / 2)) n -= 2;\n"
            "cout << n << endl;",
        ),
        wrong={
            "nothing deleted": "print(len(s))",
            "half the length": (
                "n = len(s)\nans = 0\nfor k in range(1, n // 2):\n    same = True\n"
                "    for i in range(k):\n        if s[i] != s[i + k]:\n"
                "            same = False\n    if same:\n        ans = k\nprint(ans)"
            ),
        },
        adjust=_even_word,
        valid=_is_even,
        constraints=("s is an even string, and some shorter non-empty prefix of it is one, too",),
        rating=900,
        tags=("strings",),
    ),
)
