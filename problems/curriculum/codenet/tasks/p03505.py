"""Tasks p03505 to p03512 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Rows, Values, line
from problems.curriculum.codenet._task import Task


def _climb(rng: Random, size: str, values: Values) -> Values:
    if size != "max" or rng.random() < 0.5:
        top = 10 ** rng.choice((1, 2, 3, 17))
        values["b"] = rng.randint(1, top)
        values["a"] = values["b"] + rng.randint(-1 if values["b"] > 1 else 0, max(1, top // 2))
        values["k"] = values["a"] + rng.randint(-1 if values["a"] > 1 else 0, 3 * top)
    return values


def _snail(rng: Random, size: str, values: Values) -> Values:
    values["b"] = rng.randint(1, 10**6 if size == "max" else 20)
    values["a"] = values["b"] + rng.randint(1, 20)
    values["k"] = rng.randint(1, 10**9 if size == "max" else 400)
    return values


def _operations(rng: Random, size: str, values: Values) -> Values:
    q = values["q"] = min(values["q"], 299)
    if size in ("small", "edge"):
        pool = [2, 3, 4, 5, 6, 7, 8, 10, 12, 19, 21, 38, 57, 23, 46]
    else:
        pool = list(range(2, 301))
    chosen = rng.sample(pool, min(q, len(pool)))
    values["q"] = len(chosen)
    most = 10**6 if size == "max" else 30
    values["ops"] = [(m, rng.randint(-most, most)) for m in chosen]
    if "k" in values and size != "max":
        values["k"] = rng.choice((12, 24, 36, 60, 120, 228, 7, 437))
    return values


def _distinct_ops(values: Values) -> bool:
    return len({m for m, _ in values["ops"]}) == values["q"]


TASKS = (
    Task(
        id="p03505",
        schema=(line(*(Int(name, 1, 10**18) for name in "kab")),),
        python=(
            "if a >= k:\n    print(1)\nelif a <= b:\n    print(-1)\nelse:\n    gain = a - b\n"
            "    pairs = (k - a + gain - 1) // gain\n    print(2 * pairs + 1)",
            "answer = -1\nif a >= k:\n    answer = 1\nelif a > b:\n"
            "    answer = (k - a - 1) // (a - b) * 2 + 3\nprint(answer)",
        ),
        only_python=("print(1 if a >= k else -1 if a <= b else 2 * -(-(k - a) // (a - b)) + 1)",),
        only_cpp=(
            "if (k <= a) cout << 1 << endl;\nelse if (a <= b) cout << -1 << endl;\n"
            "else cout << (k - a + a - b - 1) / (a - b) * 2 + 1 << endl;",
        ),
        stories=(
            "A frog in a well starts at height 0. Its first jump takes it a meters up, "
            "then it slips b meters down, then it jumps a meters up again, and so on; "
            "jumps and slips alternate, and both count as moves. After how many moves is "
            "the frog at height k or higher for the first time? Print -1 if this never "
            "happens. Heights below 0 are possible.",
            "A score is 0 before the first game. Games number 1, 3, 5, ... add a to it, "
            "and games number 2, 4, 6, ... take b away, even below zero. Print the number "
            "of games after which the score is at least k for the first time, or -1 if it "
            "never is.",
        ),
        titles=("Frog in the Well", "When the Score Reaches k"),
        output=("Output the required number.", "Write the answer on one line."),
        wrong={
            "no first case": "if a <= b:\n    print(-1)\nelse:\n"
            "    print(2 * ((k - a + a - b - 1) // (a - b)) + 1)",
            "rounded down": "if a >= k:\n    print(1)\nelif a <= b:\n    print(-1)\nelse:\n"
            "    print(2 * ((k - a) // (a - b)) + 1)",
        },
        adjust=_climb,
        wide=True,
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p03505",
        relative="snail-days",
        schema=(line(Int("k", 1, 10**9), Int("a", 2, 10**9), Int("b", 1, 10**9)),),
        python=(
            "days = 1\nif k > a:\n    days += (k - a + a - b - 1) // (a - b)\nprint(days)",
            "if a >= k:\n    print(1)\nelse:\n    gain = a - b\n    rest = k - a\n"
            "    days = rest // gain\n    if rest % gain > 0:\n        days += 1\n"
            "    print(days + 1)",
        ),
        only_python=("print(max(0, -(-(k - a) // (a - b))) + 1)",),
        only_cpp=("cout << (k <= a ? 1 : (k - b - 1) / (a - b) + 1) << endl;",),
        stories=(
            "A snail wants to get to the top of a wall of k centimeters. Each day it "
            "climbs a centimeters, and each night it slides down b centimeters, where b < "
            "a. On which day does it reach the top? The first day has number 1.",
            "@A earns a yen every morning and spends b yen every evening; b is smaller "
            "than a. @A begins with 0 yen. On which day, counted from 1, does @A hold k "
            "yen or more for the first time?",
        ),
        titles=("Snail on the Wall", "Earning and Spending"),
        output=("Print one integer: the answer.", "Print the result as an integer."),
        wrong={
            "whole days": "print((k + a - b - 1) // (a - b))",
            "no nights": "print((k + a - 1) // a)",
        },
        adjust=_snail,
        valid=lambda values: values["b"] < values["a"],
        constraints=("b < a",),
        wide=True,
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p03505",
        relative="after-n",
        schema=(line(*(Int(name, 1, 10**9, wide=True) for name in "nab")),),
        python=(
            "odd = (n + 1) // 2\neven = n // 2\nprint(odd * a - even * b)",
            "result = n // 2 * (a - b)\nif n % 2 == 1:\n    result += a\nprint(result)",
        ),
        only_python=("print((n - n // 2) * a - n // 2 * b)",),
        only_cpp=("cout << (n + 1) / 2 * 1LL * a - n / 2 * 1LL * b << endl;",),
        stories=(
            "The number on a display is 0. It is increased by a in steps 1, 3, 5, ... and "
            "decreased by b in steps 2, 4, 6, ... Which number does the display show "
            "after n steps?",
            "A lift starts on floor 0. By turns it goes up a floors and down b floors, "
            "beginning with up; floors may be negative. Print the floor on which it is "
            "after n rides.",
        ),
        titles=("Up and Down", "After n Steps"),
        output=("Print the result as an integer.", "Print the answer."),
        wrong={
            "begins with down": "print((n + 1) // 2 * (0 - b) + n // 2 * a)",
            "pairs only": "print(n // 2 * (a - b))",
        },
        wide=True,
        tags=("math",),
    ),
    Task(
        id="p03512",
        relative="value-of-k",
        schema=(
            line(Int("q", 1, 299), Int("k", 1, 10**9)),
            line(Rows("ops", "q", ("m", "x"), ((2, 300), (-(10**6), 10**6)))),
        ),
        python=(
            "total = 0\nfor m, x in ops:\n    if k % m == 0:\n        total += x\nprint(total)",
            "value = 0\nfor m, x in ops:\n    if k // m * m == k:\n        value += x"
            "\nprint(value)",
        ),
        only_python=("print(sum(x for m, x in ops if k % m == 0))",),
        only_cpp=(
            "long long res = 0;\nfor (auto [m, x] : ops) res += k % m ? 0 : x;\n"
            "cout << res << endl;",
        ),
        stories=(
            "All terms of an infinite sequence a_1, a_2, ... are 0. Then q operations "
            "follow: operation i adds x_i to each term whose index is a multiple of m_i. "
            "Find the term a_k in the end.",
            "There are q alarm clocks; number i rings every m_i seconds and then changes "
            "the score of @A by x_i. By how much does the score change at second k, when "
            "all clocks were started at second 0?",
        ),
        titles=("Term of the Sequence", "Alarm Clocks"),
        output=("Print the result as an integer.", "Output the required number."),
        wrong={
            "all": "total = 0\nfor m, x in ops:\n    total += x\nprint(total)",
            "other way round": "total = 0\nfor m, x in ops:\n    if m % k == 0:\n"
            "        total += x\nprint(total)",
        },
        adjust=_operations,
        valid=_distinct_ops,
        constraints=("the m_i are distinct",),
        wide=True,
        tags=("math",),
    ),
    Task(
        id="p03512",
        relative="first-n",
        schema=(
            line(Int("q", 1, 299), Int("n", 1, 1000)),
            line(Rows("ops", "q", ("m", "x"), ((2, 300), (-(10**6), 10**6)))),
        ),
        python=(
            "a = [0] * (n + 1)\nfor m, x in ops:\n    for j in range(m, n + 1, m):\n"
            "        a[j] += x\nbest = a[1]\nfor j in range(2, n + 1):\n"
            "    best = max(best, a[j])\nprint(best)",
            "best = 0\nfor t in range(1, n + 1):\n    total = 0\n    for m, x in ops:\n"
            "        if t % m == 0:\n            total += x\n    best = max(best, total)\n"
            "print(best)",
        ),
        only_python=("print(max(sum(x for m, x in ops if t % m == 0) for t in range(1, n + 1)))",),
        only_cpp=(
            "vector<long long> v(n + 1);\n"
            "for (auto [m, x] : ops) for (int j = m; j <= n; j += m) v[j] += x;\n"
            "cout << *max_element(v.begin() + 1, v.end()) << endl;",
        ),
        stories=(
            "A row has the places 1 to n, each with the number 0. For each of q pairs "
            "(m_i, x_i) in turn, x_i is added at all places that are multiples of m_i. "
            "What is the largest number in the row at the end?",
            "@A marks n days in a calendar with scores, all 0 at the beginning. The i-th "
            "of q friends adds x_i (maybe negative) to the score of every m_i-th day: "
            "m_i, 2m_i, 3m_i, and so on. Print the highest score of a day.",
        ),
        titles=("Row of Scores", "Every m-th Day"),
        output=("Write the answer on one line.", "Print the answer."),
        wrong={
            "positive ones": "total = 0\nfor m, x in ops:\n    total += max(0, x)\nprint(total)",
            "once each": "a = [0] * (n + 301)\nfor m, x in ops:\n    a[m] += x\nbest = 0\n"
            "for j in range(1, n + 1):\n    best = max(best, a[j])\nprint(best)",
        },
        adjust=_operations,
        valid=_distinct_ops,
        constraints=("the m_i are distinct",),
        wide=True,
        rating=1000,
        tags=("simulation",),
    ),
)
