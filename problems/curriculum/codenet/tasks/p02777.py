"""Tasks p02777 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, Word, line
from problems.curriculum.codenet._task import Task


def _thrown(rng: Random, size: str, values: Values) -> Values:
    s, t = values["s"], values["t"]
    if size != "max" and rng.random() < 0.3:
        t = s[:-1] + rng.choice("abxyz")
    if s == t:
        t = "z" if s != "z" else "y"
    return {**values, "t": t, "u": rng.choice((s, t))}


def _thrown_sound(values: Values) -> bool:
    return values["s"] != values["t"] and values["u"] in (values["s"], values["t"])


def _known(rng: Random, size: str, values: Values) -> Values:
    ways = (values["s"], values["t"], values["u"])
    u = rng.choice(ways)
    t = rng.choice((values["s"], values["t"]))
    return {**values, "t": t, "u": u}


TASKS = (
    Task(
        id="p02777",
        schema=(
            line(Word("s", 1, 10), Word("t", 1, 10)),
            line(Int("a", 1, 10), Int("b", 1, 10)),
            line(Word("u", 1, 10)),
        ),
        python=(
            "if u == s:\n    print(a - 1, b)\nelse:\n    print(a, b - 1)",
            "if s == u:\n    a -= 1\nif t == u:\n    b -= 1\nprint(a, b)",
        ),
        only_python=(
            "print(*(a - 1, b) if s == u else (a, b - 1))",
            "print(a - (s == u), b - (t == u))",
            "count = {s: a, t: b}\ncount[u] -= 1\nprint(count[s], count[t])",
        ),
        only_cpp=('(u == s ? a : b)--;\ncout << a << " " << b << endl;',),
        titles=(
            "One Label Less",
            "Two Kinds of Balls",
        ),
        stories=(
            "A bag contains a stones labelled s and b stones labelled t. @A takes out one "
            "stone labelled u and loses it. How many stones labelled s and how many labelled t "
            "are in the bag afterwards?",
            "A shop has a copies of the book s and b copies of the book t. One copy of the "
            "book u is sold. Print the number of copies of s and of t that are left, in this "
            "order.",
        ),
        output=(
            "Print the two numbers, separated by a space.",
            "Print two integers.",
        ),
        adjust=_thrown,
        valid=_thrown_sound,
        constraints=(
            "s and t are different",
            "u equals s or t",
        ),
        wrong={
            "swapped": "if u == s:\n    print(a, b - 1)\nelse:\n    print(a - 1, b)",
            "first letter": "if u[0] == s[0]:\n    print(a - 1, b)\nelse:\n    print(a, b - 1)",
        },
        tags=(
            "strings",
            "implementation",
        ),
    ),
    Task(
        id="p02777",
        relative="leader",
        schema=(
            line(Word("s", 1, 10), Word("t", 1, 10)),
            line(Int("a", 1, 10), Int("b", 1, 10)),
            line(Word("u", 1, 10)),
        ),
        python=(
            "if u == s:\n    a += 1\nelse:\n    b += 1\nif a > b:\n    print(s)\n"
            "else:\n    if b > a:\n        print(t)\n    else:\n"
            '        print("tie")',
            "lead = a - b\nif s == u:\n    lead += 1\nif t == u:\n    lead -= 1\n"
            'answer = "tie"\nif lead > 0:\n    answer = s\nif lead < 0:\n'
            "    answer = t\nprint(answer)",
        ),
        only_python=(
            'a, b = a + (u == s), b + (u == t)\nprint(s if a > b else t if a < b else "tie")',
        ),
        only_cpp=('(u == s ? a : b)++;\ncout << (a > b ? s : a < b ? t : string("tie")) << endl;',),
        titles=(
            "The Last Vote",
            "Who Leads?",
        ),
        stories=(
            "In an election, candidate s has a votes and candidate t has b votes. Then one "
            "more vote is counted, for u. Print the name of the candidate with more votes now, "
            "or tie if both have the same number.",
            "You are given two words s and t with the scores a and b. First add 1 to the score "
            "of the word that equals u. Then print the word with the higher score; if the "
            "scores are equal, print tie.",
        ),
        output=(
            "Print the name, or tie.",
            "Print the answer.",
        ),
        adjust=_thrown,
        valid=_thrown_sound,
        constraints=(
            "s and t are different",
            "u equals s or t",
        ),
        wrong={
            "last vote missing": "if a > b:\n    print(s)\nelse:\n    if b > a:\n"
            '        print(t)\n    else:\n        print("tie")',
        },
        tags=(
            "strings",
            "implementation",
        ),
    ),
    Task(
        id="p02777",
        relative="three-words",
        schema=(line(Word("s", 1, 10), Word("t", 1, 10), Word("u", 1, 10)),),
        python=(
            "if s == t and t == u:\n    print(1)\nelse:\n"
            "    if s == t or t == u or s == u:\n        print(2)\n    else:\n"
            "        print(3)",
            "count = 1\nif t != s:\n    count += 1\nif u != s and u != t:\n"
            "    count += 1\nprint(count)",
        ),
        only_python=(
            "print(len({s, t, u}))",
            "print(len(set([s, t, u])))",
        ),
        only_cpp=("set<string> st = {s, t, u};\ncout << st.size() << endl;",),
        titles=(
            "Different Names",
            "Three Guests",
        ),
        stories=(
            "Three guests come to a party, named s, t and u. How many different names do they "
            "have?",
            "You are given three words s, t and u. Print the number of distinct words among "
            "them: 1, 2 or 3.",
        ),
        output=(
            "Print the number of different words.",
            "Print 1, 2 or 3.",
        ),
        adjust=_known,
        wrong={
            "neighbours": "count = 1\nif t != s:\n    count += 1\nif u != t:\n"
            "    count += 1\nprint(count)",
        },
        tags=("strings",),
    ),
)
