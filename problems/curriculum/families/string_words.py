"""Lists of words: counting, choosing, grouping and joining them."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_checks import check_of, draw_check
from problems.curriculum._phrases_strings import codes, rows, tally, wrong
from problems.curriculum._schema import LOWER, Int, Schema, Values, Words, line

Adjust = Callable[[Random, str, Values], Values]


def _schema(rng: Random, most: int = 1000, least: int = 1) -> Schema:
    count = rng.choice((20, 100, most))
    about = rng.choice(("the number of words", ""))
    return (line(Int("n", 1, count, about)), line(Words("w", "n", least, rng.choice((10, 20)))))


def _count_parameters(rng: Random) -> Parameters:
    ask = rng.choice(("count", "count", "letters", "longest", "first", "last"))
    return {"check": draw_check(rng, heavy=False), "ask": ask}


_COUNT_ASKS = {
    "count": ("the number of words x such that x {verb}", "len(v)", "ans++;"),
    "letters": ("the total number of letters in all words x such that x {verb}",
                "sum(len(s) for s in v)", "ans += s.size();"),
    "longest": ("the length of the longest word x such that x {verb}, or 0 if there is none",
                "max([len(s) for s in v] + [0])", "ans = max(ans, (int)s.size());"),
    "first": ("the number of the first word x such that x {verb}, or 0 if there is none", "",
              "if (ans == 0) ans = i + 1;"),
    "last": ("the number of the last word x such that x {verb}, or 0 if there is none", "",
             "ans = i + 1;"),
}  # fmt: skip


def _mixed(make: Callable[[Random, str], str], high: int) -> Adjust:
    """Bend about half of the words."""

    def adjust(rng: Random, size: str, values: Values) -> Values:
        share = rng.choice((0.2, 0.5, 0.8))
        values["w"] = [make(rng, s)[:high] if rng.random() < share else s for s in values["w"]]
        return values

    return adjust


def _count_python(ask: str, cond: str) -> list[str]:
    if ask in ("first", "last"):
        put = ["        ans = i + 1"] + (["        break"] if ask == "first" else [])
        pick = "0" if ask == "first" else "-1"
        return [
            rows(f"v = [i + 1 for i, s in enumerate(w) if {cond}]",
                 f"print(v[{pick}] if v else 0)"),
            rows("ans = 0", "for i in range(n):", "    s = w[i]", f"    if {cond}:", *put,
                 "print(ans)"),
        ]  # fmt: skip
    found = [f"v = [s for s in w if {cond}]\nprint({_COUNT_ASKS[ask][1]})"]
    step = {"count": "ans += 1", "letters": "ans += len(s)", "longest": "ans = max(ans, len(s))"}
    body = rows(f"    if {cond}:", f"        {step[ask]}")
    return [*found, rows("ans = 0", "for s in w:", body, "print(ans)")]


def _count(parameters: Parameters, rng: Random) -> Spec:
    check, ask = check_of(parameters["check"], rng), parameters["ask"]
    text, _, update = _COUNT_ASKS[ask]
    what = text.format(verb=rng.choice(check.verb))
    numbers = " Words are numbered from 1." if ask in ("first", "last") else ""
    schema = _schema(rng)
    words = schema[1][0]
    high = words.hi if isinstance(words, Words) else 10
    python = _count_python(ask, check.python[0])
    if ask == "count":
        python.append(tally(check.python[1], "for s in w"))
    loop = (
        f"for (int i = 0; i < n; i++) {{\n    string s = w[i];\n    if ({check.cpp}) {update}\n}}"
    )
    end = "\ncout << ans << endl;"
    cpp = [f"int ans = 0;\n{loop}{end}"]
    if ask in ("count", "letters", "longest"):
        cpp.append(f"int ans = 0;\nfor (string s : w) {{\n    if ({check.cpp}) {update}\n}}{end}")
    else:
        body = f"    if ({check.cpp}) {update}\n    i++;"
        cpp.append(f"int ans = 0, i = 0;\nfor (auto s : w) {{\n{body}\n}}{end}")
    other = "count" if ask != "count" else "letters"
    return Spec(
        titles=("Words", "Dictionary", "@A's List", "Special Words"),
        stories=tuple(
            f"{story}.{numbers}{check.note}"
            for story in (
                f"You are given n words. Find {what}",
                f"@A wrote down n words. @B wants to know {what}",
                f"A dictionary in @P has n words. Determine {what}",
                f"There are n @T with a word on each of them. Compute {what}",
                f"Given a list of n words, one per line, find {what}",
            )
        ),
        schema=schema,
        output=("Print the answer.", "Print one integer."),
        python=codes(*python),
        cpp=codes(*cpp, top=check.top),
        wrong=(
            wrong("wrong property", _count_python(ask, check.near)[0]),
            wrong("wrong question", _count_python(other, check.python[0])[0]),
        ),
        adjust=_mixed(check.make, high),
    )


_KEYS = {
    "length": ("number of letters", "len(s)", "(int)s.size()"),
    "distinct": ("number of different letters", "len(set(s))",
                 "(int)set<char>(s.begin(), s.end()).size()"),
    "vowels": ("number of vowels (a, e, i, o, u)", "sum(c in 'aeiou' for c in s)",
               "(int)count_if(s.begin(), s.end(), [](char c) "
               "{ return string(\"aeiou\").find(c) != string::npos; })"),
    "value": ("sum of letter values (a = 1, b = 2, ..., z = 26)", "sum(ord(c) - 96 for c in s)",
              "accumulate(s.begin(), s.end(), 0) - 96 * (int)s.size()"),
}  # fmt: skip


def _best_parameters(rng: Random) -> Parameters:
    key = rng.choice(("length", "length", "distinct", "vowels", "value", "letter"))
    return {
        "key": key if key != "letter" else f"letter:{rng.choice(LOWER)}",
        "side": rng.choice(("greatest", "smallest")),
        "tie": rng.choice(("first", "last", "alphabet")),
        "ask": rng.choice(("word", "word", "number")),
    }


def _key(code: str) -> tuple[str, str, str]:
    kind, _, x = code.partition(":")
    if kind == "letter":
        cpp = f"(int)count(s.begin(), s.end(), '{x}')"
        return f"number of letters '{x}'", f"s.count('{x}')", cpp
    return _KEYS[kind]


def _best_code(parameters: Parameters, python: str, cpp: str) -> tuple[list[str], list[str]]:
    more = ">" if parameters["side"] == "greatest" else "<"
    name = "max" if more == ">" else "min"
    tie, word = parameters["tie"], parameters["ask"] == "word"
    show = "w[b]" if word else "b + 1"
    sign = more + "=" if tie == "last" else more
    extra = " or f(w[i]) == f(w[b]) and w[i] < w[b]" if tie == "alphabet" else ""
    cextra = " || (f(w[i]) == f(w[b]) && w[i] < w[b])" if tie == "alphabet" else ""
    short = cpp.removeprefix("(int)")
    top = f"def f(s):\n    return {python}"
    ctop = f"int f(string s) {{\n    return {short};\n}}"
    loop = rows("b = 0", "for i in range(1, n):", f"    if f(w[i]) {sign} f(w[b]){extra}:",
                "        b = i", f"print({show})")  # fmt: skip
    values = rows("v = [f(s) for s in w]", f"k = {name}(v)")
    index = {"first": "v.index(k)", "last": "n - 1 - v[::-1].index(k)",
             "alphabet": "w.index(min(s for s in w if f(s) == k))"}[tie]  # fmt: skip
    answer = f"b = {index}\nprint({show})"
    cloop = rows("int b = 0;", "for (int i = 1; i < n; i++) {",
                 f"    if (f(w[i]) {sign} f(w[b]){cextra}) b = i;", "}",
                 f"cout << {show} << endl;")  # fmt: skip
    back = more if tie == "last" else more + "="
    order = rows("int b = n - 1;", "for (int i = n - 2; i >= 0; i--) {",
                 f"    if (f(w[i]) {back} f(w[b])) b = i;", "}",
                 f"cout << {show} << endl;")  # fmt: skip
    if tie == "alphabet":
        order = rows("int b = 0, i = 0;", "for (auto x : w) {",
                     "    int k = f(x), m = f(w[b]);",
                     f"    if (k {more} m || (k == m && x < w[b])) b = i;", "    i++;", "}",
                     f"cout << {show} << endl;")  # fmt: skip
    return [top, loop, rows(values, answer)], [ctop, cloop, order]


def _best(parameters: Parameters, rng: Random) -> Spec:
    words, python, cpp = _key(parameters["key"])
    side, tie = parameters["side"], parameters["tie"]
    bodies, cbodies = _best_code(parameters, python, cpp)
    rule = {
        "first": "If there are several such words, choose the one that comes first in the input.",
        "last": "If there are several such words, choose the one that comes last in the input.",
        "alphabet": "If there are several such words, choose the alphabetically smallest one.",
    }[tie]
    if tie == "alphabet" and parameters["ask"] == "number":
        rule += " If this word occurs several times, take its first occurrence."
    what = "the word" if parameters["ask"] == "word" else "the number (from 1 to n) of the word"
    flipped = dict(parameters) | {"side": "smallest" if side == "greatest" else "greatest"}
    other = dict(parameters) | {"tie": {"first": "last", "last": "first", "alphabet": "first"}[tie]}
    return Spec(
        titles=("Best Word", "Choose a Word", "@A's Favourite Word", "The Winner"),
        stories=(
            f"You are given n words. Find {what} with the {side} {words}. {rule}",
            f"@A and @B play with n words. The winner is the word with the {side} {words}. "
            f"{rule} Print {what} that wins.",
            f"There are n @T, each with a word on it. Which word has the {side} {words}? {rule} "
            f"Print {what}.",
            f"In @P n people said one word each. Determine {what} that has the {side} {words}. "
            f"{rule}",
            f"From a list of n words, select the one with the {side} {words} and print {what} "
            f"you selected. {rule}",
        ),
        schema=_schema(rng),
        output=("Print the answer.", f"Print {what}."),
        python=codes(*bodies[1:], top=bodies[0]),
        cpp=codes(*cbodies[1:], top=cbodies[0]),
        wrong=(
            wrong("wrong side", _best_code(flipped, python, cpp)[0][1], top=bodies[0]),
            wrong("wrong tie", _best_code(other, python, cpp)[0][1], top=bodies[0]),
        ),
        adjust=_repeated,
    )


def _repeated(rng: Random, size: str, values: Values) -> Values:
    """Few letters and some shuffled copies, so that ties occur."""
    letters = rng.choice((LOWER, "abe", "xyz"))
    w = ["".join(rng.choice(letters) if rng.random() < 0.5 else c for c in s) for s in values["w"]]
    for i in range(1, len(w)):
        if rng.random() < 0.4:
            w[i] = "".join(rng.sample(w[i - 1], len(w[i - 1])))
    return values | {"w": w}


_TAGS = ("implementation", "strings")
FAMILIES = (
    Family("words_count", _TAGS, 800, _count_parameters, _count),
    Family("words_best", _TAGS, 900, _best_parameters, _best),
)
