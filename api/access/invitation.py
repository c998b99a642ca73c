"""An invitation: a code that works once, for three days, for one person."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from peewee import BlobField, CharField, ForeignKeyField, IntegerField, UUIDField

from api.access import codes
from api.database import Row, UtcDateTimeField, new_id
from api.errors import NotFound
from api.people.child import Child
from api.people.person import Person

GUARDIAN, FAMILY, STAFF = "guardian", "family", "staff"
KINDS = (GUARDIAN, FAMILY, STAFF)
LASTS = timedelta(hours=72)
TRIES = 5


class CodeNotAccepted(NotFound):
    """One answer for a code that is wrong, used, ended or too old, or given with a wrong date."""

    code = "code-not-accepted"


class Invitation(Row):
    """Asks somebody in: another guardian of a child, a family to a clinic, staff to a clinic.

    Only the hash of its code is kept. `clinic` is set for families and staff,
    `child` for guardians.
    """

    id = UUIDField(primary_key=True, default=new_id)
    code_hash = BlobField(unique=True)
    kind = CharField(16)
    child = ForeignKeyField(Child, null=True, backref="invitations")
    clinic = UUIDField(null=True)
    role = CharField(16)
    title = CharField(40, default="")
    created_by = ForeignKeyField(Person, null=True, backref="+")
    created_at = UtcDateTimeField()
    expires_at = UtcDateTimeField()
    tries_left = IntegerField(default=TRIES)
    accepted_by = ForeignKeyField(Person, null=True, backref="+")
    accepted_at = UtcDateTimeField(null=True)
    ended_at = UtcDateTimeField(null=True)


def invite(kind: str, by: Person | None, now: datetime, **place: Any) -> tuple[Invitation, str]:
    """A new invitation and its code, which nobody can read again."""
    code = codes.make()
    invitation = Invitation.create(
        code_hash=codes.hash(code),
        kind=kind,
        created_by=by,
        created_at=now,
        expires_at=now + LASTS,
        **place,
    )
    return invitation, code


def find(kind: str, code: str, now: datetime) -> Invitation:
    """The open invitation of this code; CodeNotAccepted when there is none."""
    mine = Invitation.code_hash == codes.hash(code)
    found = Invitation.get_or_none(mine, Invitation.kind == kind, still_open(now))
    if found is None:
        raise CodeNotAccepted
    return found


def spend_try(invitation: Invitation, now: datetime) -> None:
    """Count one guess at what else has to be known; CodeNotAccepted when none is left."""
    _change(invitation, now, tries_left=Invitation.tries_left - 1)


def take(invitation: Invitation, by: Person, now: datetime) -> None:
    """Use it up; CodeNotAccepted when somebody else was quicker."""
    _change(invitation, now, accepted_by=by, accepted_at=now)


def withdraw(child: UUID, invitation: UUID, by: Person, now: datetime) -> bool:
    """End an invitation that one has made; False when it is not open."""
    mine = (Invitation.id == invitation) & (Invitation.created_by == by)
    ending = Invitation.update(ended_at=now).where(mine, Invitation.child == child)
    return bool(ending.where(still_open(now)).execute())


def still_open(now: datetime) -> Any:
    """The condition under which an invitation can be accepted, for a query."""
    waiting = Invitation.accepted_at.is_null() & Invitation.ended_at.is_null()
    return waiting & (Invitation.expires_at > now) & (Invitation.tries_left > 0)


def _change(invitation: Invitation, now: datetime, **values: Any) -> None:
    changing = Invitation.update(**values).where(Invitation.id == invitation.id, still_open(now))
    if not changing.execute():
        raise CodeNotAccepted
