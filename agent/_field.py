"""The people a contest is compared with: its field, and larger named populations.

A field comes as the Codeforces API returns ``contest.standings`` and ``contest.ratingChanges``
(codeforces.com/apiHelp/methods), or as rows ``[handle, points, penalty, rating|null, ...]``.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate
from pathlib import Path

from agent._contest_file import ContestError, Entry, is_number, kind_of, read_json

LOWEST_RATING, HIGHEST_RATING = -1000, 5000
_ROW_HINT = "each row is [handle, points, penalty, rating or null, ...]"


@dataclass(frozen=True, slots=True)
class Participant:
    """One line of a scoreboard.

    Attributes:
        handle: unique in the field.
        points: what is ranked first, more is better: points, or problems solved.
        penalty: what breaks ties, less is better: minutes, on AtCoder seconds, or 0.
        rating: before the round, as the arithmetic uses it; ``None`` for a first round.
        rated: whether the round changes this participant's rating.
    """

    handle: str
    points: float
    penalty: float = 0.0
    rating: int | None = None
    rated: bool = True


class FieldKind(StrEnum):
    """What a field has to do with the contest's problems."""

    PARTICIPANTS = "participants"
    BORROWED = "borrowed"
    SYNTHETIC = "synthetic"


@dataclass(frozen=True, slots=True)
class Field:
    """Everybody else on the scoreboard.

    Attributes:
        kind: the people who solved these problems, people who solved others, or made up.
        label: in words, for every output.
        participants: in no special order.
    """

    kind: FieldKind
    label: str
    participants: tuple[Participant, ...]

    @property
    def rated(self) -> tuple[Participant, ...]:
        """Those whose rating the round changes."""
        return tuple(person for person in self.participants if person.rated)


@dataclass(frozen=True, slots=True)
class Population:
    """A histogram of ratings and what it is of.

    Attributes:
        name: in words, for every output.
        ratings: ascending.
        up_to: people with at most the rating of the same position.
    """

    name: str
    ratings: tuple[int, ...]
    up_to: tuple[int, ...]

    @property
    def size(self) -> int:
        """People in all."""
        return self.up_to[-1]

    def percentile(self, rating: float) -> float:
        """The share of the population with a lower rating, in percent."""
        position = bisect_left(self.ratings, rating)
        return 100 * (self.up_to[position - 1] if position else 0) / self.size


def load_population(spec: str) -> Population:
    """Read ``FILE`` or ``NAME=FILE``: a JSON object from rating to number of people.

    Raises:
        ContestError: the file cannot be read, or is no such object.
    """
    name, mark, rest = spec.partition("=")
    path = Path(rest if mark else spec)
    counts: dict[int, int] = {}
    for key, value in Entry(read_json(path), str(path)).values.items():
        rating = _whole_text(key)
        if rating is None or not is_number(value) or not isinstance(value, int) or value < 0:
            raise ContestError(
                f"{path}: {key!r} with {kind_of(value)} is no rating with a number of people",
                'write it as {"1200": 35, "1201": 40, ...}',
            )
        counts[rating] = counts.get(rating, 0) + value
    if not sum(counts.values()):
        raise ContestError(f"{path}: a population of nobody", "give ratings with their counts")
    ratings = tuple(sorted(counts))
    return Population(
        name if mark else path.stem, ratings, tuple(accumulate(counts[r] for r in ratings))
    )


def _whole_text(text: str) -> int | None:
    try:
        return int(text)
    except ValueError:
        return None


def load_round(path: Path) -> tuple[Participant, ...]:
    """Rows ``[handle, points, penalty, rating|null, ...]``; what follows the rating is ignored.

    Raises:
        ContestError: the file cannot be read, or a row is wrong.
    """
    return participants_from_rows(read_json(path), str(path))


def participants_from_rows(value: object, where: str) -> tuple[Participant, ...]:
    """As ``load_round``, from a parsed value."""
    if not isinstance(value, list) or not value:
        raise ContestError(f"{where}: expected a list of rows, found {kind_of(value)}", _ROW_HINT)
    return _distinct([_row(item, f"{where}, row {n}") for n, item in enumerate(value, 1)], where)


def _row(item: object, where: str) -> Participant:
    if not isinstance(item, list) or len(item) < 4:
        raise ContestError(f"{where}: {kind_of(item)} is no row", _ROW_HINT)
    handle, points, penalty, rating = item[:4]
    if not isinstance(handle, str) or not handle:
        raise ContestError(f"{where}: the handle is {kind_of(handle)}", _ROW_HINT)
    for name, value in (("points", points), ("penalty", penalty)):
        if not is_number(value):
            raise ContestError(f"{where}: {name} of {handle} are {kind_of(value)}", _ROW_HINT)
    return Participant(handle, points, penalty, _rating(rating, handle, where))


def _rating(value: object, handle: str, where: str) -> int | None:
    if value is None:
        return None
    if not is_number(value) or not isinstance(value, int):
        raise ContestError(f"{where}: the rating of {handle} is {kind_of(value)}", _ROW_HINT)
    if not LOWEST_RATING <= value <= HIGHEST_RATING:
        raise ContestError(
            f"{where}: the rating of {handle} is {value}",
            f"ratings lie between {LOWEST_RATING} and {HIGHEST_RATING}",
        )
    return value


def _distinct(people: Sequence[Participant], where: str) -> tuple[Participant, ...]:
    seen: set[str] = set()
    for person in people:
        if person.handle in seen:
            raise ContestError(f"{where}: {person.handle!r} is there twice", "keep one row of it")
        seen.add(person.handle)
    return tuple(people)


def participants_from_api(standings: Path, changes: Path | None) -> tuple[Participant, ...]:
    """The official participants of a Codeforces round.

    Args:
        standings: the answer of ``contest.standings``. Rows of virtual, practice and
            out-of-competition parties are left out.
        changes: the answer of ``contest.ratingChanges``: who was rated, with which rating. An old
            rating of 0 is that of a new account (codeforces.com/blog/entry/77890). Without it
            nobody counts as rated.

    Raises:
        ContestError: a file cannot be read, or is not what the API returns.
    """
    ratings = _rating_changes(changes) if changes else {}
    result = Entry(_api_result(standings), f"{standings}: result")
    people = []
    for number, item in enumerate(result.items("rows"), 1):
        row = Entry(item, f"{standings}, row {number}")
        party = Entry(row.values.get("party"), f"{row.where}: party")
        if party.text("participantType", "CONTESTANT") != "CONTESTANT":
            continue
        members = [Entry(m, f"{row.where}: member").text("handle") for m in party.items("members")]
        handle = "+".join(members)
        points, penalty = row.number("points"), row.number("penalty")
        people.append(Participant(handle, points, penalty, ratings.get(handle), handle in ratings))
    if not people:
        raise ContestError(f"{standings}: no official participant", "save the whole standings")
    return _distinct(people, str(standings))


def _rating_changes(path: Path) -> dict[str, int | None]:
    result = _api_result(path)
    if not isinstance(result, list) or not result:
        raise ContestError(f"{path}: no rating changes", "the round may be unrated: leave it out")
    ratings: dict[str, int | None] = {}
    for number, item in enumerate(result, 1):
        change = Entry(item, f"{path}, change {number}")
        handle, old = change.text("handle"), change.whole("oldRating")
        ratings[handle] = _rating(old, handle, change.where) if old else None
    return ratings


def _api_result(path: Path) -> object:
    answer = Entry(read_json(path), str(path))
    if answer.values.get("status") != "OK":
        comment = answer.values.get("comment") or "status is not OK"
        raise ContestError(f"{path}: no answer of the Codeforces API: {comment}", "save it again")
    return answer.values.get("result")
