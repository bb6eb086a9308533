"""People in a circle: counting out, and passing a ball."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_misc import Ask, outputs, pick, twins, wrong
from problems.curriculum._schema import Int, Ints, line


def _out_parameters(rng: Random) -> Parameters:
    ask = rng.choice(("last", "gone", "survivor", "sum"))
    stay = rng.randint(2, 4) if ask in ("survivor", "sum") else 1
    return {"k": rng.randint(2, 9), "ask": ask, "stay": stay, "from": rng.choice((1, 1, 2))}


_OUT_LOOPS = (
    """
p = []
for i in range(1, n + 1):
    p.append(i)
g = []
j = 0
while len(p) > $stay:
    j = (j + $step) % len(p)
    g.append(p[j])
    p.pop(j)
    $fix
print($value)
""",
)
_OUT_QUEUE = """
from collections import deque
---
q = deque(range(1, n + 1))
g = []
$begin
while len(q) > $stay:
    q.rotate(-$step)
    g.append(q.popleft())
    $next
p = sorted(q)
print($value)
"""
_OUT_CPP = """
vector<int> p(n), g;
iota(p.begin(), p.end(), 1);
int j = $shift;
while ((int)p.size() > $stay) {
    j = (j + $step) % p.size();
    g.push_back(p[j]);
    p.erase(p.begin() + j);
}
cout << $result << endl;
"""
_OUT_CPP_QUEUE = """
queue<int> q;
for (int i = 1; i <= n; i++) q.push($number);
vector<int> p, g;
while ((int)q.size() > $stay) {
    for (int i = 0; i < $step; i++) {
        q.push(q.front());
        q.pop();
    }
    g.push_back(q.front());
    q.pop();
}
while (!q.empty()) {
    p.push_back(q.front());
    q.pop();
}
sort(p.begin(), p.end());
cout << $result << endl;
"""


def _out(parameters: Parameters, rng: Random) -> Spec:
    k, ask = parameters["k"], parameters["ask"]
    stay, start = parameters["stay"], parameters["from"]
    words, value, result = {
        "last": ("the number of the person who stays", "p[0]", "p[0]"),
        "gone": ("the number of the person who left last", "g[-1]", "g.back()"),
        "survivor": ("the smallest number of a person who stays", "min(p)",
                     "*min_element(p.begin(), p.end())"),
        "sum": ("the sum of the numbers of those who stay", "sum(p)",
                "accumulate(p.begin(), p.end(), 0)"),
    }[ask]  # fmt: skip
    parts = {
        "stay": stay, "step": k - 1, "value": value, "result": result, "fix": "",
        "shift": start - 1, "begin": f"q.rotate({1 - start})" if start > 1 else "", "next": "",
        "number": "i % n + 1" if start > 1 else "i",
    }  # fmt: skip
    loop = _OUT_LOOPS[0].replace("j = 0", f"j = {start - 1}")
    python = twins((), (loop, _OUT_QUEUE), **parts)[0]
    cpp = tuple(wrong("", text, "cpp", **parts).code for text in (_OUT_CPP, _OUT_CPP_QUEUE))
    begin = f"starting with person {start}"
    until = "only one person is left" if stay == 1 else f"{stay} people are left"
    rule = pick(rng, f"they count from 1 to {k} again and again, and whoever says {k} leaves",
                f"people are counted, and every {_nth(k)} person counted leaves")  # fmt: skip
    off = loop.replace("(j + $step)", "(j + $step + 1)")
    return Spec(
        titles=("Circle", "Counting Out", "Last One Standing", "Josephus", "@A's Party"),
        stories=(
            f"n people numbered 1 to n stand in a circle. Going round {begin}, {rule}, until "
            f"{until}. Find {words}.",
            f"@A and friends play a counting-out game. They are n people, numbered from 1, in a "
            f"circle; {begin}, {rule}. This stops when {until}. Compute {words}.",
            f"There are n chairs in a circle with people 1, 2, ..., n on them. In order around "
            f"the circle, {begin}, {rule}, until {until}. Determine {words}.",
            f"In @P, n knights sit at a round table, numbered from 1 to n in order. Going "
            f"upwards and {begin}, {rule}, until {until}. What is {words}?",
            f"The numbers 1, ..., n of n people form a ring. Along the ring, {begin}, "
            f"{rule} (and is skipped from then on), until {until}. Print {words}.",
        ),
        schema=(line(Int("n", max(2, stay + 1), rng.choice((20, 100, 1000)), "the people")),),
        output=outputs("the required number"),
        python=python,
        cpp=cpp,
        wrong=(
            wrong("count off by one", off, **parts),
            wrong("wrong start", loop.replace(f"j = {start - 1}", f"j = {2 - start}"), **parts),
        ),
    )


def _nth(k: int) -> str:
    return {2: "second", 3: "third"}.get(k, f"{k}th")


def _pass_parameters(rng: Random) -> Parameters:
    return {"ask": rng.choice(("end", "one", "rounds", "self")), "extra": rng.randint(0, 3),
            "back": rng.choice(("none", "odd", "all", "big")), "k": rng.randint(3, 9)}  # fmt: skip


_PASS_LOOPS = (
    """
p = $begin
$init
for x in a:
    y = $step
    if $cond:
        p = (p - y % n + n) % n
    else:
        p = (p + y) % n
    $each
print($value)
""",
    """
p = $begin
$init
for i in range(m):
    x = a[i]
    y = $step
    if $cond:
        y = n - y % n
    p = (p + y) % n
    $each
print($value)
""",
)
_PASS_PLAIN = (
    "p = $begin\n$init\nfor x in a:\n    p = (p + $step) % n\n    $each\nprint($value)",
    "p = $begin\n$init\nfor i in range(m):\n    x = a[i]\n    p += $step\n    p %= n\n    $each\n"
    "print($value)",
)


def _passing(parameters: Parameters, rng: Random) -> Spec:
    extra, back, k = parameters["extra"], parameters["back"], parameters["k"]
    ask = {
        "end": Ask("the number of the person who has the ball at the end", "", "", "p + 1"),
        "one": Ask("how many times person 1 receives the ball", "c = 0",
                   "if p == 0:\n    c += 1", "c"),
        "rounds": Ask("how many times the ball comes to a person with an even number", "c = 0",
                      "if p % 2 == 1:\n    c += 1", "c"),
        "self": Ask("the largest number of a person who receives the ball", "c = 0",
                    "c = max(c, p + 1)", "c"),
    }[parameters["ask"]]  # fmt: skip
    cond, words = {
        "none": ("False", ""),
        "odd": ("x % 2 == 1", "If a_i is odd, it goes the other way, towards smaller numbers. "),
        "all": ("x % 2 == 0", "If a_i is even, it goes the other way, towards smaller numbers. "),
        "big": (
            f"x > {k}",
            f"If a_i is greater than {k}, it goes towards smaller numbers instead. ",
        ),
    }[back]
    step = f"x + {extra}" if extra else "x"
    places = f"a_i + {extra} places" if extra else "a_i places"
    loops = _PASS_PLAIN if back == "none" else _PASS_LOOPS
    parts = ask.parts() | {"step": step, "cond": cond, "begin": "0"}
    python, cpp = twins(loops, (), "int", **parts)
    other = parts | {"step": "x" if extra else "x + 1"}
    return Spec(
        titles=("Passing the Ball", "Round Table", "Circle Game", "@A's Ball", "Hot Potato"),
        stories=(
            f"n people numbered 1 to n stand in a circle, and person 1 has a ball. In pass i it "
            f"moves by {places} towards larger numbers (after n comes 1). {words}Find {ask.words}.",
            f"@A stands in a circle of n people as number 1 and holds a ball. The i-th of m throws "
            f"sends it {places} forward, where person 1 follows person n. {words}"
            f"Compute {ask.words}.",
            f"A ball lies before person 1 of n people in a circle, numbered in order. It makes m "
            f"jumps; jump i has length {places} in the direction of growing numbers, cyclically. "
            f"{words}Find {ask.words}.",
            f"At a round table in @P seats are numbered 1 to n. The ball starts at person 1 and is "
            f"passed m times, the i-th time by {places} upwards (1 comes after n). {words}"
            f"Determine {ask.words}.",
            f"Simulate m passes of a ball among n people in a circle, starting with person 1; pass "
            f"i moves it by {places} to higher numbers, cyclically. {words}Print {ask.words}.",
        ),
        schema=(
            line(Int("n", 2, rng.choice((10, 100, 1000))), Int("m", 1, rng.choice((10, 1000)))),
            line(Ints("a", "m", 1, rng.choice((20, 100, 10**6)), "the passes")),
        ),
        output=outputs("the required number"),
        python=python,
        cpp=cpp,
        wrong=(
            wrong("other length", loops[0], **other),
            wrong("wrong first person", loops[0], **parts | {"begin": "1"}),
        ),
        adjust=lambda rng, size, values: values | {
            "n": rng.randint(2, 8), "a": [x % 20 + 1 for x in values["a"]]
        } if size == "small" else values,
    )  # fmt: skip


FAMILIES = (
    Family("counting_out", ("implementation", "simulation"), 1100, _out_parameters, _out),
    Family("passing_in_circle", ("implementation", "math"), 900, _pass_parameters, _passing),
)
