"""Tasks p03071 to p03086 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, Word, line
from problems.curriculum.codenet._task import Task


def _dna(rng: Random, size: str, values: Values) -> Values:
    values["s"] = "".join(rng.choice("ACGTACGTXEM") for _ in values["s"])
    return values


TASKS = (
    Task(
        id="p03071",
        schema=(line(Int("a", 3, 20), Int("b", 3, 20)),),
        python=(
            "total = 0\nfor i in range(2):\n    if a > b:\n        total += a\n        a -= 1\n"
            "    else:\n        total += b\n        b -= 1\nprint(total)",
            "print(max(a + b, a + a - 1, b + b - 1))",
            "if a == b:\n    print(2 * a)\nelse:\n    print(2 * max(a, b) - 1)",
        ),
        only_python=(
            "print(max(a, b) * 2 - (a != b))",
            "print(sum(sorted([a, a - 1, b, b - 1])[-2:]))",
        ),
        only_cpp=("cout << max({a + b, 2 * a - 1, 2 * b - 1}) << endl;",),
        stories=(
            "Two trees carry a and b apples. @A twice goes to a tree, gets as many points "
            "as there are apples on it, and then one apple of that tree is taken away. "
            "Both visits may be to the same tree. Print the highest possible sum of "
            "points.",
            "There are two counters, which show a and b. A move: choose a counter, add "
            "its number to your score, and lower it by 1. You make two moves. What is the "
            "highest score you can reach?",
        ),
        titles=("Two Counters", "Apples"),
        output=("Output the required number.", "Print the answer."),
        wrong={
            "each once": "print(a + b)",
            "same one": "print(2 * max(a, b) - 1)",
        },
        tags=("greedy",),
    ),
    Task(
        id="p03071",
        relative="three-presses",
        schema=(line(Int("a", 3, 20), Int("b", 3, 20), Int("k", 1, 10)),),
        python=(
            "total = 0\nfor i in range(k):\n    if a >= b:\n        total += a\n        a -= 1\n"
            "    else:\n        total += b\n        b -= 1\n    a = max(a, 0)\n    b = max(b,"
            " 0)\n"
            "print(total)",
            "total = 0\nwhile k > 0:\n    best = max(a, b)\n    total += best\n"
            "    if best == a and a > 0:\n        a -= 1\n    elif b > 0:\n        b -= 1\n"
            "    k -= 1\nprint(total)",
        ),
        only_python=(
            "coins = sorted([*range(1, a + 1), *range(1, b + 1)], reverse=True)\n"
            "print(sum(coins[:k]))",
        ),
        only_cpp=(
            "priority_queue<int> q;\nfor (int i = 1; i <= a; i++) q.push(i);\n"
            "for (int i = 1; i <= b; i++) q.push(i);\nint sum = 0;\n"
            "for (int i = 0; i < k && !q.empty(); i++) sum += q.top(), q.pop();\n"
            "cout << sum << endl;",
        ),
        stories=(
            "Two machines are set to a and b. Pressing a machine gives as many coins as "
            "it is set to, and lowers its setting by 1, but not below 0. With k presses "
            "in all, how many coins can you get at most?",
            "You have two stacks of cards. The first has the cards 1, 2, ..., a and the "
            "second the cards 1, 2, ..., b, with the highest on top. You take k times the "
            "top card of one of the stacks, as long as there are cards. Maximize the sum "
            "of your cards and print it.",
        ),
        titles=("Two Stacks", "k Presses"),
        output=("Output the required number.", "Write the answer on one line."),
        wrong={
            "one stack": "total = 0\na = max(a, b)\nfor i in range(k):\n    total += a\n"
            "    a = max(0, a - 1)\nprint(total)",
            "no lowering": "print(k * max(a, b))",
        },
        rating=900,
        tags=("greedy", "simulation"),
    ),
    Task(
        id="p03071",
        relative="fewest-coins",
        schema=(line(Int("a", 3, 20), Int("b", 3, 20)),),
        python=("print(min(a + b, 2 * a - 1, 2 * b - 1))", "low = min(a, b)\nprint(low + low - 1)"),
        only_python=("low, high = sorted([a, b])\nprint(2 * low - 1)",),
        only_cpp=("cout << 2 * min(a, b) - 1 << endl;",),
        stories=(
            "There are buttons of sizes a and b. A button of size x costs x yen to press "
            "and then shrinks by 1. You must press two times, perhaps the same button. "
            "Print the least number of yen that you need.",
            "Two taxis ask a and b yen for the first ride. After every ride, that taxi "
            "lowers its price by 1 yen. @A rides twice, with one taxi or both. What is "
            "the lowest total price?",
        ),
        titles=("Cheapest Two", "Taxis"),
        output=("Output the required number.", "Print one integer: the answer."),
        wrong={
            "both": "print(a + b)",
            "no shrinking": "print(2 * min(a, b))",
        },
        tags=("greedy",),
    ),
    Task(
        id="p03086",
        schema=(line(Word("s", 1, 10, alphabet="ABCDEFGHIJKLMNOPQRSTUVWXYZ")),),
        python=(
            "best = 0\nrun = 0\nfor i in range(len(s)):\n    c = s[i]\n"
            '    if c == "A" or c == "C" or c == "G" or c == "T":\n        run += 1\n'
            "        best = max(best, run)\n    else:\n        run = 0\nprint(best)",
            'best = 0\ngood = "ACGT"\nfor i in range(len(s)):\n    length = 0\n'
            "    while i + length < len(s) and s[i + length] in good:\n        length += 1\n"
            "    if length > best:\n        best = length\nprint(best)",
        ),
        only_python=(
            'import re\nprint(max(map(len, re.findall("[ACGT]*", s))))',
            "n = len(s)\n"
            "print(max(j - i for i in range(n + 1) for j in range(i, n + 1) if set(s[i:j]) <="
            ' set("ACGT")))',
        ),
        only_cpp=(
            "int best = 0, run = 0;\nfor (char c : s) {\n"
            '    run = string("ACGT").find(c) != string::npos ? run + 1 : 0;\n'
            "    best = max(best, run);\n}\ncout << best << endl;",
        ),
        stories=(
            "In a row of capital letters s, @A marks every A, every C, every G and every "
            "T. How many marked letters stand next to each other in the longest unbroken "
            "group? The answer is 0 if nothing is marked.",
            "Consider the parts of s (consecutive letters) in which only the four letters "
            "A, C, G, T are used. What is the greatest length of such a part, or 0 if s "
            "has none of the four letters?",
        ),
        titles=("Marked Letters", "Longest Part"),
        output=("Write the answer on one line.", "Output the required number."),
        wrong={
            "counts all": "count = 0\nfor i in range(len(s)):\n    c = s[i]\n"
            '    if c == "A" or c == "C" or c == "G" or c == "T":\n'
            "        count += 1\nprint(count)",
            "last run": "run = 0\nfor i in range(len(s)):\n    c = s[i]\n"
            '    if c == "A" or c == "C" or c == "G" or c == "T":\n'
            "        run += 1\n    else:\n        run = 0\nprint(run)",
        },
        adjust=_dna,
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p03086",
        relative="vowel-count",
        schema=(line(Word("s", 1, 100)),),
        python=(
            "count = 0\nfor i in range(len(s)):\n    c = s[i]\n"
            '    if c == "a" or c == "e" or c == "i" or c == "o" or c == "u":\n'
            "        count += 1\nprint(count)",
            'count = 0\nvowels = "aeiou"\nfor i in range(len(s)):\n    if s[i] in vowels:\n'
            "        count += 1\nprint(count)",
        ),
        only_python=('print(sum(c in "aeiou" for c in s))', 'print(sum(map(s.count, "aeiou")))'),
        only_cpp=(
            'cout << count_if(s.begin(), s.end(), [](char c) { return strchr("aeiou", c) !='
            " nullptr; }) << endl;",
        ),
        stories=(
            "Count the vowels in the word s, that is, the letters a, e, i, o and u. A "
            "vowel that occurs several times counts each time.",
            "@A sings only on the letters a, e, i, o and u of the word s. On how many "
            "letters does @A sing?",
        ),
        titles=("Vowels", "Singing"),
        output=("Print the answer.", "Print one integer: the answer."),
        wrong={
            "consonants": 'count = len(s)\nvowels = "aeiou"\nfor i in range(len(s)):\n'
            "    if s[i] in vowels:\n        count -= 1\nprint(count)",
            "four of them": 'count = 0\nvowels = "aeio"\nfor i in range(len(s)):\n'
            "    if s[i] in vowels:\n        count += 1\nprint(count)",
        },
        tags=("strings",),
    ),
    Task(
        id="p03086",
        relative="count-runs",
        schema=(line(Word("s", 1, 100, alphabet="ACGTXEM")),),
        python=(
            'count = 0\ninside = False\ngood = "ACGT"\nfor i in range(len(s)):\n'
            "    if s[i] in good:\n        if not inside:\n            count += 1\n"
            "        inside = True\n    else:\n        inside = False\nprint(count)",
            'good = "ACGT"\ncount = 0\nfor i in range(len(s)):\n    if s[i] in good:\n'
            "        if i == 0 or s[i - 1] not in good:\n            count += 1\nprint(count)",
        ),
        only_python=(
            'import re\nprint(len(re.findall("[ACGT]+", s)))',
            'print(len("".join(c if c in "ACGT" else " " for c in s).split()))',
        ),
        only_cpp=(
            'int cnt = 0;\nstring t = "ACGT";\nbool before = false;\nfor (char c : s) {\n'
            "    bool now = t.find(c) != string::npos;\n    cnt += now && !before;\n"
            "    before = now;\n}\ncout << cnt << endl;",
        ),
        stories=(
            "You are given a string s. The letters A, C, G and T are good, all others are "
            "bad. The bad letters cut s into pieces; count the non-empty pieces of good "
            "letters.",
            "A train is described by s, one letter for each car. Cars with the letters A, "
            "C, G or T have lights. How many groups of neighbouring cars with lights are "
            "there, when a group goes as far as possible in both directions?",
        ),
        titles=("Groups of Good Letters", "Cars with Lights"),
        output=("Print the answer.", "Print the result as an integer."),
        wrong={
            "letters": 'good = "ACGT"\ncount = 0\nfor i in range(len(s)):\n'
            "    if s[i] in good:\n        count += 1\nprint(count)",
            "only closed groups": 'good = "ACGT"\ncount = 0\nfor i in range(1, len(s)):\n'
            "    if s[i] not in good and s[i - 1] in good:\n"
            "        count += 1\nprint(count)",
        },
        rating=900,
        tags=("strings",),
    ),
)
