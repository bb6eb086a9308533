"""Counting, valuing and finding the letters of one string."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_letters import draw_letters, letters_of
from problems.curriculum._phrases_strings import (
    codes,
    draw_part,
    part_of,
    sprinkle,
    tally,
    text_input,
    wrong,
)

_KINDS = ("letter", "letter", "either", "vowel", "vowel_y", "consonant", "before", "after",
          "between", "word", "upper", "lower")  # fmt: skip


def _count_parameters(rng: Random) -> Parameters:
    return {"of": draw_letters(rng, _KINDS), "part": draw_part(rng)}


def _count(parameters: Parameters, rng: Random) -> Spec:
    f = letters_of(parameters["of"], rng)
    part = part_of(parameters["part"], rng)
    where, note = part.where.format(s="s"), f.note + part.note
    text = text_input(rng, part.least, alphabet=f.alphabet)
    python = [
        f"print(sum(1 for c in s{part.cut} if {f.py()}))",
        tally(f.py(), f"for c in s{part.cut}"),
        f"print(len([c for c in s{part.cut} if {f.py()}]))",
    ]
    cpp = [
        "int ans = 0;\n" + part.loop(text.cpp, f"    if ({f.cc('s[i]')}) ans++;")
        + "\ncout << ans << endl;",
        "int cnt = 0;\n" + part.loop(text.cpp, f"    char c = s[i];\n    if ({f.cc()}) cnt++;")
        + '\ncout << cnt << "\\n";',
    ]  # fmt: skip
    if parameters["of"].startswith("letter"):
        python.append(f"print(s{part.cut}.count('{parameters['of'][-1]}'))")
    if parameters["part"] == "all":
        cpp.append(
            f"int ans = 0;\nfor (char c : s) {{\n    if ({f.cc()}) ans++;\n}}\ncout << ans << endl;"
        )
    near = f.near.format(c="c")
    careless = {"[::2]": "[1::2]", "[1::2]": "[::2]", "": "[1:]"}.get(part.cut, "")
    return Spec(
        titles=("Counting Letters", "String Statistics", "@A and a String", "Characters"),
        stories=(
            f"You are given a string s. Count the {f.many} {where}.{note}",
            f"@A wrote a string s on the blackboard. How many {f.many} are there {where}?{note}",
            f"@A likes a character only if it is {f.one}. Find how many characters @A likes "
            f"{where}.{note}",
            f"Given a string s, find the number of positions i{part.index} such that s_i is "
            f"{f.one}.{note}",
            f"A sign in @P shows the string s. It takes one minute to paint a character that is "
            f"{f.one}, and no time to paint any other. How many minutes does @A need for all the "
            f"characters {where}?{note}",
            f"Let f(s) be the number of {f.many} {where}. Given s, find f(s).{note}",
        ),
        schema=text.schema,
        output=("Print the answer.", "Print one integer: the number of such characters."),
        python=codes(*python),
        cpp=codes(*cpp),
        wrong=(
            wrong("wrong condition", f"print(sum(1 for c in s{part.cut} if {near}))"),
            wrong("wrong part", f"print(sum(1 for c in s{careless} if {f.py()}))"),
        ),
        adjust=sprinkle(f.favoured),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Value:
    """What a letter is worth, in words and as Python and C++ expressions of ``{c}``."""

    words: tuple[str, ...]
    python: str
    cpp: str
    near: str


_VALUES = {
    "a1": Value(
        ("'a' is worth 1, 'b' is worth 2, ..., 'z' is worth 26",
         "the value of a letter is its number in the alphabet (a = 1, b = 2, ..., z = 26)"),
        "ord({c}) - 96", "{c} - 'a' + 1", "ord({c}) - 97",
    ),
    "a0": Value(
        ("'a' is worth 0, 'b' is worth 1, ..., 'z' is worth 25",
         "the value of a letter is the number of letters before it in the alphabet"),
        "ord({c}) - 97", "{c} - 'a'", "ord({c}) - 96",
    ),
    "z1": Value(
        ("'z' is worth 1, 'y' is worth 2, ..., 'a' is worth 26",
         "the value of a letter is its number in the reversed alphabet (z = 1, ..., a = 26)"),
        "123 - ord({c})", "'z' - {c} + 1", "ord({c}) - 96",
    ),
}  # fmt: skip


def _value_parameters(rng: Random) -> Parameters:
    ask = rng.choice(("sum", "sum", "max", "min", "range"))
    value = rng.choice((*_VALUES, "class", "class")) if ask == "sum" else rng.choice((*_VALUES,))
    found: dict[str, str | int] = {"value": value, "ask": ask, "part": draw_part(rng)}
    if value == "class":
        kind = draw_letters(rng, ("letter", "vowel", "vowel_y", "before", "after", "either"))
        worth, rest = rng.sample(range(1, 10), 2)
        found |= {"of": kind, "worth": worth, "rest": rest}
    return found


def _class_value(parameters: Parameters, rng: Random) -> tuple[Value, str, str]:
    f = letters_of(parameters["of"], rng)
    p, q = parameters["worth"], parameters["rest"]
    words = (
        f"a character that is {f.one} is worth {p}, and any other is worth {q}",
        f"every character costs {q}, except that a character that is {f.one} costs {p}",
    )
    value = Value(
        words,
        f"({p} if {f.python} else {q})",
        f"({f.cpp} ? {p} : {q})",
        f"({q} if {f.python} else {p})",
    )
    return value, f.note, f.favoured


_ASKS = {
    "sum": ("total value", "sum(v)", "ans += v;", "0"),
    "max": ("greatest value", "max(v)", "ans = max(ans, v);", "-1"),
    "min": ("smallest value", "min(v)", "ans = min(ans, v);", "1000"),
    "range": ("difference between the greatest and the smallest value", "max(v) - min(v)", "", ""),
}


def _value_cpp(ask: str, value: Value, loop: str) -> tuple[str, ...]:
    worth = value.cpp.format(c="s[i]")
    if ask == "range":
        lines = f"    int v = {worth};\n    lo = min(lo, v);\n    hi = max(hi, v);"
        body = loop.replace("BODY", lines)
        other = loop.replace("BODY", f"    v.push_back({worth});")
        return (
            f"int lo = 1000, hi = 0;\n{body}\ncout << hi - lo << endl;",
            f"vector<int> v;\n{other}\nsort(v.begin(), v.end());\ncout << v.back() - v[0] << endl;",
        )
    update, start = _ASKS[ask][2:]
    first = loop.replace("BODY", f"    int v = {worth};\n    {update}")
    second = loop.replace(
        "BODY", "    " + update.replace("v;", f"{worth};").replace("v)", f"{worth})")
    )
    return tuple(f"int ans = {start};\n{body}\ncout << ans << endl;" for body in (first, second))


def _value(parameters: Parameters, rng: Random) -> Spec:
    ask, note, favoured = parameters["ask"], "", "abyz"
    part = part_of(parameters["part"], rng)
    if parameters["value"] == "class":
        value, note, favoured = _class_value(parameters, rng)
    else:
        value = _VALUES[parameters["value"]]
    words, what = rng.choice(value.words), _ASKS[ask][0]
    where, note = part.where.format(s="s"), note + part.note
    text = text_input(rng, part.least, (50, 1000, 100_000))
    expression = value.python.format(c="c")
    answer = _ASKS[ask][1]
    python = [f"v = [{expression} for c in s{part.cut}]\nprint({answer})"]
    loop = f"for c in s{part.cut}:\n"
    python.append(f"v = []\n{loop}    v.append({expression})\nprint({answer})")
    if ask == "sum":
        python.append(f"ans = 0\n{loop}    ans += {expression}\nprint(ans)")
    near = value.near.format(c="c")
    other = {"sum": "max(v)", "max": "min(v)", "min": "max(v)", "range": "max(v)"}[ask]
    return Spec(
        titles=("Letter Values", "Price of a Word", "Alphabet Score", "@A Counts Points"),
        stories=(
            f"In a word game, {words}. Find the {what} of the characters {where}.{note}",
            f"You are given a string s. Suppose that {words}. Compute the {what} of the "
            f"characters {where}.{note}",
            f"@A and @B give points to letters: {words}. They look only at the characters "
            f"{where}. What is the {what} there?{note}",
            f"The shop in @P sells letters. There {words}. @A has the string s. Print the {what} "
            f"of the letters {where}.{note}",
            f"In this problem {words}. For a given string s, output the {what} of s_i over all "
            f"positions i{part.index}.{note}",
        ),
        schema=text.schema,
        output=("Print the answer.", "Print one integer.", f"Print the {what}."),
        python=codes(*python),
        cpp=codes(*_value_cpp(ask, value, part.loop(text.cpp, "BODY"))),
        wrong=(
            wrong("wrong values", f"v = [{near} for c in s{part.cut}]\nprint({answer})"),
            wrong("wrong aggregate", f"v = [{expression} for c in s{part.cut}]\nprint({other})"),
        ),
        adjust=sprinkle(favoured),
    )  # fmt: skip


_WHICH = {"first": 0, "second": 1, "third": 2, "last": -1}


def _find_parameters(rng: Random) -> Parameters:
    base = rng.choice((0, 1))
    return {
        "of": draw_letters(rng, (*_KINDS, "letter")),
        "which": rng.choice(tuple(_WHICH)),
        "base": base,
        "none": rng.choice((-1, 0)) if base else -1,
    }


def _find(parameters: Parameters, rng: Random) -> Spec:
    which, base, none = parameters["which"], parameters["base"], parameters["none"]
    f = letters_of(parameters["of"], rng)
    text = text_input(rng, alphabet=f.alphabet)
    at, need = _WHICH[which], max(0, _WHICH[which]) + 1
    missing = "there is none" if need == 1 else f"there are fewer than {need}"
    note = f"{f.note} Positions are numbered from {base}."
    shift = f"i + {base}" if base else "i"
    some = "p" if need == 1 else f"len(p) >= {need}"
    places = f"p = [i for i, c in enumerate(s, {base}) if {f.py()}]\n"
    python = [
        f"{places}print(p[{at}] if {some} else {none})",
        f"p = []\nfor i in range(len(s)):\n    if {f.py('s[i]')}:\n        p.append({shift})\n"
        f"if {some}:\n    print(p[{at}])\nelse:\n    print({none})",
    ]
    take = {"first": f" && ans == {none}", "last": ""}
    loop = f"for (int i = 0; i < {text.cpp}; i++) {{\n"
    pick = "p.back()" if at < 0 else f"p[{at}]"
    size = "p.empty()" if need == 1 else f"(int)p.size() < {need}"
    cpp = [
        f"vector<int> p;\n{loop}    if ({f.cc('s[i]')}) p.push_back({shift});\n}}\n"
        f"if ({size}) cout << {none} << endl;\nelse cout << {pick} << endl;"
    ]
    if which in take:
        hit = f.cc_in("s[i]") if take[which] else f.cc("s[i]")
        cpp.append(
            f"int ans = {none};\n{loop}    if ({hit}{take[which]}) ans = {shift};\n}}\n"
            "cout << ans << endl;"
        )
    else:
        cpp.append(
            f"int ans = {none}, cnt = 0;\n{loop}    if ({f.cc('s[i]')}) {{\n        cnt++;\n"
            f"        if (cnt == {need}) ans = {shift};\n    }}\n}}\ncout << ans << endl;"
        )
    if need == 1:
        order = "range(len(s))" if at == 0 else "reversed(range(len(s)))"
        body = f"ans = {none}\nfor i in {order}:\n    if {f.py('s[i]')}:\n        ans = {shift}\n"
        body += "        break\nprint(ans)"
        python.append(body)
    other = {0: "-1", 1: "0", 2: "1", -1: "0"}[at]
    return Spec(
        titles=("Find the Letter", "Position", "Where Is It?", "@A Searches"),
        stories=(
            f"Given a string s, find the position of the {which} character that is {f.one}, or "
            f"print {none} if {missing}.{note}",
            f"@A reads the string s from left to right and marks every character that is {f.one}. "
            f"Find the position of the {which} marked character. If {missing}, the answer is "
            f"{none}.{note}",
            f"You are given a string s. At which position is the {which} of the {f.many}? Print "
            f"{none} if {missing}.{note}",
            f"The cells of a strip in @P contain the characters of s. @B looks for the {f.many}. "
            f"In which cell is the {which} of them? If {missing}, print {none}.{note}",
            f"Among all indices i such that s_i is {f.one}, find the "
            f"{ {'first': 'smallest', 'last': 'largest'}.get(which, which + ' smallest')}. "
            f"If {missing}, print {none}.{note}",
        ),
        schema=text.schema,
        output=("Print the answer.", f"Print the position, or {none} if {missing}."),
        python=codes(*python),
        cpp=codes(*cpp),
        wrong=(
            wrong("wrong base", f"p = [i for i, c in enumerate(s, {1 - base}) if {f.py()}]\n"
                  f"print(p[{at}] if {some} else {none})"),
            wrong("wrong occurrence", f"{places}print(p[{other}] if {some} else {none})"),
            wrong("no answer forgotten", f"{places}print(p[{at}])"),
        ),
        adjust=sprinkle(f.favoured),
    )  # fmt: skip


FAMILIES = (
    Family("string_count_letters", ("implementation", "strings"), 800, _count_parameters, _count),
    Family("string_letter_values", ("implementation", "strings"), 800, _value_parameters, _value),
    Family("string_find_letter", ("implementation", "strings"), 800, _find_parameters, _find),
)
