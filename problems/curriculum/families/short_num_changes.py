"""Short problems that change the digits of one number: exchanged, replaced, read backwards."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._schema import Int, Schema, line
from problems.curriculum._short import short_spec
from problems.curriculum.families.short_num_digits import steered


def _swap_parameters(rng: Random) -> Parameters:
    d, e = rng.sample(range(1, 10), 2)
    return {"d": d, "e": e, "kind": rng.choice(("both", "replace"))}


def _swap(parameters: Parameters, rng: Random) -> Spec:
    d, e = parameters["d"], parameters["e"]
    both = parameters["kind"] == "both"
    high = rng.choice((999, 99999, 10**8))
    words = f"every digit {d} of n by {e}" + (f", and every digit {e} by {d}" if both else "")
    second = f' elif c == "{e}":\n        s += "{d}"\n   ' if both else ""
    loop = f'if c == "{d}":\n        s += "{e}"\n   {second} else:\n        s += str(int(c))'
    more = f"\n    elif d == {e}:\n        d = {d}" if both else ""
    body = f"while n > 0:\n    d = n % 10\n    if d == {d}:\n        d = {e}{more}\n"
    count = f"ans = 0\np = 1\n{body}    ans += d * p\n    p *= 10\n    n //= 10\nprint(ans)"
    once = count.replace("while n > 0", "while n > 9") if both else count.replace("while", "if")
    table = f'str.maketrans("{d}{e}", "{e}{d}")' if both else f'str.maketrans("{d}", "{e}")'
    short = f'print(str(n).replace("{d}", "x").replace("{e}", "{d}").replace("x", "{e}"))'
    return short_spec(
        rng,
        (line(Int("n", 1, high)),),
        titles=("Replacing Digits", "Broken Display", "Swapped Digits"),
        stories=(
            f"You are given a positive integer n. Replace {words}. Find the resulting integer.",
            f"@A wants to show the number n on a display, but the display is broken: it shows "
            f"{e} instead of each digit {d}" + (f", and {d} instead of each digit {e}" if both
            else "") + ". Which number is shown?",
            f"@A plays a prank on @B: in the number n, @A changes each {d} into {e}"
            + (f" and each {e} into {d}" if both else "") + ". What does @B read?",
            f"In @P, people {'swap the digits' if both else 'do not like the digit'} {d}"
            + (f" and {e} in every number" if both else f" and always write {e} instead of it")
            + ". How is the number n written there?",
            f"Find the integer obtained from the decimal notation of n by replacing {words}. "
            f"All changes are made at the same time.",
        ),
        output=("Print the resulting number.", "Print the number."),
        python=(f's = ""\nfor c in str(n):\n    {loop}\nprint(s)', count),
        only_python=(
            short if both else f'print(str(n).replace("{d}", "{e}"))',
            f"print(str(n).translate({table}))",
        ),
        wrong={"stops too early": once, "other way round": count.replace(f"d == {d}", "d == -1")
               .replace(f"d == {e}", f"d == {d}").replace(f"d = {d}\n", f"d = {e}\n")
               if not both else "print(n)"},
        adjust=steered(1, high, ("True", f'"{d}" in str(n)', f'"{e}" in str(n)')),
    )  # fmt: skip


def _reverse_parameters(rng: Random) -> Parameters:
    kind = rng.choice(("sum", "weighted", "difference", "larger"))
    return {
        "kind": kind,
        "p": rng.randint(2, 9) if kind == "weighted" else 0,
        "q": rng.randint(1, 99),
    }


def _reverse(parameters: Parameters, rng: Random) -> Spec:
    kind, p, q = parameters["kind"], parameters["p"], parameters["q"]
    words, value, mistake = {
        "sum": (f"n + r + {q}", f"n + r + {q}", f"n + n + {q}"),
        "weighted": (f"{p}n + r + {q}", f"{p} * n + r + {q}", f"n + {p} * r + {q}"),
        "difference": (f"|n - r| + {q}", f"abs(n - r) + {q}", f"n - r + {q}"),
        "larger": (
            f"the larger of r and n + {q}", f"max(r, n + {q})", f"max(r, n) + {q}",
        ),
    }[kind]  # fmt: skip
    schema: Schema = (line(Int("n", 1, rng.choice((999, 9999, 999999)))),)
    reverse = "r = 0\nx = n\nwhile x > 0:\n    r = r * 10 + x % 10\n    x //= 10\n"
    return short_spec(
        rng,
        schema,
        titles=("Backwards", "Reversed Number", "n and r"),
        stories=(
            f"You are given an integer n. Let r be the integer obtained by reversing the digits "
            f"of n (leading zeros vanish, so that 120 becomes 21). Find {words}.",
            f"@A reads a number n, and @B, who stands on the other side, reads its digits from "
            f"right to left as a number r (leading zeros do not matter). Find {words}.",
            f"Write the digits of n in reverse order, and drop zeros at the beginning. Call the "
            f"result r. Print {words}.",
            f"For a positive integer n, let r be n read backwards; for instance, r = 37 for "
            f"n = 730. Compute {words}.",
            f"In @P, each house number n has a reverse r, which consists of the same digits from "
            f"last to first without leading zeros. Calculate {words} for the house n.",
        ),
        python=(
            f"{reverse}print({value})",
            f's = ""\nfor c in str(n):\n    s = c + s\nr = int(s)\nprint({value})',
        ),
        only_python=(f"r = int(str(n)[::-1])\nprint({value})",
                     f'r = int("".join(reversed(str(n))))\nprint({value})'),
        wrong={"wrong formula": f"{reverse}print({mistake})",
               "forgets the constant": f"{reverse}print({value.replace(str(q), '0')})"},
        adjust=steered(1, schema[0][0].hi, ("True", "n % 10 > 0")),  # type: ignore[union-attr]
    )  # fmt: skip


FAMILIES = (
    Family("short_num_digit_swap", ("implementation", "strings"), 800, _swap_parameters, _swap),
    Family("short_num_digit_reverse", ("math", "strings"), 800, _reverse_parameters, _reverse),
)
