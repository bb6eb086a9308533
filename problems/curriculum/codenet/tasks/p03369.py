"""Tasks p03369 to p03400 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Rows, Values, Word, line
from problems.curriculum.codenet._task import Task


def _threshold(rng: Random, size: str, values: Values) -> Values:
    right = values["s"].count("o")
    return {**values, "k": max(1, min(100, right + rng.choice((-1, 0, 0, 1, 2))))}


def _periods(rng: Random, size: str, values: Values) -> Values:
    return {**values, "a": rng.choice((1, 2, 4, 6)), "b": rng.choice((2, 3, 4, 6, 9, 10))}


TASKS = (
    Task(
        id="p03369",
        schema=(line(Word("s", 3, 3, alphabet="ox")),),
        python=(
            'price = 700\nfor i in range(len(s)):\n    c = s[i]\n    if c == "o":\n'
            "        price += 100\nprint(price)",
            'price = 1000\nfor i in range(3):\n    c = s[i]\n    if c == "x":\n'
            "        price -= 100\nprint(price)",
        ),
        only_python=(
            'print(700 + 100 * s.count("o"))',
            'print(700 + sum(c == "o" for c in s) * 100)',
        ),
        only_cpp=(
            "cout << 700 + 100 * count(s.begin(), s.end(), 'o') << endl;",
            "int ans = 700;\nfor (char c : s) ans += c == 'o' ? 100 : 0;\ncout << ans << endl;",
        ),
        titles=(
            "Three Extras",
            "Price of a Bowl",
        ),
        stories=(
            "A soup costs 700 coins, and each of three extras costs 100 coins more. The string "
            "s has three characters, one for each extra: o if the guest wants it and x if not. "
            "What does the guest pay?",
            "Print 700 plus 100 times the number of characters o in the string s, which "
            "consists of three letters o or x.",
        ),
        output=(
            "Print the price.",
            "Print an integer.",
        ),
        wrong={
            "x counted": "price = 700\nfor i in range(len(s)):\n    c = s[i]\n"
            '    if c == "x":\n        price += 100\nprint(price)',
            "first two": "price = 700\nfor i in range(2):\n    c = s[i]\n"
            '    if c == "o":\n        price += 100\nprint(price)',
        },
        tags=(
            "strings",
            "implementation",
        ),
    ),
    Task(
        id="p03369",
        relative="positions",
        schema=(line(Word("s", 3, 3, alphabet="ox")),),
        python=(
            'price = 500\nc = s[0]\nif c == "o":\n    price += 50\nc = s[1]\n'
            'if c == "o":\n    price += 100\nc = s[2]\nif c == "o":\n'
            "    price += 200\nprint(price)",
            "price = 500\nextra = 50\nfor i in range(len(s)):\n    c = s[i]\n"
            '    if c == "o":\n        price += extra\n    extra *= 2\nprint(price)',
        ),
        only_python=(
            'print(500 + sum(p for c, p in zip(s, (50, 100, 200)) if c == "o"))',
            'print(500 + 50 * int(s[::-1].replace("o", "1").replace("x", "0"), 2))',
        ),
        only_cpp=(
            "int extra[] = {50, 100, 200}, price = 500;\n"
            "for (int i = 0; i < 3; i++) {\n"
            "    if (s[i] == 'o') price += extra[i];\n}\ncout << price << endl;",
        ),
        titles=(
            "Ice Cream Sundae",
            "Different Extras",
        ),
        stories=(
            "An ice cream costs 500 yen. Sprinkles cost 50 yen more, nuts 100 yen, and fresh "
            "fruit 200 yen. The three characters of s stand for sprinkles, nuts and fruit, in "
            "this order; o means that @A wants it and x that @A does not. How many yen does @A "
            "pay?",
            "You are given a string s of three letters, each of which is o or x. Start with "
            "500; add 50 if the first letter is o, 100 if the second one is o, and 200 if the "
            "third one is o. Print the result.",
        ),
        output=(
            "Print the price in yen.",
            "Print the total.",
        ),
        wrong={
            "same price": "price = 500\nfor i in range(len(s)):\n    c = s[i]\n"
            '    if c == "o":\n        price += 100\nprint(price)',
        },
        tags=(
            "strings",
            "implementation",
        ),
    ),
    Task(
        id="p03369",
        relative="pass",
        schema=(
            line(Int("k", 1, 100)),
            line(Word("s", 1, 100, alphabet="ox")),
        ),
        python=(
            'count = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c == "o":\n'
            '        count += 1\nif count >= k:\n    print("Pass")\nelse:\n'
            '    print("Fail")',
            'need = k\nfor i in range(len(s)):\n    c = s[i]\n    if c == "o":\n'
            '        need -= 1\nif need <= 0:\n    print("Pass")\nelse:\n'
            '    print("Fail")',
        ),
        only_python=('print("Pass" if s.count("o") >= k else "Fail")',),
        only_cpp=('cout << (count(s.begin(), s.end(), \'o\') >= k ? "Pass" : "Fail") << endl;',),
        titles=(
            "Passing a Test",
            "Enough Right Answers",
        ),
        stories=(
            "@A took a test. For each question, s has the character o if the answer of @A is "
            "right and x if it is wrong. At least k right answers are needed to pass. Print "
            "Pass or Fail.",
            "Print Pass if the letter o occurs k or more times in the string s of letters o "
            "and x. Print Fail otherwise.",
        ),
        output=(
            "Print Pass or Fail.",
            "Print the result.",
        ),
        adjust=_threshold,
        wrong={
            "more than": "count = 0\nfor i in range(len(s)):\n    c = s[i]\n"
            '    if c == "o":\n        count += 1\nif count > k:\n'
            '    print("Pass")\nelse:\n    print("Fail")',
        },
        tags=("strings",),
    ),
    Task(
        id="p03400",
        schema=(
            line(Int("n", 1, 100)),
            line(Int("d", 1, 100), Int("x", 1, 100)),
            line(Rows("a", "n", ("a",), ((1, 100),))),
        ),
        python=(
            "total = x\nfor p in a:\n    total += (d - 1) // p + 1\nprint(total)",
            "total = x\nfor p in a:\n    day = 1\n    while day <= d:\n"
            "        total += 1\n        day += p\nprint(total)",
        ),
        only_python=(
            "print(x + sum((d - 1) // p + 1 for p in a))",
            "print(x + sum(len(range(1, d + 1, p)) for p in a))",
            "print(x - sum(-d // p for p in a))",
        ),
        only_cpp=(
            "for (int p : a) x += (d + p - 1) / p;\ncout << x << endl;",
            "int ans = x;\nfor (int i = 0; i < n; i++) {\n"
            "    for (int day = 1; day <= d; day += a[i]) ans++;\n}\n"
            "cout << ans << endl;",
        ),
        titles=(
            "Sweets in the Camp",
            "Every a_i Days",
        ),
        stories=(
            "A course takes d days. Student i of n students drinks one bottle of water on day "
            "1 and then again on every a_i-th day after it, that is, on the days 1, 1 + a_i, 1 "
            "+ 2 a_i, ... as long as the course lasts. At the end x bottles are left. How many "
            "bottles were there before the course?",
            "For each of the integers a_1, ..., a_n, count the numbers 1, 1 + a_i, 1 + 2 a_i, "
            "... that are not greater than d. Print the sum of these n counts plus x.",
        ),
        output=(
            "Print the number at the beginning.",
            "Print the total.",
        ),
        wrong={
            "last day": "total = x\nfor p in a:\n    total += (d - 2) // p + 1\nprint(total)",
            "first day": "total = x\nfor p in a:\n    total += d // p\nprint(total)",
        },
        rating=900,
        tags=(
            "math",
            "simulation",
        ),
    ),
    Task(
        id="p03400",
        relative="medicine",
        schema=(line(Int("d", 1, 1000), Int("a", 1, 100), Int("b", 1, 100)),),
        python=(
            "count = 0\nfor day in range(1, d + 1):\n"
            "    if day % a == 0 or day % b == 0:\n        count += 1\nprint(count)",
            "g = a\nh = b\nwhile h > 0:\n    r = g % h\n    g = h\n    h = r\n"
            "print(d // a + d // b - d // (a * b // g))",
        ),
        only_python=(
            "print(sum(i % a == 0 or i % b == 0 for i in range(1, d + 1)))",
            "print(len(set(range(a, d + 1, a)) | set(range(b, d + 1, b))))",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int i = 1; i <= d; i++) {\n"
            "    if (i % a == 0 || i % b == 0) ans++;\n}\ncout << ans << endl;",
        ),
        titles=(
            "Every a or b Days",
            "Visiting Days",
        ),
        stories=(
            "In a month of d days, @A goes to the library on each day whose number is a "
            "multiple of a, and @B goes on each day whose number is a multiple of b. On how "
            "many days does at least one of them go?",
            "Count the integers from 1 to d that can be divided by a or by b (or by both) "
            "without remainder.",
        ),
        output=(
            "Print the number of days.",
            "Print the count.",
        ),
        adjust=_periods,
        wrong={
            "twice counted": "print(d // a + d // b)",
            "product": "print(d // a + d // b - d // (a * b))",
        },
        rating=900,
        tags=(
            "math",
            "number theory",
        ),
    ),
    Task(
        id="p03400",
        relative="empty-day",
        schema=(
            line(Int("n", 1, 100), Int("x", 1, 1000)),
            line(Ints("a", "n", 1, 100)),
        ),
        python=(
            "day = 0\nwhile x > 0:\n    x -= a[day % n]\n    day += 1\nprint(day)",
            "day = 0\ni = 0\nwhile x > 0:\n    x -= a[i]\n    i += 1\n"
            "    day += 1\n    if i == n:\n        i = 0\nprint(day)",
        ),
        only_python=(
            "day = 0\nfor p in cycle(a):\n    if x <= 0:\n        break\n"
            "    x -= p\n    day += 1\nprint(day)",
        ),
        only_cpp=("int day = 0;\nwhile (x > 0) x -= a[day++ % n];\ncout << day << endl;",),
        top_python="from itertools import cycle",
        titles=(
            "The Box Gets Empty",
            "Around the Table",
        ),
        stories=(
            "A box holds x cookies. The n children sit in a circle and take cookies in turn: "
            "child 1 takes a_1, child 2 takes a_2, ..., child n takes a_n, then child 1 takes "
            "a_1 again, and so on. A child who finds fewer cookies takes all that are there. "
            "After how many turns is the box empty?",
            "Subtract from x the numbers a_1, a_2, ..., a_n, a_1, a_2, ... one after the "
            "other, starting again with a_1 after a_n, until x is 0 or less. How many "
            "subtractions are made?",
        ),
        output=(
            "Print the number of turns.",
            "Print the count.",
        ),
        wrong={
            "one round": "day = 0\nfor p in a:\n    if x > 0:\n        x -= p\n"
            "        day += 1\nprint(day)",
            "until negative": "day = 0\nwhile x >= 0:\n    x -= a[day % n]\n"
            "    day += 1\nprint(day)",
        },
        rating=900,
        tags=("simulation",),
    ),
)
