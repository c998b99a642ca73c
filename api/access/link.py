"""A link for a carer without an account: it shows the plan, ends on its day, and asks for a PIN.

Its token (256 random bits) stands behind the # of the address, where no server and no log sees it;
only its hash is kept, and the PIN as Argon2id. Five wrong PINs end it.
"""

import hashlib
import secrets
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from peewee import BlobField, CharField, ForeignKeyField, IntegerField, UUIDField

from api.access.decide import require
from api.access.log import LINK, look
from api.access.parts import Part
from api.database import Row, UtcDateTimeField, db, held, new_id
from api.errors import Invalid, NotFound, Refused
from api.people import password
from api.people.child import Child
from api.people.person import Person

TRIES = 5
LONGEST = timedelta(days=366)


class LinkNotOpen(NotFound):
    """One answer for a link that was never made, has ended, has run out, or had five wrong PINs."""

    code = "link-not-open"


class WrongPin(Refused):
    """The link is open and the PIN is not its PIN; `left` tries remain."""

    code = "wrong-pin"


class PlanLink(Row):
    """One link to one child's plan, for whom its label says. `opened_at` is the last opening."""

    id = UUIDField(primary_key=True, default=new_id)
    token_hash = BlobField(unique=True)
    pin_hash = CharField(200)
    child = ForeignKeyField(Child, backref="links")
    label = CharField(40)
    created_by = ForeignKeyField(Person, backref="+")
    created_at = UtcDateTimeField()
    until = UtcDateTimeField()
    tries_left = IntegerField(default=TRIES)
    opened_at = UtcDateTimeField(null=True)
    ended_at = UtcDateTimeField(null=True)
    ended_by = ForeignKeyField(Person, null=True, backref="+")

    child_id: UUID
    created_by_id: UUID


def make(
    child: UUID, label: str, pin: str, until: datetime, by: Person, now: datetime
) -> tuple[PlanLink, str]:
    """A new link and its token, which nobody can read again; Invalid when `until` is no time."""
    if not now < until <= now + LONGEST:
        raise Invalid(errors=[{"pointer": "/until", "code": "out-of-range"}])
    token, pin_hash = secrets.token_urlsafe(32), password.hash(pin)
    with db.atomic():
        require(by, "link.make", child, now, writing=True)
        link = PlanLink.create(
            token_hash=_hash(token),
            pin_hash=pin_hash,
            child=child,
            label=label,
            created_by=by,
            created_at=now,
            until=until,
        )
    return link, token


def listed(child: UUID, now: datetime) -> list[dict[str, Any]]:
    """The links of this child that still open, the newest first."""
    rows = PlanLink.select(PlanLink, Person).join(Person, on=PlanLink.created_by)
    rows = rows.where(PlanLink.child == child, _open(now)).order_by(PlanLink.created_at.desc())
    return [view(row) for row in rows]


def view(link: PlanLink) -> dict[str, Any]:
    """A link as the family sees it."""
    names = ("id", "label", "created_at", "until", "opened_at")
    return {name: getattr(link, name) for name in names} | {"by": link.created_by.name}


def end(child: UUID, link: UUID, by: Person, now: datetime) -> None:
    """End a link for ever; NotFound when it is not open."""
    with db.atomic():
        require(by, "link.end", child, now, writing=True)
        ending = PlanLink.update(ended_at=now, ended_by=by)
        if not ending.where(PlanLink.id == link, PlanLink.child == child, _open(now)).execute():
            raise NotFound


def recognise(token: str, pin: str, now: datetime) -> PlanLink:
    """The open link of this token and PIN; raises LinkNotOpen or WrongPin.

    A try is spent before the PIN is looked at, so that many at once cannot slip past.
    """
    link = PlanLink.get_or_none(PlanLink.token_hash == _hash(token), _open(now))
    if link is None or not _spend_try(link, now):
        raise LinkNotOpen
    if not password.verify(link.pin_hash, pin):
        left = PlanLink.get_by_id(link.id).tries_left
        if left < 1:
            raise LinkNotOpen
        raise WrongPin(left=left)
    return link


def use(link: PlanLink, now: datetime) -> None:
    """Note one opening; LinkNotOpen when it has ended since. Call it where the plan is read.

    The link and its maker's place in the family are held until the transaction ends: ending either
    waits for this opening, or this opening is refused.
    """
    mine = PlanLink.select().where(PlanLink.id == link.id, _not_over(now))
    if not list(held(mine, "FOR UPDATE")):
        raise LinkNotOpen
    try:
        require(link.created_by, "link.make", link.child_id, now, writing=True)
    except NotFound:
        raise LinkNotOpen from None
    tries = PlanLink.tries_left + 1
    PlanLink.update(opened_at=now, tries_left=tries).where(PlanLink.id == link.id).execute()
    look(Part(link.child_id, link.created_by_id, LINK, link.label, None, ""), "plan", now)


def _spend_try(link: PlanLink, now: datetime) -> bool:
    spending = PlanLink.update(tries_left=PlanLink.tries_left - 1)
    return bool(spending.where(PlanLink.id == link.id, _open(now)).execute())


def _not_over(now: datetime) -> Any:
    return PlanLink.ended_at.is_null() & (PlanLink.until > now)


def _open(now: datetime) -> Any:
    return _not_over(now) & (PlanLink.tries_left > 0)


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
