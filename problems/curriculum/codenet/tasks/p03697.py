"""Tasks p03697 to p03729 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, Word, Words, line
from problems.curriculum.codenet._task import Task


def _chain(rng: Random, size: str, values: Values) -> Values:
    a, b, c = (values[name] for name in "abc")
    if rng.random() < 0.8:
        b = a[-1] + b[1:]
    if rng.random() < 0.8:
        c = b[-1] + c[1:]
    return {**values, "a": a, "b": b, "c": c}


def _long_chain(rng: Random, size: str, values: Values) -> Values:
    w = list(values["w"])
    for i in range(1, len(w)):
        w[i] = w[i - 1][-1] + w[i][1:]
    if rng.random() < 0.5:
        i = rng.randrange(len(w))
        w[i] = rng.choice("xyz") + w[i][1:]
    return {**values, "w": w}


def _loop(rng: Random, size: str, values: Values) -> Values:
    s, t = values["s"], values["t"]
    if rng.random() < 0.7:
        t = s[-1] + t[1:]
    if rng.random() < 0.7:
        t = t[:-1] + s[0]
    return {**values, "t": t}


def _limit(rng: Random, size: str, values: Values) -> Values:
    p = values["a"] * values["b"]
    return {**values, "m": max(0, min(10000, p + rng.choice((-1, 0, 1, -9, 50))))}


TASKS = (
    Task(
        id="p03697",
        schema=(line(Int("a", 1, 9), Int("b", 1, 9)),),
        python=(
            'if a + b >= 10:\n    print("error")\nelse:\n    print(a + b)',
            's = a + b\nif s < 10:\n    print(s)\nelse:\n    print("error")',
        ),
        only_python=(
            'print("error" if a + b >= 10 else a + b)',
            'print(a + b if a + b < 10 else "error")',
        ),
        only_cpp=(
            'if (a + b < 10) cout << a + b << endl;\nelse cout << "error" << endl;',
            'cout << (a + b >= 10 ? "error" : to_string(a + b)) << endl;',
        ),
        titles=(
            "Small Calculator",
            "One Digit Only",
        ),
        stories=(
            "A very old calculator can show one digit only. @A lets it add the numbers a and "
            "b. It shows the sum if that has a single digit; if the sum has two digits, it "
            "shows the word error. What does it show?",
            "Print a + b if it is at most 9. If it is 10 or more, print error instead.",
        ),
        output=(
            "Print the sum or error.",
            "Print what is shown.",
        ),
        wrong={
            "ten allowed": 'if a + b > 10:\n    print("error")\nelse:\n    print(a + b)',
            "no error": "print(a + b)",
        },
        tags=("implementation",),
    ),
    Task(
        id="p03697",
        relative="last-digit",
        schema=(line(Int("a", 0, 100), Int("b", 0, 100)),),
        python=(
            "print((a + b) % 10)",
            "s = a + b\nwhile s >= 10:\n    s -= 10\nprint(s)",
        ),
        only_python=(
            "print(str(a + b)[-1])",
            "print((a + b) % 10)",
        ),
        only_cpp=("cout << (a + b) % 10 << endl;",),
        titles=(
            "The Last Digit",
            "A Broken Display",
        ),
        stories=(
            "On a broken display, only the last digit of a number can be seen. @A adds a and "
            "b. Which digit can be seen?",
            "Print the digit in the ones place of a + b.",
        ),
        output=(
            "Print one digit.",
            "Print the answer.",
        ),
        wrong={
            "whole sum": "print(a + b)",
            "one carry": "s = a + b\nif s >= 10:\n    s -= 10\nprint(s)",
        },
        tags=("math",),
    ),
    Task(
        id="p03697",
        relative="product-limit",
        schema=(line(Int("a", 0, 100), Int("b", 0, 100), Int("m", 0, 10000)),),
        python=(
            'if a * b <= m:\n    print(a * b)\nelse:\n    print("error")',
            'p = a * b\nanswer = "error"\nif p <= m:\n    answer = str(p)\nprint(answer)',
        ),
        only_python=('print("error" if a * b > m else a * b)',),
        only_cpp=('cout << (a * b > m ? "error" : to_string(a * b)) << endl;',),
        titles=(
            "Product with a Limit",
            "Overflow",
        ),
        stories=(
            "A counter can store integers from 0 to m. @A wants to store the product of a and "
            "b in it. Print the product if it can be stored, and error if it is too large.",
            "You are given integers a, b and m. If a * b is greater than m, print error; "
            "otherwise, print a * b.",
        ),
        output=(
            "Print the product or error.",
            "Print the answer.",
        ),
        adjust=_limit,
        wrong={
            "strict": 'if a * b < m:\n    print(a * b)\nelse:\n    print("error")',
            "sum": 'if a + b <= m:\n    print(a + b)\nelse:\n    print("error")',
        },
        tags=("implementation",),
    ),
    Task(
        id="p03729",
        schema=(line(Word("a", 1, 10), Word("b", 1, 10), Word("c", 1, 10)),),
        python=(
            "if a[len(a) - 1] == b[0] and b[len(b) - 1] == c[0]:\n"
            '    print("YES")\nelse:\n    print("NO")',
            "ok = True\nif a[-1] != b[0]:\n    ok = False\nif b[-1] != c[0]:\n"
            '    ok = False\nif ok:\n    print("YES")\nelse:\n    print("NO")',
        ),
        only_python=(
            'print("YES" if a[-1] == b[0] and b[-1] == c[0] else "NO")',
            'print("YES" if (a[-1], b[-1]) == (b[0], c[0]) else "NO")',
        ),
        only_cpp=(
            'cout << (a.back() == b[0] && b.back() == c[0] ? "YES" : "NO") << endl;',
            "bool ok = a[a.size() - 1] == b[0] && b[b.size() - 1] == c[0];\n"
            'puts(ok ? "YES" : "NO");',
        ),
        titles=(
            "Shiritori",
            "Linked Words",
        ),
        stories=(
            "In a game, every word after the first must begin with the letter with which the "
            "word before it ended. The words a, b and c were said in this order. Print YES if "
            "that follows the rule, and NO if it does not.",
            "Print YES if the word b starts with the last letter of a and also the word c "
            "starts with the last letter of b. In all other cases print NO.",
        ),
        output=(
            "Print YES or NO.",
            "Print the answer.",
        ),
        adjust=_chain,
        wrong={
            "first link": 'if a[len(a) - 1] == b[0]:\n    print("YES")\nelse:\n    print("NO")',
            "one is enough": 'if a[-1] == b[0] or b[-1] == c[0]:\n    print("YES")\n'
            'else:\n    print("NO")',
        },
        tags=("strings",),
    ),
    Task(
        id="p03729",
        relative="many-words",
        schema=(
            line(Int("n", 2, 100)),
            line(Words("w", "n", 1, 10)),
        ),
        python=(
            "ok = True\nfor i in range(n - 1):\n    if w[i][-1] != w[i + 1][0]:\n"
            '        ok = False\nif ok:\n    print("Yes")\nelse:\n    print("No")',
            "broken = 0\nfor i in range(1, n):\n    if w[i][0] != w[i - 1][-1]:\n"
            '        broken += 1\nif broken == 0:\n    print("Yes")\nelse:\n'
            '    print("No")',
        ),
        only_python=('print("Yes" if all(x[-1] == y[0] for x, y in zip(w, w[1:])) else "No")',),
        only_cpp=(
            "bool ok = true;\n"
            "for (int i = 0; i + 1 < n; i++) ok &= w[i].back() == w[i + 1][0];\n"
            'cout << (ok ? "Yes" : "No") << endl;',
        ),
        titles=(
            "A Long Chain",
            "Words in a Chain",
        ),
        stories=(
            "The n words w_1, ..., w_n are said one after another. Print Yes if the last "
            "letter of each word, except for the last word, is also the first letter of the "
            "following word; otherwise, print No.",
            "@A threads n words on a string. Two neighbours fit if the earlier one ends with "
            "the letter with which the later one begins. Do all neighbours fit? Print Yes or "
            "No.",
        ),
        output=(
            "Print Yes or No.",
            "Print the answer.",
        ),
        adjust=_long_chain,
        wrong={
            "last pair missing": "ok = True\nfor i in range(n - 2):\n"
            "    if w[i][-1] != w[i + 1][0]:\n        ok = False\n"
            'if ok:\n    print("Yes")\nelse:\n    print("No")',
            "first letters": "ok = True\nfor i in range(n - 1):\n"
            "    if w[i][0] != w[i + 1][0]:\n        ok = False\n"
            'if ok:\n    print("Yes")\nelse:\n    print("No")',
        },
        tags=("strings",),
    ),
    Task(
        id="p03729",
        relative="loop",
        schema=(line(Word("s", 1, 10), Word("t", 1, 10)),),
        python=(
            'if s[-1] == t[0] and t[-1] == s[0]:\n    print("loop")\nelse:\n'
            '    if s[-1] == t[0]:\n        print("forward")\n    else:\n'
            '        if t[-1] == s[0]:\n            print("backward")\n'
            '        else:\n            print("none")',
            'answer = "none"\nif t[-1] == s[0]:\n    answer = "backward"\n'
            'if s[-1] == t[0]:\n    if answer == "backward":\n'
            '        answer = "loop"\n    else:\n        answer = "forward"\n'
            "print(answer)",
        ),
        only_python=(
            'print([["none", "backward"], ["forward", "loop"]][s[-1] == t[0]][t[-1] == s[0]])',
        ),
        only_cpp=(
            "bool f = s.back() == t[0], b = t.back() == s[0];\n"
            'cout << (f && b ? "loop" : f ? "forward" : b ? "backward" : '
            '"none") << endl;',
        ),
        titles=(
            "Two Dominoes",
            "Which Way Round?",
        ),
        stories=(
            "A word can follow another one if it begins with the letter with which the other "
            "one ends. For the words s and t, print loop if t can follow s and s can follow t, "
            "forward if only t can follow s, backward if only s can follow t, and none if "
            "neither is possible.",
            "Compare the last letter of s with the first letter of t, and the last letter of t "
            "with the first letter of s. Print loop if both pairs are equal, forward if just "
            "the former is equal, backward if just the latter is equal, and none if both "
            "differ.",
        ),
        output=(
            "Print loop, forward, backward or none.",
            "Print one word.",
        ),
        adjust=_loop,
        wrong={
            "no loop": 'if s[-1] == t[0]:\n    print("forward")\nelse:\n'
            '    if t[-1] == s[0]:\n        print("backward")\n'
            '    else:\n        print("none")',
        },
        tags=("strings",),
    ),
)
