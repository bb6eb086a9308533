"""Saved pages: structure as the sites write it, texts of the project's own."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from problems import CheckerKind, Limits, ProblemError, load_problem, load_problems
from problems._html import parse_html
from problems._html_text import Writer
from problems._page import decode_page, problems_on
from problems._site_names import problem_address, problem_name

FIXTURES = Path(__file__).parents[1] / "fixtures" / "problems"


def text_of(html: str) -> str:
    return Writer().write(*parse_html(html).root.children)


def block_of(html: str) -> str:
    block = parse_html(html).root.find("pre")
    assert block is not None
    return Writer().block(block)


def test_codeforces_page() -> None:
    problem = load_problem(FIXTURES / "codeforces" / "current.html")
    assert (problem.id, problem.title) == ("9001B", "Fair & Square Piles")
    assert problem.limits == Limits(1.5, 512)
    assert (problem.tags, problem.rating) == (("math", "greedy"), 1300)
    assert (problem.checker.float_absolute, problem.checker.float_relative) == (1e-6, 1e-6)
    assert problem.checker.kind is CheckerKind.TOKENS
    assert problem.statement.split("\n\n") == [
        "There are n piles; pile i has a_i stones. Call a pile fair if a_i ≥ 10^5.",
        "Note that:",
        "- stones don’t move;\n- a pile may have 0 stones.",
        "s = ∑_{i=1}^n a_i",
        "[image]",
        "Input",
        "The first line contains one integer t (1 ≤ t ≤ 10^4) — the number of test cases.",
        "Output",
        "For each test case, print the sum. Your answer is accepted if its absolute or relative "
        "error does not exceed 10^-6.",
        "Note",
        "In the first test case, 1 + 2 = 3.",
    ]
    (sample,) = problem.samples
    assert sample.input == b"2\n2\n1 < 2\n\n5\n"
    assert sample.answer == b"3\n5\n"
    assert problem.warnings == ("the statement has 1 image(s) that text cannot show",)


def test_codeforces_page_after_its_formulas_were_rendered() -> None:
    problem = load_problem(FIXTURES / "codeforces" / "rendered.html")
    assert (problem.id, problem.title) == ("9002D1", "Ask (easy version)")
    assert problem.statement == (
        "Find a hidden x < 10^5 by asking.\n\nInteraction\n\nPrint ? y; read the reply."
    )
    assert problem.interactive
    assert (problem.samples[0].input, problem.samples[0].answer) == (b"1\n0\n", b"? 4\n! 4\n")


def test_old_codeforces_page_in_another_encoding() -> None:
    problem = load_problem(FIXTURES / "codeforces" / "old.html")
    assert (problem.id, problem.title) == ("90A", "Сумма")
    assert problem.limits == Limits(1.0, 64)
    assert problem.statement == "Сложите a_{i + 1} и 10^9 — 5th, [image] ."
    assert [case.input for case in problem.samples] == [b"\n1 2\n", b"7 8  9\n"]
    assert [case.answer for case in problem.samples] == [b"3\n", b"24 \n"]
    assert "input.txt" in problem.warnings[0]


def test_complete_problemset_gives_every_problem() -> None:
    one = '<div class="problem-statement"><div class="header"><div class="title">{}</div></div>'
    page = "<!-- saved from url=(0)https://codeforces.com/contest/77/problems -->"
    page += "".join(f"{one.format(name)}<div>Do.</div></div>" for name in ("A. First", "B2. Next"))
    assert [(p.id, p.title) for p in problems_on(page, "here", "x")] == [
        ("77A", "First"),
        ("77B2", "Next"),
    ]


def test_atcoder_page() -> None:
    problem = load_problem(FIXTURES / "atcoder" / "current.html")
    assert (problem.id, problem.title) == ("abc900_c", "Two Ropes")
    assert problem.limits == Limits(2.5, 1024)
    assert problem.statement.split("\n\n") == [
        "Score : 300 points",
        "There are N ropes. Rope i is A_i long, A_i < 10^9. It costs $5.",
        "Constraints",
        "- 1 ≤ N ≤ 2 × 10^5\n- All values are integers.",
        *("Input", "The input is given in this format:", "N\nA_1 ... A_N"),
        *("Output", "Print the answer."),
        *("Note", "Sample Output 1: 3 + 4 = 7."),
    ]
    assert [(case.input, case.answer) for case in problem.samples] == [
        (b"2\n3 4\n", b"7\n"),
        (b"1\n1\n", b"1\n"),
    ]


@pytest.mark.parametrize("renderer", ["MathJax_CHTML", "MathJax_SVG", "MathJax_SVG_Display"])
def test_formulas_that_other_renderers_of_mathjax_drew(renderer: str, tmp_path: Path) -> None:
    drawn = f'<span class="{renderer}"><span>n</span></span><script type="math/tex">n</script>'
    page = (FIXTURES / "codeforces" / "current.html").read_text()
    (tmp_path / "page.html").write_text(
        page.replace("There are $$$n$$$ piles", f"All {drawn} piles")
    )
    assert "All n piles" in load_problem(tmp_path / "page.html").statement


def test_atcoder_page_after_its_formulas_were_rendered() -> None:
    problem = load_problem(FIXTURES / "atcoder" / "rendered.html")
    assert (problem.id, problem.limits) == ("arc900_b", Limits(3.0, 256))
    assert problem.statement == "This is an interactive task. Find X ≤ 10^3."
    assert problem.interactive


def test_aizu_fragment_with_single_dollars() -> None:
    page = (
        "<h1>Halves</h1><p>Given $n_1$, print $ \\frac{n_1}{2} $.</p><h2>Input</h2><pre>$n_1$</pre>"
        "<h2>Sample Input 1</h2><pre>\n4\n</pre><h2>Output for the Sample Input 1</h2><pre>2</pre>"
    )
    (problem,) = problems_on(page, "here", "p1")
    assert (problem.id, problem.title) == ("p1", "Halves")
    assert problem.statement == "Given n_1, print (n_1)/2.\n\nInput\n\nn_1"
    assert problem.samples[0].input == b"4\n"


def test_mhtml(tmp_path: Path) -> None:
    page = (FIXTURES / "codeforces" / "current.html").read_text().replace("9001B", "B")
    path = tmp_path / "page.mhtml"
    path.write_text(
        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=cut\n\n--cut\n"
        "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n"
        f"Content-Location: https://codeforces.com/problemset/problem/9003/B\n\n{page}\n--cut--\n"
    )
    assert load_problem(path).id == "9003B"


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("<title>Just a moment...</title><p>Checking your browser</p>", "a robot is asking"),
        ("<html><p>Hello</p></html>", "shows no problem"),
        ("", "shows no problem"),
    ],
)
def test_pages_without_a_problem(tmp_path: Path, page: str, words: str) -> None:
    path = tmp_path / "page.html"
    path.write_text(page)
    with pytest.raises(ProblemError, match=words) as caught:
        list(load_problems(path))
    assert caught.value.hint


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>One<p>Two<br>three", "One\n\nTwo\nthree"),
        ("<ol><li>a<li>b<ul><li>c</ul></ol>", "1. a\n2. b\n- c"),
        ("a<sub>i</sub><sup>2</sup> x<sup>n-1</sup> 4<sup>th</sup>", "a_i^2 x^(n-1) 4th"),
        ("<table><tr><th>x<th>y<tr><td>1<td>2</table>", "x | y\n1 | 2"),
        ("a&nbsp;&lt;&#8203; b &amp;amp;", "a < b &amp;"),
        ("<pre>\n  a\n\n b</pre>after", "a\n\n b\n\nafter"),
        ("x</p></div>y<script>alert('$$$')</script>", "xy"),
        ("<msup><mi>x</mi><mn>2</mn></msup>", "x^2"),
    ],
)
def test_text_of_elements(html: str, text: str) -> None:
    assert text_of(html).replace("  a", "a") == text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<pre>\n1\n2\n</pre>", "1\n2\n"),
        ("<pre>1<br>2<br/>3</pre>", "1\n2\n3\n"),
        ("<pre><div>1 </div><div></div><div>2</div></pre>", "1 \n\n2\n"),
        ("<pre>head\n<div>1</div></pre>", "head\n1\n"),
        ("<pre>\r\n\r\n1&nbsp;2\r\n</pre>", "\n1 2\n"),
        ("<pre><div>1<br></div><div>2</div></pre>", "1\n2\n"),
        ("<pre></pre>", ""),
    ],
)
def test_blocks_of_samples(html: str, text: str) -> None:
    assert block_of(html) == text


@given(st.lists(st.text(alphabet="ab 1<&", max_size=5), min_size=1, max_size=5))
def test_sample_lines_survive_every_way_of_writing_them(lines: list[str]) -> None:
    escaped = [line.replace("&", "&amp;").replace("<", "&lt;") for line in lines]
    plain = block_of("<pre>\n" + "\n".join(escaped) + "\n</pre>")
    broken = block_of("<pre>" + "<br/>".join(escaped) + "</pre>")
    coloured = block_of("<pre>" + "".join(f"<div>{line}</div>" for line in escaped) + "</pre>")
    kept = list(lines)
    while kept and not kept[-1].strip():
        kept.pop()
    assert plain == broken == coloured == "".join(line + "\n" for line in kept)


TAGS = st.sampled_from(
    (
        *("<p>", "</p>", "<div class='problem-statement'>", "</div>", "<pre>", "</pre>", "<li>"),
        *("<h3>Sample Input 1</h3>", "<var>", "</var>", "<table>", "<tr>", "<td>", "$$$", "\\frac"),
        *(
            "<div class='sample-test'>",
            "<div class='input'>",
            "<br>",
            "&#3;",
            "\x030\x03",
            "x",
            "<",
        ),
    )
)


@settings(max_examples=200, deadline=None)
@given(st.lists(TAGS, max_size=30))
def test_any_page_is_read_or_refused_politely(parts: list[str]) -> None:
    try:
        problems = problems_on("".join(parts), "here", "x")
    except ProblemError:
        return
    assert problems


def test_deep_nesting_is_no_trouble() -> None:
    assert text_of("<div>" * 50_000 + "deep") == "deep"


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://codeforces.com/problemset/problem/4/A", "4A"),
        ("https://codeforces.com/contest/1971/problem/h?locale=ru", "1971H"),
        ("https://codeforces.com/group/xyz/contest/1/problem/C2", "1C2"),
        ("https://codeforces.com/gym/100001/problem/B", "100001B"),
        ("https://atcoder.jp/contests/abc300/tasks/abc300_a", "abc300_a"),
        ("https://example.com/contest/1/problem/A", ""),
    ],
)
def test_names_in_addresses(url: str, name: str) -> None:
    assert problem_name(url) == name


@pytest.mark.parametrize("name", ["4A", "1971H", "1972D2", "100001B", "abc300_a", "arc100_b"])
def test_addresses_lead_back_to_names(name: str) -> None:
    address = problem_address(name)
    assert address is not None
    assert problem_name(address) == name


@pytest.mark.parametrize("name", ["4", "A4", "x.json", "4A.html", "folder/4A", "sum_a", ""])
def test_other_names_have_no_address(name: str) -> None:
    assert problem_address(name) is None


def test_bytes_of_any_encoding_give_text() -> None:
    assert decode_page("å".encode("cp1252")) == "å"
    assert decode_page('<meta charset="nonsense">å'.encode()) == '<meta charset="nonsense">å'


def test_codenet_statements_load() -> None:
    """Every statement with a sample heading gives samples and clean text."""
    import tarfile

    path = Path(__file__).parents[3] / "shared/data/statements/codenet_descriptions.tar.gz"
    if not path.is_file():
        pytest.skip("the statements are not beside this checkout (../shared/data/statements)")
    read = with_samples = 0
    with tarfile.open(path) as archive:
        for member in archive:
            if not member.name.endswith("7.html"):
                continue
            file = archive.extractfile(member)
            assert file is not None
            try:
                (problem,) = problems_on(decode_page(file.read()), member.name, "x")
            except ProblemError:
                continue
            read += 1
            with_samples += bool(problem.samples)
            assert not set(problem.statement) & set("\x00\x01\x02\x03")
    assert read > 350
    assert with_samples > 0.98 * read
