"""When a reminder rings: from local times, days and quiet hours to instants in UTC.

A local time that the clocks jump over rings once, at the first instant after the jump; one that
comes twice rings once, the first time. What falls into quiet hours waits for their end, and of
several that wait for the same end the last one alone rings.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

A_DAY = timedelta(days=1)
LOOKED_AHEAD = 16
"""Days within which every reminder that is not paused rings, every second week included."""

zone_of = lru_cache(maxsize=1024)(ZoneInfo)
time_of = lru_cache(maxsize=1440)(time.fromisoformat)


class Times(NamedTuple):
    """Wall times HH:MM of an IANA zone on days of the week, 1 (Monday) to 7.

    Silent before the local day `paused_until`. `seldom` keeps the first time of every second day:
    of every second week, for each day of the week.
    """

    times: Sequence[str]
    days: Sequence[int]
    zone: str
    paused_until: str | None = None
    seldom: bool = False


class Quiet(NamedTuple):
    """Hours in which nothing rings, HH:MM in an IANA zone; none when both are the same."""

    zone: str
    begin: str
    end: str


class Ring(NamedTuple):
    """The instant that a reminder is about, and the instant at which it rings."""

    occurrence: datetime
    due: datetime


def next_ring(said: Times, quiet: Quiet, after: datetime) -> Ring | None:
    """The first ring after this instant; None when every time is paused away or no day is left."""
    found: Ring | None = None
    for occurrence in _occurrences(said, after):
        ring = Ring(occurrence, after_quiet(occurrence, quiet))
        if found and ring.due > found.due:
            return found
        if ring.due > after:
            found = ring
    return found


def _occurrences(said: Times, after: datetime) -> Iterator[datetime]:
    """The instants in their order, from a day before on."""
    zone, times = zone_of(said.zone), sorted(set(said.times))
    first = after.astimezone(zone).date() - A_DAY
    if said.paused_until:
        first = max(first, date.fromisoformat(said.paused_until))
    for day in (first + A_DAY * number for number in range(LOOKED_AHEAD + 1)):
        if day.isoweekday() in said.days and not (said.seldom and day.toordinal() % 2):
            for at in times[:1] if said.seldom else times:
                yield instant(day, at, zone)


def instant(day: date, at: str, zone: ZoneInfo) -> datetime:
    """The first instant at which the wall clock of this zone shows this time or a later one."""
    wall = datetime.combine(day, time_of(at), zone)
    early = wall.astimezone(UTC)
    if wall.utcoffset() == wall.replace(fold=1).utcoffset():
        return early
    after_jump = wall.replace(fold=1).astimezone(UTC)
    return early if after_jump > early else jump_between(after_jump, early, zone)


def jump_between(before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    """The second at which the clocks of this zone were put forward between two instants."""
    old = before.astimezone(zone).utcoffset()
    low, high = 0, int((after - before).total_seconds())
    while high - low > 1:
        middle = (low + high) // 2
        same = (before + timedelta(seconds=middle)).astimezone(zone).utcoffset() == old
        low, high = (middle, high) if same else (low, middle)
    return before + timedelta(seconds=high)


def after_quiet(at: datetime, quiet: Quiet) -> datetime:
    """The same instant, or the end of the quiet hours that it lies in."""
    if quiet.begin == quiet.end:
        return at
    zone = zone_of(quiet.zone)
    shown = at.astimezone(zone)
    now, begin, end = shown.time(), time_of(quiet.begin), time_of(quiet.end)
    overnight = begin > end
    if not (now >= begin or now < end if overnight else begin <= now < end):
        return at
    day = shown.date() + A_DAY if overnight and now >= begin else shown.date()
    # Of an hour that comes twice, the second lies after an end that the first has reached.
    return max(at, instant(day, quiet.end, zone))


def local(at: datetime, zone: str) -> datetime:
    """An instant on the wall clock of this zone."""
    return at.astimezone(zone_of(zone))
