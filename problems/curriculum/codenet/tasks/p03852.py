"""Tasks p03852 to p03891 and their relatives."""

from __future__ import annotations

from problems.curriculum._schema import Int, Matrix, Word, line
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p03852",
        schema=(line(Word("c", 1, 1)),),
        python=(
            'vowels = "aeiou"\nif c in vowels:\n    print("vowel")\nelse:\n    print("consonant")',
            'x = c[0]\nif x == "a" or x == "e" or x == "i" or x == "o" or x == "u":\n    '
            'print("vowel")\nelse:\n    print("consonant")',
        ),
        only_python=(
            'print("vowel" if c in "aeiou" else "consonant")',
            'print(["consonant", "vowel"][c in {"a", "e", "i", "o", "u"}])',
        ),
        only_cpp=(
            'cout << (string("aeiou").find(c) != string::npos ? "vowel" : "consonant") << endl;',
            "switch (c[0]) {\n    case 'a': case 'e': case 'i': case 'o': case 'u': "
            'puts("vowel"); break;\n    default: puts("consonant");\n}',
        ),
        titles=("Vowel or Consonant", "One Letter"),
        stories=(
            "The letters a, e, i, o and u are vowels; all other letters from a to z are "
            "consonants. Print vowel or consonant, depending on what c is.",
            "@A draws a letter c. If it is one of a, e, i, o, u, print vowel. If it is any "
            "other letter, print consonant.",
        ),
        output=("Print vowel or consonant.", "Output one word."),
        adjust=lambda rng, size, values: {"c": rng.choice((values["c"], rng.choice("aeiou")))},
        wrong={
            "y": 'vowels = "aeio"\nprint("vowel" if c in vowels else "consonant")',
            "reversed": (
                'vowels = "aeiou"\nif c in vowels:\n    print("consonant")\nelse:\n    '
                'print("vowel")'
            ),
        },
        tags=("strings",),
    ),
    Task(
        id="p03852",
        relative="count-vowels",
        schema=(line(Word("s", 1, 100)),),
        python=(
            'vowels = "aeiou"\ncount = 0\nfor i in range(len(s)):\n    if s[i] in vowels:\n'
            "        count += 1\nprint(count)",
            'ans = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c == "a" or c == "e" or c '
            '== "i" or c == "o" or c == "u":\n        ans += 1\nprint(ans)',
        ),
        only_python=('print(sum(c in "aeiou" for c in s))', 'print(sum(map(s.count, "aeiou")))'),
        only_cpp=(
            'int k = 0;\nfor (char c : s) k += string("aeiou").find(c) != string::npos;\ncout '
            "<< k << endl;",
        ),
        titles=("Counting Vowels", "Sung Letters"),
        stories=(
            "Count how many letters of the word s are vowels, that is, a, e, i, o or u. Print "
            "the count.",
            "A singer holds each of the letters a, e, i, o, u in the word s for one second "
            "and sings the other letters in no time. Print how many seconds s takes.",
        ),
        output=("Print the count.", "Output one integer."),
        wrong={
            "consonants": (
                'v = "aeiou"\nk = 0\nfor i in range(len(s)):\n    if s[i] not in v:\n        k += '
                "1\nprint(k)"
            ),
            "kinds": 'v = "aeiou"\nk = 0\nfor c in v:\n    if c in s:\n        k += 1\nprint(k)',
        },
        tags=("strings",),
    ),
    Task(
        id="p03852",
        relative="remove-vowels",
        schema=(line(Word("s", 1, 100)),),
        python=(
            'vowels = "aeiou"\nt = ""\nfor i in range(len(s)):\n    if s[i] not in vowels:\n'
            '        t += s[i]\nif len(t) == 0:\n    print("empty")\nelse:\n    print(t)',
            't = ""\nfor i in range(len(s)):\n    c = s[i]\n    if c != "a" and c != "e" and '
            'c != "i" and c != "o" and c != "u":\n        t += c\nif len(t) > 0:\n    '
            'print(t)\nelse:\n    print("empty")',
        ),
        only_python=(
            'print("".join(c for c in s if c not in "aeiou") or "empty")',
            'for v in "aeiou":\n    s = s.replace(v, "")\nprint(s or "empty")',
        ),
        only_cpp=(
            'string t;\nfor (char c : s)\n    if (!strchr("aeiou", c)) t += c;\ncout << '
            '(t.empty() ? "empty" : t) << endl;',
        ),
        titles=("Without Vowels", "Short Message"),
        stories=(
            "To save space, @A leaves out all vowels (a, e, i, o, u) when writing the word s. "
            "Print what @A writes, or empty if nothing is left.",
            "Delete every 'a', 'e', 'i', 'o' and 'u' from the string s and print the result. "
            "If the result has no characters, print the word empty instead.",
        ),
        output=("Print the shortened word, or empty.", "Output one string."),
        adjust=lambda rng, size, values: (
            {"s": "".join(rng.choice("aeiou") for _ in values["s"])}
            if rng.random() < 0.2
            else values
        ),
        wrong={
            "vowels kept": (
                'v = "aeiou"\nt = ""\nfor i in range(len(s)):\n    if s[i] in v:\n        t += '
                's[i]\nif len(t) == 0:\n    print("empty")\nelse:\n    print(t)'
            ),
            "nothing printed": (
                'v = "aeiou"\nt = ""\nfor i in range(len(s)):\n    if s[i] not in v:\n        t '
                "+= s[i]\nprint(t)"
            ),
        },
        tags=("strings",),
    ),
    Task(
        id="p03891",
        schema=(line(Int("a", 0, 100)), line(Int("b", 0, 100)), line(Int("c", 0, 100))),
        python=(
            "s = 3 * c\nd = s - a - b\ng = s - c - d\nprint(a, b, d)\nprint(s - a - g, c, s - "
            "d - (s - a - c))\nprint(g, s - b - c, s - a - c)",
            "print(a, b, 3 * c - a - b)\nprint(4 * c - 2 * a - b, c, 2 * a + b - 2 * c)\n"
            "print(a + b - c, 2 * c - b, 2 * c - a)",
        ),
        only_python=(
            "x = 3 * c - a - b\ny = 3 * c - a - (2 * c - x)\nprint(a, b, x)\nprint(y, c, 2 * "
            "c - y)\nprint(2 * c - x, 2 * c - b, 2 * c - a)",
        ),
        only_cpp=(
            'int x = 3 * c - a - b, y = c - a + x;\nprintf("%d %d %d\\n%d %d %d\\n%d %d %d\\n'
            '", a, b, x, y, c, 2 * c - y, 2 * c - x, 2 * c - b, 2 * c - a);',
        ),
        titles=("Magic Square", "Six Missing Numbers"),
        stories=(
            "In a magic square of size 3, all three rows, all three columns and both "
            "diagonals have the same sum (it is three times the central number). The upper "
            "row begins with a and b, and the number in the center is c. Complete the square "
            "and print it, row by row.",
            "Fill a table of 3 rows and 3 columns with integers. The first two numbers of the "
            "first row are a and b, and the middle number of the second row is c. Each row, "
            "each column and each of the two long diagonals must have the sum 3c. Print the "
            "table, three numbers per line.",
        ),
        output=("Print three lines with three integers each.", "Output the complete square."),
        wrong={
            "wrong sum": (
                "s = a + b + c\nprint(a, b, s - a - b)\nprint(s - a - c, c, a)\nprint(c, s - b - "
                "c, s - a - c)"
            ),
            "mirrored": (
                "print(a, b, 3 * c - a - b)\nprint(2 * a + b - 2 * c, c, 4 * c - 2 * a - b)\n"
                "print(a + b - c, 2 * c - b, 2 * c - a)"
            ),
        },
        tags=("math", "constructive"),
    ),
    Task(
        id="p03891",
        relative="is-it-magic",
        schema=(line(Matrix("a", 3, 3, 0, 100)),),
        python=(
            "s = a[0][0] + a[0][1] + a[0][2]\nok = True\nfor i in range(3):\n    row = "
            "a[i][0] + a[i][1] + a[i][2]\n    col = a[0][i] + a[1][i] + a[2][i]\n    if row "
            '!= s or col != s:\n        ok = False\nif ok:\n    print("Yes")\nelse:\n    '
            'print("No")',
            "rows = [0] * 3\ncols = [0] * 3\nfor i in range(3):\n    for j in range(3):\n"
            "        rows[i] += a[i][j]\n        cols[j] += a[i][j]\nlow = min(min(rows), "
            'min(cols))\nhigh = max(max(rows), max(cols))\nprint("Yes" if low == high else '
            '"No")',
        ),
        only_python=('print("Yes" if len({*map(sum, a), *map(sum, zip(*a))}) == 1 else "No")',),
        only_cpp=(
            "set<int> sums;\nfor (int i = 0; i < 3; i++) {\n    sums.insert(a[i][0] + a[i][1] "
            "+ a[i][2]);\n    sums.insert(a[0][i] + a[1][i] + a[2][i]);\n}\ncout << "
            '(sums.size() == 1 ? "Yes" : "No") << endl;',
        ),
        titles=("Equal Sums", "Semi-Magic"),
        stories=(
            "A table of 3 rows and 3 columns is called balanced if each of its rows and each "
            "of its columns has the same sum. (The diagonals do not matter.) Print Yes if the "
            "given table a is balanced, and No otherwise.",
            "You are given a 3 by 3 matrix of integers. Do the three row sums and the three "
            "column sums all have one and the same value? Print Yes or No.",
        ),
        output=("Print Yes or No.", "Output Yes or No."),
        adjust=lambda rng, size, values: rng.choice(
            (
                values,
                {"a": [[1, 2, 3], [2, 3, 1], [3, 1, 2]]},
                {"a": [[5, 1, 3], [1, 3, 5], [3, 5, 1]]},
                {"a": [[rng.randint(0, 100), 3, 4]] * 3},
                {"a": [[7] * 3, [8] * 3, [9] * 3]},
            )
        ),
        wrong={
            "rows only": (
                's = a[0][0] + a[0][1] + a[0][2]\nok = "Yes"\nfor i in range(3):\n    if a[i][0] '
                '+ a[i][1] + a[i][2] != s:\n        ok = "No"\nprint(ok)'
            ),
            "columns only": (
                's = a[0][0] + a[1][0] + a[2][0]\nok = "Yes"\nfor i in range(3):\n    if a[0][i] '
                '+ a[1][i] + a[2][i] != s:\n        ok = "No"\nprint(ok)'
            ),
        },
        tags=("grids",),
    ),
    Task(
        id="p03891",
        relative="missing-corner",
        schema=(line(Int("a", 0, 100), Int("b", 0, 100)), line(Int("c", 0, 100))),
        python=("print(b + c - a)", "d = c + b\nd -= a\nprint(d)"),
        only_python=("print(sum([b, c]) - a)",),
        only_cpp=("cout << b - a + c << endl;",),
        titles=("Missing Corner", "Fourth Number"),
        stories=(
            "In a table of two rows and two columns, the sums of the two diagonals are equal. "
            "The first row is a, b and the second row starts with c. Print the missing number "
            "of the second row.",
            "Find the integer d for which a + d is equal to b + c, and print it. It may be "
            "negative.",
        ),
        output=("Print the missing number.", "Output one integer."),
        wrong={"rows": "print(a + b - c)", "columns": "print(a + c - b)"},
        tags=("math",),
    ),
)
