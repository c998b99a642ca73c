"""Seats: somebody takes one, waits for one, or gives theirs back; the last one goes to one."""

from datetime import datetime
from typing import Any
from uuid import UUID

from peewee import Case

from api.database import db
from api.errors import Conflict, NotFound
from api.partnership import stage
from api.partnership.act import note
from api.partnership.calls import locked
from api.partnership.member import (
    DECLINED,
    GONE,
    INTERESTED,
    PARTNER,
    SEATED,
    WAITING,
    Member,
)
from api.partnership.opportunity import PUBLISHED, Opportunity
from api.partnership.rights import require
from api.people.person import Person


def take(clinic: UUID, opportunity: UUID, by: Person, now: datetime) -> Member:
    """Say that one would like to do it: with a seat while there is one, or on the waiting list.

    Raises NotFound for what is not published, Conflict `signed-up`.
    """
    with db.atomic():
        require(by, "seat.take", clinic, writing=True)
        call = locked(clinic, opportunity)
        if call.status != PUBLISHED or _over(call, now):
            raise NotFound
        before = Member.get_or_none(Member.opportunity == call, Member.person == by)
        if before and before.status not in (GONE, DECLINED):
            raise Conflict("signed-up")
        status = INTERESTED if _take_seat(call.id) else WAITING
        first = {"opportunity": call, "person": by, "role": PARTNER, "status": status, "at": now}
        member = before or Member.create(**first)
        move(member, status, by, now)
        note(clinic, by, f"seat.{status}", call.id, now)
        return member


def leave(member: Member, status: str, by: Person, now: datetime) -> None:
    """Free the member's seat, if there is one, for whoever waits longest; in a transaction.

    The opportunity is held already, so that two who leave make room for two.
    """
    seated = member.role == PARTNER and member.status in SEATED
    move(member, status, by, now)
    if seated and member.opportunity_id:
        _next_in_line(member.opportunity_id, now)


def move(member: Member, status: str, by: Person, now: datetime) -> None:
    """Bring a member to another status and keep that it was done."""
    step = {"status": status, "at": now.isoformat(timespec="seconds"), "by": str(by.id)}
    member.history = [*member.history, step]
    member.status, member.at = status, now
    member.save(only=[Member.status, Member.at, Member.history])


def _over(call: Opportunity, now: datetime) -> bool:
    return call.ends_on is None or call.ends_on < stage.today_at(call.clinic_id, now)


def _take_seat(call: UUID) -> bool:
    """One statement decides, so that of two at once only one is seated."""
    asked = (Opportunity.id == call) & (Opportunity.status == PUBLISHED)
    free = asked & (Opportunity.taken < Opportunity.seats)
    return bool(Opportunity.update(taken=Opportunity.taken + 1).where(free).execute())


def _next_in_line(call: UUID, now: datetime) -> None:
    fewer = Case(None, [(Opportunity.taken > 0, Opportunity.taken - 1)], 0)
    Opportunity.update(taken=fewer).where(Opportunity.id == call).execute()
    line: Any = Member.select().where(Member.opportunity == call, Member.status == WAITING)
    first = list(line.order_by(Member.at, Member.id).limit(1))
    if first and _take_seat(call):
        move(first[0], INTERESTED, first[0].person, now)
