"""Tasks p03502 to p03548 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _harshad(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.5:
        values["n"] = rng.choice((12, 18, 21, 24, 102, 1000000, 2010, 99999990 // 72 * 72, 6804))
    return values


def _seats(rng: Random, size: str, values: Values) -> Values:
    y, z = values["y"], values["z"] = 1 + values["y"] % 300, 1 + values["z"] % 300
    exact = rng.randint(1, 100) * (y + z) + z + rng.choice((0, 0, -1, 1, values["x"] % 7))
    return {**values, "x": max(y + 2 * z, min(100000, exact))}


def _road(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.4:
        values["x"] = values["y"] * rng.randint(1, 100)
    return values


def _benches(rng: Random, size: str, values: Values) -> Values:
    values["x"] = min(1000, values["y"] * rng.randint(1, 9) + rng.randint(0, values["y"] - 1))
    return values


TASKS = (
    Task(
        id="p03502",
        schema=(line(Int("n", 1, 100000000)),),
        python=(
            "total = 0\nm = n\nwhile m > 0:\n    total += m % 10\n    m //= 10\nif n % total "
            '== 0:\n    print("Yes")\nelse:\n    print("No")',
            "digits = 0\npower = 1\nfor i in range(9):\n    digits += n // power % 10\n    "
            'power *= 10\nprint("No" if n % digits > 0 else "Yes")',
        ),
        only_python=(
            'print("No" if n % sum(map(int, str(n))) else "Yes")',
            'print("Yes" if n % sum(int(c) for c in str(n)) == 0 else "No")',
        ),
        only_cpp=(
            "int s = 0;\nfor (char c : to_string(n)) s += c - '0';\ncout << (n % s == 0 ? "
            '"Yes" : "No") << endl;',
        ),
        titles=("Divisible by Its Digit Sum", "Fair Number"),
        stories=(
            "Add up the decimal digits of n, and then divide n by this sum. Print Yes if the "
            "remainder is 0, and No if it is not.",
            "n children form a line. @A wants groups of equal size, and as the size @A takes "
            "the sum of the digits of n. If no child is left over, print Yes; otherwise print "
            "No.",
        ),
        output=("Print Yes or No.", "Print the answer."),
        wrong={
            "number of digits": (
                'count = 0\nm = n\nwhile m > 0:\n    count += 1\n    m //= 10\nprint("Yes" if '
                'n % count == 0 else "No")'
            ),
            "last digit missed": (
                "total = 0\nm = n\nwhile m >= 10:\n    total += m % 10\n    m //= 10\ntotal = "
                'max(total, 1)\nprint("Yes" if n % total == 0 else "No")'
            ),
        },
        adjust=_harshad,
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p03502",
        relative="digit-product",
        schema=(line(Int("n", 1, 1000000)),),
        python=(
            "product = 1\ntotal = 0\nwhile n > 0:\n    product *= n % 10\n    total += n % "
            '10\n    n //= 10\nif product > total:\n    print("Product")\nelif product < '
            'total:\n    print("Sum")\nelse:\n    print("Equal")',
            "p = 1\ns = 0\nwhile n > 0:\n    d = n % 10\n    p *= d\n    s += d\n    n //= 10\n"
            'if p == s:\n    print("Equal")\nelse:\n    print("Product" if p > s else "Sum")',
        ),
        only_python=(
            'd = [int(c) for c in str(n)]\np, s = prod(d), sum(d)\nprint("Product" if p > s '
            'else "Sum" if p < s else "Equal")',
        ),
        only_cpp=(
            "int p = 1, s = 0;\nfor (char c : to_string(n)) p *= c - '0', s += c - '0';\ncout "
            '<< (p > s ? "Product" : p < s ? "Sum" : "Equal") << endl;',
        ),
        top_python="from math import prod",
        titles=("Sum or Product?", "Which Is Larger?"),
        stories=(
            "@A multiplies the decimal digits of n, and @B adds them. Print Product if the "
            "result of @A is larger, Sum if that of @B is larger, and Equal if they get the "
            "same.",
            "For an integer n, let p be the product of its digits in base 10 and s their sum. "
            "Print Product if p > s, Sum if s > p, and Equal if p = s.",
        ),
        output=("Print Product, Sum or Equal.", "Print one word."),
        wrong={
            "zeros skipped": (
                "product = 1\ntotal = 0\nwhile n > 0:\n    d = n % 10\n    if d > 0:\n        "
                "product *= d\n    total += d\n    n //= 10\nif product > total:\n    "
                'print("Product")\nelif product < total:\n    print("Sum")\nelse:\n    '
                'print("Equal")'
            ),
            "no tie": (
                "product = 1\ntotal = 0\nwhile n > 0:\n    product *= n % 10\n    total += n % "
                '10\n    n //= 10\nprint("Product" if product > total else "Sum")'
            ),
        },
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p03502",
        relative="count-digit-divisors",
        schema=(line(Int("n", 1, 1000000)),),
        python=(
            "count = 0\nm = n\nwhile m > 0:\n    d = m % 10\n    if d > 0:\n        if n % d "
            "== 0:\n            count += 1\n    m //= 10\nprint(count)",
            "count = 0\npower = 1\nwhile power <= n:\n    d = n // power % 10\n    if d != 0 "
            "and n % max(d, 1) == 0:\n        count += 1\n    power *= 10\nprint(count)",
        ),
        only_python=('print(sum(c != "0" and n % int(c) == 0 for c in str(n)))',),
        only_cpp=(
            "int ans = 0;\nfor (char c : to_string(n)) ans += c != '0' && n % (c - '0') == 0;\n"
            "cout << ans << endl;",
        ),
        titles=("Digits That Divide", "Divided by a Digit"),
        stories=(
            "Count the digits of n that divide n without remainder. A digit that occurs "
            "several times counts several times, and the digit 0 never counts.",
            "@A looks at each decimal digit of the integer n, one after the other. How many of "
            "them are not 0 and are divisors of n?",
        ),
        output=("Print the count.", "Print one integer."),
        wrong={
            "distinct digits": (
                "count = 0\nfor d in range(1, 10):\n    m = n\n    found = 0\n    while m > "
                "0:\n        if m % 10 == d:\n            found = 1\n        m //= 10\n    if "
                "found == 1 and n % d == 0:\n        count += 1\nprint(count)"
            ),
        },
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p03548",
        schema=(line(Int("x", 1, 100000), Int("y", 1, 100000), Int("z", 1, 100000)),),
        python=(
            "print((x - z) // (y + z))",
            "count = 0\nused = z\nwhile used + y + z <= x:\n    used += y + z\n    count += 1\n"
            "print(count)",
        ),
        only_python=(
            "print(max(k for k in range(x + 1) if k * y + (k + 1) * z <= x))",
            "print(len(range(y + 2 * z, x + 1, y + z)))",
        ),
        only_cpp=(
            "cout << (x - z) / (y + z) << endl;",
            "int ans = 0;\nfor (x -= z; x >= y + z; x -= y + z) ans++;\ncout << ans << endl;",
        ),
        titles=("Pictures on a Wall", "Parked Cars"),
        stories=(
            "A wall is x centimeters wide. Pictures of width y are hung side by side; between "
            "neighboring pictures, and also before the first and after the last one, at least "
            "z centimeters of the wall must be free. How many pictures can be hung at most?",
            "You are given integers x, y and z. Find the largest integer k for which k times y "
            "plus k + 1 times z is at most x.",
        ),
        output=("Print the largest number.", "Print one integer."),
        wrong={
            "no gap at the end": "print(x // (y + z))",
            "one gap saved": "print((x + z) // (y + z))",
        },
        adjust=_seats,
        valid=lambda values: values["y"] + 2 * values["z"] <= values["x"],
        constraints=("y + 2z is at most x",),
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p03548",
        relative="trees-along-road",
        schema=(line(Int("x", 1, 100000), Int("y", 1, 1000)),),
        python=(
            "print(x // y + 1)",
            "count = 0\nplace = 0\nwhile place <= x:\n    count += 1\n    place += y\nprint(count)",
        ),
        only_python=("print(len(range(0, x + 1, y)))",),
        only_cpp=("int ans = 0;\nfor (int p = 0; p <= x; p += y) ans++;\ncout << ans << endl;",),
        titles=("Trees Along the Road", "Lamps Every Few Meters"),
        stories=(
            "A road is x meters long. A lamp stands at its beginning, and further lamps follow "
            "every y meters, as far as the road goes (a lamp may stand exactly at its end). "
            "How many lamps are there?",
            "Count the integers from 0 to x, both included, that are multiples of y.",
        ),
        output=("Print the count.", "Print one integer."),
        wrong={
            "first forgotten": "print(x // y)",
            "rounded up": "print((x + y - 1) // y)",
        },
        adjust=_road,
        tags=("math",),
    ),
    Task(
        id="p03548",
        relative="fewest-benches",
        schema=(line(Int("n", 1, 1000), Int("x", 1, 1000), Int("y", 1, 100)),),
        python=(
            "k = x // y\nprint((n + k - 1) // k)",
            "seats = x // y\nbenches = 0\nwhile benches * seats < n:\n    benches += 1\n"
            "print(benches)",
        ),
        only_python=("print(-(-n // (x // y)))", "print(ceil(n / (x // y)))"),
        only_cpp=("int k = x / y;\ncout << n / k + (n % k > 0) << endl;",),
        top_python="from math import ceil",
        titles=("Enough Benches", "How Many Benches?"),
        stories=(
            "n people want to sit down. A bench is x centimeters long and each person needs y "
            "centimeters of one bench. What is the smallest number of benches on which all of "
            "them can sit?",
            "Let k be x divided by y, rounded down. Print n divided by k, rounded up.",
        ),
        output=("Print the number of benches.", "Print one integer."),
        wrong={
            "one long bench": "print((n * y + x - 1) // x)",
            "rounded down": "print(n // (x // y))",
        },
        adjust=_benches,
        valid=lambda values: values["y"] <= values["x"],
        constraints=("y is at most x",),
        tags=("math",),
    ),
)
