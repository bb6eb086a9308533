"""C++ bodies from the plain Python loops of the families.

Covers what contestants' integer loops use: assignments, ``if``, ``for`` over ranges and lists,
``while``, lists, sets and one-line prints. It is no general translator: anything else raises.
"""

from __future__ import annotations

import ast
from textwrap import indent

_BINARY: dict[type[ast.operator], str] = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.FloorDiv: "/", ast.Mod: "%",
    ast.BitXor: "^", ast.BitAnd: "&", ast.BitOr: "|", ast.LShift: "<<", ast.RShift: ">>",
}  # fmt: skip
_COMPARE: dict[type[ast.cmpop], str] = {
    ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "==", ast.NotEq: "!=",
}  # fmt: skip
_SIGNED = {"+": 1, "-": 1, "*": 2, "/": 2, "%": 2}
_METHODS = {"append": "push_back", "add": "insert", "pop": "pop_back"}


class TranslationError(ValueError):
    """A family's Python body uses what this module does not cover; a fault of the family."""


def translate(body: str, kind: str = "long long") -> str:
    """C++ statements that do what these Python statements do.

    Args:
        body: Python statements; division and remainder only of non-negative numbers.
        kind: the C++ type of every number.

    Raises:
        TranslationError: the body is beyond the subset.
    """
    tree = ast.parse(body)
    return "\n".join(_Translator(kind, _read_first(tree)).block(tree.body))


def _read_first(tree: ast.AST) -> set[str]:
    """Names used before they are assigned: the input's variables."""
    used: dict[str, int] = {}
    stored: dict[str, int] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            seen = used if isinstance(node.ctx, ast.Load) else stored
            seen[node.id] = min(node.lineno, seen.get(node.id, node.lineno))
    return {name for name in used if used[name] <= stored.get(name, used[name])}


class _Translator:
    """Keeps which variables exist and which of them are of the wide kind."""

    def __init__(self, kind: str, declared: set[str]) -> None:
        self.kind = kind
        self.declared = declared
        self.wide: set[str] = set()

    def block(self, body: list[ast.stmt]) -> list[str]:
        return [line for node in body for line in self.statement(node)]

    def inner(self, head: str, body: list[ast.stmt]) -> list[str]:
        before = set(self.declared)
        lines = self.block(body)
        self.declared = before
        return [f"{head} {{", *(indent(line, "    ") for line in lines), "}"]

    def statement(self, node: ast.stmt) -> list[str]:
        match node:
            case ast.Assign(targets=[target], value=value):
                return self.assign(target, value)
            case ast.Assign(targets=targets, value=value):
                lines = [line for target in targets for line in self.assign(target, value)]
                head = f"{self.kind} "
                if all(line.startswith(head) for line in lines):
                    return [head + ", ".join(line[len(head) : -1] for line in lines) + ";"]
                return lines
            case ast.AugAssign(target=target, op=ast.Add(), value=ast.Constant(value=1)):
                return [f"{self.expression(target)}++;"]
            case ast.AugAssign(target=target, op=ast.Sub(), value=ast.Constant(value=1)):
                return [f"{self.expression(target)}--;"]
            case ast.AugAssign(target=target, op=op, value=value):
                sign = _BINARY[type(op)]
                return [f"{self.expression(target)} {sign}= {self.expression(value)};"]
            case ast.If():
                return self.condition(node)
            case ast.While(test=test, body=body):
                return self.inner(f"while ({self.expression(test)})", body)
            case ast.For(target=ast.Tuple() as names, iter=ast.Name(id=rows), body=body):
                return self.inner(f"for (auto {self.unpacked(names)} : {rows})", body)
            case ast.For(target=ast.Name(id=name), iter=iterable, body=body):
                return self.inner(self.loop(name, iterable), body)
            case ast.Break():
                return ["break;"]
            case ast.Continue():
                return ["continue;"]
            case ast.Expr(value=ast.Call() as call):
                return [self.call_statement(call)]
        raise TranslationError(f"statement: {ast.unparse(node)}")

    def assign(self, target: ast.expr, value: ast.expr) -> list[str]:
        match target, value:
            case ast.Tuple(elts=names), ast.Tuple(elts=values):
                pairs = zip(names, values, strict=True)
                return [line for name, item in pairs for line in self.assign(name, item)]
            case ast.Tuple() as names, ast.Subscript():
                return [f"auto {self.unpacked(names)} = {self.expression(value)};"]
            case ast.Name(id=name), _ if name not in self.declared:
                self.declared.add(name)
                return [self.declaration(name, value)]
        return [f"{self.expression(target)} = {self.expression(value)};"]

    def unpacked(self, names: ast.Tuple) -> str:
        found = [self.expression(item) for item in names.elts]
        self.declared.update(found)
        return f"[{', '.join(found)}]"

    def declaration(self, name: str, value: ast.expr) -> str:
        match value:
            case ast.List(elts=[]):
                return f"vector<{self.kind}> {name};"
            case ast.BinOp(left=ast.List(elts=[item]), op=ast.Mult(), right=size):
                fill = self.expression(item)
                tail = "" if fill == "0" else f", {fill}"
                return f"vector<{self.kind}> {name}({self.expression(size)}{tail});"
            case ast.Set(elts=items):
                inside = ", ".join(self.expression(item) for item in items)
                return f"set<{self.kind}> {name} = {{{inside}}};"
        self.wide.add(name)
        return f"{self.kind} {name} = {self.expression(value)};"

    def condition(self, node: ast.If) -> list[str]:
        lines = self.inner(f"if ({self.expression(node.test)})", node.body)
        if not node.orelse and len(lines) == 3 and len(lines[0] + lines[1]) < 80:
            return [f"{lines[0][:-2]} {lines[1].strip()}"]
        match node.orelse:
            case []:
                return lines
            case [ast.If() as other]:
                tail = self.condition(other)
                return [*lines[:-1], f"}} else {tail[0]}", *tail[1:]]
        return [*lines[:-1], *self.inner("} else", node.orelse)]

    def loop(self, name: str, iterable: ast.expr) -> str:
        match iterable:
            case ast.Call(func=ast.Name(id="range"), args=args):
                self.declared.add(name)
                return self.range_loop("i" if name == "_" else name, args)
            case ast.Name(id="s"):
                return f"for (char {name} : s)"
            case ast.Name(id=source):
                self.wide.add(name)
                return f"for ({self.kind} {name} : {source})"
        raise TranslationError(f"loop over {ast.unparse(iterable)}")

    def range_loop(self, name: str, args: list[ast.expr]) -> str:
        ends = [self.expression(arg) for arg in args]
        low, high, step = (["0", *ends] if len(ends) == 1 else ends)[:2] + [*ends[2:], "1"][:1]
        if step.startswith("-"):
            change = f"{name}--" if step == "-1" else f"{name} -= {step[1:]}"
            end = f"{name} >= 0" if high == "-1" else f"{name} > {high}"
            return f"for (int {name} = {low}; {end}; {change})"
        change = f"{name}++" if step == "1" else f"{name} += {step}"
        return f"for (int {name} = {low}; {name} < {high}; {change})"

    def call_statement(self, call: ast.Call) -> str:
        match call:
            case ast.Call(func=ast.Name(id="print"), args=args):
                shown = ' << " " << '.join(self.printed(arg) for arg in args)
                return f"cout << {shown} << endl;"
            case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="reverse")):
                return f"reverse({name}.begin(), {name}.end());"
            case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="sort"), keywords=k):
                ends = f"{name}.rbegin(), {name}.rend()" if k else f"{name}.begin(), {name}.end()"
                return f"sort({ends});"
        return self.expression(call) + ";"

    def printed(self, node: ast.expr) -> str:
        text = self.expression(node)
        loose = isinstance(node, ast.IfExp | ast.Compare | ast.BoolOp) or (
            isinstance(node, ast.BinOp) and _BINARY[type(node.op)] not in _SIGNED
        )
        return f"({text})" if loose else text

    def expression(self, node: ast.expr) -> str:
        match node:
            case ast.Name(id=name):
                return name
            case ast.Constant(value=bool(flag)):
                return "true" if flag else "false"
            case ast.Constant(value=str(text)):
                return f"'{text}'" if len(text) == 1 else f'"{text}"'
            case ast.Constant(value=number):
                return str(number)
            case ast.BinOp(left=ast.Constant(value=10), op=ast.Pow(), right=right):
                return f"1e{self.expression(right)}"
            case ast.BinOp(left=left, op=op, right=right):
                return self.binary(_BINARY[type(op)], left, right)
            case ast.UnaryOp(op=op, operand=operand):
                return ("!" if isinstance(op, ast.Not) else "-") + self.nested(operand)
            case ast.BoolOp(op=op, values=values):
                sign = " && " if isinstance(op, ast.And) else " || "
                return sign.join(self.nested(v, ast.BoolOp | ast.IfExp) for v in values)
            case ast.Compare():
                return self.compare(node)
            case ast.IfExp(test=test, body=body, orelse=orelse):
                parts = (test, body, orelse)
                return "{} ? {} : {}".format(*(self.expression(part) for part in parts))
            case ast.Subscript(value=value, slice=ast.UnaryOp(op=ast.USub())):
                return f"{self.expression(value)}.back()"
            case ast.Subscript(value=value, slice=index):
                return f"{self.expression(value)}[{self.expression(index)}]"
            case ast.Call():
                return self.call(node)
        raise TranslationError(f"expression: {ast.unparse(node)}")

    def nested(self, node: ast.expr, kinds: object = ast.BinOp | ast.BoolOp | ast.Compare) -> str:
        text = self.expression(node)
        return f"({text})" if isinstance(node, kinds) else text  # type: ignore[arg-type]

    def binary(self, sign: str, left: ast.expr, right: ast.expr) -> str:
        rank = _SIGNED.get(sign, 0)

        def side(node: ast.expr, last: bool) -> str:
            text = self.expression(node)
            if isinstance(node, ast.BoolOp | ast.Compare | ast.IfExp):
                return f"({text})"
            if not isinstance(node, ast.BinOp):
                return text
            inner = _SIGNED.get(_BINARY[type(node.op)], 0)
            loose = inner < rank or inner == 0 or (last and inner == rank) or rank == 0
            return f"({text})" if loose else text

        return f"{side(left, False)} {sign} {side(right, True)}"

    def compare(self, node: ast.Compare) -> str:
        sides = [node.left, *node.comparators]
        texts = [
            self.nested(s, ast.BoolOp | ast.Compare | ast.IfExp)
            if not (isinstance(s, ast.BinOp) and _BINARY[type(s.op)] not in _SIGNED)
            else f"({self.expression(s)})"
            for s in sides
        ]
        pieces = [
            f"{texts[i]} {_COMPARE[type(op)]} {texts[i + 1]}" for i, op in enumerate(node.ops)
        ]
        return " && ".join(pieces)

    def call(self, node: ast.Call) -> str:
        match node:
            case ast.Call(func=ast.Name(id="len"), args=[item]):
                return f"(int){self.expression(item)}.size()"
            case ast.Call(func=ast.Name(id="sum"), args=[item]):
                name = self.expression(item)
                return f"accumulate({name}.begin(), {name}.end(), 0LL)"
            case ast.Call(func=ast.Name(id="max" | "min" as which), args=[item]):
                name = self.expression(item)
                return f"*{which}_element({name}.begin(), {name}.end())"
            case ast.Call(func=ast.Name(id="max" | "min" as which), args=args):
                return f"{which}({', '.join(self.same_kind(args))})"
            case ast.Call(func=ast.Name(id="abs" | "gcd" as which), args=args):
                return f"{which}({', '.join(self.expression(arg) for arg in args)})"
            case ast.Call(func=ast.Attribute(value=value, attr=attribute), args=args):
                if attribute in _METHODS:
                    inside = ", ".join(self.expression(arg) for arg in args)
                    return f"{self.expression(value)}.{_METHODS[attribute]}({inside})"
        raise TranslationError(f"call: {ast.unparse(node)}")

    def same_kind(self, args: list[ast.expr]) -> list[str]:
        """``max`` and ``min`` want arguments of one type: constants and casts as needed."""
        wide = [any(self._is_wide(n) for n in ast.walk(arg)) for arg in args]
        texts = [self.expression(arg) for arg in args]
        if self.kind == "int" or not any(wide):
            return texts
        fixed = []
        for arg, text, is_wide in zip(args, texts, wide, strict=True):
            if is_wide:
                fixed.append(text)
            elif text.lstrip("-").isdigit():
                fixed.append(text + "LL")
            else:
                fixed.append(f"(long long){self.nested(arg)}")
        return fixed

    def _is_wide(self, node: ast.AST) -> bool:
        return isinstance(node, ast.Name) and node.id in self.wide
