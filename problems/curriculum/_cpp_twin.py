"""The C++ twin of a small Python body: an algorithm is written once for both languages.

Covered: integers, booleans, strings; assignments, ``if``, ``while``, ``for``; ``print``, ``min``,
``max``, ``abs``, ``len``, ``str``, ``int``; helper functions. Not covered: comprehensions,
containers, and ``//`` and ``%`` of negative numbers, where the languages differ.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable
from random import Random
from textwrap import indent

_BINARY = {
    ast.Mult: ("*", 13),
    ast.FloorDiv: ("/", 13),
    ast.Mod: ("%", 13),
    ast.Add: ("+", 12),
    ast.Sub: ("-", 12),
    ast.BitAnd: ("&", 7),
    ast.BitXor: ("^", 6),
    ast.BitOr: ("|", 5),
}
_COMPARE = {ast.Lt: ("<", 9), ast.LtE: ("<=", 9), ast.Gt: (">", 9), ast.GtE: (">=", 9)}
_COMPARE |= {ast.Eq: ("==", 8), ast.NotEq: ("!=", 8)}
_ADDITIVE = 12


class _Expressions:
    """Prints expressions; ``wide`` marks literals that ``min`` and ``max`` compare with 64 bits."""

    def __init__(self, wide: bool) -> None:
        self.wide = wide
        self.strings: set[str] = set()
        self.characters: set[str] = set()

    def show(self, node: ast.expr, least: int = 0) -> str:
        """The C++ text, in parentheses where it binds weaker than ``least``."""
        text, level = self._show(node)
        return f"({text})" if level < least else text

    def is_string(self, node: ast.expr) -> bool:
        match node:
            case ast.Call(func=ast.Name(id="str")):
                return True
            case ast.Constant(value=str()):
                return True
            case ast.Name(id=name):
                return name in self.strings
            case ast.Subscript(value=value, slice=ast.Slice()):
                return self.is_string(value)
            case ast.BinOp(left=left, right=right):
                return self.is_string(left) or self.is_string(right)
        return False

    def _show(self, node: ast.expr) -> tuple[str, int]:
        match node:
            case ast.Constant(value=value):
                return self._constant(value), 20
            case ast.Name(id=name):
                return name, 20
            case ast.BinOp(left=left, op=op, right=right):
                sign, level = _BINARY[type(op)]
                return f"{self.show(left, level)} {sign} {self.show(right, level + 1)}", level
            case ast.UnaryOp(op=op, operand=operand):
                return ("!" if isinstance(op, ast.Not) else "-") + self.show(operand, 14), 14
            case ast.BoolOp(op=op, values=values):
                level = 4 if isinstance(op, ast.And) else 3
                sign = " && " if level == 4 else " || "
                return sign.join(self.show(v, 4 if level == 4 else 5) for v in values), level
            case ast.Compare():
                return self._compare(node)
            case ast.IfExp(test=test, body=body, orelse=orelse):
                return f"{self.show(test, 3)} ? {self.show(body, 3)} : {self.show(orelse, 2)}", 2
            case ast.Call(func=ast.Name(id=name), args=args):
                return self._call(name, args)
            case ast.Subscript():
                return self._subscript(node), 20
        raise TypeError(f"no C++ twin of {ast.unparse(node)!r}")

    def _constant(self, value: object) -> str:
        if isinstance(value, bool):
            return str(value).lower()
        return str(value) if isinstance(value, int) else f'"{value}"'

    def _compare(self, node: ast.Compare) -> tuple[str, int]:
        if isinstance(node.ops[0], ast.In | ast.NotIn):
            sign = "!=" if isinstance(node.ops[0], ast.In) else "=="
            text = self.show(node.comparators[0], 20)
            return f"{text}.find({self._character(node.left)}) {sign} string::npos", 8
        parts, left = [], node.left
        for op, right in zip(node.ops, node.comparators, strict=True):
            sign, level = _COMPARE[type(op)]
            parts.append(f"{self._operand(left, right)} {sign} {self._operand(right, left)}")
            left = right
        return " && ".join(parts), (level if len(parts) == 1 else 4)

    def _operand(self, node: ast.expr, other: ast.expr) -> str:
        is_letter = isinstance(other, ast.Name) and other.id in self.characters
        is_letter |= isinstance(other, ast.Subscript) and not self.is_string(other)
        return self._character(node) if is_letter else self.show(node, 10)

    def _character(self, node: ast.expr) -> str:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return f"'{node.value}'"
        return self.show(node, 10)

    def _call(self, name: str, args: list[ast.expr]) -> tuple[str, int]:
        if name == "str":
            return f"to_string({self.show(args[0])})", 20
        if name == "len":
            return f"(int){self.show(args[0], 20)}.size()", 14
        if name == "int":
            if self.is_string(args[0]):
                return f"{'stoll' if self.wide else 'stoi'}({self.show(args[0])})", 20
            return f"{self.show(args[0], 20)} - '0'", _ADDITIVE
        if name in ("min", "max"):
            items = [self._sized(arg) for arg in args]
            inner = ", ".join(items)
            return f"{name}({inner})" if len(items) == 2 else f"{name}({{{inner}}})", 20
        return f"{name}({', '.join(self.show(arg) for arg in args)})", 20

    def _sized(self, node: ast.expr) -> str:
        return self.show(node) + "LL" * (self.wide and isinstance(node, ast.Constant))

    def _subscript(self, node: ast.Subscript) -> str:
        text = self.show(node.value, 20)
        match node.slice:
            case ast.Slice(lower=None, upper=None, step=ast.UnaryOp()):
                return f"string({text}.rbegin(), {text}.rend())"
            case ast.Slice(lower=lower, upper=None, step=None) if lower:
                return f"{text}.substr({self.show(lower)})"
            case ast.Slice(lower=None, upper=upper, step=None) if upper:
                return f"{text}.substr(0, {self.show(upper)})"
            case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=1)):
                return f"{text}.back()"
        return f"{text}[{self.show(node.slice)}]"


class _Statements:
    """Prints statements; ``declared`` holds the names that need no declaration any more."""

    def __init__(self, declared: Iterable[str], wide: bool, rng: Random) -> None:
        self.declared = set(declared)
        self.kind = "long long" if wide else "int"
        self.expressions = _Expressions(wide)
        self.braces = rng.random() < 0.6
        self.newline = rng.choice(("endl", "endl", '"\\n"', "'\\n'"))

    def block(self, statements: list[ast.stmt]) -> str:
        """Statements in a scope of their own."""
        outer = set(self.declared)
        text = "\n".join(map(self._statement, statements))
        self.declared = outer
        return text

    def _statement(self, node: ast.stmt) -> str:
        show = self.expressions.show
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                return f"{self._declare(name, value)}{name} = {show(value)};"
            case ast.Assign(targets=[ast.Tuple(elts=targets)], value=ast.Tuple(elts=values)):
                return self._pair([ast.unparse(target) for target in targets], values)
            case ast.AugAssign(target=ast.Name(id=name), op=op, value=value):
                sign = _BINARY[type(op)][0]
                if sign in "+-" and ast.unparse(value) == "1":
                    return f"{name}{sign * 2};"
                return f"{name} {sign}= {show(value)};"
            case ast.While(test=test, body=body):
                return self._nested(f"while ({show(test)})", body)
            case ast.For():
                return self._for(node)
            case ast.If():
                return self._if(node)
            case ast.Expr(value=ast.Call(func=ast.Name(id="print"), args=args)):
                shown = ' << " " << '.join(show(arg, _ADDITIVE) for arg in args)
                return f"cout << {shown} << {self.newline};"
            case ast.Return(value=value) if value:
                return f"return {show(value)};"
            case ast.Break() | ast.Continue():
                return ast.unparse(node) + ";"
            case ast.FunctionDef():
                return self._function(node)
        raise TypeError(f"no C++ twin of {ast.unparse(node)!r}")

    def _declare(self, name: str, value: ast.expr) -> str:
        if name in self.declared:
            return ""
        self.declared.add(name)
        if self.expressions.is_string(value):
            self.expressions.strings.add(name)
            return "string "
        return "bool " if _is_truth(value) else f"{self.kind} "

    def _pair(self, names: list[str], values: list[ast.expr]) -> str:
        shown = [self.expressions.show(value) for value in values]
        if not self.declared.intersection(names):
            self.declared.update(names)
            items = ", ".join(f"{n} = {v}" for n, v in zip(names, shown, strict=True))
            return f"{self.kind} {items};"
        if names == shown[::-1]:
            return f"swap({', '.join(names)});"
        free = next(name for name in ("c", "z", "tmp", "nxt") if name not in self.declared)
        return f"{self.kind} {free} = {shown[1]};\n{names[0]} = {shown[0]};\n{names[1]} = {free};"

    def _for(self, node: ast.For) -> str:
        show, name = self.expressions.show, ast.unparse(node.target)
        self.declared.add(name)
        match node.iter:
            case ast.Call(func=ast.Name(id="range"), args=args):
                start = show(args[0]) if len(args) > 1 else "0"
                stop = show(args[min(1, len(args) - 1)], 10)
                step = ast.unparse(args[2]) if len(args) > 2 else "1"
                limit = f"{name} > {stop}" if step == "-1" else f"{name} < {stop}"
                if stop.endswith(" + 1") and step != "-1":
                    limit = f"{name} <= {stop.removesuffix(' + 1')}"
                change = {"1": f"{name}++", "-1": f"{name}--"}.get(step, f"{name} += {step}")
                head = f"for ({self.kind} {name} = {start}; {limit}; {change})"
            case _:
                of_string = self.expressions.is_string(node.iter)
                if of_string:
                    self.expressions.characters.add(name)
                kind = "char" if of_string else self.kind
                head = f"for ({kind} {name} : {show(node.iter)})"
        text = self._nested(head, node.body)
        self.declared.discard(name)
        return text

    def _if(self, node: ast.If) -> str:
        both = sorted((_assigned(node.body) & _assigned(node.orelse)) - self.declared)
        self.declared.update(both)
        declaration = f"{self.kind} {', '.join(both)};\n" if both else ""
        text = self._nested(
            f"if ({self.expressions.show(node.test)})", node.body, bool(node.orelse)
        )
        gap = " " if text.endswith("}") else "\n"
        match node.orelse:
            case []:
                return declaration + text
            case [ast.If() as inner]:
                return f"{declaration}{text}{gap}else {self._if(inner)}"
        rest = self._nested("else", node.orelse, True)
        return f"{declaration}{text}{gap}{rest}"

    def _nested(self, head: str, body: list[ast.stmt], tall: bool = False) -> str:
        simple = len(body) == 1 and not isinstance(body[0], ast.If | ast.For | ast.While)
        inside = indent(self.block(body), "    ")
        if simple and not self.braces and "\n" not in inside:
            return f"{head}\n{inside}" if tall else f"{head} {inside.strip()}"
        return f"{head} {{\n{inside}\n}}"

    def _function(self, node: ast.FunctionDef) -> str:
        names = [argument.arg for argument in node.args.args]
        outer, self.declared = self.declared, set(names)
        returned = [n.value for n in ast.walk(node) if isinstance(n, ast.Return) and n.value]
        kind = "bool" if all(_is_truth(value) for value in returned) else self.kind
        head = f"{kind} {node.name}({', '.join(f'{self.kind} {name}' for name in names)})"
        text = f"{head} {{\n{indent(self.block(node.body), '    ')}\n}}"
        self.declared = outer
        return text


def _is_truth(node: ast.expr) -> bool:
    if isinstance(node, ast.UnaryOp):
        return isinstance(node.op, ast.Not)
    if isinstance(node, ast.Constant):
        return isinstance(node.value, bool)
    return isinstance(node, ast.Compare | ast.BoolOp)


def _assigned(statements: list[ast.stmt]) -> set[str]:
    names: set[str] = set()
    for node in statements:
        if isinstance(node, ast.Assign):
            names.update(ast.unparse(target) for target in node.targets)
        elif isinstance(node, ast.If):
            names |= _assigned(node.body) & _assigned(node.orelse)
    return names


def cpp_twin(python: str, declared: Iterable[str], wide: bool, rng: Random) -> str:
    """Translate Python statements (or helper functions) to C++.

    Args:
        python: the statements.
        declared: names that already exist, such as the fields of the schema.
        wide: declare ``long long`` instead of ``int``.
        rng: consumed for braces and line ends.

    Raises:
        TypeError: a construct is not covered, a fault of the caller.
    """
    tree = ast.parse(python)
    kept = [node for node in tree.body if not isinstance(node, ast.Import | ast.ImportFrom)]
    statements = _Statements(declared, wide, rng)
    if all(isinstance(node, ast.FunctionDef) for node in kept):
        return "\n\n".join(statements.block([node]) for node in kept)
    return statements.block(kept)
