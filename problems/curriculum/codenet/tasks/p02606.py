"""Tasks p02606 to p02658 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def _ordered(rng: Random, size: str, values: Values) -> Values:
    low, high = sorted((values["l"], values["r"]))
    d = values["d"] if rng.random() < 0.4 else rng.randint(1, 12)
    return {**values, "l": low, "r": high, "d": d}


def _in_order(values: Values) -> bool:
    return values["l"] <= values["r"]


def _choice(rng: Random, size: str, values: Values) -> Values:
    return {**values, "k": rng.randint(1, values["n"])}


def _enough(values: Values) -> bool:
    return values["k"] <= values["n"]


def _budget(rng: Random, size: str, values: Values) -> Values:
    total = sum(values["p"])
    return {**values, "m": rng.choice((rng.randint(1, total), total, rng.randint(1, total + 9)))}


def _products(rng: Random, size: str, values: Values) -> Values:
    a, high = [], 10**18
    for _ in range(values["n"]):
        x = rng.randint(1, min(high, rng.choice((3, 100, 10**9)))) if rng.random() < 0.5 else 1
        a.append(x)
        high //= x
    match rng.randrange(4):
        case 0:
            a[rng.randrange(len(a))] = 10 ** rng.randint(0, 18)
        case 1:
            a[rng.randrange(len(a))] = 0
        case 2:
            return values
        case _:
            a[0] *= high
    return {**values, "a": rng.sample(a, len(a))}


TASKS = (
    Task(
        id="p02606",
        schema=(line(Int("l", 1, 100), Int("r", 1, 100), Int("d", 1, 100)),),
        python=(
            "count = 0\nfor x in range(l, r + 1):\n    if x % d == 0:\n        count += 1\n"
            "print(count)",
            "print(r // d - (l - 1) // d)",
        ),
        only_python=(
            "print(sum(x % d == 0 for x in range(l, r + 1)))",
            "print(len([x for x in range(l, r + 1) if x % d == 0]))",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int i = l; i <= r; ++i) ans += i % d == 0;\ncout << ans << endl;",
        ),
        titles=("Marks on a Ruler", "Counting Multiples"),
        stories=(
            "A ruler has a red mark at every multiple of d. How many red marks lie between "
            "position l and position r, both ends included?",
            "Count the integers x with l <= x <= r that are divisible by d.",
            "Houses in @P are numbered from l to r. @A delivers a newspaper to each house whose "
            "number can be divided by d without remainder. Find how many newspapers are needed.",
        ),
        output=("Print the count.", "Print how many there are."),
        adjust=_ordered,
        valid=_in_order,
        constraints=("l <= r",),
        wrong={
            "left end": "print(r // d - l // d)",
            "by length": "print((r - l + 1) // d)",
        },
        tags=("math",),
    ),
    Task(
        id="p02606",
        relative="sum-of-multiples",
        schema=(line(Int("l", 1, 1000), Int("r", 1, 1000), Int("d", 1, 1000)),),
        python=(
            "total = 0\nfor x in range(l, r + 1):\n    if x % d == 0:\n        total += x\n"
            "print(total)",
            "p = r // d\nq = (l - 1) // d\nprint(d * (p * (p + 1) // 2 - q * (q + 1) // 2))",
        ),
        only_python=(
            "print(sum(x for x in range(l, r + 1) if x % d == 0))",
            "print(sum(range((l + d - 1) // d * d, r + 1, d)))",
        ),
        only_cpp=(
            "int sum = 0;\nfor (int i = l; i <= r; i++) if (i % d == 0) sum += i;\n"
            "cout << sum << endl;",
        ),
        titles=("Sum of Multiples", "Adding Every d-th Number"),
        stories=(
            "Find the sum of all multiples of d from l to r, both inclusive. It is 0 if there are "
            "none.",
            "@A adds up those numbers among l, l+1, ..., r which d divides. What total does "
            "@A get?",
        ),
        output=("Print the sum.", "Print the total."),
        adjust=_ordered,
        valid=_in_order,
        constraints=("l <= r",),
        wrong={
            "left end": "total = 0\nfor x in range(l + 1, r + 1):\n    if x % d == 0:\n"
            "        total += x\nprint(total)",
            "count": "print(r // d - (l - 1) // d)",
        },
        tags=("math",),
    ),
    Task(
        id="p02606",
        relative="first-multiple",
        schema=(line(Int("l", 1, 1000), Int("r", 1, 1000), Int("d", 1, 1000)),),
        python=(
            "x = (l + d - 1) // d * d\nif x <= r:\n    print(x)\nelse:\n    print(-1)",
            "answer = -1\nfor x in range(r, l - 1, -1):\n    if x % d == 0:\n        answer = x\n"
            "print(answer)",
        ),
        only_python=("print(next((x for x in range(l, r + 1) if x % d == 0), -1))",),
        only_cpp=(
            "int x = l;\nwhile (x <= r && x % d != 0) x++;\ncout << (x <= r ? x : -1) << endl;",
        ),
        titles=("First Multiple", "The Next Stop"),
        stories=(
            "A bus stops at every kilometre post whose number is a multiple of d. @A gets on "
            "somewhere between two posts, just before post l, and rides at most to post r. Print "
            "the number of the first post l or later where the bus stops, or -1 if it does not "
            "stop at any post from l to r.",
            "Print the smallest integer that is divisible by d, at least l and at most r. If no "
            "such integer exists, print -1.",
        ),
        output=("Print the answer.", "Print the number, or -1."),
        adjust=_ordered,
        valid=_in_order,
        constraints=("l <= r",),
        wrong={
            "no check": "print((l + d - 1) // d * d)",
            "strictly later": "x = (l // d + 1) * d\nif x <= r:\n    print(x)\nelse:\n"
            "    print(-1)",
        },
        tags=("math",),
    ),
    Task(
        id="p02628",
        schema=(line(Int("n", 1, 1000), Int("k", 1, 1000)), line(Ints("p", "n", 1, 1000))),
        python=(
            "p.sort()\ntotal = 0\nfor i in range(k):\n    total += p[i]\nprint(total)",
            "count = [0] * 1001\nfor x in p:\n    count[x] += 1\ntotal = 0\nleft = k\n"
            "for x in range(1, 1001):\n    c = min(left, count[x])\n    total += c * x\n"
            "    left -= c\nprint(total)",
        ),
        only_python=(
            "print(sum(sorted(p)[:k]))",
            "print(sum(nsmallest(k, p)))",
        ),
        top_python="from heapq import nsmallest",
        only_cpp=(
            "sort(p.begin(), p.end());\ncout << accumulate(p.begin(), p.begin() + k, 0) << endl;",
        ),
        titles=("The Cheapest k", "Small Purchase"),
        stories=(
            "@A must take exactly k of n different books; the i-th costs p_i. What is the least "
            "amount of money that @A has to spend?",
            "Pick k of the n numbers p_1, ..., p_n (at different positions) so that their sum is "
            "as small as possible. What is that sum?",
        ),
        output=("Print the smallest sum.", "Print the least total."),
        adjust=_choice,
        valid=_enough,
        constraints=("k <= n",),
        wrong={
            "first k": "total = 0\nfor i in range(k):\n    total += p[i]\nprint(total)",
            "largest": "p.sort(reverse=True)\ntotal = 0\nfor i in range(k):\n    total += p[i]\n"
            "print(total)",
        },
        rating=900,
        tags=("sorting", "greedy"),
    ),
    Task(
        id="p02628",
        relative="k-free",
        schema=(line(Int("n", 1, 1000), Int("k", 1, 1000)), line(Ints("p", "n", 1, 1000))),
        python=(
            "p.sort()\ntotal = 0\nfor i in range(n - k):\n    total += p[i]\nprint(total)",
            "p.sort(reverse=True)\ntotal = sum(p)\nfor i in range(k):\n    total -= p[i]\n"
            "print(total)",
        ),
        only_python=("print(sum(sorted(p)[:n - k]))",),
        only_cpp=(
            "sort(p.rbegin(), p.rend());\nint ans = 0;\n"
            "for (int i = k; i < n; i++) ans += p[i];\ncout << ans << endl;",
        ),
        titles=("Free Items", "Coupons"),
        stories=(
            "@A buys n items with prices p_1, ..., p_n and has k coupons. Each coupon makes one "
            "item free, and an item can be made free only once. How much must @A pay at least?",
            "Remove k of the n given numbers p_1, ..., p_n so that the sum of the others is "
            "smallest. Print that sum. (An empty sum is 0.)",
        ),
        output=("Print the smallest sum.", "Print the answer."),
        adjust=_choice,
        valid=_enough,
        constraints=("k <= n",),
        wrong={
            "k cheapest": "p.sort()\ntotal = 0\nfor i in range(k):\n    total += p[i]\n"
            "print(total)",
            "all": "print(sum(p))",
        },
        rating=900,
        tags=("sorting", "greedy"),
    ),
    Task(
        id="p02628",
        relative="how-many",
        schema=(line(Int("n", 1, 1000), Int("m", 1, 10**6)), line(Ints("p", "n", 1, 1000))),
        python=(
            "p.sort()\ncount = 0\nfor x in p:\n    if x <= m:\n        m -= x\n        count += 1\n"
            "print(count)",
            "p.sort()\ntotal = 0\ni = 0\nwhile i < n and total + p[i] <= m:\n    total += p[i]\n"
            "    i += 1\nprint(i)",
        ),
        only_python=(
            "print(sum(t <= m for t in accumulate(sorted(p))))",
            "print(bisect_right(list(accumulate(sorted(p))), m))",
        ),
        top_python="from bisect import bisect_right\nfrom itertools import accumulate",
        only_cpp=(
            "sort(p.begin(), p.end());\nint ans = 0;\nfor (int x : p) {\n    if (m < x) break;\n"
            "    m -= x;\n    ans++;\n}\ncout << ans << endl;",
        ),
        titles=("As Many as Possible", "Limited Money"),
        stories=(
            "There is one piece each of n kinds of sweets, at the prices p_1, ..., p_n. @A has m "
            "coins. What is the largest number of sweets that @A can buy?",
            "From the numbers p_1, ..., p_n choose as many as you can such that their sum does not "
            "exceed m. How many can be chosen?",
        ),
        output=("Print the largest possible number.", "Print the answer."),
        adjust=_budget,
        wrong={
            "unsorted": "count = 0\nfor x in p:\n    if x <= m:\n        m -= x\n"
            "        count += 1\nprint(count)",
            "less": "p.sort()\ncount = 0\nfor x in p:\n    if x < m:\n        m -= x\n"
            "        count += 1\nprint(count)",
        },
        rating=900,
        tags=("sorting", "greedy"),
    ),
    Task(
        id="p02658",
        schema=(line(Int("n", 2, 10**5)), line(Ints("a", "n", 0, 10**18))),
        python=(
            "a.sort()\nproduct = 1\nif a[0] == 0:\n    product = 0\nfor x in a:\n"
            "    if product > 0:\n        if x > 10**18 // product:\n            product = -1\n"
            "        else:\n            product *= x\nprint(product)",
            "zero = False\nfor x in a:\n    if x == 0:\n        zero = True\nproduct = 1\n"
            "for x in a:\n    if not zero and product > 0:\n"
            "        if x > 10**18 // product:\n            product = -1\n        else:\n"
            "            product *= x\nif zero:\n    print(0)\nelse:\n    print(product)",
        ),
        only_python=(
            "if 0 in a:\n    print(0)\nelse:\n    p = 1\n    for x in a:\n        p *= x\n"
            "        if p > 10 ** 18:\n            p = -1\n            break\n    print(p)",
        ),
        only_cpp=(
            "bool zero = find(a.begin(), a.end(), 0) != a.end();\n__int128 p = 1;\n"
            "for (long long x : a) {\n    p *= x;\n    if (p > 1000000000000000000LL) {\n"
            "        p = -1;\n        break;\n    }\n}\n"
            "cout << (zero ? 0 : (long long)p) << endl;",
        ),
        adjust=_products,
        wide=True,
        wrong={
            "late zero": "product = 1\nfor x in a:\n    if product > 0:\n"
            "        if x > 10**18 // product:\n            product = -1\n        else:\n"
            "            product *= x\nprint(product)",
            "limit itself": "a.sort()\nproduct = 1\nif a[0] == 0:\n    product = 0\nfor x in a:\n"
            "    if product > 0:\n        if x > (10**18 - 1) // product:\n"
            "            product = -1\n        else:\n            product *= x\nprint(product)",
        },
        rating=900,
        tags=("math", "implementation"),
    ),
)
