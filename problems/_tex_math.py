"""TeX mathematics as one readable line: ``$1 \\le n \\le 10^{18}$`` becomes ``1 ≤ n ≤ 10^18``."""

from __future__ import annotations

import re
from collections.abc import Callable

from problems._tex_scan import Scanner
from problems._tex_symbols import (
    DROPPED,
    NEGATED,
    OPERATORS,
    RELATIONS,
    SPACES,
    SYMBOLS,
    TRANSPARENT,
)

# 10\,000, 10\ 000 and 10~000 are one number; 10{,}000 is 10,000.
_THIN_THOUSANDS = re.compile(r"(?<=\d)(?:\\[,: ]|~)(?=\d{3}(?!\d))")
_COMMA_THOUSANDS = re.compile(r"(?<=\d)\{,\}(?=\d)")
_ATOM = re.compile(r"[^\W_]+|[-+]?\d+(?:\.\d+)?|.", re.DOTALL)
_SIGNED = re.compile(r"[-+]?[^\W_]+'*|[*'∘+-]")
_MOST_DEPTH = 40


def join_thousands(source: str) -> str:
    """TeX source in which the digits of a number stand together."""
    return _COMMA_THOUSANDS.sub(",", _THIN_THOUSANDS.sub("", source))


def render_math(source: str, depth: int = 0) -> str:
    """Plain text of a formula given without its dollar signs.

    Exponents of one item are bare (``10^18``, ``x^n``), longer ones in parentheses (``2^(n-1)``);
    longer subscripts keep their braces (``a_{i+1}``). Fractions become ``(a + b)/2``, roots
    ``sqrt(x)``, binomials ``C(n, k)``. Rows of an array are separated by newlines.
    """
    if depth > _MOST_DEPTH:
        return source
    return _Math(source, depth).render()


class _Math:
    """Recursive descent over one formula."""

    def __init__(self, source: str, depth: int = 0) -> None:
        self.scan = Scanner(join_thousands(source))
        self.depth = depth
        self.out: list[str] = []

    def render(self) -> str:
        while not self.scan.done:
            self._step()
        text = re.sub(r"[ \t]+", " ", "".join(self.out))
        text = re.sub(r"(?<=[(\[⌊⌈⟨]) | (?=[)\]⌋⌉⟩,])", "", text)
        return re.sub(r" ?\n ?", "\n", text).strip()

    def _step(self) -> None:
        char = self.scan.peek()
        if char == "\\":
            self._command(self.scan.command())
        elif char == "{":
            self.out.append(self._group(self.scan.argument()))
        elif char in "^_":
            self.scan.take()
            self.out.append(self._script(char))
        elif char in "}$":
            self.scan.take()
        else:
            self.scan.take()
            self.out.append(" " if char in "~&\n\t" else char)

    def _inner(self, source: str) -> str:
        return render_math(source, self.depth + 1)

    def _group(self, source: str) -> str:
        for name, form in (("choose", "C({}, {})"), ("over", "({})/({})"), ("atop", "({}; {})")):
            parts = re.split(rf"\\{name}(?![a-zA-Z])", source, maxsplit=1)
            if len(parts) == 2:
                return form.format(self._inner(parts[0]), self._inner(parts[1]))
        return self._inner(source)

    def _script(self, mark: str) -> str:
        inner = self._inner(self.scan.argument())
        if inner and set(inner) == {"'"}:
            return inner
        if _SIGNED.fullmatch(inner):
            return mark + inner
        return f"^({inner})" if mark == "^" else f"_{{{inner}}}"

    def _command(self, name: str) -> None:
        handler = _HANDLERS.get(name)
        if handler is not None:
            self.out.append(handler(self))
        elif name in RELATIONS:
            self.out.append(f" {RELATIONS[name]} ")
        elif name in OPERATORS:
            self.out.append(self._operator(name))
        elif name in SYMBOLS:
            self.out.append(SYMBOLS[name])
        elif name in SPACES:
            self.out.append(" ")
        elif name in TRANSPARENT:
            self.out.append(self._inner(self.scan.argument()))
        elif name in DROPPED:
            for _ in range(DROPPED[name]):
                self.scan.argument()
        elif name in ("\\", "cr", "newline"):
            self.scan.option()
            self.out.append("\n")
        else:
            self.out.append(name)  # an escaped character such as \{, or a name worth reading

    def _operator(self, name: str) -> str:
        before = " " if self.out and self.out[-1][-1:].isalnum() else ""
        return before + name + ("" if self.scan.peek() in ("(", "_", "^", "\\", "{", "") else " ")

    def fraction(self) -> str:
        top, bottom = self._inner(self.scan.argument()), self._inner(self.scan.argument())
        return f"{_atom(top)}/{_atom(bottom)}"

    def binomial(self) -> str:
        return f"C({self._inner(self.scan.argument())}, {self._inner(self.scan.argument())})"

    def root(self) -> str:
        index = self.scan.option()
        radicand = self._inner(self.scan.argument())
        if index is None:
            return f"sqrt({radicand})"
        return f"root_{self._inner(index)}({radicand})"

    def modulus(self) -> str:
        return f" (mod {self._inner(self.scan.argument())})"

    def negation(self) -> str:
        self.scan.skip_space()
        symbol = self._inner(self.scan.argument())
        return f" {NEGATED.get(symbol, 'not ' + symbol)} "

    def delimiter(self) -> str:
        """``\\left`` and ``\\right``: only their bracket is shown, and ``.`` shows nothing."""
        if self.scan.peek() == ".":
            self.scan.take()
        return ""

    def words(self) -> str:
        return self.scan.argument().replace("$", "").replace("~", " ").replace("\\ ", " ")

    def begin(self) -> str:
        name = self.scan.argument()
        body = self.scan.environment(name)
        if name.rstrip("*") in ("array", "tabular", "alignedat", "alignat"):
            body_scan = Scanner(body)
            body_scan.option()
            body_scan.argument()
            body = body[body_scan.position :]
        rows = [row for row in self._inner(body).split("\n") if row.strip()]
        if name.endswith("cases"):
            return f"{{ {'; '.join(rows)} }}"
        return f"[{'; '.join(rows)}]" if name.endswith("matrix") else "\n".join(rows)

    def end(self) -> str:
        self.scan.argument()
        return ""

    def colored(self) -> str:
        self.scan.argument()
        return self._inner(self.scan.argument())

    def stacked(self) -> str:
        above, below = self._inner(self.scan.argument()), self._inner(self.scan.argument())
        return f"{below}^({above})"


_HANDLERS: dict[str, Callable[[_Math], str]] = {
    "frac": _Math.fraction,
    "dfrac": _Math.fraction,
    "tfrac": _Math.fraction,
    "cfrac": _Math.fraction,
    "binom": _Math.binomial,
    "dbinom": _Math.binomial,
    "tbinom": _Math.binomial,
    "sqrt": _Math.root,
    "pmod": _Math.modulus,
    "not": _Math.negation,
    "left": _Math.delimiter,
    "right": _Math.delimiter,
    "text": _Math.words,
    "textrm": _Math.words,
    "mbox": _Math.words,
    "begin": _Math.begin,
    "end": _Math.end,
    "textcolor": _Math.colored,
    "overset": _Math.stacked,
    "stackrel": _Math.stacked,
}


def _atom(text: str) -> str:
    return text if _ATOM.fullmatch(text) else f"({text})"
