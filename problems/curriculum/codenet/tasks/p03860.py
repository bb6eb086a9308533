"""Tasks p03860 to p03962 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, Word, line
from problems.curriculum.codenet._task import Task


def _contest(rng: Random, size: str, values: Values) -> Values:
    values["t"] = "AtCoder"
    values["u"] = "Contest"
    values["s"] = rng.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ") + values["s"].lower()[1:]
    return values


def _is_contest(values: Values) -> bool:
    return (
        values["t"] == "AtCoder"
        and values["u"] == "Contest"
        and values["s"][0].isupper()
        and not any(letter.isupper() for letter in values["s"][1:])
    )


def _few_colors(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.6:
        numbers = rng.sample(range(1, 101), rng.randint(1, 2))
        for name in "abc":
            values[name] = rng.choice(numbers)
    return values


_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


TASKS = (
    Task(
        id="p03860",
        schema=(
            line(
                Word("t", 7, 7, alphabet=_LETTERS),
                Word("s", 1, 100, alphabet=_LETTERS),
                Word("u", 7, 7, alphabet=_LETTERS),
            ),
        ),
        python=(
            'name = "A"\nname += s[0]\nname += "C"\nprint(name)',
            'brief = ""\nbrief += t[0]\nbrief += s[0]\nbrief += u[0]\nprint(brief)',
        ),
        only_python=(
            'print("A" + s[0] + "C")',
            'print("A", s[0], "C", sep="")',
            'print("".join(w[0] for w in (t, s, u)))',
        ),
        only_cpp=("cout << 'A' << s[0] << 'C' << endl;",),
        stories=(
            "A contest has a name of three words: AtCoder, then a word s that begins with "
            "a capital letter, then Contest. Its short name consists of the first letters "
            "of the three words. Print the short name.",
            "The input is the word AtCoder, a word s and the word Contest, on one line. "
            "Print the letter A, the first letter of s and the letter C, without spaces.",
        ),
        titles=("Short Name", "First Letters"),
        output=("Print three letters.", "Print the short name, three capital letters."),
        wrong={
            "fixed": 'print("ABC")',
            "last letter": 'name = "A"\nname += s[len(s) - 1]\nname += "C"\nprint(name)',
        },
        adjust=_contest,
        valid=_is_contest,
        constraints=(
            "t is AtCoder and u is Contest",
            "s begins with a capital letter, and its other letters are lowercase",
        ),
        tags=("strings",),
    ),
    Task(
        id="p03860",
        relative="initials",
        schema=(line(Word("s", 1, 20), Word("t", 1, 20), Word("u", 1, 20)),),
        python=(
            'result = ""\nresult += s[0]\nresult += t[0]\nresult += u[0]\nprint(result)',
            "print(s[:1] + t[:1] + u[:1])",
        ),
        only_python=("print(s[0] + t[0] + u[0])", 'print("".join(word[0] for word in (s, t, u)))'),
        only_cpp=("cout << s[0] << t[0] << u[0] << endl;",),
        stories=(
            "Given are three words s, t and u. Print the word of three letters that their "
            "first letters form, in this order.",
            "@A makes a secret word out of the words s, t and u: only the initial of each "
            "is kept, and the initials are joined. What is the secret word?",
        ),
        titles=("Initials", "Secret Word"),
        output=("Print the resulting string.", "Print the string that is asked for."),
        wrong={
            "last letters": 'result = ""\nresult += s[len(s) - 1]\nresult += t[len(t) -'
            " 1]\n"
            "result += u[len(u) - 1]\nprint(result)",
            "two words": "print(s[:1] + t[:1] + t[:1])",
        },
        tags=("strings",),
    ),
    Task(
        id="p03860",
        relative="long-middle",
        schema=(line(Word("s", 3, 100)),),
        python=(
            'result = ""\nresult += s[0]\nresult += str(len(s) - 2)\nresult += s[len(s) - 1]\n'
            "print(result)",
            "n = len(s)\nprint(s[:1] + str(n - 2) + s[n - 1:])",
        ),
        only_python=(
            "print(s[0] + str(len(s) - 2) + s[-1])",
            'print(s[0], len(s) - 2, s[-1], sep="")',
        ),
        only_cpp=("cout << s.front() << s.size() - 2 << s.back() << endl;",),
        stories=(
            "Long words can be shortened: write the first letter, then the number of "
            "letters between the first and the last one, then the last letter. Shorten "
            "the word s and print the result.",
            "You are given a string s of at least three letters. Print its first letter, "
            "the integer |s| - 2 and its last letter with nothing in between, where |s| "
            "is the length of s.",
        ),
        titles=("Shortened Words", "First, Number, Last"),
        output=("Print the shortened word.", "Print the result on one line."),
        wrong={
            "full length": 'result = ""\nresult += s[0]\nresult += str(len(s))\n'
            "result += s[len(s) - 1]\nprint(result)",
            "first twice": 'result = ""\nresult += s[0]\nresult += str(len(s) - 2)\n'
            "result += s[0]\nprint(result)",
        },
        tags=("strings",),
    ),
    Task(
        id="p03893",
        schema=(line(Int("x", 1, 40)),),
        python=(
            "n = 2\nfor i in range(x):\n    n = 2 * n + 2\nprint(n)",
            "power = 4\nfor i in range(x):\n    power *= 2\nprint(power - 2)",
        ),
        only_python=("print(2 ** (x + 2) - 2)", "print((1 << x + 2) - 2)"),
        only_cpp=("cout << (1LL << (x + 2)) - 2 << endl;",),
        wrong={
            "plus one": "n = 2\nfor i in range(x):\n    n = 2 * n + 1\nprint(n)",
            "power": "power = 2\nfor i in range(x):\n    power *= 2\nprint(power - 2)",
        },
        wide=True,
        tags=("math",),
    ),
    Task(
        id="p03962",
        schema=(line(*(Int(name, 1, 100) for name in "abc")),),
        python=(
            "count = 1\nif b != a:\n    count += 1\nif c != a and c != b:\n    count += 1\n"
            "print(count)",
            "if a == b and b == c:\n    print(1)\nelif a == b or b == c or a == c:"
            "\n    print(2)\n"
            "else:\n    print(3)",
        ),
        only_python=("print(len({a, b, c}))", "print(len(set([a, b, c])))"),
        only_cpp=("cout << set<int>{a, b, c}.size() << endl;",),
        stories=(
            "Three balls are marked a, b and c. Balls with the same mark belong to the "
            "same kind. How many kinds are there?",
            "How many different numbers are among the integers a, b and c?",
        ),
        titles=("Kinds of Balls", "Different Numbers"),
        output=("Print the answer.", "Output the required number."),
        wrong={
            "neighbours": "count = 1\nif a != b:\n    count += 1\nif b != c:\n    count"
            " += 1\n"
            "print(count)",
            "two at least": "if a == b or b == c or a == c:\n    print(2)\nelse:\n    print(3)",
        },
        adjust=_few_colors,
    ),
    Task(
        id="p03962",
        relative="only-once",
        schema=(line(*(Int(name, 1, 100) for name in "abc")),),
        python=(
            "total = 0\nif a != b and a != c:\n    total += a\nif b != a and b != c:\n"
            "    total += b\nif c != a and c != b:\n    total += c\nprint(total)",
            "if a == b and b == c:\n    print(0)\nelif a == b:\n    print(c)\nelif a == c:\n"
            "    print(b)\nelif b == c:\n    print(a)\nelse:\n    print(a + b + c)",
        ),
        only_python=("v = [a, b, c]\nprint(sum(x for x in v if v.count(x) == 1))",),
        only_cpp=(
            "map<int, int> cnt;\nfor (int x : {a, b, c}) cnt[x]++;\nint sum = 0;\n"
            "for (auto [x, k] : cnt) if (k == 1) sum += x;\ncout << sum << endl;",
        ),
        stories=(
            "Three integers a, b and c are given. Add up those that differ from both of "
            "the others, and print the sum (0 if there are none).",
            "@A, @B and a third child each call a number: a, b and c. A child scores its "
            "number if nobody else called the same one. What do the three children score "
            "together?",
        ),
        titles=("Called Only Once", "Unique Numbers"),
        output=("Print one integer: the answer.", "Output the required number."),
        wrong={
            "different ones": "total = a\nif b != a:\n    total += b\nif c != a and c != b:\n"
            "    total += c\nprint(total)",
            "all": "print(a + b + c)",
        },
        adjust=_few_colors,
    ),
    Task(
        id="p03962",
        relative="median",
        schema=(line(*(Int(name, 1, 100) for name in "abc")),),
        python=(
            "print(a + b + c - max(a, b, c) - min(a, b, c))",
            "v = [a, b, c]\nv.sort()\nprint(v[1])",
        ),
        only_python=("print(sorted([a, b, c])[1])", "print(sorted((a, b, c))[1])"),
        only_cpp=("int v[] = {a, b, c};\nsort(v, v + 3);\ncout << v[1] << endl;",),
        stories=(
            "Sort the integers a, b and c and print the one in the middle.",
            "Three friends are a, b and c years old. They stand in a row, from the "
            "youngest to the oldest. How old is the one in the middle?",
        ),
        titles=("In the Middle", "Second of Three"),
        output=("Print the number asked for.", "Output the required number."),
        wrong={
            "input order": "print(b)",
            "mean": "print((a + b + c) // 3)",
        },
        adjust=_few_colors,
    ),
)
