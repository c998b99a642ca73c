"""A person's reminders as a calendar (RFC 5545): when, and not one word about what.

Each time of day is an event that repeats weekly in the reminder's own time zone, whose rules for
daylight saving travel along, so that 07:00 stays 07:00. What has a day of its own, such as a visit,
stands on the days on which it will ring.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from icalendar import CLASS, TRANSP, Alarm, Calendar, Event, vRecur

from api.people.person import Person
from api.reminders.calendar_zone import clocks_of
from api.reminders.occasions import DATED
from api.reminders.reminder import Reminder
from api.sentences import sentence

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
LASTS = timedelta(minutes=10)
ASKED_FOR_EVERY = timedelta(hours=6)
ZONES_REACH = timedelta(days=730)
"""For how long back and ahead a zone's changes of the clock are written out."""


def calendar(
    reminders: Iterable[Reminder],
    occasions: Mapping[UUID, Sequence[datetime]],
    person: Person,
    site: str,
    now: datetime,
) -> bytes:
    """These reminders of a person as an .ics file; `site` is the app's address, as https://host.

    `occasions` are the instants of those that do not ring week by week. Neutral throughout: titles,
    descriptions and ids tell neither a child nor an illness.
    """
    name = sentence("told-sender", person.locale)
    made = Calendar.new(name=name, prodid=f"-//{name}//EN", uid=uuid5(person.id, "calendar"))
    # What calendar programs of before RFC 7986 call its name.
    made["X-WR-CALNAME"] = name
    made.add("refresh-interval", ASKED_FOR_EVERY, parameters={"VALUE": "DURATION"})
    for one in reminders:
        dated = one.thing in DATED
        days = [at.astimezone(ZoneInfo(one.zone)) for at in occasions.get(one.id, ())]
        once = (_event(one, at, f"{at:%Y%m%dT%H%M}", site, person) for at in days)
        for event in once if dated else _every_week(one, site, person):
            made.add_component(event)
    reach = now.date() - ZONES_REACH, now.date() + ZONES_REACH
    zones = [clocks_of(zone, *reach) for zone in sorted(made.get_missing_tzids())]
    made.subcomponents[:0] = zones
    return made.to_ical()


def _every_week(one: Reminder, site: str, person: Person) -> Iterator[Event]:
    # From the day on which it was set: what a calendar has shown once stays where it was.
    zone = ZoneInfo(one.zone)
    begins = one.changed_at.astimezone(zone).date()
    if one.paused_until:
        begins = max(begins, date.fromisoformat(one.paused_until))
    every = {"FREQ": "DAILY", "INTERVAL": 2} if one.seldom else {"FREQ": "WEEKLY"}
    rule = vRecur(every, BYDAY=[DAYS[day - 1] for day in sorted(one.days)])
    times = sorted(set(one.times))
    for at in times[:1] if one.seldom else times:
        starts = datetime.combine(_first(begins, one), time.fromisoformat(at), zone)
        event = _event(one, starts, f"{starts:%H%M}", site, person)
        event.add("rrule", rule)
        yield event


def _first(begins: date, one: Reminder) -> date:
    """The first day, from this one on, on which it rings; as `when` has it."""
    days = (begins + timedelta(number) for number in range(14))
    return next(
        day
        for day in days
        if day.isoweekday() in one.days and not (one.seldom and day.toordinal() % 2)
    )


def _event(one: Reminder, starts: datetime, which: str, site: str, person: Person) -> Event:
    title, address = sentence("told-calendar-title", person.locale), f"{site}/n/{one.id}"
    event = Event.new(
        uid=f"{one.id}-{which}@ensemble",
        stamp=one.changed_at,
        last_modified=one.changed_at,
        start=starts,
        end=starts + LASTS,
        summary=title,
        description=sentence("told-calendar-about", person.locale, address=address),
        url=address,
        classification=CLASS.PRIVATE,
        transparency=TRANSP.TRANSPARENT,
    )
    rings = Alarm.new(description=title)
    rings.add("action", "DISPLAY")
    rings.TRIGGER = timedelta(0)
    event.add_component(rings)
    return event
