"""Words between who said yes to a call and those who lead; the call's question opens them."""

from datetime import datetime
from typing import Any
from uuid import UUID

from peewee import ForeignKeyField, TextField, UUIDField

from api.database import Row, UtcDateTimeField, db, new_id
from api.errors import Conflict, NotFound
from api.once import made_before
from api.partnership import profile
from api.partnership.member import DECLINED, GONE, PARTNER, Member
from api.partnership.opportunity import Opportunity
from api.partnership.rights import require
from api.people.person import Person

MOST = 100
"""Words of one sign-up; what needs more is better said on the phone."""
View = dict[str, Any]


class SignupWord(Row):
    """One thing that either side said; both read it."""

    id = UUIDField(primary_key=True, default=new_id)
    member = ForeignKeyField(Member, backref="+")
    by = ForeignKeyField(Person, backref="+")
    text = TextField()
    at = UtcDateTimeField()

    member_id: UUID
    by_id: UUID


def say(member: UUID, text: str, by: Person, now: datetime, id: UUID | None = None) -> None:
    """Say something about one's own sign-up. NotFound for others', Conflict `too-many`."""
    with db.atomic():
        _keep((Member.id == member) & (Member.person == by), text, by, now, id)


def answer(
    clinic: UUID, member: UUID, text: str, by: Person, now: datetime, id: UUID | None = None
) -> None:
    """Answer somebody who signed up for a call of this clinic."""
    with db.atomic():
        require(by, "signup.walk", clinic, writing=True)
        calls = Opportunity.select(Opportunity.id).where(Opportunity.clinic == clinic)
        this = (Member.id == member) & (Member.role == PARTNER) & Member.opportunity.in_(calls)
        _keep(this, text, by, now, id)


def of(members: list[UUID]) -> dict[UUID, list[View]]:
    """What was said with each of these, the earliest first, by the names people go by.

    By nothing else: whom a name belongs to is told by ids, and a child's record bears them too.
    """
    rows = list(SignupWord.select().where(SignupWord.member.in_(members)).order_by(SignupWord.at))
    names = profile.names({row.by_id for row in rows})
    found: dict[UUID, list[View]] = {}
    for row in rows:
        one = {"name": names[row.by_id], "text": row.text, "at": row.at}
        found.setdefault(row.member_id, []).append(one)
    return found


def _keep(this: Any, text: str, by: Person, now: datetime, id: UUID | None) -> None:
    one = Member.get_or_none(this & Member.status.not_in([GONE, DECLINED]))
    if one is None:
        raise NotFound
    mine, said = {"member": one, "by": by}, {"text": text}
    if made_before(SignupWord, id, said, **mine):
        return
    if SignupWord.select().where(SignupWord.member == one).count() >= MOST:
        raise Conflict("too-many")
    SignupWord.create(id=id or new_id(), **mine, **said, at=now)
