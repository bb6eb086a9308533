"""Short problems about places in a string: the k-th character changed, moved, shown or compared."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_numbers import ordinal
from problems.curriculum._schema import LOWER, Word, line
from problems.curriculum._short import short_spec
from problems.curriculum._short_text import TEXT_OUTPUT, draw_word, plural

_EDITS = {
    "replace": ("replace the {k} character by '{c}'", "s[:{i}] + '{c}' + s[{j}:]"),
    "remove": ("remove the {k} character", "s[:{i}] + s[{j}:]"),
    "before": ("insert '{c}' just before the {k} character", "s[:{i}] + '{c}' + s[{i}:]"),
    "after": ("insert '{c}' just after the {k} character", "s[:{j}] + '{c}' + s[{j}:]"),
    "double": ("write the {k} character twice in a row", "s[:{j}] + s[{i}:]"),
    "cut": ("remove the {k} character and everything after it, then add '{c}' at the end",
            "s[:{i}] + '{c}'"),
    "front": ("move the {k} character to the very front", "s[{i}:{j}] + s[:{i}] + s[{j}:]"),
    "back": ("move the {k} character to the very end", "s[:{i}] + s[{j}:] + s[{i}:{j}]"),
}  # fmt: skip


def _edit_parameters(rng: Random) -> Parameters:
    return {
        "edit": rng.choice(tuple(_EDITS)),
        "k": rng.randint(2, 6),
        "letter": rng.choice(LOWER),
        "end": rng.random() < 0.3,
    }


def _edit(parameters: Parameters, rng: Random) -> Spec:
    k, c, end = (parameters[name] for name in ("k", "letter", "end"))
    words, new = _EDITS[parameters["edit"]]
    i, j = (f"len(s) - {k}", f"len(s) - {k - 1}") if end else (str(k - 1), str(k))
    m, n = (f"len(s) - {k + 1}", f"len(s) - {k}") if end else (str(k), str(k + 1))
    do = words.format(k=ordinal(k), c=c)
    do = do.replace(" character", " character from the end", 1) if end else do
    text = new.format(i=i, j=j, c=c)
    near = new.format(i=m, j=n, c=c)
    spot = f"i = {i}\nans = {new.format(i='i', j='i + 1', c=c)}\nprint(ans)"
    python = (f"print({text})", f"s = {text}\nprint(s)")
    short = f"print({text.replace('len(s) ', '')})" if k > 1 else python[0]
    return short_spec(
        rng,
        (line(Word("s", k + 2, rng.choice((10, 12, 20)))),),
        titles=("Edit", "One Change", "@A's Word", "A Slip of the Pen"),
        stories=(
            f"You are given a string s. In s, {do}. Print the result.",
            f"@A wrote a word s and wants to {do}. What does @A get?",
            f"Given is a word s of at least {k + 2} letters. Your task is to {do}.",
            f"The editor of @P has one command: {do}. Print what this command makes of s.",
            f"A sign in @P shows s. At night somebody decides to {do}. What does the sign show "
            f"in the morning?",
        ),
        output=TEXT_OUTPUT,
        python=(*python, spot),
        only_python=(short,),
        wrong={"off by one": f"print({near})", "unchanged": "print(s)"},
    )


def _label_parameters(rng: Random) -> Parameters:
    return {
        "prefix": draw_word(rng, 1, 4).upper(),
        "place": rng.randint(1, 5),
        "suffix": draw_word(rng, 1, 3).upper() if rng.random() < 0.5 else "",
        "take": rng.choice(("one", "first", "last")),
        "word": rng.randint(1, 3),
    }


def _label(parameters: Parameters, rng: Random) -> Spec:
    prefix, place, suffix, take, word = (
        parameters[k] for k in ("prefix", "place", "suffix", "take", "word")
    )
    name = "abc"[word - 1]
    phrase, part, near = {
        "one": (f"the {ordinal(place)} letter", f"{name}[{place - 1}:{place}]", f"{name}[:1]"),
        "first": (f"the first {plural(place, 'letter')}".replace("first 1", "first"),
                  f"{name}[:{place}]", f"{name}[:{place + 1}]"),
        "last": (f"the last {plural(place, 'letter')}".replace("last 1", "last"),
                 f"{name}[len({name}) - {place}:]", f"{name}[:{place}]"),
    }[take]  # fmt: skip
    if near == part:
        near = f"{name}[1:2]"
    tail = f', and "{suffix}"' if suffix else ""
    new = f'"{prefix}" + {part}' + (f' + "{suffix}"' if suffix else "")
    return short_spec(
        rng,
        (line(*(Word(x, 6, 10) for x in "abc")),),
        titles=("Label", "Contest Code", "Three Words"),
        stories=(
            f'You are given words a, b and c. Print "{prefix}", {phrase} of {name}{tail}, '
            f"in this order and without spaces.",
            f"A product in @P is described by the words a, b and c. Its code is made of "
            f'"{prefix}", {phrase} of the {ordinal(word)} word{tail}, joined together. Find it.',
            f"@A has three words a, b, c. @A writes {prefix}, followed by {phrase} of the word "
            f"{name}" + (f", followed by {suffix}." if suffix else ".") + " What is written?",
            f'Make a label that is the concatenation of "{prefix}", {phrase} of {name}{tail}.',
            f"The {ordinal(word)} of the three given words decides a label: take {phrase} of it, "
            f"put {prefix} in front" + (f" and {suffix} behind." if suffix else "."),
        ),
        output=("Print the label.", "Print the answer without spaces."),
        python=(f"print({new})", f"ans = {new}\nprint(ans)", f"x = {part}\n"
                f"print({new.replace(part, 'x')})"),
        only_python=(f"print('{prefix}', {part}, '{suffix}', sep='')",),
        wrong={"wrong letters": f"print({new.replace(part, near)})",
               "lower case": f"print('{prefix.lower()}' + {part} + '{suffix.lower()}')"},
    )  # fmt: skip


def _stride_parameters(rng: Random) -> Parameters:
    step = rng.randint(2, 4)
    return {
        "start": rng.randint(1, step + 1),
        "step": step,
        "letter": rng.choice(LOWER),
        "do": rng.choice(("keep", "drop", "mark", "reverse")),
    }


def _stride(parameters: Parameters, rng: Random) -> Spec:
    start, step, c, do = (parameters[k] for k in ("start", "step", "letter", "do"))
    spots = f"the positions {start}, {start + step}, {start + 2 * step}, and so on"
    verb = {
        "keep": f"keep only the characters at {spots}",
        "drop": f"remove the characters at {spots}, and keep the others",
        "mark": f"replace the characters at {spots} by '{c}'",
        "reverse": f"take the characters at {spots}, in reverse order",
    }[do]
    inside = f"i >= {start - 1} and (i - {start - 1}) % {step} == 0"
    inside = f"i % {step} == 0" if start == 1 else inside
    hit, miss = {
        "keep": ("ans += s[i]", ""), "drop": ("", "ans += s[i]"),
        "mark": (f"ans += '{c}'", "ans += s[i]"), "reverse": ("ans = s[i] + ans", ""),
    }[do]  # fmt: skip
    body = f"ans = ''\nfor i in range(len(s)):\n    if {inside}:\n        {hit}\n"
    body += f"    else:\n        {miss}\n" if miss else ""
    if not hit:
        body = f"ans = ''\nfor i in range(len(s)):\n    if not ({inside}):\n        {miss}\n"
    jump = f"ans = ''\nfor i in range({start - 1}, len(s), {step}):\n    {hit}\n"
    if miss:
        add = f" + '{c}'" if do == "mark" else ""
        jump = f"ans = s\ni = {start - 1}\nwhile i < len(ans):\n    ans = ans[:i]{add} + "
        jump += "ans[i + 1:]\n    i += " + str(step if do == "mark" else step - 1) + "\n"
    cut = f"s[{start - 1}::{step}]"
    slices = {
        "keep": f"print({cut})", "reverse": f"print({cut}[::-1])",
        "drop": f"s = list(s)\ndel {cut}\nprint(''.join(s))",
        "mark": f"a = list(s)\nfor i in range({start - 1}, len(a), {step}):\n    a[i] = '{c}'\n"
                f"print(*a, sep='')",
    }  # fmt: skip
    return short_spec(
        rng,
        (line(Word("s", start + step, 20)),),
        titles=("Every Few Letters", "Skipping", "Some Positions"),
        stories=(
            f"You are given a string s. Counting positions from 1, {verb}. Print the result.",
            f"@A reads the word s in a strange way. Positions are numbered from 1; you have to "
            f"{verb}. Print the string that results.",
            f"Let the characters of s be s_1, s_2, and so on. From s, {verb}. Find the new string.",
            f"A message s was sent to @P. To decode it, {verb} (the first character has position "
            f"1). Print the decoded message.",
            f"Number the characters of s from left to right starting with 1. Now {verb}.",
        ),
        output=TEXT_OUTPUT,
        python=(body + "print(ans)", jump + "print(ans)"),
        only_python=(slices[do],),
        wrong={"from zero": body.replace(f"- {start - 1}", f"- {start}").replace(
                   f">= {start - 1}", f">= {start}") + "print(ans)" if start > 1 else
                   body.replace("== 0", "== 1") + "print(ans)",
               "wrong step": body.replace(f"% {step}", f"% {step + 1}") + "print(ans)"},
    )  # fmt: skip


_MOVES = {
    "left": ("move its first {k} to the end, in the same order", "s[{k}:] + s[:{k}]",
             "s[{k}:] + s[:{k}][::-1]"),
    "right": ("move its last {k} to the front, in the same order",
              "s[len(s) - {k}:] + s[:len(s) - {k}]", "s[{k}:] + s[:{k}]"),
    "flip_head": ("reverse the order of its first {k}", "s[:{k}][::-1] + s[{k}:]", "s[::-1]"),
    "flip_tail": ("reverse the order of its last {k}", "s[:len(s) - {k}] + s[len(s) - {k}:][::-1]",
                  "s[:{k}] + s[{k}:][::-1]"),
    "repeat_head": ("write its first {k} once more at the end", "s + s[:{k}]", "s[:{k}] + s"),
    "repeat_tail": ("write its last {k} once more in front", "s[len(s) - {k}:] + s",
                    "s + s[len(s) - {k}:]"),
    "drop_head": ("remove its first {k} and reverse the rest", "s[{k}:][::-1]", "s[{k}:]"),
    "ends": ("keep its first {k} and its last {k} and remove what is between them",
             "s[:{k}] + s[len(s) - {k}:]", "s[:{k}]"),
}  # fmt: skip


def _move_parameters(rng: Random) -> Parameters:
    return {
        "move": rng.choice(tuple(_MOVES)),
        "k": rng.randint(2, 5),
        "tail": draw_word(rng, 1, 3) if rng.random() < 0.5 else "",
    }


def _move(parameters: Parameters, rng: Random) -> Spec:
    k, tail = parameters["k"], parameters["tail"]
    words, new, near = _MOVES[parameters["move"]]
    do = words.format(k=f"{k} characters")
    add = f' + "{tail}"' if tail else ""
    new, near = new.format(k=k) + add, near.format(k=k) + add
    after = f', and then add "{tail}" at the end' if tail else ""
    low = 2 * k + 1
    return short_spec(
        rng,
        (line(Word("s", low, max(12, low + rng.randint(0, 6)))),),
        titles=("Rearrangement", "Pieces of a Word", "Cut and Glue"),
        stories=(
            f"You are given a string s. From s, make a new string as follows: {do}{after}.",
            f"@A has a paper strip with the word s. The plan is to {do}{after}. What can be read "
            f"on the strip then?",
            f"Take the string s. First, {do}{after}. Print the final string.",
            f"Every word that arrives in @P is changed: the clerks {do}{after}. Given a word s, "
            f"find how it looks after the change.",
            f"The operation on a string s is to {do}{after}. Perform it once.",
        ),
        output=TEXT_OUTPUT,
        python=(f"print({new})", f"s = {new}\nprint(s)", f"k = {k}\nans = "
                + new.replace(f"{k}:", "k:").replace(f":{k}]", ":k]").replace(f"- {k}", "- k")
                + "\nprint(ans)"),
        only_python=(f"print({new.replace('len(s) - ', '-')})",),
        wrong={"another move": f"print({near})",
               "off by one": "print(" + new.replace(f"{k}:", f"{k - 1}:").replace(
                   f":{k}]", f":{k - 1}]") + ")"},
    )  # fmt: skip


_TAGS = ("strings", "implementation")
FAMILIES = (
    Family("short_text_edit", _TAGS, 800, _edit_parameters, _edit),
    Family("short_text_label", _TAGS, 800, _label_parameters, _label),
    Family("short_text_stride", _TAGS, 900, _stride_parameters, _stride),
    Family("short_text_move", _TAGS, 800, _move_parameters, _move),
)
