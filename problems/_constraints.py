"""What a statement says about the first lines of an input, checked against tests.

Read are sentences such as "The first line contains two integers n and k (1 ≤ k ≤ n ≤ 10^5)" and
"The second line contains n integers a_1, a_2, ..., a_n", or a format block such as ``N K`` over
``A_1 A_2 ... A_N``. Reading stops at the first line that is described in another way, so what is
found is few, but certain; a reading that a sample contradicts is dropped altogether.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from problems._types import Problem

_NAME = r"[A-Za-z](?:_?[A-Za-z0-9])?"
_DIGITS = r"\d+(?:[, ]\d{3})*(?!\d)"
_NUMBER = rf"(-)?(?:({_DIGITS})\s*[×·⋅*]\s*)?(?:10\s*\^\s*(\d+)|({_DIGITS}))"
_LESS = r"\s*(?:≤|<=|<)\s*"
_CHAIN = re.compile(
    rf"(?<![\w^]){_NUMBER}{_LESS}((?:[A-Za-z|][^≤<;\n]{{0,40}}?{_LESS})+){_NUMBER}(?! *[-+*/^·×])"
)
_LINE = re.compile(
    r"\b(?:the|each)?\s*(first|second|third|fourth|only|single) line (?:of (?:the )?input )?"
    r"(?:contains|consists of|has) ([^.\n]*)",
    re.IGNORECASE,
)
_ORDER = ("first", "second", "third", "fourth")
_SCALARS = re.compile(
    rf"(?:(?:an?|one|two|three|four|single|positive|non-negative|space-separated|integers?|numbers?)"
    rf" )+((?:{_NAME}(?:, and |, | and |\b))+)"
)
_ARRAY = re.compile(
    rf"({_NAME}) (?:(?:distinct|positive|non-negative|space-separated) )*(?:integers|numbers) "
    rf"([A-Za-z])_\{{?1"
)
_BLOCK_ARRAY = re.compile(r"([A-Za-z])_1 (?:\1_2 )?(?:\.\.\.|…) \1_\{?([A-Za-z])\}?")
_MANY = re.compile(r"test cases|each (?:test|data ?set)", re.IGNORECASE)
_MOST_DIGITS = 40


@dataclass(frozen=True, slots=True)
class LineRule:
    """One line of an input: scalars by name, or ``length`` elements called ``names[0]``."""

    names: tuple[str, ...]
    length: str = ""


@dataclass(frozen=True, slots=True)
class InputRules:
    """The lines described, in order, and the bounds of what stands on them.

    Attributes:
        lines: rules of the first lines.
        bounds: least and greatest value by name.
    """

    lines: tuple[LineRule, ...]
    bounds: dict[str, tuple[int, int]]

    def violation(self, text: bytes) -> str:
        """What of the rules the input breaks, in words; empty if nothing."""
        values: dict[str, int] = {}
        lines = text.decode("utf-8", "replace").split("\n")
        for number, rule in enumerate(self.lines):
            tokens = lines[number].split() if number < len(lines) else []
            wanted = values.get(rule.length, 0) if rule.length else len(rule.names)
            if len(tokens) != wanted:
                return f"line {number + 1} has {len(tokens)} tokens instead of {wanted}"
            for position, token in enumerate(tokens):
                name = rule.names[0] if rule.length else rule.names[position]
                if trouble := self._out_of_bounds(name, token):
                    return f"line {number + 1}: {trouble}"
                if not rule.length:
                    values[name] = int(token)
        return ""

    def _out_of_bounds(self, name: str, token: str) -> str:
        if not re.fullmatch(r"[-+]?\d+", token):
            return f"{name} is '{token[:20]}', not an integer"
        if name not in self.bounds:
            return ""
        low, high = self.bounds[name]
        value = int(token) if len(token) <= _MOST_DIGITS else 10**_MOST_DIGITS
        return "" if low <= value <= high else f"{name} is {token[:20]}, not in [{low}, {high}]"


def input_rules(problem: Problem) -> InputRules | None:
    """The rules that the statement gives and every sample keeps; ``None`` where it gives none."""
    statement = problem.statement
    lines = _described_lines(statement) or _block_lines(statement)
    rules = InputRules(tuple(lines), _bounds(statement))
    if not lines or any(rules.violation(sample.input) for sample in problem.samples):
        return None
    return rules


def _described_lines(statement: str) -> list[LineRule]:
    rules: list[LineRule] = []
    for match in _LINE.finditer(statement):
        ordinal = match.group(1).lower()
        expected = ("first", "only", "single") if not rules else _ORDER[len(rules) : len(rules) + 1]
        if ordinal not in expected:
            break
        rule = _rule(match.group(2))
        if rule is None or (rule.length and not any(rule.length in one.names for one in rules)):
            break
        rules.append(rule)
        if len(rules) == len(_ORDER) or _MANY.search(match.group()):
            break
    return rules


def _rule(text: str) -> LineRule | None:
    if match := _ARRAY.match(text):
        return LineRule((match.group(2),), match.group(1))
    match = _SCALARS.match(text)
    if match is None:
        return None
    names = tuple(re.findall(rf"\b(?!and\b){_NAME}\b", match.group(1)))
    rest = text[match.end() :].lstrip()
    is_whole = not rest or rest[0] in "(,;—–-:" or rest.startswith(("where", "denoting", "the "))
    return LineRule(names) if names and is_whole and len(set(names)) == len(names) else None


def _block_lines(statement: str) -> list[LineRule]:
    """The rules of a format block under the heading Input: lines of names."""
    section = re.search(r"^Input\s*\n(.*?)(?:\n\n[A-Z][a-z]+\n\n|\Z)", statement, re.M | re.S)
    paragraphs = re.split(r"\n\n", section.group(1)) if section else []
    for paragraph in paragraphs:
        rules = []
        for line in paragraph.split("\n"):
            if match := _BLOCK_ARRAY.fullmatch(line.strip()):
                rules.append(LineRule((match.group(1),), match.group(2)))
            elif re.fullmatch(rf"{_NAME}(?: {_NAME})*", line.strip()):
                rules.append(LineRule(tuple(line.split())))
            else:
                break
        if rules and rules[0].length == "":
            return [rule for rule in rules if len(set(rule.names)) == len(rule.names)]
    return []


def _bounds(statement: str) -> dict[str, tuple[int, int]]:
    """The widest bounds that chains such as ``1 ≤ k ≤ n ≤ 10^5`` give each name."""
    bounds: dict[str, tuple[int, int]] = {}
    for chain in _CHAIN.finditer(statement):
        low, high = _number(chain.groups()[:4]), _number(chain.groups()[5:])
        for names in re.split(_LESS, chain.group(5)):
            for name in names.split(","):
                key = re.sub(r"_\{?[a-z].*$", "", name.strip())
                if re.fullmatch(_NAME, key):
                    old = bounds.get(key, (low, high))
                    bounds[key] = (min(old[0], low), max(old[1], high))
    return bounds


def _number(groups: Sequence[str | None]) -> int:
    """The value of the groups of ``_NUMBER``."""
    sign, factor, exponent, digits = (re.sub(r"[, ]", "", group or "") for group in groups)
    power = 10 ** min(int(exponent), _MOST_DIGITS) if exponent else int(digits)
    return int(factor or "1") * power * (-1 if sign else 1)
