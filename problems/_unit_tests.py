"""xCodeEval's test file ``unittest_db.json``, looked up one problem at a time."""

from __future__ import annotations

from pathlib import Path

from problems._files import parse_json
from problems._json_stream import JsonReader
from problems._shapes_codeforces import UNIT_TESTS
from problems._streams import open_text

NAME = "unittest_db.json"


class UnitTests:
    """Where each problem's tests lie in the file; the tests themselves stay on disk."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._places: dict[str, tuple[int, int]] | None = None

    def add_to(self, value: object) -> object:
        """The xCodeEval object with its hidden tests; any other value unchanged.

        Raises:
            ProblemError: the test file is no JSON object.
        """
        if not isinstance(value, dict) or not isinstance(value.get("src_uid"), str):
            return value
        if self._places is None:
            self._places = self._find()
        place = self._places.get(value["src_uid"])
        if place is None or UNIT_TESTS in value:
            return value
        with self._path.open("rb") as file:
            file.seek(place[0])
            tests = parse_json(file.read(place[1]).decode("utf-8"), str(self._path))
        return {**value, UNIT_TESTS: tests}

    def _find(self) -> dict[str, tuple[int, int]]:
        if not self._path.is_file():
            return {}
        with open_text(self._path) as text:
            members = JsonReader(text, str(self._path)).members()
            return {item.key: (item.start, item.size) for item in members}
