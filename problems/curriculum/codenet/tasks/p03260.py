"""Tasks p03260 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _often_odd(rng: Random, size: str, values: Values) -> Values:
    return {k: v - 1 if v % 2 == 0 and rng.random() < 0.6 else v for k, v in values.items()}


def _sum_four(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.5:
        values["b"] = min(100, 4 - values["a"] % 4 + 4 * rng.randint(0, 24))
    return values


TASKS = (
    Task(
        id="p03260",
        schema=(line(Int("a", 1, 3), Int("b", 1, 3)),),
        python=(
            'if a * b % 2 == 1:\n    print("Yes")\nelse:\n    print("No")',
            "found = False\nfor c in range(1, 4):\n    if a * b * c % 2 == 1:\n"
            '        found = True\nif found:\n    print("Yes")\nelse:\n    print("No")',
            'if a == 2 or b == 2:\n    print("No")\nelse:\n    print("Yes")',
        ),
        only_python=(
            'print("Yes" if a % 2 and b % 2 else "No")',
            'print("Yes" if any(a * b * c % 2 for c in (1, 2, 3)) else "No")',
            'print("Yes" if 2 not in (a, b) else "No")',
        ),
        only_cpp=(
            'cout << (a % 2 && b % 2 ? "Yes" : "No") << endl;',
            'cout << (a & b & 1 ? "Yes" : "No") << endl;',
        ),
        titles=(
            "Odd Product",
            "The Third Factor",
        ),
        stories=(
            "Two numbers a and b from the set {1, 2, 3} are given. @A may choose a third "
            "number from this set, and the three numbers are multiplied. Can @A make the "
            "product odd? Print Yes or No.",
            "For a box with a base of a × b dice, @A picks a height of 1, 2 or 3 dice. "
            "Print Yes if some height lets the box hold an odd number of dice, and No if "
            "every height gives an even number.",
        ),
        output=(
            'Print "Yes" if an odd product is possible, and "No" otherwise.',
            "Print Yes or No.",
        ),
        wrong={
            "the sum": 'if (a + b) % 2 == 1:\n    print("Yes")\nelse:\n    print("No")',
            "one odd number is enough": (
                'if a % 2 == 1 or b % 2 == 1:\n    print("Yes")\nelse:\n    print("No")'
            ),
        },
        tags=("math",),
    ),
    Task(
        id="p03260",
        relative="odd-product",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100), Int("c", 1, 100)),),
        python=(
            'if a % 2 == 1 and b % 2 == 1 and c % 2 == 1:\n    print("Odd")\nelse:\n'
            '    print("Even")',
            'if a * b * c % 2 == 0:\n    print("Even")\nelse:\n    print("Odd")',
        ),
        only_python=(
            'print("Odd" if a & b & c & 1 else "Even")',
            'print(["Even", "Odd"][a * b * c % 2])',
        ),
        only_cpp=('cout << (a * b * c % 2 ? "Odd" : "Even") << endl;',),
        titles=(
            "Odd or Even Product",
            "Sugar Cubes",
        ),
        stories=(
            "Multiply the three integers a, b and c. Is the product odd or even? Print "
            "Odd or Even.",
            "A block of sugar cubes is a cubes long, b cubes wide and c cubes high. Print "
            "Even if two children can share the single cubes equally, and Odd if one cube "
            "would be left over.",
        ),
        output=(
            'Print "Odd" if the product is odd, and "Even" otherwise.',
            "Print Odd or Even.",
        ),
        wrong={
            "the sum": ('if (a + b + c) % 2 == 1:\n    print("Odd")\nelse:\n    print("Even")'),
            "one is enough": (
                'if a % 2 == 1 or b % 2 == 1 or c % 2 == 1:\n    print("Odd")\nelse:\n'
                '    print("Even")'
            ),
        },
        adjust=_often_odd,
        tags=("math",),
    ),
    Task(
        id="p03260",
        relative="multiple-of-four",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100)),),
        python=(
            "found = False\nfor c in range(1, 4):\n    if (a + b + c) % 4 == 0:\n"
            '        found = True\nif found:\n    print("Yes")\nelse:\n    print("No")',
            'if (a + b) % 4 == 0:\n    print("No")\nelse:\n    print("Yes")',
        ),
        only_python=(
            'print("Yes" if (a + b) % 4 else "No")',
            'print("Yes" if any((a + b + c) % 4 == 0 for c in (1, 2, 3)) else "No")',
        ),
        only_cpp=('cout << ((a + b) % 4 ? "Yes" : "No") << endl;',),
        titles=(
            "Multiple of Four",
            "One to Three More",
        ),
        stories=(
            "Is there an integer c with 1 ≤ c ≤ 3 such that a + b + c is divisible by 4? "
            "Print Yes or No.",
            "@A and @B have a and b eggs. A neighbour will give them one, two or three "
            "eggs more. Then all eggs are put into boxes of four. Print Yes if it can "
            "happen that every box is full and no egg remains outside, and No if it "
            "cannot.",
        ),
        output=(
            'Print "Yes" if such a number exists, and "No" otherwise.',
            "Print Yes or No.",
        ),
        wrong={
            "divisible already": ('if (a + b) % 4 == 0:\n    print("Yes")\nelse:\n    print("No")'),
            "up to two": (
                'if (a + b + 1) % 4 == 0 or (a + b + 2) % 4 == 0:\n    print("Yes")\nelse:\n'
                '    print("No")'
            ),
        },
        adjust=_sum_four,
        tags=("math",),
    ),
)
