"""Games of two players: stones taken with optimal play, and numbers taken by a fixed rule."""

from __future__ import annotations

from random import Random
from typing import Any

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_misc import outputs, pick, twins, wrong
from problems.curriculum._schema import Int, Ints, line


def _stones_parameters(rng: Random) -> Parameters:
    kind = rng.choice(("upto", "upto", "set", "set"))
    moves = list(range(1, rng.randint(3, 9))) if kind == "upto" else [1]
    if kind == "set":
        moves = sorted(rng.sample(range(1, 8), rng.choice((2, 3))))
    return {"moves": moves, "last": rng.choice(("wins", "loses")),
            "ask": rng.choice(("winner", "count"))}  # fmt: skip


_STONES_LOOPS = (
    """
w = [0] * (n + 1)
$base
for i in range(1, n + 1):
    $rows
print($value)
""",
)
_STONES_PYTHON = """
w = [$zero]
for i in range(1, n + 1):
    w.append(${empty}any(i >= k and not w[i - k] for k in $list))
print($value)
"""
_STONES_CPP = """
vector<int> w(n + 1);
w[0] = $flag;
for (int i = 1; i <= n; i++) {
    $stuck
    for (int k : {$braces})
        if (i >= k && !w[i - k]) w[i] = 1;
}
cout << $result << endl;
"""


def _stones(parameters: Parameters, rng: Random) -> Spec:
    moves, misere = parameters["moves"], parameters["last"] == "wins"
    low = moves[0]
    stuck = f"i < {low}" if low > 1 else ""
    count = parameters["ask"] == "count"
    rows = [f"if i >= {k} and w[i - {k}] == 0:\n    w[i] = 1" for k in moves]
    if misere and stuck:
        rows.insert(0, f"if {stuck}:\n    w[i] = 1")
    first, second = rng.choice((("First", "Second"), ("first", "second"), ("WIN", "LOSE")))
    value = "sum(w)" + (" - 1" if misere else "") if count else f"'{first}' if w[n] else '{second}'"
    loop_value = value.replace("if w[n] else", "if w[n] == 1 else")
    parts: dict[str, Any] = {
        "base": "w[0] = 1" if misere else "", "rows": "\n".join(rows), "zero": int(misere),
        "empty": f"{stuck} or " if misere and stuck else "",
        "list": f"({', '.join(map(str, moves))})",
        "value": value, "flag": int(misere), "braces": ", ".join(map(str, moves)),
        "stuck": f"if ({stuck}) w[i] = 1;" if misere and stuck else "",
        "result": "accumulate(w.begin(), w.end(), 0)" + (" - 1" if misere else "") if count
        else f'(w[n] ? "{first}" : "{second}")',
    }  # fmt: skip
    plain = twins(_STONES_LOOPS, (), "int", **parts | {"value": loop_value})
    python = plain[0] + twins((), (_STONES_PYTHON,), **parts)[0]
    cpp = (*plain[1], wrong("", _STONES_CPP, "cpp", **parts).code)
    if len(moves) > 3:
        listed = f"from 1 to {moves[-1]}"
    else:
        listed = ", ".join(map(str, moves[:-1])) + f" or {moves[-1]}"
    rule = f"a player who cannot move {parameters['last']}"
    want = "Who wins if both play optimally"
    texts: tuple[str, ...] = (
        f'Print "{first}" if the player who moves first wins, and "{second}" otherwise.',
        f"Output {first} if the first player wins with best play, and {second} if not.",
    )
    if count:
        want = "For how many initial numbers of stones from 1 to n does the first player win if " \
               "both play optimally"  # fmt: skip
        texts = outputs("the number of winning initial positions")
        start = pick(rng, "There is a pile of stones", "Stones lie on a table")
    else:
        start = pick(rng, "There is a pile of n stones", "n stones lie on a table")
    wrong_value = f"'{second}' if w[n] else '{first}'" if not count else "n - sum(w)"
    return Spec(
        titles=("Stone Game", "Take Away", "Pile of Stones", "@A versus @B", "Last Move"),
        stories=(
            f"{start}. Two players take turns; a move removes {listed} stones, and {rule}. {want}?",
            f"@A and @B play a game, @A first. {start}. In one turn a player must take {listed} "
            f"stones; {rule}. {want}?",
            f"{start}. Players alternately remove {listed} of them, and {rule}. {want}?",
            f"In @P they play with a counter that starts at the number of stones. {start}. Each "
            f"turn takes away {listed} of them and {rule}. {want}?",
            f"Consider this game for two. {start}. On each turn it is allowed to take {listed} "
            f"stones (never more than there are); {rule}. {want}?",
        ),
        schema=(line(Int("n", 1, rng.choice((20, 100, 1000)), "the number of stones")),),
        output=texts,
        python=python,
        cpp=cpp,
        wrong=(
            wrong("players swapped", _STONES_PYTHON, **parts | {"value": wrong_value}),
            wrong("other ending", _STONES_PYTHON,
                  **parts | {"zero": int(not misere), "empty": ""}),
        ),
    )  # fmt: skip


def _turns_parameters(rng: Random) -> Parameters:
    return {"rule": rng.choice(("largest", "smallest", "left", "ends", "ends")),
            "who": rng.choice(("first", "second")), "times": rng.choice((1, 1, 2, 3)),
            "ask": rng.choice(("sum", "gap", "max", "winner"))}  # fmt: skip


_TURN_LISTS = (
    """
$sort
p, q = 0, 0
for i in range(n):
    x = a[i]
    if i$turn % 2 == 0:
        $mine
    else:
        $theirs
print($value)
""",
)
_TURN_SLICES = "$sort\np = $fold(a[::2])\nq = $fold(a[1::2]$none)\nprint($value)"
_TURN_ENDS = (
    """
l, r = 0, n - 1
p, q = 0, 0
for i in range(n):
    x = 0
    if a[l] >= a[r]:
        x = a[l]
        l += 1
    else:
        x = a[r]
        r -= 1
    if i$turn % 2 == 0:
        $mine
    else:
        $theirs
print($value)
""",
    """
l, r, i = 0, n - 1, 0
p, q = 0, 0
while l <= r:
    x = max(a[l], a[r])
    if x == a[l]:
        l += 1
    else:
        r -= 1
    if i$turn % 2 == 0:
        $mine
    else:
        $theirs
    i += 1
print($value)
""",
)


def _turns(parameters: Parameters, rng: Random) -> Spec:
    rule, sort = {
        "largest": ("the largest remaining number", "a.sort(reverse=True)"),
        "smallest": ("the smallest remaining number", "a.sort()"),
        "left": ("the first remaining number of the row", ""),
        "ends": (
            "the larger of the two end numbers (the left one on a tie)",
            "",
        ),
    }[parameters["rule"]]
    who, most = parameters["who"], parameters["ask"] == "max"
    one, two = ("p", "q") if who == "first" else ("q", "p")
    name = f"the {who} player"
    words, value = {
        "sum": (f"the sum of the numbers of {name}", one),
        "gap": (f"by how much the sum of {name} exceeds the sum of the other player (negative if "
                "it is smaller)", f"{one} - {two}"),
        "max": (f"the largest number that {name} gets (0 if there is none)", one),
        "winner": (f"the result of {name}: 1 if the sum of {name} is greater than the other one's, "
                   "0 if it is equal, -1 if it is smaller", f"({one} > {two}) - ({one} < {two})"),
    }[parameters["ask"]]  # fmt: skip
    ends, times = parameters["rule"] == "ends", parameters["times"]
    if times > 1:
        rule += f", {times} times per turn (fewer if nothing remains)"
    parts = {"sort": sort, "value": value, "fold": "max" if most else "sum",
             "turn": f" // {times}" if times > 1 else "", "none": " or [0]" if most else "",
             "mine": "p = max(p, x)" if most else "p += x",
             "theirs": "q = max(q, x)" if most else "q += x"}  # fmt: skip
    loops = _TURN_ENDS if ends else _TURN_LISTS
    python, cpp = twins(loops, () if ends or times > 1 else (_TURN_SLICES,), "int", **parts)
    if not ends:
        other_loop = _TURN_LISTS[0].replace("for i in range(n):", "i = 0\nwhile i < n:")
        other_loop = other_loop.replace("print(", "    i += 1\nprint(")
        more = twins((other_loop,), (), "int", **parts)
        python, cpp = python + more[0], cpp + more[1]
    swapped = parts | {"mine": parts["theirs"], "theirs": parts["mine"]}
    wrong_sort = parts | {"sort": "a.sort()" if sort != "a.sort()" else "a.sort(reverse=True)"}
    return Spec(
        titles=("Taking Turns", "Number Game", "Alternating", "@A and @B Play", "Two Players"),
        stories=(
            f"n numbers are written in a row. Two players take turns, each taking {rule}, until "
            f"no number is left. Find {words}.",
            f"@A (the first player) and @B (the second) take turns. From a row of n numbers, each "
            f"takes {rule}. When all are gone, find {words}.",
            f"You are given an array of n numbers. The first player, then the second, then again "
            f"the first and so on remove {rule}, until the array is empty. Determine {words}.",
            f"On a table in @P there is a row of n cards with numbers. Players move in turn; a "
            f"move takes {rule}. This ends when the row is empty. Compute {words}.",
            f"Simulate a game: two players in turn take {rule}, from n numbers in a row, until "
            f"none is left. Print {words}.",
        ),
        schema=(
            line(Int("n", 1, rng.choice((10, 100, 10_000)))),
            line(Ints("a", "n", 1, rng.choice((10, 100, 10**5)), "the numbers")),
        ),
        output=outputs("the required number"),
        python=python,
        cpp=cpp,
        wrong=(
            wrong("players swapped", loops[0], **swapped),
            wrong("wrong order", _TURN_LISTS[0], **wrong_sort),
        ),
    )  # fmt: skip


FAMILIES = (
    Family("stone_game", ("games", "dp"), 1200, _stones_parameters, _stones),
    Family("taking_turns", ("games", "implementation"), 900, _turns_parameters, _turns),
)
