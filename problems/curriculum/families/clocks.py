"""Clock times with days and hours of any length, and amounts that change evenly day by day."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_numbers import told, twins, wrong_twins
from problems.curriculum._schema import Int, Schema, Values, line


@dataclass(frozen=True, slots=True)
class _Clock:
    """A question about the time h:m; a day has H hours of M minutes, K is a number of minutes.

    Attributes:
        words: the question; several wordings.
        fields: the inputs.
        bodies: two ways to the answer.
        slip: a wrong one.
        pair: whether the answer is a time, printed as two numbers.
    """

    words: tuple[str, ...]
    fields: str
    bodies: tuple[str, str]
    slip: str
    pair: bool


_CLOCKS = {
    "add": _Clock(
        ("It is h:m now. What will the clock show after K minutes?",
         "A film starts at h:m and lasts K minutes. At what time does it end?"),
        "hm",
        ("m += K\nh += m // M\nm %= M\nh %= H\nprint(h, m)",
         "s = h * M + m + K\nprint(s // M % H, s % M)"),
        "m += K\nh += m // M\nm %= M\nprint(h, m)", True,
    ),
    "earlier": _Clock(
        ("It is h:m now. What did the clock show K minutes ago?",
         "A train must arrive at h:m and travels for K minutes. At what time must it leave?"),
        "hm",
        ("s = (h * M + m + L * H * M - K) % (H * M)\nprint(s // M, s % M)",
         "m -= K\nwhile m < 0:\n    m += M\n    h += H - 1\nprint(h % H, m)"),
        "s = h * M + m - K\nif s < 0:\n    s = 0\nprint(s // M, s % M)", True,
    ),
    "until": _Clock(
        ("It is h:m now. How many minutes remain until the end of the day?",),
        "hm",
        ("print(H * M - h * M - m)", "s = h * M + m\nprint(H * M - s)"),
        "print((H - h - 1) * M - m)", False,
    ),
    "since": _Clock(
        ("It is h:m now. How many minutes will have passed since 0:0, the start of this day, when "
         "K more minutes have passed?",),
        "hm",
        ("print(h * M + m + K)", "s = h * M\ns += m\ns += K\nprint(s)"),
        "print(h * M + m - K)", False,
    ),
    "split": _Clock(
        ("The clock shows 0:0 now. What will it show after n minutes?",
         "n minutes have passed since the clock showed 0:0. What does it show now?"),
        "n",
        ("print(n // M % H, n % M)", "h = n // M\nm = n % M\nh %= H\nprint(h, m)"),
        "print(n // M, n % M)", True,
    ),
    "difference": _Clock(
        ("The lesson starts at h:m and ends at the next moment when the clock shows a:b (0 "
         "minutes later if the times are equal). How many minutes does it last?",
         "It is h:m now. How many minutes pass until the clock shows a:b for the first time (0 if "
         "it does so now)?"),
        "hmab",
        ("s = a * M + b - h * M - m\nif s < 0:\n    s += H * M\nprint(s)",
         "print((a * M + b + H * M - h * M - m) % (H * M))"),
        "print(abs(a * M + b - h * M - m))", False,
    ),
    "night": _Clock(
        ("The clock shows h:m and runs for K more minutes. How many times does it change to 0:0 "
         "(also if this happens at the very end)?",),
        "hm",
        ("print((h * M + m + K) // (H * M))",
         "c = 0\ns = h * M + m + K\nwhile s >= H * M:\n    s -= H * M\n    c += 1\nprint(c)"),
        "print(K // (H * M))", False,
    ),
}  # fmt: skip


def _clock_parameters(rng: Random) -> Parameters:
    ask = rng.choice(list(_CLOCKS))
    uses_k = "K" in _CLOCKS[ask].words[0]
    return {
        "ask": ask,
        "hours": rng.choice((24, 24, 24, 12, 10, 20, 30)),
        "minutes": rng.choice((60, 60, 60, 100, 50, 40)),
        "k": rng.choice((0, 0, 15, 20, 30, 45, 75, 90, 100, 150, 200, 500)) if uses_k else -1,
    }


def _clock(parameters: Parameters, rng: Random) -> Spec:
    clock, k = _CLOCKS[parameters["ask"]], parameters["k"]
    hours, minutes = parameters["hours"], parameters["minutes"]
    # Enough whole days to keep an earlier time positive.
    days = (k or 1000) // (hours * minutes) + 1
    product = str(hours * minutes)
    marks = {r"H \* M": product, r"L \* ": f"{days} * " if days > 1 else ""}
    marks |= {"H": str(hours), "M": str(minutes), "K": str(k or "k")}

    def fill(text: str) -> str:
        for mark, value in marks.items():
            text = re.sub(rf"\b{mark}(?!\w)" if mark[-1] != " " else rf"\b{mark}", value, text)
        return text.replace(f"({product})", product)

    highs = {"h": hours - 1, "a": hours - 1, "m": minutes - 1, "b": minutes - 1}
    highs["n"] = rng.choice((1000, 10_000, 10**6))
    fields = [Int(name, 0, highs[name]) for name in clock.fields]
    fields += [Int("k", 1, 1000)] if k == 0 else []
    schema: Schema = (line(*fields),)
    programs = twins(schema, rng, [fill(body) for body in clock.bodies])
    question = fill(rng.choice(clock.words))
    day = f"a day has {hours} hours and an hour has {minutes} minutes"
    last = f"{hours - 1}:{minutes - 1}"
    return Spec(
        titles=("Clock", "Time", "What Time Is It", "Minutes and Hours", "@A Looks at the Clock"),
        stories=told(
            rng,
            f"In @P, {day}. {question}",
            f"On the planet of @A, {day}. {question}",
            f"The clock shows 0:0 when a day starts and {last} in the last minute of the day. "
            f"{question}",
            f"Suppose that {day}. {question}",
            f"@A has a clock for a world in which {day}. {question}",
        ),
        schema=schema,
        output=(
            "Print the hour and the minute of this time, separated by a space, without leading "
            "zeros.",
            "Print two integers: the hours and the minutes.",
        )
        if clock.pair
        else ("Print the answer.", "Print one integer."),
        python=programs.python,
        cpp=programs.cpp,
        wrong=wrong_twins(schema, rng, {"day or hour lost": fill(clock.slip)}),
        adjust=_near_midnight(hours, minutes, parameters["ask"]),
    )


def _near_midnight(hours: int, minutes: int, ask: str) -> Callable[[Random, str, Values], Values]:
    """Small draws use the whole day, often its first or last hour."""

    def adjust(rng: Random, size: str, values: Values) -> Values:
        if size != "small":
            return values
        if "n" in values:
            return {"n": rng.randint(1, min(1000, hours * minutes))}
        changed = {"h": rng.randrange(hours), "m": rng.randrange(minutes)}
        if "a" in values:
            changed |= {"a": rng.randrange(hours), "b": rng.randrange(minutes)}
        elif rng.random() < 0.5:
            changed["h"] = 0 if ask == "earlier" else hours - 1
        return {**values, **changed}

    return adjust


_SERIES = {
    "last": ("Find the number for day n.", ""),
    "total": ("Find the sum for the days from 1 to n.", "always"),
    "even": ("Find the sum for all days with an even number from 1 to n.", "i % 2 == 0"),
    "third": ("Find the sum for all days from 1 to n whose number is divisible by 3.",
              "i % 3 == 0"),
    "except": ("Find the sum for the days from 1 to n except every 7th day (7, 14, 21, ...).",
               "i % 7 != 0"),
}  # fmt: skip


def _series_parameters(rng: Random) -> Parameters:
    return {
        "first": rng.choice((0, *range(2, 14))),
        "step": rng.choice((0, *range(1, 10))),
        "ask": rng.choice(list(_SERIES)),
        "cap": rng.choice((0, 0, 30, 50, 100)),
    }


def _series(parameters: Parameters, rng: Random) -> Spec:
    a, d = (str(parameters[name] or letter) for name, letter in (("first", "a"), ("step", "d")))
    cap, ask = parameters["cap"], parameters["ask"]
    question, test = _SERIES[ask]
    fields = [Int(name, 1, 20) for name in "ad" if name in (a, d)]
    schema: Schema = (line(*fields, Int("n", 1, rng.choice((50, 100, 1000)))),)
    grow = f"x = min({cap}, x + {d})" if cap else f"x += {d}"
    start = f"x = {min(int(a), cap) if cap and a != 'a' else a}\n"
    add = {"": "", "always": "    s += x\n"}.get(test, f"    if {test}:\n        s += x\n")
    zero = "s = 0\n" if add else ""
    term = f"{a} + (i - 1) * {d}".replace(" * 1", "")
    term = f"min({cap}, {term})" if cap else term
    if add:
        loop = f"{start}{zero}for i in range(1, n + 1):\n{add}    {grow}\nprint(s)"
        direct = f"s = 0\nfor i in range(1, n + 1):\n{add.replace('x', term)}print(s)"
        when = "" if test == "always" else f" if {test}"
        short = f"print(sum({term} for i in range(1, n + 1){when}))"
    else:
        loop = f"{start}for i in range(n - 1):\n    {grow}\nprint(x)"
        direct = f"print({term.replace('(i - 1)', '(n - 1)')})"
        short = f"x = {term.replace('(i - 1)', '(n - 1)')}\nprint(x)"
    programs = twins(schema, rng, (loop, direct), (short,))
    slip = loop.replace("range(1, n + 1)", "range(1, n)").replace("range(n - 1)", "range(n)")
    limit = f", but never to more than {cap}" if cap else ""
    most = f" (but {cap} whenever this would be more than {cap})" if cap else ""
    return Spec(
        titles=("Day by Day", "Steady Growth", "Training Plan", "@A Saves Money"),
        stories=told(
            rng,
            f"@A puts {a} coins into a box on day 1. Every next day the number of added coins "
            f"grows by {d}{limit}. {question}",
            f"On day 1, @A solves {a} tasks. Each day the number of tasks increases by {d}{limit}. "
            f"{question}",
            f"The first number is {a} and each following number is larger by {d}{most}. The i-th "
            f"number belongs to day i. {question}",
            f"@B visits a museum in @P. It sells {a} tickets on day 1. Its daily sales rise by {d} "
            f"from day to day{most}. {question}",
            f"A plant gets {a} drops of water on day 1, and from then on {d} more each day than "
            f"the day before{most}. {question}",
        ),
        schema=schema,
        output=("Print the answer.", "Print one integer."),
        python=programs.python,
        cpp=programs.cpp,
        wrong=wrong_twins(schema, rng, {"one day off": slip}),
    )


FAMILIES = (
    Family("clock_time", ("math", "implementation"), 800, _clock_parameters, _clock),
    Family("daily_series", ("math", "implementation"), 800, _series_parameters, _series),
)
