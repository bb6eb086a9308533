"""Tasks p02748 to p02790 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Rows, Values, line
from problems.curriculum.codenet._task import Task


def _tickets(rng: Random, size: str, values: Values) -> Values:
    rows = []
    for _ in range(values["m"]):
        x = rng.randint(1, values["n"])
        y = rng.randint(1, values["k"])
        most = min(10**5, values["a"][x - 1] + values["b"][y - 1])
        rows.append((x, y, rng.randint(1, most)))
    values["tickets"] = rows
    return values


def _few(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.6:
        numbers = rng.sample(range(1, 10), 2)
        for name in "abc":
            values[name] = rng.choice(numbers)
    return values


def _poor(rng: Random, size: str, values: Values) -> Values:
    x, y = rng.sample(range(1, 10), 2)
    numbers = [x, x, y]
    rng.shuffle(numbers)
    values["a"], values["b"], values["c"] = numbers
    return values


def _may_allow(values: Values) -> bool:
    return all(
        x <= values["n"] and y <= values["k"] and c <= values["a"][x - 1] + values["b"][y - 1]
        for x, y, c in values["tickets"]
    )


TASKS = (
    Task(
        id="p02748",
        schema=(
            line(Int("n", 1, 10**5), Int("k", 1, 10**5), Int("m", 1, 10**5)),
            line(Ints("a", "n", 1, 10**5)),
            line(Ints("b", "k", 1, 10**5)),
            line(Rows("tickets", "m", ("x", "y", "c"), ((1, 10**5), (1, 10**5), (1, 10**5)))),
        ),
        python=(
            "best = min(a) + min(b)\nfor x, y, c in tickets:\n"
            "    best = min(best, a[x - 1] + b[y - 1] - c)\nprint(best)",
            "first = a[0]\nfor price in a:\n    if price < first:\n        first = price\n"
            "second = b[0]\nfor price in b:\n    if price < second:\n        second = price\n"
            "answer = first + second\nfor x, y, c in tickets:\n"
            "    total = a[x - 1] + b[y - 1] - c\n    if total < answer:\n        answer ="
            " total\n"
            "print(answer)",
        ),
        only_python=(
            "print(min(min(a) + min(b), min(a[x - 1] + b[y - 1] - c for x, y, c in tickets)))",
        ),
        wrong={
            "no plain price": "best = 10 ** 9\nfor x, y, c in tickets:\n"
            "    best = min(best, a[x - 1] + b[y - 1] - c)\nprint(best)",
            "no ticket": "print(min(a) + min(b))",
        },
        adjust=_tickets,
        valid=_may_allow,
        constraints=(
            "x_i is at most n",
            "y_i is at most k",
            "c_i is at most the sum of the two prices",
        ),
        rating=900,
    ),
    Task(
        id="p02771",
        schema=(line(Int("a", 1, 9), Int("b", 1, 9), Int("c", 1, 9)),),
        python=(
            'if a == b and b != c:\n    print("Yes")\nelif a == c and b != c:\n'
            '    print("Yes")\nelif b == c and a != b:\n    print("Yes")\nelse:\n'
            '    print("No")',
            "equal = 0\nif a == b:\n    equal += 1\nif b == c:\n    equal += 1\nif a == c:\n"
            '    equal += 1\nif equal == 1:\n    print("Yes")\nelse:\n    print("No")',
        ),
        only_python=(
            'print("Yes" if len({a, b, c}) == 2 else "No")',
            'print("Yes" if len(set([a, b, c])) == 2 else "No")',
            'x, y, z = sorted([a, b, c])\nprint("Yes" if (x == y) != (y == z) else "No")',
        ),
        only_cpp=(
            'set<int> st = {a, b, c};\ncout << (st.size() == 2 ? "Yes" : "No") << endl;',
            'cout << ((a == b) + (b == c) + (c == a) == 1 ? "Yes" : "No") << endl;',
        ),
        stories=(
            "Three dice show a, b and c (they have up to nine faces). Do exactly two of "
            "them show the same number, and the third another one?",
            "You are given three digits a, b and c. Decide whether there are exactly two "
            "different values among them.",
        ),
        titles=("Exactly Two Alike", "Three Dice"),
        output=("Output the answer, Yes or No.", "Print Yes or No."),
        wrong={
            "all equal too": 'if a == b or b == c or a == c:\n    print("Yes")\nelse:\n'
            '    print("No")',
            "neighbours only": 'if a == b and b != c:\n    print("Yes")\n'
            'elif b == c and a != b:\n    print("Yes")\nelse:\n'
            '    print("No")',
        },
        adjust=_few,
    ),
    Task(
        id="p02771",
        relative="odd-one",
        schema=(line(Int("a", 1, 9), Int("b", 1, 9), Int("c", 1, 9)),),
        python=(
            "if a == b:\n    print(c)\nelif a == c:\n    print(b)\nelse:\n    print(a)",
            "if a == b:\n    odd = c\nelif b == c:\n    odd = a\nelse:\n    odd = b\nprint(odd)",
            "print(a ^ b ^ c)",
        ),
        only_python=(
            "v = [a, b, c]\nprint(min(v, key=v.count))",
            "print(next(x for x in (a, b, c) if (a, b, c).count(x) == 1))",
        ),
        only_cpp=("cout << (a == b ? c : a == c ? b : a) << endl;",),
        stories=(
            "Among the three integers a, b and c, two are equal and one is different. "
            "Print the different one.",
            "Three friends of @A chose a number each: a, b and c. Exactly two of them "
            "chose the same number. Which number did the remaining friend choose?",
        ),
        titles=("Odd One Out", "The Third Friend"),
        output=("Output the required number.", "Print one integer: the answer."),
        wrong={
            "the pair": "if a == b:\n    print(a)\nelse:\n    print(c)",
            "maximum": "print(max(a, b, c))",
        },
        adjust=_poor,
        valid=lambda values: len({values["a"], values["b"], values["c"]}) == 2,
        constraints=("exactly two of a, b and c are equal",),
        rating=900,
    ),
    Task(
        id="p02771",
        relative="between",
        schema=(line(Int("a", 1, 9), Int("b", 1, 9), Int("c", 1, 9)),),
        python=(
            'if a < b and b < c:\n    print("Yes")\nelif a > b and b > c:\n    print("Yes")\n'
            'else:\n    print("No")',
            'answer = "No"\nif min(a, c) < b and b < max(a, c):\n    answer = "Yes"\nprint(answer)',
        ),
        only_python=(
            'print("Yes" if a < b < c or a > b > c else "No")',
            'print("Yes" if (a - b) * (b - c) > 0 else "No")',
        ),
        only_cpp=('cout << ((a - b) * (b - c) > 0 ? "Yes" : "No") << endl;',),
        stories=(
            "Houses stand along a street at points a, b and c. Is house b strictly "
            "between the other two, that is, to the right of one and to the left of the "
            "other?",
            "Given integers a, b and c. Print Yes if b is larger than one of a and c and "
            "smaller than the other, and No otherwise.",
        ),
        titles=("In Between", "The House in the Middle"),
        output=("Output the answer, Yes or No.", "Print the word Yes or the word No."),
        wrong={
            "ends count": 'if min(a, c) <= b and b <= max(a, c):\n    print("Yes")\nelse:\n'
            '    print("No")',
            "rising only": 'if a < b and b < c:\n    print("Yes")\nelse:\n    print("No")',
        },
    ),
    Task(
        id="p02790",
        schema=(line(Int("a", 1, 9), Int("b", 1, 9)),),
        python=(
            'low = min(a, b)\nhigh = max(a, b)\nresult = ""\nfor i in range(high):\n'
            "    result += str(low)\nprint(result)",
            "number = 0\nfor i in range(max(a, b)):\n    number = number * 10 + min(a, b)\n"
            "print(number)",
        ),
        only_python=(
            "print(min(str(a) * b, str(b) * a))",
            "print(str(min(a, b)) * max(a, b))",
            "print(sorted([str(a) * b, str(b) * a])[0])",
        ),
        only_cpp=(
            "string x(b, '0' + a), y(a, '0' + b);\ncout << min(x, y) << endl;",
            "cout << string(max(a, b), '0' + min(a, b)) << endl;",
        ),
        stories=(
            "@A writes the digit a, b times in a row; @B writes the digit b, a times in a "
            "row. Print the text that would come first in a dictionary (it does not "
            "matter whose it is if both are the same).",
            "Make two words out of the digits a and b: a repeated b times, and b repeated "
            "a times. Words are compared as in a dictionary. Print the earlier word.",
        ),
        titles=("Repeated Digits", "First in the Dictionary"),
        output=("Print the string.", "Print the resulting string."),
        wrong={
            "later word": 'low = min(a, b)\nhigh = max(a, b)\nresult = ""\n'
            "for i in range(low):\n    result += str(high)\nprint(result)",
            "first word": 'result = ""\nfor i in range(b):\n    result += str(a)\nprint(result)',
        },
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p02790",
        relative="larger-number",
        schema=(line(Int("a", 1, 9), Int("b", 1, 9)),),
        python=(
            'low = min(a, b)\nhigh = max(a, b)\nresult = ""\nfor i in range(high):\n'
            "    result += str(low)\nprint(result)",
            "x = 0\nfor i in range(b):\n    x = x * 10 + a\ny = 0\nfor i in range(a):\n"
            "    y = y * 10 + b\nprint(max(x, y))",
        ),
        only_python=("print(max(int(str(a) * b), int(str(b) * a)))",),
        only_cpp=("cout << max(stoi(string(b, '0' + a)), stoi(string(a, '0' + b))) << endl;",),
        stories=(
            "Two integers are formed: one is the digit a written b times, the other is "
            "the digit b written a times. Print the larger one (either, if they are "
            "equal).",
            "@A may choose: a prize of b digits, each of them a, or a prize of a digits, "
            "each of them b, where a prize is read as a number. Print the prize with the "
            "higher value.",
        ),
        titles=("Larger Prize", "Which Number Is Larger"),
        output=("Print one integer: the answer.", "Print the number asked for."),
        wrong={
            "as words": 'low = min(a, b)\nhigh = max(a, b)\nresult = ""\n'
            "for i in range(low):\n    result += str(high)\nprint(result)",
            "larger digit": "number = 0\nfor i in range(max(a, b)):\n"
            "    number = number * 10 + max(a, b)\nprint(number)",
        },
        rating=900,
    ),
    Task(
        id="p02790",
        relative="alternating",
        schema=(line(Int("a", 1, 9), Int("b", 1, 9), Int("n", 1, 100)),),
        python=(
            'result = ""\nfor i in range(n):\n    if i % 2 == 0:\n        result += str(a)\n'
            "    else:\n        result += str(b)\nprint(result)",
            'result = ""\ncurrent = a\nwhile len(result) < n:\n    result += str(current)\n'
            "    current = a + b - current\nprint(result)",
        ),
        only_python=(
            'print((f"{a}{b}" * n)[:n])',
            'print("".join(str(b if i % 2 else a) for i in range(n)))',
        ),
        only_cpp=(
            "string res;\nfor (int i = 0; i < n; i++) res += '0' + (i % 2 ? b : a);\n"
            "cout << res << endl;",
        ),
        stories=(
            "Given are digits a and b and an integer n. Print a string of n digits that "
            "begins with a and in which a and b alternate.",
            "@A paints house numbers on n tiles, from left to right: a on the first tile, "
            "b on the second, a on the third, and so on by turns. What do the tiles show "
            "in the end?",
        ),
        titles=("Alternating Digits", "Tiles"),
        output=("Print the string.", "Print the string that is asked for."),
        wrong={
            "n pairs": 'result = ""\nfor i in range(n):\n    result += str(a)\n'
            "    result += str(b)\nprint(result)",
            "begins with b": 'result = ""\nfor i in range(n):\n    if i % 2 == 1:\n'
            "        result += str(a)\n    else:\n        result += str(b)\n"
            "print(result)",
        },
        rating=900,
        tags=("strings",),
    ),
)
