"""Tasks p03997 to p04029 and their relatives."""

from __future__ import annotations

from problems.curriculum._schema import Int, line
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p03997",
        schema=(line(Int("a", 1, 100)), line(Int("b", 1, 100)), line(Int("h", 2, 100))),
        python=("print((a + b) * h // 2)", "half = h // 2\nprint(a * half + b * half)"),
        only_python=("print(int((a + b) * h / 2))", "print((a + b) * (h >> 1))"),
        only_cpp=("cout << (a + b) * h / 2 << endl;",),
        titles=("Trapezoid", "Area"),
        stories=(
            "A garden has the shape of a trapezoid. Its two parallel sides are a and b metres "
            "long, and their distance is h metres. Print the area of the garden in square "
            "metres; h is even, so the area is an integer.",
            "For integers a, b and an even integer h, print half of the product of h and the "
            "sum of a and b.",
        ),
        output=("Print the area.", "Output one integer."),
        adjust=lambda rng, size, values: {**values, "h": values["h"] // 2 * 2},
        valid=lambda values: values["h"] % 2 == 0,
        constraints=("h is even",),
        wrong={"not halved": "print((a + b) * h)", "one side": "print(a * h // 2)"},
        tags=("math", "geometry"),
    ),
    Task(
        id="p03997",
        relative="rectangle-with-hole",
        schema=(
            line(Int("w", 1, 1000), Int("h", 1, 1000)),
            line(Int("a", 1, 1000), Int("b", 1, 1000)),
        ),
        python=("print(w * h - a * b)", "ans = w * h\nans -= a * b\nprint(ans)"),
        only_python=("print(-a * b + w * h)",),
        only_cpp=('printf("%d\\n", w * h - a * b);',),
        titles=("Lawn with a Pool", "Rectangle with a Hole"),
        stories=(
            "A rectangular lawn is w metres wide and h metres long. In the middle of it there "
            "is a rectangular pool that is a metres wide and b metres long. Print the area of "
            "the grass in square metres.",
            "From a rectangle with the sides w and h, a smaller rectangle with the sides a "
            "and b is cut out. (a is less than w, and b is less than h.) Print the area that "
            "remains.",
        ),
        output=("Print the area.", "Output one integer."),
        adjust=lambda rng, size, values: {
            "w": max(2, values["w"]),
            "h": max(2, values["h"]),
            "a": rng.randint(1, max(2, values["w"]) - 1),
            "b": rng.randint(1, max(2, values["h"]) - 1),
        },
        valid=lambda values: values["a"] < values["w"] and values["b"] < values["h"],
        constraints=("a is less than w", "b is less than h"),
        wrong={"sides subtracted": "print((w - a) * (h - b))", "nothing cut": "print(w * h)"},
        tags=("math", "geometry"),
    ),
    Task(
        id="p03997",
        relative="box-surface",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100), Int("c", 1, 100)),),
        python=(
            "print(2 * (a * b + b * c + c * a))",
            "top = a * b\nfront = a * c\nside = b * c\nprint(top + front + side + top + front "
            "+ side)",
        ),
        only_python=("print(2 * sum(x * y for x, y in ((a, b), (b, c), (c, a))))",),
        only_cpp=("cout << (a * b + b * c + a * c) * 2 << endl;",),
        titles=("Wrapping Paper", "Surface of a Box"),
        stories=(
            "A box is a centimetres long, b wide and c high. @A pastes paper onto all six of "
            "its sides. How many square centimetres of paper does this take? Print the number.",
            "Print the surface area of a cuboid with the edge lengths a, b and c, that is, "
            "the total area of its six faces.",
        ),
        output=("Print the area.", "Output one integer."),
        wrong={"volume": "print(a * b * c)", "three faces": "print(a * b + b * c + c * a)"},
        tags=("math", "geometry"),
    ),
    Task(
        id="p04029",
        schema=(line(Int("n", 1, 100)),),
        python=(
            "print(n * (n + 1) // 2)",
            "total = 0\nfor i in range(1, n + 1):\n    total += i\nprint(total)",
            "ans = 0\nwhile n > 0:\n    ans += n\n    n -= 1\nprint(ans)",
        ),
        only_python=("print(sum(range(n + 1)))", "print(sum(range(1, n + 1)))"),
        only_cpp=("int s = 0;\nfor (int i = 1; i <= n; ++i) s += i;\ncout << s << endl;",),
        titles=("Candies", "Sum up to n"),
        stories=(
            "A staircase of blocks has n columns: the first is 1 block high, and each "
            "following one is a block higher than the one before. Print the number of blocks "
            "in the whole staircase.",
            "Print the sum of all integers from 1 to n.",
            "On the first day @A learns one word, on the second day two words, and so on up "
            "to n words on day n. Print how many words these are altogether.",
        ),
        output=("Print the total.", "Output one integer."),
        wrong={"last missing": "print(n * (n - 1) // 2)", "square": "print(n * n)"},
        tags=("math",),
    ),
    Task(
        id="p04029",
        relative="limited-candies",
        schema=(line(Int("n", 1, 1000), Int("m", 1, 1000)),),
        python=(
            "total = 0\nfor i in range(1, n + 1):\n    if i < m:\n        total += i\n    "
            "else:\n        total += m\nprint(total)",
            "if n <= m:\n    print(n * (n + 1) // 2)\nelse:\n    print(m * (m + 1) // 2 + (n "
            "- m) * m)",
        ),
        only_python=("print(sum(min(i, m) for i in range(1, n + 1)))",),
        only_cpp=("int s = 0;\nfor (int i = 1; i <= n; i++) s += min(i, m);\ncout << s << endl;",),
        titles=("At Most m Each", "Limited Candies"),
        stories=(
            "n children stand in a line. The i-th child from the front would get i candies, "
            "but nobody gets more than m. How many candies are given out in total? Print the "
            "number.",
            "Print the sum of min(i, m) over i = 1, 2, ..., n.",
        ),
        output=("Print the total.", "Output one integer."),
        wrong={
            "no limit": "print(n * (n + 1) // 2)",
            "others nothing": "k = min(n, m)\nprint(k * (k + 1) // 2)",
        },
        tags=("math",),
    ),
    Task(
        id="p04029",
        relative="odd-sum",
        schema=(line(Int("a", 1, 1000), Int("b", 1, 1000)),),
        python=(
            "total = 0\nfor i in range(a, b + 1):\n    if i % 2 == 1:\n        total += i\n"
            "print(total)",
            "x = (b + 1) // 2\ny = a // 2\nprint(x * x - y * y)",
        ),
        only_python=(
            "print(sum(i for i in range(a, b + 1) if i % 2))",
            "print(sum(range(a | 1, b + 1, 2)))",
        ),
        only_cpp=(
            "int s = 0;\nfor (int i = a; i <= b; i++) s += i % 2 ? i : 0;\ncout << s << endl;",
        ),
        titles=("Sum of Odd Numbers", "Odd Pages"),
        stories=(
            "@A reads the pages a to b of a book, but only those with odd page numbers. Print "
            "the sum of the numbers of the pages that @A reads (0 if there are none).",
            "Given a and b with a at most b, add up all odd integers x with a <= x <= b. "
            "Print the sum.",
        ),
        output=("Print the sum.", "Output one integer."),
        adjust=lambda rng, size, values: {"a": min(values.values()), "b": max(values.values())},
        valid=lambda values: values["a"] <= values["b"],
        constraints=("a is at most b",),
        wrong={
            "even ones": (
                "t = 0\nfor i in range(a, b + 1):\n    if i % 2 == 0:\n        t += i\nprint(t)"
            ),
            "end missed": (
                "t = 0\nfor i in range(a, b):\n    if i % 2 == 1:\n        t += i\nprint(t)"
            ),
        },
        tags=("math",),
    ),
)
