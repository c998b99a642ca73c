"""Nora's and Leo's diaries for the tests: entries in one line."""

from datetime import date, timedelta
from typing import Any, NamedTuple

from api.clinical.diary_figures import Window

FIRST = date(2026, 11, 1)
FOUR_WEEKS = Window(FIRST, FIRST + timedelta(days=27))
BEST = {"value": 300, "scale": "eu"}


class DiaryEntry(NamedTuple):
    """What the figures need of an entry."""

    id: str
    day: str
    fields: dict[str, Any]
    session: str = ""
    late: bool = False
    zone: str | None = None
    best: int | None = None

    @property
    def flow(self) -> int | None:
        """The best of its blows."""
        return max(self.fields["peak_flow"]["blows"]) if "peak_flow" in self.fields else None


def day(number: int) -> str:
    """The n-th day of the window, from 1."""
    return (FIRST + timedelta(days=number - 1)).isoformat()


def blown(flow: int, reliever: str = "before", scale: str = "eu") -> dict[str, Any]:
    """A reading of one blow."""
    return {"peak_flow": {"blows": [flow], "reliever": reliever, "scale": scale}}


def morning(number: int, fields: dict[str, Any], **more: Any) -> DiaryEntry:
    """A morning's entry, with id `m<number>`."""
    return DiaryEntry(f"m{number}", day(number), fields, "morning", **more)


def evening(number: int, fields: dict[str, Any], **more: Any) -> DiaryEntry:
    """An evening's entry, with id `e<number>`."""
    return DiaryEntry(f"e{number}", day(number), fields, "evening", **more)


def whole(number: int, fields: dict[str, Any], **more: Any) -> DiaryEntry:
    """A whole day's entry, with id `d<number>`."""
    return DiaryEntry(more.pop("id", f"d{number}"), day(number), fields, **more)
