"""Short problems about a list of words: counting, votes, points, commands and lengths."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._schema import Int, Schema, Values, Words, line
from problems.curriculum._short import short_spec

_POOL = (
    "red", "blue", "green", "pink", "gold", "cat", "dog", "fox", "owl", "bear", "tea", "milk",
    "rice", "corn", "plum", "pear", "lime", "rock", "sand", "rain", "snow", "wind", "sun", "moon",
    "left", "right", "up", "down", "in", "out", "yes", "no", "win", "loss", "draw", "north",
    "south", "east", "west", "gain", "drop", "push", "pop", "open", "close", "buy",
    "sell", "hit", "miss",
)  # fmt: skip


def _schema(rng: Random) -> Schema:
    return (
        line(Int("n", 1, rng.choice((10, 20, 100)))),
        line(Words("s", "n", 1, rng.choice((8, 10)))),
    )


def _mixed(words: list[str], share: float) -> Callable[[Random, str, Values], Values]:
    """Most words are among ``words``; some of them are longer or shorter by a letter."""

    def one(rng: Random, old: str) -> str:
        word = rng.choice(words)
        if rng.random() < 0.1:
            word = word[1:] if rng.random() < 0.5 and len(word) > 1 else word + "s"
        return word[:8] if rng.random() < share else old

    def adjust(rng: Random, size: str, values: Values) -> Values:
        return {**values, "s": [one(rng, word) for word in values["s"]]}

    return adjust


def _lead(rng: Random) -> str:
    return rng.choice(
        (
            "You are given n words s_1, ..., s_n.",
            "There are n strings s_1, s_2, ..., s_n.",
            "@A writes n words on a blackboard, s_1, ..., s_n.",
            "Given are n lowercase strings; the i-th one is s_i.",
        )
    )


def _votes_parameters(rng: Random) -> Parameters:
    words = rng.sample(_POOL, 2)
    return {
        "words": words,
        "ahead": rng.choice((0, 0, 1, 2, 3)),
        "tie": rng.choice(("tie", "none", "equal", "again", "same")),
    }


def _votes(parameters: Parameters, rng: Random) -> Spec:
    (one, two), ahead, tie = parameters["words"], parameters["ahead"], parameters["tie"]
    more = f"at least {ahead} more times than" if ahead > 1 else "more often than"
    rule = (
        f'print "{one}" if "{one}" occurs {more} "{two}"; print "{two}" if "{two}" occurs {more} '
        f'"{one}"; otherwise, print "{tie}"'
    )
    need = max(1, ahead)
    count = f'x = 0\ny = 0\nfor i in range(n):\n    if s[i] == "{one}":\n        x += 1\n'
    count += f'    elif s[i] == "{two}":\n        y += 1\n'
    plus = f" + {need}" if need > 1 else ""
    sign = ">=" if need > 1 else ">"
    show = f'if x {sign} y{plus}:\n    print("{one}")\nelif y {sign} x{plus}:\n'
    show += f'    print("{two}")\nelse:\n    print("{tie}")'
    other = f'd = 0\nfor i in range(n):\n    if s[i] == "{one}":\n        d += 1\n'
    other += f'    if s[i] == "{two}":\n        d -= 1\nif d >= {need}:\n    print("{one}")\n'
    other += f'elif d > -{need}:\n    print("{tie}")\nelse:\n    print("{two}")'
    short = f's.count("{one}"), s.count("{two}")'
    return short_spec(
        rng,
        _schema(rng),
        titles=("Vote", "Two Words", "Which Occurs More?"),
        stories=(
            f'{_lead(rng)} Compare how often "{one}" and "{two}" occur among them: {rule}.',
            f"n people in @P vote by writing a word each; person i writes s_i. To tell the "
            f"result, {rule}.",
            f'@A hears n words s_1, ..., s_n and counts "{one}" and "{two}". Other words do not '
            f"matter. As the answer, {rule}.",
            f"Let s_1, ..., s_n be words. Your program should do the following: {rule}.",
            f"In a game of n rounds, s_i is written on the card of round i. When all cards are "
            f"open, {rule}.",
        ),
        output=("Print the answer.", f"Print {one}, {two} or {tie}."),
        python=(count + show, other),
        only_python=(
            f'x, y = {short}\nprint("{one}" if x - y >= {need} else "{two}" if y - x >= {need} '
            f'else "{tie}")',
        ),
        wrong={
            "names the loser": count + show.replace("x", "z").replace(" y", " x").replace("z", "y")
            if "x" not in one + two + tie
            else count + f'print("{tie}")',
            "one vote less": count + show.replace(f" {sign} ", " > " if need > 1 else " >= "),
        },
        adjust=_mixed([one, two], 0.9),
    )


def _points_parameters(rng: Random) -> Parameters:
    words = rng.sample(_POOL, rng.choice((2, 3)))
    return {
        "words": words,
        "points": [rng.choice((-1, 1, 1)) * rng.randint(1, rng.choice((9, 50))) for _ in words],
        "other": rng.choice((0, 0, rng.randint(1, 5))),
        "start": rng.choice((0, 0, rng.randint(1, 200))),
    }


def _points(parameters: Parameters, rng: Random) -> Spec:
    pairs = list(zip(parameters["words"], parameters["points"], strict=True))
    other, start = parameters["other"], parameters["start"]
    told = ", ".join(
        f'"{word}" ' + rng.choice(("adds", "gives")) + f" {p}" if p > 0 else f'"{word}" takes {-p}'
        for word, p in pairs
    )
    told += f", and any other word adds {other}" if other else ", and other words change nothing"
    begin = f"starts at {start}"
    rows = [
        f'    {"if" if i == 0 else "elif"} s[i] == "{word}":\n        ans {"+" if p > 0 else "-"}= '
        f"{abs(p)}\n"
        for i, (word, p) in enumerate(pairs)
    ]
    rest = f"    else:\n        ans += {other}\n" if other else ""
    body = f"ans = {start}\nfor i in range(n):\n{''.join(rows)}{rest}print(ans)"
    second = f"ans = {start}{f' + {other} * n' if other else ''}\nfor i in range(n):\n" + "".join(
        f'    if s[i] == "{word}":\n        ans = ans + {p - other}\n'.replace("+ -", "- ")
        for word, p in pairs
    )
    table = "{" + ", ".join(f'"{word}": {p}' for word, p in pairs) + "}"
    counts = " + ".join(f'{p - other} * s.count("{word}")' for word, p in pairs)
    swapped = body.replace(f'"{pairs[0][0]}"', "#").replace(f'"{pairs[1][0]}"', f'"{pairs[0][0]}"')
    swapped = swapped.replace("#", f'"{pairs[1][0]}"')
    same = pairs[0][1] == pairs[1][1]
    return short_spec(
        rng,
        _schema(rng),
        titles=("Points for Words", "Word Values", "Total"),
        stories=(
            f"{_lead(rng)} A total {begin}, and each word changes it: {told}. Find the total.",
            f"@A plays a game in which the score {begin}. In round i, @A says the word s_i: "
            f"{told}. What is the score after n rounds?",
            f"A machine in @P reads the words s_1, ..., s_n. Its counter {begin}. Of the words, "
            f"{told}. Print the final value of the counter.",
            f"The account of @B {begin}. Then n messages arrive, of which the i-th is s_i. The "
            f"messages mean: {told}. How much is on the account in the end?",
            f"Each of n words has a value: {told}. The sum {begin} and the value of each word "
            f"s_1, ..., s_n is applied to it. Compute the sum.",
        ),
        output=("Print the result. It may be negative.", "Print the answer as an integer.")
        if any(p < 0 for _, p in pairs)
        else ("Print the answer.", "Print the result."),
        python=(body, f"{second}print(ans)"),
        only_python=(
            f"d = {table}\nprint({start} + sum(d.get(x, {other}) for x in s))",
            f"print({f'{start + 0} + {other} * n + ' if start or other else ''}{counts})",
        ),
        wrong={
            "misses the last": body.replace("range(n)", "range(n - 1)"),
            **({} if same else {"swaps two words": swapped}),
        },
        adjust=_mixed([word for word, _ in pairs], 0.85),
    )


def _count_parameters(rng: Random) -> Parameters:
    return {
        "word": rng.choice(_POOL),
        "more": rng.choice(_POOL),
        "kind": rng.choice(("count", "not", "longer", "shorter", "first", "distinct", "enough")),
        "c": rng.randint(2, 6),
    }


_COUNTS = {
    "count": ('how many of the words are "{w}" or "{v}"', 's[i] == "{w}" or s[i] == "{v}"'),
    "not": ('how many of the words are neither "{w}" nor "{v}"',
            's[i] != "{w}" and s[i] != "{v}"'),
    "longer": ('how many of the words have more than {c} letters and are not "{w}"',
               'len(s[i]) > {c} and s[i] != "{w}"'),
    "shorter": ('how many of the words have fewer than {c} letters or are equal to "{w}"',
                'len(s[i]) < {c} or s[i] == "{w}"'),
    "first": ('how many times a word of exactly {c} letters comes directly after the word "{w}"',
              'i > 0 and len(s[i]) == {c} and s[i - 1] == "{w}"'),
    "distinct": ('how many of the words are equal to the word directly before them or to "{w}"',
                 'i > 0 and s[i] == s[i - 1] or s[i] == "{w}"'),
    "enough": ('how many of the words other than "{w}" have {c} or more letters',
               'len(s[i]) >= {c} and s[i] != "{w}"'),
}  # fmt: skip


def _count(parameters: Parameters, rng: Random) -> Spec:
    word, more, c = parameters["word"], parameters["more"], parameters["c"]
    if more == word:
        more = word + "s"
    told, test = (t.format(w=word, v=more, c=c) for t in _COUNTS[parameters["kind"]])
    body = f"ans = 0\nfor i in range(n):\n    if {test}:\n        ans += 1\nprint(ans)"
    back = f"ans = n\nfor i in range(n):\n    if not ({test}):\n        ans -= 1\nprint(ans)"
    simple = test.replace("s[i]", "x")
    short = f"print(sum(1 for i in range(n) if {test}))"
    if "[i - 1]" not in test:
        short = f"print(len([x for x in s if {simple}]))"
    pool = [word, more, word, "x" * c, "ab" * c, "y" * (c - 1), "z" * (c + 1)]
    return short_spec(
        rng,
        _schema(rng),
        titles=("Counting Words", "Words of @A", "Look for Words"),
        stories=(
            f"{_lead(rng)} Find {told}.",
            f"@A and @B call n words to each other, s_1, ..., s_n in this order. Print {told}.",
            f"The labels on n boxes in @P read s_1, ..., s_n, from left to right. Taking them as "
            f"words, determine {told}.",
            f"A list of n words s_1, ..., s_n is given, one per line. Count {told}.",
            f"A robot got n commands; the i-th was the word s_i. Compute {told}.",
        ),
        python=(body, back),
        only_python=(short,),
        wrong={
            "misses the first and the last": body.replace("range(n)", "range(1, n - 1)"),
            "counts all": "print(n)",
        },
        adjust=_mixed([x[:8] for x in pool], 0.9),
    )


def _different_parameters(rng: Random) -> Parameters:
    return {
        "price": rng.choice((1, rng.randint(2, 60))),
        "twice": rng.choice((0, rng.randint(1, 30))),
        "base": rng.choice((0, rng.randint(1, 500))),
        "word": rng.choice((*_POOL[:12], "")),
    }


def _different(parameters: Parameters, rng: Random) -> Spec:
    price, twice, base = parameters["price"], parameters["twice"], parameters["base"]
    word = parameters["word"]
    free = f' The word "{word}" is free whenever it occurs.' if word else ""
    start = f" at a fixed fee of {base} yen" if base else ""
    again = f"costs {twice} yen" if twice else "is free"
    body = f"ans = {base}\nfor i in range(n):\n    found = False\n    for j in range(i):\n"
    body += "        if s[j] == s[i]:\n            found = True\n"
    skip = f'    if s[i] == "{word}":\n        continue\n' if word else ""
    pay = f"    if found:\n        ans += {twice}\n    else:\n        ans += {price}\n"
    test = f' and s[i] != "{word}"' if word else ""
    count = body.replace("found = False", "c = 0").replace("found = True", "c += 1")
    count += f"    if c == 0{test}:\n        ans += {price}\n"
    count += f"    if c > 0{test}:\n        ans += {twice}\n" if twice else ""
    kept = f't = [x for x in s if x != "{word}"]\n' if word else "t = s\n"
    value = f"len(set(t)) * {price} + (len(t) - len(set(t))) * {twice}"
    value = value.split(" + ")[0] if not twice else value
    first = "The first occurrence of each word costs"
    return short_spec(
        rng,
        _schema(rng),
        titles=("Different Words", "New or Old", "Printing Words"),
        stories=(
            f"A printer prints n words s_1, ..., s_n{start}. {first} {price} yen; each further "
            f"occurrence of the same word {again}.{free} Find the cost of all.",
            f"{_lead(rng)} @B learns them{start}. A word that did not occur before costs {price} "
            f"yen, and a word that occurred before {again}.{free} How much does @B pay?",
            f"@A orders n things named s_1, ..., s_n in @P{start}. Each name that appears for the "
            f"first time costs {price} yen; a repeated one {again}.{free} Print the total.",
            f"For a list of n words, a translator works{start}. {first} {price} yen, while every "
            f"repetition {again}.{free} Compute the price for s_1, ..., s_n.",
            f"Sending n messages s_1, ..., s_n is done{start}. Message i costs {price} yen if it "
            f"differs from all earlier messages; otherwise, it {again}.{free} What is the sum?",
        ),
        output=("Print the amount in yen.", "Print the answer."),
        python=(f"{body}{skip}{pay}print(ans)", f"{count}print(ans)"),
        only_python=(f"{kept}print({value}{f' + {base}' if base else ''})",),
        wrong={
            "all cost the same": f"print(n * {price} + {base})",
            "compares neighbours only": (body + skip + pay).replace(
                "range(i)", "range(max(0, i - 1), i)"
            )
            + "print(ans)",
        },
        adjust=_mixed([word or "tree", *_POOL[20:24]], 0.85),
    )


FAMILIES = (
    Family("short_list_votes", ("strings", "implementation"), 800, _votes_parameters, _votes),
    Family("short_list_points", ("strings", "implementation"), 800, _points_parameters, _points),
    Family("short_list_word_count", ("strings",), 800, _count_parameters, _count),
    Family("short_list_word_fee", ("strings",), 900, _different_parameters, _different),
)
