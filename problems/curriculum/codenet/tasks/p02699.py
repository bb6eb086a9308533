"""Tasks p02699 to p02718 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def _close_pair(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.4:
        values["w"] = min(100, max(1, values["s"] + rng.randint(-1, 1)))
    return values


def _double_pair(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.7:
        times = rng.choice((1, 2))
        values["s"] = min(100, max(1, times * values["w"] + rng.randint(-1, 1)))
    return values


def _popular(rng: Random, size: str, values: Values) -> Values:
    n = values["n"]
    values["m"] = rng.randint(1, n) if rng.random() < 0.5 else min(n, rng.randint(1, 4))
    if rng.random() < 0.8 and 2 <= n <= 8:
        low = rng.randint(9, 1000 // (4 * n))
        small = [low + i for i in range(n - 1)]
        large = 4 * n * low - sum(small) + rng.randint(0, 2)
        values["m"], values["a"] = n, rng.sample([*small, large], n)
    return values


def _some_m(rng: Random, size: str, values: Values) -> Values:
    values["m"] = max(1, min(values["n"], values["n"] * rng.randint(15, 50) // 100))
    return values


TASKS = (
    Task(
        id="p02699",
        schema=(line(Int("s", 1, 100), Int("w", 1, 100)),),
        python=(
            'if w >= s:\n    print("unsafe")\nelse:\n    print("safe")',
            'answer = "safe"\nif s <= w:\n    answer = "unsafe"\nprint(answer)',
        ),
        only_python=('print("unsafe" if w >= s else "safe")', 'print("un" * (w >= s) + "safe")'),
        only_cpp=(
            'cout << (w >= s ? "unsafe" : "safe") << endl;',
            'if (s <= w) cout << "un";\ncout << "safe" << endl;',
        ),
        titles=("Wolves and Sheep", "Is the Boat Safe?"),
        stories=(
            "On a boat there are s sailors who bail out water, and w holes through which water "
            "comes in. The boat is safe as long as there are more sailors than holes. Print "
            "safe if this is so, and unsafe if it is not.",
            "Two integers s and w are given. Print safe when s is strictly greater than w; "
            "print unsafe in every other case.",
        ),
        output=("Print safe or unsafe.", "Print one word, safe or unsafe."),
        wrong={
            "equality": 'if w > s:\n    print("unsafe")\nelse:\n    print("safe")',
            "swapped": 'print("safe" if w >= s else "unsafe")',
        },
        adjust=_close_pair,
    ),
    Task(
        id="p02699",
        relative="twice-as-many",
        schema=(line(Int("s", 1, 100), Int("w", 1, 100)),),
        python=(
            'if s >= 2 * w:\n    print("calm")\nelif s >= w:\n    print("nervous")\nelse:\n    '
            'print("panic")',
            'if s < w:\n    print("panic")\nelif s < w + w:\n    print("nervous")\nelse:\n    '
            'print("calm")',
        ),
        only_python=(
            'print("calm" if s >= 2 * w else "nervous" if s >= w else "panic")',
            'print(["panic", "nervous", "calm"][min(2, s // w)])',
        ),
        only_cpp=('cout << (s < w ? "panic" : s < 2 * w ? "nervous" : "calm") << endl;',),
        titles=("How Do the Sheep Feel?", "Calm, Nervous, Panic"),
        stories=(
            "s sheep meet w wolves. The sheep stay calm if they are at least twice as many as "
            "the wolves. Otherwise they are nervous if they are at least as many as the "
            "wolves. Otherwise they panic. Print calm, nervous or panic, whichever is right.",
            "You are given integers s and w. If s is at least 2w, print calm. If s is less "
            "than w, print panic. In the remaining cases print nervous.",
        ),
        output=("Print one of the three words.", "Print calm, nervous or panic."),
        wrong={
            "strict double": (
                'if s > 2 * w:\n    print("calm")\nelif s >= w:\n    print("nervous")\n'
                'else:\n    print("panic")'
            ),
            "strict single": (
                'if s >= 2 * w:\n    print("calm")\nelif s > w:\n    print("nervous")\n'
                'else:\n    print("panic")'
            ),
        },
        adjust=_double_pair,
    ),
    Task(
        id="p02699",
        relative="how-many-dogs",
        schema=(line(Int("s", 1, 100), Int("w", 1, 100)),),
        python=(
            "if w >= s:\n    print(w - s + 1)\nelse:\n    print(0)",
            "print(max(0, w - s + 1))",
        ),
        only_python=("print(max(w + 1 - s, 0))", "print(w - s + 1 if w >= s else 0)"),
        only_cpp=("cout << max(0, w - s + 1) << endl;",),
        titles=("Hire Guards", "One More Than the Wolves"),
        stories=(
            "There are s guards and w thieves. The town is safe only if there are strictly "
            "more guards than thieves. What is the smallest number of further guards that the "
            "town must hire to be safe?",
            "Given integers s and w, find the least integer x, not negative, for which s + x > w.",
        ),
        output=("Print the smallest number.", "Print one integer."),
        wrong={
            "equal is enough": "print(max(0, w - s))",
            "negative": "print(w - s + 1)",
        },
        adjust=_close_pair,
        tags=("math",),
    ),
    Task(
        id="p02718",
        schema=(
            line(Int("n", 1, 100), Int("m", 1, 100)),
            line(Ints("a", "n", 1, 1000, distinct=True)),
        ),
        python=(
            "total = sum(a)\ncount = 0\nfor x in a:\n    if x * 4 * m >= total:\n        count "
            '+= 1\nif count >= m:\n    print("Yes")\nelse:\n    print("No")',
            "total = 0\nfor i in range(n):\n    total += a[i]\na.sort(reverse=True)\n"
            'print("Yes" if a[m - 1] * 4 * m >= total else "No")',
        ),
        only_python=(
            'print("Yes" if sum(x * 4 * m >= sum(a) for x in a) >= m else "No")',
            'a.sort()\nprint("No" if a[-m] * 4 * m < sum(a) else "Yes")',
        ),
        only_cpp=(
            "int sum = accumulate(a.begin(), a.end(), 0);\nsort(a.rbegin(), a.rend());\ncout "
            '<< (a[m - 1] * 4 * m >= sum ? "Yes" : "No") << endl;',
            "int sum = 0, cnt = 0;\nfor (int x : a) sum += x;\nfor (int x : a)\n    if (x * 4 "
            '* m >= sum) cnt++;\ncout << (cnt >= m ? "Yes" : "No") << endl;',
        ),
        titles=("Song Contest", "Enough Strong Candidates"),
        stories=(
            "In a song contest song i got a_i points, and t is the sum of all points. A song "
            "may go to the final if its points times 4m are at least t. The final needs m "
            "songs. Print Yes if at least m songs may go there, and No otherwise.",
            "You are given integers n and m and n different integers a_i with sum t. Print Yes "
            "if at least m of them are greater than or equal to t / (4m), where this quotient "
            "is not rounded, and No if there are fewer.",
        ),
        output=("Print Yes or No.", "Print the answer, Yes or No."),
        wrong={
            "one is enough": (
                "total = sum(a)\ncount = 0\nfor x in a:\n    if x * 4 * m >= total:\n        "
                'count += 1\nprint("Yes" if count >= 1 else "No")'
            ),
            "strict": (
                "total = sum(a)\ncount = 0\nfor x in a:\n    if x * 4 * m > total:\n        "
                'count += 1\nprint("Yes" if count >= m else "No")'
            ),
        },
        valid=lambda values: values["m"] <= values["n"] and len(set(values["a"])) == values["n"],
        constraints=("m is at most n",),
        rating=900,
        tags=("sorting", "math"),
    ),
    Task(
        id="p02718",
        relative="above-average",
        schema=(line(Int("n", 1, 100)), line(Ints("a", "n", 1, 1000))),
        python=(
            "total = sum(a)\ncount = 0\nfor x in a:\n    if x * n > total:\n        count += "
            "1\nprint(count)",
            "total = 0\nfor x in a:\n    total += x\ncount = 0\nfor i in range(n):\n    if "
            "a[i] * n > total:\n        count += 1\nprint(count)",
        ),
        only_python=(
            "print(sum(x * len(a) > sum(a) for x in a))",
            "s = sum(a)\nprint(len([x for x in a if x * n > s]))",
        ),
        only_cpp=(
            "int s = 0, ans = 0;\nfor (int x : a) s += x;\nfor (int x : a) ans += x * n > s;\n"
            "cout << ans << endl;",
        ),
        titles=("Better Than Average", "Above the Mean"),
        stories=(
            "n pupils wrote a test, and pupil i got a_i points. How many of them have strictly "
            "more points than the average of the whole class? The average need not be an "
            "integer.",
            "Given are n integers a_i. Count those that are greater than the mean of all n "
            "integers (the mean is not rounded).",
        ),
        output=("Print the number.", "Print one integer."),
        wrong={
            "counts the smaller ones": (
                "total = sum(a)\ncount = 0\nfor x in a:\n    if x * n < total:\n        count "
                "+= 1\nprint(count)"
            ),
            "not strict": (
                "total = sum(a)\ncount = 0\nfor x in a:\n    if x * n >= total:\n        count "
                "+= 1\nprint(count)"
            ),
        },
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p02718",
        relative="top-m-sum",
        schema=(line(Int("n", 1, 100), Int("m", 1, 100)), line(Ints("a", "n", 1, 1000))),
        python=(
            "a.sort(reverse=True)\nbest = 0\nfor i in range(m):\n    best += a[i]\nrest = 0\n"
            'for i in range(m, n):\n    rest += a[i]\nprint("Yes" if best > rest else "No")',
            "a.sort()\nbest = 0\nfor i in range(n - m, n):\n    best += a[i]\nif 2 * best > "
            'sum(a):\n    print("Yes")\nelse:\n    print("No")',
        ),
        only_python=(
            'a.sort()\nprint("Yes" if sum(a[n - m:]) > sum(a[:n - m]) else "No")',
            'print("Yes" if 2 * sum(sorted(a)[::-1][:m]) > sum(a) else "No")',
        ),
        only_cpp=(
            "sort(a.begin(), a.end(), greater<int>());\nint s = accumulate(a.begin(), "
            "a.begin() + m, 0), t = accumulate(a.begin() + m, a.end(), 0);\ncout << (s > t ? "
            '"Yes" : "No") << endl;',
        ),
        titles=("The Rich Few", "More Than All the Others"),
        stories=(
            "There are n merchants; merchant i owns a_i gold coins. Do the m richest merchants "
            "together own strictly more coins than all the other merchants together? If m = n, "
            "the others own 0 coins.",
            "You are given n integers a_i. Let s be the sum of the m largest of them, and r "
            "the sum of the remaining n - m integers. Print Yes if s > r; otherwise print No.",
        ),
        output=("Print Yes or No.", "Print the answer."),
        wrong={
            "first m": (
                'best = 0\nfor i in range(m):\n    best += a[i]\nprint("Yes" if 2 * best > '
                'sum(a) else "No")'
            ),
            "smallest": (
                'a.sort()\nbest = 0\nfor i in range(m):\n    best += a[i]\nprint("Yes" if 2 * '
                'best > sum(a) else "No")'
            ),
        },
        adjust=_some_m,
        valid=lambda values: values["m"] <= values["n"],
        constraints=("m is at most n",),
        rating=900,
        tags=("sorting",),
    ),
)
