"""Short problems that compare letters at given places, or the letters with those of a word."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_numbers import ordinal
from problems.curriculum._phrases_shared import verdict
from problems.curriculum._schema import LOWER, Schema, Word, line
from problems.curriculum._short import short_spec
from problems.curriculum._short_text import draw_word, made

_RELATIONS = {
    "equal": ("are the same letter", "s[{i}] == s[{j}]"),
    "different": ("are different letters", "s[{i}] != s[{j}]"),
    "before": ("are in alphabetical order, the former strictly before the latter",
               "s[{i}] < s[{j}]"),
}  # fmt: skip


def _pair_parameters(rng: Random) -> Parameters:
    n = rng.randint(3, 6)
    i, j = sorted(rng.sample(range(n), 2))
    return {
        "n": n,
        "i": i,
        "j": j,
        "relation": rng.choice(tuple(_RELATIONS)),
        "answers": [draw_word(rng, 3, 6), draw_word(rng, 3, 6)],
    }


def _pair(parameters: Parameters, rng: Random) -> Spec:
    n, i, j, (yes, no) = (parameters[k] for k in ("n", "i", "j", "answers"))
    words, test = _RELATIONS[parameters["relation"]]
    test = test.format(i=i, j=j)
    near = test.replace(f"[{i}]", f"[{next(x for x in range(n) if x not in (i, j))}]")
    first, second = ordinal(i + 1), ordinal(j + 1)
    schema: Schema = (line(Word("s", n, n, alphabet=rng.choice(("abc", "abcd", "xyz")))),)
    branches = "    print('{}')\nelse:\n    print('{}')"
    return short_spec(
        rng,
        schema,
        titles=("Two Places", "Password Check", "Compare Two Letters"),
        stories=(
            f"You are given a string s of length {n}. If its {first} and {second} characters "
            f"{words}, print {yes}. Otherwise, print {no}.",
            f"A machine reads a word s of {n} letters. It says {yes} when the {first} and the "
            f"{second} letters {words}, and {no} when not. What does it say?",
            f"@A looks at the {first} letter and the {second} letter of the {n}-letter word s. If "
            f"they {words}, @A shouts {yes}; in the other case, @A shouts {no}. Find the shout.",
            f"Tickets in @P carry {n} letters s. A ticket whose {first} and {second} letters "
            f"{words} is of type {yes}; all others are of type {no}. Print the type of s.",
            f"Consider letters {i + 1} and {j + 1} (counting from 1) of s, a string of {n} "
            f"letters. Print {yes} if they {words}, and {no} otherwise.",
        ),
        output=(f"Print {yes} or {no}.", "Print the answer."),
        python=(f"if {test}:\n{branches.format(yes, no)}",
                f"ans = '{no}'\nif {test}:\n    ans = '{yes}'\nprint(ans)"),
        only_python=(f"print('{yes}' if {test} else '{no}')", f"print(['{no}', '{yes}'][{test}])"),
        wrong={"wrong place": f"if {near}:\n{branches.format(yes, no)}",
               "exchanged": f"if {test}:\n{branches.format(no, yes)}"},
    )  # fmt: skip


def _table_parameters(rng: Random) -> Parameters:
    n = rng.randint(3, 5)
    return {"n": n, "k": rng.randint(1, n), "letters": "".join(sorted(rng.sample(LOWER, 3)))}


def _table(parameters: Parameters, rng: Random) -> Spec:
    n, k, letters = (parameters[name] for name in ("n", "k", "letters"))
    alphabet = letters + rng.choice([c for c in LOWER if c not in letters])
    v = verdict(rng)
    test = " or ".join(f"s[{k - 1}] == '{c}'" for c in letters)
    near = " or ".join(f"s[{k % n}] == '{c}'" for c in letters)
    shown = f"'{letters[0]}', '{letters[1]}' or '{letters[2]}'"
    branches = f"    print('{v.yes}')\nelse:\n    print('{v.no}')"
    return short_spec(
        rng,
        (line(Word("s", n, n, alphabet=alphabet)),),
        titles=("One of Three Letters", "Valid Code?", "A Letter to Check"),
        stories=(
            f"You are given a string s of {n} letters. Determine whether its {ordinal(k)} letter "
            f"is {shown}.",
            f"A code of {n} letters is valid if and only if letter number {k} is one of {shown}. "
            f"Is the code s valid?",
            f"@A likes the letters {', '.join(letters)}. Check if the {ordinal(k)} character of "
            f"s, a word of length {n}, is a letter that @A likes.",
            f"The {ordinal(k)} of the {n} letters on a ticket s decides: {shown} wins, any other "
            f"letter loses. Does s win?",
            f"Let c be the {ordinal(k)} character of the {n}-character string s. Is c equal to "
            f"{shown}?",
        ),
        output=v.output("it is so")[:2],
        python=(f"if {test}:\n{branches}", f"if s[{k - 1}] in '{letters}':\n{branches}"),
        only_python=(f"print('{v.yes}' if s[{k - 1}] in '{letters}' else '{v.no}')",
                     f"print('{v.yes}' if s[{k - 1}] in {list(letters)} else '{v.no}')"),
        wrong={"wrong place": f"if {near}:\n{branches}",
               "two letters": f"if s[{k - 1}] in '{letters[:2]}':\n{branches}"},
    )  # fmt: skip


def _anagram_parameters(rng: Random) -> Parameters:
    return {
        "word": draw_word(rng, 3, 6),
        "as": rng.choice(("anagram", "reverse", "rotation", "either")),
    }


def _anagram(parameters: Parameters, rng: Random) -> Spec:
    word, kind = parameters["word"], parameters["as"]
    n, v = len(word), verdict(rng)
    turns = [word[i:] + word[:i] for i in range(n)]
    listed = " or ".join(f's == "{w}"' for w in dict.fromkeys(turns))
    k = rng.choice((1, 1))
    words, test, other, idiom = {
        "anagram": (f"the letters of s can be rearranged to give {word}",
                    f"sorted(s) == {sorted(word)}", f"sorted(s) == sorted('{word}')",
                    f"''.join(sorted(s)) == '{''.join(sorted(word))}'"),
        "reverse": (f"s read from right to left is {word}", f's[::-1] == "{word}"',
                    f's == "{word[::-1]}"', f"''.join(reversed(s)) == '{word}'"),
        "rotation": (f"moving some letters of {word} (possibly none) from its front to its end, in "
                     f"the same order, can give s", f's in "{word + word}"', listed,
                     f"s in {turns}"),
        "either": (f"s is {word}, or {word} read from right to left",
                   f's == "{word}" or s[::-1] == "{word}"',
                   f's == "{word}" or s == "{word[::-1]}"', f"'{word}' in (s, s[::-1])"),
    }[kind]  # fmt: skip
    say = f":\n    print('{v.yes}')\nelse:\n    print('{v.no}')"
    need = "sort(s.begin(), s.end());\n" if kind == "anagram" else ""
    cpp = f's == "{"".join(sorted(word))}"'
    pool = [word, word[::-1], word[k:] + word[:k], turns[n // 2], "".join(sorted(word)),
            word[1] + word[0] + word[2:], word[:-1] + word[0]]  # fmt: skip
    bodies = (f"if {test}{say}", f"if {other}{say}")
    return short_spec(
        rng,
        (line(Word("s", n, n)),),
        titles=("The Same Letters?", "Is It the Word?", "Hidden Word"),
        stories=(
            f"You are given a string s of {n} letters. Determine whether {words}.",
            f"@A has {n} tiles that show s in a row. @A is content if {words}. Is @A content?",
            f"A door in @P opens for a string s exactly when {words}. Does it open?",
            f"Say {v.yes} if {words}; say {v.no} if this is not true.",
            f"Let s be a string of length {n}. Is it true that {words}?",
        ),
        output=v.output("it is true")[:2],
        python=() if need else bodies,
        only_python=(*(bodies if need else ()), f"print('{v.yes}' if {idiom} else '{v.no}')"),
        only_cpp=(
            f'{need}if ({cpp}) cout << "{v.yes}" << endl;\nelse cout << "{v.no}" << endl;',
            f'{need}cout << ({cpp} ? "{v.yes}" : "{v.no}") << endl;',
        )
        if need
        else (),
        wrong={"only the word": f'if s == "{word}"{say}',
               "exchanged": f"if {test}:\n    print('{v.no}')\nelse:\n    print('{v.yes}')"},
        adjust=made("s", lambda rng, s: rng.choice(pool), 0.8),
    )  # fmt: skip


_TAGS = ("strings", "implementation")
FAMILIES = (
    Family("short_text_pair", _TAGS, 800, _pair_parameters, _pair),
    Family("short_text_letter", _TAGS, 800, _table_parameters, _table),
    Family("short_text_anagram", _TAGS, 900, _anagram_parameters, _anagram),
)
