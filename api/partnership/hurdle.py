"""Hurdles: what stopped us, who can lift it, and what helped."""

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


class Hurdle(Row):
    """One hurdle of a clinic; lifted once `what_helped` says how."""

    id = UUIDField(primary_key=True, default=new_id)
    clinic = ForeignKeyField(Clinic, backref="+")
    what = TextField()
    who_can_lift = CharField(120, default="")
    what_helped = TextField(default="")
    by = ForeignKeyField(Person, backref="+")
    at = UtcDateTimeField()


def add(clinic: UUID, words: dict[str, Any], by: Person, now: datetime) -> Hurdle:
    """Note a hurdle."""
    with db.atomic():
        require(by, "hurdle.write", clinic, writing=True)
        mine = {"clinic": clinic, "by": by}
        before = made_before(Hurdle, words.get("id"), words, **mine)
        return before or Hurdle.create(**mine, at=now, **words)


def change(clinic: UUID, hurdle: UUID, words: dict[str, Any], by: Person) -> None:
    """Say more of a hurdle, or what helped."""
    with db.atomic():
        require(by, "hurdle.write", clinic, writing=True)
        this = (Hurdle.id == hurdle) & (Hurdle.clinic == clinic)
        if not Hurdle.update(**words).where(this).execute():
            raise NotFound


def of(clinic: UUID) -> list[Hurdle]:
    """The clinic's hurdles, the newest first."""
    return list(Hurdle.select().where(Hurdle.clinic == clinic).order_by(Hurdle.id.desc()))
