"""The mail of the day: one for all that rang since yesterday's and is still open; else none."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from api.access.grant import Grant, counts
from api.access.matrix import MAY
from api.database import db, held
from api.reminders import delivery, done
from api.reminders.delivery import DROPPED, SENT, WAITING, Delivery
from api.reminders.notice import Notice
from api.reminders.own_settings import ReminderSettings
from api.reminders.reminder import Reminder
from api.reminders.when import A_DAY, local

DIGEST = UUID(int=1)
"""Stands where a reminder's id would, in the delivery of the mail itself."""
WAY = "digest"
OF_USE = timedelta(hours=6)
ANYWHERE = "Etc/UTC"


def collect(now: datetime) -> int:
    """Make the mails whose hour has come, for the engine to send; how many.

    Nobody gets a second one on their own day. What nobody can do any more is left out of it.
    """
    with db.atomic():
        wanting = ReminderSettings.select().where(ReminderSettings.mail == WAY)
        people = {
            one.person_id: one
            for one in held(wanting, "FOR UPDATE SKIP LOCKED")
            if _is_time(one, now)
        }
        rows = _waiting(list(people)) if people else []
        if not rows:
            return 0
        still = _open(rows, now)
        for one in rows:
            _settle(one, SENT if one in still else DROPPED)
        mailed = {one.person for one in still}
        delivery.make(
            (DIGEST, now, "mail", who, who, WAITING, 0, now, now + OF_USE, now) for who in mailed
        )
        for who in mailed:
            today = str(local(now, people[who].zone or ANYWHERE).date())
            mine = ReminderSettings.person == who
            ReminderSettings.update(digest_on=today).where(mine).execute()
        return len(mailed)


def _is_time(one: ReminderSettings, now: datetime) -> bool:
    here = local(now, one.zone or ANYWHERE)
    return f"{here:%H:%M}" >= one.mail_at and one.digest_on != str(here.date())


def _waiting(people: Sequence[UUID]) -> list[Delivery]:
    waits = (Delivery.way == WAY) & (Delivery.state == WAITING)
    return list(Delivery.select().where(Delivery.person.in_(people), waits))


def _open(rows: Iterable[Delivery], now: datetime) -> list[Delivery]:
    """Those of the last day that are still to be done, or to be read."""
    lately = [one for one in rows if one.made_at > now - A_DAY]
    ids = [one.reminder for one in lately]
    reminders = {one.id: one for one in _theirs(ids, now)}
    told = Notice.select().where(Notice.id.in_(ids), Notice.ended_at.is_null())
    notices = {one.id for one in told}
    asked = (
        _asked(reminders[one.reminder], one.occurrence)
        for one in lately
        if one.reminder in reminders
    )
    still = done.still_open(asked)
    return [
        one for one in lately if one.reminder in notices or (one.reminder, one.occurrence) in still
    ]


def _theirs(ids: Sequence[UUID], now: datetime) -> Iterable[Reminder]:
    """Those of these reminders whose person still has their part in the child's record."""
    same = (Grant.person == Reminder.person) & (Grant.child == Reminder.child)
    rows = Reminder.select().join(Grant, on=same)
    rows = rows.where(Reminder.id.in_(ids), Grant.role.in_(tuple(MAY["reminder.set"])), counts(now))
    return list(rows)


def _asked(one: Reminder, about: datetime) -> done.Asked:
    return done.Asked((one.id, about), one.child_id, one.thing, one.record, local(about, one.zone))


def _settle(one: Delivery, state: str) -> None:
    this = (Delivery.reminder == one.reminder) & (Delivery.occurrence == one.occurrence)
    this &= (Delivery.way == one.way) & (Delivery.target == one.target)
    Delivery.update(state=state).where(this).execute()
