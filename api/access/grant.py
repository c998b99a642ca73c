"""A grant: one person's place in one child's record, from when, until when, and on what basis."""

from datetime import datetime
from typing import Any
from uuid import UUID

from peewee import CharField, ForeignKeyField, UUIDField

from api.database import Row, UtcDateTimeField, new_id
from api.people.child import Child
from api.people.person import Person

INVITED, ACCEPTED, ACTIVE = "invited", "accepted", "active"
ENDED, EXPIRED, DECLINED = "ended", "expired", "declined"
STATUSES = (INVITED, ACCEPTED, ACTIVE, ENDED, EXPIRED, DECLINED)


class Grant(Row):
    """Counts only while active, begun and not expired. A new start is a new row.

    `share`, `clinic` and their names are a snapshot of the clinic on whose behalf staff look.
    """

    id = UUIDField(primary_key=True, default=new_id)
    child = ForeignKeyField(Child, backref="grants", index=False)
    person = ForeignKeyField(Person, backref="grants", index=False)
    role = CharField(16)
    status = CharField(16)
    basis = CharField(32)
    share = UUIDField(null=True, index=True)
    clinic = UUIDField(null=True)
    clinic_name = CharField(120, default="")
    title = CharField(40, default="")
    invited_by = ForeignKeyField(Person, null=True, backref="+")
    confirmed_by = ForeignKeyField(Person, null=True, backref="+")
    starts_at = UtcDateTimeField()
    expires_at = UtcDateTimeField(null=True)
    ended_at = UtcDateTimeField(null=True)
    ended_by = ForeignKeyField(Person, null=True, backref="+")
    created_at = UtcDateTimeField()

    child_id: UUID
    person_id: UUID

    class Meta:
        indexes = ((("person", "status"), False), (("child", "status"), False))


# One open place for each person in a family, whatever is confirmed twice at the same moment.
Grant.add_index(
    Grant.index(
        Grant.child,
        Grant.person,
        unique=True,
        where=Grant.share.is_null() & Grant.status.in_((ACCEPTED, ACTIVE)),
        name="grant_one_family_place",
    )
)


def give(
    child: Child | UUID, person: Person | UUID, role: str, basis: str, now: datetime, **more: Any
) -> Grant:
    """A new grant, active at once unless `status` says otherwise."""
    values = {"status": ACTIVE, "starts_at": now} | more
    return Grant.create(
        child=child, person=person, role=role, basis=basis, created_at=now, **values
    )


def counts(now: datetime) -> Any:
    """The condition under which a grant counts, for a query."""
    begun, lasting = Grant.starts_at <= now, Grant.expires_at.is_null() | (Grant.expires_at > now)
    return (Grant.status == ACTIVE) & begun & lasting


def end(which: Any, by: Person, now: datetime) -> int:
    """End the open grants of this condition; how many there were."""
    is_open = Grant.status.in_((INVITED, ACCEPTED, ACTIVE))
    ending = Grant.update(status=ENDED, ended_at=now, ended_by=by).where(which, is_open)
    ended: int = ending.execute()
    return ended
