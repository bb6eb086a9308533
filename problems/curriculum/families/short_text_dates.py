"""Short problems about dates and times, given as strings of fixed width."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._schema import Values, Word, line
from problems.curriculum._short import short_spec
from problems.curriculum._short_text import Adjust, draw_word

_DIGITS = "0123456789"


def _time(rng: Random) -> str:
    return f"{rng.randint(0, 23):02}:{rng.choice((0, 30, rng.randint(0, 59))):02}"


def _is_time(values: Values) -> bool:
    s = values["s"]
    good = s[2:3] == ":" and s[:2].isdigit() and s[3:].isdigit()
    return bool(good and int(s[:2]) < 24 and int(s[3:]) < 60)


def _is_date(mark: str, values: Values) -> bool:
    s = values["s"]
    good = s[4:5] == s[7:8] == mark and (s[:4] + s[5:7] + s[8:]).isdigit()
    return bool(good and 2000 <= int(s[:4]) < 2100 and 1 <= int(s[5:7]) <= 12
                and 1 <= int(s[8:]) <= 28)  # fmt: skip


def _dated(mark: str, months: tuple[int, ...] = (), days: tuple[int, ...] = ()) -> Adjust:
    """Every draw is a date; often near the months and days that matter."""

    def adjust(rng: Random, size: str, values: Values) -> Values:
        month, day = rng.randint(1, 12), rng.randint(1, 28)
        if months and rng.random() < 0.6:
            month, day = rng.choice(months), rng.choice((*days, day))
        return values | {"s": f"{rng.randint(2000, 2099)}{mark}{month:02}{mark}{day:02}"}

    return adjust


def _order_parameters(rng: Random) -> Parameters:
    return {
        "mark": rng.choice("/-."),
        "new": rng.choice(("/", "-", ".", "_", ":", "", draw_word(rng, 1, 2))),
        "order": rng.choice(("dmy", "mdy", "ydm", "md", "dm", "ym", "my", "ymd")),
        "short": rng.random() < 0.5,
    }


def _order(parameters: Parameters, rng: Random) -> Spec:
    mark, new, order, short = (parameters[k] for k in ("mark", "new", "order", "short"))
    cuts = {"y": "s[2:4]" if short else "s[:4]", "m": "s[5:7]", "d": "s[8:]"}
    names = {"y": "the last two digits of the year" if short else "the year",
             "m": "the month", "d": "the day"}  # fmt: skip
    parts = [cuts[x] for x in order]
    glue = f" + '{new}' + " if new else " + "
    text = glue.join(parts)
    listed = ", ".join(names[x] for x in order)
    between = f'with "{new}" between them' if new else "with nothing between them"
    wrong_text = glue.join(parts[::-1])
    split = f"y, m, d = s.split('{mark}')\nprint({'y[2:]' if short and 'y' in order else order[0]}"
    split = f"y, m, d = s.split('{mark}')\n" + ("y = y[2:]\n" if short else "")
    split += f"print({', '.join(order)}, sep='{new}')"
    other = "-" if new != "-" else "/"
    bad = f" + '{other}' + ".join(parts)
    shape = f"yyyy{mark}mm{mark}dd"
    return short_spec(
        rng,
        (line(Word("s", 10, 10, alphabet=_DIGITS + mark)),),
        titles=("Another Format", "Dates", "Calendar of @P"),
        stories=(
            f"You are given a date s in the format {shape}. Print {listed}, in this order, "
            f"{between}.",
            f"In @P a date is written as {listed}, {between}. Given the date s, written as "
            f"{shape}, print it in the way of @P.",
            f"@A writes dates as {shape}, but @B needs {listed}, {between}. Rewrite the date s of "
            f"@A for @B. Months and days keep their two digits.",
            f"The string s has the form {shape}: four digits of the year, two of the month, two of "
            f"the day. Print a string made of {listed}, {between}.",
            f"Change the format of the date s from {shape} to: {listed}, {between}.",
        ),
        output=("Print the new string.", "Print the answer."),
        python=(f"print({text})", f"y = {cuts['y']}\nm = s[5:7]\nd = s[8:]\n"
                f"print({glue.join(order)})"),
        only_python=(split,),
        wrong={"another order": f"print({wrong_text})", "another sign": f"print({bad})"},
        adjust=_dated(mark),
        valid=lambda values: _is_date(mark, values),
        constraints=(f"s is a date from 2000{mark}01{mark}01 to 2099{mark}12{mark}28 in the "
                     f"format {shape}; the day is at most 28",),
    )  # fmt: skip


def _limit_parameters(rng: Random) -> Parameters:
    return {
        "month": rng.randint(2, 11),
        "day": rng.randint(2, 27),
        "before": rng.random() < 0.5,
        "strict": rng.random() < 0.5,
        "mark": rng.choice("/-."),
        "answers": [draw_word(rng, 3, 6), draw_word(rng, 3, 6)],
    }


def _limit(parameters: Parameters, rng: Random) -> Spec:
    month, day, mark, (yes, no) = (parameters[k] for k in ("month", "day", "mark", "answers"))
    before, strict = parameters["before"], parameters["strict"]
    bound = f"{month:02}{mark}{day:02}"
    sign, words = {
        (True, True): ("<", f"strictly before {bound}"),
        (True, False): ("<=", f"on {bound} or earlier"),
        (False, True): (">", f"strictly after {bound}"),
        (False, False): (">=", f"on {bound} or later"),
    }[before, strict]
    near = sign.replace("=", "") if "=" in sign else sign + "="
    shape = f"yyyy{mark}mm{mark}dd"
    say = f":\n    print('{yes}')\nelse:\n    print('{no}')"
    test = f"s[5:] {sign} '{bound}'"
    number = "m = int(s[5:7])\nd = int(s[8:])\n"
    value = f"if m * 100 + d {sign} {month * 100 + day}{say}"
    pair = f"if m {sign[0]} {month} or (m == {month} and d {sign} {day}){say}"
    return short_spec(
        rng,
        (line(Word("s", 10, 10, alphabet=_DIGITS + mark)),),
        titles=("Before or After", "Part of the Year", "Deadline"),
        stories=(
            f"You are given a date s in the format {shape}. If its month and day are {words} (of "
            f"the same year), print {yes}; otherwise, print {no}.",
            f"In @P, each year has two seasons. Days that are {words} belong to the season {yes}, "
            f"all others to the season {no}. Print the season of the date s, given as {shape}.",
            f"@A was born on the date s, written as {shape}. The birthday is called {yes} when it "
            f"is {words} in the year, and {no} when not. How is it called?",
            f"The dates are written as {shape}, and only month and day matter. Print {yes} if the "
            f"date s is {words} of its year, and {no} in all other cases.",
            f"Look at the month and the day of the date s (format {shape}). The answer is {yes} "
            f"if they are {words}, and {no} otherwise.",
        ),
        output=(f"Print {yes} or {no}.", "Print the answer."),
        python=(number + pair, number + value, f"if {test}{say}"),
        only_python=(f"print('{yes}' if {test} else '{no}')",
                     f"y, m, d = map(int, s.split('{mark}'))\n"
                     f"print('{yes}' if (m, d) {sign} ({month}, {day}) else '{no}')"),
        wrong={"strictness": f"if s[5:] {near} '{bound}'{say}",
               "exchanged": f"if not ({test}){say}"},
        adjust=_dated(mark, (month, month, month - 1, month + 1), (day, day, day - 1, day + 1)),
        valid=lambda values: _is_date(mark, values),
        constraints=(f"s is a date from 2000{mark}01{mark}01 to 2099{mark}12{mark}28 in the "
                     f"format {shape}; the day is at most 28",),
    )  # fmt: skip


def _clock_parameters(rng: Random) -> Parameters:
    return {
        "hour": rng.randint(0, 23),
        "minute": rng.choice((0, 15, 30, rng.randint(1, 59))),
        "ask": rng.choice(("since", "until", "total", "late")),
        "per": rng.choice((1, 1, rng.randint(2, 20))),
    }


def _clock(parameters: Parameters, rng: Random) -> Spec:
    hour, minute, ask, per = (parameters[k] for k in ("hour", "minute", "ask", "per"))
    start = f"{hour:02}:{minute:02}"
    base = hour * 60 + minute
    words, value, near = {
        "since": (f"the number of minutes from the last {start} (today, or yesterday if s is "
                  f"earlier) to s", f"(m + {1440 - base}) % 1440", f"m + {1440 - base}"),
        "until": (f"the number of minutes from s to the next {start}, which is 0 if s is {start}",
                  f"({1440 + base} - m) % 1440", f"{1440 + base} - m"),
        "total": (f"the number of minutes from 00:00 to s plus {base}", f"m + {base}", "m"),
        "late": (f"the number of minutes by which s is later than {start} on the same day, or 0 "
                 f"if it is not later", f"max(0, m - {base})", f"m - {base}"),
    }[ask]  # fmt: skip
    words = words if per == 1 else f"{per} times {words}"
    times = "" if per == 1 else f" * {per}"
    value, near = f"{value}{times}", f"({near}){times}"
    value = f"({value.removesuffix(times)}){times}" if times and ask == "total" else value
    read = "m = int(s[:2]) * 60 + int(s[3:])\n"
    digits = "h = int(s[0]) * 10 + int(s[1])\nt = int(s[3]) * 10 + int(s[4])\nm = 60 * h + t\n"
    return short_spec(
        rng,
        (line(Word("s", 5, 5, alphabet=_DIGITS + ":")),),
        titles=("Minutes", "A Clock in @P", "Time String"),
        stories=(
            f"You are given a time s in the 24-hour format hh:mm. Print {words}.",
            f"@A looks at a clock that shows s (hours and minutes as hh:mm, from 00:00 to 23:59). "
            f"Find {words}.",
            f"The string s is a time such as 07:05. Compute {words}.",
            f"In @P it is s now, written as hh:mm with two digits each. @B asks for {words}. What "
            f"is the answer?",
            f"Given a time of the day s = hh:mm, output {words}.",
        ),
        output=("Print the number.", "Print an integer."),
        python=(f"{read}print({value})", f"{digits}ans = {value}\nprint(ans)"),
        only_python=(f"h, x = map(int, s.split(':'))\nm = h * 60 + x\nprint({value})",),
        wrong={"one case": f"{read}print({near}{' + 1' if base == 0 else ''})",
               "an hour has 100": f"m = int(s[:2] + s[3:])\nprint({value})"},
        adjust=lambda rng, size, values: values | {
            "s": start if rng.random() < 0.15 else _time(rng)},
        valid=_is_time,
        constraints=("s is a time from 00:00 to 23:59 in the format hh:mm",),
    )  # fmt: skip


_TAGS = ("strings", "implementation")
FAMILIES = (
    Family("short_text_date_format", _TAGS, 800, _order_parameters, _order),
    Family("short_text_date_limit", _TAGS, 800, _limit_parameters, _limit),
    Family("short_text_clock", _TAGS, 900, _clock_parameters, _clock),
)
