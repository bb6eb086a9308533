"""Tasks p02817 to p02909 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, Word, line
from problems.curriculum.codenet._task import Task

_LETTERS = "SunyClodRai"


def _taxed(rng: Random, size: str, values: Values) -> Values:
    if size != "max" and rng.random() < 0.3:
        values["n"] = 27 * rng.randint(1, 1800) + 26
    return values


def _rounded(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.3:
        values["n"] = 5 * rng.randint(0, 9999) + 4
    return values


def _weather(rng: Random, size: str, values: Values) -> Values:
    values["s"] = rng.choice(("Sunny", "Cloudy", "Rainy"))
    return values


TASKS = (
    Task(
        id="p02817",
        schema=(line(Word("s", 1, 100), Word("t", 1, 100)),),
        python=(
            "print(t + s)",
            'result = ""\nresult += t\nfor i in range(len(s)):\n    result += s[i]\nprint(result)',
        ),
        only_python=('print(t, s, sep="")', 'print("".join([t, s]))', 'print("{}{}".format(t, s))'),
        only_cpp=("cout << t << s << endl;", "t += s;\ncout << t << endl;"),
        stories=(
            "@A has two paper strips with the words s and t on them and glues them "
            "together, t on the left and s on the right. What can be read now?",
            "Given are two words s and t. Print the word that begins with t and goes on "
            "with s right after it.",
        ),
        titles=("Glue the Words", "Second Word First"),
        output=("Output the string on one line.", "Print the string."),
        wrong={
            "input order": "print(s + t)",
            "twice": "print(t + t)",
        },
        tags=("strings",),
    ),
    Task(
        id="p02817",
        relative="sandwich",
        schema=(line(Word("s", 1, 100), Word("t", 1, 100)),),
        python=(
            "print(s + t + s)",
            'result = ""\nresult += s\nresult += t\nresult += s\nprint(result)',
        ),
        only_python=("print(t.join([s, s]))", 'print(s, t, s, sep="")'),
        only_cpp=("cout << s << t << s << endl;",),
        stories=(
            "Print the string t with the string s written both before and after it, "
            "without spaces.",
            "@A makes a sandwich of words: the bread is s, below and above, and the "
            "filling is t. Print the three words of the sandwich from bottom to top, as "
            "one string.",
        ),
        titles=("Sandwich of Words", "Frame"),
        output=("Output the string on one line.", "Print the string that is asked for."),
        wrong={
            "turned around": "print(t + s + t)",
            "no second slice": "print(s + t)",
        },
        tags=("strings",),
    ),
    Task(
        id="p02817",
        relative="shorter-first",
        schema=(line(Word("s", 1, 100), Word("t", 1, 100)),),
        python=(
            "if len(s) <= len(t):\n    print(s + t)\nelse:\n    print(t + s)",
            "if len(t) < len(s):\n    print(t + s)\nelse:\n    print(s + t)",
        ),
        only_python=(
            'print("".join(sorted([s, t], key=len)))',
            "print(s + t if len(s) <= len(t) else t + s)",
        ),
        only_cpp=("if (t.size() < s.size()) swap(s, t);\ncout << s << t << endl;",),
        stories=(
            "Two strings s and t are given. Concatenate them so that the shorter one "
            "comes first; if they are equally long, s comes first. Print the result.",
            "@A writes two words in one line, without a gap. The word with fewer letters "
            "goes to the left. When the words s and t have equally many letters, s goes "
            "to the left. What does @A write?",
        ),
        titles=("Shorter First", "By Length"),
        output=("Print the resulting string.", "Print the string."),
        wrong={
            "longer first": "if len(s) >= len(t):\n    print(s + t)\nelse:\n    print(t + s)",
            "alphabet": "if s <= t:\n    print(s + t)\nelse:\n    print(t + s)",
        },
        tags=("strings",),
    ),
    Task(
        id="p02842",
        schema=(line(Int("n", 1, 50000)),),
        python=(
            "answer = 0\nfor x in range(1, n + 1):\n    if x * 108 // 100 == n:\n"
            '        answer = x\nif answer == 0:\n    print(":(")\nelse:\n    print(answer)',
            "x = (n * 100 + 107) // 108\nif x * 108 // 100 == n:\n    print(x)\nelse:\n"
            '    print(":(")',
        ),
        only_python=(
            'import math\nx = math.ceil(n / 1.08)\nprint(x if int(x * 1.08) == n else ":(")',
            "ans = [x for x in range(1, n + 1) if x * 27 // 25 == n]\n"
            'print(ans[0] if ans else ":(")',
            "for x in range(n + 1):\n    if x * 108 // 100 == n:\n        print(x)"
            "\n        break\n"
            'else:\n    print(":(")',
        ),
        only_cpp=(
            "int x = 1;\nwhile (x * 108 / 100 < n) x++;\n"
            'if (x * 108 / 100 == n) cout << x << endl;\nelse cout << ":(" << endl;',
        ),
        stories=(
            "Prices in a shop are whole numbers. At the till 8 percent of the price is "
            "added, and the sum is rounded down to a whole number. @A has to pay n. Print "
            "the price on the tag, which is unique, or :( if no price leads to n.",
            "For a positive integer x, let f(x) be x × 108 / 100 without its fractional "
            "part. Find x with f(x) = n (there is at most one). If there is none, print "
            ":( instead.",
        ),
        titles=("Price on the Tag", "Before Tax"),
        output=(
            "Print the price, or :( if there is none.",
            "Print an integer or the two characters :(.",
        ),
        wrong={
            "rounds down": "x = n * 100 // 108\nif x * 108 // 100 == n:\n    print(x)"
            "\nelse:\n"
            '    print(":(")',
            "no check": "print((n * 100 + 107) // 108)",
        },
        adjust=_taxed,
        rating=900,
        tags=("math", "brute force"),
    ),
    Task(
        id="p02842",
        relative="discount",
        schema=(line(Int("n", 0, 50000)),),
        python=("x = 0\nwhile x * 8 // 10 < n:\n    x += 1\nprint(x)", "print((n * 10 + 7) // 8)"),
        only_python=("import math\nprint(math.ceil(n * 5 / 4))", "print(-(-n * 5 // 4))"),
        only_cpp=(
            "cout << (n * 10 + 7) / 8 << endl;",
            "int x = 0;\nwhile (x * 4 / 5 < n) x++;\ncout << x << endl;",
        ),
        stories=(
            "Today everything costs 20 percent less, and prices with a fraction are "
            "rounded down. @A paid n yen for a book. What was the smallest price that the "
            "book, in whole yen, can have had without the discount?",
            "Find the smallest non-negative integer x such that x × 0.8, rounded down to "
            "an integer, is equal to n.",
        ),
        titles=("Twenty Percent Off", "Old Price"),
        output=("Write the answer on one line.", "Print the answer."),
        wrong={
            "rounds down": "print(n * 10 // 8)",
            "adds twenty percent": "print(n * 12 // 10)",
        },
        adjust=_rounded,
        rating=900,
        tags=("math", "brute force"),
    ),
    Task(
        id="p02842",
        relative="pay-with-tax",
        schema=(line(Int("n", 1, 50000), Int("p", 1, 100)),),
        python=("print(n * (100 + p) // 100)", "tax = n * p // 100\nprint(n + tax)"),
        only_python=("q, r = divmod(n * (100 + p), 100)\nprint(q)", "print(n + n * p // 100)"),
        only_cpp=("cout << n + n * p / 100 << endl;",),
        stories=(
            "The price of a toy without tax is n yen, and the tax is p percent of it. The "
            "sum of both is rounded down to an integer. How many yen must be paid?",
            "Increase the integer n by p percent and drop the fractional part of the "
            "result. Print what remains.",
        ),
        titles=("Price with Tax", "Plus p Percent"),
        output=("Print one integer: the answer.", "Output the required number."),
        wrong={
            "rounds up": "print((n * (100 + p) + 99) // 100)",
            "tax only": "print(n * p // 100)",
        },
    ),
    Task(
        id="p02865",
        schema=(line(Int("n", 1, 10**6)),),
        python=(
            "print((n - 1) // 2)",
            "count = 0\nfor x in range(1, n):\n    if x < n - x:\n        count += 1\nprint(count)",
        ),
        only_python=(
            "print(sum(x < n - x for x in range(1, n)))",
            "print(n // 2 if n % 2 else n // 2 - 1)",
        ),
        only_cpp=("cout << (n - 1) / 2 << endl;",),
        wrong={
            "equal allowed": "print(n // 2)",
            "ordered": "print(n - 1)",
        },
        tags=("math",),
    ),
    Task(
        id="p02909",
        schema=(line(Word("s", 5, 6, alphabet=_LETTERS)),),
        python=(
            'if s == "Sunny":\n    print("Cloudy")\nelif s == "Cloudy":\n'
            '    print("Rainy")\nelse:\n    print("Sunny")',
            'answer = "Sunny"\nif s == "Sunny":\n    answer = "Cloudy"\nif s =='
            ' "Cloudy":\n'
            '    answer = "Rainy"\nprint(answer)',
        ),
        only_python=(
            'print({"Sunny": "Cloudy", "Cloudy": "Rainy", "Rainy": "Sunny"}[s])',
            'w = ["Sunny", "Cloudy", "Rainy"]\nprint(w[(w.index(s) + 1) % 3])',
        ),
        only_cpp=(
            'cout << (s == "Sunny" ? "Cloudy" : s == "Cloudy" ? "Rainy" : "Sunny") << endl;',
        ),
        wrong={
            "day before": 'if s == "Sunny":\n    print("Rainy")\nelif s == "Cloudy":\n'
            '    print("Sunny")\nelse:\n    print("Cloudy")',
        },
        adjust=_weather,
        valid=lambda values: values["s"] in ("Sunny", "Cloudy", "Rainy"),
        constraints=("s is Sunny, Cloudy or Rainy",),
        tags=("strings",),
    ),
)
