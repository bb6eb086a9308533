"""Tasks p02922 to p02987 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, Word, line
from problems.curriculum.codenet._task import Task


def two_letters(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.7:
        s = rng.sample("ABCDXYZ", 2) * 2
        if rng.random() < 0.4:
            s[rng.randrange(4)] = rng.choice(s)
        rng.shuffle(s)
        if rng.random() < 0.3:
            s = [s[0]] * 4
        values["s"] = "".join(s)
    return values


def few_letters(rng: Random, size: str, values: Values) -> Values:
    s = list(values["s"])
    if rng.random() < 0.6:
        s[rng.randrange(5)] = s[rng.randrange(5)]
    return {"s": "".join(s)}


TASKS = (
    Task(
        id="p02922",
        schema=(line(Int("a", 2, 20), Int("b", 1, 20)),),
        python=(
            "print((b - 1 + a - 2) // (a - 1))",
            "sockets = 1\nstrips = 0\nwhile sockets < b:\n    sockets += a - 1\n    strips += "
            "1\nprint(strips)",
            "b -= 1\nans = b // (a - 1)\nif b % (a - 1) != 0:\n    ans += 1\nprint(ans)",
        ),
        only_python=(
            "print(-(-(b - 1) // (a - 1)))",
            "import math\nprint(math.ceil((b - 1) / (a - 1)))",
        ),
        only_cpp=(
            "int n = 1, c = 0;\nfor (; n < b; n += a - 1) c++;\ncout << c << endl;",
            "cout << (b + a - 3) / (a - 1) << endl;",
        ),
        titles=("Power Strips", "One Socket"),
        stories=(
            "There is one plug socket in the room. A multi-outlet strip is plugged into a "
            "free socket and offers a free sockets itself. @A needs b free sockets or more. "
            "Print the least number of strips with which this works.",
            "Start with the number 1. In one step, a - 1 is added to it. Print how many steps "
            "it takes at least until the number is b or greater.",
        ),
        output=("Print the minimum number.", "Output the number of strips."),
        adjust=lambda rng, size, values: {
            **values,
            "b": rng.choice((1, values["b"], values["b"], min(20, 2 * values["a"] - 1))),
        },
        wrong={
            "no socket lost": "print((b + a - 1) // a)",
            "rounded down": "print((b - 1) // (a - 1))",
        },
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p02922",
        relative="tournament",
        schema=(line(Int("a", 2, 20), Int("n", 1, 1000)),),
        python=(
            "rounds = 0\nwhile n > 1:\n    n = (n + a - 1) // a\n    rounds += 1\nprint(rounds)",
            "ans = 0\nreach = 1\nwhile reach < n:\n    reach *= a\n    ans += 1\nprint(ans)",
        ),
        only_python=("k = 0\nwhile a ** k < n:\n    k += 1\nprint(k)",),
        only_cpp=("int k = 0;\nfor (int p = 1; p < n; p *= a) k++;\ncout << k << endl;",),
        titles=("Rounds of a Tournament", "Splitting Cable"),
        stories=(
            "A signal arrives on one cable. A splitter makes a outgoing signals from one "
            "incoming signal, and the splitters are arranged in layers: in every layer each "
            "signal goes through one splitter. Print the smallest number of layers after "
            "which there are at least n signals.",
            "You are given integers a and n. Print the smallest non-negative integer k such "
            "that a to the power of k is at least n.",
        ),
        output=("Print the smallest number.", "Output one integer."),
        adjust=lambda rng, size, values: {
            **values,
            "n": rng.choice(
                (1, values["n"], min(1000, values["a"] ** 2), min(1000, values["a"] ** 2 + 1))
            ),
        },
        wrong={
            "linear": "print((n - 1 + a - 2) // (a - 1))",
            "strict": "k = 0\np = 1\nwhile p <= n:\n    p *= a\n    k += 1\nprint(k)",
        },
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p02922",
        relative="snail-on-a-pole",
        schema=(line(Int("h", 1, 1000), Int("a", 2, 100), Int("b", 1, 99)),),
        python=(
            "pos = 0\ndays = 0\nwhile True:\n    days += 1\n    pos += a\n    if pos >= h:\n"
            "        break\n    pos -= b\nprint(days)",
            "if h <= a:\n    print(1)\nelse:\n    print((h - a + a - b - 1) // (a - b) + 1)",
        ),
        only_python=("print(max(0, -(-(h - a) // (a - b))) + 1)",),
        only_cpp=("int x = a, d = 1;\nwhile (x < h) x += a - b, d++;\ncout << d << endl;",),
        titles=("Snail", "Up and Down"),
        stories=(
            "A snail sits at the bottom of a pole of h centimetres. By day it climbs a "
            "centimetres, by night it slides down b centimetres, where b is less than a. On "
            "which day does it reach the top for the first time? Print the number of that "
            "day; the first day is day 1.",
            "A counter is 0. Each turn it grows by a. If it is then at least h, the game is "
            "over; otherwise it falls by b and the next turn begins. It is known that a > b. "
            "Print the number of turns.",
        ),
        output=("Print the number of the day.", "Output how many turns there are."),
        valid=lambda values: values["a"] > values["b"],
        constraints=("a is greater than b",),
        adjust=lambda rng, size, values: {**values, "b": rng.randint(1, values["a"] - 1)},
        wrong={
            "no last climb": "print((h + a - b - 1) // (a - b))",
            "no sliding": "print((h + a - 1) // a)",
        },
        rating=900,
        tags=("simulation",),
    ),
    Task(
        id="p02952",
        schema=(line(Int("n", 1, 100000)),),
        python=(
            "ans = 0\nfor i in range(1, n + 1):\n    if i < 10 or 100 <= i < 1000 or 10000 <= "
            "i < 100000:\n        ans += 1\nprint(ans)",
            "ans = min(n, 9)\nif n >= 100:\n    ans += min(n, 999) - 99\nif n >= 10000:\n    "
            "ans += min(n, 99999) - 9999\nprint(ans)",
            "ans = 0\nfor i in range(1, n + 1):\n    if len(str(i)) % 2 == 1:\n        ans += "
            "1\nprint(ans)",
        ),
        only_python=("print(sum(len(str(i)) % 2 for i in range(1, n + 1)))",),
        only_cpp=(
            "int c = 0;\nfor (int i = 1; i <= n; i++) c += to_string(i).size() % 2;\ncout << "
            "c << endl;",
        ),
        wrong={
            "even digits": (
                "c = 0\nfor i in range(1, n + 1):\n    if len(str(i)) % 2 == 0:\n        c += 1\n"
                "print(c)"
            )
        },
        rating=900,
        tags=("brute force",),
    ),
    Task(
        id="p02987",
        schema=(line(Word("s", 4, 4, alphabet="ABCDEFGHIJKLMNOPQRSTUVWXYZ")),),
        python=(
            "ok = False\nif s[0] == s[1] and s[2] == s[3] and s[0] != s[2]:\n    ok = True\n"
            "if s[0] == s[2] and s[1] == s[3] and s[0] != s[1]:\n    ok = True\nif s[0] == "
            "s[3] and s[1] == s[2] and s[0] != s[1]:\n    ok = True\nif ok:\n    "
            'print("Yes")\nelse:\n    print("No")',
            'ans = "Yes"\nfor i in range(4):\n    count = 0\n    for j in range(4):\n        '
            "if s[i] == s[j]:\n            count += 1\n    if count != 2:\n        ans = "
            '"No"\nprint(ans)',
        ),
        only_python=(
            'print("Yes" if all(s.count(c) == 2 for c in s) else "No")',
            't = sorted(s)\nprint("Yes" if t[0] == t[1] != t[2] == t[3] else "No")',
            'print("Yes" if len(set(s)) == 2 and s.count(s[0]) == 2 else "No")',
        ),
        only_cpp=(
            "sort(s.begin(), s.end());\ncout << (s[0] == s[1] && s[1] != s[2] && s[2] == s[3] "
            '? "Yes" : "No") << endl;',
            "map<char, int> m;\nfor (char c : s) m[c]++;\ncout << (m.size() == 2 && m[s[0]] "
            '== 2 ? "Yes" : "No") << endl;',
        ),
        titles=("Two Pairs", "Fifty Fifty"),
        stories=(
            "The four letters of s are shown on four cards. Print Yes if the cards form two "
            "pairs: two cards share one letter, and the two others share another, different "
            "letter. Otherwise print No.",
            "You are given a string s of length 4. If every character of s occurs in s "
            "exactly 2 times, print Yes; if not, print No.",
        ),
        output=("Print Yes or No.", "Output Yes or No."),
        adjust=two_letters,
        wrong={
            "two kinds": (
                'ans = "No"\nif s[0] == s[1] and s[2] == s[3]:\n    ans = "Yes"\nif s[0] == s[2] '
                'and s[1] == s[3]:\n    ans = "Yes"\nif s[0] == s[3] and s[1] == s[2]:\n    ans = '
                '"Yes"\nprint(ans)'
            ),
            "one order": 'print("Yes" if s[0] == s[1] and s[2] == s[3] and s[0] != s[2] else "No")',
        },
        tags=("strings",),
    ),
    Task(
        id="p02987",
        relative="all-different",
        schema=(line(Word("s", 5, 5)),),
        python=(
            'ans = "Yes"\nfor i in range(5):\n    for j in range(i):\n        if s[i] == '
            's[j]:\n            ans = "No"\nprint(ans)',
            "same = 0\nfor i in range(5):\n    for j in range(5):\n        if s[i] == s[j]:\n"
            '            same += 1\nif same == 5:\n    print("Yes")\nelse:\n    print("No")',
        ),
        only_python=('print("Yes" if len(set(s)) == 5 else "No")',),
        only_cpp=('cout << (set<char>(s.begin(), s.end()).size() == 5 ? "Yes" : "No") << endl;',),
        titles=("No Letter Twice", "Isogram"),
        stories=(
            "A password s of five letters is good if no letter is used more than once in it. "
            "Print Yes if s is good, No if it is not.",
            "You are given a string s of length 5. Determine whether all of its characters "
            "are pairwise different. Print Yes or No.",
        ),
        output=("Print Yes or No.", "Output the answer, Yes or No."),
        adjust=few_letters,
        wrong={
            "neighbours only": (
                'ans = "Yes"\nfor i in range(4):\n    if s[i] == s[i + 1]:\n        ans = "No"\n'
                "print(ans)"
            )
        },
        tags=("strings",),
    ),
    Task(
        id="p02987",
        relative="kinds-of-letters",
        schema=(line(Word("s", 1, 100)),),
        python=(
            "kinds = 0\nfor i in range(len(s)):\n    fresh = True\n    for j in range(i):\n"
            "        if s[i] == s[j]:\n            fresh = False\n    if fresh:\n        "
            "kinds += 1\nprint(kinds)",
            'letters = "abcdefghijklmnopqrstuvwxyz"\nans = 0\nfor c in letters:\n    if c in '
            "s:\n        ans += 1\nprint(ans)",
        ),
        only_python=("print(len(set(s)))",),
        only_cpp=(
            "set<char> kinds(s.begin(), s.end());\ncout << kinds.size() << endl;",
            "sort(s.begin(), s.end());\ncout << unique(s.begin(), s.end()) - s.begin() << endl;",
        ),
        titles=("Kinds of Letters", "Letter Stamps"),
        stories=(
            "@A prints the word s with letter stamps. One stamp can be used any number of "
            "times. Print how many different stamps are needed.",
            "Given a string s, count the distinct characters that occur in it and print the count.",
        ),
        output=("Print the number of kinds.", "Output one integer."),
        wrong={
            "length": "print(len(s))",
            "changes between neighbours": (
                "c = 1\nfor i in range(1, len(s)):\n    if s[i] != s[i - 1]:\n        c += 1\n"
                "print(c)"
            ),
        },
        tags=("strings",),
    ),
)
