"""Short problems about scores: ranks, league points, judges."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_numbers import balanced
from problems.curriculum._schema import Int, Ints, Schema, line
from problems.curriculum._short import short_spec

_WORDS = (("Yes", "No"), ("YES", "NO"), ("yes", "no"), ("Pass", "Fail"), ("passed", "failed"))


def _rank_parameters(rng: Random) -> Parameters:
    return {
        "scores": rng.sample(range(5, 60), rng.randint(3, 6)),
        "low": rng.random() < 0.3,
        "tie": rng.random() < 0.5,
        "ask": rng.choice(("rank", "rank", "need")),
    }


def _rank(parameters: Parameters, rng: Random) -> Spec:
    scores, low, tie = list(parameters["scores"]), parameters["low"], parameters["tie"]
    schema: Schema = (line(Int("x", 0, 70)),)
    shown = ", ".join(map(str, scores))
    people = f"{', '.join(map(str, scores[:-1]))} and {scores[-1]}"
    better = "fewer" if low else "more"
    sign = ("<" if low else ">") + ("=" if tie else "")
    off = sign.replace("=", "") if tie else sign + "="
    behind = "or the same number of {} as @A" if tie else ""
    mean = "minutes" if low else "points"
    who = f"with {better} {mean} than @A {behind.format(mean)}".rstrip()
    need = parameters["ask"] == "need"
    asked = (
        f"How many of the others are not among those {who}?"
        if need
        else f"@A's rank is 1 plus the number of those {who}. What is it?"
    )
    start = 0 if need else 1
    flip = {">": "<=", ">=": "<", "<": ">=", "<=": ">"}

    def program(relation: str) -> str:
        relation = flip[relation] if need else relation
        return (
            f"a = [{shown}]\nans = {start}\nfor v in a:\n    if v {relation} x:\n"
            "        ans += 1\nprint(ans)"
        )

    real = flip[sign] if need else sign
    steps = "".join(f"if {v} {real} x:\n    ans += 1\n" for v in scores)
    return short_spec(
        rng,
        schema,
        titles=("Rank", "Results", "The Place of @A"),
        stories=(
            f"In a contest, the others have {people} {mean}, and @A has x {mean}. {asked}",
            f"@A got x {mean} in a {'race' if low else 'game'}. The {len(scores)} other players "
            f"got {people}. {asked}",
            f"The list of the results of @A's friends is {shown} ({mean}). The result of @A is x. "
            f"{asked}",
            f"You are given an integer x, the {mean} of @A. The opponents have {people} {mean}. "
            f"{asked}",
            f"{len(scores)} people from @P have results of {people} {mean}. @A, who is not one of "
            f"them, has a result of x {mean}. {asked}",
        ),
        output=("Print the answer.", "Print the number."),
        python=(program(sign), f"ans = {start}\n{steps}print(ans)"),
        only_python=(
            f"print({start} + sum(v {real} x for v in ({shown})))".replace("0 + ", ""),
            f"print(len([v for v in [{shown}] if v {real} x]){'' if need else ' + 1'})",
        ),
        wrong={"wrong at a tie": program(off)},
        adjust=balanced(schema, f"x in {tuple(scores)}", share=0.4),
    )


def _league_parameters(rng: Random) -> Parameters:
    win = rng.randint(2, 9)
    return {
        "win": win,
        "draw": rng.randint(1, win - 1),
        "loss": rng.choice((0, 0, rng.randint(1, 5))),
        "goal": rng.choice((0, rng.randint(10, 60))),
    }


def _league(parameters: Parameters, rng: Random) -> Spec:
    win, draw, loss = parameters["win"], parameters["draw"], parameters["loss"]
    goal = parameters["goal"]
    high = rng.choice((20, 50))
    schema: Schema = (line(Int("w", 0, high), Int("d", 0, high), Int("l", 0, high)),)
    lost = f"lowers the score by {loss}" if loss else "does not change it"
    rule = f"A win raises the score by {win}, a draw raises it by {draw}, and a loss {lost}."
    total = f"w * {win} + d * {draw}" + (f" - l * {loss}" if loss else "")
    yes, no = rng.choice(_WORDS[:3])
    asked = f"Is the score at least {goal}?" if goal else "Find the score, which may be negative."
    if not loss and not goal:
        asked = "Find the score."
    form = f'if s >= {goal}:\n    print("{yes}")\nelse:\n    print("{no}")' if goal else "print(s)"
    only = f'print("{yes}" if {total} >= {goal} else "{no}")' if goal else f"print({total})"
    steps = f"s = 0\ns += {win} * w\ns += {draw} * d\n" + (f"s -= {loss} * l\n" if loss else "")
    output = ("Print the score.", "Print the answer.")
    if goal:
        output = (
            f"Print `{yes}` if it is, and `{no}` otherwise.",
            f"If the answer is yes, print `{yes}`, otherwise `{no}`.",
        )
    return short_spec(
        rng,
        schema,
        titles=("League", "Wins and Draws", "Score"),
        stories=(
            f"A team has w wins, d draws and l losses, and started with a score of 0. {rule} "
            f"{asked}",
            f"@A played w + d + l games of chess with @B: w were won by @A, d were drawn and l "
            f"were lost. @A's score is 0 at first. {rule} {asked}",
            f"{rule} In the league of @P all teams begin with 0. One of them has w wins, d draws "
            f"and l losses. {asked}",
            f"You are given integers w, d and l: the numbers of wins, draws and losses of @A. The "
            f"score was 0 before them. {rule} {asked}",
            f"In a video game, @B starts with 0 and fights w + d + l times. {rule} @B wins w "
            f"times, draws d times and loses l times. {asked}",
        ),
        output=output,
        python=(f"s = {total}\n{form}", f"{steps}{form}"),
        only_python=(only,),
        wrong={"wrong draws": f"s = {total.replace('d *', 'd * 2 *')}\n{form}"},
        adjust=balanced(schema, f"{total} == {goal}", share=0.3) if goal else None,
    )


def _judge_parameters(rng: Random) -> Parameters:
    return {
        "count": rng.randint(4, 6),
        "best": rng.random() < 0.6,
        "worst": rng.random() < 0.6,
        "times": rng.randint(1, 9),
        "bonus": rng.randint(0, 50),
    }


def _judge(parameters: Parameters, rng: Random) -> Spec:
    count, times, bonus = parameters["count"], parameters["times"], parameters["bonus"]
    best, worst = parameters["best"], parameters["worst"] or not parameters["best"]
    schema: Schema = (line(Ints("a", count, 0, rng.choice((20, 100)))),)
    drop = (
        "one highest and one lowest"
        if best and worst
        else ("one highest" if best else "one lowest")
    )
    minus = (" - max(a)" if best else "") + (" - min(a)" if worst else "")
    tail = (f" * {times}" if times > 1 else "") + (f" + {bonus}" if bonus else "")
    then = (
        f", the sum of the rest is multiplied by {times}" if times > 1 else ", the rest is added up"
    ) + (f", and {bonus} is added to this" if bonus else "")
    part = ("1:-1" if worst else ":-1") if best else "1:"
    first, last = int(worst), count - int(best)
    return short_spec(
        rng,
        schema,
        titles=("Judges", "Points of @A", "Dropping Scores"),
        stories=(
            f"The {count} judges give the points a_1, ..., a_{count}. Then {drop} score is left "
            f"out{then}. What is the result?".replace("lowest score is", "lowest score are")
            if best and worst
            else f"The {count} judges give the points a_1, ..., a_{count}. Then {drop} score is "
            f"left out{then}. What is the result?",
            f"You are given {count} integers. Remove {drop} of them{then}. Print the result.",
            f"@A sings for {count} judges and gets a_i points from the i-th one. Without {drop} "
            f"of these scores{then}. Find the final score.",
            f"In @P, the results of {count} tests are combined so: {drop} of the results is not "
            f"counted{then}. Compute the value for the results a_1, ..., a_{count}."
            .replace("lowest of the results is" if best and worst else "@", "lowest of the "
                     "results are" if best and worst else "@"),
            f"@B has {count} cards with numbers on them and throws away {drop} card{then}. What "
            "comes out?",
        ),
        output=("Print the result.", "Print the answer."),
        python=(
            f"s = sum(a){minus}\nprint({'s' + tail})".replace("s = sum(a)", "s = 0\n"
            "for v in a:\n    s += v\ns = s", 1),
            f"a.sort()\ns = 0\nfor i in range({first}, {last}):\n    s += a[i]\nprint(s{tail})",
        ),
        only_python=(
            f"print(sum(sorted(a)[{part}]){tail})",
            f"print((sum(a){minus}){tail})",
        ),
        wrong={
            "drops nothing": f"s = 0\nfor v in a:\n    s += v\nprint(s{tail})",
            "drops by place": f"s = 0\nfor i in range({first}, {last}):\n    s += a[i]\n"
            f"print(s{tail})",
        },
    )  # fmt: skip


FAMILIES = (
    Family("short_life_rank", ("implementation", "brute force"), 900, _rank_parameters, _rank),
    Family("short_life_league", ("math",), 800, _league_parameters, _league),
    Family("short_life_judge", ("math", "sorting"), 900, _judge_parameters, _judge),
)
