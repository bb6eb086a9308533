"""What is known about words: their length, letters, the list they are of, or a fixed form."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from clustering._items import is_integer
from clustering._ranges import Interval, choose_interval

_LETTERS = (
    ("lowercase", "abcdefghijklmnopqrstuvwxyz"),
    ("uppercase", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    ("digits", "0123456789"),
)
_QUOTED = re.compile(r"['\"`‘’“”](\S)['\"`‘’“”]")
_LISTED = re.compile(r"\w+(?:(?:, (?:and |or )?| and | or )\w+)+")
_QUOTES = re.compile(r"['\"`‘’“”]")
_NUMERALS = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_CLOCK = (Interval(0, 23), Interval(0, 59), Interval(0, 59))
_MOST_DAYS = 28
_OF_TIME = re.compile(r"\b(?:times?|clock|hours?|hh)\b", re.IGNORECASE)
_OF_DATES = re.compile(r"\b(?:dates?|days?|calendar|yyyy)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a word of fixed form: a letter by its place in a set, or a number with zeros.

    Attributes:
        interval: the places, or the numbers.
        width: characters.
        letters: the set; empty for numbers.
    """

    interval: Interval
    width: int = 1
    letters: str = ""

    def write(self, value: int) -> str:
        """The characters for a value of the interval."""
        return self.letters[value] if self.letters else str(value).zfill(self.width)

    def read(self, text: str) -> int | None:
        """The value, or ``None`` where the text is none of its values."""
        if self.letters:
            found = self.letters.find(text)
            return found if found >= 0 else None
        fits = text.isdecimal() and self.interval.covers(int(text), int(text))
        return int(text) if fits else None


@dataclass(frozen=True, slots=True)
class Form:
    """The form of words such as ``07:45`` or ``2030-01-31``."""

    pieces: tuple[Piece, ...]

    def word(self, choose: Callable[[int, int], int]) -> str:
        """The word whose values are chosen from ``lo`` to ``hi`` of each piece."""
        return "".join(p.write(choose(p.interval.lo, p.interval.hi)) for p in self.pieces)

    def values(self, word: str) -> list[int] | None:
        """The values of its pieces, or ``None`` where the word is not of this form."""
        found, start = [], 0
        for piece in self.pieces:
            value = piece.read(word[start : start + piece.width])
            if value is None:
                return None
            found.append(value)
            start += piece.width
        return found if start == len(word) else None

    def with_value(self, word: str, place: int, value: int) -> str:
        """The word with another value in one piece."""
        start = sum(piece.width for piece in self.pieces[:place])
        piece = self.pieces[place]
        return word[:start] + piece.write(value) + word[start + piece.width :]


@dataclass(frozen=True, slots=True)
class WordModel:
    """What may stand in place of a word; see ``SlotModel``."""

    interval: Interval
    alphabet: str
    vocabulary: tuple[str, ...]
    form: Form | None


def are_words(tokens: Sequence[str], intervals: Sequence[Interval], position: int) -> bool:
    """Whether they are no integers, or strings of digits whose length is bounded."""
    if not all(is_integer(token) for token in tokens):
        return True
    sizes = [len(token) for token in tokens]
    if position >= len(intervals) or not intervals[position].is_length:
        return False
    return intervals[position].covers(min(sizes), max(sizes))


def learn_words(
    tokens: Sequence[str], intervals: Sequence[Interval], position: int, statement: str
) -> WordModel:
    """What the sample words and the statement tell."""
    sizes = [len(token) for token in tokens]
    repeated = len(set(tokens)) < len(tokens) / 2 and max(sizes) > 1
    vocabulary = listed_words(set(tokens), statement)
    if not vocabulary and repeated:
        vocabulary = tuple(sorted(set(tokens)))
    size = _stated_size(sizes, statement)
    found = [interval for interval in intervals if interval.lo >= 0]
    return WordModel(
        choose_interval(sizes, found, position, of_words=True) if size is None else size,
        alphabet=_alphabet({letter for token in tokens for letter in token}, statement),
        vocabulary=vocabulary,
        form=None if vocabulary else _form(tokens, statement),
    )


def listed_words(seen: set[str], statement: str) -> tuple[str, ...]:
    """The words of the shortest list in the statement, like "tea, bread and rice", with all seen.

    Empty where fewer than two words were seen, or none is longer than a letter.
    """
    if len(seen) < 2 or max(map(len, seen)) < 2:
        return ()
    lists = (
        re.findall(r"\w+", re.sub(r",| and | or ", " ", match[0]))
        for match in _LISTED.finditer(_QUOTES.sub("", statement))
    )
    having = [tuple(dict.fromkeys(words)) for words in lists if seen <= set(words)]
    return min(having, key=len, default=())


def _stated_size(sizes: Sequence[int], statement: str) -> Interval | None:
    """The length of all words, where the statement gives it as one number."""
    size = max(sizes)
    if min(sizes) != size:
        return None
    number = f"(?:{size}|{_NUMERALS[size]})" if size < len(_NUMERALS) else str(size)
    stated = (
        rf"\|\w+\|\s*=\s*{size}\b|\blength (?:of \w+ )?(?:is |of |= ?)?(?:exactly )?{number}\b"
        rf"|(?<!most )(?<!to )\b{number}[- ](?:\w+ )?(?:letter|character|digit)"
    )
    return Interval(size, size) if re.search(stated, statement, re.IGNORECASE) else None


def _alphabet(seen: set[str], statement: str) -> str:
    """The set of letters that those seen were evidently drawn from."""
    quoted = set(_QUOTED.findall(statement))
    if seen <= quoted:
        return "".join(sorted(quoted))
    full = set(seen)
    for name, members in _LETTERS:
        seen_here = len(full & set(members))
        evident = seen_here >= 4 and not quoted
        if evident or (seen_here and name in statement):
            full |= set(members)
    return "".join(sorted(full))


def _form(tokens: Sequence[str], statement: str) -> Form | None:
    """The form of words of one length that all have the same marks at the same places."""
    columns = [set(column) for column in zip(*tokens, strict=False)]
    if len(set(tokens)) < 2 or any(len(token) != len(columns) for token in tokens):
        return None
    if not any(_is_mark(column) for column in columns):
        return None
    letters = {x for column in columns for x in column if not _is_mark(column) and not x.isdigit()}
    alphabet = _alphabet(letters, statement)
    pieces = list(_pieces(columns, alphabet))
    numbers = [place for place, piece in enumerate(pieces) if not piece.letters]
    widths = tuple(pieces[place].width for place in numbers)
    bounds = _calendar(tokens, widths, statement)
    for place, interval in zip(numbers, bounds, strict=False):
        pieces[place] = Piece(interval, pieces[place].width)
    form = Form(tuple(pieces))
    return form if all(form.values(token) for token in tokens) else None


def _is_mark(column: set[str]) -> bool:
    return len(column) == 1 and not next(iter(column)).isalnum()


def _pieces(columns: Sequence[set[str]], alphabet: str) -> Iterator[Piece]:
    """Runs of digits as numbers, marks as they are, anything else letter by letter."""
    for digits, run in groupby(columns, lambda column: all(x.isdecimal() for x in column)):
        found = list(run)
        if digits:
            yield Piece(Interval(0, 10 ** len(found) - 1), len(found))
            continue
        for column in found:
            letters = min(column) if _is_mark(column) else alphabet or "".join(sorted(column))
            letters = letters if column <= set(letters) else "".join(sorted(column))
            yield Piece(Interval(0, len(letters) - 1), 1, letters)


def _calendar(tokens: Sequence[str], widths: tuple[int, ...], statement: str) -> Sequence[Interval]:
    """Bounds of the numbers of times and dates; none for other forms."""
    if widths in ((2, 2), (2, 2, 2)) and ":" in tokens[0] and _OF_TIME.search(statement):
        return _CLOCK[: len(widths)]
    if widths == (4, 2, 2) and _OF_DATES.search(statement):
        years = [int(token[:4]) for token in tokens]
        last = max(_MOST_DAYS, *(int(token[-2:]) for token in tokens))
        return Interval(min(years), max(years)), Interval(1, 12), Interval(1, last)
    return ()
