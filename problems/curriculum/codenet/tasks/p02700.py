"""Tasks p02700 to p02723 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, Word, line
from problems.curriculum.codenet._task import Task


def _battle(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.5:
        rounds = rng.randint(1, 6)
        values["b"], values["d"] = rng.randint(1, 16), rng.randint(1, 16)
        values["a"] = max(1, rounds * values["d"] - rng.randint(0, values["d"]))
        values["c"] = max(1, rounds * values["b"] - rng.randint(0, values["b"]))
    return values


def _coffee(rng: Random, size: str, values: Values) -> Values:
    letters = list(values["s"])
    if rng.random() < 0.7:
        letters[3] = letters[2]
    if rng.random() < 0.7:
        letters[5] = letters[4]
    values["s"] = "".join(letters)
    return values


def _halves(rng: Random, size: str, values: Values) -> Values:
    letters = list(values["s"])
    if rng.random() < 0.7:
        letters[3:] = letters[:3]
        if rng.random() < 0.4:
            letters[rng.randrange(6)] = rng.choice("abcxyz")
    values["s"] = "".join(letters)
    return values


def _pairs(rng: Random, size: str, values: Values) -> Values:
    letters = list(values["s"])
    for i in range(1, len(letters)):
        if rng.random() < 0.4:
            letters[i] = letters[i - 1]
    values["s"] = "".join(letters)
    return values


TASKS = (
    Task(
        id="p02700",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100), Int("c", 1, 100), Int("d", 1, 100)),),
        python=(
            "while a > 0 and c > 0:\n    c -= b\n    if c > 0:\n        a -= d\nif c <= 0:\n"
            '    print("Yes")\nelse:\n    print("No")',
            "first = (c + b - 1) // b\nsecond = (a + d - 1) // d\nif first <= second:\n"
            '    print("Yes")\nelse:\n    print("No")',
            "turn = 0\nwhile a > 0 and c > 0:\n    if turn == 0:\n        c -= b\n    else:\n"
            '        a -= d\n    turn = 1 - turn\nif a > 0:\n    print("Yes")\nelse:\n'
            '    print("No")',
        ),
        only_python=(
            'print("Yes" if -(-c // b) <= -(-a // d) else "No")',
            'import math\nprint("Yes" if math.ceil(c / b) <= math.ceil(a / d) else "No")',
            'while True:\n    c -= b\n    if c <= 0:\n        print("Yes")\n        break\n'
            '    a -= d\n    if a <= 0:\n        print("No")\n        break',
        ),
        only_cpp=(
            'cout << ((c + b - 1) / b <= (a + d - 1) / d ? "Yes" : "No") << endl;',
            'while (true) {\n    c -= b;\n    if (c <= 0) { cout << "Yes" << endl; break; }\n'
            '    a -= d;\n    if (a <= 0) { cout << "No" << endl; break; }\n}',
        ),
        stories=(
            "In a game @A has a knight with a life points that takes b points at every "
            "stroke, and @B has one with c life points that takes d points. @A strikes "
            "first, and then they strike in turns. Whoever has no life points left (0 or "
            "fewer) has lost at once. Is @A the winner?",
            "Two numbers are on the board, a and c. First b is subtracted from c, then d "
            "from a, then b from c again, and so on by turns, until one of the numbers is "
            "0 or less. Print Yes if it is the number that began as c, and No if it is "
            "the other one.",
        ),
        titles=("Knights", "Who Falls First"),
        output=("Output the answer, Yes or No.", "Print the word Yes or the word No."),
        wrong={
            "ties to the second": "first = (c + b - 1) // b\nsecond = (a + d - 1) // d\n"
            'if first < second:\n    print("Yes")\nelse:\n'
            '    print("No")',
            "rounded down": 'if c // b <= a // d:\n    print("Yes")\nelse:\n    print("No")',
        },
        adjust=_battle,
        rating=900,
        tags=("simulation",),
    ),
    Task(
        id="p02700",
        relative="rounds",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100), Int("c", 1, 100), Int("d", 1, 100)),),
        python=(
            "count = 0\nwhile a > 0 and c > 0:\n    if count % 2 == 0:\n        c -= b"
            "\n    else:\n"
            "        a -= d\n    count += 1\nprint(count)",
            "first = (c + b - 1) // b\nsecond = (a + d - 1) // d\nif first <= second:\n"
            "    print(2 * first - 1)\nelse:\n    print(2 * second)",
        ),
        only_python=("print(min(2 * -(-c // b) - 1, 2 * -(-a // d)))",),
        only_cpp=(
            "int x = (c + b - 1) / b, y = (a + d - 1) / d;\ncout << min(2 * x - 1, 2 * y) << endl;",
        ),
        stories=(
            "Monsters P and Q fight. P has health a and strength b, Q has health c and "
            "strength d. They attack in turn, P first; an attack lowers the health of the "
            "other monster by the strength of the attacker. The fight is over as soon as "
            "a monster has health 0 or below. How many attacks are made in total?",
            "@A and @B throw snowballs at each other's snow wall. The wall of @A is a "
            "high, that of @B is c high. @A throws first, and then they alternate. Each "
            "throw of @A takes b off the wall of @B, each throw of @B takes d off the "
            "wall of @A. They stop when one wall is gone (its height is at most 0). Print "
            "the number of throws.",
        ),
        titles=("Number of Attacks", "Snowballs"),
        output=("Print the answer.", "Print the number asked for."),
        wrong={
            "both throw": "first = (c + b - 1) // b\nsecond = (a + d - 1) // d\n"
            "print(2 * min(first, second))",
            "one too few": "first = (c + b - 1) // b\nsecond = (a + d - 1) // d\n"
            "if first <= second:\n    print(2 * first - 2)\nelse:\n"
            "    print(2 * second - 1)",
        },
        adjust=_battle,
        rating=900,
        tags=("simulation",),
    ),
    Task(
        id="p02700",
        relative="simultaneous",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100), Int("c", 1, 100), Int("d", 1, 100)),),
        python=(
            "while a > 0 and c > 0:\n    a -= d\n    c -= b\nif a <= 0 and c <= 0:\n"
            '    print("Draw")\nelif c <= 0:\n    print("First")\nelse:'
            '\n    print("Second")',
            "first = (c + b - 1) // b\nsecond = (a + d - 1) // d\nif first < second:\n"
            '    print("First")\nelif first > second:\n    print("Second")\nelse:\n'
            '    print("Draw")',
        ),
        only_python=(
            "x, y = -(-c // b), -(-a // d)\n"
            'print("Draw" if x == y else "First" if x < y else "Second")',
        ),
        only_cpp=(
            "int x = (c + b - 1) / b, y = (a + d - 1) / d;\n"
            'cout << (x == y ? "Draw" : x < y ? "First" : "Second") << endl;',
        ),
        stories=(
            "The first player has a points and the second one c points. Every second, "
            "both at once, the first player loses d points and the second player loses b "
            "points. The game stops when someone has 0 or fewer points. If only the "
            "second player has 0 or fewer then, print First; if only the first has, print "
            "Second; if both have, print Draw.",
            "Two candles of lengths a and c are lit at the same time. Each minute the "
            "first gets shorter by d and the second by b, all at once at the end of the "
            "minute. Print First if the first candle lasts for more minutes than the "
            "second, Second if the second lasts for more minutes, and Draw if they go out "
            "in the same minute. A candle goes out when nothing of its length is left.",
        ),
        titles=("Two Candles", "At the Same Time"),
        output=("Print First, Second or Draw.", "Output one word: First, Second or Draw."),
        wrong={
            "no draw": "first = (c + b - 1) // b\nsecond = (a + d - 1) // d\n"
            'if first <= second:\n    print("First")\nelse:'
            '\n    print("Second")',
            "rounded down": "first = c // b\nsecond = a // d\nif first < second:\n"
            '    print("First")\nelif first > second:\n'
            '    print("Second")\nelse:\n    print("Draw")',
        },
        adjust=_battle,
        rating=900,
        tags=("simulation",),
    ),
    Task(
        id="p02723",
        schema=(line(Word("s", 6, 6)),),
        python=(
            'if s[2] == s[3] and s[4] == s[5]:\n    print("Yes")\nelse:\n    print("No")',
            'answer = "Yes"\nif s[2] != s[3]:\n    answer = "No"\nif s[4] != s[5]:\n'
            '    answer = "No"\nprint(answer)',
        ),
        only_python=(
            'print("Yes" if s[2] == s[3] and s[4] == s[5] else "No")',
            'print("Yes" if s[2::2] == s[3::2] else "No")',
        ),
        only_cpp=(
            'cout << (s[2] == s[3] && s[4] == s[5] ? "Yes" : "No") << endl;',
            'bool ok = s[2] == s[3] && s[4] == s[5];\nputs(ok ? "Yes" : "No");',
        ),
        stories=(
            "A word s of six letters is split into three pairs of neighbours: letters 1 "
            "and 2, letters 3 and 4, letters 5 and 6. Do both of the last two pairs "
            "consist of equal letters?",
            "@A likes six-letter words whose third letter is repeated right after it, and "
            "whose last two letters are the same as well. Does @A like s?",
        ),
        titles=("Double Letters", "Words That @A Likes"),
        output=("Output the answer, Yes or No.", "Print Yes or No."),
        wrong={
            "one pair": 'if s[2] == s[3] or s[4] == s[5]:\n    print("Yes")\nelse:\n'
            '    print("No")',
            "wrong positions": 'if s[1] == s[2] and s[3] == s[4]:\n    print("Yes")'
            "\nelse:\n"
            '    print("No")',
        },
        adjust=_coffee,
        tags=("strings",),
    ),
    Task(
        id="p02723",
        relative="repeated-half",
        schema=(line(Word("s", 6, 6)),),
        python=(
            'if s[:3] == s[3:]:\n    print("Yes")\nelse:\n    print("No")',
            "same = 0\nfor i in range(3):\n    if s[i] == s[i + 3]:\n        same += 1\n"
            'if same == 3:\n    print("Yes")\nelse:\n    print("No")',
        ),
        only_python=(
            'print("Yes" if s == s[:3] * 2 else "No")',
            'print("Yes" if all(s[i] == s[i + 3] for i in range(3)) else "No")',
        ),
        only_cpp=('cout << (s.substr(0, 3) == s.substr(3) ? "Yes" : "No") << endl;',),
        stories=(
            "A string of length 6 is called bonbon-like if its first three characters are "
            "equal to its last three characters, in the same order. Is s bonbon-like?",
            "You are given a word s of six letters. Decide whether s is some three-letter "
            "word written twice in a row.",
        ),
        titles=("Bonbon", "Twice in a Row"),
        output=("Output the answer, Yes or No.", "Print the word Yes or the word No."),
        wrong={
            "first and last": 'if s[0] == s[3]:\n    print("Yes")\nelse:\n    print("No")',
            "palindrome": 'if s == s[::-1]:\n    print("Yes")\nelse:\n    print("No")',
        },
        adjust=_halves,
        tags=("strings",),
    ),
    Task(
        id="p02723",
        relative="count-doubles",
        schema=(line(Word("s", 2, 100)),),
        python=(
            "count = 0\nfor i in range(len(s) - 1):\n    if s[i] == s[i + 1]:\n        count"
            " += 1\n"
            "print(count)",
            "count = 0\nfor i in range(1, len(s)):\n    if s[i - 1] == s[i]:\n        count"
            " += 1\n"
            "print(count)",
        ),
        only_python=(
            "print(sum(x == y for x, y in zip(s, s[1:])))",
            "print(len([i for i in range(1, len(s)) if s[i] == s[i - 1]]))",
        ),
        only_cpp=(
            "int n = s.size(), cnt = 0;\n"
            "for (int i = 0; i + 1 < n; i++) if (s[i] == s[i + 1]) cnt++;\ncout << cnt << endl;",
        ),
        stories=(
            "Given is a string s. Find how many of its letters, not counting the first, "
            "are equal to the letter directly before them.",
            "A chain of beads is described by s, one letter for the color of each bead. "
            "Two beads that touch each other form a twin if they have the same color. How "
            "many twins are there? A bead can belong to two twins.",
        ),
        titles=("Twins in a Chain", "Equal Neighbours"),
        output=("Print the number asked for.", "Print the answer."),
        wrong={
            "disjoint pairs": "count = 0\ni = 0\nwhile i + 1 < len(s):\n"
            "    if s[i] == s[i + 1]:\n        count += 1\n        i += 1\n"
            "    i += 1\nprint(count)",
            "different neighbours": "count = 0\nfor i in range(len(s) - 1):\n"
            "    if s[i] != s[i + 1]:\n        count += 1"
            "\nprint(count)",
        },
        adjust=_pairs,
        rating=900,
        tags=("strings",),
    ),
)
