"""Tasks p02729 to p02754 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _blue(rng: Random, size: str, values: Values) -> Values:
    a, b = values["a"], values["b"]
    top = 10**18 if size in ("edge", "max") else 60
    if rng.random() < 0.7:
        a, b = min(a, top), min(b, top)
    if a + b > 10**18:
        a, b = a // 2, b // 2
    b = b or int(a == 0)
    n = values["n"]
    if rng.random() < 0.7:
        n = rng.randint(0, 3) * (a + b) + rng.choice((0, 1, a, a + 1, a + b))
    return {**values, "n": max(1, min(n, 10**18)), "a": a, "b": b}


def _some(values: Values) -> bool:
    return 0 < values["a"] + values["b"] <= 10**18


def _light(rng: Random, size: str, values: Values) -> Values:
    t = rng.randint(0, 4 * (values["g"] + values["r"])) if rng.random() < 0.7 else values["t"]
    return {**values, "t": min(t, 10**9)}


TASKS = (
    Task(
        id="p02729",
        schema=(line(Int("n", 0, 100), Int("m", 0, 100)),),
        python=(
            "print(n * (n - 1) // 2 + m * (m - 1) // 2)",
            "count = 0\nfor i in range(n + m):\n    for j in range(i):\n"
            "        if (i < n) == (j < n):\n            count += 1\nprint(count)",
            "answer = 0\nfor i in range(n):\n    answer += i\nfor i in range(m):\n"
            "    answer += i\nprint(answer)",
        ),
        only_python=(
            "print(sum(range(n)) + sum(range(m)))",
            "print(comb(n, 2) + comb(m, 2))",
        ),
        only_cpp=(
            "auto pairs = [](int k) { return k * (k - 1) / 2; };\n"
            "cout << pairs(n) + pairs(m) << endl;",
        ),
        top_python="from math import comb",
        titles=(
            "Two Cards of the Same Kind",
            "Even Sums",
        ),
        stories=(
            "A box holds n cards with even numbers and m cards with odd numbers. In how many "
            "ways can @A take two cards out at once so that their numbers add up to an even "
            "number? All cards are distinguishable.",
            "There are n even and m odd integers at different places on a board. Count the "
            "pairs of places whose integers have an even total, where the order within a pair "
            "does not matter.",
        ),
        output=(
            "Print the number of ways.",
            "Print the number of pairs.",
        ),
        valid=lambda values: values["n"] + values["m"] >= 2,
        constraints=("n + m is at least 2",),
        wrong={
            "ordered": "print(n * (n - 1) + m * (m - 1))",
            "odd sums": "print(n * m)",
        },
        tags=(
            "math",
            "counting",
        ),
    ),
    Task(
        id="p02729",
        relative="odd-sum",
        schema=(line(Int("n", 0, 1000), Int("m", 0, 1000)),),
        python=(
            "print(n * m)",
            "count = 0\nfor i in range(n):\n    count += m\nprint(count)",
        ),
        only_python=(
            "total = n + m\nprint((total * (total - 1) - n * (n - 1) - m * (m - 1)) // 2)",
        ),
        only_cpp=("int ans = 0;\nfor (int i = 0; i < n; i++) ans += m;\ncout << ans << endl;",),
        titles=(
            "Odd Sums",
            "One of Each",
        ),
        stories=(
            "On the table lie n cards with even numbers and m cards with odd numbers. How many "
            "ways are there to choose two of the cards such that the sum of their numbers is "
            "odd? The order of the two does not matter.",
            "@A picks two of n + m marbles, n of which are white and m of which are black. "
            "Count the picks that have one marble of each colour. Marbles of the same colour "
            "can be told apart.",
        ),
        output=(
            "Print the number of ways.",
            "Print the answer.",
        ),
        valid=lambda values: values["n"] + values["m"] >= 2,
        constraints=("n + m is at least 2",),
        wrong={
            "even sums": "print(n * (n - 1) // 2 + m * (m - 1) // 2)",
            "all": "print((n + m) * (n + m - 1) // 2)",
        },
        tags=(
            "math",
            "counting",
        ),
    ),
    Task(
        id="p02729",
        relative="three-colours",
        schema=(line(Int("r", 0, 100), Int("g", 0, 100), Int("b", 0, 100)),),
        python=(
            "print(r * (r - 1) // 2 + g * (g - 1) // 2 + b * (b - 1) // 2)",
            "total = r + g + b\nprint(total * (total - 1) // 2 - r * g - g * b - b * r)",
        ),
        only_python=("print(sum(x * (x - 1) // 2 for x in (r, g, b)))",),
        only_cpp=(
            "int ans = 0;\nfor (int x : {r, g, b}) ans += x * (x - 1) / 2;\ncout << ans << endl;",
        ),
        titles=(
            "Pairs of Socks",
            "Same Colour",
        ),
        stories=(
            "A drawer contains r red, g green and b blue socks, all of them distinguishable. "
            "In how many ways can @A choose two socks of the same colour?",
            "There are r red, g green and b blue points. Every two points of the same colour "
            "are joined by a line. How many lines are drawn?",
        ),
        output=(
            "Print the number of ways, that is, of pairs of equal colour.",
            "Print the answer.",
        ),
        wrong={
            "different": "print(r * g + g * b + b * r)",
            "ordered": "print(r * (r - 1) + g * (g - 1) + b * (b - 1))",
        },
        tags=(
            "math",
            "counting",
        ),
    ),
    Task(
        id="p02754",
        schema=(line(Int("n", 1, 10**18), Int("a", 0, 10**18), Int("b", 0, 10**18)),),
        python=(
            "print(n // (a + b) * a + min(n % (a + b), a))",
            "length = a + b\nfull = n // length\nrest = n - full * length\n"
            "answer = full * a\nif rest < a:\n    answer += rest\nelse:\n"
            "    answer += a\nprint(answer)",
        ),
        only_python=("q, r = divmod(n, a + b)\nprint(q * a + min(r, a))",),
        only_cpp=(
            "long long q = n / (a + b), r = n % (a + b);\ncout << q * a + min(r, a) << endl;",
        ),
        titles=(
            "Repeating Row",
            "Blue Beads",
        ),
        stories=(
            "@A strings beads forever: a blue ones, then b red ones, then again a blue ones, b "
            "red ones, and so on. Find how many of the first n beads are blue.",
            "A pattern made of a times the letter x followed by b times the letter y is "
            "repeated without end. How often does x occur among the first n letters?",
        ),
        output=(
            "Print the count.",
            "Print the number, which may be large.",
        ),
        adjust=_blue,
        valid=_some,
        constraints=("0 < a + b <= 10^18",),
        wrong={
            "whole rounds": "print(n // (a + b) * a)",
            "the rest counts": "print(n // (a + b) * a + n % (a + b))",
        },
        wide=True,
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p02754",
        relative="which-colour",
        schema=(line(Int("n", 1, 10**18), Int("a", 0, 10**18), Int("b", 0, 10**18)),),
        python=(
            'if (n - 1) % (a + b) < a:\n    print("blue")\nelse:\n    print("red")',
            "place = n % (a + b)\nif place == 0:\n    place = a + b\n"
            'if place <= a:\n    print("blue")\nelse:\n    print("red")',
        ),
        only_python=('print("blue" if (n - 1) % (a + b) < a else "red")',),
        only_cpp=('cout << ((n - 1) % (a + b) < a ? "blue" : "red") << endl;',),
        titles=(
            "The n-th Bead",
            "Colour of a Lamp",
        ),
        stories=(
            "Along a road stand first a blue lamps, then b red lamps, then a blue ones again, "
            "b red ones, and so on without end. What colour has the n-th lamp? Print blue or "
            "red.",
            "The word blue is written a times, then the word red b times, and this is repeated "
            "forever. Which word is the n-th one?",
        ),
        output=(
            "Print blue or red.",
            "Print the word.",
        ),
        adjust=_blue,
        valid=_some,
        constraints=("0 < a + b <= 10^18",),
        wrong={
            "from zero": 'if n % (a + b) < a:\n    print("blue")\nelse:\n    print("red")',
        },
        wide=True,
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p02754",
        relative="traffic-light",
        schema=(line(Int("g", 1, 1000), Int("r", 1, 1000), Int("t", 0, 10**9)),),
        python=(
            "rest = t % (g + r)\nif rest < g:\n    print(0)\nelse:\n    print(g + r - rest)",
            "period = g + r\nwait = period - t % period\nif wait > r:\n    wait = 0\nprint(wait)",
        ),
        only_python=("x = t % (g + r)\nprint(0 if x < g else g + r - x)",),
        only_cpp=("int x = t % (g + r);\ncout << (x < g ? 0 : g + r - x) << endl;",),
        titles=(
            "Traffic Light",
            "Waiting for Green",
        ),
        stories=(
            "A traffic light turns green at time 0. It stays green for g seconds, then red for "
            "r seconds, then green again for g seconds, and so on. @A arrives t seconds after "
            "time 0. How many seconds must @A wait until the light is green? The answer is 0 "
            "if it is green at that moment; at the moment when it changes, it already has the "
            "new colour.",
            "Let x be the remainder of t divided by g + r. If x is less than g, print 0. "
            "Otherwise print how much is missing from x to g + r.",
        ),
        output=(
            "Print the waiting time in seconds.",
            "Print the answer.",
        ),
        adjust=_light,
        wrong={
            "boundary": "rest = t % (g + r)\nif rest <= g:\n    print(0)\n"
            "else:\n    print(g + r - rest)",
            "first round only": "if t < g:\n    print(0)\nelse:\n    print(g + r - t % (g + r))",
        },
        rating=900,
        tags=(
            "math",
            "simulation",
        ),
    ),
)
