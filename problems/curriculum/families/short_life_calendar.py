"""Short problems about calendars: weekdays, months, tasks every k days."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_numbers import balanced
from problems.curriculum._schema import Int, Schema, line
from problems.curriculum._short import short_spec

_WEEK = ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
_MADE_UP = ("Sun", "Moon", "Fire", "Water", "Wood", "Gold", "Earth", "Wind", "Ice", "Sand")
_CHORES = ("watering", "cleaning", "training", "baking", "washing", "shopping", "painting")
_BOTH = {
    "both": ("{0} and {1} both happen", "d % {p} == 0 and d % {q} == 0"),
    "some": ("{0} or {1} or both happen", "d % {p} == 0 or d % {q} == 0"),
    "one": ("exactly one of {0} and {1} happens", "(d % {p} == 0) != (d % {q} == 0)"),
    "none": ("neither {0} nor {1} happens", "d % {p} != 0 and d % {q} != 0"),
    "first": ("{0} happens but {1} does not", "d % {p} == 0 and d % {q} != 0"),
}
_WORDS = (("Yes", "No"), ("YES", "NO"), ("yes", "no"))


def _weekday_parameters(rng: Random) -> Parameters:
    if rng.random() < 0.4:
        shift = rng.randrange(7)
        days = [_WEEK[(i + shift) % 7] for i in range(7)]
    else:
        days = rng.sample(_MADE_UP, rng.randint(3, 9))
    return {"days": days, "start": rng.randrange(len(days)), "back": rng.random() < 0.3}


def _listed(words: list[str]) -> str:
    return ", ".join(words[:-1]) + f" and {words[-1]}"


def _weekday(parameters: Parameters, rng: Random) -> Spec:
    days, start, back = list(parameters["days"]), parameters["start"], parameters["back"]
    count, today = len(days), parameters["days"][parameters["start"]]
    schema: Schema = (line(Int("k", 1, rng.choice((100, 1000)))),)
    rule = f"A week consists of {count} days: {_listed(days)}, in this order."
    when = "k days ago" if back else "k days from now"
    shown = ", ".join(f'"{day}"' for day in days)
    back_start = (start - 1) % count
    order = (
        [days[(start - i) % count] for i in range(count)]
        if back
        else [days[(start + i) % count] for i in range(count)]
    )
    chain = "".join(
        f'{"if" if i == 0 else "elif"} r == {i}:\n    print("{day}")\n'
        for i, day in enumerate(order[:-1])
    )
    move = (
        f"p = {start}\nfor i in range(k):\n    p -= 1\n    if p < 0:\n        p = {count - 1}\n"
        if back
        else f"p = {start}\nfor i in range(k):\n    p += 1\n    if p == {count}:\n        p = 0\n"
    )
    other = f"({start} + {count} * k - k) % {count}" if back else f"({start} + k) % {count}"
    off = f"({back_start} + {count} * k - k) % {count}" if back else f"({start + 1} + k) % {count}"
    return short_spec(
        rng,
        schema,
        titles=("Day of the Week", "Which Day", "The Week of @P"),
        stories=(
            f"{rule} Today is {today}. Which day {'was it' if back else 'will it be'} {when}?",
            f"In @P, the days of the week are {_listed(days)}, and then the week starts again. If "
            f"today is {today}, what day is {when}?",
            f"@A's birthday {'was' if back else 'is'} {when}, and today is {today}. {rule} On "
            f"which day of the week {'was' if back else 'is'} the birthday?",
            f"You are given an integer k. {rule} Find the day that "
            f"{'comes before' if back else 'follows'} a {today} by exactly k days.",
            f"{rule} @B {'came to' if back else 'leaves for'} @P {when}. Today it is {today}. "
            f"Print the day on which @B {'came' if back else 'leaves'}.",
        ),
        output=("Print the name of the day.", "Print the day as it is written above."),
        python=(
            f"days = [{shown}]\nprint(days[{other}])",
            f'r = k % {count}\n{chain}else:\n    print("{order[-1]}")',
            f"days = [{shown}]\n{move}print(days[p])",
        ),
        only_python=(
            f'print("{" ".join(order)}".split()[k % {count}])',
            f"days = [{shown}]\nprint(days[({start} {'-' if back else '+'} k) % len(days)])",
        ),
        wrong={
            "off by one": f"days = [{shown}]\nprint(days[{off}])",
            "wrong week": f"days = [{shown}]\nprint(days[k % {count}])"
            if start or back
            else f"days = [{shown}]\nprint(days[(k + 1) % {count}])",
        },
    )


def _month_parameters(rng: Random) -> Parameters:
    months = rng.randint(3, 6)
    return {
        "lengths": [rng.randint(5, 30) for _ in range(months)],
        "inverse": rng.random() < 0.5,
    }


def _month(parameters: Parameters, rng: Random) -> Spec:
    lengths, inverse = list(parameters["lengths"]), parameters["inverse"]
    year, count, top = sum(lengths), len(lengths), max(lengths)
    rule = (
        f"The year of @P has {count} months, and they have {_listed(list(map(str, lengths)))} "
        "days, in this order."
    )
    shown = ", ".join(map(str, lengths))
    before = [sum(lengths[:i]) for i in range(count)]
    if inverse:
        schema: Schema = (line(Int("n", 1, year)),)
        python: tuple[str, ...] = (
            f"a = [{shown}]\nm = 0\nwhile n > a[m]:\n    n -= a[m]\n    m += 1\nprint(m + 1, n)",
            f"a = [{shown}]\nm = 1\nfor x in a:\n    if n <= x:\n        break\n    n -= x\n"
            "    m += 1\nprint(m, n)",
        )
        only = (
            f"from bisect import bisect_left\na = [{', '.join(map(str, before))}]\n"
            "m = bisect_left(a, n)\nprint(m, n - a[m - 1])",
        )
        wrong = {
            "wrong at the last day": f"a = [{shown}, 0]\nm = 0\nwhile m < {count} and n >= a[m]:\n"
            "    n -= a[m]\n    m += 1\nprint(m + 1, n)",
        }
        asked = "Which day of which month is the n-th day of the year?"
        output: tuple[str, ...] = (
            "Print the month and the day.",
            "Print the number of the month and the day.",
        )
    else:
        schema = (line(Int("m", 1, count), Int("d", 1, top)),)
        python = (
            f"a = [{shown}]\nans = d\nfor i in range(m - 1):\n    ans += a[i]\nprint(ans)",
            f"a = [{', '.join(map(str, before))}]\nprint(a[m - 1] + d)",
            "".join(
                f"if m > {i + 1}:\n    d += {length}\n" for i, length in enumerate(lengths[:-1])
            )
            + "print(d)",
        )
        only = (f"print(sum([{shown}][:m - 1]) + d)",)
        wrong = {
            "counts the month itself": f"a = [{shown}]\nans = d\nfor i in range(m):\n"
            "    ans += a[i]\nprint(ans)",
            "forgets the day": f"a = [{', '.join(map(str, before))}]\nprint(a[m - 1] + 1)",
        }
        asked = "The d-th day of the m-th month is which day of the year?"
        output = (
            "Print its number in the year, counted from 1.",
            "Print the number of that day, where the first day of the year is day 1.",
        )
    return short_spec(
        rng,
        schema,
        titles=("Months", "Day of the Year", "The Year of @P"),
        stories=(
            f"{rule} {asked}",
            f"@A found the calendar of an old kingdom. Its {count} months, in order, are "
            f"{_listed(list(map(str, lengths)))} days long. {asked}",
            f"On another planet, a year consists of {year} days in {count} months, numbered from "
            f"1. The lengths of the months are {_listed(list(map(str, lengths)))} days. {asked}",
            f"{rule} @B wrote down a date in one way and needs the other way. {asked}",
            f"Suppose that the months 1 to {count} of a year have {shown} days. {asked}",
        ),
        output=output,
        python=python,
        only_python=only,
        wrong=wrong,
        valid=None if inverse else lambda values: values["d"] <= lengths[values["m"] - 1],
        constraints=() if inverse else ("the m-th month has at least d days",),
    )


def _chore_parameters(rng: Random) -> Parameters:
    p, q = rng.sample(range(2, 10), 2)
    return {
        "p": p,
        "q": q if q % p else q + 1,
        "names": rng.sample(_CHORES, 2),
        "ask": rng.choice(sorted(_BOTH)),
        "single": rng.random() < 0.4,
    }


def _chore(parameters: Parameters, rng: Random) -> Spec:
    p, q, names = parameters["p"], parameters["q"], parameters["names"]
    words, test = _BOTH[parameters["ask"]]
    words, test = words.format(*names), test.format(p=p, q=q)
    rule = f"{names[0].capitalize()} happens every {p} days (on days {p}, {2 * p}, {3 * p} and so "
    rule += f"on) and {names[1]} every {q} days (on days {q}, {2 * q} and so on)."
    yes, no = rng.choice(_WORDS)
    single = parameters["single"]
    schema: Schema = (line(Int("d", 1, 1000) if single else Int("n", 1, 1000)),)
    asked = (
        f"On day d, is it true that {words}?"
        if single
        else (f"On how many of the days 1, 2, ..., n do we have that {words}?")
    )
    count = "ans = 0\nfor d in range(1, n + 1):\n    if {}:\n        ans += 1\nprint(ans)"
    decide = f'if {{}}:\n    print("{yes}")\nelse:\n    print("{no}")'
    frame = decide if single else count
    swapped = test.replace(f"% {p} ", "% P ").replace(f"% {q} ", f"% {p} ").replace("P", str(q + 1))
    python = [frame.format(test)]
    if single:
        python.append(f'print("{yes}" if {test} else "{no}")')
        only: tuple[str, ...] = (f'print(["{no}", "{yes}"][{test}])',)
        output = (
            f"Print `{yes}` if it is true, and `{no}` otherwise.",
            f"If it is true, print `{yes}`. If not, print `{no}`.",
        )
    else:
        python.append(
            f"ans = n\nfor d in range(1, n + 1):\n    if not ({test}):\n"
            "        ans -= 1\nprint(ans)"
        )
        only = (
            f"print(sum({test} for d in range(1, n + 1)))",
            f"print(len([d for d in range(1, n + 1) if {test}]))",
        )
        output = ("Print the number of days.", "Print how many such days there are.")
    return short_spec(
        rng,
        schema,
        titles=("Chores", "A Busy Week", f"{names[0].capitalize()} Days"),
        stories=(
            f"{rule} {asked}",
            f"The days of @A are numbered from 1. {rule} {asked}",
            f"@A has a plan for the days 1, 2, 3, ...: {names[0]} on every day whose number is a "
            f"multiple of {p}, and {names[1]} on every day whose number is a "
            f"multiple of {q}. {asked}",
            f"If the number of a day is divisible by {p}, it is a day of {names[0]}; if it is "
            f"divisible by {q}, it is a day of {names[1]}. {asked}",
            f"@B looks after a house. {rule} Nothing else is done there. {asked}",
        ),
        output=output,
        python=python,
        only_python=only,
        wrong={"wrong period": frame.format(swapped)},
        adjust=balanced(schema, test) if single else None,
    )


FAMILIES = (
    Family("short_life_weekday", ("math", "implementation"), 800, _weekday_parameters, _weekday),
    Family("short_life_month", ("implementation",), 900, _month_parameters, _month),
    Family("short_life_chore", ("math", "brute force"), 900, _chore_parameters, _chore),
)
