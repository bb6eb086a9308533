"""Tasks p02712 to p02741 and their relatives."""

from __future__ import annotations

from problems.curriculum._schema import Int, line
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p02712",
        schema=(line(Int("n", 1, 10**6, wide=True)),),
        python=(
            "total = 0\nfor i in range(1, n + 1):\n    if i % 3 != 0 and i % 5 != 0:\n"
            "        total += i\nprint(total)",
            "a = n // 3\nb = n // 5\nc = n // 15\n"
            "print(n * (n + 1) // 2 - 3 * a * (a + 1) // 2 - 5 * b * (b + 1) // 2 + 15 * c "
            "* (c + 1) // 2)",
        ),
        only_python=(
            "print(sum(i for i in range(1, n + 1) if i % 3 and i % 5))",
            "print(sum(range(n + 1)) - sum(range(0, n + 1, 3)) - sum(range(0, n + 1, 5)) + "
            "sum(range(0, n + 1, 15)))",
        ),
        only_cpp=(
            "long long ans = 0;\n"
            "for (int i = 1; i <= n; i++) if (i % 3 && i % 5) ans += i;\n"
            "cout << ans << endl;",
        ),
        titles=(
            "What FizzBuzz Leaves",
            "Neither Three nor Five",
        ),
        stories=(
            "Add up all integers from 1 to n that are divisible neither by 3 nor by 5, "
            "and print the sum.",
            "Children count from 1 to n. Instead of a multiple of 3 or of 5 they clap. "
            "What is the sum of the numbers that are said aloud?",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "only fifteen": (
                "total = 0\nfor i in range(1, n + 1):\n    if i % 15 != 0:\n"
                "        total += i\nprint(total)"
            ),
            "last one missing": (
                "total = 0\nfor i in range(1, n):\n    if i % 3 != 0 and i % 5 != 0:\n"
                "        total += i\nprint(total)"
            ),
        },
        wide=True,
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p02712",
        relative="exactly-one",
        schema=(line(Int("n", 1, 10**6)),),
        python=(
            "count = 0\nfor i in range(1, n + 1):\n"
            "    if i % 15 != 0 and (i % 3 == 0 or i % 5 == 0):\n        count += 1\n"
            "print(count)",
            "print(n // 3 + n // 5 - 2 * (n // 15))",
        ),
        only_python=("print(sum((i % 3 == 0) != (i % 5 == 0) for i in range(1, n + 1)))",),
        only_cpp=(
            "int cnt = 0;\n"
            "for (int i = 1; i <= n; i++) if ((i % 3 == 0) ^ (i % 5 == 0)) cnt++;\n"
            "cout << cnt << endl;",
        ),
        titles=(
            "Fizz or Buzz",
            "Exactly One Divisor",
        ),
        stories=(
            "How many of the integers 1, 2, ..., n are divisible by exactly one of the "
            "two numbers 3 and 5?",
            "At a party, every third guest gets a hat and every fifth guest gets a flag; "
            "the guests come one by one, n in all. Count the guests who get just one of "
            "the two presents, not both.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "both counted": "print(n // 3 + n // 5 - n // 15)",
            "counted twice": "print(n // 3 + n // 5)",
        },
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p02712",
        relative="multiples-of-two-numbers",
        schema=(
            line(
                Int("n", 1, 10**6, wide=True),
                Int("a", 1, 1000, wide=True),
                Int("b", 1, 1000, wide=True),
            ),
        ),
        python=(
            "total = 0\nfor i in range(1, n + 1):\n    if i % a == 0 or i % b == 0:\n"
            "        total += i\nprint(total)",
            "g = a\nr = b\nwhile r > 0:\n    g, r = r, g % r\nc = a // g * b\nx = n // a\n"
            "y = n // b\nz = n // c\n"
            "print(a * x * (x + 1) // 2 + b * y * (y + 1) // 2 - c * z * (z + 1) // 2)",
        ),
        only_python=("print(sum(set(range(a, n + 1, a)) | set(range(b, n + 1, b))))",),
        only_cpp=(
            "long long ans = 0;\n"
            "for (int i = 1; i <= n; i++) if (i % a == 0 || i % b == 0) ans += i;\n"
            "cout << ans << endl;",
        ),
        titles=(
            "Sum of Multiples",
            "A or B",
        ),
        stories=(
            "Given n, a and b, print the sum of all positive integers up to n that are "
            "multiples of a or multiples of b. A number that is a multiple of both is "
            "added only once.",
            "The houses of a street have the numbers 1 to n. @A visits every house whose "
            "number a divides, and @B every house whose number b divides. Add the numbers "
            "of all houses that get at least one visitor.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "twice": (
                "total = 0\nfor i in range(1, n + 1):\n    if i % a == 0:\n"
                "        total += i\n    if i % b == 0:\n        total += i\nprint(total)"
            ),
            "both needed": (
                "total = 0\nfor i in range(1, n + 1):\n    if i % a == 0 and i % b == 0:\n"
                "        total += i\nprint(total)"
            ),
        },
        wide=True,
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p02741",
        schema=(line(Int("k", 1, 32)),),
        python=(
            "a = [1, 1, 1, 2, 1, 2, 1, 5, 2, 2, 1, 5, 1, 2, 1, 14, 1, 5, 1, 5, 2, 2, 1, "
            "15, 2, 2, 5, 4, 1, 4, 1, 51]\nprint(a[k - 1])",
            "table = [0, 1, 1, 1, 2, 1, 2, 1, 5, 2, 2, 1, 5, 1, 2, 1, 14, 1, 5, 1, 5, 2, "
            "2, 1, 15, 2, 2, 5, 4, 1, 4, 1, 51]\nprint(table[k])",
        ),
        only_python=(
            's = "1, 1, 1, 2, 1, 2, 1, 5, 2, 2, 1, 5, 1, 2, 1, 14, 1, 5, 1, 5, 2, 2, 1, '
            '15, 2, 2, 5, 4, 1, 4, 1, 51"\nprint(s.split(", ")[k - 1])',
        ),
        only_cpp=(
            "int a[] = {1, 1, 1, 2, 1, 2, 1, 5, 2, 2, 1, 5, 1, 2, 1, 14, 1, 5, 1, 5, 2, 2, "
            "1, 15, 2, 2, 5, 4, 1, 4, 1, 51};\ncout << a[k - 1] << endl;",
        ),
        titles=(
            "Look It Up",
            "A Fixed List",
        ),
        stories=(
            "A list holds these 32 numbers: 1, 1, 1, 2, 1, 2, 1, then 5, 2, 2, 1, 5, 1, "
            "2, then 1, 14, 1, 5, 1, 5, 2, then 2, 1, 15, 2, 2, 5, 4, and at last 1, 4, "
            "1, 51. Print the one at place k; the first place is 1.",
            "The prizes of a lottery are, for the tickets 1 to 8: 1 1 1 2 1 2 1 5; for 9 "
            "to 16: 2 2 1 5 1 2 1 14; for 17 to 24: 1 5 1 5 2 2 1 15; for 25 to 32: 2 2 5 "
            "4 1 4 1 51. What is the prize of ticket k?",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "counted from zero": (
                "a = [1, 1, 1, 2, 1, 2, 1, 5, 2, 2, 1, 5, 1, 2, 1, 14, 1, 5, 1, 5, 2, 2, 1, "
                "15, 2, 2, 5, 4, 1, 4, 1, 51]\nprint(a[k % 32])"
            ),
        },
        tags=("implementation",),
    ),
    Task(
        id="p02741",
        relative="month-days",
        schema=(line(Int("k", 1, 12)),),
        python=(
            "days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]\nprint(days[k - 1])",
            "if k == 2:\n    print(28)\nelif k == 4 or k == 6 or k == 9 or k == 11:\n"
            "    print(30)\nelse:\n    print(31)",
        ),
        only_python=("print(28 if k == 2 else 30 if k in (4, 6, 9, 11) else 31)",),
        only_cpp=(
            "vector<int> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};\n"
            "cout << days[k - 1] << endl;",
        ),
        titles=(
            "Length of a Month",
            "Days",
        ),
        stories=(
            "How many days does month k have in a year that is not a leap year? January "
            "is month 1, and December is month 12.",
            "The sequence 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 is given. Print "
            "its k-th term.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "by turns": (
                "if k == 2:\n    print(28)\nelif k % 2 == 0:\n    print(30)\nelse:\n    print(31)"
            ),
        },
        tags=("implementation",),
    ),
    Task(
        id="p02741",
        relative="repeated",
        schema=(line(Int("k", 1, 10**9)),),
        python=(
            "a = [3, 1, 4, 1, 5]\nprint(a[(k - 1) % 5])",
            "r = k % 5\nif r == 1:\n    print(3)\nelif r == 3:\n    print(4)\n"
            "elif r == 0:\n    print(5)\nelse:\n    print(1)",
        ),
        only_python=('print("53141"[k % 5])',),
        only_cpp=('string s = "31415";\ncout << s[(k - 1) % 5] << endl;',),
        titles=(
            "Again and Again",
            "Endless Sequence",
        ),
        stories=(
            "The five numbers 3, 1, 4, 1, 5 are written again and again, so that the "
            "sequence 3, 1, 4, 1, 5, 3, 1, 4, 1, 5, 3, ... never ends. Which number "
            "stands at position k, counting from 1?",
            "On a round table lie five cards with the values 3, 1, 4, 1 and 5, in this "
            "order. @A starts at the first one, names its value and goes on to the next, "
            "round and round. Print the k-th value that @A names.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "counted from zero": "a = [3, 1, 4, 1, 5]\nprint(a[k % 5])",
        },
        tags=("math",),
    ),
)
