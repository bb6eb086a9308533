"""Names of a Python body for its translation to C++: read, assigned, compared, not allowed."""

from __future__ import annotations

import ast
from collections.abc import Collection

_RESERVED = frozenset(
    "alignas alignof and_eq asm auto bitand bitor case catch char char16_t char32_t char8_t "
    "co_await co_return co_yield compl concept const const_cast consteval constexpr constinit "
    "decltype default delete do double dynamic_cast enum explicit export extern false friend goto "
    "inline long mutable namespace new noexcept not_eq nullptr operator or_eq private protected "
    "public register reinterpret_cast requires short signed sizeof static static_assert "
    "static_cast struct switch template this thread_local throw true typedef typeid typename "
    "union unsigned using virtual void volatile wchar_t xor xor_eq".split()
)
"""Words that are names in Python and none in C++; ``int``, ``bool`` and ``float`` are called."""


def rename_reserved(tree: ast.AST) -> None:
    """Append ``_`` to names that C++ reserves, once more where that name is taken."""
    taken = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name) if name in _RESERVED:
                node.id = _freed(name, taken)
            case ast.arg(arg=name) if name in _RESERVED:
                node.arg = _freed(name, taken)
            case ast.FunctionDef(name=name) if name in _RESERVED:
                node.name = _freed(name, taken)


def _freed(name: str, taken: Collection[str]) -> str:
    return name if name not in _RESERVED and name not in taken else _freed(f"{name}_", taken)


def unused(declared: Collection[str], body: list[ast.stmt]) -> str:
    """A name for a counter that is not read: it hides nothing, and the body does not use it."""
    taken = {*declared}.union(*map(_names, body))
    return next(name for name in ("i", "j", "k", "step", "turn", "rep") if name not in taken)


def read_first(tree: ast.AST) -> set[str]:
    """Names used before they are assigned."""
    used: dict[str, int] = {}
    stored: dict[str, int] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            seen = used if isinstance(node.ctx, ast.Load) else stored
            seen[node.id] = min(node.lineno, seen.get(node.id, node.lineno))
    return {name for name in used if used[name] <= stored.get(name, used[name])}


def compared_with_letters(tree: ast.AST) -> set[str]:
    """Names compared with a string of one character."""
    found: set[str] = set()
    for node in ast.walk(tree):
        match node:
            case ast.Compare(left=ast.Name(id=name), comparators=[ast.Constant(value=str(text))]):
                found |= {name} if len(text) == 1 else set()
    return found


def disturbed(targets: list[ast.expr], values: list[ast.expr]) -> bool:
    """Whether an earlier target is read by a later value."""
    changed: set[str] = set()
    for target, value in zip(targets, values, strict=True):
        if changed & _names(value):
            return True
        changed |= _names(target)
    return False


def _names(node: ast.AST) -> set[str]:
    return {inner.id for inner in ast.walk(node) if isinstance(inner, ast.Name)}


def assigned(statements: list[ast.stmt]) -> dict[str, ast.expr]:
    """The names that these statements assign whatever happens, with a value of each."""
    found: dict[str, ast.expr] = {}
    for node in statements:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                found.setdefault(name, value)
            case ast.If(body=body, orelse=orelse):
                first, second = assigned(body), assigned(orelse)
                found.update({n: v for n, v in first.items() if n in second and n not in found})
    return found
