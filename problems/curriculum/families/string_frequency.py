"""How often letters and words occur."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from problems.curriculum._family import Code, Family, Parameters, Spec, Wrong
from problems.curriculum._phrases_letters import draw_letters, letters_of
from problems.curriculum._phrases_strings import blend, rows, sprinkle, text_input
from problems.curriculum._schema import LOWER, Int, Values, Words, line

_COUNTER = "from collections import Counter"


@dataclass(frozen=True, slots=True)
class Tally:
    """A question about how often things occur.

    Attributes:
        ask: phrase with ``{things}`` (plural) and ``{thing}``.
        python: an expression of the Counter ``d``; ``{k}`` is a constant.
        step: C++ statement for a pair ``x`` of thing and count.
        show: C++ expression of the answer.
        start: C++ value of ``ans`` before.
    """

    ask: str
    python: str
    step: str
    show: str = "ans"
    start: str = "int ans = 0;"


_NUMBERS = {
    "distinct": Tally("the number of different {things}", "len(d)", "", "d.size()", ""),
    "exactly": Tally(
        "the number of different {things} that occur exactly {times}",
        "sum(x == {k} for x in d.values())", "if (x.second == {k}) ans++;",
    ),
    "least": Tally(
        "the number of different {things} that occur at least {times}",
        "sum(x >= {k} for x in d.values())", "if (x.second >= {k}) ans++;",
    ),
    "odd": Tally(
        "the number of different {things} that occur an odd number of times",
        "sum(x % 2 for x in d.values())", "if (x.second % 2 == 1) ans++;",
    ),
    "top": Tally(
        "how many times the most frequent of the {things} occurs (0 if there are none)",
        "max(d.values(), default=0)", "ans = max(ans, x.second);",
    ),
    "extra": Tally(
        "the smallest number of {things} to remove so that those that remain are all different",
        "sum(d.values()) - len(d)", "ans += x.second - 1;",
    ),
    "pairs": Tally(
        "the greatest number of pairs of equal {things}, if each belongs to at most one pair",
        "sum(x // 2 for x in d.values())", "ans += x.second / 2;",
    ),
    "equal_pairs": Tally(
        "in how many ways one can choose two equal {things} at different positions (the order "
        "of the two does not matter)",
        "sum(x * (x - 1) // 2 for x in d.values())",
        "ans += 1LL * x.second * (x.second - 1) / 2;", "ans", "long long ans = 0;",
    ),
}  # fmt: skip


def _times(k: int) -> str:
    return {1: "once", 2: "twice"}.get(k, f"{k} times")


def _draw_ask(rng: Random) -> dict[str, str | int]:
    ask = rng.choice((*_NUMBERS, "exactly", "least"))
    if ask in ("exactly", "least"):
        return {"ask": ask, "k": rng.randint(1 if ask == "exactly" else 2, 3)}
    return {"ask": ask}


def _tally(parameters: Parameters, things: str) -> tuple[str, str, str, str, str]:
    """Phrase, Python expression, C++ start, step and answer."""
    found, k = _NUMBERS[parameters["ask"]], parameters.get("k", 0)
    ask = found.ask.format(things=things, times=_times(k))
    number = str(k)
    return (ask, found.python.replace("{k}", number), found.start,
            found.step.replace("{k}", number), found.show)  # fmt: skip


def _python(source: str, loop: str, test: str, key: str, answer: str) -> tuple[Code, ...]:
    """Bodies that count ``key`` of the items of a loop, with a Counter or a dict."""
    picked = f"{key} {loop}" + (f" if {test}" if test else "")
    simple = source if not test and key == "c" else f"{picked}"
    put = [f"    k = {key}"] if key != "c" else []
    name = "k" if key != "c" else "c"
    add = [*put, f"    d[{name}] = d.get({name}, 0) + 1"]
    if test:
        add = [f"    if {test}:", *("    " + x for x in add)]
    return (
        Code(rows(f"d = Counter({simple})", f"print({answer})"), _COUNTER),
        Code(rows("d = {}", f"{loop}:", *add, f"print({answer})")),
    )


def _cpp(kind: str, head: str, test: str, key: str, tally: tuple[str, ...]) -> tuple[Code, ...]:
    start, step, show = tally
    add = f"    if ({test}) d[{key}]++;" if test else f"    d[{key}]++;"
    ending = [*([start] if start else []), *([f"for (auto x : d) {step}"] if step else [])]
    first = rows(
        f"map<{kind}, int> d;", f"{head} {{", add, "}", *ending, f"cout << {show} << endl;"
    )
    second = first.replace("map<", "unordered_map<")
    return Code(first), Code(second)


def _letters_parameters(rng: Random) -> Parameters:
    kinds = ("all", "all", "vowel", "consonant", "before", "after", "between")
    kind = rng.choice(kinds)
    return {"of": kind if kind == "all" else draw_letters(rng, (kind,)), **_draw_ask(rng)}


def _letters(parameters: Parameters, rng: Random) -> Spec:
    test, ctest, things, note, favoured = "", "", "letters", "", "aab"
    if parameters["of"] != "all":
        f = letters_of(parameters["of"], rng)
        test, ctest, things, note = f.py(), f.cc(), f.many, f.note
        favoured = blend(f.favoured, f.members[:3])
    ask, answer, *rest = _tally(parameters, things)
    text = text_input(rng, 1, (50, 1000, 100_000))
    other = "len(d)" if answer != "len(d)" else "sum(d.values())"
    python = _python("s", "for c in s", test, "c", answer)
    loose = _python("s", "for c in s[1:]", test, "c", answer)[0]
    return Spec(
        titles=("Letter Frequencies", "How Often?", "@A's Letters", "Different Letters"),
        stories=(
            f"You are given a string s. Find {ask} in s.{note}",
            f"@A has cards with letters, and together they form the string s. Determine {ask}."
            f"{note}",
            f"Given a string s, compute {ask}.{note}",
            f"@B studies the word s, which was found in @P. What is {ask}?{note}"
            if not ask.startswith(("how", "in how"))
            else f"@B studies the word s, which was found in @P. Find out {ask}.{note}",
            f"@A and @B look at the characters of a string s. Print {ask}.{note}",
        ),
        schema=text.schema,
        output=("Print the answer.", "Print one integer."),
        python=python,
        cpp=_cpp("char", "for (char c : s)", ctest, "c", tuple(rest)),
        wrong=(
            Wrong(
                "python", Code(python[0].body.replace(answer, other), _COUNTER), "wrong question"
            ),
            Wrong("python", loose, "first letter lost"),
        ),
        adjust=sprinkle(favoured),
    )


@dataclass(frozen=True, slots=True)
class Alike:
    """When words count as the same: a sentence, Python and C++ keys of ``s``."""

    words: str
    python: str
    cpp: str
    kind: str = "string"


_ALIKE = {
    "whole": Alike("", "s", "s"),
    "first": Alike("if they begin with the same letter", "s[0]", "s[0]", "char"),
    "last": Alike("if they end with the same letter", "s[-1]", "s.back()", "char"),
    "length": Alike("if they have the same length", "len(s)", "s.size()", "int"),
    "sorted": Alike(
        "if one can be obtained from the other by rearranging letters", "''.join(sorted(s))", "f(s)"
    ),
    "set": Alike(
        "if they consist of the same letters, no matter how often",
        "''.join(sorted(set(s)))", "f(s)",
    ),
    "ends": Alike(
        "if their first letters are equal and their last letters are equal",
        "s[0] + s[-1]", "string(1, s[0]) + s.back()",
    ),
    "two": Alike("if their first two letters are equal", "s[:2]", "s.substr(0, 2)"),
    "backward": Alike(
        "if they are equal or one is the reverse of the other", "min(s, s[::-1])", "f(s)"
    ),
}  # fmt: skip
_KEY_TOPS = {
    "sorted": rows("string f(string s) {", "    sort(s.begin(), s.end());", "    return s;", "}"),
    "set": rows("string f(string s) {", "    sort(s.begin(), s.end());",
                "    s.erase(unique(s.begin(), s.end()), s.end());", "    return s;", "}"),
    "backward": rows("string f(string s) {", "    string r = s;",
                     "    reverse(r.begin(), r.end());", "    return min(s, r);", "}"),
}  # fmt: skip
_KIND_ASKS = {
    "distinct": "the number of different kinds",
    "exactly": "the number of kinds that have exactly {n}",
    "least": "the number of kinds that have at least {n}",
    "odd": "the number of kinds that have an odd number of words",
    "top": "how many words the most frequent kind has",
    "extra": "the smallest number of words to remove so that no two words of the same kind remain",
    "pairs": "the greatest number of pairs of words of the same kind, if each word belongs to at "
    "most one pair",
    "equal_pairs": "in how many ways one can choose two words of the same kind (the order of the "
    "two does not matter)",
}


def _words_parameters(rng: Random) -> Parameters:
    return {"alike": rng.choice(tuple(_ALIKE)), **_draw_ask(rng)}


def _few_words(rng: Random, size: str, values: Values) -> Values:
    """Words from a small stock, some of them shuffled or reversed."""
    w = values["w"]
    stock = w[: max(1, len(w) // 2)]
    for i in range(len(w)):
        x = rng.choice(stock)
        way = rng.random()
        shuffled = "".join(rng.sample(x, len(x)))
        w[i] = x if way < 0.4 else x[::-1] if way < 0.5 else shuffled if way < 0.7 else w[i]
    return values


def _words(parameters: Parameters, rng: Random) -> Spec:
    alike, k = _ALIKE[parameters["alike"]], parameters.get("k", 0)
    _, answer, *rest = _tally(parameters, "words")
    n = f"{k} word" + "s" * (k != 1)
    ask = _KIND_ASKS[parameters["ask"]].replace("{n}", n)
    same = alike.words or "if they are equal"
    rule = f"Two words are of the same kind {same}."
    python = _python("w", "for s in w", "", alike.python, answer)
    if alike.python == "s":
        body = python[1].body.replace("    k = s\n", "").replace("[k]", "[s]").replace("(k,", "(s,")
        python = (Code(rows("d = Counter(w)", f"print({answer})"), _COUNTER), Code(body))
    top = _KEY_TOPS.get(parameters["alike"], "")
    cpp = _cpp(alike.kind, "for (auto &s : w)", "", alike.cpp, tuple(rest))
    other = "s" if alike.python != "s" else "s[0]"
    near = _python("w", "for s in w", "", other, answer)[0]
    question = "len(d)" if answer != "len(d)" else "sum(d.values())"
    most = rng.choice((20, 100, 1000))
    return Spec(
        titles=("Kinds of Words", "Same or Different", "@A Sorts Words", "Groups of Words"),
        stories=(
            f"You are given n words. {rule} Find {ask}.",
            f"@A collected n words in @P. {rule} @A wants to know {ask}.",
            f"There are n @T, each with a word on it. {rule} Compute {ask}.",
            f"Given a list of n words, determine {ask}. {rule}",
            f"@B reads n words one after the other. {rule} Tell @B {ask}.",
        ),
        schema=(
            line(Int("n", 1, most, rng.choice(("the number of words", "")))),
            line(Words("w", "n", 2, rng.choice((5, 10, 20)), alphabet=LOWER)),
        ),
        output=("Print the answer.", "Print one integer."),
        python=python,
        cpp=tuple(Code(c.body, top) for c in cpp),
        wrong=(
            Wrong("python", near, "wrong kind"),
            Wrong("python", Code(python[0].body.replace(answer, question), _COUNTER),
                  "wrong question"),
        ),
        adjust=_few_words,
    )  # fmt: skip


_TAGS = ("implementation", "strings")
FAMILIES = (
    Family("string_letter_frequency", _TAGS, 900, _letters_parameters, _letters),
    Family("words_kinds", _TAGS, 1000, _words_parameters, _words),
)
