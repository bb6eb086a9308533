"""Short problems that answer with a word: thresholds, ranges, divisors, tables, two conditions.

The helpers for words and for draws near the limits also serve the other ``short_few`` modules.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_numbers import evaluated
from problems.curriculum._schema import Int, Schema, Values, draw, line
from problems.curriculum._short import short_spec

WORDS = tuple(
    "red blue green gold silver big small warm cold hot left right up down win lose draw open "
    "closed safe danger pass fail good bad fine rich poor fast slow happy sad high low even odd "
    "light heavy day night sun rain snow wind tea milk cake apple lemon peach cat dog fox owl "
    "north south east west one two many few enough ready wait go stop stay leave buy sell".split()
)
FORMAL = (("Yes", "No"), ("YES", "NO"), ("yes", "no"), ("Possible", "Impossible"), ("OK", "NG"))


def words(rng: Random, count: int) -> list[str]:
    """Different words to print, all in one case."""
    found = rng.sample(WORDS, count)
    case = rng.choice((str, str.upper, str.capitalize))
    return [case(word) for word in found]


def answers(rng: Random) -> list[str]:
    """A word for what holds and a word for what does not."""
    return list(rng.choice(FORMAL)) if rng.random() < 0.3 else words(rng, 2)


def outputs(rng: Random, holds: str, yes: str, no: str) -> tuple[str, ...]:
    """Descriptions of what to print for a condition."""
    mark = rng.choice(("`", "`", "", '"'))
    one, two = f"{mark}{yes}{mark}", f"{mark}{no}{mark}"
    return (
        f"Print {one} if {holds}; otherwise, print {two}.",
        f"If {holds}, print {one}. Otherwise, print {two}.",
    )


def judged(test: str, yes: str, no: str) -> tuple[str, ...]:
    """Translatable bodies that print one of two words."""
    return (
        f'if {test}:\n    print("{yes}")\nelse:\n    print("{no}")',
        f'print("{yes}" if {test} else "{no}")',
        f'ans = "{no}"\nif {test}:\n    ans = "{yes}"\nprint(ans)',
    )


def indexed(test: str, yes: str, no: str) -> tuple[str, ...]:
    """Python bodies that choose the word by a truth value."""
    return (f'print(["{no}", "{yes}"][{test}])', f'print(("{no}", "{yes}")[bool({test})])')


def mixed(schema: Schema, *tests: str) -> Callable[[Random, str, Values], Values]:
    """An ``adjust`` hook: each of the tests holds in a fair share of the draws."""
    holds = [evaluated(test) for test in tests]

    def adjust(rng: Random, size: str, values: Values) -> Values:
        wanted = rng.choice(holds)
        for _ in range(400):
            if wanted(values):
                break
            values = draw(schema, rng, rng.choice(("small", "small", "max", size)))
        return values

    return adjust


def near(name: str, low: int, high: int, *marks: int) -> Callable[[Random, str, Values], Values]:
    """An ``adjust`` hook: the value is often one of the marks or next to one."""

    def adjust(rng: Random, size: str, values: Values) -> Values:
        if rng.random() < 0.4:
            return {**values, name: rng.randint(low, high)}
        value = rng.choice(marks) + rng.choice((-2, -1, -1, 0, 0, 0, 1, 1))
        return {**values, name: min(high, max(low, value))}

    return adjust


RELATIONS = {
    "<": (("less than {}", "below {}", "smaller than {}"), "<="),
    "<=": (("at most {}", "not greater than {}", "{} or less", "no more than {}"), "<"),
    ">": (("greater than {}", "more than {}", "above {}"), ">="),
    ">=": (("at least {}", "not less than {}", "{} or more", "no less than {}"), ">"),
}


def _threshold_parameters(rng: Random) -> Parameters:
    digits = rng.choice((1, 2, 2, 3, 4))
    return {
        "k": rng.randint(max(2, 10 ** (digits - 1)), 10**digits - 2),
        "sign": rng.choice(list(RELATIONS)),
        "words": answers(rng),
    }


def _threshold(parameters: Parameters, rng: Random) -> Spec:
    k, sign, (yes, no) = parameters["k"], parameters["sign"], parameters["words"]
    high = next(h for h in (10, 100, 1000, 10000) if h > k)
    schema: Schema = (line(Int("x", 0, high)),)
    phrases, other = RELATIONS[sign]
    told = [rng.choice(phrases).format(k) for _ in range(5)]
    return short_spec(
        rng,
        schema,
        titles=("Threshold", yes.capitalize(), f"{yes} or {no}", "One Number"),
        stories=(
            f"You are given an integer x. Determine whether x is {told[0]}.",
            f"@A's machine shows {yes} when the number on its display is {told[1]} and {no} "
            "otherwise. The display shows x. What does the machine show?",
            f"@A has x @T. @B says {yes} if that number is {told[2]}, and {no} if it is not.",
            f"In @P, a value that is {told[3]} is called {yes}, and every other value is called "
            f"{no}. What is the value x called?",
            f"The score of @A is x. The result is {yes} for a score that is {told[4]}, and {no} "
            "for all other scores. Find the result.",
        ),
        output=outputs(rng, f"x is {rng.choice(phrases).format(k)}", yes, no),
        python=judged(f"x {sign} {k}", yes, no),
        only_python=indexed(f"x {sign} {k}", yes, no),
        wrong={
            "wrong at the limit": judged(f"x {other} {k}", yes, no)[1],
            "words swapped": judged(f"x {sign} {k}", no, yes)[0],
        },
        adjust=near("x", 0, high, k),
    )


def _grades_parameters(rng: Random) -> Parameters:
    count = rng.choice((2, 2, 3))
    high = rng.choice((50, 100, 100, 200, 1000, 3000))
    marks = sorted(rng.sample(range(high // 20 + 1, high - 1), count))
    step = high // 20 + 1
    if any(b - a < step for a, b in pairwise(marks)):
        marks = [marks[0] + i * step for i in range(count)]
    return {"marks": marks, "words": words(rng, count + 1)}


def _grades(parameters: Parameters, rng: Random) -> Spec:
    marks, names = parameters["marks"], parameters["words"]
    high = next(h for h in (100, 200, 1000, 3000, 4000) if h > marks[-1])
    schema: Schema = (line(Int("x", 0, high)),)
    pairs = list(zip(marks, names, strict=False))
    rising = ", ".join(f"{w} if it is less than {m}" for m, w in pairs)
    last = f"{names[-1]} if it is {marks[-1]} or more"
    bounds = [0, *marks]
    between = ", ".join(
        f"{w} from {a} to {b - 1}" for a, b, w in zip(bounds, marks, names, strict=False)
    )

    def chain(sign: str) -> str:
        text = f'if x {sign} {marks[0]}:\n    print("{names[0]}")\n'
        for mark, word in pairs[1:]:
            text += f'elif x {sign} {mark}:\n    print("{word}")\n'
        return f'{text}else:\n    print("{names[-1]}")'

    steps = f'ans = "{names[0]}"\n' + "".join(
        f'if x >= {m}:\n    ans = "{w}"\n' for m, w in zip(marks, names[1:], strict=True)
    )
    down = ", ".join(f"{w} for {m} or more" for m, w in zip(marks[::-1], names[:0:-1], strict=True))
    score = " + ".join(f"(x >= {m})" for m in marks)
    return short_spec(
        rng,
        schema,
        titles=("Grades", "Levels", "The Scale of @P", "Rank"),
        stories=(
            f"The rank of a player is {down}, and {names[0]} below {marks[0]} (the highest rank "
            "that fits counts). @A has a rating of x. Print the rank of @A.",
            f"You are given an integer x. The label of x is {between}, and {names[-1]} from "
            f"{marks[-1]} on. Print the label.",
            f"@A measured a value of x in @P. It is called {rising} (the first that fits), and "
            f"{last}. What is it called?",
            f"@B sorts @T by weight: {between} (both ends included), and {names[-1]} for "
            f"{marks[-1]} and above. To which group does one of weight x belong?",
            f"A signal in @P shows {names[0]}. When x reaches {marks[0]}, it changes to {names[1]}"
            + "".join(f", at {m} to {w}" for m, w in zip(marks[1:], names[2:], strict=True))
            + ". Given x, find what it shows.",
        ),
        output=("Print the answer.", "Print the word."),
        python=(chain("<"), f"{steps}print(ans)"),
        only_python=(
            f"print({names!r}[{score}])",
            f"print({names!r}[sum(x >= t for t in {marks})])",
        ),
        wrong={"wrong at the limits": chain("<=")},
        adjust=near("x", 0, high, *marks),
    )


def _range_parameters(rng: Random) -> Parameters:
    low = rng.choice((rng.randint(2, 30), rng.randint(20, 900)))
    return {
        "low": low,
        "high": low + rng.randint(3, max(9, low)),
        "closed": rng.random() < 0.6,
        "words": answers(rng),
    }


def _range(parameters: Parameters, rng: Random) -> Spec:
    low, high, (yes, no) = parameters["low"], parameters["high"], parameters["words"]
    top = next(t for t in (50, 100, 1000, 2000) if t > high)
    schema: Schema = (line(Int("x", 1, top)),)
    sign, other = ("<=", "<") if parameters["closed"] else ("<", "<=")
    test, ends = f"{low} {sign} x {sign} {high}", "inclusive" if sign == "<=" else "exclusive"
    least = f"{'at least' if sign == '<=' else 'more than'} {low}"
    most = f"{'at most' if sign == '<=' else 'less than'} {high}"
    inner = range(low, high + 1) if sign == "<=" else range(low + 1, high)
    return short_spec(
        rng,
        schema,
        titles=("In Range", "Between", f"{yes} or {no}", "Limits"),
        stories=(
            f"You are given an integer x. Is x between {low} and {high}, {ends}?",
            f"A plant in @P grows well if the temperature is {least} and {most} degrees. Today it "
            f"is x degrees. The answer is {yes} if the plant grows well and {no} if not.",
            f"@A likes numbers that are {least} and also {most}. Does @A like x? Say {yes} if so "
            f"and {no} if not.",
            f"A ride is open to people whose height is {least} cm and {most} cm. @B is x cm tall. "
            f"The guard says {yes} if @B may ride, and {no} if @B may not.",
            f"The integers from {inner[0]} to {inner[-1]}, both included, are marked on a board. "
            f"Decide whether x is marked: {yes} means that it is, and {no} that it is not.",
        ),
        output=outputs(rng, f"{low} {sign} x {sign} {high}", yes, no),
        python=(
            *judged(test, yes, no),
            judged(f"x {sign.replace('<', '>')} {low} and x {sign} {high}", yes, no)[0],
        ),
        only_python=(
            *indexed(test, yes, no),
            f'print("{yes}" if x in range({inner[0]}, {inner[-1] + 1}) else "{no}")',
        ),
        wrong={
            "wrong at the ends": judged(f"{low} {other} x {other} {high}", yes, no)[1],
            "or for and": judged(f"{low} {sign} x or x {sign} {high}", yes, no)[0],
        },
        adjust=near("x", 1, top, low, high),
    )


FAMILIES = (
    Family("short_few_threshold", ("implementation",), 800, _threshold_parameters, _threshold),
    Family("short_few_grades", ("implementation",), 800, _grades_parameters, _grades),
    Family("short_few_range", ("implementation",), 800, _range_parameters, _range),
)
