"""The profile of the one whose record is kept: a child, or an adult patient."""

from datetime import date, datetime
from typing import Any

from peewee import CharField, DateField, ForeignKeyField, IntegerField, UUIDField

from api.database import JSONField, Row, UtcDateTimeField, new_id
from api.errors import Conflict, Invalid
from api.people.person import Person

COLOURS = ("teal", "coral", "plum", "amber", "sky", "moss", "rose", "slate")
SHAPES = ("circle", "square", "triangle", "star", "heart", "moon", "leaf", "drop")
CONDITIONS = ("asthma", "crohns", "colitis")
OLDEST = 120


class Child(Row):
    """Name, colour and shape make the child unmistakable on every screen; `rev` counts changes."""

    id = UUIDField(primary_key=True, default=new_id)
    name = CharField(80)
    colour = CharField(16)
    shape = CharField(16)
    birth_date = DateField()
    conditions = JSONField()
    created_by = ForeignKeyField(Person, backref="children_created")
    created_at = UtcDateTimeField()
    rev = IntegerField(default=1)


def create(profile: dict[str, Any], by: Person, now: datetime) -> Child:
    """A new profile; Invalid when the birth date cannot be."""
    _check_birth_date(profile["birth_date"], now)
    return Child.create(**profile, created_by=by, created_at=now)


def revise(child: Child, profile: dict[str, Any], rev: int, now: datetime) -> Child:
    """The profile with these values; Conflict when somebody changed it after `rev`."""
    _check_birth_date(profile["birth_date"], now)
    unchanged = (Child.id == child.id) & (Child.rev == rev)
    if not Child.update(**profile, rev=rev + 1).where(unchanged).execute():
        raise Conflict("changed-meanwhile")
    return Child.get_by_id(child.id)


def _check_birth_date(birth_date: date, now: datetime) -> None:
    # A day of grace: it may be tomorrow already where the family lives.
    if (birth_date - now.date()).days > 1:
        raise Invalid(errors=[{"pointer": "/birth_date", "code": "in-the-future"}])
    if now.year - birth_date.year > OLDEST:
        raise Invalid(errors=[{"pointer": "/birth_date", "code": "too-long-ago"}])
