"""Values by week: daily values follow each other, so a week's middle one says more of a change.

Of 41 children who blew every day, 36 charts of single days signal (Utah diaries, our reading).
Weeks are counted from the day of the change, so that none stands on both sides of it. A week with
fewer than three values is a gap (our rule; needs clinical sign-off).
"""

from collections.abc import Iterable
from datetime import date, timedelta
from statistics import median
from typing import NamedTuple

LEAST = 3
WEEK = 7


class Week(NamedTuple):
    """The first day, the median of its values (None: fewer than three) and how many there are."""

    day: str
    value: float | None
    values: int


def by_week(points: Iterable[tuple[str, float]], change: str) -> list[Week]:
    """Every week from the first to the last with a value, in order; days are `YYYY-MM-DD`."""
    start = date.fromisoformat(change)
    weeks: dict[int, list[float]] = {}
    for day, value in points:
        weeks.setdefault((date.fromisoformat(day) - start).days // WEEK, []).append(value)
    if not weeks:
        return []
    return [_week(start, at, weeks.get(at, [])) for at in range(min(weeks), max(weeks) + 1)]


def _week(start: date, at: int, values: list[float]) -> Week:
    middle = float(median(values)) if len(values) >= LEAST else None
    return Week((start + timedelta(days=at * WEEK)).isoformat(), middle, len(values))
