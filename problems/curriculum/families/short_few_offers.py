"""Short problems about amounts: clamping, what remains, boxes, the cheaper of two offers."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._schema import Int, Schema, line
from problems.curriculum._short import short_spec
from problems.curriculum.families.short_few_words import mixed, near


def _clamp_parameters(rng: Random) -> Parameters:
    low = rng.choice((rng.randint(3, 40), rng.randint(20, 700)))
    return {"low": low, "high": low + rng.randint(4, 2 * low + 5)}


def _clamp(parameters: Parameters, rng: Random) -> Spec:
    low, high = parameters["low"], parameters["high"]
    top = next(t for t in (200, 1000, 3000) if t > high)
    schema: Schema = (line(Int("x", 0, top)),)
    return short_spec(
        rng,
        schema,
        titles=("Clamp", "Limits", "The Machine of @P"),
        stories=(
            f"You are given an integer x. If x is less than {low}, print {low}; if x is greater "
            f"than {high}, print {high}; otherwise, print x.",
            f"A heater in @P can be set to any temperature from {low} to {high}. If @A asks for x, "
            "it takes the nearest possible temperature. Print this temperature.",
            f"@A pays x yen, but never less than {low} yen and never more than {high} yen. How "
            "much does @A pay?",
            f"Among the integers between {low} and {high}, inclusive, find the one closest to x.",
            f"A value x is stored in a register. Values below {low} are raised to {low}, and "
            f"values above {high} are cut to {high}. Find what is stored.",
        ),
        python=(
            f"print(max({low}, min({high}, x)))",
            f"if x < {low}:\n    x = {low}\nif x > {high}:\n    x = {high}\nprint(x)",
        ),
        only_python=(f"print(sorted([{low}, x, {high}])[1])",),
        wrong={
            "no upper limit": f"print(max({low}, x))",
            "no lower limit": f"print(min({high}, x))",
        },
        adjust=near("x", 0, top, low - 2, high + 2, (low + high) // 2),
    )


def _remain_parameters(rng: Random) -> Parameters:
    return {"each": rng.randint(3, 60), "gone": rng.choice((0, rng.randint(2, 50)))}


def _remain(parameters: Parameters, rng: Random) -> Spec:
    each, gone = parameters["each"], parameters["gone"]
    schema: Schema = (line(Int("n", gone, rng.choice((200, 1000)))),)
    lost = f" First, {gone} of them are lost." if gone else ""
    paid = f" pays a fee of {gone} yen and then" if gone else ""
    value = f"(n - {gone})" if gone else "n"
    rest = f"n - {gone}" if gone else "n"
    less = f"n -= {gone}\n" if gone else ""
    return short_spec(
        rng,
        schema,
        titles=("Rest", "What Remains", "Leftovers"),
        stories=(
            f"@A has n yen. In a shop in @P, @A{paid} buys as many @T as possible, which cost "
            f"{each} yen each. How many yen remain?",
            f"There are n @T.{lost} The others are packed into boxes of exactly {each} until fewer "
            f"than {each} are left. How many of them are left without a box?",
            f"You are given an integer n. Find the remainder when {rest} is divided by {each}.",
            f"Start with the number {rest}. As long as it is at least {each}, subtract {each} from "
            "it. Find the number at the end.",
            f"@A has n @T.{lost} Then @A gives the same number of them, as large as possible, to "
            f"each of {each} friends. How many are left for @A?",
        ),
        python=(
            f"print({value} % {each})",
            f"{less}while n >= {each}:\n    n -= {each}\nprint(n)",
        ),
        only_python=(f"print(divmod({rest}, {each})[1])",),
        wrong={
            "counts the boxes": f"print({value} // {each})",
            "other size": f"print({value} % {each + 1})",
        },
    )


def _boxes_parameters(rng: Random) -> Parameters:
    return {
        "size": rng.randint(2, 40),
        "price": rng.choice((1, rng.randint(2, 60), rng.randint(1, 9) * 100)),
    }


def _boxes(parameters: Parameters, rng: Random) -> Spec:
    size, price = parameters["size"], parameters["price"]
    top = rng.choice((100, 500, 1000))
    schema: Schema = (line(Int("n", 1, top)),)
    times = f" * {price}" if price > 1 else ""
    asks = "how many yen are needed" if price > 1 else "how many boxes are needed"
    rule = f", and a box costs {price} yen" if price > 1 else ""
    return short_spec(
        rng,
        schema,
        titles=("Boxes", "Enough Boxes", "Packing", "Buses to @P"),
        stories=(
            f"A box holds at most {size} @T{rule}. For n @T, {asks}?",
            f"@A wants at least n @T. They are sold only in boxes of {size}{rule}. Find {asks}.",
            f"You are given an integer n. Let k be the smallest integer with {size} * k >= n. "
            f"Print {'k' if price == 1 else f'{price} times k'}.",
            f"Divide n by {size} and round the result up to an integer."
            + (f" Multiply it by {price}." if price > 1 else "")
            + " What is the result?",
            f"n people go to @P by bus. Each bus has {size} seats"
            + (f" and costs {price} yen. What is the smallest total cost" if price > 1 else "")
            + ("?" if price > 1 else ". What is the smallest number of buses?"),
        ),
        python=(
            f"print((n + {size - 1}) // {size}{times})",
            f"k = n // {size}\nif n % {size} > 0:\n    k += 1\nprint(k{times})",
        ),
        only_python=(f"print(-(-n // {size}){times})",),
        wrong={
            "rounds down": f"print(n // {size}{times})",
            "one too many": f"print((n // {size} + 1){times})",
        },
        adjust=near("n", 1, top, size, 2 * size, 2 * size),
    )


def _offers_parameters(rng: Random) -> Parameters:
    gap, at = rng.randint(1, 30), rng.randint(3, 15)
    slow = rng.randint(2, 50)
    fee, most = gap * at + rng.randint(0, gap), rng.random() < 0.3
    return {"first": slow + gap, "second": slow, "fee": fee, "most": most}


def _offers(parameters: Parameters, rng: Random) -> Spec:
    first, second, fee = parameters["first"], parameters["second"], parameters["fee"]
    name, other = ("max", "min") if parameters["most"] else ("min", "max")
    cheap, sign = ("higher", ">") if parameters["most"] else ("lower", "<")
    schema: Schema = (line(Int("n", 0, 100)),)
    one, two = f"{first} * n", f"{fee} + {second} * n"
    return short_spec(
        rng,
        schema,
        titles=("Two Offers", "Two Plans", "Which Plan"),
        stories=(
            f"@A buys n @T. The first shop takes {first} yen for each. The second takes {second} "
            f"yen for each and a fee of {fee} yen once. Find the {cheap} of the two totals.",
            f"You are given an integer n. Print the {cheap} of the values {first} * n and "
            f"{second} * n + {fee}.",
            f"Plan A costs {first} yen per day. Plan B costs {fee} yen at the start and {second} "
            f"yen per day. Which price is {cheap} for n days? Print this price.",
            f"A job in @P takes n hours. @A would pay {first} yen an hour, while @B would pay "
            f"{second} yen an hour and {fee} yen on top. Print the {cheap} of the two payments.",
            f"Let X be n multiplied by {first}. Let Y be n multiplied by {second}, plus {fee}. "
            f"Print X or Y, whichever is {cheap} (or their value if they are equal).",
        ),
        python=(
            f"print({name}({one}, {two}))",
            f"x = {one}\ny = {two}\nif x {sign} y:\n    print(x)\nelse:\n    print(y)",
        ),
        only_python=(f"print(sorted(({one}, {two}))[{-1 if parameters['most'] else 0}])",),
        wrong={
            "the other one": f"print({other}({one}, {two}))",
            "forgets the fee": f"print({name}({one}, {second} * n))",
        },
        adjust=mixed(schema, f"{one} > {two}", f"{one} < {two}"),
    )


FAMILIES = (
    Family("short_few_clamp", ("implementation", "math"), 800, _clamp_parameters, _clamp),
    Family("short_few_remain", ("math",), 800, _remain_parameters, _remain),
    Family("short_few_boxes", ("math",), 800, _boxes_parameters, _boxes),
    Family("short_few_offers", ("math", "implementation"), 800, _offers_parameters, _offers),
)
