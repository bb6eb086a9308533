"""Short games of two: drawn signs that beat each other, two cards each, three dice."""

from __future__ import annotations

import json
from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_numbers import balanced
from problems.curriculum._schema import Int, Schema, Word, line
from problems.curriculum._short import short_spec
from problems.curriculum.families.short_play_tables import (
    branches,
    chosen,
    draw_words,
    listed,
    word_field,
)

RESULTS = (("A", "B", "draw"), ("first", "second", "tie"), ("left", "right", "even"),
            ("win", "lose", "draw"), ("X", "Y", "-"), ("1", "2", "0"),
            ("Takahashi", "Aoki", "Draw"))  # fmt: skip


def told_results(results: list[str], rng: Random) -> tuple[str, str]:
    """Two texts about the output; the first player has s, a or x."""
    one, two, tie = results
    return (
        f'Print "{one}" if the first player wins, "{two}" if the second player wins, and '
        f'"{tie}" for a draw.',
        f"If the first player wins, print {one}. If the second player wins, print {two}. "
        f"{rng.choice(('Otherwise', 'If nobody wins'))}, print {tie}.",
    )


def _signs_parameters(rng: Random) -> Parameters:
    words = draw_words(rng, 3, 3)
    if rng.random() < 0.3:
        words = rng.sample("ABCDEFGHKLMNPRSTXYZ", 3)
    return {"signs": words, "results": list(rng.choice(RESULTS))}


def _signs(parameters: Parameters, rng: Random) -> Spec:
    signs, results = parameters["signs"], parameters["results"]
    a, b, c = signs
    one, two, tie = map(json.dumps, results)
    beats = [(a, b), (b, c), (c, a)]
    rng.shuffle(beats)
    shown = listed([f"{x} beats {y}" for x, y in beats])
    joined = "s + t" if len(a + b + c) == 3 else 's + "/" + t'
    wins = [f"{x}{'' if joined == 's + t' else '/'}{y}" for x, y in beats]
    test = " or ".join(f'(s == "{x}" and t == "{y}")' for x, y in beats)
    back = " or ".join(f'(s == "{y}" and t == "{x}")' for x, y in beats)
    half = " or ".join(f'(s == "{x}" and t == "{y}")' for x, y in beats[:2])
    nested = [(f's == "{x}"', f'ans = {one} if t == "{y}" else {two}') for x, y in beats]
    upper = a.isupper()
    field = word_field("s", signs)
    alphabet = {"alphabet": "".join(signs)} if upper else {}
    schema: Schema = (
        line(Word("s", field.lo, field.hi, **alphabet), Word("t", field.lo, field.hi, **alphabet)),
    )
    return short_spec(
        rng,
        schema,
        titles=("A Hand Game", "Who Beats Whom?", f"{a.capitalize()}, {b.capitalize()}"),
        stories=(
            f"Two players show one of the signs {listed(signs, 'or')} at the same time. {shown}. "
            f"Equal signs are a draw. The first player shows s and the second player shows t.",
            f"@A and @B play a game with the signs {listed(signs)}, in which {shown}. @A is the "
            f"first player and chooses s; @B is the second player and chooses t. It is a draw if "
            f"both choose the same.",
            f"In a card game from @P, there are three kinds of cards: {listed(signs)}. {shown}, "
            f"and cards of the same kind lead to a draw. The first player plays s, the second "
            f"player plays t. Who wins?",
            f"You are given two strings s and t, each of which is {listed(signs, 'or')}. They are "
            f"the choices of the first and of the second player. The player whose choice beats "
            f"the other one wins: {shown}.",
            f"Three robots fight in @P: {shown}. In today's fight, the first player has the robot "
            f"s and the second player has the robot t; there is no winner if s = t.",
        ),
        output=told_results(results, rng),
        python=(
            f"if s == t:\n    print({tie})\nelif {test}:\n    print({one})\nelse:\n    "
            f"print({two})",
            f"if {test}:\n    ans = {one}\nelif {back}:\n    ans = {two}\nelse:\n    "
            f"ans = {tie}\nprint(ans)",
            f"ans = {tie}\nif s != t:\n    {branches(nested[:2], nested[2][1])}".replace(
                "\nelif", "\n    elif"
            )
            .replace("\nelse", "\n    else")
            .replace("    ans = " + one + " if", "        ans = " + one + " if")
            + "print(ans)",
        ),
        only_python=(
            f"if s == t:\n    print({tie})\nelse:\n    print({one} if {joined} in "
            f"{json.dumps(wins)} else {two})",
            f"w = {json.dumps([a, b, c])}\n"
            f"print([{tie}, {one}, {two}][(w.index(t) - w.index(s)) % 3])",
        ),
        wrong={
            "players exchanged": f"print({tie} if s == t else {two} if {test} else {one})",
            "forgets a case": f"print({tie} if s == t else {one} if {half} else {two})",
            "forgets the draw": f"print({one} if {test} else {two})",
        },
        adjust=chosen(s=signs, t=signs),
        valid=lambda v: v["s"] in signs and v["t"] in signs,
        constraints=(f"s and t are among {listed(signs)}",),
    )


_SCORES = {
    "sum": ("the sum of the two numbers", "{a} + {b}"),
    "product": ("the product of the two numbers", "{a} * {b}"),
    "max": ("the larger one of the two numbers", "max({a}, {b})"),
    "min": ("the smaller one of the two numbers", "min({a}, {b})"),
    "diff": ("the absolute difference of the two numbers", "abs({a} - {b})"),
    "mod": ("the sum of the two numbers modulo {k}", "({a} + {b}) % {k}"),
    "first": ("{k} times the first number plus the second number", "{k} * {a} + {b}"),
    "square": ("the product of the two numbers plus {k} times the first number",
               "{a} * {b} + {k} * {a}"),
}  # fmt: skip


def _hands_parameters(rng: Random) -> Parameters:
    return {
        "score": rng.choice(sorted(_SCORES)),
        "k": rng.randint(2, 10),
        "bonus": rng.choice((0, 0, rng.randint(3, 30))),
        "low": rng.random() < 0.25,
        "results": list(rng.choice(RESULTS)),
    }


def _hands(parameters: Parameters, rng: Random) -> Spec:
    told, code = _SCORES[parameters["score"]]
    k, bonus, low = parameters["k"], parameters["bonus"], parameters["low"]
    told = told.format(k=k)
    first, second = code.format(a="a", b="b", k=k), code.format(a="c", b="d", k=k)
    sign, word = ("<", "lower") if low else (">", "higher")
    one, two, tie = map(json.dumps, parameters["results"])
    extra = f" If both numbers of a player are equal, the score gets {bonus} more." if bonus else ""
    more = f"if a == b:\n    x += {bonus}\nif c == d:\n    y += {bonus}\n" if bonus else ""
    end = branches([(f"x {sign} y", f"print({one})"), ("x == y", f"print({tie})")], f"print({two})")
    calc = f"x = {first}\ny = {second}\n{more}"
    high = rng.choice((6, 10, 13))
    schema: Schema = (line(*(Int(name, 1, high) for name in "abcd")),)
    if rng.random() < 0.5:
        schema = (schema[0][:2], schema[0][2:])
    swap = f"print({one} if x {'>' if low else '<'} y else {tie} if x == y else {two})"
    ours = f"{first} + {bonus} * (a == b)", f"{second} + {bonus} * (c == d)"
    plain = ours if bonus else (first, second)
    cut = f"x = {first}\ny = {second}\n" if bonus else "x = a\ny = c\n"
    return short_spec(
        rng,
        schema,
        titles=("Two Cards Each", "Duel in @P", "Who Wins?"),
        stories=(
            f"Each of two players has two cards. The first player has a and b, the second one has "
            f"c and d. The score is {told}.{extra} The player with the {word} score wins.",
            f"@A and @B draw two cards each. @A, the first player, gets a and then b; @B, the "
            f"second player, gets c and then d. The score of a player is {told}.{extra} The "
            f"{word} score wins, and equal scores are a draw.",
            f"You are given integers a, b, c and d. The first player scores with the numbers a and "
            f"b, the second player with the numbers c and d, in this order. One scores {told}."
            f"{extra} Whoever has the {word} score wins.",
            f"In a game from @P, a player draws two @T with numbers on them, and the score is "
            f"{told}.{extra} The first player drew a and b, the second player drew c and d (in "
            f"this order). The {word} score wins; there is a draw if the scores are equal.",
            f"Compare two pairs of numbers: (a, b) of the first player and (c, d) of the second "
            f"player. The value of a pair is {told}.{extra.replace('score', 'value')} The pair "
            f"with the {word} value wins.",
        ),
        output=told_results(parameters["results"], rng),
        python=(
            f"{calc}{end}",
            f"{calc}ans = {tie}\nif x {sign} y:\n    ans = {one}\n"
            f"if y {sign} x:\n    ans = {two}\nprint(ans)",
        ),
        only_python=(
            f"x, y = {plain[0]}, {plain[1]}\n"
            f"print({one} if x {sign} y else {two} if y {sign} x else {tie})",
            f"z = ({plain[0]}) - ({plain[1]})\n"
            f"print({tie} if z == 0 else {one} if z {sign} 0 else {two})",
        ),
        wrong={
            "wrong direction": f"{calc}{swap}",
            "forgets a part": f"{cut}{end}",
            "forgets the draw": f"{calc}print({one} if x {sign}= y else {two})",
        },
        adjust=balanced(schema, f"({plain[0]}) == ({plain[1]})", share=0.3),
    )


def _dice_parameters(rng: Random) -> Parameters:
    return {
        "all": rng.randint(2, 20) * rng.choice((1, 10, 50)),
        "pair": rng.randint(2, 20) * rng.choice((1, 5, 10)),
        "none": rng.choice(("sum", "max", "min", "zero")),
        "times": rng.random() < 0.6,
    }


def _dice(parameters: Parameters, rng: Random) -> Spec:
    top, pair, times = parameters["all"], parameters["pair"], parameters["times"]
    told, value = {
        "sum": ("the sum of the three numbers", "a + b + c"),
        "max": ("the largest of the three numbers", "max(a, b, c)"),
        "min": ("the smallest of the three numbers", "min(a, b, c)"),
        "zero": ("0", "0"),
    }[parameters["none"]]
    three = f"{top} times that number" if times else f"{top} points"
    two = f"{pair} times the number that appears twice" if times else f"{pair} points"
    first = f"{top} * a" if times else f"{top}"
    equal = f"{pair} * a" if times else f"{pair}"
    other = f"{pair} * b" if times else f"{pair}"
    flat = [("a == b == c", first), ("a == b or a == c", equal), ("b == c", other)]
    plain = [(test, f"print({value})") for test, value in flat]
    schema: Schema = (line(*(Int(name, 1, 6) for name in "abc")),)
    middle = f"{pair} * v[1]" if times else f"{pair}"
    return short_spec(
        rng,
        schema,
        titles=("Three Dice", "Lucky Dice", "A Dice Game of @P"),
        stories=(
            f"@A throws three dice and gets a, b and c. If all three are equal, the reward is "
            f"{three}. If exactly two of them are equal, it is {two}. If all are different, it is "
            f"{told}. Find the reward.",
            f"You are given integers a, b and c. Three equal numbers give {three}, exactly two "
            f"equal numbers give {two}, and three different numbers give {told}. Print the score.",
            f"A slot machine in @P shows the numbers a, b and c. It pays {three} for three equal "
            f"numbers. Otherwise, it pays {two} if two numbers are equal, and {told} if not.",
            f"The score of a hand of three cards a, b, c is {told} when the numbers are pairwise "
            f"different, {two} when exactly two cards show the same number, and {three} when all "
            f"cards show the same number. What is the score?",
            f"@A and @B invented a game with three dice. Different dice: {told}. Exactly two equal "
            f"dice: {two}. Three equal dice: {three}. Print what @A scores with a, b and c.",
        ),
        output=("Print the score.", "Print the result as an integer."),
        python=(
            branches(plain, f"print({value})"),
            f"ans = {value}\nif b == c:\n    ans = {other}\nif a == b or a == c:\n    "
            f"ans = {equal}\nif a == b and b == c:\n    ans = {first}\nprint(ans)",
            "v = [a, b, c]\nv.sort()\n"
            + branches(
                [("v[0] == v[2]", f"print({first})"),
                 ("v[0] == v[1] or v[1] == v[2]", f"print({middle})")], f"print({value})"),
        ),
        only_python=(
            f"k = len({{a, b, c}})\nv = sorted([a, b, c])\n"
            f"print([{first}, {middle}, {value}][k - 1])",
        ),
        wrong={
            "forgets two equal": branches(plain[:1], f"print({value})"),
            "two before three": branches(plain[1:], f"print({value})"),
            "neighbours only": branches(
                [plain[0], ("a == b", plain[1][1]), plain[2]], f"print({value})"),
        },
        adjust=balanced(schema, "len({a, b, c}) == 3", share=0.35),
    )  # fmt: skip


FAMILIES = (
    Family("short_play_signs", ("games", "implementation"), 800, _signs_parameters, _signs),
    Family("short_play_hands", ("games", "math"), 800, _hands_parameters, _hands),
    Family("short_play_dice", ("implementation",), 800, _dice_parameters, _dice),
)
