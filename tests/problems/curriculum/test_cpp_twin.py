"""The C++ twin: statements, declarations, precedence, and what it refuses."""

from __future__ import annotations

from random import Random

import pytest

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
        ("w = str(a)", "string w = to_string(a);"),
        ("a += 1", "a++;"),
    ],
)
def test_statement(python: str, cpp: str) -> None:
    assert _twin(python, ("a", "b", "c")) == cpp


def test_wide_literals_of_min_and_max_have_the_type_of_the_variables() -> None:
    assert _twin("s = max(0, a)", ("a",), wide=True) == "long long s = max(0LL, a);"


def test_simultaneous_assignment_keeps_the_old_value() -> None:
    assert _twin("a, b = b, a % b", ("a", "b")) == "int c = a % b; a = b; b = c;"


def test_name_first_assigned_in_both_branches_is_declared_before() -> None:
    text = _twin("if a > 1:\n    s = 1\nelif a > 0:\n    s = 2\nelse:\n    s = 3\nprint(s)", ("a",))
    assert text.startswith("int s; if (a > 1)")
    assert text.count("int s") == 1


def test_printed_comparison_is_in_parentheses() -> None:
    text = _twin('print("Yes" if a < b else "No")', ("a", "b"))
    assert 'cout << (a < b ? "Yes" : "No") <<' in text


def test_loop_bounds() -> None:
    assert _twin("for i in range(1, n + 1):\n    s += i", ("n", "s")).startswith(
        "for (int i = 1; i <= n; i++)"
    )
    assert _twin("for i in range(n, 0, -1):\n    s += i", ("n", "s")).startswith(
        "for (int i = n; i > 0; i--)"
    )


def test_characters() -> None:
    text = _twin("for c in str(n):\n    if c == '7':\n        s += int(c)", ("n", "s"))
    assert "for (char c : to_string(n))" in text
    assert "if (c == '7')" in text
    assert "s += c - '0';" in text


def test_helper_with_truth_values_returns_bool() -> None:
    text = _twin("def f(x):\n    if x < 2:\n        return False\n    return x % 2 == 1")
    assert text.startswith("bool f(int x)")


def test_unsupported_construct_is_refused() -> None:
    with pytest.raises(TypeError, match="no C\\+\\+ twin"):
        _twin("s = [x for x in a]", ("a",))
