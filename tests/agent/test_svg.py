"""Plots: round ticks, positions, and drawings that are well-formed."""

import math
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent._svg import (
    Frame,
    axis,
    band,
    category_axis,
    columns,
    cross,
    dot,
    figure,
    line,
    rule,
    whiskers,
)

VALUES = st.lists(st.floats(-1e9, 1e9), min_size=1, max_size=20)


@given(VALUES, st.sampled_from([0.0, 1.0]))
def test_an_axis_holds_its_values_between_round_ticks(values, least_step):
    found = axis("x", values, least_step)
    ticks = [value for value, _ in found.ticks]
    assert found.low <= min(values) <= max(values) <= found.high
    assert (ticks[0], ticks[-1]) == (found.low, found.high)
    assert ticks == sorted(set(ticks))
    assert 2 <= len(ticks) <= 9
    assert all(0 <= found.share(value) <= 1 for value in values)


@pytest.mark.parametrize(
    ("values", "names"),
    [
        ([0, 120], ["0", "20", "40", "60", "80", "100", "120"]),
        ([812, 1930], ["800", "1000", "1200", "1400", "1600", "1800", "2000"]),
        ([0, 1], ["0", "0.2", "0.4", "0.6", "0.8", "1"]),
        ([7], ["6", "6.5", "7", "7.5", "8"]),
        ([-3, 4], ["-4", "-2", "0", "2", "4"]),
    ],
)
def test_ticks(values, names):
    assert [name for _, name in axis("x", values).ticks] == names


def test_whole_numbers_only():
    assert [name for _, name in axis("people", [0, 2], 1).ticks] == ["0", "1", "2"]


def test_many_names_are_thinned():
    names = [str(number) for number in range(100)]
    shown = category_axis("contest", names).ticks
    assert len(shown) == 20
    assert shown[1] == (5, "5")


def test_right_is_more_and_up_is_more():
    frame = Frame(axis("x", [0, 10]), axis("y", [0, 10]))
    assert frame.across(0) < frame.across(5) < frame.across(10)
    assert frame.up(0) > frame.up(5) > frame.up(10)
    assert math.isclose(frame.across(5), (frame.across(0) + frame.across(10)) / 2)


def test_a_stepped_line_keeps_each_value():
    frame = Frame(axis("x", [0, 2]), axis("y", [0, 2]))
    points = [(0.0, 1.0), (1.0, 2.0), (2.0, 0.0)]
    straight, steps = line(frame, points), line(frame, points, stepped=True)
    assert (straight.count("L"), straight.count("H")) == (2, 0)
    assert (steps.count("L"), steps.count("H"), steps.count("V")) == (0, 2, 2)


def test_a_figure_is_well_formed_and_shows_hostile_names_as_text():
    bad = "</svg><script>1</script>\x00"
    frame = Frame(category_axis(bad, [bad, "b"]), axis(bad, [0, 10]))
    layers = [
        columns(frame, [(-0.4, 0.4, 3.0), (0.6, 1.4, 0.0)]),
        whiskers(frame, [(0, 1.0, 5.0)]),
        band(frame, 2.0, 4.0),
        line(frame, [(0.0, 1.0), (1.0, 2.0)], series=2),
        rule(frame, 0.2, bad),
        dot(frame, (0.0, 1.0), bad),
        cross(frame, (1.0, 2.0), bad, "is-bad", shift=11),
    ]
    root = ElementTree.fromstring(figure(frame, bad, layers, bad))
    assert {"script", "img"}.isdisjoint(element.tag for element in root.iter())
    assert root.find(".//svg/title").text == "</svg><script>1</script>\\x00"
    assert len(root.findall(".//circle")) == 1
