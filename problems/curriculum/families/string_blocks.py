"""Maximal blocks of equal letters, or of letters of a class."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Code, Family, Parameters, Spec, Wrong
from problems.curriculum._phrases_letters import draw_letters, letters_of
from problems.curriculum._phrases_strings import (
    codes,
    rows,
    sprinkle,
    text_input,
    wrong,
)


def _runs_parameters(rng: Random) -> Parameters:
    ask = rng.choice(("longest", "longest", "blocks", "at_least", "exactly", "first"))
    same = ("same",) if ask in ("longest", "at_least", "exactly", "first") else ()
    kinds = ("letter", "vowel", "vowel_y", "consonant", "before", "after", "either", *same, *same)
    kind = rng.choice(kinds)
    found = {"of": "same" if kind == "same" else draw_letters(rng, (kind,)), "ask": ask}
    return found | ({"k": rng.randint(2, 4)} if ask in ("at_least", "exactly") else {})


_RUN_ASKS = {
    "longest": ("the length of the longest block ({none})", "max(v)", "ans = max(ans, k);"),
    "blocks": ("the number of blocks", "len(v)", "ans++;"),
    "at_least": ("the number of blocks of length at least {k}", "sum(1 for x in v if x >= {k})",
                 "if (k >= {k}) ans++;"),
    "exactly": ("the number of blocks of length exactly {k}", "v.count({k})",
                "if (k == {k}) ans++;"),
    "first": ("the length of the first block ({none})", "v[0]", "if (ans == 0) ans = k;"),
}  # fmt: skip


def _runs(parameters: Parameters, rng: Random) -> Spec:
    ask, k, same = parameters["ask"], parameters.get("k", 0), parameters["of"] == "same"
    what, answer, update = (x.replace("{k}", str(k)) for x in _RUN_ASKS[ask])
    what = what.replace(" ({none})", "" if same else ", or 0 if there is no block")
    text = text_input(rng, 1, (50, 1000, 100_000))
    if same:
        block, note, favoured = "equal characters", "", "ab"
        groups = "v = [len(list(g)) for c, g in groupby(s)]"
        inside, stay = "i == 0 or s[i] == s[i - 1]", "i == 0 || s[i] == s[i - 1]"
    else:
        f = letters_of(parameters["of"], rng)
        block, note, favoured = f.many, f.note, f.favoured + f.favoured[0]
        groups = f"v = [len(list(g)) for c, g in groupby(s, lambda c: {f.py()}) if c]"
        inside, stay = f.py("s[i]"), f.cc("s[i]")
    if "[0]" in answer or "max" in answer:
        answer = (
            answer if same else {"max(v)": "max(v, default=0)", "v[0]": "v[0] if v else 0"}[answer]
        )
    again = "1" if same else "0"
    loop = [f"    if {inside}:", "        k += 1", "    else:"]
    push = ["        v.append(k)"] if same else ["        if k:", "            v.append(k)"]
    end = ["v.append(k)"] if same else ["if k:", "    v.append(k)"]
    plain = rows("v = []", "k = 0", f"for i in range({text.py}):", *loop, *push,
                 f"        k = {again}", *end,
                 f"print({answer})")  # fmt: skip
    near = {"longest": "len(v)", "blocks": "sum(v)", "first": "(v or [0])[-1]"}.get(ask, "len(v)")
    return Spec(
        titles=("Blocks", "Longest Block", "Series of Letters", "@A and the Blocks"),
        stories=tuple(story + note for story in _run_stories(block, what, same)),
        schema=text.schema,
        output=("Print the answer.", "Print one integer.", f"Print {what}."),
        python=(
            Code(f"{groups}\nprint({answer})", "from itertools import groupby"),
            Code(plain),
        ),
        cpp=codes(*_runs_cpp(update, stay, same, text.cpp)),
        wrong=(
            Wrong("python", Code(f"{groups}\nprint({near})", "from itertools import groupby"),
                  "wrong question"),
            wrong("last block lost", plain.replace("\nv.append(k)", "").replace(
                "\nif k:\n    v.append(k)", "").replace("max(v)", "max(v + [0])")),
        ),
        adjust=sprinkle(favoured),
    )  # fmt: skip


def _run_stories(block: str, what: str, same: bool) -> tuple[str, ...]:
    those = "such characters" if not same else "characters equal to each other"
    return (
        f"A block is a maximal contiguous part of a string that consists of {block}. Given s, find "
        f"{what}.",
        f"You are given a string s. Split off every maximal segment that consists only of {block}, "
        f"and call it a block. Compute {what}.",
        f"@A reads a string s. Whenever @A sees several {block} in a row (as many as possible, "
        f"maybe only one), @A calls them a block. Find {what}.",
        f"On a street in @P the letters of a string s stand in a row. Neighbouring {those} form "
        f"a block, where a block cannot be extended and consists of {block}. Print {what}.",
        f"Consider all maximal substrings of s made of {block}; they are called blocks. Your task "
        f"is to find {what}.",
    )


def _runs_cpp(update: str, stay: str, same: bool, size: str) -> tuple[str, str]:
    close = update if same or update.startswith(("ans = max", "if (k")) else f"if (k > 0) {update}"
    if update.startswith("if (ans") and not same:
        close = update
    again = "1" if same else "0"
    body = [
        f"    if ({stay}) k++;",
        "    else {",
        f"        {close}",
        f"        k = {again};",
        "    }",
    ]
    head = [f"for (int i = 0; i < {size}; i++) {{"]
    first = rows("int ans = 0, k = 0;", *head, *body, "}", close, "cout << ans << endl;")
    grow = f"while (j < {size} && {_stay_at(stay, same)}) j++;"
    skip = [] if same else ["    if (j == i) {", "        i++;", "        continue;", "    }"]
    second = rows(
        "int ans = 0, i = 0;", f"while (i < {size}) {{", "    int j = i;", f"    {grow}", *skip,
        "    int k = j - i;", f"    {update}", "    i = j;", "}", "cout << ans << endl;",
    )  # fmt: skip
    return first, second


def _stay_at(stay: str, same: bool) -> str:
    """The condition that position j continues the block that began at i."""
    if same:
        return "s[j] == s[i]"
    moved = stay.replace("s[i]", "s[j]")
    return f"({moved})" if "||" in moved else moved


FAMILIES = (Family("string_blocks", ("implementation", "strings"), 900, _runs_parameters, _runs),)
