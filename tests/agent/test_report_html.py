"""Escaping: no text becomes markup, and everything in it can be seen."""

import re
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent._html import Html, escape, join, tag
from agent._report_parts import (
    OUTPUT_BYTES,
    SOURCE_BYTES,
    compared_output,
    output,
    source,
    table,
)
from tests.agent.pages import read_page

ANYTHING = st.text(st.characters(exclude_categories=[]))


@given(ANYTHING, ANYTHING)
def test_text_stays_text(text, value):
    page = read_page(tag("p", text, title=value))
    ((name, attributes),) = page.elements
    assert (name, list(attributes)) == ("p", ["title"])
    page.text.encode("utf-8")
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", page.text)


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126)))
def test_plain_text_is_shown_as_it_is(text):
    assert read_page(tag("p", text)).text == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x00b\x1b[31m", r"a\x00b\x1b[31m"),
        (b"\xff\xfe ok".decode("utf-8", "surrogateescape"), r"\xff\xfe ok"),
        ("\ud800", r"\ud800"),
        ("left \u202e right", r"left \u202e right"),
        ("one\r\ntwo\rthree\tfour", "one\ntwo\\x0dthree\tfour"),
        ("é 数 😀", "é 数 😀"),
    ],
)
def test_what_a_page_cannot_show_becomes_a_sign(text, shown):
    assert escape(text) == shown


def test_only_html_is_left_as_it_is():
    assert join(["<b>", Html("<br>")], ", ") == "&lt;b&gt;, <br>"
    assert tag("p", class_="a", hidden=None, open=True) == '<p class="a" open></p>'


@given(st.binary(max_size=300), st.binary(max_size=300))
def test_outputs_can_be_any_bytes(one, other):
    for part in (output(one), compared_output(one, other), compared_output(other, one)):
        assert {name for name, _ in read_page(part).elements} <= {"pre", "span", "mark"}


def test_long_texts_are_cut_and_say_so():
    assert f"… {3000 - OUTPUT_BYTES} bytes more" in output(b"x" * 3000)
    assert "… 1 byte more" in output(b"x" * (OUTPUT_BYTES + 1))
    assert "more" not in output(b"x" * OUTPUT_BYTES)
    whole = "é" * SOURCE_BYTES
    shown = read_page(source("x" + whole)).text
    assert r"\x" not in shown
    assert shown.endswith(f"… {1 + len(whole.encode()) - SOURCE_BYTES + 1:,} bytes more")
    many = source("\n" * 10_000)
    assert many.count("<span>") == 1000


def test_a_program_has_numbered_lines_and_no_last_empty_one():
    assert source("a\nb\n").count("<span>") == 2


def test_a_compared_output_begins_shortly_before_the_first_difference():
    alike = b"".join(b"%d\n" % n for n in range(5000))
    shown = read_page(compared_output(alike + b"yes\n", alike + b"no\n"))
    assert shown.text == "… 4,997 lines alike\n4997\n4998\n4999\nyes"
    assert [name for name, _ in shown.elements] == ["pre", "span", "mark"]


def test_an_empty_first_line_is_no_part_of_the_start_tag():
    """HTML drops a line break that follows ``<pre>`` at once (section 13.2.6.4.7)."""
    assert not re.match(r"<pre[^>]*>\n", output(b"\n1\n"))


def test_a_longer_output_shows_what_the_other_lacks():
    assert compared_output(b"1\n2\n", b"1\n").count("<mark") == 1
    assert compared_output(b"1\n", b"1\n2\n").count("<mark") == 0


def test_tables_align_numbers_and_stress_our_row():
    shown = table(("who", "points"), [("you", 1234), ("we", 5)], right=(1,), ours=1)
    assert '<td class="num">1,234</td>' in shown
    assert '<tr class="ours"><td>we</td>' in shown


def _luminance(colour):
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return sum(part * weight for part, weight in zip(linear, (0.2126, 0.7152, 0.0722), strict=True))


def _contrast(one, other):
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


STYLE = (files("agent") / "web" / "style.css").read_text()
LIGHT, DARK = (dict(re.findall(r"--([\w-]+): (#\w{6});", part)) for part in
               (STYLE.split("@media", 1)[0], STYLE.split("@media", 2)[1]))  # fmt: skip


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_contrast_is_that_of_wcag_aa(colours):
    """WCAG 2.2, success criteria 1.4.3 (text, 4.5) and 1.4.11 (graphics, 3)."""
    for text in ("ink", "muted", "accent"):
        for ground in ("bg", "surface", "sunken"):
            assert _contrast(colours[text], colours[ground]) >= 4.5, (text, ground)
    for name in ("good", "bad", "warn", "fault"):
        assert _contrast(colours[name], colours[f"{name}-soft"]) >= 4.5, name
        assert _contrast(colours[name], colours["surface"]) >= 4.5, name
    assert _contrast(colours["ink"], colours["warn-soft"]) >= 4.5
    assert _contrast(colours["ink"], colours["accent-soft"]) >= 4.5
    for number in (1, 2):
        assert _contrast(colours[f"series-{number}"], colours["surface"]) >= 3, number


def test_the_style_asks_nobody_for_anything():
    assert not re.search(r"url\(|@import|@font-face|https?:", STYLE)
