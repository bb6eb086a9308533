"""Short problems about strings of signs with scores, and about counting letters."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_shared import verdict
from problems.curriculum._schema import LOWER, Word, line
from problems.curriculum._short import short_spec
from problems.curriculum._short_text import draw_word, plural

_SIGNS = ("ox", "+-", "WL", "UD", "AB", "#.", "><", "01", "YN", "HT", "ud", "sr")


def _score_parameters(rng: Random) -> Parameters:
    return {
        "signs": rng.choice(_SIGNS),
        "start": rng.choice((0, rng.randint(1, 30), rng.randint(1, 20) * 50)),
        "plus": rng.randint(1, 12),
        "minus": rng.randint(1, 12),
        "floor": rng.random() < 0.4,
    }


def _score(parameters: Parameters, rng: Random) -> Spec:
    (x, y), start, plus, minus = (parameters[k] for k in ("signs", "start", "plus", "minus"))
    floor = parameters["floor"]
    low = " The value never gets below 0: whenever it would, it becomes 0." if floor else ""
    keep = "        ans = max(0, ans - {})\n" if floor else "        ans -= {}\n"
    body = f"ans = {start}\nfor c in s:\n    if c == '{x}':\n        ans += {plus}\n    else:\n"
    other = f"ans = {start}\nfor i in range(len(s)):\n    if s[i] == '{y}':\n"
    clip = "            ans = 0\n"
    other += f"        ans -= {minus}\n" + (f"        if ans < 0:\n{clip}" if floor else "")
    other += f"    else:\n        ans += {plus}\nprint(ans)"
    sums = f"print({start} + {plus} * s.count('{x}') - {minus} * s.count('{y}'))"
    terms = f"print({start} + sum({plus} if c == '{x}' else -{minus} for c in s))"
    near = f"print(max(0, {start} + {plus} * s.count('{x}') - {minus} * s.count('{y}')))"
    wrong = {"exchanged": f"{body.replace(repr(x), repr(y))}{keep.format(minus)}print(ans)"}
    wrong["another start"] = f"{body.replace(f'ans = {start}', f'ans = {start + 1}', 1)}"
    wrong["another start"] += f"{keep.format(minus)}print(ans)"
    return short_spec(
        rng,
        (line(Word("s", 1, 20, alphabet=x + y)),),
        titles=("Score", "Ups and Downs", "Results of @A", "Counter"),
        stories=(
            f"A counter starts at {start}. Read s from left to right: each '{x}' adds {plus} to "
            f"the counter, and each '{y}' takes {minus} from it.{low} Print the final value.",
            f"@A begins a game with {plural(start, 'point')}. The string s tells the results: "
            f"'{x}' means a gain of {plus}, '{y}' means a loss of {minus}.{low} How many points "
            f"does @A have at the end?",
            f"You are given a string s of '{x}' and '{y}'. Let v = {start}. For each character "
            f"in order, increase v by {plus} if it is '{x}', and decrease v by {minus} if it is "
            f"'{y}'.{low} Find v after all characters.",
            f"The mood of @A is {start} in the morning. Events of the day are written in s; after "
            f"'{x}' the mood rises by {plus}, after '{y}' it falls by {minus}.{low} Print the mood "
            f"in the evening.",
            f"A robot in @P has the number {start} on its display. The command '{x}' means plus "
            f"{plus} and the command '{y}' means minus {minus}.{low} Which number is on the "
            f"display after the commands of s?",
        ),
        output=("Print the final value.", "Print the answer."),
        python=(f"{body}{keep.format(minus)}print(ans)", other),
        only_python=() if floor else (sums, terms),
        wrong={**wrong, "floor at the end": near} if floor else wrong,
    )


def _letters_parameters(rng: Random) -> Parameters:
    letters = "".join(sorted(rng.sample(LOWER, rng.randint(1, 3))))
    return {
        "letters": letters if rng.random() < 0.7 else "aeiou",
        "each": rng.randint(2, 30),
        "other": rng.choice((0, rng.randint(1, 15))),
        "base": rng.choice((0, 0, rng.randint(1, 100))),
    }


def _letters(parameters: Parameters, rng: Random) -> Spec:
    letters, each, other, base = (parameters[k] for k in ("letters", "each", "other", "base"))
    other = other if other != each else other + 1
    among = " or ".join(f"'{c}'" for c in letters)
    if len(letters) > 2:
        among = f"one of the letters {', '.join(letters)}"
    rest = f"every other letter costs {other}" if other else "the other letters are free"
    fee = f" There is also a fee of {base} for each word." if base else ""
    test = " or ".join(f"c == '{c}'" for c in letters)
    head = f"ans = {base}\nfor c in s:\n    if "
    tail = f":\n        ans += {each}\n" + (f"    else:\n        ans += {other}\n" if other else "")
    counted = f"k = 0\nfor i in range(len(s)):\n    if s[i] in '{letters}':\n        k += 1\n"
    total = f"{base} + k * {each}" + (f" + (len(s) - k) * {other}" if other else "")
    total = total.removeprefix("0 + ")
    items = f"{base} + sum({each} if c in '{letters}' else {other} for c in s)"
    spare = rng.choice([c for c in LOWER if c not in letters])
    return short_spec(
        rng,
        (line(Word("s", 1, 20, alphabet=rng.choice((LOWER, "".join(sorted(letters + spare)))))),),
        titles=("Price of a Word", "Letters for Sale", "@A Buys Letters"),
        stories=(
            f"In @P a letter that is {among} costs {each} yen, and {rest}.{fee} Find the price of "
            f"the word s.",
            f"@A paints a word s. Painting {among} costs {each}; {rest}.{fee} How much does "
            f"the word cost?",
            f"You are given a string s. Each character that is {among} has cost {each}; {rest}."
            f"{fee} Print the total cost.",
            f"Letters are sold in a shop: {each} coins for a letter that is {among}; {rest}.{fee} "
            f"How many coins does @A need to buy the letters of s?",
            f"Compute the price of s under this rule: a letter costs {each} if it is {among}; "
            f"{rest}.{fee}",
        ),
        output=("Print the price.", "Print the answer."),
        python=(f"{head}{test}{tail}print(ans)", f"{head}c in '{letters}'{tail}print(ans)",
                f"{counted}print({total})"),
        only_python=(f"print({items})",),
        wrong={"wrong cost": f"{head}{test}{tail}print(ans)".replace(
                   f"+= {each}", f"+= {each + other + 1}"),
               "one letter is free": f"{counted}print({total} - {each})"},
    )  # fmt: skip


_ENOUGH = {
    "at least": ("at least {k}", "{n} >= {k}", "{n} > {k}"),
    "more": ("more than {k}", "{n} > {k}", "{n} >= {k}"),
    "at most": ("at most {k}", "{n} <= {k}", "{n} < {k}"),
    "exactly": ("exactly {k}", "{n} == {k}", "{n} >= {k}"),
}


def _enough_parameters(rng: Random) -> Parameters:
    return {
        "letter": rng.choice(LOWER),
        "k": rng.randint(1, 5),
        "than": rng.choice(tuple(_ENOUGH)),
        "where": rng.choice(("all", "all", "head", "tail")),
        "size": rng.randint(6, 8),
    }


def _enough(parameters: Parameters, rng: Random) -> Spec:
    c, k, where, size = (parameters[x] for x in ("letter", "k", "where", "size"))
    words, test, near = (text.format(k=k, n="n") for text in _ENOUGH[parameters["than"]])
    part, part_words = {
        "all": ("s", "s"),
        "head": (f"s[:{size}]", f"the first {size} characters of s"),
        "tail": (f"s[len(s) - {size}:]", f"the last {size} characters of s"),
    }[where]
    v = verdict(rng)
    loop = f"n = 0\nfor c in {part}:\n    if c == '{c}':\n        n += 1\n"
    ends = {"all": "0, len(s)", "head": f"0, {size}", "tail": f"len(s) - {size}, len(s)"}[where]
    index = f"n = 0\nfor i in range({ends}):\n    if s[i] == '{c}':\n        n += 1\n"
    say = f":\n    print('{v.yes}')\nelse:\n    print('{v.no}')"
    spare = [x for x in "abcdefg" if x != c][: 1 + (k < 3)]
    count = f"{part}.count('{c}')"
    amount = f"{words} {'copy' if k == 1 else 'copies'} of the letter '{c}'"
    return short_spec(
        rng,
        (line(Word("s", size, 20, alphabet="".join(sorted([c, *spare])))),),
        titles=("Enough Letters", "Count One Letter", "How Many of Them?"),
        stories=(
            f"You are given a string s. Does {part_words} contain {amount}?",
            f"Count how often '{c}' occurs in {part_words}. Is the result {words}?",
            f"@A is happy with a word s if the letter '{c}' appears {words} time"
            f"{'' if k == 1 else 's'} in {part_words}. Is @A happy?",
            f"Let n be the number of characters '{c}' in {part_words}. Determine whether n is "
            f"{words}.",
            f"A password s is accepted in @P when {part_words} has {amount}. Is s accepted?",
        ),
        output=v.output("the condition holds")[:2],
        python=(f"{loop}if {test}{say}", f"{index}if {test}{say}"),
        only_python=(f"print('{v.yes}' if {test.replace('n', count, 1)} else '{v.no}')",
                     f"n = {count}\nif {test}{say}"),
        wrong={"strictness": f"{loop}if {near}{say}",
               "exchanged": f"{loop}if not ({test}){say}"},
    )  # fmt: skip


def _duel_parameters(rng: Random) -> Parameters:
    x, y = rng.sample(LOWER, 2)
    return {
        "x": x,
        "y": y,
        "lead": rng.choice((0, 0, 1, 2, 3)),
        "answers": [draw_word(rng, 3, 6) for _ in range(3)],
    }


def _duel(parameters: Parameters, rng: Random) -> Spec:
    x, y, lead, (first, second, draw) = (parameters[k] for k in ("x", "y", "lead", "answers"))
    bonus = f" To the count of '{y}', {lead} is added before comparing." if lead else ""
    head = "a = 0\n" + f"b = {lead}\n"
    loop = f"for c in s:\n    if c == '{x}':\n        a += 1\n"
    loop += f"    elif c == '{y}':\n        b += 1\n"
    say = f"if a > b:\n    print('{first}')\nelif a < b:\n    print('{second}')\nelse:\n"
    say += f"    print('{draw}')"
    one = f"d = {-lead}\nfor c in s:\n    if c == '{x}':\n        d += 1\n    if c == '{y}':\n"
    one += "        d -= 1\n" + say.replace("a > b", "d > 0").replace("a < b", "d < 0")
    counts = f"a = s.count('{x}')\nb = s.count('{y}')" + (f" + {lead}\n" if lead else "\n")
    spare = [c for c in LOWER if c not in (x, y)]
    alphabet = "".join(sorted([x, y, *rng.sample(spare, rng.randint(0, 1))]))
    return short_spec(
        rng,
        (line(Word("s", 1, 20, alphabet=alphabet)),),
        titles=("Duel of Letters", "Votes", "Which Letter Wins?"),
        stories=(
            f"Count the letters '{x}' and the letters '{y}' in s.{bonus} If there are more '{x}', "
            f"print {first}; if there are more '{y}', print {second}; if equally many, print "
            f"{draw}.",
            f"You are given a string s. Let a and b be the numbers of '{x}' and '{y}' in it."
            f"{bonus} Print {first} if a is greater than b, {second} if it is less, and {draw} "
            f"if they are equal.",
            f"In @P people vote by writing one letter each; s holds all votes. '{x}' is a vote for "
            f"{first}, '{y}' is a vote for {second}, other letters do not count.{bonus} Print who "
            f"has more votes, or {draw} if it is a tie.",
            f"@A gets a point for each '{x}' of s and @B for each '{y}'.{bonus} Print {first} if "
            f"@A has more points, {second} if @B has more, {draw} otherwise.",
            f"Compare how often two letters occur in s: '{x}' and '{y}'.{bonus} The answer is "
            f"{first} if the former is more frequent, {second} if the latter is, and {draw} if "
            f"neither is.",
        ),
        output=(f"Print {first}, {second} or {draw}.", "Print the answer."),
        python=(f"{head}{loop}{say}", one),
        only_python=(f"{counts}{say}", f"{counts}print('{first}' if a > b else '{second}' "
                     f"if a < b else '{draw}')"),
        wrong={"exchanged": f"{head}{loop}{say.replace('a <', 'b <').replace('a >', 'a <')}",
               "tie forgotten": f"{head}{loop}{say.replace('a > b', 'a >= b')}"},
    )  # fmt: skip


def _near_parameters(rng: Random) -> Parameters:
    x, y = rng.sample(LOWER, 2)
    return {
        "pair": x + y,
        "kind": rng.choice(("pair", "pair", "same", "different")),
        "cost": rng.randint(2, 40),
        "base": rng.choice((0, rng.randint(1, 100))),
    }


def _near(parameters: Parameters, rng: Random) -> Spec:
    (x, y), kind, cost, base = (parameters[k] for k in ("pair", "kind", "cost", "base"))
    words, test = {
        "pair": (f"is '{x}' and is followed immediately by '{y}'",
                 f"s[i] == '{x}' and s[i + 1] == '{y}'"),
        "same": ("is equal to the character right after it", "s[i] == s[i + 1]"),
        "different": ("is followed immediately by a different character", "s[i] != s[i + 1]"),
    }[kind]  # fmt: skip
    loop = f"for i in range(len(s) - 1):\n    if {test}:\n"
    value = f"{base} + n * {cost}" if base else f"n * {cost}"
    zipped = test.replace("s[i + 1]", "b").replace("s[i]", "a")
    start = f" and {base} is added to the total" if base else ""
    alphabet = "".join(sorted({x, y, rng.choice("abcxyz")}))
    back = f"n = 0\nfor i in range(1, len(s)):\n    if {test}:\n        n += 1\n"
    back = back.replace("s[i]", "s[i - 1]").replace("s[i + 1]", "s[i]")
    sample = f"print({base} + {cost} * sum({zipped} for a, b in zip(s, s[1:])))"
    return short_spec(
        rng,
        (line(Word("s", 2, 20, alphabet=alphabet)),),
        titles=("Neighbours", "Adjacent Characters", "Next to Each Other"),
        stories=(
            f"You are given a string s. Each character of s that {words} gives {cost} points"
            f"{start}. Print the number of points.",
            f"@A looks at the word s. For each letter that {words}, @A pays {cost} yen"
            + (f"; besides, @A pays {base} yen once." if base else ".") + " How much is paid?",
            f"Let n be the number of characters of s such that the character {words}. Print "
            f"{cost} times n" + (f", plus {base}." if base else "."),
            f"A necklace seller in @P reads s from left to right. Whenever a character {words}, "
            f"the price goes up by {cost}. It is {base} at the beginning. Find the final price.",
            f"Start with the number {base}. For every character of s that {words}, add {cost}. "
            f"What is the result?",
        ),
        output=("Print the number.", "Print the answer."),
        python=(f"ans = {base}\n{loop}        ans += {cost}\nprint(ans)",
                f"{back}print({value})"),
        only_python=(sample,) if kind != "pair" else (sample, f"print({base} + {cost} * "
                                                            f"s.count('{x}{y}'))"),
        wrong={"one pair too few": f"ans = {base}\n{loop}        ans += {cost}\nprint(ans)"
               .replace("len(s) - 1", "len(s) - 2"),
               "no cost": f"ans = {base}\n{loop}        ans += 1\nprint(ans)"},
    )  # fmt: skip


_TAGS = ("strings", "implementation")
FAMILIES = (
    Family("short_text_score", _TAGS, 800, _score_parameters, _score),
    Family("short_text_price", _TAGS, 800, _letters_parameters, _letters),
    Family("short_text_enough", _TAGS, 800, _enough_parameters, _enough),
    Family("short_text_duel", _TAGS, 900, _duel_parameters, _duel),
    Family("short_text_neighbours", _TAGS, 900, _near_parameters, _near),
)
