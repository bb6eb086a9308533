"""Tasks p03139 to p03156 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def _at_most_n(rng: Random, size: str, values: Values) -> Values:
    n = max(values["n"], rng.randint(1, 12))
    values["n"] = n
    values["a"], values["b"] = rng.randint(0, n), rng.randint(0, n)
    return values


def _levels(rng: Random, size: str, values: Values) -> Values:
    values["a"], values["b"] = sorted(rng.sample(range(1, 20), 2))
    if rng.random() < 0.6:
        a, b = values["a"], values["b"]
        near = [a, a, a + 1, b, b, b + 1, 1, 20]
        values["p"] = [rng.choice(near) for _ in values["p"]]
    return values


TASKS = (
    Task(
        id="p03139",
        schema=(line(Int("n", 1, 100), Int("a", 0, 100), Int("b", 0, 100)),),
        python=(
            "print(min(a, b), max(0, a + b - n))",
            "most = a\nif b < a:\n    most = b\nleast = a + b - n\nif least < 0:\n    least = 0\n"
            "print(most, least)",
        ),
        only_python=(
            "v = [k for k in range(n + 1) if k <= a and k <= b and a + b - k <= n]\n"
            "print(max(v), min(v))",
            "print(min(a, b), a + b - n if a + b > n else 0)",
        ),
        only_cpp=("cout << min(a, b) << ' ' << max(a + b - n, 0) << endl;",),
        stories=(
            "In a class of n children, a children play football and b children play "
            "chess. How many children at most, and how many at least, play both? Print "
            "the two numbers in this order, with a space between them.",
            "Out of n boxes, exactly a contain a red ball and exactly b contain a blue "
            "ball. Let k be the number of boxes with balls of both colors. Print the "
            "largest value that k can have and the smallest one, in this order and "
            "separated by a space.",
        ),
        titles=("Football and Chess", "Both Colors"),
        output=(
            "Print two integers: the largest and the smallest number.",
            "Print the maximum and the minimum on one line.",
        ),
        wrong={
            "least is zero": "print(min(a, b), 0)",
            "negative": "print(min(a, b), a + b - n)",
        },
        adjust=_at_most_n,
        valid=lambda values: values["a"] <= values["n"] and values["b"] <= values["n"],
        constraints=("a ≤ n and b ≤ n",),
        tags=("math",),
    ),
    Task(
        id="p03139",
        relative="neither",
        schema=(line(Int("n", 1, 100), Int("a", 0, 100), Int("b", 0, 100)),),
        python=(
            "print(n - max(a, b), max(0, n - a - b))",
            "most = min(n - a, n - b)\nleast = n - a - b\nif least < 0:\n    least = 0\n"
            "print(most, least)",
        ),
        only_python=(
            "v = [n - a - b + k for k in range(min(a, b) + 1) if n - a - b + k >= 0]\n"
            "print(max(v), min(v))",
        ),
        only_cpp=('cout << n - max(a, b) << " " << max(0, n - a - b) << endl;',),
        stories=(
            "Among n people, a people own a cat and b people own a dog. Find the largest "
            "and the smallest possible number of people who own none of the two animals. "
            "Print them in this order, separated by a space.",
            "A hotel has n rooms. Exactly a rooms have a balcony, and exactly b rooms "
            "have a bath. At most how many rooms have neither a balcony nor a bath? And "
            "at least how many? Print both answers on one line, first the maximum.",
        ),
        titles=("Neither Cat nor Dog", "Rooms Without"),
        output=(
            "Print two integers: the largest and the smallest number.",
            "Print the maximum and the minimum on one line.",
        ),
        wrong={
            "those with both": "print(min(a, b), max(0, a + b - n))",
            "negative": "print(n - max(a, b), n - a - b)",
        },
        adjust=_at_most_n,
        valid=lambda values: values["a"] <= values["n"] and values["b"] <= values["n"],
        constraints=("a ≤ n and b ≤ n",),
        tags=("math",),
    ),
    Task(
        id="p03139",
        relative="at-least-one",
        schema=(line(Int("n", 1, 100), Int("a", 0, 100), Int("b", 0, 100)),),
        python=("print(min(n, a + b))", "if a + b > n:\n    print(n)\nelse:\n    print(a + b)"),
        only_python=("print(a + b if a + b < n else n)",),
        only_cpp=("cout << min(n, a + b) << endl;",),
        stories=(
            "Of the n members of a club, a can swim and b can ride a bicycle. What is the "
            "maximum possible number of members who can do at least one of the two "
            "things?",
            "On a page there are n words. @A underlines a of them and @B underlines b of "
            "them, each without looking at the other's lines. At most how many words of "
            "the page are underlined in the end?",
        ),
        titles=("At Least One", "Underlined Words"),
        output=("Print one integer: the answer.", "Print the result as an integer."),
        wrong={
            "no limit": "print(a + b)",
            "larger one": "print(max(a, b))",
        },
        adjust=_at_most_n,
        valid=lambda values: values["a"] <= values["n"] and values["b"] <= values["n"],
        constraints=("a ≤ n and b ≤ n",),
        tags=("math",),
    ),
    Task(
        id="p03156",
        schema=(
            line(Int("n", 3, 100)),
            line(Int("a", 1, 19), Int("b", 1, 19)),
            line(Ints("p", "n", 1, 20)),
        ),
        python=(
            "easy = 0\nmiddle = 0\nhard = 0\nfor x in p:\n    if x <= a:\n        easy += 1\n"
            "    elif x <= b:\n        middle += 1\n    else:\n        hard += 1\n"
            "print(min(easy, middle, hard))",
            "p.sort()\nfirst = 0\nwhile first < n and p[first] <= a:\n    first += 1\n"
            "second = first\nwhile second < n and p[second] <= b:\n    second += 1\n"
            "print(min(first, second - first, n - second))",
        ),
        only_python=(
            "x = sum(v <= a for v in p)\ny = sum(a < v <= b for v in p)\n"
            "print(min(x, y, n - x - y))",
            "from bisect import bisect_right\np.sort()\n"
            "i, j = bisect_right(p, a), bisect_right(p, b)\nprint(min(i, j - i, n - j))",
        ),
        only_cpp=(
            "int c[3] = {};\nfor (int x : p) c[x <= a ? 0 : x <= b ? 1 : 2]++;\n"
            "cout << min({c[0], c[1], c[2]}) << endl;",
        ),
        stories=(
            "There are n stones with weights p_1, ..., p_n. A stone is light if it weighs "
            "a or less, heavy if it weighs more than b, and medium otherwise. A set "
            "consists of a light, a medium and a heavy stone. How many sets can be made "
            "of the stones at the same time?",
            "A menu needs a cheap dish (price at most a), a normal dish (price above a, "
            "but at most b) and an expensive dish (price above b). @A has n dishes with "
            "the prices p_i, and each is used in one menu at most. Find the greatest "
            "possible number of menus.",
        ),
        titles=("Sets of Stones", "Menus"),
        output=("Print one integer: the answer.", "Print the answer."),
        wrong={
            "borders": "easy = 0\nmiddle = 0\nhard = 0\nfor x in p:\n    if x < a:\n"
            "        easy += 1\n    elif x < b:\n        middle += 1\n    else:\n"
            "        hard += 1\nprint(min(easy, middle, hard))",
            "a third": "print(n // 3)",
        },
        adjust=_levels,
        valid=lambda values: values["a"] < values["b"],
        constraints=("a < b",),
        rating=900,
        tags=("greedy",),
    ),
    Task(
        id="p03156",
        relative="two-groups",
        schema=(
            line(Int("n", 3, 100)),
            line(Int("a", 1, 19), Int("b", 1, 19)),
            line(Ints("p", "n", 1, 20)),
        ),
        python=(
            "low = 0\nhigh = 0\nfor x in p:\n    if x <= a:\n        low += 1\n    if x >= b:\n"
            "        high += 1\nprint(min(low, high))",
            "low = 0\nhigh = 0\nfor x in p:\n    if x > a:\n        if x >= b:\n"
            "            high += 1\n    else:\n        low += 1\nif low < high:\n    print(low)\n"
            "else:\n    print(high)",
        ),
        only_python=("print(min(sum(x <= a for x in p), sum(x >= b for x in p)))",),
        only_cpp=(
            "auto low = count_if(p.begin(), p.end(), [&](int x) { return x <= a; });\n"
            "auto high = count_if(p.begin(), p.end(), [&](int x) { return x >= b; });\n"
            "cout << min(low, high) << endl;",
        ),
        stories=(
            "The ages of n people are p_1, ..., p_n. A pair consists of a person whose "
            "age is at most a and a person whose age is at least b. How many pairs can be "
            "formed if nobody is in more than one pair?",
            "Given integers p_1, ..., p_n and bounds a and b with a < b. Couple numbers "
            "not greater than a with numbers not less than b, one with one, each number "
            "being used at most once. Print the largest number of couples.",
        ),
        titles=("Young and Old", "Couples"),
        output=("Write the answer on one line.", "Print the result as an integer."),
        wrong={
            "borders": "low = 0\nhigh = 0\nfor x in p:\n    if x < a:\n        low += 1\n"
            "    if x > b:\n        high += 1\nprint(min(low, high))",
            "half": "print(n // 2)",
        },
        adjust=_levels,
        valid=lambda values: values["a"] < values["b"],
        constraints=("a < b",),
        rating=900,
        tags=("greedy",),
    ),
    Task(
        id="p03156",
        relative="largest-class",
        schema=(
            line(Int("n", 3, 100)),
            line(Int("a", 1, 19), Int("b", 1, 19)),
            line(Ints("p", "n", 1, 20)),
        ),
        python=(
            "c = [0] * 3\nfor x in p:\n    if x <= a:\n        c[0] += 1\n    elif x <= b:\n"
            "        c[1] += 1\n    else:\n        c[2] += 1\nprint(max(c))",
            "small = 0\nmedium = 0\nfor x in p:\n    if x <= a:\n        small += 1\n"
            "    elif x <= b:\n        medium += 1\nprint(max(small, medium, n - small - medium))",
        ),
        only_python=(
            "from collections import Counter\n"
            "print(max(Counter((x > a) + (x > b) for x in p).values()))",
        ),
        only_cpp=(
            "map<int, int> cnt;\nfor (int x : p) cnt[(x > a) + (x > b)]++;\nint best = 0;\n"
            "for (auto [k, v] : cnt) best = max(best, v);\ncout << best << endl;",
        ),
        stories=(
            "Shirts of sizes up to a are put into the first box, larger ones of sizes up "
            "to b into the second box, and all the others into the third box. There are n "
            "shirts of sizes p_1, ..., p_n. Print the number of shirts in the fullest "
            "box.",
            "Each of the integers p_1, ..., p_n belongs to one of three classes: x ≤ a, a "
            "< x ≤ b, and b < x. How many of them are in the class with the most members?",
        ),
        titles=("Three Boxes", "The Fullest Class"),
        output=("Print the number asked for.", "Print the result as an integer."),
        wrong={
            "borders": "c = [0] * 3\nfor x in p:\n    if x < a:\n        c[0] += 1\n"
            "    elif x < b:\n        c[1] += 1\n    else:\n        c[2] += 1\n"
            "print(max(c))",
            "fewest": "c = [0] * 3\nfor x in p:\n    if x <= a:\n        c[0] += 1\n"
            "    elif x <= b:\n        c[1] += 1\n    else:\n        c[2] += 1\n"
            "print(min(c))",
        },
        adjust=_levels,
        valid=lambda values: values["a"] < values["b"],
        constraints=("a < b",),
        tags=("implementation",),
    ),
)
