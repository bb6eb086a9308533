"""Direct formulas from everyday stories: purchases, packing, shapes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_numbers import (
    evaluated,
    ordinal,
    told,
    twins,
    upper,
    wrong_twins,
)
from problems.curriculum._phrases_shared import Verdict, verdict
from problems.curriculum._schema import Int, Schema, Values, line


@dataclass(frozen=True, slots=True)
class _Twist:
    """A rule of a shop about the total of ``b`` items at ``a`` coins, with constants K and P.

    Attributes:
        words: the rule; several wordings.
        steps: statements that set ``s``.
        total: an expression of the total.
        slip: statements of a typical mistake.
    """

    words: tuple[str, ...]
    steps: str
    total: str
    slip: str


_S = "s = a * b\n"
_TWISTS = {
    "fee": _Twist(
        ("a delivery fee of K coins is added to the order", "the delivery of all items costs K"),
        _S + "s += K", "a * b + K", "s = (a + K) * b",
    ),
    "free": _Twist(
        ("every ORD item is free", "for each K items taken, one of these K is free"),
        "p = b - b // K\ns = a * p", "a * (b - b // K)", "s = a * (b - K)",
    ),
    "off": _Twist(
        ("a total of at least P is reduced by K", "if the items cost P or more, K is taken off"),
        _S + "if s >= P:\n    s -= K", "a * b - (K if a * b >= P else 0)",
        _S + "if s > P:\n    s -= K",
    ),
    "small order": _Twist(
        ("if the items cost less than P, a fee of K is added",
         "orders below P coins are charged K coins more"),
        _S + "if s < P:\n    s += K", "a * b + (K if a * b < P else 0)",
        _S + "if s <= P:\n    s += K",
    ),
    "bulk": _Twist(
        ("each item after the first P items costs K less",
         "the first P items have the full price, and each further item is K coins cheaper"),
        _S + "if b > P:\n    s -= (b - P) * K", "a * b - max(0, b - P) * K",
        _S + "if b > P:\n    s -= b * K",
    ),
    "percent": _Twist(
        ("a discount of K percent is given on the total, and the result is rounded down",),
        _S + "s = s * (100 - K) // 100", "a * b * (100 - K) // 100",
        _S + "s -= s * K // 100",
    ),
    "tax": _Twist(
        ("a tax of K percent is added to the total, and the result is rounded down",),
        _S + "s = s * (100 + K) // 100", "a * b * (100 + K) // 100",
        "s = a * (100 + K) // 100 * b",
    ),
    "coupon": _Twist(
        ("for every P items bought, K coins are given back",
         "each full group of P items is K coins cheaper"),
        _S + "s -= b // P * K", "a * b - b // P * K", _S + "if b >= P:\n    s -= K",
    ),
    "limit": _Twist(
        ("only the first K items have to be paid, the others are free",),
        "p = min(K, b)\ns = a * p", "a * min(K, b)", "p = max(K, b)\ns = a * p",
    ),
}  # fmt: skip
_MONEY = {
    "total": ("How much must be paid in total?", "Find the total cost.", "Find the final price."),
    "change": ("@A pays with m coins. How much change is returned?",),
    "missing": (
        "@A has m coins. How many more coins are needed (0 if the money is enough)?",
        "@A has only m coins. How many coins must be borrowed from @B, possibly 0?",
    ),
    "left": (
        "@A has m coins. How many coins remain after buying? If the money is not enough, nothing "
        "is bought and all m coins remain.",
    ),
    "enough": ("@A has m coins. Is this enough?", "Can @A pay with m coins?"),
}


def _purchase_parameters(rng: Random) -> Parameters:
    twist = rng.choice(list(_TWISTS))
    given = rng.random() < 0.3
    low, high = {"percent": (1, 9), "tax": (1, 9), "free": (2, 9)}.get(twist, (2, 15))
    scale = 5 if twist in ("percent", "tax") else 1
    has_p = "P" in _TWISTS[twist].steps
    return {
        "twist": twist,
        "k": 0 if given else rng.randint(low, high) * scale,
        "p": (rng.randint(2, 6) if twist in ("bulk", "coupon") else rng.randint(2, 20) * 10)
        * has_p,
        "ask": rng.choice(list(_MONEY)),
    }


def _paid(ask: str, answer: Verdict, of: str) -> str:
    """Statements that print the answer when ``of`` is the total."""
    return {
        "total": f"print({of})",
        "change": f"print(m - {of})",
        "missing": f"print(max(0, {of} - m))",
        "left": f"if {of} <= m:\n    m -= {of}\nprint(m)",
        "enough": f'print("{answer.yes}" if {of} <= m else "{answer.no}")',
    }[ask]


def _purchase(parameters: Parameters, rng: Random) -> Spec:
    k, p, ask = str(parameters["k"] or "k"), str(parameters["p"]), parameters["ask"]
    twist = _TWISTS[parameters["twist"]]
    rule = rng.choice(twist.words).replace("ORD", ordinal(k)).replace("K", k).replace("P", p)
    steps, total, slip = (
        text.replace("K", k).replace("P", p) for text in (twist.steps, twist.total, twist.slip)
    )
    answer = verdict(rng)
    # The price exceeds every reduction, so that totals are positive.
    fields = [Int("a", 20, rng.choice((100, 1000))), Int("b", 1, rng.choice((20, 100)))]
    fields += [] if ask == "total" else [Int("m", 0, 10**6)]
    fields += [] if parameters["k"] else [Int("k", 2, 20)]
    schema: Schema = (line(*fields),)
    bodies = [f"{steps}\n{_paid(ask, answer, 's')}"]
    if ask == "total" and " if " not in total:
        bodies.append(f"print({total})")
    elif ask == "enough":
        bodies.append(
            f's = {total}\nif s <= m:\n    print("{answer.yes}")\nelse:\n    print("{answer.no}")'
        )
    elif ask == "missing":
        bodies.append(f"s = {total}\nif s > m:\n    print(s - m)\nelse:\n    print(0)")
    else:
        bodies.append(f"s = {total}\n{_paid(ask, answer, 's')}")
    programs = twins(schema, rng, bodies, (f"s = {total}\n{_paid(ask, answer, 's')}",))
    slips = {"wrong rule": f"{slip}\n{_paid(ask, answer, 's')}"}
    if ask == "missing":
        slips["negative"] = f"{steps}\nprint(s - m)"
    question, cost = rng.choice(_MONEY[ask]), evaluated(total)
    return Spec(
        titles=("Shopping", "The Total Price", "@A Buys @T", "Money", "At the Cash Desk"),
        stories=_purchase_stories(rng, rule, question),
        schema=schema,
        output=answer.output("the money is enough")
        if ask == "enough"
        else ("Print the answer.", "Print the number of coins."),
        python=programs.python,
        cpp=programs.cpp,
        wrong=wrong_twins(schema, rng, slips),
        adjust=_with_money(total, ask, parameters),
        valid=(lambda v: v["m"] >= cost(v)) if ask == "change" else None,
        constraints=("it is guaranteed that m coins are enough",) if ask == "change" else (),
    )


def _with_money(
    total: str, ask: str, parameters: Parameters
) -> Callable[[Random, str, Values], Values]:
    """Amounts of money near the total, and totals near the threshold of the shop's rule."""
    cost, p = evaluated(total), parameters["p"]

    def adjust(rng: Random, size: str, values: Values) -> Values:
        if p >= 20 and rng.random() < 0.5:
            # The least upper bounds of the schema are 100 for a and 20 for b.
            a = rng.choice([d for d in range(20, 101) if p % d == 0 and p // d <= 20] or [20])
            values = {**values, "a": a, "b": max(1, p // a)}
        if ask == "total":
            return values
        near = 0 if rng.random() < 0.3 else rng.randint(0, 60)
        more = ask == "change" or rng.random() < 0.5
        return {**values, "m": max(0, cost(values) + (near if more else -near))}

    return adjust


def _purchase_stories(rng: Random, rule: str, question: str) -> tuple[str, ...]:
    return told(
        rng,
        f"A shop sells @T for a coins each. {upper(rule)}. @A wants to buy b items. {question}",
        f"@A buys b items, and each of them costs a coins. Note that {rule}. {question}",
        f"One item in the store of @P costs a coins and @A needs b items. In this store, {rule}. "
        f"{question}",
        f"The price of one item is a, and @A orders b items. The rule of the shop: {rule}. "
        f"{question}",
        f"@B sells @T at a market. Each of them costs a coins, and {rule}. @A takes b of them. "
        f"{question}",
    )


FAMILIES = (
    Family("purchase_total", ("implementation", "math"), 800, _purchase_parameters, _purchase),
)
