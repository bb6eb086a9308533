"""Tasks p02772 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def _fine_numbers(rng: Random, size: str, values: Values) -> Values:
    keep = rng.random() < 0.4
    a = [
        x if keep or x % 2 or x % 3 == 0 or x % 5 == 0 else x // 2 * 3 % 1000 + 1
        for x in values["a"]
    ]
    if not keep and rng.random() < 0.8:
        a = [x if x % 2 or x % 3 == 0 or x % 5 == 0 else rng.choice((6, 10, 30, 7, 20)) for x in a]
    return {**values, "a": a}


def _ten_zero(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.6:
        return {**values, "a": [x if x % 5 else 10 for x in values["a"]]}
    return values


TASKS = (
    Task(
        id="p02772",
        schema=(
            line(Int("n", 1, 100)),
            line(Ints("a", "n", 1, 1000)),
        ),
        python=(
            (
                "ok = True\nfor x in a:\n"
                "    if x % 2 == 0 and x % 3 != 0 and x % 5 != 0:\n"
                '        ok = False\nif ok:\n    print("APPROVED")\nelse:\n'
                '    print("DENIED")'
            ),
            (
                "bad = 0\nfor i in range(n):\n    if a[i] % 2 == 0:\n"
                "        if a[i] % 3 != 0 and a[i] % 5 != 0:\n"
                '            bad += 1\nif bad == 0:\n    print("APPROVED")\n'
                'else:\n    print("DENIED")'
            ),
        ),
        only_python=(
            'print("APPROVED" if all(x % 2 or x % 3 == 0 or x % 5 == 0 for x in a) else "DENIED")',
            (
                "for x in a:\n    if x % 2 == 0 and x % 3 and x % 5:\n"
                '        print("DENIED")\n        break\nelse:\n'
                '    print("APPROVED")'
            ),
        ),
        only_cpp=(
            (
                "bool ok = true;\nfor (int x : a) {\n"
                "    if (x % 2 == 0) ok &= (x % 3 == 0 || x % 5 == 0);\n}\n"
                'cout << (ok ? "APPROVED" : "DENIED") << endl;'
            ),
        ),
        titles=(
            "At the Border",
            "The Even Ones",
        ),
        output=(
            "Print APPROVED or DENIED.",
            "Print the verdict in capital letters.",
        ),
        stories=(
            (
                "@A checks a list of n numbers. Odd numbers are always fine. An even number is "
                "fine only when 3 or 5 divides it. If all n numbers are fine, the answer is "
                "APPROVED, else DENIED."
            ),
            (
                "You are given n integers. Print DENIED when at least one of them is even but "
                "neither a multiple of 3 nor a multiple of 5. Print APPROVED in all other cases."
            ),
        ),
        wrong={
            "both divisors wanted": (
                "ok = True\nfor x in a:\n    if x % 2 == 0 and x % 15 != 0:\n"
                '        ok = False\nif ok:\n    print("APPROVED")\nelse:\n'
                '    print("DENIED")'
            ),
            "odd ones too": (
                "ok = True\nfor x in a:\n    if x % 3 != 0 and x % 5 != 0:\n"
                '        ok = False\nif ok:\n    print("APPROVED")\nelse:\n'
                '    print("DENIED")'
            ),
        },
        adjust=_fine_numbers,
        rating=900,
        tags=("implementation",),
    ),
    Task(
        id="p02772",
        relative="count-odd-multiples",
        schema=(
            line(Int("n", 1, 100)),
            line(Ints("a", "n", 1, 1000)),
        ),
        python=(
            (
                "ans = 0\nfor x in a:\n    if x % 2 == 1 and x % 3 == 0:\n"
                "        ans += 1\nprint(ans)"
            ),
            ("ans = 0\nfor i in range(n):\n    if a[i] % 6 == 3:\n        ans += 1\nprint(ans)"),
        ),
        only_python=(
            "print(sum(x % 6 == 3 for x in a))",
            "print(len([x for x in a if x % 2 and x % 3 == 0]))",
        ),
        only_cpp=(
            (
                "auto good = [](int x) { return x % 2 && x % 3 == 0; };\n"
                "cout << count_if(a.begin(), a.end(), good) << endl;"
            ),
        ),
        titles=(
            "Odd Multiples of Three",
            "Counting Passports",
        ),
        output=(
            "Print the number.",
            "Print the count.",
        ),
        stories=(
            "You are given n integers. How many of them are odd and divisible by 3?",
            (
                "A gate opens for people whose ticket number is a multiple of 3 but not of 2. The "
                "numbers of n people are given. For how many of them does the gate open?"
            ),
        ),
        wrong={
            "even ones too": (
                "ans = 0\nfor x in a:\n    if x % 3 == 0:\n        ans += 1\nprint(ans)"
            ),
            "either": (
                "ans = 0\nfor x in a:\n    if x % 2 == 1 or x % 3 == 0:\n"
                "        ans += 1\nprint(ans)"
            ),
        },
        rating=900,
        tags=("counting",),
    ),
    Task(
        id="p02772",
        relative="fives-end-in-zero",
        schema=(
            line(Int("n", 1, 100)),
            line(Ints("a", "n", 1, 1000)),
        ),
        python=(
            (
                "ok = True\nfor x in a:\n    if x % 5 == 0 and x % 10 != 0:\n"
                '        ok = False\nif ok:\n    print("Yes")\nelse:\n'
                '    print("No")'
            ),
            (
                "bad = 0\nfor x in a:\n    if x % 10 == 5:\n        bad += 1\n"
                'if bad > 0:\n    print("No")\nelse:\n    print("Yes")'
            ),
        ),
        only_python=('print("No" if any(x % 10 == 5 for x in a) else "Yes")',),
        only_cpp=(
            (
                'string ans = "Yes";\n'
                'for (auto x : a) if (x % 5 == 0 && x % 2 == 1) ans = "No";\n'
                "cout << ans << endl;"
            ),
        ),
        titles=(
            "Multiples of Five",
            "Even Fives",
        ),
        output=(
            "Print Yes or No.",
            "Print the answer, Yes or No.",
        ),
        stories=(
            (
                "An integer sequence of length n is given. Determine whether every multiple of 5 "
                "in it is even. (If there is no multiple of 5, the answer is Yes.)"
            ),
            (
                "@A likes odd numbers, and likes multiples of 5, but cannot stand numbers that "
                "are both. Print No if the list of n numbers contains a number that @A cannot "
                "stand, and Yes otherwise."
            ),
        ),
        wrong={
            "all must be even": (
                "ok = True\nfor x in a:\n    if x % 2 != 0:\n"
                '        ok = False\nif ok:\n    print("Yes")\nelse:\n'
                '    print("No")'
            ),
        },
        adjust=_ten_zero,
        rating=900,
        tags=("implementation",),
    ),
)
