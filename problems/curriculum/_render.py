"""Statement text in the section styles of real contests."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from problems.curriculum._family import Spec
from problems.curriculum._schema import Field, Grid, Int, Ints, Line, Matrix, Rows, Word, Words
from problems.curriculum._words import dress

_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth")


@dataclass(frozen=True, slots=True)
class Style:
    """How one statement is typeset; drawn once per problem."""

    contest: str
    less: str
    times: str
    dash: str
    dots: str
    block: bool


def choose_style(rng: Random) -> Style:
    """Draw a style: Codeforces, AtCoder or Kattis sections, and the signs used in formulas."""
    contest = rng.choices(("codeforces", "atcoder", "kattis"), (5, 4, 2))[0]
    return Style(
        contest=contest,
        less=rng.choice(("≤", "<=")),
        times=rng.choice(("*", "×", "·")),
        dash=rng.choice((" — ", ", ", ": ")),
        dots=rng.choice(("...", "...", "…")),
        block=rng.random() < 0.8,
    )


def number(value: int, style: Style) -> str:
    """A bound as statements write it: 100, 10^5, 2*10^5."""
    sign, size = ("-", -value) if value < 0 else ("", value)
    if size < 100_000:
        return str(value)
    digits = str(size).rstrip("0")
    zeros = len(str(size)) - len(digits)
    if zeros < 4:
        return str(value)
    power = f"10^{zeros}"
    return sign + (power if digits == "1" else f"{digits}{style.times}{power}")


def _bounds(name: str, lo: int, hi: int, style: Style) -> str:
    if lo == hi:
        return f"{name} = {number(lo, style)}"
    return f"{number(lo, style)} {style.less} {name} {style.less} {number(hi, style)}"


def _letters(alphabet: str) -> str:
    if alphabet == "abcdefghijklmnopqrstuvwxyz":
        return "lowercase English letters"
    if alphabet == "ABCDEFGHIJKLMNOPQRSTUVWXYZ":
        return "uppercase English letters"
    if alphabet == "0123456789":
        return "digits"
    if len(alphabet) > 30:
        return "English letters"
    return "characters " + ", ".join(f"'{c}'" for c in alphabet)


def constraint(field: Field, style: Style) -> str:
    """The constraint sentence of one field."""
    match field:
        case Int():
            return _bounds(field.name, field.lo, field.hi, style)
        case Ints():
            extra = ", all distinct" if field.distinct else ""
            extra += ", in non-decreasing order" if field.ascending else ""
            return _bounds(f"{field.name}_i", field.lo, field.hi, style) + extra
        case Word():
            letters = _letters(field.alphabet)
            if field.length:
                return f"{field.name} has length {field.length} and consists of {letters}"
            size = _bounds(f"|{field.name}|", field.lo, field.hi, style)
            return f"{size}, {field.name} consists of {letters}"
        case Words():
            size = _bounds("length", field.lo, field.hi, style)
            return f"each word consists of {_letters(field.alphabet)}, {size}"
        case Rows():
            return "; ".join(
                _bounds(f"{name}_i", lo, hi, style)
                for name, (lo, hi) in zip(field.columns, field.bounds, strict=True)
            )
        case Grid():
            return f"each cell is one of {_letters(field.alphabet).removeprefix('characters ')}"
        case Matrix():
            return _bounds(f"{field.name}_ij", field.lo, field.hi, style)


def _sentence(fields: Line, where: str, style: Style, inline: bool) -> str:
    first = fields[0]
    limits = "; ".join(constraint(field, style) for field in fields)
    tail = f" ({limits})" if inline else ""
    texts = [field.text for field in fields if field.text]
    about = f"{style.dash}{' and '.join(texts)}" if texts else ""
    match first:
        case Ints():
            items = f"{first.count} integers {first.name}_1, ..., {first.name}_{first.count}"
            return f"{where} contains {items}{tail}{about}."
        case Words():
            return f"Each of the next {first.count} lines contains a word{tail}{about}."
        case Rows():
            names = ", ".join(f"{name}_i" for name in first.columns)
            plural = "integers" if len(first.columns) > 1 else "an integer"
            return (
                f"The i-th of the next {first.count} lines contains {plural} {names}{tail}{about}."
            )
        case Grid():
            what = f"{first.columns} characters"
            return f"Each of the next {first.rows} lines contains {what}{tail}{about}."
        case Matrix():
            what = f"{first.columns} integers"
            return f"Each of the next {first.rows} lines contains {what}{tail}{about}."
    names = " and ".join(filter(None, (", ".join(f.name for f in fields[:-1]), fields[-1].name)))
    kind = "string" if all(isinstance(f, Word) for f in fields) else "integer"
    if {type(f) for f in fields} == {Int, Word}:
        what = names
    elif len(fields) > 1:
        what = f"{kind}s {names}"
    else:
        what = f"{'an' if kind == 'integer' else 'a'} {kind} {names}"
    return f"{where} contains {what}{tail}{about}."


def input_text(spec: Spec, style: Style, multi: bool, most_cases: int) -> str:
    """The input section as sentences."""
    inline = style.contest != "atcoder"
    sentences: list[str] = []
    if multi:
        limits = f" ({_bounds('t', 1, most_cases, style)})" if inline else ""
        sentences.append(
            f"The first line contains an integer t{limits}{style.dash}the number of test cases."
        )
    only = len(spec.schema) == 1 and not multi
    for index, fields in enumerate(spec.schema):
        where = "The only line" if only else f"The {_ORDINALS[index]} line"
        if multi:
            where = "Each test case" if len(spec.schema) == 1 else f"{where} of each test case"
        sentences.append(_sentence(fields, where, style, inline))
    return " ".join(sentences)


def format_block(spec: Spec, style: Style) -> str:
    """The input's lines as AtCoder shows them: names in the places of the values."""
    rows = [row for fields in spec.schema for row in _format_rows(fields, style.dots)]
    lead = "Input is given from Standard Input in the following format:"
    return "\n".join([lead, "", *rows])


def _format_rows(fields: Line, dots: str) -> list[str]:
    first = fields[0]
    match first:
        case Ints():
            return [f"{first.name}_1 {first.name}_2 {dots} {first.name}_{first.count}"]
        case Words():
            return _down([first.name], first.count)
        case Rows():
            return _down(list(first.columns), first.count)
        case Grid():
            return _down([first.name], first.rows)
        case Matrix():
            name, width = first.name, first.columns
            rows = [f"{name}_{{{i},1}} {dots} {name}_{{{i},{width}}}" for i in (1, first.rows)]
            return [rows[0], ":", rows[1]]
    return [" ".join(field.name for field in fields)]


def _down(names: list[str], count: str | int) -> list[str]:
    """The first rows, a colon for those between, and the last."""
    first, second, last = (" ".join(f"{name}_{index}" for name in names) for index in (1, 2, count))
    return [first, second] if count == 2 else [first, second, ":", last]


def constraint_list(spec: Spec, style: Style, multi: bool, most_cases: int) -> list[str]:
    """Constraints as separate items, as AtCoder lists them."""
    items = [_bounds("t", 1, most_cases, style)] if multi else []
    items += [constraint(field, style) for fields in spec.schema for field in fields]
    return items


def render(
    spec: Spec, rng: Random, words: dict[str, str], multi: bool, most_cases: int
) -> tuple[str, str]:
    """Return (title, statement)."""
    style = choose_style(rng)
    title = dress(rng.choice(spec.titles), words)
    story = dress(rng.choice(spec.stories), words)
    output = dress(rng.choice(spec.output), words)
    if multi:
        output = rng.choice(("For each test case, ", "For every test case ")) + _lower_first(output)
    extra = [dress(text, words) for text in spec.constraints]
    given = dress(input_text(spec, style, multi, most_cases), words)
    if style.contest == "atcoder":
        items = constraint_list(spec, style, multi, most_cases) + extra
        bullets = "\n".join(f"- {item}" for item in items)
        told = any(field.text for fields in spec.schema for field in fields)
        if style.block and not multi and not told:
            given = format_block(spec, style)
        return title, f"{story}\n\nConstraints\n{bullets}\n\nInput\n{given}\n\nOutput\n{output}"
    given = " ".join([given, *(_upper_first(text) + "." for text in extra)])
    return title, f"{story}\n\nInput\n{given}\n\nOutput\n{output}"


def _lower_first(text: str) -> str:
    return text[:1].lower() + text[1:] if text[1:2].islower() or text[1:2] == " " else text


def _upper_first(text: str) -> str:
    return text[:1].upper() + text[1:] if text[1:2].isalpha() else text
