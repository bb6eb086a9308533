"""Tasks p02547 to p02570 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Rows, Values, line
from problems.curriculum.codenet._task import Task


def _doublets(rng: Random, size: str, values: Values) -> Values:
    values["d"] = [(x, x) if rng.random() < 0.5 else (x, y) for x, y in values["d"]]
    return values


def _in_time(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.6:
        exact = values["t"] * values["s"] + rng.choice((-1, 0, 1, 5))
        values["d"] = min(10000, max(1, exact))
    return values


TASKS = (
    Task(
        id="p02547",
        schema=(line(Int("n", 3, 100)), line(Rows("d", "n", ("x", "y"), ((1, 6), (1, 6))))),
        python=(
            "streak = 0\nbest = 0\nfor x, y in d:\n    if x == y:\n        streak += "
            "1\n        best = max(best, streak)\n    else:\n        streak = 0\nif best >= "
            '3:\n    print("Yes")\nelse:\n    print("No")',
            "ok = False\ncount = 0\nfor x, y in d:\n    if x == y:\n        count += 1\n    "
            'else:\n        count = 0\n    if count == 3:\n        ok = True\nprint("Yes" if '
            'ok else "No")',
        ),
        only_python=(
            'same = [x == y for x, y in d]\nprint("Yes" if any(all(same[i:i + 3]) for i in '
            'range(n - 2)) else "No")',
            't = "".join("1" if x == y else "0" for x, y in d)\nprint("Yes" if "111" in t else '
            '"No")',
        ),
        only_cpp=(
            'int run = 0;\nstring ans = "No";\nfor (auto [x, y] : d) {\n    run = x == y ? run '
            '+ 1 : 0;\n    if (run >= 3) ans = "Yes";\n}\ncout << ans << endl;',
        ),
        titles=("Three in a Row", "Lucky Dice"),
        stories=(
            "A pair of dice is thrown n times, and d tells what the dice showed: in throw i, "
            "x_i and y_i. A throw is lucky when x_i = y_i. If some three throws, one directly "
            "after the other, are all lucky, print Yes. If not, print No.",
            "@A plays a board game and writes down every throw of two dice: the numbers x and "
            "y. After three throws with equal dice without any other throw between them, a "
            "player goes to jail. Print Yes if this happened at least once during the n "
            "throws, otherwise No.",
        ),
        output=("Print Yes or No.", "Print Yes if there are such three throws, and No if not."),
        wrong={
            "not in a row": (
                'count = 0\nfor x, y in d:\n    if x == y:\n        count += 1\nprint("Yes" if '
                'count >= 3 else "No")'
            ),
            "two are enough": (
                "count = 0\nbest = 0\nfor x, y in d:\n    if x == y:\n        count += "
                '1\n        best = max(best, count)\n    else:\n        count = 0\nprint("Yes" '
                'if best >= 2 else "No")'
            ),
        },
        adjust=_doublets,
        rating=900,
        tags=("implementation", "simulation"),
    ),
    Task(
        id="p02547",
        relative="longest-streak",
        schema=(line(Int("n", 1, 100)), line(Rows("d", "n", ("x", "y"), ((1, 6), (1, 6))))),
        python=(
            "streak = 0\nbest = 0\nfor x, y in d:\n    if x + y >= 7:\n        streak += "
            "1\n        best = max(best, streak)\n    else:\n        streak = 0\nprint(best)",
            "best, run = 0, 0\nfor x, y in d:\n    run = run + 1 if x + y >= 7 else 0\n    "
            "best = max(best, run)\nprint(best)",
        ),
        only_python=(
            't = "".join("o" if x + y >= 7 else "." for x, y in d)\nprint(max(map(len, '
            't.split("."))))',
        ),
        only_cpp=(
            "int best = 0, run = 0;\nfor (auto [x, y] : d) {\n    run = x + y >= 7 ? run + 1 : "
            "0;\n    best = max(best, run);\n}\ncout << best << endl;",
        ),
        titles=("Winning Streak", "Seven or More"),
        stories=(
            "Two dice were rolled n times. In the i-th roll they showed x_i and y_i. A roll is "
            "good if the sum of the two numbers is 7 or more. What is the largest number of "
            "good rolls in a row?",
            "@A rolls a pair of dice n times and wins a round when x + y is at least 7. Find "
            "the length of the longest run of consecutive rounds that @A won; it is 0 if @A "
            "won no round.",
        ),
        output=("Print the length.", "Print one integer, the answer."),
        wrong={
            "counts all": (
                "count = 0\nfor x, y in d:\n    if x + y >= 7:\n        count += 1\nprint(count)"
            ),
            "more than seven": (
                "streak = 0\nbest = 0\nfor x, y in d:\n    if x + y > 7:\n        streak += "
                "1\n        best = max(best, streak)\n    else:\n        streak = 0\n"
                "print(best)"
            ),
        },
        rating=900,
    ),
    Task(
        id="p02547",
        relative="how-many-doublets",
        schema=(line(Int("n", 1, 100)), line(Rows("d", "n", ("x", "y"), ((1, 6), (1, 6))))),
        python=(
            "total = 0\nfor x, y in d:\n    if x == y:\n        total += 2 * (x + y)\n    "
            "else:\n        total += x + y\nprint(total)",
            "total = 0\nfor x, y in d:\n    total += x + y\n    if x == y:\n        total += x "
            "+ y\nprint(total)",
        ),
        only_python=(
            "print(sum((x + y) * (1 + (x == y)) for x, y in d))",
            "print(sum(x + y if x != y else 4 * x for x, y in d))",
        ),
        only_cpp=(
            "int sum = 0;\nfor (auto& [x, y] : d) sum += (x + y) * (x == y ? 2 : 1);\ncout << "
            "sum << endl;",
        ),
        titles=("Double Points", "Score of the Dice"),
        stories=(
            "In each of n rounds, @A rolls two dice and gets x + y points, where x and y are "
            "the results. If the two dice show the same number, the points of this round count "
            "twice. Print the total score.",
            "You are given n pairs (x, y) of numbers from 1 to 6. A pair is worth x + y, "
            "except that a pair with x = y is worth 2(x + y). Find the sum of the worths of "
            "all pairs.",
        ),
        output=("Print the total.", "Print the answer as an integer."),
        wrong={
            "never doubled": "total = 0\nfor x, y in d:\n    total += x + y\nprint(total)",
            "doubles the others": (
                "total = 0\nfor x, y in d:\n    if x == y:\n        total += x + y\n    "
                "else:\n        total += 2 * (x + y)\nprint(total)"
            ),
        },
        adjust=_doublets,
        rating=900,
    ),
    Task(
        id="p02570",
        schema=(line(Int("d", 1, 10000), Int("t", 1, 10000), Int("s", 1, 10000)),),
        python=(
            'if s * t >= d:\n    print("Yes")\nelse:\n    print("No")',
            'print("Yes" if d <= t * s else "No")',
        ),
        only_python=(
            'print("Yes" if -(-d // s) <= t else "No")',
            'print(["No", "Yes"][d / s <= t])',
        ),
        only_cpp=(
            'cout << (d <= t * s ? "Yes" : "No") << endl;',
            'puts((d + s - 1) / s <= t ? "Yes" : "No");',
        ),
        titles=("Can It Be Done?", "The Last Bus"),
        stories=(
            "A bus leaves in t minutes from a stop d meters from here. @A walks s meters each "
            "minute. Print Yes if @A can be at the stop when the bus leaves (reaching it at "
            "the very last moment counts), and No otherwise.",
            "@A has to copy d pages and has t minutes left. A page is never half done: the "
            "machine copies s pages every minute, at a constant speed. Print Yes if t minutes "
            "are enough for all d pages, and No if they are not.",
        ),
        output=("Print Yes or No.", "Print the answer: Yes or No."),
        wrong={
            "strict": 'print("Yes" if s * t > d else "No")',
            "rounded down": 'print("Yes" if d // s <= t else "No")',
        },
        adjust=_in_time,
        tags=("math",),
    ),
    Task(
        id="p02570",
        relative="how-late",
        schema=(line(Int("d", 1, 10000), Int("t", 1, 10000), Int("s", 1, 10000)),),
        python=(
            "need = (d + s - 1) // s\nprint(max(0, need - t))",
            "need = d // s\nif d % s > 0:\n    need += 1\nif need <= t:\n    print(0)\n"
            "else:\n    print(need - t)",
        ),
        only_python=("print(max(-(-d // s) - t, 0))",),
        only_cpp=("cout << max(0, (d + s - 1) / s - t) << endl;",),
        titles=("Running Late", "Minutes Too Late"),
        stories=(
            "The meeting point is d meters away, and the meeting begins in t minutes. @A moves "
            "s meters in one minute; a minute that has begun counts in full. Print by how many "
            "minutes @A is late, and 0 if @A is not late at all.",
            "Let m be d divided by s, rounded up to an integer. Print m - t if this is "
            "positive, and 0 otherwise.",
        ),
        output=("Print one integer.", "Print the number of minutes."),
        wrong={
            "rounded down": "print(max(0, d // s - t))",
            "may be negative": "print((d + s - 1) // s - t)",
        },
        adjust=_in_time,
        tags=("math",),
    ),
    Task(
        id="p02570",
        relative="who-is-first",
        schema=(line(Int("d", 1, 10000), Int("a", 1, 100), Int("b", 1, 100)),),
        python=(
            'p = (d + a - 1) // a\nq = (d + b - 1) // b\nif p < q:\n    print("A")\nelif p > '
            'q:\n    print("B")\nelse:\n    print("Draw")',
            "p = d // a\nif d % a != 0:\n    p += 1\nq = d // b\nif d % b != 0:\n    q += 1\n"
            'if p == q:\n    print("Draw")\nelse:\n    print("A" if p < q else "B")',
        ),
        only_python=('p, q = -(-d // a), -(-d // b)\nprint("Draw" if p == q else "AB"[q < p])',),
        only_cpp=(
            'int p = (d + a - 1) / a, q = (d + b - 1) / b;\ncout << (p < q ? "A" : p > q ? "B" '
            ': "Draw") << endl;',
        ),
        titles=("Race of Two Frogs", "Fewest Jumps"),
        stories=(
            "Two frogs want to get at least d centimeters away. Frog A covers a centimeters "
            "with each jump and frog B covers b. The frog that needs fewer jumps wins. Print A "
            "or B for the winner, or Draw if both need equally many jumps.",
            "@A and @B each read a book of d pages. @A reads a pages a day and @B reads b "
            "pages a day. Print A if @A finishes on an earlier day, B if @B does, and Draw if "
            "they finish on the same day.",
        ),
        output=("Print A, B or Draw.", "Print the result."),
        wrong={
            "compares speeds": (
                'if a > b:\n    print("A")\nelif a < b:\n    print("B")\nelse:\n    print("Draw")'
            ),
            "rounded down": (
                'p = d // a\nq = d // b\nif p < q:\n    print("A")\nelif p > q:\n    '
                'print("B")\nelse:\n    print("Draw")'
            ),
        },
        tags=("math",),
    ),
)
