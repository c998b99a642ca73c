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

Path = tuple[str | int, ...]
Folded = list[list[Any]]
NOTHING = ""
DAY_LENGTH = len("2026-01-01")


def fold(bodies: Sequence[Any], days: Sequence[str]) -> Folded:
    """The columns of bodies; `days` are the days of their revisions' `at`."""
    columns: dict[Path, list[Any]] = {}
    for row, body in enumerate(bodies):
        for path, leaf in _leaves(body, ()):
            column = columns.get(path)
            if column is None:
                column = columns[path] = [NOTHING] * len(bodies)
            column[row] = [""] if leaf == "" else leaf
    return [_fold_column(path, column, days) for path, column in columns.items()]


def _leaves(value: Any, path: Path) -> Iterator[tuple[Path, Any]]:
    if isinstance(value, dict) and value:
        for key, inner in value.items():
            yield from _leaves(inner, (*path, key))
    elif isinstance(value, list) and value:
        for place, inner in enumerate(value):
            yield from _leaves(inner, (*path, place))
    else:
        yield path, value


def _fold_column(path: Path, column: list[Any], days: Sequence[str]) -> list[Any]:
    if all(cell == NOTHING or _is_day(cell) for cell in column):
        steps = [
            cell if cell == NOTHING else (_day(cell) - _day(day)).days
            for cell, day in zip(column, days, strict=True)
        ]
        return [list(path), squeeze(steps), "day"]
    return [list(path), squeeze(column)]


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
                _place(roots[row], ["body", *path], leaf)
    return [root["body"] for root in roots]


def _place(container: Any, path: Sequence[str | int], leaf: Any) -> None:
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
