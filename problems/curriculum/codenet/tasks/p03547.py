"""Tasks p03547 to p03568 and their relatives."""

from __future__ import annotations

from problems.curriculum._schema import Int, Ints, Word, line
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p03547",
        schema=(line(Word("x", 1, 1, alphabet="ABCDEF"), Word("y", 1, 1, alphabet="ABCDEF")),),
        python=(
            'if x < y:\n    print("<")\nelif x > y:\n    print(">")\nelse:\n    print("=")',
            'ans = "="\nif x[0] < y[0]:\n    ans = "<"\nif y[0] < x[0]:\n    ans = ">"\nprint(ans)',
        ),
        only_python=(
            'print("<" if x < y else ">" if x > y else "=")',
            'a, b = int(x, 16), int(y, 16)\nprint("=" if a == b else "<" if a < b else ">")',
            'print("=><"[(x > y) - (x < y)])',
        ),
        only_cpp=(
            "cout << (x == y ? '=' : x < y ? '<' : '>') << endl;",
            'int d = x[0] - y[0];\nputs(d < 0 ? "<" : d > 0 ? ">" : "=");',
        ),
        titles=("Hexadecimal Digits", "Compare Letters"),
        stories=(
            "The letters A, B, C, D, E, F stand for 10, 11, 12, 13, 14, 15. Two of them, x "
            "and y, are written on a sheet. Which sign belongs between them: <, > or =? Print "
            "it.",
            "You are given two letters x and y from A to F. Print < if x comes earlier in the "
            "alphabet than y, > if it comes later, and = if the two letters are the same.",
        ),
        output=("Print <, > or =.", "Output a single sign."),
        adjust=lambda rng, size, values: {
            **values,
            "y": rng.choice((values["y"], values["y"], values["x"])),
        },
        wrong={
            "reversed": 'print(">" if x < y else "<" if x > y else "=")',
            "no tie": 'print("<" if x < y else ">")',
        },
        tags=("strings",),
    ),
    Task(
        id="p03547",
        relative="later-letter",
        schema=(line(Word("x", 1, 1), Word("y", 1, 1), Word("z", 1, 1)),),
        python=(
            "if x >= y and x >= z:\n    print(x)\nelif y >= z:\n    print(y)\nelse:\n    print(z)",
            "if x < y:\n    x = y\nif x < z:\n    x = z\nprint(x)",
        ),
        only_python=("print(max(x, y, z))",),
        only_cpp=("cout << max({x, y, z}) << endl;",),
        titles=("Latest Letter", "Last in the Alphabet"),
        stories=(
            "Three children have one letter each: x, y and z. The winner is the one whose "
            "letter comes last in the alphabet. Print the winning letter.",
            "Given three lowercase letters x, y and z, print the one that is the latest in "
            "alphabetical order.",
        ),
        output=("Print one letter.", "Output the letter."),
        wrong={
            "earliest": "if x > y:\n    x = y\nif x > z:\n    x = z\nprint(x)",
            "two only": "if x < y:\n    x = y\nprint(x)",
        },
        tags=("strings",),
    ),
    Task(
        id="p03547",
        relative="paper-sizes",
        schema=(line(Int("p", 0, 10), Int("q", 0, 10)),),
        python=(
            'if p < q:\n    print("A" + str(p))\nelse:\n    print("A" + str(q))',
            'print("A" + str(min(p, q)))',
        ),
        only_python=('print(f"A{min(p, q)}")',),
        only_cpp=("cout << 'A' << min(p, q) << endl;",),
        titles=("Paper Sizes", "Larger Sheet"),
        stories=(
            "Paper comes in the sizes A0, A1, A2, ..., where A0 is the largest and each "
            "following one is smaller. @A has one sheet of size Ap and one of size Aq for the "
            "given numbers p and q. Print the size of the larger sheet, such as A4.",
            "You are given integers p and q. Print the letter A directly followed by the "
            "smaller one of the two integers.",
        ),
        output=("Print the letter A and a number without a space.", "Output the size."),
        wrong={"larger number": 'print("A" + str(max(p, q)))'},
        tags=("strings",),
    ),
    Task(
        id="p03568",
        schema=(line(Int("n", 1, 10)), line(Ints("a", "n", 1, 100))),
        python=(
            "total = 1\nodd = 1\nfor x in a:\n    total *= 3\n    if x % 2 == 0:\n        odd "
            "*= 2\nprint(total - odd)",
            "even = 0\nodd = 1\nfor i in range(n):\n    if a[i] % 2 == 0:\n        even = "
            "even * 3 + odd\n        odd = odd * 2\n    else:\n        even = even * 3 + odd "
            "* 2\nprint(even)",
        ),
        only_python=(
            "print(3 ** n - 2 ** sum(x % 2 == 0 for x in a))",
            "from math import prod\nprint(3 ** n - prod(2 if x % 2 == 0 else 1 for x in a))",
        ),
        only_cpp=(
            "int all = 1, odd = 1;\nfor (int x : a) {\n    all *= 3;\n    odd *= x % 2 ? 1 : "
            "2;\n}\ncout << all - odd << endl;",
        ),
        titles=("Even Product", "Similar Sequences"),
        stories=(
            "@A may change each of the numbers a_1, ..., a_n by +1 or by -1 or leave it as it "
            "is. In how many ways can @A do this so that at least one even number (0 counts "
            "as even) appears among the n resulting numbers? Print the number of ways.",
            "Count the sequences b_1, ..., b_n of integers for which every b_i is one of a_i "
            "- 1, a_i and a_i + 1, and not all b_i are odd. Print the count.",
        ),
        output=("Print the count.", "Output one integer."),
        wrong={
            "parity swapped": (
                "t = 1\no = 1\nfor x in a:\n    t *= 3\n    if x % 2 == 1:\n        o *= 2\n"
                "print(t - o)"
            ),
            "odd ones": "o = 1\nfor x in a:\n    if x % 2 == 0:\n        o *= 2\nprint(o)",
        },
        rating=1000,
        tags=("counting", "math"),
    ),
    Task(
        id="p03568",
        relative="odd-product",
        schema=(line(Int("n", 1, 30)), line(Ints("a", "n", 1, 100))),
        wide=True,
        python=(
            "ways = 1\nfor x in a:\n    ways *= (x + 1) // 2\n    ways %= 998244353\nprint(ways)",
            "ans = 1\nfor i in range(n):\n    odd = a[i] // 2 + a[i] % 2\n    ans = ans * odd "
            "% 998244353\nprint(ans)",
        ),
        only_python=("from math import prod\nprint(prod((x + 1) // 2 for x in a) % 998244353)",),
        only_cpp=(
            "long long r = 1;\nfor (int x : a) r = r * ((x + 1) / 2) % 998244353;\ncout << r "
            "<< endl;",
        ),
        titles=("Odd Dice", "Odd Choices"),
        stories=(
            "There are n dice; the i-th has the faces 1, 2, ..., a_i. In how many of all "
            "possible results do all n dice show odd numbers? Print this count modulo "
            "998244353. (The dice are told apart.)",
            "How many integer sequences b_1, ..., b_n satisfy 1 <= b_i <= a_i for all i and "
            "have an odd product? Print the number of them modulo 998244353.",
        ),
        output=("Print the count modulo 998244353.", "Output one integer."),
        wrong={
            "even ones": "w = 1\nfor x in a:\n    w = w * (x // 2) % 998244353\nprint(w)",
            "sum": "w = 0\nfor x in a:\n    w += (x + 1) // 2\nprint(w)",
        },
        rating=1000,
        tags=("counting",),
    ),
    Task(
        id="p03568",
        relative="product-parity",
        schema=(line(Int("n", 1, 100)), line(Ints("a", "n", 1, 10**9))),
        python=(
            'ans = "Odd"\nfor x in a:\n    if x % 2 == 0:\n        ans = "Even"\nprint(ans)',
            "even = 0\nfor i in range(n):\n    if a[i] % 2 == 0:\n        even += 1\nif even "
            '> 0:\n    print("Even")\nelse:\n    print("Odd")',
        ),
        only_python=('print("Odd" if all(x % 2 for x in a) else "Even")',),
        only_cpp=('int p = 1;\nfor (int x : a) p &= x;\ncout << (p ? "Odd" : "Even") << endl;',),
        titles=("Parity of the Product", "Even or Odd"),
        stories=(
            "The numbers a_1, ..., a_n are multiplied with each other. Print Even if the "
            "product is even, and Odd if it is odd. The product can be very large.",
            "Print Odd if every one of the n given integers is odd. If at least one of them "
            "is even, print Even.",
        ),
        output=("Print Even or Odd.", "Output one word."),
        adjust=lambda rng, size, values: (
            {**values, "a": [x if x % 2 else x - 1 for x in values["a"]]}
            if rng.random() < 0.4
            else values
        ),
        wrong={
            "sum": 't = 0\nfor x in a:\n    t += x % 2\nprint("Even" if t % 2 == 0 else "Odd")',
            "last": 'x = a[-1]\nprint("Even" if x % 2 == 0 else "Odd")',
        },
        tags=("math",),
    ),
)
