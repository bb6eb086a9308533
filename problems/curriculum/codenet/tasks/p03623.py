"""Tasks p03623 to p03644 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _pairwise(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.4:
        away = rng.randint(1, 30)
        values["x"] = min(960, max(40, values["x"]))
        values["a"] = values["x"] + away * rng.choice((-1, 1))
        values["b"] = values["x"] + (away + rng.choice((-1, 1, 3))) * rng.choice((-1, 1))
    return values


def _no_tie(values: Values) -> bool:
    x, a, b = values["x"], values["a"], values["b"]
    return len({x, a, b}) == 3 and abs(x - a) != abs(x - b)


def _near_power(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.4:
        values["n"] = max(1, 2 ** rng.randint(0, 6) + rng.randint(-1, 1))
    return values


def _even_factor(rng: Random, size: str, values: Values) -> Values:
    power = 2 ** rng.randint(0, 12)
    return {**values, "n": max(1, values["n"] // power) * power}


def _exact_power(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.4:
        values["n"] = values["a"] ** rng.randint(1, 4)
    return values


TASKS = (
    Task(
        id="p03623",
        schema=(line(Int("x", 1, 1000), Int("a", 1, 1000), Int("b", 1, 1000)),),
        python=(
            'if abs(x - a) < abs(x - b):\n    print("A")\nelse:\n    print("B")',
            'p = max(x, a) - min(x, a)\nq = max(x, b) - min(x, b)\nprint("A" if p < q else "B")',
        ),
        only_python=(
            'print("AB"[abs(x - a) > abs(x - b)])',
            'print("A" if (x - a) ** 2 < (x - b) ** 2 else "B")',
        ),
        only_cpp=(
            "cout << (abs(x - a) < abs(x - b) ? 'A' : 'B') << endl;",
            'cout << "AB"[abs(a - x) > abs(b - x)] << endl;',
        ),
        titles=("The Nearer Exit", "A or B?"),
        stories=(
            "@A stands in a straight tunnel, x meters from its western end. Exits A and B are "
            "at a and b meters from that end. Print the letter of the exit that @A can reach "
            "by the shorter way; the two ways are never equally long.",
            "You are given x, a and b. Print A if a is closer to x than b is, and B if b is "
            "closer to x than a is. One of these is always the case.",
        ),
        output=("Print A or B.", "Print one letter."),
        wrong={
            "no absolute values": 'if a - x < b - x:\n    print("A")\nelse:\n    print("B")',
            "swapped": 'if abs(x - a) < abs(x - b):\n    print("B")\nelse:\n    print("A")',
        },
        adjust=_pairwise,
        valid=_no_tie,
        constraints=("x, a and b are different, and so are the two distances",),
        tags=("math",),
    ),
    Task(
        id="p03623",
        relative="three-stores",
        schema=(line(Int("x", 1, 1000), Int("a", 1, 1000), Int("b", 1, 1000), Int("c", 1, 1000)),),
        python=(
            "print(min(abs(x - a), abs(x - b), abs(x - c)))",
            "best = abs(x - a)\nif abs(x - b) < best:\n    best = abs(x - b)\nif abs(x - c) < "
            "best:\n    best = abs(x - c)\nprint(best)",
        ),
        only_python=("print(min(abs(x - p) for p in (a, b, c)))",),
        only_cpp=("cout << min({abs(x - a), abs(x - b), abs(x - c)}) << endl;",),
        titles=("The Nearest of Three", "Shortest Way to a Well"),
        stories=(
            "There are wells at the positions a, b and c of a straight road, and @A lives at "
            "position x. How far is it from @A's house to the nearest well?",
            "Given integers x, a, b and c, print the smallest of |x - a|, |x - b| and |x - c|.",
        ),
        output=("Print the distance.", "Print one integer."),
        wrong={
            "farthest": "print(max(abs(x - a), abs(x - b), abs(x - c)))",
            "two only": "print(min(abs(x - a), abs(x - b)))",
        },
        tags=("math",),
    ),
    Task(
        id="p03623",
        relative="visit-both",
        schema=(line(Int("x", 1, 1000), Int("a", 1, 1000), Int("b", 1, 1000)),),
        python=(
            "print(min(abs(x - a), abs(x - b)) + abs(a - b))",
            "low = min(a, b)\nhigh = max(a, b)\nprint(high - low + min(abs(x - low), abs(x - "
            "high)))",
        ),
        only_python=("print(min(abs(x - p) + abs(p - q) for p, q in ((a, b), (b, a))))",),
        only_cpp=("cout << abs(a - b) + min(abs(x - a), abs(x - b)) << endl;",),
        titles=("Two Errands", "Visit Both Shops"),
        stories=(
            "@A is at position x of a straight street and has to go to the shops at positions "
            "a and b, in any order. @A need not come back. What is the length of the shortest "
            "walk?",
            "A robot on a number line starts at x and must have been at both a and b. Find the "
            "smallest distance that it has to move in total.",
        ),
        output=("Print the smallest distance.", "Print one integer."),
        wrong={
            "fixed order": "print(abs(x - a) + abs(a - b))",
            "from x twice": "print(abs(x - a) + abs(x - b))",
        },
        tags=("math", "greedy"),
    ),
    Task(
        id="p03644",
        schema=(line(Int("n", 1, 100)),),
        python=(
            "power = 1\nwhile power * 2 <= n:\n    power *= 2\nprint(power)",
            "best = 0\nanswer = 1\nfor i in range(1, n + 1):\n    x = i\n    count = 0\n    "
            "while x % 2 == 0:\n        x //= 2\n        count += 1\n    if count > "
            "best:\n        best = count\n        answer = i\nprint(answer)",
        ),
        only_python=(
            "print(2 ** (n.bit_length() - 1))",
            "print(max(2**i for i in range(7) if 2**i <= n))",
        ),
        only_cpp=("int p = 1;\nwhile (p * 2 <= n) p *= 2;\ncout << p << endl;",),
        titles=("Halved Most Often", "Largest Power of Two"),
        stories=(
            "Which of the integers 1, 2, ..., n can be halved most often before it becomes "
            "odd? There is always exactly one such integer.",
            "@A puts grains of rice on the squares of a board: 1, then 2, 4, 8 and so on, "
            "always twice as many, but never more than n on one square. How many grains are on "
            "the last square that gets any?",
        ),
        output=("Print the integer.", "Print the answer."),
        wrong={
            "one too far": "power = 1\nwhile power <= n:\n    power *= 2\nprint(power)",
            "strict": "power = 1\nwhile power * 2 < n:\n    power *= 2\nprint(power)",
        },
        adjust=_near_power,
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p03644",
        relative="halvings",
        schema=(line(Int("n", 1, 1000000000)),),
        python=(
            "count = 0\nwhile n % 2 == 0:\n    n //= 2\n    count += 1\nprint(count)",
            "count = 0\npower = 2\nwhile n % power == 0:\n    count += 1\n    power *= 2\n"
            "print(count)",
        ),
        only_python=(
            "print((n & -n).bit_length() - 1)",
            's = bin(n)\nprint(len(s) - len(s.rstrip("0")))',
        ),
        only_cpp=(
            "cout << __builtin_ctz(n) << endl;",
            "int ans = 0;\nfor (; n % 2 == 0; n /= 2) ans++;\ncout << ans << endl;",
        ),
        titles=("Halve the Cake", "How Often Can It Be Halved?"),
        stories=(
            "A group of n ants is split into two equal groups, one of these again into two "
            "equal groups, and so on, until a group with an odd number of ants arises. How "
            "many times was a group split?",
            "Find the largest integer k such that n is divisible by 2 to the power of k.",
        ),
        output=("Print the count.", "Print k."),
        wrong={
            "rounds down": "count = 0\nwhile n > 1:\n    n //= 2\n    count += 1\nprint(count)",
            "once": "print(1 - n % 2)",
        },
        adjust=_even_factor,
        wide=True,
        tags=("math",),
    ),
    Task(
        id="p03644",
        relative="largest-power",
        schema=(line(Int("n", 1, 1000000000), Int("a", 2, 100)),),
        python=(
            "power = 1\nwhile power * a <= n:\n    power *= a\nprint(n - power)",
            "power = 1\nnext_power = a\nwhile next_power <= n:\n    power = next_power\n    "
            "next_power = power * a\nprint(n - power)",
        ),
        only_python=("print(n - max(a**i for i in range(31) if a**i <= n))",),
        only_cpp=("long long p = 1;\nwhile (p * a <= n) p *= a;\ncout << n - p << endl;",),
        titles=("Down to a Power", "What Is Left of n?"),
        stories=(
            "You are given integers n and a. Let p be the largest number among 1, a, a^2, a^3, "
            "... that does not exceed n. Print n - p.",
            "@A has n coins and buys one box. There are boxes for 1 coin, a coins, a times a "
            "coins and so on, the price always being multiplied by a. @A takes the most "
            "expensive box that can be paid. How many coins are left?",
        ),
        output=("Print the answer.", "Print one integer."),
        wrong={
            "strict": "power = 1\nwhile power * a < n:\n    power *= a\nprint(n - power)",
            "remainder": "print(n % a)",
        },
        adjust=_exact_power,
        wide=True,
        rating=900,
        tags=("math",),
    ),
)
