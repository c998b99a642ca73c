"""What a diary's entries add up to, for the page that is read before a visit.

Every figure names the entries it rests on, so that it can be opened, and says by code what is
missing. Days without an entry stay missing: nothing is carried forward, nothing counts as 0.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from fractions import Fraction
from operator import attrgetter
from typing import NamedTuple, Protocol, TypedDict

from api.clinical.findings import Json

EntryName = int | str
"""What names an entry: its record's id, or its place in a list."""


class DiaryEntry(Protocol):
    """One entry as the figures need it: `zone` and `best` are those shown when it was written.

    `flow` (L/min) is the best of its blows.
    """

    @property
    def id(self) -> EntryName: ...
    @property
    def day(self) -> str: ...
    @property
    def fields(self) -> Json: ...
    @property
    def session(self) -> str: ...
    @property
    def late(self) -> bool: ...
    @property
    def zone(self) -> str | None: ...
    @property
    def best(self) -> int | None: ...
    @property
    def flow(self) -> int | None: ...


_ID, _DAY = attrgetter("id"), attrgetter("day")


class Window(NamedTuple):
    """The days that the figures are about, first and last included."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many days that is."""
        return (self.last - self.first).days + 1


class Figure(TypedDict):
    """A number, what it rests on, and what is missing.

    The number is `value` / 10 ** `decimals`. `of` is how many days (or entries) were asked about:
    a count of days is "value of of"; another number rests on "days of of" days.
    """

    value: int | None
    decimals: int
    days: int | None
    of: int | None
    entries: list[EntryName]
    missing: list[str]


class WeekFigure(TypedDict):
    """A figure of one week."""

    first: str
    last: str
    figure: Figure


def figure(
    value: int | None,
    entries: list[EntryName],
    *,
    days: int | None = None,
    of: int | None = None,
    decimals: int = 0,
    missing: Iterable[str] = (),
) -> Figure:
    """A figure ready to be handed on as JSON."""
    return {
        "value": value,
        "decimals": decimals,
        "days": days,
        "of": of,
        "entries": entries,
        "missing": list(missing),
    }


def days_with(entries: Iterable[DiaryEntry], field: str) -> Figure:
    """On how many of the days on which a question was answered the answer was not none."""
    told = answering(entries, field)
    some = [entry for entry in told if entry.fields[field]]
    return counted(told, some, days_of(some))


def total_of(entries: Iterable[DiaryEntry], field: str, missing: Iterable[str] = ()) -> Figure:
    """All answers to a question added up, over the days on which it was answered."""
    told = answering(entries, field)
    some = [entry for entry in told if entry.fields[field]]
    return counted(told, some, sum(entry.fields[field] for entry in some), missing)


def answering(entries: Iterable[DiaryEntry], field: str) -> list[DiaryEntry]:
    """The entries that answered a question."""
    return [entry for entry in entries if field in entry.fields]


def counted(
    told: list[DiaryEntry], some: list[DiaryEntry], value: int, missing: Iterable[str] = ()
) -> Figure:
    """A count over the days of the entries that answered, resting on those that had some."""
    if not told:
        return figure(None, [], of=0, missing=["not-answered"])
    return figure(value, ids_of(some), of=days_of(told), missing=missing)


def ids_of(entries: Iterable[DiaryEntry]) -> list[EntryName]:
    """Which entries a figure rests on."""
    return list(map(_ID, entries))


def days_of(entries: Iterable[DiaryEntry]) -> int:
    """About how many days they are."""
    return len(set(map(_DAY, entries)))


def in_window(entries: Iterable[DiaryEntry], window: Window) -> list[DiaryEntry]:
    """The entries about a day of the window, in their order."""
    first, last = window.first.isoformat(), window.last.isoformat()
    return [entry for entry in entries if first <= entry.day <= last]


def written(entries: list[DiaryEntry], window: Window) -> dict[str, Figure]:
    """On how many days something was written, and how many entries were filled in later."""
    late = [entry.id for entry in entries if entry.late]
    none = [] if entries else ["no-entries"]
    return {
        "days_written": figure(days_of(entries), ids_of(entries), of=window.days, missing=none),
        "filled_in_later": figure(len(late), late, of=len(entries)),
    }


def weeks_of(window: Window) -> list[Window]:
    """The whole weeks of the window, counted back from its last day, oldest first."""
    count = window.days // 7
    lasts = [window.last - timedelta(days=7 * back) for back in range(count)]
    return [Window(last - timedelta(days=6), last) for last in reversed(lasts)]


def tenths(value: Fraction) -> int:
    """A fraction in tenths, halves up; only for showing, never for comparing."""
    return (20 * value.numerator + value.denominator) // (2 * value.denominator)
