"""Short problems about repeated steps: growth, linear rules, halving, sequences, divisions."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._schema import Int, Schema, line
from problems.curriculum._short import short_spec


def _growth_parameters(rng: Random) -> Parameters:
    return {"x": rng.randint(1, 30), "p": rng.choice((1, 2, 2, 3, 4)), "q": rng.randint(1, 60),
            "above": rng.random() < 0.4}  # fmt: skip


def _growth(parameters: Parameters, rng: Random) -> Spec:
    x, p, q = (parameters[name] for name in "xpq")
    goal, sign, off = ("exceeds n", "<=", "<") if parameters["above"] else ("is at least n", "<",
                                                                            "<=")  # fmt: skip
    words = f"is multiplied by {p} and then increased by {q}" if p > 1 else f"grows by {q}"
    step = f"x = {p} * x + {q}" if p > 1 else f"x += {q}"
    ahead = f"{p} * x + {q}" if p > 1 else f"x + {q}"
    schema: Schema = (line(Int("n", 1, rng.choice((1000, 5000, 10000)))),)
    body = f"x = {x}\nans = 0\nwhile x {sign} n:\n    {step}\n    ans += 1\nprint(ans)"
    return short_spec(
        rng,
        schema,
        titles=("Growing Number", "How Long?", "Until n"),
        stories=(
            f"Let x be {x}. In one step, x {words}. How many steps are needed until x {goal}?",
            f"@A has {x} @T. Every day, this number {words}. After how many days does it hold for "
            f"the first time that the number {goal}? (The answer is 0 if it does already now.)",
            f"A screen in @P shows {x}. Whenever @A pushes the button, the number {words}. Find "
            f"the least number of pushes after which the number {goal}.",
            f"You are given an integer n. Start with the number {x}, and repeat: the number "
            f"{words}. Find the smallest number of repetitions, possibly 0, such that the "
            f"number {goal}.",
            f"Today a plant has {x} leaves. Each night the number of leaves {words}. Print how "
            f"many nights pass before the number of leaves {goal}; print 0 if no night is needed.",
        ),
        output=("Print the number of steps.", "Print the answer."),
        python=(
            body,
            f"def_ = 0\nv = {x}\nwhile v {sign} n:\n    {step.replace('x', 'v')}\n    def_ += 1\n"
            f"print(def_)".replace("def_", "cnt"),
        ),
        only_python=(
            f"a = [{x}]\nwhile a[-1] {sign} n:\n    a.append({ahead.replace('x', 'a[-1]')})\n"
            f"print(len(a) - 1)",
        ),
        wrong={
            "wrong comparison": body.replace(f"x {sign} n", f"x {off} n"),
            "one too many": body.replace("ans = 0", "ans = 1"),
        },
        adjust=lambda rng_, size, values: (
            {**values, "n": min(schema[0][0].hi, _visited(x, p, q, rng_))}  # type: ignore[union-attr]
            if rng_.random() < 0.4 and size != "max"
            else values
        ),
    )


def _visited(x: int, p: int, q: int, rng: Random) -> int:
    for _ in range(rng.randint(0, 5)):
        x = p * x + q
    return x


def _linear_parameters(rng: Random) -> Parameters:
    p, q, given = rng.randint(2, 9), rng.randint(1, 99), rng.random() < 0.5
    x, m = 0 if given else rng.randint(0, 50), rng.choice((0, 0, rng.randint(11, 999)))
    return {"x": x, "p": p, "q": q, "m": m, "given": given}


def _linear(parameters: Parameters, rng: Random) -> Spec:
    x, p, q, m = (parameters[name] for name in "xpqm")
    start = "x" if parameters["given"] else str(x)
    high = rng.choice((50, 100, 1000)) if m else 8
    n = Int("n", 1, high)
    schema: Schema = (line(n, Int("x", 0, 50)),) if parameters["given"] else (line(n),)
    rule = f"the remainder of {p}v + {q} divided by {m}" if m else f"{p}v + {q}"
    value = f"({p} * v + {q}) % {m}" if m else f"{p} * v + {q}"
    body = f"v = {start}\nfor _ in range(n):\n    v = {value}\nprint(v)"
    return short_spec(
        rng,
        schema,
        titles=("Same Rule Again", "Repeated Rule", "The Machine"),
        stories=(
            f"A number v is {start} in the beginning. n times, it is replaced by {rule}. Find the "
            f"final v.",
            f"@A has a machine that turns a number v into {rule}. @A puts in {start}, then puts "
            f"the result in again, and so on. What is the number after using it n times?",
            f"In a game in @P, the score v starts at {start}. In each of n rounds, the new score "
            f"is {rule}. Find the score at the end.",
            f"Define a sequence as follows: the term number 0 is {start}, and the term after a "
            f"term v is {rule}. Print the term number n.",
            f"You are given an integer n. Begin with v = {start} and perform this operation n "
            f"times: change v to {rule}. Print v.",
        ),
        output=("Print the number.", "Print the final value."),
        python=(
            body,
            f"v = {start}\nwhile n > 0:\n    v = {value}\n    n -= 1\nprint(v)",
            f"a = [{start}]\nfor i in range(n):\n    a.append({value.replace('v', 'a[i]')})\n"
            f"print(a[n])",
        ),
        wrong={
            "one step short": body.replace("range(n)", "range(n - 1)"),
            "order of operations": body.replace(f"{p} * v + {q}", f"{p} * (v + {q})"),
        },
        wide=True,
    )


def _rule_parameters(rng: Random) -> Parameters:
    return {"d": rng.choice((2, 2, 3, 4, 5)), "p": rng.randint(1, 3), "q": rng.randint(1, 30)}


def _rule(parameters: Parameters, rng: Random) -> Spec:
    d, p, q = (parameters[name] for name in "dpq")
    even = {2: "even"}.get(d, f"a multiple of {d}")
    divide = f"it is divided by {d}"
    other = f"multiplied by {p} and then increased by {q}" if p > 1 else f"increased by {q}"
    change = f"{p} * x + {q}" if p > 1 else f"x + {q}"
    schema: Schema = (line(Int("x", 1, rng.choice((100, 1000))), Int("k", 1, 15)),)
    inside = f"if x % {d} == 0:\n        x //= {d}\n    else:\n        x = {change}"
    body = f"for i in range(k):\n    {inside}\nprint(x)"
    return short_spec(
        rng,
        schema,
        titles=("Two Rules", "Divide or Grow", "k Operations"),
        stories=(
            f"You are given integers x and k. Repeat k times: if x is {even}, {divide}; "
            f"otherwise, it is {other}. Find the final x.",
            f"@A thinks of a number x. Every minute, @A looks at it: when it is {even}, {divide}, "
            f"and when it is not, it is {other}. Which number is it after k minutes?",
            f"There are x @T in @P. Each day their number changes: if it is {even}, {divide}, else "
            f"it is {other}. How many are there after k days?",
            f"Apply this operation to x exactly k times: a number that is {even} becomes its "
            f"quotient by {d}, and any other number is {other}. Print the result.",
            f"A counter shows x. At each of k ticks the number changes. If it is not {even}, it is "
            f"{other}. If it is, {divide}. What does the counter show at the end?",
        ),
        output=("Print the final number.", "Print the answer."),
        python=(body, f"while k > 0:\n    {inside}\n    k -= 1\nprint(x)"),
        only_python=(f"for _ in range(k):\n    x = {change} if x % {d} else x // {d}\nprint(x)",),
        wrong={
            "one step too many": body.replace("range(k)", "range(k + 1)"),
            "always grows": f"for i in range(k):\n    x = {change}\nprint(x)",
        },
        wide=True,
    )


def _terms_parameters(rng: Random) -> Parameters:
    return {"a": rng.randint(0, 9), "b": rng.randint(1, 9), "p": rng.randint(1, 4),
            "q": rng.randint(1, 4), "r": rng.choice((0, 0, rng.randint(1, 9)))}  # fmt: skip


def _terms(parameters: Parameters, rng: Random) -> Spec:
    a, b, p, q, r = (parameters[name] for name in "abpqr")
    high = rng.choice((15, 20))
    parts = [
        "{u}" if k == 1 else f"{k}{gap}{{{u}}}" for k, u, gap in ((p, "u", "*"), (q, "v", "*"))
    ]
    parts[1] = parts[1] if q > 1 else "{v}"
    code = " + ".join(parts).replace("*", " * ") + (f" + {r}" if r else "")
    words = code.replace(" * ", "")
    told = words.format(u="s_{i-1}", v="s_{i-2}")
    rule = words.format(u="y", v="x")
    body = f"x = {a}\ny = {b}\nfor i in range(n - 1):\n    "
    body += f"z = {code.format(u='y', v='x')}\n    x = y\n    y = z\nprint(x)"
    body = body.replace(f"y = {b}\nfor", f"y = {b}\nz = 0\nfor")
    table = f"s = [{a}, {b}]\nfor i in range(2, n):\n    "
    table += f"s.append({code.format(u='s[i - 1]', v='s[i - 2]')})\nprint(s[n - 1])"
    return short_spec(
        rng,
        (line(Int("n", 1, high)),),
        titles=("Sequence", "The n-th Term", "From the Last Two"),
        stories=(
            f"A sequence is defined by s_1 = {a}, s_2 = {b} and s_i = {told} for i ≥ 3. Find s_n.",
            f"@A writes {a} and {b}. Then @A always takes the last number y and the one before "
            f"it, x, and appends {rule}. Which number is the n-th one?",
            f"In year 1, @A had {a} @T, and in year 2, {b}. Later, with x in the year before last "
            f"and y in the last year, the number was always {rule}. How many were there in "
            f"year n?",
            f"The first two terms of a sequence are {a} and {b}. Each term after them is {rule}, "
            f"where x and y are the two previous terms, in this order. Print the n-th term.",
            f"You are given an integer n. Let s_1 = {a} and s_2 = {b}, and for every i > 2 let "
            f"s_i be {told}. Print s_n.",
        ),
        python=(body, table),
        only_python=(
            f"x, y = {a}, {b}\nfor _ in range(n - 1):\n    "
            f"x, y = y, {code.format(u='y', v='x')}\nprint(x)",
        ),
        wrong={"next term": body.replace("print(x)", "print(y)"),
               "plain Fibonacci": "s = [1, 1]\nfor i in range(2, n):\n    "
               "s.append(s[i - 1] + s[i - 2])\nprint(s[n - 1])"},
        wide=True,
    )  # fmt: skip


FAMILIES = (
    Family("short_num_growth", ("simulation", "math"), 800, _growth_parameters, _growth),
    Family("short_num_linear", ("simulation", "math"), 800, _linear_parameters, _linear),
    Family("short_num_two_rules", ("simulation", "implementation"), 800, _rule_parameters, _rule),
    Family("short_num_terms", ("math", "dp"), 800, _terms_parameters, _terms),
)
