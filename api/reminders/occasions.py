"""When reminders about something with a day of its own will ring, as far as can be said today."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from uuid import UUID

from api.reminders import done
from api.reminders.reminder import Reminder
from api.reminders.when import Quiet, Times, local, next_ring

DATED = ("next-step", "refill", "visit", "review")
"""Things that ring around a day which stands in the record, and not week by week."""
AHEAD = timedelta(days=60)
NEVER_QUIET = Quiet("Etc/UTC", "00:00", "00:00")


def occasions(reminders: Iterable[Reminder], now: datetime) -> dict[UUID, list[datetime]]:
    """For each of these reminders the instants of the coming weeks at which it asks."""
    asked = [
        done.Asked((one.id, at), one.child_id, one.thing, one.record, local(at, one.zone))
        for one in reminders
        if one.thing in DATED
        for at in _instants(one, now)
    ]
    found = defaultdict(list)
    for reminder, at in sorted(done.still_open(asked)) if asked else ():
        found[reminder].append(at)
    return dict(found)


def _instants(one: Reminder, now: datetime) -> Iterator[datetime]:
    said = Times(one.times, one.days, one.zone, one.paused_until, one.seldom)
    at = now
    while (ring := next_ring(said, NEVER_QUIET, at)) and ring.due < now + AHEAD:
        yield ring.due
        at = ring.due
