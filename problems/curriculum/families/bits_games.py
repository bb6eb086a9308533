"""Bitwise operations on arrays and binary digits of numbers."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_misc import outputs, plural, twins, wrong
from problems.curriculum._schema import Int, Ints, line


def _fold_parameters(rng: Random) -> Parameters:
    which = rng.choice(("all", "odd", "even", "position", "above"))
    return {"op": rng.choice("^&|"), "which": which, "after": rng.choice(("", "", "ones", "odd")),
            "k": rng.randint(2, 9) if which == "above" else 0}  # fmt: skip


_OPS = {"^": ("XOR", "0"), "&": ("AND", "1023"), "|": ("OR", "0")}
_FOLD_LOOPS = (
    """
r = $start
for i in range(n):
    x = a[i]
    if $cond:
        r $op= x
$finish
""",
    """
r = $start
i = 0
while i < n:
    x = a[i]
    if $cond:
        r = r $op x
    i += 1
$finish
""",
)
_FOLD_PLAIN = "r = $start\nfor x in a:\n    r $op= x\n$finish"
_FOLD_SHORT = (
    "b = [x for i, x in enumerate(a) if $cond]\nr = $start\nfor x in b:\n    r $op= x\n$end"
)


def _fold(parameters: Parameters, rng: Random) -> Spec:
    (name, start), op, k = _OPS[parameters["op"]], parameters["op"], parameters["k"]
    which, cond = {
        "all": ("all elements", "True"),
        "odd": ("the odd elements", "x % 2 == 1"),
        "even": ("the even elements", "x % 2 == 0"),
        "position": ("the elements at odd positions (1st, 3rd, 5th, ...)", "i % 2 == 0"),
        "above": (f"the elements greater than {k}", f"x > {k}"),
    }[parameters["which"]]
    words, finish, end = {
        "": ("{0}", "print(r)", "print(r)"),
        "ones": ("the number of ones in the binary notation of {0}",
                 "c = 0\nwhile r > 0:\n    c += r % 2\n    r //= 2\nprint(c)",
                 "print(bin(r).count('1'))"),
        "odd": ("the remainder of {0} when divided by 2", "print(r % 2)", "print(r & 1)"),
    }[parameters["after"]]  # fmt: skip
    what = words.format(f"the bitwise {name} of {which}")
    none = f" (use {start} as the {name} of no elements)" if cond != "True" else ""
    parts = {"op": op, "start": start, "cond": cond, "finish": finish, "end": end}
    loops = (_FOLD_PLAIN,) if cond == "True" else _FOLD_LOOPS
    more = (_FOLD_SHORT,) if cond != "True" else (_FOLD_PLAIN.replace("$finish", "$end"),)
    python, cpp = twins(loops, more, "int", **parts)
    if cond == "True":
        cpp += twins((_FOLD_LOOPS[0].replace("    if $cond:\n        r", "    r"),), (), "int",
                     **parts)[1]  # fmt: skip
    other = {"^": "|", "|": "^", "&": "|"}[op]
    return Spec(
        titles=(f"Bitwise {name}", "Bits", "Binary Fold", "@A and Bits", "Logic"),
        stories=(
            f"You are given an array of n integers. Find {what}{none}.",
            f"@A has n cards with integers a_i. Compute {what}{none}.",
            f"Given a_1, ..., a_n, determine {what}{none}.",
            f"A computer in @P stores n numbers, the elements of an array. Its checksum is {what}"
            f"{none}. Calculate the checksum.",
            f"In this task the answer for a sequence of n integers is {what}{none}. Print it.",
        ),
        schema=(
            line(Int("n", 1, rng.choice((10, 100, 10_000)))),
            line(Ints("a", "n", 0, rng.choice((15, 100, 1023)), "the elements")),
        ),
        output=outputs("the required number"),
        python=python,
        cpp=cpp,
        wrong=(
            wrong("other operation", _FOLD_LOOPS[0], **parts | {"op": other, "start": "0"}),
            wrong("first element missed", _FOLD_LOOPS[0].replace("range(n)", "range(1, n)"),
                  **parts),
        ),
    )  # fmt: skip


def _popcount_parameters(rng: Random) -> Parameters:
    kind = rng.choice(("odd", "even", "exactly", "least", "most", "bit", "length", "power"))
    fixed = kind in ("odd", "even", "power")
    return {"kind": kind, "k": 0 if fixed else rng.randint(1, 6),
            "ask": rng.choice(("count", "sum", "max"))}  # fmt: skip


_POPCOUNT_LOOPS = (
    """
ans = 0
for x in a:
    y = x
    c = 0
    while y > 0:
        c += $digit
        y //= 2
    if $cond:
        $step
print(ans)
""",
    """
ans = 0
for i in range(n):
    x = a[i]
    y = x
    c = 0
    while y > 0:
        if $one:
            c += 1
        y >>= 1
    if $cond:
        $step
print(ans)
""",
)
_POPCOUNT_PYTHON = "b = [x for x in a if $short]\nprint($answer)"
_BIT_LOOPS = (
    "ans = 0\nfor x in a:\n    if $bit:\n        $step\nprint(ans)",
    "ans = 0\nfor i in range(n):\n    x = a[i]\n    if $bit:\n        $step\nprint(ans)",
)


def _popcount(parameters: Parameters, rng: Random) -> Spec:
    kind, k, ask = parameters["kind"], parameters["k"], parameters["ask"]
    ones = "bin(x).count('1')"
    words, cond, short, almost = {
        "odd": ("an odd number of ones", "c % 2 == 1", f"{ones} % 2 == 1", f"{ones} % 2 == 0"),
        "even": ("an even number of ones", "c % 2 == 0", f"{ones} % 2 == 0", "x % 2 == 0"),
        "exactly": (f"exactly {plural(k, 'one')}", f"c == {k}", f"{ones} == {k}", f"{ones} >= {k}"),
        "least": (f"at least {plural(k, 'one')}", f"c >= {k}", f"{ones} >= {k}", f"{ones} > {k}"),
        "most": (f"at most {plural(k, 'one')}", f"c <= {k}", f"{ones} <= {k}", f"{ones} < {k}"),
        "bit": (f"a one in the position of {2**k}", f"x // {2**k} % 2 == 1", f"x >> {k} & 1",
                f"x >= {2**k}"),
        "length": (f"exactly {plural(k + 1, 'digit')}", f"c == {k + 1}",
                   f"x.bit_length() == {k + 1}", f"{ones} == {k + 1}"),
        "power": ("exactly one 1 (powers of two)", "c == 1", "x & (x - 1) == 0",
                  "x % 2 == 0"),
    }[kind]  # fmt: skip
    what, step, answer = {
        "count": ("how many of the integers have", "ans += 1", "len(b)"),
        "sum": ("the sum of those of the integers that have", "ans += x", "sum(b)"),
        "max": ("the largest of the integers (0 if there are none) that have", "ans = max(ans, x)",
                "max(b, default=0)"),
    }[ask]  # fmt: skip
    parts = {"cond": cond, "step": step, "short": short, "answer": answer,
             "digit": "1" if kind == "length" else "y % 2",
             "one": "y >= 1" if kind == "length" else "y % 2 == 1", "bit": cond}  # fmt: skip
    loops = _BIT_LOOPS if kind == "bit" else _POPCOUNT_LOOPS
    python, cpp = twins(loops, (_POPCOUNT_PYTHON,), "int", **parts)
    question = f"{what} {words} in binary notation"
    return Spec(
        titles=("Binary Ones", "Binary Digits", "Bit Count", "@A's Binary Numbers", "Ones"),
        stories=(
            f"You are given n positive integers. Find {question}.",
            f"@A writes n positive integers a_i in binary. Compute {question}.",
            f"Given an array of positive integers, determine {question}.",
            f"A lamp row in @P shows integers in base 2. From n shown integers, find {question}.",
            f"Consider the base-2 notation (without leading zeros) of each of n integers. "
            f"Print {question}.",
        ),
        schema=(
            line(Int("n", 1, rng.choice((10, 100, 5000)))),
            line(Ints("a", "n", 1, rng.choice((100, 255, 1000)), "the integers")),
        ),
        output=outputs("the required number"),
        python=python,
        cpp=cpp,
        wrong=(
            wrong("near condition", _POPCOUNT_PYTHON, **parts | {"short": almost}),
            wrong("last integer missed", _POPCOUNT_PYTHON.replace("in a", "in a[:-1]"), **parts),
        ),
    )


FAMILIES = (
    Family("bitwise_fold", ("bitmasks", "implementation"), 900, _fold_parameters, _fold),
    Family("binary_ones", ("bitmasks", "math"), 1000, _popcount_parameters, _popcount),
)
