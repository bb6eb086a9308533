"""Tasks p03284 to p03324 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def fifteen(rng: Random, size: str, values: Values) -> Values:
    pairs = ((3, 5), (5, 3), (1, 15), (15, 1), (7, 8), (14, 1), (5, 10), (9, 6))
    if rng.random() < 0.6:
        values["a"], values["b"] = rng.choice(pairs)
    return values


TASKS = (
    Task(
        id="p03284",
        schema=(line(Int("n", 1, 100), Int("k", 1, 100)),),
        python=(
            "if n % k == 0:\n    print(0)\nelse:\n    print(1)",
            "low = n // k\nhigh = (n + k - 1) // k\nprint(high - low)",
        ),
        only_python=("print(1 if n % k else 0)", "print(int(n % k > 0))", "print(min(1, n % k))"),
        only_cpp=("cout << (n % k ? 1 : 0) << endl;", "cout << (n % k != 0) << endl;"),
        titles=("Fair Shares", "Even Distribution"),
        stories=(
            "@A hands out n sweets to k children as fairly as possible and keeps none. Print "
            "by how many sweets the luckiest child then has more than the unluckiest one.",
            "Write n as a sum of k non-negative integers so that the greatest minus the least "
            "of them is as small as possible. Print this smallest difference.",
        ),
        output=("Print the difference.", "Output one integer."),
        adjust=lambda rng, size, values: {
            **values,
            "n": rng.choice(
                (values["n"], values["k"], values["k"] * rng.randint(1, 100 // values["k"]))
            ),
        },
        wrong={"remainder": "print(n % k)", "always one": "print(1)"},
        tags=("math",),
    ),
    Task(
        id="p03284",
        relative="largest-share",
        schema=(line(Int("n", 1, 1000), Int("k", 1, 100)),),
        python=(
            "big = (n + k - 1) // k\nif n % k == 0:\n    print(big, k)\nelse:\n    print(big, "
            "n % k)",
            "share = n // k\nrest = n % k\nif rest > 0:\n    share += 1\nelse:\n    rest = k\n"
            "print(share, rest)",
        ),
        only_python=("print(-(-n // k), n % k or k)",),
        only_cpp=("cout << (n - 1) / k + 1 << ' ' << (n % k ? n % k : k) << endl;",),
        titles=("Largest Share", "Lucky Ones"),
        stories=(
            "n cards are dealt to k players one by one in turns, starting over with player 1 "
            "after player k. Print two integers: the largest number of cards that a player "
            "has at the end, and how many players have that many.",
            "Divide n into k non-negative integers that differ by at most 1. Print the "
            "maximum of these integers and how often it occurs among them.",
        ),
        output=(
            "Print two integers separated by a space.",
            "Output the maximum and the number of its occurrences.",
        ),
        adjust=lambda rng, size, values: {
            **values,
            "n": rng.choice((values["n"], values["k"] * rng.randint(1, 9))),
        },
        wrong={
            "even case": "print((n + k - 1) // k, n % k)",
            "rounded down": "print(n // k, k - n % k)",
        },
        tags=("math",),
    ),
    Task(
        id="p03284",
        relative="eat-the-rest",
        schema=(line(Int("n", 1, 10**9), Int("k", 1, 1000)),),
        python=("print(n % k)", "q = n // k\nprint(n - q * k)"),
        only_python=("print(divmod(n, k)[1])",),
        only_cpp=('printf("%d\\n", n % k);',),
        titles=("Eat the Rest", "What Remains"),
        stories=(
            "A cook bakes n rolls and gives each of k guests the same number of rolls, as "
            "many as possible. The cook eats the rest. How many rolls does the cook eat? "
            "Print the number.",
            "You are given n and k. Find the smallest non-negative integer r such that n - r "
            "is a multiple of k, and print r.",
        ),
        output=("Print one integer.", "Output the number that remains."),
        wrong={"quotient": "print(n // k)", "missing": "print((k - n % k) % k)"},
        tags=("math",),
    ),
    Task(
        id="p03302",
        schema=(line(Int("a", 1, 15), Int("b", 1, 15)),),
        python=(
            'if a + b == 15:\n    print("+")\nelif a * b == 15:\n    print("*")\nelse:\n    '
            'print("x")',
            'ans = "x"\nif a * b == 15:\n    ans = "*"\nif a + b == 15:\n    ans = "+"\nprint(ans)',
        ),
        only_python=('print("+" if a + b == 15 else "*" if a * b == 15 else "x")',),
        only_cpp=(
            "cout << (a + b == 15 ? '+' : a * b == 15 ? '*' : 'x') << endl;",
            'puts(a + b == 15 ? "+" : a * b == 15 ? "*" : "x");',
        ),
        titles=("Fifteen", "Plus or Times"),
        stories=(
            "@A wants to get 15 out of the numbers a and b. If adding them gives 15, print "
            "the sign +. If multiplying them gives 15, print the sign *. If both ways fail, "
            "print the letter x.",
            'For given integers a and b, print "+" when their sum equals 15, "*" when their '
            'product equals 15, and "x" in all other cases. (Sum and product are never both '
            "15.)",
        ),
        output=("Print one of the characters +, * and x.", "Output a single character."),
        adjust=fifteen,
        wrong={
            "sum only": 'print("+" if a + b == 15 else "x")',
            "signs swapped": 'print("*" if a + b == 15 else "+" if a * b == 15 else "x")',
        },
    ),
    Task(
        id="p03302",
        relative="larger-result",
        schema=(line(Int("a", -50, 50), Int("b", -50, 50)),),
        python=(
            'if a + b > a * b:\n    print("sum")\nelif a + b < a * b:\n    print("product")\n'
            'else:\n    print("same")',
            's = a + b\np = a * b\nans = "same"\nif s > p:\n    ans = "sum"\nif p > s:\n    '
            'ans = "product"\nprint(ans)',
        ),
        only_python=('print("sum" if a + b > a * b else "product" if a + b < a * b else "same")',),
        only_cpp=(
            'int d = a + b - a * b;\ncout << (d > 0 ? "sum" : d < 0 ? "product" : "same") << endl;',
        ),
        titles=("Sum or Product", "Which Is Greater"),
        stories=(
            "Which is greater, the sum of a and b or their product? Print sum or product "
            "accordingly, or same if they are equal.",
            "@A adds the integers a and b, and @B multiplies them. The greater result wins. "
            "Print sum if @A wins, product if @B wins, and same if nobody does.",
        ),
        output=("Print sum, product or same.", "Output one word."),
        adjust=lambda rng, size, values: rng.choice(
            (values, values, {"a": 2, "b": 2}, {"a": 0, "b": 0}, {"a": 1, "b": values["b"]})
        ),
        wrong={
            "ties": 'print("sum" if a + b > a * b else "product")',
            "reversed": 'print("product" if a + b > a * b else "sum" if a + b < a * b else "same")',
        },
    ),
    Task(
        id="p03324",
        schema=(line(Int("d", 0, 2), Int("n", 1, 100)),),
        python=(
            "base = 1\nfor i in range(d):\n    base *= 100\nif n == 100:\n    n = 101\n"
            "print(base * n)",
            "if n == 100:\n    n += 1\nif d == 0:\n    print(n)\nelif d == 1:\n    print(n * "
            "100)\nelse:\n    print(n * 10000)",
        ),
        only_python=(
            "print((n + n // 100) * 100 ** d)",
            "print(100 ** d * (n if n < 100 else 101))",
        ),
        only_cpp=("if (n == 100) n++;\nwhile (d--) n *= 100;\ncout << n << endl;",),
        titles=("Hundreds", "Exactly d Times"),
        stories=(
            "@A likes a positive integer if one can divide it by 100 without remainder d "
            "times one after another, but not d + 1 times. Print the n-th number that @A "
            "likes, in increasing order.",
            "List in ascending order all positive integers that are multiples of 100 to the "
            "power d but no multiples of 100 to the power d + 1. Print the n-th integer of "
            "the list.",
        ),
        output=("Print the n-th such integer.", "Output one integer."),
        adjust=lambda rng, size, values: {
            **values,
            "n": rng.choice((values["n"], values["n"], 99, 100)),
        },
        wrong={
            "hundred": "b = 1\nfor i in range(d):\n    b *= 100\nprint(b * n)",
            "added once": (
                "b = 1\nfor i in range(d):\n    b *= 100\nif n == 100:\n    print(b * n + 1)\n"
                "else:\n    print(b * n)"
            ),
        },
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p03324",
        relative="not-divisible",
        schema=(line(Int("k", 2, 100), Int("n", 1, 1000)),),
        python=(
            "x = 0\nwhile n > 0:\n    x += 1\n    if x % k != 0:\n        n -= 1\nprint(x)",
            "print(n + (n - 1) // (k - 1))",
        ),
        only_python=("print([x for x in range(1, 2 * n + 2) if x % k][n - 1])",),
        only_cpp=("int x = 0;\nwhile (n) {\n    if (++x % k) n--;\n}\ncout << x << endl;",),
        titles=("Skipping Multiples", "Counting with Claps"),
        stories=(
            "Children count 1, 2, 3, ..., but clap instead of saying a multiple of k. Which "
            "is the n-th number that is really said? Print it.",
            "Print the n-th smallest positive integer that is not divisible by k.",
        ),
        output=("Print the n-th such integer.", "Output one integer."),
        wrong={"one skip": "print(n + n // k)", "none skipped": "print(n)"},
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p03324",
        relative="how-often-divisible",
        schema=(line(Int("n", 1, 10**9), Int("p", 2, 10)),),
        python=(
            "count = 0\nwhile n % p == 0:\n    n //= p\n    count += 1\nprint(count)",
            "ans = 0\npower = p\nwhile power <= n and n % power == 0:\n    ans += 1\n    "
            "power *= p\nprint(ans)",
        ),
        only_python=("print(max(i for i in range(31) if n % p ** i == 0))",),
        only_cpp=("int c = 0;\nfor (; n % p == 0; n /= p) c++;\ncout << c << endl;",),
        titles=("Divide Again", "Sharing Again and Again"),
        stories=(
            "While n is a multiple of p, @A replaces n by n / p. How often does @A do this? "
            "Print the number of times.",
            "Find the largest integer k such that n is divisible by p to the power k, and print k.",
        ),
        output=("Print the count.", "Output one integer."),
        wide=True,
        adjust=lambda rng, size, values: {
            **values,
            "n": values["p"] ** rng.randint(0, 8) * rng.randint(1, 9),
        },
        wrong={
            "until small": "c = 0\nwhile n >= p:\n    n //= p\n    c += 1\nprint(c)",
            "once": "print(1 if n % p == 0 else 0)",
        },
        rating=900,
        tags=("math",),
    ),
)
