"""Tasks p03024 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, Word, line
from problems.curriculum.codenet._task import Task


def _wins(rng: Random, size: str, values: Values) -> Values:
    n = rng.randint(6, 15) if rng.random() < 0.7 else len(values["s"])
    lost = rng.choice((0.5, 0.6, 0.9))
    return {**values, "s": "".join("x" if rng.random() < lost else "o" for _ in range(n))}


TASKS = (
    Task(
        id="p03024",
        schema=(line(Word("s", 1, 15, alphabet="ox")),),
        python=(
            (
                "lost = 0\nfor i in range(len(s)):\n    c = s[i]\n"
                '    if c == "x":\n        lost += 1\nif lost <= 7:\n'
                '    print("YES")\nelse:\n    print("NO")'
            ),
            (
                "wins = 15 - len(s)\nfor i in range(len(s)):\n    c = s[i]\n"
                '    if c == "o":\n        wins += 1\nif wins >= 8:\n'
                '    print("YES")\nelse:\n    print("NO")'
            ),
        ),
        only_python=(
            'print("YES" if s.count("x") < 8 else "NO")',
            'print("NO" if s.count("x") >= 8 else "YES")',
        ),
        only_cpp=(
            (
                "int lost = count(s.begin(), s.end(), 'x');\n"
                'cout << (lost <= 7 ? "YES" : "NO") << endl;'
            ),
        ),
        titles=(
            "Fifteen Games",
            "Still Possible",
        ),
        output=(
            "Print YES or NO.",
            "Print the answer in capital letters.",
        ),
        stories=(
            (
                "@A plays 15 games in all and gets a prize for at least 8 victories. Some games "
                "are over: their results are the letters of s, o for a victory and x for a "
                "defeat. Can @A still get the prize? Answer YES or NO."
            ),
            (
                "A test has 15 questions, and 8 right answers are enough to pass. The first "
                "questions have been marked, o where the answer is right and x where it is wrong; "
                "s lists these marks. Print NO if it is already certain that @A fails, else YES."
            ),
        ),
        wrong={
            "wins so far": (
                "wins = 0\nfor i in range(len(s)):\n    c = s[i]\n"
                '    if c == "o":\n        wins += 1\nif wins >= 8:\n'
                '    print("YES")\nelse:\n    print("NO")'
            ),
            "seven defeats": (
                "lost = 0\nfor i in range(len(s)):\n    c = s[i]\n"
                '    if c == "x":\n        lost += 1\nif lost < 7:\n'
                '    print("YES")\nelse:\n    print("NO")'
            ),
        },
        adjust=_wins,
        rating=900,
        tags=("strings", "counting"),
    ),
    Task(
        id="p03024",
        relative="majority-of-wins",
        schema=(line(Word("s", 1, 15, alphabet="ox")),),
        python=(
            (
                "d = 0\nfor i in range(len(s)):\n    c = s[i]\n"
                '    if c == "o":\n        d += 1\n    else:\n        d -= 1\n'
                'if d > 0:\n    print("YES")\nelse:\n    print("NO")'
            ),
            (
                "wins = 0\nfor i in range(len(s)):\n    c = s[i]\n"
                '    if c == "o":\n        wins += 1\nif 2 * wins > len(s):\n'
                '    print("YES")\nelse:\n    print("NO")'
            ),
        ),
        only_python=('print("YES" if s.count("o") > s.count("x") else "NO")',),
        only_cpp=(
            (
                "int o = count(s.begin(), s.end(), 'o');\n"
                'cout << (o > (int)s.size() - o ? "YES" : "NO") << endl;'
            ),
        ),
        titles=(
            "More Wins than Losses",
            "A Good Season",
        ),
        output=(
            "Print YES or NO.",
            "Print the answer.",
        ),
        stories=(
            (
                "The string s shows the results of a team, o for a win and x for a loss. Did the "
                "team win more often than it lost?"
            ),
            (
                "Every person in a meeting votes, o for yes or x for no, and s lists all votes. A "
                "proposal is accepted if more than half of the votes are o. Print YES if it is "
                "accepted, or NO if it is not."
            ),
        ),
        wrong={
            "tie counts": (
                "d = 0\nfor i in range(len(s)):\n    c = s[i]\n"
                '    if c == "o":\n        d += 1\n    else:\n        d -= 1\n'
                'if d >= 0:\n    print("YES")\nelse:\n    print("NO")'
            ),
        },
        adjust=_wins,
        rating=800,
        tags=("strings", "counting"),
    ),
    Task(
        id="p03024",
        relative="wins-still-needed",
        schema=(line(Word("s", 1, 15, alphabet="ox"), Int("k", 1, 15)),),
        python=(
            (
                "wins = 0\nfor i in range(len(s)):\n    c = s[i]\n"
                '    if c == "o":\n        wins += 1\nneed = max(k - wins, 0)\n'
                "if need > 15 - len(s):\n    print(-1)\nelse:\n    print(need)"
            ),
            (
                "left = 15 - len(s)\nneed = k\nfor i in range(len(s)):\n"
                '    c = s[i]\n    if c == "o" and need > 0:\n'
                "        need -= 1\nif need <= left:\n    print(need)\nelse:\n"
                "    print(-1)"
            ),
        ),
        only_python=(
            ('need = max(0, k - s.count("o"))\nprint(need if len(s) + need <= 15 else -1)'),
        ),
        only_cpp=(
            (
                "int need = max(0, k - (int)count(s.begin(), s.end(), 'o'));\n"
                "cout << (need + (int)s.size() <= 15 ? need : -1) << endl;"
            ),
        ),
        titles=(
            "Wins Still Needed",
            "How Many More",
        ),
        output=(
            "Print the number or -1.",
            "Print one integer.",
        ),
        stories=(
            (
                "A season has 15 games. The results of the games played so far form the string s "
                "(o is a win, x is a loss). @A wants k wins in the season. How many of the coming "
                "games must @A win at least? If there are too few games left, print -1."
            ),
            (
                "For a card one needs k stamps within 15 days. The string s tells about the days "
                "that have passed: o is a day with a stamp, x a day without one. Each coming day "
                "brings one stamp at most. Print the number of stamps that are still missing (0 "
                "if none), or -1 if the card cannot be completed in time."
            ),
        ),
        wrong={
            "never impossible": (
                "wins = 0\nfor i in range(len(s)):\n    c = s[i]\n"
                '    if c == "o":\n        wins += 1\nprint(max(k - wins, 0))'
            ),
        },
        adjust=_wins,
        rating=1000,
        tags=("strings", "implementation"),
    ),
)
