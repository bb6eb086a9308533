"""Tasks p02687 to p02706 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, Word, line
from problems.curriculum.codenet._task import Task


def _abc(rng: Random, size: str, values: Values) -> Values:
    return {**values, "s": rng.choice(("ABC", "ARC"))}


def _meal(rng: Random, size: str, values: Values) -> Values:
    return {**values, "s": rng.choice(("RICE", "SOUP", "TACO"))}


def _shift(rng: Random, size: str, values: Values) -> Values:
    return {**values, "s": rng.choice(("DAY", "NIGHT"))}


def _days(rng: Random, size: str, values: Values) -> Values:
    total = sum(values["a"])
    n = rng.choice((total, total + rng.randint(0, 50), total - 1, rng.randint(1, total + 5)))
    return {**values, "n": max(1, min(n, 10**6))}


TASKS = (
    Task(
        id="p02687",
        schema=(line(Word("s", 3, 3, alphabet="ABCR")),),
        python=(
            'if s == "ABC":\n    print("ARC")\nelse:\n    print("ABC")',
            'answer = "ABC"\nif s == answer:\n    answer = "ARC"\nprint(answer)',
        ),
        only_python=(
            'print("ARC" if s == "ABC" else "ABC")',
            'print({"ABC": "ARC", "ARC": "ABC"}[s])',
            'print("A" + ("R" if s[1] == "B" else "B") + "C")',
        ),
        only_cpp=(
            'cout << (s == "ABC" ? "ARC" : "ABC") << endl;',
            "s[1] = s[1] == 'B' ? 'R' : 'B';\ncout << s << endl;",
        ),
        titles=(
            "Turn by Turn",
            "The Other Contest",
        ),
        stories=(
            "Two kinds of contest, ABC and ARC, take turns week after week. Last week it was "
            "s. Which of the two is it this week? Print ABC or ARC.",
            "You are given a string s which is ABC or ARC. Print the one of these two strings "
            "that s is not.",
        ),
        output=(
            "Print ABC or ARC.",
            "Print the answer.",
        ),
        adjust=_abc,
        valid=lambda values: values["s"] in ("ABC", "ARC"),
        constraints=("s is ABC or ARC",),
        wrong={
            "same": "print(s)",
            "always ARC": 'print("ARC")',
        },
    ),
    Task(
        id="p02687",
        relative="three-meals",
        schema=(line(Word("s", 4, 4, alphabet="ACEIOPRSTU")),),
        python=(
            'if s == "RICE":\n    print("SOUP")\nelse:\n    if s == "SOUP":\n'
            '        print("TACO")\n    else:\n        print("RICE")',
            'answer = "RICE"\nif s == "RICE":\n    answer = "SOUP"\n'
            'if s == "SOUP":\n    answer = "TACO"\nprint(answer)',
        ),
        only_python=(
            'meals = ["RICE", "SOUP", "TACO"]\nprint(meals[(meals.index(s) + 1) % 3])',
            'print({"RICE": "SOUP", "SOUP": "TACO", "TACO": "RICE"}[s])',
        ),
        only_cpp=('cout << (s == "RICE" ? "SOUP" : s == "SOUP" ? "TACO" : "RICE") << endl;',),
        titles=(
            "Lunch Plan",
            "What Comes Next",
        ),
        stories=(
            "The canteen in @P serves RICE on the first day, SOUP on the second, TACO on the "
            "third, then RICE again, and so on, always in this order. Today @A ate s. What is "
            "served tomorrow?",
            "Three words follow each other in a circle: RICE, SOUP, TACO, and RICE again after "
            "TACO. Given one of them as s, print the word that comes right after it.",
        ),
        output=(
            "Print RICE, SOUP or TACO.",
            "Print the next word.",
        ),
        adjust=_meal,
        valid=lambda values: values["s"] in ("RICE", "SOUP", "TACO"),
        constraints=("s is RICE, SOUP or TACO",),
        wrong={
            "backwards": 'if s == "RICE":\n    print("TACO")\nelse:\n'
            '    if s == "SOUP":\n        print("RICE")\n'
            '    else:\n        print("SOUP")',
            "no return": 'if s == "RICE":\n    print("SOUP")\nelse:\n    print("TACO")',
        },
    ),
    Task(
        id="p02687",
        relative="after-k-weeks",
        schema=(
            line(Word("s", 3, 5, alphabet="ADGHINTY")),
            line(Int("k", 0, 10**9)),
        ),
        python=(
            'if k % 2 == 0:\n    print(s)\nelse:\n    if s == "DAY":\n'
            '        print("NIGHT")\n    else:\n        print("DAY")',
            'day = s == "DAY"\nif k % 2 == 1:\n    day = not day\nif day:\n'
            '    print("DAY")\nelse:\n    print("NIGHT")',
        ),
        only_python=(
            'print("DAY" if (s == "DAY") == (k % 2 == 0) else "NIGHT")',
            'shifts = ["DAY", "NIGHT"]\nprint(shifts[(shifts.index(s) + k) % 2])',
        ),
        only_cpp=('cout << ((s == "DAY") == (k % 2 == 0) ? "DAY" : "NIGHT") << endl;',),
        titles=(
            "Shift Work",
            "Day and Night",
        ),
        stories=(
            "@A works at a factory and changes between the shifts DAY and NIGHT every week. "
            "This week @A has the shift s. Which shift does @A have k weeks from now?",
            "A string s is either DAY or NIGHT. Replace it by the other of the two exactly k "
            "times and print what you get.",
        ),
        output=(
            "Print DAY or NIGHT.",
            "Print the shift.",
        ),
        adjust=_shift,
        valid=lambda values: values["s"] in ("DAY", "NIGHT"),
        constraints=("s is DAY or NIGHT",),
        wrong={
            "one week": 'if s == "DAY":\n    print("NIGHT")\nelse:\n    print("DAY")',
            "unchanged": "print(s)",
        },
    ),
    Task(
        id="p02706",
        schema=(
            line(Int("n", 1, 10**6), Int("m", 1, 10**4)),
            line(Ints("a", "m", 1, 10**4)),
        ),
        python=(
            "total = 0\nfor x in a:\n    total += x\nif total > n:\n    print(-1)\n"
            "else:\n    print(n - total)",
            "for x in a:\n    n -= x\nif n < 0:\n    n = -1\nprint(n)",
        ),
        only_python=(
            "print(max(n - sum(a), -1))",
            "rest = n - sum(a)\nprint(rest if rest >= 0 else -1)",
        ),
        only_cpp=(
            "int sum = accumulate(a.begin(), a.end(), 0);\n"
            "cout << (sum <= n ? n - sum : -1) << endl;",
            "for (int x : a) n -= x;\ncout << max(n, -1) << endl;",
        ),
        titles=(
            "Free Days",
            "Holiday Homework",
        ),
        stories=(
            "@A has n free days and m jobs; job i fills a_i whole days, and on one day @A "
            "works on at most one job. On how many days can @A rest at most if every job gets "
            "done? Print -1 if the days do not suffice.",
            "Subtract the sum of a_1, ..., a_m from n. Print the result, but print -1 if it is "
            "negative.",
        ),
        output=(
            "Print the number of days, or -1.",
            "Print the answer.",
        ),
        adjust=_days,
        wrong={
            "negative kept": "print(n - sum(a))",
            "none left": "total = sum(a)\nif total >= n:\n    print(-1)\nelse:\n"
            "    print(n - total)",
        },
        rating=900,
        tags=(
            "math",
            "implementation",
        ),
    ),
    Task(
        id="p02706",
        relative="how-many-in-order",
        schema=(
            line(Int("n", 1, 10**6), Int("m", 1, 10**4)),
            line(Ints("a", "m", 1, 10**4)),
        ),
        python=(
            "done = 0\ntotal = 0\nfor x in a:\n    total += x\n    if total <= n:\n"
            "        done += 1\nprint(done)",
            "i = 0\nwhile i < m and a[i] <= n:\n    n -= a[i]\n    i += 1\nprint(i)",
        ),
        only_python=("print(sum(t <= n for t in accumulate(a)))",),
        only_cpp=(
            "int done = 0;\nfor (int x : a) {\n    if ((n -= x) < 0) break;\n"
            "    done++;\n}\ncout << done << endl;",
        ),
        top_python="from itertools import accumulate",
        titles=(
            "In the Given Order",
            "Finished Chapters",
        ),
        stories=(
            "A book has m chapters, and chapter i takes a_i minutes to read. @A reads the "
            "chapters one after the other from the first on and stops after n minutes. How "
            "many chapters has @A read completely?",
            "Find the largest k between 0 and m such that a_1 + a_2 + ... + a_k is at most n. "
            "(For k = 0 the sum is 0.)",
        ),
        output=(
            "Print the number of chapters that are finished, that is, the largest possible k.",
            "Print the answer.",
        ),
        adjust=_days,
        wrong={
            "strict": "done = 0\ntotal = 0\nfor x in a:\n    total += x\n"
            "    if total < n:\n        done += 1\nprint(done)",
            "skips": "done = 0\nfor x in a:\n    if x <= n:\n"
            "        n -= x\n        done += 1\nprint(done)",
        },
        rating=900,
        tags=(
            "implementation",
            "prefix sums",
        ),
    ),
    Task(
        id="p02706",
        relative="missing",
        schema=(
            line(Int("n", 1, 10**6), Int("m", 1, 10**4)),
            line(Ints("a", "m", 1, 10**4)),
        ),
        python=(
            "total = 0\nfor x in a:\n    total += x\nif total >= n:\n"
            '    print("Enough")\nelse:\n    print(n - total)',
            "need = n\nfor i in range(m):\n    need -= a[i]\nif need > 0:\n"
            '    print(need)\nelse:\n    print("Enough")',
        ),
        only_python=(
            'need = n - sum(a)\nprint(need if need > 0 else "Enough")',
            'print("Enough" if sum(a) >= n else n - sum(a))',
        ),
        only_cpp=(
            "int need = n - accumulate(a.begin(), a.end(), 0);\n"
            'if (need > 0) cout << need << endl;\nelse cout << "Enough" << endl;',
        ),
        titles=(
            "Savings",
            "Is It Enough?",
        ),
        stories=(
            "A bicycle costs n coins. @A saved a_i coins in the i-th of m months. If that is "
            "enough for the bicycle, print Enough. If not, print how many coins are still "
            "missing.",
            "Let t be the sum of the m integers a_1, ..., a_m. If t is at least n, print "
            "Enough; otherwise print n - t.",
        ),
        output=(
            "Print Enough, or the missing amount.",
            "Print the answer.",
        ),
        adjust=_days,
        wrong={
            "strict": 'total = sum(a)\nif total > n:\n    print("Enough")\n'
            "else:\n    print(n - total)",
        },
        tags=("implementation",),
    ),
)
