"""Tasks p02711 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import (
    Int,
    Values,
    line,
)
from problems.curriculum.codenet._task import Task


def _seven(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.5:
        digits = list(str(values["n"]))
        digits[rng.randrange(3)] = "7"
        values["n"] = int("".join(digits))
    return values


TASKS = (
    Task(
        id="p02711",
        schema=(line(Int("n", 100, 999)),),
        python=(
            'if n % 10 == 7 or n // 10 % 10 == 7 or n // 100 == 7:\n    print("Yes")\nelse:\n'
            '    print("No")',
            "found = False\nwhile n > 0:\n    if n % 10 == 7:\n        found = True\n    n //= 10\n"
            'print("Yes" if found else "No")',
        ),
        only_python=(
            'print("Yes" if "7" in str(n) else "No")',
            'print(["No", "Yes"]["7" in str(n)])',
            'if str(n).count("7"):\n    print("Yes")\nelse:\n    print("No")',
        ),
        only_cpp=(
            "string s = to_string(n);\n"
            'cout << (s.find(\'7\') != string::npos ? "Yes" : "No") << endl;',
            'bool ok = n % 10 == 7 || n / 10 % 10 == 7 || n / 100 == 7;\nputs(ok ? "Yes" : "No");',
        ),
        titles=("Sevens", "Search for a Digit"),
        stories=(
            "@A likes the digit 7. A house number n of three digits pleases @A if at least one of "
            "its digits is a 7. Print Yes if n does, and No if not.",
            "Print Yes if a 7 occurs among the three digits of n. Otherwise print No.",
        ),
        output=("Print Yes or No.", "Print the answer, Yes or No."),
        adjust=_seven,
        wrong={
            "last digit": 'print("Yes" if n % 10 == 7 else "No")',
            "divisible": 'print("Yes" if n % 7 == 0 else "No")',
        },
        tags=("implementation", "math"),
    ),
    Task(
        id="p02711",
        relative="count-sevens",
        schema=(line(Int("n", 1, 10**9)),),
        python=(
            "count = 0\nwhile n > 0:\n    if n % 10 == 7:\n        count += 1\n    n //= 10\n"
            "print(count)",
            'count = 0\nt = str(n)\nfor c in t:\n    if c == "7":\n        count += 1\n'
            "print(count)",
        ),
        only_python=('print(str(n).count("7"))', 'print(sum(d == "7" for d in str(n)))'),
        only_cpp=(
            "string s = to_string(n);\ncout << count(s.begin(), s.end(), '7') << endl;",
            "int c = 0;\nfor (; n; n /= 10) c += n % 10 == 7;\ncout << c << endl;",
        ),
        titles=("Lucky Digits", "Number of Sevens"),
        stories=(
            "How many times does the digit 7 occur in the decimal notation of n?",
            "A ticket has the number n. @A gets one coin for each digit 7 in it. How many coins "
            "does "
            "@A get?",
        ),
        output=("Print the count.", "Print one integer."),
        adjust=lambda rng, _, values: {
            "n": int("".join(d if rng.random() < 0.6 else "7" for d in str(values["n"])))
            if values["n"] < 10**9
            else values["n"]
        },
        wrong={
            "zero or one": "found = 0\nwhile n > 0:\n    if n % 10 == 7:\n        found = 1\n"
            "    n //= 10\nprint(found)",
        },
        tags=("implementation", "math"),
    ),
    Task(
        id="p02711",
        relative="digits-all-different",
        schema=(line(Int("n", 100, 999)),),
        python=(
            "x = n // 100\ny = n // 10 % 10\nz = n % 10\nif x != y and y != z and x != z:\n"
            '    print("Yes")\nelse:\n    print("No")',
            "t = str(n)\nif t[0] == t[1] or t[1] == t[2] or t[0] == t[2]:\n"
            '    print("No")\nelse:\n    print("Yes")',
        ),
        only_python=(
            'print("Yes" if len(set(str(n))) == 3 else "No")',
            'a, b, c = str(n)\nprint("Yes" if a != b != c != a else "No")',
        ),
        only_cpp=(
            "string s = to_string(n);\nset<char> st(s.begin(), s.end());\n"
            'cout << (st.size() == 3 ? "Yes" : "No") << endl;',
        ),
        titles=("Three Digits", "No Digit Twice"),
        stories=(
            "Is it true that no two digits of the three-digit integer n are equal? Answer Yes "
            "or No.",
            "@A opens a lock with a code n of three digits. The code is called strong when its "
            "three "
            "digits are pairwise different. Print Yes for a strong code and No for any other.",
        ),
        output=("Print Yes or No.", "Print your answer in one line."),
        adjust=lambda rng, _, values: (
            {"n": int("".join(rng.choice("123") for _ in range(3)))}
            if rng.random() < 0.4
            else values
        ),
        wrong={
            "neighbours only": "x = n // 100\ny = n // 10 % 10\nz = n % 10\n"
            'if x != y and y != z:\n    print("Yes")\nelse:\n    print("No")',
            "not all equal": 'print("No" if n % 111 == 0 else "Yes")',
        },
    ),
)
