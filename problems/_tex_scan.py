"""Reading TeX source: arguments, environments, comments and the author's own macros."""

from __future__ import annotations

import re
from dataclasses import dataclass

_COMMAND = re.compile(r"\\([a-zA-Z@]+\*?|.)", re.DOTALL)
_COMMENT = re.compile(r"(?<!\\)((?:\\\\)*)%[^\n]*(?:\n[ \t]*|$)")
_DEFINITION = re.compile(
    r"\\(?:(?:re|provide)?newcommand|providecommand|DeclareMathOperator)\*?\s*(?=[{\\])"
)
_PLAIN_DEFINITION = re.compile(r"\\def\s*\\([a-zA-Z@]+)((?:#\d)*)\s*(?=\{)")
_MOST_PASSES = 8
_MOST_CHARS = 1 << 20


class Scanner:
    """A position in TeX source with the few reads that its grammar needs."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.position = 0

    @property
    def done(self) -> bool:
        return self.position >= len(self.source)

    def peek(self, length: int = 1) -> str:
        return self.source[self.position : self.position + length]

    def take(self, length: int = 1) -> str:
        text = self.peek(length)
        self.position += length
        return text

    def until(self, mark: str) -> str:
        """Text up to ``mark``, which is consumed too; the rest where there is none."""
        end = self.source.find(mark, self.position)
        stop = len(self.source) if end < 0 else end
        text = self.source[self.position : stop]
        self.position = stop + (0 if end < 0 else len(mark))
        return text

    def until_dollar(self) -> str:
        """Formula up to the dollar sign that closes it, past escaped ones and those in braces."""
        depth = 0
        for match in re.compile(r"\\.|[{}$]", re.DOTALL).finditer(self.source, self.position):
            depth += {"{": 1, "}": -1}.get(match.group(), 0)
            if match.group() == "$" and depth <= 0:
                formula = self.source[self.position : match.start()]
                self.position = match.end()
                return formula
        return self.until("$")

    def matched(self, pattern: re.Pattern[str]) -> str:
        """Text that ``pattern`` matches here (consumed), or an empty string."""
        match = pattern.match(self.source, self.position)
        if match is None:
            return ""
        self.position = match.end()
        return match.group()

    def command(self) -> str:
        """Name of the command at the position; the white space after a word is consumed."""
        match = _COMMAND.match(self.source, self.position)
        if match is None:
            self.position = len(self.source)
            return ""
        self.position = match.end()
        name = match.group(1)
        if name[0].isalpha():
            self.skip_space()
        return name

    def skip_space(self) -> None:
        """Skip white space, but not past a blank line: that ends a paragraph."""
        match = re.compile(r"[ \t]*(?:\n[ \t]*(?!\s*\n))?").match(self.source, self.position)
        if match:
            self.position = match.end()

    def argument(self) -> str:
        """The next argument without its braces: a group, a command or one character."""
        self.skip_space()
        if self.peek() == "{":
            return self._balanced("{", "}")
        if self.peek() == "\\":
            start = self.position
            self.command()
            return self.source[start : self.position]
        return self.take()

    def option(self) -> str | None:
        """The argument in square brackets, or ``None`` where there is none."""
        start = self.position
        self.skip_space()
        if self.peek() == "[":
            return self._balanced("[", "]")
        self.position = start
        return None

    def environment(self, name: str) -> str:
        """Body of the environment whose ``\\begin`` was just read; consumes its ``\\end``."""
        start, depth = self.position, 1
        for match in re.compile(r"\\(begin|end)\s*\{" + re.escape(name) + r"\}").finditer(
            self.source, start
        ):
            depth += 1 if match.group(1) == "begin" else -1
            if depth == 0:
                self.position = match.end()
                return self.source[start : match.start()]
        self.position = len(self.source)
        return self.source[start:]

    def _balanced(self, opening: str, closing: str) -> str:
        start, depth = self.position + 1, 0
        while not self.done:
            char = self.take()
            if char == "\\":
                self.take()
            elif char == opening:
                depth += 1
            elif char == closing:
                depth -= 1
                if depth == 0:
                    return self.source[start : self.position - 1]
        return self.source[start:]


@dataclass(frozen=True, slots=True)
class _Macro:
    arguments: int
    default: str | None
    body: str


def without_comments(source: str) -> str:
    """The source without TeX comments. Verbatim text must be taken out before."""
    return _COMMENT.sub(r"\1", source)


def expand_macros(source: str) -> str:
    """Replace the author's own macros by what they stand for.

    Unlike TeX this keeps the space after a macro without arguments: it reads better. Expansion
    stops after a few passes or at one million characters, so that no definition can blow up a
    statement.
    """
    source, macros = _take_definitions(source)
    if not macros:
        return source
    names = "|".join(sorted(map(re.escape, macros), key=len, reverse=True))
    pattern = re.compile(rf"\\({names})(?![a-zA-Z@])")
    for _ in range(_MOST_PASSES):
        expanded = _expand_once(source, macros, pattern)
        if expanded == source or len(expanded) > _MOST_CHARS:
            break
        source = expanded
    return source


def _take_definitions(source: str) -> tuple[str, dict[str, _Macro]]:
    macros: dict[str, _Macro] = {}
    scanner, kept = Scanner(source), []
    for match in re.compile(f"{_DEFINITION.pattern}|{_PLAIN_DEFINITION.pattern}").finditer(source):
        if match.start() < scanner.position:
            continue
        kept.append(source[scanner.position : match.start()])
        scanner.position = match.end()
        if match.group(1):
            macros[match.group(1)] = _Macro(match.group(2).count("#"), None, scanner.argument())
            continue
        name = scanner.argument().strip().lstrip("\\")
        count, default = scanner.option(), scanner.option()
        digits = (count or "").strip()
        arguments = int(digits) if digits in set("123456789") else 0
        macros[name] = _Macro(arguments, default, scanner.argument())
    kept.append(source[scanner.position :])
    return "".join(kept), macros


def _expand_once(source: str, macros: dict[str, _Macro], pattern: re.Pattern[str]) -> str:
    scanner, pieces, size = Scanner(source), [], 0
    while size <= _MOST_CHARS and (match := pattern.search(source, scanner.position)):
        pieces.append(source[scanner.position : match.start()])
        scanner.position = match.end()
        pieces.append(_call(macros[match.group(1)], scanner))
        size += len(pieces[-1])
    pieces.append(source[scanner.position :])
    return "".join(pieces)


def _call(macro: _Macro, scanner: Scanner) -> str:
    values = []
    if macro.default is not None:
        option = scanner.option()
        values.append(macro.default if option is None else option)
    while len(values) < macro.arguments:
        values.append(scanner.argument())
    body = re.sub(
        r"#(\d)",
        lambda found: values[int(found[1]) - 1] if 0 < int(found[1]) <= len(values) else "",
        macro.body,
    )
    # A command at the end must not run into the letter that follows the call.
    letter_follows = scanner.peek().isalpha()
    return f"{body} " if letter_follows and re.search(r"\\[a-zA-Z@]+$", body) else body
