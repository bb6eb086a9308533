"""The least increase that makes a sequence monotone."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_misc import Ask, outputs, pick, twins, wrong
from problems.curriculum._schema import Int, Ints, line


def _mono_parameters(rng: Random) -> Parameters:
    return {"gap": rng.randint(0, 5), "down": rng.random() < 0.5,
            "ask": rng.choice(("total", "changed", "most", "last"))}  # fmt: skip


_MONO_LOOPS = (
    """
$init
for i in $range:
    d = a[$from]$gap - a[i]
    if d > 0:
        a[i] += d
        $each
print($value)
""",
    """
$init
p = a[$first]
for i in $range:
    x = a[i]
    if x < p$gap:
        d = p$gap - x
        $each
        x += d
    p = x
print($end)
""",
)


def _mono(parameters: Parameters, rng: Random) -> Spec:
    gap, down = parameters["gap"], parameters["down"]
    ask = {
        "total": Ask("the minimum total increase", "ans = 0", "ans += d", "ans"),
        "changed": Ask("how many elements are increased if the total increase is minimal",
                       "ans = 0", "ans += 1", "ans"),
        "most": Ask("the largest increase of one element if the total increase is minimal",
                    "ans = 0", "ans = max(ans, d)", "ans"),
        "last": Ask(f"the {'first' if down else 'last'} element after increasing by the minimum "
                    "total", "", "", "a[0]" if down else "a[n - 1]"),
    }[parameters["ask"]]  # fmt: skip
    plus = f" + {gap}" if gap else ""
    parts = ask.parts() | {
        "gap": plus, "from": "i + 1" if down else "i - 1", "first": "n - 1" if down else "0",
        "range": "range(n - 2, -1, -1)" if down else "range(1, n)",
        "end": "p" if parameters["ask"] == "last" else ask.value,
    }  # fmt: skip
    python, cpp = twins(_MONO_LOOPS, (), **parts)
    later, earlier = ("earlier", "next") if down else ("later", "previous")
    goal = {
        0: f"no element is smaller than the {earlier} one",
        1: f"every element is strictly greater than the {earlier} one",
    }.get(gap, f"every element is at least {gap} greater than the {earlier} one")
    if rng.random() < 0.4:
        left, right = ("a_{i+1}", "a_i") if down else ("a_i", "a_{i+1}")
        goal = f"{right} ≥ {left}{plus} for all i < n"
    one = pick(rng, "increase any element by 1", "add 1 to one element")
    return Spec(
        titles=("Staircase", "Only Up", "Increase the Array", "@A's Row", "Monotone"),
        stories=(
            f"You are given an array of n integers. In one move you can {one}. The goal is that "
            f"{goal}. Find {ask.words}.",
            f"@A has n towers in a row with heights a_i and may {one} any number of times, until "
            f"{goal}. Compute {ask.words}.",
            f"A sequence can only be increased; in the end, {goal}. Determine {ask.words}.",
            f"People stand in a line in @P, and stools make a person of height a_i taller by any "
            f"integer. Heights are the elements, and it is required that {goal}. Find {ask.words}.",
            f"Given a_1, ..., a_n, increase some of them so that {goal}. Print {ask.words}.",
        ),
        schema=(
            line(Int("n", 1, rng.choice((10, 100, 1000, 20_000)))),
            line(Ints("a", "n", 1, rng.choice((100, 1000, 10**6)), "the elements")),
        ),
        output=outputs("the required number"),
        python=python,
        cpp=cpp,
        wrong=(
            wrong("compares with old values", _MONO_LOOPS[0].replace("a[i] += d", "pass"), **parts),
            wrong("wrong gap", _MONO_LOOPS[0], **parts | {"gap": "" if gap else " + 1"}),
            wrong(f"{later} side", _MONO_LOOPS[0],
                  **parts | {"range": "range(1, n)" if down else "range(n - 2, -1, -1)",
                             "from": "i - 1" if down else "i + 1"}),
        ),
    )  # fmt: skip


FAMILIES = (Family("raise_to_monotone", ("greedy",), 1000, _mono_parameters, _mono),)
