"""Choosing between values: conditional formulas, two offers, and grades."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_numbers import evaluated, told, twins, wrong_twins
from problems.curriculum._schema import Int, Schema, Values, line

_TESTS = {
    "less": ("a is less than b", "a < b", "a <= b"),
    "at most": ("a is not greater than b", "a <= b", "a < b"),
    "equal": ("a and b are equal", "a == b", "a != b"),
    "even sum": ("a + b is even", "(a + b) % 2 == 0", "a % 2 == 0"),
    "odd product": ("a * b is odd", "a * b % 2 == 1", "(a + b) % 2 == 1"),
    "multiple": ("a is divisible by b", "a % b == 0", "b % a == 0"),
    "any multiple": ("one of a and b is divisible by the other one",
                     "a % b == 0 or b % a == 0", "a % b == 0"),
    "sum": ("a + b is greater than K", "a + b > K", "a + b >= K"),
    "close": ("a and b differ by at most K", "abs(a - b) <= K", "abs(a - b) < K"),
    "both": ("both a and b are at least K", "a >= K and b >= K", "a >= K or b >= K"),
    "residue": ("a and b have the same remainder modulo K", "a % K == b % K", "a % K == b"),
}  # fmt: skip
_RESULTS = {
    "sum": ("a + b", "a + b"),
    "product": ("a * b", "a * b"),
    "distance": ("|a - b|", "abs(a - b)"),
    "larger": ("the larger of a and b", "max(a, b)"),
    "smaller": ("the smaller of a and b", "min(a, b)"),
    "twice": ("2 * a + b", "2 * a + b"),
    "square": ("a * a", "a * a"),
    "second": ("b", "b"),
    "zero": ("0", "0"),
    "remainder": ("the remainder of a divided by b", "a % b"),
    "difference": ("a - b", "a - b"),
}


def _branch_parameters(rng: Random) -> Parameters:
    test = rng.choice(list(_TESTS))
    return {
        "test": test,
        "k": rng.randint(3, 20) if "K" in _TESTS[test][1] else 0,
        "results": rng.sample(list(_RESULTS), 2),
    }


def _branch(parameters: Parameters, rng: Random) -> Spec:
    words, test, slip = (
        text.replace("K", str(parameters["k"])) for text in _TESTS[parameters["test"]]
    )
    (first, p), (second, q) = (_RESULTS[name] for name in parameters["results"])
    high = rng.choice((30, 100, 1000))
    schema: Schema = (line(Int("a", 1, high), Int("b", 1, high)),)
    bodies = (
        f"if {test}:\n    print({p})\nelse:\n    print({q})",
        f"print({p} if {test} else {q})",
        f"ans = {q}\nif {test}:\n    ans = {p}\nprint(ans)",
    )
    slips = {
        "wrong test": bodies[0].replace(test, slip),
        "branches swapped": f"if {test}:\n    print({q})\nelse:\n    print({p})",
    }
    programs = twins(schema, rng, bodies)
    return Spec(
        titles=("If and Else", "Two Formulas", "Two Numbers", "@A and @B Calculate"),
        stories=told(
            rng,
            f"You are given integers a and b. If {words}, print {first}; otherwise, print "
            f"{second}.",
            f"@A has a points and @B has b points. If {words}, their score is {first}; in all "
            f"other cases it is {second}. Find the score.",
            f"Let f(a, b) be {first} if {words}, and {second} otherwise. Compute f(a, b).",
            f"A strange calculator in @P takes two numbers a and b. It shows {first} when {words}; "
            f"when this is not true, it shows {second}. What does it show?",
            f"@A tells @B two numbers a and b. @B answers with {first} if {words} and with "
            f"{second} if not. Find the answer of @B.",
        ),
        schema=schema,
        output=("Print the answer.", "Print one integer."),
        python=programs.python,
        cpp=programs.cpp,
        wrong=wrong_twins(schema, rng, slips),
        adjust=lambda rng, size, v: (
            {"a": v["a"], "b": rng.randint(max(1, v["a"] - 2), v["a"])}
            if rng.random() < 0.3
            else {"a": v["a"] // v["b"] * v["b"] or v["a"], "b": v["b"]}
            if rng.random() < 0.3
            else v
        ),
    )


@dataclass(frozen=True, slots=True)
class _Offer:
    """A price for ``n`` items with the price ``x`` and a constant K."""

    words: str
    cost: str
    slip: str


_OFFERS = {
    "each": _Offer("{x} coins per item", "n * {x}", "n + {x}"),
    "packs": _Offer(
        "packs of K items for {x} coins each (only whole packs)",
        "(n + K - 1) // K * {x}",
        "n // K * {x}",
    ),
    "fixed": _Offer("{x} coins in total for any number of items", "{x}", "n * {x}"),
    "fee": _Offer("a fee of K coins and {x} coins per item", "K + n * {x}", "(K + {x}) * n"),
    "free": _Offer(
        "the first K items for free, each further item for {x} coins",
        "max(0, n - K) * {x}",
        "(n - K) * {x}",
    ),
    "minimum": _Offer(
        "{x} coins per item, but at least K items have to be paid",
        "max(K, n) * {x}",
        "n * {x}",
    ),
}


def _offer_parameters(rng: Random) -> Parameters:
    kinds = [rng.choice(list(_OFFERS)), rng.choice(list(_OFFERS))]
    return {
        "kinds": kinds,
        "ks": [rng.randint(3, 12) if "K" in _OFFERS[kind].cost else 0 for kind in kinds],
        "ask": rng.choice(("cost", "cost", "which", "saved")),
    }


def _offers(parameters: Parameters, rng: Random) -> Spec:
    costs: list[str] = []
    words: list[str] = []
    slips: list[str] = []
    for kind, k, name in zip(parameters["kinds"], parameters["ks"], "ab", strict=True):
        offer = _OFFERS[kind]
        for found, text in ((costs, offer.cost), (words, offer.words), (slips, offer.slip)):
            found.append(text.format(x=name).replace("K - 1", str(k - 1)).replace("K", str(k)))
    high = rng.choice((100, 1000))
    schema: Schema = (line(Int("n", 1, 100), *(Int(x, 1, high) for x in "ab")),)
    ask = parameters["ask"]
    first, second, same = rng.choice((("A", "B", "AB"), ("first", "second", "equal")))
    pick = f'if x < y:\n    print("{first}")\nelif x > y:\n    print("{second}")\n'
    pick += f'else:\n    print("{same}")'
    closing = {"cost": "print(min(x, y))", "saved": "print(abs(x - y))", "which": pick}[ask]
    other = {
        "cost": "if x < y:\n    print(x)\nelse:\n    print(y)",
        "saved": "if x > y:\n    print(x - y)\nelse:\n    print(y - x)",
        "which": f'ans = "{same}"\nif x < y:\n    ans = "{first}"\nif y < x:\n'
        f'    ans = "{second}"\nprint(ans)',
    }[ask]
    prices = f"x = {costs[0]}\ny = {costs[1]}\n"
    python = f"print(min({costs[0]}, {costs[1]}))" if ask == "cost" else f"{prices}{other}"
    wrong = prices.replace(costs[0], slips[0], 1) + closing
    worse = prices + closing.replace("min", "max").replace("<", "<=").replace("abs", "")
    question = {
        "cost": ("Find the lowest possible cost.", "How much does the cheaper offer cost?"),
        "saved": ("By how many coins do the two offers differ?",),
        "which": (
            f"Print {first} if the first offer is cheaper, {second} if the second one is, and "
            f"{same} if they cost the same.",
        ),
    }[ask]
    asked = rng.choice(question)
    programs = twins(schema, rng, (prices + closing, prices + other), (python,))
    return Spec(
        titles=("Two Offers", "Which Is Cheaper", "Tickets", "@A Compares Prices"),
        stories=told(
            rng,
            f"@A needs n @T. The first shop asks for {words[0]}. The second shop asks for "
            f"{words[1]}. {asked}",
            f"There are two ways to buy n items. Offer one: {words[0]}. Offer two: {words[1]}. "
            f"{asked}",
            f"For a trip to @P, @A needs n tickets, called items. The first offer, by bus: "
            f"{words[0]}. The second one, by train: {words[1]}. {asked}",
            f"@A compares two offers for n @T. First: {words[0]}. Second: {words[1]}. {asked}",
            f"Two sellers, @A and @B, have n equal items. @A makes the first offer: {words[0]}. "
            f"@B makes the second offer: {words[1]}. {asked}",
        ),
        schema=schema,
        output=("Print the answer.", question[0] if ask == "which" else "Print one integer."),
        python=programs.python,
        cpp=programs.cpp,
        wrong=wrong_twins(schema, rng, {"wrong price": wrong, "wrong comparison": worse}),
    )


_SCORES = {
    "x": ("x", "the score x", 100, "x"),
    "sum": ("ab", "a + b", 50, "a + b"),
    "best": ("ab", "the larger of a and b", 100, "max(a, b)"),
    "worst": ("ab", "the smaller of a and b", 100, "min(a, b)"),
    "mean": ("ab", "the average of a and b, rounded down", 100, "(a + b) // 2"),
    "weighted": ("ab", "2 * a + b", 35, "2 * a + b"),
    "gap": ("ab", "|a - b|", 100, "abs(a - b)"),
    "three": ("abc", "a + b + c", 33, "a + b + c"),
}
_GRADES = (
    ("A", "B", "C", "D"),
    ("gold", "silver", "bronze", "nothing"),
    ("excellent", "good", "fair", "bad"),
    ("high", "medium", "low", "tiny"),
    ("S", "M", "L", "XL"),
)


def _grade_parameters(rng: Random) -> Parameters:
    levels = rng.choice((2, 2, 3))
    return {
        "score": rng.choice(list(_SCORES)),
        "limits": sorted(rng.sample(range(10, 100, 5), levels), reverse=True),
        "strict": rng.random() < 0.4,
        "words": rng.randrange(len(_GRADES)),
    }


def _grade_chain(tests: list[str], grades: tuple[str, ...]) -> str:
    lines = [f'{"el" if i else ""}if {t}:\n    print("{grades[i]}")' for i, t in enumerate(tests)]
    return "\n".join([*lines, f'else:\n    print("{grades[len(tests)]}")'])


def _grade(parameters: Parameters, rng: Random) -> Spec:
    names, words, high, score = _SCORES[parameters["score"]]
    limits, strict = parameters["limits"], parameters["strict"]
    grades = _GRADES[parameters["words"]]
    schema: Schema = (line(*(Int(name, 0, high) for name in names)),)
    sign, slip = (">", ">=") if strict else (">=", ">")
    prepare = "" if score == "x" else f"x = {score}\n"
    chain = prepare + _grade_chain([f"x {sign} {k}" for k in limits], grades)
    last = grades[len(limits)]
    rising = f'{prepare}ans = "{last}"\n' + "".join(
        f'if x {sign} {k}:\n    ans = "{g}"\n'
        for k, g in reversed(list(zip(limits, grades, strict=False)))
    )
    nested = " else ".join(f'"{g}" if x {sign} {k}' for k, g in zip(limits, grades, strict=False))
    programs = twins(
        schema, rng, (chain, f"{rising}print(ans)"), (f'{prepare}print({nested} else "{last}")',)
    )
    wrong = {
        "strictness": prepare + _grade_chain([f"x {slip} {k}" for k in limits], grades),
        "wrong order": prepare + _grade_chain([f"x {sign} {k}" for k in limits[::-1]], grades),
    }
    than = "greater than" if strict else "at least"
    rules = ", ".join(f"{g} if it is {than} {k}" for k, g in zip(limits, grades, strict=False))
    rules = rules.replace(" if it is", " if the result is", 1)
    rule = f"{rules} (the first rule that fits counts), and {last} in all other cases"
    return Spec(
        titles=("Grades", "Medals and Levels", "Result Table", "Which Word"),
        stories=told(
            rng,
            f"The result of @A is {words}. Print {rule}.",
            f"In @P, the result of an exam is {words}. The grade is {rule}. Find the grade.",
            f"@A computes {words} and calls this the result. Then @A says a word: {rule}. Which "
            "word is it?",
            f"Let the result be {words}. The label of the result is {rule}. Determine the label.",
            f"A machine measures {words}, and this is its result. It displays {rule}. What is "
            "displayed?",
        ),
        schema=schema,
        output=("Print the answer.", "Print one word, spelled exactly as in the statement."),
        python=programs.python,
        cpp=programs.cpp,
        wrong=wrong_twins(schema, rng, wrong),
        adjust=_near_limits(score, names, high, limits),
    )


def _near_limits(
    score: str, names: str, high: int, limits: list[int]
) -> Callable[[Random, str, Values], Values]:
    """Scores on and near the limits."""
    result = evaluated(score)

    def adjust(rng: Random, size: str, values: Values) -> Values:
        wanted = rng.choice(limits) + rng.choice((-1, 0, 0, 1))
        for _ in range(80 if rng.random() < 0.4 else 0):
            if result(values) == wanted:
                break
            values = {name: rng.randint(0, high) for name in names}
        if size == "small" and rng.random() < 0.7:
            return {name: rng.randint(0, high) for name in names}
        return values

    return adjust


FAMILIES = (
    Family("conditional_formula", ("implementation",), 800, _branch_parameters, _branch),
    Family("two_offers", ("implementation", "math"), 800, _offer_parameters, _offers),
    Family("grade_words", ("implementation",), 800, _grade_parameters, _grade),
)
