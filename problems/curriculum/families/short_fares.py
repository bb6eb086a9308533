"""Short problems about prices: fares, discounts and what can be bought."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._schema import Int, Schema, line
from problems.curriculum._short import short_spec


def _fare_parameters(rng: Random) -> Parameters:
    return {
        "base": rng.randint(2, 9) * 50,
        "free": rng.randint(2, 12),
        "step": rng.randint(1, 8) * 10,
        "capped": rng.random() < 0.3,
    }


def _fare(parameters: Parameters, rng: Random) -> Spec:
    base, free, step = parameters["base"], parameters["free"], parameters["step"]
    high = rng.choice((50, 100))
    schema: Schema = (line(Int("x", 1, high)),)
    cap = base + 5 * step
    words = (
        f"costs {base} yen for the first {free} kilometers and {step} yen for each kilometer "
        f"after them"
    )
    limit = f", but never more than {cap} yen" if parameters["capped"] else ""
    price = f"{base} + max(0, x - {free}) * {step}"
    price = f"min({price}, {cap})" if parameters["capped"] else price
    steps = f"ans = {base}\nif x > {free}:\n    ans += (x - {free}) * {step}\n"
    top = f"if ans > {cap}:\n    ans = {cap}\n" if parameters["capped"] else ""
    return short_spec(
        rng,
        schema,
        titles=("Fare", "Taxi", "A Ride in @P"),
        stories=(
            f"A ride in @P {words}{limit}. @A rides x kilometers. How much does @A pay?",
            f"The fare of a taxi is {base} yen up to {free} kilometers; each further kilometer "
            f"adds {step} yen{limit}. Find the fare for x kilometers.",
            f"Delivering a parcel {words}{limit}. Find the price for a distance of x kilometers.",
            f"@A runs a bus line. A trip of at most {free} kilometers is sold for {base} yen. For "
            f"a longer one, {step} yen are added per extra kilometer{limit}. Print the price of a "
            f"trip of x kilometers.",
            f"You are given an integer x. If x is at most {free}, the answer is {base}. Otherwise, "
            f"it is {base} plus {step} times the excess of x over {free}{limit}.",
        ),
        output=("Print the price in yen.", "Print the answer."),
        python=(f"print({price})", f"{steps}{top}print(ans)"),
        only_python=(f"print({base} + {step} * (x - {free}) * (x > {free}))",)
        if not parameters["capped"]
        else (),
        wrong={
            "charges all kilometers": f"print({base} + x * {step})",
            "negative extra": f"print({base} + (x - {free}) * {step})",
        },
    )


FAMILIES = (Family("short_fare", ("math", "implementation"), 800, _fare_parameters, _fare),)
