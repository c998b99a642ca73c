"""A share: a family lets a clinic see one child's record, and ends it when they wish."""

from datetime import datetime
from typing import Any
from uuid import UUID

from peewee import CharField, ForeignKeyField, IntegrityError, UUIDField

from api.access import grant as grants
from api.access import invitation as invitations
from api.access.decide import require
from api.access.grant import Grant
from api.access.invitation import FAMILY, CodeNotAccepted
from api.clinics.clinic import Clinic, with_code
from api.database import Row, UtcDateTimeField, db, new_id
from api.errors import Conflict, NotFound
from api.people.child import Child
from api.people.person import Person, titled

REQUESTED, ACTIVE, DECLINED, ENDED = "requested", "active", "declined", "ended"
STATUSES = (REQUESTED, ACTIVE, DECLINED, ENDED)
OPEN = (REQUESTED, ACTIVE)


class Share(Row):
    """Asked for by the family, answered by the clinic, ended by the family."""

    id = UUIDField(primary_key=True, default=new_id)
    child = ForeignKeyField(Child, backref="shares")
    clinic = ForeignKeyField(Clinic, backref="shares", index=False)
    status = CharField(16)
    requested_by = ForeignKeyField(Person, backref="+")
    requested_at = UtcDateTimeField()
    confirmed_by = ForeignKeyField(Person, null=True, backref="+")
    confirmed_at = UtcDateTimeField(null=True)
    ended_by = ForeignKeyField(Person, null=True, backref="+")
    ended_at = UtcDateTimeField(null=True)

    child_id: UUID
    clinic_id: UUID

    class Meta:
        indexes = ((("clinic", "status"), False),)


Share.add_index(
    Share.index(
        Share.child,
        Share.clinic,
        unique=True,
        where=Share.status.in_(OPEN),
        name="share_one_open",
    )
)


def clinic_of(code: str, now: datetime) -> Clinic:
    """The clinic that this code leads to: the one on its wall, or one given to a family."""
    on_the_wall = with_code(code)
    return on_the_wall or Clinic.get_by_id(invitations.find(FAMILY, code, now).clinic)


def request(child: UUID, code: str, person: Person, now: datetime) -> Share:
    """Ask a clinic to look after the child here; nobody there sees anything before it answers.

    Raises CodeNotAccepted, or Conflict `already-shared`.
    """
    try:
        with db.atomic():
            require(person, "share.request", child, now, writing=True)
            clinic = with_code(code) or _invited_by(code, person, now)
            return Share.create(
                child=child,
                clinic=clinic,
                status=REQUESTED,
                requested_by=person,
                requested_at=now,
            )
    except IntegrityError:
        raise Conflict("already-shared") from None


def _invited_by(code: str, person: Person, now: datetime) -> Clinic:
    found = invitations.find(FAMILY, code, now)
    invitations.take(found, person, now)
    clinic = Clinic.get_or_none(Clinic.id == found.clinic)
    if clinic is None:
        raise CodeNotAccepted
    return clinic


def end(child: UUID, share: UUID, by: Person, now: datetime) -> None:
    """End a share and, in the same transaction, every grant that rests on it."""
    with db.atomic():
        require(by, "share.end", child, now, writing=True)
        this = (Share.id == share) & (Share.child == child)
        if not Share.select().where(this).exists():
            raise NotFound
        ending = Share.update(status=ENDED, ended_by=by, ended_at=now)
        ending.where(this, Share.status.in_(OPEN)).execute()
        grants.end(Grant.share == share, by, now)


def listed(child: UUID, now: datetime) -> list[dict[str, Any]]:
    """The clinics that the child's record is shared with, and who sees it there."""
    rows = Share.select(Share, Clinic).join(Clinic)
    rows = rows.where(Share.child == child, Share.status.in_(OPEN)).order_by(Share.requested_at)
    return [view(row, now) for row in rows]


def view(row: Share, now: datetime) -> dict[str, Any]:
    """A share as the family sees it."""
    return {
        "id": row.id,
        "clinic": row.clinic,
        "status": row.status,
        "since": row.confirmed_at or row.requested_at,
        "team": _team(row.id, now),
    }


def _team(share: UUID, now: datetime) -> list[dict[str, Any]]:
    rows = Grant.select(Grant, Person).join(Person, on=Grant.person)
    rows = rows.where(Grant.share == share, grants.counts(now)).order_by(Grant.role, Person.name)
    return [
        {
            "person_id": row.person_id,
            "name": titled(row.title, row.person.name),
            "role": row.role,
        }
        for row in rows
    ]
