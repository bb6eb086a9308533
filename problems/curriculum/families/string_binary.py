"""Strings over two symbols, and brackets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_strings import (
    codes,
    rows,
    text_input,
    wrong,
)
from problems.curriculum._schema import Values

_PAIRS = ("01", "10", "WB", "RG", "LR", "ab", "+-", "UD", ".#", "xo", "SF", "HT", "AB")


@dataclass(frozen=True, slots=True)
class Question:
    """A question about a string of symbols ``X`` and ``Y`` (placeholders in all texts).

    Attributes:
        ask: what follows "find".
        python: two or more bodies.
        cpp: two bodies.
        near: wrong Python bodies.
    """

    ask: str
    python: tuple[str, ...]
    cpp: tuple[str, ...]
    near: tuple[str, ...]


_FOR = "for (int i = 1; i < (int)s.size(); i++)"
_LOOP = "for (char c : s)"
_OUT = "cout << ans << endl;"
_COUNTS = "int a = count(s.begin(), s.end(), 'X');\nint b = s.size() - a;\n"
_PAIRWISE = "sum(x != y for x, y in zip(s, s[1:]))"
_BALANCE = rows("a = k = 0", "for c in s:", "    if c == 'X':", "        k += 1", "    else:")
_CBALANCE = rows("int ans = 0, k = 0;", f"{_LOOP} {{", "    if (c == 'X') k++;", "    else k--;")
_TRIED = "sum(c != 'XY'[i % 2] for i, c in enumerate(s))"
_DIFFS = rows("int k = 0;", "for (int i = 0; i < (int)s.size(); i++) {",
              "    if (s[i] != (i % 2 ? 'Y' : 'X')) k++;", "}")  # fmt: skip

_QUESTIONS = {
    "changes": Question(
        "the number of positions where two neighbouring symbols are different",
        (f"print({_PAIRWISE})",
         rows("ans = 0", "for i in range(1, len(s)):", "    if s[i] != s[i - 1]:",
              "        ans += 1", "print(ans)"),
         "print(s.count('XY') + s.count('YX'))"),
        (rows("int ans = 0;", f"{_FOR} {{", "    if (s[i] != s[i - 1]) ans++;", "}", _OUT),
         rows("int ans = 0;", f"{_FOR} ans += s[i] != s[i - 1];", _OUT)),
        (f"print({_PAIRWISE} + 1)", "print(s.count('XY'))"),
    ),
    "one": Question(
        "the number of positions where 'X' is directly followed by 'Y'",
        ("print(s.count('XY'))",
         rows("ans = 0", "for i in range(len(s) - 1):", "    if s[i] == 'X' and s[i + 1] == 'Y':",
              "        ans += 1", "print(ans)")),
        (rows("int ans = 0;", f"{_FOR} {{", "    if (s[i - 1] == 'X' && s[i] == 'Y') ans++;", "}",
              _OUT),
         rows("int ans = 0;", f"{_FOR} ans += s.substr(i - 1, 2) == \"XY\";", _OUT)),
        (f"print({_PAIRWISE})", "print(s.count('YX'))"),
    ),
    "equal": Question(
        "the smallest number of symbols that must be changed to make all symbols equal",
        ("print(min(s.count('X'), s.count('Y')))",
         rows("k = 0", "for c in s:", "    if c == 'X':", "        k += 1",
              "print(min(k, len(s) - k))")),
        (f"{_COUNTS}cout << min(a, b) << endl;",
         rows("int a = 0, b = 0;", f"{_LOOP} {{", "    if (c == 'X') a++;", "    else b++;", "}",
              "cout << min(a, b) << endl;")),
        ("print(s.count('X'))", "print(max(s.count('X'), s.count('Y')))"),
    ),
    "alternate": Question(
        "the smallest number of symbols that must be changed so that no two neighbouring symbols "
        "are equal",
        (f"k = {_TRIED}\nprint(min(k, len(s) - k))",
         rows("k = 0", "for i in range(len(s)):", "    if (s[i] == 'X') == (i % 2 == 0):",
              "        k += 1", "print(min(k, len(s) - k))")),
        (f"{_DIFFS}\ncout << min(k, (int)s.size() - k) << endl;",
         rows("int a = 0, b = 0;", "for (int i = 0; i < (int)s.size(); i++) {",
              "    if ((s[i] == 'X') == (i % 2 == 0)) a++;", "    else b++;", "}",
              "cout << min(a, b) << endl;")),
        (f"print({_TRIED})", "print(sum(x == y for x, y in zip(s, s[1:])))"),
    ),
    "sorted": Question(
        "the smallest number of symbols that must be changed so that no 'X' stands to the right of "
        "a 'Y'",
        (rows("ans = k = 0", "for c in s:", "    if c == 'Y':", "        k += 1",
              "    else:", "        ans = min(ans + 1, k)", "print(ans)"),
         rows("k = s.count('X')", "ans = k", "for c in s:", "    if c == 'X':", "        k -= 1",
              "    else:", "        k += 1", "    ans = min(ans, k)", "print(ans)")),
        (rows("int ans = 0, k = 0;", f"{_LOOP} {{", "    if (c == 'Y') k++;",
              "    else ans = min(ans + 1, k);", "}", _OUT),
         rows("int k = count(s.begin(), s.end(), 'X');", "int ans = k;", f"{_LOOP} {{",
              "    if (c == 'X') k--;", "    else k++;", "    ans = min(ans, k);", "}", _OUT)),
        ("print(min(s.count('X'), s.count('Y')))", "print(s.count('YX'))"),
    ),
    "swaps": Question(
        "the smallest number of swaps of neighbouring symbols after which every 'X' is to the left "
        "of every 'Y'",
        (rows("ans = k = 0", "for c in s:", "    if c == 'Y':", "        k += 1",
              "    else:", "        ans += k", "print(ans)"),
         rows("ans = p = 0", "for i in range(len(s)):", "    if s[i] == 'X':",
              "        ans += i - p", "        p += 1", "print(ans)")),
        (rows("long long ans = 0, k = 0;", f"{_LOOP} {{", "    if (c == 'Y') k++;",
              "    else ans += k;", "}", _OUT),
         rows("long long ans = 0, p = 0;", "for (int i = 0; i < (int)s.size(); i++) {",
              "    if (s[i] == 'X') ans += i - p++;", "}", _OUT)),
        ("print(s.count('YX'))", "print(s.rfind('X'))"),
    ),
    "run": Question(
        "the largest number of symbols 'X' in a row",
        (rows("ans = k = 0", "for c in s:", "    if c == 'X':", "        k += 1",
              "        ans = max(ans, k)", "    else:", "        k = 0", "print(ans)"),
         "print(max(len(x) for x in s.split('Y')))"),
        (rows("int ans = 0, k = 0;", f"{_LOOP} {{", "    if (c == 'X') k++;", "    else k = 0;",
              "    ans = max(ans, k);", "}", _OUT),
         rows("int ans = 0, k = 0;", f"{_LOOP} {{", "    k = c == 'X' ? k + 1 : 0;",
              "    ans = max(ans, k);", "}", _OUT)),
        ("print(s.count('X'))", "print(max(len(x) for x in s.split('X')))"),
    ),
    "cancel": Question(
        "the length of s after two different neighbouring symbols are erased again and again, "
        "as long as there are such",
        ("print(abs(s.count('X') - s.count('Y')))",
         rows("k = 0", "for c in s:", "    if c == 'X':", "        k += 1", "    else:",
              "        k -= 1", "print(abs(k))")),
        (f"{_COUNTS}cout << abs(a - b) << endl;",
         rows("int k = 0;", f"{_LOOP} k += c == 'X' ? 1 : -1;", "cout << abs(k) << endl;")),
        (f"print(len(s) - 2 * {_PAIRWISE})", "print(s.count('X') - s.count('Y'))"),
    ),
    "height": Question(
        "the greatest height ever reached, if we start at height 0, each 'X' moves us up by 1 and "
        "each 'Y' moves us down by 1 (the start counts too)",
        (rows(_BALANCE, "        k -= 1", "    a = max(a, k)", "print(a)"),
         rows("k = 0", "h = [0]", "for c in s:", "    k += 1 if c == 'X' else -1",
              "    h.append(k)", "print(max(h))")),
        (rows(_CBALANCE, "    ans = max(ans, k);", "}", _OUT),
         rows("int ans = 0, k = 0;", f"{_LOOP} {{", "    k += c == 'X' ? 1 : -1;",
              "    ans = max(ans, k);", "}", _OUT)),
        ("print(max(0, s.count('X') - s.count('Y')))", "print(s.count('X'))"),
    ),
    "returns": Question(
        "the number of non-empty prefixes of s with as many symbols 'X' as symbols 'Y'",
        (rows(_BALANCE, "        k -= 1", "    if k == 0:", "        a += 1", "print(a)"),
         rows("ans = k = 0", "for c in s:", "    k += 1 if c == 'X' else -1", "    ans += k == 0",
              "print(ans)")),
        (rows(_CBALANCE, "    if (k == 0) ans++;", "}", _OUT),
         rows("int ans = 0, k = 0;", f"{_LOOP} {{", "    k += c == 'X' ? 1 : -1;",
              "    ans += k == 0;", "}", _OUT)),
        ("print(1 if s.count('X') == s.count('Y') else 0)", "print(s.count('XY'))"),
    ),
    "keep": Question(
        "the number of symbols left in s if every 'X' directly after another 'X' is removed",
        (rows("ans = 0", "for i in range(len(s)):",
              "    if i == 0 or s[i] == 'Y' or s[i - 1] == 'Y':", "        ans += 1", "print(ans)"),
         "print(len(s) - sum(x == y == 'X' for x, y in zip(s, s[1:])))"),
        (rows("int ans = s.size();", f"{_FOR} {{", "    if (s[i] == 'X' && s[i - 1] == 'X') ans--;",
              "}", _OUT),
         rows("int ans = 0;", "char p = 'Y';", f"{_LOOP} {{",
              "    if (c == 'Y' || p == 'Y') ans++;", "    p = c;", "}", _OUT)),
        (f"print({_PAIRWISE} + 1)", "print(len(s.replace('XX', 'X')))"),
    ),
}  # fmt: skip


def _binary_parameters(rng: Random) -> Parameters:
    return {"ask": rng.choice(tuple(_QUESTIONS)), "symbols": rng.choice(_PAIRS)}


def _blocky(symbols: str) -> Callable[[Random, str, Values], Values]:
    """Strings with longer blocks."""

    def adjust(rng: Random, size: str, values: Values) -> Values:
        stay, c, out = rng.choice((0.2, 0.5, 0.8)), rng.choice(symbols), ""
        if size == "max":
            return values
        for _ in values["s"]:
            if rng.random() > stay:
                c = rng.choice(symbols)
            out += c
        return values | {"s": out}

    return adjust


def _binary(parameters: Parameters, rng: Random) -> Spec:
    x, y = parameters["symbols"]
    question = _QUESTIONS[parameters["ask"]]

    def fill(text: str) -> str:
        return text.replace("X", "\0").replace("Y", y).replace("\0", x)

    ask = fill(question.ask)
    text = text_input(rng, 1, (50, 1000, 100_000), "".join(sorted(x + y)))
    return Spec(
        titles=("Two Symbols", "A Row of Symbols", "@A's Row", "Binary Choice"),
        stories=(
            f"You are given a string s of symbols '{x}' and '{y}'. Find {ask}.",
            f"@A wrote a row of symbols '{x}' and '{y}'; the row is the string s. Determine {ask}.",
            f"There are some @T in a row in @P, and each has the symbol '{x}' or '{y}'. From left "
            f"to right they form the string s. Compute {ask}.",
            f"Given a string s, every character of which is '{x}' or '{y}', print {ask}.",
            f"A machine of @B understands only '{x}' and '{y}'. Its program is the string s. "
            f"What is {ask}?",
        ),
        schema=text.schema,
        output=("Print the answer.", "Print one integer."),
        python=codes(*map(fill, question.python)),
        cpp=codes(*map(fill, question.cpp)),
        wrong=tuple(wrong(f"mistake {i}", fill(body)) for i, body in enumerate(question.near)),
        adjust=_blocky(x + y),
    )


_TAGS = ("implementation", "strings")
FAMILIES = (Family("string_two_symbols", _TAGS, 900, _binary_parameters, _binary),)
