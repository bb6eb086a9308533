"""The C++ twin of a small Python body: an algorithm is written once for both languages.

Covered: integers, truth values, strings, and lists and sets of them; assignments, also of several
names; ``if``, ``while``, ``for`` over ranges, lists and strings; ``print``, ``min``, ``max``,
``abs``, ``gcd``, ``len``, ``sum``, ``str``, ``int``; helper functions of integers. Not covered:
comprehensions, dictionaries, and ``//`` and ``%`` of negative numbers, where the languages differ.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping
from random import Random
from textwrap import indent

from problems.curriculum._cpp_expressions import (
    ADDITIVE,
    Expressions,
    TranslationError,
    sign_of,
    untranslatable,
)
from problems.curriculum._cpp_names import (
    assigned,
    compared_with_letters,
    disturbed,
    read_first,
    rename_reserved,
    unused,
)

_METHODS = {"append": "push_back", "add": "insert"}
_ALWAYS, _NEVER, _UNLESS_SHORT = "always", "never", "unless short"


def cpp_twin(
    python: str,
    declared: Mapping[str, str] | Iterable[str] | None = None,
    wide: bool = False,
    rng: Random | None = None,
) -> str:
    """Translate Python statements, or helper functions, to C++.

    Args:
        python: the statements; imports are left out.
        declared: names that already exist, such as the fields of the schema, with their C++ types;
            names without types are numbers. Where it is not given, these are the names that are
            read first, and may have any type.
        wide: numbers are ``long long`` instead of ``int``.
        rng: consumed for braces and line ends; without it, the style is always the same.

    Raises:
        TranslationError: a construct is not covered, a fault of the caller.
    """
    tree = ast.parse(python)
    rename_reserved(tree)
    kept = [node for node in tree.body if not isinstance(node, ast.Import | ast.ImportFrom)]
    twin = _Statements(tree, declared, "long long" if wide else "int", rng)
    functions = [node for node in kept if isinstance(node, ast.FunctionDef)]
    if len(functions) == len(kept):
        return "\n\n".join(map(twin.function, functions))
    return twin.block(kept)


class _Statements:
    """Prints statements; ``declared`` holds the names that need no declaration any more."""

    def __init__(
        self,
        tree: ast.Module,
        declared: Mapping[str, str] | Iterable[str] | None,
        number: str,
        rng: Random | None,
    ) -> None:
        self.expressions = Expressions(number)
        self.show, self.types, self.number = self.expressions.show, self.expressions.types, number
        self.declared = read_first(tree) if declared is None else set(declared)
        if isinstance(declared, Mapping):
            self.types.update(declared)
        elif declared is not None:
            self.types.update(dict.fromkeys(self.declared, number))
        self.letters = compared_with_letters(tree)
        self.braces, self.newline = _UNLESS_SHORT, "endl"
        if rng:
            self.braces = _ALWAYS if rng.random() < 0.6 else _NEVER
            self.newline = rng.choice(("endl", "endl", '"\\n"', "'\\n'"))

    def block(self, statements: list[ast.stmt]) -> str:
        """Statements in a scope of their own."""
        outer = set(self.declared)
        text = "\n".join(map(self._statement, statements))
        self.declared = outer
        return text

    def function(self, node: ast.FunctionDef) -> str:
        """A function of numbers that returns a number or a truth value."""
        names = [argument.arg for argument in node.args.args]
        self.declared = set(names)
        self.types.update(dict.fromkeys(names, self.number))
        body = indent(self.block(node.body), "    ")
        returned = [n.value for n in ast.walk(node) if isinstance(n, ast.Return) and n.value]
        truth = all(self.expressions.type_of(value) == "bool" for value in returned)
        takes = ", ".join(f"{self.number} {name}" for name in names)
        return f"{'bool' if truth else self.number} {node.name}({takes}) {{\n{body}\n}}"

    def _statement(self, node: ast.stmt) -> str:
        show = self.show
        match node:
            case ast.Assign(targets=[ast.Tuple(elts=targets)], value=ast.Tuple(elts=values)):
                return self._assign(targets, values)
            case ast.Assign(targets=[ast.Tuple() as names], value=ast.Subscript() as value):
                return f"auto {self._unpacked(names)} = {show(value)};"
            case ast.Assign(targets=targets, value=value):
                return self._assign(targets, [value] * len(targets))
            case ast.AugAssign(target=target, op=op, value=value):
                sign = sign_of(op)
                if sign in "+-" and ast.unparse(value) == "1":
                    return f"{show(target)}{sign * 2};"
                return f"{show(target)} {sign}= {show(value)};"
            case ast.If():
                return self._if(node)
            case ast.While(test=test, body=body, orelse=[]):
                return self._nested(f"while ({show(test)})", body)
            case ast.For(orelse=[]):
                return self._for(node)
            case ast.Break() | ast.Continue():
                return f"{ast.unparse(node)};"
            case ast.Return(value=ast.expr() as value):
                return f"return {show(value)};"
            case ast.Expr(value=ast.Call() as call):
                return self._call(call)
        raise untranslatable(node)

    def _assign(self, targets: list[ast.expr], values: list[ast.expr]) -> str:
        """Simultaneous assignment; one after the other where that is the same."""
        if not disturbed(targets, values):
            pairs = list(zip(targets, values, strict=True))
            kinds = [self._declare(*pair) for pair in pairs]
            texts = [self._set(*pair, kind) for pair, kind in zip(pairs, kinds, strict=True)]
            if kinds[0] and len(set(kinds)) == 1:
                return f"{kinds[0]} {', '.join(texts)};"
            rows = zip(kinds, texts, strict=True)
            return "\n".join(f"{kind} {text};".lstrip() for kind, text in rows)
        names, shown = [self.show(node) for node in targets], [self.show(node) for node in values]
        if names == shown[::-1] and len(names) == 2:
            return f"swap({', '.join(names)});"
        if len(names) > 2 or not self.declared.issuperset(names):
            raise TranslationError(f"no C++ twin of an assignment to {', '.join(names)}")
        free = next(name for name in ("c", "z", "tmp", "nxt", "old") if name not in self.declared)
        kind = self._kind(values[1])
        self.declared.add(free)
        return f"{kind} {free} = {shown[1]};\n{names[0]} = {shown[0]};\n{names[1]} = {free};"

    def _kind(self, value: ast.expr) -> str:
        """The type of a variable that holds this value."""
        kind = self.expressions.type_of(value)
        return self.number if kind in ("", "int", "long long") else kind

    def _declare(self, target: ast.expr, value: ast.expr) -> str:
        """Note a new name; its type, or nothing where the target exists."""
        if not isinstance(target, ast.Name) or target.id in self.declared:
            return ""
        match value:
            case ast.List(elts=items) | ast.BinOp(left=ast.List(elts=items), op=ast.Mult()):
                kind = f"vector<{self._kind(items[0]) if items else self.number}>"
            case ast.Set(elts=[first, *_]):
                kind = f"set<{self._kind(first)}>"
            case _:
                kind = self._kind(value)
        if target.id in self.letters and kind == self.number:
            kind = "char"
        self.declared.add(target.id)
        self.types[target.id] = kind
        return kind

    def _set(self, target: ast.expr, value: ast.expr, kind: str) -> str:
        name = self.show(target)
        match value:
            case ast.List(elts=[]) if kind:
                return name
            case ast.List(elts=items) | ast.Set(elts=items) if kind:
                return f"{name} = {{{', '.join(map(self.show, items))}}}"
            case ast.BinOp(left=ast.List(elts=[item]), op=ast.Mult(), right=size) if kind:
                tail = "" if ast.unparse(item) in ("0", "False") else f", {self.show(item)}"
                return f"{name}({self.show(size)}{tail})"
            case ast.BinOp(left=ast.Constant(value=10), op=ast.Pow(), right=power):
                return f"{name} = 1e{self.show(power)}"
        return f"{name} = {self.show(value)}"

    def _unpacked(self, names: ast.Tuple) -> str:
        found = [self.show(name) for name in names.elts]
        self.declared.update(found)
        for name in found:
            self.types.pop(name, None)
        return f"[{', '.join(found)}]"

    def _call(self, call: ast.Call) -> str:
        match call:
            case ast.Call(func=ast.Name(id="print"), args=args, keywords=[]):
                shown = ' << " " << '.join(self.show(arg, ADDITIVE) for arg in args)
                return f"cout << {shown} << {self.newline};"
            case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="reverse")):
                return f"reverse({name}.begin(), {name}.end());"
            case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="sort"), keywords=[]):
                return f"sort({name}.begin(), {name}.end());"
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id=name), attr="sort"),
                keywords=[ast.keyword(arg="reverse", value=ast.Constant(value=True))],
            ):
                return f"sort({name}.rbegin(), {name}.rend());"
            case ast.Call(func=ast.Attribute(value=whole, attr="pop"), args=[]):
                return f"{self.show(whole)}.pop_back();"
            case ast.Call(func=ast.Attribute(value=whole, attr=method), args=[item]):
                if method in _METHODS:
                    return f"{self.show(whole)}.{_METHODS[method]}({self.show(item)});"
        raise untranslatable(call)

    def _for(self, node: ast.For) -> str:
        outer = set(self.declared)
        match node:
            case ast.For(target=ast.Tuple() as names, iter=rows):
                head = f"for (auto {self._unpacked(names)} : {self.show(rows)})"
            case ast.For(
                target=ast.Name(id=name), iter=ast.Call(func=ast.Name(id="range"), args=args)
            ):
                head = self._range(unused(outer, node.body) if name == "_" else name, args)
            case ast.For(target=ast.Name(id=name), iter=whole):
                kind = self._element(name, whole)
                head = f"for ({kind} {name} : {self.show(whole)})"
                self.types[name] = kind
                self.declared.add(name)
            case _:
                raise untranslatable(node)
        text = self._nested(head, node.body)
        self.declared = outer
        return text

    def _element(self, name: str, whole: ast.expr) -> str:
        kind = self.expressions.type_of(whole)
        if kind == "string" or (not kind and name in self.letters):
            return "char"
        return kind.removeprefix("vector<").removesuffix(">") or self.number

    def _range(self, name: str, args: list[ast.expr]) -> str:
        start = self.show(args[0]) if len(args) > 1 else "0"
        stop = self.show(args[min(1, len(args) - 1)], ADDITIVE)
        step = self.show(args[2]) if len(args) > 2 else "1"
        known = {self.expressions.type_of(arg) for arg in args}
        kind = "long long" if "long long" in known else "int"
        self.declared.add(name)
        self.types[name] = kind
        if step.startswith("-"):
            limit = f"{name} >= 0" if stop == "-1" else f"{name} > {stop}"
            change = f"{name}--" if step == "-1" else f"{name} -= {step[1:]}"
        else:
            last = stop.removesuffix(" + 1")
            limit = f"{name} < {stop}" if stop == last else f"{name} <= {last}"
            change = f"{name}++" if step == "1" else f"{name} += {step}"
        return f"for ({kind} {name} = {start}; {limit}; {change})"

    def _if(self, node: ast.If) -> str:
        shared = self._shared(node)
        declarations = "".join(
            f"{kind} {', '.join(names)};\n" for kind, names in self._hoisted(shared).items()
        )
        text = self._nested(f"if ({self.show(node.test)})", node.body, bool(node.orelse))
        gap = " " if text.endswith("}") else "\n"
        match node.orelse:
            case []:
                return declarations + text
            case [ast.If() as inner] if not self._shared(inner):
                return f"{declarations}{text}{gap}else {self._if(inner)}"
        return f"{declarations}{text}{gap}{self._nested('else', node.orelse, True)}"

    def _shared(self, node: ast.If) -> dict[str, ast.expr]:
        """New names that both branches assign: they are declared before."""
        first, second = assigned(node.body), assigned(node.orelse)
        return {n: first[n] for n in sorted(first) if n in second and n not in self.declared}

    def _hoisted(self, shared: dict[str, ast.expr]) -> dict[str, list[str]]:
        kinds: dict[str, list[str]] = {}
        for name, value in shared.items():
            kinds.setdefault(self._declare(ast.Name(name), value), []).append(name)
        return kinds

    def _nested(self, head: str, body: list[ast.stmt], tall: bool = False) -> str:
        inside = indent(self.block(body), "    ")
        simple = len(body) == 1 and not isinstance(body[0], ast.If | ast.For | ast.While)
        short = head.startswith("if") and not tall and len(head + inside) < 78
        if "\n" in inside or not simple or self.braces == _ALWAYS:
            return f"{head} {{\n{inside}\n}}"
        if self.braces == _UNLESS_SHORT and not short:
            return f"{head} {{\n{inside}\n}}"
        return f"{head}\n{inside}" if tall else f"{head} {inside.strip()}"
