"""Tasks p02958 to p02993 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, Word, line
from problems.curriculum.codenet._task import Task


def _permutation(rng: Random, size: str, values: Values) -> Values:
    n = values["n"]
    p = list(range(1, n + 1))
    kind = rng.randrange(5)
    if kind == 0:
        rng.shuffle(p)
    for _ in range(min(kind, 3) if kind != 4 else 1):
        i, j = rng.randrange(n), rng.randrange(n)
        p[i], p[j] = p[j], p[i]
    values["p"] = p
    return values


def _is_permutation(values: Values) -> bool:
    return sorted(values["p"]) == list(range(1, values["n"] + 1))


def _mirrored(rng: Random, size: str, values: Values) -> Values:
    n = values["n"]
    p = list(range(n, 0, -1))
    if rng.random() < 0.6:
        i, j = rng.randrange(n), rng.randrange(n)
        p[i], p[j] = p[j], p[i]
    values["p"] = p
    return values


def _near_pair(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.5:
        i = rng.randrange(3)
        digits = list(values["s"])
        digits[i + 1] = digits[i]
        values["s"] = "".join(digits)
    return values


_DIGITS = "0123456789"


TASKS = (
    Task(
        id="p02958",
        schema=(
            line(Int("n", 2, 50)),
            line(Ints("p", "n", 1, 50)),
        ),
        python=(
            "wrong = 0\nfor i in range(n):\n    if p[i] != i + 1:\n        wrong += 1\n"
            'if wrong <= 2:\n    print("YES")\nelse:\n    print("NO")',
            'answer = "NO"\ncount = 0\nfor i in range(1, n + 1):\n    if p[i - 1] == i:\n'
            '        count += 1\nif count >= n - 2:\n    answer = "YES"\nprint(answer)',
        ),
        only_python=(
            'print("YES" if sum(x != y for x, y in zip(p, sorted(p))) <= 2 else "NO")',
            "q = sorted(p)\ncnt = 0\nfor x, y in zip(p, q):\n    if x != y:\n        cnt += 1\n"
            'print("NO" if cnt > 2 else "YES")',
        ),
        only_cpp=(
            "int bad = 0;\nfor (int i = 0; i < n; i++) bad += p[i] != i + 1;\n"
            'cout << (bad <= 2 ? "YES" : "NO") << endl;',
        ),
        stories=(
            "Cards with the numbers 1 to n lie in a row in the order p_1, ..., p_n. @A "
            "may exchange the places of two cards, once, or leave all as it is. Can the "
            "row then read 1, 2, ..., n?",
            "Given is an arrangement p of the numbers 1 to n. Is it in increasing order, "
            "or is there a pair of its elements whose exchange puts it in increasing "
            "order?",
        ),
        titles=("One Exchange", "Almost Sorted"),
        output=(
            "Print YES if it is so, and NO otherwise.",
            "Print the word YES or the word NO, in capital letters.",
        ),
        wrong={
            "swap needed": "wrong = 0\nfor i in range(n):\n    if p[i] != i + 1:\n"
            '        wrong += 1\nif wrong == 2:\n    print("YES")\nelse:\n'
            '    print("NO")',
            "neighbours": "wrong = 0\nfor i in range(n - 1):\n    if p[i] > p[i + 1]:\n"
            '        wrong += 1\nif wrong <= 1:\n    print("YES")\nelse:\n'
            '    print("NO")',
        },
        adjust=_permutation,
        valid=_is_permutation,
        constraints=("p_1, ..., p_n are the numbers 1 to n in some order",),
        rating=900,
        tags=("sorting",),
    ),
    Task(
        id="p02958",
        relative="fixed-points",
        schema=(
            line(Int("n", 2, 50)),
            line(Ints("p", "n", 1, 50)),
        ),
        python=(
            "count = 0\nfor i in range(n):\n    if p[i] == i + 1:\n        count += 1"
            "\nprint(count)",
            "count = n\nfor i in range(n):\n    if p[i] != i + 1:\n        count -= 1"
            "\nprint(count)",
        ),
        only_python=(
            "print(sum(i == x for i, x in enumerate(p, 1)))",
            "print(len([i for i in range(n) if p[i] == i + 1]))",
        ),
        only_cpp=(
            "int cnt = 0;\nfor (int i = 0; i < n; i++) if (p[i] == i + 1) cnt++;\n"
            "cout << cnt << endl;",
        ),
        stories=(
            "You are given a sequence p of length n. For how many i with 1 ≤ i ≤ n does "
            "p_i = i hold?",
            "There are n seats, numbered from 1, and n tickets with these numbers. The "
            "person on seat i holds ticket p_i. Count the people who sit on the seat of "
            "their ticket.",
        ),
        titles=("Right Seats", "Fixed Points"),
        output=("Print the answer.", "Write the answer on one line."),
        wrong={
            "from zero": "count = 0\nfor i in range(n):\n    if p[i] == i:\n"
            "        count += 1\nprint(count)",
            "others": "count = 0\nfor i in range(n):\n    if p[i] != i + 1:\n"
            "        count += 1\nprint(count)",
        },
        adjust=_permutation,
        valid=_is_permutation,
        constraints=("p_1, ..., p_n are the numbers 1 to n in some order",),
        tags=("implementation",),
    ),
    Task(
        id="p02958",
        relative="descending-swap",
        schema=(
            line(Int("n", 2, 50)),
            line(Ints("p", "n", 1, 50)),
        ),
        python=(
            "wrong = 0\nfor i in range(n):\n    if p[i] != n - i:\n        wrong += 1\n"
            'if wrong == 2:\n    print("YES")\nelse:\n    print("NO")',
            "first = -1\nlast = -1\nfor i in range(n):\n    if p[i] + i != n:\n"
            "        if first == -1:\n            first = i\n        last = i\nok = first >= 0\n"
            "for i in range(n):\n    if p[i] + i != n and i != first and i != last:\n"
            '        ok = False\nif ok:\n    print("YES")\nelse:\n    print("NO")',
        ),
        only_python=(
            "q = sorted(p, reverse=True)\n"
            'print("YES" if sum(x != y for x, y in zip(p, q)) == 2 else "NO")',
        ),
        only_cpp=(
            "int bad = 0;\nfor (int i = 0; i < n; i++) if (p[i] != n - i) bad++;\n"
            'cout << (bad == 2 ? "YES" : "NO") << endl;',
        ),
        stories=(
            "A permutation p of 1, 2, ..., n is given. Choose two different positions and "
            "swap their elements; this must be done exactly once. Can p become n, n-1, "
            "..., 2, 1 in this way?",
            "The n children in a line are 1, 2, ..., n years old; the i-th from the front "
            "is p_i years old. Exactly two of them have to change places with each other. "
            "Decide whether the line can then go from the oldest child in front to the "
            "youngest at the back.",
        ),
        titles=("Oldest in Front", "Exactly One Swap"),
        output=("Output the answer, YES or NO.", "Print YES if it is so, and NO otherwise."),
        wrong={
            "no swap allowed too": "wrong = 0\nfor i in range(n):\n    if p[i] != n - i:\n"
            '        wrong += 1\nif wrong <= 2:\n    print("YES")\n'
            'else:\n    print("NO")',
            "ascending": "wrong = 0\nfor i in range(n):\n    if p[i] != i + 1:\n"
            '        wrong += 1\nif wrong == 2:\n    print("YES")\nelse:\n'
            '    print("NO")',
        },
        adjust=_mirrored,
        valid=_is_permutation,
        constraints=("p_1, ..., p_n are the numbers 1 to n in some order",),
        rating=900,
        tags=("sorting",),
    ),
    Task(
        id="p02993",
        schema=(line(Word("s", 4, 4, alphabet=_DIGITS)),),
        python=(
            'if s[0] == s[1] or s[1] == s[2] or s[2] == s[3]:\n    print("Bad")\nelse:\n'
            '    print("Good")',
            'answer = "Good"\nfor i in range(3):\n    if s[i] == s[i + 1]:\n'
            '        answer = "Bad"\nprint(answer)',
        ),
        only_python=(
            'print("Bad" if any(x == y for x, y in zip(s, s[1:])) else "Good")',
            'a, b, c, d = s\nprint("Bad" if a == b or b == c or c == d else "Good")',
        ),
        only_cpp=(
            "bool bad = false;\n"
            "for (int i = 0; i + 1 < (int)s.size(); i++) if (s[i] == s[i + 1]) bad = true;\n"
            'cout << (bad ? "Bad" : "Good") << endl;',
            'cout << (adjacent_find(s.begin(), s.end()) == s.end() ? "Good" : "Bad") << endl;',
        ),
        stories=(
            "@A types the four digits of s on a keypad, from left to right. If some key "
            "must be pressed twice in a row, print Bad, and otherwise Good.",
            "Four digits s stand in a row. Is there a place where a digit is followed "
            "directly by the same digit? The answer is Bad if there is one and Good if "
            "not.",
        ),
        titles=("Keypad", "Same Key Twice"),
        output=("Print Bad or Good.", "Print one word, Good or Bad."),
        wrong={
            "anywhere": "if s[0] == s[1] or s[1] == s[2] or s[2] == s[3] or s[0] == s[2]"
            " or s[1] == s[3] or s[0] == s[3]:\n"
            '    print("Bad")\nelse:\n    print("Good")',
            "middle missed": 'if s[0] == s[1] or s[2] == s[3]:\n    print("Bad")\nelse:\n'
            '    print("Good")',
        },
        adjust=_near_pair,
        tags=("strings",),
    ),
    Task(
        id="p02993",
        relative="all-different",
        schema=(line(Word("s", 4, 4, alphabet=_DIGITS)),),
        python=(
            'answer = "Yes"\nfor i in range(4):\n    for j in range(i):\n'
            '        if s[i] == s[j]:\n            answer = "No"\nprint(answer)',
            'seen = ""\nok = True\nfor i in range(4):\n    if s[i] in seen:\n        ok ='
            " False\n"
            '    seen += s[i]\nif ok:\n    print("Yes")\nelse:\n    print("No")',
        ),
        only_python=(
            'print("Yes" if len(set(s)) == 4 else "No")',
            'print("No" if max(s.count(c) for c in s) > 1 else "Yes")',
        ),
        only_cpp=('cout << (set<char>(s.begin(), s.end()).size() == 4 ? "Yes" : "No") << endl;',),
        stories=(
            "A safe has a code s of four digits. Are the four digits all different?",
            "Given is a string s of four digits. Print No if some digit occurs in it more "
            "than once, and Yes otherwise.",
        ),
        titles=("Four Different Digits", "Code of the Safe"),
        output=("Output the answer, Yes or No.", "Print the word Yes or the word No."),
        wrong={
            "neighbours": 'answer = "Yes"\nfor i in range(3):\n    if s[i] == s[i + 1]:\n'
            '        answer = "No"\nprint(answer)',
            "first digit": 'answer = "Yes"\nfor i in range(1, 4):\n    if s[i] == s[0]:\n'
            '        answer = "No"\nprint(answer)',
        },
        tags=("strings",),
    ),
    Task(
        id="p02993",
        relative="increasing-code",
        schema=(line(Word("s", 4, 4, alphabet=_DIGITS)),),
        python=(
            "steps = 0\nfor i in range(3):\n    if s[i] < s[i + 1]:\n        steps += 1\n"
            "print(steps)",
            "count = 3\nfor i in range(1, 4):\n    if s[i - 1] >= s[i]:\n        count -= 1\n"
            "print(count)",
        ),
        only_python=("print(sum(x < y for x, y in zip(s, s[1:])))",),
        only_cpp=(
            "int cnt = 0;\nfor (int i = 0; i < 3; i++) cnt += s[i] < s[i + 1];\n"
            "cout << cnt << endl;",
        ),
        stories=(
            "The digits of s show the height of a path at four places, from left to "
            "right. Count how often the path goes up from one place to the next one.",
            "You are given a string s of four digits. For how many of its digits, apart "
            "from the last one, is the digit right behind it larger?",
        ),
        titles=("Uphill", "Larger Behind"),
        output=("Write the answer on one line.", "Output the required number."),
        wrong={
            "level too": "steps = 0\nfor i in range(3):\n    if s[i] <= s[i + 1]:\n"
            "        steps += 1\nprint(steps)",
            "downhill": "steps = 0\nfor i in range(3):\n    if s[i] > s[i + 1]:\n"
            "        steps += 1\nprint(steps)",
        },
        tags=("strings",),
    ),
)
