"""How the clocks of a time zone go, written out for calendar programs (RFC 5545, section 3.6.5).

Each change stands by itself: there are programs that read of several dates in one line the first.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

from api.reminders.when import A_DAY, jump_between, zone_of

LONG_AGO = datetime.combine(date(1970, 1, 1), time())


@lru_cache(maxsize=64)
def clocks_of(name: str, first: date, last: date) -> Timezone:
    """The VTIMEZONE of this IANA zone with all its changes between these days."""
    zone = zone_of(name)
    made = Timezone()
    made.add("tzid", name)
    begun = datetime.combine(first, time(), UTC)
    made.add_component(_observance(begun, zone, LONG_AGO, _offset(begun, zone)))
    for change in _changes(zone, begun, last):
        before = _offset(change - timedelta(seconds=1), zone)
        # The wall time of a change is told by the clocks as they went until then.
        wall = change.replace(tzinfo=None) + before
        made.add_component(_observance(change, zone, wall, before))
    return made


def _observance(
    at: datetime, zone: ZoneInfo, wall: datetime, before: timedelta
) -> TimezoneStandard | TimezoneDaylight:
    """How the clocks go from this instant on, when they went otherwise by `before`."""
    local = at.astimezone(zone)
    made = TimezoneDaylight() if local.dst() else TimezoneStandard()
    made.add("dtstart", wall)
    made.add("tzoffsetfrom", before)
    made.add("tzoffsetto", _offset(at, zone))
    made.add("tzname", local.tzname())
    return made


def _changes(zone: ZoneInfo, first: datetime, last: date) -> Iterator[datetime]:
    """The instants from which the clocks of this zone show another offset."""
    at = first
    while at.date() < last:
        # Some zones go back and forth within weeks, none within a day.
        after = at + A_DAY
        if _offset(at, zone) != _offset(after, zone):
            yield jump_between(at, after, zone)
        at = after


def _offset(at: datetime, zone: ZoneInfo) -> timedelta:
    return at.astimezone(zone).utcoffset() or timedelta()
