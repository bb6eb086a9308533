"""Tasks p03803 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def _cards(rng: Random, size: str, values: Values) -> Values:
    a = rng.choice((1, values["a"], values["a"]))
    return {**values, "a": a, "b": rng.choice((a, 1, values["b"], values["b"]))}


def _rounds(rng: Random, size: str, values: Values) -> Values:
    top = rng.choice((2, 4, 13))
    return {
        **values,
        "a": [rng.randint(1, top) for _ in values["a"]],
        "b": [rng.randint(1, top) for _ in values["b"]],
    }


TASKS = (
    Task(
        id="p03803",
        schema=(line(Int("a", 1, 13), Int("b", 1, 13)),),
        python=(
            "if a == 1:\n    a = 14\nif b == 1:\n    b = 14\nif a > b:\n"
            '    print("Alice")\nelse:\n    if a < b:\n        print("Bob")\n'
            '    else:\n        print("Draw")',
            'x = (a + 11) % 13\ny = (b + 11) % 13\nanswer = "Draw"\nif x > y:\n'
            '    answer = "Alice"\nif x < y:\n    answer = "Bob"\nprint(answer)',
        ),
        only_python=(
            "a, b = (14 if x == 1 else x for x in (a, b))\n"
            'print("Draw" if a == b else "Alice" if a > b else "Bob")',
            "order = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 1]\n"
            "i, j = order.index(a), order.index(b)\n"
            'print("Alice" if i > j else "Bob" if i < j else "Draw")',
        ),
        only_cpp=(
            "if (a == 1) a = 14;\nif (b == 1) b = 14;\n"
            'cout << (a > b ? "Alice" : a < b ? "Bob" : "Draw") << endl;',
        ),
        titles=(
            "Ace High",
            "Two Cards",
        ),
        stories=(
            "Alice draws the card a and Bob the card b. Cards have numbers from 1 to 13; a "
            "higher number beats a lower one, except that 1, the ace, beats all other numbers. "
            "Print Alice, Bob, or Draw if both numbers are equal.",
            "Let every 1 count as 14. If a is then greater than b, print Alice; if b is "
            "greater than a, print Bob; and if they are the same, print Draw.",
        ),
        output=(
            "Print Alice, Bob or Draw.",
            "Print the result.",
        ),
        adjust=_cards,
        wrong={
            "ace low": 'if a > b:\n    print("Alice")\nelse:\n    if a < b:\n'
            '        print("Bob")\n    else:\n        print("Draw")',
            "two aces": 'if a == 1:\n    print("Alice")\nelse:\n'
            '    if b == 1 or b > a:\n        print("Bob")\n'
            "    else:\n        if a > b:\n"
            '            print("Alice")\n        else:\n'
            '            print("Draw")',
        },
        tags=(
            "implementation",
            "games",
        ),
    ),
    Task(
        id="p03803",
        relative="rock-paper",
        schema=(line(Int("a", 0, 2), Int("b", 0, 2)),),
        python=(
            'if a == b:\n    print("Draw")\nelse:\n    if (a + 1) % 3 == b:\n'
            '        print("Alice")\n    else:\n        print("Bob")',
            'd = (b + 3 - a) % 3\nanswer = "Draw"\nif d == 1:\n'
            '    answer = "Alice"\nif d == 2:\n    answer = "Bob"\nprint(answer)',
        ),
        only_python=('print(["Draw", "Alice", "Bob"][(b - a) % 3])',),
        only_cpp=(
            'string names[] = {"Draw", "Alice", "Bob"};\ncout << names[(b - a + 3) % 3] << endl;',
        ),
        titles=(
            "Rock, Scissors, Paper",
            "Hand Game",
        ),
        stories=(
            "Alice and Bob each show a hand: 0 is rock, 1 is scissors, and 2 is paper. Rock "
            "beats scissors, scissors beats paper, and paper beats rock. Alice shows a and Bob "
            "shows b. Print Alice, Bob, or Draw if both show the same.",
            "In a game with the moves 0, 1 and 2, move 0 beats move 1, move 1 beats move 2, "
            "and move 2 beats move 0. Alice plays a and Bob plays b. Print the name of the "
            "winner, or Draw if a equals b.",
        ),
        output=(
            "Print Alice, Bob or Draw.",
            "Print the result.",
        ),
        wrong={
            "the other way": 'if a == b:\n    print("Draw")\nelse:\n'
            '    if (b + 1) % 3 == a:\n        print("Alice")\n'
            '    else:\n        print("Bob")',
            "smaller wins": 'if a == b:\n    print("Draw")\nelse:\n    if a < b:\n'
            '        print("Alice")\n    else:\n'
            '        print("Bob")',
        },
        tags=(
            "games",
            "implementation",
        ),
    ),
    Task(
        id="p03803",
        relative="rounds",
        schema=(
            line(Int("n", 1, 100)),
            line(Ints("a", "n", 1, 13)),
            line(Ints("b", "n", 1, 13)),
        ),
        python=(
            "alice = 0\nbob = 0\nfor i in range(n):\n    if a[i] > b[i]:\n"
            "        alice += 1\n    if a[i] < b[i]:\n        bob += 1\n"
            'if alice > bob:\n    print("Alice")\nelse:\n    if alice < bob:\n'
            '        print("Bob")\n    else:\n        print("Draw")',
            "lead = 0\nfor i in range(n):\n    if a[i] > b[i]:\n        lead += 1\n"
            "    else:\n        if a[i] < b[i]:\n            lead -= 1\n"
            'answer = "Draw"\nif lead > 0:\n    answer = "Alice"\nif lead < 0:\n'
            '    answer = "Bob"\nprint(answer)',
        ),
        only_python=(
            "lead = sum((x > y) - (x < y) for x, y in zip(a, b))\n"
            'print("Alice" if lead > 0 else "Bob" if lead < 0 else "Draw")',
        ),
        only_cpp=(
            "int lead = 0;\n"
            "for (int i = 0; i < n; i++) lead += (a[i] > b[i]) - (a[i] < b[i]);\n"
            'cout << (lead > 0 ? "Alice" : lead < 0 ? "Bob" : "Draw") << endl;',
        ),
        titles=(
            "Best of n",
            "Many Rounds",
        ),
        stories=(
            "Alice and Bob play n rounds. In round i, Alice throws a_i and Bob throws b_i; the "
            "larger number wins the round, and equal numbers win it for nobody. Who has won "
            "more rounds? Print Alice, Bob, or Draw.",
            "Count the indices i with a_i > b_i and those with a_i < b_i. Print Alice if there "
            "are more of the former, Bob if there are more of the latter, and Draw if there "
            "are equally many.",
        ),
        output=(
            "Print Alice, Bob or Draw.",
            "Print the result.",
        ),
        adjust=_rounds,
        wrong={
            "sums": 'if sum(a) > sum(b):\n    print("Alice")\nelse:\n'
            '    if sum(a) < sum(b):\n        print("Bob")\n'
            '    else:\n        print("Draw")',
            "ties to Bob": "alice = 0\nbob = 0\nfor i in range(n):\n"
            "    if a[i] > b[i]:\n        alice += 1\n    else:\n"
            "        bob += 1\nif alice > bob:\n"
            '    print("Alice")\nelse:\n    if alice < bob:\n'
            '        print("Bob")\n    else:\n        print("Draw")',
        },
        tags=(
            "games",
            "implementation",
        ),
    ),
)
