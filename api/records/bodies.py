"""Bodies as columns: one column for each place where a body holds something.

`[[path, column], …]`, a path being the keys on the way down, a number for a place in a list. Cells:
`""` nothing here, `[""]` an empty text, else the value. `[path, column, "day"]` marks a column of
dates (YYYY-MM-DD), kept as days from the day of the revision's `at`. A withdrawn revision holds
null at the path `[]`.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from api.records.column import cells, squeeze

Folded = list[list[Any]]
NOTHING = ""
HOLDERS = (dict, list)
DAY_LENGTH = len("2026-01-01")


def fold(bodies: Sequence[Any], days: Sequence[str]) -> Folded:
    """The columns of bodies; `days` are the days of their revisions' `at`."""
    root = _Place([])
    for row, body in enumerate(bodies):
        root.put(body, row, len(bodies))
    return [_folded(place, days) for place in root.filled()]


class _Place:
    """A place in bodies: what stands there in each row, and the places below."""

    __slots__ = ("below", "column", "path")

    def __init__(self, path: list[str | int]) -> None:
        self.path = path
        self.below: dict[str | int, _Place] = {}
        self.column: list[Any] = []

    def put(self, value: Any, row: int, rows: int) -> None:
        if not value or not isinstance(value, HOLDERS):
            self.put_leaf(value, row, rows)
            return
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            place = self.below.get(key)
            if place is None:
                place = self.below[key] = _Place([*self.path, key])
            # Most of what a body holds are leaves: a call for each is what this would cost most.
            if inner and isinstance(inner, HOLDERS):
                place.put(inner, row, rows)
            elif place.column and inner != "":
                place.column[row] = inner
            else:
                place.put_leaf(inner, row, rows)

    def put_leaf(self, value: Any, row: int, rows: int) -> None:
        if not self.column:
            self.column = [NOTHING] * rows
        self.column[row] = [""] if value == "" else value

    def filled(self) -> "Iterator[_Place]":
        if self.column:
            yield self
        for place in self.below.values():
            yield from place.filled()


def _folded(place: _Place, days: Sequence[str]) -> list[Any]:
    column = place.column
    if all(cell == NOTHING or _is_day(cell) for cell in column):
        steps = [
            cell if cell == NOTHING else (_day(cell) - _day(day)).days
            for cell, day in zip(column, days, strict=True)
        ]
        return [place.path, squeeze(steps), "day"]
    return [place.path, squeeze(column)]


def _is_day(cell: Any) -> bool:
    if not isinstance(cell, str) or len(cell) != DAY_LENGTH:
        return False
    try:
        return _day(cell).isoformat() == cell
    except ValueError:
        return False


def _day(text: str) -> date:
    return date.fromisoformat(text)


def unfold(folded: Folded, days: Sequence[str]) -> list[Any]:
    """The bodies that `fold` was given."""
    roots: list[dict[str, Any]] = [{} for _ in days]
    for path, column, *day in folded:
        for row, cell in enumerate(cells(column, len(days))):
            if cell != NOTHING:
                leaf = cell[0] if cell == [""] else cell
                if day:
                    leaf = (_day(days[row]) + timedelta(days=cell)).isoformat()
                _put_leaf(roots[row], ["body", *path], leaf)
    return [root["body"] for root in roots]


def _put_leaf(container: Any, path: Sequence[str | int], leaf: Any) -> None:
    """Put a leaf at its path, making the objects and lists on the way."""
    for key, following in pairwise(path):
        if _room(container, key) is None:
            container[key] = [] if isinstance(following, int) else {}
        container = container[key]
    _room(container, path[-1])
    container[path[-1]] = leaf


def _room(container: Any, key: str | int) -> Any:
    """What stands there; a list grows until it has the place."""
    if isinstance(container, dict):
        return container.get(key)
    container.extend([None] * (int(key) + 1 - len(container)))
    return container[key]
