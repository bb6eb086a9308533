"""Complete programs from bodies: reading code from the schema, wrappers in several styles."""

from __future__ import annotations

import re
from random import Random
from textwrap import indent

from problems.curriculum._family import Code, Spec
from problems.curriculum._schema import (
    Field,
    Grid,
    Int,
    Ints,
    Line,
    Matrix,
    Rows,
    Schema,
    Word,
    Words,
)

_INT_MAX = 2**31 - 1
_TAB = "    "

_HEADERS = (
    ("iostream", r"\b(cin|cout|endl)\b"),
    ("vector", r"\bvector\b"),
    ("string", r"\b(string|to_string|stoi|stoll|getline)\b"),
    ("algorithm", r"\b(sort|reverse|min|max|count|find|lower_bound|upper_bound|swap|unique|"
                  r"next_permutation|max_element|min_element|binary_search|any_of|all_of|"
                  r"count_if|fill|rotate|is_sorted|remove|remove_if|adjacent_find|find_if|"
                  r"stable_sort|partition|nth_element|transform|replace)\b"),
    ("cmath", r"\b(sqrt|sqrtl|pow|floor|ceil|fabs)\b"),
    ("cstdlib", r"\b(abs|llabs)\b"),
    ("numeric", r"\b(accumulate|gcd|lcm|iota|__gcd)\b"),
    ("map", r"\b(map|multimap)\b"),
    ("set", r"\b(set|multiset)\b"),
    ("unordered_map", r"\bunordered_map\b"),
    ("queue", r"\b(queue|priority_queue)\b"),
    ("deque", r"\bdeque\b"),
    ("stack", r"\bstack\b"),
    ("array", r"\barray\b"),
    ("utility", r"\bpair\b"),
    ("tuple", r"\b(tuple|make_tuple)\b|(?<!\.)\btie\("),
    ("cctype", r"\b(isdigit|isalpha|islower|isupper|tolower|toupper)\b"),
    ("iomanip", r"\b(setprecision|fixed|setw|setfill)\b"),
    ("sstream", r"\b(stringstream|istringstream|ostringstream)\b"),
    ("functional", r"\b(function|greater)\b"),
    ("climits", r"\b(INT_MAX|INT_MIN|LLONG_MAX|LLONG_MIN)\b"),
    ("bitset", r"\bbitset\b"),
)  # fmt: skip


def python_reads(schema: Schema, rng: Random) -> str:
    """Statements that read one test case with ``input()``."""
    strip = ".strip()" if rng.random() < 0.15 else ""
    return "\n".join(_python_line(fields, strip) for fields in schema)


def _python_line(fields: Line, strip: str) -> str:
    first = fields[0]
    match first:
        case Ints():
            return f"{first.name} = list(map(int, input().split()))"
        case Words():
            return f"{first.name} = [input(){strip} for _ in range({first.count})]"
        case Grid():
            return f"{first.name} = [input(){strip} for _ in range({first.rows})]"
        case Rows():
            element = "int(input())"
            if len(first.columns) > 1:
                element = "tuple(map(int, input().split()))"
            return f"{first.name} = [{element} for _ in range({first.count})]"
        case Matrix():
            row = "list(map(int, input().split()))"
            return f"{first.name} = [{row} for _ in range({first.rows})]"
    return _python_scalars(fields, strip)


def _python_scalars(fields: Line, strip: str) -> str:
    names = ", ".join(field.name for field in fields)
    kinds = {type(field) for field in fields}
    if kinds == {Int}:
        return f"{names} = " + ("int(input())" if len(fields) == 1 else "map(int, input().split())")
    if len(fields) == 1:
        return f"{names} = input(){strip}"
    lines = [f"{names} = input().split()"]
    lines += [f"{f.name} = int({f.name})" for f in fields if isinstance(f, Int)]
    return "\n".join(lines)


def cpp_reads(schema: Schema, rng: Random) -> str:
    """Declarations and ``cin`` statements that read one test case."""
    ranged = rng.random() < 0.5
    return "\n".join(_cpp_line(fields, ranged) for fields in schema)


def _cpp_type(field: Field) -> str:
    match field:
        case Int() | Ints():
            low, high = field.lo, field.hi
            return "long long" if field.wide or max(-low, high) > _INT_MAX else "int"
        case Matrix():
            return "long long" if max(-field.lo, field.hi) > _INT_MAX else "int"
        case Rows():
            biggest = max(max(-low, high) for low, high in field.bounds)
            return "long long" if biggest > _INT_MAX else "int"
    return "string"


def _cpp_line(fields: Line, ranged: bool) -> str:
    first = fields[0]
    kind = _cpp_type(first)
    match first:
        case Ints() | Words():
            return _cpp_vector(first.name, kind, str(first.count), ranged)
        case Grid():
            return _cpp_vector(first.name, kind, str(first.rows), ranged)
        case Rows():
            return _cpp_rows(first, kind)
        case Matrix():
            name = first.name
            return (
                f"vector<vector<{kind}>> {name}({first.rows}, vector<{kind}>({first.columns}));\n"
                f"for (auto &row : {name}) for (auto &x : row) cin >> x;"
            )
    return _cpp_scalars(fields)


def _cpp_scalars(fields: Line) -> str:
    lines: list[str] = []
    for kind in ("int", "long long", "string"):
        names = [field.name for field in fields if _cpp_type(field) == kind]
        if names:
            lines.append(f"{kind} {', '.join(names)};")
    lines.append("cin >> " + " >> ".join(field.name for field in fields) + ";")
    return "\n".join(lines)


def _cpp_vector(name: str, kind: str, count: str, ranged: bool) -> str:
    loop = f"for (int i = 0; i < {count}; i++) cin >> {name}[i];"
    if ranged:
        loop = f"for (auto &x : {name}) cin >> x;"
    return f"vector<{kind}> {name}({count});\n{loop}"


def _cpp_rows(field: Rows, kind: str) -> str:
    name, width = field.name, len(field.columns)
    if width == 1:
        return _cpp_vector(name, kind, str(field.count), True)
    element = f"pair<{kind}, {kind}>" if width == 2 else f"array<{kind}, {width}>"
    parts = ["x.first", "x.second"] if width == 2 else [f"x[{i}]" for i in range(width)]
    return (
        f"vector<{element}> {name}({field.count});\n"
        f"for (auto &x : {name}) cin >> {' >> '.join(parts)};"
    )


def python_program(spec: Spec, code: Code, multi: bool, rng: Random) -> str:
    """A complete Python program; ``rng`` chooses the wrapper and names."""
    body = code.body.strip("\n")
    if not code.reads:
        body = python_reads(spec.schema, rng) + "\n" + body
    style = rng.choices(("plain", "main", "solve"), (7, 2, 2))[0]
    if style == "plain":
        core = f"for _ in range(int(input())):\n{indent(body, _TAB)}" if multi else body
    elif multi:
        core = f"def solve():\n{indent(body, _TAB)}\n\nfor _ in range(int(input())):\n    solve()"
    else:
        core = f"def {style}():\n{indent(body, _TAB)}\n\n{style}()"
    top = code.top.strip("\n")
    return _renamed(f"{top}\n\n{core}\n" if top else core + "\n", spec, rng)


def cpp_program(spec: Spec, code: Code, multi: bool, rng: Random) -> str:
    """A complete C++ program; ``rng`` chooses headers, wrapper and names."""
    body = code.body.strip("\n")
    if not code.reads:
        body = cpp_reads(spec.schema, rng) + "\n" + body
    lines = []
    if rng.random() < 0.3:
        lines.append("ios::sync_with_stdio(false);\ncin.tie(nullptr);")
    functions = code.top.strip("\n")
    if rng.random() < 0.2:
        functions = f"{functions}\n\nvoid solve() {{\n{indent(body, _TAB)}\n}}".strip("\n")
        body = "solve();"
    if multi:
        loop = f"while (t--) {{\n{indent(body, _TAB)}\n}}"
        lines.append(f"int t;\ncin >> t;\n{loop}")
    else:
        lines.append(body)
    if rng.random() < 0.6:
        lines.append("return 0;")
    main = "int main() {\n" + indent("\n".join(lines), _TAB) + "\n}\n"
    rest = f"{functions}\n\n{main}" if functions else main
    program = f"{_includes(rest, rng)}\nusing namespace std;\n\n{rest}"
    return _renamed(program, spec, rng)


def _includes(text: str, rng: Random) -> str:
    if rng.random() < 0.8:
        return "#include <bits/stdc++.h>"
    used = [header for header, pattern in _HEADERS if re.search(pattern, text)]
    return "\n".join(f"#include <{header}>" for header in used)


_ALTERNATIVES = {
    Ints: ("arr", "v", "nums", "b"),
    Word: ("str1", "word", "w"),
    Words: ("words", "names"),
    Grid: ("grid", "board"),
    Matrix: ("mat", "grid"),
}


def _renamed(program: str, spec: Spec, rng: Random) -> str:
    if rng.random() > 0.2:
        return program
    for fields in spec.schema:
        field = fields[0]
        options = [
            name
            for name in _ALTERNATIVES.get(type(field), ())
            if not re.search(rf"\b{name}\b", program)
        ]
        if options:
            program = _rename_outside_strings(program, field.name, rng.choice(options))
    return program


_QUOTED = re.compile(r'("(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\')')


def _rename_outside_strings(program: str, old: str, new: str) -> str:
    pieces = _QUOTED.split(program)
    for index in range(0, len(pieces), 2):
        pieces[index] = re.sub(rf"(?<!\.)\b{old}\b", new, pieces[index])
    return "".join(pieces)
