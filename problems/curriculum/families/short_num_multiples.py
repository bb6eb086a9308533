"""Short problems about multiples of constants: counted in a range, or nearest to a number."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._schema import Int, Schema, line
from problems.curriculum._short import short_spec

# name: words, test, mistaken test
_KINDS = {
    "either": ("divisible by {p} or by {q} (or by both)", "i % {p} == 0 or i % {q} == 0",
               "i % {p} == 0 and i % {q} == 0"),
    "neither": ("divisible neither by {p} nor by {q}", "i % {p} != 0 and i % {q} != 0",
                "i % {p} != 0 or i % {q} != 0"),
    "first": ("divisible by {p} but not by {q}", "i % {p} == 0 and i % {q} != 0",
              "i % {p} == 0"),
    "rest": ("such that the remainder after division by {p} is {r}", "i % {p} == {r}",
             "i % {p} == 0"),
}  # fmt: skip


def _range_parameters(rng: Random) -> Parameters:
    p, q = rng.choice(((2, 3), (2, 5), (3, 4), (3, 5), (4, 6), (5, 7), (3, 7), (2, 7), (4, 5)))
    return {"kind": rng.choice(list(_KINDS)), "p": p, "q": q, "r": rng.randint(1, p - 1),
            "sum": rng.random() < 0.4}  # fmt: skip


def _range(parameters: Parameters, rng: Random) -> Spec:
    words, test, mistake = (t.format(**parameters) for t in _KINDS[parameters["kind"]])
    adds = parameters["sum"]
    wanted = "the sum of all integers" if adds else "the number of integers"
    gain = "i" if adds else "1"
    high = rng.choice((100, 1000))
    body = f"ans = 0\nfor i in range(a, b + 1):\n    if {test}:\n        ans += {gain}\nprint(ans)"
    kept = f"[i for i in range(a, b + 1) if {test}]"
    return short_spec(
        rng,
        (line(Int("a", 1, high), Int("b", 1, high)),),
        titles=("From a to b", "Special Integers", "Multiples"),
        stories=(
            f"You are given integers a and b. Find {wanted} from a to b, both included, that are "
            f"{words}.",
            f"@A likes an integer if it is {words}. Find {wanted} in the range from a to b "
            f"(inclusive) that @A likes.",
            f"The doors a, a + 1, ..., b of a hotel in @P are visited one by one. @A paints the "
            f"doors whose numbers are {words}. Find {wanted} on painted doors.",
            f"Consider each integer x with a ≤ x ≤ b. Call it good when it is {words}. Compute "
            f"{wanted} that are good.",
            f"@A says the integers a, a + 1, ..., b aloud, but leaves out those that are not "
            f"{words}. Find {wanted} that @A says.",
        ),
        output=(f"Print the {'sum' if adds else 'count'}, or 0 if there is no such integer.",
                "Print the answer (0 if there is none)."),
        python=(
            body,
            f"ans = 0\ni = a\nwhile i <= b:\n    if {test}:\n        ans += {gain}\n    i += 1\n"
            f"print(ans)",
        ),
        only_python=(
            f"print({'sum' if adds else 'len'}({kept}))",
            f"print(sum({gain} for i in range(a, b + 1) if {test}))",
        ),
        wrong={
            "misses b": body.replace("b + 1", "b"),
            "wrong condition": body.replace(test, mistake),
        },
        valid=lambda values: values["a"] <= values["b"],
        constraints=("a ≤ b",),
    )  # fmt: skip


def _near_parameters(rng: Random) -> Parameters:
    k = rng.randint(3, 60)
    return {"k": k, "r": rng.choice((0, rng.randint(1, k - 1))), "up": rng.random() < 0.6,
            "strict": rng.random() < 0.5}  # fmt: skip


def _near(parameters: Parameters, rng: Random) -> Spec:
    k, r, up, strict = (parameters[name] for name in ("k", "r", "up", "strict"))
    low = 1 if up else k + r + 1
    schema: Schema = (line(Int("n", low, rng.choice((1000, 10000, 10**6)))),)
    property_ = f"leaves remainder {r} when divided by {k}" if r else f"is a multiple of {k}"
    extreme = "smallest" if up else "largest"
    place = {
        (True, True): "greater than n", (True, False): "not smaller than n",
        (False, True): "smaller than n", (False, False): "not greater than n",
    }[up, strict]  # fmt: skip
    sign = "+" if up else "-"
    start, off = (f"n {sign} 1", "n") if strict else ("n", f"n {sign} 1")
    body = f"x = {start}\nwhile x % {k} != {r}:\n    x {sign}= 1\nprint(x)"
    gap = f"({r + k} - x % {k}) % {k}" if up else f"(x % {k} + {k - r}) % {k}"
    return short_spec(
        rng,
        schema,
        titles=("Nearest Number", "Next to n", "The Right Remainder"),
        stories=(
            f"You are given an integer n. Find the {extreme} integer {place} that {property_}.",
            f"@A likes every integer that {property_}. What is the {extreme} integer {place} that "
            f"@A likes?",
            f"A bus leaves @P in each minute whose number {property_}. Find the {extreme} "
            f"number of such a minute that is {place}.",
            f"Among all integers x {place}, consider those for which this holds: x {property_}. "
            f"Print the {extreme} of them.",
            f"@A holds a card with the number n and wants the card with the {extreme} number that "
            f"is {place} and {property_}. Which number is on that card?",
        ),
        output=("Print the integer.", "Print the answer."),
        python=(body, f"x = {start}\nprint(x {sign} {gap})"),
        only_python=(
            f"print(next(x for x in range({start}, n {sign} {k + 1}, {sign}1) "
            f"if x % {k} == {r}))".replace("+1)", "1)"),
        ),
        wrong={
            "off by one": body.replace(f"x = {start}", f"x = {off}", 1),
            "one past": body.replace("print(x)", f"print(x {sign} 1)"),
        },
        adjust=lambda rng_, size, values: (
            {**values, "n": max(low + k, values["n"] // k * k + r) if rng_.random() < 0.2
             else values["n"]}
            if size != "small" and values["n"] < 900 - k
            else {**values, "n": rng_.choice((values["n"], low + rng_.randint(0, 300),
                                              k * rng_.randint(2, 9) + r))}
            if size == "small"
            else values
        ),
    )  # fmt: skip


FAMILIES = (
    Family("short_num_in_range", ("math", "brute force"), 800, _range_parameters, _range),
    Family("short_num_nearest", ("math", "number theory"), 800, _near_parameters, _near),
)
