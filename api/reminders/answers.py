"""What people say to a ring: it is done, or ask me later."""

from datetime import datetime, timedelta
from typing import Any

from api.database import held
from api.people.person import Person
from api.reminders import own_settings
from api.reminders.delivery import DROPPED, WAITING, Delivery
from api.reminders.reminder import Reminder

LATER, PUT_OFF = "later", timedelta(minutes=30)
CLOCKS_DIFFER = timedelta(minutes=10)
"""As much as a phone's clock may be behind ours and still be taken by its word."""


def take(answers: list[dict[str, Any]], person: Person, now: datetime) -> None:
    """Take these answers; call it in a transaction.

    One that came before, one given before another that has come, and one to somebody else's
    reminder do nothing.
    """
    ids = {answer["reminder"] for answer in answers}
    mine = Reminder.select().where(Reminder.person == person, Reminder.id.in_(ids))
    found = {one.id: one for one in held(mine.order_by(Reminder.id), "FOR UPDATE")}
    settings = own_settings.of(person)
    for answer in sorted(answers, key=lambda each: each["at"]):
        one = found.get(answer["reminder"])
        if one and not _came_before(answer["at"], one.answered_at, now):
            one.answered_at, one.ignored = answer["at"], 0
            act = _later if answer["answer"] == LATER else _done
            one.schedule(own_settings.quiet(settings, one.zone), act(one, answer, now))
            one.save()


def _came_before(at: datetime, last: datetime | None, now: datetime) -> bool:
    # A phone whose clock is ahead must not keep out the answers of others.
    return last is not None and (at == last or at < last <= now)


def _later(one: Reminder, answer: dict[str, Any], now: datetime) -> datetime:
    one.snoozed_until = min(answer["at"], now) + PUT_OFF
    return now


def _done(one: Reminder, answer: dict[str, Any], now: datetime) -> datetime:
    """Nothing more for this occurrence: not on a device that it has not reached, nor if to come.

    What has rung since, while the answer waited for a network, still stands.
    """
    heard = min(answer["at"], now) + CLOCKS_DIFFER
    one.snoozed_until = None
    if one.rung and one.rung <= heard:
        one.rung = None
    waiting = (Delivery.reminder == one.id) & (Delivery.state == WAITING)
    waiting &= Delivery.occurrence <= heard
    Delivery.update(state=DROPPED, retry_at=None).where(waiting).execute()
    to_come = one.next_due and answer["occurrence"] == one.occurrence
    return max(now, one.next_due) if to_come else now
