"""Tasks p03657 to p03760 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, Word, line
from problems.curriculum.codenet._task import Task


def _thirds(rng: Random, size: str, values: Values) -> Values:
    kind = rng.randrange(4)
    if kind == 0:
        values["a"] = 3 * rng.randint(1, 30) + rng.randint(1, 2)
        values["b"] = min(100, 3 * rng.randint(1, 30) + values["a"] % 3)
    elif kind == 1:
        values["a"] = 3 * rng.randint(1, 30) + 1
        values["b"] = 3 * rng.randint(1, 30) + 2
    return values


def _near_share(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.5:
        values["b"] = values["a"] * rng.randint(1, max(1, 100 // values["a"]))
    return values


def _password(rng: Random, size: str, values: Values) -> Values:
    odd = values["o"]
    cut = rng.randint(0, 1) if len(odd) > 1 else 0
    even = [rng.choice("abcdxyz") for _ in odd]
    values["e"] = "".join(even[: len(odd) - cut])
    return values


def _alternate(values: Values) -> bool:
    return 0 <= len(values["o"]) - len(values["e"]) <= 1


def _same_length(rng: Random, size: str, values: Values) -> Values:
    values["t"] = "".join(rng.choice("abcdxyz") for _ in values["s"])
    return values


def _between(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.5:
        a, c, b = sorted(values[name] for name in "abc")
        c = rng.choice((a, b, c))
        values["a"], values["b"], values["c"] = a, b, c
    return values


TASKS = (
    Task(
        id="p03657",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100)),),
        python=(
            'if a % 3 == 0 or b % 3 == 0 or (a + b) % 3 == 0:\n    print("Possible")\nelse:\n'
            '    print("Impossible")',
            'if a % 3 == 1 and b % 3 == 1:\n    print("Impossible")\n'
            'elif a % 3 == 2 and b % 3 == 2:\n    print("Impossible")\nelse:\n'
            '    print("Possible")',
        ),
        only_python=(
            'print("Possible" if 0 in (a % 3, b % 3, (a + b) % 3) else "Impossible")',
            'print("Possible" if any(x % 3 == 0 for x in (a, b, a + b)) else "Impossible")',
        ),
        only_cpp=('cout << (a % 3 && b % 3 && (a + b) % 3 ? "Impossible" : "Possible") << endl;',),
        stories=(
            "@A has a bag of a apples and a bag of b pears. The three children of @A may "
            "get one of the bags or both, and all fruits of the chosen bags must be "
            "shared out so that each child has the same number of fruits. Print Possible "
            "if some choice allows it, and Impossible otherwise.",
            "You are given integers a and b. Print Possible if at least one of the "
            "numbers a, b and a + b is divisible by 3; otherwise print Impossible.",
        ),
        titles=("Three Children", "Divisible by Three"),
        output=("Print Possible or Impossible.", "Print one of the words Possible and Impossible."),
        wrong={
            "only together": 'if (a + b) % 3 == 0:\n    print("Possible")\nelse:\n'
            '    print("Impossible")',
            "not together": 'if a % 3 == 0 or b % 3 == 0:\n    print("Possible")\nelse:\n'
            '    print("Impossible")',
        },
        adjust=_thirds,
    ),
    Task(
        id="p03657",
        relative="share-all",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100)),),
        python=(
            'if b % a == 0:\n    print("Yes")\nelse:\n    print("No")',
            'while b >= a:\n    b -= a\nif b == 0:\n    print("Yes")\nelse:\n    print("No")',
        ),
        only_python=(
            'print("No" if b % a else "Yes")',
            'print("Yes" if b in range(a, b + 1, a) else "No")',
        ),
        only_cpp=('cout << (b % a ? "No" : "Yes") << endl;',),
        stories=(
            "There are a goats and b cookies. Can all cookies be given to the goats, none "
            "of them broken, so that all goats get equally many?",
            "Given are positive integers a and b. Is b a multiple of a?",
        ),
        titles=("Goats and Cookies", "Is It a Multiple?"),
        output=("Output the answer, Yes or No.", "Print the word Yes or the word No."),
        wrong={
            "other way round": 'if a % b == 0:\n    print("Yes")\nelse:\n    print("No")',
            "enough": 'if b >= a:\n    print("Yes")\nelse:\n    print("No")',
        },
        adjust=_near_share,
    ),
    Task(
        id="p03657",
        relative="left-over",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100), Int("k", 1, 10)),),
        python=(
            "print(min(a % k, b % k, (a + b) % k))",
            "best = a % k\nif b % k < best:\n    best = b % k\nif (a + b) % k < best:\n"
            "    best = (a + b) % k\nprint(best)",
        ),
        only_python=("print(min(x % k for x in (a, b, a + b)))",),
        only_cpp=("cout << min({a % k, b % k, (a + b) % k}) << endl;",),
        stories=(
            "Two tins hold a and b cookies. @A opens one of them or both, puts the "
            "cookies together and gives k friends equally many, as many as possible. What "
            "is left is eaten by @A. What is the smallest number of cookies that can be "
            "left?",
            "Divide each of the integers a, b and a + b by k. Print the smallest of the "
            "three remainders.",
        ),
        titles=("Left Over", "Smallest Remainder"),
        output=("Output the required number.", "Print the result as an integer."),
        wrong={
            "together": "print((a + b) % k)",
            "one tin": "print(min(a % k, b % k))",
        },
    ),
    Task(
        id="p03693",
        schema=(line(*(Int(name, 1, 9) for name in "rgb")),),
        python=(
            'if (100 * r + 10 * g + b) % 4 == 0:\n    print("YES")\nelse:\n    print("NO")',
            'if (g * 2 + b) % 4 == 0:\n    print("YES")\nelse:\n    print("NO")',
        ),
        only_python=(
            'print("YES" if int(str(r) + str(g) + str(b)) % 4 == 0 else "NO")',
            'print("NO" if (10 * g + b) % 4 else "YES")',
        ),
        only_cpp=('cout << ((10 * g + b) % 4 ? "NO" : "YES") << endl;',),
        wrong={
            "sum": 'if (r + g + b) % 4 == 0:\n    print("YES")\nelse:\n    print("NO")',
            "last digit": 'if b % 4 == 0:\n    print("YES")\nelse:\n    print("NO")',
        },
        tags=("math",),
    ),
    Task(
        id="p03719",
        schema=(line(*(Int(name, -100, 100) for name in "abc")),),
        python=(
            'if a <= c and c <= b:\n    print("Yes")\nelse:\n    print("No")',
            'answer = "Yes"\nif c < a or c > b:\n    answer = "No"\nprint(answer)',
        ),
        only_python=(
            'print("Yes" if a <= c <= b else "No")',
            'print("Yes" if c in range(a, b + 1) else "No")',
        ),
        only_cpp=('cout << (a <= c && c <= b ? "Yes" : "No") << endl;',),
        wrong={
            "strict": 'if a < c and c < b:\n    print("Yes")\nelse:\n    print("No")',
            "upper only": 'if c <= b:\n    print("Yes")\nelse:\n    print("No")',
        },
        adjust=_between,
    ),
    Task(
        id="p03760",
        schema=(
            line(Word("o", 1, 50)),
            line(Word("e", 1, 50)),
        ),
        python=(
            'result = ""\nfor i in range(len(e)):\n    result += o[i]\n    result += e[i]\n'
            "if len(o) > len(e):\n    result += o[len(o) - 1]\nprint(result)",
            'result = ""\nfor i in range(len(o) + len(e)):\n    if i % 2 == 0:\n'
            "        result += o[i // 2]\n    else:\n        result += e[i // 2]\nprint(result)",
        ),
        only_python=(
            "from itertools import zip_longest\n"
            'print("".join(x + y for x, y in zip_longest(o, e, fillvalue="")))',
            'ans = [""] * (len(o) + len(e))\nans[::2] = o\nans[1::2] = e\nprint("".join(ans))',
            'print("".join(x + y for x, y in zip(o, e + " ")).strip())',
        ),
        only_cpp=(
            "for (size_t i = 0; i < o.size(); i++) {\n    cout << o[i];\n"
            "    if (i < e.size()) cout << e[i];\n}\ncout << endl;",
        ),
        stories=(
            "Two friends wrote a word together, letter by letter and by turns. The "
            "letters of the first, who began, are o in order, and the letters of the "
            "second are e in order. Print the word.",
            "Build a string by taking the first letter of o, the first of e, the second "
            "of o, the second of e, and so on, until both strings are used up. Print what "
            "you have built.",
        ),
        titles=("By Turns", "Zipper"),
        output=("Print the resulting string.", "Output the string on one line."),
        wrong={
            "last letter lost": 'result = ""\nfor i in range(len(e)):\n    result += o[i]\n'
            "    result += e[i]\nprint(result)",
            "one after the other": "print(o + e)",
        },
        adjust=_password,
        valid=_alternate,
        constraints=("o is as long as e, or one letter longer",),
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p03760",
        relative="odd-positions",
        schema=(line(Word("s", 2, 100)),),
        python=(
            'odd = ""\neven = ""\nfor i in range(len(s)):\n    if i % 2 == 0:\n'
            "        odd += s[i]\n    else:\n        even += s[i]\nprint(odd)\nprint(even)",
            'for start in range(2):\n    part = ""\n    for i in range(start, len(s), 2):\n'
            "        part += s[i]\n    print(part)",
        ),
        only_python=("print(s[::2])\nprint(s[1::2])", 'print(s[::2], s[1::2], sep="\\n")'),
        only_cpp=(
            "string part[2];\nfor (size_t i = 0; i < s.size(); i++) part[i % 2] += s[i];\n"
            'cout << part[0] << "\\n" << part[1] << endl;',
        ),
        stories=(
            "Split the string s in two: the 1st, 3rd, 5th, ... letters in this order form "
            "the first string, and the 2nd, 4th, 6th, ... letters form the second one. "
            "Print the two strings on two lines.",
            "@A deals out the letters of s to two friends, one letter each by turns. "
            "Print the letters that the first friend gets, in order and without spaces, "
            "and on the next line those of the second friend.",
        ),
        titles=("Deal the Letters", "Odd and Even Places"),
        output=(
            "Print two lines, one string each.",
            "Print the two strings, each on its own line.",
        ),
        wrong={
            "swapped": 'odd = ""\neven = ""\nfor i in range(len(s)):\n    if i % 2 =='
            " 0:\n"
            "        odd += s[i]\n    else:\n        even += s[i]\nprint(even)\n"
            "print(odd)",
            "halves": "print(s[:len(s) // 2])\nprint(s[len(s) // 2:])",
        },
        tags=("strings",),
    ),
    Task(
        id="p03760",
        relative="merge-max",
        schema=(
            line(Word("s", 1, 50)),
            line(Word("t", 1, 50)),
        ),
        python=(
            'result = ""\nfor i in range(len(s)):\n    if s[i] < t[i]:\n        result +='
            " s[i]\n"
            "    else:\n        result += t[i]\nprint(result)",
            'i = 0\nword = ""\nwhile i < len(t):\n    word += min(s[i], t[i])\n    i += 1\n'
            "print(word)",
        ),
        only_python=(
            'print("".join(min(x, y) for x, y in zip(s, t)))',
            'print("".join(map(min, s, t)))',
        ),
        only_cpp=(
            "for (size_t i = 0; i < s.size(); i++) s[i] = min(s[i], t[i]);\ncout << s << endl;",
        ),
        stories=(
            "Strings s and t have the same length. For every position, take the letter of "
            "s or the letter of t there, whichever comes earlier in the alphabet. Print "
            "the string of these letters.",
            "@A and @B write words s and t with equally many letters on two lines, one "
            "below the other. In each column only the letter that is nearer to the "
            "beginning of the alphabet is kept. What word is left?",
        ),
        titles=("Earlier Letters", "Column by Column"),
        output=("Print the string.", "Output the string on one line."),
        wrong={
            "later letters": 'result = ""\nfor i in range(len(s)):\n    if s[i] > t[i]:\n'
            "        result += s[i]\n    else:\n        result += t[i]\n"
            "print(result)",
            "whole words": "if s < t:\n    print(s)\nelse:\n    print(t)",
        },
        adjust=_same_length,
        valid=lambda values: len(values["s"]) == len(values["t"]),
        constraints=("s and t have the same length",),
        rating=900,
        tags=("strings",),
    ),
)
