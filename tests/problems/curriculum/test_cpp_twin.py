"""The C++ twin: statements, declarations, precedence, what it refuses, and that it agrees."""

from __future__ import annotations

import contextlib
import io
import shutil
import subprocess
from pathlib import Path
from random import Random
from textwrap import indent

import pytest

from problems.curriculum._cpp_expressions import TranslationError
from problems.curriculum._cpp_twin import cpp_twin


def _twin(python: str, declared: tuple[str, ...] = (), wide: bool = False) -> str:
    """The twin without line breaks and braces of single statements."""
    return " ".join(cpp_twin(python, declared, wide, Random(0)).replace("{", "").split())


@pytest.mark.parametrize(
    ("python", "cpp"),
    [
        ("s = (a + b) * c // 2", "int s = (a + b) * c / 2;"),
        ("s = a - (b - c)", "int s = a - (b - c);"),
        ("s = min(0, a)", "int s = min(0, a);"),
        ("s = max(a, b, c)", "int s = max(a, b, c});"),
        ("ok = a < b < c", "bool ok = a < b && b < c;"),
        ("ok = not (a == b or b == c) and a > 1", "bool ok = !(a == b || b == c) && a > 1;"),
        ("a, b = b, a", "swap(a, b);"),
        ("x, y = a, b", "int x = a, y = b;"),
        ("a, b = 0, c", "a = 0; b = c;"),
        ("x = y = 0", "int x = 0, y = 0;"),
        ("a = x = 0", "a = 0; int x = 0;"),
        ("w = str(a)", "string w = to_string(a);"),
        ("a += 1", "a++;"),
        ("a -= 2 * b", "a -= 2 * b;"),
        ("s = a & 1 == 0", "bool s = (a & 1) == 0;"),
        ("s = a ^ b + 1", "int s = a ^ (b + 1);"),
        ("s = (a >> 1) + 1", "int s = (a >> 1) + 1;"),
        ("s = 10**18", "int s = 1e18;"),
        ("s = a % (10**9 + 7)", "int s = a % (1000000000 + 7);"),
        ("s = -1 if a > b else b", "int s = a > b ? -1 : b;"),
        ("if a > 1 and b > 1 or c > 1:\n    a = 1", "if ((a > 1 && b > 1) || c > 1) a = 1;"),
    ],
)
def test_statement(python: str, cpp: str) -> None:
    assert _twin(python, ("a", "b", "c")) == cpp


@pytest.mark.parametrize(
    ("python", "cpp"),
    [
        ("t = s", "string t = s;"),
        ("c = s[0]", "char c = s[0];"),
        ("ok = s[0] == 'x'", "bool ok = s[0] == 'x';"),
        ("ok = s == 'x'", 'bool ok = s == "x";'),
        ("t = w[k]", "string t = w[k];"),
        ("t = s[1:4]", "string t = s.substr(1, 3);"),
        ("t = s[k:k + 2]", "string t = s.substr(k, 2);"),
        ("t = s[k:n]", "string t = s.substr(k, n - k);"),
        ("t = s[::-1]", "string t = string(s.rbegin(), s.rend());"),
        ("t = s[:k][::-1]", "string t = string(s.rend() - k, s.rend());"),
        ("t = s[k + 1:][::-1]", "string t = string(s.rbegin(), s.rend() - (k + 1));"),
        ("ok = s[k] in 'aeiou'", 'bool ok = string("aeiou").find(s[k]) != string::npos;'),
        ("for c in s:\n    k += 1", "for (char c : s) k++;"),
        ("for t in w:\n    k += 1", "for (string t : w) k++;"),
    ],
)
def test_text(python: str, cpp: str) -> None:
    kinds = {"s": "string", "w": "vector<string>", "k": "int", "n": "int"}
    assert " ".join(cpp_twin(python, kinds, False).replace("{", "").replace("}", "").split()) == cpp


@pytest.mark.parametrize(
    ("python", "cpp"),
    [
        ("b = []", "vector<int> b;"),
        ("f = [0] * (n + 1)", "vector<int> f(n + 1);"),
        ("f = [9] * n", "vector<int> f(n, 9);"),
        ("f = [True] * n", "vector<bool> f(n, true);"),
        ("d = [1, 2]", "vector<int> d = {1, 2};"),
        ("d = {0}", "set<int> d = {0};"),
        ("d = {0}\nd.add(n)", "set<int> d = {0};\nd.insert(n);"),
        ("d = {0}\nok = n not in d", "set<int> d = {0};\nbool ok = !d.count(n);"),
        ("a.append(n)", "a.push_back(n);"),
        ("a.pop()", "a.pop_back();"),
        ("a.sort()", "sort(a.begin(), a.end());"),
        ("a.sort(reverse=True)", "sort(a.rbegin(), a.rend());"),
        ("a.reverse()", "reverse(a.begin(), a.end());"),
        ("a[i], a[j] = a[j], a[i]", "swap(a[i], a[j]);"),
        ("x, y = a[i]", "auto [x, y] = a[i];"),
        ("x = a[-1]", "int x = a.back();"),
        ("x = max(a) - min(a)", "int x = *max_element(a.begin(), a.end()) - "
                                "*min_element(a.begin(), a.end());"),
        ("x = sum(a) // len(a)", "int x = accumulate(a.begin(), a.end(), 0LL) / (int)a.size();"),
    ],
)  # fmt: skip
def test_list_statement(python: str, cpp: str) -> None:
    assert cpp_twin(python) == cpp


@pytest.mark.parametrize(
    ("loop", "head"),
    [
        ("range(n)", "for (int i = 0; i < n; i++)"),
        ("range(1, n + 1)", "for (int i = 1; i <= n; i++)"),
        ("range(0, n, 2)", "for (int i = 0; i < n; i += 2)"),
        ("range(n, 0, -1)", "for (int i = n; i > 0; i--)"),
        ("range(n - 1, -1, -2)", "for (int i = n - 1; i >= 0; i -= 2)"),
    ],
)
def test_loop_bounds(loop: str, head: str) -> None:
    assert _twin(f"for i in {loop}:\n    s += i", ("n", "s")).startswith(head)


def test_loop_index_is_as_wide_as_its_bounds() -> None:
    assert "for (long long i = 1; i <= n" in _twin(
        "for i in range(1, n + 1):\n    s += i", ("n", "s"), wide=True
    )
    assert "for (int i = 0; i < 3" in _twin("for _ in range(3):\n    s += n", ("n", "s"), wide=True)


def test_loops_over_elements() -> None:
    assert cpp_twin("for x in a:\n    s += x", wide=True).startswith("for (long long x : a) {")
    assert cpp_twin("for x, y in a:\n    s += x * y").startswith("for (auto [x, y] : a) {")
    assert cpp_twin("for c in s:\n    if c == '<':\n        x += 1") == (
        "for (char c : s) {\n    if (c == '<') x++;\n}"
    )


def test_names_read_first_are_the_input() -> None:
    assert cpp_twin("s = k\nt = s + k\nk = 0") == "int s = k;\nint t = s + k;\nk = 0;"


def test_max_and_min_have_arguments_of_one_type() -> None:
    assert _twin("s = max(0, a)", ("a",), wide=True) == "long long s = max(0LL, a);"
    assert _twin("s = max(-1, a)", ("a",), wide=True) == "long long s = max(-1LL, a);"
    assert cpp_twin("s = 0\ns = max(s, a[i])", wide=True).endswith("s = max(s, (long long)a[i]);")
    assert cpp_twin("s = max(a[i], a[j])", wide=True) == "long long s = max(a[i], a[j]);"


def test_simultaneous_assignment_keeps_the_old_value() -> None:
    assert _twin("a, b = b, a % b", ("a", "b")) == "int c = a % b; a = b; b = c;"
    twice = _twin("a, b = b, a % b\na, b = b, a + b", ("a", "b"))
    assert twice.count("int c") == 1


def test_name_first_assigned_in_both_branches_is_declared_before() -> None:
    text = _twin("if a > 1:\n    s = 1\nelif a > 0:\n    s = 2\nelse:\n    s = 3\nprint(s)", ("a",))
    assert text.startswith("int s; if (a > 1)")
    assert text.count("int s") == 1
    assert _twin("if a > 1:\n    w = 'up'\nelse:\n    w = 'down'", ("a",)).startswith("string w;")


def test_fixed_style_has_one_line_only_for_short_conditions() -> None:
    assert cpp_twin("if a > b:\n    a = b") == "if (a > b) a = b;"
    assert cpp_twin("if a > b:\n    a = b\nelse:\n    b = a") == (
        "if (a > b) {\n    a = b;\n} else {\n    b = a;\n}"
    )
    assert cpp_twin("while a > b:\n    a -= b") == "while (a > b) {\n    a -= b;\n}"


def test_printed_comparison_is_in_parentheses() -> None:
    text = _twin('print("Yes" if a < b else "No")', ("a", "b"))
    assert 'cout << (a < b ? "Yes" : "No") <<' in text


def test_characters() -> None:
    text = _twin("for c in str(n):\n    if c == '7':\n        s += int(c)", ("n", "s"))
    assert "for (char c : to_string(n))" in text
    assert "if (c == '7')" in text
    assert "s += c - '0';" in text


def test_helper_with_truth_values_returns_bool() -> None:
    text = _twin("def f(x):\n    if x < 2:\n        return False\n    return x % 2 == 1")
    assert text.startswith("bool f(int x)")


@pytest.mark.parametrize(
    "python",
    [
        "s = [x for x in a]",
        "s = sorted(a)",
        "s = a / 2",
        "s = a[-2]",
        "s = a[:-1]",
        "a.sort(key=abs)",
        "s = a is None",
        "print(a, end='')",
        "with a:\n    b = 1",
        "a, b, c = b, c, a",
        "for x in a:\n    b = x\nelse:\n    b = 0",
    ],
)
def test_unsupported_construct_is_refused(python: str) -> None:
    with pytest.raises(TranslationError, match="no C\\+\\+ twin"):
        cpp_twin(python)


def test_names_that_cpp_reserves_are_changed() -> None:
    assert _twin("new = n\nnew += 2") == "int new_ = n; new_ += 2;"
    assert _twin("new_ = n\nnew = new_") == "int new_ = n; int new__ = new_;"
    assert cpp_twin("def double(long):\n    return long * 2").startswith("int double_(int long_)")


def test_the_counter_of_a_repetition_hides_no_name() -> None:
    twin = _twin("for i in range(n):\n    for _ in range(2):\n        s += i", ("n", "s"))
    assert "int i = 0; i < n" in twin
    assert "int j = 0; j < 2" in twin
    assert "int j = 0; j < 3" in _twin("i = 5\nfor _ in range(3):\n    s += i", ("s",))


_PROGRAMS = (
    "x, y = n, 7\nwhile y > 0:\n    x, y = y, x % y\nprint(x, y)",
    "a = [5, 3, 9]\na.sort(reverse=True)\na.append(4)\na[0], a[3] = a[3], a[0]\n"
    "s = 0\nfor i in range(len(a) - 1, -1, -1):\n    s = max(s, s * 2 + a[i])\n"
    "print(s, sum(a), max(a), a[-1])",
    "t = ''\nm = n\nwhile m > 0:\n    t = t + str(m % 10)\n    m //= 10\n"
    "k = 0\nfor c in t:\n    if c != '4':\n        k += int(c)\n"
    "print(t, t[::-1], t[1:], t[:2], k, '3' in t)",
    "f = [True] * 50\nc = 0\nfor i in range(2, 50):\n    if f[i]:\n        c += 1\n"
    "        for j in range(i * i, 50, i):\n            f[j] = False\nprint(c)",
    "if n % 2 == 0 and (n > 5 or n < 3):\n    w = 'even'\nelif n > 100:\n    w = 'big'\n"
    "else:\n    w = 'odd'\nprint(w)",
    "d = {0}\nx = 1\nwhile x not in d:\n    d.add(x)\n    x = (x * x + n) % 97\nprint(x, len(d))",
    "print((n & 6) + 1, n ^ 3 | 1, n >> 1)\nprint(5 - (n - 2) if n > 0 else 1)\n"
    "print(1 if 2 < n < 9 else 0)",
)


@pytest.mark.skipif(shutil.which("g++") is None, reason="no C++ compiler")
def test_twins_print_the_same_in_every_style(tmp_path: Path) -> None:
    styles = (None, Random(1), Random(2))
    shown = io.StringIO()
    for python in _PROGRAMS * len(styles):
        with contextlib.redirect_stdout(shown):
            exec(python, {"n": 1234})
    bodies = [cpp_twin(python, ("n",), True, rng) for rng in styles for python in _PROGRAMS]
    blocks = "\n".join(f"    {{\n{indent(body, '        ')}\n    }}" for body in bodies)
    headers = ("algorithm", "iostream", "numeric", "set", "string", "vector")
    source = "\n".join(f"#include <{name}>" for name in headers)
    source += f"\nusing namespace std;\nint main() {{\n    long long n = 1234;\n{blocks}\n}}\n"
    (tmp_path / "twin.cpp").write_text(source)
    build = ["g++", "-std=gnu++20", "-Wall", "-Werror", "-o", "twin", "twin.cpp"]
    subprocess.run(build, cwd=tmp_path, check=True, timeout=120)
    done = subprocess.run([tmp_path / "twin"], capture_output=True, check=True, timeout=10)
    # C++ prints truth values as 1 and 0.
    assert done.stdout.decode() == shown.getvalue().replace("True", "1").replace("False", "0")
