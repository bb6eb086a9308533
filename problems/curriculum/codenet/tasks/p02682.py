"""Tasks p02682 to p02705 and their relatives."""

from __future__ import annotations

from random import Random

from problems._types import Checker
from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _bag(rng: Random, size: str, values: Values) -> Values:
    if size == "max":
        return {"a": 900000000, "b": 300000000, "c": 800000000, "k": 1900000000}
    top = rng.choice((6, 30, 600000000))
    for name in "abc":
        values[name] = rng.choice((0, rng.randint(0, top), rng.randint(0, top)))
    values["c"] += 1 if values["a"] + values["b"] == 0 else 0
    values["k"] = rng.randint(1, values["a"] + values["b"] + values["c"])
    return values


TASKS = (
    Task(
        id="p02682",
        schema=(
            line(
                Int("a", 0, 2000000000, wide=True),
                Int("b", 0, 2000000000, wide=True),
                Int("c", 0, 2000000000, wide=True),
                Int("k", 1, 2000000000, wide=True),
            ),
        ),
        python=(
            (
                "if k <= a:\n    print(k)\nelif k <= a + b:\n    print(a)\n"
                "else:\n    print(a - (k - a - b))"
            ),
            "x = min(a, k)\nk -= x\nk -= min(b, k)\nprint(x - k)",
        ),
        only_python=("print(min(a, k) - max(0, k - a - b))",),
        only_cpp=(("long long rest = max(0LL, k - a - b);\ncout << min(a, k) - rest << endl;"),),
        titles=(
            "Ones, Zeros and Minus Ones",
            "Best Cards",
        ),
        output=(
            "Print the largest sum.",
            "Print the answer, which may be negative.",
        ),
        stories=(
            (
                "In a bag are a slips with the number 1, b slips with 0 and c slips with -1. @A "
                "takes exactly k slips and may look at them. How large can the sum of the taken "
                "numbers be?"
            ),
            (
                "A school has a pupils who improve a team's result by one point, b who do not "
                "change it and c who lower it by one point. The result starts at 0. Choose k "
                "pupils so that it gets as large as it can."
            ),
        ),
        constraints=("k <= a + b + c <= 2000000000",),
        wrong={
            "never negative": "if k <= a:\n    print(k)\nelse:\n    print(a)",
            "no zeros": "if k <= a:\n    print(k)\nelse:\n    print(a - (k - a))",
        },
        adjust=_bag,
        valid=lambda values: values["k"] <= sum(values[n] for n in "abc") <= 2 * 10**9,
        wide=True,
        rating=900,
        tags=("greedy", "math"),
    ),
    Task(
        id="p02682",
        relative="smallest-sum",
        schema=(
            line(
                Int("a", 0, 2000000000, wide=True),
                Int("b", 0, 2000000000, wide=True),
                Int("c", 0, 2000000000, wide=True),
                Int("k", 1, 2000000000, wide=True),
            ),
        ),
        python=(
            (
                "if k <= a:\n    print(k)\nelif k <= a + b:\n"
                "    print(a + 2 * (k - a))\nelse:\n"
                "    print(a + 2 * b + 5 * (k - a - b))"
            ),
            ("x = min(a, k)\nk -= x\ny = min(b, k)\nk -= y\nprint(x + 2 * y + 5 * k)"),
        ),
        only_python=(
            (
                "total = 0\nfor price, count in ((1, a), (2, b), (5, c)):\n"
                "    used = min(k, count)\n    total += price * used\n"
                "    k -= used\nprint(total)"
            ),
        ),
        titles=(
            "Smallest Sum",
            "Cheap Shopping",
        ),
        output=(
            "Print the smallest sum.",
            "Print the answer as an integer.",
        ),
        stories=(
            (
                "A shop has a @T for 1 coin each, b @T for 2 coins each and c @T for 5 coins "
                "each. @A has to buy k of them. What is the least number of coins that this "
                "costs?"
            ),
            (
                "There are a cards with the number 1, b cards with 2 and c cards with 5. Choose k "
                "cards such that the sum of their numbers is as small as possible."
            ),
        ),
        constraints=("k <= a + b + c <= 2000000000",),
        wrong={
            "two prices": "x = min(a, k)\nk -= x\nprint(x + 2 * k)",
        },
        adjust=_bag,
        valid=lambda values: values["k"] <= sum(values[n] for n in "abc") <= 2 * 10**9,
        wide=True,
        rating=900,
        tags=("greedy", "math"),
    ),
    Task(
        id="p02682",
        relative="left-over-ones",
        schema=(
            line(
                Int("a", 0, 2000000000, wide=True),
                Int("b", 0, 2000000000, wide=True),
                Int("c", 0, 2000000000, wide=True),
                Int("k", 1, 2000000000, wide=True),
            ),
        ),
        python=(
            "ones = max(0, k - b - c)\nprint(min(a, ones))",
            "k -= min(k, b)\nk -= min(k, c)\nprint(k)",
        ),
        only_python=("print(max(k - b - c, 0))",),
        only_cpp=(("long long rest = k - b - c;\ncout << (rest > 0 ? rest : 0) << '\\n';"),),
        titles=(
            "Fewest Apples",
            "Hidden Red Balls",
        ),
        output=(
            "Print the minimum number.",
            "Print the answer.",
        ),
        stories=(
            (
                "A basket contains a apples, b pears and c plums. @A takes k pieces of fruit out "
                "without looking. At least how many of them are apples, in the best case for "
                "someone who dislikes apples?"
            ),
            (
                "There are a red, b green and c blue balls in a box, and k of them are drawn. "
                "Find the minimum possible number of red balls among those drawn."
            ),
        ),
        constraints=("k <= a + b + c <= 2000000000",),
        wrong={
            "only one kind": "print(max(k - b, 0))",
            "negative": "print(k - b - c)",
        },
        adjust=_bag,
        valid=lambda values: values["k"] <= sum(values[n] for n in "abc") <= 2 * 10**9,
        wide=True,
        rating=900,
        tags=("greedy", "math"),
    ),
    Task(
        id="p02705",
        schema=(line(Int("r", 1, 100)),),
        python=(
            "print(2 * 3.14159265 * r)",
            "print(r * 6.2831853)",
        ),
        only_python=(
            "import math\nprint(2 * math.pi * r)",
            "from math import pi\nprint(r * 2 * pi)",
        ),
        only_cpp=(
            "cout << 2 * M_PI * r << endl;",
            'printf("%.10f\\n", 2.0 * r * acos(-1));',
        ),
        titles=(
            "Around the Circle",
            "Length of a Fence",
        ),
        output=(
            "Print the length.",
            "Print a number.",
        ),
        stories=(
            (
                "@A builds a round fence. Every point of it is r metres away from a post in the "
                "middle. How long is the fence? Errors up to 0.01 (absolute or relative) are "
                "fine."
            ),
            (
                "A wheel has radius r. How far does it roll in one full turn? An answer with a "
                "relative or absolute error of 0.01 or less is accepted."
            ),
        ),
        wrong={
            "half": "print(3.14159265 * r)",
            "area": "print(3.14159265 * r * r)",
        },
        checker=Checker(float_absolute=1e-2, float_relative=1e-2),
        tags=("geometry", "math"),
    ),
    Task(
        id="p02705",
        relative="disc-area",
        schema=(line(Int("r", 1, 100)),),
        python=(
            "print(3.14159265 * r * r)",
            "print(r * r * 3.1415927)",
        ),
        only_python=("import math\nprint(math.pi * r ** 2)",),
        only_cpp=(
            ("double area = M_PI * r * r;\ncout << fixed << setprecision(6) << area << endl;"),
        ),
        titles=(
            "Area of a Disc",
            "Pizza",
        ),
        output=(
            "Print the area.",
            "Print a decimal number.",
        ),
        stories=(
            (
                "A round pizza has radius r. Compute its area. Your answer may differ from the "
                "exact one by 0.01, absolutely or relatively."
            ),
            (
                "Find the area of a circle of radius r. Absolute or relative errors of up to 0.01 "
                "are ignored."
            ),
        ),
        wrong={
            "circumference": "print(2 * 3.14159265 * r)",
        },
        checker=Checker(float_absolute=1e-2, float_relative=1e-2),
        tags=("geometry", "math"),
    ),
    Task(
        id="p02705",
        relative="running-track",
        schema=(line(Int("r", 1, 100), Int("x", 1, 100)),),
        python=(
            "print(2 * 3.14159265 * r + 2 * x)",
            "print((r * 3.14159265 + x) * 2)",
        ),
        only_python=("from math import pi\nprint(2 * (x + pi * r))",),
        only_cpp=(('const double pi = acos(-1.0);\nprintf("%.6f\\n", 2 * pi * r + 2 * x);'),),
        titles=(
            "Running Track",
            "Stadium",
        ),
        output=(
            "Print the length.",
            "Print a number.",
        ),
        stories=(
            (
                "A running track consists of two straight parts of length x and of two half "
                "circles of radius r. How long is one round? An absolute or relative error of "
                "0.01 is allowed."
            ),
            (
                "Two wheels of radius r stand upright, and their centres are x apart. A belt runs "
                "tightly around both wheels together. Print the length of the belt, with an "
                "absolute or relative error of at most 0.01. (The two wheels are assumed not to "
                "be in each other's way.)"
            ),
        ),
        wrong={
            "one straight part": "print(2 * 3.14159265 * r + x)",
        },
        checker=Checker(float_absolute=1e-2, float_relative=1e-2),
        tags=("geometry", "math"),
    ),
)
