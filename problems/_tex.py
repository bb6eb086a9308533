"""TeX statements as plain text a reader and a language model can follow."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from problems._rendered import RenderedStatement
from problems._tex_layout import (
    LINE,
    LITERAL,
    PARAGRAPH,
    lay_out,
    lay_out_list,
    lay_out_table,
    set_literals_aside,
)
from problems._tex_math import join_thousands, render_math
from problems._tex_scan import Scanner, expand_macros, without_comments
from problems._tex_symbols import (
    COMBINING,
    DROPPED,
    HEADINGS,
    IMAGE_ENVIRONMENTS,
    MATH_ENVIRONMENTS,
    NAMED_SECTIONS,
    OPERATORS,
    RELATIONS,
    SPACES,
    SYMBOLS,
    TRANSPARENT,
)

_TEXT = re.compile(r"[^\\{}$%~&`'\-\n\t \x04]+")
_WHITE = re.compile(r"\s+")
_LIGATURES = {"``": '"', "''": '"', "---": "—", "--": "–", "`": "'"}
# Targets of links may hold % signs, and references point at numbers that plain text lacks.
_LINK_TARGET = re.compile(r"\\href\s*\{[^{}]*\}")
_REFERENCE = re.compile(r"[~ ]*\\(?:eq|page|auto)?ref\s*\{[^{}]*\}")
_MOST_DEPTH = 40


def render_tex(source: str, title: str = "") -> RenderedStatement:
    """Turn a TeX statement into plain text; ``title`` stands in for ``\\problemyamlname``."""
    source = re.sub(r"[\x00-\x08\x0b-\x1f]", "", source.replace("\r\n", "\n").replace("\r", "\n"))
    literals: list[str] = []
    source = set_literals_aside(source, literals)
    source = _REFERENCE.sub("", _LINK_TARGET.sub(r"\\textrm", source))
    source = join_thousands(expand_macros(without_comments(source)))
    if match := re.search(r"\\begin\{document\}(.*?)(?:\\end\{document\}|\Z)", source, re.DOTALL):
        source = match.group(1)
    reader = _Reader(title, literals)
    text = lay_out(reader.render(source), literals)
    return RenderedStatement(text, reader.title.strip(), tuple(reader.warnings()))


class _Reader:
    """Recursive descent over text; formulas go to ``render_math``."""

    def __init__(self, title: str, literals: list[str]) -> None:
        self.known_title = title
        self.literals = literals
        self.title = ""
        self.images = 0
        self.illustrations = 0
        self.unknown: dict[str, None] = {}
        self.list_depth = 0
        self.depth = 0
        self.scan = Scanner("")

    def warnings(self) -> list[str]:
        found = []
        if self.images:
            found.append(f"the statement has {self.images} image(s) that text cannot show")
        if self.illustrations:
            found.append("the statement's decorative illustration is left out")
        if self.unknown:
            names = ", ".join("\\" + name for name in sorted(self.unknown))
            found.append(f"TeX commands left out of the statement: {names}")
        return found

    def render(self, source: str) -> str:
        """Text of ``source`` with layout marks; state such as the title is kept on the way."""
        if self.depth >= _MOST_DEPTH:
            return source
        outer, self.scan = self.scan, Scanner(source)
        self.depth += 1
        pieces = []
        while not self.scan.done:
            pieces.append(self._step())
        self.depth -= 1
        self.scan = outer
        return "".join(pieces)

    def _step(self) -> str:
        if text := self.scan.matched(_TEXT):
            return text
        if space := self.scan.matched(_WHITE):
            return PARAGRAPH if space.count("\n") > 1 else " "
        char = self.scan.peek()
        if char == "\\":
            return self._command(self.scan.command())
        if char == "{":
            return self.render(self.scan.argument())
        if char == "$":
            return self._dollars()
        if char == LITERAL:
            self.scan.take()
            return f"{LITERAL}{self.scan.until(LITERAL)}{LITERAL}"
        for ligature, shown in _LIGATURES.items():
            if self.scan.peek(len(ligature)) == ligature:
                self.scan.take(len(ligature))
                return shown
        self.scan.take()
        return {"~": " ", "&": " | ", "}": ""}.get(char, char)

    def _dollars(self) -> str:
        if self.scan.peek(2) == "$$":
            self.scan.take(2)
            return self._display(self.scan.until("$$"))
        self.scan.take()
        return self._formula(self.scan.until_dollar())

    def _formula(self, source: str) -> str:
        return render_math(source).replace("\n", LINE)

    def _display(self, source: str) -> str:
        return f"{PARAGRAPH}{self._formula(source)}{PARAGRAPH}"

    def _argument(self) -> str:
        return self.render(self.scan.argument())

    def _command(self, name: str) -> str:
        base = name.rstrip("*")
        handler = _HANDLERS.get(base)
        if handler is not None:
            return handler(self)
        if base in TRANSPARENT:
            self.scan.option()
            return self._argument()
        if base in DROPPED:
            if DROPPED[base]:
                self.scan.option()
            for _ in range(DROPPED[base]):
                self.scan.argument()
            return ""
        if base in HEADINGS:
            self.scan.option()
            return f"{PARAGRAPH}{self._argument().strip()}{PARAGRAPH}"
        return self._symbol(base)

    def _symbol(self, name: str) -> str:
        if name in COMBINING:
            return self._accent(COMBINING[name])
        for table in (SYMBOLS, RELATIONS):
            if name in table:
                return table[name]
        if name in SPACES or name == "\n":
            return " "
        if name == "\\":
            self.scan.option()
            return LINE
        if name in OPERATORS:
            return name + " "
        if not name[:1].isalpha():
            return name
        self.unknown[name] = None
        return ""

    def _accent(self, combining: str) -> str:
        letter = self._argument().replace("ı", "i").replace("ȷ", "j")
        return unicodedata.normalize("NFC", letter[:1] + combining) + letter[1:]

    # Commands with a meaning of their own.

    def problem_name(self) -> str:
        self.title = self._argument().strip()
        return ""

    def yaml_name(self) -> str:
        return self.known_title

    def image(self) -> str:
        self.scan.option()
        self.scan.argument()
        self.images += 1
        return "[image]"

    def illustration(self) -> str:
        for _ in range(3):
            self.scan.argument()
        self.illustrations += 1
        return ""

    def second_argument(self) -> str:
        self.scan.option()
        self.scan.argument()
        return self._argument()

    def third_argument(self) -> str:
        self.scan.argument()
        return self.second_argument()

    def footnote(self) -> str:
        self.scan.option()
        return f" ({self._argument().strip()})"

    def caption(self) -> str:
        self.scan.option()
        return f"{PARAGRAPH}{self._argument().strip()}{PARAGRAPH}"

    def superscript(self) -> str:
        text = self._argument()
        return text if text.isalpha() else f"^{text}"

    def subscript(self) -> str:
        return f"_{self._argument()}"

    def paragraph_break(self) -> str:
        return PARAGRAPH

    def line_break(self) -> str:
        return LINE

    def inline_math(self) -> str:
        return self._formula(self.scan.until("\\)"))

    def display_math(self) -> str:
        return self._display(self.scan.until("\\]"))

    def stray_end(self) -> str:
        self.scan.argument()
        return ""

    def begin(self) -> str:
        """Dispatch on the environment's name; an unknown one shows its contents."""
        name = self.scan.argument().strip()
        base, body = name.rstrip("*"), self.scan.environment(name)
        if base in IMAGE_ENVIRONMENTS:
            self.images += 1
            return "[image]"
        if base in MATH_ENVIRONMENTS:
            return self._display(f"\\begin{{{name}}}{body}\\end{{{name}}}")
        if base in ("itemize", "enumerate", "description"):
            return self._list(base, body)
        if base in ("tabular", "tabularx", "tabulary", "longtable"):
            return lay_out_table(base, body, self.render)
        if base == "comment":
            return ""
        return self._block(base, body)

    def _list(self, kind: str, body: str) -> str:
        self.list_depth += 1
        text = lay_out_list(kind, body, self.list_depth, self.render)
        self.list_depth -= 1
        return text

    def _block(self, base: str, body: str) -> str:
        heading = f"{base}{PARAGRAPH}" if base in NAMED_SECTIONS else ""
        inner = Scanner(body)
        arguments = {"wrapfigure": 2, "minipage": 1, "multicols": 1}.get(base, 0)
        inner.option()
        for _ in range(arguments):
            inner.argument()
        contents = self.render(body[inner.position :])
        return f"{PARAGRAPH}{heading}{contents}{PARAGRAPH}"


_HANDLERS: dict[str, Callable[[_Reader], str]] = {
    "problemname": _Reader.problem_name,
    "title": _Reader.problem_name,
    "problemyamlname": _Reader.yaml_name,
    "includegraphics": _Reader.image,
    "illustration": _Reader.illustration,
    "textcolor": _Reader.second_argument,
    "colorbox": _Reader.second_argument,
    "scalebox": _Reader.second_argument,
    "raisebox": _Reader.second_argument,
    "rotatebox": _Reader.second_argument,
    "parbox": _Reader.second_argument,
    "foreignlanguage": _Reader.second_argument,
    "resizebox": _Reader.third_argument,
    "multicolumn": _Reader.third_argument,
    "multirow": _Reader.third_argument,
    "footnote": _Reader.footnote,
    "caption": _Reader.caption,
    "textsuperscript": _Reader.superscript,
    "textsubscript": _Reader.subscript,
    "par": _Reader.paragraph_break,
    "newline": _Reader.line_break,
    "tabularnewline": _Reader.line_break,
    "linebreak": _Reader.line_break,
    "(": _Reader.inline_math,
    "[": _Reader.display_math,
    "begin": _Reader.begin,
    "end": _Reader.stray_end,
}
