"""Plots as inline SVG, small and coloured by the page's stylesheet.

Each function draws one layer into a ``Frame``; ``figure`` puts layers together with axes. Own code
rather than matplotlib: that is an optional dependency, takes a second to import, writes tens of
kilobytes a plot, and its colours would not follow the page's light and dark.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from agent._html import Html, join, tag

_WIDTH, _LEFT, _RIGHT, _TOP, _BOTTOM = 640, 52, 16, 26, 44
_TICKS, _MOST_NAMES = 6, 20
_LEAST_SPAN, _LEAST_SHARE = 1e-290, 1e-9  # of values that are told apart

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Axis:
    """A range of values with marked places.

    Attributes:
        label: what is measured, with its unit.
        low: value at its beginning.
        high: value at its end, above ``low``.
        ticks: values that are marked, with their names.
    """

    label: str
    low: float
    high: float
    ticks: tuple[tuple[float, str], ...]

    def share(self, value: float) -> float:
        """Where a value lies: 0 at the beginning, 1 at the end."""
        return (value - self.low) / (self.high - self.low)


@dataclass(frozen=True, slots=True)
class Frame:
    """Where values lie in a plot: x to the right, y upwards."""

    x: Axis
    y: Axis
    height: int = 260

    def across(self, value: float) -> float:
        """Horizontal position of a value of x."""
        return _LEFT + self.x.share(value) * (_WIDTH - _LEFT - _RIGHT)

    def up(self, value: float) -> float:
        """Vertical position of a value of y."""
        bottom = self.height - _BOTTOM
        return bottom - self.y.share(value) * (bottom - _TOP)


def axis(label: str, values: Iterable[float], least_step: float = 0.0) -> Axis:
    """An axis around the values, from one round number to another.

    Args:
        label: what is measured, with its unit.
        values: at least one.
        least_step: between two ticks; 1 where only whole numbers make sense.
    """
    known = list(values)
    low, high = min(known), max(known)
    if high - low <= max(_LEAST_SPAN, _LEAST_SHARE * max(abs(low), abs(high))):
        low, high = low - 1, high + 1
    step = _round_step(max(least_step, (high - low) / _TICKS))
    first, last = math.floor(low / step), math.ceil(high / step)
    ticks = tuple((n * step, f"{n * step:.10g}") for n in range(first, last + 1))
    return Axis(label, first * step, last * step, ticks)


def _round_step(least: float) -> float:
    """1, 2 or 5 times a power of ten, at least this much."""
    power = 10.0 ** math.floor(math.log10(least))
    return next(factor * power for factor in (1, 2, 5, 10) if factor * power >= least * 0.999)


def category_axis(label: str, names: Sequence[str]) -> Axis:
    """An axis of names, at 0, 1, 2 and so on; of many names only some are shown."""
    every = -(-len(names) // _MOST_NAMES)
    ticks = tuple((n, name) for n, name in enumerate(names) if n % every == 0)
    return Axis(label, -0.5, len(names) - 0.5, ticks)


def figure(frame: Frame, title: str, layers: Iterable[Html], caption: str = "") -> Html:
    """A plot with its axes; the title is what a screen reader says."""
    drawing = tag(
        "svg",
        tag("title", title),
        _across_axis(frame),
        _up_axis(frame),
        *layers,
        viewBox=f"0 0 {_WIDTH} {frame.height}",
        role="img",
    )
    text = tag("figcaption", caption) if caption else ""
    return tag("figure", tag("div", drawing, class_="scroll", tabindex=0), text, class_="plot")


def _across_axis(frame: Frame) -> Html:
    bottom = frame.height - _BOTTOM
    marks = (
        _text(frame.across(value), bottom + 17, name, "tick", "middle")
        for value, name in frame.x.ticks
    )
    middle = (_LEFT + _WIDTH - _RIGHT) / 2
    return join((
        _path(f"M{_LEFT} {bottom}H{_WIDTH - _RIGHT}", "axis"),
        *marks,
        _text(middle, frame.height - 6, frame.x.label, "label", "middle"),
    ))  # fmt: skip


def _up_axis(frame: Frame) -> Html:
    lines = (
        join((
            _path(f"M{_LEFT} {frame.up(value):.1f}H{_WIDTH - _RIGHT}", "gridline"),
            _text(_LEFT - 7, frame.up(value) + 4, name, "tick", "end"),
        ))
        for value, name in frame.y.ticks
    )  # fmt: skip
    return join((*lines, _text(4, 12, frame.y.label, "label", "start")))


def _path(way: str, look: str) -> Html:
    return tag("path", d=way, class_=look)


def _text(x: float, y: float, text: str, look: str, anchor: str) -> Html:
    return tag("text", text, x=f"{x:.1f}", y=f"{y:.1f}", text_anchor=anchor, class_=look)


def columns(frame: Frame, spans: Iterable[tuple[float, float, float]]) -> Html:
    """Columns from zero: (left, right, value)."""
    floor = frame.up(max(0.0, frame.y.low))
    ways = (
        f"M{frame.across(left):.1f} {floor:.1f}V{frame.up(value):.1f}"
        f"H{frame.across(right):.1f}V{floor:.1f}Z"
        for left, right, value in spans
        if value
    )
    return _path("".join(ways), "column")


def line(frame: Frame, points: Sequence[Point], series: int = 1, stepped: bool = False) -> Html:
    """A line through the points; a stepped one keeps each value until the next point."""
    way = ""
    for x, y in points:
        across, up = f"{frame.across(x):.1f}", f"{frame.up(y):.1f}"
        way += (f"H{across}V{up}" if stepped else f"L{across} {up}") if way else f"M{across} {up}"
    return _path(way, f"series is-{series}")


def band(frame: Frame, low: float, high: float) -> Html:
    """The range from low to high over the whole width."""
    top, bottom = frame.up(high), frame.up(low)
    way = f"M{_LEFT} {top:.1f}H{_WIDTH - _RIGHT}V{bottom:.1f}H{_LEFT}Z"
    return _path(way, "area")


def whiskers(frame: Frame, spans: Iterable[tuple[float, float, float]]) -> Html:
    """Intervals: (x, low, high)."""
    ways = (
        f"M{frame.across(x) - 4:.1f} {frame.up(high):.1f}h8m-4 0V{frame.up(low):.1f}m-4 0h8"
        for x, low, high in spans
    )
    return _path("".join(ways), "axis")


def rule(frame: Frame, x: float, text: str) -> Html:
    """A vertical line at x with a text above it, where there is room."""
    across = frame.across(x)
    left = frame.x.share(x) > 0.5
    return join((
        _path(f"M{across:.1f} {_TOP - 4}V{frame.height - _BOTTOM}", "rule"),
        _text(across + (5 if left else -5), _TOP - 9, text, "value", "end" if left else "start"),
    ))  # fmt: skip


def dot(frame: Frame, point: Point, hint: str, look: str = "is-1", shift: int = 0) -> Html:
    """A round mark so many pixels right of its point; the hint shows when it is pointed at."""
    x, y = frame.across(point[0]) + shift, frame.up(point[1])
    return tag(
        "circle", tag("title", hint), cx=f"{x:.1f}", cy=f"{y:.1f}", r=5, class_=f"mark {look}"
    )


def cross(frame: Frame, point: Point, hint: str, look: str, shift: int = 0) -> Html:
    """As ``dot``, a mark of two strokes."""
    x, y = frame.across(point[0]) + shift, frame.up(point[1])
    way = f"M{x - 4:.1f} {y - 4:.1f}l8 8m0 -8l-8 8"
    return tag("path", tag("title", hint), d=way, class_=f"stroke {look}")
