"""Tasks p02559 to p02577 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Rows, Values, Word, line
from problems.curriculum.codenet._task import Task


def _ranges(rng: Random, size: str, values: Values) -> Values:
    queries = []
    for kind, _, x in values["queries"]:
        left = rng.randrange(values["n"])
        right = rng.randint(left + 1, values["n"])
        queries.append((kind, left, right) if kind else (kind, left, x))
    if size != "max":
        queries[-1] = (1, 0, values["n"])
    return {**values, "queries": queries}


def _sound(values: Values) -> bool:
    n = values["n"]
    return all(x < y <= n if kind else x < n for kind, x, y in values["queries"])


def _number(rng: Random, size: str, values: Values) -> Values:
    text = values["n"].lstrip("0") or "0"
    divisor = rng.choice((9, 9, 11, 1))
    if size != "max" and len(text) < 100:
        text = str(int(text) // divisor * divisor)
    return {**values, "n": text}


def _no_zero(values: Values) -> bool:
    return values["n"] == "0" or values["n"][0] != "0"


DIGITS = "0123456789"

TASKS = (
    Task(
        id="p02559",
        schema=(
            line(Int("n", 1, 500000), Int("q", 1, 500000)),
            line(Ints("a", "n", 0, 10**9)),
            line(Rows("queries", "q", ("t", "l", "r"), ((0, 1), (0, 499999), (0, 10**9)))),
        ),
        python=(
            "tree = [0] * (n + 1)\nfor i in range(n):\n    j = i + 1\n    while j <= n:\n"
            "        tree[j] += a[i]\n        j += j & -j\nfor t, l, r in queries:\n"
            "    if t == 0:\n        j = l + 1\n        while j <= n:\n"
            "            tree[j] += r\n            j += j & -j\n    else:\n        total = 0\n"
            "        j = r\n        while j > 0:\n            total += tree[j]\n"
            "            j -= j & -j\n        j = l\n        while j > 0:\n"
            "            total -= tree[j]\n            j -= j & -j\n        print(total)",
            "size = 1\nwhile size < n:\n    size *= 2\nseg = [0] * (2 * size)\n"
            "for i in range(n):\n    seg[size + i] = a[i]\n"
            "for i in range(size - 1, 0, -1):\n    seg[i] = seg[2 * i] + seg[2 * i + 1]\n"
            "for t, l, r in queries:\n    if t == 0:\n        p = l + size\n"
            "        while p > 0:\n            seg[p] += r\n            p //= 2\n    else:\n"
            "        x = l + size\n        y = r + size\n        total = 0\n"
            "        while x < y:\n            if x % 2 == 1:\n                total += seg[x]\n"
            "                x += 1\n            if y % 2 == 1:\n                y -= 1\n"
            "                total += seg[y]\n            x //= 2\n            y //= 2\n"
            "        print(total)",
        ),
        adjust=_ranges,
        valid=_sound,
        wide=True,
        wrong={
            "one too many": "for t, l, r in queries:\n    if t == 1:\n        total = 0\n"
            "        for i in range(l, min(r + 1, n)):\n            total += a[i]\n"
            "        print(total)"
        },
        tags=("data structures",),
    ),
    Task(
        id="p02566",
        relative="short",
        schema=(line(Word("s", 1, 60)),),
        python=(
            'seen = {""}\nfor i in range(len(s)):\n    t = ""\n    for j in range(i, len(s)):\n'
            "        t += s[j]\n        seen.add(t)\nprint(len(seen) - 1)",
            "n = len(s)\ncount = 0\nfor i in range(n):\n    longest = 0\n"
            "    for j in range(i):\n        k = 0\n"
            "        while i + k < n and s[i + k] == s[j + k]:\n            k += 1\n"
            "        longest = max(longest, k)\n    count += n - i - longest\nprint(count)",
        ),
        only_python=(
            "n = len(s)\nprint(len({s[i:j] for i in range(n) for j in range(i + 1, n + 1)}))",
        ),
        only_cpp=(
            "set<string> st;\nint n = s.size();\nfor (int i = 0; i < n; i++) {\n"
            "    for (int j = 1; i + j <= n; j++) st.insert(s.substr(i, j));\n}\n"
            "cout << st.size() << endl;",
        ),
        titles=("Different Pieces", "Counting Substrings"),
        stories=(
            "@A has a short string s and writes down every non-empty substring of it, that is, "
            "every run of consecutive characters. Equal ones are written only once. How many "
            "strings are written down?",
            "You are given a string s. Count the different non-empty strings that occur in s as "
            "contiguous parts. For example, aab contains a, b, aa, ab and aab, so the count is 5.",
        ),
        output=("Print the count.", "Print how many different strings there are."),
        wrong={"all counted": "n = len(s)\nprint(n * (n + 1) // 2)"},
        tags=("strings", "brute force"),
    ),
    Task(
        id="p02566",
        relative="of-length-two",
        schema=(line(Word("s", 2, 100000)),),
        python=(
            'seen = {""}\nfor i in range(len(s) - 1):\n    t = ""\n    t += s[i]\n'
            "    t += s[i + 1]\n    seen.add(t)\nprint(len(seen) - 1)",
            "used = [0] * (128 * 128)\n"
            'letters = "abcdefghijklmnopqrstuvwxyz"\nlast = -1\nfor c in s:\n    code = 0\n'
            "    for i in range(26):\n        if letters[i] == c:\n            code = i\n"
            "    if last >= 0:\n        used[last * 26 + code] = 1\n    last = code\n"
            "print(sum(used))",
        ),
        only_python=(
            "print(len(set(zip(s, s[1:]))))",
            "print(len({s[i:i + 2] for i in range(len(s) - 1)}))",
        ),
        only_cpp=(
            "set<string> st;\nfor (size_t i = 0; i + 1 < s.size(); i++) "
            "st.insert(s.substr(i, 2));\n"
            "cout << st.size() << endl;",
        ),
        titles=("Letter Pairs", "Neighbours in a Word"),
        stories=(
            "Two neighbouring letters of the string s, read from left to right, form a pair. "
            "Find the number of different pairs that appear in s.",
            "@A looks at all substrings of s whose length is exactly 2. How many distinct ones are "
            "there?",
        ),
        output=("Print the number of different pairs.", "Print the answer."),
        wrong={"all pairs": "print(len(s) - 1)"},
        tags=("strings",),
    ),
    Task(
        id="p02577",
        schema=(line(Word("n", 1, 199999, alphabet=DIGITS)),),
        python=(
            'total = 0\nfor i in range(len(n)):\n    c = n[i]\n    if c != "0":\n'
            "        total += int(c)\nif total % 9 == 0:\n"
            '    print("Yes")\nelse:\n    print("No")',
            'digits = "0123456789"\nrest = 0\nfor c in n:\n    for d in range(10):\n'
            "        if digits[d] == c:\n            rest = (rest * 10 + d) % 9\n"
            'if rest == 0:\n    print("Yes")\nelse:\n    print("No")',
        ),
        only_python=(
            'print("No" if sum(map(int, n)) % 9 else "Yes")',
            'print("Yes" if sum(int(c) for c in n) % 9 == 0 else "No")',
            "total = sum(n.count(str(d)) * d for d in range(10))\n"
            'print(["Yes", "No"][total % 9 > 0])',
        ),
        only_cpp=(
            "int sum = 0;\nfor (char c : n) sum += c - '0';\n"
            'cout << (sum % 9 ? "No" : "Yes") << endl;',
            "long long sum = 0;\nfor (size_t i = 0; i < n.size(); i++) {\n"
            "    sum += n[i] - '0';\n}\n"
            'puts(sum % 9 == 0 ? "Yes" : "No");',
        ),
        titles=("Nine", "A Very Long Number"),
        stories=(
            "A number n with up to 199999 digits is written on a long strip of paper. Print Yes "
            "if 9 divides it, and No if it does not. Recall that a number and its digit sum leave "
            "the same remainder when divided by 9.",
            "@A adds up all digits of the non-negative integer n. Tell whether n can be divided "
            "by 9 without remainder, which is so exactly if the digit sum can. The answer is "
            "Yes or No.",
        ),
        output=("Print Yes or No.", "Print Yes if n is divisible by 9; otherwise, print No."),
        adjust=_number,
        valid=_no_zero,
        constraints=("n has no leading zeros",),
        wrong={
            "three": 'total = 0\nfor i in range(len(n)):\n    c = n[i]\n    if c != "0":\n'
            "        total += int(c)\n"
            "if total % 3 == 0:\n"
            '    print("Yes")\nelse:\n    print("No")',
            "equals nine": 'total = 0\nfor i in range(len(n)):\n    c = n[i]\n    if c != "0":\n'
            "        total += int(c)\n"
            "if total == 9:\n"
            '    print("Yes")\nelse:\n    print("No")',
        },
        rating=900,
        tags=("math", "strings"),
    ),
    Task(
        id="p02577",
        relative="eleven",
        schema=(line(Word("n", 1, 100000, alphabet=DIGITS)),),
        python=(
            'digits = "0123456789"\nrest = 0\nfor c in n:\n    for d in range(10):\n'
            "        if digits[d] == c:\n            rest = (rest * 10 + d) % 11\n"
            'if rest == 0:\n    print("Yes")\nelse:\n    print("No")',
            "even = 0\nodd = 0\nfor i in range(len(n)):\n    c = n[i]\n"
            '    if c != "0" and i % 2 == 0:\n'
            "        even += int(c)\n"
            '    if c != "0" and i % 2 == 1:\n        odd += int(c)\n'
            'if abs(even - odd) % 11 == 0:\n    print("Yes")\nelse:\n    print("No")',
        ),
        only_python=(
            "d = [int(c) for c in n]\n"
            'print("Yes" if (sum(d[::2]) - sum(d[1::2])) % 11 == 0 else "No")',
        ),
        only_cpp=(
            "int r = 0;\nfor (char c : n) r = (r * 10 + c - '0') % 11;\n"
            'cout << (r == 0 ? "Yes" : "No") << endl;',
        ),
        titles=("Multiple of Eleven", "Alternating Digits"),
        stories=(
            "You are given a huge integer n. It is a multiple of 11 if and only if the sum of its "
            "1st, 3rd, 5th, ... digits and the sum of its 2nd, 4th, ... digits differ by a "
            "multiple of 11 (a difference of 0 counts). Print Yes if n is a multiple of 11, and "
            "No otherwise.",
            "Does 11 divide n? Print Yes or No. The number n may have 100000 digits, so it does "
            "not fit into an integer type.",
        ),
        output=("Print Yes or No.", "Print Yes if n is divisible by 11, otherwise No."),
        adjust=_number,
        valid=_no_zero,
        constraints=("n has no leading zeros",),
        wrong={
            "digit sum": 'total = 0\nfor i in range(len(n)):\n    c = n[i]\n    if c != "0":\n'
            "        total += int(c)\n"
            "if total % 11 == 0:\n"
            '    print("Yes")\nelse:\n    print("No")',
        },
        rating=1000,
        tags=("math", "strings"),
    ),
    Task(
        id="p02577",
        relative="digital-root",
        schema=(line(Word("n", 1, 100000, alphabet=DIGITS)),),
        python=(
            'total = 0\nfor i in range(len(n)):\n    c = n[i]\n    if c != "0":\n'
            "        total += int(c)\nwhile total >= 10:\n"
            "    s = 0\n"
            "    while total > 0:\n        s += total % 10\n        total //= 10\n"
            "    total = s\nprint(total)",
            'total = 0\nfor i in range(len(n)):\n    c = n[i]\n    if c != "0":\n'
            "        total += int(c)\nif total == 0:\n"
            "    print(0)\n"
            "else:\n    print((total - 1) % 9 + 1)",
        ),
        only_python=("while len(n) > 1:\n    n = str(sum(map(int, n)))\nprint(n)",),
        only_cpp=(
            "while (n.size() > 1) {\n    int sum = 0;\n    for (char c : n) sum += c - '0';\n"
            "    n = to_string(sum);\n}\ncout << n << endl;",
        ),
        titles=("Down to One Digit", "Digit Sums of Digit Sums"),
        stories=(
            "@A starts with the non-negative integer n. As long as the number has more than one "
            "digit, @A replaces it by the sum of its digits. Which one-digit number remains?",
            "While n is at least 10, change n to its digit sum. Print the final n. For example, "
            "987 becomes 24 and then 6.",
        ),
        output=("Print the last number.", "Print one digit."),
        adjust=_number,
        valid=_no_zero,
        constraints=("n has no leading zeros",),
        wrong={
            "remainder": 'total = 0\nfor i in range(len(n)):\n    c = n[i]\n    if c != "0":\n'
            "        total += int(c)\n"
            "print(total % 9)",
            "one step": 'total = 0\nfor i in range(len(n)):\n    c = n[i]\n    if c != "0":\n'
            "        total += int(c)\nprint(total)",
        },
        rating=900,
        tags=("math", "implementation"),
    ),
)
