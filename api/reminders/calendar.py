"""A person's reminders as a calendar (RFC 5545): when, and not one word about what.

Each time of day is an event that repeats weekly in the reminder's own time zone, whose rules for
daylight saving travel along, so that 07:00 stays 07:00.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from uuid import uuid5
from zoneinfo import ZoneInfo

from icalendar import CLASS, TRANSP, Alarm, Calendar, Event, vRecur

from api.people.person import Person
from api.reminders.reminder import Reminder
from api.sentences import sentence

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
LASTS = timedelta(minutes=10)
ASKED_FOR_EVERY = timedelta(hours=6)
ZONES_REACH = timedelta(days=730)
"""For how long back and ahead a zone's changes of the clock are written out."""


def calendar(reminders: Iterable[Reminder], person: Person, site: str, now: datetime) -> bytes:
    """These reminders of a person as an .ics file; `site` is the app's address, as https://host.

    Neutral throughout: titles, descriptions and ids tell neither a child nor an illness.
    """
    name = sentence("told-sender", person.locale)
    made = Calendar.new(name=name, prodid=f"-//{name}//EN", uid=uuid5(person.id, "calendar"))
    # What calendar programs of before RFC 7986 call its name.
    made["X-WR-CALNAME"] = name
    made.add("refresh-interval", ASKED_FOR_EVERY, parameters={"VALUE": "DURATION"})
    for one in reminders:
        for event in _events(one, site, person.locale):
            made.add_component(event)
    made.add_missing_timezones(now.date() - ZONES_REACH, now.date() + ZONES_REACH)
    return made.to_ical()


def _events(one: Reminder, site: str, locale: str) -> Iterator[Event]:
    # From the day on which it was set: what a calendar has shown once stays where it was.
    zone = ZoneInfo(one.zone)
    begins = one.changed_at.astimezone(zone).date()
    if one.paused_until:
        begins = max(begins, date.fromisoformat(one.paused_until))
    times = sorted(set(one.times))
    for at in times[:1] if one.seldom else times:
        starts = datetime.combine(_first(begins, one), time.fromisoformat(at), zone)
        yield _event(one, starts, f"{site}/n/{one.id}", locale)


def _first(begins: date, one: Reminder) -> date:
    """The first day, from this one on, on which it rings; as `when` has it."""
    days = (begins + timedelta(number) for number in range(14))
    return next(
        day
        for day in days
        if day.isoweekday() in one.days and not (one.seldom and day.toordinal() % 2)
    )


def _event(one: Reminder, starts: datetime, address: str, locale: str) -> Event:
    title = sentence("told-calendar-title", locale)
    event = Event.new(
        uid=f"{one.id}-{starts:%H%M}@ensemble",
        stamp=one.changed_at,
        last_modified=one.changed_at,
        start=starts,
        end=starts + LASTS,
        summary=title,
        description=sentence("told-calendar-about", locale, address=address),
        url=address,
        classification=CLASS.PRIVATE,
        transparency=TRANSP.TRANSPARENT,
    )
    every = {"FREQ": "DAILY", "INTERVAL": 2} if one.seldom else {"FREQ": "WEEKLY"}
    event.add("rrule", vRecur(every, BYDAY=[DAYS[day - 1] for day in sorted(one.days)]))
    rings = Alarm.new(description=title)
    rings.add("action", "DISPLAY")
    rings.TRIGGER = timedelta(0)
    event.add_component(rings)
    return event
