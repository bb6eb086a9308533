"""Tasks p03060 to p03079 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def _some_equal(rng: Random, size: str, values: Values) -> Values:
    a, b, c = values["a"], values["b"], values["c"]
    kind = rng.randrange(4)
    if kind == 0:
        b = c = a
    elif kind == 1:
        c = a
    elif kind == 2:
        c = min(100, a + b)
    return {"a": a, "b": b, "c": c}


TASKS = (
    Task(
        id="p03060",
        schema=(
            line(Int("n", 1, 20)),
            line(Ints("v", "n", 1, 50)),
            line(Ints("c", "n", 1, 50)),
        ),
        python=(
            "ans = 0\nfor i in range(n):\n    if v[i] > c[i]:\n"
            "        ans += v[i] - c[i]\nprint(ans)",
            "total = 0\nfor i in range(n):\n    total += max(0, v[i] - c[i])\nprint(total)",
        ),
        only_python=(
            "print(sum(max(x - y, 0) for x, y in zip(v, c)))",
            "print(sum(x - y for x, y in zip(v, c) if x > y))",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int i = 0; i < n; i++) ans += max(0, v[i] - c[i]);\n"
            "cout << ans << endl;",
        ),
        titles=(
            "Gems",
            "Best Profit",
        ),
        stories=(
            "@A finds n rare stamps at a market. Stamp i costs c_i and can be sold for "
            "v_i. @A buys any number of them, perhaps none, and sells them all. Print the "
            "greatest possible profit.",
            "You are given v_1, ..., v_n and c_1, ..., c_n. Choose a set of indices, "
            "which may be empty, such that the sum of v_i - c_i over the set is as large "
            "as possible. Print that sum.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "takes all": "ans = 0\nfor i in range(n):\n    ans += v[i] - c[i]\nprint(ans)",
            "cost forgotten": (
                "ans = 0\nfor i in range(n):\n    if v[i] > c[i]:\n        ans += v[i]\nprint(ans)"
            ),
        },
        rating=900,
        tags=("greedy",),
    ),
    Task(
        id="p03060",
        relative="at-most-k",
        schema=(
            line(Int("n", 1, 20), Int("k", 1, 20)),
            line(Ints("v", "n", 1, 50)),
            line(Ints("c", "n", 1, 50)),
        ),
        python=(
            "gain = []\nfor i in range(n):\n    gain.append(v[i] - c[i])\n"
            "gain.sort(reverse=True)\nans = 0\nfor i in range(min(n, k)):\n"
            "    if gain[i] > 0:\n        ans += gain[i]\nprint(ans)",
            "ans = 0\nfor step in range(k):\n    best = -1\n    for i in range(n):\n"
            "        if v[i] > c[i] and (best == -1 or v[i] - c[i] > v[best] - c[best]):\n"
            "            best = i\n    if best >= 0:\n        ans += v[best] - c[best]\n"
            "        v[best] = 0\nprint(ans)",
        ),
        only_python=(
            "print(sum(sorted((max(0, x - y) for x, y in zip(v, c)), reverse=True)[:k]))",
        ),
        only_cpp=(
            "vector<int> gain(n);\n"
            "for (int i = 0; i < n; i++) gain[i] = max(0, v[i] - c[i]);\n"
            "sort(gain.rbegin(), gain.rend());\n"
            "cout << accumulate(gain.begin(), gain.begin() + min(n, k), 0) << endl;",
        ),
        titles=(
            "At Most K",
            "Small Bag",
        ),
        stories=(
            "There are n paintings. Painting i costs c_i and has the value v_i for @A, "
            "who can carry home at most k paintings and may also take none. Print the "
            "maximum of the total value of the paintings taken minus their total cost.",
            "Among the n differences v_i - c_i, choose at most k (or none at all) so that "
            "their sum is as large as possible. What is this sum?",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "loss too": (
                "gain = []\nfor i in range(n):\n    gain.append(v[i] - c[i])\n"
                "gain.sort(reverse=True)\nans = 0\nfor i in range(min(n, k)):\n"
                "    ans += gain[i]\nprint(ans)"
            ),
            "no limit": (
                "ans = 0\nfor i in range(n):\n    if v[i] > c[i]:\n"
                "        ans += v[i] - c[i]\nprint(ans)"
            ),
        },
        rating=1000,
        tags=(
            "greedy",
            "sorting",
        ),
    ),
    Task(
        id="p03060",
        relative="best-single",
        schema=(
            line(Int("n", 1, 20)),
            line(Ints("v", "n", 1, 50)),
            line(Ints("c", "n", 1, 50)),
        ),
        python=(
            "best = 0\nfor i in range(1, n):\n    if v[i] - c[i] > v[best] - c[best]:\n"
            "        best = i\nprint(best + 1)",
            "ans = 1\nmost = v[0] - c[0]\nfor i in range(n):\n    if v[i] - c[i] > most:\n"
            "        most = v[i] - c[i]\n        ans = i + 1\nprint(ans)",
        ),
        only_python=(
            "print(max(range(n), key=lambda i: v[i] - c[i]) + 1)",
            "d = [x - y for x, y in zip(v, c)]\nprint(d.index(max(d)) + 1)",
        ),
        only_cpp=(
            "int best = 0;\n"
            "for (int i = 1; i < n; i++) if (v[i] - c[i] > v[best] - c[best]) best = i;\n"
            "cout << best + 1 << endl;",
        ),
        titles=(
            "The Best Offer",
            "One Purchase",
        ),
        stories=(
            "There are n offers; offer i has value v_i and price c_i. @A must accept "
            "exactly one of them and wants v_i - c_i to be as large as possible, even if "
            "it is negative. Print the number i of the offer to accept, the smallest one "
            "if several are equally good.",
            "Find the index i, counted from 1, at which v_i - c_i takes its maximum. If "
            "the maximum is taken at several indices, print the first.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "last of the best": (
                "best = 0\nfor i in range(1, n):\n    if v[i] - c[i] >= v[best] - c[best]:\n"
                "        best = i\nprint(best + 1)"
            ),
            "greatest value": (
                "best = 0\nfor i in range(1, n):\n    if v[i] > v[best]:\n        best = i\n"
                "print(best + 1)"
            ),
        },
        tags=("implementation",),
    ),
    Task(
        id="p03079",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100), Int("c", 1, 100)),),
        python=(
            'if a == b and b == c:\n    print("Yes")\nelse:\n    print("No")',
            'if max(a, b, c) == min(a, b, c):\n    print("Yes")\nelse:\n    print("No")',
        ),
        only_python=(
            'print("Yes" if a == b == c else "No")',
            'print("Yes" if len({a, b, c}) == 1 else "No")',
        ),
        only_cpp=('cout << (a == b && b == c ? "Yes" : "No") << endl;',),
        titles=(
            "Equal Sides",
            "Same Three",
        ),
        stories=(
            "@A has three sticks of lengths a, b and c and puts them together to a "
            "triangle. Can all sides of this triangle be equal? Print Yes or No.",
            "Print Yes if the three integers a, b and c are all the same, and No if they are not.",
        ),
        output=(
            'Print "Yes" if the three numbers are equal, and "No" otherwise.',
            "Print Yes or No.",
        ),
        wrong={
            "two are enough": (
                'if a == b or b == c or a == c:\n    print("Yes")\nelse:\n    print("No")'
            ),
            "last one not compared": ('if a == b:\n    print("Yes")\nelse:\n    print("No")'),
        },
        adjust=_some_equal,
        tags=("geometry",),
    ),
    Task(
        id="p03079",
        relative="real-triangle",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100), Int("c", 1, 100)),),
        python=(
            'if a + b > c and b + c > a and a + c > b:\n    print("Yes")\nelse:\n    print("No")',
            'if 2 * max(a, b, c) < a + b + c:\n    print("Yes")\nelse:\n    print("No")',
        ),
        only_python=('x, y, z = sorted((a, b, c))\nprint("Yes" if x + y > z else "No")',),
        only_cpp=(
            'if (a >= b + c || b >= a + c || c >= a + b) cout << "No" << endl;\n'
            'else cout << "Yes" << endl;',
        ),
        titles=(
            "Is It a Triangle",
            "Three Sticks",
        ),
        stories=(
            "Can three sticks of lengths a, b and c be the sides of a triangle whose area "
            "is positive? Print Yes or No.",
            "Given three integers, print Yes if each of them is less than the sum of the "
            "two others. Otherwise print No.",
        ),
        output=(
            'Print "Yes" if such a triangle exists, and "No" otherwise.',
            "Print Yes or No.",
        ),
        wrong={
            "flat": (
                'if a + b >= c and b + c >= a and a + c >= b:\n    print("Yes")\nelse:\n'
                '    print("No")'
            ),
            "one side": 'if a + b > c:\n    print("Yes")\nelse:\n    print("No")',
        },
        adjust=_some_equal,
        tags=("geometry",),
    ),
    Task(
        id="p03079",
        relative="how-many-values",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100), Int("c", 1, 100)),),
        python=(
            "if a == b and b == c:\n    print(1)\nelif a != b and b != c and a != c:\n"
            "    print(3)\nelse:\n    print(2)",
            "kinds = {a}\nkinds.add(b)\nkinds.add(c)\nprint(len(kinds))",
        ),
        only_python=(
            "print(len({a, b, c}))",
            "print(len(set([a, b, c])))",
        ),
        only_cpp=("set<int> s = {a, b, c};\ncout << s.size() << endl;",),
        titles=(
            "Different Values",
            "How Many Colors",
        ),
        stories=(
            "@A buys three balls of the colors a, b and c, where each color is given as a "
            "number. How many different colors do the balls have?",
            "Count the different values among a, b and c. The result is 1, 2 or 3.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "outer pair forgotten": (
                "count = 1\nif a != b:\n    count += 1\nif b != c:\n    count += 1\nprint(count)"
            ),
        },
        adjust=_some_equal,
        tags=("implementation",),
    ),
)
