"""Tasks p03207 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import (
    Int,
    Ints,
    Rows,
    Values,
    line,
)
from problems.curriculum.codenet._task import Task


def _evens(rng: Random, size: str, values: Values) -> Values:
    values["p"] = [(max(100, v - v % 2),) for (v,) in values["p"]]
    return values


TASKS = (
    Task(
        id="p03207",
        schema=(line(Int("n", 2, 10)), line(Rows("p", "n", ("p",), ((100, 10000),)))),
        python=(
            "total = 0\nbest = 0\nfor v in p:\n    total += v\n    best = max(best, "
            "v)\nprint(total - best // 2)",
            "p.sort()\nanswer = p[n - 1] // 2\nfor i in range(n - 1):\n    answer += "
            "p[i]\nprint(answer)",
        ),
        only_python=(
            "print(sum(p) - max(p) // 2)",
            "p = sorted(p)\nprint(sum(p[:-1]) + p[-1] // 2)",
        ),
        only_cpp=(
            "int s = accumulate(p.begin(), p.end(), 0);\ncout << s - *max_element(p.begin(), "
            "p.end()) / 2 << endl;",
            "sort(p.rbegin(), p.rend());\nint ans = p[0] / 2;\nfor (int i = 1; i < n; i++) ans "
            "+= p[i];\ncout << ans << endl;",
        ),
        titles=("Half Price", "Coupon"),
        stories=(
            "@A puts n things with the prices p_1, ..., p_n into a basket. With a coupon the "
            "most expensive one (just one of them, if several share the highest price) costs "
            "half as much. All prices are even. What does @A pay?",
            "You are given n even integers, one per line. Halve the largest one (only one, if "
            "it occurs several times) and print the sum of all of them afterwards.",
        ),
        output=("Print the total as an integer.", "Print the sum."),
        adjust=_evens,
        valid=lambda values: all(v % 2 == 0 for (v,) in values["p"]),
        constraints=("each p_i is even",),
        wrong={
            "cheapest": "total = 0\nbest = p[0]\nfor v in p:\n    total += v\n    best = "
            "min(best, v)\nprint(total - best // 2)",
            "free": "total = 0\nbest = 0\nfor v in p:\n    total += v\n    best = max(best, "
            "v)\nprint(total - best)",
        },
        rating=900,
        tags=("implementation", "greedy"),
    ),
    Task(
        id="p03207",
        relative="cheapest-free",
        schema=(line(Int("n", 1, 100)), line(Ints("p", "n", 1, 10000))),
        python=(
            "p.sort()\ntotal = 0\nfor i in range(n):\n    if i > 0 or n < 3:\n        total += "
            "p[i]\nprint(total)",
            "total = 0\nlow = p[0]\nfor v in p:\n    total += v\n    low = min(low, v)\nif n >= "
            "3:\n    total -= low\nprint(total)",
        ),
        only_python=("print(sum(p) - (min(p) if n >= 3 else 0))", "print(sum(sorted(p)[n > 2:]))"),
        only_cpp=(
            "int s = accumulate(p.begin(), p.end(), 0);\nif (n >= 3) s -= "
            "*min_element(p.begin(), p.end());\ncout << s << endl;",
        ),
        titles=("One for Free", "Special Offer"),
        stories=(
            "In a shop the cheapest item of a purchase is free, but only for those who buy at "
            "least three items. @A buys n items with the prices p_1 to p_n. Print what @A has "
            "to pay.",
            "Print the sum of the n given integers if n is less than 3. Otherwise leave out one "
            "smallest integer and print the sum of the rest.",
        ),
        output=("Print the sum.", "Print the price."),
        adjust=lambda rng, _, values: (
            values | {"n": k, "p": values["p"][:k]}
            if (k := rng.randint(1, 4)) <= values["n"]
            else values
        ),
        wrong={
            "always": "total = 0\nlow = p[0]\nfor v in p:\n    total += v\n    low = min(low, "
            "v)\nprint(total - low)",
            "more than three": "total = 0\nlow = p[0]\nfor v in p:\n    total += v\n    low = "
            "min(low, v)\nif n > 3:\n    total -= low\nprint(total)",
        },
        rating=900,
    ),
    Task(
        id="p03207",
        relative="percent-off-limit",
        schema=(line(Int("p", 1, 10000), Int("q", 1, 10000)),),
        python=(
            "total = p + q\nif total >= 1000:\n    total -= 300\nelif total >= 500:\n    total "
            "-= 100\nprint(total)",
            "off = 0\nif p + q >= 500:\n    off = 100\nif p + q >= 1000:\n    off = "
            "300\nprint(p + q - off)",
        ),
        only_python=("s = p + q\nprint(s - 300 if s >= 1000 else s - 100 if s >= 500 else s)",),
        only_cpp=(
            "int s = p + q;\ncout << (s >= 1000 ? s - 300 : s >= 500 ? s - 100 : s) << endl;",
        ),
        titles=("Discount", "Two Articles"),
        stories=(
            "@A buys two articles for p yen and q yen. If they cost 1000 yen or more together, "
            "the price goes down by 300 yen. If it is less than 1000 yen but at least 500 yen, "
            "it goes down by 100 yen. Otherwise there is no discount. How much is to be paid?",
            "Let s be p + q. Print s - 300 if s is at least 1000, s - 100 if s is from 500 to "
            "999, and s if s is smaller than 500.",
        ),
        output=("Print the final price.", "Print one integer."),
        adjust=lambda rng, _, values: (
            {"p": (p := rng.randint(1, 499)), "q": rng.choice((499, 500, 999, 1000, 1001, 700)) - p}
            if rng.random() < 0.7
            else values
        ),
        wrong={
            "strict": "total = p + q\nif total > 1000:\n    total -= 300\nelif total > 500:\n   "
            " total -= 100\nprint(total)",
            "both": "total = p + q\nif total >= 1000:\n    total -= 300\nif p + q >= 500:\n    "
            "total -= 100\nprint(total)",
        },
    ),
)
