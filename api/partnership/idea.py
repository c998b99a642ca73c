"""Ideas from anybody on the board, with "me too", and the shelf for big ones."""

from uuid import UUID

from peewee import BooleanField, CharField, ForeignKeyField, TextField, UUIDField

from api.clinics.clinic import Clinic
from api.database import Row, UtcDateTimeField, new_id
from api.people.person import Person

OPEN, MERGED, TAKEN = "open", "merged", "taken"


class Idea(Row):
    """One idea; `big` ones carry their smallest first step, merged ones name what they are in."""

    id = UUIDField(primary_key=True, default=new_id)
    clinic = ForeignKeyField(Clinic, backref="+")
    text = TextField()
    big = BooleanField(default=False)
    first_step = TextField(default="")
    status = CharField(16, default=OPEN)
    into = UUIDField(null=True)
    by = ForeignKeyField(Person, backref="+")
    at = UtcDateTimeField()

    by_id: UUID


class MeToo(Row):
    """Somebody else who wants it as well."""

    idea = ForeignKeyField(Idea, backref="+", index=False)
    person = ForeignKeyField(Person, backref="+")

    class Meta:
        indexes = ((("idea", "person"), True),)
