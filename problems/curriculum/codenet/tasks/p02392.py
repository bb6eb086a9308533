"""Tasks p02392 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _chain(rng: Random, size: str, values: Values) -> Values:
    a, b, c = values["a"], values["b"], values["c"]
    way = rng.random()
    if way < 0.4:
        a, b, c = sorted((a, b, c), reverse=way < 0.1)
    elif way < 0.6:
        b = rng.choice((a, c))
    return {**values, "a": a, "b": b, "c": c}


def _falling(rng: Random, size: str, values: Values) -> Values:
    way = rng.random()
    abc = sorted(values["abc"[i]] for i in range(3))[::-1]
    if way < 0.6:
        values.update(zip("abc", abc, strict=True))
    if way < 0.15 or way > 0.85:
        values["b"] = values["a"]
    if 0.15 < way < 0.3:
        values["b"] = values["c"]
    return values


TASKS = (
    Task(
        id="p02392",
        schema=(line(Int("a", 0, 100), Int("b", 0, 100), Int("c", 0, 100)),),
        python=(
            'if a < b and b < c:\n    print("Yes")\nelse:\n    print("No")',
            'answer = "Yes"\nif a >= b or b >= c:\n    answer = "No"\nprint(answer)',
        ),
        only_python=(
            'print("Yes" if a < b < c else "No")',
            'print(["No", "Yes"][a < b < c])',
        ),
        only_cpp=(
            'cout << (a < b && b < c ? "Yes" : "No") << endl;',
            'if (a < b && b < c) puts("Yes");\nelse puts("No");',
        ),
        titles=(
            "Going Up",
            "Three Rising Numbers",
        ),
        stories=(
            "@A throws three darts, for a points first, then b and then c. Print "
            "Yes if each throw after the first was worth more than the throw "
            "before it, and No otherwise.",
            "You are given a, b and c in this order. Decide if they are strictly "
            "increasing. Output Yes if they are, else No.",
        ),
        output=(
            "Print Yes or No.",
            "Print the answer, Yes or No.",
        ),
        adjust=_chain,
        wrong={
            "ties": 'if a <= b and b <= c:\n    print("Yes")\nelse:\n    print("No")',
            "first pair": 'if a < b:\n    print("Yes")\nelse:\n    print("No")',
        },
    ),
    Task(
        id="p02392",
        relative="never-rising",
        schema=(line(Int("a", 0, 100), Int("b", 0, 100), Int("c", 0, 100)),),
        python=(
            'if a >= b and b >= c:\n    print("Yes")\nelse:\n    print("No")',
            'if a < b:\n    print("No")\nelif b < c:\n    print("No")\nelse:\n    print("Yes")',
        ),
        only_python=(
            'print("Yes" if a >= b >= c else "No")',
            'print("Yes" if [c, b, a] == sorted([a, b, c]) else "No")',
        ),
        only_cpp=('bool down = a >= b && b >= c;\ncout << (down ? "Yes" : "No") << endl;',),
        titles=(
            "Never Rising",
            "Downhill",
        ),
        stories=(
            "A path has the height a at its beginning, b in its middle and c at "
            "its end. @A likes it if the height is never greater than at the place "
            "before; equal heights are fine. Print Yes if @A likes the path, "
            "otherwise No.",
            "Three integers a, b, c are given. Print Yes if a is at least b and b "
            "is at least c. If not, print No.",
        ),
        output=(
            "Print Yes or No.",
            "Print Yes if so and No if not.",
        ),
        adjust=_falling,
        wrong={
            "strict": 'if a > b and b > c:\n    print("Yes")\nelse:\n    print("No")',
            "ends": 'if a >= c:\n    print("Yes")\nelse:\n    print("No")',
        },
    ),
    Task(
        id="p02392",
        relative="strictly-between",
        schema=(line(Int("a", 0, 100), Int("b", 0, 100), Int("c", 0, 100)),),
        python=(
            'if a < b and b < c or c < b and b < a:\n    print("Yes")\nelse:\n    print("No")',
            'if b > min(a, c) and b < max(a, c):\n    print("Yes")\nelse:\n    print("No")',
        ),
        only_python=(
            'print("Yes" if a < b < c or c < b < a else "No")',
            'print("Yes" if (b - a) * (c - b) > 0 else "No")',
        ),
        only_cpp=('cout << ((b - a) * (c - b) > 0 ? "Yes" : "No") << endl;',),
        titles=(
            "In the Middle",
            "Strictly Between",
        ),
        stories=(
            "On a line, @A stands at point a and @B at point c, and a cat sits at "
            "point b. Does the cat sit between the two, and not at the same point "
            "as either of them? Print Yes or No.",
            "Print Yes if b is greater than one of the integers a and c and less "
            "than the other one. Print No otherwise.",
        ),
        output=(
            "Print Yes or No.",
            "Print the answer as Yes or No.",
        ),
        adjust=_chain,
        wrong={
            "one direction": 'if a < b and b < c:\n    print("Yes")\nelse:\n    print("No")',
            "ends count": "if b >= min(a, c) and b <= max(a, c):\n"
            '    print("Yes")\nelse:\n    print("No")',
        },
    ),
)
