"""What a person has set for all their reminders: quiet hours, most a day, e-mail."""

from collections.abc import Collection
from typing import Any
from uuid import UUID

from peewee import CharField, ForeignKeyField, IntegerField

from api.database import Row
from api.people.person import Person
from api.prepared import Prepared
from api.reminders.when import Quiet

MAIL = ("none", "single", "digest")
SAID = ("zone", "quiet_from", "quiet_until", "most_a_day", "mail", "mail_at")


class ReminderSettings(Row):
    """One row a person; who has none goes by the defaults.

    Quiet hours are wall times HH:MM of the IANA `zone`, or of each reminder's own while it is
    empty; the same time twice means none. `mail` is
    `single` for a mail each time, `digest` for one a day at `mail_at`; `digest_on` is the local
    day of the last one.
    """

    person = ForeignKeyField(Person, primary_key=True, backref="+")
    zone = CharField(64, default="")
    quiet_from = CharField(5, default="21:00")
    quiet_until = CharField(5, default="06:30")
    most_a_day = IntegerField(default=6)
    mail = CharField(8, default="none")
    mail_at = CharField(5, default="17:00")
    digest_on = CharField(10, null=True)

    person_id: UUID


NOTHING_SAID = ReminderSettings()
"""The defaults; only to be read."""


def of(person: Person) -> ReminderSettings:
    """The person's settings, or the defaults."""
    return of_people([person.id]).get(person.id) or ReminderSettings(person=person)


def of_people(people: Collection[UUID]) -> dict[UUID, ReminderSettings]:
    """The settings of those of these people who have made any."""
    rows = (dict(zip(COLUMNS, found, strict=True)) for found in _theirs(list(people)))
    return {found["person"]: ReminderSettings(**found) for found in rows}


def put(form: dict[str, Any], person: Person) -> ReminderSettings:
    """Keep the person's settings."""
    said = {name: form[name] for name in SAID}
    ReminderSettings.insert(person=person, **said).on_conflict(
        conflict_target=[ReminderSettings.person], update=said
    ).execute()
    return of(person)


def quiet(one: ReminderSettings, zone: str) -> Quiet:
    """The quiet hours for a reminder in this zone: it counts while the person has said no other."""
    return Quiet(one.zone or zone, one.quiet_from, one.quiet_until)


COLUMNS = ("person", *SAID, "digest_on")
_theirs = Prepared(
    lambda people: ReminderSettings.select(
        *(getattr(ReminderSettings, name) for name in COLUMNS)
    ).where(ReminderSettings.person.in_(people))
)
