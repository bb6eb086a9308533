"""Tasks p03826 to p03958 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Grid, Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def _same_area(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.4:
        i, j, k = rng.randint(1, 10), rng.randint(1, 10), rng.randint(1, 2)
        values["a"], values["b"], values["c"] = i * i * k, j * j * k, min(100, i * j * k)
        values["a"], values["b"] = min(100, values["a"]), min(100, values["b"])
    return values


def _cakes(rng: Random, size: str, values: Values) -> Values:
    a = values["a"]
    if len(a) < 9 and rng.random() < 0.6:
        a = [1 + v % 9 for v in a]
        a[0] = min(100, max(1, sum(a[1:]) + rng.randint(-1, 4)))
    return {**values, "a": a, "k": sum(a)}


TASKS = (
    Task(
        id="p03826",
        schema=(
            line(Int("a", 1, 10000), Int("b", 1, 10000), Int("c", 1, 10000), Int("d", 1, 10000)),
        ),
        python=(
            "print(max(a * b, c * d))",
            "area = a * b\nif c * d > area:\n    area = c * d\nprint(area)",
        ),
        only_python=(
            "print(a * b if a * b > c * d else c * d)",
            "print(sorted([a * b, c * d])[-1])",
        ),
        only_cpp=(
            "cout << max(a * b, c * d) << endl;",
            "cout << (a * b > c * d ? a * b : c * d) << endl;",
        ),
        titles=("The Larger Field", "Two Carpets"),
        stories=(
            "@A can have one of two rectangular fields: one is a meters by b meters, the other "
            "c meters by d meters. @A takes the one that is not smaller than the other. How "
            "many square meters does @A get?",
            "You are given integers a, b, c and d. Print the maximum of a times b and c times d.",
        ),
        output=("Print the area.", "Print one integer."),
        wrong={
            "smaller": "print(min(a * b, c * d))",
            "perimeter": "if a + b >= c + d:\n    print(a * b)\nelse:\n    print(c * d)",
        },
        tags=("math",),
    ),
    Task(
        id="p03826",
        relative="which-is-larger",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100), Int("c", 1, 100)),),
        python=(
            'if a * b > c * c:\n    print("Rectangle")\nelif a * b < c * c:\n    '
            'print("Square")\nelse:\n    print("Same")',
            'x = a * b - c * c\nif x == 0:\n    print("Same")\nelse:\n    print("Rectangle" if '
            'x > 0 else "Square")',
        ),
        only_python=(
            'print("Same" if a * b == c**2 else "Rectangle" if a * b > c**2 else "Square")',
        ),
        only_cpp=(
            'cout << (a * b > c * c ? "Rectangle" : a * b < c * c ? "Square" : "Same") << endl;',
        ),
        titles=("Rectangle or Square?", "Larger Pizza"),
        stories=(
            "One pizza is a rectangle with sides a and b, another one is a square with side c. "
            "Print Rectangle if the first pizza has the larger area, Square if the second one "
            "has, and Same if the areas are equal.",
            "You are given a, b and c. Compare ab with c^2. Print Rectangle if ab is greater, "
            "Square if c^2 is greater, and Same if neither is.",
        ),
        output=("Print Rectangle, Square or Same.", "Print one word."),
        wrong={
            "perimeter": (
                'if a + b > 2 * c:\n    print("Rectangle")\nelif a + b < 2 * c:\n    '
                'print("Square")\nelse:\n    print("Same")'
            ),
        },
        adjust=_same_area,
        tags=("math",),
    ),
    Task(
        id="p03826",
        relative="overlap-area",
        schema=(
            line(Int("a", 1, 10000), Int("b", 1, 10000), Int("c", 1, 10000), Int("d", 1, 10000)),
        ),
        python=(
            "print(min(a, c) * min(b, d))",
            "h = a\nif c < h:\n    h = c\nw = b\nif d < w:\n    w = d\nprint(h * w)",
        ),
        only_python=("print((a if a < c else c) * (b if b < d else d))",),
        only_cpp=("cout << min(a, c) * min(b, d) << endl;",),
        titles=("One on Top of the Other", "Common Corner"),
        stories=(
            "Two sheets of paper, one of height a and width b and one of height c and width d, "
            "are laid on each other so that their lower left corners meet and their sides are "
            "parallel. They are not turned. How large is the area that is covered twice?",
            "Print the product of two numbers: the smaller one of a and c, and the smaller one "
            "of b and d.",
        ),
        output=("Print the area.", "Print one integer."),
        wrong={
            "smaller sheet": "print(min(a * b, c * d))",
            "larger": "print(max(a, c) * max(b, d))",
        },
        tags=("math", "geometry"),
    ),
    Task(
        id="p03853",
        schema=(line(Int("h", 1, 100), Int("w", 1, 100)), line(Grid("c", "h", "w", ".*"))),
        python=(
            "for i in range(h):\n    print(c[i])\n    print(c[i])",
            "for i in range(2 * h):\n    print(c[i // 2])",
        ),
        only_python=(
            'for row in c:\n    print(row, row, sep="\\n")',
            'print("\\n".join(row + "\\n" + row for row in c))',
        ),
        only_cpp=(
            "for (auto& row : c) cout << row << '\\n' << row << '\\n';",
            "for (int i = 0; i < 2 * h; i++) cout << c[i / 2] << endl;",
        ),
        titles=("Every Row Twice", "Taller Picture"),
        stories=(
            "A picture of h rows and w columns consists of the characters . and *. Print it "
            "with each of its rows written twice, the copy directly below the row itself.",
            "@A knits a pattern from a drawing with h lines of w characters, . for white and * "
            "for red. Each line of the drawing is knitted as two equal rows, from top to "
            "bottom. Print the 2h rows.",
        ),
        output=("Print 2h lines.", "Print the new picture."),
        wrong={
            "picture twice": (
                "for i in range(h):\n    print(c[i])\nfor i in range(h):\n    print(c[i])"
            ),
            "unchanged": "for i in range(h):\n    print(c[i])",
        },
        rating=900,
        tags=("grids",),
    ),
    Task(
        id="p03853",
        relative="wider-picture",
        schema=(line(Int("h", 1, 50), Int("w", 1, 50)), line(Grid("c", "h", "w", ".*"))),
        python=(
            'for i in range(h):\n    t = ""\n    for j in range(w):\n        t += '
            "c[i][j]\n        t += c[i][j]\n    print(t)",
            'for i in range(h):\n    t = ""\n    for j in range(2 * w):\n        t += c[i][j '
            "// 2]\n    print(t)",
        ),
        only_python=(
            'for row in c:\n    print("".join(x * 2 for x in row))',
            'for row in c:\n    print(row.replace(".", "..").replace("*", "**"))',
        ),
        only_cpp=(
            "for (auto& row : c) {\n    for (char x : row) cout << x << x;\n    cout << endl;\n}",
        ),
        titles=("Twice as Wide", "Every Column Twice"),
        stories=(
            "You are given a picture with h rows of w characters, each . or *. Stretch it to "
            "double width: every character is replaced by two copies of itself, side by side. "
            "Print the h rows of 2w characters.",
            "In a table of h rows and w columns, write every column twice, the copy directly "
            "to the right of the column itself. The cells of the table are . or *. Print the "
            "table that results.",
        ),
        output=("Print h lines.", "Print the new picture."),
        wrong={
            "row twice": 'for i in range(h):\n    print(c[i] + "" + c[i])',
            "unchanged": "for i in range(h):\n    print(c[i])",
        },
        rating=900,
        tags=("grids",),
    ),
    Task(
        id="p03853",
        relative="upside-down",
        schema=(line(Int("h", 1, 50), Int("w", 1, 50)), line(Grid("c", "h", "w", ".*"))),
        python=(
            "for i in range(h - 1, -1, -1):\n    print(c[i])",
            "for i in range(h):\n    print(c[h - 1 - i])",
        ),
        only_python=('print("\\n".join(c[::-1]))', "for row in reversed(c):\n    print(row)"),
        only_cpp=("for (int i = h - 1; i >= 0; i--) cout << c[i] << '\\n';",),
        titles=("Upside Down", "Reflection in the Lake"),
        stories=(
            "A picture of h rows and w columns of the characters . and * is mirrored in a "
            "lake: its last row comes first, and its first row comes last. The order inside "
            "the rows stays the same. Print the mirrored picture.",
            "Given h strings of length w, each made of . and *, print them in the opposite "
            "order, one per line.",
        ),
        output=("Print h lines.", "Print the picture."),
        wrong={
            "unchanged": "for i in range(h):\n    print(c[i])",
            "turned around": (
                'for i in range(h - 1, -1, -1):\n    t = ""\n    for j in range(w - 1, -1, '
                "-1):\n        t += c[i][j]\n    print(t)"
            ),
        },
        tags=("grids",),
    ),
    Task(
        id="p03958",
        schema=(line(Int("k", 1, 10000), Int("t", 1, 100)), line(Ints("a", "t", 1, 100))),
        python=(
            "most = max(a)\nprint(max(0, most - 1 - (k - most)))",
            "a.sort()\nrest = 0\nfor i in range(t - 1):\n    rest += a[i]\nif a[t - 1] > rest "
            "+ 1:\n    print(a[t - 1] - rest - 1)\nelse:\n    print(0)",
        ),
        only_python=("print(max(2 * max(a) - k - 1, 0))",),
        only_cpp=("cout << max(0, 2 * *max_element(a.begin(), a.end()) - 1 - k) << endl;",),
        wrong={
            "off by one": "print(max(0, 2 * max(a) - k))",
        },
        adjust=_cakes,
        valid=lambda values: sum(values["a"]) == values["k"],
        constraints=("The sum of all a_i is k",),
        rating=900,
        tags=("greedy",),
    ),
)
