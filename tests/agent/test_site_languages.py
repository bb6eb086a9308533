"""What sites call our languages, and where their submit forms are."""

import pytest

from agent._site_languages import site_language, submit_address


@pytest.mark.parametrize(
    ("page", "form"),
    [
        ("https://codeforces.com/problemset/problem/4/A?locale=en",
         "https://codeforces.com/problemset/submit/4/A"),
        ("https://codeforces.com/contest/1/problem/B1", "https://codeforces.com/contest/1/submit/B1"),
        ("https://codeforces.com/gym/100524/problem/A", "https://codeforces.com/gym/100524/submit/A"),
        ("https://codeforces.com/group/xyz/contest/219856/problem/A",
         "https://codeforces.com/group/xyz/contest/219856/submit/A"),
        ("https://codeforces.com/contest/1/problems?locale=en",
         "https://codeforces.com/contest/1/submit"),
        ("https://m1.codeforces.com/contest/1/problem/A",
         "https://m1.codeforces.com/contest/1/submit/A"),
        ("https://atcoder.jp/contests/abc300/tasks/abc300_a?lang=en",
         "https://atcoder.jp/contests/abc300/submit?taskScreenName=abc300_a"),
        ("https://open.kattis.com/problems/hello", "https://open.kattis.com/problems/hello/submit"),
        ("https://open.kattis.com/contests/abc/problems/hello",
         "https://open.kattis.com/contests/abc/problems/hello/submit"),
        ("https://codeforces.com/blog/entry/1", "https://codeforces.com/blog/entry/1"),
        ("https://cses.fi/problemset/task/1068", "https://cses.fi/problemset/task/1068"),
        ("https://notcodeforces.com/contest/1/problem/A",
         "https://notcodeforces.com/contest/1/problem/A"),
    ],
)  # fmt: skip
def test_submit_address(page, form):
    assert submit_address(page) == form


def test_languages_by_site():
    codeforces = "https://codeforces.com/contest/1/problem/A"
    assert "G++" in site_language(codeforces, "cpp").name
    assert "PyPy 3" in site_language(codeforces, "python").name
    assert site_language("https://atcoder.jp/contests/a/tasks/b", "cpp").id.isdecimal()
    assert site_language("https://open.kattis.com/problems/a", "python").id is None
    assert site_language("https://example.org/a", "python").name.startswith("Python 3")
    assert site_language("https://example.org/a", "cpp").id is None
