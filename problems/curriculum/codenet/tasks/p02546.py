"""Tasks p02546 to p02613 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, Word, Words, line
from problems.curriculum.codenet._task import Task


def end_with_s(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.5:
        values["s"] = values["s"][:-1] + "s"
    return values


def end_with_y(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.5:
        values["s"] = values["s"][:-1] + "y"
    return values


def near_thirty(rng: Random, size: str, values: Values) -> Values:
    values["x"] = rng.choice((29, 30, 31, values["x"]))
    return values


def near_limits(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.7:
        values["x"] = rng.choice((values["l"], values["r"], values["l"] - 1, values["r"] + 1))
        values["x"] = max(-40, min(40, values["x"]))
    return values


VERDICTS = ("AC", "WA", "TLE", "RE")


def verdicts(rng: Random, size: str, values: Values) -> Values:
    values["s"] = [rng.choice(VERDICTS) for _ in values["s"]]
    return values


TASKS = (
    Task(
        id="p02546",
        schema=(line(Word("s", 1, 1000)),),
        python=(
            'last = s[-1]\nif last == "s":\n    print(s + "es")\nelse:\n    print(s + "s")',
            'n = len(s)\nc = s[n - 1]\nif c == "s":\n    s += "e"\ns += "s"\nprint(s)',
        ),
        only_python=(
            'print(s + "es" if s.endswith("s") else s + "s")',
            'print(s + "e" * (s[-1] == "s") + "s")',
        ),
        only_cpp=(
            'cout << s << (s.back() == \'s\' ? "es" : "s") << endl;',
            "if (s[s.size() - 1] == 's') s += 'e';\ncout << s << 's' << endl;",
        ),
        titles=("Plural", "More Than One"),
        stories=(
            "In a made-up tongue a noun becomes plural by adding es when its last letter is "
            "s, and by adding only s in every other case. The noun s is given in the "
            "singular. Print its plural.",
            "@A learns to form plurals. Words that already finish with the letter s receive "
            "the two letters es at the end; all other words receive a single s. For the given "
            "word s, what does @A write? Print it.",
            "You are given a word s. Print s followed by \"es\" if its last character is 's'. "
            'Otherwise print s followed by "s".',
        ),
        output=("Print the plural.", "Output one word, the plural form of s."),
        adjust=end_with_s,
        wrong={
            "always s": 'print(s + "s")',
            "last letter replaced": (
                'n = len(s)\nt = s[:n - 1] + "s"\nif n > 1:\n    print(t)\nelse:\n    print(s + '
                '"s")'
            ),
        },
        tags=("strings",),
    ),
    Task(
        id="p02546",
        relative="ends-with-y",
        schema=(line(Word("s", 2, 100)),),
        python=(
            'n = len(s)\nlast = s[n - 1]\nif last == "y":\n    print(s[:n - 1] + "ies")\n'
            'else:\n    print(s + "s")',
            'n = len(s)\nt = ""\nfor i in range(n - 1):\n    t += s[i]\nc = s[n - 1]\nif c == '
            '"y":\n    t += "ie"\nelse:\n    t += c\nprint(t + "s")',
        ),
        only_python=('print(s[:-1] + "ies" if s[-1] == "y" else s + "s")',),
        only_cpp=(
            'if (s.back() == \'y\') {\n    s.pop_back();\n    s += "ie";\n}\ncout << s + "s" '
            "<< endl;",
        ),
        titles=("Y to IES", "Puppies"),
        stories=(
            "To pluralize a word in a simple language, look at its last letter. If that "
            "letter is y, remove it and write ies in its place; if not, just append s. Given "
            "the word s, print its plural.",
            "You are given a string s. If s ends with 'y', replace this last 'y' with "
            "\"ies\". Otherwise, append 's' to the end of s. Print the resulting string.",
        ),
        output=("Print the resulting word.", "Output the plural form."),
        adjust=end_with_y,
        wrong={
            "keeps y": 'print(s + "s")',
            "y stays before ies": (
                'c = s[-1]\nif c == "y":\n    print(s + "ies")\nelse:\n    print(s + "s")'
            ),
        },
        tags=("strings",),
    ),
    Task(
        id="p02546",
        relative="polite-prefix",
        schema=(line(Word("s", 1, 50)),),
        python=(
            'c = s[0]\nif c == "a" or c == "e" or c == "i" or c == "o" or c == "u":\n    '
            'print("an " + s)\nelse:\n    print("a " + s)',
            'vowels = "aeiou"\nword = "a"\nif s[0] in vowels:\n    word += "n"\nprint(word, s)',
        ),
        only_python=(
            'print("an" if s[0] in "aeiou" else "a", s)',
            'print("a" + "n" * (s[0] in "aeiou") + " " + s)',
        ),
        only_cpp=(
            'string vowels = "aeiou";\ncout << (vowels.find(s[0]) != string::npos ? "an " : '
            '"a ") << s << endl;',
        ),
        titles=("A or An", "The Article"),
        stories=(
            'An article is placed before the noun s: it is "an" when the first letter of s is '
            'one of a, e, i, o, u, and "a" otherwise. Print the article, a space, and the '
            "noun.",
            "@A writes labels for a museum. Before each noun s goes the word a, or the word "
            "an if s begins with a vowel (a, e, i, o or u). Print what the label for s says: "
            "the article and the noun, separated by a space.",
        ),
        output=(
            "Print the article and the noun separated by a space.",
            "Output the two words in one line.",
        ),
        wrong={
            "always a": 'print("a " + s)',
            "last letter": 'vowels = "aeiou"\nprint("an" if s[-1] in vowels else "a", s)',
        },
        tags=("strings",),
    ),
    Task(
        id="p02594",
        schema=(line(Int("x", -40, 40)),),
        python=(
            'if x >= 30:\n    print("Yes")\nelse:\n    print("No")',
            'ans = "No"\nif x > 29:\n    ans = "Yes"\nprint(ans)',
            'print("No" if x < 30 else "Yes")',
        ),
        only_python=('print("Yes" if x >= 30 else "No")', 'print(["No", "Yes"][x >= 30])'),
        only_cpp=('cout << (x >= 30 ? "Yes" : "No") << endl;', 'puts(x < 30 ? "No" : "Yes");'),
        titles=("Cooling", "Thirty Degrees"),
        stories=(
            "It is x degrees in the room. @A starts the cooler when it is at least 30 degrees "
            "and leaves it off when it is colder. Print Yes if @A starts it and No if not.",
            "You are given an integer x. If x is 30 or more, print Yes. If x is less than 30, "
            "print No.",
            "A thermometer shows x. Is the number that it shows not below 30? Answer with Yes "
            "or No.",
        ),
        output=("Print Yes or No.", "Output the answer, Yes or No."),
        adjust=near_thirty,
        wrong={
            "strict": 'print("Yes" if x > 30 else "No")',
            "reversed": 'print("Yes" if x <= 30 else "No")',
        },
    ),
    Task(
        id="p02594",
        relative="heater-too",
        schema=(line(Int("x", -40, 40)),),
        python=(
            'if x >= 28:\n    print("cool")\nelif x <= 15:\n    print("heat")\nelse:\n    '
            'print("off")',
            'ans = "off"\nif x > 27:\n    ans = "cool"\nif x < 16:\n    ans = "heat"\nprint(ans)',
        ),
        only_python=('print("cool" if x >= 28 else "heat" if x <= 15 else "off")',),
        only_cpp=('cout << (x >= 28 ? "cool" : x <= 15 ? "heat" : "off") << endl;',),
        titles=("Heat or Cool", "Thermostat"),
        stories=(
            "A thermostat reads x degrees. From 28 degrees upwards it cools, at 15 degrees or "
            "below it heats, and between these it is off. Print cool, heat or off accordingly.",
            "You are given the temperature x of a room. Print cool if x is at least 28, heat "
            "if x is at most 15, and off otherwise.",
        ),
        output=("Print cool, heat or off.", "Output one of the words cool, heat, off."),
        adjust=lambda rng, size, values: {"x": rng.choice((28, 15, values["x"], values["x"]))},
        wrong={
            "strict above": 'print("cool" if x > 28 else "heat" if x <= 15 else "off")',
            "strict below": 'print("cool" if x >= 28 else "heat" if x < 15 else "off")',
        },
    ),
    Task(
        id="p02594",
        relative="comfort-range",
        schema=(line(Int("x", -40, 40), Int("l", -40, 40), Int("r", -40, 40)),),
        python=(
            'if l <= x <= r:\n    print("Yes")\nelse:\n    print("No")',
            'if x < l or x > r:\n    print("No")\nelse:\n    print("Yes")',
        ),
        only_python=(
            'print("Yes" if l <= x <= r else "No")',
            'print("Yes" if x in range(l, r + 1) else "No")',
        ),
        only_cpp=('cout << (l <= x && x <= r ? "Yes" : "No") << endl;',),
        titles=("Comfort Range", "Just Right"),
        stories=(
            "@A feels well at temperatures from l to r degrees, both included. The "
            "temperature today is x. Print Yes if @A feels well today; otherwise print No.",
            "Given are integers x, l and r. Determine whether x lies in the closed interval "
            "[l, r], and print Yes or No.",
        ),
        output=("Print Yes or No.", "Output Yes if so, No if not."),
        adjust=near_limits,
        valid=lambda values: values["l"] <= values["r"],
        constraints=("l is at most r",),
        wrong={
            "open interval": 'print("Yes" if l < x < r else "No")',
            "only lower bound": 'print("Yes" if l <= x else "No")',
        },
    ),
    Task(
        id="p02613",
        schema=(line(Int("n", 1, 100000)), line(Words("s", "n", 2, 3, alphabet="ACELRTW"))),
        python=(
            'a = 0\nb = 0\nc = 0\nd = 0\nfor i in range(n):\n    if s[i] == "AC":\n        a '
            '+= 1\n    elif s[i] == "WA":\n        b += 1\n    elif s[i] == "TLE":\n        c '
            '+= 1\n    else:\n        d += 1\nprint("AC x", a)\nprint("WA x", b)\nprint("TLE '
            'x", c)\nprint("RE x", d)',
            'count = [0] * 4\nfor i in range(n):\n    c = s[i][0]\n    if c == "A":\n        '
            'count[0] += 1\n    if c == "W":\n        count[1] += 1\n    if c == "T":\n'
            '        count[2] += 1\n    if c == "R":\n        count[3] += 1\nprint("AC x", '
            'count[0])\nprint("WA x", count[1])\nprint("TLE x", count[2])\nprint("RE x", '
            "count[3])",
        ),
        only_python=('for v in ["AC", "WA", "TLE", "RE"]:\n    print(v, "x", s.count(v))',),
        only_cpp=(
            'map<string, int> cnt;\nfor (auto &v : s) cnt[v]++;\nfor (string v : {"AC", "WA", '
            '"TLE", "RE"}) cout << v << " x " << cnt[v] << endl;',
        ),
        adjust=verdicts,
        valid=lambda values: all(v in VERDICTS for v in values["s"]),
        constraints=("each word is AC, WA, TLE or RE",),
        wrong={
            "two kinds": (
                'count = [0] * 2\nfor i in range(n):\n    if s[i] == "AC":\n        count[0] += '
                '1\n    else:\n        count[1] += 1\nprint("AC x", count[0])\nprint("WA x", '
                'count[1])\nprint("TLE x", 0)\nprint("RE x", 0)'
            )
        },
        rating=900,
        tags=("strings",),
    ),
)
