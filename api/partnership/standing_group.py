"""The rows of a clinic's standing groups, and of who asked to be in one or is in it."""

from uuid import UUID

from peewee import CharField, DateField, ForeignKeyField, TextField, UUIDField

from api.clinics.clinic import Clinic
from api.database import JSONField, Row, UtcDateTimeField, new_id
from api.people.person import Person

KINDS = ("council", "committee", "working-group")
ASKED, IN = "asked", "in"


class StandingGroup(Row):
    """A group of a clinic; `goals` are lines, `seats` {side: how many}."""

    id = UUIDField(primary_key=True, default=new_id)
    clinic = ForeignKeyField(Clinic, backref="+")
    kind = CharField(16)
    name = CharField(80)
    mandate = TextField()
    goals = JSONField()
    rhythm = CharField(200)
    from_on = DateField()
    until_on = DateField()
    seats = JSONField()
    at = UtcDateTimeField()


class GroupPlace(Row):
    """That somebody would like to be in a group, or is in it; leaving deletes the row."""

    group = ForeignKeyField(StandingGroup, backref="+", index=False)
    person = ForeignKeyField(Person, backref="+")
    status = CharField(8)
    at = UtcDateTimeField()

    group_id: UUID
    person_id: UUID

    class Meta:
        indexes = ((("group", "person"), True),)


def has_place(person: Person, clinic: UUID) -> bool:
    """Whether somebody is in a group of the clinic, or asked to be."""
    here = (GroupPlace.person == person) & (StandingGroup.clinic == clinic)
    return GroupPlace.select().join(StandingGroup).where(here).exists()
