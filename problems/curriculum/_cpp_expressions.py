"""C++ text and types of the Python expressions that ``_cpp_twin`` translates."""

from __future__ import annotations

import ast
import builtins
import json

_BINARY: dict[type[ast.operator], tuple[str, int]] = {
    ast.Mult: ("*", 13), ast.FloorDiv: ("/", 13), ast.Mod: ("%", 13),
    ast.Add: ("+", 12), ast.Sub: ("-", 12),
    ast.LShift: ("<<", 7), ast.RShift: (">>", 7),
    ast.BitAnd: ("&", 7), ast.BitXor: ("^", 7), ast.BitOr: ("|", 7),
}  # fmt: skip
_COMPARE: dict[type[ast.cmpop], tuple[str, int]] = {
    ast.Lt: ("<", 9), ast.LtE: ("<=", 9), ast.Gt: (">", 9), ast.GtE: (">=", 9),
    ast.Eq: ("==", 8), ast.NotEq: ("!=", 8),
}  # fmt: skip
_ATOM, _UNARY, ADDITIVE, _OPERAND, _BITS, _AND, _OR, _CHOICE = 20, 14, 12, 10, 7, 4, 3, 2
"""How strongly a construct binds, after C++; shifts count as bit operations, always enclosed."""


class TranslationError(ValueError):
    """A family's Python body uses what the translation does not cover; a fault of the family."""


def untranslatable(node: ast.AST) -> TranslationError:
    """The error for a construct that is not covered."""
    return TranslationError(f"no C++ twin of {ast.unparse(node)!r}")


def sign_of(op: ast.operator) -> str:
    """The C++ sign of a binary operation."""
    if type(op) not in _BINARY:
        raise TranslationError(f"no C++ twin of the operation {type(op).__name__}")
    return _BINARY[type(op)][0]


class Expressions:
    """Prints expressions, and knows the C++ types of names.

    Attributes:
        number: the type of a number that gets a variable, ``int`` or ``long long``.
        types: C++ types by name; a name that is missing has a type that is not known here.
    """

    def __init__(self, number: str) -> None:
        self.number = number
        self.types: dict[str, str] = {}

    def show(self, node: ast.expr, least: int = 0) -> str:
        """The C++ text, in parentheses where it binds weaker than ``least``."""
        text, level = self._show(node)
        return f"({text})" if level < least else text

    def type_of(self, node: ast.expr) -> str:
        """The C++ type of a value; empty where it is not known."""
        match node:
            case ast.Constant(value=value):
                return {bool: "bool", str: "string"}.get(type(value), "int")
            case ast.Name(id=name):
                return self.types.get(name, "")
            case ast.UnaryOp(op=ast.Not()) | ast.BoolOp() | ast.Compare():
                return "bool"
            case ast.UnaryOp(operand=operand):
                return self.type_of(operand)
            case ast.BinOp(left=left, right=right):
                return self._common(left, right)
            case ast.IfExp(body=body, orelse=orelse):
                kinds = {self.type_of(body), self.type_of(orelse)}
                return kinds.pop() if len(kinds) == 1 else self._common(body, orelse)
            case ast.Subscript(value=value, slice=index):
                whole = self.type_of(value)
                if whole == "string":
                    return "string" if isinstance(index, ast.Slice) else "char"
                return whole.removeprefix("vector<").removesuffix(">")
            case ast.Call(func=ast.Name(id=name), args=args):
                return self._type_of_call(name, args)
        return ""

    def _type_of_call(self, name: str, args: list[ast.expr]) -> str:
        match name, args:
            case "str", _:
                return "string"
            case "len", _:
                return "int"
            case "sum", _:
                return "long long"
            case "int", [text] if self.type_of(text) != "string":
                return "int"
            case "max" | "min", [whole]:
                return self.type_of(whole).removeprefix("vector<").removesuffix(">")
            case "max" | "min" | "abs" | "gcd", _:
                return self._common(*args)
        return self.number

    def _common(self, *nodes: ast.expr) -> str:
        """The type of what is computed from several values."""
        kinds = {self.type_of(node) for node in nodes}
        return next((kind for kind in ("string", "long long", "") if kind in kinds), "int")

    def _show(self, node: ast.expr) -> tuple[str, int]:
        match node:
            case ast.Constant(value=value):
                return _constant(value), _ATOM
            case ast.Name(id=name):
                return name, _ATOM
            case ast.BinOp(left=ast.Constant(value=10), op=ast.Pow(), right=ast.Constant(int(k))):
                return str(10**k), _ATOM
            case ast.BinOp(left=left, op=op, right=right):
                sign = sign_of(op)
                level = _BINARY[type(op)][1]
                first, second = (_UNARY, _UNARY) if level == _BITS else (level, level + 1)
                return f"{self.show(left, first)} {sign} {self.show(right, second)}", level
            case ast.UnaryOp(op=op, operand=operand):
                sign = "!" if isinstance(op, ast.Not) else "-"
                return sign + self.show(operand, _UNARY), _UNARY
            case ast.BoolOp(op=ast.And(), values=values):
                return " && ".join(self.show(value, _AND) for value in values), _AND
            case ast.BoolOp(values=values):
                return " || ".join(self.show(value, _AND + 1) for value in values), _OR
            case ast.Compare():
                return self._compare(node)
            case ast.IfExp(test=test, body=body, orelse=orelse):
                parts = self.show(test, _OR), self.show(body, _OR), self.show(orelse, _CHOICE)
                return "{} ? {} : {}".format(*parts), _CHOICE
            case ast.Call(func=ast.Name(id=name), args=args, keywords=[]):
                return self._call(name, args, node)
            case ast.Subscript():
                return self._subscript(node), _ATOM
        raise untranslatable(node)

    def _compare(self, node: ast.Compare) -> tuple[str, int]:
        match node:
            case ast.Compare(
                left=item, ops=[ast.In() | ast.NotIn() as inside], comparators=[whole]
            ):
                return self._contains(item, whole, isinstance(inside, ast.In))
        parts, left, level = [], node.left, 0
        for op, right in zip(node.ops, node.comparators, strict=True):
            if type(op) not in _COMPARE:
                raise untranslatable(node)
            sign, level = _COMPARE[type(op)]
            parts.append(f"{self._operand(left, right)} {sign} {self._operand(right, left)}")
            left = right
        return " && ".join(parts), (level if len(parts) == 1 else _AND)

    def _contains(self, item: ast.expr, whole: ast.expr, holds: bool) -> tuple[str, int]:
        text = self.show(whole, _ATOM)
        if self.type_of(whole).startswith("set<"):
            return f"{'' if holds else '!'}{text}.count({self.show(item)})", _UNARY
        if isinstance(whole, ast.Constant):
            text = f"string({text})"
        letter = _letter(item) or self.show(item)
        return f"{text}.find({letter}) {'!=' if holds else '=='} string::npos", 8

    def _operand(self, node: ast.expr, other: ast.expr) -> str:
        """One side of a comparison: a letter, unless the other side is a string."""
        letter = _letter(node) if self.type_of(other) in ("char", "") else ""
        return letter or self.show(node, _OPERAND)

    def _call(self, name: str, args: list[ast.expr], node: ast.Call) -> tuple[str, int]:
        match name, args:
            case "str", [value]:
                return f"to_string({self.show(value)})", _ATOM
            case "len", [whole]:
                return f"(int){self.show(whole, _ATOM)}.size()", _UNARY
            case "int", [text] if self.type_of(text) == "string":
                return f"{'stoi' if self.number == 'int' else 'stoll'}({self.show(text)})", _ATOM
            case "int", [letter] if self.type_of(letter) in ("char", ""):
                return f"{self.show(letter, _ATOM)} - '0'", ADDITIVE
            case "sum", [ast.Name(id=whole)]:
                return f"accumulate({whole}.begin(), {whole}.end(), 0LL)", _ATOM
            case "max" | "min", [ast.Name(id=whole)]:
                return f"*{name}_element({whole}.begin(), {whole}.end())", _UNARY
            case "max" | "min", [_, _, *_]:
                inside = ", ".join(self._alike(args))
                return f"{name}({inside})" if len(args) == 2 else f"{name}({{{inside}}})", _ATOM
        if name != "abs" and hasattr(builtins, name):
            raise untranslatable(node)
        return f"{name}({', '.join(self.show(arg) for arg in args)})", _ATOM

    def _alike(self, args: list[ast.expr]) -> list[str]:
        """``max`` and ``min`` want arguments of one type: 64-bit literals and casts as needed."""
        if self._common(*args) != "long long":
            return [self.show(arg) for arg in args]
        return [
            self.show(arg) if self.type_of(arg) == "long long" else self._widened(arg)
            for arg in args
        ]

    def _widened(self, node: ast.expr) -> str:
        match node:
            case ast.Constant() | ast.UnaryOp(op=ast.USub(), operand=ast.Constant()):
                return f"{self.show(node)}LL"
        return f"(long long){self.show(node, _UNARY)}"

    def _reversed(self, node: ast.expr) -> str:
        """A string backwards; of one part of it, without a copy of that part."""
        match node:
            case ast.Subscript(value=whole, slice=ast.Slice(lower=None, upper=ast.expr() as size)):
                text = self.show(whole, _ATOM)
                return f"string({text}.rend() - {self.show(size, ADDITIVE + 1)}, {text}.rend())"
            case ast.Subscript(value=whole, slice=ast.Slice(lower=ast.expr() as cut, upper=None)):
                text = self.show(whole, _ATOM)
                return f"string({text}.rbegin(), {text}.rend() - {self.show(cut, ADDITIVE + 1)})"
            case ast.Name() | ast.Subscript(slice=ast.Name() | ast.Constant()):
                text = self.show(node, _ATOM)
                return f"string({text}.rbegin(), {text}.rend())"
        raise untranslatable(node)

    def _subscript(self, node: ast.Subscript) -> str:
        text = self.show(node.value, _ATOM)
        match node.slice:
            case ast.Slice(lower=None, upper=None, step=ast.UnaryOp()):
                return self._reversed(node.value)
            case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=1)):
                return f"{text}.back()"
            case ast.UnaryOp() | ast.Slice(lower=ast.UnaryOp()) | ast.Slice(upper=ast.UnaryOp()):
                raise untranslatable(node)
            case ast.Slice(lower=ast.expr() as lower, upper=None, step=None):
                return f"{text}.substr({self.show(lower)})"
            case ast.Slice(lower=None, upper=ast.expr() as upper, step=None):
                return f"{text}.substr(0, {self.show(upper)})"
            case ast.Slice(lower=ast.expr() as lower, upper=ast.expr() as upper, step=None):
                return f"{text}.substr({self.show(lower)}, {self.show(_distance(lower, upper))})"
        return f"{text}[{self.show(node.slice)}]"


def _distance(low: ast.expr, high: ast.expr) -> ast.expr:
    """``high - low``, simplified where both count from the same end or ``high`` from ``low``."""
    first, last = ast.unparse(low), ast.unparse(high)
    text = f"{last} - ({first})"
    if last.startswith(f"{first} + "):
        text = last.removeprefix(f"{first} + ")
    elif first.isdigit() and last.isdigit():
        text = str(int(last) - int(first))
    return ast.parse(text, mode="eval").body


def _constant(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if isinstance(value, int) else json.dumps(value, ensure_ascii=False)


def _letter(node: ast.expr) -> str:
    """A constant of one character as a C++ character; otherwise empty."""
    match node:
        case ast.Constant(value=str(text)) if len(text) == 1:
            return {"'": r"'\''", "\\": r"'\\'"}.get(text, f"'{text}'")
    return ""
