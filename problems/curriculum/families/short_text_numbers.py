"""Short problems about numbers in strings of fixed width: two numbers, serial numbers."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._schema import Int, Values, Word, line
from problems.curriculum._short import short_spec
from problems.curriculum._short_text import draw_word

_DIGITS = "0123456789"


_DO = {
    "sum": ("the sum of {a} and {b}", "{a} + {b}", "{a} * {b}"),
    "product": ("the product of {a} and {b}", "{a} * {b}", "{a} + {b}"),
    "gap": ("the absolute difference of {a} and {b}", "abs({a} - {b})", "{a} + {b}"),
    "larger": ("the larger one of {a} and {b}", "max({a}, {b})", "min({a}, {b})"),
    "smaller": ("the smaller one of {a} and {b}", "min({a}, {b})", "max({a}, {b})"),
}


def _pieces_parameters(rng: Random) -> Parameters:
    return {
        "sign": rng.choice("-x:+/*"),
        "do": rng.choice(tuple(_DO)),
        "widths": [rng.randint(1, 3), rng.randint(1, 3)],
        "times": rng.choice((1, rng.randint(2, 9))),
        "add": rng.choice((0, rng.randint(1, 99))),
    }


def _pieces(parameters: Parameters, rng: Random) -> Spec:
    sign, (w, v), times, add = (parameters[k] for k in ("sign", "widths", "times", "add"))
    words, value, near = _DO[parameters["do"]]
    n = w + v + 1
    what = words.format(a="a", b="b")
    what = f"{times} times {what}" if times > 1 else what
    what = f"{add} more than {what}" if add else what
    ends = (f" * {times}" if times > 1 else "") + (f" + {add}" if add else "")

    def full(text: str, a: str, b: str) -> str:
        body = text.format(a=a, b=b)
        return (f"({body})" if times > 1 else body) + ends

    a, b = f"int(s[:{w}])", f"int(s[{w + 1}:])"
    shape = f"{'a' * w}{sign}{'b' * v}".replace("a" * w, "a", 1).replace("b" * v, "b", 1)
    digits = f"{w} digit{'s' * (w > 1)}, the character '{sign}' and {v} digit{'s' * (v > 1)}"
    zero = " (a and b may have zeros in front)" if w + v > 2 else ""

    def adjust(rng: Random, size: str, values: Values) -> Values:
        x, y = rng.randrange(10**w), rng.randrange(10**v)
        return values | {"s": f"{x:0{w}}{sign}{y:0{v}}"}

    def valid(values: Values) -> bool:
        s = values["s"]
        return bool(s[w] == sign and (s[:w] + s[w + 1 :]).isdigit())

    return short_spec(
        rng,
        (line(Word("s", n, n, alphabet=_DIGITS + sign)),),
        titles=("Two Numbers in a String", "Split It", "Score Board"),
        stories=(
            f"You are given a string s of the form {shape} with numbers a of {w} and b of {v} "
            f"digits{zero}. Print {what}.",
            f"The string s consists of {digits}. Let a and b be the numbers before and after "
            f"'{sign}'{zero}. Find {what}.",
            f"A board in @P shows s, two numbers a and b{zero} with '{sign}' between them; a has "
            f"{w} and b has {v} digits. Print {what}.",
            f"@A reads s, which is {digits}, as two numbers: a on the left of '{sign}' and b on "
            f"the right{zero}. Compute {what}.",
            f"Whatever '{sign}' may mean, the answer for s = {shape} is {what}. Here a is a number "
            f"of {w} and b of {v} digits{zero}. Print the answer.",
        ),
        output=("Print the number.", "Print an integer."),
        python=(f"a = {a}\nb = {b}\nprint({full(value, 'a', 'b')})", f"print({full(value, a, b)})"),
        only_python=(f"a, b = map(int, s.split('{sign}'))\nprint({full(value, 'a', 'b')})",),
        wrong={"another operation": f"a = {a}\nb = {b}\nprint({full(near, 'a', 'b')})",
               "only the first": f"a = {a}\nprint({full(value, 'a', 'a')})"},
        adjust=adjust,
        valid=valid,
        constraints=(f"s consists of {digits}, in this order",),
    )  # fmt: skip


def _serial_parameters(rng: Random) -> Parameters:
    return {
        "prefix": draw_word(rng, 2, 4).upper(),
        "width": rng.randint(2, 4),
        "shift": rng.choice((0, 1, 1, rng.randint(2, 40))),
        "limit": rng.randint(3, 60),
        "late": draw_word(rng, 2, 4).upper(),
    }


def _serial(parameters: Parameters, rng: Random) -> Spec:
    prefix, width, shift, limit, late = (
        parameters[k] for k in ("prefix", "width", "shift", "limit", "late")
    )
    late = late if late != prefix else late + "X"
    shown = f"n plus {shift}" if shift else "n"
    example = f"{width} digits, with zeros in front where needed"
    number = f"n + {shift}" if shift else "n"
    pick = f"p = '{prefix}'\nif n > {limit}:\n    p = '{late}'\n"
    loop = f"t = str({number})\nwhile len(t) < {width}:\n    t = '0' + t\n"
    swap = f"if n <= {limit}:\n    print('{prefix}' + t)\nelse:\n    print('{late}' + t)"
    choice = f"('{prefix}' if n <= {limit} else '{late}')"
    return short_spec(
        rng,
        (line(Int("n", 1, 10**width - 1 - shift)),),
        titles=("Serial Number", "Name of a Contest", "Code with Zeros"),
        stories=(
            f"You are given an integer n. Print {prefix} if n is at most {limit} and {late} "
            f"otherwise, followed directly by {shown}, written with {example}.",
            f"Contests in @P have names: letters, then {shown} with {example}. The letters are "
            f"{prefix} for n up to {limit} and {late} for larger n. Find the name for n.",
            f"Product n of @A has a code. It starts with {late} if n is greater than {limit} and "
            f"with {prefix} if not; then comes the number {shown} as {example}. Print the code.",
            f"Let x be {shown}, written as {example}. If n is at most {limit}, print {prefix} and "
            f"x; if n is more than {limit}, print {late} and x. Write no space between them.",
            f"The boxes 1, 2, 3, ... of a store are labelled with {prefix} (boxes up to {limit}) "
            f"or {late} (all later boxes), followed by {shown} in {example}. What is the label "
            f"of box n?",
        ),
        output=("Print the code.", "Print the answer without spaces."),
        python=(f"{pick}{loop}print(p + t)", f"{loop}{swap}"),
        only_python=(f"print({choice} + str({number}).zfill({width}))",
                     f"p = {choice}\nprint(p + '%0{width}d' % ({number}))"),
        wrong={"boundary": f"{loop}{swap}".replace("<=", "<"),
               "no zeros": f"{pick}print(p + str({number}))"},
        adjust=lambda rng, size, values: values | {
            "n": limit + rng.randint(0, 1)} if rng.random() < 0.3 and limit + 1 < 10**width - shift
        else values,
    )  # fmt: skip


_TAGS = ("strings", "implementation")
FAMILIES = (
    Family("short_text_two_numbers", _TAGS, 800, _pieces_parameters, _pieces),
    Family("short_text_serial", _TAGS, 800, _serial_parameters, _serial),
)
