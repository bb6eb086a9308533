"""Tasks p03173 and its relatives."""

from __future__ import annotations

from problems.curriculum._schema import Int, Ints, line
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p03173",
        schema=(
            line(Int("n", 2, 400)),
            line(Ints("a", "n", 1, 10**9, wide=True)),
        ),
        python=(
            "total = [0] * (n + 1)\nfor i in range(n):\n    total[i + 1] = total[i] + a[i]\n"
            "cost = [0] * (n * n)\ncut = [0] * (n * n)\nfor i in range(n):\n"
            "    cut[i * n + i] = i\nfor length in range(2, n + 1):\n"
            "    for i in range(n - length + 1):\n        j = i + length - 1\n"
            "        best = 10 ** 18\n"
            "        for k in range(cut[i * n + j - 1], min(cut[(i + 1) * n + j], j - 1) + 1):\n"
            "            now = cost[i * n + k] + cost[(k + 1) * n + j]\n"
            "            if now < best:\n                best = now\n"
            "                cut[i * n + j] = k\n"
            "        cost[i * n + j] = best + total[j + 1] - total[i]\nprint(cost[n - 1])",
            "s = [0] * (n + 1)\nfor i in range(n):\n    s[i + 1] = s[i] + a[i]\n"
            "dp = [0] * (n * n)\nopt = [0] * (n * n)\nfor i in range(n - 1, -1, -1):\n"
            "    opt[i * n + i] = i\n    for j in range(i + 1, n):\n"
            "        low = opt[i * n + j - 1]\n        high = opt[(i + 1) * n + j]\n"
            "        dp[i * n + j] = 10 ** 18\n        for k in range(low, high + 1):\n"
            "            if k < j:\n"
            "                c = dp[i * n + k] + dp[(k + 1) * n + j] + s[j + 1] - s[i]\n"
            "                if c < dp[i * n + j]:\n                    dp[i * n + j] = c\n"
            "                    opt[i * n + j] = k\nprint(dp[n - 1])",
        ),
        only_cpp=(
            "vector<long long> s(n + 1);\nfor (int i = 0; i < n; i++) s[i + 1] = s[i] + a[i];\n"
            "vector<vector<long long>> dp(n, vector<long long>(n, 0));\n"
            "for (int i = n - 1; i >= 0; i--) {\n    for (int j = i + 1; j < n; j++) {\n"
            "        dp[i][j] = LLONG_MAX;\n"
            "        for (int k = i; k < j; k++) dp[i][j] = min(dp[i][j], dp[i][k] + dp[k +"
            " 1][j]);\n"
            "        dp[i][j] += s[j + 1] - s[i];\n    }\n}\ncout << dp[0][n - 1] << endl;",
        ),
        stories=(
            "There are n heaps of sand in a line, with weights a_1, ..., a_n. In one step "
            "@A shovels two heaps that are next to each other together into one heap in "
            "their place; this costs as much as the new heap weighs. @A goes on until "
            "there is a single heap. Print the least possible sum of all costs.",
            "A list a of n numbers is given. A move replaces two neighbouring numbers by "
            "their sum and costs that sum. After n - 1 moves one number is left. Minimize "
            "the sum of the costs of all moves, and print the minimum.",
        ),
        titles=("Heaps of Sand", "Merge Neighbours"),
        output=("Print the result as an integer.", "Print the number asked for."),
        wrong={
            "left to right": "total = a[0]\ncost = 0\nfor i in range(1, n):\n"
            "    total += a[i]\n    cost += total\nprint(cost)",
            "smallest first": "cost = 0\nwhile len(a) > 1:\n    a.sort(reverse=True)\n"
            "    x = a[-1]\n    a.pop()\n    x += a[-1]\n    a.pop()\n"
            "    a.append(x)\n    cost += x\nprint(cost)",
        },
        wide=True,
        rating=1500,
        tags=("dp",),
    ),
    Task(
        id="p03173",
        relative="any-two",
        schema=(
            line(Int("n", 2, 400)),
            line(Ints("a", "n", 1, 10**9, wide=True)),
        ),
        python=(
            "cost = 0\nwhile len(a) > 1:\n    a.sort(reverse=True)\n    x = a[-1]\n    a.pop()\n"
            "    x += a[-1]\n    a.pop()\n    a.append(x)\n    cost += x\nprint(cost)",
            "a.sort()\ncost = 0\nfor i in range(n - 1):\n    merged = a[i] + a[i + 1]\n"
            "    cost += merged\n    j = i + 1\n    while j + 1 < n and a[j + 1] < merged:\n"
            "        a[j] = a[j + 1]\n        j += 1\n    a[j] = merged\nprint(cost)",
        ),
        only_python=(
            "import heapq\nheapq.heapify(a)\ncost = 0\nwhile len(a) > 1:\n"
            "    x = heapq.heappop(a) + heapq.heappop(a)\n    cost += x"
            "\n    heapq.heappush(a, x)\n"
            "print(cost)",
        ),
        only_cpp=(
            "priority_queue<long long, vector<long long>, greater<long long>> q(a.begin(),"
            " a.end());\n"
            "long long cost = 0;\nwhile (q.size() > 1) {\n    long long x = q.top(); q.pop();\n"
            "    x += q.top(); q.pop();\n    cost += x;\n    q.push(x);\n}\ncout << cost << endl;",
        ),
        stories=(
            "There are n slimes with sizes a_1, ..., a_n. You may unite any two slimes, "
            "wherever they are: sizes x and y become a slime of size x + y, and you pay x "
            "+ y. Unite all of them into one slime as cheaply as possible, and print the "
            "price.",
            "@A joins n sticks of lengths a_1, ..., a_n to a single stick. Gluing two "
            "sticks together takes as many seconds as the joined stick is long, and any "
            "two sticks may be glued next. What is the least total time in seconds?",
        ),
        titles=("Gluing Sticks", "Unite Any Two"),
        output=("Print the answer.", "Write the answer on one line."),
        wrong={
            "sorted once": "a.sort()\ntotal = a[0]\ncost = 0\nfor i in range(1, n):\n"
            "    total += a[i]\n    cost += total\nprint(cost)",
        },
        wide=True,
        rating=1300,
        tags=("greedy", "data structures"),
    ),
    Task(
        id="p03173",
        relative="from-the-left",
        schema=(
            line(Int("n", 2, 400)),
            line(Ints("a", "n", 1, 10**9, wide=True)),
        ),
        python=(
            "size = a[0]\ncost = 0\nfor i in range(1, n):\n    size += a[i]\n    cost += size\n"
            "print(cost)",
            "cost = (n - 1) * a[0]\nfor i in range(1, n):\n    cost += (n - i) * a[i]\nprint(cost)",
        ),
        only_python=("from itertools import accumulate\nprint(sum(accumulate(a)) - a[0])",),
        only_cpp=(
            "long long cost = 0, sum = 0;\nfor (int i = 0; i < n; i++) {\n    sum += a[i];\n"
            "    if (i) cost += sum;\n}\ncout << cost << endl;",
        ),
        stories=(
            "A snake eats n-1 frogs in a row. The snake has size a_1 at first, the frogs "
            "have sizes a_2, ..., a_n and are eaten in this order. Eating a frog makes "
            "the snake larger by the size of the frog, and the snake then scores as many "
            "points as its new size. Print the total of points.",
            "There is a row of n integers. Repeat n - 1 times: replace the two leftmost "
            "integers by their sum, and pay that sum. How much is paid in all?",
        ),
        titles=("Hungry Snake", "From the Left"),
        output=("Write the answer on one line.", "Print the result as an integer."),
        wrong={
            "first counted": "size = 0\ncost = 0\nfor i in range(n):\n    size += a[i]\n"
            "    cost += size\nprint(cost)",
            "plain sum": "print(sum(a))",
        },
        wide=True,
        tags=("simulation",),
    ),
)
