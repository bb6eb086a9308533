"""Abbreviating long words and changing case by a condition."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_letters import MIXED
from problems.curriculum._phrases_strings import codes, rows, wrong
from problems.curriculum._schema import LOWER, Values, Word, line


def _short_parameters(rng: Random) -> Parameters:
    head, tail = rng.choice(((1, 1), (1, 1), (1, 0), (2, 1), (1, 2), (2, 2), (2, 0), (3, 0)))
    return {
        "over": rng.randint(max(3, head + tail), 10),
        "head": head,
        "tail": tail,
        "middle": rng.choice(("count", "count", "length", "*", "...", "-")),
    }


_MIDDLES = {
    "count": ("the number of letters left out", "str(len(s) - {cut})",
              "to_string(s.size() - {cut})"),
    "length": ("the length of the word", "str(len(s))", "to_string(s.size())"),
}  # fmt: skip


def _around(over: int) -> Callable[[Random, str, Values], Values]:
    """Words about as long as the limit."""

    def adjust(rng: Random, size: str, values: Values) -> Values:
        if size == "small" or rng.random() < 0.3:
            length = over + rng.randint(-2, 4)
            values["s"] = "".join(rng.choice(LOWER) for _ in range(length))
        return values

    return adjust


def _short(parameters: Parameters, rng: Random) -> Spec:
    over, head, tail, middle = (parameters[k] for k in ("over", "head", "tail", "middle"))
    words, python, cpp = _MIDDLES.get(middle, (f"'{middle}'", f"'{middle}'", f'"{middle}"'))
    cut = str(head + tail)
    python, cpp = python.format(cut=cut), cpp.format(cut=cut)
    left = "its first letter" if head == 1 else f"its first {head} letters"
    right = {0: "", 1: "its last letter"}.get(tail, f"its last {tail} letters")
    parts = f"{left}, then {words}, then {right}" if tail else f"{left} and then {words}"
    end, cend = {0: ("", "")}.get(
        tail, (f" + s[-{tail}:]" if tail > 1 else " + s[-1]",
               f" + s.substr(s.size() - {tail})" if tail > 1 else " + s.back()"),
    )  # fmt: skip
    start = f"s[:{head}]" if head > 1 else "s[0]"
    cstart = f"s.substr(0, {head})"
    new = f"{start} + {python}{end}"
    body = rows(f"if len(s) > {over}:", f"    print({new})", "else:", "    print(s)")
    test = f"if (s.size() > {over}) "
    rule = f"is longer than {over} letters"
    high = rng.choice((20, 50, 100))
    return Spec(
        titles=("Long Words", "Abbreviation", "Too Long", "@A Saves Ink"),
        stories=(
            f"A word that {rule} is replaced by {parts}. Other words are not changed. Given a word "
            f"s, print what it becomes.",
            f"@A is tired of long words. If a word {rule}, @A writes {parts} instead of it; "
            f"otherwise @A writes the word itself. What does @A write for s?",
            f"You are given a word s. If it {rule}, print {parts}, without spaces. If it is not so "
            f"long, print s itself.",
            f"In @P names on signs are shortened: whenever a name {rule}, the sign shows {parts}. "
            f"Shorter names stay as they are. What does the sign show for the name s?",
            f"Shorten the word s by this rule: if it {rule}, keep only {parts}; otherwise leave it "
            f"alone. Output the result.",
        ),
        schema=(line(Word("s", 1, high)),),
        output=("Print the resulting word.", "Print the answer."),
        python=codes(
            body,
            f"print(s if len(s) <= {over} else {new})",
            rows(f"if len(s) > {over}:", f"    s = {new}", "print(s)"),
        ),
        cpp=codes(
            rows(f"{test}cout << {cstart} + {cpp}{cend} << endl;", "else cout << s << endl;"),
            rows(f"{test}s = {cstart} + {cpp}{cend};", "cout << s << endl;"),
        ),
        wrong=(
            wrong("not strict", body.replace(">", ">=")),
            wrong("always shortened", f"print({new})"),
        ),
        adjust=_around(over),
    )


_CONDITIONS = {
    "more_upper": ("s has more uppercase than lowercase letters",
                   "sum(c.isupper() for c in s) > sum(c.islower() for c in s)", "2 * k > m"),
    "half_upper": ("at least half of the letters of s are uppercase",
                   "2 * sum(c.isupper() for c in s) >= len(s)", "2 * k >= m"),
    "all_upper": ("all letters of s are uppercase", "s.isupper()", "k == m"),
    "all_lower": ("all letters of s are lowercase", "s.islower()", "k == 0"),
    "first": ("the first letter of s is uppercase", "s[0].isupper()", "isupper(s[0])"),
    "last": ("the last letter of s is uppercase", "s[-1].isupper()", "isupper(s[m - 1])"),
    "even": ("the length of s is even", "len(s) % 2 == 0", "m % 2 == 0"),
    "odd_upper": ("the number of uppercase letters of s is odd",
                  "sum(c.isupper() for c in s) % 2 == 1", "k % 2 == 1"),
    "two": ("s has at least two uppercase letters", "sum(c.isupper() for c in s) >= 2", "k >= 2"),
}  # fmt: skip
_DONE = {
    "upper": ("make all letters uppercase", "s.upper()", "for (char &c : s) c = toupper(c);"),
    "lower": ("make all letters lowercase", "s.lower()", "for (char &c : s) c = tolower(c);"),
    "swap": ("change the case of every letter", "s.swapcase()",
             "for (char &c : s) c = isupper(c) ? tolower(c) : toupper(c);"),
    "title": ("make the first letter uppercase and the others lowercase", "s.capitalize()",
              "for (char &c : s) c = tolower(c);\n    s[0] = toupper(s[0]);"),
    "reverse": ("reverse the string", "s[::-1]", "reverse(s.begin(), s.end());"),
    "keep": ("leave s as it is", "s", ""),
}  # fmt: skip


def _case_parameters(rng: Random) -> Parameters:
    then, other = rng.sample(tuple(_DONE), 2)
    idle = {"upper": "all_upper", "lower": "all_lower"}.get(then)
    return {
        "if": rng.choice([c for c in _CONDITIONS if c != idle]),
        "then": then,
        "else": other,
    }


def _cased(rng: Random, size: str, values: Values) -> Values:
    share = rng.choice((0.0, 0.2, 0.5, 0.8, 1.0))
    s = "".join(c.upper() if rng.random() < share else c.lower() for c in values["s"])
    return values | {"s": s[0].swapcase() + s[1:] if rng.random() < 0.2 else s}


def _case_loop(condition: str) -> str:
    """A Python flag computed by a loop where the condition counts uppercase letters."""
    plain = {
        "2 * k > m": "2 * k > len(s)", "2 * k >= m": "2 * k >= len(s)", "k == m": "k == len(s)",
        "isupper(s[0])": "s[0] == s[0].upper()", "isupper(s[m - 1])": "s[-1] == s[-1].upper()",
        "m % 2 == 0": "not len(s) % 2",
    }  # fmt: skip
    return plain.get(condition, condition)


def _case(parameters: Parameters, rng: Random) -> Spec:
    words, python, cpp = _CONDITIONS[parameters["if"]]
    (do, new, cdo), (other, old, cother) = _DONE[parameters["then"]], _DONE[parameters["else"]]
    count = rows("k = 0", "for c in s:", "    if c.isupper():", "        k += 1")
    ccount = "int k = count_if(s.begin(), s.end(), [](char c) { return c <= 'Z'; });"
    cloop = rows("int k = 0;", "for (char c : s) {", "    if (isupper(c)) k++;", "}")
    test = _case_loop(cpp)
    size = "int m = s.size();"
    choice = rows(f"if ({cpp}) {{", f"    {cdo}", "} else {", f"    {cother}", "}",
                  "cout << s << endl;").replace(" {\n    \n} else", " {\n} else").replace(
                  " else {\n    \n}", "")  # fmt: skip
    heads = [[x] * ("k" in cpp.split()) + [size] * ("m" in cpp.replace("[m", "[ m").split())
             for x in (ccount, cloop)]  # fmt: skip
    branches = rows(f"    print({new})", "else:", f"    print({old})")
    looped = [count] if "k" in test.split() else []
    high = rng.choice((20, 100, 1000))
    return Spec(
        titles=("Upper or Lower", "Case Rules", "@A Types", "Caps Lock"),
        stories=(
            f"You are given a string s of English letters. If {words}, {do}; otherwise, {other}. "
            f"Print the result.",
            f"@A typed a word s. If {words}, you should {do}. In all other cases, {other}. Output "
            f"the word after that.",
            f"Given a word s, follow the rule of @P: {do} if {words}, and {other} if not. What do "
            f"you get?",
            f'An editor corrects the word s: when {words}, its action is "{do}"; otherwise, the '
            f'action is "{other}". Find the corrected word.',
            f"Check whether {words}. If so, {do}. If not, {other}. Print the final string.",
        ),
        schema=(line(Word("s", 1, high, alphabet=MIXED)),),
        output=("Print the resulting string.", "Print the answer."),
        python=codes(
            rows(f"if {python}:", branches),
            rows(*looped, f"if {test}:", branches),
            f"print({new} if {python} else {old})",
        ),
        cpp=codes(*(rows(*head, choice) for head in heads)),
        wrong=(
            wrong("exchanged", f"print({old} if {python} else {new})"),
            wrong("condition ignored", f"print({new})"),
        ),
        adjust=_cased,
    )


_TAGS = ("implementation", "strings")
FAMILIES = (
    Family("string_abbreviate", _TAGS, 800, _short_parameters, _short),
    Family("string_case", _TAGS, 800, _case_parameters, _case),
)
