"""Tasks p02407 and its relatives."""

from __future__ import annotations

from problems.curriculum._schema import Int, Ints, line
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p02407",
        schema=(
            line(Int("n", 1, 100)),
            line(Ints("a", "n", 0, 999)),
        ),
        python=(
            'row = str(a[n - 1])\nfor i in range(n - 2, -1, -1):\n    row += " "\n'
            "    row += str(a[i])\nprint(row)",
            'a.reverse()\nrow = ""\nfor i in range(n):\n    if i > 0:\n'
            '        row += " "\n    row += str(a[i])\nprint(row)',
        ),
        only_python=(
            "print(*a[::-1])",
            'print(" ".join(map(str, reversed(a))))',
            "a.reverse()\nprint(*a)",
        ),
        only_cpp=(
            "for (int i = n - 1; i >= 0; i--) cout << a[i] << (i ? ' ' : '\\n');",
            "reverse(a.begin(), a.end());\nfor (int i = 0; i < n; i++) {\n"
            "    if (i) cout << ' ';\n    cout << a[i];\n}\ncout << endl;",
        ),
        titles=(
            "Last to First",
            "Train Backwards",
        ),
        stories=(
            "The cars of a train have the numbers a_1, ..., a_n from its head to "
            "its end. Now the train drives back, with its last car in front. Write "
            "down the numbers as they come by.",
            "You are given n integers. Output them from the last one to the first "
            "one in a single line.",
        ),
        output=(
            "Print the n integers in one line, separated by single spaces.",
            "Print the numbers with a space between neighbours.",
        ),
        wrong={
            "sorted": "a.sort(reverse=True)\nrow = str(a[0])\n"
            'for i in range(1, n):\n    row += " "\n    row += str(a[i])\n'
            "print(row)",
            "as it is": "row = str(a[0])\nfor i in range(1, n):\n"
            '    row += " "\n    row += str(a[i])\nprint(row)',
        },
    ),
    Task(
        id="p02407",
        relative="turn-left",
        schema=(
            line(Int("n", 1, 100), Int("k", 0, 100)),
            line(Ints("a", "n", 0, 999)),
        ),
        python=(
            'row = str(a[k % n])\nfor i in range(1, n):\n    row += " "\n'
            "    row += str(a[(i + k) % n])\nprint(row)",
            "start = k % n\norder = []\nfor i in range(start, n):\n"
            "    order.append(a[i])\nfor i in range(start):\n"
            '    order.append(a[i])\nrow = ""\nfor i in range(n):\n    if i > 0:\n'
            '        row += " "\n    row += str(order[i])\nprint(row)',
        ),
        only_python=(
            "k %= n\nprint(*a[k:], *a[:k])",
            "d = deque(a)\nd.rotate(-k)\nprint(*d)",
        ),
        only_cpp=(
            "rotate(a.begin(), a.begin() + k % n, a.end());\n"
            'for (int i = 0; i < n; i++) cout << a[i] << (i + 1 < n ? " " : "\\n");',
        ),
        top_python=("from collections import deque"),
        titles=(
            "Turning the Row",
            "To the End of the Queue",
        ),
        stories=(
            "In a queue stand n people with the numbers a_1, ..., a_n, a_1 at the "
            "front. k times, the person at the front goes to the end of the queue. "
            "Print the numbers from front to end after that.",
            "You are given a sequence of n integers. Do the following k times: "
            "remove the first element and append it at the end. Output the final "
            "sequence.",
        ),
        output=(
            "Print the n integers in one line, separated by spaces.",
            "Print the sequence in one line.",
        ),
        wrong={
            "the other way": "row = str(a[(n - k % n) % n])\nfor i in range(1, n):\n"
            '    row += " "\n    row += str(a[(i + n - k % n) % n])\nprint(row)',
            "once": "row = str(a[1 % n])\nfor i in range(1, n):\n"
            '    row += " "\n    row += str(a[(i + 1) % n])\nprint(row)',
        },
        tags=(
            "implementation",
            "simulation",
        ),
    ),
    Task(
        id="p02407",
        relative="swap-neighbours",
        schema=(
            line(Int("n", 1, 50)),
            line(Ints("a", "n", 0, 999)),
        ),
        python=(
            "for i in range(0, n - 1, 2):\n    a[i], a[i + 1] = a[i + 1], a[i]\n"
            'row = str(a[0])\nfor i in range(1, n):\n    row += " "\n'
            "    row += str(a[i])\nprint(row)",
            'row = ""\nfor i in range(n):\n    place = i\n    if i % 2 == 1:\n'
            "        place = i - 1\n    elif i + 1 < n:\n        place = i + 1\n"
            '    if i > 0:\n        row += " "\n    row += str(a[place])\n'
            "print(row)",
        ),
        only_python=(
            "m = n - n % 2\na[:m:2], a[1:m:2] = a[1:m:2], a[:m:2]\nprint(*a)",
            "for i in range(1, n, 2):\n    a[i - 1:i + 1] = a[i], a[i - 1]\nprint(*a)",
        ),
        only_cpp=(
            "for (int i = 0; i + 1 < n; i += 2) swap(a[i], a[i + 1]);\n"
            "for (int i = 0; i < n; i++) cout << a[i] << (i + 1 < n ? ' ' : '\\n');",
        ),
        titles=(
            "Partners Change Places",
            "Swap Two by Two",
        ),
        stories=(
            "n dancers stand in a row: the first and the second are partners, the "
            "third and the fourth, and so on; if n is odd, the last one has no "
            "partner and stays. All partners change places with each other. The "
            "dancers wear the numbers a_1, ..., a_n. Print the numbers in the new "
            "order.",
            "Given a_1, ..., a_n, exchange a_1 with a_2, a_3 with a_4, and so on. "
            "When n is odd, a_n is not moved. Output the resulting sequence.",
        ),
        output=(
            "Print the n integers in one line, separated by spaces.",
            "Print the new sequence on one line.",
        ),
        wrong={
            "shifted pairs": "for i in range(1, n - 1, 2):\n"
            "    a[i], a[i + 1] = a[i + 1], a[i]\nrow = str(a[0])\n"
            'for i in range(1, n):\n    row += " "\n    row += str(a[i])\n'
            "print(row)",
            "sliding": "for i in range(n - 1):\n"
            "    a[i], a[i + 1] = a[i + 1], a[i]\nrow = str(a[0])\n"
            'for i in range(1, n):\n    row += " "\n    row += str(a[i])\n'
            "print(row)",
        },
    ),
)
