"""Tasks p03385 to p03416 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, Word, line
from problems.curriculum.codenet._task import Task


def _shuffled(rng: Random, size: str, values: Values) -> Values:
    return {**values, "s": "".join(rng.sample("abc", 3))} if rng.random() < 0.5 else values


def _few_letters(rng: Random, size: str, values: Values) -> Values:
    letters = rng.sample("abcdefghijklmnopqrstuvwxyz", 2)
    if rng.random() < 0.7:
        values["s"] = "".join(rng.choice(letters) for _ in values["s"])
    return values


def _interval(rng: Random, size: str, values: Values) -> Values:
    a = min(values["a"], values["b"])
    b = max(values["a"], values["b"])
    if rng.random() < 0.3:
        b = 10001 + (b // 100 - 100) * 100 + b // 10000 - 1
    return {**values, "a": min(a, b), "b": max(a, b)}


def _twins(rng: Random, size: str, values: Values) -> Values:
    a, b = sorted((values["a"], values["b"]))
    if rng.random() < 0.5:
        b = 101 * rng.randint(10, 99)
    return {**values, "a": min(a, b), "b": max(a, b)}


TASKS = (
    Task(
        id="p03385",
        schema=(line(Word("s", 3, 3, alphabet="abc")),),
        python=(
            'if s[0] != s[1] and s[1] != s[2] and s[0] != s[2]:\n    print("Yes")\nelse:\n    '
            'print("No")',
            'if "a" in s and "b" in s and "c" in s:\n    print("Yes")\nelse:\n    print("No")',
        ),
        only_python=(
            'print("Yes" if len(set(s)) == 3 else "No")',
            'print("Yes" if sorted(s) == list("abc") else "No")',
        ),
        only_cpp=(
            'sort(s.begin(), s.end());\ncout << (s == "abc" ? "Yes" : "No") << endl;',
            'cout << (set<char>(s.begin(), s.end()).size() == 3 ? "Yes" : "No") << endl;',
        ),
        titles=("All Three Letters", "One of Each"),
        stories=(
            "Three friends each order a drink: apple juice (a), beer (b) or coffee (c). The "
            "string s tells the three orders. Print Yes if every kind of drink was ordered, "
            "and No if some kind was not.",
            "A string s has three letters, each being a, b or c. Print Yes if no letter occurs "
            "twice in s; otherwise print No.",
        ),
        output=("Print Yes or No.", "Print the answer."),
        wrong={
            "neighbors only": (
                'if s[0] != s[1] and s[1] != s[2]:\n    print("Yes")\nelse:\n    print("No")'
            ),
            "in order": 'if s == "abc":\n    print("Yes")\nelse:\n    print("No")',
        },
        adjust=_shuffled,
        tags=("strings",),
    ),
    Task(
        id="p03385",
        relative="how-many-kinds",
        schema=(line(Word("s", 3, 3)),),
        python=(
            "if s[0] == s[1] and s[1] == s[2]:\n    print(1)\nelif s[0] == s[1] or s[1] == "
            "s[2] or s[0] == s[2]:\n    print(2)\nelse:\n    print(3)",
            "count = 3\nif s[0] == s[1] or s[0] == s[2]:\n    count -= 1\nif s[1] == "
            "s[2]:\n    count -= 1\nprint(count)",
        ),
        only_python=("print(len(set(s)))", "print(sum(s.index(c) == i for i, c in enumerate(s)))"),
        only_cpp=(
            "cout << set<char>(s.begin(), s.end()).size() << endl;",
            "sort(s.begin(), s.end());\ncout << unique(s.begin(), s.end()) - s.begin() << endl;",
        ),
        titles=("Different Letters", "How Many Kinds?"),
        stories=(
            "How many different letters are there in the string s of three lowercase letters?",
            "@A draws three cards, and each of them shows a lowercase letter; s is the string "
            "of the letters. Count the distinct letters that @A has: 1 if all three are the "
            "same, 2 if just two are the same, 3 otherwise.",
        ),
        output=("Print the number.", "Print 1, 2 or 3."),
        wrong={
            "neighbors only": (
                "count = 1\nif s[0] != s[1]:\n    count += 1\nif s[1] != s[2]:\n    count += "
                "1\nprint(count)"
            ),
            "always three": "print(len(s))",
        },
        adjust=_few_letters,
        tags=("strings",),
    ),
    Task(
        id="p03385",
        relative="same-letters",
        schema=(line(Word("s", 3, 3, alphabet="abcd")), line(Word("t", 3, 3, alphabet="abcd"))),
        python=(
            "count = 0\nfor i in range(3):\n    if s[i] != t[i]:\n        count += 1\nprint(count)",
            "same = 0\nif s[0] == t[0]:\n    same += 1\nif s[1] == t[1]:\n    same += 1\nif "
            "s[2] == t[2]:\n    same += 1\nprint(3 - same)",
        ),
        only_python=(
            "print(sum(x != y for x, y in zip(s, t)))",
            "print(len([i for i in range(3) if s[i] != t[i]]))",
        ),
        only_cpp=("cout << (s[0] != t[0]) + (s[1] != t[1]) + (s[2] != t[2]) << endl;",),
        titles=("Three Wheels", "Turn the Lock"),
        stories=(
            "A lock has three wheels with letters and shows s. It opens when it shows t. One "
            "wheel can be set to any letter in one move. What is the smallest number of moves "
            "that opens the lock?",
            "You are given two strings s and t of three letters each. Count the positions at "
            "which they have different letters.",
        ),
        output=("Print the number of moves.", "Print one integer."),
        wrong={
            "same positions": (
                "count = 0\nfor i in range(3):\n    if s[i] == t[i]:\n        count += 1\n"
                "print(count)"
            ),
            "first and last": (
                "count = 0\nif s[0] != t[0]:\n    count += 1\nif s[2] != t[2]:\n    count += "
                "1\nprint(count)"
            ),
        },
        tags=("strings",),
    ),
    Task(
        id="p03416",
        schema=(line(Int("a", 10000, 99999), Int("b", 10000, 99999)),),
        python=(
            "count = 0\nfor i in range(a, b + 1):\n    if i // 10000 == i % 10 and i // 1000 % "
            "10 == i // 10 % 10:\n        count += 1\nprint(count)",
            "count = 0\nfor x in range(a, b + 1):\n    y = 0\n    z = x\n    while z > "
            "0:\n        y = y * 10 + z % 10\n        z //= 10\n    if x == y:\n        count "
            "+= 1\nprint(count)",
        ),
        only_python=(
            "print(sum(str(i) == str(i)[::-1] for i in range(a, b + 1)))",
            "ans = 0\nfor i in range(a, b + 1):\n    s = str(i)\n    if s[0] == s[4] and s[1] "
            "== s[3]:\n        ans += 1\nprint(ans)",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int i = a; i <= b; i++) {\n    string s = to_string(i), t = "
            "s;\n    reverse(t.begin(), t.end());\n    ans += s == t;\n}\ncout << ans << endl;",
        ),
        titles=("Mirror Numbers", "Nice Kilometers"),
        stories=(
            "The mileage of a car, a number of five digits, grows from a to b, one kilometer "
            "at a time. How often does it show a number that does not change when its digits "
            "are written in reverse order? Both a and b themselves are shown, too.",
            "Count the five-digit integers x with a <= x <= b whose first digit equals the "
            "last one and whose second digit equals the fourth one.",
        ),
        output=("Print the count.", "Print one integer."),
        wrong={
            "end missed": (
                "count = 0\nfor i in range(a, b):\n    if i // 10000 == i % 10 and i // 1000 % "
                "10 == i // 10 % 10:\n        count += 1\nprint(count)"
            ),
            "outer digits only": (
                "count = 0\nfor i in range(a, b + 1):\n    if i // 10000 == i % 10:\n        "
                "count += 1\nprint(count)"
            ),
        },
        adjust=_interval,
        valid=lambda values: values["a"] <= values["b"],
        constraints=("a is at most b",),
        rating=900,
        tags=("brute force",),
    ),
    Task(
        id="p03416",
        relative="two-digit-pairs",
        schema=(line(Int("a", 1000, 9999), Int("b", 1000, 9999)),),
        python=(
            "count = 0\nfor i in range(a, b + 1):\n    if i // 100 == i % 100:\n        count "
            "+= 1\nprint(count)",
            "count = 0\nfor x in range(10, 100):\n    y = 101 * x\n    if a <= y and y <= "
            "b:\n        count += 1\nprint(count)",
        ),
        only_python=(
            "print(sum(str(i)[:2] == str(i)[2:] for i in range(a, b + 1)))",
            "print(b // 101 - (a - 1) // 101)",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int i = a; i <= b; i++) ans += i / 100 == i % 100;\ncout << "
            "ans << endl;",
        ),
        titles=("Twin Halves", "Numbers like 2727"),
        stories=(
            "A four-digit number is called a twin if its first two digits, in their order, are "
            "the same as its last two, such as 1313 or 5050. How many twins are there from a "
            "to b, both included?",
            "You are given integers a and b with four digits each. Count the integers x from a "
            "to b for which the quotient and the remainder of x divided by 100 are equal.",
        ),
        output=("Print the count.", "Print the answer."),
        wrong={
            "palindromes": (
                "count = 0\nfor i in range(a, b + 1):\n    if i // 1000 == i % 10 and i // 100 "
                "% 10 == i // 10 % 10:\n        count += 1\nprint(count)"
            ),
            "end missed": (
                "count = 0\nfor i in range(a + 1, b):\n    if i // 100 == i % 100:\n        "
                "count += 1\nprint(count)"
            ),
        },
        adjust=_twins,
        valid=lambda values: values["a"] <= values["b"],
        constraints=("a is at most b",),
        rating=900,
        tags=("brute force",),
    ),
    Task(
        id="p03416",
        relative="contains-digit",
        schema=(line(Int("n", 1, 10000), Int("d", 1, 9)),),
        python=(
            "count = 0\nfor i in range(1, n + 1):\n    x = i\n    found = 0\n    while x > "
            "0:\n        if x % 10 == d:\n            found = 1\n        x //= 10\n    count "
            "+= found\nprint(count)",
            "count = 0\nfor i in range(1, n + 1):\n    if i % 10 == d or i // 10 % 10 == d or "
            "i // 100 % 10 == d or i // 1000 % 10 == d:\n        count += 1\nprint(count)",
        ),
        only_python=(
            "print(sum(str(d) in str(i) for i in range(1, n + 1)))",
            "print(len([i for i in range(1, n + 1) if str(d) in str(i)]))",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int i = 1; i <= n; i++)\n    if (to_string(i).find('0' + d) != "
            "string::npos) ans++;\ncout << ans << endl;",
        ),
        titles=("The Favorite Digit", "Houses with a Lucky Digit"),
        stories=(
            "The houses of a street have the numbers 1 to n. How many of these numbers contain "
            "the digit d at least once?",
            "@A likes the digit d. Count the integers from 1 to n whose decimal form has d as "
            "one of its digits.",
        ),
        output=("Print the count.", "Print one integer."),
        wrong={
            "every occurrence": (
                "count = 0\nfor i in range(1, n + 1):\n    x = i\n    while x > 0:\n        if "
                "x % 10 == d:\n            count += 1\n        x //= 10\nprint(count)"
            ),
            "last digit only": (
                "count = 0\nfor i in range(1, n + 1):\n    if i % 10 == d:\n        count += "
                "1\nprint(count)"
            ),
        },
        rating=900,
        tags=("brute force",),
    ),
)
