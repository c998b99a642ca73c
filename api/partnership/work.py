"""The work catalogue: what runs now, what shall run in six months, and what is lacking for it."""

from peewee import CharField, ForeignKeyField, TextField, UUIDField

from api.clinics.clinic import Clinic
from api.database import Row, UtcDateTimeField, new_id
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
