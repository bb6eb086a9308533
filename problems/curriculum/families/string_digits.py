"""Strings of digits and the digits of integers."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_strings import (
    codes,
    draw_part,
    part_of,
    rows,
    text_input,
    wrong,
)
from problems.curriculum._schema import Int, Values, line

_DIGITS = "0123456789"


@dataclass(frozen=True, slots=True)
class Digits:
    """A class of digits ``x``: plural noun, expressions (Python, C++) and an almost right one."""

    many: str
    python: str
    cpp: str
    near: str


def _digits(code: str) -> Digits:
    kind, _, k = code.partition(":")
    return {
        "any": Digits("digits", "", "", "x > 0"),
        "even": Digits("even digits", "x % 2 == 0", "x % 2 == 0", "x % 2 == 1"),
        "odd": Digits("odd digits", "x % 2 == 1", "x % 2 == 1", "x % 2 == 0"),
        "above": Digits(f"digits greater than {k}", f"x > {k}", f"x > {k}", f"x >= {k}"),
        "below": Digits(f"digits less than {k}", f"x < {k}", f"x < {k}", f"x <= {k}"),
        "except": Digits(f"digits other than {k}", f"x != {k}", f"x != {k}", f"x == {k}"),
        "three": Digits("digits divisible by 3", "x % 3 == 0", "x % 3 == 0", "x % 3 != 0"),
    }[kind]


_SUMS = {
    "sum": ("sum of all {many}", "sum(v)", "ans += x;", "0"),
    "count": ("number of {many}", "len(v)", "ans++;", "0"),
    "max": ("largest of all {many}, or -1 if there are none,", "max(v, default=-1)",
            "ans = max(ans, x);", "-1"),
    "kinds": ("number of different {many}", "len(set(v))", "", ""),
    "squares": ("sum of the squares of all {many}", "sum(x * x for x in v)", "ans += x * x;", "0"),
}  # fmt: skip


def _stat_parameters(rng: Random) -> Parameters:
    kind = rng.choice(("any", "even", "odd", "above", "below", "except", "three"))
    if kind in ("above", "below", "except"):
        kind += f":{rng.randint(2, 7)}"
    asks = ("sum", "sum", "count", "max", "kinds", "squares")
    return {"digits": kind, "part": draw_part(rng),
            "ask": rng.choice([a for a in asks if a != "count" or kind != "any"])}  # fmt: skip


def _stat_cpp(f: Digits, ask: str, loop: str) -> tuple[str, str]:
    update, start = _SUMS[ask][2:]
    hit = f"if ({f.cpp}) " if f.cpp else ""
    if ask == "kinds":
        body = loop.replace("BODY", f"    int x = s[i] - '0';\n    {hit}v.insert(x);")
        marks = loop.replace("BODY", f"    int x = s[i] - '0';\n    {hit}used[x] = 1;")
        return (f"set<int> v;\n{body}\ncout << v.size() << endl;",
                f"int used[10] = {{}};\n{marks}\n"
                "cout << accumulate(used, used + 10, 0) << endl;")  # fmt: skip
    body = loop.replace("BODY", f"    int x = s[i] - '0';\n    {hit}{update}")
    other = loop.replace("BODY", f"    int x = s[i] - 48;\n    {hit}{update}").replace("ans", "r")
    return (f"int ans = {start};\n{body}\ncout << ans << endl;",
            f"int r = {start};\n{other}\ncout << r << endl;")  # fmt: skip


def _stat_python(f: Digits, ask: str, cut: str) -> tuple[str, ...]:
    test = f" if {f.python}" if f.python else ""
    direct = "int(c)"
    pick = f"v = [x for x in map(int, s{cut}){test}]" if test else f"v = list(map(int, s{cut}))"
    add = [f"    if {f.python}:", "        v.append(x)"] if test else ["    v.append(x)"]
    found = [
        f"{pick}\nprint({_SUMS[ask][1]})",
        rows("v = []", f"for c in s{cut}:", f"    x = {direct}", *add, f"print({_SUMS[ask][1]})"),
    ]
    step = {"sum": "ans += x", "squares": "ans += x * x", "count": "ans += 1"}.get(ask)
    if step:
        put = [f"    if {f.python}:", f"        {step}"] if test else [f"    {step}"]
        found.append(rows("ans = 0", f"for c in s{cut}:", "    x = int(c)", *put, "print(ans)"))
    return tuple(found)


def _stat(parameters: Parameters, rng: Random) -> Spec:
    f, ask = _digits(parameters["digits"]), parameters["ask"]
    part = part_of(parameters["part"], rng)
    text = text_input(rng, part.least, (50, 1000, 100_000), _DIGITS)
    what = _SUMS[ask][0].format(many=f.many)
    where, note = part.where.format(s="s"), part.note
    near = Digits(f.many, f.near, "", "")
    other = {"sum": "count", "count": "sum", "max": "sum", "kinds": "count", "squares": "sum"}[ask]
    return Spec(
        titles=("Digits", "Digit Statistics", "@A Counts Digits", "Long Number"),
        stories=(
            f"You are given a string s of digits. Find the {what} {where}.{note}",
            f"@A wrote a long string s of digits. @B asks for the {what} {where}. Help @A.{note}",
            f"Given s, which consists of digits only, compute the {what} {where}.{note}",
            f"The display in @P shows the digits of s. What is the {what} {where}?{note}",
            f"A phone number of @A is given as a string s. Determine the {what} {where}.{note}",
        ),
        schema=text.schema,
        output=("Print the answer.", "Print one integer."),
        python=codes(*_stat_python(f, ask, part.cut)),
        cpp=codes(*_stat_cpp(f, ask, part.loop(text.cpp, "BODY"))),
        wrong=(
            wrong("wrong digits", _stat_python(near, ask, part.cut)[0]),
            wrong("wrong question", _stat_python(f, other, part.cut)[0]),
        ),
    )


@dataclass(frozen=True, slots=True)
class Rebuild:
    """A change of the decimal string ``r`` of n."""

    words: tuple[str, ...]
    python: tuple[str, str]
    cpp: str


_REBUILDS = {
    "reverse": Rebuild(
        ("writing the digits of n in reverse order", "reversing the decimal notation of n"),
        ("r = r[::-1]", "r = ''.join(reversed(r))"), "reverse(r.begin(), r.end());",
    ),
    "sort": Rebuild(
        ("sorting the digits of n in increasing order",),
        ("r = ''.join(sorted(r))", rows("v = list(r)", "v.sort()", "r = ''.join(v)")),
        "sort(r.begin(), r.end());",
    ),
    "sort_down": Rebuild(
        ("sorting the digits of n in decreasing order",),
        ("r = ''.join(sorted(r, reverse=True))", "r = ''.join(sorted(r)[::-1])"),
        "sort(r.rbegin(), r.rend());",
    ),
    "ends": Rebuild(
        ("swapping the first and the last digit of n",),
        ("r = r[-1] + r[1:-1] + r[0]", rows("v = list(r)", "v[0], v[-1] = v[-1], v[0]",
                                            "r = ''.join(v)")),
        "swap(r[0], r[r.size() - 1]);",
    ),
    "rotate": Rebuild(
        ("moving the first digit of n to the end",), ("r = r[1:] + r[0]", "r = r[1:] + r[:1]"),
        "r = r.substr(1) + r[0];",
    ),
    "back": Rebuild(
        ("moving the last digit of n to the front",), ("r = r[-1] + r[:-1]", "r = r[-1:] + r[:-1]"),
        "r = r.back() + r.substr(0, r.size() - 1);",
    ),
    "dropl": Rebuild(
        ("erasing the first digit of n",), ("r = r[1:]", "r = r[1:len(r)]"), "r = r.substr(1);"
    ),
    "dropr": Rebuild(
        ("erasing the last digit of n",), ("r = r[:-1]", "r = r[:len(r) - 1]"), "r.pop_back();"
    ),
    "nines": Rebuild(
        ("replacing every digit d of n by 9 - d",),
        ("r = ''.join(str(9 - int(c)) for c in r)",
         rows("v = ''", "for c in r:", "    v += str(9 - int(c))", "r = v")),
        "for (char &c : r) c = '0' + '9' - c;",
    ),
}  # fmt: skip


def _rebuild(code: str) -> Rebuild:
    kind, _, digits = code.partition(":")
    if kind != "put":
        return _REBUILDS[kind]
    x, y = digits[0], digits[1]
    loop = rows("v = ''", "for c in r:", f"    v += '{y}' if c == '{x}' else c", "r = v")
    return Rebuild(
        (f"replacing every digit {x} of n by {y}", f"changing all digits {x} of n to {y}"),
        (f"r = r.replace('{x}', '{y}')", loop),
        f"for (char &c : r) if (c == '{x}') c = '{y}';",
    )


_RESULTS = {
    "value": ("the number m", "m"),
    "sum": ("the sum n + m", "n + m"),
    "diff": ("the absolute difference of n and m", "abs(n - m)"),
    "max": ("the larger of n and m", "max(n, m)"),
    "min": ("the smaller of n and m", "min(n, m)"),
    "signed": ("the value of n - m, which may be negative", "n - m"),
}


def _number_parameters(rng: Random) -> Parameters:
    code = rng.choice((*_REBUILDS, "put", "put"))
    if code == "put":
        code += ":" + "".join(rng.sample(_DIGITS, 2))
    return {"change": code, "ask": rng.choice(tuple(_RESULTS))}


def _varied(code: str, high: int) -> Callable[[Random, str, Values], Values]:
    """Numbers of every length, with the digits that are to be replaced."""
    favoured = code.partition(":")[2] or "0129"

    def adjust(rng: Random, size: str, values: Values) -> Values:
        length = rng.randint(2, min(len(str(high)) - 1, 4) if size == "small" else len(str(high)))
        digits = [rng.choice(favoured if rng.random() < 0.4 else _DIGITS) for _ in range(length)]
        n = int("".join(digits))
        return {"n": n} if 10 <= n <= high else values

    return adjust


def _number(parameters: Parameters, rng: Random) -> Spec:
    code = parameters["change"]
    change, (what, answer) = _rebuild(code), _RESULTS[parameters["ask"]]
    gerund = rng.choice(change.words)
    high = rng.choice((1000, 10**6, 10**9, 10**12))
    wide, parse = ("long long", "stoll") if high >= 10**9 else ("int", "stoi")
    zeros = rng.choice((" Leading zeros of m are dropped.", " If m begins with zeros, drop them."))
    start = rows("string r = to_string(n);", change.cpp)
    direct = re.sub(r"\bm\b", f"{parse}(r)", answer)
    bodies = [rows("r = str(n)", way, "m = int(r)", f"print({answer})") for way in change.python]
    other = {"n + m": "abs(n - m)", "m": "n"}.get(answer, "n + m")
    careless = _REBUILDS["sort" if code == "reverse" else "reverse"].python[0]
    return Spec(
        titles=("New Number", "Digits Moved", "@A and a Number", "Two Numbers"),
        stories=(
            f"Given an integer n, let m be the number obtained by {gerund}. Find {what}.{zeros}",
            f"@A has a number n. @B makes a number m from it by {gerund}. Compute {what}.{zeros}",
            f"You are given a positive integer n. A number m is made by {gerund}. Print {what}."
            f"{zeros}",
            f"A clerk in @P should copy n, but gets m by {gerund}. Determine {what}.{zeros}",
            f"Let m be the result of {gerund}. For the given n, output {what}.{zeros}",
        ),
        schema=(line(Int("n", 10, high, wide=high >= 10**9)),),
        output=("Print the answer.", "Print one integer.", f"Print {what.partition(',')[0]}."),
        python=codes(*bodies),
        cpp=codes(
            rows(start, f"{wide} m = {parse}(r);", f"cout << {answer} << endl;"),
            rows(start, f"cout << {direct} << endl;"),
        ),
        wrong=(
            wrong("wrong question", bodies[0].replace(f"print({answer})", f"print({other})")),
            wrong("wrong change", rows("r = str(n)", careless, "m = int(r)", f"print({answer})")),
        ),
        adjust=_varied(code, high),
    )


_TAGS = ("implementation", "strings")
FAMILIES = (
    Family("digits_statistics", _TAGS, 800, _stat_parameters, _stat),
    Family("digits_rebuilt", ("implementation", "math"), 800, _number_parameters, _number),
)
