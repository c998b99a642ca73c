"""A notice: a few sentences from a clinic to all its families."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from peewee import CharField, ForeignKeyField, TextField, UUIDField

from api.access.grant import Grant, counts
from api.access.matrix import FAMILY
from api.clinics.clinic import Clinic
from api.clinics.day import today_at
from api.clinics.share import ACTIVE, Share
from api.clinics.staff import Staff, require_staff
from api.database import Row, UtcDateTimeField, db, new_id
from api.errors import Invalid, NotFound
from api.once import made_before
from api.people.person import Person, titled
from api.reminders.announce import announce

LONGEST = timedelta(days=120)
KEPT_IN_SIGHT = timedelta(days=400)


class Notice(Row):
    """Shown to families through its last day, `until` (YYYY-MM-DD), unless it is taken back."""

    id = UUIDField(primary_key=True, default=new_id)
    clinic = ForeignKeyField(Clinic, backref="notices", index=False)
    title = CharField(80)
    text = TextField()
    published_by = ForeignKeyField(Person, backref="+")
    published_at = UtcDateTimeField()
    until = CharField(10)
    ended_at = UtcDateTimeField(null=True)

    clinic_id: UUID

    class Meta:
        indexes = ((("clinic", "published_at"), False),)


def publish(clinic: UUID, form: dict[str, Any], by: Person, now: datetime) -> dict[str, Any]:
    """Tell all families of the clinic. Raises Invalid (too-early, too-late) for its last day."""
    with db.atomic():
        require_staff(by, "notice.publish", clinic, writing=True)
        _check(form["until"], clinic, now)
        mine = {"clinic": clinic, "published_by": by}
        if before := made_before(Notice, form.get("id"), form, **mine):
            return _view(before, now)
        one = Notice.create(**mine, published_at=now, **form)
        announce(one.id, audience(clinic, now), one.clinic.timezone, now)
        return _view(Notice.get_by_id(one.id), now)


def _check(until: str, clinic: UUID, now: datetime) -> None:
    today = today_at(clinic, now)
    late = until > str(today + LONGEST)
    if until < str(today) or late:
        code = "too-late" if late else "too-early"
        raise Invalid(errors=[{"pointer": "/until", "code": code}])


def take_back(clinic: UUID, notice: UUID, by: Person, now: datetime) -> None:
    """Show it to no family any more."""
    with db.atomic():
        require_staff(by, "notice.publish", clinic, writing=True)
        this = (Notice.id == notice) & (Notice.clinic == clinic) & Notice.ended_at.is_null()
        if not Notice.update(ended_at=now).where(this).execute():
            raise NotFound


def of_clinic(clinic: UUID, now: datetime) -> dict[str, Any]:
    """What the clinic has told, the latest first, and how many people a new notice reaches."""
    rows = Notice.select().where(Notice.clinic == clinic, Notice.published_at > now - KEPT_IN_SIGHT)
    told = [_view(one, now) for one in rows.order_by(Notice.published_at.desc(), Notice.id)]
    return {"notices": told, "people": len(audience(clinic, now))}


def shown_to(person: Person, now: datetime) -> list[dict[str, Any]]:
    """What the clinics of the person's children tell now, the latest first."""
    theirs = Share.select(Share.clinic).join(Grant, on=Grant.child == Share.child)
    theirs = theirs.where(
        Grant.person == person,
        Grant.role.in_(tuple(FAMILY)),
        counts(now),
        Share.status == ACTIVE,
    )
    rows = Notice.select(Notice, Clinic).join(Clinic)
    # A day's slack for zones ahead of UTC; each clinic's own day decides.
    lately = Notice.until >= str((now - timedelta(days=1)).date())
    rows = rows.where(Notice.clinic.in_(theirs), Notice.ended_at.is_null(), lately)
    views = [_view(one, now) for one in rows.order_by(Notice.published_at.desc(), Notice.id)]
    return [view for view in views if view["shown"]]


def audience(clinic: UUID, now: datetime) -> list[UUID]:
    """Everybody in the family of a child who is shared with the clinic."""
    people = Grant.select(Grant.person).join(Share, on=Grant.child == Share.child).distinct()
    people = people.where(
        Share.clinic == clinic,
        Share.status == ACTIVE,
        Grant.role.in_(tuple(FAMILY)),
        counts(now),
    )
    return [one.person_id for one in people]


def _view(one: Notice, now: datetime) -> dict[str, Any]:
    shown = one.ended_at is None and one.until >= str(today_at(one.clinic_id, now))
    names = ("id", "title", "text", "published_at", "until")
    return {name: getattr(one, name) for name in names} | {
        "clinic": one.clinic_id,
        "clinic_name": one.clinic.name,
        "by": _author(one),
        "shown": shown,
    }


def _author(one: Notice) -> str:
    work = Staff.get_or_none(Staff.clinic == one.clinic_id, Staff.person == one.published_by)
    return titled(work.title if work else "", one.published_by.name)
