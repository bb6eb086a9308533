"""Tasks p02387 to p02389 and their relatives."""

from __future__ import annotations

from problems.curriculum._schema import Int, Word, line
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p02387",
        relative="hello-name",
        schema=(line(Word("s", 1, 20)),),
        python=(
            'print("Hello, " + s + "!")',
            'text = "Hello, "\ntext += s\ntext += "!"\nprint(text)',
        ),
        only_python=(
            'print("Hello, {}!".format(s))',
            'print("Hello,", s + "!")',
        ),
        only_cpp=(
            'cout << "Hello, " << s << "!" << endl;',
            "cout << \"Hello, \" + s + '!' << endl;",
        ),
        titles=(
            "Greeting",
            "Hello",
        ),
        stories=(
            'The name of a guest is s. Print "Hello, ", then the name, and then an '
            'exclamation mark, all on one line. For s = tom, this is "Hello, tom!".',
            "@A programs a robot that greets everybody. To a person called s, for example "
            'anna, it says "Hello, anna!" (without the quotes). Output what it says to s.',
        ),
        output=(
            "Print the greeting.",
            "Print one line, exactly in this form.",
        ),
        wrong={
            "no mark": 'print("Hello, " + s)',
            "other mark": 'print("Hello, " + s + ".")',
        },
        tags=("strings",),
    ),
    Task(
        id="p02387",
        relative="many-times",
        schema=(line(Word("s", 1, 20), Int("n", 1, 100)),),
        python=(
            "for i in range(n):\n    print(s)",
            "while n > 0:\n    print(s)\n    n -= 1",
        ),
        only_python=(
            'print("\\n".join([s] * n))',
            'print((s + "\\n") * n, end="")',
        ),
        only_cpp=(
            "for (int i = 0; i < n; i++) cout << s << '\\n';",
            "while (n--) cout << s << endl;",
        ),
        titles=(
            "Write It Again",
            "n Times",
        ),
        stories=(
            "Print the word s exactly n times, each time on a line of its own.",
            "As a punishment, @A has to write the word s into the exercise book on n "
            "lines, once on each line. Print these lines.",
        ),
        output=(
            "Print n lines.",
            "Print the word on each of n lines.",
        ),
        wrong={
            "once": "print(s)",
            "once more": "for i in range(n + 1):\n    print(s)",
        },
        tags=("strings",),
    ),
    Task(
        id="p02389",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100)),),
        python=(
            "print(a * b, 2 * (a + b))",
            "area = a * b\naround = a + a + b + b\nprint(area, around)",
        ),
        only_python=(
            'print(f"{a * b} {(a + b) * 2}")',
            "print(*[a * b, 2 * a + 2 * b])",
        ),
        only_cpp=(
            "cout << a * b << ' ' << (a + b) * 2 << endl;",
            'printf("%d %d\\n", a * b, 2 * a + 2 * b);',
        ),
        titles=(
            "Rectangle",
            "Garden and Fence",
        ),
        stories=(
            "A rectangular garden is a meters long and b meters wide. Print how many "
            "square meters it has, and how many meters of fence go once around it, on one "
            "line with a space between.",
            "Compute the area and then the perimeter of an a by b rectangle.",
        ),
        output=(
            "Print two integers, separated by a space.",
            "Print the area and the perimeter, in this order.",
        ),
        wrong={
            "half around": "print(a * b, a + b)",
            "order": "print(2 * (a + b), a * b)",
        },
        tags=("math",),
    ),
    Task(
        id="p02389",
        relative="box",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100), Int("c", 1, 100)),),
        python=(
            "print(a * b * c, 2 * (a * b + b * c + a * c))",
            "volume = a * b\nvolume *= c\nsurface = a * b + b * c + c * a\n"
            "surface += surface\nprint(volume, surface)",
        ),
        only_python=(
            "print(a * b * c, 2 * sum((a * b, a * c, b * c)))",
            'print(f"{a * b * c} {2 * (a * (b + c) + b * c)}")',
        ),
        only_cpp=('cout << a * b * c << " " << 2 * (a * b + (a + b) * c) << endl;',),
        titles=(
            "Box",
            "Volume and Surface",
        ),
        stories=(
            "A box has edges of a, b and c centimeters. Print its volume in cubic "
            "centimeters and the total area of its six faces in square centimeters, "
            "separated by a space.",
            "@A fills a closed cuboid with side lengths a, b and c with water and paints "
            "it from the outside. How much water fits in, and how much area is to be "
            "painted (all six sides)? Print the two numbers.",
        ),
        output=(
            "Print two integers on one line.",
            "Print the volume first and then the surface.",
        ),
        wrong={
            "three faces": "print(a * b * c, a * b + b * c + a * c)",
            "no lid": "print(a * b * c, a * b + 2 * (b * c + a * c))",
        },
        tags=(
            "math",
            "geometry",
        ),
    ),
)
