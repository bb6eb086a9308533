"""Prime factors of a number, and primes up to a bound."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from problems.curriculum._family import Code, Family, Parameters, Spec, Wrong
from problems.curriculum._phrases_conditions import HELPERS, condition, draw_condition
from problems.curriculum._phrases_numbers import told, twins
from problems.curriculum._schema import Int, Schema, Values, line


@dataclass(frozen=True, slots=True)
class _Ask:
    """A question about prime factors.

    Attributes:
        words: what is asked, about ``{m}``.
        counted: statements that use a prime ``p`` with exponent ``c``.
        listed: expression of the list ``f`` of all prime factors.
        stepwise: statement for each prime factor found, in ascending order; may be empty.
        slip: a wrong expression of ``f``.
    """

    words: tuple[str, ...]
    counted: str
    listed: str
    stepwise: str
    slip: str


_ASKS = {
    "smallest": _Ask(
        ("the smallest prime factor of {m}", "the smallest prime that divides {m}"),
        "if c > 0 and ans == 0:\n        ans = p", "min(f)", "if ans == 0:\n            ans = p",
        "max(f)",
    ),
    "largest": _Ask(
        ("the largest prime factor of {m}", "the largest prime that divides {m}"),
        "if c > 0:\n        ans = p", "max(f)", "ans = p", "len(f)",
    ),
    "count": _Ask(
        ("the number of prime factors of {m}, counted with multiplicity",),
        "ans += c", "len(f)", "ans += 1", "len(set(f))",
    ),
    "distinct": _Ask(
        ("the number of different prime factors of {m}", "how many different primes divide {m}"),
        "if c > 0:\n        ans += 1", "len(set(f))", "", "len(f)",
    ),
    "sum": _Ask(
        ("the sum of the prime factors of {m}, counted with multiplicity",),
        "ans += c * p", "sum(f)", "ans += p", "sum(set(f))",
    ),
    "distinct sum": _Ask(
        ("the sum of the different prime factors of {m}", "the sum of all primes that divide {m}"),
        "if c > 0:\n        ans += p", "sum(set(f))", "", "sum(f)",
    ),
    "exponent": _Ask(
        ("the largest exponent in the prime factorization of {m}",),
        "ans = max(ans, c)", "max(map(f.count, f))", "", "f.count(2)",
    ),
    "odd": _Ask(
        ("the number of odd prime factors of {m}, counted with multiplicity",),
        "if p > 2:\n        ans += c", "len([x for x in f if x % 2 == 1])",
        "if p > 2:\n            ans += 1", "len(set(x for x in f if x % 2 == 1))",
    ),
    "single": _Ask(
        ("the number of primes p such that {m} is divisible by p but not by p * p",),
        "if c == 1:\n        ans += 1", "len([x for x in f if f.count(x) == 1])", "",
        "len(set(f))",
    ),
}  # fmt: skip
_VALUES = {"n": "n", "a*b": "a * b", "n+k": "n + {k}", "n*n+k": "n * n + {k}"}
_VALUES["k*n+1"] = "{k} * n + 1"


def _factor_parameters(rng: Random) -> Parameters:
    of = rng.choice(list(_VALUES))
    low = 2 if of == "k*n+1" else 1
    return {
        "ask": rng.choice(list(_ASKS)),
        "of": of,
        "k": rng.randint(low, 9) if "k" in of else 0,
    }


def _factor_bodies(ask: _Ask, prepare: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Bodies that C++ shares, and bodies for Python only."""
    divide = "    c = 0\n    while n % p == 0:\n        n //= p\n        c += 1\n"
    begin = f"{prepare}ans = 0\np = 2\n"
    counted = f"{begin}while n > 1:\n{divide}    {ask.counted}\n    p += 1\nprint(ans)"
    stepwise = (
        f"{begin}while n > 1:\n    if n % p == 0:\n        {ask.stepwise}\n        n //= p\n"
        "    else:\n        p += 1\nprint(ans)"
    )
    ranged = f"{begin}while p <= n:\n{divide}    {ask.counted}\n    p += 1\nprint(ans)"
    collect = (
        f"{prepare}f = []\np = 2\nwhile n > 1:\n    if n % p == 0:\n        f.append(p)\n"
        f"        n //= p\n    else:\n        p += 1\nprint({ask.listed})"
    )
    root = (
        f"{prepare}f = []\np = 2\nwhile p * p <= n:\n    while n % p == 0:\n        f.append(p)\n"
        f"        n //= p\n    p += 1\nif n > 1:\n    f.append(n)\nprint({ask.listed})"
    )
    return (counted, stepwise if ask.stepwise else ranged), (collect, root)


def _factors(parameters: Parameters, rng: Random) -> Spec:
    ask, of = _ASKS[parameters["ask"]], parameters["of"]
    value = _VALUES[of].format(k=parameters["k"])
    high = 200 if of == "n*n+k" else rng.choice((100, 1000))
    names = ("a", "b") if of == "a*b" else ("n",)
    fields = tuple(Int(name, 2, high) for name in names)
    schema: Schema = (line(*fields),)
    bodies, python = _factor_bodies(ask, "" if of == "n" else f"n = {value}\n")
    programs = twins(schema, rng, bodies, python)
    what = rng.choice(ask.words)
    named, plain = what.format(m="m"), what.format(m=value if of == "n" else f"the number {value}")
    let = "You are given n" if of == "n" else f"Let m = {value}"
    named = plain if of == "n" else named
    slip = python[0].replace(f"print({ask.listed})", f"print({ask.slip})")
    return Spec(
        titles=("Prime Factors", "Factorization", "Into Primes", "@A Factors a Number"),
        stories=told(
            rng,
            f"{let}. Find {named}.",
            f"@A factors the number {value} into primes. Find {plain}.",
            f"Compute {plain}.",
            f"@B asks @A for {plain}. Help @A to answer.",
            f"The security code of a safe in @P is {plain}. Find the code.",
            f"Every integer greater than 1 is a product of primes. Determine {plain}.",
        ),
        schema=schema,
        output=("Print the answer.", "Print one integer, the requested value."),
        python=programs.python,
        cpp=programs.cpp,
        wrong=(Wrong("python", Code(slip), "another statistic"),),
    )


def _primes_parameters(rng: Random) -> Parameters:
    kinds = ("above", "contains", "lacks", "sum_at_least", "palindrome")
    chosen = draw_condition(rng, kinds)
    if rng.random() < 0.3:
        chosen = rng.choice(
            (["ends", rng.choice((1, 3, 7, 9))], ["sum_multiple", rng.choice((2, 5))])
        )
    return {
        "ask": rng.choice(("count", "sum", "largest")),
        "condition": chosen,
        "twin": rng.choice((0, 0, 0, 2, 4, 6)),
    }


def _primes(parameters: Parameters, rng: Random) -> Spec:
    c, ask, gap = condition(parameters["condition"]), parameters["ask"], parameters["twin"]
    schema: Schema = (line(Int("n", 2, rng.choice((100, 500, 1000)))),)
    twin = f" and prime(x + {gap})" if gap else ""
    more = f" and x + {gap} is also prime" if gap else ""
    update = {"count": "ans += 1", "sum": "ans += x", "largest": "ans = x"}[ask]
    begin = "ans = -1" if ask == "largest" else "ans = 0"
    tests = f"prime(x){twin} and {c.plain}"
    head = f"{begin}\nfor x in range(2, n + 1):\n    if {tests}:\n        {update}\n"
    other = f"{begin}\nx = 2\nwhile x <= n:\n    if {c.plain} and prime(x){twin}:\n"
    other += f"        {update}\n    x += 1\nprint(ans)"
    if ask == "largest":
        other = (
            f"x = n\nwhile x > 1 and not ({tests}):\n    x -= 1\nif x <= 1:\n    x = -1\nprint(x)"
        )
    chosen = f"x for x in range(2, n + 1) if prime(x){twin} and {c.python}"
    short = {
        "count": f"print(len([{chosen}]))",
        "sum": f"print(sum({chosen}))",
        "largest": f"print(max([{chosen}], default=-1))",
    }[ask]
    shorter = "def prime(x):\n    return x > 1 and all(x % i for i in range(2, int(x ** 0.5) + 1))"
    top = "\n\n".join(filter(None, (HELPERS["prime"], c.top)))
    programs = twins(schema, rng, (f"{head}print(ans)", other), (short,), top, inline_top=shorter)
    one, many = rng.choice(c.one), rng.choice(c.many)
    absent = " If there is no such prime, the answer is -1." if ask == "largest" else ""
    verb = {"count": "Count", "sum": "Find the sum of", "largest": "Find the largest of"}[ask]
    wanted = {"count": "the number", "sum": "the sum", "largest": "the largest"}[ask]
    slip = "def prime(x):\n    return x % 2 == 1 and x % 3 != 0"
    return Spec(
        titles=("Primes", "Special Primes", "Counting Primes", "@A Likes Primes"),
        stories=told(
            rng,
            f"{verb} all primes x not exceeding n such that x {one}{more}.{absent}",
            f"@A likes a prime number x if it {one}{more}. {verb} the primes from 1 to n that @A "
            f"likes.{absent}",
            f"A prime x is special if x {one}{more}. Find {wanted} of the special primes that are "
            f"at most n.{absent}",
            f"Among the integers 1, 2, ..., n, consider those primes x that satisfy this: x {one}"
            f"{more}. {verb} them.{absent}",
            f"@B lists all primes up to n and keeps the ones that {many}."
            + (f" Then a prime x stays only if x + {gap} is prime, too." if gap else "")
            + f" {verb} the primes that are kept.{absent}",
        ),
        schema=schema,
        output=("Print the answer.", "Print one integer."),
        python=programs.python,
        cpp=programs.cpp,
        wrong=(
            Wrong("python", Code(short, slip), "not a prime test"),
            Wrong("python", Code(short.replace("n + 1", "n"), shorter), "last number lost"),
        ),
        adjust=_larger,
    )


def _larger(rng: Random, size: str, values: Values) -> Values:
    n = values["n"]
    return {"n": rng.randint(10, 100)} if size == "small" and rng.random() < 0.7 else {"n": n}


FAMILIES = (
    Family("prime_factors", ("number theory", "math"), 900, _factor_parameters, _factors),
    Family("primes_up_to", ("number theory", "brute force"), 900, _primes_parameters, _primes),
)
