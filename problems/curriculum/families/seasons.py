"""Points of a season: wins, draws and losses with a bonus for winning twice in a row."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_misc import Ask, outputs, plural, twins, wrong
from problems.curriculum._schema import Word, line


def _season_parameters(rng: Random) -> Parameters:
    ask = rng.choice(("total", "total", "reach", "best", "games"))
    win = rng.randint(2, 5)
    return {"letters": rng.choice(("WDL", "WDL", "+=-", "VNP")), "win": win,
            "draw": rng.randint(0, win - 1), "loss": rng.choice((0, 0, 1, 2)),
            "bonus": rng.choice((0, 0, 1, 2)), "ask": ask,
            "k": rng.randint(5, 12) if ask in ("reach", "games") else 0}  # fmt: skip


_SEASON_LOOPS = (
    """
p = 0
$init
for i in range(len(s)):
    if s[i] == '$w':
        p += $win
        $extra
    $draw
    $lose
    $each
print($value)
""",
)
_SEASON_PYTHON = (
    """
v = {'$w': $win, '$d': $tie, '$l': $minus}
p = 0
$init
for i, c in enumerate(s):
    p += v[c]
    $twice
    $each
print($value)
""",
)
_SEASON_SHORT = """
p = $win * s.count('$w')$tied$lost
$pairs
print(p)
"""
_SEASON_CPP = """
int p = 0;
$init
for (int i = 0; i < (int)s.size(); i++) {
    char c = s[i];
    if (c == '$w') p += $win;
    $second
    $third
    $twice
    $each
}
cout << $value << endl;
"""


def _season(parameters: Parameters, rng: Random) -> Spec:
    w, d, l = parameters["letters"]  # noqa: E741
    win, tie, loss, k = (parameters[name] for name in ("win", "draw", "loss", "k"))
    bonus = parameters["bonus"]
    ask = {
        "total": Ask("the total number of points", "", "", "p"),
        "reach": Ask(f"after how many games the total is at least {k} for the first time (-1 if "
                     "never)", "ans = -1", f"if ans == -1 and p >= {k}:\n    ans = i + 1", "ans"),
        "best": Ask("the largest total at any moment (before the first game it is 0)", "ans = 0",
                    "ans = max(ans, p)", "ans"),
        "games": Ask(f"the number of games after which the total is less than {k}", "ans = 0",
                     f"if p < {k}:\n    ans += 1", "ans"),
    }[parameters["ask"]]  # fmt: skip
    again = f"i > 0 and s[i - 1] == '{w}'"
    parts = ask.parts() | {
        "w": w, "d": d, "l": l, "win": win, "tie": tie, "loss": loss,
        "extra": f"if {again}:\n    p += {bonus}" if bonus else "",
        "twice": f"if {again} and c == '{w}':\n    p += {bonus}" if bonus else "",
        "draw": f"elif s[i] == '{d}':\n    p += {tie}" if tie else "",
        "lose": f"elif s[i] == '{l}':\n    p -= {loss}" if loss else "",
        "second": f"if (c == '{d}') p += {tie};" if tie else "", "minus": -loss,
        "third": f"if (c == '{l}') p -= {loss};" if loss else "",
        "tied": f" + {tie} * s.count('{d}')" if tie else "",
        "lost": f" - {loss} * s.count('{l}')" if loss else "",
        "pairs": f"p += {bonus} * sum(s[i] == s[i - 1] == '{w}' for i in range(1, len(s)))"
        if bonus else "",
    }  # fmt: skip
    short = (_SEASON_SHORT,) if parameters["ask"] == "total" else ()
    python, cpp = twins(_SEASON_LOOPS, (*_SEASON_PYTHON, *short), "int", **parts)
    twice = f"if (i > 0 && s[i - 1] == '{w}' && c == '{w}') p += {bonus};" if bonus else ""
    each = {"reach": f"if (ans == -1 && p >= {k}) ans = i + 1;", "best": "ans = max(ans, p);",
            "games": f"if (p < {k}) ans++;", "total": ""}[parameters["ask"]]  # fmt: skip
    start = f"int {ask.init};" if ask.init else ""
    second = wrong("", _SEASON_CPP, "cpp",
                   **parts | {"twice": twice, "each": each, "init": start}).code  # fmt: skip
    worth = f"a win ('{w}') gives {plural(win, 'point')}, a draw ('{d}') {plural(tie, 'point')}, "
    worth += f"and a loss ('{l}') "
    worth += f"costs {plural(loss, 'point')}" if loss else "gives nothing"
    more = f"; a win directly after another win gives {bonus} more" if bonus else ""
    return Spec(
        titles=("Season", "Points", "League Table", "@A's Team", "Tournament"),
        stories=(
            f"The results of a team are given as a string: {worth}{more}. Find {ask.words}.",
            f"@A plays chess: {worth}{more}. Given the results in order, compute {ask.words}.",
            f"In the league of @P {worth}{more}. Determine {ask.words} of @A's team.",
            f"You are given a string s; its characters are the results of games in the order they "
            f"were played. Here {worth}{more}. Print {ask.words}.",
            f"@A and @B played several games. For @A, {worth}{more}. @B does not care. "
            f"Find {ask.words} of @A.",
        ),
        schema=(
            line(Word("s", 1, rng.choice((20, 100, 10_000)), "the results",
                      alphabet=parameters["letters"])),
        ),
        output=outputs("the required number"),
        python=python,
        cpp=(*cpp, second),
        wrong=(
            wrong("draws as losses", _SEASON_PYTHON[0], **parts | {"tie": tie + 1}),
            wrong("wrong bonus", _SEASON_PYTHON[0], **parts | {
                "twice": "" if bonus else f"if c == '{l}':\n    p += 1"}),
        ),
    )  # fmt: skip


FAMILIES = (
    Family("season_points", ("implementation", "strings"), 900, _season_parameters, _season),
)
