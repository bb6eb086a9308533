"""Short problems with a table in the statement: names of days, prices, grades, units, scores."""

from __future__ import annotations

import json
from collections.abc import Sequence
from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._schema import Int, Values, Word, line
from problems.curriculum._short import short_spec
from problems.curriculum._short_text import Adjust, draw_word

WORDS = (
    ("red", "blue", "green", "white", "black", "pink", "gray", "brown", "gold", "violet"),
    ("cat", "dog", "fox", "owl", "bear", "wolf", "frog", "crow", "mouse", "horse", "goat"),
    ("sun", "moon", "fire", "water", "wood", "earth", "wind", "iron", "snow", "stone"),
    ("tea", "bread", "rice", "soup", "milk", "cake", "apple", "melon", "plum", "noodle"),
    ("lamp", "chair", "table", "spoon", "plate", "knife", "bottle", "basket", "clock"),
)


def draw_words(rng: Random, low: int, high: int) -> list[str]:
    """Different words of one theme, or invented ones."""
    count = rng.randint(low, high)
    if rng.random() < 0.3:
        return sorted({draw_word(rng, 3, 5) for _ in range(count + 2)}, key=hash_key)[:count]
    return rng.sample(rng.choice(WORDS), count)


def hash_key(word: str) -> str:
    """A fixed order that does not look like one."""
    return word[::-1]


def listed(words: Sequence[str], last: str = "and") -> str:
    """``a, b and c``."""
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def chosen(**options: Sequence[str]) -> Adjust:
    """An ``adjust`` hook that draws words from lists."""

    def adjust(rng: Random, size: str, values: Values) -> Values:
        del size
        return {**values, **{name: rng.choice(words) for name, words in options.items()}}

    return adjust


def branches(tests: Sequence[tuple[str, str]], other: str) -> str:
    """``if``, ``elif`` and ``else`` with one statement each."""
    parts = [
        f"{'elif' if i else 'if'} {test}:\n    {then}\n" for i, (test, then) in enumerate(tests)
    ]
    return "".join(parts) + f"else:\n    {other}\n"


def printed(word: object) -> str:
    """A statement that prints a constant."""
    return f"print({json.dumps(word)})"


def word_field(name: str, words: Sequence[str]) -> Word:
    """A field for one of these words."""
    return Word(name, min(map(len, words)), max(map(len, words)))


def _week_parameters(rng: Random) -> Parameters:
    words = draw_words(rng, 4, 7)
    return {"days": words, "first": rng.randrange(len(words)), "from": rng.choice((0, 1, 1, 1))}


def _week(parameters: Parameters, rng: Random) -> Spec:
    days, first, start = parameters["days"], parameters["first"], parameters["from"]
    m, shown = len(days), listed(days)
    shift = (first - start) % m
    index = f"(n + {shift}) % {m}" if shift else f"n % {m}"
    kind = rng.choice(("day", "day", "year"))
    tests = [(f"r == {(i - shift) % m}", printed(days[i])) for i in range(m)]
    return short_spec(
        rng,
        (line(Int("n", start, rng.choice((100, 1000, 10**9)))),),
        titles=("Name of the Day", "Calendar of @P", "Which One?"),
        stories=(
            f"In @P, the {kind}s are called {shown}, in this order, again and again. The name of "
            f"{kind} {start} is {days[first]}. What is the name of {kind} n?",
            f"@A made a calendar with a cycle of {m} {kind}s: {shown}; after {days[-1]} comes "
            f"{days[0]} again. If {kind} {start} is {days[first]}, find the name of {kind} n.",
            f"Consider the repeating sequence of words {', '.join(days + days[:1])}, and so on "
            f"with period {m}. Its words get consecutive numbers, and one word {days[first]} gets "
            f"the number {start}. Print the word with the number n.",
            f"@A cooks for @B every {kind} and follows the plan {shown}, which starts over when "
            f"it is finished. On {kind} {start} it is the turn of {days[first]}. Whose turn is it "
            f"on {kind} n?",
            f"A wheel has the words {', '.join(days)} around it, in this order. Turn 1 moves the "
            f"pointer from one word to the next one, and after {days[-1]} to {days[0]}. At "
            f"time {start} it points at {days[first]}, and there is one turn per unit of time. "
            f"Print the word it points at at time n.".replace("Turn 1 moves", "A turn moves"),
        ),
        output=("Print the name.", "Print the word."),
        python=(
            f"names = {json.dumps(days)}\nprint(names[{index}])",
            f"r = n % {m}\n{branches(tests[:-1], tests[-1][1])}",
        ),
        only_python=(
            f"print({json.dumps(days)}[{index}])",
            f"print({json.dumps(' '.join(days[shift:] + days[:shift]))}.split()[n % {m}])",
        ),
        wrong={
            "off by one": f"print({json.dumps(days)}[(n + {shift + 1}) % {m}])",
            "wrong period": f"print({json.dumps(days)}[(n + {shift}) % {m - 1}])",
        },
    )


def _menu_parameters(rng: Random) -> Parameters:
    words, step = draw_words(rng, 3, 6), rng.choice((1, 10, 50))
    return {
        "words": words,
        "prices": [v * step for v in rng.sample(range(2, 20), len(words))],
        "mode": rng.choice(("times", "pair", "plus")),
        "k": rng.randint(2, 9) * step,
    }


def _menu(parameters: Parameters, rng: Random) -> Spec:
    words, prices, k = parameters["words"], parameters["prices"], parameters["k"]
    mode = parameters["mode"]
    table = dict(zip(words, prices, strict=True))
    shown = listed([f"{w} costs {p} yen" for w, p in table.items()])
    short = ", ".join(f"{w}: {p}" for w, p in table.items())
    tests = [(f's == "{w}"', f"x = {p}") for w, p in table.items()]
    find = branches(tests[:-1], tests[-1][1])
    more = branches([(t.replace("s ==", "t =="), x.replace("x", "y")) for t, x in tests[:-1]],
                    tests[-1][1].replace("x", "y"))  # fmt: skip
    search = f"names = {json.dumps(words)}\ncosts = {prices}\nans = 0\n"
    loop = f"for i in range({len(words)}):\n    if names[i] == "
    field, ask, ours = word_field("s", words), "n pieces of s", f"{json.dumps(table)}[s] * n"
    schema, price = (line(field), line(Int("n", 1, 100))), "x * n"
    second = f"{search}{loop}s:\n        ans = costs[i] * n\nprint(ans)"
    first = f"{find}print(x * n)"
    if mode == "pair":
        ask, ours = "one s and one t together", f"d[s] + d[t]"  # noqa: F541
        schema = (line(field), line(word_field("t", words)))
        first = f"{find}{more}print(x + y)"
        second = f"{search}{loop}s:\n        ans += costs[i]\n    if names[i] == t:\n        "
        second += "ans += costs[i]\nprint(ans)"
        ours = f"{json.dumps(table)}[s] + {json.dumps(table)}[t]"
    elif mode == "plus":
        ask, price = f"n pieces of s, with {k} yen more for the delivery", f"x * n + {k}"
        first = f"{find}print({price})"
        second = f"{search}{loop}s:\n        ans = costs[i] * n + {k}\nprint(ans)"
        ours += f" + {k}"
    one_of = listed(words, "or")
    return short_spec(
        rng,
        schema,
        titles=("Menu", "Price List of @P", "@A Pays"),
        stories=(
            f"In a shop in @P, {shown}. Find the price of {ask}.",
            f"The price list of @A is this (in yen): {short}. How much is it for {ask}?",
            f"@A sells the following things; the number is the price of one piece. {short}. @B "
            f"wants {ask}. Print how many yen @B has to pay.",
            f"A machine accepts the buttons {listed(words)}, which stand for "
            f"{listed([str(p) for p in prices])} yen, respectively. Print the cost of {ask}.",
            f"One piece of {one_of} can be bought at @P: {shown}. What does one pay for {ask}?",
        ),
        output=("Print the price in yen.", "Print the price as an integer."),
        python=(first, second),
        only_python=(
            f"print({ours})",
            f"d = {json.dumps(table)}\nprint({ours.replace(json.dumps(table), 'd')})",
        ),
        wrong={
            "wrong price": first.replace(f"x = {prices[0]}", f"x = {prices[1]}"),
            "forgets a part": f"{find}print(x)",
        },
        adjust=chosen(s=words, **({"t": words} if mode == "pair" else {})),
        valid=lambda v: v["s"] in words and v.get("t", words[0]) in words,
        constraints=(f"{'s and t are' if mode == 'pair' else 's is'} one of {listed(words)}",),
    )


_GRADES = (("A", "B", "C", "D", "E"), ("gold", "silver", "bronze", "paper", "none"),
           ("S", "A", "B", "C", "F"), ("huge", "big", "medium", "small", "tiny"),
           ("great", "good", "fair", "poor", "fail"), ("5", "4", "3", "2", "1"))  # fmt: skip


def _grade_parameters(rng: Random) -> Parameters:
    high = rng.choice((100, 100, 1000, 3000))
    count = rng.randint(2, 4)
    limits = rng.sample(range(high // 10, high * 19 // 20, 1 if high == 100 else 10), count)
    return {
        "high": high,
        "limits": sorted(limits, reverse=True),
        "names": rng.choice(_GRADES)[: count + 1],
        "strict": rng.random() < 0.3,
    }


def _grade(parameters: Parameters, rng: Random) -> Spec:
    limits, names, high = parameters["limits"], parameters["names"], parameters["high"]
    sign, word = (">", "more than") if parameters["strict"] else (">=", "at least")
    other = "<=" if parameters["strict"] else "<"
    pairs = list(zip(limits, names, strict=False))
    shown = "; ".join(f"otherwise, {n} if x is {word} {v}" for v, n in pairs)[11:]
    parts = [f"{word} {v} {rng.choice(('points', 'points', 'pt'))}: {n}" for v, n in pairs]
    tests = [(f"x {sign} {v}", printed(n)) for v, n in pairs]
    off = [(f"x {'>=' if sign == '>' else '>'} {v}", printed(n)) for v, n in pairs]
    climb = "".join(f'if x {sign} {v}:\n    ans = "{n}"\n' for v, n in pairs[::-1])
    count = " + ".join(f"(x {other} {v})" for v in limits)
    return short_spec(
        rng,
        (line(Int("x", 0, high)),),
        titles=("Grades", "Level of @A", "Which Class?"),
        stories=(
            f"@A scored x points in a test. The grade is {shown}; and {names[-1]} in all other "
            f"cases. Find the grade.",
            f"You are given an integer x. The answer is {shown}; otherwise, {names[-1]}.",
            f"@T from @P are sorted by their size x: {'; '.join(parts).replace(' points', '').replace(' pt', '')}; "  # noqa: E501
            f"everything else: {names[-1]}. The first line that fits counts. Print the class.",
            f"At a game center, a player with {'; '.join(parts)}; anything less: {names[-1]} "
            f"(the best reward that fits is given). Print the reward for x points.",
            f"The level of @A depends on the rating x. {len(names)} levels exist, from the best: "
            f"{', '.join(names)}. Each level except {names[-1]} needs a rating of {word} "
            f"{listed([str(v) for v in limits])}, respectively. Print the best level that @A gets.",
        ),
        output=("Print the answer.", f"Print one of {listed(names)}."),
        python=(
            branches(tests, printed(names[-1])),
            f'ans = "{names[-1]}"\n{climb}print(ans)',
        ),
        only_python=(
            f"print({json.dumps(list(names))}[{count}])",
            f"for v, g in {[tuple(p) for p in pairs]}:\n    if x {sign} v:\n        print(g)\n"
            f'        break\nelse:\n    print("{names[-1]}")'.replace("'", '"'),
        ),
        wrong={
            "wrong at the limit": branches(off, printed(names[-1])),
            "skips a class": branches(tests[:-1], printed(names[-1])),
        },
        adjust=_near_limits(limits, high),
    )


def _near_limits(limits: Sequence[int], high: int) -> Adjust:
    def adjust(rng: Random, size: str, values: Values) -> Values:
        del size
        near = rng.choice(limits) + rng.choice((-1, 0, 0, 1))
        return {"x": near} if rng.random() < 0.5 else {**values, "x": rng.randint(0, high)}

    return adjust


FAMILIES = (
    Family("short_play_week", ("math", "implementation"), 800, _week_parameters, _week),
    Family("short_play_menu", ("implementation",), 800, _menu_parameters, _menu),
    Family("short_play_grade", ("implementation",), 800, _grade_parameters, _grade),
)
