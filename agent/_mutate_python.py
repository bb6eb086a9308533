"""Python programs with one typical mistake put in at the syntax tree.

The kinds of change are those of mutation testing (DeMillo, Lipton and Sayward 1978) that contest
programs get wrong most: bounds off by one, a missing modulo, the other comparison, the wrong
division, a dropped statement.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from random import Random

Change = Callable[[ast.AST], Iterator[ast.AST]]
"""Yields what may stand in place of a node."""

_COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.Gt),
    ast.LtE: (ast.Lt, ast.GtE),
    ast.Gt: (ast.GtE, ast.Lt),
    ast.GtE: (ast.Gt, ast.LtE),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
_OPERATIONS: dict[type[ast.operator], tuple[type[ast.operator], ...]] = {
    ast.Add: (ast.Sub,),
    ast.Sub: (ast.Add,),
    ast.Mult: (ast.Add,),
    ast.Div: (ast.FloorDiv,),
    ast.FloorDiv: (ast.Div, ast.Mod),
    ast.Pow: (ast.Mult,),
    ast.BitAnd: (ast.BitOr,),
    ast.BitOr: (ast.BitAnd, ast.BitXor),
    ast.BitXor: (ast.BitOr,),
}
_TWINS = {"min": "max", "max": "min", "any": "all", "all": "any", "bisect_left": "bisect_right",
          "bisect_right": "bisect_left", "floor": "ceil", "ceil": "floor"}  # fmt: skip
_ONE = ast.Constant(1)


def mutate_python(source: str, rng: Random) -> str | None:
    """The program with one change, drawn evenly over the kinds of change that apply.

    Returns:
        A program that parses and has another syntax tree, or ``None`` where there is none to make.
    """
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError):
        return None
    before = ast.dump(tree)
    nodes = list(ast.walk(tree))
    kinds = [[(node, new) for node in nodes for new in change(node)] for change in _CHANGES]
    kinds = [places for places in kinds if places]
    if not kinds:
        return None
    target, replacement = rng.choice(rng.choice(kinds))
    changed = ast.fix_missing_locations(_Replace(target, replacement).visit(tree))
    text = ast.unparse(changed) + "\n"
    return text if ast.dump(ast.parse(text)) != before else None


class _Replace(ast.NodeTransformer):
    def __init__(self, target: ast.AST, replacement: ast.AST) -> None:
        self._target, self._replacement = target, replacement

    def visit(self, node: ast.AST) -> ast.AST:
        if node is self._target:
            return self._replacement
        changed: ast.AST = self.generic_visit(node)
        return changed


def _off_by_one(node: ast.AST) -> Iterator[ast.AST]:
    if isinstance(node, ast.Constant) and type(node.value) is int:
        yield ast.Constant(node.value + 1)
        yield ast.Constant(node.value - 1)


def _comparison(node: ast.AST) -> Iterator[ast.AST]:
    if isinstance(node, ast.Compare) and len(node.ops) == 1:
        for other in _COMPARISONS.get(type(node.ops[0]), ()):
            yield ast.Compare(node.left, [other()], node.comparators)


def _operation(node: ast.AST) -> Iterator[ast.AST]:
    if isinstance(node, (ast.BinOp, ast.AugAssign)):
        for other in _OPERATIONS.get(type(node.op), ()):
            if isinstance(node, ast.BinOp):
                yield ast.BinOp(node.left, other(), node.right)
            else:
                yield ast.AugAssign(node.target, other(), node.value)


def _swapped_operands(node: ast.AST) -> Iterator[ast.AST]:
    if isinstance(node, ast.BinOp) and isinstance(
        node.op, (ast.Sub, ast.Div, ast.FloorDiv, ast.Mod, ast.Pow)
    ):
        yield ast.BinOp(node.right, node.op, node.left)


def _missing_modulo(node: ast.AST) -> Iterator[ast.AST]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod):
        yield node.left
    if isinstance(node, ast.AugAssign) and isinstance(node.op, ast.Mod):
        yield ast.Pass()


def _condition(node: ast.AST) -> Iterator[ast.AST]:
    if isinstance(node, ast.BoolOp):
        yield ast.BoolOp(ast.Or() if isinstance(node.op, ast.And) else ast.And(), node.values)
        yield from node.values
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield node.operand
    if isinstance(node, (ast.If, ast.IfExp)):
        denied = ast.UnaryOp(ast.Not(), node.test)
        yield (
            ast.If(denied, node.body, node.orelse)
            if isinstance(node, ast.If)
            else ast.IfExp(denied, node.body, node.orelse)
        )


def _bounds(node: ast.AST) -> Iterator[ast.AST]:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "range":
        for number, argument in enumerate(node.args):
            for operator in (ast.Add(), ast.Sub()):
                arguments = list(node.args)
                arguments[number] = ast.BinOp(argument, operator, _ONE)
                yield ast.Call(node.func, arguments, [])
    if isinstance(node, ast.Subscript) and isinstance(node.slice, (ast.Name, ast.BinOp)):
        for operator in (ast.Add(), ast.Sub()):
            yield ast.Subscript(node.value, ast.BinOp(node.slice, operator, _ONE), node.ctx)


def _function(node: ast.AST) -> Iterator[ast.AST]:
    if not isinstance(node, ast.Call):
        return
    if isinstance(node.func, ast.Name) and node.func.id in _TWINS:
        yield ast.Call(ast.Name(_TWINS[node.func.id]), node.args, node.keywords)
    if isinstance(node.func, ast.Name) and node.func.id in ("abs", "sorted", "set", "reversed"):
        yield from node.args[:1]
    for keyword in node.keywords:
        if keyword.arg in ("reverse", "key"):
            left = [other for other in node.keywords if other is not keyword]
            yield ast.Call(node.func, node.args, left)


def _dropped_statement(node: ast.AST) -> Iterator[ast.AST]:
    if isinstance(node, (ast.AugAssign, ast.Break, ast.Continue, ast.Expr)):
        yield ast.Pass()
    if isinstance(node, ast.If):
        yield ast.If(ast.Constant(True), node.body, [])
        if node.orelse:
            yield ast.If(node.test, node.body, [])


_CHANGES: tuple[Change, ...] = (
    _off_by_one,
    _comparison,
    _operation,
    _swapped_operands,
    _missing_modulo,
    _condition,
    _bounds,
    _function,
    _dropped_statement,
)
