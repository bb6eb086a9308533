"""TeX and Markdown statements as plain text."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from problems._examples import split_examples
from problems._markdown import plain_formulas, render_markdown
from problems._tex import render_tex
from problems._tex_math import render_math

FORMULAS = {
    r"1 \le n\leq10^{18}": "1 ≤ n ≤ 10^18",
    r"1\,000\,000 \times 10{,}000": "1000000 × 10,000",
    r"10^{-6}": "10^-6",
    r"2^{n-1} + a_{i+1,j}": "2^(n-1) + a_{i+1,j}",
    r"\frac{a+b}{2} \cdot \dfrac12": "(a+b)/2 · 1/2",
    r"\sqrt{x^2+y^2}": "sqrt(x^2+y^2)",
    r"{n \choose k} = \binom{n}{k}": "C(n, k) = C(n, k)",
    r"\left\lceil \frac{n}{2} \right\rceil": "⌈n/2⌉",
    r"a\not\equiv b\pmod{m}": "a ≢ b (mod m)",
    r"\{1,\ldots,n\}": "{1,...,n}",
    r"O(n\log n)": "O(n log n)",
    r"x \text{ if $y$ is \ odd}": "x if y is odd",
    r"f = \begin{cases} 1 & x \\ 0 & y \end{cases}": "f = { 1 x; 0 y }",
    r"\mathrm{lcm}(a, b)": "lcm(a, b)",
    r"\left. x \right|": "x |",
    r"\unknown + 1": "unknown+ 1",
    r"\$5": "$5",
}

TEXTS = {
    r"a % comment": "a",
    "a%\n  b": "ab",
    r"100\% of \$5 \& \#1": "100% of $5 & #1",
    "one\ntwo\n\n\nthree": "one two\n\nthree",
    r"``quoted'' and `single' -- a---b": "\"quoted\" and 'single' – a—b",
    r"\textbf{bold \emph{both}} {\bf old}": "bold both old",
    r"caf\'e, \"Uber, \c{c}a, \v{s}, \aa{} \o": "café, Über, ça, š, å ø",
    r"\verb|a % b \x| and \url{http://x/a%b}": "a % b \\x and http://x/a%b",
    r"1\textsuperscript{st} of 10\textsuperscript{9}": "1st of 10^9",
    r"see \href{http://x.y/a%b}{this}": "see this",
    r"\newcommand{\p}[2]{(#1; #2)}\p{a}{$b$}": "(a; b)",
    r"\def\N{7}\N-\N": "7-7",
    r"\newcommand{\N}{\M}\newcommand{\M}{3}\N x": "3 x",
    r"\[ x = 1 \] then": "x = 1\n\nthen",
    r"\begin{equation*}x\end{equation*}": "x",
    r"\begin{align} a &= b \\ c &= d \end{align}": "a = b\nc = d",
    "\\begin{verbatim}\n  a  % b\n\n  $c$\n\\end{verbatim}": "  a  % b\n\n  $c$",
    r"\begin{enumerate}\item x \item y\end{enumerate}": "1. x\n2. y",
    r"\begin{itemize}\item x \begin{itemize}\item y\end{itemize}\item z\end{itemize}": (
        "- x\n  - y\n- z"
    ),
    r"\begin{description}\item[A] x\end{description}": "- A: x",
    r"\begin{Input}Text.\end{Input}": "Input\n\nText.",
    r"\begin{minipage}{5cm}Text.\end{minipage}": "Text.",
    r"\begin{tikzpicture}\draw (0,0);\end{tikzpicture}": "[image]",
    r"\multicolumn{2}{c}{wide}\vspace{1cm}": "wide",
    r"\documentclass{article}\begin{document}Body\end{document}": "Body",
    r"cost is $\$5$ now": "cost is $5 now",
}


@pytest.mark.parametrize("source", FORMULAS)
def test_formula(source: str) -> None:
    assert render_math(source) == FORMULAS[source]


@pytest.mark.parametrize("source", TEXTS)
def test_text(source: str) -> None:
    assert render_tex(source).text == TEXTS[source]


def test_title_and_unknown_commands() -> None:
    rendered = render_tex(r"\problemname{\problemyamlname{} II}\mystery{kept}", "Part")
    assert rendered.title == "Part II"
    assert rendered.text == "kept"
    assert rendered.warnings == ("TeX commands left out of the statement: \\mystery",)


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            (
                *(
                    "\\",
                    "{",
                    "}",
                    "$",
                    "$$",
                    "%",
                    "&",
                    "a",
                    " ",
                    "\n",
                    "^",
                    "_",
                    "[",
                    "]",
                    "`",
                    "~",
                ),
                *(
                    "\\frac",
                    "\\begin{itemize}",
                    "\\end{itemize}",
                    "\\item",
                    "\\sqrt[",
                    "#1",
                    "\x04",
                ),
                *("\\begin{tabular}{l}", "\\end{tabular}", "\\begin{cases}", "\\left", "\\x"),
                *(
                    "\\newcommand",
                    "\\def\\x{",
                    "\\verb|",
                    "\\(",
                    "\\]",
                    "\\choose",
                    "\\'",
                    "\\href{",
                ),
            )
        ),
        max_size=30,
    ).map("".join)
)
def test_no_source_breaks_the_readers(source: str) -> None:
    render_tex(source)
    render_math(source)
    render_markdown(source)


def test_hostile_macros_are_bounded() -> None:
    doubling = "".join(
        f"\\newcommand{{\\{chr(97 + i)}}}{{\\{chr(98 + i)}\\{chr(98 + i)}}}" for i in range(24)
    )
    start = time.perf_counter()
    render_tex(doubling + "\\newcommand{\\loop}{\\loop\\loop x}\\a\\loop")
    render_tex("{" * 20_000 + "\\begin{a}" * 2_000 + "$" + "{" * 20_000)
    assert time.perf_counter() - start < 10


def test_markdown() -> None:
    source = (
        "# Title $x$\n\nA **bold** _word_ in `a_b*c`, 2 \\* 3, snake_case_name &lt; 5.\n\n"
        "## Input ##\n\nIt costs $5.\n\nThen $6.\n\n```\n$raw$ **kept**\n```\n<b>x</b><br>y\n"
    )
    rendered = render_markdown(source)
    assert rendered.title == "Title x"
    assert rendered.text == (
        "A bold word in a_b*c, 2 * 3, snake_case_name < 5.\n\nInput\n\nIt costs $5.\n\n"
        "Then $6.\n\n$raw$ **kept**\nx\ny"
    )


def test_plain_formulas_leaves_the_rest_alone() -> None:
    assert plain_formulas("**a** $$$n \\le 5$$$ $m$") == "**a** n ≤ 5 m"


def test_examples_are_split_off() -> None:
    text = "Legend.\n\nOutput\n\nx\n\nExamples\n\nInput\n\n1\n2\n\nOutput\n\n3\n\nInput\n\n4\n\n"
    split = split_examples(text + "Output\n\n5\n\nNote\n\nWhy.")
    assert split.text == "Legend.\n\nOutput\n\nx\n\nNote\n\nWhy."
    assert [case.input for case in split.samples] == [b"1\n2\n", b"4\n"]
    assert [case.answer for case in split.samples] == [b"3\n", b"5\n"]


@pytest.mark.parametrize(
    "text",
    ["No section.", "Examples\n\nInput\n\n1\n", "Example\n\nOutput\n\n1\n\nInput\n\n2\n"],
)
def test_odd_example_sections_stay(text: str) -> None:
    split = split_examples(text)
    assert split.text == text
    assert split.samples == ()
