"""Making a C++ program fit to share a translation unit with others.

Every name of the program's own gets a suffix that no other program has, ``main`` becomes an
ordinary function, and the standard headers come from one precompiled header before all programs.
The line structure stays, so that messages keep the program's own line numbers. What could make the
program mean something else, or reach another program, raises ``Unshareable``.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from sandbox._cpp_declarations import read_declarations
from sandbox._cpp_items import Malformed, Unshareable, check_brackets
from sandbox._cpp_lexer import Kind, Token, is_code, tokenize
from sandbox._cpp_library import KEYWORDS, LibraryNames
from sandbox._cpp_types import is_quiet, is_trivial_type
from sandbox._headers import COMMON_TEXT, Header

_COMMON = re.findall(r"#include <(\w+)>", COMMON_TEXT)
_C_HEADERS = (f"{name[1:]}.h" for name in _COMMON if name.startswith("c"))
_HEADERS = frozenset((Header.ALL.value, *_COMMON, *_C_HEADERS))
INCLUDE_COMMON = f"#include <{Header.COMMON.value}>\n"
_TUNING = frozenset(("optimize", "target", "unroll"))
_CONDITIONALS = frozenset(("if", "ifdef", "ifndef", "elif", "else", "endif"))
_HARMLESS = _CONDITIONALS | {"define", "undef", ""}
_DIGRAPHS = ("<%", "%>", "<:", ":>", "??")
_TOUCHY = frozenset(("__COUNTER__", "__FILE__", "__func__", "__FUNCTION__", "__PRETTY_FUNCTION__"))
_SUFFIX = re.compile(r"_T[0-9a-f]{12}_")


@dataclass(frozen=True, slots=True)
class SharedSource:
    """A program ready for a unit shared with others.

    Attributes:
        name: unique to the source text; also its file name in messages.
        text: the code, with line structure kept.
        entry: call expression of its ``main``, of ``argc`` and ``argv``.
        uses_std: it says ``using namespace std``, which whatever follows would see.
        tuned: it asked for optimisation or target options, which a shared unit leaves out.
        claims: names of the library that it declares too.
        mentions: names of the library that it uses unqualified, not as members.
        reaches: it has operators for types of the library, which whatever follows would see.
        doubtful: that it does not compile in a unit may be due to the headers there: more than it
            includes, or fewer.
    """

    name: str
    text: str
    entry: str
    uses_std: bool
    tuned: bool
    claims: frozenset[str]
    mentions: frozenset[str]
    reaches: bool
    doubtful: bool

    @property
    def order(self) -> tuple[bool, bool]:
        """Sorts the programs of a unit so that none sees what it should not."""
        return self.reaches, self.uses_std


def share(source: str, library: LibraryNames) -> SharedSource:
    """Rewrite a program.

    Raises:
        Malformed: no compiler takes it.
        Unshareable: it must be compiled by itself; the message says why.
    """
    name = hashlib.sha256(source.encode(errors="surrogateescape")).hexdigest()[:12]
    tokens = tokenize(source)
    texts = {token.text for token in tokens if token.kind is Kind.NAME}
    mentions = _unqualified(tokens)
    if not _TOUCHY.isdisjoint(texts):
        raise Unshareable("asks for its own file or function name")
    lines = _directives(tokens)
    _drop_includes(lines)
    tuned = _drop_pragmas(lines)
    macros = _macros(lines)
    if not _may_hide_brackets(source, lines, macros):
        check_brackets(tokens)
    trivial = frozenset(name for name, body in macros.items() if is_trivial_type(body))
    loud = frozenset(name for name, body in macros.items() if not is_quiet(body))
    found = read_declarations([token for token in tokens if is_code(token)], trivial, loud)
    if "int" in macros and _main_says_int(tokens):
        raise Unshareable("main's own type is a macro")
    own = found.names | set(macros)
    replaced = own & library.macros
    if replaced:
        raise Unshareable(f"declares {min(replaced)!r}, a macro of the library")
    kept = KEYWORDS | library.macros | library.visible | (library.words - own)
    suffix = f"_T{name}_"
    _rename(tokens, kept, suffix)
    if found.reaches and not found.uses_std:
        raise Unshareable("operators for types that are not its own, outside std")
    claims = found.names & library.visible
    includes_all = Header.ALL.value in source
    assert found.main_end is not None
    found.main_end.text = "return 0;}"
    arguments = "(argc, argv)" if found.main_parameters else "()"
    return SharedSource(
        name,
        _text(name, tokens, [macro for macro in macros if macro in kept]),
        f"main{suffix}{arguments}",
        found.uses_std,
        tuned,
        frozenset(claims),
        mentions & library.visible,
        found.reaches,
        bool(claims and not includes_all) or not texts.isdisjoint(library.left_out),
    )


def _text(name: str, tokens: Sequence[Token], macros: Sequence[str]) -> str:
    """The program with its own line numbers; macros that kept their names end with it."""
    body = "".join(token.text for token in tokens)
    ends = "".join(f"\n#undef {macro}" for macro in macros)
    return f'#line 1 "{name}.cpp"\n{body}{ends}\n'


def with_common_header(source: str, library: LibraryNames) -> str:
    """A program that must be alone, with the common header in place of those that it includes.

    Raises:
        Unshareable: it includes, or may need, another header.
    """
    tokens = tokenize(source)
    texts = {token.text for token in tokens if token.kind is Kind.NAME}
    if not texts.isdisjoint(library.left_out):
        raise Unshareable("may need a header that is left out")
    _drop_includes(_directives(tokens))
    return f'{INCLUDE_COMMON}#line 1 "main.cpp"\n{"".join(token.text for token in tokens)}'


def without_suffixes(message: str) -> str:
    """A compiler's message with the names as the program wrote them."""
    return _SUFFIX.sub("", message)


def unit(programs: Sequence[SharedSource]) -> str:
    """One translation unit whose function ``main`` runs the program of a given number."""
    cases = "".join(
        f"    case {number}: return {program.entry};\n" for number, program in enumerate(programs)
    )
    entry = (
        '#line 1 "unit.cpp"\n'
        'extern "C" __attribute__((visibility("default")))\n'
        "int tenshot_main(int argc, char** argv, char**, int number) {\n"
        f"    switch (number) {{\n{cases}    }}\n    return 127;\n}}\n"
    )
    return "".join(program.text for program in programs) + entry


def _directives(tokens: Sequence[Token]) -> list[list[Token]]:
    """The preprocessor lines, each without its white space and comments."""
    lines: list[list[Token]] = []
    open_ = False
    for token in tokens:
        if not token.directive:
            open_ = False
            continue
        if not open_:
            lines.append([])
            open_ = True
        lines[-1].append(token)
    return lines


def _words(line: Sequence[Token]) -> list[Token]:
    return [token for token in line if token.kind not in (Kind.SPACE, Kind.COMMENT)]


def _kind(line: Sequence[Token]) -> str:
    words = _words(line)
    return words[1].text if len(words) > 1 else ""


def _drop_includes(lines: Sequence[Sequence[Token]]) -> None:
    for line in lines:
        if _kind(line) == "include":
            header = "".join(token.text for token in _words(line)[2:])
            if header[:1] != "<" or header[1:-1] not in _HEADERS:
                raise Unshareable(f"includes {header}")
            _blank(line)


def _drop_pragmas(lines: Sequence[Sequence[Token]]) -> bool:
    """Blank them; whether one was a tuning pragma."""
    tuned = False
    for line in lines:
        kind = _kind(line)
        if kind == "pragma":
            tuned = tuned or any(token.text in _TUNING for token in line)
            _blank(line)
        elif kind not in _HARMLESS:
            raise Unshareable(f"has a #{kind} line")
    return tuned


def _blank(line: Sequence[Token]) -> None:
    for token in line:
        token.text = "".join(char for char in token.text if char == "\n")


def _macros(lines: Sequence[Sequence[Token]]) -> Mapping[str, Sequence[Token]]:
    """Bodies of the macros that a program defines, by name."""
    macros: dict[str, Sequence[Token]] = {}
    for line in lines:
        words = _words(line)
        if len(words) < 3 or words[1].text not in ("define", "undef"):
            continue
        name = words[2].text
        if words[1].text == "undef" and name not in macros:
            raise Unshareable("takes a macro away that is not its own")
        if name.startswith("_"):
            raise Unshareable("defines a reserved macro")
        body = words[3:]
        texts = {token.text for token in body}
        if "##" in texts or ("#" in texts and texts.isdisjoint(("cerr", "stderr"))):
            raise Unshareable("has a macro that makes names or strings of its arguments")
        macros[name] = body
    return macros


def _may_hide_brackets(
    source: str, lines: Sequence[Sequence[Token]], macros: Mapping[str, Sequence[Token]]
) -> bool:
    """Whether brackets may come and go by macros, conditions or other spellings."""
    words = (_words(line) for line in lines)
    if any(len(line) > 1 and line[1].text in _CONDITIONALS for line in words):
        return True
    try:
        for body in macros.values():
            check_brackets([Token(token.kind, token.text) for token in body])
    except Malformed:
        return True
    return any(spelling in source for spelling in _DIGRAPHS)


def _main_says_int(tokens: Sequence[Token]) -> bool:
    code = [token.text for token in tokens if is_code(token)]
    return any(pair == ("int", "main") for pair in pairwise(code))


def _unqualified(tokens: Sequence[Token]) -> frozenset[str]:
    """Names that are looked up in the scopes around them."""
    words = _words(tokens)
    return frozenset(
        token.text
        for before, token in pairwise((Token(Kind.MARK, ""), *words))
        if token.kind is Kind.NAME and before.text not in (".", "->", "::")
    )


def _rename(tokens: Sequence[Token], kept: frozenset[str] | set[str], suffix: str) -> None:
    for token in tokens:
        if token.kind is not Kind.NAME or not token.text or token.text.startswith("__"):
            continue
        if token.text == "main" or token.text not in kept:
            token.text += suffix
