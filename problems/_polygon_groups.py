"""Test groups and points of a Polygon package, as a tree of ``Group``s."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree.ElementTree import Element

from problems._files import safe_name
from problems._groups import Group, ScoreRule
from problems._types import Case


def scoring_of(testset: Element, tests: Sequence[Case], warnings: list[str]) -> Group | None:
    """The groups and what they are worth; ``None`` for a problem without points.

    A group with the policy ``complete-group`` gives its points when all its tests are accepted,
    any other gives points for each. Points that differ within such a group are averaged, with a
    warning: here all cases of a group are worth the same.
    """
    points = _points(testset)
    if not any(sum(values) for values in points.values()):
        return None
    held = {case.name.split("/")[1] for case in tests if case.name.count("/") > 1}
    elements = {safe_name(e.get("name", ""), ""): e for e in testset.iterfind("groups/group")}
    groups = tuple(
        _group(name, elements.get(name), points.get(name, [0.0]), held, warnings)
        for name in points
        if name in held
    )
    if groups:
        return _root(groups)
    worth = _equal(points.get("", []), "the tests", warnings)
    rest = Group("secret", accept_score=worth, scores=ScoreRule.SUM, stops=False)
    return _root((rest,))


def _root(groups: tuple[Group, ...]) -> Group:
    """Samples are worth nothing, and a failed group takes nothing from the others."""
    return Group(
        groups=groups, accept_score=0.0, accept_any=True, scores=ScoreRule.SUM, stops=False
    )


def _points(testset: Element) -> dict[str, list[float]]:
    """Points of the hidden tests by group, in the tests' order."""
    points: dict[str, list[float]] = {}
    for test in testset.iterfind("tests/test"):
        if test.get("sample") != "true":
            group = safe_name(test.get("group", ""), "")
            points.setdefault(group, []).append(_number(test.get("points")))
    return points


def _group(
    name: str,
    element: Element | None,
    points: list[float],
    held: set[str],
    warnings: list[str],
) -> Group:
    needed = element.iterfind("dependencies/dependency") if element is not None else ()
    names = [safe_name(one.get("group", ""), "") for one in needed]
    requires = tuple(f"secret/{one}" for one in names if one in held)
    if element is not None and element.get("points-policy") == "complete-group":
        worth = _number(element.get("points")) or sum(points)
        rule, stops = ScoreRule.MIN, True
    else:
        worth = _equal(points, f"group '{name}'", warnings)
        rule, stops = ScoreRule.SUM, False
    return Group(f"secret/{name}", accept_score=worth, scores=rule, stops=stops, requires=requires)


def _equal(points: list[float], what: str, warnings: list[str]) -> float:
    if len(set(points)) > 1:
        warnings.append(f"the points in {what} differ from test to test; their mean is used")
    return sum(points) / len(points) if points else 0.0


def _number(text: str | None) -> float:
    try:
        return float(text or 0)
    except ValueError:
        return 0.0
