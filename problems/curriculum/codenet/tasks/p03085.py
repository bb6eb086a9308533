"""Tasks p03085 to p03109 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Values, Word, line
from problems.curriculum.codenet._task import Task


def _date(rng: Random, size: str, values: Values) -> Values:
    days = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    month = rng.choice((rng.randint(1, 12), 4, 5))
    day = rng.choice((1, days[month - 1], rng.randint(1, days[month - 1])))
    values["s"] = f"2019/{month:02}/{day:02}"
    return values


def _is_date(values: Values) -> bool:
    month, day = values["s"][5:7], values["s"][8:]
    return values["s"].startswith("2019/") and "01" <= month <= "12" and "01" <= day <= "31"


TASKS = (
    Task(
        id="p03085",
        schema=(line(Word("b", 1, 1, alphabet="ACGT")),),
        python=(
            'c = b[0]\nif c == "A":\n    print("T")\nelif c == "T":\n    print("A")\nelif c == '
            '"C":\n    print("G")\nelse:\n    print("C")',
            'bases = "ACGT"\nother = "TGCA"\nfor i in range(4):\n    if bases[i] == '
            "b[0]:\n        print(other[i])",
        ),
        only_python=(
            'print({"A": "T", "T": "A", "C": "G", "G": "C"}[b])',
            'print("TGCA"["ACGT".index(b)])',
            'print("A" if b == "T" else "T" if b == "A" else "C" if b == "G" else "G")',
        ),
        only_cpp=(
            "map<string, char> m = {{\"A\", 'T'}, {\"T\", 'A'}, {\"C\", 'G'}, {\"G\", 'C'}};\n"
            "cout << m[b] << endl;",
            'cout << (b == "A" ? "T" : b == "T" ? "A" : b == "C" ? "G" : "C") << endl;',
        ),
        titles=("The Partner", "Pairs of Letters"),
        stories=(
            "The four letters A, C, G and T form two couples: A and T are a couple, and so are "
            "C and G. You are given the letter b, one of the four. Print the partner of b.",
            "@A plays a card game with cards A, C, G and T. Card A beats only card T and the "
            "other way round; in the same manner C and G beat only each other. @B plays the "
            "card b. Which card beats it?",
        ),
        output=("Print one letter.", "Print the letter."),
        wrong={
            "same letter": "print(b)",
            "other pairs": (
                'c = b[0]\nif c == "A":\n    print("C")\nelif c == "C":\n    print("A")\nelif '
                'c == "G":\n    print("T")\nelse:\n    print("G")'
            ),
        },
        tags=("strings",),
    ),
    Task(
        id="p03085",
        relative="complement-strand",
        schema=(line(Word("s", 1, 100, alphabet="ACGT")),),
        python=(
            't = ""\nfor i in range(len(s)):\n    c = s[i]\n    if c == "A":\n        t += '
            '"T"\n    elif c == "T":\n        t += "A"\n    elif c == "C":\n        t += '
            '"G"\n    else:\n        t += "C"\nprint(t)',
            'bases = "ACGT"\nother = "TGCA"\nt = ""\nfor i in range(len(s)):\n    for j in '
            "range(4):\n        if s[i] == bases[j]:\n            t += other[j]\nprint(t)",
        ),
        only_python=(
            'print(s.translate(str.maketrans("ACGT", "TGCA")))',
            'pair = {"A": "T", "T": "A", "C": "G", "G": "C"}\nprint("".join(pair[c] for c in s))',
        ),
        only_cpp=(
            "for (char c : s) cout << (c == 'A' ? 'T' : c == 'T' ? 'A' : c == 'C' ? 'G' : "
            "'C');\ncout << endl;",
        ),
        titles=("The Other Strand", "Swap A with T and C with G"),
        stories=(
            "You are given a string s of letters A, C, G and T. Replace each A by T, each T by "
            "A, each C by G and each G by C, all at the same time. Print the new string.",
            "In a double strand, A is always opposite T and C is always opposite G. One "
            "strand, read from left to right, is s. Print the opposite strand, also read from "
            "left to right.",
        ),
        output=("Print the resulting string.", "Print the answer."),
        wrong={
            "one after the other": (
                't = ""\nfor i in range(len(s)):\n    c = s[i]\n    if c == "A" or c == '
                '"T":\n        t += "A"\n    else:\n        t += "C"\nprint(t)'
            ),
            "only half": (
                't = ""\nfor i in range(len(s)):\n    c = s[i]\n    if c == "A":\n        t += '
                '"T"\n    elif c == "T":\n        t += "A"\n    else:\n        t += s[i]\n'
                "print(t)"
            ),
        },
        tags=("strings",),
    ),
    Task(
        id="p03085",
        relative="rock-paper",
        schema=(line(Word("b", 1, 1, alphabet="RPS"), Word("c", 1, 1, alphabet="RPS")),),
        python=(
            'x = b[0]\ny = c[0]\nif b == c:\n    print("Draw")\nelif x == "R" and y == '
            '"S":\n    print("Win")\nelif x == "P" and y == "R":\n    print("Win")\nelif x == '
            '"S" and y == "P":\n    print("Win")\nelse:\n    print("Lose")',
            't = ""\nt += b\nt += c\nif b == c:\n    print("Draw")\nelif t == "RS" or t == '
            '"SP" or t == "PR":\n    print("Win")\nelse:\n    print("Lose")',
        ),
        only_python=(
            'print("Draw" if b == c else "Win" if b + c in ("RS", "SP", "PR") else "Lose")',
            'print(["Draw", "Win", "Lose"]["RPS".index(b) - "RPS".index(c)])',
        ),
        only_cpp=(
            'string t = b + c;\ncout << (b == c ? "Draw" : t == "RS" || t == "SP" || t == "PR" '
            '? "Win" : "Lose") << endl;',
        ),
        titles=("Rock, Paper, Scissors", "Who Wins the Round?"),
        stories=(
            "In one round of rock-paper-scissors @A shows b and @B shows c, where R means "
            "rock, P paper and S scissors. Rock beats scissors, scissors beat paper, and paper "
            "beats rock. From the view of @A, print Win, Lose or Draw.",
            "You are given two letters b and c, each of them R, P or S. R is stronger than S, "
            "S is stronger than P, and P is stronger than R. Print Win if b is stronger than "
            "c, Lose if c is stronger than b, and Draw if the letters are the same.",
        ),
        output=("Print Win, Lose or Draw.", "Print the result."),
        wrong={
            "reversed": (
                't = ""\nt += c\nt += b\nif b == c:\n    print("Draw")\nelif t == "RS" or t == '
                '"SP" or t == "PR":\n    print("Win")\nelse:\n    print("Lose")'
            ),
            "no draw": (
                't = ""\nt += b\nt += c\nif t == "RS" or t == "SP" or t == "PR":\n    '
                'print("Win")\nelse:\n    print("Lose")'
            ),
        },
        tags=("games",),
    ),
    Task(
        id="p03109",
        schema=(line(Word("s", 10, 10, alphabet="0123456789/")),),
        python=(
            'if s <= "2019/04/30":\n    print("Heisei")\nelse:\n    print("TBD")',
            'c = s[5]\nd = s[6]\nif c == "0" and d <= "4":\n    print("Heisei")\nelse:\n    '
            'print("TBD")',
        ),
        only_python=(
            'print("TBD" if int(s[5:7]) > 4 else "Heisei")',
            'y, m, d = map(int, s.split("/"))\nprint("Heisei" if (m, d) <= (4, 30) else "TBD")',
        ),
        only_cpp=(
            'cout << (s <= "2019/04/30" ? "Heisei" : "TBD") << endl;',
            'cout << (stoi(s.substr(5, 2)) <= 4 ? "Heisei" : "TBD") << endl;',
        ),
        titles=("Before or After April", "Which Era?"),
        stories=(
            "A new era of Japan began on May 1, 2019; the era before it is named Heisei. You "
            "get a day of the year 2019 as s, in the form 2019/mm/dd with two digits each for "
            "month and day. Print Heisei for a day before the new era, and TBD for a day of "
            "the new era.",
            "The string s is a day of 2019, written with year, month and day in this order and "
            "slashes between them, like 2019/01/25. If its month is one of January to April, "
            "print Heisei. Otherwise print TBD.",
        ),
        output=("Print Heisei or TBD.", "Print one word, as described."),
        wrong={
            "before April 30": 'print("Heisei" if s < "2019/04/30" else "TBD")',
            "one month too long": 'print("Heisei" if s <= "2019/05/31" else "TBD")',
        },
        adjust=_date,
        valid=_is_date,
        constraints=("s is a valid date of 2019 in the form yyyy/mm/dd",),
        tags=("strings",),
    ),
    Task(
        id="p03109",
        relative="next-year",
        schema=(line(Word("s", 10, 10, alphabet="0123456789/")),),
        python=(
            'print("2020" + s[4:])',
            't = "2020"\nfor i in range(4, len(s)):\n    t += s[i]\nprint(t)',
        ),
        only_python=(
            'print(s.replace("2019", "2020"))',
            'print("/".join(["2020"] + s.split("/")[1:]))',
        ),
        only_cpp=(
            "s[2] = '2';\ns[3] = '0';\ncout << s << endl;",
            'cout << "2020" + s.substr(4) << endl;',
        ),
        titles=("One Year Later", "Fix the Year"),
        stories=(
            "A date of the year 2019 is given as a string s in the form 2019/mm/dd. Print the "
            "date with the same month and day of the year 2020, in the same form.",
            "@A still writes 2019 at the beginning of each date, although it is already 2020. "
            "Correct the date s, which @A wrote in the form yyyy/mm/dd; only the year has to "
            "be changed.",
        ),
        output=("Print the date.", "Print the new string."),
        wrong={
            "unchanged": "print(s[:4] + s[4:])",
            "year only": 'print("2020" + s[8:])',
        },
        adjust=_date,
        valid=_is_date,
        constraints=("s is a valid date of 2019 in the form yyyy/mm/dd",),
        tags=("strings",),
    ),
    Task(
        id="p03109",
        relative="day-first",
        schema=(line(Word("s", 10, 10, alphabet="0123456789/")),),
        python=(
            't = s[8:] + "." \nfor i in range(5, 7):\n    t += s[i]\nt += "."\nt += s[:4]\n'
            "print(t)",
            't = ""\nt += s[8:]\nt += "."\nt += s[5]\nt += s[6]\nt += "."\nt += s[:4]\nprint(t)',
        ),
        only_python=(
            'print(".".join(s.split("/")[::-1]))',
            'y, m, d = s.split("/")\nprint(f"{d}.{m}.{y}")',
        ),
        only_cpp=(
            "cout << s.substr(8) << '.' << s.substr(5, 2) << '.' << s.substr(0, 4) << endl;",
        ),
        titles=("German Dates", "Day First"),
        stories=(
            "You are given a date s in the form yyyy/mm/dd. Write it in the form dd.mm.yyyy, "
            "that is, the day, the month and the year with points between them.",
            "A travel agency wants the day first. Change the date s, which has four digits for "
            "the year, a slash, two digits for the month, a slash and two digits for the day, "
            "to day, month and year, keeping all digits and using a point instead of each "
            "slash.",
        ),
        output=("Print the date in the new form.", "Print the answer."),
        wrong={
            "month first": (
                't = ""\nt += s[5]\nt += s[6]\nt += "."\nt += s[8:]\nt += "."\nt += s[:4]\nprint(t)'
            ),
            "slashes": (
                't = ""\nt += s[8:]\nt += "/"\nt += s[5]\nt += s[6]\nt += "/"\nt += s[:4]\nprint(t)'
            ),
        },
        adjust=_date,
        valid=_is_date,
        constraints=("s is a valid date of 2019 in the form yyyy/mm/dd",),
        tags=("strings",),
    ),
)
