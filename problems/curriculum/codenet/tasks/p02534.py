"""Tasks p02534, p02582 and their relatives."""

from __future__ import annotations

from problems.curriculum._schema import (
    Int,
    Word,
    line,
)
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p02534",
        schema=(line(Int("k", 1, 5)),),
        python=(
            't = ""\nfor i in range(k):\n    t += "ACL"\nprint(t)',
            't = "ACL"\nwhile len(t) < 3 * k:\n    t += "ACL"\nprint(t)',
        ),
        only_python=(
            'print("ACL" * k)',
            'print("".join(["ACL"] * k))',
            'for _ in range(k):\n    print("ACL", end="")\nprint()',
        ),
        only_cpp=(
            'for (int i = 0; i < k; i++) cout << "ACL";\ncout << endl;',
            'while (k--) cout << "ACL";\ncout << "\\n";',
        ),
        titles=("Stamp the Letters", "Again and Again"),
        stories=(
            "@A has a stamp with the three letters ACL. @A presses it onto a strip of paper k "
            "times, "
            "from left to right and without gaps. What is written on the strip?",
            "Given k, write the word ACL k times in a row, with nothing in between.",
            "A parrot knows just one word, ACL. It says the word k times without a pause. "
            "Print everything that it says as one string.",
        ),
        output=("Print the resulting string.", "Print one line: the string asked for."),
        wrong={
            "one too few": 't = ""\nfor i in range(k - 1):\n    t += "ACL"\nprint(t)',
            "always three": 'print("ACLACLACL")',
        },
        tags=("implementation", "strings"),
    ),
    Task(
        id="p02534",
        relative="ha-and-mark",
        schema=(line(Int("n", 1, 20)),),
        python=(
            't = ""\nfor i in range(n):\n    t += "Ha"\nt += "!"\nprint(t)',
            't = "Ha"\nfor i in range(1, n):\n    t += "Ha"\nprint(t + "!")',
        ),
        only_python=('print("Ha" * n + "!")', "print(f\"{'Ha' * n}!\")"),
        only_cpp=('while (n--) cout << "Ha";\ncout << "!" << endl;',),
        titles=("Laughter", "Ha Ha"),
        stories=(
            "@A laughs at every joke: the syllable Ha is repeated n times, and one exclamation "
            "mark "
            "follows at the end. Print how @A laughs.",
            "You are given an integer n. Print the string made of n copies of Ha followed by a "
            "single character '!'.",
        ),
        output=("Print the string.", "Print the laughter in one line."),
        wrong={
            "no mark": 't = ""\nfor i in range(n):\n    t += "Ha"\nprint(t)',
            "mark each time": 't = ""\nfor i in range(n):\n    t += "Ha!"\nprint(t)',
        },
        tags=("implementation", "strings"),
    ),
    Task(
        id="p02534",
        relative="word-with-hyphens",
        schema=(line(Word("s", 1, 10)), line(Int("k", 1, 10))),
        python=(
            't = ""\nfor i in range(k):\n    if i > 0:\n        t += "-"\n    t += s\nprint(t)',
            't = "" + s\nfor i in range(k - 1):\n    t += "-"\n    t += s\nprint(t)',
        ),
        only_python=('print("-".join([s] * k))', 'print((s + "-") * (k - 1) + s)'),
        only_cpp=(
            'cout << s;\nfor (int i = 1; i < k; i++) cout << "-" << s;\ncout << endl;',
            "for (int i = 0; i < k; i++) {\n    if (i) cout << '-';\n    cout << s;\n}\n"
            "cout << endl;",
        ),
        titles=("Chain of Words", "Hyphens"),
        stories=(
            "Given are a string s and an integer k. Write s k times, and put one hyphen '-' "
            "between "
            "each two neighbouring copies. There is no hyphen at either end.",
            "@A makes a garland out of k flags that all carry the word s. Neighbouring flags are "
            "joined by a '-'. Print the garland from left to right.",
        ),
        output=("Print the string.", "Print the result in one line."),
        wrong={
            "hyphen at the end": 't = ""\nfor i in range(k):\n    t += s\n    t += "-"\nprint(t)',
            "no hyphens": 't = ""\nfor i in range(k):\n    t += s\nprint(t)',
        },
        tags=("strings",),
    ),
    Task(
        id="p02582",
        schema=(line(Word("s", 3, 3, alphabet="SR")),),
        python=(
            'best = 0\nrun = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c == "R":\n       '
            " run += 1\n"
            "        best = max(best, run)\n    else:\n        run = 0\nprint(best)",
            'if s == "RRR":\n    print(3)\nelif s == "RRS" or s == "SRR":\n    print(2)\n'
            'elif s == "SSS":\n    print(0)\nelse:\n    print(1)',
        ),
        only_python=(
            'print(max(map(len, s.split("S"))))',
            'if "RRR" in s:\n    print(3)\nelif "RR" in s:\n    print(2)\nelif "R" in s:\n'
            "    print(1)\nelse:\n    print(0)",
            'print(1 if s == "RSR" else s.count("R"))',
        ),
        only_cpp=(
            "int run = 0, best = 0;\nfor (char c : s) {\n    run = (c == 'R') ? run + 1 : 0;\n"
            "    best = max(best, run);\n}\ncout << best << endl;",
            "cout << (s == \"RSR\" ? 1 : (int)count(s.begin(), s.end(), 'R')) << endl;",
        ),
        titles=("Rain", "Wet Days in a Row"),
        stories=(
            "A diary describes the weather of three days in a string s of three letters, R for "
            "a day "
            "with rain and S for a day with sun. How long is the longest row of rainy days?",
            "s has exactly three letters, and each is R or S. Print the length of the longest "
            "block "
            "of neighbouring letters R in s, or 0 if there is no R.",
        ),
        output=("Print the answer.", "Print the length as an integer."),
        wrong={
            "just counts": 'r = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c == "R":\n    '
            "    r += 1\nprint(r)",
            "longest of either": "best = 1\nrun = 1\nfor i in range(1, 3):\n"
            "    if s[i] == s[i - 1]:\n        run += 1\n    else:\n        run = 1\n"
            "    best = max(best, run)\nprint(best)",
        },
        tags=("strings",),
    ),
    Task(
        id="p02582",
        relative="longest-streak-long",
        schema=(line(Word("s", 1, 100, alphabet="WL")),),
        python=(
            'best = 0\nrun = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c == "W":\n       '
            " run += 1\n"
            "        if run > best:\n            best = run\n    else:\n        run = 0\n"
            "print(best)",
            "best = 0\nfor i in range(len(s)):\n    run = 0\n    for j in range(i, len(s)):\n   "
            "     c = s[j]\n        if c == 'L':\n            break\n        run += 1\n    best "
            "= max(best, run)\nprint(best)",
        ),
        only_python=(
            'print(max(map(len, s.split("L"))))',
            'print(len(max(s.split("L"), key=len)))',
            'k = 0\nwhile "W" * (k + 1) in s:\n    k += 1\nprint(k)',
        ),
        only_cpp=(
            "int run = 0, best = 0;\nfor (char c : s) {\n    run = c == 'W' ? run + 1 : 0;\n"
            "    best = max(best, run);\n}\ncout << best << endl;",
        ),
        titles=("Winning Streak", "Series of Wins"),
        stories=(
            "A team wrote down the results of its matches as a string s: W is a win and L is a "
            "loss. "
            "Find the largest number of matches that it won one after another.",
            "The string s consists of W and L. What is the maximum length of a contiguous part "
            "of s "
            "that contains only W? If there is no W at all, the answer is 0.",
        ),
        output=("Print the maximum length.", "Print one integer."),
        wrong={
            "count all": 'r = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c == "W":\n      '
            "  r += 1\nprint(r)",
            "last streak": 'r = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c == "W":\n    '
            "    r += 1\n    else:\n"
            "        r = 0\nprint(r)",
        },
        tags=("strings", "implementation"),
    ),
    Task(
        id="p02582",
        relative="number-of-rainy-periods",
        schema=(line(Word("s", 1, 50, alphabet="SR")),),
        python=(
            'count = 0\nlast = "S"\nfor i in range(len(s)):\n    c = s[i]\n    if c == "R" and '
            'last == "S":\n        count += 1\n    last = s[i]\nprint(count)',
            'count = 0\nwet = False\nfor i in range(len(s)):\n    c = s[i]\n    if c == "R":\n  '
            "      if not wet:\n"
            "            count += 1\n        wet = True\n    else:\n        wet = False\n"
            "print(count)",
        ),
        only_python=(
            'print(len([x for x in s.split("S") if x]))',
            'print(("S" + s).count("SR"))',
            'print(len(s.replace("S", " ").split()))',
        ),
        only_cpp=(
            "int cnt = 0;\nchar prev = 'S';\nfor (char c : s) {\n"
            "    if (c == 'R' && prev == 'S') cnt++;\n    prev = c;\n}\ncout << cnt << endl;",
        ),
        titles=("Rainy Periods", "How Often Did It Start to Rain"),
        stories=(
            "Each letter of s stands for one day, in order: R if it rained, S if the sun shone. A "
            "rainy period is a block of consecutive rainy days that cannot be made longer. How "
            "many "
            "rainy periods are there?",
            "Count the maximal groups of adjacent R in the string s, which consists of R and S. "
            "For "
            "example, RRSR has two groups.",
        ),
        output=("Print the number of groups.", "Print the count."),
        wrong={
            "count letters": 'r = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c == "R":\n  '
            "      r += 1\nprint(r)",
            "first missed": "r = 0\nfor i in range(1, len(s)):\n"
            '    if s[i] == "R" and s[i - 1] == "S":\n        r += 1\nprint(r)',
        },
        tags=("strings",),
    ),
)
