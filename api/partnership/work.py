"""The work catalogue: what runs now, what shall run in six months, and what is lacking for it."""

from datetime import datetime
from typing import Any
from uuid import UUID

from peewee import CharField, ForeignKeyField, TextField, UUIDField

from api.clinics.clinic import Clinic
from api.database import Row, UtcDateTimeField, db, new_id
from api.errors import NotFound
from api.once import made_before
from api.partnership.rights import require
from api.people.person import Person

NOW, IN_SIX_MONTHS, SKILL, TIME = "now", "in-six-months", "skill", "time"
KINDS = (NOW, IN_SIX_MONTHS, SKILL, TIME)
GAPS = (SKILL, TIME)
"""What is lacking; these become opportunities."""


class WorkItem(Row):
    """One line of the catalogue."""

    id = UUIDField(primary_key=True, default=new_id)
    clinic = ForeignKeyField(Clinic, backref="+")
    kind = CharField(16)
    text = TextField()
    by = ForeignKeyField(Person, backref="+")
    at = UtcDateTimeField()
    ended_at = UtcDateTimeField(null=True)


def add(clinic: UUID, words: dict[str, Any], by: Person, now: datetime) -> WorkItem:
    """Add a line."""
    with db.atomic():
        require(by, "work.write", clinic, writing=True)
        mine = {"clinic": clinic, "by": by}
        before = made_before(WorkItem, words.get("id"), words, **mine)
        return before or WorkItem.create(**mine, at=now, **words)


def end(clinic: UUID, item: UUID, by: Person, now: datetime) -> None:
    """Take a line off the catalogue."""
    with db.atomic():
        require(by, "work.write", clinic, writing=True)
        this = (WorkItem.id == item) & (WorkItem.clinic == clinic) & WorkItem.ended_at.is_null()
        if not WorkItem.update(ended_at=now).where(this).execute():
            raise NotFound


def of(clinic: UUID) -> list[WorkItem]:
    """What the catalogue holds now."""
    rows = WorkItem.select().where(WorkItem.clinic == clinic, WorkItem.ended_at.is_null())
    return list(rows.order_by(WorkItem.id))
