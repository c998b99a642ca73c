"""One's own reminders: listed, set, stopped; how often they ring is the engine's."""

from datetime import datetime
from typing import Any
from uuid import UUID

from api.access.decide import require
from api.database import held
from api.errors import Conflict, NotFound
from api.people.person import Person
from api.reminders import own_settings
from api.reminders.delivery import Delivery
from api.reminders.own_settings import ReminderSettings
from api.reminders.reminder import Reminder

MOST = 60
"""Reminders of one person."""
ASK_AFTER = 5
"""Rings in a row that nobody heeded, after which the app asks whether to ring less often."""
SAID = ("thing", "record", "times", "days", "zone", "paused_until", "seldom")


def everything(person: Person) -> dict[str, Any]:
    """The person's reminders, oldest first, and what they have set for all of them."""
    mine = Reminder.select().where(Reminder.person == person)
    listed = [view(one) for one in mine.order_by(Reminder.changed_at, Reminder.id)]
    return {"reminders": listed, "settings": own_settings.of(person)}


def view(one: Reminder) -> dict[str, Any]:
    """A reminder as its person sees it."""
    asks = one.ignored >= ASK_AFTER and not one.seldom
    shown = {name: getattr(one, name) for name in ("id", *SAID, "snoozed_until", "next_due")}
    return shown | {"child": one.child_id, "ask_less": asks}


def put(id: UUID, form: dict[str, Any], person: Person, now: datetime) -> dict[str, Any]:
    """Set a reminder, new or anew; call it in a transaction.

    Raises NotFound for a child that is not theirs and for somebody else's reminder, Conflict
    `too-many` beyond `MOST`.
    """
    require(person, "reminder.set", form["child"], now, writing=True)
    old = held(Reminder.select().where(Reminder.id == id), "FOR UPDATE").first()
    if old and old.person_id != person.id:
        raise NotFound
    if not old and Reminder.select().where(Reminder.person == person).count() >= MOST:
        raise Conflict("too-many", most=MOST)
    said = {name: form[name] for name in SAID}
    one = Reminder(id=id, person=person, child=form["child"], changed_at=now, **said)
    one.schedule(own_settings.quiet(own_settings.of(person), one.zone), now)
    one.save(force_insert=old is None)
    return view(one)


def remove(id: UUID, person: Person) -> None:
    """Stop a reminder for good; NotFound when it is not theirs. Call it in a transaction."""
    mine = (Reminder.id == id) & (Reminder.person == person)
    if not Reminder.delete().where(mine).execute():
        raise NotFound
    Delivery.delete().where(Delivery.reminder == id).execute()


def put_settings(form: dict[str, Any], person: Person, now: datetime) -> ReminderSettings:
    """Keep the person's settings, by which all reminders ring from now on; in a transaction."""
    kept = own_settings.put(form, person)
    mine = Reminder.select().where(Reminder.person == person)
    for one in held(mine.order_by(Reminder.id), "FOR UPDATE"):
        one.schedule(own_settings.quiet(kept, one.zone), now)
        one.save(only=[Reminder.occurrence, Reminder.next_due])
    return kept
