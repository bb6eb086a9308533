"""Short problems about constant words: beginnings and ends, replacing, comparing and joining."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._schema import LOWER, Values, Word, line
from problems.curriculum._short import short_spec
from problems.curriculum._short_text import TEXT_OUTPUT, draw_word, holding, made


def _ending_parameters(rng: Random) -> Parameters:
    return {
        "word": draw_word(rng, 1, 4),
        "front": rng.random() < 0.4,
        "then": rng.choice(("remove", "swap", "add")),
        "new": draw_word(rng, 1, 4),
        "else": rng.choice(("keep", "keep", "add", "reverse")),
        "other": draw_word(rng, 1, 4),
    }


def _ending(parameters: Parameters, rng: Random) -> Spec:
    word, front, then, new, other = (
        parameters[k] for k in ("word", "front", "then", "new", "other")
    )
    new = new if new != word else new + "o"
    n = len(word)
    rest = f"s[{n}:]" if front else f"s[:len(s) - {n}]"
    do, made_so = {
        "remove": (f"remove that {word} from s", rest),
        "swap": (f"replace that {word} by {new}", f'"{new}" + {rest}' if front else
                 f'{rest} + "{new}"'),
        "add": (f"add {new} to the end of s", f's + "{new}"'),
    }[then]  # fmt: skip
    do_else, made_else = {
        "keep": ("leave s as it is", "s"),
        "add": (f"add {other} to the end of s", f's + "{other}"'),
        "reverse": ("reverse s", "s[::-1]"),
    }[parameters["else"]]
    verb = "starts" if front else "ends"
    test = f's[:{n}] == "{word}"' if front else f's[len(s) - {n}:] == "{word}"'
    idiom = f"s.{verb[:-1]}swith('{word}')"
    body = f"if {test}:\n    print({made_so})\nelse:\n    print({made_else})"
    keep = parameters["else"] == "keep"
    second = f"if {test}:\n    s = {made_so}\n"
    second += "print(s)" if keep else f"else:\n    s = {made_else}\nprint(s)"
    return short_spec(
        rng,
        (line(Word("s", 5, 20)),),
        titles=("Beginning and End", "Word Forms", "@A Corrects Words"),
        stories=(
            f"You are given a string s. If s {verb} with {word}, {do}. Otherwise, {do_else}. Print "
            f"the resulting string.",
            f"@A changes words by this rule: when a word s {verb} with {word}, {do}; when it does "
            f"not, {do_else}. What becomes of s?",
            f"In the language of @P, other forms of a word s are made as follows. Does s "
            f"{verb[:-1]} with {word}? If so, {do}. If not, {do_else}. Print the other form.",
            f'Check whether the string s {verb} with "{word}". In that case, {do}; in the other '
            f"case, {do_else}.",
            f"To make a user name from s, {do} if s {verb} with {word}, and {do_else} in all other "
            f"cases.",
        ),
        output=TEXT_OUTPUT,
        python=(body, second, f"ans = {made_else}\nif {test}:\n    ans = {made_so}\nprint(ans)"),
        only_python=(body.replace(test, idiom), f"print({made_so} if {idiom} else {made_else})"),
        wrong={"exchanged": body.replace("==", "!="), "always": f"print({made_so})",
               "never": f"print({made_else})"},
        adjust=made("s", holding((word, word, word[:-1] + "q"), 20)),
    )  # fmt: skip


def _lookup_parameters(rng: Random) -> Parameters:
    words: list[str] = []
    while len(words) < 6:
        word = draw_word(rng, 3, 5)
        words += [word] if word not in words else []
    numbers = rng.random() < 0.4
    answers = [str(rng.randint(1, 99)) for _ in range(3)] if numbers else words[3:]
    if len(set(answers)) < 3:
        answers = ["12", "7", "40"]
    return {"words": words[: rng.choice((2, 3))], "answers": answers}


def _lookup(parameters: Parameters, rng: Random) -> Spec:
    words, answers = parameters["words"], parameters["answers"]
    pairs, last = list(zip(words, answers, strict=False)), answers[-1]
    if len(words) == 3:
        pairs = pairs[:2]
    only = ", ".join(words[:-1]) + f" or {words[-1]}"
    whole = len(words) == 3
    rest = f"it is {words[2]}" if whole else "it is any other string"
    rules = ", ".join(f"{a} if s is {w}" for w, a in pairs)
    branch = "".join(
        f"{'el' if i else ''}if s == '{w}':\n    print('{a}')\n" for i, (w, a) in enumerate(pairs)
    )
    (v, x), (w, y) = pairs
    table = "{" + ", ".join(f"'{a}': '{b}'" for a, b in pairs) + "}"
    swapped = f"if s == '{v}':\n    print('{y}')\nelif s == '{w}':\n    print('{x}')\n"
    ending = f"else:\n    print('{last}')"

    def adjust(rng: Random, size: str, values: Values) -> Values:
        known = whole or rng.random() < 0.75
        return values | {"s": rng.choice(words)} if known else values

    return short_spec(
        rng,
        (line(Word("s", 1, 8)),),
        titles=("Translation", "What to Say", "Table of Words"),
        stories=(
            f"You are given a string s. Print {rules}, and {last} if {rest}.",
            f"@B says the word s, and @A answers. The answer is {rules}; it is {last} if s is "
            + (words[2] if whole else "something else") + ". Find the answer.",
            f"A machine in @P takes a word and gives another one. For {v} it gives {x}, for {w} "
            f"it gives {y}, for " + (words[2] if whole else "anything else") + f" it gives {last}. "
            f"What does it give for s?",
            f"Translate s with this table: {v} -> {x}, {w} -> {y}, "
            + (f"{words[2]} -> {last}." if whole else f"everything else -> {last}."),
            f"If s equals {v}, the answer is {x}. If s equals {w}, the answer is {y}. If {rest}, "
            f"the answer is {last}.",
        ),
        output=("Print the answer.", f"Print {x}, {y} or {last}."),
        python=(branch + ending,
                f"ans = '{last}'\nif s == '{v}':\n    ans = '{x}'\nif s == '{w}':\n    ans = '{y}'"
                f"\nprint(ans)"),
        only_python=(f"print({table}.get(s, '{last}'))",
                     f"d = {table}\nif s in d:\n    print(d[s])\n{ending}"),
        wrong={"exchanged": swapped + ending,
               "third forgotten": f"if s == '{v}':\n    print('{x}')\nelse:\n    print('{y}')"},
        adjust=adjust,
        valid=(lambda values: values["s"] in words) if whole else None,
        constraints=(f"s is {only}",) if whole else (),
    )  # fmt: skip


_TESTS = {
    "less": ("s comes before t in dictionary order", "s < t"),
    "shorter": ("s is shorter than t", "len(s) < len(t)"),
    "longer": ("s is longer than t", "len(s) > len(t)"),
    "first": ("the first letter of s comes before the first letter of t in the alphabet",
              "s[0] < t[0]"),
    "last": ("s and t end with the same letter", "s[-1] == t[-1]"),
    "same": ("s and t start with the same letter", "s[0] == t[0]"),
}  # fmt: skip


def _join_parameters(rng: Random) -> Parameters:
    return {
        "test": rng.choice(tuple(_TESTS)),
        "glue": rng.choice(("", "-", "+", "_", draw_word(rng, 1, 3), draw_word(rng, 1, 3))),
        "swap": rng.random() < 0.5,
        "close": rng.choice(("", "", "!", ".", draw_word(rng, 1, 3))),
    }


def _join(parameters: Parameters, rng: Random) -> Spec:
    words, test = _TESTS[parameters["test"]]
    glue, close = parameters["glue"], parameters["close"]
    x, y = "ts" if parameters["swap"] else "st"
    middle = f'"{glue}" + ' if glue else ""
    tail = f' + "{close}"' if close else ""
    first, second = f"{x} + {middle}{y}{tail}", f"{y} + {middle}{x}{tail}"
    between = f', with "{glue}" between them' if glue else ", with nothing between them"
    after = f', and add "{close}" at the end in any case' if close else ""
    schema = (line(Word("s", 1, 10, alphabet=rng.choice((LOWER, "abc"))),
                   Word("t", 1, 10, alphabet=rng.choice((LOWER, "abc")))),)  # fmt: skip
    body = f"if {test}:\n    print({first})\nelse:\n    print({second})"
    swap = f"if {'not (' + test + ')'}:\n    s, t = t, s\nprint({first})"
    return short_spec(
        rng,
        schema,
        titles=("Joining Two Words", "Concatenation", "Who Goes First?"),
        stories=(
            f"You are given strings s and t. If {words}, join them in the order {x}, {y}; "
            f"otherwise, in the order {y}, {x}{between}{after}. Print the joined string.",
            f"@A has the words s and t and glues them together{between}{after}. {x} goes first if "
            f"{words}; in all other cases, {y} goes first. What does @A get?",
            f"Concatenate s and t{between}{after}. The order depends on a condition: when {words}, "
            f"{x} is followed by {y}, and when not, {y} is followed by {x}.",
            f"A double name in @P is made of two names s and t{between}{after}. Write {x} before "
            f"{y} if {words}; else write {y} before {x}.",
            f"Is it true that {words}? If it is, put {x} in front of {y}. If it is not, put {y} in "
            f"front of {x}. Print both as one string{between}{after}.",
        ),
        output=("Print the joined string.", "Print the answer."),
        python=(body, swap),
        only_python=(f"print({first} if {test} else {second})",
                     f"a, b = ({x}, {y}) if {test} else ({y}, {x})\n"
                     f"print(a, b, sep='{glue}', end='{close}\\n')"),
        wrong={"exchanged": f"if {test}:\n    print({second})\nelse:\n    print({first})",
               "one order": f"print({first})"},
    )  # fmt: skip


def _match_parameters(rng: Random) -> Parameters:
    return {
        "word": draw_word(rng, 4, 7),
        "right": rng.randint(2, 20),
        "wrong": rng.choice((0, rng.randint(1, 10))),
        "count": rng.choice(("points", "points", "different")),
    }


def _match(parameters: Parameters, rng: Random) -> Spec:
    word, right, miss, count = (parameters[k] for k in ("word", "right", "wrong", "count"))
    n = len(word)
    sign, name = ("!=", "differs from") if count == "different" else ("==", "is equal to")
    lose = f" and {miss} points are lost for every other place" if miss else ""
    loop = f't = "{word}"\nans = 0\nfor i in range({n}):\n    if s[i] {sign} t[i]:\n'
    loop += f"        ans += {right}\n"
    loop += f"    else:\n        ans -= {miss}\n" if miss else ""
    total = f"k * {right} - ({n} - k) * {miss}" if miss else f"k * {right}"
    counted = f't = "{word}"\nk = 0\nfor i in range(len(s)):\n    if s[i] {sign} t[i]:\n'
    counted += f"        k += 1\nprint({total})"
    zipped = f"k = sum(a {sign} b for a, b in zip(s, '{word}'))\nprint({total})"

    def make(rng: Random, s: str) -> str:
        return "".join(rng.choice((a, a, b)) for a, b in zip(word, s, strict=True))

    return short_spec(
        rng,
        (line(Word("s", n, n)),),
        titles=("Compare with a Word", "Guess the Word", "Place by Place"),
        stories=(
            f"You are given a string s of {n} letters. For each place where the letter of s "
            f"{name} the letter of {word} at the same place, {right} points are given{lose}. "
            f"Print the total.",
            f"The secret word is {word}. @A guesses s. @A gets {right} points for each place i "
            f"such that the i-th letter of s {name} the i-th letter of the secret word{lose}. "
            f"How many points are that?",
            f"Compare s with {word}, letter by letter. Each letter of s that {name} the one of "
            f"{word} at the same place counts {right}"
            + (f", and each other letter counts -{miss}" if miss else "") + ". Find the sum.",
            f"A dictation in @P: the teacher says {word} and a child writes s. Whenever a letter "
            f"{name} the right one at its place, {right} is added to a sum that is 0 at first"
            + (f"; whenever not, {miss} is subtracted" if miss else "") + ". Print the sum.",
            f"Let k be the number of places (out of {n}) where the letter of s {name} that of "
            f"{word}. Print {right} times k" + (f" minus {miss} times ({n} - k)." if miss else "."),
        ),
        output=("Print the number.", "Print the answer."),
        python=(f"{loop}print(ans)", counted),
        only_python=(zipped,),
        wrong={"opposite": counted.replace(f"[i] {sign}", "[i] " + "!==="[sign == "!=":][:2]),
               "last place": f"{loop}print(ans)".replace(f"range({n})", f"range({n - 1})")},
        adjust=made("s", make, 0.8),
    )  # fmt: skip


_TAGS = ("strings", "implementation")
FAMILIES = (
    Family("short_text_ending", _TAGS, 800, _ending_parameters, _ending),
    Family("short_text_lookup", _TAGS, 800, _lookup_parameters, _lookup),
    Family("short_text_join", _TAGS, 800, _join_parameters, _join),
    Family("short_text_match", _TAGS, 800, _match_parameters, _match),
)
