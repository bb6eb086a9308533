"""Short problems that change a whole string: letters replaced, shifted, repeated, padded."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._schema import LOWER, Int, Word, line
from problems.curriculum._short import short_spec
from problems.curriculum._short_text import TEXT_OUTPUT, draw_word, plural


def _swap_parameters(rng: Random) -> Parameters:
    x, y, z = rng.sample(LOWER, 3)
    return {
        "x": x,
        "y": y,
        "new": rng.choice((z, z, draw_word(rng, 2, 3), "*", "-", "")),
        "both": rng.choice(("exchange", "other", "none")),
        "other": rng.choice((draw_word(rng, 2, 2), "#", "", "0")),
    }


def _swap(parameters: Parameters, rng: Random) -> Spec:
    x, y, new, both, other = (parameters[k] for k in ("x", "y", "new", "both", "other"))
    if both == "exchange":
        new, other = y, x
    verb = f"replace each '{x}' by {new}" if new else f"remove each '{x}'"
    also = f"replace each '{y}' by {other}" if other else f"remove each '{y}'"
    words = verb
    if both == "exchange":
        words = f"replace each '{x}' by '{y}' and, at the same time, each '{y}' by '{x}'"
    elif both == "other":
        words = f"{verb}, and {also} of the given string"
    start = f"    if c == '{x}':\n        ans += '{new}'\n" if new else ""
    middle = f"    elif c == '{y}':\n        ans += '{other}'\n" if other else ""
    keep = f"    if c != '{x}' and c != '{y}':\n        ans += c\n"
    if both == "none":
        middle, keep = "", f"    if c != '{x}':\n        ans += c\n"
    body = f"ans = ''\nfor c in s:\n{start}{middle.replace('elif', 'if')}{keep}print(ans)"
    index = body.replace("for c in s", "for i in range(len(s))").replace("c ==", "s[i] ==")
    index = index.replace("c !=", "s[i] !=").replace("+= c", "+= s[i]")
    table = f"'{x}': '{new}'" + (f", '{y}': '{other}'" if both != "none" else "")
    plain = f"print(s.replace('{x}', '{new}'))"
    ours = [f"print(s.translate(str.maketrans({{{table}}})))",
            f"d = {{{table}}}\nprint(''.join([d.get(c, c) for c in s]))"]  # fmt: skip
    ours += [plain] if both == "none" else []
    alphabet = "".join(sorted({x, y, *rng.sample(LOWER, 2)}))
    guard = f'print("{x}" + s)'
    wrong = {"only the first": f"print(s.replace('{x}', '{new}', 1))",
             "one after the other": f"print(s.replace('{x}', '{y}').replace('{y}', '{x}'))"
             if both == "exchange" else guard}  # fmt: skip
    return short_spec(
        rng,
        (line(Word("s", 1, 20, alphabet=alphabet)),),
        titles=("Replace Letters", "Broken Keyboard", "Another Alphabet"),
        stories=(
            f"You are given a string s. In s, {words}. Print the result.",
            f"The keyboard of @A is strange. To repair the text s that was typed on it, {words}. "
            f"Print the repaired text.",
            f"To encode a word s, people in @P {words}. Encode s.",
            f"Take the string s and {words}. All other characters stay as they are. What is the "
            f"new string?",
            f"Your program has to {words} in the word s.",
        ),
        output=TEXT_OUTPUT,
        python=(body, index),
        only_python=ours,
        wrong=wrong,
        valid=lambda values: any(c not in (x, y) for c in values["s"]),
        constraints=(f"s has a letter other than '{x}' and '{y}'",),
    )


def _shift_parameters(rng: Random) -> Parameters:
    return {
        "k": rng.randint(1, 25),
        "which": rng.choice(("all", "all", "odd", "even", "first", "last")),
        "back": rng.random() < 0.4,
    }


_WHICH = {
    "all": ("every letter", "True", "true"),
    "odd": ("every letter at an odd position (1st, 3rd, ...)", "i % 2 == 0", "i % 2 == 0"),
    "even": ("every letter at an even position (2nd, 4th, ...)", "i % 2 == 1", "i % 2 == 1"),
    "first": ("the first letter", "i == 0", "i == 0"),
    "last": ("the last letter", "i == len(s) - 1", "i == (int)s.size() - 1"),
}


def _shift(parameters: Parameters, rng: Random) -> Spec:
    k, back = parameters["k"], parameters["back"]
    spots, test, ctest = _WHICH[parameters["which"]]
    way = "before" if back else "after"
    end = "'z' comes before 'a'" if back else "'a' comes after 'z'"
    d = 26 - k if back else k
    rule = f"the letter that is {plural(k, 'place')} {way} it in the alphabet, where {end}"
    new = f"chr((ord(c) - 97 {'-' if back else '+'} {k}) % 26 + 97)"
    every = test == "True"
    loop = "ans = ''\nfor i in range(len(s)):\n    c = s[i]\n"
    loop += f"    ans += {new}\n" if every else f"    if {test}:\n        c = {new}\n    ans += c\n"
    wheel = f"abc = '{LOWER}'\na = list(s)\nfor i in range(len(a)):\n"
    inner = f"a[i] = abc[(abc.index(a[i]) + {d}) % 26]\n"
    wheel += f"    {inner}" if every else f"    if {test}:\n        {inner}"
    wheel += "print(''.join(a))"
    change = f"s[i] = 'a' + (s[i] - 'a' + {d}) % 26;"
    guard = "" if every else f"if ({ctest}) "
    pick = new if every else f"{new} if {test} else c"
    cpp = f"for (int i = 0; i < (int)s.size(); i++) {{\n    {guard}{change}\n}}\n"
    step = f"{'if (' + ctest + ') ' if guard else ''}c = (c - 'a' + {d}) % 26 + 'a';"
    cpp2 = 'string ans = "";\nfor (int i = 0; i < (int)s.size(); i++) {\n    char c = s[i];\n'
    cpp2 += f"    {step}\n    ans += c;\n}}\ncout << ans << endl;"
    return short_spec(
        rng,
        (line(Word("s", 1, 20)),),
        titles=("Shift", "Secret Message", "Round the Alphabet"),
        stories=(
            f"You are given a string s. Replace {spots} of s by {rule}. Print the result.",
            f"@A hides a message s: {spots} becomes {rule}. All other letters, if any, stay. What "
            f"is the hidden message?",
            f"Spies in @P encode a word s by changing {spots} into {rule}. Encode s.",
            f"In the word s, exchange {spots} for {rule}, and print the word.",
            f"Let the alphabet be a circle, so that {end}. In s, {spots} moves {plural(k, 'place')}"
            f" {'backward' if back else 'forward'} on it. Print the string.",
        ),
        output=TEXT_OUTPUT,
        python=(),
        only_python=(
            f"{loop}print(ans)",
            wheel,
            f"print(''.join([{pick} for i, c in enumerate(s)]))",
        ),
        only_cpp=(f"{cpp}cout << s << endl;", cpp2),
        wrong={"one too far": f"{loop}print(ans)".replace(f" {k}) %", f" {k + 1}) %"),
               "unchanged": "print(s)"},
    )  # fmt: skip


def _repeat_parameters(rng: Random) -> Parameters:
    return {
        "times": rng.choice(("n", "n", rng.randint(2, 6))),
        "add": draw_word(rng, 1, 3) if rng.random() < 0.7 else rng.choice(("-", "+", "!", ".")),
        "where": rng.choice(("end", "front", "each", "between")),
        "cut": rng.choice((0, 0, rng.randint(1, 3))),
    }


def _repeat(parameters: Parameters, rng: Random) -> Spec:
    times, add, where, cut = (parameters[k] for k in ("times", "add", "where", "cut"))
    part = f"s[:{cut}]" if cut else "s"
    what = f"the first {plural(cut, 'letter')} of s" if cut else "s"
    what = what.replace("first 1 letter", "first letter")
    place, before, item, after = {
        "end": (f'and then "{add}" once at the end', "''", part, f"ans += '{add}'\n"),
        "front": (f'with "{add}" once in front of everything', f"'{add}'", part, ""),
        "each": (f'each time followed by "{add}"', "''", f"{part} + '{add}'", ""),
        "between": (f'with "{add}" between any two neighbours', part, f"'{add}' + {part}", ""),
    }[where]
    first = "1, " if where == "between" else ""
    loop = f"ans = {before}\nfor i in range({first}{times}):\n    ans += {item}\n{after}print(ans)"
    count = f"ans = {before}\nk = {first.strip(', ') or 0}\nwhile k < {times}:\n    ans += {item}\n"
    one = {
        "end": f"print({part} * {times} + '{add}')",
        "front": f"print('{add}' + {part} * {times})",
        "each": f"print(({part} + '{add}') * {times})",
        "between": f"print('{add}'.join([{part}] * {times}))",
    }[where]
    schema = ((line(Int("n", 1, 10), Word("s", 3, 10)),) if rng.random() < 0.5 else
              (line(Word("s", 3, 10)), line(Int("n", 1, 10))))  # fmt: skip
    schema = schema if times == "n" else (line(Word("s", 3, 12)),)
    given = "a string s and an integer n" if times == "n" else "a string s"
    often = "n times" if times == "n" else f"{times} times"
    extra = " (nothing stands between if n is 1)" if (times, where) == ("n", "between") else ""
    return short_spec(
        rng,
        schema,
        titles=("Again and Again", "Echo", "Repeated Word"),
        stories=(
            f"You are given {given}. Print {what} {often} in a row, {place}{extra}, without "
            f"spaces.",
            f"@A shouts in the mountains near @P, and the echo is {what}, repeated {often}, "
            f"{place}{extra}. Print the echo as one string.",
            f"Given {given}, build the string that consists of {what} written {often}, "
            f"{place}{extra}.",
            f"As a punishment, @A must write {what} {often}, {place}{extra}. Everything is written "
            f"on one line without spaces. What is written?",
            f"A printer gets {given}. It prints {what} {often}, {place}{extra}. Output what is on "
            f"the paper.",
        ),
        output=("Print the string.", "Print the answer without spaces."),
        python=(loop, f"{count}    k += 1\n{after}print(ans)"),
        only_python=(one,),
        wrong={"once more": loop.replace(f"{times})", f"{times} + 1)"),
               "without the addition": f"print({part} * {times})"},
    )  # fmt: skip


def _pad_parameters(rng: Random) -> Parameters:
    return {
        "size": rng.randint(4, 10),
        "fill": rng.choice((*"-_*.#0", rng.choice(LOWER), rng.choice(LOWER))),
        "front": rng.random() < 0.5,
        "long": rng.choice(("keep", "cut", "word")),
        "word": draw_word(rng, 3, 5),
    }


def _pad(parameters: Parameters, rng: Random) -> Spec:
    size, fill, front, word = (parameters[k] for k in ("size", "fill", "front", "word"))
    side = "in front of it" if front else "at its end"
    long, too_long = {
        "keep": ("it is not changed", "s"),
        "cut": (f"only its first {size} characters are kept", f"s[:{size}]"),
        "word": (f"it is replaced by {word}", f'"{word}"'),
    }[parameters["long"]]
    add = f"'{fill}' + s" if front else f"s + '{fill}'"
    over = "" if too_long == "s" else f"if len(s) > {size}:\n    s = {too_long}\n"
    fix = f"else:\n    while len(s) < {size}:\n        s = {add}\n" if over else ""
    loop = f"{over}{fix}print(s)" if over else f"while len(s) < {size}:\n    s = {add}\nprint(s)"
    more = "ans = ''\n" + f"for i in range({size} - len(s)):\n    ans += '{fill}'\n"
    more += f"if len(s) > {size}:\n    print({too_long})\nelse:\n    "
    more += "print(ans + s)" if front else "print(s + ans)"
    just = f"s.{'r' if front else 'l'}just({size}, '{fill}')"
    off = loop.replace(f"< {size}", f"< {size - 1}")
    other = f"s + '{fill}'" if front else f"'{fill}' + s"
    return short_spec(
        rng,
        (line(Word("s", 1, size + rng.randint(3, 6))),),
        titles=("Fixed Width", "Fill It Up", "Column of Words"),
        stories=(
            f"You are given a string s. If s is shorter than {size} characters, add '{fill}' "
            f"{side} until its length is {size}. If s is longer than {size} characters, {long}. "
            f"Print s after that.",
            f"A table in @P has a column for {size} characters. A shorter word s is filled up "
            f"with '{fill}' {side}; for a word with more than {size} characters, {long}. What is "
            f"written in the column?",
            f"@A wants words of length {size}. To a word s that is too short, @A adds as many "
            f"'{fill}' {side} as are missing. When s is too long, {long}. Print the word.",
            f"Bring s to {size} characters: missing characters are made up by '{fill}' {side}. "
            f"But if s has more than {size} characters, {long}.",
            f"Let n be the length of s. If n is less than {size}, write {size} - n characters "
            f"'{fill}' {side}. If n is more than {size}, {long}. If n is {size}, s stays.",
        ),
        output=TEXT_OUTPUT,
        python=(loop, more),
        only_python=(f"print({just} if len(s) <= {size} else {too_long})",),
        wrong={"one short": off, "other side": loop.replace(add, other)},
    )


_TAGS = ("strings", "implementation")
FAMILIES = (
    Family("short_text_replace", _TAGS, 800, _swap_parameters, _swap),
    Family("short_text_shift", _TAGS, 900, _shift_parameters, _shift),
    Family("short_text_repeat", _TAGS, 800, _repeat_parameters, _repeat),
    Family("short_text_pad", _TAGS, 900, _pad_parameters, _pad),
)
