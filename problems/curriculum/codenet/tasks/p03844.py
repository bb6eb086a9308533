"""Tasks p03844 and its relatives."""

from __future__ import annotations

from problems.curriculum._schema import (
    Int,
    Word,
    line,
)
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p03844",
        schema=(line(Int("a", 1, 10**9), Word("op", 1, 1, alphabet="+-"), Int("b", 1, 10**9)),),
        python=(
            'sign = op[0]\nif sign == "+":\n    print(a + b)\nelse:\n    print(a - b)',
            'sign = op[0]\nif sign == "-":\n    b = -b\nprint(a + b)',
        ),
        only_python=('print(a + b if op == "+" else a - b)', 'print(eval(f"{a}{op}{b}"))'),
        only_cpp=('cout << (op == "+" ? a + b : a - b) << endl;',),
        titles=("Calculator", "Plus or Minus"),
        stories=(
            "A pocket calculator gets a number a, a key op and a number b. The key is + for "
            "adding or - for subtracting b from a. What does the calculator show?",
            "Given are integers a and b with a sign op between them. Print a + b if op is +, "
            "and a - b if op is -.",
        ),
        output=("Print the result.", "Print the value."),
        wrong={
            "always plus": "print(a + b)",
            "absolute": 'sign = op[0]\nif sign == "+":\n    print(a + b)\nelse:\n    '
            "print(abs(a - b))",
        },
        tags=("math",),
    ),
    Task(
        id="p03844",
        relative="four-operations",
        schema=(line(Int("a", 0, 1000), Word("op", 1, 1, alphabet="+-*/"), Int("b", 1, 1000)),),
        python=(
            'c = op[0]\nif c == "+":\n    print(a + b)\nelif c == "-":\n    print(a - b)\nelif '
            'c == "*":\n    print(a * b)\nelse:\n    print(a // b)',
            'c = op[0]\nresult = a // b\nif c == "*":\n    result = a * b\nif c == "+":\n    '
            'result = a + b\nif c == "-":\n    result = a - b\nprint(result)',
        ),
        only_python=(
            'print({"+": a + b, "-": a - b, "*": a * b, "/": a // b}[op])',
            'print(eval(f"{a} {op} {b}".replace("/", "//")))',
        ),
        only_cpp=(
            "switch (op[0]) {\n    case '+': cout << a + b; break;\n    case '-': cout << a - "
            "b; break;\n    case '*': cout << a * b; break;\n    default: cout << a / "
            "b;\n}\ncout << endl;",
        ),
        titles=("Four Keys", "Simple Arithmetic"),
        stories=(
            "Evaluate a op b, where op is one of the signs +, -, * and /. The result of a "
            "division is rounded down to an integer.",
            "@A types a, one of the keys + - * / and b into a calculator that knows only "
            "integers: for / it shows how many times b fits completely into a. Print what it "
            "shows.",
        ),
        output=("Print the result.", "Print one integer."),
        wrong={
            "no division": 'c = op[0]\nif c == "+":\n    print(a + b)\nelif c == "-":\n    '
            "print(a - b)\nelse:\n    print(a * b)",
            "swapped": 'c = op[0]\nif c == "+":\n    print(a + b)\nelif c == "-":\n    print(b '
            '- a)\nelif c == "*":\n    print(a * b)\nelse:\n    print(a // b)',
        },
        tags=("implementation", "math"),
    ),
    Task(
        id="p03844",
        relative="which-comparison",
        schema=(line(Int("a", -1000, 1000), Int("b", -1000, 1000)),),
        python=(
            'if a < b:\n    print("<")\nelif a > b:\n    print(">")\nelse:\n    print("=")',
            'sign = "="\nif a - b > 0:\n    sign = ">"\nif b - a > 0:\n    sign = "<"\nprint(sign)',
        ),
        only_python=(
            'print("<" if a < b else ">" if a > b else "=")',
            'print("=><"[(a > b) - (a < b)])',
        ),
        only_cpp=("cout << (a < b ? '<' : a > b ? '>' : '=') << endl;",),
        titles=("Less, Equal, Greater", "The Right Sign"),
        stories=(
            "Which of the signs <, = and > has to be written between a and b to make a true "
            "statement?",
            "@A has a points and @B has b points, and points can be negative. Print > if @A has "
            "more, < if @B has more, and = if they have equally many.",
        ),
        output=("Print <, = or >.", "Print one character."),
        adjust=lambda rng, _, values: (
            {"a": values["a"], "b": values["a"]} if rng.random() < 0.3 else values
        ),
        wrong={
            "no equality": 'print("<" if a < b else ">")',
            "swapped": 'if a < b:\n    print(">")\nelif a > b:\n    print("<")\nelse:\n    '
            'print("=")',
        },
    ),
)
