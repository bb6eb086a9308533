"""What counts as the same program."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sampler import Candidate, language_of, normalized_source, source_key


def _key(source: str, language: str = "cpp") -> str:
    return source_key(Candidate("p", "q", 0, 0, language, source))


def test_line_ends_trailing_spaces_and_blank_lines_do_not_count() -> None:
    assert _key("int main() {}  \r\n\r\n") == _key("\nint main() {}\n\n\n")


def test_indentation_names_comments_and_language_count() -> None:
    keys = {_key("a"), _key(" a"), _key("a // b"), _key("b"), _key("a", "python")}
    assert len(keys) == 5


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("python", 'print("""a\n\nb""")', 'print("""a\nb""")'),
        ("python", "print('''a \nb''')", "print('''a\nb''')"),
        ("cpp", 'auto s = R"(a\n\nb)";', 'auto s = R"(a\nb)";'),
        ("cpp", "#define A 1 \\\n\nint x;", "#define A 1 \\\nint x;"),
    ],
)
def test_space_that_means_something_counts(language: str, one: str, other: str) -> None:
    assert _key(one, language) != _key(other, language)


@given(source=st.text(), language=st.sampled_from(["cpp", "python"]))
def test_normalising_twice_changes_nothing(source: str, language: str) -> None:
    once = normalized_source(source, language)
    assert normalized_source(once, language) == once


@pytest.mark.parametrize(
    ("name", "language"),
    [("a.cpp", "cpp"), ("x/B.CC", "cpp"), ("a.py", "python"), ("A.java", None), ("README", None)],
)
def test_languages_by_suffix(name: str, language: str | None) -> None:
    assert language_of(name) == language
