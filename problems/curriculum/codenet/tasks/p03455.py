"""Tasks p03455 to p03478 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _ordered(rng: Random, size: str, values: Values) -> Values:
    values["a"], values["b"] = sorted((values["a"], values["b"]))
    return values


def _digit_sums(rng: Random, size: str, values: Values) -> Values:
    values["a"] = rng.randint(1, 12)
    values["b"] = rng.randint(values["a"], 36 if size == "max" else values["a"] + 8)
    return values


def _odd_pair(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.4:
        values["a"] += 1 - values["a"] % 2
        values["b"] += 1 - values["b"] % 2
        values["a"], values["b"] = min(values["a"], 9999), min(values["b"], 9999)
    return values


def _small_sum(rng: Random, size: str, values: Values) -> Values:
    if size != "max":
        values["k"] = rng.randint(1, 12)
        if rng.random() < 0.5:
            values["n"] = int("".join(sorted("12345"[: rng.randint(1, 4)])))
            values["k"] = sum(map(int, str(values["n"])))
    return values


TASKS = (
    Task(
        id="p03455",
        schema=(line(Int("a", 1, 10000), Int("b", 1, 10000)),),
        python=(
            'if a * b % 2 == 0:\n    print("Even")\nelse:\n    print("Odd")',
            'answer = "Even"\nif a % 2 == 1 and b % 2 == 1:\n    answer = "Odd"\nprint(answer)',
        ),
        only_python=('print("Odd" if a * b % 2 else "Even")', 'print(["Even", "Odd"][a & b & 1])'),
        only_cpp=(
            'cout << (a * b % 2 ? "Odd" : "Even") << endl;',
            'puts(a & b & 1 ? "Odd" : "Even");',
        ),
        stories=(
            "A chocolate bar has a rows of b pieces. Two children want to share it, each "
            "getting the same number of pieces. Print Even if the number of pieces is "
            "even, so that it works, and Odd if not.",
            "Multiply the integers a and b. Is the result divisible by 2? If so, print "
            "Even; if not, print Odd.",
        ),
        titles=("Even or Odd Product", "Chocolate"),
        output=("Print Even or Odd.", "Print one word, Odd or Even."),
        wrong={
            "sum": 'if (a + b) % 2 == 0:\n    print("Even")\nelse:\n    print("Odd")',
            "first only": 'if a % 2 == 0:\n    print("Even")\nelse:\n    print("Odd")',
        },
        adjust=_odd_pair,
        tags=("math",),
    ),
    Task(
        id="p03455",
        relative="even-sum",
        schema=(line(Int("a", 1, 10000), Int("b", 1, 10000), Int("c", 1, 10000)),),
        python=(
            'if (a + b + c) % 2 == 0:\n    print("Even")\nelse:\n    print("Odd")',
            'odd = a % 2 + b % 2 + c % 2\nif odd == 1 or odd == 3:\n    print("Odd")\nelse:\n'
            '    print("Even")',
        ),
        only_python=(
            'print("Odd" if sum([a, b, c]) % 2 else "Even")',
            'print("Odd" if (a ^ b ^ c) & 1 else "Even")',
        ),
        only_cpp=('cout << ((a + b + c) % 2 ? "Odd" : "Even") << endl;',),
        stories=(
            "Three boxes contain a, b and c marbles. @A pours all of them into one bag. "
            "If the number of marbles in the bag is even, print Even, otherwise print "
            "Odd.",
            "You are given three integers a, b and c. Print whether their sum is even or "
            "odd, with the words Even and Odd.",
        ),
        titles=("Parity of a Sum", "Marbles"),
        output=("Print Even or Odd.", "Print one word, Odd or Even."),
        wrong={
            "product": 'if a * b * c % 2 == 0:\n    print("Even")\nelse:\n    print("Odd")',
            "two of them": 'if (a + b) % 2 == 0:\n    print("Even")\nelse:\n    print("Odd")',
        },
        tags=("math",),
    ),
    Task(
        id="p03455",
        relative="odd-count",
        schema=(line(Int("a", 1, 10000), Int("b", 1, 10000)),),
        python=(
            "print((b + 1) // 2 - a // 2)",
            "count = 0\nfor x in range(a, b + 1):\n    if x % 2 == 1:\n        count += 1\n"
            "print(count)",
        ),
        only_python=(
            "print(sum(x % 2 for x in range(a, b + 1)))",
            "print(len(range(a | 1, b + 1, 2)))",
        ),
        only_cpp=(
            "int cnt = 0;\nfor (int x = a; x <= b; x++) cnt += x & 1;\ncout << cnt << endl;",
        ),
        stories=(
            "How many odd integers are there from a to b, both included?",
            "The houses on the left side of a street have odd numbers, those on the right "
            "side even ones. @A brings letters to the houses with the numbers a, a+1, "
            "..., b. How many of them are on the left side?",
        ),
        titles=("Odd Numbers", "Left Side of the Street"),
        output=("Write the answer on one line.", "Print one integer: the answer."),
        wrong={
            "half": "print((b - a + 1) // 2)",
            "end missed": "print(b // 2 - a // 2)",
        },
        adjust=_ordered,
        valid=lambda values: values["a"] <= values["b"],
        constraints=("a ≤ b",),
        tags=("math",),
    ),
    Task(
        id="p03478",
        schema=(line(Int("n", 1, 10000), Int("a", 1, 36), Int("b", 1, 36)),),
        python=(
            "total = 0\nfor i in range(1, n + 1):\n    digits = 0\n    x = i\n    while x > 0:\n"
            "        digits += x % 10\n        x //= 10\n    if a <= digits and digits <= b:\n"
            "        total += i\nprint(total)",
            "answer = 0\ns = [0] * (n + 1)\nfor i in range(1, n + 1):\n"
            "    s[i] = s[i // 10] + i % 10\n    if s[i] >= a and s[i] <= b:\n        answer"
            " += i\n"
            "print(answer)",
        ),
        only_python=(
            "print(sum(i for i in range(1, n + 1) if a <= sum(map(int, str(i))) <= b))",
            "ans = 0\nfor i in range(n + 1):\n    if a <= sum(int(c) for c in str(i)) <= b:\n"
            "        ans += i\nprint(ans)",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int i = 1; i <= n; i++) {\n    int s = 0;\n"
            "    for (char c : to_string(i)) s += c - '0';\n    if (a <= s && s <= b) ans += i;\n"
            "}\ncout << ans << endl;",
        ),
        stories=(
            "Call a number fine if its decimal digits add up to a at least and b at most. "
            "Print the sum of all fine numbers from 1 to n.",
            "@A has cards with the numbers 1, 2, ..., n. On the back of every card is "
            "written the sum of the digits of its number. @A keeps the cards whose back "
            "shows a number from a to b. What do the fronts of these cards add up to?",
        ),
        titles=("Fine Numbers", "Sums of Digits"),
        output=("Write the answer on one line.", "Print the answer."),
        wrong={
            "count": "count = 0\nfor i in range(1, n + 1):\n    digits = 0\n    x = i\n"
            "    while x > 0:\n        digits += x % 10\n        x //= 10\n"
            "    if a <= digits and digits <= b:\n        count += 1\nprint(count)",
            "strict": "total = 0\nfor i in range(1, n + 1):\n    digits = 0\n    x = i\n"
            "    while x > 0:\n        digits += x % 10\n        x //= 10\n"
            "    if a <= digits and digits < b:\n        total += i\nprint(total)",
        },
        adjust=_digit_sums,
        valid=lambda values: values["a"] <= values["b"],
        constraints=("a ≤ b",),
        rating=900,
        tags=("brute force",),
    ),
    Task(
        id="p03478",
        relative="exact-sum",
        schema=(line(Int("n", 1, 10000), Int("k", 1, 36)),),
        python=(
            "count = 0\nfor i in range(1, n + 1):\n    digits = 0\n    x = i\n    while x > 0:\n"
            "        digits += x % 10\n        x //= 10\n    if digits == k:\n        count"
            " += 1\n"
            "print(count)",
            "count = 0\nfor i in range(1, n + 1):\n    total = 0\n    for c in str(i):\n"
            "        total += int(c)\n    if total == k:\n        count += 1\nprint(count)",
        ),
        only_python=("print(sum(sum(map(int, str(i))) == k for i in range(1, n + 1)))",),
        only_cpp=(
            "int cnt = 0;\nfor (int i = 1; i <= n; i++) {\n    int s = 0;\n"
            "    for (int x = i; x; x /= 10) s += x % 10;\n    cnt += s == k;\n}\n"
            "cout << cnt << endl;",
        ),
        stories=(
            "Count the integers from 1 to n for which the sum of all digits in base ten "
            "is exactly k.",
            "Tickets are numbered 1, 2, ..., n. A ticket wins if the digits of its "
            "number, added together, give k. How many tickets win?",
        ),
        titles=("Winning Tickets", "Digit Sum k"),
        output=("Print the result as an integer.", "Print the number asked for."),
        wrong={
            "last left out": "count = 0\nfor i in range(1, n):\n    digits = 0\n    x = i\n"
            "    while x > 0:\n        digits += x % 10\n        x //= 10\n"
            "    if digits == k:\n        count += 1\nprint(count)",
            "at most": "count = 0\nfor i in range(1, n + 1):\n    digits = 0\n    x = i\n"
            "    while x > 0:\n        digits += x % 10\n        x //= 10\n"
            "    if digits <= k:\n        count += 1\nprint(count)",
        },
        adjust=_small_sum,
        rating=900,
        tags=("brute force", "counting"),
    ),
    Task(
        id="p03478",
        relative="harshad",
        schema=(line(Int("n", 1, 10000)),),
        python=(
            "count = 0\nfor i in range(1, n + 1):\n    digits = 0\n    x = i\n    while x > 0:\n"
            "        digits += x % 10\n        x //= 10\n    if i % digits == 0:\n"
            "        count += 1\nprint(count)",
            "s = [0] * (n + 1)\ncount = 0\nfor i in range(1, n + 1):\n"
            "    s[i] = s[i // 10] + i % 10\n    if i % s[i] == 0:\n        count += 1\n"
            "print(count)",
        ),
        only_python=("print(sum(i % sum(map(int, str(i))) == 0 for i in range(1, n + 1)))",),
        only_cpp=(
            "int res = 0;\nfor (int i = 1; i <= n; i++) {\n    int s = 0;\n"
            "    for (char c : to_string(i)) s += c - '0';\n    if (i % s == 0) res++;\n}\n"
            "cout << res << endl;",
        ),
        stories=(
            "How many integers x with 1 ≤ x ≤ n are divisible by the sum of their own "
            "decimal digits?",
            "A number is kind if dividing it by the sum of its digits leaves no "
            "remainder; 12 is kind, as 1 + 2 = 3 divides 12. Count the kind numbers that "
            "are not larger than n.",
        ),
        titles=("Kind Numbers", "Divisible by the Digit Sum"),
        output=("Print the number asked for.", "Print the answer."),
        wrong={
            "last left out": "count = 0\nfor i in range(1, n):\n    digits = 0\n    x = i\n"
            "    while x > 0:\n        digits += x % 10\n        x //= 10\n"
            "    if i % digits == 0:\n        count += 1\nprint(count)",
            "last digit": "count = 0\nfor i in range(1, n + 1):\n"
            "    if i % 10 > 0 and i % (i % 10) == 0:\n        count += 1\n"
            "print(count)",
        },
        rating=900,
        tags=("brute force",),
    ),
)
