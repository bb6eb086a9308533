"""Which names a Python body reads, assigns and compares, for its translation to C++."""

from __future__ import annotations

import ast


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
