"""Tasks p03072 to p03095 and their relatives."""

from __future__ import annotations

from problems.curriculum._schema import Int, Ints, Word, line
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p03072",
        schema=(
            line(Int("n", 1, 20)),
            line(Ints("a", "n", 1, 100)),
        ),
        python=(
            (
                "ans = 0\nhigh = 0\nfor x in a:\n    if x >= high:\n"
                "        ans += 1\n        high = x\nprint(ans)"
            ),
            (
                "ans = 0\nfor i in range(n):\n    ok = True\n"
                "    for j in range(i):\n        if a[j] > a[i]:\n"
                "            ok = False\n    if ok:\n        ans += 1\n"
                "print(ans)"
            ),
        ),
        only_python=(
            "print(sum(max(a[: i + 1]) == a[i] for i in range(n)))",
            "print(sum(a[i] >= max(a[:i], default=0) for i in range(n)))",
        ),
        only_cpp=(
            (
                "int cnt = 0, high = 0;\nfor (int x : a) {\n"
                "    if (high <= x) cnt++;\n    high = max(high, x);\n}\n"
                "cout << cnt << endl;"
            ),
        ),
        titles=(
            "Looking to the Left",
            "Sea View",
        ),
        output=(
            "Print the count.",
            "Print one integer.",
        ),
        stories=(
            (
                "n towers of heights a_1, ..., a_n stand in a row. @A stands far to the left of "
                "them and sees a tower if no tower before it is taller. (A tower of the same "
                "height does not hide it.) How many towers does @A see?"
            ),
            (
                "A list of n numbers is given. Count the numbers that are at least as large as "
                "everything that comes earlier in the list. The first one always counts."
            ),
        ),
        wrong={
            "strictly larger": (
                "ans = 0\nhigh = 0\nfor x in a:\n    if x > high:\n"
                "        ans += 1\n        high = x\nprint(ans)"
            ),
            "only the previous": (
                "ans = 1\nfor i in range(1, n):\n    if a[i] >= a[i - 1]:\n"
                "        ans += 1\nprint(ans)"
            ),
        },
        rating=900,
        tags=("implementation",),
    ),
    Task(
        id="p03072",
        relative="new-records",
        schema=(
            line(Int("n", 1, 100)),
            line(Ints("a", "n", 1, 100)),
        ),
        python=(
            (
                "ans = 0\nlow = 101\nfor x in a:\n    if x < low:\n"
                "        ans += 1\n        low = x\nprint(ans)"
            ),
            (
                "ans = 1\nlow = a[0]\nfor i in range(1, n):\n"
                "    if a[i] < low:\n        ans += 1\n"
                "    low = min(low, a[i])\nprint(ans)"
            ),
        ),
        only_python=("print(len({min(a[: i + 1]) for i in range(n)}))",),
        only_cpp=(
            (
                "int cnt = 0, best = INT_MAX;\nfor (int x : a) {\n"
                "    if (x < best) best = x, cnt++;\n}\ncout << cnt << endl;"
            ),
        ),
        titles=(
            "Records",
            "Faster and Faster",
        ),
        output=(
            "Print the number.",
            "Print the answer.",
        ),
        stories=(
            (
                "@A ran the same way on n days and needed a_i minutes on day i. A day is a record "
                "day if @A was strictly faster than on all days before (the first day is one). "
                "Find the number of record days."
            ),
            (
                "Count the indices i for which a_i is smaller than each of a_1, ..., a_{i-1}. The "
                "index 1 is counted too."
            ),
        ),
        wrong={
            "ties count": (
                "ans = 0\nlow = 101\nfor x in a:\n    if x <= low:\n"
                "        ans += 1\n        low = x\nprint(ans)"
            ),
        },
        rating=900,
        tags=("implementation",),
    ),
    Task(
        id="p03072",
        relative="from-the-right",
        schema=(
            line(Int("n", 1, 100)),
            line(Ints("a", "n", 1, 100)),
        ),
        python=(
            (
                "ans = 0\nhigh = 0\nfor i in range(n - 1, -1, -1):\n"
                "    if a[i] > high:\n        ans += a[i]\n"
                "        high = a[i]\nprint(ans)"
            ),
            (
                "ans = 0\nfor i in range(n):\n    ok = True\n"
                "    for j in range(i + 1, n):\n        if a[j] >= a[i]:\n"
                "            ok = False\n    if ok:\n        ans += a[i]\n"
                "print(ans)"
            ),
        ),
        only_python=("print(sum(a[i] for i in range(n) if a[i] > max(a[i + 1 :], default=0)))",),
        titles=(
            "View from the Right",
            "Sum of Leaders",
        ),
        output=(
            "Print the sum.",
            "Print one integer.",
        ),
        stories=(
            (
                "Call an element of a sequence a leader if it is greater than every element after "
                "it. The last element is always a leader. Compute the sum of all leaders of the "
                "sequence a."
            ),
            (
                "n people of heights a_1, ..., a_n stand in a queue, and a camera looks at them "
                "from the end of the queue, so that a person is seen only if everybody nearer to "
                "the camera (further right) is smaller. Add up the heights of the people who are "
                "seen."
            ),
        ),
        wrong={
            "ties count": (
                "ans = 0\nhigh = 0\nfor i in range(n - 1, -1, -1):\n"
                "    if a[i] >= high:\n        ans += a[i]\n"
                "        high = a[i]\nprint(ans)"
            ),
            "from the left": (
                "ans = 0\nhigh = 0\nfor x in a:\n    if x > high:\n"
                "        ans += x\n        high = x\nprint(ans)"
            ),
        },
        rating=1000,
        tags=("implementation",),
    ),
    Task(
        id="p03095",
        schema=(
            line(Int("n", 1, 100000)),
            line(Word("s", 1, 100000, length="n")),
        ),
        python=(
            (
                'letters = "abcdefghijklmnopqrstuvwxyz"\nans = 1\n'
                "for i in range(26):\n    c = letters[i]\n    k = 1\n"
                "    for j in range(n):\n        if s[j] == c:\n"
                "            k += 1\n    ans = ans * k % 1000000007\n"
                "print((ans + 1000000006) % 1000000007)"
            ),
            (
                't = "abcdefghijklmnopqrstuvwxyz"\nans = 1\nfor c in t:\n'
                "    k = 1\n    for i in range(n):\n        if s[i] == c:\n"
                "            k += 1\n    ans = ans * k % 1000000007\n"
                "if ans == 0:\n    ans = 1000000007\nprint(ans - 1)"
            ),
        ),
        only_python=(
            (
                "ans = 1\nfor c in set(s):\n    ans *= s.count(c) + 1\n"
                "print((ans - 1) % (10**9 + 7))"
            ),
        ),
        only_cpp=(
            (
                "map<char, long long> cnt;\nfor (char c : s) cnt[c]++;\n"
                "long long ans = 1;\n"
                "for (auto &p : cnt) ans = ans * (p.second + 1) % 1000000007;\n"
                "cout << (ans + 1000000006) % 1000000007 << endl;"
            ),
        ),
        wrong={
            "empty counted": (
                'letters = "abcdefghijklmnopqrstuvwxyz"\nans = 1\n'
                "for i in range(26):\n    c = letters[i]\n    k = 1\n"
                "    for j in range(n):\n        if s[j] == c:\n"
                "            k += 1\n    ans = ans * k % 1000000007\nprint(ans)"
            ),
        },
        wide=True,
        rating=1000,
        tags=("counting", "math"),
    ),
)
