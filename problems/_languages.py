"""Which language a source file is written in."""

from __future__ import annotations

import ast
import re
import warnings
from pathlib import PurePath

_BY_SUFFIX = {
    ".cpp": "cpp",
    ".cc": "cpp",
    ".cxx": "cpp",
    ".c++": "cpp",
    ".C": "cpp",
    ".py": "python",
    ".py3": "python",
    ".py2": "python2",
    ".c": "c",
    ".java": "java",
    ".kt": "kotlin",
    ".go": "go",
    ".hs": "haskell",
    ".rs": "rust",
    ".cs": "csharp",
    ".fs": "fsharp",
    ".js": "javascript",
    ".ts": "typescript",
    ".rb": "ruby",
    ".php": "php",
    ".pas": "pascal",
    ".ml": "ocaml",
    ".scala": "scala",
    ".swift": "swift",
    ".d": "d",
    ".m": "objective-c",
    ".pl": "perl",
    ".lua": "lua",
    ".jl": "julia",
    ".nim": "nim",
    ".lisp": "lisp",
    ".sh": "shell",
}
_SUFFIXES = {language: suffix for suffix, language in reversed(_BY_SUFFIX.items())}

# What only Python 2 parses, for files that Python 3 refuses.
_OLD_SYNTAX = re.compile(
    r"""^[^#'"\n]*(?:
        \bprint\s+(?![=(.,)])\S | \bprint\s*>> | \bexec\s+["'\w]
        | \bexcept\s+[\w.()\s,]+?,\s*\w+\s*: | \braise\s+\w+\s*,\s*
        | <> | `\w | \b0[0-7]+\b | \b\d+L\b | \bur["']
    )""",
    re.MULTILINE | re.VERBOSE,
)
_OLD_NAMES = frozenset(["raw_input", "xrange", "unichr", "unicode", "basestring", "cmp", "file"])
_OLD_ATTRIBUTES = frozenset(["iteritems", "itervalues", "iterkeys", "has_key", "maxint"])
_OLD_MODULES = frozenset(["Queue", "urllib2", "StringIO", "cStringIO", "sets"])
_PROBES = frozenset(["NameError", "ImportError", "ModuleNotFoundError", "version_info"])


def language_of(name: str, source: str) -> str | None:
    """Language of a file called ``name``, e.g. ``"cpp"``; ``None`` for an unknown suffix.

    A ``.py`` file is ``"python2"`` when its first line or its text says so: Python 3 cannot parse
    it, or it uses names that only Python 2 has without defining them.
    """
    suffix = PurePath(name).suffix
    language = _BY_SUFFIX.get(suffix) or _BY_SUFFIX.get(suffix.lower())
    if suffix.lower() == ".py" and _is_python2(source):
        return "python2"
    return language


def suffix_of(language: str) -> str:
    """File name suffix of a language, e.g. ``".cpp"``; an unknown one names itself."""
    return _SUFFIXES.get(language, f".{language}")


def _is_python2(source: str) -> bool:
    first_line = source.split("\n", 1)[0]
    if first_line.startswith("#!"):
        if "python2" in first_line or "pypy2" in first_line:
            return True
        if "python3" in first_line or "pypy3" in first_line:
            return False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(source)
    except SyntaxError:
        return _OLD_SYNTAX.search(source) is not None
    except (ValueError, RecursionError, MemoryError):
        return False
    nodes = list(ast.walk(tree))
    if any(_asks_for_version(node) for node in nodes):
        return False
    return any(_is_old(node) for node in nodes) or bool(_undefined_names(nodes) & _OLD_NAMES)


def _asks_for_version(node: ast.AST) -> bool:
    """Whether the program copes with both: it looks at the version or catches a missing name."""
    if isinstance(node, ast.ExceptHandler):
        names = {inner.id for inner in ast.walk(node) if isinstance(inner, ast.Name)}
        return node.type is None or bool(names & _PROBES)
    return isinstance(node, ast.Attribute) and node.attr in _PROBES


def _is_old(node: ast.AST) -> bool:
    if isinstance(node, ast.Attribute):
        return node.attr in _OLD_ATTRIBUTES
    if isinstance(node, ast.Import):
        return any(alias.name in _OLD_MODULES for alias in node.names)
    if isinstance(node, ast.ImportFrom):
        return node.module in _OLD_MODULES or any(alias.name == "izip" for alias in node.names)
    if isinstance(node, ast.Expr):
        value = node.value  # print("%d") % x, and print(x), with a comma at its end
        if isinstance(value, ast.BinOp):
            return _is_print(value.left)
        return isinstance(value, ast.Tuple) and bool(value.elts) and _is_print(value.elts[0])
    return False


def _is_print(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and ast.unparse(node.func) == "print"


def _undefined_names(nodes: list[ast.AST]) -> set[str]:
    used: set[str] = set()
    defined: set[str] = set()
    for node in nodes:
        if isinstance(node, ast.Name):
            (used if isinstance(node.ctx, ast.Load) else defined).add(node.id)
        elif isinstance(node, ast.FunctionDef | ast.ClassDef):
            defined.add(node.name)
        elif isinstance(node, ast.arg):
            defined.add(node.arg)
        elif isinstance(node, ast.alias):
            defined.add(node.asname or node.name)
    return used - defined
