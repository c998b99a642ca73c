"""A reminder: a person wants to be asked for one thing of one child, at these local times."""

from datetime import datetime
from typing import Any
from uuid import UUID

from peewee import BooleanField, CharField, ForeignKeyField, IntegerField, UUIDField

from api.access.decide import require
from api.database import JSONField, Row, UtcDateTimeField
from api.errors import Conflict, NotFound
from api.people.child import Child
from api.people.person import Person

THINGS = ("peak-flow", "symptoms", "check-in", "next-step", "refill", "visit", "review")
MOST = 60
"""Reminders of one person."""
ASK_AFTER = 5
"""Rings in a row that nobody heeded, after which the app asks whether to ring less often."""
SAID = ("thing", "record", "times", "days", "zone", "paused_until", "seldom")


class Reminder(Row):
    """One reminder of one person; its random id is all that ever leaves for a lock screen.

    `record` narrows it to one goal, next step, medicine or visit. `times` are wall times HH:MM of
    the IANA `zone`, `days` 1 (Monday) to 7. It is silent before the local day `paused_until`.
    `occurrence` is what it rings for next, `next_due` when (never, while null), which is later in
    quiet hours. `rung` is the occurrence that rang last and that nobody has answered; `ignored`
    counts such in a row.
    """

    id = UUIDField(primary_key=True)
    person = ForeignKeyField(Person, backref="+")
    child = ForeignKeyField(Child, backref="+")
    thing = CharField(16)
    record = UUIDField(null=True)
    times = JSONField()
    days = JSONField()
    zone = CharField(64)
    paused_until = CharField(10, null=True)
    snoozed_until = UtcDateTimeField(null=True)
    seldom = BooleanField(default=False)
    ignored = IntegerField(default=0)
    occurrence = UtcDateTimeField(null=True)
    next_due = UtcDateTimeField(null=True, index=True)
    rung = UtcDateTimeField(null=True)
    changed_at = UtcDateTimeField()

    child_id: UUID
    person_id: UUID


def listed(person: Person) -> list[dict[str, Any]]:
    """The person's reminders, in the order they were made."""
    mine = Reminder.select().where(Reminder.person == person)
    return [view(one) for one in mine.order_by(Reminder.changed_at, Reminder.id)]


def view(one: Reminder) -> dict[str, Any]:
    """A reminder as its person sees it."""
    asks = one.ignored >= ASK_AFTER and not one.seldom
    shown = {name: getattr(one, name) for name in ("id", *SAID, "snoozed_until", "next_due")}
    return shown | {"child": one.child_id, "ask_less": asks}


def put(id: UUID, form: dict[str, Any], person: Person, now: datetime) -> dict[str, Any]:
    """Set a reminder, new or anew.

    Raises NotFound for a child that is not theirs and for somebody else's reminder, Conflict
    `too-many` beyond `MOST`.
    """
    require(person, "reminder.set", form["child"], now, writing=True)
    old = Reminder.get_or_none(Reminder.id == id)
    if old and old.person_id != person.id:
        raise NotFound
    if not old and Reminder.select().where(Reminder.person == person).count() >= MOST:
        raise Conflict("too-many", most=MOST)
    said = {name: form[name] for name in SAID}
    one = Reminder(id=id, person=person, child=form["child"], changed_at=now, **said)
    one.save(force_insert=old is None)
    return view(one)


def remove(id: UUID, person: Person) -> None:
    """Stop a reminder for good; NotFound when it is not theirs."""
    mine = (Reminder.id == id) & (Reminder.person == person)
    if not Reminder.delete().where(mine).execute():
        raise NotFound
