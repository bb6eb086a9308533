"""What a C++ source declares at namespace scope, as far as sharing a translation unit needs it.

Programs share a unit only where that cannot change what any of them does. This module reads the
top-level declarations and refuses (``Unshareable``) whatever could reach another program: code that
runs before ``main``, overloads for library types, specialisations in ``std``, linkage of other
kinds. It errs on the side of refusing; a refused program is compiled by itself.
"""

from __future__ import annotations

from collections.abc import Sequence

from sandbox._cpp_items import (
    TYPE_KEYS,
    Unshareable,
    head_of,
    is_function,
    matching_brace,
    split_items,
    without_template,
)
from sandbox._cpp_lexer import Kind, Token
from sandbox._cpp_types import (
    CONTAINERS,
    ENGINES,
    Declarations,
    is_harmless,
    is_plain_body,
    is_pure,
)

_FORBIDDEN = frozenset(
    """extern asm __asm__ __asm import module export thread_local __thread concept
    requires __attribute__ __attribute __extension__ co_await co_yield co_return""".split()
)
_VISIBLE_BELOW = frozenset("<< >> + - * / % ^ | & += -= *= /= %=".split())
_MAIN_TYPES = frozenset(("int", "signed", "int32_t", "auto"))


def read_declarations(
    code: Sequence[Token], trivial_macros: frozenset[str], loud_macros: frozenset[str]
) -> Declarations:
    """Read the top level of a program.

    Args:
        code: its tokens as the parser sees them, without directives.
        trivial_macros: its macros that stand for trivial or container types.
        loud_macros: those that may hold more than types and constants; outside functions they
            could declare or run anything.

    Raises:
        Unshareable: something could reach beyond the program, or is not understood.
    """
    found = Declarations(aliases=set(trivial_macros), loud=loud_macros)
    for item in split_items(code):
        _read_item(item, found)
    if found.main_end is None:
        raise Unshareable("no main function of the usual form")
    return found


def _read_item(item: Sequence[Token], found: Declarations) -> None:
    words = {token.text for token in item if token.kind is Kind.NAME}
    if not _FORBIDDEN.isdisjoint(words):
        raise Unshareable(f"declares with {min(_FORBIDDEN & words)}")
    templated = item[0].text == "template"
    item = without_template(item)
    if not item:
        raise Unshareable("a template that is not understood")
    if any(token.text in found.loud for token in head_of(item)):
        raise Unshareable("macros outside its functions")
    first = item[0].text
    if first == "using":
        _read_using(item, found)
    elif first == "namespace":
        _read_namespace(item, found)
    elif first == "typedef":
        _read_typedef(item, found)
    elif first == "static_assert":
        pass
    elif is_function(item):
        _read_function(item, found, templated)
    elif templated and _is_prototype(item):
        found.names.add(item[_opening(item) - 1].text)
    elif first in TYPE_KEYS:
        _read_type(item, found, templated)
    else:
        _read_variables(item, found, templated)


def _is_prototype(item: Sequence[Token]) -> bool:
    """Whether a template's declaration is that of a function, or a deduction guide."""
    texts = [token.text for token in item]
    return "(" in texts and "operator" not in texts and not {"=", "{"} & set(texts)


def _read_namespace(item: Sequence[Token], found: Declarations) -> None:
    """A namespace of the program's own, or one without a name."""
    opening = 1 if item[1].text == "{" else 2
    if item[opening].text != "{":
        raise Unshareable("a namespace that is not understood")
    if opening == 2:
        found.names.add(item[1].text)
    for inner in split_items(item[opening + 1 : -1]):
        _read_item(inner, found)


def _read_using(item: Sequence[Token], found: Declarations) -> None:
    texts = [token.text for token in item]
    if texts[1:] == ["namespace", "std", ";"]:
        found.uses_std = True
    elif texts[1] == "namespace" and len(texts) == 4 and texts[2] in found.names:
        return
    elif len(texts) > 3 and texts[2] == "=":
        _add_alias(texts[1], item[3:-1], found)
    elif texts[1] != "std" or len(texts) != 5:
        raise Unshareable("a using declaration beyond std")


def _read_typedef(item: Sequence[Token], found: Declarations) -> None:
    names = [at for at, token in enumerate(item) if token.kind is Kind.NAME]
    if len(names) < 2 or any(token.text in "({[" for token in item):
        raise Unshareable("a typedef that is not understood")
    _add_alias(item[names[-1]].text, item[1 : names[-1]], found)


def _add_alias(name: str, target: Sequence[Token], found: Declarations) -> None:
    found.names.add(name)
    if is_harmless(target, found):
        found.aliases.add(name)


def _read_function(item: Sequence[Token], found: Declarations, templated: bool) -> None:
    head = head_of(item)
    opening = _opening(head)
    before = head[:opening]
    if any(token.text == "operator" for token in before):
        parameters = {token.text for token in head[opening:]}
        if found.types.isdisjoint(parameters):
            _read_foreign_operator(before, found)
        return
    if len(before) < 2 or before[-1].kind is not Kind.NAME:
        raise Unshareable("a function that is not understood")
    if before[-2].text == "::":
        return
    name = before[-1].text
    if name == "main":
        _read_main(item, before, head[opening:], found, templated)
    else:
        found.names.add(name)


def _opening(item: Sequence[Token]) -> int:
    return next(at for at, token in enumerate(item) if token.text == "(")


def _read_foreign_operator(before: Sequence[Token], found: Declarations) -> None:
    """One for types of the library. Algorithms find comparisons by the types of their arguments,
    wherever those stand; of the others only what follows can see one."""
    sign = "".join(token.text for token in before[-2:]).removeprefix("operator")
    if sign not in _VISIBLE_BELOW:
        raise Unshareable("an operator for types that are not its own")
    found.reaches = True


def _read_main(
    item: Sequence[Token],
    before: Sequence[Token],
    rest: Sequence[Token],
    found: Declarations,
    templated: bool,
) -> None:
    texts = [token.text for token in rest]
    if templated or len(before) != 2 or before[0].text not in _MAIN_TYPES or found.main_end:
        raise Unshareable("main is not of the usual form")
    closing = texts.index(")")
    if texts[closing + 1 :] not in ([], ["->", "int"]):
        raise Unshareable("main is not of the usual form")
    found.main_parameters = texts[1:closing] not in ([], ["void"])
    if texts[1:closing].count(",") != int(found.main_parameters):
        raise Unshareable("main has unusual parameters")
    found.main_end = item[-1]


def _read_type(item: Sequence[Token], found: Declarations, templated: bool) -> None:
    opening = next((at for at, token in enumerate(item) if token.text == "{"), None)
    named = next((t for t in item[1:opening] if t.kind is Kind.NAME and t.text != "class"), None)
    name = named.text if named is not None else ""
    if opening is None:
        if len(item) == 3:
            found.names.add(name)
            return
        _read_variables(item[1:], found, templated)
        return
    if templated and any(token.text == "<" for token in item[1:opening]):
        raise Unshareable("a class specialisation")
    closing = matching_brace(item, opening)
    body = item[opening + 1 : closing]
    if name:
        found.names.add(name)
        found.types.add(name)
    if item[0].text == "enum":
        found.plain.add(name)
        if item[1].text not in ("class", "struct"):
            found.names |= _enumerators(body)
    elif is_plain_body(body, name, found) and not _has_base(item[1:opening]):
        found.plain.add(name)
    rest = item[closing + 1 :]
    if len(rest) > 1:
        if name not in found.plain:
            raise Unshareable("objects of a class with code of its own before main")
        _read_declarators(rest, found, trivial=True, engine=False, constexpr=False)


def _has_base(head: Sequence[Token]) -> bool:
    return any(token.text == ":" for token in head)


def _enumerators(body: Sequence[Token]) -> set[str]:
    return {
        token.text
        for at, token in enumerate(body)
        if token.kind is Kind.NAME and (at == 0 or body[at - 1].text == ",")
    }


def _read_variables(item: Sequence[Token], found: Declarations, templated: bool) -> None:
    if templated:
        raise Unshareable("a variable template")
    first = _first_name(item)
    head = item[:first]
    if not head:
        raise Unshareable("a declaration that is not understood")
    if not is_harmless(head, found):
        raise Unshareable("objects of a type that is not known to be harmless")
    texts = {token.text for token in head}
    trivial = CONTAINERS.isdisjoint(texts)
    engine = not ENGINES.isdisjoint(texts)
    _read_declarators(item[first:], found, trivial, engine, "constexpr" in texts)


def _first_name(item: Sequence[Token]) -> int:
    """Where the first declared name stands: the last name before an initialiser or the end."""
    depth, last = 0, -1
    for at, token in enumerate(item):
        depth += (token.text == "<") - (token.text == ">")
        if depth == 0 and token.kind is Kind.NAME:
            last = at
        if depth == 0 and token.text in (";", ",", "=", "[", "(", "{"):
            break
    if last <= 0:
        raise Unshareable("a declaration that is not understood")
    return last


def _read_declarators(
    tokens: Sequence[Token], found: Declarations, trivial: bool, engine: bool, constexpr: bool
) -> None:
    """``name[..] = init, *name2, ...;`` with initialisers that compute nothing of their own."""
    depth, fresh = 0, True
    starts: list[int] = []
    for at, token in enumerate(tokens):
        if depth == 0 and fresh and token.kind is Kind.NAME:
            starts.append(at)
            fresh = False
        depth += (token.text in ("(", "[", "{")) - (token.text in (")", "]", "}"))
        if depth == 0 and token.text in (",", ";"):
            fresh = True
    if not starts:
        raise Unshareable("a declaration that is not understood")
    for start, end in zip(starts, [*starts[1:], len(tokens)], strict=True):
        found.names.add(tokens[start].text)
        rest = tokens[start + 1 : end]
        if constexpr:
            continue
        if rest and rest[0].text == "(" and not (trivial or engine):
            raise Unshareable("objects built by a call before main")
        if not is_pure(rest, found, clocks=engine):
            raise Unshareable("an initialiser that calls functions before main")
