"""A second parent: invited by code, named to the inviter, confirmed, and free to leave.

Two people and two steps: the code alone opens nothing until the inviter has seen who typed it.
"""

from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from peewee import IntegrityError

from api.access import invitation as invitations
from api.access.decide import may, require
from api.access.grant import ACCEPTED, ACTIVE, EXPIRED, Grant, counts, end, give
from api.access.invitation import GUARDIAN, CodeNotAccepted, Invitation
from api.access.matrix import FAMILY, SELF
from api.database import db, held
from api.errors import Conflict, NotFound, Refused
from api.people.child import Child
from api.people.person import Person

BASIS = "guardian-invitation"
WAITS = timedelta(days=7)


def invite(child: UUID, by: Person, now: datetime) -> tuple[Invitation, str]:
    """Ask another parent in; the code is for telling them, not for sending to the server again."""
    with db.atomic():
        require(by, "grant.invite_guardian", child, now, writing=True)
        return invitations.invite(GUARDIAN, by, now, child=child, role=GUARDIAN)


def accept(code: str, birth_date: date, person: Person, now: datetime) -> Grant:
    """Take an invitation up, knowing the child's birth date; it waits to be confirmed.

    Raises CodeNotAccepted, or Conflict `already-in-family`.
    """
    found = invitations.find(GUARDIAN, code, now)
    invitations.spend_try(found, now)
    child, inviter = found.child, found.created_by
    if child is None or inviter is None or child.birth_date != birth_date:
        raise CodeNotAccepted
    if not may(inviter, "grant.invite_guardian", child, now):
        raise CodeNotAccepted
    try:
        with db.atomic():
            invitations.take(found, person, now)
            return _wait(child, person, inviter, now)
    except IntegrityError:
        raise Conflict("already-in-family") from None


def _wait(child: Child, person: Person, inviter: Person, now: datetime) -> Grant:
    _expire(child, person, now)
    waiting = {"status": ACCEPTED, "expires_at": now + WAITS, "invited_by": inviter}
    return give(child, person, GUARDIAN, BASIS, now, **waiting)


def _expire(child: Child, person: Person, now: datetime) -> None:
    old = (Grant.child == child) & (Grant.person == person) & (Grant.status == ACCEPTED)
    Grant.update(status=EXPIRED).where(old, Grant.expires_at <= now).execute()


def confirm(child: UUID, grant: UUID, by: Person, now: datetime) -> None:
    """Let in the person who took up one's own invitation; doing it twice changes nothing."""
    with db.atomic():
        require(by, "grant.confirm_guardian", child, now, writing=True)
        mine = (Grant.id == grant) & (Grant.child == child) & (Grant.invited_by == by)
        active = {"status": ACTIVE, "confirmed_by": by, "starts_at": now, "expires_at": None}
        waiting = (Grant.status == ACCEPTED) & (Grant.expires_at > now)
        confirmed = Grant.update(**active).where(mine, waiting).execute()
        if not confirmed and not Grant.select().where(mine, counts(now)).exists():
            raise NotFound


def leave_or_end(child: UUID, grant: UUID, by: Person, now: datetime) -> None:
    """End one's own place, or that of somebody one has invited and not yet confirmed.

    One parent cannot put the other out (Refused); who the record is about can. The last of a family
    cannot leave (Conflict `last-guardian`): the record would belong to nobody.
    """
    with db.atomic():
        family = _held_family(child, now)
        own = require(by, "grant.end", child, now, writing=True)
        found = _open_grant(child, grant, now)
        if found is None or (own.role not in FAMILY and found.person_id != by.id):
            raise NotFound
        if found.person_id == by.id:
            _leave(found, family, now)
        elif not _may_end(own, found):
            raise Refused
        end(Grant.id == grant, by, now)


def _open_grant(child: UUID, grant: UUID, now: datetime) -> Grant | None:
    waiting = (Grant.status == ACCEPTED) & (Grant.expires_at > now)
    is_open = counts(now) | waiting
    return Grant.get_or_none(Grant.id == grant, Grant.child == child, is_open)


def _may_end(own: Grant, found: Grant) -> bool:
    if found.role not in FAMILY:
        return False
    invited = found.status == ACCEPTED and found.invited_by == own.person
    return bool(invited or own.role == SELF)


def _held_family(child: UUID, now: datetime) -> list[Grant]:
    # Held in one order, so that two parents who leave at once do not both find the other there.
    family = (Grant.child == child) & Grant.role.in_(tuple(FAMILY))
    return list(held(Grant.select().where(family, counts(now)).order_by(Grant.id), "FOR UPDATE"))


def _leave(own: Grant, family: list[Grant], now: datetime) -> None:
    if own.role not in FAMILY:
        return
    if len(family) < 2:
        raise Conflict("last-guardian")
    unconfirmed = (Grant.child == own.child_id) & (Grant.invited_by == own.person)
    end(unconfirmed & (Grant.status == ACCEPTED), own.person, now)


def listed(child: UUID, viewer: Grant, now: datetime) -> list[dict[str, Any]]:
    """The child's family: who has a place, and who waits to be confirmed."""
    waiting = (Grant.status == ACCEPTED) & (Grant.expires_at > now)
    rows = (
        Grant.select(Grant, Person)
        .join(Person, on=Grant.person)
        .where(Grant.child == child, Grant.role.in_(tuple(FAMILY)), counts(now) | waiting)
    )
    return [_view(row, viewer) for row in rows.order_by(Grant.starts_at, Grant.id)]


def _view(row: Grant, viewer: Grant) -> dict[str, Any]:
    return {
        "grant": row.id,
        "person_id": row.person_id,
        "name": row.person.name,
        "role": row.role,
        "status": row.status,
        "since": row.starts_at,
        "yours_to_confirm": row.status == ACCEPTED and row.invited_by == viewer.person,
    }


def invited(child: UUID, viewer: Grant, now: datetime) -> list[dict[str, Any]]:
    """The open invitations that the viewer has made."""
    mine = (Invitation.child == child) & (Invitation.created_by == viewer.person)
    rows = Invitation.select().where(mine, invitations.still_open(now))
    rows = rows.order_by(Invitation.created_at)
    return [{"id": row.id, "expires_at": row.expires_at} for row in rows]
